#include "ui/pages/archive/log_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include "core/domain/national_id.h"
#include "core/services/audit_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct LogWords {
    Q_DECLARE_TR_FUNCTIONS(LogWords)
};

// clang-format off
const QHash<QString, const char*>& words() {
    static const QHash<QString, const char*> all{
        {u"added"_s, QT_TRANSLATE_NOOP("LogWords", "added")}, {u"assisted"_s, QT_TRANSLATE_NOOP("LogWords", "assisted")},
        {u"ballot"_s, QT_TRANSLATE_NOOP("LogWords", "ballots")}, {u"because"_s, QT_TRANSLATE_NOOP("LogWords", "because")},
        {u"body"_s, QT_TRANSLATE_NOOP("LogWords", "body")}, {u"box"_s, QT_TRANSLATE_NOOP("LogWords", "box")},
        {u"changed"_s, QT_TRANSLATE_NOOP("LogWords", "changed")}, {u"check"_s, QT_TRANSLATE_NOOP("LogWords", "check")},
        {u"clause"_s, QT_TRANSLATE_NOOP("LogWords", "clause")}, {u"code"_s, QT_TRANSLATE_NOOP("LogWords", "code")},
        {u"collected"_s, QT_TRANSLATE_NOOP("LogWords", "collected")}, {u"columns"_s, QT_TRANSLATE_NOOP("LogWords", "columns")},
        {u"date"_s, QT_TRANSLATE_NOOP("LogWords", "date")}, {u"decided_by"_s, QT_TRANSLATE_NOOP("LogWords", "decided by")},
        {u"document_number"_s, QT_TRANSLATE_NOOP("LogWords", "document number")},
        {u"approval"_s, QT_TRANSLATE_NOOP("LogWords", "approval")}, {u"election_day"_s, QT_TRANSLATE_NOOP("LogWords", "election day")},
        {u"approved"_s, QT_TRANSLATE_NOOP("LogWords", "approved")}, {u"attended"_s, QT_TRANSLATE_NOOP("LogWords", "attended")},
        {u"chosen_by"_s, QT_TRANSLATE_NOOP("LogWords", "chosen by")}, {u"committee_event"_s, QT_TRANSLATE_NOOP("LogWords", "entries of the committee")},
        {u"committee_person"_s, QT_TRANSLATE_NOOP("LogWords", "lines of the result list")}, {u"committee_role"_s, QT_TRANSLATE_NOOP("LogWords", "post in the committee")},
        {u"elected"_s, QT_TRANSLATE_NOOP("LogWords", "elected")}, {u"election_committee"_s, QT_TRANSLATE_NOOP("LogWords", "election committees")},
        {u"entitled"_s, QT_TRANSLATE_NOOP("LogWords", "entitled to attend")}, {u"evidence"_s, QT_TRANSLATE_NOOP("LogWords", "rests on")},
        {u"group_leader"_s, QT_TRANSLATE_NOOP("LogWords", "group leaders")}, {u"household"_s, QT_TRANSLATE_NOOP("LogWords", "household")},
        {u"list"_s, QT_TRANSLATE_NOOP("LogWords", "result list")}, {u"missed"_s, QT_TRANSLATE_NOOP("LogWords", "missed the meeting")},
        {u"other"_s, QT_TRANSLATE_NOOP("LogWords", "second person")}, {u"other_members"_s, QT_TRANSLATE_NOOP("LogWords", "other members of the meeting")},
        {u"population"_s, QT_TRANSLATE_NOOP("LogWords", "villagers")}, {u"proxy_list"_s, QT_TRANSLATE_NOOP("LogWords", "lists of proxies")},
        {u"proxy_list_entry"_s, QT_TRANSLATE_NOOP("LogWords", "proxies on the list")}, {u"proxy_row"_s, QT_TRANSLATE_NOOP("LogWords", "proxy row")},
        {u"relation"_s, QT_TRANSLATE_NOOP("LogWords", "relation")}, {u"relative"_s, QT_TRANSLATE_NOOP("LogWords", "relatives")},
        {u"representative"_s, QT_TRANSLATE_NOOP("LogWords", "lines of a unit")}, {u"representative_plan"_s, QT_TRANSLATE_NOOP("LogWords", "plans of representatives")},
        {u"representative_unit"_s, QT_TRANSLATE_NOOP("LogWords", "units")}, {u"seats"_s, QT_TRANSLATE_NOOP("LogWords", "seats")},
        {u"votes"_s, QT_TRANSLATE_NOOP("LogWords", "votes")},
        {u"election_kind"_s, QT_TRANSLATE_NOOP("LogWords", "kind of election")}, {u"file"_s, QT_TRANSLATE_NOOP("LogWords", "file")},
        {u"finding"_s, QT_TRANSLATE_NOOP("LogWords", "finding")}, {u"findings"_s, QT_TRANSLATE_NOOP("LogWords", "findings")},
        {u"gone"_s, QT_TRANSLATE_NOOP("LogWords", "missing now")}, {u"issued"_s, QT_TRANSLATE_NOOP("LogWords", "issued")},
        {u"kind"_s, QT_TRANSLATE_NOOP("LogWords", "kind")}, {u"name"_s, QT_TRANSLATE_NOOP("LogWords", "name")},
        {u"new"_s, QT_TRANSLATE_NOOP("LogWords", "new")}, {u"nomination"_s, QT_TRANSLATE_NOOP("LogWords", "nomination")},
        {u"note"_s, QT_TRANSLATE_NOOP("LogWords", "note")}, {u"number"_s, QT_TRANSLATE_NOOP("LogWords", "number")},
        {u"opinion"_s, QT_TRANSLATE_NOOP("LogWords", "department's answer")}, {u"own"_s, QT_TRANSLATE_NOOP("LogWords", "own votes")},
        {u"paper"_s, QT_TRANSLATE_NOOP("LogWords", "ballot paper")}, {u"paper_seen_by"_s, QT_TRANSLATE_NOOP("LogWords", "signed paper seen by")},
        {u"person"_s, QT_TRANSLATE_NOOP("LogWords", "persons")}, {u"post"_s, QT_TRANSLATE_NOOP("LogWords", "posts")},
        {u"proxy"_s, QT_TRANSLATE_NOOP("LogWords", "proxy votes")}, {u"qualified"_s, QT_TRANSLATE_NOOP("LogWords", "qualified")},
        {u"reading"_s, QT_TRANSLATE_NOOP("LogWords", "readings")}, {u"reason"_s, QT_TRANSLATE_NOOP("LogWords", "reason")},
        {u"rejected"_s, QT_TRANSLATE_NOOP("LogWords", "rejected")}, {u"rows"_s, QT_TRANSLATE_NOOP("LogWords", "rows")},
        {u"rule_set"_s, QT_TRANSLATE_NOOP("LogWords", "rule set")}, {u"ruled_void"_s, QT_TRANSLATE_NOOP("LogWords", "ruled void")},
        {u"sha256"_s, QT_TRANSLATE_NOOP("LogWords", "fingerprint of the file")}, {u"signed"_s, QT_TRANSLATE_NOOP("LogWords", "signed")},
        {u"state"_s, QT_TRANSLATE_NOOP("LogWords", "state")}, {u"unchanged"_s, QT_TRANSLATE_NOOP("LogWords", "unchanged")},
        {u"village"_s, QT_TRANSLATE_NOOP("LogWords", "village")}, {u"village_id"_s, QT_TRANSLATE_NOOP("LogWords", "village row")},
        {u"attachment"_s, QT_TRANSLATE_NOOP("LogWords", "attachments")},
        {u"chain_head"_s, QT_TRANSLATE_NOOP("LogWords", "head of the log")},
        {u"citation"_s, QT_TRANSLATE_NOOP("LogWords", "basis")},
        {u"content_sha256"_s, QT_TRANSLATE_NOOP("LogWords", "fingerprint of the content")},
        {u"date_key"_s, QT_TRANSLATE_NOOP("LogWords", "statutory date")},
        {u"days_late"_s, QT_TRANSLATE_NOOP("LogWords", "days late")},
        {u"document"_s, QT_TRANSLATE_NOOP("LogWords", "paper")},
        {u"id"_s, QT_TRANSLATE_NOOP("LogWords", "row")},
        {u"issued_document"_s, QT_TRANSLATE_NOOP("LogWords", "issued papers")},
        {u"kept"_s, QT_TRANSLATE_NOOP("LogWords", "kept in the file")},
        {u"latest"_s, QT_TRANSLATE_NOOP("LogWords", "at the latest")},
        {u"owner"_s, QT_TRANSLATE_NOOP("LogWords", "belongs to")},
        {u"place"_s, QT_TRANSLATE_NOOP("LogWords", "notice board")},
        {u"posted_by"_s, QT_TRANSLATE_NOOP("LogWords", "put up by")},
        {u"posted_on"_s, QT_TRANSLATE_NOOP("LogWords", "put up on")},
        {u"posting"_s, QT_TRANSLATE_NOOP("LogWords", "postings")},
        {u"replaces"_s, QT_TRANSLATE_NOOP("LogWords", "replaces")},
        {u"role"_s, QT_TRANSLATE_NOOP("LogWords", "shows")},
        {u"signed_by"_s, QT_TRANSLATE_NOOP("LogWords", "signed by")},
        {u"size"_s, QT_TRANSLATE_NOOP("LogWords", "bytes")},
        {u"table"_s, QT_TRANSLATE_NOOP("LogWords", "table")},
        {u"void_reason"_s, QT_TRANSLATE_NOOP("LogWords", "void because")}, {u"was"_s, QT_TRANSLATE_NOOP("LogWords", "before")},
        {u"about"_s, QT_TRANSLATE_NOOP("LogWords", "about")}, 
        {u"address"_s, QT_TRANSLATE_NOOP("LogWords", "address")}, {u"after"_s, QT_TRANSLATE_NOOP("LogWords", "now")},
        {u"applied_on"_s, QT_TRANSLATE_NOOP("LogWords", "applied on")}, {u"before"_s, QT_TRANSLATE_NOOP("LogWords", "before")},
        {u"birth_date"_s, QT_TRANSLATE_NOOP("LogWords", "birth date")}, {u"category"_s, QT_TRANSLATE_NOOP("LogWords", "category")},
        {u"changes"_s, QT_TRANSLATE_NOOP("LogWords", "changes")}, {u"claim"_s, QT_TRANSLATE_NOOP("LogWords", "objection")},
        {u"corrected"_s, QT_TRANSLATE_NOOP("LogWords", "corrected")}, {u"decided_late"_s, QT_TRANSLATE_NOOP("LogWords", "decided late")},
        {u"decided_on"_s, QT_TRANSLATE_NOOP("LogWords", "decided on")}, {u"decision"_s, QT_TRANSLATE_NOOP("LogWords", "decision")},
        {u"decision_due"_s, QT_TRANSLATE_NOOP("LogWords", "decision due")}, {u"declaration"_s, QT_TRANSLATE_NOOP("LogWords", "will take part")},
        {u"education"_s, QT_TRANSLATE_NOOP("LogWords", "education")}, {u"ethnicity"_s, QT_TRANSLATE_NOOP("LogWords", "ethnic group")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("LogWords", "evidence")}, {u"grid"_s, QT_TRANSLATE_NOOP("LogWords", "grid")},
        {u"happened_on"_s, QT_TRANSLATE_NOOP("LogWords", "happened on")}, {u"hash"_s, QT_TRANSLATE_NOOP("LogWords", "hash on paper")},
        {u"household"_s, QT_TRANSLATE_NOOP("LogWords", "household no.")}, {u"kept_in"_s, QT_TRANSLATE_NOOP("LogWords", "stays in")},
        {u"late"_s, QT_TRANSLATE_NOOP("LogWords", "late")}, {u"meeting"_s, QT_TRANSLATE_NOOP("LogWords", "meeting")},
        {u"national_id"_s, QT_TRANSLATE_NOOP("LogWords", "ID number")}, {u"no"_s, QT_TRANSLATE_NOOP("LogWords", "number")},
        {u"objector"_s, QT_TRANSLATE_NOOP("LogWords", "objector")}, {u"others"_s, QT_TRANSLATE_NOOP("LogWords", "taken off")},
        {u"outsider_ground"_s, QT_TRANSLATE_NOOP("LogWords", "tie to the village")},
        {u"outsider_since"_s, QT_TRANSLATE_NOOP("LogWords", "since")},
        {u"outcome"_s, QT_TRANSLATE_NOOP("LogWords", "outcome")}, {u"person_correction"_s, QT_TRANSLATE_NOOP("LogWords", "corrected fields")},
        {u"phone"_s, QT_TRANSLATE_NOOP("LogWords", "phone")}, {u"political_status"_s, QT_TRANSLATE_NOOP("LogWords", "political status")},
        {u"published_before"_s, QT_TRANSLATE_NOOP("LogWords", "published before")}, {u"published_on"_s, QT_TRANSLATE_NOOP("LogWords", "published on")},
        {u"received_at"_s, QT_TRANSLATE_NOOP("LogWords", "received")}, {u"register_change"_s, QT_TRANSLATE_NOOP("LogWords", "changes by hand")},
        {u"register_objection"_s, QT_TRANSLATE_NOOP("LogWords", "objections")}, {u"register_record"_s, QT_TRANSLATE_NOOP("LogWords", "records")},
        {u"register_version"_s, QT_TRANSLATE_NOOP("LogWords", "versions")}, {u"register_version_change"_s, QT_TRANSLATE_NOOP("LogWords", "changes of the version")},
        {u"register_version_row"_s, QT_TRANSLATE_NOOP("LogWords", "rows of the version")}, {u"registered"_s, QT_TRANSLATE_NOOP("LogWords", "registered")},
        {u"relation_to_head"_s, QT_TRANSLATE_NOOP("LogWords", "relation to head")}, {u"remark"_s, QT_TRANSLATE_NOOP("LogWords", "remark")},
        {u"removed"_s, QT_TRANSLATE_NOOP("LogWords", "taken off")}, {u"resolution_number"_s, QT_TRANSLATE_NOOP("LogWords", "resolution no.")},
        {u"resolved_on"_s, QT_TRANSLATE_NOOP("LogWords", "resolved on")}, {u"sex"_s, QT_TRANSLATE_NOOP("LogWords", "sex")},
        {u"statement_how"_s, QT_TRANSLATE_NOOP("LogWords", "statement")}, {u"statement_noted_by"_s, QT_TRANSLATE_NOOP("LogWords", "noted by")},
        {u"statement_on"_s, QT_TRANSLATE_NOOP("LogWords", "stated on")}, {u"version"_s, QT_TRANSLATE_NOOP("LogWords", "version")},
        {u"villager_group"_s, QT_TRANSLATE_NOOP("LogWords", "villagers' group")},
        {u"withdrawal"_s, QT_TRANSLATE_NOOP("LogWords", "withdrawal")}, {u"withdrawn_on"_s, QT_TRANSLATE_NOOP("LogWords", "withdrawn on")},
        {u"filed_at"_s, QT_TRANSLATE_NOOP("LogWords", "registered at")},
        {u"receipt"_s, QT_TRANSLATE_NOOP("LogWords", "receipt")},
        {u"notes"_s, QT_TRANSLATE_NOOP("LogWords", "notes")},
        {u"address"_s, QT_TRANSLATE_NOOP("LogWords", "address")},
        {u"resume"_s, QT_TRANSLATE_NOOP("LogWords", "résumé")},
        {u"relatives"_s, QT_TRANSLATE_NOOP("LogWords", "relatives in village bodies")},
        {u"ethnicity"_s, QT_TRANSLATE_NOOP("LogWords", "ethnicity")},
        {u"political_status"_s, QT_TRANSLATE_NOOP("LogWords", "political status")},
        {u"education"_s, QT_TRANSLATE_NOOP("LogWords", "education")},
        {u"phone"_s, QT_TRANSLATE_NOOP("LogWords", "phone")},
        {u"current_post"_s, QT_TRANSLATE_NOOP("LogWords", "post held now")},
        {u"in_person"_s, QT_TRANSLATE_NOOP("LogWords", "in person")},
        {u"nomination_form"_s, QT_TRANSLATE_NOOP("LogWords", "nomination form")},
        {u"review_form"_s, QT_TRANSLATE_NOOP("LogWords", "screening form")},
        {u"pledge"_s, QT_TRANSLATE_NOOP("LogWords", "pledge")},
        {u"id_number"_s, QT_TRANSLATE_NOOP("LogWords", "ID number")},
        {u"now"_s, QT_TRANSLATE_NOOP("LogWords", "after")},
        {u"votes"_s, QT_TRANSLATE_NOOP("LogWords", "votes")},
        {u"by_party"_s, QT_TRANSLATE_NOOP("LogWords", "named by the party branch")},
        {u"took_part"_s, QT_TRANSLATE_NOOP("LogWords", "took part")},
        {u"valid_papers"_s, QT_TRANSLATE_NOOP("LogWords", "valid papers")},
        {u"void_papers"_s, QT_TRANSLATE_NOOP("LogWords", "void papers")},
        {u"registered"_s, QT_TRANSLATE_NOOP("LogWords", "registered voters")},
        {u"candidates"_s, QT_TRANSLATE_NOOP("LogWords", "candidates")},
        {u"left"_s, QT_TRANSLATE_NOOP("LogWords", "left the list")},
        {u"self_nomination_form"_s, QT_TRANSLATE_NOOP("LogWords", "forms")},
        {u"nomination_vote"_s, QT_TRANSLATE_NOOP("LogWords", "nomination votes")},
        {u"nomination_tally"_s, QT_TRANSLATE_NOOP("LogWords", "tallies")},
        {u"candidate_choice"_s, QT_TRANSLATE_NOOP("LogWords", "written choices")},
        {u"candidate"_s, QT_TRANSLATE_NOOP("LogWords", "candidates")},
        {u"answers"_s, QT_TRANSLATE_NOOP("LogWords", "answers")},
        {u"request"_s, QT_TRANSLATE_NOOP("LogWords", "letter no.")},
        {u"round"_s, QT_TRANSLATE_NOOP("LogWords", "round")},
        {u"departments"_s, QT_TRANSLATE_NOOP("LogWords", "departments")},
        {u"department"_s, QT_TRANSLATE_NOOP("LogWords", "department")},
        {u"people"_s, QT_TRANSLATE_NOOP("LogWords", "people")},
        {u"due_on"_s, QT_TRANSLATE_NOOP("LogWords", "due on")},
        {u"sent_by"_s, QT_TRANSLATE_NOOP("LogWords", "sent by")},
        {u"contact"_s, QT_TRANSLATE_NOOP("LogWords", "contact")},
        {u"active"_s, QT_TRANSLATE_NOOP("LogWords", "asked")},
        {u"source"_s, QT_TRANSLATE_NOOP("LogWords", "source")},
        {u"write_in_opinion"_s, QT_TRANSLATE_NOOP("LogWords", "answers about write-ins")},
        {u"review_department"_s, QT_TRANSLATE_NOOP("LogWords", "departments")},
        {u"review_request"_s, QT_TRANSLATE_NOOP("LogWords", "letters")},
        {u"review_recipient"_s, QT_TRANSLATE_NOOP("LogWords", "recipients")},
        {u"review_line"_s, QT_TRANSLATE_NOOP("LogWords", "lines of letters")},
        {u"review_reminder"_s, QT_TRANSLATE_NOOP("LogWords", "reminders")},
        {u"department_opinion"_s, QT_TRANSLATE_NOOP("LogWords", "departments' answers")},
        {u"opens"_s, QT_TRANSLATE_NOOP("LogWords", "opens")},
        {u"closes"_s, QT_TRANSLATE_NOOP("LogWords", "closes")},
        {u"staff_role"_s, QT_TRANSLATE_NOOP("LogWords", "work")},
        {u"closed_at"_s, QT_TRANSLATE_NOOP("LogWords", "closed at")},
        {u"seal"_s, QT_TRANSLATE_NOOP("LogWords", "seal")},
        {u"amount"_s, QT_TRANSLATE_NOOP("LogWords", "ballots")},
        {u"what"_s, QT_TRANSLATE_NOOP("LogWords", "what happened")},
        {u"measures"_s, QT_TRANSLATE_NOOP("LogWords", "measures")},
        {u"second"_s, QT_TRANSLATE_NOOP("LogWords", "second person")},
        {u"passed"_s, QT_TRANSLATE_NOOP("LogWords", "qualified")},
        {u"invalid_wins"_s, QT_TRANSLATE_NOOP("LogWords", "invalid wins")},
        {u"posts"_s, QT_TRANSLATE_NOOP("LogWords", "posts")},
        {u"planned_box"_s, QT_TRANSLATE_NOOP("LogWords", "planned boxes")},
        {u"roving_voter"_s, QT_TRANSLATE_NOOP("LogWords", "voters of roving boxes")},
        {u"poll_staff"_s, QT_TRANSLATE_NOOP("LogWords", "staff of the poll")},
        {u"check_in"_s, QT_TRANSLATE_NOOP("LogWords", "check-ins")},
        {u"issue_reading"_s, QT_TRANSLATE_NOOP("LogWords", "readings of ballots issued")},
        {u"box_closing"_s, QT_TRANSLATE_NOOP("LogWords", "closings")},
        {u"ballot_ledger"_s, QT_TRANSLATE_NOOP("LogWords", "entries of the ballot ledger")},
        {u"incident"_s, QT_TRANSLATE_NOOP("LogWords", "incidents")},
        {u"vote_round"_s, QT_TRANSLATE_NOOP("LogWords", "later votes")},
        {u"post_count_review"_s, QT_TRANSLATE_NOOP("LogWords", "reviews after the count")},
        {u"superseded_document"_s, QT_TRANSLATE_NOOP("LogWords", "papers replaced")},
        {u"meeting_vote"_s, QT_TRANSLATE_NOOP("LogWords", "votes at meetings")},
        {u"meeting_vote_line"_s, QT_TRANSLATE_NOOP("LogWords", "lines of a vote at a meeting")},
        {u"later_event"_s, QT_TRANSLATE_NOOP("LogWords", "events after the election")},
    };
    return all;
}
// clang-format on

