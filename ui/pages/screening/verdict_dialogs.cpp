#include "ui/pages/screening/verdict_dialogs.h"

#include <QFileInfo>
#include <QPushButton>

#include "core/base/dates.h"
#include "core/rules/verdict_rules.h"
#include "core/services/election_file.h"
#include "core/services/self_nomination_service.h"
#include "ui/dialogs/prompt.h"
#include "ui/pages/screening/verdict_fields.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QString headingOf(const ScreenedNomination& row) {
    const Nomination& nomination = row.dossier.nomination;
    return u"%1 · %2 · %3 %4"_s.arg(nomination.name, row.dossier.villageName, bodyName(nomination.body),
                                    nomination.postTitle);
}

}  // namespace

CounselDialog::CounselDialog(Desk& desk, const ScreenedNomination& row, QWidget* parent)
    : FormDialog(
          tr("Talk about withdrawing"),
          headingOf(row) + u'\n' +
              tr("A talk takes nobody off the list. Only the person's own signed statement does, kept as a "
                 "scan or seen by a named person."),
          tr("Record the talk"), parent),
      m_desk(desk),
      m_nomination(row.dossier.nomination.id),
      m_day(dayField(u"talkDay"_s, desk.file.clock().today(), desk.file.clock().today())),
      m_signedOn(dayField(u"talkSignedOn"_s, desk.file.clock().today(), desk.file.clock().today())),
      m_seenOn(dayField(u"talkSeenOn"_s, desk.file.clock().today(), desk.file.clock().today())),
      m_time(lineField(u"talkTime"_s)),
      m_place(lineField(u"talkPlace"_s)),
      m_talkedBy(lineField(u"talkTalkedBy"_s)),
      m_present(lineField(u"talkPresent"_s)),
      m_recorder(lineField(u"talkRecorder"_s, desk.file.actor())),
      m_seenBy(lineField(u"talkSeenBy"_s, desk.file.actor())),
      m_because(lineField(u"talkBecause"_s)),
      m_clause(textField(u"talkClause"_s, 52, proposedReason(row.result.reasons))),
      m_answer(textField(u"talkAnswer"_s, 52)),
      m_proof(choiceField(u"talkProof"_s)),
      m_scan(button(u"talkScan"_s, tr("Choose the scan …"))),
      m_note(label({}, LabelKind::Bad, nullptr, true)) {
    setObjectName(u"talkDialog"_s);
    setMinimumWidth(Theme::current().px(640));
    setScrolling();
    m_time->setPlaceholderText(tr("19:30"));
    m_proof->addItem(tr("not signed: stays on the list"), int(Proof::NotSigned));
    m_proof->addItem(tr("signed, and I or somebody named here saw the paper"), int(Proof::Seen));
    m_proof->addItem(tr("signed, a scan is attached"), int(Proof::Scan));
    m_proof->addItem(tr("said to be signed, not seen: not proven, stays on the list"), int(Proof::NotProven));
    addPair(tr("Talk on"), m_day, tr("at"), m_time);
    addPair(tr("Place"), m_place, tr("Talked by"), m_talkedBy);
    addPair(tr("Also present"), m_present, tr("Recorder"), m_recorder);
    addField(tr("Clause explained"), m_clause);
    addField(tr("What the person said"), m_answer);
    addField(tr("Statement of withdrawal"), m_proof);
    addField(tr("Signed on"), m_signedOn);
    addPair(tr("Paper seen by"), m_seenBy, tr("on"), m_seenOn);
    addField(tr("Scan"), m_scan);
    addField(tr("Accepted because"), m_because);
    addWide(m_note);
    connect(m_scan, &QPushButton::clicked, this, &CounselDialog::chooseScan);
    for (QLineEdit* field : {m_time, m_talkedBy, m_seenBy, m_because})
        connect(field, &QLineEdit::textChanged, this, &CounselDialog::judge);
    connect(m_clause, &QPlainTextEdit::textChanged, this, &CounselDialog::judge);
    connect(m_proof, &QComboBox::currentIndexChanged, this, &CounselDialog::judge);
    for (QDateEdit* field : {m_day, m_signedOn})
        connect(field, &QDateEdit::dateChanged, this, &CounselDialog::judge);
    judge();
}

CounselDialog::Proof CounselDialog::proof() const {
    return Proof(m_proof->currentData().toInt());
}

CounselTalk CounselDialog::talk() const {
    CounselTalk made;
    made.nomination = m_nomination;
    const QTime time = QTime::fromString(m_time->text().trimmed().replace(u'：', u':'), u"H:mm"_s);
    if (time.isValid()) made.at = QDateTime(m_day->date(), time);
    made.place = m_place->text().trimmed();
    made.talkedBy = m_talkedBy->text().trimmed();
    made.present = m_present->text().trimmed();
    made.clause = m_clause->toPlainText().trimmed();
    made.answer = m_answer->toPlainText().trimmed();
    made.recorder = m_recorder->text().trimmed();
    return made;
}

