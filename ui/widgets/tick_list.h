#pragma once
/// A list of lines with ticks; space ticks the current one.
#include <QListWidget>
#include <QStringList>

namespace election {

class TickList final : public QListWidget {
  public:
    explicit TickList(QWidget* parent = nullptr) : QListWidget(parent) {}

    /// `key`: what ticked() says of the line; empty where its row is enough.
    void add(const QString& text, bool on, const QString& key = {});
    [[nodiscard]] bool isTicked(int row) const;
    [[nodiscard]] int tickedCount() const;
    [[nodiscard]] QStringList tickedKeys() const;
    void tickAll(bool on);

  protected:
    /// Lines that came before the window was there were measured without the theme's padding.
    void showEvent(QShowEvent* event) override;
};

}  // namespace election
