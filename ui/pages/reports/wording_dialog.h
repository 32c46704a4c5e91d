#pragma once
/// 文书措辞: the words of the township's notices and forms, with the paper beside them as it will print.
#include <optional>

#include "core/services/wording_service.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace election {

struct Desk;
class PaperView;

class WordingDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `kind`: whose words are shown first; another one where these are no data.
    WordingDialog(Desk& desk, const QString& kind, std::optional<VillageId> village, QWidget* parent);

  private:
    void choose(int index);
    void preview();
    void save();
    void reset();
    void insertMark(int index);
    void judge();
    [[nodiscard]] QString kind() const;

    Desk& m_desk;
    WordingService m_words;
    std::optional<VillageId> m_village;
    QComboBox* m_kind;
    QComboBox* m_marks;
    QLineEdit* m_title;
    QPlainTextEdit* m_body;
    QPushButton* m_reset;
    QLabel* m_state;
    PaperView* m_paper;
    QTimer* m_later;
    PaperWording m_shown;
};

}  // namespace election
