#include "core/store/schema.h"

#include <QTemporaryDir>

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

TEST_CASE("A released migration never changes: each has the SHA-256 it was written with, without a gap") {
    const std::vector<std::pair<QString, QByteArray>> frozen{
        {u"0001_initial"_s, "05a74c9e17eb568460eec2b5745151589217243d969d947953c5d31299d18368"},
        {u"0002_attachments"_s, "71da3e8ff95338fa09a034f951e5cf7f55238897a71fee0c0d5eea05ab527efd"},
        {u"0003_nominating"_s, "9d8d00a3430fe81b00e16ffdb0ae8825c71eb7a4d6432ea3ee0a2cd7e3aea922"},
        {u"0004_calendar"_s, "8468b2914f166634c5eac178a410d36d15a6fe76788dfe916a99980a887c7686"},
        {u"0005_setup"_s, "644b84374930d278f5ec40bdfd46a13330df8efcee7d0886ce2babe979b4a6f5"},
        {u"0006_register"_s, "d5f794d3b7eae6e4d02f1be36a3c5ad3f9f27dcec0f3445cb604e8a698f98bcc"},
        {u"0007_village_bodies"_s, "7b874c1556bd551212449d20a3b8032fb6a01709b7eba0c0316cd26464f74b0c"},
        {u"0008_joint_review"_s, "eb24a19efe98a6eb73becd180cf66b1c5d9d9f36342cf127def98fa2cb1aca49"},
        {u"0009_poll_day"_s, "22b91efb9f7c2a861cc176c1fca681f4c03f4cbd673697fd6b9f1997b7379804"},
        {u"0010_outsiders"_s, "a085a480dff578e4acad36a9ac2c17b9e7706252127405344c0efb562198c4ff"},
        {u"0011_dossier"_s, "56ba2bc896e59e8b9c91fd2c2d106450ca1f1b73120db144f785cac765d4fc54"},
        {u"0012_verdicts"_s, "c8c55cc16332faab66d15545bd0153d7794716b0d23521bb7bc4bd7e7f28b3ab"},
        {u"0013_paper_wording"_s, "e41577f696d724a1a3a5538677899b7318c163efce95799970500fbf64afbe82"},
        {u"0014_counting"_s, "046b9180bedd951fda1665fd2f139afa5d0be174eff1631c910426444a64ce23"},
        {u"0015_stroke_table"_s, "2b1ff5075fdf45a88be4092fe3d920029c023eb643440736dafbbacb96d23ed8"},
    };
    const auto& chain = store::migrations();
    REQUIRE(chain.size() == frozen.size());
    for (size_t i = 0; i < chain.size(); ++i) {
        CHECK(chain[i].version == int(i) + 1);
        CHECK(chain[i].name == frozen[i].first);
        CHECK(chain[i].sha256 == frozen[i].second);
    }
}

TEST_CASE("People and what refers to them come through the remaking of their table as they were") {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.election"_s);
    const auto& chain = store::migrations();
    {
        auto database = store::Database::open(path, store::Database::Mode::Create);
        REQUIRE(database);
        REQUIRE(store::migrateWith(*database, {chain[0], chain[1], chain[2]}, u"t"_s));
        REQUIRE(database->run(u"INSERT INTO village VALUES (1, 1, '夏溪村')"_s));
        for (const int id : {7, 9})
            REQUIRE(
                database->run(u"INSERT INTO person VALUES (?, 1, ?, 1, 'a.csv', '', 2, '08', '户主', '张三', "
                              u"x'01', x'02', 's', "
                              "'男', '汉族', '1980-01-02', '330799', 'missing', '初中', '群众', '第1组', "
                              "'网格1', '村里', '1', "
                              "'A', '是', '备注', 1, 'registered', 1)"_s,
                              id, QString::number(id)));
        REQUIRE(database->run(u"INSERT INTO relative VALUES (7, 9, '配偶')"_s));
        REQUIRE(database->run(
            u"INSERT INTO finding (kind, village_id, code, severity, file, sheet, source_row, source_column, "
            "value, message, action, person_id) VALUES ('register', 1, 'REG-01', 'error', '', '', 2, '', '', "
            "'', '', 9)"_s));
    }
    auto database = store::Database::open(path, store::Database::Mode::Write);
    REQUIRE(database);
    REQUIRE(store::migrate(*database, u"20261101T000000Z"_s));
    auto row = database->run(
        u"SELECT identity, household, name, birth_date, remark, status, gone, birth_month_only FROM person "
        "WHERE id = 9"_s);
    REQUIRE(row);
    REQUIRE(row->next());
    CHECK(row->value(0).toString() == u"9"_s);
    CHECK(row->value(2).toString() == u"张三"_s);
    CHECK(row->value(4).toString() == u"备注"_s);
    CHECK(row->value(5).toString() == u"registered"_s);
    CHECK(row->value(6).toInt() == 1);
    CHECK(row->value(7).toInt() == 0);
    row->finish();
    const auto broken = database->value(u"PRAGMA foreign_key_check"_s);
    REQUIRE(broken);
    CHECK_FALSE(broken->isValid());
    CHECK(database->run(u"UPDATE person SET status = 'removed' WHERE id = 7"_s));
    CHECK_FALSE(database->run(u"DELETE FROM person WHERE id = 7"_s));  // referred to
    CHECK_FALSE(database->run(u"UPDATE person SET status = 'lost' WHERE id = 7"_s));
}
