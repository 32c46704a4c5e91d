#include "core/rules/contest_people.h"

#include <algorithm>

namespace election {

bool lessByCodePoint(const QString& a, const QString& b) {
    // In UTF-16 a surrogate (a character above U+FFFF) sorts before U+E000…U+FFFF; move it behind.
    const auto weight = [](QChar c) { return c.isSurrogate() ? 0x10000 + c.unicode() : int(c.unicode()); };
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                        [&](QChar x, QChar y) { return weight(x) < weight(y); });
}

ContestPeople::ContestPeople(const Contest& contest)
    : m_hasElectors(contest.electors.has_value()), m_revote(contest.round == Round::Revote) {
    collect(contest);
    for (const auto& post : contest.posts) {
        auto& names = m_nomineesByName.emplace_back();
        auto& flags = m_isNominee.emplace_back(m_people.size(), false);
        for (const auto& nominee : post.nominees) {
            const int person = indexOf(nominee.id);
            flags[static_cast<size_t>(person)] = true;
            addName(names, nominee.name, person);
            addName(m_allNomineesByName, nominee.name, person);
        }
        auto& rulings = m_rulings.emplace_back();
        for (const auto& ruling : contest.rulings)
            if (ruling.post == post.id) rulings.insert(ruling.name, indexOf(ruling.person));
    }
    if (m_hasElectors)
        for (const auto& elector : *contest.electors)
            addName(m_electorsByName, elector.name, indexOf(elector.id));
    for (const auto& [first, second] : contest.relatives) {
        const int a = indexOf(first), b = indexOf(second);
        if (a == b) continue;
        m_relatives[a].push_back(b);
        m_relatives[b].push_back(a);
    }
}

void ContestPeople::collect(const Contest& contest) {
    QHash<QString, Person> known;
    const auto add = [&](const QString& id, const QString& name, Sex sex) {
        if (!known.contains(id)) known.insert(id, {id, name, sex});
    };
    for (const auto& post : contest.posts)
        for (const auto& nominee : post.nominees) add(nominee.id, nominee.name, nominee.sex);
    if (contest.electors)
        for (const auto& elector : *contest.electors) add(elector.id, elector.name, elector.sex);
    // Seats held, relatives and rulings may name people who stand nowhere else.
    for (const auto& held : contest.held) add(held.person, {}, Sex::Unknown);
    for (const auto& [a, b] : contest.relatives) {
        add(a, {}, Sex::Unknown);
        add(b, {}, Sex::Unknown);
    }
    for (const auto& ruling : contest.rulings) add(ruling.person, {}, Sex::Unknown);

    m_people.assign(known.cbegin(), known.cend());
    std::sort(m_people.begin(), m_people.end(),
              [](const Person& a, const Person& b) { return lessByCodePoint(a.id, b.id); });
    for (int i = 0; i < size(); ++i) m_byId.insert(at(i).id, i);
}

void ContestPeople::addName(NameIndex& index, const QString& name, int person) {
    auto& people = index[name];
    if (std::find(people.begin(), people.end(), person) == people.end()) people.push_back(person);
}

bool ContestPeople::isNominee(int post, int person) const {
    return m_isNominee[static_cast<size_t>(post)][static_cast<size_t>(person)];
}

bool ContestPeople::areRelated(int a, int b) const {
    const auto it = m_relatives.constFind(a);
    return it != m_relatives.cend() && std::find(it->begin(), it->end(), b) != it->end();
}

std::vector<std::vector<int>> ContestPeople::relatedGroups(const std::vector<int>& people) const {
    std::vector<std::vector<int>> groups;
    std::vector<bool> taken(people.size(), false);
    for (size_t first = 0; first < people.size(); ++first) {
        if (taken[first]) continue;
        taken[first] = true;
        std::vector<int> group{people[first]};
        for (size_t done = 0; done < group.size(); ++done)
            for (size_t i = 0; i < people.size(); ++i)
                if (!taken[i] && areRelated(group[done], people[i])) {
                    taken[i] = true;
                    group.push_back(people[i]);
                }
        groups.push_back(std::move(group));
    }
    return groups;
}

ContestPeople::Match ContestPeople::only(const std::vector<int>& people, MatchKind ifNone) {
    if (people.empty()) return {ifNone, -1};
    if (people.size() > 1) return {MatchKind::Homonym, -1};
    return {MatchKind::Person, people.front()};
}

ContestPeople::Match ContestPeople::match(int post, const QString& writtenName) const {
    const auto nominees = m_nomineesByName[static_cast<size_t>(post)].value(writtenName);
    if (nominees.size() == 1) return {MatchKind::Person, nominees.front()};
    const int ruled = m_rulings[static_cast<size_t>(post)].value(writtenName, -1);
    if (ruled >= 0 && m_revote && !isNominee(post, ruled)) return {MatchKind::NotStanding, -1};
    if (ruled >= 0) return {MatchKind::Person, ruled};
    if (!nominees.empty()) return {MatchKind::Homonym, -1};
    if (m_revote) return {MatchKind::NotStanding, -1};
    if (m_hasElectors) return only(m_electorsByName.value(writtenName), MatchKind::NotOnRegister);
    return only(m_allNomineesByName.value(writtenName), MatchKind::Unknown);
}

}  // namespace election
