#include "tests/support/dossier_samples.h"

#include "core/rules/screening.h"
#include "tests/support/report_samples.h"

using namespace Qt::StringLiterals;

namespace election::samples {
namespace {

Dossier clean(int no) {
    Dossier dossier;
    Nomination& nomination = dossier.nomination;
    nomination.id = NominationId{no};
    nomination.no = no;
    nomination.name = no == 2   ? u"阿卜杜勒·热合曼·买买提依明·库尔班江"_s
                      : no == 3 ? u"陈𬱖㙍"_s
                                : u"徐国强"_s;
    nomination.postTitle = u"副主任"_s;
    nomination.sex = Sex::Male;
    nomination.birthMonth = u"1978.06"_s;
    nomination.nationalId = u"330799197806250019"_s;
    nomination.politicalStatus = u"中共党员"_s;
    nomination.education = u"高中"_s;
    nomination.filedAt = QDateTime(QDate(2026, 12, 8), QTime(9, 30));
    nomination.inPerson = nomination.nominationForm = nomination.reviewForm = nomination.pledge = YesNo::Yes;
    Person row;
    row.name = nomination.name;
    row.birthDate = QDate(1978, 6, 25);
    row.group = u"第3组"_s;
    dossier.registerRow = row;
    dossier.matchedHow = MatchKind::Id;
    dossier.villageName = u"夏溪村"_s;
    dossier.departmentsAsked = {u"公安"_s, u"自然资源"_s};
    DepartmentOpinion police;
    police.department = u"公安"_s;
    police.answered = true;
    police.officer = u"胡军"_s;
    police.date = QDate(2026, 12, 12);
    dossier.opinions = {police};
    AskRecord talk;
    talk.date = QDate(2026, 12, 11);
    talk.place = u"村部二楼"_s;
    talk.talkedBy = u"驻村干部"_s;
    talk.recordedBy = u"李芳"_s;
    talk.secondBy = u"李芳"_s;
    talk.typed = true;
    talk.enteredBy = u"应倩"_s;
    talk.signedByPerson = YesNo::Yes;
    talk.said[0] = u"想为村里办实事，把水渠修到第3组。"_s;
    talk.answer[0] = u"明确"_s;
    talk.answer[1] = u"清楚"_s;
    talk.answer[2] = u"无"_s;
    dossier.asks = talk;
    return dossier;
}

void addEverything(Dossier& dossier, DossierPaper& paper) {
    DepartmentOpinion land;
    land.department = u"自然资源"_s;
    land.answered = land.objection = true;
    land.matter = u"违法用地未整改"_s;
    land.clause = u"六不宜②"_s;
    land.officer = u"陈立"_s;
    land.date = QDate(2026, 12, 12);
    dossier.opinions.push_back(land);
    BarFact fact{
        {u"五不能①"_s}, u"危险驾驶罪，拘役二个月"_s, QDate(2022, 1, 10), false, u"永康法院（2021）刑初7号"_s};
    fact.by = u"应倩"_s;
    fact.secondBy = u"李芳"_s;
    BarFact undated{{u"五不能③"_s}, u"涉恶被处理"_s, {}, false, u"公安"_s};
    undated.by = u"应倩"_s;
    undated.waitsForSecond = true;
    dossier.facts = {fact, undated};
    Check hand;
    hand.state = CheckState::Failed;
    hand.by = u"应倩"_s;
    hand.when = u"2026-12-13T02:00:00.000Z"_s;
    hand.note = u"承诺书不是本人签名"_s;
    hand.waitsForSecond = true;
    dossier.byHand[5] = hand;
    dossier.decision = Decision{dossier.nomination.id, false,       QDate(2026, 12, 15), u"夏选字第7号"_s,
                                u"村民选举委员会"_s,   u"五不能①"_s};
    paper.evidence.push_back({AttachmentId{1},
                              {u"dossier"_s, 1},
                              u"stricts.1"_s,
                              u"判决书.pdf"_s,
                              u"application/pdf"_s,
                              90000,
                              QString(64, u'a'),
                              u"应倩"_s,
                              QDateTime(QDate(2026, 12, 13), QTime(2, 0), Qt::UTC)});
    paper.history = {
        {QDateTime(QDate(2026, 12, 13), QTime(10, 0)), u"应倩"_s, u"核查项：第6项，通过 → 待第二人复核"_s},
        {QDateTime(QDate(2026, 12, 14), QTime(9, 0)), u"应倩"_s, u"核查项：第9项，改为通过，当面核实"_s}};
}

}  // namespace

DossierData dossiers(int count) {
    DossierData data;
    data.head = villageHead();
    auto checks = shippedCheckTemplate();
    auto rules = shippedRuleSet(u"zj-2026"_s);
    if (!checks || !rules) qFatal("the shipped data does not load");
    const auto shared = std::make_shared<const CheckTemplate>(*checks);
    const ScreeningContext context = screeningContext(*rules, QDate(2026, 12, 19), *checks);
    for (int no = 1; no <= count; ++no) {
        DossierPaper paper;
        paper.dossier = clean(no);
        if (no == 1) addEverything(paper.dossier, paper);
        paper.result = screen(paper.dossier, context);
        paper.checks = shared;
        paper.templateName = u"软件自带的模板"_s;
        paper.bars = barsOnDay(paper.dossier.facts, context.barsInForce(), context.electionDay);
        paper.barDay = context.electionDay;
        paper.barDayName = u"选举日"_s;
        paper.barDayBasis = {context.barDayBasis.source, context.barDayBasis.mark};
        data.nominees.push_back(std::move(paper));
    }
    return data;
}

TemplatePaperData screeningTemplate() {
    TemplatePaperData data;
    data.head = townshipHead();
    auto checks = shippedCheckTemplate();
    auto rules = shippedRuleSet(u"zj-2026"_s);
    if (!checks || !rules) qFatal("the shipped data does not load");
    data.checks = *checks;
    data.checks.checks[5].bars = false;
    LocalBar own;
    own.bar = {{},
               u"本镇清单"_s,
               u"本镇清单①"_s,
               u"拖欠集体资金未满二年"_s,
               2,
               Weight::List,
               u"石柱镇党委〔2026〕9号"_s,
               EvidenceMark::Practice,
               {}};
    own.since = QDate(2026, 1, 1);
    data.checks.bars = {own};
    data.checks.leftOut = {{u"五不能②"_s, u"国家政策已调整"_s}};
    data.ruleBars = rules->bars();
    data.versionName = u"本乡镇第1版"_s;
    data.sha256 = QString(64, u'b');
    data.frozenOn = QDate(2026, 11, 20);
    data.frozenBy = u"应倩"_s;
    data.because = u"石柱镇党委〔2026〕9号"_s;
    return data;
}

}  // namespace election::samples
