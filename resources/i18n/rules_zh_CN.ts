<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Alternatives</name>
    <message>
        <source>If the majority were taken of the valid ballots</source>
        <translation>如果过半数以有效票为基数</translation>
    </message>
    <message>
        <source>If the majority were taken of the ballots issued</source>
        <translation>如果过半数以发出票数为基数</translation>
    </message>
    <message>
        <source>If the majority were taken of the ballots collected</source>
        <translation>如果过半数以收回票数为基数</translation>
    </message>
    <message>
        <source>If turnout were measured by the ballots collected</source>
        <translation>如果参选率按收回票数计算</translation>
    </message>
    <message>
        <source>If turnout were measured by the people who voted</source>
        <translation>如果参选率按参加投票人数计算</translation>
    </message>
    <message>
        <source>If a fault made only its column void</source>
        <translation>如果差错只使所在栏无效</translation>
    </message>
    <message>
        <source>If a fault made the whole ballot void</source>
        <translation>如果差错使整张选票无效</translation>
    </message>
    <message>
        <source>If ballots without a mark were void</source>
        <translation>如果空白票算无效票</translation>
    </message>
    <message>
        <source>If ballots without a mark were abstentions</source>
        <translation>如果空白票算弃权票</translation>
    </message>
    <message>
        <source>%1 would be elected (%2)</source>
        <translation>%1 将当选%2</translation>
    </message>
    <message>
        <source>%1 would not be elected (%2)</source>
        <translation>%1 将不能当选%2</translation>
    </message>
    <message>
        <source>the election would be valid</source>
        <translation>选举将有效</translation>
    </message>
    <message>
        <source>the election would be invalid</source>
        <translation>选举将无效</translation>
    </message>
    <message>
        <source>no winner would change</source>
        <translation>当选人不变</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 would be tied (%2)</source>
        <translation>%1将得票相等、须再次投票（%2）</translation>
    </message>
    <message>
        <source>%1 would not be tied (%2)</source>
        <translation>%1将不再得票相等（%2）</translation>
    </message>
    <message>
        <source>the next vote would be about other seats or other people</source>
        <translation>下一次投票的名额或人选将不同</translation>
    </message>
</context>
<context>
    <name>BallotJudge</name>
    <message>
        <source>the committee ruled the ballot void</source>
        <translation>村民选举委员会认定整张无效</translation>
    </message>
    <message>
        <source>nothing is marked on the ballot</source>
        <translation>选票上什么也没有写</translation>
    </message>
    <message>
        <source>more people are chosen for %1 than its seats (%2)</source>
        <translation>%1所选人数多于应选人数（%2 名）</translation>
    </message>
    <message>
        <source>%1 is chosen for two posts</source>
        <translation>%1 同时被选两个职务</translation>
    </message>
    <message>
        <source>none of the choices counts</source>
        <translation>所选全部无效</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>字迹无法辨认</translation>
    </message>
    <message>
        <source>this ballot has no vote against</source>
        <translation>这种选票没有“反对”一项</translation>
    </message>
    <message>
        <source>more people are chosen for this post than it has seats</source>
        <translation>本职务所选人数多于应选人数</translation>
    </message>
    <message>
        <source>not on the register of voters</source>
        <translation>不在选民名册上</translation>
    </message>
    <message>
        <source>in a revote only the tied can be chosen</source>
        <translation>再次投票只能选票数相等的人</translation>
    </message>
    <message>
        <source>marked both for and against</source>
        <translation>同时标了赞成和反对</translation>
    </message>
    <message>
        <source>only women can be chosen for this post</source>
        <translation>本职务只能选妇女</translation>
    </message>
    <message>
        <source>the same person is chosen for another post too</source>
        <translation>同一人还被选了另一职务</translation>
    </message>
</context>
<context>
    <name>BallotsReader</name>
    <message>
        <source>the file is empty; its first row must name the columns</source>
        <translation>文件是空的；第一行应写列名</translation>
    </message>
    <message>
        <source>this row has %1 cells instead of %2</source>
        <translation>这一行有 %1 格，应为 %2 格</translation>
    </message>
    <message>
        <source>the column “%1” should stand here, not “%2”</source>
        <translation>这里应是“%1”列，不是“%2”</translation>
    </message>
    <message>
        <source>the contest has no post “%1”</source>
        <translation>选举里没有“%1”这个职务</translation>
    </message>
    <message>
        <source>the column “%1” stands here a second time</source>
        <translation>“%1”列在这里重复出现</translation>
    </message>
    <message>
        <source>the first row must read: box,number,&lt;post id&gt;...,flag</source>
        <translation>第一行应为:box,number,&lt;职务编号&gt;...,flag</translation>
    </message>
    <message>
        <source>the column of the post “%1” is missing</source>
        <translation>缺少职务“%1”的列</translation>
    </message>
    <message>
        <source>the flag must be empty or “void”, not “%1”</source>
        <translation>flag 应为空或“void”，不能是“%1”</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the file as UTF-8</source>
        <translation>文字不是 UTF-8 编码；请把文件另存为 UTF-8</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a cell that is not quoted</source>
        <translation>没有加引号的单元格里出现了引号</translation>
    </message>
    <message>
        <source>the quoted cell that begins here is never closed</source>
        <translation>从这里开始的引号没有结束</translation>
    </message>
    <message>
        <source>something follows the closing quotation mark of a cell</source>
        <translation>单元格的结束引号后面还有内容</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Register of voters posted</source>
        <translation>公布选民名单</translation>
    </message>
    <message>
        <source>Last day for objections to the register</source>
        <translation>对选民名单提出异议截止</translation>
    </message>
    <message>
        <source>Objections decided and the result posted</source>
        <translation>异议作出决定并公布</translation>
    </message>
    <message>
        <source>Last day to register as a self-nominee</source>
        <translation>自荐报名截止</translation>
    </message>
    <message>
        <source>Eligibility screening and joint review</source>
        <translation>资格审查、联审</translation>
    </message>
    <message>
        <source>List of self-nominees posted, by name strokes</source>
        <translation>按姓名笔画公布自荐人名单</translation>
    </message>
    <message>
        <source>Last day for a self-nominee&apos;s written withdrawal</source>
        <translation>自荐人书面退出截止</translation>
    </message>
    <message>
        <source>List of candidates posted, by votes</source>
        <translation>按得票多少公布正式候选人名单</translation>
    </message>
    <message>
        <source>Last day for a candidate&apos;s written withdrawal</source>
        <translation>候选人书面退出截止</translation>
    </message>
    <message>
        <source>Time, place, method, callers, tellers and scrutineers posted</source>
        <translation>公布投票时间、地点、方式和唱票人、监票人、计票人</translation>
    </message>
    <message>
        <source>Last day to ask for a speech</source>
        <translation>申请竞职演讲截止</translation>
    </message>
    <message>
        <source>Last day to ask for a proxy vote</source>
        <translation>申请委托投票截止</translation>
    </message>
    <message>
        <source>List of proxies posted</source>
        <translation>公布委托投票名单</translation>
    </message>
    <message>
        <source>Voters at the roving box posted</source>
        <translation>公布使用流动票箱的选民名单</translation>
    </message>
    <message>
        <source>Election day: vote, open count, votes announced on the spot</source>
        <translation>选举日：投票、公开计票、当场公布票数</translation>
    </message>
    <message>
        <source>List of the elected posted</source>
        <translation>公布当选名单</translation>
    </message>
    <message>
        <source>Further election for vacant seats</source>
        <translation>缺额另行选举</translation>
    </message>
    <message>
        <source>Handover to the new committee</source>
        <translation>工作移交</translation>
    </message>
    <message>
        <source>Guidance office and work plan of the township</source>
        <translation>成立选举指导组，制定工作方案</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Village election committee chosen, posted and filed</source>
        <translation>推选村民选举委员会，公布并备案</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>选委会</translation>
    </message>
    <message>
        <source>Election day announced</source>
        <translation>公布选举日</translation>
    </message>
    <message>
        <source>Day set</source>
        <translation>选举日公告</translation>
    </message>
    <message>
        <source>Registration of voters</source>
        <translation>选民登记</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>选民登记</translation>
    </message>
    <message>
        <source>Audit of the leaving committee published</source>
        <translation>公布离任经济责任审计结果</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>离任审计</translation>
    </message>
    <message>
        <source>Notice of the villagers&apos; meeting on the election measures</source>
        <translation>通知召开村民会议（通过选举办法）</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议通知</translation>
    </message>
    <message>
        <source>Notice of the representatives&apos; meeting on the election measures</source>
        <translation>通知召开村民代表会议（通过选举办法）</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>选民名单</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议截止</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>异议决定</translation>
    </message>
    <message>
        <source>where objections came in</source>
        <translation>有人提出异议的</translation>
    </message>
    <message>
        <source>Villagers&apos; representatives and group leaders chosen</source>
        <translation>推选村民代表、村民小组长</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>村民代表</translation>
    </message>
    <message>
        <source>where they are chosen in the same run</source>
        <translation>与本次选举一并推选的</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>自荐截止</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>资格审查</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单公布</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>退出截止</translation>
    </message>
    <message>
        <source>Vote notice</source>
        <translation>投票公告</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>演讲申请</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>委托截止</translation>
    </message>
    <message>
        <source>Proxy list</source>
        <translation>委托名单</translation>
    </message>
    <message>
        <source>where proxies were asked for</source>
        <translation>有委托投票的</translation>
    </message>
    <message>
        <source>Roving box</source>
        <translation>流动票箱</translation>
    </message>
    <message>
        <source>where there is a roving box</source>
        <translation>设流动票箱的</translation>
    </message>
    <message>
        <source>Last day on which nominees may meet the voters</source>
        <translation>自荐人、候选人与选民见面的最后一天</translation>
    </message>
    <message>
        <source>Meeting voters</source>
        <translation>见面截止</translation>
    </message>
    <message>
        <source>Election day</source>
        <translation>选举日</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>当选名单</translation>
    </message>
    <message>
        <source>Supervision committee chosen and posted</source>
        <translation>推选村务监督委员会并公布</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>村监会</translation>
    </message>
    <message>
        <source>Further election</source>
        <translation>另行选举</translation>
    </message>
    <message>
        <source>where seats stayed vacant</source>
        <translation>职位有空缺的</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>工作移交</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>已张贴</translation>
    </message>
    <message>
        <source>posted late</source>
        <translation>迟张贴</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未到</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The nomination vote is not written down yet.</source>
        <translation>提名投票尚未登记。</translation>
    </message>
    <message>
        <source>%1 of %2 registered voters took part</source>
        <translation>登记选民 %2 人，参加 %1 人</translation>
    </message>
    <message>
        <source>%1: more than one half.</source>
        <translation>%1，过半数。</translation>
    </message>
    <message>
        <source>%1: not more than one half; the vote has no effect.</source>
        <translation>%1，没有过半数，提名无效。</translation>
    </message>
    <message>
        <source>Withdrew in writing.</source>
        <translation>本人书面退出。</translation>
    </message>
    <message>
        <source>Decided as not qualified.</source>
        <translation>已决定资格不符。</translation>
    </message>
    <message>
        <source>Is not a registered voter of the village.</source>
        <translation>不是本村登记选民。</translation>
    </message>
    <message>
        <source>“%1” is a seat for women.</source>
        <translation>“%1”限女性。</translation>
    </message>
    <message>
        <source>Chose %1 in writing.</source>
        <translation>本人书面选择%1。</translation>
    </message>
    <message>
        <source>Equal votes for the last places: a further vote among them.</source>
        <translation>末位得票相等，须在其中再次投票。</translation>
    </message>
    <message>
        <source>Next by votes, fills a gap.</source>
        <translation>按得票多少依次递补。</translation>
    </message>
    <message>
        <source>Place %1 by votes.</source>
        <translation>得票第 %1。</translation>
    </message>
    <message>
        <source>Next in line.</source>
        <translation>依次候补。</translation>
    </message>
    <message>
        <source>Was nominated for two posts: chooses one in writing.</source>
        <translation>被提名为两种职务，须由本人书面选择一种。</translation>
    </message>
    <message>
        <source>%1: equal votes of %2; hold a further vote among them and enter it.</source>
        <translation>%1：%2 得票相等，请在其中再次投票并录入结果。</translation>
    </message>
    <message>
        <source>%1: the written choice of %2 is missing.</source>
        <translation>%1：缺 %2 的书面选择。</translation>
    </message>
    <message>
        <source>%1: %2 candidates for %3 seats; at least %4 are needed.</source>
        <translation>%1：应选 %3 人，候选人只有 %2 人，至少应有 %4 人。</translation>
    </message>
    <message numerus="yes">
        <source>%1: more names than the %n seat(s).</source>
        <translation>
            <numerusform>%1：提名人数超过应选的 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is named for two posts.</source>
        <translation>%1 被提名为两种职务。</translation>
    </message>
    <message>
        <source>More people took part (%1) than are registered (%2).</source>
        <translation>参加人数（%1）多于登记选民（%2）。</translation>
    </message>
    <message>
        <source>More papers (%1) than people who took part (%2).</source>
        <translation>提名票（%1）多于参加人数（%2）。</translation>
    </message>
    <message>
        <source>%1: %2 votes, but %3 papers and %4 seats allow %5.</source>
        <translation>%1：合计 %2 票，而有效提名票 %3 张、应选 %4 人，至多 %5 票。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have more votes than there are papers; nobody counts for two posts on one paper.</source>
        <translation>
            <numerusform>有 %n 人得票多于有效提名票数；同一张票上一人不得计两种职务。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckTemplate</name>
    <message>
        <source>&quot;%1&quot; can&apos;t pass and fail at once; keep it in one list.</source>
        <translation>“%1”不能同时列为通过和不通过，请只保留在一处。</translation>
    </message>
    <message>
        <source>&quot;checks&quot; must list exactly nine checks.</source>
        <translation>“checks”必须正好列出九项审查。</translation>
    </message>
    <message>
        <source>Check %1 must be &quot;%2&quot;, not &quot;%3&quot;.</source>
        <translation>第 %1 项审查应为“%2”，不是“%3”。</translation>
    </message>
    <message>
        <source>&quot;effect&quot; must be &quot;bars&quot; or &quot;warns&quot;.</source>
        <translation>“effect”只能是“bars”或“warns”。</translation>
    </message>
    <message>
        <source>An object is needed here.</source>
        <translation>此处应为对象。</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;.</source>
        <translation>不认识的键“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text that isn&apos;t empty.</source>
        <translation>“%1”必须是非空的文字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts.</source>
        <translation>“%1”必须是文字列表。</translation>
    </message>
    <message>
        <source>The program&apos;s list of the nine checks is missing; install it again.</source>
        <translation>缺少程序自带的九项审查模板，请重新安装。</translation>
    </message>
    <message>
        <source>&quot;how&quot; must be &quot;talk&quot;, &quot;paper&quot;, &quot;rule&quot; or &quot;departments&quot;.</source>
        <translation>&quot;how&quot; 须为 &quot;talk&quot;、&quot;paper&quot;、&quot;rule&quot; 或 &quot;departments&quot;。</translation>
    </message>
    <message>
        <source>“%1” rests on the law: it always bars, and the program always checks it by the rules.</source>
        <translation>“%1”依据法律，始终是限制项，并由程序按规则核对。</translation>
    </message>
    <message>
        <source>A list of clauses is needed here.</source>
        <translation>这里须是条款列表。</translation>
    </message>
    <message>
        <source>&quot;weight&quot; must be &quot;list&quot; or &quot;advice&quot;.</source>
        <translation>&quot;weight&quot; 须为 &quot;list&quot; 或 &quot;advice&quot;。</translation>
    </message>
    <message>
        <source>The clause “%1” ends before it begins.</source>
        <translation>条款“%1”的截止日早于起始日。</translation>
    </message>
    <message>
        <source>“%1” is the name of a clause of the law or of the list of 2013. Give the own clause a name of its own, for example 本镇清单①.</source>
        <translation>“%1”是法律或2013年清单的条款名。本地条款请另起名，例如 本镇清单①。</translation>
    </message>
    <message>
        <source>The clause “%1” stands here a second time.</source>
        <translation>条款“%1”重复出现。</translation>
    </message>
    <message>
        <source>“%1” is a bar of the law; no township can leave it out.</source>
        <translation>“%1”是法定情形，乡镇不能去掉。</translation>
    </message>
    <message>
        <source>&quot;mark&quot; must be one of %1.</source>
        <translation>&quot;mark&quot; 须为 %1 之一。</translation>
    </message>
    <message>
        <source>&quot;years&quot; must be a whole number from 1 to 99, or left out.</source>
        <translation>&quot;years&quot; 须为1至99的整数，或不写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a day, written as 2026-12-19.</source>
        <translation>&quot;%1&quot; 须为日期，写成 2026-12-19。</translation>
    </message>
    <message>
        <source>recorded talk</source>
        <translation>谈话记录</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>书面材料</translation>
    </message>
    <message>
        <source>automatic rule</source>
        <translation>程序自动核对</translation>
    </message>
    <message>
        <source>departments&apos; answers</source>
        <translation>部门答复</translation>
    </message>
