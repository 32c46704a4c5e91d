#include "core/domain/register_record.h"

#include <array>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct ReasonWords {
    ChangeReason reason;
    QString key, name;
};

/// Words of the civil affairs forms (四增四减), as they are printed.
const std::array<ReasonWords, kChangeReasonCount>& reasons() {
    static const std::array<ReasonWords, kChangeReasonCount> words{{
        {ChangeReason::Newly18, u"newly_18"_s, u"年满十八周岁"_s},
        {ChangeReason::MovedIn, u"moved_in"_s, u"迁入"_s},
        {ChangeReason::MarriedIn, u"married_in"_s, u"婚嫁、收养迁入"_s},
        {ChangeReason::RightsRestored, u"rights_restored"_s, u"恢复政治权利"_s},
        {ChangeReason::MovedOut, u"moved_out"_s, u"迁出（含入伍）"_s},
        {ChangeReason::MarriedOut, u"married_out"_s, u"婚嫁迁出"_s},
        {ChangeReason::Died, u"died"_s, u"死亡"_s},
        {ChangeReason::RightsLost, u"rights_lost"_s, u"被剥夺政治权利"_s},
        {ChangeReason::Declared, u"declared"_s, u"外出选民表示参加选举"_s},
        {ChangeReason::Consented, u"consented"_s, u"申请并经会议同意"_s},
        {ChangeReason::Omitted, u"omitted"_s, u"漏登补登"_s},
        {ChangeReason::Elsewhere, u"elsewhere"_s, u"在他村登记"_s},
        {ChangeReason::DuplicateRow, u"duplicate_row"_s, u"重复登记"_s},
        {ChangeReason::NotTakingPart, u"not_taking_part"_s, u"不再参加选举"_s},
        {ChangeReason::Mistaken, u"mistaken"_s, u"误登更正"_s},
        {ChangeReason::RemovalMistaken, u"removal_mistaken"_s, u"误删恢复"_s},
        {ChangeReason::Correction, u"correction"_s, u"更正信息"_s},
        {ChangeReason::FirstEntry, u"first_entry"_s, u"首次登记"_s},
    }};
    return words;
}

QString isoDate(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString categoryKey(VoterCategory category) {
    static const QString keys[] = {{}, u"A"_s, u"B"_s, u"C"_s};
    return keys[int(category)];
}

VoterCategory categoryFromKey(const QString& key) {
    if (key == u"A"_s) return VoterCategory::A;
    if (key == u"B"_s) return VoterCategory::B;
    return key == u"C"_s ? VoterCategory::C : VoterCategory::Unknown;
}

template <QString Person::*Member>
PersonField textField(const QString& key, const QString& title) {
    return {key, title, [](const Person& person) { return person.*Member; },
            [](Person& person, const QString& value) { person.*Member = value; }};
}

}  // namespace

QString changeReasonKey(ChangeReason reason) {
    return reasons()[size_t(reason)].key;
}

std::optional<ChangeReason> changeReasonFromKey(const QString& key) {
    for (const ReasonWords& words : reasons())
        if (words.key == key) return words.reason;
    return std::nullopt;
}

QString changeReasonName(ChangeReason reason) {
    return reasons()[size_t(reason)].name;
}

bool isFourAndFour(ChangeReason reason) {
    return reason <= ChangeReason::RightsLost;
}

std::vector<ChangeReason> addingReasons() {
    return {ChangeReason::FirstEntry, ChangeReason::Newly18,        ChangeReason::MovedIn,
            ChangeReason::MarriedIn,  ChangeReason::RightsRestored, ChangeReason::Declared,
            ChangeReason::Consented,  ChangeReason::Omitted};
}

std::vector<ChangeReason> removingReasons() {
    return {ChangeReason::MovedOut,      ChangeReason::MarriedOut, ChangeReason::Died,
            ChangeReason::RightsLost,    ChangeReason::Elsewhere,  ChangeReason::DuplicateRow,
            ChangeReason::NotTakingPart, ChangeReason::Mistaken};
}

QString changeKindKey(ChangeKind kind) {
    static const QString keys[] = {u"added"_s, u"removed"_s, u"corrected"_s};
    return keys[int(kind)];
}

QString changeKindName(ChangeKind kind) {
    static const QString names[] = {u"新增"_s, u"取消"_s, u"更正"_s};
    return names[int(kind)];
}

ChangeKind changeKindFromKey(const QString& key) {
    for (const ChangeKind kind : {ChangeKind::Added, ChangeKind::Removed})
        if (changeKindKey(kind) == key) return kind;
    return ChangeKind::Corrected;
}

