/// What is done with a result: review, declaration, reopening, the next vote.
#include <QComboBox>
#include <QDialog>
#include <map>

#include "core/base/dates.h"
#include "core/services/committee_service.h"
#include "core/services/election_file.h"
#include "core/services/poll_day_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_service.h"
#include "ui/pages/result/next_round_dialog.h"
#include "ui/pages/result/result_dialogs.h"
#include "ui/pages/result/result_page.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr Body kBody = Body::VillagersCommittee;

}  // namespace

void ResultPage::addActions() {
    if (!village() || !m_count || m_rounds.empty()) return;
    const int current = m_rounds.back().number;
    const bool isCurrent = m_round->currentIndex() == m_round->count() - 1;
    const int shown = m_rounds[size_t(std::max(0, m_round->currentIndex()))].number;
    const auto declared = m_desk.orShow(m_desk.results.inForce(*village(), kBody, shown));
    auto* box = m_next->body();
    if (declared) {
        QStringList people;
        for (const Signatory& one : declared->signatories) people << u"%1 %2"_s.arg(one.role, one.name);
        box->addWidget(label(
            tr("Declared on %1, signed by: %2").arg(formatDate(declared->declaredOn), people.join(u'、')),
            LabelKind::Ok, nullptr, true));
    }
    if (!isCurrent) {
        box->addWidget(label(tr("Vote %1 follows; this one stays as it was declared.").arg(current),
                             LabelKind::Muted, nullptr, true));
        return;
    }
    const auto state = m_desk.orShow(m_desk.results.declarationState(*village(), kBody));
    if (!declared)
        for (const QString& sentence : state.missing)
            box->addWidget(
                label(tr("Before the declaration: %1").arg(sentence), LabelKind::Muted, nullptr, true));
    bool anyWinner = !m_count->outcome.invalidWins.empty();
    for (const PostOutcome& post : m_count->outcome.posts) anyWinner = anyWinner || !post.elected.empty();
    const auto proposal = m_desk.orShow(m_desk.results.proposal(*village(), kBody));
    const bool mayDeclare = !declared && state.allowed();
    const auto add = [&](const QString& name, const QString& text, bool main, const QKeySequence& key,
                         const QString& why, void (ResultPage::*slot)()) {
        auto* made = button(name, text, main ? ButtonKind::Main : ButtonKind::Plain, key);
        setWhyNot(made, why);
        connect(made, &QPushButton::clicked, this, slot);
        box->addWidget(made);
    };
    if (!declared) {
        add(u"resultReview"_s, tr("Review the winners …"), !state.toReview.empty(),
            QKeySequence(u"Ctrl+Shift+R"_s),
            anyWinner ? QString() : tr("Nobody has won a seat in this vote."), &ResultPage::review);
        add(u"resultDeclare"_s, tr("Declare the result …"), mayDeclare, QKeySequence(u"Ctrl+Shift+D"_s),
            state.allowed() ? QString() : state.missing.join(u' '), &ResultPage::declare);
    } else {
        add(u"resultReopen"_s, tr("Reopen …"), false, QKeySequence(u"Ctrl+Shift+O"_s), {},
            &ResultPage::reopen);
    }
    const auto standing = m_desk.orShow(m_desk.results.standing(*village(), kBody));
    if (standing.next != NextStep::Complete)
        add(u"resultNextRound"_s, tr("Open the next vote: %1 …").arg(roundKindName(proposal.kind)),
            declared.has_value(), QKeySequence(u"Ctrl+Shift+N"_s), proposal.whyNot,
            &ResultPage::openNextRound);
}

void ResultPage::told(const QString& said) {
    m_desk.changes.announce({ChangeEvent::Ballots | ChangeEvent::Polling | ChangeEvent::Papers, village()});
    m_desk.navigator.say(said);
    m_rounds.clear();
    if (village()) refreshVillage(*village());
}

void ResultPage::review() {
    std::vector<ReviewDialog::Winner> winners;
    const Outcome& outcome = m_count->outcome;
    for (size_t i = 0; i < outcome.posts.size(); ++i)
        for (const PersonVotes& votes : outcome.posts[i].votes) {
            const auto& elected = outcome.posts[i].elected;
            const bool won = std::find(elected.begin(), elected.end(), votes.person) != elected.end();
            const bool out = std::find(outcome.invalidWins.begin(), outcome.invalidWins.end(),
                                       votes.person) != outcome.invalidWins.end() &&
                             votes.counted >= outcome.needed;
            if (won || out)
                winners.push_back(
                    {votes.person, votes.name, m_count->contest.posts[i].title, !votes.nominee});
        }
    const auto rules = m_desk.setup.rulesInForce(*village());
    if (!rules) return m_desk.navigator.showError(rules.error());
    const auto known = m_desk.orShow(m_desk.results.reviews(*village(), kBody, m_rounds.back().number));
    auto* dialog = new ReviewDialog(winners, known, m_desk.file.clock().now().toLocalTime().date(),
                                    citedArticle((*rules)->rules, u"post_count_review"), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog, known] {
        for (const PostCountReview& review : dialog->reviews()) {
            const bool same = std::any_of(known.begin(), known.end(), [&](const PostCountReview& one) {
                return one.person == review.person && one.passed == review.passed &&
                       one.reason == review.reason;
            });
            if (same) continue;
            if (const auto saved = m_desk.results.review(*village(), kBody, review); !saved)
                return dialog->refuse(saved.error().message);
        }
        dialog->accept();
        told(tr("Review recorded"));
    });
    dialog->open();
}

