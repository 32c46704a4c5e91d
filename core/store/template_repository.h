#pragma once
/// The township's versions of the nine checks, and which dossiers stay with an older one.
#include <QHash>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/database.h"

namespace election::store {

struct TemplateRow {
    int number = 0;
    QByteArray json;
    QString sha256, madeBy, madeAt;  ///< madeAt: UTC, ISO with milliseconds
    QString frozenBy, frozenAt;      ///< empty: the draft
    QString because;                 ///< the document that it rests on
};

class TemplateRepository {
  public:
    explicit TemplateRepository(Database& database) : m_database(database) {}

    Result<std::vector<TemplateRow>> versions();  ///< by number
    /// Adds the draft or puts it in the place of the one that is there; true where it was added.
    Result<bool> saveDraft(const TemplateRow& draft);
    Result<> freeze(int number, const QString& by, const QString& at, const QString& because);

    /// Dossiers that stay with the version they were judged by.
    Result<QHash<NominationId, int>> dossiers();
    /// Dossiers with an answer by hand, a talk, a fact, a decision or a withdrawal that aren't bound yet stay
    /// with this version from now on; how many.
    Result<int> bindJudged(int version);
    /// From now on it is judged by this version.
    Result<> bind(NominationId nomination, int version);

  private:
    Database& m_database;
};

}  // namespace election::store
