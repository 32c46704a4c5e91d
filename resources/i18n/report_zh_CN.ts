<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BallotPaper</name>
    <message>
        <source>%1 (%2 to be elected, women only)</source>
        <translation>%1（应选 %2 人，限女性）</translation>
    </message>
    <message>
        <source>%1 (%2 to be elected)</source>
        <translation>%1（应选 %2 人）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>For</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Mark (○)</source>
        <translation>划票（○）</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Somebody else: __________</source>
        <translation>另选他人：__________</translation>
    </message>
    <message>
        <source>Mark ○ in the box behind the name of whom you choose. To choose somebody else, write the name on the line of that post and mark ○ behind it.</source>
        <translation>同意的，在姓名后的空格内划“○”；另选他人的，在该职务“另选他人”栏写上姓名，并在其后划“○”。</translation>
    </message>
    <message>
        <source>For each post choose at most as many people as are to be elected; with more the whole ballot is void, with fewer it is valid.</source>
        <translation>每个职务所选人数不得多于应选人数；多选的整张选票无效，少选的有效。</translation>
    </message>
    <message>
        <source>For each post choose at most as many people as are to be elected; with more the choice for that post is void, with fewer it is valid.</source>
        <translation>每个职务所选人数不得多于应选人数；多选的该职务无效，少选的有效。</translation>
    </message>
    <message>
        <source>Choose one person for one post only; the same person in two posts makes the whole ballot void.</source>
        <translation>一人只能选任一个职务；同一人选任两个职务的，整张选票无效。</translation>
    </message>
    <message>
        <source>Choose one person for one post only; the same person in two posts makes these choices void.</source>
        <translation>一人只能选任一个职务；同一人选任两个职务的，该项选择无效。</translation>
    </message>
    <message>
        <source>Only a woman can be chosen for a women&apos;s seat.</source>
        <translation>妇女委员只能选女性。</translation>
    </message>
    <message>
        <source>A ballot without any mark is void.</source>
        <translation>没有划票的选票无效。</translation>
    </message>
    <message>
        <source>A ballot without any mark is an abstention.</source>
        <translation>没有划票的，视为弃权。</translation>
    </message>
    <message>
        <source>What can&apos;t be read doesn&apos;t count; in doubt the village election committee decides.</source>
        <translation>书写模糊无法辨认的部分无效；难以确认的，由村民选举委员会决定。</translation>
    </message>
    <message>
        <source> (further election)</source>
        <translation>（另行选举）</translation>
    </message>
    <message>
        <source> (revote)</source>
        <translation>（再次投票）</translation>
    </message>
    <message>
        <source>Ballot for the election of the %2 of %1</source>
        <translation>%1%2选举选票</translation>
    </message>
    <message>
        <source>Election day: %1</source>
        <translation>选举日：%1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>(valid only with the seal)</source>
        <translation>（盖章有效）</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>样票</translation>
    </message>
    <message>
        <source>PROOF · not to be put into a box</source>
        <translation>样票 · 不得投入票箱</translation>
    </message>
    <message>
        <source>Mark ○ in the box “for” or in the box “against” behind each name; without a mark you abstain. To choose somebody else, write the name on the line of that post and mark ○ in the box “for” behind it.</source>
        <translation>在每个姓名后的“赞成”或“反对”格内划“○”，都不划的为弃权。另选他人的，在该职务的“另选他人”栏写上姓名，并在其后“赞成”格内划“○”。</translation>
    </message>
</context>
<context>
    <name>BatchIndex</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
</context>
<context>
    <name>BoxPapers</name>
    <message>
        <source>Box by box</source>
        <translation>各票箱清点</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>票箱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>本人投票</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>委托投票</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>代写</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation>未收回</translation>
    </message>
    <message>
        <source>Seal whole</source>
        <translation>封条完好</translation>
    </message>
    <message>
        <source>Scrutineer signs</source>
        <translation>监票人签字</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Reconciliation of boxes and ballots of %1</source>
        <translation>%1票箱清点核对表</translation>
    </message>
    <message>
        <source>Registered voters</source>
        <translation>登记选民</translation>
    </message>
    <message>
        <source>Ballots printed</source>
        <translation>印制选票</translation>
    </message>
    <message>
        <source>Ballots issued</source>
        <translation>发出选票</translation>
    </message>
    <message>
        <source>Spoiled and replaced</source>
        <translation>损坏换发</translation>
    </message>
    <message>
        <source>Left over, destroyed</source>
        <translation>剩余销毁</translation>
    </message>
    <message>
        <source>Ballots collected</source>
        <translation>收回选票</translation>
    </message>
    <message>
        <source>Collected is not more than issued (%1 and %2).</source>
        <translation>收回选票不多于发出选票（%1、%2）。</translation>
    </message>
    <message>
        <source>Issued equals in person and by proxy (%1 and %2).</source>
        <translation>发出选票等于本人投票与委托投票之和（%1、%2）。</translation>
    </message>
    <message>
        <source>Collected is not more than those who voted (%1 and %2).</source>
        <translation>收回选票不多于参加投票人数（%1、%2）。</translation>
    </message>
    <message>
        <source>Chief scrutineer</source>
        <translation>总监票人</translation>
    </message>
    <message>
        <source>Tellers</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>Chair of the election committee</source>
        <translation>村民选举委员会主任</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期时间</translation>
    </message>
</context>
<context>
    <name>CallingSheet</name>
    <message>
        <source>Other: %1</source>
        <translation>另选：%1</translation>
    </message>
    <message>
        <source>Calling record (唱票记录单)</source>
        <translation>唱票记录单</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>票箱</translation>
    </message>
    <message>
        <source>Ballots No. … to …</source>
        <translation>选票序号 起—止</translation>
    </message>
    <message>
        <source>Sheet … of …</source>
        <translation>第几页，共几页</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to elect</source>
        <translation>
            <numerusform>%1（应选%n人）</numerusform>
        </translation>
    </message>
    <message>
        <source>Column left blank</source>
        <translation>该栏空白（张）</translation>
    </message>
    <message>
        <source>Column void</source>
        <translation>该栏无效（张）</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>Ballots called</source>
        <translation>本页唱票（张）</translation>
    </message>
    <message>
        <source>Ballots void as a whole</source>
        <translation>整张无效（张）</translation>
    </message>
    <message>
        <source>Ballots blank as a whole</source>
        <translation>整张空白（张）</translation>
    </message>
    <message>
        <source>One stroke for each vote, five strokes make one 正; %1 ballots at most on one sheet, then a new one. The figure at the end of a line is the number of strokes. A wrong stroke is crossed out and signed beside, never rubbed out.</source>
        <translation>一票划一笔，五笔成一个“正”字；一页最多记%1张选票，记满另换一页。行末方格填写本行笔画总数。划错的，划去后在旁签名，不得涂擦。</translation>
    </message>
    <message>
        <source>Caller (唱票人)</source>
        <translation>唱票人</translation>
    </message>
    <message>
        <source>Tellers (计票人)</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>Scrutineers (监票人)</source>
        <translation>监票人</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
</context>
<context>
    <name>CandidateNames</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>出生年份</translation>
    </message>
    <message>
        <source>Villagers&apos; group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Nominating votes</source>
        <translation>提名票数</translation>
    </message>
    <message>
        <source>%1 (seats: %2)</source>
        <translation>%1（应选 %2 名）</translation>
    </message>
    <message>
        <source>%1, women only</source>
        <translation>%1&#x3000;限女性</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>无人被提名</translation>
    </message>
    <message>
        <source>Preliminary candidates for the %2 of %1</source>
        <translation>%1%2初步候选人名单公告</translation>
    </message>
    <message>
        <source>No. ______</source>
        <translation>第&#x3000;&#x3000;&#x3000;号</translation>
    </message>
    <message>
        <source>On %1 the voters of %2 nominated candidates for the %3: %4 of %5 registered voters took part, %6 valid papers, %7 void.</source>
        <translation>%1，%2选民投票提名%3成员初步候选人：登记选民 %5 人，参加提名 %4 人，有效提名票 %6 张，无效 %7 张。现将结果公布如下，以得票多少为序。</translation>
    </message>
