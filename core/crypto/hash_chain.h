#pragma once
/// The chain that makes the audit log tamper-evident: each link is BLAKE2b-256 (libsodium) over the link
/// before it and the row. Somebody who holds the file can rebuild the chain; therefore official papers print
/// its head.
#include <QByteArray>
#include <QStringList>

namespace election {

inline constexpr int kLinkBytes = 32;

/// The link before the first row: 32 zero bytes.
QByteArray firstLink();

/// BLAKE2b-256(previous ‖ fields), every field preceded by its length as 8 bytes, so that no two rows look
/// alike.
QByteArray nextLink(const QByteArray& previous, const QStringList& fields);

/// BLAKE2b-256 of the bytes alone, as `b2sum -l 256` gives it.
QByteArray contentHash(const QByteArray& bytes);

}  // namespace election
