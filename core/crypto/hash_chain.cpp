#include "core/crypto/hash_chain.h"

#include <sodium.h>

#include <QtEndian>

namespace election {

QByteArray firstLink() {
    return QByteArray(kLinkBytes, '\0');
}

QByteArray nextLink(const QByteArray& previous, const QStringList& fields) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, kLinkBytes);
    const auto add = [&state](const QByteArray& bytes) {
        uchar length[8];
        qToLittleEndian<quint64>(static_cast<quint64>(bytes.size()), length);
        crypto_generichash_update(&state, length, sizeof length);
        crypto_generichash_update(&state, reinterpret_cast<const uchar*>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
    };
    add(previous);
    for (const QString& field : fields) add(field.toUtf8());
    QByteArray link(kLinkBytes, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<uchar*>(link.data()), kLinkBytes);
    return link;
}

QByteArray contentHash(const QByteArray& bytes) {
    QByteArray hash(kLinkBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<uchar*>(hash.data()), kLinkBytes,
                       reinterpret_cast<const uchar*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

}  // namespace election
