#pragma once
/// Pinyin of names: for finding a person by typing, and for lists in the order of the alphabet.
#include <QByteArray>
#include <QString>

namespace election {

/// "zhangsan": the surname in its reading as a surname (单 shan, 解 xie, 区 ou, 曾 zeng), no tones, ü as v.
/// Letters and digits stay as they are, in lower case; other characters fall out.
QString pinyin(const QString& name);

/// "zs": the first letters, the surname in its reading as a surname.
QString pinyinInitials(const QString& name);

/// Everything that a clerk may type for a name, a space between: full spellings then initials, with both
/// readings of the surname and both spellings of ü: 单吕 → "shanlv shanlu danlv danlu sl dl". For a search of
/// substrings.
QString pinyinSearchKey(const QString& name);

/// A key that compares byte by byte: the surname's reading, then ICU's order `zh@collation=pinyin` (which
/// knows tones).
QByteArray pinyinSortKey(const QString& name);

/// Version of the collator: keys that were stored under another version must be made anew.
QString pinyinCollatorVersion();

}  // namespace election
