/// 自荐报名汇总表: who put himself forward for which post.
#include <QHash>

#include "core/io/office_date.h"
#include "core/io/row_reader.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

class NominationsReader {
  public:
    NominationsReader(RowReader reader, NominationsFile& file, const ReadContext& context, QString village)
        : m_reader(std::move(reader)),
          m_file(file),
          m_context(context),
          m_fileVillage(std::move(village)),
          m_nominee(m_reader) {}

    void run() {
        const Table table = m_reader.table();
        for (const SheetRow* row : table.rows) {
            m_reader.setRow(*row);
            readRow();
        }
        flagSecondNominations();
    }

  private:
    void add(const QString& code, int column, const QStringList& arguments = {}) {
        m_file.findings.push_back(m_reader.finding(code, column, arguments));
    }

    void readRow() {
        PersonKey key = m_nominee.key(m_reader, m_context, m_fileVillage);
        if (key.name.isEmpty()) return m_reader.reject(m_file, u"NOM-01"_s, m_nominee.name);
        if (key.village.isEmpty()) return m_reader.reject(m_file, u"NOM-02"_s, m_nominee.village);
        if (m_nominee.body >= 0 && !key.body) return m_reader.reject(m_file, u"NOM-03"_s, m_nominee.body);
        if (key.postTitle.isEmpty()) return m_reader.reject(m_file, u"NOM-15"_s, m_nominee.post);
        if (!key.body) key.body = Body::VillagersCommittee;
        const QString same = nomineeKey(key);
        if (const auto earlier = m_lineOf.constFind(same); earlier != m_lineOf.cend())
            return m_reader.reject(m_file, u"NOM-11"_s, m_nominee.name, {QString::number(*earlier)});
        m_lineOf.insert(same, m_reader.at().line);

        NominationRow row;
        row.at = m_reader.at();
        row.village = key.village;
        readPerson(row.nomination, key);
        readPapers(row.nomination);
        row.nomination.no = m_reader.count(m_reader.column(u"seq"_s)).value_or(0);
        checkId(row.nomination);
        if (!m_context.posts.isEmpty() &&
            !m_context.posts.contains(postKey(key.village, *key.body, key.postTitle)))
            add(u"NOM-04"_s, m_nominee.post);
        m_file.rows.push_back(std::move(row));
    }

    void readPerson(Nomination& nomination, const PersonKey& key) {
        nomination.body = *key.body;
        nomination.postTitle = key.postTitle;
        nomination.name = key.name;
        nomination.nationalId = key.nationalId;
        nomination.sex = sexFromName(m_reader.name(m_reader.column(u"sex"_s)));
        const Cell& birth = m_reader.cell(m_reader.column(u"birth_month"_s));
        nomination.birthMonth = parseBirthMonth(birth);
        if (nomination.birthMonth.isEmpty()) nomination.birthMonth = normaliseText(birth.text);
        nomination.ethnicity = m_reader.name(m_reader.column(u"ethnicity"_s));
        nomination.politicalStatus = m_reader.name(m_reader.column(u"political"_s));
        nomination.education = m_reader.name(m_reader.column(u"education"_s));
        nomination.currentPost = m_reader.text(m_reader.column(u"current_post"_s));
        nomination.phone = m_reader.code(m_reader.column(u"phone"_s));
        nomination.remark = m_reader.text(m_reader.column(u"remark"_s));
        if (hasPrivateUseCharacter(nomination.name)) add(u"NOM-13"_s, m_nominee.name);
    }

    void readPapers(Nomination& nomination) {
        const int filedAt = m_reader.column(u"filed_at"_s);
        const auto at = parseOfficeDateTime(m_reader.cell(filedAt));
        if (at)
            nomination.filedAt = *at;
        else
            add(u"NOM-09"_s, filedAt);
        nomination.inPerson = yesNo(u"in_person"_s);
        nomination.nominationForm = yesNo(u"nomination_form"_s);
        nomination.reviewForm = yesNo(u"review_form"_s);
        nomination.pledge = yesNo(u"pledge"_s);
    }

    YesNo yesNo(const QString& key) {
        const int column = m_reader.column(key);
        const auto value = parseYesNo(m_reader.name(column));
        if (!value) add(u"NOM-10"_s, column);
        return value.value_or(YesNo::Unknown);
    }

    void checkId(const Nomination& nomination) {
        if (nomination.nationalId.isEmpty()) return add(u"NOM-05"_s, m_nominee.id);
        if (idLostDigits(m_reader.cell(m_nominee.id))) return add(u"NOM-14"_s, m_nominee.id);
        if (!idIsRight(nomination.nationalId)) return add(u"NOM-06"_s, m_nominee.id);
        const auto id = NationalId::parse(nomination.nationalId);
        const QString month = id->birthDate()->toString(u"yyyy.MM"_s);
        const int birth = m_reader.column(u"birth_month"_s);
        if (!nomination.birthMonth.isEmpty() && nomination.birthMonth != month)
            add(u"NOM-07"_s, birth, {month});
        if (nomination.sex != Sex::Unknown && nomination.sex != id->sex())
            add(u"NOM-08"_s, m_reader.column(u"sex"_s), {sexName(id->sex())});
    }

    /// Both registrations of a person are flagged; the office keeps one after his written choice.
    void flagSecondNominations() {
        QHash<QString, std::vector<size_t>> byPerson;
        for (size_t i = 0; i < m_file.rows.size(); ++i) {
            const Nomination& n = m_file.rows[i].nomination;
            const QString person = idIsRight(n.nationalId)
                                       ? n.nationalId
                                       : m_file.rows[i].village + u'/' + n.name + u'/' + n.birthMonth;
            byPerson[person].push_back(i);
        }
        for (size_t i = 0; i < m_file.rows.size(); ++i) {
            const Nomination& n = m_file.rows[i].nomination;
            const QString person = idIsRight(n.nationalId)
                                       ? n.nationalId
                                       : m_file.rows[i].village + u'/' + n.name + u'/' + n.birthMonth;
            const auto& all = byPerson[person];
            if (all.size() < 2) continue;
            QStringList others;
            for (const size_t other : all)
                if (other != i) others.append(QString::number(m_file.rows[other].at.line));
            const SourceLine& at = m_file.rows[i].at;
            m_file.findings.push_back(makeFinding(
                u"NOM-12"_s,
                {m_file.facts.fileName, at.sheet, at.line, m_reader.table().header(m_nominee.name), n.name},
                {others.join(u'、')}));
        }
    }

    RowReader m_reader;
    NominationsFile& m_file;
    const ReadContext& m_context;
    QString m_fileVillage;
    NomineeColumns m_nominee;
    QHash<QString, int> m_lineOf;
};

}  // namespace

Result<NominationsFile> readNominations(const Workbook& workbook, const ReadContext& context) {
    ELECTION_ASSIGN(RowReader reader, RowReader::open(workbook, FileKind::Nominations, context));
    NominationsFile file;
    reader.start(file);
    ELECTION_ASSIGN(file.village, villageUnlessColumn(reader, workbook.facts, context));
    NominationsReader(std::move(reader), file, context, file.village).run();
    return file;
}

}  // namespace election
