#include "core/rules/person_match.h"

#include <algorithm>

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// 18 characters, or empty where the text has no shape of an ID number.
QString normalisedId(const QString& text) {
    const auto id = NationalId::parse(text);
    return id ? id->text() : QString();
}

std::optional<QDate> birthDateOf(const QString& id) {
    const auto number = NationalId::parse(id);
    if (!number || !number->hasRightCheckDigit()) return std::nullopt;
    return number->birthDate();
}

struct BirthMonth {
    int year = 0, month = 0, day = 0;  ///< day 0: not given
};

/// "1991.06", "1991-06-25", "199106", "1991年6月25日".
std::optional<BirthMonth> readBirthMonth(const QString& text) {
    const QString plain = normaliseCode(text);
    std::vector<int> numbers;
    bool inNumber = false;
    for (const QChar c : plain) {
        if (c.isDigit()) {
            if (!inNumber) numbers.push_back(0);
            if (numbers.back() < 100'000'000) numbers.back() = numbers.back() * 10 + c.digitValue();
        }
        inNumber = c.isDigit();
    }
    BirthMonth birth;
    if (numbers.size() == 1 && plain.size() == 6)
        birth = {numbers[0] / 100, numbers[0] % 100, 0};
    else if (numbers.size() == 1 && plain.size() == 8)
        birth = {numbers[0] / 10'000, numbers[0] / 100 % 100, numbers[0] % 100};
    else if (numbers.size() == 2 || numbers.size() == 3)
        birth = {numbers[0], numbers[1], numbers.size() == 3 ? numbers[2] : 0};
    if (birth.year < 1880 || birth.month < 1 || birth.month > 12) return std::nullopt;
    return birth;
}

bool agrees(const QDate& date, const BirthMonth& birth) {
    return date.isValid() && date.year() == birth.year && date.month() == birth.month &&
           (birth.day == 0 || date.day() == birth.day);
}

/// The first 18 digits of a number as a spreadsheet writes it, "3.30799198207216E+017" or
/// "330799198207216000".
std::optional<qint64> spreadsheetNumber(const QString& text) {
    const QString plain = normaliseCode(text).toUpper();
    const QStringList parts = plain.split(u'E');
    QString digits = parts.at(0);
    if (parts.size() == 2) {
        digits.remove(u'.');
        const int exponent = parts.at(1).toInt();
        if (exponent != 17 || digits.size() > 18) return std::nullopt;
        digits = digits.leftJustified(18, u'0');
    } else if (const qsizetype point = digits.indexOf(u'.'); point > 0) {
        digits.truncate(point);
    }
    if (digits.endsWith(u'X')) digits.back() = u'0';
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    if (!ok || digits.size() != 18) return std::nullopt;
    return number;
}

}  // namespace

bool canBeDamagedFrom(const QString& damaged, const QString& whole) {
    const auto a = spreadsheetNumber(damaged);
    const auto b = spreadsheetNumber(normalisedId(whole));
    return a && b && qAbs(*a - *b) < 1'000;
}

