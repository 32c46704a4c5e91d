#include "core/services/nominee_incidents.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/text.h"
#include "core/services/matched_nominations.h"
#include "core/services/record.h"
#include "core/store/poll_day_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NomineeIncidents)
};

/// What an incident says about people: not who saw it, nor who reported it.
QString saidIn(const PollIncident& incident) {
    return normaliseName(incident.what) + u'\n' + normaliseName(incident.effect);
}

Incident asIncident(const PollIncident& incident) {
    return {incident.happenedAt.date(), incident.what, false,
            Text::tr("record of incidents, %1").arg(incident.place)};
}

QStringList namesOf(const std::vector<Nomination>& nominees) {
    QStringList names;
    for (const Nomination& one : nominees) names << normaliseName(one.name);
    names.removeDuplicates();
    return names;
}

}  // namespace

bool namesPerson(const QString& text, const QString& name, const QStringList& others) {
    if (name.size() < 2) return false;
    QString rest = text;
    for (const QString& other : others)
        if (other != name && other.contains(name)) rest.replace(other, u" "_s);
    return rest.contains(name);
}

Result<NomineeIncidents> NomineeIncidents::load(ElectionFile& file, VillageId village,
                                                const std::vector<Nomination>& nominees) {
    NomineeIncidents found;
    ELECTION_ASSIGN(const auto incidents, store::PollDayRepository(file.database()).incidents(village));
    const QStringList names = namesOf(nominees);
    for (const PollIncident& incident : incidents) {
        if (incident.isNone()) continue;
        const QString said = saidIn(incident);
        for (const Nomination& one : nominees)
            if (namesPerson(said, normaliseName(one.name), names))
                found.m_found[one.id].push_back(asIncident(incident));
    }
    return found;
}

Result<IncidentLog> IncidentLog::of(ElectionFile& file, const PollIncident& incident, bool added,
                                    const QString& because) {
    IncidentLog log;
    ELECTION_ASSIGN(const auto all, MatchedNominations::of(file));
    std::vector<Nomination> nominees;
    for (const Nomination& one : all->nominations())
        if (one.village == incident.village) nominees.push_back(one);
    const QStringList names = namesOf(nominees);
    const Incident now = asIncident(incident);
    for (const Nomination& one : nominees) {
        if (!namesPerson(saidIn(incident), normaliseName(one.name), names)) continue;
        ELECTION_ASSIGN(const DossierLog dossier, DossierLog::of(file, one.id));
        Dossier after = dossier.row().dossier;
        if (added) {
            after.incidents.push_back(now);
        } else {
            const auto it =
                std::find_if(after.incidents.begin(), after.incidents.end(), [&](const auto& was) {
                    return was.date == now.date && was.what == now.what && was.source == now.source;
                });
            if (it != after.incidents.end()) after.incidents.erase(it);
        }
        QJsonObject details = dossier.details(after);
        details.insert(u"note"_s, now.what);
        if (!because.isEmpty()) details.insert(u"because"_s, because);
        log.m_rows.emplace_back(dossier.subject(), details);
    }
    return log;
}

Result<> IncidentLog::append(ElectionFile& file) const {
    for (const auto& [subject, details] : m_rows)
        ELECTION_TRY(
            store::AuditRepository(file.database())
                .append(file.clock().now(), file.actor(), u"screening.incident"_s, subject, details));
    return Ok{};
}

}  // namespace election
