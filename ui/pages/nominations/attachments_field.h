#pragma once
/// Photo and scans of a form: dropped on it or chosen; the photo is shown, the rest stands as a list.
#include <QWidget>
#include <vector>

#include "core/services/attachment_service.h"
#include "ui/pages/desk.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace election {

class AttachmentsField final : public QWidget {
    Q_OBJECT
  public:
    /// `dropOn` takes dropped files, too. `nomination`: whose kept attachments are listed first.
    AttachmentsField(Desk& desk, QWidget* dropOn, std::optional<NominationId> nomination,
                     QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<NewAttachment>& added() const { return m_added; }
    [[nodiscard]] const std::vector<AttachmentId>& removed() const { return m_removed; }
    /// Reads and checks files; what can't be kept is refused with one sentence.
    void add(const QStringList& paths);
    [[nodiscard]] QWidget* button() const;

  Q_SIGNALS:
    void refused(const QString& sentence);

  private:
    void remove();
    void list();
    void showPhoto(const QByteArray& bytes);

    Desk& m_desk;
    std::vector<Attachment> m_kept;
    std::vector<NewAttachment> m_added;
    std::vector<AttachmentId> m_removed;
    QLabel* m_photo;
    QListWidget* m_list;
    QPushButton *m_add, *m_remove;
};

}  // namespace election
