#include "core/report/builders/register_papers.h"

#include <QCoreApplication>

#include "core/base/dates.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using report::Align;
using report::CellKind;
using report::Paragraph;

struct RegisterText {
    Q_DECLARE_TR_FUNCTIONS(RegisterText)
};

constexpr int kNamesPerRow = 5;

/// No run of digits on a posted paper is as long as those of an ID number or a phone.
QString inFours(const QString& hash) {
    QString text;
    for (qsizetype i = 0; i < hash.size(); i += 4) text += hash.mid(i, 4) + u' ';
    return text.trimmed();
}

QString categoryLetter(VoterCategory category) {
    static const QString letters[] = {{}, u"A"_s, u"B"_s, u"C"_s};
    return letters[int(category)];
}

QString stampText(const VersionStamp& stamp) {
    if (stamp.number == 0)
        return RegisterText::tr("Draft, not for posting: the register is not closed yet. %n voter(s) now.",
                                nullptr, stamp.registered);
    return RegisterText::tr("Version %1, closed on %2, %3 registered voters. Hash (BLAKE2b-256): %4")
        .arg(QString::number(stamp.number), formatDateTime(stamp.closedAt), QString::number(stamp.registered),
             inFours(stamp.hash));
}

void addStamp(ReportDocument& document, const VersionStamp& stamp) {
    document.add(Paragraph{stampText(stamp), Paragraph::Style::Note, Align::Left});
}

QString groupName(const QString& group) {
    return group.isEmpty() ? RegisterText::tr("without a group") : group;
}

/// "张三", of namesakes "张三（男 1980）".
QString postedName(const PostedVoter& voter) {
    if (!voter.namesake) return voter.name;
    QStringList marks;
    if (voter.sex != Sex::Unknown) marks << sexName(voter.sex);
    if (voter.birthYear > 0) marks << QString::number(voter.birthYear);
    if (!voter.head.isEmpty()) marks << RegisterText::tr("household of %1").arg(voter.head);
    return marks.isEmpty() ? voter.name : RegisterText::tr("%1 (%2)").arg(voter.name, marks.join(u' '));
}

