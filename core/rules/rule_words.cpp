#include "core/rules/rule_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

// clang-format off
const QHash<QString, const char*>& titles() {
    static const QHash<QString, const char*> all{
        {u"election_kinds"_s, QT_TRANSLATE_NOOP("RuleWords", "Kinds of election")},
        {u"committee_size"_s, QT_TRANSLATE_NOOP("RuleWords", "Members of the villagers' committee")},
        {u"term_years"_s, QT_TRANSLATE_NOOP("RuleWords", "Term of office")},
        {u"women_min"_s, QT_TRANSLATE_NOOP("RuleWords", "Women on the committee, at least")},
        {u"women_seat"_s, QT_TRANSLATE_NOOP("RuleWords", "A column of its own for the women's member")},
        {u"minority_member"_s, QT_TRANSLATE_NOOP("RuleWords", "A member of a minority where several peoples live")},
        {u"member_recusal_relations"_s, QT_TRANSLATE_NOOP("RuleWords", "Relatives who can't both be members")},
        {u"recusal_resolution"_s, QT_TRANSLATE_NOOP("RuleWords", "Which of two elected relatives stays")},
        {u"superv_size"_s, QT_TRANSLATE_NOOP("RuleWords", "Members of the supervision committee")},
        {u"coop_member_share"_s, QT_TRANSLATE_NOOP("RuleWords", "Votes needed in the co-op, of all members")},
        {u"selcom_size"_s, QT_TRANSLATE_NOOP("RuleWords", "Members of the village election committee")},
        {u"selcom_relatives_exit"_s, QT_TRANSLATE_NOOP("RuleWords", "Whose candidacy makes a member of the election committee leave")},
        {u"selcom_absence_exit"_s, QT_TRANSLATE_NOOP("RuleWords", "Missed meetings that count as leaving the election committee")},
        {u"selcom_meeting_quorum"_s, QT_TRANSLATE_NOOP("RuleWords", "Members of the election committee needed for a meeting")},
        {u"voter_age"_s, QT_TRANSLATE_NOOP("RuleWords", "Voting age on election day")},
        {u"roll_category_c_years"_s, QT_TRANSLATE_NOOP("RuleWords", "Years that a person from outside has lived in the village")},
        {u"roll_category_c_work"_s, QT_TRANSLATE_NOOP("RuleWords", "Work for the village counts instead of living there")},
        {u"roll_category_c_consent"_s, QT_TRANSLATE_NOOP("RuleWords", "A person from outside needs the meeting's consent")},
        {u"roll_post_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Register of voters posted, before election day")},
        {u"objection_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Objections to the register, after it is posted")},
        {u"decision_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Decision on an objection, after it is received")},
        {u"roll_exclusions"_s, QT_TRANSLATE_NOOP("RuleWords", "Who is not registered")},
        {u"modes"_s, QT_TRANSLATE_NOOP("RuleWords", "Ways to elect")},
        {u"nominators"_s, QT_TRANSLATE_NOOP("RuleWords", "Who names candidates")},
        {u"self_nom_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Last day to file as a self-nominee, before election day")},
        {u"self_nom_in_person"_s, QT_TRANSLATE_NOOP("RuleWords", "Self-nominees file in person only")},
        {u"self_nom_posts"_s, QT_TRANSLATE_NOOP("RuleWords", "Posts that one person may stand for")},
        {u"self_nom_withdraw_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Last day for a self-nominee to withdraw, before election day")},
        {u"list_days"_s, QT_TRANSLATE_NOOP("RuleWords", "List of self-nominees posted, before election day")},
        {u"list_order_candidates"_s, QT_TRANSLATE_NOOP("RuleWords", "Order of the list of candidates")},
        {u"list_order_self_nominees"_s, QT_TRANSLATE_NOOP("RuleWords", "Order of the list of self-nominees")},
        {u"cand_list_days"_s, QT_TRANSLATE_NOOP("RuleWords", "List of candidates posted, before election day")},
        {u"cand_withdraw_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Last day for a candidate to withdraw, before election day")},
        {u"margin"_s, QT_TRANSLATE_NOOP("RuleWords", "Candidates more than seats, at least")},
        {u"nom_max_names"_s, QT_TRANSLATE_NOOP("RuleWords", "People that one voter may name, at most")},
        {u"nom_double_post"_s, QT_TRANSLATE_NOOP("RuleWords", "One person named for two posts by one voter")},
        {u"nom_turnout"_s, QT_TRANSLATE_NOOP("RuleWords", "A nomination vote is valid if so many take part")},
        {u"cand_double_post"_s, QT_TRANSLATE_NOOP("RuleWords", "A person nominated for two posts")},
        {u"cand_gap"_s, QT_TRANSLATE_NOOP("RuleWords", "Who follows a candidate that withdraws")},
        {u"cand_tie"_s, QT_TRANSLATE_NOOP("RuleWords", "A tie for the last place of a candidate")},
        {u"speech_request_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Last day to ask for a speech, before election day")},
        {u"eligibility_decider"_s, QT_TRANSLATE_NOOP("RuleWords", "Who decides on a nominee's eligibility")},
        {u"bar_day"_s, QT_TRANSLATE_NOOP("RuleWords", "Day on which a bar must have ended")},
        {u"post_count_review"_s, QT_TRANSLATE_NOOP("RuleWords", "The elected are reviewed after the count")},
        {u"vote_rounds"_s, QT_TRANSLATE_NOOP("RuleWords", "All posts in one vote or one after the other")},
        {u"against_option"_s, QT_TRANSLATE_NOOP("RuleWords", "“Against” stands on the ballot in")},
        {u"staff_notice_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Time, place and counting staff posted, before election day")},
        {u"staff_bar_relations"_s, QT_TRANSLATE_NOOP("RuleWords", "Relatives of a nominee who can't call, tally or scrutinise")},
        {u"roving_box_scrutineers"_s, QT_TRANSLATE_NOOP("RuleWords", "Scrutineers at a roving box, at least")},
        {u"roving_box_approval"_s, QT_TRANSLATE_NOOP("RuleWords", "Roving boxes need the township's approval")},
        {u"roving_list_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Voters at the roving box posted, before election day")},
        {u"proxy_relations"_s, QT_TRANSLATE_NOOP("RuleWords", "Who may vote as proxy")},
        {u"proxy_max"_s, QT_TRANSLATE_NOOP("RuleWords", "Principals of one proxy, at most")},
        {u"proxy_deadline_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Last day to ask for a proxy vote, before election day")},
        {u"proxy_list_days"_s, QT_TRANSLATE_NOOP("RuleWords", "List of proxies posted, before election day")},
        {u"proxy_candidate_bar"_s, QT_TRANSLATE_NOOP("RuleWords", "Candidates and self-nominees can't be proxies")},
        {u"proxy_unposted_void"_s, QT_TRANSLATE_NOOP("RuleWords", "A proxy that isn't posted is void")},
        {u"proxy_redelegation"_s, QT_TRANSLATE_NOOP("RuleWords", "A proxy may pass the vote on")},
        {u"majority_base"_s, QT_TRANSLATE_NOOP("RuleWords", "More than half of what")},
        {u"blank_is"_s, QT_TRANSLATE_NOOP("RuleWords", "A blank ballot is")},
        {u"invalid_scope"_s, QT_TRANSLATE_NOOP("RuleWords", "Too many chosen makes void")},
        {u"double_post"_s, QT_TRANSLATE_NOOP("RuleWords", "One person marked for two posts")},
        {u"turnout_of"_s, QT_TRANSLATE_NOOP("RuleWords", "Turnout is taken of")},
        {u"over_collected_test"_s, QT_TRANSLATE_NOOP("RuleWords", "Ballots collected may not exceed")},
        {u"vote_down"_s, QT_TRANSLATE_NOOP("RuleWords", "Votes for a higher post count for a lower one")},
        {u"selcom_objection_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Objections to the members of the election committee, after the notice")},
        {u"women_fallback"_s, QT_TRANSLATE_NOOP("RuleWords", "A woman's seat where no column is the women's own")},
        {u"doubtful_decider"_s, QT_TRANSLATE_NOOP("RuleWords", "Who decides on a doubtful ballot")},
        {u"valid_turnout"_s, QT_TRANSLATE_NOOP("RuleWords", "The election is valid if so many vote")},
        {u"tie"_s, QT_TRANSLATE_NOOP("RuleWords", "A tie for the last seat")},
        {u"runoff_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Further election for vacant seats, after election day")},
        {u"runoff_floor"_s, QT_TRANSLATE_NOOP("RuleWords", "Votes needed in the further election, of the ballots")},
        {u"runoff_margin"_s, QT_TRANSLATE_NOOP("RuleWords", "Candidates more than seats in the further election, at least")},
        {u"runoff_modes"_s, QT_TRANSLATE_NOOP("RuleWords", "Ways to hold the further election")},
        {u"min_members"_s, QT_TRANSLATE_NOOP("RuleWords", "Members with whom the election may end")},
        {u"acting_head"_s, QT_TRANSLATE_NOOP("RuleWords", "Who presides where no chair is elected")},
        {u"result_publish_days"_s, QT_TRANSLATE_NOOP("RuleWords", "List of the elected posted, after election day")},
        {u"handover_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Handover, after the new committee is formed")},
        {u"plan_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Guidance office and work plan, before election day")},
        {u"selcom_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Election committee chosen and posted, before election day")},
        {u"day_notice_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Election day announced, before election day")},
        {u"registration_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Registration of voters announced, before election day")},
        {u"representatives_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Representatives chosen, before election day")},
        {u"reps_small_village"_s, QT_TRANSLATE_NOOP("RuleWords", "A small village has fewer people than")},
        {u"reps_large_village"_s, QT_TRANSLATE_NOOP("RuleWords", "A large village has so many people or more")},
        {u"reps_min_small"_s, QT_TRANSLATE_NOOP("RuleWords", "Representatives in a small village, at least")},
        {u"reps_min_medium"_s, QT_TRANSLATE_NOOP("RuleWords", "Representatives in a village of middle size, at least")},
        {u"reps_min_large"_s, QT_TRANSLATE_NOOP("RuleWords", "Representatives in a large village, at least")},
        {u"reps_share_of_meeting"_s, QT_TRANSLATE_NOOP("RuleWords", "Representatives of all members of their meeting, at least")},
        {u"reps_women_share"_s, QT_TRANSLATE_NOOP("RuleWords", "Women at the meeting of representatives, at least")},
        {u"reps_one_per_household"_s, QT_TRANSLATE_NOOP("RuleWords", "One representative of a household only")},
        {u"reps_unit_voters"_s, QT_TRANSLATE_NOOP("RuleWords", "Voters of a group that must take part in choosing")},
        {u"reps_unit_households"_s, QT_TRANSLATE_NOOP("RuleWords", "Households of a group that must take part in choosing")},
        {u"leader_attendance"_s, QT_TRANSLATE_NOOP("RuleWords", "Those who must take part in choosing a group leader")},
        {u"leader_from_representatives"_s, QT_TRANSLATE_NOOP("RuleWords", "A group leader is one of the representatives")},
        {u"audit_publish_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Audit of the leaving members posted, before election day")},
        {u"meet_voters_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Last meeting with the voters, before election day")},
        {u"supervision_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Supervision committee chosen, after election day")},
        {u"villagers_meeting_notice_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Notice of a villagers' meeting")},
        {u"representatives_meeting_notice_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Notice of a meeting of representatives")},
        {u"recall_voters"_s, QT_TRANSLATE_NOOP("RuleWords", "Recall demanded by so many voters")},
        {u"recall_representatives"_s, QT_TRANSLATE_NOOP("RuleWords", "Recall demanded by so many representatives")},
        {u"recall_vote_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Vote on a recall, after it is demanded")},
        {u"recall_repeat_years"_s, QT_TRANSLATE_NOOP("RuleWords", "A failed recall isn't repeated for")},
        {u"byelection_representatives"_s, QT_TRANSLATE_NOOP("RuleWords", "Representatives who must vote in a by-election")},
        {u"recall_majority"_s, QT_TRANSLATE_NOOP("RuleWords", "A recall passes if")},
        {u"recall_township_days"_s, QT_TRANSLATE_NOOP("RuleWords", "The township calls the vote on a recall, after that time")},
        {u"resignation_meeting_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Meeting about a resignation, after it is received")},
        {u"resignation_notice_days"_s, QT_TRANSLATE_NOOP("RuleWords", "Decision on a resignation posted, after the meeting")},
        {u"termination_notice_days"_s, QT_TRANSLATE_NOOP("RuleWords", "End of office by law posted, after it happened")},
        {u"superv_quorum"_s, QT_TRANSLATE_NOOP("RuleWords", "Representatives who must attend to choose the supervision committee")},
        {u"superv_majority"_s, QT_TRANSLATE_NOOP("RuleWords", "Votes for the supervision committee, of those present, more than")},
        {u"coop_quorum"_s, QT_TRANSLATE_NOOP("RuleWords", "Members or delegates of the co-op who must attend")},
        {u"coop_collective_quorum"_s, QT_TRANSLATE_NOOP("RuleWords", "The same by the national law on collectives")},
        {u"coop_collective_share"_s, QT_TRANSLATE_NOOP("RuleWords", "Votes needed by the national law on collectives, of all members")},
        {u"party_quorum"_s, QT_TRANSLATE_NOOP("RuleWords", "Party members who must attend (record only)")},
        {u"party_share"_s, QT_TRANSLATE_NOOP("RuleWords", "Votes in the party branch, of all entitled, more than (record only)")},
        {u"ballot_keep"_s, QT_TRANSLATE_NOOP("RuleWords", "Ballots are kept")},
    };
    return all;
}

