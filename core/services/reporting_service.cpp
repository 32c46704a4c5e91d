#include "core/services/reporting_service.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/report/builders/shown_list.h"
#include "core/services/counting_service.h"
#include "core/services/dossier_papers.h"
#include "core/services/joint_review_papers.h"
#include "core/services/nominating_rules.h"
#include "core/services/nomination_papers.h"
#include "core/services/objection_service.h"
#include "core/services/paper_data.h"
#include "core/services/polling_service.h"
#include "core/services/register_papers.h"
#include "core/services/register_service.h"
#include "core/services/roster_papers.h"
#include "core/services/screening_board_service.h"
#include "core/services/setup_service.h"
#include "core/services/verdict_papers.h"
#include "core/services/village_papers.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportingService)
};

/// Papers of one closed version of the register.
bool isVersionPaper(const QString& kind) {
    static const QStringList kinds{u"register"_s, u"register-households"_s, u"register-supplement"_s};
    return kinds.contains(kind);
}

/// Forms to be written by hand.
bool isEmptyForm(const QString& kind) {
    static const QStringList kinds{u"nomination-form"_s, u"withdrawal-form"_s, u"talk-record"_s,
                                   u"counselled-withdrawal"_s};
    return kinds.contains(kind);
}

/// What a document waits for; empty = it can be made now.
class Readiness {
  public:
    explicit Readiness(ElectionFile& file) : m_file(file), m_data(file) {}

    Result<QString> waitsFor(const QString& kind, const std::optional<Village>& village) const {
        if (kind == u"roster"_s) return roster(*village);
        if (isVersionPaper(kind)) return version(kind, *village);
        if (kind == u"away-voters"_s) {
            ELECTION_ASSIGN(const int away, RegisterPapers(m_file, {}).awayCount(*village));
            return away == 0 ? Text::tr("Nobody of category B is on the register.") : QString();
        }
        if (kind == u"objections"_s) {
            ELECTION_ASSIGN(const auto all, ObjectionService(m_file).all(village ? std::optional(village->id)
                                                                                 : std::nullopt));
            return all.empty() ? Text::tr("No objection was received.") : QString();
        }
        if (kind == u"register-statistics"_s) {
            ELECTION_ASSIGN(const auto totals, RegisterService(m_file).totals(
                                                   village ? std::optional(village->id) : std::nullopt));
            return totals.persons == 0 ? Text::tr("Waits for the register of voters.") : QString();
        }
        if (isVillagePaper(kind)) return villagePaperWaitsFor(m_file, kind, *village);
        if (kind == u"preliminary-candidates"_s)
            return NominationPapers(m_file).preliminaryWaitsFor(*village);
        if (kind == u"screening-minutes"_s) return VerdictPapers(m_file).minutesWaitFor(*village);
        if (kind == u"screening-decisions"_s) return VerdictPapers(m_file).decisionsWaitFor(*village);
        if (isEmptyForm(kind)) return QString();
        if (kind == u"result"_s) return result(*village);
        if (kind == u"roster-file"_s || kind == u"roster-photos"_s) return roster(*village);
        if (kind == u"roster-book"_s) return RosterPapers(m_file, {}).bookWaitsFor();
        if (kind == u"roster-supplement"_s) return RosterPapers(m_file, {}).supplementWaitsFor(*village);
        if (kind == u"screening-template"_s) return QString();
        if (kind == u"screening"_s || kind == u"screening-board"_s || kind == u"dossier"_s) {
            ELECTION_ASSIGN(const ScreeningSummaryData data, m_data.screening(village));
            return data.rows.empty() ? Text::tr("Waits for self-nominations.") : QString();
        }
        if (kind == u"joint-review"_s) return JointReviewPapers(m_file).summaryWaitsFor();
        if (kind == u"turnout"_s || kind == u"turnout-township"_s) return turnout(village);
        if (kind == u"findings"_s) {
            ELECTION_ASSIGN(const FindingsListData data, m_data.findings(village));
            return data.findings.empty() ? Text::tr("There is nothing to be checked.") : QString();
        }
        ELECTION_ASSIGN(const auto villages, SetupService(m_file).villages());
        return villages.empty() ? Text::tr("Waits for the list of posts (职数表).") : QString();
    }

