#include "ui/pages/screening/dossier_windows.h"

#include <QFileInfo>
#include <QListWidget>
#include <QSaveFile>
#include <algorithm>

#include "core/base/dates.h"
#include "core/services/dossier_service.h"
#include "core/services/reporting_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/paper_pane.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {

EvidenceDialog::EvidenceDialog(Desk& desk, NominationId nomination, int check, const QString& title,
                               const QString& needed, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_nomination(nomination),
      m_check(check),
      m_list(named(new QListWidget, u"evidenceList"_s, tr("Files of this check"))),
      m_refusal(label({}, LabelKind::Bad, nullptr, true)),
      m_add(button(u"evidenceAdd"_s, tr("Add files …"), ButtonKind::Main, QKeySequence(u"Ctrl+D"_s))),
      m_save(button(u"evidenceSave"_s, tr("Save a copy …"), ButtonKind::Plain, QKeySequence(u"Ctrl+S"_s))),
      m_remove(button(u"evidenceRemove"_s, tr("Take out …"), ButtonKind::Plain,
                      QKeySequence(u"Ctrl+Backspace"_s))) {
    setObjectName(u"evidenceDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    giveKeyboardBack(*this);
    const Theme& theme = Theme::current();
    auto* box = column(this, 10);
    box->setContentsMargins(theme.px(20), theme.px(20), theme.px(20), theme.px(20));
    box->addWidget(label(title, LabelKind::Title, nullptr, true));
    box->addWidget(label(
        tr("Needed: %1. Scans, photos and office papers; each keeps its SHA-256 in the log.").arg(needed),
        LabelKind::Muted, nullptr, true));
    m_list->setProperty("framed", true);
    box->addWidget(m_list, 1);
    m_refusal->setObjectName(u"evidenceRefusal"_s);
    m_refusal->hide();
    box->addWidget(m_refusal);
    auto* line = row(nullptr, 8);
    auto* close = button(u"evidenceClose"_s, tr("Close"), ButtonKind::Plain, QKeySequence(Qt::Key_Escape));
    for (QPushButton* made : {m_add, m_save, m_remove}) line->addWidget(made);
    line->addStretch();
    line->addWidget(close);
    box->addLayout(line);
    resize(theme.px(620), theme.px(360));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_desk.prompt.openFiles(
            {tr("Evidence"),
             {},
             tr("Pictures, scans, office papers (*.jpg *.jpeg *.png *.pdf *.docx *.xlsx)"),
             {}},
            [this](const QStringList& paths) { add(paths); });
    });
    connect(m_save, &QPushButton::clicked, this, &EvidenceDialog::saveCopy);
    connect(m_remove, &QPushButton::clicked, this, &EvidenceDialog::remove);
    auto* zone = new DropZone(this, tr("Drop the evidence here"));
    connect(zone, &DropZone::dropped, this, &EvidenceDialog::add);
    list();
    m_list->setFocus();
}

void EvidenceDialog::add(const QStringList& paths) {
    QStringList refused;
    for (const QString& path : paths) {
        const auto read = AttachmentService::read(path);
        const auto done =
            read ? m_desk.dossiers.addEvidence(m_nomination, m_check, *read) : Result<>(read.error());
        if (!done) refused << done.error().message;
    }
    m_refusal->setText(refused.join(u'\n'));
    m_refusal->setVisible(!refused.isEmpty());
    list();
    Q_EMIT changed();
}

void EvidenceDialog::list() {
    m_files.clear();
    m_list->clear();
    for (Attachment& file : m_desk.orShow(m_desk.dossiers.evidence(m_nomination))) {
        if (file.role != checkKey(m_check)) continue;
        m_list->addItem(u"%1 · %2 · %3 %4"_s.arg(file.name, fileSizeText(file.size), file.addedBy,
                                                 formatDate(file.addedAt.toLocalTime().date())));
        m_files.push_back(std::move(file));
    }
    m_list->setCurrentRow(m_list->count() - 1);
    const QString none = m_files.empty() ? tr("There is no file yet.") : QString();
    setWhyNot(m_save, none);
    setWhyNot(m_remove, none);
}

const Attachment* EvidenceDialog::chosen() const {
    const int at = m_list->currentRow();
    return at < 0 || at >= int(m_files.size()) ? nullptr : &m_files[size_t(at)];
}

void EvidenceDialog::saveCopy() {
    const Attachment* file = chosen();
    if (!file) return;
    m_desk.prompt.saveFile(
        {tr("Save a copy"), {}, {}, file->name}, [this, id = file->id](const QString& path) {
            const auto bytes = m_desk.attachments.bytes(id);
            if (!bytes) return m_desk.navigator.showError(bytes.error());
            QSaveFile out(path);
            if (!out.open(QIODevice::WriteOnly) || out.write(*bytes) != bytes->size() || !out.commit())
                return m_desk.navigator.showError(
                    {ErrorCode::Io,
                     tr("%1 could not be written. Choose another folder.").arg(QFileInfo(path).fileName()),
                     out.errorString()});
            m_desk.navigator.say(tr("Saved: %1").arg(QFileInfo(path).fileName()));
        });
}

void EvidenceDialog::remove() {
    const Attachment* file = chosen();
    if (!file) return;
    m_desk.prompt.askText(
        {{tr("Take “%1” out").arg(file->name),
          tr("It is no longer shown; its bytes stay in the file and the log says why. Why?"), tr("Take out")},
         {},
         false},
        [this, id = file->id](const QString& because) {
            const auto done = m_desk.dossiers.removeEvidence(m_nomination, id, because);
            if (!done) return m_desk.navigator.showError(done.error());
            list();
            Q_EMIT changed();
        });
}

DossierDialog::DossierDialog(Desk& desk, NominationId nomination, QWidget* parent) : QDialog(parent) {
    setObjectName(u"dossierDialog"_s);
    setWindowTitle(tr("Screening dossier"));
    setAttribute(Qt::WA_DeleteOnClose);
    giveKeyboardBack(*this);
    const Theme& theme = Theme::current();
    auto* box = new QVBoxLayout(this);
    pageMargins(box);
    auto* paper = new PaperPane(desk);
    box->addWidget(paper, 1);
    auto* line = row(nullptr, 8);
    line->addStretch();
    auto* close = button(u"dossierClose"_s, tr("Close"), ButtonKind::Plain, QKeySequence(Qt::Key_Escape));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    line->addWidget(close);
    box->addLayout(line);
    resize(std::min(theme.px(880), 1180), std::min(theme.px(690), 700));
    const auto document = desk.reporting.dossier(nomination);
    if (!document)
        paper->showWhyNot(document.error().message);
    else
        paper->show(*document, paperFileName(*document, document->jurisdiction));
    paper->setFocus();
}

}  // namespace election
