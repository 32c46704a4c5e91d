#include "core/report/builders/civil_statistics.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

#include "core/domain/polling.h"
#include "core/domain/rounds.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using report::Align, report::CellKind;

struct StatisticsText {
    Q_DECLARE_TR_FUNCTIONS(CivilStatistics)
};

QString number(qint64 value) {
    return QString::number(value);
}
/// Sum divided by count in tenths, half up: "41.5".
QString average(qint64 sum, qint64 count) {
    if (count == 0) return {};
    const qint64 tenths = (20 * sum + count) / (2 * count);
    return u"%1.%2"_s.arg(tenths / 10).arg(tenths % 10);
}

enum class Schooling { Unknown, Junior, Senior, College };
Schooling schoolingOf(const QString& education) {
    static const QStringList college{u"大专"_s,   u"专科"_s, u"大学"_s, u"本科"_s,
                                     u"研究生"_s, u"硕士"_s, u"博士"_s};
    static const QStringList senior{u"高中"_s, u"中专"_s, u"中技"_s, u"职高"_s, u"技校"_s};
    const auto in = [&education](const QStringList& words) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString& word) { return education.contains(word); });
    };
    if (education.isEmpty()) return Schooling::Unknown;
    if (in(college)) return Schooling::College;
    return in(senior) ? Schooling::Senior : Schooling::Junior;
}

bool isParty(const QString& politics) {
    return politics.contains(u"中共"_s) || politics == u"党员"_s;
}
bool isMinorityOf(const QString& ethnicity) {
    return !ethnicity.isEmpty() && !ethnicity.startsWith(u'汉');
}

report::Table numbersTable(const QString& caption, const QStringList& texts, const QStringList& numbers) {
    report::Table table;
    table.caption = caption;
    table.columns = {{StatisticsText::tr("No."), 5, Align::Center, CellKind::Integer},
                     {StatisticsText::tr("Village"), 12, Align::Left, CellKind::Text}};
    for (const QString& title : numbers) table.columns.push_back({title, 9, Align::Right, CellKind::Integer});
    for (const QString& title : texts) table.columns.push_back({title, 14, Align::Center, CellKind::Text});
    return table;
}

/// Adds a row of numbers to a table and to its totals.
class Totals {
  public:
    explicit Totals(report::Table& table) : m_table(table) {}
    void add(int no, const QString& village, const std::vector<std::optional<qint64>>& values,
             const QStringList& texts = {}) {
        report::Row row{{QString::number(no), village}, {}};
        m_sums.resize(values.size());
        for (size_t i = 0; i < values.size(); ++i) {
            row.cells.push_back(values[i] ? number(*values[i]) : QString());
            if (values[i]) m_sums[i] = m_sums[i].value_or(0) + *values[i];
        }
        for (const QString& text : texts) row.cells.push_back(text);
        m_table.rows.push_back(std::move(row));
    }
    void close(const QStringList& texts = {}) {
        report::Row row{{{}, StatisticsText::tr("Total of %n village(s)", nullptr, int(m_table.rows.size()))},
                        {}};
        for (const auto& sum : m_sums) row.cells.push_back(sum ? number(*sum) : QString());
        for (const QString& text : texts) row.cells.push_back(text);
        row.cells.resize(m_table.columns.size());
        m_table.totals = std::move(row);
    }
    [[nodiscard]] qint64 sum(size_t i) const { return i < m_sums.size() ? m_sums[i].value_or(0) : 0; }

  private:
    report::Table& m_table;
    std::vector<std::optional<qint64>> m_sums;
};

std::optional<qint64> wide(const std::optional<int>& value) {
    return value ? std::optional<qint64>(*value) : std::nullopt;
}

report::Table registerTable(const CivilStatisticsData& data) {
    report::Table table =
        numbersTable(StatisticsText::tr("1 Registration of voters and election committees"),
                     {StatisticsText::tr("Chosen by")},
                     {StatisticsText::tr("Registered voters"), StatisticsText::tr("Party members"),
                      StatisticsText::tr("Women"), StatisticsText::tr("Minorities"),
                      StatisticsText::tr("Committee members"), StatisticsText::tr("of these party"),
                      StatisticsText::tr("of these women")});
    table.groups = {{{}, 2},
                    {StatisticsText::tr("Registered voters"), 4},
                    {StatisticsText::tr("Village election committee"), 4}};
    Totals totals(table);
    for (const VillageStatisticsRow& row : data.villages) {
        const RegisterStatistics& figures = row.registered.statistics;
        const auto& committee = row.committee;
        totals.add(row.number, row.village,
                   {figures.registered, figures.partyMembers, figures.women, figures.minorities,
                    committee ? std::optional<qint64>(committee->number) : std::nullopt,
                    committee ? wide(committee->party) : std::nullopt,
                    committee ? std::optional<qint64>(committee->women) : std::nullopt},
                   {row.committeeChosenBy});
    }
    totals.close();
    return table;
}

