/// SetupService: villages and posts typed by hand.
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSet>

#include "core/base/text.h"
#include "core/rules/rule_set.h"
#include "core/services/record.h"
#include "core/services/setup_guard.h"
#include "core/services/setup_service.h"
#include "core/store/election_repository.h"
#include "core/store/setup_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SetupService)
};

constexpr int kMostSeats = 99;

QJsonObject postJson(const Post& post) {
    return {{u"body"_s, bodyName(post.body)}, {u"post"_s, post.title},           {u"seats"_s, post.seats},
            {u"rank"_s, post.rank},           {u"women_only"_s, post.womenOnly}, {u"note"_s, post.note}};
}

QJsonArray postsJson(const std::vector<Post>& posts) {
    QJsonArray array;
    for (const Post& post : posts) array.append(postJson(post));
    return array;
}

Result<> checkPost(const Post& post) {
    if (post.title.isEmpty())
        return Error{
            ErrorCode::InvalidInput, Text::tr("The post has no name. Write it as on the notices."), {}};
    if (post.seats < 1 || post.seats > kMostSeats)
        return Error{ErrorCode::InvalidInput,
                     Text::tr("%1 needs a number of seats from 1 to %2.").arg(post.title).arg(kMostSeats),
                     {}};
    return Ok{};
}

/// Against the other posts of its body: one title, one rank.
Result<> checkAmong(const Post& post, const std::vector<Post>& others) {
    for (const Post& other : others) {
        if (other.id == post.id && post.id.isStored()) continue;
        if (other.title == post.title)
            return Error{ErrorCode::Conflict,
                         Text::tr("%1 has a post “%2” already.").arg(bodyName(post.body), post.title),
                         {}};
        if (other.rank == post.rank)
            return Error{ErrorCode::Conflict,
                         Text::tr("Rank %1 belongs to “%2”. Give every post of a body its own rank.")
                             .arg(post.rank)
                             .arg(other.title),
                         {}};
    }
    return Ok{};
}

int freeRank(const std::vector<Post>& others) {
    int rank = 1;
    for (const Post& other : others) rank = std::max(rank, other.rank + 1);
    return rank;
}

Post cleaned(Post post) {
    post.title = normaliseName(post.title);
    post.note = normaliseText(post.note);
    return post;
}

/// The posts of one plan with ranks and codes, checked.
Result<std::vector<Post>> preparedPosts(const std::vector<Post>& planned) {
    std::vector<Post> posts;
    for (const Post& one : planned) {
        Post post = cleaned(one);
        std::vector<Post> others;
        for (const Post& other : posts)
            if (other.body == post.body) others.push_back(other);
        if (post.rank <= 0) post.rank = freeRank(others);
        ELECTION_TRY(checkPost(post));
        ELECTION_TRY(checkAmong(post, others));
        post.code = postCode(post.title, post.rank);
        posts.push_back(std::move(post));
    }
    return posts;
}

Result<QString> freeName(const std::vector<Village>& villages, const QString& typed, VillageId but = {}) {
    const QString name = normaliseName(typed);
    if (name.isEmpty())
        return Error{
            ErrorCode::InvalidInput, Text::tr("The village has no name. Write it as on its seal."), {}};
    for (const Village& village : villages)
        if (village.name == name && village.id != but)
            return Error{ErrorCode::Conflict, Text::tr("There is a village “%1” already.").arg(name), {}};
    return name;
}

struct Prepared {
    VillagePlan plan;
    QJsonObject log;
};

/// Writes prepared villages and counts the new rows of each table.
class VillageWriter {
  public:
    explicit VillageWriter(store::Database& database) : m_repository(database), m_setup(database) {}

