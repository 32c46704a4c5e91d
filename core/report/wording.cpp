#include "core/report/wording.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/report/empty_form.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

const QRegularExpression& marks() {
    static const QRegularExpression mark(u"\\{([^{}]*)\\}"_s);
    return mark;
}

/// A mark alone on its line: its name.
QString aloneOn(const QString& line) {
    static const QRegularExpression alone(u"^\\{([^{}]+)\\}$"_s);
    return alone.match(line.trimmed()).captured(1);
}

QStringList cellsOf(const QString& text) {
    QStringList cells = text.split(u'|');
    for (QString& cell : cells) cell = cell.trimmed();
    if (!cells.isEmpty() && cells.back().isEmpty()) cells.removeLast();
    return cells;
}

/// "序号 3": a head and its share.
report::Column columnOf(const QString& text) {
    static const QRegularExpression share(u"^(.*\\S)\\s+(\\d{1,3})$"_s);
    const auto match = share.match(text);
    report::Column column;
    column.title = match.hasMatch() ? match.captured(1) : text;
    column.share = match.hasMatch() ? std::max(1, match.captured(2).toInt()) : 8;
    column.align = column.share <= 8 ? report::Align::Center : report::Align::Left;
    return column;
}

std::vector<std::pair<QString, Wording>> readShipped(const QString& language) {
    std::vector<std::pair<QString, Wording>> all;
    QFile file(u":/papers/wording.%1.txt"_s.arg(language == u"en"_s ? u"en"_s : kDefaultLanguage));
    if (!file.open(QIODevice::ReadOnly)) return all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    bool head = false;
    for (const QString& line : lines) {
        if (line.startsWith(u"=== "_s)) {
            all.push_back({line.mid(4).trimmed(), {}});
            head = true;
            continue;
        }
        if (all.empty()) continue;
        Wording& wording = all.back().second;
        if (!head) {
            wording.body += line + u'\n';
            continue;
        }
        const QString value = line.section(u':', 1).trimmed();
        if (line.startsWith(u"name:"_s)) wording.name = value;
        if (line.startsWith(u"title:"_s)) wording.title = value;
        if (line.startsWith(u"basis:"_s)) wording.basis = value.split(u' ', Qt::SkipEmptyParts);
        head = !line.isEmpty();
    }
    for (auto& [key, wording] : all) wording.body = wording.body.trimmed() + u'\n';
    return all;
}

const std::vector<std::pair<QString, Wording>>& shipped() {
    static const auto chinese = readShipped(kDefaultLanguage);
    static const auto english = readShipped(u"en"_s);
    return currentLanguage() == u"en"_s ? english : chinese;
}

class WordingBuilder {
  public:
    WordingBuilder(ReportDocument& document, const WordingValues& values)
        : m_document(document), m_values(values) {}

    Result<> add(const QString& body) {
        for (const QString& raw : body.split(u'\n')) {
            const QString line = raw.trimmed();
            if (line.isEmpty()) continue;
            ELECTION_TRY(addLine(line));
        }
        flush();
        return Ok{};
    }

  private:
    Result<> addLine(const QString& line) {
        if (const QString name = aloneOn(line); !name.isEmpty()) {
            const WordingMark* mark = wordingMark(name);
            if (mark && mark->isBlock) {
                flush();
                ELECTION_ASSIGN(auto sections, m_values.block(mark->key));
                for (auto& section : sections) m_document.add(std::move(section));
                return Ok{};
            }
        }
        if (line == u"---"_s) {
            flush();
            m_document.add(report::PageBreak{});
            return Ok{};
        }
        if (line.startsWith(u"-*"_s)) return addBlankRows(line.mid(2).toInt());
        if (line.startsWith(u"|||"_s)) return addBox(line.mid(3), 9);
        if (line.startsWith(u"||"_s)) return addBox(line.mid(2), 3);
        if (line.startsWith(u'|')) return addGrid(line.mid(1));
        if (line.startsWith(u'+')) return addHeads(line.mid(1));
        if (line.startsWith(u'-')) return addRow(line.mid(1));
        flush();
        if (line.startsWith(u'~')) return addSignatures(line.mid(1));
        if (line.startsWith(u'@')) return addSeal(line.mid(1));
        using Style = report::Paragraph::Style;
        ELECTION_ASSIGN(const QString text,
                        filledIn(QString(line).remove(QRegularExpression(u"^[#>=]\\s*"_s)), m_values));
        if (text.isEmpty()) return Ok{};
        if (line.startsWith(u'#'))
            m_document.add(report::Heading{text, 1});
        else
            m_document.add(report::Paragraph{text,
                                             line.startsWith(u'>')   ? Style::Note
                                             : line.startsWith(u'=') ? Style::Plain
                                                                     : Style::Body,
                                             report::Align::Left});
        return Ok{};
    }