</context>
<context>
    <name>CivilStatistics</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message numerus="yes">
        <source>Total of %n village(s)</source>
        <translation>
            <numerusform>合计（%n 个村）</numerusform>
        </translation>
    </message>
    <message>
        <source>1 Registration of voters and election committees</source>
        <translation>一、选民登记和村民选举委员会</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>推选方式</translation>
    </message>
    <message>
        <source>Registered voters</source>
        <translation>登记选民</translation>
    </message>
    <message>
        <source>Party members</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Minorities</source>
        <translation>少数民族</translation>
    </message>
    <message>
        <source>Committee members</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>of these party</source>
        <translation>其中党员</translation>
    </message>
    <message>
        <source>of these women</source>
        <translation>其中女</translation>
    </message>
    <message>
        <source>Village election committee</source>
        <translation>村民选举委员会</translation>
    </message>
    <message>
        <source>2 Vote</source>
        <translation>二、投票情况</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>参选率</translation>
    </message>
    <message>
        <source>This election is</source>
        <translation>选举是否有效</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>参加投票</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>委托投票</translation>
    </message>
    <message>
        <source>At roving boxes</source>
        <translation>流动票箱</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>代写</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>会场和投票站</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>票箱数</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效票</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>无效票</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>弃权票</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>3 Elected members of the villagers&apos; committees</source>
        <translation>三、当选村民委员会成员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Votes for the post</source>
        <translation>当选职务票数</translation>
    </message>
    <message>
        <source>Votes in all</source>
        <translation>总票数</translation>
    </message>
    <message>
        <source>Post held before</source>
        <translation>现任职务</translation>
    </message>
    <message>
        <source>%1: seats %2, elected %3</source>
        <translation>%1：应选 %2 名，当选 %3 名</translation>
    </message>
    <message>
        <source>4 Make-up of the villagers&apos; committees</source>
        <translation>四、村民委员会班子结构</translation>
    </message>
    <message>
        <source>Average age</source>
        <translation>平均年龄</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>应选人数</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>缺额</translation>
    </message>
    <message>
        <source>College and above</source>
        <translation>大专以上</translation>
    </message>
    <message>
        <source>Senior secondary</source>
        <translation>高中中专</translation>
    </message>
    <message>
        <source>Junior secondary and below</source>
        <translation>初中以下</translation>
    </message>
    <message>
        <source>5 Villagers&apos; representatives and group leaders</source>
        <translation>五、村民代表和村民小组长</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>村民代表</translation>
    </message>
    <message>
        <source>of these minorities</source>
        <translation>其中少数民族</translation>
    </message>
    <message>
        <source>Group leaders</source>
        <translation>村民小组长</translation>
    </message>
    <message>
        <source>6 Changes of the registers (四增四减)</source>
        <translation>六、选民变动（四增四减）</translation>
    </message>
    <message>
        <source>Villages due</source>
        <translation>应换届村数</translation>
    </message>
    <message>
        <source>Villages counted</source>
        <translation>已计票村数</translation>
    </message>
    <message>
        <source>All seats filled in the first vote</source>
        <translation>一次选举成功（村数）</translation>
    </message>
    <message>
        <source>Women among the elected</source>
        <translation>当选成员中妇女</translation>
    </message>
    <message>
        <source>Statistics of the term election of %1</source>
        <translation>%1村民委员会换届选举统计报表</translation>
    </message>
    <message>
        <source>No official text defines these shares; they are taken as: turnout = voters of registered voters; filled in the first vote = villages with a valid election and no vacant seat of villages counted; ages on the election day. A cell is empty where nothing is recorded.</source>
        <translation>以下比率没有官方定义，本表口径为：参选率＝参加投票人数÷登记选民数；一次选举成功＝首次投票有效且没有缺额的村数÷已计票村数；年龄以选举日为准。没有记录的栏目留空。</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>7 Later votes, and what came after the election</source>
        <translation>七、再次投票、另行选举、重新选举和选后变动</translation>
    </message>
    <message>
        <source>8 To be filled in by hand: not recorded by this program</source>
        <translation>八、本软件没有记录的项目（由填报人填写）</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Elected for the first time</source>
        <translation>初次当选（人）</translation>
    </message>
    <message>
        <source>Elected again</source>
        <translation>连选连任（人）</translation>
    </message>
    <message>
        <source>Chair is also secretary of the party branch (一肩挑)</source>
        <translation>村党组织书记、村民委员会主任“一肩挑”（村）</translation>
    </message>
    <message>
        <source>Members who are also in the party branch&apos;s committee (交叉任职)</source>
        <translation>村民委员会成员与村党组织班子成员交叉任职（人）</translation>
    </message>
    <message>
        <source>Members who lead in getting prosperous (致富能手)</source>
        <translation>村民委员会成员中的致富能手（人）</translation>
    </message>
    <message>
        <source>Committees under the villagers&apos; committee</source>
        <translation>村民委员会下属委员会（个）</translation>
    </message>
    <message>
        <source>Accounting staff of the villages</source>
        <translation>村财会人员（人）</translation>
    </message>
    <message>
        <source>Difficult villages, with the reason</source>
        <translation>难点村（个）及原因</translation>
    </message>
    <message>
        <source>Audits at the end of the term</source>
        <translation>完成离任审计的村（个）</translation>
    </message>
    <message>
        <source>Villages with a contact cadre</source>
        <translation>有包村联系干部的村（个）</translation>
    </message>
</context>
<context>
    <name>CommitteeNoticeText</name>
    <message>
        <source>Notice No. %1</source>
        <translation>第%1号</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>%1 (%2) was nominated for %3 on %4 and leaves the election committee.</source>
        <translation>%1（%2）于%4被提名（自荐）参选%3，自动退出村民选举委员会。</translation>
    </message>
    <message>
        <source>%1 (%2) leaves the election committee: the close relative %3 (%4) was nominated for %5 on %6.</source>
        <translation>%1（%2）因近亲属%3（%4）于%6被提名（自荐）参选%5，自动退出村民选举委员会。</translation>
    </message>
    <message>
        <source>%1 (%2) left the election committee on %3 after missing its meetings.</source>
        <translation>%1（%2）因连续未参加会议，于%3退出村民选举委员会。</translation>
    </message>
    <message>
        <source>%1 (%2) resigned from the election committee on %3.</source>
        <translation>%1（%2）于%3书面辞去村民选举委员会职务。</translation>
    </message>
    <message>
        <source>%1 (%2) left the election committee on %3.</source>
        <translation>%1（%2）于%3退出村民选举委员会。</translation>
    </message>
    <message>
        <source>Members of the village election committee of %1</source>
        <translation>%1村民选举委员会成员名单公告</translation>
    </message>
    <message>
        <source>On %1 the election committee of %2 was chosen by %3. Its members are published here.</source>
        <translation>%1，经%3推选，产生%2村民选举委员会，现将成员名单予以公布。</translation>
    </message>
    <message>
        <source>Changes in the village election committee of %1</source>
        <translation>%1村民选举委员会成员退出和递补公告</translation>
    </message>
    <message>
        <source>By the original result list %1 enters the election committee as its member.</source>
        <translation>按照原推选结果，由%1依次递补为村民选举委员会委员。</translation>
    </message>
    <message>
        <source>The election committee chose %1 to be its %2.</source>
        <translation>经村民选举委员会推选，由%1担任%2。</translation>
    </message>
    <message>
        <source>The election committee now consists of:</source>
        <translation>村民选举委员会现由以下人员组成：</translation>
    </message>
    <message>
        <source>Whoever objects to a member may say so within %1 days of this notice, until %2.</source>
        <translation>对以上人员有异议的，请自本公告公布之日起%1日内（%2前）提出。</translation>
    </message>
</context>
<context>
    <name>DossierPaper</name>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not qualified (rests only on advice or local rules)</source>
        <translation>不合格（仅依据不宜情形或本地规定）</translation>
    </message>
    <message>
        <source>not qualified</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>open: something is missing or waits</source>
        <translation>待定：材料不齐或待复核</translation>
    </message>
    <message>
        <source>withdrawn with a signed statement</source>
        <translation>本人签字退出</translation>
    </message>
    <message>
        <source>No. %1  %2  %3</source>
        <translation>第%1号&#x3000;%2&#x3000;%3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Villagers&apos; group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Post held now</source>
        <translation>现任职务</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>报名时间</translation>
    </message>
    <message>
        <source>Came in person</source>
        <translation>本人到场</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Judged by: %1. %2</source>
        <translation>审查标准：%1。%2</translation>
    </message>
    <message>
        <source>The nine checks</source>
        <translation>九项核查</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核查项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>By, on</source>
        <translation>核查人、日期</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Three asks</source>
        <translation>三问</translation>
    </message>
    <message>
        <source>Three forms</source>
        <translation>三表</translation>
    </message>
    <message>
        <source>Three stricts</source>
        <translation>三严</translation>
    </message>
    <message>
        <source>(only warns)</source>
        <translation>（只提醒）</translation>
    </message>
    <message>
        <source>What one person holds against a nominee bars only once a second named person has confirmed it.</source>
        <translation>一个人认定的不通过，须经第二人署名复核才产生后果。</translation>
    </message>
    <message>
        <source>Record of the talk</source>
        <translation>谈话记录</translation>
    </message>
    <message>
        <source>No talk is recorded.</source>
        <translation>没有谈话记录。</translation>
    </message>
    <message>
        <source>Day of the talk</source>
        <translation>谈话日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Talked by</source>
        <translation>谈话人</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Signed by the nominee</source>
        <translation>本人签字</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>the office&apos;s list</source>
        <translation>办公室汇总表</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>本人回答</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>评定</translation>
    </message>
    <message>
        <source>Recorded anew because: %1</source>
        <translation>重录原因：%1</translation>
    </message>
    <message>
        <source>Opinions of the departments</source>
        <translation>部门联审意见</translation>
    </message>
    <message>
        <source>No department was asked yet.</source>
        <translation>还没有征求部门意见。</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>涉及情形</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>审查人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>no objection</source>
        <translation>无异议</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>The departments&apos; answers carry no dates of the facts: no end of a bar is reckoned from them.</source>
        <translation>部门答复不写事实日期，不据此推算届满日。</translation>
    </message>
    <message>
        <source>would bar; waits for a second person</source>
        <translation>属限制情形，待第二人复核</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>不得列入名单</translation>
    </message>
    <message>
        <source>ended, does not bar</source>
        <translation>已届满，不受限制</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>the law sets no end</source>
        <translation>法律没有规定期限</translation>
    </message>
    <message>
        <source>while it lasts</source>
        <translation>情形存续期间</translation>
    </message>
    <message>
        <source>Facts and bars</source>
        <translation>事实和限制情形</translation>
    </message>
    <message>
        <source>No fact is entered.</source>
        <translation>没有录入事实。</translation>
    </message>
    <message>
        <source>What happened, and who says so</source>
        <translation>事由和依据文书</translation>
    </message>
    <message>
        <source>Clause and its source</source>
        <translation>条款和出处</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>衡量日</translation>
    </message>
    <message>
        <source>Bars until</source>
        <translation>限制至</translation>
    </message>
    <message>
        <source>Entered by, second person</source>
        <translation>录入人、复核人</translation>
    </message>
    <message>
        <source>lasts still</source>
        <translation>仍在持续</translation>
    </message>
    <message>
        <source>Measured on %1 (%2). %3</source>
        <translation>按%1（%2）衡量。%3</translation>
    </message>
    <message>
        <source>Proposal and decision</source>
        <translation>建议和决定</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <source>not yet; %1 decides</source>
        <translation>尚未决定，由%1决定</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The program&apos;s proposal</source>
        <translation>程序建议</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>The decision rests on: %1</source>
        <translation>决定依据：%1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Source and evidence mark</source>
        <translation>出处和证据等级</translation>
    </message>
    <message>
        <source>For information: %1</source>
        <translation>供参考：%1</translation>
    </message>
    <message>
        <source>Withdrawal: talk on %1 by %2; clause explained: %3; signed statement: %4.</source>
        <translation>自愿退出：%1由%2谈话，说明的条款：%3；本人签字声明：%4。</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>%1已见原件</translation>
    </message>
    <message>
        <source>none, so it has no effect</source>
        <translation>没有，不生效</translation>
    </message>
    <message>
        <source>Evidence kept in the file</source>
        <translation>存档佐证材料</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Added by, on</source>
        <translation>添加人、日期</translation>
    </message>
    <message>
        <source>SHA-256 (beginning)</source>
        <translation>SHA-256（前段）</translation>
    </message>
    <message>
        <source>form and photo</source>
        <translation>报名表和照片</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>registered in person</source>
        <translation>本人到场报名</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Nothing was entered by hand.</source>
        <translation>没有人工记录。</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审查人</translation>
    </message>
    <message>
        <source>Chair of %1</source>
        <translation>%1主任</translation>
    </message>
    <message>
        <source>Screening dossier</source>
        <translation>资格审查档案</translation>
    </message>
    <message>
        <source>%1 (confidential, not for posting)</source>
        <translation>%1（内部材料，不得张贴）</translation>
    </message>
