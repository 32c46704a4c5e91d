#include "core/io/office_date.h"

#include <QRegularExpression>
#include <cmath>

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// Serial numbers of 1920 … 2119: a number outside is no date that an election office writes.
constexpr double kFirstSerial = 7306, kLastSerial = 80355;

/// Reads digits from `at`; returns how many.
int digits(QStringView text, qsizetype at, int& value) {
    int count = 0;
    value = 0;
    while (at + count < text.size() && count < 9) {
        const char16_t c = text.at(at + count).unicode();
        if (c < u'0' || c > u'9') break;
        value = value * 10 + (c - u'0');
        ++count;
    }
    return count;
}

bool isDateSeparator(QChar c) {
    return c == u'-' || c == u'/' || c == u'.' || c == u'年' || c == u'月' || c == u'\\' || c == u'－' ||
           c == u'—';
}

/// Half-width, with one space between date and time and none elsewhere: "2026 - 12 - 19  9:30" → "2026-12-19
/// 9:30".
QString dateText(const QString& raw) {
    QString out;
    bool space = false;
    for (const QChar c : toHalfWidth(raw).simplified()) {
        if (c == u' ') {
            space = true;
            continue;
        }
        const bool joins = isDateSeparator(c) || c == u':' || c == u'日' || c == u'号';
        const bool afterSeparator = !out.isEmpty() && (isDateSeparator(out.back()) || out.back() == u':');
        if (space && !joins && !afterSeparator) out.append(u' ');
        space = false;
        out.append(c);
    }
    return out;
}

struct Parsed {
    OfficeDate date;
    qsizetype end = 0;  ///< where the date ends
};

std::optional<Parsed> monthOf(int year, int month, qsizetype end) {
    const QDate date(year, month, 1);
    if (year < 1900 || year > 2199 || !date.isValid()) return std::nullopt;
    return Parsed{{date, true}, end};
}

/// yyyymmdd or yyyymm without separators.
std::optional<Parsed> compactDate(int number, int count) {
    if (count == 6) return monthOf(number / 100, number % 100, count);
    if (count != 8) return std::nullopt;
    const QDate date(number / 10000, number / 100 % 100, number % 100);
    if (!date.isValid() || date.year() < 1850 || date.year() > 2199) return std::nullopt;
    return Parsed{{date, false}, count};
}

std::optional<Parsed> parseFront(QStringView text) {
    int year = 0, month = 0, day = 0;
    const int yearDigits = digits(text, 0, year);
    if (yearDigits == 6 || yearDigits == 8) return compactDate(year, yearDigits);
    if (yearDigits != 4) return std::nullopt;
    qsizetype at = yearDigits;
    if (at >= text.size() || !isDateSeparator(text.at(at))) return std::nullopt;
    ++at;
    const int monthDigits = digits(text, at, month);
    if (monthDigits < 1 || monthDigits > 2) return std::nullopt;
    at += monthDigits;
    if (at >= text.size()) return monthOf(year, month, at);
    if (!isDateSeparator(text.at(at))) return std::nullopt;
    ++at;
    const int dayDigits = digits(text, at, day);
    if (dayDigits == 0) return at == text.size() ? monthOf(year, month, at) : std::nullopt;
    if (dayDigits > 2) return std::nullopt;
    at += dayDigits;
    if (at < text.size() && (text.at(at) == u'日' || text.at(at) == u'号')) ++at;
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1850 || year > 2199) return std::nullopt;
    return Parsed{{date, false}, at};
}

/// "09:30", "9:30:15", "9时30分", "9点", with what may stand before it ("T").
std::optional<QTime> parseTimeText(const QString& raw) {
    const QString text = normaliseName(raw);
    static const QRegularExpression pattern(
        u"^T?(上午|下午|晚上)?(\\d{1,2})(?:[:：时点](?:(\\d{1,2})(?:[:：分](?:(\\d{1,2})(?:\\.\\d+)?秒?)?)?)?)?(?:Z)?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) return std::nullopt;
    int hour = match.captured(2).toInt();
    if ((match.captured(1) == u"下午"_s || match.captured(1) == u"晚上"_s) && hour < 12) hour += 12;
    const QTime time(hour, match.captured(3).toInt(), match.captured(4).toInt());
    if (!time.isValid()) return std::nullopt;
    return time;
}

std::optional<double> serialOf(const Cell& cell) {
    if (cell.kind != CellKind::Number && cell.kind != CellKind::Text) return std::nullopt;
    bool ok = false;
    const double number = cell.text.trimmed().toDouble(&ok);
    if (!ok) return std::nullopt;
    return number;
}

/// A number cell "1991.1" was typed as 1991.10: a spreadsheet drops the last zero, but keeps "1991.01".
QString cellDateText(const Cell& cell) {
    static const QRegularExpression shortMonth(u"^\\d{4}\\.1$"_s);
    if (cell.kind == CellKind::Number && shortMonth.match(cell.text).hasMatch()) return cell.text + u'0';
    return cell.text;
}

}  // namespace

