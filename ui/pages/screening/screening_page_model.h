#pragma once
/// What the screening page shows and allows: groups of nominees, what each lacks, what may be done now.
#include <QString>
#include <QStringList>
#include <vector>

#include "core/services/dossier_service.h"
#include "ui/widgets/theme.h"

namespace election {

/// In the order of the list: first those that somebody has to do something about.
enum class ScreeningGroup { ToDecide, Open, Qualified, Out };

struct VerdictWords {
    Tone tone = Tone::Todo;
    QString text;  ///< 建议合格, 建议不合格, 待定, 已自愿退出, 已决定 …
};

struct ScreeningPageModel {
    static ScreeningGroup groupOf(const ScreenedNomination& row);
    static QString groupTitle(ScreeningGroup group, int count);
    static VerdictWords verdictWords(const ScreenedNomination& row);
    /// What is missing or failed, short: "三问 · 承诺书 · 税务未回".
    static QString lacks(const ScreenedNomination& row, const QStringList& checkTitles);
    /// "Proposal: not qualified" and on what it rests.
    static QString proposalTitle(const ScreenedNomination& row);
    static QString weightText(Weight weight);
    static Tone weightTone(Weight weight);

    /// " [E]"; empty for V, which alone stands as law without its mark; in words for what is ours.
    static QString markText(const QString& mark);
    static Tone stateTone(CheckState state);
    /// Who holds it against him and who has confirmed it; empty where nobody has to or did.
    static QString secondWords(const ScreenedNomination& row, int check);
    /// "Measured on election day, …: 五不能① bars until …" of each fact.
    static QString barWords(const DatedBars& dated);

    /// Empty where it may be done; else why not and what would help.
    static QString whyNotCheck(const ScreenedNomination& row);
    static QString whyNotWithdraw(const ScreenedNomination& row);
    static QString whyNotDecide(const ScreenedNomination& row);

    /// Rows of the list: by group, in the order of the service within a group.
    static std::vector<ScreenedNomination> ordered(std::vector<ScreenedNomination> rows);
};

}  // namespace election
