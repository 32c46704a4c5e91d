#pragma once
/// Before the first ballot: how the village counts, then the zero report, each with what it is for and its
/// key.
#include <QWidget>

#include "core/domain/counting.h"

class QLabel;
class QVBoxLayout;

namespace election {

class StartView final : public QWidget {
    Q_OBJECT
  public:
    explicit StartView(QWidget* parent = nullptr);
    void showWays(const QString& village);
    void showZeroReport(const QString& village, CountingWay way, const QStringList& boxes);

  Q_SIGNALS:
    void wayWanted(CountingWay way);
    void importWanted();
    void zeroReportWanted();
    void rehearsalWanted();
    void otherWayWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;  ///< 1–4 choose a way

  private:
    void choose(CountingWay way);
    void clear(const QString& title, const QString& text);
    bool m_choosing = false;
    QVBoxLayout* m_body;
    QLabel *m_title, *m_text;
};

}  // namespace election