/// States that the log keeps as words of its own, and the names of actions.
QString stateWord(const QString& value) {
    static const QHash<QString, const char*> states{
        {u"accepted"_s, QT_TRANSLATE_NOOP("LogWords", "accepted")},
        {u"approved"_s, QT_TRANSLATE_NOOP("LogWords", "approved")},
        {u"declined"_s, QT_TRANSLATE_NOOP("LogWords", "declined")},
        {u"open"_s, QT_TRANSLATE_NOOP("LogWords", "not audited")},
        {u"refused"_s, QT_TRANSLATE_NOOP("LogWords", "refused")},
        {u"removed"_s, QT_TRANSLATE_NOOP("LogWords", "taken out")},
    };
    const auto it = states.constFind(value);
    return it == states.cend() ? auditActionTitle(value) : QCoreApplication::translate("LogWords", *it);
}

}  // namespace

QString logKeyTitle(const QString& key) {
    const auto it = words().constFind(key);
    return it == words().cend() ? key : QCoreApplication::translate("LogWords", *it);
}

QString logValueText(const QJsonValue& value) {
    QStringList parts;
    switch (value.type()) {
        case QJsonValue::Bool:
            return value.toBool() ? LogWords::tr("yes") : LogWords::tr("no");
        case QJsonValue::Double:
            return QString::number(value.toInteger());
        case QJsonValue::String:
            return stateWord(value.toString());
        case QJsonValue::Object: {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                // An ID number shows its end only, and no full birth date stands beside it.
                QString text = logValueText(it.value());
                if (it.key() == u"national_id"_s) text = maskedId(text);
                if (it.key() == u"birth_date"_s) text = text.left(7);
                parts << u"%1 %2"_s.arg(logKeyTitle(it.key()), text);
            }
            break;
        }
        case QJsonValue::Array:
            for (const QJsonValue& item : value.toArray()) parts << logValueText(item);
            break;
        default:
            break;
    }
    return parts.isEmpty() ? u"—"_s : parts.join(LogWords::tr(", "));
}

}  // namespace election
