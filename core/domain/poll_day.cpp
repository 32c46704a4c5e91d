#include "core/domain/poll_day.h"

#include <QCoreApplication>
#include <array>

#include "core/domain/rounds.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PollDay)
};

struct RoleWords {
    StaffRole role;
    QString key;
    const char* name;
};

const std::array<RoleWords, 7>& roleWords() {
    static const std::array<RoleWords, 7> words{
        {{StaffRole::ChiefScrutineer, u"chief_scrutineer"_s,
          QT_TRANSLATE_NOOP("PollDay", "chief scrutineer")},
         {StaffRole::Scrutineer, u"scrutineer"_s, QT_TRANSLATE_NOOP("PollDay", "scrutineer")},
         {StaffRole::Caller, u"caller"_s, QT_TRANSLATE_NOOP("PollDay", "caller")},
         {StaffRole::Teller, u"teller"_s, QT_TRANSLATE_NOOP("PollDay", "teller")},
         {StaffRole::Issuer, u"issuer"_s, QT_TRANSLATE_NOOP("PollDay", "issuer of ballots")},
         {StaffRole::Writer, u"writer"_s, QT_TRANSLATE_NOOP("PollDay", "writer for voters")},
         {StaffRole::Steward, u"steward"_s, QT_TRANSLATE_NOOP("PollDay", "steward")}}};
    return words;
}

}  // namespace

const std::vector<StaffRole>& staffRoles() {
    static const std::vector<StaffRole> roles = [] {
        std::vector<StaffRole> all;
        for (const RoleWords& words : roleWords()) all.push_back(words.role);
        return all;
    }();
    return roles;
}

QString staffRoleKey(StaffRole role) {
    return roleWords()[size_t(role)].key;
}

QString staffRoleName(StaffRole role) {
    return QCoreApplication::translate("PollDay", roleWords()[size_t(role)].name);
}

StaffRole staffRoleFromKey(const QString& key) {
    for (const RoleWords& words : roleWords())
        if (words.key == key) return words.role;
    return StaffRole::Steward;
}

QString roundKindKey(RoundKind kind) {
    static const QString keys[] = {u"initial"_s, u"second"_s, u"revote"_s, u"rerun"_s};
    return keys[int(kind)];
}

RoundKind roundKindFromKey(const QString& key) {
    for (const RoundKind kind : {RoundKind::Second, RoundKind::Revote, RoundKind::Rerun})
        if (roundKindKey(kind) == key) return kind;
    return RoundKind::Initial;
}

QString roundKindName(RoundKind kind) {
    switch (kind) {
        case RoundKind::Second:
            return Text::tr("further election");
        case RoundKind::Revote:
            return Text::tr("revote");
        case RoundKind::Rerun:
            return Text::tr("rerun");
        case RoundKind::Initial:
            break;
    }
    return Text::tr("first vote");
}

Round countedAs(RoundKind kind) {
    if (kind == RoundKind::Second) return Round::Second;
    return kind == RoundKind::Revote ? Round::Revote : Round::First;
}

QString boxNameInRound(const QString& name, int round) {
    if (round <= 1) return name;
    const QString suffix = u"（第%1次投票）"_s.arg(round);
    return name.endsWith(suffix) ? name : name + suffix;
}

}  // namespace election
