#include "ui/pages/paper_pane.h"

#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include "ui/pages/paper_actions.h"
#include "ui/render/unprintable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/page_thumbnails.h"
#include "ui/widgets/paper_view.h"

using namespace Qt::StringLiterals;

namespace election {

PaperPane::PaperPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_actions(new PaperActions(desk, this)),
      m_view(named(new PaperView, u"paperView"_s, tr("Preview"))),
      m_thumbnails(named(new PageThumbnails, u"paperThumbnails"_s, tr("Pages"))),
      m_stack(new QStackedWidget),
      m_whyNot(label({}, LabelKind::Muted, nullptr, true)),
      m_warning(label({}, LabelKind::Bad, nullptr, true)),
      m_pages(label({}, LabelKind::Muted)),
      m_percent(label({}, LabelKind::Muted)) {
    auto* bar = new QWidget;
    addButtons(bar);
    m_whyNot->setAlignment(Qt::AlignCenter);
    m_whyNot->setObjectName(u"paperWhyNot"_s);
    m_warning->setObjectName(u"paperWarning"_s);
    auto* missing = new Card;
    missing->body()->addWidget(m_whyNot);
    m_stack->addWidget(m_view);
    m_stack->addWidget(missing);
    auto* box = column(this, 8);
    box->addWidget(bar);
    box->addWidget(m_warning);
    auto* pages = row(nullptr, 8);
    pages->addWidget(m_thumbnails);
    pages->addWidget(m_stack, 1);
    box->addLayout(pages, 1);
    setFocusProxy(m_view);
    connect(m_view, &PaperView::pageChanged, this, &PaperPane::updateNumbers);
    connect(m_thumbnails, &PageThumbnails::pageChosen, m_view, &PaperView::goToPage);
    connect(m_view, &PaperView::zoomChanged, this, &PaperPane::updateNumbers);
    judge(tr("No paper yet."));
}

void PaperPane::addButtons(QWidget* bar) {
    auto* line = new FlowLayout(bar, 6);
    auto* print = button(u"paperPrint"_s, tr("Print…"), ButtonKind::Main, QKeySequence::Print);
    print->setIcon(icon(u"print"_s, Theme::current().colours().onAccent));
    connect(print, &QPushButton::clicked, this, [this] {
        if (m_document) m_actions->print(*m_document);
    });
    m_buttons.insert(u"print"_s, print);
    line->addWidget(print);
    const QStringList suffixes = paperSuffixes();
    for (const QString& suffix : suffixes) {
        const QKeySequence key = suffix == u"pdf"_s    ? QKeySequence(u"Ctrl+Shift+P"_s)
                                 : suffix == u"xlsx"_s ? QKeySequence(u"Ctrl+Shift+X"_s)
                                                       : QKeySequence();
        auto* made = button(u"paper_"_s + suffix, suffix.toUpper(), ButtonKind::Plain, key);
        connect(made, &QPushButton::clicked, this, [this, suffix] {
            if (m_document) m_actions->save(*m_document, m_fileName, suffix);
        });
        m_buttons.insert(suffix, made);
        line->addWidget(made);
    }
    m_previous = iconButton(u"paperPrevious"_s, u"left"_s, tr("Previous page"));
    m_next = iconButton(u"paperNext"_s, u"right"_s, tr("Next page"));
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->currentPage() + 1); });
    line->addWidget(m_previous);
    line->addWidget(m_pages);
    line->addWidget(m_next);
    const auto zoom = [&](const QString& name, const QString& text, auto act) {
        auto* made = button(name, text, ButtonKind::Flat);
        connect(made, &QPushButton::clicked, this, act);
        line->addWidget(made);
        return made;
    };
    zoom(u"paperSmaller"_s, u"−"_s, [this] { m_view->zoomBy(-1); })->setAccessibleName(tr("Smaller"));
    line->addWidget(m_percent);
    zoom(u"paperLarger"_s, u"+"_s, [this] { m_view->zoomBy(1); })->setAccessibleName(tr("Larger"));
    zoom(u"paperFitWidth"_s, tr("Width"), [this] { m_view->setFit(PaperView::Fit::Width); });
    zoom(u"paperFitPage"_s, tr("Page"), [this] { m_view->setFit(PaperView::Fit::Page); });
}

void PaperPane::show(const ReportDocument& document, const QString& fileName) {
    m_document = document;
    m_fileName = fileName;
    m_thumbnails->setPaper(nullptr);  // the old pages go with their layout
    m_view->setDocument(document);
    m_thumbnails->setPaper(m_view->paper());
    m_stack->setCurrentIndex(0);
    placeThumbnails();
    judge({});
    m_warning->setText(unprintableWarning(unprintableCharacters(document)));
    m_warning->setVisible(!m_warning->text().isEmpty());
    updateNumbers();
}

void PaperPane::showWhyNot(const QString& reason) {
    m_document.reset();
    m_thumbnails->setPaper(nullptr);
    m_view->setDocument(std::nullopt);
    placeThumbnails();
    m_stack->setCurrentIndex(1);
    judge(reason);
    m_warning->hide();
    updateNumbers();
}

/// Small pages beside a paper of several, where there is room for both.
void PaperPane::placeThumbnails() {
    m_thumbnails->setVisible(m_view->pageCount() > 1 && width() >= Theme::current().px(620));
}

void PaperPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeThumbnails();
}

void PaperPane::judge(const QString& reason) {
    m_whyNot->setText(reason);
    for (QPushButton* made : std::as_const(m_buttons)) setWhyNot(made, reason);
}

void PaperPane::updateNumbers() {
    const int pages = m_view->pageCount();
    m_thumbnails->setCurrentPage(m_view->currentPage());
    m_pages->setText(pages ? u"%1 / %2"_s.arg(m_view->currentPage() + 1).arg(pages) : QString());
    m_percent->setText(pages ? u"%1 %"_s.arg(m_view->percent()) : QString());
    m_previous->setEnabled(pages && m_view->currentPage() > 0);
    m_next->setEnabled(pages && m_view->currentPage() + 1 < pages);
}

}  // namespace election
