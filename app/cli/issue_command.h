#pragma once
/// issue F --document KIND --number N --date D --signed-by NAME --out PDF: a paper gets its number and goes
/// out.
#include "app/cli/calendar_command.h"
#include "core/services/issuing_service.h"

namespace election {

class IssueCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    [[nodiscard]] ElectionFile::Mode mode() const override { return ElectionFile::Mode::Write; }

  private:
    Result<PreparedIssue> prepare(ElectionFile& file) const;
    /// The date that this paper has to keep; RuleViolation where the calendar asks for no such paper.
    Result<QString> dateKey(ElectionFile& file, const PreparedIssue& paper) const;
    void tell(const PreparedIssue& paper, QJsonObject& object, Terminal& terminal) const;

    std::string m_village, m_document, m_number, m_date, m_out;
    std::vector<std::string> m_signedBy;
    PostingOptions m_posting;
};

}  // namespace election
