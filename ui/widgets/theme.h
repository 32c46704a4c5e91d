#pragma once
/// The look of the desk in one place: colours, letters, distances. Text and its ground differ by at least 7:1
/// in both schemes (a test holds every pair to it).
#include <QColor>
#include <QFont>
#include <QString>
#include <QStringList>
#include <vector>

namespace election {

/// What a state means to the clerk; each has a colour pair, a mark and a word, never a colour alone.
enum class Tone { Ok, Warn, Bad, Todo, Info };

enum class Scheme { Light, Dark };

struct ThemeColours {
    QColor ground;     ///< behind cards
    QColor surface;    ///< cards, tables, bars
    QColor hover;      ///< a row or button under the pointer
    QColor selection;  ///< the chosen row
    QColor line;       ///< hairlines
    QColor text, muted;
    QColor accent, onAccent;        ///< the main button
    QColor accentText, accentSoft;  ///< accent used as letters, and its pale ground
    QColor ok, okSoft, warn, warnSoft, bad, badSoft, todo, todoSoft, info, infoSoft;
    QColor rail, railText, railOn, railMark, railOk, railWarn, railBad;
    QColor bar, barTrack;  ///< charts: a bar that didn't win, and its track
};

class Theme {
  public:
    /// The theme in force. Painted widgets ask it at every paint.
    static const Theme& current();

    /// Puts style, palette, font and style sheet on the application. `percent`: 100, 125 or 150.
    static void apply(Scheme scheme, int percent);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] int percent() const { return m_percent; }
    [[nodiscard]] const ThemeColours& colours() const { return m_colours; }
    [[nodiscard]] QColor ink(Tone tone) const;     ///< letters and marks
    [[nodiscard]] QColor ground(Tone tone) const;  ///< the pale field behind them
    /// A length of the design (at 100 %) at the text size in force.
    [[nodiscard]] int px(int length) const { return (length * m_percent + 50) / 100; }
    [[nodiscard]] QFont font(int pixels = 14, bool bold = false) const;
    [[nodiscard]] QFont monoFont(int pixels = 12) const;

    static ThemeColours coloursOf(Scheme scheme);
    /// Text on ground, as pairs of names and colours: what the contrast test walks through.
    struct Pair {
        QString name;
        QColor text, ground;
    };
    static std::vector<Pair> textPairs(const ThemeColours& colours);
    /// Screen families in the order of preference; set by name, since fontconfig's default has Japanese
    /// shapes.
    static QStringList families();
    /// True where one of them is installed.
    static bool hasScreenFont();

  private:
    [[nodiscard]] QString styleSheet() const;

    Scheme m_scheme = Scheme::Light;
    int m_percent = 100;
    ThemeColours m_colours = coloursOf(Scheme::Light);
};

/// Contrast of two opaque colours as WCAG 2 defines it: 1 to 21.
double contrast(const QColor& a, const QColor& b);

}  // namespace election
