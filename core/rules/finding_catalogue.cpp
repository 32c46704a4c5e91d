#include "core/rules/finding_catalogue.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Row {
    const char* code;
    Severity severity;
    const char* message;
    const char* action;
};

constexpr Severity kError = Severity::Error, kWarning = Severity::Warning, kInfo = Severity::Info;

// clang-format off
constexpr std::array kRows{
    // 选民登记
    Row{"REG-01", kError, QT_TRANSLATE_NOOP("Findings", "No ID number."),
        QT_TRANSLATE_NOOP("Findings", "Ask the person for the ID card and enter the number.")},
    Row{"REG-02", kError, QT_TRANSLATE_NOOP("Findings", "The ID number is wrong: its check digit does not fit."),
        QT_TRANSLATE_NOOP("Findings", "Compare it with the ID card digit by digit and correct it.")},
    Row{"REG-03", kError, QT_TRANSLATE_NOOP("Findings", "The ID number was stored as a number; its last digits are lost."),
        QT_TRANSLATE_NOOP("Findings", "Ask the village for the list with the ID column as text, or accept a number that another file offers.")},
    Row{"REG-04", kWarning, QT_TRANSLATE_NOOP("Findings", "The birth date differs from the one in the ID number (%1); the age goes by the ID number."),
        QT_TRANSLATE_NOOP("Findings", "Compare both with the ID card and correct the wrong one.")},
    Row{"REG-05", kWarning, QT_TRANSLATE_NOOP("Findings", "The sex differs from the one in the ID number (%1)."),
        QT_TRANSLATE_NOOP("Findings", "Compare both with the ID card and correct the wrong one.")},
    Row{"REG-06", kError, QT_TRANSLATE_NOOP("Findings", "The same ID number stands in row %1 of this village."),
        QT_TRANSLATE_NOOP("Findings", "The same person twice counts once; if they are two people, correct one number before the register is closed.")},
    Row{"REG-07", kError, QT_TRANSLATE_NOOP("Findings", "The same ID number stands in the register of %1."),
        QT_TRANSLATE_NOOP("Findings", "A voter registers in one place only: ask the person and take the row out of the other register.")},
    Row{"REG-08", kError, QT_TRANSLATE_NOOP("Findings", "The name holds a private-use character, which prints differently on every computer."),
        QT_TRANSLATE_NOOP("Findings", "Type the name again with the character's standard form, as on the ID card.")},
    Row{"REG-09", kInfo, QT_TRANSLATE_NOOP("Findings", "Under %1 on election day: not registered."),
        QT_TRANSLATE_NOOP("Findings", "Nothing to do if the birth date is right.")},
    Row{"REG-10", kInfo, QT_TRANSLATE_NOOP("Findings", "Deprived of political rights: not registered."),
        QT_TRANSLATE_NOOP("Findings", "Nothing to do if the court's judgment is in force on election day.")},
    Row{"REG-11", kInfo, QT_TRANSLATE_NOOP("Findings", "Deceased: not registered."),
        QT_TRANSLATE_NOOP("Findings", "Nothing to do.")},
    Row{"REG-12", kInfo, QT_TRANSLATE_NOOP("Findings", "Away and has not declared to take part: not registered."),
        QT_TRANSLATE_NOOP("Findings", "Ask the person until registration closes; with a declaration the row becomes a voter.")},
    Row{"REG-13", kInfo, QT_TRANSLATE_NOOP("Findings", "From outside the village without the meeting's consent: not registered."),
        QT_TRANSLATE_NOOP("Findings", "Put the application before the villagers' meeting or the meeting of representatives.")},
    Row{"REG-14", kError, QT_TRANSLATE_NOOP("Findings", "The row has no name and was left out."),
        QT_TRANSLATE_NOOP("Findings", "Enter the name, or delete the row.")},
    Row{"REG-15", kInfo, QT_TRANSLATE_NOOP("Findings", "A 15-digit ID number was upgraded to 18 digits (%1)."),
        QT_TRANSLATE_NOOP("Findings", "Check it against the present ID card when you see it.")},
    Row{"REG-16", kWarning, QT_TRANSLATE_NOOP("Findings", "The birth date can't be read."),
        QT_TRANSLATE_NOOP("Findings", "Write it as 1991-06-25.")},
    Row{"REG-17", kWarning, QT_TRANSLATE_NOOP("Findings", "The category of registration is not known; the row counts as 本村户籍."),
        QT_TRANSLATE_NOOP("Findings", "Use 本村户籍, 本村户籍外出 or 非本村户籍.")},
    Row{"REG-18", kWarning, QT_TRANSLATE_NOOP("Findings", "The file differs from what was corrected by hand: %1, by hand “%2”. The correction stays."),
        QT_TRANSLATE_NOOP("Findings", "Ask the village which is right; if it is the file, correct the person's form.")},
    Row{"REG-19", kInfo, QT_TRANSLATE_NOOP("Findings", "The file still has the old entry: %1 was changed by hand (%2). The change stays."),
        QT_TRANSLATE_NOOP("Findings", "Nothing to do here; the village may correct its own file.")},
    // 职数表
    Row{"POST-01", kError, QT_TRANSLATE_NOOP("Findings", "The row has no village and was left out."),
        QT_TRANSLATE_NOOP("Findings", "Enter the village's name, or delete the row.")},
    Row{"POST-02", kError, QT_TRANSLATE_NOOP("Findings", "This body is not known; the row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Use 村民委员会, 村务监督委员会, 股份经济合作社董事会, 股份经济合作社监事会 or 村党组织.")},
    Row{"POST-03", kError, QT_TRANSLATE_NOOP("Findings", "The row has no post and was left out."),
        QT_TRANSLATE_NOOP("Findings", "Enter the post, or delete the row.")},
    Row{"POST-04", kError, QT_TRANSLATE_NOOP("Findings", "The number of seats is not a positive whole number; the row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Enter how many people hold this post.")},
    Row{"POST-05", kWarning, QT_TRANSLATE_NOOP("Findings", "The rank is missing or can't be read; the order of the rows is used."),
        QT_TRANSLATE_NOOP("Findings", "Enter 1 for the highest post of the body, 2 for the next.")},
    Row{"POST-06", kError, QT_TRANSLATE_NOOP("Findings", "The same post of this body stands in row %1; this row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Keep one of the two rows.")},
    Row{"POST-07", kError, QT_TRANSLATE_NOOP("Findings", "Rank %1 is used twice in this body; the next free rank is used."),
        QT_TRANSLATE_NOOP("Findings", "Give every post of a body its own rank.")},
    // 自荐报名汇总表
    Row{"NOM-01", kError, QT_TRANSLATE_NOOP("Findings", "The row has no name and was left out."),
        QT_TRANSLATE_NOOP("Findings", "Enter the name, or delete the row.")},
    Row{"NOM-02", kError, QT_TRANSLATE_NOOP("Findings", "This village is not in the list of posts; the row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Write the village as in 职数表.")},
    Row{"NOM-03", kError, QT_TRANSLATE_NOOP("Findings", "This body is not known; the row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Use the body's name as in 职数表.")},
    Row{"NOM-04", kError, QT_TRANSLATE_NOOP("Findings", "This village's body has no such post in the list of posts."),
        QT_TRANSLATE_NOOP("Findings", "Write the post as in 职数表, or correct 职数表.")},
    Row{"NOM-05", kWarning, QT_TRANSLATE_NOOP("Findings", "No ID number: the person is matched by name and birth date."),
        QT_TRANSLATE_NOOP("Findings", "Enter the number from the ID card.")},
    Row{"NOM-06", kError, QT_TRANSLATE_NOOP("Findings", "The ID number is wrong: its check digit or its length does not fit."),
        QT_TRANSLATE_NOOP("Findings", "Compare it with the ID card digit by digit and correct it.")},
    Row{"NOM-07", kWarning, QT_TRANSLATE_NOOP("Findings", "The birth month differs from the one in the ID number (%1)."),
        QT_TRANSLATE_NOOP("Findings", "Compare both with the ID card and correct the wrong one.")},
    Row{"NOM-08", kWarning, QT_TRANSLATE_NOOP("Findings", "The sex differs from the one in the ID number (%1)."),
        QT_TRANSLATE_NOOP("Findings", "Compare both with the ID card and correct the wrong one.")},
    Row{"NOM-09", kError, QT_TRANSLATE_NOOP("Findings", "The time of filing is missing or can't be read."),
        QT_TRANSLATE_NOOP("Findings", "Write it as 2026-12-09 09:54.")},
    Row{"NOM-10", kWarning, QT_TRANSLATE_NOOP("Findings", "This is neither yes nor no."),
        QT_TRANSLATE_NOOP("Findings", "Use 是 or 否, 有 or 无.")},
    Row{"NOM-11", kError, QT_TRANSLATE_NOOP("Findings", "The same person stands for the same post in row %1; this row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Keep one of the two rows.")},
    Row{"NOM-12", kWarning, QT_TRANSLATE_NOOP("Findings", "The same person is registered twice, also in row %1."),
        QT_TRANSLATE_NOOP("Findings", "Let the person choose one in writing and record the withdrawal of the other.")},
    Row{"NOM-13", kError, QT_TRANSLATE_NOOP("Findings", "The name holds a private-use character, which prints differently on every computer."),
        QT_TRANSLATE_NOOP("Findings", "Type the name again with the character's standard form, as on the ID card.")},
    Row{"NOM-14", kError, QT_TRANSLATE_NOOP("Findings", "The ID number was stored as a number; its last digits are lost."),
        QT_TRANSLATE_NOOP("Findings", "Enter the number again in a column formatted as text.")},
    Row{"NOM-15", kError, QT_TRANSLATE_NOOP("Findings", "The row names no post and was left out."),
        QT_TRANSLATE_NOOP("Findings", "Enter the post that the person stands for.")},
    // 联审反馈
    Row{"REV-01", kError, QT_TRANSLATE_NOOP("Findings", "The row has no name and was left out."),
        QT_TRANSLATE_NOOP("Findings", "Enter the name, or delete the row.")},
    Row{"REV-02", kError, QT_TRANSLATE_NOOP("Findings", "This village is not in the list of posts; the row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Write the village as in 职数表.")},
    Row{"REV-03", kError, QT_TRANSLATE_NOOP("Findings", "The opinion is neither 无异议 nor 有异议; it counts as not answered."),
        QT_TRANSLATE_NOOP("Findings", "Ask the department for a clear answer.")},
    Row{"REV-04", kWarning, QT_TRANSLATE_NOOP("Findings", "An objection without a matter."),
        QT_TRANSLATE_NOOP("Findings", "Ask the department which matter and which clause it objects by.")},
    Row{"REV-05", kWarning, QT_TRANSLATE_NOOP("Findings", "The date of the review can't be read."),
        QT_TRANSLATE_NOOP("Findings", "Write it as 2026-12-12.")},
    Row{"REV-06", kError, QT_TRANSLATE_NOOP("Findings", "The ID number is wrong: its check digit or its length does not fit."),
        QT_TRANSLATE_NOOP("Findings", "Compare it with the list of self-nominations and correct it.")},
    Row{"REV-07", kError, QT_TRANSLATE_NOOP("Findings", "The same person and post stand in row %1; this row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Ask the department which of the two answers holds.")},
    Row{"REV-08", kWarning, QT_TRANSLATE_NOOP("Findings", "The department has not answered yet."),
        QT_TRANSLATE_NOOP("Findings", "Remind the department.")},
    Row{"REV-09", kError, QT_TRANSLATE_NOOP("Findings", "No self-nomination fits this person and post; the row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Compare name, ID number and post with the list of self-nominations.")},
    Row{"REV-10", kError, QT_TRANSLATE_NOOP("Findings", "Name and number don't belong together: the number is that of %1. The answer was not taken over."),
        QT_TRANSLATE_NOOP("Findings", "Choose whom the department means, or ask it; nothing is guessed.")},
    Row{"REV-11", kError, QT_TRANSLATE_NOOP("Findings", "This line number (回执编号) is of no request of this election; the row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Ask the department for the spreadsheet that was sent to it.")},
    Row{"REV-12", kError, QT_TRANSLATE_NOOP("Findings", "The line was sent to %1, but stands in the file of %2; the row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Let each department fill in its own spreadsheet.")},
    // 三问谈话记录
    Row{"ASK-01", kError, QT_TRANSLATE_NOOP("Findings", "The row has no name and was left out."),
        QT_TRANSLATE_NOOP("Findings", "Enter the name, or delete the row.")},
    Row{"ASK-02", kError, QT_TRANSLATE_NOOP("Findings", "This village is not in the list of posts; the row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Write the village as in 职数表.")},
    Row{"ASK-03", kWarning, QT_TRANSLATE_NOOP("Findings", "This answer needs another look: it is none of 明确, 清楚, 无, 拒绝回答."),
        QT_TRANSLATE_NOOP("Findings", "Read the record of the talk and decide by hand.")},
    Row{"ASK-04", kWarning, QT_TRANSLATE_NOOP("Findings", "The date of the talk is missing or can't be read."),
        QT_TRANSLATE_NOOP("Findings", "Write it as 2026-12-11.")},
    Row{"ASK-05", kWarning, QT_TRANSLATE_NOOP("Findings", "Nobody is named who held the talk."),
        QT_TRANSLATE_NOOP("Findings", "Enter who asked.")},
    Row{"ASK-06", kError, QT_TRANSLATE_NOOP("Findings", "The ID number is wrong: its check digit or its length does not fit."),
        QT_TRANSLATE_NOOP("Findings", "Compare it with the list of self-nominations and correct it.")},
    Row{"ASK-07", kError, QT_TRANSLATE_NOOP("Findings", "The same person and post stand in row %1; this row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Keep the row that holds.")},
    Row{"ASK-09", kError, QT_TRANSLATE_NOOP("Findings", "No self-nomination fits this person and post; the row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Compare name, ID number and post with the list of self-nominations.")},
    // 劝退谈话与自愿退出
    Row{"WDR-01", kError, QT_TRANSLATE_NOOP("Findings", "The row has no name and was left out."),
        QT_TRANSLATE_NOOP("Findings", "Enter the name, or delete the row.")},
    Row{"WDR-02", kError, QT_TRANSLATE_NOOP("Findings", "This village is not in the list of posts; the row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Write the village as in 职数表.")},
    Row{"WDR-03", kWarning, QT_TRANSLATE_NOOP("Findings", "The date of the withdrawal is missing or can't be read."),
        QT_TRANSLATE_NOOP("Findings", "Write it as 2026-12-13.")},
    Row{"WDR-04", kWarning, QT_TRANSLATE_NOOP("Findings", "Not signed by the person: the withdrawal has no effect yet."),
        QT_TRANSLATE_NOOP("Findings", "A talk alone takes nobody out; ask for the signed paper.")},
    Row{"WDR-05", kWarning, QT_TRANSLATE_NOOP("Findings", "This is neither yes nor no; it counts as not signed."),
        QT_TRANSLATE_NOOP("Findings", "Use 是 or 否.")},
    Row{"WDR-06", kError, QT_TRANSLATE_NOOP("Findings", "The ID number is wrong: its check digit or its length does not fit."),
        QT_TRANSLATE_NOOP("Findings", "Compare it with the list of self-nominations and correct it.")},
    Row{"WDR-07", kError, QT_TRANSLATE_NOOP("Findings", "The same person and post stand in row %1; this row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Keep the row that holds.")},
    Row{"WDR-09", kError, QT_TRANSLATE_NOOP("Findings", "No self-nomination fits this person and post; the row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Compare name, ID number and post with the list of self-nominations.")},
    // 投票进度
    Row{"PRG-01", kError, QT_TRANSLATE_NOOP("Findings", "The time can't be read; the row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Write it as 08:30.")},
    Row{"PRG-02", kError, QT_TRANSLATE_NOOP("Findings", "The row names no box and was left out."),
        QT_TRANSLATE_NOOP("Findings", "Enter the box.")},
    Row{"PRG-03", kWarning, QT_TRANSLATE_NOOP("Findings", "This kind of box is not known; it counts as %1."),
        QT_TRANSLATE_NOOP("Findings", "Use 中心会场, 投票站 or 流动票箱.")},
    Row{"PRG-04", kError, QT_TRANSLATE_NOOP("Findings", "The number of ballots is missing, negative or no whole number; the row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Enter how many ballots were issued up to that time.")},
    Row{"PRG-05", kError, QT_TRANSLATE_NOOP("Findings", "The running total goes down: it was %1 in row %2."),
        QT_TRANSLATE_NOOP("Findings", "Ask the polling staff for the right readings of this box.")},
    Row{"PRG-06", kError, QT_TRANSLATE_NOOP("Findings", "The same box and time stand in row %1; this row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Keep the row that holds.")},
    // 票箱清点
    Row{"BOX-01", kError, QT_TRANSLATE_NOOP("Findings", "The row names no box and was left out."),
        QT_TRANSLATE_NOOP("Findings", "Enter the box.")},
    Row{"BOX-02", kWarning, QT_TRANSLATE_NOOP("Findings", "This kind of box is not known; it counts as %1."),
        QT_TRANSLATE_NOOP("Findings", "Use 中心会场, 投票站 or 流动票箱.")},
    Row{"BOX-03", kError, QT_TRANSLATE_NOOP("Findings", "The number is missing, negative or no whole number; the row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Count the box again and enter the number.")},
    Row{"BOX-04", kError, QT_TRANSLATE_NOOP("Findings", "Own and proxy votes together (%1) differ from the ballots issued (%2)."),
        QT_TRANSLATE_NOOP("Findings", "Check the box's record before counting.")},
    Row{"BOX-05", kError, QT_TRANSLATE_NOOP("Findings", "More ballots collected than issued (%1)."),
        QT_TRANSLATE_NOOP("Findings", "Count the box again; more ballots than issued make the election invalid.")},
    Row{"BOX-06", kWarning, QT_TRANSLATE_NOOP("Findings", "More assisted ballots than people who voted themselves (%1)."),
        QT_TRANSLATE_NOOP("Findings", "Assisted writing is part of the own votes: check the box's record.")},
    Row{"BOX-07", kError, QT_TRANSLATE_NOOP("Findings", "The same box stands in row %1; this row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Give each box its own name.")},
    // 选票
    Row{"BAL-01", kError, QT_TRANSLATE_NOOP("Findings", "The row names no box and was left out."),
        QT_TRANSLATE_NOOP("Findings", "Enter the box in which the ballot lay.")},
    Row{"BAL-02", kError, QT_TRANSLATE_NOOP("Findings", "The ballot has no number in its box and was left out."),
        QT_TRANSLATE_NOOP("Findings", "Number the ballots of each box from 1.")},
    Row{"BAL-03", kError, QT_TRANSLATE_NOOP("Findings", "The same number of this box stands in row %1; this row was left out."),
        QT_TRANSLATE_NOOP("Findings", "Look at the two papers and number each once.")},
    Row{"BAL-04", kWarning, QT_TRANSLATE_NOOP("Findings", "Illegible: the column does not count."),
        QT_TRANSLATE_NOOP("Findings", "Show the paper to the committee if its ruling is still open.")},
    Row{"BAL-05", kError, QT_TRANSLATE_NOOP("Findings", "This column is no post of the village's list; it is not counted."),
        QT_TRANSLATE_NOOP("Findings", "Write the post as in 职数表.")},
    Row{"BAL-06", kError, QT_TRANSLATE_NOOP("Findings", "The ballots have no column for the post %1."),
        QT_TRANSLATE_NOOP("Findings", "Add the column with the post's name as in 职数表.")},
    Row{"BAL-07", kWarning, QT_TRANSLATE_NOOP("Findings", "This box is not in the village's box ledger."),
        QT_TRANSLATE_NOOP("Findings", "Write the box as in 票箱清点, or add it there.")},
    Row{"BAL-08", kError, QT_TRANSLATE_NOOP("Findings", "The ballots (%1) are not as many as the ledger says were collected (%2)."),
        QT_TRANSLATE_NOOP("Findings", "Count the papers of the box again and correct the one that is wrong.")},
    Row{"BAL-09", kInfo, QT_TRANSLATE_NOOP("Findings", "The remark is kept but changes nothing; only 废票 makes a ballot void."),
        QT_TRANSLATE_NOOP("Findings", "Write 废票: and the reason if the committee ruled the ballot void.")},
    Row{"BAL-10", kWarning, QT_TRANSLATE_NOOP("Findings", "Ruled void without a reason."),
        QT_TRANSLATE_NOOP("Findings", "Write the reason after 废票:.")},
};
// clang-format on

