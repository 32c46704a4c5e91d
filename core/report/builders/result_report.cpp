#include "core/report/builders/result_report.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/base/dates.h"
#include "core/report/empty_form.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct ResultReportText {
    Q_DECLARE_TR_FUNCTIONS(ResultReportText)
};

struct Sums {
    qint64 own = 0, proxy = 0, assisted = 0, roving = 0;
    int boxes[3] = {0, 0, 0};
};

Sums sumsOf(const std::vector<BoxLedger>& boxes) {
    Sums sums;
    for (const BoxLedger& box : boxes) {
        sums.own += box.own;
        sums.proxy += box.proxy;
        sums.assisted += box.assisted;
        if (box.kind == BoxKind::RovingBox) sums.roving += box.own + box.proxy;
        ++sums.boxes[static_cast<int>(box.kind)];
    }
    return sums;
}

bool contains(const std::vector<QString>& list, const QString& id) {
    return std::find(list.begin(), list.end(), id) != list.end();
}

/// Names by person id: the outcome's own, then the contest's.
QHash<QString, QString> namesOf(const Contest& contest, const Outcome& outcome) {
    QHash<QString, QString> names;
    if (contest.electors)
        for (const auto& person : *contest.electors) names.insert(person.id, person.name);
    for (const auto& post : contest.posts)
        for (const auto& person : post.nominees) names.insert(person.id, person.name);
    for (const auto& post : outcome.posts)
        for (const auto& votes : post.votes) names.insert(votes.person, votes.name);
    return names;
}

QString roundName(Round round) {
    switch (round) {
        case Round::First:
            return ResultReportText::tr("first vote");
        case Round::Second:
            return ResultReportText::tr("further election");
        case Round::Revote:
            break;
    }
    return ResultReportText::tr("revote among the tied");
}

QString invalidReasonText(InvalidReason reason) {
    switch (reason) {
        case InvalidReason::Turnout:
            return ResultReportText::tr("invalid: not more than half of the registered voters took part");
        case InvalidReason::OverCollected:
            return ResultReportText::tr("invalid: more ballots were collected than allowed");
        case InvalidReason::None:
            break;
    }
    return ResultReportText::tr("valid");
}

class ResultBuilder {
  public:
    explicit ResultBuilder(const ResultReportData& data)
        : m_data(data),
          m_contest(data.contest),
          m_outcome(data.outcome),
          m_names(namesOf(data.contest, data.outcome)) {
        for (const auto& post : m_contest.posts) m_posts.insert(post.id, &post);
    }

    ReportDocument build() {
        const QString body = bodyName(m_data.body);
        ReportDocument document = startPaper(
            m_data.head, ResultReportText::tr("Result report form, %2 of %1").arg(m_data.head.village, body),
            report::PageSetup::form());
        document.subtitle =
            ResultReportText::tr("%1 (%2)").arg(placeAndDay(m_data.head), roundName(m_contest.round));
        document.issuer = m_data.head.village + decidingBodyName(m_data.body);
        document.add(figures());
        document.add(votesTable());
        afterCount(document);
        if (m_data.isBlank)
            document.add(report::Heading{ResultReportText::tr("Next step: %1").arg(kBlank), 2});
        else
            nextStep(document);
        switches(document);
        const QString chair = ResultReportText::tr("Chair, %1").arg(decidingBodyName(m_data.body));
        document.add(report::SignatureBlock{{{ResultReportText::tr("Chief scrutineer"), {}},
                                             {ResultReportText::tr("Scrutineers"), {}},
                                             {ResultReportText::tr("Tellers"), {}},
                                             {ResultReportText::tr("Callers"), {}},
                                             {chair, {}}},
                                            2});
        document.add(report::SealSpace{ResultReportText::tr("%1 (seal)").arg(document.issuer),
                                       formatDate(m_data.head.date)});
        return document;
    }

  private:
    [[nodiscard]] QString name(const QString& id) const { return m_names.value(id, id); }
    [[nodiscard]] QString postTitle(const QString& id) const {
        const auto* post = m_posts.value(id, nullptr);
        return post ? post->title : id;
    }
    [[nodiscard]] QString nameList(const std::vector<QString>& ids) const {
        QStringList list;
        for (const QString& id : ids) list << name(id);
        return list.join(ResultReportText::tr(", "));
    }
    static void note(ReportDocument& document, const QString& text) {
        if (!text.isEmpty())
            document.add(report::Paragraph{text, report::Paragraph::Style::Note, report::Align::Left});
    }
    static void line(ReportDocument& document, const QString& text) {
        document.add(report::Paragraph{text, report::Paragraph::Style::Plain, report::Align::Left});
    }

