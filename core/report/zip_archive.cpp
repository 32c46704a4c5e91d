#include "core/report/zip_archive.h"

#include <array>

namespace election {
namespace {

constexpr quint16 kVersion = 20, kUtf8Names = 0x0800, kDeflated = 8;
// 1 January 1980, the first date a ZIP knows: the same document gives the same bytes.
constexpr quint16 kTime = 0, kDate = 0x0021;

quint32 crc32(const QByteArray& data) {
    static const auto table = [] {
        std::array<quint32, 256> values{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit) value = (value & 1) ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            values[i] = value;
        }
        return values;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : data) crc = table[(crc ^ quint8(c)) & 0xFF] ^ (crc >> 8);
    return crc ^ 0xFFFFFFFFU;
}

/// The bare deflate stream: qCompress puts a 4-byte length and the 2-byte zlib head in front, 4 bytes of sum
/// behind.
QByteArray deflated(const QByteArray& data) {
    return qCompress(data).mid(6).chopped(4);
}

void put(QByteArray& out, quint32 value, int bytes) {
    for (int i = 0; i < bytes; ++i) out.append(char((value >> (8 * i)) & 0xFF));
}

}  // namespace

void ZipArchive::add(const QByteArray& name, const QByteArray& content, bool stored) {
    m_entries.push_back(
        {name, stored ? content : deflated(content), crc32(content), quint32(content.size()), stored});
}

QByteArray ZipArchive::bytes() const {
    QByteArray out, directory;
    for (const Entry& entry : m_entries) {
        QByteArray common;
        put(common, kVersion, 2);
        put(common, kUtf8Names, 2);
        put(common, entry.stored ? 0 : kDeflated, 2);
        put(common, kTime, 2);
        put(common, kDate, 2);
        put(common, entry.crc, 4);
        put(common, quint32(entry.packed.size()), 4);
        put(common, entry.size, 4);
        put(common, quint32(entry.name.size()), 2);
        put(common, 0, 2);  // extra field
        const auto offset = quint32(out.size());
        out += QByteArrayLiteral("PK\x03\x04") + common + entry.name + entry.packed;
        directory += QByteArrayLiteral("PK\x01\x02");
        put(directory, kVersion, 2);
        directory += common;
        put(directory, 0, 2);  // comment
        put(directory, 0, 2);  // disk
        put(directory, 0, 2);  // internal attributes
        put(directory, 0, 4);  // external attributes
        put(directory, offset, 4);
        directory += entry.name;
    }
    const auto start = quint32(out.size());
    out += directory + QByteArrayLiteral("PK\x05\x06");
    put(out, 0, 4);  // disks
    put(out, quint32(m_entries.size()), 2);
    put(out, quint32(m_entries.size()), 2);
    put(out, quint32(directory.size()), 4);
    put(out, start, 4);
    put(out, 0, 2);  // comment
    return out;
}

}  // namespace election
