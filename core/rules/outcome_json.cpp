#include "core/rules/outcome_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace election {
namespace {

QJsonArray strings(const std::vector<QString>& texts) {
    QJsonArray array;
    for (const auto& text : texts) array.append(text);
    return array;
}

QJsonObject postJson(const PostOutcome& post) {
    QJsonArray votes;
    for (const auto& person : post.votes)
        votes.append(QJsonObject{{u"person"_s, person.person},
                                 {u"name"_s, person.name},
                                 {u"for"_s, person.votesFor},
                                 {u"against"_s, person.against},
                                 {u"counted"_s, person.counted},
                                 {u"nominee"_s, person.nominee}});
    return {{u"id"_s, post.id},
            {u"votes"_s, votes},
            {u"elected"_s, strings(post.elected)},
            {u"tied"_s, strings(post.tied)},
            {u"tied_seats"_s, post.tiedSeats},
            {u"vacant"_s, post.vacant}};
}

}  // namespace

QString invalidReasonKey(InvalidReason reason) {
    switch (reason) {
        case InvalidReason::None:
            return {};
        case InvalidReason::Turnout:
            return u"turnout"_s;
        case InvalidReason::OverCollected:
            break;
    }
    return u"over_collected"_s;
}

QJsonObject outcomeJson(const Outcome& outcome) {
    QJsonArray posts, unresolved, avoidance, runoff;
    for (const auto& post : outcome.posts) posts.append(postJson(post));
    for (const auto& name : outcome.unresolved)
        unresolved.append(QJsonObject{{u"post"_s, name.post},
                                      {u"name"_s, name.name},
                                      {u"reason"_s, name.reason},
                                      {u"choices"_s, name.choices}});
    for (const auto& entry : outcome.avoidance)
        avoidance.append(QJsonObject{
            {u"removed"_s, entry.removed},
            {u"kept"_s, entry.kept},
            {u"replacement"_s, entry.replacement ? QJsonValue(*entry.replacement) : QJsonValue()}});
    for (const auto& post : outcome.runoff)
        runoff.append(QJsonObject{{u"post"_s, post.post},
                                  {u"seats"_s, post.seats},
                                  {u"candidates"_s, strings(post.candidates)},
                                  {u"optional"_s, post.optional}});
    const QJsonValue reason =
        outcome.validElection ? QJsonValue() : QJsonValue(invalidReasonKey(outcome.invalidReason));
    return {{u"ballots"_s, QJsonObject{{u"collected"_s, outcome.collected},
                                       {u"valid"_s, outcome.valid},
                                       {u"void"_s, outcome.voidBallots},
                                       {u"blank"_s, outcome.blank},
                                       {u"partly_void"_s, outcome.partlyVoid}}},
            {u"valid_election"_s, outcome.validElection},
            {u"invalid_reason"_s, reason},
            {u"majority"_s, QJsonObject{{u"base"_s, outcome.majorityBase}, {u"needed"_s, outcome.needed}}},
            {u"posts"_s, posts},
            {u"unresolved"_s, unresolved},
            {u"avoidance"_s, avoidance},
            {u"invalid_wins"_s, strings(outcome.invalidWins)},
            {u"next"_s, nextStepKey(outcome.next)},
            {u"runoff"_s, runoff}};
}

}  // namespace election
