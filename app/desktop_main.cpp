// The desktop: village-election [FILE.election]
#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>
#include <cstdio>

#include "core/base/clock.h"
#include "core/base/language.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/screenshot_walk.h"
#include "ui/shell/startup_check.h"

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Desktop)
};

struct Options {
    QCommandLineParser parser;
    QCommandLineOption language{u"language"_s, u"zh_CN or en"_s, u"language"_s};
    QCommandLineOption textSize{u"text-size"_s, u"100, 125 or 150"_s, u"percent"_s};
    QCommandLineOption theme{u"theme"_s, u"light or dark"_s, u"theme"_s};
    QCommandLineOption size{u"size"_s, u"window size, for example 1366x768"_s, u"size"_s};
    QCommandLineOption screenshot{u"screenshot"_s, u"saves a picture of every page and quits"_s, u"folder"_s};
    QCommandLineOption village{u"village"_s, u"the village of the pictures, by its row in the file"_s,
                               u"row"_s};

    Options() {
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addPositionalArgument(u"file"_s, u"an election file"_s, u"[FILE.election]"_s);
        size.setFlags(QCommandLineOption::HiddenFromHelp);
        screenshot.setFlags(QCommandLineOption::HiddenFromHelp);
        village.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOptions({language, textSize, theme, size, screenshot, village});
    }
    /// What was given on the command line goes before what was chosen last time.
    void applyTo(election::DeskSettings& settings) const {
        if (parser.isSet(language))
            settings.language = parser.value(language) == u"en"_s ? u"en"_s : u"zh_CN"_s;
        if (const int percent = parser.value(textSize).toInt();
            percent == 100 || percent == 125 || percent == 150)
            settings.textPercent = percent;
        if (parser.isSet(theme))
            settings.scheme =
                parser.value(theme) == u"dark"_s ? election::Scheme::Dark : election::Scheme::Light;
    }
};

}  // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"village-election"_s);
    QApplication::setDesktopFileName(u"cn.village_election.VillageElection"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(ELECTION_VERSION));

    Options options;
    options.parser.process(app);
    auto settings = election::DeskSettings::load();
    options.applyTo(settings);
    election::installLanguage(settings.language);

    const bool walking = options.parser.isSet(options.screenshot);
    const election::SystemClock clock;
    election::MainWindow window(clock, settings, nullptr, !walking);
    const QStringList size = options.parser.value(options.size).split(u'x');
    if (size.size() == 2) window.resize(size[0].toInt(), size[1].toInt());
    window.show();
    const QStringList missing = election::missingParts();
    for (const QString& part : missing) std::fprintf(stderr, "%s\n", qPrintable(part));
    if (!missing.isEmpty())
        window.prompt().tell(Text::tr("A part of the program is missing"), missing.join(u"\n\n"_s));
    if (const QStringList files = options.parser.positionalArguments(); !files.isEmpty())
        window.files().open(files.constFirst());
    if (walking) {
        std::optional<election::VillageId> village;
        if (const qint64 id = options.parser.value(options.village).toLongLong(); id > 0)
            village = election::VillageId{id};
        auto* walk = new election::ScreenshotWalk(window, options.parser.value(options.screenshot), village);
        QObject::connect(walk, &election::ScreenshotWalk::finished, &app, &QApplication::quit);
    }
    return QApplication::exec();
}
