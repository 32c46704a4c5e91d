#include "core/services/adjudication_service.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/text.h"
#include "core/rules/contest_people.h"
#include "core/rules/reconciliation.h"
#include "core/services/count_place.h"
#include "core/services/polling_service.h"
#include "core/services/record.h"
#include "core/services/screened.h"
#include "core/services/village_people.h"
#include "core/store/counting_repository.h"
#include "core/store/totals_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AdjudicationService)
};

/// Those on the register who were found not qualified or who withdrew: a vote for them is looked at.
Result<QStringList> ineligiblePeople(ElectionFile& file, VillageId village, Body body) {
    ELECTION_ASSIGN(const auto list, screened(file, village));
    QStringList ids;
    for (const ScreenedNomination& row : list->rows) {
        const Nomination& nomination = row.dossier.nomination;
        if (nomination.body != body || !nomination.person) continue;
        if (row.result.verdict == Verdict::NotQualified || row.result.verdict == Verdict::Withdrawn)
            ids << u"P"_s + QString::number(nomination.person->v);
    }
    return ids;
}

Result<Contest> contestWithoutRulings(ElectionFile& file, VillageId village, Body body) {
    ELECTION_ASSIGN(Contest contest, CountingService(file).contest(village, body));
    contest.rulings.clear();
    return contest;
}

std::vector<PaperCase> paperCases(const Contest& contest, const std::vector<CalledBallot>& ballots,
                                  const QStringList& small) {
    std::vector<PaperCase> cases;
    for (const CalledBallot& ballot : ballots) {
        PaperCase one{PaperCase::Kind::Spoiled, ballot, ballot.paper.voidReason,
                      small.contains(ballot.paper.box)};
        if (!ballot.paper.ruledVoid) {
            one.kind = PaperCase::Kind::Illegible;
            QStringList posts;
            for (size_t i = 0; i < contest.posts.size() && i < ballot.paper.columns.size(); ++i)
                if (ballot.paper.columns[i].contains(u'?')) posts << contest.posts[i].title;
            if (posts.isEmpty()) continue;
            one.text = posts.join(u"、"_s);
        }
        if (one.unnamed) one.ballot.paper.box = one.ballot.paper.number = QString();
        cases.push_back(std::move(one));
    }
    // The order in which ballots of a small box were read tells nothing where they are sorted by what they
    // say.
    std::stable_sort(cases.begin(), cases.end(), [](const PaperCase& a, const PaperCase& b) {
        return a.unnamed != b.unnamed ? b.unnamed : a.unnamed && a.text < b.text;
    });
    return cases;
}

Result<std::map<QString, QString>> describe(ElectionFile& file, const AdjudicationQueue& queue) {
    std::vector<PersonId> ids;
    for (const NameCase& one : queue.names)
        for (const QString& person :
             one.people + (one.ruling ? QStringList{one.ruling->person} : QStringList()))
            if (person.startsWith(u'P')) ids.push_back(PersonId{person.sliced(1).toLongLong()});
    ELECTION_ASSIGN(const auto people, peopleOf(file, ids));
    std::map<QString, QString> words;
    for (const Person& person : people) {
        QStringList parts{person.name, sexName(person.sex)};
        if (person.legalBirthDate().isValid()) parts << QString::number(person.legalBirthDate().year());
        if (!person.group.isEmpty()) parts << person.group;
        words[u"P"_s + QString::number(person.id.v)] = parts.join(u" · "_s);
    }
    return words;
}

}  // namespace

int AdjudicationQueue::open() const {
    return int(
        std::count_if(names.begin(), names.end(), [](const NameCase& one) { return one.mustBeRuled(); }));
}

QString AdjudicationQueue::nameOf(const QString& person) const {
    const auto known = people.find(person);
    if (known != people.end()) return known->second;
    for (const ContestPost& post : contest.posts)
        for (const ContestPerson& one : post.nominees)
            if (one.id == person) return u"%1（%2）"_s.arg(one.name, post.title);
    return person;
}

Result<AdjudicationQueue> AdjudicationService::queue(VillageId village, Body body) const {
    AdjudicationQueue queue;
    ELECTION_ASSIGN(queue.contest, contestWithoutRulings(m_file, village, body));
    ELECTION_ASSIGN(const CountPlace place, countPlace(m_file, village, body));
    ELECTION_ASSIGN(const auto rulings, store::CountingRepository(m_file.database()).rulings(place));
    ELECTION_ASSIGN(const QStringList ineligible, ineligiblePeople(m_file, village, body));
    ELECTION_ASSIGN(const auto way, wayOf(m_file, place));
    if (way == CountingWay::Totals) {
        ELECTION_ASSIGN(const auto taken, store::TotalsRepository(m_file.database()).result(place));
        if (taken) queue.names = nameCases(queue.contest, taken->sheet, rulings, ineligible);
    } else {
        ELECTION_ASSIGN(const auto ballots, CountingService(m_file).ballots(village, body));
        std::vector<BallotPaper> papers;
        papers.reserve(ballots.size());
        for (const CalledBallot& ballot : ballots) papers.push_back(ballot.paper);
        queue.names = nameCases(queue.contest, papers, rulings, ineligible);
        ELECTION_ASSIGN(const auto boxes, PollingService(m_file).boxes(village));
        // Called ballots of a small box lie under the box they were mixed into.
        const bool imported = way == CountingWay::Imported;
        queue.papers = paperCases(queue.contest, ballots, imported ? smallBoxes(boxes) : QStringList());
    }
    ELECTION_ASSIGN(queue.people, describe(m_file, queue));
    return queue;
}

