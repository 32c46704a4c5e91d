<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddPersonCommand</name>
    <message>
        <source>write one person into a village&apos;s register (选民登记)</source>
        <translation>登记一名选民（不用文件）</translation>
    </message>
    <message>
        <source>the village</source>
        <translation>所在村</translation>
    </message>
    <message>
        <source>as on the card</source>
        <translation>姓名，与身份证一致</translation>
    </message>
    <message>
        <source>18 characters; sex and birth date follow from it</source>
        <translation>身份证号18位，性别和出生日期由此得出</translation>
    </message>
    <message>
        <source>where there is no ID number</source>
        <translation>没有身份证号时填</translation>
    </message>
    <message>
        <source>household number (户号)</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>relation to the head of the household</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>villagers&apos; group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>where the person lives</source>
        <translation>现居住地</translation>
    </message>
    <message>
        <source>A lives here (default), B lives away, C has the household elsewhere</source>
        <translation>登记类别：A本村户籍且居住（默认），B本村户籍不居住，C户籍不在本村</translation>
    </message>
    <message>
        <source>since when the reason holds (default: today)</source>
        <translation>原因发生的日期（默认今天）</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>B: how the person said to take part</source>
        <translation>B类：本人以何种方式表示参加</translation>
    </message>
    <message>
        <source>B: when</source>
        <translation>B类：表示日期</translation>
    </message>
    <message>
        <source>B: who took it down</source>
        <translation>B类：记录人</translation>
    </message>
    <message>
        <source>C: when the person applied</source>
        <translation>C类：本人申请日期</translation>
    </message>
    <message>
        <source>C: which meeting consented</source>
        <translation>C类：同意的会议</translation>
    </message>
    <message>
        <source>C: when it consented</source>
        <translation>C类：同意日期</translation>
    </message>
    <message>
        <source>C: number of the resolution</source>
        <translation>C类：决议编号</translation>
    </message>
    <message>
        <source>typed on the command line</source>
        <translation>命令行录入</translation>
    </message>
    <message>
        <source>%1: no. %2 %3 added (%4)</source>
        <translation>%1：已登记第%2号%3（%4）</translation>
    </message>
    <message>
        <source>C: lives in the village, or works for it</source>
        <translation>C 类：在本村居住，或者从事村务工作</translation>
    </message>
    <message>
        <source>C: since when</source>
        <translation>C 类：从哪一天起</translation>
    </message>
    <message>
        <source>why the person is added (default: first_entry, in a closed register omitted)</source>
        <translation>新增原因（默认 first_entry，登记册已定稿时为 omitted）</translation>
    </message>
</context>
<context>
    <name>AppealCommand</name>
    <message>
        <source>record a nominee&apos;s objection to the decision on him (--claim), or what came of it (--outcome)</source>
        <translation>记录自荐人对决定的异议（--claim）或者处理结果（--outcome）</translation>
    </message>
    <message>
        <source>what he says against it</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>the day it was received, or answered (default: today)</source>
        <translation>收到或者答复的日期（默认今天）</translation>
    </message>
    <message>
        <source>who received it (default: you)</source>
        <translation>接收人（默认为你）</translation>
    </message>
    <message>
        <source>by word of mouth, not in writing</source>
        <translation>口头提出，不是书面</translation>
    </message>
    <message>
        <source>upheld (the decision stays), changed (another decision), taken_back</source>
        <translation>upheld（维持）、changed（改变）、taken_back（撤回）</translation>
    </message>
    <message>
        <source>who answered it (default: the deciding body by law)</source>
        <translation>答复机构（默认为依法作决定的机构）</translation>
    </message>
    <message>
        <source>document number of the answer; needed for another decision</source>
        <translation>答复的文号；改变原决定时必填</translation>
    </message>
    <message>
        <source>why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>--claim or --outcome</source>
        <translation>--claim 或 --outcome</translation>
    </message>
    <message>
        <source>%1 (No. %2): objection %3</source>
        <translation>%1（第 %2 号）：异议 %3</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>“%1”不可用，可以是：%2</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2026-12-19</source>
        <translation>“%1”不是日期，请写成 2026-12-19 的样子</translation>
    </message>
    <message>
        <source>the name “%1” should end in one of: .%2</source>
        <translation>文件名“%1”应以其中之一结尾：.%2</translation>
    </message>
    <message>
        <source>the election file</source>
        <translation>选举文件</translation>
    </message>
    <message>
        <source>print one JSON object and nothing else</source>
        <translation>只输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>the body, in full or short: %1 (default), 村务监督委员会 ...</source>
        <translation>组织，全称或简称：%1（默认）、村务监督委员会……</translation>
    </message>
    <message>
        <source>there is no body “%1”; the bodies are: %2</source>
        <translation>没有“%1”这个组织，可以是：%2</translation>
    </message>
    <message>
        <source>your name for the log; else the name of your account</source>
        <translation>记入日志的经办人姓名，不写则用登录的用户名</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>a consistent, verified copy of the election file</source>
        <translation>备份选举文件：一份一致并经过核验的副本</translation>
    </message>
    <message>
        <source>the copy; must not exist</source>
        <translation>副本的文件名，不能是已有的文件</translation>
    </message>
    <message>
        <source>Copied to %1 and verified. Head of the log: %2</source>
        <translation>已备份到 %1 并核验无误。日志链头：%2</translation>
    </message>
</context>
<context>
    <name>CalendarCommand</name>
    <message>
        <source>Last day</source>
        <translation>最后日期</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余</translation>
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
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>the statutory dates, what has to hang by then, and whether it does</source>
        <translation>法定日期、届时须张贴的公告、是否已张贴</translation>
    </message>
    <message>
        <source>of which village; else of all</source>
        <translation>哪个村；不写为全部村</translation>
    </message>
    <message>
        <source>write the calendar for phones and offices (.ics)</source>
        <translation>写出手机和办公日历文件（.ics）</translation>
    </message>
    <message>
        <source>record that a paper was put up: the key of its date</source>
        <translation>登记张贴：该日期的代码</translation>
    </message>
    <message>
        <source>the day it was put up</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>who put it up</source>
        <translation>张贴人</translation>
    </message>
    <message>
        <source>on which notice board</source>
        <translation>贴在哪个公告栏</translation>
    </message>
    <message>
        <source>number of the paper</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>photo of the notice board</source>
        <translation>公告栏照片</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写出 %1</translation>
    </message>
    <message>
        <source>Recorded: posted on %1 by %2</source>
        <translation>已登记：%1由%2张贴</translation>
    </message>