</context>
<context>
    <name>CommitteeRules</name>
    <message>
        <source>%1 is nominated for %2 and must leave the election committee.</source>
        <translation>%1被提名为%2，应当退出村民选举委员会。</translation>
    </message>
    <message>
        <source>%1 (%2 of %3) is nominated for %4; %3 must leave the election committee.</source>
        <translation>%1（%3的%2）被提名为%4，%3应当退出村民选举委员会。</translation>
    </message>
    <message>
        <source>%1 missed the last %2 meetings or did not vote there: this may count as leaving.</source>
        <translation>%1连续%2次未参加会议或者到会不表决，可以视为退出。</translation>
    </message>
    <message>
        <source>%1 (%2 of %3) stands for %4</source>
        <translation>%1（%3的%2）参选%4</translation>
    </message>
    <message>
        <source>stands for %1</source>
        <translation>本人参选%1</translation>
    </message>
    <message>
        <source>The election committee has %1 to %2 members, the list has %3.</source>
        <translation>村民选举委员会由%1至%2人组成，名单上有%3人。</translation>
    </message>
    <message>
        <source>The election committee has one chair (主任), the list has %1.</source>
        <translation>村民选举委员会设主任一人，名单上有%1人。</translation>
    </message>
    <message>
        <source>More people attended (%1) than were entitled to (%2). Correct one number.</source>
        <translation>实到（%1人）多于应到（%2人），请更正其中一个数。</translation>
    </message>
    <message>
        <source>The meeting of representatives needs %1/%2 of its %3 members, %4 attended.</source>
        <translation>村民代表会议应有%3名组成人员的%1/%2以上到会，实到%4人。</translation>
    </message>
    <message>
        <source>Somebody with %1 votes isn&apos;t a member, a member has %2. Compare with the paper.</source>
        <translation>得%1票的人不是成员，而有成员只得%2票，请与纸质结果核对。</translation>
    </message>
    <message>
        <source>The election committee has %1 members, it needs at least %2: the next in line enters, or members are chosen anew.</source>
        <translation>村民选举委员会现有%1人，至少应有%2人：依次递补，或者另行推选。</translation>
    </message>
    <message>
        <source>The chair has left: the committee chooses one of its members (practice, not written in the law).</source>
        <translation>主任已退出：由村民选举委员会在成员中另行推选主任（惯例，条文没有规定）。</translation>
    </message>
    <message>
        <source>Not yet found in the register: %1. Whether they or their relatives stand can&apos;t be seen before.</source>
        <translation>尚未与选民登记册核对：%1。核对之前无法判断本人或近亲属是否参选。</translation>
    </message>
    <message>
        <source>%1 has %2 votes, only %3 attended. Correct one number.</source>
        <translation>%1得%2票，多于实到%3人，请改正其中一个数。</translation>
    </message>
