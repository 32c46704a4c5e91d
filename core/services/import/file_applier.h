#pragma once
/// For imports only: writes files that were read, in one transaction; each file is written whole or not at
/// all.
#include <functional>
#include <memory>

#include "core/services/import/office_import.h"
#include "core/store/database.h"

namespace election {

class FileApplier {
  public:
    static Result<FileApplier> begin(ElectionFile& file, const ImportMode& mode);

    /// Called with a file's name before it is written; false = stop.
    using Next = std::function<bool(const QString& name)>;
    /// A file that contradicts the record is that file's error; a failure of the storage, or Stop, ends all.
    Result<> apply(std::vector<ReadFile>& files, FileKind kind, const Next& next);

    /// Keeps everything; a dry run keeps nothing: what it counted is what the import will do.
    Result<> finish() &&;

  private:
    FileApplier(ElectionFile& file, const ImportMode& mode, store::Transaction transaction)
        : m_file(&file), m_mode(mode), m_transaction(std::move(transaction)) {}
    Result<> applyOne(ReadFile& read, size_t index, std::optional<RegisterImport>& registers);
    Result<Applied> write(ReadFile& read, size_t index, std::optional<RegisterImport>& registers);
    Result<QJsonObject> rememberColumns(const ReadFile& read);

    ElectionFile* m_file;
    ImportMode m_mode;
    store::Transaction m_transaction;
};

}  // namespace election
