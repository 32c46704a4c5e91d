#pragma once
/// report KIND F --out FILE: one document; report --list names them; --no: a paper of one nomination.
#include "app/cli/command.h"
#include "core/base/result.h"
#include "core/report/report_document.h"

namespace election {

class ElectionFile;

class ReportCommand final : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(Terminal& terminal) override;

  private:
    Result<ExitStatus> write(Terminal& terminal) const;
    Result<ReportDocument> build(ElectionFile& file) const;
    void list(Terminal& terminal) const;

    std::string m_kind, m_file, m_village, m_out;
    int m_no = 0;
    bool m_list = false, m_json = false, m_empty = false, m_wall = false;
};

}  // namespace election
