#include <QCoreApplication>
#include <algorithm>
#include <iterator>

#include "core/report/empty_form.h"
#include "core/services/election_file.h"
#include "core/services/papers/paper_kind.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaperCatalogue)
};

}  // namespace

QString paperGroupTitle(PaperGroup group) {
    switch (group) {
        case PaperGroup::Preparation:
            return Text::tr("Preparation");
        case PaperGroup::Register:
            return Text::tr("Registration of voters");
        case PaperGroup::Nomination:
            return Text::tr("Nomination");
        case PaperGroup::Screening:
            return Text::tr("Screening");
        case PaperGroup::Polling:
            return Text::tr("Voting");
        case PaperGroup::Counting:
            return Text::tr("Counting");
        case PaperGroup::Result:
            return Text::tr("Result");
        case PaperGroup::Summary:
            break;
    }
    return Text::tr("Summaries");
}

PaperKinds paperKinds() {
    PaperKinds all;
    for (auto table : {bodyPapers, registerPapers, nominationPaperKinds, screeningPapers, pollingPapers,
                       resultPapers, townshipPapers, wordedPapers}) {
        PaperKinds some = table();
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const PaperKind& a, const PaperKind& b) { return a.kind.group < b.kind.group; });
    return all;
}

Result<PaperHead> emptyHead(const PaperRequest& request) {
    PaperHead head;
    head.township = request.file.election().township;
    head.village = request.village ? request.village->name : kBlank + u'村';
    head.generatedAt = request.file.clock().now();
    return head;
}

}  // namespace election
