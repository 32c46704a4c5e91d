#pragma once
/// A paper with its preview, page and zoom buttons, print and save buttons. Without a paper it says what is
/// missing.
#include <QHash>
#include <QWidget>
#include <optional>

#include "core/report/report_document.h"
#include "ui/pages/desk.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace election {

class PageThumbnails;
class PaperActions;
class PaperView;

class PaperPane final : public QWidget {
    Q_OBJECT
  public:
    explicit PaperPane(Desk& desk, QWidget* parent = nullptr);

    void show(const ReportDocument& document, const QString& fileName);
    /// Nothing to show, and why: the buttons carry the same reason.
    void showWhyNot(const QString& reason);
    [[nodiscard]] PaperView* view() const { return m_view; }
    [[nodiscard]] bool hasPaper() const { return m_document.has_value(); }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void placeThumbnails();
    void addButtons(QWidget* bar);
    void judge(const QString& reason);
    void updateNumbers();

    Desk& m_desk;
    PaperActions* m_actions;
    PaperView* m_view;
    PageThumbnails* m_thumbnails;
    QStackedWidget* m_stack;
    QLabel* m_whyNot;
    QLabel* m_warning;
    QLabel* m_pages;
    QLabel* m_percent;
    QToolButton* m_previous;
    QToolButton* m_next;
    QHash<QString, QPushButton*> m_buttons;  ///< "print" and the suffixes
    std::optional<ReportDocument> m_document;
    QString m_fileName;
};

}  // namespace election
