#pragma once
/// One moving line on standard error for long work, and Ctrl+C as its Stop. Says nothing where standard error
/// is no terminal.
#include <QElapsedTimer>

#include "core/base/progress.h"

namespace election {

class TerminalProgress final : public Progress {
  public:
    TerminalProgress();
    ~TerminalProgress() override;  ///< takes the line away; Ctrl+C ends the program again
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;

    [[nodiscard]] bool cancelled() const override;
    void set(int done, int total, const QString& what) override;

  private:
    void clear();

    bool m_onTerminal = false;
    bool m_shown = false;
    QElapsedTimer m_since;  ///< the last line
};

}  // namespace election
