#include "core/services/dossier_log.h"

#include <QJsonArray>

#include "core/services/nomination_subject.h"
#include "core/services/screened.h"

using namespace Qt::StringLiterals;

namespace election {
Result<DossierLog> DossierLog::of(ElectionFile& file, NominationId nomination) {
    DossierLog log;
    ELECTION_ASSIGN(const NominationSubject subject, subjectOf(file, nomination));
    log.m_subject = subject.text;
    ELECTION_ASSIGN(log.m_row, ScreeningService(file).screenOne(nomination));
    ELECTION_ASSIGN(log.m_context, screeningContextOf(file, log.m_row));
    return log;
}

QJsonObject DossierLog::details(const Dossier& after) const {
    return details(screen(after, m_context));
}

QJsonObject DossierLog::details(const ScreeningResult& after) const {
    QJsonObject checks;
    QJsonArray changed;
    for (size_t i = 0; i < after.checks.size(); ++i) {
        const QString key = checkKey(static_cast<int>(i));
        const QString was = loggedCheckState(m_row.result.checks[i]);
        const QString is = loggedCheckState(after.checks[i]);
        checks.insert(key, was);
        if (was != is) changed.append(QJsonObject{{u"check"_s, key}, {u"from"_s, was}, {u"to"_s, is}});
    }
    return {{u"nomination"_s, m_row.dossier.nomination.id.v},
            {u"template"_s, m_row.templateVersion},
            {u"checks"_s, checks},
            {u"changed"_s, changed}};
}

}  // namespace election
