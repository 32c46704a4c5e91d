#pragma once
/// An import while it is prepared: which files, how each is to be read, and what a dry run says of them.
/// Reads on the background thread whatever is not known yet; nothing is written before apply().
#include <QObject>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "core/services/import_service.h"

namespace election {

class ElectionFile;
class JobRunner;

class ImportDraft final : public QObject {
    Q_OBJECT
  public:
    ImportDraft(const ElectionFile& file, JobRunner& jobs, std::vector<ImportSource> sources,
                QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] const ImportSource& source(int index) const { return at(index).source; }
    /// What the dry run says; null while the file has not been read.
    [[nodiscard]] const ImportedFile* result(int index) const;
    /// Null while they have not been read: see wantDifferences(). Only the last few files' are kept.
    [[nodiscard]] std::shared_ptr<const std::vector<RowDifference>> differences(int index) const;
    [[nodiscard]] std::vector<ImportReport> reports() const;  ///< of the files that were read, by kind

    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);

    void add(const std::vector<ImportSource>& sources);  ///< a path that is there already is left out
    void remove(int index);
    void change(int index, const ImportSource& source);  ///< reads this file again
    void wantDifferences(int index);
    /// Reads all files together again where one was changed: they are judged by each other.
    void compareAll();
    void readAgain();  ///< after a stop or a failure
    void apply();
    void stop();

    [[nodiscard]] bool isBusy() const { return m_running || !m_wanted.empty(); }
    [[nodiscard]] const QString& failure() const { return m_failure; }  ///< why nothing could be read

  Q_SIGNALS:
    void changed();  ///< files, results, differences or isBusy()
    void currentChanged();
    void stopped();  ///< nothing was written
    void imported(const std::vector<election::ImportReport>& reports);

  private:
    struct Entry {
        ImportSource source;
        std::optional<ImportedFile> result;
    };
    enum class What { All, One, Apply };
    struct Work {
        What what = What::All;
        QString path;  ///< of One
        bool operator==(const Work&) const = default;
    };
    [[nodiscard]] const Entry& at(int index) const { return m_entries.at(static_cast<size_t>(index)); }
    [[nodiscard]] int indexOf(const QString& path) const;
    [[nodiscard]] std::vector<ImportSource> sources() const;
    void want(Work work);
    void begin();
    void beginAll(bool write);
    void beginOne(int index);
    void ended(const Error* error);
    void take(std::vector<ImportReport> reports);
    void keepDifferences(const QString& path, std::vector<RowDifference> differences);

    const ElectionFile& m_file;
    JobRunner& m_jobs;
    std::vector<Entry> m_entries;
    std::deque<Work> m_wanted;
    Work m_now;  ///< that runs, or ran last
    /// By path, newest last.
    std::deque<std::pair<QString, std::shared_ptr<const std::vector<RowDifference>>>> m_differences;
    QString m_failure;
    int m_current = 0;
    bool m_running = false;
    bool m_readApart = false;  // some results are of a file read alone
};

}  // namespace election
