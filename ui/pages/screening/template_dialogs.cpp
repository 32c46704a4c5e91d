#include "ui/pages/screening/template_dialogs.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <algorithm>

#include "core/rules/rule_set.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QLineEdit* line(const QString& name, const QString& text) {
    auto* made = new QLineEdit(text);
    made->setObjectName(name);
    return made;
}

QPlainTextEdit* lines(const QString& name, const QString& text) {
    auto* made = new QPlainTextEdit(text);
    made->setObjectName(name);
    made->setTabChangesFocus(true);
    made->setFixedHeight(Theme::current().px(62));
    return made;
}

/// Chinese is changed; who reads English sees the same words until somebody translates them.
void change(BothLanguages& both, const QString& text) {
    if (text != both.text()) both = {text, text};
}

QComboBox* marks(const QString& name, const QString& chosen) {
    auto* made = named(new QComboBox, name, CheckDialog::tr("Evidence mark"));
    made->addItem(CheckDialog::tr("ours: our own, no text was found"), u"ours"_s);
    for (const EvidenceMark mark : {EvidenceMark::Read, EvidenceMark::Excerpt, EvidenceMark::Practice,
                                    EvidenceMark::Memory, EvidenceMark::Inferred})
        made->addItem(u"%1: %2"_s.arg(evidenceMarkKey(mark), evidenceMarkText(mark)), evidenceMarkKey(mark));
    made->setCurrentIndex(std::max(0, made->findData(chosen)));
    return made;
}

QStringList words(const QString& text) {
    static const QRegularExpression between(u"[、,，;；\\s]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

}  // namespace

CheckDialog::CheckDialog(int index, const CheckDescription& check, QWidget* parent)
    : FormDialog(
          tr("Check %1").arg(index + 1),
          isFixedByLaw(index)
              ? tr("This check rests on the law: the program always answers it by the rules, and it always "
                   "bars. "
                   "Its words can be changed.")
              : tr("What is changed here goes into the draft; nothing is in force before it is frozen."),
          tr("Put into the draft"), parent),
      m_index(index),
      m_start(check),
      m_title(line(u"checkTitle"_s, check.title.text())),
      m_asks(line(u"checkAsks"_s, check.asks.text())),
      m_source(line(u"checkSource"_s, check.source.text())),
      m_answered(lines(u"checkAnswered"_s, check.answered.text())),
      m_evidence(lines(u"checkEvidence"_s, check.evidence.text())),
      m_how(named(new QComboBox, u"checkHow"_s, tr("Answered by"))),
      m_effect(named(new QComboBox, u"checkEffect"_s, tr("Effect"))),
      m_mark(marks(u"checkMark"_s, check.mark)) {
    setObjectName(u"checkDialog"_s);
    setMinimumWidth(Theme::current().px(680));
    setScrolling();
    for (const AnsweredBy how :
         {AnsweredBy::Talk, AnsweredBy::Paper, AnsweredBy::Rule, AnsweredBy::Departments})
        m_how->addItem(
            fillsIn(index, how)
                ? answeredByName(how)
                : tr("%1 (a person answers, the program fills in nothing)").arg(answeredByName(how)),
            int(how));
    m_how->setCurrentIndex(std::max(0, m_how->findData(int(check.how))));
    m_effect->addItem(tr("bars"), true);
    m_effect->addItem(tr("only warns"), false);
    m_effect->setCurrentIndex(check.bars ? 0 : 1);
    m_how->setEnabled(!isFixedByLaw(index));
    m_effect->setEnabled(!isFixedByLaw(index));
    addField(tr("Title"), m_title);
    addField(tr("Asks"), m_asks);
    addPair(tr("Answered by"), m_how, tr("Effect"), m_effect);
    addField(tr("When it passes"), m_answered);
    addField(tr("Evidence needed"), m_evidence);
    addField(tr("Source"), m_source);
    addField(tr("Evidence mark"), m_mark);
    for (QLineEdit* field : {m_title, m_asks, m_source})
        connect(field, &QLineEdit::textChanged, this, &CheckDialog::judge);
    for (QPlainTextEdit* field : {m_answered, m_evidence})
        connect(field, &QPlainTextEdit::textChanged, this, &CheckDialog::judge);
    resize(Theme::current().px(700), std::min(Theme::current().px(540), 690));
    judge();
}

CheckDescription CheckDialog::check() const {
    CheckDescription made = m_start;
    change(made.title, m_title->text().trimmed());
    change(made.asks, m_asks->text().trimmed());
    change(made.answered, m_answered->toPlainText().trimmed());
    change(made.evidence, m_evidence->toPlainText().trimmed());
    change(made.source, m_source->text().trimmed());
    made.how = AnsweredBy(m_how->currentData().toInt());
    made.bars = m_effect->currentData().toBool();
    made.mark = m_mark->currentData().toString();
    return made;
}

void CheckDialog::judge() {
    const CheckDescription now = check();
    bool empty = false;
    for (const BothLanguages* text : {&now.title, &now.asks, &now.answered, &now.evidence, &now.source})
        empty = empty || text->text().isEmpty();
    setWhyNotAllowed(empty ? tr("Every field needs its words.") : QString());
}

TemplateHeadDialog::TemplateHeadDialog(const CheckTemplate& checks, QWidget* parent)
    : FormDialog(tr("Title, source and findings"),
                 tr("A finding of a talk that is in neither list needs another look."),
                 tr("Put into the draft"), parent),
      m_title(line(u"templateTitle"_s, checks.title.text())),
      m_source(line(u"templateSource"_s, checks.source.text())),
      m_passes(line(u"templatePasses"_s, checks.passes.join(u'、'))),
      m_fails(line(u"templateFails"_s, checks.fails.join(u'、'))),
      m_mark(marks(u"templateMark"_s, checks.mark)) {
    setObjectName(u"templateHeadDialog"_s);
    setMinimumWidth(Theme::current().px(620));
    addField(tr("Title"), m_title);
    addField(tr("Source"), m_source);
    addField(tr("Evidence mark"), m_mark);
    addField(tr("Findings that pass"), m_passes);
    addField(tr("Findings that fail"), m_fails);
    for (QLineEdit* field : {m_title, m_source, m_passes, m_fails})
        connect(field, &QLineEdit::textChanged, this, &TemplateHeadDialog::judge);
    judge();
}

void TemplateHeadDialog::apply(CheckTemplate& checks) const {
    change(checks.title, m_title->text().trimmed());
    change(checks.source, m_source->text().trimmed());
    checks.mark = m_mark->currentData().toString();
    checks.passes = words(m_passes->text());
    checks.fails = words(m_fails->text());
}

void TemplateHeadDialog::judge() {
    QString why;
    if (m_title->text().trimmed().isEmpty() || m_source->text().trimmed().isEmpty())
        why = tr("Every field needs its words.");
    else if (words(m_passes->text()).isEmpty() || words(m_fails->text()).isEmpty())
        why = tr("At least one finding has to pass and one to fail.");
    for (const QString& word : words(m_fails->text()))
        if (words(m_passes->text()).contains(word)) why = tr("“%1” can't pass and fail at once.").arg(word);
    setWhyNotAllowed(why);
}

ClauseDialog::ClauseDialog(const LocalBar& start, QWidget* parent)
    : FormDialog(tr("Clause of the township's own"),
                 tr("As the local document has it. It goes into the draft; a document of practice is no law "
                    "and shows its "
                    "mark [P] everywhere."),
                 tr("Put into the draft"), parent),
      m_start(start),
      m_list(line(u"clauseList"_s, start.bar.list)),
      m_clause(line(u"clauseName"_s, start.bar.clause)),
      m_years(line(u"clauseYears"_s,
                   start.bar.windowYears ? QString::number(*start.bar.windowYears) : QString())),
      m_citation(line(u"clauseCitation"_s, start.bar.citation)),
      m_text(lines(u"clauseText"_s, start.bar.text)),
      m_weight(named(new QComboBox, u"clauseWeight"_s, tr("Effect"))),
      m_since(new DateLine(u"clauseSince"_s, start.since.value_or(QDate()))),
      m_until(new DateLine(u"clauseUntil"_s, start.until.value_or(QDate()))) {
    setObjectName(u"clauseDialog"_s);
    setMinimumWidth(Theme::current().px(640));
    m_weight->addItem(tr("bars"), int(Weight::List));
    m_weight->addItem(tr("advises against"), int(Weight::Advice));
    m_weight->setCurrentIndex(start.bar.weight == Weight::Advice ? 1 : 0);
    m_years->setPlaceholderText(tr("empty: as long as the matter lasts"));
    m_citation->setPlaceholderText(tr("document and its number"));
    m_since->setPlaceholderText(tr("empty: no limit"));
    m_until->setPlaceholderText(tr("empty: no limit"));
    addPair(tr("List"), m_list, tr("Clause"), m_clause);
    addField(tr("Text"), m_text);
    addPair(tr("Looks back (years)"), m_years, tr("Effect"), m_weight);
    addField(tr("Source"), m_citation);
    addPair(tr("Elections from"), m_since, tr("until"), m_until);
    for (QLineEdit* field : {m_list, m_clause, m_years, m_citation, static_cast<QLineEdit*>(m_since),
                             static_cast<QLineEdit*>(m_until)})
        connect(field, &QLineEdit::textChanged, this, &ClauseDialog::judge);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ClauseDialog::judge);
    judge();
}

