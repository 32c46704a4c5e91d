#pragma once
/// For services only: values computed from many rows, kept until those rows change.
/// Every business write leaves a row in the log, in the same transaction; so the log tells what has changed,
/// also what another program wrote. Kept per connection (ElectionFile), never used inside a transaction.
#include <QString>
#include <map>
#include <memory>
#include <typeindex>
#include <utility>

#include "core/base/result.h"

namespace election {

namespace store {
class Database;
}

/// What a kept value was computed from. A write of an unknown kind makes every value stale.
struct CacheSource {
    enum class What {
        People,     ///< villages, posts, registers and nominations
        Papers,     ///< these, and what departments and talks said about nominations
        Screening,  ///< these, and what was entered by hand: all that the screening looks at
        Count,      ///< these, the boxes, and the ballots of `village`
        Anything    ///< the whole file: every write makes it stale
    };
    What what = What::People;
    QString village;
};

class FileCache {
  public:
    explicit FileCache(store::Database& database) : m_database(database) {}

    /// The kept value of type T (one per type and key) while it is right; else null.
    template <class T>
    Result<std::shared_ptr<const T>> peek(const CacheSource& source, const QString& key = {}) {
        const auto it = m_kept.find({std::type_index(typeid(T)), key});
        if (it == m_kept.end()) return std::shared_ptr<const T>();
        ELECTION_ASSIGN(const bool fresh, refresh(source, it->second.sequence));
        if (!fresh) return std::shared_ptr<const T>();
        return std::static_pointer_cast<const T>(it->second.value);
    }

    /// The kept value, or what `make` (→ Result<T>) gives now.
    template <class T, class Make>
    Result<std::shared_ptr<const T>> get(const CacheSource& source, const QString& key, Make make) {
        ELECTION_ASSIGN(std::shared_ptr<const T> kept, peek<T>(source, key));
        if (kept) return kept;
        ELECTION_ASSIGN(const qint64 head, logHead());
        ELECTION_ASSIGN(T made, make());
        auto value = std::make_shared<const T>(std::move(made));
        m_kept[{std::type_index(typeid(T)), key}] = {head, value};
        return std::shared_ptr<const T>(value);
    }

  private:
    struct Kept {
        qint64 sequence = 0;  ///< of the log's last row when the value was known to be right
        std::shared_ptr<const void> value;
    };
    Result<qint64> logHead();
    /// Whether nothing has changed since `known`; if so, `known` becomes the log's last row.
    Result<bool> refresh(const CacheSource& source, qint64& known);

    store::Database& m_database;
    std::map<std::pair<std::type_index, QString>, Kept> m_kept;
};

}  // namespace election
