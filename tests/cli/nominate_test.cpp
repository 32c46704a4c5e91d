/// nominate, withdraw, decide: the real program on a made-up village, with an election day that the deadlines
/// of today follow from.
#include <QDate>
#include <QJsonArray>

#include "core/domain/national_id.h"
#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace {

QString idOf(int year, int order) {
    const QString first =
        u"330799"_s + QString::number(year) + u"0625"_s + QString::number(order).rightJustified(3, u'0');
    return first + election::nationalIdCheckDigit(first);
}

/// 后山村 with two posts; two men called 张三, 李四, and a girl who is too young.
class Village {
  public:
    explicit Village(int daysToElection) : m_file(m_scratch.path(u"a.election"_s)) {
        const QDate today = QDate::currentDate();
        REQUIRE(runCli({u"new"_s, m_file, u"--township"_s, u"石柱镇"_s, u"--rules"_s, u"zj-2026"_s,
                        u"--election-day"_s, today.addDays(daysToElection).toString(Qt::ISODate)})
                    .status == 0);
        const QString posts = m_scratch.write(u"职数表.csv"_s,
                                              "行政村,组织,职务,职数,级别,限女性\n"
                                              "后山村,村民委员会,主任,1,1,\n"
                                              "后山村,村民委员会,委员,2,2,\n"
                                              "后山村,股份经济合作社董事会,董事长,1,1,\n");
        REQUIRE(runCli({u"import"_s, u"posts"_s, m_file, posts}).status == 0);
        QByteArray rows = "序号,户号,姓名,性别,民族,出生日期,公民身份号码,村民小组,登记类别,联系电话\n";
        auto add = [&rows, n = 0](const QString& name, const QString& sex, const QString& id) mutable {
            ++n;
            rows += u"%1,08000%1,%2,%3,汉族,%4-%5-%6,%7,第%1组,本村户籍,1380000000%1\n"_s
                        .arg(QString::number(n), name, sex, id.mid(6, 4), id.mid(10, 2), id.mid(12, 2), id)
                        .toUtf8();
        };
        add(u"张三"_s, u"男"_s, idOf(1970, 1));
        add(u"张三"_s, u"男"_s, idOf(1982, 3));
        add(u"李四"_s, u"女"_s, idOf(1975, 2));
        add(u"小妹"_s, u"女"_s, idOf(QDate::currentDate().year() - 5, 4));
        const QString list = m_scratch.write(u"后山村.csv"_s, rows);
        const auto imported = runCli({u"import"_s, u"register"_s, m_file, list});
        INFO(imported.err.toStdString());
        REQUIRE((imported.status == 0 || imported.status == 2));
    }
    ProgramRun run(const QString& command, QStringList arguments) const {
        arguments.prepend(m_file);
        arguments.prepend(command);
        return runEnglish(arguments);
    }
    ProgramRun nominate(const QString& person, const QString& post, const QStringList& more = {}) const {
        return run(u"nominate"_s,
                   QStringList{u"--village"_s, u"后山村"_s, u"--person"_s, person, u"--post"_s, post} + more);
    }
    [[nodiscard]] QString path(const QString& name) const { return m_scratch.path(name); }
    void checkSound() const { CHECK(run(u"verify"_s, {}).status == 0); }

  private:
    Scratch m_scratch;
    QString m_file;
};

void checkRefused(const ProgramRun& run, const QString& part) {
    INFO(run.err.toStdString());
    CHECK(run.status == 1);
    CHECK(run.out.isEmpty());
    CHECK(isOneSentence(run.err));
    CHECK(run.err.contains(part));
}

}  // namespace

