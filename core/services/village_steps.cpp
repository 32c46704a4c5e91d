#include "core/services/village_steps.h"

#include <QCoreApplication>

#include "core/domain/polling.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VillageSteps)
};

QDate latest(const std::vector<StatutoryDate>& dates, const QString& key) {
    for (const StatutoryDate& date : dates)
        if (date.key == key) return date.latest;
    return {};
}

class StepMaker {
  public:
    StepMaker(const VillageFacts& facts, const StepCalendar& calendar) : m(facts), m_calendar(calendar) {}

    [[nodiscard]] StepStatus posts() const {
        if (m.seats == 0)
            return {StepState::Open,
                    Text::tr("no posts"),
                    Text::tr("Import the list of posts (职数表): what is to be filled in this village."),
                    {}};
        return {StepState::Done,
                Text::tr("%n seat(s)", nullptr, m.seats),
                Text::tr("%1 seats by ballot, %2 in all bodies.").arg(m.seats).arg(m.allSeats),
                {}};
    }

    [[nodiscard]] StepStatus registration() const {
        StepStatus step = at(Step::Register);
        if (m.registerRows == 0) {
            step.state = openOrOverdue(Step::Register);
            step.text = Text::tr("missing");
            step.why = Text::tr("Import the village's register of voters.");
        } else if (m.registerVersion > 0) {
            return closedRegister(std::move(step));
        } else if (m.registerErrors > 0) {
            step.state = StepState::Attention;
            step.text = Text::tr("check %1").arg(m.registerErrors);
            step.why = Text::tr("%1 registered voters; %2 errors in the file wait for an answer.")
                           .arg(m.turnout.registered)
                           .arg(m.registerErrors);
        } else {
            step.state = StepState::Done;
            step.text = QString::number(m.turnout.registered);
            step.why = Text::tr("%1 registered voters, no open errors; the register can be closed.")
                           .arg(m.turnout.registered);
        }
        return step;
    }

    [[nodiscard]] StepStatus closedRegister(StepStatus step) const {
        step.state = m.supplement > 0 ? StepState::Attention : StepState::Done;
        step.text = m.supplement > 0 ? Text::tr("supplement %1").arg(m.supplement)
                                     : QString::number(m.turnout.registered);
        step.why = Text::tr("Version %1 of the register is in force: %2 registered voters.")
                       .arg(m.registerVersion)
                       .arg(m.turnout.registered);
        if (m.supplement > 0)
            step.why +=
                u' ' + Text::tr("%n change(s) since then wait for a supplement.", nullptr, m.supplement);
        return step;
    }

    [[nodiscard]] StepStatus nominations() const {
        StepStatus step = at(Step::Nominations);
        const bool over = m_calendar.isPast(Step::Nominations) || pollBegun();
        step.text = Text::tr("%n person(s)", nullptr, m.nominations);
        if (m.ballotNominations == 0) {
            step.state = openOrOverdue(Step::Nominations);
            step.text = Text::tr("none");
            step.why = Text::tr("Nobody has put himself forward for the villagers' committee yet.");
        } else if (m.onBallot < m.seats) {
            step.state = StepState::Attention;
            step.text = Text::tr("short %1").arg(m.seats - m.onBallot);
            step.why = Text::tr("%1 nominees who may stand for %2 seats: fewer than seats.")
                           .arg(m.onBallot)
                           .arg(m.seats);
        } else {
            step.state = over ? StepState::Done : StepState::Open;
            step.why = Text::tr("%1 self-nominations in all bodies, %2 for the villagers' committee.")
                           .arg(m.nominations)
                           .arg(m.ballotNominations);
        }
        return step;
    }

    [[nodiscard]] StepStatus screening() const {
        StepStatus step = at(Step::Screening);
        if (m.nominations == 0) {
            step.why = Text::tr("Waits for self-nominations.");
        } else if (m.pending > 0) {
            step.state = m_calendar.isPast(Step::Screening) && !pollBegun() ? StepState::Overdue
                                                                            : StepState::Attention;
            step.text = Text::tr("pending %1").arg(m.pending);
            step.why = Text::tr("%1 of %2 nominations have open checks.").arg(m.pending).arg(m.nominations);
        } else if (m.undecided > 0) {
            step.state = StepState::Attention;
            step.text = Text::tr("decide %1").arg(m.undecided);
            step.why =
                Text::tr("%1 nominations are proposed as not qualified; the deciding body has to decide.")
                    .arg(m.undecided);
        } else {
            step.state = StepState::Done;
            step.text = Text::tr("passed %1").arg(m.qualified);
            step.why = Text::tr("%1 qualified, %2 not qualified, %3 withdrawn.")
                           .arg(m.qualified)
                           .arg(m.notQualified)
                           .arg(m.withdrawn);
        }
        return step;
    }

