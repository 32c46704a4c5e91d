#include "core/rules/bars_on_day.h"

#include <QRegularExpression>

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// ① 1 一 ... at the end of a clause; 0 where there is none.
int itemNumber(const QString& clause) {
    static const QString circled = u"①②③④⑤⑥⑦⑧⑨⑩"_s;
    static const QString chinese = u"一二三四五六七八九十"_s;
    for (qsizetype i = clause.size() - 1; i >= 0; --i) {
        const QChar c = clause.at(i);
        if (c.isDigit()) return c.digitValue();
        if (const qsizetype at = circled.indexOf(c); at >= 0) return static_cast<int>(at) + 1;
        if (const qsizetype at = chinese.indexOf(c); at >= 0) return static_cast<int>(at) + 1;
        if (!u"()项第款条、.:："_s.contains(c)) break;
    }
    return 0;
}

struct Clause {
    QString list;
    int item = 0;  ///< 0: the list as a whole
};

Clause readClause(const QString& text) {
    QString plain = normaliseName(text);
    // 组织法18(2), 《村民委员会组织法》第十八条第二项: what stands behind the article is the item.
    static const QRegularExpression statute(u"组织法.*?(?:18条?|十八条?)(.*)$"_s);
    if (const auto match = statute.match(plain); match.hasMatch())
        return {u"statutory"_s, itemNumber(match.captured(1))};
    for (const auto& [words, list] :
         {std::pair{u"法定"_s, u"statutory"_s}, {u"五不能"_s, u"五不能"_s}, {u"六不宜"_s, u"六不宜"_s}}) {
        const qsizetype at = plain.indexOf(words);
        if (at >= 0) return {list, itemNumber(plain.mid(at + words.size()))};
    }
    return {};
}

}  // namespace

QString listOfClause(const QString& clause) {
    return readClause(clause).list;
}

const Bar* findBar(std::span<const Bar> bars, const QString& clause) {
    const QString plain = normaliseName(clause);
    if (plain.isEmpty()) return nullptr;
    for (const Bar& bar : bars)
        if (normaliseName(bar.clause) == plain) return &bar;
    const Clause wanted = readClause(plain);
    if (wanted.item == 0) return nullptr;
    for (const Bar& bar : bars)
        if (bar.list == wanted.list && readClause(bar.clause).item == wanted.item) return &bar;
    return nullptr;
}

std::vector<BarOutcome> barsOnDay(std::span<const BarFact> facts, std::span<const Bar> bars,
                                  const QDate& day) {
    using State = BarOutcome::State;
    std::vector<BarOutcome> outcomes;
    for (const BarFact& fact : facts) {
        for (const QString& clause : fact.clauses) {
            const Bar* bar = findBar(bars, clause);
            if (!bar) continue;
            BarOutcome outcome{*bar, fact, State::Holds, std::nullopt};
            if (bar->windowYears && !fact.running) {
                if (fact.ended.isValid()) outcome.until = fact.ended.addYears(*bar->windowYears);
                outcome.state = !outcome.until         ? State::DateUnknown
                                : day < *outcome.until ? State::Holds
                                                       : State::Ended;
            } else if (!bar->windowYears && bar->weight != Weight::Law && fact.ended.isValid() &&
                       !fact.running) {
                outcome.until = fact.ended;
                outcome.state = day < fact.ended ? State::Holds : State::Ended;
            }
            outcomes.push_back(outcome);
        }
    }
    return outcomes;
}

}  // namespace election
