#include "ui/dialogs/setup/dates_preview.h"

#include <QHeaderView>
#include <QTableWidget>
#include <algorithm>

#include "core/base/dates.h"
#include "core/rules/calendar.h"
#include "ui/dialogs/setup/rule_summary.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

enum Column { Latest, What, Left, Basis, Columns };

QString leftText(const QDate& latest, const QDate& today) {
    const int left = int(today.daysTo(latest));
    if (left < 0) return DatesPreview::tr("gone by");
    return left == 0 ? DatesPreview::tr("today") : DatesPreview::tr("in %n day(s)", nullptr, left);
}

}  // namespace

DatesPreview::DatesPreview(QWidget* parent)
    : QWidget(parent),
      m_table(named(new QTableWidget(0, Columns), u"newDates"_s, tr("Dates by this election day"))) {
    auto* box = column(this, 6);
    box->addWidget(label(tr("Dates by this election day"), LabelKind::Section));
    tuneTable(m_table, 26);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFocusPolicy(Qt::NoFocus);  // to be read: Enter goes from field to field
    m_table->setHorizontalHeaderLabels({tr("At the latest"), tr("What"), tr("From today"), tr("Basis")});
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(What, QHeaderView::Stretch);
    box->addWidget(m_table, 1);
}

void DatesPreview::show(const RuleSet& rules, const QDate& electionDay, BallotMode mode, const QDate& today) {
    auto dates = statutoryCalendar(electionDay, rules, mode);
    // what only a plan of practice counts is for the calendar's page
    std::erase_if(dates, [](const StatutoryDate& date) { return date.mark == EvidenceMark::Practice; });
    m_table->setRowCount(int(dates.size()));
    int at = 0;
    for (const StatutoryDate& date : dates) {
        const QStringList cells{formatDate(date.latest), date.title, leftText(date.latest, today),
                                basisWithMark(date.citation, evidenceMarkKey(date.mark))};
        for (int c = 0; c < Columns; ++c) {
            auto* item = new QTableWidgetItem(cells.at(c));
            item->setFlags(Qt::ItemIsEnabled);
            item->setToolTip(date.note);
            if (date.latest < today) item->setForeground(Theme::current().colours().bad);
            m_table->setItem(at, c, item);
        }
        ++at;
    }
}

}  // namespace election