Result<> AdjudicationService::rule(VillageId id, Body body, const RulingRecord& typed) {
    ELECTION_ASSIGN(const Village village, countVillage(m_file, id));
    ELECTION_ASSIGN(const CountPlace count, countPlaceToChange(m_file, id, body));
    ELECTION_ASSIGN(const Contest contest, contestWithoutRulings(m_file, id, body));
    RulingRecord ruling = typed;
    ruling.name = normaliseName(ruling.name);
    ruling.because = ruling.because.trimmed();
    ruling.ruledBy = ruling.ruledBy.trimmed();
    const auto refuse = [](const QString& sentence) { return Error{ErrorCode::RuleViolation, sentence, {}}; };
    if (ruling.because.isEmpty() || ruling.ruledBy.isEmpty() || !ruling.ruledOn.isValid())
        return Error{ErrorCode::InvalidInput,
                     Text::tr("A ruling needs its reason, its day, and who of the committee gave it."),
                     {}};
    const ContestPeople people(contest);
    int place = -1;
    for (int i = 0; i < int(contest.posts.size()); ++i)
        if (contest.posts[size_t(i)].id == ruling.post) place = i;
    if (place < 0 || ruling.name.isEmpty() || ruling.name == u"?"_s)
        return Error{ErrorCode::NotFound, Text::tr("There is no such name to be ruled about."), {}};
    const auto match = people.match(place, ruling.name);
    if (match.kind == ContestPeople::MatchKind::Person && people.isNominee(place, match.person))
        return refuse(
            Text::tr("%1 is printed for this post: votes for this name are clear and need no ruling.")
                .arg(ruling.name));
    if (ruling.kind == RulingRecord::Kind::Person) {
        if (people.indexOf(ruling.person) < 0)
            return refuse(Text::tr("Nobody can be chosen here but who is printed or on the register."));
        if (match.kind == ContestPeople::MatchKind::Person && match.person == people.indexOf(ruling.person))
            return refuse(Text::tr("%1 means this person already.").arg(ruling.name));
    } else {
        ruling.person.clear();
    }
    const QJsonObject details{{u"village"_s, id.v},           {u"post"_s, ruling.post},
                              {u"name"_s, ruling.name},       {u"means"_s, ruling.person},
                              {u"because"_s, ruling.because}, {u"on"_s, ruling.ruledOn.toString(Qt::ISODate)},
                              {u"by"_s, ruling.ruledBy},      {u"added"_s, QJsonObject{{u"ruling"_s, 1}}}};
    return record(m_file, u"ruling.given"_s, countSubject(village, body), details,
                  [&] { return store::CountingRepository(m_file.database()).insertRuling(count, ruling); });
}

Result<> AdjudicationService::takeBack(VillageId id, Body body, const RulingRecord& ruling) {
    ELECTION_ASSIGN(const Village village, countVillage(m_file, id));
    store::CountingRepository repository(m_file.database());
    ELECTION_ASSIGN(const CountPlace count, countPlaceToChange(m_file, id, body));
    ELECTION_ASSIGN(const auto rulings, repository.rulings(count));
    const bool known = std::any_of(rulings.begin(), rulings.end(), [&](const RulingRecord& one) {
        return one.post == ruling.post && one.name == ruling.name;
    });
    if (!known) return Error{ErrorCode::NotFound, Text::tr("There is no ruling about this name."), {}};
    if (ruling.because.trimmed().isEmpty() || ruling.ruledBy.trimmed().isEmpty() || !ruling.ruledOn.isValid())
        return Error{ErrorCode::InvalidInput,
                     Text::tr("A ruling is only taken back with its reason, the day, and who did so."),
                     {}};
    const QJsonObject details{{u"village"_s, id.v},
                              {u"post"_s, ruling.post},
                              {u"name"_s, ruling.name},
                              {u"because"_s, ruling.because.trimmed()},
                              {u"on"_s, ruling.ruledOn.toString(Qt::ISODate)},
                              {u"by"_s, ruling.ruledBy.trimmed()},
                              {u"added"_s, QJsonObject{{u"ruling"_s, 1}}}};
    return record(m_file, u"ruling.taken_back"_s, countSubject(village, body), details,
                  [&] { return repository.takeRulingBack(count, ruling); });
}

}  // namespace election
