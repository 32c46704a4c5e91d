#pragma once
/// A table that makes its rows as low as needed (never lower than readable) so that all of them stand in the
/// window, and gives every column the width of its text, and what is over by shares.
#include <QTableView>
#include <vector>

namespace election {

class FitTable final : public QTableView {
    Q_OBJECT
  public:
    /// Row heights in pixels of the design; `shares`: how the columns part what the texts leave over.
    FitTable(int minimumRow, int maximumRow, std::vector<int> shares, QWidget* parent = nullptr);
    void setShares(std::vector<int> shares);
    void fit();

  Q_SIGNALS:
    void cellChosen(const QModelIndex& index);    ///< clicked, or Enter pressed on it
    void enterPressed(const QModelIndex& index);  ///< the key alone, for tables whose cells are edited

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    std::vector<int> columnWidths(int available) const;

    int m_minimum, m_maximum;
    std::vector<int> m_shares;
};

}  // namespace election
