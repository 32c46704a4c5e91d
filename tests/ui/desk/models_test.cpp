#include <QAbstractItemModelTester>

#include "core/services/register_service.h"
#include "core/services/services.h"
#include "core/services/setup_service.h"
#include "core/services/status_service.h"
#include "tests/support/catch.h"
#include "tests/support/sample.h"
#include "ui/dialogs/import/differences_model.h"
#include "ui/dialogs/import/import_files_model.h"
#include "ui/dialogs/import/import_findings_model.h"
#include "ui/dialogs/import/text_table_model.h"
#include "ui/models/findings_model.h"
#include "ui/models/import_preview_model.h"
#include "ui/models/register_model.h"
#include "ui/pages/overview/overview_model.h"
#include "ui/pages/posts/posts_model.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

struct Number {
    qint64 value = 0;
};

class NumberModel final : public RowModel<PersonId, Number> {
  public:
    mutable int fetches = 0;

  protected:
    QStringList columns() const override { return {u"n"_s}; }
    QVariant cell(const Number& row, int, int role) const override {
        return role == Qt::DisplayRole ? QVariant(row.value) : QVariant();
    }
    std::vector<Number> fetch(const std::vector<PersonId>& ids) const override {
        ++fetches;
        std::vector<Number> rows;
        for (const auto& id : ids) rows.push_back({id.v * 10});
        return rows;
    }
};

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

}  // namespace

TEST_CASE("A row model counts all rows at once and fetches only those that are looked at", "[models]") {
    NumberModel model;
    QAbstractItemModelTester tester(&model, kFatal);
    std::vector<PersonId> ids;
    for (int i = 1; i <= 29071; ++i) ids.push_back({i});
    model.setIds(ids);
    model.fetches = 0;
    CHECK(model.rowCount() == 29071);
    CHECK(model.data(model.index(29070, 0), Qt::DisplayRole).toLongLong() == 290710);
    CHECK(model.data(model.index(29069, 0), Qt::DisplayRole).toLongLong() == 290700);
    CHECK(model.fetches <= 1);
    CHECK(model.data(model.index(5, 0), IdRole).toLongLong() == 6);
    CHECK(model.rowOf({500}) == 499);
    CHECK(model.rowOf({99999}) == -1);
    model.refreshRows();
    CHECK(model.rowCount() == 29071);
    model.setIds({});
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.data(model.index(0, 0), Qt::DisplayRole).isValid());
}

