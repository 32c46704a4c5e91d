#pragma once
/// 发文 from any page: the form with number, date and signatories, and the papers as they went out.
#include <functional>

#include "core/domain/attachment.h"
#include "core/services/issuing_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/desk.h"

class QDateEdit;
class QLineEdit;

namespace election {

class Page;

class IssueDialog final : public FormDialog {
    Q_OBJECT
  public:
    IssueDialog(const QString& paper, const QString& place, const QDate& today, const QString& number,
                const QStringList& signedBy, const QString& replaces, QWidget* parent);
    /// Number, date and signatories as they are typed.
    void fill(IssueRequest& request) const;

  private:
    void judge();
    QLineEdit* m_number;
    QDateEdit* m_date;
    QLineEdit* m_signedBy;
};

/// Asks for number, date and signatories, paints the paper and keeps it; `then` gets the issued one.
void issuePaper(Page& page, Desk& desk, const QString& kind, std::optional<VillageId> village,
                const std::function<void(IssuedDocumentId)>& then = {});
/// The bytes as they were issued, in the viewer of the system.
void openIssued(Desk& desk, const IssuedDocument& document);
/// A copy of them as a file of the clerk's choice.
void saveIssued(Desk& desk, const IssuedDocument& document);
/// The same for a photo of a notice board.
void openAttachment(Desk& desk, const Attachment& attachment);

}  // namespace election
