#include "ui/pages/register/register_filters.h"

#include <QComboBox>
#include <QSignalBlocker>

#include "core/rules/finding_catalogue.h"
#include "ui/models/register_model.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr std::pair<const char*, RegistrationStatus> kStatuses[] = {
    {"ok", RegistrationStatus::Registered},          {"REG-09", RegistrationStatus::UnderAge},
    {"REG-10", RegistrationStatus::Deprived},        {"REG-11", RegistrationStatus::Deceased},
    {"REG-12", RegistrationStatus::AwayNotDeclared}, {"REG-13", RegistrationStatus::OutsideNoConsent}};
constexpr std::pair<const char*, VoterCategory> kCategories[] = {
    {"A", VoterCategory::A}, {"B", VoterCategory::B}, {"C", VoterCategory::C}};

}  // namespace

RegisterFilters::RegisterFilters(QWidget* parent)
    : QWidget(parent),
      m_search(new SearchBox(u"registerSearch"_s, tr("Name, pinyin, end of ID, phone, household"),
                             QKeySequence(u"Ctrl+F"_s))) {
    const Theme& theme = Theme::current();
    auto* row = new FlowLayout(this);
    row->setSpacing(theme.px(6));
    m_search->setMinimumWidth(theme.px(250));
    row->addWidget(m_search);
    m_onlyFindings =
        button(u"filterFindings"_s, tr("With findings"), ButtonKind::Filter, QKeySequence(u"Alt+F"_s));
    row->addWidget(m_onlyFindings);
    m_category = addBox(u"filterCategory"_s, tr("Category"));
    m_status = addBox(u"filterStatus"_s, tr("Status"));
    m_finding = addBox(u"filterFinding"_s, tr("Finding"));
    m_group = addBox(u"filterGroup"_s, tr("Group"));
    m_grid = addBox(u"filterGrid"_s, tr("Grid"));
    m_sort = addBox(u"filterSort"_s, tr("Order"));
    m_sort->addItem(tr("Order of the file"), int(RegisterQuery::Sort::FileOrder));
    m_sort->addItem(tr("By name strokes"), int(RegisterQuery::Sort::NameStrokes));
    m_sort->addItem(tr("By pinyin"), int(RegisterQuery::Sort::Pinyin));
    m_sort->addItem(tr("By household"), int(RegisterQuery::Sort::Household));
    m_clear = button(u"filterClear"_s, tr("Show all"), ButtonKind::Link, QKeySequence(u"Alt+0"_s));
    row->addWidget(m_clear);
    connect(m_search, &QLineEdit::textChanged, this, &RegisterFilters::changed);
    connect(m_onlyFindings, &QPushButton::toggled, this, &RegisterFilters::changed);
    connect(m_clear, &QPushButton::clicked, this, &RegisterFilters::reset);
    connect(this, &RegisterFilters::changed, this, [this] { m_clear->setVisible(anything()); });
    m_clear->hide();
}

QComboBox* RegisterFilters::addBox(const QString& name, const QString& title) {
    auto* box = named(new QComboBox, name, title);
    box->setToolTip(title);
    box->setMaxVisibleItems(30);
    box->setMaximumWidth(Theme::current().px(160));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, &QComboBox::activated, this, &RegisterFilters::changed);
    layout()->addWidget(box);
    return box;
}

