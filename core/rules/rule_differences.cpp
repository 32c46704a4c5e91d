#include "core/rules/rule_differences.h"

#include <QCoreApplication>

#include "core/rules/rule_set_schema.h"
#include "core/rules/rule_words.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RuleDifferences)
};

RuleDifference differenceOf(const Parameter& before, const Parameter& after) {
    RuleDifference one;
    one.key = after.key;
    one.title = parameterTitle(after.key);
    one.before = parameterValueWords(before.key, before.value);
    one.after = parameterValueWords(after.key, after.value);
    one.citationBefore = before.citation;
    one.citation = after.citation;
    one.markBefore = before.mark;
    one.mark = after.mark;
    one.note = after.note.isEmpty() ? before.note : after.note;
    return one;
}

QString barText(const Bar& bar) {
    return bar.windowYears ? Text::tr("%1 (looks back %2 years)").arg(bar.text).arg(*bar.windowYears)
                           : bar.text;
}

const Bar* sameBar(const std::vector<Bar>& bars, const Bar& wanted) {
    for (const Bar& bar : bars)
        if (bar.id == wanted.id) return &bar;
    return nullptr;
}

void addBar(std::vector<RuleDifference>& to, const Bar* before, const Bar* after) {
    const Bar& shown = after != nullptr ? *after : *before;
    RuleDifference one;
    one.key = shown.id;
    one.title = shown.clause;
    one.note = shown.note;
    if (before != nullptr) {
        one.before = barText(*before);
        one.citationBefore = before->citation;
        one.markBefore = before->mark;
    }
    if (after != nullptr) {
        one.after = barText(*after);
        one.citation = after->citation;
        one.mark = after->mark;
    }
    to.push_back(std::move(one));
}

}  // namespace

RuleDifferences ruleDifferences(const RuleSet& before, const RuleSet& after) {
    RuleDifferences all;
    for (const ParameterSpec& spec : parameterSpecs()) {
        const Parameter& a = before.parameter(spec.key);
        const Parameter& b = after.parameter(spec.key);
        if (a.value != b.value)
            all.values.push_back(differenceOf(a, b));
        else if (a.mark != b.mark)
            all.marks.push_back(differenceOf(a, b));
    }
    for (const Bar& bar : before.bars()) {
        const Bar* other = sameBar(after.bars(), bar);
        if (other == nullptr || barText(bar) != barText(*other)) addBar(all.values, &bar, other);
    }
    for (const Bar& bar : after.bars())
        if (sameBar(before.bars(), bar) == nullptr) addBar(all.values, nullptr, &bar);
    return all;
}

}  // namespace election
