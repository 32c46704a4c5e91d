#pragma once
/// The ballot on the screen: a box a post, its names with their keys, what is marked.
#include <QAbstractButton>
#include <QWidget>
#include <vector>

class QFrame;
class QGridLayout;
class QLabel;

namespace election {

class CallingModel;

class NameButton final : public QAbstractButton {
    Q_OBJECT
  public:
    NameButton(const QString& name, QChar key, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    void setMark(bool chosen, bool against);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QChar m_key;
    bool m_against = false;
};

class BallotSheet final : public QWidget {
    Q_OBJECT
  public:
    explicit BallotSheet(QWidget* parent = nullptr);
    /// The boxes and names of a contest.
    void build(const CallingModel& model);
    /// The marks of the ballot.
    void show(const CallingModel& model);

  Q_SIGNALS:
    void nameClicked(int post, int name);
    void writeInClicked(int post);

  private:
    struct PostBox {
        QFrame* frame;
        QLabel* count;
        QLabel* extra;
        std::vector<NameButton*> names;
    };
    QGridLayout* m_grid;
    std::vector<PostBox> m_posts;
};

}  // namespace election
