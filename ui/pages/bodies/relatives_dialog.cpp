#include "ui/pages/bodies/relatives_dialog.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>

#include "ui/dialogs/form_dialog.h"
#include "ui/pages/bodies/rule_notes_view.h"
#include "ui/pages/person_picker.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using State = KnownRelative::State;

QString stateWord(const KnownRelative& one) {
    switch (one.state) {
        case State::Accepted:
            return one.source == Relative::Source::Register ? RelativesDialog::tr("recorded, by the register")
                                                            : RelativesDialog::tr("recorded");
        case State::Proposed:
            return RelativesDialog::tr("proposed by the register");
        case State::Declined:
            return RelativesDialog::tr("declined");
        case State::Removed:
            break;
    }
    return RelativesDialog::tr("taken out");
}

}  // namespace

RelativesDialog::RelativesDialog(Desk& desk, const Person& person, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_person(person),
      m_table(named(new QTableWidget(0, 4), u"relativesTable"_s, tr("Relatives"))),
      m_consequences(label({}, LabelKind::Plain, nullptr, true)),
      m_refusal(label({}, LabelKind::Bad, nullptr, true)),
      m_other(new PersonPicker(desk.registers, person.village, u"relative"_s)),
      m_kinship(named(new QComboBox, u"relativeKinship"_s, tr("What the other is"))),
      m_evidence(named(new QLineEdit, u"relativeEvidence"_s, tr("On what it rests"))),
      m_accept(button(u"relativeAccept"_s, tr("So it is"), ButtonKind::Plain, QKeySequence(Qt::Key_F2))),
      m_decline(
          button(u"relativeDecline"_s, tr("Not so, because …"), ButtonKind::Plain, QKeySequence(Qt::Key_F4))),
      m_add(button(u"relativeAdd"_s, tr("Record the relative"), ButtonKind::Main,
                   QKeySequence(u"Ctrl+Return"_s))) {
    setObjectName(u"relativesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Relatives of %1").arg(person.name));
    const Theme& theme = Theme::current();
    setMinimumWidth(theme.px(680));
    auto* box = new QVBoxLayout(this);
    const int edge = theme.px(20);
    box->setContentsMargins(edge, edge, edge, edge);
    box->setSpacing(theme.px(10));
    box->addWidget(label(tr("Relatives of %1").arg(personLine(person)), LabelKind::Title, nullptr, true));
    box->addWidget(
        label(tr("What is recorded here once decides who must leave the election committee, who may "
                 "not serve at the count, which of two elected relatives stays and who may vote "
                 "for whom."),
              LabelKind::Muted, nullptr, true));
    tuneTable(m_table, 28);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Is his"), tr("State"), tr("Rests on")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setMinimumHeight(theme.px(170));
    box->addWidget(m_table, 1);
    auto* bar = new FlowLayout(nullptr, 6);
    bar->addWidget(m_accept);
    bar->addWidget(m_decline);
    box->addLayout(bar);
    m_consequences->setObjectName(u"relativeConsequences"_s);
    box->addWidget(m_consequences);
    box->addWidget(rule());
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(12));
    grid->addWidget(label(tr("Another one"), LabelKind::Muted), 0, 0, Qt::AlignTop);
    grid->addWidget(m_other, 0, 1);
    grid->addWidget(label(tr("Is his"), LabelKind::Muted), 1, 0);
    grid->addWidget(m_kinship, 1, 1);
    grid->addWidget(label(tr("Rests on"), LabelKind::Muted), 2, 0);
    grid->addWidget(m_evidence, 2, 1);
    grid->setColumnStretch(1, 1);
    box->addLayout(grid);
    box->addWidget(m_refusal);
    m_refusal->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* close = button(u"relativesClose"_s, tr("Close"));
    buttons->addWidget(close);
    buttons->addWidget(m_add);
    box->addLayout(buttons);
    for (const Kinship kinship : kinships())
        if (kinship != Kinship::OtherVillager) m_kinship->addItem(kinshipName(kinship), kinshipName(kinship));
    m_evidence->setPlaceholderText(tr("for example 户口簿, 本人说明"));
    for (QPushButton* one : {close, m_accept, m_decline}) one->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &RelativesDialog::takeOver);
    connect(m_decline, &QPushButton::clicked, this, &RelativesDialog::refuse);
    connect(m_add, &QPushButton::clicked, this, &RelativesDialog::add);
    connect(m_other, &PersonPicker::chosen, this, [this] {
        m_kinship->setFocus(Qt::TabFocusReason);
        judge();
    });
    connect(m_evidence, &QLineEdit::textChanged, this, &RelativesDialog::judge);
    connect(m_table, &QTableWidget::currentCellChanged, this, &RelativesDialog::judge);
    giveKeyboardBack(*this);
    fill();
    m_other->setFocus();
}