const Row* rowOf(const QString& code) {
    static const QHash<QString, const Row*> byCode = [] {
        QHash<QString, const Row*> hash;
        for (const Row& row : kRows) hash.insert(QString::fromLatin1(row.code), &row);
        return hash;
    }();
    return byCode.value(code, nullptr);
}

QString translated(const char* text) {
    return QCoreApplication::translate("Findings", text);
}

}  // namespace

std::vector<FindingKind> findingKinds() {
    std::vector<FindingKind> kinds;
    kinds.reserve(kRows.size());
    for (const Row& row : kRows)
        kinds.push_back(
            {QString::fromLatin1(row.code), row.severity, translated(row.message), translated(row.action)});
    return kinds;
}

QString findingTitle(const QString& code) {
    const Row* const row = rowOf(code);
    if (!row) return {};
    // the message up to its first stop, without what only a single finding can tell
    QString title = translated(row->message);
    static const QRegularExpression place(u"\\s*[（(]%\\d[）)]"_s), stop(u"[:：.。,，;；](?=\\s|$|\\D)"_s);
    title.remove(place);
    if (const auto match = stop.match(title); match.hasMatch()) title.truncate(match.capturedStart());
    return title.replace(u"%1"_s, u"…"_s).replace(u"%2"_s, u"…"_s);
}

Finding makeFinding(const QString& code, const FindingPlace& place, const QStringList& arguments) {
    const Row* const row = rowOf(code);
    Q_ASSERT_X(row, "makeFinding", qPrintable(code));
    Finding finding{code,        row ? row->severity : Severity::Error,
                    place.file,  place.sheet,
                    place.row,   place.column,
                    place.value, {},
                    {}};
    if (!row) return finding;
    finding.message = translated(row->message);
    for (qsizetype i = 0; i < arguments.size(); ++i)
        finding.message.replace(u'%' + QString::number(i + 1), arguments.at(i));
    finding.action = translated(row->action);
    return finding;
}

}  // namespace election
