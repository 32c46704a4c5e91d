#include "core/io/biff_formulas.h"

#include <QHash>
#include <QtEndian>
#include <cstring>
#include <optional>

#include "core/io/cell_format.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr quint32 kLastSpecial = 0xFFFFFFFA;  ///< sector numbers from here on are marks, not sectors

template <class T>
T little(const QByteArray& bytes, qsizetype at) {
    if (at < 0 || at + static_cast<qsizetype>(sizeof(T)) > bytes.size()) return 0;
    return qFromLittleEndian<T>(bytes.constData() + at);
}

/// Just enough of a compound file to take one stream out.
class CompoundFile {
  public:
    explicit CompoundFile(const QByteArray& file) : m_file(file) {
        m_sectorSize = qsizetype(1) << qBound<int>(7, little<quint16>(file, 30), 16);
        m_miniSize = qsizetype(1) << qBound<int>(4, little<quint16>(file, 32), 12);
        readFat();
    }

    [[nodiscard]] QByteArray stream(const QString& name) const {
        const QByteArray directory =
            chain(little<quint32>(m_file, 48), m_fat, m_file, m_sectorSize, m_sectorSize);
        QByteArray miniStream;
        for (qsizetype at = 0; at + 128 <= directory.size(); at += 128) {
            const int nameBytes = little<quint16>(directory, at + 64);
            const quint32 start = little<quint32>(directory, at + 116);
            const quint32 size = little<quint32>(directory, at + 120);
            const auto type = static_cast<quint8>(directory.at(at + 66));
            if (type == 5) miniStream = chain(start, m_fat, m_file, m_sectorSize, m_sectorSize);
            if (type != 2 || nameBytes < 2 || nameBytes > 64) continue;
            QString entry;
            for (int i = 0; i + 2 < nameBytes; i += 2)
                entry.append(QChar(little<quint16>(directory, at + i)));
            if (entry != name) continue;
            const bool small = size < little<quint32>(m_file, 56);
            const QByteArray content = small ? chain(start, miniFat(), miniStream, m_miniSize, 0)
                                             : chain(start, m_fat, m_file, m_sectorSize, m_sectorSize);
            return content.left(size);
        }
        return {};
    }

  private:
    using Fat = std::vector<quint32>;

    [[nodiscard]] QByteArray sector(quint32 number) const {
        return m_file.mid(m_sectorSize + static_cast<qsizetype>(number) * m_sectorSize, m_sectorSize);
    }
    void append(Fat& fat, const QByteArray& sectors) const {
        for (qsizetype at = 0; at + 4 <= sectors.size(); at += 4) fat.push_back(little<quint32>(sectors, at));
    }
    void readFat() {
        Fat fatSectors;
        append(fatSectors, m_file.mid(76, 109 * 4));
        quint32 next = little<quint32>(m_file, 68);
        const auto limit = static_cast<size_t>(m_file.size() / m_sectorSize + 1);
        for (size_t guard = 0; next < kLastSpecial && guard < limit; ++guard) {
            const QByteArray more = sector(next);
            append(fatSectors, more.left(m_sectorSize - 4));
            next = little<quint32>(more, m_sectorSize - 4);
        }
        for (const quint32 number : fatSectors)
            if (number < kLastSpecial && m_fat.size() < limit * 128) append(m_fat, sector(number));
    }
    [[nodiscard]] Fat miniFat() const {
        Fat fat;
        append(fat, chain(little<quint32>(m_file, 60), m_fat, m_file, m_sectorSize, m_sectorSize));
        return fat;
    }
    /// The sectors of one chain; stops at a loop or beyond the file.
    [[nodiscard]] static QByteArray chain(quint32 first, const Fat& fat, const QByteArray& from,
                                          qsizetype size, qsizetype offset) {
        QByteArray content;
        for (size_t guard = 0; first < fat.size() && guard <= fat.size(); ++guard) {
            const qsizetype at = offset + static_cast<qsizetype>(first) * size;
            if (at >= from.size()) break;
            content.append(from.constData() + at, qMin(size, from.size() - at));
            first = fat[first];
        }
        return content;
    }

