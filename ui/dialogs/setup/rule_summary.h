#pragma once
/// A rule set in plain words: what it rests on, how well that is attested, and what differs from another one.
#include <QDate>
#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace election {

class RuleSet;

class RuleSummary final : public QWidget {
    Q_OBJECT
  public:
    explicit RuleSummary(QWidget* parent = nullptr);
    /// `chosen` is what the election takes; compared with the shipped set `other`, or, where it is empty,
    /// with the one that came before it.
    void show(const RuleSet& chosen, const QDate& electionDay, const QString& other = {});

  private:
    void compare();
    QLabel *m_texts, *m_note, *m_same;
    QComboBox* m_other;
    QTableWidget* m_table;
    QString m_chosen;
    QByteArray m_json;
};

/// "《…》第二十七条 [E]": what was read in full carries no mark.
QString basisWithMark(const QString& citation, const QString& mark);

}  // namespace election
