#include "ui/widgets/count_field.h"

#include <QSpinBox>

namespace election {

QSpinBox* countField(const QString& name, int value, int most) {
    auto* made = new QSpinBox;
    made->setObjectName(name);
    made->setRange(0, most);
    made->setValue(value);
    made->setButtonSymbols(QAbstractSpinBox::NoButtons);
    made->setAlignment(Qt::AlignRight);
    return made;
}

}  // namespace election
