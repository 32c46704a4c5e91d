#include "core/services/nomination_subject.h"

#include <QCoreApplication>

#include "core/services/matched_nominations.h"
#include "core/services/nomination_places.h"

using namespace Qt::StringLiterals;

namespace election {

QString nominationSubject(const QString& village, const Nomination& nomination) {
    return u"%1 %2 %3（No. %4）"_s.arg(village, nomination.name, nomination.postTitle,
                                       QString::number(nomination.no));
}

Result<NominationSubject> subjectOf(ElectionFile& file, NominationId id) {
    ELECTION_ASSIGN(const auto all, MatchedNominations::of(file));
    const auto place = all->find(id);
    if (!place)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("ScreeningService", "This self-nomination does not exist."),
                     {}};
    const Nomination& nomination = all->nominations()[*place];
    ELECTION_ASSIGN(const NominationPlaces places, NominationPlaces::load(file));
    return NominationSubject{nomination,
                             nominationSubject(places.villageName(nomination.village), nomination)};
}

}  // namespace election
