#include "ui/pages/screening/screening_dialogs.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include "ui/pages/screening/fact_dialog.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QDateEdit* dateField(const QString& name, const QDate& date) {
    auto* made = new QDateEdit(date);
    made->setObjectName(name);
    made->setDisplayFormat(FormDialog::tr("yyyy-MM-dd", "format of a date field"));
    made->setCalendarPopup(true);
    made->setMaximumDate(date);  // nothing is recorded before it happened
    return made;
}

QLineEdit* textField(const QString& name, const QString& text = {}) {
    auto* made = new QLineEdit(text);
    made->setObjectName(name);
    return made;
}

QString heading(const ScreenedNomination& row) {
    const Nomination& nomination = row.dossier.nomination;
    return u"%1 · %2 · %3 %4"_s.arg(nomination.name, row.dossier.villageName, bodyName(nomination.body),
                                    nomination.postTitle);
}

}  // namespace

FailReasonDialog::FailReasonDialog(const QString& check, const std::vector<Bar>& bars, bool changes,
                                   QWidget* parent)
    : FormDialog(tr("Why does “%1” fail?").arg(check),
                 tr("Choose a clause of the list of bars (Ctrl+Space adds a second one), or describe what "
                    "was found. "
                    "It bars once a second person has confirmed it."),
                 tr("Record: failed"), parent),
      m_changes(changes),
      m_bars(named(new QListWidget, u"failBars"_s, tr("List of bars"))),
      m_remark(textField(u"failRemark"_s)),
      m_because(textField(u"failBecause"_s)) {
    const Theme& theme = Theme::current();
    setMinimumWidth(theme.px(680));
    m_bars->setMinimumHeight(theme.px(250));
    fillBars(*m_bars, bars);
    auto* none = new QListWidgetItem(tr("No clause of the list: as described below"));
    none->setData(Qt::UserRole, QString());
    m_bars->addItem(none);
    addField(tr("Clause"), m_bars);
    addField(tr("What was found"), m_remark);
    addField(tr("Why the answer changes"), m_because);
    setFieldVisible(m_because, changes);
    connect(m_bars, &QListWidget::itemSelectionChanged, this, &FailReasonDialog::judge);
    connect(m_remark, &QLineEdit::textChanged, this, &FailReasonDialog::judge);
    connect(m_because, &QLineEdit::textChanged, this, &FailReasonDialog::judge);
    judge();
}

QStringList FailReasonDialog::clauses() const {
    return chosenClauses(*m_bars);
}

QString FailReasonDialog::note() const {
    return m_remark->text().trimmed();
}

QString FailReasonDialog::because() const {
    return m_because->text().trimmed();
}

void FailReasonDialog::judge() {
    QString why;
    if (clauses().isEmpty() && note().isEmpty())
        why = tr("Choose a clause or write down what was found.");
    else if (m_changes && because().isEmpty())
        why = tr("Write why the answer is changed.");
    setWhyNotAllowed(why);
}

DecisionDialog::DecisionDialog(const ScreenedNomination& row, const QDate& today, QWidget* parent)
    : FormDialog(
          tr("Record the decision"),
          heading(row) + u'\n' +
              tr("Decided by %1; the township only guides and files it. The paper itself stays in the file.")
                  .arg(decidingBodyName(row.dossier.nomination.body)),
          tr("Record the decision"), parent),
      m_nomination(row.dossier.nomination.id),
      m_verdict(new QComboBox),
      m_date(dateField(u"decisionDate"_s, today)),
      m_number(textField(u"decisionNumber"_s)),
      m_decidedBy(textField(u"decisionBy"_s, decidingBodyName(row.dossier.nomination.body))),
      m_reason(new QPlainTextEdit) {
    m_verdict->setObjectName(u"decisionVerdict"_s);
    m_verdict->addItem(tr("Not qualified: taken off the list"), false);
    m_verdict->addItem(tr("Qualified: stays on the list"), true);
    m_verdict->setCurrentIndex(row.result.verdict == Verdict::NotQualified ? 0 : 1);
    m_number->setPlaceholderText(tr("number of the paper, for example 夏选字第7号"));
    m_reason->setObjectName(u"decisionReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(Theme::current().px(84));
    QStringList reasons;
    for (const Reason& reason : row.result.reasons)
        if (!reason.informative) reasons << u"%1（%2）"_s.arg(reason.text, reason.source);
    m_reason->setPlainText(reasons.join(u'\n'));
    addField(tr("Decision"), m_verdict);
    addField(tr("Date"), m_date);
    addField(tr("Document number"), m_number);
    addField(tr("Decided by"), m_decidedBy);
    addField(tr("It rests on"), m_reason);
    connect(m_number, &QLineEdit::textChanged, this, &DecisionDialog::judge);
    connect(m_decidedBy, &QLineEdit::textChanged, this, &DecisionDialog::judge);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecisionDialog::judge);
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &DecisionDialog::judge);
    judge();
}