</context>
<context>
    <name>ContestReader</name>
    <message>
        <source>an object in braces should stand here</source>
        <translation>这里应是花括号括起的对象</translation>
    </message>
    <message>
        <source>the key “%1” is not known here</source>
        <translation>这里不认识“%1”这个键</translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation>缺少“%1”这个键</translation>
    </message>
    <message>
        <source>“%1” must be a list</source>
        <translation>“%1”应为列表</translation>
    </message>
    <message>
        <source>“%1” must be a text that is not empty</source>
        <translation>“%1”应为非空的文本</translation>
    </message>
    <message>
        <source>“%1” must be a whole number</source>
        <translation>“%1”应为整数</translation>
    </message>
    <message>
        <source>“%1” must not be negative</source>
        <translation>“%1”不能是负数</translation>
    </message>
    <message>
        <source>“%1” must be at least %2</source>
        <translation>“%1”至少应为 %2</translation>
    </message>
    <message>
        <source>“%1” must not be above %2</source>
        <translation>“%1”不能超过 %2</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2</source>
        <translation>“%1”应为以下之一：%2</translation>
    </message>
    <message>
        <source>there is no parameter “%1”</source>
        <translation>没有“%1”这个参数</translation>
    </message>
    <message>
        <source>a village may not set the parameter “%1”; remove it</source>
        <translation>村里不能改变参数“%1”；请删去</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>“%1”应为 true 或 false</translation>
    </message>
    <message>
        <source>there is no post to count</source>
        <translation>没有要计票的职务</translation>
    </message>
    <message>
        <source>the post “%1” stands here a second time</source>
        <translation>职务“%1”在这里重复出现</translation>
    </message>
    <message>
        <source>the rank %1 is given to two posts</source>
        <translation>两个职务用了同一次序 %1</translation>
    </message>
    <message>
        <source>the person “%1” is neither a nominee nor on the register</source>
        <translation>“%1”既不是自荐人或候选人，也不在选民名册上</translation>
    </message>
    <message>
        <source>two person ids in brackets should stand here</source>
        <translation>这里应是方括号括起的两个人的编号</translation>
    </message>
    <message>
        <source>there is no post “%1” in this contest</source>
        <translation>本次选举没有“%1”这个职务</translation>
    </message>
    <message>
        <source>there are two rulings for the name “%1” at the post “%2”; keep one</source>
        <translation>职务“%2”的姓名“%1”有两个认定；请只留一个</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>A revote among the tied needs no turnout.</source>
        <translation>票数相等的再次投票不要求参选率。</translation>
    </message>
    <message>
        <source>%1 ballots were collected, %2 voters are registered</source>
        <translation>收回选票 %1 张，登记选民 %2 人</translation>
    </message>
    <message>
        <source>%1 people voted, %2 voters are registered</source>
        <translation>参加投票 %1 人，登记选民 %2 人</translation>
    </message>
    <message>
        <source>%1: more than half took part.</source>
        <translation>%1，过半数选民参加投票。</translation>
    </message>
    <message>
        <source>%1: not more than half; the election is invalid.</source>
        <translation>%1，未过半数，选举无效。</translation>
    </message>
    <message>
        <source>%1 ballots were collected, %2 were issued</source>
        <translation>收回选票 %1 张，发出选票 %2 张</translation>
    </message>
    <message>
        <source>%1 ballots were collected, %2 people voted</source>
        <translation>收回选票 %1 张，参加投票 %2 人</translation>
    </message>
    <message>
        <source>%1: not more than that, the vote stands.</source>
        <translation>%1，收回票数没有超过，投票有效。</translation>
    </message>
    <message>
        <source>%1: more than that; the election is invalid.</source>
        <translation>%1，收回票数超过，选举无效。</translation>
    </message>
    <message>
        <source>More than half of the %1 ballots collected, void and blank ones included: %2 votes.</source>
        <translation>收回的 %1 张选票（含无效票、弃权票）的过半数：%2 票。</translation>
    </message>
    <message>
        <source>More than half of the %1 valid ballots: %2 votes.</source>
        <translation>%1 张有效票的过半数：%2 票。</translation>
    </message>
    <message>
        <source>More than half of the %1 ballots issued: %2 votes.</source>
        <translation>发出的 %1 张选票的过半数：%2 票。</translation>
    </message>
    <message>
        <source>At least %1/%2 of the %3 ballots collected in this round: %4 votes.</source>
        <translation>本轮收回的 %3 张选票的 %1/%2 以上：%4 票。</translation>
    </message>
    <message>
        <source>In a revote the most votes win.</source>
        <translation>再次投票得票多的当选。</translation>
    </message>
    <message>
        <source>%1: %2 has %3 votes (needed: %4) and is elected.</source>
        <translation>%1：%2 得 %3 票（需要 %4 票），当选。</translation>
    </message>
    <message>
        <source>%1: %2 are level or close relatives of each other; a revote among them fills %3 of the seats.</source>
        <translation>%1：%2 票数相等，或者互为近亲属；在他们中再次投票，选出 %3 名。</translation>
    </message>
    <message>
        <source>%1: vacant seats: %2; nobody else who has the needed votes may take them.</source>
        <translation>%1：缺额 %2 名；没有其他达到所需票数且可以当选的人。</translation>
    </message>
    <message>
        <source>%1 is a close relative of %2, who goes before by post or votes, and gives way; %3.</source>
        <translation>%1 与 %2 有近亲属关系，%2 职务在先或者得票较多，%1 回避；%3。</translation>
    </message>
    <message>
        <source>%1 takes the seat</source>
        <translation>由 %1 递补</translation>
    </message>
    <message>
        <source>nobody moves up</source>
        <translation>没有人递补</translation>
    </message>
    <message>
        <source>The win of %1 is declared invalid after the review; the seat stays vacant, nobody moves up.</source>
        <translation>经当选后资格复审，%1 当选无效；职位空缺，不递补。</translation>
    </message>
    <message>
        <source>Names on the ballots that the committee has to rule on: %1; until then these choices (%2) count for nobody.</source>
        <translation>选票上有 %1 个姓名须由村民选举委员会认定；认定以前，这些选项（%2 个）不计给任何人。</translation>
    </message>
    <message>
        <source>Every seat is filled.</source>
        <translation>应选职位全部选出。</translation>
    </message>
    <message>
        <source>The election has to be run again.</source>
        <translation>须重新选举。</translation>
    </message>
    <message>
        <source>The tied are voted on again.</source>
        <translation>对票数相等的人再次投票。</translation>
    </message>
    <message>
        <source>The vacant seats are filled by a further election, on the election day or within %1 days.</source>
        <translation>缺额另行选举，在选举日当日或者 %1 日内举行。</translation>
    </message>
    <message>
        <source>A woman is on the committee; the women&apos;s seat need not be offered again.</source>
        <translation>已有妇女当选，妇女委员可以不再单列。</translation>
    </message>
    <message>
        <source>At least %1 members are elected; the other seats may stay vacant.</source>
        <translation>当选人数已达 %1 人，其余职位可以暂缺。</translation>
    </message>
    <message>
        <source>Fewer than %1 members are elected; the text says nothing about this, ask the township&apos;s election guidance office.</source>
        <translation>当选人数不足 %1 人，条文没有规定，请示选举指导组。</translation>
    </message>
    <message>
        <source>No chair is elected; a vice chair presides.</source>
        <translation>主任暂缺，由副主任主持工作。</translation>
    </message>
    <message>
        <source>Neither chair nor vice chair is elected; the meeting of representatives picks one of the elected members to preside.</source>
        <translation>主任、副主任暂缺，由村民代表会议从当选的委员中推选一人主持工作。</translation>
    </message>
    <message>
        <source>%1: no woman holds another seat, so %2, who has most votes among the women with the needed votes, takes a seat first.</source>
        <translation>%1：其他职务没有妇女当选，达到所需票数的妇女中得票最多的%2先当选。</translation>
    </message>
    <message>
        <source>%1: no woman holds a seat and none has the needed votes, so one seat is held for a woman.</source>
        <translation>%1：没有妇女当选，也没有妇女达到所需票数，留出一席另选妇女。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>No ID number.</source>
        <translation>没有公民身份号码。</translation>
    </message>
    <message>
        <source>Ask the person for the ID card and enter the number.</source>
        <translation>请核对本人身份证后补录。</translation>
    </message>
    <message>
        <source>The ID number is wrong: its check digit does not fit.</source>
        <translation>公民身份号码有误：校验码不符。</translation>
    </message>
    <message>
        <source>Compare it with the ID card digit by digit and correct it.</source>
        <translation>请与身份证逐位核对后改正。</translation>
    </message>
    <message>
        <source>The ID number was stored as a number; its last digits are lost.</source>
        <translation>公民身份号码被存成数字，末几位已丢失。</translation>
    </message>
    <message>
        <source>Ask the village for the list with the ID column as text, or accept a number that another file offers.</source>
        <translation>请村里把号码列设为文本后重新报送，或采用其他文件中提供的号码。</translation>
    </message>
    <message>
        <source>The birth date differs from the one in the ID number (%1); the age goes by the ID number.</source>
        <translation>出生日期与公民身份号码中的（%1）不一致；年龄以公民身份号码为准。</translation>
    </message>
    <message>
        <source>Compare both with the ID card and correct the wrong one.</source>
        <translation>请与身份证核对，改正有误的一项。</translation>
    </message>
    <message>
        <source>The sex differs from the one in the ID number (%1).</source>
        <translation>性别与公民身份号码中的（%1）不一致。</translation>
    </message>
    <message>
        <source>The same ID number stands in row %1 of this village.</source>
        <translation>同一公民身份号码已出现在本村第 %1 行。</translation>
    </message>
    <message>
        <source>The same person twice counts once; if they are two people, correct one number before the register is closed.</source>
        <translation>同一人重复的只计一次；如为两个人，须在选民登记册确定前改正其中一个号码。</translation>
    </message>
    <message>
        <source>The same ID number stands in the register of %1.</source>
        <translation>同一公民身份号码也在%1的选民登记册中。</translation>
    </message>
    <message>
        <source>A voter registers in one place only: ask the person and take the row out of the other register.</source>
        <translation>选民只能在一地登记：请征求本人意见后，从另一村的登记册中删去。</translation>
    </message>
    <message>
        <source>The name holds a private-use character, which prints differently on every computer.</source>
        <translation>姓名中有自造字（专用区字符），在不同电脑上打印结果不同。</translation>
    </message>
    <message>
        <source>Type the name again with the character&apos;s standard form, as on the ID card.</source>
        <translation>请按身份证用标准汉字重新录入姓名。</translation>
    </message>
    <message>
        <source>Under %1 on election day: not registered.</source>
        <translation>选举日未满 %1 周岁：不予登记。</translation>
    </message>
    <message>
        <source>Nothing to do if the birth date is right.</source>
        <translation>出生日期无误则无需处理。</translation>
    </message>
    <message>
        <source>Deprived of political rights: not registered.</source>
        <translation>被剥夺政治权利：不予登记。</translation>
    </message>
    <message>
        <source>Nothing to do if the court&apos;s judgment is in force on election day.</source>
        <translation>选举日判决仍在执行的，无需处理。</translation>
    </message>
    <message>
        <source>Deceased: not registered.</source>
        <translation>已故：不予登记。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>Away and has not declared to take part: not registered.</source>
        <translation>外出且未表示参加选举：不予登记。</translation>
    </message>
    <message>
        <source>Ask the person until registration closes; with a declaration the row becomes a voter.</source>
        <translation>登记截止前请继续联系本人；本人表示参加的即为选民。</translation>
    </message>
    <message>
        <source>From outside the village without the meeting&apos;s consent: not registered.</source>
        <translation>非本村户籍且未经会议同意：不予登记。</translation>
    </message>
    <message>
        <source>Put the application before the villagers&apos; meeting or the meeting of representatives.</source>
        <translation>请把本人申请提交村民会议或村民代表会议讨论。</translation>
    </message>
    <message>
        <source>The row has no name and was left out.</source>
        <translation>该行没有姓名，未导入。</translation>
    </message>
    <message>
        <source>Enter the name, or delete the row.</source>
        <translation>请补填姓名，或删除该行。</translation>
    </message>
    <message>
        <source>A 15-digit ID number was upgraded to 18 digits (%1).</source>
        <translation>15 位公民身份号码已升为 18 位（%1）。</translation>
    </message>
    <message>
        <source>Check it against the present ID card when you see it.</source>
        <translation>见到本人现用身份证时请核对。</translation>
    </message>
    <message>
        <source>The birth date can&apos;t be read.</source>
        <translation>出生日期无法识别。</translation>
    </message>
    <message>
        <source>Write it as 1991-06-25.</source>
        <translation>请写成 1991-06-25 的形式。</translation>
    </message>
    <message>
        <source>The category of registration is not known; the row counts as 本村户籍.</source>
        <translation>登记类别无法识别，暂按“本村户籍”处理。</translation>
    </message>
    <message>
        <source>Use 本村户籍, 本村户籍外出 or 非本村户籍.</source>
        <translation>请填写“本村户籍”“本村户籍外出”或“非本村户籍”。</translation>
    </message>
    <message>
        <source>The row has no village and was left out.</source>
        <translation>该行没有村名，未导入。</translation>
    </message>
    <message>
        <source>Enter the village&apos;s name, or delete the row.</source>
        <translation>请补填村名，或删除该行。</translation>
    </message>
    <message>
        <source>This body is not known; the row was left out.</source>
        <translation>组织名称无法识别，该行未导入。</translation>
    </message>
    <message>
        <source>Use 村民委员会, 村务监督委员会, 股份经济合作社董事会, 股份经济合作社监事会 or 村党组织.</source>
        <translation>请填写“村民委员会”“村务监督委员会”“股份经济合作社董事会”“股份经济合作社监事会”或“村党组织”。</translation>
    </message>
    <message>
        <source>The row has no post and was left out.</source>
        <translation>该行没有职务，未导入。</translation>
    </message>
    <message>
        <source>Enter the post, or delete the row.</source>
        <translation>请补填职务，或删除该行。</translation>
    </message>
    <message>
        <source>The number of seats is not a positive whole number; the row was left out.</source>
        <translation>职数不是正整数，该行未导入。</translation>
    </message>
    <message>
        <source>Enter how many people hold this post.</source>
        <translation>请填写该职务的应选人数。</translation>
    </message>
    <message>
        <source>The rank is missing or can&apos;t be read; the order of the rows is used.</source>
        <translation>级别缺失或无法识别，暂按行的先后排列。</translation>
    </message>
    <message>
        <source>Enter 1 for the highest post of the body, 2 for the next.</source>
        <translation>本组织最高职务填 1，其次填 2。</translation>
    </message>
    <message>
        <source>The same post of this body stands in row %1; this row was left out.</source>
        <translation>该组织的同一职务已在第 %1 行，本行未导入。</translation>
    </message>
    <message>
        <source>Keep one of the two rows.</source>
        <translation>两行请保留一行。</translation>
    </message>
    <message>
        <source>Rank %1 is used twice in this body; the next free rank is used.</source>
        <translation>级别 %1 在该组织中重复，已改用下一个空缺的级别。</translation>
    </message>
    <message>
        <source>Give every post of a body its own rank.</source>
        <translation>同一组织的各职务级别不能重复。</translation>
    </message>
    <message>
        <source>This village is not in the list of posts; the row was left out.</source>
        <translation>职数表中没有这个村，该行未导入。</translation>
    </message>
    <message>
        <source>Write the village as in 职数表.</source>
        <translation>村名请与职数表一致。</translation>
    </message>
    <message>
        <source>Use the body&apos;s name as in 职数表.</source>
        <translation>组织名称请与职数表一致。</translation>
    </message>
    <message>
        <source>This village&apos;s body has no such post in the list of posts.</source>
        <translation>职数表中该村的这个组织没有这个职务。</translation>
    </message>
    <message>
        <source>Write the post as in 职数表, or correct 职数表.</source>
        <translation>职务请与职数表一致，或更正职数表。</translation>
    </message>
    <message>
        <source>No ID number: the person is matched by name and birth date.</source>
        <translation>没有公民身份号码：按姓名和出生日期匹配。</translation>
    </message>
    <message>
        <source>Enter the number from the ID card.</source>
        <translation>请按身份证补录号码。</translation>
    </message>
    <message>
        <source>The ID number is wrong: its check digit or its length does not fit.</source>
        <translation>公民身份号码有误：位数或校验码不符。</translation>
    </message>
    <message>
        <source>The birth month differs from the one in the ID number (%1).</source>
        <translation>出生年月与公民身份号码中的（%1）不一致。</translation>
    </message>
    <message>
        <source>The time of filing is missing or can&apos;t be read.</source>
        <translation>报名时间缺失或无法识别。</translation>
    </message>
    <message>
        <source>Write it as 2026-12-09 09:54.</source>
        <translation>请写成 2026-12-09 09:54 的形式。</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>此处既不是“是（有）”也不是“否（无）”。</translation>
    </message>
    <message>
        <source>Use 是 or 否, 有 or 无.</source>
        <translation>请填写“是”或“否”、“有”或“无”。</translation>
    </message>
    <message>
        <source>The same person stands for the same post in row %1; this row was left out.</source>
        <translation>同一人报同一职务已在第 %1 行，本行未导入。</translation>
    </message>
    <message>
        <source>The same person is registered twice, also in row %1.</source>
        <translation>同一人有两次报名，另见第 %1 行。</translation>
    </message>
    <message>
        <source>Let the person choose one in writing and record the withdrawal of the other.</source>
        <translation>请本人书面选择其一，另一个按自愿退出登记。</translation>
    </message>
    <message>
        <source>Enter the number again in a column formatted as text.</source>
        <translation>请把该列设为文本后重新录入号码。</translation>
    </message>
    <message>
        <source>The row names no post and was left out.</source>
        <translation>该行没有自荐职务，未导入。</translation>
    </message>
    <message>
        <source>Enter the post that the person stands for.</source>
        <translation>请补填自荐职务。</translation>
    </message>
    <message>
        <source>The opinion is neither 无异议 nor 有异议; it counts as not answered.</source>
        <translation>审查意见既不是“无异议”也不是“有异议”，按未反馈处理。</translation>
    </message>
    <message>
        <source>Ask the department for a clear answer.</source>
        <translation>请该部门明确答复。</translation>
    </message>
    <message>
        <source>An objection without a matter.</source>
        <translation>有异议但没有写明涉及情形。</translation>
    </message>
    <message>
        <source>Ask the department which matter and which clause it objects by.</source>
        <translation>请该部门写明涉及情形和条款。</translation>
    </message>
    <message>
        <source>The date of the review can&apos;t be read.</source>
        <translation>审查日期无法识别。</translation>
    </message>
    <message>
        <source>Write it as 2026-12-12.</source>
        <translation>请写成 2026-12-12 的形式。</translation>
    </message>
    <message>
        <source>Compare it with the list of self-nominations and correct it.</source>
        <translation>请与自荐报名汇总表核对后改正。</translation>
    </message>
    <message>
        <source>The same person and post stand in row %1; this row was left out.</source>
        <translation>同一人同一职务已在第 %1 行，本行未导入。</translation>
    </message>
    <message>
        <source>Ask the department which of the two answers holds.</source>
        <translation>请该部门确认以哪一行为准。</translation>
    </message>
    <message>
        <source>The department has not answered yet.</source>
        <translation>该部门尚未反馈。</translation>
    </message>
    <message>
        <source>Remind the department.</source>
        <translation>请提醒该部门。</translation>
    </message>
    <message>
        <source>No self-nomination fits this person and post; the row was left out.</source>
        <translation>没有与此人此职务相符的自荐报名，该行未导入。</translation>
    </message>
    <message>
        <source>Compare name, ID number and post with the list of self-nominations.</source>
        <translation>请与自荐报名汇总表核对姓名、公民身份号码和职务。</translation>
    </message>
    <message>
        <source>This answer needs another look: it is none of 明确, 清楚, 无, 拒绝回答.</source>
        <translation>该评定需要再看：不是“明确”“清楚”“无”“拒绝回答”之一。</translation>
    </message>
    <message>
        <source>Read the record of the talk and decide by hand.</source>
        <translation>请查看谈话记录后人工认定。</translation>
    </message>
    <message>
        <source>The date of the talk is missing or can&apos;t be read.</source>
        <translation>谈话日期缺失或无法识别。</translation>
    </message>
    <message>
        <source>Write it as 2026-12-11.</source>
        <translation>请写成 2026-12-11 的形式。</translation>
    </message>
    <message>
        <source>Nobody is named who held the talk.</source>
        <translation>没有写明谈话人。</translation>
    </message>
    <message>
        <source>Enter who asked.</source>
        <translation>请补填谈话人。</translation>
    </message>
    <message>
        <source>Keep the row that holds.</source>
        <translation>请保留有效的一行。</translation>
    </message>
    <message>
        <source>The date of the withdrawal is missing or can&apos;t be read.</source>
        <translation>退出日期缺失或无法识别。</translation>
    </message>
    <message>
        <source>Write it as 2026-12-13.</source>
        <translation>请写成 2026-12-13 的形式。</translation>
    </message>
    <message>
        <source>Not signed by the person: the withdrawal has no effect yet.</source>
        <translation>本人没有签字：退出尚未生效。</translation>
    </message>
    <message>
        <source>A talk alone takes nobody out; ask for the signed paper.</source>
        <translation>仅有谈话不能视为退出，请取得本人签字的书面材料。</translation>
    </message>
    <message>
        <source>This is neither yes nor no; it counts as not signed.</source>
        <translation>此处既不是“是”也不是“否”，按未签字处理。</translation>
    </message>
    <message>
        <source>Use 是 or 否.</source>
        <translation>请填写“是”或“否”。</translation>
    </message>
    <message>
        <source>The time can&apos;t be read; the row was left out.</source>
        <translation>时间无法识别，该行未导入。</translation>
    </message>
    <message>
        <source>Write it as 08:30.</source>
        <translation>请写成 08:30 的形式。</translation>
    </message>
    <message>
        <source>The row names no box and was left out.</source>
        <translation>该行没有票箱名称，未导入。</translation>
    </message>
    <message>
        <source>Enter the box.</source>
        <translation>请补填票箱名称。</translation>
    </message>
    <message>
        <source>This kind of box is not known; it counts as %1.</source>
        <translation>票箱类型无法识别，暂按“%1”处理。</translation>
    </message>
    <message>
        <source>Use 中心会场, 投票站 or 流动票箱.</source>
        <translation>请填写“中心会场”“投票站”或“流动票箱”。</translation>
    </message>
    <message>
        <source>The number of ballots is missing, negative or no whole number; the row was left out.</source>
        <translation>票数缺失、为负或不是整数，该行未导入。</translation>
    </message>
    <message>
        <source>Enter how many ballots were issued up to that time.</source>
        <translation>请填写截至该时间累计发出的票数。</translation>
    </message>
    <message>
        <source>The running total goes down: it was %1 in row %2.</source>
        <translation>累计数变小：第 %2 行为 %1。</translation>
    </message>
    <message>
        <source>Ask the polling staff for the right readings of this box.</source>
        <translation>请工作人员核实该票箱的读数。</translation>
    </message>
    <message>
        <source>The same box and time stand in row %1; this row was left out.</source>
        <translation>同一票箱同一时间已在第 %1 行，本行未导入。</translation>
    </message>
    <message>
        <source>The number is missing, negative or no whole number; the row was left out.</source>
        <translation>数字缺失、为负或不是整数，该行未导入。</translation>
    </message>
    <message>
        <source>Count the box again and enter the number.</source>
        <translation>请重新清点该票箱后填写。</translation>
    </message>
    <message>
        <source>Own and proxy votes together (%1) differ from the ballots issued (%2).</source>
        <translation>本人投票与委托投票合计（%1）与发出票数（%2）不符。</translation>
    </message>
    <message>
        <source>Check the box&apos;s record before counting.</source>
        <translation>计票前请核对该票箱的记录。</translation>
    </message>
    <message>
        <source>More ballots collected than issued (%1).</source>
        <translation>收回票数多于发出票数（%1）。</translation>
    </message>
    <message>
        <source>Count the box again; more ballots than issued make the election invalid.</source>
        <translation>请重新清点；收回票数多于发出票数的，选举无效。</translation>
    </message>
    <message>
        <source>More assisted ballots than people who voted themselves (%1).</source>
        <translation>代写票数多于本人投票数（%1）。</translation>
    </message>
    <message>
        <source>Assisted writing is part of the own votes: check the box&apos;s record.</source>
        <translation>代写包含在本人投票之内，请核对该票箱的记录。</translation>
    </message>
    <message>
        <source>The same box stands in row %1; this row was left out.</source>
        <translation>同一票箱已在第 %1 行，本行未导入。</translation>
    </message>
    <message>
        <source>Give each box its own name.</source>
        <translation>各票箱名称不能重复。</translation>
    </message>
    <message>
        <source>Enter the box in which the ballot lay.</source>
        <translation>请补填该选票所在的票箱。</translation>
    </message>
    <message>
        <source>The ballot has no number in its box and was left out.</source>
        <translation>该选票没有票号，未导入。</translation>
    </message>
    <message>
        <source>Number the ballots of each box from 1.</source>
        <translation>请按票箱从 1 起编票号。</translation>
    </message>
    <message>
        <source>The same number of this box stands in row %1; this row was left out.</source>
        <translation>该票箱的同一票号已在第 %1 行，本行未导入。</translation>
    </message>
    <message>
        <source>Look at the two papers and number each once.</source>
        <translation>请查看两张选票，票号各编一次。</translation>
    </message>
    <message>
        <source>Illegible: the column does not count.</source>
        <translation>字迹无法辨认：该栏不计。</translation>
    </message>
    <message>
        <source>Show the paper to the committee if its ruling is still open.</source>
        <translation>尚未认定的，请提交村民选举委员会认定。</translation>
    </message>
    <message>
        <source>This column is no post of the village&apos;s list; it is not counted.</source>
        <translation>该列不是本村职数表中的职务，不计票。</translation>
    </message>
    <message>
        <source>Write the post as in 职数表.</source>
        <translation>职务请与职数表一致。</translation>
    </message>
    <message>
        <source>The ballots have no column for the post %1.</source>
        <translation>选票表缺少“%1”一列。</translation>
    </message>
    <message>
        <source>Add the column with the post&apos;s name as in 职数表.</source>
        <translation>请按职数表的职务名称补上该列。</translation>
    </message>
    <message>
        <source>This box is not in the village&apos;s box ledger.</source>
        <translation>该票箱不在本村票箱清点表中。</translation>
    </message>
    <message>
        <source>Write the box as in 票箱清点, or add it there.</source>
        <translation>票箱名称请与票箱清点表一致，或在清点表中补上。</translation>
    </message>
    <message>
        <source>The ballots (%1) are not as many as the ledger says were collected (%2).</source>
        <translation>选票数（%1）与清点的收回票数（%2）不符。</translation>
    </message>
    <message>
        <source>Count the papers of the box again and correct the one that is wrong.</source>
        <translation>请重新清点该票箱的选票，改正有误的一项。</translation>
    </message>
    <message>
        <source>The remark is kept but changes nothing; only 废票 makes a ballot void.</source>
        <translation>备注予以保留，不影响计票；只有“废票”才使选票无效。</translation>
    </message>
    <message>
        <source>Write 废票: and the reason if the committee ruled the ballot void.</source>
        <translation>村民选举委员会认定为废票的，请写“废票:”和原因。</translation>
    </message>
    <message>
        <source>Ruled void without a reason.</source>
        <translation>认定为废票但没有写明原因。</translation>
    </message>
    <message>
        <source>Write the reason after 废票:.</source>
        <translation>请在“废票:”后写明原因。</translation>
    </message>
    <message>
        <source>The file differs from what was corrected by hand: %1, by hand “%2”. The correction stays.</source>
        <translation>文件内容与手工更正不一致：%1，手工更正为“%2”。以手工更正为准。</translation>
    </message>
    <message>
        <source>Ask the village which is right; if it is the file, correct the person&apos;s form.</source>
        <translation>请与村里核对；如文件正确，在人员登记表中更正。</translation>
    </message>
    <message>
        <source>The file still has the old entry: %1 was changed by hand (%2). The change stays.</source>
        <translation>文件仍为旧内容：%1已手工更改（%2）。以手工更改为准。</translation>
    </message>
    <message>
        <source>Nothing to do here; the village may correct its own file.</source>
        <translation>无需处理；村里可更正其文件。</translation>
    </message>
    <message>
        <source>Name and number don&apos;t belong together: the number is that of %1. The answer was not taken over.</source>
        <translation>姓名与编号（证件号码）对不上：编号属于%1。这一行未收。</translation>
    </message>
    <message>
        <source>Choose whom the department means, or ask it; nothing is guessed.</source>
        <translation>请选定部门指的是谁，或向部门核实；程序不作猜测。</translation>
    </message>
    <message>
        <source>This line number (回执编号) is of no request of this election; the row was left out.</source>
        <translation>回执编号不属于本次选举的联审函，这一行未收。</translation>
    </message>
    <message>
        <source>Ask the department for the spreadsheet that was sent to it.</source>
        <translation>请部门用发给它的原表填写反馈。</translation>
    </message>
    <message>
        <source>The line was sent to %1, but stands in the file of %2; the row was left out.</source>
        <translation>这一行是发给%1的，却在%2的文件里，未收。</translation>
    </message>
    <message>
        <source>Let each department fill in its own spreadsheet.</source>
        <translation>请各部门填写自己的表格。</translation>
    </message>
