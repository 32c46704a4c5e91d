#pragma once
/// For services only: 名册 for the file, with photos, of all villages as a book, and its supplements
/// (补充公告).
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/domain/issued_document.h"
#include "core/services/reporting_service.h"

namespace election {

class ElectionFile;
struct RosterFileData;

/// "roster" and "roster-supplement": what was published with them is kept when they are issued.
bool isRosterPaper(const QString& kind);
/// Who stands on the lists of a village now, as it is kept in roster_issue. Not inside a transaction.
Result<QString> rosterSnapshot(ElectionFile& file, VillageId village);

class RosterPapers {
  public:
    RosterPapers(ElectionFile& file, PaperStamp stamp) : m_file(file), m_stamp(std::move(stamp)) {}

    [[nodiscard]] Result<ReportDocument> forFile(const Village& village) const;
    [[nodiscard]] Result<ReportDocument> photos(const Village& village) const;
    [[nodiscard]] Result<QString> bookWaitsFor() const;
    [[nodiscard]] Result<ReportDocument> book() const;
    /// Against the last roster or supplement that was issued.
    [[nodiscard]] Result<QString> supplementWaitsFor(const Village& village) const;
    /// With the number of an issued one: that supplement again, as it was.
    [[nodiscard]] Result<ReportDocument> supplement(const Village& village) const;

  private:
    Result<RosterFileData> data(const Village& village, bool withPhotos) const;

    ElectionFile& m_file;
    PaperStamp m_stamp;
};

}  // namespace election
