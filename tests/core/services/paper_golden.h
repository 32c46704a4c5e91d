#pragma once
/// Golden files of papers: the HTML of a document without what differs from run to run. With
/// ELECTION_UPDATE_GOLDEN set they are written anew.
#include <QBuffer>
#include <QFile>

#include "core/report/report_writer.h"
#include "core/services/reporting_service.h"
#include "tests/support/catch.h"

namespace election::test {

inline QString htmlOf(const ReportDocument& document) {
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(writeHtml(document, buffer));
    return QString::fromUtf8(buffer.data());
}

/// Without what differs from run to run.
inline ReportDocument timeless(ReportDocument document) {
    document.generatedAt = {};
    document.auditHead = document.auditHead.isEmpty() ? QString() : QStringLiteral("7f3a90c2");
    return document;
}

inline void checkGolden(const QString& name, const ReportDocument& document) {
    QFile golden(QStringLiteral(TEST_DATA_DIR) + QStringLiteral("/report/kinds/%1.html").arg(name));
    const QString actual = htmlOf(timeless(document));
    if (qEnvironmentVariableIsSet("ELECTION_UPDATE_GOLDEN")) {
        REQUIRE(golden.open(QIODevice::WriteOnly));
        golden.write(actual.toUtf8());
        return;
    }
    INFO(name.toStdString());
    REQUIRE(golden.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n'),
                      lines = actual.split(u'\n');
    for (qsizetype i = 0; i < std::min(expected.size(), lines.size()); ++i) {
        INFO("line " << i + 1);
        REQUIRE(lines[i] == expected[i]);
    }
    CHECK(lines.size() == expected.size());
}

/// The paper of one kind, in the user's language of now, against its golden file.
inline void checkGoldenOf(ElectionFile& file, const QString& kind, std::optional<VillageId> village) {
    const auto document = ReportingService(file).build(kind, village);
    INFO(kind.toStdString() << ' ' << (document ? std::string() : document.error().message.toStdString()));
    REQUIRE(document);
    checkGolden(kind + (village ? QString() : QStringLiteral("-township")), *document);
}

}  // namespace election::test
