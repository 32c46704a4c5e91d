#pragma once
/// The self-nominations as a table, by body, post and name strokes.
#include <QAbstractTableModel>
#include <vector>

#include "core/services/nomination_service.h"
#include "ui/widgets/theme.h"

namespace election {

/// How a nomination was found in the register, for people, and whether somebody has to look at it.
QString matchText(const QString& matchedHow);
Tone matchTone(const QString& matchedHow);

class NominationsModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Number, Village, Post, Name, SexColumn, Birth, Party, Filed, Forms, Match, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<ListedNomination> rows);
    [[nodiscard]] const ListedNomination* at(int row) const;
    [[nodiscard]] int rowOf(NominationId id) const;  ///< -1: not among the rows

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<ListedNomination> m_rows;
};

}  // namespace election
