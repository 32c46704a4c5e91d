#include <QCoreApplication>

#include "core/report/builders/ballot_paper.h"
#include "core/report/builders/calling_sheet.h"
#include "core/report/empty_form.h"
#include "core/services/counted.h"
#include "core/services/election_file.h"
#include "core/services/paper_data.h"
#include "core/services/papers/blank_ballots.h"
#include "core/services/papers/paper_kind.h"
#include "core/services/polling_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportingService)
};

Result<ReportDocument> result(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto values, PaperData(request.file, request.stamp).result(*request.village));
    return buildResultReport(values);
}

Result<ReportDocument> zeroReport(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto values, PaperData(request.file, request.stamp).zeroReport(*request.village));
    return buildZeroReport(*values);
}

Result<QString> zeroReportWaits(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto values, PaperData(request.file, request.stamp).zeroReport(*request.village));
    return values ? QString() : Text::tr("Waits for the zero report to be made under Counting.");
}

Result<ReportDocument> emptyZeroReport(const PaperRequest& request) {
    ZeroReportData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    data.report.boxes.push_back({});
    data.report.staff = {u" "_s, {u" "_s, u" "_s}, {u" "_s, u" "_s}};
    const Parameter& bar = request.file.ruleSet().parameter(u"staff_bar_relations"_s);
    data.staffBasis = {bar.citation, evidenceMarkKey(bar.mark)};
    return emptied(buildZeroReport(data), 14);
}

/// 唱票记录单 with the names of the ballot.
Result<ReportDocument> callingSheet(const PaperRequest& request) {
    CallingSheetData data;
    ELECTION_ASSIGN(data.head, paperHeadOf(request.file, request.village, request.stamp));
    ELECTION_ASSIGN(const Contest contest,
                    CountingService(request.file).contest(request.village->id, data.body));
    for (const ContestPost& post : contest.posts) {
        CallingSheetPost called{post.title, post.seats, {}};
        for (const ContestPerson& person : post.nominees) called.names.push_back(person.name);
        data.posts.push_back(std::move(called));
    }
    return buildCallingSheet(data);
}

Result<QString> callingSheetWaits(const PaperRequest& request) {
    const auto contest = CountingService(request.file).contest(request.village->id, Body::VillagersCommittee);
    return contest ? QString() : contest.error().message;
}

Result<ReportDocument> emptyCallingSheet(const PaperRequest& request) {
    CallingSheetData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    data.posts.push_back({{}, 0, std::vector<QString>(6)});
    return buildCallingSheet(data);
}

Result<ReportDocument> emptyResult(const PaperRequest& request) {
    ResultReportData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    data.isBlank = true;
    data.boxes.push_back({});
    data.contest.ruleSetId = request.file.ruleSet().id();
    data.contest.rules = request.file.ruleSet().countingRules();
    if (request.village) {
        ELECTION_ASSIGN(const auto inForce, rulesInForce(request.file, request.village->id));
        data.contest.rules = inForce->rules.countingRules();
        data.contest.mode = inForce->mode;
    }
    return emptied(buildResultReport(data), 20);
}

Citation citationOf(const RuleSet& rules, QStringView key) {
    const Parameter& parameter = rules.parameter(key);
    return {parameter.citation, evidenceMarkKey(parameter.mark)};
}

/// 另行选举选票: the open posts with the candidates of the first round.
Result<ReportDocument> runoffBallot(const PaperRequest& request) {
    BallotPaperData data;
    ELECTION_ASSIGN(data.head, paperHeadOf(request.file, request.village, request.stamp));
    data.head.electionDay = {};  // the day of the further election is set by the committee
    ELECTION_ASSIGN(const auto inForce, rulesInForce(request.file, request.village->id));
    ELECTION_ASSIGN(const auto count, counted(request.file, *request.village, Body::VillagersCommittee));
    data.round = Round::Second;
    data.mode = count->contest.mode;
    data.voidAsAWhole = count->contest.rules.invalidScope == CountingRules::InvalidScope::Ballot;
    data.blankIsVoid = count->contest.rules.blankIs == CountingRules::BlankIs::Void;
    for (const RunoffPost& open : count->outcome.runoff)
        for (const ContestPost& post : count->contest.posts) {
            if (post.id != open.post) continue;
            BallotPost printed{post.title, open.seats, post.womenOnly, {}};
            for (const QString& person : open.candidates) printed.names.push_back(count->nameOf(person));
            data.posts.push_back(std::move(printed));
        }
    data.basis = {citationOf(inForce->rules, u"runoff_floor"), citationOf(inForce->rules, u"runoff_margin")};
    return buildBallotPaper(data);
}

}  // namespace

PaperKinds resultPapers() {
    PaperKinds kinds;
    kinds.push_back({{u"zero-report"_s, Text::tr("Zero report of the count"), true, false, false, false,
                      PaperGroup::Counting, true},
                     zeroReportWaits,
                     zeroReport,
                     emptyZeroReport});
    kinds.push_back({{u"calling-sheet"_s, Text::tr("Calling record with boxes for 正"), true, false, false,
                      false, PaperGroup::Counting, true},
                     callingSheetWaits,
                     callingSheet,
                     emptyCallingSheet});
    kinds.push_back({{u"result"_s, Text::tr("Result report form"), true, false, true, false,
                      PaperGroup::Counting, true, true},
                     paperOfCountWaits,
                     result,
                     emptyResult});
    kinds.push_back({{u"runoff-ballot"_s, Text::tr("Ballot of the further election"), true, false, true,
                      false, PaperGroup::Result, true},
                     paperOfRunoffWaits,
                     runoffBallot,
                     [](const PaperRequest& request) { return blankBallot(request, Round::Second); }});
    return kinds;
}

Result<QString> paperOfCountWaits(const PaperRequest& request) {
    const VillageId village = request.village->id;
    const CountingService counting(request.file);
    ELECTION_ASSIGN(const int ballots, counting.ballotCount(village, Body::VillagersCommittee));
    if (ballots == 0) return Text::tr("Waits for the ballots to be counted.");
    ELECTION_ASSIGN(const Turnout turnout, PollingService(request.file).turnout(village));
    if (!turnout.boxesClosed) return Text::tr("Waits for the ledger of the boxes (票箱清点).");
    ELECTION_ASSIGN(const auto last, counting.lastCalled(village, Body::VillagersCommittee));
    if (last && ballots < turnout.collected)
        return Text::tr("Waits for the last %n ballot(s) to be called.", nullptr,
                        turnout.collected - ballots);
    return QString();
}

Result<QString> paperOfRunoffWaits(const PaperRequest& request) {
    ELECTION_ASSIGN(const QString waits, paperOfCountWaits(request));
    if (!waits.isEmpty()) return waits;
    ELECTION_ASSIGN(const auto count, counted(request.file, *request.village, Body::VillagersCommittee));
    return count->outcome.next == NextStep::Runoff
               ? QString()
               : Text::tr("No further election is needed after this count.");
}

}  // namespace election
