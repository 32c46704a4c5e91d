#pragma once
/// A day that may be left open: typed as 2026-11-23, 20261123, 2026.11.23 or 2026年11月23日.
#include <QDate>
#include <QLineEdit>
#include <optional>

namespace election {

/// The day that the text tells; an invalid one for an empty text, none for a text that is no day.
std::optional<QDate> typedDate(const QString& text);

class DateLine final : public QLineEdit {
    Q_OBJECT
  public:
    DateLine(const QString& name, const QDate& day = {}, QWidget* parent = nullptr);
    /// Invalid while the line is empty or holds no day; isReadable() tells which.
    [[nodiscard]] QDate date() const;
    [[nodiscard]] bool isReadable() const { return typedDate(text()).has_value(); }
    void setDate(const QDate& day);
};

}  // namespace election
