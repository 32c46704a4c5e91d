#pragma once
/// The line at the top: whose election, which village, jump box, days left, help and menu.
#include <QDate>
#include <QWidget>
#include <optional>
#include <vector>

#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace election {

class JumpBox;

class HeaderBar final : public QWidget {
    Q_OBJECT
  public:
    /// Without services (no file open) only the name of the program, help and menu.
    HeaderBar(const std::vector<PageDescriptor>& pages, const Services* services, QWidget* overlay,
              QMenu* menu, QWidget* parent = nullptr);
    void setVillages(const std::vector<Village>& villages, std::optional<VillageId> chosen);
    void setVillage(std::optional<VillageId> village);  ///< without a signal
    /// Whose election it is: township, kind and year, as it stands now.
    void setElection(const Election& election);
    void setDays(const QDate& electionDay, const QDate& today);
    [[nodiscard]] QToolButton* helpButton() const { return m_help; }

  Q_SIGNALS:
    void villageChosen(std::optional<election::VillageId> village);
    void jumped(const election::PageTarget& target);

  private:
    void addElection(const Services& services, const std::vector<PageDescriptor>& pages, QWidget* overlay);

    QComboBox* m_picker = nullptr;
    JumpBox* m_jump = nullptr;
    QLabel *m_whose = nullptr, *m_days = nullptr;
    QToolButton* m_help;
};

/// "26 days to election day", "Election day is today", "3 days after election day".
QString daysText(const QDate& electionDay, const QDate& today);

}  // namespace election
