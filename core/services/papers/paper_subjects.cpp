/// Whom a form is about: nominees and the elected.
#include <QHash>
#include <algorithm>

#include "core/services/counted.h"
#include "core/services/election_file.h"
#include "core/services/papers/paper_facts.h"
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
    ELECTION_ASSIGN(const auto result, counted(request.file, *request.village, Body::VillagersCommittee));
    QHash<QString, Sex> sexes;
    if (result->contest.electors)
        for (const ContestPerson& person : *result->contest.electors) sexes.insert(person.id, person.sex);
    for (const ContestPost& post : result->contest.posts)
        for (const ContestPerson& person : post.nominees) sexes.insert(person.id, person.sex);
    for (const PostOutcome& outcome : result->outcome.posts)
        for (const PersonVotes& votes : outcome.votes) {
            if (std::find(outcome.elected.begin(), outcome.elected.end(), votes.person) ==
                outcome.elected.end())
                continue;
            PaperSubject subject;
            subject.nomination.name = votes.name;
            subject.nomination.sex = sexes.value(votes.person, Sex::Unknown);
            subject.nomination.body = Body::VillagersCommittee;
            for (const ContestPost& post : result->contest.posts)
                if (post.id == outcome.id) subject.nomination.postTitle = post.title;
            subject.votes = votes.votesFor;
            subjects.push_back(std::move(subject));
        }
    return subjects;
}

}  // namespace election
