#include "core/base/text.h"

#include <QList>

namespace election {
namespace {

bool isSpace(QChar c) {
    // U+200B … U+200D and U+FEFF are no spaces to Unicode, but come along when cells are pasted from web
    // pages.
    return c.isSpace() || (c.unicode() >= 0x200B && c.unicode() <= 0x200D) || c.unicode() == 0xFEFF;
}

}  // namespace

QString toHalfWidth(QStringView text) {
    QString out = text.toString();
    for (QChar& c : out) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E) c = QChar(c.unicode() - 0xFEE0);
        if (c.unicode() == 0x3000) c = u' ';
    }
    return out;
}

QString normaliseName(QStringView text) {
    const QString half = toHalfWidth(text);
    QString out;
    out.reserve(half.size());
    for (const QChar c : half)
        if (!isSpace(c)) out.append(c);
    return out;
}

QString normaliseCode(QStringView text) {
    QString out = normaliseName(text);
    for (QChar& c : out)
        if (c == u'x') c = u'X';
    return out;
}

QString normaliseText(QStringView text) {
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) out.append(c == u'\n' || c == u'\r' || c == u'\t' ? QChar(u' ') : c);
    qsizetype from = 0, to = out.size();
    while (from < to && isSpace(out.at(from))) ++from;
    while (to > from && isSpace(out.at(to - 1))) --to;
    return out.mid(from, to - from);
}

bool hasPrivateUseCharacter(QStringView text) {
    for (const char32_t c : text.toUcs4()) {
        if ((c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0x10FFFF)) return true;
    }
    return false;
}

}  // namespace election
