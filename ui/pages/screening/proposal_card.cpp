#include "ui/pages/screening/proposal_card.h"

#include <QStyle>

#include "core/base/dates.h"
#include "ui/pages/screening/screening_page_model.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {

ProposalCard::ProposalCard(QWidget* parent)
    : QFrame(parent),
      m_title(label({}, LabelKind::Section, nullptr, true)),
      m_verdict(new StatusChip),
      m_who(label({}, LabelKind::Muted, nullptr, true)),
      m_reasons(column(nullptr, 4)),
      m_withdraw(button(u"screeningWithdraw"_s, tr("Talk about withdrawing   W"))),
      m_decide(button(u"screeningDecide"_s, tr("Record the decision   Enter"), ButtonKind::Main)),
      m_meeting(button(u"screeningMeeting"_s, tr("A meeting decides on all   M"))) {
    setObjectName(u"proposalCard"_s);
    auto* box = new QVBoxLayout(this);
    const int edge = Theme::current().px(12);
    box->setContentsMargins(edge, edge - 2, edge, edge - 2);
    box->setSpacing(Theme::current().px(6));
    auto* head = row(nullptr, 8);
    head->addWidget(m_title, 1);
    head->addWidget(m_verdict, 0, Qt::AlignTop);
    box->addLayout(head);
    box->addLayout(m_reasons);
    box->addWidget(m_who);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_decide);
    buttons->addWidget(m_meeting);
    buttons->addWidget(m_withdraw);
    box->addLayout(buttons);
    for (QPushButton* made : {m_withdraw, m_decide, m_meeting}) made->setFocusPolicy(Qt::TabFocus);
    connect(m_withdraw, &QPushButton::clicked, this, &ProposalCard::withdrawalWanted);
    connect(m_meeting, &QPushButton::clicked, this, &ProposalCard::meetingWanted);
    connect(m_decide, &QPushButton::clicked, this, &ProposalCard::decisionWanted);
}

void ProposalCard::show(const ScreenedNomination& screened) {
    m_title->setText(ScreeningPageModel::proposalTitle(screened));
    const auto verdict = ScreeningPageModel::verdictWords(screened);
    m_verdict->set(verdict.tone, verdict.text);
    setProperty("card", verdict.tone == Tone::Bad    ? QVariant(u"bad"_s)
                        : verdict.tone == Tone::Warn ? QVariant(u"warn"_s)
                                                     : QVariant(true));
    style()->unpolish(this);
    style()->polish(this);
    clearLayout(m_reasons);
    for (const Reason& reason : screened.result.reasons) {
        auto* line = row(nullptr, 8);
        line->addWidget(
            new StatusChip(
                reason.informative ? Tone::Todo : ScreeningPageModel::weightTone(reason.weight),
                reason.informative ? tr("for information") : ScreeningPageModel::weightText(reason.weight)),
            0, Qt::AlignTop);
        const QString mark = ScreeningPageModel::markText(reason.mark);
        auto* words = column(nullptr, 0);
        words->addWidget(label(reason.text, LabelKind::Plain, nullptr, true));
        words->addWidget(label(reason.source + mark, LabelKind::Small, nullptr, true));
        line->addLayout(words, 1);
        m_reasons->addLayout(line);
    }
    if (screened.result.reasons.empty())
        m_reasons->addWidget(label(tr("No reason against it was found."), LabelKind::Muted));
    const Dossier& dossier = screened.dossier;
    m_who->setText(dossier.decision ? tr("Decided on %1 by %2, %3.")
                                          .arg(formatDate(dossier.decision->date),
                                               dossier.decision->decidedBy, dossier.decision->documentNumber)
                                    : tr("Decided by %1; the township only guides and files it.")
                                          .arg(decidingBodyName(dossier.nomination.body)));
    setWhyNot(m_withdraw, ScreeningPageModel::whyNotWithdraw(screened));
    setWhyNot(m_decide, ScreeningPageModel::whyNotDecide(screened));
}

}  // namespace election
