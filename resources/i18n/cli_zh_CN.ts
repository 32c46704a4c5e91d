<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <name>Desktop</name>
    <message>
        <source>A part of the program is missing</source>
        <translation>程序缺少组件</translation>
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
        <source>Next: village-election-cli import-all %1 FOLDER</source>
        <translation>下一步：village-election-cli import-all %1 文件夹</translation>
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
    <message numerus="yes">
        <source>Stopped after %n file(s); those in %1 are complete.</source>
        <translation>
            <numerusform>已停止，写出了 %n 个文件；%1 里的文件都是完整的。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Check the permissions and the free space there.</source>
        <translation>无法建立文件夹“%1”，请检查那里的权限和剩余空间。</translation>
    </message>
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
</TS>
