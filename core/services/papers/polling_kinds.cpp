#include <QCoreApplication>
#include <algorithm>

#include "core/report/empty_form.h"
#include "core/services/paper_data.h"
#include "core/services/papers/blank_ballots.h"
#include "core/services/papers/paper_kind.h"
#include "core/services/papers/venue_papers.h"
#include "core/services/poll_papers.h"
#include "core/services/polling_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportingService)
};

Result<QString> turnoutWaits(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto all, PollingService(request.file).turnout());
    const bool begun = std::any_of(all.begin(), all.end(), [&request](const Turnout& turnout) {
        return turnout.boxes > 0 && (!request.village || turnout.village == request.village->id);
    });
    return begun ? QString() : Text::tr("Waits for the first ballots issued.");
}

Result<ReportDocument> turnout(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto values, PaperData(request.file, request.stamp).turnout(request.village));
    return buildTurnoutReport(values);
}

Result<ReportDocument> emptyTurnout(const PaperRequest& request) {
    TurnoutReportData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    data.boxes.push_back({});
    return emptied(buildTurnoutReport(data), 8);
}

constexpr Body kBody = Body::VillagersCommittee;

Result<ReportDocument> proofBallot(const PaperRequest& request) {
    ELECTION_ASSIGN(BallotPaperData ballot, PollPapers(request.file).ballot(request.village->id, kBody));
    ballot.print = BallotPrint::Proof;
    return buildBallotPaper(ballot);
}

Result<ReportDocument> emptyBallot(const PaperRequest& request) {
    return blankBallot(request, Round::First);
}

}  // namespace

PaperKinds pollingPapers() {
    constexpr PaperGroup group = PaperGroup::Polling;
    PaperKinds kinds;
    kinds.push_back(
        {{u"ballot"_s, Text::tr("Ballot, as a proof (样票)"), true, false, true, false, group, true},
         [](const PaperRequest& request) {
             const auto ballot = PollPapers(request.file).ballot(request.village->id, kBody);
             return ballot ? QString() : ballot.error().message;
         },
         proofBallot,
         emptyBallot});
    kinds.push_back({{u"voter-cards"_s, Text::tr("Voter cards"), true, false, false, false, group, true},
                     voterCardsWait,
                     voterCards,
                     emptyVoterCards});
    kinds.push_back(
        {{u"turnout"_s, Text::tr("Turnout of the village"), true, false, true, false, group, true},
         turnoutWaits,
         turnout,
         emptyTurnout});
    kinds.push_back(
        {{u"turnout-township"_s, Text::tr("Turnout of the township"), false, false, true, false, group},
         turnoutWaits,
         turnout,
         {}});
    kinds.push_back({{u"box-reconciliation"_s, Text::tr("Reconciliation of the boxes"), true, true, false,
                      false, PaperGroup::Counting, true},
                     turnoutWaits,
                     boxReconciliation,
                     emptyBoxReconciliation});
    kinds.push_back(
        {{u"check-in-list"_s, Text::tr("List for the check-in"), true, true, false, false, group, true},
         voterCardsWait,
         [](const PaperRequest& request) {
             return PollPapers(request.file).checkInList(request.village->id);
         },
         [](const PaperRequest& request) -> Result<ReportDocument> {
             ELECTION_ASSIGN(const PaperHead head, emptyHead(request));
             return PollPapers::emptyCheckInList(head);
         }});
    kinds.push_back(
        {{u"incidents"_s, Text::tr("Record of incidents"), true, false, false, false, group, true},
         {},
         [](const PaperRequest& request) { return PollPapers(request.file).incidents(request.village->id); },
         [](const PaperRequest& request) -> Result<ReportDocument> {
             ELECTION_ASSIGN(const PaperHead head, emptyHead(request));
             return PollPapers::emptyIncidents(head);
         }});
    kinds.push_back(
        {{u"ballot-ledger"_s, Text::tr("Ledger of the ballots"), true, false, false, false, group, true},
         {},
         [](const PaperRequest& request) {
             return PollPapers(request.file).ballotLedger(request.village->id, Body::VillagersCommittee);
         },
         [](const PaperRequest& request) -> Result<ReportDocument> {
             ELECTION_ASSIGN(const PaperHead head, emptyHead(request));
             return PollPapers::emptyBallotLedger(head);
         }});
    return kinds;
}

}  // namespace election
