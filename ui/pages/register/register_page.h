#pragma once
/// 选民登记: import registers, search everybody while typing, look at a person and the findings.
#include "core/services/register_service.h"
#include "ui/pages/page.h"
#include "ui/pages/register/register_views.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace election {

class ElidedLabel;
class PaperActions;
class PersonPanel;
class RegisterFilters;
class RegisterModel;
class TotalsPanel;

class RegisterPage final : public Page {
    Q_OBJECT
  public:
    explicit RegisterPage(Desk& desk);

    void open(const PageTarget& target) override;
    bool closeTop() override;
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

  protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] int concerns() const override {
        return ChangeEvent::Posts | ChangeEvent::Register | ChangeEvent::Nominations | ChangeEvent::Findings;
    }

  private:
    QWidget* buildFull();
    QWidget* buildHead();
    void addViews(QLayout* line);
    void connectParts();
    void
    search();  ///< ids of the query into the table; the chosen person stays chosen where he is still there
    void showColumns();  ///< those that the width has room for
    void showPerson(PersonId person);
    void closePerson();
    void showSummary(const RegisterTotals& totals);
    [[nodiscard]] RegisterView view() const;
    void addPerson();
    void exportAs(const QString& suffix);  ///< "print" or a suffix

    RegisterModel* m_model;
    PaperActions* m_papers;
    QButtonGroup* m_views;
    QPushButton *m_add = nullptr, *m_export = nullptr;
    RegisterFilters* m_filters = nullptr;
    QTableView* m_table = nullptr;
    PersonPanel* m_person = nullptr;
    TotalsPanel* m_totals = nullptr;
    QStackedWidget* m_side = nullptr;
    ElidedLabel* m_summary = nullptr;
    QLabel* m_hits = nullptr;
    QWidget *m_full, *m_empty;
};

PageDescriptor registerPage();

}  // namespace election