</context>
<context>
    <name>EmptyFormText</name>
    <message>
        <source>____ / __ / __</source>
        <translation>____年__月__日</translation>
    </message>
</context>
<context>
    <name>FileIndex</name>
    <message>
        <source>Minutes of the party branch and the villagers&apos; committee</source>
        <translation>村党组织、村民委员会会议记录</translation>
    </message>
    <message>
        <source>Minutes of the villagers&apos; meeting and the representatives&apos; meeting</source>
        <translation>村民会议、村民代表会议记录</translation>
    </message>
    <message>
        <source>Minutes of the election committee</source>
        <translation>村民选举委员会会议记录</translation>
    </message>
    <message>
        <source>The village&apos;s election measures and the meeting&apos;s resolution</source>
        <translation>本村选举办法及会议决议</translation>
    </message>
    <message>
        <source>Photos of publicity, registration, posting and voting</source>
        <translation>宣传、登记、张贴、投票照片</translation>
    </message>
    <message>
        <source>Originals of proxies and applications of voters from outside</source>
        <translation>委托投票书、非本村户籍人员申请书原件</translation>
    </message>
    <message>
        <source>Signed forms of self-nomination, pledges, talks and withdrawals</source>
        <translation>报名自荐表、承诺书、谈话记录、退出声明（签字原件）</translation>
    </message>
    <message>
        <source>Answers of the departments</source>
        <translation>各部门联审意见</translation>
    </message>
    <message>
        <source>Nomination papers and ballots, sealed</source>
        <translation>提名票、选票（封存）</translation>
    </message>
    <message>
        <source>Signed calling sheets and records of the boxes</source>
        <translation>唱票记录、票箱记录（签字原件）</translation>
    </message>
    <message>
        <source>Audit of the leaving committee</source>
        <translation>离任经济责任审计结果</translation>
    </message>
    <message>
        <source>Summary of the election</source>
        <translation>选举工作总结</translation>
    </message>
    <message>
        <source>Record that the election committee&apos;s seal was handed back</source>
        <translation>村民选举委员会印章交回记录</translation>
    </message>
    <message>
        <source>Index of the election file of %1</source>
        <translation>%1换届选举归档目录</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>先后发出 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>未发文</translation>
    </message>
    <message>
        <source>Made elsewhere, to be put into the file</source>
        <translation>另行形成、须归档的材料</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>立卷人</translation>
    </message>
    <message>
        <source>Received into the archive by</source>
        <translation>档案接收人</translation>
    </message>
</context>
<context>
    <name>FindingsListText</name>
    <message>
        <source>to be corrected</source>
        <translation>须更正</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>List of matters to be checked</source>
        <translation>需核对事项清单</translation>
    </message>
    <message>
        <source>%1 (working paper, not for posting)</source>
        <translation>%1（内部工作材料，不得张贴）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1 工作表“%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing is to be checked.</source>
        <translation>没有需要核对的事项。</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s); %1.</source>
        <translation>
            <numerusform>共 %n 项：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>NominationForms</name>
    <message>
        <source>handed in</source>
        <translation>已交</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>Form of self-nomination</source>
        <translation>报名自荐表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Villagers&apos; group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>No. in the register</source>
        <translation>选民册序号</translation>
    </message>
    <message>
        <source>Post held now</source>
        <translation>现任职务</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>自荐职务</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>现居住地</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>个人简历</translation>
    </message>
    <message>
        <source>Relatives in bodies of the village</source>
        <translation>亲属在村级组织任职情况</translation>
    </message>
    <message>
        <source>Came in person</source>
        <translation>本人到场</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>报名时间</translation>
    </message>
    <message>
        <source>Screening form</source>
        <translation>资格审查表</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺书</translation>
    </message>
    <message>
        <source>I put myself forward for the post named above. What I have stated is true.</source>
        <translation>本人自愿报名自荐上述职务，所填内容属实。</translation>
    </message>
    <message>
        <source>Nominee (own signature)</source>
        <translation>自荐人（本人签字）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Receipt No.</source>
        <translation>回执编号</translation>
    </message>
    <message>
        <source>One person registers in person, for one post of the villagers&apos; committee only, by %1 at 24:00. %2</source>
        <translation>报名自荐须本人到场，一人只能报名村民委员会的一个职务，%1 24 时截止。%2</translation>
    </message>
    <message>
        <source>Receipt of a self-nomination</source>
        <translation>报名自荐回执</translation>
    </message>
    <message>
        <source>Receipt No. %1</source>
        <translation>回执第 %1 号</translation>
    </message>
    <message>
        <source>%1 (%2, born %3) registered in person on %4 as a self-nominee for %5.</source>
        <translation>%1（%2，%3 出生）于 %4 本人到场，报名自荐%5。</translation>
    </message>
    <message>
        <source>The time was written down later: %1</source>
        <translation>报名时间系补录：%1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>This receipt says that the papers were handed in. Whether the nominee may stand is decided by %1 after the screening.</source>
        <translation>本回执只证明已收到上述材料。能否列入自荐人名单，资格审查后由%1决定。</translation>
    </message>
    <message>
        <source>Who no longer wants to stand says so in writing, by %1 at the latest. %2</source>
        <translation>不再参选的，最迟于%1书面声明退出。%2</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>自荐人</translation>
    </message>
    <message>
        <source>Statement of withdrawal of a candidate</source>
        <translation>正式候选人退出声明</translation>
    </message>
    <message>
        <source>Statement of withdrawal of a self-nominee</source>
        <translation>自荐人退出声明</translation>
    </message>
    <message>
        <source>To %1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>I, %1, registered as standing for %2, withdraw of my own wish. Nobody has forced me. Reason (may be left empty): ______________________________</source>
        <translation>本人%1，已参选%2，现自愿退出，没有受到任何人强迫。理由（可不填）：______________________________</translation>
    </message>
    <message>
        <source>In writing, by %1 at the latest. %2</source>
        <translation>书面声明最迟于%1提出。%2</translation>
    </message>
    <message>
        <source>Own signature</source>
        <translation>本人签字</translation>
    </message>
    <message>
        <source>Paper seen by</source>
        <translation>查验人</translation>
    </message>
</context>
<context>
    <name>OdtText</name>
    <message>
        <source>Page | of |</source>
        <extracomment>| stands for the number of the page, then for how many there are</extracomment>
        <translation>第 | 页 共 | 页</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
</context>
<context>
    <name>PaperHeadText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>a rule of this program, not of the law</source>
        <translation>本程序的规则，非法律规定</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1〔%2〕</translation>
    </message>
    <message>
        <source>Basis: %1.</source>
        <translation>依据：%1。</translation>
    </message>
    <message>
        <source>%1, election day %2</source>
        <translation>%1&#x3000;选举日：%2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 / %2（%3）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>PdfWriterText</name>
    <message>
        <source>The PDF &quot;%1&quot; could not be begun; start the program again.</source>
        <translation>无法开始生成 PDF“%1”；请重新启动程序后再试。</translation>
    </message>
