#pragma once
/// One stream out of an OLE2 container ([MS-CFB]), with every length checked: these files come from USB
/// sticks.
#include <QByteArray>
#include <QString>
#include <QtEndian>
#include <optional>
#include <vector>

namespace election {

/// A little-endian number at a place of the bytes; 0 beyond their end.
template <class T>
T littleEndian(const QByteArray& bytes, qsizetype at) {
    if (at < 0 || at + static_cast<qsizetype>(sizeof(T)) > bytes.size()) return 0;
    return qFromLittleEndian<T>(bytes.constData() + at);
}

class CompoundFile {
  public:
    explicit CompoundFile(const QByteArray& file);

    /// The content of a stream; empty when there is none of that name, or when it ends before its time.
    [[nodiscard]] std::optional<QByteArray> stream(const QString& name) const;

  private:
    using Fat = std::vector<quint32>;
    [[nodiscard]] QByteArray sector(quint32 number) const;
    [[nodiscard]] QByteArray sectors(quint32 first) const;
    void readFat();

    const QByteArray& m_file;
    qsizetype m_sectorSize = 512, m_miniSize = 64;
    Fat m_fat;
};

}  // namespace election
