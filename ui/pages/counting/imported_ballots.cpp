#include "ui/pages/counting/imported_ballots.h"

#include <QButtonGroup>
#include <QTableView>
#include <algorithm>

#include "core/rules/reconciliation.h"
#include "ui/models/row_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {

void ImportedBallotsModel::set(Contest contest, const std::vector<CalledBallot>& ballots,
                               const QStringList& small) {
    beginResetModel();
    const BallotJudge judge(contest);
    m_posts.clear();
    for (const ContestPost& post : contest.posts) m_posts << post.title;
    m_rows.clear();
    m_rows.reserve(ballots.size());
    for (const CalledBallot& ballot : ballots) {
        const JudgedBallot judged = judge.classify(ballot.paper);
        Row row{ballot.paper, judged.verdict.state, judged.verdict.partlyVoid, false, {}};
        QStringList why;
        if (row.state == BallotState::Void)
            why << (ballot.paper.ruledVoid ? ballot.paper.voidReason : judge.reasonText(judged.verdict));
        for (size_t i = 0; row.state == BallotState::Valid && i < judged.columns.size(); ++i)
            for (const JudgedChoice& choice : judged.columns[i].choices) {
                if (!choice.isGood())
                    why << u"%1 %2: %3"_s.arg(m_posts.at(qsizetype(i)), choice.written,
                                              BallotJudge::flawText(choice.flaw));
                if (choice.isGood() && choice.doubt != Doubt::None) {
                    row.doubtful = true;
                    why << tr("%1 %2: waits for a ruling").arg(m_posts.at(qsizetype(i)), choice.written);
                }
            }
        row.why = why.join(u"; "_s);
        m_rows.push_back(std::move(row));
    }
    const auto named = std::stable_partition(m_rows.begin(), m_rows.end(),
                                             [&](const Row& row) { return !small.contains(row.paper.box); });
    std::sort(named, m_rows.end(),
              [](const Row& a, const Row& b) { return a.paper.columns < b.paper.columns; });
    for (auto row = named; row != m_rows.end(); ++row) {
        row->paper.box = tr("mixed");
        row->paper.number = u"—"_s;
    }
    endResetModel();
    setFilter(m_filter);
}

bool ImportedBallotsModel::passes(const Row& row, Filter filter) {
    switch (filter) {
        case Filter::All:
            return true;
        case Filter::Valid:
            return row.state == BallotState::Valid;
        case Filter::PartlyVoid:
            return row.state == BallotState::Valid && row.partlyVoid;
        case Filter::Void:
            return row.state == BallotState::Void;
        case Filter::Blank:
            return row.state == BallotState::Blank;
        case Filter::Doubtful:
            return row.doubtful;
    }
    return true;
}

void ImportedBallotsModel::setFilter(Filter filter) {
    beginResetModel();
    m_filter = filter;
    m_shown.clear();
    for (int i = 0; i < int(m_rows.size()); ++i)
        if (passes(m_rows[size_t(i)], filter)) m_shown.push_back(i);
    endResetModel();
}

int ImportedBallotsModel::count(Filter filter) const {
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return passes(row, filter); }));
}

int ImportedBallotsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportedBallotsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_posts.size()) + 4;
}

QVariant ImportedBallotsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    if (section == 0) return tr("Box");
    if (section == 1) return tr("No.");
    if (section < 2 + m_posts.size()) return m_posts.at(section - 2);
    return section == 2 + m_posts.size() ? tr("Counts as") : tr("Why");
}

QVariant ImportedBallotsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows[size_t(m_shown[size_t(index.row())])];
    const int posts = int(m_posts.size()), column = index.column();
    if (role == ToneRole && column == 2 + posts) {
        if (row.state == BallotState::Void) return int(Tone::Bad);
        if (row.state == BallotState::Blank) return int(Tone::Todo);
        return int(row.partlyVoid || row.doubtful ? Tone::Warn : Tone::Ok);
    }
    if (role == Qt::ToolTipRole && column == 3 + posts) return row.why;
    if (role != Qt::DisplayRole) return {};
    if (column == 0) return row.paper.box;
    if (column == 1) return row.paper.number;
    if (column < 2 + posts)
        return size_t(column - 2) < row.paper.columns.size() ? row.paper.columns[size_t(column - 2)]
                                                             : QString();
    if (column == 3 + posts) return row.why;
    switch (row.state) {
        case BallotState::Void:
            return tr("void");
        case BallotState::Blank:
            return tr("blank");
        case BallotState::Valid:
            break;
    }
    return row.doubtful ? tr("to be ruled") : row.partlyVoid ? tr("partly void") : tr("valid");
}

