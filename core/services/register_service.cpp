#include "core/services/register_service.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <array>
#include <limits>

#include "core/services/election_file.h"
#include "core/services/file_cache.h"
#include "core/services/history.h"
#include "core/services/matched_nominations.h"
#include "core/services/record.h"
#include "core/services/register_index.h"
#include "core/services/setup_service.h"
#include "core/store/finding_repository.h"
#include "core/store/register_queries.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RegisterService)
};

using Order = store::RegisterQueries::Order;

/// Place of every person in an order of the whole township, by the person's number: the file numbers them
/// one after the other.
struct RegisterOrder {
    std::vector<int> place;

    [[nodiscard]] int of(PersonId id) const {
        return size_t(id.v) < place.size() ? place[size_t(id.v)] : std::numeric_limits<int>::max();
    }
};

Result<std::shared_ptr<const RegisterOrder>> orderOf(ElectionFile& file, Order order) {
    return file.cache().get<RegisterOrder>(
        {CacheSource::What::People, {}}, QString::number(int(order)), [&]() -> Result<RegisterOrder> {
            ELECTION_ASSIGN(const auto ids, store::RegisterQueries(file.database()).ordered(order));
            PersonId last{0};
            for (const PersonId id : ids) last = std::max(last, id);
            RegisterOrder places;
            places.place.resize(size_t(last.v) + 1, std::numeric_limits<int>::max());
            int next = 0;
            for (const PersonId id : ids) places.place[size_t(id.v)] = next++;
            return places;
        });
}

Result<> sortIds(ElectionFile& file, std::vector<PersonId>& ids, Order by) {
    ELECTION_ASSIGN(const auto order, orderOf(file, by));
    std::vector<std::pair<int, PersonId>> placed;
    placed.reserve(ids.size());
    for (const PersonId id : ids) placed.emplace_back(order->of(id), id);
    std::sort(placed.begin(), placed.end());
    for (size_t i = 0; i < ids.size(); ++i) ids[i] = placed[i].second;
    return Ok{};
}

Result<QHash<VillageId, QString>> villageNames(ElectionFile& file) {
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    QHash<VillageId, QString> names;
    for (const Village& village : villages) names.insert(village.id, village.name);
    return names;
}

Result<std::vector<RegisterRow>> withFindings(ElectionFile& file,
                                              const std::vector<store::ShownPerson>& people) {
    ELECTION_ASSIGN(const auto names, villageNames(file));
    std::vector<PersonId> ids;
    ids.reserve(people.size());
    for (const auto& shown : people) ids.push_back(shown.person.id);
    ELECTION_ASSIGN(const auto findings, store::RegisterQueries(file.database()).openFindings(ids));
    QHash<PersonId, QStringList> codes;
    for (const auto& finding : findings) codes[finding.person].append(finding.code);
    std::vector<RegisterRow> rows;
    rows.reserve(people.size());
    for (const auto& shown : people)
        rows.push_back(
            {shown.person, names.value(shown.person.village), codes.value(shown.person.id), shown.gone});
    return rows;
}

StoredFinding toStored(const store::FindingRow& row, const QHash<VillageId, QString>& names) {
    return {row.id,     row.finding,       row.kind, row.village ? names.value(*row.village) : QString(),
            row.person, row.handledBecause};
}

Result<std::vector<StoredFinding>> findingsOf(ElectionFile& file, const store::FindingFilter& filter) {
    ELECTION_ASSIGN(const auto stored, store::FindingRepository(file.database()).find(filter));
    ELECTION_ASSIGN(const auto names, villageNames(file));
    std::vector<StoredFinding> findings;
    findings.reserve(stored.size());
    for (const auto& row : stored) findings.push_back(toStored(row, names));
    return findings;
}

}  // namespace

Result<bool> RegisterService::prepare(int piece) const {
    constexpr std::array kOrders{Order::NameStrokes, Order::Pinyin, Order::Household};
    if (piece == 0) {
        ELECTION_TRY(RegisterIndex::of(m_file));
        return true;
    }
    if (piece < 0 || piece > int(kOrders.size())) return false;
    ELECTION_TRY(orderOf(m_file, kOrders[size_t(piece - 1)]));
    return true;
}

Result<std::vector<PersonId>> RegisterService::ids(const RegisterQuery& query) const {
    ELECTION_ASSIGN(const auto index, RegisterIndex::of(m_file));
    std::vector<PersonId> ids;
    if (query.onlyWithFindings || !query.findingCode.isEmpty()) {
        ELECTION_ASSIGN(const auto people,
                        store::RegisterQueries(m_file.database()).openFindings(query.findingCode));
        QSet<PersonId> allowed;
        for (const auto& coded : people) allowed.insert(coded.person);
        ids = index->matching(query, &allowed);
    } else {
        ids = index->matching(query, nullptr);
    }
    switch (query.sort) {
        case RegisterQuery::Sort::FileOrder:
            break;
        case RegisterQuery::Sort::NameStrokes:
            ELECTION_TRY(sortIds(m_file, ids, Order::NameStrokes));
            break;
        case RegisterQuery::Sort::Pinyin:
            ELECTION_TRY(sortIds(m_file, ids, Order::Pinyin));
            break;
        case RegisterQuery::Sort::Household:
            ELECTION_TRY(sortIds(m_file, ids, Order::Household));
            break;
    }
    return ids;
}

