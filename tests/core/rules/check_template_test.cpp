#include "core/rules/check_template.h"

#include <QFile>

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace election;

namespace {
QByteArray shippedJson() {
    QFile file(u":/screening/three_asks_forms_stricts.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray with(const char* from, const char* to) {
    QByteArray json = shippedJson();
    REQUIRE(json.contains(from));
    return json.replace(from, to);
}
}  // namespace

TEST_CASE("the shipped nine checks load and say that they are ours") {
    const auto checks = shippedCheckTemplate();
    REQUIRE(checks);
    CHECK(checks->mark == u"ours"_s);
    CHECK(checks->passes == QStringList{u"明确"_s, u"清楚"_s, u"无"_s});
    CHECK(checks->checks[0].title.zh == u"问动机"_s);
    CHECK(checks->checks[8].id == u"stricts.3"_s);
    for (const auto& check : checks->checks) CHECK(check.bars);
}

TEST_CASE("a list of checks with a mistake is refused with file, line and what is wrong") {
    const auto [from, to, says] = GENERATE(table<const char*, const char*, QString>({
        {"\"asks.2\"", "\"asks.1\"", u"asks.2"_s},
        {"\"effect\": \"bars\"", "\"effect\": \"kills\"", u"effect"_s},
        {"\"evidence\": {", "\"proof\": {", u"proof"_s},
        {"\"zh\": \"问动机\"", "\"zh\": \" \"", u"zh"_s},
        {"\"fails\": [\"拒绝回答\"]", "\"fails\": [\"明确\"]", u"明确"_s},
        {"\"mark\": \"ours\",", "", u"mark"_s},
        {"\"passes\": [\"明确\", \"清楚\", \"无\"]", "\"passes\": []", u"passes"_s},
    }));
    const auto result = loadCheckTemplate(with(from, to), u"own.json"_s);
    REQUIRE(!result);
    CHECK(result.error().code == ErrorCode::InvalidInput);
    INFO(result.error().message.toStdString());
    CHECK(result.error().message.contains(u"own.json"_s));
    CHECK(result.error().message.contains(says));
}

TEST_CASE("a list of checks with eight entries is refused") {
    QByteArray json = shippedJson();
    const auto start = json.indexOf("    {\n      \"id\": \"asks.1\"");
    const auto next = json.indexOf("    {\n      \"id\": \"asks.2\"");
    REQUIRE(start > 0);
    json.remove(start, next - start);
    CHECK(!loadCheckTemplate(json, u"own.json"_s));
    CHECK(!loadCheckTemplate("{", u"own.json"_s));
}
