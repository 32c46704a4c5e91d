#include "ui/pages/screening/dossier_side.h"

#include <algorithm>

#include "core/base/dates.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Happened {
    QDateTime at;
    QString text;
};

void addStep(std::vector<Happened>& steps, const QDate& date, const QString& text) {
    if (date.isValid()) steps.push_back({QDateTime(date, QTime(0, 0)), text});
}

}  // namespace

DossierSide::DossierSide(QWidget* parent)
    : QWidget(parent),
      m_opinions(new Card(tr("Joint review"))),
      m_grid(bare(new QGridLayout, 2)),
      m_objections(column(nullptr, 4)),
      m_timeline(new Card(tr("What happened"))),
      m_steps(bare(new QGridLayout, 3)) {
    m_opinions->body()->addLayout(m_grid);
    m_opinions->body()->addLayout(m_objections);
    m_timeline->body()->addLayout(m_steps);
    m_grid->setColumnStretch(0, 1);
    m_steps->setColumnStretch(1, 1);
    m_steps->setHorizontalSpacing(Theme::current().px(8));
    auto* inner = new QWidget;
    auto* stack = column(inner);
    stack->addWidget(m_opinions);
    stack->addWidget(m_timeline);
    stack->addStretch();
    column(this)->addWidget(scrolled(inner));
}

void DossierSide::show(const ScreenedNomination& row, const std::vector<HistoryEntry>& history) {
    showOpinions(row.dossier);
    showTimeline(row.dossier, history);
}

void DossierSide::showOpinions(const Dossier& dossier) {
    clearLayout(m_grid);
    clearLayout(m_objections);
    int answered = 0, line = 0;
    for (const QString& department : dossier.departmentsAsked) {
        const auto it = std::find_if(dossier.opinions.begin(), dossier.opinions.end(),
                                     [&](const DepartmentOpinion& o) { return o.department == department; });
        const bool has = it != dossier.opinions.end() && it->answered;
        answered += has;
        m_grid->addWidget(label(department), line, 0);
        auto* chip = !has            ? new StatusChip(Tone::Todo, tr("no answer yet"))
                     : it->objection ? new StatusChip(Tone::Bad, tr("objection"))
                                     : new StatusChip(Tone::Ok, tr("no objection"));
        if (has) chip->setToolTip(u"%1 %2"_s.arg(it->officer, formatDate(it->date)));
        m_grid->addWidget(chip, line, 1, Qt::AlignRight);
        ++line;
        if (has && it->objection) {
            m_objections->addWidget(
                label(u"%1：%2"_s.arg(department, it->matter), LabelKind::Bad, nullptr, true));
            m_objections->addWidget(
                label(u"%1 · %2 · %3"_s.arg(it->clause.isEmpty() ? tr("no clause named") : it->clause,
                                            it->officer, formatDate(it->date)),
                      LabelKind::Small, nullptr, true));
        }
    }
    m_opinions->setTitle(
        tr("Joint review: %1 of %2 answered").arg(answered).arg(dossier.departmentsAsked.size()));
    if (line == 0)
        m_grid->addWidget(label(tr("No department was asked yet."), LabelKind::Muted, nullptr, true), 0, 0);
}

void DossierSide::showTimeline(const Dossier& dossier, const std::vector<HistoryEntry>& history) {
    clearLayout(m_steps);
    std::vector<Happened> steps;
    const Nomination& nomination = dossier.nomination;
    if (nomination.filedAt.isValid())
        steps.push_back({nomination.filedAt,
                         nomination.inPerson == YesNo::Yes ? tr("registered in person") : tr("registered")});
    if (dossier.asks) addStep(steps, dossier.asks->date, tr("three asks, by %1").arg(dossier.asks->talkedBy));
    QDate last;
    for (const DepartmentOpinion& opinion : dossier.opinions) {
        if (opinion.answered) last = std::max(last, opinion.date);
        if (opinion.answered && opinion.objection)
            addStep(steps, opinion.date, tr("objection of %1").arg(opinion.department));
    }
    if (last.isValid()) addStep(steps, last, tr("last answer of the joint review"));
    if (dossier.withdrawal)
        addStep(steps, dossier.withdrawal->date,
                dossier.withdrawal->signedByPerson == YesNo::Yes ? tr("talk; withdrawal signed")
                                                                 : tr("talk about withdrawing; not signed"));
    if (dossier.decision)
        addStep(steps, dossier.decision->date,
                tr("decision %1 of %2").arg(dossier.decision->documentNumber, dossier.decision->decidedBy));
    for (const HistoryEntry& entry : history)
        steps.push_back({entry.at.toLocalTime(), u"%1（%2）"_s.arg(entry.what, entry.actor)});
    std::stable_sort(steps.begin(), steps.end(),
                     [](const Happened& a, const Happened& b) { return a.at < b.at; });
    int line = 0;
    for (const Happened& step : steps) {
        const bool hasTime = step.at.time() != QTime(0, 0);
        m_steps->addWidget(label(step.at.toString(hasTime ? u"MM-dd HH:mm"_s : u"MM-dd"_s), LabelKind::Muted),
                           line, 0, Qt::AlignTop);
        m_steps->addWidget(label(step.text, LabelKind::Plain, nullptr, true), line, 1);
        ++line;
    }
}

}  // namespace election
