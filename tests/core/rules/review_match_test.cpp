#include "core/rules/review_match.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;
using Doubt = ReviewMatch::Doubt;
using How = ReviewMatch::How;

namespace {

/// A number with the right check digit of somebody born on 25 June of that year.
QString idOf(int year) {
    const QString first = u"330799"_s + QString::number(year) + u"0625002"_s;
    return first + nationalIdCheckDigit(first);
}

struct Village {
    std::vector<Nomination> people;
    Village() {
        add(u"张三"_s, idOf(1980), u"主任"_s);
        add(u"李四"_s, idOf(1981), u"委员"_s);
        add(u"李四"_s, idOf(1982), u"委员"_s);
        add(u"王五"_s, {}, u"委员"_s, u"1990.06"_s);
    }
    void add(const QString& name, const QString& id, const QString& post, const QString& birth = {}) {
        Nomination one;
        one.id = NominationId{qint64(people.size()) + 1};
        one.no = int(people.size()) + 1;
        one.village = VillageId{1};
        one.name = name;
        one.nationalId = id;
        one.postTitle = post;
        one.birthMonth = birth;
        people.push_back(one);
    }
    [[nodiscard]] ReviewMatch find(const QString& name, const QString& id, std::optional<size_t> line = {},
                                   const QString& birth = {}, const QString& post = {}) const {
        ReviewAnswerKey key;
        key.key = {VillageId{1}, name, id, post, {}};
        key.birth = birth;
        return ReviewIndex(people).find(key, line);
    }
};

}  // namespace

TEST_CASE("The line's number decides where name and ID number agree with it", "[joint-review]") {
    const Village village;
    const auto match = village.find(u"李 四"_s, idOf(1982), 2);
    CHECK(match.how == How::LineId);
    CHECK(match.rows == std::vector<size_t>{2});
    CHECK(village.find(u"李四"_s, {}, 1).rows == std::vector<size_t>{1});  // an empty ID contradicts nothing
    // as a spreadsheet leaves a number that was typed anew
    CHECK(village.find(u"张三"_s, u"3.3079919800625E+017"_s, 0).rows == std::vector<size_t>{0});
}

TEST_CASE("Where name and number disagree nobody is guessed, and the likeliest comes first",
          "[joint-review]") {
    const Village village;
    auto match = village.find(u"张山"_s, idOf(1980), 0);  // mistyped
    CHECK(match.doubt == Doubt::NameDiffers);
    CHECK(match.rows.empty());
    CHECK(match.candidates == std::vector<size_t>{0});
    match = village.find(u"张三"_s, idOf(1999), 0);
    CHECK(match.doubt == Doubt::IdDiffers);
    CHECK(match.candidates == std::vector<size_t>{0});
    match = village.find(u"李四"_s, idOf(1981), 0);  // another person's answer in 张三's line
    CHECK(match.doubt == Doubt::OtherPerson);
    CHECK(match.candidates == std::vector<size_t>{0, 1, 2});
    match = village.find(u"张山"_s, idOf(1980));  // the same without a line's number
    CHECK(match.doubt == Doubt::NameDiffers);
    CHECK(match.rows.empty());
    CHECK(match.candidates.front() == 0);
}

TEST_CASE("Without a line's number: ID number, then name with birth date, never the name alone",
          "[joint-review]") {
    const Village village;
    CHECK(village.find(u"李四"_s, idOf(1981)).rows == std::vector<size_t>{1});
    CHECK(village.find(u"李四"_s, idOf(1981)).how == How::NationalId);
    CHECK(village.find(u"李四"_s, {}, {}, u"1982-06-25"_s).rows == std::vector<size_t>{2});
    CHECK(village.find(u"李四"_s, {}, {}, u"1982年6月"_s).how == How::NameBirth);
    CHECK(village.find(u"王五"_s, idOf(1990)).rows == std::vector<size_t>{3});  // the nominee gave no ID
    const auto two = village.find(u"李四"_s, {});
    CHECK(two.doubt == Doubt::NameOnly);
    CHECK(two.candidates == std::vector<size_t>{1, 2});
    const auto one = village.find(u"张三"_s, {});
    CHECK(one.doubt == Doubt::NameOnly);
    CHECK(one.rows.empty());
    CHECK(village.find(u"张三"_s, idOf(1955)).doubt == Doubt::IdDiffers);
    CHECK(village.find(u"赵六"_s, {}).doubt == Doubt::Nobody);
    CHECK(village.find(u"张三"_s, idOf(1980), {}, {}, u"委员"_s).doubt == Doubt::Nobody);  // another post
}
