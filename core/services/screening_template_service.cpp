#include "core/services/screening_template_service.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <limits>

#include "core/services/check_templates.h"
#include "core/services/record.h"
#include "core/store/template_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScreeningTemplateService)
};

QString sha256Of(const QByteArray& json) {
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

QDateTime timeOf(const QString& text) {
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

Result<TemplateVersion> versionOf(const store::TemplateRow& row) {
    TemplateVersion version;
    version.number = row.number;
    ELECTION_ASSIGN(version.checks, loadCheckTemplate(row.json, checkTemplateName(row.number)));
    version.sha256 = row.sha256;
    version.madeBy = row.madeBy;
    version.madeAt = timeOf(row.madeAt);
    version.frozenBy = row.frozenBy;
    version.frozenAt = row.frozenAt.isEmpty() ? QDateTime() : timeOf(row.frozenAt);
    version.because = row.because;
    return version;
}

}  // namespace

Result<std::vector<TemplateVersion>> ScreeningTemplateService::versions() const {
    TemplateVersion shipped;
    ELECTION_ASSIGN(shipped.checks, shippedCheckTemplate());
    shipped.sha256 = sha256Of(checkTemplateJson(shipped.checks));
    std::vector<TemplateVersion> all{std::move(shipped)};
    store::TemplateRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto rows, repository.versions());
    for (const store::TemplateRow& row : rows) {
        ELECTION_ASSIGN(TemplateVersion version, versionOf(row));
        all.push_back(std::move(version));
    }
    ELECTION_ASSIGN(const auto bound, repository.dossiers());
    QHash<int, int> dossiers;
    for (const int version : bound) ++dossiers[version];
    for (TemplateVersion& version : all) version.dossiers = dossiers.value(version.number);
    return all;
}

Result<TemplateVersion> ScreeningTemplateService::inForce() const {
    ELECTION_ASSIGN(auto all, versions());
    if (all.back().isDraft()) all.pop_back();
    return std::move(all.back());
}

Result<std::optional<TemplateVersion>> ScreeningTemplateService::draft() const {
    ELECTION_ASSIGN(auto all, versions());
    if (!all.back().isDraft()) return std::optional<TemplateVersion>();
    return std::optional(std::move(all.back()));
}

Result<TemplateVersion> ScreeningTemplateService::toEdit() const {
    ELECTION_ASSIGN(auto all, versions());
    return std::move(all.back());
}

Result<> ScreeningTemplateService::saveDraft(const CheckTemplate& checks) {
    return saveDraft(checkTemplateJson(checks), Text::tr("the draft"));
}

Result<> ScreeningTemplateService::saveDraft(const QByteArray& bytes, const QString& name) {
    ELECTION_ASSIGN(const CheckTemplate checks, loadCheckTemplate(bytes, name));
    const QByteArray json = checkTemplateJson(checks);
    ELECTION_ASSIGN(const TemplateVersion now, inForce());
    if (checkTemplateJson(now.checks) == json)
        return Error{ErrorCode::InvalidInput,
                     Text::tr("Nothing differs from %1, which is in force. Change something first.")
                         .arg(checkTemplateName(now.number)),
                     {}};
    ELECTION_ASSIGN(const auto before, draft());
    if (before && checkTemplateJson(before->checks) == json) return Ok{};
    store::TemplateRow row;
    row.number = before ? before->number : now.number + 1;
    row.json = json;
    row.sha256 = sha256Of(json);
    row.madeBy = m_file.actor();
    row.madeAt = m_file.clock().now().toUTC().toString(Qt::ISODateWithMs);
    return recordAfter(
        m_file, u"screening.template_drafted"_s, checkTemplateName(row.number), [&]() -> Result<QJsonObject> {
            ELECTION_ASSIGN(const bool added, store::TemplateRepository(m_file.database()).saveDraft(row));
            QJsonObject details{{u"version"_s, row.number},
                                {u"sha256"_s, row.sha256},
                                {u"was"_s, before ? before->sha256 : now.sha256},
                                {u"text"_s, QJsonDocument::fromJson(json).object()}};
            if (added) details.insert(u"added"_s, QJsonObject{{u"check_template_version"_s, 1}});
            return details;
        });
}

Result<int> ScreeningTemplateService::freeze(const QString& because) {
    if (because.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Text::tr("Write on what the version rests: the township's document and its number."),
                     {}};
    ELECTION_ASSIGN(const TemplateVersion now, inForce());
    ELECTION_ASSIGN(const auto drafted, draft());
    if (!drafted)
        return Error{ErrorCode::RuleViolation,
                     Text::tr("There is no draft. Change the checks or the lists of bars first."),
                     {}};
    const int number = drafted->number;
    const auto freezeDraft = [&]() -> Result<QJsonObject> {
        store::TemplateRepository repository(m_file.database());
        // Who was judged before stays with what he was judged by.
        ELECTION_ASSIGN(const int bound, repository.bindJudged(now.number));
        ELECTION_TRY(repository.freeze(number, m_file.actor(),
                                       m_file.clock().now().toUTC().toString(Qt::ISODateWithMs),
                                       because.trimmed()));
        return QJsonObject{{u"version"_s, number},
                           {u"sha256"_s, drafted->sha256},
                           {u"because"_s, because.trimmed()},
                           {u"stay_with"_s, now.number},
                           {u"dossiers"_s, bound},
                           {u"added"_s, QJsonObject{{u"dossier_template"_s, bound}}}};
    };
    ELECTION_TRY(recordAfter(m_file, u"screening.template_frozen"_s, checkTemplateName(number), freezeDraft));
    return number;
}

Result<QStringList> ScreeningTemplateService::problems() const {
    QStringList problems;
    ELECTION_ASSIGN(const auto rows, store::TemplateRepository(m_file.database()).versions());
    ELECTION_ASSIGN(const auto log,
                    store::AuditRepository(m_file.database())
                        .page({}, u"screening.template_"_s, 0, std::numeric_limits<int>::max()));
    QHash<int, QString> logged;  // newest first: the first one found of a version is its last
    for (const auto& entry : log) {
        const QJsonObject details = QJsonDocument::fromJson(entry.details.toUtf8()).object();
        const int number = details.value(u"version"_s).toInt();
        if (!logged.contains(number)) logged.insert(number, details.value(u"sha256"_s).toString());
    }
    for (const store::TemplateRow& row : rows)
        if (sha256Of(row.json) != logged.value(row.number))
            problems.append(Text::tr("Nine checks: %1 was changed after it was written.")
                                .arg(checkTemplateName(row.number)));
    return problems;
}

}  // namespace election
