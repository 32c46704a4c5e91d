/// Differences of the tables other than the register. Values come as the database holds them.
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/services/election_file.h"
#include "core/services/import/row_words.h"
#include "core/store/election_repository.h"
#include "core/store/nomination_repository.h"
#include "core/store/polling_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Fields = std::vector<std::pair<QString, QString>>;

QString yesNoWord(const QString& key) {
    return key == u"yes" ? u"是"_s : key == u"no" ? u"否"_s : QString();
}

QString bodyWord(const QString& key) {
    const auto body = bodyFromKey(key);
    return body ? bodyName(*body) : key;
}

/// Database columns with the key of the office's column that they come from.
const std::vector<std::pair<QString, QString>>& plainColumns(FileKind kind) {
    static const std::map<FileKind, std::vector<std::pair<QString, QString>>> columns{
        {FileKind::Posts, {{u"seats"_s, u"seats"_s}, {u"rank"_s, u"rank"_s}, {u"note"_s, u"remark"_s}}},
        {FileKind::Nominations,
         {{u"no"_s, u"seq"_s},
          {u"name"_s, u"name"_s},
          {u"sex"_s, u"sex"_s},
          {u"birth_month"_s, u"birth_month"_s},
          {u"ethnicity"_s, u"ethnicity"_s},
          {u"political_status"_s, u"political"_s},
          {u"education"_s, u"education"_s},
          {u"current_post"_s, u"current_post"_s},
          {u"phone"_s, u"phone"_s},
          {u"remark"_s, u"remark"_s}}},
        {FileKind::Review,
         {{u"matter"_s, u"matter"_s},
          {u"clause"_s, u"clause"_s},
          {u"officer"_s, u"officer"_s},
          {u"answered_on"_s, u"date"_s}}},
        {FileKind::Asks,
         {{u"question_1"_s, u"question_1"_s},
          {u"answer_1"_s, u"answer_1"_s},
          {u"question_2"_s, u"question_2"_s},
          {u"answer_2"_s, u"answer_2"_s},
          {u"question_3"_s, u"question_3"_s},
          {u"answer_3"_s, u"answer_3"_s},
          {u"talked_by"_s, u"talked_by"_s},
          {u"talked_on"_s, u"date"_s}}},
        {FileKind::Withdrawals,
         {{u"withdrawn_on"_s, u"date"_s},
          {u"talked_by"_s, u"talked_by"_s},
          {u"clause_explained"_s, u"clause"_s},
          {u"remark"_s, u"remark"_s}}},
        {FileKind::Progress, {{u"issued"_s, u"issued"_s}}},
        {FileKind::Boxes,
         {{u"issued"_s, u"issued"_s},
          {u"collected"_s, u"collected"_s},
          {u"own"_s, u"own"_s},
          {u"proxy"_s, u"proxy"_s},
          {u"assisted"_s, u"assisted"_s}}}};
    static const std::vector<std::pair<QString, QString>> none;
    const auto it = columns.find(kind);
    return it == columns.end() ? none : it->second;
}

}  // namespace

Result<TableWords> TableWords::of(ElectionFile& file, FileKind kind) {
    TableWords words;
    words.m_kind = kind;
    store::ElectionRepository repository(file.database());
    ELECTION_ASSIGN(const auto villages, repository.villages());
    for (const Village& village : villages)
        words.m_villages.insert(QString::number(village.id.v), village.name);
    if (kind == FileKind::Ballots) {
        ELECTION_ASSIGN(const auto posts, repository.posts());
        for (const auto& stored : posts)
            words.m_postsByCode.insert(QStringList{QString::number(stored.post.village.v),
                                                   bodyKey(stored.post.body), stored.post.code}
                                           .join(u'|'),
                                       stored.post.title);
    }
    if (kind == FileKind::Review || kind == FileKind::Asks || kind == FileKind::Withdrawals) {
        ELECTION_ASSIGN(const auto nominations, store::NominationRepository(file.database()).all());
        for (const auto& stored : nominations) {
            const Nomination& nomination = stored.nomination;
            words.m_nominees.insert(
                QString::number(nomination.id.v),
                QStringList{nomination.name, words.m_villages.value(QString::number(nomination.village.v)),
                            nomination.postTitle}
                    .join(u" · "_s));
        }
    }
    return words;
}