    /// A value that nothing is known of stays empty in a grid: there is room to write.
    Result<QString> value(const QString& text) const {
        if (const QString name = aloneOn(text); !name.isEmpty())
            if (const WordingMark* mark = wordingMark(name)) return m_values.text(mark->key);
        return filledIn(text, m_values);
    }

    Result<> addGrid(const QString& text) {
        report::KeyValues row;
        const QStringList cells = cellsOf(text);
        row.perRow = std::max(1, int(cells.size()));
        for (const QString& cell : cells) {
            ELECTION_ASSIGN(const QString label, filledIn(cell.section(u'=', 0, 0).trimmed(), m_values));
            ELECTION_ASSIGN(const QString shown, value(cell.section(u'=', 1).trimmed()));
            row.pairs.emplace_back(label, shown);
        }
        flushTable();
        if (m_grid.perRow != row.perRow) flush();
        m_grid.perRow = row.perRow;
        for (auto& pair : row.pairs) m_grid.pairs.push_back(std::move(pair));
        return Ok{};
    }

    Result<> addBox(const QString& text, int lines) {
        flush();
        const QString label = text.section(u'=', 0, 0).trimmed();
        ELECTION_ASSIGN(QString shown, value(text.section(u'=', 1).trimmed()));
        if (shown.isEmpty()) shown = QString(lines, u'\n');
        m_document.add(report::KeyValues{{{label, shown}}, 1});
        return Ok{};
    }

    Result<> addHeads(const QString& text) {
        flush();
        for (const QString& cell : cellsOf(text)) m_table.columns.push_back(columnOf(cell));
        return Ok{};
    }

    Result<> addRow(const QString& text) {
        report::Row row;
        for (const QString& cell : cellsOf(text)) {
            ELECTION_ASSIGN(const QString shown, value(cell));
            row.cells.push_back(shown);
        }
        row.cells.resize(m_table.columns.size());
        m_table.rows.push_back(std::move(row));
        return Ok{};
    }

    Result<> addBlankRows(int count) {
        for (int i = 0; i < count; ++i) {
            report::Row row;
            row.cells.resize(m_table.columns.size());
            if (!row.cells.empty() && isNumbered())
                row.cells.front() = QString::number(m_table.rows.size() + 1);
            m_table.rows.push_back(std::move(row));
        }
        return Ok{};
    }

    Result<> addSignatures(const QString& text) {
        report::SignatureBlock block;
        for (const QString& part : text.split(u'~')) {
            const QString label = part.section(u'=', 0, 0).trimmed();
            if (label.isEmpty()) continue;
            ELECTION_ASSIGN(const QString name, value(part.section(u'=', 1).trimmed()));
            block.lines.push_back({label, name});
        }
        block.perRow = block.lines.size() % 3 == 0 ? 3 : 2;
        m_document.add(std::move(block));
        return Ok{};
    }

    Result<> addSeal(const QString& text) {
        ELECTION_ASSIGN(m_document.issuer, filledIn(text.trimmed(), m_values));
        m_document.add(report::SealSpace{m_document.issuer, formatDate(m_document.date)});
        return Ok{};
    }

    /// Running numbers are printed beforehand in a column that is called so.
    [[nodiscard]] bool isNumbered() const {
        const QString head = m_table.columns.front().title;
        return head == u"序号"_s || head == u"No."_s;
    }

