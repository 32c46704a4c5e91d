<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>GuiPrompt</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>JumpBox</name>
    <message>
        <source>born %1</source>
        <translation>%1年生</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>village</source>
        <translation>村</translation>
    </message>
</context>
<context>
    <name>LampStrip</name>
    <message>
        <source>passed %1, failed %2, look again %3, open %4</source>
        <translation>通过 %1，未通过 %2，再核 %3，未开始 %4</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需处理</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample township</source>
        <translation>村选示例乡镇</translation>
    </message>
    <message>
        <source>This installation has no sample township; install the program again with its share folder.</source>
        <translation>没有找到示例乡镇，请连同 share 文件夹重新安装本程序。</translation>
    </message>
</context>
<context>
    <name>StartupCheck</name>
    <message>
        <source>No Chinese font for the screen is installed. Install fonts-noto-cjk or fonts-wqy-zenhei.</source>
        <translation>没有安装屏幕用的中文字体。请安装 fonts-noto-cjk 或 fonts-wqy-zenhei。</translation>
    </message>
    <message>
        <source>Qt&apos;s SVG plugin is missing, so pictures stay empty. Install libqt6svg6.</source>
        <translation>缺少 Qt 的 SVG 插件，图标不能显示。请安装 libqt6svg6。</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>about %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
</context>
<context>
    <name>election::ApplyStep</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Every file gets its line in the log. All of them are written, or, where you press Stop, none; what was mapped by hand is known next time.</source>
        <translation>每个文件在日志中各记一条。要么全部写入；中途按停止，则一个也不写入。手工指定过的列，下次自动识别。</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>文件 %1 个</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 missing now, %5 rejected</source>
        <translation>新增 %1，变更 %2，未变 %3，缺少 %4，拒收 %5</translation>
    </message>
</context>
<context>
    <name>election::AutoBackup</name>
    <message>
        <source>No backup: the folder %1 is not there. Plug in the USB stick.</source>
        <translation>没有备份：找不到文件夹 %1。请插入 U 盘。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>已备份并核验：%1</translation>
    </message>
</context>
<context>
    <name>election::BarRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2, line at %3</source>
        <translation>%1 / %2，线在 %3</translation>
    </message>
</context>
<context>
    <name>election::ColumnsStep</name>
    <message>
        <source>recognised</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>沿用上次</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>First rows, as they will be read</source>
        <translation>前几行读入后的样子</translation>
    </message>
    <message>
        <source>No header row was found: choose it in the step before.</source>
        <translation>没有找到表头行，请在上一步指定。</translation>
    </message>
    <message>
        <source>%1 of %2 columns are read; the others are left out.</source>
        <translation>共 %2 列，读入 %1 列，其余不读。</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Its first values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>is read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>What “%1” is read as; Enter goes to the next column</source>
        <translation>“%1”读作什么；按 Enter 到下一列</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必需）</translation>
    </message>
</context>
<context>
    <name>election::DateLine</name>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>election::DatesPreview</name>
    <message>
        <source>gone by</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates by this election day</source>
        <translation>按这个选举日推算的法定日期</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>最迟</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>距今天</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>election::DeskMenu</name>
    <message>
        <source>New election …</source>
        <translation>新建选举…</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Import a township folder …</source>
        <translation>导入乡镇文件夹…</translation>
    </message>
    <message>
        <source>Back up to a folder …</source>
        <translation>备份到文件夹…</translation>
    </message>
    <message>
        <source>Close this file</source>
        <translation>关闭本文件</translation>
    </message>
    <message>
        <source>Open an election file first.</source>
        <translation>请先打开选举文件。</translation>
    </message>
    <message>
        <source>Try with the sample township</source>
        <translation>用示例乡镇试一试</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Import office files …</source>
        <translation>导入表格文件…</translation>
    </message>
</context>
<context>
    <name>election::DifferencesModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Missing now</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Up to now</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>导入后</translation>
    </message>
