#pragma once
/// What one villager is to another: the fixed list of words used by relatives, proxies and rule sets.
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/base/ids.h"

namespace election {

/// "B is A's …". The first eight are the close relatives that rule sets name; the words are those of the
/// papers and of the rule sets.
enum class Kinship {
    Spouse,               ///< 配偶
    Parent,               ///< 父母
    Child,                ///< 子女
    Sibling,              ///< 兄弟姐妹
    PaternalGrandparent,  ///< 祖父母
    MaternalGrandparent,  ///< 外祖父母
    SonsChild,            ///< 孙子女
    DaughtersChild,       ///< 外孙子女
    ParentInLaw,          ///< 公婆岳父母
    ChildInLaw,           ///< 儿媳女婿
    UncleAunt,            ///< 伯叔姑舅姨
    NephewNiece,          ///< 侄甥
    OtherRelative,        ///< 其他亲属
    OtherVillager         ///< 其他村民: no relative at all
};

const std::vector<Kinship>& kinships();  ///< in the order of the list, OtherVillager last
QString kinshipName(Kinship kinship);    ///< 配偶 …; also how it is stored
std::optional<Kinship> kinshipFromName(const QString& name);
/// What A is to B where B is A's `kinship`.
Kinship inverse(Kinship kinship);
/// Whether a list of a rule set ("配偶", "父母" …) takes it in; 其他村民 takes in everybody.
bool isNamedIn(const QStringList& relations, Kinship kinship);

/// Two people of whom one is the other's relative.
struct RelativePair {
    PersonId a, b;
    Kinship bToA = Kinship::OtherRelative;  ///< what b is to a

    /// What the other one is to this one; empty where this one isn't of the pair.
    [[nodiscard]] std::optional<Kinship> seenFrom(PersonId one) const;
    [[nodiscard]] PersonId other(PersonId one) const { return one == a ? b : a; }
    bool operator==(const RelativePair&) const = default;
};

/// 近亲属 as they are recorded. A refused proposal and a removed entry stay, so that nothing is asked twice.
struct Relative {
    enum class State { Accepted, Declined, Removed };
    enum class Source {
        Entered,  ///< by the clerk, from a paper or a statement
        Register  ///< proposed by household and 与户主关系, accepted by the clerk
    };
    RelativePair pair;
    State state = State::Accepted;
    Source source = Source::Entered;
    QString evidence;  ///< on what it rests, or why it was declined or removed
};

}  // namespace election