</context>
<context>
    <name>JointReview</name>
    <message>
        <source>Round 1: after nomination</source>
        <translation>第一轮：报名后</translation>
    </message>
    <message>
        <source>Round 2: before the list is posted</source>
        <translation>第二轮：名单公布前</translation>
    </message>
    <message>
        <source>Round 3: winners, after the count</source>
        <translation>第三轮：计票后（当选人）</translation>
    </message>
    <message>
        <source>round 1</source>
        <translation>第一轮</translation>
    </message>
    <message>
        <source>round 2</source>
        <translation>第二轮</translation>
    </message>
    <message>
        <source>round 3</source>
        <translation>第三轮</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未送审</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>未反馈</translation>
    </message>
    <message>
        <source>answered in part</source>
        <translation>部分反馈</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>全部反馈</translation>
    </message>
</context>
<context>
    <name>JsonSource</name>
    <message>
        <source>something follows the end of the JSON value; remove it</source>
        <translation>JSON 内容结束后还有文字；请删去</translation>
    </message>
    <message>
        <source>the file ends where a value should stand</source>
        <translation>文件在应有内容的地方结束了</translation>
    </message>
    <message>
        <source>the values are nested too deeply</source>
        <translation>内容嵌套太深</translation>
    </message>
    <message>
        <source>this is no JSON value</source>
        <translation>这不是 JSON 的值</translation>
    </message>
    <message>
        <source>this is no JSON number</source>
        <translation>这不是 JSON 的数</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the file as UTF-8</source>
        <translation>文字不是 UTF-8 编码；请把文件另存为 UTF-8</translation>
    </message>
    <message>
        <source>a text may not run over the end of its line</source>
        <translation>文本不能跨行</translation>
    </message>
    <message>
        <source>the text that begins here is never closed</source>
        <translation>从这里开始的文本没有结束</translation>
    </message>
    <message>
        <source>this is no JSON escape</source>
        <translation>这不是 JSON 的转义符</translation>
    </message>
    <message>
        <source>a key in double quotes should stand here</source>
        <translation>这里应是双引号括起的键</translation>
    </message>
    <message>
        <source>the key “%1” stands here a second time</source>
        <translation>“%1”这个键在这里重复出现</translation>
    </message>
    <message>
        <source>a colon should stand after the key “%1”</source>
        <translation>“%1”后面应有冒号</translation>
    </message>
    <message>
        <source>the bracket that opens here is never closed</source>
        <translation>从这里开始的括号没有结束</translation>
    </message>
    <message>
        <source>a comma or a closing bracket should stand here</source>
        <translation>这里应是逗号或结束括号</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1 第 %2 行第 %3 列：%4</translation>
    </message>
</context>
<context>
    <name>LaterRules</name>
    <message>
        <source>No vote was held until %1: now the township calls it, until %2.</source>
        <translation>%1 前没有投票：由乡镇召集，最迟 %2。</translation>
    </message>
    <message>
        <source>The vote has to be held until %1.</source>
        <translation>须在 %1 前投票。</translation>
    </message>
    <message>
        <source>%1 of %2 demand it, at least %3 are needed.</source>
        <translation>%2 人中有 %1 人要求，至少须 %3 人。</translation>
    </message>
    <message>
        <source>The demand has to give its reasons in writing.</source>
        <translation>罢免要求须书面写明理由。</translation>
    </message>
    <message>
        <source>The demand is filed with the township and the county.</source>
        <translation>罢免要求须报乡镇和县级。</translation>
    </message>
    <message>
        <source>A recall of %1 failed on %2; on the same facts none can be demanded before %3.</source>
        <translation>对 %1 的罢免于 %2 未获通过；%3 前不得以同一事实再次要求。</translation>
    </message>
    <message>
        <source>The vote was held on %1, after %2.</source>
        <translation>投票 %1 举行，晚于 %2。</translation>
    </message>
    <message>
        <source>%1 of %2 voters voted: not more than half; the recall fails.</source>
        <translation>登记 %2 人，投票 %1 人，没有过半数，罢免不通过。</translation>
    </message>
    <message>
        <source>%1 of %2 votes are for it, %3 are needed; the recall fails.</source>
        <translation>%2 票中 %1 票赞成，须 %3 票，罢免不通过。</translation>
    </message>
    <message>
        <source>%1 of %2 votes are for it, %3 are needed; the recall passes.</source>
        <translation>%2 票中 %1 票赞成，须 %3 票，罢免通过。</translation>
    </message>
    <message>
        <source>%1 of %2 took part, at least %3 have to; nothing was decided.</source>
        <translation>应 %2 人，参加 %1 人，至少须 %3 人；没有形成决定。</translation>
    </message>
    <message>
        <source>%1 of %2 votes are for it, %3 are needed: decided.</source>
        <translation>%2 票中 %1 票赞成，须 %3 票：通过。</translation>
    </message>
    <message>
        <source>%1 of %2 votes are for it, %3 are needed: not decided.</source>
        <translation>%2 票中 %1 票赞成，须 %3 票：未通过。</translation>
    </message>
    <message>
        <source>The meeting has to decide until %1.</source>
        <translation>会议须在 %1 前作出决定。</translation>
    </message>
    <message>
        <source>The meeting was held on %1, after %2.</source>
        <translation>会议 %1 召开，晚于 %2。</translation>
    </message>
    <message>
        <source>The decision has to hang until %1.</source>
        <translation>决定须在 %1 前公布。</translation>
    </message>
    <message>
        <source>The decision was posted on %1, after %2.</source>
        <translation>决定 %1 公布，晚于 %2。</translation>
    </message>
    <message>
        <source>Write by what the office ended: incapacity, a criminal sentence, two ratings in a row as not up to the office.</source>
        <translation>请写明终止的原因：丧失行为能力、被判处刑罚、连续两次不称职。</translation>
    </message>
    <message>
        <source>It should hang since %1; the township may post it.</source>
        <translation>应在 %1 前公告，已逾期，乡镇可以公告。</translation>
    </message>
    <message>
        <source>It has to hang until %1.</source>
        <translation>须在 %1 前公告。</translation>
    </message>
    <message>
        <source>It was posted on %1, after %2.</source>
        <translation>%1 公告，晚于 %2。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 have to attend, more than half of those present elect</source>
        <translation>%1：应到 %3 人，须到会 %2 人，到会过半数当选</translation>
    </message>
    <message>
        <source>provincial rules: more than the share of all %1 who should attend</source>
        <translation>浙江条例：超过应到 %1 人的比例</translation>
    </message>
    <message>
        <source>national law on collectives: the share of all %1 members</source>
        <translation>集体经济组织法：全体 %1 人的比例</translation>
    </message>
    <message>
        <source>record only: of %1 entitled</source>
        <translation>只作记录：应到 %1 人</translation>
    </message>
    <message>
        <source>The party branch is elected by its own rules; here it is kept as a record only.</source>
        <translation>村党组织按党内规定选举，这里只作记录。</translation>
    </message>
    <message>
        <source>%1 attended, at least %2 have to (%3).</source>
        <translation>实到 %1 人，至少应到会 %2 人（%3）。</translation>
    </message>
    <message>
        <source>%1 has %2 votes, %3 are needed (%4).</source>
        <translation>%1 得 %2 票，须得 %3 票（%4）。</translation>
    </message>
    <message>
        <source>The by-election has not been held yet.</source>
        <translation>补选还没有举行。</translation>
    </message>
