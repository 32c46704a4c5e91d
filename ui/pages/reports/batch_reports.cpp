#include "ui/pages/reports/batch_reports.h"

#include <QCoreApplication>
#include <QDir>

#include "core/services/election_file.h"
#include "core/services/reporting_service.h"
#include "core/services/setup_service.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/village_tiles.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BatchReports)
};

struct Place {
    std::optional<VillageId> village;
    QString folder, name;
};

class Batch {
  public:
    Batch(ElectionFile& file, const QString& folder, Progress& progress)
        : m_reporting(file), m_folder(folder), m_progress(progress) {}

    Result<> write(const Place& place) {
        ELECTION_ASSIGN(const auto states, m_reporting.states(place.village));
        for (const DocumentState& state : states) {
            if (m_progress.cancelled())
                return Error{ErrorCode::Cancelled, Text::tr("Stopped. What is written stays."), {}};
            if (state.kind.large) continue;
            if (state.ready)
                ELECTION_TRY(writeOne(place, state.kind));
            else
                outcome.waiting << Text::tr("%1 · %2: %3").arg(place.name, state.kind.title, state.waitsFor);
        }
        return Ok{};
    }

    BatchOutcome outcome;

  private:
    Result<> writeOne(const Place& place, const DocumentKind& kind) {
        const QString folder = m_folder + u'/' + place.folder;
        if (!QDir().mkpath(folder))
            return Error{
                ErrorCode::Io, Text::tr("The folder %1 can't be made. Choose another one.").arg(folder), {}};
        ELECTION_ASSIGN(const ReportDocument document, m_reporting.build(kind.key, place.village));
        const QString base = folder + u'/' + kind.title;
        ELECTION_TRY(writePaper(document, base + u".pdf"_s));
        ++outcome.written;
        if (kind.isTable) {
            ELECTION_TRY(writePaper(document, base + u".xlsx"_s));
            ++outcome.written;
        }
        return Ok{};
    }

    ReportingService m_reporting;
    QString m_folder;
    Progress& m_progress;
};

}  // namespace

Result<BatchOutcome> writeAllReports(ElectionFile& file, const QString& folder, Progress& progress) {
    const SetupService setup(file);
    ELECTION_ASSIGN(const auto villages, setup.villages());
    std::vector<Place> places{{std::nullopt, u"全镇"_s, Text::tr("Township")}};
    for (const Village& village : villages)
        places.push_back({village.id, villageFileName(setup, village.id), village.name});
    Batch batch(file, folder, progress);
    batch.outcome.folder = folder;
    int done = 0;
    for (const Place& place : places) {
        progress.set(done++, int(places.size()), place.name);
        ELECTION_TRY(batch.write(place));
    }
    progress.set(done, int(places.size()), {});
    return batch.outcome;
}

}  // namespace election
