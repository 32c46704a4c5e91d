#include "app/cli/outcome_text.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "app/cli/text_table.h"
#include "core/report/builders/result_report.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

class OutcomeWriter {
    Q_DECLARE_TR_FUNCTIONS(OutcomeText)

  public:
    OutcomeWriter(const Contest& contest, const Outcome& outcome) : m_contest(contest), m_outcome(outcome) {
        for (const auto& post : contest.posts)
            for (const auto& person : post.nominees) m_names.insert(person.id, person.name);
        if (contest.electors)
            for (const auto& person : *contest.electors) m_names.insert(person.id, person.name);
    }

    QString write() {
        writeBallots();
        for (const auto& post : m_outcome.posts) writePost(post);
        writeUnresolved();
        writeAfterwards();
        return m_lines.join(u'\n');
    }

  private:
    void writeBallots() {
        m_lines << tr("Ballots: %1 collected, %2 valid (%3 of them in part), %4 void, %5 blank")
                       .arg(m_outcome.collected)
                       .arg(m_outcome.valid)
                       .arg(m_outcome.partlyVoid)
                       .arg(m_outcome.voidBallots)
                       .arg(m_outcome.blank);
        m_lines << tr("Registered: %1, issued: %2, voted: %3")
                       .arg(QString::number(m_contest.registered), QString::number(m_contest.issued),
                            m_contest.voters ? QString::number(*m_contest.voters) : u"—"_s);
        switch (m_outcome.invalidReason) {
            case InvalidReason::None:
                m_lines << tr("The election is valid. Needed: %1 votes (base %2)")
                               .arg(m_outcome.needed)
                               .arg(m_outcome.majorityBase);
                break;
            case InvalidReason::Turnout:
                m_lines << tr(
                    "The election is invalid: not more than half of the registered voters took part");
                break;
            case InvalidReason::OverCollected:
                m_lines << tr("The election is invalid: more ballots were collected than people voted");
                break;
        }
    }

    void writePost(const PostOutcome& post) {
        const auto& of = postOf(post.id);
        m_lines << QString() << tr("%1 (seats: %2)").arg(of.title, QString::number(of.seats));
        using Align = TextTable::Align;
        TextTable table({tr("Name"), tr("No."), tr("For"), tr("Against"), tr("Counted"), tr("Result")},
                        {Align::Left, Align::Left, Align::Right, Align::Right, Align::Right, Align::Left});
        for (const auto& votes : post.votes)
            table.addRow({votes.nominee ? votes.name : tr("%1 (write-in)").arg(votes.name),
                          shownId(votes.person), QString::number(votes.votesFor),
                          QString::number(votes.against), QString::number(votes.counted),
                          resultOf(post, votes.person)});
        m_lines << table.text();
        if (post.vacant > 0) m_lines << u"  "_s + tr("Vacant seats: %1").arg(post.vacant);
        if (post.tiedSeats > 0)
            m_lines << u"  "_s + tr("Tied, seats left for them: %1: %2")
                                     .arg(QString::number(post.tiedSeats), namesOf(post.tied));
    }

    /// Tells people of one name apart; an ID number shows only its end.
    static QString shownId(const QString& id) { return id.size() == 18 ? u"…"_s + id.right(4) : id; }

    [[nodiscard]] QString resultOf(const PostOutcome& post, const QString& person) const {
        const auto in = [&](const std::vector<QString>& ids) {
            return std::find(ids.begin(), ids.end(), person) != ids.end();
        };
        if (in(post.elected)) return tr("elected");
        if (in(post.tied)) return tr("tied");
        return {};
    }

    void writeUnresolved() {
        if (m_outcome.unresolved.empty()) return;
        m_lines << QString() << tr("Names that the election committee has to rule on:");
        for (const auto& name : m_outcome.unresolved) {
            const auto why = name.reason == u"homonym" ? tr("several people have this name")
                                                       : tr("nobody is known by this name");
            m_lines << u"  "_s +
                           tr("%1, “%2”: %3 (ballots: %4)")
                               .arg(postOf(name.post).title, name.name, why, QString::number(name.choices));
        }
    }

    void writeAfterwards() {
        m_lines << QString();
        for (const auto& seat : m_outcome.avoidance) {
            m_lines
                << (seat.replacement
                        ? tr("%1 gives way to the relative %2; %3 takes the seat")
                              .arg(nameOf(seat.removed), nameOf(seat.kept), nameOf(*seat.replacement))
                        : tr("%1 gives way to the relative %2").arg(nameOf(seat.removed), nameOf(seat.kept)));
        }
        if (!m_outcome.invalidWins.empty())
            m_lines << tr("Win declared invalid: %1").arg(namesOf(m_outcome.invalidWins));
        m_lines << tr("Next: %1").arg(nextStepText(m_outcome.next));
        for (const auto& post : m_outcome.runoff) {
            auto line = u"  "_s +
                        tr("%1 (seats: %2): %3")
                            .arg(postOf(post.post).title, QString::number(post.seats),
                                 post.candidates.empty() ? tr("nobody has votes") : namesOf(post.candidates));
            if (post.optional) line += u' ' + tr("(need not be offered again: a woman is on the committee)");
            m_lines << line;
        }
    }

    [[nodiscard]] const ContestPost& postOf(const QString& id) const {
        return *std::find_if(m_contest.posts.begin(), m_contest.posts.end(),
                             [&](const ContestPost& post) { return post.id == id; });
    }
    [[nodiscard]] QString nameOf(const QString& person) const { return m_names.value(person, person); }
    [[nodiscard]] QString namesOf(const std::vector<QString>& people) const {
        QStringList names;
        for (const auto& person : people) names << nameOf(person);
        return names.join(u'、');
    }

    const Contest& m_contest;
    const Outcome& m_outcome;
    QHash<QString, QString> m_names;
    QStringList m_lines;
};

}  // namespace

QString outcomeText(const Contest& contest, const Outcome& outcome) {
    return OutcomeWriter(contest, outcome).write();
}

}  // namespace election
