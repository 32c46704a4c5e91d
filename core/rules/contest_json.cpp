#include "core/rules/contest_json.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

#include "core/rules/json_source.h"
#include "core/rules/rule_set.h"
#include "core/rules/rule_set_schema.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Kind = JsonNode::Kind;

class ContestReader {
    Q_DECLARE_TR_FUNCTIONS(ContestReader)

  public:
    explicit ContestReader(SourceText source) : m_source(std::move(source)) {}

    Result<Contest> read() {
        ELECTION_ASSIGN(const auto root, parseJson(m_source));
        ELECTION_TRY(
            checkKeys(root, {u"ruleset"_s, u"mode"_s, u"round"_s, u"registered"_s, u"issued"_s, u"posts"_s},
                      {u"overrides"_s, u"voters"_s, u"electors"_s, u"held"_s, u"relatives"_s,
                       u"disqualified"_s, u"rulings"_s}));
        ELECTION_TRY(readHead(root));
        ELECTION_TRY(readPosts(*root.find(u"posts")));
        if (const auto* electors = present(root, u"electors")) {
            ELECTION_TRY(needArray(*electors, u"electors"_s));
            m_contest.electors.emplace();
            for (const auto& node : electors->items) {
                ELECTION_ASSIGN(auto person, readPerson(node));
                m_contest.electors->push_back(std::move(person));
            }
        }
        ELECTION_TRY(readHeld(root));
        ELECTION_TRY(readRelatives(root));
        ELECTION_TRY(readDisqualified(root));
        ELECTION_TRY(readRulings(root));
        std::sort(m_contest.posts.begin(), m_contest.posts.end(),
                  [](const ContestPost& a, const ContestPost& b) { return a.rank < b.rank; });
        return m_contest;
    }

  private:
    [[nodiscard]] Error error(const JsonNode& at, const QString& what) const {
        return m_source.errorAt(at.offset, what);
    }

    Result<> checkKeys(const JsonNode& node, const QStringList& required, const QStringList& optional) {
        if (node.kind != Kind::Object) return error(node, tr("an object in braces should stand here"));
        for (size_t i = 0; i < node.keys.size(); ++i)
            if (!required.contains(node.keys[i]) && !optional.contains(node.keys[i]))
                return m_source.errorAt(node.keyOffsets[i],
                                        tr("the key “%1” is not known here").arg(node.keys[i]));
        for (const auto& key : required)
            if (!node.find(key)) return error(node, tr("the key “%1” is missing").arg(key));
        return Ok{};
    }

    /// An optional key: absent and null mean the same.
    static const JsonNode* present(const JsonNode& node, QStringView key) {
        const auto* found = node.find(key);
        return found && found->kind != Kind::Null ? found : nullptr;
    }

    Result<> needArray(const JsonNode& node, const QString& key) {
        if (node.kind != Kind::Array) return error(node, tr("“%1” must be a list").arg(key));
        return Ok{};
    }

    Result<QString> text(const JsonNode& node, const QString& key) {
        if (node.kind != Kind::String || node.text.isEmpty())
            return error(node, tr("“%1” must be a text that is not empty").arg(key));
        return node.text;
    }

    Result<qint64> number(const JsonNode& node, const QString& key, qint64 min, qint64 max = 1'000'000'000) {
        bool whole = false;
        const qint64 value = node.text.toLongLong(&whole);
        if (node.kind != Kind::Number || !whole)
            return error(node, tr("“%1” must be a whole number").arg(key));
        if (value < min && value < 0) return error(node, tr("“%1” must not be negative").arg(key));
        if (value < min) return error(node, tr("“%1” must be at least %2").arg(key, QString::number(min)));
        if (value > max) return error(node, tr("“%1” must not be above %2").arg(key, QString::number(max)));
        return value;
    }

