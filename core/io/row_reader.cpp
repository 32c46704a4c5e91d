#include "core/io/row_reader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(OfficeFiles)
};

/// The longest of the names that occurs in the text; 下溪村 must not be taken for 溪村.
QString longestIn(const QString& text, const QStringList& villages) {
    const QString bare = normaliseName(text);
    QString best;
    for (const QString& village : villages)
        if (village.size() > best.size() && bare.contains(village)) best = village;
    return best;
}

}  // namespace

QString postKey(const QString& village, Body body, const QString& title) {
    return village + u'/' + bodyName(body) + u'/' + title;
}

Result<RowReader> RowReader::open(const Workbook& workbook, FileKind kind, const ReadContext& context) {
    return open(workbook, tableSpec(kind), context);
}

Result<RowReader> RowReader::open(const Workbook& workbook, const TableSpec& spec,
                                  const ReadContext& context) {
    RowReader reader;
    reader.m_facts = workbook.facts;
    ELECTION_ASSIGN(reader.m_table, findTable(workbook, spec, context.mapping, context.place));
    return reader;
}

std::optional<int> RowReader::count(int column) const {
    static const QRegularExpression digits(u"^\\d{1,9}(?:\\.0+)?$"_s);
    QString value = code(column).remove(u',');
    if (value.endsWith(u'张') || value.endsWith(u'票') || value.endsWith(u'人')) value.chop(1);
    if (!digits.match(value).hasMatch()) return std::nullopt;
    return value.section(u'.', 0, 0).toInt();
}

Finding RowReader::finding(const QString& findingCode, int column, const QStringList& arguments) const {
    return makeFinding(
        findingCode,
        {m_facts.fileName, m_table.sheet->name, m_row->line, m_table.header(column), cell(column).text},
        arguments);
}

std::optional<YesNo> parseYesNo(const QString& text) {
    if (text.isEmpty()) return YesNo::Unknown;
    static const QSet<QString> yes{u"是"_s,   u"有"_s,  u"√"_s,    u"✓"_s,    u"✔"_s,  u"Y"_s,
                                   u"y"_s,    u"yes"_s, u"YES"_s,  u"1"_s,    u"已"_s, u"到"_s,
                                   u"到场"_s, u"齐"_s,  u"已签"_s, u"已交"_s, u"对"_s};
    static const QSet<QString> no{u"否"_s,     u"无"_s, u"×"_s,    u"✗"_s,    u"✘"_s,    u"N"_s,
                                  u"n"_s,      u"no"_s, u"NO"_s,   u"0"_s,    u"未"_s,   u"未到"_s,
                                  u"未到场"_s, u"缺"_s, u"没有"_s, u"未签"_s, u"未交"_s, u"不是"_s,
                                  u"x"_s,      u"X"_s,  u"代"_s};
    if (yes.contains(text)) return YesNo::Yes;
    if (no.contains(text)) return YesNo::No;
    return std::nullopt;
}

QString villageFromCell(const QString& text, const QStringList& villages) {
    const QString name = normaliseName(text);
    if (name.isEmpty()) return {};
    if (villages.contains(name)) return name;
    if (villages.contains(name + u'村')) return name + u'村';
    QString best;
    for (const QString& village : villages)
        if (village.size() > best.size() && name.endsWith(village)) best = village;
    return best;
}

QString idFromCell(const Cell& cell) {
    const QString text = normaliseCode(cell.text);
    const auto id = NationalId::parse(text);
    return id ? id->text() : text;
}

bool idLostDigits(const Cell& cell) {
    static const QRegularExpression exponent(u"^[0-9](?:\\.[0-9]+)?E\\+?0*1[4-9]$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return exponent.match(normaliseCode(cell.text)).hasMatch();
}

bool idIsRight(const QString& id) {
    const auto number = NationalId::parse(id);
    return number && number->hasRightCheckDigit() && number->birthDate();
}

NomineeColumns::NomineeColumns(const RowReader& reader)
    : village(reader.column(u"village"_s)),
      name(reader.column(u"name"_s)),
      id(reader.column(u"national_id"_s)),
      body(reader.column(u"body"_s)),
      post(reader.column(u"post"_s)),
      birth(reader.column(u"birth_month"_s)),
      lineId(reader.column(u"line_id"_s)) {}

PersonKey NomineeColumns::key(const RowReader& reader, const ReadContext& context,
                              const QString& fileVillage) const {
    PersonKey key;
    key.village = village < 0 ? fileVillage : villageFromCell(reader.text(village), context.villages);
    key.name = reader.name(name);
    key.nationalId = idFromCell(reader.cell(id));
    key.postTitle = reader.name(post);
    if (const QString bodyText = reader.name(body); !bodyText.isEmpty()) key.body = bodyFromName(bodyText);
    key.birth = reader.text(birth);
    key.lineId = reader.code(lineId).toUpper();
    return key;
}

QString nomineeKey(const PersonKey& key) {
    if (!key.lineId.isEmpty()) return key.lineId;
    const QString person = key.nationalId.isEmpty() ? key.name : key.nationalId;
    return key.village + u'/' + person + u'/' + (key.body ? bodyKey(*key.body) : QString()) + u'/' +
           key.postTitle;
}

Result<QString> villageUnlessColumn(const RowReader& reader, const FileFacts& facts,
                                    const ReadContext& context) {
    if (reader.column(u"village"_s) >= 0) return QString();
    return villageOfFile(facts, reader.table().titles, context);
}

Result<QString> villageOfFile(const FileFacts& facts, const QStringList& titles, const ReadContext& context) {
    if (context.villageIsChosen)
        if (const QString chosen = villageFromCell(context.forcedVillage, context.villages);
            !chosen.isEmpty())
            return chosen;
    if (const QString inName = longestIn(facts.fileName, context.villages); !inName.isEmpty()) return inName;
    for (const QString& title : titles)
        if (const QString inTitle = longestIn(title, context.villages); !inTitle.isEmpty()) return inTitle;
    if (!context.forcedVillage.isEmpty()) {
        if (const QString forced = villageFromCell(context.forcedVillage, context.villages);
            !forced.isEmpty())
            return forced;
        return Error{ErrorCode::NotFound,
                     Messages::tr("There is no village %1. The villages are: %2.")
                         .arg(context.forcedVillage, context.villages.join(u'、')),
                     {}};
    }
    return Error{
        ErrorCode::NotFound,
        Messages::tr(
            "Neither the name nor a title line of %1 names a village; say which it is. The villages are: %2.")
            .arg(facts.fileName, context.villages.join(u'、')),
        {}};
}

}  // namespace election
