#include "core/services/relative_service.h"

#include "core/services/audit_service.h"
#include "core/services/counting_service.h"
#include "core/services/register_service.h"
#include "tests/core/services/small_election.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

struct House : SmallElection {
    PersonId head, wife, son, grandson, neighbour;
    House() {
        head = addPerson(u"户主甲"_s, idNumber(0), u"080001"_s);
        wife = addPerson(u"妻乙"_s, idNumber(2), u"080001"_s, {}, Sex::Female);
        son = addPerson(u"子丙"_s, idNumber(25), u"080001"_s);
        grandson = addPerson(u"孙丁"_s, {}, u"080009"_s, {}, Sex::Male, {}, QDate(2005, 1, 1));
        neighbour = addPerson(u"邻居"_s, idNumber(5), u"080002"_s);
        relation(head, u"户主"_s);
        relation(wife, u"妻"_s);
        relation(son, u"长子"_s);
    }
    void relation(PersonId person, const QString& word) {
        write(u"import.register"_s, {}, [&]() -> Result<> {
            ELECTION_TRY(file->database().run(u"UPDATE person SET relation_to_head = ? WHERE id = ?"_s, word,
                                              person.v));
            return Ok{};
        });
    }
    RelativeService service() { return RelativeService(*file); }
    std::vector<KnownRelative> of(PersonId person) {
        auto found = service().of(person);
        REQUIRE(found);
        return *found;
    }
    size_t avoided() {
        const auto contest = CountingService(*file).contest(village, Body::VillagersCommittee);
        REQUIRE(contest);
        return contest->relatives.size();
    }
};

}  // namespace

TEST_CASE("The register only proposes relatives, the count uses nothing that wasn't accepted") {
    House house;
    auto found = house.of(house.head);
    REQUIRE(found.size() == 2);
    CHECK(found[0].state == KnownRelative::State::Proposed);
    CHECK(found[0].kinship == Kinship::Spouse);
    CHECK(found[0].evidence.contains(u"080001"_s));
    CHECK(house.avoided() == 0);
    REQUIRE(house.service().accept(house.head, house.son));
    CHECK(house.avoided() == 1);
    CHECK(house.of(house.son).front().kinship == Kinship::Parent);
    REQUIRE(house.service().decline(house.head, house.wife, u"已离婚，户口未迁"_s));
    found = house.of(house.head);
    CHECK(found.back().state == KnownRelative::State::Declined);
    CHECK_FALSE(house.service().accept(house.head, house.wife));
    CHECK(house.avoided() == 1);
    NoProgress progress;
    CHECK(AuditService(*house.file).verify(progress)->sound);
}

TEST_CASE("A relative is entered and taken out with what it rests on, the other side reads the inverse") {
    House house;
    CHECK_FALSE(house.service().save(house.head, house.grandson, Kinship::SonsChild, u" "_s));
    CHECK_FALSE(house.service().save(house.head, house.head, Kinship::Sibling, u"x"_s));
    CHECK_FALSE(house.service().save(house.head, house.neighbour, Kinship::OtherVillager, u"x"_s));
    REQUIRE(house.service().save(house.grandson, house.head, Kinship::PaternalGrandparent, u"本人声明"_s));
    CHECK(*house.service().between(house.head, house.grandson, true) == Kinship::SonsChild);
    CHECK(house.avoided() == 1);  // grandparents are named since 2026
    REQUIRE(house.service().save(house.head, house.neighbour, Kinship::NephewNiece, u"族谱"_s));
    CHECK(house.avoided() == 1);  // a nephew is no close relative
    CHECK_FALSE(house.service().remove(house.head, house.grandson, {}));
    REQUIRE(house.service().remove(house.head, house.grandson, u"录错"_s));
    CHECK(house.avoided() == 0);
    CHECK_FALSE(house.service().between(house.head, house.grandson, true)->has_value());
    // Entered again after it was taken out: one row, two log entries.
    REQUIRE(house.service().save(house.head, house.grandson, Kinship::SonsChild, u"户口簿"_s));
    CHECK(house.avoided() == 1);
    NoProgress progress;
    CHECK(AuditService(*house.file).verify(progress)->sound);
}

TEST_CASE("Whose close relative stands may not call, scrutinise or tally (浙选2020 22)") {
    House house;
    house.addNomination(1, u"子丙"_s, idNumber(25), u"委员"_s);
    CHECK(house.service().consequences(house.head)->empty());
    REQUIRE(house.service().accept(house.head, house.son));
    const auto notes = house.service().consequences(house.head);
    REQUIRE(notes);
    REQUIRE(notes->size() == 1);
    CHECK(notes->front().code == u"relative_stands"_s);
    CHECK(notes->front().source.contains(u"第二十二条"_s));
    CHECK(house.service().consequences(house.son)->front().code == u"stands"_s);
    CHECK(house.service().consequences(house.neighbour)->empty());
    // Grandparents are not in the list of that article.
    REQUIRE(house.service().save(house.neighbour, house.son, Kinship::SonsChild, u"户口簿"_s));
    CHECK(house.service().consequences(house.neighbour)->empty());
}

TEST_CASE("The card of either relative tells what was recorded, accepted and taken out, and why") {
    House house;
    REQUIRE(house.service().accept(house.head, house.son));
    REQUIRE(house.service().remove(house.head, house.son, u"户口簿有误"_s));
    for (const PersonId person : {house.head, house.son}) {
        const auto card = RegisterService(*house.file).card(person);
        REQUIRE(card);
        REQUIRE(card->history.size() == 2);
        CHECK(card->history[0].what.contains(u"户主甲 子丙"_s));
        CHECK(card->history[0].what.contains(u"子女"_s));
        CHECK(card->history[1].what.contains(u"户口簿有误"_s));
    }
    CHECK(RegisterService(*house.file).card(house.wife)->history.empty());
}
