#include "core/rules/calendar.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace election {
namespace {

class CalendarBuilder {
    Q_DECLARE_TR_FUNCTIONS(Calendar)

  public:
    CalendarBuilder(const QDate& day, const RuleSet& rules, const CalendarEvents& events, int spareDays)
        : m_day(day), m_rules(rules), m_events(events), m_spareDays(spareDays) {}

    std::vector<StatutoryDate> build(BallotMode mode) {
        addPreparation();
        addRegister();
        if (mode == BallotMode::SelfNomination)
            addSelfNomination();
        else
            addCandidates();
        addPolling();
        addResult();
        std::stable_sort(m_dates.begin(), m_dates.end(),
                         [](const StatutoryDate& a, const StatutoryDate& b) { return a.latest < b.latest; });
        return std::move(m_dates);
    }

  private:
    struct Title {
        QString full, brief;
    };

    [[nodiscard]] QDate daysBefore(int days) const { return m_day.addDays(-days - m_spareDays); }
    [[nodiscard]] QDate before(QStringView parameter) const { return daysBefore(m_rules.days(parameter)); }

    StatutoryDate& add(const QString& key, const QString& step, const Title& title, const QDate& latest,
                       QStringView parameter) {
        const auto& source = m_rules.parameter(parameter);
        StatutoryDate date;
        date.key = key;
        date.step = step;
        date.title = title.full;
        date.shortTitle = title.brief;
        date.latest = latest;
        date.citation = source.citation;
        date.mark = source.mark;
        date.note = source.note;
        return m_dates.emplace_back(std::move(date));
    }

    /// The same, with a paper that has to hang.
    StatutoryDate& addNotice(const QString& key, const QString& step, const Title& title, const QDate& latest,
                             QStringView parameter, const QString& notice,
                             const QString& postedBy = u"村民选举委员会"_s) {
        auto& date = add(key, step, title, latest, parameter);
        date.notice = notice;
        date.postedBy = postedBy;
        return date;
    }

    /// A window of days before the election day: "33 to 29 days before".
    static void setWindow(StatutoryDate& date, const QDate& from, const QDate& to) {
        date.earliest = from;
        date.latest = to;
    }

    void addPreparation() {
        add(u"plan"_s, u"posts"_s, {tr("Guidance office and work plan of the township"), tr("Plan")},
            before(u"plan_days"), u"plan_days")
            .ofTownship = true;
        addNotice(u"committee_chosen"_s, u"posts"_s,
                  {tr("Village election committee chosen, posted and filed"), tr("Committee")},
                  before(u"selcom_days"), u"selcom_days", u"村民选举委员会名单公告"_s, u"村民委员会"_s);
        addNotice(u"day_announced"_s, u"posts"_s, {tr("Election day announced"), tr("Day set")},
                  before(u"day_notice_days"), u"day_notice_days", u"选举日公告"_s, u"选举指导组"_s)
            .ofTownship = true;
        const IntRange days = m_rules.range(u"registration_days");
        auto& registration =
            addNotice(u"registration"_s, u"register"_s, {tr("Registration of voters"), tr("Registration")},
                      {}, u"registration_days", u"选民登记公告"_s);
        setWindow(registration, daysBefore(days.max), daysBefore(days.min));
        addMeetings();
        addNotice(u"leaving_audit"_s, u"posts"_s,
                  {tr("Audit of the leaving committee published"), tr("Audit")},
                  before(u"audit_publish_days"), u"audit_publish_days", u"离任经济责任审计结果"_s,
                  u"乡级人民政府"_s);
    }

    void addMeetings() {
        if (m_events.villagersMeeting)
            addNotice(u"villagers_meeting_notice"_s, u"posts"_s,
                      {tr("Notice of the villagers' meeting on the election measures"), tr("Meeting")},
                      m_events.villagersMeeting->addDays(-m_rules.days(u"villagers_meeting_notice_days")),
                      u"villagers_meeting_notice_days", u"村民会议通知"_s, u"村民委员会"_s);
        if (m_events.representativesMeeting)
            addNotice(u"representatives_meeting_notice"_s, u"posts"_s,
                      {tr("Notice of the representatives' meeting on the election measures"), tr("Meeting")},
                      m_events.representativesMeeting->addDays(
                          -m_rules.days(u"representatives_meeting_notice_days")),
                      u"representatives_meeting_notice_days", u"村民代表会议通知"_s, u"村民委员会"_s);
    }

