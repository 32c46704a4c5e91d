#include <QCoreApplication>
#include <QRegularExpression>

#include "core/report/empty_form.h"
#include "core/services/election_file.h"
#include "core/services/objection_service.h"
#include "core/services/papers/paper_kind.h"
#include "core/services/register_papers.h"
#include "core/services/register_service.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportingService)
};

std::optional<VillageId> idOf(const PaperRequest& request) {
    return request.village ? std::optional(request.village->id) : std::nullopt;
}

Result<QString> closedWaits(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto inForce, RegisterVersionService(request.file).inForce(request.village->id));
    return inForce ? QString() : Text::tr("Waits for the register to be closed.");
}
Result<QString> supplementWaits(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto inForce, RegisterVersionService(request.file).inForce(request.village->id));
    if (!inForce) return Text::tr("Waits for the register to be closed.");
    return inForce->number == 1 ? Text::tr("Waits for a change after the register was closed.") : QString();
}
Result<QString> awayWaits(const PaperRequest& request) {
    ELECTION_ASSIGN(const int away, RegisterPapers(request.file, {}).awayCount(*request.village));
    return away == 0 ? Text::tr("Nobody of category B is on the register.") : QString();
}
Result<QString> objectionsWait(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto all, ObjectionService(request.file).all(idOf(request)));
    return all.empty() ? Text::tr("No objection was received.") : QString();
}
Result<QString> registerWaits(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto totals, RegisterService(request.file).totals(idOf(request)));
    return totals.persons == 0 ? Text::tr("Waits for the register of voters.") : QString();
}

/// A paper of the version in force.
template <class Make>
auto ofVersion(Make make) {
    return [make](const PaperRequest& request) -> Result<ReportDocument> {
        ELECTION_ASSIGN(const auto inForce,
                        RegisterVersionService(request.file).inForce(request.village->id));
        return (RegisterPapers(request.file, request.stamp).*make)(*request.village,
                                                                   inForce ? inForce->number : 0);
    };
}

/// An empty form has no version, no sums and no hash.
ReportDocument withoutNotes(ReportDocument document) {
    std::erase_if(document.sections, [](const report::Section& section) {
        const auto* paragraph = std::get_if<report::Paragraph>(&section);
        return paragraph && paragraph->style != report::Paragraph::Style::Body;
    });
    return document;
}

Result<ReportDocument> emptyRegister(const PaperRequest& request) {
    PostedRegisterData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    data.stamp.registered = -1;
    data.objectionDays = request.file.ruleSet().days(u"objection_days");
    ReportDocument document = emptied(withoutNotes(buildPostedRegister(data)), 40);
    document.forPosting = true;
    return document;
}
Result<ReportDocument> emptyHouseholds(const PaperRequest& request) {
    HouseholdRegisterData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    data.households = -1;
    return emptied(withoutNotes(buildHouseholdRegister(data)), 25);
}
Result<ReportDocument> emptySupplement(const PaperRequest& request) {
    SupplementData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    data.previousRegistered = data.stamp.registered = -1;
    for (const ChangeKind kind : {ChangeKind::Added, ChangeKind::Removed, ChangeKind::Corrected})
        data.changes.push_back({kind, ChangeReason::Correction, {}, {}});
    ReportDocument document = emptied(withoutNotes(buildSupplement(data)), 8);
    static const QRegularExpression count(u"[：:（(][^：:（(]*$"_s);
    for (report::Section& section : document.sections)  // how many there are is written in
        if (auto* table = std::get_if<report::Table>(&section)) table->caption.remove(count);
    document.forPosting = true;
    return document;
}
Result<ReportDocument> emptyAway(const PaperRequest& request) {
    AwayVotersData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    return emptied(withoutNotes(buildAwayVoters(data)), 20);
}
Result<ReportDocument> emptyObjections(const PaperRequest& request) {
    ObjectionsData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    return emptied(withoutNotes(buildObjections(data)), 12);
}
/// The reasons of 四增四减 stay, the village has a line for its figures.
Result<ReportDocument> emptyStatistics(const PaperRequest& request) {
    StatisticsData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    data.rows.push_back({data.head.village, {}, {}});
    ReportDocument document = withoutNotes(buildRegisterStatistics(data));
    auto& figures = std::get<report::Table>(document.sections.front());
    for (size_t i = 1; i < figures.columns.size(); ++i) figures.rows.front().cells[i].clear();
    document.add(report::SignatureBlock{{{Text::tr("Filled in by"), {}}, {Text::tr("Date"), {}}}, 2});
    return document;
}

}  // namespace

PaperKinds registerPapers() {
    constexpr PaperGroup group = PaperGroup::Register;
    using Papers = RegisterPapers;
    PaperKinds kinds;
    kinds.push_back({{u"register"_s,
                      Text::tr("Register of voters for posting"),
                      true,
                      true,
                      true,
                      false,
                      group,
                      true,
                      false,
                      {},
                      u"4"_s},
                     closedWaits,
                     ofVersion(&Papers::posted),
                     emptyRegister});
    kinds.push_back(
        {{u"register-households"_s, Text::tr("Voters by household"), true, true, false, false, group, true},
         closedWaits,
         ofVersion(&Papers::households),
         emptyHouseholds});
    kinds.push_back({{u"register-supplement"_s,
                      Text::tr("Supplement to the register"),
                      true,
                      true,
                      true,
                      false,
                      group,
                      true,
                      false,
                      {},
                      u"4-1"_s},
                     supplementWaits,
                     ofVersion(&Papers::supplement),
                     emptySupplement});
    kinds.push_back(
        {{u"away-voters"_s, Text::tr("Away voters to be called"), true, true, false, false, group, true},
         awayWaits,
         [](const PaperRequest& request) {
             return Papers(request.file, request.stamp).awayVoters(*request.village);
         },
         emptyAway});
    kinds.push_back(
        {{u"objections"_s, Text::tr("Objections to the register"), true, true, false, true, group, true},
         objectionsWait,
         [](const PaperRequest& request) {
             return Papers(request.file, request.stamp).objections(request.village);
         },
         emptyObjections});
    kinds.push_back({{u"register-statistics"_s, Text::tr("Statistics of the register"), true, true, false,
                      true, group, true},
                     registerWaits,
                     [](const PaperRequest& request) {
                         return Papers(request.file, request.stamp).statistics(request.village);
                     },
                     emptyStatistics});
    return kinds;
}

}  // namespace election
