#include "core/domain/national_id.h"

#include <QCoreApplication>

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace election {

QChar nationalIdCheckDigit(QStringView first17) {
    // GB 11643-1999 4.2: weights 2^(17-i) mod 11, and the digit that belongs to each remainder.
    static constexpr int weights[17] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr char16_t digits[12] = u"10X98765432";
    int sum = 0;
    for (int i = 0; i < 17; ++i) sum += (first17.at(i).unicode() - u'0') * weights[i];
    return QChar(digits[sum % 11]);
}

Result<NationalId> NationalId::parse(const QString& text) {
    QString id = normaliseCode(text);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    bool upgraded = false;
    if (id.size() == 15 && std::all_of(id.cbegin(), id.cend(), isDigit)) {
        id.insert(6, u"19"_s);
        id.append(nationalIdCheckDigit(id));
        upgraded = true;
    }
    const bool shaped = id.size() == 18 && std::all_of(id.cbegin(), id.cend() - 1, isDigit) &&
                        (isDigit(id.back()) || id.back() == u'X');
    if (!shaped) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("NationalId",
                                                 "An ID number has 18 digits, the last may be X. Check it "
                                                 "against the ID card."),
                     {}};
    }
    return NationalId(id, upgraded);
}

bool NationalId::hasRightCheckDigit() const {
    return nationalIdCheckDigit(m_text) == m_text.back();
}

std::optional<QDate> NationalId::birthDate() const {
    const QDate date = QDate::fromString(m_text.mid(6, 8), u"yyyyMMdd"_s);
    if (!date.isValid()) return std::nullopt;
    return date;
}

Sex NationalId::sex() const {
    return m_text.at(16).digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
}

QString NationalId::masked() const {
    return maskedId(m_text);
}

QString maskedId(const QString& id) {
    if (id.size() <= 4) return QString(id.size(), u'*');
    return QString(id.size() - 4, u'*') + id.right(4);
}

}  // namespace election
