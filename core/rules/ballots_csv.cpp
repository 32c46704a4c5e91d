#include "core/rules/ballots_csv.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/rules/decide.h"
#include "core/rules/json_source.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Field {
    std::string_view bytes;  ///< without its quotes; lives as long as the reader
    qsizetype offset = 0;    ///< where it begins in the file
};

bool isAscii(std::string_view bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

bool endsCell(char c) {
    return c == ',' || c == '\n' || c == '\r';
}

class BallotsReader {
    Q_DECLARE_TR_FUNCTIONS(BallotsReader)

  public:
    BallotsReader(SourceText source, const Contest& contest, bool wantsNumbers)
        : m_source(std::move(source)),
          m_bytes(m_source.bytes()),
          m_contest(contest),
          m_wantsNumbers(wantsNumbers) {}

    Result<std::vector<BallotPaper>> read() {
        std::vector<BallotPaper> ballots;
        ballots.reserve(static_cast<size_t>(m_bytes.count('\n')));
        ELECTION_TRY(each([&](const BallotPaper& ballot) { ballots.push_back(ballot); }));
        return ballots;
    }

    /// Hands over every ballot in the same object, whose texts live as long as the reader.
    template <class Visitor>
    Result<> each(Visitor visit) {
        if (m_bytes.startsWith("\xEF\xBB\xBF")) m_at = 3;
        std::vector<Field> fields;
        ELECTION_ASSIGN(const bool hasHeader, nextRow(fields));
        if (!hasHeader)
            return m_source.errorAt(m_at, tr("the file is empty; its first row must name the columns"));
        ELECTION_TRY(readHeader(fields));
        BallotPaper ballot;
        ballot.columns.resize(m_contest.posts.size());
        while (true) {
            ELECTION_ASSIGN(const bool more, nextRow(fields));
            if (!more) return Ok{};
            if (fields.size() != m_columns.size())
                return m_source.errorAt(
                    m_rowStart,
                    tr("this row has %1 cells instead of %2").arg(fields.size()).arg(m_columns.size()));
            ELECTION_TRY(readBallot(fields, ballot));
            visit(ballot);
        }
    }

  private:
    enum Column { Box = -1, Number = -2, Flag = -3 };  ///< else the place of a post

    Result<> readHeader(const std::vector<Field>& fields) {
        std::vector<bool> found(m_contest.posts.size(), false);
        for (size_t i = 0; i < fields.size(); ++i) {
            ELECTION_ASSIGN(const auto raw, text(fields[i]));
            const auto name = raw.trimmed();
            if (i < 2 || i + 1 == fields.size()) {
                static constexpr std::array<QStringView, 3> fixed{u"box", u"number", u"flag"};
                const auto place = i < 2 ? i : 2;
                if (name != fixed[place])
                    return m_source.errorAt(
                        fields[i].offset,
                        tr("the column “%1” should stand here, not “%2”").arg(fixed[place].toString(), name));
                m_columns.push_back(-1 - static_cast<int>(place));
                continue;
            }
            const auto post = std::find_if(m_contest.posts.begin(), m_contest.posts.end(),
                                           [&](const ContestPost& p) { return p.id == name; });
            if (post == m_contest.posts.end())
                return m_source.errorAt(fields[i].offset, tr("the contest has no post “%1”").arg(name));
            const auto place = static_cast<size_t>(post - m_contest.posts.begin());
            if (found[place])
                return m_source.errorAt(fields[i].offset,
                                        tr("the column “%1” stands here a second time").arg(name));
            found[place] = true;
            m_columns.push_back(static_cast<int>(place));
        }
        if (fields.size() < 3)
            return m_source.errorAt(m_rowStart, tr("the first row must read: box,number,<post id>...,flag"));
        for (size_t post = 0; post < found.size(); ++post)
            if (!found[post])
                return m_source.errorAt(
                    m_rowStart, tr("the column of the post “%1” is missing").arg(m_contest.posts[post].id));
        return Ok{};
    }

    Result<> readBallot(const std::vector<Field>& fields, BallotPaper& ballot) {
        for (size_t i = 0; i < fields.size(); ++i) {
            const Field& field = fields[i];
            switch (m_columns[i]) {
                case Box:
                    ELECTION_TRY(share(field, ballot.box));
                    break;
                case Number: {
                    // A number is only checked where nobody asks for it.
                    if (!m_wantsNumbers && isAscii(field.bytes)) break;
                    ELECTION_ASSIGN(ballot.number, text(field));
                    break;
                }
                case Flag: {
                    ballot.ruledVoid = !field.bytes.empty();
                    if (!ballot.ruledVoid) break;
                    ELECTION_ASSIGN(const auto written, text(field));
                    const auto flag = written.trimmed();
                    if (!flag.isEmpty() && flag != u"void")
                        return m_source.errorAt(field.offset,
                                                tr("the flag must be empty or “void”, not “%1”").arg(flag));
                    ballot.ruledVoid = !flag.isEmpty();
                    break;
                }
                default:
                    ELECTION_TRY(share(field, ballot.columns[static_cast<size_t>(m_columns[i])]));
            }
        }
        return Ok{};
    }

    /// Cells repeat: each distinct text is decoded once and shared.
    Result<> share(const Field& field, QString& into) {
        if (field.bytes.empty()) {
            into = QString();
            return Ok{};
        }
        auto known = m_texts.find(field.bytes);
        if (known == m_texts.end()) {
            ELECTION_ASSIGN(auto value, text(field));
            known = m_texts.emplace(field.bytes, std::move(value)).first;
        }
        into = known->second;
        return Ok{};
    }

    Result<QString> text(const Field& field) {
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString value =
            decode(QByteArrayView(field.bytes.data(), static_cast<qsizetype>(field.bytes.size())));
        if (decode.hasError())
            return m_source.errorAt(field.offset, tr("the text is not UTF-8; save the file as UTF-8"));
        return value;
    }

    /// False at the end of the file. Lines without anything are passed over.
    Result<bool> nextRow(std::vector<Field>& fields) {
        fields.clear();
        const char* const bytes = m_bytes.constData();
        const auto size = m_bytes.size();
        while (m_at < size && (bytes[m_at] == '\n' || bytes[m_at] == '\r')) ++m_at;
        if (m_at >= size) return false;
        m_rowStart = m_at;
        while (true) {
            if (m_at < size && bytes[m_at] == '"') {
                ELECTION_ASSIGN(const Field field, quotedField());
                fields.push_back(field);
            } else {
                const auto start = m_at;
                while (m_at < size && !endsCell(bytes[m_at])) {
                    if (bytes[m_at] == '"')
                        return m_source.errorAt(
                            m_at, tr("a quotation mark stands inside a cell that is not quoted"));
                    ++m_at;
                }
                fields.push_back({slice(start, m_at), start});
            }
            if (m_at >= size) return true;
            const char end = bytes[m_at++];
            if (end == ',') continue;
            if (end == '\r' && m_at < size && bytes[m_at] == '\n') ++m_at;
            return true;
        }
    }

    Result<Field> quotedField() {
        const auto start = m_at++;
        std::string unescaped;
        while (true) {
            const auto quote = m_bytes.indexOf('"', m_at);
            if (quote < 0)
                return m_source.errorAt(start, tr("the quoted cell that begins here is never closed"));
            const auto piece = slice(m_at, quote);
            m_at = quote + 1;
            const bool goesOn = m_at < m_bytes.size() && m_bytes[m_at] == '"';
            if (!goesOn && m_at < m_bytes.size() && !endsCell(m_bytes[m_at]))
                return m_source.errorAt(m_at, tr("something follows the closing quotation mark of a cell"));
            if (!goesOn && unescaped.empty()) return Field{piece, start};
            unescaped += piece;
            if (!goesOn) return Field{m_unescaped.emplace_back(std::move(unescaped)), start};
            unescaped += '"';
            ++m_at;
        }
    }

    [[nodiscard]] std::string_view slice(qsizetype from, qsizetype to) const {
        return {m_bytes.constData() + from, static_cast<size_t>(to - from)};
    }

    SourceText m_source;
    const QByteArray m_bytes;
    const Contest& m_contest;
    bool m_wantsNumbers;
    qsizetype m_at = 0;
    qsizetype m_rowStart = 0;
    std::vector<int> m_columns;
    std::unordered_map<std::string_view, QString> m_texts;
    std::deque<std::string> m_unescaped;  ///< cells with doubled quotation marks; they stay where they are
};

QByteArray quoted(const QString& text) {
    auto bytes = text.toUtf8();
    if (!bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n') && !bytes.contains('\r'))
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

}  // namespace

Result<std::vector<BallotPaper>> readBallots(const QByteArray& csv, const QString& fileName,
                                             const Contest& contest) {
    return BallotsReader(SourceText(csv, fileName), contest, true).read();
}

Result<Outcome> countBallots(const QByteArray& csv, const QString& fileName, const Contest& contest) {
    const BallotJudge judge(contest);
    BallotsReader reader(SourceText(csv, fileName), contest, false);
    BallotCounter counter(judge);
    ELECTION_TRY(reader.each([&](const BallotPaper& ballot) { counter.add(ballot); }));
    return decide(contest, judge.people(), counter.finish());
}

QByteArray writeBallots(const std::vector<BallotPaper>& ballots, const Contest& contest) {
    QByteArray csv = "box,number";
    for (const auto& post : contest.posts) csv += ',' + quoted(post.id);
    csv += ",flag\n";
    for (const auto& ballot : ballots) {
        csv += quoted(ballot.box) + ',' + quoted(ballot.number);
        for (size_t post = 0; post < contest.posts.size(); ++post)
            csv += ',' + (post < ballot.columns.size() ? quoted(ballot.columns[post]) : QByteArray());
        csv += ballot.ruledVoid ? ",void\n" : ",\n";
    }
    return csv;
}

}  // namespace election
