#include "ui/pages/screening/fact_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include "core/base/dates.h"
#include "ui/pages/screening/screening_page_model.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

enum EndState { Ended, LastsStill, Unknown };

}  // namespace

void fillBars(QListWidget& list, const std::vector<Bar>& bars) {
    list.setProperty("framed", true);
    list.setWordWrap(true);
    list.setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (const Bar& bar : bars) {
        const QString mark =
            bar.mark == EvidenceMark::Read ? QString() : u" [%1]"_s.arg(evidenceMarkKey(bar.mark));
        auto* item =
            new QListWidgetItem(u"%1  %2\n        %3%4"_s.arg(bar.clause, bar.text, bar.citation, mark));
        item->setData(Qt::UserRole, bar.clause);
        list.addItem(item);
    }
}

QStringList chosenClauses(const QListWidget& list) {
    QStringList clauses;
    for (int i = 0; i < list.count(); ++i)
        if (const auto* item = list.item(i); item->isSelected())
            if (const QString clause = item->data(Qt::UserRole).toString(); !clause.isEmpty())
                clauses << clause;
    return clauses;
}

FactDialog::FactDialog(Desk& desk, const ScreenedNomination& row, QWidget* parent)
    : FormDialog(
          tr("Fact with its date: %1").arg(row.dossier.nomination.name),
          tr("What a paper says, with the day on which it ended (release, end of the sentence, end of the "
             "matter). "
             "It bars only once a second person has confirmed it."),
          tr("Enter the fact"), parent),
      m_desk(desk),
      m_known(named(new QListWidget, u"factKnown"_s, tr("Facts entered"))),
      m_bars(named(new QListWidget, u"factBars"_s, tr("Lists of bars"))),
      m_remove(
          button(u"factRemove"_s, tr("Take out …"), ButtonKind::Plain, QKeySequence(u"Ctrl+Backspace"_s))),
      m_matter(named(new QLineEdit, u"factMatter"_s, tr("What happened"))),
      m_source(named(new QLineEdit, u"factSource"_s, tr("Who says so"))),
      m_state(named(new QComboBox, u"factState"_s, tr("End"))),
      m_ended(new DateLine(u"factEnded"_s)),
      m_follows(label({}, LabelKind::Accent, nullptr, true)) {
    setObjectName(u"factDialog"_s);
    const Theme& theme = Theme::current();
    setMinimumWidth(theme.px(740));
    setScrolling();
    m_follows->setObjectName(u"factFollows"_s);
    m_known->setProperty("framed", true);
    m_known->setWordWrap(true);
    m_known->setFixedHeight(theme.px(84));
    m_bars->setMinimumHeight(theme.px(150));
    m_matter->setPlaceholderText(tr("for example 危险驾驶罪，拘役二个月"));
    m_source->setPlaceholderText(tr("judgment, decision or department's paper with its number"));
    m_state->addItem(tr("ended on"), Ended);
    m_state->addItem(tr("lasts still"), LastsStill);
    m_state->addItem(tr("date unknown"), Unknown);
    if (const auto bars = m_desk.dossiers.barsOf(row)) m_barList = *bars;
    fillBars(*m_bars, m_barList);
    auto* known = new QWidget;
    auto* box = column(known, 4);
    box->addWidget(m_known);
    auto* buttons = election::row(nullptr, 6);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    box->addLayout(buttons);
    addField(tr("Clauses"), m_bars);
    addNote(tr("Ctrl+Space adds a second clause."));
    addField(tr("What happened"), m_matter);
    addPair(tr("It"), m_state, tr("Day"), m_ended);
    addField(tr("Who says so"), m_source);
    addWide(m_follows);
    addField(tr("Entered so far"), known, {m_known});
    connect(m_bars, &QListWidget::itemSelectionChanged, this, &FactDialog::judge);
    connect(m_state, &QComboBox::currentIndexChanged, this, &FactDialog::judge);
    for (QLineEdit* field : {m_matter, m_source, static_cast<QLineEdit*>(m_ended)})
        connect(field, &QLineEdit::textChanged, this, &FactDialog::judge);
    connect(m_known, &QListWidget::currentRowChanged, this, [this](int chosen) {
        setWhyNot(m_remove, chosen < 0 ? tr("Choose a fact of the list first.") : QString());
    });
    connect(m_remove, &QPushButton::clicked, this, &FactDialog::removeFact);
    resize(theme.px(780), std::min(theme.px(640), 690));
    showRow(row);
}

void FactDialog::showRow(const ScreenedNomination& row) {
    m_row = row;
    m_known->clear();
    for (const BarFact& fact : row.dossier.facts) {
        const QString when = fact.running           ? tr("lasts still")
                             : fact.ended.isValid() ? formatDate(fact.ended)
                                                    : tr("date unknown");
        const QString second = fact.waitsForSecond ? tr("waits for a second person")
                                                   : tr("second person: %1").arg(fact.secondBy);
        auto* item = new QListWidgetItem(
            u"%1 · %2 · %3 · %4 · %5"_s.arg(fact.clauses.join(u'、'), fact.matter, when, fact.by, second));
        item->setData(Qt::UserRole, fact.id.v);
        m_known->addItem(item);
    }
    if (m_known->count() > 0) m_known->setCurrentRow(m_known->count() - 1);
    setWhyNot(m_remove, m_known->count() == 0 ? tr("There is no fact yet.") : QString());
    judge();
}

BarFact FactDialog::fact() const {
    BarFact made;
    made.clauses = chosenClauses(*m_bars);
    made.matter = m_matter->text().trimmed();
    made.source = m_source->text().trimmed();
    made.running = m_state->currentData().toInt() == LastsStill;
    if (m_state->currentData().toInt() == Ended) made.ended = m_ended->date();
    return made;
}

void FactDialog::judge() {
    const bool hasDay = m_state->currentData().toInt() == Ended;
    m_ended->setEnabled(hasDay);
    const BarFact now = fact();
    QString why;
    if (now.clauses.isEmpty())
        why = tr("Choose the clause of the list that it falls under.");
    else if (now.matter.isEmpty())
        why = tr("Write what happened.");
    else if (hasDay && !now.ended.isValid())
        why = tr("Enter the day, for example 2021-12-20, or choose “date unknown”.");
    else if (now.source.isEmpty())
        why = tr("Write who says so.");
    setWhyNotAllowed(why);
    ScreenedNomination with = m_row;
    with.dossier.facts = {now};
    const bool complete = !now.clauses.isEmpty() && (!hasDay || now.ended.isValid());
    const auto dated = m_desk.dossiers.datedBars(with);
    m_follows->setText(complete && dated ? ScreeningPageModel::barWords(*dated) : QString());
}

void FactDialog::removeFact() {
    const auto* item = m_known->currentItem();
    if (!item) return;
    const FactId id{item->data(Qt::UserRole).toLongLong()};
    m_desk.prompt.askText(
        {{tr("Take the fact out"),
          tr("It counts no more; the log keeps it with your reason. Why was it a mistake?"), tr("Take out")},
         {},
         false},
        [this, id](const QString& because) {
            if (const auto done = m_desk.dossiers.removeFact(id, because); !done)
                return refuse(done.error().message);
            Q_EMIT factRemoved();
        });
}

}  // namespace election