std::optional<SignedStatement> CounselDialog::statement() const {
    if (proof() == Proof::NotSigned) return std::nullopt;
    SignedStatement made;
    made.signedOn = m_signedOn->date();
    made.acceptedBecause = m_because->text().trimmed();
    if (proof() == Proof::Seen) {
        made.seenBy = m_seenBy->text().trimmed();
        made.seenOn = m_seenOn->date();
    }
    if (proof() == Proof::Scan && !m_scanPath.isEmpty())
        if (auto read = AttachmentService::read(m_scanPath)) made.scan = std::move(*read);
    return made;
}

void CounselDialog::setScan(const QString& path) {
    if (path.isEmpty()) return;
    m_scanPath = path;
    m_scan->setText(QFileInfo(path).fileName());
    judge();
}

void CounselDialog::chooseScan() {
    m_desk.prompt.openFiles(
        {tr("Scan of the signed statement"), {}, tr("Pictures and PDF (*.jpg *.jpeg *.png *.pdf)"), {}},
        [this](const QStringList& paths) { setScan(paths.value(0)); });
}

void CounselDialog::judge() {
    const Proof now = proof();
    setFieldVisible(m_signedOn, now != Proof::NotSigned);
    setFieldVisible(m_seenBy, now == Proof::Seen);
    setFieldVisible(m_scan, now == Proof::Scan);
    QString why, note;
    bool late = false;
    if (now != Proof::NotSigned) {
        const auto found = m_desk.selfNominations.judgeWithdrawal(m_nomination, m_signedOn->date());
        if (found) why = refusalOf(*found);
        late = found && why.isEmpty() && !found->empty();
        if (late) note = found->front().sentence;
    }
    setFieldVisible(m_because, late);
    if (late && m_because->text().trimmed().isEmpty() && why.isEmpty())
        why = tr("Write why it is accepted after this day.");
    if (now == Proof::NotProven)
        note = tr("Not proven: the nominee stays on the list until the signed paper is seen or scanned.");
    if (now == Proof::Scan && m_scanPath.isEmpty() && why.isEmpty())
        why = tr("Choose the scan of the signed statement.");
    if (now == Proof::Seen && m_seenBy->text().trimmed().isEmpty())
        why = tr("Enter who has seen the signed paper.");
    const CounselTalk talked = talk();
    if (talked.clause.isEmpty()) why = tr("Enter which clause was explained to the person.");
    if (talked.talkedBy.isEmpty()) why = tr("Enter who talked with the person.");
    if (!talked.at.isValid()) why = tr("Enter at what time the talk was, as 19:30.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setWhyNotAllowed(why);
}

DeliveryDialog::DeliveryDialog(Desk& desk, const QString& heading, const DecisionRecord& record,
                               QWidget* parent)
    : FormDialog(
          tr("Delivery of a decision"),
          u"%1\n%2 · %3"_s.arg(heading, record.decision.documentNumber, formatDate(record.decision.date)),
          tr("Record the delivery"), parent),
      m_on(dayField(u"deliveryOn"_s, desk.file.clock().today(), desk.file.clock().today())),
      m_how(choiceField(u"deliveryHow"_s)),
      m_by(lineField(u"deliveryBy"_s, desk.file.actor())),
      m_receivedBy(lineField(u"deliveryReceivedBy"_s)),
      m_note(lineField(u"deliveryNote"_s)) {
    setObjectName(u"deliveryDialog"_s);
    m_on->setMinimumDate(record.decision.date);
    for (const DeliveryHow how : {DeliveryHow::InPerson, DeliveryHow::Family, DeliveryHow::Left,
                                  DeliveryHow::Post, DeliveryHow::Notice})
        m_how->addItem(deliveryHowName(how), deliveryHowKey(how));
    addField(tr("Delivered on"), m_on);
    addField(tr("How"), m_how);
    addField(tr("Delivered by"), m_by);
    addField(tr("Received by"), m_receivedBy);
    addField(tr("Remark"), m_note);
    for (QLineEdit* field : {m_by, m_receivedBy})
        connect(field, &QLineEdit::textChanged, this, &DeliveryDialog::judge);
    connect(m_how, &QComboBox::currentIndexChanged, this, &DeliveryDialog::judge);
    judge();
}

Delivery DeliveryDialog::delivery() const {
    Delivery made;
    made.on = m_on->date();
    made.how = deliveryHowFromKey(m_how->currentData().toString()).value_or(DeliveryHow::InPerson);
    made.deliveredBy = m_by->text().trimmed();
    made.receivedBy = m_receivedBy->text().trimmed();
    made.note = m_note->text().trimmed();
    return made;
}

void DeliveryDialog::judge() {
    const Delivery now = delivery();
    m_receivedBy->setPlaceholderText(now.how == DeliveryHow::InPerson ? tr("the person himself")
                                     : now.how == DeliveryHow::Left   ? tr("the witnesses")
                                                                      : QString());
    QString why;
    if (now.how == DeliveryHow::Left && now.receivedBy.isEmpty())
        why = tr("Enter the names of the witnesses.");
    if (now.how == DeliveryHow::Family && now.receivedBy.isEmpty()) why = tr("Enter who took it.");
    if (now.deliveredBy.isEmpty()) why = tr("Enter who delivered it.");
    setWhyNotAllowed(why);
}

AppealDialog::AppealDialog(Desk& desk, const QString& heading, const DecisionRecord& record,
                           const QString& decidedBy, const QString& number, QWidget* parent)
    : FormDialog(record.openAppeal() ? tr("Outcome of an objection") : tr("Objection to a decision"),
                 record.openAppeal()
                     ? u"%1\n%2"_s.arg(heading, tr("Objection of %1: %2")
                                                    .arg(formatDate(record.openAppeal()->receivedOn),
                                                         record.openAppeal()->claim))
                     : u"%1\n%2 · %3"_s.arg(heading, record.decision.documentNumber,
                                            tr("No article names a time limit; it is recorded as it comes.")),
                 record.openAppeal() ? tr("Record the outcome") : tr("Record the objection"), parent),
      m_on(dayField(u"appealOn"_s, desk.file.clock().today(), desk.file.clock().today())),
      m_text(textField(u"appealText"_s, 84)) {
    setObjectName(u"appealDialog"_s);
    m_on->setMinimumDate(record.openAppeal() ? record.openAppeal()->receivedOn : record.decision.date);
    if (record.openAppeal()) {
        m_outcome = choiceField(u"appealOutcome"_s);
        m_outcome->addItem(tr("The decision stays"), appealOutcomeKey(AppealOutcome::Upheld));
        m_outcome->addItem(record.decision.qualified ? tr("Another decision: not qualified")
                                                     : tr("Another decision: qualified, back on the list"),
                           appealOutcomeKey(AppealOutcome::Changed));
        m_outcome->addItem(tr("The person took it back"), appealOutcomeKey(AppealOutcome::TakenBack));
        m_decidedBy = lineField(u"appealDecidedBy"_s, decidedBy);
        m_number = lineField(u"appealNumber"_s, number);
        addField(tr("Outcome"), m_outcome);
        addField(tr("Decided on"), m_on);
        addPair(tr("Decided by"), m_decidedBy, tr("Document number"), m_number);
        addField(tr("Because"), m_text);
        connect(m_outcome, &QComboBox::currentIndexChanged, this, &AppealDialog::judge);
        for (QLineEdit* field : {m_decidedBy, m_number})
            connect(field, &QLineEdit::textChanged, this, &AppealDialog::judge);
    } else {
        m_how = choiceField(u"appealHow"_s);
        m_how->addItem(tr("in writing"), true);
        m_how->addItem(tr("by word of mouth, written down here"), false);
        m_receivedBy = lineField(u"appealReceivedBy"_s, desk.file.actor());
        addField(tr("What the person says"), m_text);
        addField(tr("Received on"), m_on);
        addPair(tr("How"), m_how, tr("Received by"), m_receivedBy);
    }
    connect(m_text, &QPlainTextEdit::textChanged, this, &AppealDialog::judge);
    judge();
}

Appeal AppealDialog::appeal() const {
    Appeal made;
    if (m_outcome) {
        made.outcome =
            appealOutcomeFromKey(m_outcome->currentData().toString()).value_or(AppealOutcome::Open);
        made.decidedOn = m_on->date();
        made.decidedBy = m_decidedBy->text().trimmed();
        made.documentNumber =
            made.outcome == AppealOutcome::TakenBack ? QString() : m_number->text().trimmed();
        made.reason = m_text->toPlainText().trimmed();
        return made;
    }
    made.receivedOn = m_on->date();
    made.inWriting = m_how->currentData().toBool();
    made.claim = m_text->toPlainText().trimmed();
    made.receivedBy = m_receivedBy->text().trimmed();
    return made;
}

void AppealDialog::judge() {
    const Appeal now = appeal();
    QString why;
    if (m_outcome) {
        if (now.reason.isEmpty()) why = tr("Write down why.");
        if (now.outcome == AppealOutcome::Changed && now.documentNumber.isEmpty())
            why = tr("Another decision needs its own document number.");
    } else if (now.claim.isEmpty()) {
        why = tr("Write down what the person says against the decision.");
    }
    setWhyNotAllowed(why);
}

}  // namespace election
