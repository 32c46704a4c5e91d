#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QHash>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>
#include <cmath>

using namespace Qt::StringLiterals;

// A static library's resources are only there after this; it has to stand outside of every namespace.
static void initDeskResources() {
    Q_INIT_RESOURCE(app);
}

namespace election {
namespace {

Theme& mutableTheme() {
    static Theme theme;
    return theme;
}

QColor c(const char* hex) {
    return QColor(QString::fromLatin1(hex));
}

double luminance(const QColor& colour) {
    const auto channel = [](double v) {
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

ThemeColours lightColours() {
    ThemeColours t;
    t.ground = c("#f4f5f7"), t.surface = c("#ffffff"), t.hover = c("#eef1f5"), t.selection = c("#e3e9f2");
    t.line = c("#dfe3e8"), t.text = c("#1d2530"), t.muted = c("#434d5a");
    t.accent = c("#a8201a"), t.onAccent = c("#ffffff"), t.accentText = c("#9a1c17"),
    t.accentSoft = c("#fbeceb");
    t.ok = c("#125232"), t.okSoft = c("#e6f4ec"), t.warn = c("#664200"), t.warnSoft = c("#fff4dc");
    t.bad = c("#96160f"), t.badSoft = c("#fdecea"), t.todo = c("#414b58"), t.todoSoft = c("#eceff3");
    t.info = c("#17437a"), t.infoSoft = c("#e6eefa");
    t.rail = c("#202a36"), t.railText = c("#d3dae3"), t.railOn = c("#2c3948"), t.railMark = c("#e2574c");
    t.railOk = c("#7fdca8"), t.railWarn = c("#ffcc66"), t.railBad = c("#ffc2bb");
    t.bar = c("#aeb9c6"), t.barTrack = c("#eef1f4");
    return t;
}

ThemeColours darkColours() {
    ThemeColours t;
    t.ground = c("#12171e"), t.surface = c("#1a212b"), t.hover = c("#222b37"), t.selection = c("#2b3747");
    t.line = c("#36414e"), t.text = c("#eef1f5"), t.muted = c("#bfc8d3");
    t.accent = c("#a11f18"), t.onAccent = c("#ffffff"), t.accentText = c("#ffb4ac"),
    t.accentSoft = c("#3a1e1d");
    t.ok = c("#8fe0b4"), t.okSoft = c("#163427"), t.warn = c("#ffd27a"), t.warnSoft = c("#3b2d0f");
    t.bad = c("#ffb4ac"), t.badSoft = c("#452220"), t.todo = c("#c3ccd7"), t.todoSoft = c("#2a3441");
    t.info = c("#a9cbff"), t.infoSoft = c("#1c2f4a");
    t.rail = c("#0d1218"), t.railText = c("#cdd5df"), t.railOn = c("#232d3a"), t.railMark = c("#e2574c");
    t.railOk = c("#7fdca8"), t.railWarn = c("#ffcc66"), t.railBad = c("#ffc2bb");
    t.bar = c("#5b6877"), t.barTrack = c("#28323e");
    return t;
}

QPalette paletteOf(const ThemeColours& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.ground);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.hover);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accentText);
    p.setColor(QPalette::LinkVisited, t.accentText);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.line);
    p.setColor(QPalette::Light, t.surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.muted);
    return p;
}

}  // namespace

const Theme& Theme::current() {
    return mutableTheme();
}

ThemeColours Theme::coloursOf(Scheme scheme) {
    return scheme == Scheme::Light ? lightColours() : darkColours();
}

