#pragma once
/// The nine checks as a 3 × 3 sheet: 三问 / 三表 / 三严.
#include <QAbstractButton>
#include <array>

#include "core/domain/screening.h"
#include "core/rules/check_template.h"

namespace election {

class CheckTile final : public QAbstractButton {
    Q_OBJECT
  public:
    CheckTile(int number, const QString& title, QWidget* parent = nullptr);
    void set(const Check& check);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int m_number;
    Check m_check;
};

class CheckSheet final : public QWidget {
    Q_OBJECT
  public:
    explicit CheckSheet(const CheckTemplate& checks, QWidget* parent = nullptr);
    /// Of the version by which the nominee is judged; before show().
    void setTitles(const CheckTemplate& checks);
    void show(const ScreeningResult& result);
    void select(int check);
    [[nodiscard]] int selected() const { return m_selected; }

  Q_SIGNALS:
    void selectedChanged(int check);

  private:
    std::array<CheckTile*, kCheckCount> m_tiles{};
    int m_selected = 0;
};

}  // namespace election