TEST_CASE("The register model shows the sample and never a whole ID or birth date", "[models]") {
    test::SampleElection sample;
    Services services(sample.file());
    RegisterModel model(services.registers);
    QAbstractItemModelTester tester(&model, kFatal);
    const auto ids = services.registers.ids({});
    REQUIRE(ids);
    CHECK(ids->size() == 29071);
    model.setIds({ids->begin(), ids->begin() + 300});  // the tester asks for every cell
    CHECK(model.rowCount() == 300);
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString text = model.data(model.index(0, column), Qt::DisplayRole).toString();
        INFO(text);
        CHECK(text.size() < 15);
    }
    const auto* first = model.rowAt(0);
    REQUIRE(first);
    const QString born = model.data(model.index(0, RegisterModel::Born), Qt::DisplayRole).toString();
    CHECK(born == QString::number(first->person.legalBirthDate().year()));
    CHECK(model.data(model.index(0, RegisterModel::IdEnd), Qt::DisplayRole).toString() ==
          u"*"_s + first->person.nationalId.right(4));
    model.setIds({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The findings model masks ID numbers", "[models]") {
    FindingsModel model;
    QAbstractItemModelTester tester(&model, kFatal);
    StoredFinding stored;
    stored.finding.code = u"REG-02"_s;
    stored.finding.file = u"a.csv"_s;
    stored.finding.row = 7;
    stored.finding.value = u"330799198207216014"_s;
    model.setFindings({stored});
    CHECK(model.data(model.index(0, FindingsModel::Value), Qt::DisplayRole).toString() ==
          u"**************6014"_s);
    CHECK(model.data(model.index(0, FindingsModel::Place), Qt::DisplayRole).toString().contains(u"7"_s));
    model.setFindings({});
    CHECK(model.at(0) == nullptr);
}

TEST_CASE("The import preview counts and names refusals", "[models]") {
    ImportPreviewModel model;
    QAbstractItemModelTester tester(&model, kFatal);
    ImportReport report;
    ImportedFile good;
    good.file = u"01夏溪村.csv"_s;
    good.encoding = u"GB18030"_s;
    good.format = u"csv"_s;
    good.newRows = 1100;
    ImportedFile bad;
    bad.error = Error{ErrorCode::InvalidInput, u"refused sentence"_s, {}};
    report.files = {good, bad};
    model.setReport(report);
    CHECK(model.data(model.index(0, ImportPreviewModel::New), Qt::DisplayRole).toInt() == 1100);
    CHECK(model.data(model.index(0, ImportPreviewModel::Format), Qt::DisplayRole).toString() ==
          u"csv · GB18030"_s);
    CHECK(model.data(model.index(1, ImportPreviewModel::New), Qt::DisplayRole).toString().isEmpty());
    CHECK(model.data(model.index(1, ImportPreviewModel::File), Qt::ToolTipRole).toString() ==
          u"refused sentence"_s);
}

TEST_CASE("Differences stand a line a field, filtered by kind of change", "[models]") {
    DifferencesModel model;
    QAbstractItemModelTester tester(&model, kFatal);
    RowDifference changed{RowChange::Changed, 7, u"俞强生"_s, {}, {}};
    changed.fields = {{u"村民小组"_s, u"1"_s, u"2"_s}, {u"备注"_s, u""_s, u"已故"_s}};
    const RowDifference fresh{RowChange::New, 8, u"俞云芳"_s, u"女"_s, {}};
    const RowDifference gone{RowChange::Gone, 0, u"俞德信"_s, u"男"_s, {}};
    model.setRows(
        std::make_shared<const std::vector<RowDifference>>(std::vector<RowDifference>{changed, fresh, gone}));
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    REQUIRE(model.rowCount() == 4);
    CHECK(text(0, DifferencesModel::Who) == u"俞强生"_s);
    CHECK(text(1, DifferencesModel::Who).isEmpty());  // the same row, its second field
    CHECK(text(1, DifferencesModel::After) == u"已故"_s);
    CHECK(text(2, DifferencesModel::After) == u"女"_s);
    CHECK(text(3, DifferencesModel::Before) == u"男"_s);
    CHECK(text(3, DifferencesModel::Line).isEmpty());
    model.setFilter(RowChange::New);
    REQUIRE(model.rowCount() == 1);
    CHECK(text(0, DifferencesModel::Line) == u"8"_s);
    CHECK(model.countOf(RowChange::Changed) == 1);
    model.setFilter({});
    model.setRows(nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Findings of an import: errors first, ID numbers masked, one code or all", "[models]") {
    ImportFindingsModel model;
    QAbstractItemModelTester tester(&model, kFatal);
    Finding hint, error;
    hint.code = u"REG-09"_s, hint.severity = Severity::Info, hint.row = 2;
    error.code = u"REG-02"_s, error.severity = Severity::Error, error.row = 9;
    error.value = u"330799198207216014"_s;
    model.setFindings({hint, error}, {});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.at(0)->code == u"REG-02"_s);
    CHECK(model.index(0, ImportFindingsModel::Value).data().toString() == u"**************6014"_s);
    model.setFindings({hint, error}, u"REG-09"_s);
    CHECK(model.rowCount() == 1);
    model.setFindings({}, {});
    CHECK(model.at(0) == nullptr);
}

TEST_CASE("The files of an import tell how far each can be imported", "[models]") {
    ImportFilesModel model;
    QAbstractItemModelTester tester(&model, kFatal);
    model.setRows({{u"a.csv"_s, FileKind::Register, false, false, {}, 0},
                   {u"b.csv"_s, FileKind::Boxes, true, true, u"sentence"_s, 0}});
    CHECK(model.index(0, ImportFilesModel::State).data().toString() == u"not read"_s);
    CHECK(model.index(1, ImportFilesModel::State).data().toString() == u"refused"_s);
    CHECK(model.index(1, ImportFilesModel::File).data(Qt::ToolTipRole).toString().contains(u"sentence"_s));
    model.setRows({{u"a.csv"_s, FileKind::Register, true, false, {}, 3},
                   {u"b.csv"_s, FileKind::Boxes, true, false, {}, 0}});
    CHECK(model.index(0, ImportFilesModel::State).data().toString() == u"3 findings"_s);
    CHECK(model.index(1, ImportFilesModel::State).data().toString() == u"ready"_s);
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A table of texts letters its columns like a spreadsheet unless it has titles", "[models]") {
    TextTableModel model;
    QAbstractItemModelTester tester(&model, kFatal);
    model.setTable({}, {3, 4}, {QStringList(28, u"x"_s), {u"y"_s}}, 4);
    CHECK(model.columnCount() == 28);
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole) == u"A"_s);
    CHECK(model.headerData(27, Qt::Horizontal, Qt::DisplayRole) == u"AB"_s);
    CHECK(model.headerData(1, Qt::Vertical, Qt::DisplayRole) == 4);
    CHECK(model.index(1, 0).data(Qt::FontRole).isValid());
    CHECK_FALSE(model.index(0, 0).data(Qt::FontRole).isValid());
    CHECK(model.index(1, 5).data().toString().isEmpty());
    model.setTable({u"姓名"_s}, {3}, {{u"甲"_s}});
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole) == u"姓名"_s);
}

TEST_CASE("Overview and posts of the sample add up", "[models]") {
    test::SampleElection sample;
    Services services(sample.file());
    OverviewModel overview;
    QAbstractItemModelTester tester(&overview, kFatal);
    const auto villages = services.status.villages();
    REQUIRE(villages);
    overview.setVillages(*villages);
    overview.setVillages(*villages);  // again: the same rows with new values
    CHECK(overview.rowCount() == 29);
    CHECK(overview.columnCount() == 11);
    CHECK(overview.step(overview.index(0, OverviewModel::FirstStep)) != nullptr);
    CHECK(overview.step(overview.index(0, OverviewModel::VotersColumn)) == nullptr);
    overview.setVillages({});
    CHECK(overview.rowCount() == 0);

    PostsModel posts;
    QAbstractItemModelTester postsTester(&posts, kFatal);
    const auto names = services.setup.villages();
    const auto all = services.setup.posts();
    REQUIRE(names);
    REQUIRE(all);
    posts.setPosts(*names, *all);
    CHECK(posts.seats() == 434);
    CHECK(posts.rowCount() == 30);
    const int last = posts.columnCount() - 1;
    CHECK(posts.data(posts.index(29, last), Qt::DisplayRole).toInt() == 434);
    int sum = 0;
    for (int row = 0; row < 29; ++row) sum += posts.data(posts.index(row, last), Qt::DisplayRole).toInt();
    CHECK(sum == 434);
    posts.setPosts({}, {});
    CHECK(posts.rowCount() == 0);
}