</context>
<context>
    <name>ProxyPaperText</name>
    <message>
        <source>born %1</source>
        <translation>%1年生</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>委托人</translation>
    </message>
    <message>
        <source>Principal&apos;s particulars</source>
        <translation>委托人情况</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>受委托人</translation>
    </message>
    <message>
        <source>Proxy&apos;s particulars</source>
        <translation>受委托人情况</translation>
    </message>
    <message>
        <source>The proxy is the principal&apos;s</source>
        <translation>受委托人是委托人的</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>提出委托日期</translation>
    </message>
    <message>
        <source>Reason (away on the day)</source>
        <translation>外出事由</translation>
    </message>
    <message>
        <source>The principal is away during the vote on %1 and entrusts his vote to the proxy named here. The election committee has examined and published it.</source>
        <translation>委托人在%1投票期间外出，委托下列受委托人代为投票，经村民选举委员会审核并公布。</translation>
    </message>
    <message>
        <source>Notes: 1. The proxy shows this certificate and draws the principal&apos;s ballot with it; the certificate is taken in. 2. Nobody acts for more than %1 people; candidates and self-nominees act for nobody; a proxy is not passed on. 3. Asked for until %2; what is not in the published list is void.</source>
        <translation>说明：一、受委托人凭本证领取委托人的选票，领票时收回本证。二、每人接受委托不得超过%1人；正式候选人和自荐人不得接受委托；受委托人不得转委托。三、委托应当在%2以前提出；未列入公布名单的委托无效。</translation>
    </message>
    <message>
        <source>Signature of the principal</source>
        <translation>委托人签字</translation>
    </message>
    <message>
        <source>Signature of the proxy</source>
        <translation>受委托人签字</translation>
    </message>
    <message>
        <source>Proxies in %1</source>
        <translation>%1委托投票名单公告</translation>
    </message>
    <message>
        <source>Notice No. %1</source>
        <translation>第%1号</translation>
    </message>
    <message>
        <source> (list %1)</source>
        <translation>（第%1份名单）</translation>
    </message>
    <message>
        <source>The election committee has examined these proxies for the vote on %1. A proxy acts for at most %2 people. What is not in a published list is void.</source>
        <translation>经村民选举委员会审核，现将%1选举日的委托投票名单予以公布。每人接受委托不得超过%2人，未列入公布名单的委托无效。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Principal&apos;s group</source>
        <translation>委托人所在村民小组</translation>
    </message>
    <message>
        <source>Certificate of proxy</source>
        <translation>委托投票证</translation>
    </message>
</context>
<context>
    <name>RegisterText</name>
    <message numerus="yes">
        <source>Draft, not for posting: the register is not closed yet. %n voter(s) now.</source>
        <translation>
            <numerusform>草稿，不得张贴：选民登记册尚未定稿。现有选民%n人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1, closed on %2, %3 registered voters. Hash (BLAKE2b-256): %4</source>
        <translation>第%1版，%2定稿，登记选民%3人。校验码（BLAKE2b-256）：%4</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>未编组</translation>
    </message>
    <message>
        <source>household of %1</source>
        <translation>%1户</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n voter(s))</source>
        <translation>
            <numerusform>%1（%n人）</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>出生年份</translation>
    </message>
    <message>
        <source>Villagers&apos; group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>not decided, overdue</source>
        <translation>未决定，已逾期</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>%1 (decided late)</source>
        <translation>%1（逾期决定）</translation>
    </message>
    <message>
        <source>Changes (四增四减)</source>
        <translation>变动情况（四增四减）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>more</source>
        <translation>增</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>减</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Register of voters of %1</source>
        <translation>%1选民名单公告</translation>
    </message>
    <message>
        <source>No. ______</source>
        <translation>第______号</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n registered voter(s) of this term election are published here.</source>
        <translation>
            <numerusform>现将%1本次换届选举登记参加选举的选民%n人名单公布如下。</numerusform>
        </translation>
    </message>
    <message>
        <source> Election day: %1.</source>
        <translation>选举日：%1。</translation>
    </message>
    <message numerus="yes">
        <source> Whoever objects to the register tells the village election committee within %n day(s) of its posting.</source>
        <translation>
            <numerusform>对公布的名单有异议的，应当自名单公布之日起%n日内向村民选举委员会提出。</numerusform>
        </translation>
    </message>
    <message>
        <source>People of the same name are told apart by sex, year of birth and group.</source>
        <translation>同名选民按性别、出生年份和村民小组区分。</translation>
    </message>
    <message>
        <source>Voters of %1 by household</source>
        <translation>%1参选村民花名册（分户）</translation>
    </message>
    <message>
        <source>%1 (kept by the committee, not for posting)</source>
        <translation>%1（选举委员会留存，不得张贴）</translation>
    </message>
    <message>
        <source>%1 households, %2 voters.</source>
        <translation>共%1户，选民%2人。</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Relation to head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>登记类别</translation>
    </message>
    <message>
        <source>Signed for the card</source>
        <translation>领证签名</translation>
    </message>
    <message>
        <source>Away voters of %1 to be called</source>
        <translation>%1外出选民联络表</translation>
    </message>
    <message>
        <source>%1 (internal: holds telephone numbers, not for posting)</source>
        <translation>%1（内部使用：含联系电话，不得张贴）</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation>现居住地</translation>
    </message>
    <message>
        <source>Will take part</source>
        <translation>参选意愿</translation>
    </message>
    <message>
        <source>Statement: how, when, noted by</source>
        <translation>表示方式、日期、记录人</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 people with household here who live elsewhere: %2 registered, %3 to be asked.</source>
        <translation>本村户籍外出人员%1人：已登记%2人，待联系%3人。</translation>
    </message>
    <message>
        <source>Supplement to the register of voters of %1</source>
        <translation>%1选民名单补充（更正）公告</translation>
    </message>
    <message>
        <source>The register of voters of %1 is supplemented and corrected as follows. Registered voters before: %2, now: %3.</source>
        <translation>现对%1选民名单补充、更正如下。登记选民原为%2人，现为%3人。</translation>
    </message>
    <message>
        <source>Added to the register</source>
        <translation>新增选民</translation>
    </message>
    <message>
        <source>Taken off the register</source>
        <translation>取消选民</translation>
    </message>
    <message>
        <source>Corrected entries</source>
        <translation>更正信息</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <translation>
            <numerusform>%1（%n人）</numerusform>
        </translation>
    </message>
    <message>
        <source>Objections to the register of voters</source>
        <translation>选民名单异议登记簿</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Objector</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及人</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>是否按期</translation>
    </message>
    <message>
        <source>Decision due</source>
        <translation>决定期限</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Decision and its number</source>
        <translation>决定内容和文号</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>before posting</source>
        <translation>公布前</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按期</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s).</source>
        <translation>
            <numerusform>共%n件异议。</numerusform>
        </translation>
    </message>
    <message>
        <source>Statistics of the registers of voters</source>
        <translation>选民登记统计表</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Registered voters</source>
        <translation>登记选民</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Party members</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Minorities</source>
        <translation>少数民族</translation>
    </message>
    <message>
        <source>A: local</source>
        <translation>A 本村</translation>
    </message>
    <message>
        <source>B: away</source>
        <translation>B 外出</translation>
    </message>
    <message>
        <source>C: from outside</source>
        <translation>C 外来</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>画“正”计票</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>得票</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>制表时间 %1</translation>
    </message>
    <message>
        <source>Audit chain head %1</source>
        <translation>审计链头 %1</translation>
    </message>
    <message>
        <source>Date: ____ / __ / __</source>
        <translation>&#x3000;&#x3000;&#x3000;&#x3000;年&#x3000;&#x3000;月&#x3000;&#x3000;日</translation>
    </message>
    <message>
        <source>The document could not be written: %1</source>
        <translation>文件无法写入：%1</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>签发 %1</translation>
    </message>
    <message>
        <source>Content SHA-256 %1</source>
        <translation>内容 SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>ReportWriterText</name>
    <message>
        <source>The document %1 could not be written (%2); choose another folder or make room on the disk, then write it again.</source>
        <translation>文件 %1 无法写入（%2）；请另选文件夹或腾出磁盘空间后重新生成。</translation>
    </message>
</context>
<context>
    <name>RepresentativesNoticeText</name>
    <message>
        <source>Notice No. %1</source>
        <translation>第%1号</translation>
    </message>
    <message>
        <source>Villagers&apos; representatives of %1</source>
        <translation>%1村民代表名单公告</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2人）</translation>
    </message>
    <message>
        <source>The villagers of %1 have chosen %2 representatives, of them %3 women. They are published here.</source>
        <translation>%1共推选产生村民代表%2名，其中妇女%3名，现将名单予以公布。</translation>
    </message>
    <message>
        <source>Leaders of the villagers&apos; groups of %1</source>
        <translation>%1村民小组长名单公告</translation>
    </message>
    <message>
        <source>Villagers&apos; group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation>村民小组长</translation>
    </message>
    <message>
        <source>The villagers&apos; groups of %1 have chosen their leaders. They are published here.</source>
        <translation>%1各村民小组推选产生村民小组长，现将名单予以公布。</translation>
    </message>
