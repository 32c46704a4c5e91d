#pragma once
/// The nine kinds of office file.
#include <QString>
#include <array>
#include <optional>

namespace election {

enum class FileKind { Posts, Register, Nominations, Review, Asks, Withdrawals, Progress, Boxes, Ballots };

/// In the order in which they are imported: what a file refers to comes before it.
inline constexpr std::array kFileKinds{FileKind::Posts,    FileKind::Register, FileKind::Nominations,
                                       FileKind::Review,   FileKind::Asks,     FileKind::Withdrawals,
                                       FileKind::Progress, FileKind::Boxes,    FileKind::Ballots};

QString fileKindKey(FileKind kind);  ///< "posts", "register" ... as on the command line
std::optional<FileKind> fileKindFromKey(const QString& key);
QString fileKindTitle(FileKind kind);  ///< for people: 选民登记 ...

}  // namespace election
