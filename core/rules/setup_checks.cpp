#include "core/rules/setup_checks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SetupChecks)
};

QString cited(const RuleSet& rules, QStringView key) {
    const Parameter& law = rules.parameter(key);
    return law.mark == EvidenceMark::Read ? law.citation
                                          : u"%1 [%2]"_s.arg(law.citation, evidenceMarkKey(law.mark));
}

void checkSize(std::vector<PostWarning>& warnings, int seats, Body body, const RuleSet& rules,
               const QString& key) {
    const IntRange range = rules.range(key);
    if (seats == 0 || (seats >= range.min && seats <= range.max)) return;
    warnings.push_back({key, Text::tr("%1 has %2 seats, the rules want %3 to %4 (%5)")
                                 .arg(bodyName(body))
                                 .arg(seats)
                                 .arg(range.min)
                                 .arg(range.max)
                                 .arg(cited(rules, key))});
}

}  // namespace

std::vector<PostWarning> postWarnings(const std::vector<Post>& posts, const RuleSet& rules,
                                      ElectionKind kind) {
    std::vector<PostWarning> warnings;
    if (kind == ElectionKind::ByElection) return warnings;
    int committee = 0, supervision = 0;
    bool women = false;
    for (const Post& post : posts) {
        if (post.body == Body::VillagersCommittee) {
            committee += post.seats;
            women = women || post.womenOnly;
        }
        if (post.body == Body::SupervisionCommittee) supervision += post.seats;
    }
    checkSize(warnings, committee, Body::VillagersCommittee, rules, u"committee_size"_s);
    if (committee > 0 && !women && rules.flag(u"women_seat"))
        warnings.push_back({u"women_seat"_s, Text::tr("there is no post for women only on the ballot (%1)")
                                                 .arg(cited(rules, u"women_seat"))});
    checkSize(warnings, supervision, Body::SupervisionCommittee, rules, u"superv_size"_s);
    return warnings;
}

}  // namespace election
