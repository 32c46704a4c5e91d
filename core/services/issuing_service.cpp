#include "core/services/issuing_service.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/report/content_hash.h"
#include "core/services/record.h"
#include "core/services/reporting_service.h"
#include "core/services/roster_papers.h"
#include "core/services/setup_service.h"
#include "core/store/issued_repository.h"
#include "core/store/round_repository.h"
#include "core/store/roster_issue_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IssuingService)
};

constexpr qint64 kPaperLimit = 64 * 1024 * 1024;

Error refusal(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

QString sha256Of(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// The last figure of a number: what counts up.
const QRegularExpression& lastFigure() {
    static const QRegularExpression figure(u"(\\d{1,9})(?=\\D*$)"_s);
    return figure;
}

int figureOf(const QString& number) {
    return lastFigure().match(number).captured(1).toInt();
}

QString withFigure(const QString& number, int figure) {
    QString changed = number;
    return changed.replace(lastFigure(), QString::number(figure));
}

Result<QString> placeName(ElectionFile& file, std::optional<VillageId> id) {
    if (!id) return file.election().township;
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    for (const Village& village : villages)
        if (village.id == *id) return village.name;
    return Error{ErrorCode::NotFound, Text::tr("This village does not exist."), {}};
}

/// How a place numbers its papers: as its last one does, else 后山选字第…号.
struct Numbering {
    QString style;
    int last = 0;
};

Result<Numbering> numberingOf(ElectionFile& file, std::optional<VillageId> village) {
    ELECTION_ASSIGN(QString name, placeName(file, village));
    if (name.size() > 2 && name.endsWith(u'村')) name.chop(1);
    Numbering numbering{name + u"选字第1号"_s, 0};
    ELECTION_ASSIGN(const auto papers, store::IssuedRepository(file.database()).of(village));
    for (const IssuedDocument& paper : papers) {
        numbering.style = paper.number;
        numbering.last = std::max(numbering.last, figureOf(paper.number));
    }
    return numbering;
}

}  // namespace

QString issuedStateKey(IssuedState state) {
    static const QString keys[] = {u"current"_s, u"outdated"_s, u"replaced"_s, u"not_compared"_s};
    return keys[int(state)];
}

QString issuedStateText(IssuedState state) {
    switch (state) {
        case IssuedState::Outdated:
            return Text::tr("outdated");
        case IssuedState::Replaced:
            return Text::tr("replaced");
        case IssuedState::NotCompared:
            return Text::tr("in another language");
        case IssuedState::Current:
            break;
    }
    return Text::tr("current");
}

Result<QString> IssuingService::proposedNumber(std::optional<VillageId> village) const {
    ELECTION_ASSIGN(const Numbering numbering, numberingOf(m_file, village));
    return withFigure(numbering.style, numbering.last + 1);
}

Result<QString> IssuingService::printedNumber(const IssueRequest& request) const {
    const QString typed = request.number.simplified();
    if (figureOf(typed) < 1)
        return refusal(
            Text::tr("The paper has no number. Give it the next one of the village, for example 7."));
    static const QRegularExpression figureAlone(u"^\\d{1,9}$"_s);
    QString number = typed;
    if (figureAlone.match(typed).hasMatch()) {
        ELECTION_ASSIGN(const Numbering numbering, numberingOf(m_file, request.village));
        number = withFigure(numbering.style, typed.toInt());
    }
    ELECTION_ASSIGN(const auto papers, store::IssuedRepository(m_file.database()).of(request.village));
    for (const IssuedDocument& paper : papers)
        if (paper.number == number)
            return Error{ErrorCode::Conflict,
                         Text::tr("The number %1 is taken by “%2” of %3. Give the next one.")
                             .arg(number, paper.title, formatDate(paper.date)),
                         {}};
    return number;
}

Result<PreparedIssue> IssuingService::prepare(const IssueRequest& request) const {
    PreparedIssue prepared{request, {}, {}};
    IssueRequest& paper = prepared.request;
    if (!paper.date.isValid())
        return refusal(Text::tr("The paper has no date. Enter the day that stands on it."));
    if (paper.date > m_file.clock().today().addDays(kIssueAhead))
        return refusal(
            Text::tr("The paper's date lies more than %n day(s) ahead. Enter the day that stands on it.",
                     nullptr, kIssueAhead));
    paper.signedBy.clear();
    for (const QString& name : request.signedBy)
        if (!name.trimmed().isEmpty()) paper.signedBy << name.trimmed().replace(u'、', u' ');
    if (paper.signedBy.isEmpty()) return refusal(Text::tr("Nobody signs the paper. Enter who signs it."));
    ELECTION_ASSIGN(paper.number, printedNumber(request));
    ELECTION_ASSIGN(prepared.document,
                    ReportingService(m_file).build(paper.kind, paper.village, {paper.number, paper.date}));
    const auto kinds = ReportingService::kinds();
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&paper](const DocumentKind& one) { return one.key == paper.kind; });
    if (kind->forPosting && !prepared.document.forPosting)
        return Error{
            ErrorCode::RuleViolation,
            Text::tr("“%1” is still a draft: the deciding body has not decided on everybody. Record its "
                     "decisions first.")
                .arg(kind->title),
            {}};
    if (!kind->perVillage) paper.village.reset();
    prepared.document.signatories = paper.signedBy;
    prepared.document.contentHash = contentHashOf(prepared.document);
    ELECTION_ASSIGN(const auto papers, store::IssuedRepository(m_file.database()).of(paper.village));
    for (const IssuedDocument& earlier : papers)
        if (earlier.kind == paper.kind && paper.kind != u"roster-supplement"_s)
            prepared.replaces = earlier;  // the last one: each takes the one before; supplements add up
    return prepared;
}

