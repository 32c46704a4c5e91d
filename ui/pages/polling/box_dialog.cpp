#include "ui/pages/polling/box_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include "ui/pages/polling/polling_page_model.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace election {
BoxDialog::BoxDialog(const BoxLedger& box, QWidget* parent)
    : FormDialog(box.name.isEmpty() ? tr("New box") : tr("Ledger of %1").arg(box.name),
                 tr("As it stands on the paper of the box (票箱清点)."), tr("Save"), parent),
      m_box(box),
      m_name(new QLineEdit(box.name)),
      m_kind(new QComboBox),
      m_issued(countField(u"boxIssued"_s, box.issued)),
      m_collected(countField(u"boxCollected"_s, box.collected)),
      m_own(countField(u"boxOwn"_s, box.own)),
      m_proxy(countField(u"boxProxy"_s, box.proxy)),
      m_assisted(countField(u"boxAssisted"_s, box.assisted)),
      m_because(new QLineEdit),
      m_words(label({}, LabelKind::Plain, nullptr, true)) {
    m_name->setObjectName(u"boxName"_s);
    m_because->setObjectName(u"boxBecause"_s);
    for (const BoxKind kind : {BoxKind::MainVenue, BoxKind::PollingStation, BoxKind::RovingBox})
        m_kind->addItem(boxKindName(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(box.kind)));
    addField(tr("Box"), m_name);
    addField(tr("Kind"), m_kind);
    addField(tr("Issued"), m_issued);
    addField(tr("Collected"), m_collected);
    addField(tr("Own vote"), m_own);
    addField(tr("Proxy"), m_proxy);
    addField(tr("Assisted"), m_assisted);
    addField(tr("Why it differs"), m_because);
    addField(tr("Reconciliation"), m_words);
    for (QSpinBox* field : {m_issued, m_collected, m_own, m_proxy, m_assisted})
        connect(field, &QSpinBox::valueChanged, this, &BoxDialog::judge);
    connect(m_name, &QLineEdit::textChanged, this, &BoxDialog::judge);
    connect(m_because, &QLineEdit::textChanged, this, &BoxDialog::judge);
    judge();
}

BoxLedger BoxDialog::ledger() const {
    BoxLedger made = m_box;
    made.name = m_name->text().trimmed();
    made.kind = BoxKind(m_kind->currentData().toInt());
    made.issued = m_issued->value();
    made.collected = m_collected->value();
    made.own = m_own->value();
    made.proxy = m_proxy->value();
    made.assisted = m_assisted->value();
    return made;
}

QString BoxDialog::because() const {
    return m_because->text().trimmed();
}

void BoxDialog::judge() {
    const BoxLedger now = ledger();
    const auto words = PollingPageModel::reconcile(now);
    m_words->setText(words.words);
    setKind(m_words, words.tone == Tone::Ok     ? LabelKind::Ok
                     : words.tone == Tone::Info ? LabelKind::Plain
                                                : LabelKind::Bad);
    QString why;
    if (now.name.isEmpty())
        why = tr("Give the box its name.");
    else if (words.tone == Tone::Bad)
        why = words.words;
    else if (now.own + now.proxy != now.issued && because().isEmpty())
        why = tr("Write down why own and proxy votes differ from the ballots issued.");
    setWhyNotAllowed(why);
}

}  // namespace election
