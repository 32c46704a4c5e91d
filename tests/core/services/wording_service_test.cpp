// The words of notices and forms: as shipped, changed by the township, taken back.
#include "core/services/wording_service.h"

#include "core/report/section_text.h"
#include "core/rules/rule_set.h"
#include "core/services/audit_service.h"
#include "core/services/issuing_service.h"
#include "core/services/reporting_service.h"
#include "core/services/setup_service.h"
#include "tests/core/services/fresh_election.h"
#include "tests/support/catch.h"
#include "tests/support/chinese.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const ReportDocument& document) {
    QString all;
    forEachText(document, [&all](const QString& text) { all += text + u'\n'; });
    return all;
}

struct Office : Fresh {
    const InChinese chinese;
    WordingService words{*file};
    ReportingService reporting{*file};
    VillageId village;
    Office() {
        const auto found = SetupService(*file).villageNamed(u"夏溪村"_s);
        REQUIRE(found);
        village = found->id;
    }
    QString paper(const QString& kind) {
        const auto document = reporting.build(kind, village);
        REQUIRE(document);
        return textOf(*document);
    }
};

}  // namespace

TEST_CASE("Every shipped text can be read in both languages, and its articles are in every rule set") {
    for (const bool english : {true, false}) {
        std::optional<InChinese> chinese;
        if (!english) chinese.emplace();
        const QStringList keys = shippedWordingKeys();
        CHECK(keys.size() >= 20);
        for (const QString& key : keys) {
            const Wording* wording = shippedWording(key);
            REQUIRE(wording);
            INFO(key.toStdString());
            CHECK_FALSE(wording->name.isEmpty());
            const auto checked = checkWording(wording->title, wording->body);
            INFO((checked ? QString() : checked.error().message).toStdString());
            CHECK(checked);
            for (const QString& id : shippedRuleSets()) {
                const auto rules = shippedRuleSet(id);
                REQUIRE(rules);
                for (const QString& parameter : wording->basis)
                    CHECK_FALSE(rules->parameter(parameter).citation.isEmpty());
            }
        }
    }
}

TEST_CASE("A township writes a notice its own way, the words go out, are logged, and are taken back") {
    Office office;
    const auto shipped = office.words.find(u"notice-void"_s);
    REQUIRE(shipped);
    CHECK_FALSE(shipped->changed);
    REQUIRE(office.words.save(u"notice-void"_s, u"{村名}关于选票的公告"_s,
                              u"= 乡亲们：\n选举日是{选举日}。\n{无效票规则}\n@ {村民选举委员会}\n"_s));
    const QString text = office.paper(u"notice-void"_s);
    CHECK(text.contains(u"夏溪村关于选票的公告"_s));
    CHECK(text.contains(u"乡亲们："_s));
    CHECK(text.contains(u"选举日是2026年12月19日。"_s));
    CHECK(office.words.find(u"notice-void"_s)->changed);
    const auto log = AuditService(*office.file).rows({});
    REQUIRE(log);
    CHECK(log->front().action == u"wording.changed"_s);
    CHECK(log->front().details.value(u"text_before"_s).toString() == shipped->wording.body);
    REQUIRE(office.words.reset(u"notice-void"_s));
    CHECK_FALSE(office.words.find(u"notice-void"_s)->changed);
    CHECK_FALSE(office.paper(u"notice-void"_s).contains(u"乡亲们"_s));
    // Saving the shipped words is taking the change back.
    REQUIRE(office.words.save(u"notice-void"_s, u"甲"_s, u"乙\n"_s));
    REQUIRE(office.words.save(u"notice-void"_s, shipped->wording.title, shipped->wording.body));
    CHECK_FALSE(office.words.find(u"notice-void"_s)->changed);
}

