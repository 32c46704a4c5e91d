#include "core/services/joint_review_subjects.h"

#include <QSet>

#include "core/services/counted.h"
#include "core/services/election_file.h"
#include "core/services/joint_review_lines.h"
#include "core/services/screened.h"
#include "core/services/setup_service.h"
#include "core/services/village_people.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

ReviewLine lineOf(const Dossier& dossier) {
    const Nomination& nomination = dossier.nomination;
    ReviewLine line;
    line.nomination = nomination.id;
    line.village = nomination.village;
    line.body = nomination.body;
    line.postTitle = nomination.postTitle;
    line.name = nomination.name;
    line.nationalId = nomination.nationalId;
    line.birth = nomination.birthMonth.left(7);
    line.sex = nomination.sex;
    if (!dossier.registerRow) return line;
    const Person& person = *dossier.registerRow;
    if (line.nationalId.isEmpty() && person.idState != IdState::Damaged) line.nationalId = person.nationalId;
    if (line.birth.isEmpty()) line.birth = person.legalBirthDate().toString(u"yyyy.MM"_s);
    if (line.sex == Sex::Unknown) line.sex = person.sex;
    return line;
}

ReviewLine lineOf(const Person& person, const Village& village, Body body, const QString& post) {
    ReviewLine line;
    line.person = person.id;
    line.village = village.id;
    line.body = body;
    line.postTitle = post;
    line.name = person.name;
    line.nationalId = person.nationalId;
    line.birth = person.legalBirthDate().toString(u"yyyy.MM"_s);
    line.sex = person.sex;
    return line;
}

/// Winners are "P" + row of the register, or "N" + nomination where nobody knows the row.
std::optional<qint64> idAfter(QChar letter, const QString& id) {
    return id.startsWith(letter) ? std::optional(id.mid(1).toLongLong()) : std::nullopt;
}

class Winners {
  public:
    Winners(ElectionFile& file, const ScreenedList& stands) : m_file(file), m_stands(stands) {}

    Result<std::vector<ReviewLine>> all() {
        ELECTION_ASSIGN(const auto villages, SetupService(m_file).villages());
        for (const Village& village : villages)
            for (const Body body : {Body::VillagersCommittee, Body::SupervisionCommittee, Body::CoopBoard,
                                    Body::CoopSupervisors})
                ELECTION_TRY(ofContest(village, body));
        return std::move(m_lines);
    }

  private:
    Result<> ofContest(const Village& village, Body body) {
        ELECTION_ASSIGN(const int ballots, CountingService(m_file).ballotCount(village.id, body));
        if (ballots == 0) return Ok{};
        const auto result = counted(m_file, village, body);
        if (!result) return Ok{};  // not to be counted yet: the page of the count says why
        for (const PostOutcome& post : (*result)->outcome.posts)
            for (const QString& winner : post.elected)
                ELECTION_TRY(add(village, body, titleOf((*result)->contest, post.id), winner));
        return Ok{};
    }

    static QString titleOf(const Contest& contest, const QString& id) {
        for (const ContestPost& post : contest.posts)
            if (post.id == id) return post.title;
        return id;
    }

    Result<> add(const Village& village, Body body, const QString& post, const QString& winner) {
        const auto nomination = idAfter(u'N', winner), person = idAfter(u'P', winner);
        ReviewLine line;
        for (const ScreenedNomination& row : m_stands.rows) {
            const Nomination& one = row.dossier.nomination;
            const bool same = nomination ? one.id.v == *nomination
                                         : one.person && person && one.person->v == *person &&
                                               one.village == village.id && one.body == body;
            if (!same || (line.nomination && one.postTitle != post)) continue;
            line = lineOf(row.dossier);
            line.postTitle = post;
        }
        if (!line.nomination && person) {
            ELECTION_ASSIGN(const auto row, personOf(m_file, PersonId{*person}));
            if (row) line = lineOf(*row, village, body, post);
        }
        if (line.name.isEmpty() || m_seen.contains(reviewSubject(line))) return Ok{};
        m_seen.insert(reviewSubject(line));
        m_lines.push_back(std::move(line));
        return Ok{};
    }

    ElectionFile& m_file;
    const ScreenedList& m_stands;
    std::vector<ReviewLine> m_lines;
    QSet<QString> m_seen;
};

}  // namespace

Result<std::vector<ReviewLine>> reviewSubjects(ElectionFile& file, int round) {
    ELECTION_ASSIGN(const auto list, screened(file, std::nullopt));
    if (round == 3) return Winners(file, *list).all();
    std::vector<ReviewLine> lines;
    for (const ScreenedNomination& row : list->rows) {
        const auto& decision = row.dossier.decision;
        const bool out = row.result.verdict == Verdict::Withdrawn || (decision && !decision->qualified);
        if (!out) lines.push_back(lineOf(row.dossier));
    }
    return lines;
}

}  // namespace election
