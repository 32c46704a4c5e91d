#pragma once
/// A ZIP archive as an office package needs it (PKWARE APPNOTE 6.3.9): deflated entries, the first one
/// stored.
#include <QByteArray>
#include <vector>

namespace election {

class ZipArchive {
  public:
    /// `stored`: without compression, as "mimetype" must be in an OpenDocument package.
    void add(const QByteArray& name, const QByteArray& content, bool stored = false);
    [[nodiscard]] QByteArray bytes() const;

  private:
    struct Entry {
        QByteArray name, packed;
        quint32 crc = 0, size = 0;
        bool stored = false;
    };
    std::vector<Entry> m_entries;
};

}  // namespace election
