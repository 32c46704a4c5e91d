/// A township of three villages set up on the command line, without any office file.
#include <QJsonArray>

#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace {

/// Runs a command that has to succeed and gives its object.
QJsonObject done(const QStringList& arguments, int status = 0) {
    const auto run = runEnglish(arguments + QStringList{u"--json"_s});
    INFO(arguments.join(u' ') << "\n" << run.err);
    REQUIRE(run.status == status);
    return run.json();
}

void checkRefusal(const QStringList& arguments, const QString& message, int status = 1) {
    const auto run = runEnglish(arguments);
    INFO(arguments.join(u' ') << "\n" << run.err);
    CHECK(run.status == status);
    CHECK(run.out.isEmpty());
    CHECK(run.err.contains(message));
    if (status == 1) CHECK(isOneSentence(run.err));
}

QJsonObject villageOf(const QJsonObject& answer, const QString& name) {
    const auto villages = answer.value(u"villages"_s).toArray();
    for (const auto& one : villages)
        if (one.toObject().value(u"village"_s).toString() == name) return one.toObject();
    FAIL(name.toStdString());
    return {};
}

}  // namespace

TEST_CASE("Three villages are set up without any file: villages, posts, mode, measures, switches") {
    const Scratch scratch;
    const QString file = scratch.path(u"a.election"_s);
    done({u"new"_s, file, u"--township"_s, u"石柱镇"_s, u"--rules"_s, u"zj-2026"_s, u"--election-day"_s,
          u"2026-12-19"_s, u"--kind"_s, u"term"_s});
    const auto added = done({u"village"_s, u"add"_s, file, u"--name"_s, u"后山村"_s, u"--name"_s, u"前溪村"_s,
                             u"--name"_s, u"塘下村"_s});
    CHECK(added.value(u"villages"_s).toArray().size() == 3);
    CHECK(villageOf(added, u"后山村"_s).value(u"seats"_s).toInt() == 15);
    CHECK(villageOf(added, u"后山村"_s).value(u"mode"_s).toString() == u"self_nomination"_s);
    const auto posts = done({u"post"_s, u"add"_s, file, u"--village"_s, u"后山村"_s, u"--post"_s, u"文书"_s,
                             u"--seats"_s, u"2"_s});
    CHECK(posts.value(u"posts"_s).toArray().size() == 11);
    done({u"post"_s, u"change"_s, file, u"--village"_s, u"后山村"_s, u"--post"_s, u"文书"_s, u"--seats"_s,
          u"1"_s});
    done({u"post"_s, u"remove"_s, file, u"--all"_s, u"--post"_s, u"副主任"_s});
    CHECK(villageOf(done({u"village"_s, u"list"_s, file}), u"塘下村"_s).value(u"seats"_s).toInt() == 14);
    done({u"mode"_s, file, u"M1"_s, u"--village"_s, u"前溪村"_s});
    CHECK(villageOf(done({u"village"_s, u"list"_s, file}), u"前溪村"_s).value(u"mode"_s).toString() ==
          u"candidates"_s);

    checkRefusal({u"switch"_s, file, u"--village"_s, u"后山村"_s, u"--set"_s, u"invalid_scope=column"_s},
                 u"document number"_s);
    done({u"measures"_s, file, u"--village"_s, u"后山村"_s, u"--number"_s, u"后山村〔2026〕1号"_s,
          u"--adopted"_s, u"2026-11-02"_s});
    const auto set = done({u"switch"_s, file, u"--village"_s, u"后山村"_s, u"--set"_s,
                           u"invalid_scope=column"_s, u"--set"_s, u"proxy_relations=配偶、父母、子女"_s,
                           u"--condition"_s, u"欠缴集体款项未结清"_s, u"--article"_s, u"第十二条"_s});
    const QJsonObject village = villageOf(set, u"后山村"_s);
    const QJsonObject scope = village.value(u"switches"_s).toObject().value(u"invalid_scope"_s).toObject();
    CHECK(scope.value(u"value"_s).toString() == u"column"_s);
    CHECK(scope.value(u"mark"_s).toString() == u"L"_s);
    CHECK(scope.value(u"citation"_s).toString().contains(u"后山村〔2026〕1号，2026年11月2日）第十二条"_s));
    CHECK(village.value(u"conditions"_s).toArray().at(0).toObject().value(u"clause"_s).toString() ==
          u"本村条件①"_s);
    checkRefusal({u"switch"_s, file, u"--village"_s, u"后山村"_s, u"--set"_s, u"proxy_max=5"_s},
                 u"at most 3"_s);
    checkRefusal({u"switch"_s, file, u"--village"_s, u"后山村"_s, u"--set"_s, u"voter_age=16"_s},
                 u"nothing that a village's own measures set"_s);
    const auto verified = runEnglish({u"verify"_s, file, u"--json"_s});
    INFO(verified.err);
    CHECK(verified.status == 0);
}

