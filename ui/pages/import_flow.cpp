#include "ui/pages/import_flow.h"

#include <QCoreApplication>
#include <QHash>

#include "core/services/election_file.h"
#include "core/services/setup_service.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/widgets/drop_zone.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportFlow)
};

QString villageName(const Page& page, const Desk& desk) {
    if (!page.village()) return {};
    for (const auto& village : desk.orShow(desk.setup.villages()))
        if (village.id == *page.village()) return village.name;
    return {};
}

void tell(Desk& desk, const std::vector<ImportReport>& reports) {
    int fresh = 0, changed = 0;
    bool findings = false;
    const Error* refusal = nullptr;
    for (const ImportReport& report : reports) {
        findings = findings || report.anyFindings();
        for (const auto& file : report.files) {
            fresh += file.newRows, changed += file.changed;
            if (file.error && refusal == nullptr) refusal = &*file.error;
        }
    }
    desk.changes.announce({});
    desk.navigator.say(Text::tr("Imported: %1 new, %2 changed rows").arg(fresh).arg(changed));
    if (findings) desk.navigator.showFindings();
    if (refusal != nullptr) desk.navigator.showError({refusal->code, refusal->message, {}});
}

}  // namespace

FileKind importKindOf(const QString& page) {
    static const QHash<QString, FileKind> kinds{
        {u"posts"_s, FileKind::Posts},      {u"nominations"_s, FileKind::Nominations},
        {u"screening"_s, FileKind::Review}, {u"review"_s, FileKind::Review},
        {u"polling"_s, FileKind::Progress}, {u"counting"_s, FileKind::Ballots},
        {u"result"_s, FileKind::Ballots}};
    return kinds.value(page, FileKind::Register);
}

void chooseAndImport(Page& page, Desk& desk, FileKind kind) {
    Prompt::FileQuestion question;
    question.title = Text::tr("Choose files: %1").arg(fileKindTitle(kind));
    question.filter = Text::tr("Spreadsheets (*.xlsx *.xls *.ods *.csv)");
    desk.prompt.openFiles(question,
                          [&page, &desk, kind, guard = QPointer<Page>(&page)](const QStringList& paths) {
                              if (guard) previewAndImport(page, desk, kind, paths);
                          });
}

void previewAndImport(Page& page, Desk& desk, FileKind kind, const QStringList& paths) {
    if (paths.isEmpty()) return;
    ImportDialog::Setup setup;
    setup.kind = kind;
    setup.village = villageName(page, desk);
    for (const auto& village : desk.orShow(desk.setup.villages())) setup.villages << village.name;
    for (const QString& path : paths) setup.sources.push_back(importSourceOf(path, kind, setup.village));
    auto* dialog = new ImportDialog(desk.file, desk.jobs, desk.prompt, std::move(setup), page.window());
    QObject::connect(dialog, &ImportDialog::imported, &page,
                     [&desk](const std::vector<ImportReport>& reports) { tell(desk, reports); });
    dialog->open();
}

void takeDrops(Page& page, Desk& desk, FileKind kind) {
    auto* zone = new DropZone(&page, Text::tr("Drop here to import: %1").arg(fileKindTitle(kind)));
    QObject::connect(zone, &DropZone::dropped, &page, [&page, &desk, kind](const QStringList& paths) {
        previewAndImport(page, desk, kind, paths);
    });
}

}  // namespace election
