/// Whom a form is about: nominees and the elected.
#include <QHash>
#include <algorithm>

#include "core/services/counted.h"
#include "core/services/election_file.h"
#include "core/services/papers/paper_facts.h"
#include "core/services/papers/seats_filled.h"
#include "core/services/screened.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QString birthOf(const Dossier& dossier) {
    if (dossier.registerRow)
        if (const QDate birth = dossier.registerRow->legalBirthDate(); birth.isValid())
            return birth.toString(u"yyyy.MM"_s);
    return dossier.nomination.birthMonth.left(7);
}

}  // namespace

Result<std::vector<PaperSubject>> nomineeSubjects(const PaperRequest& request) {
    std::vector<PaperSubject> subjects;
    ELECTION_ASSIGN(const auto list, screened(request.file, request.village->id));
    for (const ScreenedNomination& row : list->rows) {
        if (!isChosenByBallot(row.dossier.nomination.body)) continue;
        if (row.result.verdict == Verdict::Withdrawn) continue;
        if (row.dossier.decision && !row.dossier.decision->qualified) continue;
        subjects.push_back({row.dossier.nomination,
                            row.dossier.registerRow ? row.dossier.registerRow->group : QString(),
                            birthOf(row.dossier),
                            {}});
    }
    return subjects;
}

Result<std::vector<PaperSubject>> electedSubjects(const PaperRequest& request) {
    std::vector<PaperSubject> subjects;
    ELECTION_ASSIGN(const SeatsFilled seats, seatsFilled(request.file, *request.village));
    for (const SeatHolder& holder : seats.holders) {
        PaperSubject subject;
        subject.nomination.name = holder.name;
        subject.nomination.sex = holder.sex;
        subject.nomination.body = Body::VillagersCommittee;
        subject.nomination.postTitle = holder.post;
        subject.votes = holder.votes;
        subjects.push_back(std::move(subject));
    }
    return subjects;
}

}  // namespace election
