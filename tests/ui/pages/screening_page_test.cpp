#include "ui/pages/screening/screening_page.h"
#include "core/services/screening_service.h"
#include "core/services/setup_service.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>

#include "tests/support/sample.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/screening/check_sheet.h"
#include "ui/pages/screening/nominee_list.h"
#include "ui/pages/screening/screening_dialogs.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    Stage() {
        const auto found = SetupService(sample.file()).villageNamed(u"夏溪村"_s);
        REQUIRE(found);
        village = found->id;
        page = stage.show<ScreeningPage>(village);
        list = stage.find<QListView>(u"nomineeList"_s);
        model = static_cast<NomineeListModel*>(list->model());
    }
    /// Chooses the first nominee with this proposal.
    NominationId choose(Verdict verdict) {
        for (int i = 0; i < model->rowCount(); ++i)
            if (const auto* row = model->at(i);
                row && row->result.verdict == verdict && !row->dossier.decision) {
                list->setCurrentIndex(model->index(i));
                return row->dossier.nomination.id;
            }
        FAIL("nobody with this proposal");
        return {};
    }
    ScreenedNomination screened(NominationId id) {
        const auto one = ScreeningService(sample.file()).screenOne(id);
        REQUIRE(one);
        return *one;
    }
    template <class Dialog>
    Dialog* dialog() {
        auto* found = stage.window->findChild<Dialog*>();
        REQUIRE(found);
        return found;
    }
    void save(QDialog* form) { stage.press(form, Qt::Key_Return, Qt::ControlModifier); }

    SampleElection sample;
    PageStage stage{sample.file()};
    VillageId village;
    ScreeningPage* page;
    QListView* list;
    NomineeListModel* model;
};

}  // namespace

TEST_CASE("Nominees stand under what is to be done, those to decide first", "[screening]") {
    Stage s;
    const QAbstractItemModelTester tester(s.model);
    CHECK(s.model->nomineeCount() == 23);
    CHECK(s.model->at(0) == nullptr);  // the heading
    CHECK(s.model->flags(s.model->index(0)) == Qt::ItemNeverHasChildren);
    REQUIRE(s.model->at(1));
    CHECK(s.model->at(1)->result.verdict == Verdict::NotQualified);
    s.page->setVillage(std::nullopt);
    QTest::qWait(0);
    CHECK(s.model->nomineeCount() == 537);
}

TEST_CASE("A number key chooses a check, P and N answer it", "[screening]") {
    Stage s;
    const NominationId id = s.choose(Verdict::Qualified);
    s.stage.type(s.list, u"9"_s);
    s.stage.type(s.list, u"p"_s);
    CHECK(s.screened(id).result.checks[8].state == CheckState::Passed);
    CHECK(s.screened(id).result.checks[8].by == u"王"_s);
    s.stage.type(s.list, u"n"_s);
    CHECK(s.screened(id).result.checks[8].by != u"王"_s);
    CHECK(s.stage.errors.isEmpty());
    CHECK(s.model->at(s.list->currentIndex().row())->dossier.nomination.id == id);  // still the same person
}

TEST_CASE("F fails a check with a clause of the list of bars", "[screening]") {
    Stage s;
    const NominationId id = s.choose(Verdict::Qualified);
    s.stage.type(s.list, u"7"_s);
    s.stage.type(s.list, u"f"_s);
    auto* form = s.dialog<FailReasonDialog>();
    s.save(form);  // no reason yet: nothing happens
    CHECK(s.screened(id).result.checks[6].state == CheckState::Passed);
    form->findChild<QListWidget*>(u"failBars"_s)->setCurrentRow(4);
    s.save(form);
    const auto after = s.screened(id);
    CHECK(after.result.checks[6].state == CheckState::Failed);
    CHECK(after.result.checks[6].note.contains(u"五不能①"_s));
    CHECK(after.result.verdict == Verdict::NotQualified);
}

TEST_CASE("Enter records the deciding body's decision, only with a document number", "[screening]") {
    Stage s;
    s.sample.clock().set(QDateTime(QDate(2026, 12, 15), QTime(2, 0), Qt::UTC));
    const NominationId id = s.choose(Verdict::NotQualified);
    s.stage.press(s.list, Qt::Key_Return);
    auto* form = s.dialog<DecisionDialog>();
    CHECK(form->decision().decidedBy == u"村民选举委员会"_s);
    CHECK_FALSE(form->decision().qualified);
    s.save(form);
    CHECK_FALSE(s.screened(id).dossier.decision);
    form->findChild<QLineEdit*>(u"decisionNumber"_s)->setText(u"夏选字第7号"_s);
    s.save(form);
    const auto after = s.screened(id);
    REQUIRE(after.dossier.decision);
    CHECK(after.dossier.decision->documentNumber == u"夏选字第7号"_s);
    CHECK(ScreeningPageModel::groupOf(after) == ScreeningGroup::Out);
    CHECK_FALSE(ScreeningPageModel::whyNotDecide(after).isEmpty());
}

TEST_CASE("A talk without a signature leaves the nominee on the list", "[screening]") {
    Stage s;
    s.sample.clock().set(QDateTime(QDate(2026, 12, 15), QTime(2, 0), Qt::UTC));
    const NominationId id = s.choose(Verdict::Qualified);
    s.stage.type(s.list, u"w"_s);
    auto* form = s.dialog<WithdrawalDialog>();
    form->findChild<QLineEdit*>(u"withdrawalTalkedBy"_s)->setText(u"驻村干部"_s);
    s.save(form);
    CHECK(s.screened(id).result.verdict == Verdict::Qualified);
    REQUIRE(s.screened(id).dossier.withdrawal);
    CHECK(s.screened(id).dossier.withdrawal->signedByPerson == YesNo::No);
}

TEST_CASE("A target opens the nomination it names", "[screening]") {
    Stage s;
    const NominationId id = s.choose(Verdict::Withdrawn);
    s.choose(Verdict::Qualified);
    PageTarget target;
    target.nomination = id;
    s.page->open(target);
    CHECK(s.model->at(s.list->currentIndex().row())->dossier.nomination.id == id);
}

TEST_CASE("Who has withdrawn is neither checked nor decided about", "[screening]") {
    Stage s;
    const auto row = s.screened(s.choose(Verdict::Withdrawn));
    CHECK_FALSE(ScreeningPageModel::whyNotCheck(row).isEmpty());
    CHECK_FALSE(ScreeningPageModel::whyNotDecide(row).isEmpty());
    CHECK_FALSE(ScreeningPageModel::whyNotWithdraw(row).isEmpty());
    s.stage.type(s.list, u"1p"_s);
    s.stage.press(s.list, Qt::Key_Return);
    CHECK(s.stage.window->findChild<DecisionDialog*>() == nullptr);
}
