#include "ui/pages/result/result_bars.h"

#include <algorithm>

#include "ui/pages/result/result_page_model.h"
#include "ui/widgets/bar_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {

ResultBars::ResultBars(QWidget* parent) : QWidget(parent), m_box(column(this, 7)) {}

QWidget* ResultBars::postWidget(const ResultPost& post, const ResultPageModel& model) const {
    const Theme& theme = Theme::current();
    auto* made = new QWidget;
    auto* grid = bare(new QGridLayout(made), 2);
    grid->setHorizontalSpacing(theme.px(10));
    grid->setColumnMinimumWidth(0, theme.px(88));
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, theme.px(52));
    grid->setColumnMinimumWidth(3, theme.px(96));
    auto* head = row(nullptr, 8);
    head->addWidget(label(post.title, LabelKind::Section));
    head->addWidget(label(post.womenOnly ? tr("%n seat(s), women only", nullptr, post.seats)
                                         : tr("%n seat(s)", nullptr, post.seats),
                          LabelKind::Muted));
    if (post.tiedSeats > 0)
        head->addWidget(new StatusChip(Tone::Warn, tr("%n seat(s) tied", nullptr, post.tiedSeats)));
    if (post.vacant > 0)
        head->addWidget(new StatusChip(Tone::Warn, tr("%n seat(s) vacant", nullptr, post.vacant)));
    head->addStretch();
    grid->addLayout(head, 0, 0, 1, 4);
    int line = 1;
    for (const ResultBar& bar : post.bars) {
        const QString name = bar.writeIn ? tr("%1 (written in)").arg(bar.name) : bar.name;
        grid->addWidget(label(name), line, 0);
        grid->addWidget(new BarRow({bar.votes, model.scale, model.neededVotes, bar.elected}), line, 1);
        auto* votes = label(QString::number(bar.votes));
        votes->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (bar.against > 0) votes->setToolTip(tr("%1 against").arg(bar.against));
        grid->addWidget(votes, line, 2);
        grid->addWidget(new StatusChip(bar.tone, bar.verdict), line, 3);
        ++line;
    }
    if (post.others > 0) {
        grid->addWidget(label(tr("Written in"), LabelKind::Muted), line, 0);
        grid->addWidget(label(tr("%n other(s), %1 votes together, at most %2 for one", nullptr, post.others)
                                  .arg(post.othersVotes)
                                  .arg(post.othersMost),
                              LabelKind::Muted),
                        line, 1, 1, 3);
        ++line;
    }
    if (post.bars.empty() && post.others == 0)
        grid->addWidget(label(tr("Nobody was voted for."), LabelKind::Muted), line, 0, 1, 4);
    return made;
}

void ResultBars::show(const ResultPageModel& model) {
    clearLayout(m_box);
    for (const ResultPost& post : model.posts) m_box->addWidget(postWidget(post, model));
}

}  // namespace election
