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
    [[nodiscard]] QDate before(QStringView parameter) const {
        return m_day.addDays(-m_rules.days(parameter) - m_spareDays);
    }

    StatutoryDate& add(const QString& key, const QString& step, const QString& title, const QDate& latest,
                       QStringView parameter) {
        const auto& source = m_rules.parameter(parameter);
        StatutoryDate date;
        date.key = key;
        date.step = step;
        date.title = title;
        date.latest = latest;
        date.citation = source.citation;
        date.mark = source.mark;
        date.note = source.note;
        return m_dates.emplace_back(std::move(date));
    }

    /// The same, with a paper that the election committee posts.
    StatutoryDate& addNotice(const QString& key, const QString& step, const QString& title,
                             const QDate& latest, QStringView parameter, const QString& notice) {
        auto& date = add(key, step, title, latest, parameter);
        date.notice = notice;
        date.postedBy = u"村民选举委员会"_s;
        return date;
    }

    void addRegister() {
        addNotice(u"roll_posted"_s, u"register"_s, tr("Register of voters posted"), before(u"roll_post_days"),
                  u"roll_post_days", u"选民名单公告"_s);
        const auto posted = m_events.rollPosted.value_or(before(u"roll_post_days"));
        const auto lastObjection = posted.addDays(m_rules.days(u"objection_days"));
        add(u"objections"_s, u"register"_s, tr("Last day for objections to the register"), lastObjection,
            u"objection_days");
        const auto received = m_events.objectionReceived.value_or(lastObjection);
        addNotice(u"decisions"_s, u"register"_s, tr("Objections decided and the result posted"),
                  received.addDays(m_rules.days(u"decision_days")), u"decision_days", u"选民名单更正公告"_s);
    }

    void addSelfNomination() {
        add(u"self_nomination"_s, u"nominations"_s, tr("Last day to register as a self-nominee"),
            before(u"self_nom_days"), u"self_nom_days");
        add(u"review"_s, u"screening"_s, tr("Eligibility screening and joint review"), before(u"list_days"),
            u"list_days")
            .earliest = before(u"self_nom_days");
        addNotice(u"self_nominee_list"_s, u"roster"_s, tr("List of self-nominees posted, by name strokes"),
                  before(u"list_days"), u"list_days", u"自荐人名单公告"_s);
        add(u"withdrawal"_s, u"roster"_s, tr("Last day for a self-nominee's written withdrawal"),
            before(u"self_nom_withdraw_days"), u"self_nom_withdraw_days");
    }

    void addCandidates() {
        add(u"review"_s, u"screening"_s, tr("Eligibility screening and joint review"),
            before(u"cand_list_days"), u"cand_list_days");
        addNotice(u"candidate_list"_s, u"roster"_s, tr("List of candidates posted, by votes"),
                  before(u"cand_list_days"), u"cand_list_days", u"正式候选人名单公告"_s);
        add(u"withdrawal"_s, u"roster"_s, tr("Last day for a candidate's written withdrawal"),
            before(u"cand_withdraw_days"), u"cand_withdraw_days");
    }

    void addPolling() {
        addNotice(u"vote_notice"_s, u"polling"_s,
                  tr("Time, place, method, callers, tellers and scrutineers posted"),
                  before(u"staff_notice_days"), u"staff_notice_days",
                  u"投票时间、地点、方式和唱票人、监票人、计票人公告"_s);
        add(u"speech_request"_s, u"nominations"_s, tr("Last day to ask for a speech"),
            before(u"speech_request_days"), u"speech_request_days");
        add(u"proxy_request"_s, u"polling"_s, tr("Last day to ask for a proxy vote"),
            before(u"proxy_deadline_days"), u"proxy_deadline_days");
        addNotice(u"proxy_list"_s, u"polling"_s, tr("List of proxies posted"), before(u"proxy_list_days"),
                  u"proxy_list_days", u"委托投票名单公告"_s);
        addNotice(u"roving_list"_s, u"polling"_s, tr("Voters at the roving box posted"),
                  before(u"roving_list_days"), u"roving_list_days", u"流动票箱投票人员公告"_s);
        add(u"vote"_s, u"polling"_s, tr("Election day: vote, open count, votes announced on the spot"), m_day,
            u"vote_rounds");
    }

    void addResult() {
        addNotice(u"winners_list"_s, u"result"_s, tr("List of the elected posted"),
                  m_day.addDays(m_rules.days(u"result_publish_days")), u"result_publish_days",
                  u"选举结果公告"_s)
            .earliest = m_day;
        addNotice(u"runoff"_s, u"result"_s, tr("Further election for vacant seats"),
                  m_day.addDays(m_rules.days(u"runoff_days")), u"runoff_days", u"另行选举公告"_s)
            .earliest = m_day;
        const auto formed = m_events.committeeFormed.value_or(m_day);
        add(u"handover"_s, u"result"_s, tr("Handover to the new committee"),
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

}  // namespace election