    [[nodiscard]] report::KeyValues figures() const {
        const auto number = [](qint64 value) { return QString::number(value); };
        const Sums sums = sumsOf(m_data.boxes);
        report::KeyValues values;
        auto& pairs = values.pairs;
        const qint64 voters = m_contest.voters.value_or(m_outcome.collected);
        pairs = {{ResultReportText::tr("Registered voters"), number(m_contest.registered)},
                 {ResultReportText::tr("Voters (turnout)"), turnoutWithCounts(voters, m_contest.registered)}};
        pairs.emplace_back(ResultReportText::tr("Ballots issued"), number(m_contest.issued));
        pairs.emplace_back(ResultReportText::tr("Ballots collected"), number(m_outcome.collected));
        if (!m_data.boxes.empty()) {
            pairs.emplace_back(ResultReportText::tr("Voted in person"), number(sums.own));
            pairs.emplace_back(ResultReportText::tr("Proxy votes"), number(sums.proxy));
            pairs.emplace_back(ResultReportText::tr("In person: assisted"), number(sums.assisted));
            pairs.emplace_back(ResultReportText::tr("At roving boxes"), number(sums.roving));
        }
        pairs.emplace_back(ResultReportText::tr("Valid ballots"), number(m_outcome.valid));
        pairs.emplace_back(ResultReportText::tr("Of these partly void"), number(m_outcome.partlyVoid));
        pairs.emplace_back(ResultReportText::tr("Void ballots"), number(m_outcome.voidBallots));
        pairs.emplace_back(ResultReportText::tr("Blank ballots"), number(m_outcome.blank));
        pairs.emplace_back(
            ResultReportText::tr("Votes needed"),
            ResultReportText::tr("%1 (base %2)").arg(m_outcome.needed).arg(m_outcome.majorityBase));
        pairs.emplace_back(ResultReportText::tr("This election is"),
                           invalidReasonText(m_outcome.invalidReason));
        if (!m_data.boxes.empty())
            pairs.emplace_back(ResultReportText::tr("Boxes"),
                               ResultReportText::tr("%1 (main venue %2, polling stations %3, roving %4)")
                                   .arg(m_data.boxes.size())
                                   .arg(sums.boxes[0])
                                   .arg(sums.boxes[1])
                                   .arg(sums.boxes[2]));
        return values;
    }

    [[nodiscard]] QString standing(const PostOutcome& post, const PersonVotes& votes) const {
        if (contains(post.elected, votes.person)) return ResultReportText::tr("elected");
        if (contains(post.tied, votes.person)) return ResultReportText::tr("tied, revote");
        if (contains(m_outcome.invalidWins, votes.person))
            return ResultReportText::tr("win declared invalid");
        for (const auto& avoided : m_outcome.avoidance)
            if (avoided.removed == votes.person)
                return ResultReportText::tr("not elected: close relative of %1").arg(name(avoided.kept));
        return ResultReportText::tr("not elected");
    }

    [[nodiscard]] report::Table votesTable() const {
        using report::Align, report::CellKind;
        const bool against = m_contest.mode == BallotMode::Candidates, counted = m_contest.rules.voteDown;
        report::Table table;
        table.caption = ResultReportText::tr("Votes and result");
        table.columns = {{ResultReportText::tr("Name"), 20, Align::Left, CellKind::Text},
                         {ResultReportText::tr("Kind"), 16, Align::Center, CellKind::Text},
                         {against ? ResultReportText::tr("For") : ResultReportText::tr("Votes"), 12,
                          Align::Right, CellKind::Integer}};
        if (against)
            table.columns.push_back({ResultReportText::tr("Against"), 12, Align::Right, CellKind::Integer});
        if (counted)
            table.columns.push_back(
                {ResultReportText::tr("With votes for higher posts"), 16, Align::Right, CellKind::Integer});
        table.columns.push_back({ResultReportText::tr("Result"), 30, Align::Center, CellKind::Text});
        for (const PostOutcome& post : m_outcome.posts) {
            const auto* contestPost = m_posts.value(post.id, nullptr);
            table.rows.push_back(
                {{groupLine(post, contestPost ? contestPost->seats : 0)}, report::Row::Style::Group});
            for (const PersonVotes& votes : post.votes) {
                const QString kind = votes.nominee ? (against ? ResultReportText::tr("candidate")
                                                              : ResultReportText::tr("self-nominee"))
                                                   : ResultReportText::tr("write-in");
                report::Row row{{votes.name, kind, QString::number(votes.votesFor)}, {}};
                if (against) row.cells.push_back(QString::number(votes.against));
                if (counted) row.cells.push_back(QString::number(votes.counted));
                row.cells.push_back(standing(post, votes));
                if (contains(post.elected, votes.person)) row.style = report::Row::Style::Emphasis;
                table.rows.push_back(std::move(row));
            }
            if (post.votes.empty()) table.rows.push_back({{ResultReportText::tr("no votes")}, {}});
        }
        return table;
    }

    [[nodiscard]] QString groupLine(const PostOutcome& post, int seats) const {
        QString text = ResultReportText::tr("%1: seats %2, elected %3")
                           .arg(postTitle(post.id))
                           .arg(seats)
                           .arg(post.elected.size());
        if (post.tiedSeats > 0)
            text = ResultReportText::tr("%1, tied seats %2").arg(text).arg(post.tiedSeats);
        return post.vacant > 0 ? ResultReportText::tr("%1, vacant %2").arg(text).arg(post.vacant) : text;
    }

