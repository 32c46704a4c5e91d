#pragma once
/// Ballots that came from a file: each one with what it counts as, and why.
#include <QAbstractTableModel>
#include <QWidget>
#include <memory>
#include <vector>

#include "core/domain/polling.h"
#include "core/rules/ballot_judge.h"
#include "core/services/counting_service.h"

class QButtonGroup;
class QLabel;
class QTableView;

namespace election {

class Facts;
class StatusChip;

class ImportedBallotsModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum class Filter { All, Valid, PartlyVoid, Void, Blank, Doubtful };

    using QAbstractTableModel::QAbstractTableModel;
    /// Ballots of a box in `small` stand at the end, without box and number, in the order of what they say:
    /// so few would tell who voted how.
    void set(Contest contest, const std::vector<CalledBallot>& ballots, const QStringList& small = {});
    void setFilter(Filter filter);
    [[nodiscard]] int count(Filter filter) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Row {
        BallotPaper paper;
        BallotState state = BallotState::Valid;
        bool partlyVoid = false, doubtful = false;
        QString why;
    };
    [[nodiscard]] static bool passes(const Row& row, Filter filter);

    QStringList m_posts;
    std::vector<Row> m_rows;
    std::vector<int> m_shown;
    Filter m_filter = Filter::All;
};

class ImportedBallots final : public QWidget {
    Q_OBJECT
  public:
    explicit ImportedBallots(QWidget* parent = nullptr);
    void open(const QString& title, Contest contest, const std::vector<CalledBallot>& ballots,
              const std::vector<BoxLedger>& boxes);

  Q_SIGNALS:
    void resultWanted();
    void projectorWanted();

  private:
    ImportedBallotsModel* m_model;
    QTableView* m_table;
    QLabel* m_title;
    QLabel* m_note;
    StatusChip* m_agrees;
    QButtonGroup* m_filters;
};

}  // namespace election