void Theme::apply(Scheme scheme, int percent) {
    initDeskResources();
    Theme& theme = mutableTheme();
    theme.m_scheme = scheme;
    theme.m_percent = percent;
    theme.m_colours = coloursOf(scheme);
    if (qApp->style()->name().compare(u"fusion"_s, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(theme.m_colours));
    QApplication::setFont(theme.font());
    QToolTip::setFont(theme.font(13));
    qApp->setStyleSheet(theme.styleSheet());
}

QColor Theme::ink(Tone tone) const {
    switch (tone) {
        case Tone::Ok:
            return m_colours.ok;
        case Tone::Warn:
            return m_colours.warn;
        case Tone::Bad:
            return m_colours.bad;
        case Tone::Info:
            return m_colours.info;
        case Tone::Todo:
            break;
    }
    return m_colours.todo;
}

QColor Theme::ground(Tone tone) const {
    switch (tone) {
        case Tone::Ok:
            return m_colours.okSoft;
        case Tone::Warn:
            return m_colours.warnSoft;
        case Tone::Bad:
            return m_colours.badSoft;
        case Tone::Info:
            return m_colours.infoSoft;
        case Tone::Todo:
            break;
    }
    return m_colours.todoSoft;
}

QStringList Theme::families() {
    return {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei UI"_s, u"Microsoft YaHei"_s,
            u"WenQuanYi Zen Hei"_s};
}

bool Theme::hasScreenFont() {
    const auto wanted = families();
    for (const QString& family : wanted)
        if (QFontDatabase::hasFamily(family)) return true;
    return false;
}

QFont Theme::font(int pixels, bool bold) const {
    static const QStringList installed = [] {
        QStringList found;
        const auto wanted = families();
        for (const QString& family : wanted)
            if (QFontDatabase::hasFamily(family)) found << family;
        // characters that the screen fonts lack (names in the extensions of Unicode)
        if (QFontDatabase::hasFamily(u"LXGW WenKai"_s)) found << u"LXGW WenKai"_s;
        return found;
    }();
    QFont font;
    if (!installed.isEmpty()) font.setFamilies(installed);
    font.setPixelSize(px(pixels));
    font.setBold(bold);
    return font;
}

QFont Theme::monoFont(int pixels) const {
    QFont font = this->font(pixels);
    QStringList families{u"DejaVu Sans Mono"_s};
    families += font.families();
    font.setFamilies(families);
    return font;
}

std::vector<Theme::Pair> Theme::textPairs(const ThemeColours& t) {
    std::vector<Pair> pairs;
    const std::pair<const char*, QColor> grounds[] = {
        {"ground", t.ground}, {"surface", t.surface}, {"hover", t.hover}, {"selection", t.selection}};
    for (const auto& [name, ground] : grounds) {
        pairs.push_back({u"text on "_s + QString::fromLatin1(name), t.text, ground});
        pairs.push_back({u"muted on "_s + QString::fromLatin1(name), t.muted, ground});
    }
    pairs.push_back({u"accent on surface"_s, t.accentText, t.surface});
    pairs.push_back({u"accent on ground"_s, t.accentText, t.ground});
    pairs.push_back({u"accent on its pale field"_s, t.accentText, t.accentSoft});
    pairs.push_back({u"main button"_s, t.onAccent, t.accent});
    pairs.push_back({u"ok"_s, t.ok, t.okSoft});
    pairs.push_back({u"warn"_s, t.warn, t.warnSoft});
    pairs.push_back({u"bad"_s, t.bad, t.badSoft});
    pairs.push_back({u"todo"_s, t.todo, t.todoSoft});
    pairs.push_back({u"info"_s, t.info, t.infoSoft});
    for (const auto& tone : {t.ok, t.warn, t.bad, t.todo, t.info})
        pairs.push_back({u"state on surface"_s, tone, t.surface});
    for (const auto& letter : {t.railText, t.railOk, t.railWarn, t.railBad}) {
        pairs.push_back({u"rail"_s, letter, t.rail});
        pairs.push_back({u"rail, chosen"_s, letter, t.railOn});
    }
    return pairs;
}

QString Theme::styleSheet() const {
    QFile file(u":/theme/desk.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const auto& t = m_colours;
    const std::pair<const char*, QColor> tokens[] = {{"@ground", t.ground},
                                                     {"@surface", t.surface},
                                                     {"@hover", t.hover},
                                                     {"@selection", t.selection},
                                                     {"@line", t.line},
                                                     {"@text", t.text},
                                                     {"@muted", t.muted},
                                                     {"@accentText", t.accentText},
                                                     {"@accentSoft", t.accentSoft},
                                                     {"@accent", t.accent},
                                                     {"@onAccent", t.onAccent},
                                                     {"@okSoft", t.okSoft},
                                                     {"@ok", t.ok},
                                                     {"@warnSoft", t.warnSoft},
                                                     {"@warn", t.warn},
                                                     {"@badSoft", t.badSoft},
                                                     {"@bad", t.bad},
                                                     {"@todoSoft", t.todoSoft},
                                                     {"@todo", t.todo},
                                                     {"@infoSoft", t.infoSoft},
                                                     {"@info", t.info},
                                                     {"@railText", t.railText},
                                                     {"@railOn", t.railOn},
                                                     {"@railMark", t.railMark},
                                                     {"@rail", t.rail}};
    for (const auto& [token, colour] : tokens) sheet.replace(QLatin1StringView(token), colour.name());
    // a picture in a style sheet has the colour that it is drawn in
    sheet.replace("@uparrow"_L1, m_scheme == Scheme::Dark ? "up_on_dark"_L1 : "up_on_light"_L1);
    sheet.replace("@arrow"_L1, m_scheme == Scheme::Dark ? "down_on_dark"_L1 : "down_on_light"_L1);
    // lengths: "14u" is 14 pixels of the design
    static const QRegularExpression length(u"\\b(\\d+)u\\b"_s);
    QString out;
    qsizetype from = 0;
    auto matches = length.globalMatch(sheet);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += QStringView(sheet).mid(from, match.capturedStart() - from);
        out += QString::number(px(match.captured(1).toInt())) + u"px"_s;
        from = match.capturedEnd();
    }
    return out + sheet.mid(from);
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}  // namespace election