</context>
<context>
    <name>CloseRegisterCommand</name>
    <message>
        <source>close a village&apos;s register as version 1, or its changes as the next version</source>
        <translation>将一村选民登记册定稿为第1版，或将此后变动定为下一版</translation>
    </message>
    <message>
        <source>the village whose register is closed</source>
        <translation>要定稿的村</translation>
    </message>
    <message>
        <source>%1: version %2 of the register, %3 registered voters.
Hash (BLAKE2b-256): %4</source>
        <translation>%1：选民登记册第%2版，登记选民%3人。
校验码（BLAKE2b-256）：%4</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必填）</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>There is something on the command line that is not understood (%1).</source>
        <translation>命令行里有不认识的内容（%1）。</translation>
    </message>
    <message>
        <source>Something is missing on the command line (%1).</source>
        <translation>命令行缺少内容（%1）。</translation>
    </message>
    <message>
        <source>The command line can&apos;t be understood (%1).</source>
        <translation>看不懂这条命令行（%1）。</translation>
    </message>
    <message>
        <source>Village Election: a township&apos;s term election on the command line</source>
        <translation>村选：在命令行上办理一个乡镇的换届选举</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示帮助</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>language: zh_CN (default) or en</source>
        <translation>语言：zh_CN（默认）或 en</translation>
    </message>
    <message>
        <source>Try: village-election-cli --help</source>
        <translation>请看：village-election-cli --help</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2”?</source>
        <translation>没有“%1”这个命令。是不是“%2”？</translation>
    </message>
    <message>
        <source>Try: village-election-cli %1 --help</source>
        <translation>请看：village-election-cli %1 --help</translation>
    </message>
    <message>
        <source>The result could not be written to standard output. Is the disk full?</source>
        <translation>结果无法写到标准输出，磁盘是不是满了？</translation>
    </message>
</context>
<context>
    <name>CountCommand</name>
    <message>
        <source>count the ballots and decide</source>
        <translation>计票并得出结果</translation>
    </message>
    <message>
        <source>the village to count</source>
        <translation>要计票的村</translation>
    </message>
    <message>
        <source>every village that has ballots</source>
        <translation>所有已有选票的村</translation>
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
        <source>collected</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>当选需要</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>rerun (invalid)</source>
        <translation>选举无效，重新选举</translation>
    </message>
    <message>
        <source>No village has ballots yet. Import them with: import ballots</source>
        <translation>还没有一个村有选票。请先导入：import ballots</translation>
    </message>
</context>
<context>
    <name>DecideCommand</name>
    <message>
        <source>record the deciding body&apos;s decision on a nomination; a later one replaces an earlier one</source>
        <translation>登记决定机构对一份报名的决定；后一决定替代前一决定</translation>
    </message>
    <message>
        <source>stays on the list</source>
        <translation>资格合格，列入名单</translation>
    </message>
    <message>
        <source>is taken off the list</source>
        <translation>资格不符，不列入名单</translation>
    </message>
    <message>
        <source>document number of the decision</source>
        <translation>决定文号</translation>
    </message>
    <message>
        <source>the day of the decision (default: today)</source>
        <translation>决定日期（默认今天）</translation>
    </message>
    <message>
        <source>who decided (default: the deciding body by law)</source>
        <translation>决定机构（默认法定决定机构）</translation>
    </message>
    <message>
        <source>what it rests on; needed for --not-qualified</source>
        <translation>决定依据；--not-qualified 时必填</translation>
    </message>
    <message>
        <source>--qualified or --not-qualified</source>
        <translation>--qualified 或 --not-qualified</translation>
    </message>
    <message>
        <source>%1 %2 (No. %3): %4, %5</source>
        <translation>%1 %2（第 %3 号）：%4，%5</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>资格合格</translation>
    </message>
    <message>
        <source>not qualified</source>
        <translation>资格不符</translation>
    </message>
    <message>
        <source>the second person, who confirms what bars the nominee</source>
        <translation>复核人，复核此人的不合格情形</translation>
    </message>
</context>
<context>
    <name>DeliverCommand</name>
    <message>
        <source>record how the decision on a nominee reached him (送达)</source>
        <translation>记录决定书的送达</translation>
    </message>
    <message>
        <source>the day (default: today)</source>
        <translation>日期（默认今天）</translation>
    </message>
    <message>
        <source>in_person, family (an adult of the household), left (with witnesses), post, notice</source>
        <translation>in_person 直接送达、family 同住成年家属代收、left 留置送达、post 邮寄、notice 公告</translation>
    </message>
    <message>
        <source>who delivered it</source>
        <translation>送达人</translation>
    </message>
    <message>
        <source>who signed the slip: a relative, the witnesses (default: the person)</source>
        <translation>回证签收人：家属、见证人（默认本人）</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>a scan of the signed slip</source>
        <translation>签收回证的扫描件</translation>
    </message>
    <message>
        <source>%1 (No. %2): decision %3 delivered on %4, %5</source>
        <translation>%1（第 %2 号）：决定 %3 于 %4 送达，%5</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>A part of the program is missing</source>
        <translation>程序缺少组件</translation>
    </message>
