#include "ui/pages/nominations/nomination_papers_dialog.h"

#include <QButtonGroup>
#include <algorithm>

#include "core/services/nomination_papers.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/paper_pane.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

NominationPapersDialog::NominationPapersDialog(Desk& desk, NominationId nomination, const QString& first,
                                               QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_nomination(nomination),
      m_paper(new PaperPane(desk)),
      m_kinds(new QButtonGroup(this)) {
    setObjectName(u"nominationPapers"_s);
    setWindowTitle(tr("Papers of the nomination"));
    setAttribute(Qt::WA_DeleteOnClose);
    giveKeyboardBack(*this);
    const Theme& theme = Theme::current();
    auto* box = new QVBoxLayout(this);
    pageMargins(box);
    auto* line = new FlowLayout(nullptr, 6);
    const struct {
        QString kind, text, key;
    } papers[] = {{u"receipt"_s, tr("Receipt"), u"Alt+1"_s},
                  {u"nomination-form"_s, tr("Form of self-nomination"), u"Alt+2"_s},
                  {u"withdrawal-form"_s, tr("Statement of withdrawal"), u"Alt+3"_s}};
    for (const auto& paper : papers) {
        auto* chip =
            button(u"paper_"_s + paper.kind, paper.text, ButtonKind::Filter, QKeySequence(paper.key));
        m_kinds->addButton(chip);
        connect(chip, &QPushButton::clicked, this, [this, kind = paper.kind] { show(kind); });
        chip->setChecked(paper.kind == first);
        line->addWidget(chip);
    }
    auto* close = button(u"papersClose"_s, tr("Close"), ButtonKind::Plain, QKeySequence(Qt::Key_Escape));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    line->addWidget(close);
    box->addLayout(line);
    box->addWidget(m_paper, 1);
    resize(std::min(theme.px(820), 1180), std::min(theme.px(690), 690));
    show(first);
    m_paper->setFocus();
}

void NominationPapersDialog::show(const QString& kind) {
    const auto document = m_desk.nominationPapers.build(kind, m_nomination);
    if (!document) return m_paper->showWhyNot(document.error().message);
    m_paper->show(*document, paperFileName(*document, document->jurisdiction));
}

}  // namespace election
