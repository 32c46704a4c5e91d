#pragma once
/// The dark rail at the left: the steps in order, each with the mark of its state.
#include <QHash>
#include <QKeySequence>
#include <QPushButton>
#include <QWidget>
#include <array>
#include <optional>
#include <vector>

#include "core/services/status_service.h"
#include "ui/pages/page.h"

class QButtonGroup;

namespace election {

/// A line of the rail; its mark is painted at the right end.
class RailButton final : public QPushButton {
    Q_OBJECT
  public:
    RailButton(const PageDescriptor& page, const QString& text, const QKeySequence& key, QWidget* parent);
    void setState(std::optional<StepState> state, const QString& why);
    [[nodiscard]] const QString& pageId() const { return m_pageId; }
    [[nodiscard]] const QKeySequence& key() const { return m_key; }
    [[nodiscard]] std::optional<StepState> state() const { return m_state; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_pageId, m_tip;
    QKeySequence m_key;
    std::optional<StepState> m_state;
};

class Rail final : public QWidget {
    Q_OBJECT
  public:
    explicit Rail(const std::vector<PageDescriptor>& pages, QWidget* parent = nullptr);
    void setCurrent(const QString& pageId);
    void setStates(const std::array<StepStatus, kStepCount>& states);
    void clearStates();

  Q_SIGNALS:
    void chosen(const QString& pageId);

  private:
    std::vector<RailButton*> m_buttons;
    std::vector<std::optional<Step>> m_steps;
    QHash<QString, QString> m_heads;  ///< of pages that have no line of their own: whose line is theirs
};

/// A step of several villages is as far as its worst village.
std::array<StepStatus, kStepCount> worstStates(const std::vector<VillageStatus>& villages);

/// In words: "done", "needs attention" ...
QString stepStateTitle(StepState state);

}  // namespace election