    void afterCount(ReportDocument& document) const {
        note(document, citationSentence({m_data.validityBasis, m_data.majorityBasis}));
        for (const auto& post : m_outcome.posts)
            if (!post.tied.empty())
                line(document, ResultReportText::tr("Tie for %1 (seats: %2): %3.")
                                   .arg(postTitle(post.id))
                                   .arg(post.tiedSeats)
                                   .arg(nameList(post.tied)));
        for (const auto& avoided : m_outcome.avoidance) {
            const QString replaced =
                avoided.replacement
                    ? ResultReportText::tr("%1 takes the seat").arg(name(*avoided.replacement))
                    : ResultReportText::tr("the seat stays vacant");
            line(document, ResultReportText::tr("Avoidance of close relatives: %1 gives way to %2; %3.")
                               .arg(name(avoided.removed), name(avoided.kept), replaced));
        }
        if (!m_outcome.invalidWins.empty())
            line(document,
                 ResultReportText::tr(
                     "Review after the count: the win of %1 is declared invalid; the seat is vacant.")
                     .arg(nameList(m_outcome.invalidWins)));
        for (const auto& open : m_outcome.unresolved) {
            const QString why = open.reason == u"homonym"_s
                                    ? ResultReportText::tr("several people have this name")
                                    : ResultReportText::tr("nobody known has this name");
            line(document, ResultReportText::tr(
                               "Not attributed: \"%1\" for %2, %3 choices (%4); the committee has to rule.")
                               .arg(open.name, postTitle(open.post))
                               .arg(open.choices)
                               .arg(why));
        }
    }

    void nextStep(ReportDocument& document) const {
        document.add(
            report::Heading{ResultReportText::tr("Next step: %1").arg(nextStepText(m_outcome.next)), 2});
        note(document, citationSentence(m_data.nextStepBasis));
        if (m_outcome.runoff.empty()) return;
        using report::Align, report::CellKind;
        report::Table table;
        table.caption = ResultReportText::tr("Further election");
        table.columns = {{ResultReportText::tr("Post"), 14, Align::Left, CellKind::Text},
                         {ResultReportText::tr("Seats"), 8, Align::Center, CellKind::Integer},
                         {ResultReportText::tr("Candidates, by votes of the first round"), 60, Align::Left,
                          CellKind::Text},
                         {ResultReportText::tr("Remark"), 20, Align::Left, CellKind::Text}};
        for (const auto& post : m_outcome.runoff) {
            const QString remark = post.optional
                                       ? ResultReportText::tr("may be left out: a woman is elected already")
                                       : QString();
            table.rows.push_back(
                {{postTitle(post.post), QString::number(post.seats), nameList(post.candidates), remark}, {}});
        }
        document.add(std::move(table));
    }

    void switches(ReportDocument& document) const {
        const CountingRules& rules = m_contest.rules;
        QString base = ResultReportText::tr("ballots collected");
        if (rules.majorityBase == CountingRules::MajorityBase::Valid)
            base = ResultReportText::tr("valid ballots");
        if (rules.majorityBase == CountingRules::MajorityBase::Issued)
            base = ResultReportText::tr("ballots issued");
        const QString blank = rules.blankIs == CountingRules::BlankIs::Abstain
                                  ? ResultReportText::tr("an abstention")
                                  : ResultReportText::tr("void");
        const QString scope = rules.invalidScope == CountingRules::InvalidScope::Ballot
                                  ? ResultReportText::tr("the whole ballot")
                                  : ResultReportText::tr("that post only");
        note(document, ResultReportText::tr(
                           "Rules of this count (%1): more than half is taken of %2; a blank ballot is "
                           "%3; too many names, or one person for two posts, make void %4.")
                           .arg(m_contest.ruleSetId, base, blank, scope));
        for (const QString& warning : m_data.warnings)
            note(document, ResultReportText::tr("Please note: %1").arg(warning));
        note(document, ResultReportText::tr(
                           "The paper ballots and the record signed by the scrutineers are the record; "
                           "this form follows them."));
    }

    const ResultReportData& m_data;
    const Contest& m_contest;
    const Outcome& m_outcome;
    QHash<QString, QString> m_names;
    QHash<QString, const ContestPost*> m_posts;
};

}  // namespace

ReportDocument buildResultReport(const ResultReportData& data) {
    return ResultBuilder(data).build();
}

QString nextStepText(NextStep step) {
    switch (step) {
        case NextStep::Complete:
            return ResultReportText::tr("complete");
        case NextStep::Runoff:
            return ResultReportText::tr("further election for the vacant seats");
        case NextStep::Revote:
            return ResultReportText::tr("revote among the tied");
        case NextStep::Rerun:
            return ResultReportText::tr("rerun, this election is invalid");
        case NextStep::MayStop:
            return ResultReportText::tr("the vacant seats may stay vacant");
        case NextStep::Township:
            break;
    }
    return ResultReportText::tr("too few elected, ask the township's guidance office");
}

}  // namespace election
