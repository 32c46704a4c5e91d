/// What must add up on a paper of totals; the codes are listed in the help of the counting page.
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

#include "core/rules/totals.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Totals)
};

QString number(qint64 value) {
    return QString::number(value);
}

class Checker {
  public:
    Checker(const BallotJudge& judge, const TotalsSheet& sheet, const TotalsContext& context)
        : m_contest(judge.contest()), m_judge(judge), m_sheet(sheet), m_context(context) {}

    std::vector<TotalsProblem> run() {
        ballots();
        for (size_t i = 0; i < m_contest.posts.size(); ++i) names(i);
        warnings();
        return std::move(m_errors);
    }

  private:
    void error(const QString& code, const QStringList& fields, const QString& equation) {
        m_errors.push_back({code, true, fields,
                            Text::tr("Compare the marked fields with the paper (%1).").arg(code), equation});
    }
    void warning(const QString& code, const QStringList& fields, const QString& equation) {
        m_errors.push_back({code, false, fields,
                            Text::tr("Unusual: look at the marked fields again (%1).").arg(code), equation});
    }

    void ballots() {
        const TotalsSheet& s = m_sheet;
        const qint64 sum = s.valid + s.voidBallots + s.blank;
        if (s.collected != sum)
            error(u"T.101"_s, {u"collected"_s, u"valid"_s, u"void"_s, u"blank"_s},
                  Text::tr("C ≠ D + E + F: collected %1, valid %2 + void %3 + blank %4 = %5.")
                      .arg(number(s.collected), number(s.valid), number(s.voidBallots), number(s.blank),
                           number(sum)));
        if (m_context.ledgerCollected && s.collected != *m_context.ledgerCollected)
            error(u"T.102"_s, {u"collected"_s},
                  Text::tr("C ≠ the boxes: collected %1 by the paper, %2 by the ledger of the boxes.")
                      .arg(number(s.collected), number(*m_context.ledgerCollected)));
        if (m_contest.issued > 0 && s.collected > m_contest.issued)
            error(u"T.103"_s, {u"collected"_s},
                  Text::tr("C > B: collected %1, issued %2.")
                      .arg(number(s.collected), number(m_contest.issued)));
        if (s.partlyVoid > s.valid)
            error(u"T.104"_s, {u"valid"_s, u"partly_void"_s},
                  Text::tr("G > D: partly void %1, valid %2.").arg(number(s.partlyVoid), number(s.valid)));
    }

    void names(size_t place) {
        const ContestPost& contestPost = m_contest.posts[place];
        for (const TotalsPost& post : m_sheet.posts) {
            if (post.post != contestPost.id) continue;
            qint64 sum = 0;
            QStringList all;
            QSet<QString> written;
            bool tooMany = false;
            for (const TotalsLine& line : post.lines) {
                const QString field = totalsFieldKey(u"for", post.post, line);
                all << field;
                sum += line.votesFor;
                if (line.votesFor + line.against > m_sheet.valid) {
                    tooMany = true;
                    error(u"T.201"_s, {field, u"valid"_s},
                          Text::tr("%1 %2: %3 votes on %4 valid ballots.")
                              .arg(contestPost.title, line.name, number(line.votesFor + line.against),
                                   number(m_sheet.valid)));
                }
                const bool printed =
                    line.person.isEmpty() &&
                    std::any_of(contestPost.nominees.begin(), contestPost.nominees.end(),
                                [&](const ContestPerson& one) { return one.name == line.name; });
                if (printed || (line.person.isEmpty() && written.contains(line.name)))
                    error(u"T.203"_s, {field},
                          Text::tr("%1: %2 has two lines.").arg(contestPost.title, line.name));
                if (line.person.isEmpty()) written.insert(line.name);
            }
            if (!tooMany && sum > contestPost.seats * m_sheet.valid)
                error(u"T.202"_s, all + QStringList{u"valid"_s},
                      Text::tr("%1: %2 votes together, but %3 valid ballots with %4 seat(s) hold at most %5.")
                          .arg(contestPost.title, number(sum), number(m_sheet.valid),
                               number(contestPost.seats), number(contestPost.seats * m_sheet.valid)));
            if (sum == 0 && m_sheet.valid > 0)
                warning(u"W.304"_s, all,
                        Text::tr("%1: no vote at all on %2 valid ballots.")
                            .arg(contestPost.title, number(m_sheet.valid)));
            unknownNames(place, post);
        }
    }

