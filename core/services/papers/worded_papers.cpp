#include "core/services/papers/worded_papers.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/services/committee_service.h"
#include "core/services/counted.h"
#include "core/services/election_file.h"
#include "core/services/paper_data.h"
#include "core/services/papers/paper_facts.h"
#include "core/services/representative_service.h"
#include "core/services/wording_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WordedPapers)
};

using Waits = Result<QString> (*)(const PaperRequest&);

Result<QString> nomineesWait(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto subjects, nomineeSubjects(request));
    return subjects.empty() ? Text::tr("Waits for nominees who may stand.") : QString();
}
Result<QString> electedWait(const PaperRequest& request) {
    // A later vote that is not counted yet leaves those who were elected before it elected.
    ELECTION_ASSIGN(const auto subjects, electedSubjects(request));
    if (!subjects.empty()) return QString();
    ELECTION_ASSIGN(const QString waits, paperOfCountWaits(request));
    if (!waits.isEmpty()) return waits;
    return Text::tr("Nobody is elected yet.");
}
Result<QString> committeeWaits(const PaperRequest& request) {
    ELECTION_ASSIGN(const auto view, CommitteeService(request.file).view(request.village->id));
    return view ? QString() : Text::tr("Waits for the result list of the election committee.");
}
Result<QString> representativesWait(const PaperRequest& request) {
    ELECTION_ASSIGN(const RepresentativeView view,
                    RepresentativeService(request.file).view(request.village->id));
    return view.book.units.empty() ? Text::tr("Waits for the villagers' representatives.") : QString();
}

enum class Look { Notice, Form, WideForm, Certificate };
enum class About { Village, Nominees, Elected };

/// What isn't words: where it stands, how it looks, what it waits for, whom it is about.
struct Paper {
    const char16_t* key;
    const char16_t* notice;  ///< number of the set; empty: no notice
    PaperGroup group;
    Look look = Look::Notice;
    About about = About::Village;
    Waits waits = nullptr;
    std::optional<BallotMode> onlyIn = {};
    bool ofTownship = false;  ///< also once for all villages
};

const std::vector<Paper>& papers() {
    using Group = PaperGroup;
    constexpr auto m1 = BallotMode::Candidates, m2 = BallotMode::SelfNomination;
    static const std::vector<Paper> all{
        {u"notice-day", u"1", Group::Preparation, Look::Notice, About::Village, nullptr, {}, true},
        {u"committee-result", u"", Group::Preparation, Look::Form, About::Village, committeeWaits},
        {u"notice-registration", u"3", Group::Register},
        {u"notice-representatives", u"5", Group::Register},
        {u"representative-result", u"", Group::Register, Look::Form, About::Village, representativesWait},
        {u"notice-self-nomination", u"7", Group::Nomination, Look::Notice, About::Village, nullptr, m2},
        {u"notice-nomination", u"7", Group::Nomination, Look::Notice, About::Village, nullptr, m1},
        {u"notice-primary", u"8-1", Group::Nomination, Look::Notice, About::Village, nullptr, m1},
        {u"pledge", u"", Group::Nomination, Look::Form, About::Nominees, nomineesWait},
        {u"review-form", u"", Group::Screening, Look::Form, About::Nominees, nomineesWait},
        {u"proxy-request", u"", Group::Polling, Look::Form},
        {u"notice-voting", u"10", Group::Polling},
        {u"notice-staff", u"11", Group::Polling},
        {u"notice-roving", u"12", Group::Polling},
        {u"notice-assisted", u"14", Group::Polling},
        {u"notice-void", u"15", Group::Polling},
        {u"notice-votes", u"16", Group::Counting, Look::Notice, About::Village, paperOfCountWaits},
        {u"notice-result", u"16-1", Group::Result, Look::Notice, About::Village, electedWait},
        {u"notice-runoff", u"16-2", Group::Result, Look::Notice, About::Village, paperOfRunoffWaits},
        {u"certificates", u"", Group::Result, Look::Certificate, About::Elected, electedWait},
        {u"handover", u"", Group::Result, Look::WideForm},
        {u"notice-supervision", u"17", Group::Result},
    };
    return all;
}

