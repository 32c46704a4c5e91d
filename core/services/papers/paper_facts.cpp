#include "core/services/papers/paper_facts.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/dates.h"
#include "core/report/builders/result_report.h"
#include "core/report/empty_form.h"
#include "core/services/calendar_service.h"
#include "core/services/committee_service.h"
#include "core/services/counted.h"
#include "core/services/election_file.h"
#include "core/services/poll_day_service.h"
#include "core/services/polling_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaperFacts)
};

/// Which end of which statutory date a mark means.
struct DayMark {
    const char16_t* mark;
    const char16_t* date;
    bool earliest;
};
constexpr DayMark kDays[] = {{u"registration_from", u"registration", true},
                             {u"registration_to", u"registration", false},
                             {u"roll_day", u"roll_posted", false},
                             {u"representatives_from", u"representatives", true},
                             {u"representatives_to", u"representatives", false},
                             {u"nomination_day", u"self_nomination", false},
                             {u"withdrawal_day", u"withdrawal", false},
                             {u"proxy_day", u"proxy_request", false},
                             {u"runoff_day", u"runoff", false},
                             {u"handover_day", u"handover", false},
                             {u"result_day", u"winners_list", false}};

}  // namespace

QDate PaperFacts::electionDay() const {
    const auto& village = m_request.village;
    if (village && village->ownElectionDay) return *village->ownElectionDay;
    return m_request.file.election().electionDay;
}

Result<RuleSet> PaperFacts::rules() const {
    if (!m_request.village) return m_request.file.ruleSet();
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_request.file, m_request.village->id));
    return inForce->rules;
}

Result<QString> PaperFacts::place(const QString& key, bool& known) const {
    const Election& election = m_request.file.election();
    const QString village = m_request.village ? m_request.village->name : QString();
    // A form of no village in particular has a line for its name; what the township posts is for all of them.
    const QString named = !village.isEmpty() ? village : m_blank ? kBlank + u'村' : Text::tr("all villages");
    known = true;
    if (key == u"township"_s) return election.township;
    if (key == u"village"_s) return named;
    if (key == u"committee"_s) return named + u"村民选举委员会"_s;
    if (key == u"villagers_committee"_s) return named + u"村民委员会"_s;
    if (key == u"authority"_s) return townshipAuthority(election.township, election.townshipKind);
    if (key == u"guidance"_s) return election.township + u"村级组织换届选举指导组"_s;
    if (key == u"kind"_s) return electionKindName(election.kind);
    if (key == u"body"_s && !m_subject) return bodyName(Body::VillagersCommittee);
    known = false;
    return QString();
}

Result<QString> PaperFacts::rule(const QString& key, bool& known) const {
    known = true;
    ELECTION_ASSIGN(const RuleSet inForce, rules());
    if (key == u"basis"_s) {
        std::vector<Citation> citations;
        for (const QString& parameter : m_basis) {
            const Parameter& source = inForce.parameter(parameter);
            citations.push_back({source.citation, evidenceMarkKey(source.mark)});
        }
        return citationSentence(citations);
    }
    if (key == u"term_years"_s) return QString::number(inForce.number(u"term_years"));
    if (key == u"objection_days"_s) return QString::number(inForce.days(u"objection_days"));
    if (key == u"decision_days"_s) return QString::number(inForce.days(u"decision_days"));
    if (key == u"proxy_max"_s) return QString::number(inForce.number(u"proxy_max"));
    if (key == u"roving_scrutineers"_s) return QString::number(inForce.number(u"roving_box_scrutineers"));
    known = false;
    return QString();
}

Result<QString> PaperFacts::day(const QString& key, bool& known) const {
    known = true;
    if (key == u"election_day"_s) return formatDate(electionDay());
    if (key == u"today"_s) return formatDate(m_request.stamp.date);
    const auto it = std::find_if(std::begin(kDays), std::end(kDays),
                                 [&key](const DayMark& day) { return key == QStringView(day.mark); });
    if (it == std::end(kDays) && key != u"list_day"_s) {
        known = false;
        return QString();
    }
    if (!m_request.village) return QString();
    ELECTION_ASSIGN(const PlaceCalendar calendar, CalendarService(m_request.file).of(m_request.village->id));
    for (const CalendarEntry& entry : calendar.entries) {
        const bool list = key == u"list_day"_s &&
                          (entry.date.key == u"self_nominee_list"_s || entry.date.key == u"candidate_list"_s);
        if (list) return formatDate(entry.date.latest);
        if (it != std::end(kDays) && entry.date.key == QStringView(it->date))
            return formatDate(it->earliest && entry.date.earliest ? *entry.date.earliest : entry.date.latest);
    }
    return QString();
}

