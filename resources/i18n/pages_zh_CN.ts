<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BallotsPageModel</name>
    <message numerus="yes">
        <source>%n nominee(s) on this ballot are not decided yet: don&apos;t print before the list is final.</source>
        <translation>
            <numerusform>选票上还有 %n 人尚未决定：名单确定之前不要印制。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two nominees for %1 are called %2: they must be told apart on the ballot.</source>
        <translation>%1 有两名自荐人同名“%2”：选票上必须能够区分。</translation>
    </message>
    <message>
        <source>Nobody stands for %1; voters can only write in names.</source>
        <translation>%1 无人自荐，选民只能另选他人。</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
</context>
<context>
    <name>BatchReports</name>
    <message>
        <source>Township</source>
        <translation>全镇</translation>
    </message>
    <message>
        <source>Papers of the election</source>
        <translation>换届选举文书</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写出文件。</translation>
    </message>
</context>
<context>
    <name>CallingModel</name>
    <message>
        <source>Nothing is marked yet. Press the keys of the names, or 0 for a blank ballot.</source>
        <translation>还没有选任何人。按姓名前的键；空白票按 0。</translation>
    </message>
    <message>
        <source>Blank ballot: Enter records it</source>
        <translation>空白票，按 Enter 记下</translation>
    </message>
    <message>
        <source>Void as a whole: %1</source>
        <translation>整张废票：%1</translation>
    </message>
    <message>
        <source>Void: %1</source>
        <translation>废票：%1</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>看不清</translation>
    </message>
    <message>
        <source>%1 (%2) doesn&apos;t count: %3</source>
        <translation>%1（%2）不计：%3</translation>
    </message>
    <message>
        <source>%1 (%2) waits for a ruling</source>
        <translation>%1（%2）待裁定</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Enter records it; then the next ballot</source>
        <translation>按 Enter 记下，唱下一张</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past</source>
        <translation>
            <numerusform>已过 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Into a file .%1</source>
        <translation>存为 .%1 文件</translation>
    </message>
    <message>
        <source>To the printer</source>
        <translation>打印</translation>
    </message>
</context>
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
    <name>Issuing</name>
    <message>
        <source>This machine has no program that opens “%1”. Save a copy and open it elsewhere.</source>
        <translation>本机没有能打开“%1”的程序。请另存一份，到别处打开。</translation>
    </message>
    <message>
        <source>Issued as %1</source>
        <translation>已发出：%1</translation>
    </message>
    <message>
        <source>Some characters will not print</source>
        <translation>有的字打印不出来</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存%1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>assisted</source>
        <translation>代写</translation>
    </message>
    <message>
        <source>ballots</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>body</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>box</source>
        <translation>票箱</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>check</source>
        <translation>审查项</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>收回票数</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>各栏</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>决定机构</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>election day</source>
        <translation>选举日</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>missing now</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>发出票数</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>nomination</source>
        <translation>自荐</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>number</source>
        <translation>票号</translation>
    </message>
    <message>
        <source>department&apos;s answer</source>
        <translation>联审意见</translation>
    </message>
    <message>
        <source>own votes</source>
        <translation>本人投票</translation>
    </message>
    <message>
        <source>ballot paper</source>
        <translation>选票内容</translation>
    </message>
    <message>
        <source>signed paper seen by</source>
        <translation>查验签字人</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>proxy votes</source>
        <translation>委托投票</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>投票进度</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>ruled void</source>
        <translation>裁定废票</translation>
    </message>
    <message>
        <source>fingerprint of the file</source>
        <translation>文件指纹</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>village row</source>
        <translation>村编号</translation>
    </message>
    <message>
        <source>void because</source>
        <translation>废票原因</translation>
    </message>
    <message>
        <source>before</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>自愿退出</translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation>退出日期</translation>
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
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>批准文件</translation>
    </message>
    <message>
        <source>kind of election</source>
        <translation>选举类型</translation>
    </message>
    <message>
        <source>about</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>address</source>
        <translation>现居住地</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>category</source>
        <translation>登记类别</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>decided late</source>
        <translation>逾期决定</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>decision due</source>
        <translation>决定期限</translation>
    </message>
    <message>
        <source>will take part</source>
        <translation>参选意愿</translation>
    </message>
    <message>
        <source>education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>hash on paper</source>
        <translation>纸面校验码</translation>
    </message>
    <message>
        <source>household no.</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>stays in</source>
        <translation>保留在</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>objector</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>corrected fields</source>
        <translation>更正项</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>published before</source>
        <translation>原公布日期</translation>
    </message>
    <message>
        <source>published on</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>changes by hand</source>
        <translation>手工变动</translation>
    </message>
    <message>
        <source>objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>records</source>
        <translation>登记凭据</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>changes of the version</source>
        <translation>版本变动</translation>
    </message>
    <message>
        <source>rows of the version</source>
        <translation>版本人数</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登记选民</translation>
    </message>
    <message>
        <source>relation to head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>resolution no.</source>
        <translation>决议文号</translation>
    </message>
    <message>
        <source>resolved on</source>
        <translation>决议日期</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>表示方式</translation>
    </message>
    <message>
        <source>noted by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>stated on</source>
        <translation>表示日期</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>villagers&apos; group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>chosen by</source>
        <translation>推选方式</translation>
    </message>
    <message>
        <source>entries of the committee</source>
        <translation>选委会变动</translation>
    </message>
    <message>
        <source>lines of the result list</source>
        <translation>推选结果行</translation>
    </message>
    <message>
        <source>post in the committee</source>
        <translation>选委会职务</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>election committees</source>
        <translation>选委会</translation>
    </message>
    <message>
        <source>entitled to attend</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>group leaders</source>
        <translation>村民小组长</translation>
    </message>
    <message>
        <source>household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>result list</source>
        <translation>推选结果</translation>
    </message>
    <message>
        <source>missed the meeting</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>second person</source>
        <translation>另一人</translation>
    </message>
    <message>
        <source>other members of the meeting</source>
        <translation>其他组成人员</translation>
    </message>
    <message>
        <source>villagers</source>
        <translation>村民人数</translation>
    </message>
    <message>
        <source>lists of proxies</source>
        <translation>委托名单</translation>
    </message>
    <message>
        <source>proxies on the list</source>
        <translation>名单上的委托</translation>
    </message>
    <message>
        <source>proxy row</source>
        <translation>委托行号</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>relatives</source>
        <translation>近亲属</translation>
    </message>
    <message>
        <source>lines of a unit</source>
        <translation>推选单位结果行</translation>
    </message>
    <message>
        <source>plans of representatives</source>
        <translation>代表名额</translation>
    </message>
    <message>
        <source>units</source>
        <translation>推选单位</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已否定</translation>
    </message>
    <message>
        <source>not audited</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>registered at</source>
        <translation>报名时间</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>résumé</source>
        <translation>个人简历</translation>
    </message>
    <message>
        <source>relatives in village bodies</source>
        <translation>亲属任职情况</translation>
    </message>
    <message>
        <source>ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>post held now</source>
        <translation>现任职务</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>本人到场</translation>
    </message>
    <message>
        <source>nomination form</source>
        <translation>报名自荐表</translation>
    </message>
    <message>
        <source>screening form</source>
        <translation>资格审查表</translation>
    </message>
    <message>
        <source>pledge</source>
        <translation>承诺书</translation>
    </message>
    <message>
        <source>after</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>named by the party branch</source>
        <translation>村党组织提名</translation>
    </message>
    <message>
        <source>took part</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>valid papers</source>
        <translation>有效票</translation>
    </message>
    <message>
        <source>void papers</source>
        <translation>无效票</translation>
    </message>
    <message>
        <source>registered voters</source>
        <translation>登记选民数</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>正式候选人</translation>
    </message>
    <message>
        <source>left the list</source>
        <translation>不再列入</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>报名表</translation>
    </message>
    <message>
        <source>nomination votes</source>
        <translation>提名投票</translation>
    </message>
    <message>
        <source>tallies</source>
        <translation>得票记录</translation>
    </message>
    <message>
        <source>written choices</source>
        <translation>书面选择</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>head of the log</source>
        <translation>日志链头</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>fingerprint of the content</source>
        <translation>内容校验</translation>
    </message>
    <message>
        <source>statutory date</source>
        <translation>法定日期</translation>
    </message>
    <message>
        <source>days late</source>
        <translation>迟几天</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>issued papers</source>
        <translation>已发文书</translation>
    </message>
    <message>
        <source>kept in the file</source>
        <translation>存入文件</translation>
    </message>
    <message>
        <source>at the latest</source>
        <translation>最迟</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>notice board</source>
        <translation>张贴地点</translation>
    </message>
    <message>
        <source>put up by</source>
        <translation>张贴人</translation>
    </message>
    <message>
        <source>put up on</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>postings</source>
        <translation>张贴</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>shows</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>反馈意见</translation>
    </message>
    <message>
        <source>letter no.</source>
        <translation>联审函号</translation>
    </message>
    <message>
        <source>round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>sent by</source>
        <translation>发函人</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>answers about write-ins</source>
        <translation>另选他人的反馈意见</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>联审函</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>收函部门</translation>
    </message>
    <message>
        <source>lines of letters</source>
        <translation>联审函人员</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>departments&apos; answers</source>
        <translation>部门意见</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>work</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>closed at</source>
        <translation>封箱时间</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>封条</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>invalid wins</source>
        <translation>当选无效</translation>
    </message>
    <message>
        <source>planned boxes</source>
        <translation>票箱</translation>
    </message>
    <message>
        <source>voters of roving boxes</source>
        <translation>流动票箱投票人</translation>
    </message>
    <message>
        <source>staff of the poll</source>
        <translation>投票工作人员</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>领票</translation>
    </message>
    <message>
        <source>readings of ballots issued</source>
        <translation>发出票数记录</translation>
    </message>
    <message>
        <source>closings</source>
        <translation>封箱</translation>
    </message>
    <message>
        <source>entries of the ballot ledger</source>
        <translation>选票台账记录</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>突发情况</translation>
    </message>
    <message>
        <source>later votes</source>
        <translation>后续投票</translation>
    </message>
    <message>
        <source>reviews after the count</source>
        <translation>当选后复审</translation>
    </message>
    <message>
        <source>papers replaced</source>
        <translation>被取代的文书</translation>
    </message>
    <message>
        <source>votes at meetings</source>
        <translation>会议推选</translation>
    </message>
    <message>
        <source>lines of a vote at a meeting</source>
        <translation>推选得票</translation>
    </message>
    <message>
        <source>events after the election</source>
        <translation>选后事项</translation>
    </message>
    <message>
        <source>tie to the village</source>
        <translation>与本村的关系</translation>
    </message>
    <message>
        <source>since</source>
        <translation>起始日期</translation>
    </message>
</context>
<context>
    <name>NominationsModel</name>
    <message>
        <source>found by ID</source>
        <translation>按身份证号找到</translation>
    </message>
    <message>
        <source>found by repaired ID</source>
        <translation>按修复的身份证号找到</translation>
    </message>
    <message>
        <source>name and birth date</source>
        <translation>按姓名和出生日期</translation>
    </message>
    <message>
        <source>by name only: check</source>
        <translation>只有姓名相同，请核对</translation>
    </message>
    <message>
        <source>in another village</source>
        <translation>在别的村登记</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>不在登记册</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>登记时选定</translation>
    </message>
</context>
<context>
    <name>NominationsPageModel</name>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>缺 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as seats</source>
        <translation>等额</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>足额</translation>
    </message>
    <message>
        <source>Registration of self-nominees ends %1</source>
        <translation>报名自荐截止 %1</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>截止当日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the deadline</source>
        <translation>
            <numerusform>截止前 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the deadline</source>
        <translation>
            <numerusform>截止后 %n 天</numerusform>
        </translation>
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
    <name>PersonWords</name>
    <message>
        <source>Household no.</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Relation to head</source>
        <translation>与户主关系</translation>
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
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
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
        <translation>登记类别</translation>
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
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
</context>
<context>
    <name>PollingPageModel</name>
    <message numerus="yes">
        <source>%n more collected than issued: count again</source>
        <translation>
            <numerusform>收回比发出多 %n 张，请重新清点</numerusform>
        </translation>
    </message>
    <message>
        <source>own + proxy = %1, but %2 issued</source>
        <translation>本人加委托 %1，发出 %2，不符</translation>
    </message>
    <message>
        <source>more assisted than own votes</source>
        <translation>代写多于本人投票</translation>
    </message>
    <message numerus="yes">
        <source>%n not put into the box</source>
        <translation>
            <numerusform>少收 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>no register yet</source>
        <translation>还没有登记册</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>more than half</source>
        <translation>已过半数</translation>
    </message>
    <message numerus="yes">
        <source>%n more for half</source>
        <translation>
            <numerusform>距过半差 %n 人</numerusform>
        </translation>
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
    <name>RegisterViews</name>
    <message>
        <source>Register of voters</source>
        <translation>选民登记册</translation>
    </message>
    <message>
        <source>Voters by household</source>
        <translation>按户选民名册</translation>
    </message>
    <message>
        <source>Away voters to be called</source>
        <translation>外出选民联络表</translation>
    </message>
</context>
<context>
    <name>ResultPageModel</name>
    <message>
        <source>win invalid</source>
        <translation>当选无效</translation>
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
        <source>no decision</source>
        <translation>选举无效</translation>
    </message>
    <message>
        <source>not over half</source>
        <translation>未过半数</translation>
    </message>
    <message>
        <source>too few votes</source>
        <translation>票数不足</translation>
    </message>
    <message>
        <source>relative, not seated</source>
        <translation>近亲属回避</translation>
    </message>
    <message>
        <source>in another post</source>
        <translation>已任他职</translation>
    </message>
    <message>
        <source>not elected</source>
        <translation>未当选</translation>
    </message>
    <message>
        <source>Needed to win: %1 votes (one third of the ballots collected)</source>
        <translation>当选须 %1 票（不少于收回选票的三分之一）</translation>
    </message>
    <message>
        <source>The most votes win (revote among the tied)</source>
        <translation>以得票多的当选（票数相等者再次投票）</translation>
    </message>
    <message>
        <source>valid ballots</source>
        <translation>有效票</translation>
    </message>
    <message>
        <source>ballots issued</source>
        <translation>发出票</translation>
    </message>
    <message>
        <source>ballots collected</source>
        <translation>收回票</translation>
    </message>
    <message>
        <source>Needed to win: %1 votes (more than half of %2 %3)</source>
        <translation>当选须 %1 票（%3 %2 张的过半数）</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>最迟 %1</translation>
    </message>
    <message numerus="yes">
        <source>Review the eligibility of the %n elected</source>
        <translation>
            <numerusform>当选后资格复审：%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Announce the votes on the spot; post the list of the elected</source>
        <translation>当场公布票数，公告当选名单</translation>
    </message>
    <message>
        <source>Further election for the vacant seats</source>
        <translation>对缺额另行选举</translation>
    </message>
    <message>
        <source>Revote among the tied</source>
        <translation>票数相等者再次投票</translation>
    </message>
    <message>
        <source>The election is invalid: hold it again</source>
        <translation>选举无效，重新选举</translation>
    </message>
    <message>
        <source>Ask the township&apos;s election guidance office what follows</source>
        <translation>报乡镇选举指导组研究</translation>
    </message>
    <message>
        <source>Handover to the new committee</source>
        <translation>工作移交</translation>
    </message>
    <message>
        <source>election valid</source>
        <translation>选举有效</translation>
    </message>
    <message>
        <source>invalid: more ballots than voters</source>
        <translation>选举无效：收回票多于投票人数</translation>
    </message>
    <message>
        <source>invalid: half or fewer took part</source>
        <translation>选举无效：参加投票未过半数</translation>
    </message>
    <message>
        <source>Voted: %1 · ballots collected %2 · valid %3 · void %4 · blank %5</source>
        <translation>参加投票 %1 · 收回 %2 · 有效 %3 · 废票 %4 · 空白 %5</translation>
    </message>
    <message>
        <source>%1 (%2, %3 choices)</source>
        <translation>%1（%2，%3 票）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Several voters have the same name: %1. The village election committee decides whom these choices mean.</source>
        <translation>登记册上有多人同名：%1。由村民选举委员会认定。</translation>
    </message>
    <message>
        <source>Nobody is known by the name: %1. The village election committee decides whom these choices mean.</source>
        <translation>查无此名：%1。由村民选举委员会认定。</translation>
    </message>
</context>
<context>
    <name>RosterPageModel</name>
    <message>
        <source>%1 (%2): proposed as not qualified; the decision is not recorded yet.</source>
        <translation>%1（%2）：建议不合格，决定还没有记录。</translation>
    </message>
    <message>
        <source>%1 (%2): the screening is still open.</source>
        <translation>%1（%2）：资格审查未完。</translation>
    </message>
    <message>
        <source>%1: %2 on the list for %3 seats; voters may write in others.</source>
        <translation>%1：名单 %2 人，应选 %3 人；选民可另选他人。</translation>
    </message>
</context>
<context>
    <name>ScreeningPageModel</name>
    <message>
        <source>our own</source>
        <translation>本程序的规则，非法律规定</translation>
    </message>
    <message>
        <source>To be decided (%1)</source>
        <translation>待决定（%1）</translation>
    </message>
    <message>
        <source>Something is missing (%1)</source>
        <translation>有缺项（%1）</translation>
    </message>
    <message>
        <source>Nothing stands against it (%1)</source>
        <translation>未见问题（%1）</translation>
    </message>
    <message>
        <source>Withdrawn or decided out (%1)</source>
        <translation>已退出或已决定不合格（%1）</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已自愿退出</translation>
    </message>
    <message>
        <source>decided: qualified</source>
        <translation>已决定：合格</translation>
    </message>
    <message>
        <source>decided: not qualified</source>
        <translation>已决定：不合格</translation>
    </message>
    <message>
        <source>proposed: qualified</source>
        <translation>建议：合格</translation>
    </message>
    <message>
        <source>proposed: not qualified</source>
        <translation>建议：不合格</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Withdrew with a signed statement</source>
        <translation>本人已签字自愿退出</translation>
    </message>
    <message>
        <source>The program&apos;s proposal: qualified</source>
        <translation>程序建议：合格</translation>
    </message>
    <message>
        <source>The program&apos;s proposal: wait until what is missing is here</source>
        <translation>程序建议：缺项补齐前暂不列入</translation>
    </message>
    <message>
        <source>The program&apos;s proposal: not qualified, but only by advice or the village&apos;s own rules</source>
        <translation>程序建议：不合格（仅依据六不宜或本村办法）</translation>
    </message>
    <message>
        <source>The program&apos;s proposal: not qualified</source>
        <translation>程序建议：不合格</translation>
    </message>
    <message>
        <source>by law</source>
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
        <source>village&apos;s rules</source>
        <translation>本村办法</translation>
    </message>
    <message>
        <source>%1 has withdrawn; nothing is checked any more.</source>
        <translation>%1 已自愿退出，不再审查。</translation>
    </message>
    <message>
        <source>The withdrawal is recorded already.</source>
        <translation>自愿退出已经记录。</translation>
    </message>
    <message>
        <source>Decided out already: there is nothing to withdraw from.</source>
        <translation>已决定不合格，无需退出。</translation>
    </message>
    <message>
        <source>%1 has withdrawn; there is nothing to decide.</source>
        <translation>%1 已自愿退出，无需决定。</translation>
    </message>
    <message>
        <source>Decided already on %1, %2.</source>
        <translation>已于 %1 决定，文号 %2。</translation>
    </message>
    <message>
        <source>Second person: %1.</source>
        <translation>复核人：%1。</translation>
    </message>
    <message>
        <source>Entered by %1. It waits for a second person and bars nobody yet.</source>
        <translation>由%1录入，待第二人复核，暂不产生后果。</translation>
    </message>
    <message>
        <source>%1: date unknown, so no end is reckoned.</source>
        <translation>%1：日期不明，不推算届满日。</translation>
    </message>
    <message>
        <source>%1: ended on %2, no bar.</source>
        <translation>%1：已于%2届满，不受限制。</translation>
    </message>
    <message>
        <source>%1: bars until %2.</source>
        <translation>%1：限制至%2。</translation>
    </message>
    <message>
        <source>%1: bars, the law sets no end.</source>
        <translation>%1：属限制情形，法律没有规定期限。</translation>
    </message>
    <message>
        <source>%1: bars while it lasts.</source>
        <translation>%1：情形存续期间受限。</translation>
    </message>
    <message>
        <source>Measured on %1 (%2)%3: %4</source>
        <translation>按%1（%2）衡量%3：%4</translation>
    </message>
</context>
<context>
    <name>ShownTable</name>
    <message>
        <source>Write the list …</source>
        <translation>导出清单…</translation>
    </message>
</context>
<context>
    <name>election::AddVillagesDialog</name>
    <message>
        <source>Add villages</source>
        <translation>添加村</translation>
    </message>
    <message>
        <source>One village a row, with its seats. Enter goes down, Tab to the right; the usual seats stand there already.</source>
        <translation>一行一个村和它的职数。Enter到下一行，Tab到右边一格；常设的职数已经填好。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Villages and posts</source>
        <translation>村与职数</translation>
    </message>
    <message>
        <source>Type the name of a village first.</source>
        <translation>请先输入村名。</translation>
    </message>
</context>
<context>
    <name>election::AdjudicationPage</name>
    <message>
        <source>several of this name</source>
        <translation>有几个同名的人</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不认识</translation>
    </message>
    <message>
        <source>not on the register</source>
        <translation>登记册上没有</translation>
    </message>
    <message>
        <source>stands for another post</source>
        <translation>参选别的职务</translation>
    </message>
    <message>
        <source>may not be eligible</source>
        <translation>可能不具备资格</translation>
    </message>
    <message>
        <source>These votes count for nobody until the committee rules who is meant.</source>
        <translation>委员会裁定指谁之前，这些票不计给任何人。</translation>
    </message>
    <message>
        <source>Nobody of this name is known; the votes wait for the committee.</source>
        <translation>没有这个名字的人，这些票等待委员会裁定。</translation>
    </message>
    <message>
        <source>Nobody of this name is registered, so the votes are void. Where it is a nickname or a slip of the pen, the committee rules who is meant.</source>
        <translation>登记册上没有这个名字，这些票无效。如果是绰号或笔误，由委员会裁定指谁。</translation>
    </message>
    <message>
        <source>Written in for a post for which the person doesn&apos;t stand: the vote counts at this post. Rule only where somebody else is meant.</source>
        <translation>写在其本人没有参选的职务上：票计入这个职务。只有指的是别人时才裁定。</translation>
    </message>
    <message>
        <source>Registered, but found not qualified or withdrawn. The votes count; a win is reviewed after the count (当选后资格复审).</source>
        <translation>已登记，但资格不符或已退出。票照计；如当选，由当选后资格复审处理。</translation>
    </message>
    <message>
        <source>which names and ballots wait for the village election committee</source>
        <translation>哪些名字和选票等待村民选举委员会裁定</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Single ballots</source>
        <translation>单张选票</translation>
    </message>
    <message>
        <source>Written names</source>
        <translation>所写的名字</translation>
    </message>
    <message>
        <source>Single ballots: void as a whole, or illegible</source>
        <translation>单张选票：整张作废或看不清</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>这个名字</translation>
    </message>
    <message>
        <source>Rule …</source>
        <translation>裁定…</translation>
    </message>
    <message>
        <source>Take the ruling back …</source>
        <translation>收回裁定…</translation>
    </message>
    <message>
        <source>Read the ballot again …</source>
        <translation>重看这张票…</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>%1 ballots collected</source>
        <translation>收回 %1 张</translation>
    </message>
    <message>
        <source>no ballots yet</source>
        <translation>还没有选票</translation>
    </message>
    <message>
        <source>Nothing to rule yet</source>
        <translation>还没有可裁定的</translation>
    </message>
    <message>
        <source>Go to counting</source>
        <translation>去计票</translation>
    </message>
    <message>
        <source>Adjudication · %1</source>
        <translation>裁定 · %1</translation>
    </message>
    <message>
        <source>Nothing waits for the committee</source>
        <translation>没有等待裁定的</translation>
    </message>
    <message>
        <source>Names that aren&apos;t clear, nicknames, namesakes, write-ins for somebody of another post, and ballots that were ruled void come up here while they are counted.</source>
        <translation>计票时，看不清的名字、绰号、同名、写在别的职务上的人和作废的选票会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) to be ruled</source>
        <translation>
            <numerusform>%n 个名字待裁定</numerusform>
        </translation>
    </message>
    <message>
        <source>every name is ruled</source>
        <translation>名字都已裁定</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>所写</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>不指任何人</translation>
    </message>
    <message>
        <source>ruled</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>to be ruled</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>仅供参考</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>票箱</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>票号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>void</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>illegible</source>
        <translation>看不清</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>并箱</translation>
    </message>
    <message>
        <source>May mean</source>
        <translation>可能指</translation>
    </message>
    <message>
        <source>Ruled</source>
        <translation>裁定为</translation>
    </message>
    <message>
        <source>nobody: read as illegible</source>
        <translation>不指任何人：按看不清处理</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>No written name needs the committee.</source>
        <translation>没有需要委员会裁定的名字。</translation>
    </message>
    <message>
        <source>Rule otherwise …</source>
        <translation>改裁定…</translation>
    </message>
    <message>
        <source>Choose a written name.</source>
        <translation>请选一个所写的名字。</translation>
    </message>
    <message>
        <source>There is no ruling about this name.</source>
        <translation>这个名字没有裁定。</translation>
    </message>
    <message>
        <source>Choose a ballot in the lower list.</source>
        <translation>请在下方选一张选票。</translation>
    </message>
    <message>
        <source>Ballots of a small box are not shown one by one.</source>
        <translation>小票箱的选票不逐张显示。</translation>
    </message>
    <message>
        <source>The ruling is recorded and counts for all like ballots.</source>
        <translation>裁定已记录，对所有同样的票适用。</translation>
    </message>
    <message>
        <source>Take back the ruling about “%1”</source>
        <translation>收回关于“%1”的裁定</translation>
    </message>
    <message>
        <source>The votes wait again. The ruling stays in the log.</source>
        <translation>这些票重新等待裁定，原裁定留在日志里。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>The ruling is taken back.</source>
        <translation>裁定已收回。</translation>
    </message>
    <message>
        <source>The ballot is read anew; its first reading stays in the log.</source>
        <translation>已重录这张票，原来的记录留在日志里。</translation>
    </message>
</context>
<context>
    <name>election::AnswersDialog</name>
    <message>
        <source>Round of files that don&apos;t tell it</source>
        <translation>未写明轮次的文件按哪一轮</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>指的是谁</translation>
    </message>
    <message>
        <source>Lines of the files</source>
        <translation>各行反馈</translation>
    </message>
    <message>
        <source>Take over   Ctrl+Enter</source>
        <translation>收下反馈   Ctrl+Enter</translation>
    </message>
    <message>
        <source>Read answers in</source>
        <translation>读入反馈</translation>
    </message>
    <message>
        <source>What the departments&apos; files say</source>
        <translation>部门反馈内容</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Who is meant (F2)</source>
        <translation>指的是谁（F2）</translation>
    </message>
    <message>
        <source>Files that don&apos;t tell their round</source>
        <translation>未写明轮次的文件</translation>
    </message>
    <message>
        <source>as the letters say</source>
        <translation>按联审函</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Comparing answers</source>
        <translation>比对反馈</translation>
    </message>
    <message>
        <source>Taking answers over</source>
        <translation>收下反馈</translation>
    </message>
    <message>
        <source>Something else is still running. Wait until it has ended.</source>
        <translation>还有别的工作在进行，请等它结束。</translation>
    </message>
    <message>
        <source>The files are being read and compared …</source>
        <translation>正在读取并比对文件…</translation>
    </message>
    <message>
        <source>%1 files, %2 departments, %3 lines. Nothing is written before you take it over.</source>
        <translation>%1 个文件，%2 个部门，%3 行。收下之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>— choose who is meant —</source>
        <translation>— 请选定指的是谁 —</translation>
    </message>
    <message>
        <source>leave the line out and ask the department</source>
        <translation>不收这一行，向部门核实</translation>
    </message>
    <message>
        <source>The files are still being read.</source>
        <translation>文件仍在读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): choose who is meant, or leave the line out.</source>
        <translation>
            <numerusform>还有 %n 行：请选定指的是谁，或不收这一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in these files is new.</source>
        <translation>这些文件没有新内容。</translation>
    </message>
