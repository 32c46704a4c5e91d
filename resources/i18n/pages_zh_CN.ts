<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ImportFlow</name>
    <message>
        <source>Imported: %1 new, %2 changed rows</source>
        <translation>已导入：新增 %1 行，变更 %2 行</translation>
    </message>
    <message>
        <source>Choose files: %1</source>
        <translation>选择文件：%1</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.ods *.csv)</source>
        <translation>表格文件 (*.xlsx *.xls *.ods *.csv)</translation>
    </message>
    <message>
        <source>Drop here to import: %1</source>
        <translation>放在这里导入：%1</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
</context>
<context>
    <name>PostsPage</name>
    <message>
        <source>Villages, posts</source>
        <translation>村与职数</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Voter register</source>
        <translation>选民登记</translation>
    </message>
</context>
<context>
    <name>election::OverviewModel</name>
    <message>
        <source>Seats</source>
        <translation>职数</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>自荐</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>审查</translation>
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
        <source>Count</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Latest day: %1</source>
        <translation>最迟 %1</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>选民</translation>
    </message>
</context>
<context>
    <name>election::OverviewPage</name>
    <message>
        <source>Villages and steps</source>
        <translation>各村各步骤</translation>
    </message>
    <message>
        <source>Registered voters</source>
        <translation>登记选民</translation>
    </message>
    <message>
        <source>Seats to fill</source>
        <translation>应选职数</translation>
    </message>
    <message>
        <source>Self-nominations</source>
        <translation>自荐人次</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>审查合格</translation>
    </message>
    <message>
        <source>Withdrawn / not qualified</source>
        <translation>自愿退出 / 资格不符</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>参选率</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>已当选</translation>
    </message>
    <message>
        <source>No villages yet</source>
        <translation>还没有村</translation>
    </message>
    <message>
        <source>Here every village stands with all its steps, what is due and what presses. It begins with the list of posts, which names the villages and their seats.</source>
        <translation>这里列出每个村的全部步骤、到期日和要紧事。先导入职数表，其中有各村名称和职数。</translation>
    </message>
    <message>
        <source>the list of posts and seats of all villages (a spreadsheet)</source>
        <translation>全部村的职数表（表格文件）</translation>
    </message>
    <message>
        <source>or the whole folder of the township&apos;s office files: Import a township folder, in the menu</source>
        <translation>或者整个乡镇的办公文件夹：菜单“导入乡镇文件夹”</translation>
    </message>
    <message>
        <source>Go to villages and posts</source>
        <translation>去村与职数</translation>
    </message>
    <message>
        <source>Try with the sample township</source>
        <translation>用示例乡镇试一试</translation>
    </message>
</context>
<context>
    <name>election::OverviewSide</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <translation>剩 %1 天</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>法定日程</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>steps of villages: %1</source>
        <translation>%1 个村次的步骤</translation>
    </message>
    <message>
        <source>Latest day: %1</source>
        <translation>最迟 %1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Nothing presses. All steps begun so far are in order.</source>
        <translation>没有要紧事，已开始的步骤都正常。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Turnout, lowest first</source>
        <translation>参选率（由低到高）</translation>
    </message>
    <message>
        <source>The dashed line is one half of the registered voters.</source>
        <translation>虚线为登记选民的一半。</translation>
    </message>
</context>
<context>
    <name>election::PersonPanel</name>
    <message>
        <source>Close the card (Esc)</source>
        <translation>关闭卡片 (Esc)</translation>
    </message>
    <message>
        <source>Missing in the last import</source>
        <translation>上次导入中没有此人</translation>
    </message>
    <message>
        <source>Household no.</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Relation to head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>%1 · %2 years on election day</source>
        <translation>%1 · 选举日 %2 岁</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation>现居住地</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Will take part</source>
        <translation>参选意愿</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Handled: %1</source>
        <translation>已处理：%1</translation>
    </message>
    <message>
        <source>Mark as handled, because …</source>
        <translation>标记为已处理，理由…</translation>
    </message>
    <message>
        <source>Another office file offers the whole ID number:</source>
        <translation>另一个办公文件中有完整号码：</translation>
    </message>
    <message>
        <source>Household %1</source>
        <translation>同户（户号 %1）</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>%1年生</translation>
    </message>
    <message>
        <source>Self-nomination no. %1</source>
        <translation>报名自荐第 %1 号</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Mark as handled</source>
        <translation>标记为已处理</translation>
    </message>
    <message>
        <source>Write why %1 needs no more work; the reason goes into the log.</source>
        <translation>写明 %1 为什么不必再处理；理由记入日志。</translation>
    </message>
    <message>
        <source>Marked as handled</source>
        <translation>已标记为已处理</translation>
    </message>