QString meetingKey(Meeting meeting) {
    static const QString keys[] = {{}, u"villagers"_s, u"representatives"_s};
    return keys[int(meeting)];
}

QString meetingName(Meeting meeting) {
    static const QString names[] = {{}, u"村民会议"_s, u"村民代表会议"_s};
    return names[int(meeting)];
}

Meeting meetingFromKey(const QString& key) {
    for (const Meeting meeting : {Meeting::Villagers, Meeting::Representatives})
        if (meetingKey(meeting) == key) return meeting;
    return Meeting::None;
}

QString outsiderGroundKey(OutsiderGround ground) {
    static const QString keys[] = {{}, u"residence"_s, u"work"_s};
    return keys[int(ground)];
}

QString outsiderGroundName(OutsiderGround ground) {
    static const QString names[] = {{}, u"在本村居住"_s, u"在本村从事村务工作"_s};
    return names[int(ground)];
}

OutsiderGround outsiderGroundFromKey(const QString& key) {
    for (const OutsiderGround ground : {OutsiderGround::Residence, OutsiderGround::VillageWork})
        if (outsiderGroundKey(ground) == key) return ground;
    return OutsiderGround::None;
}

const std::vector<PersonField>& personFields() {
    static const std::vector<PersonField> fields{
        textField<&Person::household>(u"household"_s, u"户号"_s),
        textField<&Person::relationToHead>(u"relation_to_head"_s, u"与户主关系"_s),
        textField<&Person::name>(u"name"_s, u"姓名"_s),
        {u"sex"_s, u"性别"_s, [](const Person& person) { return sexName(person.sex); },
         [](Person& person, const QString& value) { person.sex = sexFromName(value); }},
        textField<&Person::ethnicity>(u"ethnicity"_s, u"民族"_s),
        {u"birth_date"_s, u"出生日期"_s, [](const Person& person) { return isoDate(person.birthDate); },
         [](Person& person, const QString& value) {
             person.birthDate = QDate::fromString(value, Qt::ISODate);
         }},
        textField<&Person::nationalId>(u"national_id"_s, u"公民身份号码"_s),
        textField<&Person::education>(u"education"_s, u"文化程度"_s),
        textField<&Person::politicalStatus>(u"political_status"_s, u"政治面貌"_s),
        textField<&Person::group>(u"villager_group"_s, u"村民小组"_s),
        textField<&Person::grid>(u"grid"_s, u"网格"_s),
        textField<&Person::address>(u"address"_s, u"现居住地"_s),
        textField<&Person::phone>(u"phone"_s, u"联系电话"_s),
        {u"category"_s, u"登记类别"_s, [](const Person& person) { return categoryKey(person.category); },
         [](Person& person, const QString& value) { person.category = categoryFromKey(value); }},
        textField<&Person::declaration>(u"declaration"_s, u"参选意愿"_s),
        textField<&Person::remark>(u"remark"_s, u"备注"_s),
    };
    return fields;
}

const PersonField* personField(const QString& key) {
    for (const PersonField& field : personFields())
        if (field.key == key) return &field;
    return nullptr;
}

QStringList differingFields(const Person& before, const Person& after) {
    QStringList keys;
    for (const PersonField& field : personFields())
        if (field.get(before) != field.get(after)) keys.append(field.key);
    return keys;
}

const QStringList& versionFields() {
    static const QStringList fields{
        u"household"_s,        u"relation_to_head"_s, u"name"_s,        u"sex"_s,
        u"ethnicity"_s,        u"birth_date"_s,       u"national_id"_s, u"education"_s,
        u"political_status"_s, u"villager_group"_s,   u"grid"_s,        u"address"_s,
        u"category"_s};
    return fields;
}

QString objectionOutcomeKey(ObjectionOutcome outcome) {
    static const QString keys[] = {{}, u"upheld"_s, u"rejected"_s, u"withdrawn"_s};
    return keys[int(outcome)];
}

QString objectionOutcomeName(ObjectionOutcome outcome) {
    static const QString names[] = {u"待处理"_s, u"成立"_s, u"不成立"_s, u"已撤回"_s};
    return names[int(outcome)];
}

ObjectionOutcome objectionOutcomeFromKey(const QString& key) {
    for (const ObjectionOutcome outcome :
         {ObjectionOutcome::Upheld, ObjectionOutcome::Rejected, ObjectionOutcome::Withdrawn})
        if (objectionOutcomeKey(outcome) == key) return outcome;
    return ObjectionOutcome::Open;
}

}  // namespace election
