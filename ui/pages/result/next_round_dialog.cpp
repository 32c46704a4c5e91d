#include "ui/pages/result/next_round_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

#include "core/base/dates.h"
#include "ui/pages/person_picker.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// A box to tick does not break its line by itself.
QString inLines(const QStringList& names) {
    constexpr qsizetype kInALine = 6;
    QStringList lines;
    for (qsizetype i = 0; i < names.size(); i += kInALine) lines << names.mid(i, kInALine).join(u'、');
    return lines.join(u"、\n"_s);
}

}  // namespace

NextRoundDialog::NextRoundDialog(const RoundProposal& proposal, const std::map<QString, QString>& postTitles,
                                 const RegisterService& registers, VillageId village, const QDate& day,
                                 QWidget* parent)
    : FormDialog(tr("Vote %1: %2").arg(proposal.number).arg(roundKindName(proposal.kind)),
                 tr("It has ballots, boxes and a result of its own; what was declared before stays."),
                 tr("Open it"), parent),
      m_proposal(proposal),
      m_day(new DateLine(u"roundDay"_s, day)),
      m_mode(named(new QComboBox, u"roundMode"_s, tr("How it is voted"))),
      m_note(named(new QLineEdit, u"roundNote"_s, tr("Note"))) {
    setObjectName(u"nextRoundDialog"_s);
    setScrolling();
    addField(tr("Day of the vote"), m_day);
    for (const QString& mode : proposal.modes)
        m_mode->addItem(ballotModeName(ballotModeFromKey(mode).value_or(BallotMode::SelfNomination)), mode);
    if (!proposal.modes.isEmpty()) addField(tr("How it is voted"), m_mode);
    for (const RoundPost& post : proposal.posts) {
        const auto title = postTitles.find(post.code);
        auto* box = new QCheckBox;
        box->setObjectName(u"roundPost%1"_s.arg(m_posts.size() + 1));
        box->setChecked(std::find(proposal.optional.begin(), proposal.optional.end(), post.code) ==
                        proposal.optional.end());
        box->setEnabled(proposal.kind == RoundKind::Second);
        addField(title == postTitles.end() ? post.code : title->second, box);
        connect(box, &QCheckBox::toggled, this, &NextRoundDialog::judge);
        m_posts.push_back(box);
    }
    if (proposal.kind == RoundKind::Second) addCandidates(postTitles, registers, village);
    addField(tr("Note"), m_note);
    if (proposal.window)
        addNote(tr("Between %1 and %2.")
                    .arg(formatDate(proposal.window->from), formatDate(proposal.window->until)));
    for (const RuleNote& note : proposal.notes) addNote(note.sentence());
    if (!proposal.rollChanges.empty()) {
        QStringList parts;
        for (const auto& [reason, number] : proposal.rollChanges)
            parts << u"%1 %2"_s.arg(changeReasonName(reason)).arg(number);
        addNote(tr("Register since its first version: %1").arg(parts.join(u'、')));
    }
    connect(m_day, &QLineEdit::textChanged, this, &NextRoundDialog::judge);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &NextRoundDialog::judge);
    judge();
}

/// Beside those who had votes: who nominated himself for this vote, or whom the committee adds where they are
/// too few.
void NextRoundDialog::addCandidates(const std::map<QString, QString>& postTitles,
                                    const RegisterService& registers, VillageId village) {
    m_standsFor = named(new QComboBox, u"roundStandsFor"_s, tr("Post for which this person stands"));
    for (const RoundPost& post : m_proposal.posts) {
        const auto title = postTitles.find(post.code);
        m_standsFor->addItem(title == postTitles.end() ? post.code : title->second, post.code);
    }
    m_picker = new PersonPicker(registers, village, u"roundPerson"_s);
    m_undo = button(u"roundUndo"_s, tr("Take the last one off"), ButtonKind::Plain,
                    QKeySequence(u"Ctrl+Shift+Z"_s));
    addField(tr("Also stands for"), m_standsFor);
    auto* holder = new QWidget;
    auto* line = row(holder, 8);
    line->addWidget(m_picker, 1);
    line->addWidget(m_undo, 0, Qt::AlignTop);
    addField(tr("Who"), holder, {m_picker->field()});
    m_picker->listenFirst();
    connect(m_picker, &PersonPicker::chosen, this, [this](const Person& person) {
        const auto post = size_t(std::max(0, m_standsFor->currentIndex()));
        const QString id = u"P"_s + QString::number(person.id.v);
        const auto& known = m_proposal.posts[post].candidates;
        const bool twice = std::find(known.begin(), known.end(), id) != known.end();
        m_picker->clear();
        if (twice) return refuse(tr("%1 stands for this post already.").arg(person.name));
        m_proposal.names[id] = person.name;
        m_proposal.posts[post].candidates.push_back(id);
        m_added.push_back(post);
        m_posts[post]->setChecked(true);
        judge();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_added.empty()) return;
        m_proposal.posts[m_added.back()].candidates.pop_back();
        m_added.pop_back();
        judge();
    });
}

void NextRoundDialog::showNames() {
    for (size_t i = 0; i < m_posts.size(); ++i) {
        const RoundPost& post = m_proposal.posts[i];
        QStringList names;
        for (const QString& id : post.candidates) {
            const auto known = m_proposal.names.find(id);
            names << (known == m_proposal.names.end() ? id : known->second);
        }
        m_posts[i]->setText(tr("%n seat(s): %1", nullptr, post.seats)
                                .arg(names.isEmpty() ? tr("nobody stands yet") : inLines(names)));
    }
    if (m_undo) setWhyNot(m_undo, m_added.empty() ? tr("Nobody was added.") : QString());
}

VoteRound NextRoundDialog::draft() const {
    VoteRound round;
    round.kind = m_proposal.kind;
    round.heldOn = m_day->date();
    round.mode = ballotModeFromKey(m_mode->currentData().toString()).value_or(BallotMode::SelfNomination);
    round.note = m_note->text().trimmed();
    for (size_t i = 0; i < m_posts.size(); ++i)
        if (m_posts[i]->isChecked()) round.posts.push_back(m_proposal.posts[i]);
    return round;
}

void NextRoundDialog::judge() {
    showNames();
    const VoteRound now = draft();
    QString why;
    if (!now.heldOn.isValid())
        why = tr("Write the day of the vote.");
    else if (m_proposal.window && !m_proposal.window->holds(now.heldOn))
        why = tr("The further election has to be held between %1 and %2.")
                  .arg(formatDate(m_proposal.window->from), formatDate(m_proposal.window->until));
    else if (m_proposal.kind == RoundKind::Second && now.posts.empty())
        why = tr("Choose at least one post.");
    setWhyNotAllowed(why);
}

}  // namespace election
