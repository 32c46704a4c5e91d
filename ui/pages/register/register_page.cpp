#include "ui/pages/register/register_page.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "core/services/register_service.h"
#include "core/services/reporting_service.h"
#include "core/services/setup_service.h"
#include "core/services/status_service.h"
#include "ui/models/register_model.h"
#include "ui/pages/export_button.h"
#include "ui/pages/import_flow.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/register/person_dialog.h"
#include "ui/pages/register/person_panel.h"
#include "ui/pages/register/register_filters.h"
#include "ui/pages/register/totals_panel.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
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
    text.bring = {
        RegisterPage::tr("one file a village, as the village keeps it: .xlsx, .xls, .ods or .csv"),
        RegisterPage::tr(
            "the villages first: from the list of posts, or typed on the page of villages and posts")};
    text.action = RegisterPage::tr("Choose register files …");
    text.sample = RegisterPage::tr("Try with the sample township");
    text.second = RegisterPage::tr("Type persons one by one …");
    text.secondKey = QKeySequence(u"Ctrl+Shift+N"_s);
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
      m_papers(new PaperActions(desk, this)),
      m_views(new QButtonGroup(this)),
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
    column->addWidget(buildHead());
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

QWidget* RegisterPage::buildHead() {
    auto* head = new QWidget;
    auto* line = new FlowLayout(head);
    auto* title = label(tr("Register of voters"), LabelKind::Title);
    line->addWidget(title);
    m_summary = new ElidedLabel;
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    line->addWidget(m_summary);
    // with large letters the tab and the figures at the side tell both
    title->setVisible(Theme::current().percent() == 100);
    m_summary->setVisible(Theme::current().percent() == 100);
    addViews(line);
    m_add =
        button(u"registerAdd"_s, tr("Add a person …"), ButtonKind::Plain, QKeySequence(u"Ctrl+Shift+N"_s));
    connect(m_add, &QPushButton::clicked, this, &RegisterPage::addPerson);
    line->addWidget(m_add);
    m_export = exportButton(u"registerExport"_s, tr("Write the list …"), QKeySequence(u"Ctrl+E"_s),
                            [this](const QString& suffix) { exportAs(suffix); });
    line->addWidget(m_export);
    auto* import = button(u"registerImport"_s, tr("Import registers …"));
    import->setToolTip(tr("Choose the files (Ctrl+Shift+I), or drop them on the page"));
    connect(import, &QPushButton::clicked, this,
            [this] { chooseAndImport(*this, m_desk, FileKind::Register); });
    line->addWidget(import);
    return head;
}

void RegisterPage::addViews(QLayout* line) {
    const std::pair<RegisterView, QString> views[] = {
        {RegisterView::Persons, tr("Person by person")},
        {RegisterView::Households, tr("Household by household")},
        {RegisterView::Away, tr("To be called")}};
    for (const auto& [view, title] : views) {
        const int number = static_cast<int>(view);
        auto* made = button(u"registerView%1"_s.arg(number), title, ButtonKind::Filter,
                            QKeySequence(u"Alt+%1"_s.arg(number + 1)));
        made->setChecked(number == 0);
        m_views->addButton(made, number);
        line->addWidget(made);
    }
    connect(m_views, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) search();
    });
}

RegisterView RegisterPage::view() const {
    return static_cast<RegisterView>(std::max(0, m_views->checkedId()));
}

void RegisterPage::addPerson() {
    if (!village()) return;
    auto* dialog = new PersonDialog(m_desk, *village(), std::nullopt, window());
    connect(dialog, &PersonDialog::saved, this, [this](PersonId person) {
        m_filters->reset();
        open({u"register"_s, {}, false, person, {}, {}});
    });
    dialog->open();
}

void RegisterPage::exportAs(const QString& suffix) {
    const auto list =
        shownRegister(m_desk.registers, *m_model, view(), village().has_value(), m_filters->words());
    if (!list) return m_desk.navigator.showError(list.error());
    const auto paper = m_desk.reporting.listAsShown(*list, village());
    if (!paper) return m_desk.navigator.showError(paper.error());
    if (suffix == u"print"_s) return m_papers->print(*paper);
    m_papers->save(*paper, paperFileName(*paper, villageFileName(m_desk.setup, village())), suffix);
}

void RegisterPage::connectParts() {
    auto* empty = static_cast<EmptyState*>(m_empty);
    connect(empty, &EmptyState::actionWanted, this,
            [this] { chooseAndImport(*this, m_desk, FileKind::Register); });
    connect(empty, &EmptyState::secondWanted, this, [this] {
        if (village()) return addPerson();
        m_desk.navigator.say(tr("Choose the village first (Ctrl+G): a person stands in one register."));
    });
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
    QStringList groups, grids;
    if (village()) {
        for (const auto& known : m_desk.orShow(m_desk.setup.villages()))
            if (known.id == *village()) whose = known.name;
        groups = m_desk.orShow(m_desk.registers.groups(*village()));
        grids = m_desk.orShow(m_desk.registers.grids(*village()));
    }
    showColumns();
    m_filters->setTotals(totals, groups, grids);
    setWhyNot(m_add, village() ? QString()
                               : tr("Choose the village first (Ctrl+G): a person stands in one register."));
    m_totals->setTotals(whose, totals);
    showSummary(totals);
    search();
    if (m_side->currentWidget() == m_person && m_person->person()) m_person->show(*m_person->person());
}

void RegisterPage::showColumns() {
    const bool narrow = width() < Theme::current().px(296 + 760);
    const QList<int> shown = registerColumns(view(), village().has_value(), narrow);
    for (int column = 0; column < RegisterModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, !shown.contains(column));
    for (int place = 0; place < shown.size(); ++place) {
        auto* header = m_table->horizontalHeader();
        header->moveSection(header->visualIndex(shown.at(place)), place);
    }
    // another column may be the last one now: the one before gets its width back, this one takes the rest
    m_table->horizontalHeader()->setStretchLastSection(false);
    for (const int column : shown)
        m_table->setColumnWidth(column, Theme::current().px(registerColumnWidth(column)));
    m_table->horizontalHeader()->setStretchLastSection(true);
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
    applyView(query, view());
    m_filters->setOrderFixed(view() == RegisterView::Households);
    m_model->setByHousehold(view() == RegisterView::Households);
    showColumns();
    const auto chosen = m_side->currentWidget() == m_person ? m_person->person() : std::nullopt;
    m_model->setIds(m_desk.orShow(m_desk.registers.ids(query)));
    m_hits->setText(tr("%1 shown").arg(QLocale().toString(m_model->rowCount())));
    setWhyNot(m_export,
              m_model->rowCount() > 0 ? QString() : tr("Nobody is shown: there is nothing to write."));
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
    if (row < 0 && view() == RegisterView::Away) {
        m_views->button(0)->setChecked(true);
        row = m_model->rowOf(*target.person);
    }
    if (row < 0) return showPerson(*target.person);
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, RegisterModel::Name), QAbstractItemView::PositionAtCenter);
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
    QVariantMap state = m_filters->state();
    state.insert(u"view"_s, m_views->checkedId());
    return state;
}

void RegisterPage::restore(const QVariantMap& state) {
    m_filters->restore(state);
    if (auto* chosen = m_views->button(state.value(u"view"_s).toInt())) chosen->setChecked(true);
}

}  // namespace election