const QHash<QString, const char*>& wordTexts() {
    static const QHash<QString, const char*> all{
        {u"term"_s, QT_TRANSLATE_NOOP("RuleWords", "term election")},
        {u"early_term"_s, QT_TRANSLATE_NOOP("RuleWords", "early term election")},
        {u"late_term"_s, QT_TRANSLATE_NOOP("RuleWords", "late term election")},
        {u"by_election"_s, QT_TRANSLATE_NOOP("RuleWords", "by-election")},
        {u"post_votes_revote"_s, QT_TRANSLATE_NOOP("RuleWords", "higher post, then more votes, then a revote")},
        {u"political_rights"_s, QT_TRANSLATE_NOOP("RuleWords", "deprived of political rights")},
        {u"incapacity"_s, QT_TRANSLATE_NOOP("RuleWords", "without legal capacity")},
        {u"unreachable"_s, QT_TRANSLATE_NOOP("RuleWords", "not to be reached")},
        {u"written_refusal"_s, QT_TRANSLATE_NOOP("RuleWords", "refused in writing")},
        {u"self_nomination"_s, QT_TRANSLATE_NOOP("RuleWords", "direct election by self-nomination")},
        {u"candidates"_s, QT_TRANSLATE_NOOP("RuleWords", "election among candidates")},
        {u"voters"_s, QT_TRANSLATE_NOOP("RuleWords", "people who voted")},
        {u"party_branch"_s, QT_TRANSLATE_NOOP("RuleWords", "the village's party branch")},
        {u"election_day"_s, QT_TRANSLATE_NOOP("RuleWords", "election day")},
        {u"list_day"_s, QT_TRANSLATE_NOOP("RuleWords", "last day to post the list")},
        {u"nomination_day"_s, QT_TRANSLATE_NOOP("RuleWords", "the day of the nomination")},
        {u"votes"_s, QT_TRANSLATE_NOOP("RuleWords", "by votes")},
        {u"name_strokes"_s, QT_TRANSLATE_NOOP("RuleWords", "by name strokes")},
        {u"once"_s, QT_TRANSLATE_NOOP("RuleWords", "all posts in one vote")},
        {u"in_turns"_s, QT_TRANSLATE_NOOP("RuleWords", "one after the other")},
        {u"either"_s, QT_TRANSLATE_NOOP("RuleWords", "either way")},
        {u"collected"_s, QT_TRANSLATE_NOOP("RuleWords", "ballots collected")},
        {u"valid"_s, QT_TRANSLATE_NOOP("RuleWords", "valid ballots")},
        {u"issued"_s, QT_TRANSLATE_NOOP("RuleWords", "ballots issued")},
        {u"seats"_s, QT_TRANSLATE_NOOP("RuleWords", "as many as there are seats")},
        {u"written_choice"_s, QT_TRANSLATE_NOOP("RuleWords", "chooses one in writing")},
        {u"next_by_votes"_s, QT_TRANSLATE_NOOP("RuleWords", "the next by votes")},
        {u"abstain"_s, QT_TRANSLATE_NOOP("RuleWords", "an abstention")},
        {u"void"_s, QT_TRANSLATE_NOOP("RuleWords", "a void ballot")},
        {u"ballot"_s, QT_TRANSLATE_NOOP("RuleWords", "the whole ballot")},
        {u"column"_s, QT_TRANSLATE_NOOP("RuleWords", "only the column concerned")},
        {u"void_columns"_s, QT_TRANSLATE_NOOP("RuleWords", "both columns are void")},
        {u"higher_post"_s, QT_TRANSLATE_NOOP("RuleWords", "counts for the higher post")},
        {u"committee"_s, QT_TRANSLATE_NOOP("RuleWords", "the village election committee")},
        {u"more_than_half"_s, QT_TRANSLATE_NOOP("RuleWords", "more than half of the registered voters")},
        {u"half_voting_half_of_these"_s, QT_TRANSLATE_NOOP("RuleWords", "more than half of the voters vote and more than half of these are for it")},
        {u"revote"_s, QT_TRANSLATE_NOOP("RuleWords", "revote among the tied")},
        {u"none"_s, QT_TRANSLATE_NOOP("RuleWords", "by votes alone")},
        {u"rank_first"_s, QT_TRANSLATE_NOOP("RuleWords", "a woman with the needed votes goes first, else one seat is held for a woman")},
        {u"deputy_or_member"_s, QT_TRANSLATE_NOOP("RuleWords", "the vice chair, else a member chosen by the representatives")},
        {u"most_votes"_s, QT_TRANSLATE_NOOP("RuleWords", "the member with most votes")},
        {u"archive"_s, QT_TRANSLATE_NOOP("RuleWords", "in the village's archive")},
        {u"3_years"_s, QT_TRANSLATE_NOOP("RuleWords", "three years")},
        {u"next_election"_s, QT_TRANSLATE_NOOP("RuleWords", "until the next election has ended")},
    };
    return all;
}
// clang-format on

