#include "core/io/biff_reader.h"

#include <QHash>
#include <algorithm>
#include <cstring>

#include "core/io/cell_format.h"
#include "core/io/compound_file.h"
#include "core/io/refusals.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// Record numbers, [MS-XLS] 2.3.
enum Record : quint16 {
    kFormula = 0x0006,
    kEof = 0x000A,
    kDate1904 = 0x0022,
    kFilePass = 0x002F,
    kContinue = 0x003C,
    kBoundSheet = 0x0085,
    kMulRk = 0x00BD,
    kRString = 0x00D6,
    kXf = 0x00E0,
    kSst = 0x00FC,
    kLabelSst = 0x00FD,
    kNumber = 0x0203,
    kLabel = 0x0204,
    kBoolErr = 0x0205,
    kString = 0x0207,
    kRk = 0x027E,
    kFormat = 0x041E,
    kBof = 0x0809
};

double asDouble(quint64 bits) {
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

/// A number packed into 30 bits: an integer or the upper half of a double, perhaps times 100 (2.5.217).
double rkNumber(quint32 rk) {
    const double value = (rk & 2U) != 0 ? static_cast<double>(static_cast<qint32>(rk) >> 2)
                                        : asDouble(static_cast<quint64>(rk & 0xFFFFFFFCU) << 32);
    return (rk & 1U) != 0 ? value / 100 : value;
}

/// Characters of one or two bytes from a place on; fewer where the record ends.
QString characters(const QByteArray& record, qsizetype at, int count, bool wide) {
    QString text;
    for (int i = 0; i < count; ++i) {
        const qsizetype place = at + (wide ? 2 * i : i);
        if (place >= record.size()) break;
        text.append(wide ? QChar(littleEndian<quint16>(record, place))
                         : QChar(static_cast<char16_t>(littleEndian<quint8>(record, place))));
    }
    return text;
}

/// XLUnicodeString: count, flags, characters.
QString unicodeString(const QByteArray& record, qsizetype at) {
    return characters(record, at + 3, littleEndian<quint16>(record, at),
                      (littleEndian<quint8>(record, at + 2) & 1) != 0);
}

/// The shared strings run over from their record into the CONTINUE records after it; a text that is cut there
/// goes on behind a new flags byte.
class SharedStringReader {
  public:
    explicit SharedStringReader(std::vector<QByteArray> segments) : m_segments(std::move(segments)) {}

    std::vector<QString> read() {
        take(4);  // how often strings are used
        const quint32 count = take(4);
        std::vector<QString> strings;
        for (quint32 i = 0; i < count && !atEnd(); ++i) strings.push_back(next());
        return strings;
    }

  private:
    QString next() {
        int count = static_cast<int>(take(2));
        const quint32 flags = take(1);
        const quint32 runs = (flags & 8U) != 0 ? take(2) : 0;
        const quint32 extension = (flags & 4U) != 0 ? take(4) : 0;
        bool wide = (flags & 1U) != 0;
        QString text;
        while (count > 0 && !atEnd()) {
            const QByteArray& segment = m_segments[m_segment];
            const auto here = static_cast<int>((segment.size() - m_at) / (wide ? 2 : 1));
            const int part = std::min(count, here);
            text += characters(segment, m_at, part, wide);
            m_at += static_cast<qsizetype>(part) * (wide ? 2 : 1);
            count -= part;
            if (count == 0) break;
            nextSegment();
            wide = (take(1) & 1U) != 0;
        }
        skip(static_cast<qint64>(runs) * 4 + extension);
        return text;
    }
    [[nodiscard]] bool atEnd() const { return m_segment >= m_segments.size(); }
    void nextSegment() {
        ++m_segment;
        m_at = 0;
    }
    quint32 take(int bytes) {
        quint32 value = 0;
        for (int i = 0; i < bytes; ++i) {
            while (!atEnd() && m_at >= m_segments[m_segment].size()) nextSegment();
            if (atEnd()) return value;
            value |= static_cast<quint32>(static_cast<quint8>(m_segments[m_segment].at(m_at++))) << (8 * i);
        }
        return value;
    }
    void skip(qint64 bytes) {
        while (bytes > 0 && !atEnd()) {
            const qint64 here = m_segments[m_segment].size() - m_at;
            const qint64 part = std::min(bytes, here);
            m_at += part;
            bytes -= part;
            if (bytes > 0) nextSegment();
        }
    }

    std::vector<QByteArray> m_segments;
    size_t m_segment = 0;
    qsizetype m_at = 0;
};

class BiffReader {
  public:
    BiffReader(const QByteArray& stream, const QString& fileName, Progress& progress)
        : m_stream(stream), m_fileName(fileName), m_progress(progress) {}

    Result<std::vector<Sheet>> run() {
        int depth = 0, count = 0;
        for (qsizetype at = 0; at + 4 <= m_stream.size();) {
            const auto id = littleEndian<quint16>(m_stream, at);
            const auto length = littleEndian<quint16>(m_stream, at + 2);
            if (id == 0 && length == 0) break;  // filling after the last record
            if (at + 4 + length > m_stream.size()) return damagedFile(m_fileName);
            if (id == kFilePass) return passwordProtected(m_fileName);
            if (count++ % 4096 == 0 && m_progress.cancelled()) return stopped();
            if (id == kBof) {
                if (depth++ == 0)
                    m_sheet = m_sheetAt.value(at, -1);  // a chart inside a sheet has its own BOF and EOF
            } else if (id == kEof) {
                --depth;
            } else {
                take(id, at, m_stream.mid(at + 4, length), depth);
            }
            at += 4 + length;
        }
        if (depth != 0 || m_sheets.empty()) return damagedFile(m_fileName);
        return std::move(m_sheets);
    }

  private:
    void take(quint16 id, qsizetype at, const QByteArray& record, int depth) {
        if (m_sheet < 0)
            takeGlobal(id, at, record);
        else if (depth == 1)
            takeCell(id, record);
    }

    void takeGlobal(quint16 id, qsizetype at, const QByteArray& record) {
        switch (id) {
            case kDate1904:
                m_epoch1904 = littleEndian<quint16>(record, 0) == 1;
                break;
            case kFormat:
                m_codes.insert(littleEndian<quint16>(record, 0), unicodeString(record, 2));
                break;
            case kXf:
                m_formats.push_back(littleEndian<quint16>(record, 2));
                break;
            case kSst:
                readSharedStrings(at);
                break;
            case kBoundSheet:
                m_sheetAt.insert(littleEndian<quint32>(record, 0), static_cast<int>(m_sheets.size()));
                m_sheets.push_back({characters(record, 8, littleEndian<quint8>(record, 6),
                                               (littleEndian<quint8>(record, 7) & 1) != 0),
                                    {}});
                m_progress.set(0, 0, m_fileName);
                break;
            default:
                break;
        }
    }

    void readSharedStrings(qsizetype at) {
        std::vector<QByteArray> segments;
        do {
            const auto length = littleEndian<quint16>(m_stream, at + 2);
            segments.push_back(m_stream.mid(at + 4, length));
            at += 4 + length;
        } while (littleEndian<quint16>(m_stream, at) == kContinue);
        m_strings = SharedStringReader(std::move(segments)).read();
    }

    void takeCell(quint16 id, const QByteArray& record) {
        if (id == kString) {  // the text that the formula before it gave
            if (m_awaitsText) put(m_line, m_column, textCell(unicodeString(record, 0)));
            m_awaitsText = false;
            return;
        }
        const int line = littleEndian<quint16>(record, 0) + 1;
        const int column = littleEndian<quint16>(record, 2);
        const auto xf = littleEndian<quint16>(record, 4);
        switch (id) {
            case kLabelSst: {
                const auto index = littleEndian<quint32>(record, 6);
                if (index < m_strings.size()) put(line, column, textCell(m_strings[index]));
                break;
            }
            case kLabel:
            case kRString:
                put(line, column, textCell(unicodeString(record, 6)));
                break;
            case kNumber:
                put(line, column, number(asDouble(littleEndian<quint64>(record, 6)), xf));
                break;
            case kRk:
                put(line, column, number(rkNumber(littleEndian<quint32>(record, 6)), xf));
                break;
            case kMulRk:
                for (qsizetype at = 4, i = 0; at + 6 <= record.size() - 2; at += 6, ++i)
                    put(line, column + static_cast<int>(i),
                        number(rkNumber(littleEndian<quint32>(record, at + 2)),
                               littleEndian<quint16>(record, at)));
                break;
            case kBoolErr:
                if (littleEndian<quint8>(record, 7) == 0)
                    put(line, column, booleanCell(littleEndian<quint8>(record, 6) != 0));
                break;
            case kFormula:
                takeFormula(record, line, column, xf);
                break;
            default:
                break;
        }
    }

    void takeFormula(const QByteArray& record, int line, int column, quint16 xf) {
        m_line = line, m_column = column;
        m_awaitsText = false;
        if (littleEndian<quint16>(record, 12) != 0xFFFF) {
            put(line, column, number(asDouble(littleEndian<quint64>(record, 6)), xf));
            return;
        }
        const int type = littleEndian<quint8>(record, 6);  // 0 text, 1 yes/no, 2 error, 3 empty text
        m_awaitsText = type == 0;
        if (type == 1) put(line, column, booleanCell(littleEndian<quint8>(record, 8) != 0));
    }

    [[nodiscard]] Cell number(double value, quint16 xf) const {
        DateFormatParts parts;
        if (xf < m_formats.size()) {
            const auto code = m_codes.constFind(m_formats[xf]);
            parts = code != m_codes.cend() ? dateFormatParts(*code) : builtinDateFormat(m_formats[xf]);
        }
        const bool isDate = (parts.date || parts.time) && value >= 0 && value < 2958466;  // up to 9999-12-31
        return isDate ? dateCell(dateFromSerial(value, m_epoch1904), parts) : numberCell(value);
    }

    void put(int line, int column, Cell cell) {
        if (cell.isEmpty()) return;
        auto& rows = m_sheets[static_cast<size_t>(m_sheet)].rows;
        auto row = rows.end();
        if (rows.empty() || rows.back().line < line) {
            row = rows.insert(rows.end(), {line, {}});
        } else {
            row = std::lower_bound(rows.begin(), rows.end(), line,
                                   [](const SheetRow& r, int l) { return r.line < l; });
            if (row == rows.end() || row->line != line) row = rows.insert(row, {line, {}});
        }
        const auto index = static_cast<size_t>(column);
        if (row->cells.size() <= index) row->cells.resize(index + 1);
        row->cells[index] = std::move(cell);
    }

    const QByteArray& m_stream;
    const QString& m_fileName;
    Progress& m_progress;
    std::vector<Sheet> m_sheets;
    std::vector<QString> m_strings;
    std::vector<int> m_formats;
    QHash<int, QString> m_codes;
    QHash<qsizetype, int> m_sheetAt;
    int m_sheet = -1, m_line = 0, m_column = 0;
    bool m_awaitsText = false, m_epoch1904 = false;
};

}  // namespace

bool isBiff8(const QByteArray& stream) {
    return littleEndian<quint16>(stream, 0) == kBof && littleEndian<quint16>(stream, 4) == 0x0600;
}

Result<std::vector<Sheet>> readBiff8(const QByteArray& stream, const QString& fileName, Progress& progress) {
    return BiffReader(stream, fileName, progress).run();
}

}  // namespace election
