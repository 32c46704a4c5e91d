#include "ui/dialogs/setup/rule_summary.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>

#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/rules/rule_differences.h"
#include "core/rules/rule_set.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

enum Column { What, Other, Chosen, Basis, Columns };

/// The set that was in force before; the next one for the oldest; the province's for the national set.
QString usualOther(const QString& id, const QDate& day) {
    const QStringList all = shippedRuleSets();
    if (!id.startsWith(u"zj-"_s)) return shippedRuleSetFor(day);
    const auto at = all.indexOf(id);
    return at > 0 ? all.at(at - 1) : all.value(at + 1);
}

QString textsOf(const RuleSet& set) {
    QStringList lines;
    for (const BaseText& text : set.texts()) {
        QString line = basisWithMark(text.name, evidenceMarkKey(text.mark));
        if (text.mark != EvidenceMark::Read) line += u" – "_s + evidenceMarkText(text.mark);
        lines << line;
    }
    return lines.join(u'\n');
}

}  // namespace

QString basisWithMark(const QString& citation, const QString& mark) {
    return mark == u"V"_s || citation.isEmpty() ? citation : u"%1 [%2]"_s.arg(citation, mark);
}

RuleSummary::RuleSummary(QWidget* parent)
    : QWidget(parent),
      m_texts(label({}, LabelKind::Plain, nullptr, true)),
      m_note(label({}, LabelKind::Small, nullptr, true)),
      m_same(label({}, LabelKind::Small, nullptr, true)),
      m_other(named(new QComboBox, u"rulesOther"_s, tr("Compared with"))),
      m_table(named(new QTableWidget(0, Columns), u"rulesDifferences"_s, tr("What differs"))) {
    auto* box = column(this, 8);
    box->addWidget(m_texts);
    box->addWidget(m_note);
    auto* line = row(nullptr, 8);
    line->addWidget(label(tr("What differs from"), LabelKind::Section));
    line->addWidget(m_other);
    line->addStretch();
    box->addLayout(line);
    tuneTable(m_table, 30);
    m_table->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);  // a dozen rows
    m_table->setTabKeyNavigation(false);
    box->addWidget(m_table, 1);
    box->addWidget(m_same);
    for (const QString& id : shippedRuleSets())
        if (const auto set = shippedRuleSet(id)) m_other->addItem(set->title(currentLanguage()), id);
    connect(m_other, &QComboBox::currentIndexChanged, this, &RuleSummary::compare);
}

void RuleSummary::show(const RuleSet& chosen, const QDate& electionDay, const QString& other) {
    m_chosen = chosen.id();
    m_json = chosen.json();
    m_texts->setText(textsOf(chosen));
    QString note = chosen.isValidOn(electionDay)
                       ? tr("In force on %1. The rules are copied into the file and stay as they are there.")
                             .arg(formatDate(electionDay))
                       : tr("These rules are not in force on that day.");
    if (!chosen.note().isEmpty()) note += u'\n' + chosen.note();
    m_note->setText(note);
    const QString with = other.isEmpty() ? usualOther(m_chosen, electionDay) : other;
    if (const int at = m_other->findData(with); at >= 0) m_other->setCurrentIndex(at);
    compare();
}

void RuleSummary::compare() {
    const auto chosen = loadFrozenRuleSet(m_json, m_chosen);
    const auto other = shippedRuleSet(m_other->currentData().toString());
    if (!chosen || !other) return;
    const RuleDifferences all = ruleDifferences(*other, *chosen);
    m_table->setHorizontalHeaderLabels({tr("What"), other->title(currentLanguage()),
                                        chosen->title(currentLanguage()), tr("Basis and how sure it is")});
    m_table->setRowCount(int(all.values.size()));
    int at = 0;
    for (const RuleDifference& one : all.values) {
        const bool gone = one.isOnlyBefore();
        const auto mark = gone ? one.markBefore : one.mark;
        const QString basis = basisWithMark(gone ? one.citationBefore : one.citation, evidenceMarkKey(mark));
        const QStringList cells{one.title, one.before.isEmpty() ? u"—"_s : one.before,
                                one.after.isEmpty() ? u"—"_s : one.after, basis};
        for (int c = 0; c < Columns; ++c) {
            auto* item = new QTableWidgetItem(cells.at(c));
            item->setToolTip(one.note.isEmpty() ? evidenceMarkText(mark)
                                                : evidenceMarkText(mark) + u'\n' + one.note);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_table->setItem(at, c, item);
        }
        ++at;
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    QStringList words;
    if (all.values.empty()) words << tr("No value differs.");
    if (!all.marks.empty())
        words << tr("%1 more have the same value, but how sure they are is not the same.")
                     .arg(all.marks.size());
    words << tr(
        "Marks: none = the full article was read; E = only an excerpt or an older wording; I = "
        "inferred; R = from memory; P = practice.");
    m_same->setText(words.join(u' '));
}

}  // namespace election
