#include "ui/pages/nominations/self_nomination_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>

#include "core/base/dates.h"
#include "core/services/election_file.h"
#include "core/services/setup_service.h"
#include "ui/pages/nominations/attachments_field.h"
#include "ui/pages/person_picker.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/guarded_edit.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QLineEdit* textField(const QString& name) {
    auto* made = new QLineEdit;
    made->setObjectName(name);
    return made;
}

QCheckBox* box(const QString& name, const QString& text) {
    return named(new QCheckBox(text), name, text);
}

QWidget* together(const QList<QWidget*>& parts) {
    auto* holder = new QWidget;
    auto* line = row(holder, 14);
    for (QWidget* part : parts) line->addWidget(part);
    line->addStretch();
    return holder;
}

YesNo answer(const QCheckBox* field) {
    return field->isChecked() ? YesNo::Yes : YesNo::No;
}

/// "2 days 5 hours left": how long the desk still takes forms.
QString timeLeft(const QDateTime& now, const QDateTime& end) {
    const qint64 minutes = now.secsTo(end) / 60;
    if (minutes < 60) return SelfNominationDialog::tr("%n minute(s) left", nullptr, int(minutes));
    if (minutes < 48 * 60) return SelfNominationDialog::tr("%n hour(s) left", nullptr, int(minutes / 60));
    return SelfNominationDialog::tr("%n day(s) left", nullptr, int(minutes / 60 / 24));
}

}  // namespace

SelfNominationDialog::SelfNominationDialog(Desk& desk, VillageId village, QWidget* parent)
    : SelfNominationDialog(desk, village, std::nullopt, parent) {}

SelfNominationDialog::SelfNominationDialog(Desk& desk, const FiledForm& filed, QWidget* parent)
    : SelfNominationDialog(desk, filed.form.village, filed, parent) {}

SelfNominationDialog::SelfNominationDialog(Desk& desk, VillageId village, std::optional<FiledForm> filed,
                                           QWidget* parent)
    : FormDialog(filed ? tr("Correct the self-nomination of %1").arg(filed->name)
                       : tr("New self-nomination · %1").arg(villageName(desk.setup, village)),
                 {}, filed ? tr("Save the correction") : tr("Register"), parent),
      m_desk(desk),
      m_village(village),
      m_filed(std::move(filed)),
      m_posts(desk.orShow(desk.setup.posts(village))),
      m_deadline(new StatusChip),
      m_person(new PersonPicker(desk.registers, village, u"nominee"_s)),
      m_id(new GuardedEdit(GuardedEdit::What::IdNumber, u"nomineeId"_s, tr("ID number"))),
      m_ethnicity(textField(u"nomineeEthnicity"_s)),
      m_political(textField(u"nomineePolitical"_s)),
      m_education(textField(u"nomineeEducation"_s)),
      m_phone(textField(u"nomineePhone"_s)),
      m_address(textField(u"nomineeAddress"_s)),
      m_currentPost(textField(u"nomineeCurrentPost"_s)),
      m_relatives(textField(u"nomineeRelatives"_s)),
      m_remark(textField(u"nomineeRemark"_s)),
      m_timeBecause(textField(u"nomineeTimeBecause"_s)),
      m_because(textField(u"nomineeBecause"_s)),
      m_body(new QComboBox),
      m_post(new QComboBox),
      m_resume(new QPlainTextEdit),
      m_inPerson(box(u"nomineeInPerson"_s, tr("the nominee stands here in person"))),
      m_nominationForm(box(u"nomineeForm"_s, tr("Nomination form"))),
      m_reviewForm(box(u"nomineeReview"_s, tr("Screening form"))),
      m_pledge(box(u"nomineePledge"_s, tr("Pledge"))),
      m_typed(box(u"nomineeTyped"_s, tr("another time than now"))),
      m_time(new QDateTimeEdit),
      m_attachments(new AttachmentsField(
          desk, this, m_filed ? std::optional(m_filed->nomination) : std::optional<NominationId>())),
      m_notes(label({}, LabelKind::Small, nullptr, true)) {
    setScrolling();
    const Theme& theme = Theme::current();
    setMinimumWidth(theme.px(720));
    m_body->setObjectName(u"nomineeBody"_s);
    m_post->setObjectName(u"nomineePost"_s);
    m_resume->setObjectName(u"nomineeResume"_s);
    m_resume->setTabChangesFocus(true);
    m_resume->setFixedHeight(theme.px(64));
    m_resume->setToolTip(tr("Shift+Enter begins a new line"));
    m_time->setObjectName(u"nomineeTime"_s);
    m_time->setDisplayFormat(tr("yyyy-MM-dd HH:mm", "format of a field for date and time"));
    m_time->setMaximumDateTime(m_desk.file.clock().now().toLocalTime());
    m_time->setDateTime(m_desk.file.clock().now().toLocalTime());
    m_notes->setObjectName(u"nomineeNotes"_s);
    m_timeBecause->setPlaceholderText(tr("why: for example a power cut, copied from the paper"));
    addAbove(m_deadline);
    addFields();
    fillPosts();
    if (m_filed) fill(m_filed->form);
    connect(m_person, &PersonPicker::chosen, this, [this](const Person& person) {
        choosePerson(person.id);
        goOn(m_person->field());
    });
    connect(m_body, &QComboBox::currentIndexChanged, this, &SelfNominationDialog::fillPosts);
    connect(m_typed, &QCheckBox::toggled, this, &SelfNominationDialog::showTime);
    connect(m_attachments, &AttachmentsField::refused, this, &FormDialog::refuse);
    for (QCheckBox* field : {m_inPerson, m_typed})
        connect(field, &QCheckBox::toggled, this, &SelfNominationDialog::judge);
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_id), m_timeBecause, m_because})
        connect(field, &QLineEdit::textChanged, this, &SelfNominationDialog::judge);
    connect(m_post, &QComboBox::currentIndexChanged, this, &SelfNominationDialog::judge);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &SelfNominationDialog::judge);
    connect(&m_second, &QTimer::timeout, this, &SelfNominationDialog::showDeadline);
    m_second.start(1000);
    showDeadline();
    showTime();
    resize(theme.px(720), std::min(theme.px(700), 690));
}