</context>
<context>
    <name>DossierCommands</name>
    <message>
        <source>(waits for a second person)</source>
        <translation>（待第二人复核）</translation>
    </message>
    <message>
        <source>bars until %1</source>
        <translation>限制至%1</translation>
    </message>
    <message>
        <source>bars, the law sets no end</source>
        <translation>属限制情形，法律没有规定期限</translation>
    </message>
    <message>
        <source>bars while it lasts</source>
        <translation>情形存续期间受限</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>已于%1届满</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>why an earlier answer, fact or talk is changed</source>
        <translation>更改原结论、事实或谈话记录的原因</translation>
    </message>
    <message>
        <source>%1 %2 (No. %3): %4</source>
        <translation>%1 %2（第%3号）：%4</translation>
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
        <source>By</source>
        <translation>核查人</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>answer one of the nine checks by hand, or confirm as the second person what bars</source>
        <translation>人工填写九项核查中的一项，或由第二人复核不通过的项</translation>
    </message>
    <message>
        <source>1 to 9, or its key: asks.1 … stricts.3</source>
        <translation>1到9，或其代号：asks.1 … stricts.3</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>a clause of the lists of bars that it failed under; may be repeated</source>
        <translation>不通过所依据的清单条款，可重复</translation>
    </message>
    <message>
        <source>what was found, in words</source>
        <translation>查到的情况</translation>
    </message>
    <message>
        <source>the second person who looked at what waits there</source>
        <translation>复核待复核事项的第二人姓名</translation>
    </message>
    <message>
        <source>the second person does not agree; needs --because</source>
        <translation>第二人不同意，须写--because</translation>
    </message>
    <message>
        <source>--state or --second</source>
        <translation>--state 或 --second</translation>
    </message>
    <message>
        <source>what is held against a nominee, with its dates; without options lists it</source>
        <translation>自荐人的有关事实及日期；不带选项时列出</translation>
    </message>
    <message>
        <source>the clause that it falls under; may be repeated</source>
        <translation>所属条款，可重复</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>release, end of the sentence or of the matter</source>
        <translation>刑满释放、处分期满或事项结束的日期</translation>
    </message>
    <message>
        <source>judgment, decision or department&apos;s paper</source>
        <translation>判决书、决定书或部门文书</translation>
    </message>
    <message>
        <source>it lasts still</source>
        <translation>仍在持续</translation>
    </message>
    <message>
        <source>nobody knows when it ended</source>
        <translation>结束日期不明</translation>
    </message>
    <message>
        <source>takes out the fact with this number of the list; needs --because</source>
        <translation>撤去列表中该编号的事实，须写--because</translation>
    </message>
    <message>
        <source>--ended, --running or --date-unknown</source>
        <translation>--ended、--running 或 --date-unknown</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>%1: measured on %2 (%3) [%4]</source>
        <translation>%1：按%2（%3）衡量 [%4]</translation>
    </message>
    <message>
        <source>No fact is entered.</source>
        <translation>没有录入事实。</translation>
    </message>
    <message>
        <source>the record of the talk with a nominee (三问谈话)</source>
        <translation>与自荐人的谈话记录（三问谈话）</translation>
    </message>
    <message>
        <source>the day of the talk (default: today)</source>
        <translation>谈话日期（默认今天）</translation>
    </message>
    <message>
        <source>who held the talk</source>
        <translation>谈话人</translation>
    </message>
    <message>
        <source>who wrote it down; another person is the second one</source>
        <translation>记录人；与谈话人不是同一人的，即为第二人</translation>
    </message>
    <message>
        <source>where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>what was answered, once for each of the three</source>
        <translation>回答内容，三问各一次</translation>
    </message>
    <message>
        <source>the finding, once for each of the three: 明确, 清楚, 无, 拒绝回答 …</source>
        <translation>评定，三问各一次：明确、清楚、无、拒绝回答……</translation>
    </message>
    <message>
        <source>the nominee signed the record</source>
        <translation>本人已在记录上签字</translation>
    </message>
</context>
<context>
    <name>ElectionDayCommand</name>
    <message>
        <source>too late: the day is gone by</source>
        <translation>来不及：这一天已经过去</translation>
    </message>
    <message>
        <source>was done on %1: too late then</source>
        <translation>已于%1办理：按新日期则晚了</translation>
    </message>
    <message>
        <source>was done on %1: too early then</source>
        <translation>已于%1办理：按新日期则早了</translation>
    </message>
    <message>
        <source>before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>after</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>Of age by the new day only: %1; by the old day only: %2</source>
        <translation>按新日期才满年龄的：%1；只按原日期满年龄的：%2</translation>
    </message>
    <message>
        <source>Their registers are closed; changes of age are entered as supplements: %1</source>
        <translation>登记册已封册，年龄变化要作为补充登记：%1</translation>
    </message>
    <message>
        <source>The rule set is not in force on that day.</source>
        <translation>这套规则在那一天不适用。</translation>
    </message>
    <message>
        <source>move the election day; with --preview only tell what would be too late</source>
        <translation>改选举日；加--preview只说明哪些会来不及</translation>
    </message>
    <message>
        <source>the new day</source>
        <translation>新的选举日</translation>
    </message>
    <message>
        <source>only this village: a day of its own</source>
        <translation>只改这个村：另定日期</translation>
    </message>
    <message>
        <source>the village votes on the township&apos;s day again</source>
        <translation>该村恢复与乡镇同一天</translation>
    </message>
    <message>
        <source>change nothing</source>
        <translation>不改任何内容</translation>
    </message>
    <message>
        <source>Give the new day, or --village and --township-day.</source>
        <translation>请写新的日期，或者用--village和--township-day。</translation>
    </message>
</context>
<context>
    <name>ImportAllCommand</name>
    <message>
        <source>import all files of a township&apos;s folder, posts first</source>
        <translation>导入一个乡镇文件夹里的全部文件，先导入职数表</translation>
    </message>
    <message>
        <source>the folder with 职数表, 选民登记/ and so on</source>
        <translation>放着职数表、选民登记/ 等文件的文件夹</translation>
    </message>
    <message>
        <source>Not known and not opened: %1</source>
        <translation>不认识、没有打开的文件：%1</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>import office files of one kind</source>
        <translation>导入一类文件</translation>
    </message>
    <message>
        <source>spreadsheets: xlsx, xls, ods, csv</source>
        <translation>表格：xlsx、xls、ods、csv</translation>
    </message>
    <message>
        <source>the village, where neither file name nor title names it</source>
        <translation>村名，用于文件名和标题都没有写村名的文件</translation>
    </message>
    <message>
        <source>of CSV files, instead of the detected one: GB18030, UTF-8, UTF-16LE, UTF-16BE</source>
        <translation>CSV 文件的编码，代替自动识别的：GB18030、UTF-8、UTF-16LE、UTF-16BE</translation>
    </message>
    <message>
        <source>judge and count, write nothing</source>
        <translation>只检查和计数，什么都不写入</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>试运行：什么都没有写入。</translation>
    </message>
    <message>
        <source>review: the round of files that don&apos;t tell it (1, 2, 3)</source>
        <translation>联审反馈：文件本身未写明轮次时的轮次（1、2、3）</translation>
    </message>
    <message>
        <source>review: whom a doubtful row means: its row and the number of the nomination; 0 leaves it out</source>
        <translation>联审反馈：存疑的行指的是谁：行号和报名序号；0 表示不收这一行</translation>
    </message>
    <message>
        <source>write it as ROW=NO, for example 17=112</source>
        <translation>请写成 行号=序号，如 17=112</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>不再出现</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>--findings OUT.xlsx writes each of them, with what to do.</source>
        <translation>加上 --findings 文件.xlsx 可写出每一条及处理办法。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were refused; --json lists them all.</source>
        <translation>
            <numerusform>另有 %n 个文件被拒绝，--json 列出全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>write the findings as a table to correct (.xlsx or .csv)</source>
        <translation>把问题写成可以逐条更正的表格（.xlsx 或 .csv）</translation>
    </message>
    <message>
        <source>%1, row %2 (%3): %4</source>
        <translation>%1 第 %2 行（%3）：%4</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>township, day, rules, villages, head of the log</source>
        <translation>乡镇、选举日、规则、各村、日志链头</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Election day</source>
        <translation>选举日</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>文件版本</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>日志链头</translation>
    </message>
