#include "app/cli/import_text.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "app/cli/arguments.h"
#include "app/cli/text_table.h"
#include "core/rules/finding_catalogue.h"
#include "core/services/import_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

using Align = TextTable::Align;

/// A wrong folder refuses a hundred files for one reason; the first few tell it.
constexpr int kRefusalsSaid = 5;

struct Sum {
    int rows = 0, newRows = 0, changed = 0, unchanged = 0, gone = 0, rejected = 0, findings = 0;

    void add(const ImportedFile& file) {
        rows += file.rows;
        newRows += file.newRows;
        changed += file.changed;
        unchanged += file.unchanged;
        gone += file.gone;
        rejected += file.rejected;
        findings += int(file.findings.size());
    }
    [[nodiscard]] QStringList cells() const {
        QStringList texts;
        for (const int number : {rows, newRows, changed, unchanged, gone, rejected, findings})
            texts << QString::number(number);
        return texts;
    }
};

TextTable table(const QStringList& first) {
    const QStringList numbers{Text::tr("rows"),      Text::tr("new"),  Text::tr("changed"),
                              Text::tr("unchanged"), Text::tr("gone"), Text::tr("rejected"),
                              Text::tr("findings")};
    std::vector<Align> alignment(size_t(first.size()), Align::Left);
    alignment.insert(alignment.end(), size_t(numbers.size()), Align::Right);
    return {first + numbers, alignment};
}

/// The codes with their counts and what they mean, most serious things first by code.
QStringList findingLines(const QMap<QString, int>& byCode) {
    if (byCode.isEmpty()) return {};
    TextTable table({Text::tr("Finding"), Text::tr("rows"), QString()},
                    {Align::Left, Align::Right, Align::Left});
    for (auto it = byCode.begin(); it != byCode.end(); ++it)
        table.addRow({it.key(), QString::number(it.value()), findingTitle(it.key())});
    return {QString(), table.text(), QString(),
            Text::tr("--findings OUT.xlsx writes each of them, with what to do.")};
}

void addCodes(QMap<QString, int>& sum, const ImportedFile& file) {
    const auto codes = file.findingsByCode();
    for (auto it = codes.begin(); it != codes.end(); ++it) sum[it.key()] += it.value();
}

}  // namespace

QString importText(const ImportReport& report) {
    TextTable lines = table({Text::tr("File"), Text::tr("Village"), Text::tr("Format")});
    QMap<QString, int> byCode;
    for (const ImportedFile& file : report.files) {
        const QString format = file.encoding.isEmpty() ? file.format : file.encoding;
        if (file.error) {
            lines.addRow({file.file, file.village, Text::tr("refused")});
            continue;
        }
        Sum sum;
        sum.add(file);
        lines.addRow(QStringList{file.file, file.village, format} + sum.cells());
        addCodes(byCode, file);
    }
    return (QStringList{lines.text()} + findingLines(byCode)).join(u'\n');
}

QString importText(const ImportAllReport& report) {
    TextTable lines = table({Text::tr("Kind"), Text::tr("Files")});
    QMap<QString, int> byCode;
    for (const ImportReport& kind : report.kinds) {
        Sum sum;
        for (const ImportedFile& file : kind.files) {
            sum.add(file);
            addCodes(byCode, file);
        }
        lines.addRow(QStringList{fileKindTitle(kind.kind), QString::number(kind.files.size())} + sum.cells());
    }
    return (QStringList{lines.text()} + findingLines(byCode)).join(u'\n');
}

/// Whom a person has to be asked about, with the numbers to choose from.
void sayDoubts(const ImportReport& report, Terminal& terminal) {
    for (const ImportedFile& file : report.files) {
        if (!file.review) continue;
        for (const ReviewReadLine& line : file.review->lines) {
            if (line.state != ReviewLineState::Ask) continue;
            terminal.message(
                Text::tr("%1, row %2 (%3): %4").arg(file.file).arg(line.row).arg(line.who, line.why));
            for (const ReviewCandidate& candidate : line.candidates)
                terminal.message(u"    --choose \"%1:%2=%3\"  %4"_s.arg(file.file)
                                     .arg(line.row)
                                     .arg(candidate.ref)
                                     .arg(candidate.who));
        }
    }
}

void sayRefusals(const std::vector<ImportReport>& reports, Terminal& terminal) {
    int refused = 0;
    for (const ImportReport& report : reports) {
        for (const ImportedFile& file : report.files) {
            if (file.error && ++refused <= kRefusalsSaid) terminal.message(file.error->message);
        }
    }
    if (refused > kRefusalsSaid)
        terminal.message(Text::tr("%n more file(s) were refused; --json lists them all.", nullptr,
                                  refused - kRefusalsSaid));
}

void addFindings(CLI::App& command, std::string& path) {
    auto* option = command.add_option(
        "--findings", path,
        Text::tr("write the findings as a table to correct (.xlsx or .csv)").toStdString());
    option->type_name("OUT.xlsx");
    restrictToSuffix(option, {u"xlsx"_s, u"csv"_s});
}

Result<> writeFindings(const std::vector<ImportReport>& reports, const QString& path) {
    return ImportService::writeFindings(reports, path);
}

}  // namespace election