  private:
    Result<QString> roster(const Village& village) const {
        ELECTION_ASSIGN(const auto rosters, m_data.rosters(village));
        return rosters.empty() ? Text::tr("Waits for nominees who may stand.") : QString();
    }
    Result<QString> version(const QString& kind, const Village& village) const {
        ELECTION_ASSIGN(const auto inForce, RegisterVersionService(m_file).inForce(village.id));
        if (!inForce) return Text::tr("Waits for the register to be closed.");
        return kind == u"register-supplement"_s && inForce->number == 1
                   ? Text::tr("Waits for a change after the register was closed.")
                   : QString();
    }
    Result<QString> result(const Village& village) const {
        const CountingService counting(m_file);
        ELECTION_ASSIGN(const int ballots, counting.ballotCount(village.id, Body::VillagersCommittee));
        if (ballots == 0) return Text::tr("Waits for the ballots to be called or imported.");
        ELECTION_ASSIGN(const Turnout turnout, PollingService(m_file).turnout(village.id));
        if (!turnout.boxesClosed) return Text::tr("Waits for the ledger of the boxes (票箱清点).");
        ELECTION_ASSIGN(const auto last, counting.lastCalled(village.id, Body::VillagersCommittee));
        if (last && ballots < turnout.collected)
            return Text::tr("Waits for the last %n ballot(s) to be called.", nullptr,
                            turnout.collected - ballots);
        return QString();
    }
    Result<QString> turnout(const std::optional<Village>& village) const {
        ELECTION_ASSIGN(const auto all, PollingService(m_file).turnout());
        const bool begun = std::any_of(all.begin(), all.end(), [&village](const Turnout& turnout) {
            return turnout.boxes > 0 && (!village || turnout.village == village->id);
        });
        return begun ? QString() : Text::tr("Waits for the first ballots issued.");
    }

    ElectionFile& m_file;
    PaperData m_data;
};

const DocumentKind* kindNamed(const std::vector<DocumentKind>& kinds, const QString& key) {
    const auto it = std::find_if(kinds.begin(), kinds.end(),
                                 [&key](const DocumentKind& kind) { return kind.key == key; });
    return it == kinds.end() ? nullptr : &*it;
}

Result<std::optional<Village>> villageOf(ElectionFile& file, std::optional<VillageId> id) {
    if (!id) return std::optional<Village>();
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    for (const Village& village : villages)
        if (village.id == *id) return std::optional(village);
    return Error{ErrorCode::NotFound, Text::tr("This village does not exist."), {}};
}

/// One body's roster; while decisions are open it says that it is a draft. Nobody is left out silently, and
/// nobody's reason is posted: only that the list isn't final.
Result<ReportDocument> rosterOf(const PaperData& data, const Village& village, const RosterData& roster) {
    ReportDocument document = buildRoster(roster);
    ELECTION_ASSIGN(const int open, data.openNominations(village, roster.body));
    if (open > 0) {
        document.forPosting = false;
        const report::Paragraph draft{
            Text::tr("Draft, not for posting: the deciding body has not yet decided on %n nomination(s).",
                     nullptr, open),
            report::Paragraph::Style::Note, report::Align::Left};
        document.sections.insert(document.sections.begin(), draft);
    }
    return document;
}

/// The roster that the village posts, and behind it, each on its own page, those of the other bodies.
Result<ReportDocument> buildRosters(const PaperData& data, const Village& village) {
    ELECTION_ASSIGN(const auto rosters, data.rosters(village));
    ELECTION_ASSIGN(ReportDocument document, rosterOf(data, village, rosters.front()));
    for (size_t i = 1; i < rosters.size(); ++i) {
        ELECTION_ASSIGN(ReportDocument other, rosterOf(data, village, rosters[i]));
        document.add(report::PageBreak{});
        document.add(report::Heading{other.title, 1});
        for (auto& section : other.sections) document.sections.push_back(std::move(section));
    }
    return document;
}

Result<ReportDocument> buildOfVersion(ElectionFile& file, const QString& kind, const Village& village,
                                      int version, const PaperStamp& stamp) {
    const RegisterPapers papers(file, stamp);
    if (kind == u"register"_s) return papers.posted(village, version);
    if (kind == u"register-households"_s) return papers.households(village, version);
    return papers.supplement(village, version);
}

