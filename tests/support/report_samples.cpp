#include "tests/support/report_samples.h"

#include "core/report/content_hash.h"

using namespace Qt::StringLiterals;

namespace election::samples {
namespace {

const QStringList& villageNames() {
    static const QStringList names{u"夏溪村"_s, u"上坑村"_s,   u"大塘沿村"_s, u"后金宅村"_s, u"东陈村"_s,
                                   u"长城村"_s, u"西田畈村"_s, u"胡库上村"_s, u"九铃村"_s,   u"下店园村"_s};
    return names;
}

ContestPost post(const QString& id, const QString& title, int rank, int seats, bool women,
                 std::vector<ContestPerson> nominees) {
    return {id, title, rank, seats, women, std::move(nominees)};
}

PersonVotes votes(const QString& id, const QString& name, int votesFor, bool nominee, int against = 0) {
    return {id, name, votesFor, against, votesFor, nominee};
}

PostOutcome outcome(const QString& id, std::vector<PersonVotes> list, std::vector<QString> elected) {
    PostOutcome result;
    result.id = id;
    result.votes = std::move(list);
    result.elected = std::move(elected);
    return result;
}

ScreeningRow screeningRow(int no, const QString& name, const QString& title, Verdict verdict) {
    ScreeningRow row;
    row.no = no;
    row.village = u"夏溪村"_s;
    row.postTitle = title;
    row.name = name;
    row.result.verdict = verdict;
    for (int i = 0; i < kCheckCount; ++i)
        row.result.checks[size_t(i)] = {checkKey(i), CheckState::Passed, u"auto"_s, {}, {}};
    return row;
}

}  // namespace

PaperHead villageHead() {
    return {u"经济开发区"_s,
            u"夏溪村"_s,
            QDate(2026, 12, 19),
            u"夏选字第7号"_s,
            QDate(2026, 12, 13),
            QDateTime(QDate(2026, 12, 13), QTime(6, 2), Qt::UTC),
            u"7f3a90c2be514d08a1e6f7725c9b3d1046e8aa52f0937bd1c4586e20f9ab13d7"_s};
}

PaperHead townshipHead() {
    PaperHead head = villageHead();
    head.village.clear();
    head.noticeNumber.clear();
    return head;
}

RosterData roster() {
    RosterData data;
    data.head = villageHead();
    data.basis = {u"《浙江省村民委员会选举办法》（2020）第二十条"_s, u"E"_s};
    const auto person = [](const QString& name, Sex sex, int year, const QString& status,
                           const QString& education, int group) {
        return RosterPerson{name, sex, year, u"汉族"_s, status, education, u"第%1组"_s.arg(group), false};
    };
    data.posts = {
        {u"主任"_s,
         1,
         false,
         {person(u"吕囡娥"_s, Sex::Female, 1975, u"中共党员"_s, u"大专"_s, 3),
          person(u"陈𬱖"_s, Sex::Male, 1982, u"群众"_s, u"高中"_s, 1)}},
        {u"副主任"_s, 1, false, {person(u"解祖虎"_s, Sex::Male, 1979, u"中共党员"_s, u"本科"_s, 5)}},
        {u"委员"_s,
         1,
         false,
         {person(u"王建国"_s, Sex::Male, 1971, u"群众"_s, u"初中"_s, 2),
          person(u"王建国"_s, Sex::Male, 1988, u"群众"_s, u"大专"_s, 6),
          person(u"阿卜杜热西提·买买提"_s, Sex::Male, 1990, u"共青团员"_s, u"本科"_s, 4),
          person(u"俞㛃"_s, Sex::Female, 1992, u"群众"_s, u"本科"_s, 4)}},
        {u"妇女委员"_s, 1, true, {}}};
    data.posts[2].people[2].ethnicity = u"维吾尔族"_s;
    return data;
}

ScreeningSummaryData screening() {
    ScreeningSummaryData data;
    data.head = villageHead();
    data.checkNames = {u"参选动机"_s, u"任职设想"_s, u"遵纪守法"_s, u"报名自荐表"_s, u"资格审查表"_s,
                       u"承诺书"_s,   u"条件严"_s,   u"审核严"_s,   u"纪律严"_s};
    data.rows.push_back(screeningRow(1, u"吕囡娥"_s, u"主任"_s, Verdict::Qualified));
    auto& barred = data.rows.emplace_back(screeningRow(2, u"陈𬱖"_s, u"主任"_s, Verdict::NotQualified));
    barred.result.checks[7].state = CheckState::Failed;
    barred.result.reasons = {{u"stricts.2"_s, u"dept"_s, u"法院反馈：2012年因犯罪受过刑事处罚"_s,
                              u"《村民委员会组织法》（2025）第十八条"_s, Weight::Law, u"V"_s, false},
                             {u"stricts.3"_s, u"dept"_s, u"信访部门反馈：曾煽动群众"_s, u"六不宜①（2013）"_s,
                              Weight::Advice, u"P"_s, true}};
    barred.decision =
        Decision{{}, false, QDate(2026, 12, 10), u"夏选决字第1号"_s, u"村民选举委员会"_s, u"受过刑事处罚"_s};
    auto& soft = data.rows.emplace_back(screeningRow(3, u"解祖虎"_s, u"副主任"_s, Verdict::NotQualified));
    soft.result.checks[6].state = CheckState::LookAgain;
    soft.result.restsOnAdviceOnly = true;
    soft.result.reasons = {{u"stricts.1"_s, u"dept"_s, u"长期不在村，不能正常履职"_s, u"六不宜③（2013）"_s,
                            Weight::Advice, u"P"_s, false}};
    auto& open = data.rows.emplace_back(screeningRow(4, u"俞㛃"_s, u"妇女委员"_s, Verdict::Pending));
    for (int i = 0; i < 3; ++i) open.result.checks[size_t(i)].state = CheckState::NotBegun;
    open.result.checks[5].state = CheckState::NotApplicable;
    open.result.reasons = {
        {u"asks.1"_s, u"missing"_s, u"尚无谈话记录"_s, u"三问"_s, Weight::Local, u"ours"_s, false}};
    data.rows.push_back(screeningRow(5, u"王建国"_s, u"委员"_s, Verdict::Withdrawn));
    data.rows.back().body = Body::SupervisionCommittee;
    return data;
}

ResultReportData result() {
    ResultReportData data;
    data.head = villageHead();
    data.head.date = QDate(2026, 12, 19);
    data.contest.ruleSetId = u"zj-2026"_s;
    data.contest.registered = 934;
    data.contest.issued = 806;
    data.contest.voters = 806;
    data.contest.posts = {post(u"chair"_s, u"主任"_s, 1, 1, false,
                               {{u"P1"_s, u"吕囡娥"_s, Sex::Female}, {u"P2"_s, u"陈𬱖"_s, Sex::Male}}),
                          post(u"deputy"_s, u"副主任"_s, 2, 1, false, {{u"P3"_s, u"解祖虎"_s, Sex::Male}}),
                          post(u"member"_s, u"委员"_s, 3, 1, false,
                               {{u"P4"_s, u"俞佳佳"_s, Sex::Female}, {u"P5"_s, u"王建国"_s, Sex::Male}}),
                          post(u"women"_s, u"妇女委员"_s, 4, 1, true, {{u"P6"_s, u"方红春"_s, Sex::Female}})};
    Outcome& o = data.outcome;
    o.collected = 806, o.valid = 783, o.voidBallots = 21, o.blank = 2, o.partlyVoid = 11,
    o.majorityBase = 806, o.needed = 404;
    o.posts = {
        outcome(u"chair"_s,
                {votes(u"P1"_s, u"吕囡娥"_s, 512, true), votes(u"P2"_s, u"陈𬱖"_s, 249, true),
                 votes(u"E77"_s, u"俞㛃"_s, 6, false)},
                {u"P1"_s}),
        outcome(u"deputy"_s, {votes(u"P3"_s, u"解祖虎"_s, 690, true)}, {u"P3"_s}),
        outcome(u"member"_s, {votes(u"P4"_s, u"俞佳佳"_s, 455, true), votes(u"P5"_s, u"王建国"_s, 301, true)},
                {u"P4"_s}),
        outcome(u"women"_s, {votes(u"P6"_s, u"方红春"_s, 702, true)}, {u"P6"_s})};
    data.boxes = {{{}, {}, u"村礼堂"_s, BoxKind::MainVenue, 610, 610, 548, 62, 9},
                  {{}, {}, u"上溪自然村"_s, BoxKind::PollingStation, 142, 142, 130, 12, 3},
                  {{}, {}, u"流动一号"_s, BoxKind::RovingBox, 54, 54, 51, 3, 20}};
    data.validityBasis = {u"《浙江省村民委员会选举办法》（2020）第二十七条"_s, u"E"_s};
    data.majorityBasis = {u"《浙江省村民委员会选举办法》（2020）第二十八条"_s, u"E"_s};
    data.nextStepBasis = {u"《浙江省村民委员会选举办法》（2020）第三十二条"_s, u"E"_s};
    return data;
}

ResultReportData candidatesResult() {
    ResultReportData data = result();
    data.contest.mode = BallotMode::Candidates;
    data.contest.round = Round::Second;
    data.contest.rules.invalidScope = CountingRules::InvalidScope::Column;
    data.contest.rules.blankIs = CountingRules::BlankIs::Void;
    data.contest.rules.majorityBase = CountingRules::MajorityBase::Valid;
    data.contest.rules.voteDown = true;
    Outcome& o = data.outcome;
    o.posts[0] = outcome(
        u"chair"_s, {votes(u"P1"_s, u"吕囡娥"_s, 380, true, 44), votes(u"P2"_s, u"陈𬱖"_s, 380, true, 12)},
        {});
    o.posts[0].tied = {u"P1"_s, u"P2"_s};
    o.posts[0].tiedSeats = 1;
    o.posts[2] =
        outcome(u"member"_s, {votes(u"P4"_s, u"俞佳佳"_s, 455, true), votes(u"P5"_s, u"王建国"_s, 430, true)},
                {u"P5"_s});
    o.posts[3] = outcome(u"women"_s, {votes(u"P6"_s, u"方红春"_s, 702, true)}, {});
    o.posts[3].vacant = 1;
    o.avoidance = {{u"P4"_s, u"P3"_s, u"P5"_s}};
    o.invalidWins = {u"P6"_s};
    o.unresolved = {{u"chair"_s, u"王建国"_s, u"homonym"_s, 3}, {u"member"_s, u"阿三"_s, u"unknown"_s, 2}};
    o.next = NextStep::Runoff;
    o.runoff = {{u"women"_s, 1, {u"P4"_s}, true}};
    data.warnings = {u"若以收回选票数为基数，王建国不能当选。"_s};
    return data;
}

TurnoutReportData villageTurnout() {
    TurnoutReportData data;
    data.head = villageHead();
    data.registered = 934;
    data.boxes = result().boxes;
    data.validityBasis = result().validityBasis;
    const int hall[] = {12, 95, 210, 330, 402, 455, 500, 548, 590, 610};
    const int station[] = {0, 22, 51, 80, 101, 120, 133, 142, 142, 142};
    for (int i = 0; i < 10; ++i) {
        data.readings.push_back(
            {{}, QTime(7, 30).addSecs(1800 * i), u"村礼堂"_s, BoxKind::MainVenue, hall[i]});
        if (i > 0)
            data.readings.push_back(
                {{}, QTime(7, 30).addSecs(1800 * i), u"上溪自然村"_s, BoxKind::PollingStation, station[i]});
    }
    data.readings.push_back({{}, QTime(11, 0), u"流动一号"_s, BoxKind::RovingBox, 54});
    return data;
}

TurnoutReportData townshipTurnout() {
    TurnoutReportData data = villageTurnout();
    data.head = townshipHead();
    data.boxes.clear();
    data.registered = 0;
    for (int i = 0; i < 29; ++i) {
        VillageTurnout village;
        village.village = i < villageNames().size() ? villageNames()[i] : u"第%1村"_s.arg(i + 1);
        village.registered = 600 + 37 * i;
        village.voters = village.registered * (i == 3 ? 49 : 60 + i) / 100;
        village.issued = village.collected = village.voters;
        village.proxy = village.voters / 12;
        village.assisted = 10 + i;
        village.roving = 20 + i;
        data.registered += village.registered;
        data.villages.push_back(village);
    }
    return data;
}

TownshipSummaryData summary() {
    TownshipSummaryData data;
    data.head = townshipHead();
    const auto turnout = townshipTurnout();
    for (int i = 0; i < 29; ++i) {
        const auto& village = turnout.villages[size_t(i)];
        TownshipSummaryRow row{
            i + 1,          village.village,   village.registered, 18, 15, 1, 1, 1, 4, i % 7 == 3 ? 3 : 4,
            village.voters, NextStep::Complete};
        if (i == 3)
            row.next = NextStep::Rerun, row.elected = 0;
        else if (i % 7 == 3)
            row.next = NextStep::Runoff;
        if (i == 28) row.next.reset(), row.voters = 0, row.elected = 0;
        data.rows.push_back(row);
    }
    return data;
}

FindingsListData findings() {
    FindingsListData data;
    data.head = townshipHead();
    data.findings = {{u"REG-02"_s, Severity::Error, u"08上坑村.xlsx"_s, u"选民登记册"_s, 575, u"身份证号"_s,
                      u"330799198207216123"_s, u"身份证号 330799198207216123 的校验码不对。"_s,
                      u"请核对身份证原件后更正。"_s},
                     {u"REG-03"_s, Severity::Error, u"08上坑村.xlsx"_s, u"选民登记册"_s, 576, u"身份证号"_s,
                      u"3.30799198207216E+017"_s, u"身份证号被电子表格当作数字，末位已失真。"_s,
                      u"请从报名自荐表核对后更正。"_s},
                     {u"REG-04"_s,
                      Severity::Warning,
                      u"01夏溪村.csv"_s,
                      {},
                      12,
                      u"出生日期"_s,
                      u"1982-07-22"_s,
                      u"出生日期与身份证号不一致。"_s,
                      u"以身份证为准，请核对。"_s},
                     {u"REG-15"_s,
                      Severity::Info,
                      u"01夏溪村.csv"_s,
                      {},
                      0,
                      {},
                      u"=1+1"_s,
                      u"15 位身份证号已升为 18 位。"_s,
                      {}}};
    return data;
}

namespace {

WallPlanPlace place(const QString& name, const QDate& day, BallotMode mode, const QStringList& posted) {
    const auto rules = shippedRuleSet(u"zj-2026"_s);
    WallPlanPlace made{name, day, mode, {}};
    for (const StatutoryDate& date : statutoryCalendar(day, *rules, mode)) {
        if (date.ofTownship) continue;
        const bool hangs = posted.contains(date.key);
        made.entries.push_back({date, hangs ? std::optional(date.latest.addDays(-1)) : std::nullopt});
    }
    return made;
}

std::vector<WallPlanEntry> townshipDates() {
    std::vector<WallPlanEntry> dates;
    const auto rules = shippedRuleSet(u"zj-2026"_s);
    for (const StatutoryDate& date :
         statutoryCalendar(QDate(2026, 12, 19), *rules, BallotMode::SelfNomination))
        if (date.ofTownship) dates.push_back({date, {}});
    return dates;
}

PaperHead unnumberedHead() {
    PaperHead head = villageHead();
    head.noticeNumber.clear();
    return head;
}

std::vector<NoticeMember> fiveMembers() {
    return {{u"主任"_s, u"俞德信"_s, Sex::Male},
            {u"副主任"_s, u"郑爱怡"_s, Sex::Female},
            {u"委员"_s, u"姚木勇"_s, Sex::Male},
            {u"委员"_s, u"卢静彩"_s, Sex::Female},
            {u"委员"_s, u"欧阳𠅤"_s, Sex::Male}};
}

}  // namespace

WallPlanData villageWallPlan() {
    return {villageHead(),
            townshipDates(),
            {place(u"夏溪村"_s, QDate(2026, 12, 19), BallotMode::Candidates,
                   {u"committee_chosen"_s, u"roll_posted"_s})}};
}

WallPlanData townshipWallPlan() {
    WallPlanData data{townshipHead(), townshipDates(), {}};
    for (const QString& name : villageNames())
        data.villages.push_back(
            place(name, QDate(2026, 12, name == u"长城村"_s ? 20 : 19),
                  name == u"东陈村"_s ? BallotMode::Candidates : BallotMode::SelfNomination,
                  name == u"上坑村"_s ? QStringList{u"roll_posted"_s} : QStringList()));
    return data;
}

ReportDocument issuedRoster() {
    ReportDocument document = buildRoster(roster());
    document.signatories = {u"陈建国"_s, u"吕囡娥"_s};
    document.contentHash = contentHashOf(document);
    return document;
}

CommitteeNoticeData committee() {
    return {unnumberedHead(),
            QDate(2026, 11, 10),
            u"村民代表会议"_s,
            fiveMembers(),
            {u"《浙江省村民委员会选举办法》（2020）第八条"_s, u"E"_s},
            5,
            {u"《村民委员会选举规程》（民政部2013）附件公告样本"_s, u"E"_s}};
}

CommitteeChangeData committeeChange() {
    using Why = CommitteeChangeData::Exit::Why;
    CommitteeChangeData data;
    data.head = unnumberedHead();
    data.number = 1;
    data.exits = {
        {u"俞强生"_s, u"主任"_s, Why::RelativeNominated, u"委员"_s, QDate(2026, 12, 2), u"俞云芳"_s,
         u"子女"_s, QDate(2026, 12, 3)},
        {u"姚波"_s, u"委员"_s, Why::Nominated, u"主任"_s, QDate(2026, 12, 1), {}, {}, QDate(2026, 12, 3)},
        {u"姚健福"_s, u"委员"_s, Why::Absent, {}, {}, {}, {}, QDate(2026, 12, 3)},
        {u"俞福春"_s, u"委员"_s, Why::Resigned, {}, {}, {}, {}, QDate(2026, 12, 3)},
        {u"倪荣根"_s, u"委员"_s, Why::Other, {}, {}, {}, {}, QDate(2026, 12, 3)}};
    data.entries = {{u"委员"_s, u"卢静彩"_s, Sex::Female}, {u"委员"_s, u"欧阳𠅤"_s, Sex::Male}};
    data.roles = {{u"主任"_s, u"俞德信"_s, Sex::Male}};
    data.now = fiveMembers();
    data.exitBasis = {u"《村民委员会组织法》（2025）第十五条"_s, u"V"_s};
    return data;
}

RepresentativesNoticeData representatives() {
    return {unnumberedHead(),
            {{u"第1村民小组"_s, {{u"俞强生"_s, Sex::Male}, {u"郑爱怡"_s, Sex::Female}}},
             {u"第2村民小组"_s, {{u"姚木勇"_s, Sex::Male}}}},
            {u"《浙江省实施〈村民委员会组织法〉办法》（2020）第十八条"_s, u"V"_s}};
}

LeadersNoticeData leaders() {
    return {unnumberedHead(),
            {{u"第1村民小组"_s, u"俞强生"_s, Sex::Male}, {u"第2村民小组"_s, u"姚木勇"_s, Sex::Male}},
            {u"《浙江省实施〈村民委员会组织法〉办法》（2020）第二十五条、第二十六条"_s, u"V"_s}};
}

ProxyListData proxyList() {
    const ProxyPerson proxy{u"卢静彩"_s, Sex::Female, 1997, u"第1村民小组"_s};
    return {unnumberedHead(),
            2,
            {{{u"俞云德"_s, Sex::Male, 1993, u"第1村民小组"_s}, proxy, u"配偶"_s, {}, {}},
             {{u"俞云芳"_s, Sex::Female, 1991, u"第3村民小组"_s}, proxy, u"其他村民"_s, {}, {}}},
            3,
            {u"《浙江省村民委员会选举办法》（2020）第二十五条"_s, u"E"_s}};
}

ProxyCertificateData proxyCertificates() {
    ProxyCertificateData data;
    data.head = unnumberedHead();
    data.pairs = proxyList().pairs;
    for (ProxyPair& pair : data.pairs) {
        pair.reason = u"在杭州务工"_s;
        pair.requestedOn = QDate(2026, 12, 15);
    }
    data.lastDay = u"2026年12月16日"_s;
    data.basis = {u"《村民委员会组织法》（2025）第十八条"_s, u"V"_s};
    return data;
}

std::vector<NamedDocument> allDocuments() {
    return {{u"roster"_s, buildRoster(roster())},
            {u"screening"_s, buildScreeningSummary(screening())},
            {u"result"_s, buildResultReport(result())},
            {u"result-candidates"_s, buildResultReport(candidatesResult())},
            {u"turnout"_s, buildTurnoutReport(villageTurnout())},
            {u"turnout-township"_s, buildTurnoutReport(townshipTurnout())},
            {u"summary"_s, buildTownshipSummary(summary())},
            {u"findings"_s, buildFindingsList(findings())},
            {u"wall-plan"_s, buildWallPlan(villageWallPlan())},
            {u"wall-plan-township"_s, buildWallPlan(townshipWallPlan())},
            {u"roster-issued"_s, issuedRoster()},
            {u"committee"_s, buildCommitteeNotice(committee())},
            {u"committee-change"_s, buildCommitteeChange(committeeChange())},
            {u"representatives"_s, buildRepresentativesNotice(representatives())},
            {u"group-leaders"_s, buildLeadersNotice(leaders())},
            {u"proxy-list"_s, buildProxyList(proxyList())},
            {u"proxy-certificates"_s, buildProxyCertificates(proxyCertificates())},
            {u"proxy-certificate-empty"_s,
             buildProxyCertificates({unnumberedHead(), {}, 3, u"2026年12月16日"_s, {}})},
            {u"roster-candidates"_s, buildRoster(candidatesRoster())},
            {u"preliminary-candidates"_s, buildPreliminaryCandidates(preliminaryCandidates())},
            {u"nomination-form"_s, buildNominationForm(nominationForm(true))},
            {u"nomination-form-empty"_s, buildNominationForm(nominationForm(false))},
            {u"nomination-receipt"_s, buildNominationReceipt(nominationForm(true))},
            {u"withdrawal"_s, buildWithdrawalStatement(nominationForm(true))},
            {u"withdrawal-empty"_s, buildWithdrawalStatement(nominationForm(false))}};
}

ReportDocument longTable(int rows) {
    ReportDocument document = startPaper(villageHead(), u"选民登记册"_s, report::PageSetup::form());
    report::Table table;
    table.columns = {{u"序号"_s, 6, report::Align::Center, report::CellKind::Integer},
                     {u"姓名"_s, 14, report::Align::Left, report::CellKind::Text},
                     {u"性别"_s, 6, report::Align::Center, report::CellKind::Text},
                     {u"出生日期"_s, 18, report::Align::Center, report::CellKind::Date},
                     {u"户号"_s, 12, report::Align::Center, report::CellKind::Id},
                     {u"住址"_s, 30, report::Align::Left, report::CellKind::Text}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{QString::number(i + 1), u"吕囡娥"_s, u"女"_s, u"1975-03-08"_s,
                               u"%1"_s.arg(i, 6, 10, QChar(u'0')), u"夏溪村幸福路%1号"_s.arg(i + 1)},
                              {}});
    document.add(std::move(table));
    document.add(report::SignatureBlock{{{u"制表人"_s, {}}, {u"审核人"_s, {}}}, 2});
    return document;
}

}  // namespace election::samples
