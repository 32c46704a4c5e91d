#pragma once
/// 联审: the departments' files are read in. First everything is compared and shown; where name and number
/// disagree the clerk says who is meant; then it is taken over. By keys alone.
#include <QDialog>

#include "core/services/import_service.h"
#include "ui/pages/desk.h"
#include "ui/pages/review/review_lines_model.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace election {

class AnswersDialog final : public QDialog {
    Q_OBJECT
  public:
    AnswersDialog(Desk& desk, const QStringList& paths, QWidget* parent);

  Q_SIGNALS:
    /// Answers were taken over.
    void takenOver(const std::vector<election::ImportReport>& reports);

  private:
    void build();
    void compare();
    void show(const std::vector<ImportReport>& reports);
    void showLine();
    void choose(int index);
    void judge();
    void takeOver();
    [[nodiscard]] std::vector<ImportSource> sources() const;
    bool start(bool dryRun);

    Desk& m_desk;
    QStringList m_paths;
    ReviewLinesModel m_model;
    QLabel *m_summary, *m_refusals, *m_why;
    QComboBox *m_round, *m_who;
    QButtonGroup* m_filters;
    QTableView* m_table;
    QPushButton* m_take;
    bool m_busy = false;
    bool m_anything = false;  ///< taking over would write something
};

}  // namespace election
