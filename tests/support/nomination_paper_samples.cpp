/// The papers of nominations, filled and empty, and the lists of candidates.
#include "tests/support/report_samples.h"

using namespace Qt::StringLiterals;

namespace election::samples {

NominationFormData nominationForm(bool filled) {
    NominationFormData data;
    data.head = villageHead();
    data.head.noticeNumber.clear();
    data.head.date = {};
    data.onePost = data.inPerson =
        data.deadline = {u"《浙江省村民委员会选举办法》（2020）第二十条"_s, u"E"_s};
    data.withdrawalBasis = {u"《浙江省村民委员会选举办法》（2020）第十九条"_s, u"I"_s};
    data.lastDay = QDate(2026, 12, 9);
    data.lastWithdrawalDay = QDate(2026, 12, 16);
    if (!filled) return data;
    data.filled = true;
    data.sex = Sex::Female;
    data.birthMonth = u"1975.03"_s;
    data.group = u"第3组"_s;
    data.voterNumber = 118;
    FiledForm& filed = data.filed;
    filed.no = 12;
    filed.receipt = 3;
    filed.name = u"吕囡娥"_s;
    filed.receivedBy = u"王秀英"_s;
    filed.timeTyped = true;
    SelfNominationForm& form = filed.form;
    form.postTitle = u"主任"_s;
    form.nationalId = u"330799197503081226"_s;
    form.ethnicity = u"汉族"_s;
    form.politicalStatus = u"中共党员"_s;
    form.education = u"大专"_s;
    form.phone = u"13800000001"_s;
    form.address = u"夏溪村幸福路3号"_s;
    form.currentPost = u"村委会委员"_s;
    form.resume = u"1995—2010 年 村办企业会计\n2010 年起 村民委员会委员"_s;
    form.relatives = u"其弟吕国良为村务监督委员会委员"_s;
    form.inPerson = form.nominationForm = form.pledge = YesNo::Yes;
    form.reviewForm = YesNo::No;
    form.filedAt = QDateTime(QDate(2026, 12, 8), QTime(9, 30));
    form.filedBecause = u"停电，按纸质登记簿补录"_s;
    return data;
}

RosterData candidatesRoster() {
    RosterData data = roster();
    data.mode = BallotMode::Candidates;
    data.basis = {u"《浙江省村民委员会选举办法》（2020）第十八条"_s, u"E"_s};
    data.posts.resize(1);
    data.posts[0].people[0].votes = 402;
    data.posts[0].people[1].votes = 318;
    return data;
}

CandidateNamesData preliminaryCandidates() {
    CandidateNamesData data;
    data.head = villageHead();
    data.registered = 934;
    data.tookPart = 806;
    data.validPapers = 790;
    data.voidPapers = 16;
    data.heldOn = QDate(2026, 12, 1);
    data.basis = {{u"《浙江省村民委员会选举办法》（2020）第十七条"_s, u"E"_s},
                  {u"《浙江省村民委员会选举办法》（2020）第十八条"_s, u"E"_s}};
    for (const RosterPost& post : candidatesRoster().posts)
        data.posts.push_back({post.title, post.seats, post.womenOnly, post.people});
    data.posts.push_back({u"妇女委员"_s, 1, true, {}});
    return data;
}

}  // namespace election::samples
