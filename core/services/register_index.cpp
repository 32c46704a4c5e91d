#include "core/services/register_index.h"

#include <algorithm>
#include <cstring>

#include "core/base/text.h"
#include "core/services/election_file.h"
#include "core/services/file_cache.h"
#include "core/store/register_queries.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

bool isNumber(const QByteArray& term) {
    return std::all_of(term.begin(), term.end(), [](char c) { return (c >= '0' && c <= '9') || c == 'x'; }) &&
           term != "x";
}

bool isLatin(const QByteArray& term) {
    return std::all_of(term.begin(), term.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool mayBeCalled(const RegisterIndex::Entry& entry) {
    return entry.category == VoterCategory::B && (entry.status == RegistrationStatus::Registered ||
                                                  entry.status == RegistrationStatus::AwayNotDeclared);
}

/// 村民小组 and 网格 in the order of their numbers where they have one ("2组" before "10组").
bool groupBefore(const QString& a, const QString& b) {
    const auto number = [](const QString& text) {
        QString digits;
        for (const QChar c : text)
            if (c.isDigit()) digits += c;
        return digits.isEmpty() ? INT_MAX : digits.toInt();
    };
    const int left = number(a), right = number(b);
    return left != right ? left < right : a < b;
}

}  // namespace

Result<RegisterIndex> RegisterIndex::load(store::Database& database) {
    RegisterIndex index;
    QHash<std::pair<VillageId, QString>, int> households;
    ELECTION_TRY(store::RegisterQueries(database).eachKeyRow([&](const store::RegisterKeyRow& row) {
        Entry entry{row.id, row.village, row.sex, row.category, row.status, 0, 0, 0, index.m_text.size()};
        entry.group = index.m_groups.add(row.group);
        entry.grid = index.m_grids.add(row.grid);
        if (!row.household.isEmpty()) {
            int& number = households[{row.village, row.household}];
            if (number == 0) number = int(households.size());
            entry.household = number;
        }
        index.m_text += ' ' + row.searchKey.toUtf8() + " \n";
        index.m_entries.push_back(entry);
    }));
    for (const char byte : std::as_const(index.m_text)) ++index.m_frequency[uchar(byte)];
    return index;
}

Result<std::shared_ptr<const RegisterIndex>> RegisterIndex::of(ElectionFile& file) {
    return file.cache().get<RegisterIndex>({CacheSource::What::People, {}}, {},
                                           [&file] { return load(file.database()); });
}

qsizetype RegisterIndex::find(const QByteArray& term, qsizetype rarest, qsizetype from) const {
    const char* const begin = m_text.constData();
    const char* const end = begin + m_text.size();
    for (const char* at = begin + from + rarest; at < end; ++at) {
        at = static_cast<const char*>(std::memchr(at, term.at(rarest), size_t(end - at)));
        if (!at) return -1;
        const char* const start = at - rarest;
        if (end - start >= term.size() && std::memcmp(start, term.constData(), size_t(term.size())) == 0)
            return start - begin;
    }
    return -1;
}

void RegisterIndex::mark(const QByteArray& term, std::vector<char>& hits) const {
    // memchr looks at many bytes at once: the fewer of them stop it, the better
    const auto rarer = [this](char a, char b) { return m_frequency[uchar(a)] < m_frequency[uchar(b)]; };
    const qsizetype rarest = std::min_element(term.begin(), term.end(), rarer) - term.begin();
    size_t row = 0;
    for (qsizetype at = find(term, rarest, 0); at >= 0; at = find(term, rarest, at)) {
        const auto next = std::upper_bound(m_entries.begin() + qsizetype(row), m_entries.end(), at,
                                           [](qsizetype where, const Entry& e) { return where < e.text; });
        row = size_t(next - m_entries.begin());
        hits[row - 1] = 1;
        if (next == m_entries.end()) break;
        at = next->text;  // one hit a row is enough
    }
}

std::vector<PersonId> RegisterIndex::matching(const RegisterQuery& query,
                                              const QSet<PersonId>* allowed) const {
    std::vector<char> wanted(m_entries.size(), 1);
    const QByteArray typed = toHalfWidth(query.text).toLower().simplified().toUtf8();
    for (const QByteArray& term : typed.isEmpty() ? QList<QByteArray>() : typed.split(' ')) {
        std::vector<char> hits(m_entries.size(), 0);
        if (isNumber(term)) {
            // Digits are the beginning or the end of a number, never its middle: 1234 is no birth year.
            mark(' ' + term, hits);
            mark(term + ' ', hits);
        } else if (isLatin(term)) {
            // Pinyin begins with the surname: "zs" is 张三, not 曹珍淑.
            mark(' ' + term, hits);
        } else {
            mark(term, hits);
        }
        for (size_t i = 0; i < wanted.size(); ++i) wanted[i] = wanted[i] && hits[i];
    }
    const int group = m_groups.find(query.group), grid = m_grids.find(query.grid);
    std::vector<PersonId> ids;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        if (!wanted[i]) continue;
        if (query.village && entry.village != *query.village) continue;
        if (query.category && entry.category != *query.category) continue;
        if (query.status && entry.status != *query.status) continue;
        if (!query.group.isEmpty() && entry.group != group) continue;
        if (!query.grid.isEmpty() && entry.grid != grid) continue;
        if (query.toCall && !mayBeCalled(entry)) continue;
        if (allowed && !allowed->contains(entry.id)) continue;
        ids.push_back(entry.id);
    }
    return ids;
}

int RegisterIndex::Names::add(const QString& name) {
    if (name.isEmpty()) return 0;
    int& known = numbers[name];
    if (known == 0) {
        known = int(names.size());
        names.append(name);
    }
    return known;
}

QStringList RegisterIndex::Names::of(VillageId village, const std::vector<Entry>& entries) const {
    std::vector<char> seen(size_t(names.size()), 0);
    for (const Entry& entry : entries)
        if (entry.village == village) seen[size_t(entry.*number)] = 1;
    QStringList found;
    for (qsizetype i = 1; i < names.size(); ++i)
        if (seen[size_t(i)]) found.append(names.at(i));
    std::sort(found.begin(), found.end(), groupBefore);
    return found;
}

}  // namespace election
