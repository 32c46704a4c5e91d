#include <QFile>
#include <QRegularExpression>

#include "core/rules/finding_catalogue.h"
#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

TEST_CASE("The README's table of finding codes is the catalogue") {
    QFile file(QStringLiteral(TEST_DATA_DIR "/../../README.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    QStringList rows, expected;
    static const QRegularExpression codeRow(u"^\\| [A-Z]+-\\d\\d \\|"_s);
    for (const QString& line : lines)
        if (codeRow.match(line).hasMatch()) rows << line;
    for (const FindingKind& kind : findingKinds())
        expected << u"| %1 | %2 | %3 | %4 |"_s.arg(kind.code, severityKey(kind.severity), kind.message,
                                                   kind.action);
    INFO("The table should read:\n" << expected.join(u'\n'));
    CHECK((rows == expected));
}