</context>
<context>
    <name>Nominating</name>
    <message>
        <source>“%1” is a seat for women.</source>
        <translation>“%1”限女性。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The time of registration lies in the future.</source>
        <translation>报名时间晚于现在。</translation>
    </message>
    <message>
        <source>Too late: registration ended on %1 at 24:00, and this is %2.</source>
        <translation>已过期限：报名于%1 24 时截止，本次为%2。</translation>
    </message>
    <message>
        <source>Nobody can register for another person: the nominee has to come in person.</source>
        <translation>报名自荐须本人到场，不得委托他人代为登记。</translation>
    </message>
    <message>
        <source>It has to be written down that the nominee came in person.</source>
        <translation>须注明本人到场。</translation>
    </message>
    <message>
        <source>The person is on the register of another village.</source>
        <translation>此人登记在其他村的选民名册上。</translation>
    </message>
    <message>
        <source>The person is not a registered voter of this village: %1.</source>
        <translation>此人不是本村登记选民：%1。</translation>
    </message>
    <message>
        <source>%1 (No. %2)</source>
        <translation>%1（第 %2 号）</translation>
    </message>
    <message>
        <source>Already registered for %1: one person, one post. Withdraw that one in writing first.</source>
        <translation>已报名%1：一人只能报一个职务。须先书面退出原报名。</translation>
    </message>
    <message>
        <source>Also registered for %1; the village&apos;s own rules say whether both may be held.</source>
        <translation>另已报名%1；能否兼报看本村选举办法。</translation>
    </message>
    <message>
        <source>too young on election day</source>
        <translation>选举日未满法定年龄</translation>
    </message>
    <message>
        <source>deprived of political rights</source>
        <translation>被剥夺政治权利</translation>
    </message>
    <message>
        <source>recorded as deceased</source>
        <translation>登记为已故</translation>
    </message>
    <message>
        <source>lives elsewhere and hasn&apos;t declared to take part</source>
        <translation>外出且未表示参加选举</translation>
    </message>
    <message>
        <source>household elsewhere, and the meeting hasn&apos;t consented</source>
        <translation>户籍不在本村，会议未同意</translation>
    </message>
    <message>
        <source>a second row of the same person; choose the first one</source>
        <translation>同一人的重复行，请选第一行</translation>
    </message>
    <message>
        <source>The withdrawal has no date. Enter the day on which it was signed.</source>
        <translation>退出没有日期，请填签字日期。</translation>
    </message>
    <message>
        <source>The withdrawal&apos;s date lies in the future. Enter the day on which it was signed.</source>
        <translation>退出日期晚于今天，请填签字日期。</translation>
    </message>
    <message>
        <source>Too late: the last day for a written withdrawal was %1. (%2)</source>
        <translation>已过期限：书面退出的最后一日是%1。（%2）</translation>
    </message>
    <message>
        <source>After %1, the last day by analogy; no article sets it (%2). Write down why it is accepted.</source>
        <translation>晚于%1（比照正式候选人推定的最后一日，条文没有规定：%2）。请写明为何接受。</translation>
    </message>
    <message>
        <source>taken off the register</source>
        <translation>已从名册中取消登记</translation>
    </message>
</context>
<context>
    <name>OutsiderRules</name>
    <message>
        <source>Choose what ties the person to the village: living here, or work for the village.</source>
        <translation>请选择与本村的关系：在本村居住，或者在本村从事村务工作。</translation>
    </message>
    <message>
        <source>Work for the village alone registers nobody under these rules.</source>
        <translation>按本次适用的规则，只从事村务工作不能登记。</translation>
    </message>
    <message>
        <source>Enter since when the person lives here or works for the village.</source>
        <translation>请填写从哪一天起在本村居住或者从事村务工作。</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to election day it is less than %n year(s).</source>
        <translation>
            <numerusform>从 %1 到选举日不满 %n 年。</numerusform>
        </translation>
    </message>
    <message>
        <source>The person applies himself: enter the day of the application.</source>
        <translation>须由本人申请：请填写申请日期。</translation>
    </message>
    <message>
        <source>The consent needs the meeting, the day of its resolution and the resolution&apos;s number.</source>
        <translation>会议同意须写明会议、决议日期和决议文号。</translation>
    </message>
    <message>
        <source>The resolution is older than the application. Correct one of the days.</source>
        <translation>决议日期早于申请日期，请更正其中一个。</translation>
    </message>
    <message>
        <source>Nothing is recorded before it happened: %1 lies in the future.</source>
        <translation>不能提前登记：%1 在今后。</translation>
    </message>
</context>
<context>
    <name>PollRules</name>
    <message>
        <source>“%1”: the township has to approve the roving box; its approval is not recorded.</source>
        <translation>“%1”：流动票箱须经乡镇批准，批准文件还没有登记。</translation>
    </message>
    <message>
        <source>“%1”: %2 scrutineers are named, at least %3 have to go with it.</source>
        <translation>“%1”：监票人 %2 名，至少要有 %3 名。</translation>
    </message>
    <message>
        <source>“%1”: nobody is on the list of its voters.</source>
        <translation>“%1”：投票人名单是空的。</translation>
    </message>
    <message>
        <source>“%1”: it is not written down why a roving box is needed.</source>
        <translation>“%1”：没有写明设流动票箱的原因。</translation>
    </message>
    <message>
        <source>“%1”: the list of its voters has to hang until %2.</source>
        <translation>“%1”：投票人名单最迟 %2 张贴。</translation>
    </message>
    <message>
        <source>“%1”: the list of its voters was posted on %2, later than %3.</source>
        <translation>“%1”：投票人名单 %2 张贴，晚于 %3。</translation>
    </message>
    <message>
        <source>“%1”: its place has to be announced.</source>
        <translation>“%1”：地点须公告。</translation>
    </message>
    <message>
        <source>“%1”: its hours have to be announced.</source>
        <translation>“%1”：时间须公告。</translation>
    </message>
    <message>
        <source>Somebody of the name %1 stands for %2: make sure that it is somebody else.</source>
        <translation>有同名的 %1 参选%2：请核实不是同一人。</translation>
    </message>
    <message>
        <source>%1 is no row of the register: whether a relative stands can&apos;t be looked up. Ask.</source>
        <translation>%1 不在选民册里，是否有近亲属参选查不到，请询问本人。</translation>
    </message>
    <message>
        <source>%1 (Said of callers, scrutineers and tellers; for the work as %2 only the ministry&apos;s rules of procedure say so.)</source>
        <translation>%1（条文只说唱票人、监票人、计票人；%2 只有民政部规程有此要求。）</translation>
    </message>
</context>
<context>
    <name>ProxyRules</name>
    <message>
        <source>Nobody is his own proxy. Choose another person.</source>
        <translation>不能委托自己，请另选受委托人。</translation>
    </message>
    <message>
        <source>The principal is not on the register of voters.</source>
        <translation>委托人不在选民名册上。</translation>
    </message>
    <message>
        <source>%1 is not on the register of voters and has no vote to give.</source>
        <translation>%1不是登记参加选举的村民，不能委托投票。</translation>
    </message>
    <message>
        <source>The proxy is not a registered voter of this village.</source>
        <translation>受委托人不是本村登记参加选举的村民。</translation>
    </message>
    <message>
        <source>%1 is not a registered voter of this village.</source>
        <translation>%1不是本村登记参加选举的村民。</translation>
    </message>
    <message>
        <source>%1 is not among those who may act as proxy: %2.</source>
        <translation>“%1”不在可以受委托的范围内：%2。</translation>
    </message>
    <message>
        <source>%1 may act only because the national law lets in other villagers, too.</source>
        <translation>“%1”不在省定亲属范围内，只因国家法律准许委托其他村民。</translation>
    </message>
    <message>
        <source>The record of relatives says that %1 is %2 of %3. Choose that, or correct the record.</source>
        <translation>亲属关系登记为：%1是%3的%2。请按登记选择，或者先更正登记。</translation>
    </message>
    <message>
        <source>A proxy is only for those who are away on the day. Write where or why.</source>
        <translation>投票期间外出的才能委托投票，请写明外出地点或事由。</translation>
    </message>
    <message>
        <source>Write the day on which the proxy was asked for; it can&apos;t be later than today.</source>
        <translation>请填写提出委托的日期，不能晚于今天。</translation>
    </message>
    <message>
        <source>Asked for on %1; the last day was %2.</source>
        <translation>提出委托的日期是%1，最晚为%2。</translation>
    </message>
    <message>
        <source>%1 stands for %2 and may not act as proxy.</source>
        <translation>%1参选%2，不得接受委托。</translation>
    </message>
    <message>
        <source>%1 already acts for %2 people; the limit is %3.</source>
        <translation>%1已接受%2人的委托，最多%3人。</translation>
    </message>
    <message>
        <source>%1 already has a proxy. The earlier one has to be taken back first.</source>
        <translation>%1已有委托，须先撤回原来的委托。</translation>
    </message>
    <message>
        <source>%1 has given his own vote to a proxy and can&apos;t act for others: a proxy is not passed on.</source>
        <translation>%1已把自己的一票委托他人，不能再接受委托：委托不得转委托。</translation>
    </message>
    <message>
        <source>%1 acts for others and can&apos;t give his vote to a proxy: a proxy is not passed on.</source>
        <translation>%1已接受他人委托，不能再委托他人：委托不得转委托。</translation>
    </message>
    <message>
        <source>Posted too late; the last day was %1.</source>
        <translation>公布过迟，最晚为%1。</translation>
    </message>
    <message>
        <source>Not in a posted list; the last day to post it was %1.</source>
        <translation>未列入已公布的名单，最晚公布日期为%1。</translation>
    </message>
</context>
<context>
    <name>Reconciliation</name>
    <message>
        <source>Box “%1”: own %2 + proxy %3 is not issued %4. Look into its record.</source>
        <translation>票箱“%1”：本人 %2 + 委托 %3 不等于发出 %4。请查票箱记录。</translation>
    </message>
    <message>
        <source>Box “%1”: more ballots collected (%2) than issued (%3). Count the papers again.</source>
        <translation>票箱“%1”：收回（%2）多于发出（%3）。请重新清点。</translation>
    </message>
    <message>
        <source>More ballots issued (%1) than voters registered (%2). Compare the ledger of the boxes with the list of those who came.</source>
        <translation>发出（%1）多于登记选民（%2）。请核对票箱清点和领票名单。</translation>
    </message>
    <message>
        <source>More ballots collected (%1) than issued (%2): the election would be invalid. Count the papers again.</source>
        <translation>收回（%1）多于发出（%2）：选举将无效。请重新清点。</translation>
    </message>
    <message>
        <source>More ballots collected (%1) than people who voted (%2): the election would be invalid. Count the papers again.</source>
        <translation>收回（%1）多于投票人数（%2）：选举将无效。请重新清点。</translation>
    </message>
    <message>
        <source>Box “%1”: %2 ballots read, %3 collected. One was read twice, or the ledger is wrong.</source>
        <translation>票箱“%1”：已录 %2 张，收回 %3 张。有的票录了两次，或清点有误。</translation>
    </message>
    <message>
        <source>Box “%1” holds %2 ballots, fewer than %3: mix them with those of another box before they are read.</source>
        <translation>票箱“%1”只有 %2 张，不足 %3 张：录入前先与别的票箱并箱。</translation>
    </message>
