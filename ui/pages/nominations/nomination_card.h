#pragma once
/// One self-nomination in the order of the paper form, with its row of the register.
#include <QWidget>

#include "core/services/nomination_service.h"
#include "core/services/register_service.h"
#include "core/services/status_service.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace election {

class Facts;
class MaskedId;
class StatusChip;

class NominationCard final : public QWidget {
    Q_OBJECT
  public:
    explicit NominationCard(QWidget* parent = nullptr);
    void show(const ListedNomination& row, const std::optional<RegisterRow>& registered,
              const std::vector<DueDate>& calendar);
    void showNothing();
    /// Something of the page's own under the card, where the page has no room for it elsewhere.
    void addBelow(QWidget* widget);

  Q_SIGNALS:
    void screeningWanted();
    void registerWanted();

  private:
    void fill();

    ListedNomination m_row;
    std::optional<RegisterRow> m_registered;
    std::vector<DueDate> m_calendar;
    QLabel* m_name;
    QLabel* m_post;
    StatusChip* m_match;
    MaskedId* m_id;
    Facts* m_form;
    Facts* m_register;
    QWidget* m_body;
    QLabel* m_hint;
    QVBoxLayout* m_all;
    QPushButton* m_toRegister;
};

}  // namespace election