report::Table voteTable(const CivilStatisticsData& data) {
    report::Table table = numbersTable(
        StatisticsText::tr("2 Vote"),
        {StatisticsText::tr("Turnout"), StatisticsText::tr("This election is"),
         StatisticsText::tr("Next step")},
        {StatisticsText::tr("Registered voters"), StatisticsText::tr("Voters"),
         StatisticsText::tr("By proxy"), StatisticsText::tr("At roving boxes"),
         StatisticsText::tr("Assisted"), StatisticsText::tr("Venues"), StatisticsText::tr("Boxes"),
         StatisticsText::tr("Issued"), StatisticsText::tr("Collected"), StatisticsText::tr("Valid"),
         StatisticsText::tr("Void"), StatisticsText::tr("Blank")});
    Totals totals(table);
    for (const VillageStatisticsRow& row : data.villages) {
        const qint64 registered = row.registered.statistics.registered;
        const auto known = [&row](qint64 value) {
            return row.boxes > 0 ? std::optional<qint64>(value) : std::nullopt;
        };
        const auto counted = [&row](qint64 value) {
            return row.counted ? std::optional<qint64>(value) : std::nullopt;
        };
        totals.add(row.number, row.village,
                   {registered, known(row.voters), known(row.proxy), known(row.roving), known(row.assisted),
                    known(row.venues), known(row.boxes), known(row.issued), known(row.collected),
                    counted(row.valid), counted(row.voidBallots), counted(row.blank)},
                   {row.boxes > 0 ? turnoutText(row.voters, registered) : QString(),
                    !row.counted        ? QString()
                    : row.validElection ? StatisticsText::tr("valid")
                                        : StatisticsText::tr("invalid"),
                    row.nextStep});
    }
    totals.close({turnoutText(totals.sum(1), totals.sum(0)), {}, {}});
    return table;
}

report::Table electedTable(const CivilStatisticsData& data) {
    report::Table table;
    table.caption = StatisticsText::tr("3 Elected members of the villagers' committees");
    table.columns = {{StatisticsText::tr("No."), 5, Align::Center, CellKind::Integer},
                     {StatisticsText::tr("Name"), 12, Align::Center, CellKind::Text},
                     {StatisticsText::tr("Post"), 11, Align::Center, CellKind::Text},
                     {StatisticsText::tr("Sex"), 5, Align::Center, CellKind::Text},
                     {StatisticsText::tr("Age"), 6, Align::Center, CellKind::Integer},
                     {StatisticsText::tr("Ethnicity"), 7, Align::Center, CellKind::Text},
                     {StatisticsText::tr("Political status"), 11, Align::Center, CellKind::Text},
                     {StatisticsText::tr("Education"), 10, Align::Center, CellKind::Text},
                     {StatisticsText::tr("Votes for the post"), 10, Align::Right, CellKind::Integer},
                     {StatisticsText::tr("Votes in all"), 10, Align::Right, CellKind::Integer},
                     {StatisticsText::tr("Post held before"), 16, Align::Left, CellKind::Text}};
    int no = 0;
    for (const VillageStatisticsRow& row : data.villages) {
        if (row.elected.empty()) continue;
        table.rows.push_back({{StatisticsText::tr("%1: seats %2, elected %3")
                                   .arg(row.village)
                                   .arg(row.seats)
                                   .arg(row.elected.size())},
                              report::Row::Style::Group});
        for (const ElectedMember& member : row.elected)
            table.rows.push_back({{QString::number(++no), member.name, member.post, sexName(member.sex),
                                   member.age >= 0 ? QString::number(member.age) : QString(),
                                   member.ethnicity, member.politics, member.education,
                                   number(member.postVotes), number(member.totalVotes), member.currentPost},
                                  {}});
    }
    return table;
}

