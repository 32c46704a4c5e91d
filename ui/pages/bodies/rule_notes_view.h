#pragma once
/// What the articles say about something: one sentence a note, in the colour of its kind, each with its
/// source.
#include <QString>

#include "core/rules/rule_note.h"

class QVBoxLayout;

namespace election {

/// Adds a label for each note.
void addRuleNotes(QVBoxLayout* into, const RuleNotes& notes);
/// All of them in one text, one a line, for the foot of a form.
QString ruleNotesText(const RuleNotes& notes);

}  // namespace election
