#pragma once
/// One step of the import: shows the chosen file of the draft.
#include <QWidget>

#include "ui/dialogs/import/import_draft.h"

namespace election {

class ImportStep : public QWidget {
  public:
    explicit ImportStep(ImportDraft& draft) : m_draft(draft) {}

    /// The draft or its chosen file has changed. Keeps the focus where it is.
    virtual void refresh() = 0;
    /// It comes to the front.
    virtual void enter() {}
    /// Where typing starts.
    [[nodiscard]] virtual QWidget* first() const = 0;

  protected:
    [[nodiscard]] const ImportedFile* file() const { return m_draft.result(m_draft.current()); }

    ImportDraft& m_draft;
};

}  // namespace election
