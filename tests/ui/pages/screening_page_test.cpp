#include "ui/pages/screening/screening_page.h"
#include "core/services/record.h"
#include "core/services/screening_service.h"
#include "core/services/screening_template_service.h"
#include "core/services/setup_service.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

#include "tests/support/sample.h"
#include "tests/ui/desk/chinese_only.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/screening/check_sheet.h"
#include "ui/pages/screening/dossier_dialogs.h"
#include "ui/pages/screening/dossier_windows.h"
#include "ui/pages/screening/fact_dialog.h"
#include "ui/pages/screening/nominee_list.h"
#include "ui/pages/screening/screening_dialogs.h"
#include "ui/pages/screening/verdict_dialogs.h"

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
    /// Enter, how many were present, Ctrl+Enter: as a clerk does it; how many keys it took.
    int decide(const QString& present) {
        int keys = 0;
        const auto press = [this, &keys](QWidget* on, Qt::Key key,
                                         Qt::KeyboardModifiers with = Qt::NoModifier) {
            ++keys;
            stage.press(on, key, with);
        };
        press(list, Qt::Key_Return);
        auto* form = dialog<ScreeningMeetingDialog>();
        auto* field = form->findChild<QSpinBox*>(u"meetingPresent"_s);
        REQUIRE(field);
        REQUIRE(field->hasFocus());
        QTest::keyClicks(field, present);
        keys += int(present.size());
        press(field, Qt::Key_Return, Qt::ControlModifier);
        return keys;
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
    s.stage.prompt.text = u"记错了人"_s;
    s.stage.type(s.list, u"n"_s);
    CHECK(s.stage.prompt.asked.size() == 1);  // a change of mind says why
    CHECK(s.screened(id).result.checks[8].by != u"王"_s);
    s.stage.type(s.list, u"n"_s);  // nothing is left to take back
    CHECK(s.stage.prompt.asked.size() == 1);
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
    auto after = s.screened(id);
    CHECK(after.result.checks[6].waitsForSecond);
    CHECK(after.result.checks[6].note.contains(u"五不能①"_s));
    CHECK(after.result.verdict == Verdict::Pending);  // one person alone bars nobody
    s.stage.type(s.list, u"7"_s);
    s.stage.type(s.list, u"c"_s);
    auto* second = s.dialog<SecondPersonDialog>();
    checkChinese(second);
    CHECK(second->name().isEmpty());  // 王 entered it and isn't proposed
    second->findChild<QLineEdit*>(u"secondName"_s)->setText(u"王"_s);
    s.save(second);
    CHECK(s.stage.find<QLabel>(u"formRefusal"_s)->text().contains(u"王"_s));
    second->findChild<QLineEdit*>(u"secondName"_s)->setText(u"李芳"_s);
    s.save(second);
    after = s.screened(id);
    CHECK(after.result.checks[6].state == CheckState::Failed);
    CHECK(after.result.checks[6].secondBy == u"李芳"_s);
    CHECK(after.result.verdict == Verdict::NotQualified);
}

TEST_CASE("Who is new on the page stands at the first open check, P goes on to the next one", "[screening]") {
    Stage s;
    s.sample.clock().set(QDateTime(QDate(2026, 12, 15), QTime(2, 0), Qt::UTC));
    const NominationId id = s.choose(Verdict::Qualified);
    ScreeningService service(s.sample.file());
    for (const int check : {1, 4, 8}) REQUIRE(service.setCheck(id, check, CheckState::LookAgain, u"再看"_s));
    s.stage.changes.announce({ChangeEvent::Screening, s.village});
    QTest::qWait(0);
    PageTarget target;
    target.nomination = s.choose(Verdict::NotQualified);
    target.nomination = id;
    s.page->open(target);
    auto* sheet = s.stage.window->findChild<CheckSheet*>();
    REQUIRE(sheet);
    CHECK(sheet->selected() == 1);
    s.stage.prompt.text = u"已看过"_s;
    for (const int next : {4, 8, 8}) {
        s.stage.type(s.list, u"p"_s);
        CHECK(sheet->selected() == next);
    }
    CHECK(s.screened(id).result.verdict == Verdict::Qualified);
    CHECK(s.stage.errors.isEmpty());
}

