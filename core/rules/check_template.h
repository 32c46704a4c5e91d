#pragma once
/// 三问三表三严: what each of the nine checks asks and what it does. Data (resources/screening), because no
/// public source defines them: the shipped one is ours and says so.
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <array>

#include "core/base/result.h"
#include "core/domain/screening.h"
#include "core/rules/rule_set.h"

namespace election {

/// A text in both languages; text() gives the one in force. A township writes Chinese only: `en` is then the
/// same.
struct BothLanguages {
    QString zh, en;
    [[nodiscard]] const QString& text() const;
};

/// How a check is answered.
enum class AnsweredBy {
    Talk,        ///< 谈话: the finding in the record of the three asks
    Paper,       ///< 材料: a paper that is there or not
    Rule,        ///< 程序自动核对: register, deadlines, bars
    Departments  ///< 部门答复: the joint review
};
QString answeredByKey(AnsweredBy how);  ///< "talk", "paper", "rule", "departments"
std::optional<AnsweredBy> answeredByFromKey(const QString& key);
QString answeredByName(AnsweredBy how);  ///< for people
/// Whether the program fills the check in by itself when it is answered so; else a person answers it.
bool fillsIn(int check, AnsweredBy how);
/// stricts.1 and stricts.2 rest on the law: they always bar and are always answered by the rules.
bool isFixedByLaw(int check);

struct CheckDescription {
    QString id;              ///< check key: "asks.1"
    BothLanguages title;     ///< 问动机
    BothLanguages asks;      ///< what is to be found out
    BothLanguages answered;  ///< what makes it pass or fail
    BothLanguages evidence;  ///< which paper shows it
    AnsweredBy how = AnsweredBy::Paper;
    bool bars = true;      ///< false: a failed check only warns, it takes no part in the verdict
    BothLanguages source;  ///< where this check comes from
    QString mark;          ///< its evidence mark
};

/// A clause of a list of the township's own: "本镇清单①". It bars (Weight::List) or advises (Weight::Advice).
struct LocalBar {
    Bar bar;
    std::optional<QDate> since, until;  ///< election days on which it is in force, both included
};

/// A clause of the shipped lists that the township's document no longer has. A statutory bar never is.
struct LeftOutClause {
    QString clause;  ///< "五不能②"
    QString because;
};

struct CheckTemplate {
    QString id;
    BothLanguages title;
    BothLanguages source;  ///< where the nine checks come from
    QString mark;          ///< evidence mark; "ours" for the shipped template
    QStringList passes;    ///< findings of the asks that pass: 明确, 清楚, 无
    QStringList fails;     ///< findings that fail: 拒绝回答
    std::array<CheckDescription, kCheckCount> checks;
    std::vector<LocalBar> bars;          ///< clauses of the township's own
    std::vector<LeftOutClause> leftOut;  ///< clauses of the rule set that don't count here

    /// The bars of a rule set as they count on that election day: without what is left out, with the own
    /// ones.
    [[nodiscard]] std::vector<Bar> barsInForce(const std::vector<Bar>& ofRules, const QDate& day) const;
};

/// Refuses a template without exactly the nine checks in their order, with an empty text, an unknown effect
/// or key, an answer that passes and fails, a clause that stands there twice, or one that takes from the law;
/// the message names the file (`name`), line and column.
Result<CheckTemplate> loadCheckTemplate(const QByteArray& json, const QString& name);

/// The template as a file that loadCheckTemplate() reads: the same value gives the same bytes.
QByteArray checkTemplateJson(const CheckTemplate& checks);

/// The template that is shipped with the program.
Result<CheckTemplate> shippedCheckTemplate();

}  // namespace election