</context>
<context>
    <name>election::DifferencesStep</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Rows that the file lacks are marked as missing, never removed by themselves.</source>
        <translation>文件中没有的行只作缺失标记，不会自动删除。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>正在读取文件。</translation>
    </message>
    <message>
        <source>This file can&apos;t be imported.</source>
        <translation>这个文件不能导入。</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>未变：%1</translation>
    </message>
    <message>
        <source> · the rows are being compared …</source>
        <translation> · 正在逐行比对…</translation>
    </message>
</context>
<context>
    <name>election::ElectionWizard</name>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Approving document</source>
        <translation>批准文件</translation>
    </message>
    <message>
        <source>Kind of township</source>
        <translation>乡镇类别</translation>
    </message>
    <message>
        <source>Kind of election</source>
        <translation>选举种类</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Election day</source>
        <translation>选举日</translation>
    </message>
    <message>
        <source>Villages and posts</source>
        <translation>村与职数</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Choose where to save …</source>
        <translation>选择保存位置 …</translation>
    </message>
    <message>
        <source>New election</source>
        <translation>新建选举</translation>
    </message>
    <message>
        <source>1 Township and day</source>
        <translation>1 乡镇和选举日</translation>
    </message>
    <message>
        <source>2 Rules</source>
        <translation>2 规则</translation>
    </message>
    <message>
        <source>3 Villages and posts</source>
        <translation>3 村与职数</translation>
    </message>
    <message>
        <source>4 What villages set</source>
        <translation>4 各村规定</translation>
    </message>
    <message>
        <source>5 Overview</source>
        <translation>5 总览</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>as printed on notices, for example 经济开发区</source>
        <translation>照公告上的写法，例如经济开发区</translation>
    </message>
    <message>
        <source>number of the county&apos;s document, for example 永政函〔2026〕3号</source>
        <translation>县级批准文号，例如永政函〔2026〕3号</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>Type the villages one under the other: Enter goes down, Tab to the right; the usual seats stand there already. Or drop the office&apos;s list of posts (职数表) here, or paste from a spreadsheet.</source>
        <translation>一行一个村往下输入：Enter到下一行，Tab到右边一格；常设的职数已经填好。也可以把职数表拖到这里，或从表格里粘贴。</translation>
    </message>
    <message>
        <source>Take the office&apos;s list …</source>
        <translation>读取职数表 …</translation>
    </message>
    <message>
        <source>Add a post …</source>
        <translation>添加职务 …</translation>
    </message>
    <message>
        <source>Drop the list of posts (职数表) here</source>
        <translation>把职数表拖到这里</translation>
    </message>
    <message>
        <source>The same for all villages</source>
        <translation>各村都这样</translation>
    </message>
    <message>
        <source>The office&apos;s list of posts (职数表)</source>
        <translation>职数表</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.ods *.csv)</source>
        <translation>表格文件 (*.xlsx *.xls *.ods *.csv)</translation>
    </message>
    <message>
        <source>Write the township&apos;s name first.</source>
        <translation>请先填写乡镇名称。</translation>
    </message>
    <message>
        <source>An early or late election needs the number of the county&apos;s approval.</source>
        <translation>提前或延期换届要填县级批准文号。</translation>
    </message>
    <message>
        <source>%1 sets something otherwise: enter number and date of its measures first.</source>
        <translation>%1有另行规定：请先填选举办法的文号和日期。</translation>
    </message>
    <message>
        <source>Only an early or late election needs an approval.</source>
        <translation>只有提前或延期换届需要批准。</translation>
    </message>
    <message>
        <source>The register of voters has to be posted by %1: %2 days from now.</source>
        <translation>选民名单要在%1前公布：还有%2天。</translation>
    </message>
    <message>
        <source>The register of voters should have been posted by %1: this day is too early.</source>
        <translation>选民名单本应在%1前公布：这个选举日太早。</translation>
    </message>
    <message>
        <source>%1 villages, %2 seats</source>
        <translation>%1个村，%2个名额</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>已经是第一步。</translation>
    </message>
    <message>
        <source>No village is typed yet, so there is nothing to set. Go back and type them, or go on: villages and what they set can be entered later on the page of villages and posts.</source>
        <translation>还没有输入村，这一步没有可填的。可以返回上一步输入，也可以继续：村和各村规定以后还能在“村与职数”页填写。</translation>
    </message>
    <message>
        <source>Rows %1 and %2 both say %3: a village stands there once. Correct one, or take it out with Delete.</source>
        <translation>第%1行和第%2行都是“%3”：一个村只写一行。请改正其中一行，或者按Delete删去。</translation>
    </message>
