#include "ui/models/register_model.h"

#include <QFont>

#include "core/rules/finding_catalogue.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

// the tones of ui/widgets/theme.h, which models don't know: ok, warn, bad, todo
constexpr int kOk = 0, kBad = 2, kTodo = 3;

}  // namespace

QString registrationStatusTitle(RegistrationStatus status) {
    switch (status) {
        case RegistrationStatus::Registered:
            return RegisterModel::tr("Registered");
        case RegistrationStatus::UnderAge:
            return RegisterModel::tr("Under age");
        case RegistrationStatus::Deprived:
            return RegisterModel::tr("Deprived of rights");
        case RegistrationStatus::Deceased:
            return RegisterModel::tr("Deceased");
        case RegistrationStatus::AwayNotDeclared:
            return RegisterModel::tr("Away, not declared");
        case RegistrationStatus::OutsideNoConsent:
            return RegisterModel::tr("No consent");
        case RegistrationStatus::Removed:
            return RegisterModel::tr("Taken off");
        case RegistrationStatus::Duplicate:
            break;
    }
    return RegisterModel::tr("Duplicate row");
}

bool isRegisterFinding(const QString& code) {
    static const QStringList told{u"REG-09"_s, u"REG-10"_s, u"REG-11"_s, u"REG-12"_s, u"REG-13"_s};
    return code.startsWith(u"REG-"_s) && !told.contains(code);
}

QString categoryTitle(VoterCategory category) {
    switch (category) {
        case VoterCategory::A:
            return RegisterModel::tr("A local");
        case VoterCategory::B:
            return RegisterModel::tr("B away");
        case VoterCategory::C:
            return RegisterModel::tr("C from outside");
        case VoterCategory::Unknown:
            break;
    }
    return u"—"_s;
}

QStringList RegisterModel::columns() const {
    return {tr("No."),      tr("Village"),        tr("Household"), tr("Relation"), tr("Name"), tr("Sex"),
            tr("Born"),     tr("Group"),          tr("Grid"),      tr("Category"), tr("ID"),   tr("Phone"),
            tr("Lives at"), tr("Will take part"), tr("Status"),    tr("Findings")};
}

QVariant RegisterModel::text(const RegisterRow& row, int column) const {
    const Person& person = row.person;
    switch (column) {
        case Number:
            return person.rowNumber > 0 ? QVariant(person.rowNumber) : QVariant();
        case Village:
            return row.village;
        case Relation:
            return person.relationToHead;
        case Name:
            return person.name;
        case SexColumn:
            return sexName(person.sex);
        case Born: {
            const QDate birth = person.legalBirthDate();
            return birth.isValid() ? QString::number(birth.year()) : QString();
        }
        case Group:
            return person.group;
        case Grid:
            return person.grid;
        case Household:
            return person.household;
        case Phone:
            return person.phone;
        case Address:
            return person.address;
        case Declaration:
            return person.declaration;
        case Category:
            return categoryTitle(person.category);
        case IdEnd:
            return person.nationalId.isEmpty() ? u"—"_s : u"*"_s + person.nationalId.right(4);
        case Status:
            return registrationStatusTitle(person.status);
        case Findings: {
            QStringList words;
            for (const QString& code : row.findingCodes)
                if (isRegisterFinding(code)) words << findingTitle(code);
            return words.join(tr("; "));
        }
        default:
            return {};
    }
}

bool RegisterModel::isFirstOfHousehold(int row) const {
    const RegisterRow* now = rowAt(row);
    const RegisterRow* before = row > 0 ? rowAt(row - 1) : nullptr;
    return !now || !before || now->person.household.isEmpty() ||
           now->person.household != before->person.household || now->person.village != before->person.village;
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const {
    if (m_byHousehold && index.isValid()) {
        const bool first = isFirstOfHousehold(index.row());
        if (role == Qt::DisplayRole && index.column() == Household && !first) return QString();
        if (role == Qt::FontRole && index.column() == Name && first) {
            QFont font;
            font.setBold(true);
            return font;
        }
    }
    return RowModel::data(index, role);
}

QVariant RegisterModel::cell(const RegisterRow& row, int column, int role) const {
    if (role == Qt::DisplayRole) return text(row, column);
    if (role == ToneRole && column == Status)
        return row.person.status == RegistrationStatus::Registered  ? kOk
               : row.person.status == RegistrationStatus::Duplicate ? kBad
                                                                    : kTodo;
    if (role == Qt::ToolTipRole && column == Findings) return row.findingCodes.join(u", "_s);
    return {};
}

std::vector<RegisterRow> RegisterModel::fetch(const std::vector<PersonId>& ids) const {
    auto rows = m_service.rows(ids);
    return rows ? std::move(rows).value() : std::vector<RegisterRow>();
}

}  // namespace election