QString TableWords::who(const Row& row) const {
    QStringList parts;
    const QString village = m_villages.value(row.value(u"village_id"_s));
    switch (m_kind) {
        case FileKind::Posts:
            parts << village << bodyWord(row.value(u"body"_s)) << row.value(u"title"_s);
            break;
        case FileKind::Nominations:
            parts << row.value(u"name"_s) << village << row.value(u"post_title"_s);
            break;
        case FileKind::Review:
            parts << nominee(row.value(u"nomination_id"_s)) << row.value(u"department"_s);
            break;
        case FileKind::Asks:
        case FileKind::Withdrawals:
            parts << nominee(row.value(u"nomination_id"_s));
            break;
        case FileKind::Progress:
            parts << row.value(u"box"_s) << row.value(u"at"_s);
            break;
        case FileKind::Boxes:
            parts << row.value(u"name"_s);
            break;
        case FileKind::Ballots:
            parts << row.value(u"box"_s) << row.value(u"number"_s);
            break;
        case FileKind::Register:
            break;  // personDifference()
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString TableWords::nominee(const QString& id) const {
    return m_nominees.value(id);
}

/// Every value that the office's file tells, with the office's word for it.
Fields TableWords::fields(const Row& row) const {
    Fields fields;
    for (const auto& [column, key] : plainColumns(m_kind)) fields.emplace_back(title(key), row.value(column));
    const auto add = [&](const QString& key, const QString& value) {
        fields.emplace_back(title(key), value);
    };
    switch (m_kind) {
        case FileKind::Nominations:
            add(u"village"_s, m_villages.value(row.value(u"village_id"_s)));
            add(u"body"_s, bodyWord(row.value(u"body"_s)));
            add(u"post"_s, row.value(u"post_title"_s));
            add(u"national_id"_s, maskedId(row.value(u"national_id"_s)));
            add(u"filed_at"_s, row.value(u"filed_at"_s).replace(u'T', u' '));
            for (const QString& key : {u"in_person"_s, u"nomination_form"_s, u"review_form"_s, u"pledge"_s})
                add(key, yesNoWord(row.value(key)));
            break;
        case FileKind::Review:
            add(u"opinion"_s, row.value(u"answered"_s) != u"1"    ? QString()
                              : row.value(u"objection"_s) == u"1" ? u"有异议"_s
                                                                  : u"无异议"_s);
            break;
        case FileKind::Withdrawals:
            add(u"signed"_s, yesNoWord(row.value(u"signed"_s)));
            break;
        case FileKind::Progress:
        case FileKind::Boxes:
            add(u"kind"_s, boxKindName(store::boxKindFromKey(row.value(u"kind"_s))));
            break;
        case FileKind::Ballots: {
            const QJsonObject cells = QJsonDocument::fromJson(row.value(u"cells"_s).toUtf8()).object();
            // every post, so that a cell that became empty is told, too
            const QString place = row.value(u"village_id"_s) + u'|' + row.value(u"body"_s) + u'|';
            QMap<QString, QString> byTitle;
            for (auto it = m_postsByCode.begin(); it != m_postsByCode.end(); ++it)
                if (it.key().startsWith(place)) byTitle.insert(it.value(), {});
            for (auto it = cells.begin(); it != cells.end(); ++it)
                byTitle.insert(m_postsByCode.value(place + it.key(), it.key()), it.value().toString());
            for (auto it = byTitle.begin(); it != byTitle.end(); ++it)
                fields.emplace_back(it.key(), it.value());
            add(u"remark"_s,
                row.value(u"ruled_void"_s) == u"1" ? u"废票:"_s + row.value(u"void_reason"_s) : QString());
            break;
        }
        case FileKind::Posts:
        case FileKind::Register:
        case FileKind::Asks:
            break;
    }
    return fields;
}

std::vector<RowDifference> TableWords::differences(const Applied& applied) const {
    const auto rowOf = [&applied](const QVariantList& key, const QStringList& values) {
        Row row;
        for (qsizetype i = 0; i < applied.keyColumns.size(); ++i)
            row.insert(applied.keyColumns.at(i), key.value(i).toString());
        for (qsizetype i = 0; i < values.size(); ++i) row.insert(applied.valueColumns.at(i), values.at(i));
        return row;
    };
    std::vector<RowDifference> all;
    all.reserve(applied.changes.size());
    for (const store::KeyedChange& change : applied.changes) {
        using What = store::KeyedChange::What;
        RowDifference difference;
        difference.line = change.line;
        const bool gone = change.what == What::Gone;
        difference.change = gone                         ? RowChange::Gone
                            : change.what == What::Added ? RowChange::New
                                                         : RowChange::Changed;
        const Row row = rowOf(change.key, gone ? change.before : change.after);
        difference.who = who(row);
        const Fields now = fields(row);
        if (change.what == What::Changed) {
            const Row earlier = rowOf(change.key, change.before);
            const Fields old = fields(earlier);
            for (size_t i = 0; i < std::min(old.size(), now.size()); ++i)
                if (old[i].second != now[i].second)
                    difference.fields.push_back({now[i].first, old[i].second, now[i].second});
            // masked, two ID numbers may look alike
            if (row.value(u"national_id"_s) != earlier.value(u"national_id"_s) &&
                maskedId(row.value(u"national_id"_s)) == maskedId(earlier.value(u"national_id"_s)))
                difference.fields.push_back({title(u"national_id"_s), maskedId(row.value(u"national_id"_s)),
                                             maskedId(row.value(u"national_id"_s)) + otherDigits()});
        } else {
            QStringList words;
            for (const auto& [field, value] : now)
                if (!value.isEmpty() && value != u"0" && words.size() < 6) words << field + u' ' + value;
            difference.what = words.join(u" · "_s);
        }
        all.push_back(std::move(difference));
    }
    return all;
}

}  // namespace election
