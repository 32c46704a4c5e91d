#include "ui/widgets/masked_id.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "core/domain/national_id.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

MaskedId::MaskedId(QWidget* parent)
    : QWidget(parent),
      m_text(label({}, LabelKind::Plain)),
      m_eye(iconButton(u"idEye"_s, u"eye"_s, tr("Hold to show the whole ID number"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().px(2));
    m_text->setFont(Theme::current().monoFont(13));
    row->addWidget(m_text);
    row->addWidget(m_eye);
    row->addStretch();
    connect(m_eye, &QToolButton::pressed, this, [this] { reveal(true); });
    connect(m_eye, &QToolButton::released, this, [this] { reveal(false); });
}

void MaskedId::set(const QString& id) {
    m_id = id;
    m_eye->setVisible(!id.isEmpty());
    reveal(false);
}

QString MaskedId::shownText() const {
    return m_text->text();
}

void MaskedId::hideEvent(QHideEvent* event) {
    reveal(false);
    QWidget::hideEvent(event);
}

void MaskedId::reveal(bool whole) {
    const bool changed = m_revealed != whole;
    m_revealed = whole;
    m_text->setText(m_id.isEmpty() ? u"—"_s : whole ? m_id : maskedId(m_id));
    if (changed) Q_EMIT revealed(whole);
}

}  // namespace election
