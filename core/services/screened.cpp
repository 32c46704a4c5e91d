#include "core/services/screened.h"

#include <QHash>
#include <QStringList>
#include <algorithm>

#include "core/base/language.h"
#include "core/rules/screening.h"
#include "core/services/election_file.h"
#include "core/services/file_cache.h"
#include "core/services/joint_review_lines.h"
#include "core/services/matched_nominations.h"
#include "core/services/nomination_places.h"
#include "core/services/rules_in_force.h"
#include "core/store/nomination_repository.h"
#include "core/store/screening_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// What departments and talks said.
struct OfficePapers {
    QHash<NominationId, std::vector<DepartmentOpinion>> opinions;
    std::vector<QString> departments;  ///< each is asked about everybody
    /// Asked anew in a later round and not answered yet, by nomination: "公安（第二轮）". The earlier answer
    /// counts until then.
    QHash<NominationId, std::vector<QString>> askedAnew;
    QHash<NominationId, AskRecord> asks;

    static Result<OfficePapers> load(ElectionFile& file) {
        OfficePapers papers;
        ELECTION_ASSIGN(JointReviewAnswers answers, JointReviewAnswers::load(file));
        papers.opinions = std::move(answers.counting);
        papers.departments = std::move(answers.departments);
        papers.askedAnew = std::move(answers.askedAnew);
        ELECTION_ASSIGN(auto asks, store::NominationRepository(file.database()).asks());
        for (auto& record : asks) papers.asks.insert(record.nomination, std::move(record));
        return papers;
    }
};

/// What was entered by hand or signed; small, read each time.
struct Entered {
    QHash<NominationId, Withdrawal> withdrawals;
    QHash<NominationId, Decision> decisions;  ///< the newest
    QHash<NominationId, std::array<std::optional<Check>, kCheckCount>> checks;

    static Result<Entered> load(ElectionFile& file) {
        Entered entered;
        ELECTION_ASSIGN(auto withdrawals, store::NominationRepository(file.database()).withdrawals());
        for (auto& row : withdrawals) entered.withdrawals.insert(row.nomination, std::move(row));
        store::ScreeningRepository repository(file.database());
        ELECTION_ASSIGN(auto decisions, repository.decisions());
        for (auto& row : decisions) entered.decisions.insert(row.nomination, std::move(row));
        ELECTION_ASSIGN(const auto checks, repository.checkEntries());
        for (const auto& row : checks) {
            auto& check = entered.checks[row.nomination][size_t(row.check)];
            // "Not yet" takes the entry by hand back: what the files say counts again.
            if (row.state == CheckState::NotBegun)
                check.reset();
            else
                check = Check{checkKey(row.check), row.state, row.by, row.at, row.note};
        }
        return entered;
    }
    [[nodiscard]] bool isWithdrawn(NominationId id) const {
        const auto it = withdrawals.constFind(id);
        return it != withdrawals.cend() && it->signedByPerson == YesNo::Yes;
    }
    [[nodiscard]] bool isDecidedOut(NominationId id) const {
        const auto it = decisions.constFind(id);
        return it != decisions.cend() && !it->qualified;
    }
};

template <class Value>
std::optional<Value> valueOf(const QHash<NominationId, Value>& values, NominationId id) {
    const auto it = values.constFind(id);
    return it == values.cend() ? std::nullopt : std::optional<Value>(*it);
}

class DossierMaker {
  public:
    DossierMaker(const MatchedNominations& all, const OfficePapers& papers, const Entered& entered,
                 const NominationPlaces& places)
        : m_all(all), m_papers(papers), m_entered(entered), m_places(places) {}

