#pragma once
/// The paper of totals as a form: figures with their letters, then every post with its names; Enter goes on.
#include <QHash>
#include <QMap>
#include <QWidget>
#include <vector>

#include "core/domain/contest.h"
#include "core/domain/totals.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace election {

class TotalsForm final : public QWidget {
    Q_OBJECT
  public:
    explicit TotalsForm(QWidget* parent = nullptr);
    /// An empty sheet of this contest.
    void showSheet(const Contest& contest);
    /// Only these fields, empty: what differs, typed again blind.
    void showFields(const Contest& contest, const QStringList& keys);
    [[nodiscard]] TotalsSheet sheet() const;
    [[nodiscard]] QMap<QString, qint64> values() const;  ///< of the fields shown
    /// Fields that take part in something that doesn't add up.
    void mark(const QStringList& keys);
    [[nodiscard]] bool isTouched() const;
    void focusFirst();

  Q_SIGNALS:
    void changed();
    void finished();  ///< Enter in the last field

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Written {
        QString post;
        QLineEdit *name, *votes, *against;
    };
    QLineEdit* numberField(const QString& key, const QString& words);
    void addWritten(size_t post, QVBoxLayout* into);
    void begin(const Contest& contest);
    void go(int step);

    Contest m_contest;
    QVBoxLayout* m_body;
    QHash<QString, QLineEdit*> m_fields;  ///< by field key
    std::vector<Written> m_written;
    QList<QWidget*> m_order;
};

}  // namespace election
