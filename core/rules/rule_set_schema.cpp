#include "core/rules/rule_set_schema.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Type = ParameterSpec::Type;
using May = ParameterSpec::VillageMay;

ParameterSpec flag(const QString& key) {
    return {key, Type::Flag, 0, 0, {}, false, May::NotSet};
}
ParameterSpec number(const QString& key, int min, int max) {
    return {key, Type::Number, min, max, {}, false, May::NotSet};
}
ParameterSpec days(const QString& key) {
    return number(key, 0, 365);
}
ParameterSpec word(const QString& key, const QStringList& words) {
    return {key, Type::Word, 0, 0, words, false, May::NotSet};
}
ParameterSpec list(const QString& key, const QStringList& words) {
    return {key, Type::List, 0, 0, words, false, May::NotSet};
}
ParameterSpec range(const QString& key) {
    return {key, Type::Range, 1, 99, {}, false, May::NotSet};
}
ParameterSpec fraction(const QString& key) {
    return {key, Type::Fraction, 0, 0, {}, false, May::NotSet};
}
ParameterSpec overridable(ParameterSpec spec) {
    spec.overridable = true;
    return spec;
}
ParameterSpec village(May may, ParameterSpec spec) {
    spec.villageMay = may;
    return spec;
}

std::vector<ParameterSpec> buildSpecs() {
    const QStringList relations{u"配偶"_s,   u"父母"_s,     u"子女"_s,   u"兄弟姐妹"_s,
                                u"祖父母"_s, u"外祖父母"_s, u"孙子女"_s, u"外孙子女"_s};
    const QStringList modes{u"self_nomination"_s, u"candidates"_s};
    return {
        // Who is elected, and for how long
        list(u"election_kinds"_s, {u"term"_s, u"early_term"_s, u"late_term"_s, u"by_election"_s}),
        range(u"committee_size"_s),
        number(u"term_years"_s, 1, 10),
        number(u"women_min"_s, 0, 9),
        flag(u"women_seat"_s),
        flag(u"minority_member"_s),
        list(u"member_recusal_relations"_s, relations),
        word(u"recusal_resolution"_s, {u"post_votes_revote"_s}),
        range(u"superv_size"_s),
        fraction(u"coop_member_share"_s),
        // The committee that runs the election
        range(u"selcom_size"_s),
        list(u"selcom_relatives_exit"_s, relations),
        number(u"selcom_absence_exit"_s, 1, 10),
        fraction(u"selcom_meeting_quorum"_s),
        days(u"selcom_objection_days"_s),
        // Villagers' representatives and group leaders
        number(u"reps_small_village"_s, 1, 9999),
        number(u"reps_large_village"_s, 1, 9999),
        number(u"reps_min_small"_s, 1, 999),
        number(u"reps_min_medium"_s, 1, 999),
        number(u"reps_min_large"_s, 1, 999),
        fraction(u"reps_share_of_meeting"_s),
        fraction(u"reps_women_share"_s),
        flag(u"reps_one_per_household"_s),
        fraction(u"reps_unit_voters"_s),
        fraction(u"reps_unit_households"_s),
        fraction(u"leader_attendance"_s),
        flag(u"leader_from_representatives"_s),
        // The register
        number(u"voter_age"_s, 16, 21),
        number(u"roll_category_c_years"_s, 0, 10),
        flag(u"roll_category_c_work"_s),
        flag(u"roll_category_c_consent"_s),
        days(u"roll_post_days"_s),
        days(u"objection_days"_s),
        days(u"decision_days"_s),
        list(u"roll_exclusions"_s,
             {u"political_rights"_s, u"incapacity"_s, u"unreachable"_s, u"written_refusal"_s}),
        // Nomination
        list(u"modes"_s, modes),
        list(u"nominators"_s, {u"voters"_s, u"party_branch"_s}),
        days(u"self_nom_days"_s),
        flag(u"self_nom_in_person"_s),
        number(u"self_nom_posts"_s, 1, 9),
        village(May::Choose, days(u"self_nom_withdraw_days"_s)),
        days(u"list_days"_s),
        word(u"list_order_candidates"_s, {u"votes"_s, u"name_strokes"_s}),
        word(u"list_order_self_nominees"_s, {u"votes"_s, u"name_strokes"_s}),
        days(u"cand_list_days"_s),
        days(u"cand_withdraw_days"_s),
        village(May::Raise, number(u"margin"_s, 0, 9)),
        word(u"nom_max_names"_s, {u"seats"_s}),
        word(u"nom_double_post"_s, {u"void"_s}),
        word(u"nom_turnout"_s, {u"more_than_half"_s}),
        word(u"cand_double_post"_s, {u"written_choice"_s}),
        word(u"cand_gap"_s, {u"next_by_votes"_s}),
        word(u"cand_tie"_s, {u"revote"_s}),
        days(u"speech_request_days"_s),
        word(u"eligibility_decider"_s, {u"committee"_s}),
        village(May::Choose, word(u"bar_day"_s, {u"election_day"_s, u"list_day"_s, u"nomination_day"_s})),
        flag(u"post_count_review"_s),
        // Voting
        word(u"vote_rounds"_s, {u"once"_s, u"in_turns"_s, u"either"_s}),
        list(u"against_option"_s, modes),
        days(u"staff_notice_days"_s),
        list(u"staff_bar_relations"_s, relations),
        number(u"roving_box_scrutineers"_s, 1, 9),
        flag(u"roving_box_approval"_s),
        days(u"roving_list_days"_s),
        village(May::Narrow, list(u"proxy_relations"_s, relations + QStringList{u"其他村民"_s})),
        village(May::Lower, number(u"proxy_max"_s, 0, 9)),
        days(u"proxy_deadline_days"_s),
        days(u"proxy_list_days"_s),
        flag(u"proxy_candidate_bar"_s),
        flag(u"proxy_unposted_void"_s),
        flag(u"proxy_redelegation"_s),
        // The count
        village(May::Choose,
                overridable(word(u"majority_base"_s, {u"collected"_s, u"valid"_s, u"issued"_s}))),
        village(May::Choose, overridable(word(u"blank_is"_s, {u"abstain"_s, u"void"_s}))),
        village(May::Choose, overridable(word(u"invalid_scope"_s, {u"ballot"_s, u"column"_s}))),
        village(May::Choose, overridable(word(u"double_post"_s, {u"void_columns"_s, u"higher_post"_s}))),
        overridable(word(u"turnout_of"_s, {u"voters"_s, u"collected"_s})),
        overridable(word(u"over_collected_test"_s, {u"voters"_s, u"issued"_s})),
        overridable(flag(u"vote_down"_s)),
        village(May::Choose, overridable(word(u"women_fallback"_s, {u"none"_s, u"rank_first"_s}))),
        word(u"doubtful_decider"_s, {u"committee"_s}),
        word(u"valid_turnout"_s, {u"more_than_half"_s}),
        word(u"tie"_s, {u"revote"_s}),
        days(u"runoff_days"_s),
        fraction(u"runoff_floor"_s),
        village(May::Raise, overridable(number(u"runoff_margin"_s, 1, 99))),
        village(May::Narrow, list(u"runoff_modes"_s, modes)),
        number(u"min_members"_s, 0, 9),
        word(u"acting_head"_s, {u"deputy_or_member"_s, u"most_votes"_s}),
        // Afterwards
        days(u"result_publish_days"_s),
        days(u"handover_days"_s),
        // The calendar's days that no article counts
        days(u"plan_days"_s),
        days(u"selcom_days"_s),
        days(u"day_notice_days"_s),
        range(u"registration_days"_s),
        range(u"representatives_days"_s),
        days(u"audit_publish_days"_s),
        days(u"meet_voters_days"_s),
        range(u"supervision_days"_s),
        days(u"villagers_meeting_notice_days"_s),
        days(u"representatives_meeting_notice_days"_s),
        fraction(u"recall_voters"_s),
        fraction(u"recall_representatives"_s),
        days(u"recall_vote_days"_s),
        number(u"recall_repeat_years"_s, 0, 9),
        fraction(u"byelection_representatives"_s),
        word(u"recall_majority"_s, {u"half_voting_half_of_these"_s}),
        days(u"recall_township_days"_s),
        days(u"resignation_meeting_days"_s),
        days(u"resignation_notice_days"_s),
        days(u"termination_notice_days"_s),
        // Bodies that are chosen at a meeting
        fraction(u"superv_quorum"_s),
        fraction(u"superv_majority"_s),
        fraction(u"coop_quorum"_s),
        fraction(u"coop_collective_quorum"_s),
        fraction(u"coop_collective_share"_s),
        fraction(u"party_quorum"_s),
        fraction(u"party_share"_s),
        word(u"ballot_keep"_s, {u"archive"_s, u"3_years"_s, u"next_election"_s}),
    };
}

}  // namespace

