#pragma once
/// 联审: what a department's file says, line by line, compared with what is recorded. No ID number is in it.
#include <QString>
#include <algorithm>
#include <optional>
#include <vector>

namespace election {

enum class ReviewLineState {
    New,
    Changed,
    Unchanged,
    Unanswered,  ///< the department left the line empty
    Ask,         ///< name and number disagree, or only the name fits: a person has to choose
    NotOurs      ///< the line is of no request of this election, or of nobody who stands
};
/// "new", "changed", "unchanged", "unanswered", "ask", "not_ours"
QString reviewLineStateKey(ReviewLineState state);

struct ReviewCandidate {
    int ref = 0;  ///< number of the nomination (序号); below 0: a line about a winner without a nomination
    QString who;  ///< 夏溪村 张三 主任（No. 12）
};

struct ReviewReadLine {
    int row = 0;  ///< in the file
    QString who;  ///< as the file says it: 夏溪村 张三 主任
    QString department;
    int round = 1;
    ReviewLineState state = ReviewLineState::New;
    QString answer;  ///< "有异议 · 五不能④ · 受党纪处分"; empty where there is none
    QString before;  ///< of a changed line
    QString why;     ///< of a line that is asked about or not ours
    std::vector<ReviewCandidate> candidates;
    std::optional<int> chosen;  ///< what the clerk chose; 0 = left out
};

struct ReviewReading {
    std::vector<ReviewReadLine> lines;
    [[nodiscard]] int count(ReviewLineState state) const {
        return int(std::count_if(lines.begin(), lines.end(),
                                 [state](const ReviewReadLine& line) { return line.state == state; }));
    }
};

}  // namespace election