    const QByteArray& m_file;
    qsizetype m_sectorSize = 512, m_miniSize = 64;
    Fat m_fat;
};

/// cch, flags, characters of one or two bytes.
QString biffString(const QByteArray& record, qsizetype at) {
    const int count = little<quint16>(record, at);
    const bool wide = (little<quint8>(record, at + 2) & 1) != 0;
    QString text;
    for (int i = 0; i < count; ++i) {
        const qsizetype place = at + 3 + (wide ? 2 * i : i);
        if (place >= record.size()) break;
        text.append(wide ? QChar(little<quint16>(record, place))
                         : QChar(static_cast<char16_t>(little<quint8>(record, place))));
    }
    return text;
}

class BiffReader {
  public:
    std::vector<FormulaResult> run(const QByteArray& stream) {
        for (qsizetype at = 0; at + 4 <= stream.size();) {
            const quint16 id = little<quint16>(stream, at);
            const quint16 length = little<quint16>(stream, at + 2);
            if (const auto sheet = m_sheetAt.constFind(at); sheet != m_sheetAt.cend()) m_sheet = *sheet;
            take(id, stream.mid(at + 4, length));
            at += 4 + length;
        }
        return std::move(m_results);
    }

  private:
    void take(quint16 id, const QByteArray& record) {
        switch (id) {
            case 0x0022:
                m_epoch1904 = little<quint16>(record, 0) == 1;
                break;  // Date1904
            case 0x0085:
                m_sheetAt.insert(little<quint32>(record, 0), m_sheets++);
                break;  // BoundSheet8
            case 0x041E:
                m_codes.insert(little<quint16>(record, 0), biffString(record, 2));
                break;  // Format
            case 0x00E0:
                m_formats.push_back(little<quint16>(record, 2));
                break;  // XF
            case 0x0006:
                takeFormula(record);
                break;
            case 0x0207:  // String: the text of the formula before it
                if (m_awaitsText) add(textCell(biffString(record, 0)));
                m_awaitsText = false;
                break;
            default:
                break;
        }
    }

    void takeFormula(const QByteArray& record) {
        if (record.size() < 14 || m_sheet < 0) return;
        m_line = little<quint16>(record, 0) + 1;
        m_column = little<quint16>(record, 2);
        m_awaitsText = false;
        if (little<quint16>(record, 12) != 0xFFFF) {
            double value = 0;
            const quint64 bits = little<quint64>(record, 6);
            std::memcpy(&value, &bits, sizeof value);
            const DateFormatParts parts = dateParts(little<quint16>(record, 4));
            add(parts.date || parts.time ? dateCell(dateFromSerial(value, m_epoch1904), parts)
                                         : numberCell(value));
            return;
        }
        const int type = little<quint8>(record, 6);
        m_awaitsText = type == 0;
        if (type == 1) add(booleanCell(little<quint8>(record, 8) != 0));
    }

    [[nodiscard]] DateFormatParts dateParts(size_t xf) const {
        if (xf >= m_formats.size()) return {};
        const auto code = m_codes.constFind(m_formats[xf]);
        return code != m_codes.cend() ? dateFormatParts(*code) : builtinDateFormat(m_formats[xf]);
    }

    void add(Cell cell) {
        if (!cell.isEmpty()) m_results.push_back({m_sheet, m_line, m_column, std::move(cell)});
    }

    QHash<qsizetype, int> m_sheetAt;
    QHash<int, QString> m_codes;
    std::vector<int> m_formats;
    std::vector<FormulaResult> m_results;
    int m_sheets = 0, m_sheet = -1, m_line = 0, m_column = 0;
    bool m_awaitsText = false, m_epoch1904 = false;
};

}  // namespace

std::vector<FormulaResult> biffFormulaResults(const QByteArray& file) {
    return BiffReader().run(CompoundFile(file).stream(u"Workbook"_s));
}

}  // namespace election