</context>
<context>
    <name>RepresentativeRules</name>
    <message>
        <source>%1: more attended (%2) than were entitled to (%3). Correct one number.</source>
        <translation>%1：实到（%2）多于应到（%3），请更正其中一个数。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 voters took part, at least %4 are needed.</source>
        <translation>%1：%3名有选举权的村民中有%2人参加，至少应有%4人。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 households took part, at least %4 are needed.</source>
        <translation>%1：%3户中有%2户参加，至少应有%4户。</translation>
    </message>
    <message>
        <source>%1: the seat for a woman is held by %2, a man.</source>
        <translation>%1：妇女单列名额由男性%2占用。</translation>
    </message>
    <message>
        <source>%1: %2 and %3 have the same votes (%4) for the last seat.</source>
        <translation>%1：%2与%3在最后一名上得票相同（%4票）。</translation>
    </message>
    <message>
        <source>%1: %2 with %3 votes is left out, %4 has %5. The order is by votes.</source>
        <translation>%1：%2得%3票未当选，%4得%5票当选；应按得票多少确定。</translation>
    </message>
    <message>
        <source>%1 are of one household (%2): one representative a household.</source>
        <translation>%1同属一户（户号%2）：一户只能有一名村民代表。</translation>
    </message>
    <message>
        <source>%1 has %2 seats, %3 people are marked as elected.</source>
        <translation>%1名额为%2人，标为当选的有%3人。</translation>
    </message>
    <message>
        <source>%1: %2 has %3 votes, only %4 took part.</source>
        <translation>%1：%2得%3票，而参加的只有%4。</translation>
    </message>
    <message>
        <source>A village of %1 villagers has at least %2 representatives; there are %3.</source>
        <translation>%1人的村至少应有%2名村民代表，现有%3名。</translation>
    </message>
    <message>
        <source>At least %1 of the representatives are women; there are %2.</source>
        <translation>村民代表中妇女至少应有%1名，现有%2名。</translation>
    </message>
    <message>
        <source>Of the %1 members of the meeting only %2 are representatives.</source>
        <translation>村民代表会议%1名组成人员中，村民代表只有%2名。</translation>
    </message>
    <message>
        <source>%1: %2 entitled, %3 there, %4 votes can&apos;t be true. Correct them.</source>
        <translation>%1：应到%2人、实到%3人、得%4票，不可能成立，请更正。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 were there, at least %4 are needed.</source>
        <translation>%1：应到%3人，实到%2人，至少应有%4人。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 votes are not more than half.</source>
        <translation>%1：到会%3人，得%2票，未过半数。</translation>
    </message>
    <message>
        <source>%1: %2 is none of the group&apos;s representatives.</source>
        <translation>%1：%2不是本组的村民代表。</translation>
    </message>
</context>
<context>
    <name>RuleDifferences</name>
    <message>
        <source>%1 (looks back %2 years)</source>
        <translation>%1（追溯%2年）</translation>
    </message>
</context>
<context>
    <name>RuleNote</name>
    <message>
        <source>%1 [%2: %3]</source>
        <translation>%1〔%2：%3〕</translation>
    </message>
    <message>
        <source>%1 Basis: %2.</source>
        <translation>%1依据：%2。</translation>
    </message>
</context>
<context>
    <name>RuleSet</name>
    <message>
        <source>the full article was read</source>
        <translation>已核对条文全文</translation>
    </message>
    <message>
        <source>only an excerpt or an older wording was read</source>
        <translation>只见到节录或旧文本</translation>
    </message>
    <message>
        <source>a document of practice, not law</source>
        <translation>工作文件，不是法规</translation>
    </message>
    <message>
        <source>the text is not at hand</source>
        <translation>原文不在手头</translation>
    </message>
    <message>
        <source>inferred, not stated in the text</source>
        <translation>推定，条文没有写明</translation>
    </message>
    <message>
        <source>There is no rule set “%1”; choose one of: %2.</source>
        <translation>没有“%1”这套规则；可选：%2。</translation>
    </message>
    <message>
        <source>The rule set “%1” is missing from this program.</source>
        <translation>本程序缺少规则“%1”。</translation>
    </message>
    <message>
        <source>the village&apos;s own election measures</source>
        <translation>本村选举办法的规定</translation>
    </message>
