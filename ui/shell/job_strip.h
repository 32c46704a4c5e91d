#pragma once
/// The running job: what, how many of how many, time left, and Stop.
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace election {

class JobRunner;

class JobStrip final : public QWidget {
    Q_OBJECT
  public:
    explicit JobStrip(JobRunner& jobs, QWidget* parent = nullptr);

  private:
    void begin(const QString& title);
    void showProgress(int done, int total, const QString& what, qint64 elapsedMs);

    JobRunner& m_jobs;
    QLabel *m_title, *m_what, *m_left;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

}  // namespace election
