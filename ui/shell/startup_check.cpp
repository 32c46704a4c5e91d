#include "ui/shell/startup_check.h"

#include <QCoreApplication>
#include <QImageReader>

#include "core/services/election_file.h"
#include "ui/widgets/theme.h"

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StartupCheck)
};

}  // namespace

QStringList missingParts() {
    QStringList missing;
    if (const auto driver = checkDatabaseDriver(); !driver) missing << driver.error().message;
    if (!Theme::hasScreenFont())
        missing << Text::tr(
            "No Chinese font for the screen is installed. Install fonts-noto-cjk or fonts-wqy-zenhei.");
    if (!QImageReader::supportedImageFormats().contains("svg"))
        missing << Text::tr("Qt's SVG plugin is missing, so pictures stay empty. Install libqt6svg6.");
    return missing;
}

}  // namespace election
