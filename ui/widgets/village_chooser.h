#pragma once
/// "Choose a village": the villages as tiles with one line of state each, for pages that show one village.
#include <QAbstractButton>
#include <QString>
#include <vector>

#include "core/base/ids.h"
#include "ui/widgets/theme.h"

class QGridLayout;
class QLabel;

namespace election {

struct VillageTile {
    VillageId id;
    int number = 0;
    QString name;
    Tone tone = Tone::Todo;
    QString state;  ///< the chip's word
    QString line;   ///< one short line of figures
};

class VillageTileButton final : public QAbstractButton {
    Q_OBJECT
  public:
    explicit VillageTileButton(VillageTile tile, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] int chipWidth() const;
    VillageTile m_tile;
};

/// ← → ↑ ↓ move between the tiles, Enter chooses.
class VillageChooser final : public QWidget {
    Q_OBJECT
  public:
    /// `why`: what the page will show once a village is chosen.
    explicit VillageChooser(const QString& why, QWidget* parent = nullptr);
    void setTiles(const std::vector<VillageTile>& tiles);

  Q_SIGNALS:
    void chosen(election::VillageId village);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrange();  ///< as many columns as fit without cutting a name

    QGridLayout* m_grid;
    QLabel* m_title;
    std::vector<VillageTileButton*> m_buttons;
    int m_columns = 0;
};

}  // namespace election