</context>
<context>
    <name>RuleSetReader</name>
    <message>
        <source>the first day of the rule set is missing</source>
        <translation>缺少规则的起始日</translation>
    </message>
    <message>
        <source>the rule set ends before it begins</source>
        <translation>规则的终止日早于起始日</translation>
    </message>
    <message>
        <source>“%1” must be a list</source>
        <translation>“%1”应为列表</translation>
    </message>
    <message>
        <source>“%1” must be an object</source>
        <translation>“%1”应为对象</translation>
    </message>
    <message>
        <source>there is no parameter “%1”</source>
        <translation>没有“%1”这个参数</translation>
    </message>
    <message>
        <source>the parameter “%1” is missing</source>
        <translation>缺少参数“%1”</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>“%1”应为 true 或 false</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2</source>
        <translation>“%1”应为以下之一：%2</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3</source>
        <translation>“%1”应为 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>“%1” may only hold: %2</source>
        <translation>“%1”只能包含：%2</translation>
    </message>
    <message>
        <source>the smallest “%1” is above the largest</source>
        <translation>“%1”的最小值大于最大值</translation>
    </message>
    <message>
        <source>“%1” must be a share such as &quot;1/3&quot;</source>
        <translation>“%1”应为分数，如 &quot;1/3&quot;</translation>
    </message>
    <message>
        <source>the clause “%1” stands here a second time</source>
        <translation>条款“%1”在这里重复出现</translation>
    </message>
    <message>
        <source>an object with the keys %1 should stand here</source>
        <translation>这里应是含有 %1 的对象</translation>
    </message>
    <message>
        <source>the key “%1” is not known here</source>
        <translation>这里不认识“%1”这个键</translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation>缺少“%1”这个键</translation>
    </message>
    <message>
        <source>“%1” must be a text that is not empty</source>
        <translation>“%1”应为非空的文本</translation>
    </message>
    <message>
        <source>“%1” must be a date such as &quot;2026-01-01&quot;</source>
        <translation>“%1”应为日期，如 &quot;2026-01-01&quot;</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Kinds of election</source>
        <translation>选举种类</translation>
    </message>
    <message>
        <source>Members of the villagers&apos; committee</source>
        <translation>村民委员会人数</translation>
    </message>
    <message>
        <source>Term of office</source>
        <translation>任期</translation>
    </message>
    <message>
        <source>Women on the committee, at least</source>
        <translation>村民委员会的妇女成员至少</translation>
    </message>
    <message>
        <source>A column of its own for the women&apos;s member</source>
        <translation>选票单列妇女委员</translation>
    </message>
    <message>
        <source>A member of a minority where several peoples live</source>
        <translation>多民族村民居住的村有少数民族成员</translation>
    </message>
    <message>
        <source>Relatives who can&apos;t both be members</source>
        <translation>不得同时任职的亲属</translation>
    </message>
    <message>
        <source>Which of two elected relatives stays</source>
        <translation>近亲属同时当选，谁留任</translation>
    </message>
    <message>
        <source>Members of the supervision committee</source>
        <translation>村务监督委员会人数</translation>
    </message>
    <message>
        <source>Votes needed in the co-op, of all members</source>
        <translation>合作社选举所需票数（占应到人数）</translation>
    </message>
    <message>
        <source>Members of the village election committee</source>
        <translation>村民选举委员会人数</translation>
    </message>
    <message>
        <source>Whose candidacy makes a member of the election committee leave</source>
        <translation>哪些亲属参选，选举委员会成员须退出</translation>
    </message>
    <message>
        <source>Missed meetings that count as leaving the election committee</source>
        <translation>缺席几次会议可视为退出选举委员会</translation>
    </message>
    <message>
        <source>Voting age on election day</source>
        <translation>选举日须满的年龄</translation>
    </message>
    <message>
        <source>Years that a person from outside has lived in the village</source>
        <translation>非本村户籍人员须在村居住年限</translation>
    </message>
    <message>
        <source>Work for the village counts instead of living there</source>
        <translation>从事村务工作可代替居住</translation>
    </message>
    <message>
        <source>A person from outside needs the meeting&apos;s consent</source>
        <translation>非本村户籍人员须经会议同意</translation>
    </message>
    <message>
        <source>Register of voters posted, before election day</source>
        <translation>选民名单公布（选举日前）</translation>
    </message>
    <message>
        <source>Objections to the register, after it is posted</source>
        <translation>对选民名单的异议期（公布后）</translation>
    </message>
    <message>
        <source>Decision on an objection, after it is received</source>
        <translation>异议处理期限（收到后）</translation>
    </message>
    <message>
        <source>Who is not registered</source>
        <translation>不列入选民名单的人</translation>
    </message>
    <message>
        <source>Ways to elect</source>
        <translation>选举方式</translation>
    </message>
    <message>
        <source>Who names candidates</source>
        <translation>谁提名候选人</translation>
    </message>
    <message>
        <source>Last day to file as a self-nominee, before election day</source>
        <translation>自荐报名截止（选举日前）</translation>
    </message>
    <message>
        <source>Self-nominees file in person only</source>
        <translation>自荐须本人到场</translation>
    </message>
    <message>
        <source>Posts that one person may stand for</source>
        <translation>一人可报职务数</translation>
    </message>
    <message>
        <source>Last day for a self-nominee to withdraw, before election day</source>
        <translation>自荐人退出截止（选举日前）</translation>
    </message>
    <message>
        <source>List of self-nominees posted, before election day</source>
        <translation>自荐人名单公布（选举日前）</translation>
    </message>
    <message>
        <source>Order of the list of candidates</source>
        <translation>候选人名单排列</translation>
    </message>
    <message>
        <source>Order of the list of self-nominees</source>
        <translation>自荐人名单排列</translation>
    </message>
    <message>
        <source>List of candidates posted, before election day</source>
        <translation>正式候选人名单公布（选举日前）</translation>
    </message>
    <message>
        <source>Last day for a candidate to withdraw, before election day</source>
        <translation>候选人退出截止（选举日前）</translation>
    </message>
    <message>
        <source>Candidates more than seats, at least</source>
        <translation>候选人比应选名额至少多</translation>
    </message>
    <message>
        <source>People that one voter may name, at most</source>
        <translation>一名选民至多提名人数</translation>
    </message>
    <message>
        <source>One person named for two posts by one voter</source>
        <translation>一名选民提名同一人两种职务</translation>
    </message>
    <message>
        <source>A nomination vote is valid if so many take part</source>
        <translation>提名投票有效须参加人数</translation>
    </message>
    <message>
        <source>A person nominated for two posts</source>
        <translation>一人被提名两种职务</translation>
    </message>
    <message>
        <source>Who follows a candidate that withdraws</source>
        <translation>候选人退出后的递补</translation>
    </message>
    <message>
        <source>A tie for the last place of a candidate</source>
        <translation>候选人末位得票相等</translation>
    </message>
    <message>
        <source>Last day to ask for a speech, before election day</source>
        <translation>要求竞职演说截止（选举日前）</translation>
    </message>
    <message>
        <source>The elected are reviewed after the count</source>
        <translation>当选后资格复审</translation>
    </message>
    <message>
        <source>All posts in one vote or one after the other</source>
        <translation>一次投票还是分次投票</translation>
    </message>
    <message>
        <source>“Against” stands on the ballot in</source>
        <translation>选票上有“反对”一项的方式</translation>
    </message>
    <message>
        <source>Time, place and counting staff posted, before election day</source>
        <translation>投票时间、地点和唱票、计票、监票人公布（选举日前）</translation>
    </message>
    <message>
        <source>Relatives of a nominee who can&apos;t call, tally or scrutinise</source>
        <translation>不得唱票、计票、监票的候选人亲属</translation>
    </message>
    <message>
        <source>Scrutineers at a roving box, at least</source>
        <translation>每只流动票箱监票人至少</translation>
    </message>
    <message>
        <source>Roving boxes need the township&apos;s approval</source>
        <translation>流动票箱须乡级批准</translation>
    </message>
    <message>
        <source>Voters at the roving box posted, before election day</source>
        <translation>流动票箱选民名单公布（选举日前）</translation>
    </message>
    <message>
        <source>Who may vote as proxy</source>
        <translation>可以受委托投票的人</translation>
    </message>
    <message>
        <source>Principals of one proxy, at most</source>
        <translation>一人接受委托至多</translation>
    </message>
    <message>
        <source>Last day to ask for a proxy vote, before election day</source>
        <translation>委托投票申请截止（选举日前）</translation>
    </message>
    <message>
        <source>List of proxies posted, before election day</source>
        <translation>委托投票名单公布（选举日前）</translation>
    </message>
    <message>
        <source>Candidates and self-nominees can&apos;t be proxies</source>
        <translation>候选人和自荐人不得受委托</translation>
    </message>
    <message>
        <source>A proxy that isn&apos;t posted is void</source>
        <translation>未公布的委托无效</translation>
    </message>
    <message>
        <source>A proxy may pass the vote on</source>
        <translation>受委托人可再委托</translation>
    </message>
    <message>
        <source>More than half of what</source>
        <translation>“过半数”以什么为基数</translation>
    </message>
    <message>
        <source>A blank ballot is</source>
        <translation>空白票算</translation>
    </message>
    <message>
        <source>Too many chosen makes void</source>
        <translation>多选时无效的是</translation>
    </message>
    <message>
        <source>One person marked for two posts</source>
        <translation>同一人被选两种职务</translation>
    </message>
    <message>
        <source>Turnout is taken of</source>
        <translation>参选人数按什么计算</translation>
    </message>
    <message>
        <source>Ballots collected may not exceed</source>
        <translation>收回票数不得超过</translation>
    </message>
    <message>
        <source>Votes for a higher post count for a lower one</source>
        <translation>高职务得票下加到低职务</translation>
    </message>
    <message>
        <source>Who decides on a doubtful ballot</source>
        <translation>疑难选票由谁决定</translation>
    </message>
    <message>
        <source>The election is valid if so many vote</source>
        <translation>选举有效须参加投票人数</translation>
    </message>
    <message>
        <source>A tie for the last seat</source>
        <translation>末位得票相等</translation>
    </message>
    <message>
        <source>Further election for vacant seats, after election day</source>
        <translation>另行选举期限（选举日后）</translation>
    </message>
    <message>
        <source>Votes needed in the further election, of the ballots</source>
        <translation>另行选举当选所需票数（占选票）</translation>
    </message>
    <message>
        <source>Candidates more than seats in the further election, at least</source>
        <translation>另行选举候选人比名额至少多</translation>
    </message>
    <message>
        <source>Ways to hold the further election</source>
        <translation>另行选举的方式</translation>
    </message>
    <message>
        <source>Members with whom the election may end</source>
        <translation>可以结束选举的最少当选人数</translation>
    </message>
    <message>
        <source>Who presides where no chair is elected</source>
        <translation>没有选出主任时由谁主持</translation>
    </message>
    <message>
        <source>List of the elected posted, after election day</source>
        <translation>当选名单公布（选举日后）</translation>
    </message>
    <message>
        <source>Handover, after the new committee is formed</source>
        <translation>工作移交（新班子产生后）</translation>
    </message>
    <message>
        <source>Guidance office and work plan, before election day</source>
        <translation>成立选举指导组、制定方案（选举日前）</translation>
    </message>
    <message>
        <source>Election committee chosen and posted, before election day</source>
        <translation>推选并公布村民选举委员会（选举日前）</translation>
    </message>
    <message>
        <source>Election day announced, before election day</source>
        <translation>公布选举日（选举日前）</translation>
    </message>
    <message>
        <source>Registration of voters announced, before election day</source>
        <translation>选民登记公告（选举日前）</translation>
    </message>
    <message>
        <source>Representatives chosen, before election day</source>
        <translation>推选村民代表（选举日前）</translation>
    </message>
    <message>
        <source>Audit of the leaving members posted, before election day</source>
        <translation>离任审计结果公布（选举日前）</translation>
    </message>
    <message>
        <source>Last meeting with the voters, before election day</source>
        <translation>最后一次与选民见面（选举日前）</translation>
    </message>
    <message>
        <source>Supervision committee chosen, after election day</source>
        <translation>推选村务监督委员会（选举日后）</translation>
    </message>
    <message>
        <source>Notice of a villagers&apos; meeting</source>
        <translation>村民会议提前通知</translation>
    </message>
    <message>
        <source>Notice of a meeting of representatives</source>
        <translation>村民代表会议提前通知</translation>
    </message>
    <message>
        <source>Recall demanded by so many voters</source>
        <translation>要求罢免须联名的选民</translation>
    </message>
    <message>
        <source>Recall demanded by so many representatives</source>
        <translation>要求罢免须联名的村民代表</translation>
    </message>
    <message>
        <source>Vote on a recall, after it is demanded</source>
        <translation>罢免投票期限（提出后）</translation>
    </message>
    <message>
        <source>A failed recall isn&apos;t repeated for</source>
        <translation>罢免未通过，不得重提的年限</translation>
    </message>
    <message>
        <source>Representatives who must vote in a by-election</source>
        <translation>补选须投票的村民代表</translation>
    </message>
    <message>
        <source>Ballots are kept</source>
        <translation>选票保存</translation>
    </message>
    <message>
        <source>term election</source>
        <translation>换届选举</translation>
    </message>
    <message>
        <source>early term election</source>
        <translation>提前换届选举</translation>
    </message>
    <message>
        <source>late term election</source>
        <translation>延期换届选举</translation>
    </message>
    <message>
        <source>by-election</source>
        <translation>补选</translation>
    </message>
    <message>
        <source>higher post, then more votes, then a revote</source>
        <translation>职务高的留任；职务相同得票多的留任；得票相同再次投票</translation>
    </message>
    <message>
        <source>deprived of political rights</source>
        <translation>被剥夺政治权利</translation>
    </message>
    <message>
        <source>without legal capacity</source>
        <translation>丧失行为能力</translation>
    </message>
    <message>
        <source>not to be reached</source>
        <translation>无法联系</translation>
    </message>
    <message>
        <source>refused in writing</source>
        <translation>书面表示不参加</translation>
    </message>
    <message>
        <source>direct election by self-nomination</source>
        <translation>无候选人自荐直选</translation>
    </message>
    <message>
        <source>election among candidates</source>
        <translation>有候选人差额选举</translation>
    </message>
    <message>
        <source>people who voted</source>
        <translation>参加投票人数</translation>
    </message>
    <message>
        <source>the village&apos;s party branch</source>
        <translation>村党组织</translation>
    </message>
    <message>
        <source>by votes</source>
        <translation>按得票</translation>
    </message>
    <message>
        <source>by name strokes</source>
        <translation>按姓名笔画</translation>
    </message>
    <message>
        <source>all posts in one vote</source>
        <translation>一次性投票</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>分次投票</translation>
    </message>
    <message>
        <source>either way</source>
        <translation>两种都可以</translation>
    </message>
    <message>
        <source>ballots collected</source>
        <translation>收回选票</translation>
    </message>
    <message>
        <source>valid ballots</source>
        <translation>有效票</translation>
    </message>
    <message>
        <source>ballots issued</source>
        <translation>发出选票</translation>
    </message>
    <message>
        <source>as many as there are seats</source>
        <translation>不超过应选名额</translation>
    </message>
    <message>
        <source>chooses one in writing</source>
        <translation>本人书面选择一种</translation>
    </message>
    <message>
        <source>the next by votes</source>
        <translation>按得票递补</translation>
    </message>
    <message>
        <source>an abstention</source>
        <translation>弃权票</translation>
    </message>
    <message>
        <source>a void ballot</source>
        <translation>无效票</translation>
    </message>
    <message>
        <source>the whole ballot</source>
        <translation>整张选票</translation>
    </message>
    <message>
        <source>only the column concerned</source>
        <translation>只是该栏</translation>
    </message>
    <message>
        <source>both columns are void</source>
        <translation>两栏都无效</translation>
    </message>
    <message>
        <source>counts for the higher post</source>
        <translation>计入较高职务</translation>
    </message>
    <message>
        <source>the village election committee</source>
        <translation>村民选举委员会</translation>
    </message>
    <message>
        <source>more than half of the registered voters</source>
        <translation>登记选民的过半数</translation>
    </message>
    <message>
        <source>revote among the tied</source>
        <translation>得票相等者再次投票</translation>
    </message>
    <message>
        <source>the vice chair, else a member chosen by the representatives</source>
        <translation>副主任；没有副主任由村民代表会议在委员中推选</translation>
    </message>
    <message>
        <source>the member with most votes</source>
        <translation>得票最多的委员</translation>
    </message>
    <message>
        <source>in the village&apos;s archive</source>
        <translation>存入村务档案</translation>
    </message>
    <message>
        <source>three years</source>
        <translation>三年</translation>
    </message>
    <message>
        <source>until the next election has ended</source>
        <translation>到下届选举结束</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>the nomination is void</source>
        <translation>该项提名无效</translation>
    </message>
    <message>
        <source>registered voters</source>
        <translation>登记选民</translation>
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
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1到%2日</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1到%2</translation>
    </message>
    <message>
        <source>Members of the election committee needed for a meeting</source>
        <translation>村民选举委员会开会应到人数</translation>
    </message>
    <message>
        <source>A small village has fewer people than</source>
        <translation>小村人口少于</translation>
    </message>
    <message>
        <source>A large village has so many people or more</source>
        <translation>大村人口达到</translation>
    </message>
    <message>
        <source>Representatives in a small village, at least</source>
        <translation>小村村民代表至少</translation>
    </message>
    <message>
        <source>Representatives in a village of middle size, at least</source>
        <translation>中等村村民代表至少</translation>
    </message>
    <message>
        <source>Representatives in a large village, at least</source>
        <translation>大村村民代表至少</translation>
    </message>
    <message>
        <source>Representatives of all members of their meeting, at least</source>
        <translation>村民代表占村民代表会议组成人员至少</translation>
    </message>
    <message>
        <source>Women at the meeting of representatives, at least</source>
        <translation>妇女占村民代表会议组成人员至少</translation>
    </message>
    <message>
        <source>One representative of a household only</source>
        <translation>每户只能有一名村民代表</translation>
    </message>
    <message>
        <source>Voters of a group that must take part in choosing</source>
        <translation>推选须有本组选民参加的比例</translation>
    </message>
    <message>
        <source>Households of a group that must take part in choosing</source>
        <translation>推选须有本组户的代表参加的比例</translation>
    </message>
    <message>
        <source>Those who must take part in choosing a group leader</source>
        <translation>推选村民小组长须参加的比例</translation>
    </message>
    <message>
        <source>A group leader is one of the representatives</source>
        <translation>村民小组长从村民代表中产生</translation>
    </message>
    <message>
        <source>A recall passes if</source>
        <translation>罢免通过的条件</translation>
    </message>
    <message>
        <source>The township calls the vote on a recall, after that time</source>
        <translation>逾期后由乡镇召集罢免投票的期限</translation>
    </message>
    <message>
        <source>Meeting about a resignation, after it is received</source>
        <translation>讨论辞职的会议期限</translation>
    </message>
    <message>
        <source>Decision on a resignation posted, after the meeting</source>
        <translation>辞职决定公布期限（会后）</translation>
    </message>
    <message>
        <source>End of office by law posted, after it happened</source>
        <translation>自行终止公告期限</translation>
    </message>
    <message>
        <source>Representatives who must attend to choose the supervision committee</source>
        <translation>推选村务监督委员会应到会比例</translation>
    </message>
    <message>
        <source>Votes for the supervision committee, of those present, more than</source>
        <translation>村务监督委员会当选票数（超过到会的）</translation>
    </message>
    <message>
        <source>Members or delegates of the co-op who must attend</source>
        <translation>合作社应到会比例</translation>
    </message>
    <message>
        <source>The same by the national law on collectives</source>
        <translation>应到会比例（农村集体经济组织法）</translation>
    </message>
    <message>
        <source>Votes needed by the national law on collectives, of all members</source>
        <translation>当选票数占全体比例（农村集体经济组织法）</translation>
    </message>
    <message>
        <source>Party members who must attend (record only)</source>
        <translation>党员应到会比例（只作记录）</translation>
    </message>
    <message>
        <source>Votes in the party branch, of all entitled, more than (record only)</source>
        <translation>村党组织当选票数（超过应到会的，只作记录）</translation>
    </message>
    <message>
        <source>more than half of the voters vote and more than half of these are for it</source>
        <translation>登记选民过半数投票，并经投票的过半数通过</translation>
    </message>
    <message>
        <source>Day on which a bar must have ended</source>
        <translation>限制期须在哪一天届满</translation>
    </message>
    <message>
        <source>election day</source>
        <translation>选举日</translation>
    </message>
    <message>
        <source>last day to post the list</source>
        <translation>名单公布截止日</translation>
    </message>
    <message>
        <source>the day of the nomination</source>
        <translation>报名日</translation>
    </message>
    <message>
        <source>Who decides on a nominee&apos;s eligibility</source>
        <translation>由谁决定候选人、自荐人的资格</translation>
    </message>
    <message>
        <source>A woman&apos;s seat where no column is the women&apos;s own</source>
        <translation>没有单列妇女职位时的妇女名额</translation>
    </message>
    <message>
        <source>by votes alone</source>
        <translation>只看得票</translation>
    </message>
    <message>
        <source>a woman with the needed votes goes first, else one seat is held for a woman</source>
        <translation>达到所需票数的妇女先当选，没有的留出一席</translation>
    </message>
    <message>
        <source>Objections to the members of the election committee, after the notice</source>
        <translation>对村民选举委员会成员名单提出异议的期限（公布后）</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>The list doesn&apos;t say whether the form is there.</source>
        <translation>汇总表没有写明是否交表。</translation>
    </message>
    <message>
        <source>%1: not handed in.</source>
        <translation>%1：未交。</translation>
    </message>
    <message>
        <source>No talk is recorded yet.</source>
        <translation>尚无谈话记录。</translation>
    </message>
    <message>
        <source>The record of the talk has no finding yet.</source>
        <translation>谈话记录尚无评定。</translation>
    </message>
    <message>
        <source>Asked &quot;%1&quot;: %2.</source>
        <translation>问“%1”：%2。</translation>
    </message>
    <message>
        <source>No department has answered yet.</source>
        <translation>尚无部门答复。</translation>
    </message>
    <message>
        <source>No answer yet from %1.</source>
        <translation>%1尚未答复。</translation>
    </message>
    <message>
        <source>Found by hand: not passed.</source>
        <translation>人工审查：不通过。</translation>
    </message>
    <message>
        <source>A withdrawal was recorded without the person&apos;s own signature; it has no effect.</source>
        <translation>有一份退出记录没有本人签字，不生效。</translation>
    </message>
    <message>
        <source>Not a registered voter: deprived of political rights.</source>
        <translation>不是登记参加选举的村民：依法被剥夺政治权利。</translation>
    </message>
    <message>
        <source>Not a registered voter: recorded as deceased.</source>
        <translation>不是登记参加选举的村民：登记册记为已故。</translation>
    </message>
    <message>
        <source>Not a registered voter: lives elsewhere and hasn&apos;t declared to take part.</source>
        <translation>不是登记参加选举的村民：户籍在本村、不在本村居住，本人没有表示参加选举。</translation>
    </message>
    <message>
        <source>Not a registered voter: household elsewhere, and the meeting hasn&apos;t consented.</source>
        <translation>不是登记参加选举的村民：户籍不在本村，未经村民会议或者村民代表会议同意。</translation>
    </message>
    <message>
        <source>Not a registered voter: a second row of the same person in the register.</source>
        <translation>不是登记参加选举的村民：登记册中同一人的重复登记。</translation>
    </message>
    <message>
        <source>Turns %1 on %2, after election day.</source>
        <translation>%2才满%1周岁，晚于选举日。</translation>
    </message>
    <message>
        <source>Under %1 on election day by the register.</source>
        <translation>按选民登记册，选举日未满%1周岁。</translation>
    </message>
    <message>
        <source>The register has no birth date to reckon the age from.</source>
        <translation>选民登记册没有可用来计算年龄的出生日期。</translation>
    </message>
    <message>
        <source>This village&apos;s register of voters hasn&apos;t been imported yet.</source>
        <translation>本村选民登记册尚未导入。</translation>
    </message>
    <message>
        <source>The register has the name, but neither ID number nor birth date agree: look whether it is the same person.</source>
        <translation>选民登记册中有此姓名，但身份证号码和出生日期都对不上，请核对是否同一人。</translation>
    </message>
    <message>
        <source>On the register of %1 only, not on this village&apos;s.</source>
        <translation>只登记在%1，不在本村选民登记册上。</translation>
    </message>
    <message>
        <source>Not on this village&apos;s register of voters.</source>
        <translation>不在本村选民登记册上。</translation>
    </message>
    <message>
        <source>The register has this ID number under another name (%1): look who it is.</source>
        <translation>选民登记册中此身份证号码的姓名是%1，请核对是谁。</translation>
    </message>
    <message>
        <source>Not a registered voter: too young on election day.</source>
        <translation>不是登记参加选举的村民：选举日未到法定年龄。</translation>
    </message>
    <message>
        <source>objects, without saying why</source>
        <translation>有异议，未写明情形</translation>
    </message>
    <message>
        <source>%1: %2, no clause named.</source>
        <translation>%1：%2，未写明条款。</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1：%2（%3）。</translation>
    </message>
    <message>
        <source> The bar ends on %1.</source>
        <translation>该情形的限制于%1期满。</translation>
    </message>
    <message>
        <source> The bar looks back %1 years; date unknown, ask the department for it.</source>
        <translation>该条限制期为%1年，起算日期不明，请向该部门核实。</translation>
    </message>
    <message>
        <source>%1 objects, but by the dates on file this bar ended before election day.</source>
        <translation>%1有异议，但按已录入的日期，该情形的限制在选举日前已期满。</translation>
    </message>
    <message>
        <source>%1 (%2): barred until %3.</source>
        <translation>%1（%2）：限制至%3。</translation>
    </message>
    <message>
        <source>%1 (%2): barred, the law sets no end.</source>
        <translation>%1（%2）：不得参选，法律没有规定期限。</translation>
    </message>
    <message>
        <source>%1 (%2): barred while it lasts.</source>
        <translation>%1（%2）：情形存续期间不得参选。</translation>
    </message>
    <message>
        <source>%1 (%2): ended on %3, no bar now.</source>
        <translation>%1（%2）：已于%3期满，现不受限制。</translation>
    </message>
    <message>
        <source>%1 (%2): date unknown, so nobody can say whether the bar still holds.</source>
        <translation>%1（%2）：日期不明，无法判断限制是否仍然有效。</translation>
    </message>
    <message>
        <source>Also registered for %1 (no. %2): keeps one of them, by a written choice.</source>
        <translation>另报名%1（序号%2），须由本人书面选择保留一个。</translation>
    </message>
    <message>
        <source>Also registered for %1 (no. %2).</source>
        <translation>另报名%1（序号%2）。</translation>
    </message>
    <message>
        <source>Was also registered for %1 (no. %2); that one is withdrawn.</source>
        <translation>曾另报名%1（序号%2），该报名已退出。</translation>
    </message>
    <message>
        <source>Was also registered for %1 (no. %2); that one was decided out.</source>
        <translation>曾另报名%1（序号%2），该报名已被决定资格不符。</translation>
    </message>
    <message>
        <source>The list doesn&apos;t say when the nomination was filed.</source>
        <translation>汇总表没有写明报名时间。</translation>
    </message>
    <message>
        <source>Filed on %1; the last day was %2.</source>
        <translation>%1报名，报名截止日为%2。</translation>
    </message>
    <message>
        <source>Somebody else filed it; the nominee has to come in person.</source>
        <translation>由他人代为报名，须本人到场。</translation>
    </message>
    <message>
        <source>The list doesn&apos;t say whether the nominee came in person.</source>
        <translation>汇总表没有写明本人是否到场。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No incident is recorded.</source>
        <translation>没有突发情况记录。</translation>
    </message>
    <message>
        <source>Named by voters: there is no form of self-nomination.</source>
        <translation>由选民提名，没有报名自荐表。</translation>
    </message>
    <message>
        <source>Not a registered voter: taken off the register.</source>
        <translation>不是登记选民：已从名册中取消登记。</translation>
    </message>
    <message>
        <source>%1 Held by %2 alone; it waits for a second person.</source>
        <translation>%1仅由%2一人记录，待第二人复核。</translation>
    </message>
    <message>
        <source>%1 found: %2. It waits for a second person.</source>
        <translation>%1认定：%2。待第二人复核。</translation>
    </message>
    <message>
        <source>A person answers this check; the program fills in nothing.</source>
        <translation>本项由人填写，程序不自动填。</translation>
    </message>
    <message>
        <source>%1 Entered by %2; it waits for a second person.</source>
        <translation>%1由%2录入，待第二人复核。</translation>
    </message>