Decision DecisionDialog::decision() const {
    return {m_nomination,
            m_verdict->currentData().toBool(),
            m_date->date(),
            m_number->text().trimmed(),
            m_decidedBy->text().trimmed(),
            m_reason->toPlainText().trimmed()};
}

void DecisionDialog::judge() {
    const Decision now = decision();
    QString why;
    if (now.documentNumber.isEmpty()) why = tr("Enter the number of the paper.");
    if (now.decidedBy.isEmpty()) why = tr("Enter the body that decided.");
    if (!now.qualified && now.reason.isEmpty()) why = tr("Write down what the decision rests on.");
    setWhyNotAllowed(why);
}

WithdrawalDialog::WithdrawalDialog(const ScreenedNomination& row, const QDate& today, const QString& clerk,
                                   QWidget* parent)
    : FormDialog(
          tr("Record a withdrawal"),
          heading(row) + u'\n' +
              tr("It takes effect only with the person's own signature. Nobody can be talked out of the "
                 "list without it."),
          tr("Record the withdrawal"), parent),
      m_nomination(row.dossier.nomination.id),
      m_date(dateField(u"withdrawalDate"_s, today)),
      m_talkedBy(textField(u"withdrawalTalkedBy"_s)),
      m_clause(textField(u"withdrawalClause"_s)),
      m_signed(new QComboBox),
      m_seenBy(textField(u"withdrawalSeenBy"_s, clerk)),
      m_remark(textField(u"withdrawalRemark"_s)) {
    m_signed->setObjectName(u"withdrawalSigned"_s);
    m_signed->addItem(tr("not signed: stays on the list"), int(YesNo::No));
    m_signed->addItem(tr("signed by the person"), int(YesNo::Yes));
    QStringList clauses;
    for (const Reason& reason : row.result.reasons)
        if (!reason.informative && !clauses.contains(reason.source)) clauses << reason.source;
    m_clause->setText(clauses.join(u"；"_s));
    addField(tr("Date of the talk"), m_date);
    addField(tr("Talked by"), m_talkedBy);
    addField(tr("Clause explained"), m_clause);
    addField(tr("Statement"), m_signed);
    addField(tr("Signed paper seen by"), m_seenBy);
    addField(tr("Remark"), m_remark);
    connect(m_talkedBy, &QLineEdit::textChanged, this, &WithdrawalDialog::judge);
    connect(m_seenBy, &QLineEdit::textChanged, this, &WithdrawalDialog::judge);
    connect(m_signed, &QComboBox::currentIndexChanged, this, &WithdrawalDialog::judge);
    judge();
}

Withdrawal WithdrawalDialog::withdrawal() const {
    Withdrawal made;
    made.nomination = m_nomination;
    made.date = m_date->date();
    made.talkedBy = m_talkedBy->text().trimmed();
    made.clauseExplained = m_clause->text().trimmed();
    made.signedByPerson = YesNo(m_signed->currentData().toInt());
    made.paperSeenBy = made.signedByPerson == YesNo::Yes ? m_seenBy->text().trimmed() : QString();
    made.remark = m_remark->text().trimmed();
    return made;
}

void WithdrawalDialog::judge() {
    const bool isSigned = m_signed->currentData().toInt() == int(YesNo::Yes);
    m_seenBy->setEnabled(isSigned);
    QString why;
    if (m_talkedBy->text().trimmed().isEmpty()) why = tr("Enter who talked with the person.");
    if (isSigned && m_seenBy->text().trimmed().isEmpty()) why = tr("Enter who has seen the signed paper.");
    setWhyNotAllowed(why);
}

}  // namespace election
