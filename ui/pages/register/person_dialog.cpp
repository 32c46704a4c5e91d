#include "ui/pages/register/person_dialog.h"

#include <QComboBox>
#include <QScreen>
#include <QToolButton>

#include "core/services/election_file.h"
#include "core/services/register_service.h"
#include "core/services/register_version_service.h"
#include "ui/models/register_model.h"
#include "ui/pages/register/person_words.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/guarded_edit.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QLineEdit* line(const QString& name) {
    auto* made = new QLineEdit;
    made->setObjectName(name);
    return made;
}

/// A box to choose from; where `open`, other words may be typed.
QComboBox* box(const QString& name, const QStringList& words, bool open) {
    auto* made = new QComboBox;
    made->setObjectName(name);
    made->setEditable(open);
    made->setMinimumContentsLength(4);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->addItem(QString());
    made->addItems(words);
    if (open) made->setInsertPolicy(QComboBox::NoInsert);
    return made;
}

// what the villages write into their registers
const QStringList& relations() {
    static const QStringList words{u"户主"_s, u"配偶"_s, u"子女"_s,   u"父母"_s,
                                   u"儿媳"_s, u"女婿"_s, u"孙子女"_s, u"其他"_s};
    return words;
}
const QStringList& ethnicGroups() {
    static const QStringList words{u"汉族"_s,   u"畲族"_s, u"苗族"_s, u"布依族"_s,
                                   u"土家族"_s, u"回族"_s, u"侗族"_s, u"壮族"_s};
    return words;
}
const QStringList& educations() {
    static const QStringList words{u"文盲"_s, u"小学"_s, u"初中"_s, u"高中"_s,
                                   u"中专"_s, u"大专"_s, u"本科"_s, u"研究生"_s};
    return words;
}
const QStringList& politicalStatuses() {
    static const QStringList words{u"群众"_s, u"中共党员"_s, u"中共预备党员"_s, u"共青团员"_s, u"民主党派"_s};
    return words;
}

QString noVillage(const QString& name) {
    return name.isEmpty() ? QString() : u" · "_s + name;
}

}  // namespace

