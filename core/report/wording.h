#pragma once
/// 文书措辞: notices and forms whose words are data that a township may change. A text has one paragraph a
/// line; marks in braces stand for what the record knows ({选举日}), and never for anything else: a text can
/// neither compute nor reach anything but these.
///
///   text            a paragraph            > text          small letters
///   = text          without indent         # text          a heading
///   | 姓名 = {姓名} | 性别 |                labels and values in a grid, one row a line
///   || 谈话内容      a wide box to write in  ||| …           a tall one
///   + 序号 3 | 项目 10 |                    a table: heads with their share of the width …
///   - 1 | 印章 |    … and its rows          -*8             … eight rows to write in
///   ~ 谈话人 ~ 记录人                        lines to sign on
///   @ {村民选举委员会}                        who issues it, with date and room for the seal
///   {职数表}         alone on its line: a table that the record makes
///   ---             a new page
#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/base/result.h"
#include "core/report/report_document.h"

namespace election {

/// A mark that a text may hold.
struct WordingMark {
    QString key;           ///< "election_day": in English texts
    QString zh;            ///< 选举日: in Chinese texts
    bool isBlock = false;  ///< a table or list, alone on its line
};
const std::vector<WordingMark>& wordingMarks();
const WordingMark* wordingMark(const QString& name);  ///< by either name; null for an unknown one

/// One text: its title and its lines.
struct Wording {
    QString name;   ///< in the gallery: 选民登记公告
    QString title;  ///< as printed, may hold marks
    QString body;
    QStringList basis;  ///< parameters whose articles {依据} cites
};
/// The text that is shipped with the program in the language in force; null for an unknown key.
const Wording* shippedWording(const QString& key);
QStringList shippedWordingKeys();  ///< in the order of the set

/// What the record says for a mark.
class WordingValues {
  public:
    virtual ~WordingValues() = default;
    /// Empty: nothing is known yet; the paper gets a line to write on.
    [[nodiscard]] virtual Result<QString> text(const QString& key) const = 0;
    [[nodiscard]] virtual Result<std::vector<report::Section>> block(const QString& key) const = 0;
};

/// InvalidInput: what can't be read, with the number of its line and what may stand there.
Result<> checkWording(const QString& title, const QString& body);
/// A line of text with its marks filled in.
Result<QString> filledIn(const QString& text, const WordingValues& values);
/// Adds the body's sections; sets the issuer where the text has one.
Result<> addWording(ReportDocument& document, const QString& body, const WordingValues& values);

}  // namespace election
