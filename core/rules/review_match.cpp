#include "core/rules/review_match.h"

#include <algorithm>

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Doubt = ReviewMatch::Doubt;
using How = ReviewMatch::How;

QString wholeId(const QString& text) {
    const auto id = NationalId::parse(text);
    return id ? id->text() : normaliseCode(text);
}

bool sameName(const QString& a, const QString& b) {
    return normaliseName(a) == normaliseName(b);
}

/// An empty number contradicts nothing; one that a spreadsheet has cut may be the whole one.
bool idsAgree(const QString& inFile, const QString& known) {
    if (normaliseCode(inFile).isEmpty() || normaliseCode(known).isEmpty()) return true;
    return wholeId(inFile) == wholeId(known) || canBeDamagedFrom(inFile, known);
}

/// Year and month of a person's birth: of the ID number where it is right, else as written.
QString birthMonthOf(const QString& nationalId, const QString& written) {
    const auto id = NationalId::parse(nationalId);
    if (id && id->hasRightCheckDigit() && id->birthDate()) return id->birthDate()->toString(u"yyyyMM"_s);
    QString digits;
    for (const QChar c : written) {
        if (c.isDigit())
            digits += c;
        else if (digits.size() == 5)
            digits.insert(4, u'0');  // 1991.6 → 199106
    }
    if (digits.size() == 5) digits.insert(4, u'0');
    return digits.size() >= 6 ? digits.left(6) : QString();
}

}  // namespace

ReviewMatch ReviewIndex::find(const ReviewAnswerKey& answer, std::optional<size_t> line) const {
    return line ? byLine(answer, *line) : byPerson(answer);
}

ReviewMatch ReviewIndex::byLine(const ReviewAnswerKey& answer, size_t line) const {
    const Nomination& target = m_targets[line];
    const bool name = sameName(answer.key.name, target.name);
    const bool id = idsAgree(answer.key.nationalId, target.nationalId);
    if (name && id) return {How::LineId, Doubt::None, {line}, {}};
    ReviewMatch match;
    match.how = How::LineId;
    match.doubt = name ? Doubt::IdDiffers : id ? Doubt::NameDiffers : Doubt::OtherPerson;
    match.candidates.push_back(line);
    addCandidates(match.candidates, answer.key);
    return match;
}

ReviewMatch ReviewIndex::byPerson(const ReviewAnswerKey& answer) const {
    const NominationMatch found = m_index.find(answer.key);
    ReviewMatch match;
    if (found.how == MatchKind::Id || found.how == MatchKind::RepairedId) {
        match.how = How::NationalId;
        const auto hasName = [&](size_t row) { return sameName(answer.key.name, m_targets[row].name); };
        if (std::all_of(found.rows.begin(), found.rows.end(), hasName)) {
            match.rows = found.rows;
            return match;
        }
        match.doubt = Doubt::NameDiffers;
        match.candidates = found.rows;
        addCandidates(match.candidates, answer.key);
        return match;
    }
    if (found.how == MatchKind::None) {
        match.doubt = Doubt::Nobody;
        return match;
    }
    // Only the name so far: does the birth date tell who it is?
    const QString born = birthMonthOf(answer.key.nationalId, answer.birth);
    std::vector<size_t> fitting;
    for (const size_t row : found.rows)
        if (!born.isEmpty() && birthMonthOf(m_targets[row].nationalId, m_targets[row].birthMonth) == born)
            fitting.push_back(row);
    if (fitting.size() == 1 && idsAgree(answer.key.nationalId, m_targets[fitting.front()].nationalId)) {
        match.how = How::NameBirth;
        match.rows = fitting;
        return match;
    }
    match.doubt = !normaliseCode(answer.key.nationalId).isEmpty() && found.rows.size() == 1 ? Doubt::IdDiffers
                                                                                            : Doubt::NameOnly;
    match.candidates = fitting;
    for (const size_t row : found.rows)
        if (std::find(fitting.begin(), fitting.end(), row) == fitting.end()) match.candidates.push_back(row);
    return match;
}

void ReviewIndex::addCandidates(std::vector<size_t>& candidates, const NominationKey& key) const {
    const auto add = [&](const std::vector<size_t>& rows) {
        for (const size_t row : rows)
            if (std::find(candidates.begin(), candidates.end(), row) == candidates.end())
                candidates.push_back(row);
    };
    NominationKey other = key;
    other.postTitle.clear();
    other.body.reset();
    add(m_index.find(other).rows);  // by ID number
    other.nationalId.clear();
    add(m_index.find(other).rows);  // by name
}

}  // namespace election
