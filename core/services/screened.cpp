#include "core/services/screened.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <algorithm>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/services/check_templates.h"
#include "core/services/election_file.h"
#include "core/services/file_cache.h"
#include "core/services/joint_review_lines.h"
#include "core/services/matched_nominations.h"
#include "core/services/nomination_places.h"
#include "core/services/nominee_incidents.h"
#include "core/services/rules_in_force.h"
#include "core/store/dossier_repository.h"
#include "core/store/nomination_repository.h"
#include "core/store/screening_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Screened)
};

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

using NineChecks = std::array<std::optional<Check>, kCheckCount>;

/// What was entered by hand or signed; small, read each time.
struct Entered {
    QHash<NominationId, Withdrawal> withdrawals;
    QHash<NominationId, Decision> decisions;  ///< the newest
    QHash<NominationId, NineChecks> checks;
    QHash<NominationId, std::vector<BarFact>> facts;
    QHash<NominationId, AskRecord> talks;           ///< the newest
    QHash<NominationId, NineChecks> computedLooks;  ///< second persons on what the program computed

    static Result<Entered> load(ElectionFile& file) {
        Entered entered;
        ELECTION_ASSIGN(auto withdrawals, store::NominationRepository(file.database()).withdrawals());
        for (auto& row : withdrawals) entered.withdrawals.insert(row.nomination, std::move(row));
        store::ScreeningRepository repository(file.database());
        ELECTION_ASSIGN(auto decisions, repository.decisions());
        for (auto& row : decisions) entered.decisions.insert(row.nomination, std::move(row));
        ELECTION_ASSIGN(const auto checks, repository.checkEntries());
        store::DossierRepository dossiers(file.database());
        ELECTION_ASSIGN(const auto looks, dossiers.secondLooks());
        ELECTION_ASSIGN(auto facts, dossiers.facts());
        ELECTION_ASSIGN(auto talks, dossiers.talks());
        const Looks newest(looks);
        entered.fillChecks(checks, newest);
        entered.fillFacts(facts, newest);
        entered.fillTalks(talks, newest);
        for (const store::SecondLook& look : looks)
            if (look.subject == store::LookSubject::Computed && look.agreed && look.subjectId < kCheckCount) {
                Check second;
                second.secondBy = look.by;
                second.secondWhen = look.at;
                entered.computedLooks[look.nomination][size_t(look.subjectId)] = second;
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

  private:
    /// The newest look at each subject.
    class Looks {
      public:
        explicit Looks(const std::vector<store::SecondLook>& looks) {
            for (const auto& look : looks) m_looks.insert({int(look.subject), look.subjectId}, &look);
        }
        [[nodiscard]] const store::SecondLook* at(store::LookSubject subject, qint64 id) const {
            return m_looks.value({int(subject), id});
        }

      private:
        QHash<std::pair<int, qint64>, const store::SecondLook*> m_looks;
    };

    void fillChecks(const std::vector<store::CheckEntry>& entries, const Looks& looks) {
        for (const auto& row : entries) {
            auto& check = checks[row.nomination][size_t(row.check)];
            // "Not yet" takes the entry by hand back: what the files say counts again.
            if (row.state == CheckState::NotBegun) {
                check.reset();
                continue;
            }
            check = Check{checkKey(row.check), row.state, row.by, row.at, row.note, row.clauses};
            if (row.state != CheckState::Failed) continue;
            const auto* look = looks.at(store::LookSubject::CheckEntry, row.id);
            check->waitsForSecond = !look || !look->agreed;
            if (!look) continue;
            check->secondBy = look->by;
            check->secondWhen = look->at;
            if (!look->agreed) disagree(*check, *look);
        }
    }
    /// Two persons who don't agree: nobody is barred, and somebody has to look again.
    static void disagree(Check& check, const store::SecondLook& look) {
        check.state = CheckState::LookAgain;
        check.waitsForSecond = false;
        check.note = Text::tr("%1 found it failed, %2 does not agree: %3").arg(check.by, look.by, look.note);
        check.clauses.clear();
    }
    void fillFacts(const std::vector<store::FactRow>& rows, const Looks& looks) {
        for (const store::FactRow& row : rows) {
            BarFact fact = row.fact;
            const auto* look = looks.at(store::LookSubject::Fact, fact.id.v);
            fact.waitsForSecond = !look || !look->agreed;
            if (look && look->agreed) fact.secondBy = look->by;
            facts[row.nomination].push_back(std::move(fact));
        }
    }
    void fillTalks(const std::vector<store::TalkRow>& rows, const Looks& looks) {
        for (const store::TalkRow& row : rows) {
            AskRecord talk = row.talk;
            const QString recorder = normaliseName(talk.recordedBy);
            if (!recorder.isEmpty() && recorder != normaliseName(talk.talkedBy))
                talk.secondBy = talk.recordedBy;
            const auto* look = looks.at(store::LookSubject::Talk, row.id.v);
            if (look && look->agreed) talk.secondBy = look->by;
            talk.waitsForSecond = talk.secondBy.isEmpty();
            talks.insert(talk.nomination, std::move(talk));
        }
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
                 const NominationPlaces& places, const QHash<VillageId, NomineeIncidents>& incidents)
        : m_all(all), m_papers(papers), m_entered(entered), m_places(places), m_incidents(incidents) {}

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
                                      m_entered.isDecidedOut(nomination.id), nomination.id});
        }
        dossier.opinions = m_papers.opinions.value(id);
        dossier.departmentsAsked = m_papers.departments;
        for (const QString& anew : m_papers.askedAnew.value(id)) dossier.departmentsAsked.push_back(anew);
        dossier.asks = valueOf(m_entered.talks, id);
        if (!dossier.asks) dossier.asks = valueOf(m_papers.asks, id);
        dossier.facts = m_entered.facts.value(id);
        dossier.incidents = m_incidents.value(dossier.nomination.village).of(id);
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
    const QHash<VillageId, NomineeIncidents>& m_incidents;
};