</context>
<context>
    <name>ResultBook</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记选民</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>参加投票</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>缺额</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>尚未计票</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not counted yet.</source>
        <translation>尚未计票。</translation>
    </message>
    <message>
        <source>Vote on %1: %2 took part; %3 ballots collected, %4 valid; the election is %5; votes needed: %6. The seats:</source>
        <translation>%1投票，参加投票%2；收回选票 %3 张，有效票 %4 张；选举%5，当选所需票数 %6 票。各职务当选情况：</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>得票数</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) vacant</source>
        <translation>
            <numerusform>缺额 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of the election of the villagers&apos; committees of %1</source>
        <translation>%1村民委员会换届选举结果汇编</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>ResultReportText</name>
    <message>
        <source>first vote</source>
        <translation>首次投票</translation>
    </message>
    <message>
        <source>further election</source>
        <translation>另行选举</translation>
    </message>
    <message>
        <source>revote among the tied</source>
        <translation>再次投票</translation>
    </message>
    <message>
        <source>invalid: not more than half of the registered voters took part</source>
        <translation>无效：参加投票的选民未超过登记选民的半数</translation>
    </message>
    <message>
        <source>invalid: more ballots were collected than allowed</source>
        <translation>无效：收回的选票多于投票人数</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Result report form, %2 of %1</source>
        <translation>%1%2选举结果报告单</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Chair, %1</source>
        <translation>%1主任</translation>
    </message>
    <message>
        <source>Chief scrutineer</source>
        <translation>总监票人</translation>
    </message>
    <message>
        <source>Scrutineers</source>
        <translation>监票人</translation>
    </message>
    <message>
        <source>Tellers</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>唱票人</translation>
    </message>
    <message>
        <source>%1 (seal)</source>
        <translation>%1（盖章）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Registered voters</source>
        <translation>登记选民数</translation>
    </message>
    <message>
        <source>Voters (turnout)</source>
        <translation>参加投票人数</translation>
    </message>
    <message>
        <source>Voted in person</source>
        <translation>本人投票</translation>
    </message>
    <message>
        <source>Proxy votes</source>
        <translation>委托投票</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>票箱数</translation>
    </message>
    <message>
        <source>%1 (main venue %2, polling stations %3, roving %4)</source>
        <translation>%1（中心会场 %2、投票站 %3、流动票箱 %4）</translation>
    </message>
    <message>
        <source>Ballots issued</source>
        <translation>发出选票</translation>
    </message>
    <message>
        <source>Ballots collected</source>
        <translation>收回选票</translation>
    </message>
    <message>
        <source>Valid ballots</source>
        <translation>有效选票</translation>
    </message>
    <message>
        <source>Void ballots</source>
        <translation>无效选票</translation>
    </message>
    <message>
        <source>Blank ballots</source>
        <translation>弃权（空白）票</translation>
    </message>
    <message>
        <source>Votes needed</source>
        <translation>当选所需票数</translation>
    </message>
    <message>
        <source>%1 (base %2)</source>
        <translation>%1（基数 %2）</translation>
    </message>
    <message>
        <source>This election is</source>
        <translation>本次选举</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>tied, revote</source>
        <translation>票数相等，再次投票</translation>
    </message>
    <message>
        <source>win declared invalid</source>
        <translation>当选无效</translation>
    </message>
    <message>
        <source>not elected: close relative of %1</source>
        <translation>未当选（与%1近亲属回避）</translation>
    </message>
    <message>
        <source>not elected</source>
        <translation>未当选</translation>
    </message>
    <message>
        <source>Votes and result</source>
        <translation>得票情况及选举结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>For</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>得票数</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>With votes for higher posts</source>
        <translation>含高职得票</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>正式候选人</translation>
    </message>
    <message>
        <source>self-nominee</source>
        <translation>自荐人</translation>
    </message>
    <message>
        <source>write-in</source>
        <translation>另选他人</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>无人得票</translation>
    </message>
    <message>
        <source>%1: seats %2, elected %3</source>
        <translation>%1：应选 %2 名，当选 %3 名</translation>
    </message>
    <message>
        <source>%1, tied seats %2</source>
        <translation>%1，%2 个名额票数相等</translation>
    </message>
    <message>
        <source>%1, vacant %2</source>
        <translation>%1，缺额 %2 名</translation>
    </message>
    <message>
        <source>Tie for %1 (seats: %2): %3.</source>
        <translation>%1票数相等（涉及名额 %2 个）：%3。</translation>
    </message>
    <message>
        <source>%1 takes the seat</source>
        <translation>由%1递补当选</translation>
    </message>
    <message>
        <source>the seat stays vacant</source>
        <translation>该名额空缺</translation>
    </message>
    <message>
        <source>Avoidance of close relatives: %1 gives way to %2; %3.</source>
        <translation>近亲属回避：%1因与%2为近亲属而不当选；%3。</translation>
    </message>
    <message>
        <source>Review after the count: the win of %1 is declared invalid; the seat is vacant.</source>
        <translation>当选后资格复审：%1当选无效，名额空缺。</translation>
    </message>
    <message>
        <source>several people have this name</source>
        <translation>有数人同名</translation>
    </message>
    <message>
        <source>nobody known has this name</source>
        <translation>名册中没有此人</translation>
    </message>
    <message>
        <source>Not attributed: &quot;%1&quot; for %2, %3 choices (%4); the committee has to rule.</source>
        <translation>待认定：%2栏所写“%1”共 %3 票（%4），由选举委员会认定。</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Further election</source>
        <translation>另行选举名额及候选人</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Candidates, by votes of the first round</source>
        <translation>候选人（按首次投票得票多少为序）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>may be left out: a woman is elected already</source>
        <translation>已有妇女当选，可不单列</translation>
    </message>
    <message>
        <source>ballots collected</source>
        <translation>收回选票数</translation>
    </message>
    <message>
        <source>valid ballots</source>
        <translation>有效选票数</translation>
    </message>
    <message>
        <source>ballots issued</source>
        <translation>发出选票数</translation>
    </message>
    <message>
        <source>an abstention</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>void</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>the whole ballot</source>
        <translation>整张选票</translation>
    </message>
    <message>
        <source>that post only</source>
        <translation>该职务一栏</translation>
    </message>
    <message>
        <source>Rules of this count (%1): more than half is taken of %2; a blank ballot is %3; too many names, or one person for two posts, make void %4.</source>
        <translation>本次计票口径（%1）：过半数以%2为基数；空白票按%3计；多选或同一人兼选两个职务的，%4无效。</translation>
    </message>
    <message>
        <source>Please note: %1</source>
        <translation>请注意：%1</translation>
    </message>
    <message>
        <source>The paper ballots and the record signed by the scrutineers are the record; this form follows them.</source>
        <translation>以纸质选票和监票人签字的记录为准，本表据此填制。</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>选举完成</translation>
    </message>
    <message>
        <source>further election for the vacant seats</source>
        <translation>就缺额另行选举</translation>
    </message>
    <message>
        <source>rerun, this election is invalid</source>
        <translation>本次选举无效，重新选举</translation>
    </message>
    <message>
        <source>the vacant seats may stay vacant</source>
        <translation>缺额可以暂缺</translation>
    </message>
    <message>
        <source>too few elected, ask the township&apos;s guidance office</source>
        <translation>当选人数不足，报乡镇选举指导组研究</translation>
    </message>
    <message>
        <source>In person: assisted</source>
        <translation>本人投票中代写</translation>
    </message>
    <message>
        <source>At roving boxes</source>
        <translation>流动票箱投票</translation>
    </message>
    <message>
        <source>Of these partly void</source>
        <translation>其中局部无效</translation>
    </message>
