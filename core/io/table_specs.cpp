/// The columns of every kind of office file with the header names in use. The first alias is the usual name.
#include <QCoreApplication>
#include <array>

#include "core/io/office_files.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

const QStringList kSeq{u"序号"_s, u"编号"_s, u"No"_s};
const QStringList kVillage{u"村"_s, u"村名"_s, u"行政村"_s, u"村别"_s, u"所在村"_s, u"村(社区)"_s, u"村社"_s};
const QStringList kName{u"姓名"_s, u"姓 名"_s, u"自荐人"_s, u"自荐人姓名"_s, u"报名人"_s, u"人员姓名"_s};
const QStringList kId{u"公民身份号码"_s,   u"身份证号"_s, u"身份证号码"_s,     u"证件号码"_s,
                      u"居民身份证号码"_s, u"身份证"_s,   u"公民身份证号码"_s, u"证件号"_s};
const QStringList kNominationPost{u"自荐职务"_s, u"报名职务"_s, u"职务"_s,
                                  u"竞选职务"_s, u"参选职务"_s, u"拟任职务"_s};
const QStringList kBody{u"组织"_s, u"组织名称"_s, u"参选组织"_s, u"自荐组织"_s, u"机构"_s};
const QStringList kRemark{u"备注"_s, u"说明"_s};
const QStringList kBox{u"票箱"_s, u"票箱名称"_s, u"投票箱"_s, u"会场"_s, u"投票点"_s};
const QStringList kBoxKind{u"类型"_s, u"票箱类型"_s, u"类别"_s, u"种类"_s};
const QStringList kSex{u"性别"_s};
const QStringList kBirthMonth{u"出生年月"_s, u"出生日期"_s, u"出生年月日"_s, u"生日"_s};
const QStringList kEthnicity{u"民族"_s};
const QStringList kPolitical{u"政治面貌"_s};
const QStringList kEducation{u"文化程度"_s, u"学历"_s};
const QStringList kPhone{u"联系电话"_s, u"手机号"_s, u"手机号码"_s, u"电话"_s, u"手机"_s, u"联系方式"_s};

TableSpec registerSpec() {
    return {u"register"_s,
            {{u"seq"_s, kSeq},
             {u"household"_s, {u"户号"_s, u"户籍号"_s, u"户编号"_s}},
             {u"relation"_s, {u"与户主关系"_s, u"户主关系"_s, u"关系"_s}},
             {u"name"_s, {u"姓名"_s, u"姓 名"_s, u"选民姓名"_s, u"村民姓名"_s}, true},
             {u"sex"_s, kSex},
             {u"ethnicity"_s, kEthnicity},
             {u"birth_date"_s, {u"出生日期"_s, u"出生年月日"_s, u"生日"_s, u"出生年月"_s}},
             {u"national_id"_s, kId},
             {u"education"_s, kEducation},
             {u"political"_s, kPolitical},
             {u"group"_s, {u"村民小组"_s, u"组别"_s, u"小组"_s, u"组"_s}},
             {u"grid"_s, {u"网格"_s, u"所属网格"_s}},
             {u"address"_s, {u"现居住地"_s, u"住址"_s, u"居住地"_s, u"地址"_s, u"家庭住址"_s}},
             {u"phone"_s, kPhone},
             {u"category"_s, {u"登记类别"_s, u"类别"_s, u"登记类型"_s}},
             {u"declaration"_s, {u"参选意愿"_s, u"参加选举意愿"_s, u"是否参选"_s, u"意愿"_s}},
             {u"remark"_s, kRemark}},
            3,
            u"name"_s};
}

TableSpec postsSpec() {
    return {u"posts"_s,
            {{u"seq"_s, kSeq},
             {u"village"_s, kVillage, true},
             {u"body"_s, kBody},
             {u"post"_s, {u"职务"_s, u"职务名称"_s, u"岗位"_s}, true},
             {u"seats"_s, {u"职数"_s, u"名额"_s, u"应选人数"_s, u"应选名额"_s, u"人数"_s}, true},
             {u"rank"_s, {u"级别"_s, u"排序"_s, u"职务级别"_s, u"顺序"_s}},
             {u"remark"_s, kRemark}},
            3,
            u"post"_s};
}

