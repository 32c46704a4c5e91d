#pragma once
/// 资格审查进度: progress by village and by check, what blocks whom, the departments, the reasons; a tab of
/// the screening. Enter on a line that blocks goes to its nominee.
#include "core/report/report_document.h"
#include "ui/pages/page.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QTableView;

namespace election {

class Card;
class FitTable;
class PaperActions;
class ReportTableModel;
struct ScreeningBoard;

class ScreeningBoardPage final : public Page {
    Q_OBJECT
  public:
    explicit ScreeningBoardPage(Desk& desk, QWidget* parent = nullptr);
    ~ScreeningBoardPage() override;
    static PageDescriptor descriptor();
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

  protected:
    void refresh() override;
    [[nodiscard]] int concerns() const override;

  private:
    void showTable(int which);
    void goToChosen();
    [[nodiscard]] QString title() const;

    PaperActions* m_papers;
    QLabel *m_figures, *m_hint;
    QButtonGroup* m_chips;
    ReportTableModel* m_model;
    FitTable* m_table;
    std::unique_ptr<ScreeningBoard> m_board;
    std::vector<report::Table> m_tables;
    int m_which = 0;
};

}  // namespace election