void RelativesDialog::fill() {
    m_known = m_desk.orShow(m_desk.relatives.of(m_person.id));
    m_table->setRowCount(int(m_known.size()));
    for (int i = 0; i < int(m_known.size()); ++i) {
        const KnownRelative& one = m_known[size_t(i)];
        const QString cells[] = {one.other.name, kinshipName(one.kinship), stateWord(one), one.evidence};
        for (int c = 0; c < 4; ++c) m_table->setItem(i, c, new QTableWidgetItem(cells[c]));
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(m_table->model()->columnCount() - 1,
                                                      QHeaderView::Stretch);
    if (!m_known.empty()) m_table->setCurrentCell(0, 0);
    const RuleNotes follows = m_desk.orShow(m_desk.relatives.consequences(m_person.id));
    m_consequences->setText(ruleNotesText(follows));
    m_consequences->setVisible(!follows.empty());
    judge();
}

const KnownRelative* RelativesDialog::chosen() const {
    const int at = m_table->currentRow();
    return at >= 0 && size_t(at) < m_known.size() ? &m_known[size_t(at)] : nullptr;
}

void RelativesDialog::judge() {
    const KnownRelative* one = chosen();
    const QString none = tr("Choose a line first.");
    setWhyNot(m_accept, !one                            ? none
                        : one->state == State::Proposed ? QString()
                                                        : tr("The register proposes nothing here."));
    const bool stands = one && (one->state == State::Proposed || one->state == State::Accepted);
    setWhyNot(m_decline, !one ? none : stands ? QString() : tr("It is declined or taken out already."));
    m_decline->setText(one && one->state == State::Accepted ? tr("Take it out, because …")
                                                            : tr("Not so, because …"));
    setWhyNot(m_add, !m_other->person()                       ? tr("Find the other person first.")
                     : m_evidence->text().trimmed().isEmpty() ? tr("Write on what it rests.")
                                                              : QString());
}

void RelativesDialog::tell(const Result<>& result, const QString& said) {
    m_refusal->setVisible(!result);
    if (!result) return m_refusal->setText(result.error().message);
    m_desk.changes.announce(
        {ChangeEvent::Posts | ChangeEvent::Nominations | ChangeEvent::Polling | ChangeEvent::Ballots,
         m_person.village});
    m_desk.navigator.say(said);
    fill();
}

void RelativesDialog::add() {
    if (!m_other->person()) return;
    const auto kinship =
        kinshipFromName(m_kinship->currentData().toString()).value_or(Kinship::OtherRelative);
    const auto result =
        m_desk.relatives.save(m_person.id, m_other->person()->id, kinship, m_evidence->text().trimmed());
    if (result) {
        m_other->clear();
        m_evidence->clear();
        m_other->setFocus();
    }
    tell(result, tr("Recorded"));
}

void RelativesDialog::takeOver() {
    if (const KnownRelative* one = chosen())
        tell(m_desk.relatives.accept(m_person.id, one->other.id), tr("Recorded as relatives"));
}

void RelativesDialog::refuse() {
    const KnownRelative* one = chosen();
    if (!one) return;
    Prompt::TextQuestion why;
    why.title = tr("Not relatives in this way");
    why.text = tr("Write why %1 and %2 are not what stands here.").arg(m_person.name, one->other.name);
    why.action = tr("Record");
    m_desk.prompt.askText(
        why, [this, other = one->other.id, recorded = one->state == State::Accepted](const QString& because) {
            tell(recorded ? m_desk.relatives.remove(m_person.id, other, because)
                          : m_desk.relatives.decline(m_person.id, other, because),
                 tr("Recorded"));
        });
}

}  // namespace election