Result<ReportDocument> buildNow(ElectionFile& file, const QString& kind,
                                const std::optional<Village>& village, const PaperStamp& stamp) {
    if (isVersionPaper(kind)) {
        ELECTION_ASSIGN(const auto inForce, RegisterVersionService(file).inForce(village->id));
        return buildOfVersion(file, kind, *village, inForce ? inForce->number : 0, stamp);
    }
    if (kind == u"away-voters"_s) return RegisterPapers(file, stamp).awayVoters(*village);
    if (kind == u"objections"_s) return RegisterPapers(file, stamp).objections(village);
    if (kind == u"register-statistics"_s) return RegisterPapers(file, stamp).statistics(village);
    if (kind == u"joint-review"_s) return JointReviewPapers(file).summary(0);
    const PaperData data(file, stamp);
    if (kind == u"roster"_s) return buildRosters(data, *village);
    if (isVillagePaper(kind)) {
        ELECTION_ASSIGN(const PaperHead head, data.head(village));
        return buildVillagePaper(file, kind, *village, head);
    }
    if (kind == u"preliminary-candidates"_s) return NominationPapers(file).preliminary(*village);
    if (kind == u"nomination-form"_s) return NominationPapers(file).emptyForm(village);
    if (kind == u"withdrawal-form"_s) return NominationPapers(file).emptyWithdrawal(village);
    if (kind == u"dossier"_s || kind == u"screening-template"_s) {
        ELECTION_ASSIGN(const PaperHead head, data.head(village));
        return village ? buildVillageDossiers(file, *village, head) : buildTemplatePaper(file, -1, head);
    }
    if (kind == u"talk-record"_s) return VerdictPapers(file).emptyTalkRecord(village);
    if (kind == u"counselled-withdrawal"_s) return VerdictPapers(file).emptyStatement(village);
    if (kind == u"screening-minutes"_s) return VerdictPapers(file).allMinutes(*village);
    if (kind == u"screening-decisions"_s) return VerdictPapers(file).allDecisions(*village);
    if (kind == u"roster-file"_s) return RosterPapers(file, stamp).forFile(*village);
    if (kind == u"roster-photos"_s) return RosterPapers(file, stamp).photos(*village);
    if (kind == u"roster-book"_s) return RosterPapers(file, stamp).book();
    if (kind == u"roster-supplement"_s) return RosterPapers(file, stamp).supplement(*village);
    if (kind == u"screening-board"_s) {
        ELECTION_ASSIGN(const auto head, data.head(village));
        ELECTION_ASSIGN(const auto board, ScreeningBoardService(file).board(
                                              village ? std::optional(village->id) : std::nullopt));
        return buildScreeningBoard(head, board);
    }
    if (kind == u"screening"_s) {
        ELECTION_ASSIGN(const auto values, data.screening(village));
        return buildScreeningSummary(values);
    }
    if (kind == u"result"_s) {
        ELECTION_ASSIGN(const auto values, data.result(*village));
        return buildResultReport(values);
    }
    if (kind == u"turnout"_s || kind == u"turnout-township"_s) {
        ELECTION_ASSIGN(const auto values, data.turnout(village));
        return buildTurnoutReport(values);
    }
    if (kind == u"findings"_s) {
        ELECTION_ASSIGN(const auto values, data.findings(village));
        return buildFindingsList(values);
    }
    if (kind == u"wall-plan"_s) {
        ELECTION_ASSIGN(const auto values, data.wallPlan(village));
        return buildWallPlan(values);
    }
    ELECTION_ASSIGN(const auto values, data.summary());
    return buildTownshipSummary(values);
}

}  // namespace

std::vector<DocumentKind> ReportingService::kinds() {
    std::vector<DocumentKind> kinds{
        {u"register"_s, Text::tr("Register of voters for posting"), true, true, true, false},
        {u"register-households"_s, Text::tr("Voters by household"), true, true, false, false},
        {u"register-supplement"_s, Text::tr("Supplement to the register"), true, true, true, false},
        {u"away-voters"_s, Text::tr("Away voters to be called"), true, true, false, false},
        {u"objections"_s, Text::tr("Objections to the register"), true, true, false, true},
        {u"register-statistics"_s, Text::tr("Statistics of the register"), true, true, false, true},
        {u"preliminary-candidates"_s, Text::tr("Preliminary candidates"), true, true, true, false},
        {u"roster"_s, Text::tr("Roster of self-nominees"), true, true, true, false},
        {u"roster-supplement"_s, Text::tr("Supplement to the roster"), true, true, true, false},
        {u"roster-file"_s, Text::tr("Roster for the file"), true, true, false, false},
        {u"roster-photos"_s, Text::tr("Photo roster"), true, false, false, false},
        {u"roster-book"_s, Text::tr("Rosters of all villages"), false, false, false, false},
        {u"screening"_s, Text::tr("Screening summary"), true, true, false, true},
        {u"joint-review"_s, Text::tr("Joint review by department"), false, true, false, false},
        {u"screening-template"_s, Text::tr("Standard of the screening"), false, false, false, false},
        {u"dossier"_s, Text::tr("Screening dossiers"), true, false, false, false, true},
        {u"screening-board"_s, Text::tr("Progress of the screening"), true, true, false, true},
        {u"screening-minutes"_s, Text::tr("Minutes of the screening meetings"), true, true, false, false},
        {u"screening-decisions"_s, Text::tr("Decisions on eligibility, with delivery slips"), true, false,
         false, false},
        {u"result"_s, Text::tr("Result report form"), true, false, true, false},
        {u"turnout"_s, Text::tr("Turnout of the village"), true, false, true, false},
        {u"turnout-township"_s, Text::tr("Turnout of the township"), false, false, true, false},
        {u"summary"_s, Text::tr("Township summary"), false, true, false, false},
        {u"findings"_s, Text::tr("Matters to be checked"), true, true, false, true},
        {u"wall-plan"_s, Text::tr("Election calendar for the wall"), true, false, true, true},
        {u"nomination-form"_s, Text::tr("Form of self-nomination, empty"), false, false, false, false},
        {u"withdrawal-form"_s, Text::tr("Statement of withdrawal, empty"), false, false, false, false},
        {u"talk-record"_s, Text::tr("Record of a talk about withdrawing, empty"), false, false, false, false},
        {u"counselled-withdrawal"_s, Text::tr("Statement of withdrawal after a talk, empty"), false, false,
         false, false}};
    const auto papers = villagePaperKinds();
    kinds.insert(kinds.end(), papers.begin(), papers.end());
    return kinds;
}