    Result<Village> write(const VillagePlan& plan) {
        Village village = plan.village;
        ELECTION_ASSIGN(village.number, m_repository.nextVillageNumber());
        ELECTION_ASSIGN(const auto back, m_repository.reviveVillage(village.number, village.name));
        if (back) {
            village.id = *back;
        } else {
            ELECTION_ASSIGN(village.id, m_repository.insertVillage(village.number, village.name));
            ++m_villages;
        }
        ELECTION_TRY(m_repository.updateVillage(village));
        for (Post post : plan.posts) {
            post.village = village.id;
            ELECTION_ASSIGN(const auto typed, m_repository.insertTypedPost(post));
            m_posts += int(typed.added);
        }
        for (const VillageSwitch& one : plan.switches) {
            ELECTION_ASSIGN(const bool isNew,
                            m_setup.saveSwitch(village.id, {one.key, one.value, one.article}));
            m_switches += int(isNew);
        }
        for (const VillageCondition& one : plan.conditions) {
            ELECTION_TRY(m_setup.insertCondition(
                village.id, {{}, one.clause, one.text, one.windowYears.value_or(0), one.article}));
            ++m_conditions;
        }
        return village;
    }

    [[nodiscard]] QJsonObject added() const {
        QJsonObject added;
        const auto count = [&added](const QString& table, int rows) {
            if (rows > 0) added.insert(table, rows);
        };
        count(u"village"_s, m_villages);
        count(u"post"_s, m_posts);
        count(u"village_switch"_s, m_switches);
        count(u"village_condition"_s, m_conditions);
        return added;
    }

  private:
    store::ElectionRepository m_repository;
    store::SetupRepository m_setup;
    int m_villages = 0, m_posts = 0, m_switches = 0, m_conditions = 0;
};

/// Rows that only come back are no new rows: how many there will be is known before the log row is written,
/// by writing once and taking it back.
Result<QJsonObject> rowsToAdd(ElectionFile& file, const std::vector<VillagePlan>& plans) {
    ELECTION_ASSIGN(store::Transaction trial, store::Transaction::begin(file.database()));
    VillageWriter writer(file.database());
    for (const VillagePlan& plan : plans) ELECTION_TRY(writer.write(plan));
    return writer.added();
}

QString clauseOf(int index) {
    return u"本村条件%1"_s.arg(index < 20 ? QString(QChar(u'①' + index)) : QString::number(index + 1));
}

}  // namespace

Result<std::vector<Village>> SetupService::addVillages(const std::vector<VillagePlan>& plans) {
    ELECTION_ASSIGN(const auto present, villages());
    std::vector<Village> known = present;
    std::vector<VillagePlan> ready;
    QJsonArray log;
    for (const VillagePlan& plan : plans) {
        VillagePlan one = plan;
        ELECTION_ASSIGN(one.village.name, freeName(known, plan.village.name));
        known.push_back(one.village);
        const QString name = one.village.name;
        const auto about = [&name](Error error) {
            error.message = Text::tr("%1: %2").arg(name, error.message);
            return error;
        };
        auto posts = preparedPosts(plan.posts);
        if (!posts) return about(posts.error());
        one.posts = std::move(*posts);
        const QString mode = ballotModeKey(one.village.mode);
        if (!m_file.ruleSet().list(u"modes").contains(mode))
            return about({ErrorCode::RuleViolation,
                          Text::tr("These rules don't know “%1”.").arg(ballotModeName(one.village.mode)),
                          {}});
        const bool sets = !one.switches.empty() || !one.conditions.empty();
        if (sets && !one.village.measures.canBeCited())
            return about({ErrorCode::InvalidInput,
                          Text::tr("What the village's own measures set can't be cited without their "
                                   "document number and date."),
                          {}});
        for (VillageSwitch& each : one.switches) {
            const auto value = villageSwitchValue(m_file.ruleSet(), each.key, each.value);
            if (!value) return about(value.error());
            each.value = parameterValueText(*value);
        }
        for (size_t i = 0; i < one.conditions.size(); ++i) one.conditions[i].clause = clauseOf(int(i));
        log.append(QJsonObject{{u"village"_s, name}, {u"mode"_s, mode}, {u"posts"_s, postsJson(one.posts)}});
        ready.push_back(std::move(one));
    }
    if (ready.empty()) return std::vector<Village>();
    ELECTION_ASSIGN(const QJsonObject added, rowsToAdd(m_file, ready));
    std::vector<Village> made;
    const QString subject = ready.size() == 1 ? ready.front().village.name : m_file.election().township;
    ELECTION_TRY(record(m_file, u"setup.villages"_s, subject, {{u"villages"_s, log}, {u"added"_s, added}},
                        [&]() -> Result<> {
                            VillageWriter writer(m_file.database());
                            for (const VillagePlan& plan : ready) {
                                ELECTION_ASSIGN(Village village, writer.write(plan));
                                made.push_back(std::move(village));
                            }
                            return Ok{};
                        }));
    return made;
}

