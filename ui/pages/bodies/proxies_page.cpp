#include "ui/pages/bodies/proxies_page.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <algorithm>

#include "core/base/dates.h"
#include "core/services/election_file.h"
#include "core/services/reporting_service.h"
#include "core/services/setup_service.h"
#include "ui/models/row_model.h"
#include "ui/pages/bodies/proxy_dialogs.h"
#include "ui/pages/bodies/rule_notes_view.h"
#include "ui/pages/export_button.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/person_picker.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using State = ProxyStanding::State;

QString stateWord(State state) {
    switch (state) {
        case State::Open:
            return ProxiesPage::tr("to be audited");
        case State::Refused:
            return ProxiesPage::tr("refused");
        case State::Revoked:
            return ProxiesPage::tr("taken back");
        case State::Unposted:
            return ProxiesPage::tr("to be posted");
        case State::InForce:
            return ProxiesPage::tr("in force");
        case State::Void:
            break;
    }
    return ProxiesPage::tr("void");
}

Tone stateTone(State state) {
    if (state == State::InForce) return Tone::Ok;
    if (state == State::Open || state == State::Unposted) return Tone::Warn;
    return state == State::Void ? Tone::Bad : Tone::Todo;
}

}  // namespace

ProxiesPage::ProxiesPage(Desk& desk, QWidget* parent)
    : VillagePage(desk, u"proxies"_s, Step::Polling, tr("who votes for whom, and which proxies are in force"),
                  parent),
      m_papers(new PaperActions(desk, this)),
      m_title(label({}, LabelKind::Title)),
      m_figures(label({}, LabelKind::Muted, nullptr, true)),
      m_why(label({}, LabelKind::Bad, nullptr, true)),
      m_model(new QStandardItemModel(this)),
      m_table(named(new QTableView, u"proxiesTable"_s, tr("Proxies"))),
      m_facts(new Facts) {
    auto* line = row(content(), 12);
    line->addWidget(makeLeft(), 1);
    line->addWidget(makeRight());
    setFocusProxy(m_table);
}

QWidget* ProxiesPage::makeLeft() {
    auto* left = new QWidget;
    auto* box = column(left, 8);
    box->addWidget(m_title);
    box->addWidget(m_figures);
    auto* bar = new FlowLayout(nullptr, 6);
    m_add =
        button(u"proxyAdd"_s, tr("Record a request …"), ButtonKind::Main, QKeySequence(u"Ctrl+Shift+N"_s));
    m_audit = button(u"proxyAudit"_s, tr("Audit …"), ButtonKind::Plain, QKeySequence(Qt::Key_F2));
    m_revoke = button(u"proxyRevoke"_s, tr("Taken back …"), ButtonKind::Plain, QKeySequence(Qt::Key_F4));
    m_list = button(u"proxyList"_s, tr("Make the list"), ButtonKind::Plain, QKeySequence(u"Ctrl+Shift+L"_s));
    m_posted =
        button(u"proxyPosted"_s, tr("List posted …"), ButtonKind::Plain, QKeySequence(u"Ctrl+Shift+P"_s));
    m_print = exportButton(
        u"proxyPrint"_s, tr("Write the list …"), QKeySequence(u"Ctrl+E"_s), [this](const QString& suffix) {
            const auto paper = m_desk.reporting.build(u"proxy-list"_s, m_village);
            if (!paper) return m_desk.navigator.showError(paper.error());
            if (suffix == u"print"_s) return m_papers->print(*paper);
            m_papers->save(*paper, paperFileName(*paper, villageFileName(m_desk.setup, m_village)), suffix);
        });
    for (QPushButton* one : {m_add, m_audit, m_revoke, m_list, m_posted, m_print}) bar->addWidget(one);
    box->addLayout(bar);
    connect(m_add, &QPushButton::clicked, this, &ProxiesPage::askRequest);
    connect(m_audit, &QPushButton::clicked, this, &ProxiesPage::askAudit);
    connect(m_revoke, &QPushButton::clicked, this, &ProxiesPage::askRevoke);
    connect(m_list, &QPushButton::clicked, this, &ProxiesPage::makeList);
    connect(m_posted, &QPushButton::clicked, this, &ProxiesPage::askPosted);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tuneTable(m_table, 30);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProxiesPage::showChosen);
    auto* card = new Card;
    card->setTight();
    card->body()->addWidget(m_table);
    box->addWidget(card, 1);
    return left;
}

