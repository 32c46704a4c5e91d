#include "app/cli/terminal_progress.h"

#include <QString>
#include <csignal>
#include <cstdio>

#include "app/cli/text_table.h"

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr int kLineMilliseconds = 100;

volatile std::sig_atomic_t stopAsked = 0;

/// The first Ctrl+C asks the work to stop between two steps, the second ends the program as usual.
void askToStop(int signal) {
    stopAsked = 1;
    std::signal(signal, SIG_DFL);
}

bool standardErrorIsTerminal() {
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) != 0;
#else
    return _isatty(_fileno(stderr)) != 0;
#endif
}

int terminalWidth() {
#ifdef Q_OS_UNIX
    winsize size{};
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
#endif
    return 80;
}

/// As much of the text as fits: a line that wraps could not be taken away again.
QString fitted(QString text, int width) {
    while (!text.isEmpty() && displayWidth(text) > width) {
        text.chop(text.size() >= 2 && text.back().isLowSurrogate() ? 2 : 1);
    }
    return text;
}

}  // namespace

TerminalProgress::TerminalProgress() : m_onTerminal(standardErrorIsTerminal()) {
    stopAsked = 0;
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
}

TerminalProgress::~TerminalProgress() {
    clear();
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool TerminalProgress::cancelled() const {
    return stopAsked != 0;
}

void TerminalProgress::set(int done, int total, const QString& what) {
    if (!m_onTerminal) return;
    if (m_since.isValid() && m_since.elapsed() < kLineMilliseconds) return;
    m_since.start();
    m_shown = true;
    const QString count = total > 0 ? u"%1/%2 "_s.arg(done).arg(total) : QString();
    const QByteArray line = fitted(count + what, terminalWidth() - 1).toUtf8();
    std::fprintf(stderr, "\r%s\x1b[K", line.constData());
    std::fflush(stderr);
}

void TerminalProgress::clear() {
    if (!m_shown) return;
    std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
    m_shown = false;
}

}  // namespace election