    Result<> readHead(const JsonNode& root) {
        const auto& ruleSetNode = *root.find(u"ruleset");
        ELECTION_ASSIGN(m_contest.ruleSetId, text(ruleSetNode, u"ruleset"_s));
        const auto ruleSet = shippedRuleSet(m_contest.ruleSetId);
        if (!ruleSet) return error(ruleSetNode, ruleSet.error().message);
        m_contest.rules = ruleSet.value().countingRules();
        if (const auto* overrides = present(root, u"overrides")) ELECTION_TRY(readOverrides(*overrides));

        const auto& mode = *root.find(u"mode");
        if (mode.kind != Kind::String || (mode.text != u"self_nomination" && mode.text != u"candidates"))
            return error(mode,
                         tr("“%1” must be one of: %2").arg(u"mode"_s, u"self_nomination, candidates"_s));
        m_contest.mode = mode.text == u"candidates" ? BallotMode::Candidates : BallotMode::SelfNomination;

        const auto& round = *root.find(u"round");
        if (round.kind == Kind::Number && round.text == u"1")
            m_contest.round = Round::First;
        else if (round.kind == Kind::Number && round.text == u"2")
            m_contest.round = Round::Second;
        else if (round.kind == Kind::String && round.text == u"revote")
            m_contest.round = Round::Revote;
        else
            return error(round, tr("“%1” must be one of: %2").arg(u"round"_s, u"1, 2, \"revote\""_s));

        ELECTION_ASSIGN(m_contest.registered, number(*root.find(u"registered"), u"registered"_s, 0));
        ELECTION_ASSIGN(m_contest.issued, number(*root.find(u"issued"), u"issued"_s, 0));
        if (const auto* voters = present(root, u"voters")) {
            ELECTION_ASSIGN(m_contest.voters, number(*voters, u"voters"_s, 0));
        }
        return Ok{};
    }

    Result<> readOverrides(const JsonNode& node) {
        if (node.kind != Kind::Object) return error(node, tr("an object in braces should stand here"));
        for (size_t i = 0; i < node.keys.size(); ++i) {
            const auto& key = node.keys[i];
            const auto& value = node.items[i];
            const auto* spec = parameterSpec(key);
            if (!spec) return m_source.errorAt(node.keyOffsets[i], tr("there is no parameter “%1”").arg(key));
            if (!spec->overridable)
                return m_source.errorAt(node.keyOffsets[i],
                                        tr("a village may not set the parameter “%1”; remove it").arg(key));
            switch (spec->type) {
                case ParameterSpec::Type::Flag:
                    if (value.kind != Kind::Bool)
                        return error(value, tr("“%1” must be true or false").arg(key));
                    applyCountingRule(m_contest.rules, key, value.boolean ? u"true"_s : u"false"_s);
                    break;
                case ParameterSpec::Type::Number:
                    ELECTION_TRY(number(value, key, spec->min));
                    applyCountingRule(m_contest.rules, key, value.text);
                    break;
                default:
                    if (value.kind != Kind::String || !spec->words.contains(value.text))
                        return error(value,
                                     tr("“%1” must be one of: %2").arg(key, spec->words.join(u", "_s)));
                    applyCountingRule(m_contest.rules, key, value.text);
            }
        }
        return Ok{};
    }

    Result<ContestPerson> readPerson(const JsonNode& node) {
        ELECTION_TRY(checkKeys(node, {u"id"_s, u"name"_s}, {u"sex"_s}));
        ContestPerson person;
        ELECTION_ASSIGN(person.id, text(*node.find(u"id"), u"id"_s));
        ELECTION_ASSIGN(person.name, text(*node.find(u"name"), u"name"_s));
        if (const auto* sex = present(node, u"sex")) {
            if (sex->kind != Kind::String ||
                (sex->text != u"男" && sex->text != u"女" && !sex->text.isEmpty()))
                return error(*sex, tr("“%1” must be one of: %2").arg(u"sex"_s, u"男, 女"_s));
            person.sex = sexFromName(sex->text);
        }
        m_personIds.insert(person.id);
        return person;
    }

