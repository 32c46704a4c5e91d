#pragma once
/// 裁定: what the village election committee has to rule before a result can be declared.
#include <map>
#include <vector>

#include "core/base/result.h"
#include "core/rules/adjudication.h"
#include "core/services/counting_service.h"

namespace election {

/// One ballot to be looked at by itself.
struct PaperCase {
    enum class Kind {
        Spoiled,   ///< 废票: ruled void as a whole, with its reason
        Illegible  ///< something on it can't be read
    };
    Kind kind = Kind::Spoiled;
    CalledBallot ballot;
    QString text;  ///< the reason, or the posts where something can't be read
    /// Of a box too small to be named: neither box nor number is shown.
    bool unnamed = false;
};

struct AdjudicationQueue {
    Contest contest;  ///< without rulings
    std::vector<NameCase> names;
    std::vector<PaperCase> papers;
    [[nodiscard]] int open() const;  ///< names that must be ruled
    [[nodiscard]] QString nameOf(const QString& person) const;
    /// "张三 · 女 · 1971 · 第1组" for people of the register, else the name.
    std::map<QString, QString> people;
};

class AdjudicationService {
  public:
    explicit AdjudicationService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<AdjudicationQueue> queue(VillageId village, Body body) const;
    /// For all like ballots of the post, from now on too. A second ruling about a name takes the place of the
    /// first, which stays in the log. RuleViolation for a printed name (its votes are clear) or a person who
    /// can't be chosen here; InvalidInput without a reason or without who ruled.
    Result<> rule(VillageId village, Body body, const RulingRecord& ruling);
    Result<> takeBack(VillageId village, Body body, const RulingRecord& ruling);

  private:
    ElectionFile& m_file;
};

}  // namespace election
