#pragma once
/// What kind of file bytes are, told by how they begin; the name only decides between packages of one build.
#include <QByteArray>
#include <QString>

namespace election {

/// "image/jpeg", "application/pdf" …; empty for anything that is no picture, scan or office paper.
QString mediaTypeOf(const QByteArray& bytes, const QString& fileName);

/// True for pictures that this program can show.
bool isPicture(const QString& mediaType);

}  // namespace election