Result<std::vector<DocumentState>> ReportingService::states(std::optional<VillageId> village) const {
    ELECTION_ASSIGN(const auto place, villageOf(m_file, village));
    const Readiness readiness(m_file);
    std::vector<DocumentState> states;
    for (DocumentKind& kind : kinds()) {
        if (place ? !kind.perVillage : kind.perVillage && !kind.alsoTownship) continue;
        if (kind.key == u"preliminary-candidates"_s) {  // a village of self-nomination never has one
            ELECTION_ASSIGN(const NominatingRules in, nominatingRules(m_file, place->id));
            if (in.mode != BallotMode::Candidates) continue;
        }
        ELECTION_ASSIGN(const QString waits, readiness.waitsFor(kind.key, place));
        states.push_back({std::move(kind), waits.isEmpty(), waits});
    }
    return states;
}

Result<ReportDocument> ReportingService::build(const QString& key, std::optional<VillageId> village,
                                               const PaperStamp& stamp) const {
    const auto all = kinds();
    const DocumentKind* kind = kindNamed(all, key);
    if (!kind) {
        QStringList keys;
        for (const DocumentKind& known : all) keys.append(known.key);
        return Error{
            ErrorCode::NotFound,
            Text::tr("There is no document “%1”. The documents are: %2.").arg(key, keys.join(u", "_s)),
            {}};
    }
    if (kind->perVillage && !kind->alsoTownship && !village)
        return Error{ErrorCode::InvalidInput,
                     Text::tr("“%1” is a document of one village. Name the village.").arg(kind->title),
                     {}};
    ELECTION_ASSIGN(auto place, villageOf(m_file, village));
    if (!kind->perVillage) place.reset();
    ELECTION_ASSIGN(const QString waits, Readiness(m_file).waitsFor(key, place));
    if (!waits.isEmpty())
        return Error{
            ErrorCode::RuleViolation, Text::tr("“%1” can't be made yet. %2").arg(kind->title, waits), {}};
    return buildNow(m_file, key, place, stamp);
}

Result<ReportDocument> ReportingService::buildVersion(const QString& kind, VillageId village, int version,
                                                      const PaperStamp& stamp) const {
    if (!isVersionPaper(kind))
        return Error{ErrorCode::NotFound,
                     Text::tr("“%1” is no paper of one version of the register. These are: %2.")
                         .arg(kind, u"register, register-households, register-supplement"_s),
                     {}};
    ELECTION_ASSIGN(const auto place, villageOf(m_file, village));
    if (kind == u"register-supplement"_s && version == 1)
        return Error{ErrorCode::RuleViolation,
                     Text::tr("Version 1 is the register itself; supplements begin with version 2."),
                     {}};
    return buildOfVersion(m_file, kind, *place, version, stamp);
}

Result<ReportDocument> ReportingService::proxyCertificate(VillageId village,
                                                          std::optional<ProxyId> proxy) const {
    ELECTION_ASSIGN(const auto place, villageOf(m_file, village));
    ELECTION_ASSIGN(const PaperHead head, PaperData(m_file).head(place));
    return buildProxyCertificate(m_file, *place, proxy, head);
}

Result<ReportDocument> ReportingService::dossier(NominationId nomination) const {
    return buildDossier(m_file, nomination);
}

Result<ReportDocument> ReportingService::screeningTemplate(int version) const {
    ELECTION_ASSIGN(const PaperHead head, paperHeadOf(m_file, std::nullopt, {}));
    return buildTemplatePaper(m_file, version, head);
}

Result<ReportDocument> ReportingService::listAsShown(const ShownList& list,
                                                     std::optional<VillageId> village) const {
    ELECTION_ASSIGN(const auto place, villageOf(m_file, village));
    ELECTION_ASSIGN(const PaperHead head, paperHeadOf(m_file, place, {}));
    return buildShownList(head, list);
}

}  // namespace election
