#include "core/base/pinyin.h"

#include <unicode/coll.h>
#include <unicode/translit.h>

#include <QHash>
#include <QMutex>
#include <QStringList>
#include <memory>
#include <vector>

#include "core/base/name_order.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Syllables = std::vector<QString>;

/// ICU's transliterators and what they said so far. ICU's objects may not be used by two threads at once.
class Speller {
  public:
    static Speller& instance() {
        static Speller speller;
        return speller;
    }

    /// One syllable for each character that has one.
    Syllables asSurname(const QString& surname) { return cached(m_surnames, surname, m_names.get()); }
    Syllables plain(const QString& text) { return cached(m_plain, text, m_latin.get()); }

    QByteArray collationKey(const QString& name) {
        const QMutexLocker lock(&m_mutex);
        if (!m_collator) return name.toUtf8();
        const icu::UnicodeString text(reinterpret_cast<const char16_t*>(name.utf16()),
                                      static_cast<int32_t>(name.size()));
        QByteArray key(8 * name.size() + 32, '\0');
        auto* bytes = reinterpret_cast<uint8_t*>(key.data());
        int32_t size = m_collator->getSortKey(text, bytes, static_cast<int32_t>(key.size()));
        if (size > key.size()) {
            key.resize(size);
            size = m_collator->getSortKey(text, reinterpret_cast<uint8_t*>(key.data()), size);
        }
        key.truncate(qMax(0, size - 1));  // ICU ends a key with a zero
        return key;
    }

    QString collatorVersion() {
        const QMutexLocker lock(&m_mutex);
        if (!m_collator) return {};
        UVersionInfo version;
        m_collator->getVersion(version);
        char text[U_MAX_VERSION_STRING_LENGTH];
        u_versionToString(version, text);
        return QString::fromLatin1(text);
    }

  private:
    Speller() {
        UErrorCode status = U_ZERO_ERROR;
        m_names.reset(icu::Transliterator::createInstance("Han-Latin/Names", UTRANS_FORWARD, status));
        m_latin.reset(icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
        m_collator.reset(icu::Collator::createInstance(icu::Locale("zh@collation=pinyin"), status));
    }

    Syllables cached(QHash<QString, Syllables>& cache, const QString& text,
                     const icu::Transliterator* speller) {
        const QMutexLocker lock(&m_mutex);
        if (const auto it = cache.constFind(text); it != cache.cend()) return *it;
        return *cache.insert(text, spell(text, speller));
    }

    static Syllables spell(const QString& text, const icu::Transliterator* speller) {
        icu::UnicodeString latin(reinterpret_cast<const char16_t*>(text.utf16()),
                                 static_cast<int32_t>(text.size()));
        if (speller) speller->transliterate(latin);
        const QString spelled = QString::fromUtf16(latin.getBuffer(), latin.length());
        Syllables syllables;
        for (const QString& part : spelled.split(u' ', Qt::SkipEmptyParts))
            if (const QString plainPart = withoutTones(part); !plainPart.isEmpty())
                syllables.push_back(plainPart);
        return syllables;
    }

    /// "lǚ" → "lv"; what is neither a letter nor a digit falls out.
    static QString withoutTones(const QString& syllable) {
        const QString parts = syllable.normalized(QString::NormalizationForm_D).toLower();
        QString plain;
        for (const QChar c : parts) {
            if (c == QChar(0x0308) && plain.endsWith(u'u'))
                plain.back() = u'v';
            else if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
                plain.append(c);
        }
        return plain;
    }

    QMutex m_mutex;
    std::unique_ptr<icu::Transliterator> m_names, m_latin;
    std::unique_ptr<icu::Collator> m_collator;
    QHash<QString, Syllables> m_surnames, m_plain;
};

struct Spelling {
    Syllables surname, surnamePlain, given;
};

void append(Syllables& to, const Syllables& from) {
    to.insert(to.end(), from.begin(), from.end());
}

Spelling spell(const QString& name) {
    const QString plain = normaliseName(name);
    const std::u32string characters = plain.toStdU32String();
    const size_t surname = qMin(static_cast<size_t>(surnameLength(plain)), characters.size());
    const auto text = [&](size_t from, size_t count) {
        return QString::fromStdU32String(characters.substr(from, count));
    };
    auto& speller = Speller::instance();
    Spelling spelling;
    if (surname > 0) {
        spelling.surname = speller.asSurname(text(0, surname));
        for (size_t i = 0; i < surname; ++i) append(spelling.surnamePlain, speller.plain(text(i, 1)));
    }
    for (size_t i = surname; i < characters.size(); ++i) append(spelling.given, speller.plain(text(i, 1)));
    return spelling;
}

QString joined(const Syllables& first, const Syllables& second) {
    QString text;
    for (const auto* syllables : {&first, &second})
        for (const QString& syllable : *syllables) text += syllable;
    return text;
}

QString initials(const Syllables& first, const Syllables& second) {
    QString text;
    for (const auto* syllables : {&first, &second})
        for (const QString& syllable : *syllables) text += syllable.front();
    return text;
}

void addOnce(QStringList& forms, const QString& form) {
    if (!form.isEmpty() && !forms.contains(form)) forms.append(form);
}

/// People type lv or lu for 吕; nv or nu for 女.
void addWithBothU(QStringList& forms, const QString& form) {
    addOnce(forms, form);
    addOnce(forms, QString(form).replace(u'v', u'u'));
}

}  // namespace

QString pinyin(const QString& name) {
    const Spelling spelling = spell(name);
    return joined(spelling.surname, spelling.given);
}

QString pinyinInitials(const QString& name) {
    const Spelling spelling = spell(name);
    return initials(spelling.surname, spelling.given);
}

QString pinyinSearchKey(const QString& name) {
    const Spelling spelling = spell(name);
    QStringList forms;
    addWithBothU(forms, joined(spelling.surname, spelling.given));
    addWithBothU(forms, joined(spelling.surnamePlain, spelling.given));
    addOnce(forms, initials(spelling.surname, spelling.given));
    addOnce(forms, initials(spelling.surnamePlain, spelling.given));
    return forms.join(u' ');
}

QByteArray pinyinSortKey(const QString& name) {
    const QString plain = normaliseName(name);
    const QString surname = joined(spell(plain).surname, {});
    return surname.toLatin1() + '\1' + Speller::instance().collationKey(plain);
}

QString pinyinCollatorVersion() {
    return Speller::instance().collatorVersion();
}

}  // namespace election
