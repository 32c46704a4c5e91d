#include "core/services/paper_batch.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>
#include <memory>

#include "core/base/parallel_tasks.h"
#include "core/report/builders/batch_index.h"
#include "core/services/paper_data.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaperBatch)
};

std::optional<VillageId> idOf(const BatchPaper& paper) {
    return paper.village ? std::optional(paper.village->id) : std::nullopt;
}

Result<> makeFolder(const QString& folder) {
    if (QDir().mkpath(folder)) return Ok{};
    return Error{
        ErrorCode::Io,
        Text::tr("The folder “%1” could not be made. Check the permissions and the free space there.")
            .arg(QDir::toNativeSeparators(folder)),
        {}};
}

Result<> checkKinds(const QStringList& wanted) {
    const auto kinds = ReportingService::kinds();
    for (const QString& key : wanted)
        if (std::none_of(kinds.begin(), kinds.end(),
                         [&key](const DocumentKind& kind) { return kind.key == key; })) {
            QStringList known;
            for (const DocumentKind& kind : kinds) known << kind.key;
            return Error{
                ErrorCode::NotFound,
                Text::tr("There is no document “%1”. The documents are: %2.").arg(key, known.join(u", "_s)),
                {}};
        }
    return Ok{};
}

}  // namespace

QString BatchPaper::folder() const {
    return village ? u"%1%2"_s.arg(village->number, 2, 10, QChar(u'0')).arg(village->name) : u"全镇"_s;
}

QString BatchPaper::place() const {
    return village ? village->name : QString();
}

Result<BatchPlan> PaperBatch::plan(const BatchWish& wish) const {
    ELECTION_TRY(checkKinds(wish.kinds));
    const ReportingService reporting(m_file);
    BatchPlan plan;
    const auto addPlace = [&](const std::optional<Village>& village) -> Result<> {
        std::vector<DocumentState> states;
        if (wish.form == PaperForm::Empty) {  // an empty form waits for nothing
            for (const DocumentKind& kind : ReportingService::kinds())
                if (kind.canBeEmpty && kind.perVillage == village.has_value() &&
                    (!kind.onlyIn || !village || *kind.onlyIn == village->mode))
                    states.push_back({kind, true, {}});
        } else {
            ELECTION_ASSIGN(states, reporting.states(village ? std::optional(village->id) : std::nullopt));
        }
        for (DocumentState& state : states) {
            if (!village && state.kind.perVillage && !state.kind.alsoTownship) continue;
            if (!wish.kinds.isEmpty() && !wish.kinds.contains(state.kind.key)) continue;
            if (state.kind.large && wish.villages.empty() && !wish.kinds.contains(state.kind.key)) continue;
            if (wish.form == PaperForm::Wall && !state.kind.forPosting) continue;
            BatchPaper paper{std::move(state.kind), village};
            if (state.ready)
                plan.ready.push_back(std::move(paper));
            else
                plan.waiting.push_back({std::move(paper), state.waitsFor});
        }
        return Ok{};
    };
    ELECTION_ASSIGN(const auto villages, SetupService(m_file).villages());
    for (const VillageId wanted : wish.villages)
        if (std::none_of(villages.begin(), villages.end(),
                         [wanted](const Village& one) { return one.id == wanted; }))
            return Error{ErrorCode::NotFound, Text::tr("This village does not exist."), {}};
    if (wish.township) ELECTION_TRY(addPlace(std::nullopt));
    for (const Village& village : villages)
        if (!wish.onlyTownship &&
            (wish.villages.empty() ||
             std::find(wish.villages.begin(), wish.villages.end(), village.id) != wish.villages.end()))
            ELECTION_TRY(addPlace(village));
    return plan;
}

Result<BatchOutcome> PaperBatch::eachPaper(const BatchWish& wish, const Taker& take,
                                           Progress& progress) const {
    ELECTION_ASSIGN(const BatchPlan plan, this->plan(wish));
    const ReportingService reporting(m_file);
    BatchOutcome outcome;
    int done = 0;
    for (const BatchPaper& paper : plan.ready) {
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled,
                         Text::tr("Stopped after %n paper(s). What is written stays.", nullptr, done),
                         {}};
        progress.set(done++, int(plan.ready.size()), paper.folder() + u'/' + paper.kind.title);
        ELECTION_ASSIGN(const ReportDocument document,
                        reporting.build(paper.kind.key, idOf(paper), {}, wish.form));
        ELECTION_TRY(take(document, paper));
    }
    progress.set(done, int(plan.ready.size()), {});
    for (const BatchPlan::Waiting& one : plan.waiting)
        outcome.waiting << Text::tr("%1 · %2: %3")
                               .arg(one.paper.village ? one.paper.village->name : Text::tr("Township"),
                                    one.paper.kind.title, one.waitsFor);
    return outcome;
}

Result<BatchOutcome> PaperBatch::writeFolders(const BatchWish& wish, const QString& folder,
                                              const Writer& write, Progress& progress) const {
    std::vector<BatchFile> written;
    std::vector<std::pair<std::optional<Village>, QString>> places;  ///< in the order of the plan
    ParallelTasks writers;
    const auto take = [&](const ReportDocument& document, const BatchPaper& paper) -> Result<> {
        const QString place = QDir(folder).filePath(paper.folder());
        ELECTION_TRY(makeFolder(place));
        if (places.empty() || places.back().second != place) places.emplace_back(paper.village, place);
        QStringList formats = wish.formats;
        if (formats.isEmpty()) {
            formats << u"pdf"_s;
            if (wish.workbooks && paper.kind.isTable) formats << u"xlsx"_s;
            if (wish.texts && paper.kind.isEdited) formats << u"odt"_s;
        }
        const auto shared = std::make_shared<const ReportDocument>(document);
        for (const QString& format : formats) {
            const QString path = QDir(place).filePath(paper.kind.title + u'.' + format);
            ELECTION_TRY(writers.add([&write, shared, path]() { return write(*shared, path); }));
            written.push_back({paper, path});
        }
        return Ok{};
    };
    ELECTION_ASSIGN(BatchOutcome outcome, eachPaper(wish, take, progress));
    ELECTION_TRY(writers.finish());
    if (wish.withIndex)
        for (const auto& [village, place] : places) {
            BatchIndexData index;
            ELECTION_ASSIGN(index.head, paperHeadOf(m_file, village, {}));
            for (const BatchFile& one : written)
                if (QDir(folder).filePath(one.paper.folder()) == place)
                    index.papers.push_back({one.paper.kind.title, QDir(place).relativeFilePath(one.path), 0});
            ELECTION_TRY(write(buildBatchIndex(index), QDir(place).filePath(u"00目录.pdf"_s)));
        }
    outcome.written = std::move(written);
    outcome.folder = folder;
    return outcome;
}

}  // namespace election