    Result<> readPosts(const JsonNode& node) {
        ELECTION_TRY(needArray(node, u"posts"_s));
        if (node.items.empty()) return error(node, tr("there is no post to count"));
        QSet<int> ranks;
        for (const auto& item : node.items) {
            ELECTION_TRY(checkKeys(item, {u"id"_s, u"rank"_s, u"seats"_s, u"nominees"_s},
                                   {u"title"_s, u"women_only"_s}));
            ContestPost post;
            ELECTION_ASSIGN(post.id, text(*item.find(u"id"), u"id"_s));
            post.title = post.id;
            if (const auto* title = present(item, u"title")) {
                ELECTION_ASSIGN(post.title, text(*title, u"title"_s));
            }
            ELECTION_ASSIGN(const qint64 rank, number(*item.find(u"rank"), u"rank"_s, 1));
            ELECTION_ASSIGN(const qint64 seats, number(*item.find(u"seats"), u"seats"_s, 0, 1000));
            post.rank = static_cast<int>(rank);
            post.seats = static_cast<int>(seats);
            if (const auto* womenOnly = present(item, u"women_only")) {
                if (womenOnly->kind != Kind::Bool)
                    return error(*womenOnly, tr("“%1” must be true or false").arg(u"women_only"_s));
                post.womenOnly = womenOnly->boolean;
            }
            if (m_postIds.contains(post.id))
                return error(*item.find(u"id"), tr("the post “%1” stands here a second time").arg(post.id));
            if (ranks.contains(post.rank))
                return error(*item.find(u"rank"), tr("the rank %1 is given to two posts").arg(post.rank));
            m_postIds.insert(post.id);
            ranks.insert(post.rank);
            const auto& nominees = *item.find(u"nominees");
            ELECTION_TRY(needArray(nominees, u"nominees"_s));
            for (const auto& nominee : nominees.items) {
                ELECTION_ASSIGN(auto person, readPerson(nominee));
                post.nominees.push_back(std::move(person));
            }
            m_contest.posts.push_back(std::move(post));
        }
        return Ok{};
    }

    /// The id of somebody who is a nominee or an elector.
    Result<QString> personId(const JsonNode& node, const QString& key) {
        ELECTION_ASSIGN(const auto id, text(node, key));
        if (!m_personIds.contains(id))
            return error(node, tr("the person “%1” is neither a nominee nor on the register").arg(id));
        return id;
    }

    Result<> readHeld(const JsonNode& root) {
        const auto* held = present(root, u"held");
        if (!held) return Ok{};
        ELECTION_TRY(needArray(*held, u"held"_s));
        for (const auto& item : held->items) {
            ELECTION_TRY(checkKeys(item, {u"person"_s, u"post"_s}, {}));
            HeldSeat seat;
            ELECTION_ASSIGN(seat.person, personId(*item.find(u"person"), u"person"_s));
            ELECTION_ASSIGN(seat.post, text(*item.find(u"post"), u"post"_s));
            m_contest.held.push_back(std::move(seat));
        }
        return Ok{};
    }

    Result<> readRelatives(const JsonNode& root) {
        const auto* relatives = present(root, u"relatives");
        if (!relatives) return Ok{};
        ELECTION_TRY(needArray(*relatives, u"relatives"_s));
        for (const auto& pair : relatives->items) {
            if (pair.kind != Kind::Array || pair.items.size() != 2)
                return error(pair, tr("two person ids in brackets should stand here"));
            ELECTION_ASSIGN(const auto first, personId(pair.items[0], u"relatives"_s));
            ELECTION_ASSIGN(const auto second, personId(pair.items[1], u"relatives"_s));
            m_contest.relatives.emplace_back(first, second);
        }
        return Ok{};
    }

    Result<> readDisqualified(const JsonNode& root) {
        const auto* disqualified = present(root, u"disqualified");
        if (!disqualified) return Ok{};
        ELECTION_TRY(needArray(*disqualified, u"disqualified"_s));
        for (const auto& item : disqualified->items) {
            ELECTION_ASSIGN(auto id, personId(item, u"disqualified"_s));
            m_contest.disqualified.push_back(std::move(id));
        }
        return Ok{};
    }

