#include "ui/shell/welcome_page.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QVBoxLayout>

#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QPushButton* bigButton(const QString& name, const QString& iconName, const QString& text, ButtonKind kind,
                       const QKeySequence& key = {}) {
    const Theme& theme = Theme::current();
    auto* made = button(name, text, kind, key);
    made->setIcon(icon(iconName, kind == ButtonKind::Main ? theme.colours().onAccent : theme.colours().text));
    made->setIconSize({theme.px(20), theme.px(20)});
    made->setMinimumHeight(theme.px(44));
    return made;
}

}  // namespace

WelcomePage::WelcomePage(const QStringList& recentFiles, QWidget* parent) : QWidget(parent) {
    const Theme& theme = Theme::current();
    setObjectName(u"welcomePage"_s);
    setAcceptDrops(true);
    auto* card = new Card;
    card->setFixedWidth(theme.px(760));
    card->body()->setContentsMargins(theme.px(36), theme.px(32), theme.px(36), theme.px(32));
    card->body()->setSpacing(theme.px(12));
    auto* head = new QHBoxLayout;
    auto* picture = new QLabel;
    picture->setPixmap(QIcon(u":/icons/village-election.svg"_s).pixmap(theme.px(64), theme.px(64)));
    head->addWidget(picture);
    auto* words = new QVBoxLayout;
    auto* name = label(tr("Village Election"), LabelKind::Big);
    words->addWidget(name);
    words->addWidget(
        label(tr("A township runs its villages' term elections with it: registers, self-nominations, "
                 "screening, ballots, count and papers, in one file."),
              LabelKind::Muted, nullptr, true));
    head->addSpacing(theme.px(12));
    head->addLayout(words, 1);
    card->body()->addLayout(head);
    card->body()->addSpacing(theme.px(10));
    auto* buttons = new QHBoxLayout;
    auto* open = bigButton(u"welcomeOpen"_s, u"open"_s, tr("Open an election file …"), ButtonKind::Main);
    auto* make = bigButton(u"welcomeNew"_s, u"new"_s, tr("New election …"), ButtonKind::Plain);
    auto* sample =
        bigButton(u"welcomeSample"_s, u"overview"_s, tr("Try with the sample township"), ButtonKind::Plain);
    buttons->addWidget(open);
    buttons->addWidget(make);
    buttons->addWidget(sample);
    card->body()->addLayout(buttons);
    card->body()->addWidget(
        label(tr("The sample is made up: 29 villages, 29,071 persons, 537 self-nominations. It goes "
                 "into a file of its own in your documents folder."),
              LabelKind::Small, nullptr, true));
    if (!recentFiles.isEmpty()) {
        card->body()->addSpacing(theme.px(8));
        card->body()->addWidget(rule());
        card->body()->addWidget(label(tr("Opened lately"), LabelKind::Section));
        for (const QString& path : recentFiles.mid(0, 5)) {
            const QFileInfo info(path);
            if (!info.exists()) continue;
            auto* recent = button(u"welcomeRecent"_s, info.completeBaseName(), ButtonKind::Link);
            recent->setToolTip(path);
            connect(recent, &QPushButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
            card->body()->addWidget(recent, 0, Qt::AlignLeft);
        }
    }
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto* line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(card);
    line->addStretch();
    outer->addLayout(line);
    outer->addStretch(3);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(make, &QPushButton::clicked, this, &WelcomePage::newWanted);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
}

void WelcomePage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void WelcomePage::dropEvent(QDropEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty()) Q_EMIT fileWanted(urls.constFirst().toLocalFile());
}

}  // namespace election
