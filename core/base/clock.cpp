#include "core/base/clock.h"

namespace election {

QDateTime SystemClock::now() const {
    return QDateTime::currentDateTimeUtc();
}

}  // namespace election
