#include "core/services/papers/venue_papers.h"

#include <QCoreApplication>

#include "core/report/builders/box_papers.h"
#include "core/report/builders/voter_cards.h"
#include "core/services/election_file.h"
#include "core/services/paper_data.h"
#include "core/services/poll_records.h"
#include "core/services/polling_service.h"
#include "core/services/register_version_service.h"
#include "core/services/rules_in_force.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VenuePapers)
};

Citation citationOf(const RuleSet& rules, QStringView key) {
    const Parameter& parameter = rules.parameter(key);
    return {parameter.citation, evidenceMarkKey(parameter.mark)};
}

}  // namespace

Result<QString> voterCardsWait(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto inForce, RegisterVersionService(request.file).inForce(request.village->id));
    return inForce ? QString() : Text::tr("Waits for the register to be closed.");
}

Result<ReportDocument> voterCards(const PaperRequest& request) {
    VoterCardsData data;
    ELECTION_ASSIGN(data.head, paperHeadOf(request.file, request.village, request.stamp));
    const RegisterVersionService versions(request.file);
    ELECTION_ASSIGN(const auto inForce, versions.inForce(request.village->id));
    if (inForce) {
        ELECTION_ASSIGN(const auto content, versions.content(request.village->id, inForce->number));
        for (const auto& [group, members] : byGroup(content.rows)) {
            std::vector<Person> people;
            for (const Person* person : members) people.push_back(*person);
            for (const auto& [household, residents] : byHousehold(people))
                for (const Person* person : residents)
                    data.voters.push_back(
                        {int(data.voters.size()) + 1, person->name, person->sex, group, household});
        }
    }
    return buildVoterCards(data);
}

Result<ReportDocument> emptyVoterCards(const PaperRequest& request) {
    VoterCardsData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    return buildVoterCards(data);
}

Result<ReportDocument> boxReconciliation(const PaperRequest& request) {
    BoxReconciliationData data;
    ELECTION_ASSIGN(data.head, paperHeadOf(request.file, request.village, request.stamp));
    const PollingService polling(request.file);
    ELECTION_ASSIGN(data.boxes, polling.boxes(request.village->id));
    ELECTION_ASSIGN(const Turnout turnout, polling.turnout(request.village->id));
    data.registered = turnout.registered;
    ELECTION_ASSIGN(const BallotLedgerSums sums,
                    BallotLedgerService(request.file).sums(request.village->id, Body::VillagersCommittee));
    if (sums.isPrintingKnown()) {
        data.printed = sums.printed;
        data.spoiled = sums.replaced;
        data.unused = sums.destroyed;
    }
    ELECTION_ASSIGN(const auto inForce, rulesInForce(request.file, request.village->id));
    data.basis = {citationOf(inForce->rules, u"over_collected_test")};
    return buildBoxReconciliation(data);
}

Result<ReportDocument> emptyBoxReconciliation(const PaperRequest& request) {
    BoxReconciliationData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    return buildBoxReconciliation(data);
}

}  // namespace election
