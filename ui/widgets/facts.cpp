#include "ui/widgets/facts.h"

#include <QGridLayout>

#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QLabel* valueLabel(const QString& value) {
    auto* made = label(value.isEmpty() ? u"—"_s : value, LabelKind::Plain, nullptr, true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

}  // namespace

Facts::Facts(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::current().px(10));
    m_grid->setVerticalSpacing(Theme::current().px(4));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
}

void Facts::clear() {
    clearLayout(m_grid);
    m_row = 0;
}

void Facts::add(const QString& name, const QString& value) {
    add(name, valueLabel(value));
}

void Facts::add(const QString& name, QWidget* value) {
    m_grid->addWidget(label(name, LabelKind::Muted), m_row, 0, Qt::AlignTop);
    m_grid->addWidget(value, m_row, 1, 1, 3);
    ++m_row;
}

void Facts::addPair(const QString& name, const QString& value, const QString& name2, const QString& value2) {
    m_grid->addWidget(label(name, LabelKind::Muted), m_row, 0, Qt::AlignTop);
    m_grid->addWidget(valueLabel(value), m_row, 1);
    m_grid->addWidget(label(name2, LabelKind::Muted), m_row, 2, Qt::AlignTop);
    m_grid->addWidget(valueLabel(value2), m_row, 3);
    ++m_row;
}

}  // namespace election