</context>
<context>
    <name>election::AppealDialog</name>
    <message>
        <source>Outcome of an objection</source>
        <translation>异议处理结果</translation>
    </message>
    <message>
        <source>Objection to a decision</source>
        <translation>对决定的异议</translation>
    </message>
    <message>
        <source>Objection of %1: %2</source>
        <translation>%1 提出异议：%2</translation>
    </message>
    <message>
        <source>No article names a time limit; it is recorded as it comes.</source>
        <translation>条文没有规定提出异议的期限，收到即记。</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>记录处理结果</translation>
    </message>
    <message>
        <source>Record the objection</source>
        <translation>记录异议</translation>
    </message>
    <message>
        <source>The decision stays</source>
        <translation>维持原决定</translation>
    </message>
    <message>
        <source>Another decision: not qualified</source>
        <translation>改变原决定：不合格</translation>
    </message>
    <message>
        <source>Another decision: qualified, back on the list</source>
        <translation>改变原决定：合格，恢复列入名册</translation>
    </message>
    <message>
        <source>The person took it back</source>
        <translation>本人撤回</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定机构</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>by word of mouth, written down here</source>
        <translation>口头，在此记录</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>请写明理由。</translation>
    </message>
    <message>
        <source>Another decision needs its own document number.</source>
        <translation>改变原决定须有新的文号。</translation>
    </message>
    <message>
        <source>Write down what the person says against the decision.</source>
        <translation>请写明本人对决定的异议内容。</translation>
    </message>
</context>
<context>
    <name>election::ArchivePage</name>
    <message>
        <source>Who, what or to what</source>
        <translation>何人、何事、何对象</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>尚未核验</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>立即核验</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>To another folder…</source>
        <translation>备份到其他文件夹…</translation>
    </message>
    <message>
        <source>What this row says</source>
        <translation>这一行记录</translation>
    </message>
    <message>
        <source>The chain of the log</source>
        <translation>日志链</translation>
    </message>
    <message>
        <source>Every row holds the hash of the row before it. The head is printed on every official paper: whoever changes the file can&apos;t change the papers.</source>
        <translation>每一行含上一行的校验值；链首印在每份正式文书上，改了文件也改不了纸。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A whole copy, opened and verified after writing. Keep it on a USB stick away from this machine.</source>
        <translation>整份副本，写完即打开核验。请存入 U 盘，与本机分开保管。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>A backup is an election file itself: copy it to this machine and open it with Ctrl+O. It never overwrites the file that is open. On the command line:</source>
        <translation>备份本身就是选举文件：拷到本机，用 Ctrl+O 打开即可，不会覆盖正在使用的文件。命令行方式：</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>本文件</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
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
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>No folder chosen yet.</source>
        <translation>还没有选定文件夹。</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>共 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n row(s)</source>
        <translation>
            <numerusform>最新 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No row fits.</source>
        <translation>没有符合的记录。</translation>
    </message>
    <message>
        <source>Wait until “%1” has ended, or stop it.</source>
        <translation>请等“%1”结束，或先停止它。</translation>
    </message>
    <message>
        <source>Verifying the file</source>
        <translation>核验文件</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>完好</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 处问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified %1: database, %2 rows of the log and totals agree.</source>
        <translation>%1 核验：数据库、日志 %2 行、合计数均相符。</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>已备份并核验：%1</translation>
    </message>
</context>
<context>
    <name>election::AttachmentsField</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo and scans</source>
        <translation>照片和扫描件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>Photo and scans of the form</source>
        <translation>照片和扫描件</translation>
    </message>
    <message>
        <source>Pictures and scans (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>图片和扫描件 (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Choose a file of the list first.</source>
        <translation>请先在列表中选一个文件。</translation>
    </message>
    <message>
        <source>Drop the photo and the scans here</source>
        <translation>把照片和扫描件拖到这里</translation>
    </message>
    <message>
        <source>%1 · %2, new</source>
        <translation>%1 · %2，新</translation>
    </message>
    <message>
        <source>There is no file yet.</source>
        <translation>还没有文件。</translation>
    </message>
</context>
<context>
    <name>election::BallotEntry</name>
    <message>
        <source>Void as a whole, because:</source>
        <translation>整张作废，原因：</translation>
    </message>
    <message>
        <source>Blank   0</source>
        <translation>空白票   0</translation>
    </message>
    <message>
        <source>Void …   X</source>
        <translation>废票…   X</translation>
    </message>
    <message>
        <source>Illegible   ?</source>
        <translation>看不清   ?</translation>
    </message>
    <message>
        <source>Against ×   -</source>
        <translation>反对 ×   -</translation>
    </message>
    <message>
        <source>Somebody else …   /</source>
        <translation>另选他人…   /</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停</translation>
    </message>
    <message>
        <source>partly void</source>
        <translation>部分无效</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>void</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>nothing marked</source>
        <translation>未选</translation>
    </message>
</context>
<context>
    <name>election::BallotLedgerDialog</name>
    <message>
        <source>Ballots printed</source>
        <translation>选票印制</translation>
    </message>
    <message>
        <source>Spoilt ballots replaced</source>
        <translation>损坏选票更换</translation>
    </message>
    <message>
        <source>Spare ballots destroyed</source>
        <translation>剩余选票销毁</translation>
    </message>
    <message>
        <source>%1 printed, %2 issued, %3 replaced, %4 destroyed, %5 left. No ballot carries a number; bundles are numbered on their wrappers.</source>
        <translation>印制 %1，发出 %2，更换 %3，销毁 %4，结余 %5。选票上不编号，捆号写在封皮上。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Ballots in a bundle</source>
        <translation>每捆张数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Write how many ballots.</source>
        <translation>请写张数。</translation>
    </message>
    <message>
        <source>Only %1 ballots are left.</source>
        <translation>结余只有 %1 张。</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>请写日期。</translation>
    </message>
    <message>
        <source>Write who did it.</source>
        <translation>请写经手人。</translation>
    </message>
    <message>
        <source>Write who looked on.</source>
        <translation>请写见证人。</translation>
    </message>
</context>
<context>
    <name>election::BallotSheet</name>
    <message>
        <source>/  write in somebody else …</source>
        <translation>/  另选他人 …</translation>
    </message>
    <message>
        <source>%1 chosen, only %2 allowed</source>
        <translation>已选 %1，应选只有 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), women only · %1 chosen</source>
        <translation>
            <numerusform>应选 %n，限女性 · 已选 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) · %1 chosen</source>
        <translation>
            <numerusform>应选 %n · 已选 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>illegible × %1</source>
        <translation>看不清 × %1</translation>
    </message>
</context>
<context>
    <name>election::BallotsPage</name>
    <message>
        <source>The page shows the ballot as it will print: posts, names in the order of strokes, lines to write in somebody else, and what makes it void.</source>
        <translation>本页显示将要印制的选票：职务、按姓名笔画排列的姓名、另选他人栏和无效情形说明。</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>印制之前</translation>
    </message>
    <message>
        <source>On the ballot</source>
        <translation>选票上</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>登记 %1 人</translation>
    </message>
    <message>
        <source>No ballot yet</source>
        <translation>还没有选票</translation>
    </message>
    <message>
        <source>the list of posts (职数表)</source>
        <translation>职数表</translation>
    </message>
    <message>
        <source>the roster of self-nominees</source>
        <translation>自荐人名册</translation>
    </message>
    <message>
        <source>Go to the roster</source>
        <translation>去名册</translation>
    </message>
    <message>
        <source>%1 to be elected, %2 names</source>
        <translation>应选 %1 人，列 %2 人</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记选民</translation>
    </message>
    <message>
        <source>%1 voters, one ballot each</source>
        <translation>%1 人，每人一张</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>the poll has not begun</source>
        <translation>投票未开始</translation>
    </message>
    <message>
        <source>Left of one each</source>
        <translation>按每人一张剩余</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>the boxes are still open</source>
        <translation>票箱还未清点</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>印制</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>How it is printed</source>
        <translation>打印方式</translation>
    </message>
    <message>
        <source>Ledger of the ballots</source>
        <translation>选票台账</translation>
    </message>
    <message>
        <source>as it will print</source>
        <translation>正式选票</translation>
    </message>
    <message>
        <source>large letters</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>proof (样票)</source>
        <translation>样票</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印制</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>0: printed = issued + replaced + destroyed</source>
        <translation>0：印制＝发出＋更换＋销毁</translation>
    </message>
    <message>
        <source>nothing entered yet</source>
        <translation>还没有登记</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Nothing is entered.</source>
        <translation>没有登记。</translation>
    </message>
    <message>
        <source>Printed …</source>
        <translation>印制…</translation>
    </message>
    <message>
        <source>Replaced …</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>Destroyed …</source>
        <translation>销毁…</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Ledger …</source>
        <translation>台账…</translation>
    </message>
    <message>
        <source>Entered in the ledger</source>
        <translation>已记入台账</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Write why the entry is taken back.</source>
        <translation>请写明撤销这条记录的原因。</translation>
    </message>
</context>
<context>
    <name>election::BatchDialog</name>
    <message>
        <source>Make many papers</source>
        <translation>批量生成文书</translation>
    </message>
    <message>
        <source>Papers that are not ready are left out and named at the end. Space ticks a line.</source>
        <translation>未就绪的文书略过，结束时列出。空格键勾选。</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>As</source>
        <translation>输出为</translation>
    </message>
    <message>
        <source>tables also as workbooks (.xlsx)</source>
        <translation>表格同时输出 .xlsx</translation>
    </message>
    <message>
        <source>notices and forms also as texts to edit (.odt)</source>
        <translation>公告、表格同时输出可编辑的 .odt</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>全镇</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>按记录填写</translation>
    </message>
    <message>
        <source>empty, to be written by hand</source>
        <translation>空白表，手工填写</translation>
    </message>
    <message>
        <source>large, for the notice board</source>
        <translation>大字张贴版</translation>
    </message>
    <message>
        <source>a folder a village, with a list of contents</source>
        <translation>每村一个文件夹，附目录</translation>
    </message>
    <message>
        <source>one PDF with all papers</source>
        <translation>合并为一个 PDF</translation>
    </message>
    <message>
        <source>Tick a village, or the township.</source>
        <translation>请勾选村或者全镇。</translation>
    </message>
    <message>
        <source>Tick a document.</source>
        <translation>请勾选文书。</translation>
    </message>
</context>
<context>
    <name>election::BoxDialog</name>
    <message>
        <source>New box</source>
        <translation>新增票箱</translation>
    </message>
    <message>
        <source>Ledger of %1</source>
        <translation>%1 清点</translation>
    </message>
    <message>
        <source>As it stands on the paper of the box (票箱清点).</source>
        <translation>按票箱清点单填写。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>票箱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发出票数</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>收回票数</translation>
    </message>
    <message>
        <source>Own vote</source>
        <translation>本人投票</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>委托投票</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>代写</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>不符原因</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Give the box its name.</source>
        <translation>请填写票箱名称。</translation>
    </message>
    <message>
        <source>Write down why own and proxy votes differ from the ballots issued.</source>
        <translation>请写明本人加委托与发出票数不符的原因。</translation>
    </message>
</context>
<context>
    <name>election::BoxLedgerModel</name>
    <message>
        <source>Box</source>
        <translation>票箱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
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
        <source>Own vote</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>代写</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>核对</translation>
    </message>
</context>
<context>
    <name>election::BoxesPage</name>
    <message>
        <source>where votes are cast, and who works there</source>
        <translation>在哪里投票，谁在那里工作</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>票箱</translation>
    </message>
    <message>
        <source>Staff of the poll</source>
        <translation>投票工作人员</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>Add a box …</source>
        <translation>添加票箱…</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Voters of the roving box …</source>
        <translation>流动票箱名单…</translation>
    </message>
    <message>
        <source>Close and seal …</source>
        <translation>封箱…</translation>
    </message>
    <message>
        <source>Closing was a mistake …</source>
        <translation>撤销封箱…</translation>
    </message>
    <message>
        <source>Take out …</source>
        <translation>取消票箱…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Name somebody …</source>
        <translation>指定人员…</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>Staff of the poll of %1</source>
        <translation>%1投票工作人员</translation>
    </message>
    <message>
        <source>Boxes and staff</source>
        <translation>票箱与人员</translation>
    </message>
    <message>
        <source>no boxes yet</source>
        <translation>还没有票箱</translation>
    </message>
    <message>
        <source>%1 boxes, %2 people</source>
        <translation>票箱 %1 只，人员 %2 名</translation>
    </message>
    <message>
        <source>Boxes and staff of %1</source>
        <translation>%1 票箱与人员</translation>
    </message>
    <message>
        <source>Time, place and staff are announced until %1 (%2)</source>
        <translation>时间、地点和工作人员最迟 %1 公告（%2）</translation>
    </message>
    <message>
        <source>No boxes yet</source>
        <translation>还没有票箱</translation>
    </message>
    <message>
        <source>Main venue, polling stations and roving boxes with their hours, and the people who call, scrutinise, tally and issue ballots. Whoever stands, and relatives of whoever stands, are refused at once.</source>
        <translation>中心会场、投票站、流动票箱及其时间，唱票、监票、计票、发票等人员。自荐人、候选人及其近亲属当场不予通过。</translation>
    </message>
    <message>
        <source>the notice of time and place</source>
        <translation>投票时间、地点公告</translation>
    </message>
    <message>
        <source>of a roving box: the township&apos;s approval and the list of its voters</source>
        <translation>流动票箱：乡镇批准文件和投票人名单</translation>
    </message>
    <message>
        <source>announced until %1 (%2)</source>
        <translation>最迟 %1 公告（%2）</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>票箱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>closed %1, seal %2</source>
        <translation>%1 已封箱，封条 %2</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>已清点</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>已发 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 voters</source>
        <translation>%1 人，名单 %2 人</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>may not do it</source>
        <translation>不得担任</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>需核对</translation>
    </message>
    <message>
        <source>at all boxes</source>
        <translation>各票箱</translation>
    </message>
    <message>
        <source>Choose a box first.</source>
        <translation>请先选一只票箱。</translation>
    </message>
    <message>
        <source>Only a roving box has a list of its own.</source>
        <translation>只有流动票箱才有名单。</translation>
    </message>
    <message>
        <source>The box is closed already.</source>
        <translation>这只票箱已经封箱。</translation>
    </message>
    <message>
        <source>The box is not closed.</source>
        <translation>这只票箱没有封箱。</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>还没有指定人员。</translation>
    </message>
    <message>
        <source>Nothing: boxes and staff are in order.</source>
        <translation>不缺：票箱和人员都已齐备。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Take out the box</source>
        <translation>取消票箱</translation>
    </message>
    <message>
        <source>Write why “%1” is taken out.</source>
        <translation>请写明取消“%1”的原因。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>List of the roving box changed</source>
        <translation>流动票箱名单已更改</translation>
    </message>
    <message>
        <source>Named: %1</source>
        <translation>已指定：%1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Write why %1 doesn&apos;t do this work any more.</source>
        <translation>请写明 %1 不再担任的原因。</translation>
    </message>
    <message>
        <source>Name somebody else now</source>
        <translation>请另行指定人员</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>已封箱：%1</translation>
    </message>
    <message>
        <source>Closing was a mistake</source>
        <translation>撤销封箱</translation>
    </message>
    <message>
        <source>Write why the closing of “%1” is taken back.</source>
        <translation>请写明撤销“%1”封箱的原因。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The box is open again</source>
        <translation>票箱已重新启用</translation>
    </message>
</context>
<context>
    <name>election::CalendarModel</name>
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
        <source>Posted</source>
        <translation>张贴</translation>
    </message>
</context>
<context>
    <name>election::CalendarPage</name>
    <message>
        <source>Wall plan</source>
        <translation>挂图</translation>
    </message>
    <message>
        <source>Statutory dates</source>
        <translation>法定日期</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>须张贴</translation>
    </message>
    <message>
        <source>Overdue or late</source>
        <translation>逾期、迟贴</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Export .ics…</source>
        <translation>导出日历文件…</translation>
    </message>
    <message>
        <source>Calendar of %1</source>
        <translation>%1日程</translation>
    </message>
    <message>
        <source>Calendar of all villages</source>
        <translation>全部村日程</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>没有逾期</translation>
    </message>
    <message>
        <source>due soon %1</source>
        <translation>即将到期 %1</translation>
    </message>
    <message>
        <source>Leave the wall plan first (Esc).</source>
        <translation>请先退出挂图（Esc）。</translation>
    </message>
    <message>
        <source>Photos of the notice board</source>
        <translation>公告栏照片</translation>
    </message>
    <message>
        <source>Pictures and scans (*.jpg *.jpeg *.png *.webp *.heic *.pdf)</source>
        <translation>图片和扫描件 (*.jpg *.jpeg *.png *.webp *.heic *.pdf)</translation>
    </message>
    <message>
        <source>Recorded, %1</source>
        <translation>已登记，%1</translation>
    </message>
    <message>
        <source>Recorded: posted in time</source>
        <translation>已登记：按时张贴</translation>
    </message>
    <message>
        <source>Take the posting back</source>
        <translation>撤回张贴登记</translation>
    </message>
    <message>
        <source>It counts no more; it stays in the log with your reason. Why?</source>
        <translation>撤回后不再算数，登记和理由留在日志里。为什么撤回？</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>导出日程</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>%1 calendar</source>
        <translation>%1日程</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>election::CallingView</name>
    <message>
        <source>Box whose ballots are called</source>
        <translation>唱票的票箱</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>票箱</translation>
    </message>
    <message>
        <source>Next ballot   Enter</source>
        <translation>下一张   Enter</translation>
    </message>
    <message>
        <source>Last one again   Backspace</source>
        <translation>更正上一张   Backspace</translation>
    </message>
    <message>
        <source>This box</source>
        <translation>本票箱</translation>
    </message>
    <message>
        <source>Votes so far</source>
        <translation>目前得票</translation>
    </message>
    <message>
        <source>Hall window</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>正 marks grow for everybody to see; no shares while counting.</source>
        <translation>大厅窗口显示“正”字，计票中不显示百分比。</translation>
    </message>
    <message>
        <source>Open the hall window</source>
        <translation>打开投影窗口</translation>
    </message>
    <message>
        <source>Calling · %1 %2</source>
        <translation>唱票 · %1 %2</translation>
    </message>
    <message>
        <source>Save the correction   Enter</source>
        <translation>保存更正   Enter</translation>
    </message>
    <message>
        <source>Leave it as it was   Esc</source>
        <translation>不更正   Esc</translation>
    </message>
    <message>
        <source>No ballot is called yet.</source>
        <translation>还没有唱过票。</translation>
    </message>
    <message>
        <source>correcting No. %1 of %2</source>
        <translation>更正 %2 第 %1 张</translation>
    </message>
    <message>
        <source>ballot %1 · bundle %2, No. %3 of 50</source>
        <translation>第 %1 张 · 第 %2 捆 %3 / 50</translation>
    </message>
    <message>
        <source>Called: %1, each one saved</source>
        <translation>已唱 %1 张，每张即存</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>%1 (%2 of them partly void)</source>
        <translation>%1（其中部分无效 %2）</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>废票</translation>
    </message>
    <message>
        <source>To be ruled</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已唱</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>no ledger yet</source>
        <translation>还没有清点</translation>
    </message>
    <message>
        <source>Still to call</source>
        <translation>还剩</translation>
    </message>
    <message>
        <source>%1 more than collected: check</source>
        <translation>比收回多 %1 张，请核对</translation>
    </message>
    <message>
        <source>%1 (written in)</source>
        <translation>%1（另选）</translation>
    </message>
    <message>
        <source>%1 %2 election · open calling of ballots</source>
        <translation>%1%2选举 · 公开唱票</translation>
    </message>
    <message>
        <source>Ballot No. …</source>
        <translation>按票号更正…</translation>
    </message>
    <message>
        <source>It was no ballot …</source>
        <translation>不是选票…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>PgUp and PgDn change the box</source>
        <translation>PgUp、PgDn 换票箱</translation>
    </message>
    <message>
        <source>Rehearsal: nothing is saved</source>
        <translation>演练：什么也不保存</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>结束演练</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>唱票人</translation>
    </message>
    <message>
        <source>Tellers</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>Scrutineers</source>
        <translation>监票人</translation>
    </message>
    <message>
        <source>Paused: F7 goes on.</source>
        <translation>已暂停：按 F7 继续。</translation>
    </message>
    <message>
        <source>%1 (with %2)</source>
        <translation>%1（并入%2）</translation>
    </message>
    <message>
        <source>Correct a ballot of %1</source>
        <translation>更正%1的一张票</translation>
    </message>
    <message>
        <source>Its number in this box:</source>
        <translation>在这个票箱里的票号：</translation>
    </message>
    <message>
        <source>Show the ballot</source>
        <translation>显示这张票</translation>
    </message>
    <message>
        <source>%1 has no ballot No. %2.</source>
        <translation>%1没有第 %2 号票。</translation>
    </message>
    <message>
        <source>Take ballot No. %1 of %2 out of the count</source>
        <translation>把%2第 %1 号票移出计票</translation>
    </message>
    <message>
        <source>It stays on file with its first reading and no longer counts. Why?</source>
        <translation>原来的记录保留，不再计入。为什么？</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Show the ballot first: Backspace or Ctrl+G.</source>
        <translation>先显示这张票：Backspace 或 Ctrl+G。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Rehearsed: %1, none saved</source>
        <translation>演练 %1 张，均未保存</translation>
    </message>
    <message>
        <source>Scrutineers %1</source>
        <translation>监票人 %1</translation>
    </message>
    <message>
        <source>Tellers %1</source>
        <translation>计票人 %1</translation>
    </message>
    <message>
        <source>Caller %1</source>
        <translation>唱票人 %1</translation>
    </message>
</context>
<context>
    <name>election::CandidateChoiceDialog</name>
    <message>
        <source>Written choice of %1</source>
        <translation>%1 的书面选择</translation>
    </message>
    <message>
        <source>As it stands on the statement that the person signed.</source>
        <translation>按本人签字的书面声明填写。</translation>
    </message>
    <message>
        <source>Record the choice</source>
        <translation>登记书面选择</translation>
    </message>
    <message>
        <source>declines the nomination</source>
        <translation>不接受提名</translation>
    </message>
    <message>
        <source>Chooses</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签字日期</translation>
    </message>
</context>
<context>
    <name>election::CandidateGrid</name>
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
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n seat(s))</source>
        <translation>
            <numerusform>%1（应选 %n 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · party branch</source>
        <translation>%1 · 党组织</translation>
    </message>
    <message>
        <source>party branch</source>
        <translation>党组织</translation>
    </message>
</context>
<context>
    <name>election::CandidatesPage</name>
    <message>
        <source>candidate</source>
        <translation>正式候选人</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>得票相等</translation>
    </message>
    <message>
        <source>must choose</source>
        <translation>须选择</translation>
    </message>
    <message>
        <source>other post</source>
        <translation>另选职务</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>not qualified</source>
        <translation>资格不符</translation>
    </message>
    <message>
        <source>no voter</source>
        <translation>非选民</translation>
    </message>
    <message>
        <source>women only</source>
        <translation>限女性</translation>
    </message>
    <message>
        <source>next in line</source>
        <translation>候补</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, then %n</source>
        <translation>
            <numerusform>，再次投票 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, named by the party branch</source>
        <translation>，村党组织提名</translation>
    </message>
    <message>
        <source>who was nominated by voters, and who is a formal candidate</source>
        <translation>选民提名了谁、谁是正式候选人</translation>
    </message>
    <message>
        <source>Votes of the nominated</source>
        <translation>被提名人得票</translation>
    </message>
    <message>
        <source>Nomination vote</source>
        <translation>提名投票</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>预选</translation>
    </message>
    <message>
        <source>Further vote among the tied</source>
        <translation>票数相等者再次投票</translation>
    </message>
    <message>
        <source>Record of the vote…</source>
        <translation>投票记录…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Written choice…</source>
        <translation>书面选择…</translation>
    </message>
    <message>
        <source>Settle the list…</source>
        <translation>确定名单…</translation>
    </message>
    <message>
        <source>Nominated by voters</source>
        <translation>选民提名</translation>
    </message>
    <message>
        <source>no candidates: self-nomination</source>
        <translation>自荐直选，无候选人</translation>
    </message>
    <message>
        <source>list settled</source>
        <translation>名单已确定</translation>
    </message>
    <message>
        <source>list open</source>
        <translation>名单未确定</translation>
    </message>
    <message>
        <source>This village elects without candidates</source>
        <translation>本村实行无候选人自荐直选</translation>
    </message>
    <message>
        <source>Its mode is 无候选人自荐直选: voters put themselves forward. A village that elects among candidates (有候选人差额选举) has its nomination votes and its list of formal candidates here.</source>
        <translation>本村由选民本人报名自荐。实行有候选人差额选举的村，在这里登记提名投票，得出正式候选人名单。</translation>
    </message>
    <message>
        <source>the village&apos;s own measures (选举办法), which choose the mode</source>
        <translation>本村选举办法（规定采用哪种方式）</translation>
    </message>
    <message>
        <source>Go to villages and posts</source>
        <translation>去村与职数</translation>
    </message>
    <message>
        <source>Nominated by voters · %1</source>
        <translation>选民提名 · %1</translation>
    </message>
    <message>
        <source>Held on %1: %2 of %3 registered voters took part, %4 valid papers, %5 void. List to be posted by %6 (%7).</source>
        <translation>%1 投票：登记选民 %3 人，参加 %2 人，有效票 %4 张，无效票 %5 张。名单最迟 %6 公布（%7）。</translation>
    </message>
    <message>
        <source>The record of this vote is not written down yet. List to be posted by %1 (%2).</source>
        <translation>尚未登记这次投票。名单最迟 %1 公布（%2）。</translation>
    </message>
    <message>
        <source>more than one half took part</source>
        <translation>参加过半数</translation>
    </message>
    <message>
        <source>not more than one half</source>
        <translation>参加未过半数</translation>
    </message>
    <message>
        <source>The list is settled: screening, list and ballot follow it.</source>
        <translation>名单已确定，资格审查、名册和选票以此为准。</translation>
    </message>
    <message>
        <source>%1: %2 candidates for %3 seats</source>
        <translation>%1：应选 %3 人，正式候选人 %2 人</translation>
    </message>
    <message>
        <source>Choose a person of the list first.</source>
        <translation>请先在表中选一个人。</translation>
    </message>
    <message>
        <source>The list is settled as it stands.</source>
        <translation>名单已按现在的结果确定。</translation>
    </message>
    <message>
        <source>Settle the list anew…</source>
        <translation>重新确定名单…</translation>
    </message>
    <message>
        <source>Settle the list of formal candidates</source>
        <translation>确定正式候选人名单</translation>
    </message>
    <message>
        <source>The candidates go on to the screening, the posted list and the ballot. Later gaps are filled by settling anew; everything stays in the log.</source>
        <translation>正式候选人进入资格审查、名册公告和选票。以后出现空额，重新确定名单即依次递补；全部留痕。</translation>
    </message>
    <message>
        <source>Settle the list</source>
        <translation>确定名单</translation>
    </message>
    <message>
        <source>List of candidates settled</source>
        <translation>已确定正式候选人名单</translation>
    </message>
    <message>
        <source>Named by the party branch</source>
        <translation>党组织提名</translation>
    </message>
    <message>
        <source>Only voters nominate here (%1).</source>
        <translation>这里只由选民提名（%1）。</translation>
    </message>
    <message>
        <source>The party branch nominates before the first vote, not in this one.</source>
        <translation>党组织在提名投票前提名，不在这一轮。</translation>
    </message>
    <message>
        <source>Choose a person and, in his row, the post first.</source>
        <translation>请先选定人员及其一行中的职务。</translation>
    </message>
    <message>
        <source>Not named by the party branch</source>
        <translation>取消党组织提名</translation>
    </message>
