#pragma once
/// The nine checks of 三问 三表 三严, their states, and the program's proposal.
#include <QDate>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/domain/nomination.h"
#include "core/domain/person.h"

namespace election {

using FactId = Id<struct FactTag>;
using TalkId = Id<struct TalkTag>;

inline constexpr int kCheckCount = 9;
/// "asks.1" … "asks.3", "forms.1" … "forms.3", "stricts.1" … "stricts.3"
QString checkKey(int index);

enum class CheckState { NotBegun, Passed, Failed, NotApplicable, LookAgain };
QString checkStateKey(CheckState state);  ///< "not_begun", "passed", "failed", "not_applicable", "look_again"
std::optional<CheckState> checkStateFromKey(const QString& key);

/// How much a reason weighs: 法定, 五不能, 六不宜, the village's own 选举办法. Info never counts.
enum class Weight { Law, List, Advice, Local };
QString weightKey(Weight weight);  ///< "law", "list", "advice", "local"

struct Reason {
    QString check;   ///< check key
    QString code;    ///< notreg, underage, late, proxyreg, twoposts, missing, dept, refuse ...
    QString text;    ///< one sentence for the clerk
    QString source;  ///< law and article, list and clause
    Weight weight = Weight::Law;
    QString mark;              ///< evidence mark: V, E, P, R, I, or "ours"
    bool informative = false;  ///< kept as information; takes no part in the verdict
};

struct Check {
    QString id;
    CheckState state = CheckState::NotBegun;
    QString by;                   ///< who: a person's name, or "auto"
    QString when;                 ///< ISO date or date-time; empty where nobody did it yet
    QString note;                 ///< what was found, one line
    QStringList clauses{};        ///< of the list of bars, where a person failed it under one or several
    QString secondBy{};           ///< the second person who confirmed what bars; empty: nobody
    QString secondWhen{};         ///< as `when`
    bool waitsForSecond = false;  ///< one person alone holds it against him: it bars nobody yet (四眼)
};
/// checkStateKey(), or "waits_for_second": what the log calls the state of a check.
QString loggedCheckState(const Check& check);

/// The program's proposal (建议). Only the deciding body's decision or the person's signed withdrawal removes
/// anybody.
enum class Verdict { Qualified, NotQualified, Pending, Withdrawn };
QString verdictKey(Verdict verdict);  ///< "qualified", "not_qualified", "pending", "withdrawn"

/// Something held against a person, with its dates where they are known: what a clause of the bars is
/// measured by.
struct BarFact {
    QStringList clauses;  ///< every clause that it falls under: "五不能①", "法定②"
    QString matter;       ///< what happened
    QDate ended;  ///< release, end of the sentence, correction ...; invalid = not known or still running
    bool running = false;         ///< known to last still
    QString source{};             ///< who says so
    FactId id{};                  ///< not stored: computed
    QString by{}, when{};         ///< who entered it; UTC, ISO
    QString secondBy{};           ///< the second person who confirmed it
    bool waitsForSecond = false;  ///< entered by one person only: what it bars, it doesn't bar yet
};

/// 突发情况 against election discipline.
struct Incident {
    QDate date;
    QString what;
    bool established = false;  ///< the deciding body found it proved; until then it only has to be looked at
    QString source;            ///< document, or who reported it
};

/// Everything the screening looks at, for one nomination.
struct Dossier {
    Nomination nomination;
    QString villageName;
    bool registerKnown = true;               ///< false: this village's register hasn't been imported yet
    std::optional<Person> registerRow;       ///< the matched row of this village's register
    MatchKind matchedHow = MatchKind::None;  ///< how registerRow was found; None with a row counts as Id
    bool nameDiffers = false;                ///< the row has the same ID number but another name
    std::optional<QString>
        registeredElsewhere;  ///< name of the other village, where he is on its register only
    struct OtherNomination {
        int no;
        Body body;
        QString postTitle;
        bool withdrawn;
        bool decidedOut;
        NominationId id{};
    };
    std::vector<OtherNomination> others;  ///< other registrations of the same person
    std::vector<DepartmentOpinion> opinions;
    std::vector<QString> departmentsAsked;  ///< every department that has to answer
    std::optional<AskRecord> asks;
    std::optional<Withdrawal> withdrawal;
    std::optional<Decision> decision;
    std::vector<BarFact> facts;  ///< entered with their dates
    std::vector<Incident> incidents;
    /// What a person entered by hand; goes before what was computed from files.
    std::array<std::optional<Check>, kCheckCount> byHand;
};

struct ScreeningResult {
    std::array<Check, kCheckCount> checks;
    std::vector<Reason> reasons;
    Verdict verdict = Verdict::Pending;
    bool restsOnAdviceOnly = false;  ///< a proposal that rests only on `advice` or `local` reasons
};

}  // namespace election
