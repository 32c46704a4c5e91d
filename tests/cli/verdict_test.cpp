/// meeting, deliver, appeal, withdraw after a talk: the real program on the sample township.
#include <QDate>
#include <QJsonArray>
#include <algorithm>

#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace {

/// The sample with an election day that lets today be after the end of registration.
class Sample {
  public:
    Sample() : m_file(m_scratch.sampleElection()) {}
    ProgramRun run(const QString& command, QStringList arguments) const {
        arguments.prepend(m_file);
        arguments.prepend(command);
        return runEnglish(arguments);
    }
    ProgramRun report(const QString& kind, const QStringList& more) const {
        return runEnglish(QStringList{u"report"_s, kind, m_file} + more);
    }
    [[nodiscard]] QString path(const QString& name) const { return m_scratch.path(name); }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const {
        return m_scratch.write(name, bytes);
    }
    void checkSound() const { CHECK(run(u"verify"_s, {}).status == 0); }
    /// Verdict of one nomination.
    [[nodiscard]] QString verdict(int no) const {
        for (const QJsonValue& one : run(u"screen"_s, {u"--village"_s, u"夏溪村"_s, u"--json"_s})
                                         .json()
                                         .value(u"nominations"_s)
                                         .toArray())
            if (one[u"no"_s].toInt() == no) return one[u"verdict"_s].toString();
        return {};
    }

  private:
    Scratch m_scratch;
    QString m_file;
};

const QStringList kVillage{u"--village"_s, u"夏溪村"_s};

void checkRefused(const ProgramRun& run, const QString& part) {
    INFO(run.err.toStdString());
    CHECK(run.status == 1);
    CHECK(run.out.isEmpty());
    CHECK(isOneSentence(run.err));
    CHECK(run.err.contains(part));
}

}  // namespace

TEST_CASE(
    "meeting decides on every nominee of a village with a proposal in one entry, and prints the minutes") {
    const Sample sample;
    const QString minutes = sample.path(u"纪要.html"_s);
    const auto done = sample.run(
        u"meeting"_s, kVillage + QStringList{u"--present"_s, u"7"_s, u"--members"_s, u"7"_s, u"--against"_s,
                                             u"1"_s, u"--vote"_s, u"349=5/2/0"_s, u"--second"_s, u"陈志远"_s,
                                             u"--minutes"_s, minutes, u"--json"_s});
    INFO(done.err.toStdString());
    CHECK((done.status == 0 ||
           done.status == 2));  // 2: before the end of registration, or something to look at
    const QJsonObject object = done.json();
    CHECK(object.value(u"document_number"_s).toString() == u"夏溪选审字第1号"_s);
    CHECK(object.value(u"decided_by"_s).toString() == u"村民选举委员会"_s);
    const QJsonArray decisions = object.value(u"decisions"_s).toArray();
    CHECK(decisions.size() == 8);
    for (const QJsonValue& one : decisions) {
        const bool own = one[u"no"_s].toInt() == 349;
        CHECK(one[u"in_favour"_s].toInt() == (own ? 5 : 6));
        CHECK(one[u"against"_s].toInt() == (own ? 2 : 1));
        CHECK(one[u"reason"_s].toString().isEmpty() == one[u"qualified"_s].toBool());
    }
    CHECK(sample.verdict(349) == u"not_qualified"_s);
    const QByteArray paper = bytesOf(minutes);
    for (const QJsonValue& one : decisions) CHECK(paper.contains(one[u"name"_s].toString().toUtf8()));
    checkRefused(sample.run(u"meeting"_s, kVillage + QStringList{u"--present"_s, u"7"_s}), u"nobody"_s);
    const auto listed = sample.run(u"meeting"_s, kVillage + QStringList{u"--list"_s, u"--json"_s});
    CHECK(listed.json().value(u"meetings"_s).toArray().size() == 1);
    for (const QString& kind : {u"screening-minutes"_s, u"screening-decisions"_s, u"screening-board"_s,
                                u"roster-file"_s, u"roster-photos"_s}) {
        const QString out = sample.path(kind + u".pdf"_s);
        INFO(kind.toStdString());
        CHECK(sample.report(kind, {u"--village"_s, u"夏溪村"_s, u"--out"_s, out}).status == 0);
        CHECK(bytesOf(out).startsWith("%PDF"));
    }
    for (const QString& kind : {u"decision"_s, u"talk-record"_s, u"counselled-withdrawal"_s}) {
        const QString out = sample.path(kind + u".pdf"_s);
        CHECK(sample.report(kind, {u"--no"_s, u"349"_s, u"--out"_s, out}).status == 0);
        CHECK(bytesOf(out).startsWith("%PDF"));
    }
    sample.checkSound();
}

