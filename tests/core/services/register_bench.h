#pragma once
/// Two villages whose registers come from CSV files that the test writes: imported, changed by hand, imported
/// again.
#include <QDate>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <memory>

#include "core/services/audit_service.h"
#include "core/services/import_service.h"
#include "core/services/objection_service.h"
#include "core/services/polling_service.h"
#include "core/services/record.h"
#include "core/services/register_edit_service.h"
#include "core/services/register_service.h"
#include "core/services/register_version_service.h"
#include "core/services/reporting_service.h"
#include "core/services/services.h"
#include "core/store/election_repository.h"
#include "tests/support/catch.h"

namespace election::test {

using namespace Qt::StringLiterals;

/// A number with the right check digit: birth date "19800102", order 1 … 999 (odd = man).
inline QString idOf(const QString& birth, int order) {
    const QString first = u"330799"_s + birth + QString::number(order).rightJustified(3, u'0');
    return first + nationalIdCheckDigit(first);
}

/// One line of a village's register.
struct CsvRow {
    QString name, id;
    QString birth = u"1980-01-02"_s, sex = u"男"_s, household = u"080001"_s, group = u"第1组"_s;
    QString category = u"本村户籍"_s, declaration = {}, remark = {}, phone = {};
    QString ethnicity = u"汉族"_s, political = u"群众"_s, address = u"后山路5号"_s, relation = u"户主"_s;
};

struct RegisterBench {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC)};
    std::unique_ptr<ElectionFile> file;
    std::unique_ptr<Services> services;
    VillageId xiaxi, lanjie;

    explicit RegisterBench(const QString& rules = u"zj-2026"_s, const QDate& day = QDate(2026, 12, 19)) {
        if (day.year() == 2020) clock.set(QDateTime(QDate(2020, 11, 1), QTime(2, 0), Qt::UTC));
        auto made = ElectionFile::create(path(), {u"经济开发区"_s, rules, day}, clock, u"王"_s);
        REQUIRE(made);
        file = std::move(made).value();
        REQUIRE(record(
            *file, u"import.posts"_s, u"测试"_s,
            {{u"added"_s, QJsonObject{{u"village"_s, 2}, {u"post"_s, 2}}}}, [this]() -> Result<> {
                store::ElectionRepository repository(file->database());
                ELECTION_ASSIGN(xiaxi, repository.insertVillage(1, u"夏溪村"_s));
                ELECTION_ASSIGN(lanjie, repository.insertVillage(2, u"兰街村"_s));
                for (const VillageId village : {xiaxi, lanjie})
                    ELECTION_TRY(repository.insertPost(
                        {{}, village, Body::VillagersCommittee, u"chair"_s, u"主任"_s, 1, 1, false, {}}));
                return Ok{};
            }));
        services = std::make_unique<Services>(*file);
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"a.election"_s); }

    ImportedFile import(const QString& village, const std::vector<CsvRow>& rows) {
        QString text =
            u"序号,户号,与户主关系,姓名,性别,民族,出生日期,公民身份号码,政治面貌,村民小组,现居住地,"
            "联系电话,登记类别,参选意愿,备注\n"_s;
        int number = 0;
        for (const CsvRow& row : rows)
            text += QStringList{QString::number(++number),
                                row.household,
                                row.relation,
                                row.name,
                                row.sex,
                                row.ethnicity,
                                row.birth,
                                row.id,
                                row.political,
                                row.group,
                                row.address,
                                row.phone,
                                row.category,
                                row.declaration,
                                row.remark}
                        .join(u',') +
                    u'\n';
        const QString name = folder.filePath(village + u".csv"_s);
        QFile csv(name);
        REQUIRE(csv.open(QIODevice::WriteOnly));
        csv.write("\xef\xbb\xbf" + text.toUtf8());
        csv.close();
        NoProgress progress;
        auto report = services->imports.import(FileKind::Register, {name}, {}, progress);
        REQUIRE(report);
        INFO((report->files[0].error ? report->files[0].error->message : QString()).toStdString());
        REQUIRE_FALSE(report->files[0].error);
        return report->files[0];
    }

    /// The row with this name; the village where several have it.
    Person person(const QString& name, std::optional<VillageId> village = {}) {
        RegisterQuery query;
        query.village = village;
        const auto ids = services->registers.ids(query);
        REQUIRE(ids);
        const auto rows = services->registers.rows(*ids);
        REQUIRE(rows);
        for (const RegisterRow& row : *rows)
            if (row.person.name == name) return row.person;
        FAIL("nobody has this name: " << name.toStdString());
        return {};
    }
    PersonCard card(const QString& name, std::optional<VillageId> village = {}) {
        auto found = services->registers.card(person(name, village).id);
        REQUIRE(found);
        return std::move(found).value();
    }
    QStringList codes(const QString& name, std::optional<VillageId> village = {}) {
        QStringList codes;
        for (const StoredFinding& finding : card(name, village).findings) codes.append(finding.finding.code);
        std::sort(codes.begin(), codes.end());
        return codes;
    }
    QString history(const QString& name) {
        QStringList lines;
        for (const HistoryEntry& entry : card(name).history) lines.append(entry.what);
        return lines.join(u'\n');
    }
    PersonEdit edit(const QString& name) {
        PersonEdit edit;
        edit.person = person(name);
        edit.because = u"户主来核对"_s;
        const auto record = services->registerEdits.record(edit.person.id);
        REQUIRE(record);
        edit.statement = record->record.statement;
        edit.consent = record->record.consent;
        return edit;
    }
    template <class T>
    T must(Result<T> result) {
        INFO((result ? QString() : result.error().message + result.error().detail).toStdString());
        REQUIRE(result);
        return std::move(result).value();
    }
    template <class T>
    QString refusal(const Result<T>& result) {
        REQUIRE_FALSE(result);
        return result.error().message;
    }
    int registered(VillageId village) { return must(services->polling.turnout(village)).registered; }
    /// Database, log and totals are sound.
    void checkSound() {
        NoProgress progress;
        const auto report = must(services->audit.verify(progress));
        INFO(report.problems.join(u'\n').toStdString());
        CHECK(report.sound);
    }
};

}  // namespace election::test
