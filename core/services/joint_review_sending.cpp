/// 联审: a request and its spreadsheets.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSet>
#include <algorithm>

#include "core/base/dates.h"
#include "core/io/review_request_file.h"
#include "core/rules/rule_set.h"
#include "core/services/joint_review_lines.h"
#include "core/services/joint_review_service.h"
#include "core/services/joint_review_subjects.h"
#include "core/services/record.h"
#include "core/services/setup_service.h"
#include "core/services/village_people.h"
#include "core/store/joint_review_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JointReviewService)
};

Error nobody(const QString& why) {
    return {ErrorCode::RuleViolation, why, {}};
}

/// The departments that were named; every active one where none was.
Result<std::vector<ReviewDepartment>> chosen(const std::vector<ReviewDepartment>& all,
                                             const QStringList& names) {
    std::vector<ReviewDepartment> to;
    for (const QString& name : names) {
        const auto it = std::find_if(all.begin(), all.end(),
                                     [&](const ReviewDepartment& one) { return one.isCalled(name); });
        if (it == all.end()) {
            QStringList known;
            for (const ReviewDepartment& one : all) known << one.name;
            return Error{ErrorCode::NotFound,
                         known.isEmpty()
                             ? Text::tr("There is no department “%1”; there is none at all yet.").arg(name)
                             : Text::tr("There is no department “%1”. The departments are: %2.")
                                   .arg(name, known.join(u'、')),
                         {}};
        }
        if (std::none_of(to.begin(), to.end(), [&](const auto& one) { return one.name == it->name; }))
            to.push_back(*it);
    }
    if (names.isEmpty())
        std::copy_if(all.begin(), all.end(), std::back_inserter(to),
                     [](const ReviewDepartment& one) { return one.active; });
    if (to.empty())
        return nobody(Text::tr(
            "There is no department to ask yet. Enter the departments, or take over the proposed list."));
    return to;
}

/// Those of the round about whom some of these departments wasn't asked in it.
Result<std::vector<ReviewLine>> unasked(store::JointReviewRepository& repository,
                                        const std::vector<ReviewRequest>& requests, int round,
                                        const std::vector<ReviewDepartment>& to,
                                        std::vector<ReviewLine> lines) {
    std::vector<QSet<QString>> asked(to.size());
    for (const ReviewRequest& request : requests) {
        if (request.round != round || request.isCancelled()) continue;
        ELECTION_ASSIGN(const auto sent, repository.lines(request.id));
        for (size_t i = 0; i < to.size(); ++i)
            if (request.to(to[i].id))
                for (const ReviewLine& line : sent) asked[i].insert(reviewSubject(line));
    }
    std::erase_if(lines, [&](const ReviewLine& line) {
        return std::all_of(asked.begin(), asked.end(),
                           [&](const auto& one) { return one.contains(reviewSubject(line)); });
    });
    return lines;
}

QDate proposedDue(const ElectionFile& file, int round, const QDate& today) {
    const RuleSet& rules = file.ruleSet();
    return proposedReviewDue(round, today, file.election().electionDay, rules.days(u"list_days"),
                             rules.days(u"result_publish_days"));
}

}  // namespace

Result<RequestProposal> JointReviewService::proposal(int round) const {
    RequestProposal made;
    made.round = round;
    ELECTION_ASSIGN(const auto all, knownDepartments(m_file));
    std::copy_if(all.begin(), all.end(), std::back_inserter(made.departments),
                 [](const ReviewDepartment& one) { return one.active; });
    store::JointReviewRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto requests, repository.requests());
    made.number = requests.empty() ? 1 : requests.back().number + 1;
    ELECTION_ASSIGN(const auto lines, reviewSubjects(m_file, round));
    made.people = int(lines.size());
    ELECTION_ASSIGN(const auto open, unasked(repository, requests, round, made.departments, lines));
    made.unasked = int(open.size());
    made.dueOn = proposedDue(m_file, round, todayOf(m_file));
    if (round < 3)
        made.listPostedBy = m_file.election().electionDay.addDays(-m_file.ruleSet().days(u"list_days"));
    if (lines.empty())
        made.whyNot = round == 3 ? Text::tr("Nobody has won yet: round 3 follows the count.")
                                 : Text::tr("Nobody stands yet: take in the self-nominations first.");
    else if (open.empty() && !made.departments.empty())
        made.whyNot = Text::tr("Everybody was asked about in this round already.");
    return made;
}