Result<> SetupService::renameVillage(VillageId id, const QString& name, const QString& because) {
    ELECTION_ASSIGN(Village changed, village(id));
    ELECTION_ASSIGN(const auto all, villages());
    const QString was = changed.name;
    ELECTION_ASSIGN(changed.name, freeName(all, name, id));
    return changeVillage(SetupPart::Names, changed, u"setup.village_name"_s, because, was, changed.name);
}

Result<> SetupService::removeVillage(VillageId id) {
    ELECTION_ASSIGN(const Village gone, village(id));
    ELECTION_ASSIGN(const auto own, posts(id));
    const QJsonObject details{{u"village"_s, id.v}, {u"was"_s, postsJson(own)}};
    return record(m_file, u"setup.village_removed"_s, gone.name, details, [&]() -> Result<> {
        store::ElectionRepository repository(m_file.database());
        ELECTION_ASSIGN(const bool free, repository.isVillageFree(id));
        if (!free)
            return Error{ErrorCode::RuleViolation,
                         Text::tr("%1 can't be taken out: its register, nominations or papers depend on it.")
                             .arg(gone.name),
                         {}};
        return repository.setVillageGone(id);
    });
}

Result<Post> SetupService::addPost(const Post& typed, const QString& because) {
    Post post = cleaned(typed);
    ELECTION_ASSIGN(const Village place, village(post.village));
    ELECTION_ASSIGN(const auto others, posts(post.village, post.body));
    if (post.rank <= 0) post.rank = freeRank(others);
    ELECTION_TRY(checkPost(post));
    ELECTION_TRY(checkAmong(post, others));
    if (isChosenByBallot(post.body)) {
        // A column that no ballot on the table has can't be filled any more, whatever the reason.
        ELECTION_ASSIGN(
            const int ballots,
            store::SetupRepository(m_file.database()).ballotsFor(post.village, bodyKey(post.body)));
        if (ballots > 0)
            return Error{ErrorCode::RuleViolation,
                         Text::tr("%1 has %2 ballots of %3 already: no post can be added.")
                             .arg(place.name)
                             .arg(ballots)
                             .arg(bodyName(post.body)),
                         {}};
    }
    ELECTION_ASSIGN(const bool correction, mayChange(m_file, SetupPart::Posts, post.village, because));
    post.code = postCode(post.title, post.rank);
    bool isNew = true;
    {
        ELECTION_ASSIGN(store::Transaction trial, store::Transaction::begin(m_file.database()));
        ELECTION_ASSIGN(const auto typedPost,
                        store::ElectionRepository(m_file.database()).insertTypedPost(post));
        isNew = typedPost.added;
    }
    QJsonObject details{{u"village"_s, post.village.v}, {u"now"_s, postJson(post)}};
    if (isNew) details.insert(u"added"_s, QJsonObject{{u"post"_s, 1}});
    if (correction) details.insert(u"because"_s, because.trimmed());
    ELECTION_TRY(
        record(m_file, u"setup.post"_s, u"%1 %2"_s.arg(place.name, post.title), details, [&]() -> Result<> {
            ELECTION_ASSIGN(const auto typedPost,
                            store::ElectionRepository(m_file.database()).insertTypedPost(post));
            post.id = typedPost.id;
            return Ok{};
        }));
    return post;
}

