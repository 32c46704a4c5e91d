#include "ui/pages/counting/ballot_entry.h"

#include <QKeyEvent>
#include <QStackedWidget>

#include "core/services/register_service.h"
#include "ui/pages/counting/ballot_sheet.h"
#include "ui/pages/counting/write_in_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// Why the committee rules a whole ballot void; written on the record in the words of the papers.
const QStringList& voidReasons() {
    static const QStringList reasons{u"污损"_s, u"非正式选票"_s, u"全部无法辨认"_s, u"写有其他内容"_s,
                                     u"其他"_s};
    return reasons;
}

}  // namespace

BallotEntry::BallotEntry(Desk& desk, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_sheet(new BallotSheet),
      m_panel(new QStackedWidget),
      m_state(new StatusChip),
      m_preview(label({}, LabelKind::Plain, nullptr, true)),
      m_writeIn(new WriteInBox(desk.registers)) {
    // Several of these live on one page: only the calling's search has the plain names.
    if (name != u"calling"_s)
        for (QWidget* part : m_writeIn->findChildren<QWidget*>())
            if (!part->objectName().isEmpty()) part->setObjectName(name + u'_' + part->objectName());
    auto* box = column(this);
    auto* holder = new QWidget;
    auto* stack = column(holder);
    stack->addWidget(m_sheet);
    stack->addStretch();
    box->addWidget(scrolled(holder), 1);
    auto* stateLine = new QWidget;
    auto* state = row(stateLine, 8);
    state->addWidget(m_state, 0, Qt::AlignTop);
    m_preview->setObjectName(name + u"Preview"_s);
    state->addWidget(m_preview, 1);
    auto* reasons = new QWidget;
    auto* line = new FlowLayout(reasons);
    line->addWidget(label(tr("Void as a whole, because:"), LabelKind::Section));
    for (int i = 0; i < voidReasons().size(); ++i) {
        auto* made =
            button(u"%1Reason%2"_s.arg(name).arg(i + 1), u"%1  %2"_s.arg(i + 1).arg(voidReasons().at(i)));
        made->setFocusPolicy(Qt::NoFocus);
        connect(made, &QPushButton::clicked, this, [this, i] { ruleByKey(QString::number(i + 1)); });
        line->addWidget(made);
    }
    m_panel->addWidget(stateLine);
    m_panel->addWidget(reasons);
    m_panel->addWidget(m_writeIn);
    m_panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    box->addWidget(m_panel);
    addButtons(name);
    connect(m_sheet, &BallotSheet::nameClicked, this, [this](int post, int at) {
        if (!m_whyNot.isEmpty()) return;
        m_model->toggle(post, at);
        refresh();
        Q_EMIT keyboardWanted();
    });
    connect(m_sheet, &BallotSheet::writeInClicked, this, &BallotEntry::openWriteIn);
    connect(m_writeIn, &WriteInBox::cancelled, this, [this] { showPanel(0); });
    connect(m_writeIn, &WriteInBox::chosen, this, [this](const QString& written) {
        if (!m_model) return;
        m_model->writeIn(written);
        showPanel(0);
        refresh();
    });
}

void BallotEntry::addButtons(const QString& name) {
    const auto add = [&](const QString& part, const QString& text, auto act) {
        auto* made = button(name + part, text);
        made->setFocusPolicy(Qt::NoFocus);
        connect(made, &QPushButton::clicked, this, [this, act] {
            if (m_model && m_whyNot.isEmpty()) act();
        });
        m_buttons << made;
    };
    add(u"Blank"_s, tr("Blank   0"), [this] {
        m_model->declareBlank();
        refresh();
    });
    add(u"Void"_s, tr("Void …   X"), [this] { showPanel(1); });
    add(u"Illegible"_s, tr("Illegible   ?"), [this] {
        m_model->addIllegible();
        refresh();
    });
    add(u"Against"_s, tr("Against ×   -"), [this] {
        m_model->flipLast();
        refresh();
    });
    add(u"WriteIn"_s, tr("Somebody else …   /"), [this] { openWriteIn(m_model->currentPost()); });
}

void BallotEntry::open(VillageId village, Contest contest) {
    m_village = village;
    m_model = std::make_unique<CallingModel>(std::move(contest));
    m_sheet->build(*m_model);
    m_whyNot.clear();
    showPanel(0);
    refresh();
}

void BallotEntry::clear() {
    if (!m_model) return;
    m_model->clearMarks();
    refresh();
}

void BallotEntry::load(const BallotPaper& paper) {
    if (!m_model) return;
    m_model->load(paper);
    refresh();
}

void BallotEntry::setWhyNot(const QString& sentence) {
    if (m_whyNot == sentence) return;
    m_whyNot = sentence;
    m_sheet->setEnabled(sentence.isEmpty());
    refresh();
}

void BallotEntry::refresh() {
    if (!m_model) return;
    m_sheet->show(*m_model);
    const auto preview = m_model->preview();
    m_preview->setText(m_whyNot.isEmpty() ? preview.text : m_whyNot);
    if (!m_whyNot.isEmpty()) {
        m_state->set(Tone::Warn, tr("stopped"));
    } else {
        switch (preview.state) {
            case BallotState::Valid:
                m_state->set(preview.partlyVoid ? Tone::Warn : Tone::Ok,
                             preview.partlyVoid ? tr("partly void") : tr("valid"));
                break;
            case BallotState::Void:
                m_state->set(Tone::Bad, tr("void"));
                break;
            case BallotState::Blank:
                m_state->set(Tone::Todo, m_model->whyNotNext().isEmpty() ? tr("blank") : tr("waiting"));
                break;
        }
    }
    Q_EMIT changed();
}

bool BallotEntry::ruleByKey(const QString& text) {
    const int place = text.toInt() - 1;
    if (place < 0 || place >= voidReasons().size()) return false;
    m_model->ruleVoid(voidReasons().at(place));
    showPanel(0);
    refresh();
    return true;
}

bool BallotEntry::handleKey(QKeyEvent* event) {
    if (!m_model || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return false;
    const QString text = event->text();
    if (!m_whyNot.isEmpty()) return !text.isEmpty() && event->key() != Qt::Key_Escape;
    if (m_panel->currentIndex() == 1) {
        if (event->key() == Qt::Key_Escape || !ruleByKey(text)) showPanel(0);
        return true;
    }
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            enter();
            return true;
        case Qt::Key_Backspace:
            if (m_model->isBlank() && !m_model->isRuledVoid()) {
                Q_EMIT backWanted();
            } else {
                clear();  // first the ballot that isn't recorded yet
            }
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Down:
            m_model->nextPost();
            refresh();
            return true;
        case Qt::Key_Backtab:
        case Qt::Key_Up:
            m_model->nextPost(-1);
            refresh();
            return true;
        case Qt::Key_Delete:
            m_model->removeLastWriteIn();
            refresh();
            return true;
        default:
            break;
    }
    if (text == u"0"_s)
        m_model->declareBlank();
    else if (text.toLower() == u"x"_s)
        return showPanel(1), true;
    else if (text == u"?"_s || text == u"？"_s)
        m_model->addIllegible();
    else if (text == u"-"_s || text == u"×"_s)
        m_model->flipLast();
    else if (text == u"/"_s || text == u"、"_s)
        return openWriteIn(m_model->currentPost()), true;
    else if (text.size() != 1 || !m_model->toggleKey(text.at(0)))
        return false;
    refresh();
    return true;
}

void BallotEntry::enter() {
    const QString whyNot = m_model->whyNotNext();
    if (whyNot.isEmpty()) {
        Q_EMIT entered();
        return;
    }
    m_preview->setText(whyNot);
    m_state->set(Tone::Warn, tr("nothing marked"));
}

bool BallotEntry::closeTop() {
    if (m_panel->currentIndex() == 0) return false;
    showPanel(0);
    return true;
}

/// Only the panel that is shown takes room.
void BallotEntry::showPanel(int index) {
    for (int i = 0; i < m_panel->count(); ++i)
        m_panel->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_panel->setCurrentIndex(index);
    m_panel->updateGeometry();
    if (index != 2) Q_EMIT keyboardWanted();
}

void BallotEntry::openWriteIn(int post) {
    if (!m_whyNot.isEmpty()) return;
    m_model->selectPost(post);
    refresh();
    showPanel(2);
    m_writeIn->open(m_village, m_model->posts()[size_t(post)].title);
}

}  // namespace election
