#include "ui/shell/header_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

#include "core/base/dates.h"
#include "core/rules/rule_words.h"
#include "core/services/election_file.h"
#include "ui/shell/jump_box.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

QString daysText(const QDate& electionDay, const QDate& today) {
    const auto days = static_cast<int>(today.daysTo(electionDay));
    if (days == 0) return HeaderBar::tr("Election day is today");
    if (days > 0) return HeaderBar::tr("Days to election day: %1").arg(days);
    return HeaderBar::tr("Days since election day: %1").arg(-days);
}

HeaderBar::HeaderBar(const std::vector<PageDescriptor>& pages, const Services* services, QWidget* overlay,
                     QMenu* menu, QWidget* parent)
    : QWidget(parent),
      m_help(iconButton(u"helpButton"_s, u"help"_s, tr("Help for this page"), QKeySequence(u"F1"_s))) {
    const Theme& theme = Theme::current();
    setObjectName(u"headerBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(theme.px(44));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(14), 0, theme.px(10), 0);
    row->setSpacing(theme.px(12));
    auto* picture = new QLabel;
    picture->setPixmap(QIcon(u":/icons/village-election.svg"_s).pixmap(theme.px(24), theme.px(24)));
    row->addWidget(picture);
    auto* brand = label(tr("Village Election"));
    brand->setFont(theme.font(15, true));
    row->addWidget(brand);
    if (services)
        addElection(*services, pages, overlay);
    else
        row->addStretch();
    row->addWidget(m_help);
    auto* more = iconButton(u"menuButton"_s, u"menu"_s, tr("Menu"), QKeySequence(u"Alt+M"_s));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(menu);
    connect(new QShortcut(QKeySequence(u"F10"_s), this), &QShortcut::activated, more, &QToolButton::showMenu);
    row->addWidget(more);
}

void HeaderBar::addElection(const Services& services, const std::vector<PageDescriptor>& pages,
                            QWidget* overlay) {
    const Theme& theme = Theme::current();
    auto* row = static_cast<QHBoxLayout*>(layout());
    m_whose = label({});
    m_whose->setObjectName(u"townshipLabel"_s);
    setElection(services.file.election());
    row->addWidget(m_whose);
    m_picker = named(new QComboBox, u"villagePicker"_s, tr("Village"));
    m_picker->setToolTip(u"%1 (%2)"_s.arg(tr("Village"), u"Ctrl+G"_s));
    m_picker->setMinimumWidth(theme.px(120));
    m_picker->setMaxVisibleItems(31);
    connect(new QShortcut(QKeySequence(u"Ctrl+G"_s), this), &QShortcut::activated, m_picker, [this] {
        m_picker->setFocus(Qt::ShortcutFocusReason);
        m_picker->showPopup();
    });
    connect(m_picker, &QComboBox::activated, this, [this](int index) {
        const qint64 id = m_picker->itemData(index).toLongLong();
        Q_EMIT villageChosen(id > 0 ? std::optional(VillageId{id}) : std::nullopt);
    });
    row->addWidget(m_picker);
    row->addStretch(1);
    m_jump = new JumpBox(pages, &services, overlay);
    m_jump->setMinimumWidth(theme.px(130));
    m_jump->setMaximumWidth(theme.px(290));
    connect(m_jump, &JumpBox::chosen, this, &HeaderBar::jumped);
    row->addWidget(m_jump, 1);
    m_days = label({}, LabelKind::Accent);
    m_days->setObjectName(u"daysLabel"_s);
    row->addWidget(m_days);
}

void HeaderBar::setVillages(const std::vector<Village>& villages, std::optional<VillageId> chosen) {
    if (!m_picker) return;
    m_picker->clear();
    m_picker->addItem(tr("All villages (%1)").arg(villages.size()), qint64(0));
    for (const auto& village : villages)
        m_picker->addItem(u"%1 %2"_s.arg(village.number, 2, 10, QLatin1Char('0')).arg(village.name),
                          village.id.v);
    setVillage(chosen);
}

void HeaderBar::setVillage(std::optional<VillageId> village) {
    if (m_picker)
        m_picker->setCurrentIndex(std::max(0, m_picker->findData(village ? village->v : qint64(0))));
}

void HeaderBar::setElection(const Election& election) {
    if (!m_whose) return;
    const QString kind = parameterWordText(u"election_kinds", electionKindKey(election.kind));
    m_whose->setText(tr("%1 · %2 %3").arg(election.township, kind).arg(election.electionDay.year()));
    m_whose->setToolTip(tr("Election day %1").arg(formatDate(election.electionDay)));
}

void HeaderBar::setDays(const QDate& electionDay, const QDate& today) {
    if (m_days) m_days->setText(daysText(electionDay, today));
}

}  // namespace election
