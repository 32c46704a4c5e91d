#include "ui/shell/new_election_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/base/language.h"
#include "core/rules/rule_set.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

NewElectionDialog::NewElectionDialog(const QDate& today, QWidget* parent)
    : QDialog(parent),
      m_township(named(new QLineEdit, u"newTownship"_s, tr("Township"))),
      m_day(named(new QDateEdit(today.addDays(60)), u"newDay"_s, tr("Election day"))),
      m_rules(named(new QComboBox, u"newRules"_s, tr("Rule set"))),
      m_note(label({}, LabelKind::Small, nullptr, true)),
      m_create(button(u"newCreate"_s, tr("Choose where to save …"), ButtonKind::Main)) {
    const Theme& theme = Theme::current();
    setObjectName(u"newElectionDialog"_s);
    setWindowTitle(tr("New election"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme.px(520));
    auto* column = new QVBoxLayout(this);
    const int edge = theme.px(20);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(label(tr("New election"), LabelKind::Title));
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    m_township->setPlaceholderText(tr("as printed on notices, for example 经济开发区"));
    m_day->setDisplayFormat(currentLanguage() == u"en"_s ? u"d MMMM yyyy"_s : u"yyyy年M月d日"_s);
    m_day->setCalendarPopup(true);
    for (const QString& id : shippedRuleSets())
        if (const auto set = shippedRuleSet(id)) m_rules->addItem(set->title(currentLanguage()), id);
    form->addRow(tr("Township"), m_township);
    form->addRow(tr("Election day"), m_day);
    form->addRow(tr("Rule set"), m_rules);
    column->addLayout(form);
    column->addWidget(m_note);
    auto* buttons = new QHBoxLayout;
    auto* cancel = button(u"newCancel"_s, tr("Cancel"));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    column->addLayout(buttons);
    const auto propose = [this] {
        if (const int fit = m_rules->findData(shippedRuleSetFor(m_day->date())); fit >= 0)
            m_rules->setCurrentIndex(fit);
        judge();
    };
    connect(m_day, &QDateEdit::dateChanged, this, propose);
    connect(m_township, &QLineEdit::textChanged, this, &NewElectionDialog::judge);
    connect(m_rules, &QComboBox::currentIndexChanged, this, &NewElectionDialog::judge);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &QDialog::accept);
    propose();
}

ElectionFile::NewElection NewElectionDialog::election() const {
    return {m_township->text().trimmed(), m_rules->currentData().toString(), m_day->date()};
}

void NewElectionDialog::judge() {
    QString note;
    if (const auto set = shippedRuleSet(m_rules->currentData().toString())) {
        note = set->isValidOn(m_day->date())
                   ? tr("The rules are copied into the file and stay as they are there.")
                   : tr("These rules are not in force on that day.");
        if (!set->note().isEmpty()) note += u"\n"_s + set->note();
    }
    m_note->setText(note);
    setWhyNot(m_create, election().township.isEmpty() ? tr("Write the township's name first.") : QString());
}

}  // namespace election
