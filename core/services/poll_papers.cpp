#include "core/services/poll_papers.h"

#include <QCoreApplication>

#include "core/base/dates.h"
#include "core/report/empty_form.h"
#include "core/services/check_in_service.h"
#include "core/services/paper_data.h"
#include "core/services/poll_records.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PollPapers)
};

using report::Align;
using report::CellKind;
using report::Paragraph;
using report::Row;

constexpr int kBundlesPerRow = 4;
constexpr int kEmptyVoters = 24, kEmptyIncidents = 8, kEmptyEntries = 12;
constexpr size_t kTakenColumn = 4;  ///< of the list for the check-in

Result<PaperHead> headOf(ElectionFile& file, VillageId id) {
    ELECTION_ASSIGN(const Village village, SetupService(file).village(id));
    return paperHeadOf(file, village, {});
}

QString ledgerWord(BallotLedgerEntry::Kind kind) {
    if (kind == BallotLedgerEntry::Kind::Printed) return Text::tr("printed");
    return kind == BallotLedgerEntry::Kind::Replaced ? Text::tr("spoilt and replaced")
                                                     : Text::tr("spare, destroyed");
}

ReportDocument checkInPaper(const PaperHead& head, const std::vector<CheckInLine>& lines) {
    ReportDocument document =
        startPaper(head, Text::tr("Check-in list of %1").arg(head.village), report::PageSetup::form());
    document.subtitle =
        Text::tr("Election day: %1 · %2 voters").arg(formatDate(head.electionDay)).arg(lines.size());
    report::Table table;
    table.columns = {{Text::tr("No."), 5, Align::Right, CellKind::Integer},
                     {Text::tr("Name"), 10, Align::Left, CellKind::Text},
                     {Text::tr("Sex"), 4, Align::Center, CellKind::Text},
                     {Text::tr("Born"), 6, Align::Center, CellKind::Text},
                     {Text::tr("Ballot taken"), 8, Align::Center, CellKind::Text},
                     {Text::tr("Proxy by the posted list"), 14, Align::Left, CellKind::Text},
                     {Text::tr("Signature"), 14, Align::Left, CellKind::Text}};
    QString group;
    bool first = true;
    for (const CheckInLine& line : lines) {
        if (first || line.person.group != group) {
            group = line.person.group;
            table.rows.push_back({{group.isEmpty() ? Text::tr("no group") : group}, Row::Style::Group});
        }
        first = false;
        const QDate birth = line.person.legalBirthDate();
        table.rows.push_back({{QString::number(line.cardNumber), line.person.name, sexName(line.person.sex),
                               birth.isValid() ? QString::number(birth.year()) : QString(),
                               line.taken ? (line.byProxy ? Text::tr("by proxy") : u"√"_s) : u"□"_s,
                               line.proxyName, QString()},
                              Row::Style::Plain});
    }
    document.add(std::move(table));
    document.add(
        Paragraph{Text::tr("One ballot each. A proxy takes at most the ballots beside which his name stands; "
                           "nobody's ballot is issued twice."),
                  Paragraph::Style::Note, Align::Left});
    return document;
}

ReportDocument incidentPaper(const PaperHead& head, const std::vector<PollIncident>& all) {
    ReportDocument document = startPaper(head, Text::tr("Record of incidents in %1").arg(head.village),
                                         report::PageSetup::wideForm());
    document.subtitle = Text::tr("Election day: %1").arg(formatDate(head.electionDay));
    report::Table table;
    table.columns = {{Text::tr("Time"), 11, Align::Left, CellKind::Text},
                     {Text::tr("Place"), 10, Align::Left, CellKind::Text},
                     {Text::tr("What happened"), 20, Align::Left, CellKind::Text},
                     {Text::tr("Witnesses"), 10, Align::Left, CellKind::Text},
                     {Text::tr("What was done"), 18, Align::Left, CellKind::Text},
                     {Text::tr("Box"), 8, Align::Left, CellKind::Text},
                     {Text::tr("Effect on the vote"), 12, Align::Left, CellKind::Text}};
    QStringList none;
    for (const PollIncident& one : all) {
        if (one.isNone()) {
            none << Text::tr("%1 states on %2 that there was no incident.")
                        .arg(one.statedBy, formatDate(one.happenedAt.date()));
            continue;
        }
        table.rows.push_back(
            {{formatDateTime(one.happenedAt), one.place, one.what, one.witnesses, one.measures,
              one.box.isEmpty() ? u"—"_s : one.box, one.effect.isEmpty() ? u"—"_s : one.effect},
             Row::Style::Plain});
    }
    if (!table.rows.empty()) document.add(std::move(table));
    if (all.empty())
        none << Text::tr("Nothing is recorded, and nobody has stated yet that there was no incident.");
    for (const QString& sentence : none)
        document.add(Paragraph{sentence, Paragraph::Style::Plain, Align::Left});
    document.add(report::SignatureBlock{
        {{Text::tr("Chief scrutineer"), {}}, {Text::tr("Chair of the election committee"), {}}}, 2});
    return document;
}

