/// What an import tells: sums, and objects for `--json`.
#include <QJsonArray>
#include <algorithm>

#include "core/services/import_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QJsonObject toObject(const QMap<QString, int>& counts) {
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        if (it.value() != 0) object.insert(it.key(), it.value());
    return object;
}

QJsonObject asObject(const RowDifference& difference) {
    QJsonObject object{{u"change"_s, rowChangeKey(difference.change)}, {u"who"_s, difference.who}};
    if (difference.line > 0) object.insert(u"row"_s, difference.line);
    if (!difference.what.isEmpty()) object.insert(u"what"_s, difference.what);
    if (difference.fields.empty()) return object;
    QJsonArray fields;
    for (const FieldDifference& field : difference.fields)
        fields.append(
            QJsonObject{{u"field"_s, field.field}, {u"from"_s, field.before}, {u"to"_s, field.after}});
    object.insert(u"fields"_s, fields);
    return object;
}

/// What only answers of departments have: lines left empty, lines that are not ours, and whom to ask about.
void addReview(QJsonObject& object, const ReviewReading& review) {
    object.insert(u"unanswered"_s, review.count(ReviewLineState::Unanswered));
    object.insert(u"not_ours"_s, review.count(ReviewLineState::NotOurs));
    QJsonArray ask;
    for (const ReviewReadLine& line : review.lines) {
        if (line.state != ReviewLineState::Ask) continue;
        QJsonArray candidates;
        for (const ReviewCandidate& candidate : line.candidates)
            candidates.append(QJsonObject{{u"no"_s, candidate.ref}, {u"who"_s, candidate.who}});
        ask.append(QJsonObject{{u"row"_s, line.row},
                               {u"who"_s, line.who},
                               {u"answer"_s, line.answer},
                               {u"why"_s, line.why},
                               {u"candidates"_s, candidates}});
    }
    object.insert(u"ask"_s, ask);
}

}  // namespace

QMap<QString, int> ImportedFile::findingsByCode() const {
    QMap<QString, int> counts;
    for (const Finding& finding : findings) ++counts[finding.code];
    // Who isn't registered is told by the status; as findings these would be counted twice.
    for (const QString& code : {u"REG-09"_s, u"REG-10"_s, u"REG-11"_s, u"REG-12"_s, u"REG-13"_s})
        counts.remove(code);
    return counts;
}

QJsonObject ImportedFile::toJson(FileKind kind, bool withDifferences) const {
    QJsonObject object{{u"file"_s, file}};
    if (error) {
        object.insert(u"error"_s, error->message);
        return object;
    }
    if (!village.isEmpty()) object.insert(u"village"_s, village);
    object.insert(u"format"_s, format);
    object.insert(u"encoding"_s, encoding.isEmpty() ? format : encoding);
    object.insert(u"rows"_s, rows);
    object.insert(u"new"_s, newRows);
    object.insert(u"changed"_s, changed);
    object.insert(u"unchanged"_s, unchanged);
    object.insert(u"gone"_s, gone);
    object.insert(u"rejected"_s, rejected);
    if (kind == FileKind::Register) {
        object.insert(u"persons"_s, persons);
        object.insert(u"registered"_s, registered);
        object.insert(u"by_status"_s, toObject(byStatus));
    }
    object.insert(u"findings"_s, toObject(findingsByCode()));
    if (review) addReview(object, *review);
    if (withDifferences) {
        QJsonArray array;
        for (const RowDifference& difference : differences) array.append(asObject(difference));
        object.insert(u"differences"_s, array);
    }
    return object;
}

bool ImportReport::anyRefused() const {
    return std::any_of(files.begin(), files.end(),
                       [](const ImportedFile& file) { return file.error.has_value(); });
}

bool ImportReport::anyFindings() const {
    return std::any_of(files.begin(), files.end(), [](const ImportedFile& file) {
        return std::any_of(file.findings.begin(), file.findings.end(),
                           [](const Finding& finding) { return finding.severity != Severity::Info; });
    });
}

QJsonObject ImportReport::toJson() const {
    QJsonArray array;
    ImportedFile sum;
    QMap<QString, int> codes;
    for (const ImportedFile& file : files) {
        array.append(file.toJson(kind, withDifferences));
        if (file.error) continue;
        sum.rows += file.rows;
        sum.newRows += file.newRows;
        sum.changed += file.changed;
        sum.unchanged += file.unchanged;
        sum.gone += file.gone;
        sum.rejected += file.rejected;
        const auto counts = file.findingsByCode();
        for (auto it = counts.begin(); it != counts.end(); ++it) codes[it.key()] += it.value();
    }
    return {{u"files"_s, array},           {u"rows"_s, sum.rows},           {u"new"_s, sum.newRows},
            {u"changed"_s, sum.changed},   {u"unchanged"_s, sum.unchanged}, {u"gone"_s, sum.gone},
            {u"rejected"_s, sum.rejected}, {u"findings"_s, toObject(codes)}};
}

bool ImportAllReport::anyRefused() const {
    return std::any_of(kinds.begin(), kinds.end(),
                       [](const ImportReport& report) { return report.anyRefused(); });
}

bool ImportAllReport::anyFindings() const {
    return std::any_of(kinds.begin(), kinds.end(),
                       [](const ImportReport& report) { return report.anyFindings(); });
}

QJsonObject ImportAllReport::toJson() const {
    QJsonObject object;
    for (const ImportReport& report : kinds) object.insert(fileKindKey(report.kind), report.toJson());
    object.insert(u"unknown_files"_s, QJsonArray::fromStringList(unknownFiles));
    return object;
}

}  // namespace election
