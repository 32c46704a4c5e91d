#pragma once
/// 张贴: what was posted on the notice board, when and by whom.
#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>

#include "core/base/ids.h"
#include "core/domain/issued_document.h"

namespace election {

using PostingId = Id<struct PostingTag>;

struct Posting {
    PostingId id{};
    std::optional<VillageId> village{};  ///< empty: of the township
    QString dateKey{};                   ///< of the statutory date: "roll_posted"
    std::optional<IssuedDocumentId> document{};
    QString paperNumber{};  ///< of the issued document, or of a paper made elsewhere; may be empty
    QDate postedOn{};
    QString postedBy{};  ///< the person who put it up
    QString place{};     ///< 村务公开栏 …; may be empty
    QString note{};
    QDate latest{};  ///< the last good day as it stood when this was recorded
    QString recordedBy{};
    QDateTime recordedAt{};  ///< UTC
};

}  // namespace election
