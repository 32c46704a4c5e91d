#include "core/domain/counting.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Way {
    CountingWay way;
    QString key, name;
};

const Way (&ways())[4] {
    static const Way all[4]{{CountingWay::Calling, u"calling"_s, u"唱票"_s},
                            {CountingWay::TwoTellers, u"two_tellers"_s, u"双人计票"_s},
                            {CountingWay::Totals, u"totals"_s, u"汇总录入"_s},
                            {CountingWay::Imported, u"imported"_s, u"导入选票"_s}};
    return all;
}

const QString (&states())[4] {
    static const QString all[4]{u"first"_s, u"second"_s, u"compare"_s, u"agreed"_s};
    return all;
}

}  // namespace

QString countingWayKey(CountingWay way) {
    return ways()[size_t(way)].key;
}

std::optional<CountingWay> countingWayFromKey(const QString& key) {
    for (const Way& one : ways())
        if (one.key == key) return one.way;
    return std::nullopt;
}

QString countingWayName(CountingWay way) {
    return ways()[size_t(way)].name;
}

QString bundleStateKey(TellerBundle::State state) {
    return states()[size_t(state)];
}

TellerBundle::State bundleStateFromKey(const QString& key) {
    for (int i = 0; i < 4; ++i)
        if (states()[i] == key) return TellerBundle::State(i);
    return TellerBundle::State::First;
}

}  // namespace election
