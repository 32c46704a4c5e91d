#include "ui/pages/screening/dossier_side.h"

#include <algorithm>

#include "core/base/dates.h"
#include "core/rules/joint_review.h"
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
    setObjectName(u"dossierSide"_s);
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

void DossierSide::show(const ScreenedNomination& row, const std::vector<RoundOpinion>& rounds,
                       const std::vector<HistoryEntry>& history) {
    showOpinions(row.dossier, rounds);
    showTimeline(row.dossier, rounds, history);
}

void DossierSide::showOpinions(const Dossier& dossier, const std::vector<RoundOpinion>& rounds) {
    clearLayout(m_grid);
    clearLayout(m_objections);
    const bool several =
        std::any_of(rounds.begin(), rounds.end(), [](const RoundOpinion& one) { return one.round > 1; });
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
        chip->setObjectName(u"opinionChip"_s);
        m_grid->addWidget(chip, line, 1, Qt::AlignRight);
        ++line;
        for (const RoundOpinion& one : rounds) {
            if (one.opinion.department != department || !one.opinion.answered) continue;
            // What a department said in each round, once there is more than one.
            if (several) {
                const QString said = one.opinion.objection ? tr("objection") : tr("no objection");
                auto* words =
                    label(u"%1：%2 · %3 · %4"_s.arg(reviewRoundName(one.round), said, one.opinion.officer,
                                                    formatDate(one.opinion.date)),
                          LabelKind::Small, nullptr, true);
                words->setObjectName(u"opinionOfRound"_s);
                m_grid->addWidget(words, line++, 0, 1, 2);
            }
            if (one.opinion.objection) addObjection(one, several);
        }
    }
    m_opinions->setTitle(
        tr("Joint review: %1 of %2 answered").arg(answered).arg(dossier.departmentsAsked.size()));
    if (line == 0)
        m_grid->addWidget(label(tr("No department was asked yet."), LabelKind::Muted, nullptr, true), 0, 0);
}

void DossierSide::addObjection(const RoundOpinion& one, bool withRound) {
    const DepartmentOpinion& said = one.opinion;
    const QString who =
        withRound ? tr("%1 (%2)").arg(said.department, reviewRoundName(one.round)) : said.department;
    m_objections->addWidget(label(u"%1：%2"_s.arg(who, said.matter), LabelKind::Bad, nullptr, true));
    m_objections->addWidget(
        label(u"%1 · %2 · %3"_s.arg(said.clause.isEmpty() ? tr("no clause named") : said.clause, said.officer,
                                    formatDate(said.date)),
              LabelKind::Small, nullptr, true));
}

void DossierSide::showTimeline(const Dossier& dossier, const std::vector<RoundOpinion>& rounds,
                               const std::vector<HistoryEntry>& history) {
    clearLayout(m_steps);
    std::vector<Happened> steps;
    const Nomination& nomination = dossier.nomination;
    if (nomination.filedAt.isValid())
        steps.push_back({nomination.filedAt,
                         nomination.inPerson == YesNo::Yes ? tr("registered in person") : tr("registered")});
    if (dossier.asks) addStep(steps, dossier.asks->date, tr("three asks, by %1").arg(dossier.asks->talkedBy));
    QDate last;
    for (const RoundOpinion& one : rounds) {
        const DepartmentOpinion& opinion = one.opinion;
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
