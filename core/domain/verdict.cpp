/// The words and keys of what happens around a verdict. Chinese words are those of the office's papers.
#include "core/domain/verdict.h"

#include <array>

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr std::array kHows{DeliveryHow::InPerson, DeliveryHow::Family, DeliveryHow::Left, DeliveryHow::Post,
                           DeliveryHow::Notice};
constexpr std::array kOutcomes{AppealOutcome::Open, AppealOutcome::Upheld, AppealOutcome::Changed,
                               AppealOutcome::TakenBack};

}  // namespace

QString withdrawalProofKey(WithdrawalProof proof) {
    static const std::array<QString, 5> keys{u"none"_s, u"not_signed"_s, u"not_proven"_s, u"seen"_s,
                                             u"scan"_s};
    return keys[size_t(proof)];
}

QString deliveryHowKey(DeliveryHow how) {
    static const std::array<QString, kHows.size()> keys{u"in_person"_s, u"family"_s, u"left"_s, u"post"_s,
                                                        u"notice"_s};
    return keys[size_t(how)];
}

QString deliveryHowName(DeliveryHow how) {
    static const std::array<QString, kHows.size()> names{u"直接送达"_s, u"同住成年家属代收"_s, u"留置送达"_s,
                                                         u"邮寄送达"_s, u"公告送达"_s};
    return names[size_t(how)];
}

std::optional<DeliveryHow> deliveryHowFromKey(const QString& key) {
    for (const DeliveryHow how : kHows)
        if (key == deliveryHowKey(how)) return how;
    return std::nullopt;
}

QString appealOutcomeKey(AppealOutcome outcome) {
    static const std::array<QString, kOutcomes.size()> keys{u"open"_s, u"upheld"_s, u"changed"_s,
                                                            u"taken_back"_s};
    return keys[size_t(outcome)];
}

QString appealOutcomeName(AppealOutcome outcome) {
    static const std::array<QString, kOutcomes.size()> names{u"待处理"_s, u"维持原决定"_s, u"改变原决定"_s,
                                                             u"本人撤回"_s};
    return names[size_t(outcome)];
}

std::optional<AppealOutcome> appealOutcomeFromKey(const QString& key) {
    for (const AppealOutcome outcome : kOutcomes)
        if (key == appealOutcomeKey(outcome)) return outcome;
    return std::nullopt;
}

}  // namespace election
