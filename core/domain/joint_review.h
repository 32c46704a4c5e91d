#pragma once
/// 联审: the departments that are asked, the numbered requests, the lines that were sent, and answers by
/// round.
#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/domain/nomination.h"

namespace election {

using DepartmentId = Id<struct ReviewDepartmentTag>;
using ReviewRequestId = Id<struct ReviewRequestTag>;
using ReviewLineId = Id<struct ReviewLineTag>;

/// Eligibility is looked at three times: after nomination, before the list is posted, and after the count on
/// those who won, write-ins too (浙选2020 15, 32).
inline constexpr int kReviewRounds = 3;

enum class DepartmentSource {
    Entered,  ///< typed by the clerk
    Answers,  ///< known because a file with its answers was imported
    Proposed  ///< taken from the program's own list, for which there is no source
};
QString departmentSourceKey(DepartmentSource source);  ///< "entered", "answers", "proposed"
DepartmentSource departmentSourceFromKey(const QString& key);

struct ReviewDepartment {
    DepartmentId id;
    QString name;            ///< as in the names of its files: 纪委监委
    QStringList alsoCalled;  ///< earlier and other names, under which files come back
    QString contact, phone;
    int place = 0;       ///< in lists and letters, from 1
    bool active = true;  ///< false: not asked any more; what it said still counts
    DepartmentSource source = DepartmentSource::Entered;

    [[nodiscard]] bool isCalled(const QString& other) const {
        return name == other || alsoCalled.contains(other);
    }
};

/// One person about whom a request asks, as he was written into the spreadsheets.
struct ReviewLine {
    ReviewLineId id;
    int number = 0;  ///< in its request, from 1
    std::optional<NominationId> nomination;
    std::optional<PersonId> person;  ///< who won without a nomination (另选他人, round 3)
    VillageId village;
    Body body = Body::VillagersCommittee;
    QString postTitle, name, nationalId;
    QString birth;  ///< "1991.06"
    Sex sex = Sex::Unknown;
};

/// 联审函: one letter with its spreadsheets, to one or several departments.
struct ReviewRequest {
    ReviewRequestId id;
    int number = 0;  ///< in this election, from 1
    int round = 1;   ///< 1 … kReviewRounds
    QDate sentOn, dueOn;
    QString sentBy;  ///< a person's name
    QString note;
    QString token;             ///< random; goes into the numbers of its lines
    QString cancelledBecause;  ///< not empty: it was sent by mistake
    struct Recipient {
        DepartmentId department;
        QDate firstReadOn, lastReadOn;  ///< when answers to it were read in; invalid: none yet
    };
    std::vector<Recipient> recipients;
    [[nodiscard]] bool isCancelled() const { return !cancelledBecause.isEmpty(); }
    [[nodiscard]] const Recipient* to(DepartmentId department) const {
        for (const Recipient& one : recipients)
            if (one.department == department) return &one;
        return nullptr;
    }
};

/// 催办: a department was reminded of a request.
struct ReviewReminder {
    ReviewRequestId request;
    DepartmentId department;
    QDate on;
    QString by, note;
};

/// An answer with its round. Of a nominee, or of somebody who won without a nomination (`person`; then
/// opinion.nomination is not set).
struct RoundOpinion {
    DepartmentOpinion opinion;
    int round = 1;
    std::optional<PersonId> person;
    Body body = Body::VillagersCommittee;  ///< of a write-in
    bool gone = false;                     ///< missing in the last import of its file
};

}  // namespace election
