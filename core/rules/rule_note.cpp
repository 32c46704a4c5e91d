#include "core/rules/rule_note.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RuleNote)
};

}  // namespace

QString markedSource(const QString& source, const QString& mark) {
    if (mark == u"V"_s || mark.isEmpty()) return source;
    for (const EvidenceMark known : {EvidenceMark::Excerpt, EvidenceMark::Practice, EvidenceMark::Memory,
                                     EvidenceMark::Inferred, EvidenceMark::Local})
        if (mark == evidenceMarkKey(known))
            return Text::tr("%1 [%2: %3]").arg(source, mark, evidenceMarkText(known));
    return u"%1 [%2]"_s.arg(source, mark);
}

QString RuleNote::sentence() const {
    return source.isEmpty() ? text : Text::tr("%1 Basis: %2.").arg(text, markedSource(source, mark));
}

RuleNote ruleNote(const RuleSet& rules, QStringView parameter, RuleNote::Kind kind, const QString& code,
                  const QString& text) {
    const Parameter& from = rules.parameter(parameter);
    return {kind, code, text, from.citation, evidenceMarkKey(from.mark), from.note};
}

QString refusals(const RuleNotes& notes) {
    QStringList sentences;
    for (const RuleNote& note : notes)
        if (note.kind == RuleNote::Kind::Refused) sentences << note.sentence();
    return sentences.join(u'\n');
}

const RuleNote* findNote(const RuleNotes& notes, QStringView code) {
    for (const RuleNote& note : notes)
        if (note.code == code) return &note;
    return nullptr;
}

QString citedArticle(const RuleSet& rules, QStringView parameter) {
    const Parameter& from = rules.parameter(parameter);
    return markedSource(from.citation, evidenceMarkKey(from.mark));
}

}  // namespace election
