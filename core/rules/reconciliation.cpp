#include "core/rules/reconciliation.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reconciliation)
};

QString number(qint64 value) {
    return QString::number(value);
}

void add(CalledBox& to, const BoxLedger& box) {
    to.issued += box.issued;
    to.collected += box.collected;
    to.own += box.own;
    to.proxy += box.proxy;
}

void checkBox(Reconciliation& into, const BoxLedger& box) {
    if (box.own + box.proxy != box.issued)
        into.problems.push_back(
            {u"R.3"_s, false, box.name,
             Text::tr("Box “%1”: own %2 + proxy %3 is not issued %4. Look into its record.")
                 .arg(box.name, number(box.own), number(box.proxy), number(box.issued))});
    if (box.collected > box.issued)
        into.problems.push_back(
            {u"R.2"_s, true, box.name,
             Text::tr("Box “%1”: more ballots collected (%2) than issued (%3). Count the papers again.")
                 .arg(box.name, number(box.collected), number(box.issued))});
}

void checkSums(Reconciliation& into, const Contest& contest) {
    if (into.sum.issued > into.registered)
        into.problems.push_back(
            {u"R.1"_s,
             true,
             {},
             Text::tr("More ballots issued (%1) than voters registered (%2). Compare the ledger of the boxes "
                      "with the list of those who came.")
                 .arg(number(into.sum.issued), number(into.registered))});
    const bool ofIssued = contest.rules.overCollectedTest == CountingRules::OverCollectedTest::Issued;
    const int most = ofIssued ? into.sum.issued : into.sum.own + into.sum.proxy;
    if (into.sum.collected > most)
        into.problems.push_back(
            {u"R.5"_s,
             true,
             {},
             (ofIssued
                  ? Text::tr("More ballots collected (%1) than issued (%2): the election would be "
                             "invalid. Count the papers again.")
                  : Text::tr("More ballots collected (%1) than people who voted (%2): the election would "
                             "be invalid. Count the papers again."))
                 .arg(number(into.sum.collected), number(most))});
}

}  // namespace

bool mustBeMixed(const BoxLedger& box, const std::vector<BoxLedger>& all) {
    if (box.collected == 0 || box.collected >= kSecrecyMinimum) return false;
    return std::any_of(all.begin(), all.end(),
                       [&](const BoxLedger& other) { return other.name != box.name && other.collected > 0; });
}

QStringList smallBoxes(const std::vector<BoxLedger>& boxes) {
    QStringList small;
    for (const BoxLedger& box : boxes)
        if (mustBeMixed(box, boxes)) small << box.name;
    return small;
}

Reconciliation reconcile(const Contest& contest, const std::vector<BoxLedger>& boxes,
                         const std::vector<BoxMixing>& mixings, const QHash<QString, int>& counted) {
    Reconciliation all;
    all.registered = contest.registered;
    QHash<QString, QString> into;
    for (const BoxMixing& mixing : mixings) into.insert(mixing.box, mixing.into);
    QHash<QString, size_t> places;
    for (const BoxLedger& box : boxes) {
        add(all.sum, box);
        checkBox(all, box);
        if (into.contains(box.name)) continue;
        places.insert(box.name, all.boxes.size());
        CalledBox called{box.name, {}, 0, 0, 0, 0, counted.value(box.name)};
        add(called, box);
        all.boxes.push_back(called);
    }
    for (const BoxLedger& box : boxes) {
        QString target = into.value(box.name);
        for (int steps = 0; into.contains(target) && steps < int(boxes.size()); ++steps)
            target = into.value(target);  // a box that took others may itself be mixed into a third
        const auto place = places.constFind(target);
        if (target.isEmpty() || place == places.cend()) continue;
        all.boxes[*place].mixedIn << box.name;
        add(all.boxes[*place], box);
    }
    for (const int one : counted) all.sum.counted += one;
    for (const CalledBox& box : all.boxes) {
        if (box.counted > box.collected)
            all.problems.push_back(
                {u"R.4"_s, true, box.name,
                 Text::tr("Box “%1”: %2 ballots read, %3 collected. One was read twice, or the ledger is "
                          "wrong.")
                     .arg(box.name, number(box.counted), number(box.collected))});
        if (box.collected == 0 || box.collected >= kSecrecyMinimum || all.boxes.size() < 2) continue;
        if (box.counted > 0) continue;
        all.toMix << box.name;
        all.problems.push_back(
            {u"R.6"_s, true, box.name,
             Text::tr("Box “%1” holds %2 ballots, fewer than %3: mix them with those of another box before "
                      "they are read.")
                 .arg(box.name, number(box.collected), number(kSecrecyMinimum))});
    }
    checkSums(all, contest);
    return all;
}

}  // namespace election
