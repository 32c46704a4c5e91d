/// 投票进度 and 票箱清点: the boxes of one village on election day.
#include <QHash>
#include <algorithm>

#include "core/io/office_date.h"
#include "core/io/row_reader.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// True for the words of the list and their everyday forms; boxKindFromName() takes all else for the main
/// venue.
bool isKnownBoxKind(const QString& text) {
    return text.contains(u"流动"_s) || text.contains(u"站"_s) || text.contains(u"分会场"_s) ||
           text.contains(u"中心"_s) || text.contains(u"主会场"_s);
}

/// The kind from its column, else from the box's name; a word that is not known gets the finding.
template <class File>
BoxKind boxKindOf(const RowReader& reader, File& file, int kindColumn, const QString& box,
                  const QString& code) {
    const QString text = reader.name(kindColumn);
    if (isKnownBoxKind(text)) return boxKindFromName(text);
    const BoxKind kind = boxKindFromName(box);
    if (!text.isEmpty() || !isKnownBoxKind(box))
        file.findings.push_back(reader.finding(code, kindColumn, {boxKindName(kind)}));
    return kind;
}

/// Readings of one box never go down in the course of the day.
void checkRunningTotals(ProgressFile& file, const QString& header) {
    std::vector<const ReadingRow*> ordered;
    for (const ReadingRow& row : file.rows) ordered.push_back(&row);
    std::stable_sort(ordered.begin(), ordered.end(), [](const ReadingRow* a, const ReadingRow* b) {
        return a->reading.time < b->reading.time;
    });
    QHash<QString, const ReadingRow*> last;
    for (const ReadingRow* row : ordered) {
        const ReadingRow*& before = last[row->reading.box];
        if (before && row->reading.issuedSoFar < before->reading.issuedSoFar)
            file.findings.push_back(makeFinding(
                u"PRG-05"_s,
                {file.facts.fileName, row->at.sheet, row->at.line, header,
                 QString::number(row->reading.issuedSoFar)},
                {QString::number(before->reading.issuedSoFar), QString::number(before->at.line)}));
        before = row;
    }
}

}  // namespace

Result<ProgressFile> readProgress(const Workbook& workbook, const ReadContext& context) {
    ELECTION_ASSIGN(RowReader reader, RowReader::open(workbook, FileKind::Progress, context));
    ProgressFile file;
    reader.start(file);
    ELECTION_ASSIGN(file.village, villageOfFile(workbook.facts, reader.table().titles, context));
    const int time = reader.column(u"time"_s), box = reader.column(u"box"_s);
    const int kind = reader.column(u"kind"_s), issued = reader.column(u"issued"_s);
    QHash<QString, int> lineOf;
    for (const SheetRow* sheetRow : reader.table().rows) {
        reader.setRow(*sheetRow);
        ReadingRow row{reader.at(), {}};
        row.reading.box = reader.name(box);
        if (row.reading.box.isEmpty()) {
            reader.reject(file, u"PRG-02"_s, box);
            continue;
        }
        const auto at = parseOfficeTime(reader.cell(time));
        if (!at) {
            reader.reject(file, u"PRG-01"_s, time);
            continue;
        }
        const auto count = reader.count(issued);
        if (!count) {
            reader.reject(file, u"PRG-04"_s, issued);
            continue;
        }
        row.reading.time = *at;
        row.reading.issuedSoFar = *count;
        const QString key = row.reading.box + u'/' + at->toString(u"HH:mm:ss"_s);
        if (const auto earlier = lineOf.constFind(key); earlier != lineOf.cend()) {
            reader.reject(file, u"PRG-06"_s, time, {QString::number(*earlier)});
            continue;
        }
        lineOf.insert(key, row.at.line);
        row.reading.kind = boxKindOf(reader, file, kind, row.reading.box, u"PRG-03"_s);
        file.rows.push_back(std::move(row));
    }
    checkRunningTotals(file, reader.table().header(issued));
    return file;
}

namespace {

class BoxesReader {
  public:
    BoxesReader(RowReader reader, BoxesFile& file) : m_reader(std::move(reader)), m_file(file) {}

    void run() {
        const Table table = m_reader.table();
        for (const SheetRow* row : table.rows) {
            m_reader.setRow(*row);
            readRow();
        }
    }

  private:
    void readRow() {
        const int box = m_reader.column(u"box"_s);
        BoxRow row{m_reader.at(), {}};
        BoxLedger& ledger = row.ledger;
        ledger.name = m_reader.name(box);
        if (ledger.name.isEmpty()) return m_reader.reject(m_file, u"BOX-01"_s, box);
        if (const auto earlier = m_lineOf.constFind(ledger.name); earlier != m_lineOf.cend())
            return m_reader.reject(m_file, u"BOX-07"_s, box, {QString::number(*earlier)});
        if (!readNumbers(ledger)) return;
        m_lineOf.insert(ledger.name, row.at.line);
        ledger.kind = boxKindOf(m_reader, m_file, m_reader.column(u"kind"_s), ledger.name, u"BOX-02"_s);
        checkNumbers(ledger);
        m_file.rows.push_back(std::move(row));
    }

    /// A ledger with one unreadable number is no ledger: a 0 in its place would look like a count.
    bool readNumbers(BoxLedger& ledger) {
        const struct {
            QString key;
            int* target;
            bool mayBeEmpty;
        } fields[] = {{u"issued"_s, &ledger.issued, false},
                      {u"collected"_s, &ledger.collected, false},
                      {u"own"_s, &ledger.own, false},
                      {u"proxy"_s, &ledger.proxy, true},
                      {u"assisted"_s, &ledger.assisted, true}};
        for (const auto& field : fields) {
            const int column = m_reader.column(field.key);
            const auto value = m_reader.count(column);
            const bool empty = m_reader.cell(column).isEmpty();
            if (value)
                *field.target = *value;
            else if (!empty || !(field.mayBeEmpty || column < 0)) {
                m_reader.reject(m_file, u"BOX-03"_s, column);
                return false;
            }
        }
        return true;
    }

    void checkNumbers(const BoxLedger& ledger) {
        const auto add = [this](const QString& code, const QString& key, const QStringList& arguments) {
            m_file.findings.push_back(m_reader.finding(code, m_reader.column(key), arguments));
        };
        const QString issued = QString::number(ledger.issued);
        if (m_reader.column(u"own"_s) >= 0 && ledger.own + ledger.proxy != ledger.issued)
            add(u"BOX-04"_s, u"own"_s, {QString::number(ledger.own + ledger.proxy), issued});
        if (ledger.collected > ledger.issued) add(u"BOX-05"_s, u"collected"_s, {issued});
        if (ledger.assisted > ledger.own) add(u"BOX-06"_s, u"assisted"_s, {QString::number(ledger.own)});
    }

    RowReader m_reader;
    BoxesFile& m_file;
    QHash<QString, int> m_lineOf;
};

}  // namespace

Result<BoxesFile> readBoxes(const Workbook& workbook, const ReadContext& context) {
    ELECTION_ASSIGN(RowReader reader, RowReader::open(workbook, FileKind::Boxes, context));
    BoxesFile file;
    reader.start(file);
    ELECTION_ASSIGN(file.village, villageOfFile(workbook.facts, reader.table().titles, context));
    BoxesReader(std::move(reader), file).run();
    return file;
}

}  // namespace election