TEST_CASE("T records the talk, D a fact with what follows from its date, A evidence, O the dossier",
          "[screening]") {
    Stage s;
    s.sample.clock().set(QDateTime(QDate(2026, 12, 15), QTime(2, 0), Qt::UTC));
    const NominationId id = s.choose(Verdict::Qualified);
    s.stage.type(s.list, u"t"_s);
    auto* talk = s.dialog<TalkDialog>();
    checkChinese(talk);
    talk->findChild<QLineEdit*>(u"talkBy"_s)->setText(u"驻村干部"_s);
    talk->findChild<QLineEdit*>(u"talkSaid1"_s)->setText(u"想为村里办事"_s);
    s.save(talk);  // a talk is recorded already: the reason is missing
    CHECK_FALSE(s.screened(id).dossier.asks->typed);
    talk->findChild<QLineEdit*>(u"talkBecause"_s)->setText(u"补谈"_s);
    s.save(talk);
    CHECK(s.screened(id).dossier.asks->typed);
    CHECK(s.screened(id).dossier.asks->said[0] == u"想为村里办事"_s);

    s.stage.type(s.list, u"d"_s);
    auto* fact = s.dialog<FactDialog>();
    checkChinese(fact);
    auto* bars = fact->findChild<QListWidget*>(u"factBars"_s);
    bars->setCurrentRow(4);
    bars->item(1)->setSelected(true);  // a second clause at once
    fact->findChild<QLineEdit*>(u"factMatter"_s)->setText(u"危险驾驶罪"_s);
    fact->findChild<QLineEdit*>(u"factEnded"_s)->setText(u"20211220"_s);
    fact->findChild<QLineEdit*>(u"factSource"_s)->setText(u"判决书"_s);
    const QString follows = fact->findChild<QLabel*>(u"factFollows"_s)->text();
    CHECK(follows.contains(u"限制至2026年12月20日"_s));
    CHECK(follows.contains(u"[I]"_s));
    CHECK(follows.contains(u"法律没有规定期限"_s));
    s.save(fact);
    CHECK(s.screened(id).dossier.facts.size() == 1);
    CHECK(s.screened(id).result.checks[6].waitsForSecond);

    s.stage.type(s.list, u"7"_s);
    const QString scan = s.sample.folder() + u"/判决书.pdf"_s;
    QFile file(scan);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4\n% made up\n");
    file.close();
    s.stage.type(s.list, u"a"_s);
    auto* evidence = s.dialog<EvidenceDialog>();
    checkChinese(evidence);
    s.stage.prompt.files = {scan};
    s.stage.press(evidence, Qt::Key_D, Qt::ControlModifier);
    CHECK(evidence->findChild<QListWidget*>(u"evidenceList"_s)->count() == 1);
    evidence->accept();
    QTest::qWait(0);
    CHECK(s.stage.find<QLabel>(u"checkFiles"_s)->text().contains(u"判决书.pdf"_s));

    s.stage.type(s.list, u"o"_s);
    auto* dossier = s.dialog<DossierDialog>();
    CHECK(dossier->findChildren<QPushButton*>().size() > 3);  // print and the formats
    dossier->accept();
    CHECK(s.stage.errors.isEmpty());
}

TEST_CASE("A clean nominee needs no more than 12 keys from arriving at him to the recorded decision",
          "[screening]") {
    Stage s;
    s.sample.clock().set(QDateTime(QDate(2026, 12, 15), QTime(2, 0), Qt::UTC));
    int decided = 0;
    for (int i = 0; i < s.model->rowCount(); ++i) {
        // The list is made anew after each decision: always the next one that is clean and undecided.
        const ScreenedNomination* clean = nullptr;
        int at = 0;
        for (int r = 0; !clean && r < s.model->rowCount(); ++r)
            if (const auto* row = s.model->at(r);
                row && row->result.verdict == Verdict::Qualified && !row->dossier.decision) {
                clean = row;
                at = r;
            }
        if (!clean) break;
        const NominationId id = clean->dossier.nomination.id;
        const std::string name = clean->dossier.nomination.name.toStdString();  // the row goes with the list
        s.list->setCurrentIndex(s.model->index(at));
        QTest::qWait(0);
        const int keys = s.decide(u"7"_s);
        INFO(name);
        CHECK(keys <= 12);
        REQUIRE(s.screened(id).dossier.decision);
        CHECK(s.screened(id).dossier.decision->qualified);
        ++decided;
    }
    CHECK(decided >= 15);
    CHECK(s.stage.errors.isEmpty());
}

TEST_CASE(
    "Enter records the deciding body's decision on this nominee, only with the number of those present") {
    Stage s;
    s.sample.clock().set(QDateTime(QDate(2026, 12, 15), QTime(2, 0), Qt::UTC));
    const NominationId id = s.choose(Verdict::NotQualified);
    s.stage.press(s.list, Qt::Key_Return);
    auto* form = s.dialog<ScreeningMeetingDialog>();
    CHECK(form->meeting().decidedBy == u"村民选举委员会"_s);
    REQUIRE(form->decisions().size() == 1);
    CHECK_FALSE(form->decisions().front().decision.qualified);
    s.save(form);  // nobody was present
    CHECK_FALSE(s.screened(id).dossier.decision);
    s.stage.type(form->focusWidget(), u"7"_s);
    s.save(form);  // nobody has confirmed what bars him
    CHECK_FALSE(s.screened(id).dossier.decision);
    form->findChild<QLineEdit*>(u"meetingSecond"_s)->setText(u"陈志远"_s);
    s.save(form);
    const auto after = s.screened(id);
    REQUIRE(after.dossier.decision);
    CHECK(after.dossier.decision->documentNumber == u"夏溪选审字第1号"_s);
    CHECK(ScreeningPageModel::groupOf(after) == ScreeningGroup::Out);
    CHECK_FALSE(ScreeningPageModel::whyNotDecide(after).isEmpty());
}