const std::vector<ParameterSpec>& parameterSpecs() {
    static const auto specs = buildSpecs();
    return specs;
}

const ParameterSpec* parameterSpec(QStringView key) {
    for (const auto& spec : parameterSpecs())
        if (spec.key == key) return &spec;
    return nullptr;
}

void applyCountingRule(CountingRules& rules, QStringView key, const QString& value) {
    using R = CountingRules;
    if (key == "majority_base"_L1) {
        rules.majorityBase = value == "valid"_L1    ? R::MajorityBase::Valid
                             : value == "issued"_L1 ? R::MajorityBase::Issued
                                                    : R::MajorityBase::Collected;
    } else if (key == "blank_is"_L1) {
        rules.blankIs = value == "void"_L1 ? R::BlankIs::Void : R::BlankIs::Abstain;
    } else if (key == "invalid_scope"_L1) {
        rules.invalidScope = value == "column"_L1 ? R::InvalidScope::Column : R::InvalidScope::Ballot;
    } else if (key == "double_post"_L1) {
        rules.doublePost = value == "higher_post"_L1 ? R::DoublePost::HigherPost : R::DoublePost::VoidColumns;
    } else if (key == "turnout_of"_L1) {
        rules.turnoutOf = value == "collected"_L1 ? R::TurnoutOf::Collected : R::TurnoutOf::Voters;
    } else if (key == "over_collected_test"_L1) {
        rules.overCollectedTest =
            value == "issued"_L1 ? R::OverCollectedTest::Issued : R::OverCollectedTest::Voters;
    } else if (key == "vote_down"_L1) {
        rules.voteDown = value == "true"_L1;
    } else if (key == "women_fallback"_L1) {
        rules.womenFallback = value == "rank_first"_L1 ? R::WomenFallback::RankFirst : R::WomenFallback::None;
    } else if (key == "runoff_margin"_L1) {
        rules.runoffMargin = value.toInt();
    } else {
        qFatal("no counting rule can be set by the key %s", qPrintable(key.toString()));
    }
}

