#include "core/rules/setup_freeze.h"

#include <QCoreApplication>

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SetupFreeze)
};

}  // namespace

FrozenBy frozenBy(SetupPart part, const SetupFacts& facts) {
    if (part != SetupPart::Posts) {
        if (facts.registerClosed && part != SetupPart::Names) return FrozenBy::RegisterClosed;
        const bool ofTownship = part == SetupPart::ElectionDay || part == SetupPart::RuleSet;
        if (facts.paperIssued || (ofTownship && facts.townshipPaperIssued)) return FrozenBy::PaperIssued;
        if (part == SetupPart::Mode && facts.nominations > 0) return FrozenBy::Nominations;
    }
    return facts.ballots > 0 ? FrozenBy::Ballots : FrozenBy::Nothing;
}

QString frozenText(FrozenBy by) {
    switch (by) {
        case FrozenBy::RegisterClosed:
            return Text::tr(
                "The register of voters is closed: this is changed only as a correction with a reason.");
        case FrozenBy::PaperIssued:
            return Text::tr("A paper has been issued: this is changed only as a correction with a reason.");
        case FrozenBy::Nominations:
            return Text::tr("There are nominations: this is changed only as a correction with a reason.");
        case FrozenBy::Ballots:
            return Text::tr("There are ballots: this is changed only as a correction with a reason.");
        case FrozenBy::Nothing:
            break;
    }
    return {};
}

}  // namespace election