PersonIndex::PersonIndex(std::span<const Person> rows) : m_rows(rows) {
    m_byId.reserve(static_cast<qsizetype>(rows.size()));
    m_byName.reserve(static_cast<qsizetype>(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i) {
        const Person& person = rows[i];
        if (person.idState != IdState::Missing && person.idState != IdState::Damaged)
            if (const QString id = normalisedId(person.nationalId); !id.isEmpty()) m_byId[id].push_back(i);
        m_byName[{person.village, normaliseName(person.name)}].push_back(i);
    }
}

/// Of rows with one ID number: the one with the name and on the register of voters, then any with the name,
/// then the first.
size_t PersonIndex::best(const std::vector<size_t>& rows, const QString& name) const {
    const auto rank = [&](size_t row) {
        const Person& person = m_rows[row];
        return (normaliseName(person.name) == name ? 2 : 0) + (person.isRegisteredVoter() ? 1 : 0);
    };
    return *std::max_element(rows.begin(), rows.end(), [&](size_t a, size_t b) { return rank(a) < rank(b); });
}

PersonMatch PersonIndex::find(const Nomination& nomination) const {
    return find(nomination.village, nomination.name, nomination.nationalId, nomination.birthMonth);
}

PersonMatch PersonIndex::find(VillageId village, const QString& rawName, const QString& nationalId,
                              const QString& birthMonth) const {
    const QString name = normaliseName(rawName);
    const QString id = normalisedId(nationalId);
    const auto sameId = id.isEmpty() ? m_byId.cend() : m_byId.constFind(id);
    if (sameId != m_byId.cend()) {
        std::vector<size_t> here;
        for (const size_t row : *sameId)
            if (m_rows[row].village == village) here.push_back(row);
        if (!here.empty()) {
            const size_t row = best(here, name);
            const bool repaired = m_rows[row].idState == IdState::Repaired;
            return {repaired ? MatchKind::RepairedId : MatchKind::Id,
                    row,
                    normaliseName(m_rows[row].name) != name,
                    {}};
        }
    }

    std::vector<size_t> named;
    if (const auto it = m_byName.constFind({village, name}); it != m_byName.cend()) named = *it;
    std::vector<size_t> damaged, born;
    const auto idBirth = birthDateOf(nationalId);
    const auto month = readBirthMonth(birthMonth);
    for (const size_t row : named) {
        const Person& person = m_rows[row];
        const QDate birth = person.legalBirthDate();
        const bool agreesHere = idBirth ? birth == *idBirth : month && agrees(birth, *month);
        if (!agreesHere) continue;
        born.push_back(row);
        if (person.idState == IdState::Damaged && canBeDamagedFrom(person.nationalId, id))
            damaged.push_back(row);
    }
    if (damaged.size() == 1) return {MatchKind::RepairedId, damaged.front(), false, {}};
    if (born.size() == 1) return {MatchKind::NameBirth, born.front(), false, {}};
    if (born.size() > 1) return {MatchKind::NameOnly, std::nullopt, false, born};
    if (sameId != m_byId.cend()) {
        const size_t row = best(*sameId, name);
        return {MatchKind::OtherVillage, row, normaliseName(m_rows[row].name) != name, {}};
    }
    if (!named.empty()) return {MatchKind::NameOnly, std::nullopt, false, named};
    return {};
}

NominationIndex::NominationIndex(std::span<const Nomination> nominations) : m_nominations(nominations) {
    for (size_t i = 0; i < nominations.size(); ++i) {
        const Nomination& nomination = nominations[i];
        if (const QString id = normalisedId(nomination.nationalId); !id.isEmpty()) m_byId[id].push_back(i);
        m_byName[nomination.village][normaliseName(nomination.name)].push_back(i);
    }
}

NominationMatch NominationIndex::find(const NominationKey& key) const {
    const QString name = normaliseName(key.name);
    const QString id = normalisedId(key.nationalId);
    NominationMatch match;
    const auto inVillage = [&](size_t row) { return m_nominations[row].village == key.village; };
    if (const auto it = id.isEmpty() ? m_byId.cend() : m_byId.constFind(id); it != m_byId.cend()) {
        std::copy_if(it->begin(), it->end(), std::back_inserter(match.rows), inVillage);
        if (!match.rows.empty()) match.how = MatchKind::Id;
    }
    if (match.rows.empty()) {
        for (const size_t row : m_byName.value(key.village).value(name)) {
            if (canBeDamagedFrom(key.nationalId, m_nominations[row].nationalId)) match.rows.push_back(row);
        }
        if (!match.rows.empty()) match.how = MatchKind::RepairedId;
    }
    if (match.rows.empty()) {
        match.rows = m_byName.value(key.village).value(name);
        if (!match.rows.empty()) match.how = MatchKind::NameOnly;
    }
    const auto keep = [&](auto&& wanted) {
        std::vector<size_t> kept;
        std::copy_if(match.rows.begin(), match.rows.end(), std::back_inserter(kept), wanted);
        return kept;
    };
    const QString post = normaliseName(key.postTitle);
    if (!post.isEmpty())
        match.rows = keep([&](size_t row) { return normaliseName(m_nominations[row].postTitle) == post; });
    if (key.body) match.rows = keep([&](size_t row) { return m_nominations[row].body == *key.body; });
    if (match.rows.empty()) match.how = MatchKind::None;
    return match;
}

std::vector<size_t> NominationIndex::others(size_t nomination) const {
    const Nomination& self = m_nominations[nomination];
    std::vector<size_t> found;
    const QString id = normalisedId(self.nationalId);
    if (!id.isEmpty()) found = m_byId.value(id);
    // Only where one of the two has no ID number does name with birth month decide.
    const auto birth = readBirthMonth(self.birthMonth);
    for (const size_t row : m_byName.value(self.village).value(normaliseName(self.name))) {
        const Nomination& other = m_nominations[row];
        if (!id.isEmpty() && !normalisedId(other.nationalId).isEmpty()) continue;
        const auto otherBirth = readBirthMonth(other.birthMonth);
        if (birth && otherBirth && birth->year == otherBirth->year && birth->month == otherBirth->month)
            found.push_back(row);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::erase(found, nomination);
    return found;
}

}  // namespace election
