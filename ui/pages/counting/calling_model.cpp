#include "ui/pages/counting/calling_model.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CallingModel)
};

constexpr QChar kSeparator = u'、';
constexpr int kKeys = 9 + 23;

}  // namespace

QChar callingKey(int place) {
    if (place < 0 || place >= kKeys) return {};
    return place < 9 ? QChar(u'1' + place) : QChar(u'a' + (place - 9));
}

int callingPlace(QChar key) {
    key = key.toLower();
    if (key >= u'1' && key <= u'9') return key.unicode() - u'1';
    if (key >= u'a' && key <= u'w') return 9 + key.unicode() - u'a';
    return -1;
}

int CallingPost::choices() const {
    return int(std::count_if(names.begin(), names.end(), [](const CalledName& name) { return name.chosen; }) +
               qsizetype(writeIns.size()) + illegible);
}

CallingModel::CallingModel(Contest contest)
    : m_contest(std::make_unique<Contest>(std::move(contest))), m_judge(*m_contest) {
    int place = 0;
    for (const ContestPost& post : m_contest->posts) {
        CallingPost shown{post.title, post.seats, post.womenOnly, {}, {}, 0};
        for (const ContestPerson& nominee : post.nominees)
            shown.names.push_back({nominee.name, callingKey(place++), false});
        m_posts.push_back(std::move(shown));
    }
    setCalled({});
}

bool CallingModel::isBlank() const {
    return std::all_of(m_posts.begin(), m_posts.end(),
                       [](const CallingPost& post) { return post.choices() == 0; });
}

void CallingModel::toggle(int post, int name) {
    if (post < 0 || post >= int(m_posts.size())) return;
    auto& names = m_posts[size_t(post)].names;
    if (name < 0 || name >= int(names.size())) return;
    names[size_t(name)].chosen = !names[size_t(name)].chosen;
    names[size_t(name)].against = false;
    m_current = post;
    m_lastName = name;
    liftVoid();
}

bool CallingModel::toggleKey(QChar key) {
    int place = callingPlace(key);
    if (place < 0) return false;
    for (int post = 0; post < int(m_posts.size()); ++post) {
        const int count = int(m_posts[size_t(post)].names.size());
        if (place < count) {
            toggle(post, place);
            return true;
        }
        place -= count;
    }
    return false;
}

void CallingModel::nextPost(int step) {
    const int count = int(m_posts.size());
    if (count > 0) m_current = (m_current + step + count) % count;
}

void CallingModel::clearMarks() {
    for (CallingPost& post : m_posts) {
        for (CalledName& name : post.names) name.chosen = name.against = false;
        post.writeIns.clear();
        post.illegible = 0;
    }
    m_current = 0;
    m_lastName = -1;
    liftVoid();
}

bool CallingModel::flipLast() {
    if (m_posts.empty()) return false;
    CallingPost& post = m_posts[size_t(m_current)];
    if (m_lastName >= 0 && m_lastName < int(post.names.size()) && post.names[size_t(m_lastName)].chosen) {
        post.names[size_t(m_lastName)].against = !post.names[size_t(m_lastName)].against;
    } else if (!post.writeIns.empty()) {
        post.writeIns.back().against = !post.writeIns.back().against;
    } else {
        return false;
    }
    liftVoid();
    return true;
}

void CallingModel::addIllegible() {
    if (m_posts.empty()) return;
    ++m_posts[size_t(m_current)].illegible;
    liftVoid();
}

bool CallingModel::writeIn(const QString& written) {
    const QString name = normaliseName(written).remove(kSeparator);
    if (name.isEmpty() || m_posts.empty()) return false;
    CallingPost& post = m_posts[size_t(m_current)];
    for (CalledName& printed : post.names) {
        if (printed.name != name) continue;
        const bool was = std::exchange(printed.chosen, true);
        m_lastName = int(&printed - post.names.data());
        liftVoid();
        return !was;
    }
    const bool known = std::any_of(post.writeIns.begin(), post.writeIns.end(),
                                   [&](const WrittenName& one) { return one.name == name; });
    if (known) return false;
    post.writeIns.push_back({name});
    m_lastName = -1;
    liftVoid();
    return true;
}

void CallingModel::removeLastWriteIn() {
    if (m_posts.empty()) return;
    CallingPost& post = m_posts[size_t(m_current)];
    if (!post.writeIns.empty())
        post.writeIns.pop_back();
    else if (post.illegible > 0)
        --post.illegible;
}

void CallingModel::ruleVoid(const QString& reason) {
    m_void = true;
    m_voidReason = reason;
}

void CallingModel::liftVoid() {
    m_void = false;
    m_blankDeclared = false;
    m_voidReason.clear();
}

void CallingModel::declareBlank() {
    clearMarks();
    m_blankDeclared = true;
}

QString CallingModel::whyNotNext() const {
    if (m_void || m_blankDeclared || !isBlank()) return {};
    return Text::tr("Nothing is marked yet. Press the keys of the names, or 0 for a blank ballot.");
}

