#pragma once
/// Import of office files in five steps: which files, what their columns are, what would change, what to look
/// at, apply. Everything before the last step is a dry run. By keys alone; Stop at any moment leaves nothing
/// behind.
#include <QDialog>

#include "core/services/import_service.h"
#include "ui/dialogs/import/import_draft.h"
#include "ui/dialogs/import/import_files_model.h"
#include "ui/widgets/labels.h"

class QButtonGroup;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace election {

class ImportStep;
class JobRunner;
class Prompt;

class ImportDialog final : public QDialog {
    Q_OBJECT
  public:
    enum Step { Files, Columns, Differences, Findings, Apply, StepCount };

    struct Setup {
        std::vector<ImportSource> sources;
        QStringList villages;                ///< to choose from
        FileKind kind = FileKind::Register;  ///< of added files whose name tells nothing
        QString village;                     ///< of added files that tell none
    };
    ImportDialog(const ElectionFile& file, JobRunner& jobs, Prompt& prompt, Setup setup, QWidget* parent);

    [[nodiscard]] ImportDraft& draft() { return m_draft; }
    [[nodiscard]] int step() const;

  Q_SIGNALS:
    /// Rows were written, of every file that was not refused.
    void imported(const std::vector<election::ImportReport>& reports);

  public Q_SLOTS:
    void reject() override;  ///< stops what runs first

  private:
    void build();
    QWidget* buildFiles();
    QWidget* buildHead();
    QLayout* buildFoot();
    void connectDraft();
    void goTo(int step);
    void showAll();
    void showFiles();
    void judge();
    [[nodiscard]] QString whyNotBeyond(int step) const;
    void addFiles();
    void leaveOut();
    void stepFile(int by);
    void exportFindings();
    void tell(const QString& text, LabelKind kind = LabelKind::Plain);
    void showProgress(int done, int total, const QString& what, qint64 elapsedMs);

    JobRunner& m_jobs;
    Prompt& m_prompt;
    Setup m_setup;
    ImportDraft m_draft;
    ImportFilesModel m_model;
    std::vector<ImportStep*> m_steps;
    QButtonGroup* m_stepButtons;
    QStackedWidget* m_stack;
    QTableView* m_files;
    QProgressBar* m_bar;
    QLabel *m_progress, *m_reason;
    QPushButton *m_add, *m_remove, *m_cancel, *m_back, *m_next, *m_apply;
    LabelKind m_saidKind = LabelKind::Plain;
    QString m_said;  ///< after a stop or an export, until something else happens
};

/// How a file that was chosen or dropped is to be imported, as far as its name tells.
ImportSource importSourceOf(const QString& path, FileKind otherwise, const QString& village);

}  // namespace election
