#include "core/report/builders/wall_plan.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

#include "core/base/dates.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct WallPlanText {
    Q_DECLARE_TR_FUNCTIONS(WallPlanText)
};

QString weekday(const QDate& day) {
    static const char* const names[] = {
        QT_TRANSLATE_NOOP("WallPlanText", "Mon"), QT_TRANSLATE_NOOP("WallPlanText", "Tue"),
        QT_TRANSLATE_NOOP("WallPlanText", "Wed"), QT_TRANSLATE_NOOP("WallPlanText", "Thu"),
        QT_TRANSLATE_NOOP("WallPlanText", "Fri"), QT_TRANSLATE_NOOP("WallPlanText", "Sat"),
        QT_TRANSLATE_NOOP("WallPlanText", "Sun")};
    return day.isValid() ? WallPlanText::tr(names[day.dayOfWeek() - 1]) : QString();
}

QString monthAndDay(const QDate& day) {
    return day.toString(u"M-d"_s);
}

/// The article, with the letter of its evidence mark where it is not law at hand.
QString basis(const StatutoryDate& date) {
    if (date.mark == EvidenceMark::Read) return date.citation;
    return u"%1〔%2〕"_s.arg(date.citation, evidenceMarkKey(date.mark));
}

/// What the letters mean that stand in this plan.
QString marksNote(const std::vector<const StatutoryDate*>& dates) {
    QMap<QString, QString> marks;
    for (const StatutoryDate* date : dates)
        if (date->mark != EvidenceMark::Read)
            marks.insert(evidenceMarkKey(date->mark), evidenceMarkText(date->mark));
    QStringList texts;
    for (auto it = marks.begin(); it != marks.end(); ++it)
        texts << WallPlanText::tr("〔%1〕 %2").arg(it.key(), it.value());
    return texts.join(WallPlanText::tr("; "));
}

