#include "core/services/nomination_identity.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace election {

QString nominationIdentity(VillageId village, const Nomination& nomination) {
    const auto id = NationalId::parse(nomination.nationalId);
    const QString person =
        id && id->hasRightCheckDigit() ? id->text() : nomination.name + u'/' + nomination.birthMonth;
    return QStringList{QString::number(village.v), person, bodyKey(nomination.body), nomination.postTitle}
        .join(u'|');
}

}  // namespace election
