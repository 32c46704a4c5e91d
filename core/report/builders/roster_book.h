#pragma once
/// 名册 beyond the posted one: the long version for the file, the photo roster, the township's book,
/// supplements.
#include <optional>
#include <vector>

#include "core/report/builders/roster.h"

namespace election {

/// One nominee as the file keeps him. ID numbers are masked before they come here.
struct RosterFileLine {
    RosterPerson person;
    int no = 0;  ///< 序号 of the nomination
    QString birthMonth, maskedId, currentPost;
    QDateTime filedAt;
    QString decision;  ///< document number and date; empty: not decided
    QByteArray photo;  ///< of the form; empty: none was handed in
};

struct RosterFilePost {
    Body body = Body::VillagersCommittee;
    QString title;
    int seats = 0;
    bool womenOnly = false;
    std::vector<RosterFileLine> lines;  ///< in order of name strokes (M2) or of votes (M1)
};

struct RosterFileData {
    PaperHead head;
    std::vector<RosterFilePost> posts;  ///< every body, by rank
    QDate postBy;                       ///< the last day to post the list
    Citation basis;                     ///< for that day
    int open = 0;                       ///< nominees on whom nobody has decided yet
    int withdrawn = 0, decidedOut = 0;
};

/// 名册（存档）: everything that the file needs; not for posting.
ReportDocument buildRosterForFile(const RosterFileData& data);
/// 照片名册: photos from the forms, an empty frame where there is none.
ReportDocument buildPhotoRoster(const RosterFileData& data);

struct RosterBookData {
    PaperHead head;                        ///< of the township
    std::vector<RosterFileData> villages;  ///< by number; those without nominees too
    std::vector<QString> numbers;          ///< of the issued rosters, by village; empty: not issued
};
/// 全镇名册汇编, with contents and page numbers.
ReportDocument buildRosterBook(const RosterBookData& data);

struct RosterChange {
    enum class Kind { Added, Left, Corrected };
    Kind kind = Kind::Corrected;
    QString post;  ///< 村民委员会 主任
    QString name;
    QString was, is;  ///< what stood there, what stands there now; empty where nobody stood
    QString basis;    ///< 本人书面退出, or the decision's number; never a reason
};
struct RosterSupplementData {
    PaperHead head;
    int number = 1;          ///< 补充公告第 … 号; −1: a line to write it on
    QString replacesNumber;  ///< of the paper that it changes; empty, or no date: a line to write on
    QDate replacesDate;
    std::vector<RosterChange> changes;
    QString issuer;
    int open = 0;
};
/// 名册补充公告: what it replaces in which paper; what it doesn't name stays.
ReportDocument buildRosterSupplement(const RosterSupplementData& data);

}  // namespace election
