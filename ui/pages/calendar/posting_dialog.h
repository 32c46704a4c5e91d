#pragma once
/// 登记张贴: which paper hung where since when, put up by whom, with photos of the board.
#include "core/services/calendar_service.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace election {

class PostingDialog final : public FormDialog {
    Q_OBJECT
  public:
    /// `papers`: what was issued for this place, newest first; `last`: the place's last posting, whose person
    /// and board are proposed.
    PostingDialog(const CalendarEntry& entry, const std::vector<IssuedDocument>& papers, const Posting* last,
                  const QDate& today, QWidget* parent);
    [[nodiscard]] NewPosting posting() const;
    /// Reads the files and takes them on; a refusal stands in the form.
    void addPhotos(const QStringList& paths);

  Q_SIGNALS:
    /// The clerk wants to choose photos.
    void photosWanted();

  private:
    void judge();
    void showPhotos();

    CalendarEntry m_entry;
    QComboBox* m_paper;
    QLineEdit* m_number;
    QDateEdit* m_date;
    QLineEdit* m_by;
    QLineEdit* m_place;
    QLineEdit* m_note;
    QPushButton* m_choose;
    QLabel* m_photosLine;
    QLabel* m_late;
    std::vector<NewAttachment> m_photos;
};

}  // namespace election
