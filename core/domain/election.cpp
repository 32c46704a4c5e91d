#include "core/domain/election.h"

#include <QStringList>
#include <array>

using namespace Qt::StringLiterals;

namespace election {
namespace {

template <class Value>
struct Words {
    Value value;
    QString key, name;
};

const std::array<Words<TownshipKind>, 4>& townshipWords() {
    static const std::array<Words<TownshipKind>, 4> words{{
        {TownshipKind::Town, u"town"_s, u"镇"_s},
        {TownshipKind::Township, u"township"_s, u"乡"_s},
        {TownshipKind::Subdistrict, u"subdistrict"_s, u"街道"_s},
        {TownshipKind::DevelopmentZone, u"development_zone"_s, u"开发区管委会"_s},
    }};
    return words;
}

const std::array<Words<ElectionKind>, 4>& kindWords() {
    static const std::array<Words<ElectionKind>, 4> words{{
        {ElectionKind::Term, u"term"_s, u"换届选举"_s},
        {ElectionKind::EarlyTerm, u"early_term"_s, u"提前换届选举"_s},
        {ElectionKind::LateTerm, u"late_term"_s, u"延期换届选举"_s},
        {ElectionKind::ByElection, u"by_election"_s, u"补选"_s},
    }};
    return words;
}

const std::array<Words<BallotMode>, 2>& modeWords() {
    static const std::array<Words<BallotMode>, 2> words{{
        {BallotMode::SelfNomination, u"self_nomination"_s, u"无候选人自荐直选"_s},
        {BallotMode::Candidates, u"candidates"_s, u"有候选人差额选举"_s},
    }};
    return words;
}

template <class List, class Value>
const auto& wordsOf(const List& list, Value value) {
    for (const auto& words : list)
        if (words.value == value) return words;
    return list.front();
}

template <class Value, class List>
std::optional<Value> fromWord(const List& list, const QString& word) {
    for (const auto& words : list)
        if (words.key == word || words.name == word) return words.value;
    return std::nullopt;
}

}  // namespace

QString townshipKindKey(TownshipKind kind) {
    return wordsOf(townshipWords(), kind).key;
}
QString townshipKindName(TownshipKind kind) {
    return wordsOf(townshipWords(), kind).name;
}
std::optional<TownshipKind> townshipKindFromKey(const QString& key) {
    return fromWord<TownshipKind>(townshipWords(), key);
}

TownshipKind townshipKindOf(const QString& township) {
    if (township.contains(u"开发区"_s) || township.contains(u"管委会"_s) || township.contains(u"园区"_s))
        return TownshipKind::DevelopmentZone;
    if (township.endsWith(u"街道"_s) || township.endsWith(u"街道办事处"_s)) return TownshipKind::Subdistrict;
    if (township.endsWith(u"乡"_s)) return TownshipKind::Township;
    return TownshipKind::Town;
}

QString townshipAuthority(const QString& township, TownshipKind kind) {
    switch (kind) {
        case TownshipKind::Subdistrict:
            return township.endsWith(u"办事处"_s) ? township : township + u"办事处"_s;
        case TownshipKind::DevelopmentZone:
            return township.endsWith(u"管委会"_s) || township.endsWith(u"管理委员会"_s)
                       ? township
                       : township + u"管理委员会"_s;
        case TownshipKind::Town:
        case TownshipKind::Township:
            break;
    }
    return township.endsWith(u"政府"_s) ? township : township + u"人民政府"_s;
}

QString electionKindKey(ElectionKind kind) {
    return wordsOf(kindWords(), kind).key;
}
QString electionKindName(ElectionKind kind) {
    return wordsOf(kindWords(), kind).name;
}
std::optional<ElectionKind> electionKindFromKey(const QString& key) {
    return fromWord<ElectionKind>(kindWords(), key);
}
const std::vector<ElectionKind>& electionKinds() {
    static const std::vector<ElectionKind> kinds{ElectionKind::Term, ElectionKind::EarlyTerm,
                                                 ElectionKind::LateTerm, ElectionKind::ByElection};
    return kinds;
}

QString ballotModeKey(BallotMode mode) {
    return wordsOf(modeWords(), mode).key;
}
QString ballotModeName(BallotMode mode) {
    return wordsOf(modeWords(), mode).name;
}
std::optional<BallotMode> ballotModeFromKey(const QString& key) {
    if (key.compare(u"m1"_s, Qt::CaseInsensitive) == 0) return BallotMode::Candidates;
    if (key.compare(u"m2"_s, Qt::CaseInsensitive) == 0) return BallotMode::SelfNomination;
    return fromWord<BallotMode>(modeWords(), key);
}

QString VillageMeasures::citation(const QString& article) const {
    QStringList papers;
    if (!number.isEmpty()) papers << number;
    if (adopted.isValid())
        papers << u"%1年%2月%3日"_s.arg(adopted.year()).arg(adopted.month()).arg(adopted.day());
    const QString name = title.isEmpty() ? u"本村选举办法"_s : title;
    const QString document = papers.isEmpty() ? QString() : u"（%1）"_s.arg(papers.join(u"，"_s));
    return u"《%1》%2%3"_s.arg(name, document, article);
}

}  // namespace election