QWidget* ProxiesPage::makeRight() {
    auto* side = new Card(tr("The request"));
    side->body()->addWidget(m_facts);
    m_why->setObjectName(u"proxyWhy"_s);
    side->body()->addWidget(m_why);
    side->body()->addStretch();
    auto* area = scrolled(side);
    area->setFixedWidth(Theme::current().px(Theme::current().percent() < 150 ? 340 : 290));
    return area;
}

PageDescriptor ProxiesPage::descriptor() {
    return {u"proxies"_s,
            tr("Proxies"),
            u"users"_s,
            Step::Polling,
            [](Desk& desk) -> Page* { return new ProxiesPage(desk); },
            u"polling"_s};
}

int ProxiesPage::concerns() const {
    return ChangeEvent::Posts | ChangeEvent::Register | ChangeEvent::Nominations | ChangeEvent::Polling;
}

QString ProxiesPage::tileLine(const VillageStatus& status) const {
    const auto book = m_desk.proxies.book(status.village.id);
    if (!book || book->rows.empty()) return tr("no proxies");
    return tr("%1 in force, %2 open").arg(book->inForce).arg(book->open + book->toPost);
}

void ProxiesPage::refreshVillage(VillageId village) {
    m_village = village;
    m_book = m_desk.orShow(m_desk.proxies.book(village));
    m_title->setText(tr("Proxies of %1").arg(villageName(m_desk.setup, village)));
    m_figures->setText(
        tr("Asked for until %1 (%2) · list posted until %3 (%4) · %5 in force, %6 to be audited, %7 to be "
           "posted, %8 void")
            .arg(formatDate(m_book.deadline), m_book.deadlineBasis, formatDate(m_book.listDeadline),
                 m_book.listBasis)
            .arg(m_book.inForce)
            .arg(m_book.open)
            .arg(m_book.toPost)
            .arg(m_book.voided));
    fill();
    if (m_book.rows.empty())
        showEmpty(
            EmptyStateText{
                u"users"_s,
                tr("No proxies yet"),
                tr("A voter who is away on election day asks somebody in writing to vote for him. The "
                   "election committee audits each request and posts the list before the day; what isn't "
                   "posted is void."),
                {tr("the certificate (委托投票证) with both names and the relation"),
                 tr("asked for until %1 (%2)").arg(formatDate(m_book.deadline), m_book.deadlineBasis),
                 tr("list posted until %1 (%2)").arg(formatDate(m_book.listDeadline), m_book.listBasis)},
                tr("Record a request …"),
                {}},
            QKeySequence(u"Ctrl+Shift+N"_s), [this] { askRequest(); });
}

void ProxiesPage::fill() {
    const int before = m_table->currentIndex().row();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Principal"), tr("Proxy"), tr("Relation"), tr("Why away"),
                                        tr("Asked on"), tr("State"), tr("List")});
    int wanted = before;
    for (const ProxyRow& one : m_book.rows) {
        if (m_wanted && one.proxy.id == *m_wanted) wanted = m_model->rowCount();
        QList<QStandardItem*> items;
        for (const QString& text :
             {one.principal.name, one.agent.name, kinshipName(one.proxy.request.relation),
              one.proxy.request.reason, formatDate(one.proxy.request.requestedOn),
              stateWord(one.standing.state), one.postedIn > 0 ? tr("No. %1").arg(one.postedIn) : QString()})
            items << new QStandardItem(text);
        items[5]->setData(int(stateTone(one.standing.state)), ToneRole);
        m_model->appendRow(items);
    }
    m_wanted.reset();
    const int widths[] = {84, 84, 96, 120, 140, 104};
    for (int i = 0; i < 6; ++i) m_table->setColumnWidth(i, Theme::current().px(widths[i]));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(wanted, 0, m_model->rowCount() - 1), 0));
    showChosen();
}

const ProxyRow* ProxiesPage::chosen() const {
    const int at = m_table->currentIndex().row();
    return at >= 0 && size_t(at) < m_book.rows.size() ? &m_book.rows[size_t(at)] : nullptr;
}