QString countingRuleValue(const CountingRules& rules, QStringView key) {
    using R = CountingRules;
    if (key == "majority_base"_L1) {
        switch (rules.majorityBase) {
            case R::MajorityBase::Collected:
                return u"collected"_s;
            case R::MajorityBase::Valid:
                return u"valid"_s;
            case R::MajorityBase::Issued:
                return u"issued"_s;
        }
    }
    if (key == "blank_is"_L1) return rules.blankIs == R::BlankIs::Void ? u"void"_s : u"abstain"_s;
    if (key == "invalid_scope"_L1)
        return rules.invalidScope == R::InvalidScope::Column ? u"column"_s : u"ballot"_s;
    if (key == "double_post"_L1)
        return rules.doublePost == R::DoublePost::HigherPost ? u"higher_post"_s : u"void_columns"_s;
    if (key == "turnout_of"_L1)
        return rules.turnoutOf == R::TurnoutOf::Collected ? u"collected"_s : u"voters"_s;
    if (key == "over_collected_test"_L1)
        return rules.overCollectedTest == R::OverCollectedTest::Issued ? u"issued"_s : u"voters"_s;
    if (key == "vote_down"_L1) return rules.voteDown ? u"true"_s : u"false"_s;
    if (key == "women_fallback"_L1)
        return rules.womenFallback == R::WomenFallback::RankFirst ? u"rank_first"_s : u"none"_s;
    if (key == "runoff_margin"_L1) return QString::number(rules.runoffMargin);
    qFatal("no counting rule has the key %s", qPrintable(key.toString()));
}

}  // namespace election
