#pragma once
/// Labels and values in two columns, in the order of a paper form.
#include <QWidget>

class QGridLayout;

namespace election {

class Facts final : public QWidget {
    Q_OBJECT
  public:
    explicit Facts(QWidget* parent = nullptr);
    void clear();
    /// An empty value is shown as a dash.
    void add(const QString& name, const QString& value);
    void add(const QString& name, QWidget* value);
    /// Two short values beside each other.
    void addPair(const QString& name, const QString& value, const QString& name2, const QString& value2);

  private:
    QGridLayout* m_grid;
    int m_row = 0;
};

}  // namespace election
