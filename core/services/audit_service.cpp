#include "core/services/audit_service.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "core/crypto/hash_chain.h"
#include "core/services/election_file.h"
#include "core/services/register_version_service.h"
#include "core/services/screening_template_service.h"
#include "core/store/audit_repository.h"
#include "core/store/integrity.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AuditService)
};

AuditRow toRow(const store::StoredAuditRow& stored) {
    return {stored.sequence, QDateTime::fromString(stored.at, Qt::ISODateWithMs),
            stored.actor,    stored.action,
            stored.subject,  QJsonDocument::fromJson(stored.details.toUtf8()).object(),
            stored.rowHash};
}

/// Follows the chain; tells the first row that doesn't fit and goes on from what that row says.
Result<> checkChain(store::Database& database, VerifyReport& report) {
    QByteArray previous = firstLink();
    qint64 expected = 1;
    ELECTION_TRY(store::AuditRepository(database).each([&](const store::StoredAuditRow& row) {
        ++report.auditRows;
        if (row.sequence != expected)
            report.problems.append(Text::tr("Log: row %1 is missing.").arg(expected));
        else if (row.previousHash != previous)
            report.problems.append(
                Text::tr("Log: row %1 does not follow from the row before it.").arg(row.sequence));
        if (store::AuditRepository::expectedHash(row) != row.rowHash)
            report.problems.append(
                Text::tr("Log: row %1 was changed after it was written.").arg(row.sequence));
        previous = row.rowHash;
        expected = row.sequence + 1;
    }));
    if (report.auditRows == 0) report.problems.append(Text::tr("Log: there is no row, not even the first."));
    report.head = QString::fromLatin1(previous.toHex());
    return Ok{};
}

QString sentenceOf(const store::ContentDrift& drift) {
    using What = store::ContentDrift::What;
    const QString sentence =
        drift.what == What::Changed ? Text::tr("Papers: “%1” (%2, row %3) was changed after it was written.")
        : drift.what == What::NotLogged ? Text::tr("Papers: the log knows nothing of “%1” (%2, row %3).")
                                        : Text::tr("Papers: “%1” (%2, row %3) is missing.");
    return sentence.arg(drift.name, drift.table, QString::number(drift.id));
}

}  // namespace

Result<std::vector<AuditRow>> AuditService::rows(const AuditQuery& query) const {
    ELECTION_ASSIGN(
        const auto stored,
        store::AuditRepository(m_file.database()).page(query.text, query.action, query.before, query.limit));
    std::vector<AuditRow> rows;
    rows.reserve(stored.size());
    for (const auto& row : stored) rows.push_back(toRow(row));
    return rows;
}

Result<QString> AuditService::head() const {
    ELECTION_ASSIGN(const QByteArray hash, store::AuditRepository(m_file.database()).head());
    return QString::fromLatin1(hash.toHex());
}

Result<VerifyReport> AuditService::verify(Progress& progress) const {
    VerifyReport report;
    const auto step = [&progress](int done, const QString& what) -> Result<> {
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, Text::tr("Stopped; nothing was changed."), {}};
        progress.set(done, 4, what);
        return Ok{};
    };
    ELECTION_TRY(step(0, Text::tr("Checking the database")));
    ELECTION_ASSIGN(const QStringList broken, store::databaseProblems(m_file.database()));
    for (const QString& problem : broken) report.problems.append(Text::tr("Database: %1").arg(problem));
    ELECTION_TRY(step(1, Text::tr("Following the chain of the log")));
    ELECTION_TRY(checkChain(m_file.database(), report));
    ELECTION_TRY(step(2, Text::tr("Recomputing totals")));
    ELECTION_ASSIGN(const auto drift, store::totalsProblems(m_file.database()));
    for (const auto& [table, logged, present] : drift)
        report.problems.append(Text::tr("Totals: the log tells of %1 rows in “%2”, the file holds %3.")
                                   .arg(QString::number(logged), table, QString::number(present)));
    ELECTION_TRY(step(3, Text::tr("Reading kept papers and scans")));
    ELECTION_ASSIGN(const auto content, store::contentProblems(m_file.database()));
    for (const store::ContentDrift& one : content) report.problems.append(sentenceOf(one));
    ELECTION_ASSIGN(const QStringList changed, RegisterVersionService(m_file).problems());
    report.problems.append(changed);
    ELECTION_ASSIGN(const QStringList templates, ScreeningTemplateService(m_file).problems());
    report.problems.append(templates);
    ELECTION_TRY(step(4, Text::tr("Done")));
    report.sound = report.problems.isEmpty();
    return report;
}

