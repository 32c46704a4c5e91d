#pragma once
/// The one model of every paper: screen, printer, PDF, HTML, XLSX, CSV and ODT all show this value.
/// No Gui types; builders make it, writers and ui/render only read it. Texts are in the user's language
/// already.
#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace election {

namespace report {

enum class Align { Left, Center, Right };

/// What a column's cells hold; a spreadsheet gets numbers and dates, never their pictures.
enum class CellKind {
    Text,
    Integer,  ///< plain digits, "-" allowed in front; anything else is shown as text
    Date,     ///< ISO "2026-12-19"; shown in the user's way
    Id        ///< digits that are a name, not a number: leading zeros and all 18 digits stay
};

struct Column {
    QString title;
    int share = 1;  ///< part of the table's width, relative to the other columns
    Align align = Align::Left;
    CellKind kind = CellKind::Text;
};

/// A head above several columns: "三问" over three. An empty title joins the column with its own head.
struct ColumnGroup {
    QString title;
    int columns = 1;
};

struct Row {
    enum class Style {
        Plain,
        Group,    ///< its first cell spans the table; repeated after a page break
        Emphasis  ///< heavier letters: a subtotal, the elected
    };
    std::vector<QString> cells;
    Style style = Style::Plain;
};

struct Heading {
    QString text;
    int level = 1;  ///< 1 or 2; 0: the title again, of the next one of several papers in one document
};

struct Paragraph {
    enum class Style {
        Body,   ///< first line indented by two characters
        Plain,  ///< no indent: the addressee, a line of its own
        Note    ///< smaller letters
    };
    QString text;
    Style style = Style::Body;
    Align align = Align::Left;
};

/// Labels and values in a ruled grid, as on a form; the last value takes what is left of its row.
struct KeyValues {
    std::vector<std::pair<QString, QString>> pairs;
    int perRow = 2;
};

struct Table {
    QString caption;                  ///< above the table; names its sheet in a workbook
    std::vector<ColumnGroup> groups;  ///< empty, or their columns add up to all
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::optional<Row> totals;
    bool keepWithNext = false;  ///< the last rows go to the next page with what follows
};

/// Names in columns, as on a posted register, stand without a head: none of their columns has a title.
inline bool hasHead(const Table& table) {
    if (!table.groups.empty()) return true;
    for (const Column& column : table.columns)
        if (!column.title.isEmpty()) return true;
    return false;
}

/// Lying bars with a label in front and the value behind; may run over several pages.
struct BarChart {
    struct Bar {
        QString label;
        qint64 value = 0;
        QString valueText;  ///< empty: the value itself
    };
    QString title;
    QString labelTitle, valueTitle;  ///< heads where the chart is written as a table
    std::vector<Bar> bars;
    qint64 maximum = 0;          ///< of the scale; 0 = the greatest value
    std::optional<qint64> mark;  ///< a line across all bars, for example one half
    QString markText;
};

/// Steps over the day: points joined by lines, with one marked level.
struct LineChart {
    struct Point {
        int x = 0;  ///< minutes of the day, or any other measure
        qint64 value = 0;
        QString label;  ///< of x: "09:30"
    };
    QString title;
    QString labelTitle, valueTitle;
    std::vector<Point> points;  ///< x ascending
    qint64 maximum = 0;         ///< of the scale; 0 = the greatest of values and mark
    std::optional<qint64> mark;
    QString markText;
};

/// 正 marks: `marks` of them drawn, empty boxes up to `boxes`, for tally sheets on screen and paper.
struct TallyBoxes {
    struct Line {
        QString label;
        int marks = 0;
        int boxes = 0;  ///< at least this many boxes of five
    };
    std::vector<Line> lines;
};

/// 落款: who issues the paper and when, at the right, with room for the seal around it.
struct SealSpace {
    QString issuer;
    QString date;  ///< as printed; empty = a blank date line to fill in
};

/// Lines to sign on; never alone on a page.
struct SignatureBlock {
    struct Line {
        QString label;
        QString name;  ///< printed on the line; empty = to be written by hand
    };
    std::vector<Line> lines;
    int perRow = 2;
};

/// Portraits in rows with lines of text below; an empty frame where there is no picture.
struct PhotoGrid {
    struct Item {
        QByteArray picture;  ///< JPEG or PNG, as it was kept; empty: no picture
        QStringList lines;   ///< the name first
    };
    std::vector<Item> items;
    int perRow = 5;
};

/// 目录: the headings named here, each with the page on which it stands.
struct Contents {
    QString title;
    QStringList headings;  ///< the texts of Heading sections behind it, in their order
};

struct PageBreak {};

using Section = std::variant<Heading, Paragraph, KeyValues, Table, BarChart, LineChart, TallyBoxes, SealSpace,
                             SignatureBlock, PhotoGrid, Contents, PageBreak>;

/// A4, in whole millimetres.
struct PageSetup {
    enum class Style {
        Official,    ///< 公文 (GB/T 9704-2012): title 22 pt, text 16 pt
        Form,        ///< forms and tables: title 18 pt, text 12 pt
        Wall,        ///< large type for the notice board: title 36 pt, text 22 pt
        Certificate  ///< title 36 pt, text 22 pt, in a double frame
    };
    bool landscape = false;
    Style style = Style::Form;
    int top = 18, right = 18, bottom = 18, left = 18;

    /// The margins of GB/T 9704-2012: 37, 26, 35, 28 mm.
    static PageSetup official() { return {false, Style::Official, 37, 26, 35, 28}; }
    static PageSetup form() { return {}; }
    static PageSetup wall(bool landscape) { return {landscape, Style::Wall, 20, 16, 20, 16}; }
    static PageSetup certificate() { return {true, Style::Certificate, 24, 34, 30, 34}; }
    static PageSetup wideForm() { return {true, Style::Form, 16, 14, 18, 14}; }
};

}  // namespace report

struct ReportDocument {
    QString title;
    QString subtitle;           ///< "夏溪村 · 村民委员会", "选举日 2026年12月19日"
    QString issuer;             ///< the body that answers for the paper
    QString jurisdiction;       ///< township and village
    QString noticeNumber;       ///< "夏选字第7号"; empty where the paper has none
    QDate date;                 ///< of the paper; invalid = not dated yet
    QDateTime generatedAt;      ///< UTC; when the program made it
    QString auditHead;          ///< head of the audit chain, hexadecimal; on every page
    QStringList signatories{};  ///< who signed the issued paper; at its foot
    QString
        contentHash{};  ///< SHA-256 of what an issued paper says (core/report/content_hash.h); at its foot
    bool forPosting = false;  ///< may hang in public: holds nothing that may not
    report::PageSetup page;
    std::vector<report::Section> sections;

    void add(report::Section section) { sections.push_back(std::move(section)); }
};

}  // namespace election