</context>
<context>
    <name>election::CheckDetail</name>
    <message>
        <source>Pass   P</source>
        <translation>通过   P</translation>
    </message>
    <message>
        <source>Fail …   F</source>
        <translation>不通过…   F</translation>
    </message>
    <message>
        <source>Look again …   L</source>
        <translation>再看…   L</translation>
    </message>
    <message>
        <source>Not applicable   X</source>
        <translation>不适用   X</translation>
    </message>
    <message>
        <source>Not yet   N</source>
        <translation>未开始   N</translation>
    </message>
    <message>
        <source>Second person …   C</source>
        <translation>第二人复核…   C</translation>
    </message>
    <message>
        <source>Talk …   T</source>
        <translation>谈话记录…   T</translation>
    </message>
    <message>
        <source>Fact with date …   D</source>
        <translation>事实和日期…   D</translation>
    </message>
    <message>
        <source>Evidence …   A</source>
        <translation>佐证材料…   A</translation>
    </message>
    <message>
        <source>Dossier …   O</source>
        <translation>档案…   O</translation>
    </message>
    <message>
        <source>Answered by: %1 · %2 · when it passes: %3</source>
        <translation>核查方式：%1 · %2 · 怎样算通过：%3</translation>
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
        <source>Evidence: %1 · source: %2</source>
        <translation>佐证：%1 · 出处：%2</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已存：%1</translation>
    </message>
    <message>
        <source>Choose a nominee first.</source>
        <translation>请先选一位自荐人。</translation>
    </message>
    <message>
        <source>Newer checks …   V</source>
        <translation>换用新标准 …   V</translation>
    </message>
</context>
<context>
    <name>election::CheckDialog</name>
    <message>
        <source>Evidence mark</source>
        <translation>证据等级</translation>
    </message>
    <message>
        <source>ours: our own, no text was found</source>
        <translation>ours：软件自拟，未见官方文本</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>第%1项核查</translation>
    </message>
    <message>
        <source>This check rests on the law: the program always answers it by the rules, and it always bars. Its words can be changed.</source>
        <translation>本项依据法律：始终由程序按规则自动核对，也始终是限制项；文字可以改。</translation>
    </message>
    <message>
        <source>What is changed here goes into the draft; nothing is in force before it is frozen.</source>
        <translation>修改只进草稿，定稿之前不生效。</translation>
    </message>
    <message>
        <source>Put into the draft</source>
        <translation>写入草稿</translation>
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
        <source>%1 (a person answers, the program fills in nothing)</source>
        <translation>%1（由人填写，程序不自动填）</translation>
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
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>问什么</translation>
    </message>
    <message>
        <source>When it passes</source>
        <translation>怎样算通过</translation>
    </message>
    <message>
        <source>Evidence needed</source>
        <translation>所需佐证</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Every field needs its words.</source>
        <translation>各栏都要填写。</translation>
    </message>
</context>
<context>
    <name>election::CheckInPage</name>
    <message>
        <source>who takes a ballot, and which groups have not come</source>
        <translation>谁来领票，哪些组还没有来</translation>
    </message>
    <message>
        <source>Box at which ballots are issued</source>
        <translation>发票的票箱</translation>
    </message>
    <message>
        <source>Card number, initials (zs), name, last four of the ID</source>
        <translation>参选证号、首字母（zs）、姓名、身份证后四位</translation>
    </message>
    <message>
        <source>Voters found</source>
        <translation>找到的选民</translation>
    </message>
    <message>
        <source>own ballot</source>
        <translation>本人选票</translation>
    </message>
    <message>
        <source>Own ballot</source>
        <translation>本人选票</translation>
    </message>
    <message>
        <source>written by a writer (代写)</source>
        <translation>代写</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>代写</translation>
    </message>
    <message>
        <source>Issue the ballots</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Handed back …</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名领票</translation>
    </message>
    <message>
        <source>Without names: count ballots as they go over the table</source>
        <translation>不按姓名：发一张按一下</translation>
    </message>
    <message>
        <source>+ own</source>
        <translation>＋ 本人</translation>
    </message>
    <message>
        <source>+ proxy</source>
        <translation>＋ 委托</translation>
    </message>
    <message>
        <source>+ assisted</source>
        <translation>＋ 代写</translation>
    </message>
    <message>
        <source>%1, one less</source>
        <translation>%1，减一张</translation>
    </message>
    <message>
        <source>Which groups have not come</source>
        <translation>哪些组还没有来</translation>
    </message>
    <message>
        <source>Groups, who came and who has not</source>
        <translation>各组来了多少、还差多少</translation>
    </message>
    <message>
        <source>List by group …</source>
        <translation>分组领票名册…</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>领票</translation>
    </message>
    <message>
        <source>%1 of %2 ballots issued</source>
        <translation>已发 %1 张，登记 %2 人</translation>
    </message>
    <message>
        <source>No box to issue ballots at</source>
        <translation>还没有可以发票的票箱</translation>
    </message>
    <message>
        <source>At the table of each box voters take their ballots: found by three keys or the number on the card, own ballot and listed proxies ticked, nobody twice.</source>
        <translation>选民在各票箱的发票处领票：三个键或参选证号找到本人，勾选本人选票和公告名单上的委托，不会发两次。</translation>
    </message>
    <message>
        <source>the boxes of the village</source>
        <translation>本村的票箱</translation>
    </message>
    <message>
        <source>the register, closed</source>
        <translation>已定稿的选民登记册</translation>
    </message>
    <message>
        <source>the posted list of proxies</source>
        <translation>已公告的委托投票名单</translation>
    </message>
    <message>
        <source>Go to boxes and staff</source>
        <translation>去票箱与人员</translation>
    </message>
    <message>
        <source>Check-in · %1</source>
        <translation>领票 · %1</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（已封箱）</translation>
    </message>
    <message>
        <source>Ballots issued %1 · by proxy %2 · assisted %3</source>
        <translation>已发选票 %1 · 委托 %2 · 代写 %3</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>已来</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未来</translation>
    </message>
    <message>
        <source>Nobody on the register in force fits.</source>
        <translation>生效的选民册里没有符合的人。</translation>
    </message>
    <message>
        <source>No. %1  %2</source>
        <translation>%1 号&#x3000;%2</translation>
    </message>
    <message>
        <source>for %1 (proxy)</source>
        <translation>代 %1（委托）</translation>
    </message>
    <message>
        <source>for %1: %2</source>
        <translation>代 %1：%2</translation>
    </message>
    <message>
        <source>The box is closed.</source>
        <translation>票箱已封。</translation>
    </message>
    <message>
        <source>Find the voter first.</source>
        <translation>请先找到选民。</translation>
    </message>
    <message>
        <source>Tick at least one ballot.</source>
        <translation>请至少勾选一张选票。</translation>
    </message>
    <message>
        <source>Here voters are checked in by name.</source>
        <translation>这里按姓名领票。</translation>
    </message>
    <message>
        <source>No ballot of this voter was issued.</source>
        <translation>没有发过这位选民的选票。</translation>
    </message>
    <message>
        <source>%1 issued · %2 own, %3 proxy, %4 assisted</source>
        <translation>已发 %1 张 · 本人 %2，委托 %3，代写 %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n ballot(s) issued</source>
        <translation>
            <numerusform>%1：发票 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Ballot handed back</source>
        <translation>退回选票</translation>
    </message>
    <message>
        <source>Write why the ballot of %1 was handed back.</source>
        <translation>请写明 %1 的选票退回的原因。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>election::CheckTile</name>
    <message>
        <source>checked by the program</source>
        <translation>程序核对</translation>
    </message>
</context>
<context>
    <name>election::ClauseDialog</name>
    <message>
        <source>Clause of the township&apos;s own</source>
        <translation>本地条款</translation>
    </message>
    <message>
        <source>As the local document has it. It goes into the draft; a document of practice is no law and shows its mark [P] everywhere.</source>
        <translation>按本地文件的原文填写，先进草稿。工作文件不是法律，处处注明等级 [P]。</translation>
    </message>
    <message>
        <source>Put into the draft</source>
        <translation>写入草稿</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效力</translation>
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
        <source>empty: as long as the matter lasts</source>
        <translation>空白：情形存续期间</translation>
    </message>
    <message>
        <source>document and its number</source>
        <translation>文件名称和文号</translation>
    </message>
    <message>
        <source>empty: no limit</source>
        <translation>空白：不限</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
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
        <source>Looks back (years)</source>
        <translation>回溯年限</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Elections from</source>
        <translation>适用于选举日自</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Name the list and the clause, for example 本镇清单 and 本镇清单①.</source>
        <translation>请写清单和条款的名称，例如 本镇清单、本镇清单①。</translation>
    </message>
    <message>
        <source>Write the clause as the document has it.</source>
        <translation>请按文件写明条款内容。</translation>
    </message>
    <message>
        <source>A clause looks back 1 to 99 years.</source>
        <translation>回溯年限为1至99年。</translation>
    </message>
    <message>
        <source>Write the document and its number: without them nothing can be cited.</source>
        <translation>请写文件名称和文号，否则无法引用。</translation>
    </message>
    <message>
        <source>Write a day as 2026-12-19, or leave it empty.</source>
        <translation>日期请写成 2026-12-19，或留空。</translation>
    </message>
</context>
<context>
    <name>election::ClosingDialog</name>
    <message>
        <source>Close box “%1”</source>
        <translation>封箱：%1</translation>
    </message>
    <message>
        <source>The ballots issued are those that were checked in. From now on none is issued here.</source>
        <translation>发出票数按领票记录。封箱后这里不再发票。</translation>
    </message>
    <message>
        <source>As on the record of the closing. From now on no ballot is issued here.</source>
        <translation>按封箱记录填写。封箱后这里不再发票。</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>封箱</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>封箱时间</translation>
    </message>
    <message>
        <source>Number of the seal</source>
        <translation>封条号</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>封箱人</translation>
    </message>
    <message>
        <source>and by</source>
        <translation>封箱人</translation>
    </message>
    <message>
        <source>Ballots issued</source>
        <translation>发出票数</translation>
    </message>
    <message>
        <source>of these by proxy</source>
        <translation>其中委托</translation>
    </message>
    <message>
        <source>assisted</source>
        <translation>代写</translation>
    </message>
    <message>
        <source>Write when the box was closed: 15:00.</source>
        <translation>请写封箱时间，如 15:00。</translation>
    </message>
    <message>
        <source>More proxy votes than ballots issued.</source>
        <translation>委托票多于发出票数。</translation>
    </message>
    <message>
        <source>Write the number of the seal.</source>
        <translation>请写封条号。</translation>
    </message>
    <message>
        <source>Two people seal the box: write both names.</source>
        <translation>封箱须有两人，请写两个姓名。</translation>
    </message>
</context>
<context>
    <name>election::CommitteeChoiceDialog</name>
    <message>
        <source>The village election committee as it was chosen</source>
        <translation>登记村民选举委员会推选结果</translation>
    </message>
    <message>
        <source>As the record of the meeting says: everybody who got votes, by votes. Who isn&apos;t chosen stands in line.</source>
        <translation>按推选会议记录填写：所有得票人，按得票多少。未当选的为候补。</translation>
    </message>
    <message>
        <source>Record the choice</source>
        <translation>登记推选结果</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>推选方式</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why anew</source>
        <translation>重新登记的原因</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>推选日期</translation>
    </message>
    <message>
        <source>Entitled to attend</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>实到人数</translation>
    </message>
    <message>
        <source>Write the day on which it was chosen.</source>
        <translation>请填写推选日期。</translation>
    </message>
    <message>
        <source>Write the lines of the result list first.</source>
        <translation>请先填写推选结果名单。</translation>
    </message>
    <message>
        <source>There is a committee already: write why it is recorded anew.</source>
        <translation>已有村民选举委员会：请写明重新登记的原因。</translation>
    </message>
</context>
<context>
    <name>election::CommitteeExitDialog</name>
    <message>
        <source>%1 leaves the election committee</source>
        <translation>%1退出村民选举委员会</translation>
    </message>
    <message>
        <source>The next in line enters, where there is one.</source>
        <translation>有候补的，由下一名依次递补。</translation>
    </message>
    <message>
        <source>Record the exit</source>
        <translation>登记退出</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>情况说明</translation>
    </message>
    <message>
        <source>%1 (%2) stands</source>
        <translation>%1（%2）参选</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>election::CommitteeMeetingDialog</name>
    <message>
        <source>Meeting of the election committee</source>
        <translation>村民选举委员会会议</translation>
    </message>
    <message>
        <source>Tick who missed it, or was there and did not vote.</source>
        <translation>勾选缺席的成员，或者到会未参加表决的成员。</translation>
    </message>
    <message>
        <source>Record the meeting</source>
        <translation>登记会议</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Missed it</source>
        <translation>缺席</translation>
    </message>
</context>
<context>
    <name>election::CommitteePage</name>
    <message>
        <source>%1 in line</source>
        <translation>候补第%1名</translation>
    </message>
    <message>
        <source>can&apos;t enter</source>
        <translation>不能递补</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>who sits in the election committee, who must leave and who enters</source>
        <translation>村民选举委员会由谁组成、谁应退出、谁递补</translation>
    </message>
    <message>
        <source>Result list of the election committee</source>
        <translation>村民选举委员会推选结果名单</translation>
    </message>
    <message>
        <source>Record the choice …</source>
        <translation>登记推选结果…</translation>
    </message>
    <message>
        <source>Leaves …</source>
        <translation>退出…</translation>
    </message>
    <message>
        <source>Next in line enters</source>
        <translation>递补</translation>
    </message>
    <message>
        <source>Chair …</source>
        <translation>主任…</translation>
    </message>
    <message>
        <source>Meeting …</source>
        <translation>会议…</translation>
    </message>
    <message>
        <source>Election committee</source>
        <translation>选举委员会</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>尚未登记</translation>
    </message>
    <message>
        <source>%1 must leave</source>
        <translation>%1人应退出</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1名成员</translation>
    </message>
    <message>
        <source>Election committee of %1</source>
        <translation>%1村民选举委员会</translation>
    </message>
    <message>
        <source>Chosen on %1 by %2 · %3 of %4 attended · %5 sit now, %6 seats empty</source>
        <translation>%1由%2推选 · 应到%4人，实到%3人 · 现有成员%5人，空缺%6人</translation>
    </message>
    <message>
        <source>Not recorded yet. Take the record of the meeting that chose it: everybody who got votes, with the votes, the chair first.</source>
        <translation>尚未登记。请取出推选会议记录：所有得票人和得票数，主任在前。</translation>
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
        <source>Votes</source>
        <translation>得票</translation>
    </message>
    <message>
        <source>Chosen to</source>
        <translation>推选为</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已对应</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未对应</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>%1 can&apos;t enter: %2</source>
        <translation>%1不能递补：%2</translation>
    </message>
    <message>
        <source>The first two in line have the same votes: the list doesn&apos;t say who enters.</source>
        <translation>候补前两名得票相等：名单不能决定由谁递补。</translation>
    </message>
    <message>
        <source>Nothing open.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Notice of the committee</source>
        <translation>村民选举委员会名单公告</translation>
    </message>
    <message>
        <source>Notice of its changes (%1)</source>
        <translation>成员变动公告（%1次）</translation>
    </message>
    <message>
        <source>Relatives by the register, to be confirmed</source>
        <translation>登记册提示的亲属关系，待确认</translation>
    </message>
    <message>
        <source>%1 – %2: %3 (%4)</source>
        <translation>%1、%2：%3（%4）</translation>
    </message>
    <message>
        <source>So it is</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Not so, because …</source>
        <translation>不属实，原因…</translation>
    </message>
    <message>
        <source>Recorded as relatives</source>
        <translation>已登记亲属关系</translation>
    </message>
    <message>
        <source>No relatives</source>
        <translation>不是亲属</translation>
    </message>
    <message>
        <source>Write why %1 and %2 are not what the register says.</source>
        <translation>请写明%1和%2为什么不是登记册提示的关系。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>请先选择名单中的一行。</translation>
    </message>
    <message>
        <source>Record first how the committee was chosen.</source>
        <translation>请先登记推选结果。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a member now.</source>
        <translation>%1现在不是成员。</translation>
    </message>
    <message>
        <source>%1 is a member already.</source>
        <translation>%1已是成员。</translation>
    </message>
    <message>
        <source>%1 can&apos;t enter.</source>
        <translation>%1不能递补。</translation>
    </message>
    <message>
        <source>No seat is empty.</source>
        <translation>没有空缺。</translation>
    </message>
    <message>
        <source>Record it anew …</source>
        <translation>重新登记…</translation>
    </message>
    <message>
        <source>Election committee recorded</source>
        <translation>已登记村民选举委员会</translation>
    </message>
    <message>
        <source>Exit recorded</source>
        <translation>已登记退出</translation>
    </message>
    <message>
        <source>Entry recorded</source>
        <translation>已登记递补</translation>
    </message>
    <message>
        <source>%1 enters</source>
        <translation>%1递补</translation>
    </message>
    <message>
        <source>The first two have the same votes. Write how it was decided.</source>
        <translation>前两名得票相等，请写明怎样决定。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t next in line. Write why another one enters.</source>
        <translation>%1不是下一名候补，请写明由其递补的原因。</translation>
    </message>
    <message>
        <source>Record the entry</source>
        <translation>登记递补</translation>
    </message>
    <message>
        <source>Meeting recorded</source>
        <translation>已登记会议</translation>
    </message>
    <message>
        <source>No election committee recorded yet</source>
        <translation>尚未登记村民选举委员会</translation>
    </message>
    <message>
        <source>The villagers, their representatives or the groups choose the village election committee; it runs the election of the village. From its result list follow who leaves, who enters, and the notices.</source>
        <translation>村民选举委员会由村民会议、村民代表会议或者各村民小组会议推选产生，主持本村选举。登记推选结果后，退出、递补和公告由此得出。</translation>
    </message>
    <message>
        <source>the record of the meeting: everybody who got votes, with the votes</source>
        <translation>推选会议记录：所有得票人和得票数</translation>
    </message>
    <message>
        <source>how many were entitled to attend, and how many came</source>
        <translation>应到人数和实到人数</translation>
    </message>
</context>
<context>
    <name>election::CommitteeRoleDialog</name>
    <message>
        <source>What %1 is in the committee</source>
        <translation>%1在委员会中的职务</translation>
    </message>
    <message>
        <source>The committee chooses its chair among its members.</source>
        <translation>主任由村民选举委员会在成员中推选。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Chosen to</source>
        <translation>推选为</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>election::CoordinatorPage</name>
    <message>
        <source>whether the numbers of the boxes agree, and what was typed by whom</source>
        <translation>票箱的数字是否相符，谁录了什么</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>票箱</translation>
    </message>
    <message>
        <source>The boxes: registered ≥ issued ≥ collected</source>
        <translation>票箱：登记 ≥ 发出 ≥ 收回</translation>
    </message>
    <message>
        <source>Mix boxes …</source>
        <translation>并箱…</translation>
    </message>
    <message>
        <source>Count another way …</source>
        <translation>更改计票方式…</translation>
    </message>
    <message>
        <source>Take the first …</source>
        <translation>采用第一位…</translation>
    </message>
    <message>
        <source>Take the second …</source>
        <translation>采用第二位…</translation>
    </message>
    <message>
        <source>Throw away and type again …</source>
        <translation>作废重录…</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>计票协调</translation>
    </message>
    <message>
        <source>no way of counting chosen</source>
        <translation>未选计票方式</translation>
    </message>
    <message>
        <source>Coordinator · %1 · %2</source>
        <translation>计票协调 · %1 · %2</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>票箱</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已计</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 (with %2)</source>
        <translation>%1（并入%2）</translation>
    </message>
    <message>
        <source>to be mixed</source>
        <translation>待并箱</translation>
    </message>
    <message>
        <source>doesn&apos;t agree</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还有 %1 张</translation>
    </message>
    <message>
        <source>Together (registered: %1)</source>
        <translation>合计（登记 %1 人）</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Two boxes are needed.</source>
        <translation>需要两个票箱。</translation>
    </message>
    <message>
        <source>Boxes are mixed before the first ballot is read.</source>
        <translation>并箱须在录第一张票之前。</translation>
    </message>
    <message>
        <source>No way was chosen yet: choose one under Counting.</source>
        <translation>还没有选计票方式，请在“计票”页选择。</translation>
    </message>
    <message>
        <source>Only two tellers or totals have two entries.</source>
        <translation>只有双人计票和汇总录入有两次录入。</translation>
    </message>
    <message>
        <source>Choose a ballot that differs.</source>
        <translation>请选一张不一致的票。</translation>
    </message>
    <message>
        <source>Bundles are read again only where they differ.</source>
        <translation>各捆只重录不一致的票。</translation>
    </message>
    <message>
        <source>The totals are settled.</source>
        <translation>汇总已采用。</translation>
    </message>
    <message>
        <source>Both entries are needed first.</source>
        <translation>先要有两次录入。</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>还没有录入。</translation>
    </message>
    <message>
        <source>The boxes are mixed.</source>
        <translation>已并箱。</translation>
    </message>
    <message>
        <source>The way of counting is changed.</source>
        <translation>计票方式已更改。</translation>
    </message>
    <message>
        <source>Ballot %1: take the reading of the %2</source>
        <translation>第 %1 张：采用%2的录入</translation>
    </message>
    <message>
        <source>first teller</source>
        <translation>第一计票人</translation>
    </message>
    <message>
        <source>second teller</source>
        <translation>第二计票人</translation>
    </message>
    <message>
        <source>Take the %1</source>
        <translation>采用%1</translation>
    </message>
    <message>
        <source>first entry</source>
        <translation>第一次录入</translation>
    </message>
    <message>
        <source>second entry</source>
        <translation>第二次录入</translation>
    </message>
    <message>
        <source>With the paper in hand, before the scrutineers&apos; eyes. Who typed can&apos;t decide.</source>
        <translation>手持纸质材料，在监票人面前决定。录入人自己不能决定。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Decided; it stands in the log.</source>
        <translation>已决定，记入日志。</translation>
    </message>
    <message>
        <source>Throw both entries away</source>
        <translation>两次录入都作废</translation>
    </message>
    <message>
        <source>Both people type the paper again. What they typed stays on file.</source>
        <translation>两个人都重录一遍，原来录的留存备查。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Both entries are typed again.</source>
        <translation>两次都重录。</translation>
    </message>