Result<SentReviewRequest> JointReviewService::send(const NewReviewRequest& wanted) {
    if (wanted.round < 1 || wanted.round > kReviewRounds)
        return Error{ErrorCode::InvalidInput, Text::tr("The rounds are 1, 2 and 3."), {}};
    ELECTION_ASSIGN(const auto all, knownDepartments(m_file));
    ELECTION_ASSIGN(auto to, chosen(all, wanted.departments));
    store::JointReviewRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto requests, repository.requests());
    ELECTION_ASSIGN(auto lines, reviewSubjects(m_file, wanted.round));
    if (lines.empty()) {
        ELECTION_ASSIGN(const RequestProposal why, proposal(wanted.round));
        return nobody(why.whyNot);
    }
    if (!wanted.again) {
        ELECTION_ASSIGN(lines, unasked(repository, requests, wanted.round, to, std::move(lines)));
        if (lines.empty())
            return nobody(
                Text::tr("Everybody was asked about in this round already. Ask again on purpose, or "
                         "write a lost spreadsheet anew."));
    }
    SentReviewRequest sent;
    ReviewRequest& request = sent.request;
    request.number = requests.empty() ? 1 : requests.back().number + 1;
    request.round = wanted.round;
    request.token = QString::number(QRandomGenerator::system()->generate64(), 36);
    request.sentOn = todayOf(m_file);
    request.dueOn = wanted.dueOn.isValid() ? wanted.dueOn : proposedDue(m_file, wanted.round, request.sentOn);
    if (request.dueOn < request.sentOn)
        return Error{
            ErrorCode::InvalidInput,
            Text::tr("The day for the answers (%1) lies in the past.").arg(formatDate(request.dueOn)),
            {}};
    request.sentBy = wanted.sentBy.trimmed().isEmpty() ? m_file.actor() : wanted.sentBy.trimmed();
    request.note = wanted.note.trimmed();
    for (size_t i = 0; i < lines.size(); ++i) lines[i].number = int(i) + 1;
    sent.people = int(lines.size());
    const auto done =
        recordAfter(m_file, u"review.request"_s, Text::tr("request No. %1").arg(request.number),
                    [&]() -> Result<QJsonObject> {
                        int added = 0;
                        QJsonArray names;
                        for (ReviewDepartment& department : to) {
                            if (!department.id.isStored()) {
                                ELECTION_ASSIGN(department.id, repository.insert(department));
                                ++added;
                            }
                            request.recipients.push_back({department.id, {}, {}});
                            names.append(department.name);
                        }
                        ELECTION_TRY(repository.insert(request, lines));
                        ELECTION_ASSIGN(sent.files, writeSheets(request, lines, to, wanted.folder));
                        QJsonObject more{{u"review_request"_s, 1},
                                         {u"review_recipient"_s, int(to.size())},
                                         {u"review_line"_s, int(lines.size())}};
                        if (added > 0) more.insert(u"review_department"_s, added);
                        return QJsonObject{{u"request"_s, request.number},
                                           {u"round"_s, request.round},
                                           {u"departments"_s, names},
                                           {u"people"_s, sent.people},
                                           {u"due_on"_s, request.dueOn.toString(Qt::ISODate)},
                                           {u"sent_by"_s, request.sentBy},
                                           {u"note"_s, request.note},
                                           {u"added"_s, more}};
                    });
    if (!done) return done.error();
    return sent;
}

