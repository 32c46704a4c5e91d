#include "core/rules/staff_rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StaffRules)
};

}  // namespace

std::optional<RuleNote> staffBar(PersonId who, const QString& name,
                                 const std::vector<StandingPerson>& standing,
                                 const std::vector<RelativePair>& relatives, const RuleSet& rules) {
    const auto note = [&rules](const QString& code, const QString& text) {
        return ruleNote(rules, u"staff_bar_relations", RuleNote::Kind::Refused, code, text);
    };
    for (const StandingPerson& one : standing)
        if (one.person == who)
            return note(u"stands"_s,
                        Text::tr("%1 stands for %2 and may not call, scrutinise or tally the votes.")
                            .arg(name, one.post));
    const QStringList relations = rules.list(u"staff_bar_relations");
    for (const RelativePair& pair : relatives) {
        const auto kinship = pair.seenFrom(who);
        if (!kinship || !isNamedIn(relations, *kinship)) continue;
        for (const StandingPerson& one : standing)
            if (one.person == pair.other(who))
                return note(
                    u"relative_stands"_s,
                    Text::tr("%1 (%2 of %3) stands for %4; %3 may not call, scrutinise or tally the votes.")
                        .arg(one.name, kinshipName(*kinship), name, one.post));
    }
    return std::nullopt;
}

}  // namespace election
