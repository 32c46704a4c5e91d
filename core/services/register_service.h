#pragma once
/// 选民登记: the register as the clerk looks at it.
#include <QDateTime>
#include <QMap>
#include <QStringList>
#include <optional>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/domain/finding.h"
#include "core/domain/person.h"

namespace election {

class ElectionFile;

struct RegisterQuery {
    enum class Sort { FileOrder, NameStrokes, Pinyin, Household };
    std::optional<VillageId> village;
    QString text;  ///< part of a name, pinyin initials (zs), last digits of the ID, phone, household number
    std::optional<VoterCategory> category;
    std::optional<RegistrationStatus> status;
    QString findingCode;            ///< only rows with this open finding
    bool onlyWithFindings = false;  ///< only rows with an open error or warning
    QString group;                  ///< 村民小组
    QString grid;                   ///< 网格
    bool toCall = false;            ///< only B who is registered or would be, if he said that he takes part
    Sort sort = Sort::FileOrder;
};

struct RegisterRow {
    Person person;
    QString village;
    QStringList findingCodes;  ///< open ones
    bool gone = false;         ///< missing in the last import of its file; keeps his status
};

struct RegisterTotals {
    int persons = 0;     ///< rows less later duplicates
    int registered = 0;  ///< the register in force
    int households = 0;
    QMap<QString, int> byStatus;    ///< "ok", "REG-09" ...
    QMap<QString, int> byFinding;   ///< open errors and warnings by code
    QMap<QString, int> byCategory;  ///< "A", "B", "C"
    int men = 0, women = 0;         ///< of the registered
};

struct StoredFinding {
    FindingId id;
    Finding finding;
    QString kind;  ///< import kind key
    QString village;
    std::optional<PersonId> person;
    QString handledBecause;  ///< empty while open
};

struct FindingQuery {
    std::optional<VillageId> village;
    QString kind;  ///< import kind key; empty = all
    QString code;
    bool onlyOpen = true;
    bool withInfo = false;  ///< also what needs no answer: REG-09 … REG-13, REG-15 (a code asked for always)
};

/// One line of a person's or dossier's history, out of the audit log.
struct HistoryEntry {
    QDateTime at;
    QString actor;
    QString what;
};

struct PersonCard {
    RegisterRow row;
    std::vector<StoredFinding> findings;
    std::optional<QString> proposedId;   ///< REG-03: the repair that another office file offers
    std::vector<RegisterRow> household;  ///< the others of the same 户号
    std::vector<int> nominationNumbers;
    std::vector<HistoryEntry> history;
};

class RegisterService {
  public:
    explicit RegisterService(ElectionFile& file) : m_file(file) {}

    /// Reads one piece of what searching and sorting need: 0 = the words, then an order each, every piece a
    /// few tens of milliseconds. Whoever searches or sorts first would wait for it otherwise. False: no such
    /// piece.
    [[nodiscard]] Result<bool> prepare(int piece) const;
    /// Ids of all rows that match, in order: a few milliseconds on 29,000 rows.
    [[nodiscard]] Result<std::vector<PersonId>> ids(const RegisterQuery& query) const;
    /// The rows of these ids, in the order of the ids.
    [[nodiscard]] Result<std::vector<RegisterRow>> rows(std::span<const PersonId> ids) const;
    [[nodiscard]] Result<PersonCard> card(PersonId person) const;
    [[nodiscard]] Result<RegisterTotals> totals(std::optional<VillageId> village) const;
    [[nodiscard]] Result<QStringList> groups(VillageId village) const;
    [[nodiscard]] Result<QStringList> grids(VillageId village) const;
    [[nodiscard]] Result<std::vector<StoredFinding>> findings(const FindingQuery& query) const;
    /// Open errors and warnings by code, for the line at the foot of the window.
    [[nodiscard]] Result<QMap<QString, int>> openFindingCounts(std::optional<VillageId> village) const;

    /// "Mark as handled, because …": recorded with who and when; the finding stays in the list of all
    /// findings.
    Result<> markHandled(FindingId finding, const QString& because);

  private:
    ElectionFile& m_file;
};

}  // namespace election
