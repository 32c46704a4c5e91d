#include "core/services/roster_papers.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/base/dates.h"
#include "core/report/builders/roster_book.h"
#include "core/rules/on_the_list.h"
#include "core/services/attachment_service.h"
#include "core/services/filing_checks.h"
#include "core/services/paper_data.h"
#include "core/services/screened.h"
#include "core/services/setup_service.h"
#include "core/store/issued_repository.h"
#include "core/store/roster_issue_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RosterPapers)
};

/// What a posted roster says of one nominee; without an ID number or a reason.
struct PostedLine {
    qint64 nomination = 0;
    QString body, post, name, about;
    bool operator==(const PostedLine&) const = default;
};

QString aboutOf(const RosterPerson& person) {
    QStringList parts{sexName(person.sex)};
    if (person.birthYear > 0) parts << QString::number(person.birthYear);
    if (!person.politicalStatus.isEmpty()) parts << person.politicalStatus;
    return parts.join(u' ');
}

Result<std::vector<PostedLine>> linesNow(ElectionFile& file, const Village& village) {
    ELECTION_ASSIGN(const auto rosters, PaperData(file).rosters(village));
    std::vector<PostedLine> lines;
    for (const RosterData& roster : rosters)
        for (const RosterPost& post : roster.posts)
            for (const RosterPerson& person : post.people)
                lines.push_back(
                    {person.nomination.v, bodyName(roster.body), post.title, person.name, aboutOf(person)});
    return lines;
}

