#pragma once
/// 提名票 totals: one row a person, one column a post; digits typed into a cell are saved at once.
#include <QAbstractTableModel>
#include <functional>
#include <vector>

#include "core/services/candidate_service.h"

namespace election {

class CandidateGrid final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Name, SexColumn, Born, Group, FirstPost };
    /// Saves one cell; an error leaves it as it was.
    using Save = std::function<bool(const NominationTally&)>;

    explicit CandidateGrid(Save save, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_save(std::move(save)) {}

    /// `more`: people without votes yet, who were added to be typed in.
    void set(const CandidateBoard& board, NominationStage stage, const std::vector<CandidatePerson>& more);
    [[nodiscard]] const CandidatePerson* personAt(int row) const;
    [[nodiscard]] int rowOf(PersonId person) const;
    /// The village's party branch named this person for the cell's post (组织法2025 18).
    [[nodiscard]] bool namedByParty(const QModelIndex& cell) const;
    /// Says that it did, or takes that back.
    bool setNamedByParty(const QModelIndex& cell, bool named);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    [[nodiscard]] const NominationTally* tally(int row, int column) const;

    Save m_save;
    NominationStage m_stage = NominationStage::Nomination;
    std::vector<Post> m_posts;
    std::vector<CandidatePerson> m_people;
    std::vector<NominationTally> m_tallies;
};

}  // namespace election