</context>
<context>
    <name>election::ErrorBanner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>election::FileActions</name>
    <message>
        <source>Save the new election as</source>
        <translation>新选举另存为</translation>
    </message>
    <message>
        <source>Election files (*.election)</source>
        <translation>选举文件 (*.election)</translation>
    </message>
    <message>
        <source>Open an election file</source>
        <translation>打开选举文件</translation>
    </message>
    <message>
        <source>Somebody else has this file</source>
        <translation>有人正在使用本文件</translation>
    </message>
    <message>
        <source>%1
You can look at it meanwhile; nothing can be changed then.</source>
        <translation>%1
现在可以只查看，不能修改。</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>只查看</translation>
    </message>
    <message>
        <source>Importing the sample township</source>
        <translation>正在导入示例乡镇</translation>
    </message>
    <message>
        <source>Wait until the running work has ended, or stop it.</source>
        <translation>请等正在进行的工作结束，或先停止它。</translation>
    </message>
    <message>
        <source>Choose the township&apos;s folder of office files</source>
        <translation>选择乡镇的办公文件夹</translation>
    </message>
    <message>
        <source>Choose the folder for the backup (a USB stick, for example)</source>
        <translation>选择备份文件夹（例如 U 盘）</translation>
    </message>
</context>
<context>
    <name>election::FilesStep</name>
    <message>
        <source>This file is</source>
        <translation>文件种类</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>表头行</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>文件前几行</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>按文件所写</translation>
    </message>
    <message>
        <source>as detected</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>The row of the sheet that names the columns; 0 = as found</source>
        <translation>写有列名的那一行；0 表示自动识别</translation>
    </message>
    <message>
        <source>First lines of the file, as they stand</source>
        <translation>文件前几行原样</translation>
    </message>
    <message>
        <source>Only text files (CSV) have an encoding to choose.</source>
        <translation>只有文本文件（CSV）可以选择编码。</translation>
    </message>
    <message>
        <source>This file has one sheet.</source>
        <translation>这个文件只有一张工作表。</translation>
    </message>
    <message>
        <source>whole township</source>
        <translation>全乡镇</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>表头在第 %1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
</context>
<context>
    <name>election::FindingsModel</name>
    <message>
        <source> · row %1</source>
        <translation> · 第 %1 行</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
</context>
<context>
    <name>election::FindingsPanel</name>
    <message>
        <source>Open findings</source>
        <translation>待处理问题</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Mark as handled, because …</source>
        <translation>标记为已处理，理由…</translation>
    </message>
    <message>
        <source>Close the findings</source>
        <translation>关闭问题栏</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1 条</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>请先选一条问题。</translation>
    </message>
    <message>
        <source>Mark as handled</source>
        <translation>标记为已处理</translation>
    </message>
    <message>
        <source>%1 %2, %3. Write why this finding needs no more work; the reason goes into the log.</source>
        <translation>%1 %2，%3。写明为什么不必再处理；理由记入日志。</translation>
    </message>
    <message>
        <source>Marked as handled</source>
        <translation>已标记为已处理</translation>
    </message>
</context>
<context>
    <name>election::FindingsStep</name>
    <message>
        <source>Kind of finding</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Write all as a table …</source>
        <translation>全部导出为表格…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>全部问题</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>There are no findings to write.</source>
        <translation>没有可导出的问题。</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1 条</translation>
    </message>
    <message>
        <source>Nothing to look at in this file.</source>
        <translation>这个文件没有问题。</translation>
    </message>
