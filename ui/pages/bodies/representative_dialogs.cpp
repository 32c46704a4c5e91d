#include "ui/pages/bodies/representative_dialogs.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScreen>
#include <QSpinBox>
#include <algorithm>

#include "core/base/text.h"
#include "core/services/election_file.h"
#include "core/services/register_service.h"
#include "ui/pages/bodies/result_lines.h"
#include "ui/pages/bodies/rule_notes_view.h"
#include "ui/pages/person_picker.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

const QString kElected = u"elected"_s, kWomen = u"women"_s, kNot = u"not"_s;

ResultLines::Line shown(const RepresentativeLine& line) {
    return {line.person,    line.name,  line.sex,
            line.household, line.votes, !line.elected ? kNot : line.womenSeat ? kWomen : kElected};
}

}  // namespace

UnitDialog::UnitDialog(Desk& desk, VillageId village, const std::optional<RepresentativeUnit>& unit,
                       QWidget* parent)
    : FormDialog(unit ? tr("Unit %1").arg(unit->name) : tr("A unit that chooses representatives"),
                 tr("A villagers' group, or five to fifteen households: everybody who got votes, by votes."),
                 tr("Save"), parent),
      m_desk(desk),
      m_village(village),
      m_name(named(new QLineEdit, u"unitName"_s, tr("Unit"))),
      m_basis(named(new QComboBox, u"unitBasis"_s, tr("Counted by"))),
      m_seats(countField(u"unitSeats"_s, unit ? unit->seats : 0, 99)),
      m_womenSeats(countField(u"unitWomenSeats"_s, unit ? unit->womenSeats : 0, 99)),
      m_entitled(countField(u"unitEntitled"_s, unit ? unit->entitled : 0)),
      m_attended(countField(u"unitAttended"_s, unit ? unit->attended : 0)),
      m_day(new DateLine(u"unitDay"_s, unit ? unit->heldOn : desk.file.clock().today())),
      m_lines(new ResultLines(
          desk, village,
          {{kElected, tr("elected")}, {kWomen, tr("elected to a women's seat")}, {kNot, tr("not elected")}})),
      m_notes(label({}, LabelKind::Small, nullptr, true)) {
    setObjectName(u"unitDialog"_s);
    setScrolling();
    m_basis->addItem(tr("voters"), int(RepresentativeUnit::Basis::Voters));
    m_basis->addItem(tr("households"), int(RepresentativeUnit::Basis::Households));
    m_name->setPlaceholderText(tr("for example 第一村民小组"));
    if (unit) {
        m_id = unit->id;
        m_name->setText(unit->name);
        m_basis->setCurrentIndex(m_basis->findData(int(unit->basis)));
        std::vector<ResultLines::Line> lines;
        for (const RepresentativeLine& line : unit->lines) lines.push_back(shown(line));
        m_lines->setLines(std::move(lines));
    }
    addField(tr("Unit"), m_name);
    addPair(tr("Seats"), m_seats, tr("Of them for women"), m_womenSeats);
    addPair(tr("Held on"), m_day, tr("Counted by"), m_basis);
    addPair(tr("Entitled"), m_entitled, tr("Took part"), m_attended);
    addWide(m_lines, m_lines->field());
    addWide(m_notes);
    openAs(760, 640);
    for (QSpinBox* one : {m_seats, m_womenSeats, m_entitled, m_attended})
        connect(one, &QSpinBox::valueChanged, this, &UnitDialog::judge);
    for (QLineEdit* one : {m_name, static_cast<QLineEdit*>(m_day)})
        connect(one, &QLineEdit::textChanged, this, &UnitDialog::judge);
    connect(m_basis, &QComboBox::currentIndexChanged, this, &UnitDialog::judge);
    connect(m_lines, &ResultLines::changed, this, &UnitDialog::judge);
    judge();
}

RepresentativeUnit UnitDialog::unit() const {
    RepresentativeUnit made;
    made.id = m_id;
    made.name = normaliseName(m_name->text());
    made.basis = RepresentativeUnit::Basis(m_basis->currentData().toInt());
    made.seats = m_seats->value();
    made.womenSeats = m_womenSeats->value();
    made.heldOn = m_day->date();
    made.entitled = m_entitled->value();
    made.attended = m_attended->value();
    for (const ResultLines::Line& line : m_lines->lines()) {
        RepresentativeLine one;
        one.person = line.person;
        one.name = line.name;
        one.sex = line.sex;
        one.household = line.household;
        one.votes = line.votes;
        one.elected = line.role != kNot;
        one.womenSeat = line.role == kWomen;
        made.lines.push_back(std::move(one));
    }
    return made;
}

