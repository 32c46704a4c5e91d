#include "core/rules/register_versions.h"

#include <QSet>
#include <algorithm>
#include <climits>

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// The reason that was recorded last for this kind of change; Correction may explain any kind.
std::optional<ChangeReason> recorded(std::span<const RegisterChange> journal, PersonId person,
                                     ChangeKind kind) {
    std::optional<ChangeReason> found;
    for (const RegisterChange& change : journal)
        if (change.person == person && change.kind == kind) found = change.reason;
    return found;
}

ChangeReason reasonOfStatus(RegistrationStatus status) {
    if (status == RegistrationStatus::Deceased) return ChangeReason::Died;
    if (status == RegistrationStatus::Deprived) return ChangeReason::RightsLost;
    if (status == RegistrationStatus::Duplicate) return ChangeReason::DuplicateRow;
    if (status == RegistrationStatus::AwayNotDeclared) return ChangeReason::NotTakingPart;
    return ChangeReason::Mistaken;
}

/// "第10组" after "第2组"; without a number behind all others.
int groupNumber(const QString& group) {
    QString digits;
    for (const QChar c : toHalfWidth(group))
        if (c.isDigit()) digits += c;
    return digits.isEmpty() ? INT_MAX : digits.left(9).toInt();
}

using Bunch = std::pair<QString, std::vector<const Person*>>;

std::vector<Bunch> bunches(std::span<const Person> rows, QString Person::*by) {
    std::vector<Bunch> found;
    QHash<QString, size_t> places;
    for (const Person& person : rows) {
        const auto it = places.constFind(person.*by);
        const size_t place = it == places.cend() ? found.size() : *it;
        if (it == places.cend()) {
            places.insert(person.*by, place);
            found.push_back({person.*by, {}});
        }
        found[place].second.push_back(&person);
    }
    return found;
}

}  // namespace

bool blocksClosing(const SharedIdFinding& finding) {
    if (finding.registeredRows > 1) return true;
    return !finding.handled;
}

std::vector<VersionChange> versionChanges(std::span<const Person> frozen, std::span<const Person> now,
                                          std::span<const Person> nowAll,
                                          std::span<const RegisterChange> journal) {
    QHash<PersonId, const Person*> before, after, anywhere;
    for (const Person& person : frozen) before.insert(person.id, &person);
    for (const Person& person : now) after.insert(person.id, &person);
    for (const Person& person : nowAll) anywhere.insert(person.id, &person);
    std::vector<VersionChange> changes;
    for (const Person& person : now) {
        if (before.contains(person.id)) continue;
        const auto reason = recorded(journal, person.id, ChangeKind::Added);
        changes.push_back({ChangeKind::Added, reason.value_or(ChangeReason::Omitted), person, {}, {}});
    }
    for (const Person& person : frozen) {
        if (after.contains(person.id)) continue;
        const Person* row = anywhere.value(person.id);
        const auto reason = recorded(journal, person.id, ChangeKind::Removed);
        const ChangeReason otherwise = row ? reasonOfStatus(row->status) : ChangeReason::Mistaken;
        changes.push_back({ChangeKind::Removed, reason.value_or(otherwise), person, {}, {}});
    }
    for (const Person& person : now) {
        const Person* old = before.value(person.id);
        if (!old) continue;
        QStringList fields;
        for (const QString& key : versionFields())
            if (personField(key)->get(*old) != personField(key)->get(person)) fields.append(key);
        if (!fields.isEmpty())
            changes.push_back({ChangeKind::Corrected, ChangeReason::Correction, person, fields, *old});
    }
    return changes;
}

QByteArray canonicalText(const VersionTitle& title, std::span<const Person> rows) {
    QStringList lines{u"选民登记册"_s,
                      u"township\t"_s + title.township,
                      u"village\t"_s + title.village,
                      u"election_day\t"_s + title.electionDay.toString(Qt::ISODate),
                      u"version\t"_s + QString::number(title.number),
                      u"previous\t"_s + title.previousHash,
                      u"registered\t"_s + QString::number(rows.size()),
                      versionFields().join(u'\t')};
    for (const Person& person : rows) {
        QStringList cells;
        for (const QString& key : versionFields()) {
            QString value = personField(key)->get(person);
            value.replace(u'\t', u' ').replace(u'\n', u' ');
            cells.append(value);
        }
        lines.append(cells.join(u'\t'));
    }
    return (lines.join(u'\n') + u'\n').toUtf8();
}

bool isPartyMember(const Person& person) {
    const QString status = normaliseName(person.politicalStatus);
    return status.contains(u"党员"_s) && !status.contains(u"非党员"_s);
}

bool isMinority(const Person& person) {
    const QString ethnicity = normaliseName(person.ethnicity);
    return !ethnicity.isEmpty() && ethnicity != u"汉族"_s && ethnicity != u"汉"_s;
}

RegisterStatistics registerStatistics(std::span<const Person> rows) {
    RegisterStatistics statistics;
    QSet<QString> households;
    for (const Person& person : rows) {
        ++statistics.registered;
        if (person.sex == Sex::Male) ++statistics.men;
        if (person.sex == Sex::Female) ++statistics.women;
        if (isPartyMember(person)) ++statistics.partyMembers;
        if (isMinority(person)) ++statistics.minorities;
        if (!person.household.isEmpty()) households.insert(person.household);
        ++statistics.byCategory[person.category];
    }
    statistics.households = static_cast<int>(households.size());
    return statistics;
}

std::vector<Bunch> byGroup(std::span<const Person> rows) {
    std::vector<Bunch> groups = bunches(rows, &Person::group);
    std::stable_sort(groups.begin(), groups.end(), [](const Bunch& a, const Bunch& b) {
        if (a.first.isEmpty() != b.first.isEmpty()) return b.first.isEmpty();
        const int left = groupNumber(a.first), right = groupNumber(b.first);
        return left != right ? left < right : a.first < b.first;
    });
    return groups;
}

std::vector<Bunch> byHousehold(std::span<const Person> rows) {
    std::vector<Bunch> households = bunches(rows, &Person::household);
    for (auto& [number, members] : households)
        std::stable_partition(members.begin(), members.end(), [](const Person* person) {
            return normaliseName(person->relationToHead) == u"户主"_s;
        });
    std::stable_sort(households.begin(), households.end(), [](const Bunch& a, const Bunch& b) {
        if (a.first.isEmpty() != b.first.isEmpty()) return b.first.isEmpty();
        return a.first < b.first;
    });
    return households;
}

}  // namespace election
