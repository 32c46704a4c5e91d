#pragma once
/// One signal tells every page that something was written; pages then read again what they show.
#include <QObject>
#include <optional>

#include "core/base/ids.h"

namespace election {

struct ChangeEvent {
    enum What {
        Posts = 1,
        Register = 2,
        Nominations = 4,
        Screening = 8,
        Polling = 16,
        Ballots = 32,
        Findings = 64,
        Papers = 128,  ///< issued, posted
        All = 255
    };
    int what = All;                    ///< sum of What
    std::optional<VillageId> village;  ///< empty = any village
};

class ChangeBus final : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    void announce(const ChangeEvent& event) { Q_EMIT changed(event); }

  Q_SIGNALS:
    void changed(const election::ChangeEvent& event);
};

}  // namespace election
