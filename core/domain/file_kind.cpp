#include "core/domain/file_kind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FileKind)
};

struct KindWords {
    FileKind kind;
    QString key;
    const char* title;
};

const std::array<KindWords, kFileKinds.size()>& kinds() {
    static const std::array<KindWords, kFileKinds.size()> words{{
        {FileKind::Posts, u"posts"_s, QT_TRANSLATE_NOOP("FileKind", "Villages and posts")},
        {FileKind::Register, u"register"_s, QT_TRANSLATE_NOOP("FileKind", "Register of voters")},
        {FileKind::Nominations, u"nominations"_s, QT_TRANSLATE_NOOP("FileKind", "Self-nominations")},
        {FileKind::Review, u"review"_s, QT_TRANSLATE_NOOP("FileKind", "Joint review")},
        {FileKind::Asks, u"asks"_s, QT_TRANSLATE_NOOP("FileKind", "Three asks")},
        {FileKind::Withdrawals, u"withdrawals"_s, QT_TRANSLATE_NOOP("FileKind", "Withdrawals")},
        {FileKind::Progress, u"progress"_s, QT_TRANSLATE_NOOP("FileKind", "Voting progress")},
        {FileKind::Boxes, u"boxes"_s, QT_TRANSLATE_NOOP("FileKind", "Box ledger")},
        {FileKind::Ballots, u"ballots"_s, QT_TRANSLATE_NOOP("FileKind", "Ballots")},
    }};
    return words;
}

}  // namespace

QString fileKindKey(FileKind kind) {
    for (const auto& words : kinds())
        if (words.kind == kind) return words.key;
    return {};
}

std::optional<FileKind> fileKindFromKey(const QString& key) {
    for (const auto& words : kinds())
        if (words.key == key) return words.kind;
    return std::nullopt;
}

QString fileKindTitle(FileKind kind) {
    for (const auto& words : kinds())
        if (words.kind == kind) return Text::tr(words.title);
    return {};
}

}  // namespace election
