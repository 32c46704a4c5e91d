#include "core/io/review_request_file.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

#include "core/io/xlsx_file.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReviewRequestFile)
};

/// The columns in their order; the first ten are those of the office's own 联审反馈.
struct SheetColumn {
    const char16_t* header;
    double width;
    bool fillIn;
};
enum At { Seq, Village, Name, Sex, Birth, Id, BodyName, Post, Opinion, Matter, Clause, Officer, Day, LineId };
// The widths together fill a landscape A4 page at the size that one page in width asks for.
constexpr std::array kColumns{SheetColumn{u"序号", 5, false},     SheetColumn{u"村", 10, false},
                              SheetColumn{u"姓名", 10, false},    SheetColumn{u"性别", 5, false},
                              SheetColumn{u"出生年月", 9, false}, SheetColumn{u"身份证号码", 20, false},
                              SheetColumn{u"组织", 21, false},    SheetColumn{u"自荐职务", 10, false},
                              SheetColumn{u"审查意见", 10, true}, SheetColumn{u"涉及情形", 24, true},
                              SheetColumn{u"条款", 12, true},     SheetColumn{u"审查人", 9, true},
                              SheetColumn{u"审查日期", 12, true}, SheetColumn{u"回执编号", 18, false}};
constexpr lxw_col_t kLast = kColumns.size() - 1;
constexpr lxw_row_t kHead = 3, kFirst = 4;

QByteArray utf8(const QString& text) {
    return text.toUtf8();
}

struct Formats {
    explicit Formats(lxw_workbook* book) {
        const auto make = [book] { return workbook_add_format(book); };
        title = make();
        format_set_bold(title);
        format_set_font_size(title, 16);
        format_set_align(title, LXW_ALIGN_CENTER);
        format_set_align(title, LXW_ALIGN_VERTICAL_CENTER);
        about = make();
        format_set_bold(about);
        format_set_align(about, LXW_ALIGN_VERTICAL_CENTER);
        note = make();
        format_set_text_wrap(note);
        format_set_align(note, LXW_ALIGN_VERTICAL_CENTER);
        head = make();
        format_set_bold(head);
        format_set_text_wrap(head);
        format_set_align(head, LXW_ALIGN_CENTER);
        format_set_align(head, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bg_color(head, 0xE8EEF4);
        format_set_border(head, LXW_BORDER_THIN);
        fixed = cell(make());
        center = cell(make());
        format_set_align(center, LXW_ALIGN_CENTER);
        number = cell(make());
        format_set_align(number, LXW_ALIGN_CENTER);
        format_set_num_format(number, "0");
        open = cell(make());
        openCenter = cell(make());
        format_set_align(openCenter, LXW_ALIGN_CENTER);
        day = cell(make());
        format_set_num_format(day, "yyyy-mm-dd");
        format_set_align(day, LXW_ALIGN_CENTER);
        for (lxw_format* one : {open, openCenter, day}) {
            format_set_unlocked(one);
            format_set_bg_color(one, 0xFFFBE6);
        }
        missing = make();
        format_set_bg_color(missing, 0xF8CBAD);
    }
    /// Text, so that no program turns an ID number into a number.
    static lxw_format* cell(lxw_format* format) {
        format_set_num_format(format, "@");
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_border(format, LXW_BORDER_THIN);
        return format;
    }
    lxw_format *title, *about, *note, *head, *fixed, *center, *number, *open, *openCenter, *day, *missing;
};

class Writer {
  public:
    Writer(lxw_workbook* book, const ReviewRequestSheet& request)
        : m_book(book), m_request(request), m_formats(book) {}

    void write() {
        m_sheet = workbook_add_worksheet(m_book, sheetName(m_request.sheet).constData());
        writeTop();
        for (size_t i = 0; i < m_request.lines.size(); ++i) writeLine(i);
        setChoices();
        setLayout();
        writeClauses();
    }

  private:
    [[nodiscard]] lxw_row_t lastRow() const {
        return kFirst + static_cast<lxw_row_t>(std::max<size_t>(m_request.lines.size(), 1)) - 1;
    }

    void text(lxw_row_t row, lxw_col_t column, const QString& value, lxw_format* format) {
        if (value.isEmpty())
            worksheet_write_blank(m_sheet, row, column, format);
        else
            worksheet_write_string(m_sheet, row, column, utf8(value).constData(), format);
    }

    void writeTop() {
        worksheet_merge_range(m_sheet, 0, 0, 0, kLast, utf8(m_request.title).constData(), m_formats.title);
        worksheet_merge_range(m_sheet, 1, 0, 1, kLast, utf8(m_request.about).constData(), m_formats.about);
        worksheet_merge_range(m_sheet, 2, 0, 2, kLast, utf8(m_request.note).constData(), m_formats.note);
        worksheet_set_row(m_sheet, 0, 30, nullptr);
        worksheet_set_row(m_sheet, 1, 21, nullptr);
        worksheet_set_row(m_sheet, 2, 34, nullptr);
        worksheet_set_row(m_sheet, kHead, 24, nullptr);
        for (lxw_col_t i = 0; i <= kLast; ++i) {
            worksheet_set_column(m_sheet, i, i, kColumns[i].width, nullptr);
            text(kHead, i, i == Post ? m_request.postHeader : QString::fromUtf16(kColumns[i].header),
                 m_formats.head);
        }
    }