void SelfNominationDialog::addFields() {
    addField(tr("Person"), m_person, {m_person->field()});
    m_person->listenFirst();
    addField(tr("ID number"), m_id);
    addPair(tr("Ethnicity"), m_ethnicity, tr("Political status"), m_political);
    addPair(tr("Education"), m_education, tr("Phone"), m_phone);
    addField(tr("Address"), m_address);
    addPair(tr("Stands for"), m_body, tr("Post"), m_post);
    addField(tr("Post held now"), m_currentPost);
    addField(tr("Résumé"), m_resume);
    addField(tr("Relatives in village bodies"), m_relatives);
    addField(tr("Came"), m_inPerson);
    addField(tr("Papers handed in"), together({m_nominationForm, m_reviewForm, m_pledge}),
             {m_nominationForm, m_reviewForm, m_pledge});
    addField(tr("Time"), together({m_typed, m_time}), {m_typed, m_time});
    addField(tr("Why typed"), m_timeBecause);
    addField(tr("Photo and scans"), m_attachments, {m_attachments->button()});
    addField(tr("Remark"), m_remark);
    if (m_filed) addField(tr("Why corrected"), m_because);
    addField({}, m_notes, {});
    for (const Body body : {Body::VillagersCommittee, Body::SupervisionCommittee, Body::CoopBoard,
                            Body::CoopSupervisors, Body::PartyBranch})
        if (std::any_of(m_posts.begin(), m_posts.end(),
                        [body](const Post& post) { return post.body == body; }))
            m_body->addItem(bodyName(body), int(body));
}

void SelfNominationDialog::fillPosts() {
    const QString was = m_post->currentData().toString();
    m_post->clear();
    m_post->addItem(tr("choose"), QString());
    for (const Post& post : m_posts)
        if (int(post.body) == m_body->currentData().toInt())
            m_post->addItem(tr("%1 (%n seat(s))", nullptr, post.seats).arg(post.title), post.title);
    m_post->setCurrentIndex(std::max(0, m_post->findData(was)));
}

void SelfNominationDialog::choosePerson(PersonId person) {
    m_person->setPerson(person);
    const auto known = m_desk.selfNominations.formFor(person);
    if (!known) return refuse(known.error().message);
    SelfNominationForm filled = *known;
    const SelfNominationForm typed = form();
    filled.body = typed.body;
    filled.postTitle = typed.postTitle;
    filled.currentPost = typed.currentPost;
    filled.resume = typed.resume;
    filled.relatives = typed.relatives;
    filled.remark = typed.remark;
    filled.inPerson = typed.inPerson;
    filled.nominationForm = typed.nominationForm;
    filled.reviewForm = typed.reviewForm;
    filled.pledge = typed.pledge;
    filled.filedAt = typed.filedAt;
    fill(filled);
}

