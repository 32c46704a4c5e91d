#pragma once
/// Who is whose relative by the register's own columns 户号 and 与户主关系: proposals for the clerk, never
/// facts. Stepchildren, adopted children and people merely lodging stand in the same columns.
#include <optional>
#include <span>
#include <vector>

#include "core/domain/kinship.h"
#include "core/domain/person.h"

namespace election {

/// What the person is to the head of his household: 妻 → Spouse, 次子 → Child, 岳母 → ParentInLaw; the head
/// himself and words that say nothing: empty.
std::optional<Kinship> relationToHead(const QString& word);
bool isHouseholdHead(const QString& word);  ///< 户主, 本人

/// The pairs of one household that its columns speak for, limited to the eight kinds of close relatives.
/// Nothing is proposed where there are two heads or two spouses, where a parent would be less than 14 years
/// older than his child, or for rows that repeat a person (REG-06).
std::vector<RelativePair> householdRelations(std::span<const Person> household);

}  // namespace election