TEST_CASE("nominate writes a form down with number, receipt and time, and prints the receipt") {
    const Village village(30);
    const QString receipt = village.path(u"回执.html"_s);
    const auto first = village.nominate(
        u"李四"_s, u"主任"_s, {u"--forms"_s, u"nomination,pledge"_s, u"--receipt"_s, receipt, u"--json"_s});
    INFO(first.err.toStdString());
    CHECK(first.status == 0);
    const QJsonObject object = first.json();
    CHECK(object.value(u"no"_s).toInt() == 1);
    CHECK(object.value(u"receipt"_s).toInt() == 1);
    CHECK(object.value(u"name"_s).toString() == u"李四"_s);
    CHECK(object.value(u"filed_at"_s)
              .toString()
              .startsWith(QDate::currentDate().toString(Qt::ISODate).left(8)));
    const QByteArray paper = bytesOf(receipt);
    CHECK(paper.contains("李四"));
    CHECK_FALSE(paper.contains(idOf(1975, 2).toLatin1()));
    const auto second = village.nominate(u"张三 "_s + idOf(1982, 3).right(4), u"委员"_s, {u"--json"_s});
    INFO(second.err.toStdString());
    CHECK(second.json().value(u"receipt"_s).toInt() == 2);
    const auto screened = village.run(u"screen"_s, {u"--json"_s});
    CHECK(screened.json().value(u"nominations"_s).toArray().size() == 2);
    // A pdf of the filled form and of the empty ones.
    for (const QString& kind : {u"receipt"_s, u"nomination-form"_s, u"withdrawal-form"_s}) {
        const QString out = village.path(kind + u".pdf"_s);
        CHECK(
            runEnglish({u"report"_s, kind, village.path(u"a.election"_s), u"--no"_s, u"1"_s, u"--out"_s, out})
                .status == 0);
        CHECK(bytesOf(out).startsWith("%PDF"));
    }
    village.checkSound();
}

TEST_CASE("nominate refuses with one sentence and the article, and nothing is written") {
    const Village village(30);
    checkRefused(village.nominate(u"王五"_s, u"主任"_s), u"王五"_s);
    const auto namesakes = village.nominate(u"张三"_s, u"主任"_s);
    checkRefused(namesakes, u"1970"_s);
    CHECK(namesakes.err.contains(u"1982"_s));
    for (const QString& id : {idOf(1970, 1), idOf(1982, 3)}) CHECK_FALSE(namesakes.err.contains(id.right(4)));
    checkRefused(village.nominate(u"李四"_s, u"村长"_s), u"主任、委员"_s);
    checkRefused(village.nominate(u"小妹"_s, u"主任"_s), u"too young"_s);
    checkRefused(village.nominate(u"李四"_s, u"主任"_s, {u"--not-in-person"_s}), u"in person"_s);
    checkRefused(village.nominate(u"李四"_s, u"主任"_s, {u"--at"_s, u"yesterday"_s}), u"yesterday"_s);
    CHECK(village.nominate(u"李四"_s, u"主任"_s, {u"--forms"_s, u"x"_s}).status == 64);
    REQUIRE(village.nominate(u"李四"_s, u"主任"_s).status == 0);
    checkRefused(village.nominate(u"李四"_s, u"委员"_s), u"第二十条 [E]"_s);
    const auto other = village.nominate(u"李四"_s, u"董事长"_s, {u"--body"_s, u"董事会"_s, u"--json"_s});
    CHECK(other.status == 2);  // done, and worth a look
    CHECK(other.json().value(u"notes"_s).toArray().size() == 1);
    CHECK(village.run(u"screen"_s, {u"--json"_s}).json().value(u"nominations"_s).toArray().size() == 2);
    village.checkSound();
}

TEST_CASE("nominate takes a form on the tenth day before and refuses it on the ninth (浙选2020 20)") {
    const Village inTime(10);
    CHECK(inTime.nominate(u"李四"_s, u"主任"_s).status == 0);
    const Village late(9);
    checkRefused(late.nominate(u"李四"_s, u"主任"_s), u"Too late"_s);
    // What was handed in on the last evening may be typed later, with the reason in the log.
    const QString lastEvening = QDate::currentDate().addDays(-1).toString(Qt::ISODate) + u" 23:59"_s;
    const auto typed =
        late.nominate(u"李四"_s, u"主任"_s, {u"--at"_s, lastEvening, u"--because"_s, u"停电"_s, u"--json"_s});
    INFO(typed.err.toStdString());
    CHECK(typed.status == 0);
    late.checkSound();
}

