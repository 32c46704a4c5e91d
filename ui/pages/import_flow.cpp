#include "ui/pages/import_flow.h"

#include <QCoreApplication>

#include "core/services/election_file.h"
#include "core/services/setup_service.h"
#include "ui/dialogs/import_dialog.h"
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

void tell(Desk& desk, const ImportReport& report) {
    int fresh = 0, changed = 0;
    for (const auto& file : report.files) fresh += file.newRows, changed += file.changed;
    desk.changes.announce({});
    desk.navigator.say(Text::tr("Imported: %1 new, %2 changed rows").arg(fresh).arg(changed));
    if (report.anyFindings()) desk.navigator.showFindings();
    for (const auto& file : report.files)
        if (file.error) return desk.navigator.showError({file.error->code, file.error->message, {}});
}

}  // namespace

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
    auto* dialog =
        new ImportDialog(desk.file, desk.jobs, kind, paths, villageName(page, desk), page.window());
    QObject::connect(dialog, &ImportDialog::imported, &page,
                     [&desk](const ImportReport& report) { tell(desk, report); });
    dialog->open();
}

void takeDrops(Page& page, Desk& desk, FileKind kind) {
    auto* zone = new DropZone(&page, Text::tr("Drop here to import: %1").arg(fileKindTitle(kind)));
    QObject::connect(zone, &DropZone::dropped, &page, [&page, &desk, kind](const QStringList& paths) {
        previewAndImport(page, desk, kind, paths);
    });
}

}  // namespace election
