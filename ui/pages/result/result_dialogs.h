#pragma once
/// Forms of the result: review of the winners, declaration, reopening.
#include "core/services/result_service.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace election {

class DateLine;

/// 当选后资格复审: every winner passes or his win is declared invalid, with the reason.
class ReviewDialog final : public FormDialog {
    Q_OBJECT
  public:
    struct Winner {
        QString person, name, post;
        bool writeIn = false;
    };
    ReviewDialog(const std::vector<Winner>& winners, const std::vector<PostCountReview>& known,
                 const QDate& today, const QString& basis, QWidget* parent);
    [[nodiscard]] std::vector<PostCountReview> reviews() const;

  private:
    void judge();
    struct Line {
        Winner winner;
        QComboBox* outcome;
        QLineEdit* reason;
    };
    std::vector<Line> m_lines;
    DateLine* m_day;
    QLineEdit* m_number;
};

/// 宣布结果: day, place, and who signs.
class DeclareDialog final : public FormDialog {
    Q_OBJECT
  public:
    DeclareDialog(const std::vector<Signatory>& proposed, const QDate& day, const QString& place,
                  QWidget* parent);
    [[nodiscard]] Declaration draft() const;

  private:
    void judge();
    DateLine* m_day;
    QLineEdit* m_place;
    std::vector<std::pair<QLineEdit*, QLineEdit*>> m_people;  ///< role, name
};

/// 重新打开: a second person and a reason.
class ReopenDialog final : public FormDialog {
    Q_OBJECT
  public:
    ReopenDialog(const Declaration& declaration, const QString& clerk, QWidget* parent);
    [[nodiscard]] QString second() const;
    [[nodiscard]] QString because() const;

  private:
    void judge();
    QString m_clerk;
    QLineEdit *m_second, *m_because;
};

}  // namespace election
