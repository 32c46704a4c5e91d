#include "ui/pages/result/result_dialogs.h"

#include <QComboBox>
#include <QLineEdit>

#include "core/base/dates.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr size_t kSignatories = 6;

}  // namespace

ReviewDialog::ReviewDialog(const std::vector<Winner>& winners, const std::vector<PostCountReview>& known,
                           const QDate& today, const QString& basis, QWidget* parent)
    : FormDialog(
          tr("Review of the winners"),
          tr("The village election committee reviews every winner at once, write-ins too; whoever is barred "
             "has not won, the seat is vacant and nobody moves up. %1")
              .arg(basis),
          tr("Record"), parent),
      m_day(new DateLine(u"reviewDay"_s, today)),
      m_number(named(new QLineEdit, u"reviewNumber"_s, tr("Document number"))) {
    setObjectName(u"reviewDialog"_s);
    setScrolling();
    for (const Winner& winner : winners) {
        Line line{winner, new QComboBox, new QLineEdit};
        const QString at = QString::number(m_lines.size() + 1);
        line.outcome->setObjectName(u"reviewOutcome"_s + at);
        line.outcome->addItem(tr("qualified"), true);
        line.outcome->addItem(tr("win invalid"), false);
        line.reason->setObjectName(u"reviewReason"_s + at);
        line.reason->setPlaceholderText(tr("why, and on what it rests"));
        for (const PostCountReview& one : known) {
            if (one.person != winner.person) continue;
            line.outcome->setCurrentIndex(one.passed ? 0 : 1);
            line.reason->setText(one.reason);
            m_number->setText(one.documentNumber);
        }
        const QString name = winner.writeIn ? tr("%1, %2 (written in)").arg(winner.name, winner.post)
                                            : tr("%1, %2").arg(winner.name, winner.post);
        addPair(name, line.outcome, tr("Because"), line.reason);
        connect(line.outcome, &QComboBox::currentIndexChanged, this, &ReviewDialog::judge);
        connect(line.reason, &QLineEdit::textChanged, this, &ReviewDialog::judge);
        m_lines.push_back(line);
    }
    addPair(tr("Decided on"), m_day, tr("Document number"), m_number);
    connect(m_day, &QLineEdit::textChanged, this, &ReviewDialog::judge);
    judge();
}

std::vector<PostCountReview> ReviewDialog::reviews() const {
    std::vector<PostCountReview> made;
    for (const Line& line : m_lines)
        made.push_back({line.winner.person, line.winner.name, line.outcome->currentData().toBool(),
                        line.outcome->currentData().toBool() ? QString() : line.reason->text().trimmed(),
                        m_day->date(), m_number->text().trimmed()});
    return made;
}

void ReviewDialog::judge() {
    QString why;
    for (const Line& line : m_lines) {
        const bool passed = line.outcome->currentData().toBool();
        line.reason->setEnabled(!passed);
        if (!passed && line.reason->text().trimmed().isEmpty())
            why = tr("Write why the win of %1 is invalid.").arg(line.winner.name);
    }
    if (!m_day->date().isValid()) why = tr("Write the day of the decision.");
    setWhyNotAllowed(why);
}

DeclareDialog::DeclareDialog(const std::vector<Signatory>& proposed, const QDate& day, const QString& place,
                             QWidget* parent)
    : FormDialog(tr("Declare the result"),
                 tr("From now on ballots, boxes, rulings and reviews can't change. Reopening takes a second "
                    "person and "
                    "a reason."),
                 tr("Declare"), parent),
      m_day(new DateLine(u"declareDay"_s, day)),
      m_place(named(new QLineEdit(place), u"declarePlace"_s, tr("Place"))) {
    setObjectName(u"declareDialog"_s);
    addPair(tr("Declared on"), m_day, tr("Place"), m_place);
    for (size_t i = 0; i < std::max(kSignatories, proposed.size()); ++i) {
        const Signatory known = i < proposed.size() ? proposed[i] : Signatory();
        auto* role = new QLineEdit(known.role);
        auto* name = new QLineEdit(known.name);
        role->setObjectName(u"declareRole%1"_s.arg(i + 1));
        name->setObjectName(u"declareName%1"_s.arg(i + 1));
        role->setAccessibleName(tr("Signs as"));
        addPair(tr("Signs as"), role, tr("Name"), name);
        connect(role, &QLineEdit::textChanged, this, &DeclareDialog::judge);
        connect(name, &QLineEdit::textChanged, this, &DeclareDialog::judge);
        m_people.emplace_back(role, name);
    }
    connect(m_day, &QLineEdit::textChanged, this, &DeclareDialog::judge);
    judge();
}

Declaration DeclareDialog::draft() const {
    Declaration made;
    made.declaredOn = m_day->date();
    made.place = m_place->text().trimmed();
    for (const auto& [role, name] : m_people)
        if (!name->text().trimmed().isEmpty())
            made.signatories.push_back({role->text().trimmed(), name->text().trimmed()});
    return made;
}

void DeclareDialog::judge() {
    const Declaration now = draft();
    QString why;
    if (!now.declaredOn.isValid())
        why = tr("Write the day.");
    else if (now.signatories.size() < 2)
        why = tr("Name who signs: at least the chair of the election committee and a scrutineer.");
    setWhyNotAllowed(why);
}

ReopenDialog::ReopenDialog(const Declaration& declaration, const QString& clerk, QWidget* parent)
    : FormDialog(tr("Reopen the declared result"),
                 tr("It was declared on %1. Every paper issued of it counts as replaced from now on.")
                     .arg(formatDate(declaration.declaredOn)),
                 tr("Reopen"), parent),
      m_clerk(clerk),
      m_second(named(new QLineEdit, u"reopenSecond"_s, tr("Second person"))),
      m_because(named(new QLineEdit, u"reopenBecause"_s, tr("Because"))) {
    setObjectName(u"reopenDialog"_s);
    addField(tr("Second person who agrees"), m_second);
    addField(tr("Because"), m_because);
    connect(m_second, &QLineEdit::textChanged, this, &ReopenDialog::judge);
    connect(m_because, &QLineEdit::textChanged, this, &ReopenDialog::judge);
    judge();
}

QString ReopenDialog::second() const {
    return m_second->text().trimmed();
}

QString ReopenDialog::because() const {
    return m_because->text().trimmed();
}

void ReopenDialog::judge() {
    QString why;
    if (second().isEmpty())
        why = tr("Name the second person.");
    else if (second() == m_clerk)
        why = tr("The second person has to be somebody else than %1.").arg(m_clerk);
    else if (because().isEmpty())
        why = tr("Write why.");
    setWhyNotAllowed(why);
}

}  // namespace election
