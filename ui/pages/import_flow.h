#pragma once
/// Files of one kind, chosen or dropped on a page: preview, import, then tell everybody.
#include <QStringList>

#include "core/services/import_service.h"
#include "ui/pages/page.h"

namespace election {

/// The kind of file that a page is about, by its id.
FileKind importKindOf(const QString& page);
/// Asks for files, then previewAndImport(). `page` gives village and window.
void chooseAndImport(Page& page, Desk& desk, FileKind kind);
void previewAndImport(Page& page, Desk& desk, FileKind kind, const QStringList& paths);
/// The page takes files of this kind wherever they are dropped on it.
void takeDrops(Page& page, Desk& desk, FileKind kind);

}  // namespace election
