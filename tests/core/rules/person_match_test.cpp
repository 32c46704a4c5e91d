#include "core/rules/person_match.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace election;

namespace {

QString id(const QString& first17) {
    return first17 + nationalIdCheckDigit(first17);
}

const VillageId kHere{8}, kThere{9};
const QString kFirst = id(u"33079919820721612"_s), kSecond = id(u"33079919910625452"_s),
              kThird = id(u"33079919751123076"_s);

Person person(VillageId village, const QString& name, const QString& nationalId, const QDate& birth,
              IdState state = IdState::Good) {
    Person row;
    row.village = village;
    row.name = name;
    row.nationalId = nationalId;
    row.birthDate = birth;
    row.idState = nationalId.isEmpty() ? IdState::Missing : state;
    return row;
}

Nomination nomination(VillageId village, const QString& name, const QString& nationalId, const QString& post,
                      Body body = Body::VillagersCommittee) {
    Nomination row;
    row.village = village;
    row.name = name;
    row.nationalId = nationalId;
    row.postTitle = post;
    row.body = body;
    row.birthMonth = u"1982.07"_s;
    return row;
}

}  // namespace

TEST_CASE("a nominee is found by ID number in his village, whatever the spelling of the cell") {
    const std::vector rows{person(kThere, u"应倩"_s, kFirst, QDate(1982, 7, 21)),
                           person(kHere, u"应倩"_s, kFirst, QDate(1982, 7, 21)),
                           person(kHere, u"杜娟巧"_s, kSecond, QDate(1991, 6, 25))};
    const PersonIndex index(rows);
    const auto match = index.find(kHere, u"应 倩"_s, u' ' + kFirst);
    CHECK(match.how == MatchKind::Id);
    CHECK(match.row == 1U);
    CHECK(!match.nameDiffers);
    CHECK(index.find(kHere, u"应情"_s, kFirst).nameDiffers);
}

TEST_CASE("of two rows with one ID number the registered one with the name is taken") {
    std::vector rows{person(kHere, u"王桂"_s, kFirst, QDate(1982, 7, 21)),
                     person(kHere, u"应倩"_s, kFirst, QDate(1982, 7, 21)),
                     person(kHere, u"应倩"_s, kFirst, QDate(1982, 7, 21))};
    rows[1].status = RegistrationStatus::Duplicate;
    CHECK(PersonIndex(rows).find(kHere, u"应倩"_s, kFirst).row == 2U);
}

TEST_CASE("REG-03: a row whose ID a spreadsheet cut is found by name, birth date and number") {
    const std::vector rows{
        person(kHere, u"应倩"_s, u"3.30799198207216E+017"_s, QDate(1982, 7, 21), IdState::Damaged),
        person(kHere, u"应倩"_s, u"330799198207219999"_s, QDate(1982, 7, 21), IdState::Damaged),
        person(kHere, u"杜娟巧"_s, kSecond, QDate(1991, 6, 25), IdState::Repaired)};
    const PersonIndex index(rows);
    CHECK(index.find(kHere, u"应倩"_s, kFirst).how == MatchKind::RepairedId);
    CHECK(index.find(kHere, u"应倩"_s, kFirst).row == 0U);
    CHECK(index.find(kHere, u"杜娟巧"_s, kSecond).how == MatchKind::RepairedId);
    // The number alone is not enough: another name is another person.
    CHECK(index.find(kHere, u"应情"_s, kFirst).how == MatchKind::None);
}

TEST_CASE("a damaged number can be a whole one where they differ by less than 1,000, X read as 0") {
    CHECK(canBeDamagedFrom(u"3.30799198207216E+017"_s, u"330799198207216123"_s));
    CHECK(canBeDamagedFrom(u"3.30799198207216e17"_s, u"330799198207215999"_s));
    CHECK(canBeDamagedFrom(u"330799198207216000"_s, u"33079919820721612X"_s));
    CHECK(canBeDamagedFrom(u"330799198207216128.0"_s, u"330799198207216123"_s));
    CHECK(!canBeDamagedFrom(u"3.30799198207216E+017"_s, u"330799198207217000"_s));
    CHECK(!canBeDamagedFrom(u"3.30799198207216E+016"_s, u"330799198207216123"_s));
    CHECK(!canBeDamagedFrom(QString(), u"330799198207216123"_s));
    CHECK(!canBeDamagedFrom(u"村民"_s, u"330799198207216123"_s));
}

TEST_CASE("without an ID number, name and birth date within the village decide") {
    const std::vector rows{person(kHere, u"应倩"_s, kFirst, QDate(1982, 7, 21)),
                           person(kHere, u"应倩"_s, kThird, QDate(1975, 11, 23)),
                           person(kThere, u"杜娟巧"_s, kSecond, QDate(1991, 6, 25))};
    const PersonIndex index(rows);
    for (const QString& birth : {u"1982.07"_s, u"1982-7-21"_s, u"1982年7月"_s, u"198207"_s, u"19820721"_s}) {
        INFO(birth.toStdString());
        const auto match = index.find(kHere, u"应倩"_s, {}, birth);
        CHECK(match.how == MatchKind::NameBirth);
        CHECK(match.row == 0U);
    }
    CHECK(index.find(kHere, u"杜娟巧"_s, {}, u"1991.06"_s).how == MatchKind::None);
}

