#include "core/rules/candidates.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <map>
#include <tuple>

#include "core/rules/nominating.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using State = CandidateLine::State;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Candidates)
};

const NominationVote* voteOf(const std::vector<NominationVote>& votes, NominationStage stage) {
    const auto it = std::find_if(votes.begin(), votes.end(),
                                 [stage](const NominationVote& vote) { return vote.stage == stage; });
    return it == votes.end() ? nullptr : &*it;
}

QString withBasis(const QString& sentence, const Parameter& parameter) {
    return Text::tr("%1 (%2)").arg(sentence, citedShortly(parameter));
}

/// Fills the lists post by post.
class CandidateRanker {
  public:
    CandidateRanker(const CandidacyFacts& facts, const RuleSet& rules) : m_facts(facts), m_rules(rules) {
        for (const NamedPerson& person : facts.people) m_people.insert(person.person, &person);
        for (const CandidateChoice& choice : facts.choices) m_choices.insert(choice.person, choice.postTitle);
        m_list.rankedBy = voteOf(facts.votes, NominationStage::Primary) ? NominationStage::Primary
                                                                        : NominationStage::Nomination;
    }

    CandidateList rank() {
        judgeParticipation();
        for (const Post& post : m_facts.posts) m_list.posts.push_back(linesOf(post));
        for (PostCandidates& post : m_list.posts) place(post);
        findDoubles();
        for (PostCandidates& post : m_list.posts) sayWhatIsOpen(post);
        return std::move(m_list);
    }

  private:
    void judgeParticipation() {
        const NominationVote* vote = voteOf(m_facts.votes, m_list.rankedBy);
        const Parameter& basis = m_rules.parameter(u"nom_turnout");
        if (!vote) {
            m_list.open << Text::tr("The nomination vote is not written down yet.");
            return;
        }
        m_list.enoughTookPart = enoughTookPart(*vote);
        const QString counts =
            Text::tr("%1 of %2 registered voters took part").arg(vote->tookPart).arg(vote->registered);
        m_list.participation =
            withBasis(m_list.enoughTookPart
                          ? Text::tr("%1: more than one half.").arg(counts)
                          : Text::tr("%1: not more than one half; the vote has no effect.").arg(counts),
                      basis);
        if (!m_list.enoughTookPart) m_list.open << m_list.participation;
        m_list.open << impossibleTotals(*vote, m_facts.tallies, m_facts.posts);
    }

    [[nodiscard]] PostCandidates linesOf(const Post& post) const {
        PostCandidates made{post.title, post.seats, candidatePlaces(post, m_rules), {}, {}};
        std::map<PersonId, int> tie;
        for (const NominationTally& tally : m_facts.tallies)
            if (tally.stage == NominationStage::Tie && tally.postTitle == post.title)
                tie[tally.person] = tally.votes;
        for (const NominationTally& tally : m_facts.tallies) {
            if (tally.stage != m_list.rankedBy || tally.postTitle != post.title) continue;
            if (tally.votes <= 0 && !tally.byParty) continue;
            const NamedPerson* person = m_people.value(tally.person);
            if (!person) continue;
            CandidateLine line;
            line.person = tally.person;
            line.name = person->name;
            line.sex = person->sex;
            line.votes = tally.votes;
            line.byParty = tally.byParty;
            if (const auto it = tie.find(tally.person); it != tie.end()) line.tieVotes = it->second;
            exclude(line, *person, post);
            made.lines.push_back(std::move(line));
        }
        std::sort(made.lines.begin(), made.lines.end(), [this](const auto& a, const auto& b) {
            return std::tuple(-a.votes, -a.tieVotes.value_or(-1), m_people.value(a.person)->strokes,
                              a.person) < std::tuple(-b.votes, -b.tieVotes.value_or(-1),
                                                     m_people.value(b.person)->strokes, b.person);
        });
        return made;
    }