</context>
<context>
    <name>IssueCommand</name>
    <message>
        <source>give a document its number, date and signatories and keep it as it went out</source>
        <translation>发文：编号、落款、签发，并存下原件</translation>
    </message>
    <message>
        <source>of which village; else of the township</source>
        <translation>哪个村；不写为全镇</translation>
    </message>
    <message>
        <source>which one; report --list names them</source>
        <translation>哪种文书；report --list 列出全部</translation>
    </message>
    <message>
        <source>as printed, or its figure alone: 7</source>
        <translation>印在文书上的编号，或只写数字：7</translation>
    </message>
    <message>
        <source>the day that stands on it</source>
        <translation>落款日期</translation>
    </message>
    <message>
        <source>who signs it; one or several</source>
        <translation>签发人，可写多人</translation>
    </message>
    <message>
        <source>the paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>record, too, when it was put up</source>
        <translation>同时登记张贴日期</translation>
    </message>
    <message>
        <source>and by whom</source>
        <translation>张贴人</translation>
    </message>
    <message>
        <source>on which notice board</source>
        <translation>贴在哪个公告栏</translation>
    </message>
    <message>
        <source>photo of the notice board</source>
        <translation>公告栏照片</translation>
    </message>
    <message>
        <source>The calendar asks for no posting of “%1”. Leave --posted-on out.</source>
        <translation>日程中没有须张贴的“%1”。请去掉 --posted-on。</translation>
    </message>
    <message>
        <source>Issued %1: %2</source>
        <translation>已发出 %1：%2</translation>
    </message>
    <message>
        <source>It replaces %1.</source>
        <translation>替换 %1。</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写出 %1</translation>
    </message>
</context>
<context>
    <name>MeetingCommand</name>
    <message>
        <source>qualified</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not qualified</source>
        <translation>不合格</translation>
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
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>For/against/abstained</source>
        <translation>赞成/反对/弃权</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因统计</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4: %5 present</source>
        <translation>%1%2，%3，%4：实到 %5 人</translation>
    </message>
    <message>
        <source>record a meeting of the deciding body: it decides on every nominee with a proposal, as proposed, unless told otherwise</source>
        <translation>记录决定机构的会议：除另有说明外，对每个已有建议的自荐人按建议作出决定</translation>
    </message>
    <message>
        <source>the village</source>
        <translation>村名</translation>
    </message>
    <message>
        <source>document number, or its figure alone (default: the next one)</source>
        <translation>文号，或者只写数字（默认下一个号）</translation>
    </message>
    <message>
        <source>the day of the meeting (default: today)</source>
        <translation>开会日期（默认今天）</translation>
    </message>
    <message>
        <source>how many members were present</source>
        <translation>实到人数</translation>
    </message>
    <message>
        <source>how many members the body has</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>votes against (default: none)</source>
        <translation>反对票（默认无）</translation>
    </message>
    <message>
        <source>abstentions (default: none)</source>
        <translation>弃权票（默认无）</translation>
    </message>
    <message>
        <source>decides on these nominations only</source>
        <translation>只决定这些序号</translation>
    </message>
    <message>
        <source>these are qualified, whatever is proposed</source>
        <translation>这些序号合格，不论建议如何</translation>
    </message>
    <message>
        <source>these are not qualified, whatever is proposed</source>
        <translation>这些序号不合格，不论建议如何</translation>
    </message>
    <message>
        <source>a vote of its own on one nomination: NUMBER=FOR/AGAINST/ABSTAINED</source>
        <translation>对某一序号单独表决：序号=赞成/反对/弃权</translation>
    </message>
    <message>
        <source>who decided (default: the deciding body by law)</source>
        <translation>决定机构（默认为依法作决定的机构）</translation>
    </message>
    <message>
        <source>where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>who chaired</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>who wrote the minutes</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>writes the extract from the minutes; its ending decides: .%1</source>
        <translation>写出会议纪要摘录；格式由扩展名决定：.%1</translation>
    </message>
    <message>
        <source>lists the meetings of the village</source>
        <translation>列出本村的会议</translation>
    </message>
    <message>
        <source>%1: no meeting has decided on nominees yet</source>
        <translation>%1：还没有会议决定自荐人资格</translation>
    </message>
    <message>
        <source>“%1” is no vote. Write it as 51=6/1/0.</source>
        <translation>“%1”不是表决结果。请写成 51=6/1/0。</translation>
    </message>
    <message>
        <source>No nomination No. %1 waits for a decision of this body.</source>
        <translation>没有第 %1 号自荐等待该机构决定。</translation>
    </message>
    <message>
        <source>for --not-qualified where the program proposes none, and for --qualified where checks are unanswered</source>
        <translation>用于 --not-qualified（程序未提出理由时）和 --qualified（有审查项未答复时）</translation>
    </message>
    <message>
        <source>the second person, who confirms what bars those taken off the list</source>
        <translation>复核人，复核不合格人员的情形</translation>
    </message>
</context>
<context>
    <name>ModeCommand</name>
    <message>
        <source>how villages elect: M2 self-nomination, M1 candidates</source>
        <translation>各村的选举方式：M2自荐直选，M1候选人差额</translation>
    </message>
    <message>
        <source>M1 or M2</source>
        <translation>M1或M2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>make an election file</source>
        <translation>新建选举文件</translation>
    </message>
    <message>
        <source>full name, as printed on the papers</source>
        <translation>乡镇（街道、开发区）全称，与文书上相同</translation>
    </message>
    <message>
        <source>rule set: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>day of the election</source>
        <translation>选举日</translation>
    </message>
    <message>
        <source>Made %1: %2, election day %3, rules %4</source>
        <translation>已新建 %1：%2，选举日 %3，规则 %4</translation>
    </message>
    <message>
        <source>kind of election: %1</source>
        <translation>选举种类：%1</translation>
    </message>
    <message>
        <source>else what the name says: %1</source>
        <translation>不写则按名称判断：%1</translation>
    </message>
    <message>
        <source>document by which the county approved an early or late election</source>
        <translation>提前或延期换届的县级批准文号</translation>
    </message>
    <message>
        <source>Next: village-election-cli import-all %1 FOLDER, or without files: village add %1 --name VILLAGE</source>
        <translation>下一步：village-election-cli import-all %1 文件夹；没有文件则用 village add %1 --name 村名</translation>
    </message>
