#pragma once
/// For services only: after a change by hand, the rows that it touches are judged again by the rules that
/// imports use, and their findings follow.
#include <QSet>
#include <QStringList>
#include <vector>

#include "core/base/result.h"
#include "core/domain/person.h"

namespace election {

class ElectionFile;

/// A row whose standing changed.
struct JudgedRow {
    Person person;  ///< as it is now
    RegistrationStatus before = RegistrationStatus::Registered;
};

/// Judges `people` of `village` again, and everybody who shares an ID number with them now or shared one of
/// `oldIds`. Inside the caller's transaction, after the rows were written. `fields` are the titles of the
/// columns that were changed: what an import told about them is settled.
Result<std::vector<JudgedRow>> judgeAgain(ElectionFile& file, VillageId village, const QSet<PersonId>& people,
                                          const QStringList& oldIds, const QStringList& fields);

}  // namespace election