struct MakeUp {
    int size = 0, women = 0, party = 0, minority = 0, college = 0, senior = 0, junior = 0;
    int politicsKnown = 0, ethnicityKnown = 0, schoolingKnown = 0;  ///< members of whom it is written down
    qint64 ages = 0, known = 0;
    void add(const ElectedMember& member) {
        ++size;
        women += member.sex == Sex::Female;
        politicsKnown += !member.politics.isEmpty();
        ethnicityKnown += !member.ethnicity.isEmpty();
        schoolingKnown += !member.education.isEmpty();
        party += isParty(member.politics);
        minority += isMinorityOf(member.ethnicity);
        const Schooling schooling = schoolingOf(member.education);
        college += schooling == Schooling::College;
        senior += schooling == Schooling::Senior;
        junior += schooling == Schooling::Junior;
        if (member.age >= 0) ages += member.age, ++known;
    }
};

report::Table makeUpTable(const CivilStatisticsData& data) {
    report::Table table = numbersTable(
        StatisticsText::tr("4 Make-up of the villagers' committees"), {StatisticsText::tr("Average age")},
        {StatisticsText::tr("Seats"), StatisticsText::tr("Elected"), StatisticsText::tr("Vacant"),
         StatisticsText::tr("Women"), StatisticsText::tr("Party members"), StatisticsText::tr("Minorities"),
         StatisticsText::tr("College and above"), StatisticsText::tr("Senior secondary"),
         StatisticsText::tr("Junior secondary and below")});
    Totals totals(table);
    MakeUp all;
    for (const VillageStatisticsRow& row : data.villages) {
        MakeUp one;
        for (const ElectedMember& member : row.elected) {
            one.add(member);
            all.add(member);
        }
        const auto known = [&row](int value) {
            return row.counted ? std::optional<qint64>(value) : std::nullopt;
        };
        // A sum over people of whom it is not written down would be too small: the cell stays empty.
        const auto ofAll = [&](int value, int written) {
            return written == one.size ? known(value) : std::nullopt;
        };
        totals.add(row.number, row.village,
                   {known(row.seats), known(one.size), known(row.vacant), known(one.women),
                    ofAll(one.party, one.politicsKnown), ofAll(one.minority, one.ethnicityKnown),
                    ofAll(one.college, one.schoolingKnown), ofAll(one.senior, one.schoolingKnown),
                    ofAll(one.junior, one.schoolingKnown)},
                   {average(one.ages, one.known)});
    }
    totals.close({average(all.ages, all.known)});
    return table;
}

report::Table bodiesTable(const CivilStatisticsData& data) {
    report::Table table =
        numbersTable(StatisticsText::tr("5 Villagers' representatives and group leaders"), {},
                     {StatisticsText::tr("Representatives"), StatisticsText::tr("of these women"),
                      StatisticsText::tr("of these party"), StatisticsText::tr("of these minorities"),
                      StatisticsText::tr("Group leaders"), StatisticsText::tr("of these women")});
    Totals totals(table);
    for (const VillageStatisticsRow& row : data.villages) {
        const auto of = [](const std::optional<CountedPeople>& people, auto member) {
            return people ? std::optional<qint64>((*people).*member) : std::nullopt;
        };
        totals.add(
            row.number, row.village,
            {of(row.representatives, &CountedPeople::number), of(row.representatives, &CountedPeople::women),
             row.representatives ? wide(row.representatives->party) : std::nullopt,
             row.representatives ? wide(row.representatives->minority) : std::nullopt,
             of(row.leaders, &CountedPeople::number), of(row.leaders, &CountedPeople::women)});
    }
    totals.close();
    return table;
}

report::Table changesTable(const CivilStatisticsData& data) {
    std::map<ChangeReason, int> sums;
    for (const VillageStatisticsRow& row : data.villages)
        for (const auto& [reason, count] : row.registered.statistics.changes) sums[reason] += count;
    return fourAndFourTable(sums, StatisticsText::tr("6 Changes of the registers (四增四减)"));
}