</context>
<context>
    <name>NominateCommand</name>
    <message>
        <source>write down a self-nomination (报名自荐)</source>
        <translation>登记一份报名自荐</translation>
    </message>
    <message>
        <source>the village</source>
        <translation>所在村</translation>
    </message>
    <message>
        <source>name, ID number, or name and the last four digits of the ID</source>
        <translation>姓名、身份证号，或姓名加身份证后四位</translation>
    </message>
    <message>
        <source>the post he stands for</source>
        <translation>自荐职务</translation>
    </message>
    <message>
        <source>when he came, where it isn&apos;t now: 2026-12-08 09:30</source>
        <translation>报名时间（不是现在时填）：2026-12-08 09:30</translation>
    </message>
    <message>
        <source>why the time is typed</source>
        <translation>手工填写时间的原因</translation>
    </message>
    <message>
        <source>the forms handed in: nomination,review,pledge (default: nomination)</source>
        <translation>已交的表：nomination 报名自荐表，review 资格审查表，pledge 承诺书（默认 nomination）</translation>
    </message>
    <message>
        <source>somebody else came for him</source>
        <translation>由他人代为登记</translation>
    </message>
    <message>
        <source>from his card, where the register has no sound number</source>
        <translation>证件上的身份证号（名册没有可靠号码时填）</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>post held now</source>
        <translation>现任职务</translation>
    </message>
    <message>
        <source>résumé</source>
        <translation>个人简历</translation>
    </message>
    <message>
        <source>relatives in bodies of the village</source>
        <translation>亲属在村级组织任职情况</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>writes the receipt; its ending decides: .%1</source>
        <translation>写出回执，格式看扩展名：.%1</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 2026-12-08 09:30.</source>
        <translation>“%1”不是时间，请写成 2026-12-08 09:30。</translation>
    </message>
    <message>
        <source>typed on the command line, as on the paper</source>
        <translation>命令行录入，按纸质登记表所载时间</translation>
    </message>
    <message>
        <source>%1: %2 registered for %3 at %4; No. %5, receipt No. %6</source>
        <translation>%1：%2 报名自荐%3，时间 %4；第 %5 号，回执第 %6 号</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>Ballots: %1 collected, %2 valid (%3 of them in part), %4 void, %5 blank</source>
        <translation>选票：收回 %1 张，有效 %2 张（其中部分无效 %3 张），无效 %4 张，弃权 %5 张</translation>
    </message>
    <message>
        <source>Registered: %1, issued: %2, voted: %3</source>
        <translation>登记选民 %1 人，发出选票 %2 张，参加投票 %3 人</translation>
    </message>
    <message>
        <source>The election is valid. Needed: %1 votes (base %2)</source>
        <translation>选举有效。当选需要 %1 票（基数 %2）</translation>
    </message>
    <message>
        <source>The election is invalid: not more than half of the registered voters took part</source>
        <translation>选举无效：参加投票的选民未过登记选民的半数</translation>
    </message>
    <message>
        <source>The election is invalid: more ballots were collected than people voted</source>
        <translation>选举无效：收回的选票多于参加投票的人数</translation>
    </message>
    <message>
        <source>%1 (seats: %2)</source>
        <translation>%1（应选 %2 名）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
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
        <source>Counted</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 (write-in)</source>
        <translation>%1（另选他人）</translation>
    </message>
    <message>
        <source>Vacant seats: %1</source>
        <translation>缺额 %1 名</translation>
    </message>
    <message>
        <source>Tied, seats left for them: %1: %2</source>
        <translation>票数相等，尚余 %1 名：%2</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>票数相等</translation>
    </message>
    <message>
        <source>Names that the election committee has to rule on:</source>
        <translation>须由村民选举委员会认定的姓名：</translation>
    </message>
    <message>
        <source>several people have this name</source>
        <translation>有多人同名</translation>
    </message>
    <message>
        <source>nobody is known by this name</source>
        <translation>没有叫这个名字的人</translation>
    </message>
    <message>
        <source>%1, “%2”: %3 (ballots: %4)</source>
        <translation>%1“%2”：%3（%4 张票）</translation>
    </message>
    <message>
        <source>%1 gives way to the relative %2; %3 takes the seat</source>
        <translation>%1 因与 %2 有近亲属关系而回避，由 %3 递补</translation>
    </message>
    <message>
        <source>%1 gives way to the relative %2</source>
        <translation>%1 因与 %2 有近亲属关系而回避</translation>
    </message>
    <message>
        <source>Win declared invalid: %1</source>
        <translation>当选无效：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>%1 (seats: %2): %3</source>
        <translation>%1（应选 %2 名）：%3</translation>
    </message>
    <message>
        <source>nobody has votes</source>
        <translation>没有人得票</translation>
    </message>
    <message>
        <source>(need not be offered again: a woman is on the committee)</source>
        <translation>（已有妇女当选，可以不再单列）</translation>
    </message>
</context>
<context>
    <name>PersonArgument</name>
    <message>
        <source>born %1</source>
        <translation>%1年生</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Name the person: name, ID number, or name and the last four digits of the ID.</source>
        <translation>请指明人员：姓名、身份证号，或姓名加身份证后四位。</translation>
    </message>
    <message>
        <source>Nobody on the register of this village is called “%1”. Write the name as in the register, or the ID number.</source>
        <translation>本村名册上没有“%1”。请按名册写姓名，或写身份证号。</translation>
    </message>
    <message>
        <source>Several people are called “%1”: %2. Add the last four digits of the ID behind the name.</source>
        <translation>有几人叫“%1”：%2。请在姓名后加身份证后四位。</translation>
    </message>
    <message>
        <source>number of the nomination (序号)</source>
        <translation>报名序号</translation>
    </message>
    <message>
        <source>the village, where the nomination is named by its person</source>
        <translation>所在村（用姓名指明报名时填）</translation>
    </message>
    <message>
        <source>name, ID number, or name and the last four digits of the ID</source>
        <translation>姓名、身份证号，或姓名加身份证后四位</translation>
    </message>
    <message>
        <source>the post, where the person has several nominations</source>
        <translation>职务（一人有几份报名时填）</translation>
    </message>
    <message>
        <source>There is no nomination No. %1.</source>
        <translation>没有第 %1 号报名。</translation>
    </message>
    <message>
        <source>Name the nomination: --no NUMBER, or --village NAME and --person NAME.</source>
        <translation>请指明报名：--no 序号，或 --village 村名 和 --person 姓名。</translation>
    </message>
    <message>
        <source>%1 has no such nomination in %2.</source>
        <translation>%1 在%2没有这份报名。</translation>
    </message>
    <message>
        <source>No. %1 %2</source>
        <translation>第 %1 号 %2</translation>
    </message>
    <message>
        <source>%1 has several nominations: %2. Name one with --no.</source>
        <translation>%1 有几份报名：%2。请用 --no 指明一份。</translation>
    </message>