/// The incidents of the villages that are screened, by whom they name.
Result<QHash<VillageId, NomineeIncidents>> incidentsOf(ElectionFile& file, const MatchedNominations& all,
                                                       std::optional<VillageId> only) {
    QHash<VillageId, std::vector<Nomination>> nominees;
    for (const Nomination& one : all.nominations())
        if (!only || one.village == *only) nominees[one.village].push_back(one);
    QHash<VillageId, NomineeIncidents> incidents;
    for (auto it = nominees.cbegin(); it != nominees.cend(); ++it) {
        ELECTION_ASSIGN(NomineeIncidents found, NomineeIncidents::load(file, it.key(), it.value()));
        incidents.insert(it.key(), std::move(found));
    }
    return incidents;
}

ScreeningContext contextFor(const RulesInForce& rules, const CheckTemplate& checks) {
    ScreeningContext context = screeningContext(rules.rules, rules.electionDay, checks);
    if (rules.village.measures.canBeCited())
        context.villageRules = {rules.village.measures.citation(), evidenceMarkKey(EvidenceMark::Local),
                                Weight::Local};
    return context;
}

/// Each village's rules, conditions and day, with each version of the nine checks that a dossier is judged
/// by.
class Contexts {
  public:
    static Result<Contexts> load(ElectionFile& file) {
        Contexts contexts;
        ELECTION_ASSIGN(contexts.m_templates, CheckTemplates::load(file));
        ELECTION_ASSIGN(const auto villages, rulesInForce(file));
        for (const auto& one : villages) contexts.m_rules.insert(one->village.id, one);
        return contexts;
    }
    [[nodiscard]] int versionOf(NominationId nomination) const { return m_templates.versionOf(nomination); }
    const ScreeningContext& of(VillageId village, int version) {
        const auto key = std::pair(village, version);
        const auto it = m_made.constFind(key);
        if (it != m_made.cend()) return *it;
        return *m_made.insert(key, contextFor(*m_rules.value(village), m_templates.at(version)));
    }

  private:
    CheckTemplates m_templates;
    QHash<VillageId, std::shared_ptr<const RulesInForce>> m_rules;
    QHash<std::pair<VillageId, int>, ScreeningContext> m_made;
};

/// A second person's name beside what the program computed.
void addComputedLooks(ScreeningResult& result, const NineChecks& looks) {
    for (size_t i = 0; i < looks.size(); ++i) {
        Check& check = result.checks.at(i);
        if (!looks[i] || check.state != CheckState::Failed || !check.secondBy.isEmpty()) continue;
        check.secondBy = looks[i]->secondBy;
        check.secondWhen = looks[i]->secondWhen;
    }
}

Result<ScreenedList> screenNow(ElectionFile& file, std::optional<VillageId> village) {
    ELECTION_ASSIGN(const auto all, MatchedNominations::of(file));
    ELECTION_ASSIGN(const auto papers,
                    file.cache().get<OfficePapers>({CacheSource::What::Papers, {}}, {},
                                                   [&file] { return OfficePapers::load(file); }));
    ELECTION_ASSIGN(const Entered entered, Entered::load(file));
    ELECTION_ASSIGN(const NominationPlaces places, NominationPlaces::load(file));
    ELECTION_ASSIGN(Contexts contexts, Contexts::load(file));
    ELECTION_ASSIGN(const auto incidents, incidentsOf(file, *all, village));
    const DossierMaker maker(*all, *papers, entered, places, incidents);
    ScreenedList list;
    const auto wanted = [&](size_t i) { return !village || all->nominations()[i].village == *village; };
    for (const size_t i : places.ordered(*all, wanted)) {
        ScreenedNomination one;
        one.dossier = maker.dossier(i);
        const NominationId id = one.dossier.nomination.id;
        one.templateVersion = contexts.versionOf(id);
        one.result = screen(one.dossier, contexts.of(one.dossier.nomination.village, one.templateVersion));
        addComputedLooks(one.result, entered.computedLooks.value(id));
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

Result<ScreeningContext> screeningContextOf(ElectionFile& file, const ScreenedNomination& row) {
    ELECTION_ASSIGN(const auto templates, CheckTemplates::load(file));
    ELECTION_ASSIGN(const auto rules, rulesInForce(file, row.dossier.nomination.village));
    return contextFor(*rules, templates.at(row.templateVersion));
}

}  // namespace election
