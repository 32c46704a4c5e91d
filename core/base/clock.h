#pragma once
/// The only way to ask what time it is; tests hand in a clock that stands still.
#include <QDateTime>

namespace election {

class Clock {
  public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;  ///< UTC
    [[nodiscard]] QDate today() const { return now().toLocalTime().date(); }
};

class SystemClock final : public Clock {
  public:
    [[nodiscard]] QDateTime now() const override;
};

class FixedClock final : public Clock {
  public:
    explicit FixedClock(QDateTime at) : m_at(std::move(at)) {}
    [[nodiscard]] QDateTime now() const override { return m_at; }
    void set(QDateTime at) { m_at = std::move(at); }

  private:
    QDateTime m_at;
};

}  // namespace election