TEST_CASE("meeting refuses impossible votes, a township, unknown numbers and a taken document number") {
    const Sample sample;
    const auto with = [&sample](const QStringList& more) {
        return sample.run(u"meeting"_s, kVillage + more);
    };
    CHECK(with({}).status == 64);  // --present
    checkRefused(with({u"--present"_s, u"7"_s, u"--members"_s, u"5"_s}), u"7"_s);
    checkRefused(with({u"--present"_s, u"7"_s, u"--vote"_s, u"349=5/1/0"_s}), u"7 were present"_s);
    checkRefused(with({u"--present"_s, u"7"_s, u"--vote"_s, u"349"_s}), u"349"_s);
    checkRefused(with({u"--present"_s, u"7"_s, u"--only"_s, u"9999"_s}), u"9999"_s);
    checkRefused(with({u"--present"_s, u"7"_s, u"--only"_s, u"349"_s}), u"second person"_s);
    checkRefused(with({u"--present"_s, u"7"_s, u"--by"_s, u"经济开发区管委会"_s}),
                 u"township decides on nobody"_s);
    checkRefused(with({u"--present"_s, u"7"_s, u"--date"_s, u"2099-01-01"_s}), u"future"_s);
    CHECK(sample.run(u"meeting"_s, kVillage + QStringList{u"--list"_s, u"--json"_s})
              .json()
              .value(u"meetings"_s)
              .toArray()
              .isEmpty());
    const QString minutes = sample.path(u"纪要.pdf"_s);
    const auto printed =
        with({u"--present"_s, u"7"_s, u"--only"_s, u"339"_s, u"--number"_s, u"3"_s, u"--minutes"_s, minutes});
    INFO(printed.err.toStdString());
    REQUIRE((printed.status == 0 || printed.status == 2));
    CHECK(bytesOf(minutes).startsWith("%PDF"));
    checkRefused(with({u"--present"_s, u"7"_s, u"--only"_s, u"502"_s, u"--number"_s, u"3"_s, u"--second"_s,
                       u"陈志远"_s}),
                 u"taken"_s);
    sample.checkSound();
}

TEST_CASE("deliver and appeal follow a decision, a changed decision puts the nominee back") {
    const Sample sample;
    const QStringList who{u"--no"_s, u"502"_s};
    checkRefused(sample.run(u"deliver"_s, who + QStringList{u"--by"_s, u"陈志远"_s}), u"decided"_s);
    REQUIRE(sample
                .run(u"decide"_s, who + QStringList{u"--not-qualified"_s, u"--number"_s, u"夏溪选审字第1号"_s,
                                                    u"--reason"_s, u"法定④"_s, u"--second"_s, u"王芳"_s})
                .status == 0);
    checkRefused(sample.run(u"deliver"_s, who + QStringList{u"--by"_s, u"陈志远"_s, u"--how"_s, u"left"_s}),
                 u"witnesses"_s);
    const QString slip = sample.write(u"回证.png"_s, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
    const auto delivered =
        sample.run(u"deliver"_s, who + QStringList{u"--by"_s, u"陈志远"_s, u"--slip"_s, slip, u"--json"_s});
    INFO(delivered.err.toStdString());
    CHECK(delivered.status == 0);
    CHECK(delivered.json().value(u"received_by"_s).toString() == u"俞贞"_s);
    CHECK(sample.run(u"appeal"_s, who).status == 64);
    CHECK(sample.run(u"appeal"_s, who + QStringList{u"--claim"_s, u"情况不实"_s}).status == 0);
    checkRefused(sample.run(u"appeal"_s, who + QStringList{u"--claim"_s, u"再次"_s}), u"still open"_s);
    checkRefused(
        sample.run(u"appeal"_s, who + QStringList{u"--outcome"_s, u"changed"_s, u"--reason"_s, u"查实"_s}),
        u"document number"_s);
    const auto changed =
        sample.run(u"appeal"_s, who + QStringList{u"--outcome"_s, u"changed"_s, u"--reason"_s, u"查实"_s,
                                                  u"--number"_s, u"夏溪选审字第2号"_s, u"--json"_s});
    INFO(changed.err.toStdString());
    CHECK(changed.json().value(u"verdict"_s).toString() == u"qualified"_s);
    sample.checkSound();
}

TEST_CASE("withdraw after a talk takes effect only with a proof: seen by a named person, or a scan") {
    const Sample sample;
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QStringList who{u"--no"_s, u"19"_s};
    const QStringList talk =
        who + QStringList{u"--talked-by"_s, u"陈志远"_s,  u"--talked-at"_s, today + u" 00:10"_s,
                          u"--clause"_s,    u"六不宜③"_s, u"--place"_s,     u"村委会"_s};
    checkRefused(sample.run(u"withdraw"_s, who + QStringList{u"--talked-by"_s, u"陈志远"_s}), u"time"_s);
    const auto only = sample.run(u"withdraw"_s, talk + QStringList{u"--not-signed"_s, u"--json"_s});
    INFO(only.err.toStdString());
    CHECK(only.status == 2);
    CHECK(only.json().value(u"proof"_s).toString() == u"not_signed"_s);
    const auto claimed = sample.run(u"withdraw"_s, talk + QStringList{u"--json"_s});
    CHECK(claimed.status == 2);
    CHECK(claimed.json().value(u"proof"_s).toString() == u"not_proven"_s);
    CHECK(sample.verdict(19) == u"qualified"_s);
    const QString scan = sample.write(u"声明.png"_s, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
    const auto proven = sample.run(u"withdraw"_s, talk + QStringList{u"--scan"_s, scan, u"--json"_s});
    INFO(proven.err.toStdString());
    CHECK(proven.status == 0);
    CHECK(proven.json().value(u"proof"_s).toString() == u"scan"_s);
    CHECK(proven.json().value(u"verdict"_s).toString() == u"withdrawn"_s);
    sample.checkSound();
}