TEST_CASE("withdraw records a written withdrawal of the person's own wish, and takes a mistake back") {
    const Village village(30);
    REQUIRE(village.nominate(u"李四"_s, u"主任"_s, {u"--forms"_s, u"nomination,review,pledge"_s}).status ==
            0);
    const QStringList who{u"--village"_s, u"后山村"_s, u"--person"_s, u"李四"_s};
    const auto withdrawn = village.run(u"withdraw"_s, who + QStringList{u"--json"_s});
    INFO(withdrawn.err.toStdString());
    CHECK(withdrawn.status == 0);
    CHECK(withdrawn.json().value(u"verdict"_s).toString() == u"withdrawn"_s);
    checkRefused(village.run(u"withdraw"_s, who), u"already"_s);
    const auto back = village.run(u"withdraw"_s, who + QStringList{u"--take-back"_s, u"录错"_s, u"--json"_s});
    CHECK(back.json().value(u"verdict"_s).toString() == u"pending"_s);
    checkRefused(village.run(u"withdraw"_s, {u"--no"_s, u"7"_s}), u"7"_s);
    checkRefused(village.run(u"withdraw"_s, {}), u"--no"_s);
    checkRefused(village.run(u"withdraw"_s, {u"--no"_s, u"1"_s, u"--date"_s, u"2099-01-01"_s}), u"future"_s);
    const Village late(2);
    const QString evening = QDate::currentDate().addDays(-9).toString(Qt::ISODate) + u" 20:00"_s;
    REQUIRE(late.nominate(u"李四"_s, u"主任"_s, {u"--at"_s, evening}).status == 0);
    checkRefused(late.run(u"withdraw"_s, {u"--no"_s, u"1"_s}), u"[I]"_s);
    CHECK(late.run(u"withdraw"_s, {u"--no"_s, u"1"_s, u"--because"_s, u"重病"_s}).status == 0);
    village.checkSound();
    late.checkSound();
}

TEST_CASE("decide records the deciding body's decision and a later one reverses it") {
    const Village village(30);
    REQUIRE(village.nominate(u"李四"_s, u"主任"_s).status == 0);
    const QStringList first{u"--no"_s, u"1"_s, u"--number"_s, u"后选〔2026〕1号"_s};
    CHECK(village.run(u"decide"_s, first).status == 64);
    CHECK(village.run(u"decide"_s, first + QStringList{u"--qualified"_s, u"--not-qualified"_s}).status == 64);
    checkRefused(village.run(u"decide"_s, first + QStringList{u"--not-qualified"_s}), u"reason"_s);
    checkRefused(village.run(u"decide"_s, first + QStringList{u"--not-qualified"_s, u"--reason"_s,
                                                              u"五不能①"_s, u"--by"_s, u"石柱镇人民政府"_s}),
                 u"township"_s);
    checkRefused(
        village.run(u"decide"_s, first + QStringList{u"--not-qualified"_s, u"--reason"_s, u"五不能①"_s}),
        u"second person"_s);
    const auto out =
        village.run(u"decide"_s, first + QStringList{u"--not-qualified"_s, u"--reason"_s, u"五不能①"_s,
                                                     u"--second"_s, u"陈志远"_s, u"--json"_s});
    INFO(out.err.toStdString());
    CHECK(out.status == 0);
    CHECK(out.json().value(u"verdict"_s).toString() == u"not_qualified"_s);
    CHECK(out.json().value(u"decided_by"_s).toString() == u"村民选举委员会"_s);
    const auto reversed = village.run(
        u"decide"_s, {u"--no"_s, u"1"_s, u"--number"_s, u"后选〔2026〕2号"_s, u"--qualified"_s, u"--json"_s});
    CHECK(reversed.json().value(u"verdict"_s).toString() == u"qualified"_s);
    village.checkSound();
}