void SelfNominationDialog::fill(const SelfNominationForm& form) {
    if (form.person.isStored() && (!m_person->person() || m_person->person()->id != form.person))
        m_person->setPerson(form.person);
    const auto person = m_person->person();
    const bool sound = person && (person->idState == IdState::Good || person->idState == IdState::Repaired);
    // A number that the register vouches for stays; only a missing one is typed from the card.
    m_id->setFixed(sound);
    m_id->setValue(sound ? person->nationalId : form.nationalId);
    m_id->setPlaceholderText(sound ? QString() : tr("as on the card: the register has no sound number"));
    m_ethnicity->setText(form.ethnicity);
    m_political->setText(form.politicalStatus);
    m_education->setText(form.education);
    m_phone->setText(form.phone);
    m_address->setText(form.address);
    m_body->setCurrentIndex(std::max(0, m_body->findData(int(form.body))));
    fillPosts();
    m_post->setCurrentIndex(std::max(0, m_post->findData(form.postTitle)));
    m_currentPost->setText(form.currentPost);
    m_resume->setPlainText(form.resume);
    m_relatives->setText(form.relatives);
    m_remark->setText(form.remark);
    m_inPerson->setChecked(form.inPerson == YesNo::Yes);
    m_nominationForm->setChecked(form.nominationForm == YesNo::Yes);
    m_reviewForm->setChecked(form.reviewForm == YesNo::Yes);
    m_pledge->setChecked(form.pledge == YesNo::Yes);
    if (m_filed && form.filedAt) {
        m_typed->setChecked(true);
        m_time->setDateTime(*form.filedAt);
        m_timeBecause->setText(form.filedBecause);
    }
    judge();
}

SelfNominationForm SelfNominationDialog::form() const {
    SelfNominationForm made;
    if (m_filed) made = m_filed->form;
    made.village = m_village;
    const auto person = m_person->person();
    if (person) made.person = person->id;
    made.body = Body(m_body->currentData().toInt());
    made.postTitle = m_post->currentData().toString();
    made.nationalId = m_id->value().trimmed();
    made.ethnicity = m_ethnicity->text().trimmed();
    made.politicalStatus = m_political->text().trimmed();
    made.education = m_education->text().trimmed();
    made.phone = m_phone->text().trimmed();
    made.address = m_address->text().trimmed();
    made.currentPost = m_currentPost->text().trimmed();
    made.resume = m_resume->toPlainText().trimmed();
    made.relatives = m_relatives->text().trimmed();
    made.remark = m_remark->text().trimmed();
    made.inPerson = answer(m_inPerson);
    made.nominationForm = answer(m_nominationForm);
    made.reviewForm = answer(m_reviewForm);
    made.pledge = answer(m_pledge);
    if (m_typed->isChecked()) {
        made.filedAt = m_time->dateTime();
        made.filedBecause = m_timeBecause->text().trimmed();
    } else if (!m_filed) {
        made.filedAt.reset();
    }
    return made;
}

QString SelfNominationDialog::because() const {
    return m_because->text().trimmed();
}
std::vector<NewAttachment> SelfNominationDialog::newAttachments() const {
    return m_attachments->added();
}
std::vector<AttachmentId> SelfNominationDialog::removedAttachments() const {
    return m_attachments->removed();
}

void SelfNominationDialog::judge() {
    const SelfNominationForm now = form();
    QString why;
    QStringList notes;
    if (!now.person.isStored()) {
        why = tr("Find the person first: three keys of the name are enough.");
    } else if (now.postTitle.isEmpty()) {
        why = tr("Choose the post.");
    } else if (m_filed && because().isEmpty()) {
        why = tr("Write why the form is corrected.");
    } else if (!m_filed && m_typed->isChecked() && m_timeBecause->text().trimmed().isEmpty()) {
        why = tr("Write why the time is typed.");
    }
    if (now.person.isStored() && !now.postTitle.isEmpty()) {
        const auto found = m_desk.selfNominations.judge(
            now, m_filed ? std::optional(m_filed->nomination) : std::optional<NominationId>());
        if (found)
            for (const Breach& breach : *found) notes << breach.sentence;
        if (found && why.isEmpty() && !m_filed) why = refusalOf(*found);
    }
    m_notes->setText(notes.join(u'\n'));
    setKind(m_notes, notes.isEmpty() ? LabelKind::Small : LabelKind::Bad);
    setWhyNotAllowed(why);
}

void SelfNominationDialog::showDeadline() {
    const auto deadline = m_desk.selfNominations.deadline(m_village);
    if (!deadline) return;
    const QString end = tr("until %1, 24:00").arg(formatDate(deadline->end.addDays(-1).date()));
    const qint64 hours = deadline->now.secsTo(deadline->end) / 3600;
    const Tone tone = deadline->isOver() ? Tone::Bad : hours < 24 ? Tone::Warn : Tone::Ok;
    m_deadline->set(tone, deadline->isOver() ? tr("registration is over (%1)").arg(end)
                                             : tr("%1: %2").arg(timeLeft(deadline->now, deadline->end), end));
    m_deadline->setToolTip(deadline->basis);
}

void SelfNominationDialog::showTime() {
    m_time->setEnabled(m_typed->isChecked());
    m_timeBecause->setEnabled(m_typed->isChecked());
    judge();
}

}  // namespace election