    [[nodiscard]] StepStatus roster() const {
        StepStatus step = at(Step::Roster);
        if (m.onBallot == 0) {
            step.why = Text::tr("Waits for nominees who may stand.");
        } else if (pollBegun()) {
            step.state = StepState::Done;
            step.text = Text::tr("%n person(s)", nullptr, m.onBallot);
            step.why = Text::tr("The list was due before the poll.");
        } else if (m.listPosted) {
            const bool late = step.due.isValid() && *m.listPosted > step.due;
            const QString day = m.listPosted->toString(u"MM-dd"_s);
            step.state = late ? StepState::Attention : StepState::Done;
            step.text = late ? Text::tr("late %1").arg(day) : Text::tr("posted %1").arg(day);
            step.why = late ? Text::tr("The list was posted after its last day; see the calendar.")
                            : Text::tr("The list hangs on the notice board.");
        } else if (m.pending > 0 || m.undecided > 0) {
            step.state = openOrOverdue(Step::Roster);
            step.text = Text::tr("waits");
            step.why = Text::tr("Waits for the screening: %1 open.").arg(m.pending + m.undecided);
        } else {
            step.state = m_calendar.isPast(Step::Roster) ? StepState::Attention : StepState::Open;
            step.text = Text::tr("can be posted");
            step.why = m_calendar.isPast(Step::Roster)
                           ? Text::tr("The last day for posting has passed: make sure that the list hangs.")
                           : Text::tr("The list of self-nominees can be printed and posted.");
        }
        return step;
    }

    [[nodiscard]] StepStatus ballots() const {
        StepStatus step = at(Step::Ballots);
        if (m.onBallot == 0) {
            step.why = Text::tr("Waits for nominees who may stand.");
        } else if (pollBegun()) {
            step.state = StepState::Done;
            step.text = Text::tr("issued %1").arg(m.turnout.issued);
            step.why = Text::tr("%1 ballots issued.").arg(m.turnout.issued);
        } else {
            step.state = openOrOverdue(Step::Ballots);
            step.text = Text::tr("%n ballot(s)", nullptr, m.turnout.registered);
            step.why = Text::tr("Print at least %1 ballots: one for every registered voter.")
                           .arg(m.turnout.registered);
        }
        return step;
    }

    [[nodiscard]] StepStatus polling() const {
        StepStatus step = at(Step::Polling);
        const QString share = turnoutText(m.turnout.voters, m.turnout.registered);
        if (m.turnout.boxesClosed) {
            step.state = m.turnout.overHalf() ? StepState::Done : StepState::Attention;
            step.text = share;
            step.why =
                (m.turnout.overHalf() ? Text::tr("%1 of %2 registered voters voted: more than half.")
                                      : Text::tr("%1 of %2 registered voters voted: not more than half."))
                    .arg(m.turnout.voters)
                    .arg(m.turnout.registered);
        } else if (pollBegun()) {
            step.state = openOrOverdue(Step::Polling);
            step.text = share;
            step.why = Text::tr("%1 ballots issued so far; the ledger of the boxes is missing.")
                           .arg(m.turnout.issued);
        } else if (m_calendar.isElectionDay() || m_calendar.isPast(Step::Polling)) {
            step.state = openOrOverdue(Step::Polling);
            step.text = Text::tr("missing");
            step.why = Text::tr("Enter or import the ballots issued and the ledger of the boxes.");
        } else {
            step.why = Text::tr("Begins on election day.");
        }
        return step;
    }

