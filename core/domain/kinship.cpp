#include "core/domain/kinship.h"

#include <array>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct KinshipWord {
    Kinship kinship;
    QString name;
    Kinship inverse;
};

const std::array<KinshipWord, 14>& words() {
    using K = Kinship;
    static const std::array<KinshipWord, 14> all{{
        {K::Spouse, u"配偶"_s, K::Spouse},
        {K::Parent, u"父母"_s, K::Child},
        {K::Child, u"子女"_s, K::Parent},
        {K::Sibling, u"兄弟姐妹"_s, K::Sibling},
        {K::PaternalGrandparent, u"祖父母"_s, K::SonsChild},
        {K::MaternalGrandparent, u"外祖父母"_s, K::DaughtersChild},
        {K::SonsChild, u"孙子女"_s, K::PaternalGrandparent},
        {K::DaughtersChild, u"外孙子女"_s, K::MaternalGrandparent},
        {K::ParentInLaw, u"公婆岳父母"_s, K::ChildInLaw},
        {K::ChildInLaw, u"儿媳女婿"_s, K::ParentInLaw},
        {K::UncleAunt, u"伯叔姑舅姨"_s, K::NephewNiece},
        {K::NephewNiece, u"侄甥"_s, K::UncleAunt},
        {K::OtherRelative, u"其他亲属"_s, K::OtherRelative},
        {K::OtherVillager, u"其他村民"_s, K::OtherVillager},
    }};
    return all;
}

}  // namespace

const std::vector<Kinship>& kinships() {
    static const std::vector<Kinship> all = [] {
        std::vector<Kinship> list;
        for (const KinshipWord& word : words()) list.push_back(word.kinship);
        return list;
    }();
    return all;
}

QString kinshipName(Kinship kinship) {
    return words()[size_t(kinship)].name;
}

std::optional<Kinship> kinshipFromName(const QString& name) {
    for (const KinshipWord& word : words())
        if (word.name == name) return word.kinship;
    return std::nullopt;
}

Kinship inverse(Kinship kinship) {
    return words()[size_t(kinship)].inverse;
}

bool isNamedIn(const QStringList& relations, Kinship kinship) {
    return relations.contains(kinshipName(kinship)) ||
           relations.contains(kinshipName(Kinship::OtherVillager));
}

std::optional<Kinship> RelativePair::seenFrom(PersonId one) const {
    if (one == a) return bToA;
    if (one == b) return inverse(bToA);
    return std::nullopt;
}

}  // namespace election
