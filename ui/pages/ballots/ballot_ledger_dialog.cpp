#include "ui/pages/ballots/ballot_ledger_dialog.h"

#include <QLineEdit>
#include <QSpinBox>

#include "ui/widgets/count_field.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Kind = BallotLedgerEntry::Kind;
constexpr int kUsualBundle = 50;

QString titleOf(Kind kind) {
    if (kind == Kind::Printed) return BallotLedgerDialog::tr("Ballots printed");
    return kind == Kind::Replaced ? BallotLedgerDialog::tr("Spoilt ballots replaced")
                                  : BallotLedgerDialog::tr("Spare ballots destroyed");
}

}  // namespace

BallotLedgerDialog::BallotLedgerDialog(Kind kind, const BallotLedgerSums& sums, const QDate& today,
                                       QWidget* parent)
    : FormDialog(
          titleOf(kind),
          tr("%1 printed, %2 issued, %3 replaced, %4 destroyed, %5 left. No ballot carries a number; bundles "
             "are numbered on their wrappers.")
              .arg(sums.printed)
              .arg(sums.issued)
              .arg(sums.replaced)
              .arg(sums.destroyed)
              .arg(sums.isPrintingKnown() ? QString::number(sums.left()) : u"—"_s),
          tr("Enter"), parent),
      m_kind(kind),
      m_sums(sums),
      m_amount(countField(u"ledgerAmount"_s, kind == Kind::Destroyed && sums.left() > 0 ? sums.left() : 0)),
      m_bundle(countField(u"ledgerBundle"_s, kUsualBundle)),
      m_day(new DateLine(u"ledgerDay"_s, today)),
      m_by(named(new QLineEdit, u"ledgerBy"_s, tr("By whom"))),
      m_witness(named(new QLineEdit, u"ledgerWitness"_s, tr("Witness"))),
      m_note(named(new QLineEdit, u"ledgerNote"_s, tr("Note"))) {
    setObjectName(u"ballotLedgerDialog"_s);
    addField(tr("Ballots"), m_amount);
    addField(tr("Ballots in a bundle"), m_bundle);
    addField(tr("Day"), m_day);
    addField(tr("By whom"), m_by);
    addField(tr("Witness"), m_witness);
    addField(tr("Note"), m_note);
    setFieldVisible(m_bundle, kind == Kind::Printed);
    for (QSpinBox* field : {m_amount, m_bundle})
        connect(field, &QSpinBox::valueChanged, this, &BallotLedgerDialog::judge);
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_day), m_by, m_witness})
        connect(field, &QLineEdit::textChanged, this, &BallotLedgerDialog::judge);
    judge();
}

BallotLedgerEntry BallotLedgerDialog::entry() const {
    BallotLedgerEntry made;
    made.kind = m_kind;
    made.amount = m_amount->value();
    made.bundleSize = m_kind == Kind::Printed ? qMin(m_bundle->value(), made.amount) : 0;
    made.on = m_day->date();
    made.byWhom = m_by->text().trimmed();
    made.witness = m_witness->text().trimmed();
    made.note = m_note->text().trimmed();
    return made;
}

void BallotLedgerDialog::judge() {
    const BallotLedgerEntry now = entry();
    QString why;
    if (now.amount <= 0)
        why = tr("Write how many ballots.");
    else if (m_kind != Kind::Printed && now.amount > m_sums.left())
        why = tr("Only %1 ballots are left.").arg(qMax(0, m_sums.left()));
    else if (!now.on.isValid())
        why = tr("Write the day.");
    else if (now.byWhom.isEmpty())
        why = tr("Write who did it.");
    else if (m_kind != Kind::Printed && now.witness.isEmpty())
        why = tr("Write who looked on.");
    setWhyNotAllowed(why);
}

}  // namespace election