    void addRegister() {
        addNotice(u"roll_posted"_s, u"register"_s, {tr("Register of voters posted"), tr("Register")},
                  before(u"roll_post_days"), u"roll_post_days", u"选民名单公告"_s);
        const auto posted = m_events.rollPosted.value_or(before(u"roll_post_days"));
        const auto lastObjection = posted.addDays(m_rules.days(u"objection_days"));
        add(u"objections"_s, u"register"_s, {tr("Last day for objections to the register"), tr("Objections")},
            lastObjection, u"objection_days")
            .earliest = posted;
        const auto received = m_events.objectionReceived.value_or(lastObjection);
        addNotice(u"decisions"_s, u"register"_s,
                  {tr("Objections decided and the result posted"), tr("Decisions")},
                  received.addDays(m_rules.days(u"decision_days")), u"decision_days", u"选民名单更正公告"_s)
            .onlyIf = tr("where objections came in");
        const IntRange days = m_rules.range(u"representatives_days");
        auto& representatives =
            addNotice(u"representatives"_s, u"register"_s,
                      {tr("Villagers' representatives and group leaders chosen"), tr("Representatives")}, {},
                      u"representatives_days", u"村民代表和村民小组长名单公告"_s);
        setWindow(representatives, daysBefore(days.max), daysBefore(days.min));
        representatives.onlyIf = tr("where they are chosen in the same run");
    }

    void addSelfNomination() {
        add(u"self_nomination"_s, u"nominations"_s,
            {tr("Last day to register as a self-nominee"), tr("Sign up")}, before(u"self_nom_days"),
            u"self_nom_days");
        add(u"review"_s, u"screening"_s, {tr("Eligibility screening and joint review"), tr("Screening")},
            before(u"list_days"), u"list_days")
            .earliest = before(u"self_nom_days");
        addNotice(u"self_nominee_list"_s, u"roster"_s,
                  {tr("List of self-nominees posted, by name strokes"), tr("List")}, before(u"list_days"),
                  u"list_days", u"自荐人名单公告"_s);
        add(u"withdrawal"_s, u"roster"_s,
            {tr("Last day for a self-nominee's written withdrawal"), tr("Withdrawal")},
            before(u"self_nom_withdraw_days"), u"self_nom_withdraw_days");
    }

    void addCandidates() {
        add(u"review"_s, u"screening"_s, {tr("Eligibility screening and joint review"), tr("Screening")},
            before(u"cand_list_days"), u"cand_list_days");
        addNotice(u"candidate_list"_s, u"roster"_s, {tr("List of candidates posted, by votes"), tr("List")},
                  before(u"cand_list_days"), u"cand_list_days", u"正式候选人名单公告"_s);
        add(u"withdrawal"_s, u"roster"_s,
            {tr("Last day for a candidate's written withdrawal"), tr("Withdrawal")},
            before(u"cand_withdraw_days"), u"cand_withdraw_days");
    }

    void addPolling() {
        addNotice(u"vote_notice"_s, u"polling"_s,
                  {tr("Time, place, method, callers, tellers and scrutineers posted"), tr("Vote notice")},
                  before(u"staff_notice_days"), u"staff_notice_days",
                  u"投票时间、地点、方式和唱票人、监票人、计票人公告"_s);
        add(u"speech_request"_s, u"nominations"_s, {tr("Last day to ask for a speech"), tr("Speeches")},
            before(u"speech_request_days"), u"speech_request_days");
        add(u"proxy_request"_s, u"polling"_s, {tr("Last day to ask for a proxy vote"), tr("Proxies")},
            before(u"proxy_deadline_days"), u"proxy_deadline_days");
        addNotice(u"proxy_list"_s, u"polling"_s, {tr("List of proxies posted"), tr("Proxy list")},
                  before(u"proxy_list_days"), u"proxy_list_days", u"委托投票名单公告"_s)
            .onlyIf = tr("where proxies were asked for");
        addNotice(u"roving_list"_s, u"polling"_s, {tr("Voters at the roving box posted"), tr("Roving box")},
                  before(u"roving_list_days"), u"roving_list_days", u"流动票箱投票人员公告"_s)
            .onlyIf = tr("where there is a roving box");
        add(u"meet_voters"_s, u"polling"_s,
            {tr("Last day on which nominees may meet the voters"), tr("Meeting voters")},
            before(u"meet_voters_days"), u"meet_voters_days");
        add(u"vote"_s, u"polling"_s,
            {tr("Election day: vote, open count, votes announced on the spot"), tr("Election day")}, m_day,
            u"vote_rounds");
    }