Result<IssuedDocumentId> IssuingService::issue(const PreparedIssue& prepared, const QByteArray& bytes,
                                               const QString& mime) {
    if (bytes.isEmpty() || bytes.size() > kPaperLimit)
        return Error{ErrorCode::Internal, Text::tr("The paper was not painted; nothing was issued."),
                     QString::number(bytes.size())};
    const IssueRequest& request = prepared.request;
    const ReportDocument& paper = prepared.document;
    IssuedDocument row;
    row.village = request.village;
    row.kind = request.kind;
    row.title = paper.title;
    ELECTION_ASSIGN(row.number, printedNumber(request));
    row.date = request.date;
    row.signedBy = request.signedBy;
    row.language = currentLanguage();
    row.contentHash = paper.contentHash;
    row.chainHead = paper.auditHead;
    row.mime = mime;
    row.size = bytes.size();
    row.sha256 = sha256Of(bytes);
    if (prepared.replaces) row.replaces = prepared.replaces->id;
    row.forPosting = paper.forPosting;
    row.issuedBy = m_file.actor();
    row.issuedAt = m_file.clock().now();
    ELECTION_ASSIGN(const QString place, placeName(m_file, request.village));
    std::optional<QString> snapshot;
    if (isRosterPaper(row.kind) && row.village) {
        ELECTION_ASSIGN(snapshot, rosterSnapshot(m_file, *row.village));
    }
    const auto write = [&]() -> Result<QJsonObject> {
        ELECTION_ASSIGN(row.id, store::IssuedRepository(m_file.database()).insert(row, bytes));
        QJsonObject added{{u"issued_document"_s, 1}};
        if (snapshot) {
            ELECTION_TRY(store::RosterIssueRepository(m_file.database()).insert(row.id, *snapshot));
            added.insert(u"roster_issue"_s, 1);
        }
        return QJsonObject{{u"document"_s, row.id.v},
                           {u"kind"_s, row.kind},
                           {u"document_number"_s, row.number},
                           {u"date"_s, row.date.toString(Qt::ISODate)},
                           {u"signed_by"_s, row.signedBy.join(u'、')},
                           {u"content_sha256"_s, row.contentHash},
                           {u"chain_head"_s, row.chainHead},
                           {u"replaces"_s, prepared.replaces ? prepared.replaces->number : QString()},
                           {u"kept"_s, QJsonArray{QJsonObject{{u"table"_s, u"issued_document"_s},
                                                              {u"id"_s, row.id.v},
                                                              {u"name"_s, row.number},
                                                              {u"size"_s, row.size},
                                                              {u"sha256"_s, row.sha256}}}},
                           {u"added"_s, added}};
    };
    ELECTION_TRY(
        recordAfter(m_file, u"document.issued"_s, u"%1 %2 %3"_s.arg(place, row.title, row.number), write));
    return row.id;
}

Result<IssuedState> IssuingService::compare(const IssuedDocument& document) const {
    if (document.language != currentLanguage()) return IssuedState::NotCompared;
    const auto now =
        ReportingService(m_file).build(document.kind, document.village, {document.number, document.date});
    if (now)
        return contentHashOf(*now) == document.contentHash ? IssuedState::Current : IssuedState::Outdated;
    // What it was made from is gone; any other failure is one.
    if (now.error().code == ErrorCode::RuleViolation || now.error().code == ErrorCode::NotFound)
        return IssuedState::Outdated;
    return now.error();
}

Result<std::vector<IssuedPaper>> IssuingService::issued(std::optional<VillageId> village) const {
    ELECTION_ASSIGN(const auto rows, store::IssuedRepository(m_file.database()).of(village));
    QHash<qint64, QString> replacedBy;
    for (const IssuedDocument& row : rows)
        if (row.replaces) replacedBy.insert(row.replaces->v, row.number);
    // The result was reopened: its papers are replaced even before the new ones are issued.
    ELECTION_ASSIGN(const auto superseded, store::RoundRepository(m_file.database()).superseded());
    std::vector<IssuedPaper> papers;
    papers.reserve(rows.size());
    for (const IssuedDocument& row : rows) {
        IssuedPaper paper{row, IssuedState::Replaced, replacedBy.value(row.id.v)};
        if (paper.replacedBy.isEmpty() && !superseded.contains(row.id)) {
            ELECTION_ASSIGN(paper.state, compare(row));
        }
        papers.push_back(std::move(paper));
    }
    return papers;
}

Result<std::vector<IssuedDocument>> IssuingService::all() const {
    return store::IssuedRepository(m_file.database()).all();
}

Result<QByteArray> IssuingService::bytes(IssuedDocumentId id) const {
    store::IssuedRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto known, repository.find(id));
    if (!known) return Error{ErrorCode::NotFound, Text::tr("This paper was not issued here."), {}};
    ELECTION_ASSIGN(const QByteArray bytes, repository.bytes(id));
    if (sha256Of(bytes) != known->sha256)
        return Error{
            ErrorCode::Conflict,
            Text::tr("“%1” is not what was issued. Verify the file and restore a backup.").arg(known->number),
            {}};
    return bytes;
}

}  // namespace election
