#include "core/services/wording_service.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/language.h"
#include "core/services/papers/worded_papers.h"
#include "core/services/record.h"
#include "core/services/reporting_service.h"
#include "core/services/setup_service.h"
#include "core/store/wording_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WordingService)
};

/// Trailing spaces and empty lines say nothing.
QString tidied(const QString& body) {
    QStringList lines = body.split(u'\n');
    for (QString& line : lines)
        while (!line.isEmpty() && line.back().isSpace()) line.chop(1);
    return lines.join(u'\n').trimmed() + u'\n';
}

Error unknown(const QString& kind) {
    return {ErrorCode::NotFound,
            Text::tr("The words of “%1” can't be changed. Those that can are: %2.")
                .arg(kind, shippedWordingKeys().join(u", "_s)),
            {}};
}

}  // namespace

Result<PaperWording> WordingService::find(const QString& kind) const {
    const Wording* known = shippedWording(kind);
    if (!known) return unknown(kind);
    PaperWording paper{kind, *known, false};
    ELECTION_ASSIGN(const auto own,
                    store::WordingRepository(m_file.database()).find(kind, currentLanguage()));
    if (own) {
        paper.wording.title = own->title;
        paper.wording.body = own->body;
        paper.changed = true;
    }
    return paper;
}

Result<std::vector<PaperWording>> WordingService::all() const {
    std::vector<PaperWording> papers;
    for (const QString& kind : shippedWordingKeys()) {
        ELECTION_ASSIGN(PaperWording paper, find(kind));
        papers.push_back(std::move(paper));
    }
    return papers;
}

Result<> WordingService::save(const QString& kind, const QString& title, const QString& body) {
    const Wording* known = shippedWording(kind);
    if (!known) return unknown(kind);
    ELECTION_TRY(checkWording(title, body));
    const store::WordingRow row{kind, currentLanguage(), title.simplified(), tidied(body)};
    if (row.title == known->title && row.body == known->body) return reset(kind);
    ELECTION_ASSIGN(const PaperWording before, find(kind));
    if (before.changed && before.wording.title == row.title && before.wording.body == row.body) return Ok{};
    return record(m_file, u"wording.changed"_s, known->name,
                  QJsonObject{{u"kind"_s, kind},
                              {u"language"_s, row.language},
                              {u"title_before"_s, before.wording.title},
                              {u"title"_s, row.title},
                              {u"text_before"_s, before.wording.body},
                              {u"text"_s, row.body}},
                  [&] { return store::WordingRepository(m_file.database()).save(row); });
}

Result<> WordingService::reset(const QString& kind) {
    const Wording* known = shippedWording(kind);
    if (!known) return unknown(kind);
    ELECTION_ASSIGN(const PaperWording before, find(kind));
    if (!before.changed) return Ok{};
    return record(m_file, u"wording.reset"_s, known->name,
                  QJsonObject{{u"kind"_s, kind},
                              {u"language"_s, currentLanguage()},
                              {u"title_before"_s, before.wording.title},
                              {u"text_before"_s, before.wording.body}},
                  [&] { return store::WordingRepository(m_file.database()).drop(kind, currentLanguage()); });
}

Result<ReportDocument> WordingService::preview(const QString& kind, const QString& title, const QString& body,
                                               std::optional<VillageId> village) const {
    const Wording* known = shippedWording(kind);
    if (!known) return unknown(kind);
    ELECTION_TRY(checkWording(title, body));
    Wording wording = *known;
    wording.title = title;
    wording.body = body;
    std::optional<Village> place;
    if (village) {
        ELECTION_ASSIGN(place, SetupService(m_file).village(*village));
    }
    const PaperRequest request{m_file, place, {}};
    const auto kinds = ReportingService::kinds();
    const bool ofTownship = std::any_of(kinds.begin(), kinds.end(), [&kind](const DocumentKind& one) {
        return one.key == kind && one.alsoTownship;
    });
    if (place || ofTownship) {
        ELECTION_ASSIGN(const QString waits, wordedPaperWaits(kind, request));
        if (waits.isEmpty()) return buildWordedPaper(kind, wording, request, false);
    }
    return buildWordedPaper(kind, wording, request, true);
}

}  // namespace election
