#include "core/report/content_hash.h"

#include <QCryptographicHash>

#include "core/report/section_text.h"

namespace election {

QString contentHashOf(const ReportDocument& document) {
    ReportDocument plain = document;
    plain.generatedAt = {};
    plain.auditHead.clear();
    plain.signatories.clear();
    plain.contentHash.clear();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // The length in front tells texts apart that give the same letters when they are put together.
    forEachText(plain, [&hash](const QString& text) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    });
    for (const auto& section : document.sections)
        if (const auto* grid = std::get_if<report::PhotoGrid>(&section))
            for (const auto& item : grid->items) hash.addData(item.picture);
    return QString::fromLatin1(hash.result().toHex());
}

}  // namespace election
