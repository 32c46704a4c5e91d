#pragma once
/// How a field behaves: Enter goes to the next one, arrows open a list instead of choosing at every press,
/// and a wheel that scrolls past changes nothing.
class QWidget;

namespace election {

void giveFieldHabits(QWidget* field);

}  // namespace election