void RegisterFilters::fill(QComboBox* box, const QString& all,
                           const QList<std::pair<QString, QString>>& items) {
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(all, QString());
    for (const auto& [text, key] : items) box->addItem(text, key);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

RegisterQuery RegisterFilters::query() const {
    RegisterQuery query;
    query.text = m_search->text().trimmed();
    for (const auto& [key, category] : kCategories)
        if (m_category->currentData().toString() == QLatin1StringView(key)) query.category = category;
    for (const auto& [key, status] : kStatuses)
        if (m_status->currentData().toString() == QLatin1StringView(key)) query.status = status;
    if (m_status->currentData().toString() == u"REG-06"_s) query.status = RegistrationStatus::Duplicate;
    if (m_status->currentData().toString() == u"removed"_s) query.status = RegistrationStatus::Removed;
    query.findingCode = m_finding->currentData().toString();
    query.onlyWithFindings = m_onlyFindings->isChecked();
    query.group = m_group->currentData().toString();
    query.grid = m_grid->currentData().toString();
    query.sort = static_cast<RegisterQuery::Sort>(m_sort->currentData().toInt());
    return query;
}

void RegisterFilters::setTotals(const RegisterTotals& totals, const QStringList& groups,
                                const QStringList& grids) {
    QList<std::pair<QString, QString>> items;
    const auto counted = [](const QString& title, int count) { return tr("%1 (%2)").arg(title).arg(count); };
    for (const auto& [key, category] : kCategories)
        if (const int count = totals.byCategory.value(QLatin1StringView(key)); count > 0)
            items.append({counted(categoryTitle(category), count), QLatin1StringView(key)});
    fill(m_category, tr("All categories"), items);
    items.clear();
    for (const auto& [key, status] : kStatuses)
        if (const int count = totals.byStatus.value(QLatin1StringView(key)); count > 0)
            items.append({counted(registrationStatusTitle(status), count), QLatin1StringView(key)});
    if (totals.byFinding.value(u"REG-06"_s) > 0)
        items.append({registrationStatusTitle(RegistrationStatus::Duplicate), u"REG-06"_s});
    if (const int count = totals.byStatus.value(u"removed"_s); count > 0)
        items.append({counted(registrationStatusTitle(RegistrationStatus::Removed), count), u"removed"_s});
    fill(m_status, tr("All statuses"), items);
    items.clear();
    for (auto it = totals.byFinding.cbegin(); it != totals.byFinding.cend(); ++it)
        if (isRegisterFinding(it.key()))
            items.append({counted(findingTitle(it.key()), it.value()), it.key()});
    fill(m_finding, tr("All findings"), items);
    items.clear();
    for (const QString& group : groups) items.append({group, group});
    fill(m_group, tr("All groups"), items);
    m_group->setVisible(!groups.isEmpty());
    items.clear();
    for (const QString& grid : grids) items.append({grid, grid});
    fill(m_grid, tr("All grids"), items);
    m_grid->setVisible(!grids.isEmpty());
}

QStringList RegisterFilters::words() const {
    QStringList words;
    if (const QString typed = m_search->text().trimmed(); !typed.isEmpty()) {
        // digits that were searched for may be those of an ID number: they are not written down
        bool isNumber = false;
        typed.toLongLong(&isNumber);
        words << (isNumber ? tr("found by a number") : tr("search “%1”").arg(typed));
    }
    if (m_onlyFindings->isChecked()) words << m_onlyFindings->text();
    for (const QComboBox* box : {m_category, m_status, m_finding, m_group, m_grid})
        if (!box->currentData().toString().isEmpty()) words << box->currentText();
    if (m_sort->isEnabled() && m_sort->currentIndex() > 0) words << m_sort->currentText();
    return words;
}

void RegisterFilters::setOrderFixed(bool fixed) {
    m_sort->setEnabled(!fixed);
    m_sort->setToolTip(fixed ? tr("This view stands in the order of the households") : tr("Order"));
}

void RegisterFilters::setFindingCode(const QString& code) {
    m_finding->setCurrentIndex(std::max(0, m_finding->findData(code)));
    Q_EMIT changed();
}

bool RegisterFilters::anything() const {
    const RegisterQuery q = query();
    return !q.text.isEmpty() || q.category || q.status || !q.findingCode.isEmpty() || q.onlyWithFindings ||
           !q.group.isEmpty() || !q.grid.isEmpty();
}

void RegisterFilters::reset() {
    {
        const QSignalBlocker quiet(this);
        m_search->clear();
        m_onlyFindings->setChecked(false);
        for (auto* box : {m_category, m_status, m_finding, m_group, m_grid}) box->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

QVariantMap RegisterFilters::state() const {
    return {{u"text"_s, m_search->text()},
            {u"sort"_s, m_sort->currentIndex()},
            {u"only"_s, m_onlyFindings->isChecked()}};
}

void RegisterFilters::restore(const QVariantMap& state) {
    const QSignalBlocker quiet(this);
    m_search->setText(state.value(u"text"_s).toString());
    m_sort->setCurrentIndex(state.value(u"sort"_s).toInt());
    m_onlyFindings->setChecked(state.value(u"only"_s).toBool());
}

}  // namespace election
