#include <QCoreApplication>
#include <QRegularExpression>

#include "core/report/builders/candidate_names.h"
#include "core/report/builders/roster_book.h"
#include "core/report/empty_form.h"
#include "core/services/election_file.h"
#include "core/services/nomination_papers.h"
#include "core/services/paper_data.h"
#include "core/services/papers/paper_kind.h"
#include "core/services/roster_papers.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportingService)
};

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
Result<ReportDocument> rosters(const PaperRequest& request) {
    const PaperData data(request.file, request.stamp);
    const Village& village = *request.village;
    ELECTION_ASSIGN(const auto all, data.rosters(village));
    ELECTION_ASSIGN(ReportDocument document, rosterOf(data, village, all.front()));
    for (size_t i = 1; i < all.size(); ++i) {
        ELECTION_ASSIGN(ReportDocument other, rosterOf(data, village, all[i]));
        startNextPaper(document, other.title, {});
        for (auto& section : other.sections) document.sections.push_back(std::move(section));
    }
    return document;
}

Result<QString> rosterWaits(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto all, PaperData(request.file).rosters(*request.village));
    return all.empty() ? Text::tr("Waits for nominees who may stand.") : QString();
}

Result<std::vector<Post>> postsOf(const PaperRequest& request) {
    if (!request.village) return std::vector<Post>();
    return SetupService(request.file).posts(request.village->id, Body::VillagersCommittee);
}

Result<ReportDocument> emptyRoster(const PaperRequest& request) {
    RosterData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    if (request.village) data.mode = request.village->mode;
    ELECTION_ASSIGN(const auto posts, postsOf(request));
    for (const Post& post : posts) data.posts.push_back({post.title, post.seats, post.womenOnly, {}});
    ReportDocument document = emptied(buildRoster(data), 20);
    for (report::Section& section : document.sections) {
        auto* table = std::get_if<report::Table>(&section);
        if (!table) continue;
        for (report::Row& row : table->rows)  // how many stand is written in
            if (row.style == report::Row::Style::Group)
                row.cells.front().replace(QRegularExpression(u"\\b0\\b"_s), kBlank);
    }
    return document;
}

Result<ReportDocument> emptySupplement(const PaperRequest& request) {
    RosterSupplementData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    data.number = -1;
    data.issuer = data.head.village + decidingBodyName(Body::VillagersCommittee);
    return emptied(buildRosterSupplement(data), 8);
}

Result<ReportDocument> emptyPreliminary(const PaperRequest& request) {
    CandidateNamesData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    data.registered = data.tookPart = data.validPapers = data.voidPapers = -1;
    ELECTION_ASSIGN(const auto posts, postsOf(request));
    for (const Post& post : posts) data.posts.push_back({post.title, post.seats, post.womenOnly, {}});
    return emptied(buildPreliminaryCandidates(data), 20);
}

}  // namespace

PaperKinds nominationPaperKinds() {
    constexpr PaperGroup group = PaperGroup::Nomination;
    const auto form = [](const PaperRequest& request) {
        return NominationPapers(request.file).emptyForm(request.village);
    };
    const auto withdrawal = [](const PaperRequest& request) {
        return NominationPapers(request.file).emptyWithdrawal(request.village);
    };
    PaperKinds kinds;
    kinds.push_back({{u"nomination-form"_s, Text::tr("Form of self-nomination, empty"), false, false, false,
                      false, group, true, true},
                     {},
                     form,
                     form});
    kinds.push_back({{u"preliminary-candidates"_s, Text::tr("Preliminary candidates"), true, true, true,
                      false, group, true, true, BallotMode::Candidates, u"8"_s},
                     [](const PaperRequest& request) {
                         return NominationPapers(request.file).preliminaryWaitsFor(*request.village);
                     },
                     [](const PaperRequest& request) {
                         return NominationPapers(request.file).preliminary(*request.village);
                     },
                     emptyPreliminary});
    kinds.push_back({{u"roster"_s,
                      Text::tr("Roster of self-nominees"),
                      true,
                      true,
                      true,
                      false,
                      group,
                      true,
                      true,
                      {},
                      u"9"_s},
                     rosterWaits,
                     rosters,
                     emptyRoster});
    kinds.push_back(
        {{u"roster-supplement"_s, Text::tr("Supplement to the roster"), true, true, true, false, group, true},
         [](const PaperRequest& request) {
             return RosterPapers(request.file, {}).supplementWaitsFor(*request.village);
         },
         [](const PaperRequest& request) {
             return RosterPapers(request.file, request.stamp).supplement(*request.village);
         },
         emptySupplement});
    kinds.push_back({{u"roster-file"_s, Text::tr("Roster for the file"), true, true, false, false, group},
                     rosterWaits,
                     [](const PaperRequest& request) {
                         return RosterPapers(request.file, request.stamp).forFile(*request.village);
                     },
                     {}});
    kinds.push_back({{u"roster-photos"_s, Text::tr("Photo roster"), true, false, false, false, group},
                     rosterWaits,
                     [](const PaperRequest& request) {
                         return RosterPapers(request.file, request.stamp).photos(*request.village);
                     },
                     {}});
    kinds.push_back(
        {{u"roster-book"_s, Text::tr("Rosters of all villages"), false, false, false, false, group},
         [](const PaperRequest& request) { return RosterPapers(request.file, {}).bookWaitsFor(); },
         [](const PaperRequest& request) { return RosterPapers(request.file, request.stamp).book(); },
         {}});
    kinds.push_back({{u"withdrawal-form"_s, Text::tr("Statement of withdrawal, empty"), false, false, false,
                      false, group, true, true},
                     {},
                     withdrawal,
                     withdrawal});
    return kinds;
}

}  // namespace election
