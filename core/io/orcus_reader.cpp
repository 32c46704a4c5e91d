#include "core/io/orcus_reader.h"

#include <QHash>
#include <algorithm>
#include <exception>
#include <memory>
#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>
#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>
#include <stdexcept>

#include "core/io/cell_format.h"
#include "core/io/office_date.h"
#include "core/io/refusals.h"

using namespace Qt::StringLiterals;
namespace os = orcus::spreadsheet;

namespace election {
namespace {

/// The widest sheet that a spreadsheet program writes.
constexpr int kMaxColumns = 16384;

struct StopReading final : std::exception {
    enum class Why { Cancelled, TooManyRows } why;
    explicit StopReading(Why reason) : why(reason) {}
};

QString fromView(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

class SharedStrings final : public os::iface::import_shared_strings {
  public:
    size_t append(std::string_view s) override {
        m_strings.push_back(fromView(s));
        return m_strings.size() - 1;
    }
    /// Shared strings come once each; only inline strings repeat, so the index of known ones is built on
    /// demand.
    size_t add(std::string_view s) override {
        const QByteArray key(s.data(), static_cast<qsizetype>(s.size()));
        if (const auto known = m_added.constFind(key); known != m_added.cend()) return *known;
        const size_t index = append(s);
        m_added.insert(key, index);
        return index;
    }
    void set_segment_font(size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(os::color_elem_t, os::color_elem_t, os::color_elem_t,
                                os::color_elem_t) override {}
    void append_segment(std::string_view s) override { m_segments.append(fromView(s)); }
    size_t commit_segments() override {
        m_strings.push_back(std::exchange(m_segments, {}));
        return m_strings.size() - 1;
    }
    [[nodiscard]] QString at(size_t index) const {
        return index < m_strings.size() ? m_strings[index] : QString();
    }

  private:
    std::vector<QString> m_strings;
    QHash<QByteArray, size_t> m_added;
    QString m_segments;
};

/// Keeps which cell formats show dates.
class Styles final : public os::iface::import_styles {
  public:
    [[nodiscard]] DateFormatParts parts(size_t xf) const {
        return xf < m_cellFormats.size() ? m_cellFormats[xf] : DateFormatParts{};
    }

    void set_number_format_identifier(size_t id) override { m_formatId = static_cast<int>(id); }
    void set_number_format_code(std::string_view s) override { m_formatCode = fromView(s); }
    size_t commit_number_format() override {
        m_codes.insert(m_formatId, m_formatCode);
        return static_cast<size_t>(m_formatId);
    }
    void set_xf_number_format(size_t index) override { m_xfFormat = static_cast<int>(index); }
    size_t commit_cell_xf() override {
        const auto code = m_codes.constFind(m_xfFormat);
        m_cellFormats.push_back(code != m_codes.cend() ? dateFormatParts(*code)
                                                       : builtinDateFormat(m_xfFormat));
        m_xfFormat = 0;
        return m_cellFormats.size() - 1;
    }
    size_t commit_cell_style_xf() override {
        m_xfFormat = 0;
        return m_styleFormats++;
    }

    void set_font_count(size_t) override {}
    void set_font_bold(bool) override {}
    void set_font_italic(bool) override {}
    void set_font_name(std::string_view) override {}
    void set_font_size(double) override {}
    void set_font_underline(os::underline_t) override {}
    void set_font_underline_width(os::underline_width_t) override {}
    void set_font_underline_mode(os::underline_mode_t) override {}
    void set_font_underline_type(os::underline_type_t) override {}
    void set_font_underline_color(os::color_elem_t, os::color_elem_t, os::color_elem_t,
                                  os::color_elem_t) override {}
    void set_font_color(os::color_elem_t, os::color_elem_t, os::color_elem_t, os::color_elem_t) override {}
    void set_strikethrough_style(os::strikethrough_style_t) override {}
    void set_strikethrough_type(os::strikethrough_type_t) override {}
    void set_strikethrough_width(os::strikethrough_width_t) override {}
    void set_strikethrough_text(os::strikethrough_text_t) override {}
    size_t commit_font() override { return m_fonts++; }
    void set_fill_count(size_t) override {}
    void set_fill_pattern_type(os::fill_pattern_t) override {}
    void set_fill_fg_color(os::color_elem_t, os::color_elem_t, os::color_elem_t, os::color_elem_t) override {}
    void set_fill_bg_color(os::color_elem_t, os::color_elem_t, os::color_elem_t, os::color_elem_t) override {}
    size_t commit_fill() override { return m_fills++; }
    void set_border_count(size_t) override {}
    void set_border_style(os::border_direction_t, os::border_style_t) override {}
    void set_border_color(os::border_direction_t, os::color_elem_t, os::color_elem_t, os::color_elem_t,
                          os::color_elem_t) override {}
    void set_border_width(os::border_direction_t, double, orcus::length_unit_t) override {}
    size_t commit_border() override { return m_borders++; }
    void set_cell_hidden(bool) override {}
    void set_cell_locked(bool) override {}
    void set_cell_print_content(bool) override {}
    void set_cell_formula_hidden(bool) override {}
    size_t commit_cell_protection() override { return m_protections++; }
    void set_number_format_count(size_t) override {}
    void set_cell_xf_count(size_t) override {}
    void set_cell_style_xf_count(size_t) override {}
    void set_dxf_count(size_t) override {}
    void set_xf_font(size_t) override {}
    void set_xf_fill(size_t) override {}
    void set_xf_border(size_t) override {}
    void set_xf_protection(size_t) override {}
    void set_xf_style_xf(size_t) override {}
    void set_xf_apply_alignment(bool) override {}
    void set_xf_horizontal_alignment(os::hor_alignment_t) override {}
    void set_xf_vertical_alignment(os::ver_alignment_t) override {}
    size_t commit_dxf() override { return m_dxfs++; }
    void set_cell_style_count(size_t) override {}
    void set_cell_style_name(std::string_view) override {}
    void set_cell_style_xf(size_t) override {}
    void set_cell_style_builtin(size_t) override {}
    void set_cell_style_parent_name(std::string_view) override {}
    size_t commit_cell_style() override { return m_cellStyles++; }

  private:
    QHash<int, QString> m_codes;
    std::vector<DateFormatParts> m_cellFormats;
    QString m_formatCode;
    int m_formatId = 0;
    int m_xfFormat = 0;
    size_t m_styleFormats = 0, m_fonts = 0, m_fills = 0, m_borders = 0, m_protections = 0, m_dxfs = 0,
           m_cellStyles = 0;
};

class SettingsSink final : public os::iface::import_global_settings {
  public:
    void set_origin_date(int year, int, int) override { epoch1904 = year == 1904; }
    void set_default_formula_grammar(os::formula_grammar_t grammar) override { m_grammar = grammar; }
    [[nodiscard]] os::formula_grammar_t get_default_formula_grammar() const override { return m_grammar; }
    void set_character_set(orcus::character_set_t) override {}
    bool epoch1904 = false;

  private:
    os::formula_grammar_t m_grammar = os::formula_grammar_t::unknown;
};

class SheetSink;

/// Takes the result that the file holds for a formula.
class FormulaSink final : public os::iface::import_formula {
  public:
    explicit FormulaSink(SheetSink& sheet) : m_sheet(sheet) {}
    void set_position(os::row_t row, os::col_t col) override { m_row = row, m_col = col; }
    void set_formula(os::formula_grammar_t, std::string_view) override {}
    void set_shared_formula_index(size_t) override {}
    void set_result_string(std::string_view value) override;
    void set_result_value(double value) override;
    void set_result_bool(bool value) override;
    void set_result_empty() override {}
    void commit() override {}

  private:
    SheetSink& m_sheet;
    os::row_t m_row = 0;
    os::col_t m_col = 0;
};

struct Limits {
    int maxRows = 0;
    Progress* progress = nullptr;
    QString fileName;
};

class SheetSink final : public os::iface::import_sheet {
  public:
    SheetSink(QString name, const SharedStrings& strings, const Styles& styles, const SettingsSink& settings,
              const Limits& limits)
        : m_strings(strings), m_styles(styles), m_settings(settings), m_limits(limits), m_formula(*this) {
        m_sheet.name = std::move(name);
    }

    void set_auto(os::row_t row, os::col_t col, std::string_view s) override {
        put(row, col, textCell(fromView(s)));
    }
    void set_string(os::row_t row, os::col_t col, os::string_id_t index) override {
        put(row, col, textCell(m_strings.at(index)));
    }
    void set_value(os::row_t row, os::col_t col, double value) override { put(row, col, numberCell(value)); }
    void set_bool(os::row_t row, os::col_t col, bool value) override { put(row, col, booleanCell(value)); }
    void set_date_time(os::row_t row, os::col_t col, int year, int month, int day, int hour, int minute,
                       double second) override {
        const QDateTime at(QDate(year, month, day), QTime(hour, minute, static_cast<int>(second)));
        const bool hasTime = at.time() != QTime(0, 0);
        put(row, col, dateCell(at, {true, hasTime}));
    }
    /// Styles and results of formulas are read after the sheets: formats wait until everything is here.
    void set_format(os::row_t row, os::col_t col, size_t xf) override {
        const Cell* const cell = find(row, col);
        const bool mayBeNumber = !cell || cell->isEmpty() || cell->kind == CellKind::Number;
        if (xf > 0 && mayBeNumber) m_formats.push_back({row, col, static_cast<quint32>(xf)});
    }
    void set_format(os::row_t, os::col_t, os::row_t, os::col_t, size_t) override {}
    void fill_down_cells(os::row_t row, os::col_t col, os::row_t count) override {
        const Cell* const source = find(row, col);
        if (!source) return;
        const Cell copy = *source;
        for (os::row_t i = 1; i <= count; ++i) put(row + i, col, copy);
    }
    [[nodiscard]] os::range_size_t get_sheet_size() const override { return {1 << 20, kMaxColumns}; }
    os::iface::import_formula* get_formula() override { return &m_formula; }

    void put(os::row_t row, os::col_t col, Cell cell) {
        if (row < 0 || col < 0 || col >= kMaxColumns || cell.isEmpty()) return;
        auto& cells = rowAt(row).cells;
        if (static_cast<size_t>(col) >= cells.size()) cells.resize(static_cast<size_t>(col) + 1);
        cells[static_cast<size_t>(col)] = std::move(cell);
    }

    [[nodiscard]] Sheet take() {
        for (const CellFormat& format : m_formats) {
            const DateFormatParts parts = m_styles.parts(format.xf);
            if (!parts.date && !parts.time) continue;
            Cell* const cell = find(format.row, format.column);
            if (cell && cell->kind == CellKind::Number)
                *cell = dateCell(dateFromSerial(cell->text.toDouble(), m_settings.epoch1904), parts);
        }
        return std::move(m_sheet);
    }

  private:
    SheetRow& rowAt(os::row_t row) {
        const int line = row + 1;
        auto& rows = m_sheet.rows;
        if (rows.empty() || rows.back().line < line) {
            if (static_cast<int>(rows.size()) > m_limits.maxRows + kTitleLines)
                throw StopReading(StopReading::Why::TooManyRows);
            if (rows.size() % 4096 == 0) {
                if (m_limits.progress->cancelled()) throw StopReading(StopReading::Why::Cancelled);
                m_limits.progress->set(static_cast<int>(rows.size()), 0, m_limits.fileName);
            }
            rows.push_back({line, {}});
            if (rows.size() > 1) rows.back().cells.reserve(rows[rows.size() - 2].cells.size());
            return rows.back();
        }
        // Formula results come after the other cells.
        auto it = std::lower_bound(rows.begin(), rows.end(), line,
                                   [](const SheetRow& r, int l) { return r.line < l; });
        if (it == rows.end() || it->line != line) it = rows.insert(it, {line, {}});
        return *it;
    }
    Cell* find(os::row_t row, os::col_t col) {
        auto& rows = m_sheet.rows;
        const int line = row + 1;
        const auto it = std::lower_bound(rows.begin(), rows.end(), line,
                                         [](const SheetRow& r, int l) { return r.line < l; });
        if (it == rows.end() || it->line != line || static_cast<size_t>(col) >= it->cells.size())
            return nullptr;
        return &it->cells[static_cast<size_t>(col)];
    }
    struct CellFormat {
        os::row_t row;
        os::col_t column;
        quint32 xf;
    };

    Sheet m_sheet;
    const SharedStrings& m_strings;
    const Styles& m_styles;
    const SettingsSink& m_settings;
    const Limits& m_limits;
    FormulaSink m_formula;
    std::vector<CellFormat> m_formats;
};

void FormulaSink::set_result_string(std::string_view value) {
    m_sheet.put(m_row, m_col, textCell(fromView(value)));
}
void FormulaSink::set_result_value(double value) {
    m_sheet.put(m_row, m_col, numberCell(value));
}
void FormulaSink::set_result_bool(bool value) {
    m_sheet.put(m_row, m_col, booleanCell(value));
}

/// Cell addresses of the sheet's own XML ("B12", "$A$1:C3"); orcus asks for them at each cell.
class AddressResolver final : public os::iface::import_reference_resolver {
  public:
    os::src_address_t resolve_address(std::string_view address) override {
        os::src_address_t result{0, 0, 0};
        size_t at = address.find_last_of("!.");  // xlsx: Sheet1!A1, ods: $Sheet1.$A$1 of names and filters
        at = at == std::string_view::npos ? 0 : at + 1;
        int row = 0, column = 0;
        for (; at < address.size(); ++at) {
            const char c = address[at];
            if (c >= 'A' && c <= 'Z')
                column = column * 26 + (c - 'A' + 1);
            else if (c >= 'a' && c <= 'z')
                column = column * 26 + (c - 'a' + 1);
            else if (c >= '0' && c <= '9')
                row = row * 10 + (c - '0');
            else if (c != '$')
                throw std::invalid_argument("cell address");
            if (column > kMaxColumns || row > 10'000'000) throw std::invalid_argument("cell address");
        }
        result.row = row - 1;
        result.column = column - 1;
        return result;
    }
    os::src_range_t resolve_range(std::string_view range) override {
        const size_t colon = range.find(':');
        const os::src_address_t first = resolve_address(range.substr(0, colon));
        return {first, colon == std::string_view::npos ? first : resolve_address(range.substr(colon + 1))};
    }
};

class Factory final : public os::iface::import_factory {
  public:
    explicit Factory(Limits limits) : m_limits(std::move(limits)) {}
    os::iface::import_global_settings* get_global_settings() override { return &m_settings; }
    os::iface::import_shared_strings* get_shared_strings() override { return &m_strings; }
    os::iface::import_styles* get_styles() override { return &m_styles; }
    os::iface::import_reference_resolver* get_reference_resolver(os::formula_ref_context_t) override {
        return &m_resolver;
    }
    os::iface::import_sheet* append_sheet(os::sheet_t, std::string_view name) override {
        m_sheets.push_back(
            std::make_unique<SheetSink>(fromView(name), m_strings, m_styles, m_settings, m_limits));
        m_names.push_back(std::string(name));
        return m_sheets.back().get();
    }
    os::iface::import_sheet* get_sheet(std::string_view name) override {
        for (size_t i = 0; i < m_names.size(); ++i)
            if (m_names[i] == name) return m_sheets[i].get();
        return nullptr;
    }
    os::iface::import_sheet* get_sheet(os::sheet_t index) override {
        const auto i = static_cast<size_t>(index);
        return i < m_sheets.size() ? m_sheets[i].get() : nullptr;
    }
    void finalize() override {}

    [[nodiscard]] std::vector<Sheet> take() {
        std::vector<Sheet> sheets;
        for (auto& sheet : m_sheets) sheets.push_back(sheet->take());
        return sheets;
    }

  private:
    Limits m_limits;
    SharedStrings m_strings;
    Styles m_styles;
    SettingsSink m_settings;
    AddressResolver m_resolver;
    std::vector<std::unique_ptr<SheetSink>> m_sheets;
    std::vector<std::string> m_names;
};

}  // namespace

Result<std::vector<Sheet>> readWithOrcus(const QByteArray& content, FileFormat format,
                                         const QString& fileName, int maxRows, Progress& progress) {
    Factory factory({maxRows, &progress, fileName});
    const std::string_view stream(content.constData(), static_cast<size_t>(content.size()));
    try {
        if (format == FileFormat::Ods) {
            orcus::orcus_ods filter(&factory);
            filter.read_stream(stream);
        } else {
            orcus::orcus_xlsx filter(&factory);
            filter.read_stream(stream);
        }
    } catch (const StopReading& stop) {
        if (stop.why == StopReading::Why::Cancelled) return stopped();
        return tooManyRows(fileName, maxRows);
    } catch (const std::exception& e) {
        return damagedFile(fileName, QString::fromUtf8(e.what()));
    }
    return factory.take();
}

ZipContent zipContent(const QByteArray& content) {
    try {
        orcus::zip_archive_stream_blob blob(reinterpret_cast<const uint8_t*>(content.constData()),
                                            static_cast<size_t>(content.size()));
        orcus::zip_archive archive(&blob);
        archive.load();
        bool contentXml = false, mimetype = false, other = false;
        for (size_t i = 0; i < archive.get_file_entry_count(); ++i) {
            const std::string_view name = archive.get_file_entry_name(i);
            if (name == "xl/workbook.xml") return ZipContent::Xlsx;
            if (name == "xl/workbook.bin") return ZipContent::Xlsb;
            if (name == "content.xml") contentXml = true;
            if (name == "mimetype") mimetype = true;
            if (name.starts_with("word/") || name.starts_with("ppt/")) other = true;
        }
        if (!contentXml || !mimetype) return other ? ZipContent::OtherDocument : ZipContent::Unknown;
        std::vector<unsigned char> buffer;
        if (!archive.read_file_entry("mimetype", buffer)) return ZipContent::Damaged;
        const std::string type(buffer.begin(), buffer.end());
        if (type.find("opendocument.spreadsheet") == std::string::npos) return ZipContent::OtherDocument;
        buffer.clear();
        if (archive.read_file_entry("META-INF/manifest.xml", buffer) &&
            std::string_view(reinterpret_cast<const char*>(buffer.data()), buffer.size())
                    .find("encryption-data") != std::string_view::npos)
            return ZipContent::EncryptedOds;
        return ZipContent::Ods;
    } catch (const std::exception&) {
        return ZipContent::Damaged;
    }
}

}  // namespace election