    void addResult() {
        addNotice(u"winners_list"_s, u"result"_s, {tr("List of the elected posted"), tr("Elected")},
                  m_day.addDays(m_rules.days(u"result_publish_days")), u"result_publish_days",
                  u"选举结果公告"_s)
            .earliest = m_day;
        const IntRange days = m_rules.range(u"supervision_days");
        auto& supervision = addNotice(u"supervision"_s, u"result"_s,
                                      {tr("Supervision committee chosen and posted"), tr("Supervision")}, {},
                                      u"supervision_days", u"村务监督委员会选举结果公告"_s);
        setWindow(supervision, m_day.addDays(days.min), m_day.addDays(days.max));
        auto& runoff = addNotice(
            u"runoff"_s, u"result"_s, {tr("Further election for vacant seats"), tr("Further election")},
            m_day.addDays(m_rules.days(u"runoff_days")), u"runoff_days", u"另行选举公告"_s);
        runoff.earliest = m_day;
        runoff.onlyIf = tr("where seats stayed vacant");
        const auto formed = m_events.committeeFormed.value_or(m_day);
        add(u"handover"_s, u"result"_s, {tr("Handover to the new committee"), tr("Handover")},
            formed.addDays(m_rules.days(u"handover_days")), u"handover_days")
            .earliest = formed;
    }

    const QDate m_day;
    const RuleSet& m_rules;
    const CalendarEvents& m_events;
    const int m_spareDays;
    std::vector<StatutoryDate> m_dates;
};

}  // namespace

std::vector<StatutoryDate> statutoryCalendar(const QDate& electionDay, const RuleSet& ruleSet,
                                             BallotMode mode, const CalendarEvents& events, int spareDays) {
    return CalendarBuilder(electionDay, ruleSet, events, spareDays).build(mode);
}

bool isInTime(const StatutoryDate& date, const QDateTime& local) {
    return local.date() <= date.latest;
}

int daysLate(const StatutoryDate& date, const QDate& day) {
    return day > date.latest ? int(date.latest.daysTo(day)) : 0;
}

DateState dateState(const StatutoryDate& date, const std::optional<QDate>& posted, const QDate& today) {
    if (posted) return daysLate(date, *posted) > 0 ? DateState::PostedLate : DateState::Posted;
    if (today > date.latest)
        return date.notice.isEmpty() || !date.onlyIf.isEmpty() ? DateState::Passed : DateState::Overdue;
    if (today.daysTo(date.latest) <= kDueSoonDays) return DateState::DueSoon;
    return date.earliest && today >= *date.earliest ? DateState::Open : DateState::Upcoming;
}

QString dateStateKey(DateState state) {
    static const QString keys[] = {u"upcoming"_s, u"open"_s,        u"due_soon"_s, u"overdue"_s,
                                   u"posted"_s,   u"posted_late"_s, u"passed"_s};
    return keys[int(state)];
}

QString dateStateText(DateState state) {
    switch (state) {
        case DateState::Open:
            return QCoreApplication::translate("Calendar", "under way");
        case DateState::DueSoon:
            return QCoreApplication::translate("Calendar", "due soon");
        case DateState::Overdue:
            return QCoreApplication::translate("Calendar", "overdue");
        case DateState::Posted:
            return QCoreApplication::translate("Calendar", "posted");
        case DateState::PostedLate:
            return QCoreApplication::translate("Calendar", "posted late");
        case DateState::Passed:
            return QCoreApplication::translate("Calendar", "passed");
        case DateState::Upcoming:
            break;
    }
    return QCoreApplication::translate("Calendar", "to come");
}

}  // namespace election
