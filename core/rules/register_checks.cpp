#include "core/rules/register_checks.h"

#include <algorithm>
#include <map>

#include "core/base/text.h"
#include "core/rules/finding_catalogue.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// 330799198207216000 of "3.30799198207216E+17" or of digits; X read as 0. Empty for anything else.
std::optional<qint64> idAsInteger(const QString& text) {
    QString digits;
    qsizetype at = 0;
    qsizetype fraction = -1;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (c == u'.' && fraction < 0)
            fraction = digits.size();
        else if (c == u'X' && at == text.size() - 1)
            digits.append(u'0');
        else
            break;
    }
    if (digits.isEmpty()) return std::nullopt;
    if (at < text.size()) {
        if (text.at(at).toUpper() != u'E') return std::nullopt;
        bool ok = false;
        const int exponent = QStringView(text).mid(at + 1).toInt(&ok);
        if (!ok || exponent < 0 || exponent > 18) return std::nullopt;
        const qsizetype length = (fraction < 0 ? digits.size() : fraction) + exponent;
        digits = digits.left(length).leftJustified(length, u'0');
    } else if (fraction >= 0) {
        digits = digits.left(fraction);
    }
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    if (!ok) return std::nullopt;
    return value;
}

bool agrees(const IdOffer& offer, const RegisterEntry& row) {
    const QDate& column = row.person.birthDate;
    if (!column.isValid()) return false;
    QDate offered = offer.birthDate;
    if (!offered.isValid()) {
        const auto number = NationalId::parse(offer.nationalId);
        if (number && number->birthDate()) offered = *number->birthDate();
    }
    if (!offer.birthMonth.isEmpty() && offer.birthMonth != column.toString(u"yyyy.MM"_s)) return false;
    if (row.birthMonthOnly) return offered.year() == column.year() && offered.month() == column.month();
    return offered == column;
}

/// Ages, statuses and the checks that need one row only.
class RowCheck {
  public:
    RowCheck(const RegisterEntry& row, const RegisterCheckOptions& options, RegisterVerdict& verdict)
        : m_row(row),
          m_options(options),
          m_verdict(verdict),
          m_headers(options.headersOfFile.value(row.file)) {}

    /// The 18-digit number, where the row has one that other rows can be compared with.
    std::optional<NationalId> run(const QMultiHash<QString, const IdOffer*>& offers) {
        const auto id = checkId(offers);
        if (hasPrivateUseCharacter(m_row.person.name)) add(u"REG-08"_s, m_headers.name, m_row.person.name);
        if (id) compareWithColumns(*id);
        setStatus(id);
        return id;
    }

    void add(const QString& code, const QString& column, const QString& value,
             const QStringList& arguments = {}) {
        m_verdict.findings.push_back(
            makeFinding(code, {m_row.file, m_row.sheet, m_row.line, column, value}, arguments));
    }
    [[nodiscard]] const RegisterHeaders& headers() const { return m_headers; }

  private:
    std::optional<NationalId> checkId(const QMultiHash<QString, const IdOffer*>& offers) {
        const Person& person = m_row.person;
        if (m_row.idDamaged && person.idState != IdState::Repaired) {
            m_verdict.idState = IdState::Damaged;
            m_verdict.repair = findRepair(offers);
            add(u"REG-03"_s, m_headers.nationalId, m_row.idAsRead);
            return std::nullopt;
        }
        if (person.nationalId.isEmpty()) {
            m_verdict.idState = IdState::Missing;
            add(u"REG-01"_s, m_headers.nationalId, m_row.idAsRead);
            return std::nullopt;
        }
        auto id = NationalId::parse(person.nationalId);
        if (!id || !id->hasRightCheckDigit() || !id->birthDate()) {
            m_verdict.idState = IdState::WrongCheck;
            add(u"REG-02"_s, m_headers.nationalId, m_row.idAsRead);
            if (!id) return std::nullopt;
        } else {
            m_verdict.idState = person.idState == IdState::Repaired ? IdState::Repaired : IdState::Good;
        }
        if (m_row.idUpgraded) add(u"REG-15"_s, m_headers.nationalId, m_row.idAsRead, {id->text()});
        return std::move(id).value();
    }