QString auditActionTitle(const QString& action) {
    if (action == u"election.created"_s) return Text::tr("Election created");
    if (action == u"import.posts"_s) return Text::tr("Posts imported");
    if (action == u"import.register"_s) return Text::tr("Register imported");
    if (action == u"import.nominations"_s) return Text::tr("Self-nominations imported");
    if (action == u"import.review"_s) return Text::tr("Joint review imported");
    if (action == u"import.asks"_s) return Text::tr("Three asks imported");
    if (action == u"import.withdrawals"_s) return Text::tr("Withdrawals imported");
    if (action == u"import.progress"_s) return Text::tr("Voting progress imported");
    if (action == u"import.boxes"_s) return Text::tr("Box ledger imported");
    if (action == u"import.ballots"_s) return Text::tr("Ballots imported");
    if (action == u"finding.handled"_s) return Text::tr("Finding marked as handled");
    if (action == u"person.added"_s) return Text::tr("Person added by hand");
    if (action == u"person.corrected"_s) return Text::tr("Person corrected by hand");
    if (action == u"person.removed"_s) return Text::tr("Person taken off the register");
    if (action == u"person.restored"_s) return Text::tr("Person put back on the register");
    if (action == u"person.kept"_s) return Text::tr("Double entry decided: this one stays");
    if (action == u"person.repaired"_s) return Text::tr("Damaged ID number repaired");
    if (action == u"objection.received"_s) return Text::tr("Objection received");
    if (action == u"objection.decided"_s) return Text::tr("Objection decided");
    if (action == u"objection.published"_s) return Text::tr("Outcome of an objection published");
    if (action == u"register.closed"_s) return Text::tr("Register closed");
    if (action == u"register.supplement"_s) return Text::tr("Supplement to the register");
    if (action == u"screening.check"_s) return Text::tr("Check answered");
    if (action == u"screening.fact"_s) return Text::tr("Fact entered");
    if (action == u"screening.fact_removed"_s) return Text::tr("Fact taken out");
    if (action == u"screening.talk"_s) return Text::tr("Talk recorded");
    if (action == u"names.ordered"_s) return Text::tr("Names ordered by another stroke table");
    if (action == u"screening.incident"_s) return Text::tr("Incident that names the nominee");
    if (action == u"screening.judged_again"_s) return Text::tr("Judged by a newer version of the checks");
    if (action == u"screening.second_look"_s) return Text::tr("Second person");
    if (action == u"screening.template_drafted"_s) return Text::tr("Nine checks drafted");
    if (action == u"screening.template_frozen"_s) return Text::tr("Nine checks frozen");
    if (action == u"screening.decision"_s) return Text::tr("Decision recorded");
    if (action == u"screening.withdrawal"_s) return Text::tr("Withdrawal recorded");
    if (action == u"screening.meeting"_s) return Text::tr("Decisions of a meeting recorded");
    if (action == u"screening.talk"_s) return Text::tr("Talk about withdrawing recorded");
    if (action == u"screening.delivered"_s) return Text::tr("Decision delivered");
    if (action == u"screening.appeal"_s) return Text::tr("Objection to a decision received");
    if (action == u"screening.appeal_decided"_s) return Text::tr("Objection to a decision answered");
    if (action == u"nomination.registered"_s) return Text::tr("Self-nomination registered");
    if (action == u"nomination.corrected"_s) return Text::tr("Self-nomination corrected");
    if (action == u"nomination.withdrawn"_s) return Text::tr("Withdrawal of own wish recorded");
    if (action == u"nomination.withdrawal_reversed"_s) return Text::tr("Withdrawal taken back as a mistake");
    if (action == u"candidates.vote"_s) return Text::tr("Nomination vote recorded");
    if (action == u"candidates.votes"_s) return Text::tr("Votes of a nominated person recorded");
    if (action == u"candidates.choice"_s) return Text::tr("Written choice recorded");
    if (action == u"candidates.settled"_s) return Text::tr("List of candidates settled");
    if (action == u"polling.box"_s) return Text::tr("Box ledger saved");
    if (action == u"polling.planned"_s) return Text::tr("Box planned");
    if (action == u"polling.unplanned"_s) return Text::tr("Planned box taken out");
    if (action == u"polling.roving_voter"_s) return Text::tr("Voter put on the list of a roving box");
    if (action == u"polling.roving_voter_out"_s) return Text::tr("Voter taken off the list of a roving box");
    if (action == u"polling.staff"_s) return Text::tr("Staff of the poll named");
    if (action == u"polling.staff_ended"_s) return Text::tr("Staff of the poll replaced");
    if (action == u"polling.check_in"_s) return Text::tr("Ballots issued by check-in");
    if (action == u"polling.check_in_back"_s) return Text::tr("Issued ballot handed back");
    if (action == u"polling.counted"_s) return Text::tr("Issued ballot counted");
    if (action == u"polling.reading"_s) return Text::tr("Ballots issued so far");
    if (action == u"polling.closed"_s) return Text::tr("Box closed and sealed");
    if (action == u"polling.closing_undone"_s) return Text::tr("Closing of a box taken back");
    if (action == u"polling.incident"_s) return Text::tr("Incident recorded");
    if (action == u"polling.no_incident"_s) return Text::tr("Stated that there was no incident");
    if (action == u"polling.incident_ended"_s) return Text::tr("Entry of an incident taken back");
    if (action == u"polling.ballots"_s) return Text::tr("Ledger of the ballots");
    if (action == u"polling.ballots_ended"_s) return Text::tr("Entry of the ballot ledger taken back");
    if (action == u"meeting.recorded"_s) return Text::tr("Vote at a meeting recorded");
    if (action == u"meeting.ended"_s) return Text::tr("Vote at a meeting taken back");
    if (action == u"later.recorded"_s) return Text::tr("Event after the election recorded");
    if (action == u"later.ended"_s) return Text::tr("Event after the election taken back");
    if (action == u"result.review"_s) return Text::tr("Winner reviewed after the count");
    if (action == u"result.declared"_s) return Text::tr("Result declared");
    if (action == u"result.reopened"_s) return Text::tr("Declared result reopened");
    if (action == u"round.opened"_s) return Text::tr("Next vote opened");
    if (action == u"ballot.called"_s) return Text::tr("Ballot called");
    if (action == u"ballot.corrected"_s) return Text::tr("Ballot corrected");
    if (action == u"ballot.taken_out"_s) return Text::tr("Ballot taken out of the count");
    if (action == u"counting.way"_s) return Text::tr("Way of counting chosen");
    if (action == u"counting.zero_report"_s) return Text::tr("Zero report made");
    if (action == u"counting.mixed"_s) return Text::tr("Boxes mixed before counting");
    if (action == u"counting.paused"_s) return Text::tr("Calling paused");
    if (action == u"counting.resumed"_s) return Text::tr("Calling goes on");
    if (action == u"teller.bundle"_s) return Text::tr("Bundle begun by two tellers");
    if (action == u"teller.read"_s) return Text::tr("Ballot read by a teller");
    if (action == u"teller.corrected"_s) return Text::tr("Reading corrected by its teller");
    if (action == u"teller.decided"_s) return Text::tr("Coordinator decided between two readings");
    if (action == u"totals.handed_over"_s) return Text::tr("Totals handed over by a typist");
    if (action == u"totals.retyped"_s) return Text::tr("Differing totals typed again");
    if (action == u"totals.decided"_s) return Text::tr("Coordinator took one entry of totals");
    if (action == u"totals.discarded"_s) return Text::tr("Entry of totals thrown away");
    if (action == u"ruling.given"_s) return Text::tr("Committee ruled about a name");
    if (action == u"ruling.taken_back"_s) return Text::tr("Ruling taken back");
    if (action == u"attachment.added"_s) return Text::tr("Attachment added");
    if (action == u"attachment.removed"_s) return Text::tr("Attachment taken out");
    if (action == u"document.issued"_s) return Text::tr("Paper issued");
    if (action == u"wording.changed"_s) return Text::tr("Words of a paper changed");
    if (action == u"wording.reset"_s) return Text::tr("Words of a paper as shipped again");
    if (action == u"posting.recorded"_s) return Text::tr("Posting recorded");
    if (action == u"posting.taken_back"_s) return Text::tr("Posting taken back");
    if (action == u"committee.chosen"_s) return Text::tr("Election committee recorded");
    if (action == u"committee.exit"_s) return Text::tr("Member left the election committee");
    if (action == u"committee.entry"_s) return Text::tr("Member entered the election committee");
    if (action == u"committee.role"_s) return Text::tr("Role in the election committee");
    if (action == u"committee.meeting"_s) return Text::tr("Meeting of the election committee");
    if (action == u"committee.linked"_s) return Text::tr("Committee member found in the register");
    if (action == u"committee.cancelled"_s) return Text::tr("Committee entry taken back");
    if (action == u"representatives.plan"_s) return Text::tr("Number of representatives planned");
    if (action == u"representatives.unit"_s) return Text::tr("Representatives of a unit recorded");
    if (action == u"representatives.removed"_s) return Text::tr("Unit of representatives taken out");
    if (action == u"representatives.leader"_s) return Text::tr("Group leader recorded");
    if (action == u"relative.recorded"_s) return Text::tr("Relative recorded");
    if (action == u"relative.accepted"_s) return Text::tr("Relative accepted from the register");
    if (action == u"relative.declined"_s) return Text::tr("Proposed relative declined");
    if (action == u"relative.removed"_s) return Text::tr("Relative taken out");
    if (action == u"proxy.added"_s) return Text::tr("Proxy recorded");
    if (action == u"proxy.audited"_s) return Text::tr("Proxy audited");
    if (action == u"proxy.revoked"_s) return Text::tr("Proxy taken back");
    if (action == u"proxy.list"_s) return Text::tr("Proxy list made");
    if (action == u"proxy.posted"_s) return Text::tr("Proxy list posted");
    if (action == u"review.department"_s) return Text::tr("Department of the joint review recorded");
    if (action == u"review.request"_s) return Text::tr("Joint review asked for");
    if (action == u"review.cancelled"_s) return Text::tr("Request of the joint review cancelled");
    if (action == u"review.reminded"_s) return Text::tr("Department reminded");
    if (action == u"backup.written"_s) return Text::tr("Backup written");
    return action;
}

}  // namespace election
