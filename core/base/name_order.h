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
/// 王小洪), then its characters. A character compares by number of strokes, order of strokes, code point. One
/// whose strokes aren't known stands behind all others. Spaces are passed over; compound surnames (欧阳, 司马
/// ...) count as one surname.
QByteArray strokeSortKey(const QString& name);

/// How many characters of a name are its surname: 2 for a compound surname with a given name behind it,
/// else 1. Counted in code points.
int surnameLength(const QString& name);

}  // namespace election
