#pragma once
/// Working papers of the day of the vote: the list for check-in by group, incidents, the ledger of the
/// ballots.
#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/domain/post.h"
#include "core/report/builders/paper_head.h"

namespace election {

class ElectionFile;

class PollPapers {
  public:
    explicit PollPapers(ElectionFile& file) : m_file(file) {}

    /// 领票名册: by group, with a box to tick and a line to sign; the proxy of the posted list beside each
    /// principal. It says who has taken a ballot already, never when.
    [[nodiscard]] Result<ReportDocument> checkInList(VillageId village) const;
    /// 突发情况记录. With nothing recorded it says so: nothing stated, or stated by whom that there was none.
    [[nodiscard]] Result<ReportDocument> incidents(VillageId village) const;
    /// 选票台账 with the bundles by their numbers.
    [[nodiscard]] Result<ReportDocument> ballotLedger(VillageId village, Body body) const;

    /// The same papers to be written by hand.
    static ReportDocument emptyCheckInList(const PaperHead& head);
    static ReportDocument emptyIncidents(const PaperHead& head);
    static ReportDocument emptyBallotLedger(const PaperHead& head);

  private:
    ElectionFile& m_file;
};

}  // namespace election
