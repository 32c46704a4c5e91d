#pragma once
/// What each file is: kind, village, encoding, sheet, header row; with its first lines as they stand.
#include "ui/dialogs/import/import_step.h"
#include "ui/dialogs/import/text_table_model.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QTableView;

namespace election {

class FilesStep final : public ImportStep {
    Q_OBJECT
  public:
    FilesStep(ImportDraft& draft, const QStringList& villages);
    void refresh() override;
    [[nodiscard]] QWidget* first() const override;

  private:
    void build(const QStringList& villages);
    void change(const std::function<void(ImportSource&)>& how);
    void showFacts(const ImportSource& source, const ImportedFile* file);
    void showLines(const ImportedFile* file);

    TextTableModel m_model;
    QComboBox *m_kind, *m_village, *m_encoding, *m_sheet;
    QSpinBox* m_header;
    QLabel *m_facts, *m_refusal;
    QTableView* m_table;
};

}  // namespace election
