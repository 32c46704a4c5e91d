#include "core/rules/adjudication.h"

#include <QSet>
#include <algorithm>
#include <map>

#include "core/rules/ballot_judge.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr QChar kSeparator = u'、';

/// The name without its mark.
QString bareName(QString written) {
    written = written.trimmed();
    if (written.endsWith(u'○') || written.endsWith(u'×')) written.chop(1);
    return written.trimmed();
}

class CaseFinder {
  public:
    CaseFinder(const Contest& contest, const std::vector<RulingRecord>& rulings,
               const QStringList& ineligible)
        : m_contest(contest), m_people(contest), m_ineligible(ineligible.begin(), ineligible.end()) {
        for (const RulingRecord& one : rulings) m_rulings.insert({one.post, one.name}, one);
    }

    void add(size_t post, const QString& name, qint64 choices) {
        const std::pair key{post, name};
        const auto known = m_cases.find(key);
        if (known != m_cases.end()) {
            if (known->second) known->second->choices += choices;
            return;
        }
        std::optional<NameCase> made = judge(post, name);
        if (made) made->choices = choices;
        m_cases.emplace(key, std::move(made));
    }

    std::vector<NameCase> take() {
        std::vector<NameCase> all;
        for (auto& [key, one] : m_cases)
            if (one) all.push_back(std::move(*one));
        std::stable_partition(all.begin(), all.end(), [](const NameCase& one) { return one.mustBeRuled(); });
        return all;
    }

  private:
    std::optional<NameCase> judge(size_t place, const QString& name) const {
        using Kind = ContestPeople::MatchKind;
        const ContestPost& post = m_contest.posts[place];
        const auto match = m_people.match(int(place), name);
        NameCase found;
        found.post = post.id;
        found.postTitle = post.title;
        found.name = name;
        const auto ruling = m_rulings.constFind({post.id, name});
        if (ruling != m_rulings.cend()) found.ruling = *ruling;
        switch (match.kind) {
            case Kind::Homonym:
                found.kind = NameCase::Kind::Homonym;
                break;
            case Kind::Unknown:
                found.kind = NameCase::Kind::Unknown;
                break;
            case Kind::NotOnRegister:
                found.kind = NameCase::Kind::NotOnRegister;
                break;
            case Kind::NotStanding:
                return std::nullopt;  // in a revote only the tied can be chosen, whoever is meant
            case Kind::Person:
                if (m_people.isNominee(int(place), match.person)) return std::nullopt;
                if (m_ineligible.contains(m_people.at(match.person).id))
                    found.kind = NameCase::Kind::Ineligible;
                else if (standsElsewhere(place, match.person))
                    found.kind = NameCase::Kind::ForAnotherPost;
                else if (!found.ruling)
                    return std::nullopt;  // a voter of the village, written in: counts
                found.people << m_people.at(match.person).id;
                break;
        }
        if (found.people.isEmpty()) found.people = whoMayBeMeant(place, name);
        return found;
    }

    [[nodiscard]] bool standsElsewhere(size_t place, int person) const {
        for (size_t i = 0; i < m_contest.posts.size(); ++i)
            if (i != place && m_people.isNominee(int(i), person)) return true;
        return false;
    }

    /// Namesakes, those of the post first; else those who stand and share a character other than the surname.
    [[nodiscard]] QStringList whoMayBeMeant(size_t place, const QString& name) const {
        QStringList same, near;
        QSet<QString> seen;
        const auto look = [&](const ContestPerson& person) {
            if (seen.contains(person.id)) return;
            seen.insert(person.id);
            if (person.name == name)
                same << person.id;
            else if (shares(person.name, name))
                near << person.id;
        };
        for (const ContestPerson& one : m_contest.posts[place].nominees) look(one);
        for (const ContestPost& post : m_contest.posts)
            for (const ContestPerson& one : post.nominees) look(one);
        if (m_contest.electors)
            for (const ContestPerson& one : *m_contest.electors)
                if (one.name == name && !seen.contains(one.id)) same << one.id;
        return same + near;
    }
    static bool shares(const QString& name, const QString& written) {
        const QString given = name.size() > 1 ? name.sliced(1) : name;
        return std::any_of(written.begin(), written.end(), [&](QChar one) { return given.contains(one); });
    }

    const Contest& m_contest;
    ContestPeople m_people;
    QSet<QString> m_ineligible;
    QHash<std::pair<QString, QString>, RulingRecord> m_rulings;
    std::map<std::pair<size_t, QString>, std::optional<NameCase>> m_cases;
};

