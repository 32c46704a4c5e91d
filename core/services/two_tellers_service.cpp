#include "core/services/two_tellers_service.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/text.h"
#include "core/services/count_place.h"
#include "core/services/counting_procedure_service.h"
#include "core/services/record.h"
#include "core/store/ballot_repository.h"
#include "core/store/teller_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TwoTellersService)
};

Error ruleBroken(const QString& sentence) {
    return {ErrorCode::RuleViolation, sentence, {}};
}
Error unusable(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

/// A bundle with all that is needed to write to it.
struct OpenBundle {
    store::TellerRepository::Bundle stored;
    Village village;
    std::vector<Post> posts;
    QStringList codes;
    BundleView view;

    [[nodiscard]] QString subject() const {
        return u"%1 %2 %3"_s.arg(countSubject(village, stored.place.body), stored.box,
                                 QString::number(stored.number));
    }
};

Result<BundleView> viewOf(store::TellerRepository& repository, const TellerBundle& bundle,
                          const QStringList& codes) {
    ELECTION_ASSIGN(const auto readings, repository.readings(bundle.id, codes));
    ELECTION_ASSIGN(const auto decisions, repository.decisions(bundle.id));
    BundleView view{bundle, bundlePlaces(bundle, readings, decisions)};
    for (BundlePlace& place : view.places)
        for (auto& of : place.readings)
            for (TellerReading& one : of) one.paper.box = bundle.box;
    return view;
}

Result<OpenBundle> openBundle(ElectionFile& file, TellerBundleId id) {
    store::TellerRepository repository(file.database());
    ELECTION_ASSIGN(const auto found, repository.find(id));
    if (!found) return Error{ErrorCode::NotFound, Text::tr("This bundle does not exist."), {}};
    OpenBundle open;
    open.stored = *found;
    ELECTION_ASSIGN(open.village, countVillage(file, found->place.village));
    ELECTION_ASSIGN(open.posts, countPosts(file, open.village, found->place.body, found->place.round));
    open.codes = codesOf(open.posts);
    ELECTION_ASSIGN(open.view, viewOf(repository, open.stored, open.codes));
    return open;
}

/// Inside the transaction of what was just written: the bundle's new state and, once it is agreed, its
/// ballots.
Result<TellerBundle::State> settle(ElectionFile& file, const OpenBundle& open, QJsonObject& added) {
    store::TellerRepository repository(file.database());
    ELECTION_ASSIGN(const BundleView now, viewOf(repository, open.stored, open.codes));
    const TellerBundle::State state = bundleState(now.places);
    if (state != open.stored.state) ELECTION_TRY(repository.setState(open.stored.id, state));
    if (state != TellerBundle::State::Agreed) return state;
    std::vector<BallotPaper> papers;
    papers.reserve(now.places.size());
    for (const BundlePlace& place : now.places) {
        papers.push_back(*place.settled());
        papers.back().box = open.stored.box;
    }
    ELECTION_TRY(
        store::BallotRepository(file.database())
            .insertAll(open.village.id, open.stored.place.body, open.stored.place.round, papers, open.codes));
    added.insert(u"ballot"_s, qint64(papers.size()));
    return state;
}

}  // namespace

int BundleView::read(int teller) const {
    return int(std::count_if(places.begin(), places.end(),
                             [&](const BundlePlace& one) { return !one.readings[teller].empty(); }));
}

int BundleView::differing() const {
    return int(std::count_if(places.begin(), places.end(), [](const BundlePlace& one) {
        return !one.readings[0].empty() && !one.readings[1].empty() && !one.isSettled();
    }));
}

std::vector<int> BundleView::toRead(int teller) const {
    using State = TellerBundle::State;
    if (bundle.state == State::Agreed) return {};
    if (bundle.state == State::First && teller != 0) return {};
    if (bundle.state == State::Second && teller != 1) return {};
    return placesToRead(bundle, places, teller);
}

Result<std::vector<BundleView>> TwoTellersService::bundles(VillageId id, Body body) const {
    ELECTION_ASSIGN(const Village village, countVillage(m_file, id));
    ELECTION_ASSIGN(const auto posts, countPosts(m_file, village, body));
    store::TellerRepository repository(m_file.database());
    ELECTION_ASSIGN(const CountPlace count, countPlace(m_file, id, body));
    ELECTION_ASSIGN(const auto stored, repository.bundles(count));
    std::vector<BundleView> views;
    for (const auto& bundle : stored) {
        ELECTION_ASSIGN(BundleView view, viewOf(repository, bundle, codesOf(posts)));
        views.push_back(std::move(view));
    }
    return views;
}

