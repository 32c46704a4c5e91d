#pragma once
/// The fields of a person in the language of the desk, and what they say without a whole number or birth
/// date.
#include <QString>

#include "core/domain/register_record.h"

namespace election {

/// "Household no.", "Born" …: `key` is a PersonField's.
QString fieldTitle(const QString& key);
/// The field's value as it may stand beside others: ID numbers by their end, birth dates by their month.
QString fieldShown(const Person& person, const QString& key);
/// "Corrected 2026-11-23 (王): …": one line of what was changed by hand.
QString changeLine(const RegisterChange& change);

}  // namespace election