</context>
<context>
    <name>ReviewPaperText</name>
    <message>
        <source>To %1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>联系人：%1</translation>
    </message>
    <message>
        <source>Request for opinions in the joint review of eligibility</source>
        <translation>关于征求资格联审意见的函</translation>
    </message>
    <message numerus="yes">
        <source>In the village elections %1 of %2 the %n person(s) of the attached spreadsheet were elected. They are reviewed again after the count (%3). Please give your opinion on each of them and send the spreadsheet back until %4.</source>
        <translation>
            <numerusform>%1年%2村级组织换届选举中，附表所列 %n 人当选，现进行当选后资格复审（%3）。请贵单位逐人提出审查意见，于%4前将电子表格反馈。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the eligibility screening of the village elections %1 of %2 (%3) the attached spreadsheet names %n person(s) who stand. Please give your opinion on each of them and send the spreadsheet back until %4.</source>
        <translation>
            <numerusform>为做好%1年%2村级组织换届选举资格审查（%3），现将参选人员 %n 人名单（见附表）送贵单位，请逐人提出审查意见，于%4前将电子表格反馈。</numerusform>
        </translation>
    </message>
    <message>
        <source>The winners are published right after this review.</source>
        <translation>当选名单在复审后即行公布。</translation>
    </message>
    <message numerus="yes">
        <source>Attached: %1 (%n person(s))</source>
        <translation>
            <numerusform>附件：%1（%n 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder: opinions in the joint review of eligibility</source>
        <translation>关于催办资格联审意见的函</translation>
    </message>
    <message>
        <source>On %1 you were asked by letter No. %2 (%3) for your opinion on %4 people until %5.</source>
        <translation>我们于%1以联审函第%2号（%3）请贵单位对 %4 人提出审查意见，反馈截止日为%5。</translation>
    </message>
    <message numerus="yes">
        <source>By %1 your opinion on %2 of them has not arrived; the day is past by %n day(s).</source>
        <translation>
            <numerusform>截至%1，尚有 %2 人未收到贵单位意见，已逾期 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1 your opinion on %2 of them has not arrived.</source>
        <translation>截至%1，尚有 %2 人未收到贵单位意见。</translation>
    </message>
    <message>
        <source>Please send the spreadsheet back at once: %1.</source>
        <translation>请尽快填写并反馈电子表格：%1。</translation>
    </message>
    <message>
        <source>Still open, by village</source>
        <translation>未反馈人员（按村）</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未反馈</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Joint review by department</source>
        <translation>资格联审情况汇总表（按部门）</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>联审部门</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送审日期</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>objections</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Last answer read in</source>
        <translation>最近收回</translation>
    </message>
    <message>
        <source>days needed</source>
        <translation>用时（天）</translation>
    </message>
    <message>
        <source>days late</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>催办次数</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期部门</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>有异议人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>涉及情形</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>审查日期</translation>
    </message>
    <message>
        <source>No department has objected in this round.</source>
        <translation>本轮各部门均无异议。</translation>
    </message>
    <message>
        <source>The departments&apos; opinions are material; the body that examines eligibility by law decides. Internal: not for posting.</source>
        <translation>部门意见供审查使用，由依法负责资格审查的组织认定。内部资料，不得张贴。</translation>
    </message>
    <message>
        <source>1. Fill in the yellow columns only; with 有异议 write what it is about and the clause. Leave the line numbers (回执编号) as they are and send the file back under its name.</source>
        <translation>一、只填黄色各栏，有异议的写明涉及情形和条款；请勿改动“回执编号”，按原文件名反馈。</translation>
    </message>
    <message>
        <source>2. Your opinion is material for the body that examines eligibility by law (for the villagers&apos; committee the village election committee); it is no approval.</source>
        <translation>二、审查意见供依法负责资格审查的组织（村民委员会选举为村民选举委员会）使用，不是审批。</translation>
    </message>
    <message>
        <source>3. The spreadsheet holds ID numbers: do not pass it on or post it.</source>
        <translation>三、附表含公民身份号码，不得外传、张贴。</translation>
    </message>
    <message>
        <source>The list has to be posted on %1 at the latest.</source>
        <translation>名单最迟须于%1公布。</translation>
    </message>
    <message>
        <source>Reminder of letter No. %1</source>
        <translation>催办联审函第%1号</translation>
    </message>
    <message>
        <source>The list has to be posted on %1 at the latest; everybody has to be decided on before.</source>
        <translation>名单最迟须于%1公布，此前须收齐意见审查认定。</translation>
    </message>
    <message numerus="yes">
        <source>No objection so far; %n answer(s) of this round are still to come.</source>
        <translation>
            <numerusform>目前没有异议；本轮还有%n份意见没有反馈。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterBook</name>
    <message>
        <source>%1 %2 (seats: %3, nominees: %4)</source>
        <translation>%1%2（应选 %3 名，自荐人 %4 名）</translation>
    </message>
    <message>
        <source>%1, women only</source>
        <translation>%1，限女性</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Villagers&apos; group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Post held now</source>
        <translation>现任职务</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>报名时间</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>出生年份</translation>
    </message>
    <message>
        <source>The list has to hang by %1 at the latest. </source>
        <translation>名册最迟应于%1公布。</translation>
    </message>
    <message>
        <source>Off the list: %1 by their own signed withdrawal, %2 by decision.</source>
        <translation>不在名册：本人签字退出 %1 人，决定不合格 %2 人。</translation>
    </message>
    <message numerus="yes">
        <source> Draft: on %n nominee(s) nobody has decided yet.</source>
        <translation>
            <numerusform>草稿：还有 %n 人尚未决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster of nominees of %1, for the file</source>
        <translation>%1自荐人名册（存档）</translation>
    </message>
    <message>
        <source>%1 (not for posting)</source>
        <translation>%1（不张贴）</translation>
    </message>
    <message>
        <source>Within a post in the order of the strokes of the names.</source>
        <translation>同一职务内以姓名笔画为序。</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>制表人</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Photo roster of nominees of %1</source>
        <translation>%1自荐人照片名册</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>%1年生</translation>
    </message>
    <message>
        <source>Within a post in the order of the strokes of the names. An empty frame: no photo was handed in.</source>
        <translation>同一职务内以姓名笔画为序。空框：没有交照片。</translation>
    </message>
    <message>
        <source>Rosters of the nominees of %1</source>
        <translation>%1各村自荐人名册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目&#x3000;录</translation>
    </message>
    <message>
        <source>Nominees on the lists</source>
        <translation>在册人数</translation>
    </message>
    <message>
        <source>Withdrawn with own signature</source>
        <translation>本人签字退出</translation>
    </message>
    <message>
        <source>Decided not qualified</source>
        <translation>决定不合格</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>The roster was not issued yet. %1</source>
        <translation>名册尚未发文。%1</translation>
    </message>
    <message>
        <source>Roster %1. %2</source>
        <translation>名册文号：%1。%2</translation>
    </message>
    <message>
        <source>Supplement No. %1 to the roster of %2</source>
        <translation>%2自荐人名册补充公告（第%1号）</translation>
    </message>
    <message>
        <source>No. ______</source>
        <translation>________字第____号</translation>
    </message>
    <message numerus="yes">
        <source>Draft, not for posting: on %n nominee(s) nobody has decided yet.</source>
        <translation>
            <numerusform>草稿，不得张贴：还有 %n 人尚未决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>The roster published with %1 of %2 is changed as follows. What is not named here stays.</source>
        <translation>现对%2%1公告公布的名册更正如下，未列事项不变。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>原公布内容</translation>
    </message>
    <message>
        <source>It says now</source>
        <translation>更正后内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>added</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number of villages</source>
        <translation>村数</translation>
    </message>
</context>
<context>
    <name>RosterText</name>
    <message>
        <source>%1 (seats: %2, self-nominees: %3)</source>
        <translation>%1（应选 %2 名，自荐人 %3 名）</translation>
    </message>
    <message>
        <source>%1 (seats: %2, candidates: %3)</source>
        <translation>%1（应选 %2 名，正式候选人 %3 名）</translation>
    </message>
    <message>
        <source>%1, women only</source>
        <translation>%1&#x3000;限女性</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>出生年份</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Villagers&apos; group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人报名</translation>
    </message>
    <message>
        <source>Roster of self-nominees for the %2 of %1</source>
        <translation>%1%2自荐人名册公告</translation>
    </message>
    <message>
        <source>Roster of candidates for the %2 of %1</source>
        <translation>%1%2正式候选人名册公告</translation>
    </message>
    <message>
        <source>No. ______</source>
        <translation>第&#x3000;&#x3000;&#x3000;号</translation>
    </message>
    <message>
        <source>The self-nominees for the %1 of %2, in the order of the strokes of their names, are published here.</source>
        <translation>现将%2%1换届选举自荐人名册予以公告，排列以姓名笔画为序。</translation>
    </message>
    <message>
        <source> Election day: %1.</source>
        <translation>选举日为%1。</translation>
    </message>
    <message>
        <source>People of the same name are told apart by sex, year of birth and villagers&apos; group.</source>
        <translation>姓名相同的，以性别、出生年份和村民小组区分。</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>得票</translation>
    </message>
    <message>
        <source>The candidates for the %1 of %2, in the order of the votes, are published here.</source>
        <translation>现将%2%1换届选举正式候选人名册予以公告，排列以得票多少为序。</translation>
    </message>
    <message>
        <source>To be posted by %1 at the latest.</source>
        <translation>本名册最迟应于%1公布。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未决定</translation>
    </message>
</context>
<context>
    <name>ScreeningBoardPaper</name>
    <message>
        <source>Progress by village</source>
        <translation>各村进度</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>自荐人次</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议合格</translation>
    </message>
    <message>
        <source>Proposed: not qualified</source>
        <translation>建议不合格</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>尚有缺项</translation>
    </message>
    <message>
        <source>Decision: not qualified</source>
        <translation>决定不合格</translation>
    </message>
    <message>
        <source>Withdrawn after a talk</source>
        <translation>劝退</translation>
    </message>
    <message>
        <source>Withdrawn of own wish</source>
        <translation>自愿退出</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Withdrawal not proven</source>
        <translation>退出未证实</translation>
    </message>
    <message>
        <source>Decision not delivered</source>
        <translation>决定未送达</translation>
    </message>
    <message>
        <source>Objection open</source>
        <translation>异议待答复</translation>
    </message>
    <message>
        <source>Stay, qualified</source>
        <translation>在册（合格）</translation>
    </message>
    <message>
        <source>Stay, not settled</source>
        <translation>在册（未落定）</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>不在名册</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Progress by check</source>
        <translation>各项审查进度</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>审查项</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>需再看</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Reasons of those off the list, each counted once; proposals beside them</source>
        <translation>不在名册的原因（每人只计一次），建议另列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Only proposed</source>
        <translation>仅为建议</translation>
    </message>
    <message>
        <source>Joint review: how the departments answer</source>
        <translation>联审：部门反馈情况</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首次反馈</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>最近反馈</translation>
    </message>
    <message>
        <source>What blocks whom</source>
        <translation>卡在哪里</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Progress of the eligibility screening</source>
        <translation>资格审查进度表</translation>
    </message>
    <message>
        <source>%1 (working paper, not for posting)</source>
        <translation>%1（工作用表，不张贴）</translation>
    </message>
    <message>
        <source>Proposals are the program&apos;s. Nobody leaves the list but by the deciding body&apos;s decision or his own signed statement; the two are counted apart.</source>
        <translation>建议由程序给出。只有决定机构的决定或者本人签字的声明才使人离开名册，两者分别统计。</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>无发函记录</translation>
    </message>
    <message>
        <source>%1 (round %2)</source>
        <translation>%1（第%2轮）</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>发函日期</translation>
    </message>
    <message>
        <source>Days from request to all answers</source>
        <translation>用时（天）</translation>
    </message>