TableSpec nominationsSpec() {
    return {u"nominations"_s,
            {{u"seq"_s, kSeq},
             {u"village"_s, kVillage},
             {u"name"_s, kName, true},
             {u"sex"_s, kSex},
             {u"birth_month"_s, kBirthMonth},
             {u"national_id"_s, kId},
             {u"ethnicity"_s, kEthnicity},
             {u"political"_s, kPolitical},
             {u"education"_s, kEducation},
             {u"current_post"_s, {u"现任职务"_s, u"现职务"_s, u"现任职"_s}},
             {u"body"_s, kBody},
             {u"post"_s, kNominationPost, true},
             {u"filed_at"_s, {u"报名时间"_s, u"报名日期"_s, u"自荐时间"_s, u"登记时间"_s}},
             {u"in_person"_s, {u"本人到场"_s, u"是否本人到场"_s, u"本人报名"_s}},
             {u"nomination_form"_s, {u"报名自荐表"_s, u"自荐表"_s, u"自荐报名表"_s}},
             {u"review_form"_s, {u"资格审查表"_s, u"资格审查登记表"_s, u"审查表"_s}},
             {u"pledge"_s, {u"承诺书"_s, u"参选承诺书"_s, u"自荐承诺书"_s}},
             {u"phone"_s, kPhone},
             {u"remark"_s, kRemark}},
            4,
            u"name"_s};
}

TableSpec reviewSpec() {
    return {u"review"_s,
            {{u"seq"_s, kSeq},
             {u"village"_s, kVillage},
             {u"name"_s, kName, true},
             {u"sex"_s, kSex},
             {u"birth_month"_s, kBirthMonth},
             {u"national_id"_s, kId},
             {u"body"_s, kBody},
             {u"post"_s, kNominationPost + QStringList{u"当选职务"_s}},
             {u"department"_s, {u"部门"_s, u"审查部门"_s, u"审查单位"_s, u"联审部门"_s}},
             {u"opinion"_s, {u"审查意见"_s, u"意见"_s, u"联审意见"_s, u"审查结果"_s}, true},
             {u"matter"_s, {u"涉及情形"_s, u"情形"_s, u"具体情形"_s, u"问题情形"_s}},
             {u"clause"_s, {u"条款"_s, u"对应条款"_s, u"依据条款"_s, u"依据"_s}},
             {u"officer"_s, {u"审查人"_s, u"经办人"_s, u"审查人员"_s}},
             {u"date"_s, {u"审查日期"_s, u"审查时间"_s, u"日期"_s}},
             {u"line_id"_s, {u"回执编号"_s, u"回执号"_s, u"联审编号"_s}},
             {u"remark"_s, kRemark}},
            3,
            u"name"_s};
}

TableSpec asksSpec() {
    return {u"asks"_s,
            {{u"seq"_s, kSeq},
             {u"village"_s, kVillage},
             {u"name"_s, kName, true},
             {u"national_id"_s, kId},
             {u"body"_s, kBody},
             {u"post"_s, kNominationPost},
             {u"question_1"_s, {u"一问"_s, u"第一问"_s}},
             {u"answer_1"_s, {u"一问评定"_s, u"第一问评定"_s, u"一问结果"_s}, true},
             {u"question_2"_s, {u"二问"_s, u"第二问"_s}},
             {u"answer_2"_s, {u"二问评定"_s, u"第二问评定"_s, u"二问结果"_s}, true},
             {u"question_3"_s, {u"三问"_s, u"第三问"_s}},
             {u"answer_3"_s, {u"三问评定"_s, u"第三问评定"_s, u"三问结果"_s}, true},
             {u"talked_by"_s, {u"谈话人"_s, u"谈话人员"_s, u"询问人"_s}},
             {u"date"_s, {u"谈话日期"_s, u"谈话时间"_s, u"日期"_s}},
             {u"remark"_s, kRemark}},
            4,
            u"name"_s};
}

TableSpec withdrawalsSpec() {
    return {u"withdrawals"_s,
            {{u"seq"_s, kSeq},
             {u"village"_s, kVillage},
             {u"name"_s, kName, true},
             {u"national_id"_s, kId},
             {u"body"_s, kBody},
             {u"post"_s, kNominationPost},
             {u"date"_s, {u"退出日期"_s, u"退出时间"_s, u"劝退日期"_s, u"谈话日期"_s, u"日期"_s}},
             {u"talked_by"_s, {u"谈话人"_s, u"谈话人员"_s, u"劝退人"_s}},
             {u"clause"_s, {u"说明的条款"_s, u"说明条款"_s, u"条款"_s}},
             {u"signed"_s, {u"本人签字"_s, u"是否本人签字"_s, u"签字"_s}, true},
             {u"remark"_s, kRemark}},
            4,
            u"name"_s};
}

