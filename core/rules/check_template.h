#pragma once
/// 三问三表三严: what each of the nine checks asks and what it does. Data (resources/screening), because no
/// public source defines them: the shipped one is ours and says so.
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <array>

#include "core/base/result.h"
#include "core/domain/screening.h"

namespace election {

/// A text in both languages; text() gives the one in force.
struct BothLanguages {
    QString zh, en;
    [[nodiscard]] const QString& text() const;
};

struct CheckDescription {
    QString id;              ///< check key: "asks.1"
    BothLanguages title;     ///< 问动机
    BothLanguages asks;      ///< what is to be found out
    BothLanguages answered;  ///< what makes it pass or fail
    BothLanguages evidence;  ///< which paper shows it
    bool bars = true;        ///< false: a failed check only warns, it takes no part in the verdict
};

struct CheckTemplate {
    QString id;
    BothLanguages title;
    BothLanguages source;  ///< where the nine checks come from
    QString mark;          ///< evidence mark; "ours" for the shipped template
    QStringList passes;    ///< findings of the asks that pass: 明确, 清楚, 无
    QStringList fails;     ///< findings that fail: 拒绝回答
    std::array<CheckDescription, kCheckCount> checks;
};

/// Refuses a template without exactly the nine checks in their order, with an empty text, an unknown effect
/// or key, or an answer that passes and fails; the message names the file (`name`), line and column.
Result<CheckTemplate> loadCheckTemplate(const QByteArray& json, const QString& name);

/// The template that is shipped with the program.
Result<CheckTemplate> shippedCheckTemplate();

}  // namespace election