QHash<QString, QSet<QString>> nobodyNames(const std::vector<RulingRecord>& rulings) {
    QHash<QString, QSet<QString>> names;  // by post
    for (const RulingRecord& one : rulings)
        if (one.kind == RulingRecord::Kind::Nobody) names[one.post].insert(one.name);
    return names;
}

}  // namespace

std::vector<NameCase> nameCases(const Contest& contest, const std::vector<BallotPaper>& papers,
                                const std::vector<RulingRecord>& rulings, const QStringList& ineligible) {
    CaseFinder finder(contest, rulings, ineligible);
    const BallotJudge judge(contest);
    for (const BallotPaper& paper : papers) {
        const JudgedBallot judged = judge.classify(paper);
        if (judged.verdict.state == BallotState::Blank) continue;
        // A ballot that is void for other reasons needs no ruling; one void because nobody of it is on the
        // register may be saved by one.
        if (judged.verdict.state == BallotState::Void && judged.verdict.reason != VoidReason::NothingGood)
            continue;
        for (size_t i = 0; i < judged.columns.size(); ++i)
            for (const JudgedChoice& choice : judged.columns[i].choices)
                if (choice.flaw == Flaw::None || choice.flaw == Flaw::NotOnRegister)
                    finder.add(i, choice.written, 1);
    }
    return finder.take();
}

std::vector<NameCase> nameCases(const Contest& contest, const TotalsSheet& totals,
                                const std::vector<RulingRecord>& rulings, const QStringList& ineligible) {
    CaseFinder finder(contest, rulings, ineligible);
    for (size_t i = 0; i < contest.posts.size(); ++i)
        for (const TotalsPost& post : totals.posts)
            if (post.post == contest.posts[i].id)
                for (const TotalsLine& line : post.lines)
                    if (line.person.isEmpty() && line.votesFor + line.against > 0)
                        finder.add(i, line.name, line.votesFor + line.against);
    return finder.take();
}

void addRulings(Contest& contest, const std::vector<RulingRecord>& rulings) {
    QSet<QString> known;
    for (const ContestPost& post : contest.posts)
        for (const ContestPerson& one : post.nominees) known.insert(one.id);
    if (contest.electors)
        for (const ContestPerson& one : *contest.electors) known.insert(one.id);
    for (const RulingRecord& one : rulings)
        if (one.kind == RulingRecord::Kind::Person && known.contains(one.person))
            contest.rulings.push_back({one.post, one.name, one.person});
}

void applyNobody(const Contest& contest, const std::vector<RulingRecord>& rulings,
                 std::vector<BallotPaper>& papers) {
    const auto names = nobodyNames(rulings);
    if (names.isEmpty()) return;
    for (size_t i = 0; i < contest.posts.size(); ++i) {
        const QSet<QString> ruled = names.value(contest.posts[i].id);
        if (ruled.isEmpty()) continue;
        QHash<QString, QString> rewritten;  // few cells differ
        for (BallotPaper& paper : papers) {
            if (i >= paper.columns.size() || paper.columns[i].isEmpty()) continue;
            QString& cell = paper.columns[i];
            auto known = rewritten.constFind(cell);
            if (known == rewritten.cend()) {
                QStringList parts;
                QSet<QString> done;
                for (const QString& part : cell.split(kSeparator)) {
                    const QString name = bareName(part), mark = part.trimmed().right(1);
                    const bool against = mark == u"×"_s;
                    // What is no choice, or void by itself, stays what it is.
                    const bool isChoice =
                        contest.mode == BallotMode::Candidates ? against || mark == u"○"_s : !against;
                    const QString meaning = against ? name + mark : name;
                    if (!ruled.contains(name) || !isChoice)
                        parts << part;
                    else if (!done.contains(meaning))
                        parts << u"?"_s, done.insert(meaning);  // the same name twice is one choice
                }
                known = rewritten.insert(cell, parts.join(kSeparator));
            }
            cell = *known;
        }
    }
}

void applyNobody(const std::vector<RulingRecord>& rulings, TotalsSheet& totals) {
    const auto names = nobodyNames(rulings);
    for (TotalsPost& post : totals.posts) {
        const QSet<QString> ruled = names.value(post.post);
        std::erase_if(post.lines, [&](const TotalsLine& line) {
            return line.person.isEmpty() && ruled.contains(line.name);
        });
    }
}

}  // namespace election