TEST_CASE("a match by name alone is never made silently") {
    const std::vector rows{person(kHere, u"应倩"_s, kFirst, QDate(1982, 7, 21)),
                           person(kHere, u"应倩"_s, {}, QDate(1982, 7, 3))};
    const PersonIndex index(rows);
    for (const QString& birth : {QString(), u"1990.01"_s, u"1982.07"_s, u"不详"_s}) {
        INFO(birth.toStdString());
        const auto match = index.find(kHere, u"应倩"_s, {}, birth);
        CHECK(match.how == MatchKind::NameOnly);
        CHECK(!match.row);
        CHECK(match.candidates.size() == 2);
    }
}

TEST_CASE("who is on another village's register only is told so") {
    const std::vector rows{person(kThere, u"应倩"_s, kFirst, QDate(1982, 7, 21)),
                           person(kHere, u"应倩"_s, kThird, QDate(1975, 11, 23))};
    const auto match = PersonIndex(rows).find(kHere, u"应倩"_s, kFirst, u"1982.07"_s);
    CHECK(match.how == MatchKind::OtherVillage);
    CHECK(match.row == 0U);
}

TEST_CASE("an answer finds its nomination by village, ID number, post and body") {
    const std::vector rows{nomination(kHere, u"应倩"_s, kFirst, u"委员"_s),
                           nomination(kHere, u"应倩"_s, kFirst, u"委员"_s, Body::SupervisionCommittee),
                           nomination(kHere, u"应倩"_s, kFirst, u"主任"_s),
                           nomination(kHere, u"杜娟巧"_s, kSecond, u"委员"_s)};
    const NominationIndex index(rows);
    CHECK(index.find({kHere, u"应倩"_s, kFirst, u"主任"_s, {}}).certain() == 2U);
    CHECK(index.find({kHere, u"应倩"_s, kFirst, u"委员"_s, Body::SupervisionCommittee}).certain() == 1U);
    const auto both = index.find({kHere, u"应倩"_s, kFirst, u"委员"_s, {}});
    CHECK(both.rows.size() == 2);
    CHECK(!both.certain());
    CHECK(index.find({kHere, u"杜娟巧"_s, kSecond, {}, {}}).certain() == 3U);
    CHECK(index.find({kThere, u"应倩"_s, kFirst, u"主任"_s, {}}).how == MatchKind::None);
    CHECK(index.find({kHere, u"应倩"_s, kFirst, u"副主任"_s, {}}).how == MatchKind::None);
}

TEST_CASE("an answer without a good ID number never finds a nomination for certain by name alone") {
    const std::vector rows{nomination(kHere, u"应倩"_s, kFirst, u"委员"_s)};
    const NominationIndex index(rows);
    const auto match = index.find({kHere, u"应倩"_s, {}, u"委员"_s, {}});
    CHECK(match.how == MatchKind::NameOnly);
    CHECK(match.rows.size() == 1);
    CHECK(!match.certain());
    CHECK(index.find({kHere, u"应倩"_s, u"3.30799198207216E+017"_s, u"委员"_s, {}}).how ==
          MatchKind::RepairedId);
}

TEST_CASE("two registrations of one person are found by ID number, without one by name and birth month") {
    std::vector rows{
        nomination(kHere, u"应倩"_s, kFirst, u"委员"_s), nomination(kHere, u"应倩"_s, kFirst, u"主任"_s),
        nomination(kThere, u"应倩"_s, kFirst, u"董事"_s), nomination(kHere, u"应倩"_s, kThird, u"监事"_s),
        nomination(kHere, u"应倩"_s, {}, u"监事长"_s)};
    CHECK(NominationIndex(rows).others(0) == std::vector<size_t>{1, 2, 4});
    rows[4].birthMonth = u"1975.11"_s;
    CHECK(NominationIndex(rows).others(0) == std::vector<size_t>{1, 2});
}

TEST_CASE("every nomination of a whole township is found among 29,000 rows") {
    std::vector<Person> rows;
    for (int i = 0; i < 29'000; ++i) {
        const QString first17 = u"3307991980%1%2%3"_s.arg(1 + i % 12, 2, 10, QChar(u'0'))
                                    .arg(1 + i % 28, 2, 10, QChar(u'0'))
                                    .arg(i % 1000, 3, 10, QChar(u'0'));
        rows.push_back(person(VillageId{1 + i % 29}, u"王%1"_s.arg(i), id(first17),
                              QDate(1980, 1 + i % 12, 1 + i % 28)));
    }
    const PersonIndex index(rows);
    int found = 0;
    for (size_t i = 0; i < 537; ++i)
        found += index.find(rows[i].village, rows[i].name, rows[i].nationalId).row ? 1 : 0;
    CHECK(found == 537);
}