TEST_CASE("Words that can't be read are refused with their line and nothing changes") {
    Office office;
    const auto refused = [&office](const QString& title, const QString& body) {
        const auto saved = office.words.save(u"notice-void"_s, title, body);
        REQUIRE_FALSE(saved);
        CHECK(saved.error().code == ErrorCode::InvalidInput);
        return saved.error().message;
    };
    CHECK(refused(u"甲"_s, u"一\n二{身份证}\n"_s).contains(u"2"_s));
    CHECK(refused(u"甲"_s, u"一\n二{身份证}\n"_s).contains(u"身份证"_s));
    CHECK_FALSE(refused(u"{联系电话}"_s, u"一"_s).isEmpty());
    CHECK_FALSE(refused(u""_s, u"一"_s).isEmpty());
    CHECK_FALSE(refused(u"甲"_s, u"  \n"_s).isEmpty());
    CHECK_FALSE(refused(u"甲"_s, u"日子{选举日\n"_s).isEmpty());
    CHECK_FALSE(refused(u"甲"_s, u"见{职数表}。"_s).isEmpty());
    CHECK_FALSE(refused(u"甲"_s, u"- 1 | 印章 |"_s).isEmpty());
    CHECK_FALSE(refused(u"甲"_s, u"+ 甲 3 | 乙 3 |\n-*900"_s).isEmpty());
    CHECK_FALSE(office.words.find(u"notice-void"_s)->changed);
    CHECK(office.words.save(u"roster"_s, u"甲"_s, u"乙"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("What the record says is never read as words again") {
    Office office;
    REQUIRE(SetupService(*office.file).renameVillage(office.village, u"{选举日}村"_s));
    const QString text = office.paper(u"notice-void"_s);
    CHECK(text.contains(u"{选举日}村选票有效"_s));
}

TEST_CASE("A preview writes nothing and fills in what the village has, without one there are lines") {
    Office office;
    const auto head = AuditService(*office.file).head();
    REQUIRE(head);
    const auto filled = office.words.preview(u"notice-void"_s, u"{村名}"_s, u"{选举日}"_s, office.village);
    REQUIRE(filled);
    CHECK(textOf(*filled).contains(u"2026年12月19日"_s));
    const auto empty = office.words.preview(u"notice-void"_s, u"{村名}"_s, u"日：{选举日}。"_s, std::nullopt);
    REQUIRE(empty);
    CHECK(textOf(*empty).contains(u"日：________。"_s));
    CHECK_FALSE(office.words.preview(u"notice-void"_s, u"{村名}"_s, u"{没有}"_s, office.village));
    // What the township posts is filled in without a village, and speaks of all of them.
    const auto posted = office.words.preview(u"notice-day"_s, u"{村名}"_s, u"日：{选举日}。"_s, std::nullopt);
    REQUIRE(posted);
    CHECK(posted->title == u"各村"_s);
    CHECK(textOf(*posted).contains(u"2026年12月19日"_s));
    CHECK(*AuditService(*office.file).head() == *head);
}

TEST_CASE("A paper that was issued in other words shows as outdated and keeps its bytes") {
    Office office;
    IssuingService issuing(*office.file);
    const auto prepared =
        issuing.prepare({u"notice-void"_s, office.village, u"3"_s, QDate(2026, 11, 23), {u"吕"_s}});
    REQUIRE(prepared);
    const auto id = issuing.issue(*prepared, "paper", u"application/pdf"_s);
    REQUIRE(id);
    CHECK(issuing.issued(office.village)->front().state == IssuedState::Current);
    REQUIRE(office.words.save(u"notice-void"_s, u"{村名}公告"_s, u"一。"_s));
    CHECK(issuing.issued(office.village)->front().state == IssuedState::Outdated);
    CHECK(*issuing.bytes(*id) == "paper");
    const auto again =
        issuing.prepare({u"notice-void"_s, office.village, u"4"_s, QDate(2026, 11, 23), {u"吕"_s}});
    REQUIRE(again);
    REQUIRE(again->replaces);
    CHECK(again->replaces->number.contains(u"3"_s));
}
