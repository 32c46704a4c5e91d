#include "core/rules/joint_review.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <algorithm>

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JointReview)
};

constexpr int kCheckLetters = 5;

QString plainId(const ReviewLineRef& ref) {
    return u"LS%1-%2-%3"_s.arg(ref.request).arg(ref.department).arg(ref.line, 3, 10, QChar(u'0'));
}

/// Letters that nobody confuses when he reads them out on the phone.
QString checkLetters(const QString& plain, const QString& token) {
    static const QString letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s;
    const QByteArray hash =
        QCryptographicHash::hash((token + plain).toUtf8(), QCryptographicHash::Sha256).left(kCheckLetters);
    QString text;
    for (const char byte : hash) text += letters.at(static_cast<unsigned char>(byte) % letters.size());
    return text;
}

}  // namespace

QString reviewRoundTitle(int round) {
    switch (round) {
        case 1:
            return Text::tr("Round 1: after nomination");
        case 2:
            return Text::tr("Round 2: before the list is posted");
        case 3:
            return Text::tr("Round 3: winners, after the count");
        default:
            return {};
    }
}

QString reviewRoundName(int round) {
    switch (round) {
        case 1:
            return Text::tr("round 1");
        case 2:
            return Text::tr("round 2");
        case 3:
            return Text::tr("round 3");
        default:
            return {};
    }
}

QStringList proposedDepartments() {
    return {u"纪委监委"_s, u"组织"_s,     u"政法"_s,     u"公安"_s,     u"检察院"_s, u"法院"_s,
            u"信访"_s,     u"民政"_s,     u"自然资源"_s, u"生态环境"_s, u"住建"_s,   u"综合执法"_s,
            u"农业农村"_s, u"卫生健康"_s, u"应急管理"_s, u"审计"_s,     u"税务"_s,   u"市场监管"_s};
}

QString reviewLineId(const ReviewLineRef& ref, const QString& token) {
    const QString plain = plainId(ref);
    return plain + u'-' + checkLetters(plain, token);
}

std::optional<ReviewLineRef> parseReviewLineId(const QString& text,
                                               const std::function<QString(int)>& tokenOf) {
    static const QRegularExpression pattern(u"^LS(\\d{1,6})-(\\d{1,9})-(\\d{1,6})-([A-Z2-9]{5})$"_s);
    const auto match = pattern.match(normaliseCode(text).toUpper());
    if (!match.hasMatch()) return std::nullopt;
    const ReviewLineRef ref{match.captured(1).toInt(), match.captured(2).toLongLong(),
                            match.captured(3).toInt()};
    const QString token = tokenOf(ref.request);
    if (token.isEmpty() || match.captured(4) != checkLetters(plainId(ref), token)) return std::nullopt;
    return ref;
}

QDate proposedReviewDue(int round, const QDate& sent, const QDate& electionDay, int listDays,
                        int resultPublishDays) {
    constexpr int kUsual = 5;
    const QDate due = round == 3 ? electionDay.addDays(resultPublishDays)
                                 : std::min(sent.addDays(kUsual), electionDay.addDays(-listDays - 1));
    return std::max(due, sent);
}

std::optional<size_t> countingOpinion(const std::vector<RoundOpinion>& opinions) {
    std::optional<size_t> best;
    for (size_t i = 0; i < opinions.size(); ++i) {
        const RoundOpinion& one = opinions[i];
        const auto rank = [](const RoundOpinion& opinion) {
            return std::pair(opinion.opinion.answered, opinion.round);
        };
        if (!best || rank(one) > rank(opinions[*best])) best = i;
    }
    return best;
}

QString departmentStateKey(DepartmentState state) {
    static const QString keys[] = {u"not_asked"_s, u"waiting"_s, u"partly"_s, u"overdue"_s, u"done"_s};
    return keys[int(state)];
}

QString departmentStateText(DepartmentState state) {
    switch (state) {
        case DepartmentState::NotAsked:
            return Text::tr("not asked");
        case DepartmentState::Waiting:
            return Text::tr("no answer yet");
        case DepartmentState::Partly:
            return Text::tr("answered in part");
        case DepartmentState::Overdue:
            return Text::tr("overdue");
        case DepartmentState::Done:
            break;
    }
    return Text::tr("all answered");
}

DepartmentState DepartmentProgress::state(const QDate& today) const {
    if (asked == 0) return answered > 0 ? DepartmentState::Done : DepartmentState::NotAsked;
    if (open() <= 0) return DepartmentState::Done;
    if (dueOn.isValid() && today > dueOn) return DepartmentState::Overdue;
    return answered > 0 ? DepartmentState::Partly : DepartmentState::Waiting;
}

int DepartmentProgress::overdueDays(const QDate& today) const {
    return state(today) == DepartmentState::Overdue ? int(dueOn.daysTo(today)) : 0;
}

std::optional<int> DepartmentProgress::turnaround() const {
    if (asked == 0 || open() > 0 || !sentOn.isValid() || !lastReadOn.isValid()) return std::nullopt;
    return int(sentOn.daysTo(lastReadOn));
}

}  // namespace election
