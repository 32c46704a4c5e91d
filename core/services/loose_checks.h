#pragma once
/// For services only: what is still loose in a dossier when somebody decides on it.
#include <QJsonArray>
#include <QStringList>
#include <vector>

#include "core/base/result.h"
#include "core/services/screening_service.h"

namespace election {

class CheckTemplates;
class ElectionFile;

struct LooseChecks {
    std::vector<int> open;         ///< checks that are unanswered: not begun, or need another look
    std::vector<int> unconfirmed;  ///< checks that bar him and that nobody besides the program has looked at
    QStringList openTitles, unconfirmedTitles;

    static LooseChecks of(const ScreenedNomination& row, const CheckTemplates& templates);
    /// "stricts.1" … for the log.
    static QJsonArray keys(const std::vector<int>& checks);
    /// Writes that a second person has looked at each unconfirmed one; within the caller's transaction.
    Result<> confirm(ElectionFile& file, NominationId nomination, const QString& secondPerson) const;
};

}  // namespace election
