#include "ui/shell/jump_box.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

#include "core/services/register_service.h"
#include "core/services/setup_service.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

JumpSuggestion ofPerson(const RegisterRow& row) {
    const Person& person = row.person;
    QStringList detail;
    if (person.sex != Sex::Unknown) detail << sexName(person.sex);
    if (const QDate birth = person.legalBirthDate(); birth.isValid())
        detail << QCoreApplication::translate("JumpBox", "born %1").arg(birth.year());
    detail << row.village;
    if (!person.group.isEmpty()) detail << person.group;
    JumpSuggestion made{person.name, detail.join(u" · "_s), u"person"_s, {}};
    made.target.page = u"register"_s;
    made.target.village = person.village;
    made.target.person = person.id;
    return made;
}

}  // namespace

std::vector<JumpSuggestion> jumpSuggestions(const QString& text, const std::vector<PageDescriptor>& pages,
                                            const Services& services, int limit) {
    std::vector<JumpSuggestion> found;
    const QString wanted = text.trimmed();
    for (const auto& page : pages) {
        if (!wanted.isEmpty() && !page.title.contains(wanted, Qt::CaseInsensitive)) continue;
        JumpSuggestion made{page.title, QCoreApplication::translate("JumpBox", "page"), page.icon, {}};
        made.target.page = page.id;
        found.push_back(made);
    }
    if (wanted.isEmpty()) return found;
    if (const auto villages = services.setup.villages()) {
        for (const auto& village : *villages) {
            if (!village.name.contains(wanted)) continue;
            JumpSuggestion made{
                village.name, QCoreApplication::translate("JumpBox", "village"), u"posts"_s, {}};
            made.target.village = village.id;
            found.push_back(made);
        }
    }
    RegisterQuery query;
    query.text = wanted;
    query.sort = RegisterQuery::Sort::Pinyin;
    if (auto ids = services.registers.ids(query)) {
        if (ids->size() > static_cast<size_t>(limit)) ids->resize(static_cast<size_t>(limit));
        if (const auto rows = services.registers.rows(*ids))
            for (const auto& row : *rows) found.push_back(ofPerson(row));
    }
    return found;
}

JumpBox::JumpBox(const std::vector<PageDescriptor>& pages, const Services* services, QWidget* overlay,
                 QWidget* parent)
    : QWidget(parent),
      m_pages(pages),
      m_services(services),
      m_box(new SearchBox(u"jumpBox"_s, tr("Name / pinyin / end of ID   Ctrl+K"), QKeySequence(u"Ctrl+K"_s))),
      m_list(new QListWidget(overlay)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    m_list->setObjectName(u"jumpList"_s);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setProperty("framed", true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->hide();
    connect(m_box, &SearchBox::textChanged, this, &JumpBox::suggest);
    connect(m_box, &SearchBox::left, this, &JumpBox::closeList);
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    m_box->installEventFilter(this);
}

JumpBox::~JumpBox() {
    delete m_list;
}

bool JumpBox::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_box || !m_list) return false;
    if (event->type() == QEvent::FocusIn) suggest();
    if (event->type() == QEvent::FocusOut && !m_list->underMouse()) closeList();
    if (event->type() != QEvent::KeyPress || m_list->isHidden()) return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int row = m_list->currentRow(), count = m_list->count();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        if (count > 0) m_list->setCurrentRow((row + (key == Qt::Key_Down ? 1 : count - 1)) % count);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(row);
        return true;
    }
    if (key == Qt::Key_Escape) {
        m_box->clear();
        closeList();
        m_box->clearFocus();
        return true;
    }
    return false;
}

void JumpBox::suggest() {
    if (!m_services || !m_list || !m_box->hasFocus()) return;
    m_suggestions = jumpSuggestions(m_box->text(), m_pages, *m_services);
    const Theme& theme = Theme::current();
    m_list->clear();
    for (const auto& suggestion : m_suggestions) {
        auto* item = new QListWidgetItem(icon(suggestion.icon, theme.colours().muted),
                                         u"%1    %2"_s.arg(suggestion.text, suggestion.detail), m_list);
        item->setSizeHint({0, theme.px(30)});
    }
    if (m_suggestions.empty()) {
        auto* item = new QListWidgetItem(tr("Nobody and nothing by that name"), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(m_suggestions.empty() ? -1 : 0);
    const int width = std::max(m_box->width(), theme.px(420));
    const QPoint at =
        m_box->mapTo(m_list->parentWidget(), QPoint(m_box->width() - width, m_box->height() + 2));
    m_list->setGeometry(at.x(), at.y(), width, std::min(m_list->count(), 14) * theme.px(30) + theme.px(6));
    m_list->show();
    m_list->raise();
}

void JumpBox::choose(int row) {
    if (row < 0 || static_cast<size_t>(row) >= m_suggestions.size()) return;
    const PageTarget target = m_suggestions[static_cast<size_t>(row)].target;
    m_box->clear();
    m_box->clearFocus();
    closeList();
    Q_EMIT chosen(target);
}

void JumpBox::closeList() {
    if (m_list) m_list->hide();
}

}  // namespace election