ReportDocument ledgerPaper(const PaperHead& head, Body body, const std::vector<BallotLedgerEntry>& entries,
                           const BallotLedgerSums& sums) {
    ReportDocument document =
        startPaper(head, Text::tr("Ledger of the ballots of %1, %2").arg(head.village, bodyName(body)),
                   report::PageSetup::form());
    document.subtitle = Text::tr("Election day: %1").arg(formatDate(head.electionDay));
    report::KeyValues figures;
    figures.perRow = 2;
    const auto known = [&sums](int count) {
        return sums.isPrintingKnown() ? QString::number(count) : u"—"_s;
    };
    figures.pairs = {{Text::tr("Printed"), known(sums.printed)},
                     {Text::tr("Issued"), sums.boxesClosed ? QString::number(sums.issued)
                                                           : Text::tr("%1 so far").arg(sums.issued)},
                     {Text::tr("Spoilt and replaced"), known(sums.replaced)},
                     {Text::tr("Spare, destroyed"), known(sums.destroyed)},
                     {Text::tr("Left"), known(sums.left())}};
    document.add(std::move(figures));
    document.add(Paragraph{Text::tr("printed = issued + replaced + destroyed; no ballot carries a number."),
                           Paragraph::Style::Note, Align::Left});
    if (!sums.isPrintingKnown() && sums.issued > 0)
        document.add(Paragraph{Text::tr("How many ballots were printed was not written down, so what is left "
                                        "can't be worked out."),
                               Paragraph::Style::Note, Align::Left});
    else if (sums.left() < 0)
        document.add(Paragraph{
            Text::tr(
                "More ballots went out than were printed: count again, and write down what explains it."),
            Paragraph::Style::Note, Align::Left});
    report::Table table;
    table.columns = {{Text::tr("Day"), 10, Align::Left, CellKind::Date},
                     {Text::tr("What"), 12, Align::Left, CellKind::Text},
                     {Text::tr("Ballots"), 7, Align::Right, CellKind::Integer},
                     {Text::tr("By whom"), 12, Align::Left, CellKind::Text},
                     {Text::tr("Witness"), 10, Align::Left, CellKind::Text},
                     {Text::tr("Note"), 14, Align::Left, CellKind::Text}};
    for (const BallotLedgerEntry& entry : entries)
        table.rows.push_back({{entry.on.toString(Qt::ISODate), ledgerWord(entry.kind),
                               QString::number(entry.amount), entry.byWhom, entry.witness, entry.note},
                              Row::Style::Plain});
    document.add(std::move(table));
    const auto bundles = ballotBundles(entries);
    if (!bundles.empty()) {
        report::Table list;
        list.caption = Text::tr("Bundles: the number stands on the wrapper");
        for (int i = 0; i < kBundlesPerRow; ++i) {
            list.columns.push_back({Text::tr("Bundle"), 5, Align::Center, CellKind::Integer});
            list.columns.push_back({Text::tr("Ballots"), 5, Align::Right, CellKind::Integer});
            list.columns.push_back({Text::tr("Taken over by"), 9, Align::Left, CellKind::Text});
        }
        Row row;
        for (const BallotBundle& bundle : bundles) {
            row.cells.insert(row.cells.end(),
                             {QString::number(bundle.number), QString::number(bundle.ballots), QString()});
            if (row.cells.size() < list.columns.size()) continue;
            list.rows.push_back(std::move(row));
            row = {};
        }
        if (!row.cells.empty()) {
            row.cells.resize(list.columns.size());
            list.rows.push_back(std::move(row));
        }
        document.add(std::move(list));
    }
    document.add(report::SignatureBlock{
        {{Text::tr("Keeper of the ballots"), {}}, {Text::tr("Chair of the election committee"), {}}}, 2});
    return document;
}

}  // namespace

Result<ReportDocument> PollPapers::checkInList(VillageId id) const {
    ELECTION_ASSIGN(const PaperHead head, headOf(m_file, id));
    ELECTION_ASSIGN(const auto lines, CheckInService(m_file).lines(id));
    return checkInPaper(head, lines);
}

Result<ReportDocument> PollPapers::incidents(VillageId id) const {
    ELECTION_ASSIGN(const PaperHead head, headOf(m_file, id));
    ELECTION_ASSIGN(const auto all, IncidentService(m_file).of(id));
    return incidentPaper(head, all);
}

Result<ReportDocument> PollPapers::ballotLedger(VillageId id, Body body) const {
    ELECTION_ASSIGN(const PaperHead head, headOf(m_file, id));
    const BallotLedgerService service(m_file);
    ELECTION_ASSIGN(const auto entries, service.entries(id, body));
    ELECTION_ASSIGN(const BallotLedgerSums sums, service.sums(id, body));
    return ledgerPaper(head, body, entries, sums);
}

ReportDocument PollPapers::emptyCheckInList(const PaperHead& head) {
    ReportDocument document = emptied(checkInPaper(head, {}), kEmptyVoters);
    document.subtitle = Text::tr("Villagers' group: %1").arg(kBlank);
    for (report::Section& section : document.sections)
        if (auto* table = std::get_if<report::Table>(&section))
            for (Row& row : table->rows) row.cells[kTakenColumn] = u"□"_s;
    return document;
}

ReportDocument PollPapers::emptyIncidents(const PaperHead& head) {
    PollIncident blank;
    blank.what = u" "_s;  // an incident, not the statement that there was none
    ReportDocument document = emptied(incidentPaper(head, {blank}), kEmptyIncidents);
    document.subtitle = Text::tr("Election day: %1").arg(dateOrBlank({}));
    std::erase_if(document.sections,
                  [](const auto& section) { return std::holds_alternative<Paragraph>(section); });
    const auto signatures = document.sections.end() - 1;
    document.sections.insert(signatures, Paragraph{u"□ "_s + Text::tr("There was no incident."),
                                                   Paragraph::Style::Plain, Align::Left});
    return document;
}

ReportDocument PollPapers::emptyBallotLedger(const PaperHead& head) {
    ReportDocument document =
        emptied(ledgerPaper(head, Body::VillagersCommittee, {BallotLedgerEntry{}}, {}), kEmptyEntries);
    document.subtitle = Text::tr("Election day: %1").arg(dateOrBlank({}));
    return document;
}

}  // namespace election
