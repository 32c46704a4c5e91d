#include "ui/pages/person_picker.h"

#include <QDialog>
#include <QKeyEvent>
#include <QListWidget>
#include <algorithm>
#include <span>

#include "ui/models/register_model.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/search_box.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr size_t kShown = 6;  // what can be taken in at a glance

QString listLine(const Person& person) {
    QString line = personLine(person);
    if (!person.household.isEmpty()) line += u" · "_s + person.household;
    if (person.nationalId.size() >= 4) line += u" · *"_s + person.nationalId.right(4);
    if (!person.isRegisteredVoter()) line += u" · "_s + registrationStatusTitle(person.status);
    return line;
}

}  // namespace

QString personLine(const Person& person) {
    const QDate birth = person.legalBirthDate();
    QStringList parts{person.name, sexName(person.sex),
                      birth.isValid() ? QString::number(birth.year()) : QString(), person.group};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

PersonPicker::PersonPicker(const RegisterService& registers, VillageId village, const QString& name,
                           QWidget* parent)
    : QWidget(parent),
      m_registers(registers),
      m_village(village),
      m_search(new SearchBox(name + u"Search"_s, tr("Name, initials (zs), last four of the ID"))),
      m_list(named(new QListWidget, name + u"List"_s, tr("People found"))),
      m_chosen(label({}, LabelKind::Accent, nullptr, true)) {
    m_chosen->setObjectName(name + u"Chosen"_s);
    m_list->setProperty("framed", true);
    m_list->setFocusPolicy(Qt::NoFocus);  // ↑ ↓ are pressed in the line above
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    m_chosen->hide();
    auto* box = column(this, 4);
    box->addWidget(m_search);
    box->addWidget(m_list);
    box->addWidget(m_chosen);
    setFocusProxy(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &SearchBox::textEdited, this, &PersonPicker::search);
    connect(m_list, &QListWidget::itemClicked, this, &PersonPicker::take);
}

void PersonPicker::clear() {
    m_person.reset();
    m_found.clear();
    m_search->clear();
    m_list->hide();
    m_chosen->hide();
}

QWidget* PersonPicker::field() const {
    return m_search;
}

void PersonPicker::listenFirst() {
    m_search->installEventFilter(this);
}

void PersonPicker::setPerson(PersonId person) {
    const auto rows = m_registers.rows(std::span(&person, 1));
    if (rows && !rows->empty()) showPerson(rows->front().person);
}

void PersonPicker::search(const QString& typed) {
    m_found.clear();
    m_list->clear();
    if (!typed.trimmed().isEmpty()) {
        RegisterQuery query;
        query.village = m_village;
        query.text = typed.trimmed();
        const auto ids = m_registers.ids(query);
        if (ids) {
            const auto rows = m_registers.rows(std::span(*ids).first(std::min(ids->size(), kShown * 4)));
            if (rows)
                for (const RegisterRow& row : *rows) m_found.push_back(row.person);
        }
    }
    // Who can be chosen stands before who is no voter.
    std::stable_partition(m_found.begin(), m_found.end(),
                          [](const Person& person) { return person.isRegisteredVoter(); });
    if (m_found.size() > kShown) m_found.resize(kShown);
    for (const Person& person : m_found) m_list->addItem(listLine(person));
    m_list->setCurrentRow(0);
    const int line = m_list->count() > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(line * m_list->count() + 2 * m_list->frameWidth() + 4);
    m_list->setVisible(!m_found.empty());
    m_chosen->setVisible(m_found.empty() && !typed.trimmed().isEmpty());
    if (m_found.empty()) {
        setKind(m_chosen, LabelKind::Bad);
        m_chosen->setText(tr("Nobody on this village's register fits."));
    }
}

void PersonPicker::take() {
    const int row = m_list->currentRow();
    if (row < 0 || size_t(row) >= m_found.size()) return;
    const Person person = m_found[size_t(row)];
    showPerson(person);
    Q_EMIT chosen(person);
}

void PersonPicker::showPerson(const Person& person) {
    m_person = person;
    m_search->setText(person.name);
    m_list->hide();
    setKind(m_chosen, person.isRegisteredVoter() ? LabelKind::Accent : LabelKind::Bad);
    m_chosen->setText(personLine(person) + u" · "_s + registrationStatusTitle(person.status));
    m_chosen->show();
}

bool PersonPicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (!m_list->isVisible()) {
        auto* form = qobject_cast<QDialog*>(window());
        if (key->key() != Qt::Key_Escape || !form) return QWidget::eventFilter(watched, event);
        form->reject();  // the box would keep it: Esc closes a form from wherever it is pressed
        return true;
    }
    if (key->modifiers() & Qt::ControlModifier) return false;
    switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up: {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
            take();
            return key->key() != Qt::Key_Tab;
        case Qt::Key_Escape:
            m_list->hide();
            return true;
        default:
            return false;
    }
}

}  // namespace election