std::vector<Signatory> ResultPage::proposedSignatories() const {
    std::vector<Signatory> people;
    const auto committee = m_desk.committees.view(*village());
    if (committee && *committee)
        for (const SeatedMember& member : (*committee)->seated)
            if (member.role == CommitteeRole::Chair)
                people.push_back({tr("chair of the election committee"), member.line.name});
    if (people.empty()) people.push_back({tr("chair of the election committee"), {}});
    bool scrutineer = false;
    for (const StaffRow& row : m_desk.orShow(m_desk.pollDay.book(*village())).staff) {
        const StaffRole role = row.staff.role;
        if (role == StaffRole::Issuer || role == StaffRole::Writer || role == StaffRole::Steward) continue;
        scrutineer = scrutineer || role == StaffRole::Scrutineer || role == StaffRole::ChiefScrutineer;
        people.push_back({staffRoleName(role), row.staff.name});
    }
    if (!scrutineer) people.push_back({staffRoleName(StaffRole::Scrutineer), {}});
    return people;
}

void ResultPage::declare() {
    QString place;
    for (const PlannedBoxRow& row : m_desk.orShow(m_desk.pollDay.book(*village())).boxes)
        if (row.box.kind == BoxKind::MainVenue)
            place = row.box.place.isEmpty() ? row.box.name : row.box.place;
    auto* dialog = new DeclareDialog(proposedSignatories(), m_desk.file.clock().now().toLocalTime().date(),
                                     place, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const Declaration draft = dialog->draft();
        const QString name = villageName(m_desk.setup, *village());
        m_desk.prompt.askTyped(
            {{tr("Declare the result"),
              tr("The result of %1 can't change any more once it is declared. Type the name of the village.")
                  .arg(name),
              tr("Declare")},
             name},
            [this, dialog = QPointer<FormDialog>(dialog), draft] {
                const auto done = m_desk.results.declare(*village(), kBody, draft);
                if (!done) {
                    if (dialog) dialog->refuse(done.error().message);
                    return;
                }
                if (dialog) dialog->accept();
                told(tr("The result is declared"));
            });
    });
    dialog->open();
}

void ResultPage::reopen() {
    const auto declared = m_desk.orShow(m_desk.results.inForce(*village(), kBody, m_rounds.back().number));
    if (!declared) return;
    auto* dialog = new ReopenDialog(*declared, m_desk.file.actor(), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const QString second = dialog->second(), because = dialog->because();
        const QString name = villageName(m_desk.setup, *village());
        m_desk.prompt.askTyped(
            {{tr("Reopen the declared result"),
              tr("Papers that were issued of it count as replaced. Type the name of the village."),
              tr("Reopen")},
             name},
            [this, dialog = QPointer<FormDialog>(dialog), second, because] {
                const auto done = m_desk.results.reopen(*village(), kBody, second, because);
                if (!done) {
                    if (dialog) dialog->refuse(done.error().message);
                    return;
                }
                if (dialog) dialog->accept();
                told(tr("Reopened; %n paper(s) count as replaced", nullptr, *done));
            });
    });
    dialog->open();
}

void ResultPage::openNextRound() {
    const auto proposal = m_desk.results.proposal(*village(), kBody);
    if (!proposal) return m_desk.navigator.showError(proposal.error());
    std::map<QString, QString> titles;
    for (const Post& post : m_desk.orShow(m_desk.setup.posts(*village(), kBody)))
        titles[post.code] = post.title;
    auto* dialog = new NextRoundDialog(*proposal, titles, m_desk.registers, *village(),
                                       m_desk.file.clock().now().toLocalTime().date(), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const auto opened = m_desk.results.openRound(*village(), kBody, dialog->draft());
        if (!opened) return dialog->refuse(opened.error().message);
        dialog->accept();
        told(tr("Vote %1 is open: print its ballots and name its boxes").arg(opened->number));
    });
    dialog->open();
}

bool ResultPage::closeTop() {
    if (!m_dialog) return false;
    m_dialog->reject();
    return true;
}

}  // namespace election
