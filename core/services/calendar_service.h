#pragma once
/// 日程: the statutory dates of each village, what has to hang on the notice board by then, and whether it
/// did.
#include <QByteArray>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/attachment.h"
#include "core/domain/election.h"
#include "core/domain/posting.h"
#include "core/rules/calendar.h"
#include "core/services/attachment_service.h"

namespace election {

class ElectionFile;

/// The kind of owner under which a posting's photos are kept.
inline const QString kPostingOwner = QStringLiteral("posting");

struct RecordedPosting {
    Posting posting;
    std::vector<Attachment> photos;  ///< of the notice board
    QString replacedBy;              ///< number of a later paper that has taken the posted one's place
};

struct CalendarEntry {
    StatutoryDate date;
    std::optional<VillageId> village;  ///< empty: done once for the township
    QString villageName;               ///< empty for the township
    DateState state = DateState::Upcoming;
    int daysLeft = 0;                       ///< to the last good day; negative: past
    std::vector<RecordedPosting> postings;  ///< the first one counts
    QString documentKind;                   ///< of ReportingService: its paper can be made here; may be empty

    [[nodiscard]] std::optional<QDate> postedOn() const;
    [[nodiscard]] int daysLate() const;  ///< of the first posting; 0: in time, or not posted
};

/// All dates of one village, by latest day; with `village` empty those that are done once for the township.
struct PlaceCalendar {
    std::optional<Village> village;
    QDate electionDay;
    BallotMode mode = BallotMode::SelfNomination;
    std::vector<CalendarEntry> entries;
};

struct NewPosting {
    std::optional<VillageId> village;
    QString dateKey;
    std::optional<IssuedDocumentId> document;  ///< a paper that was issued here
    QString paperNumber;                       ///< of a paper made elsewhere; may be empty
    QDate postedOn;
    QString postedBy;
    QString place, note;
    std::vector<NewAttachment> photos;
};

struct PostingOutcome {
    PostingId id;
    int daysLate = 0;
    QString lateSentence;  ///< by how much, and which article says so; empty: in time
};

class CalendarService {
  public:
    explicit CalendarService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<PlaceCalendar> of(VillageId village) const;
    [[nodiscard]] Result<PlaceCalendar> township() const;
    [[nodiscard]] Result<std::vector<PlaceCalendar>> all() const;  ///< the township first, then the villages

    /// What should hang and doesn't, oldest first; what has to be done within kDueSoonDays days, nearest
    /// first.
    [[nodiscard]] Result<std::vector<CalendarEntry>> overdue() const;
    [[nodiscard]] Result<std::vector<CalendarEntry>> dueSoon() const;

    /// Kept together with its photos. A late one is recorded, too, and the outcome says so. InvalidInput: not
    /// posted yet, nobody, a photo that is none, a paper of another village or dated later; NotFound: no such
    /// date.
    Result<PostingOutcome> recordPosting(const NewPosting& posting);
    /// Entered by mistake: it stays in the log with the reason.
    Result<> takeBack(PostingId posting, const QString& because);

    /// RFC 5545; without a village one event a date, which names the villages it is for.
    [[nodiscard]] Result<QByteArray> ics(std::optional<VillageId> village) const;

  private:
    ElectionFile& m_file;
};

/// "posted 2 days late: at the latest on 29 November 2026 (《…》第十四条)"
QString lateText(const StatutoryDate& date, int daysLate);

}  // namespace election
