#pragma once
/// An open election file with everything that pages need of it. Closing it stops its job first.
#include <memory>

#include "core/services/election_file.h"
#include "ui/pages/desk.h"

namespace election {

class Session {
  public:
    Session(std::unique_ptr<ElectionFile> file, bool readOnly, ChangeBus& changes, JobRunner& jobs,
            Prompt& prompt, Navigator& navigator)
        : m_file(std::move(file)), m_readOnly(readOnly), m_desk(*m_file, changes, jobs, prompt, navigator) {}
    ~Session() { m_desk.jobs.stopAndWait(); }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

  private:
    std::unique_ptr<ElectionFile> m_file;
    bool m_readOnly;
    Desk m_desk;
};

}  // namespace election
