#include "core/io/refusals.h"

#include <QCoreApplication>
#include <QLocale>

namespace election {
namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

Error refuse(const QString& message, const QString& detail = {}) {
    return {ErrorCode::InvalidInput, message, detail};
}

}  // namespace

Error notASpreadsheet(const QString& fileName) {
    return refuse(
        Messages::tr("%1 is not a spreadsheet. Choose an .xlsx, .xls, .ods or CSV file.").arg(fileName));
}

Error passwordProtected(const QString& fileName) {
    return refuse(
        Messages::tr(
            "%1 is protected by a password. Open it in the office program, take the password off and "
            "save it again.")
            .arg(fileName));
}

Error saveAsXlsx(const QString& fileName) {
    return refuse(
        Messages::tr(
            "%1 is in a format that can't be read here. Open it in the office program and save it as "
            ".xlsx.")
            .arg(fileName));
}

Error damagedFile(const QString& fileName, const QString& detail) {
    return refuse(
        Messages::tr("%1 is damaged or incomplete. Open it in the office program, save it again, or fetch a "
                     "new copy.")
            .arg(fileName),
        detail);
}

Error tooManyRows(const QString& fileName, int maxRows) {
    return refuse(Messages::tr("%1 has more than %2 rows. Split it by village.")
                      .arg(fileName, QLocale().toString(maxRows)));
}

Error stopped() {
    return {ErrorCode::Cancelled, Messages::tr("Stopped. Nothing was changed."), {}};
}

}  // namespace election
