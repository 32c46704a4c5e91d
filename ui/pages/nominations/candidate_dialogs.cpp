#include "ui/pages/nominations/candidate_dialogs.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSpinBox>

#include "core/rules/candidates.h"
#include "ui/pages/person_picker.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QDateEdit* dateField(const QString& name, const QDate& date, const QDate& today) {
    auto* made = new QDateEdit(date.isValid() ? date : today);
    made->setObjectName(name);
    made->setDisplayFormat(FormDialog::tr("yyyy-MM-dd", "format of a date field"));
    made->setCalendarPopup(true);
    made->setMaximumDate(today);  // nothing is recorded before it happened
    return made;
}

}  // namespace

NominationVoteDialog::NominationVoteDialog(const NominationVote& vote, const QDate& today, QWidget* parent)
    : FormDialog(tr("Record of the vote"), tr("As the record of the tellers says."), tr("Save"), parent),
      m_vote(vote),
      m_date(dateField(u"voteDate"_s, vote.heldOn, today)),
      m_registered(countField(u"voteRegistered"_s, vote.registered)),
      m_tookPart(countField(u"voteTookPart"_s, vote.tookPart)),
      m_valid(countField(u"voteValid"_s, vote.validPapers)),
      m_void(countField(u"voteVoid"_s, vote.voidPapers)),
      m_words(label({}, LabelKind::Plain, nullptr, true)) {
    addField(tr("Held on"), m_date);
    addField(tr("Registered voters"), m_registered);
    addField(tr("Took part"), m_tookPart);
    addField(tr("Valid papers"), m_valid);
    addField(tr("Void papers"), m_void);
    addField(tr("Reconciliation"), m_words, {});
    for (QSpinBox* field : {m_registered, m_tookPart, m_valid, m_void})
        connect(field, &QSpinBox::valueChanged, this, &NominationVoteDialog::judge);
    judge();
}

NominationVote NominationVoteDialog::vote() const {
    return {m_vote.stage,        m_date->date(),   m_registered->value(),
            m_tookPart->value(), m_valid->value(), m_void->value()};
}

void NominationVoteDialog::judge() {
    const NominationVote now = vote();
    QString why = impossibleTotals(now, {}, {}).join(u' ');
    if (now.registered == 0) why = tr("Enter how many voters were registered on that day.");
    const bool enough = enoughTookPart(now);
    m_words->setText(!why.isEmpty() ? why
                     : enough       ? tr("More than one half took part.")
                                    : tr("Not more than one half took part: the vote has no effect."));
    setKind(m_words, why.isEmpty() && enough ? LabelKind::Ok : LabelKind::Bad);
    setWhyNotAllowed(why);
}

NamedPersonDialog::NamedPersonDialog(Desk& desk, VillageId village, QWidget* parent)
    : FormDialog(tr("Somebody who was named"), tr("Any registered voter of the village can be named."),
                 tr("Add to the list"), parent),
      m_picker(new PersonPicker(desk.registers, village, u"named"_s)) {
    addField(tr("Person"), m_picker, {m_picker->field()});
    m_picker->listenFirst();
    setWhyNotAllowed(tr("Find the person first: three keys of the name are enough."));
    connect(m_picker, &PersonPicker::chosen, this, [this] { setWhyNotAllowed({}); });
}

std::optional<CandidatePerson> NamedPersonDialog::person() const {
    const auto chosen = m_picker->person();
    if (!chosen) return std::nullopt;
    return CandidatePerson{chosen->id,    chosen->name,
                           chosen->sex,   chosen->legalBirthDate().year(),
                           chosen->group, chosen->isRegisteredVoter()};
}

CandidateChoiceDialog::CandidateChoiceDialog(const CandidatePerson& person, const QStringList& posts,
                                             const QDate& today, QWidget* parent)
    : FormDialog(tr("Written choice of %1").arg(person.name),
                 tr("As it stands on the statement that the person signed."), tr("Record the choice"),
                 parent),
      m_person(person.person),
      m_post(new QComboBox),
      m_date(dateField(u"choiceDate"_s, today, today)) {
    m_post->setObjectName(u"choicePost"_s);
    for (const QString& post : posts) m_post->addItem(post, post);
    m_post->addItem(tr("declines the nomination"), QString());
    addField(tr("Chooses"), m_post);
    addField(tr("Signed on"), m_date);
}

CandidateChoice CandidateChoiceDialog::choice() const {
    return {m_person, m_post->currentData().toString(), m_date->date()};
}

}  // namespace election