    std::optional<IdRepair> findRepair(const QMultiHash<QString, const IdOffer*>& offers) const {
        const auto damaged = idAsInteger(m_row.person.nationalId);
        if (!damaged) return std::nullopt;
        std::optional<IdRepair> repair;
        const auto [first, last] = offers.equal_range(m_row.villageName + u'/' + m_row.person.name);
        for (auto it = first; it != last; ++it) {
            const IdOffer& offer = **it;
            const auto number = NationalId::parse(offer.nationalId);
            if (!number || !number->hasRightCheckDigit() || !agrees(offer, m_row)) continue;
            const auto offered = idAsInteger(number->text());
            if (!offered || qAbs(*offered - *damaged) >= 1000) continue;
            // Two different numbers that both fit: nobody but the person can tell.
            if (repair && repair->nationalId != number->text()) return std::nullopt;
            repair = IdRepair{number->text(), offer.source};
        }
        return repair;
    }

    void compareWithColumns(const NationalId& id) {
        const Person& person = m_row.person;
        // A number whose check digit is wrong proves nothing about birth date or sex.
        if (m_verdict.idState == IdState::WrongCheck) return;
        const QDate inId = *id.birthDate();
        const bool sameMonth =
            inId.year() == person.birthDate.year() && inId.month() == person.birthDate.month();
        const bool differs = m_row.birthMonthOnly ? !sameMonth : inId != person.birthDate;
        if (person.birthDate.isValid() && differs)
            add(u"REG-04"_s, m_headers.birthDate, m_row.birthAsRead, {inId.toString(Qt::ISODate)});
        if (person.sex != Sex::Unknown && person.sex != id.sex())
            add(u"REG-05"_s, m_headers.sex, m_row.sexAsRead, {sexName(id.sex())});
    }

    void setStatus(const std::optional<NationalId>& id) {
        const Person& person = m_row.person;
        const bool trusted = id && m_verdict.idState != IdState::WrongCheck;
        const QDate birth = trusted ? *id->birthDate() : person.birthDate;
        const QString remark = normaliseName(person.remark);
        const auto remarkHas = [&remark](std::initializer_list<const char16_t*> words) {
            return std::any_of(words.begin(), words.end(),
                               [&](const char16_t* word) { return remark.contains(QStringView(word)); });
        };
        const RegisterRecord& record = m_row.record;
        const bool consent = !m_options.outsiderConsent || record.consent.isComplete() ||
                             (remarkHas({u"同意"}) && !remarkHas({u"未经", u"不同意", u"未同意"}));
        RegistrationStatus status = RegistrationStatus::Registered;
        if (record.removed) {
            status = removedStatus(*record.removed);  // recorded with its reason: nothing to look at
        } else if (birth.isValid() &&
                   !reachesAge(birth, m_options.voterAge,
                               m_options.ownDays.value(m_row.villageName, m_options.electionDay))) {
            status = RegistrationStatus::UnderAge;
            add(u"REG-09"_s, m_headers.birthDate, birth.toString(Qt::ISODate),
                {QString::number(m_options.voterAge)});
        } else if (!record.rightsRestored && remarkHas({u"剥夺政治权利", u"剥权"})) {
            status = RegistrationStatus::Deprived;
            add(u"REG-10"_s, m_headers.remark, person.remark);
        } else if (remarkHas({u"已故", u"死亡", u"去世", u"病故"})) {
            status = RegistrationStatus::Deceased;
            add(u"REG-11"_s, m_headers.remark, person.remark);
        } else if (person.category == VoterCategory::B && person.declaration != u"是"_s) {
            status = RegistrationStatus::AwayNotDeclared;
            add(u"REG-12"_s, m_headers.declaration, person.declaration);
        } else if (person.category == VoterCategory::C && !consent) {
            status = RegistrationStatus::OutsideNoConsent;
            add(u"REG-13"_s, m_headers.remark, person.remark);
        }
        m_verdict.ownStatus = m_verdict.status = status;
    }

    static RegistrationStatus removedStatus(ChangeReason reason) {
        if (reason == ChangeReason::Died) return RegistrationStatus::Deceased;
        if (reason == ChangeReason::RightsLost) return RegistrationStatus::Deprived;
        return RegistrationStatus::Removed;
    }

    const RegisterEntry& m_row;
    const RegisterCheckOptions& m_options;
    RegisterVerdict& m_verdict;
    RegisterHeaders m_headers;
};

struct SharedIds {
    const std::vector<RegisterEntry>& rows;
    std::vector<RegisterVerdict>& verdicts;
    const RegisterCheckOptions& options;

