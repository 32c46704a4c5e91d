/// 联审反馈: how the answers of a department become answers about nominees, whatever became of its file.
#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <map>

#include "core/rules/finding_catalogue.h"
#include "core/services/election_file.h"
#include "core/services/import/office_import.h"
#include "core/services/import/review_targets.h"
#include "core/services/import/row_words.h"
#include "core/store/joint_review_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

using State = ReviewLineState;
using store::KeyedRow;

QString isoDate(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : u""_s;
}

QVariantList valuesOf(const DepartmentOpinion& o) {
    return {int(o.answered), int(o.objection), o.matter, o.clause, o.officer, isoDate(o.date)};
}

QString answerText(const DepartmentOpinion& o) {
    if (!o.answered) return {};
    QStringList parts{o.objection ? u"有异议"_s : u"无异议"_s};
    for (const QString& part : {o.clause, o.matter})
        if (!part.isEmpty()) parts << part;
    return parts.join(u" · "_s);
}

bool sameAnswer(const DepartmentOpinion& a, const DepartmentOpinion& b) {
    return a.answered == b.answered && a.objection == b.objection && a.matter == b.matter &&
           a.clause == b.clause && a.officer == b.officer && a.date == b.date;
}

/// Why a person has to choose, in one sentence.
QString doubtText(ReviewMatch::Doubt doubt, const QString& likeliest) {
    using Doubt = ReviewMatch::Doubt;
    switch (doubt) {
        case Doubt::NameDiffers:
            return Text::tr("The number is that of %1, the name is another one.").arg(likeliest);
        case Doubt::IdDiffers:
            return Text::tr("The name is that of %1, the ID number is another one.").arg(likeliest);
        case Doubt::OtherPerson:
            return Text::tr("The line was sent for %1; name and ID number are others.").arg(likeliest);
        case Doubt::NameOnly:
            return Text::tr("Only the name fits, no ID number and no birth date.");
        case Doubt::Nobody:
        case Doubt::None:
            break;
    }
    return Text::tr("Nobody who stands fits.");
}

/// Reads one file against the record.
class ReviewApplier {
  public:
    ReviewApplier(ElectionFile& file, const ReadFile& read, const ReviewTargets& targets)
        : m_file(file), m_read(read), m_review(std::get<ReviewFile>(read.content)), m_targets(targets) {}

    Result<Applied> run(bool wantDifferences) {
        m_returned = std::any_of(m_review.rows.begin(), m_review.rows.end(),
                                 [](const OpinionRow& row) { return !row.key.lineId.isEmpty(); });
        m_fileDepartment = departmentOfFile();
        for (const OpinionRow& row : m_review.rows) ELECTION_TRY(take(row));
        for (auto& [place, rows] : m_groups) {
            ELECTION_TRY(merge(u"department_opinion"_s, {u"nomination_id"_s}, place, rows.ofNominees));
            ELECTION_TRY(merge(u"write_in_opinion"_s, {u"person_id"_s, u"body"_s}, place, rows.ofWriteIns));
        }
        if (m_applied.counts.writes()) ELECTION_TRY(markRead());
        if (wantDifferences) m_applied.differences = differences();
        if (!m_answers.isEmpty()) m_applied.details.insert(u"answers"_s, m_answers);
        m_applied.review = std::move(m_reading);
        return std::move(m_applied);
    }

  private:
    using Place = std::pair<QString, int>;  // department, round
    struct Rows {
        std::vector<KeyedRow> ofNominees, ofWriteIns;
    };

    /// A file whose name tells nothing is of the department that its lines were sent to.
    [[nodiscard]] QString departmentOfFile() const {
        if (!m_review.department.isEmpty())
            if (const auto* known = m_targets.departmentCalled(m_review.department)) return known->name;
        for (const OpinionRow& row : m_review.rows)
            if (const auto sent = m_targets.sentLine(row.key.lineId)) return sent->department->name;
        return m_review.department;
    }

    Finding finding(const QString& code, const OpinionRow& row, const QString& column, const QString& value,
                    const QStringList& arguments = {}) const {
        return makeFinding(code, {m_review.facts.fileName, row.at.sheet, row.at.line, column, value},
                           arguments);
    }

    void reject(ReviewReadLine line, const Finding& finding) {
        if (line.why.isEmpty()) line.why = finding.message;
        m_applied.moreFindings.push_back(finding);
        ++m_applied.rejected;
        m_reading.lines.push_back(std::move(line));
    }

    /// In which round an answer counts that came without the number of a line.
    Result<int> roundOf(const QString& department) const {
        if (m_read.source.round > 0) return m_read.source.round;
        if (const ReviewRequest* request = m_targets.request(m_review.request)) return request->round;
        const QSet<int> rounds = m_targets.roundsAsked(department);
        if (rounds.size() > 1)
            return Error{ErrorCode::InvalidInput,
                         Text::tr("%1 does not say of which round it is, and %2 was asked in several. Give "
                                  "the round (--round, or on the page of the joint review).")
                             .arg(m_review.facts.fileName, department),
                         {}};
        return rounds.isEmpty() ? 1 : *rounds.begin();
    }

