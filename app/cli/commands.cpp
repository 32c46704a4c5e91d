#include "app/cli/add_person_command.h"
#include "app/cli/appeal_command.h"
#include "app/cli/backup_command.h"
#include "app/cli/calendar_command.h"
#include "app/cli/close_register_command.h"
#include "app/cli/command.h"
#include "app/cli/count_command.h"
#include "app/cli/decide_command.h"
#include "app/cli/dossier_commands.h"
#include "app/cli/deliver_command.h"
#include "app/cli/election_day_command.h"
#include "app/cli/import_all_command.h"
#include "app/cli/import_command.h"
#include "app/cli/info_command.h"
#include "app/cli/issue_command.h"
#include "app/cli/meeting_command.h"
#include "app/cli/mode_command.h"
#include "app/cli/new_command.h"
#include "app/cli/nominate_command.h"
#include "app/cli/post_command.h"
#include "app/cli/recount_command.h"
#include "app/cli/register_command.h"
#include "app/cli/report_all_command.h"
#include "app/cli/report_command.h"
#include "app/cli/resolve_duplicate_command.h"
#include "app/cli/restore_command.h"
#include "app/cli/review_commands.h"
#include "app/cli/rules_command.h"
#include "app/cli/screen_command.h"
#include "app/cli/screening_template_command.h"
#include "app/cli/status_command.h"
#include "app/cli/switch_command.h"
#include "app/cli/verify_command.h"
#include "app/cli/village_command.h"
#include "app/cli/withdraw_command.h"

namespace election {

std::vector<std::unique_ptr<Command>> allCommands() {
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<NewCommand>());
    commands.push_back(std::make_unique<VillageCommand>());
    commands.push_back(std::make_unique<PostCommand>());
    commands.push_back(std::make_unique<ModeCommand>());
    commands.push_back(std::make_unique<MeasuresCommand>());
    commands.push_back(std::make_unique<SwitchCommand>());
    commands.push_back(std::make_unique<ElectionDayCommand>());
    commands.push_back(std::make_unique<RulesCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<ImportAllCommand>());
    commands.push_back(std::make_unique<AddPersonCommand>());
    commands.push_back(std::make_unique<RegisterCommand>());
    commands.push_back(std::make_unique<ResolveDuplicateCommand>());
    commands.push_back(std::make_unique<CloseRegisterCommand>());
    commands.push_back(std::make_unique<NominateCommand>());
    commands.push_back(std::make_unique<WithdrawCommand>());
    commands.push_back(std::make_unique<ScreenCommand>());
    commands.push_back(std::make_unique<ScreeningTemplateCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<FactCommand>());
    commands.push_back(std::make_unique<TalkCommand>());
    commands.push_back(std::make_unique<DecideCommand>());
    commands.push_back(std::make_unique<ReviewDepartmentCommand>());
    commands.push_back(std::make_unique<ReviewRequestCommand>());
    commands.push_back(std::make_unique<ReviewStatusCommand>());
    commands.push_back(std::make_unique<MeetingCommand>());
    commands.push_back(std::make_unique<DeliverCommand>());
    commands.push_back(std::make_unique<AppealCommand>());
    commands.push_back(std::make_unique<CountCommand>());
    commands.push_back(std::make_unique<RecountCommand>());
    commands.push_back(std::make_unique<ReportCommand>());
    commands.push_back(std::make_unique<ReportAllCommand>());
    commands.push_back(std::make_unique<IssueCommand>());
    commands.push_back(std::make_unique<CalendarCommand>());
    commands.push_back(std::make_unique<StatusCommand>());
    commands.push_back(std::make_unique<VerifyCommand>());
    commands.push_back(std::make_unique<InfoCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    return commands;
}

}  // namespace election