</context>
<context>
    <name>election::CounselDialog</name>
    <message>
        <source>Talk about withdrawing</source>
        <translation>劝退谈话</translation>
    </message>
    <message>
        <source>A talk takes nobody off the list. Only the person&apos;s own signed statement does, kept as a scan or seen by a named person.</source>
        <translation>谈话不使任何人离开名册。只有本人签字的退出声明（扫描件存档，或由具名人员见过原件）才生效。</translation>
    </message>
    <message>
        <source>Record the talk</source>
        <translation>记录谈话</translation>
    </message>
    <message>
        <source>Choose the scan …</source>
        <translation>选择扫描件…</translation>
    </message>
    <message>
        <source>19:30</source>
        <translation>19:30</translation>
    </message>
    <message>
        <source>not signed: stays on the list</source>
        <translation>没有签字：仍在名册</translation>
    </message>
    <message>
        <source>signed, and I or somebody named here saw the paper</source>
        <translation>已签字，下列人员见过原件</translation>
    </message>
    <message>
        <source>signed, a scan is attached</source>
        <translation>已签字，附扫描件</translation>
    </message>
    <message>
        <source>said to be signed, not seen: not proven, stays on the list</source>
        <translation>据说已签字，无人见过：未证实，仍在名册</translation>
    </message>
    <message>
        <source>Talk on</source>
        <translation>谈话日期</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
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
        <source>Also present</source>
        <translation>在场人</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Clause explained</source>
        <translation>说明的条款</translation>
    </message>
    <message>
        <source>What the person said</source>
        <translation>本人意见</translation>
    </message>
    <message>
        <source>Statement of withdrawal</source>
        <translation>退出声明</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签字日期</translation>
    </message>
    <message>
        <source>Paper seen by</source>
        <translation>见过原件的人</translation>
    </message>
    <message>
        <source>on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>接受理由</translation>
    </message>
    <message>
        <source>Scan of the signed statement</source>
        <translation>签字声明的扫描件</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>图片和 PDF (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Write why it is accepted after this day.</source>
        <translation>请写明为何逾期仍予接受。</translation>
    </message>
    <message>
        <source>Not proven: the nominee stays on the list until the signed paper is seen or scanned.</source>
        <translation>未证实：在有人见到签字原件或附上扫描件之前，该人仍在名册。</translation>
    </message>
    <message>
        <source>Choose the scan of the signed statement.</source>
        <translation>请选择签字声明的扫描件。</translation>
    </message>
    <message>
        <source>Enter who has seen the signed paper.</source>
        <translation>请填写谁见过签字原件。</translation>
    </message>
    <message>
        <source>Enter which clause was explained to the person.</source>
        <translation>请填写向本人说明了哪一条款。</translation>
    </message>
    <message>
        <source>Enter who talked with the person.</source>
        <translation>请填写谈话人。</translation>
    </message>
    <message>
        <source>Enter at what time the talk was, as 19:30.</source>
        <translation>请填写谈话时间，如 19:30。</translation>
    </message>
</context>
<context>
    <name>election::CountingPage</name>
    <message>
        <source>Counting</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>%1 ballots collected</source>
        <translation>收回 %1 张</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>登记 %1 人</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>还不能计票</translation>
    </message>
    <message>
        <source>the list of posts (职数表)</source>
        <translation>职数表</translation>
    </message>
    <message>
        <source>the self-nominations</source>
        <translation>自荐报名汇总表</translation>
    </message>
    <message>
        <source>the register of voters</source>
        <translation>选民登记册</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>去总览</translation>
    </message>
    <message>
        <source>Counting · %1 %2</source>
        <translation>计票 · %1 %2</translation>
    </message>
    <message>
        <source>The page counts one village: by calling its ballots, by two tellers, or by totals typed twice.</source>
        <translation>本页为一个村计票：唱票、双人计票或汇总录入两遍。</translation>
    </message>
    <message>
        <source>The village counts by %1.</source>
        <translation>本村计票方式：%1。</translation>
    </message>
    <message>
        <source>The zero report is made; print it under Reports. The first ballot can be read.</source>
        <translation>零票报告已做好，请在“报表”里打印。可以录第一张票了。</translation>
    </message>
</context>
<context>
    <name>election::DateCard</name>
    <message>
        <source>Photo: %1 (%2)</source>
        <translation>照片：%1（%2）</translation>
    </message>
    <message>
        <source>%1 has replaced the posted paper: post that one.</source>
        <translation>所贴文书已被%1替换：请改贴新文书。</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>各村</translation>
    </message>
    <message>
        <source>Villages of this date</source>
        <translation>这个日期的各村</translation>
    </message>
    <message>
        <source>On the notice board</source>
        <translation>张贴情况</translation>
    </message>
    <message>
        <source>Record a posting…</source>
        <translation>登记张贴…</translation>
    </message>
    <message>
        <source>Issue the paper…</source>
        <translation>发文…</translation>
    </message>
    <message>
        <source>Look at photos</source>
        <translation>查看照片</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回登记…</translation>
    </message>
    <message>
        <source>No date fits.</source>
        <translation>没有符合的日期。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
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
        <source>Only</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>还没有登记。</translation>
    </message>
    <message>
        <source>Choose a date.</source>
        <translation>请选择日期。</translation>
    </message>
    <message>
        <source>Nothing has to be posted for this date.</source>
        <translation>这个日期没有须张贴的公告。</translation>
    </message>
    <message>
        <source>This paper is made elsewhere; record its posting with its number.</source>
        <translation>这份公告在别处制作；请登记张贴并写明编号。</translation>
    </message>
    <message>
        <source>This posting has no photo.</source>
        <translation>这次张贴没有照片。</translation>
    </message>
</context>
<context>
    <name>election::DateVillagesModel</name>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>election::DayMoveDialog</name>
    <message>
        <source>✗ too late: this day is gone by</source>
        <translation>✗ 来不及：这一天已经过去</translation>
    </message>
    <message>
        <source>✗ done on %1: too late by the new day</source>
        <translation>✗ 已于%1办理：按新日期晚了</translation>
    </message>
    <message>
        <source>✗ done on %1: too early by the new day</source>
        <translation>✗ 已于%1办理：按新日期早了</translation>
    </message>
    <message>
        <source>✓ done on %1</source>
        <translation>✓ 已于%1办理</translation>
    </message>
    <message>
        <source>✓ in time</source>
        <translation>✓ 来得及</translation>
    </message>
    <message>
        <source>%1 (so already)</source>
        <translation>%1（原来就是）</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>stands in the log with what was and what is</source>
        <translation>连同改前改后的内容记入日志</translation>
    </message>
    <message>
        <source>This is a correction now: write its reason first.</source>
        <translation>现在改动属于更正：请先写原因。</translation>
    </message>
    <message>
        <source>Move the election day of %1</source>
        <translation>改%1的选举日</translation>
    </message>
    <message>
        <source>Move the election day</source>
        <translation>改选举日</translation>
    </message>
    <message>
        <source>Only this village votes on that day; the others keep the township&apos;s.</source>
        <translation>只有这个村在那天投票，其他村不变。</translation>
    </message>
    <message>
        <source>For the township and every village without a day of its own. Nothing is written before you save.</source>
        <translation>适用于全乡镇没有另定日期的村。保存前不写入任何内容。</translation>
    </message>
    <message>
        <source>Move the day</source>
        <translation>改日期</translation>
    </message>
    <message>
        <source>New election day</source>
        <translation>新的选举日</translation>
    </message>
    <message>
        <source>What moves with the day</source>
        <translation>随选举日变动的日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>by the old day</source>
        <translation>按原选举日</translation>
    </message>
    <message>
        <source>by the new day</source>
        <translation>按新选举日</translation>
    </message>
    <message>
        <source>In time?</source>
        <translation>来得及吗</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>No date is too late by the new day that wasn&apos;t already.</source>
        <translation>按新的选举日，没有新增来不及的日期。</translation>
    </message>
    <message>
        <source>%1 dates can&apos;t be kept by the new day.</source>
        <translation>按新的选举日，有%1个日期不能遵守。</translation>
    </message>
    <message>
        <source>Of age by the new day only: %1; by the old day only: %2.</source>
        <translation>按新日期才满年龄的：%1人；只按原日期满年龄的：%2人。</translation>
    </message>
    <message>
        <source>Closed registers, whose changes are entered as supplements: %1.</source>
        <translation>已封册、变化要作为补充登记的村：%1。</translation>
    </message>
    <message>
        <source>The rule set is not in force on that day.</source>
        <translation>这套规则在那一天不适用。</translation>
    </message>
    <message>
        <source>Choose another day first.</source>
        <translation>请先选另一个日期。</translation>
    </message>
</context>
<context>
    <name>election::DecideObjectionDialog</name>
    <message>
        <source>Decision about objection no. %1</source>
        <translation>对第 %1 号异议的决定</translation>
    </message>
    <message>
        <source>%1 about %2: %3</source>
        <translation>%1 对 %2：%3</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>记录决定</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Decision and why</source>
        <translation>决定及理由</translation>
    </message>
    <message>
        <source>Paper no.</source>
        <translation>决定文号</translation>
    </message>
    <message>
        <source>The village election committee decides; due on %1.</source>
        <translation>由村民选举委员会决定；截止日期 %1。</translation>
    </message>
    <message>
        <source>Choose the outcome first.</source>
        <translation>请先选择处理结果。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 2026-11-23.</source>
        <translation>“%1”不是日期，请写成 2026-11-23 的样子。</translation>
    </message>
    <message>
        <source>The decision is recorded</source>
        <translation>决定已记录</translation>
    </message>
</context>
<context>
    <name>election::DeclareDialog</name>
    <message>
        <source>Declare the result</source>
        <translation>宣布结果</translation>
    </message>
    <message>
        <source>From now on ballots, boxes, rulings and reviews can&apos;t change. Reopening takes a second person and a reason.</source>
        <translation>宣布后，选票、票箱、裁定和复审不能再改；重新打开须有第二人同意并写明原因。</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>宣布</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>宣布日期</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>签字身份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>请写日期。</translation>
    </message>
    <message>
        <source>Name who signs: at least the chair of the election committee and a scrutineer.</source>
        <translation>请写签字人：至少选举委员会主任和一名监票人。</translation>
    </message>
</context>
<context>
    <name>election::DeliveryDialog</name>
    <message>
        <source>Delivery of a decision</source>
        <translation>决定书送达</translation>
    </message>
    <message>
        <source>Record the delivery</source>
        <translation>记录送达</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
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
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>the person himself</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>the witnesses</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Enter the names of the witnesses.</source>
        <translation>请填写见证人姓名。</translation>
    </message>
    <message>
        <source>Enter who took it.</source>
        <translation>请填写代收人。</translation>
    </message>
    <message>
        <source>Enter who delivered it.</source>
        <translation>请填写送达人。</translation>
    </message>
</context>
<context>
    <name>election::DocumentListModel</name>
    <message>
        <source>ready</source>
        <translation>可出具</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>may be posted: no ID, no phone</source>
        <translation>可张贴：不含身份证号、电话</translation>
    </message>
    <message>
        <source>for the office, not for posting</source>
        <translation>内部使用，不张贴</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>已发文</translation>
    </message>
    <message>
        <source>issued as %1, changed since: issue it anew</source>
        <translation>已发文 %1，内容已变动，须重新发文</translation>
    </message>
    <message>
        <source>issued as %1 on %2</source>
        <translation>已发文 %1，%2</translation>
    </message>
</context>
<context>
    <name>election::DossierDialog</name>
    <message>
        <source>Screening dossier</source>
        <translation>资格审查档案</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>election::DossierSide</name>
    <message>
        <source>Joint review</source>
        <translation>联审意见</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>未回</translation>
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
        <source>no clause named</source>
        <translation>未写条款</translation>
    </message>
    <message>
        <source>Joint review: %1 of %2 answered</source>
        <translation>联审意见 %1/%2</translation>
    </message>
    <message>
        <source>No department was asked yet.</source>
        <translation>还没有联审反馈。</translation>
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
        <source>three asks, by %1</source>
        <translation>三问谈话（%1）</translation>
    </message>
    <message>
        <source>objection of %1</source>
        <translation>%1 有异议</translation>
    </message>
    <message>
        <source>last answer of the joint review</source>
        <translation>联审最后一份答复</translation>
    </message>
    <message>
        <source>talk; withdrawal signed</source>
        <translation>谈话，本人签字自愿退出</translation>
    </message>
    <message>
        <source>talk about withdrawing; not signed</source>
        <translation>劝退谈话，本人未签字</translation>
    </message>
    <message>
        <source>decision %1 of %2</source>
        <translation>%2 决定，%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>election::DuplicatesPage</name>
    <message>
        <source>%1 no. %2</source>
        <translation>%1第 %2 号</translation>
    </message>
    <message>
        <source>Double entries</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>Entries that share an ID number</source>
        <translation>身份证号相同的登记</translation>
    </message>
    <message>
        <source>Nobody stands on a register twice</source>
        <translation>没有人重复登记</translation>
    </message>
    <message>
        <source>Entries that share one ID number, in one village (REG-06) or in two (REG-07), would stand here side by side. A register is closed only when each case is decided.</source>
        <translation>身份证号相同的登记，无论同村（REG-06）还是跨村（REG-07），都会在这里并排显示。逐一决定之后，登记册才能定稿。</translation>
    </message>
    <message>
        <source>%1 within a village, %2 across villages. A voter stands in one village&apos;s register only: choose which entry stays, by what he says.</source>
        <translation>村内 %1 组，跨村 %2 组。选民只能在一个村登记：按本人意愿选择保留哪一条。</translation>
    </message>
    <message numerus="yes">
        <source>One person, entered %n times</source>
        <translation>
            <numerusform>同一人登记了 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Different names or birth dates, one ID number</source>
        <translation>姓名或出生日期不同，身份证号相同</translation>
    </message>
    <message>
        <source>Ask where he takes part. The others are taken off with this reason, and no later import brings them back.</source>
        <translation>问清本人在哪里参选。其余各条按此理由取消，以后再导入也不会恢复。</translation>
    </message>
    <message>
        <source>Two people can&apos;t have one number: compare with the cards and correct the wrong one. If it is one person after all, keep the right entry.</source>
        <translation>两个人不会有同一个号码：请与身份证核对，更正写错的一条；如果确是同一人，就保留正确的一条。</translation>
    </message>
    <message>
        <source>Keep this entry</source>
        <translation>保留这一条</translation>
    </message>
    <message>
        <source>Correct this entry …</source>
        <translation>更正这一条…</translation>
    </message>
    <message>
        <source>Keep %1 in %2</source>
        <translation>保留%2的%1</translation>
    </message>
    <message>
        <source>Write how the choice was made: who was asked, what he said, when. It goes into the log; the other entries are taken off.</source>
        <translation>写明怎样决定的：何时问了谁、本人怎么说。内容记入日志，其余各条随即取消。</translation>
    </message>
    <message>
        <source>%1 stays in %2</source>
        <translation>%1保留在%2</translation>
    </message>
</context>
<context>
    <name>election::ElectionDialog</name>
    <message>
        <source>The election</source>
        <translation>本次选举</translation>
    </message>
    <message>
        <source>What stands for the whole township.</source>
        <translation>适用于全乡镇的内容。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
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
        <source>Approved by</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>Write the township&apos;s name first.</source>
        <translation>请先填写乡镇名称。</translation>
    </message>
</context>
<context>
    <name>election::EvidenceDialog</name>
    <message>
        <source>Files of this check</source>
        <translation>本项的材料</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Take out …</source>
        <translation>撤去…</translation>
    </message>
    <message>
        <source>Needed: %1. Scans, photos and office papers; each keeps its SHA-256 in the log.</source>
        <translation>所需：%1。可放扫描件、照片和办公文件，每份都在日志中留有校验值。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Pictures, scans, office papers (*.jpg *.jpeg *.png *.pdf *.docx *.xlsx)</source>
        <translation>图片、扫描件、办公文件 (*.jpg *.jpeg *.png *.pdf *.docx *.xlsx)</translation>
    </message>
    <message>
        <source>Drop the evidence here</source>
        <translation>把佐证材料拖到这里</translation>
    </message>
    <message>
        <source>There is no file yet.</source>
        <translation>还没有文件。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1写不进去，请换一个文件夹。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Take “%1” out</source>
        <translation>撤去“%1”</translation>
    </message>
    <message>
        <source>It is no longer shown; its bytes stay in the file and the log says why. Why?</source>
        <translation>撤去后不再显示，内容仍留在文件里，日志写明原因。为什么撤去？</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>撤去</translation>
    </message>
</context>
<context>
    <name>election::FactDialog</name>
    <message>
        <source>Fact with its date: %1</source>
        <translation>事实和日期：%1</translation>
    </message>
    <message>
        <source>What a paper says, with the day on which it ended (release, end of the sentence, end of the matter). It bars only once a second person has confirmed it.</source>
        <translation>按文书填写，写明结束日期（刑满释放、处分期满、事项了结）。须经第二人复核才产生后果。</translation>
    </message>
    <message>
        <source>Enter the fact</source>
        <translation>录入事实</translation>
    </message>
    <message>
        <source>Facts entered</source>
        <translation>已录事实</translation>
    </message>
    <message>
        <source>Lists of bars</source>
        <translation>限制情形清单</translation>
    </message>
    <message>
        <source>Take out …</source>
        <translation>撤去…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>依据文书</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束情况</translation>
    </message>
    <message>
        <source>for example 危险驾驶罪，拘役二个月</source>
        <translation>例如 危险驾驶罪，拘役二个月</translation>
    </message>
    <message>
        <source>judgment, decision or department&apos;s paper with its number</source>
        <translation>判决书、决定书或部门文书及文号</translation>
    </message>
    <message>
        <source>ended on</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>lasts still</source>
        <translation>仍在持续</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Ctrl+Space adds a second clause.</source>
        <translation>按 Ctrl+空格 可加选第二个条款。</translation>
    </message>
    <message>
        <source>It</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entered so far</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>Choose a fact of the list first.</source>
        <translation>请先在列表中选一条。</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>待第二人复核</translation>
    </message>
    <message>
        <source>second person: %1</source>
        <translation>复核人：%1</translation>
    </message>
    <message>
        <source>There is no fact yet.</source>
        <translation>还没有事实。</translation>
    </message>
    <message>
        <source>Choose the clause of the list that it falls under.</source>
        <translation>请选择所属条款。</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>请写明事由。</translation>
    </message>
    <message>
        <source>Enter the day, for example 2021-12-20, or choose “date unknown”.</source>
        <translation>请填日期，例如 2021-12-20，或选“日期不明”。</translation>
    </message>
    <message>
        <source>Write who says so.</source>
        <translation>请写明依据文书。</translation>
    </message>
    <message>
        <source>Take the fact out</source>
        <translation>撤去事实</translation>
    </message>
    <message>
        <source>It counts no more; the log keeps it with your reason. Why was it a mistake?</source>
        <translation>撤去后不再计算，日志连同原因一并保留。为什么录错了？</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>撤去</translation>
    </message>
</context>
<context>
    <name>election::FailReasonDialog</name>
    <message>
        <source>Why does “%1” fail?</source>
        <translation>“%1”为何不通过？</translation>
    </message>
    <message>
        <source>Record: failed</source>
        <translation>记为不通过</translation>
    </message>
    <message>
        <source>List of bars</source>
        <translation>负面清单</translation>
    </message>
    <message>
        <source>No clause of the list: as described below</source>
        <translation>不属清单条款，见下面说明</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Choose a clause or write down what was found.</source>
        <translation>请选条款或写明情况。</translation>
    </message>
    <message>
        <source>Choose a clause of the list of bars (Ctrl+Space adds a second one), or describe what was found. It bars once a second person has confirmed it.</source>
        <translation>选择清单中的条款（按 Ctrl+空格 可加选），或写明查到的情况。经第二人复核后才产生后果。</translation>
    </message>
    <message>
        <source>Why the answer changes</source>
        <translation>更改原因</translation>
    </message>
    <message>
        <source>Write why the answer is changed.</source>
        <translation>请写明更改原因。</translation>
    </message>
</context>
<context>
    <name>election::FormDialog</name>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>format of a date field</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>election::HoursModel</name>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Phoned in: %1; the boxes together say %2.</source>
        <translation>电话报 %1；票箱合计 %2。</translation>
    </message>
    <message>
        <source>more than half</source>
        <translation>已过半数</translation>
    </message>
</context>
<context>
    <name>election::HoursPage</name>
    <message>
        <source>Ballots issued by village and hour</source>
        <translation>各村各时段发出票数</translation>
    </message>
    <message>
        <source>Ballots issued, phoned in by the hour</source>
        <translation>各村电话报数（发出票数）</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, digits begin to type, Enter keeps the number, an empty cell takes it back. In brackets: what the boxes say. ✓: more than half.</source>
        <translation>方向键换格，直接打数字，回车保存，清空即收回。括号里是票箱得出的数；✓ 表示已过半数。</translation>
    </message>
    <message>
        <source>Phoned in</source>
        <translation>电话报数</translation>
    </message>
    <message>
        <source>Every village has told a number.</source>
        <translation>各村都已报数。</translation>
    </message>
    <message>
        <source>No number yet from: %1</source>
        <translation>还没有报数：%1</translation>
    </message>
</context>
<context>
    <name>election::ImportedBallots</name>
    <message>
        <source>Ballots from the file</source>
        <translation>导入的选票</translation>
    </message>
    <message>
        <source>Hall window</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>看结果</translation>
    </message>
    <message>
        <source>%1 ballots, as many as collected</source>
        <translation>%1 张，与收回数相符</translation>
    </message>
    <message>
        <source>%1 ballots, but %2 collected</source>
        <translation>%1 张，收回 %2 张，不符</translation>
    </message>
    <message>
        <source>These ballots were imported from the office&apos;s file, so they are not called again here. To put a ballot right, correct the file and import it again: the rows that changed are shown before anything is written.</source>
        <translation>这些选票由文件导入，不在此重复唱票。要更正，请改正文件后重新导入：写入前会列出有变动的行。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Partly void</source>
        <translation>部分无效</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>废票</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>To be ruled</source>
        <translation>待裁定</translation>
    </message>
</context>
<context>
    <name>election::ImportedBallotsModel</name>
    <message>
        <source>%1 %2: waits for a ruling</source>
        <translation>%1 %2：待裁定</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>票箱</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>票号</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>void</source>
        <translation>废票</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>to be ruled</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>partly void</source>
        <translation>部分无效</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>并箱</translation>
    </message>
</context>
<context>
    <name>election::IncidentDialog</name>
    <message>
        <source>Record an incident</source>
        <translation>记录突发情况</translation>
    </message>
    <message>
        <source>As on the record of the election meeting (突发情况).</source>
        <translation>按选举大会记录填写。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Effect on the vote</source>
        <translation>对投票的影响</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Box concerned</source>
        <translation>涉及票箱</translation>
    </message>
    <message>
        <source>no box</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Write when it happened.</source>
        <translation>请写发生时间。</translation>
    </message>
    <message>
        <source>Write where it happened.</source>
        <translation>请写地点。</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>请写经过。</translation>
    </message>
    <message>
        <source>Write who saw it.</source>
        <translation>请写见证人。</translation>
    </message>
    <message>
        <source>Write what was done about it; if nothing, write so.</source>
        <translation>请写如何处置；没有处置也写明。</translation>
    </message>
</context>
<context>
    <name>election::IncidentsPage</name>
    <message>
        <source>what happened during the vote, or that nothing did</source>
        <translation>投票中发生了什么，或者没有发生</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>突发情况</translation>
    </message>
    <message>
        <source>Record an incident …</source>
        <translation>记录突发情况…</translation>
    </message>
    <message>
        <source>There was none …</source>
        <translation>没有发生…</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>打印记录…</translation>
    </message>
    <message>
        <source>nothing stated yet</source>
        <translation>尚未说明</translation>
    </message>
    <message>
        <source>none, stated by %1</source>
        <translation>无，%1 说明</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n 起</numerusform>
        </translation>
    </message>
    <message>
        <source>Incidents · %1</source>
        <translation>突发情况 · %1</translation>
    </message>
    <message>
        <source>Nothing stated yet</source>
        <translation>尚未说明</translation>
    </message>
    <message>
        <source>The record of the vote says what happened out of the ordinary: time, place, what, witnesses, measures, and which box it concerned. If nothing did, somebody states so by name.</source>
        <translation>投票记录要写明突发情况：时间、地点、经过、见证人、处置、涉及哪只票箱。没有发生的，由人具名说明。</translation>
    </message>
    <message>
        <source>the record of the election meeting</source>
        <translation>选举大会记录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>票箱</translation>
    </message>
    <message>
        <source>Effect on the vote</source>
        <translation>对投票的影响</translation>
    </message>
    <message>
        <source>No incident, stated by %1</source>
        <translation>无突发情况，%1 说明</translation>
    </message>
    <message>
        <source>none, as stated</source>
        <translation>已说明：无</translation>
    </message>
    <message>
        <source>Something is recorded already.</source>
        <translation>已有记录。</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>Incident recorded</source>
        <translation>突发情况已记录</translation>
    </message>
    <message>
        <source>There was no incident</source>
        <translation>没有突发情况</translation>
    </message>
    <message>
        <source>Write who states that nothing out of the ordinary happened.</source>
        <translation>请写由谁说明没有突发情况。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stated: no incident</source>
        <translation>已说明：无突发情况</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Write why the entry is taken back.</source>
        <translation>请写明撤销这条记录的原因。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>election::IssueDialog</name>
    <message>
        <source>Issue: %1</source>
        <translation>发文：%1</translation>
    </message>
    <message>
        <source>%1. The paper gets its number and is kept in the file as it goes out: number, hash and the head of the log stand at its foot.</source>
        <translation>%1。文书编号后按原样存入选举文件；编号、内容校验和日志链头印在页脚。</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>who signs it; several with 、 between</source>
        <translation>由谁签发；多人用、隔开</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>It replaces %1, which stays in the file.</source>
        <translation>替换%1；原文书留存在文件中。</translation>
    </message>
    <message>
        <source>Enter who signs the paper.</source>
        <translation>请填写签发人。</translation>
    </message>
    <message>
        <source>Enter the paper&apos;s number.</source>
        <translation>请填写文书编号。</translation>
    </message>
</context>
<context>
    <name>election::IssuedList</name>
    <message>
        <source>Signed by %1</source>
        <translation>签发：%1</translation>
    </message>
    <message>
        <source>Content SHA-256 %1</source>
        <translation>内容 SHA-256 %1</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>已被%1替换</translation>
    </message>
    <message>
        <source>What it was made from has changed: issue it anew.</source>
        <translation>依据的数据已变：请重新发文。</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>已发文书</translation>
    </message>
    <message>
        <source>Nothing was issued for this place yet.</source>
        <translation>还没有发出过文书。</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>打开原件</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存一份…</translation>
    </message>
    <message>
        <source>Choose an issued paper.</source>
        <translation>请选择一份已发文书。</translation>
    </message>
    <message>
        <source>Replaced: the result was reopened</source>
        <translation>已被取代：结果已重新打开</translation>
    </message>
</context>
<context>
    <name>election::IssuedModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>election::JointReviewPage</name>
    <message>
        <source>Departments</source>
        <translation>联审部门</translation>
    </message>
    <message>
        <source>Answers of the department</source>
        <translation>该部门的反馈</translation>
    </message>
    <message>
        <source>The department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Drop the departments&apos; files here</source>
        <translation>把部门反馈文件拖到这里</translation>
    </message>
    <message>
        <source>Joint review</source>
        <translation>联审</translation>
    </message>
    <message>
        <source>Ask the departments …</source>
        <translation>送审…</translation>
    </message>
    <message>
        <source>Read answers in …</source>
        <translation>读入反馈…</translation>
    </message>
    <message>
        <source>Remind …</source>
        <translation>催办…</translation>
    </message>
    <message>
        <source>Department …</source>
        <translation>部门…</translation>
    </message>
    <message>
        <source>New department …</source>
        <translation>新增部门…</translation>
    </message>
    <message>
        <source>Spreadsheet once more …</source>
        <translation>重新生成表格…</translation>
    </message>
    <message>
        <source>Cancel the letter …</source>
        <translation>撤销联审函…</translation>
    </message>
    <message>
        <source>Write the summary …</source>
        <translation>写出汇总…</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>全部村</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent</source>
        <translation>
            <numerusform>已发联审函 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>已反馈 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>有异议 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) are late.</source>
        <translation>
            <numerusform>%n 个部门已逾期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were not asked about yet.</source>
        <translation>
            <numerusform>还有 %n 人未送审。</numerusform>
        </translation>
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
        <source>Asked</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未反馈</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>催办次</translation>
    </message>
    <message>
        <source>Days needed</source>
        <translation>用时天</translation>
    </message>
    <message>
        <source>not asked any more</source>
        <translation>不再送审</translation>
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
        <source>No. %1, %2, until %3</source>
        <translation>第%1号，%2 发，%3 前</translation>
    </message>
    <message>
        <source>%1 (cancelled: %2)</source>
        <translation>%1（已撤销：%2）</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>联审函</translation>
    </message>
    <message>
        <source>Last read in</source>
        <translation>最近收回</translation>
    </message>
    <message>
        <source>Last reminded</source>
        <translation>最近催办</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>our own proposal; no official list was found</source>
        <translation>本软件建议，未见公开依据</translation>
    </message>
    <message>
        <source>Objections %1, open %2</source>
        <translation>有异议 %1，未反馈 %2</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未反馈</translation>
    </message>
    <message>
        <source>Not asked in this round.</source>
        <translation>本轮未送审。</translation>
    </message>
    <message>
        <source>All answered, no objection.</source>
        <translation>全部反馈，无异议。</translation>
    </message>
    <message>
        <source>Choose a department first.</source>
        <translation>请先选一个部门。</translation>
    </message>
    <message>
        <source>No department that was asked has open lines.</source>
        <translation>已送审的部门没有未反馈的。</translation>
    </message>
    <message>
        <source>It was not asked in this round.</source>
        <translation>本轮未向它送审。</translation>
    </message>
    <message>
        <source>Nobody was asked and nobody has answered yet.</source>
        <translation>还没有送审，也没有反馈。</translation>
    </message>
    <message>
        <source>No departments yet</source>
        <translation>还没有联审部门</translation>
    </message>
    <message>
        <source>Departments such as the police or the courts are asked about everybody who stands: after nomination, before the list is posted, and on the winners. They say what they know; the body that examines eligibility decides.</source>
        <translation>对每一名参选人，向公安、法院等部门征求意见：报名后一轮，名单公布前一轮，当选后一轮。部门只提供意见，由依法负责资格审查的组织认定。</translation>
    </message>
    <message>
        <source>the list of departments of your county; the program can propose one, for which there is no source</source>
        <translation>县（市、区）规定的联审部门名单；也可先用本软件的建议名单（未见公开依据）</translation>
    </message>
    <message>
        <source>answers that came already (联审反馈): drop the files here</source>
        <translation>已经收到的联审反馈：把文件拖到这里</translation>
    </message>
    <message>
        <source>Take over the proposed list</source>
        <translation>采用建议名单</translation>
    </message>
    <message>
        <source>Folder for the spreadsheets and letters</source>
        <translation>存放表格和联审函的文件夹</translation>
    </message>
    <message>
        <source>Writing the spreadsheets</source>
        <translation>生成联审表格</translation>
    </message>
    <message>
        <source>Something else is still running. Wait until it has ended.</source>
        <translation>还有别的工作在进行，请等它结束。</translation>
    </message>
    <message>
        <source>Letter No. %1: %2 people, %3 spreadsheets in %4</source>
        <translation>联审函第%1号：%2 人，%3 份表格，在 %4</translation>
    </message>
    <message>
        <source>Choose the departments&apos; files</source>
        <translation>选择部门反馈文件</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.ods *.csv)</source>
        <translation>表格文件 (*.xlsx *.xls *.ods *.csv)</translation>
    </message>
    <message>
        <source>Answers taken over: %1 new, %2 changed</source>
        <translation>已收下反馈：新增 %1，变更 %2</translation>
    </message>
    <message>
        <source>Folder for the reminders</source>
        <translation>存放催办函的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) recorded and written</source>
        <translation>
            <numerusform>已登记并写出催办函 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Department saved</source>
        <translation>部门已保存</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) taken over; strike out those that your county doesn&apos;t ask</source>
        <translation>
            <numerusform>已采用 %n 个部门；本地不联审的请取消勾选</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the spreadsheet of %1</source>
        <translation>存放%1表格的文件夹</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Cancel letter No. %1</source>
        <translation>撤销联审函第%1号</translation>
    </message>
    <message numerus="yes">
        <source>It went to %n department(s); none of them is waited for any more, and its spreadsheets are not read any more. Answers that were read in stay. Write why.</source>
        <translation>
            <numerusform>此函发给了 %n 个部门；撤销后不再等待反馈，所附表格也不再读入，已读入的反馈保留。请写明理由。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the letter</source>
        <translation>撤销联审函</translation>
    </message>
    <message>
        <source>Letter cancelled</source>
        <translation>联审函已撤销</translation>
    </message>
