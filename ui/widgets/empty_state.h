#pragma once
/// What a page shows while it has nothing: what the step is for, what to bring, one big button, and the
/// sample.
#include <QKeySequence>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace election {

struct EmptyStateText {
    QString icon;
    QString title;                ///< what is missing: "No register yet"
    QString what;                 ///< what this step is for, one or two sentences
    QStringList bring;            ///< what to have at hand
    QString action;               ///< the big button; empty = none
    QString sample;               ///< "Try with the sample township"; empty = none
    QString second = {};          ///< another way to begin; empty = none
    QKeySequence secondKey = {};  ///< its key
};

class EmptyState final : public QWidget {
    Q_OBJECT
  public:
    explicit EmptyState(const EmptyStateText& text, QWidget* parent = nullptr);

  Q_SIGNALS:
    void actionWanted();
    void secondWanted();
    void sampleWanted();
};

}  // namespace election