    void writeLine(size_t index) {
        const ReviewRequestSheet::Line& line = m_request.lines[index];
        const lxw_row_t row = kFirst + static_cast<lxw_row_t>(index);
        worksheet_set_row(m_sheet, row, 21, nullptr);
        worksheet_write_number(m_sheet, row, Seq, double(index + 1), m_formats.number);
        text(row, Village, line.village, m_formats.fixed);
        text(row, Name, line.name, m_formats.fixed);
        text(row, Sex, line.sex, m_formats.center);
        text(row, Birth, line.birth, m_formats.center);
        text(row, Id, line.nationalId, m_formats.fixed);
        text(row, BodyName, line.body, m_formats.fixed);
        text(row, Post, line.post, m_formats.fixed);
        text(row, Opinion, {}, m_formats.openCenter);
        for (const lxw_col_t column : {Matter, Clause, Officer}) text(row, column, {}, m_formats.open);
        text(row, Day, {}, m_formats.day);
        text(row, LineId, line.id, m_formats.center);
    }

    void setChoices() {
        // The library takes texts as char* and copies them.
        QByteArray none = utf8(u"无异议"_s), objection = utf8(u"有异议"_s);
        char* opinions[] = {none.data(), objection.data(), nullptr};
        lxw_data_validation choice{};
        choice.validate = LXW_VALIDATION_TYPE_LIST;
        choice.value_list = opinions;
        choice.ignore_blank = LXW_VALIDATION_ON;
        QByteArray title = utf8(Text::tr("Opinion"));
        QByteArray sentence = utf8(Text::tr("Choose 无异议 or 有异议."));
        choice.error_title = title.data();
        choice.error_message = sentence.data();
        worksheet_data_validation_range(m_sheet, kFirst, Opinion, lastRow(), Opinion, &choice);

        if (!m_request.clauses.empty()) {
            // A clause that is not in the list is possible, too: the village's own measures have others.
            QByteArray where =
                utf8(u"='%1'!$A$3:$A$%2"_s.arg(QString::fromUtf8(sheetName(m_request.clauseSheet)))
                         .arg(m_request.clauses.size() + 2));
            lxw_data_validation clause{};
            clause.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
            clause.value_formula = where.data();
            clause.ignore_blank = LXW_VALIDATION_ON;
            clause.show_error = LXW_VALIDATION_OFF;
            worksheet_data_validation_range(m_sheet, kFirst, Clause, lastRow(), Clause, &clause);
        }

        // An objection says what it is about.
        lxw_conditional_format look{};
        look.type = LXW_CONDITIONAL_TYPE_FORMULA;
        QByteArray when = utf8(uR"(=AND($I5="有异议",$J5="",$K5=""))"_s);
        look.value_string = when.data();
        look.format = m_formats.missing;
        worksheet_conditional_format_range(m_sheet, kFirst, Matter, lastRow(), Clause, &look);
    }

    void setLayout() {
        worksheet_freeze_panes(m_sheet, kFirst, Sex);
        worksheet_autofilter(m_sheet, kHead, 0, lastRow(), kLast);
        lxw_protection may{};
        may.format_columns = may.format_rows = may.sort = may.autofilter = 1;
        worksheet_protect(m_sheet, nullptr, &may);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9);  // A4
        worksheet_set_margins(m_sheet, 0.4, 0.4, 0.5, 0.6);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, kHead, kHead);
        worksheet_print_area(m_sheet, 0, 0, lastRow(), kLast);
        worksheet_center_horizontally(m_sheet);
        worksheet_set_footer(m_sheet, utf8(Text::tr("&LInternal; not for posting&C&P / &N")).constData());
        worksheet_set_selection(m_sheet, kFirst, Opinion, kFirst, Opinion);
    }

    void writeClauses() {
        if (m_request.clauses.empty()) return;
        m_sheet = workbook_add_worksheet(m_book, sheetName(m_request.clauseSheet).constData());
        worksheet_merge_range(m_sheet, 0, 0, 0, 3, utf8(m_request.clauseNote).constData(), m_formats.note);
        worksheet_set_row(m_sheet, 0, 34, nullptr);
        const QStringList heads{u"条款"_s, Text::tr("Wording"), Text::tr("Source"), Text::tr("Mark")};
        const double widths[] = {12, 62, 48, 8};
        for (lxw_col_t i = 0; i < 4; ++i) {
            worksheet_set_column(m_sheet, i, i, widths[i], nullptr);
            text(1, i, heads.at(i), m_formats.head);
        }
        lxw_row_t row = 2;
        for (const ReviewRequestSheet::Clause& clause : m_request.clauses) {
            const QString cells[] = {clause.clause, clause.text, clause.source, clause.mark};
            for (lxw_col_t i = 0; i < 4; ++i) text(row, i, cells[i], m_formats.fixed);
            ++row;
        }
        worksheet_freeze_panes(m_sheet, 2, 0);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_protect(m_sheet, nullptr, nullptr);
    }

    lxw_workbook* m_book;
    const ReviewRequestSheet& m_request;
    Formats m_formats;
    lxw_worksheet* m_sheet = nullptr;
};

}  // namespace

Result<> writeReviewRequest(const ReviewRequestSheet& sheet, const QString& path) {
    return writeXlsxFile(path, [&sheet](lxw_workbook* book) { Writer(book, sheet).write(); });
}

QString reviewFileName(const QString& department) {
    static const QRegularExpression refused(u"[\\\\/:*?\"<>|\\s.]+"_s);
    return u"联审反馈-%1.xlsx"_s.arg(QString(department).replace(refused, u"_"_s));
}

}  // namespace election
