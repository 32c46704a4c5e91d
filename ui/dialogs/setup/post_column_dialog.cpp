#include "ui/dialogs/setup/post_column_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include "core/base/text.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace election {

PostColumnDialog::PostColumnDialog(QWidget* parent)
    : FormDialog(tr("Add a post"), tr("It gets a column of its own; type each village's seats there."),
                 tr("Add"), parent),
      m_body(named(new QComboBox, u"postBody"_s, tr("Body"))),
      m_title(named(new QLineEdit, u"postTitle"_s, tr("Post"))),
      m_women(named(new QCheckBox(tr("for women only")), u"postWomen"_s, tr("For women only"))) {
    setObjectName(u"postColumnDialog"_s);
    for (const Body body : {Body::VillagersCommittee, Body::SupervisionCommittee, Body::CoopBoard,
                            Body::CoopSupervisors, Body::PartyBranch})
        m_body->addItem(bodyName(body), bodyKey(body));
    m_title->setPlaceholderText(tr("as on the notices, for example 文书"));
    addField(tr("Post"), m_title);
    addField(tr("Body"), m_body);
    addField({}, m_women);
    const auto judge = [this] {
        setWhyNotAllowed(title().isEmpty() ? tr("Write the name of the post first.") : QString());
    };
    connect(m_title, &QLineEdit::textChanged, this, judge);
    judge();
}

Body PostColumnDialog::body() const {
    return bodyFromKey(m_body->currentData().toString()).value_or(Body::VillagersCommittee);
}

QString PostColumnDialog::title() const {
    return normaliseName(m_title->text());
}

bool PostColumnDialog::womenOnly() const {
    return m_women->isChecked();
}

}  // namespace election
