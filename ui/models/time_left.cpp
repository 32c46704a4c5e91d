#include "ui/models/time_left.h"

#include <QCoreApplication>

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimeLeft)
};

}  // namespace

QString timeLeftText(int done, int total, qint64 elapsedMs) {
    if (done <= 0 || total <= done || elapsedMs < 500) return {};
    const qint64 seconds = (elapsedMs * (total - done) / done + 999) / 1000;
    return seconds < 90 ? Text::tr("about %1 s left").arg(seconds)
                        : Text::tr("about %1 min left").arg((seconds + 59) / 60);
}

}  // namespace election
