#pragma once
/// Search box and filter chips over the register; together they are one RegisterQuery.
#include <QWidget>

#include "core/services/register_service.h"

class QComboBox;
class QPushButton;

namespace election {

class SearchBox;

class RegisterFilters final : public QWidget {
    Q_OBJECT
  public:
    explicit RegisterFilters(QWidget* parent = nullptr);
    [[nodiscard]] SearchBox* search() const { return m_search; }
    /// Text and filters; the village is the page's.
    [[nodiscard]] RegisterQuery query() const;
    /// What can be chosen, with numbers.
    void setTotals(const RegisterTotals& totals, const QStringList& groups, const QStringList& grids);
    /// What is chosen, in words: "第1组", "By pinyin"; for a list that is written down.
    [[nodiscard]] QStringList words() const;
    /// The order is the view's and can't be chosen.
    void setOrderFixed(bool fixed);
    void setFindingCode(const QString& code);
    void reset();
    [[nodiscard]] bool anything() const;
    [[nodiscard]] QVariantMap state() const;
    void restore(const QVariantMap& state);

  Q_SIGNALS:
    void changed();

  private:
    QComboBox* addBox(const QString& name, const QString& title);
    void fill(QComboBox* box, const QString& all, const QList<std::pair<QString, QString>>& items);

    SearchBox* m_search;
    QComboBox *m_category, *m_status, *m_finding, *m_group, *m_grid, *m_sort;
    QPushButton *m_onlyFindings, *m_clear;
};

}  // namespace election
