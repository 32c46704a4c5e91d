#pragma once
/// 报表: all documents with their state, the preview of the chosen one, and all of them at once into a
/// folder.
#include "core/services/reporting_service.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace election {

class DocumentListModel;
class IssuedList;
class PaperPane;
class SearchBox;
struct BatchTarget;

class ReportsPage final : public Page {
    Q_OBJECT
  public:
    explicit ReportsPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    /// `code`: key of the document to show.
    void open(const PageTarget& target) override;

  protected:
    void refresh() override;

  private:
    void showCurrent();
    void chooseBatch();
    void writeBatchTo(const BatchTarget& target);
    void judgeBatch();
    void judgeIssue();
    void judgeForms();
    [[nodiscard]] PaperForm form() const;
    void editWords();
    void issue();

    QLabel* m_title;
    QLabel* m_summary;
    QListView* m_list;
    DocumentListModel* m_model;
    SearchBox* m_search;
    QComboBox* m_form;
    QPushButton* m_words;
    QPushButton* m_batch;
    QPushButton* m_issue;
    IssuedList* m_issued;
    PaperPane* m_paper;
    QString m_wanted;  ///< key of the document to show
};

}  // namespace election
