/// 选民登记: one village's register.
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

#include "core/io/office_date.h"
#include "core/io/row_reader.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Columns {
    int seq, household, relation, name, sex, ethnicity, birthDate, nationalId, education, political, group,
        grid, address, phone, category, declaration, remark;
    explicit Columns(const RowReader& r)
        : seq(r.column(u"seq"_s)),
          household(r.column(u"household"_s)),
          relation(r.column(u"relation"_s)),
          name(r.column(u"name"_s)),
          sex(r.column(u"sex"_s)),
          ethnicity(r.column(u"ethnicity"_s)),
          birthDate(r.column(u"birth_date"_s)),
          nationalId(r.column(u"national_id"_s)),
          education(r.column(u"education"_s)),
          political(r.column(u"political"_s)),
          group(r.column(u"group"_s)),
          grid(r.column(u"grid"_s)),
          address(r.column(u"address"_s)),
          phone(r.column(u"phone"_s)),
          category(r.column(u"category"_s)),
          declaration(r.column(u"declaration"_s)),
          remark(r.column(u"remark"_s)) {}
};

std::optional<VoterCategory> categoryFromText(const QString& text) {
    if (text.isEmpty()) return VoterCategory::Unknown;
    if (text == u"本村户籍"_s || text == u"A"_s || text == u"A类"_s) return VoterCategory::A;
    if (text == u"本村户籍外出"_s || text == u"B"_s || text == u"B类"_s) return VoterCategory::B;
    if (text == u"非本村户籍"_s || text == u"C"_s || text == u"C类"_s) return VoterCategory::C;
    if (text.startsWith(u"非本村"_s)) return VoterCategory::C;
    if (text.contains(u"外出"_s)) return VoterCategory::B;
    return std::nullopt;
}

QString declarationFromText(const QString& text) {
    if (text.isEmpty()) return text;
    const auto answer = parseYesNo(text);
    if (!answer) return text;
    return *answer == YesNo::Yes ? u"是"_s : u"否"_s;
}

class RegisterReader {
  public:
    RegisterReader(RowReader reader, RegisterFile& file)
        : m_reader(std::move(reader)), m_columns(m_reader), m_file(file) {}

    void run(int householdWidth) {
        const Table& table = m_reader.table();
        m_file.headerNames = {table.header(m_columns.name),      table.header(m_columns.sex),
                              table.header(m_columns.birthDate), table.header(m_columns.nationalId),
                              table.header(m_columns.category),  table.header(m_columns.declaration),
                              table.header(m_columns.remark)};
        m_file.rows.reserve(table.rows.size());
        m_zeroesCut = mostIdsEndInZeroes(table);
        for (const SheetRow* row : table.rows) {
            m_reader.setRow(*row);
            if (m_reader.name(m_columns.name).isEmpty())
                m_reader.reject(m_file, u"REG-14"_s, m_columns.name);
            else
                readRow();
        }
        restoreHouseholds(householdWidth);
        countOccurrences();
    }

  private:
    /// A CSV file saved after a spreadsheet had cut the numbers holds "330799198207216000" in every row.
    [[nodiscard]] bool mostIdsEndInZeroes(const Table& table) const {
        size_t ids = 0, cut = 0;
        for (const SheetRow* row : table.rows) {
            const QString id = normaliseCode(row->cell(m_columns.nationalId).text);
            if (id.size() != 18) continue;
            ++ids;
            if (id.endsWith(u"000"_s)) ++cut;
        }
        return cut > 1 && cut * 2 > ids;
    }

    [[nodiscard]] bool isDamaged(const Cell& cell) const {
        if (idLostDigits(cell)) return true;
        const QString text = normaliseCode(cell.text);
        return m_zeroesCut && text.size() == 18 && text.endsWith(u"000"_s);
    }

    void readRow() {
        RegisterEntry entry;
        entry.villageName = m_file.village;
        entry.file = m_file.facts.fileName;
        const SourceLine at = m_reader.at();
        entry.sheet = at.sheet;
        entry.line = at.line;
        readPerson(entry);
        readId(entry);
        readBirthDate(entry);
        readCategory(entry);
        m_numberHouseholds.push_back(m_reader.cell(m_columns.household).kind == CellKind::Number);
        m_anyDamaged = m_anyDamaged || entry.idDamaged;
        m_file.rows.push_back(std::move(entry));
    }

