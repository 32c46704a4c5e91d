#include "ui/pages/nominations/nomination_card.h"

#include "core/base/dates.h"
#include "ui/pages/nominations/nominations_model.h"
#include "ui/pages/nominations/nominations_page_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/masked_id.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QWidget* left(QWidget* widget) {
    auto* holder = new QWidget;
    auto* line = row(holder, 6);
    line->addWidget(widget);
    line->addStretch();
    return holder;
}

QWidget* formChip(YesNo there) {
    if (there == YesNo::Yes) return left(new StatusChip(Tone::Ok, NominationCard::tr("there")));
    return left(new StatusChip(Tone::Bad, there == YesNo::No ? NominationCard::tr("missing")
                                                             : NominationCard::tr("not written down")));
}

/// A full birth date never stands beside an ID number.
QString yearAndMonth(const QString& birth) {
    return birth.size() > 7 ? birth.left(7) : birth;
}

QString statusText(RegistrationStatus status) {
    return status == RegistrationStatus::Registered
               ? NominationCard::tr("registered voter")
               : NominationCard::tr("not a registered voter (%1)").arg(registrationStatusCode(status));
}

}  // namespace

NominationCard::NominationCard(QWidget* parent)
    : QWidget(parent),
      m_name(label({}, LabelKind::Title)),
      m_post(label({}, LabelKind::Muted, nullptr, true)),
      m_match(new StatusChip),
      m_id(new MaskedId),
      m_form(new Facts),
      m_register(new Facts),
      m_body(new QWidget),
      m_hint(label(tr("Choose a line to see the form."), LabelKind::Muted)),
      m_toRegister(button(u"nominationRegister"_s, tr("Show in the register"), ButtonKind::Plain,
                          QKeySequence(u"Alt+R"_s))) {
    setObjectName(u"nominationCard"_s);
    auto* paper = new Card;
    paper->body()->addWidget(m_name);
    paper->body()->addWidget(m_post);
    paper->body()->addWidget(rule());
    paper->body()->addWidget(m_form);
    auto* found = new Card(tr("In the register of voters"));
    found->body()->addWidget(left(m_match));
    found->body()->addWidget(m_register);
    auto* screening = button(u"nominationScreening"_s, tr("Go to the screening"), ButtonKind::Main,
                             QKeySequence(u"Alt+S"_s));
    connect(screening, &QPushButton::clicked, this, &NominationCard::screeningWanted);
    connect(m_toRegister, &QPushButton::clicked, this, &NominationCard::registerWanted);
    auto* buttons = row(nullptr, 8);
    buttons->addWidget(screening);
    buttons->addWidget(m_toRegister);
    buttons->addStretch();
    auto* stack = column(m_body);
    stack->addWidget(paper);
    stack->addWidget(found);
    stack->addLayout(buttons);
    stack->addStretch();
    auto* inner = new QWidget;
    m_all = column(inner);
    m_all->addWidget(m_hint);
    m_all->addWidget(m_body);
    m_all->addStretch();
    column(this)->addWidget(scrolled(inner));
    m_id->setParent(this);
    m_id->hide();
    showNothing();
}

void NominationCard::addBelow(QWidget* widget) {
    m_all->insertWidget(m_all->count() - 1, widget);
}

void NominationCard::showNothing() {
    m_body->hide();
    m_hint->show();
}

void NominationCard::show(const ListedNomination& row, const std::optional<RegisterRow>& registered,
                          const std::vector<DueDate>& calendar) {
    m_row = row;
    m_registered = registered;
    m_calendar = calendar;
    m_body->show();
    m_hint->hide();
    fill();
}

void NominationCard::fill() {
    const Nomination& form = m_row.nomination;
    m_name->setText(form.name);
    m_post->setText(u"%1 · %2 · %3 · %4"_s.arg(tr("No. %1").arg(form.no), m_row.village, bodyName(form.body),
                                               form.postTitle));
    m_id->setParent(this);  // outlives the facts around it
    m_form->clear();
    m_form->addPair(tr("Name"), form.name, tr("Sex"), sexName(form.sex));
    m_form->addPair(tr("Ethnicity"), form.ethnicity, tr("Born"), yearAndMonth(form.birthMonth));
    m_form->addPair(tr("Political status"), form.politicalStatus, tr("Education"), form.education);
    m_id->set(form.nationalId);
    m_id->show();
    m_form->add(tr("ID number"), m_id);
    m_form->addPair(tr("Phone"), form.phone, tr("Post held now"), form.currentPost);
    m_form->add(tr("Stands for"), u"%1 %2"_s.arg(bodyName(form.body), form.postTitle));
    const auto yesNo = [](YesNo value) {
        if (value == YesNo::Unknown) return left(new StatusChip(Tone::Warn, tr("not written down")));
        return left(value == YesNo::Yes ? new StatusChip(Tone::Ok, tr("in person"))
                                        : new StatusChip(Tone::Bad, tr("by somebody else")));
    };
    m_form->add(tr("Came"), yesNo(form.inPerson));
    auto* filed = new QWidget;
    auto* line = column(filed, 2);
    line->addWidget(
        label(form.filedAt.isValid() ? formatDateTime(form.filedAt) : tr("no time written down")));
    const QString clock = NominationsPageModel::filedAgainst(form, m_calendar);
    if (!clock.isEmpty())
        line->addWidget(left(
            new StatusChip(NominationsPageModel::filedLate(form, m_calendar) ? Tone::Bad : Tone::Ok, clock)));
    m_form->add(tr("Filed"), filed);
    m_form->add(tr("Nomination form"), formChip(form.nominationForm));
    m_form->add(tr("Screening form"), formChip(form.reviewForm));
    m_form->add(tr("Pledge"), formChip(form.pledge));
    if (!form.remark.isEmpty()) m_form->add(tr("Remark"), form.remark);
    m_match->set(matchTone(m_row.matchedHow), matchText(m_row.matchedHow));
    m_register->clear();
    if (m_registered) {
        const Person& person = m_registered->person;
        m_register->addPair(tr("Name"), person.name, tr("Household"), person.household);
        m_register->addPair(tr("Group"), person.group, tr("No."), QString::number(person.rowNumber));
        m_register->add(tr("Status"), statusText(person.status));
    } else {
        m_register->add(
            tr("Status"),
            tr("No row of this village's register fits. Check the name and the ID number on the form."));
    }
    setWhyNot(m_toRegister, m_registered ? QString() : tr("This nomination is not matched with a row."));
}

}  // namespace election