QString numberWords(QStringView key, int number) {
    if (key.endsWith("_days"_L1)) return number == 1 ? Text::tr("1 day") : Text::tr("%1 days").arg(number);
    if (key.endsWith("_years"_L1) || key == "voter_age"_L1)
        return number == 1 ? Text::tr("1 year") : Text::tr("%1 years").arg(number);
    return QString::number(number);
}

}  // namespace

QString parameterTitle(QStringView key) {
    const auto it = titles().constFind(key.toString());
    return it == titles().cend() ? key.toString() : QCoreApplication::translate("RuleWords", *it);
}

QString parameterWordText(QStringView key, const QString& word) {
    if (key == "nom_double_post"_L1 && word == "void"_L1) return Text::tr("the nomination is void");
    if (key == "nominators"_L1 && word == "voters"_L1) return Text::tr("registered voters");
    const auto it = wordTexts().constFind(word);
    return it == wordTexts().cend() ? word : QCoreApplication::translate("RuleWords", *it);
}

QString parameterValueWords(QStringView key, const ParameterValue& value) {
    if (const auto* on = std::get_if<bool>(&value)) return *on ? Text::tr("yes") : Text::tr("no");
    if (const auto* number = std::get_if<int>(&value)) return numberWords(key, *number);
    if (const auto* word = std::get_if<QString>(&value)) return parameterWordText(key, *word);
    if (const auto* list = std::get_if<QStringList>(&value)) {
        QStringList words;
        for (const QString& word : *list) words << parameterWordText(key, word);
        return words.isEmpty() ? Text::tr("none") : words.join(Text::tr(", "));
    }
    if (const auto* range = std::get_if<IntRange>(&value))
        return (key.endsWith("_days"_L1) ? Text::tr("%1 to %2 days") : Text::tr("%1 to %2"))
            .arg(range->min)
            .arg(range->max);
    return parameterValueText(value);
}

}  // namespace election