    void readPerson(RegisterEntry& entry) const {
        Person& person = entry.person;
        person.rowNumber = m_reader.count(m_columns.seq).value_or(0);
        person.household = m_reader.code(m_columns.household);
        person.relationToHead = m_reader.name(m_columns.relation);
        person.name = m_reader.name(m_columns.name);
        entry.sexAsRead = m_reader.cell(m_columns.sex).text;
        person.sex = sexFromName(m_reader.name(m_columns.sex));
        person.ethnicity = m_reader.name(m_columns.ethnicity);
        person.education = m_reader.name(m_columns.education);
        person.politicalStatus = m_reader.name(m_columns.political);
        person.group = m_reader.name(m_columns.group);
        person.grid = m_reader.name(m_columns.grid);
        person.address = m_reader.text(m_columns.address);
        person.phone = m_reader.code(m_columns.phone);
        person.remark = m_reader.text(m_columns.remark);
    }

    void readId(RegisterEntry& entry) const {
        const Cell& cell = m_reader.cell(m_columns.nationalId);
        entry.idAsRead = cell.text;
        entry.idDamaged = isDamaged(cell);
        const QString text = normaliseCode(cell.text);
        entry.person.nationalId = text;
        if (entry.idDamaged) {
            entry.person.idState = IdState::Damaged;
            return;
        }
        const auto id = NationalId::parse(text);
        if (!id) return;
        entry.person.nationalId = id->text();
        entry.idUpgraded = id->wasUpgraded();
    }

    void readBirthDate(RegisterEntry& entry) {
        const Cell& cell = m_reader.cell(m_columns.birthDate);
        entry.birthAsRead = cell.text;
        if (cell.isEmpty()) return;
        const auto date = parseOfficeDate(cell);
        if (!date) {
            m_file.findings.push_back(m_reader.finding(u"REG-16"_s, m_columns.birthDate));
            return;
        }
        entry.person.birthDate = date->date;
        entry.birthMonthOnly = date->monthOnly;
    }

    void readCategory(RegisterEntry& entry) {
        const auto category = categoryFromText(m_reader.name(m_columns.category));
        if (!category) m_file.findings.push_back(m_reader.finding(u"REG-17"_s, m_columns.category));
        entry.person.category = category.value_or(VoterCategory::Unknown);
        entry.person.declaration = declarationFromText(m_reader.name(m_columns.declaration));
    }

    /// 080001 became 80001 where the spreadsheet took it for a number. The usual width is that of the codes
    /// that stayed texts (08W006), else the one known from elsewhere.
    void restoreHouseholds(int knownWidth) {
        static const QRegularExpression digits(u"^\\d+$"_s);
        const auto lostZeroes = [&](size_t i) {
            const QString& code = m_file.rows[i].person.household;
            return !code.isEmpty() && (m_numberHouseholds[i] || m_anyDamaged) &&
                   digits.match(code).hasMatch();
        };
        QHash<qsizetype, int> widths;
        for (size_t i = 0; i < m_file.rows.size(); ++i) {
            const QString& code = m_file.rows[i].person.household;
            if (!code.isEmpty() && !lostZeroes(i)) ++widths[code.size()];
        }
        qsizetype usual = knownWidth;
        int most = 0;
        for (auto it = widths.cbegin(); it != widths.cend(); ++it)
            if (it.value() > most) usual = it.key(), most = it.value();
        for (size_t i = 0; i < m_file.rows.size(); ++i) {
            if (!lostZeroes(i)) continue;
            QString& code = m_file.rows[i].person.household;
            code = code.rightJustified(usual, u'0');
        }
    }

    /// nth row of the same key: (ID), without a good ID (name, birth date, 户号).
    void countOccurrences() {
        QHash<QString, int> seen;
        for (RegisterEntry& entry : m_file.rows) {
            const Person& person = entry.person;
            const bool goodId = !entry.idDamaged && idIsRight(person.nationalId);
            const QString key = goodId ? person.nationalId
                                       : person.name + u'/' + person.birthDate.toString(Qt::ISODate) + u'/' +
                                             person.household;
            entry.person.occurrence = ++seen[key];
        }
    }

    RowReader m_reader;
    Columns m_columns;
    RegisterFile& m_file;
    std::vector<bool> m_numberHouseholds;
    bool m_anyDamaged = false;
    bool m_zeroesCut = false;
};

}  // namespace

Result<RegisterFile> readRegister(const Workbook& workbook, const ReadContext& context) {
    ELECTION_ASSIGN(RowReader reader, RowReader::open(workbook, FileKind::Register, context));
    RegisterFile file;
    reader.start(file);
    ELECTION_ASSIGN(file.village, villageOfFile(workbook.facts, reader.table().titles, context));
    RegisterReader(std::move(reader), file).run(context.householdWidth);
    return file;
}

}  // namespace election