    /// What keeps somebody off the list whatever his votes.
    void exclude(CandidateLine& line, const NamedPerson& person, const Post& post) const {
        const auto out = [&line](State state, const QString& why) {
            line.state = state;
            line.why = why;
        };
        const QString chosen = m_choices.value(line.person);
        if (m_facts.withdrawn.contains(line.person))
            out(State::Withdrawn,
                withBasis(Text::tr("Withdrew in writing."), m_rules.parameter(u"cand_withdraw_days")));
        else if (m_facts.notQualified.contains(line.person))
            out(State::NotQualified, Text::tr("Decided as not qualified."));
        else if (!person.registeredVoter)
            out(State::NotVoter, withBasis(Text::tr("Is not a registered voter of the village."),
                                           m_rules.parameter(u"nominators")));
        else if (post.womenOnly && person.sex != Sex::Female)
            out(State::WrongSex, Text::tr("“%1” is a seat for women.").arg(post.title));
        else if (!chosen.isEmpty() && chosen != post.title)
            out(State::ChoseOther, withBasis(Text::tr("Chose %1 in writing.").arg(chosen),
                                             m_rules.parameter(u"cand_double_post")));
    }

    /// Takes the first of those who may stand; those who share the last places tie.
    void place(PostCandidates& post) const {
        std::vector<CandidateLine*> standing;
        for (CandidateLine& line : post.lines)
            if (line.state == State::Behind) standing.push_back(&line);
        const auto places = static_cast<size_t>(post.places);
        const auto same = [](const CandidateLine* a, const CandidateLine* b) {
            return a->votes == b->votes && a->tieVotes == b->tieVotes;
        };
        const bool tie = standing.size() > places && same(standing[places - 1], standing[places]);
        const CandidateLine* boundary = tie ? standing[places] : nullptr;
        size_t outBefore = 0, position = 0;
        for (CandidateLine& line : post.lines) {
            if (line.state != State::Behind) {
                outBefore += line.state == State::Withdrawn || line.state == State::NotQualified ||
                             line.state == State::ChoseOther;
                continue;
            }
            const size_t at = position++;
            if (boundary && same(&line, boundary)) {
                line.state = State::Tied;
                line.why = withBasis(Text::tr("Equal votes for the last places: a further vote among them."),
                                     m_rules.parameter(u"cand_tie"));
            } else if (at < places) {
                line.state = State::Candidate;
                line.filledGap = at + outBefore >= places;
                line.why = line.filledGap ? withBasis(Text::tr("Next by votes, fills a gap."),
                                                      m_rules.parameter(u"cand_gap"))
                                          : withBasis(Text::tr("Place %1 by votes.").arg(at + 1),
                                                      m_rules.parameter(u"list_order_candidates"));
            } else {
                line.why = Text::tr("Next in line.");
            }
        }
    }

    /// Somebody who would stand for two posts has to choose first.
    void findDoubles() {
        QHash<PersonId, int> standing;
        for (const PostCandidates& post : m_list.posts)
            for (const CandidateLine& line : post.lines)
                if (line.state == State::Candidate || line.state == State::Tied) ++standing[line.person];
        for (PostCandidates& post : m_list.posts)
            for (CandidateLine& line : post.lines) {
                const bool stands = line.state == State::Candidate || line.state == State::Tied;
                if (!stands || standing.value(line.person) < 2) continue;
                line.state = State::MustChoose;
                line.why = withBasis(Text::tr("Was nominated for two posts: chooses one in writing."),
                                     m_rules.parameter(u"cand_double_post"));
            }
    }

    void sayWhatIsOpen(PostCandidates& post) const {
        QStringList tied, choosing;
        int standing = 0;
        for (const CandidateLine& line : post.lines) {
            if (line.state == State::Tied) tied << line.name;
            if (line.state == State::MustChoose) choosing << line.name;
            standing += line.state == State::Candidate || line.state == State::MustChoose;
        }
        if (!tied.isEmpty())
            post.open << withBasis(
                Text::tr("%1: equal votes of %2; hold a further vote among them and enter it.")
                    .arg(post.postTitle, tied.join(u"、"_s)),
                m_rules.parameter(u"cand_tie"));
        if (!choosing.isEmpty())
            post.open << withBasis(Text::tr("%1: the written choice of %2 is missing.")
                                       .arg(post.postTitle, choosing.join(u"、"_s)),
                                   m_rules.parameter(u"cand_double_post"));
        if (tied.isEmpty() && standing < post.places)
            post.open << withBasis(Text::tr("%1: %2 candidates for %3 seats; at least %4 are needed.")
                                       .arg(post.postTitle)
                                       .arg(standing)
                                       .arg(post.seats)
                                       .arg(post.places),
                                   m_rules.parameter(u"margin"));
    }

