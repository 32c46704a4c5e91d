#pragma once
/// review-request F, review-status F: the joint review (联审) with its departments.
#include <vector>

#include "app/cli/election_command.h"

namespace election {

/// Writes the request: a spreadsheet and a letter for each department.
class ReviewRequestCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    [[nodiscard]] ElectionFile::Mode mode() const override { return ElectionFile::Mode::Write; }

  private:
    std::string m_out, m_due, m_sentBy, m_note;
    std::vector<std::string> m_departments;
    int m_round = 1;
    bool m_again = false, m_proposed = false;
};

/// Who has answered, who is late; with --remind writes the reminders.
class ReviewStatusCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    [[nodiscard]] ElectionFile::Mode mode() const override {
        return m_remind.empty() ? ElectionFile::Mode::Read : ElectionFile::Mode::Write;
    }

  private:
    std::string m_village, m_remind;
    int m_round = 0;
};

/// Departments typed by hand: name, contact, telephone, place, whether they are asked.
class ReviewDepartmentCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    [[nodiscard]] ElectionFile::Mode mode() const override {
        return m_name.empty() ? ElectionFile::Mode::Read : ElectionFile::Mode::Write;
    }

  private:
    std::string m_name, m_rename, m_contact, m_phone, m_active;
    int m_place = 0;
};

}  // namespace election
