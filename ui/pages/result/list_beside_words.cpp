#include "ui/pages/result/list_beside_words.h"

#include <QLabel>
#include <QStandardItemModel>

#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/fit_table.h"
#include "ui/widgets/layouts.h"

namespace election {

void layListBesideWords(QWidget* content, const ListBesideWords& parts) {
    auto* line = row(content, 12);
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
    area->setFixedWidth(Theme::current().px(Theme::current().percent() < 150 ? 360 : 270));
    line->addWidget(area);
}

}  // namespace election
