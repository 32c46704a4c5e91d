#pragma once
/// Times of something done many times, and how they are told.
#include <QString>
#include <vector>

namespace election::bench {

/// Milliseconds, one a run.
class Times {
  public:
    void add(double milliseconds) { m_times.push_back(milliseconds); }
    [[nodiscard]] double median() const { return at(0.5); }
    [[nodiscard]] double p95() const { return at(0.95); }
    [[nodiscard]] double p99() const { return at(0.99); }
    [[nodiscard]] double worst() const { return at(1.0); }

  private:
    [[nodiscard]] double at(double share) const;
    std::vector<double> m_times;
};

/// Processor time of this process with its threads and the processes that it waited for: what stays the same
/// while other work goes on beside it.
class CpuTimer {
  public:
    CpuTimer() : m_begun(now()) {}
    [[nodiscard]] double milliseconds() const { return now() - m_begun; }

  private:
    static double now();
    double m_begun;
};

/// Runs `work` so many times.
template <class Work>
Times repeat(int runs, Work work) {
    Times times;
    for (int i = 0; i < runs; ++i) {
        const CpuTimer timer;
        work();
        times.add(timer.milliseconds());
    }
    return times;
}

/// One line of the table of README.md.
void tell(const QString& what, const Times& times, const QString& note = {});
void tell(const QString& what, double milliseconds, const QString& note = {});

/// What was held until now no longer counts as peak.
void forgetPeakMemory();
/// The most memory that this process held, MB (VmHWM of /proc/self/status).
double peakMemory();

}  // namespace election::bench
