#pragma once
/// 选后事项: recall, resignation, end of office by law, by-election; each with its days and numbers by
/// article.
#include <QPointer>

#include "core/services/later_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/village_page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStandardItemModel;

namespace election {

class FitTable;
class DateLine;
class PaperActions;

class LaterDialog final : public FormDialog {
    Q_OBJECT
  public:
    LaterDialog(const LaterEvent& event, QWidget* parent);
    [[nodiscard]] LaterEvent event() const;

  private:
    void judge();
    LaterEvent m_event;
    QComboBox* m_kind;
    QCheckBox* m_representatives;
    QLineEdit *m_name, *m_post, *m_reason, *m_successor;
    DateLine *m_received, *m_filed, *m_held, *m_posted;
    QSpinBox *m_petitioners, *m_base, *m_entitled, *m_attended, *m_for;
};

class LaterPage final : public VillagePage {
    Q_OBJECT
  public:
    explicit LaterPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();
    bool closeTop() override;

  protected:
    void refreshVillage(VillageId village) override;
    [[nodiscard]] QString tileLine(const VillageStatus& status) const override;
    [[nodiscard]] int concerns() const override;

  private:
    void edit(bool fresh);
    void takeBack();
    void showChosen();
    void told(const QString& said);
    [[nodiscard]] const LaterEventRow* chosen() const;

    VillageId m_village;
    std::vector<LaterEventRow> m_all;
    PaperActions* m_papers;
    QLabel *m_title, *m_words;
    QStandardItemModel* m_model;
    FitTable* m_table;
    QPushButton *m_edit, *m_back, *m_print;
    QPointer<QDialog> m_dialog;
};

}  // namespace election
