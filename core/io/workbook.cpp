#include "core/io/workbook.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>

#include "core/io/biff_reader.h"
#include "core/io/compound_file.h"
#include "core/io/csv_reader.h"
#include "core/io/orcus_reader.h"
#include "core/io/refusals.h"
#include "core/io/xls_reader.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// A township's largest register has a few MB; a file of this size is something else.
constexpr qint64 kMaxFileSize = 512LL * 1024 * 1024;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

Error refuse(const QString& message, const QString& detail = {}) {
    return {ErrorCode::InvalidInput, message, detail};
}

Result<QByteArray> readBytes(const QString& path, const QString& name) {
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound,
                     Messages::tr("There is no file %1. Check the name and the folder.").arg(path),
                     {}};
    if (info.isDir())
        return refuse(Messages::tr("%1 is a folder, not a file. Choose the files in it.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (errno == EACCES || file.error() == QFileDevice::PermissionsError || !info.isReadable())
            return Error{
                ErrorCode::Permission,
                Messages::tr("%1 can't be opened: you have no right to read it. Ask its owner, or copy it to "
                             "your own folder.")
                    .arg(name),
                file.errorString()};
        return Error{ErrorCode::Io,
                     Messages::tr("%1 can't be read. Copy it to this computer and try again.").arg(name),
                     file.errorString()};
    }
    if (file.size() > kMaxFileSize)
        return refuse(
            Messages::tr("%1 is larger than 512 MB; no office list is. Check that it is the right file.")
                .arg(name));
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Io,
                     Messages::tr("%1 can't be read. Copy it to this computer and try again.").arg(name),
                     file.errorString()};
    if (content.isEmpty()) return refuse(Messages::tr("%1 is empty. Fetch the file again.").arg(name));
    return content;
}

/// Names in an OLE2 directory are UTF-16LE.
bool holdsStream(const QByteArray& content, const QString& name) {
    return content.contains(QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * 2));
}

/// Files that offices take for tables by mistake.
bool isKnownOtherFormat(const QByteArray& content) {
    static const QList<QByteArray> marks{"%PDF-",
                                         QByteArray("\xFF\xD8\xFF", 3),
                                         QByteArray("\x89PNG", 4),
                                         "GIF8",
                                         "BM6",
                                         "Rar!",
                                         QByteArray("7z\xBC\xAF", 4),
                                         QByteArray("\x1F\x8B", 2),
                                         "II*\0",
                                         "{\\rtf",
                                         QByteArray("\x7F"
                                                    "ELF",
                                                    4),
                                         "SQLite format 3"};
    return std::any_of(marks.cbegin(), marks.cend(),
                       [&](const QByteArray& mark) { return content.startsWith(mark); });
}

bool isMarkup(const QByteArray& content) {
    const QByteArray head = content.left(512).trimmed().toLower();
    return head.startsWith("<html") || head.startsWith("<!doctype") || head.startsWith("<?xml") ||
           head.startsWith("<table") || head.startsWith("\xEF\xBB\xBF<");
}

Result<std::vector<Sheet>> readZip(const QByteArray& content, const ReadOptions& options, FileFacts& facts,
                                   Progress& progress) {
    switch (zipContent(content)) {
        case ZipContent::Xlsx:
            facts.format = FileFormat::Xlsx;
            break;
        case ZipContent::Ods:
            facts.format = FileFormat::Ods;
            break;
        case ZipContent::EncryptedOds:
            return passwordProtected(facts.fileName);
        case ZipContent::Xlsb:
            return saveAsXlsx(facts.fileName);
        case ZipContent::Damaged:
            return damagedFile(facts.fileName);
        case ZipContent::OtherDocument:
        case ZipContent::Unknown:
            return notASpreadsheet(facts.fileName);
    }
    return readWithOrcus(content, facts.format, facts.fileName, options.maxRows, progress);
}

Result<std::vector<Sheet>> readOle2(const QByteArray& content, const ReadOptions& options, FileFacts& facts,
                                    Progress& progress) {
    if (holdsStream(content, u"EncryptedPackage"_s)) return passwordProtected(facts.fileName);
    if (!holdsStream(content, u"Workbook"_s) && !holdsStream(content, u"Book"_s)) {
        // A whole container has full sectors and a directory; without them nobody knows what it was.
        const bool whole = content.size() % 512 == 0 && holdsStream(content, u"Root Entry"_s);
        return whole ? notASpreadsheet(facts.fileName) : damagedFile(facts.fileName);
    }
    facts.format = FileFormat::Xls;
    const auto stream = CompoundFile(content).stream(u"Workbook"_s);
    if (stream && isBiff8(*stream)) return readBiff8(*stream, facts.fileName, progress);
    // Excel 5 and 95 write a stream "Book" with the texts of their code page.
    if (holdsStream(content, u"Workbook"_s)) return damagedFile(facts.fileName);
    return readWithFreeXl(facts.path, facts.fileName, options.maxRows, progress);
}

}  // namespace

const Cell& SheetRow::cell(int column) const {
    static const Cell empty;
    if (column < 0 || static_cast<size_t>(column) >= cells.size()) return empty;
    return cells[static_cast<size_t>(column)];
}

QString fileFormatKey(FileFormat format) {
    switch (format) {
        case FileFormat::Xlsx:
            return u"xlsx"_s;
        case FileFormat::Ods:
            return u"ods"_s;
        case FileFormat::Xls:
            return u"xls"_s;
        case FileFormat::Csv:
            break;
    }
    return u"csv"_s;
}

QString FileFacts::encodingLabel() const {
    return format == FileFormat::Csv ? encoding : fileFormatKey(format);
}

Result<Workbook> readWorkbook(const QString& path, const ReadOptions& options, Progress& progress) {
    Workbook book;
    book.facts.path = path;
    book.maxRows = options.maxRows;
    book.facts.fileName = QFileInfo(path).fileName();
    const QString& name = book.facts.fileName;
    ELECTION_ASSIGN(const QByteArray content, readBytes(path, name));
    book.facts.size = content.size();
    book.facts.sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();

    if (content.startsWith("PK\x03\x04") || content.startsWith("PK\x05\x06")) {
        ELECTION_ASSIGN(book.sheets, readZip(content, options, book.facts, progress));
    } else if (content.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        ELECTION_ASSIGN(book.sheets, readOle2(content, options, book.facts, progress));
    } else if (isKnownOtherFormat(content)) {
        return notASpreadsheet(name);
    } else if (isMarkup(content)) {
        return saveAsXlsx(name);
    } else {
        ELECTION_ASSIGN(CsvContent csv, readCsv(content, options, name, progress));
        book.facts.encoding = csv.encoding;
        book.facts.delimiter = csv.delimiter;
        book.sheets.push_back(std::move(csv.sheet));
    }
    const bool anyRow =
        std::any_of(book.sheets.cbegin(), book.sheets.cend(), [](const Sheet& s) { return !s.rows.empty(); });
    if (!anyRow) return refuse(Messages::tr("%1 holds an empty table. Fetch the file again.").arg(name));
    return book;
}

}  // namespace election
