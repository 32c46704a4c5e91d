#pragma once
/// 领票: at the table of one box. A voter is found by three keys or the card number; own ballot and listed
/// proxies are ticked; never twice. Where nobody is checked in by name, three big buttons count the ballots.
#include <QPointer>

#include "core/services/check_in_service.h"
#include "core/services/poll_day_service.h"
#include "ui/pages/village_page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStandardItemModel;
class QVBoxLayout;

namespace election {

class FitTable;
class Card;
class PaperActions;
class SearchBox;

class CheckInPage final : public VillagePage {
    Q_OBJECT
  public:
    explicit CheckInPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();
    bool closeTop() override;
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

  protected:
    void refreshVillage(VillageId village) override;
    [[nodiscard]] QString tileLine(const VillageStatus& status) const override;
    [[nodiscard]] int concerns() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeTable();
    QWidget* makeCounting();
    QWidget* makeSide();
    void fillBoxes();
    void search(const QString& typed);
    void take();
    void showVoter();
    void issue();
    void takeBack();
    void count(bool proxy, bool assisted, bool back);
    void fillGroups();
    void judge();
    void printList(const QString& suffix);
    [[nodiscard]] QString box() const;

    VillageId m_village;
    std::vector<Person> m_found;
    std::optional<CheckInVoter> m_voter;
    std::vector<BoxState> m_states;
    PaperActions* m_papers;
    QLabel *m_title, *m_figures, *m_who, *m_why, *m_remarks, *m_counted;
    QComboBox* m_box;
    SearchBox* m_search;
    QListWidget* m_list;
    Card *m_voterCard, *m_countCard;
    QCheckBox *m_own, *m_assisted;
    QVBoxLayout* m_proxyBox;
    std::vector<QCheckBox*> m_proxies;
    QPushButton *m_issue, *m_back;
    std::vector<QPushButton*> m_counters;
    QStandardItemModel* m_groups;
    FitTable* m_groupTable;
};

}  // namespace election
