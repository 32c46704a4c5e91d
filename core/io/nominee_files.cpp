/// 联审反馈, 三问谈话记录, 劝退谈话与自愿退出: rows that speak about a nominee.
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include "core/io/office_date.h"
#include "core/io/row_reader.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// The codes that the three kinds have in common: <prefix>-01 no name, -02 village, -06 ID number, -07 twice.
class NomineeRows {
  public:
    NomineeRows(RowReader reader, const ReadContext& context, QString fileVillage, QString prefix)
        : m_reader(std::move(reader)),
          m_context(context),
          m_fileVillage(std::move(fileVillage)),
          m_prefix(std::move(prefix)),
          m_nominee(m_reader),
          m_department(m_reader.column(u"department"_s)) {}

    [[nodiscard]] const RowReader& reader() const { return m_reader; }

    /// Calls `read(key)` for every row that names a nominee.
    template <class File, class Read>
    void forEach(File& file, Read read) {
        const Table table = m_reader.table();
        for (const SheetRow* row : table.rows) {
            m_reader.setRow(*row);
            const PersonKey key = m_nominee.key(m_reader, m_context, m_fileVillage);
            if (key.name.isEmpty()) {
                m_reader.reject(file, m_prefix + u"-01"_s, m_nominee.name);
                continue;
            }
            if (key.village.isEmpty() && key.lineId.isEmpty()) {
                m_reader.reject(file, m_prefix + u"-02"_s, m_nominee.village);
                continue;
            }
            const QString same = nomineeKey(key) + u'/' +
                                 m_reader.name(m_department);  // one file may hold several departments
            if (const auto earlier = m_lineOf.constFind(same); earlier != m_lineOf.cend()) {
                m_reader.reject(file, m_prefix + u"-07"_s, m_nominee.name, {QString::number(*earlier)});
                continue;
            }
            m_lineOf.insert(same, row->line);
            if (!key.nationalId.isEmpty() && !idIsRight(key.nationalId))
                file.findings.push_back(m_reader.finding(m_prefix + u"-06"_s, m_nominee.id));
            read(key);
        }
    }

  private:
    RowReader m_reader;
    const ReadContext& m_context;
    QString m_fileVillage, m_prefix;
    NomineeColumns m_nominee;
    int m_department;
    QHash<QString, int> m_lineOf;
};

/// "联审反馈-纪委监委.xlsx" → "纪委监委"
QString departmentFromFileName(const QString& fileName) {
    static const QRegularExpression pattern(u"联审反馈(?:表)?[-_—－ ]*([^.]+)"_s);
    const auto match = pattern.match(fileName);
    return match.hasMatch() ? normaliseName(match.captured(1)) : QString();
}

/// The request that a line above the table names: "联审函第3号" → 3; 0 = none.
int requestFromTitles(const QStringList& titles) {
    static const QRegularExpression pattern(u"联审函第(\\d{1,6})号"_s);
    for (const QString& title : titles)
        if (const auto match = pattern.match(toHalfWidth(title)); match.hasMatch())
            return match.captured(1).toInt();
    return 0;
}

/// 无异议 → false, 有异议 → true; nothing for an empty or unclear opinion.
std::optional<bool> objectionFrom(const QString& opinion) {
    static const QSet<QString> none{u"无异议"_s, u"无"_s,     u"没有异议"_s, u"同意"_s,
                                    u"合格"_s,   u"无意见"_s, u"通过"_s};
    static const QSet<QString> objection{u"有异议"_s, u"有"_s, u"不同意"_s, u"不合格"_s, u"不通过"_s};
    if (none.contains(opinion)) return false;
    if (objection.contains(opinion)) return true;
    return std::nullopt;
}

QDate dateOf(const RowReader& reader, int column) {
    const auto date = parseOfficeDate(reader.cell(column));
    return date && !date->monthOnly ? date->date : QDate();
}

}  // namespace

