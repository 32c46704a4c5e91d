#pragma once
/// 资格审查进度: how far each village is, what blocks whom, how quickly the departments answer, and by what
/// records nominees have left the lists. A working paper: reasons stand in it.
#include <QString>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/report/builders/paper_head.h"

namespace election {

/// One village, or the sum of all.
struct BoardVillage {
    VillageId village;
    QString name;
    int nominees = 0;     ///< all nominations
    int decidedIn = 0;    ///< the deciding body found them qualified
    int proposedIn = 0;   ///< nothing stands against them, not decided
    int proposedOut = 0;  ///< proposed “not qualified”, not decided: still on the list
    int open = 0;         ///< something is missing
    int decidedOut = 0;   ///< 资格不符决定
    int counselled = 0;   ///< 劝退 with own signature
    int ownWish = 0;      ///< 自愿退出
    int notProven = 0;    ///< withdrawals without a proof: still on the list
    int undelivered = 0;  ///< decisions “not qualified” that have not reached the person
    int openAppeals = 0;  ///< objections without an outcome
    [[nodiscard]] int out() const { return decidedOut + counselled + ownWish; }
    [[nodiscard]] int undecided() const { return proposedOut + open; }
};

/// One of the nine checks, over those who have not withdrawn.
struct BoardCheck {
    QString title;
    int passed = 0, failed = 0, lookAgain = 0, notBegun = 0, notApplicable = 0;
};

struct BoardBlocker {
    NominationId nomination;
    VillageId village;
    int no = 0;
    QString villageName, name, post;
    QString what;  ///< "三问 not begun · 税务未回 · the decision is not delivered"
};

struct BoardDepartment {
    QString name;
    int asked = 0, answered = 0, objections = 0;
    QDate firstAnswer, lastAnswer;  ///< invalid: none yet
    /// Of the newest round in which it was asked: when the first request was sent, and from that day how long
    /// it took until everything was answered. Invalid: no request is on record; empty: something is open.
    QDate sentOn;
    int round = 0;
    std::optional<int> days;
};

/// One reason among those who are out or proposed to be. Each nominee counts once, by the first reason that
/// counts.
struct BoardReason {
    QString code, title;
    int decided = 0, counselled = 0, ownWish = 0, proposed = 0;
    [[nodiscard]] int out() const { return decided + counselled + ownWish; }
};

struct ScreeningBoard {
    std::vector<BoardVillage> villages;
    BoardVillage total;
    std::vector<BoardCheck> checks;
    std::vector<BoardBlocker> blockers;  ///< those that a person has to do something about
    std::vector<BoardDepartment> departments;
    std::vector<BoardReason> reasons;  ///< most first
};

ReportDocument buildScreeningBoard(const PaperHead& head, const ScreeningBoard& board);

}  // namespace election
