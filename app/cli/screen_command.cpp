#include "app/cli/screen_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/text_table.h"
#include "core/services/election_file.h"
#include "core/services/screening_service.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Align = TextTable::Align;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScreenCommand)
};

QString verdictText(const ScreeningResult& result) {
    switch (result.verdict) {
        case Verdict::Qualified:
            return Text::tr("qualified");
        case Verdict::NotQualified:
            return result.restsOnAdviceOnly ? Text::tr("not qualified (advice only)")
                                            : Text::tr("not qualified");
        case Verdict::Pending:
            return Text::tr("pending");
        case Verdict::Withdrawn:
            break;
    }
    return Text::tr("withdrawn");
}

/// Nine signs, three by three: 三问 三表 三严.
QString lamps(const ScreeningResult& result) {
    QString signs;
    for (int i = 0; i < kCheckCount; ++i) {
        if (i % 3 == 0 && i > 0) signs += u' ';
        switch (result.checks[size_t(i)].state) {
            case CheckState::NotBegun:
                signs += u'.';
                break;
            case CheckState::Passed:
                signs += u'+';
                break;
            case CheckState::Failed:
                signs += u'x';
                break;
            case CheckState::NotApplicable:
                signs += u'/';
                break;
            case CheckState::LookAgain:
                signs += u'?';
                break;
        }
    }
    return signs;
}

/// Law read in full needs no mark; everything else shows how well it is attested.
QString sourceText(const Reason& reason) {
    if (reason.source.isEmpty()) return {};
    if (reason.mark.isEmpty() || reason.mark == u"V") return u" ("_s + reason.source + u')';
    return u" (%1 [%2])"_s.arg(reason.source, reason.mark);
}

QString listText(const std::vector<ScreenedNomination>& screened) {
    TextTable table({Text::tr("No."), Text::tr("Village"), Text::tr("Name"), Text::tr("Body"),
                     Text::tr("Post"), Text::tr("Checks"), Text::tr("Proposal"), Text::tr("Reasons")},
                    {Align::Right, Align::Left, Align::Left, Align::Left, Align::Left, Align::Left,
                     Align::Left, Align::Left});
    for (const ScreenedNomination& one : screened) {
        QStringList reasons;
        for (const Reason& reason : one.result.reasons) reasons << reason.text + sourceText(reason);
        const Nomination& nomination = one.dossier.nomination;
        table.addRow({QString::number(nomination.no), one.dossier.villageName, nomination.name,
                      bodyName(nomination.body), nomination.postTitle, lamps(one.result),
                      verdictText(one.result), reasons.join(u"; "_s)});
    }
    return table.text();
}

QString summaryText(const ScreeningSummary& summary) {
    TextTable table({Text::tr("Nominations"), QString::number(summary.nominations)},
                    {Align::Left, Align::Right});
    table.addRow({Text::tr("proposed: qualified"), QString::number(summary.qualified)});
    table.addRow({Text::tr("proposed: not qualified"), QString::number(summary.notQualified)});
    table.addRow({Text::tr("pending"), QString::number(summary.pending)});
    table.addRow({Text::tr("withdrawn"), QString::number(summary.withdrawn)});
    QStringList lines{table.text()};
    if (!summary.byReason.isEmpty()) {
        TextTable reasons({Text::tr("Reason"), Text::tr("Nominations")}, {Align::Left, Align::Right});
        for (auto it = summary.byReason.begin(); it != summary.byReason.end(); ++it)
            reasons.addRow({it.key(), QString::number(it.value())});
        lines << QString() << reasons.text();
    }
    lines << QString()
          << Text::tr(
                 "Proposals of the program. Nobody is out before the deciding body's dated decision or the "
                 "person's own signed withdrawal.");
    return lines.join(u'\n');
}

}  // namespace

CLI::App* ScreenCommand::addTo(CLI::App& program) {
    auto* command = addCommand(program, "screen", Text::tr("run every automatic check on every nomination"));
    addCommon(*command);
    addVillage(*command, m_village, Text::tr("only this village"));
    command->add_flag("--summary", m_summary, Text::tr("numbers only, without the list").toStdString());
    return command;
}

Result<ExitStatus> ScreenCommand::work(ElectionFile& file, Terminal& terminal) {
    std::optional<VillageId> village;
    if (!m_village.empty()) {
        ELECTION_ASSIGN(const Village named,
                        SetupService(file).villageNamed(QString::fromStdString(m_village)));
        village = named.id;
    }
    ELECTION_ASSIGN(const auto screened, ScreeningService(file).screen(village));
    if (m_json) {
        QJsonArray nominations;
        for (const ScreenedNomination& one : screened) nominations.append(one.toJson());
        terminal.printJson({{u"nominations"_s, nominations}});
        return kDone;
    }
    if (!m_summary) terminal.print(listText(screened) + u'\n');
    terminal.print(summaryText(ScreeningService::summarise(screened)));
    return kDone;
}

}  // namespace election
