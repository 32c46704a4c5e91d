/// 职数表: villages, bodies, posts, seats. The order in which villages first appear numbers them.
#include <QHash>
#include <QSet>

#include "core/io/row_reader.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

class PostsReader {
  public:
    PostsReader(RowReader reader, PostsFile& file)
        : m_reader(std::move(reader)),
          m_file(file),
          m_village(m_reader.column(u"village"_s)),
          m_body(m_reader.column(u"body"_s)),
          m_post(m_reader.column(u"post"_s)),
          m_seats(m_reader.column(u"seats"_s)),
          m_rank(m_reader.column(u"rank"_s)),
          m_remark(m_reader.column(u"remark"_s)) {}

    void run() {
        const Table table = m_reader.table();
        for (const SheetRow* row : table.rows) {
            m_reader.setRow(*row);
            readRow();
        }
    }

  private:
    void readRow() {
        PostRow row;
        row.at = m_reader.at();
        row.village = m_reader.name(m_village);
        if (row.village.isEmpty()) return m_reader.reject(m_file, u"POST-01"_s, m_village);
        const auto body =
            m_body < 0 ? std::optional(Body::VillagersCommittee) : bodyFromName(m_reader.name(m_body));
        if (!body) return m_reader.reject(m_file, u"POST-02"_s, m_body);
        Post& post = row.post;
        post.body = *body;
        post.title = m_reader.name(m_post);
        if (post.title.isEmpty()) return m_reader.reject(m_file, u"POST-03"_s, m_post);
        post.seats = m_reader.count(m_seats).value_or(0);
        if (post.seats <= 0) return m_reader.reject(m_file, u"POST-04"_s, m_seats);
        const QString key = postKey(row.village, post.body, post.title);
        if (const auto earlier = m_lineOfPost.constFind(key); earlier != m_lineOfPost.cend())
            return m_reader.reject(m_file, u"POST-06"_s, m_post, {QString::number(*earlier)});
        m_lineOfPost.insert(key, row.at.line);
        post.note = m_reader.text(m_remark);
        post.womenOnly = post.note.contains(u"限女"_s);
        post.rank = rankOf(row);
        post.code = postCode(post.title, post.rank);
        m_file.rows.push_back(std::move(row));
    }

    /// Ranks of one body are distinct: the count goes by them.
    int rankOf(const PostRow& row) {
        QSet<int>& used = m_ranks[row.village + u'/' + bodyKey(row.post.body)];
        const auto given = m_reader.count(m_rank);
        if (given && *given > 0 && !used.contains(*given)) {
            used.insert(*given);
            return *given;
        }
        int next = 1;
        while (used.contains(next)) ++next;
        used.insert(next);
        if (given && *given > 0)
            m_file.findings.push_back(m_reader.finding(u"POST-07"_s, m_rank, {QString::number(*given)}));
        else
            m_file.findings.push_back(m_reader.finding(u"POST-05"_s, m_rank));
        return next;
    }

    RowReader m_reader;
    PostsFile& m_file;
    int m_village, m_body, m_post, m_seats, m_rank, m_remark;
    QHash<QString, int> m_lineOfPost;
    QHash<QString, QSet<int>> m_ranks;
};

}  // namespace

Result<PostsFile> readPosts(const Workbook& workbook, const ReadContext& context) {
    ELECTION_ASSIGN(RowReader reader, RowReader::open(workbook, FileKind::Posts, context));
    PostsFile file;
    reader.start(file);
    PostsReader(std::move(reader), file).run();
    return file;
}

}  // namespace election
