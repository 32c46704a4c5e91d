#pragma once
/// 委托投票: the request of a voter as on the certificate, and the election committee's audit of it.
#include "core/services/proxy_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/pages/desk.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace election {

class DateLine;
class PersonPicker;

class ProxyRequestDialog final : public FormDialog {
    Q_OBJECT
  public:
    ProxyRequestDialog(Desk& desk, VillageId village, QWidget* parent);
    [[nodiscard]] ProxyRequest request() const;

  private:
    void propose();
    void judge();
    Desk& m_desk;
    VillageId m_village;
    PersonPicker *m_principal, *m_proxy;
    QComboBox* m_relation;
    QLineEdit* m_reason;
    DateLine* m_day;
    QLabel* m_notes;
};

class ProxyAuditDialog final : public FormDialog {
    Q_OBJECT
  public:
    ProxyAuditDialog(const ProxyRow& row, const QDate& today, QWidget* parent);
    [[nodiscard]] bool approved() const;
    [[nodiscard]] QDate day() const;
    [[nodiscard]] QString note() const;

  private:
    void judge();
    QComboBox* m_outcome;
    DateLine* m_day;
    QLineEdit* m_note;
};

/// On which day a list was put up.
class ProxyPostedDialog final : public FormDialog {
    Q_OBJECT
  public:
    ProxyPostedDialog(const ProxyList& list, const QDate& today, QWidget* parent);
    [[nodiscard]] QDate day() const;
    [[nodiscard]] QString because() const;

  private:
    DateLine* m_day;
    QLineEdit* m_because;
};

}  // namespace election