</context>
<context>
    <name>election::FooterBar</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>No open findings</source>
        <translation>没有待处理问题</translation>
    </message>
    <message>
        <source>Open findings: %1</source>
        <translation>待处理 %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Findings that need attention</source>
        <translation>需要处理的问题</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Log %1…%2</source>
        <translation>日志链 %1…%2</translation>
    </message>
    <message>
        <source>Head of the log&apos;s chain: %1</source>
        <translation>日志链首：%1</translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>规则 %1</translation>
    </message>
</context>
<context>
    <name>election::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>election::GuardedEdit</name>
    <message>
        <source>Type to enter another number; Delete empties the field</source>
        <translation>直接输入即改为新号码；按 Delete 清空</translation>
    </message>
    <message>
        <source>18 characters; empty where there is none</source>
        <translation>18位；没有就留空</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>election::HeaderBar</name>
    <message>
        <source>Election day is today</source>
        <translation>今天是选举日</translation>
    </message>
    <message>
        <source>Days to election day: %1</source>
        <translation>距选举日 %1 天</translation>
    </message>
    <message>
        <source>Days since election day: %1</source>
        <translation>选举日已过 %1 天</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Village Election</source>
        <translation>村选</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Election day %1</source>
        <translation>选举日 %1</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>All villages (%1)</source>
        <translation>全部村（%1）</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %3年%2</translation>
    </message>
</context>
<context>
    <name>election::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <source>There is no help for this page yet.</source>
        <translation>本页还没有帮助。</translation>
    </message>
