#pragma once
/// Who stands for a body now, as the rules about others look at it.
#include <QDate>
#include <QString>
#include <optional>

#include "core/base/ids.h"

namespace election {

/// One person who put himself forward or was nominated and neither withdrew with his signature nor was found
/// not qualified by the deciding body.
struct StandingPerson {
    NominationId nomination;
    int no = 0;
    std::optional<PersonId> person;  ///< his row of the register; empty where he isn't matched
    QString name;
    QString post;
    QDate since;  ///< the day on which he was nominated; invalid where it isn't written down
};

}  // namespace election
