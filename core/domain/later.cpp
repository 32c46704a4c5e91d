#include "core/domain/later.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LaterWords)
};

}  // namespace

QString meetingKindKey(MeetingKind kind) {
    static const QString keys[] = {u"villagers"_s, u"representatives"_s, u"members"_s,
                                   u"member_representatives"_s, u"party"_s};
    return keys[int(kind)];
}

QString meetingKindName(MeetingKind kind) {
    switch (kind) {
        case MeetingKind::Villagers:
            return Text::tr("meeting of villagers");
        case MeetingKind::Representatives:
            return Text::tr("meeting of representatives");
        case MeetingKind::Members:
            return Text::tr("meeting of members");
        case MeetingKind::MemberRepresentatives:
            return Text::tr("meeting of delegates");
        case MeetingKind::Party:
            break;
    }
    return Text::tr("meeting of party members");
}

MeetingKind meetingKindFromKey(const QString& key) {
    for (const MeetingKind kind : {MeetingKind::Villagers, MeetingKind::Representatives, MeetingKind::Members,
                                   MeetingKind::MemberRepresentatives})
        if (meetingKindKey(kind) == key) return kind;
    return MeetingKind::Party;
}

std::vector<MeetingKind> meetingsFor(Body body) {
    switch (body) {
        case Body::SupervisionCommittee:
            return {MeetingKind::Representatives, MeetingKind::Villagers};
        case Body::CoopBoard:
        case Body::CoopSupervisors:
            return {MeetingKind::MemberRepresentatives, MeetingKind::Members};
        case Body::PartyBranch:
            return {MeetingKind::Party};
        case Body::VillagersCommittee:
            break;
    }
    return {};
}

QString laterKindKey(LaterKind kind) {
    static const QString keys[] = {u"recall"_s, u"resignation"_s, u"termination"_s, u"by_election"_s};
    return keys[int(kind)];
}

QString laterKindName(LaterKind kind) {
    switch (kind) {
        case LaterKind::Recall:
            return Text::tr("recall");
        case LaterKind::Resignation:
            return Text::tr("resignation");
        case LaterKind::Termination:
            return Text::tr("end of office by law");
        case LaterKind::ByElection:
            break;
    }
    return Text::tr("by-election");
}

LaterKind laterKindFromKey(const QString& key) {
    for (const LaterKind kind : {LaterKind::Recall, LaterKind::Resignation, LaterKind::Termination})
        if (laterKindKey(kind) == key) return kind;
    return LaterKind::ByElection;
}

}  // namespace election