</context>
<context>
    <name>ScreeningSummaryText</name>
    <message>
        <source>proposed: qualified</source>
        <translation>建议合格</translation>
    </message>
    <message>
        <source>proposed: not qualified</source>
        <translation>建议不合格</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>withdrawn of own will</source>
        <translation>自愿退出</translation>
    </message>
    <message>
        <source>%1 (rests only on advice or local rules)</source>
        <translation>%1（仅依据六不宜或本村办法）</translation>
    </message>
    <message>
        <source>law</source>
        <translation>法定</translation>
    </message>
    <message>
        <source>list of bars</source>
        <translation>五不能</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>六不宜</translation>
    </message>
    <message>
        <source>local rules</source>
        <translation>本村办法</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>For information: %1</source>
        <translation>供参考：%1</translation>
    </message>
    <message>
        <source>decided: qualified</source>
        <translation>决定：合格</translation>
    </message>
    <message>
        <source>decided: not qualified</source>
        <translation>决定：不合格</translation>
    </message>
    <message>
        <source>Self-nominations</source>
        <translation>报名自荐</translation>
    </message>
    <message>
        <source>Proposed: qualified</source>
        <translation>建议合格</translation>
    </message>
    <message>
        <source>Proposed: not qualified</source>
        <translation>建议不合格</translation>
    </message>
    <message>
        <source>Withdrawn of own will</source>
        <translation>自愿退出</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Decided by the deciding body</source>
        <translation>已作出决定</translation>
    </message>
    <message>
        <source>Proposals resting only on advice or local rules</source>
        <translation>仅依据六不宜或本村办法</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由汇总</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Source and evidence mark</source>
        <translation>依据及证据等级</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>Self-nominees</source>
        <translation>自荐人审查情况</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Body and post</source>
        <translation>组织及职务</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Three asks</source>
        <translation>三问</translation>
    </message>
    <message>
        <source>Three forms</source>
        <translation>三表</translation>
    </message>
    <message>
        <source>Three stricts</source>
        <translation>三严</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Reasons and sources</source>
        <translation>理由及依据</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Summary of the eligibility screening of self-nominees</source>
        <translation>自荐人资格审查汇总表</translation>
    </message>
    <message>
        <source>%1 (working paper, not for posting)</source>
        <translation>%1（内部工作材料，不得张贴）</translation>
    </message>
    <message>
        <source>Signs: ✓ passed, ✗ failed, – does not apply, ? look again, ○ not begun.</source>
        <translation>符号说明：✓ 通过&#x3000;✗ 未通过&#x3000;– 不适用&#x3000;? 需再核&#x3000;○ 未开始。</translation>
    </message>
    <message>
        <source>Everything in the column &quot;Proposal&quot; is a proposal of the program. For the villagers&apos; committee the village election committee decides, for each other body its own deciding body; only their dated decision, or the person&apos;s own signed withdrawal, takes a nominee off the roster.</source>
        <translation>“建议”一栏为程序提出的建议。村民委员会的自荐人由村民选举委员会决定，其他组织的由该组织的决定机构决定；只有其载明日期的决定，或者本人签字的自愿退出，才能使自荐人不再列入名册。</translation>
    </message>
    <message>
        <source>A proposal that rests only on advice or on the village&apos;s own rules has no bar of law behind it; the column says so.</source>
        <translation>仅依据六不宜或本村办法提出的建议，没有法定禁止情形作依据，已在“建议”一栏注明。</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>ShownListText</name>
    <message>
        <source>Shown: %1</source>
        <translation>显示条件：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s). For work only: not for posting, not for passing on.</source>
        <translation>
            <numerusform>共 %n 行。仅供工作使用，不得张贴、不得外传。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatePaper</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>no end</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>while it lasts</source>
        <translation>情形存续期间</translation>
    </message>
    <message>
        <source>bars by law</source>
        <translation>法定，不得列入</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>不得列入名单</translation>
    </message>
    <message>
        <source>advises against</source>
        <translation>不宜</translation>
    </message>
    <message>
        <source>the village&apos;s own</source>
        <translation>本村条件</translation>
    </message>
    <message>
        <source>The nine checks</source>
        <translation>九项核查</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Check, and what it asks</source>
        <translation>核查项和内容</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>核查方式</translation>
    </message>
    <message>
        <source>Evidence needed</source>
        <translation>所需佐证</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效力</translation>
    </message>
    <message>
        <source>Source and evidence mark</source>
        <translation>出处和证据等级</translation>
    </message>
    <message>
        <source>Three asks</source>
        <translation>三问</translation>
    </message>
    <message>
        <source>Three forms</source>
        <translation>三表</translation>
    </message>
    <message>
        <source>Three stricts</source>
        <translation>三严</translation>
    </message>
    <message>
        <source>only warns</source>
        <translation>只提醒</translation>
    </message>
    <message>
        <source>Lists of bars</source>
        <translation>限制情形清单</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Looks back</source>
        <translation>回溯</translation>
    </message>
    <message>
        <source>Counts here</source>
        <translation>是否适用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>否：%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>elections %1</source>
        <translation>适用于选举日%1</translation>
    </message>
    <message>
        <source>yes, the township&apos;s own</source>
        <translation>是（本地）</translation>
    </message>
    <message>
        <source>Standard of the eligibility screening</source>
        <translation>资格审查标准</translation>
    </message>
    <message>
        <source>Draft: nothing of it is in force before it is frozen.</source>
        <translation>草稿：定稿之前不生效。</translation>
    </message>
    <message>
        <source>Frozen on %1 by %2. It rests on: %3.</source>
        <translation>%1由%2定稿，依据：%3。</translation>
    </message>
    <message>
        <source>Findings of a talk that pass: %1. That fail: %2. Every other needs another look.</source>
        <translation>谈话评定：%1为通过，%2为不通过，其他再看。</translation>
    </message>
    <message>
        <source>A statutory bar can&apos;t be left out. What a person enters against a nominee bars only once a second person has confirmed it. The deciding body decides; the township only guides.</source>
        <translation>法定情形不能去掉。人工认定的不通过须经第二人复核。由有权决定的组织决定，乡镇只指导。</translation>
    </message>
    <message>
        <source>SHA-256 of this version: %1</source>
        <translation>本版校验值（SHA-256）：%1</translation>
    </message>
</context>
<context>
    <name>TownshipSummaryText</name>
    <message>
        <source>Term election of the villages of %1: summary</source>
        <translation>%1村级组织换届选举情况汇总表</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记选民</translation>
    </message>
    <message>
        <source>Self-nominations</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Not qualified</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>应选</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>参加投票</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>参选率</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Nominations and proposals of the screening</source>
        <translation>报名自荐及资格审查（建议）</translation>
    </message>
    <message>
        <source>Seats chosen by ballot</source>
        <translation>投票选举职数</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>尚未计票</translation>
    </message>
    <message numerus="yes">
        <source>Total of %n village(s)</source>
        <translation>
            <numerusform>合计（%n 个村）</numerusform>
        </translation>
    </message>
    <message>
        <source>Qualified and not qualified are proposals of the program until the deciding body of each village has decided. Turnout is voters of registered voters.</source>
        <translation>“合格”“不合格”在各村决定机构作出决定之前均为程序提出的建议。参选率＝参加投票人数÷登记选民数。</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>TurnoutReportText</name>
    <message>
        <source>Ledger of the boxes</source>
        <translation>票箱清点</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>票箱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation>未收回</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>本人投票</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>委托投票</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>参加投票</translation>
    </message>
    <message>
        <source>Of these assisted</source>
        <translation>其中代写</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>各村情况</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记选民</translation>
    </message>
    <message>
        <source>At roving boxes</source>
        <translation>流动票箱</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>参选率</translation>
    </message>
    <message>
        <source>Turnout of the villages</source>
        <translation>各村参选率</translation>
    </message>
    <message>
        <source>Turnout in per mille</source>
        <translation>参选率（千分数）</translation>
    </message>
    <message>
        <source>One half of the registered voters; an election is valid only above this line.</source>
        <translation>登记选民的半数；参加投票人数超过半数，选举方为有效</translation>
    </message>
    <message>
        <source>Registered voters</source>
        <translation>登记选民数</translation>
    </message>
    <message>
        <source>Voters (turnout)</source>
        <translation>参加投票人数</translation>
    </message>
    <message>
        <source>Ballots issued</source>
        <translation>发出选票</translation>
    </message>
    <message>
        <source>Ballots collected</source>
        <translation>收回选票</translation>
    </message>
    <message>
        <source>More than half is</source>
        <translation>过半数人数</translation>
    </message>
    <message>
        <source>%1 voters</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>More than half took part</source>
        <translation>是否过半数</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Villages with more than half</source>
        <translation>参选过半数的村</translation>
    </message>
    <message>
        <source>Turnout in %1</source>
        <translation>%1投票情况表</translation>
    </message>
    <message>
        <source>Ballots issued over the day</source>
        <translation>当日发出选票进度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Ballots issued so far</source>
        <translation>累计发出选票数</translation>
    </message>
    <message>
        <source>One half of the %1 registered voters</source>
        <translation>登记选民 %1 人的半数</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Number of villages</source>
        <translation>村数</translation>
    </message>
    <message>
        <source>By kind of voting</source>
        <translation>按投票方式</translation>
    </message>
    <message>
        <source>In person, wrote himself</source>
        <translation>本人投票（自己填写）</translation>
    </message>
    <message>
        <source>In person, written for him</source>
        <translation>本人投票（代写）</translation>
    </message>
    <message>
        <source>By villagers&apos; group, as checked in</source>
        <translation>各村民小组领票情况</translation>
    </message>
    <message>
        <source>Villagers&apos; group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Not come</source>
        <translation>未领票</translation>
    </message>
    <message>
        <source>Took their ballots</source>
        <translation>领票率</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>未分组</translation>
    </message>
