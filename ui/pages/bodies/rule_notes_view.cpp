#include "ui/pages/bodies/rule_notes_view.h"

#include <QStringList>
#include <QVBoxLayout>

#include "ui/widgets/labels.h"

namespace election {

void addRuleNotes(QVBoxLayout* into, const RuleNotes& notes) {
    for (const RuleNote& note : notes) {
        LabelKind kind = LabelKind::Small;
        if (note.kind == RuleNote::Kind::Refused || note.kind == RuleNote::Kind::Missing)
            kind = LabelKind::Bad;
        if (note.kind == RuleNote::Kind::Look) kind = LabelKind::Plain;
        auto* text = label(note.sentence(), kind, nullptr, true);
        text->setToolTip(note.remark);
        into->addWidget(text);
    }
}

QString ruleNotesText(const RuleNotes& notes) {
    QStringList lines;
    for (const RuleNote& note : notes) lines << note.sentence();
    return lines.join(u'\n');
}

}  // namespace election
