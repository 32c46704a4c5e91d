#pragma once
/// 批量生成: which villages, which documents, in which form, and whether as folders or as one PDF.
#include <optional>

#include "core/services/paper_batch.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;

namespace election {

class TickList;

class BatchDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `chosen`: the village that the page shows; it alone is ticked, without one all are.
    BatchDialog(const std::vector<Village>& villages, const std::vector<DocumentKind>& kinds,
                std::optional<VillageId> chosen, QWidget* parent);
    [[nodiscard]] BatchWish wish() const;
    [[nodiscard]] bool wantsOneFile() const;

  private:
    void judge();
    TickList* m_places;
    TickList* m_kinds;
    QComboBox* m_form;
    QComboBox* m_target;
    QCheckBox* m_workbooks;
    QCheckBox* m_texts;
    std::vector<Village> m_villages;
    std::vector<DocumentKind> m_all;
};

}  // namespace election
