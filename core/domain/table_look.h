#pragma once
/// What a table of an office looks like before it is imported: for the clerk who says what each column is.
#include <QString>
#include <QStringList>
#include <vector>

namespace election {

/// A column that files of a kind may have: what a header can be mapped to.
struct ImportColumn {
    QString key;    ///< "national_id"; "post:主任" for a post's column of a ballot file
    QString title;  ///< its usual header
    bool required = false;
};

/// Who says what a header means.
enum class MappedBy { Nobody, Alias, Remembered, Hand };

struct LookedColumn {
    QString header;  ///< as it stands in the file
    QString key;     ///< what it is read as; empty = left out
    MappedBy by = MappedBy::Nobody;
    QStringList samples;  ///< its first values; digits of ID numbers hidden
};

struct TableLook {
    struct Line {
        int line = 0;       ///< in the sheet, from 1
        QStringList cells;  ///< digits of ID numbers hidden
    };
    QStringList sheets;                 ///< one empty name for CSV
    QString sheet;                      ///< the one that is read
    int headerLine = 0;                 ///< 0 = none was found
    std::vector<Line> lines;            ///< the first ones of the sheet
    std::vector<LookedColumn> columns;  ///< headers with a text, in the order of the file
    std::vector<ImportColumn> choices;  ///< what a header can be mapped to
    QStringList missing;                ///< titles of required columns that no header is mapped to
};

/// The first rows of a file as they will be read: one title a field.
struct ReadPreview {
    QStringList titles;
    std::vector<int> lines;         ///< where the rows stand in the file
    std::vector<QStringList> rows;  ///< ID numbers told in words, since birth dates stand beside them
};

}  // namespace election
