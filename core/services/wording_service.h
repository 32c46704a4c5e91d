#pragma once
/// 文书措辞: the words of notices and forms, as shipped or as this township wrote them.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/report/report_document.h"
#include "core/report/wording.h"

namespace election {

class ElectionFile;

struct PaperWording {
    QString kind;          ///< of ReportingService
    Wording wording;       ///< in force
    bool changed = false;  ///< differs from the shipped one
};

class WordingService {
  public:
    explicit WordingService(ElectionFile& file) : m_file(file) {}

    /// Every text in the language in force, in the order of the set.
    [[nodiscard]] Result<std::vector<PaperWording>> all() const;
    /// NotFound for a document whose words are not data.
    [[nodiscard]] Result<PaperWording> find(const QString& kind) const;
    /// InvalidInput: what checkWording() says. The shipped text itself takes the change back. Issued papers
    /// keep their words; they show as outdated.
    Result<> save(const QString& kind, const QString& title, const QString& body);
    Result<> reset(const QString& kind);
    /// The paper with these words, nothing is written; without a village, or where the record has nothing
    /// yet, with lines.
    [[nodiscard]] Result<ReportDocument> preview(const QString& kind, const QString& title,
                                                 const QString& body, std::optional<VillageId> village) const;

  private:
    ElectionFile& m_file;
};

}  // namespace election