Result<std::vector<RegisterRow>> RegisterService::rows(std::span<const PersonId> ids) const {
    ELECTION_ASSIGN(const auto people, store::RegisterQueries(m_file.database()).rows(ids));
    return withFindings(m_file, people);
}

Result<PersonCard> RegisterService::card(PersonId person) const {
    ELECTION_ASSIGN(auto found, rows(std::span(&person, 1)));
    if (found.empty())
        return Error{ErrorCode::NotFound, Text::tr("This person is no longer in the register."), {}};
    PersonCard card;
    card.row = std::move(found.front());
    const Person& who = card.row.person;
    store::FindingFilter filter;
    filter.person = person;
    ELECTION_ASSIGN(card.findings, findingsOf(m_file, filter));
    if (!who.household.isEmpty()) {
        ELECTION_ASSIGN(const auto members,
                        store::RegisterQueries(m_file.database()).household(who.village, who.household));
        ELECTION_ASSIGN(card.household, withFindings(m_file, members));
        std::erase_if(card.household, [&](const RegisterRow& row) { return row.person.id == person; });
    }
    ELECTION_ASSIGN(const auto matched, MatchedNominations::of(m_file));
    for (const size_t i : matched->ofPerson(person))
        card.nominationNumbers.push_back(matched->nominations()[i].no);
    if (who.idState == IdState::Damaged) card.proposedId = matched->proposedId(who);
    ELECTION_ASSIGN(card.history, historyOf(m_file, {u"import.register"_s}, card.row.village));
    ELECTION_ASSIGN(const auto own,
                    historyOf(m_file, {u"finding."_s, u"person."_s, u"objection."_s}, u"person"_s, person.v));
    card.history.insert(card.history.end(), own.begin(), own.end());
    for (const QString& key : {u"person"_s, u"other"_s}) {
        ELECTION_ASSIGN(const auto bodies,
                        historyOf(m_file, {u"committee."_s, u"proxy."_s, u"relative."_s}, key, person.v));
        card.history.insert(card.history.end(), bodies.begin(), bodies.end());
    }
    std::stable_sort(card.history.begin(), card.history.end(),
                     [](const HistoryEntry& a, const HistoryEntry& b) { return a.at < b.at; });
    return card;
}

Result<RegisterTotals> RegisterService::totals(std::optional<VillageId> village) const {
    ELECTION_ASSIGN(const auto index, RegisterIndex::of(m_file));
    RegisterTotals totals;
    QSet<int> households;
    for (const RegisterIndex::Entry& entry : index->entries()) {
        if (village && entry.village != *village) continue;
        ++totals.byStatus[registrationStatusCode(entry.status)];
        if (entry.household > 0) households.insert(entry.household);
        if (entry.category != VoterCategory::Unknown) {
            static const QString keys[] = {{}, u"A"_s, u"B"_s, u"C"_s};
            ++totals.byCategory[keys[int(entry.category)]];
        }
        if (entry.status == RegistrationStatus::Duplicate) continue;
        ++totals.persons;
        if (entry.status != RegistrationStatus::Registered) continue;
        ++totals.registered;
        if (entry.sex == Sex::Male) ++totals.men;
        if (entry.sex == Sex::Female) ++totals.women;
    }
    totals.households = int(households.size());
    ELECTION_ASSIGN(totals.byFinding, openFindingCounts(village));
    return totals;
}

Result<QStringList> RegisterService::groups(VillageId village) const {
    ELECTION_ASSIGN(const auto index, RegisterIndex::of(m_file));
    return index->groups(village);
}

Result<QStringList> RegisterService::grids(VillageId village) const {
    ELECTION_ASSIGN(const auto index, RegisterIndex::of(m_file));
    return index->grids(village);
}

Result<std::vector<StoredFinding>> RegisterService::findings(const FindingQuery& query) const {
    return findingsOf(m_file, {query.village, std::nullopt, query.kind, query.code, query.onlyOpen,
                               query.withInfo || !query.code.isEmpty()});
}

Result<QMap<QString, int>> RegisterService::openFindingCounts(std::optional<VillageId> village) const {
    return store::FindingRepository(m_file.database()).openCounts(village);
}

Result<> RegisterService::markHandled(FindingId finding, const QString& because) {
    const QString reason = because.trimmed();
    if (reason.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Text::tr("A finding is only marked as handled with a reason. Write what was done."),
                     {}};
    store::FindingRepository findings(m_file.database());
    ELECTION_ASSIGN(const auto row, findings.find(finding));
    if (!row)
        return Error{ErrorCode::NotFound,
                     Text::tr("This finding is gone: its file was imported again. Look at the list anew."),
                     {}};
    QJsonObject details{{u"finding"_s, finding.v}, {u"because"_s, reason}};
    if (row->person) details.insert(u"person"_s, row->person->v);
    QString subject = row->finding.code + u" "_s + row->finding.file;
    if (row->finding.row > 0) subject += u":"_s + QString::number(row->finding.row);
    return record(m_file, u"finding.handled"_s, subject, details, [&] {
        return findings.setHandled(finding, reason, m_file.actor(),
                                   m_file.clock().now().toUTC().toString(Qt::ISODateWithMs));
    });
}

}  // namespace election