Result<BundleView> TwoTellersService::bundle(TellerBundleId id) const {
    ELECTION_ASSIGN(const OpenBundle open, openBundle(m_file, id));
    return open.view;
}

Result<TellerBundleId> TwoTellersService::open(const NewBundle& wanted) {
    ELECTION_ASSIGN(const Village village, countVillage(m_file, wanted.village));
    ELECTION_TRY(countPosts(m_file, village, wanted.body));
    ELECTION_ASSIGN(const CountPlace place, countPlaceToChange(m_file, wanted.village, wanted.body));
    ELECTION_TRY(mustCountBy(m_file, village, place, CountingWay::TwoTellers));
    ELECTION_TRY(mustBeCalledFrom(m_file, village, place, wanted.box));
    ELECTION_TRY(mustHaveZeroReport(m_file, village, place));
    TellerBundle bundle;
    bundle.box = wanted.box;
    bundle.size = wanted.size;
    for (int i = 0; i < 2; ++i) bundle.tellers[i] = normaliseName(wanted.tellers[i]);
    if (bundle.tellers[0].isEmpty() || bundle.tellers[1].isEmpty())
        return unusable(Text::tr("Write who reads the bundle first and who reads it second."));
    if (bundle.tellers[0] == bundle.tellers[1])
        return unusable(
            Text::tr("%1 can't be both tellers: two people read the bundle.").arg(bundle.tellers[0]));
    if (bundle.size < 1)
        return unusable(Text::tr("A bundle holds at least one ballot. Count the papers in it."));
    store::TellerRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto earlier, repository.bundles(place));
    for (const auto& one : earlier)
        if (one.state != TellerBundle::State::Agreed)
            return ruleBroken(Text::tr("Bundle %1 is not agreed yet: finish it first.").arg(one.number));
    ELECTION_ASSIGN(const Reconciliation sums,
                    CountingProcedureService(m_file).reconciliation(wanted.village, wanted.body));
    for (const CalledBox& box : sums.boxes)
        if (box.name == bundle.box && box.counted + bundle.size > box.collected)
            return ruleBroken(Text::tr("“%1” holds %2 ballots, %3 of them are counted: the bundle can't hold "
                                       "%4. Count its papers again.")
                                  .arg(box.name)
                                  .arg(box.collected)
                                  .arg(box.counted)
                                  .arg(bundle.size));
    bundle.number = int(earlier.size()) + 1;
    const QJsonObject details{{u"village"_s, village.id.v},
                              {u"box"_s, bundle.box},
                              {u"bundle"_s, bundle.number},
                              {u"size"_s, bundle.size},
                              {u"tellers"_s, bundle.tellers[0] + u'、' + bundle.tellers[1]},
                              {u"added"_s, QJsonObject{{u"teller_bundle"_s, 1}}}};
    ELECTION_TRY(
        record(m_file, u"teller.bundle"_s, countSubject(village, wanted.body), details, [&]() -> Result<> {
            ELECTION_ASSIGN(bundle.id, repository.insert(place, bundle));
            return Ok{};
        }));
    return bundle.id;
}

Result<TellerBundle::State> TwoTellersService::read(TellerBundleId id, int teller, int at,
                                                    const BallotPaper& paper) {
    ELECTION_ASSIGN(const OpenBundle open, openBundle(m_file, id));
    ELECTION_TRY(mustStillBeOpen(m_file, open.stored.place));
    const auto wanted = teller == 0 || teller == 1 ? open.view.toRead(teller) : std::vector<int>();
    if (std::find(wanted.begin(), wanted.end(), at) == wanted.end())
        return ruleBroken(Text::tr("Ballot %1 of bundle %2 is not to be read by this teller now.")
                              .arg(at)
                              .arg(open.stored.number));
    TellerReading reading{at, teller, 1, {}};
    reading.attempt = int(open.view.places[size_t(at - 1)].readings[teller].size()) + 1;
    ELECTION_ASSIGN(reading.paper, cleanedPaper(paper, open.posts));
    reading.paper.box = open.stored.box;
    TellerBundle::State state = open.stored.state;
    const auto written = recordAfter(m_file, u"teller.read"_s, open.subject(), [&]() -> Result<QJsonObject> {
        store::TellerRepository repository(m_file.database());
        ELECTION_TRY(repository.insertReading(id, reading, open.codes));
        QJsonObject added{{u"teller_reading"_s, 1}};
        ELECTION_ASSIGN(state, settle(m_file, open, added));
        return QJsonObject{{u"village"_s, open.village.id.v},
                           {u"teller"_s, open.stored.tellers[teller]},
                           {u"place"_s, at},
                           {u"attempt"_s, reading.attempt},
                           {u"paper"_s, paperFingerprint(reading.paper, open.codes)},
                           {u"added"_s, added}};
    });
    if (!written) return written.error();
    return state;
}