/// Votes after the first one, and what came after the election, over all villages.
report::Table laterTable(const CivilStatisticsData& data) {
    report::Table table = numbersTable(
        StatisticsText::tr("7 Later votes, and what came after the election"), {},
        {roundKindName(RoundKind::Second), roundKindName(RoundKind::Revote), roundKindName(RoundKind::Rerun),
         laterKindName(LaterKind::Recall), laterKindName(LaterKind::Resignation),
         laterKindName(LaterKind::Termination), laterKindName(LaterKind::ByElection)});
    Totals totals(table);
    for (const VillageStatisticsRow& row : data.villages) {
        const auto events = [&row](LaterKind kind) -> std::optional<qint64> {
            const auto found = row.events.find(kind);
            return found == row.events.end() ? 0 : found->second;
        };
        const auto votes = [&row](int value) {
            return row.counted ? std::optional<qint64>(value) : std::nullopt;
        };
        totals.add(
            row.number, row.village,
            {votes(row.further), votes(row.revotes), votes(row.reruns), events(LaterKind::Recall),
             events(LaterKind::Resignation), events(LaterKind::Termination), events(LaterKind::ByElection)});
    }
    totals.close();
    return table;
}

/// What the report asks for and this program does not record: lines to write on, never a zero.
report::Table byHandTable() {
    report::Table table;
    table.caption = StatisticsText::tr("8 To be filled in by hand: not recorded by this program");
    table.columns = {{StatisticsText::tr("Item"), 34, Align::Left, CellKind::Text},
                     {StatisticsText::tr("Number"), 10, Align::Right, CellKind::Text},
                     {StatisticsText::tr("Remark"), 24, Align::Left, CellKind::Text}};
    for (const QString& item :
         {StatisticsText::tr("Elected for the first time"), StatisticsText::tr("Elected again"),
          StatisticsText::tr("Chair is also secretary of the party branch (一肩挑)"),
          StatisticsText::tr("Members who are also in the party branch's committee (交叉任职)"),
          StatisticsText::tr("Members who lead in getting prosperous (致富能手)"),
          StatisticsText::tr("Committees under the villagers' committee"),
          StatisticsText::tr("Accounting staff of the villages"),
          StatisticsText::tr("Difficult villages, with the reason"),
          StatisticsText::tr("Audits at the end of the term"),
          StatisticsText::tr("Villages with a contact cadre")})
        table.rows.push_back({{item, {}, {}}, {}});
    return table;
}

report::KeyValues shares(const CivilStatisticsData& data) {
    qint64 registered = 0, voters = 0, counted = 0, filled = 0, members = 0, women = 0;
    for (const VillageStatisticsRow& row : data.villages) {
        if (row.boxes > 0) registered += row.registered.statistics.registered, voters += row.voters;
        if (!row.counted) continue;
        ++counted;
        filled += row.validElection && row.filledAtOnce;
        for (const ElectedMember& member : row.elected) ++members, women += member.sex == Sex::Female;
    }
    report::KeyValues values;
    values.pairs = {
        {StatisticsText::tr("Villages due"), number(qint64(data.villages.size()))},
        {StatisticsText::tr("Villages counted"), number(counted)},
        {StatisticsText::tr("Turnout"), turnoutWithCounts(voters, registered)},
        {StatisticsText::tr("All seats filled in the first vote"), turnoutWithCounts(filled, counted)},
        {StatisticsText::tr("Elected"), number(members)},
        {StatisticsText::tr("Women among the elected"), turnoutWithCounts(women, members)}};
    return values;
}

}  // namespace

ReportDocument buildCivilStatistics(const CivilStatisticsData& data) {
    ReportDocument document = startPaper(
        data.head, StatisticsText::tr("Statistics of the term election of %1").arg(data.head.township),
        report::PageSetup::wideForm());
    document.subtitle = placeAndDay(data.head);
    document.add(shares(data));
    document.add(registerTable(data));
    document.add(voteTable(data));
    document.add(electedTable(data));
    document.add(makeUpTable(data));
    document.add(bodiesTable(data));
    document.add(changesTable(data));
    document.add(laterTable(data));
    document.add(byHandTable());
    document.add(report::Paragraph{
        StatisticsText::tr(
            "No official text defines these shares; they are taken as: turnout = voters of registered "
            "voters; filled in the first vote = villages with a valid election and no vacant seat of "
            "villages counted; ages on the election day. A cell is empty where nothing is recorded."),
        report::Paragraph::Style::Note, Align::Left});
    document.add(report::SignatureBlock{{{StatisticsText::tr("Responsible"), {}},
                                         {StatisticsText::tr("Prepared by"), {}},
                                         {StatisticsText::tr("Date"), {}}},
                                        3});
    return document;
}

}  // namespace election
