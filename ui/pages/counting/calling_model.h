#pragma once
/// 唱票: the ballot that is being called, key by key, and the figures of those that are called. No widgets,
/// no database: the page hands the paper to the service and tells the model that it is on disk.
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

#include "core/domain/ballot.h"
#include "core/rules/ballot_judge.h"

namespace election {

/// The keys of the names, in the order of the ballot: 1 … 9, then a … w (x is void).
QChar callingKey(int place);  ///< null beyond 32 names
int callingPlace(QChar key);  ///< -1: no name's key

struct CalledName {
    QString name;
    QChar key;  ///< null where there are more names than keys: choose it by mouse
    bool chosen = false;
    bool against = false;  ///< marked × instead of ○
};

/// 另选他人: a name that isn't printed.
struct WrittenName {
    QString name;
    bool against = false;
};

struct CallingPost {
    QString title;
    int seats = 0;
    bool womenOnly = false;
    std::vector<CalledName> names;  ///< in the order of the ballot
    std::vector<WrittenName> writeIns;
    int illegible = 0;
    [[nodiscard]] int choices() const;
};

/// One name on the hall's board.
struct BoardLine {
    int post = 0;
    QString name;
    qint64 votes = 0;
    bool writeIn = false;
};

struct CallingFigures {
    int called = 0, valid = 0, voidBallots = 0, blank = 0, partlyVoid = 0;
    int unresolved = 0;  ///< choices that wait for a ruling
    QStringList unresolvedNames;
    std::vector<BoardLine> lines;  ///< names in ballot order, then those written in as they came up
};

class CallingModel {
  public:
    explicit CallingModel(Contest contest);

    [[nodiscard]] const Contest& contest() const { return *m_contest; }
    [[nodiscard]] const std::vector<CallingPost>& posts() const { return m_posts; }
    [[nodiscard]] int currentPost() const { return m_current; }
    [[nodiscard]] bool isBlank() const;  ///< nothing at all is marked
    [[nodiscard]] bool isRuledVoid() const { return m_void; }
    [[nodiscard]] const QString& voidReason() const { return m_voidReason; }

    // Typing
    void toggle(int post, int name);
    bool toggleKey(QChar key);  ///< false: no name has this key
    void nextPost(int step = 1);
    void selectPost(int post) { m_current = post; }
    void clearMarks();
    void addIllegible();
    /// The name that was marked last is marked × instead of ○, or ○ again. False: nothing is marked there.
    bool flipLast();
    /// A name that is not printed on this post; a printed one is chosen instead. False: already there.
    bool writeIn(const QString& name);
    void removeLastWriteIn();
    void ruleVoid(const QString& reason);
    void liftVoid();
    void declareBlank();  ///< takes every mark away; only then may an empty ballot be recorded

    /// Empty where Enter may record this ballot; else why not, and what to press.
    [[nodiscard]] QString whyNotNext() const;

    /// What the box gets: the columns by post, names joined by 、.
    [[nodiscard]] BallotPaper paper(const QString& box) const;
    /// Shows a called paper again, for its correction.
    void load(const BallotPaper& paper);

    /// Before Enter: how the ballot will count, one sentence. `tone` of the sentence: good, partly void,
    /// void.
    struct Preview {
        BallotState state = BallotState::Blank;
        bool partlyVoid = false;
        QString text;
    };
    [[nodiscard]] Preview preview() const;

    // What is called
    void setCalled(const std::vector<BallotPaper>& papers);
    void addCalled(const BallotPaper& paper);
    [[nodiscard]] const CallingFigures& figures() const { return m_figures; }

  private:
    void countIn(const BallotPaper& paper);
    BoardLine& boardLine(int post, const QString& name);

    std::unique_ptr<Contest> m_contest;  ///< the judge keeps a reference
    BallotJudge m_judge;
    std::vector<CallingPost> m_posts;
    int m_current = 0;
    bool m_void = false;
    bool m_blankDeclared = false;
    QString m_voidReason;
    int m_lastName = -1;  ///< of the current post: the printed name marked last; -1: the last one written in
    CallingFigures m_figures;
};

}  // namespace election
