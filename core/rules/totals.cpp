#include "core/rules/totals.h"

#include <algorithm>
#include <map>

#include "core/rules/decide.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

TotalsPost& postOf(TotalsSheet& sheet, const QString& code) {
    for (TotalsPost& post : sheet.posts)
        if (post.post == code) return post;
    sheet.posts.push_back({code, {}});
    return sheet.posts.back();
}

}  // namespace

TotalsSheet emptyTotals(const Contest& contest) {
    TotalsSheet sheet;
    for (const ContestPost& post : contest.posts) {
        TotalsPost made{post.id, {}};
        for (const ContestPerson& nominee : post.nominees) made.lines.push_back({nominee.id, nominee.name});
        sheet.posts.push_back(std::move(made));
    }
    return sheet;
}

QString totalsFieldKey(QStringView kind, const QString& post, const TotalsLine& line) {
    return u"%1/%2/%3"_s.arg(kind, post, line.person.isEmpty() ? u'=' + line.name : line.person);
}

std::vector<std::pair<QString, qint64>> totalsFields(const TotalsSheet& sheet) {
    std::vector<std::pair<QString, qint64>> fields;
    for (const TotalsField& one : totalsHead()) fields.emplace_back(one.key, sheet.*one.value);
    for (const TotalsPost& post : sheet.posts)
        for (const TotalsLine& line : post.lines) {
            fields.emplace_back(totalsFieldKey(u"for", post.post, line), line.votesFor);
            if (line.against != 0)
                fields.emplace_back(totalsFieldKey(u"against", post.post, line), line.against);
        }
    return fields;
}

void setTotalsField(TotalsSheet& sheet, const QString& key, qint64 value) {
    for (const TotalsField& one : totalsHead())
        if (one.key == key) {
            sheet.*one.value = value;
            return;
        }
    const QString kind = key.section(u'/', 0, 0), code = key.section(u'/', 1, 1), who = key.section(u'/', 2);
    TotalsPost& post = postOf(sheet, code);
    const auto same = [&](const TotalsLine& line) {
        return who.startsWith(u'=') ? line.person.isEmpty() && line.name == who.sliced(1)
                                    : line.person == who;
    };
    auto line = std::find_if(post.lines.begin(), post.lines.end(), same);
    if (line == post.lines.end()) {
        if (!who.startsWith(u'=') || value == 0) return;
        line = post.lines.insert(post.lines.end(), TotalsLine{{}, who.sliced(1)});
    }
    (kind == u"against" ? line->against : line->votesFor) = value;
    // A written name without a vote is no line of the paper.
    if (who.startsWith(u'=') && line->votesFor == 0 && line->against == 0) post.lines.erase(line);
}

std::vector<TotalsDifference> compareTotals(const TotalsSheet& first, const TotalsSheet& second) {
    // In the order of the first sheet; what only the second has follows.
    std::vector<TotalsDifference> all;
    std::map<QString, size_t> places;
    for (const auto& [key, value] : totalsFields(first)) {
        places.emplace(key, all.size());
        all.push_back({key, value, 0});
    }
    for (const auto& [key, value] : totalsFields(second)) {
        const auto known = places.find(key);
        if (known == places.end())
            all.push_back({key, 0, value});
        else
            all[known->second].second = value;
    }
    std::erase_if(all, [](const TotalsDifference& one) { return one.first == one.second; });
    return all;
}

Tally tallyOfTotals(const BallotJudge& judge, const TotalsSheet& sheet) {
    const Contest& contest = judge.contest();
    const ContestPeople& people = judge.people();
    Tally tally;
    tally.collected = sheet.collected;
    tally.valid = sheet.valid;
    tally.voidBallots = sheet.voidBallots;
    tally.blank = sheet.blank;
    tally.partlyVoid = sheet.partlyVoid;
    if (contest.rules.blankIs == CountingRules::BlankIs::Void)
        tally.voidBallots += std::exchange(tally.blank, 0);
    const std::vector<qint64> nobody(size_t(people.size()), 0);
    tally.votesFor.assign(contest.posts.size(), nobody);
    tally.against.assign(contest.posts.size(), nobody);
    const auto lessDoubt = [](const UnresolvedName& a, const UnresolvedName& b) {
        return a.name != b.name ? lessByCodePoint(a.name, b.name) : a.reason < b.reason;
    };
    for (size_t i = 0; i < contest.posts.size(); ++i) {
        std::vector<UnresolvedName> doubts;
        for (const TotalsPost& post : sheet.posts) {
            if (post.post != contest.posts[i].id) continue;
            for (const TotalsLine& line : post.lines) {
                ContestPeople::Match match{ContestPeople::MatchKind::Person, people.indexOf(line.person)};
                if (line.person.isEmpty()) match = people.match(int(i), line.name);
                using Kind = ContestPeople::MatchKind;
                if (match.kind == Kind::Homonym || match.kind == Kind::Unknown) {
                    const Doubt doubt = match.kind == Kind::Homonym ? Doubt::Homonym : Doubt::Unknown;
                    if (const qint64 choices = line.votesFor + line.against; choices > 0)
                        doubts.push_back({contest.posts[i].id, line.name, doubtKey(doubt), choices});
                    continue;
                }
                if (match.kind != Kind::Person || match.person < 0) continue;
                if (contest.posts[i].womenOnly && people.at(match.person).sex != Sex::Female) continue;
                tally.votesFor[i][size_t(match.person)] += line.votesFor;
                tally.against[i][size_t(match.person)] += line.against;
            }
        }
        std::sort(doubts.begin(), doubts.end(), lessDoubt);
        tally.unresolved.insert(tally.unresolved.end(), doubts.begin(), doubts.end());
    }
    countDown(contest, tally);
    return tally;
}

Outcome countTotals(const Contest& contest, const TotalsSheet& sheet) {
    const BallotJudge judge(contest);
    return decide(contest, judge.people(), tallyOfTotals(judge, sheet));
}

}  // namespace election
