#pragma once
/// 批量生成: many documents of many places as files, or put together as one. The core makes the papers; the
/// caller paints them (PDF needs fonts).
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/services/reporting_service.h"

namespace election {

class ElectionFile;

struct BatchWish {
    bool township = true;             ///< the township's own documents, too
    std::vector<VillageId> villages;  ///< empty: all of them
    QStringList kinds;                ///< empty: every document
    QStringList formats;              ///< of a file's ending; empty: pdf, and xlsx for tables
    PaperForm form = PaperForm::Filled;
    bool withIndex = false;     ///< a list of contents in every folder
    bool onlyTownship = false;  ///< no village at all
    bool workbooks = true;      ///< tables also as .xlsx, where `formats` says nothing
    bool texts = false;         ///< what offices edit also as .odt
};

struct BatchPaper {
    DocumentKind kind;
    std::optional<Village> village;
    [[nodiscard]] QString folder() const;  ///< "08上坑村"; 全镇
    [[nodiscard]] QString place() const;   ///< name of the village; empty for the township
};

struct BatchPlan {
    struct Waiting {
        BatchPaper paper;
        QString waitsFor;
    };
    std::vector<BatchPaper> ready;
    std::vector<Waiting> waiting;
};

struct BatchFile {
    BatchPaper paper;
    QString path;
};

struct BatchOutcome {
    std::vector<BatchFile> written;  ///< without the lists of contents
    QStringList waiting;             ///< "夏溪村 · 选举结果报告单：…" not ready, and why
    QString folder;
};

class PaperBatch {
  public:
    explicit PaperBatch(ElectionFile& file) : m_file(file) {}

    /// NotFound for an unknown village or document.
    [[nodiscard]] Result<BatchPlan> plan(const BatchWish& wish) const;

    /// Writes one paper; the format is the path's ending. Called on several threads at once, each time for
    /// another path, while the next paper is put together on the caller's.
    using Writer = std::function<Result<>(const ReportDocument&, const QString& path)>;
    /// <folder>/<nn><village>/<title>.<suffix>. Cancelled between two papers; a file that fails stops the rest.
    /// What is written stays, each file is whole, and nothing is written any more when this returns.
    Result<BatchOutcome> writeFolders(const BatchWish& wish, const QString& folder, const Writer& write,
                                      Progress& progress) const;

    /// Every paper of the plan in order, for one file. Cancelled between two papers.
    using Taker = std::function<Result<>(const ReportDocument&, const BatchPaper&)>;
    Result<BatchOutcome> eachPaper(const BatchWish& wish, const Taker& take, Progress& progress) const;

  private:
    ElectionFile& m_file;
};

}  // namespace election