Result<> TwoTellersService::correct(TellerBundleId id, int teller, int at, const BallotPaper& paper) {
    ELECTION_ASSIGN(const OpenBundle open, openBundle(m_file, id));
    ELECTION_TRY(mustStillBeOpen(m_file, open.stored.place));
    if (open.view.toRead(teller).empty())
        return ruleBroken(Text::tr("This teller has handed the bundle over: only the comparison goes on."));
    const bool known = at >= 1 && at <= int(open.view.places.size());
    const auto* before = known ? open.view.places[size_t(at - 1)].last(teller) : nullptr;
    if (!before || (open.stored.state == TellerBundle::State::Compare))
        return ruleBroken(
            Text::tr("Ballot %1 of bundle %2 was not read yet.").arg(at).arg(open.stored.number));
    TellerReading reading = *before;
    ELECTION_ASSIGN(reading.paper, cleanedPaper(paper, open.posts));
    reading.paper.box = open.stored.box;
    const QJsonObject was{{u"cells"_s, store::BallotRepository::cellsText(before->paper.columns, open.codes)},
                          {u"ruled_void"_s, before->paper.ruledVoid},
                          {u"void_reason"_s, before->paper.voidReason}};
    const QJsonObject details{{u"village"_s, open.village.id.v},
                              {u"teller"_s, open.stored.tellers[teller]},
                              {u"place"_s, at},
                              {u"was"_s, was},
                              {u"paper"_s, paperFingerprint(reading.paper, open.codes)}};
    return record(m_file, u"teller.corrected"_s, open.subject(), details, [&] {
        return store::TellerRepository(m_file.database()).updateReading(id, reading, open.codes);
    });
}

Result<TellerBundle::State> TwoTellersService::decide(TellerBundleId id, const TellerDecision& typed) {
    ELECTION_ASSIGN(const OpenBundle open, openBundle(m_file, id));
    ELECTION_TRY(mustStillBeOpen(m_file, open.stored.place));
    TellerDecision decision = typed;
    decision.by = decision.by.trimmed();
    decision.because = decision.because.trimmed();
    if (decision.by.isEmpty() || decision.because.isEmpty())
        return unusable(Text::tr("Write who decides and why, with the ballot in hand."));
    const bool known = decision.place >= 1 && decision.place <= int(open.view.places.size());
    const BundlePlace* place = known ? &open.view.places[size_t(decision.place - 1)] : nullptr;
    if (!place || !place->last(0) || !place->last(1) || place->isSettled() || decision.teller < 0 ||
        decision.teller > 1)
        return ruleBroken(Text::tr("Ballot %1 of bundle %2 has no difference to be decided.")
                              .arg(decision.place)
                              .arg(open.stored.number));
    for (const QString& teller : open.stored.tellers)
        if (teller == normaliseName(decision.by))
            return ruleBroken(Text::tr("%1 read the bundle and can't decide about it.").arg(teller));
    TellerBundle::State state = open.stored.state;
    const auto written =
        recordAfter(m_file, u"teller.decided"_s, open.subject(), [&]() -> Result<QJsonObject> {
            ELECTION_TRY(store::TellerRepository(m_file.database()).insertDecision(id, decision));
            QJsonObject added{{u"teller_decision"_s, 1}};
            ELECTION_ASSIGN(state, settle(m_file, open, added));
            return QJsonObject{{u"village"_s, open.village.id.v},
                               {u"place"_s, decision.place},
                               {u"taken"_s, open.stored.tellers[decision.teller]},
                               {u"by"_s, decision.by},
                               {u"because"_s, decision.because},
                               {u"added"_s, added}};
        });
    if (!written) return written.error();
    return state;
}

}  // namespace election
