#include "core/rules/two_tellers.h"

#include <QStringList>
#include <algorithm>

namespace election {
namespace {

QStringList namesOf(const QString& cell) {
    QStringList names;
    for (const QString& part : cell.split(u'、', Qt::SkipEmptyParts))
        if (const QString name = part.trimmed(); !name.isEmpty()) names << name;
    names.sort();
    return names;
}

}  // namespace

bool sameReading(const BallotPaper& a, const BallotPaper& b) {
    if (a.ruledVoid != b.ruledVoid || a.voidReason != b.voidReason) return false;
    const size_t columns = std::max(a.columns.size(), b.columns.size());
    for (size_t i = 0; i < columns; ++i) {
        const QString left = i < a.columns.size() ? a.columns[i] : QString();
        const QString right = i < b.columns.size() ? b.columns[i] : QString();
        if (left != right && namesOf(left) != namesOf(right)) return false;
    }
    return true;
}

const BallotPaper* BundlePlace::settled() const {
    if (decision) {
        const TellerReading* taken = last(decision->teller);
        return taken ? &taken->paper : nullptr;
    }
    const TellerReading *first = last(0), *second = last(1);
    if (!first || !second || first->attempt != second->attempt) return nullptr;
    return sameReading(first->paper, second->paper) ? &first->paper : nullptr;
}

bool BundlePlace::isSettled() const {
    return settled() != nullptr;
}

bool BundlePlace::everDiffered() const {
    for (const TellerReading& one : readings[0])
        for (const TellerReading& other : readings[1])
            if (one.attempt == other.attempt && !sameReading(one.paper, other.paper)) return true;
    return false;
}

bool BundlePlace::wantsAgain(int teller) const {
    if (isSettled() || readings[0].empty() || readings[1].empty()) return false;
    return readings[teller].size() <= readings[1 - teller].size();
}

std::vector<BundlePlace> bundlePlaces(const TellerBundle& bundle, const std::vector<TellerReading>& readings,
                                      const std::vector<TellerDecision>& decisions) {
    std::vector<BundlePlace> places(size_t(std::max(0, bundle.size)));
    for (size_t i = 0; i < places.size(); ++i) places[i].place = int(i) + 1;
    const auto known = [&](int place) { return place >= 1 && place <= int(places.size()); };
    for (const TellerReading& one : readings)
        if (known(one.place) && (one.teller == 0 || one.teller == 1))
            places[size_t(one.place - 1)].readings[one.teller].push_back(one);
    for (BundlePlace& place : places)
        for (auto& of : place.readings)
            std::sort(of.begin(), of.end(),
                      [](const TellerReading& a, const TellerReading& b) { return a.attempt < b.attempt; });
    for (const TellerDecision& one : decisions)
        if (known(one.place)) places[size_t(one.place - 1)].decision = one;
    return places;
}

std::vector<int> placesToRead(const TellerBundle& bundle, const std::vector<BundlePlace>& places,
                              int teller) {
    std::vector<int> wanted;
    for (const BundlePlace& place : places) {
        if (bundle.state == TellerBundle::State::Compare ? place.wantsAgain(teller)
                                                         : place.readings[teller].empty())
            wanted.push_back(place.place);
    }
    return wanted;
}

TellerBundle::State bundleState(const std::vector<BundlePlace>& places) {
    const auto readBy = [&](int teller) {
        return std::all_of(places.begin(), places.end(),
                           [&](const BundlePlace& one) { return !one.readings[teller].empty(); });
    };
    using State = TellerBundle::State;
    if (!readBy(0)) return State::First;
    if (!readBy(1)) return State::Second;
    const bool settled =
        std::all_of(places.begin(), places.end(), [](const BundlePlace& one) { return one.isSettled(); });
    return settled ? State::Agreed : State::Compare;
}

}  // namespace election
