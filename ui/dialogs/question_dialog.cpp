#include "ui/dialogs/question_dialog.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

QuestionDialog::QuestionDialog(const QString& title, const QString& text, const QString& action,
                               QWidget* parent)
    : QDialog(parent),
      m_body(new QVBoxLayout(this)),
      m_action(button(u"questionAction"_s, action, ButtonKind::Main)),
      m_cancel(button(u"questionCancel"_s, tr("Cancel"))) {
    setObjectName(u"questionDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    giveKeyboardBack(*this);
    const Theme& theme = Theme::current();
    setMinimumWidth(theme.px(440));
    const int edge = theme.px(20);
    m_body->setContentsMargins(edge, edge, edge, edge);
    m_body->setSpacing(theme.px(10));
    m_body->addWidget(label(title, LabelKind::Title, nullptr, true));
    auto* words = label(text, LabelKind::Plain, nullptr, true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body->addWidget(words);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_action);
    m_body->addSpacing(theme.px(6));
    m_body->addLayout(buttons);
    m_action->setDefault(true);
    connect(m_action, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void QuestionDialog::requireWord(const QString& word) {
    addLine({}, false);
    m_line->setPlaceholderText(tr("Type: %1").arg(word));
    const auto judge = [this, word] {
        setWhyNot(m_action, m_line->text().trimmed() == word ? QString() : tr("Type “%1” first.").arg(word));
    };
    connect(m_line, &QLineEdit::textChanged, this, judge);
    judge();
}

void QuestionDialog::addLine(const QString& initial, bool mayBeEmpty) {
    m_line = named(new QLineEdit(initial), u"questionLine"_s, windowTitle());
    m_body->insertWidget(2, m_line);
    m_line->setFocus();
    if (mayBeEmpty) return;
    const auto judge = [this] {
        setWhyNot(m_action, m_line->text().trimmed().isEmpty() ? tr("Write a few words first.") : QString());
    };
    connect(m_line, &QLineEdit::textChanged, this, judge);
    judge();
}

void QuestionDialog::withoutCancel() {
    m_cancel->hide();
}

QString QuestionDialog::typed() const {
    return m_line ? m_line->text().trimmed() : QString();
}

}  // namespace election