void ProxiesPage::showChosen() {
    m_facts->clear();
    m_why->clear();
    if (const ProxyRow* one = chosen()) {
        m_facts->add(tr("Principal"), personLine(one->principal));
        m_facts->add(tr("Proxy"), personLine(one->agent));
        m_facts->add(tr("Relation"), kinshipName(one->proxy.request.relation));
        m_facts->add(tr("Why away"), one->proxy.request.reason);
        m_facts->add(tr("Asked on"), formatDate(one->proxy.request.requestedOn));
        if (one->proxy.auditedOn.isValid()) {
            m_facts->add(tr("Audited on"), formatDate(one->proxy.auditedOn));
            m_facts->add(tr("Audit"), one->proxy.auditNote);
        }
        if (one->proxy.revokedOn.isValid()) {
            m_facts->add(tr("Taken back on"), formatDate(one->proxy.revokedOn));
            m_facts->add(tr("Because"), one->proxy.revokedBecause);
        }
        m_facts->add(tr("State"), stateWord(one->standing.state));
        RuleNotes why = one->standing.why;
        if (why.empty()) why = one->notes;
        m_why->setText(ruleNotesText(why));
    }
    judgeActions();
}

void ProxiesPage::judgeActions() {
    const ProxyRow* one = chosen();
    const QString none = tr("Choose a request first.");
    const bool live = one && one->proxy.isLive();
    setWhyNot(m_audit, !one ? none : live ? QString() : tr("It is refused or taken back already."));
    setWhyNot(m_revoke, !one ? none : live ? QString() : tr("It is refused or taken back already."));
    setWhyNot(m_list,
              m_book.toPost + m_book.inForce > 0 ? QString() : tr("No approved proxy waits for a list."));
    setWhyNot(m_posted, m_book.lists.empty() ? tr("Make the list first.") : QString());
    setWhyNot(m_print, m_book.lists.empty() ? tr("Make the list first.") : QString());
}

void ProxiesPage::tellChange(const QString& said) {
    m_desk.changes.announce({ChangeEvent::Polling | ChangeEvent::Papers, m_village});
    m_desk.navigator.say(said);
    refreshVillage(m_village);
}

void ProxiesPage::askRequest() {
    auto* dialog = new ProxyRequestDialog(m_desk, m_village, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const auto made = m_desk.proxies.add(dialog->request());
        if (!made) return dialog->refuse(made.error().message);
        m_wanted = *made;
        dialog->accept();
        tellChange(tr("Request recorded"));
    });
    dialog->open();
}

void ProxiesPage::askAudit() {
    const ProxyRow* one = chosen();
    if (!one) return;
    auto* dialog = new ProxyAuditDialog(*one, m_desk.file.clock().today(), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog, id = one->proxy.id] {
        const auto done = m_desk.proxies.audit(id, dialog->approved(), dialog->day(), dialog->note());
        if (!done) return dialog->refuse(done.error().message);
        m_wanted = id;
        dialog->accept();
        tellChange(tr("Audit recorded"));
    });
    dialog->open();
}

void ProxiesPage::askRevoke() {
    const ProxyRow* one = chosen();
    if (!one) return;
    Prompt::TextQuestion why;
    why.title = tr("Take back the proxy");
    why.text = tr("Write why %1 takes it back, or why it was recorded by mistake.").arg(one->principal.name);
    why.action = tr("Take back");
    m_desk.prompt.askText(why, [this, id = one->proxy.id](const QString& because) {
        const auto done = m_desk.proxies.revoke(id, because);
        if (!done) return m_desk.navigator.showError(done.error());
        m_wanted = id;
        tellChange(tr("Taken back"));
    });
}

void ProxiesPage::makeList() {
    const auto made = m_desk.proxies.makeList(m_village);
    if (!made) return m_desk.navigator.showError(made.error());
    tellChange(tr("List No. %1 with %2 proxies: print it, put it up, then record the day")
                   .arg(made->number)
                   .arg(made->proxies.size()));
}

void ProxiesPage::askPosted() {
    if (m_book.lists.empty()) return;
    const ProxyList& last = m_book.lists.back();
    auto* dialog = new ProxyPostedDialog(last, m_desk.file.clock().today(), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog, number = last.number] {
        const auto done = m_desk.proxies.setPosted(m_village, number, dialog->day(), dialog->because());
        if (!done) return dialog->refuse(done.error().message);
        dialog->accept();
        tellChange(tr("Posting recorded"));
    });
    dialog->open();
}

bool ProxiesPage::closeTop() {
    if (!m_dialog) return false;
    m_dialog->reject();
    return true;
}

}  // namespace election
