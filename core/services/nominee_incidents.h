#pragma once
/// For services only: recorded incidents (突发情况) that name a nominee. The record of incidents is written
/// in sentences, so a nominee is found by name within the village; it proves nothing and only lets a person
/// look.
#include <QHash>
#include <vector>

#include "core/base/result.h"
#include "core/domain/poll_day.h"
#include "core/services/dossier_log.h"

namespace election {

class ElectionFile;

/// True where a name stands in a text and isn't only a part of one of the other names: 王平 isn't in
/// “王平安”.
bool namesPerson(const QString& text, const QString& name, const QStringList& others);

/// Of every nominee of a village who is named in what happened or in what it did to the vote.
class NomineeIncidents {
  public:
    /// `nominees`: everybody who stands in that village.
    static Result<NomineeIncidents> load(ElectionFile& file, VillageId village,
                                         const std::vector<Nomination>& nominees);
    [[nodiscard]] std::vector<Incident> of(NominationId nomination) const {
        return m_found.value(nomination);
    }

  private:
    QHash<NominationId, std::vector<Incident>> m_found;
};

/// What the log has to say of an incident that is recorded (`added`) or taken back: one row for the dossier
/// of each nominee whom it names. To be made before the write, and appended within its transaction.
class IncidentLog {
  public:
    static Result<IncidentLog> of(ElectionFile& file, const PollIncident& incident, bool added,
                                  const QString& because);
    Result<> append(ElectionFile& file) const;

  private:
    std::vector<std::pair<QString, QJsonObject>> m_rows;  ///< subject, details
};

}  // namespace election
