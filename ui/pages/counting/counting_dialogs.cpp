#include "ui/pages/counting/counting_dialogs.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include "core/rules/rule_note.h"
#include "core/services/counting_procedure_service.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {
constexpr Body kBody = Body::VillagersCommittee;
}

ZeroReportDialog::ZeroReportDialog(Desk& desk, VillageId village, CountingWay way, QWidget* parent)
    : FormDialog(tr("Zero report (零票报告)"),
                 tr("Every tally stands at zero. Who stands for election, and close relatives, may not call, "
                    "scrutinise or tally."),
                 tr("Record the report"), parent),
      m_desk(desk),
      m_village(village),
      m_way(way),
      m_notes(label({}, LabelKind::Small, nullptr, true)) {
    setObjectName(u"zeroReportDialog"_s);
    const auto line = [&](const QString& name, const QString& words) {
        auto* made = named(new QLineEdit, name, words);
        connect(made, &QLineEdit::textChanged, this, &ZeroReportDialog::judge);
        return made;
    };
    m_caller = line(u"zeroCaller"_s, tr("Caller (唱票人)"));
    m_tellers[0] = line(u"zeroTeller1"_s, tr("First teller (计票人)"));
    m_tellers[1] = line(u"zeroTeller2"_s, tr("Second teller (计票人)"));
    m_scrutineers[0] = line(u"zeroScrutineer1"_s, tr("First scrutineer (监票人)"));
    m_scrutineers[1] = line(u"zeroScrutineer2"_s, tr("Second scrutineer (监票人)"));
    m_scrutineers[2] = line(u"zeroScrutineer3"_s, tr("Third scrutineer (监票人)"));
    if (way == CountingWay::Calling)
        addField(tr("Caller (唱票人)"), m_caller);
    else
        m_caller->setParent(this), m_caller->hide();
    addPair(tr("Tellers (计票人)"), m_tellers[0], tr("and"), m_tellers[1]);
    addPair(tr("Scrutineers (监票人)"), m_scrutineers[0], tr("and"), m_scrutineers[1]);
    addField(tr("Third scrutineer"), m_scrutineers[2]);
    addWide(m_notes);
    judge();
}

CountingStaff ZeroReportDialog::staff() const {
    CountingStaff staff;
    staff.caller = m_caller->text().trimmed();
    for (const QLineEdit* one : m_tellers) staff.tellers << one->text().trimmed();
    for (const QLineEdit* one : m_scrutineers) staff.scrutineers << one->text().trimmed();
    staff.tellers.removeAll(QString());
    staff.scrutineers.removeAll(QString());
    return staff;
}

void ZeroReportDialog::judge() {
    const CountingStaff now = staff();
    if (m_way == CountingWay::Calling && now.caller.isEmpty())
        return setWhyNotAllowed(tr("Write who calls the ballots."));
    if (now.tellers.size() < (m_way == CountingWay::TwoTellers ? 2 : 1))
        return setWhyNotAllowed(m_way == CountingWay::TwoTellers ? tr("Write both tellers.")
                                                                 : tr("Write who keeps the tally."));
    if (now.scrutineers.size() < 2) return setWhyNotAllowed(tr("Write at least two scrutineers."));
    const auto notes = CountingProcedureService(m_desk.file).judgeStaff(m_village, kBody, now);
    if (!notes) return setWhyNotAllowed(notes.error().message);
    QStringList sentences;
    for (const RuleNote& note : *notes) sentences << note.sentence();
    m_notes->setText(sentences.join(u'\n'));
    const QString refused = refusals(*notes);
    setKind(m_notes, refused.isEmpty() ? LabelKind::Small : LabelKind::Bad);
    setWhyNotAllowed(refused);
}

WayDialog::WayDialog(CountingWay now, int counted, QWidget* parent)
    : FormDialog(tr("Count another way"),
                 counted > 0
                     ? tr("%n ballot(s) counted so far are set aside: they stay on file and no longer "
                          "count. The step stands in the log.",
                          nullptr, counted)
                     : tr("The step stands in the log with its reason."),
                 tr("Change the way"), parent),
      m_way(named(new QComboBox, u"wayNew"_s, tr("Count by"))),
      m_because(named(new QLineEdit, u"wayBecause"_s, tr("Why"))) {
    setObjectName(u"wayDialog"_s);
    for (const CountingWay way :
         {CountingWay::Calling, CountingWay::TwoTellers, CountingWay::Totals, CountingWay::Imported})
        if (way != now) m_way->addItem(countingWayName(way), countingWayKey(way));
    addField(tr("Count by"), m_way);
    addField(tr("Why"), m_because);
    const auto judge = [this] {
        setWhyNotAllowed(because().isEmpty() ? tr("Write why the way of counting is changed.") : QString());
    };
    connect(m_because, &QLineEdit::textChanged, this, judge);
    judge();
}

CountingWay WayDialog::way() const {
    return countingWayFromKey(m_way->currentData().toString()).value_or(CountingWay::Calling);
}

QString WayDialog::because() const {
    return m_because->text().trimmed();
}

MixDialog::MixDialog(const QStringList& toMix, const QStringList& boxes, QWidget* parent)
    : FormDialog(
          tr("Mix boxes before counting (并箱)"),
          tr("Fewer than %1 ballots would tell who voted how. They are put among those of another box, "
             "before the scrutineers' eyes, and have no figures of their own.")
              .arg(kSecrecyMinimum),
          tr("Record the mixing"), parent),
      m_boxes(boxes),
      m_box(named(new QComboBox, u"mixBox"_s, tr("The ballots of"))),
      m_into(named(new QComboBox, u"mixInto"_s, tr("are put among those of"))) {
    setObjectName(u"mixDialog"_s);
    QStringList first = toMix;
    for (const QString& box : boxes)
        if (!first.contains(box)) first << box;
    m_box->addItems(first);
    addField(tr("The ballots of"), m_box);
    addField(tr("are put among those of"), m_into);
    connect(m_box, &QComboBox::currentIndexChanged, this, &MixDialog::offer);
    offer();
}

void MixDialog::offer() {
    m_into->clear();
    for (const QString& box : m_boxes)
        if (box != m_box->currentText()) m_into->addItem(box);
}

BoxMixing MixDialog::mixing() const {
    return {m_box->currentText(), m_into->currentText()};
}

SettlingDialog::SettlingDialog(const QString& title, const QString& explanation, const QString& action,
                               QWidget* parent)
    : FormDialog(title, explanation, action, parent),
      m_by(named(new QLineEdit, u"settlingBy"_s, tr("Who decides"))),
      m_because(named(new QLineEdit, u"settlingBecause"_s, tr("Why"))) {
    setObjectName(u"settlingDialog"_s);
    addField(tr("Who decides"), m_by);
    addField(tr("Why"), m_because);
    const auto judge = [this] {
        setWhyNotAllowed(by().isEmpty()        ? tr("Write who decides.")
                         : because().isEmpty() ? tr("Write why, with the paper in hand.")
                                               : QString());
    };
    connect(m_by, &QLineEdit::textChanged, this, judge);
    connect(m_because, &QLineEdit::textChanged, this, judge);
    judge();
}

QString SettlingDialog::by() const {
    return m_by->text().trimmed();
}
QString SettlingDialog::because() const {
    return m_because->text().trimmed();
}

}  // namespace election
