#include "core/rules/turnout.h"

#include <QMap>
#include <algorithm>

namespace election {
namespace {

using Source = BoxState::Source;

class Boxes {
  public:
    explicit Boxes(const PollRecords& records) : m(records) {}

    std::vector<BoxState> run() {
        for (const PlannedBox& box : m.planned) state(box.name, box.kind);
        for (const BoxLedger& ledger : m.ledgers) state(ledger.name, ledger.kind);
        for (const TurnoutReading& reading : m.imported) {
            BoxState& box = state(reading.box, reading.kind);
            box.totals.issued = std::max(box.totals.issued, reading.issuedSoFar);
            box.source = Source::Reading;
        }
        for (const IssueReading& reading : m.typed) {
            if (reading.box.isEmpty()) continue;
            BoxState& box = state(reading.box, BoxKind::MainVenue);
            if (reading.totals.issued >= box.totals.issued) box.totals = reading.totals;
            box.source = Source::Reading;
        }
        takeCheckIns();
        for (const BoxClosing& closing : m.closings) {
            BoxState& box = state(closing.box, BoxKind::MainVenue);
            box.closing = closing;
            box.totals = closing.totals;
            box.source = Source::Closing;
        }
        for (const BoxLedger& ledger : m.ledgers) {
            BoxState& box = state(ledger.name, ledger.kind);
            box.totals = {ledger.issued, ledger.proxy, ledger.assisted};
            box.collected = ledger.collected;
            box.source = Source::Ledger;
        }
        std::stable_sort(m_boxes.begin(), m_boxes.end(),
                         [](const BoxState& a, const BoxState& b) { return a.kind < b.kind; });
        return std::move(m_boxes);
    }

  private:
    BoxState& state(const QString& name, BoxKind kind) {
        for (BoxState& box : m_boxes)
            if (box.name == name) return box;
        BoxState made;
        made.name = name;
        made.kind = kind;
        m_boxes.push_back(std::move(made));
        return m_boxes.back();
    }
    void takeCheckIns() {
        QMap<QString, IssuedTotals> sums;
        for (const CheckInSlot& slot : m.checkIns) {
            IssuedTotals& sum = sums[slot.box];
            sum.issued += slot.totals.issued;
            sum.proxy += slot.totals.proxy;
            sum.assisted += slot.totals.assisted;
        }
        for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
            BoxState& box = state(it.key(), BoxKind::MainVenue);
            box.totals = it.value();
            box.source = Source::CheckIn;
        }
    }

    const PollRecords& m;
    std::vector<BoxState> m_boxes;
};

/// What is said of each box up to a time; the greatest of its sources counts.
class Day {
  public:
    explicit Day(const PollRecords& records) {
        for (const TurnoutReading& reading : records.imported)
            m_steps[reading.time].push_back({reading.box, 0, reading.issuedSoFar});
        for (const IssueReading& reading : records.typed)
            m_steps[reading.at].push_back(
                {reading.box, reading.box.isEmpty() ? 3 : 1, reading.totals.issued});
        QMap<QTime, QMap<QString, int>> slotSums;
        for (const CheckInSlot& slot : records.checkIns) slotSums[slot.until][slot.box] += slot.totals.issued;
        QMap<QString, int> sums;
        for (auto time = slotSums.cbegin(); time != slotSums.cend(); ++time)
            for (auto box = time->cbegin(); box != time->cend(); ++box)
                m_steps[time.key()].push_back({box.key(), 2, sums[box.key()] += box.value()});
    }
    [[nodiscard]] QList<QTime> times() const { return m_steps.keys(); }

    /// Goes on to that time; times must not go back.
    int upTo(const QTime& time) {
        auto step = m_last ? m_steps.upperBound(*m_last) : m_steps.begin();
        for (; step != m_steps.end() && step.key() <= time; ++step)
            for (const Step& one : *step) {
                if (one.source == 3) {
                    m_whole = std::max(m_whole, one.issued);
                    continue;
                }
                int& known = m_known[one.box];
                known = std::max(known, one.issued);
            }
        m_last = time;
        int sum = 0;
        for (const int issued : std::as_const(m_known)) sum += issued;
        return std::max(sum, m_whole);
    }

  private:
    struct Step {
        QString box;
        int source = 0;
        int issued = 0;
    };
    QMap<QTime, std::vector<Step>> m_steps;
    QMap<QString, int> m_known;
    std::optional<QTime> m_last;
    int m_whole = 0;
};

}  // namespace

std::vector<BoxState> boxStates(const PollRecords& records) {
    return Boxes(records).run();
}

Turnout turnoutOf(const PollRecords& records, int registered) {
    Turnout turnout;
    turnout.registered = registered;
    bool open = false, anyLedger = false;
    for (const BoxState& box : boxStates(records)) {
        ++turnout.boxes;
        turnout.issued += box.totals.issued;
        turnout.collected += box.collected;
        if (box.source == Source::Ledger) {
            anyLedger = true;
            for (const BoxLedger& ledger : records.ledgers) {
                if (ledger.name != box.name) continue;
                turnout.own += ledger.own;
                turnout.voters += ledger.own + ledger.proxy;
                if (ledger.kind == BoxKind::RovingBox) turnout.roving += ledger.own + ledger.proxy;
            }
        } else {
            open = true;
            turnout.voters += box.totals.issued;
            const bool told =
                box.source == Source::CheckIn || box.source == Source::Closing || box.totals.proxy > 0;
            if (told) turnout.own += box.totals.own();
            if (box.kind == BoxKind::RovingBox) turnout.roving += box.totals.issued;
        }
        turnout.proxy += box.totals.proxy;
        turnout.assisted += box.totals.assisted;
    }
    turnout.boxesClosed = anyLedger && !open;
    const int whole = phonedIn(records, QTime(23, 59, 59)).value_or(0);
    if (!turnout.boxesClosed && whole > turnout.issued) turnout.issued = turnout.voters = whole;
    return turnout;
}

std::vector<TurnoutPoint> curveOf(const PollRecords& records) {
    Day day(records);
    std::vector<TurnoutPoint> points;
    for (const QTime& time : day.times()) points.push_back({time, day.upTo(time)});
    return points;
}

std::vector<int> issuedAt(const PollRecords& records, const std::vector<QTime>& times) {
    Day day(records);
    std::vector<int> issued;
    issued.reserve(times.size());
    for (const QTime& time : times) issued.push_back(day.upTo(time));
    return issued;
}

std::optional<int> phonedIn(const PollRecords& records, const QTime& upTo) {
    std::optional<int> last;
    for (const IssueReading& reading : records.typed)
        if (reading.box.isEmpty() && reading.at <= upTo)
            last = std::max(last.value_or(0), reading.totals.issued);
    return last;
}

QTime slotOf(const QTime& time) {
    const int minutes = time.hour() * 60 + time.minute();
    const int end = std::min((minutes / 10 + 1) * 10, 23 * 60 + 59);
    return QTime(end / 60, end % 60);
}

}  // namespace election
