#include "ui/dialogs/setup/setup_overview.h"

#include <QHeaderView>
#include <QTableWidget>

#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/rules/calendar.h"
#include "core/rules/rule_words.h"
#include "core/rules/setup_checks.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

enum Column { VillageName, Mode, Day, Posts, Own, Columns };

QString postsText(const std::vector<Post>& posts) {
    QStringList bodies;
    for (const Body body : {Body::VillagersCommittee, Body::SupervisionCommittee, Body::CoopBoard,
                            Body::CoopSupervisors, Body::PartyBranch}) {
        QStringList words;
        for (const Post& post : posts)
            if (post.body == body) words << u"%1 %2"_s.arg(post.title).arg(post.seats);
        if (!words.isEmpty()) bodies << u"%1：%2"_s.arg(bodyName(body), words.join(u'、'));
    }
    return bodies.join(u"；"_s);
}

QString ownText(const VillagePlan& plan) {
    QStringList words;
    for (const VillageSwitch& one : plan.switches) {
        const auto value = parameterValueOf(*parameterSpec(one.key), one.value);
        if (value)
            words << SetupOverview::tr("%1: %2").arg(parameterTitle(one.key),
                                                     parameterValueWords(one.key, *value));
    }
    if (!plan.conditions.empty()) words << SetupOverview::tr("%1 own conditions").arg(plan.conditions.size());
    if (!words.isEmpty()) words << plan.village.measures.citation();
    return words.isEmpty() ? u"—"_s : words.join(SetupOverview::tr("; "));
}

}  // namespace

SetupOverview::SetupOverview(QWidget* parent)
    : QWidget(parent),
      m_head(label({}, LabelKind::Plain, nullptr, true)),
      m_warnings(label({}, LabelKind::Bad, nullptr, true)),
      m_table(named(new QTableWidget(0, Columns), u"setupOverview"_s, tr("What was chosen"))) {
    m_head->setObjectName(u"setupOverviewHead"_s);
    m_warnings->setObjectName(u"setupOverviewWarnings"_s);
    auto* box = column(this, 8);
    box->addWidget(m_head);
    box->addWidget(m_warnings);
    tuneTable(m_table, 28);
    m_table->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setHorizontalHeaderLabels(
        {tr("Village"), tr("Way to elect"), tr("Election day"), tr("Posts and seats"), tr("Own measures")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Posts, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Own, QHeaderView::Stretch);
    m_table->setTabKeyNavigation(false);
    box->addWidget(m_table, 1);
}

void SetupOverview::show(const ElectionFile::NewElection& election, const RuleSet& rules,
                         const std::vector<VillagePlan>& villages, const QDate& today) {
    const TownshipKind kind = election.townshipKind.value_or(townshipKindOf(election.township));
    QStringList head;
    head << tr("%1 (%2), %3, election day %4, rules %5")
                .arg(election.township, townshipAuthority(election.township, kind),
                     parameterWordText(u"election_kinds", electionKindKey(election.kind)),
                     formatDate(election.electionDay), rules.title(currentLanguage()));
    if (!election.approval.isEmpty()) head << tr("Approved by %1").arg(election.approval);
    QStringList warnings;
    if (!rules.isValidOn(election.electionDay))
        warnings << tr("These rules are not in force on the election day.");
    int tooLate = 0;
    for (const StatutoryDate& date :
         statutoryCalendar(election.electionDay, rules, BallotMode::SelfNomination))
        tooLate +=
            int(date.step != u"result"_s && date.latest < today && date.mark != EvidenceMark::Practice);
    if (tooLate > 0) warnings << tr("%1 statutory dates before this election day are gone by.").arg(tooLate);
    if (villages.empty())
        warnings << tr("No village yet: type them in step 3, or import the list of posts later.");
    m_table->setRowCount(int(villages.size()));
    int at = 0;
    for (const VillagePlan& plan : villages) {
        const QDate day = plan.village.ownElectionDay.value_or(election.electionDay);
        const QStringList cells{plan.village.name,
                                parameterWordText(u"modes", ballotModeKey(plan.village.mode)),
                                formatDate(day), postsText(plan.posts), ownText(plan)};
        for (int c = 0; c < Columns; ++c) m_table->setItem(at, c, new QTableWidgetItem(cells.at(c)));
        ++at;
        for (const PostWarning& warning : postWarnings(plan.posts, rules, election.kind))
            warnings << tr("%1: %2").arg(plan.village.name, warning.text);
    }
    constexpr int kMostShown = 6;
    if (warnings.size() > kMostShown) {
        const auto more = warnings.size() - kMostShown;
        warnings.resize(kMostShown);
        warnings << tr("… and %1 more").arg(more);
    }
    m_head->setText(head.join(u'\n'));
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
}

}  // namespace election