PersonDialog::PersonDialog(Desk& desk, VillageId village, std::optional<PersonId> known, QWidget* parent)
    : FormDialog(
          (known ? tr("Correct an entry") : tr("Add a person")) + noVillage(villageName(desk.setup, village)),
          known ? tr("Every correction is kept with its reason and wins over later imports.")
                : tr("In the order of the register form. The entry is kept, whatever is imported later."),
          known ? tr("Save the correction") : tr("Add to the register"), parent),
      m_desk(desk),
      m_village(village),
      m_known(known),
      m_household(line(u"personHousehold"_s)),
      m_name(line(u"personNameField"_s)),
      m_address(line(u"personAddress"_s)),
      m_phone(line(u"personPhone"_s)),
      m_remark(line(u"personRemark"_s)),
      m_relation(box(u"personRelation"_s, relations(), true)),
      m_sex(box(u"personSex"_s, {sexName(Sex::Male), sexName(Sex::Female)}, false)),
      m_ethnicity(box(u"personEthnicity"_s, ethnicGroups(), true)),
      m_education(box(u"personEducation"_s, educations(), true)),
      m_political(box(u"personPolitical"_s, politicalStatuses(), true)),
      m_group(box(u"personGroup"_s, desk.orShow(desk.registers.groups(village)), true)),
      m_grid(box(u"personGrid"_s, desk.orShow(desk.registers.grids(village)), true)),
      m_category(box(u"personCategory"_s, {}, false)),
      m_declaration(box(u"personDeclaration"_s, {u"是"_s, u"否"_s, u"未联系"_s}, false)),
      m_birth(new GuardedEdit(GuardedEdit::What::BirthDate, u"personBirth"_s, fieldTitle(u"birth_date"_s))),
      m_id(new GuardedEdit(GuardedEdit::What::IdNumber, u"personId"_s, fieldTitle(u"national_id"_s))),
      m_how(box(u"personStatedHow"_s, {u"本人到场"_s, u"电话"_s, u"微信"_s, u"书面"_s}, true)),
      m_statedOn(new DateLine(u"personStatedOn"_s)),
      m_notedBy(line(u"personNotedBy"_s)),
      m_ground(box(u"personGround"_s, {}, false)),
      m_groundSince(new DateLine(u"personGroundSince"_s)),
      m_appliedOn(new DateLine(u"personAppliedOn"_s)),
      m_resolvedOn(new DateLine(u"personResolvedOn"_s)),
      m_meeting(box(u"personMeeting"_s, {}, false)),
      m_resolution(line(u"personResolution"_s)),
      m_reason(box(u"personReason"_s, {}, false)),
      m_happenedOn(new DateLine(u"personHappenedOn"_s)),
      m_because(line(u"personBecause"_s)) {
    setObjectName(u"personDialog"_s);
    setScrolling();
    const Theme& theme = Theme::current();
    setMinimumWidth(theme.px(640));
    addParticulars();
    addEvidence();
    addReason();
    if (known) {
        const auto card = desk.registers.card(*known);
        const auto record = desk.registerEdits.record(*known);
        if (card && record)
            fill(card->row.person, *record);
        else
            setWhyNotAllowed(card ? record.error().message : card.error().message);
    } else {
        m_before.village = village;
        m_ethnicity->setCurrentText(u"汉族"_s);
        m_category->setCurrentIndex(m_category->findData(int(VoterCategory::A)));
    }
    showEvidence();
    connect(m_category, &QComboBox::currentIndexChanged, this, &PersonDialog::showEvidence);
    connect(m_declaration, &QComboBox::currentIndexChanged, this, &PersonDialog::showEvidence);
    connect(this, &FormDialog::saveWanted, this, &PersonDialog::write);
    resize(theme.px(680), std::min(theme.px(640), parent ? parent->window()->height() - 20 : theme.px(640)));
    (known ? static_cast<QWidget*>(m_household) : m_household)->setFocus();
}

void PersonDialog::addParticulars() {
    addPair(fieldTitle(u"household"_s), m_household, fieldTitle(u"relation_to_head"_s), m_relation);
    addPair(fieldTitle(u"name"_s), m_name, fieldTitle(u"sex"_s), m_sex);
    addPair(fieldTitle(u"ethnicity"_s), m_ethnicity, fieldTitle(u"birth_date"_s), m_birth);
    auto* number = new QWidget;
    auto* beside = row(number, 4);
    beside->addWidget(m_id, 1);
    auto* eye =
        iconButton(u"personEye"_s, u"eye"_s, tr("Hold to show the whole ID number (hold Space on it)"));
    beside->addWidget(eye);
    connect(eye, &QToolButton::pressed, m_id, [this] { m_id->setRevealed(true); });
    connect(eye, &QToolButton::released, m_id, [this] { m_id->setRevealed(false); });
    // the number and the birth date are never readable at the same time
    connect(m_id, &GuardedEdit::openChanged, m_birth, &GuardedEdit::setCovered);
    connect(m_id, &GuardedEdit::openChanged, this, [this](bool open) {
        if (!open) fillFromId();
    });
    addField(fieldTitle(u"national_id"_s), number, {m_id});
    addPair(fieldTitle(u"education"_s), m_education, fieldTitle(u"political_status"_s), m_political);
    addPair(fieldTitle(u"villager_group"_s), m_group, fieldTitle(u"grid"_s), m_grid);
    addPair(fieldTitle(u"address"_s), m_address, fieldTitle(u"phone"_s), m_phone);
    m_category->clear();
    for (const auto& [category, words] :
         {std::pair{VoterCategory::A, tr("A household here, lives here")},
          std::pair{VoterCategory::B, tr("B household here, lives away")},
          std::pair{VoterCategory::C, tr("C household elsewhere, lives or works here")}})
        m_category->addItem(words, int(category));
    m_category->setCurrentIndex(-1);
    addField(fieldTitle(u"category"_s), m_category);
    addField(fieldTitle(u"declaration"_s), m_declaration);
}