report::Table villageTable(const std::vector<WallPlanEntry>& entries) {
    using report::Align, report::CellKind;
    report::Table table;
    table.columns = {{WallPlanText::tr("Last day"), 15, Align::Left, CellKind::Date},
                     {WallPlanText::tr("Weekday"), 6, Align::Center, CellKind::Text},
                     {WallPlanText::tr("What"), 30, Align::Left, CellKind::Text},
                     {WallPlanText::tr("To be posted"), 25, Align::Left, CellKind::Text},
                     {WallPlanText::tr("By"), 14, Align::Left, CellKind::Text},
                     {WallPlanText::tr("Basis"), 30, Align::Left, CellKind::Text},
                     {WallPlanText::tr("Posted on"), 13, Align::Center, CellKind::Text}};
    for (const WallPlanEntry& entry : entries) {
        const StatutoryDate& date = entry.date;
        QString what = date.title;
        if (date.earliest && *date.earliest < date.latest)
            what = WallPlanText::tr("%1 (from %2)").arg(what, monthAndDay(*date.earliest));
        if (!date.onlyIf.isEmpty()) what = WallPlanText::tr("%1, %2").arg(what, date.onlyIf);
        report::Row row{{date.latest.toString(Qt::ISODate), weekday(date.latest), what, date.notice,
                         date.postedBy, basis(date), entry.posted ? monthAndDay(*entry.posted) : QString()},
                        {}};
        if (date.key == u"vote"_s) row.style = report::Row::Style::Emphasis;
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// The dates that head the township's columns; the two modes share the list.
struct Heading {
    QStringList keys;
    const StatutoryDate* date;

    [[nodiscard]] QString title() const {
        return date->mark == EvidenceMark::Read
                   ? date->shortTitle
                   : u"%1〔%2〕"_s.arg(date->shortTitle, evidenceMarkKey(date->mark));
    }
};

std::vector<Heading> headings(const WallPlanData& data) {
    static const std::vector<QStringList> wanted{
        {u"committee_chosen"_s}, {u"registration"_s},
        {u"roll_posted"_s},      {u"objections"_s},
        {u"self_nomination"_s},  {u"self_nominee_list"_s, u"candidate_list"_s},
        {u"vote_notice"_s},      {u"proxy_request"_s},
        {u"proxy_list"_s},       {u"vote"_s},
        {u"winners_list"_s},     {u"handover"_s}};
    std::vector<Heading> found;
    for (const QStringList& keys : wanted)
        for (const WallPlanPlace& village : data.villages) {
            const auto entry =
                std::find_if(village.entries.begin(), village.entries.end(),
                             [&keys](const WallPlanEntry& one) { return keys.contains(one.date.key); });
            if (entry == village.entries.end()) continue;
            found.push_back({keys, &entry->date});
            break;
        }
    return found;
}

report::Row villageRow(int number, const WallPlanPlace& village, const std::vector<Heading>& heads) {
    report::Row row{{QString::number(number), village.name}, {}};
    for (const Heading& head : heads) {
        const auto entry =
            std::find_if(village.entries.begin(), village.entries.end(),
                         [&head](const WallPlanEntry& one) { return head.keys.contains(one.date.key); });
        if (entry == village.entries.end()) {
            row.cells.push_back(u"—"_s);
            continue;
        }
        const QString day = monthAndDay(entry->date.latest);
        row.cells.push_back(entry->posted ? day + u" √"_s : day);
    }
    return row;
}

report::Table townshipTable(const WallPlanData& data) {
    using report::Align, report::CellKind;
    const auto heads = headings(data);
    report::Table table;
    table.columns = {{WallPlanText::tr("No."), 5, Align::Center, CellKind::Integer},
                     {WallPlanText::tr("Village"), 12, Align::Left, CellKind::Text}};
    for (const Heading& head : heads)
        table.columns.push_back({head.title(), 10, Align::Center, CellKind::Text});
    int number = 0;
    for (const WallPlanPlace& village : data.villages)
        table.rows.push_back(villageRow(++number, village, heads));
    return table;
}

std::vector<const StatutoryDate*> shownDates(const WallPlanData& data) {
    std::vector<const StatutoryDate*> dates;
    for (const WallPlanEntry& entry : data.township) dates.push_back(&entry.date);
    if (data.head.village.isEmpty()) {
        for (const Heading& head : headings(data)) dates.push_back(head.date);
        return dates;
    }
    for (const WallPlanPlace& village : data.villages)
        for (const WallPlanEntry& entry : village.entries) dates.push_back(&entry.date);
    return dates;
}

void addNote(ReportDocument& document, const QString& text) {
    if (!text.isEmpty())
        document.add(report::Paragraph{text, report::Paragraph::Style::Note, report::Align::Left});
}

}  // namespace

ReportDocument buildWallPlan(const WallPlanData& data) {
    const QString place = data.head.village.isEmpty() ? data.head.township : data.head.village;
    ReportDocument document = startPaper(data.head, WallPlanText::tr("Election calendar of %1").arg(place),
                                         report::PageSetup::wideForm());
    document.forPosting = true;
    document.issuer = u"选举指导组"_s;
    document.subtitle = placeAndDay(data.head);
    if (!data.head.village.isEmpty()) {
        std::vector<WallPlanEntry> entries = data.township;
        for (const WallPlanPlace& village : data.villages)
            entries.insert(entries.end(), village.entries.begin(), village.entries.end());
        std::stable_sort(entries.begin(), entries.end(), [](const WallPlanEntry& a, const WallPlanEntry& b) {
            return a.date.latest < b.date.latest;
        });
        document.add(villageTable(entries));
    } else {
        document.add(townshipTable(data));
        addNote(document, WallPlanText::tr("Month and day of the last good day; √: posted."));
        if (!data.township.empty()) {
            document.add(report::Heading{WallPlanText::tr("Once for the whole township"), 2});
            document.add(villageTable(data.township));
        }
    }
    addNote(document, WallPlanText::tr(
                          "Days are counted back from the election day; a day counts until its midnight, and "
                          "weekends count."));
    addNote(document, marksNote(shownDates(data)));
    return document;
}

}  // namespace election