</context>
<context>
    <name>PostCommand</name>
    <message>
        <source>add, change, list or take out posts, without an office file</source>
        <translation>不用文件，直接添加、修改、列出或移除职务</translation>
    </message>
    <message>
        <source>add, change, list or remove</source>
        <translation>add、change、list或remove</translation>
    </message>
    <message>
        <source>name of the post, as on the notices</source>
        <translation>职务名称，照公告写法</translation>
    </message>
    <message>
        <source>how many people hold it</source>
        <translation>职数</translation>
    </message>
    <message>
        <source>1 for the highest post of the body</source>
        <translation>级别，最高职务为1</translation>
    </message>
    <message>
        <source>change: another name</source>
        <translation>change：改名为</translation>
    </message>
    <message>
        <source>remark of the office&apos;s list</source>
        <translation>职数表的备注</translation>
    </message>
    <message>
        <source>for women only</source>
        <translation>限女性</translation>
    </message>
    <message>
        <source>change: not for women only</source>
        <translation>change：不限女性</translation>
    </message>
    <message>
        <source>%1 has no post “%2”. Its posts are: %3.</source>
        <translation>%1没有“%2”这个职务。现有：%3。</translation>
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
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>职数</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>RecountCommand</name>
    <message>
        <source>count again from two files, without an election file</source>
        <translation>由两个文件重新计票，不需要选举文件</translation>
    </message>
    <message>
        <source>posts, nominees, register and rules</source>
        <translation>职务、自荐人或候选人、选民名册和规则</translation>
    </message>
    <message>
        <source>one row a ballot</source>
        <translation>每张选票一行</translation>
    </message>
    <message>
        <source>print one JSON object and nothing else</source>
        <translation>只输出一个 JSON 对象</translation>
    </message>
</context>
<context>
    <name>RegisterCommand</name>
    <message>
        <source>%1 no. %2 %3</source>
        <translation>%1第%2号 %3</translation>
    </message>
    <message>
        <source>the versions of a village&apos;s register and what waits; a paper of one</source>
        <translation>一村选民登记册的各版本和待办事项；输出某一版的文书</translation>
    </message>
    <message>
        <source>the village</source>
        <translation>村名</translation>
    </message>
    <message>
        <source>of which version; 0 is a draft of what stands now</source>
        <translation>第几版；0为现状草稿</translation>
    </message>
    <message>
        <source>which paper is written</source>
        <translation>输出哪一种文书</translation>
    </message>
    <message>
        <source>writes the paper to this file</source>
        <translation>文书写入此文件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>定稿时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Hash (BLAKE2b-256)</source>
        <translation>校验码（BLAKE2b-256）</translation>
    </message>
    <message>
        <source>The register of %1 is not closed yet: %2 voters now.</source>
        <translation>%1选民登记册尚未定稿：现有选民%2人。</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>ReportAllCommand</name>
    <message>
        <source>write every document that can be issued now</source>
        <translation>写出现在可以出具的全部文书</translation>
    </message>
    <message>
        <source>folder; gets a folder a village, and 全镇</source>
        <translation>文件夹，里面每村一个文件夹，另有“全镇”</translation>
    </message>
    <message>
        <source>only this village</source>
        <translation>只要这个村</translation>
    </message>
    <message>
        <source>instead of pdf, and xlsx for tables: some of %1, with commas between</source>
        <translation>代替默认的 pdf（表格另有 xlsx）：%1 中的几种，用逗号分开</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) into %1</source>
        <translation>
            <numerusform>已写出 %n 个文件到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>only these documents, with commas between; report --list names them</source>
        <translation>只生成这些文书，用逗号隔开；report --list 列出名称</translation>
    </message>
    <message>
        <source>nothing filled in, to be written by hand</source>
        <translation>空白表，供手工填写</translation>
    </message>
    <message>
        <source>in large type for the notice board</source>
        <translation>大字张贴版</translation>
    </message>
    <message>
        <source>with a list of contents in every folder</source>
        <translation>每个文件夹附目录</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>write one document</source>
        <translation>写出一份文书</translation>
    </message>
    <message>
        <source>which document; --list names them</source>
        <translation>哪一种文书，--list 列出名称</translation>
    </message>
    <message>
        <source>the election file</source>
        <translation>选举文件</translation>
    </message>
    <message>
        <source>of which village</source>
        <translation>哪个村</translation>
    </message>
    <message>
        <source>the document; its ending decides: .%1</source>
        <translation>文书的文件名，格式由结尾决定：.%1</translation>
    </message>
    <message>
        <source>name the documents</source>
        <translation>列出文书的种类</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>For</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>张贴</translation>
    </message>
    <message>
        <source>a village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>the township</source>
        <translation>全镇</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写出 %1</translation>
    </message>
    <message>
        <source>of which nomination: dossier, receipt, nomination-form, withdrawal-form, decision, talk-record, counselled-withdrawal</source>
        <translation>哪一份报名：dossier、receipt、nomination-form、withdrawal-form、decision、talk-record、counselled-withdrawal</translation>
    </message>
    <message>
        <source>nothing filled in, to be written by hand</source>
        <translation>空白表，供手工填写</translation>
    </message>
    <message>
        <source>in large type for the notice board</source>
        <translation>大字张贴版</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公告号</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白表</translation>
    </message>
