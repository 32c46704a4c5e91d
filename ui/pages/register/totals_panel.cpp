#include "ui/pages/register/totals_panel.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "core/rules/finding_catalogue.h"
#include "ui/models/register_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

void addLine(QGridLayout* grid, const QString& title, int value) {
    const int row = grid->rowCount();
    grid->addWidget(label(title, LabelKind::Muted), row, 0);
    auto* number = label(QLocale().toString(value));
    number->setAlignment(Qt::AlignRight);
    grid->addWidget(number, row, 1);
    grid->setColumnStretch(0, 1);
}

}  // namespace

TotalsPanel::TotalsPanel(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    inside->setProperty("scrolled", true);
    m_column = new QVBoxLayout(inside);
    setWidget(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::current().px(10));
}

void TotalsPanel::setTotals(const QString& whose, const RegisterTotals& totals) {
    clearLayout(m_column);
    auto* register_ = new Card(whose);
    auto* grid = new QGridLayout;
    addLine(grid, tr("Registered voters"), totals.registered);
    addLine(grid, tr("of these men"), totals.men);
    addLine(grid, tr("of these women"), totals.women);
    addLine(grid, tr("Persons on file"), totals.persons);
    addLine(grid, tr("Households"), totals.households);
    register_->body()->addLayout(grid);
    m_column->addWidget(register_);
    auto* out = new Card(tr("Not registered, because"));
    auto* reasons = new QGridLayout;
    constexpr std::pair<const char*, RegistrationStatus> statuses[] = {
        {"REG-09", RegistrationStatus::UnderAge},
        {"REG-10", RegistrationStatus::Deprived},
        {"REG-11", RegistrationStatus::Deceased},
        {"REG-12", RegistrationStatus::AwayNotDeclared},
        {"REG-13", RegistrationStatus::OutsideNoConsent}};
    for (const auto& [code, status] : statuses)
        if (const int count = totals.byStatus.value(QLatin1StringView(code)); count > 0)
            addLine(reasons, registrationStatusTitle(status), count);
    if (reasons->count() == 0) reasons->addWidget(label(tr("None"), LabelKind::Ok), 0, 0);
    out->body()->addLayout(reasons);
    m_column->addWidget(out);
    auto* findings = new Card(tr("Open findings"));
    auto* list = new QGridLayout;
    list->setColumnStretch(1, 1);
    int row = 0;
    for (auto it = totals.byFinding.cbegin(); it != totals.byFinding.cend(); ++it) {
        if (!isRegisterFinding(it.key())) continue;
        auto* link = button(u"totalsFinding"_s, it.key(), ButtonKind::Link);
        link->setToolTip(findingTitle(it.key()));
        connect(link, &QPushButton::clicked, this, [this, code = it.key()] { Q_EMIT findingWanted(code); });
        list->addWidget(link, row, 0);
        auto* title = label({}, LabelKind::Muted);
        title->setText(title->fontMetrics().elidedText(findingTitle(it.key()), Qt::ElideRight,
                                                       Theme::current().px(150)));
        title->setToolTip(findingTitle(it.key()));
        list->addWidget(title, row, 1);
        auto* number = label(QLocale().toString(it.value()));
        number->setAlignment(Qt::AlignRight);
        list->addWidget(number, row++, 2);
    }
    if (row == 0) list->addWidget(label(tr("None"), LabelKind::Ok), 0, 0);
    findings->body()->addLayout(list);
    m_column->addWidget(findings);
    m_column->addStretch();
}

}  // namespace election