BallotPaper CallingModel::paper(const QString& box) const {
    BallotPaper paper;
    paper.box = box;
    paper.ruledVoid = m_void;
    paper.voidReason = m_voidReason;
    // among candidates a name without a mark is no choice
    const QString vote = m_contest->mode == BallotMode::Candidates ? u"○"_s : QString();
    const auto written = [&](const QString& name, bool against) { return name + (against ? u"×"_s : vote); };
    for (const CallingPost& post : m_posts) {
        QStringList cell;
        for (const CalledName& name : post.names)
            if (name.chosen) cell << written(name.name, name.against);
        for (const WrittenName& one : post.writeIns) cell << written(one.name, one.against);
        for (int i = 0; i < post.illegible; ++i) cell << u"?"_s;
        paper.columns.push_back(cell.join(kSeparator));
    }
    return paper;
}

void CallingModel::load(const BallotPaper& paper) {
    clearMarks();
    for (size_t i = 0; i < m_posts.size() && i < paper.columns.size(); ++i) {
        CallingPost& post = m_posts[i];
        const auto written = paper.columns[i].split(kSeparator, Qt::SkipEmptyParts);
        for (QString name : written) {
            const bool against = name.endsWith(u'×');
            if (against || name.endsWith(u'○')) name.chop(1);
            const auto printed = std::find_if(post.names.begin(), post.names.end(),
                                              [&](const CalledName& known) { return known.name == name; });
            if (name == u"?"_s)
                ++post.illegible;
            else if (printed != post.names.end())
                printed->chosen = true, printed->against = against;
            else
                post.writeIns.push_back({name, against});
        }
    }
    for (int i = 0; !m_posts.empty() && i < int(m_posts.front().names.size()); ++i)
        if (m_posts.front().names[size_t(i)].chosen) m_lastName = i;
    m_void = paper.ruledVoid;
    m_voidReason = paper.voidReason;
    m_blankDeclared = !m_void && isBlank();
}

CallingModel::Preview CallingModel::preview() const {
    const JudgedBallot judged = m_judge.classify(paper({}));
    Preview preview{judged.verdict.state, judged.verdict.partlyVoid, {}};
    if (judged.verdict.state == BallotState::Blank) {
        preview.text = m_blankDeclared ? Text::tr("Blank ballot: Enter records it") : whyNotNext();
        return preview;
    }
    if (judged.verdict.state == BallotState::Void) {
        preview.text = m_void ? Text::tr("Void as a whole: %1").arg(m_voidReason)
                              : Text::tr("Void: %1").arg(m_judge.reasonText(judged.verdict));
        return preview;
    }
    QStringList notes;
    for (size_t i = 0; i < judged.columns.size(); ++i)
        for (const JudgedChoice& choice : judged.columns[i].choices) {
            const QString name =
                choice.written == u"?"_s ? Text::tr("illegible") : u"“%1”"_s.arg(choice.written);
            if (!choice.isGood())
                notes << Text::tr("%1 (%2) doesn't count: %3")
                             .arg(name, m_posts[i].title, BallotJudge::flawText(choice.flaw));
            else if (choice.doubt != Doubt::None)
                notes << Text::tr("%1 (%2) waits for a ruling").arg(name, m_posts[i].title);
        }
    preview.text =
        notes.isEmpty() ? Text::tr("Enter records it; then the next ballot") : notes.join(Text::tr("; "));
    return preview;
}

BoardLine& CallingModel::boardLine(int post, const QString& name) {
    auto& lines = m_figures.lines;
    const auto it = std::find_if(lines.begin(), lines.end(), [&](const BoardLine& line) {
        return line.post == post && line.name == name;
    });
    if (it != lines.end()) return *it;
    // behind the last line of its post
    auto place =
        std::find_if(lines.begin(), lines.end(), [&](const BoardLine& line) { return line.post > post; });
    return *lines.insert(place, {post, name, 0, true});
}

void CallingModel::setCalled(const std::vector<BallotPaper>& papers) {
    m_figures = {};
    for (size_t i = 0; i < m_posts.size(); ++i)
        for (const CalledName& name : m_posts[i].names)
            m_figures.lines.push_back({int(i), name.name, 0, false});
    for (const BallotPaper& paper : papers) countIn(paper);
}

void CallingModel::addCalled(const BallotPaper& paper) {
    countIn(paper);
}

void CallingModel::countIn(const BallotPaper& paper) {
    const JudgedBallot judged = m_judge.classify(paper);
    ++m_figures.called;
    m_figures.valid += judged.verdict.state == BallotState::Valid;
    m_figures.voidBallots += judged.verdict.state == BallotState::Void;
    m_figures.blank += judged.verdict.state == BallotState::Blank;
    m_figures.partlyVoid += judged.verdict.partlyVoid;
    if (judged.verdict.state != BallotState::Valid) return;
    for (size_t i = 0; i < judged.columns.size(); ++i) {
        const JudgedColumn& column = judged.columns[i];
        for (const int person : column.votesFor) ++boardLine(int(i), m_judge.people().at(person).name).votes;
        for (const JudgedChoice& choice : column.choices) {
            if (!choice.isGood() || choice.doubt == Doubt::None) continue;
            ++m_figures.unresolved;
            if (!m_figures.unresolvedNames.contains(choice.written))
                m_figures.unresolvedNames << choice.written;
        }
    }
}

}  // namespace election
