#include "ui/pages/counting/start_view.h"

#include <QKeyEvent>

#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {

StartView::StartView(QWidget* parent)
    : QWidget(parent),
      m_body(nullptr),
      m_title(label({}, LabelKind::Title)),
      m_text(label({}, LabelKind::Muted, nullptr, true)) {
    setObjectName(u"countingStart"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto* box = column(this, 10);
    m_title->setObjectName(u"countingStartTitle"_s);
    box->addWidget(m_title);
    box->addWidget(m_text);
    auto* holder = new QWidget;
    m_body = column(holder, 10);
    box->addWidget(scrolled(holder), 1);
}

void StartView::clear(const QString& title, const QString& text) {
    m_choosing = false;
    clearLayout(m_body);
    m_title->setText(title);
    m_text->setText(text);
}

void StartView::choose(CountingWay way) {
    if (way == CountingWay::Imported)
        Q_EMIT importWanted();
    else
        Q_EMIT wayWanted(way);
}

void StartView::keyPressEvent(QKeyEvent* event) {
    const int place = event->key() - Qt::Key_1;
    if (m_choosing && place >= 0 && place < 4 && event->modifiers() == Qt::NoModifier)
        return choose(CountingWay(place));
    if (!m_choosing && event->key() == Qt::Key_F2) {
        Q_EMIT zeroReportWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

void StartView::showWays(const QString& village) {
    clear(tr("How does %1 count?").arg(village),
          tr("Chosen once, before the first ballot is read. It can be changed later with a reason; what was "
             "counted until then is set aside and kept."));
    m_choosing = true;
    struct Offer {
        CountingWay way;
        QString name, what, bring;
    };
    const Offer offers[] = {
        {CountingWay::Calling, tr("Calling"),
         tr("One ballot after the other before the hall, every one on disk before the next; 正 marks grow on "
            "the projector."),
         tr("one caller, one at the keyboard, two scrutineers")},
        {CountingWay::TwoTellers, tr("Two tellers"),
         tr("Bundles of fifty, each read twice by two people who don't see each other's entry; only what "
            "differs is read again."),
         tr("two tellers, one coordinator, two scrutineers")},
        {CountingWay::Totals, tr("Totals"),
         tr("The hall counted by hand on paper; the signed totals are typed twice by two people, and the "
            "program decides from them."),
         tr("the signed sheet of totals, two typists, one coordinator")},
        {CountingWay::Imported, tr("Ballots from a file"),
         tr("Ballots were typed or scanned elsewhere, one row a ballot."),
         tr("the table of ballots (选票)")}};
    int number = 0;
    for (const Offer& offer : offers) {
        auto* card = new Card;
        auto* line = row(nullptr, 14);
        auto* made = button(u"way_"_s + countingWayKey(offer.way), u"%1  %2"_s.arg(++number).arg(offer.name),
                            ButtonKind::Main);
        made->setFixedWidth(Theme::current().px(190));
        made->setMinimumHeight(Theme::current().px(44));
        const CountingWay way = offer.way;
        connect(made, &QPushButton::clicked, this, [this, way] { choose(way); });
        line->addWidget(made, 0, Qt::AlignTop);
        auto* words = column(nullptr, 4);
        words->addWidget(label(offer.what, LabelKind::Plain, nullptr, true));
        words->addWidget(label(tr("You need: %1").arg(offer.bring), LabelKind::Muted, nullptr, true));
        line->addLayout(words, 1);
        card->body()->addLayout(line);
        m_body->addWidget(card);
    }
    m_body->addStretch();
}

void StartView::showZeroReport(const QString& village, CountingWay way, const QStringList& boxes) {
    clear(tr("%1 counts by %2: the zero report comes first").arg(village, countingWayName(way)),
          tr("The hall sees that every tally stands at zero; then the boxes are opened. Nothing can be read "
             "before the report is made."));
    auto* card = new Card(tr("What to do now"));
    const QStringList steps{
        tr("Show the sealed boxes: %1.").arg(boxes.join(u"、"_s)),
        tr("Show the hall window: no name has a mark yet (F9 rehearses first, F8 opens the "
           "window)."),
        tr("Write down who calls, who keeps the tally and who scrutinises."),
        tr("Print the report, have the scrutineers sign it, then open the boxes.")};
    int number = 0;
    for (const QString& step : steps)
        card->body()->addWidget(label(u"%1  %2"_s.arg(++number).arg(step), LabelKind::Plain, nullptr, true));
    auto* line = new FlowLayout(nullptr, 8);
    const auto add = [&](const QString& name, const QString& text, ButtonKind kind, const QKeySequence& key,
                         auto signal) {
        auto* made = button(name, text, kind, key);
        connect(made, &QPushButton::clicked, this, signal);
        line->addWidget(made);
    };
    add(u"zeroReportMake"_s, tr("Make the zero report …"), ButtonKind::Main, QKeySequence(Qt::Key_F2),
        &StartView::zeroReportWanted);
    if (way == CountingWay::Calling)
        add(u"zeroReportRehearse"_s, tr("Rehearse first"), ButtonKind::Plain, QKeySequence(Qt::Key_F9),
            &StartView::rehearsalWanted);
    add(u"zeroReportOtherWay"_s, tr("Count another way …"), ButtonKind::Plain,
        QKeySequence(u"Ctrl+Shift+W"_s), &StartView::otherWayWanted);
    card->body()->addLayout(line);
    m_body->addWidget(card);
    m_body->addStretch();
}

}  // namespace election
