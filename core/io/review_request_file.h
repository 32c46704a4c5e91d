#pragma once
/// 联审: the spreadsheet that a department fills in. One line a person; only the columns of the answer can be
/// written in, and each line has its number (回执编号), by which it is known again however the sheet was
/// sorted, its columns moved or the file saved. The ordinary import of 联审反馈 reads it, too.
#include <QDate>
#include <QString>
#include <vector>

#include "core/base/result.h"

namespace election {

struct ReviewRequestSheet {
    QString title;        ///< first line, large
    QString about;        ///< second line: request, round, department, day of the answer
    QString note;         ///< third line: how to fill it in
    QString sheet;        ///< name of the sheet
    QString postHeader;   ///< 自荐职务, 当选职务
    QString clauseSheet;  ///< name of the sheet with the clauses
    struct Line {
        QString village, name, sex, birth, nationalId, body, post, id;
    };
    std::vector<Line> lines;
    /// What an objection can rest on, for the list in the column 条款.
    struct Clause {
        QString clause, text, source, mark;
    };
    std::vector<Clause> clauses;
    QString clauseNote;  ///< above the clauses
};

/// Writes an .xlsx; a failed write leaves the old file. Errors: Io.
Result<> writeReviewRequest(const ReviewRequestSheet& sheet, const QString& path);

/// "联审反馈-公安.xlsx": so the file comes back under a name that tells the department.
QString reviewFileName(const QString& department);

}  // namespace election