</context>
<context>
    <name>ResolveDuplicateCommand</name>
    <message>
        <source>record which of several entries with one ID number stays (REG-06, REG-07)</source>
        <translation>登记身份证号相同的几条中保留哪一条（REG-06、REG-07）</translation>
    </message>
    <message>
        <source>the village where the person stays</source>
        <translation>保留登记的村</translation>
    </message>
    <message>
        <source>number (序号) of the entry that stays</source>
        <translation>保留的那一条的序号</translation>
    </message>
    <message>
        <source>how the choice was made</source>
        <translation>如何选定</translation>
    </message>
    <message>
        <source>%1 has no single entry no. %2 that shares its ID number with another one. See them with: register F --village %1</source>
        <translation>%1没有唯一的第%2号与他人身份证号相同。查看：register F --village %1</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1第%2号</translation>
    </message>
    <message>
        <source>%1 no. %2 stays; taken off: %3</source>
        <translation>%1第%2号保留；取消：%3</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>make an election file out of a backup, after verifying it</source>
        <translation>核验备份并恢复成选举文件</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>the new election file; must not exist</source>
        <translation>新的选举文件，不能是已有的文件</translation>
    </message>
    <message>
        <source>Restored to %1 and verified.</source>
        <translation>已恢复到 %1 并核验无误。</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>ask the departments (联审): a spreadsheet and a letter for each</source>
        <translation>向各部门发出联审：每个部门一份表格、一份函</translation>
    </message>
    <message>
        <source>folder for the spreadsheets and letters</source>
        <translation>存放表格和函的文件夹</translation>
    </message>
    <message>
        <source>1 after nomination, 2 before the list is posted, 3 on the winners (default: 1)</source>
        <translation>1 报名后，2 名单公布前，3 当选后（默认 1）</translation>
    </message>
    <message>
        <source>the day for the answers (default: as proposed)</source>
        <translation>反馈截止日（默认按建议日期）</translation>
    </message>
    <message>
        <source>only this one; may stand several times (default: every active one)</source>
        <translation>只发给这个部门，可写多次（默认全部启用的部门）</translation>
    </message>
    <message>
        <source>everybody of the round, also those who were asked about</source>
        <translation>本轮全部人员，包括已经送审的</translation>
    </message>
    <message>
        <source>first take over the program&apos;s own list of departments (there is no source for it)</source>
        <translation>先采用本软件的建议部门名单（未见公开依据）</translation>
    </message>
    <message>
        <source>who sends it (default: you)</source>
        <translation>发函人（默认为你）</translation>
    </message>
    <message>
        <source>a note for the record</source>
        <translation>记录用的备注</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) added from the proposed list.</source>
        <translation>
            <numerusform>已从建议名单加入 %n 个部门。</numerusform>
        </translation>
    </message>
    <message>
        <source>Request No. %1 (%2): %3 people, answers until %4</source>
        <translation>联审函第%1号（%2）：%3 人，%4 前反馈</translation>
    </message>
    <message>
        <source>who has answered in the joint review, who is late</source>
        <translation>联审各部门反馈情况：谁已反馈，谁已逾期</translation>
    </message>
    <message>
        <source>which round (default: the newest)</source>
        <translation>哪一轮（默认最新一轮）</translation>
    </message>
    <message>
        <source>of one village only</source>
        <translation>只看一个村</translation>
    </message>
    <message>
        <source>write a reminder for each department that is late, and record it</source>
        <translation>给每个逾期部门写一份催办函，并作记录</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>No department was asked and none has answered yet.</source>
        <translation>还没有送审，也没有部门反馈。</translation>
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
        <source>objections</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>until</source>
        <translation>截止</translation>
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
        <source>days needed</source>
        <translation>用时（天）</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of this round were not asked about yet.</source>
        <translation>
            <numerusform>本轮还有 %n 人未送审。</numerusform>
        </translation>
    </message>
    <message>
        <source>departments of the joint review: list, add, change</source>
        <translation>联审部门：列出、添加、修改</translation>
    </message>
    <message>
        <source>the department; without it they are listed</source>
        <translation>部门名称；不写则列出全部</translation>
    </message>
    <message>
        <source>its new name; files under the old one are still known</source>
        <translation>新名称；旧名称的文件仍能认出</translation>
    </message>
    <message>
        <source>who answers there</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>place in the list, from 1</source>
        <translation>排序，从 1 起</translation>
    </message>
    <message>
        <source>yes: it is asked; no: not any more</source>
        <translation>yes 送审；no 不再送审</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>What differs</source>
        <translation>有哪些不同</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>No value differs.</source>
        <translation>数值都相同。</translation>
    </message>
    <message>
        <source>what differs between the election&apos;s rule set and another; sets it</source>
        <translation>本次选举的规则与另一套有哪些不同；也可改用</translation>
    </message>
    <message>
        <source>the election takes this rule set</source>
        <translation>本次选举改用这套规则</translation>
    </message>
    <message>
        <source>only tell what this rule set would change</source>
        <translation>只说明这套规则会改变什么</translation>
    </message>
    <message>
        <source>%1: “%2” has no effect under these rules.</source>
        <translation>%1：“%2”在这套规则下不起作用。</translation>
    </message>
    <message>
        <source>These rules are not in force on the election day.</source>
        <translation>这套规则在选举日不适用。</translation>
    </message>
    <message>
        <source>%1 more parameters have the same value, but are attested otherwise.</source>
        <translation>另有%1项数值相同，但依据的可靠程度不同。</translation>
    </message>
</context>
<context>
    <name>ScreenCommand</name>
    <message>
        <source>qualified</source>
        <translation>建议合格</translation>
    </message>
    <message>
        <source>not qualified (advice only)</source>
        <translation>建议不合格（仅据六不宜或本村办法）</translation>
    </message>
    <message>
        <source>not qualified</source>
        <translation>建议不合格</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已退出</translation>
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
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>三问三表三严</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>自荐</translation>
    </message>
    <message>
        <source>proposed: qualified</source>
        <translation>建议合格</translation>
    </message>
    <message>
        <source>proposed: not qualified</source>
        <translation>建议不合格</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Proposals of the program. Nobody is out before the deciding body&apos;s dated decision or the person&apos;s own signed withdrawal.</source>
        <translation>以上是程序的建议。在有权决定的组织作出有日期的决定、或者本人签字退出之前，任何人都没有被取消资格。</translation>
    </message>
    <message>
        <source>run every automatic check on every nomination</source>
        <translation>对每一份自荐做全部自动审查</translation>
    </message>
    <message>
        <source>only this village</source>
        <translation>只要这个村</translation>
    </message>
    <message>
        <source>numbers only, without the list</source>
        <translation>只要数字，不要名单</translation>
    </message>
</context>
<context>
    <name>ScreeningTemplateCommand</name>
    <message>
        <source>the program&apos;s own template</source>
        <translation>软件自带的模板</translation>
    </message>
    <message>
        <source>draft of version %1</source>
        <translation>第%1版草稿</translation>
    </message>
    <message>
        <source>version %1 of the township</source>
        <translation>本乡镇第%1版</translation>
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
        <source>Asks</source>
        <translation>问什么</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>核查方式</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效力</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>不得列入名单</translation>
    </message>
    <message>
        <source>only warns</source>
        <translation>只提醒</translation>
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
        <source>Years</source>
        <translation>年限</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>分量</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>不再适用：%1</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the free space there.</source>
        <translation>“%1”写不进去，请检查文件夹和剩余空间。</translation>
    </message>
    <message>
        <source>the nine checks and the lists of bars: show, change as a draft, freeze</source>
        <translation>九项核查和限制情形清单：查看、改成草稿、定稿</translation>
    </message>
    <message>
        <source>show what is in force (the default)</source>
        <translation>查看现行版本（默认）</translation>
    </message>
    <message>
        <source>writes the newest version as a file to be edited</source>
        <translation>把最新版本存成文件，供修改</translation>
    </message>
    <message>
        <source>reads such a file as the draft</source>
        <translation>读入文件作为草稿</translation>
    </message>
    <message>
        <source>the draft comes into force and never changes again; needs --because</source>
        <translation>草稿定稿生效，从此不再变动，须写--because</translation>
    </message>
    <message>
        <source>the township&apos;s document with its number that the version rests on</source>
        <translation>该版所依据的本地文件和文号</translation>
    </message>
    <message>
        <source>%1; in force: %2</source>
        <translation>%1；现行：%2</translation>
    </message>