Result<ReviewFile> readReview(const Workbook& workbook, const ReadContext& context) {
    ELECTION_ASSIGN(RowReader opened, RowReader::open(workbook, FileKind::Review, context));
    ReviewFile file;
    opened.start(file);
    // Where every line has its number nothing else has to name the village.
    if (opened.column(u"line_id"_s) < 0) {
        ELECTION_ASSIGN(file.village, villageUnlessColumn(opened, workbook.facts, context));
    }
    file.department = departmentFromFileName(workbook.facts.fileName);
    file.request = requestFromTitles(opened.table().titles);
    const int departmentColumn = opened.column(u"department"_s);
    if (file.department.isEmpty() && departmentColumn < 0 && opened.column(u"line_id"_s) < 0)
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("OfficeFiles",
                                                 "%1 does not say which department answers. Name the file "
                                                 "联审反馈-<department>, or add a column 部门.")
                         .arg(workbook.facts.fileName),
                     {}};
    NomineeRows rows(std::move(opened), context, file.village, u"REV"_s);
    const RowReader& reader = rows.reader();
    const int opinionColumn = reader.column(u"opinion"_s), matter = reader.column(u"matter"_s);
    const int clause = reader.column(u"clause"_s), officer = reader.column(u"officer"_s),
              date = reader.column(u"date"_s);
    rows.forEach(file, [&](const PersonKey& key) {
        OpinionRow row{reader.at(), key, {}};
        DepartmentOpinion& opinion = row.opinion;
        opinion.department = file.department.isEmpty() ? reader.name(departmentColumn) : file.department;
        const QString text = reader.name(opinionColumn);
        const auto objection = objectionFrom(text);
        opinion.answered = objection.has_value();
        opinion.objection = objection.value_or(false);
        opinion.matter = reader.text(matter);
        opinion.clause = reader.text(clause);
        opinion.officer = reader.text(officer);
        opinion.date = dateOf(reader, date);
        if (text.isEmpty())
            file.findings.push_back(reader.finding(u"REV-08"_s, opinionColumn));
        else if (!objection)
            file.findings.push_back(reader.finding(u"REV-03"_s, opinionColumn));
        if (opinion.objection && opinion.matter.isEmpty() && opinion.clause.isEmpty())
            file.findings.push_back(reader.finding(u"REV-04"_s, matter));
        if (!reader.cell(date).isEmpty() && !opinion.date.isValid())
            file.findings.push_back(reader.finding(u"REV-05"_s, date));
        file.rows.push_back(std::move(row));
    });
    return file;
}

Result<AsksFile> readAsks(const Workbook& workbook, const ReadContext& context) {
    ELECTION_ASSIGN(RowReader opened, RowReader::open(workbook, FileKind::Asks, context));
    AsksFile file;
    opened.start(file);
    ELECTION_ASSIGN(file.village, villageUnlessColumn(opened, workbook.facts, context));
    NomineeRows rows(std::move(opened), context, file.village, u"ASK"_s);
    const RowReader& reader = rows.reader();
    const int talkedBy = reader.column(u"talked_by"_s), date = reader.column(u"date"_s);
    static const QSet<QString> plain{u"明确"_s, u"清楚"_s, u"无"_s, u"拒绝回答"_s};
    rows.forEach(file, [&](const PersonKey& key) {
        AskRow row{reader.at(), key, {}};
        bool anyAnswer = false;
        for (int i = 0; i < 3; ++i) {
            const int answer = reader.column(u"answer_%1"_s.arg(i + 1));
            row.record.question[i] = reader.text(reader.column(u"question_%1"_s.arg(i + 1)));
            row.record.answer[i] = reader.name(answer);
            anyAnswer = anyAnswer || !row.record.answer[i].isEmpty();
            if (!row.record.answer[i].isEmpty() && !plain.contains(row.record.answer[i]))
                file.findings.push_back(reader.finding(u"ASK-03"_s, answer));
        }
        row.record.talkedBy = reader.text(talkedBy);
        row.record.date = dateOf(reader, date);
        if (anyAnswer && !row.record.date.isValid())
            file.findings.push_back(reader.finding(u"ASK-04"_s, date));
        if (anyAnswer && row.record.talkedBy.isEmpty())
            file.findings.push_back(reader.finding(u"ASK-05"_s, talkedBy));
        file.rows.push_back(std::move(row));
    });
    return file;
}

Result<WithdrawalsFile> readWithdrawals(const Workbook& workbook, const ReadContext& context) {
    ELECTION_ASSIGN(RowReader opened, RowReader::open(workbook, FileKind::Withdrawals, context));
    WithdrawalsFile file;
    opened.start(file);
    ELECTION_ASSIGN(file.village, villageUnlessColumn(opened, workbook.facts, context));
    NomineeRows rows(std::move(opened), context, file.village, u"WDR"_s);
    const RowReader& reader = rows.reader();
    const int date = reader.column(u"date"_s), talkedBy = reader.column(u"talked_by"_s);
    const int clause = reader.column(u"clause"_s), sign = reader.column(u"signed"_s),
              remark = reader.column(u"remark"_s);
    rows.forEach(file, [&](const PersonKey& key) {
        WithdrawalRow row{reader.at(), key, {}};
        Withdrawal& withdrawal = row.withdrawal;
        withdrawal.date = dateOf(reader, date);
        withdrawal.talkedBy = reader.text(talkedBy);
        withdrawal.clauseExplained = reader.text(clause);
        withdrawal.remark = reader.text(remark);
        const auto signature = parseYesNo(reader.name(sign));
        withdrawal.signedByPerson = signature.value_or(YesNo::Unknown);
        if (!signature)
            file.findings.push_back(reader.finding(u"WDR-05"_s, sign));
        else if (*signature != YesNo::Yes)
            file.findings.push_back(reader.finding(u"WDR-04"_s, sign));
        if (!withdrawal.date.isValid()) file.findings.push_back(reader.finding(u"WDR-03"_s, date));
        file.rows.push_back(std::move(row));
    });
    return file;
}

}  // namespace election
