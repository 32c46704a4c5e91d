#pragma once
/// What a person is found by when a clerk types: one text per row, searched for substrings.
#include <QString>

namespace election {

/// Name, pinyin and initials in every reading, ID number, phone, household number; lower case, a space
/// between.
QString searchKeyOf(const QString& name, const QString& nationalId, const QString& phone,
                    const QString& household);

}  // namespace election