</context>
<context>
    <name>election::LaterDialog</name>
    <message>
        <source>After the election</source>
        <translation>选后事项</translation>
    </message>
    <message>
        <source>As on its papers. What has not happened yet stays empty.</source>
        <translation>按文书填写，还没有发生的留空。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>by the representatives</source>
        <translation>由村民代表（会议）</translation>
    </message>
    <message>
        <source>By the representatives</source>
        <translation>由村民代表</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到（发生）日期</translation>
    </message>
    <message>
        <source>Demanded or decided</source>
        <translation>提出或决定</translation>
    </message>
    <message>
        <source>Who demand it</source>
        <translation>要求人数</translation>
    </message>
    <message>
        <source>of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>报送日期</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>投票（开会）日期</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>应参加</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Votes for it</source>
        <translation>赞成票</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Write whom it is about.</source>
        <translation>请写对象姓名。</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>请写日期。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-12-19.</source>
        <translation>“%1”不是日期，请写成 2026-12-19。</translation>
    </message>
</context>
<context>
    <name>election::LaterPage</name>
    <message>
        <source>recalls, resignations and by-elections</source>
        <translation>罢免、辞职和补选</translation>
    </message>
    <message>
        <source>Events after the election</source>
        <translation>选后事项</translation>
    </message>
    <message>
        <source>Record an event …</source>
        <translation>记录事项…</translation>
    </message>
    <message>
        <source>Go on with it …</source>
        <translation>继续填写…</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>打印记录…</translation>
    </message>
    <message>
        <source>Days and numbers</source>
        <translation>期限与人数</translation>
    </message>
    <message>
        <source>After the election</source>
        <translation>选后事项</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>没有记录</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>After the election of %1</source>
        <translation>%1 选后事项</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到（发生）日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>passed, late</source>
        <translation>通过，已逾期</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>Nothing after the election</source>
        <translation>没有选后事项</translation>
    </message>
    <message>
        <source>A recall, a resignation, an office that ended by law, a by-election: recorded in this file, with the days and numbers of its article.</source>
        <translation>罢免、辞职、自行终止、补选都记在本文件里，期限和人数按条文列出。</translation>
    </message>
    <message>
        <source>the demand or the letter</source>
        <translation>要求书或者辞职书</translation>
    </message>
    <message>
        <source>the record of the vote or the meeting</source>
        <translation>投票或者会议记录</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Elected: %1</source>
        <translation>当选：%1</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Write why the entry is taken back.</source>
        <translation>请写明撤销这条记录的原因。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>election::LeaderDialog</name>
    <message>
        <source>Leader of %1</source>
        <translation>%1组长</translation>
    </message>
    <message>
        <source>A group leader</source>
        <translation>村民小组长</translation>
    </message>
    <message>
        <source>As the record of the group&apos;s meeting says.</source>
        <translation>按村民小组会议记录填写。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>会议日期</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>得票</translation>
    </message>
    <message>
        <source>Write the group first.</source>
        <translation>请先填写村民小组。</translation>
    </message>
    <message>
        <source>Find the leader first.</source>
        <translation>请先查找组长。</translation>
    </message>
</context>
<context>
    <name>election::LogModel</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>资格审查</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
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
        <source>To what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Link of the chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Persons by hand</source>
        <translation>人员手工登记</translation>
    </message>
    <message>
        <source>Closed registers</source>
        <translation>名册定稿</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>张贴</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>已发文书</translation>
    </message>
</context>
<context>
    <name>election::MeetingDialog</name>
    <message>
        <source>Vote at a meeting</source>
        <translation>会议推选</translation>
    </message>
    <message>
        <source>As on its record: how many should attend, how many did, and the votes of each person. Space marks who is elected.</source>
        <translation>按会议记录填写：应到、实到、各人得票；按空格键勾选当选人。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Votes of each person</source>
        <translation>各人得票</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Should attend</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Ballots collected</source>
        <translation>收回票数</translation>
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
        <translation>得票</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>Write how many should attend.</source>
        <translation>请写应到人数。</translation>
    </message>
    <message>
        <source>Write who got how many votes.</source>
        <translation>请写各人得票。</translation>
    </message>
</context>
<context>
    <name>election::MeetingModel</name>
    <message>
        <source>not now</source>
        <translation>本次不决定</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not qualified</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>列入</translation>
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
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Unanswered: %1. Why all the same?</source>
        <translation>未答复：%1。为何仍作决定？</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未答复</translation>
    </message>
</context>
<context>
    <name>election::MeetingsPage</name>
    <message>
        <source>%1: quorum %2, needed %3 votes</source>
        <translation>%1：法定 %2 人，须得 %3 票</translation>
    </message>
    <message>
        <source>bodies that are chosen at a meeting</source>
        <translation>由会议推选的组织</translation>
    </message>
    <message>
        <source>Votes at meetings</source>
        <translation>会议推选</translation>
    </message>
    <message>
        <source>Record a vote …</source>
        <translation>记录推选…</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Result …</source>
        <translation>结果…</translation>
    </message>
    <message>
        <source>Votes and thresholds</source>
        <translation>得票与门槛</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>其他组织</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>没有记录</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) recorded</source>
        <translation>
            <numerusform>已记录 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Other bodies of %1</source>
        <translation>%1 其他组织</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>record only</source>
        <translation>只作记录</translation>
    </message>
    <message>
        <source>laws conflict</source>
        <translation>法规不一</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>No vote at a meeting yet</source>
        <translation>还没有推选记录</translation>
    </message>
    <message>
        <source>The supervision committee is chosen by the meeting of villagers or of representatives, the bodies of the co-op by its members or delegates; the party branch is kept as a record only. Quorum and votes needed stand beside the votes, by each law.</source>
        <translation>村务监督委员会由村民会议或村民代表会议推选，合作社由社员（代表）大会选举，村党组织只作记录。各部法规的法定人数和当选票数与得票并列。</translation>
    </message>
    <message>
        <source>the record of the meeting: who should attend, who did, the votes</source>
        <translation>会议记录：应到、实到、得票</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>Vote recorded</source>
        <translation>推选已记录</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Write why the entry is taken back.</source>
        <translation>请写明撤销这条记录的原因。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>election::MixDialog</name>
    <message>
        <source>Mix boxes before counting (并箱)</source>
        <translation>并箱</translation>
    </message>
    <message>
        <source>Fewer than %1 ballots would tell who voted how. They are put among those of another box, before the scrutineers&apos; eyes, and have no figures of their own.</source>
        <translation>不足 %1 张会看出谁投了谁。在监票人面前与别的票箱的选票混在一起，不单独出数。</translation>
    </message>
    <message>
        <source>Record the mixing</source>
        <translation>记录并箱</translation>
    </message>
    <message>
        <source>The ballots of</source>
        <translation>把这个票箱</translation>
    </message>
    <message>
        <source>are put among those of</source>
        <translation>并入</translation>
    </message>
</context>
<context>
    <name>election::NameButton</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1，按 %2 键</translation>
    </message>
</context>
<context>
    <name>election::NamedPersonDialog</name>
    <message>
        <source>Somebody who was named</source>
        <translation>被提名的人</translation>
    </message>
    <message>
        <source>Any registered voter of the village can be named.</source>
        <translation>本村登记选民都可以被提名。</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>添加到表中</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Find the person first: three keys of the name are enough.</source>
        <translation>请先找人：输入姓名首字母三个键即可。</translation>
    </message>
</context>
<context>
    <name>election::NextRoundDialog</name>
    <message>
        <source>Vote %1: %2</source>
        <translation>第 %1 次投票：%2</translation>
    </message>
    <message>
        <source>It has ballots, boxes and a result of its own; what was declared before stays.</source>
        <translation>另有自己的选票、票箱和结果；此前宣布的不变。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>How it is voted</source>
        <translation>投票方式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Day of the vote</source>
        <translation>投票日</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s): %1</source>
        <translation>
            <numerusform>%n 名：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <translation>须在 %1 至 %2 之间。</translation>
    </message>
    <message>
        <source>Register since its first version: %1</source>
        <translation>选民册第一版以来：%1</translation>
    </message>
    <message>
        <source>Write the day of the vote.</source>
        <translation>请写投票日。</translation>
    </message>
    <message>
        <source>The further election has to be held between %1 and %2.</source>
        <translation>另行选举须在 %1 至 %2 之间举行。</translation>
    </message>
    <message>
        <source>Choose at least one post.</source>
        <translation>请至少选一个职务。</translation>
    </message>
    <message>
        <source>Post for which this person stands</source>
        <translation>此人参选的职务</translation>
    </message>
    <message>
        <source>Take the last one off</source>
        <translation>撤去最后一人</translation>
    </message>
    <message>
        <source>Also stands for</source>
        <translation>另有人参选</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>参选人</translation>
    </message>
    <message>
        <source>%1 stands for this post already.</source>
        <translation>%1已列为这一职务的人选。</translation>
    </message>
    <message>
        <source>nobody stands yet</source>
        <translation>还没有人选</translation>
    </message>
    <message>
        <source>Nobody was added.</source>
        <translation>没有加人。</translation>
    </message>
</context>
<context>
    <name>election::NominationCard</name>
    <message>
        <source>there</source>
        <translation>有</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>registered voter</source>
        <translation>登记选民</translation>
    </message>
    <message>
        <source>not a registered voter (%1)</source>
        <translation>未登记为选民（%1）</translation>
    </message>
    <message>
        <source>Choose a line to see the form.</source>
        <translation>选一行查看报名表。</translation>
    </message>
    <message>
        <source>Show in the register</source>
        <translation>查看登记册</translation>
    </message>
    <message>
        <source>In the register of voters</source>
        <translation>选民登记册</translation>
    </message>
    <message>
        <source>Go to the screening</source>
        <translation>去资格审查</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 号</translation>
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
        <source>Ethnicity</source>
        <translation>民族</translation>
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
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
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
        <source>in person</source>
        <translation>本人到场</translation>
    </message>
    <message>
        <source>by somebody else</source>
        <translation>他人代报</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>no time written down</source>
        <translation>未填时间</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>报名时间</translation>
    </message>
    <message>
        <source>Nomination form</source>
        <translation>报名自荐表</translation>
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
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>登记状态</translation>
    </message>
    <message>
        <source>No row of this village&apos;s register fits. Check the name and the ID number on the form.</source>
        <translation>本村登记册里没有相符的人，请核对表上的姓名和身份证号。</translation>
    </message>
    <message>
        <source>This nomination is not matched with a row.</source>
        <translation>此报名未与登记册对上。</translation>
    </message>
</context>
<context>
    <name>election::NominationPapersDialog</name>
    <message>
        <source>Papers of the nomination</source>
        <translation>报名文书</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Form of self-nomination</source>
        <translation>报名自荐表</translation>
    </message>
    <message>
        <source>Statement of withdrawal</source>
        <translation>退出声明</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>election::NominationVoteDialog</name>
    <message>
        <source>Record of the vote</source>
        <translation>投票记录</translation>
    </message>
    <message>
        <source>As the record of the tellers says.</source>
        <translation>按计票记录填写。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>投票日期</translation>
    </message>
    <message>
        <source>Registered voters</source>
        <translation>登记选民数</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>Valid papers</source>
        <translation>有效提名票</translation>
    </message>
    <message>
        <source>Void papers</source>
        <translation>无效提名票</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Enter how many voters were registered on that day.</source>
        <translation>请填当日登记选民数。</translation>
    </message>
    <message>
        <source>More than one half took part.</source>
        <translation>参加人数过半数。</translation>
    </message>
    <message>
        <source>Not more than one half took part: the vote has no effect.</source>
        <translation>参加人数没有过半数，提名无效。</translation>
    </message>
</context>
<context>
    <name>election::NominationsModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>自荐职务</translation>
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
        <source>Filed</source>
        <translation>报名时间</translation>
    </message>
    <message>
        <source>Three forms</source>
        <translation>三表</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>齐全</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>election::NominationsPage</name>
    <message>
        <source>Name, initials, last digits of the ID</source>
        <translation>姓名、拼音首字母、身份证后几位</translation>
    </message>
    <message>
        <source>Self-nominations</source>
        <translation>报名自荐</translation>
    </message>
    <message>
        <source>Seats and self-nominees</source>
        <translation>职数与自荐人数</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>报名自荐</translation>
    </message>
    <message>
        <source>No self-nominations yet</source>
        <translation>还没有报名自荐</translation>
    </message>
    <message>
        <source>Voters put themselves forward in person, each for one post. Their forms stand here beside the register, with what is missing.</source>
        <translation>选民本人到场报名，一人一职。报名表在这里与登记册对照，缺什么一目了然。</translation>
    </message>
    <message>
        <source>the three forms of each nominee</source>
        <translation>每人三张表</translation>
    </message>
    <message>
        <source>Go to the import</source>
        <translation>去导入</translation>
    </message>
    <message>
        <source>Try with the sample township</source>
        <translation>用示例乡镇试一试</translation>
    </message>
    <message>
        <source>Self-nominations · %1</source>
        <translation>报名自荐 · %1</translation>
    </message>
    <message>
        <source>Self-nominations · all villages</source>
        <translation>报名自荐 · 全部村</translation>
    </message>
    <message>
        <source>%1 nominations of %2 people, %3 women · %4 seats</source>
        <translation>自荐 %1 人次，%2 人，女 %3 · 职数 %4</translation>
    </message>
    <message>
        <source>%1 for %2 seats</source>
        <translation>%1 人 / 应选 %2</translation>
    </message>
    <message>
        <source>%1, No. %2</source>
        <translation>%1，第 %2 号</translation>
    </message>
    <message>
        <source>New self-nomination</source>
        <translation>新报名自荐</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Withdrawal…</source>
        <translation>自愿退出…</translation>
    </message>
    <message>
        <source>Take the withdrawal back…</source>
        <translation>撤销误录的退出…</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Choose a village first (Ctrl+G).</source>
        <translation>请先选村（Ctrl+G）。</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>请先选一行。</translation>
    </message>
    <message>
        <source>Named by voters: there is no form of self-nomination.</source>
        <translation>由选民提名，没有报名自荐表。</translation>
    </message>
    <message>
        <source>Has withdrawn already.</source>
        <translation>已经退出。</translation>
    </message>
    <message>
        <source>the nominee himself with his ID card, and the register of voters</source>
        <translation>自荐人本人和身份证，选民登记册</translation>
    </message>
    <message>
        <source>the list of self-nominations (自荐报名汇总表.xlsx), where there is one: drop it on the register page</source>
        <translation>已有自荐报名汇总表.xlsx 的，拖到选民登记页</translation>
    </message>
    <message>
        <source>taken out of the form</source>
        <translation>从报名表中取出</translation>
    </message>
    <message>
        <source>Registered: %1, receipt No. %2</source>
        <translation>已登记：%1，回执第 %2 号</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>已更正：%1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已登记退出：%1</translation>
    </message>
    <message>
        <source>Take the withdrawal of %1 back</source>
        <translation>撤销 %1 的退出</translation>
    </message>
    <message>
        <source>It was recorded by mistake. The reason stays in the log.</source>
        <translation>退出系误录；原因记入日志。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>election::ObjectionsPage</name>
    <message>
        <source>decided late</source>
        <translation>逾期决定</translation>
    </message>
    <message>
        <source>decided in time</source>
        <translation>按期决定</translation>
    </message>
    <message>
        <source>to be posted</source>
        <translation>待公布</translation>
    </message>
    <message>
        <source>No objection yet</source>
        <translation>还没有异议</translation>
    </message>
    <message>
        <source>Who finds the posted register wrong objects in time after the posting; the village election committee decides within the days of the law, and its decision is published. Each one is kept here with its clock.</source>
        <translation>对张贴的选民名单有不同意见的，在公布后的期限内提出；村民选举委员会在法定天数内作出处理决定，并公布结果。每一件都在这里连同期限一起记录。</translation>
    </message>
    <message>
        <source>the day on which the register was posted</source>
        <translation>选民名单张贴的日期</translation>
    </message>
    <message>
        <source>who objects, about whom, and what is said to be wrong</source>
        <translation>谁提出、涉及谁、认为哪里不对</translation>
    </message>
    <message>
        <source>Receive an objection …</source>
        <translation>受理异议…</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>作出决定…</translation>
    </message>
    <message>
        <source>Outcome posted …</source>
        <translation>结果已公布…</translation>
    </message>
    <message>
        <source>Go to the entry</source>
        <translation>查看该登记</translation>
    </message>
    <message>
        <source>Write the ledger …</source>
        <translation>导出登记簿…</translation>
    </message>
    <message>
        <source>Objections to the register</source>
        <translation>对选民名单的异议</translation>
    </message>
    <message>
        <source>The objection</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>There is no objection to write down.</source>
        <translation>还没有异议可以导出。</translation>
    </message>
    <message>
        <source>%1 objections, %2 open, %3 overdue</source>
        <translation>异议 %1 件，待处理 %2 件，逾期 %3 件</translation>
    </message>
    <message>
        <source>Register posted on %1 · objections until %2 (%3 days) · decision within %4 days of the receipt · %5</source>
        <translation>名单公布 %1 · 异议截止 %2（%3日内）· 收到后 %4 日内决定 · %5</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>涉及的人</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>决定期限</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>公布</translation>
    </message>
    <message>
        <source> (late)</source>
        <translation>（逾期）</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>Register posted on</source>
        <translation>名单公布日期</translation>
    </message>
    <message>
        <source>Objections until</source>
        <translation>异议截止</translation>
    </message>
    <message>
        <source>%1: received late</source>
        <translation>%1，逾期提出</translation>
    </message>
    <message>
        <source>Decision due</source>
        <translation>决定截止</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Decision and why</source>
        <translation>决定及理由</translation>
    </message>
    <message>
        <source>Paper no.</source>
        <translation>决定文号</translation>
    </message>
    <message>
        <source>Outcome posted</source>
        <translation>结果公布</translation>
    </message>
    <message>
        <source>Choose an objection first.</source>
        <translation>请先选中一件异议。</translation>
    </message>
    <message>
        <source>It is decided; there is no second decision.</source>
        <translation>已经作出决定，不再作第二次决定。</translation>
    </message>
    <message>
        <source>It has to be decided first.</source>
        <translation>要先作出决定。</translation>
    </message>
    <message>
        <source>It is about somebody who is not on the register.</source>
        <translation>涉及的人不在登记册上。</translation>
    </message>
    <message>
        <source>Choose the village first (Ctrl+G): its election committee receives it.</source>
        <translation>请先选择村（Ctrl+G）：由该村选举委员会受理。</translation>
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
    <name>election::OwnWithdrawalDialog</name>
    <message>
        <source>Withdrawal of own wish</source>
        <translation>自愿退出</translation>
    </message>
    <message>
        <source>As it stands on the statement that the person signed himself. A talk that led to it is recorded at the screening.</source>
        <translation>按本人亲笔签字的退出声明填写。劝退谈话在资格审查中另行登记。</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>登记退出</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签字日期</translation>
    </message>
    <message>
        <source>Signed paper seen by</source>
        <translation>原件查验人</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>接受的理由</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Enter who has seen the signed paper.</source>
        <translation>请填查验签字原件的人。</translation>
    </message>
    <message>
        <source>Write why it is accepted after this day.</source>
        <translation>请写明晚于这一日为何接受。</translation>
    </message>
</context>
<context>
    <name>election::PaperActions</name>
    <message>
        <source>%1: choose a name that ends in .pdf, .xlsx, .html, .csv or .odt.</source>
        <translation>%1：文件名应以 .pdf、.xlsx、.html、.csv 或 .odt 结尾。</translation>
    </message>
    <message>
        <source>Some characters will not print</source>
        <translation>有些字印不出来</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>仍然打印</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Check it and print again.</source>
        <translation>打印机没有接收，请检查后重新打印。</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>已送打印机：%1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument 文档 (*.odt)</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>election::PaperPane</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>No paper yet.</source>
        <translation>还没有文书。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>适宽</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>election::PersonDialog</name>
    <message>
        <source>Correct an entry</source>
        <translation>更正登记</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新增登记</translation>
    </message>
    <message>
        <source>Every correction is kept with its reason and wins over later imports.</source>
        <translation>每次更正连同理由一起保存，以后再导入也以更正为准。</translation>
    </message>
    <message>
        <source>In the order of the register form. The entry is kept, whatever is imported later.</source>
        <translation>顺序与登记表相同。无论以后怎样导入，这条登记都保留。</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Add to the register</source>
        <translation>加入登记册</translation>
    </message>
    <message>
        <source>Hold to show the whole ID number (hold Space on it)</source>
        <translation>按住显示完整身份证号（键盘：按住空格键）</translation>
    </message>
    <message>
        <source>A household here, lives here</source>
        <translation>A 本村户籍，在村居住</translation>
    </message>
    <message>
        <source>B household here, lives away</source>
        <translation>B 本村户籍，外出</translation>
    </message>
    <message>
        <source>C household elsewhere, lives or works here</source>
        <translation>C 非本村户籍，在村居住或工作</translation>
    </message>
    <message>
        <source>He said so by</source>
        <translation>表示方式</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>表示日期</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Consent of</source>
        <translation>同意的会议</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>决议日期</translation>
    </message>
    <message>
        <source>Resolution no.</source>
        <translation>决议文号</translation>
    </message>
    <message>
        <source>Added, because</source>
        <translation>新增原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Corrected, because</source>
        <translation>更正理由</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>what was looked at, who asked for it</source>
        <translation>核对了什么、由谁提出</translation>
    </message>
    <message>
        <source>The birth date can&apos;t be read. Write it like 1980-01-02, or leave it empty.</source>
        <translation>出生日期看不懂，请写成 1980-01-02 的样子，或者留空。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 2026-11-23.</source>
        <translation>“%1”不是日期，请写成 2026-11-23 的样子。</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>已更正：%1</translation>
    </message>
    <message>
        <source>Added to the register: %1</source>
        <translation>已加入登记册：%1</translation>
    </message>
    <message>
        <source>Tie to the village</source>
        <translation>与本村的关系</translation>
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
        <translation>%1（%2 岁）</translation>
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
    <message>
        <source>Correct …</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Put back …</source>
        <translation>恢复登记…</translation>
    </message>
    <message>
        <source>Take off …</source>
        <translation>取消登记…</translation>
    </message>
    <message>
        <source>Decide which entry stays</source>
        <translation>决定保留哪一条</translation>
    </message>
    <message>
        <source>The ID number of %1 is mended</source>
        <translation>%1的身份证号已修复</translation>
    </message>
    <message>
        <source>Take this number</source>
        <translation>采用这个号码</translation>
    </message>
    <message>
        <source>Relatives …</source>
        <translation>亲属…</translation>
    </message>
</context>
<context>
    <name>election::PersonPicker</name>
    <message>
        <source>Name, initials (zs), last four of the ID</source>
        <translation>姓名、拼音首字母（zs）、身份证后四位</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人</translation>
    </message>
    <message>
        <source>Nobody on this village&apos;s register fits.</source>
        <translation>本村名册上没有符合的人。</translation>
    </message>
</context>
<context>
    <name>election::PlannedBoxDialog</name>
    <message>
        <source>Box “%1”</source>
        <translation>票箱：%1</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>新票箱</translation>
    </message>
    <message>
        <source>As it is announced before the poll: where it stands, and when.</source>
        <translation>按公告填写：地点和时间。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Place, of a roving box its route</source>
        <translation>地点（流动票箱写路线）</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Why a roving box</source>
        <translation>设流动票箱的原因</translation>
    </message>
    <message>
        <source>Approval of the township, number</source>
        <translation>乡镇批准文号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>List of its voters posted on</source>
        <translation>名单公告日期</translation>
    </message>
    <message>
        <source>Give the box its name.</source>
        <translation>请写票箱名称。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 08:30.</source>
        <translation>“%1”不是时间，请写成 08:30。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-12-19.</source>
        <translation>“%1”不是日期，请写成 2026-12-19。</translation>
    </message>
    <message>
        <source>Name of the box</source>
        <translation>票箱名称</translation>
    </message>
</context>
<context>
    <name>election::PollingPage</name>
    <message>
        <source>Box ledger</source>
        <translation>票箱清点</translation>
    </message>
    <message>
        <source>Change the ledger…</source>
        <translation>修改清点…</translation>
    </message>
    <message>
        <source>Add a box…</source>
        <translation>新增票箱…</translation>
    </message>
    <message>
        <source>Turnout of the villages · dashed line: one half</source>
        <translation>各村参选率 · 虚线为过半</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Polling · %1</source>
        <translation>投票 · %1</translation>
    </message>
    <message>
        <source>Polling · all villages</source>
        <translation>投票 · 全部村</translation>
    </message>
    <message>
        <source>Ballots issued during the day</source>
        <translation>当日发票进度</translation>
    </message>
    <message>
        <source>Ballots issued during the day, all villages</source>
        <translation>当日发票进度（全部村）</translation>
    </message>
    <message>
        <source>No ledger yet. Import the counts of the boxes (票箱清点), or add each box from its paper.</source>
        <translation>还没有票箱清点。请导入票箱清点，或按清点单逐个新增。</translation>
    </message>
    <message>
        <source>There is no box yet. Add one.</source>
        <translation>还没有票箱，请先新增。</translation>
    </message>
    <message>
        <source>Voted: %1</source>
        <translation>参加投票 %1</translation>
    </message>
    <message>
        <source>ballots issued %1</source>
        <translation>发出 %1</translation>
    </message>
    <message>
        <source>collected %1</source>
        <translation>收回 %1</translation>
    </message>
    <message>
        <source>own votes %1</source>
        <translation>本人 %1</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>委托 %1</translation>
    </message>
    <message>
        <source>assisted %1</source>
        <translation>代写 %1</translation>
    </message>
    <message>
        <source>at roving boxes %1</source>
        <translation>流动票箱 %1</translation>
    </message>
    <message>
        <source>boxes %1</source>
        <translation>票箱 %1 个</translation>
    </message>
    <message>
        <source>The boxes are still open: the figure is that of the ballots issued so far.</source>
        <translation>票箱还未清点，按目前已发出票数计。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Hall window</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Groups from which nobody has come: %1</source>
        <translation>一个人都没来的组：%1</translation>
    </message>
    <message>
        <source>%1 (sealed, to be counted)</source>
        <translation>%1（已封，待清点）</translation>
    </message>
    <message>
        <source>%1 (%2 issued)</source>
        <translation>%1（已发 %2）</translation>
    </message>
    <message>
        <source>Boxes without a ledger: %1</source>
        <translation>还没有清点的票箱：%1</translation>
    </message>
    <message>
        <source>No number yet from: %1</source>
        <translation>还没有报数：%1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Turnout of the villages</source>
        <translation>各村参选情况</translation>
    </message>
    <message>
        <source>Turnout of %1</source>
        <translation>%1 参选情况</translation>
    </message>
