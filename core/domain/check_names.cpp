#include "core/domain/check_names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CheckNames)
};

QString waitsName() {
    return Text::tr("waits for a second person");
}

}  // namespace

QString checkStateName(CheckState state) {
    switch (state) {
        case CheckState::Passed:
            return Text::tr("passed");
        case CheckState::Failed:
            return Text::tr("failed");
        case CheckState::NotApplicable:
            return Text::tr("not applicable");
        case CheckState::LookAgain:
            return Text::tr("look again");
        case CheckState::NotBegun:
            break;
    }
    return Text::tr("not begun");
}

QString checkStateName(const Check& check) {
    return check.waitsForSecond && check.state == CheckState::LookAgain ? waitsName()
                                                                        : checkStateName(check.state);
}

QString loggedStateName(const QString& key) {
    if (key == u"waits_for_second"_s) return waitsName();
    return checkStateName(checkStateFromKey(key).value_or(CheckState::NotBegun));
}

}  // namespace election
