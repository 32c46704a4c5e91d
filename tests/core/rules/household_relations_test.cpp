#include "core/rules/household_relations.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

Person person(int id, const QString& word, int year, Sex sex = Sex::Male) {
    Person made;
    made.id = PersonId{id};
    made.relationToHead = word;
    made.sex = sex;
    if (year > 0) made.birthDate = QDate(year, 6, 25);
    return made;
}

std::optional<Kinship> kinship(const std::vector<RelativePair>& pairs, int of, int to) {
    for (const RelativePair& pair : pairs)
        if (pair.a == PersonId{of} || pair.b == PersonId{of})
            if (pair.other(PersonId{of}) == PersonId{to}) return pair.seenFrom(PersonId{of});
    return std::nullopt;
}

}  // namespace

TEST_CASE("Words of 与户主关系 are read as the office writes them") {
    CHECK(relationToHead(u"妻"_s) == Kinship::Spouse);
    CHECK(relationToHead(u" 次 子"_s) == Kinship::Child);
    CHECK(relationToHead(u"母亲"_s) == Kinship::Parent);
    CHECK(relationToHead(u"外孙女"_s) == Kinship::DaughtersChild);
    CHECK(relationToHead(u"岳母"_s) == Kinship::ParentInLaw);
    CHECK_FALSE(relationToHead(u"户主"_s));
    CHECK_FALSE(relationToHead(u"寄住"_s));
    CHECK(isHouseholdHead(u"户 主"_s));
}

TEST_CASE("A household of three generations proposes its pairs from both sides") {
    const std::vector<Person> house{person(1, u"户主"_s, 1970), person(2, u"配偶"_s, 1972, Sex::Female),
                                    person(3, u"子女"_s, 1995), person(4, u"子女"_s, 1998, Sex::Female),
                                    person(5, u"父母"_s, 1945), person(6, u"父母"_s, 1947, Sex::Female)};
    const auto pairs = householdRelations(house);
    CHECK(kinship(pairs, 1, 2) == Kinship::Spouse);
    CHECK(kinship(pairs, 1, 3) == Kinship::Child);
    CHECK(kinship(pairs, 3, 1) == Kinship::Parent);
    CHECK(kinship(pairs, 2, 4) == Kinship::Child);
    CHECK(kinship(pairs, 3, 4) == Kinship::Sibling);
    CHECK(kinship(pairs, 1, 6) == Kinship::Parent);
    CHECK(kinship(pairs, 5, 6) == Kinship::Spouse);
    CHECK(kinship(pairs, 3, 5) == Kinship::PaternalGrandparent);
    CHECK(kinship(pairs, 5, 3) == Kinship::SonsChild);
    CHECK_FALSE(kinship(pairs, 2, 5));  // in-laws are no close relatives
}

TEST_CASE("The mother's household gives maternal grandparents") {
    const std::vector<Person> house{person(1, u"户主"_s, 1970, Sex::Female), person(2, u"子"_s, 1995),
                                    person(3, u"父"_s, 1944)};
    CHECK(kinship(householdRelations(house), 2, 3) == Kinship::MaternalGrandparent);
}

TEST_CASE("Columns that contradict themselves propose nothing") {
    // A child five years younger than the head; two heads; two spouses; a repeated row.
    CHECK(householdRelations(std::vector{person(1, u"户主"_s, 1970), person(2, u"子女"_s, 1975)}).empty());
    CHECK(householdRelations(
              std::vector{person(1, u"户主"_s, 1970), person(2, u"户主"_s, 1950), person(3, u"子女"_s, 1999)})
              .empty());
    CHECK(householdRelations(
              std::vector{person(1, u"户主"_s, 1970), person(2, u"配偶"_s, 1971), person(3, u"配偶"_s, 1972)})
              .empty());
    auto twice = person(2, u"配偶"_s, 1971);
    twice.status = RegistrationStatus::Duplicate;
    CHECK(householdRelations(std::vector{person(1, u"户主"_s, 1970), twice}).empty());
    CHECK(householdRelations(std::vector{person(2, u"配偶"_s, 1971), person(3, u"子女"_s, 1999)}).empty());
    // Without a birth date nothing speaks against it: the clerk decides.
    CHECK(householdRelations(std::vector{person(1, u"户主"_s, 0), person(2, u"子女"_s, 1975)}).size() == 1);
}

TEST_CASE("Every kinship is the inverse of its inverse and keeps its word") {
    for (const Kinship one : kinships()) {
        CHECK(inverse(inverse(one)) == one);
        CHECK(kinshipFromName(kinshipName(one)) == one);
    }
    CHECK(isNamedIn({u"配偶"_s}, Kinship::Spouse));
    CHECK_FALSE(isNamedIn({u"配偶"_s}, Kinship::NephewNiece));
    CHECK(isNamedIn({u"其他村民"_s}, Kinship::NephewNiece));
}