    [[nodiscard]] StepStatus counting() const {
        StepStatus step = at(Step::Counting);
        const int collected = m.turnout.collected;
        if (m.ballots == 0) {
            if (!m.turnout.boxesClosed) {
                step.why = Text::tr("Waits for the ledger of the boxes.");
                return step;
            }
            step.state = openOrOverdue(Step::Counting);
            step.text = u"0/"_s + QString::number(collected);
            step.why = Text::tr("Call the ballots, type their totals, or import them.");
        } else if (m.ballots == collected) {
            step.state = StepState::Done;
            step.text = Text::tr("%n ballot(s)", nullptr, m.ballots);
            step.why = Text::tr("All %1 ballots collected are counted.").arg(m.ballots);
        } else {
            step.state = m.stillCalling ? openOrOverdue(Step::Counting) : StepState::Attention;
            step.text = QString::number(m.ballots) + u'/' + QString::number(collected);
            step.why = Text::tr("%1 ballots read, %2 collected by the ledger.").arg(m.ballots).arg(collected);
        }
        return step;
    }

    [[nodiscard]] StepStatus result() const {
        StepStatus step = at(Step::Result);
        if (!m.count) {
            step.why = Text::tr("Waits for the count.");
            return step;
        }
        const Outcome& outcome = m.count->outcome;
        int elected = 0, vacant = 0, tied = 0;
        for (const PostOutcome& post : outcome.posts) {
            elected += int(post.elected.size());
            vacant += post.vacant;
            tied += post.tiedSeats;
        }
        NextStep next = outcome.next;
        if (m.standing) {  // all rounds together
            elected = m.standing->filled();
            vacant = tied = 0;
            for (const SeatState& seat : m.standing->posts) {
                vacant += seat.vacant();
                tied += seat.tiedSeats;
            }
            next = m.standing->next;
        }
        step.state = StepState::Attention;
        const QString figures =
            Text::tr("%1 elected, %2 seats vacant, %3 tied.").arg(elected).arg(vacant).arg(tied);
        switch (next) {
            case NextStep::Complete:
            case NextStep::MayStop:
                step.state = StepState::Done;
                step.text = Text::tr("elected %1").arg(elected);
                break;
            case NextStep::Runoff:
                step.text = Text::tr("further election");
                step.due = m_calendar.runoffEnd();
                break;
            case NextStep::Revote:
                step.text = Text::tr("revote");
                break;
            case NextStep::Rerun:
                step.text = Text::tr("rerun");
                break;
            case NextStep::Township:
                step.text = Text::tr("ask guidance");
                break;
        }
        step.why =
            next == NextStep::Rerun ? Text::tr("The election is invalid and has to be held again.") : figures;
        step.why += u' ' + (m.declared ? Text::tr("The result is declared.")
                                       : Text::tr("The result is not declared yet."));
        return step;
    }

  private:
    [[nodiscard]] StepStatus at(Step step) const { return {StepState::NotYet, {}, {}, m_calendar.due(step)}; }
    [[nodiscard]] StepState openOrOverdue(Step step) const {
        return m_calendar.isPast(step) ? StepState::Overdue : StepState::Open;
    }
    [[nodiscard]] bool pollBegun() const { return m.turnout.boxes > 0; }

    const VillageFacts& m;
    const StepCalendar& m_calendar;
};

}  // namespace

StepCalendar::StepCalendar(const std::vector<StatutoryDate>& dates, const QDate& electionDay,
                           const QDate& today)
    : m_electionDay(electionDay), m_today(today), m_runoffEnd(latest(dates, u"runoff"_s)) {
    const auto set = [&](Step step, const QDate& day) { m_due[size_t(step)] = day; };
    set(Step::Register, latest(dates, u"roll_posted"_s));
    set(Step::Nominations, latest(dates, u"self_nomination"_s));
    set(Step::Screening, latest(dates, u"self_nominee_list"_s));  // the list can't be posted before
    set(Step::Roster, latest(dates, u"self_nominee_list"_s));
    set(Step::Ballots, electionDay.addDays(-1));
    set(Step::Polling, electionDay);
    set(Step::Counting, electionDay);
    set(Step::Result, latest(dates, u"winners_list"_s));
}

std::array<StepStatus, kStepCount> villageSteps(const VillageFacts& facts, const StepCalendar& calendar) {
    const StepMaker make(facts, calendar);
    return {make.posts(),   make.registration(), make.nominations(), make.screening(), make.roster(),
            make.ballots(), make.polling(),      make.counting(),    make.result()};
}

}  // namespace election
