#pragma once
/// How long work tells what it does and hears that it shall stop.
#include <QString>

namespace election {

class Progress {
  public:
    virtual ~Progress() = default;
    [[nodiscard]] virtual bool cancelled() const = 0;
    /// `what` is shown to the user ("读取 08上坑村.xlsx"); `total` 0 = not known.
    virtual void set(int done, int total, const QString& what) = 0;
};

/// For callers who neither watch nor stop.
class NoProgress final : public Progress {
  public:
    [[nodiscard]] bool cancelled() const override { return false; }
    void set(int, int, const QString&) override {}
};

}  // namespace election
