#include "core/io/compound_file.h"

namespace election {
namespace {

constexpr quint32 kLastSpecial = 0xFFFFFFFA;  ///< sector numbers from here on are marks, not sectors

void append(std::vector<quint32>& fat, const QByteArray& bytes) {
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4) fat.push_back(littleEndian<quint32>(bytes, at));
}

/// The sectors of one chain; stops at a loop or beyond the content.
QByteArray chain(quint32 first, const std::vector<quint32>& fat, const QByteArray& from, qsizetype size,
                 qsizetype offset) {
    QByteArray content;
    for (size_t guard = 0; first < fat.size() && guard <= fat.size(); ++guard) {
        const qsizetype at = offset + static_cast<qsizetype>(first) * size;
        if (at >= from.size() || content.size() > from.size()) break;
        content.append(from.constData() + at, qMin(size, from.size() - at));
        first = fat[first];
    }
    return content;
}

}  // namespace

CompoundFile::CompoundFile(const QByteArray& file) : m_file(file) {
    m_sectorSize = qsizetype(1) << qBound<int>(7, littleEndian<quint16>(file, 30), 16);
    m_miniSize = qsizetype(1) << qBound<int>(4, littleEndian<quint16>(file, 32), 12);
    readFat();
}

std::optional<QByteArray> CompoundFile::stream(const QString& name) const {
    const QByteArray directory = sectors(littleEndian<quint32>(m_file, 48));
    QByteArray miniStream;
    for (qsizetype at = 0; at + 128 <= directory.size(); at += 128) {
        const int nameBytes = littleEndian<quint16>(directory, at + 64);
        const auto start = littleEndian<quint32>(directory, at + 116);
        const auto size = littleEndian<quint32>(directory, at + 120);
        const auto type = static_cast<quint8>(directory.at(at + 66));
        if (type == 5) miniStream = sectors(start);  // the root entry comes first
        if (type != 2 || nameBytes < 2 || nameBytes > 64) continue;
        QString entry;
        for (int i = 0; i + 2 < nameBytes; i += 2)
            entry.append(QChar(littleEndian<quint16>(directory, at + i)));
        if (entry != name) continue;
        QByteArray content;
        if (size < littleEndian<quint32>(m_file, 56)) {
            Fat miniFat;
            append(miniFat, sectors(littleEndian<quint32>(m_file, 60)));
            content = chain(start, miniFat, miniStream, m_miniSize, 0);
        } else {
            content = sectors(start);
        }
        if (content.size() < static_cast<qsizetype>(size)) return std::nullopt;
        return content.left(size);
    }
    return std::nullopt;
}

QByteArray CompoundFile::sector(quint32 number) const {
    return m_file.mid((static_cast<qsizetype>(number) + 1) * m_sectorSize, m_sectorSize);
}

QByteArray CompoundFile::sectors(quint32 first) const {
    return chain(first, m_fat, m_file, m_sectorSize, m_sectorSize);
}

void CompoundFile::readFat() {
    Fat fatSectors;
    append(fatSectors, m_file.mid(76, 109 * 4));
    auto next = littleEndian<quint32>(m_file, 68);
    const auto limit = static_cast<size_t>(m_file.size() / m_sectorSize + 1);
    for (size_t guard = 0; next < kLastSpecial && guard < limit; ++guard) {
        const QByteArray more = sector(next);
        append(fatSectors, more.left(m_sectorSize - 4));
        next = littleEndian<quint32>(more, m_sectorSize - 4);
    }
    for (const quint32 number : fatSectors) {
        if (m_fat.size() >= limit) break;
        if (number < kLastSpecial) append(m_fat, sector(number));
    }
}

}  // namespace election