LocalBar ClauseDialog::clause() const {
    LocalBar made = m_start;
    made.bar.list = m_list->text().trimmed();
    made.bar.clause = m_clause->text().trimmed();
    made.bar.text = m_text->toPlainText().simplified();
    const int years = m_years->text().trimmed().toInt();
    made.bar.windowYears = years > 0 ? std::optional(years) : std::nullopt;
    made.bar.weight = Weight(m_weight->currentData().toInt());
    made.bar.citation = m_citation->text().trimmed();
    if (made.bar.mark != EvidenceMark::Read) made.bar.mark = EvidenceMark::Practice;
    made.since = m_since->date().isValid() ? std::optional(m_since->date()) : std::nullopt;
    made.until = m_until->date().isValid() ? std::optional(m_until->date()) : std::nullopt;
    return made;
}

void ClauseDialog::judge() {
    const LocalBar now = clause();
    const QString years = m_years->text().trimmed();
    QString why;
    if (now.bar.list.isEmpty() || now.bar.clause.isEmpty())
        why = tr("Name the list and the clause, for example 本镇清单 and 本镇清单①.");
    else if (now.bar.text.isEmpty())
        why = tr("Write the clause as the document has it.");
    else if (!years.isEmpty() && (!now.bar.windowYears || *now.bar.windowYears > 99))
        why = tr("A clause looks back 1 to 99 years.");
    else if (now.bar.citation.isEmpty())
        why = tr("Write the document and its number: without them nothing can be cited.");
    else if (!m_since->isReadable() || !m_until->isReadable())
        why = tr("Write a day as 2026-12-19, or leave it empty.");
    setWhyNotAllowed(why);
}

}  // namespace election
