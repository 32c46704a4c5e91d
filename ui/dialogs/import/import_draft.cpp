#include "ui/dialogs/import/import_draft.h"

#include <algorithm>

#include "ui/models/job_runner.h"

namespace election {
namespace {

constexpr size_t kDifferencesKept = 3;  // files; a register has up to some thousand rows

}  // namespace

ImportDraft::ImportDraft(const ElectionFile& file, JobRunner& jobs, std::vector<ImportSource> sources,
                         QObject* parent)
    : QObject(parent), m_file(file), m_jobs(jobs) {
    connect(&m_jobs, &JobRunner::finished, this, &ImportDraft::begin, Qt::QueuedConnection);
    add(sources);
}

const ImportedFile* ImportDraft::result(int index) const {
    if (index < 0 || index >= count()) return nullptr;
    const auto& result = at(index).result;
    return result ? &*result : nullptr;
}

std::shared_ptr<const std::vector<RowDifference>> ImportDraft::differences(int index) const {
    if (index < 0 || index >= count()) return nullptr;
    for (const auto& [path, rows] : m_differences)
        if (path == at(index).source.path) return rows;
    return nullptr;
}

std::vector<ImportReport> ImportDraft::reports() const {
    std::vector<ImportReport> reports;
    for (const FileKind kind : kFileKinds) {
        ImportReport report;
        report.kind = kind;
        for (const Entry& entry : m_entries)
            if (entry.source.kind == kind && entry.result) report.files.push_back(*entry.result);
        if (!report.files.empty()) reports.push_back(std::move(report));
    }
    return reports;
}

int ImportDraft::indexOf(const QString& path) const {
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&path](const Entry& entry) { return entry.source.path == path; });
    return it == m_entries.end() ? -1 : static_cast<int>(it - m_entries.begin());
}

std::vector<ImportSource> ImportDraft::sources() const {
    std::vector<ImportSource> all;
    for (const Entry& entry : m_entries) all.push_back(entry.source);
    return all;
}

void ImportDraft::setCurrent(int index) {
    if (index == m_current || index < 0 || index >= count()) return;
    m_current = index;
    Q_EMIT currentChanged();
}

void ImportDraft::add(const std::vector<ImportSource>& sources) {
    bool any = false;
    for (const ImportSource& source : sources) {
        if (indexOf(source.path) >= 0) continue;
        m_entries.push_back({source, std::nullopt});
        any = true;
    }
    if (any) want(count() == 1 ? Work{What::One, m_entries.front().source.path} : Work{What::All, {}});
}

void ImportDraft::remove(int index) {
    if (index < 0 || index >= count()) return;
    m_entries.erase(m_entries.begin() + index);
    m_current = std::clamp(m_current, 0, std::max(0, count() - 1));
    m_readApart = true;
    Q_EMIT changed();
    Q_EMIT currentChanged();
}

void ImportDraft::change(int index, const ImportSource& source) {
    if (index < 0 || index >= count()) return;
    m_entries[static_cast<size_t>(index)].source = source;
    m_readApart = m_readApart || count() > 1;
    want({What::One, source.path});
}

void ImportDraft::wantDifferences(int index) {
    const ImportedFile* file = result(index);
    if (!file || file->error || differences(index)) return;
    const Work work{What::One, file->path};
    const bool underway =
        (m_running && m_now == work) || std::find(m_wanted.begin(), m_wanted.end(), work) != m_wanted.end();
    if (!underway) want(work);
}

void ImportDraft::compareAll() {
    if (m_readApart && count() > 0) want({What::All, {}});
}

void ImportDraft::readAgain() {
    if (count() > 0) want({What::All, {}});
}

void ImportDraft::apply() {
    want({What::Apply, {}});
}

void ImportDraft::stop() {
    m_wanted.clear();
    if (m_running)
        m_jobs.stop();
    else
        Q_EMIT changed();
}

void ImportDraft::want(Work work) {
    m_failure.clear();
    if (std::find(m_wanted.begin(), m_wanted.end(), work) == m_wanted.end())
        m_wanted.push_back(std::move(work));
    begin();
    Q_EMIT changed();
}

/// The next work, unless something runs; called again when that has ended.
void ImportDraft::begin() {
    if (m_running || m_jobs.isRunning() || m_wanted.empty()) return;
    m_now = m_wanted.front();
    m_wanted.pop_front();
    if (m_now.what != What::One) return beginAll(m_now.what == What::Apply);
    if (const int index = indexOf(m_now.path); index >= 0) return beginOne(index);
    begin();
}

void ImportDraft::beginAll(bool write) {
    const ImportMode mode{!write, false, !write};
    m_running = m_jobs.runOn<std::vector<ImportReport>>(
        m_file, write ? tr("Importing") : tr("Reading the files"),
        [all = sources(), mode](ElectionFile& file, Progress& progress) {
            return ImportService(file).importFiles(all, mode, progress);
        },
        this,
        [this, write](Result<std::vector<ImportReport>> reports) {
            if (!reports) return ended(&reports.error());
            m_running = false;
            if (write) return Q_EMIT imported(*reports);
            m_readApart = false;
            m_differences.clear();
            take(std::move(reports).value());
            ended(nullptr);
        });
}

void ImportDraft::beginOne(int index) {
    const QString path = at(index).source.path;
    m_running = m_jobs.runOn<ImportedFile>(
        m_file, tr("Reading the files"),
        [all = sources(), index](ElectionFile& file, Progress& progress) {
            return ImportService(file).differencesOf(all, static_cast<size_t>(index), progress);
        },
        this,
        [this, path](Result<ImportedFile> file) {
            if (!file) return ended(&file.error());
            keepDifferences(path, std::move(file->differences));
            file->differences = {};
            if (const int now = indexOf(path); now >= 0)
                m_entries[static_cast<size_t>(now)].result = std::move(file).value();
            ended(nullptr);
        });
}

void ImportDraft::ended(const Error* error) {
    m_running = false;
    if (error != nullptr) {
        m_wanted.clear();
        m_failure = error->message;
        if (error->code == ErrorCode::Cancelled) Q_EMIT stopped();
    }
    begin();
    Q_EMIT changed();
}

void ImportDraft::take(std::vector<ImportReport> reports) {
    for (ImportReport& report : reports)
        for (ImportedFile& file : report.files)
            if (const int index = indexOf(file.path); index >= 0)
                m_entries[static_cast<size_t>(index)].result = std::move(file);
}

void ImportDraft::keepDifferences(const QString& path, std::vector<RowDifference> differences) {
    std::erase_if(m_differences, [&path](const auto& kept) { return kept.first == path; });
    m_differences.emplace_back(path,
                               std::make_shared<const std::vector<RowDifference>>(std::move(differences)));
    if (m_differences.size() > kDifferencesKept) m_differences.pop_front();
}

}  // namespace election
