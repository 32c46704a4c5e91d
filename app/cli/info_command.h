#pragma once
/// info F: which election the file holds.
#include "app/cli/election_command.h"

namespace election {

struct ElectionInfo {
    QString township;
    QDate electionDay;
    QString ruleSet;
    QString ruleSetTitle;
    int schema = 0;
    QStringList villages;
    QString head;  ///< of the log's chain, hex
    [[nodiscard]] QJsonObject toJson() const;
};

Result<ElectionInfo> electionInfo(ElectionFile& file);

class InfoCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
};

}  // namespace election