TableSpec progressSpec() {
    return {u"progress"_s,
            {{u"seq"_s, kSeq},
             {u"time"_s, {u"时间"_s, u"时刻"_s, u"截至时间"_s}, true},
             {u"box"_s, kBox, true},
             {u"kind"_s, kBoxKind},
             {u"issued"_s, {u"累计发出票数"_s, u"累计发票数"_s, u"累计发出"_s, u"累计领票数"_s}, true},
             {u"remark"_s, kRemark}},
            3,
            u"box"_s};
}

TableSpec boxesSpec() {
    return {u"boxes"_s,
            {{u"seq"_s, kSeq},
             {u"box"_s, kBox, true},
             {u"kind"_s, kBoxKind},
             {u"issued"_s, {u"发出票数"_s, u"发出选票数"_s, u"发票数"_s, u"发出"_s}, true},
             {u"collected"_s, {u"收回票数"_s, u"收回选票数"_s, u"收票数"_s, u"收回"_s}, true},
             {u"own"_s, {u"本人投票"_s, u"本人投票数"_s}},
             {u"proxy"_s, {u"委托投票"_s, u"委托投票数"_s, u"委托"_s}},
             {u"assisted"_s, {u"代写"_s, u"代写票数"_s, u"代写选票"_s}},
             {u"remark"_s, kRemark}},
            3,
            u"box"_s};
}

TableSpec ballotsSpec() {
    return {u"ballots"_s,
            {{u"seq"_s, kSeq},
             {u"box"_s, kBox, true},
             {u"number"_s, {u"票号"_s, u"选票号"_s, u"选票编号"_s, u"票序"_s}, true},
             {u"remark"_s, kRemark}},
            2,
            u"box"_s};
}

}  // namespace

const TableSpec& tableSpec(FileKind kind) {
    static const std::array<TableSpec, 9> specs{postsSpec(),    registerSpec(), nominationsSpec(),
                                                reviewSpec(),   asksSpec(),     withdrawalsSpec(),
                                                progressSpec(), boxesSpec(),    ballotsSpec()};
    return specs.at(static_cast<size_t>(kind));
}

TableSpec ballotSpec(const QStringList& postTitles) {
    TableSpec spec = tableSpec(FileKind::Ballots);
    for (const QString& title : postTitles)
        spec.columns.insert(spec.columns.end() - 1, {kBallotPostKey + title, {title}});
    return spec;
}

std::optional<FileKind> kindOfTownshipFile(const QString& relativePath) {
    const QString path = QString(relativePath).replace(u'\\', u'/');
    const QString folder = path.section(u'/', 0, -2).section(u'/', -1);
    const QString name = path.section(u'/', -1);
    const QString extension = name.section(u'.', -1).toLower();
    static const QStringList known{u"xlsx"_s, u"xls"_s, u"ods"_s, u"csv"_s, u"et"_s, u"txt"_s, u"xlsm"_s};
    if (!known.contains(extension) || name.startsWith(u"~$"_s) || name.startsWith(u'.')) return std::nullopt;
    if (folder == u"选民登记"_s) return FileKind::Register;
    if (folder == u"联审反馈"_s) return FileKind::Review;
    if (folder == u"选票"_s) return FileKind::Ballots;
    if (folder == u"投票"_s) {
        if (name.contains(u"投票进度"_s)) return FileKind::Progress;
        if (name.contains(u"票箱清点"_s)) return FileKind::Boxes;
        return std::nullopt;
    }
    if (!folder.isEmpty()) return std::nullopt;
    if (name.contains(u"职数"_s)) return FileKind::Posts;
    if (name.contains(u"自荐报名"_s)) return FileKind::Nominations;
    if (name.contains(u"三问"_s)) return FileKind::Asks;
    if (name.contains(u"劝退"_s) || name.contains(u"自愿退出"_s)) return FileKind::Withdrawals;
    return std::nullopt;
}

}  // namespace election