Result<QString> PaperFacts::count(const QString& key, bool& known) const {
    static const QStringList counts{u"registered"_s, u"turnout"_s,        u"voters"_s,   u"issued"_s,
                                    u"collected"_s,  u"valid"_s,          u"void"_s,     u"blank"_s,
                                    u"needed"_s,     u"valid_election"_s, u"next_step"_s};
    known = counts.contains(key);
    if (!known || !m_request.village) return QString();
    const Village& village = *m_request.village;
    const CountingService counting(m_request.file);
    ELECTION_ASSIGN(const int ballots, counting.ballotCount(village.id, Body::VillagersCommittee));
    ELECTION_ASSIGN(const Turnout polled, PollingService(m_request.file).turnout(village.id));
    if (key == u"registered"_s) return polled.registered > 0 ? QString::number(polled.registered) : QString();
    if (ballots == 0) return QString();
    ELECTION_ASSIGN(const auto result, counted(m_request.file, village, Body::VillagersCommittee));
    const Contest& contest = result->contest;
    const Outcome& outcome = result->outcome;
    const qint64 voters = contest.voters.value_or(outcome.collected);
    if (key == u"turnout"_s) return turnoutWithCounts(voters, contest.registered);
    if (key == u"voters"_s) return QString::number(voters);
    if (key == u"issued"_s) return QString::number(contest.issued);
    if (key == u"collected"_s) return QString::number(outcome.collected);
    if (key == u"valid"_s) return QString::number(outcome.valid);
    if (key == u"void"_s) return QString::number(outcome.voidBallots);
    if (key == u"blank"_s) return QString::number(outcome.blank);
    if (key == u"needed"_s) return QString::number(outcome.needed);
    if (key == u"next_step"_s) return nextStepText(outcome.next);
    return outcome.validElection ? Text::tr("valid") : Text::tr("invalid");
}

QString PaperFacts::subject(const QString& key) const {
    if (!m_subject) return {};
    const Nomination& nomination = m_subject->nomination;
    if (key == u"person"_s) return nomination.name;
    if (key == u"sex"_s) return sexName(nomination.sex);
    if (key == u"birth"_s) return m_subject->birth;
    if (key == u"ethnicity"_s) return nomination.ethnicity;
    if (key == u"politics"_s) return nomination.politicalStatus;
    if (key == u"education"_s) return nomination.education;
    if (key == u"current_post"_s) return nomination.currentPost;
    if (key == u"group"_s) return m_subject->group;
    if (key == u"body"_s) return bodyName(nomination.body);
    if (key == u"post"_s) return nomination.postTitle;
    if (key == u"votes"_s && m_subject->votes) return QString::number(*m_subject->votes);
    return {};
}

Result<QString> PaperFacts::text(const QString& key) const {
    bool known = false;
    ELECTION_ASSIGN(const QString named, place(key, known));
    if (known) return named;
    ELECTION_ASSIGN(const QString ruled, rule(key, known));
    if (known) return ruled;
    if (m_blank) return QString();
    ELECTION_ASSIGN(const QString dated, day(key, known));
    if (known) return dated;
    ELECTION_ASSIGN(const QString counted, count(key, known));
    if (known) return counted;
    if (const QString told = subject(key); !told.isEmpty() || !m_request.village) return told;
    const Village& village = *m_request.village;
    if (key == u"measures"_s) return village.measures.canBeCited() ? village.measures.citation() : QString();
    if (key == u"posts"_s || key == u"seats"_s) {
        ELECTION_ASSIGN(const auto posts,
                        SetupService(m_request.file).posts(village.id, Body::VillagersCommittee));
        QStringList words;
        int seats = 0;
        for (const Post& post : posts) {
            words << Text::tr("%1: %2").arg(post.title).arg(post.seats);
            seats += post.seats;
        }
        if (key == u"seats"_s) return seats > 0 ? QString::number(seats) : QString();
        return words.join(Text::tr(", "));
    }
    if (key == u"hours_from"_s || key == u"hours_to"_s || key == u"place"_s) {
        ELECTION_ASSIGN(const PollDayBook book, PollDayService(m_request.file).book(village.id));
        for (const PlannedBoxRow& row : book.boxes) {
            if (row.box.kind != BoxKind::MainVenue) continue;
            if (key == u"place"_s) return row.box.place;
            const QTime time = key == u"hours_from"_s ? row.box.opens : row.box.closes;
            return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
        }
    }
    if (key == u"chair_name"_s) {
        ELECTION_ASSIGN(const auto committee, CommitteeService(m_request.file).view(village.id));
        if (committee)
            for (const SeatedMember& member : committee->seated)
                if (member.role == CommitteeRole::Chair) return member.line.name;
    }
    return QString();
}

Result<std::vector<report::Section>> PaperFacts::block(const QString& key) const {
    return paperBlock(m_request, key, m_blank);
}

}  // namespace election