Result<> SetupService::changePost(const Post& typed, const QString& because) {
    ELECTION_ASSIGN(const Post old, post(typed.id));
    ELECTION_ASSIGN(const Village place, village(old.village));
    Post changed = cleaned(typed);
    changed.village = old.village;
    changed.body = old.body;
    changed.code = old.code;
    if (changed.rank <= 0) changed.rank = old.rank;
    ELECTION_ASSIGN(const auto others, posts(old.village, old.body));
    ELECTION_TRY(checkPost(changed));
    ELECTION_TRY(checkAmong(changed, others));
    if (postJson(old) == postJson(changed)) return Ok{};
    store::SetupRepository setup(m_file.database());
    if (changed.title != old.title) {
        ELECTION_ASSIGN(const int nominations,
                        setup.nominationsFor(old.village, bodyKey(old.body), old.title));
        if (nominations > 0)
            return Error{ErrorCode::RuleViolation,
                         Text::tr("%1 nominations are for “%2”: its name stays. Correct them first.")
                             .arg(nominations)
                             .arg(old.title),
                         {}};
    }
    ELECTION_ASSIGN(const int ballots, setup.ballotsFor(old.village, bodyKey(old.body)));
    if (ballots == 0) changed.code = postCode(changed.title, changed.rank);  // ballots hold the old code
    bool correction = false;
    if (isChosenByBallot(old.body)) {
        ELECTION_ASSIGN(correction, mayChange(m_file, SetupPart::Posts, old.village, because));
    }
    QJsonObject details{
        {u"village"_s, old.village.v}, {u"was"_s, postJson(old)}, {u"now"_s, postJson(changed)}};
    if (correction) details.insert(u"because"_s, because.trimmed());
    return record(m_file, u"setup.post_changed"_s, u"%1 %2"_s.arg(place.name, old.title), details,
                  [&] { return store::ElectionRepository(m_file.database()).updatePost(changed); });
}

Result<> SetupService::removePost(PostId id, const QString& because) {
    ELECTION_ASSIGN(const Post old, post(id));
    ELECTION_ASSIGN(const Village place, village(old.village));
    store::SetupRepository setup(m_file.database());
    ELECTION_ASSIGN(const int nominations, setup.nominationsFor(old.village, bodyKey(old.body), old.title));
    ELECTION_ASSIGN(const int ballots, setup.ballotsFor(old.village, bodyKey(old.body)));
    if (nominations > 0 || ballots > 0)
        return Error{ErrorCode::RuleViolation,
                     Text::tr("“%1” of %2 can't be taken out: nominations or ballots depend on it.")
                         .arg(old.title, place.name),
                     {}};
    QJsonObject details{{u"village"_s, old.village.v}, {u"was"_s, postJson(old)}};
    if (!because.trimmed().isEmpty()) details.insert(u"because"_s, because.trimmed());
    return record(m_file, u"setup.post_removed"_s, u"%1 %2"_s.arg(place.name, old.title), details,
                  [&] { return store::ElectionRepository(m_file.database()).setPostGone(id, true); });
}

Result<std::unique_ptr<ElectionFile>> makeElection(const QString& path,
                                                   const ElectionFile::NewElection& election,
                                                   const std::vector<VillagePlan>& villages,
                                                   const Clock& clock, const QString& actor) {
    ELECTION_ASSIGN(auto file, ElectionFile::create(path, election, clock, actor));
    const auto added = SetupService(*file).addVillages(villages);
    if (added) return file;
    file.reset();  // it is new and ours: nothing of it stays
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) QFile::remove(path + suffix);
    return added.error();
}

std::vector<Post> usualPosts(ElectionKind kind) {
    if (kind == ElectionKind::ByElection) return {};
    std::vector<Post> posts;
    const auto add = [&posts](Body body, const QString& title, int seats, int rank, const QString& note,
                              bool women = false) {
        posts.push_back({{}, {}, body, postCode(title, rank), title, seats, rank, women, note});
    };
    add(Body::VillagersCommittee, u"主任"_s, 1, 1, {});
    add(Body::VillagersCommittee, u"副主任"_s, 1, 2, {});
    add(Body::VillagersCommittee, u"委员"_s, 1, 3, {});
    add(Body::VillagersCommittee, u"妇女委员"_s, 1, 4, u"限女性"_s, true);
    add(Body::SupervisionCommittee, u"主任"_s, 1, 1, u"村民代表会议推选"_s);
    add(Body::SupervisionCommittee, u"委员"_s, 2, 2, u"村民代表会议推选"_s);
    add(Body::CoopBoard, u"董事长"_s, 1, 1, u"股东代表大会选举"_s);
    add(Body::CoopBoard, u"董事"_s, 4, 2, u"股东代表大会选举"_s);
    add(Body::CoopSupervisors, u"监事长"_s, 1, 1, u"股东代表大会选举"_s);
    add(Body::CoopSupervisors, u"监事"_s, 2, 2, u"股东代表大会选举"_s);
    return posts;
}

}  // namespace election
