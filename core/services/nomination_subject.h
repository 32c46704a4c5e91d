#pragma once
/// For services only: a nomination and how the log calls it.
#include <QString>

#include "core/base/result.h"
#include "core/domain/nomination.h"

namespace election {

class ElectionFile;

struct NominationSubject {
    Nomination nomination;
    QString text;  ///< "后山村 张三 主任（No. 112）"
};

Result<NominationSubject> subjectOf(ElectionFile& file, NominationId id);
QString nominationSubject(const QString& village, const Nomination& nomination);

}  // namespace election
