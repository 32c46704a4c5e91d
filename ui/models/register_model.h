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
        Name,
        SexColumn,
        Born,
        Group,
        Household,
        Category,
        IdEnd,
        Status,
        Findings,
        ColumnCount
    };

    explicit RegisterModel(const RegisterService& service, QObject* parent = nullptr)
        : RowModel(parent), m_service(service) {}

  protected:
    [[nodiscard]] QStringList columns() const override;
    [[nodiscard]] QVariant cell(const RegisterRow& row, int column, int role) const override;
    [[nodiscard]] std::vector<RegisterRow> fetch(const std::vector<PersonId>& ids) const override;

  private:
    [[nodiscard]] QVariant text(const RegisterRow& row, int column) const;

    const RegisterService& m_service;
};

}  // namespace election
