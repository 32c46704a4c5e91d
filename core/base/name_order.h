#pragma once
/// The order of names by strokes (姓名笔画为序, 浙选2020 20), as Chinese official lists have it.
#include <QByteArray>
#include <QString>
#include <vector>

namespace election {

/// The strokes of one character in mainland writing (阝 2, 艹 3).
struct Strokes {
    int count = 0;           ///< 0: not known
    std::vector<int> kinds;  ///< 1 横, 2 竖, 3 撇, 4 点, 5 折; empty where only the number is known
};
Strokes strokesOf(char32_t character);

/// A key that compares byte by byte: the surname's characters, then the length of the given name (王勇 before
/// 王小洪, as in the lists of 全国人大 and 中央委员会), then its characters. Spaces are passed over; compound
/// surnames (欧阳, 司马 ...) count as one surname and stand behind the single one (欧小明 before 欧阳修). A
/// name with a dot (阿依古丽·买买提) has no Chinese surname: it compares character by character, the shorter
/// one first, dots passed over.
///
/// Characters compare by the rules of GF 3003-1999 《GB13000.1字符集汉字字序（笔画序）规范》: (1) number of
/// strokes; (2) the strokes one by one, 横 < 竖 < 撇 < 点（捺）< 折; (3) where these are the same, main
/// before secondary strokes (横 before 提, 竖 before 竖钩: 干 before 于), strokes apart before touching
/// before crossing (八 before 人 before 入), left-right before top-bottom before enclosing. Of (3) we don't
/// judge the shapes but take the order of 通用规范汉字表 (2013), which keeps to the standard; for the
/// characters that it lacks the code point decides. One whose strokes aren't known stands behind all others.
QByteArray strokeSortKey(const QString& name);

/// Of the table and the way of making keys from it, hexadecimal: keys that were made with another one have to
/// be made anew before they are compared.
QString strokeTableFingerprint();

/// How many characters of a name are its surname: 2 for a compound surname with a given name behind it,
/// else 1. Counted in code points.
int surnameLength(const QString& name);

}  // namespace election
