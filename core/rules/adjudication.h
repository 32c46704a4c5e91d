#pragma once
/// 裁定: which written names wait for the committee, and what its rulings make of the papers. Pure functions.
#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/domain/contest.h"
#include "core/domain/counting.h"
#include "core/domain/totals.h"

namespace election {

struct NameCase {
    enum class Kind {
        Homonym,         ///< several people have this name
        Unknown,         ///< nobody known by it, and no register to look in
        NotOnRegister,   ///< nobody of this name on the register: a nickname, a miswritten name, or nobody
        ForAnotherPost,  ///< somebody printed for another post, written in here
        Ineligible       ///< on the register, but found not qualified or withdrawn
    };
    Kind kind = Kind::Homonym;
    QString post, postTitle;
    QString name;
    qint64 choices = 0;                  ///< on how many ballots
    QStringList people;                  ///< ids of those who may be meant, likely ones first
    std::optional<RulingRecord> ruling;  ///< in force
    /// Its votes count for nobody until somebody rules.
    [[nodiscard]] bool mustBeRuled() const {
        return !ruling && (kind == Kind::Homonym || kind == Kind::Unknown);
    }
};

/// Cases in the order: those that must be ruled first, then by post and name. `contest` without rulings;
/// `ineligible`: ids of people who were found not qualified or who withdrew.
std::vector<NameCase> nameCases(const Contest& contest, const std::vector<BallotPaper>& papers,
                                const std::vector<RulingRecord>& rulings, const QStringList& ineligible);
std::vector<NameCase> nameCases(const Contest& contest, const TotalsSheet& totals,
                                const std::vector<RulingRecord>& rulings, const QStringList& ineligible);

/// Rulings that name a person become rulings of the contest. One for somebody whom the contest doesn't know
/// any more (taken off the register since) is left out.
void addRulings(Contest& contest, const std::vector<RulingRecord>& rulings);
/// Names that were ruled to mean nobody are read as illegible, on every ballot alike.
void applyNobody(const Contest& contest, const std::vector<RulingRecord>& rulings,
                 std::vector<BallotPaper>& papers);
/// The same for totals: their lines are left out.
void applyNobody(const std::vector<RulingRecord>& rulings, TotalsSheet& totals);

}  // namespace election
