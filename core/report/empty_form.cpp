#include "core/report/empty_form.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "core/base/dates.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct EmptyFormText {
    Q_DECLARE_TR_FUNCTIONS(EmptyFormText)
};

constexpr int kRowsUnderGroup = 4;

bool isRunningNumber(const report::Table& table) {
    return table.columns.size() > 1 && table.columns.front().kind == report::CellKind::Integer &&
           table.columns.front().align == report::Align::Center;
}

class Emptying {
  public:
    explicit Emptying(int rows) : m_rows(rows) {}

    void operator()(report::KeyValues& values) const {
        for (auto& [label, value] : values.pairs)
            if (!value.contains(u'□') && !value.trimmed().isEmpty()) value.clear();
    }

    void operator()(report::Paragraph& paragraph) const { unknownCounts(paragraph.text); }
    void operator()(report::Heading& heading) const { unknownCounts(heading.text); }

    void operator()(report::Table& table) const {
        std::vector<report::Row> rows;
        const bool numbered = isRunningNumber(table);
        int number = 0;
        const auto blank = [&](int count) {
            for (int i = 0; i < count; ++i) {
                report::Row row;
                row.cells.assign(table.columns.size(), QString());
                if (numbered) row.cells.front() = QString::number(++number);
                rows.push_back(std::move(row));
            }
        };
        for (const report::Row& row : table.rows) {
            if (row.style != report::Row::Style::Group) continue;
            rows.push_back(row);
            number = 0;
            blank(kRowsUnderGroup);
        }
        if (rows.empty()) blank(m_rows);
        table.rows = std::move(rows);
        if (table.totals)
            for (size_t i = 0; i < table.totals->cells.size(); ++i)
                if (i >= table.columns.size() || table.columns[i].kind != report::CellKind::Text || i > 1)
                    table.totals->cells[i].clear();
    }

    void operator()(report::TallyBoxes& tally) const {
        for (auto& line : tally.lines) {
            line.marks = 0;
            line.label.clear();
        }
    }
    void operator()(report::SealSpace& seal) const { seal.date.clear(); }
    void operator()(report::SignatureBlock& block) const {
        for (auto& line : block.lines) line.name.clear();
    }
    template <class Other>
    void operator()(Other&) const {}

  private:
    /// A text can say of a count that it isn't known: −1.
    static void unknownCounts(QString& text) {
        static const QRegularExpression unknown(u"(?<![0-9A-Za-z-])-1(?![0-9])"_s);
        text.replace(unknown, kBlank);
    }
    int m_rows;
};

bool isChart(const report::Section& section) {
    return std::holds_alternative<report::BarChart>(section) ||
           std::holds_alternative<report::LineChart>(section);
}

}  // namespace

QString dateOrBlank(const QDate& date) {
    return date.isValid() ? formatDate(date) : EmptyFormText::tr("____ / __ / __");
}

ReportDocument emptied(ReportDocument document, int rows) {
    std::erase_if(document.sections, isChart);
    for (report::Section& section : document.sections) std::visit(Emptying(rows), section);
    document.noticeNumber.clear();
    document.date = {};
    document.auditHead.clear();
    document.contentHash.clear();
    document.signatories.clear();
    return document;
}

}  // namespace election