    Result<> take(const OpinionRow& row) {
        ReviewReadLine line;
        line.row = row.at.line;
        line.who = QStringList{row.key.village, row.key.name, row.key.postTitle}.join(u' ').simplified();
        line.answer = answerText(row.opinion);
        line.department =
            row.opinion.department.isEmpty() ? m_fileDepartment : m_targets.nameOf(row.opinion.department);
        std::optional<size_t> target;
        const ReviewRequest* request = nullptr;
        DepartmentId department;
        if (!row.key.lineId.isEmpty()) {
            const auto sent = m_targets.sentLine(row.key.lineId);
            if (!sent) {
                line.state = State::NotOurs;
                reject(line, finding(u"REV-11"_s, row, u"回执编号"_s, row.key.lineId));
                return Ok{};
            }
            const auto* other = m_targets.departmentCalled(line.department);
            if (other && other->id != sent->department->id) {
                line.state = State::NotOurs;
                reject(line, finding(u"REV-12"_s, row, u"回执编号"_s, row.key.lineId,
                                     {sent->department->name, other->name}));
                return Ok{};
            }
            line.department = sent->department->name;
            line.round = sent->request->round;
            target = sent->target;
            request = sent->request;
            department = sent->department->id;
        } else {
            ELECTION_ASSIGN(line.round, roundOf(line.department));
        }
        ReviewMatch match = m_targets.find(row.key, target);
        ELECTION_TRY(applyChoice(row, line, match));
        if (line.chosen == 0) {
            line.state = State::NotOurs;
            line.why = Text::tr("Left out.");
            ++m_applied.rejected;
            m_reading.lines.push_back(std::move(line));
            return Ok{};
        }
        if (match.doubt != ReviewMatch::Doubt::None) {
            doubt(row, std::move(line), match);
            return Ok{};
        }
        for (const size_t found : match.rows) add(row, line, found);
        if (request && row.opinion.answered) m_touched.insert({request->id.v, department.v});
        if (!request) m_ordinary.insert({line.department, line.round});
        return Ok{};
    }

    Result<> applyChoice(const OpinionRow& row, ReviewReadLine& line, ReviewMatch& match) const {
        const auto choice = m_read.source.choices.constFind(row.at.line);
        if (choice == m_read.source.choices.cend() || match.doubt == ReviewMatch::Doubt::None) return Ok{};
        line.chosen = *choice;
        if (*choice == 0) return Ok{};
        const auto chosen = m_targets.byRef(*choice);
        if (!chosen)
            return Error{
                ErrorCode::NotFound,
                Text::tr("Row %1: there is no self-nomination No. %2.").arg(row.at.line).arg(*choice),
                {}};
        // The choice stays to be seen, and can be changed before the file is taken over.
        for (const size_t candidate : match.candidates)
            line.candidates.push_back(m_targets.candidate(candidate));
        match.rows = {*chosen};
        match.doubt = ReviewMatch::Doubt::None;
        return Ok{};
    }

    void doubt(const OpinionRow& row, ReviewReadLine line, const ReviewMatch& match) {
        if (match.candidates.empty()) {
            line.state = State::NotOurs;
            reject(line, finding(u"REV-09"_s, row, u"姓名"_s, row.key.name));
            return;
        }
        const size_t likeliest = match.candidates.front();
        // What is not answered needs no choice; nor does what was chosen before and says the same.
        if (!row.opinion.answered) {
            line.state = State::Unanswered;
            m_reading.lines.push_back(std::move(line));
            return;
        }
        const auto* known = m_targets.stored(likeliest, line.department, line.round);
        if (known && sameAnswer(*known, row.opinion)) return add(row, std::move(line), likeliest);
        line.state = State::Ask;
        for (const size_t candidate : match.candidates)
            line.candidates.push_back(m_targets.candidate(candidate));
        line.why = doubtText(match.doubt, line.candidates.front().who);
        const bool byName = match.doubt == ReviewMatch::Doubt::NameOnly;
        reject(line, byName
                         ? finding(u"REV-09"_s, row, u"姓名"_s, row.key.name)
                         : finding(u"REV-10"_s, row, u"姓名"_s, row.key.name, {line.candidates.front().who}));
    }