</context>
<context>
    <name>election::ImportDialog</name>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，没有改动任何内容。</translation>
    </message>
    <message>
        <source>The files are still being read.</source>
        <translation>文件还在读取。</translation>
    </message>
    <message>
        <source>Import (%1)</source>
        <translation>导入（%1）</translation>
    </message>
    <message>
        <source>It stops at the next safe place.</source>
        <translation>到下一个安全的地方就停。</translation>
    </message>
    <message>
        <source>Import office files</source>
        <translation>导入表格文件</translation>
    </message>
    <message>
        <source>1 Files</source>
        <translation>1 文件</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 列</translation>
    </message>
    <message>
        <source>3 Differences</source>
        <translation>3 差异</translation>
    </message>
    <message>
        <source>4 Findings</source>
        <translation>4 问题</translation>
    </message>
    <message>
        <source>5 Import</source>
        <translation>5 导入</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>There is no file here; add one.</source>
        <translation>这里没有文件，请先添加。</translation>
    </message>
    <message>
        <source>The files have not been read; press Ctrl+R to read them.</source>
        <translation>文件还没有读取，按 Ctrl+R 重新读取。</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>这是第一步。</translation>
    </message>
    <message>
        <source>Stop   Esc</source>
        <translation>停止   Esc</translation>
    </message>
    <message>
        <source>Cancel   Esc</source>
        <translation>取消   Esc</translation>
    </message>
    <message>
        <source>Choose office files</source>
        <translation>选择表格文件</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.ods *.csv)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv)</translation>
    </message>
    <message>
        <source>Write the findings as a table</source>
        <translation>导出问题清单</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx);;Text (*.csv)</source>
        <translation>表格 (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Ctrl+PgDn and Ctrl+PgUp go to the next and to the previous file</source>
        <translation>Ctrl+PgDn、Ctrl+PgUp 换到下一个、上一个文件</translation>
    </message>
</context>
<context>
    <name>election::ImportDraft</name>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>正在读取文件</translation>
    </message>
</context>
<context>
    <name>election::ImportFilesModel</name>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 个问题</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>可导入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>election::ImportFindingsModel</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
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
        <translation>值</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题说明</translation>
    </message>
</context>
<context>
    <name>election::ImportPreviewModel</name>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>whole township</source>
        <translation>全乡镇</translation>
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
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Missing now</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>election::JobStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>It stops at the next safe place.</source>
        <translation>到下一个安全的地方就停。</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
</context>
<context>
    <name>election::JumpBox</name>
    <message>
        <source>Name / pinyin / end of ID   Ctrl+K</source>
        <translation>姓名 / 拼音 / 身份证后四位&#x3000;Ctrl+K</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Nobody and nothing by that name</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>election::MainWindow</name>
    <message>
        <source>%1 %2 – Village Election</source>
        <translation>%1 %2年换届 – 村选</translation>
    </message>
    <message>
        <source> (looking only)</source>
        <translation>（只查看）</translation>
    </message>
    <message>
        <source>Village Election</source>
        <translation>村选</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，没有改动任何内容。</translation>
    </message>
    <message>
        <source>Importing the township folder</source>
        <translation>正在导入乡镇文件夹</translation>
    </message>
    <message>
        <source>Files imported: %1</source>
        <translation>已导入 %1 个文件</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>Wait until the running work has ended, or stop it.</source>
        <translation>请等正在进行的工作结束，或先停止它。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>已备份并核验：%1</translation>
    </message>
    <message>
        <source>Village Election %1</source>
        <translation>村选 %1</translation>
    </message>
    <message>
        <source>The term elections of a township&apos;s villages, from the office&apos;s own files.

The paper ballots and the record signed by the scrutineers are the record; this program follows them. Rules that were not read in full carry their evidence mark.</source>
        <translation>用办公室自己的文件办理一个乡镇各村的换届选举。

纸质选票和监票人签字的记录才是正式记录，本程序以它们为准。未读到全文的规则都带有依据标记。</translation>
    </message>
    <message>
        <source>Work is still going on</source>
        <translation>还有工作在进行</translation>
    </message>
    <message>
        <source>“%1” has not ended. What is not finished is taken back.</source>
        <translation>“%1”还没有结束。未完成的部分会撤回。</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>停止并关闭</translation>
    </message>
</context>
<context>
    <name>election::MaskedId</name>
    <message>
        <source>Hold to show the whole ID number</source>
        <translation>按住显示完整身份证号</translation>
    </message>
</context>
<context>
    <name>election::PageTabs</name>
    <message>
        <source>Pages of this step</source>
        <translation>本步骤的页面</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Page Up, Ctrl+Page Down)</source>
        <translation>%1（Ctrl+PgUp、Ctrl+PgDn 切换）</translation>
    </message>
</context>
<context>
    <name>election::PostColumnDialog</name>
    <message>
        <source>Add a post</source>
        <translation>添加职务</translation>
    </message>
    <message>
        <source>It gets a column of its own; type each village&apos;s seats there.</source>
        <translation>增加一列，各村的职数填在那一列。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
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
        <source>for women only</source>
        <translation>限女性</translation>
    </message>
    <message>
        <source>For women only</source>
        <translation>限女性</translation>
    </message>
    <message>
        <source>as on the notices, for example 文书</source>
        <translation>照公告上的写法，例如文书</translation>
    </message>
    <message>
        <source>Write the name of the post first.</source>
        <translation>请先填写职务名称。</translation>
    </message>
</context>
<context>
    <name>election::PostsGridModel</name>
    <message>
        <source>type the next village …</source>
        <translation>输入下一个村 …</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source> (women only)</source>
        <translation>（限女性）</translation>
    </message>
</context>
<context>
    <name>election::ProjectorWindow</name>
    <message>
        <source>Hall window</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>called %1 of %2</source>
        <translation>已唱 %1 / %2 张</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>已唱 %1 张</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n seat(s))</source>
        <translation>
            <numerusform>%1（应选 %n 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid %1   Blank %2   Void %3</source>
        <translation>有效 %1   空白 %2   废票 %3</translation>
    </message>
    <message>
        <source>Rehearsal · not a count</source>
        <translation>演练 · 不是计票</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>election::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>请输入：%1</translation>
    </message>
    <message>
        <source>Type “%1” first.</source>
        <translation>请先输入“%1”。</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>请先写几个字。</translation>
    </message>