</context>
<context>
    <name>election::PostingDialog</name>
    <message>
        <source>the township</source>
        <translation>全镇</translation>
    </message>
    <message>
        <source>%1 · %2 · at the latest on %3, by %4</source>
        <translation>%1 · %2 · 最迟%3，由%4张贴</translation>
    </message>
    <message>
        <source>Record a posting</source>
        <translation>登记张贴</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>a paper that was made elsewhere</source>
        <translation>在别处制作的文书</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>Put up on</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>Put up by</source>
        <translation>张贴人</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>张贴地点</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Drop photos of the notice board</source>
        <translation>把公告栏照片拖到这里</translation>
    </message>
    <message>
        <source>none yet; up to 10 MB each</source>
        <translation>还没有；每张不超过 10 MB</translation>
    </message>
    <message>
        <source>Enter who put the paper up.</source>
        <translation>请填写张贴人。</translation>
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
    <message>
        <source>Choose the files (Ctrl+Shift+I), or drop them on the page</source>
        <translation>选择文件（Ctrl+Shift+I），或把文件拖到页面上</translation>
    </message>
    <message>
        <source>The list of posts names every village, its bodies and how many seats each post has. All other files are matched against it, so it comes first. Drop it here, choose it, or type the villages.</source>
        <translation>职数表写明每个村有哪些组织、每个职务几人。其他文件都按它核对，所以最先导入。拖到这里、选择文件，或直接输入各村。</translation>
    </message>
    <message>
        <source>Add villages …</source>
        <translation>添加村 …</translation>
    </message>
    <message>
        <source>This village …</source>
        <translation>本村规定 …</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add a post …</source>
        <translation>添加职务 …</translation>
    </message>
    <message>
        <source>Its register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Move the election day …</source>
        <translation>改选举日 …</translation>
    </message>
    <message>
        <source>Township and rules …</source>
        <translation>乡镇和规则 …</translation>
    </message>
    <message>
        <source>Digits change the seats, empty takes the post away; F2 opens the village</source>
        <translation>输入数字改职数，清空则取消该职务；F2打开本村规定</translation>
    </message>
    <message>
        <source>Choose a village in the table first.</source>
        <translation>请先在表中选一个村。</translation>
    </message>
    <message>
        <source>There is no village yet. Add one, or import the list.</source>
        <translation>还没有村。请添加，或导入职数表。</translation>
    </message>
    <message>
        <source>%1 villages added</source>
        <translation>已添加%1个村</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Take %1 out?</source>
        <translation>移除%1？</translation>
    </message>
    <message>
        <source>Its posts and what it sets go with it. This is only possible while no register, nomination or paper depends on it; the log keeps what was there.</source>
        <translation>它的职务和规定一起移除。只有在没有登记册、报名和文书时才能移除；日志保留原来的内容。</translation>
    </message>
    <message>
        <source>%1 was taken out</source>
        <translation>已移除%1</translation>
    </message>
    <message>
        <source>Type the seats of each village in the new column</source>
        <translation>请在新的一列填各村的职数</translation>
    </message>
    <message>
        <source>Correct the seats</source>
        <translation>更正职数</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>The election day was moved</source>
        <translation>选举日已改</translation>
    </message>
</context>
<context>
    <name>election::ProposalCard</name>
    <message>
        <source>Record the decision   Enter</source>
        <translation>记录决定   Enter</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>仅供参考</translation>
    </message>
    <message>
        <source>No reason against it was found.</source>
        <translation>没有发现不符合的情形。</translation>
    </message>
    <message>
        <source>Decided on %1 by %2, %3.</source>
        <translation>%2 于 %1 决定，文号 %3。</translation>
    </message>
    <message>
        <source>Decided by %1; the township only guides and files it.</source>
        <translation>由%1决定；乡镇只指导、备案。</translation>
    </message>
    <message>
        <source>Talk about withdrawing   W</source>
        <translation>劝退谈话   W</translation>
    </message>
    <message>
        <source>A meeting decides on all   M</source>
        <translation>会议一并决定   M</translation>
    </message>
</context>
<context>
    <name>election::ProxiesPage</name>
    <message>
        <source>to be audited</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>to be posted</source>
        <translation>待公告</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>void</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>who votes for whom, and which proxies are in force</source>
        <translation>谁委托谁投票、哪些委托有效</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>委托投票</translation>
    </message>
    <message>
        <source>Record a request …</source>
        <translation>登记委托…</translation>
    </message>
    <message>
        <source>Audit …</source>
        <translation>审核…</translation>
    </message>
    <message>
        <source>Taken back …</source>
        <translation>收回…</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>列入名单</translation>
    </message>
    <message>
        <source>List posted …</source>
        <translation>名单已张贴…</translation>
    </message>
    <message>
        <source>Write the list …</source>
        <translation>导出名单…</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>委托情况</translation>
    </message>
    <message>
        <source>no proxies</source>
        <translation>没有委托</translation>
    </message>
    <message>
        <source>%1 in force, %2 open</source>
        <translation>有效%1件，待办%2件</translation>
    </message>
    <message>
        <source>Proxies of %1</source>
        <translation>%1委托投票</translation>
    </message>
    <message>
        <source>Asked for until %1 (%2) · list posted until %3 (%4) · %5 in force, %6 to be audited, %7 to be posted, %8 void</source>
        <translation>委托截止%1（%2） · 名单公告截止%3（%4） · 有效%5件，待审核%6件，待公告%7件，无效%8件</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>委托人</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>受委托人</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Why away</source>
        <translation>外出事由</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>委托日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第%1号</translation>
    </message>
    <message>
        <source>Audited on</source>
        <translation>审核日期</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审核意见</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>收回日期</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>请先选择一件委托。</translation>
    </message>
    <message>
        <source>It is refused or taken back already.</source>
        <translation>该委托已经未通过或者已收回。</translation>
    </message>
    <message>
        <source>No approved proxy waits for a list.</source>
        <translation>没有等待列入名单的委托。</translation>
    </message>
    <message>
        <source>Make the list first.</source>
        <translation>请先列入名单。</translation>
    </message>
    <message>
        <source>Request recorded</source>
        <translation>已登记委托</translation>
    </message>
    <message>
        <source>Audit recorded</source>
        <translation>已登记审核</translation>
    </message>
    <message>
        <source>Take back the proxy</source>
        <translation>收回委托</translation>
    </message>
    <message>
        <source>Write why %1 takes it back, or why it was recorded by mistake.</source>
        <translation>请写明%1收回委托的原因，或者误登的原因。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>List No. %1 with %2 proxies: print it, put it up, then record the day</source>
        <translation>第%1号名单共%2件委托：请打印张贴，再登记张贴日期</translation>
    </message>
    <message>
        <source>Posting recorded</source>
        <translation>已登记张贴</translation>
    </message>
    <message>
        <source>No proxies yet</source>
        <translation>还没有委托投票</translation>
    </message>
    <message>
        <source>A voter who is away on election day asks somebody in writing to vote for him. The election committee audits each request and posts the list before the day; what isn&apos;t posted is void.</source>
        <translation>选民在投票期间外出的，可以书面委托他人代为投票。委托由村民选举委员会审核，在选举日前公告；未公告的无效。</translation>
    </message>
    <message>
        <source>the certificate (委托投票证) with both names and the relation</source>
        <translation>委托投票证：委托人、受委托人和关系</translation>
    </message>
    <message>
        <source>asked for until %1 (%2)</source>
        <translation>委托截止%1（%2）</translation>
    </message>
    <message>
        <source>list posted until %1 (%2)</source>
        <translation>名单公告截止%1（%2）</translation>
    </message>
</context>
<context>
    <name>election::ProxyAuditDialog</name>
    <message>
        <source>Audit by the election committee</source>
        <translation>村民选举委员会审核</translation>
    </message>
    <message>
        <source>%1 asks %2 to vote for him.</source>
        <translation>%1委托%2代为投票。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Audited by, and why</source>
        <translation>审核人和理由</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Audited on</source>
        <translation>审核日期</translation>
    </message>
    <message>
        <source>Write why it is refused.</source>
        <translation>请写明不同意的理由。</translation>
    </message>
</context>
<context>
    <name>election::ProxyPostedDialog</name>
    <message>
        <source>List of proxies No. %1</source>
        <translation>第%1号委托投票名单</translation>
    </message>
    <message>
        <source>The day on which it was put up in the village. A proxy that isn&apos;t posted in time is void.</source>
        <translation>在村里张贴的日期。没有按期公告的委托无效。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>张贴日期</translation>
    </message>
</context>
<context>
    <name>election::ProxyRequestDialog</name>
    <message>
        <source>Proxy vote asked for</source>
        <translation>登记委托投票</translation>
    </message>
    <message>
        <source>As on the certificate (委托投票证).</source>
        <translation>按委托投票证填写。</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>登记委托</translation>
    </message>
    <message>
        <source>What the proxy is to the principal</source>
        <translation>受委托人是委托人的</translation>
    </message>
    <message>
        <source>Why away</source>
        <translation>外出事由</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>委托人</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>受委托人</translation>
    </message>
    <message>
        <source>The proxy is his</source>
        <translation>受委托人是委托人的</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>委托日期</translation>
    </message>
    <message>
        <source>works away, for example 在杭州务工</source>
        <translation>例如：在杭州务工</translation>
    </message>
    <message>
        <source>Find the principal first.</source>
        <translation>请先查找委托人。</translation>
    </message>
    <message>
        <source>Find the proxy first.</source>
        <translation>请先查找受委托人。</translation>
    </message>
</context>
<context>
    <name>election::PublishObjectionDialog</name>
    <message>
        <source>Outcome of objection no. %1 is published</source>
        <translation>第 %1 号异议的结果已公布</translation>
    </message>
    <message>
        <source>The result of the decision, and the correction where there is one, hangs in public.</source>
        <translation>处理结果以及更正内容已经张贴公布。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>The publication is recorded</source>
        <translation>公布日期已记录</translation>
    </message>
</context>
<context>
    <name>election::RaceBoard</name>
    <message>
        <source>Turnout of all villages</source>
        <translation>各村参选率</translation>
    </message>
</context>
<context>
    <name>election::ReadAgainDialog</name>
    <message>
        <source>Ballot No. %1 of %2</source>
        <translation>%2第 %1 号票</translation>
    </message>
    <message>
        <source>With the paper before the committee. The first reading stays in the log.</source>
        <translation>选票放在委员会面前。原来的记录留在日志里。</translation>
    </message>
    <message>
        <source>Save the new reading</source>
        <translation>保存新的记录</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Write why the ballot is read otherwise.</source>
        <translation>请写明为什么改录。</translation>
    </message>
</context>
<context>
    <name>election::ReceiveObjectionDialog</name>
    <message>
        <source>Receive an objection</source>
        <translation>受理异议</translation>
    </message>
    <message>
        <source>To the village election committee. A late one is taken, too: the committee answers it.</source>
        <translation>向村民选举委员会提出。逾期的也要收下，由选举委员会答复。</translation>
    </message>
    <message>
        <source>Record the objection</source>
        <translation>记录异议</translation>
    </message>
    <message>
        <source>a name, where he is not on the register</source>
        <translation>不在登记册上的，写姓名</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>涉及的人</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>或者</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>Register posted on</source>
        <translation>名单公布日期</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Enter both days as 2026-11-23 and the time as 14:05.</source>
        <translation>日期写成 2026-11-23，时间写成 14:05。</translation>
    </message>
    <message>
        <source>Late: objections ended on %1.</source>
        <translation>逾期：异议已于 %1 截止。</translation>
    </message>
    <message>
        <source>Before the register was posted.</source>
        <translation>早于名单公布。</translation>
    </message>
    <message>
        <source>In time: objections end on %1.</source>
        <translation>在期限内：%1 截止。</translation>
    </message>
    <message>
        <source>%1 The decision is due on %2. %3</source>
        <translation>%1最迟 %2 作出决定。%3</translation>
    </message>
    <message>
        <source>The objection is recorded</source>
        <translation>异议已记录</translation>
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
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>All grids</source>
        <translation>全部网格</translation>
    </message>
    <message>
        <source>found by a number</source>
        <translation>按号码查找</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>查找“%1”</translation>
    </message>
    <message>
        <source>This view stands in the order of the households</source>
        <translation>按户显示时固定以户号排序</translation>
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
    <message>
        <source>Choose the files (Ctrl+Shift+I), or drop them on the page</source>
        <translation>选择文件（Ctrl+Shift+I），或把文件拖到页面上</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>新增登记…</translation>
    </message>
    <message>
        <source>Write the list …</source>
        <translation>导出清单…</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>按人</translation>
    </message>
    <message>
        <source>Household by household</source>
        <translation>按户</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>外出联络</translation>
    </message>
    <message>
        <source>Nobody is shown: there is nothing to write.</source>
        <translation>没有显示任何人，没有可导出的内容。</translation>
    </message>
    <message>
        <source>Type persons one by one …</source>
        <translation>逐人登记…</translation>
    </message>
    <message>
        <source>Choose the village first (Ctrl+G): a person stands in one register.</source>
        <translation>请先选择村（Ctrl+G）：一个人只在一个村登记。</translation>
    </message>
    <message>
        <source>the villages first: from the list of posts, or typed on the page of villages and posts</source>
        <translation>先要有村：导入职数表，或者在“村与职数”页输入</translation>
    </message>
</context>
<context>
    <name>election::RelativesDialog</name>
    <message>
        <source>recorded, by the register</source>
        <translation>已登记（来自登记册）</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>proposed by the register</source>
        <translation>登记册提示</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已否认</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>What the other is</source>
        <translation>对方是其</translation>
    </message>
    <message>
        <source>On what it rests</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>So it is</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Not so, because …</source>
        <translation>不属实，原因…</translation>
    </message>
    <message>
        <source>Record the relative</source>
        <translation>登记亲属</translation>
    </message>
    <message>
        <source>Relatives of %1</source>
        <translation>%1的亲属</translation>
    </message>
    <message>
        <source>What is recorded here once decides who must leave the election committee, who may not serve at the count, which of two elected relatives stays and who may vote for whom.</source>
        <translation>在此登记一次，用于判断：谁应退出选举委员会，谁不能担任选举工作人员，当选成员之间的回避，以及谁能代谁投票。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Is his</source>
        <translation>是其</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>另一人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>for example 户口簿, 本人说明</source>
        <translation>例如：户口簿、本人说明</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>The register proposes nothing here.</source>
        <translation>登记册没有提示。</translation>
    </message>
    <message>
        <source>It is declined or taken out already.</source>
        <translation>已否认或者已撤销。</translation>
    </message>
    <message>
        <source>Take it out, because …</source>
        <translation>撤销，原因…</translation>
    </message>
    <message>
        <source>Find the other person first.</source>
        <translation>请先查找另一人。</translation>
    </message>
    <message>
        <source>Write on what it rests.</source>
        <translation>请写明依据。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Recorded as relatives</source>
        <translation>已登记亲属关系</translation>
    </message>
    <message>
        <source>Not relatives in this way</source>
        <translation>不是这种关系</translation>
    </message>
    <message>
        <source>Write why %1 and %2 are not what stands here.</source>
        <translation>请写明%1和%2为什么不是这种关系。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>election::ReopenDialog</name>
    <message>
        <source>Reopen the declared result</source>
        <translation>重新打开已宣布的结果</translation>
    </message>
    <message>
        <source>It was declared on %1. Every paper issued of it counts as replaced from now on.</source>
        <translation>结果于 %1 宣布。打开后，已发出的结果文书一律视为被取代。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Second person who agrees</source>
        <translation>同意的第二人</translation>
    </message>
    <message>
        <source>Name the second person.</source>
        <translation>请写第二人姓名。</translation>
    </message>
    <message>
        <source>The second person has to be somebody else than %1.</source>
        <translation>第二人不能是 %1 本人。</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>请写原因。</translation>
    </message>
</context>
<context>
    <name>election::RepairsPage</name>
    <message>
        <source>No number to mend</source>
        <translation>没有可修复的号码</translation>
    </message>
    <message>
        <source>Where a spreadsheet cut the last digits of an ID number (REG-03) and another office file has the whole number of the same person, it is offered here.</source>
        <translation>身份证号末几位被电子表格截断（REG-03），而另一份材料里有同一人的完整号码时，会在这里提出。</translation>
    </message>
    <message>
        <source>the list of self-nominations (自荐报名汇总表), imported as text</source>
        <translation>自荐报名汇总表（号码为文本格式）</translation>
    </message>
    <message>
        <source>or the village&apos;s register anew, its ID column saved as text</source>
        <translation>或者把身份证号列存为文本后重新导入登记册</translation>
    </message>
    <message>
        <source>Go to the damaged numbers</source>
        <translation>查看失真的号码</translation>
    </message>
    <message>
        <source>Damaged numbers</source>
        <translation>证号修复</translation>
    </message>
    <message>
        <source>Numbers that are offered</source>
        <translation>可采用的号码</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Take the chosen numbers</source>
        <translation>采用选中的号码</translation>
    </message>
    <message>
        <source>Those without an offer</source>
        <translation>其余没有可用号码的</translation>
    </message>
    <message>
        <source>Damaged ID numbers</source>
        <translation>身份证号修复</translation>
    </message>
    <message>
        <source>%1 numbers are damaged; for %2 of them another office file has the whole number: same village, name and birth date, one number fits. Nothing is taken without you.</source>
        <translation>失真的号码 %1 个，其中 %2 个在另一份材料里有完整号码：村、姓名、出生日期一致，且只有一个号码相符。未经确认不会采用。</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>登记册中</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>可采用</translation>
    </message>
    <message numerus="yes">
        <source>Take %n chosen number(s)</source>
        <translation>
            <numerusform>采用选中的 %n 个号码</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Choose numbers first: Space on a row, or all with Alt+A.</source>
        <translation>请先选择：在一行上按空格，或按 Alt+A 全选。</translation>
    </message>
    <message numerus="yes">
        <source>%n ID number(s) mended</source>
        <translation>
            <numerusform>已修复 %n 个身份证号</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>election::ReportsPage</name>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Papers of %1</source>
        <translation>%1 文书</translation>
    </message>
    <message>
        <source>Papers of the township</source>
        <translation>全镇文书</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>可出具 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 ready · choose a village for its own papers</source>
        <translation>可出具 %1 / %2 · 选村看各村文书</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>还没有文书。</translation>
    </message>
    <message>
        <source>Wait until “%1” has ended, or stop it.</source>
        <translation>请等“%1”结束，或先停止它。</translation>
    </message>
    <message>
        <source>%1 files written to %2, %3 papers still wait</source>
        <translation>已写出 %1 个文件到 %2，还有 %3 份等待</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>发文…</translation>
    </message>
    <message>
        <source>Choose a document.</source>
        <translation>请选择文书。</translation>
    </message>
    <message>
        <source>title, key or No. of the notice</source>
        <translation>按名称或公告号查找</translation>
    </message>
    <message>
        <source>Form of the paper</source>
        <translation>文书样式</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>措辞…</translation>
    </message>
    <message>
        <source>Many papers…</source>
        <translation>批量生成…</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>按记录填写</translation>
    </message>
    <message>
        <source>empty, to be written by hand</source>
        <translation>空白表，手工填写</translation>
    </message>
    <message>
        <source>large, for the notice board</source>
        <translation>大字张贴版</translation>
    </message>
    <message>
        <source>Only a paper as recorded is issued.</source>
        <translation>只有按记录填写的文书可以发文。</translation>
    </message>
    <message>
        <source>The words of this paper are fixed: its parts are made from the record.</source>
        <translation>本文书的内容由记录生成，措辞不能修改。</translation>
    </message>
    <message>
        <source>No document is called so. Esc shows all.</source>
        <translation>没有这个名称的文书。按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>%1 It can be printed empty: choose so under the list.</source>
        <translation>%1可先打印空白表：在列表下方选择。</translation>
    </message>
    <message>
        <source>One PDF with all papers</source>
        <translation>合并为一个 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>换届文书</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>存放文书的文件夹</translation>
    </message>
    <message>
        <source>Making papers</source>
        <translation>生成文书</translation>
    </message>
</context>
<context>
    <name>election::RepresentativePlanDialog</name>
    <message>
        <source>How many representatives</source>
        <translation>村民代表人数依据</translation>
    </message>
    <message>
        <source>The number of villagers decides how many representatives there are at least; 0 counts them from the register.</source>
        <translation>村民代表最少人数由村民人数决定；填 0 按登记册计算。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Villagers</source>
        <translation>村民人数</translation>
    </message>
    <message>
        <source>Other members of the meeting</source>
        <translation>村民代表会议其他组成人员</translation>
    </message>
    <message>
        <source>The register has %1.</source>
        <translation>登记册共%1人。</translation>
    </message>
</context>
<context>
    <name>election::RepresentativesPage</name>
    <message>
        <source>its representatives and group leaders, and whether there are enough</source>
        <translation>村民代表和村民小组长，以及人数是否足够</translation>
    </message>
    <message>
        <source>Units and their representatives</source>
        <translation>推选单位和村民代表</translation>
    </message>
    <message>
        <source>Group leaders</source>
        <translation>村民小组长</translation>
    </message>
    <message>
        <source>Add a unit …</source>
        <translation>新增推选单位…</translation>
    </message>
    <message>
        <source>This unit …</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Take the unit out …</source>
        <translation>撤销单位…</translation>
    </message>
    <message>
        <source>Number of villagers …</source>
        <translation>村民人数…</translation>
    </message>
    <message>
        <source>Add a group leader …</source>
        <translation>新增小组长…</translation>
    </message>
    <message>
        <source>This leader …</source>
        <translation>修改小组长…</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>村民代表</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>尚未登记</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1人（至少%2人）</translation>
    </message>
    <message>
        <source>Representatives of %1</source>
        <translation>%1村民代表</translation>
    </message>
    <message>
        <source>%1 villagers%2 · %3 representatives of at least %4 · %5 women of at least %6</source>
        <translation>村民%1人%2 · 代表%3人，至少%4人 · 妇女%5人，至少%6人</translation>
    </message>
    <message>
        <source> (by the register)</source>
        <translation>（按登记册）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>推选单位</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>妇女</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>会议日期</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>得票</translation>
    </message>
    <message>
        <source>What the articles ask for</source>
        <translation>依法核对</translation>
    </message>
    <message>
        <source>Nothing open.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Notice of the representatives</source>
        <translation>村民代表名单公告</translation>
    </message>
    <message>
        <source>Notice of the group leaders</source>
        <translation>村民小组长名单公告</translation>
    </message>
    <message>
        <source>Choose a unit first.</source>
        <translation>请先选择推选单位。</translation>
    </message>
    <message>
        <source>Choose a group leader first.</source>
        <translation>请先选择小组长。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>撤销%1</translation>
    </message>
    <message>
        <source>Its list goes with it; the log keeps it. Write why.</source>
        <translation>名单一并撤销，日志保留。请写明原因。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>election::ResultBars</name>
    <message numerus="yes">
        <source>%n seat(s), women only</source>
        <translation>
            <numerusform>应选 %n 人，限女性</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>应选 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) tied</source>
        <translation>
            <numerusform>%n 席票数相等</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) vacant</source>
        <translation>
            <numerusform>缺额 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (written in)</source>
        <translation>%1（另选）</translation>
    </message>
    <message>
        <source>%1 against</source>
        <translation>反对 %1 票</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>另选他人</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s), %1 votes together, at most %2 for one</source>
        <translation>
            <numerusform>%n 人，合计 %1 票，最多 %2 票</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was voted for.</source>
        <translation>无人得票。</translation>
    </message>
</context>
<context>
    <name>election::ResultLines</name>
    <message>
        <source>Chosen to</source>
        <translation>推选为</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>删去此行</translation>
    </message>
    <message>
        <source>Result list</source>
        <translation>推选结果名单</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>得票</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>on the register</source>
        <translation>已对应</translation>
    </message>
    <message>
        <source>not on the register</source>
        <translation>未对应</translation>
    </message>
    <message>
        <source>The list has no line yet.</source>
        <translation>名单还没有内容。</translation>
    </message>
</context>
<context>
    <name>election::ResultPage</name>
    <message>
        <source>The page shows who is elected, and why.</source>
        <translation>本页显示谁当选、为什么。</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Would another reading change it?</source>
        <translation>换个算法会变吗？</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 elected</source>
        <translation>当选 %1 人</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>还没有结果</translation>
    </message>
    <message>
        <source>the box ledger (票箱清点)</source>
        <translation>票箱清点</translation>
    </message>
    <message>
        <source>the ballots: called here or imported (选票)</source>
        <translation>选票：在此唱票或导入</translation>
    </message>
    <message>
        <source>Go to counting</source>
        <translation>去计票</translation>
    </message>
    <message>
        <source>%1 of %2 seats filled</source>
        <translation>当选 %1 / 应选 %2</translation>
    </message>
    <message>
        <source>dashed line: votes needed</source>
        <translation>虚线为当选所需票数</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>会变</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>No text reads this round differently.</source>
        <translation>本轮没有不同算法。</translation>
    </message>
    <message>
        <source>Print the result report form</source>
        <translation>打印结果报告单</translation>
    </message>
    <message>
        <source>Declared on %1, signed by: %2</source>
        <translation>%1 宣布，签字：%2</translation>
    </message>
    <message>
        <source>Vote %1 follows; this one stays as it was declared.</source>
        <translation>之后有第 %1 次投票；本次结果以宣布的为准。</translation>
    </message>
    <message>
        <source>Before the declaration: %1</source>
        <translation>宣布之前：%1</translation>
    </message>
    <message>
        <source>Review the winners …</source>
        <translation>当选人资格复审…</translation>
    </message>
    <message>
        <source>Nobody has won a seat in this vote.</source>
        <translation>这次投票没有人当选。</translation>
    </message>
    <message>
        <source>Declare the result …</source>
        <translation>宣布结果…</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Open the next vote: %1 …</source>
        <translation>开始下一次投票：%1…</translation>
    </message>
    <message>
        <source>Review recorded</source>
        <translation>复审已记录</translation>
    </message>
    <message>
        <source>chair of the election committee</source>
        <translation>村民选举委员会主任</translation>
    </message>
    <message>
        <source>Declare the result</source>
        <translation>宣布结果</translation>
    </message>
    <message>
        <source>The result of %1 can&apos;t change any more once it is declared. Type the name of the village.</source>
        <translation>%1 的结果宣布后不能再改。请输入村名确认。</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>宣布</translation>
    </message>
    <message>
        <source>The result is declared</source>
        <translation>结果已宣布</translation>
    </message>
    <message>
        <source>Reopen the declared result</source>
        <translation>重新打开已宣布的结果</translation>
    </message>
    <message>
        <source>Papers that were issued of it count as replaced. Type the name of the village.</source>
        <translation>已发出的结果文书视为被取代。请输入村名确认。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message numerus="yes">
        <source>Reopened; %n paper(s) count as replaced</source>
        <translation>
            <numerusform>已重新打开；%n 份文书视为被取代</numerusform>
        </translation>
    </message>
    <message>
        <source>Vote %1 is open: print its ballots and name its boxes</source>
        <translation>第 %1 次投票已开始：请印选票、定票箱</translation>
    </message>
    <message>
        <source>Vote that is shown</source>
        <translation>显示哪次投票</translation>
    </message>
    <message>
        <source>After all votes</source>
        <translation>各次投票合计</translation>
    </message>
    <message>
        <source>Vote %1 is open; its ballots are not counted yet.</source>
        <translation>第 %1 次投票已开始，选票还没有清点。</translation>
    </message>
    <message>
        <source>Vote %1: %2</source>
        <translation>第 %1 次投票：%2</translation>
    </message>
    <message>
        <source>%1 (vote %2)</source>
        <translation>%1（第 %2 次）</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) tied</source>
        <translation>
            <numerusform>票数相等 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) vacant</source>
        <translation>
            <numerusform>空缺 %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seat(s): %2</source>
        <translation>
            <numerusform>%1 %n 名：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>election::ReviewDepartmentDialog</name>
    <message>
        <source>New department</source>
        <translation>新增部门</translation>
    </message>
    <message>
        <source>Under another name its answers go along, and files under the old name are still known.</source>
        <translation>改名后原有反馈随之改名，旧名称的文件仍能认出。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
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
        <source>is asked</source>
        <translation>参加联审</translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation>参加联审</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>In this election</source>
        <translation>本次选举</translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation>又名：%1</translation>
    </message>
    <message>
        <source>Enter the department&apos;s name.</source>
        <translation>请填写部门名称。</translation>
    </message>