report::Table nameTable(const PostedRegisterData& data) {
    report::Table table;
    for (int i = 0; i < kNamesPerRow; ++i) table.columns.push_back({{}, 1, Align::Center, CellKind::Text});
    for (const auto& [group, voters] : data.groups) {
        table.rows.push_back(
            {{RegisterText::tr("%1 (%n voter(s))", nullptr, int(voters.size())).arg(groupName(group))},
             report::Row::Style::Group});
        for (size_t i = 0; i < voters.size(); i += kNamesPerRow) {
            report::Row row;
            for (size_t k = i; k < i + kNamesPerRow; ++k)
                row.cells.push_back(k < voters.size() ? postedName(voters[k]) : QString());
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

report::Table changeTable(const SupplementData& data, ChangeKind kind) {
    const bool corrected = kind == ChangeKind::Corrected;
    report::Table table;
    table.columns = {{RegisterText::tr("No."), 5, Align::Center, CellKind::Integer},
                     {RegisterText::tr("Name"), 12, Align::Center, CellKind::Text},
                     {RegisterText::tr("Sex"), 5, Align::Center, CellKind::Text},
                     {RegisterText::tr("Year of birth"), 9, Align::Center, CellKind::Integer},
                     {RegisterText::tr("Villagers' group"), 11, Align::Center, CellKind::Text},
                     {corrected ? RegisterText::tr("Corrected") : RegisterText::tr("Reason"), 22, Align::Left,
                      CellKind::Text}};
    int number = 0;
    for (const PostedChange& change : data.changes) {
        if (change.kind != kind) continue;
        const PostedVoter& voter = change.voter;
        table.rows.push_back(
            {{QString::number(++number), voter.name, sexName(voter.sex),
              voter.birthYear > 0 ? QString::number(voter.birthYear) : QString(), groupName(voter.group),
              corrected ? change.corrected.join(u"、"_s) : changeReasonName(change.reason)},
             {}});
    }
    return table;
}

QString objectionState(const ObjectionRow& row) {
    const Objection& objection = row.objection;
    if (objection.outcome == ObjectionOutcome::Open)
        return row.clock.overdue ? RegisterText::tr("not decided, overdue") : RegisterText::tr("not decided");
    QString text = objectionOutcomeName(objection.outcome);
    if (row.clock.decidedLate) text = RegisterText::tr("%1 (decided late)").arg(text);
    return text;
}

QString isoDate(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// 四增四减 of the rows together; changes of other kinds in one line each.
report::Table reasonTable(const std::vector<StatisticsRow>& rows) {
    std::map<ChangeReason, int> sums;
    for (const StatisticsRow& row : rows)
        for (const auto& [reason, count] : row.statistics.changes) sums[reason] += count;
    report::Table table = fourAndFourTable(sums, RegisterText::tr("Changes (四增四减)"));
    for (const auto& [reason, count] : sums)
        if (!isFourAndFour(reason) && count > 0)
            table.rows.push_back(
                {{RegisterText::tr("other"), changeReasonName(reason), QString::number(count)}, {}});
    return table;
}

std::vector<QString> statisticsCells(const QString& name, const StatisticsRow& row) {
    const RegisterStatistics& s = row.statistics;
    const auto of = [&s](VoterCategory category) {
        const auto it = s.byCategory.find(category);
        return QString::number(it == s.byCategory.end() ? 0 : it->second);
    };
    return {name,
            row.stamp.number > 0 ? QString::number(row.stamp.number) : RegisterText::tr("draft"),
            QString::number(s.registered),
            QString::number(s.men),
            QString::number(s.women),
            QString::number(s.partyMembers),
            QString::number(s.minorities),
            of(VoterCategory::A),
            of(VoterCategory::B),
            of(VoterCategory::C),
            QString::number(s.households)};
}

void sumUp(RegisterStatistics& sum, const RegisterStatistics& one) {
    sum.registered += one.registered;
    sum.men += one.men;
    sum.women += one.women;
    sum.partyMembers += one.partyMembers;
    sum.minorities += one.minorities;
    sum.households += one.households;
    for (const auto& [category, count] : one.byCategory) sum.byCategory[category] += count;
}

}  // namespace

ReportDocument buildPostedRegister(const PostedRegisterData& data) {
    ReportDocument document =
        startPaper(data.head, RegisterText::tr("Register of voters of %1").arg(data.head.village),
                   report::PageSetup::form());
    document.forPosting = data.stamp.number > 0;
    document.issuer = data.head.village + u"村民选举委员会"_s;
    document.subtitle =
        data.head.noticeNumber.isEmpty() ? RegisterText::tr("No. ______") : data.head.noticeNumber;
    QString opening = RegisterText::tr("%1: %n registered voter(s) of this term election are published here.",
                                       nullptr, data.stamp.registered)
                          .arg(document.jurisdiction);
    if (data.head.electionDay.isValid())
        opening += RegisterText::tr(" Election day: %1.").arg(formatDate(data.head.electionDay));
    opening += RegisterText::tr(
        " Whoever objects to the register tells the village election committee within %n day(s) of its "
        "posting.",
        nullptr, data.objectionDays);
    opening += citationSentence({data.postingBasis, data.objectionBasis});
    document.add(Paragraph{opening, Paragraph::Style::Body, Align::Left});
    document.add(nameTable(data));
    bool anyNamesake = false;
    for (const auto& [group, voters] : data.groups)
        for (const PostedVoter& voter : voters) anyNamesake = anyNamesake || voter.namesake;
    if (anyNamesake)
        document.add(Paragraph{
            RegisterText::tr("People of the same name are told apart by sex, year of birth and group."),
            Paragraph::Style::Note, Align::Left});
    addStamp(document, data.stamp);
    document.add(report::SealSpace{document.issuer, formatDate(data.head.date)});
    return document;
}

ReportDocument buildHouseholdRegister(const HouseholdRegisterData& data) {
    ReportDocument document =
        startPaper(data.head, RegisterText::tr("Voters of %1 by household").arg(data.head.village),
                   report::PageSetup::wideForm());
    document.subtitle =
        RegisterText::tr("%1 (kept by the committee, not for posting)").arg(placeAndDay(data.head));
    document.add(Paragraph{RegisterText::tr("%1 households, %2 voters.")
                               .arg(QString::number(data.households), QString::number(data.voters.size())),
                           Paragraph::Style::Plain, Align::Left});
    report::Table table;
    table.columns = {{RegisterText::tr("No."), 6, Align::Center, CellKind::Integer},
                     {RegisterText::tr("Household"), 10, Align::Center, CellKind::Id},
                     {RegisterText::tr("Name"), 13, Align::Center, CellKind::Text},
                     {RegisterText::tr("Relation to head"), 12, Align::Center, CellKind::Text},
                     {RegisterText::tr("Sex"), 6, Align::Center, CellKind::Text},
                     {RegisterText::tr("Year of birth"), 9, Align::Center, CellKind::Integer},
                     {RegisterText::tr("Ethnicity"), 9, Align::Center, CellKind::Text},
                     {RegisterText::tr("Political status"), 13, Align::Center, CellKind::Text},
                     {RegisterText::tr("Category"), 8, Align::Center, CellKind::Text},
                     {RegisterText::tr("Signed for the card"), 18, Align::Center, CellKind::Text}};
    QString group, household;
    bool first = true;
    int number = 0;
    for (const HouseholdVoter& voter : data.voters) {
        if (first || voter.group != group) {
            table.rows.push_back({{groupName(voter.group)}, report::Row::Style::Group});
            household.clear();
        }
        const bool sameHousehold = !first && voter.group == group && voter.household == household;
        table.rows.push_back({{QString::number(++number),
                               sameHousehold ? QString() : voter.household,
                               voter.name,
                               voter.relation,
                               sexName(voter.sex),
                               voter.birthYear > 0 ? QString::number(voter.birthYear) : QString(),
                               voter.ethnicity,
                               voter.politicalStatus,
                               categoryLetter(voter.category),
                               {}},
                              {}});
        group = voter.group;
        household = voter.household;
        first = false;
    }
    document.add(std::move(table));
    addStamp(document, data.stamp);
    return document;
}

ReportDocument buildAwayVoters(const AwayVotersData& data) {
    ReportDocument document =
        startPaper(data.head, RegisterText::tr("Away voters of %1 to be called").arg(data.head.village),
                   report::PageSetup::wideForm());
    document.subtitle = RegisterText::tr("%1 (internal: holds telephone numbers, not for posting)")
                            .arg(placeAndDay(data.head));
    int registered = 0, open = 0;
    report::Table table;
    table.columns = {{RegisterText::tr("No."), 5, Align::Center, CellKind::Integer},
                     {RegisterText::tr("Name"), 11, Align::Center, CellKind::Text},
                     {RegisterText::tr("Sex"), 5, Align::Center, CellKind::Text},
                     {RegisterText::tr("Villagers' group"), 13, Align::Center, CellKind::Text},
                     {RegisterText::tr("Telephone"), 14, Align::Center, CellKind::Id},
                     {RegisterText::tr("Lives at"), 22, Align::Left, CellKind::Text},
                     {RegisterText::tr("Will take part"), 10, Align::Center, CellKind::Text},
                     {RegisterText::tr("Statement: how, when, noted by"), 24, Align::Left, CellKind::Text},
                     {RegisterText::tr("Registered"), 8, Align::Center, CellKind::Text}};
    int number = 0;
    for (const AwayVoter& voter : data.voters) {
        ++(voter.registered ? registered : open);
        QStringList statement;
        if (voter.statement.isComplete())
            statement << voter.statement.how << isoDate(voter.statement.date) << voter.statement.notedBy;
        table.rows.push_back({{QString::number(++number), voter.name, sexName(voter.sex), voter.group,
                               voter.phone, voter.address, voter.declaration, statement.join(u"，"_s),
                               voter.registered ? RegisterText::tr("yes") : RegisterText::tr("no")},
                              {}});
    }
    document.add(Paragraph{
        RegisterText::tr("%1 people with household here who live elsewhere: %2 registered, %3 to be asked.")
            .arg(QString::number(data.voters.size()), QString::number(registered), QString::number(open)),
        Paragraph::Style::Plain, Align::Left});
    document.add(std::move(table));
    return document;
}

QString postedCorrection(const QString& field, const Person& before, const Person& now) {
    const PersonField* known = personField(field);
    const QString title = known ? known->title : field;
    static const QStringList shown{u"name"_s,           u"sex"_s,      u"ethnicity"_s, u"political_status"_s,
                                   u"villager_group"_s, u"education"_s};
    QString was;
    if (known && shown.contains(field)) was = known->get(before);
    if (field == u"birth_date"_s && before.birthDate.isValid() && now.birthDate.isValid() &&
        before.birthDate.year() != now.birthDate.year())
        was = QString::number(before.birthDate.year());
    return was.isEmpty() ? title : u"%1（原：%2）"_s.arg(title, was);
}

ReportDocument buildSupplement(const SupplementData& data) {
    ReportDocument document = startPaper(
        data.head, RegisterText::tr("Supplement to the register of voters of %1").arg(data.head.village),
        report::PageSetup::form());
    document.forPosting = data.stamp.number > 0;
    document.issuer = data.head.village + u"村民选举委员会"_s;
    document.subtitle =
        data.head.noticeNumber.isEmpty() ? RegisterText::tr("No. ______") : data.head.noticeNumber;
    QString opening = RegisterText::tr(
                          "The register of voters of %1 is supplemented and corrected as follows. "
                          "Registered voters before: %2, now: %3.")
                          .arg(document.jurisdiction, QString::number(data.previousRegistered),
                               QString::number(data.stamp.registered));
    opening += citationSentence(data.basis);
    document.add(Paragraph{opening, Paragraph::Style::Body, Align::Left});
    const std::pair<ChangeKind, QString> parts[] = {
        {ChangeKind::Added, RegisterText::tr("Added to the register")},
        {ChangeKind::Removed, RegisterText::tr("Taken off the register")},
        {ChangeKind::Corrected, RegisterText::tr("Corrected entries")}};
    for (const auto& [kind, title] : parts) {
        report::Table table = changeTable(data, kind);
        if (table.rows.empty()) continue;
        table.caption = RegisterText::tr("%1: %n person(s)", nullptr, int(table.rows.size())).arg(title);
        document.add(std::move(table));
    }
    addStamp(document, data.stamp);
    document.add(report::SealSpace{document.issuer, formatDate(data.head.date)});
    return document;
}

ReportDocument buildObjections(const ObjectionsData& data) {
    ReportDocument document = startPaper(data.head, RegisterText::tr("Objections to the register of voters"),
                                         report::PageSetup::wideForm());
    document.subtitle =
        RegisterText::tr("%1 (kept by the committee, not for posting)").arg(placeAndDay(data.head));
    report::Table table;
    table.columns = {{RegisterText::tr("No."), 5, Align::Center, CellKind::Integer},
                     {RegisterText::tr("Received"), 14, Align::Center, CellKind::Text},
                     {RegisterText::tr("Objector"), 10, Align::Center, CellKind::Text},
                     {RegisterText::tr("About"), 10, Align::Center, CellKind::Text},
                     {RegisterText::tr("Objection"), 26, Align::Left, CellKind::Text},
                     {RegisterText::tr("In time"), 9, Align::Center, CellKind::Text},
                     {RegisterText::tr("Decision due"), 11, Align::Center, CellKind::Date},
                     {RegisterText::tr("Decided on"), 11, Align::Center, CellKind::Date},
                     {RegisterText::tr("Outcome"), 12, Align::Center, CellKind::Text},
                     {RegisterText::tr("Decision and its number"), 26, Align::Left, CellKind::Text},
                     {RegisterText::tr("Published on"), 11, Align::Center, CellKind::Date}};
    QString village;
    for (const ObjectionRow& row : data.rows) {
        const Objection& o = row.objection;
        if (data.head.village.isEmpty() && row.village != village) {
            table.rows.push_back({{row.village}, report::Row::Style::Group});
            village = row.village;
        }
        QStringList decision{o.decision, o.documentNumber};
        decision.removeAll(QString());
        table.rows.push_back({{QString::number(o.number), o.receivedAt.toString(u"yyyy-MM-dd HH:mm"_s),
                               o.objector, o.about, o.claim,
                               row.clock.late    ? RegisterText::tr("late")
                               : row.clock.early ? RegisterText::tr("before posting")
                                                 : RegisterText::tr("in time"),
                               isoDate(row.clock.decisionDue), isoDate(o.decidedOn), objectionState(row),
                               decision.join(u"；"_s), isoDate(o.publishedOn)},
                              {}});
    }
    document.add(Paragraph{
        RegisterText::tr("%n objection(s).", nullptr, int(data.rows.size())) + citationSentence(data.basis),
        Paragraph::Style::Plain, Align::Left});
    document.add(std::move(table));
    return document;
}

report::Table fourAndFourTable(const std::map<ChangeReason, int>& sums, const QString& caption) {
    report::Table table;
    table.caption = caption;
    table.columns = {{RegisterText::tr("Change"), 10, Align::Center, CellKind::Text},
                     {RegisterText::tr("Reason"), 30, Align::Left, CellKind::Text},
                     {RegisterText::tr("Persons"), 10, Align::Right, CellKind::Integer}};
    const auto add = [&](const std::vector<ChangeReason>& reasons, const QString& what) {
        for (const ChangeReason reason : reasons) {
            if (!isFourAndFour(reason)) continue;
            const auto sum = sums.find(reason);
            const QString count =
                sums.empty() ? QString() : QString::number(sum == sums.end() ? 0 : sum->second);
            table.rows.push_back({{what, changeReasonName(reason), count}, {}});
        }
    };
    add(addingReasons(), RegisterText::tr("more"));
    add(removingReasons(), RegisterText::tr("fewer"));
    return table;
}

ReportDocument buildRegisterStatistics(const StatisticsData& data) {
    ReportDocument document = startPaper(data.head, RegisterText::tr("Statistics of the registers of voters"),
                                         report::PageSetup::wideForm());
    document.subtitle = placeAndDay(data.head);
    report::Table table;
    table.columns = {{RegisterText::tr("Village"), 14, Align::Left, CellKind::Text},
                     {RegisterText::tr("Version"), 8, Align::Center, CellKind::Text},
                     {RegisterText::tr("Registered voters"), 11, Align::Right, CellKind::Integer},
                     {RegisterText::tr("Men"), 8, Align::Right, CellKind::Integer},
                     {RegisterText::tr("Women"), 8, Align::Right, CellKind::Integer},
                     {RegisterText::tr("Party members"), 9, Align::Right, CellKind::Integer},
                     {RegisterText::tr("Minorities"), 9, Align::Right, CellKind::Integer},
                     {RegisterText::tr("A: local"), 9, Align::Right, CellKind::Integer},
                     {RegisterText::tr("B: away"), 9, Align::Right, CellKind::Integer},
                     {RegisterText::tr("C: from outside"), 9, Align::Right, CellKind::Integer},
                     {RegisterText::tr("Households"), 9, Align::Right, CellKind::Integer}};
    StatisticsRow sum;
    for (const StatisticsRow& row : data.rows) {
        table.rows.push_back({statisticsCells(row.village, row), {}});
        sumUp(sum.statistics, row.statistics);
    }
    if (data.rows.size() > 1) {
        auto cells = statisticsCells(RegisterText::tr("Sum"), sum);
        cells[1].clear();
        table.totals = report::Row{std::move(cells), report::Row::Style::Emphasis};
    }
    document.add(std::move(table));
    document.add(reasonTable(data.rows));
    if (data.rows.size() == 1) addStamp(document, data.rows.front().stamp);
    return document;
}

}  // namespace election