    void flushTable() {
        if (!m_table.columns.empty()) m_document.add(std::move(m_table));
        m_table = {};
    }
    void flush() {
        flushTable();
        if (!m_grid.pairs.empty()) m_document.add(std::move(m_grid));
        m_grid = {};
    }

    ReportDocument& m_document;
    const WordingValues& m_values;
    report::KeyValues m_grid;
    report::Table m_table;
};

Error refusal(int line, const QString& sentence) {
    return {ErrorCode::InvalidInput,
            line > 0 ? Text::tr("Line %1: %2").arg(QString::number(line), sentence)
                     : Text::tr("Title: %1").arg(sentence),
            {}};
}

Result<> checkMarks(int number, const QString& line) {
    for (auto it = marks().globalMatch(line); it.hasNext();) {
        const QString name = it.next().captured(1);
        const WordingMark* mark = wordingMark(name);
        if (!mark)
            return refusal(number, Text::tr("there is no mark {%1}. Choose one of the list.").arg(name));
        if (mark->isBlock && aloneOn(line) != name)
            return refusal(number, Text::tr("{%1} is a table: give it a line of its own.").arg(name));
    }
    QString rest = line;
    rest.remove(marks());
    if (rest.contains(u'{') || rest.contains(u'}'))
        return refusal(number, Text::tr("a brace is open. A mark looks like {%1}.")
                                   .arg(currentLanguage() == u"en"_s ? u"election_day"_s : u"选举日"_s));
    return Ok{};
}

}  // namespace

const std::vector<WordingMark>& wordingMarks() {
    static const std::vector<WordingMark> all{
        {u"township"_s, u"乡镇"_s},
        {u"village"_s, u"村名"_s},
        {u"committee"_s, u"村民选举委员会"_s},
        {u"villagers_committee"_s, u"村民委员会"_s},
        {u"authority"_s, u"乡镇机关"_s},
        {u"guidance"_s, u"选举指导组"_s},
        {u"election_day"_s, u"选举日"_s},
        {u"kind"_s, u"选举类别"_s},
        {u"measures"_s, u"选举办法"_s},
        {u"posts"_s, u"职数"_s},
        {u"seats"_s, u"应选人数"_s},
        {u"term_years"_s, u"任期"_s},
        {u"registration_from"_s, u"登记开始"_s},
        {u"registration_to"_s, u"登记截止"_s},
        {u"roll_day"_s, u"选民名单公布日"_s},
        {u"objection_days"_s, u"异议天数"_s},
        {u"decision_days"_s, u"决定天数"_s},
        {u"representatives_from"_s, u"代表推选开始"_s},
        {u"representatives_to"_s, u"代表推选截止"_s},
        {u"nomination_day"_s, u"报名截止"_s},
        {u"withdrawal_day"_s, u"退出截止"_s},
        {u"list_day"_s, u"名单公布日"_s},
        {u"proxy_day"_s, u"委托截止"_s},
        {u"proxy_max"_s, u"委托人数"_s},
        {u"roving_scrutineers"_s, u"流动票箱监票人数"_s},
        {u"runoff_day"_s, u"另行选举期限"_s},
        {u"handover_day"_s, u"移交期限"_s},
        {u"result_day"_s, u"结果公布期限"_s},
        {u"hours_from"_s, u"投票开始"_s},
        {u"hours_to"_s, u"投票截止"_s},
        {u"place"_s, u"投票地点"_s},
        {u"registered"_s, u"登记选民数"_s},
        {u"turnout"_s, u"参选情况"_s},
        {u"voters"_s, u"参加投票人数"_s},
        {u"issued"_s, u"发出票数"_s},
        {u"collected"_s, u"收回票数"_s},
        {u"valid"_s, u"有效票数"_s},
        {u"void"_s, u"无效票数"_s},
        {u"blank"_s, u"弃权票数"_s},
        {u"needed"_s, u"当选所需票数"_s},
        {u"valid_election"_s, u"选举是否有效"_s},
        {u"next_step"_s, u"下一步"_s},
        {u"chair_name"_s, u"选举委员会主任"_s},
        {u"person"_s, u"姓名"_s},
        {u"sex"_s, u"性别"_s},
        {u"birth"_s, u"出生年月"_s},
        {u"ethnicity"_s, u"民族"_s},
        {u"politics"_s, u"政治面貌"_s},
        {u"education"_s, u"文化程度"_s},
        {u"current_post"_s, u"现任职务"_s},
        {u"group"_s, u"村民小组"_s},
        {u"body"_s, u"组织"_s},
        {u"post"_s, u"职务"_s},
        {u"votes"_s, u"得票数"_s},
        {u"today"_s, u"日期"_s},
        {u"basis"_s, u"依据"_s},
        {u"posts_table"_s, u"职数表"_s, true},
        {u"conditions"_s, u"本村条件"_s, true},
        {u"bars"_s, u"禁止情形"_s, true},
        {u"void_rules"_s, u"无效票规则"_s, true},
        {u"stations"_s, u"会场票箱表"_s, true},
        {u"staff"_s, u"工作人员表"_s, true},
        {u"roving_voters"_s, u"流动票箱名单"_s, true},
        {u"roving_boxes"_s, u"流动票箱表"_s, true},
        {u"assisted_voters"_s, u"代写名单"_s, true},
        {u"candidates"_s, u"候选人表"_s, true},
        {u"votes_table"_s, u"得票表"_s, true},
        {u"winners"_s, u"当选名单"_s, true},
        {u"runoff"_s, u"另行选举表"_s, true},
        {u"supervision"_s, u"村监会名单"_s, true},
        {u"committee_votes"_s, u"选委会推选得票表"_s, true},
        {u"representative_votes"_s, u"代表推选得票表"_s, true},
        {u"departments"_s, u"联审部门表"_s, true},
        {u"days"_s, u"各村选举日表"_s, true},
    };
    return all;
}

