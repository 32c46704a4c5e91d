#include "ui/pages/counting/ballot_sheet.h"

#include <QFrame>
#include <QPainter>

#include "ui/pages/counting/calling_model.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {

NameButton::NameButton(const QString& name, QChar key, QWidget* parent)
    : QAbstractButton(parent), m_key(key) {
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(key.isNull() ? name : tr("%1, key %2").arg(name).arg(key));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize NameButton::sizeHint() const {
    const Theme& theme = Theme::current();
    return {theme.px(180), theme.px(theme.percent() < 150 ? 46 : 40)};
}

void NameButton::setMark(bool chosen, bool against) {
    m_against = chosen && against;
    setChecked(chosen);
    update();
}

void NameButton::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    const auto& colours = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = m_against ? colours.bad : colours.ok;
    painter.setPen(QPen(isChecked() ? ink : colours.line, isChecked() ? 2 : 1));
    painter.setBrush(!isChecked() ? colours.surface : m_against ? colours.badSoft : colours.okSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.px(4), theme.px(4));
    const int keySide = theme.px(22);
    const QRect keyBox(theme.px(10), (height() - keySide) / 2, keySide, keySide);
    if (!m_key.isNull()) {
        painter.setPen(QPen(colours.line, 1));
        painter.setBrush(colours.hover);
        painter.drawRoundedRect(keyBox, theme.px(3), theme.px(3));
        painter.setPen(colours.text);
        painter.setFont(theme.monoFont(14));
        painter.drawText(keyBox, Qt::AlignCenter, QString(m_key));
    }
    painter.setPen(isChecked() ? ink : colours.text);
    painter.setFont(theme.font(22, isChecked()));
    const int ring = theme.px(18), left = keyBox.right() + theme.px(14);
    const QRect name(left, 0, width() - left - ring - theme.px(18), height());
    painter.drawText(name, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
    if (isChecked()) {
        painter.setPen(QPen(ink, theme.px(2)));
        painter.setBrush(Qt::NoBrush);
        const QRect mark(width() - ring - theme.px(12), (height() - ring) / 2, ring, ring);
        if (m_against) {
            painter.drawLine(mark.topLeft(), mark.bottomRight());
            painter.drawLine(mark.topRight(), mark.bottomLeft());
        } else {
            painter.drawEllipse(mark);
        }
    }
}

BallotSheet::BallotSheet(QWidget* parent) : QWidget(parent), m_grid(bare(new QGridLayout(this), 10)) {
    setObjectName(u"ballotSheet"_s);
}

void BallotSheet::build(const CallingModel& model) {
    clearLayout(m_grid);
    m_posts.clear();
    const int columns = model.posts().size() > 1 && Theme::current().percent() < 150 ? 2 : 1;
    for (int i = 0; i < int(model.posts().size()); ++i) {
        const CallingPost& post = model.posts()[size_t(i)];
        PostBox box{
            new QFrame, label({}, LabelKind::Muted), label({}, LabelKind::Section, nullptr, true), {}};
        box.frame->setObjectName(u"callingPost%1"_s.arg(i));
        auto* stack = new QVBoxLayout(box.frame);
        const int edge = Theme::current().px(10);
        stack->setContentsMargins(edge, edge - 2, edge, edge - 2);
        stack->setSpacing(Theme::current().px(5));
        auto* head = row(nullptr, 8);
        head->addWidget(label(post.title, LabelKind::Title));
        head->addWidget(box.count);
        head->addStretch();
        stack->addLayout(head);
        for (int n = 0; n < int(post.names.size()); ++n) {
            const CalledName& name = post.names[size_t(n)];
            auto* made = new NameButton(name.name, name.key);
            made->setObjectName(u"name_%1_%2"_s.arg(i).arg(n));
            connect(made, &QAbstractButton::clicked, this, [this, i, n] { Q_EMIT nameClicked(i, n); });
            box.names.push_back(made);
            stack->addWidget(made);
        }
        auto* other = button(u"writeIn%1"_s.arg(i), tr("/  write in somebody else …"), ButtonKind::Flat);
        other->setFocusPolicy(Qt::NoFocus);
        connect(other, &QPushButton::clicked, this, [this, i] { Q_EMIT writeInClicked(i); });
        stack->addWidget(other, 0, Qt::AlignLeft);
        stack->addWidget(box.extra);
        stack->addStretch();
        m_grid->addWidget(box.frame, i / columns, i % columns);
        m_posts.push_back(box);
    }
    for (int i = 0; i < columns; ++i) m_grid->setColumnStretch(i, 1);
    show(model);
}

void BallotSheet::show(const CallingModel& model) {
    QStringList spoken;
    for (size_t i = 0; i < m_posts.size(); ++i) {
        const CallingPost& post = model.posts()[i];
        PostBox& box = m_posts[i];
        const bool tooMany = post.choices() > post.seats;
        box.count->setText(
            tooMany ? tr("%1 chosen, only %2 allowed").arg(post.choices()).arg(post.seats)
            : post.womenOnly
                ? tr("%n seat(s), women only · %1 chosen", nullptr, post.seats).arg(post.choices())
                : tr("%n seat(s) · %1 chosen", nullptr, post.seats).arg(post.choices()));
        setKind(box.count, tooMany ? LabelKind::Bad : LabelKind::Muted);
        QStringList chosen;
        for (size_t n = 0; n < box.names.size(); ++n) {
            box.names[n]->setMark(post.names[n].chosen, post.names[n].against);
            if (post.names[n].chosen) chosen << post.names[n].name;
        }
        QStringList extra;
        for (const WrittenName& one : post.writeIns) {
            extra << (one.against ? u"× "_s : u"○ "_s) + one.name;
            chosen << one.name;
        }
        if (post.illegible > 0) extra << tr("illegible × %1").arg(post.illegible);
        box.extra->setText(extra.join(u"   "_s));
        box.extra->setVisible(!extra.isEmpty());
        const auto& colours = Theme::current().colours();
        const bool current = int(i) == model.currentPost();
        box.frame->setStyleSheet(
            u"QFrame#%1 { background: %2; border: %3px solid %4; border-radius: %5px; }"_s
                .arg(box.frame->objectName(), colours.ground.name())
                .arg(current ? 2 : 1)
                .arg((current ? colours.accentText : colours.line).name())
                .arg(Theme::current().px(6)));
        spoken << u"%1: %2"_s.arg(post.title, chosen.join(u"、"_s));
    }
    setAccessibleName(spoken.join(u"; "_s));
}

}  // namespace election