</context>
<context>
    <name>SetupChecks</name>
    <message>
        <source>%1 has %2 seats, the rules want %3 to %4 (%5)</source>
        <translation>%1有%2个名额，规定为%3到%4个（%5）</translation>
    </message>
    <message>
        <source>there is no post for women only on the ballot (%1)</source>
        <translation>选票上没有限女性的职务（%1）</translation>
    </message>
</context>
<context>
    <name>SetupFreeze</name>
    <message>
        <source>The register of voters is closed: this is changed only as a correction with a reason.</source>
        <translation>选民登记册已经封册：只能作为更正修改，并写明原因。</translation>
    </message>
    <message>
        <source>A paper has been issued: this is changed only as a correction with a reason.</source>
        <translation>已经发出文书：只能作为更正修改，并写明原因。</translation>
    </message>
    <message>
        <source>There are nominations: this is changed only as a correction with a reason.</source>
        <translation>已经有人报名或被提名：只能作为更正修改，并写明原因。</translation>
    </message>
    <message>
        <source>There are ballots: this is changed only as a correction with a reason.</source>
        <translation>已经有选票：只能作为更正修改，并写明原因。</translation>
    </message>
</context>
<context>
    <name>StaffRules</name>
    <message>
        <source>%1 stands for %2 and may not call, scrutinise or tally the votes.</source>
        <translation>%1参选%2，不得担任唱票人、监票人、计票人。</translation>
    </message>
    <message>
        <source>%1 (%2 of %3) stands for %4; %3 may not call, scrutinise or tally the votes.</source>
        <translation>%1（%3的%2）参选%4，%3不得担任唱票人、监票人、计票人。</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Compare the marked fields with the paper (%1).</source>
        <translation>请把标出的栏目与纸质表核对（%1）。</translation>
    </message>
    <message>
        <source>Unusual: look at the marked fields again (%1).</source>
        <translation>有异常，请再看标出的栏目（%1）。</translation>
    </message>
    <message>
        <source>C ≠ D + E + F: collected %1, valid %2 + void %3 + blank %4 = %5.</source>
        <translation>C ≠ D + E + F：收回 %1，有效 %2 + 无效 %3 + 空白 %4 = %5。</translation>
    </message>
    <message>
        <source>C ≠ the boxes: collected %1 by the paper, %2 by the ledger of the boxes.</source>
        <translation>C ≠ 票箱清点：汇总表收回 %1，票箱清点 %2。</translation>
    </message>
    <message>
        <source>C &gt; B: collected %1, issued %2.</source>
        <translation>C &gt; B：收回 %1，发出 %2。</translation>
    </message>
    <message>
        <source>G &gt; D: partly void %1, valid %2.</source>
        <translation>G &gt; D：部分无效 %1，有效 %2。</translation>
    </message>
    <message>
        <source>%1 %2: %3 votes on %4 valid ballots.</source>
        <translation>%1 %2：有效票 %4 张，却有 %3 票。</translation>
    </message>
    <message>
        <source>%1: %2 has two lines.</source>
        <translation>%1：%2有两行。</translation>
    </message>
    <message>
        <source>%1: %2 votes together, but %3 valid ballots with %4 seat(s) hold at most %5.</source>
        <translation>%1：合计 %2 票，而有效票 %3 张、应选 %4 人，最多 %5 票。</translation>
    </message>
    <message>
        <source>%1: no vote at all on %2 valid ballots.</source>
        <translation>%1：有效票 %2 张，却没有一票。</translation>
    </message>
    <message>
        <source>%1: nobody of the name %2 can be chosen; its %3 vote(s) count for nobody.</source>
        <translation>%1：没有可选的%2，其 %3 票不计给任何人。</translation>
    </message>
    <message>
        <source>C = 0: no ballot was collected.</source>
        <translation>C = 0：没有收回选票。</translation>
    </message>
    <message>
        <source>F ≥ 3 % of C: %1 of %2 ballots are blank.</source>
        <translation>F ≥ C 的 3 %：%2 张中空白 %1 张。</translation>
    </message>
    <message>
        <source>E ≥ 3 % of C: %1 of %2 ballots are void.</source>
        <translation>E ≥ C 的 3 %：%2 张中无效 %1 张。</translation>
    </message>
    <message>
        <source>Collected %1, but %2 voted: the election would be invalid.</source>
        <translation>收回 %1，而投票 %2 人：选举将无效。</translation>
    </message>
    <message>
        <source>C Collected</source>
        <translation>C 收回</translation>
    </message>
    <message>
        <source>D Valid</source>
        <translation>D 有效</translation>
    </message>
    <message>
        <source>E Void</source>
        <translation>E 无效</translation>
    </message>
    <message>
        <source>F Blank</source>
        <translation>F 空白</translation>
    </message>
    <message>
        <source>G Partly void (of D)</source>
        <translation>G 部分无效（含在 D 内）</translation>
    </message>
    <message>
        <source>%1 %2, against</source>
        <translation>%1 %2 反对</translation>
    </message>
</context>
<context>
    <name>VerdictRules</name>
    <message>
        <source>no article names it; the village&apos;s own measures may</source>
        <translation>条文没有规定，本村选举办法可以规定</translation>
    </message>
    <message>
        <source>Enter how many members were present.</source>
        <translation>请填写实到人数。</translation>
    </message>
    <message>
        <source>%1 were present, but the body has only %2 members.</source>
        <translation>实到 %1 人，但应到只有 %2 人。</translation>
    </message>
    <message>
        <source>%1: %2 for, %3 against, %4 abstained make %5, but %6 were present. Correct the votes.</source>
        <translation>%1：赞成 %2、反对 %3、弃权 %4，合计 %5，与实到 %6 人不符。请更正票数。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 present voted for it, which is not more than half.</source>
        <translation>%1：实到 %3 人中赞成 %2 人，没有过半数。</translation>
    </message>
    <message>
        <source>%1 of %2 were present: a meeting of representatives needs two thirds of its members.</source>
        <translation>应到 %2 人，实到 %1 人：村民代表会议须有三分之二以上组成人员到会。</translation>
    </message>
    <message>
        <source>%1 of %2 were present, which is not more than half.</source>
        <translation>应到 %2 人，实到 %1 人，没有过半数。</translation>
    </message>
    <message>
        <source>The meeting has no date. Enter the day on which it was held.</source>
        <translation>会议没有日期。请填写开会日期。</translation>
    </message>
    <message>
        <source>The meeting&apos;s date lies in the future. Enter the day on which it was held.</source>
        <translation>会议日期在今天之后。请填写实际开会日期。</translation>
    </message>
    <message>
        <source>The meeting was held while self-nominees could still register.</source>
        <translation>开会时报名自荐还没有截止。</translation>
    </message>
    <message>
        <source>The decision has no document number. Enter the number of the paper.</source>
        <translation>决定没有文号。请填写文号。</translation>
    </message>
    <message>
        <source>The township decides on nobody. Enter the body that decided: %1.</source>
        <translation>乡镇不对任何人作决定。请填写作出决定的机构：%1。</translation>
    </message>
    <message>
        <source>The meeting decided on nobody. Choose those whom it decided on.</source>
        <translation>会议没有对任何人作出决定。请选择所决定的人员。</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 重复列入。</translation>
    </message>
    <message>
        <source>%1: a decision “not qualified” needs its reason. Enter what it rests on.</source>
        <translation>%1：决定“不合格”须有理由。请填写依据。</translation>
    </message>
    <message>
        <source>%1: still unanswered: %2. Write why it is decided all the same, or leave it for another meeting.</source>
        <translation>%1：%2尚未答复。请写明为何仍作决定，或留待下次会议。</translation>
    </message>
    <message>
        <source>What bars %1 needs a second person&apos;s confirmation. Enter the name of who looked at it, too.</source>
        <translation>%1的不合格情形须经第二人复核。请填写复核人姓名。</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1等另外%2人</translation>
    </message>
    <message>
        <source>Enter the recorder: he and the second person are the two names on the paper.</source>
        <translation>请填写记录人：文书上须有记录人和复核人两个姓名。</translation>
    </message>
    <message>
        <source>%1 is the recorder and can&apos;t be the second person, too. Enter another name.</source>
        <translation>%1是记录人，不能同时作复核人。请另填一人。</translation>
    </message>
    <message>
        <source> (a rule of this program, not of the law)</source>
        <translation>（本程序的规则，非法律规定）</translation>
    </message>
</context>
<context>
    <name>VillageRules</name>
    <message>
        <source>“%1” can&apos;t be “%2”. It may be: %3.</source>
        <translation>“%1”不能是“%2”，可以是：%3。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1到%2的整数</translation>
    </message>
    <message>
        <source>The village&apos;s measures can&apos;t go beyond the rules here: %1 (%2).</source>
        <translation>本村选举办法在这里不能超出规定：%1（%2）。</translation>
    </message>
    <message>
        <source>“%1” is nothing that a village&apos;s own measures set. They may set: %2.</source>
        <translation>“%1”不由本村选举办法规定。可以规定的有：%2。</translation>
    </message>
    <message>
        <source>at least one of %1</source>
        <translation>%1中至少一项</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>只限%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多%1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少%1</translation>
    </message>
    <message>
        <source>%1 is no kind of election under these rules (%2).</source>
        <translation>这套规则里没有“%1”（%2）。</translation>
    </message>
    <message>
        <source>%1 needs the number of the document by which the county approved it (%2).</source>
        <translation>%1要写明县级批准文件的文号（%2）。</translation>
    </message>
</context>
</TS>