TEST_CASE(
    "M opens one meeting for everybody with a proposal: one name confirms what bars, one entry decides the "
    "village") {
    Stage s;
    s.sample.clock().set(QDateTime(QDate(2026, 12, 15), QTime(2, 0), Qt::UTC));
    s.choose(Verdict::Qualified);
    s.stage.type(s.list, u"m"_s);
    auto* form = s.dialog<ScreeningMeetingDialog>();
    const size_t everybody = form->decisions().size();
    CHECK(everybody == 8);
    checkChinese(form);
    s.stage.type(form->focusWidget(), u"7"_s);
    form->findChild<QLineEdit*>(u"meetingSecond"_s)->setText(u"陈志远"_s);
    s.save(form);
    CHECK(s.stage.errors.isEmpty());
    size_t decided = 0;
    const auto rows = ScreeningService(s.sample.file()).screen(s.village);
    REQUIRE(rows);
    for (const auto& row : *rows) decided += row.dossier.decision.has_value();
    CHECK(decided == everybody);
}

TEST_CASE("A talk without a proven signature leaves the nominee on the list") {
    Stage s;
    s.sample.clock().set(QDateTime(QDate(2026, 12, 15), QTime(2, 0), Qt::UTC));
    const NominationId id = s.choose(Verdict::Qualified);
    s.stage.type(s.list, u"w"_s);
    auto* form = s.dialog<CounselDialog>();
    checkChinese(form);
    s.save(form);  // no time, no talker
    CHECK_FALSE(s.screened(id).dossier.withdrawal);
    form->findChild<QLineEdit*>(u"talkTime"_s)->setText(u"09:30"_s);
    form->findChild<QLineEdit*>(u"talkTalkedBy"_s)->setText(u"驻村干部"_s);
    form->findChild<QPlainTextEdit*>(u"talkClause"_s)->setPlainText(u"六不宜③"_s);
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
    CHECK(s.stage.window->findChild<ScreeningMeetingDialog*>() == nullptr);
}

TEST_CASE("The side lists what a department said in every round, not only the newest answer", "[screening]") {
    Stage s;
    const NominationId id = s.choose(Verdict::Qualified);
    QWidget* side = s.stage.find<QWidget>(u"dossierSide"_s);
    CHECK(side->findChildren<QLabel*>(u"opinionOfRound"_s).isEmpty());  // one round: the chip says it all
    const auto done = record(s.sample.file(), u"import.review"_s, u"公安"_s, {}, [&]() -> Result<> {
        ELECTION_TRY(s.sample.file().database().run(
            u"INSERT INTO department_opinion (nomination_id, department, round, answered, objection, matter, "
            "clause, officer, answered_on) SELECT nomination_id, department, 2, 1, 1, '寻衅滋事', '六不宜①', "
            "'张警官', "
            "'2026-12-13' FROM department_opinion WHERE nomination_id = ? AND department = '公安' AND round = 1"_s,
            id.v));
        return Ok{};
    });
    REQUIRE(done);
    s.stage.changes.announce({ChangeEvent::Screening, s.village});
    QTest::qWait(0);
    QStringList said;
    for (const QLabel* one : side->findChildren<QLabel*>(u"opinionOfRound"_s)) said << one->text();
    INFO(said.join(u'\n').toStdString());
    CHECK(said.size() == 12);  // eleven of the first round, one of the second
    CHECK(said.filter(u"张警官"_s).size() == 1);
    CHECK(said.filter(u"第一轮"_s).size() == 11);
}

TEST_CASE("V judges an older dossier by the version of the checks that is in force", "[screening]") {
    Stage s;
    const NominationId id = s.choose(Verdict::Qualified);
    s.stage.type(s.list, u"9"_s);
    s.stage.type(s.list, u"p"_s);
    s.stage.prompt.text = u"按新标准复核"_s;
    s.stage.type(s.list, u"v"_s);
    CHECK(s.stage.prompt.asked.isEmpty());  // there is only one version
    ScreeningTemplateService templates(s.sample.file());
    CheckTemplate checks = templates.toEdit()->checks;
    checks.checks[5].bars = false;
    REQUIRE(templates.saveDraft(checks));
    REQUIRE(templates.freeze(u"经开〔2026〕9号"_s));
    s.stage.changes.announce({ChangeEvent::Screening, s.village});
    QTest::qWait(0);
    CHECK(s.screened(id).templateVersion == 0);
    s.stage.type(s.list, u"v"_s);
    CHECK(s.stage.prompt.asked.size() == 1);
    CHECK(s.screened(id).templateVersion == 1);
    CHECK(s.stage.errors.isEmpty());
}