</context>
<context>
    <name>election::ReviewDialog</name>
    <message>
        <source>Review of the winners</source>
        <translation>当选人资格复审</translation>
    </message>
    <message>
        <source>The village election committee reviews every winner at once, write-ins too; whoever is barred has not won, the seat is vacant and nobody moves up. %1</source>
        <translation>村民选举委员会当即复审全部当选人，另选他人也在内；不符合条件的当选无效，职位空缺，不递补。%1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>win invalid</source>
        <translation>当选无效</translation>
    </message>
    <message>
        <source>why, and on what it rests</source>
        <translation>原因和依据</translation>
    </message>
    <message>
        <source>%1, %2 (written in)</source>
        <translation>%1，%2（另选）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Write why the win of %1 is invalid.</source>
        <translation>请写明 %1 当选无效的原因。</translation>
    </message>
    <message>
        <source>Write the day of the decision.</source>
        <translation>请写决定日期。</translation>
    </message>
</context>
<context>
    <name>election::ReviewLinesModel</name>
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
        <translation>未变</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未反馈</translation>
    </message>
    <message>
        <source>who is it?</source>
        <translation>指的是谁</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>不属本次</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选定</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
</context>
<context>
    <name>election::ReviewReminderDialog</name>
    <message>
        <source>Remind departments</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Write the reminders …</source>
        <translation>写出催办函…</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>联审部门</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>%1 · %2 open · %3 days late</source>
        <translation>%1 · 未反馈 %2 · 逾期 %3 天</translation>
    </message>
    <message>
        <source>%1 · %2 open</source>
        <translation>%1 · 未反馈 %2</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>催办日期</translation>
    </message>
    <message>
        <source>letter, telephone …</source>
        <translation>发函、电话…</translation>
    </message>
    <message>
        <source>A printable reminder (催办函) for each department is written into a folder that you choose.</source>
        <translation>为每个部门写出一份可打印的催办函，存到您选的文件夹。</translation>
    </message>
    <message>
        <source>Tick at least one department.</source>
        <translation>请至少勾选一个部门。</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>请填写日期。</translation>
    </message>
</context>
<context>
    <name>election::ReviewRequestDialog</name>
    <message>
        <source>Ask the departments: letter No. %1</source>
        <translation>送审：联审函第%1号</translation>
    </message>
    <message>
        <source>Write the spreadsheets …</source>
        <translation>生成表格…</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>发函人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>everybody of the round, also who was asked about already</source>
        <translation>本轮全部人员（含已送审的）</translation>
    </message>
    <message>
        <source>Everybody again</source>
        <translation>全部重送</translation>
    </message>
    <message>
        <source>To these departments</source>
        <translation>送这些部门</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>反馈截止</translation>
    </message>
    <message>
        <source>Whom about</source>
        <translation>送审人员</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), one line each.</source>
        <translation>
            <numerusform>共 %n 人，一人一行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who weren&apos;t asked about yet, one line each.</source>
        <translation>
            <numerusform>尚未送审的 %n 人，一人一行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spreadsheet(s) and letters are written into a folder that you choose.</source>
        <translation>
            <numerusform>将 %n 份表格和联审函写到您选的文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has to be posted until %1.</source>
        <translation>名单最迟须于%1公布。</translation>
    </message>
    <message>
        <source>Tick at least one department.</source>
        <translation>请至少勾选一个部门。</translation>
    </message>
    <message>
        <source>Enter the day for the answers.</source>
        <translation>请填写反馈截止日。</translation>
    </message>
    <message>
        <source>The day for the answers lies in the past.</source>
        <translation>反馈截止日已过。</translation>
    </message>
</context>
<context>
    <name>election::RosterPage</name>
    <message>
        <source>The page shows the roster of self-nominees as it will be posted: names in the order of strokes, no ID number.</source>
        <translation>本页显示将要张贴的自荐人名册：按姓名笔画排列，不含身份证号。</translation>
    </message>
    <message>
        <source>Before it is posted</source>
        <translation>张贴之前</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册公告</translation>
    </message>
    <message>
        <source>No nominations yet</source>
        <translation>还没有报名自荐</translation>
    </message>
    <message>
        <source>The roster lists who stands for which post. It is made from the self-nominations that are not withdrawn and not decided out.</source>
        <translation>名册列出各职务的自荐人，由未退出、未决定不合格的报名生成。</translation>
    </message>
    <message>
        <source>the list of self-nominations (自荐报名汇总表)</source>
        <translation>自荐报名汇总表</translation>
    </message>
    <message>
        <source>Go to nominations</source>
        <translation>去报名自荐</translation>
    </message>
    <message>
        <source>%1 people for %2 seats</source>
        <translation>%1 人，应选 %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>%1 withdrawn, %2 not qualified</source>
        <translation>自愿退出 %1，不合格 %2</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>没有未了事项</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>未定 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>For posting</source>
        <translation>张贴版</translation>
    </message>
    <message>
        <source>For the file</source>
        <translation>存档版</translation>
    </message>
    <message>
        <source>With photos</source>
        <translation>照片版</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>补充公告</translation>
    </message>
</context>
<context>
    <name>election::RovingVotersDialog</name>
    <message>
        <source>Voters of “%1”</source>
        <translation>“%1”投票人名单</translation>
    </message>
    <message>
        <source>Whom the box goes to, and why. The list hangs before the poll; nobody else votes there.</source>
        <translation>流动票箱去谁家、为什么。名单投票前张贴，名单以外的人不能在这里投票。</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>列入名单</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Voters of the roving box</source>
        <translation>流动票箱投票人</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>选民</translation>
    </message>
    <message>
        <source>ill, disabled, lives far away</source>
        <translation>患病、残疾、居住偏远</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>Find the voter first.</source>
        <translation>请先找到选民。</translation>
    </message>
</context>
<context>
    <name>election::RulingDialog</name>
    <message>
        <source>“%1” for %2</source>
        <translation>%2：“%1”</translation>
    </message>
    <message numerus="yes">
        <source>The village election committee rules; the ruling counts for all %n ballot(s) with this name, and for those still to come.</source>
        <translation>
            <numerusform>由村民选举委员会裁定；对写有这个名字的 %n 张票一体适用，以后唱到的也适用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the ruling</source>
        <translation>记录裁定</translation>
    </message>
    <message>
        <source>The name means</source>
        <translation>这个名字指</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ruled by</source>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>another voter, to be searched</source>
        <translation>另一位选民，待查找</translation>
    </message>
    <message>
        <source>nobody who can be told: read as illegible</source>
        <translation>看不出是谁：按看不清处理</translation>
    </message>
    <message>
        <source>Another voter</source>
        <translation>另一位选民</translation>
    </message>
    <message>
        <source>Ruled on</source>
        <translation>裁定日期</translation>
    </message>
    <message>
        <source>Search the voter who is meant.</source>
        <translation>请查找所指的选民。</translation>
    </message>
    <message>
        <source>Write the committee&apos;s reason.</source>
        <translation>请写委员会的理由。</translation>
    </message>
    <message>
        <source>Write the day of the ruling.</source>
        <translation>请写裁定日期。</translation>
    </message>
    <message>
        <source>Write who of the committee gave the ruling.</source>
        <translation>请写裁定人。</translation>
    </message>
</context>
<context>
    <name>election::ScreeningBoardPage</name>
    <message>
        <source>Progress of the screening</source>
        <translation>资格审查进度</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>各村进度</translation>
    </message>
    <message>
        <source>What blocks whom</source>
        <translation>卡在哪里</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>各项审查</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因统计</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门反馈</translation>
    </message>
    <message>
        <source>All of it as a paper …</source>
        <translation>整份打印、导出…</translation>
    </message>
    <message>
        <source>Screening progress</source>
        <translation>审查进度</translation>
    </message>
    <message>
        <source>%1 nominees · %2 off the list: %3 by decision, %4 withdrawn after a talk, %5 of own wish · %6 still to be settled</source>
        <translation>共 %1 人次 · 已不在名册 %2 人：决定不合格 %3，劝退（本人签字）%4，自愿退出 %5 · 尚未落定 %6 人</translation>
    </message>
    <message>
        <source>Nothing blocks anybody.</source>
        <translation>没有卡住的事项。</translation>
    </message>
    <message>
        <source>Enter: to the nominee&apos;s checks</source>
        <translation>回车：转到该人的审查</translation>
    </message>
    <message>
        <source>No department was asked yet.</source>
        <translation>还没有部门反馈。</translation>
    </message>
    <message>
        <source>Proposals are the program&apos;s; only decisions and signed withdrawals take anybody off the list, and they are counted apart.</source>
        <translation>建议由程序给出；只有决定和本人签字的退出才使人离开名册，两者分别统计。</translation>
    </message>
</context>
<context>
    <name>election::ScreeningMeetingDialog</name>
    <message>
        <source>Decisions of a meeting</source>
        <translation>会议决定</translation>
    </message>
    <message>
        <source>As it stands in the minutes of %1; the township only guides and files it.</source>
        <translation>按%1会议记录填写；乡镇只作指导和备案。</translation>
    </message>
    <message>
        <source>Record the decisions</source>
        <translation>记录决定</translation>
    </message>
    <message>
        <source>Decides on %1: %2 qualified, %3 not qualified; %4 left for another meeting. Space: decide or not; Y qualified, N not qualified.</source>
        <translation>本次决定 %1 人：合格 %2 人，不合格 %3 人；留待下次会议 %4 人。空格：是否列入本次决定；Y 合格，N 不合格。</translation>
    </message>
    <message>
        <source>confirms at once what bars %1 of them</source>
        <translation>一次复核其中 %1 人的不合格情形</translation>
    </message>
    <message>
        <source>not needed: nothing waits for a second person</source>
        <translation>无须填写：没有待复核的情形</translation>
    </message>
    <message>
        <source>Whom the meeting decides on</source>
        <translation>会议作出决定的人员</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到人数</translation>
    </message>
    <message>
        <source>of members</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>开会日期</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>反对票</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定机构</translation>
    </message>
</context>
<context>
    <name>election::ScreeningPage</name>
    <message>
        <source>Name, post or number</source>
        <translation>姓名、职务或序号</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>自荐人</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>资格审查</translation>
    </message>
    <message>
        <source>Nobody to screen yet</source>
        <translation>还没有可审查的人</translation>
    </message>
    <message>
        <source>Each nominee passes nine checks. The program fills in what it can see in the files and proposes; the village election committee decides.</source>
        <translation>每名自荐人过九项审查。程序按文件自动填写并提出建议，由村民选举委员会决定。</translation>
    </message>
    <message>
        <source>the list of self-nominations</source>
        <translation>自荐报名汇总表</translation>
    </message>
    <message>
        <source>the departments&apos; answers (联审反馈)</source>
        <translation>各部门联审反馈</translation>
    </message>
    <message>
        <source>the records of the three asks (三问谈话记录)</source>
        <translation>三问谈话记录</translation>
    </message>
    <message>
        <source>Go to nominations</source>
        <translation>去报名自荐</translation>
    </message>
    <message>
        <source>Try with the sample township</source>
        <translation>用示例乡镇试一试</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>全部村</translation>
    </message>
    <message>
        <source>%1 · %2 nominees · %3 to do</source>
        <translation>%1 · 自荐 %2 · 待办 %3</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 号</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>%1年生</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation>决定已记录</translation>
    </message>
    <message>
        <source>%1 has answered so already.</source>
        <translation>%1已经这样填过了。</translation>
    </message>
    <message>
        <source>Nobody has answered this check by hand; there is nothing to take back.</source>
        <translation>这一项没有人工结论，不用收回。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It was answered before (%1); that stays in the history. Why is it changed?</source>
        <translation>原结论为“%1”，仍留在经过里。为什么更改？</translation>
    </message>
    <message>
        <source>What has to be looked at again?</source>
        <translation>要再看什么？</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1: failed; it waits for a second person (C)</source>
        <translation>%1：不通过，待第二人复核（C）</translation>
    </message>
    <message>
        <source>%1 has confirmed it</source>
        <translation>%1已复核同意</translation>
    </message>
    <message>
        <source>%1 does not agree</source>
        <translation>%1不同意</translation>
    </message>
    <message>
        <source>Talk recorded</source>
        <translation>谈话已记录</translation>
    </message>
    <message>
        <source>Fact entered</source>
        <translation>事实已录入</translation>
    </message>
    <message>
        <source>Fact taken out</source>
        <translation>事实已撤去</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>佐证材料：%1</translation>
    </message>
    <message>
        <source>Evidence changed</source>
        <translation>佐证材料已更新</translation>
    </message>
    <message>
        <source>Drop evidence of the chosen check here</source>
        <translation>把所选项目的佐证材料拖到这里</translation>
    </message>
    <message>
        <source>Judge by the newer version of the checks</source>
        <translation>改按新版审查标准审查</translation>
    </message>
    <message>
        <source>This dossier was judged by %1. States may change; the history keeps both. Why?</source>
        <translation>本档案原按%1审查。结果可能变化，经过记录两者都保留。为什么改用新标准？</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>重新审查</translation>
    </message>
    <message>
        <source>Judged by the version in force</source>
        <translation>已改按现行标准审查</translation>
    </message>
</context>
<context>
    <name>election::SecondPersonDialog</name>
    <message>
        <source>Second person: %1</source>
        <translation>第二人复核：%1</translation>
    </message>
    <message>
        <source>What bars a nominee stands on two named persons. Who entered it can&apos;t confirm it.</source>
        <translation>限制自荐人的结论须由两个人署名，录入人不能自己复核。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>agrees: it bars</source>
        <translation>同意，结论成立</translation>
    </message>
    <message>
        <source>does not agree: look again</source>
        <translation>不同意，再看</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Enter the name of the second person.</source>
        <translation>请填写第二人姓名。</translation>
    </message>
    <message>
        <source>Write why the second person does not agree.</source>
        <translation>请写明第二人为什么不同意。</translation>
    </message>
</context>
<context>
    <name>election::SelfNominationDialog</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>还剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>还剩 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the self-nomination of %1</source>
        <translation>更正 %1 的报名自荐</translation>
    </message>
    <message>
        <source>New self-nomination · %1</source>
        <translation>新报名自荐 · %1</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>the nominee stands here in person</source>
        <translation>自荐人本人到场</translation>
    </message>
    <message>
        <source>Nomination form</source>
        <translation>报名自荐表</translation>
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
        <source>another time than now</source>
        <translation>不是现在</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line</source>
        <translation>Shift+Enter 换行</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <comment>format of a field for date and time</comment>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>why: for example a power cut, copied from the paper</source>
        <translation>原因，例如：停电，按纸质登记簿补录</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
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
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>现居住地</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>自荐职务</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Post held now</source>
        <translation>现任职务</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>个人简历</translation>
    </message>
    <message>
        <source>Relatives in village bodies</source>
        <translation>亲属在村任职情况</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Papers handed in</source>
        <translation>已交材料</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>报名时间</translation>
    </message>
    <message>
        <source>Why typed</source>
        <translation>手工填写的原因</translation>
    </message>
    <message>
        <source>Photo and scans</source>
        <translation>照片和扫描件</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why corrected</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n seat(s))</source>
        <translation>
            <numerusform>%1（应选 %n 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>as on the card: the register has no sound number</source>
        <translation>按证件填写：名册没有可靠的号码</translation>
    </message>
    <message>
        <source>Find the person first: three keys of the name are enough.</source>
        <translation>请先找人：输入姓名首字母三个键即可。</translation>
    </message>
    <message>
        <source>Choose the post.</source>
        <translation>请选择职务。</translation>
    </message>
    <message>
        <source>Write why the form is corrected.</source>
        <translation>请写明更正原因。</translation>
    </message>
    <message>
        <source>Write why the time is typed.</source>
        <translation>请写明为何手工填写时间。</translation>
    </message>
    <message>
        <source>until %1, 24:00</source>
        <translation>%1 24 时截止</translation>
    </message>
    <message>
        <source>registration is over (%1)</source>
        <translation>报名已截止（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>election::SettlingDialog</name>
    <message>
        <source>Who decides</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write who decides.</source>
        <translation>请写由谁决定。</translation>
    </message>
    <message>
        <source>Write why, with the paper in hand.</source>
        <translation>请看着纸质材料写明理由。</translation>
    </message>
</context>
<context>
    <name>election::StaffDialog</name>
    <message>
        <source>Name staff of the poll</source>
        <translation>指定投票工作人员</translation>
    </message>
    <message>
        <source>Whoever stands, and relatives of whoever stands, can&apos;t do this work; the record of relatives is looked up at once.</source>
        <translation>自荐人、候选人及其近亲属不得担任；登记的亲属关系当场查对。</translation>
    </message>
    <message>
        <source>Name, if not on the register</source>
        <translation>姓名（不在选民册的）</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>At box</source>
        <translation>票箱</translation>
    </message>
    <message>
        <source>Find the person, or write a name.</source>
        <translation>请找到人员，或写姓名。</translation>
    </message>
    <message>
        <source>at all boxes</source>
        <translation>各票箱</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>指定</translation>
    </message>
</context>
<context>
    <name>election::StandingDialog</name>
    <message>
        <source>Take %1 off the register</source>
        <translation>取消%1的登记</translation>
    </message>
    <message>
        <source>Put %1 back onto the register</source>
        <translation>恢复%1的登记</translation>
    </message>
    <message>
        <source>The entry stays in the file with its reason and counts no longer. After closing, it becomes part of the next supplement.</source>
        <translation>这条登记连同理由保留在文件里，但不再计入。定稿之后取消的，列入下一次补充公告。</translation>
    </message>
    <message>
        <source>The entry counts again where age and rights allow it.</source>
        <translation>年龄和政治权利符合条件的，重新计入。</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>取消登记</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复登记</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>what was looked at, who said it</source>
        <translation>依据什么、听谁说的</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation>请先选择原因。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 2026-11-23.</source>
        <translation>“%1”不是日期，请写成 2026-11-23 的样子。</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>已取消登记：%1</translation>
    </message>
    <message>
        <source>Back on the register: %1</source>
        <translation>已恢复登记：%1</translation>
    </message>
</context>
<context>
    <name>election::StartView</name>
    <message>
        <source>How does %1 count?</source>
        <translation>%1怎样计票？</translation>
    </message>
    <message>
        <source>Chosen once, before the first ballot is read. It can be changed later with a reason; what was counted until then is set aside and kept.</source>
        <translation>录第一张票之前选定。以后更改须写明理由，已计的票另存备查。</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>唱票</translation>
    </message>
    <message>
        <source>One ballot after the other before the hall, every one on disk before the next; 正 marks grow on the projector.</source>
        <translation>当众一张一张地唱，每张写入磁盘后再唱下一张，投影上“正”字逐笔增加。</translation>
    </message>
    <message>
        <source>one caller, one at the keyboard, two scrutineers</source>
        <translation>唱票人一名、录入一名、监票人两名</translation>
    </message>
    <message>
        <source>Two tellers</source>
        <translation>双人计票</translation>
    </message>
    <message>
        <source>Bundles of fifty, each read twice by two people who don&apos;t see each other&apos;s entry; only what differs is read again.</source>
        <translation>五十张一捆，两个人各录一遍，互相看不见；只重录不一致的票。</translation>
    </message>
    <message>
        <source>two tellers, one coordinator, two scrutineers</source>
        <translation>计票人两名、协调员一名、监票人两名</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>汇总录入</translation>
    </message>
    <message>
        <source>The hall counted by hand on paper; the signed totals are typed twice by two people, and the program decides from them.</source>
        <translation>现场手工计票；签字的汇总表由两个人各录一遍，程序据此判定结果。</translation>
    </message>
    <message>
        <source>the signed sheet of totals, two typists, one coordinator</source>
        <translation>签字的汇总表、录入人两名、协调员一名</translation>
    </message>
    <message>
        <source>Ballots from a file</source>
        <translation>导入选票</translation>
    </message>
    <message>
        <source>Ballots were typed or scanned elsewhere, one row a ballot.</source>
        <translation>选票已在别处录成表格，一行一张。</translation>
    </message>
    <message>
        <source>the table of ballots (选票)</source>
        <translation>选票表格</translation>
    </message>
    <message>
        <source>You need: %1</source>
        <translation>需要：%1</translation>
    </message>
    <message>
        <source>%1 counts by %2: the zero report comes first</source>
        <translation>%1采用%2：先做零票报告</translation>
    </message>
    <message>
        <source>The hall sees that every tally stands at zero; then the boxes are opened. Nothing can be read before the report is made.</source>
        <translation>当众确认各项均为零，然后开箱。没有零票报告，不能录入选票。</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在要做的</translation>
    </message>
    <message>
        <source>Show the sealed boxes: %1.</source>
        <translation>出示封好的票箱：%1。</translation>
    </message>
    <message>
        <source>Show the hall window: no name has a mark yet (F9 rehearses first, F8 opens the window).</source>
        <translation>出示大厅投影：每个名字都没有笔画（F9 先演练，F8 打开投影）。</translation>
    </message>
    <message>
        <source>Write down who calls, who keeps the tally and who scrutinises.</source>
        <translation>记下唱票人、计票人和监票人。</translation>
    </message>
    <message>
        <source>Print the report, have the scrutineers sign it, then open the boxes.</source>
        <translation>打印报告，监票人签字，然后开箱。</translation>
    </message>
    <message>
        <source>Make the zero report …</source>
        <translation>做零票报告…</translation>
    </message>
    <message>
        <source>Rehearse first</source>
        <translation>先演练</translation>
    </message>
    <message>
        <source>Count another way …</source>
        <translation>更改计票方式…</translation>
    </message>
</context>
<context>
    <name>election::TalkDialog</name>
    <message>
        <source>Record of the talk</source>
        <translation>谈话记录</translation>
    </message>
    <message>
        <source>As on the paper: question, answer in his words, finding. A refusal bars where another person recorded the talk, or once a second person has confirmed it.</source>
        <translation>按谈话记录填写：问题、本人原话、评定。拒绝回答须另有记录人，或经第二人复核，才产生后果。</translation>
    </message>
    <message>
        <source>Record the talk</source>
        <translation>记录谈话</translation>
    </message>
    <message>
        <source>signed by the nominee</source>
        <translation>本人已签字</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签字</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
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
        <source>Finding %1</source>
        <translation>评定%1</translation>
    </message>
    <message>
        <source>%1 Question</source>
        <translation>第%1问</translation>
    </message>
    <message>
        <source>%1 Answer</source>
        <translation>第%1答</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>评定</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Why anew</source>
        <translation>重录原因</translation>
    </message>
    <message>
        <source>Enter the day of the talk, for example 2026-12-11.</source>
        <translation>请填谈话日期，例如 2026-12-11。</translation>
    </message>
    <message>
        <source>Enter who held the talk.</source>
        <translation>请填写谈话人。</translation>
    </message>
    <message>
        <source>Write what was answered or found.</source>
        <translation>请写回答或评定。</translation>
    </message>
    <message>
        <source>Write why the talk is recorded anew; the older record stays.</source>
        <translation>请写明为什么重录，旧记录仍然保留。</translation>
    </message>
</context>
<context>
    <name>election::TellersView</name>
    <message>
        <source>The next bundle</source>
        <translation>下一捆</translation>
    </message>
    <message>
        <source>Count the papers of the bundle first: fifty, or what is left of the box. Two people read it one after the other; neither sees what the other typed.</source>
        <translation>先点清这一捆的张数：五十张，或票箱里剩下的。两个人先后各录一遍，互相看不见。</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>票箱</translation>
    </message>
    <message>
        <source>First teller</source>
        <translation>第一计票人</translation>
    </message>
    <message>
        <source>Second teller</source>
        <translation>第二计票人</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Begin the bundle</source>
        <translation>开始这一捆</translation>
    </message>
    <message>
        <source>The coordinator&apos;s page</source>
        <translation>计票协调页</translation>
    </message>
    <message>
        <source>Next ballot   Enter</source>
        <translation>下一张   Enter</translation>
    </message>
    <message>
        <source>Last one again   Backspace</source>
        <translation>更正上一张   Backspace</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>各捆</translation>
    </message>
    <message>
        <source>What comparing can&apos;t see</source>
        <translation>比对看不出的</translation>
    </message>
    <message>
        <source>An error that both tellers make alike looks right. Where the hall doubts a result, the bundle is read again from the paper.</source>
        <translation>两位计票人犯同样的错误，看起来是一致的。对结果有疑问时，按捆重新看票。</translation>
    </message>
    <message>
        <source>Open the hall window</source>
        <translation>打开投影窗口</translation>
    </message>
    <message>
        <source>Bundle %1 waits for the coordinator</source>
        <translation>第 %1 捆等待协调员</translation>
    </message>
    <message>
        <source>Both read what differs again and still differ. The coordinator looks at the paper.</source>
        <translation>两位都重录了仍不一致，由协调员看票决定。</translation>
    </message>
    <message>
        <source>Bundle %1: now %2 reads</source>
        <translation>第 %1 捆：现在由%2录</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) differ. %1 reads only these again, without seeing what was typed.</source>
        <translation>
            <numerusform>有 %n 张不一致。%1只重录这些票，看不到原来录的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reads %n ballot(s) in the order of the bundle, without seeing what anybody typed.</source>
        <translation>
            <numerusform>%1按捆内顺序录 %n 张，看不到别人录的。</numerusform>
        </translation>
    </message>
    <message>
        <source>I am %1   Enter</source>
        <translation>我是%1   Enter</translation>
    </message>
    <message>
        <source>All ballots of the boxes are counted.</source>
        <translation>票箱里的选票都已计完。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n ballot(s) of this box are left.</source>
        <translation>
            <numerusform>这个票箱只剩 %n 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write how many papers the bundle holds.</source>
        <translation>请写这一捆有几张。</translation>
    </message>
    <message>
        <source>Write both tellers.</source>
        <translation>请写两位计票人。</translation>
    </message>
    <message>
        <source>Two different people read the bundle.</source>
        <translation>须由两个不同的人录。</translation>
    </message>
    <message>
        <source>Bundle %1 · %2</source>
        <translation>第 %1 捆 · %2</translation>
    </message>
    <message>
        <source>ballot %1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>differs: read it again from the paper</source>
        <translation>不一致：请看票重录</translation>
    </message>
    <message>
        <source>the other teller&apos;s entry is hidden</source>
        <translation>另一位录的看不到</translation>
    </message>
    <message numerus="yes">
        <source>Bundle %1 is agreed: %n ballot(s) are in the count.</source>
        <translation>
            <numerusform>第 %1 捆一致：%n 张已计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>ballot %1 of %2, again</source>
        <translation>第 %1 张，共 %2 张，更正</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>一致</translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n 张不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reads, %2 done</source>
        <translation>%1在录，已录 %2 张</translation>
    </message>
    <message>
        <source>Bundle %1</source>
        <translation>第 %1 捆</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
