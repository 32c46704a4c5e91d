#pragma once
/// Every post as bars with the line of the votes needed.
#include <QWidget>

class QVBoxLayout;

namespace election {

struct ResultPageModel;
struct ResultPost;

class ResultBars final : public QWidget {
    Q_OBJECT
  public:
    explicit ResultBars(QWidget* parent = nullptr);
    void show(const ResultPageModel& model);

  private:
    QWidget* postWidget(const ResultPost& post, const ResultPageModel& model) const;
    QVBoxLayout* m_box;
};

}  // namespace election
