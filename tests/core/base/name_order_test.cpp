#include "core/base/name_order.h"

#include <QFile>
#include <QHash>
#include <QStringList>
#include <algorithm>

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace election;

namespace {
char32_t first(const QString& text) {
    return text.toUcs4().constFirst();
}

/// The parts of 通用规范汉字表 in their order.
QStringList standardTable() {
    QFile file(QStringLiteral(TEST_DATA_DIR "/strokes/general_standard_characters.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList parts;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        parts << line.section(u' ', 1);
    return parts;
}

/// Neighbours are in order; `except`: those that aren't, by the first of the two.
void requireOrderOf(const QString& characters, const QStringList& except) {
    const auto all = characters.toUcs4();
    QStringList wrong;
    for (qsizetype i = 1; i < all.size(); ++i) {
        const char32_t a = all[i - 1], b = all[i];
        if (strokeSortKey(QString::fromUcs4(&a, 1)) >= strokeSortKey(QString::fromUcs4(&b, 1)))
            wrong << QString::fromUcs4(&a, 1);
    }
    INFO(wrong.join(u' ').toStdString());
    CHECK(wrong == except);
}

void requireOrder(const QStringList& names) {
    for (qsizetype i = 1; i < names.size(); ++i) {
        INFO(names[i - 1].toStdString() << " before " << names[i].toStdString());
        CHECK(strokeSortKey(names[i - 1]) < strokeSortKey(names[i]));
    }
}
}  // namespace

TEST_CASE("all 3,500 characters of the first part of 通用规范汉字表 stand in its order, ties included") {
    // 通用规范汉字表 (国发〔2013〕23号), whose parts keep to GF 3003-1999
    // 《GB13000.1字符集汉字字序（笔画序）规范》; from Unihan kTGH. A key of one character is that character's
    // place.
    const auto parts = standardTable();
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].size() == 3500);
    requireOrderOf(parts[0], {});
    // Of the second part five neighbours have no stroke order or another one in our source.
    requireOrderOf(parts[1], {u"𬉼"_s, u"彘"_s, u"龌"_s, u"霰"_s, u"襻"_s});
}

TEST_CASE("200 common surnames stand in the order of 通用规范汉字表, which is that of GF 3003-1999") {
    // The surnames are the commonest of the census and those of Zhejiang; their places are those of the
    // table.
    const QString surnames =
        u"丁卜八人干于土士万上山千卫马习丰王井元韦云木车戈牛毛仇公卞文方尹巴邓孔甘艾古厉左石龙平卢叶田申史冉"
        u"丘白包冯兰宁司边"
        "邢吉巩朴权过成毕吕朱乔伍任华仰全危邬庄刘齐闫关江汤安祁许农阮孙阴牟纪严苏杜巫李杨束来连吴肖时岑邱何佟"
        "余谷狄邹应冷辛汪"
        "沙沈宋张陆阿陈邵纳武苗苟林郁郎明易季竺岳金周鱼庞郑单郎官宓居屈孟项赵胡荀柯柏查柳钟段侯俞饶施姜闻娄洪"
        "祝费姚贺骆秦班袁"
        "莫荷桂索贾夏顾柴晏钱倪徐殷翁凌高郭席唐诸陶桑黄萧梅曹龚盛常崔符康章商梁宿彭葛董蒋韩景程储傅焦舒鲁童曾"
        "温游谢蒙蓝楼赖甄雷"
        "虞路阙詹鲍解蔡臧裴管廖谭熊缪樊黎颜潘薛薄穆霍冀戴鞠魏瞿"_s;
    const auto parts = standardTable();
    QHash<QChar, int> places;
    for (int i = 0; i < parts[0].size(); ++i) places.insert(parts[0].at(i), i);
    QString listed;
    for (const QChar one : surnames)
        if (places.contains(one) && !listed.contains(one)) listed.append(one);
    REQUIRE(listed.size() > 200);
    QString official = listed, ours = listed;
    std::sort(official.begin(), official.end(),
              [&places](QChar a, QChar b) { return places.value(a) < places.value(b); });
    std::sort(ours.begin(), ours.end(),
              [](QChar a, QChar b) { return strokeSortKey(QString(a)) < strokeSortKey(QString(b)); });
    CHECK(ours == official);
}

TEST_CASE("characters with the same strokes follow the standard's third rule, not their code points") {
    // 干 before 于 (竖 before 竖钩), 八 before 人 before 入 (apart before touching), 土 before 士, 未 before
    // 末 or as the table has it.
    requireOrder({u"干一"_s, u"于一"_s});
    requireOrder({u"八一"_s, u"人一"_s, u"入一"_s});
    requireOrder({u"儿"_s, u"匕"_s, u"几"_s, u"九"_s});
    requireOrder({u"工"_s, u"土"_s, u"士"_s});
    CHECK(u'于' < u'干');  // what code points would say
}

TEST_CASE("names with equal surnames: the shorter given name first, then character by character") {
    // As in the lists of 中央委员会 and 全国人大: 单名 before 双名, each by strokes.
    requireOrder({u"王一"_s, u"王丁"_s, u"王宁"_s, u"王毅"_s, u"王一鸣"_s, u"王小洪"_s});
    requireOrder({u"王东明"_s, u"王东峰"_s});
    requireOrder({u"李勇"_s, u"李一鸣"_s});  // 勇 has nine strokes, yet 李勇 stands first
    requireOrder({u"欧阳一"_s, u"欧阳一鸣"_s});
    requireOrder({u"欧文"_s, u"欧一鸣"_s, u"欧阳一"_s});
}

