#include "ui/pages/issuing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <algorithm>

#include "core/report/report_writer.h"
#include "core/report/section_text.h"
#include "core/services/attachment_service.h"
#include "core/services/reporting_service.h"
#include "ui/pages/page.h"
#include "ui/pages/village_tiles.h"
#include "ui/render/pdf_writer.h"
#include "ui/render/unprintable.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Issuing)
};

QStringList namesIn(const QString& text) {
    static const QRegularExpression between(u"[、，,;；\\s]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

QString safeFileName(const QString& name) {
    static const QRegularExpression refused(u"[\\\\/:*?\"<>|\\s]+"_s);
    return QString(name).replace(refused, u" "_s).trimmed();
}

QString fileNameOf(const IssuedDocument& document) {
    return safeFileName(document.number + u' ' + document.title) + u".pdf"_s;
}

Result<> writeBytes(const QString& path, const QByteArray& bytes) {
    return writeFile(path, [&bytes](QIODevice& device) { return writeAll(device, bytes); });
}

/// Opened copies live until the program ends: the viewer may read them for as long.
QString viewingFolder() {
    static const QTemporaryDir folder;
    return folder.path();
}

void view(Desk& desk, const QString& name, const Result<QByteArray>& bytes) {
    if (!bytes) return desk.navigator.showError(bytes.error());
    const QString path = QDir(viewingFolder()).filePath(name);
    if (const auto written = writeBytes(path, *bytes); !written)
        return desk.navigator.showError(written.error());
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        desk.navigator.showError(
            {ErrorCode::Io,
             Text::tr("This machine has no program that opens “%1”. Save a copy and open it "
                      "elsewhere.")
                 .arg(name),
             {}});
}

struct LastIssue {
    QStringList signedBy;
    QString sameKind;  ///< number of the paper that a new one would replace
};

LastIssue lastIssue(const Desk& desk, const QString& kind, std::optional<VillageId> village) {
    LastIssue last;
    const auto all = desk.orShow(desk.issuing.all());
    for (const IssuedDocument& one : all) {
        if (one.village != village) continue;
        last.signedBy = one.signedBy;
        if (one.kind == kind) last.sameKind = one.number;
    }
    return last;
}

}  // namespace

IssueDialog::IssueDialog(const QString& paper, const QString& place, const QDate& today,
                         const QString& number, const QStringList& signedBy, const QString& replaces,
                         QWidget* parent)
    : FormDialog(
          tr("Issue: %1").arg(paper),
          tr("%1. The paper gets its number and is kept in the file as it goes out: number, hash and the "
             "head of the log stand at its foot.")
              .arg(place),
          tr("Issue"), parent),
      m_number(new QLineEdit(number)),
      m_date(new QDateEdit(today)),
      m_signedBy(new QLineEdit(signedBy.join(u'、'))) {
    m_number->setObjectName(u"issueNumber"_s);
    m_date->setObjectName(u"issueDate"_s);
    m_date->setDisplayFormat(FormDialog::tr("yyyy-MM-dd", "format of a date field"));
    m_date->setCalendarPopup(true);
    m_date->setMaximumDate(today.addDays(kIssueAhead));
    m_signedBy->setObjectName(u"issueSignedBy"_s);
    m_signedBy->setPlaceholderText(tr("who signs it; several with 、 between"));
    addField(tr("Number"), m_number);
    addField(tr("Date"), m_date);
    addField(tr("Signed by"), m_signedBy);
    if (!replaces.isEmpty()) addNote(tr("It replaces %1, which stays in the file.").arg(replaces));
    connect(m_number, &QLineEdit::textChanged, this, &IssueDialog::judge);
    connect(m_signedBy, &QLineEdit::textChanged, this, &IssueDialog::judge);
    judge();
}

void IssueDialog::fill(IssueRequest& request) const {
    request.number = m_number->text().trimmed();
    request.date = m_date->date();
    request.signedBy = namesIn(m_signedBy->text());
}

void IssueDialog::judge() {
    QString why;
    if (namesIn(m_signedBy->text()).isEmpty()) why = tr("Enter who signs the paper.");
    if (m_number->text().trimmed().isEmpty()) why = tr("Enter the paper's number.");
    setWhyNotAllowed(why);
}

void issuePaper(Page& page, Desk& desk, const QString& kind, std::optional<VillageId> village,
                const std::function<void(IssuedDocumentId)>& then) {
    const auto number = desk.issuing.proposedNumber(village);
    if (!number) return desk.navigator.showError(number.error());
    QString title = kind;
    for (const DocumentKind& known : ReportingService::kinds())
        if (known.key == kind) title = known.title;
    const LastIssue last = lastIssue(desk, kind, village);
    const QString place = village ? villageName(desk.setup, *village) : desk.file.election().township;
    auto* dialog = new IssueDialog(title, place, desk.file.clock().today(), *number, last.signedBy,
                                   last.sameKind, &page);
    QObject::connect(dialog, &FormDialog::saveWanted, &page, [&desk, dialog, kind, village, then] {
        IssueRequest request{kind, village, {}, {}, {}};
        dialog->fill(request);
        const auto prepared = desk.issuing.prepare(request);
        if (!prepared) return dialog->refuse(prepared.error().message);
        QBuffer painted;
        painted.open(QIODevice::WriteOnly);
        if (const auto done = writePdf(prepared->document, painted); !done)
            return dialog->refuse(done.error().message);
        const auto id = desk.issuing.issue(*prepared, painted.data(), u"application/pdf"_s);
        if (!id) return dialog->refuse(id.error().message);
        dialog->accept();
        desk.navigator.say(Text::tr("Issued as %1").arg(prepared->request.number));
        if (const QString warning = unprintableWarning(unprintableCharacters(prepared->document));
            !warning.isEmpty())
            desk.prompt.tell(Text::tr("Some characters will not print"), warning);
        desk.changes.announce({ChangeEvent::Papers, village});
        if (then) then(*id);
    });
    dialog->open();
}

void openIssued(Desk& desk, const IssuedDocument& document) {
    view(desk, fileNameOf(document), desk.issuing.bytes(document.id));
}

void saveIssued(Desk& desk, const IssuedDocument& document) {
    desk.prompt.saveFile({Text::tr("Save %1").arg(document.number),
                          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                          Text::tr("PDF files (*.pdf)"), fileNameOf(document)},
                         [&desk, id = document.id](const QString& path) {
                             const auto bytes = desk.issuing.bytes(id);
                             if (!bytes) return desk.navigator.showError(bytes.error());
                             if (const auto written = writeBytes(path, *bytes); !written)
                                 return desk.navigator.showError(written.error());
                             desk.navigator.say(Text::tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
                         });
}

void openAttachment(Desk& desk, const Attachment& attachment) {
    view(desk, safeFileName(u"%1 %2"_s.arg(attachment.id.v).arg(attachment.name)),
         desk.attachments.bytes(attachment.id));
}

}  // namespace election
