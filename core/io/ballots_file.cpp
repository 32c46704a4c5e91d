/// 选票: one row a ballot, one column a post.
#include <QHash>
#include <QRegularExpression>

#include "core/io/row_reader.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct PostColumn {
    int column;
    QString title;
};

/// A ballot file may name its body: "08上坑村村务监督委员会选票.xlsx".
Body bodyOfFile(const FileFacts& facts, const ReadContext& context) {
    if (context.body) return *context.body;
    for (const Body body :
         {Body::SupervisionCommittee, Body::CoopBoard, Body::CoopSupervisors, Body::PartyBranch})
        if (facts.fileName.contains(bodyName(body))) return body;
    return Body::VillagersCommittee;
}

class BallotsReader {
  public:
    BallotsReader(RowReader reader, BallotsFile& file)
        : m_reader(std::move(reader)),
          m_file(file),
          m_box(m_reader.column(u"box"_s)),
          m_number(m_reader.column(u"number"_s)),
          m_remark(m_reader.column(u"remark"_s)) {}

    void run(const ReadContext& context) {
        findPostColumns(context);
        const Table table = m_reader.table();
        m_file.rows.reserve(table.rows.size());
        for (const SheetRow* row : table.rows) {
            m_reader.setRow(*row);
            readRow();
        }
    }

  private:
    void findPostColumns(const ReadContext& context) {
        const Table& table = m_reader.table();
        QStringList unknown;
        for (int i = 0; i < table.headers.size(); ++i) {
            const QString title = normaliseName(table.headers.at(i));
            const QString& key = table.keys.at(i);
            const bool takenByHand = context.mapping.contains(headerKey(table.headers.at(i)));
            if (key.startsWith(kBallotPostKey))
                m_posts.push_back({i, key.mid(kBallotPostKey.size())});
            else if (title.isEmpty() || !key.isEmpty() || takenByHand)
                continue;
            else if (context.ballotPosts.isEmpty())
                m_posts.push_back({i, title});
            else
                unknown.append(table.headers.at(i));
        }
        for (const PostColumn& post : m_posts) m_file.postTitles.append(post.title);
        m_file.unmatched = unknown;
        const FindingPlace place{m_file.facts.fileName, table.sheet->name, table.headerLine, {}, {}};
        for (const QString& header : std::as_const(unknown))
            m_file.findings.push_back(
                makeFinding(u"BAL-05"_s, {place.file, place.sheet, place.row, header, header}));
        for (const QString& title : context.ballotPosts)
            if (!m_file.postTitles.contains(title))
                m_file.findings.push_back(makeFinding(u"BAL-06"_s, place, {title}));
    }

    void readRow() {
        BallotRow row{m_reader.at(), {}};
        BallotPaper& paper = row.paper;
        paper.box = m_reader.name(m_box);
        if (paper.box.isEmpty()) return m_reader.reject(m_file, u"BAL-01"_s, m_box);
        paper.number = m_reader.code(m_number);
        if (paper.number.isEmpty()) return m_reader.reject(m_file, u"BAL-02"_s, m_number);
        const QString key = paper.box + u'/' + paper.number;
        if (const auto earlier = m_lineOf.constFind(key); earlier != m_lineOf.cend())
            return m_reader.reject(m_file, u"BAL-03"_s, m_number, {QString::number(*earlier)});
        m_lineOf.insert(key, row.at.line);
        paper.columns.reserve(m_posts.size());
        for (const PostColumn& post : m_posts) {
            paper.columns.push_back(m_reader.text(post.column));
            const QString names = toHalfWidth(paper.columns.back());
            if (names.contains(u'?')) m_file.findings.push_back(m_reader.finding(u"BAL-04"_s, post.column));
        }
        readRemark(paper);
        m_file.rows.push_back(std::move(row));
    }

    void readRemark(BallotPaper& paper) {
        static const QRegularExpression ruledVoid(u"^(?:废票|作废|无效票?)[:\\-]?(.*)$"_s);
        const QString remark = normaliseName(m_reader.text(m_remark));
        if (remark.isEmpty()) return;
        const auto match = ruledVoid.match(remark);
        paper.ruledVoid = match.hasMatch();
        paper.voidReason = match.captured(1);
        if (!paper.ruledVoid)
            m_file.findings.push_back(m_reader.finding(u"BAL-09"_s, m_remark));
        else if (paper.voidReason.isEmpty())
            m_file.findings.push_back(m_reader.finding(u"BAL-10"_s, m_remark));
    }

    RowReader m_reader;
    BallotsFile& m_file;
    int m_box, m_number, m_remark;
    std::vector<PostColumn> m_posts;
    QHash<QString, int> m_lineOf;
};

}  // namespace

Result<BallotsFile> readBallots(const Workbook& workbook, const ReadContext& context) {
    ELECTION_ASSIGN(RowReader reader, RowReader::open(workbook, ballotSpec(context.ballotPosts), context));
    BallotsFile file;
    reader.start(file);
    ELECTION_ASSIGN(file.village, villageOfFile(workbook.facts, reader.table().titles, context));
    file.body = bodyOfFile(workbook.facts, context);
    BallotsReader(std::move(reader), file).run(context);
    return file;
}

}  // namespace election
