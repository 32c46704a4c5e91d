#pragma once
/// The files of an import, with how far each can be imported.
#include <QAbstractTableModel>

#include "core/services/import_service.h"

namespace election {

class ImportFilesModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { File, State, ColumnCount };
    struct Row {
        QString file;
        FileKind kind = FileKind::Register;
        bool read = false;
        bool refused = false;
        QString tip;       ///< why it is refused, or where it stands
        int findings = 0;  ///< errors and warnings
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<Row> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<Row> m_rows;
};

}  // namespace election