ImportedBallots::ImportedBallots(QWidget* parent)
    : QWidget(parent),
      m_model(new ImportedBallotsModel(this)),
      m_table(named(new QTableView, u"importedBallots"_s, tr("Ballots from the file"))),
      m_title(label({}, LabelKind::Title)),
      m_note(label({}, LabelKind::Muted, nullptr, true)),
      m_agrees(new StatusChip),
      m_filters(new QButtonGroup(this)) {
    const Theme& theme = Theme::current();
    m_table->setModel(m_model);
    tuneTable(m_table, 26);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    auto* box = column(this, 8);
    auto* head = new FlowLayout(nullptr, 10);
    head->addWidget(m_title);
    head->addWidget(m_agrees);
    auto* hall =
        button(u"countingProjector"_s, tr("Hall window"), ButtonKind::Plain, QKeySequence(Qt::Key_F8));
    connect(hall, &QPushButton::clicked, this, &ImportedBallots::projectorWanted);
    auto* result = button(u"countingResult"_s, tr("See the result"), ButtonKind::Main);
    connect(result, &QPushButton::clicked, this, &ImportedBallots::resultWanted);
    head->addWidget(hall);
    head->addWidget(result);
    box->addLayout(head);
    box->addWidget(m_note);
    auto* chips = new FlowLayout(nullptr, 6);
    const auto add = [&](ImportedBallotsModel::Filter filter) {
        auto* chip = button(u"ballotFilter%1"_s.arg(int(filter)), {}, ButtonKind::Filter);
        m_filters->addButton(chip, int(filter));
        chips->addWidget(chip);
    };
    using Filter = ImportedBallotsModel::Filter;
    for (const Filter filter :
         {Filter::All, Filter::Valid, Filter::PartlyVoid, Filter::Void, Filter::Blank, Filter::Doubtful})
        add(filter);
    box->addLayout(chips);
    auto* card = new Card;
    card->setTight();
    card->body()->addWidget(m_table);
    box->addWidget(card, 1);
    m_filters->button(0)->setChecked(true);
    connect(m_filters, &QButtonGroup::idClicked, this,
            [this](int id) { m_model->setFilter(ImportedBallotsModel::Filter(id)); });
    setFocusProxy(m_table);
    m_table->setColumnWidth(0, theme.px(90));
}

void ImportedBallots::open(const QString& title, Contest contest, const std::vector<CalledBallot>& ballots,
                           const std::vector<BoxLedger>& boxes) {
    const Theme& theme = Theme::current();
    const int posts = int(contest.posts.size());
    m_title->setText(title);
    int collected = 0;
    for (const BoxLedger& box : boxes) collected += box.collected;
    m_model->set(std::move(contest), ballots, smallBoxes(boxes));
    m_table->setColumnWidth(0, theme.px(100));
    m_table->setColumnWidth(1, theme.px(56));
    for (int i = 0; i < posts; ++i) m_table->setColumnWidth(2 + i, theme.px(120));
    m_table->setColumnWidth(2 + posts, theme.px(100));
    const int count = int(ballots.size());
    m_agrees->set(count == collected ? Tone::Ok : Tone::Warn,
                  count == collected ? tr("%1 ballots, as many as collected").arg(count)
                                     : tr("%1 ballots, but %2 collected").arg(count).arg(collected));
    m_note->setText(
        tr("These ballots were imported from the office's file, so they are not called again here. To "
           "put a ballot right, correct the file and import it again: the rows that changed are shown "
           "before anything is written."));
    using Filter = ImportedBallotsModel::Filter;
    const QStringList names{tr("All"),  tr("Valid"), tr("Partly void"),
                            tr("Void"), tr("Blank"), tr("To be ruled")};
    for (int i = 0; i < names.size(); ++i) {
        m_filters->button(i)->setText(u"%1 %2"_s.arg(names.at(i)).arg(m_model->count(Filter(i))));
        m_filters->button(i)->setAccessibleName(names.at(i));
    }
}

}  // namespace election
