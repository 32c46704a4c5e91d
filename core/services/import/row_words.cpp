#include "core/services/import/row_words.h"

#include <QCoreApplication>

#include "core/rules/finding_catalogue.h"
#include "core/services/election_file.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

constexpr size_t kPreviewRows = 8;

/// A row of the preview: column keys with their values.
using Fields = std::vector<std::pair<QString, QString>>;

QString yesNo(YesNo value) {
    return value == YesNo::Yes ? u"是"_s : value == YesNo::No ? u"否"_s : QString();
}

QString isoDate(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString categoryName(VoterCategory category) {
    switch (category) {
        case VoterCategory::A:
            return u"本村户籍"_s;
        case VoterCategory::B:
            return u"本村户籍外出"_s;
        case VoterCategory::C:
            return u"非本村户籍"_s;
        case VoterCategory::Unknown:
            break;
    }
    return {};
}

QString statusName(RegistrationStatus status) {
    if (status == RegistrationStatus::Registered) return Text::tr("registered");
    if (status == RegistrationStatus::Duplicate) return Text::tr("not registered: the same person twice");
    return Text::tr("not registered: %1").arg(findingTitle(registrationStatusCode(status)));
}

QString number(int value) {
    return value > 0 ? QString::number(value) : QString();
}

/// All but the ID number, which is told apart; in the order of the office's list.
Fields fieldsOf(const Person& p) {
    return {{u"seq"_s, number(p.rowNumber)},
            {u"household"_s, p.household},
            {u"relation"_s, p.relationToHead},
            {u"name"_s, p.name},
            {u"sex"_s, sexName(p.sex)},
            {u"ethnicity"_s, p.ethnicity},
            {u"birth_date"_s, isoDate(p.birthDate)},
            {u"education"_s, p.education},
            {u"political"_s, p.politicalStatus},
            {u"group"_s, p.group},
            {u"grid"_s, p.grid},
            {u"address"_s, p.address},
            {u"phone"_s, p.phone},
            {u"category"_s, categoryName(p.category)},
            {u"declaration"_s, p.declaration},
            {u"remark"_s, p.remark}};
}

Fields fieldsOf(const RegisterEntry& row) {
    Fields fields = fieldsOf(row.person);
    fields.insert(fields.begin() + 7, {u"national_id"_s, idInWords(row.person.nationalId, row.idDamaged)});
    return fields;
}

Fields fieldsOf(const PostRow& row) {
    const Post& p = row.post;
    return {{u"village"_s, row.village}, {u"body"_s, bodyName(p.body)},
            {u"post"_s, p.title},        {u"seats"_s, QString::number(p.seats)},
            {u"rank"_s, number(p.rank)}, {u"remark"_s, p.note}};
}

Fields fieldsOf(const NominationRow& row) {
    const Nomination& n = row.nomination;
    return {{u"seq"_s, number(n.no)},
            {u"village"_s, row.village},
            {u"name"_s, n.name},
            {u"sex"_s, sexName(n.sex)},
            {u"birth_month"_s, n.birthMonth},
            {u"national_id"_s, idInWords(n.nationalId, false)},
            {u"ethnicity"_s, n.ethnicity},
            {u"political"_s, n.politicalStatus},
            {u"education"_s, n.education},
            {u"current_post"_s, n.currentPost},
            {u"body"_s, bodyName(n.body)},
            {u"post"_s, n.postTitle},
            {u"filed_at"_s, n.filedAt.isValid() ? n.filedAt.toString(u"yyyy-MM-dd HH:mm"_s) : QString()},
            {u"in_person"_s, yesNo(n.inPerson)},
            {u"nomination_form"_s, yesNo(n.nominationForm)},
            {u"review_form"_s, yesNo(n.reviewForm)},
            {u"pledge"_s, yesNo(n.pledge)},
            {u"phone"_s, n.phone},
            {u"remark"_s, n.remark}};
}

Fields startOf(const PersonKey& key) {
    return {{u"village"_s, key.village},
            {u"name"_s, key.name},
            {u"national_id"_s, idInWords(key.nationalId, false)},
            {u"body"_s, key.body ? bodyName(*key.body) : QString()},
            {u"post"_s, key.postTitle}};
}

Fields joined(Fields first, const Fields& more) {
    first.insert(first.end(), more.begin(), more.end());
    return first;
}

QString opinionWord(bool answered, bool objection) {
    return !answered ? QString() : objection ? u"有异议"_s : u"无异议"_s;
}

Fields fieldsOf(const OpinionRow& row) {
    const DepartmentOpinion& o = row.opinion;
    return joined(startOf(row.key), {{u"department"_s, o.department},
                                     {u"opinion"_s, opinionWord(o.answered, o.objection)},
                                     {u"matter"_s, o.matter},
                                     {u"clause"_s, o.clause},
                                     {u"officer"_s, o.officer},
                                     {u"date"_s, isoDate(o.date)}});
}

Fields fieldsOf(const AskRow& row) {
    const AskRecord& r = row.record;
    return joined(startOf(row.key), {{u"question_1"_s, r.question[0]},
                                     {u"answer_1"_s, r.answer[0]},
                                     {u"question_2"_s, r.question[1]},
                                     {u"answer_2"_s, r.answer[1]},
                                     {u"question_3"_s, r.question[2]},
                                     {u"answer_3"_s, r.answer[2]},
                                     {u"talked_by"_s, r.talkedBy},
                                     {u"date"_s, isoDate(r.date)}});
}

Fields fieldsOf(const WithdrawalRow& row) {
    const Withdrawal& w = row.withdrawal;
    return joined(startOf(row.key), {{u"date"_s, isoDate(w.date)},
                                     {u"talked_by"_s, w.talkedBy},
                                     {u"clause"_s, w.clauseExplained},
                                     {u"signed"_s, yesNo(w.signedByPerson)},
                                     {u"remark"_s, w.remark}});
}

Fields fieldsOf(const ReadingRow& row) {
    const TurnoutReading& r = row.reading;
    return {{u"time"_s, r.time.toString(u"HH:mm"_s)},
            {u"box"_s, r.box},
            {u"kind"_s, boxKindName(r.kind)},
            {u"issued"_s, QString::number(r.issuedSoFar)}};
}

Fields fieldsOf(const BoxRow& row) {
    const BoxLedger& b = row.ledger;
    return {{u"box"_s, b.name},
            {u"kind"_s, boxKindName(b.kind)},
            {u"issued"_s, QString::number(b.issued)},
            {u"collected"_s, QString::number(b.collected)},
            {u"own"_s, QString::number(b.own)},
            {u"proxy"_s, QString::number(b.proxy)},
            {u"assisted"_s, QString::number(b.assisted)}};
}

template <class Row>
int lineOf(const Row& row) {
    return row.at.line;
}
int lineOf(const RegisterEntry& row) {
    return row.line;
}

void add(ReadPreview& preview, FileKind kind, int line, const Fields& fields) {
    if (preview.titles.isEmpty())
        for (const auto& [key, value] : fields) preview.titles.append(columnTitle(kind, key));
    QStringList cells;
    for (const auto& [key, value] : fields) cells.append(value);
    preview.rows.push_back(cells);
    preview.lines.push_back(line);
}

/// Columns that no shown row has anything in only take room.
void dropEmptyColumns(ReadPreview& preview) {
    for (qsizetype column = preview.titles.size() - 1; column >= 0; --column) {
        const bool empty = std::all_of(preview.rows.begin(), preview.rows.end(),
                                       [column](const auto& row) { return row.at(column).isEmpty(); });
        if (!empty) continue;
        preview.titles.removeAt(column);
        for (QStringList& row : preview.rows) row.removeAt(column);
    }
}

ReadPreview ballotPreview(const BallotsFile& file) {
    ReadPreview preview;
    preview.titles =
        QStringList{columnTitle(FileKind::Ballots, u"box"_s), columnTitle(FileKind::Ballots, u"number"_s)} +
        file.postTitles + QStringList{columnTitle(FileKind::Ballots, u"remark"_s)};
    for (const BallotRow& row : file.rows) {
        if (preview.rows.size() == kPreviewRows) break;
        QStringList cells{row.paper.box, row.paper.number};
        for (qsizetype i = 0; i < file.postTitles.size(); ++i)
            cells.append(row.paper.columns.at(static_cast<size_t>(i)));
        cells.append(row.paper.ruledVoid ? u"废票:"_s + row.paper.voidReason : QString());
        preview.rows.push_back(cells);
        preview.lines.push_back(row.at.line);
    }
    return preview;
}

struct Previewer {
    FileKind kind;
    ReadPreview operator()(std::monostate) const { return {}; }
    ReadPreview operator()(const BallotsFile& file) const { return ballotPreview(file); }
    template <class File>
    ReadPreview operator()(const File& file) const {
        ReadPreview preview;
        for (const auto& row : file.rows) {
            if (preview.rows.size() == kPreviewRows) break;
            add(preview, kind, lineOf(row), fieldsOf(row));
        }
        dropEmptyColumns(preview);
        return preview;
    }
};

/// "********1234 → ********5678"; where the last four agree, or a birth date stands beside it, in words.
FieldDifference idDifference(const Person& before, const Person& now, bool besideBirthDate) {
    FieldDifference difference{columnTitle(FileKind::Register, u"national_id"_s), maskedId(before.nationalId),
                               maskedId(now.nationalId)};
    if (besideBirthDate) {
        difference.before = idInWords(before.nationalId, before.idState == IdState::Damaged);
        difference.after = idInWords(now.nationalId, now.idState == IdState::Damaged);
    }
    if (before.nationalId != now.nationalId && difference.before == difference.after)
        difference.after += otherDigits();
    return difference;
}

}  // namespace

