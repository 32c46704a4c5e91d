#pragma once
/// The rows of a register query, as the table shows them. No cell holds a whole ID number or a full birth
/// date.
#include "core/services/register_service.h"
#include "ui/models/row_model.h"

namespace election {

/// "registered", "under 18", ...: the word of a status.
QString registrationStatusTitle(RegistrationStatus status);
/// Findings that the register page lists: those of register files whose meaning the status doesn't tell
/// already.
bool isRegisterFinding(const QString& code);
/// "A here", "B away", "C from outside"
QString categoryTitle(VoterCategory category);

class RegisterModel final : public RowModel<PersonId, RegisterRow> {
    Q_OBJECT
  public:
    enum Column {
        Number,
        Village,
        Household,
        Relation,
        Name,
        SexColumn,
        Born,
        Group,
        Grid,
        Category,
        IdEnd,
        Phone,
        Address,
        Declaration,
        Status,
        Findings,
        ColumnCount
    };

    explicit RegisterModel(const RegisterService& service, QObject* parent = nullptr)
        : RowModel(parent), m_service(service) {}

    /// Rows of one household follow each other: its number stands in the first of them only.
    void setByHousehold(bool byHousehold) { m_byHousehold = byHousehold; }
    [[nodiscard]] bool isFirstOfHousehold(int row) const;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// What a column of a row says, whether it is shown or not.
    [[nodiscard]] QVariant text(const RegisterRow& row, int column) const;

  protected:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] QVariant cell(const RegisterRow& row, int column, int role) const override;
    [[nodiscard]] std::vector<RegisterRow> fetch(const std::vector<PersonId>& ids) const override;

  private:
    const RegisterService& m_service;
    bool m_byHousehold = false;
};

}  // namespace election