    const CandidacyFacts& m_facts;
    const RuleSet& m_rules;
    QHash<PersonId, const NamedPerson*> m_people;
    QHash<PersonId, QString> m_choices;
    CandidateList m_list;
};

}  // namespace

JudgedPaper judgeNominationPaper(const NominationPaper& paper, const std::vector<Post>& posts,
                                 const RuleSet& rules) {
    JudgedPaper judged;
    QHash<QString, QSet<QString>> postsOf;
    QHash<QString, QSet<QString>> namesFor;
    for (const auto& named : paper.named) {
        postsOf[named.name].insert(named.postTitle);
        namesFor[named.postTitle].insert(named.name);
    }
    QSet<QString> tooMany;
    for (const Post& post : posts) {
        if (namesFor.value(post.title).size() <= post.seats) continue;
        tooMany.insert(post.title);
        judged.why << withBasis(
            Text::tr("%1: more names than the %n seat(s).", nullptr, post.seats).arg(post.title),
            rules.parameter(u"nom_max_names"));
    }
    QSet<QString> said, counted;
    for (const auto& named : paper.named) {
        if (postsOf.value(named.name).size() > 1) {
            if (!said.contains(named.name))
                judged.why << withBasis(Text::tr("%1 is named for two posts.").arg(named.name),
                                        rules.parameter(u"nom_double_post"));
            said.insert(named.name);
            continue;
        }
        const QString key = named.postTitle + u'|' + named.name;  // the same name twice counts once
        if (tooMany.contains(named.postTitle) || counted.contains(key)) continue;
        counted.insert(key);
        judged.valid.push_back(named);
    }
    return judged;
}

QStringList impossibleTotals(const NominationVote& vote, const std::vector<NominationTally>& tallies,
                             const std::vector<Post>& posts) {
    QStringList problems;
    if (vote.tookPart > vote.registered)
        problems << Text::tr("More people took part (%1) than are registered (%2).")
                        .arg(vote.tookPart)
                        .arg(vote.registered);
    if (vote.validPapers + vote.voidPapers > vote.tookPart)
        problems << Text::tr("More papers (%1) than people who took part (%2).")
                        .arg(vote.validPapers + vote.voidPapers)
                        .arg(vote.tookPart);
    std::map<PersonId, qint64> ofPerson;
    for (const Post& post : posts) {
        qint64 sum = 0;
        for (const NominationTally& tally : tallies) {
            if (tally.stage != vote.stage || tally.postTitle != post.title) continue;
            sum += tally.votes;
            ofPerson[tally.person] += tally.votes;
        }
        const qint64 most = qint64(vote.validPapers) * post.seats;
        if (sum > most)
            problems << Text::tr("%1: %2 votes, but %3 papers and %4 seats allow %5.")
                            .arg(post.title)
                            .arg(sum)
                            .arg(vote.validPapers)
                            .arg(post.seats)
                            .arg(most);
    }
    const auto tooMany = std::count_if(ofPerson.begin(), ofPerson.end(), [&vote](const auto& entry) {
        return entry.second > vote.validPapers;
    });
    if (tooMany > 0)
        problems << Text::tr(
            "%n person(s) have more votes than there are papers; nobody counts for two posts "
            "on one paper.",
            nullptr, int(tooMany));
    return problems;
}

bool enoughTookPart(const NominationVote& vote) {
    return 2 * qint64(vote.tookPart) > vote.registered;
}

int candidatePlaces(const Post& post, const RuleSet& rules) {
    return post.seats + rules.number(u"margin");
}

CandidateList formalCandidates(const CandidacyFacts& facts, const RuleSet& rules) {
    return CandidateRanker(facts, rules).rank();
}

}  // namespace election
