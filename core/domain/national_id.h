#pragma once
/// 公民身份号码 by GB 11643-1999: 6 digits area, 8 birth date, 3 order (odd = male), 1 check (ISO 7064 MOD
/// 11-2).
#include <QDate>
#include <QString>
#include <optional>

#include "core/base/result.h"

namespace election {

enum class Sex { Unknown, Male, Female };
QString sexName(Sex sex);  ///< 男, 女, or empty
Sex sexFromName(const QString& name);

/// An 18-digit number that has the shape of an ID; its check digit may still be wrong.
class NationalId {
  public:
    /// Takes 18 characters (17 digits and a digit or X), or 15 digits of the form used before 1999, which are
    /// upgraded ("19" before the year, check digit added). Full-width digits, spaces and a small x are
    /// mended.
    static Result<NationalId> parse(const QString& text);

    [[nodiscard]] const QString& text() const { return m_text; }   ///< 18 characters, capital X
    [[nodiscard]] bool wasUpgraded() const { return m_upgraded; }  ///< came with 15 digits
    [[nodiscard]] bool hasRightCheckDigit() const;
    [[nodiscard]] std::optional<QDate> birthDate() const;  ///< empty when it is no date
    [[nodiscard]] Sex sex() const;
    [[nodiscard]] QString masked() const;  ///< "**************1234", the only form for the screen
    bool operator==(const NationalId&) const = default;

  private:
    NationalId(QString text, bool upgraded) : m_text(std::move(text)), m_upgraded(upgraded) {}
    QString m_text;
    bool m_upgraded = false;
};

/// Any ID text with all but its last four characters hidden.
QString maskedId(const QString& id);

/// Check digit for the first 17 digits: '0'..'9' or 'X'.
QChar nationalIdCheckDigit(QStringView first17);

}  // namespace election
