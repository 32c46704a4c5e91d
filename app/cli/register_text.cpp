#include "app/cli/register_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace election {

QJsonObject versionJson(const RegisterVersion& version, const QString& village) {
    return {{u"village"_s, village},
            {u"version"_s, version.number},
            {u"registered"_s, version.registered},
            {u"closed_at"_s, version.closedAt.toString(Qt::ISODate)},
            {u"closed_by"_s, version.closedBy},
            {u"hash"_s, version.hash},
            {u"previous_hash"_s, version.previousHash}};
}

QJsonObject changeCountsJson(const std::vector<VersionChange>& changes) {
    int counts[3] = {};
    for (const VersionChange& change : changes) ++counts[int(change.kind)];
    return {{changeKindKey(ChangeKind::Added), counts[int(ChangeKind::Added)]},
            {changeKindKey(ChangeKind::Removed), counts[int(ChangeKind::Removed)]},
            {changeKindKey(ChangeKind::Corrected), counts[int(ChangeKind::Corrected)]}};
}

QJsonObject changeJson(const VersionChange& change) {
    QJsonObject object{{u"kind"_s, changeKindKey(change.kind)},
                       {u"reason"_s, changeReasonKey(change.reason)},
                       {u"no"_s, change.person.rowNumber},
                       {u"name"_s, change.person.name},
                       {u"group"_s, change.person.group}};
    if (!change.fields.isEmpty()) object.insert(u"fields"_s, QJsonArray::fromStringList(change.fields));
    return object;
}

}  // namespace election
