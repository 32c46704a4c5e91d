#include "tests/bench/stopwatch.h"

#include <malloc.h>
#include <sys/resource.h>

#include <QFile>
#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace election::bench {

double Times::at(double share) const {
    if (m_times.empty()) return 0;
    std::vector<double> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = static_cast<size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted.at(std::max<size_t>(rank, 1) - 1);
}

double CpuTimer::now() {
    double spent = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        for (const timeval& part : {usage.ru_utime, usage.ru_stime})
            spent += 1e3 * static_cast<double>(part.tv_sec) + static_cast<double>(part.tv_usec) / 1e3;
    }
    return spent;
}

void tell(const QString& what, const Times& times, const QString& note) {
    std::printf("| %-44s | %9.2f | %9.2f | %9.2f | %s |\n", qUtf8Printable(what), times.median(), times.p95(),
                times.worst(), qUtf8Printable(note));
    std::fflush(stdout);
}

void tell(const QString& what, double milliseconds, const QString& note) {
    Times times;
    times.add(milliseconds);
    tell(what, times, note);
}

void forgetPeakMemory() {
    malloc_trim(0);
    QFile forget(u"/proc/self/clear_refs"_s);
    if (forget.open(QIODevice::WriteOnly)) forget.write("5");
}

double peakMemory() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

}  // namespace election::bench