    void unknownNames(size_t place, const TotalsPost& post) {
        for (const TotalsLine& line : post.lines) {
            if (!line.person.isEmpty() || line.votesFor + line.against == 0) continue;
            using Kind = ContestPeople::MatchKind;
            const auto match = m_judge.people().match(int(place), line.name);
            if (match.kind == Kind::NotOnRegister || match.kind == Kind::NotStanding)
                warning(u"W.305"_s, {totalsFieldKey(u"for", post.post, line)},
                        Text::tr("%1: nobody of the name %2 can be chosen; its %3 vote(s) count for nobody.")
                            .arg(m_contest.posts[place].title, line.name, number(line.votesFor)));
        }
    }

    void warnings() {
        const TotalsSheet& s = m_sheet;
        if (s.collected == 0)
            return warning(u"W.301"_s, {u"collected"_s}, Text::tr("C = 0: no ballot was collected."));
        // Three in a hundred, as tally desks elsewhere have it; no Chinese text names a share.
        if (100 * s.blank >= 3 * s.collected)
            warning(u"W.302"_s, {u"blank"_s},
                    Text::tr("F ≥ 3 % of C: %1 of %2 ballots are blank.")
                        .arg(number(s.blank), number(s.collected)));
        if (100 * s.voidBallots >= 3 * s.collected)
            warning(u"W.303"_s, {u"void"_s},
                    Text::tr("E ≥ 3 % of C: %1 of %2 ballots are void.")
                        .arg(number(s.voidBallots), number(s.collected)));
        const bool ofIssued = m_contest.rules.overCollectedTest == CountingRules::OverCollectedTest::Issued;
        const qint64 most = ofIssued ? m_contest.issued : m_contest.voters.value_or(m_contest.issued);
        if (s.collected > most && !(m_contest.issued > 0 && s.collected > m_contest.issued))
            warning(u"W.306"_s, {u"collected"_s},
                    Text::tr("Collected %1, but %2 voted: the election would be invalid.")
                        .arg(number(s.collected), number(most)));
    }

    const Contest& m_contest;
    const BallotJudge& m_judge;
    const TotalsSheet& m_sheet;
    const TotalsContext& m_context;
    std::vector<TotalsProblem> m_errors;
};

}  // namespace

std::vector<TotalsProblem> checkTotals(const BallotJudge& judge, const TotalsSheet& sheet,
                                       const TotalsContext& context) {
    auto all = Checker(judge, sheet, context).run();
    std::stable_partition(all.begin(), all.end(), [](const TotalsProblem& one) { return one.blocks; });
    return all;
}

QString totalsFieldName(const Contest& contest, const QString& key) {
    if (key == u"collected") return Text::tr("C Collected");
    if (key == u"valid") return Text::tr("D Valid");
    if (key == u"void") return Text::tr("E Void");
    if (key == u"blank") return Text::tr("F Blank");
    if (key == u"partly_void") return Text::tr("G Partly void (of D)");
    const QString code = key.section(u'/', 1, 1), who = key.section(u'/', 2);
    QString title = code, name = who.startsWith(u'=') ? who.sliced(1) : who;
    for (const ContestPost& post : contest.posts) {
        if (post.id != code) continue;
        title = post.title;
        for (const ContestPerson& nominee : post.nominees)
            if (nominee.id == who) name = nominee.name;
    }
    return key.startsWith(u"against/") ? Text::tr("%1 %2, against").arg(title, name)
                                       : u"%1 %2"_s.arg(title, name);
}

}  // namespace election