</context>
<context>
    <name>election::Rail</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>election::RegisterModel</name>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>未满18周岁</translation>
    </message>
    <message>
        <source>Deprived of rights</source>
        <translation>被剥夺政治权利</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>已故</translation>
    </message>
    <message>
        <source>Away, not declared</source>
        <translation>外出未表明参加</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>未经会议同意</translation>
    </message>
    <message>
        <source>Duplicate row</source>
        <translation>重复行</translation>
    </message>
    <message>
        <source>A local</source>
        <translation>A 本村</translation>
    </message>
    <message>
        <source>B away</source>
        <translation>B 外出</translation>
    </message>
    <message>
        <source>C from outside</source>
        <translation>C 外来</translation>
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
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>登记状态</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>已取消登记</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Phone</source>
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
</context>
<context>
    <name>election::RuleSummary</name>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>有哪些不同</translation>
    </message>
    <message>
        <source>What differs from</source>
        <translation>与下列规则的不同</translation>
    </message>
    <message>
        <source>In force on %1. The rules are copied into the file and stay as they are there.</source>
        <translation>%1适用。规则会复制到文件里，此后不变。</translation>
    </message>
    <message>
        <source>These rules are not in force on that day.</source>
        <translation>这套规则在那一天不适用。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Basis and how sure it is</source>
        <translation>依据和可靠程度</translation>
    </message>
    <message>
        <source>No value differs.</source>
        <translation>数值都相同。</translation>
    </message>
    <message>
        <source>Marks: none = the full article was read; E = only an excerpt or an older wording; I = inferred; R = from memory; P = practice.</source>
        <translation>标记：无＝读过条文全文；E＝只见节录或旧文本；I＝推断；R＝凭记忆；P＝做法，不是法律。</translation>
    </message>
    <message>
        <source>%1 more have the same value, but how sure they are is not the same.</source>
        <translation>另有%1项数值相同，但可靠程度不同。</translation>
    </message>
</context>
<context>
    <name>election::SetupOverview</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 own conditions</source>
        <translation>本村条件%1项</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>选定的内容</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Way to elect</source>
        <translation>选举方式</translation>
    </message>
    <message>
        <source>Election day</source>
        <translation>选举日</translation>
    </message>
    <message>
        <source>Posts and seats</source>
        <translation>职务和职数</translation>
    </message>
    <message>
        <source>Own measures</source>
        <translation>本村办法</translation>
    </message>
    <message>
        <source>%1 (%2), %3, election day %4, rules %5</source>
        <translation>%1（%2），%3，选举日%4，规则：%5</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>批准文件：%1</translation>
    </message>
    <message>
        <source>These rules are not in force on the election day.</source>
        <translation>这套规则在选举日不适用。</translation>
    </message>
    <message>
        <source>%1 statutory dates before this election day are gone by.</source>
        <translation>这个选举日之前有%1个法定日期已经过去。</translation>
    </message>
    <message>
        <source>No village yet: type them in step 3, or import the list of posts later.</source>
        <translation>还没有村：在第3步输入，或以后导入职数表。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有%1条</translation>
    </message>
</context>
<context>
    <name>election::SwitchEditor</name>
    <message>
        <source>%1: article of the village&apos;s measures</source>
        <translation>%1：本村选举办法的条款</translation>
    </message>
    <message>
        <source>article, e.g. 第十二条</source>
        <translation>条款，如第十二条</translation>
    </message>
    <message>
        <source>as in the rules: %1</source>
        <translation>按规则：%1</translation>
    </message>
    <message>
        <source>Only where the village sets something otherwise.</source>
        <translation>本村另有规定时才填。</translation>
    </message>