</context>
<context>
    <name>election::TemplateHeadDialog</name>
    <message>
        <source>Title, source and findings</source>
        <translation>名称、出处和评定用语</translation>
    </message>
    <message>
        <source>A finding of a talk that is in neither list needs another look.</source>
        <translation>不在两栏中的谈话评定一律“再看”。</translation>
    </message>
    <message>
        <source>Put into the draft</source>
        <translation>写入草稿</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Evidence mark</source>
        <translation>证据等级</translation>
    </message>
    <message>
        <source>Findings that pass</source>
        <translation>通过的评定</translation>
    </message>
    <message>
        <source>Findings that fail</source>
        <translation>不通过的评定</translation>
    </message>
    <message>
        <source>Every field needs its words.</source>
        <translation>各栏都要填写。</translation>
    </message>
    <message>
        <source>At least one finding has to pass and one to fail.</source>
        <translation>通过、不通过的评定各至少一个。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t pass and fail at once.</source>
        <translation>“%1”不能既通过又不通过。</translation>
    </message>
</context>
<context>
    <name>election::TemplatePage</name>
    <message>
        <source>Standard of the screening</source>
        <translation>资格审查标准</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Checks and clauses</source>
        <translation>核查项和条款</translation>
    </message>
    <message>
        <source>Change …   Enter</source>
        <translation>修改…   Enter</translation>
    </message>
    <message>
        <source>Add a clause …</source>
        <translation>增加条款…</translation>
    </message>
    <message>
        <source>Leave out …</source>
        <translation>不再适用…</translation>
    </message>
    <message>
        <source>Freeze the draft …</source>
        <translation>草稿定稿…</translation>
    </message>
    <message>
        <source>Read a file …</source>
        <translation>读入文件…</translation>
    </message>
    <message>
        <source>Write a file …</source>
        <translation>存成文件…</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>现在的情况</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>软件自带的模板</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Draft of version %1, by %2</source>
        <translation>第%1版草稿，%2</translation>
    </message>
    <message>
        <source>%1, frozen on %2</source>
        <translation>%1，%2定稿</translation>
    </message>
    <message>
        <source>%1 · in force</source>
        <translation>%1 · 现行</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n dossier(s) stay with it</source>
        <translation>
            <numerusform>%1 · %n份档案按此版</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft waits; version in force: %1.</source>
        <translation>有草稿待定稿；现行版本：%1。</translation>
    </message>
    <message>
        <source>the program&apos;s own</source>
        <translation>软件自带的模板</translation>
    </message>
    <message>
        <source>The program&apos;s own template is in force. No official text was found: adapt it to the local document.</source>
        <translation>现行的是软件自带的模板。没有查到官方文本，请按本地文件修改。</translation>
    </message>
    <message>
        <source>Version %1 of the township is in force.</source>
        <translation>现行的是本乡镇第%1版。</translation>
    </message>
    <message>
        <source>There is no draft: change a check or a clause first.</source>
        <translation>还没有草稿，请先修改核查项或条款。</translation>
    </message>
    <message>
        <source>%1 %2
%3, %4</source>
        <translation>%1 %2
%3，%4</translation>
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
        <source> — left out: %1</source>
        <translation>——不再适用：%1</translation>
    </message>
    <message>
        <source>%1 %2 (own)</source>
        <translation>%1 %2（本地）</translation>
    </message>
    <message>
        <source>Older versions never change. Choose the newest one to go on from it.</source>
        <translation>旧版本不再变动，请选最新版本修改。</translation>
    </message>
    <message>
        <source>The words of the rule set&apos;s lists stay as they are; leave the clause out and add one of your own instead.</source>
        <translation>规则集中的条款文字不改；可以不再适用，另加本地条款。</translation>
    </message>
    <message>
        <source>A bar of the law can&apos;t be left out.</source>
        <translation>法定情形不能去掉。</translation>
    </message>
    <message>
        <source>The nine checks stay nine; a check can be set to “only warns”.</source>
        <translation>九项不能增减，可以改成“只提醒”。</translation>
    </message>
    <message>
        <source>In the draft; nothing is in force before it is frozen</source>
        <translation>已写入草稿，定稿之前不生效</translation>
    </message>
    <message>
        <source>Take the clause out of the draft</source>
        <translation>从草稿中去掉条款</translation>
    </message>
    <message>
        <source>Frozen versions keep it; dossiers judged by them keep it, too.</source>
        <translation>已定稿的版本和按其审查的档案不受影响。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>撤去</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1不再适用</translation>
    </message>
    <message>
        <source>%1
Write on what it rests that this clause no longer counts here.</source>
        <translation>%1
请写明不再适用的依据。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不再适用</translation>
    </message>
    <message>
        <source>Freeze the draft</source>
        <translation>草稿定稿</translation>
    </message>
    <message>
        <source>It becomes the version in force and never changes again. Dossiers that were judged before stay with their version. On which document of the township does it rest (name and number)?</source>
        <translation>定稿后成为现行版本，从此不再变动；此前已审查的档案仍按原来的版本。依据本地哪份文件（名称和文号）？</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Version %1 is in force</source>
        <translation>第%1版现行</translation>
    </message>
    <message>
        <source>Read the nine checks</source>
        <translation>读入审查标准</translation>
    </message>
    <message>
        <source>Standard of the screening (*.json)</source>
        <translation>资格审查标准 (*.json)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>“%1”读不出来。</translation>
    </message>
    <message>
        <source>Write the nine checks</source>
        <translation>存成文件</translation>
    </message>
    <message>
        <source>standard of the screening</source>
        <translation>资格审查标准</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1写不进去，请换一个文件夹。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>election::TotalsForm</name>
    <message>
        <source>The ballots</source>
        <translation>选票</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n seat(s))</source>
        <translation>
            <numerusform>%1（应选 %n 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>For ○</source>
        <translation>赞成 ○</translation>
    </message>
    <message>
        <source>Against ×</source>
        <translation>反对 ×</translation>
    </message>
    <message>
        <source>Written in: name and votes</source>
        <translation>另选他人：姓名和票数</translation>
    </message>
    <message>
        <source>%1, name written in</source>
        <translation>%1，另选他人的姓名</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>votes against</source>
        <translation>反对票</translation>
    </message>
    <message>
        <source>Only these fields, from the paper</source>
        <translation>只录这些栏目，照纸质表</translation>
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
<context>
    <name>election::TotalsView</name>
    <message>
        <source>Who types</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Note, where something is unusual</source>
        <translation>备注（有异常时写）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>The coordinator&apos;s page</source>
        <translation>计票协调页</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>看结果</translation>
    </message>
    <message>
        <source>Totals · %1 %2</source>
        <translation>汇总录入 · %1 %2</translation>
    </message>
    <message>
        <source>first entry</source>
        <translation>第一次录入</translation>
    </message>
    <message>
        <source>second entry, blind</source>
        <translation>第二次录入（看不到第一次）</translation>
    </message>
    <message>
        <source>Copy the signed sheet of totals, field by field; empty is zero. Enter goes on, Ctrl+Enter hands over.</source>
        <translation>照签字的汇总表逐栏录入，空着就是零。Enter 下一栏，Ctrl+Enter 提交。</translation>
    </message>
    <message>
        <source>%1 typed the first entry; somebody else types the second one from the same paper.</source>
        <translation>%1录了第一次；请另一个人照同一张表录第二次。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n 栏不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 types these fields again from the paper. Neither number is shown.</source>
        <translation>%1照纸质表重录这些栏目，不显示原来的数字。</translation>
    </message>
    <message>
        <source>%1 types again instead</source>
        <translation>改由%1重录</translation>
    </message>
    <message>
        <source>waits for the coordinator</source>
        <translation>等待协调员</translation>
    </message>
    <message>
        <source>The two entries don&apos;t settle by themselves. The coordinator looks at the paper and decides.</source>
        <translation>两次录入仍不能一致，由协调员看纸质表决定。</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Both entries agree and add up; the result is decided from them.</source>
        <translation>两次录入一致且相符，据此判定结果。</translation>
    </message>
    <message>
        <source>%1 took one of the entries: %2</source>
        <translation>%1采用了其中一次：%2</translation>
    </message>
    <message>
        <source>Write who types this paper.</source>
        <translation>请写录入人。</translation>
    </message>
    <message>
        <source>Copy the paper first.</source>
        <translation>请先照表录入。</translation>
    </message>
    <message>
        <source>Type the fields first.</source>
        <translation>请先录这些栏目。</translation>
    </message>
    <message>
        <source>If the paper says so, write a note.</source>
        <translation>如果纸质表确是这样，请写备注。</translation>
    </message>
    <message>
        <source>If everything stands as on the paper, press Ctrl+Enter again.</source>
        <translation>如果都与纸质表一致，再按一次 Ctrl+Enter。</translation>
    </message>
    <message>
        <source>As on the paper: hand over</source>
        <translation>与纸质表一致，提交</translation>
    </message>
    <message>
        <source>Handed over.</source>
        <translation>已提交。</translation>
    </message>
</context>
<context>
    <name>election::TownshipResults</name>
    <message>
        <source>Results of all villages</source>
        <translation>各村结果</translation>
    </message>
    <message>
        <source>%1 of %2 villages counted · %3 complete · %4 of %5 seats filled</source>
        <translation>已计票 %1 / %2 村 · 选举完成 %3 村 · 当选 %4 / 应选 %5</translation>
    </message>
    <message>
        <source>Enter or a click opens a village</source>
        <translation>回车或单击打开一个村</translation>
    </message>
</context>
<context>
    <name>election::TownshipResultsModel</name>
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
        <translation>登记</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>参加投票</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>是否有效</translation>
    </message>
    <message>
        <source>Elected of seats</source>
        <translation>当选 / 应选</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未计票</translation>
    </message>
</context>
<context>
    <name>election::TurnoutChart</name>
    <message>
        <source>Ballots issued</source>
        <translation>发出选票</translation>
    </message>
    <message>
        <source>One half of the register (%1)</source>
        <translation>登记选民的一半（%1）</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>还没有进度</translation>
    </message>
    <message>
        <source>%1 ballots issued at %2, one half is %3</source>
        <translation>%2 已发出 %1 张，一半为 %3</translation>
    </message>
</context>
<context>
    <name>election::TypedEntries</name>
    <message>
        <source>void: %1</source>
        <translation>废票：%1</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>What was typed by whom</source>
        <translation>谁录了什么</translation>
    </message>
    <message>
        <source>Two tellers: what was typed by whom</source>
        <translation>双人计票：谁录了什么</translation>
    </message>
    <message>
        <source>Every ballot that ever differed, each reading in its order. What both misread alike can&apos;t be seen here: only reading the bundle again from the paper finds it.</source>
        <translation>曾经不一致的每一张票，各次录入依次列出。两个人犯同样的错误这里看不出来，只有按捆重新看票才能发现。</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>捆</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>第几张</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>First teller</source>
        <translation>第一计票人</translation>
    </message>
    <message>
        <source>Second teller</source>
        <translation>第二计票人</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>共 %1 张</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>计票中</translation>
    </message>
    <message>
        <source>%1: %2 read</source>
        <translation>%1：已录 %2 张</translation>
    </message>
    <message>
        <source>Totals: what was typed by whom</source>
        <translation>汇总录入：谁录了什么</translation>
    </message>
    <message>
        <source>not typed yet</source>
        <translation>未录</translation>
    </message>
    <message>
        <source>Settled. Thrown away, both entries are typed again.</source>
        <translation>已采用。作废后两次都重录。</translation>
    </message>
    <message>
        <source>Typists see only that something doesn&apos;t add up; the equations stand here.</source>
        <translation>录入人只看到有不符，算式在这里。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>第一次：%1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>第二次：%1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>typed once</source>
        <translation>只录了一次</translation>
    </message>
    <message>
        <source>%1 notes: %2</source>
        <translation>%1备注：%2</translation>
    </message>
    <message>
        <source>How the count goes</source>
        <translation>计票经过</translation>
    </message>
    <message>
        <source>Corrections, pauses and rulings stand in the log under Archive.</source>
        <translation>更正、暂停和裁定见“归档”里的日志。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who, or why</source>
        <translation>谁，或为什么</translation>
    </message>
    <message>
        <source>count by %1</source>
        <translation>计票方式：%1</translation>
    </message>
    <message>
        <source>first choice</source>
        <translation>首次选定</translation>
    </message>
    <message>
        <source>caller %1</source>
        <translation>唱票人 %1</translation>
    </message>
    <message>
        <source>tellers %1</source>
        <translation>计票人 %1</translation>
    </message>
    <message>
        <source>scrutineers %1</source>
        <translation>监票人 %1</translation>
    </message>
    <message>
        <source>zero report</source>
        <translation>零票报告</translation>
    </message>
    <message>
        <source>no choice recorded</source>
        <translation>未另行选定</translation>
    </message>
    <message>
        <source>Ballots from a file: when they came and by whom stands in the log.</source>
        <translation>选票由文件导入：何时、由谁导入，见归档里的日志。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>election::UnitDialog</name>
    <message>
        <source>Unit %1</source>
        <translation>推选单位：%1</translation>
    </message>
    <message>
        <source>A unit that chooses representatives</source>
        <translation>推选村民代表的单位</translation>
    </message>
    <message>
        <source>A villagers&apos; group, or five to fifteen households: everybody who got votes, by votes.</source>
        <translation>村民小组，或者五户至十五户：所有得票人，按得票多少。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>推选单位</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>计算单位</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>elected to a women&apos;s seat</source>
        <translation>妇女名额当选</translation>
    </message>
    <message>
        <source>not elected</source>
        <translation>未当选</translation>
    </message>
    <message>
        <source>voters</source>
        <translation>选民</translation>
    </message>
    <message>
        <source>households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>for example 第一村民小组</source>
        <translation>例如：第一村民小组</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Of them for women</source>
        <translation>其中妇女名额</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>会议日期</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Write the name of the unit first.</source>
        <translation>请先填写推选单位名称。</translation>
    </message>
    <message>
        <source>Write how many representatives the unit chooses.</source>
        <translation>请填写应选名额。</translation>
    </message>
</context>
<context>
    <name>election::VerdictsPage</name>
    <message>
        <source>The page shows by which record each nominee stays on the list or has left it.</source>
        <translation>本页显示每个人凭哪一份记录留在名册或离开名册。</translation>
    </message>
    <message>
        <source>Decisions and withdrawals</source>
        <translation>决定与退出</translation>
    </message>
    <message>
        <source>Decisions of a meeting …</source>
        <translation>会议决定…</translation>
    </message>
    <message>
        <source>Delivered …</source>
        <translation>送达…</translation>
    </message>
    <message>
        <source>Objection …</source>
        <translation>异议…</translation>
    </message>
    <message>
        <source>Talk about withdrawing …</source>
        <translation>劝退谈话…</translation>
    </message>
    <message>
        <source>Decision and slip</source>
        <translation>决定书和回证</translation>
    </message>
    <message>
        <source>Record of the talk</source>
        <translation>谈话记录</translation>
    </message>
    <message>
        <source>Statement of withdrawal</source>
        <translation>退出声明</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n 人待定</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>Nobody to decide on yet</source>
        <translation>还没有可决定的人</translation>
    </message>
    <message>
        <source>Here stand the deciding body&apos;s decisions with their delivery, and the withdrawals after a talk. They follow from the self-nominations.</source>
        <translation>这里列出决定机构的决定及其送达、劝退谈话和退出。它们都从报名自荐而来。</translation>
    </message>
    <message>
        <source>the list of self-nominations (自荐报名汇总表)</source>
        <translation>自荐报名汇总表</translation>
    </message>
    <message>
        <source>Go to nominations</source>
        <translation>转到报名自荐</translation>
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
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>withdrew of own wish</source>
        <translation>自愿退出</translation>
    </message>
    <message>
        <source>withdrew after a talk</source>
        <translation>劝退，本人签字</translation>
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
        <source>not yet</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>withdrawal not proven</source>
        <translation>退出未证实</translation>
    </message>
    <message>
        <source>talk only, stays</source>
        <translation>仅谈话，仍在册</translation>
    </message>
    <message>
        <source>proposed: qualified</source>
        <translation>建议：合格</translation>
    </message>
    <message>
        <source>proposed: not qualified</source>
        <translation>建议：不合格</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>尚有缺项</translation>
    </message>
    <message>
        <source>Off the list: %1 by decision, %2 withdrawn after a talk, %3 of own wish · %4 to be settled</source>
        <translation>已不在名册：决定不合格 %1 人，劝退 %2 人，自愿退出 %3 人 · 待落定 %4 人</translation>
    </message>
    <message>
        <source>Choose a nominee first.</source>
        <translation>请先选择一人。</translation>
    </message>
    <message>
        <source>Nothing was decided on this nominee yet.</source>
        <translation>对此人还没有作出决定。</translation>
    </message>
    <message>
        <source>The withdrawal is recorded already.</source>
        <translation>退出已经记录。</translation>
    </message>
    <message>
        <source>Decided out already: there is nothing to withdraw from.</source>
        <translation>已决定不合格，无从退出。</translation>
    </message>
    <message>
        <source>Decisions recorded</source>
        <translation>决定已记录</translation>
    </message>
    <message>
        <source>Talk recorded</source>
        <translation>谈话已记录</translation>
    </message>
    <message>
        <source>Delivery recorded</source>
        <translation>送达已记录</translation>
    </message>
    <message>
        <source>Objection recorded</source>
        <translation>异议已记录</translation>
    </message>
</context>
<context>
    <name>election::VersionsPage</name>
    <message>
        <source>+%1 added, −%2 taken off, %3 corrected</source>
        <translation>新增 %1，取消 %2，更正 %3</translation>
    </message>
    <message>
        <source>Closing and versions</source>
        <translation>定稿与版本</translation>
    </message>
    <message>
        <source>Closing a register freezes a numbered version that turnout is taken of; what changes later is a supplement and makes the next version.</source>
        <translation>定稿形成一个编号的版本，参选率以它为准；以后的变动作为补充，形成下一个版本。</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>目前情况</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>未定稿</translation>
    </message>
    <message>
        <source>%1 voters, %2 changes since</source>
        <translation>%1 名选民，之后变动 %2 处</translation>
    </message>
    <message>
        <source>closed, %1 voters</source>
        <translation>已定稿，%1 名选民</translation>
    </message>
    <message>
        <source>Voters now</source>
        <translation>现有选民</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行版本</translation>
    </message>
    <message>
        <source>version %1, %2 voters</source>
        <translation>第 %1 版，%2 名选民</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>此后</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>没有变动</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>尚未定稿</translation>
    </message>
    <message>
        <source>Make the next version …</source>
        <translation>形成下一版本…</translation>
    </message>
    <message>
        <source>Close the register …</source>
        <translation>登记册定稿…</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>还不能定稿的原因</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>%1 · no. %2 %3</source>
        <translation>%1 · 第 %2 号 %3</translation>
    </message>
    <message>
        <source>Enter: decide which entry stays</source>
        <translation>按 Enter 决定保留哪一条</translation>
    </message>
    <message>
        <source>Version %1 · %2 voters
%3, %4</source>
        <translation>第 %1 版 · %2 名选民
%3，%4</translation>
    </message>
    <message>
        <source>Draft · %1 voters
as it stands now, not closed</source>
        <translation>草稿 · %1 名选民
目前的情况，尚未定稿</translation>
    </message>
    <message>
        <source>Hash of version %1 (BLAKE2b-256), as on its papers:
%2</source>
        <translation>第 %1 版的校验码（BLAKE2b-256），与纸面一致：
%2</translation>
    </message>
    <message>
        <source>Supplements begin with version 2: the first one is the register itself.</source>
        <translation>补充公告从第 2 版开始：第 1 版就是名单本身。</translation>
    </message>
    <message>
        <source>Make version %1 of the register of %2</source>
        <translation>形成%2登记册第 %1 版</translation>
    </message>
    <message>
        <source>Close the register of %1</source>
        <translation>%1登记册定稿</translation>
    </message>
    <message>
        <source>%1. The older version stays as it was; turnout is taken of the new one with %2 voters. This can&apos;t be taken back.</source>
        <translation>%1。原版本保持不变；参选率改以新版本的 %2 名选民计算。此操作不能撤回。</translation>
    </message>
    <message>
        <source>%1 voters are frozen as version 1, with a hash that its papers carry; turnout is taken of it. What changes later is a supplement. This can&apos;t be taken back.</source>
        <translation>%1 名选民定为第 1 版，纸面印有校验码，参选率以它为准。以后的变动一律作为补充。此操作不能撤回。</translation>
    </message>
    <message>
        <source>Make the version</source>
        <translation>形成版本</translation>
    </message>
    <message>
        <source>Close the register</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>%1: version %2 with %3 voters</source>
        <translation>%1：第 %2 版，%3 名选民</translation>
    </message>
    <message>
        <source>Entries to be decided about</source>
        <translation>待决定的登记</translation>
    </message>
    <message>
        <source>For posting</source>
        <translation>张贴名单</translation>
    </message>
    <message>
        <source>By household</source>
        <translation>按户号</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>补充公告</translation>
    </message>
</context>
<context>
    <name>election::VillageDialog</name>
    <message>
        <source>What this village sets, by its own measures (选举办法).</source>
        <translation>本村选举办法规定的内容。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>The village has no name. Write it as on its seal.</source>
        <translation>村没有名称。请照公章上的写法填写。</translation>
    </message>
</context>
<context>
    <name>election::WayDialog</name>
    <message>
        <source>Count another way</source>
        <translation>更改计票方式</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) counted so far are set aside: they stay on file and no longer count. The step stands in the log.</source>
        <translation>
            <numerusform>已计的 %n 张另存备查，不再计入。这一步记入日志。</numerusform>
        </translation>
    </message>
    <message>
        <source>The step stands in the log with its reason.</source>
        <translation>这一步连同理由记入日志。</translation>
    </message>
    <message>
        <source>Change the way</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>计票方式</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write why the way of counting is changed.</source>
        <translation>请写明为什么更改计票方式。</translation>
    </message>
</context>
<context>
    <name>election::WordingDialog</name>
    <message>
        <source>Words of the papers</source>
        <translation>文书措辞</translation>
    </message>
    <message>
        <source>Marks in braces are filled in from the record. Papers that were issued keep their words.</source>
        <translation>花括号中的代号按记录填写。已发出的文书不受影响。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Insert a mark</source>
        <translation>插入代号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Shipped words</source>
        <translation>恢复原文</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已修改）</translation>
    </message>
    <message>
        <source>Insert a mark…</source>
        <translation>插入代号…</translation>
    </message>
    <message>
        <source>%1 (table)</source>
        <translation>%1（表）</translation>
    </message>
    <message>
        <source>A line is a paragraph.  #: heading  =: no indent  &gt;: small  | label = value |: grid  || label: box  +/-: table  ~: signatures  @: who issues it  ---: new page</source>
        <translation>一行一段。# 小标题&#x3000;= 顶格&#x3000;&gt; 小字&#x3000;| 栏目 = 内容 | 方格&#x3000;|| 栏目 书写框&#x3000;+/- 表格&#x3000;~ 签字&#x3000;@ 落款&#x3000;--- 换页</translation>
    </message>
    <message>
        <source>As shipped.</source>
        <translation>与原文相同。</translation>
    </message>
    <message>
        <source>Differs from the shipped words.</source>
        <translation>与原文不同。</translation>
    </message>
    <message>
        <source>These are the shipped words.</source>
        <translation>已是原文。</translation>
    </message>
    <message>
        <source>Saved the words of %1</source>
        <translation>已保存“%1”的措辞</translation>
    </message>
</context>
<context>
    <name>election::WriteInBox</name>
    <message>
        <source>Name that is written on the ballot</source>
        <translation>选票上写的姓名</translation>
    </message>
    <message>
        <source>Voters of this name</source>
        <translation>同名选民</translation>
    </message>
    <message>
        <source>Name or initials (zs → 张三); Enter takes the chosen one, Esc goes back</source>
        <translation>姓名或拼音首字母（zs → 张三）；回车选定，Esc 返回</translation>
    </message>
    <message>
        <source>%1, somebody else:</source>
        <translation>%1，另选他人：</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>%1年生</translation>
    </message>
    <message>
        <source>As written: %1 (counts only if it is on the register)</source>
        <translation>按所写：%1（在登记册上才计票）</translation>
    </message>
</context>
<context>
    <name>election::ZeroReportDialog</name>
    <message>
        <source>Zero report (零票报告)</source>
        <translation>零票报告</translation>
    </message>
    <message>
        <source>Every tally stands at zero. Who stands for election, and close relatives, may not call, scrutinise or tally.</source>
        <translation>各项均为零。候选人、自荐人及其近亲属不能担任唱票、监票、计票人。</translation>
    </message>
    <message>
        <source>Record the report</source>
        <translation>记录报告</translation>
    </message>
    <message>
        <source>Caller (唱票人)</source>
        <translation>唱票人</translation>
    </message>
    <message>
        <source>First teller (计票人)</source>
        <translation>第一计票人</translation>
    </message>
    <message>
        <source>Second teller (计票人)</source>
        <translation>第二计票人</translation>
    </message>
    <message>
        <source>First scrutineer (监票人)</source>
        <translation>第一监票人</translation>
    </message>
    <message>
        <source>Second scrutineer (监票人)</source>
        <translation>第二监票人</translation>
    </message>
    <message>
        <source>Third scrutineer (监票人)</source>
        <translation>第三监票人</translation>
    </message>
    <message>
        <source>Tellers (计票人)</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>and</source>
        <translation>和</translation>
    </message>
    <message>
        <source>Scrutineers (监票人)</source>
        <translation>监票人</translation>
    </message>
    <message>
        <source>Third scrutineer</source>
        <translation>第三监票人</translation>
    </message>
    <message>
        <source>Write who calls the ballots.</source>
        <translation>请写唱票人。</translation>
    </message>
    <message>
        <source>Write both tellers.</source>
        <translation>请写两位计票人。</translation>
    </message>
    <message>
        <source>Write who keeps the tally.</source>
        <translation>请写计票人。</translation>
    </message>
    <message>
        <source>Write at least two scrutineers.</source>
        <translation>请至少写两名监票人。</translation>
    </message>
</context>
</TS>
