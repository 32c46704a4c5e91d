#pragma once
/// Whom a meeting decides on: one line a nominee, as proposed until the clerk says otherwise.
#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "core/services/screening_meeting_service.h"

namespace election {

class MeetingModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Taken, Name, Post, Verdict_, Open, Against, Abstained, Reason_, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// `only`: decides on this nominee alone; else on everybody with a proposal.
    void set(std::vector<MeetingCandidate> candidates, std::optional<NominationId> only);
    /// Of the whole meeting; lines with votes of their own keep them.
    void setVotes(int present, int against, int abstained);
    void toggle(int row);  ///< decided on, or left for another meeting
    void setQualified(int row, bool qualified);
    [[nodiscard]] std::vector<MeetingDecision> decisions() const;
    [[nodiscard]] int taken() const;
    [[nodiscard]] int notQualified() const;
    /// Among those who are taken off the list: how many wait for the confirmation of what bars them.
    [[nodiscard]] int unconfirmed() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  private:
    struct Line {
        MeetingCandidate candidate;
        bool taken = false;
        QString reason;      ///< of “not qualified”
        QString allTheSame;  ///< of “qualified” with unanswered checks: why it is decided all the same
        std::optional<int> against, abstained;
    };
    void changed(int row);
    [[nodiscard]] Votes votesOf(const Line& line) const;
    /// Its reason may be typed: taken off the list, or checks are unanswered.
    static bool hasReason(const Line& line);

    std::vector<Line> m_lines;
    int m_present = 0, m_against = 0, m_abstained = 0;
};

}  // namespace election
