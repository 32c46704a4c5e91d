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
</TS>