    [[nodiscard]] Dossier dossier(size_t i) const {
        Dossier dossier;
        dossier.nomination = m_all.nominations()[i];
        const NominationId id = dossier.nomination.id;
        dossier.villageName = m_places.villageName(dossier.nomination.village);
        dossier.registerKnown = m_all.hasRegister(dossier.nomination.village);
        if (const Person* row = m_all.row(i)) dossier.registerRow = *row;
        dossier.matchedHow = m_all.match(i).how;
        dossier.nameDiffers = m_all.match(i).nameDiffers;
        if (const auto elsewhere = m_all.elsewhere(i))
            dossier.registeredElsewhere = m_places.villageName(*elsewhere);
        for (const size_t other : m_all.others(i)) {
            const Nomination& nomination = m_all.nominations()[other];
            dossier.others.push_back({nomination.no, nomination.body, nomination.postTitle,
                                      m_entered.isWithdrawn(nomination.id),
                                      m_entered.isDecidedOut(nomination.id)});
        }
        dossier.opinions = m_papers.opinions.value(id);
        dossier.departmentsAsked = m_papers.departments;
        for (const QString& anew : m_papers.askedAnew.value(id)) dossier.departmentsAsked.push_back(anew);
        dossier.asks = valueOf(m_papers.asks, id);
        dossier.withdrawal = valueOf(m_entered.withdrawals, id);
        dossier.decision = valueOf(m_entered.decisions, id);
        dossier.byHand = m_entered.checks.value(id);
        return dossier;
    }

  private:
    const MatchedNominations& m_all;
    const OfficePapers& m_papers;
    const Entered& m_entered;
    const NominationPlaces& m_places;
};

/// Each village's rules, conditions and day.
Result<QHash<VillageId, ScreeningContext>> contextsOf(ElectionFile& file) {
    ELECTION_ASSIGN(const CheckTemplate checks, shippedCheckTemplate());
    ELECTION_ASSIGN(const auto villages, rulesInForce(file));
    QHash<VillageId, ScreeningContext> contexts;
    for (const auto& one : villages) {
        ScreeningContext context = screeningContext(one->rules, one->electionDay, checks);
        if (one->village.measures.canBeCited())
            context.villageRules = {one->village.measures.citation(), evidenceMarkKey(EvidenceMark::Local),
                                    Weight::Local};
        contexts.insert(one->village.id, std::move(context));
    }
    return contexts;
}

Result<ScreenedList> screenNow(ElectionFile& file, std::optional<VillageId> village) {
    ELECTION_ASSIGN(const auto all, MatchedNominations::of(file));
    ELECTION_ASSIGN(const auto papers,
                    file.cache().get<OfficePapers>({CacheSource::What::Papers, {}}, {},
                                                   [&file] { return OfficePapers::load(file); }));
    ELECTION_ASSIGN(const Entered entered, Entered::load(file));
    ELECTION_ASSIGN(const NominationPlaces places, NominationPlaces::load(file));
    ELECTION_ASSIGN(const auto contexts, contextsOf(file));
    const DossierMaker maker(*all, *papers, entered, places);
    ScreenedList list;
    const auto wanted = [&](size_t i) { return !village || all->nominations()[i].village == *village; };
    for (const size_t i : places.ordered(*all, wanted)) {
        ScreenedNomination one;
        one.dossier = maker.dossier(i);
        one.result = screen(one.dossier, *contexts.constFind(one.dossier.nomination.village));
        list.rows.push_back(std::move(one));
    }
    return list;
}

}  // namespace

Result<std::shared_ptr<const ScreenedList>> screened(ElectionFile& file, std::optional<VillageId> village) {
    const CacheSource source{CacheSource::What::Screening, {}};
    const QString language = currentLanguage();
    const auto key = [&language](qint64 id) { return QString::number(id) + u'/' + language; };
    if (village) {
        ELECTION_ASSIGN(const auto township, file.cache().peek<ScreenedList>(source, key(0)));
        if (township) {
            ScreenedList list;
            for (const auto& row : township->rows)
                if (row.dossier.nomination.village == *village) list.rows.push_back(row);
            return std::make_shared<const ScreenedList>(std::move(list));
        }
    }
    return file.cache().get<ScreenedList>(source, key(village.value_or(VillageId{}).v),
                                          [&] { return screenNow(file, village); });
}

}  // namespace election
