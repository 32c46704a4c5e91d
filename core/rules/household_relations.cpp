#include "core/rules/household_relations.h"

#include <QHash>
#include <QStringList>
#include <algorithm>

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr int kLeastYearsBetweenGenerations = 14;

const QHash<QString, Kinship>& words() {
    static const QHash<QString, Kinship> all = [] {
        QHash<QString, Kinship> map;
        const auto add = [&map](Kinship kinship, const QString& list) {
            for (const QString& word : list.split(u' ')) map.insert(word, kinship);
        };
        add(Kinship::Spouse, u"配偶 妻 夫 妻子 丈夫 爱人 户主配偶 户主之妻 户主之夫"_s);
        add(Kinship::Child,
            u"子女 子 女 儿子 女儿 独生子 独生女 长子 长女 次子 次女 二子 二女 三子 三女 四子 四女 五子 五女 "
            "六子 六女 大儿子 小儿子 大女儿 小女儿 养子 养女 户主之子 户主之女"_s);
        add(Kinship::Parent, u"父母 父 母 父亲 母亲 户主之父 户主之母"_s);
        add(Kinship::Sibling, u"兄弟姐妹 兄 弟 姐 妹 哥哥 弟弟 姐姐 妹妹 兄弟 姐妹"_s);
        add(Kinship::PaternalGrandparent, u"祖父母 祖父 祖母 爷爷 奶奶"_s);
        add(Kinship::MaternalGrandparent, u"外祖父母 外祖父 外祖母 外公 外婆"_s);
        add(Kinship::SonsChild, u"孙子女 孙子 孙女 长孙 次孙 长孙女 次孙女"_s);
        add(Kinship::DaughtersChild, u"外孙子女 外孙 外孙子 外孙女"_s);
        add(Kinship::ParentInLaw, u"公婆 公公 婆婆 岳父 岳母 公婆岳父母"_s);
        add(Kinship::ChildInLaw, u"儿媳 媳妇 女婿 儿媳女婿"_s);
        add(Kinship::UncleAunt, u"伯父 伯母 叔父 叔母 姑 姑母 舅 舅父 姨 姨母 伯叔姑舅姨"_s);
        add(Kinship::NephewNiece, u"侄 侄子 侄女 甥 外甥 外甥女 侄甥"_s);
        return map;
    }();
    return all;
}

bool isClose(Kinship kinship) {
    return kinship <= Kinship::DaughtersChild;
}

bool agesAllow(const Person& elder, const Person& younger) {
    const QDate first = elder.legalBirthDate(), second = younger.legalBirthDate();
    if (!first.isValid() || !second.isValid()) return true;
    return first.addYears(kLeastYearsBetweenGenerations) <= second;
}

/// Whether what `b` would be to `a` can be, by their ages.
bool agesAllow(const Person& a, const Person& b, Kinship bToA) {
    switch (bToA) {
        case Kinship::Parent:
        case Kinship::PaternalGrandparent:
        case Kinship::MaternalGrandparent:
            return agesAllow(b, a);
        case Kinship::Child:
        case Kinship::SonsChild:
        case Kinship::DaughtersChild:
            return agesAllow(a, b);
        default:
            return true;
    }
}

/// What y is to x, where x and y are what they are to the head.
std::optional<Kinship> between(Kinship x, Kinship y, const Person& head) {
    using K = Kinship;
    if (x == K::Child && y == K::Child) return K::Sibling;
    if (x == K::Sibling && y == K::Sibling) return K::Sibling;
    if (x == K::Spouse && y == K::Child) return K::Child;
    if (x == K::Sibling && y == K::Parent) return K::Parent;
    if (x == K::Parent && y == K::Parent) return K::Spouse;
    if (x == K::Child && y == K::Parent && head.sex != Sex::Unknown)
        return head.sex == Sex::Male ? K::PaternalGrandparent : K::MaternalGrandparent;
    return std::nullopt;
}

struct Member {
    const Person* person;
    Kinship toHead;
};

}  // namespace

std::optional<Kinship> relationToHead(const QString& word) {
    const auto it = words().constFind(normaliseName(word));
    return it == words().cend() ? std::nullopt : std::optional(*it);
}

bool isHouseholdHead(const QString& word) {
    const QString clean = normaliseName(word);
    return clean == u"户主"_s || clean == u"本人"_s || clean == u"本人或户主"_s;
}

std::vector<RelativePair> householdRelations(std::span<const Person> household) {
    const Person* head = nullptr;
    std::vector<Member> members;
    int heads = 0, spouses = 0, parents = 0;
    for (const Person& person : household) {
        if (person.status == RegistrationStatus::Duplicate) continue;
        if (isHouseholdHead(person.relationToHead)) {
            head = &person;
            ++heads;
            continue;
        }
        const auto relation = relationToHead(person.relationToHead);
        if (!relation) continue;
        spouses += *relation == Kinship::Spouse ? 1 : 0;
        parents += *relation == Kinship::Parent ? 1 : 0;
        members.push_back({&person, *relation});
    }
    if (heads != 1) return {};
    std::vector<RelativePair> pairs;
    const auto propose = [&pairs](const Person& a, const Person& b, Kinship bToA) {
        if (isClose(bToA) && agesAllow(a, b, bToA)) pairs.push_back({a.id, b.id, bToA});
    };
    for (const Member& member : members)
        if (member.toHead != Kinship::Spouse || spouses == 1) propose(*head, *member.person, member.toHead);
    for (size_t i = 0; i < members.size(); ++i) {
        for (size_t j = i + 1; j < members.size(); ++j) {
            const Member &x = members[i], &y = members[j];
            if (spouses > 1 && (x.toHead == Kinship::Spouse || y.toHead == Kinship::Spouse)) continue;
            if (x.toHead == Kinship::Parent && y.toHead == Kinship::Parent &&
                (parents != 2 || x.person->sex == y.person->sex))
                continue;
            if (const auto yToX = between(x.toHead, y.toHead, *head)) {
                propose(*x.person, *y.person, *yToX);
            } else if (const auto xToY = between(y.toHead, x.toHead, *head)) {
                propose(*y.person, *x.person, *xToY);
            }
        }
    }
    return pairs;
}

}  // namespace election
