#pragma once
/// One sentence of a rule about something that is to be recorded: what, by which article, how well attested.
#include <QString>
#include <vector>

#include "core/rules/rule_set.h"

namespace election {

struct RuleNote {
    enum class Kind {
        Refused,  ///< the article forbids it
        Missing,  ///< something that the article asks for isn't there (yet)
        Look,     ///< a person has to look: the text is unclear or not at hand
        May       ///< the article allows something that nobody has to do
    };
    Kind kind = Kind::Look;
    QString code;    ///< "deadline", "relation" …: for tests and for what the screen does with it
    QString text;    ///< one sentence
    QString source;  ///< law and article
    QString mark;    ///< V, E, P, R, I; L for the village's own rules
    QString remark;  ///< what the rule set says beside the parameter

    /// The sentence with its article; a mark other than V is spelled out behind it.
    [[nodiscard]] QString sentence() const;
};
using RuleNotes = std::vector<RuleNote>;

/// With citation, mark and remark of the rule set's parameter.
RuleNote ruleNote(const RuleSet& rules, QStringView parameter, RuleNote::Kind kind, const QString& code,
                  const QString& text);

/// The sentences of all that refuse, in one text; empty where nothing does.
QString refusals(const RuleNotes& notes);
const RuleNote* findNote(const RuleNotes& notes, QStringView code);

/// A source with its mark spelled out behind it, unless it is V: "《…》第八条〔E：…〕".
QString markedSource(const QString& source, const QString& mark);
/// The parameter's article, its mark spelled out unless it is V: "《…》第八条（…）".
QString citedArticle(const RuleSet& rules, QStringView parameter);

}  // namespace election
