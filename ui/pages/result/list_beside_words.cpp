#include "ui/pages/result/list_beside_words.h"

#include <QLabel>
#include <QStandardItemModel>

#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/fit_table.h"
#include "ui/widgets/layouts.h"

namespace election {

void layListBesideWords(QWidget* content, const ListBesideWords& parts) {
    // Large letters need the whole width for the list: the words stand below it.
    const bool large = Theme::current().percent() >= 150;
    QBoxLayout* line = large ? static_cast<QBoxLayout*>(column(content, 12)) : row(content, 12);
    auto* left = new QWidget;
    auto* box = column(left, 8);
    box->addWidget(parts.title);
    box->addLayout(parts.actions);
    parts.table->setModel(parts.model);
    parts.table->setItemDelegate(new ChipDelegate(parts.table));
    auto* card = new Card;
    card->setTight();
    card->body()->addWidget(parts.table);
    box->addWidget(card, 1);
    line->addWidget(left, 1);
    auto* side = new Card(parts.wordsTitle);
    side->body()->addWidget(parts.words);
    side->body()->addStretch();
    auto* holder = new QWidget;
    column(holder)->addWidget(side);
    auto* area = scrolled(holder);
    if (!large) area->setFixedWidth(Theme::current().px(360));
    line->addWidget(area, large ? 1 : 0);
}

}  // namespace election
