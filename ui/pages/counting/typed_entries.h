#pragma once
/// What was typed by whom, as the coordinator sees it: every ballot on which two tellers ever differed, both
/// entries of the totals with their equations, or, where one reading counts, how the count went.
#include <QWidget>
#include <optional>

#include "core/services/counting_procedure_service.h"
#include "core/services/totals_service.h"
#include "core/services/two_tellers_service.h"

class QLabel;
class QStandardItemModel;
class QVBoxLayout;

namespace election {

class Card;
class FitTable;

class TypedEntries final : public QWidget {
    Q_OBJECT
  public:
    /// A ballot of a bundle that still differs.
    struct Difference {
        TellerBundleId bundle;
        int place = 0;  ///< 0: the row needs no decision
    };
    explicit TypedEntries(QWidget* parent = nullptr);
    void showBundles(const std::vector<BundleView>& bundles, const std::vector<ContestPost>& posts);
    void showTotals(const TotalsState& now);
    void showSteps(const std::vector<WayStep>& ways, const std::optional<ZeroReport>& zero);
    [[nodiscard]] std::optional<Difference> chosen() const;
    [[nodiscard]] QVBoxLayout* body() const;  ///< below the table, for what can be done

  Q_SIGNALS:
    void chosenChanged();

  private:
    void clear();
    void finish(const std::vector<int>& shares);

    Card* m_card;
    QLabel *m_note, *m_problems;
    QWidget* m_equations;  ///< scrolls where there are many
    QStandardItemModel* m_model;
    FitTable* m_table;
    std::vector<Difference> m_differences;  ///< row by row
};

}  // namespace election