void PersonDialog::addEvidence() {
    addPair(tr("He said so by"), m_how, tr("Said on"), m_statedOn);
    addField(tr("Noted by"), m_notedBy);
    m_ground->clear();
    for (const OutsiderGround ground :
         {OutsiderGround::None, OutsiderGround::Residence, OutsiderGround::VillageWork})
        m_ground->addItem(outsiderGroundName(ground), int(ground));
    addPair(tr("Tie to the village"), m_ground, tr("Since"), m_groundSince);
    m_meeting->clear();
    for (const Meeting meeting : {Meeting::None, Meeting::Villagers, Meeting::Representatives})
        m_meeting->addItem(meetingName(meeting), int(meeting));
    addPair(tr("Applied on"), m_appliedOn, tr("Consent of"), m_meeting);
    addPair(tr("Resolved on"), m_resolvedOn, tr("Resolution no."), m_resolution);
    addField(fieldTitle(u"remark"_s), m_remark);
}

void PersonDialog::addReason() {
    m_reason->clear();
    // A register that is being written down: nothing changes in it yet, today is the day.
    const auto closed = m_desk.registerVersions.inForce(m_village);
    const bool writing = closed && !*closed;
    m_reason->addItem(QString(), -1);
    for (const ChangeReason reason : addingReasons())
        if (writing || reason != ChangeReason::FirstEntry)
            m_reason->addItem(changeReasonName(reason), int(reason));
    if (writing && !m_known) {
        m_reason->setCurrentIndex(m_reason->findData(int(ChangeReason::FirstEntry)));
        m_happenedOn->setDate(m_desk.file.clock().today());
    }
    addPair(tr("Added, because"), m_reason, tr("Since"), m_happenedOn);
    addField(m_known ? tr("Corrected, because") : tr("In words"), m_because);
    if (!m_known) return;
    setFieldVisible(m_reason, false);
    m_because->setPlaceholderText(tr("what was looked at, who asked for it"));
}

void PersonDialog::fill(const Person& person, const PersonRecord& record) {
    m_before = person;
    m_household->setText(person.household);
    m_relation->setCurrentText(person.relationToHead);
    m_name->setText(person.name);
    m_sex->setCurrentIndex(std::max(0, m_sex->findText(sexName(person.sex))));
    m_ethnicity->setCurrentText(person.ethnicity);
    m_birth->setValue(person.birthDate.isValid() ? person.birthDate.toString(Qt::ISODate) : QString());
    m_id->setValue(person.nationalId);
    m_education->setCurrentText(person.education);
    m_political->setCurrentText(person.politicalStatus);
    m_group->setCurrentText(person.group);
    m_grid->setCurrentText(person.grid);
    m_address->setText(person.address);
    m_phone->setText(person.phone);
    m_category->setCurrentIndex(m_category->findData(int(person.category)));
    if (m_declaration->findText(person.declaration) < 0) m_declaration->addItem(person.declaration);
    m_declaration->setCurrentText(person.declaration);
    m_remark->setText(person.remark);
    const VoterStatement& statement = record.record.statement;
    m_how->setCurrentText(statement.how);
    m_statedOn->setDate(statement.date);
    m_notedBy->setText(statement.notedBy);
    const MeetingConsent& consent = record.record.consent;
    m_ground->setCurrentIndex(m_ground->findData(int(consent.ground)));
    m_groundSince->setDate(consent.since);
    m_appliedOn->setDate(consent.appliedOn);
    m_meeting->setCurrentIndex(m_meeting->findData(int(consent.meeting)));
    m_resolvedOn->setDate(consent.resolvedOn);
    m_resolution->setText(consent.number);
    for (const RegisterChange& change : record.changes) addNote(changeLine(change));
}

