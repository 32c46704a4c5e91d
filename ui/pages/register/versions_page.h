#pragma once
/// 定稿与版本: closing a village's register, what still stands in the way, its numbered versions with their
/// hash, and the papers of each of them as they were.
#include <QHash>

#include "core/services/register_version_service.h"
#include "ui/pages/village_page.h"

class QButtonGroup;
class QLabel;
class QListWidget;
class QPushButton;

namespace election {

class Card;
class Facts;
class PaperPane;

class VersionsPage final : public VillagePage {
    Q_OBJECT
  public:
    explicit VersionsPage(Desk& desk);
    static PageDescriptor descriptor();

  protected:
    void refreshVillage(VillageId village) override;
    void refreshTownship() override;
    [[nodiscard]] QString tileLine(const VillageStatus& status) const override;
    [[nodiscard]] int concerns() const override {
        return ChangeEvent::Register | ChangeEvent::Findings | ChangeEvent::Posts;
    }

  private:
    QWidget* buildState();
    QWidget* buildVersions();
    void showState();
    void showBlocking();
    void fillVersions();
    void showPaper();
    void close();
    [[nodiscard]] int version() const;  ///< the chosen one; 0 = the draft

    ClosingState m_state;
    std::vector<RegisterVersion> m_versions;  ///< newest first
    QHash<VillageId, int> m_registered, m_pending;
    Facts* m_facts;
    QLabel *m_blockedWhy, *m_hash;
    Card* m_blocked;
    QListWidget *m_blocking, *m_list;
    QPushButton* m_close;
    QButtonGroup* m_papers;
    PaperPane* m_paper;
};

}  // namespace election
