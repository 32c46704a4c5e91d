#pragma once
/// What the shell hands to its pages: the services on the open file, and the ways to tell, ask and go
/// elsewhere.
#include "core/services/election_file.h"
#include "core/services/services.h"
#include "ui/dialogs/prompt.h"
#include "ui/models/change_bus.h"
#include "ui/models/job_runner.h"

namespace election {

/// Where to go: a page, and what to show there.
struct PageTarget {
    QString page;                      ///< page id: "register", "screening" ...
    std::optional<VillageId> village;  ///< chosen in the picker first; empty = as it is
    bool allVillages = false;          ///< choose "all villages" first
    std::optional<PersonId> person;
    std::optional<NominationId> nomination;
    QString code;  ///< a finding code to filter by
};

class Navigator {
  public:
    virtual ~Navigator() = default;
    virtual void goTo(const PageTarget& target) = 0;
    /// One line at the foot of the window for some seconds: "Saved", "12 rows imported".
    virtual void say(const QString& text) = 0;
    /// An operation did not happen: its sentence stays until it is closed. Cancelled is not shown.
    virtual void showError(const Error& error) = 0;
    /// Opens the findings dock.
    virtual void showFindings() = 0;
    /// Imports the sample township into a new file and opens it.
    virtual void trySample() = 0;
};

struct Desk : Services {
    Desk(ElectionFile& opened, ChangeBus& bus, JobRunner& runner, Prompt& asks, Navigator& guide)
        : Services(opened), changes(bus), jobs(runner), prompt(asks), navigator(guide) {}

    ChangeBus& changes;
    JobRunner& jobs;
    Prompt& prompt;
    Navigator& navigator;

    /// The value, or a default one after showing the error.
    template <class T>
    T orShow(Result<T> result) const {
        if (result) return std::move(result).value();
        navigator.showError(result.error());
        return T();
    }
};

}  // namespace election
