#pragma once
/// 审查标准: the nine checks and the lists of bars of this township, with the preview of the paper; edited as
/// a draft, frozen as a numbered version. Of the whole township, whatever village is chosen.
#include <QPointer>

#include "core/services/screening_template_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace election {

class PaperPane;

class TemplatePage final : public Page {
    Q_OBJECT
  public:
    explicit TemplatePage(Desk& desk);
    static PageDescriptor descriptor();
    bool closeTop() override;
    [[nodiscard]] QVariantMap state() const override;
    void restore(const QVariantMap& state) override;

  protected:
    void refresh() override;
    [[nodiscard]] int concerns() const override { return ChangeEvent::Screening | ChangeEvent::Posts; }

  private:
    enum class Kind { Head, Check, RuleBar, OwnBar };
    QWidget* makeSide();
    void fillVersions();
    void fillItems();
    void showVersion();
    [[nodiscard]] const TemplateVersion* shown() const;
    [[nodiscard]] std::pair<Kind, int> chosenItem() const;
    void edit();
    void editCheck(int index);
    void addClause();
    void editClause(int index);  ///< -1: a new one
    void leaveOut();             ///< takes a clause out, or lets it count again
    void freeze();
    void load();
    void save();
    /// Writes the draft and shows it; false where it was refused, with the sentence in `dialog`.
    bool put(const CheckTemplate& checks, FormDialog* dialog);
    void judge();

    std::vector<TemplateVersion> m_versions;
    int m_wanted = -1;  ///< number of the version to be shown; -1: the newest
    QLabel *m_stands, *m_words;
    QComboBox* m_list;
    QListWidget* m_items;
    QPushButton *m_edit, *m_add, *m_out, *m_freeze, *m_load, *m_save;
    PaperPane* m_paper;
    QPointer<FormDialog> m_dialog;
};

}  // namespace election
