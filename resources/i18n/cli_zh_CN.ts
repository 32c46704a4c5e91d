<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <message>
        <source>nothing, every seat is filled</source>
        <translation>全部选出，选举完成</translation>
    </message>
    <message>
        <source>further election for the vacant seats</source>
        <translation>就缺额另行选举</translation>
    </message>
    <message>
        <source>revote among the tied</source>
        <translation>在票数相等的人中再次投票</translation>
    </message>
    <message>
        <source>rerun of the invalid election</source>
        <translation>选举无效，重新选举</translation>
    </message>
    <message>
        <source>enough members are elected, the other seats may stay vacant</source>
        <translation>当选人数已达下限，其余职位可以暂缺</translation>
    </message>
    <message>
        <source>too few members are elected; ask the township&apos;s election guidance office</source>
        <translation>当选人数不足，条文没有规定，请示选举指导组</translation>
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
</TS>
