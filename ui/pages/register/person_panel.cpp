#include "ui/pages/register/person_panel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/dates.h"
#include "core/rules/finding_catalogue.h"
#include "core/services/election_file.h"
#include "core/services/register_edit_service.h"
#include "core/services/register_service.h"
#include "ui/models/register_model.h"
#include "ui/pages/bodies/relatives_dialog.h"
#include "ui/pages/register/person_dialog.h"
#include "ui/pages/register/standing_dialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/masked_id.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

Tone toneOfSeverity(Severity severity) {
    return severity == Severity::Error ? Tone::Bad : severity == Severity::Warning ? Tone::Warn : Tone::Info;
}

}  // namespace

PersonPanel::PersonPanel(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    card->setTight();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    inside->setProperty("scrolled", true);
    m_body = new QVBoxLayout(inside);
    const int edge = Theme::current().px(12);
    m_body->setContentsMargins(edge, edge, edge, edge);
    m_body->setSpacing(Theme::current().px(6));
    scroll->setWidget(inside);
    card->body()->addWidget(scroll);
    outer->addWidget(card);
}

void PersonPanel::show(PersonId person) {
    m_person = person;
    m_offered = nullptr;
    const auto card = m_desk.registers.card(person);
    clearLayout(m_body);
    if (!card) return m_desk.navigator.showError(card.error());
    addHead(*card);
    addActions(*card);
    addFindings(*card);
    addFields(card->row.person);
    addNominations(*card);
    addHousehold(*card);
    addHistory(*card);
    m_body->addStretch();
}

void PersonPanel::addHead(const PersonCard& card) {
    const Person& person = card.row.person;
    auto* line = new QHBoxLayout;
    auto* name = label(person.name, LabelKind::Title);
    name->setObjectName(u"personName"_s);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(name);
    line->addWidget(label(card.row.village, LabelKind::Muted), 1);
    auto* close = iconButton(u"personClose"_s, u"close"_s, tr("Close the card (Esc)"));
    connect(close, &QToolButton::clicked, this, &PersonPanel::closeWanted);
    line->addWidget(close);
    m_body->addLayout(line);
    auto* state = new QHBoxLayout;
    state->addWidget(new StatusChip(person.isRegisteredVoter() ? Tone::Ok : Tone::Todo,
                                    registrationStatusTitle(person.status)));
    if (card.row.gone) state->addWidget(new StatusChip(Tone::Warn, tr("Missing in the last import")));
    state->addStretch();
    m_body->addLayout(state);
}

void PersonPanel::addActions(const PersonCard& card) {
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::current().px(6));
    auto* edit = button(u"personEdit"_s, tr("Correct …"), ButtonKind::Plain, QKeySequence(Qt::Key_F2));
    connect(edit, &QPushButton::clicked, this, [this, person = card.row.person] {
        (new PersonDialog(m_desk, person.village, person.id, window()))->open();
    });
    line->addWidget(edit);
    const bool removed = card.row.person.status == RegistrationStatus::Removed;
    const bool back = removed || card.row.person.status == RegistrationStatus::Deprived;
    auto* standing = button(u"personStanding"_s, back ? tr("Put back …") : tr("Take off …"),
                            ButtonKind::Plain, QKeySequence(Qt::Key_F4));
    const auto way = back ? StandingDialog::Way::PutBack : StandingDialog::Way::TakeOff;
    connect(standing, &QPushButton::clicked, this, [this, way, person = card.row.person] {
        (new StandingDialog(m_desk, person, way, window()))->open();
    });
    line->addWidget(standing);
    auto* relatives =
        button(u"personRelatives"_s, tr("Relatives …"), ButtonKind::Plain, QKeySequence(Qt::Key_F6));
    connect(relatives, &QPushButton::clicked, this,
            [this, person = card.row.person] { (new RelativesDialog(m_desk, person, window()))->open(); });
    line->addWidget(relatives);
    line->addStretch();
    m_body->addLayout(line);
}

void PersonPanel::addDuplicate(const PersonCard& card) {
    auto* decide = button(u"personDecide"_s, tr("Decide which entry stays"), ButtonKind::Link);
    connect(decide, &QPushButton::clicked, this, [this, person = card.row.person] {
        m_desk.navigator.goTo({u"register-duplicates"_s, {}, false, person.id, {}, {}});
    });
    m_body->addWidget(decide, 0, Qt::AlignLeft);
}

void PersonPanel::takeNumber(const PersonCard& card) {
    const auto taken = m_desk.registerEdits.acceptProposals({card.row.person.id});
    if (!taken) return m_desk.navigator.showError(taken.error());
    m_desk.changes.announce(
        {ChangeEvent::Register | ChangeEvent::Nominations | ChangeEvent::Findings, card.row.person.village});
    m_desk.navigator.say(tr("The ID number of %1 is mended").arg(card.row.person.name));
}