const WordingMark* wordingMark(const QString& name) {
    static const QHash<QString, const WordingMark*> byName = [] {
        QHash<QString, const WordingMark*> known;
        for (const WordingMark& mark : wordingMarks()) {
            known.insert(mark.key, &mark);
            known.insert(mark.zh, &mark);
        }
        return known;
    }();
    return byName.value(name.trimmed(), nullptr);
}

const Wording* shippedWording(const QString& key) {
    for (const auto& [known, wording] : shipped())
        if (known == key) return &wording;
    return nullptr;
}

QStringList shippedWordingKeys() {
    QStringList keys;
    for (const auto& [key, wording] : shipped()) keys << key;
    return keys;
}

Result<> checkWording(const QString& title, const QString& body) {
    if (title.trimmed().isEmpty())
        return refusal(0, Text::tr("it is empty. Write the title that stands on the paper."));
    ELECTION_TRY(checkMarks(0, title));
    const QStringList lines = body.split(u'\n');
    bool table = false;
    for (int i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        ELECTION_TRY(checkMarks(i + 1, line));
        const bool row = line.startsWith(u'-') && line != u"---"_s;
        if (row && !table)
            return refusal(
                i + 1, Text::tr("a row needs a table: begin it with a line of heads, + No. 3 | Item 10."));
        if (line.startsWith(u"-*"_s)) {
            const int rows = line.mid(2).toInt();
            if (rows < 1 || rows > 60)
                return refusal(i + 1, Text::tr("write how many empty rows, from -*1 to -*60."));
        }
        table = line.startsWith(u'+') || (table && row);
    }
    if (body.trimmed().isEmpty())
        return refusal(1, Text::tr("the text is empty. Write it, or take the shipped one."));
    return Ok{};
}

Result<QString> filledIn(const QString& text, const WordingValues& values) {
    QString filled;
    qsizetype from = 0;
    for (auto it = marks().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        filled += text.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const WordingMark* mark = wordingMark(match.captured(1));
        if (!mark || mark->isBlock) continue;
        ELECTION_ASSIGN(const QString value, values.text(mark->key));
        // A citation that there isn't leaves no line.
        filled += mark->key == u"basis"_s ? value : orBlank(value);
    }
    return filled + text.mid(from);
}

Result<> addWording(ReportDocument& document, const QString& body, const WordingValues& values) {
    return WordingBuilder(document, values).add(body);
}

}  // namespace election
