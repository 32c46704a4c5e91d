#include "core/services/file_cache.h"

#include <QStringList>

#include "core/store/audit_repository.h"
#include "core/store/database.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// True where a write of this kind leaves the source as it was; an unknown kind counts as a change.
bool isHarmless(const CacheSource& source, const QString& action, const QString& subject) {
    using What = CacheSource::What;
    if (source.what == What::Anything) return false;
    static const QStringList always{u"attachment.added"_s, u"attachment.removed"_s, u"backup.written"_s,
                                    u"document.issued"_s,  u"posting.recorded"_s,   u"posting.taken_back"_s,
                                    u"finding.handled"_s,  u"import.progress"_s,    u"wording.changed"_s,
                                    u"wording.reset"_s};
    static const QStringList entered{u"import.withdrawals"_s, u"nomination.withdrawn"_s,
                                     u"nomination.withdrawal_reversed"_s};
    static const QStringList papers{u"import.review"_s, u"import.asks"_s};
    static const QStringList poll{u"polling.box"_s, u"import.boxes"_s, u"import.ballots"_s};
    if (always.contains(action) || action.startsWith(u"objection."_s)) return true;
    // A closed register changes whose votes are counted, not what stands in the rows.
    if (action.startsWith(u"register."_s)) return source.what != What::Count;
    // The election committee, the representatives and the proxies follow from these values, not they from
    // them.
    for (const auto* prefix : {u"committee.", u"representatives.", u"proxy.", u"meeting.", u"later."})
        if (action.startsWith(QStringView(prefix))) return true;
    if (action.startsWith(u"relative."_s)) return source.what != What::Count;
    // The day of the vote: only the ledgers of the boxes are counted with.
    if (action.startsWith(u"polling."_s) && action != u"polling.box"_s) return true;
    // The subject of whatever is counted begins with its village.
    for (const auto* prefix :
         {u"ballot.", u"counting.", u"teller.", u"totals.", u"ruling.", u"result.", u"round."})
        if (action.startsWith(QStringView(prefix)))
            return source.what != What::Count || !subject.startsWith(source.village + u' ');
    if (poll.contains(action)) return source.what != What::Count;
    // Checks, facts, talks, decisions: nobody but the screening looks at them.
    if (action.startsWith(u"screening."_s)) return source.what == What::People || source.what == What::Papers;
    if (papers.contains(action) || action.startsWith(u"review."_s)) return source.what == What::People;
    return entered.contains(action) && (source.what == What::People || source.what == What::Papers);
}

}  // namespace

Result<qint64> FileCache::logHead() {
    return store::AuditRepository(m_database).lastSequence();
}

Result<bool> FileCache::refresh(const CacheSource& source, qint64& known) {
    ELECTION_ASSIGN(const qint64 head, logHead());
    if (known > head) return false;
    if (known < head) {
        ELECTION_ASSIGN(const auto writes, store::AuditRepository(m_database).actionsAfter(known));
        for (const auto& [action, subject] : writes)
            if (!isHarmless(source, action, subject)) return false;
    }
    known = head;
    return true;
}

}  // namespace election