</context>
<context>
    <name>UnprintableText</name>
    <message>
        <source>%1 (%2, in &quot;%3&quot;)</source>
        <translation>%1（%2，见“%3”）</translation>
    </message>
    <message>
        <source>No installed font can draw these characters: %1. Install a font that has them, or write them in by hand.</source>
        <translation>以下字没有已安装的字体可以打印：%1。请安装含有这些字的字体，或者打印后手工填写。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>VerdictPapers</name>
    <message>
        <source>qualified</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not qualified</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>%1 for, %2 against, %3 abstained</source>
        <translation>赞成 %1、反对 %2、弃权 %3</translation>
    </message>
    <message>
        <source>%1 members, %2 present</source>
        <translation>应到 %1 人，实到 %2 人</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>实到 %1 人</translation>
    </message>
    <message>
        <source>Reasons and clauses:</source>
        <translation>理由和依据：</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1．%2</translation>
    </message>
    <message>
        <source>Delivery slip</source>
        <translation>送达回证</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>送达文书</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>受送达人</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>自荐职务</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>送达人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Where the person doesn&apos;t take or sign the paper, say so under Remark; two witnesses sign.</source>
        <translation>受送达人拒收或者拒签的，在备注栏说明，由两名见证人签字。</translation>
    </message>
    <message>
        <source>Received (own signature)</source>
        <translation>收件人（本人签字）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delivered by (signature)</source>
        <translation>送达人（签字）</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Decision on the eligibility of a nominee</source>
        <translation>资格审查决定书</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1 met on %2 (%3)</source>
        <translation>%1于%2召开会议（%3）</translation>
    </message>
    <message>
        <source>%1 met on %2</source>
        <translation>%1于%2召开会议</translation>
    </message>
    <message>
        <source> and voted on it: %1</source>
        <translation>并进行表决：%1</translation>
    </message>
    <message>
        <source>You stand for %1. %2, looked at the condition%3. It decided: you are %4.</source>
        <translation>你报名自荐%1。%2，对你的资格条件进行了审查%3。决定：你的资格审查结果为%4。</translation>
    </message>
    <message>
        <source>You stay on the list of nominees.</source>
        <translation>你列入自荐人名册。</translation>
    </message>
    <message>
        <source>You are taken off the list of nominees. Who thinks that this is wrong may object in writing or by word of mouth to %1, and may complain to the township or the county, who have to look into it.</source>
        <translation>你不列入自荐人名册。如对本决定有异议，可以书面或者口头向%1提出；也可以向乡级或者县级有关机关反映，由其依法调查处理。</translation>
    </message>
    <message>
        <source> No article names a time limit for the objection.</source>
        <translation>条文没有规定提出异议的期限。</translation>
    </message>
    <message>
        <source>Extract from the minutes: eligibility of nominees</source>
        <translation>资格审查会议纪要（摘录）</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>开会日期</translation>
    </message>
    <message>
        <source>Deciding body</source>
        <translation>决定机构</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>到会情况</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>%1 nominees</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 qualified, %2 not qualified</source>
        <translation>合格 %1 人，不合格 %2 人</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>For</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Reasons and clauses</source>
        <translation>理由和依据条款</translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>到会成员</translation>
    </message>
    <message>
        <source>Record of a talk about withdrawing</source>
        <translation>劝退谈话记录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Talked by</source>
        <translation>谈话人</translation>
    </message>
    <message>
        <source>Also present</source>
        <translation>在场人</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>自荐人</translation>
    </message>
    <message>
        <source>Clause explained</source>
        <translation>说明的条款</translation>
    </message>
    <message>
        <source>What the nominee said</source>
        <translation>自荐人意见</translation>
    </message>
    <message>
        <source>The nominee was told: this talk decides nothing. He may stay on the list; then %1 decides by the law. He leaves it of his own will only by a statement that he signs himself.</source>
        <translation>已告知自荐人：本次谈话不作任何决定。自荐人可以不退出，由%1依法决定；自愿退出的，以本人亲笔签字的声明为准。</translation>
    </message>
    <message>
        <source>Nominee (own signature)</source>
        <translation>自荐人（本人签字）</translation>
    </message>
    <message>
        <source>Statement of withdrawal after a talk</source>
        <translation>退出声明（谈话后）</translation>
    </message>
    <message>
        <source>To %1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>I, %1, stand for %2. On %3, %4 explained this clause to me: %5</source>
        <translation>本人%1，报名自荐%2。%3，%4向本人说明了以下条款：%5</translation>
    </message>
    <message>
        <source>I have understood it. I know that I may stay on the list and that %1 would then decide. I withdraw of my own will; nobody has forced me or promised me anything.</source>
        <translation>本人已经了解。本人知道可以不退出，由%1决定。本人自愿退出，没有受到任何强迫或者许诺。</translation>
    </message>
    <message>
        <source>In writing, by %1 at the latest. %2</source>
        <translation>须在%1前书面提出。%2</translation>
    </message>
    <message>
        <source>Own signature</source>
        <translation>本人签字</translation>
    </message>
    <message>
        <source>Paper seen by</source>
        <translation>见过原件的人</translation>
    </message>
    <message>
        <source>On file: %1.</source>
        <translation>存档情况：%1。</translation>
    </message>
    <message>
        <source>Number decided on</source>
        <translation>决定人数</translation>
    </message>
    <message>
        <source>Check that bars</source>
        <translation>不合格的审查项</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>审查人</translation>
    </message>
    <message>
        <source>Confirmed by (second person)</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>%1 confirmed what bars those who are not qualified</source>
        <translation>%1 已复核不合格人员的情形</translation>
    </message>
    <message>
        <source>________ No. ____</source>
        <translation>________字第____号</translation>
    </message>
</context>
<context>
    <name>VoterCards</name>
    <message>
        <source>Voter card of %1</source>
        <translation>%1参选证</translation>
    </message>
    <message>
        <source>No. %1   Name: %2   Sex: %3</source>
        <translation>编号：%1&#x3000;姓名：%2&#x3000;性别：%3</translation>
    </message>
    <message>
        <source>Group: %1   Household: %2</source>
        <translation>小组：%1&#x3000;户号：%2</translation>
    </message>
    <message>
        <source>Election day: %1</source>
        <translation>选举日：%1</translation>
    </message>
    <message>
        <source>Venue: %1   Hours: %2</source>
        <translation>地点：%1&#x3000;时间：%2</translation>
    </message>
    <message>
        <source>One card, one ballot; taken in when the ballot is handed out; not replaced.</source>
        <translation>一证一票，领票时收回，遗失不补。</translation>
    </message>
    <message>
        <source>%1 (seal)</source>
        <translation>%1（盖章）</translation>
    </message>
    <message>
        <source>Voter cards of %1</source>
        <translation>%1参选证</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>共 %n 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallPlanText</name>
    <message>
        <source>Mon</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>〔%1〕 %2</source>
        <translation>〔%1〕%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>须张贴</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由谁张贴</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1（%2起）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Election calendar of %1</source>
        <translation>%1选举日程</translation>
    </message>
    <message>
        <source>Month and day of the last good day; √: posted.</source>
        <translation>表中为最后日期（月-日）；√ 表示已张贴。</translation>
    </message>
    <message>
        <source>Once for the whole township</source>
        <translation>全镇统一</translation>
    </message>
    <message>
        <source>Days are counted back from the election day; a day counts until its midnight, and weekends count.</source>
        <translation>日期从选举日向前推算，当日二十四时前有效，周末计算在内。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>标题：%1</translation>
    </message>
    <message>
        <source>there is no mark {%1}. Choose one of the list.</source>
        <translation>没有“{%1}”这个代号，请从列表中选。</translation>
    </message>
    <message>
        <source>{%1} is a table: give it a line of its own.</source>
        <translation>{%1}是一张表，须单独占一行。</translation>
    </message>
    <message>
        <source>a brace is open. A mark looks like {%1}.</source>
        <translation>花括号不成对。代号的写法是{%1}。</translation>
    </message>
    <message>
        <source>it is empty. Write the title that stands on the paper.</source>
        <translation>为空，请写上印在文书上的标题。</translation>
    </message>
    <message>
        <source>a row needs a table: begin it with a line of heads, + No. 3 | Item 10.</source>
        <translation>表格行前须先有表头行，例如：+ 序号 3 | 项目 10。</translation>
    </message>
    <message>
        <source>write how many empty rows, from -*1 to -*60.</source>
        <translation>请写明空行数，从 -*1 到 -*60。</translation>
    </message>
    <message>
        <source>the text is empty. Write it, or take the shipped one.</source>
        <translation>正文为空，请填写，或者恢复原文。</translation>
    </message>
</context>
<context>
    <name>XlsxWriterText</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The workbook could not be made in the temporary folder %1 (%2); make room there and try again.</source>
        <translation>无法在临时文件夹 %1 中生成工作簿（%2）；请腾出空间后重试。</translation>
    </message>
</context>
<context>
    <name>ZeroReportPaper</name>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>written in</source>
        <translation>另选他人</translation>
    </message>
    <message>
        <source>Zero report of the count (零票报告)</source>
        <translation>零票报告</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Way of counting</source>
        <translation>计票方式</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>票箱</translation>
    </message>
    <message>
        <source>Before the boxes were opened, the scrutineers saw before the hall that no ballot had been read: ballots counted 0, valid 0, void 0, blank 0, and every name&apos;s tally at zero.</source>
        <translation>开箱前，监票人当众确认尚未录入任何选票：已计 0 张、有效 0 张、无效 0 张、空白 0 张，每个名字的票数均为零。</translation>
    </message>
    <message>
        <source>Scrutineer (监票人)</source>
        <translation>监票人</translation>
    </message>
    <message>
        <source>Teller (计票人)</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>Caller (唱票人)</source>
        <translation>唱票人</translation>
    </message>
</context>
</TS>
