#include "core/base/pinyin.h"

#include <QStringList>

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace election;

TEST_CASE("pinyin reads a surname as a surname and the rest as words") {
    const auto [name, spelled, letters] = GENERATE(table<QString, QString, QString>({
        {u"张三"_s, u"zhangsan"_s, u"zs"_s},
        {u"单小明"_s, u"shanxiaoming"_s, u"sxm"_s},
        {u"解小单"_s, u"xiexiaodan"_s, u"xxd"_s},
        {u"区明"_s, u"ouming"_s, u"om"_s},
        {u"曾强"_s, u"zengqiang"_s, u"zq"_s},
        {u"仇菊兰"_s, u"qiujulan"_s, u"qjl"_s},
        {u"吕琪"_s, u"lvqi"_s, u"lq"_s},
        {u"欧阳修"_s, u"ouyangxiu"_s, u"oyx"_s},
        {u"尉迟恭"_s, u"yuchigong"_s, u"ycg"_s},
        {u"王 小A2"_s, u"wangxiaoa2"_s, u"wxa2"_s},
    }));
    INFO(name.toStdString());
    CHECK(pinyin(name) == spelled);
    CHECK(pinyinInitials(name) == letters);
}

TEST_CASE("a person is found under each reading of the surname and each spelling of ü") {
    const auto has = [](const QString& name, const QStringList& typed) {
        const QString key = pinyinSearchKey(name);
        INFO(key.toStdString());
        for (const QString& text : typed) CHECK((u' ' + key).contains(u' ' + text));
    };
    has(u"单桂"_s, {u"shangui"_s, u"dangui"_s, u"sg"_s, u"dg"_s});
    has(u"解怡婷"_s, {u"xieyiting"_s, u"jieyiting"_s, u"xyt"_s, u"jyt"_s});
    has(u"区明"_s, {u"ouming"_s, u"quming"_s, u"om"_s, u"qm"_s});
    has(u"曾强"_s, {u"zengqiang"_s, u"cengqiang"_s, u"zq"_s, u"cq"_s});
    has(u"吕绿"_s, {u"lvlv"_s, u"lulu"_s, u"ll"_s});
    CHECK(pinyinSearchKey(u"张三"_s) == u"zhangsan zs"_s);
    CHECK(pinyinSearchKey(QString()).isEmpty());
}

TEST_CASE("pinyin order goes by the surname's reading, then by syllable and tone") {
    const QStringList inOrder{u"包青"_s, u"曹操"_s,   u"单桂"_s, u"沈明"_s, u"王军"_s,
                              u"王伟"_s, u"解怡婷"_s, u"曾强"_s, u"张三"_s};
    for (qsizetype i = 1; i < inOrder.size(); ++i) {
        INFO(inOrder[i - 1].toStdString() << " before " << inOrder[i].toStdString());
        CHECK(pinyinSortKey(inOrder[i - 1]) < pinyinSortKey(inOrder[i]));
    }
    CHECK(!pinyinCollatorVersion().isEmpty());
}

TEST_CASE("search keys of a whole township hold the reading of every name") {
    const QString surnames = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗单解区曾应楼池俞"_s;
    const QString given =
        u"桂春倩芳佳光峰雅娟贞梦梅杰耀燕妍彩月秀静忠囡晓祥金祖生英夏思贵浩鑫子瑞义楠琪云志军龙武慧山磊木玲"_s;
    pinyin(u"王"_s);
    qsizetype letters = 0;
    for (int i = 0; i < 29'000; ++i) {
        const QChar name[3] = {surnames[i % surnames.size()], given[i * 7 % given.size()],
                               given[i * 13 % given.size()]};
        letters += pinyinSearchKey(QString(name, 3)).size();
    }
    CHECK(letters > 29'000 * 5);
}
