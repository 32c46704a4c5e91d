#pragma once
/// 归档: the log with filters, the check of the chain, backups, and how to restore one.
#include "ui/pages/page.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QTableView;
class QTimer;

namespace election {

class Card;
class Facts;
class LogModel;
class SearchBox;
class StatusChip;

class ArchivePage final : public Page {
    Q_OBJECT
  public:
    explicit ArchivePage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();
    bool closeTop() override;

  protected:
    void refresh() override;

  private:
    QWidget* makeLog();
    QWidget* makeSide();
    void readRows();
    void showDetails();
    void showChain();
    void verify();
    void backup();
    void backupTo(const QString& folder);
    void judgeJobs();

    SearchBox* m_search;
    QButtonGroup* m_filters;
    QLabel* m_count;
    QTableView* m_table;
    LogModel* m_model;
    QLabel* m_details;
    Facts* m_file;
    QLabel* m_head;
    StatusChip* m_sound;
    QLabel* m_report;
    QPushButton* m_verify;
    QPushButton* m_backup;
    QPushButton* m_elsewhere;
    QLabel* m_folder;
};

}  // namespace election