QString toJson(const std::vector<PostedLine>& lines) {
    QJsonArray array;
    for (const PostedLine& line : lines)
        array.append(QJsonObject{{u"nomination"_s, line.nomination},
                                 {u"body"_s, line.body},
                                 {u"post"_s, line.post},
                                 {u"name"_s, line.name},
                                 {u"about"_s, line.about}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<PostedLine> fromJson(const QString& text) {
    std::vector<PostedLine> lines;
    for (const QJsonValue& one : QJsonDocument::fromJson(text.toUtf8()).array())
        lines.push_back({one[u"nomination"_s].toInteger(), one[u"body"_s].toString(),
                         one[u"post"_s].toString(), one[u"name"_s].toString(), one[u"about"_s].toString()});
    return lines;
}

/// A village's issued rosters and supplements, in order.
struct Published {
    IssuedDocument document;
    std::vector<PostedLine> lines;
};

Result<std::vector<Published>> publishedOf(ElectionFile& file, VillageId village) {
    ELECTION_ASSIGN(const auto papers, store::IssuedRepository(file.database()).of(village));
    ELECTION_ASSIGN(const auto kept, store::RosterIssueRepository(file.database()).all());
    std::vector<Published> published;
    for (const IssuedDocument& paper : papers) {
        const auto it = kept.constFind(paper.id);
        if (isRosterPaper(paper.kind) && it != kept.cend()) published.push_back({paper, fromJson(*it)});
    }
    return published;
}

/// How somebody left, as it may be posted: the record, never its reason.
Result<QHash<qint64, QString>> exitsOf(ElectionFile& file, VillageId village) {
    ELECTION_ASSIGN(const auto list, screened(file, village));
    QHash<qint64, QString> exits;
    for (const ScreenedNomination& row : list->rows) {
        if (isOnTheList(row.dossier)) continue;
        exits.insert(row.dossier.nomination.id.v,
                     row.result.verdict == Verdict::Withdrawn
                         ? Text::tr("withdrew in writing")
                         : Text::tr("decision %1").arg(row.dossier.decision->documentNumber));
    }
    return exits;
}

QString lineText(const PostedLine& line) {
    return u"%1（%2）"_s.arg(line.name, line.about);
}

std::vector<RosterChange> changesBetween(const std::vector<PostedLine>& was,
                                         const std::vector<PostedLine>& now,
                                         const QHash<qint64, QString>& exits) {
    using Kind = RosterChange::Kind;
    std::vector<RosterChange> changes;
    const auto find = [](const std::vector<PostedLine>& lines, qint64 id) {
        return std::find_if(lines.begin(), lines.end(),
                            [id](const PostedLine& line) { return line.nomination == id; });
    };
    for (const PostedLine& line : was) {
        const auto is = find(now, line.nomination);
        const QString post = line.body + u' ' + line.post;
        if (is == now.end())
            changes.push_back(
                {Kind::Left, post, line.name, lineText(line), {}, exits.value(line.nomination)});
        else if (*is != line)
            changes.push_back({Kind::Corrected, is->body + u' ' + is->post, is->name,
                               lineText(line) + (line.post == is->post ? QString() : u' ' + line.post),
                               lineText(*is) + (line.post == is->post ? QString() : u' ' + is->post),
                               Text::tr("corrected")});
    }
    for (const PostedLine& line : now)
        if (find(was, line.nomination) == was.end())
            changes.push_back({Kind::Added, line.body + u' ' + line.post, line.name, {}, lineText(line), {}});
    return changes;
}

/// What a supplement stands on: the paper before it, and what it says then.
struct SupplementBase {
    Published before;
    std::vector<PostedLine> now;
    int number = 1;
};

Result<std::optional<SupplementBase>> baseOf(ElectionFile& file, const Village& village,
                                             const QString& stamped) {
    ELECTION_ASSIGN(const auto published, publishedOf(file, village.id));
    int supplements = 0;
    for (size_t i = 0; i < published.size(); ++i) {
        const bool supplement = published[i].document.kind == u"roster-supplement"_s;
        supplements = supplement ? supplements + 1 : 0;
        if (supplement && i > 0 && published[i].document.number == stamped)
            return std::optional(SupplementBase{published[i - 1], published[i].lines, supplements});
    }
    if (published.empty()) return std::optional<SupplementBase>();
    ELECTION_ASSIGN(auto now, linesNow(file, village));
    return std::optional(SupplementBase{published.back(), std::move(now), supplements + 1});
}

}  // namespace

bool isRosterPaper(const QString& kind) {
    return kind == u"roster"_s || kind == u"roster-supplement"_s;
}

Result<QString> rosterSnapshot(ElectionFile& file, VillageId id) {
    ELECTION_ASSIGN(const Village village, villageById(file, id));
    ELECTION_ASSIGN(const auto lines, linesNow(file, village));
    return toJson(lines);
}

Result<RosterFileData> RosterPapers::data(const Village& village, bool withPhotos) const {
    RosterFileData data;
    const PaperData papers(m_file, m_stamp);
    ELECTION_ASSIGN(data.head, papers.head(village));
    ELECTION_ASSIGN(const auto rosters, papers.rosters(village));
    ELECTION_ASSIGN(const auto list, screened(m_file, village.id));
    QHash<NominationId, const ScreenedNomination*> rows;
    for (const ScreenedNomination& row : list->rows) {
        rows.insert(row.dossier.nomination.id, &row);
        data.open += isUnsettled(row.dossier, row.result);
        if (isOnTheList(row.dossier)) continue;
        ++(row.result.verdict == Verdict::Withdrawn ? data.withdrawn : data.decidedOut);
    }
    const AttachmentService attachments(m_file);
    for (const RosterData& roster : rosters) {
        if (isChosenByBallot(roster.body)) {
            data.postBy = roster.postBy;
            data.basis = roster.basis;
        }
        for (const RosterPost& post : roster.posts) {
            RosterFilePost filed{roster.body, post.title, post.seats, post.womenOnly, {}};
            for (const RosterPerson& person : post.people) {
                const Dossier& dossier = rows.value(person.nomination)->dossier;
                const Nomination& nomination = dossier.nomination;
                RosterFileLine line;
                line.person = person;
                line.no = nomination.no;
                line.birthMonth = nomination.birthMonth.left(7);
                line.maskedId = maskedId(nomination.nationalId);
                line.currentPost = nomination.currentPost;
                line.filedAt = nomination.filedAt;
                if (dossier.decision)
                    line.decision =
                        u"%1\n%2"_s.arg(dossier.decision->documentNumber, formatDate(dossier.decision->date));
                if (withPhotos) {
                    ELECTION_ASSIGN(const auto kept, attachments.of({u"nomination"_s, nomination.id.v}));
                    for (const Attachment& one : kept) {
                        if (one.role != u"photo"_s || !one.mime.startsWith(u"image/"_s)) continue;
                        ELECTION_ASSIGN(line.photo, attachments.bytes(one.id));
                    }
                }
                filed.lines.push_back(std::move(line));
            }
            data.posts.push_back(std::move(filed));
        }
    }
    return data;
}

Result<ReportDocument> RosterPapers::forFile(const Village& village) const {
    ELECTION_ASSIGN(const RosterFileData values, data(village, false));
    return buildRosterForFile(values);
}

Result<ReportDocument> RosterPapers::photos(const Village& village) const {
    ELECTION_ASSIGN(const RosterFileData values, data(village, true));
    return buildPhotoRoster(values);
}

Result<QString> RosterPapers::bookWaitsFor() const {
    ELECTION_ASSIGN(const auto list, screened(m_file, std::nullopt));
    const bool any = std::any_of(list->rows.begin(), list->rows.end(),
                                 [](const ScreenedNomination& row) { return isOnTheList(row.dossier); });
    return any ? QString() : Text::tr("Waits for nominees who may stand.");
}

Result<ReportDocument> RosterPapers::book() const {
    RosterBookData book;
    ELECTION_ASSIGN(book.head, PaperData(m_file, m_stamp).head(std::nullopt));
    ELECTION_ASSIGN(const auto villages, SetupService(m_file).villages());
    for (const Village& village : villages) {
        ELECTION_ASSIGN(RosterFileData values, data(village, false));
        ELECTION_ASSIGN(const auto published, publishedOf(m_file, village.id));
        QStringList numbers;
        for (const Published& one : published) numbers << one.document.number;
        book.villages.push_back(std::move(values));
        book.numbers.push_back(numbers.join(u"、"_s));
    }
    return buildRosterBook(book);
}

Result<QString> RosterPapers::supplementWaitsFor(const Village& village) const {
    ELECTION_ASSIGN(const auto base, baseOf(m_file, village, m_stamp.noticeNumber));
    if (!base) return Text::tr("Waits for the roster to be issued.");
    return base->before.lines == base->now
               ? Text::tr("Nothing has changed since %1.").arg(base->before.document.number)
               : QString();
}

Result<ReportDocument> RosterPapers::supplement(const Village& village) const {
    ELECTION_ASSIGN(const auto base, baseOf(m_file, village, m_stamp.noticeNumber));
    if (!base) return Error{ErrorCode::RuleViolation, Text::tr("Waits for the roster to be issued."), {}};
    RosterSupplementData values;
    const PaperData papers(m_file, m_stamp);
    ELECTION_ASSIGN(values.head, papers.head(village));
    values.number = base->number;
    values.replacesNumber = base->before.document.number;
    values.replacesDate = base->before.document.date;
    ELECTION_ASSIGN(const auto exits, exitsOf(m_file, village.id));
    values.changes = changesBetween(base->before.lines, base->now, exits);
    values.issuer = village.name + decidingBodyName(Body::VillagersCommittee);
    ELECTION_ASSIGN(values.open, papers.openNominations(village, Body::VillagersCommittee));
    return buildRosterSupplement(values);
}

}  // namespace election