TEST_CASE("names with a dot compare character by character, the dot passed over, the shorter first") {
    requireOrder({u"阿不都·买买提"_s, u"阿依古丽·买买提"_s});  // 不 4 strokes, 依 8
    requireOrder({u"阿依·古丽"_s, u"阿依·古丽巴哈尔"_s});
    CHECK(strokeSortKey(u"阿依·古丽"_s) == strokeSortKey(u"阿依・古丽"_s));
    requireOrder({u"王小洪"_s, u"阿依·古丽"_s, u"陈一"_s});
}

TEST_CASE("surnames stand in the order of GF 3003-1999, with the mainland's number of strokes") {
    const std::vector<std::pair<int, QString>> byStrokes{
        {2, u"丁卜刁"_s},
        {3, u"于万卫习马"_s},
        {4, u"王韦尤车牛毛仇卞文方尹邓"_s},
        {5, u"甘艾古左石龙卢叶田史丘白包冯兰宁司"_s},
        {6, u"邢毕吕朱乔伍任华向邬庄刘齐江汤安许阮孙"_s},
        {7, u"严苏杜李杨时吴邱何余邹应冷汪沈宋张陆陈"_s},
        {8, u"范林欧罗季金周庞郑单孟"_s},
        {9, u"项赵郝胡柯柳钟侯俞施姜洪祝费姚贺骆"_s},
        {10, u"秦袁莫夏顾柴钱徐凌高郭唐陶"_s},
        {11, u"黄萧梅曹龚盛崔章梁"_s},
        {12, u"彭董蒋韩喻程傅鲁童曾温谢"_s},
        {13, u"蓝楼赖雷虞詹鲍解"_s},
        {14, u"蔡臧管廖谭熊"_s},
        {15, u"樊黎颜潘"_s},
        {16, u"薛霍穆"_s},
        {17, u"戴魏"_s},
    };
    QStringList inOrder;
    for (const auto& [count, surnames] : byStrokes) {
        for (const QChar surname : surnames) {
            INFO(QString(surname).toStdString());
            CHECK(strokesOf(surname.unicode()).count == count);
            inOrder.append(surname);
        }
    }
    REQUIRE(inOrder.size() > 150);
    requireOrder(inOrder);
}

TEST_CASE("names stand as in published lists in name-stroke order") {
    // The opening of the list of the Central Committee of 2017, 以姓氏笔画为序.
    requireOrder({u"乙晓光"_s, u"丁来杭"_s, u"丁学东"_s, u"丁薛祥"_s, u"于伟国"_s, u"于忠福"_s,
                  u"万立骏"_s, u"习近平"_s, u"马飚"_s,   u"马兴瑞"_s, u"马晓伟"_s, u"王宁"_s,
                  u"王军"_s,   u"王勇"_s,   u"王晨"_s,   u"王毅"_s,   u"王小洪"_s, u"王玉普"_s,
                  u"王正伟"_s, u"王东明"_s, u"王东峰"_s, u"王尔乘"_s, u"王志民"_s});
}

TEST_CASE("a stroke key sees through spaces and puts what it can't know behind") {
    CHECK(strokeSortKey(u"王　勇"_s) == strokeSortKey(u"王勇"_s));
    requireOrder({u"戴一"_s, u"Anna"_s});
    CHECK(strokesOf(0xE000).count == 0);
    CHECK(strokeSortKey(QString()) < strokeSortKey(u"丁一"_s));
    // Same strokes, other character: the code point decides, so that the order never depends on chance.
    CHECK(strokeSortKey(u"王土"_s) != strokeSortKey(u"王士"_s));
}

TEST_CASE("a compound surname stands as one surname") {
    CHECK(surnameLength(u"欧阳修"_s) == 2);
    CHECK(surnameLength(u"欧阳"_s) == 1);
    CHECK(surnameLength(u"东方红"_s) == 2);
    CHECK(surnameLength(u"王小洪"_s) == 1);
    requireOrder({u"司马光"_s, u"司马相如"_s});
    requireOrder({u"欧文"_s, u"欧小明"_s, u"欧阳修"_s});
}

TEST_CASE("rare characters have strokes, by order or at least by number") {
    CHECK(strokesOf(first(u"㛃"_s)).kinds.size() == 9);
    CHECK(strokesOf(first(u"𠅤"_s)).count > 0);
    CHECK(strokesOf(first(u"𬱖"_s)).count > 0);
    const Strokes word = strokesOf(first(u"字"_s));  // mended in corrections.txt
    CHECK(word.kinds == std::vector<int>{4, 4, 5, 5, 2, 1});
    CHECK(strokesOf(first(u"阝"_s)).count == 2);
    CHECK(strokesOf(first(u"艹"_s)).count == 3);
}

TEST_CASE("stroke keys of a whole township are short") {
    qsizetype bytes = 0;
    for (int i = 0; i < 29'000; ++i) {
        const char16_t name[3] = {u'王', static_cast<char16_t>(0x4e00 + i % 20'000),
                                  static_cast<char16_t>(0x4e00 + i * 7 % 20'000)};
        bytes += strokeSortKey(QString::fromUtf16(name, 3)).size();
    }
    CHECK(bytes > 29'000 * 3);
    CHECK(bytes < 29'000 * 120);
}
