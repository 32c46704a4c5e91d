#include "ui/pages/register/versions_page.h"

#include <QButtonGroup>
#include <QListWidget>
#include <QLocale>
#include <algorithm>

#include "core/base/dates.h"
#include "core/services/reporting_service.h"
#include "core/services/status_service.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/paper_pane.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

const QString kPapers[] = {u"register"_s, u"register-households"_s, u"register-supplement"_s};

/// In groups of four, as on paper.
QString grouped(const QString& hash) {
    QStringList parts;
    for (qsizetype i = 0; i < hash.size(); i += 4) parts << hash.mid(i, 4);
    return parts.join(u' ');
}

int countOf(const std::vector<VersionChange>& changes, ChangeKind kind) {
    return static_cast<int>(std::count_if(
        changes.begin(), changes.end(), [kind](const VersionChange& change) { return change.kind == kind; }));
}

QString changesLine(const std::vector<VersionChange>& changes) {
    return VersionsPage::tr("+%1 added, −%2 taken off, %3 corrected")
        .arg(countOf(changes, ChangeKind::Added))
        .arg(countOf(changes, ChangeKind::Removed))
        .arg(countOf(changes, ChangeKind::Corrected));
}

}  // namespace

PageDescriptor VersionsPage::descriptor() {
    return {u"register-versions"_s,
            tr("Closing and versions"),
            u"check"_s,
            Step::Register,
            [](Desk& desk) -> Page* { return new VersionsPage(desk); },
            u"register"_s};
}

VersionsPage::VersionsPage(Desk& desk)
    : VillagePage(
          desk, u"register-versions"_s, Step::Register,
          tr("Closing a register freezes a numbered version that turnout is taken of; what changes later is "
             "a supplement and makes the next version."),
          nullptr),
      m_facts(new Facts),
      m_blockedWhy(label({}, LabelKind::Bad, nullptr, true)),
      m_hash(label({}, LabelKind::Small, nullptr, true)),
      m_blocked(new Card(VersionsPage::tr("What stands in the way"))),
      m_blocking(
          named(new QListWidget, u"versionsBlocking"_s, VersionsPage::tr("Entries to be decided about"))),
      m_list(named(new QListWidget, u"versionsList"_s, VersionsPage::tr("Versions"))),
      m_close(button(u"versionsClose"_s, VersionsPage::tr("Close the register …"), ButtonKind::Main,
                     QKeySequence(u"Ctrl+Return"_s))),
      m_papers(new QButtonGroup(this)),
      m_paper(new PaperPane(desk)) {
    auto* side = new QWidget;
    auto* stack = column(side);
    stack->addWidget(buildState());
    stack->addWidget(m_blocked);
    stack->addWidget(buildVersions());
    stack->addStretch();
    m_blocked->body()->addWidget(m_blockedWhy);
    m_blocked->body()->addWidget(m_blocking);
    m_blockedWhy->setObjectName(u"versionsWhyNot"_s);
    auto* area = scrolled(side);
    area->setFixedWidth(Theme::current().px(Theme::current().percent() == 100 ? 350 : 300));
    auto* line = row(content(), 12);
    line->addWidget(area);
    auto* right = column(nullptr, 8);
    auto* kinds = new FlowLayout;
    const QString titles[] = {VersionsPage::tr("For posting"), VersionsPage::tr("By household"),
                              VersionsPage::tr("Supplement")};
    for (int i = 0; i < 3; ++i) {
        auto* made = button(u"versionsPaper%1"_s.arg(i), titles[i], ButtonKind::Filter,
                            QKeySequence(u"Alt+%1"_s.arg(i + 1)));
        made->setChecked(i == 0);
        m_papers->addButton(made, i);
        kinds->addWidget(made);
    }
    right->addLayout(kinds);
    right->addWidget(m_paper, 1);
    line->addLayout(right, 1);
    connect(m_papers, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) showPaper();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsPage::showPaper);
    connect(m_close, &QPushButton::clicked, this, &VersionsPage::close);
    connect(m_blocking, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        m_desk.navigator.goTo(
            {u"register-duplicates"_s, {}, false, PersonId{item->data(Qt::UserRole).toLongLong()}, {}, {}});
    });
}

QWidget* VersionsPage::buildState() {
    auto* card = new Card(tr("Where it stands"));
    card->body()->addWidget(m_facts);
    card->body()->addWidget(m_close);
    return card;
}

