#include "ui/pages/reports/issued_list.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>

#include "core/base/dates.h"
#include "ui/models/row_model.h"
#include "ui/pages/desk.h"
#include "ui/pages/issuing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

Tone toneOf(IssuedState state) {
    switch (state) {
        case IssuedState::Current:
            return Tone::Ok;
        case IssuedState::Outdated:
            return Tone::Warn;
        case IssuedState::Replaced:
        case IssuedState::NotCompared:
            break;
    }
    return Tone::Todo;
}

QString tipOf(const IssuedPaper& paper) {
    const IssuedDocument& document = paper.document;
    QStringList lines{document.title, formatDate(document.date),
                      IssuedList::tr("Signed by %1").arg(document.signedBy.join(u'、')),
                      IssuedList::tr("Content SHA-256 %1").arg(document.contentHash)};
    if (!paper.replacedBy.isEmpty())
        lines << IssuedList::tr("Replaced by %1").arg(paper.replacedBy);
    else if (paper.state == IssuedState::Replaced)
        lines << IssuedList::tr("Replaced: the result was reopened");
    if (paper.state == IssuedState::Outdated)
        lines << IssuedList::tr("What it was made from has changed: issue it anew.");
    return lines.join(u'\n');
}

}  // namespace

void IssuedModel::set(std::vector<IssuedPaper> papers) {
    beginResetModel();
    m_papers = std::move(papers);
    std::reverse(m_papers.begin(), m_papers.end());
    endResetModel();
}

const IssuedPaper* IssuedModel::at(int row) const {
    return row >= 0 && row < int(m_papers.size()) ? &m_papers[size_t(row)] : nullptr;
}

int IssuedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_papers.size());
}

int IssuedModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssuedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == Number ? tr("Number") : tr("State");
}

QVariant IssuedModel::data(const QModelIndex& index, int role) const {
    const IssuedPaper* paper = index.isValid() ? at(index.row()) : nullptr;
    if (!paper) return {};
    if (role == ToneRole && index.column() == State) return int(toneOf(paper->state));
    if (role == Qt::ToolTipRole) return tipOf(*paper);
    if (role != Qt::DisplayRole) return {};
    return index.column() == Number ? paper->document.number : issuedStateText(paper->state);
}

IssuedList::IssuedList(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_table(named(new QTableView, u"issuedTable"_s, tr("Issued papers"))),
      m_model(new IssuedModel(this)),
      m_none(label(tr("Nothing was issued for this place yet."), LabelKind::Muted, nullptr, true)),
      m_open(button(u"issuedOpen"_s, tr("Open the original"), ButtonKind::Plain, QKeySequence(u"Alt+O"_s))),
      m_save(button(u"issuedSave"_s, tr("Save a copy…"), ButtonKind::Plain, QKeySequence(u"Alt+S"_s))) {
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    tuneTable(m_table, 25);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(IssuedModel::Number, QHeaderView::Stretch);
    m_table->setColumnWidth(IssuedModel::State, Theme::current().px(96));
    auto* card = new Card(tr("Issued papers"));
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_table, 1);
    auto* buttons = new FlowLayout(nullptr, 6);
    buttons->addWidget(m_open);
    buttons->addWidget(m_save);
    card->body()->addLayout(buttons);
    auto* box = column(this, 0);
    box->addWidget(card);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IssuedList::judge);
    connect(m_table, &QTableView::activated, m_open, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto* paper = m_model->at(m_table->currentIndex().row()))
            openIssued(m_desk, paper->document);
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto* paper = m_model->at(m_table->currentIndex().row()))
            saveIssued(m_desk, paper->document);
    });
    judge();
}

void IssuedList::setPapers(std::vector<IssuedPaper> papers) {
    m_model->set(std::move(papers));
    if (m_model->rowCount() > 0) m_table->selectRow(0);
    judge();
}

void IssuedList::judge() {
    m_table->setVisible(m_model->rowCount() > 0);
    m_none->setVisible(m_model->rowCount() == 0);
    const QString why =
        m_model->at(m_table->currentIndex().row()) ? QString() : tr("Choose an issued paper.");
    setWhyNot(m_open, why);
    setWhyNot(m_save, why);
}

}  // namespace election
