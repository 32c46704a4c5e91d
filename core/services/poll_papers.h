#pragma once
/// Working papers of the day of the vote: the ballot, its ledger, the list for check-in by group, incidents.
#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/domain/post.h"
#include "core/report/builders/ballot_paper.h"

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

    /// 选票 of the current round under the rules in force, names in their lawful order: of candidates by
    /// their votes, of self-nominees by strokes. NotFound and what it waits for where there are no posts.
    [[nodiscard]] Result<BallotPaperData> ballot(VillageId village, Body body) const;

    /// The same papers to be written by hand.
    static ReportDocument emptyCheckInList(const PaperHead& head);
    static ReportDocument emptyIncidents(const PaperHead& head);
    static ReportDocument emptyBallotLedger(const PaperHead& head);

  private:
    ElectionFile& m_file;
};

}  // namespace election
