#include "core/base/name_order.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QtEndian>
#include <algorithm>

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// To be changed whenever strokeSortKey() makes other keys from the same table (also for a new compound
/// surname).
constexpr QByteArrayView kKeyMaking = "1";
constexpr int kHeader = 16;     // "STROKES1", number of blocks, bytes of strokes
constexpr int kBlockEntry = 8;  // code point / 256, offset of the block's strokes
constexpr int kBlockSize = 256;
constexpr uchar kCountOnly = 0x80;
constexpr char kUnknown = '\xff';  // greater than any number of strokes and any packed stroke

/// Where strokes and their order are the same: resources/strokes/ties.txt. A character of a group gets the
/// code point that stands at its place when the group's code points are sorted, so that keys compare as the
/// group.
const QHash<char32_t, char32_t>& tiePlaces() {
    static const QHash<char32_t, char32_t> places = [] {
        QHash<char32_t, char32_t> read;
        QFile file(u":/strokes/ties.txt"_s);
        if (!file.open(QIODevice::ReadOnly)) return read;
        const QStringList groups = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& group : groups) {
            const auto inOrder = group.toUcs4();
            auto sorted = inOrder;
            std::sort(sorted.begin(), sorted.end());
            for (qsizetype i = 0; i < inOrder.size(); ++i) read.insert(inOrder[i], sorted[i]);
        }
        return read;
    }();
    return places;
}

/// resources/strokes/strokes.bin; its format stands in the README beside it.
class StrokeTable {
  public:
    static const StrokeTable& instance() {
        static const StrokeTable table;
        return table;
    }

    struct Entry {
        uchar count = 0;        ///< 0 = unknown
        QByteArrayView packed;  ///< empty where only the number is known
    };

    [[nodiscard]] Entry find(char32_t character) const {
        const auto block = m_blocks.constFind(character >> 8);
        if (block == m_blocks.cend()) return {};
        const auto* counts = reinterpret_cast<const uchar*>(m_data.constData()) + block->counts;
        const int index = static_cast<int>(character & 0xff);
        const uchar count = counts[index];
        if (count & kCountOnly) return {static_cast<uchar>(count & ~kCountOnly), {}};
        qsizetype offset = block->strokes;
        for (int i = 0; i < index; ++i) offset += packedSize(counts[i]);
        return {count, QByteArrayView(m_data).sliced(offset, packedSize(count))};
    }

  private:
    struct Block {
        qsizetype counts = 0, strokes = 0;
    };

    StrokeTable() {
        QFile file(u":/strokes/strokes.bin"_s);
        if (file.open(QIODevice::ReadOnly)) m_data = file.readAll();
        Q_ASSERT(m_data.startsWith("STROKES1"));
        if (m_data.size() < kHeader) return;
        const auto number = [this](qsizetype at) {
            return qFromLittleEndian<quint32>(m_data.constData() + at);
        };
        const qsizetype blocks = number(8);
        const qsizetype counts = kHeader + blocks * kBlockEntry;
        const qsizetype strokes = counts + blocks * kBlockSize;
        Q_ASSERT(m_data.size() == strokes + number(12));
        m_blocks.reserve(blocks);
        for (qsizetype i = 0; i < blocks; ++i) {
            const qsizetype at = kHeader + i * kBlockEntry;
            m_blocks.insert(number(at), {counts + i * kBlockSize, strokes + number(at + 4)});
        }
    }

    static qsizetype packedSize(uchar count) { return count & kCountOnly ? 0 : (count + 2) / 3; }

    QByteArray m_data;
    QHash<char32_t, Block> m_blocks;
};

void appendCharacter(QByteArray& key, char32_t character) {
    const auto entry = StrokeTable::instance().find(character);
    key.append(entry.count == 0 ? kUnknown : static_cast<char>(entry.count));
    if (entry.packed.isEmpty())
        key.append(kUnknown);
    else
        key.append(entry.packed);
    const char32_t place = tiePlaces().value(character, character);
    for (const int shift : {16, 8, 0}) key.append(static_cast<char>(place >> shift & 0xff));
}

const QSet<QString>& compoundSurnames() {
    static const QSet<QString> names{
        u"欧阳"_s, u"太史"_s, u"端木"_s, u"上官"_s, u"司马"_s, u"东方"_s, u"独孤"_s, u"南宫"_s,
        u"万俟"_s, u"闻人"_s, u"夏侯"_s, u"诸葛"_s, u"尉迟"_s, u"公羊"_s, u"赫连"_s, u"澹台"_s,
        u"皇甫"_s, u"宗政"_s, u"濮阳"_s, u"公冶"_s, u"太叔"_s, u"申屠"_s, u"公孙"_s, u"慕容"_s,
        u"仲孙"_s, u"钟离"_s, u"长孙"_s, u"宇文"_s, u"司徒"_s, u"鲜于"_s, u"司空"_s, u"闾丘"_s,
        u"子车"_s, u"亓官"_s, u"司寇"_s, u"巫马"_s, u"公西"_s, u"颛孙"_s, u"壤驷"_s, u"公良"_s,
        u"漆雕"_s, u"乐正"_s, u"宰父"_s, u"谷梁"_s, u"拓跋"_s, u"轩辕"_s, u"令狐"_s, u"段干"_s,
        u"百里"_s, u"呼延"_s, u"东郭"_s, u"南门"_s, u"羊舌"_s, u"微生"_s, u"公户"_s, u"梁丘"_s,
        u"左丘"_s, u"东门"_s, u"西门"_s, u"第五"_s, u"歐陽"_s, u"司馬"_s, u"諸葛"_s, u"東方"_s};
    return names;
}

}  // namespace

QString strokeTableFingerprint() {
    static const QString fingerprint = [] {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(kKeyMaking);
        for (const QString& path : {u":/strokes/strokes.bin"_s, u":/strokes/ties.txt"_s}) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly)) hash.addData(file.readAll());
        }
        return QString::fromLatin1(hash.result().toHex());
    }();
    return fingerprint;
}

Strokes strokesOf(char32_t character) {
    const auto entry = StrokeTable::instance().find(character);
    Strokes strokes{entry.count, {}};
    for (const char packed : entry.packed) {
        const auto byte = static_cast<uchar>(packed);
        for (const int kind : {byte / 36, byte / 6 % 6, byte % 6})
            if (kind != 0) strokes.kinds.push_back(kind);
    }
    return strokes;
}

namespace {

/// Between the parts of names of Uyghur, Kazakh and others.
bool isNameDot(char32_t character) {
    return character == 0x00b7 || character == 0x2022 || character == 0x2027 || character == 0x30fb ||
           character == 0xff0e;
}

}  // namespace

int surnameLength(const QString& name) {
    const bool compound = name.size() > 2 && compoundSurnames().contains(name.first(2));
    return compound ? 2 : 1;
}

QByteArray strokeSortKey(const QString& name) {
    const QString plain = normaliseName(name);
    auto characters = plain.toUcs4();
    qsizetype surname = qMin<qsizetype>(surnameLength(plain), characters.size());
    if (characters.removeIf([](uint character) { return isNameDot(character); }) > 0)
        surname = characters.size();  // no Chinese surname: character by character
    QByteArray key;
    key.reserve(12 * characters.size());
    for (qsizetype i = 0; i < surname; ++i) appendCharacter(key, characters.at(i));
    key.append('\0');  // 欧 before 欧阳
    key.append(static_cast<char>(qMin<qsizetype>(characters.size() - surname, 0x7f)));
    for (qsizetype i = surname; i < characters.size(); ++i) appendCharacter(key, characters.at(i));
    return key;
}

}  // namespace election