QString rowChangeKey(RowChange change) {
    switch (change) {
        case RowChange::New:
            return u"new"_s;
        case RowChange::Changed:
            return u"changed"_s;
        case RowChange::Gone:
            break;
    }
    return u"gone"_s;
}

ReadPreview previewOf(const ReadFile& read) {
    return std::visit(Previewer{read.kind}, read.content);
}

QString columnTitle(FileKind kind, const QString& key) {
    for (const ColumnSpec& column : tableSpec(kind).columns)
        if (column.key == key) return column.aliases.value(0);
    return key;
}

QString idInWords(const QString& id, bool damaged) {
    if (damaged) return Text::tr("last digits lost");
    if (id.isEmpty()) return Text::tr("none");
    const auto parsed = NationalId::parse(id);
    if (!parsed) return Text::tr("not an ID number");
    return parsed->hasRightCheckDigit() ? Text::tr("18 digits, right") : Text::tr("check digit wrong");
}

QString otherDigits() {
    return Text::tr(" (other digits)");
}

RowDifference personDifference(RowChange change, int line, const Person* before, const Person& now) {
    RowDifference row;
    row.change = change;
    row.line = line;
    row.who = now.household.isEmpty() ? now.name : u"%1 · %2"_s.arg(now.name, now.household);
    if (before == nullptr || change != RowChange::Changed) {
        QStringList chief{sexName(now.sex)};
        if (const QDate birth = now.legalBirthDate(); birth.isValid())
            chief.append(Text::tr("born %1").arg(birth.year()));
        chief << now.group << categoryName(now.category) << statusName(now.status) << now.remark;
        chief.removeAll(QString());
        row.what = chief.join(u" · "_s);
        return row;
    }
    const Fields old = fieldsOf(*before), fresh = fieldsOf(now);
    for (size_t i = 0; i < old.size(); ++i)
        if (old[i].second != fresh[i].second)
            row.fields.push_back(
                {columnTitle(FileKind::Register, old[i].first), old[i].second, fresh[i].second});
    if (before->nationalId != now.nationalId || before->idState != now.idState) {
        const bool birthShown = before->birthDate != now.birthDate;
        row.fields.push_back(idDifference(*before, now, birthShown || before->nationalId == now.nationalId));
    }
    if (before->status != now.status)
        row.fields.push_back({Text::tr("Registration"), statusName(before->status), statusName(now.status)});
    if (before->occurrence != now.occurrence)
        row.fields.push_back({Text::tr("Row of the same person"), QString::number(before->occurrence),
                              QString::number(now.occurrence)});
    return row;
}

}  // namespace election