    void add(const OpinionRow& row, ReviewReadLine line, size_t target) {
        const DepartmentOpinion& opinion = row.opinion;
        const auto* known = m_targets.stored(target, line.department, line.round);
        const bool same = known && sameAnswer(*known, opinion);
        line.state = !opinion.answered ? State::Unanswered
                     : !known          ? State::New
                     : same            ? State::Unchanged
                                       : State::Changed;
        if (line.state == State::Changed) line.before = answerText(*known);
        // A line that came back empty takes no answer away.
        if (opinion.answered || !m_returned) {
            Rows& rows = m_groups[{line.department, line.round}];
            const ReviewTargets::Subject& subject = m_targets.subject(target);
            if (subject.nomination)
                rows.ofNominees.push_back({{subject.nomination->v, line.department, line.round},
                                           valuesOf(opinion),
                                           {},
                                           row.at.line});
            else
                rows.ofWriteIns.push_back(
                    {{subject.person->v, bodyKey(subject.body), line.department, line.round},
                     valuesOf(opinion),
                     {},
                     row.at.line});
        }
        tellLog(line, target, opinion, known);
        m_reading.lines.push_back(std::move(line));
    }

    /// The log alone tells what a department held against whom, and what it said before.
    void tellLog(const ReviewReadLine& line, size_t target, const DepartmentOpinion& now,
                 const DepartmentOpinion* before) {
        const bool changed = line.state == State::Changed;
        if (!changed && !(line.state == State::New && now.objection)) return;
        QJsonObject entry{{u"about"_s, m_targets.logText(target)},
                          {u"department"_s, line.department},
                          {u"round"_s, line.round},
                          {u"now"_s, answerText(now)}};
        if (changed) entry.insert(u"was"_s, answerText(*before));
        m_answers.append(entry);
    }

    Result<> merge(const QString& table, const QStringList& who, const Place& place,
                   const std::vector<KeyedRow>& rows) {
        if (rows.empty()) return Ok{};
        const store::KeyedTableSpec spec{
            table,
            who + QStringList{u"department"_s, u"round"_s},
            {u"answered"_s, u"objection"_s, u"matter"_s, u"clause"_s, u"officer"_s, u"answered_on"_s},
            {}};
        store::KeyedTable::Scope scope{{u"department"_s, u"round"_s}, {place.first, place.second}};
        scope.partial = m_returned;
        std::vector<store::KeyedChange> changes;
        ELECTION_ASSIGN(const auto counts,
                        store::KeyedTable(m_file.database(), spec).merge(scope, rows, &changes));
        m_applied.counts.added += counts.added;
        m_applied.counts.changed += counts.changed;
        m_applied.counts.unchanged += counts.unchanged;
        m_applied.counts.gone += counts.gone;
        m_applied.counts.newlyGone += counts.newlyGone;
        m_applied.counts.back += counts.back;
        if (counts.added > 0) m_applied.added[table] += counts.added;
        for (const auto& change : changes)
            if (change.what == store::KeyedChange::What::Gone) m_gone.emplace_back(place.first, change);
        return Ok{};
    }

    Result<> markRead() {
        store::JointReviewRepository repository(m_file.database());
        for (const auto& [department, round] : std::as_const(m_ordinary))
            for (const auto& [request, id] : m_targets.requestsTo(department, round))
                m_touched.insert({request, id});
        for (const auto& [request, id] : std::as_const(m_touched))
            ELECTION_TRY(
                repository.setRead(ReviewRequestId{request}, DepartmentId{id}, m_file.clock().today()));
        return Ok{};
    }

    /// In the form of every import's differences.
    [[nodiscard]] std::vector<RowDifference> differences() const {
        std::vector<RowDifference> all;
        for (const ReviewReadLine& line : m_reading.lines) {
            if (line.state != State::New && line.state != State::Changed) continue;
            RowDifference one;
            one.change = line.state == State::New ? RowChange::New : RowChange::Changed;
            one.line = line.row;
            one.who = line.who + u" · "_s + line.department;
            if (line.state == State::New)
                one.what = line.answer;
            else
                one.fields.push_back({columnTitle(FileKind::Review, u"opinion"_s), line.before, line.answer});
            all.push_back(std::move(one));
        }
        for (const auto& [department, change] : m_gone) {
            RowDifference one;
            one.change = RowChange::Gone;
            one.who = m_targets.whoOf(change.key.front().toLongLong()) + u" · "_s + department;
            all.push_back(std::move(one));
        }
        return all;
    }

    ElectionFile& m_file;
    const ReadFile& m_read;
    const ReviewFile& m_review;
    const ReviewTargets& m_targets;
    bool m_returned = false;  ///< lines have numbers: it is a spreadsheet that was sent
    QString m_fileDepartment;
    std::map<Place, Rows> m_groups;
    std::vector<std::pair<QString, store::KeyedChange>> m_gone;
    QSet<std::pair<qint64, qint64>> m_touched;  ///< request, department
    QSet<std::pair<QString, int>> m_ordinary;   ///< department, round of lines without a number
    ReviewReading m_reading;
    QJsonArray m_answers;
    Applied m_applied;
};

}  // namespace

Result<Applied> applyReview(ElectionFile& file, const ReadFile& read, bool wantDifferences) {
    ELECTION_ASSIGN(const auto targets, ReviewTargets::load(file));
    return ReviewApplier(file, read, *targets).run(wantDifferences);
}

}  // namespace election
