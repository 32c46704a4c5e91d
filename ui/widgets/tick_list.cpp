#include "ui/widgets/tick_list.h"

namespace election {

void TickList::add(const QString& text, bool on, const QString& key) {
    auto* item = new QListWidgetItem(text, this);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setData(Qt::UserRole, key);
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

bool TickList::isTicked(int row) const {
    return item(row)->checkState() == Qt::Checked;
}

int TickList::tickedCount() const {
    int ticked = 0;
    for (int i = 0; i < count(); ++i) ticked += isTicked(i);
    return ticked;
}

QStringList TickList::tickedKeys() const {
    QStringList keys;
    for (int i = 0; i < count(); ++i)
        if (isTicked(i)) keys << item(i)->data(Qt::UserRole).toString();
    return keys;
}

void TickList::tickAll(bool on) {
    for (int i = 0; i < count(); ++i) item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

void TickList::showEvent(QShowEvent* event) {
    QListWidget::showEvent(event);
    doItemsLayout();
    if (currentRow() < 0) setCurrentRow(0);
}

}  // namespace election
