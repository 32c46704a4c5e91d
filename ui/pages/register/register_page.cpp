#include "ui/pages/register/register_page.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "core/services/register_service.h"
#include "core/services/setup_service.h"
#include "core/services/status_service.h"
#include "ui/models/register_model.h"
#include "ui/pages/import_flow.h"
#include "ui/pages/register/person_panel.h"
#include "ui/pages/register/register_filters.h"
#include "ui/pages/register/totals_panel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

EmptyStateText emptyText() {
    EmptyStateText text;
    text.icon = u"register"_s;
    text.title = RegisterPage::tr("No register of voters yet");
    text.what = RegisterPage::tr(
        "The registers say who may vote. Drop the villages' files here, all at once if you like: format, "
        "encoding and "
        "columns are detected, and you see what would change before anything is written.");
    text.bring = {RegisterPage::tr("one file a village, as the village keeps it: .xlsx, .xls, .ods or .csv"),
                  RegisterPage::tr("the list of posts has to be imported first: it names the villages")};
    text.action = RegisterPage::tr("Choose register files …");
    text.sample = RegisterPage::tr("Try with the sample township");
    return text;
}

}  // namespace

PageDescriptor registerPage() {
    return {u"register"_s, QCoreApplication::translate("RegisterPage", "Voter register"), u"register"_s,
            Step::Register, [](Desk& desk) -> Page* { return new RegisterPage(desk); }};
}

RegisterPage::RegisterPage(Desk& desk)
    : Page(desk),
      m_model(new RegisterModel(desk.registers, this)),
      m_full(buildFull()),
      m_empty(new EmptyState(emptyText())) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_full);
    outer->addWidget(m_empty);
    connectParts();
    takeDrops(*this, desk, FileKind::Register);
}

QWidget* RegisterPage::buildFull() {
    const Theme& theme = Theme::current();
    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8));
    column->setSpacing(theme.px(8));
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("Register of voters"), LabelKind::Title));
    head->addSpacing(theme.px(8));
    m_summary = new ElidedLabel;
    head->addWidget(m_summary, 1);
    auto* import = button(u"registerImport"_s, tr("Import registers …"));
    import->setToolTip(tr("Choose the files (Ctrl+Shift+I), or drop them on the page"));
    connect(import, &QPushButton::clicked, this,
            [this] { chooseAndImport(*this, m_desk, FileKind::Register); });
    head->addWidget(import);
    column->addLayout(head);
    m_filters = new RegisterFilters;
    column->addWidget(m_filters);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(theme.px(12));
    auto* card = new Card;
    card->setTight();
    m_table = named(new QTableView, u"registerTable"_s, tr("Register of voters"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    tuneTable(m_table, 28);
    const int widths[] = {48, 68, 84, 40, 58, 106, 70, 78, 62, 118};
    for (int i = 0; i < 10; ++i) m_table->setColumnWidth(i, theme.px(widths[i]));
    card->body()->addWidget(m_table);
    m_hits = label({}, LabelKind::Small);
    m_hits->setObjectName(u"registerHits"_s);
    m_hits->setContentsMargins(theme.px(10), theme.px(3), theme.px(10), theme.px(3));
    card->body()->addWidget(m_hits);
    middle->addWidget(card, 1);
    m_side = new QStackedWidget;
    m_side->setFixedWidth(theme.px(theme.percent() == 100 ? 296 : 262));
    m_side->addWidget(m_totals = new TotalsPanel);
    m_side->addWidget(m_person = new PersonPanel(m_desk));
    middle->addWidget(m_side);
    column->addLayout(middle, 1);
    return full;
}

void RegisterPage::connectParts() {
    auto* empty = static_cast<EmptyState*>(m_empty);
    connect(empty, &EmptyState::actionWanted, this,
            [this] { chooseAndImport(*this, m_desk, FileKind::Register); });
    connect(empty, &EmptyState::sampleWanted, this, [this] { m_desk.navigator.trySample(); });
    connect(m_filters, &RegisterFilters::changed, this, &RegisterPage::search);
    const auto enterTable = [this] {
        if (m_model->rowCount() == 0) return;
        m_table->setFocus();
        m_table->selectRow(0);
    };
    connect(m_filters->search(), &SearchBox::down, this, enterTable);
    connect(m_filters->search(), &QLineEdit::returnPressed, this, enterTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid()) showPerson(m_model->idAt(now.row()));
            });
    connect(m_totals, &TotalsPanel::findingWanted, m_filters, &RegisterFilters::setFindingCode);
    connect(m_person, &PersonPanel::closeWanted, this, &RegisterPage::closePerson);
    connect(m_person, &PersonPanel::personWanted, this, [this](PersonId person) {
        if (const int row = m_model->rowOf(person); row >= 0)
            m_table->selectRow(row);
        else
            showPerson(person);
    });
}

