#include "ui/pages/nominations/own_withdrawal_dialog.h"

#include <QDateEdit>
#include <QLineEdit>

#include "core/services/election_file.h"
#include "core/services/nomination_service.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QLineEdit* textField(const QString& name, const QString& text = {}) {
    auto* made = new QLineEdit(text);
    made->setObjectName(name);
    return made;
}

}  // namespace

OwnWithdrawalDialog::OwnWithdrawalDialog(Desk& desk, const ListedNomination& row, QWidget* parent)
    : FormDialog(
          tr("Withdrawal of own wish"),
          u"%1 · %2 · %3 %4\n"_s.arg(row.nomination.name, row.village, bodyName(row.nomination.body),
                                     row.nomination.postTitle) +
              tr("As it stands on the statement that the person signed himself. A talk that led to it is "
                 "recorded at the screening."),
          tr("Record the withdrawal"), parent),
      m_desk(desk),
      m_nomination(row.nomination.id),
      m_date(new QDateEdit(desk.file.clock().today())),
      m_seenBy(textField(u"ownSeenBy"_s, desk.file.actor())),
      m_because(textField(u"ownBecause"_s)),
      m_remark(textField(u"ownRemark"_s)),
      m_deadline(label({}, LabelKind::Small, nullptr, true)) {
    m_date->setObjectName(u"ownDate"_s);
    m_date->setDisplayFormat(FormDialog::tr("yyyy-MM-dd", "format of a date field"));
    m_date->setCalendarPopup(true);
    m_date->setMaximumDate(desk.file.clock().today());
    addField(tr("Signed on"), m_date);
    addField(tr("Signed paper seen by"), m_seenBy);
    addField(tr("Accepted because"), m_because);
    addField(tr("Remark"), m_remark);
    addField({}, m_deadline, {});
    for (QLineEdit* field : {m_seenBy, m_because})
        connect(field, &QLineEdit::textChanged, this, &OwnWithdrawalDialog::judge);
    connect(m_date, &QDateEdit::dateChanged, this, &OwnWithdrawalDialog::judge);
    judge();
}

OwnWithdrawal OwnWithdrawalDialog::withdrawal() const {
    return {m_nomination, m_date->date(), m_seenBy->text().trimmed(), m_because->text().trimmed(),
            m_remark->text().trimmed()};
}

void OwnWithdrawalDialog::judge() {
    const OwnWithdrawal now = withdrawal();
    const auto found = m_desk.selfNominations.judgeWithdrawal(m_nomination, now.signedOn);
    QString why, notes;
    bool needsReason = false;
    if (found) {
        why = refusalOf(*found);
        needsReason = why.isEmpty() && !found->empty();
        if (needsReason) notes = found->front().sentence;
    }
    m_because->setEnabled(needsReason);
    m_deadline->setText(why.isEmpty() ? notes : why);
    setKind(m_deadline, why.isEmpty() && notes.isEmpty() ? LabelKind::Small : LabelKind::Bad);
    if (why.isEmpty() && now.paperSeenBy.isEmpty()) why = tr("Enter who has seen the signed paper.");
    if (why.isEmpty() && needsReason && now.acceptedBecause.isEmpty())
        why = tr("Write why it is accepted after this day.");
    setWhyNotAllowed(why);
}

}  // namespace election