</context>
<context>
    <name>election::PostsModel</name>
    <message>
        <source>All villages</source>
        <translation>全部村</translation>
    </message>
    <message>
        <source> (women only)</source>
        <translation>（限女性）</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>election::PostsPage</name>
    <message>
        <source>No villages and posts yet</source>
        <translation>还没有村与职数</translation>
    </message>
    <message>
        <source>The list of posts names every village, its bodies and how many seats each post has. All other files are matched against it, so it comes first. Drop it here, or choose it.</source>
        <translation>职数表写明各村、各组织、各职务的职数。其他文件都按它核对，所以最先导入。拖到这里，或选择文件。</translation>
    </message>
    <message>
        <source>one spreadsheet for the whole township: village, body, post, seats, rank</source>
        <translation>全乡镇一个表格：村、组织、职务、职数、级别</translation>
    </message>
    <message>
        <source>Choose the list of posts …</source>
        <translation>选择职数表…</translation>
    </message>
    <message>
        <source>Try with the sample township</source>
        <translation>用示例乡镇试一试</translation>
    </message>
    <message>
        <source>Villages and posts</source>
        <translation>村与职数</translation>
    </message>
    <message>
        <source>Import the list of posts …</source>
        <translation>导入职数表…</translation>
    </message>
    <message>
        <source>Enter or a click opens the village&apos;s register</source>
        <translation>单击或按 Enter 打开该村选民登记册</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>职数</translation>
    </message>
    <message>
        <source>%1 villages, %2 seats: %3</source>
        <translation>%1 个村，职数 %2：%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>election::RegisterFilters</name>
    <message>
        <source>Name, pinyin, end of ID, phone, household</source>
        <translation>姓名、拼音、身份证后四位、电话、户号</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>有问题的</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>登记状态</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>原表顺序</translation>
    </message>
    <message>
        <source>By name strokes</source>
        <translation>按姓名笔画</translation>
    </message>
    <message>
        <source>By pinyin</source>
        <translation>按拼音</translation>
    </message>
    <message>
        <source>By household</source>
        <translation>按户号</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>全部问题</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部小组</translation>
    </message>
</context>
<context>
    <name>election::RegisterPage</name>
    <message>
        <source>No register of voters yet</source>
        <translation>还没有选民登记册</translation>
    </message>
    <message>
        <source>The registers say who may vote. Drop the villages&apos; files here, all at once if you like: format, encoding and columns are detected, and you see what would change before anything is written.</source>
        <translation>登记册决定谁有选举权。把各村文件拖到这里，可以一次拖全部：自动识别格式、编码和列，写入前先看到会改变什么。</translation>
    </message>
    <message>
        <source>one file a village, as the village keeps it: .xlsx, .xls, .ods or .csv</source>
        <translation>每村一个文件，用村里现有的就行：.xlsx、.xls、.ods 或 .csv</translation>
    </message>
    <message>
        <source>the list of posts has to be imported first: it names the villages</source>
        <translation>要先导入职数表：村名以它为准</translation>
    </message>
    <message>
        <source>Choose register files …</source>
        <translation>选择登记册文件…</translation>
    </message>
    <message>
        <source>Try with the sample township</source>
        <translation>用示例乡镇试一试</translation>
    </message>
    <message>
        <source>Register of voters</source>
        <translation>选民登记册</translation>
    </message>
    <message>
        <source>Import registers …</source>
        <translation>导入登记册…</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>全部村</translation>
    </message>
    <message>
        <source>%1 persons · %2 registered · %3 households</source>
        <translation>%1 人 · 登记选民 %2 · %3 户</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1 条</translation>
    </message>
</context>
<context>
    <name>election::TotalsPanel</name>
    <message>
        <source>Registered voters</source>
        <translation>登记选民</translation>
    </message>
    <message>
        <source>of these men</source>
        <translation>其中男</translation>
    </message>
    <message>
        <source>of these women</source>
        <translation>其中女</translation>
    </message>
    <message>
        <source>Persons on file</source>
        <translation>登记册人数</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Not registered, because</source>
        <translation>未登记的原因</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>待处理问题</translation>
    </message>
    <message>
        <source>None</source>
        <translation>没有</translation>
    </message>
</context>
</TS>
