#pragma once
/// Times of something done many times, and how they are told.
#include <QElapsedTimer>
#include <QString>
#include <vector>

namespace election::bench {

/// Milliseconds, one a run.
class Times {
  public:
    void add(double milliseconds) { m_times.push_back(milliseconds); }
    [[nodiscard]] double median() const { return at(0.5); }
    [[nodiscard]] double p95() const { return at(0.95); }
    [[nodiscard]] double worst() const { return at(1.0); }

  private:
    [[nodiscard]] double at(double share) const;
    std::vector<double> m_times;
};

/// Runs `work` so many times.
template <class Work>
Times repeat(int runs, Work work) {
    Times times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

/// One line of the table of README.md.
void tell(const QString& what, const Times& times, const QString& note = {});
void tell(const QString& what, double milliseconds, const QString& note = {});

/// The most memory that this process ever held, MB (VmHWM of /proc/self/status).
double peakMemory();

}  // namespace election::bench
