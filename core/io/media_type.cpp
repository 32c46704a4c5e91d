#include "core/io/media_type.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Beginning {
    qsizetype at;
    QByteArray bytes;
    const char* type;
};

const std::vector<Beginning>& beginnings() {
    static const std::vector<Beginning> known{
        {0, QByteArray("\xFF\xD8\xFF", 3), "image/jpeg"},
        {0, QByteArray("\x89PNG\r\n\x1A\n", 8), "image/png"},
        {0, QByteArray("GIF8", 4), "image/gif"},
        {0, QByteArray("BM", 2), "image/bmp"},
        {0, QByteArray("II*\0", 4), "image/tiff"},
        {0, QByteArray("MM\0*", 4), "image/tiff"},
        {8, QByteArray("WEBP", 4), "image/webp"},
        {4, QByteArray("ftyphei", 7), "image/heic"},
        {4, QByteArray("ftypmif1", 8), "image/heic"},
        {0, QByteArray("%PDF-", 5), "application/pdf"},
    };
    return known;
}

struct Ending {
    QLatin1StringView suffix;
    const char* type;
};

/// Office papers are zip archives or compound files; which one, the name says.
QString officeType(const QString& fileName, const std::vector<Ending>& endings) {
    for (const auto& [suffix, type] : endings)
        if (fileName.endsWith(suffix, Qt::CaseInsensitive)) return QString::fromLatin1(type);
    return {};
}

}  // namespace

QString mediaTypeOf(const QByteArray& bytes, const QString& fileName) {
    for (const auto& [at, start, type] : beginnings())
        if (bytes.mid(at, start.size()) == start) return QString::fromLatin1(type);
    if (bytes.startsWith(QByteArray("PK\x03\x04", 4)))
        return officeType(
            fileName,
            {{".docx"_L1, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
             {".xlsx"_L1, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
             {".odt"_L1, "application/vnd.oasis.opendocument.text"},
             {".ods"_L1, "application/vnd.oasis.opendocument.spreadsheet"},
             {".ofd"_L1, "application/ofd"}});
    if (bytes.startsWith(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)))
        return officeType(fileName, {{".doc"_L1, "application/msword"},
                                     {".xls"_L1, "application/vnd.ms-excel"},
                                     {".wps"_L1, "application/vnd.ms-works"},
                                     {".et"_L1, "application/vnd.ms-excel"}});
    return {};
}

bool isPicture(const QString& mediaType) {
    return mediaType.startsWith(u"image/"_s);
}

}  // namespace election
