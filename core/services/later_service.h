#pragma once
/// Bodies chosen at a meeting (村务监督委员会, 合作社; the party branch as a record), and what comes after
/// the election: recall, resignation, end of office by law, by-election.
#include <vector>

#include "core/base/result.h"
#include "core/report/report_document.h"
#include "core/rules/later_rules.h"

namespace election {

class ElectionFile;

struct MeetingVoteRow {
    MeetingVote vote;
    std::vector<Threshold> thresholds;
    RuleNotes notes;
};

struct LaterEventRow {
    LaterEvent event;
    LaterState state;
};

class LaterService {
  public:
    explicit LaterService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<std::vector<MeetingVoteRow>> meetings(VillageId village) const;
    /// What the numbers say while they are typed.
    [[nodiscard]] Result<MeetingVoteRow> judge(const MeetingVote& vote) const;
    /// RuleViolation where the quorum was missed, or somebody is marked as elected below every threshold;
    /// where two laws conflict it is kept and says so.
    Result<MeetingVoteId> saveMeeting(const MeetingVote& vote);
    Result<> endMeeting(VillageId village, MeetingVoteId id, const QString& because);
    /// 推选结果: thresholds of every law beside the votes.
    [[nodiscard]] Result<ReportDocument> meetingPaper(VillageId village, MeetingVoteId id) const;

    [[nodiscard]] Result<std::vector<LaterEventRow>> events(VillageId village) const;
    /// A stored id changes that event. What is refused by its article can't be recorded.
    Result<LaterEventId> saveEvent(const LaterEvent& event);
    Result<> endEvent(VillageId village, LaterEventId id, const QString& because);
    /// The record of one event with its days and numbers.
    [[nodiscard]] Result<ReportDocument> eventPaper(VillageId village, LaterEventId id) const;

  private:
    ElectionFile& m_file;
};

}  // namespace election