TEST_CASE("A village typed wrongly is renamed or taken out, a used name and an unknown one are refused") {
    const Scratch scratch;
    const QString file = scratch.newElection();
    done({u"village"_s, u"add"_s, file, u"--name"_s, u"后山村"_s, u"--name"_s, u"前西村"_s, u"--no-posts"_s});
    done({u"village"_s, u"rename"_s, file, u"--name"_s, u"前西村"_s, u"--to"_s, u"前溪村"_s});
    checkRefusal({u"village"_s, u"add"_s, file, u"--name"_s, u"前溪村"_s}, u"already"_s);
    const auto left = done({u"village"_s, u"remove"_s, file, u"--name"_s, u"后山村"_s});
    CHECK(left.value(u"villages"_s).toArray().size() == 1);
    checkRefusal({u"village"_s, u"remove"_s, file, u"--name"_s, u"后山村"_s}, u"There is no village"_s);
    checkRefusal({u"mode"_s, file, u"M3"_s, u"--all"_s}, u"M3"_s, 64);
    checkRefusal({u"mode"_s, file, u"M1"_s}, u"--all"_s);
    CHECK(runEnglish({u"verify"_s, file}).status == 0);
}

TEST_CASE("Moving the day: a preview changes nothing and answers 2 where a date is too late") {
    const Scratch scratch;
    const QString file = scratch.path(u"a.election"_s);
    const QDate day = QDate::currentDate().addDays(60);
    done({u"new"_s, file, u"--township"_s, u"石柱镇"_s, u"--rules"_s, u"zj-2026"_s, u"--election-day"_s,
          day.toString(Qt::ISODate)});
    done({u"village"_s, u"add"_s, file, u"--name"_s, u"后山村"_s});
    const auto later = done({u"election-day"_s, file, day.addDays(7).toString(Qt::ISODate), u"--preview"_s});
    CHECK(later.value(u"newly_broken"_s).toInt() == 0);
    // Ten days from now the register, due twenty days before, can't be posted any more.
    const QString soon = QDate::currentDate().addDays(10).toString(Qt::ISODate);
    const auto broken = done({u"election-day"_s, file, soon, u"--preview"_s}, 2);
    CHECK(broken.value(u"newly_broken"_s).toInt() > 0);
    CHECK(done({u"info"_s, file}).value(u"election_day"_s).toString() == day.toString(Qt::ISODate));
    done({u"election-day"_s, file, day.addDays(7).toString(Qt::ISODate)});
    CHECK(done({u"info"_s, file}).value(u"election_day"_s).toString() ==
          day.addDays(7).toString(Qt::ISODate));
    done({u"election-day"_s, file, day.toString(Qt::ISODate), u"--village"_s, u"后山村"_s});
    CHECK(villageOf(done({u"village"_s, u"list"_s, file}), u"后山村"_s).value(u"election_day"_s).toString() ==
          day.toString(Qt::ISODate));
    done({u"election-day"_s, file, u"--village"_s, u"后山村"_s, u"--township-day"_s});
    CHECK(villageOf(done({u"village"_s, u"list"_s, file}), u"后山村"_s).value(u"election_day"_s).toString() ==
          day.addDays(7).toString(Qt::ISODate));
    checkRefusal({u"election-day"_s, file}, u"Give the new day"_s);
}

TEST_CASE("rules tells what differs between two sets with article and mark, and changes the election's") {
    const Scratch scratch;
    const QString file = scratch.newElection();
    const auto compared = done({u"rules"_s, file, u"--compare"_s, u"zj-2020"_s});
    CHECK(compared.value(u"before"_s).toString() == u"zj-2026"_s);
    bool proxy = false;
    const auto values = compared.value(u"values"_s).toArray();
    for (const auto& one : values) {
        const QJsonObject difference = one.toObject();
        CHECK_FALSE(difference.value(u"title"_s).toString().isEmpty());
        proxy = proxy || difference.value(u"key"_s).toString() == u"proxy_relations"_s;
    }
    CHECK(proxy);
    CHECK_FALSE(compared.value(u"in_force_on_day"_s).toBool());
    CHECK(done({u"info"_s, file}).value(u"ruleset"_s).toString() == u"zj-2026"_s);
    done({u"rules"_s, file, u"--set"_s, u"zj-2020"_s});
    CHECK(done({u"info"_s, file}).value(u"ruleset"_s).toString() == u"zj-2020"_s);
    const auto words = runCli({u"rules"_s, file, u"--compare"_s, u"zj-2026"_s});
    CHECK(QString::fromUtf8(words.out).contains(u"可以受委托投票的人"_s));
}

TEST_CASE("An early election needs the county's approval, a by-election begins without posts") {
    const Scratch scratch;
    const QString file = scratch.path(u"a.election"_s);
    const QStringList make{u"new"_s,     file,         u"--township"_s,     u"东城街道"_s,
                           u"--rules"_s, u"zj-2026"_s, u"--election-day"_s, u"2026-12-19"_s};
    checkRefusal(make + QStringList{u"--kind"_s, u"early_term"_s}, u"county"_s);
    CHECK(scratch.files().isEmpty());
    done(make + QStringList{u"--kind"_s, u"by_election"_s});
    const auto added = done({u"village"_s, u"add"_s, file, u"--name"_s, u"后山村"_s});
    CHECK(villageOf(added, u"后山村"_s).value(u"posts"_s).toInt() == 0);
}