std::optional<OfficeDate> parseOfficeDate(const QString& raw) {
    const QString text = dateText(raw);
    if (const auto parsed = parseFront(text)) {
        if (parsed->end == text.size()) return parsed->date;
        if (!parsed->date.monthOnly && parseTimeText(text.mid(parsed->end))) return parsed->date;
        return std::nullopt;
    }
    bool ok = false;
    const double serial = text.toDouble(&ok);
    if (ok && serial >= kFirstSerial && serial <= kLastSerial && text.indexOf(u'E') < 0)
        return OfficeDate{dateFromSerial(serial, false).date(), false};
    return std::nullopt;
}

std::optional<OfficeDate> parseOfficeDate(const Cell& cell) {
    if (cell.isEmpty() || cell.kind == CellKind::Time || cell.kind == CellKind::Boolean) return std::nullopt;
    return parseOfficeDate(cellDateText(cell));
}

std::optional<QDateTime> parseOfficeDateTime(const Cell& cell) {
    if (cell.isEmpty()) return std::nullopt;
    const QString text = dateText(cell.text);
    if (const auto parsed = parseFront(text); parsed && !parsed->date.monthOnly) {
        if (parsed->end == text.size()) return QDateTime(parsed->date.date, QTime(0, 0));
        const auto time = parseTimeText(text.mid(parsed->end));
        if (!time) return std::nullopt;
        return QDateTime(parsed->date.date, *time);
    }
    const auto serial = serialOf(cell);
    if (serial && *serial >= kFirstSerial && *serial <= kLastSerial) return dateFromSerial(*serial, false);
    return std::nullopt;
}

std::optional<QTime> parseOfficeTime(const Cell& cell) {
    if (cell.isEmpty()) return std::nullopt;
    const QString text = normaliseName(cell.text);
    if (cell.kind != CellKind::Number || text.size() > 2) {
        if (text.contains(u':') || text.contains(u'时') || text.contains(u'点')) {
            if (const auto time = parseTimeText(text)) return time;
        }
    }
    if (const auto at = parseOfficeDateTime(cell)) return at->time();
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok) return std::nullopt;
    if (number > 0 && number < 1) return dateFromSerial(number, false).time();
    // "0830", "830": hours and minutes run together
    if ((text.size() == 3 || text.size() == 4) && std::floor(number) == number) {
        const int value = static_cast<int>(number);
        const QTime time(value / 100, value % 100);
        if (time.isValid()) return time;
    }
    return std::nullopt;
}

QString parseBirthMonth(const Cell& cell) {
    const auto date = parseOfficeDate(cell);
    return date ? date->date.toString(u"yyyy.MM"_s) : QString();
}

QDateTime dateFromSerial(double serial, bool epoch1904) {
    // Day 60 of the 1900 system is the 29 February 1900 that never was; from 61 on the count starts on
    // 1899-12-30.
    const QDate origin = epoch1904 ? QDate(1904, 1, 1) : QDate(1899, 12, serial < 60 ? 31 : 30);
    const double day = std::floor(serial);
    const qint64 seconds = std::llround((serial - day) * 86400.0);
    QDate date = origin.addDays(static_cast<qint64>(day));
    if (seconds >= 86400) return {date.addDays(1), QTime(0, 0)};
    return {date, QTime(0, 0).addSecs(static_cast<int>(seconds))};
}

DateFormatParts dateFormatParts(const QString& formatCode) {
    DateFormatParts parts;
    bool minutesOrMonths = false;
    const QString code = formatCode.section(u';', 0, 0);  // the part for positive numbers
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            if (end < 0) break;
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0) break;
            const QString inner = code.mid(i + 1, end - i - 1).toLower();
            if (inner == u"h"_s || inner == u"hh"_s || inner == u"mm"_s || inner == u"ss"_s)
                parts.time = true;
            i = end;
        } else {
            switch (c.toLower().unicode()) {
                case u'y':
                case u'd':
                    parts.date = true;
                    break;
                case u'h':
                case u's':
                    parts.time = true;
                    break;
                case u'm':
                    minutesOrMonths = true;
                    break;
                case u'#':
                case u'?':
                case u'@':
                    return {};
                case u'0':  // "ss.000" is a time, "0.00" a number
                    if (!parts.time) return {};
                    break;
                default:
                    break;
            }
        }
    }
    if (minutesOrMonths && !parts.time) parts.date = true;
    return parts;
}

DateFormatParts builtinDateFormat(int formatId) {
    // ECMA-376 part 1, 18.8.30, with the ids that Chinese versions add (27 … 36, 50 … 58).
    const auto between = [formatId](int from, int to) { return formatId >= from && formatId <= to; };
    if (formatId == 22) return {true, true};
    if (between(18, 21) || between(32, 35) || between(45, 47) || between(55, 56)) return {false, true};
    if (between(14, 17) || between(27, 31) || formatId == 36 || between(50, 58)) return {true, false};
    return {};
}

}  // namespace election