void PersonPanel::addFields(const Person& person) {
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::current().px(10));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(Theme::current().px(3));
    const auto add = [form](const QString& title, const QString& value) {
        if (value.isEmpty()) return;
        auto* text = label(value, LabelKind::Plain, nullptr, true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(label(title, LabelKind::Muted), text);
    };
    add(tr("Household no."), person.household);
    add(tr("Relation to head"), person.relationToHead);
    add(tr("Sex"), sexName(person.sex));
    add(tr("Ethnic group"), person.ethnicity);
    // year and month only, and not even these while the eye shows the whole number beside them
    const QDate birth = person.legalBirthDate();
    auto* born =
        label(birth.isValid() ? birth.toString(u"yyyy-MM"_s) : u"—"_s, LabelKind::Plain, nullptr, true);
    born->setObjectName(u"personBorn"_s);
    const int age = birth.isValid()
                        ? int(m_desk.file.election().electionDay.year()) - birth.year() -
                              (m_desk.file.election().electionDay <
                               birth.addYears(m_desk.file.election().electionDay.year() - birth.year()))
                        : 0;
    if (birth.isValid()) born->setText(tr("%1 · %2 years on election day").arg(born->text()).arg(age));
    form->addRow(label(tr("Born"), LabelKind::Muted), born);
    auto* id = new MaskedId;
    id->set(person.nationalId);
    for (const MaskedId* number : {id, m_offered})
        if (number)
            connect(number, &MaskedId::revealed, born,
                    [born, text = born->text()](bool whole) { born->setText(whole ? u"—"_s : text); });
    form->addRow(label(tr("ID number"), LabelKind::Muted), id);
    add(tr("Education"), person.education);
    add(tr("Political status"), person.politicalStatus);
    add(tr("Group"), person.group);
    add(tr("Grid"), person.grid);
    add(tr("Lives at"), person.address);
    add(tr("Phone"), person.phone);
    add(tr("Category"), categoryTitle(person.category));
    add(tr("Will take part"), person.declaration);
    add(tr("Remark"), person.remark);
    m_body->addLayout(form);
}

void PersonPanel::addFindings(const PersonCard& card) {
    for (const StoredFinding& stored : card.findings) {
        const Finding& finding = stored.finding;
        auto* box = new QVBoxLayout;
        box->setSpacing(Theme::current().px(2));
        auto* chip = new StatusChip(toneOfSeverity(finding.severity),
                                    u"%1 %2"_s.arg(finding.code, findingTitle(finding.code)));
        box->addWidget(chip, 0, Qt::AlignLeft);
        box->addWidget(label(finding.message, LabelKind::Plain, nullptr, true));
        if (!stored.handledBecause.isEmpty()) {
            box->addWidget(label(tr("Handled: %1").arg(stored.handledBecause), LabelKind::Ok, nullptr, true));
        } else {
            box->addWidget(label(finding.action, LabelKind::Muted, nullptr, true));
            auto* handled = button(u"personHandled"_s, tr("Mark as handled, because …"), ButtonKind::Link);
            connect(handled, &QPushButton::clicked, this, [this, stored] { markHandled(stored); });
            box->addWidget(handled, 0, Qt::AlignLeft);
        }
        m_body->addLayout(box);
        if (finding.code == u"REG-06"_s || finding.code == u"REG-07"_s) addDuplicate(card);
    }
    if (card.proposedId) {
        m_body->addWidget(
            label(tr("Another office file offers the whole ID number:"), LabelKind::Muted, nullptr, true));
        m_offered = new MaskedId;
        m_offered->set(*card.proposedId);
        m_body->addWidget(m_offered);
        auto* take = button(u"personTakeNumber"_s, tr("Take this number"), ButtonKind::Link);
        connect(take, &QPushButton::clicked, this, [this, card] { takeNumber(card); });
        m_body->addWidget(take, 0, Qt::AlignLeft);
    }
    if (!card.findings.empty()) m_body->addWidget(rule());
}

void PersonPanel::addHousehold(const PersonCard& card) {
    if (card.household.empty()) return;
    m_body->addWidget(rule());
    m_body->addWidget(label(tr("Household %1").arg(card.row.person.household), LabelKind::Section));
    for (const RegisterRow& other : card.household) {
        QStringList words{other.person.name};
        if (!other.person.relationToHead.isEmpty()) words << other.person.relationToHead;
        if (const QDate birth = other.person.legalBirthDate(); birth.isValid())
            words << tr("born %1").arg(birth.year());
        auto* link = button(u"householdMember"_s, words.join(u" · "_s), ButtonKind::Link);
        connect(link, &QPushButton::clicked, this, [this, id = other.person.id] { Q_EMIT personWanted(id); });
        m_body->addWidget(link, 0, Qt::AlignLeft);
    }
}

void PersonPanel::addNominations(const PersonCard& card) {
    if (card.nominationNumbers.empty()) return;
    QStringList numbers;
    for (const int number : card.nominationNumbers) numbers << QString::number(number);
    m_body->addWidget(rule());
    auto* link = button(u"personNominations"_s, tr("Self-nomination no. %1").arg(numbers.join(tr(", "))),
                        ButtonKind::Link);
    connect(link, &QPushButton::clicked, this,
            [this, village = card.row.person.village, person = card.row.person.id] {
                m_desk.navigator.goTo({u"nominations"_s, village, false, person, {}, {}});
            });
    m_body->addWidget(link, 0, Qt::AlignLeft);
}

void PersonPanel::addHistory(const PersonCard& card) {
    if (card.history.empty()) return;
    m_body->addWidget(rule());
    m_body->addWidget(label(tr("History"), LabelKind::Section));
    for (const HistoryEntry& entry : card.history) {
        m_body->addWidget(label(u"%1 · %2"_s.arg(formatDateTime(entry.at), entry.actor), LabelKind::Small));
        m_body->addWidget(label(entry.what, LabelKind::Plain, nullptr, true));
    }
}

void PersonPanel::markHandled(const StoredFinding& finding) {
    Prompt::TextQuestion question;
    question.title = tr("Mark as handled");
    question.text =
        tr("Write why %1 needs no more work; the reason goes into the log.").arg(finding.finding.code);
    question.action = tr("Mark as handled");
    m_desk.prompt.askText(question, [this, id = finding.id](const QString& because) {
        const auto done = m_desk.registers.markHandled(id, because);
        if (!done) return m_desk.navigator.showError(done.error());
        m_desk.changes.announce({ChangeEvent::Findings, {}});
        m_desk.navigator.say(tr("Marked as handled"));
    });
}

}  // namespace election
