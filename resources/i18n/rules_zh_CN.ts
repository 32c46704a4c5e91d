<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
</context>
</TS>
