#pragma once
/// Below the nine checks: the chosen one with its words, its evidence, and what can be done with it, each
/// with its key.
#include <QHash>
#include <QWidget>
#include <vector>

#include "core/domain/attachment.h"
#include "core/rules/check_template.h"
#include "core/services/screening_service.h"

class QLabel;
class QPushButton;

namespace election {

enum class CheckAction {
    Pass,
    Fail,
    LookAgain,
    NotApplicable,
    NotYet,
    Second,    ///< 复核: the second person
    Talk,      ///< 谈话记录
    Fact,      ///< a fact with its dates
    Evidence,  ///< files of this check
    Dossier,   ///< the printed dossier
    Version    ///< judged by the version of the checks that is in force
};

class CheckDetail final : public QWidget {
    Q_OBJECT
  public:
    explicit CheckDetail(QWidget* parent = nullptr);
    /// `row` null: nobody is chosen.
    void show(const ScreenedNomination* row, int check, const CheckTemplate& checks,
              const std::vector<Attachment>& evidence, bool newerVersion);
    /// The action of a key of the page; none for other keys.
    static std::optional<CheckAction> actionOf(int key);

  Q_SIGNALS:
    void wanted(CheckAction action);

  private:
    QLabel *m_title, *m_asks, *m_answered, *m_needed, *m_second, *m_files;
    QHash<int, QPushButton*> m_buttons;
};

}  // namespace election