const Paper* paperOf(const QString& key) {
    const auto it = std::find_if(papers().begin(), papers().end(),
                                 [&key](const Paper& paper) { return key == QStringView(paper.key); });
    return it == papers().end() ? nullptr : &*it;
}

report::PageSetup pageOf(Look look) {
    switch (look) {
        case Look::Form:
            return report::PageSetup::form();
        case Look::WideForm:
            return report::PageSetup::wideForm();
        case Look::Certificate:
            return report::PageSetup::certificate();
        case Look::Notice:
            break;
    }
    return report::PageSetup::official();
}

Result<std::vector<PaperSubject>> subjectsOf(const Paper& paper, const PaperRequest& request) {
    if (paper.about == About::Nominees) return nomineeSubjects(request);
    if (paper.about == About::Elected) return electedSubjects(request);
    return std::vector<PaperSubject>();
}

}  // namespace

Result<QString> wordedPaperWaits(const QString& kind, const PaperRequest& request) {
    const Paper* paper = paperOf(kind);
    if (!paper || !paper->waits) return QString();
    return paper->waits(request);
}

Result<ReportDocument> buildWordedPaper(const QString& kind, const Wording& wording,
                                        const PaperRequest& request, bool blank) {
    const Paper& paper = *paperOf(kind);
    PaperHead head;
    if (blank) {
        ELECTION_ASSIGN(head, emptyHead(request));
    } else {
        ELECTION_ASSIGN(head, paperHeadOf(request.file, request.village, request.stamp));
    }
    const QString notice = QString::fromUtf16(paper.notice);
    PaperFacts facts(request, wording.basis, blank);
    ELECTION_ASSIGN(const QString title, filledIn(wording.title, facts));
    ReportDocument document = startPaper(head, title, pageOf(paper.look));
    document.forPosting = !notice.isEmpty();
    if (paper.look == Look::Notice)
        document.subtitle =
            head.noticeNumber.isEmpty() ? Text::tr("Notice No. %1").arg(notice) : head.noticeNumber;
    else if (paper.look != Look::Certificate)
        document.subtitle = blank ? QString() : placeAndDay(head);
    std::vector<PaperSubject> subjects;
    if (!blank) {
        ELECTION_ASSIGN(subjects, subjectsOf(paper, request));
    }
    if (subjects.empty()) {
        ELECTION_TRY(addWording(document, wording.body, facts));
        return document;
    }
    for (size_t i = 0; i < subjects.size(); ++i) {
        facts.setSubject(&subjects[i]);
        if (i > 0) startNextPaper(document, title, document.subtitle);
        ELECTION_TRY(addWording(document, wording.body, facts));
    }
    return document;
}

PaperKinds wordedPapers() {
    PaperKinds kinds;
    for (const Paper& paper : papers()) {
        const QString key = QString::fromUtf16(paper.key), notice = QString::fromUtf16(paper.notice);
        const Wording* wording = shippedWording(key);
        if (!wording) continue;
        DocumentKind kind{
            key,  wording->name, true,         false, !notice.isEmpty(), paper.ofTownship, paper.group,
            true, true,          paper.onlyIn, notice};
        const auto build = [key](bool blank) {
            return [key, blank](const PaperRequest& request) -> Result<ReportDocument> {
                ELECTION_ASSIGN(const PaperWording words, WordingService(request.file).find(key));
                return buildWordedPaper(key, words.wording, request, blank);
            };
        };
        std::function<Result<QString>(const PaperRequest&)> waits;
        if (paper.waits) waits = paper.waits;
        kinds.push_back({std::move(kind), std::move(waits), build(false), build(true)});
    }
    return kinds;
}

}  // namespace election
