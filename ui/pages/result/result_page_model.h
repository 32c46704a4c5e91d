#pragma once
/// What the result page shows, out of one count: bars, chips, reasons, other readings, next steps.
#include <QString>
#include <vector>

#include "core/rules/round_rules.h"
#include "core/rules/why.h"
#include "core/services/counting_service.h"
#include "core/services/status_service.h"
#include "ui/widgets/theme.h"

namespace election {

struct ResultBar {
    QString name;
    qint64 votes = 0;  ///< as counted
    qint64 against = 0;
    bool elected = false;
    bool writeIn = false;
    Tone tone = Tone::Todo;
    QString verdict;  ///< the chip: 当选, 未过半, 票数相同 ...
};

struct ResultPost {
    QString id, title;
    int seats = 0;
    bool womenOnly = false;
    std::vector<ResultBar> bars;  ///< nominees and everybody who matters
    int others = 0;               ///< write-ins below the needed votes that got no bar of their own
    qint64 othersVotes = 0, othersMost = 0;
    int vacant = 0, tiedSeats = 0;
};

struct NextAction {
    QString text;
    QString due;  ///< "by 20 December 2026"; may be empty
};

struct ResultPageModel {
    QString validity;
    Tone validityTone = Tone::Ok;
    QString figures;  ///< registered, voters with their share, collected, valid, void, blank
    QString needed;   ///< votes needed and what of
    qint64 neededVotes = 0, scale = 1;
    int elected = 0, seats = 0;
    std::vector<ResultPost> posts;
    std::vector<Explanation> why;
    std::vector<Alternative> alternatives;
    QStringList attention;  ///< findings and unresolved names, one sentence each
    std::vector<NextAction> next;
    Tone nextTone = Tone::Ok;
    QString nextTitle;

    /// `standing`: of all votes together, where there were several; what is next follows from it.
    static ResultPageModel make(const CountResult& count, const RuleSet& rules,
                                const std::vector<DueDate>& calendar,
                                const RoundsStanding* standing = nullptr);
};

}  // namespace election
