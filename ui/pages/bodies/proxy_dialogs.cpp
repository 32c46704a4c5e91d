#include "ui/pages/bodies/proxy_dialogs.h"

#include <QComboBox>
#include <QLineEdit>

#include "core/services/election_file.h"
#include "ui/pages/bodies/rule_notes_view.h"
#include "ui/pages/person_picker.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace election {

ProxyRequestDialog::ProxyRequestDialog(Desk& desk, VillageId village, QWidget* parent)
    : FormDialog(tr("Proxy vote asked for"), tr("As on the certificate (委托投票证)."),
                 tr("Record the request"), parent),
      m_desk(desk),
      m_village(village),
      m_principal(new PersonPicker(desk.registers, village, u"principal"_s)),
      m_proxy(new PersonPicker(desk.registers, village, u"proxy"_s)),
      m_relation(named(new QComboBox, u"proxyRelation"_s, tr("What the proxy is to the principal"))),
      m_reason(named(new QLineEdit, u"proxyReason"_s, tr("Why away"))),
      m_day(new DateLine(u"proxyDay"_s, desk.file.clock().today())),
      m_notes(label({}, LabelKind::Small, nullptr, true)) {
    setObjectName(u"proxyRequestDialog"_s);
    for (const Kinship kinship : kinships()) m_relation->addItem(kinshipName(kinship), kinshipName(kinship));
    addField(tr("Principal"), m_principal, {m_principal->field()});
    addField(tr("Proxy"), m_proxy, {m_proxy->field()});
    addField(tr("The proxy is his"), m_relation);
    addField(tr("Why away"), m_reason);
    addField(tr("Asked on"), m_day);
    addWide(m_notes);
    m_principal->listenFirst();
    m_proxy->listenFirst();
    m_reason->setPlaceholderText(tr("works away, for example 在杭州务工"));
    connect(m_principal, &PersonPicker::chosen, this, &ProxyRequestDialog::propose);
    connect(m_proxy, &PersonPicker::chosen, this, &ProxyRequestDialog::propose);
    connect(m_relation, &QComboBox::currentIndexChanged, this, &ProxyRequestDialog::judge);
    for (QLineEdit* one : {m_reason, static_cast<QLineEdit*>(m_day)})
        connect(one, &QLineEdit::textChanged, this, &ProxyRequestDialog::judge);
    judge();
}

ProxyRequest ProxyRequestDialog::request() const {
    ProxyRequest made;
    made.village = m_village;
    if (const auto principal = m_principal->person()) made.principal = principal->id;
    if (const auto proxy = m_proxy->person()) made.proxy = proxy->id;
    made.relation = kinshipFromName(m_relation->currentData().toString()).value_or(Kinship::OtherRelative);
    made.reason = m_reason->text().trimmed();
    made.requestedOn = m_day->date();
    return made;
}

/// What is recorded, or what the register's columns say, stands there already.
void ProxyRequestDialog::propose() {
    if (m_principal->person() && m_proxy->person()) {
        const auto known = m_desk.proxies.knownRelation(m_principal->person()->id, m_proxy->person()->id);
        if (known && *known) m_relation->setCurrentIndex(m_relation->findData(kinshipName(**known)));
    }
    judge();
}

void ProxyRequestDialog::judge() {
    if (!m_principal->person()) return setWhyNotAllowed(tr("Find the principal first."));
    if (!m_proxy->person()) return setWhyNotAllowed(tr("Find the proxy first."));
    const auto notes = m_desk.proxies.judge(request());
    if (!notes) return setWhyNotAllowed(notes.error().message);
    const QString against = refusals(*notes);
    m_notes->setText(ruleNotesText(*notes));
    setKind(m_notes, against.isEmpty() ? LabelKind::Small : LabelKind::Bad);
    setWhyNotAllowed(against);
}

ProxyAuditDialog::ProxyAuditDialog(const ProxyRow& row, const QDate& today, QWidget* parent)
    : FormDialog(tr("Audit by the election committee"),
                 tr("%1 asks %2 to vote for him.").arg(row.principal.name, row.agent.name), tr("Record"),
                 parent),
      m_outcome(named(new QComboBox, u"auditOutcome"_s, tr("Outcome"))),
      m_day(new DateLine(u"auditDay"_s, today)),
      m_note(named(new QLineEdit, u"auditNote"_s, tr("Audited by, and why"))) {
    setObjectName(u"proxyAuditDialog"_s);
    m_outcome->addItem(tr("approved"), true);
    m_outcome->addItem(tr("refused"), false);
    const QString against = refusals(row.notes);
    if (!against.isEmpty()) m_outcome->setCurrentIndex(1);
    addField(tr("Outcome"), m_outcome);
    addField(tr("Audited on"), m_day);
    addField(tr("Audited by, and why"), m_note);
    if (!row.notes.empty()) addNote(ruleNotesText(row.notes));
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &ProxyAuditDialog::judge);
    connect(m_note, &QLineEdit::textChanged, this, &ProxyAuditDialog::judge);
    judge();
}

void ProxyAuditDialog::judge() {
    setWhyNotAllowed(!approved() && note().isEmpty() ? tr("Write why it is refused.") : QString());
}

bool ProxyAuditDialog::approved() const {
    return m_outcome->currentData().toBool();
}

QDate ProxyAuditDialog::day() const {
    return m_day->date();
}

QString ProxyAuditDialog::note() const {
    return m_note->text().trimmed();
}

ProxyPostedDialog::ProxyPostedDialog(const ProxyList& list, const QDate& today, QWidget* parent)
    : FormDialog(tr("List of proxies No. %1").arg(list.number),
                 tr("The day on which it was put up in the village. A proxy that isn't posted in time is "
                    "void."),
                 tr("Record"), parent),
      m_day(new DateLine(u"postedDay"_s, list.postedOn.isValid() ? list.postedOn : today)),
      m_because(named(new QLineEdit, u"postedBecause"_s, tr("Why it is corrected"))) {
    setObjectName(u"proxyPostedDialog"_s);
    addField(tr("Posted on"), m_day);
    if (list.postedOn.isValid())
        addField(tr("Why it is corrected"), m_because);
    else
        m_because->setParent(this), m_because->hide();
}

QDate ProxyPostedDialog::day() const {
    return m_day->date();
}

QString ProxyPostedDialog::because() const {
    return m_because->text().trimmed();
}

}  // namespace election
