#include "ui/widgets/card.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

namespace election {

Card::Card(const QString& title, QWidget* parent) : QFrame(parent), m_body(new QVBoxLayout(this)) {
    setProperty("card", true);
    const int edge = Theme::current().px(12);
    m_body->setContentsMargins(edge, edge - 2, edge, edge - 2);
    m_body->setSpacing(Theme::current().px(6));
    if (!title.isEmpty()) setTitle(title);
}

void Card::setTitle(const QString& title) {
    if (!m_title) {
        m_title = label(title, LabelKind::Section, this);
        m_body->insertWidget(0, m_title);
    }
    m_title->setText(title);
}

void Card::setTight() {
    m_body->setContentsMargins(1, 1, 1, 1);
    m_body->setSpacing(0);
}

}  // namespace election