</context>
<context>
    <name>election::ThumbnailModel</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>election::TurnoutWindow</name>
    <message>
        <source>Turnout for the hall</source>
        <translation>大屏：参选情况</translation>
    </message>
    <message>
        <source>More than half of the registered voters have voted</source>
        <translation>登记选民已过半数投票</translation>
    </message>
    <message numerus="yes">
        <source>%n more for more than half</source>
        <translation>
            <numerusform>再有 %n 人即过半数</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>election::VillageChooser</name>
    <message>
        <source>Choose a village</source>
        <translation>选择一个村</translation>
    </message>
</context>
<context>
    <name>election::VillageRulesForm</name>
    <message>
        <source>Way to elect</source>
        <translation>选举方式</translation>
    </message>
    <message>
        <source>a day of its own</source>
        <translation>另定日期</translation>
    </message>
    <message>
        <source>A day of its own</source>
        <translation>另定日期</translation>
    </message>
    <message>
        <source>The village&apos;s election day</source>
        <translation>本村选举日</translation>
    </message>
    <message>
        <source>Title of the village&apos;s measures</source>
        <translation>本村选举办法标题</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>通过日期</translation>
    </message>
    <message>
        <source>Passed by</source>
        <translation>通过的会议</translation>
    </message>
    <message>
        <source>The village&apos;s own conditions for nominees</source>
        <translation>本村对自荐人、候选人的条件</translation>
    </message>
    <message>
        <source>for example 后山村村民委员会选举办法</source>
        <translation>例如后山村村民委员会选举办法</translation>
    </message>
    <message>
        <source>for example 后山村〔2026〕1号</source>
        <translation>例如后山村〔2026〕1号</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>villagers&apos; meeting or meeting of representatives</source>
        <translation>村民会议或村民代表会议</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>通过于</translation>
    </message>
    <message>
        <source>by</source>
        <translation>由</translation>
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
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>What the village&apos;s own measures set otherwise</source>
        <translation>本村选举办法另行规定的选项</translation>
    </message>
    <message>
        <source>Conditions of the village&apos;s own for nominees</source>
        <translation>本村对自荐人、候选人的条件</translation>
    </message>
    <message>
        <source>Condition, as the measures have it</source>
        <translation>条件（照选举办法原文）</translation>
    </message>
    <message>
        <source>Looks back (years)</source>
        <translation>追溯（年）</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>direct election by self-nomination (M2)</source>
        <translation>无候选人自荐直选（M2）</translation>
    </message>
    <message>
        <source>election among candidates (M1)</source>
        <translation>有候选人差额选举（M1）</translation>
    </message>
    <message>
        <source>The day on which the measures were passed can&apos;t be read. Write it as 2026-11-02.</source>
        <translation>选举办法的通过日期无法识别，请写成2026-11-02。</translation>
    </message>
    <message>
        <source>What the measures set has to be cited: enter their document number and date first.</source>
        <translation>另行规定要有出处：请先填选举办法的文号和日期。</translation>
    </message>
    <message>
        <source>Choose the village at the top, then “Move the election day …”: it shows what breaks.</source>
        <translation>请先在上方选择村，再按“改选举日 …”：会列出因此不合期限的事项。</translation>
    </message>
</context>
<context>
    <name>election::WelcomePage</name>
    <message>
        <source>Village Election</source>
        <translation>村选</translation>
    </message>
    <message>
        <source>A township runs its villages&apos; term elections with it: registers, self-nominations, screening, ballots, count and papers, in one file.</source>
        <translation>乡镇用它办理各村换届选举：选民登记、报名自荐、资格审查、投票、计票和各种文书，都在一个文件里。</translation>
    </message>
    <message>
        <source>Open an election file …</source>
        <translation>打开选举文件…</translation>
    </message>
    <message>
        <source>New election …</source>
        <translation>新建选举…</translation>
    </message>
    <message>
        <source>Try with the sample township</source>
        <translation>用示例乡镇试一试</translation>
    </message>
    <message>
        <source>The sample is made up: 29 villages, 29,071 persons, 537 self-nominations. It goes into a file of its own in your documents folder.</source>
        <translation>示例全为虚构：29 个村、29,071 人、537 人次自荐，放在“文档”文件夹的单独文件里。</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
</context>
</TS>
