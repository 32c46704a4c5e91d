#include "ui/pages/polling/polling_page_model.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/report/builders/paper_head.h"

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PollingPageModel)
};

}  // namespace

LedgerNote PollingPageModel::reconcile(const BoxLedger& box) {
    if (box.collected > box.issued)
        return {Tone::Bad,
                Text::tr("%n more collected than issued: count again", nullptr, box.collected - box.issued)};
    if (box.own + box.proxy != box.issued)
        return {Tone::Warn,
                Text::tr("own + proxy = %1, but %2 issued").arg(box.own + box.proxy).arg(box.issued)};
    if (box.assisted > box.own) return {Tone::Bad, Text::tr("more assisted than own votes")};
    if (box.collected < box.issued)
        return {Tone::Info, Text::tr("%n not put into the box", nullptr, box.issued - box.collected)};
    return {Tone::Ok, Text::tr("agrees")};
}

BoxLedger PollingPageModel::sum(const std::vector<BoxLedger>& boxes) {
    BoxLedger total;
    total.name = Text::tr("Together");
    for (const BoxLedger& box : boxes) {
        total.issued += box.issued;
        total.collected += box.collected;
        total.own += box.own;
        total.proxy += box.proxy;
        total.assisted += box.assisted;
    }
    return total;
}

QString PollingPageModel::turnoutLine(const Turnout& turnout) {
    return turnoutWithCounts(turnout.voters, turnout.registered);
}

int PollingPageModel::missingToHalf(const Turnout& turnout) {
    return std::max(0, turnout.registered / 2 + 1 - turnout.voters);
}

LedgerNote PollingPageModel::half(const Turnout& turnout) {
    if (turnout.registered == 0) return {Tone::Todo, Text::tr("no register yet")};
    if (turnout.voters == 0) return {Tone::Todo, Text::tr("not begun")};
    if (turnout.overHalf()) return {Tone::Ok, Text::tr("more than half")};
    return {turnout.boxesClosed ? Tone::Bad : Tone::Warn,
            Text::tr("%n more for half", nullptr, missingToHalf(turnout))};
}

Turnout PollingPageModel::sum(const std::vector<Turnout>& villages) {
    Turnout total;
    total.boxesClosed = !villages.empty();
    for (const Turnout& village : villages) {
        total.registered += village.registered;
        total.issued += village.issued;
        total.collected += village.collected;
        total.voters += village.voters;
        total.own += village.own;
        total.proxy += village.proxy;
        total.assisted += village.assisted;
        total.roving += village.roving;
        total.boxes += village.boxes;
        total.boxesClosed = total.boxesClosed && village.boxesClosed;
    }
    return total;
}

std::vector<Turnout> PollingPageModel::race(std::vector<Turnout> villages) {
    std::stable_sort(villages.begin(), villages.end(), [](const Turnout& a, const Turnout& b) {
        // a.voters / a.registered > b.voters / b.registered, in whole numbers
        return qint64(a.voters) * std::max(b.registered, 1) > qint64(b.voters) * std::max(a.registered, 1);
    });
    return villages;
}

}  // namespace election