Result<QString> JointReviewService::writeAgain(int number, const QString& name, const QString& folder) const {
    store::JointReviewRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto requests, repository.requests());
    ELECTION_ASSIGN(const auto all, knownDepartments(m_file));
    for (const ReviewRequest& request : requests) {
        if (request.number != number) continue;
        for (const ReviewDepartment& department : all) {
            if (!department.isCalled(name) || !request.to(department.id)) continue;
            ELECTION_ASSIGN(const auto lines, repository.lines(request.id));
            ELECTION_ASSIGN(const QStringList files, writeSheets(request, lines, {department}, folder));
            return files.front();
        }
        return Error{ErrorCode::NotFound,
                     Text::tr("Request No. %1 did not go to “%2”.").arg(QString::number(number), name),
                     {}};
    }
    return Error{ErrorCode::NotFound, Text::tr("There is no request No. %1.").arg(number), {}};
}

Result<QStringList> JointReviewService::writeSheets(const ReviewRequest& request,
                                                    const std::vector<ReviewLine>& lines,
                                                    const std::vector<ReviewDepartment>& to,
                                                    const QString& folder) const {
    ELECTION_ASSIGN(const auto villages, SetupService(m_file).villages());
    QHash<VillageId, QString> names;
    for (const Village& village : villages) names.insert(village.id, village.name);
    const Election& election = m_file.election();
    ReviewRequestSheet sheet;
    sheet.title = Text::tr("%1 village elections %2: joint review")
                      .arg(election.township, QString::number(election.electionDay.year()));
    sheet.note = Text::tr(
        "Fill in the yellow columns only: choose the opinion from the list; with an objection write what it "
        "is about and the clause (sheet “%1”). Lines may be sorted and columns moved; leave the line numbers "
        "(回执编号) as they are, and keep the file's name.");
    sheet.clauseSheet = Text::tr("Clauses");
    sheet.note = sheet.note.arg(sheet.clauseSheet);
    sheet.sheet = Text::tr("Joint review");
    sheet.postHeader = request.round == 3 ? u"当选职务"_s : u"自荐职务"_s;
    sheet.clauseNote = Text::tr(
        "What an objection can rest on, with its source. A mark other than V says that the text is not law "
        "at "
        "hand; other clauses of the village's own measures are possible, too.");
    for (const Bar& bar : m_file.ruleSet().bars())
        sheet.clauses.push_back({bar.clause, bar.text, bar.citation, evidenceMarkKey(bar.mark)});
    for (const ReviewLine& line : lines)
        sheet.lines.push_back({names.value(line.village),
                               line.name,
                               sexName(line.sex),
                               line.birth,
                               line.nationalId,
                               bodyName(line.body),
                               line.postTitle,
                               {}});
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Io,
                     Text::tr("The folder %1 can't be made.").arg(QDir::toNativeSeparators(folder)),
                     {}};
    QStringList files;
    for (const ReviewDepartment& department : to) {
        files << QDir(folder).filePath(reviewFileName(department.name));
        if (QFileInfo::exists(files.back()))
            return Error{ErrorCode::Conflict,
                         Text::tr("%1 lies there already; it may hold answers. Choose another folder.")
                             .arg(QDir::toNativeSeparators(files.back())),
                         {}};
    }
    for (size_t i = 0; i < to.size(); ++i) {
        sheet.about = Text::tr("Department: %1　Letter: 联审函第%2号　%3　Answer until %4　People: %5")
                          .arg(to[i].name, QString::number(request.number), reviewRoundTitle(request.round),
                               formatDate(request.dueOn), QString::number(lines.size()));
        for (size_t line = 0; line < lines.size(); ++line)
            sheet.lines[line].id =
                reviewLineId({request.number, to[i].id.v, lines[line].number}, request.token);
        if (const auto written = writeReviewRequest(sheet, files.at(qsizetype(i))); !written) {
            for (size_t made = 0; made < i; ++made) QFile::remove(files.at(qsizetype(made)));
            return written.error();
        }
    }
    return files;
}

QJsonObject SentReviewRequest::toJson() const {
    return {{u"number"_s, request.number},
            {u"round"_s, request.round},
            {u"sent_on"_s, request.sentOn.toString(Qt::ISODate)},
            {u"due_on"_s, request.dueOn.toString(Qt::ISODate)},
            {u"sent_by"_s, request.sentBy},
            {u"people"_s, people},
            {u"files"_s, QJsonArray::fromStringList(files)}};
}

}  // namespace election
