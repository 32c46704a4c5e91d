#pragma once
/// A page that lists what happened, one row each, and says beside the list what the chosen row means.
#include <QString>

class QLabel;
class QLayout;
class QStandardItemModel;
class QWidget;

namespace election {

class FitTable;

struct ListBesideWords {
    QLabel* title;
    QLayout* actions;  ///< buttons between the title and the list
    FitTable* table;
    QStandardItemModel* model;
    QLabel* words;
    QString wordsTitle;
};

/// Fills `content`, which has no layout yet, and gives the table its model.
void layListBesideWords(QWidget* content, const ListBesideWords& parts);

}  // namespace election
