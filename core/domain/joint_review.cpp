#include "core/domain/joint_review.h"

#include "core/domain/review_reading.h"

using namespace Qt::StringLiterals;

namespace election {

QString departmentSourceKey(DepartmentSource source) {
    switch (source) {
        case DepartmentSource::Entered:
            return u"entered"_s;
        case DepartmentSource::Answers:
            return u"answers"_s;
        case DepartmentSource::Proposed:
            break;
    }
    return u"proposed"_s;
}

DepartmentSource departmentSourceFromKey(const QString& key) {
    if (key == u"answers"_s) return DepartmentSource::Answers;
    return key == u"proposed"_s ? DepartmentSource::Proposed : DepartmentSource::Entered;
}

QString reviewLineStateKey(ReviewLineState state) {
    static const QString keys[] = {u"new"_s,        u"changed"_s, u"unchanged"_s,
                                   u"unanswered"_s, u"ask"_s,     u"not_ours"_s};
    return keys[int(state)];
}

}  // namespace election
