#pragma once
/// What each column of a file is read as, and its first rows as they will be read.
#include "ui/dialogs/import/import_step.h"
#include "ui/dialogs/import/text_table_model.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;
class QTableView;

namespace election {

class ElidedLabel;
class StatusChip;

class ColumnsStep final : public ImportStep {
    Q_OBJECT
  public:
    explicit ColumnsStep(ImportDraft& draft);
    void refresh() override;
    [[nodiscard]] QWidget* first() const override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Line {
        QString header;
        QComboBox* box = nullptr;
        StatusChip* by = nullptr;
        ElidedLabel* samples = nullptr;
    };
    void buildLines(const TableLook& look);
    void addLine(const TableLook& look, const LookedColumn& column);
    void map(const QString& header, const QString& key);
    void showPreview(const ImportedFile* file);

    TextTableModel m_model;
    QLabel *m_summary, *m_refusal;
    QScrollArea* m_area;
    QGridLayout* m_grid = nullptr;
    std::vector<Line> m_lines;
    QString m_shape;  ///< which file, headers and choices the lines were built for
    QTableView* m_table;
};

}  // namespace election
