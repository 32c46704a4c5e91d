#include "ui/pages/screening/dossier_dialogs.h"

#include <QComboBox>
#include <QLineEdit>

#include "core/base/text.h"
#include "core/services/dossier_service.h"
#include "ui/pages/screening/screening_page_model.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QLineEdit* line(const QString& name, const QString& text = {}) {
    auto* made = new QLineEdit(text);
    made->setObjectName(name);
    return made;
}

QString whom(const ScreenedNomination& row) {
    const Nomination& nomination = row.dossier.nomination;
    return u"%1 · %2 · %3 %4"_s.arg(nomination.name, row.dossier.villageName, bodyName(nomination.body),
                                    nomination.postTitle);
}

}  // namespace

SecondPersonDialog::SecondPersonDialog(const QString& check, const ScreenedNomination& row, int index,
                                       const QString& clerk, QWidget* parent)
    : FormDialog(tr("Second person: %1").arg(check),
                 whom(row) + u'\n' + ScreeningPageModel::secondWords(row, index) + u'\n' +
                     tr("What bars a nominee stands on two named persons. Who entered it can't confirm it."),
                 tr("Record"), parent),
      m_name(line(u"secondName"_s)),
      m_agreed(new QComboBox),
      m_note(line(u"secondNote"_s)) {
    setObjectName(u"secondPersonDialog"_s);
    const QStringList entered = DossierService::enteredBy(row, index);
    bool same = false;
    for (const QString& one : entered) same = same || normaliseName(one) == normaliseName(clerk);
    if (!same) m_name->setText(clerk);
    m_agreed->setObjectName(u"secondAgreed"_s);
    m_agreed->addItem(tr("agrees: it bars"), true);
    m_agreed->addItem(tr("does not agree: look again"), false);
    addField(tr("Second person"), m_name);
    addField(tr("Says"), m_agreed);
    addField(tr("Remark"), m_note);
    connect(m_name, &QLineEdit::textChanged, this, &SecondPersonDialog::judge);
    connect(m_note, &QLineEdit::textChanged, this, &SecondPersonDialog::judge);
    connect(m_agreed, &QComboBox::currentIndexChanged, this, &SecondPersonDialog::judge);
    judge();
}

QString SecondPersonDialog::name() const {
    return m_name->text().trimmed();
}

bool SecondPersonDialog::agreed() const {
    return m_agreed->currentData().toBool();
}

QString SecondPersonDialog::note() const {
    return m_note->text().trimmed();
}

void SecondPersonDialog::judge() {
    QString why;
    if (name().isEmpty())
        why = tr("Enter the name of the second person.");
    else if (!agreed() && note().isEmpty())
        why = tr("Write why the second person does not agree.");
    setWhyNotAllowed(why);
}

TalkDialog::TalkDialog(const ScreenedNomination& row, const AskRecord& talk, bool earlier,
                       const CheckTemplate& checks, QWidget* parent)
    : FormDialog(
          tr("Record of the talk"),
          whom(row) + u'\n' +
              tr("As on the paper: question, answer in his words, finding. A refusal bars where another "
                 "person recorded the talk, or once a second person has confirmed it."),
          tr("Record the talk"), parent),
      m_start(talk),
      m_earlier(earlier),
      m_date(new DateLine(u"talkDate"_s, talk.date)),
      m_place(line(u"talkPlace"_s, talk.place)),
      m_talkedBy(line(u"talkBy"_s, talk.talkedBy)),
      m_recordedBy(line(u"talkRecorder"_s, talk.recordedBy)),
      m_because(line(u"talkBecause"_s)),
      m_signed(new QComboBox) {
    setObjectName(u"talkDialog"_s);
    setMinimumWidth(Theme::current().px(720));
    setScrolling();
    m_signed->setObjectName(u"talkSigned"_s);
    m_signed->addItem(tr("signed by the nominee"), int(YesNo::Yes));
    m_signed->addItem(tr("not signed"), int(YesNo::No));
    m_signed->setCurrentIndex(talk.signedByPerson == YesNo::No ? 1 : 0);
    addPair(tr("Day"), m_date, tr("Place"), m_place);
    addPair(tr("Talked by"), m_talkedBy, tr("Recorded by"), m_recordedBy);
    for (int i = 0; i < 3; ++i) {
        m_question[i] = line(u"talkQuestion%1"_s.arg(i + 1), talk.question[i]);
        m_said[i] = line(u"talkSaid%1"_s.arg(i + 1), talk.said[i]);
        m_finding[i] = named(new QComboBox, u"talkFinding%1"_s.arg(i + 1), tr("Finding %1").arg(i + 1));
        m_finding[i]->setEditable(true);
        m_finding[i]->addItem(QString());
        m_finding[i]->addItems(checks.passes + checks.fails);
        m_finding[i]->setCurrentText(talk.answer[i]);
        addField(tr("%1 Question").arg(i + 1), m_question[i]);
        addPair(tr("%1 Answer").arg(i + 1), m_said[i], tr("Finding"), m_finding[i]);
        connect(m_said[i], &QLineEdit::textChanged, this, &TalkDialog::judge);
        connect(m_finding[i], &QComboBox::currentTextChanged, this, &TalkDialog::judge);
    }
    addField(tr("Signature"), m_signed);
    addField(tr("Why anew"), m_because);
    setFieldVisible(m_because, earlier);
    connect(m_date, &QLineEdit::textChanged, this, &TalkDialog::judge);
    connect(m_talkedBy, &QLineEdit::textChanged, this, &TalkDialog::judge);
    connect(m_because, &QLineEdit::textChanged, this, &TalkDialog::judge);
    resize(Theme::current().px(760), std::min(Theme::current().px(560), 680));
    judge();
}

AskRecord TalkDialog::talk() const {
    AskRecord made = m_start;
    made.date = m_date->date();
    made.place = m_place->text().trimmed();
    made.talkedBy = m_talkedBy->text().trimmed();
    made.recordedBy = m_recordedBy->text().trimmed();
    made.signedByPerson = YesNo(m_signed->currentData().toInt());
    made.because = m_because->text().trimmed();
    for (int i = 0; i < 3; ++i) {
        made.question[i] = m_question[i]->text().trimmed();
        made.said[i] = m_said[i]->text().trimmed();
        made.answer[i] = m_finding[i]->currentText().trimmed();
    }
    return made;
}

void TalkDialog::judge() {
    const AskRecord now = talk();
    QString why;
    bool any = false;
    for (int i = 0; i < 3; ++i) any = any || !now.said[i].isEmpty() || !now.answer[i].isEmpty();
    if (!now.date.isValid())
        why = tr("Enter the day of the talk, for example 2026-12-11.");
    else if (now.talkedBy.isEmpty())
        why = tr("Enter who held the talk.");
    else if (!any)
        why = tr("Write what was answered or found.");
    else if (m_earlier && now.because.isEmpty())
        why = tr("Write why the talk is recorded anew; the older record stays.");
    setWhyNotAllowed(why);
}

}  // namespace election