QWidget* VersionsPage::buildVersions() {
    auto* card = new Card(VersionsPage::tr("Versions"));
    m_list->setProperty("framed", true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(Theme::current().px(120));
    m_blocking->setProperty("framed", true);
    m_blocking->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_blocking->setMinimumHeight(Theme::current().px(110));
    m_hash->setObjectName(u"versionsHash"_s);
    m_hash->setFont(Theme::current().monoFont(12));
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(m_list);
    card->body()->addWidget(m_hash);
    return card;
}

void VersionsPage::refreshTownship() {
    m_registered = m_desk.orShow(m_desk.registerVersions.registeredInForce());
    m_pending = m_desk.orShow(m_desk.registerVersions.pending());
    VillagePage::refreshTownship();
}

QString VersionsPage::tileLine(const VillageStatus& status) const {
    const VillageId id = status.village.id;
    if (!m_registered.contains(id)) return tr("not closed");
    const QString voters = QLocale().toString(m_registered.value(id));
    const int pending = m_pending.value(id);
    return pending > 0 ? tr("%1 voters, %2 changes since").arg(voters).arg(pending)
                       : tr("closed, %1 voters").arg(voters);
}

void VersionsPage::refreshVillage(VillageId village) {
    m_state = m_desk.orShow(m_desk.registerVersions.state(village));
    m_versions = m_desk.orShow(m_desk.registerVersions.versions(village));
    std::sort(m_versions.begin(), m_versions.end(),
              [](const RegisterVersion& a, const RegisterVersion& b) { return a.number > b.number; });
    showState();
    showBlocking();
    fillVersions();
}

void VersionsPage::showState() {
    const QLocale locale;
    m_facts->clear();
    m_facts->add(tr("Voters now"), locale.toString(m_state.registered));
    if (m_state.inForce) {
        m_facts->add(tr("In force"), tr("version %1, %2 voters")
                                         .arg(m_state.inForce->number)
                                         .arg(locale.toString(m_state.inForce->registered)));
        m_facts->add(tr("Since then"),
                     m_state.changes.empty() ? tr("nothing changed") : changesLine(m_state.changes));
    } else {
        m_facts->add(tr("In force"), tr("not closed yet"));
    }
    m_close->setText(m_state.inForce ? tr("Make the next version …")
                                     : VersionsPage::tr("Close the register …"));
    m_close->setAccessibleName(m_close->text());
    setWhyNot(m_close, m_state.whyNot);
}

void VersionsPage::showBlocking() {
    m_blocked->setVisible(!m_state.allowed());
    m_blockedWhy->setText(m_state.whyNot);
    // a closed register that nobody changed is no trouble
    const bool trouble = !m_state.inForce || !m_state.changes.empty() || !m_state.blocking.empty();
    setKind(m_blockedWhy, trouble ? LabelKind::Bad : LabelKind::Ok);
    m_blocked->setTitle(trouble ? VersionsPage::tr("What stands in the way") : tr("Nothing to do"));
    m_blocking->clear();
    for (const BlockingEntry& entry : m_state.blocking) {
        auto* item = new QListWidgetItem(
            tr("%1 · no. %2 %3").arg(entry.code).arg(entry.person.rowNumber).arg(entry.person.name),
            m_blocking);
        item->setData(Qt::UserRole, entry.person.id.v);
        item->setToolTip(tr("Enter: decide which entry stays"));
    }
    m_blocking->setVisible(!m_state.blocking.empty());
}

void VersionsPage::fillVersions() {
    const QLocale locale;
    const int before = version();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const RegisterVersion& one : m_versions) {
            auto* item =
                new QListWidgetItem(tr("Version %1 · %2 voters\n%3, %4")
                                        .arg(QString::number(one.number), locale.toString(one.registered),
                                             formatDateTime(one.closedAt), one.closedBy),
                                    m_list);
            item->setData(Qt::UserRole, one.number);
        }
        // what the next version would be
        if (m_versions.empty() || !m_state.changes.empty()) {
            auto* draft = new QListWidgetItem(tr("Draft · %1 voters\nas it stands now, not closed")
                                                  .arg(locale.toString(m_state.registered)));
            draft->setData(Qt::UserRole, 0);
            m_list->insertItem(0, draft);
        }
        int row = 0;
        for (int i = 0; i < m_list->count(); ++i)
            if (m_list->item(i)->data(Qt::UserRole).toInt() == before && before > 0) row = i;
        m_list->setCurrentRow(row);
    }
    showPaper();
}

int VersionsPage::version() const {
    const auto* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toInt() : 0;
}

void VersionsPage::showPaper() {
    if (!village()) return;
    const int number = version();
    m_hash->setText({});
    for (const RegisterVersion& one : m_versions)
        if (one.number == number)
            m_hash->setText(tr("Hash of version %1 (BLAKE2b-256), as on its papers:\n%2")
                                .arg(number)
                                .arg(grouped(one.hash)));
    m_hash->setVisible(!m_hash->text().isEmpty());
    const bool supplement = m_versions.empty() || number == 1;
    setWhyNot(m_papers->button(2), supplement
                                       ? tr("Supplements begin with version 2: the first one is the register "
                                            "itself.")
                                       : QString());
    if (supplement && m_papers->checkedId() == 2) return m_papers->button(0)->setChecked(true);
    const QString kind = kPapers[std::max(0, m_papers->checkedId())];
    const auto paper = m_desk.reporting.buildVersion(kind, *village(), number);
    if (!paper) return m_paper->showWhyNot(paper.error().message);
    m_paper->show(*paper, paperFileName(*paper, villageFileName(m_desk.setup, village())));
}

void VersionsPage::close() {
    const VillageId id = *village();
    const QString name = villageName(m_desk.setup, id);
    Prompt::TypedQuestion question;
    question.title =
        m_state.inForce
            ? tr("Make version %1 of the register of %2").arg(m_state.inForce->number + 1).arg(name)
            : tr("Close the register of %1").arg(name);
    question.text = m_state.inForce
                        ? tr("%1. The older version stays as it was; turnout is taken of the new one with %2 "
                             "voters. This can't "
                             "be taken back.")
                              .arg(changesLine(m_state.changes), QLocale().toString(m_state.registered))
                        : tr("%1 voters are frozen as version 1, with a hash that its papers carry; turnout "
                             "is taken of it. What "
                             "changes later is a supplement. This can't be taken back.")
                              .arg(QLocale().toString(m_state.registered));
    question.action = m_state.inForce ? tr("Make the version") : tr("Close the register");
    question.word = name;
    m_desk.prompt.askTyped(question, [this, id, name] {
        const auto closed = m_desk.registerVersions.close(id);
        if (!closed) return m_desk.navigator.showError(closed.error());
        m_desk.changes.announce({ChangeEvent::Register, id});
        m_desk.navigator.say(
            tr("%1: version %2 with %3 voters").arg(name).arg(closed->number).arg(closed->registered));
        m_list->setCurrentRow(0);
    });
}

}  // namespace election
