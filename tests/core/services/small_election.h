#pragma once
/// One village with two posts, six people and three nominations, written through the repositories.
#include <QTemporaryDir>
#include <memory>

#include "core/base/name_order.h"
#include "core/base/pinyin.h"
#include "core/services/record.h"
#include "core/services/search_key.h"
#include "core/store/election_repository.h"
#include "core/store/person_columns.h"
#include "core/store/person_repository.h"
#include "tests/support/catch.h"

namespace election::test {

using namespace Qt::StringLiterals;

struct SmallElection {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 12, 19), QTime(4, 0), Qt::UTC)};
    std::unique_ptr<ElectionFile> file;
    VillageId village;

    SmallElection() {
        auto made =
            ElectionFile::create(folder.filePath(u"a.election"_s),
                                 {u"经济开发区"_s, u"zj-2026"_s, QDate(2026, 12, 19)}, clock, u"王"_s);
        REQUIRE(made);
        file = std::move(made).value();
        write(u"import.posts"_s, {{u"village"_s, 1}, {u"post"_s, 3}}, [this]() -> Result<> {
            store::ElectionRepository repository(file->database());
            ELECTION_ASSIGN(village, repository.insertVillage(1, u"后山村"_s));
            ELECTION_TRY(repository.insertPost(
                {{}, village, Body::VillagersCommittee, u"chair"_s, u"主任"_s, 1, 1, false, {}}));
            ELECTION_TRY(repository.insertPost(
                {{}, village, Body::VillagersCommittee, u"member"_s, u"委员"_s, 1, 2, false, {}}));
            return repository.insertPost(
                {{}, village, Body::CoopBoard, u"p1"_s, u"董事长"_s, 1, 1, false, {}});
        });
    }

    template <class Write>
    void write(const QString& action, const QJsonObject& added, Write write) {
        const auto done = record(*file, action, u"测试"_s, {{u"added"_s, added}}, write);
        INFO((done ? QString() : done.error().message + done.error().detail).toStdString());
        REQUIRE(done);
    }

    PersonId addPerson(const QString& name, const QString& nationalId, const QString& household,
                       RegistrationStatus status = RegistrationStatus::Registered, Sex sex = Sex::Male,
                       const QString& phone = {}, const QDate& birth = {}) {
        store::StoredPerson stored;
        Person& person = stored.person;
        person.village = village;
        person.name = name;
        person.sex = sex;
        person.nationalId = nationalId;
        person.idState = nationalId.isEmpty() ? IdState::Missing : IdState::Good;
        if (nationalId.contains(u"E+"_s)) person.idState = IdState::Damaged;
        if (const auto id = NationalId::parse(nationalId))
            person.birthDate = id->birthDate().value_or(QDate());
        if (birth.isValid()) person.birthDate = birth;
        person.household = household;
        person.phone = phone;
        person.group = u"第1组"_s;
        person.category = VoterCategory::A;
        person.status = status;
        stored.identity = name + household;
        stored.line = ++m_line;
        person.rowNumber = m_line;
        const store::PersonKeys keys{strokeSortKey(name), pinyinSortKey(name),
                                     searchKeyOf(name, nationalId, phone, household)};
        PersonId id;
        write(u"import.register"_s, {{u"person"_s, 1}}, [&]() -> Result<> {
            ELECTION_ASSIGN(id, store::PersonRepository(file->database()).insert(stored, keys));
            return Ok{};
        });
        return id;
    }

    NominationId addNomination(int no, const QString& name, const QString& nationalId, const QString& post) {
        NominationId id;
        write(u"import.nominations"_s, {{u"nomination"_s, 1}}, [&]() -> Result<> {
            ELECTION_ASSIGN(
                const QSqlQuery query,
                file->database().run(
                    u"INSERT INTO nomination (no, village_id, body, post_title, identity, source_row, name, "
                    "name_strokes, search_key, sex, birth_month, national_id, ethnicity, political_status, "
                    "education, current_post, filed_at, in_person, nomination_form, review_form, pledge, "
                    "phone, remark) VALUES (?, ?, 'villagers_committee', ?, ?, ?, ?, ?, ?, '男', '', ?, '', "
                    "'', '', '', '2026-12-08T09:00', 'yes', 'yes', 'yes', 'yes', '', '')"_s,
                    no, village.v, post, QString(name + post), no, name, strokeSortKey(name),
                    searchKeyOf(name, nationalId, {}, {}), nationalId));
            id = NominationId{query.lastInsertId().toLongLong()};
            return Ok{};
        });
        return id;
    }

  private:
    int m_line = 0;
};

/// A number with the right check digit, of a man born on 25 June 1970 + n years.
inline QString idNumber(int n) {
    const QString first = u"330799"_s + QString::number(1970 + n) + u"0625"_s +
                          QString::number(n).rightJustified(2, u'0') + u'1';
    return first + nationalIdCheckDigit(first);
}

}  // namespace election::test
