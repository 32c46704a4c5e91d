#pragma once
/// 联审: departments with how far each is in a round, what was sent, what came back; sending, reading in,
/// reminding. Keys: Ctrl+Shift+N ask, Ctrl+Shift+O read answers in, Ctrl+Shift+R remind, Alt+1 … 3 the round.
#include <QPointer>

#include "core/services/joint_review_service.h"
#include "ui/pages/page.h"

class QButtonGroup;
class QDialog;
class QLabel;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace election {

class Card;
class Facts;
class PaperActions;

class JointReviewPage final : public Page {
    Q_OBJECT
  public:
    explicit JointReviewPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();
    bool closeTop() override;
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

  protected:
    void refresh() override;
    [[nodiscard]] int concerns() const override;

  private:
    QWidget* makeLeft();
    QWidget* makeRight();
    QLayout* makeRounds();
    QLayout* makeActions();
    void fill();
    void showChosen();
    void showEmpty();
    void judgeActions();
    [[nodiscard]] const DepartmentRow* chosen() const;
    [[nodiscard]] const ReviewRequest* lastRequest(const DepartmentRow& row) const;
    // joint_review_page_actions.cpp
    void askRequest();
    void send(const NewReviewRequest& wanted);
    void sent(const SentReviewRequest& done);
    void readAnswers(const QStringList& paths);
    void askFiles();
    void askReminder();
    void askDepartment(bool fresh);
    void addProposed();
    void askAgain();
    void askCancel();
    void writeSummary(const QString& suffix);
    void tellChange(const QString& said);

    int m_round = 0;  ///< 0: the newest, at the first refresh
    ReviewBoard m_board;
    QString m_wanted;  ///< department to be chosen
    PaperActions* m_papers;
    QStackedWidget* m_stack;
    QWidget* m_work;
    QWidget* m_empty = nullptr;
    QButtonGroup* m_rounds;
    QLabel *m_figures, *m_hint;
    QStandardItemModel *m_model, *m_answers;
    QTableView *m_table, *m_answerTable;
    Card *m_side, *m_answerCard;
    Facts* m_facts;
    QPushButton *m_send, *m_read, *m_remind, *m_change, *m_add, *m_again, *m_cancel, *m_summary;
    QPointer<QDialog> m_dialog;
};

}  // namespace election