    Result<> readRulings(const JsonNode& root) {
        const auto* rulings = present(root, u"rulings");
        if (!rulings) return Ok{};
        ELECTION_TRY(needArray(*rulings, u"rulings"_s));
        QSet<std::pair<QString, QString>> seen;
        for (const auto& item : rulings->items) {
            ELECTION_TRY(checkKeys(item, {u"post"_s, u"name"_s, u"person"_s}, {}));
            Ruling ruling;
            ELECTION_ASSIGN(ruling.post, text(*item.find(u"post"), u"post"_s));
            ELECTION_ASSIGN(ruling.name, text(*item.find(u"name"), u"name"_s));
            ELECTION_ASSIGN(ruling.person, personId(*item.find(u"person"), u"person"_s));
            if (!m_postIds.contains(ruling.post))
                return error(*item.find(u"post"),
                             tr("there is no post “%1” in this contest").arg(ruling.post));
            if (seen.contains({ruling.post, ruling.name}))
                return error(item, tr("there are two rulings for the name “%1” at the post “%2”; keep one")
                                       .arg(ruling.name, ruling.post));
            seen.insert({ruling.post, ruling.name});
            m_contest.rulings.push_back(std::move(ruling));
        }
        return Ok{};
    }

    SourceText m_source;
    Contest m_contest;
    QSet<QString> m_personIds, m_postIds;
};

QJsonArray personsJson(const std::vector<ContestPerson>& people) {
    QJsonArray array;
    for (const auto& person : people)
        array.append(
            QJsonObject{{u"id"_s, person.id}, {u"name"_s, person.name}, {u"sex"_s, sexName(person.sex)}});
    return array;
}

QJsonObject overridesJson(const CountingRules& rules, const CountingRules& rulesOfSet) {
    QJsonObject overrides;
    for (const auto& spec : parameterSpecs()) {
        if (!spec.overridable) continue;
        const auto value = countingRuleValue(rules, spec.key);
        if (value == countingRuleValue(rulesOfSet, spec.key)) continue;
        if (spec.type == ParameterSpec::Type::Flag)
            overrides.insert(spec.key, value == u"true");
        else if (spec.type == ParameterSpec::Type::Number)
            overrides.insert(spec.key, value.toInt());
        else
            overrides.insert(spec.key, value);
    }
    return overrides;
}

}  // namespace

Result<Contest> readContest(const QByteArray& json, const QString& fileName) {
    return ContestReader(SourceText(json, fileName)).read();
}

QByteArray writeContest(const Contest& contest, const CountingRules& rulesOfSet) {
    QJsonObject root{
        {u"ruleset"_s, contest.ruleSetId},
        {u"registered"_s, contest.registered},
        {u"issued"_s, contest.issued},
        {u"mode"_s, contest.mode == BallotMode::Candidates ? u"candidates"_s : u"self_nomination"_s}};
    root.insert(u"round"_s, contest.round == Round::Revote
                                ? QJsonValue(u"revote"_s)
                                : QJsonValue(contest.round == Round::Second ? 2 : 1));
    if (contest.voters) root.insert(u"voters"_s, *contest.voters);
    root.insert(u"overrides"_s, overridesJson(contest.rules, rulesOfSet));
    QJsonArray posts, held, relatives, disqualified, rulings;
    for (const auto& post : contest.posts)
        posts.append(QJsonObject{{u"id"_s, post.id},
                                 {u"title"_s, post.title},
                                 {u"rank"_s, post.rank},
                                 {u"seats"_s, post.seats},
                                 {u"women_only"_s, post.womenOnly},
                                 {u"nominees"_s, personsJson(post.nominees)}});
    for (const auto& seat : contest.held)
        held.append(QJsonObject{{u"person"_s, seat.person}, {u"post"_s, seat.post}});
    for (const auto& [a, b] : contest.relatives) relatives.append(QJsonArray{a, b});
    for (const auto& id : contest.disqualified) disqualified.append(id);
    for (const auto& ruling : contest.rulings)
        rulings.append(
            QJsonObject{{u"post"_s, ruling.post}, {u"name"_s, ruling.name}, {u"person"_s, ruling.person}});
    root.insert(u"posts"_s, posts);
    if (contest.electors) root.insert(u"electors"_s, personsJson(*contest.electors));
    root.insert(u"held"_s, held);
    root.insert(u"relatives"_s, relatives);
    root.insert(u"disqualified"_s, disqualified);
    root.insert(u"rulings"_s, rulings);
    return QJsonDocument(root).toJson();
}

}  // namespace election
