#include "ui/pages/screening/screening_dialogs.h"

#include <QLineEdit>
#include <QListWidget>

#include "ui/pages/screening/fact_dialog.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QLineEdit* textField(const QString& name, const QString& text = {}) {
    auto* made = new QLineEdit(text);
    made->setObjectName(name);
    return made;
}

}  // namespace

FailReasonDialog::FailReasonDialog(const QString& check, const std::vector<Bar>& bars, bool changes,
                                   QWidget* parent)
    : FormDialog(tr("Why does “%1” fail?").arg(check),
                 tr("Choose a clause of the list of bars (Ctrl+Space adds a second one), or describe what "
                    "was found. "
                    "It bars once a second person has confirmed it."),
                 tr("Record: failed"), parent),
      m_changes(changes),
      m_bars(named(new QListWidget, u"failBars"_s, tr("List of bars"))),
      m_remark(textField(u"failRemark"_s)),
      m_because(textField(u"failBecause"_s)) {
    const Theme& theme = Theme::current();
    setMinimumWidth(theme.px(680));
    m_bars->setMinimumHeight(theme.px(250));
    fillBars(*m_bars, bars);
    auto* none = new QListWidgetItem(tr("No clause of the list: as described below"));
    none->setData(Qt::UserRole, QString());
    m_bars->addItem(none);
    addField(tr("Clause"), m_bars);
    addField(tr("What was found"), m_remark);
    addField(tr("Why the answer changes"), m_because);
    setFieldVisible(m_because, changes);
    connect(m_bars, &QListWidget::itemSelectionChanged, this, &FailReasonDialog::judge);
    connect(m_remark, &QLineEdit::textChanged, this, &FailReasonDialog::judge);
    connect(m_because, &QLineEdit::textChanged, this, &FailReasonDialog::judge);
    judge();
}

QStringList FailReasonDialog::clauses() const {
    return chosenClauses(*m_bars);
}

QString FailReasonDialog::note() const {
    return m_remark->text().trimmed();
}

QString FailReasonDialog::because() const {
    return m_because->text().trimmed();
}

void FailReasonDialog::judge() {
    QString why;
    if (clauses().isEmpty() && note().isEmpty())
        why = tr("Choose a clause or write down what was found.");
    else if (m_changes && because().isEmpty())
        why = tr("Write why the answer is changed.");
    setWhyNotAllowed(why);
}

}  // namespace election
