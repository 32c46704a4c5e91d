#pragma once
/// A rule set is data: every parameter with its value, its citation and how well it is attested.
/// The files are resources/rulesets/<id>.json; an election keeps its own copy.
#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/domain/contest.h"
#include "core/domain/screening.h"

namespace election {

/// How well a rule is attested. Only Read may be shown as law without its mark.
enum class EvidenceMark {
    Read,      ///< V: the full article was read
    Excerpt,   ///< E: only an excerpt, or an older wording whose present status is unknown
    Practice,  ///< P: a document of practice, not law
    Memory,    ///< R: from memory, the text is not at hand
    Inferred,  ///< I: inferred, not stated in the text
    Local      ///< L: set by the village's own 选举办法; never stands in a rule set's file
};
QString evidenceMarkKey(EvidenceMark mark);   ///< "V", "E", "P", "R", "I", "L"
QString evidenceMarkText(EvidenceMark mark);  ///< for the reader: "inferred, not stated in the text" …

struct IntRange {
    int min = 0, max = 0;
    bool operator==(const IntRange&) const = default;
};
struct Fraction {
    int numerator = 0, denominator = 1;
    bool operator==(const Fraction&) const = default;
};
using ParameterValue = std::variant<bool, int, QString, QStringList, IntRange, Fraction>;
/// "true", "3", "column", "配偶、父母", "5-9", "1/3": how a value is stored and typed outside JSON.
QString parameterValueText(const ParameterValue& value);

struct Parameter {
    QString key;
    ParameterValue value;
    QString citation;  ///< law and article, as printed
    EvidenceMark mark = EvidenceMark::Inferred;
    QString note;                       ///< what the reader has to know about it; may be empty
    std::optional<QDate> since, until;  ///< where it holds for a part of the set's time only
};

/// 五不能六不宜 or a statutory bar: one clause of a dated list.
struct Bar {
    QString id;      ///< "statutory_1", "cannot_3", "unsuitable_2"
    QString list;    ///< "statutory", "五不能", "六不宜"
    QString clause;  ///< "五不能①", as the departments write it
    QString text;
    std::optional<int>
        windowYears;  ///< counted from the end of what is held against the person; empty: no limit
    Weight weight = Weight::List;
    QString citation;
    EvidenceMark mark = EvidenceMark::Inferred;
    QString note;
};

struct BaseText {
    QString name;
    std::optional<QDate> inForce;
    EvidenceMark mark = EvidenceMark::Inferred;
    QString note;
};

class RuleSet {
  public:
    [[nodiscard]] const QString& id() const { return m_id; }
    /// In Chinese or, for the language "en", in English.
    [[nodiscard]] const QString& title(const QString& language) const;
    [[nodiscard]] QDate validFrom() const { return m_from; }
    [[nodiscard]] std::optional<QDate> validUntil() const { return m_until; }
    [[nodiscard]] bool isValidOn(const QDate& electionDay) const;
    [[nodiscard]] EvidenceMark mark() const {
        return m_mark;
    }  ///< of the set as a whole: its weakest base text
    [[nodiscard]] const QString& note() const { return m_note; }
    [[nodiscard]] const std::vector<BaseText>& texts() const { return m_texts; }

    /// In the order of the file. Every set that loads has every key of the schema.
    [[nodiscard]] const std::vector<Parameter>& parameters() const { return m_parameters; }
    [[nodiscard]] const Parameter& parameter(QStringView key) const;  ///< an unknown key is our bug: qFatal
    [[nodiscard]] int days(QStringView key) const { return number(key); }
    [[nodiscard]] int number(QStringView key) const;
    [[nodiscard]] bool flag(QStringView key) const;
    [[nodiscard]] QString word(QStringView key) const;
    [[nodiscard]] QStringList list(QStringView key) const;
    [[nodiscard]] IntRange range(QStringView key) const;
    [[nodiscard]] Fraction fraction(QStringView key) const;

    [[nodiscard]] CountingRules countingRules() const;
    [[nodiscard]] const std::vector<Bar>& bars() const { return m_bars; }
    [[nodiscard]] const Bar* barByClause(const QString& clause) const;  ///< "五不能①"; null: not in this set

    /// This set with other values for some of its parameters and with further bars.
    [[nodiscard]] RuleSet with(const std::vector<Parameter>& changed, const std::vector<Bar>& more) const;

    [[nodiscard]] const QByteArray& json() const {
        return m_json;
    }  ///< what was loaded, for the election's own copy

  private:
    friend class RuleSetReader;
    QString m_id, m_titleZh, m_titleEn, m_note;
    QDate m_from;
    std::optional<QDate> m_until;
    EvidenceMark m_mark = EvidenceMark::Inferred;
    std::vector<BaseText> m_texts;
    std::vector<Parameter> m_parameters;
    std::vector<Bar> m_bars;
    QByteArray m_json;
};

/// Refuses an unknown key, a wrong type, a value out of its range, a missing parameter, citation or mark
/// with one sentence that names the file (`name`), line and column.
Result<RuleSet> loadRuleSet(const QByteArray& json, const QString& name);

/// The copy that an election froze. Parameters that the program learned after that day are taken from the
/// shipped set of the same id, so that an older file opens; what the copy holds stays as it is.
Result<RuleSet> loadFrozenRuleSet(const QByteArray& json, const QString& id);

QStringList shippedRuleSets();  ///< ids, oldest first
Result<RuleSet> shippedRuleSet(const QString& id);

/// The shipped set for an election in Zhejiang on that day; empty before the oldest.
QString shippedRuleSetFor(const QDate& electionDay);

}  // namespace election