    void add(size_t row, const QString& code, const QString& argument) {
        const RegisterEntry& entry = rows[row];
        const QString column = options.headersOfFile.value(entry.file).nationalId;
        verdicts[row].findings.push_back(
            makeFinding(code, {entry.file, entry.sheet, entry.line, column, entry.idAsRead}, {argument}));
    }

    /// REG-06: rows of one village with one ID number, in file order.
    void withinVillage(const std::vector<size_t>& same) {
        for (size_t i = 1; i < same.size(); ++i) {
            const Person& later = rows[same[i]].person;
            const auto earlier =
                std::find_if(same.begin(), same.begin() + static_cast<std::ptrdiff_t>(i), [&](size_t j) {
                    return rows[j].person.name == later.name && rows[j].person.birthDate == later.birthDate;
                });
            const bool isDuplicate = earlier != same.begin() + static_cast<std::ptrdiff_t>(i);
            RegisterVerdict& verdict = verdicts[same[i]];
            add(same[i], u"REG-06"_s, QString::number(rows[isDuplicate ? *earlier : same[0]].line));
            if (isDuplicate) {
                verdict.duplicate = true;
                if (verdict.ownStatus == RegistrationStatus::Registered)
                    verdict.status = RegistrationStatus::Duplicate;
            } else {
                verdict.blocksClosing = true;
                verdicts[same[0]].blocksClosing = true;
            }
        }
    }

    /// REG-07: one ID number in several villages; every row of it gets the finding.
    void acrossVillages(const std::vector<size_t>& same) {
        QStringList villages;
        for (const size_t i : same)
            if (!villages.contains(rows[i].villageName)) villages.append(rows[i].villageName);
        if (villages.size() < 2) return;
        for (const size_t i : same) {
            QStringList others = villages;
            others.removeAll(rows[i].villageName);
            add(i, u"REG-07"_s, others.join(u'、'));
        }
    }
};

}  // namespace

bool reachesAge(QDate birth, int years, QDate day) {
    // 29 February has no anniversary in a common year: the year of age is full on 1 March.
    const QDate anniversary(birth.year() + years, birth.month(), birth.day());
    return day >= (anniversary.isValid() ? anniversary : QDate(birth.year() + years, 3, 1));
}

std::vector<RegisterVerdict> checkRegisters(const std::vector<RegisterEntry>& rows,
                                            const std::vector<IdOffer>& offers,
                                            const RegisterCheckOptions& options) {
    QMultiHash<QString, const IdOffer*> offersByName;
    for (const IdOffer& offer : offers) offersByName.insert(offer.village + u'/' + offer.name, &offer);

    std::vector<RegisterVerdict> verdicts(rows.size());
    QHash<QString, std::vector<size_t>> byId;
    byId.reserve(static_cast<qsizetype>(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto id = RowCheck(rows[i], options, verdicts[i]).run(offersByName);
        // Who was taken off shares his number with nobody on a register any more.
        if (id && !rows[i].record.removed) byId[id->text()].push_back(i);
    }

    SharedIds shared{rows, verdicts, options};
    for (const auto& same : std::as_const(byId)) {
        if (same.size() < 2) continue;
        std::map<QString, std::vector<size_t>> villages;
        for (const size_t i : same) villages[rows[i].villageName].push_back(i);
        for (const auto& [village, indexes] : villages) shared.withinVillage(indexes);
        shared.acrossVillages(same);
    }
    for (RegisterVerdict& verdict : verdicts)
        std::stable_sort(verdict.findings.begin(), verdict.findings.end(),
                         [](const Finding& a, const Finding& b) { return a.code < b.code; });
    return verdicts;
}

RegisterCounts countRegister(const std::vector<RegisterVerdict>& verdicts,
                             const std::vector<size_t>& indexes) {
    RegisterCounts counts;
    std::map<QString, int> byStatus, findings;
    for (const size_t i : indexes) {
        const RegisterVerdict& verdict = verdicts[i];
        ++counts.rows;
        if (!verdict.duplicate) ++counts.persons;
        if (verdict.status == RegistrationStatus::Registered) ++counts.registered;
        const QString own = registrationStatusCode(verdict.ownStatus);
        ++byStatus[own];
        for (const Finding& finding : verdict.findings)
            if (finding.code != own) ++findings[finding.code];
    }
    counts.byStatus.assign(byStatus.begin(), byStatus.end());
    counts.findings.assign(findings.begin(), findings.end());
    return counts;
}

}  // namespace election