void UnitDialog::judge() {
    const RepresentativeUnit now = unit();
    if (now.name.isEmpty()) return setWhyNotAllowed(tr("Write the name of the unit first."));
    if (now.seats == 0) return setWhyNotAllowed(tr("Write how many representatives the unit chooses."));
    const auto notes = m_desk.representatives.judge(m_village, now);
    if (!notes) return setWhyNotAllowed(notes.error().message);
    m_notes->setText(ruleNotesText(*notes));
    const QString against = refusals(*notes);
    setKind(m_notes, against.isEmpty() ? LabelKind::Small : LabelKind::Bad);
    setWhyNotAllowed(against);
}

LeaderDialog::LeaderDialog(Desk& desk, VillageId village, const std::optional<GroupLeader>& leader,
                           QWidget* parent)
    : FormDialog(leader ? tr("Leader of %1").arg(leader->group) : tr("A group leader"),
                 tr("As the record of the group's meeting says."), tr("Save"), parent),
      m_desk(desk),
      m_village(village),
      m_group(named(new QLineEdit(leader ? leader->group : QString()), u"leaderGroup"_s, tr("Group"))),
      m_person(new PersonPicker(desk.registers, village, u"leader"_s)),
      m_day(new DateLine(u"leaderDay"_s, leader ? leader->heldOn : desk.file.clock().today())),
      m_entitled(countField(u"leaderEntitled"_s, leader ? leader->entitled : 0)),
      m_attended(countField(u"leaderAttended"_s, leader ? leader->attended : 0)),
      m_votes(countField(u"leaderVotes"_s, leader ? leader->votes : 0)),
      m_notes(label({}, LabelKind::Small, nullptr, true)) {
    setObjectName(u"leaderDialog"_s);
    if (leader && leader->person) m_person->setPerson(*leader->person);
    addField(tr("Group"), m_group);
    addField(tr("Leader"), m_person, {m_person->field()});
    addField(tr("Held on"), m_day);
    addPair(tr("Entitled"), m_entitled, tr("Took part"), m_attended);
    addField(tr("Votes"), m_votes);
    addWide(m_notes);
    m_person->listenFirst();
    for (QSpinBox* one : {m_entitled, m_attended, m_votes})
        connect(one, &QSpinBox::valueChanged, this, &LeaderDialog::judge);
    for (QLineEdit* one : {m_group, static_cast<QLineEdit*>(m_day)})
        connect(one, &QLineEdit::textChanged, this, &LeaderDialog::judge);
    connect(m_person, &PersonPicker::chosen, this, &LeaderDialog::judge);
    judge();
}

GroupLeader LeaderDialog::leader() const {
    GroupLeader made;
    made.group = normaliseName(m_group->text());
    if (const auto person = m_person->person()) {
        made.person = person->id;
        made.name = person->name;
        made.sex = person->sex;
    } else {
        made.name = normaliseName(static_cast<QLineEdit*>(m_person->field())->text());
    }
    made.heldOn = m_day->date();
    made.entitled = m_entitled->value();
    made.attended = m_attended->value();
    made.votes = m_votes->value();
    return made;
}

void LeaderDialog::judge() {
    const GroupLeader now = leader();
    if (now.group.isEmpty()) return setWhyNotAllowed(tr("Write the group first."));
    if (now.name.isEmpty()) return setWhyNotAllowed(tr("Find the leader first."));
    const auto notes = m_desk.representatives.judge(m_village, now);
    if (!notes) return setWhyNotAllowed(notes.error().message);
    m_notes->setText(ruleNotesText(*notes));
    setWhyNotAllowed(refusals(*notes));
}

RepresentativePlanDialog::RepresentativePlanDialog(const RepresentativePlan& plan, QWidget* parent)
    : FormDialog(tr("How many representatives"),
                 tr("The number of villagers decides how many representatives there are at least; 0 counts "
                    "them from the register."),
                 tr("Save"), parent),
      m_population(countField(u"planPopulation"_s, plan.fromRegister ? 0 : plan.population)),
      m_other(countField(u"planOther"_s, plan.otherMembers, 99)) {
    setObjectName(u"representativePlanDialog"_s);
    addField(tr("Villagers"), m_population);
    addField(tr("Other members of the meeting"), m_other);
    if (plan.fromRegister) addNote(tr("The register has %1.").arg(plan.population));
}

int RepresentativePlanDialog::population() const {
    return m_population->value();
}

int RepresentativePlanDialog::otherMembers() const {
    return m_other->value();
}

}  // namespace election