</context>
<context>
    <name>SetupCommand</name>
    <message>
        <source>reason of a correction, where a later step has frozen it</source>
        <translation>更正的原因（后面的步骤已经固定时要写）</translation>
    </message>
    <message>
        <source>village; may stand several times</source>
        <translation>村名，可以写多次</translation>
    </message>
    <message>
        <source>every village</source>
        <translation>所有村</translation>
    </message>
    <message>
        <source>Name a village with --village, or all with --all.</source>
        <translation>请用--village写村名，或用--all表示所有村。</translation>
    </message>
</context>
<context>
    <name>StatusCommand</name>
    <message>
        <source>Posts</source>
        <translation>村与职数</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>选民登记</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>报名自荐</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>资格审查</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册公告</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>where every village stands: done, open, overdue</source>
        <translation>各村进度：完成、进行中、逾期</translation>
    </message>
    <message>
        <source>There is no village yet. Import the list of posts (职数表) first.</source>
        <translation>还没有村，请先导入职数表。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
</context>
<context>
    <name>SwitchCommand</name>
    <message>
        <source>number and date of a village&apos;s own election measures (选举办法)</source>
        <translation>本村选举办法的文号和日期</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>day on which they were passed</source>
        <translation>通过日期</translation>
    </message>
    <message>
        <source>their title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the meeting that passed them</source>
        <translation>通过的会议</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>what a village&apos;s own measures set otherwise than the rule set; lists it</source>
        <translation>本村选举办法另行规定的选项；也可列出</translation>
    </message>
    <message>
        <source>switch and value, for example invalid_scope=column; switches: %1</source>
        <translation>选项和取值，例如invalid_scope=column；选项有：%1</translation>
    </message>
    <message>
        <source>as in the rule set again</source>
        <translation>恢复按规则</translation>
    </message>
    <message>
        <source>a condition of the village&apos;s own for nominees</source>
        <translation>本村对自荐人、候选人的条件</translation>
    </message>
    <message>
        <source>its clause, for example 本村条件①</source>
        <translation>条款名，例如本村条件①</translation>
    </message>
    <message>
        <source>article of the measures, for all of these</source>
        <translation>选举办法的条款，适用于这些项</translation>
    </message>
    <message>
        <source>how far the conditions look back; 0: no limit</source>
        <translation>条件追溯年限，0为不限</translation>
    </message>
    <message>
        <source>“%1” is no switch with a value. Write it as invalid_scope=column.</source>
        <translation>“%1”不是选项加取值，请写成invalid_scope=column。</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>There is no file %1.</source>
        <translation>没有 %1 这个文件。</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 是文件夹，请指定一个文件。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>check the database, the log&apos;s chain and all totals</source>
        <translation>核验数据库、日志链和全部合计</translation>
    </message>
    <message numerus="yes">
        <source>Sound: the database, %n row(s) of the log and all totals. Head of the log: %1</source>
        <translation>
            <numerusform>核验无误：数据库、日志 %n 条、全部合计。日志链头：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VillageCommand</name>
    <message>
        <source>add, list, rename or take out villages, without an office file</source>
        <translation>不用文件，直接添加、列出、改名或移除村</translation>
    </message>
    <message>
        <source>add, list, rename or remove</source>
        <translation>add、list、rename或remove</translation>
    </message>
    <message>
        <source>village; may stand several times</source>
        <translation>村名，可以写多次</translation>
    </message>
    <message>
        <source>rename: the new name</source>
        <translation>rename：新名称</translation>
    </message>
    <message>
        <source>add: M2 (self-nomination) or M1 (candidates)</source>
        <translation>add：M2（自荐直选）或M1（候选人差额）</translation>
    </message>
    <message>
        <source>add: a day of its own</source>
        <translation>add：另定选举日</translation>
    </message>
    <message>
        <source>add: without the usual posts; add them with “post add”</source>
        <translation>add：不带常设职务，之后用“post add”添加</translation>
    </message>
    <message>
        <source>Name the village with --name.</source>
        <translation>请用--name写村名。</translation>
    </message>
    <message>
        <source>Added %1 %2</source>
        <translation>已添加 %1 %2</translation>
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
        <source>Mode</source>
        <translation>选举方式</translation>
    </message>
    <message>
        <source>Election day</source>
        <translation>选举日</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>本村办法</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>职数</translation>
    </message>
    <message>
        <source>Name one village with --name.</source>
        <translation>请用--name写一个村名。</translation>
    </message>
</context>
<context>
    <name>WithdrawCommand</name>
    <message>
        <source>the day it was signed (default: today)</source>
        <translation>签字日期（默认今天）</translation>
    </message>
    <message>
        <source>why it is accepted after the day that is only inferred</source>
        <translation>晚于推定的最后一日时，写明为何接受</translation>
    </message>
    <message>
        <source>who has seen the signed paper (default: you)</source>
        <translation>查验签字原件的人（默认本人）</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>it was recorded by mistake, because ...</source>
        <translation>撤销误录的退出，写明原因</translation>
    </message>
    <message>
        <source>%1: withdrawn on %2</source>
        <translation>%1：于 %2 退出</translation>
    </message>
    <message>
        <source>%1: the withdrawal has no effect any more</source>
        <translation>%1：退出已撤销</translation>
    </message>
    <message>
        <source>record a written withdrawal: of the person&apos;s own wish (自愿退出), or after a talk (劝退谈话, --talked-by)</source>
        <translation>记录书面退出：自愿退出，或者劝退谈话后退出（--talked-by）</translation>
    </message>
    <message>
        <source>when the signed paper was seen (default: today)</source>
        <translation>见到签字原件的日期（默认今天）</translation>
    </message>
    <message>
        <source>a scan of the signed statement</source>
        <translation>签字声明的扫描件</translation>
    </message>
    <message>
        <source>after a talk: who talked with the person</source>
        <translation>谈话后退出：谈话人</translation>
    </message>
    <message>
        <source>when: 2026-12-13 19:30</source>
        <translation>时间：2026-12-13 19:30</translation>
    </message>
    <message>
        <source>where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>who else was there</source>
        <translation>在场的其他人</translation>
    </message>
    <message>
        <source>the clause that was explained</source>
        <translation>说明的条款</translation>
    </message>
    <message>
        <source>what the person said</source>
        <translation>本人意见</translation>
    </message>
    <message>
        <source>nothing was signed: the nominee stays on the list</source>
        <translation>没有签字：仍在名册</translation>
    </message>
    <message>
        <source>%1: stays on the list (%2)</source>
        <translation>%1：仍在名册（%2）</translation>
    </message>
</context>
</TS>