void PersonDialog::showEvidence() {
    const auto category = static_cast<VoterCategory>(m_category->currentData().toInt());
    const bool away = category == VoterCategory::B;
    setFieldVisible(m_declaration, away);
    for (QWidget* field : {static_cast<QWidget*>(m_how), static_cast<QWidget*>(m_notedBy)})
        setFieldVisible(field, away && m_declaration->currentText() == u"是"_s);
    for (QWidget* field : {static_cast<QWidget*>(m_ground), static_cast<QWidget*>(m_appliedOn),
                           static_cast<QWidget*>(m_resolvedOn)})
        setFieldVisible(field, category == VoterCategory::C);
}

QString PersonDialog::unreadable() const {
    const auto birth = typedDate(m_birth->value());
    if (!birth) return tr("The birth date can't be read. Write it like 1980-01-02, or leave it empty.");
    for (const DateLine* day : {m_statedOn, m_groundSince, m_appliedOn, m_resolvedOn, m_happenedOn})
        if (day->isVisibleTo(this) && !day->isReadable())
            return tr("“%1” is no day. Write it like 2026-11-23.").arg(day->text());
    return {};
}

/// Sex and birth date follow from a sound number, where nobody has written them.
void PersonDialog::fillFromId() {
    const auto id = NationalId::parse(m_id->value().trimmed());
    if (!id) return;
    if (m_sex->currentIndex() <= 0) m_sex->setCurrentIndex(std::max(0, m_sex->findText(sexName(id->sex()))));
    if (const auto birth = id->birthDate(); birth && m_birth->value().trimmed().isEmpty())
        m_birth->setValue(birth->toString(Qt::ISODate));
}

PersonEdit PersonDialog::edit() const {
    PersonEdit edit;
    edit.person = m_before;
    Person& person = edit.person;
    person.household = m_household->text();
    person.relationToHead = m_relation->currentText();
    person.name = m_name->text();
    person.sex = sexFromName(m_sex->currentText());
    person.ethnicity = m_ethnicity->currentText();
    person.birthDate = typedDate(m_birth->value()).value_or(QDate());
    person.nationalId = m_id->value();
    person.education = m_education->currentText();
    person.politicalStatus = m_political->currentText();
    person.group = m_group->currentText();
    person.grid = m_grid->currentText();
    person.address = m_address->text();
    person.phone = m_phone->text();
    if (m_category->currentIndex() >= 0)
        person.category = static_cast<VoterCategory>(m_category->currentData().toInt());
    if (person.category == VoterCategory::B) person.declaration = m_declaration->currentText();
    person.remark = m_remark->text();
    if (m_how->isVisibleTo(this))
        edit.statement = {m_how->currentText().trimmed(), m_statedOn->date(), m_notedBy->text().trimmed()};
    if (m_appliedOn->isVisibleTo(this))
        edit.consent = {m_appliedOn->date(),
                        static_cast<Meeting>(m_meeting->currentData().toInt()),
                        m_resolvedOn->date(),
                        m_resolution->text().trimmed(),
                        static_cast<OutsiderGround>(m_ground->currentData().toInt()),
                        m_groundSince->date()};
    if (!m_known)
        edit.reason = m_reason->currentData().toInt() < 0
                          ? ChangeReason::Correction
                          : static_cast<ChangeReason>(m_reason->currentData().toInt());
    edit.happenedOn = m_happenedOn->date();
    edit.because = m_because->text();
    return edit;
}

void PersonDialog::write() {
    if (!m_known) fillFromId();
    if (const QString sentence = unreadable(); !sentence.isEmpty()) return refuse(sentence);
    const PersonEdit edit = this->edit();
    PersonId person = edit.person.id;
    if (m_known) {
        if (const auto done = m_desk.registerEdits.correct(edit); !done) return refuse(done.error().message);
    } else {
        const auto added = m_desk.registerEdits.add(edit);
        if (!added) return refuse(added.error().message);
        person = *added;
    }
    m_desk.changes.announce(
        {ChangeEvent::Register | ChangeEvent::Nominations | ChangeEvent::Findings, m_village});
    m_desk.navigator.say(m_known ? tr("Corrected: %1").arg(edit.person.name)
                                 : tr("Added to the register: %1").arg(edit.person.name));
    Q_EMIT saved(person);
    accept();
}

}  // namespace election
