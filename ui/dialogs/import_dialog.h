#pragma once
/// Import of office files: what was detected and what would change (a dry run), then apply, with Stop.
#include <QDialog>

#include "core/services/election_file.h"
#include "core/services/import_service.h"
#include "ui/models/import_preview_model.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace election {

class JobRunner;

class ImportDialog final : public QDialog {
    Q_OBJECT
  public:
    /// `village`: chosen in the picker; used where a file doesn't tell its village.
    ImportDialog(const ElectionFile& file, JobRunner& jobs, FileKind kind, const QStringList& paths,
                 const QString& village, QWidget* parent);

  Q_SIGNALS:
    /// Rows were written, of every file that was not refused.
    void imported(const election::ImportReport& report);

  protected:
    void reject() override;  ///< stops what runs first

  private:
    void build();
    QWidget* buildDetails();
    void run(bool dryRun);
    void showPreview(ImportReport report);
    void showFile();
    void showMapping(const ImportedFile& file);
    void judge();

    const ElectionFile& m_file;
    JobRunner& m_jobs;
    FileKind m_kind;
    QStringList m_paths;
    ImportOptions m_options;
    ImportPreviewModel m_model;
    QString m_failure;
    QLabel *m_summary, *m_detected, *m_findings;
    QTableView* m_table;
    QComboBox* m_encoding;
    QGridLayout* m_mapping;
    QProgressBar* m_bar;
    QPushButton *m_apply, *m_cancel;
};

}  // namespace election