void RegisterPage::refresh() {
    const auto totals = m_desk.orShow(m_desk.registers.totals(village()));
    const bool any = totals.persons > 0;
    m_full->setVisible(any);
    m_empty->setVisible(!any);
    if (!any) return;
    QString whose = tr("All villages");
    QStringList groups;
    if (village()) {
        for (const auto& known : m_desk.orShow(m_desk.setup.villages()))
            if (known.id == *village()) whose = known.name;
        groups = m_desk.orShow(m_desk.registers.groups(*village()));
    }
    showColumns();
    m_filters->setTotals(totals, groups);
    m_totals->setTotals(whose, totals);
    showSummary(totals);
    search();
    if (m_side->currentWidget() == m_person && m_person->person()) m_person->show(*m_person->person());
}

void RegisterPage::showColumns() {
    m_table->setColumnHidden(RegisterModel::Village, village().has_value());
    // with large letters the card tells these
    const bool narrow = width() < Theme::current().px(296 + 760);
    for (const auto column :
         {RegisterModel::Number, RegisterModel::Household, RegisterModel::Category, RegisterModel::IdEnd})
        m_table->setColumnHidden(column, narrow);
}

void RegisterPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    showColumns();
}

void RegisterPage::showSummary(const RegisterTotals& totals) {
    const QLocale locale;
    m_summary->setText(tr("%1 persons · %2 registered · %3 households")
                           .arg(locale.toString(totals.persons), locale.toString(totals.registered),
                                locale.toString(totals.households)));
}

void RegisterPage::search() {
    RegisterQuery query = m_filters->query();
    query.village = village();
    const auto chosen = m_side->currentWidget() == m_person ? m_person->person() : std::nullopt;
    m_model->setIds(m_desk.orShow(m_desk.registers.ids(query)));
    m_hits->setText(tr("%1 shown").arg(QLocale().toString(m_model->rowCount())));
    if (!chosen) return;
    if (const int row = m_model->rowOf(*chosen); row >= 0)
        m_table->selectRow(row);
    else
        closePerson();
}

void RegisterPage::open(const PageTarget& target) {
    if (!target.code.isEmpty() && !target.person) m_filters->setFindingCode(target.code);
    if (!target.person) return;
    int row = m_model->rowOf(*target.person);
    if (row < 0) {
        m_filters->reset();
        row = m_model->rowOf(*target.person);
    }
    if (row < 0) return showPerson(*target.person);
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void RegisterPage::showPerson(PersonId person) {
    m_person->show(person);
    m_side->setCurrentWidget(m_person);
}

void RegisterPage::closePerson() {
    m_side->setCurrentWidget(m_totals);
    m_table->clearSelection();
    m_table->setCurrentIndex({});
}

bool RegisterPage::closeTop() {
    if (m_side->currentWidget() == m_totals) return false;
    closePerson();
    return true;
}

QVariantMap RegisterPage::state() const {
    return m_filters->state();
}

void RegisterPage::restore(const QVariantMap& state) {
    m_filters->restore(state);
}

}  // namespace election
