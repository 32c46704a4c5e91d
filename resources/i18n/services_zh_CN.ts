<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdjudicationService</name>
    <message>
        <source>A ruling needs its reason, its day, and who of the committee gave it.</source>
        <translation>裁定须写明理由、日期和裁定人。</translation>
    </message>
    <message>
        <source>There is no such name to be ruled about.</source>
        <translation>没有这个可裁定的名字。</translation>
    </message>
    <message>
        <source>%1 is printed for this post: votes for this name are clear and need no ruling.</source>
        <translation>%1印在这个职务的选票上，票是清楚的，不用裁定。</translation>
    </message>
    <message>
        <source>Nobody can be chosen here but who is printed or on the register.</source>
        <translation>只能选印在选票上或登记册上的人。</translation>
    </message>
    <message>
        <source>%1 means this person already.</source>
        <translation>%1本来就指这个人。</translation>
    </message>
    <message>
        <source>There is no ruling about this name.</source>
        <translation>这个名字没有裁定。</translation>
    </message>
    <message>
        <source>A ruling is only taken back with its reason, the day, and who did so.</source>
        <translation>收回裁定须写明理由、日期和裁定人。</translation>
    </message>
</context>
<context>
    <name>AttachmentService</name>
    <message>
        <source>“%1” is too large: %2, at most %3. Take a smaller picture or scan.</source>
        <translation>“%1”太大：%2，最多%3。请换较小的照片或扫描件。</translation>
    </message>
    <message>
        <source>The attachment has no file name.</source>
        <translation>附件没有文件名。</translation>
    </message>
    <message>
        <source>“%1” is empty. Take the picture or scan again.</source>
        <translation>“%1”是空文件。请重新拍照或扫描。</translation>
    </message>
    <message>
        <source>“%1” is no picture, PDF or office document. Choose a photo or a scan.</source>
        <translation>“%1”不是图片、PDF或办公文档。请选择照片或扫描件。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check its name and permissions.</source>
        <translation>无法读取“%1”。请检查文件名和权限。</translation>
    </message>
    <message>
        <source>Taking an attachment out needs a reason. Write why.</source>
        <translation>撤下附件须写明理由。</translation>
    </message>
    <message>
        <source>This attachment does not exist.</source>
        <translation>没有这个附件。</translation>
    </message>
    <message>
        <source>“%1” is not what it was when it was added. Verify the file and restore a backup.</source>
        <translation>“%1”与存入时不一致。请校验文件并从备份恢复。</translation>
    </message>
</context>
<context>
    <name>AuditService</name>
    <message>
        <source>Log: row %1 is missing.</source>
        <translation>日志：缺第 %1 行。</translation>
    </message>
    <message>
        <source>Log: row %1 does not follow from the row before it.</source>
        <translation>日志：第 %1 行与上一行不衔接。</translation>
    </message>
    <message>
        <source>Log: row %1 was changed after it was written.</source>
        <translation>日志：第 %1 行写入后被改动过。</translation>
    </message>
    <message>
        <source>Log: there is no row, not even the first.</source>
        <translation>日志：一行也没有，连第一行都没有。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，没有任何改动。</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>正在检查数据库</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>数据库：%1</translation>
    </message>
    <message>
        <source>Following the chain of the log</source>
        <translation>正在核对日志链</translation>
    </message>
    <message>
        <source>Recomputing totals</source>
        <translation>正在重新合计</translation>
    </message>
    <message>
        <source>Totals: the log tells of %1 rows in “%2”, the file holds %3.</source>
        <translation>合计：日志记载“%2”共 %1 行，文件中有 %3 行。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Election created</source>
        <translation>新建换届选举</translation>
    </message>
    <message>
        <source>Posts imported</source>
        <translation>导入村与职数</translation>
    </message>
    <message>
        <source>Register imported</source>
        <translation>导入选民登记</translation>
    </message>
    <message>
        <source>Self-nominations imported</source>
        <translation>导入报名自荐</translation>
    </message>
    <message>
        <source>Joint review imported</source>
        <translation>导入联审反馈</translation>
    </message>
    <message>
        <source>Three asks imported</source>
        <translation>导入三问谈话</translation>
    </message>
    <message>
        <source>Withdrawals imported</source>
        <translation>导入劝退与自愿退出</translation>
    </message>
    <message>
        <source>Voting progress imported</source>
        <translation>导入投票进度</translation>
    </message>
    <message>
        <source>Box ledger imported</source>
        <translation>导入票箱清点</translation>
    </message>
    <message>
        <source>Ballots imported</source>
        <translation>导入选票</translation>
    </message>
    <message>
        <source>Finding marked as handled</source>
        <translation>标记为已处理</translation>
    </message>
    <message>
        <source>Check answered</source>
        <translation>填写审查项</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation>记录资格决定</translation>
    </message>
    <message>
        <source>Withdrawal recorded</source>
        <translation>记录自愿退出</translation>
    </message>
    <message>
        <source>Box ledger saved</source>
        <translation>保存票箱清点</translation>
    </message>
    <message>
        <source>Ballot called</source>
        <translation>唱票</translation>
    </message>
    <message>
        <source>Ballot corrected</source>
        <translation>更正选票</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Papers: “%1” (%2, row %3) was changed after it was written.</source>
        <translation>文件：“%1”（%2，第%3行）存入后被改动。</translation>
    </message>
    <message>
        <source>Papers: the log knows nothing of “%1” (%2, row %3).</source>
        <translation>文件：日志中没有“%1”（%2，第%3行）的记录。</translation>
    </message>
    <message>
        <source>Papers: “%1” (%2, row %3) is missing.</source>
        <translation>文件：“%1”（%2，第%3行）不见了。</translation>
    </message>
    <message>
        <source>Reading kept papers and scans</source>
        <translation>核对存档文件和附件</translation>
    </message>
    <message>
        <source>Attachment added</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attachment taken out</source>
        <translation>撤下附件</translation>
    </message>
    <message>
        <source>Self-nomination registered</source>
        <translation>登记报名自荐</translation>
    </message>
    <message>
        <source>Self-nomination corrected</source>
        <translation>更正报名自荐</translation>
    </message>
    <message>
        <source>Withdrawal of own wish recorded</source>
        <translation>登记自愿退出</translation>
    </message>
    <message>
        <source>Withdrawal taken back as a mistake</source>
        <translation>撤销误录的退出</translation>
    </message>
    <message>
        <source>Nomination vote recorded</source>
        <translation>登记提名投票</translation>
    </message>
    <message>
        <source>Votes of a nominated person recorded</source>
        <translation>登记被提名人得票</translation>
    </message>
    <message>
        <source>Written choice recorded</source>
        <translation>登记书面选择</translation>
    </message>
    <message>
        <source>List of candidates settled</source>
        <translation>确定正式候选人名单</translation>
    </message>
    <message>
        <source>Paper issued</source>
        <translation>文书发出</translation>
    </message>
    <message>
        <source>Posting recorded</source>
        <translation>登记张贴</translation>
    </message>
    <message>
        <source>Posting taken back</source>
        <translation>撤回张贴登记</translation>
    </message>
    <message>
        <source>Person added by hand</source>
        <translation>手工新增人员</translation>
    </message>
    <message>
        <source>Person corrected by hand</source>
        <translation>手工更正人员信息</translation>
    </message>
    <message>
        <source>Person taken off the register</source>
        <translation>取消选民登记</translation>
    </message>
    <message>
        <source>Person put back on the register</source>
        <translation>恢复选民登记</translation>
    </message>
    <message>
        <source>Double entry decided: this one stays</source>
        <translation>重复登记已选定：保留此条</translation>
    </message>
    <message>
        <source>Damaged ID number repaired</source>
        <translation>失真身份证号已修复</translation>
    </message>
    <message>
        <source>Objection received</source>
        <translation>收到异议</translation>
    </message>
    <message>
        <source>Objection decided</source>
        <translation>异议已决定</translation>
    </message>
    <message>
        <source>Outcome of an objection published</source>
        <translation>异议处理结果已公布</translation>
    </message>
    <message>
        <source>Register closed</source>
        <translation>选民登记册定稿</translation>
    </message>
    <message>
        <source>Supplement to the register</source>
        <translation>选民登记册补充公告</translation>
    </message>
    <message>
        <source>Election committee recorded</source>
        <translation>登记村民选举委员会</translation>
    </message>
    <message>
        <source>Member left the election committee</source>
        <translation>村民选举委员会成员退出</translation>
    </message>
    <message>
        <source>Member entered the election committee</source>
        <translation>村民选举委员会递补</translation>
    </message>
    <message>
        <source>Role in the election committee</source>
        <translation>村民选举委员会推选职务</translation>
    </message>
    <message>
        <source>Meeting of the election committee</source>
        <translation>村民选举委员会会议</translation>
    </message>
    <message>
        <source>Committee member found in the register</source>
        <translation>选委会成员与登记册核对</translation>
    </message>
    <message>
        <source>Committee entry taken back</source>
        <translation>撤销选委会记录</translation>
    </message>
    <message>
        <source>Number of representatives planned</source>
        <translation>核定村民代表人数</translation>
    </message>
    <message>
        <source>Representatives of a unit recorded</source>
        <translation>登记推选单位的村民代表</translation>
    </message>
    <message>
        <source>Unit of representatives taken out</source>
        <translation>移除推选单位</translation>
    </message>
    <message>
        <source>Group leader recorded</source>
        <translation>登记村民小组长</translation>
    </message>
    <message>
        <source>Relative recorded</source>
        <translation>登记亲属关系</translation>
    </message>
    <message>
        <source>Relative accepted from the register</source>
        <translation>确认登记册提出的亲属关系</translation>
    </message>
    <message>
        <source>Proposed relative declined</source>
        <translation>否定登记册提出的亲属关系</translation>
    </message>
    <message>
        <source>Relative taken out</source>
        <translation>移除亲属关系</translation>
    </message>
    <message>
        <source>Proxy recorded</source>
        <translation>登记委托投票</translation>
    </message>
    <message>
        <source>Proxy audited</source>
        <translation>审核委托投票</translation>
    </message>
    <message>
        <source>Proxy taken back</source>
        <translation>撤回委托投票</translation>
    </message>
    <message>
        <source>Proxy list made</source>
        <translation>编制委托投票名单</translation>
    </message>
    <message>
        <source>Proxy list posted</source>
        <translation>公布委托投票名单</translation>
    </message>
    <message>
        <source>Department of the joint review recorded</source>
        <translation>联审部门已登记</translation>
    </message>
    <message>
        <source>Joint review asked for</source>
        <translation>联审已送审</translation>
    </message>
    <message>
        <source>Request of the joint review cancelled</source>
        <translation>联审函已撤销</translation>
    </message>
    <message>
        <source>Department reminded</source>
        <translation>已催办部门</translation>
    </message>
    <message>
        <source>Box planned</source>
        <translation>登记票箱</translation>
    </message>
    <message>
        <source>Planned box taken out</source>
        <translation>取消票箱</translation>
    </message>
    <message>
        <source>Voter put on the list of a roving box</source>
        <translation>列入流动票箱名单</translation>
    </message>
    <message>
        <source>Voter taken off the list of a roving box</source>
        <translation>移出流动票箱名单</translation>
    </message>
    <message>
        <source>Staff of the poll named</source>
        <translation>指定投票工作人员</translation>
    </message>
    <message>
        <source>Staff of the poll replaced</source>
        <translation>更换投票工作人员</translation>
    </message>
    <message>
        <source>Ballots issued by check-in</source>
        <translation>领票</translation>
    </message>
    <message>
        <source>Issued ballot handed back</source>
        <translation>退回选票</translation>
    </message>
    <message>
        <source>Issued ballot counted</source>
        <translation>发票计数</translation>
    </message>
    <message>
        <source>Ballots issued so far</source>
        <translation>登记发出票数</translation>
    </message>
    <message>
        <source>Box closed and sealed</source>
        <translation>封箱</translation>
    </message>
    <message>
        <source>Closing of a box taken back</source>
        <translation>撤销封箱</translation>
    </message>
    <message>
        <source>Incident recorded</source>
        <translation>突发情况已记录</translation>
    </message>
    <message>
        <source>Stated that there was no incident</source>
        <translation>说明无突发情况</translation>
    </message>
    <message>
        <source>Entry of an incident taken back</source>
        <translation>撤销突发情况记录</translation>
    </message>
    <message>
        <source>Ledger of the ballots</source>
        <translation>选票台账</translation>
    </message>
    <message>
        <source>Entry of the ballot ledger taken back</source>
        <translation>撤销选票台账记录</translation>
    </message>
    <message>
        <source>Winner reviewed after the count</source>
        <translation>当选人资格复审</translation>
    </message>
    <message>
        <source>Result declared</source>
        <translation>宣布结果</translation>
    </message>
    <message>
        <source>Declared result reopened</source>
        <translation>重新打开结果</translation>
    </message>
    <message>
        <source>Next vote opened</source>
        <translation>开始下一次投票</translation>
    </message>
    <message>
        <source>Vote at a meeting recorded</source>
        <translation>记录会议推选</translation>
    </message>
    <message>
        <source>Vote at a meeting taken back</source>
        <translation>撤销会议推选</translation>
    </message>
    <message>
        <source>Event after the election recorded</source>
        <translation>记录选后事项</translation>
    </message>
    <message>
        <source>Event after the election taken back</source>
        <translation>撤销选后事项</translation>
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
        <source>Talk recorded</source>
        <translation>谈话已记录</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Nine checks drafted</source>
        <translation>审查标准起草</translation>
    </message>
    <message>
        <source>Nine checks frozen</source>
        <translation>审查标准定稿</translation>
    </message>
    <message>
        <source>Decisions of a meeting recorded</source>
        <translation>会议决定已记录</translation>
    </message>
    <message>
        <source>Talk about withdrawing recorded</source>
        <translation>劝退谈话已记录</translation>
    </message>
    <message>
        <source>Decision delivered</source>
        <translation>决定已送达</translation>
    </message>
    <message>
        <source>Objection to a decision received</source>
        <translation>收到对决定的异议</translation>
    </message>
    <message>
        <source>Objection to a decision answered</source>
        <translation>答复对决定的异议</translation>
    </message>
    <message>
        <source>Words of a paper changed</source>
        <translation>修改文书措辞</translation>
    </message>
    <message>
        <source>Words of a paper as shipped again</source>
        <translation>文书措辞恢复原文</translation>
    </message>
    <message>
        <source>Ballot taken out of the count</source>
        <translation>选票移出计票</translation>
    </message>
    <message>
        <source>Way of counting chosen</source>
        <translation>选定计票方式</translation>
    </message>
    <message>
        <source>Zero report made</source>
        <translation>做零票报告</translation>
    </message>
    <message>
        <source>Boxes mixed before counting</source>
        <translation>计票前并箱</translation>
    </message>
    <message>
        <source>Calling paused</source>
        <translation>唱票暂停</translation>
    </message>
    <message>
        <source>Calling goes on</source>
        <translation>唱票继续</translation>
    </message>
    <message>
        <source>Bundle begun by two tellers</source>
        <translation>双人计票开始一捆</translation>
    </message>
    <message>
        <source>Ballot read by a teller</source>
        <translation>计票人录一张票</translation>
    </message>
    <message>
        <source>Reading corrected by its teller</source>
        <translation>计票人更正所录</translation>
    </message>
    <message>
        <source>Coordinator decided between two readings</source>
        <translation>协调员在两次录入间决定</translation>
    </message>
    <message>
        <source>Totals handed over by a typist</source>
        <translation>录入人提交汇总</translation>
    </message>
    <message>
        <source>Differing totals typed again</source>
        <translation>重录不一致的汇总</translation>
    </message>
    <message>
        <source>Coordinator took one entry of totals</source>
        <translation>协调员采用一次汇总录入</translation>
    </message>
    <message>
        <source>Entry of totals thrown away</source>
        <translation>汇总录入作废</translation>
    </message>
    <message>
        <source>Committee ruled about a name</source>
        <translation>委员会裁定名字</translation>
    </message>
    <message>
        <source>Ruling taken back</source>
        <translation>收回裁定</translation>
    </message>
    <message>
        <source>Names ordered by another stroke table</source>
        <translation>按新的笔画表重排姓名</translation>
    </message>
    <message>
        <source>Incident that names the nominee</source>
        <translation>涉及本人的突发情况</translation>
    </message>
    <message>
        <source>Judged by a newer version of the checks</source>
        <translation>改按新版审查标准审查</translation>
    </message>
</context>
<context>
    <name>BackupPlan</name>
    <message>
        <source>step closed</source>
        <translation>步骤完成</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>每小时</translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>“%1” exists already. Choose another name; nothing was overwritten.</source>
        <translation>“%1”已经存在。请换一个名字；没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written (%2). Check the folder and its free space.</source>
        <translation>备份“%1”写不成（%2）。请检查文件夹和剩余空间。</translation>
    </message>
    <message>
        <source>The copy “%1” is not sound: %2 Nothing was kept of it.</source>
        <translation>备份“%1”不完好：%2 已全部删去。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder&apos;s permissions.</source>
        <translation>“%1”写不成。请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Is the USB stick plugged in?</source>
        <translation>没有文件夹“%1”。U 盘插好了吗？</translation>
    </message>
</context>
<context>
    <name>CalendarIcs</name>
    <message>
        <source>From %1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>To be posted: %1 (by %2)</source>
        <translation>须张贴：%1（%2）</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅限%1</translation>
    </message>
    <message>
        <source>Posted: %1</source>
        <translation>已张贴：%1</translation>
    </message>
    <message>
        <source>Villages: %1</source>
        <translation>村：%1</translation>
    </message>
    <message>
        <source>Posted already: %1</source>
        <translation>已张贴的村：%1</translation>
    </message>
    <message>
        <source>Election calendar of %1</source>
        <translation>%1选举日程</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Village election</source>
        <translation>村级换届选举</translation>
    </message>
</context>
<context>
    <name>CalendarService</name>
    <message>
        <source>The posting has no date. Enter the day on which the paper was put up.</source>
        <translation>没有张贴日期。请填写实际张贴的日期。</translation>
    </message>
    <message>
        <source>The posting&apos;s date lies in the future. Enter the day on which the paper was put up.</source>
        <translation>张贴日期在今天之后。请填写实际张贴的日期。</translation>
    </message>
    <message>
        <source>Nobody is named who put the paper up. Enter the person.</source>
        <translation>没有填写张贴人。请填写是谁张贴的。</translation>
    </message>
    <message>
        <source>There is nothing to be posted under “%1”. What can be posted: %2.</source>
        <translation>“%1”没有须张贴的公告。可登记张贴的有：%2。</translation>
    </message>
    <message>
        <source>This paper was not issued here.</source>
        <translation>本文件中没有发出过这份文书。</translation>
    </message>
    <message>
        <source>%1 is a paper of another place. Choose one of this place.</source>
        <translation>%1不是本村（本级）的文书。请选择本村（本级）的文书。</translation>
    </message>
    <message>
        <source>%1 is dated %2, later than the posting. Check both days.</source>
        <translation>%1的落款日期是%2，晚于张贴日期。请核对两个日期。</translation>
    </message>
    <message numerus="yes">
        <source>posted %n day(s) late: at the latest on %1 (%2)</source>
        <translation>
            <numerusform>迟张贴%n天：最迟应在%1（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>This village does not exist.</source>
        <translation>没有这个村。</translation>
    </message>
    <message>
        <source>Taking a posting back needs a reason. Write why.</source>
        <translation>撤回张贴登记须写明理由。</translation>
    </message>
    <message>
        <source>This posting does not exist.</source>
        <translation>没有这条张贴登记。</translation>
    </message>
</context>
<context>
    <name>CandidateService</name>
    <message>
        <source>This village elects without candidates (无候选人自荐直选): people register themselves, voters nominate nobody.</source>
        <translation>本村实行无候选人自荐直选：由选民本人报名自荐，不由选民提名。</translation>
    </message>
    <message>
        <source>%1 has no post “%2” here. The posts are: %3.</source>
        <translation>本村%1没有“%2”这一职务。职务有：%3。</translation>
    </message>
    <message>
        <source>%1 is on the register of another village.</source>
        <translation>%1 登记在其他村的选民名册上。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 moves up</source>
        <translation>%1 递补</translation>
    </message>
    <message>
        <source>%1 leaves the list</source>
        <translation>%1 不再列入</translation>
    </message>
    <message>
        <source>The vote has no date. Enter the day on which it was held.</source>
        <translation>没有投票日期，请填提名投票的日期。</translation>
    </message>
    <message>
        <source>The vote&apos;s date lies in the future. Enter the day on which it was held.</source>
        <translation>投票日期晚于今天，请填提名投票的日期。</translation>
    </message>
    <message>
        <source>Enter how many voters were registered on the day of the vote.</source>
        <translation>请填投票当日的登记选民数。</translation>
    </message>
    <message>
        <source>Votes can&apos;t be fewer than none.</source>
        <translation>得票不能小于零。</translation>
    </message>
    <message>
        <source>Only voters nominate here. (%1)</source>
        <translation>只能由选民提名。（%1）</translation>
    </message>
    <message>
        <source>Enter the day on which the statement was signed; it can&apos;t lie in the future.</source>
        <translation>请填书面声明的签字日期，不能晚于今天。</translation>
    </message>
    <message>
        <source>%1 was not nominated for this post.</source>
        <translation>%1 没有被提名为这一职务。</translation>
    </message>
    <message>
        <source>The list can&apos;t be settled yet: %1</source>
        <translation>名单还不能确定：%1</translation>
    </message>
</context>
<context>
    <name>CheckInService</name>
    <message>
        <source>The ballot of %1 was issued to the proxy %2 at “%3”.</source>
        <translation>%1 的选票已由受委托人 %2 在“%3”领走。</translation>
    </message>
    <message>
        <source>%1 has taken the ballot already, at “%2”.</source>
        <translation>%1 已在“%2”领过选票。</translation>
    </message>
    <message>
        <source>%1 is recorded as proxy; whoever comes first takes the ballot.</source>
        <translation>受委托人是 %1；谁先来谁领。</translation>
    </message>
    <message>
        <source>%1 is not on the register in force.</source>
        <translation>%1 不在生效的选民册里。</translation>
    </message>
    <message>
        <source>A proxy votes for at most %1 others.</source>
        <translation>一人最多受 %1 人委托。</translation>
    </message>
    <message>
        <source>%1 has no box “%2”. Record its boxes first.</source>
        <translation>%1 没有票箱“%2”，请先登记票箱。</translation>
    </message>
    <message>
        <source>Box “%1” is closed: no ballot can be issued there any more.</source>
        <translation>票箱“%1”已封，不能再发票。</translation>
    </message>
    <message>
        <source>At box “%1” ballots were counted without names already (%2). One box is kept one way all day.</source>
        <translation>票箱“%1”已按不记名方式发票 %2 张。一只票箱全天只用一种办法。</translation>
    </message>
    <message>
        <source>%1 is not on the posted list of “%2”; a roving box goes only to those.</source>
        <translation>%1 不在“%2”的公告名单里；流动票箱只接受名单上的人投票。</translation>
    </message>
    <message>
        <source>This person is not on the register of voters in force of %1: no ballot is issued.</source>
        <translation>此人不在 %1 生效的选民册里，不能发票。</translation>
    </message>
    <message>
        <source>Stands on the list of “%1”.</source>
        <translation>在“%1”的名单里。</translation>
    </message>
    <message>
        <source>There is no voter No. %1; the register in force has %2.</source>
        <translation>没有 %1 号选民；生效的选民册共 %2 人。</translation>
    </message>
    <message>
        <source>%1 is not the proxy of %2 by the posted list: the ballot is not issued.</source>
        <translation>按公告名单，%1 不是 %2 的受委托人，不能发票。</translation>
    </message>
    <message>
        <source>No ballot is ticked: nothing was issued.</source>
        <translation>没有勾选选票，没有发票。</translation>
    </message>
    <message>
        <source>Write why the ballot was handed back.</source>
        <translation>请写明退回的原因。</translation>
    </message>
    <message>
        <source>No ballot was issued for %1.</source>
        <translation>没有发过 %1 的选票。</translation>
    </message>
    <message>
        <source>Box “%1” is closed: its check-ins stay as they are.</source>
        <translation>票箱“%1”已封，领票记录不能再改。</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>未分组</translation>
    </message>
</context>
<context>
    <name>CheckTemplates</name>
    <message>
        <source>the program&apos;s own template</source>
        <translation>软件自带的模板</translation>
    </message>
    <message>
        <source>version %1 of the township</source>
        <translation>本乡镇第%1版</translation>
    </message>
</context>
<context>
    <name>CommitteeService</name>
    <message>
        <source>A line of the list has no name. Write it or take it out.</source>
        <translation>名单中有一行没有姓名，请填写或删去。</translation>
    </message>
    <message>
        <source>%1 has less than no votes. Correct the number.</source>
        <translation>%1的得票数小于零，请更正。</translation>
    </message>
    <message>
        <source>%1 stands on the list twice. Take one line out.</source>
        <translation>%1在名单上出现两次，请删去一行。</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>The day can&apos;t be later than today. Correct it.</source>
        <translation>日期不能晚于今天，请更正。</translation>
    </message>
    <message>
        <source>The day lies before the committee was chosen. Correct it.</source>
        <translation>日期早于村民选举委员会推选日，请更正。</translation>
    </message>
    <message>
        <source>This person is not a member of the committee now.</source>
        <translation>此人现在不是村民选举委员会成员。</translation>
    </message>
    <message>
        <source>%1 has no election committee on record. Record its result list first.</source>
        <translation>%1尚未登记村民选举委员会，请先登记推选结果。</translation>
    </message>
    <message>
        <source>%1 has a committee already. Write why it is recorded anew.</source>
        <translation>%1已登记村民选举委员会，请写明重新登记的原因。</translation>
    </message>
    <message>
        <source>%1 stands in no row of this village&apos;s register.</source>
        <translation>本村选民登记册中没有%1。</translation>
    </message>
    <message>
        <source>Choose why the member leaves.</source>
        <translation>请选择退出的原因。</translation>
    </message>
    <message>
        <source>Write why the member leaves.</source>
        <translation>请写明退出的原因。</translation>
    </message>
    <message>
        <source>The record doesn&apos;t show %1 missed meetings in a row. Record the meetings first. Basis: %2.</source>
        <translation>记录中没有连续%1次缺席，请先登记会议情况。依据：%2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t enter: %2. Basis: %3.</source>
        <translation>%1不能递补：%2。依据：%3。</translation>
    </message>
    <message>
        <source>This person is not next in line on the original list.</source>
        <translation>此人不在原推选结果的递补名单内。</translation>
    </message>
    <message>
        <source>%1 comes before %2 on the original list. Let him enter, or write why not.</source>
        <translation>原推选结果中%1排在%2之前，应由其递补，或者写明不递补的原因。</translation>
    </message>
    <message>
        <source>The committee has its %1 members already. Basis: %2.</source>
        <translation>村民选举委员会已有%1人。依据：%2。</translation>
    </message>
    <message>
        <source>Choose chair, deputy chair or member.</source>
        <translation>请选择主任、副主任或委员。</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1已经是%2。</translation>
    </message>
    <message>
        <source>The meeting of that day is on record already.</source>
        <translation>这一天的会议已经登记。</translation>
    </message>
    <message>
        <source>This line of the list does not exist.</source>
        <translation>名单中没有这一行。</translation>
    </message>
    <message>
        <source>The list says %1, the register %2. Choose the right row.</source>
        <translation>名单上是%1，登记册上是%2，请选择正确的一行。</translation>
    </message>
    <message>
        <source>Write why the entry was a mistake.</source>
        <translation>请写明这条记录为何有误。</translation>
    </message>
    <message>
        <source>This entry does not exist.</source>
        <translation>没有这条记录。</translation>
    </message>
    <message>
        <source>is nominated</source>
        <translation>本人被提名或者自荐</translation>
    </message>
    <message>
        <source>a close relative is nominated</source>
        <translation>近亲属被提名或者自荐</translation>
    </message>
    <message>
        <source>missed meetings</source>
        <translation>连续缺席会议</translation>
    </message>
    <message>
        <source>resigned in writing</source>
        <translation>书面辞职</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>其他原因</translation>
    </message>
</context>
<context>
    <name>CounselService</name>
    <message>
        <source>The talk has no time. Enter when it was held, as 2026-12-13 19:30.</source>
        <translation>谈话没有时间。请填写谈话时间，如 2026-12-13 19:30。</translation>
    </message>
    <message>
        <source>The talk&apos;s time lies in the future. Enter when it was held.</source>
        <translation>谈话时间在今天之后。请填写实际谈话时间。</translation>
    </message>
    <message>
        <source>Nobody is named who talked with the person. Enter who.</source>
        <translation>没有写明谈话人。请填写。</translation>
    </message>
    <message>
        <source>No clause is named. Enter which clause was explained to the person.</source>
        <translation>没有写明条款。请填写向本人说明了哪一条款。</translation>
    </message>
    <message>
        <source>The statement has no date. Enter the day on which it was signed.</source>
        <translation>声明没有日期。请填写签字日期。</translation>
    </message>
    <message>
        <source>The statement&apos;s date lies in the future. Enter the day on which it was signed.</source>
        <translation>声明日期在今天之后。请填写实际签字日期。</translation>
    </message>
    <message>
        <source>The statement was signed before the talk. Correct one of the two days; a statement without a talk is a withdrawal of the person&apos;s own wish.</source>
        <translation>声明的签字日期早于谈话。请更正其中一个日期；没有谈话的声明属于自愿退出。</translation>
    </message>
    <message>
        <source>Nobody can have seen the paper on a day that is still to come.</source>
        <translation>见过原件的日期不能在今天之后。</translation>
    </message>
    <message>
        <source>%1 has withdrawn already.</source>
        <translation>%1 已经退出。</translation>
    </message>
    <message>
        <source>%1 was decided out already: there is nothing to withdraw from.</source>
        <translation>%1 已被决定不合格，无从退出。</translation>
    </message>
    <message>
        <source>the signed statement is kept as a scan</source>
        <translation>签字声明的扫描件已存档</translation>
    </message>
    <message>
        <source>signed paper seen by %1 on %2</source>
        <translation>%1于%2见过签字原件</translation>
    </message>
    <message>
        <source>signed paper seen by %1</source>
        <translation>%1见过签字原件</translation>
    </message>
    <message>
        <source>not proven: nobody saw the signed paper and there is no scan</source>
        <translation>未证实：无人见过签字原件，也没有扫描件</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>没有签字</translation>
    </message>
    <message>
        <source>No talk was recorded with this nominee. Record the talk, or a withdrawal of the person&apos;s own wish.</source>
        <translation>没有与此人的谈话记录。请记录谈话，或者记为自愿退出。</translation>
    </message>
</context>
<context>
    <name>CountPlace</name>
    <message>
        <source>This village does not exist.</source>
        <translation>没有这个村。</translation>
    </message>
    <message>
        <source>%1 is chosen at a meeting, not with ballots of all voters: there is nothing to count.</source>
        <translation>%1由会议选举产生，不由全体选民投票，没有选票可计。</translation>
    </message>
    <message>
        <source>%1 has no posts of %2. Import the list of posts (职数表) first.</source>
        <translation>%1没有%2的职务。请先导入职数表。</translation>
    </message>
    <message>
        <source>Choose first how the ballots of %1 are counted; then begin.</source>
        <translation>请先选%1的计票方式，再开始。</translation>
    </message>
    <message>
        <source>%1 counts by %2, not by %3. Change the way of counting first; what was counted so far is then set aside.</source>
        <translation>%1采用%2，不是%3。请先更改计票方式，已计的票将另存备查。</translation>
    </message>
    <message>
        <source>%1 has no zero report (零票报告) yet: show the hall that all tallies stand at zero and write down who scrutinises; then the first ballot can be read.</source>
        <translation>%1还没有零票报告：请当众确认各项均为零，记下监票人，然后才能录第一张票。</translation>
    </message>
    <message>
        <source>Choose the box whose ballots are called.</source>
        <translation>请选择正在唱票的票箱。</translation>
    </message>
    <message>
        <source>%1 has no box “%2”. The boxes are: %3.</source>
        <translation>%1没有票箱“%2”。票箱有：%3。</translation>
    </message>
    <message>
        <source>The ballots of “%1” lie among those of “%2”: they are called from there.</source>
        <translation>“%1”的选票已并入“%2”，请从那里唱票。</translation>
    </message>
    <message>
        <source>“%1” holds only %2 ballots, fewer than %3: mix them with those of another box before they are called.</source>
        <translation>“%1”只有 %2 张，不足 %3 张：唱票前先与别的票箱并箱。</translation>
    </message>
    <message>
        <source>The ballot has %1 columns, the body has %2 posts.</source>
        <translation>选票有 %1 栏，而职务有 %2 个。</translation>
    </message>
    <message>
        <source>This belongs to vote %1, on whose declared result vote %2 rests: it can&apos;t be changed any more.</source>
        <translation>这属于第 %1 次投票，第 %2 次投票以它宣布的结果为准：不能再改。</translation>
    </message>
</context>
<context>
    <name>CountingProcedureService</name>
    <message>
        <source>Write who calls the ballots (唱票人).</source>
        <translation>请写唱票人。</translation>
    </message>
    <message>
        <source>Write who keeps the tally (计票人).</source>
        <translation>请写计票人。</translation>
    </message>
    <message>
        <source>Two tellers (计票人) read every bundle: write both names.</source>
        <translation>每一捆由两位计票人录，请写两个姓名。</translation>
    </message>
    <message>
        <source>Write at least two scrutineers (监票人).</source>
        <translation>请至少写两名监票人。</translation>
    </message>
    <message>
        <source>%1 is named twice: nobody does two tasks at once.</source>
        <translation>%1写了两次：一个人不能兼两项工作。</translation>
    </message>
    <message>
        <source>%1 counts by %2. Write why it is changed.</source>
        <translation>%1采用%2。请写明为什么更改。</translation>
    </message>
    <message>
        <source>%1: %2 ballots were read already; the tallies no longer stand at zero.</source>
        <translation>%1已录 %2 张票，各项不再为零。</translation>
    </message>
    <message>
        <source>Choose two boxes of %1 that weren&apos;t mixed yet.</source>
        <translation>请选%1两个尚未并箱的票箱。</translation>
    </message>
    <message>
        <source>Ballots of “%1” were read already: boxes are mixed before the first ballot.</source>
        <translation>“%1”已有选票录入：并箱须在录第一张票之前。</translation>
    </message>
</context>
<context>
    <name>CountingService</name>
    <message>
        <source>%1 has no ballots of %2 yet. Import them or call them first.</source>
        <translation>%1还没有%2的选票。请先导入或唱票。</translation>
    </message>
    <message>
        <source>%1 has no box ledger (票箱清点) yet. Import it or enter it first.</source>
        <translation>%1还没有票箱清点。请先导入或填写。</translation>
    </message>
    <message>
        <source>A ballot is only corrected with a reason. Write why.</source>
        <translation>更正选票须写明原因。</translation>
    </message>
    <message>
        <source>This ballot does not exist.</source>
        <translation>没有这张选票。</translation>
    </message>
    <message>
        <source>The totals of %1 are not settled yet: two people type them from the paper.</source>
        <translation>%1的汇总还没有定：须由两个人照纸质表录入。</translation>
    </message>
    <message>
        <source>A ballot is only taken out of the count with a reason. Write why.</source>
        <translation>选票移出计票须写明理由。</translation>
    </message>
    <message>
        <source>This ballot was not called here.</source>
        <translation>这张票不是在这里唱的。</translation>
    </message>
</context>
<context>
    <name>DecisionRecordService</name>
    <message>
        <source>The day is missing. Enter it as 2026-12-14.</source>
        <translation>没有日期。请填写，如 2026-12-14。</translation>
    </message>
    <message>
        <source>The day lies in the future. Enter the day on which it happened.</source>
        <translation>日期在今天之后。请填写实际日期。</translation>
    </message>
    <message>
        <source>The day lies before the decision of %1. Enter the day on which it happened.</source>
        <translation>日期早于%1的决定。请填写实际日期。</translation>
    </message>
    <message>
        <source>Nobody is named who delivered the decision. Enter the name.</source>
        <translation>没有写明送达人。请填写姓名。</translation>
    </message>
    <message>
        <source>Left with witnesses: enter the names of the witnesses.</source>
        <translation>留置送达：请填写见证人姓名。</translation>
    </message>
    <message>
        <source>Taken by a relative: enter who took it.</source>
        <translation>亲属代收：请填写代收人。</translation>
    </message>
    <message>
        <source>Nothing was decided on this nominee yet. Record the decision first.</source>
        <translation>对此人还没有作出决定。请先记录决定。</translation>
    </message>
    <message>
        <source>Write down what the person says against the decision.</source>
        <translation>请写明本人对决定的异议内容。</translation>
    </message>
    <message>
        <source>An objection of %1 is still open. Record its outcome first.</source>
        <translation>%1 的异议尚未处理。请先记录处理结果。</translation>
    </message>
    <message>
        <source>No objection of %1 is open.</source>
        <translation>%1 没有待处理的异议。</translation>
    </message>
    <message>
        <source>Choose what came of the objection.</source>
        <translation>请选择异议的处理结果。</translation>
    </message>
    <message>
        <source>The outcome can&apos;t be older than the objection itself.</source>
        <translation>处理日期不能早于提出异议的日期。</translation>
    </message>
    <message>
        <source>Write down why. The answer to the person needs its reason.</source>
        <translation>请写明理由。答复本人须有理由。</translation>
    </message>
    <message>
        <source>Another decision needs its own document number. Enter it.</source>
        <translation>改变原决定须有新的文号。请填写。</translation>
    </message>
    <message>
        <source>The township decides on nobody. Enter the body that decided: %1.</source>
        <translation>乡镇不对任何人作决定。请填写作出决定的机构：%1。</translation>
    </message>
</context>
<context>
    <name>DossierPapers</name>
    <message>
        <source>There is no version %1.</source>
        <translation>没有第%1版。</translation>
    </message>
</context>
<context>
    <name>DossierService</name>
    <message>
        <source>The fact names no clause. Choose at least one clause of the lists of bars.</source>
        <translation>没有写条款，请至少选清单中的一条。</translation>
    </message>
    <message>
        <source>“%1” is no clause of the lists of bars that this dossier is judged by.</source>
        <translation>“%1”不是本档案所适用清单中的条款。</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>请写明事由。</translation>
    </message>
    <message>
        <source>Write who says so: the judgment, the decision or the department&apos;s paper.</source>
        <translation>请写明依据的判决书、决定书或部门文书。</translation>
    </message>
    <message>
        <source>What lasts still has no day on which it ended. Take one of the two out.</source>
        <translation>仍在持续的情形没有结束日期，请去掉其中一项。</translation>
    </message>
    <message>
        <source>Taking a fact out needs a reason. Write why it was a mistake.</source>
        <translation>撤去事实须写原因，请写明为什么录错。</translation>
    </message>
    <message>
        <source>This fact does not exist.</source>
        <translation>没有这条事实。</translation>
    </message>
    <message>
        <source>The talk has no date. Enter the day on which it was held.</source>
        <translation>谈话没有日期，请填谈话当天。</translation>
    </message>
    <message>
        <source>The talk&apos;s date lies in the future. Enter the day on which it was held.</source>
        <translation>谈话日期在今天之后，请填谈话当天。</translation>
    </message>
    <message>
        <source>Enter who held the talk.</source>
        <translation>请填写谈话人。</translation>
    </message>
    <message>
        <source>A talk of %1 is recorded already. Write why it is recorded anew; the older record stays.</source>
        <translation>%1已有谈话记录，请写明为什么重录，旧记录仍然保留。</translation>
    </message>
    <message>
        <source>The talk has neither an answer nor a finding. Write what was said.</source>
        <translation>谈话既无回答也无评定，请写明谈了什么。</translation>
    </message>
    <message>
        <source>%1 has confirmed it already.</source>
        <translation>%1已经复核过了。</translation>
    </message>
    <message>
        <source>Nothing waits here for a second person: only what bars has to be confirmed.</source>
        <translation>这一项没有待复核的内容，只有不通过的才须复核。</translation>
    </message>
    <message>
        <source>There is no such check.</source>
        <translation>没有这一项核查。</translation>
    </message>
    <message>
        <source>Enter the name of the second person.</source>
        <translation>请填写第二人姓名。</translation>
    </message>
    <message>
        <source>Who does not agree says why. Write the reason.</source>
        <translation>不同意须写明理由。</translation>
    </message>
    <message>
        <source>%1 entered it and can&apos;t be the second person, too. Another person has to look at it.</source>
        <translation>%1是录入人，不能自己复核，须由另一人复核。</translation>
    </message>
    <message>
        <source>%1 is judged by the version in force already.</source>
        <translation>%1已按现行标准审查。</translation>
    </message>
    <message>
        <source>%1 has withdrawn; nothing is judged any more.</source>
        <translation>%1已退出，不再审查。</translation>
    </message>
    <message>
        <source>%1 is decided on; the dossier stays with the version it was decided by.</source>
        <translation>对%1已作决定，档案保留作决定时的标准。</translation>
    </message>
    <message>
        <source>Write why the dossier is judged by the newer version.</source>
        <translation>请写明为何改按新版标准审查。</translation>
    </message>
</context>
<context>
    <name>ElectionFile</name>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>没有文件“%1”。请检查名字和文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose an election file (its name ends in .election).</source>
        <translation>“%1”是文件夹。请选择选举文件（扩展名 .election）。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check its permissions.</source>
        <translation>“%1”读不了。请检查权限。</translation>
    </message>
    <message>
        <source>“%1” is not an election file. Choose a file that this program made (its name ends in .election).</source>
        <translation>“%1”不是选举文件。请选择本程序生成的文件（扩展名 .election）。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>“%1”已经存在。请换一个名字，或者直接打开它。</translation>
    </message>
    <message>
        <source>The township has no name. Give its full name.</source>
        <translation>没有填写乡镇（街道）名称。请填写全称。</translation>
    </message>
    <message>
        <source>The election day is no date. Write it as 2026-12-19.</source>
        <translation>选举日不是日期。请写成 2026-12-19 这样。</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Check its permissions, or copy it to another folder.</source>
        <translation>“%1”不能写入。请检查权限，或者复制到别的文件夹。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>check %1</source>
        <translation>第 %1 项</translation>
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
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 corrected</source>
        <translation>%1已更正</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>stays on the register of %1</source>
        <translation>保留在%1的名册</translation>
    </message>
    <message>
        <source>taken off: %1 no. %2</source>
        <translation>取消：%1第%2号</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>household no.</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>relation to head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>villagers&apos; group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>address</source>
        <translation>现居住地</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>category</source>
        <translation>登记类别</translation>
    </message>
    <message>
        <source>will take part</source>
        <translation>参选意愿</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>check %1 %2</source>
        <translation>第%1项%2</translation>
    </message>
    <message>
        <source>talk by %1</source>
        <translation>谈话人%1</translation>
    </message>
    <message>
        <source>%1 confirms</source>
        <translation>%1复核同意</translation>
    </message>
    <message>
        <source>%1 does not agree</source>
        <translation>%1不同意</translation>
    </message>
    <message>
        <source>votes: %1 for, %2 against, %3 abstained</source>
        <translation>表决：赞成 %1、反对 %2、弃权 %3</translation>
    </message>
    <message>
        <source>version %1 → %2</source>
        <translation>标准第%1版 → 第%2版</translation>
    </message>
    <message>
        <source>unanswered checks: %1</source>
        <translation>未答复的审查项：%1</translation>
    </message>
    <message>
        <source>%1 confirms check %2</source>
        <translation>%1复核第%2项</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>%1: %2 ballots were called here already. Ballots are either called or imported; “%3” was not imported.</source>
        <translation>%1：这里已经唱了 %2 张票。选票要么唱票、要么导入；“%3”没有导入。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>已停止，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Give the folder that holds the township&apos;s office files.</source>
        <translation>没有文件夹“%1”。请指定存放本乡镇各类表格的文件夹。</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>正在比对 %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>The number is that of %1, the name is another one.</source>
        <translation>编号（证件号码）属于%1，姓名却不同。</translation>
    </message>
    <message>
        <source>The name is that of %1, the ID number is another one.</source>
        <translation>姓名是%1，身份证号码却不同。</translation>
    </message>
    <message>
        <source>The line was sent for %1; name and ID number are others.</source>
        <translation>这一行发出时是%1，现在姓名和身份证号码都不同。</translation>
    </message>
    <message>
        <source>Only the name fits, no ID number and no birth date.</source>
        <translation>只有姓名相符，没有身份证号码或出生年月可核对。</translation>
    </message>
    <message>
        <source>Nobody who stands fits.</source>
        <translation>参选人员中没有相符的。</translation>
    </message>
    <message>
        <source>%1 does not say of which round it is, and %2 was asked in several. Give the round (--round, or on the page of the joint review).</source>
        <translation>%1没有写明是哪一轮，而%2已送审多轮。请指定轮次（--round，或在联审页面选择）。</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>不收这一行。</translation>
    </message>
    <message>
        <source>Row %1: there is no self-nomination No. %2.</source>
        <translation>第 %1 行：没有序号为 %2 的报名。</translation>
    </message>
    <message>
        <source>%1 (nomination %2)</source>
        <translation>%1（序号 %2）</translation>
    </message>
    <message>
        <source>%1 counts by %2: “%3” was not imported. Change the way of counting first.</source>
        <translation>%1采用%2，“%3”没有导入。请先更改计票方式。</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>not registered: the same person twice</source>
        <translation>不登记：同一人重复</translation>
    </message>
    <message>
        <source>not registered: %1</source>
        <translation>不登记：%1</translation>
    </message>
    <message>
        <source>last digits lost</source>
        <translation>末几位已丢失</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not an ID number</source>
        <translation>不是身份证号码</translation>
    </message>
    <message>
        <source>18 digits, right</source>
        <translation>18位，校验正确</translation>
    </message>
    <message>
        <source>check digit wrong</source>
        <translation>校验位错误</translation>
    </message>
    <message>
        <source> (other digits)</source>
        <translation>（其他位不同）</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>%1年生</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登记结果</translation>
    </message>
    <message>
        <source>Row of the same person</source>
        <translation>同一人的第几行</translation>
    </message>
</context>
<context>
    <name>IssuingService</name>
    <message>
        <source>This village does not exist.</source>
        <translation>没有这个村。</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>内容已变</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被替换</translation>
    </message>
    <message>
        <source>in another language</source>
        <translation>语言不同，未比对</translation>
    </message>
    <message>
        <source>current</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>The paper has no number. Give it the next one of the village, for example 7.</source>
        <translation>文书没有编号。请填写本村的下一个编号，例如7。</translation>
    </message>
    <message>
        <source>The number %1 is taken by “%2” of %3. Give the next one.</source>
        <translation>%1已用于%3的“%2”。请用下一个编号。</translation>
    </message>
    <message>
        <source>The paper has no date. Enter the day that stands on it.</source>
        <translation>文书没有日期。请填写落款日期。</translation>
    </message>
    <message numerus="yes">
        <source>The paper&apos;s date lies more than %n day(s) ahead. Enter the day that stands on it.</source>
        <translation>
            <numerusform>文书日期在%n天之后。请填写落款日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody signs the paper. Enter who signs it.</source>
        <translation>没有签发人。请填写由谁签发。</translation>
    </message>
    <message>
        <source>“%1” is still a draft: the deciding body has not decided on everybody. Record its decisions first.</source>
        <translation>“%1”还是草稿：决定机构尚未对所有人作出决定。请先登记其决定。</translation>
    </message>
    <message>
        <source>The paper was not painted; nothing was issued.</source>
        <translation>文书没有生成，未发出。</translation>
    </message>
    <message>
        <source>This paper was not issued here.</source>
        <translation>本文件中没有发出过这份文书。</translation>
    </message>
    <message>
        <source>“%1” is not what was issued. Verify the file and restore a backup.</source>
        <translation>“%1”与发出时不一致。请校验文件并从备份恢复。</translation>
    </message>
</context>
<context>
    <name>JointReviewService</name>
    <message>
        <source>Nobody has won yet: round 3 follows the count.</source>
        <translation>还没有人当选：第三轮在计票之后。</translation>
    </message>
    <message>
        <source>Nobody stands yet: take in the self-nominations first.</source>
        <translation>还没有参选人员：请先导入或登记自荐报名。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 has answered everything.</source>
        <translation>%1已全部反馈。</translation>
    </message>
    <message>
        <source>%1 was not asked in this round.</source>
        <translation>本轮没有向%1送审。</translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <translation>没有名为“%1”的部门。</translation>
    </message>
    <message>
        <source>Request No. %1 did not go to “%2”.</source>
        <translation>联审函第%1号没有发给“%2”。</translation>
    </message>
    <message>
        <source>There is no request No. %1.</source>
        <translation>没有联审函第%1号。</translation>
    </message>
    <message>
        <source>Waits for a department to be asked or to answer.</source>
        <translation>等待送审或部门反馈。</translation>
    </message>
    <message>
        <source>There is no department “%1”; there is none at all yet.</source>
        <translation>没有名为“%1”的部门；目前还没有任何部门。</translation>
    </message>
    <message>
        <source>There is no department “%1”. The departments are: %2.</source>
        <translation>没有名为“%1”的部门。现有部门：%2。</translation>
    </message>
    <message>
        <source>There is no department to ask yet. Enter the departments, or take over the proposed list.</source>
        <translation>还没有联审部门。请先登记部门，或采用建议名单。</translation>
    </message>
    <message>
        <source>Everybody was asked about in this round already.</source>
        <translation>本轮人员均已送审。</translation>
    </message>
    <message>
        <source>The rounds are 1, 2 and 3.</source>
        <translation>轮次只有 1、2、3。</translation>
    </message>
    <message>
        <source>Everybody was asked about in this round already. Ask again on purpose, or write a lost spreadsheet anew.</source>
        <translation>本轮人员均已送审。确需再送请选“全部重送”，表格丢失可重新生成。</translation>
    </message>
    <message>
        <source>The day for the answers (%1) lies in the past.</source>
        <translation>反馈截止日（%1）已过。</translation>
    </message>
    <message>
        <source>request No. %1</source>
        <translation>联审函第%1号</translation>
    </message>
    <message>
        <source>%1 village elections %2: joint review</source>
        <translation>%1%2年村级组织换届选举资格联审表</translation>
    </message>
    <message>
        <source>Fill in the yellow columns only: choose the opinion from the list; with an objection write what it is about and the clause (sheet “%1”). Lines may be sorted and columns moved; leave the line numbers (回执编号) as they are, and keep the file&apos;s name.</source>
        <translation>只填黄色各栏：审查意见从列表中选择；有异议的写明涉及情形和条款（见“%1”表）。可以排序、移动列；请勿改动“回执编号”，并按原文件名反馈。内部资料，不得外传、张贴。</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Joint review</source>
        <translation>联审</translation>
    </message>
    <message>
        <source>What an objection can rest on, with its source. A mark other than V says that the text is not law at hand; other clauses of the village&apos;s own measures are possible, too.</source>
        <translation>有异议可对应的条款及依据。标记不是 V 的，表示手头没有该法规原文；也可以填写村选举办法中的其他条款。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 lies there already; it may hold answers. Choose another folder.</source>
        <translation>%1 已经存在，里面可能有反馈意见。请另选文件夹。</translation>
    </message>
    <message>
        <source>Department: %1&#x3000;Letter: 联审函第%2号&#x3000;%3&#x3000;Answer until %4&#x3000;People: %5</source>
        <translation>部门：%1&#x3000;联审函第%2号&#x3000;%3&#x3000;请于%4前反馈&#x3000;共 %5 人</translation>
    </message>
    <message>
        <source>The department has no name. Enter it.</source>
        <translation>部门没有名称，请填写。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t name a file: leave out %2.</source>
        <translation>“%1”不能用作文件名，请去掉“%2”。</translation>
    </message>
    <message>
        <source>There is a department “%1” already.</source>
        <translation>已有名为“%1”的部门。</translation>
    </message>
    <message>
        <source>the program&apos;s own list</source>
        <translation>本软件建议名单</translation>
    </message>
    <message>
        <source>A request is only cancelled with a reason. Write why.</source>
        <translation>撤销联审函须写明理由。</translation>
    </message>
    <message>
        <source>Request No. %1 is cancelled already.</source>
        <translation>联审函第%1号已经撤销。</translation>
    </message>
    <message>
        <source>Enter the day on which the departments were reminded; it can&apos;t lie ahead.</source>
        <translation>请填写催办日期，不能晚于今天。</translation>
    </message>
    <message>
        <source>Choose the departments that were reminded.</source>
        <translation>请选择已催办的部门。</translation>
    </message>
</context>
<context>
    <name>LaterService</name>
    <message>
        <source>%1 is elected with ballots, not at a meeting.</source>
        <translation>%1由选民投票选举，不由会议推选。</translation>
    </message>
    <message>
        <source>Write the day of the meeting; it can&apos;t be later than today.</source>
        <translation>请写会议日期，不能晚于今天。</translation>
    </message>
    <message>
        <source>Write how many should attend.</source>
        <translation>请写应到人数。</translation>
    </message>
    <message>
        <source>More attended than should. Correct the numbers.</source>
        <translation>实到多于应到，请改正。</translation>
    </message>
    <message>
        <source>More ballots were collected than people attended. Count again.</source>
        <translation>收回票数多于实到人数，请再清点。</translation>
    </message>
    <message>
        <source>Write who got how many votes.</source>
        <translation>请写各人得票。</translation>
    </message>
    <message>
        <source>A line has no name.</source>
        <translation>有一行没有姓名。</translation>
    </message>
    <message>
        <source>%1 has more votes than ballots were collected.</source>
        <translation>%1 的票数多于收回票数。</translation>
    </message>
    <message>
        <source>Write whom it is about.</source>
        <translation>请写对象姓名。</translation>
    </message>
    <message>
        <source>Write the day; it can&apos;t be later than today.</source>
        <translation>请写日期，不能晚于今天。</translation>
    </message>
    <message>
        <source>The vote lies before the demand. Correct the days.</source>
        <translation>投票早于提出要求，请改正日期。</translation>
    </message>
    <message>
        <source>More took part than are entitled to. Correct the numbers.</source>
        <translation>参加人数多于应参加人数，请改正。</translation>
    </message>
    <message>
        <source>More votes than people who took part. Correct the numbers.</source>
        <translation>票数多于参加人数，请改正。</translation>
    </message>
    <message>
        <source>Write of how many voters or representatives the demand is a share.</source>
        <translation>请写登记选民或者村民代表总数。</translation>
    </message>
    <message>
        <source>Write why the entry is taken back.</source>
        <translation>请写明撤销这条记录的原因。</translation>
    </message>
    <message>
        <source>This meeting is not on record.</source>
        <translation>没有这次会议的记录。</translation>
    </message>
    <message>
        <source>Result of the vote for %2 of %1</source>
        <translation>%1 %2推选结果</translation>
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
        <source>Chaired by</source>
        <translation>主持人</translation>
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
        <source>elected</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>%1: quorum %2, needed %3 votes. %4 %5</source>
        <translation>%1：法定 %2 人，须得 %3 票。%4%5</translation>
    </message>
    <message>
        <source>Scrutineer</source>
        <translation>监票人</translation>
    </message>
    <message>
        <source>This event is not on record.</source>
        <translation>没有这件事项的记录。</translation>
    </message>
    <message>
        <source>Record of %1, %2</source>
        <translation>%2 %1记录</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到（发生）日期</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>投票（开会）日期</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>公布日期</translation>
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
        <source>Demanded by</source>
        <translation>要求人数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>NextRound</name>
    <message>
        <source>Only the tied can be chosen; the most votes win. It has ballots of its own.</source>
        <translation>只能在票数相等的人中选，多者当选；另印选票。</translation>
    </message>
    <message>
        <source>The vote was invalid and is held again as a whole. First bring the register up to date (四增四减) by a supplement.</source>
        <translation>选举无效，全部重新投票。请先用补充公告更新选民册（四增四减）。</translation>
    </message>
    <message>
        <source>A winner needs at least one third of the ballots collected in this round.</source>
        <translation>当选须得本次收回选票的三分之一以上。</translation>
    </message>
    <message>
        <source>%1: %2 candidates for %3 seats, there have to be more than seats. Let voters stand by self-nomination, or add candidates.</source>
        <translation>%1：应选 %3 名，候选人 %2 名，应多于应选名额。可以改为自荐，或者增加候选人。</translation>
    </message>
    <message>
        <source>%1: a woman is on the committee; this seat need not be offered again.</source>
        <translation>%1：已有妇女当选，可以不再单列。</translation>
    </message>
    <message>
        <source>The ballots of this vote are not counted yet.</source>
        <translation>这次投票的选票还没有清点。</translation>
    </message>
    <message>
        <source>Every seat is filled: no further vote is needed.</source>
        <translation>名额已满，不需要再投票。</translation>
    </message>
    <message>
        <source>Declare the result of this vote first: the next one rests on it.</source>
        <translation>请先宣布这次投票的结果，下一次以它为准。</translation>
    </message>
    <message>
        <source>Write the day of the vote.</source>
        <translation>请写投票日。</translation>
    </message>
    <message>
        <source>The further election has to be held between %1 and %2 (%3).</source>
        <translation>另行选举须在 %1 至 %2 之间举行（%3）。</translation>
    </message>
    <message>
        <source>The day lies before the election day.</source>
        <translation>日期早于选举日。</translation>
    </message>
    <message>
        <source>The rules don&apos;t allow this way of voting.</source>
        <translation>规则不允许这种投票方式。</translation>
    </message>
    <message>
        <source>Choose at least one post.</source>
        <translation>请至少选一个职务。</translation>
    </message>
    <message>
        <source>A post that is not vacant can&apos;t be voted on.</source>
        <translation>没有空缺的职务不能另行选举。</translation>
    </message>
    <message>
        <source>There have to be more candidates than seats (%1). Add candidates, or vote by self-nomination.</source>
        <translation>候选人应多于应选名额（%1）。请增加候选人，或者改为自荐。</translation>
    </message>
    <message>
        <source>A candidate is not on the register of voters. Choose a person of it.</source>
        <translation>有一名人选不在选民登记册上。请从登记册中选择。</translation>
    </message>
    <message>
        <source>%1 is elected already and can&apos;t stand again.</source>
        <translation>%1已经当选，不能再参选。</translation>
    </message>
    <message>
        <source>The win of %1 was declared invalid: this person can&apos;t stand.</source>
        <translation>%1已被宣布当选无效，不能参选。</translation>
    </message>
    <message>
        <source>“%1” is a seat for women: %2 can&apos;t stand for it.</source>
        <translation>“%1”限女性，%2不能参选。</translation>
    </message>
    <message>
        <source>%1 stands twice for the same post.</source>
        <translation>%1在同一职务上列了两次。</translation>
    </message>
    <message>
        <source>%1 was found not qualified by %2 on %3 and can&apos;t stand. Take the name off, or let the committee decide anew.</source>
        <translation>%2已于%3认定%1不符合条件，不能作为候选人。请去掉该姓名，或由村民选举委员会重新认定。</translation>
    </message>
</context>
<context>
    <name>NominationPapers</name>
    <message>
        <source>This village elects without candidates (无候选人自荐直选).</source>
        <translation>本村实行无候选人自荐直选，没有候选人名单。</translation>
    </message>
    <message>
        <source>Waits for the nomination vote.</source>
        <translation>待登记提名投票。</translation>
    </message>
    <message>
        <source>Waits for the votes of the nominated.</source>
        <translation>待录入被提名人得票。</translation>
    </message>
    <message>
        <source>%1: the form was not handed in here, so no receipt was given.</source>
        <translation>%1：报名表不是在本机登记的，没有回执。</translation>
    </message>
    <message>
        <source>%1 was named by voters: there is no form of self-nomination.</source>
        <translation>%1 由选民提名，没有报名自荐表。</translation>
    </message>
    <message>
        <source>There is no document “%1” of one nomination. The documents are: %2.</source>
        <translation>没有“%1”这种个人文书。可用的有：%2。</translation>
    </message>
</context>
<context>
    <name>NominationService</name>
    <message>
        <source>This self-nomination does not exist.</source>
        <translation>没有这条报名自荐。</translation>
    </message>
</context>
<context>
    <name>NomineeIncidents</name>
    <message>
        <source>record of incidents, %1</source>
        <translation>突发情况记录，%1</translation>
    </message>
</context>
<context>
    <name>ObjectionService</name>
    <message>
        <source>This village does not exist.</source>
        <translation>没有这个村。</translation>
    </message>
    <message>
        <source>This objection does not exist.</source>
        <translation>没有这条异议。</translation>
    </message>
    <message>
        <source>Enter who objects.</source>
        <translation>请填写提出人。</translation>
    </message>
    <message>
        <source>Enter whom the objection is about.</source>
        <translation>请填写异议涉及的人。</translation>
    </message>
    <message>
        <source>Write what is said to be wrong.</source>
        <translation>请写明异议内容。</translation>
    </message>
    <message>
        <source>Enter the day on which the register was posted.</source>
        <translation>请填写名单公布日期。</translation>
    </message>
    <message>
        <source>Enter when the objection was received.</source>
        <translation>请填写收到异议的时间。</translation>
    </message>
    <message>
        <source>Nothing is recorded before it happened: the receipt lies in the future.</source>
        <translation>不能提前登记：收到时间在今后。</translation>
    </message>
    <message>
        <source>%1, objection no. %2</source>
        <translation>%1 异议第%2号</translation>
    </message>
    <message>
        <source>This objection is decided: %1. The law knows no second decision; other findings go into the register as a correction.</source>
        <translation>此异议已有决定：%1。法律没有第二次决定的规定；新查明的情况请作为名册更正登记。</translation>
    </message>
    <message>
        <source>Choose the outcome.</source>
        <translation>请选择处理结果。</translation>
    </message>
    <message>
        <source>Write what was decided and why, as in the committee&apos;s record.</source>
        <translation>请按选举委员会记录写明决定内容和理由。</translation>
    </message>
    <message>
        <source>Enter the number of the decision&apos;s paper.</source>
        <translation>请填写决定书文号。</translation>
    </message>
    <message>
        <source>The decision can&apos;t be older than the objection. Correct the day.</source>
        <translation>决定日期不能早于收到异议的日期，请更正。</translation>
    </message>
    <message>
        <source>Nothing is recorded before it happened: the day lies in the future.</source>
        <translation>不能提前登记：日期在今后。</translation>
    </message>
    <message>
        <source>The objection is not decided yet: decide it before its outcome is published.</source>
        <translation>异议尚未决定：先作出决定，再公布结果。</translation>
    </message>
    <message>
        <source>Enter the day on which the outcome was posted: not before the decision, not in the future.</source>
        <translation>请填写结果公布日期：不早于决定日期，也不能在今后。</translation>
    </message>
</context>
<context>
    <name>PaperBatch</name>
    <message>
        <source>The folder “%1” could not be made. Check the permissions and the free space there.</source>
        <translation>无法创建文件夹“%1”。请检查权限和剩余空间。</translation>
    </message>
    <message>
        <source>There is no document “%1”. The documents are: %2.</source>
        <translation>没有文书“%1”。可用的文书有：%2。</translation>
    </message>
    <message>
        <source>This village does not exist.</source>
        <translation>没有这个村。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n paper(s). What is written stays.</source>
        <translation>
            <numerusform>已完成 %n 份后停止。已生成的文件保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>全镇</translation>
    </message>
</context>
<context>
    <name>PaperBlocks</name>
    <message>
        <source>(%1) %2</source>
        <translation>（%1）%2</translation>
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
        <source>Villagers&apos; group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>选民</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>代写员</translation>
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
        <source>Seats</source>
        <translation>应选人数</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>women only</source>
        <translation>限女性</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Only the official ballot with the seal of the election committee counts.</source>
        <translation>只有加盖村民选举委员会印章的正式选票有效。</translation>
    </message>
    <message>
        <source>More people marked for a post than are to be elected: the whole ballot is void; fewer: it is valid.</source>
        <translation>每一职务所选人数多于应选人数的，整张选票无效；少于应选人数的有效。</translation>
    </message>
    <message>
        <source>More people marked for a post than are to be elected: the choice for that post is void, the other posts are valid; fewer: valid.</source>
        <translation>每一职务所选人数多于应选人数的，该职务栏无效，其他职务栏有效；少于应选人数的有效。</translation>
    </message>
    <message>
        <source>One person marked for two or more posts: the whole ballot is void.</source>
        <translation>同一人被选为两种以上职务的，整张选票无效。</translation>
    </message>
    <message>
        <source>One person marked for two or more posts: only the choice for the highest of them counts.</source>
        <translation>同一人被选为两种以上职务的，只计其中最高职务。</translation>
    </message>
    <message>
        <source>One person marked for two or more posts: these choices are void.</source>
        <translation>同一人被选为两种以上职务的，对该人的选择无效。</translation>
    </message>
    <message>
        <source>A ballot without any mark is an abstention; it counts as collected.</source>
        <translation>没有填划的选票按弃权计，计入收回选票数。</translation>
    </message>
    <message>
        <source>A ballot without any mark is void.</source>
        <translation>没有填划的选票无效。</translation>
    </message>
    <message>
        <source>A choice that can&apos;t be read, or names nobody on the register, is void.</source>
        <translation>字迹无法辨认，或者所写的人不在选民名单的，该项选择无效。</translation>
    </message>
    <message>
        <source>In the women&apos;s column a choice of a man is void.</source>
        <translation>妇女委员栏选男性的，该项选择无效。</translation>
    </message>
    <message>
        <source>A nickname or a wrong character counts where everybody knows who is meant; the election committee decides.</source>
        <translation>写小名、别字但能够确认是谁的，有效，由村民选举委员会认定。</translation>
    </message>
    <message>
        <source>Of a doubtful ballot the scrutineers report, and the election committee decides.</source>
        <translation>难以确认的选票，由监票人提请村民选举委员会决定。</translation>
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
        <source>Task</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>Nominating votes</source>
        <translation>提名票数</translation>
    </message>
    <message>
        <source>%1 (seats: %2)</source>
        <translation>%1（应选%2名）</translation>
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
        <source>%1: %2</source>
        <translation>%1%2名</translation>
    </message>
    <message>
        <source>Seats not filled: %1. %2.</source>
        <translation>缺额：%1。下一步：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>may be left out: a woman is elected already</source>
        <translation>已有妇女当选，可不单列</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>推选日期</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>推选方式</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>实到人数</translation>
    </message>
    <message>
        <source>%1: seats %2, entitled %3, attended %4, held on %5</source>
        <translation>%1：应选%2名，应到%3，实到%4，%5推选</translation>
    </message>
    <message>
        <source>elected (women&apos;s seat)</source>
        <translation>当选（妇女名额）</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>有无异议</translation>
    </message>
    <message>
        <source>Matter and clause</source>
        <translation>涉及情形和条款</translation>
    </message>
    <message>
        <source>Officer, date</source>
        <translation>审查人、日期</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>盖章</translation>
    </message>
    <message>
        <source>□ no  □ yes</source>
        <translation>□无&#x3000;□有</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Election day</source>
        <translation>选举日</translation>
    </message>
    <message>
        <source>Place, or route</source>
        <translation>地点或路线</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>投票时间</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
</context>
<context>
    <name>PaperCatalogue</name>
    <message>
        <source>Preparation</source>
        <translation>选举准备</translation>
    </message>
    <message>
        <source>Registration of voters</source>
        <translation>选民登记</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>提名自荐</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>资格审查</translation>
    </message>
    <message>
        <source>Voting</source>
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
        <source>Summaries</source>
        <translation>统计归档</translation>
    </message>
</context>
<context>
    <name>PaperFacts</name>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1%2名</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>all villages</source>
        <translation>各村</translation>
    </message>
</context>
<context>
    <name>PollDayService</name>
    <message>
        <source>No main venue (中心会场) is recorded.</source>
        <translation>没有登记中心会场。</translation>
    </message>
    <message>
        <source>Nobody is named as %1.</source>
        <translation>没有指定%1。</translation>
    </message>
    <message>
        <source>This box does not exist.</source>
        <translation>没有这只票箱。</translation>
    </message>
    <message>
        <source>The box has no name. Give it one.</source>
        <translation>票箱没有名称，请填写。</translation>
    </message>
    <message>
        <source>Box “%1” closes before it opens. Correct the hours.</source>
        <translation>票箱“%1”结束早于开始，请改正时间。</translation>
    </message>
    <message>
        <source>Box “%1”: the approval is older than the application.</source>
        <translation>票箱“%1”：批准日期早于申请日期。</translation>
    </message>
    <message>
        <source>%1 has a box “%2” already.</source>
        <translation>%1 已有票箱“%2”。</translation>
    </message>
    <message>
        <source>Ballots were issued at “%1”: its name stays.</source>
        <translation>“%1”已经发票，名称不能改。</translation>
    </message>
    <message>
        <source>Write why the box is taken out.</source>
        <translation>请写明取消票箱的原因。</translation>
    </message>
    <message>
        <source>Ballots were issued at “%1”: the box stays.</source>
        <translation>“%1”已经发票，不能取消。</translation>
    </message>
    <message>
        <source>“%1” is no roving box: it has no list of voters.</source>
        <translation>“%1”不是流动票箱，没有名单。</translation>
    </message>
    <message>
        <source>Write why the box goes to this voter: ill, disabled, lives far away.</source>
        <translation>请写明原因：患病、残疾、居住偏远等。</translation>
    </message>
    <message>
        <source>Only a registered voter of the village can be on the list.</source>
        <translation>只有本村登记选民才能列入名单。</translation>
    </message>
    <message>
        <source>This person is not on the register of %1.</source>
        <translation>此人不在 %1 的选民册里。</translation>
    </message>
    <message>
        <source>Choose a person of the register, or write a name.</source>
        <translation>请从选民册选人，或写姓名。</translation>
    </message>
    <message>
        <source>%1 is named as %2 already.</source>
        <translation>%1 已是%2。</translation>
    </message>
    <message>
        <source>Write why this person doesn&apos;t do the work any more.</source>
        <translation>请写明不再担任的原因。</translation>
    </message>
</context>
<context>
    <name>PollIssuing</name>
    <message>
        <source>Box “%1” is closed: no ballot can be issued there any more.</source>
        <translation>票箱“%1”已封，不能再发票。</translation>
    </message>
    <message>
        <source>At box “%1” voters are checked in one by one; its ballots are counted by that.</source>
        <translation>票箱“%1”按姓名领票，票数以领票记录为准。</translation>
    </message>
    <message>
        <source>A number is negative. Correct it.</source>
        <translation>数字不能是负数，请改正。</translation>
    </message>
    <message>
        <source>More proxy votes than ballots issued.</source>
        <translation>委托票多于发出票数。</translation>
    </message>
    <message>
        <source>More assisted ballots than people who voted themselves.</source>
        <translation>代写多于本人投票数。</translation>
    </message>
    <message>
        <source>%1 has no box “%2”.</source>
        <translation>%1 没有票箱“%2”。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可以减的。</translation>
    </message>
    <message>
        <source>Every registered voter of %1 has a ballot already (%2).</source>
        <translation>%1 的登记选民（%2 人）都已发票。</translation>
    </message>
    <message>
        <source>Write the time: 09:30.</source>
        <translation>请写时间，如 09:30。</translation>
    </message>
    <message>
        <source>%1: %2 ballots are more than the %3 registered voters. Ask again.</source>
        <translation>%1：%2 张多于登记选民 %3 人，请再问。</translation>
    </message>
    <message>
        <source>%1: %2 at %3, but %4 at %5. The number of ballots issued never goes down; ask again.</source>
        <translation>%1：%3 报 %2，而 %5 是 %4。发出票数只增不减，请再问。</translation>
    </message>
    <message>
        <source>There is no box “%1”.</source>
        <translation>没有票箱“%1”。</translation>
    </message>
    <message>
        <source>Box “%1” is closed already.</source>
        <translation>票箱“%1”已经封箱。</translation>
    </message>
    <message>
        <source>Write when the box was closed: 15:00.</source>
        <translation>请写封箱时间，如 15:00。</translation>
    </message>
    <message>
        <source>Write the number of the seal.</source>
        <translation>请写封条号。</translation>
    </message>
    <message>
        <source>Two people seal the box: write both names.</source>
        <translation>封箱须有两人，请写两个姓名。</translation>
    </message>
    <message>
        <source>Seal %1 is on box “%2” already. Read the number again.</source>
        <translation>封条 %1 已用于票箱“%2”，请再看一遍。</translation>
    </message>
    <message>
        <source>%1 ballots were issued by check-in (%2 by proxy, %3 assisted); the closing says otherwise. Correct the check-ins first.</source>
        <translation>领票记录共 %1 张（委托 %2，代写 %3），与封箱记录不符，请先改正领票记录。</translation>
    </message>
    <message>
        <source>Write why the closing is taken back.</source>
        <translation>请写明撤销封箱的原因。</translation>
    </message>
    <message>
        <source>Box “%1” is not closed.</source>
        <translation>票箱“%1”没有封箱。</translation>
    </message>
    <message>
        <source>Box “%1” has been opened and counted: its closing stays.</source>
        <translation>票箱“%1”已开箱清点，封箱记录不能撤销。</translation>
    </message>
</context>
<context>
    <name>PollPapers</name>
    <message>
        <source>printed</source>
        <translation>印制</translation>
    </message>
    <message>
        <source>spoilt and replaced</source>
        <translation>损坏更换</translation>
    </message>
    <message>
        <source>spare, destroyed</source>
        <translation>剩余销毁</translation>
    </message>
    <message>
        <source>Check-in list of %1</source>
        <translation>%1 领票名册</translation>
    </message>
    <message>
        <source>Election day: %1 · %2 voters</source>
        <translation>选举日：%1 · 选民 %2 人</translation>
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
        <translation>出生年</translation>
    </message>
    <message>
        <source>Ballot taken</source>
        <translation>领票</translation>
    </message>
    <message>
        <source>Proxy by the posted list</source>
        <translation>受委托人（公告名单）</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>by proxy</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>One ballot each. A proxy takes at most the ballots beside which his name stands; nobody&apos;s ballot is issued twice.</source>
        <translation>一人一票。受委托人只能代领名下写明的选票；任何人的选票不得重复发放。</translation>
    </message>
    <message>
        <source>Record of incidents in %1</source>
        <translation>%1 突发情况记录</translation>
    </message>
    <message>
        <source>Election day: %1</source>
        <translation>选举日：%1</translation>
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
        <source>%1 states on %2 that there was no incident.</source>
        <translation>%1 于 %2 说明：没有突发情况。</translation>
    </message>
    <message>
        <source>Nothing is recorded, and nobody has stated yet that there was no incident.</source>
        <translation>没有记录，也还没有人说明“无突发情况”。</translation>
    </message>
    <message>
        <source>Chief scrutineer</source>
        <translation>总监票人</translation>
    </message>
    <message>
        <source>Chair of the election committee</source>
        <translation>村民选举委员会主任</translation>
    </message>
    <message>
        <source>Ledger of the ballots of %1, %2</source>
        <translation>%1 %2 选票台账</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印制</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>至今 %1</translation>
    </message>
    <message>
        <source>Spoilt and replaced</source>
        <translation>损坏更换</translation>
    </message>
    <message>
        <source>Spare, destroyed</source>
        <translation>剩余销毁</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>printed = issued + replaced + destroyed; no ballot carries a number.</source>
        <translation>印制＝发出＋更换＋销毁；选票上不编号。</translation>
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
        <source>Ballots</source>
        <translation>张数</translation>
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
        <source>Bundles: the number stands on the wrapper</source>
        <translation>分捆（捆号写在封皮上）</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>捆号</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Keeper of the ballots</source>
        <translation>选票保管人</translation>
    </message>
    <message>
        <source>Villagers&apos; group: %1</source>
        <translation>村民小组：%1</translation>
    </message>
    <message>
        <source>There was no incident.</source>
        <translation>未发生突发情况。</translation>
    </message>
    <message>
        <source>How many ballots were printed was not written down, so what is left can&apos;t be worked out.</source>
        <translation>没有记录印制张数，无法计算结余。</translation>
    </message>
    <message>
        <source>More ballots went out than were printed: count again, and write down what explains it.</source>
        <translation>发出的选票多于印制张数：请重新清点，并写明原因。</translation>
    </message>
</context>
<context>
    <name>PollRecords</name>
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
        <source>Write what happened.</source>
        <translation>请写经过。</translation>
    </message>
    <message>
        <source>Write when it happened.</source>
        <translation>请写发生时间。</translation>
    </message>
    <message>
        <source>The time lies in the future. Correct it.</source>
        <translation>时间晚于现在，请改正。</translation>
    </message>
    <message>
        <source>Write where it happened.</source>
        <translation>请写地点。</translation>
    </message>
    <message>
        <source>Write who saw it.</source>
        <translation>请写见证人。</translation>
    </message>
    <message>
        <source>Write what was done about it; if nothing, write so.</source>
        <translation>请写如何处置；没有处置也写明。</translation>
    </message>
    <message>
        <source>An incident was recorded.</source>
        <translation>已记录突发情况。</translation>
    </message>
    <message>
        <source>Write who states that there was no incident.</source>
        <translation>请写由谁说明没有突发情况。</translation>
    </message>
    <message>
        <source>It is stated already that there was no incident.</source>
        <translation>已经说明过没有突发情况。</translation>
    </message>
    <message>
        <source>An incident is on record: it can&apos;t be stated that there was none.</source>
        <translation>已有突发情况记录，不能再说明“无”。</translation>
    </message>
    <message>
        <source>Write why the entry is taken back.</source>
        <translation>请写明撤销这条记录的原因。</translation>
    </message>
    <message>
        <source>Write how many ballots.</source>
        <translation>请写张数。</translation>
    </message>
    <message>
        <source>A bundle can&apos;t hold more ballots than were printed.</source>
        <translation>每捆张数不能多于印制张数。</translation>
    </message>
    <message>
        <source>Write the day; it can&apos;t be later than today.</source>
        <translation>请写日期，不能晚于今天。</translation>
    </message>
    <message>
        <source>Write who did it.</source>
        <translation>请写经手人。</translation>
    </message>
    <message>
        <source>Spoilt and spare ballots are put away in front of a witness: write the name.</source>
        <translation>损坏和剩余选票要当着见证人处理，请写见证人姓名。</translation>
    </message>
    <message>
        <source>Of %1 printed ballots %2 are left; %3 can&apos;t be put down as %4. Count again.</source>
        <translation>印制 %1 张，结余 %2 张，不能记%4 %3 张。请再清点。</translation>
    </message>
</context>
<context>
    <name>PollingService</name>
    <message>
        <source>The box has no name. Give it one.</source>
        <translation>票箱没有名称。请填写。</translation>
    </message>
    <message>
        <source>Box “%1”: a number is negative. Correct it.</source>
        <translation>票箱“%1”：有数字是负数。请更正。</translation>
    </message>
    <message>
        <source>Box “%1”: more ballots collected (%2) than issued (%3). Count both again.</source>
        <translation>票箱“%1”：收回票数（%2）多于发出票数（%3）。请重新清点。</translation>
    </message>
    <message>
        <source>Box “%1”: more assisted ballots (%2) than people who voted themselves (%3). Correct one of the numbers.</source>
        <translation>票箱“%1”：代写（%2）多于本人投票（%3）。请更正其中一个数。</translation>
    </message>
    <message>
        <source>Box “%1”: own and proxy votes together (%2) differ from the ballots issued (%3). Correct the numbers, or write down why.</source>
        <translation>票箱“%1”：本人投票与委托投票合计（%2）与发出票数（%3）不符。请更正，或者写明原因。</translation>
    </message>
    <message>
        <source>This village does not exist.</source>
        <translation>没有这个村。</translation>
    </message>
    <message>
        <source>“%1” is a box of another vote. Give this box another name.</source>
        <translation>“%1”是另一次投票的票箱，请换一个名称。</translation>
    </message>
    <message>
        <source>Box “%1” was closed with %2 ballots issued, the ledger says %3. Correct it, or write down why.</source>
        <translation>票箱“%1”封箱时发出 %2 张，台账写 %3 张。请改正，或写明原因。</translation>
    </message>
</context>
<context>
    <name>ProxyService</name>
    <message>
        <source>Choose the principal and the proxy in the register.</source>
        <translation>请在登记册中选择委托人和受委托人。</translation>
    </message>
    <message>
        <source>This proxy does not exist.</source>
        <translation>没有这条委托。</translation>
    </message>
    <message>
        <source>This proxy was taken back.</source>
        <translation>这条委托已撤回。</translation>
    </message>
    <message>
        <source>Write the day of the audit: between the request and today.</source>
        <translation>请填写审核日期：不早于提出委托之日，不晚于今天。</translation>
    </message>
    <message>
        <source>Write why the proxy is refused.</source>
        <translation>请写明不予同意的原因。</translation>
    </message>
    <message>
        <source>This proxy stands in the posted list No. %1. Take it back instead.</source>
        <translation>这条委托已列入公布的第%1号名单，只能撤回。</translation>
    </message>
    <message>
        <source>Write why the proxy is taken back.</source>
        <translation>请写明撤回的原因。</translation>
    </message>
    <message>
        <source>No proxy is approved and valid: there is nothing to post.</source>
        <translation>没有审核同意且有效的委托，无可公布。</translation>
    </message>
    <message>
        <source>List No. %1 holds the same proxies. Post that one.</source>
        <translation>第%1号名单内容相同，请公布该名单。</translation>
    </message>
    <message>
        <source>There is no list No. %1.</source>
        <translation>没有第%1号名单。</translation>
    </message>
    <message>
        <source>Write the day on which the list was posted: between the day it was made and today.</source>
        <translation>请填写名单公布日期：不早于编制之日，不晚于今天。</translation>
    </message>
    <message>
        <source>The list is recorded as posted on another day. Write why that is corrected.</source>
        <translation>名单已登记在另一天公布，请写明更正的原因。</translation>
    </message>
</context>
<context>
    <name>RegisterEditService</name>
    <message>
        <source>This village does not exist.</source>
        <translation>没有这个村。</translation>
    </message>
    <message>
        <source>This person is no longer in the register.</source>
        <translation>名册中已没有此人。</translation>
    </message>
    <message>
        <source>The ID number doesn&apos;t have 18 characters. Copy it from the card, or leave the field empty.</source>
        <translation>身份证号不是18位。请照证件抄录，或将此项留空。</translation>
    </message>
    <message>
        <source>The ID number can&apos;t be right: its check digit doesn&apos;t fit. Compare it with the card, or leave the field empty.</source>
        <translation>身份证号有误：校验码不符。请与证件核对，或将此项留空。</translation>
    </message>
    <message>
        <source>The statement that he takes part needs how he gave it, the day, and who noted it.</source>
        <translation>本人表示参加选举，须写明表示方式、日期和记录人。</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Choose the category of registration: A, B or C.</source>
        <translation>请选择登记类别：A、B或C。</translation>
    </message>
    <message>
        <source>The birth date lies in the future. Correct it.</source>
        <translation>出生日期在今后，请更正。</translation>
    </message>
    <message>
        <source>Nothing is recorded before it happened: the day lies in the future.</source>
        <translation>不能提前登记：日期在今后。</translation>
    </message>
    <message>
        <source>This ID number is %1&apos;s, no. %2 in the register of %3. Correct that row first, or compare the number with the card.</source>
        <translation>此身份证号已登记在%1名下（%3名册第%2号）。请先更正该行，或与证件核对号码。</translation>
    </message>
    <message>
        <source>%1 is on the register.</source>
        <translation>%1已在选民名册中。</translation>
    </message>
    <message>
        <source>%1 is too young on election day.</source>
        <translation>%1选举日未满年龄。</translation>
    </message>
    <message>
        <source>Enter the statement of %1 that he takes part in the person&apos;s form.</source>
        <translation>请在人员登记表中填写%1本人表示参加选举的情况。</translation>
    </message>
    <message>
        <source>Enter the application of %1 and the meeting&apos;s resolution in the person&apos;s form.</source>
        <translation>请在人员登记表中填写%1的申请和会议决议。</translation>
    </message>
    <message>
        <source>%1 was not taken off by hand: correct the remark in the person&apos;s form.</source>
        <translation>%1不是手工取消的：请在人员登记表中更正备注。</translation>
    </message>
    <message>
        <source>Choose why the person is added.</source>
        <translation>请选择新增原因。</translation>
    </message>
    <message>
        <source>Enter the day of the reason.</source>
        <translation>请填写发生日期。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>Write why the entry is corrected: what was looked at, who asked.</source>
        <translation>请写明更正理由：看了什么材料、谁提出的。</translation>
    </message>
    <message>
        <source>%1 was taken off already: %2.</source>
        <translation>%1已取消登记：%2。</translation>
    </message>
    <message>
        <source>Choose why the person is taken off.</source>
        <translation>请选择取消原因。</translation>
    </message>
    <message>
        <source>Write why the person comes back onto the register.</source>
        <translation>请写明恢复登记的理由。</translation>
    </message>
    <message>
        <source>Enter the day of the reason; it can&apos;t lie in the future.</source>
        <translation>请填写发生日期，不能在今后。</translation>
    </message>
    <message>
        <source>Write down how the choice was made: who was asked, what he said.</source>
        <translation>请写明如何选定：问了谁、本人怎么说。</translation>
    </message>
    <message>
        <source>%1 shares an ID number with nobody on a register.</source>
        <translation>名册中没有人与%1身份证号相同。</translation>
    </message>
    <message>
        <source>taken from the list of self-nominations (自荐报名汇总表)</source>
        <translation>取自自荐报名汇总表</translation>
    </message>
    <message>
        <source>No whole ID number is offered for %1 any more. Look at the list anew.</source>
        <translation>已没有可供%1采用的完整身份证号，请重新查看列表。</translation>
    </message>
    <message>
        <source>Nothing is recorded before it happened: the day of the statement lies in the future.</source>
        <translation>不能提前登记：表示参加的日期在今后。</translation>
    </message>
    <message>
        <source>The register is closed: choose why the person comes onto it only now.</source>
        <translation>登记册已经定稿：请选择此人现在才列入的原因。</translation>
    </message>
</context>
<context>
    <name>RegisterService</name>
    <message>
        <source>This person is no longer in the register.</source>
        <translation>选民登记册里已没有此人。</translation>
    </message>
    <message>
        <source>A finding is only marked as handled with a reason. Write what was done.</source>
        <translation>标记为已处理须写明原因。请写清怎样处理的。</translation>
    </message>
    <message>
        <source>This finding is gone: its file was imported again. Look at the list anew.</source>
        <translation>这条问题已不存在：文件重新导入过。请重新查看列表。</translation>
    </message>
</context>
<context>
    <name>RegisterVersionService</name>
    <message>
        <source>This village does not exist.</source>
        <translation>没有这个村。</translation>
    </message>
    <message numerus="yes">
        <source>%n double entry/entries within the village (REG-06: %1)</source>
        <translation>
            <numerusform>本村重复登记%n条（REG-06：%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on another village&apos;s register, too (REG-07: %1)</source>
        <translation>
            <numerusform>同时登记在他村的%n人（REG-07：%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>The register of %1 can&apos;t be closed: %2. Decide in each case which entry stays.</source>
        <translation>%1选民登记册不能定稿：%2。请逐一选定保留哪一条。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <translation>%1（第%2号）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The register of %1 is not closed yet.</source>
        <translation>%1选民登记册尚未定稿。</translation>
    </message>
    <message>
        <source>The register of %1 has no version %2; its versions go from 1 to %3.</source>
        <translation>%1选民登记册没有第%2版；现有第1版至第%3版。</translation>
    </message>
    <message>
        <source>%1 has no register yet. Import it or enter the people first.</source>
        <translation>%1还没有选民登记册。请先导入或逐人登记。</translation>
    </message>
    <message>
        <source>Nobody on the register of %1 may vote. Check the entries first.</source>
        <translation>%1名册中没有登记选民。请先核对登记情况。</translation>
    </message>
    <message>
        <source>The register of %1 is closed as version %2, and nothing has changed since.</source>
        <translation>%1选民登记册已定稿为第%2版，此后没有变动。</translation>
    </message>
    <message>
        <source>Register of %1, version %2: its rows no longer give the hash on paper.</source>
        <translation>%1选民登记册第%2版：内容与纸面校验码不符。</translation>
    </message>
</context>
<context>
    <name>RelativeService</name>
    <message>
        <source>This person is no longer in the register.</source>
        <translation>登记册中已没有此人。</translation>
    </message>
    <message>
        <source>Nobody is his own relative. Choose another person.</source>
        <translation>不能与自己登记亲属关系，请另选一人。</translation>
    </message>
    <message>
        <source>“%1” is no relative. Choose what the other one is.</source>
        <translation>“%1”不是亲属，请选择对方是什么亲属。</translation>
    </message>
    <message>
        <source>Write what this rests on: the household book, a statement, who said so.</source>
        <translation>请写明依据：户口簿、本人声明或何人说明。</translation>
    </message>
    <message>
        <source>The register no longer proposes this. Look at the list anew.</source>
        <translation>登记册已不再提出这一关系，请重新查看。</translation>
    </message>
    <message>
        <source>Write why the register&apos;s columns are not right here.</source>
        <translation>请写明登记册所载关系为何不成立。</translation>
    </message>
    <message>
        <source>Write why the entry is taken out.</source>
        <translation>请写明移除的原因。</translation>
    </message>
    <message>
        <source>These two are not recorded as relatives.</source>
        <translation>这两人没有登记为亲属。</translation>
    </message>
</context>
<context>
    <name>ReportingService</name>
    <message>
        <source>Waits for self-nominations.</source>
        <translation>等待报名自荐。</translation>
    </message>
    <message>
        <source>There is nothing to be checked.</source>
        <translation>没有需要核对的事项。</translation>
    </message>
    <message>
        <source>Waits for the list of posts (职数表).</source>
        <translation>等待职数表。</translation>
    </message>
    <message>
        <source>Waits for nominees who may stand.</source>
        <translation>等待可以参选的自荐人。</translation>
    </message>
    <message>
        <source>Waits for the ledger of the boxes (票箱清点).</source>
        <translation>等待票箱清点。</translation>
    </message>
    <message numerus="yes">
        <source>Waits for the last %n ballot(s) to be called.</source>
        <translation>
            <numerusform>还有 %n 张选票没有唱完。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the first ballots issued.</source>
        <translation>等待发出第一批选票。</translation>
    </message>
    <message>
        <source>This village does not exist.</source>
        <translation>没有这个村。</translation>
    </message>
    <message numerus="yes">
        <source>Draft, not for posting: the deciding body has not yet decided on %n nomination(s).</source>
        <translation>
            <numerusform>草稿，不得张贴：还有 %n 名自荐人的资格尚未作出决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster of self-nominees</source>
        <translation>自荐人名册</translation>
    </message>
    <message>
        <source>Screening summary</source>
        <translation>资格审查汇总表</translation>
    </message>
    <message>
        <source>Result report form</source>
        <translation>选举结果报告单</translation>
    </message>
    <message>
        <source>Turnout of the village</source>
        <translation>本村投票情况</translation>
    </message>
    <message>
        <source>Turnout of the township</source>
        <translation>全镇投票情况</translation>
    </message>
    <message>
        <source>Township summary</source>
        <translation>全镇汇总</translation>
    </message>
    <message>
        <source>Matters to be checked</source>
        <translation>需核对事项</translation>
    </message>
    <message>
        <source>There is no document “%1”. The documents are: %2.</source>
        <translation>没有文书“%1”。文书有：%2。</translation>
    </message>
    <message>
        <source>“%1” is a document of one village. Name the village.</source>
        <translation>“%1”是一个村的文书。请指明村名。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be made yet. %2</source>
        <translation>“%1”现在还不能出具。%2</translation>
    </message>
    <message>
        <source>Election calendar for the wall</source>
        <translation>日程挂图</translation>
    </message>
    <message>
        <source>Nobody of category B is on the register.</source>
        <translation>名册中没有外出（B类）人员。</translation>
    </message>
    <message>
        <source>No objection was received.</source>
        <translation>没有收到异议。</translation>
    </message>
    <message>
        <source>Waits for the register of voters.</source>
        <translation>等待选民登记册。</translation>
    </message>
    <message>
        <source>Waits for the register to be closed.</source>
        <translation>等待选民登记册定稿。</translation>
    </message>
    <message>
        <source>Waits for a change after the register was closed.</source>
        <translation>等待定稿后的变动。</translation>
    </message>
    <message>
        <source>Register of voters for posting</source>
        <translation>选民名单（公布用）</translation>
    </message>
    <message>
        <source>Voters by household</source>
        <translation>分户选民花名册</translation>
    </message>
    <message>
        <source>Supplement to the register</source>
        <translation>选民登记册补充公告</translation>
    </message>
    <message>
        <source>Away voters to be called</source>
        <translation>外出选民联络表</translation>
    </message>
    <message>
        <source>Objections to the register</source>
        <translation>选民名单异议登记簿</translation>
    </message>
    <message>
        <source>Statistics of the register</source>
        <translation>选民登记统计表</translation>
    </message>
    <message>
        <source>“%1” is no paper of one version of the register. These are: %2.</source>
        <translation>“%1”不是选民登记册某一版的文书。可选：%2。</translation>
    </message>
    <message>
        <source>Version 1 is the register itself; supplements begin with version 2.</source>
        <translation>第1版就是名册本身；补充公告从第2版开始。</translation>
    </message>
    <message>
        <source>Preliminary candidates</source>
        <translation>初步候选人名单</translation>
    </message>
    <message>
        <source>Form of self-nomination, empty</source>
        <translation>报名自荐表（空白）</translation>
    </message>
    <message>
        <source>Statement of withdrawal, empty</source>
        <translation>退出声明（空白）</translation>
    </message>
    <message>
        <source>Joint review by department</source>
        <translation>资格联审情况汇总表（按部门）</translation>
    </message>
    <message>
        <source>Standard of the screening</source>
        <translation>资格审查标准</translation>
    </message>
    <message>
        <source>Screening dossiers</source>
        <translation>资格审查档案</translation>
    </message>
    <message>
        <source>Supplement to the roster</source>
        <translation>名册补充公告</translation>
    </message>
    <message>
        <source>Roster for the file</source>
        <translation>自荐人名册（存档）</translation>
    </message>
    <message>
        <source>Photo roster</source>
        <translation>照片名册</translation>
    </message>
    <message>
        <source>Rosters of all villages</source>
        <translation>全镇名册汇编</translation>
    </message>
    <message>
        <source>Progress of the screening</source>
        <translation>资格审查进度</translation>
    </message>
    <message>
        <source>Minutes of the screening meetings</source>
        <translation>资格审查会议纪要</translation>
    </message>
    <message>
        <source>Decisions on eligibility, with delivery slips</source>
        <translation>资格审查决定书及送达回证</translation>
    </message>
    <message>
        <source>Record of a talk about withdrawing, empty</source>
        <translation>劝退谈话记录（空白）</translation>
    </message>
    <message>
        <source>Statement of withdrawal after a talk, empty</source>
        <translation>退出声明（谈话后，空白）</translation>
    </message>
    <message>
        <source>Voter cards</source>
        <translation>参选证</translation>
    </message>
    <message>
        <source>Reconciliation of the boxes</source>
        <translation>票箱清点核对表</translation>
    </message>
    <message>
        <source>Ballot of the further election</source>
        <translation>另行选举选票</translation>
    </message>
    <message>
        <source>No further election is needed after this count.</source>
        <translation>本次计票后无须另行选举。</translation>
    </message>
    <message>
        <source>Statistics for the civil-affairs report</source>
        <translation>换届选举统计报表</translation>
    </message>
    <message>
        <source>Book of the results</source>
        <translation>选举结果汇编</translation>
    </message>
    <message>
        <source>Index of the election file</source>
        <translation>归档目录</translation>
    </message>
    <message>
        <source>“%1” is only for villages that elect among candidates (有候选人差额选举).</source>
        <translation>“%1”只用于有候选人差额选举的村。</translation>
    </message>
    <message>
        <source>“%1” is only for villages that elect by self-nomination (无候选人自荐直选).</source>
        <translation>“%1”只用于无候选人自荐直选的村。</translation>
    </message>
    <message>
        <source>“%1” is made from the record; there is no empty form of it.</source>
        <translation>“%1”由记录生成，没有空白表。</translation>
    </message>
    <message>
        <source>“%1” may not be posted, so there is no large one for the wall.</source>
        <translation>“%1”不得张贴，没有大字张贴版。</translation>
    </message>
    <message>
        <source>List for the check-in</source>
        <translation>领票名册</translation>
    </message>
    <message>
        <source>Record of incidents</source>
        <translation>突发情况记录</translation>
    </message>
    <message>
        <source>Ledger of the ballots</source>
        <translation>选票台账</translation>
    </message>
    <message>
        <source>Waits for the zero report to be made under Counting.</source>
        <translation>等待在“计票”页做零票报告。</translation>
    </message>
    <message>
        <source>Waits for the ballots to be counted.</source>
        <translation>等待计票。</translation>
    </message>
    <message>
        <source>Zero report of the count</source>
        <translation>零票报告</translation>
    </message>
    <message>
        <source>Ballot, as a proof (样票)</source>
        <translation>选票（样票）</translation>
    </message>
    <message>
        <source>Calling record with boxes for 正</source>
        <translation>唱票记录单</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>RepresentativeService</name>
    <message>
        <source>A line of the list has no name. Write it or take it out.</source>
        <translation>名单中有一行没有姓名，请填写或删去。</translation>
    </message>
    <message>
        <source>%1 stands in no row of this village&apos;s register.</source>
        <translation>本村选民登记册中没有%1。</translation>
    </message>
    <message>
        <source>%1 stands on the list twice. Take one line out.</source>
        <translation>%1在名单上出现两次，请删去一行。</translation>
    </message>
    <message>
        <source>A number is negative. Correct it.</source>
        <translation>人数不能为负，请更正。</translation>
    </message>
    <message>
        <source>Give the unit its name: the group, or its households.</source>
        <translation>请填写推选单位名称：村民小组，或者各户。</translation>
    </message>
    <message>
        <source>The unit chooses at least one representative.</source>
        <translation>推选单位至少推选一名村民代表。</translation>
    </message>
    <message>
        <source>The seats for women are more than the unit&apos;s seats. Correct one number.</source>
        <translation>妇女名额多于本单位名额，请更正其中一个数。</translation>
    </message>
    <message>
        <source>The day can&apos;t be later than today. Correct it.</source>
        <translation>日期不能晚于今天，请更正。</translation>
    </message>
    <message>
        <source>There is a unit “%1” already. Change that one.</source>
        <translation>已有推选单位“%1”，请在该单位上修改。</translation>
    </message>
    <message>
        <source>This unit does not exist.</source>
        <translation>没有这个推选单位。</translation>
    </message>
    <message>
        <source>Write why the unit is taken out.</source>
        <translation>请写明移除推选单位的原因。</translation>
    </message>
    <message>
        <source>Choose the villagers&apos; group.</source>
        <translation>请选择村民小组。</translation>
    </message>
    <message>
        <source>Choose who is the group leader.</source>
        <translation>请选择村民小组长。</translation>
    </message>
</context>
<context>
    <name>ResultService</name>
    <message>
        <source>the declared result</source>
        <translation>已宣布的结果</translation>
    </message>
    <message>
        <source>The result was declared on %1. Reopen it on the page of the result before anything that it was counted from is changed.</source>
        <translation>结果已于 %1 宣布。要改动计票依据，请先在结果页重新打开。</translation>
    </message>
    <message>
        <source>Round %1 was not declared.</source>
        <translation>第 %1 次投票没有宣布结果。</translation>
    </message>
    <message>
        <source>%1 has not won a seat in this vote; only winners are reviewed.</source>
        <translation>%1 这次没有当选；只复审当选人。</translation>
    </message>
    <message>
        <source>Write the day of the decision: between the election day and today.</source>
        <translation>请写决定日期：选举日至今天。</translation>
    </message>
    <message>
        <source>Write why the win is declared invalid: which bar, and on what it rests.</source>
        <translation>请写明当选无效的原因：哪一条，依据什么。</translation>
    </message>
    <message>
        <source>It was declared on %1.</source>
        <translation>已于 %1 宣布。</translation>
    </message>
    <message>
        <source>A box has no ledger (票箱清点) yet.</source>
        <translation>还有票箱没有清点。</translation>
    </message>
    <message numerus="yes">
        <source>The election committee has to rule on %n name(s) first.</source>
        <translation>
            <numerusform>选举委员会须先裁定 %n 个姓名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The eligibility of %n winner(s) was not reviewed after the count (%1).</source>
        <translation>
            <numerusform>%n 名当选人还没有做当选后资格复审（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write as what %1 signs: chair of the committee, scrutineer …</source>
        <translation>请写 %1 的签字身份：选举委员会主任、监票人等。</translation>
    </message>
    <message>
        <source>%1 signs twice.</source>
        <translation>%1 重复签字。</translation>
    </message>
    <message>
        <source>Name who signs: at least the chair of the election committee and a scrutineer.</source>
        <translation>请写签字人：至少选举委员会主任和一名监票人。</translation>
    </message>
    <message>
        <source>Write the day on which it was declared: between the vote and today.</source>
        <translation>请写宣布日期：投票日至今天。</translation>
    </message>
    <message>
        <source>The result is not declared: there is nothing to reopen.</source>
        <translation>结果没有宣布，不用重新打开。</translation>
    </message>
    <message>
        <source>A later round was opened on what was declared before it; only the last round can be reopened, and it is not declared.</source>
        <translation>后一次投票以此前宣布的结果为准；只能重新打开最后一次，而它还没有宣布。</translation>
    </message>
    <message>
        <source>Name the second person who agrees to reopen it.</source>
        <translation>请写同意重新打开的第二人。</translation>
    </message>
    <message>
        <source>The second person has to be somebody else than %1.</source>
        <translation>第二人不能是 %1 本人。</translation>
    </message>
    <message>
        <source>Write why the result is reopened.</source>
        <translation>请写明重新打开的原因。</translation>
    </message>
</context>
<context>
    <name>RosterPapers</name>
    <message>
        <source>withdrew in writing</source>
        <translation>本人书面退出</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>决定 %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Waits for nominees who may stand.</source>
        <translation>等待有在册的自荐人。</translation>
    </message>
    <message>
        <source>Waits for the roster to be issued.</source>
        <translation>等待名册发文。</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>自 %1 以来没有变动。</translation>
    </message>
</context>
<context>
    <name>Screened</name>
    <message>
        <source>%1 found it failed, %2 does not agree: %3</source>
        <translation>%1认定不通过，%2不同意：%3</translation>
    </message>
</context>
<context>
    <name>ScreeningBoardService</name>
    <message>
        <source>withdrawal: %1</source>
        <translation>退出：%1</translation>
    </message>
    <message>
        <source>proposed “not qualified”: the deciding body has to decide</source>
        <translation>建议不合格，待决定机构决定</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>尚有缺项</translation>
    </message>
    <message>
        <source>decision %1 is not delivered</source>
        <translation>决定 %1 未送达</translation>
    </message>
    <message>
        <source>objection of %1 waits for an answer</source>
        <translation>%1 的异议待答复</translation>
    </message>
    <message>
        <source>no registered voter of the village</source>
        <translation>不是本村登记选民</translation>
    </message>
    <message>
        <source>too young on election day</source>
        <translation>选举日未满年龄</translation>
    </message>
    <message>
        <source>registered too late</source>
        <translation>超过报名期限</translation>
    </message>
    <message>
        <source>did not register in person</source>
        <translation>不是本人到场报名</translation>
    </message>
    <message>
        <source>stood for two posts</source>
        <translation>报名两个职务</translation>
    </message>
    <message>
        <source>a form is missing</source>
        <translation>表格不全</translation>
    </message>
    <message>
        <source>a department objects</source>
        <translation>部门联审有异议</translation>
    </message>
    <message>
        <source>a question was refused</source>
        <translation>拒绝回答提问</translation>
    </message>
    <message>
        <source>a bar of the list applies</source>
        <translation>符合负面清单情形</translation>
    </message>
    <message>
        <source>breach of election discipline</source>
        <translation>违反换届纪律</translation>
    </message>
    <message>
        <source>found by hand</source>
        <translation>人工审查发现</translation>
    </message>
    <message>
        <source>own wish, nothing stood against it</source>
        <translation>本人意愿，审查无异常</translation>
    </message>
    <message>
        <source>as the decision says</source>
        <translation>见决定书</translation>
    </message>
</context>
<context>
    <name>ScreeningMeetingService</name>
    <message>
        <source>The number %1 is taken by an earlier decision of this village. Give the next one.</source>
        <translation>文号 %1 已被本村先前的决定使用。请用下一个号。</translation>
    </message>
    <message>
        <source>A nominee is none of %1&apos;s for %2.</source>
        <translation>所选人员不是%1%2的自荐人。</translation>
    </message>
    <message>
        <source>%1 has withdrawn; there is nothing to decide.</source>
        <translation>%1 已退出，无需决定。</translation>
    </message>
</context>
<context>
    <name>ScreeningService</name>
    <message>
        <source>This self-nomination does not exist.</source>
        <translation>没有这条报名自荐。</translation>
    </message>
    <message>
        <source>The decision has no date. Enter the day on which it was taken.</source>
        <translation>决定没有日期。请填写作出决定的日期。</translation>
    </message>
    <message>
        <source>The decision&apos;s date lies in the future. Enter the day on which it was taken.</source>
        <translation>决定的日期晚于今天。请填写作出决定的日期。</translation>
    </message>
    <message>
        <source>The decision has no document number. Enter the number of the paper.</source>
        <translation>决定没有文号。请填写文号。</translation>
    </message>
    <message>
        <source>A decision “not qualified” needs its reason. Enter what it rests on.</source>
        <translation>资格不符决定须有理由。请填写依据。</translation>
    </message>
    <message>
        <source>The township decides on nobody. Enter the body that decided: %1 or the one that the law names.</source>
        <translation>乡镇不作资格决定。请填写作出决定的组织：%1，或法律规定的组织。</translation>
    </message>
    <message>
        <source>There is no such check.</source>
        <translation>没有这个审查项。</translation>
    </message>
    <message>
        <source>A failed check needs its reason. Choose or write what was found.</source>
        <translation>不通过须写明理由。请选择或填写情形。</translation>
    </message>
    <message>
        <source>The withdrawal has no date. Enter the day on which it was signed.</source>
        <translation>自愿退出没有日期。请填写签字日期。</translation>
    </message>
    <message>
        <source>The withdrawal&apos;s date lies in the future. Enter the day on which it was signed.</source>
        <translation>自愿退出的日期晚于今天。请填写签字日期。</translation>
    </message>
    <message>
        <source>“%1” is no clause of the lists of bars that this dossier is judged by.</source>
        <translation>“%1”不是本档案所适用清单中的条款。</translation>
    </message>
    <message>
        <source>%1 was answered before (%2). Write why the answer is changed.</source>
        <translation>“%1”原结论为“%2”，请写明更改原因。</translation>
    </message>
    <message>
        <source>%1: what bars needs a second person&apos;s confirmation (%2). Enter the name of who looked at it, too.</source>
        <translation>%1：不合格情形（%2）须经第二人复核。请填写复核人姓名。</translation>
    </message>
    <message>
        <source>%1 records the decision and can&apos;t be the second person, too. Another person has to look at it.</source>
        <translation>%1是录入人，不能同时作复核人。须由另一人复核。</translation>
    </message>
</context>
<context>
    <name>ScreeningTemplateService</name>
    <message>
        <source>the draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Nothing differs from %1, which is in force. Change something first.</source>
        <translation>与现行的%1没有差别，请先修改。</translation>
    </message>
    <message>
        <source>Write on what the version rests: the township&apos;s document and its number.</source>
        <translation>请写明定稿所依据的本地文件和文号。</translation>
    </message>
    <message>
        <source>There is no draft. Change the checks or the lists of bars first.</source>
        <translation>没有草稿，请先修改核查项或清单。</translation>
    </message>
    <message>
        <source>Nine checks: %1 was changed after it was written.</source>
        <translation>审查标准：%1在写入后被改动过。</translation>
    </message>
</context>
<context>
    <name>SelfNominationService</name>
    <message>
        <source>This village does not exist.</source>
        <translation>没有这个村。</translation>
    </message>
    <message>
        <source>Choose the person in the register first: name, initials or the last four digits of the ID.</source>
        <translation>请先在选民名册中选人：输入姓名、拼音首字母或身份证后四位。</translation>
    </message>
    <message>
        <source>This person is no longer in the register.</source>
        <translation>此人已不在名册中。</translation>
    </message>
    <message>
        <source>This village elects among candidates (有候选人差额选举): voters nominate them, nobody registers himself.</source>
        <translation>本村实行有候选人差额选举：候选人由选民提名，不接受报名自荐。</translation>
    </message>
    <message>
        <source>Choose the post. The posts of %1 are: %2.</source>
        <translation>请选择职务。%1的职务有：%2。</translation>
    </message>
    <message>
        <source>%1 has no post “%2” here. The posts are: %3.</source>
        <translation>本村%1没有“%2”这一职务。职务有：%3。</translation>
    </message>
    <message>
        <source>The time of registration is no time. Write it as 2026-12-08 09:30.</source>
        <translation>报名时间写法不对，请写成 2026-12-08 09:30。</translation>
    </message>
    <message>
        <source>%1: this is another ID number than in the register. Choose the right person, or have the register corrected first.</source>
        <translation>%1：身份证号与名册不一致。请选对人，或先更正名册。</translation>
    </message>
    <message>
        <source>The ID number has a wrong check digit. Copy it from the card once more.</source>
        <translation>身份证号校验位不对，请对照证件重新录入。</translation>
    </message>
    <message>
        <source>The time was typed and not taken from the clock. Write why.</source>
        <translation>报名时间是手工填写的，请写明原因。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A form is only corrected with a reason. Write why it changes.</source>
        <translation>更正报名须写明原因。</translation>
    </message>
    <message>
        <source>A candidate named by voters has no form of self-nomination.</source>
        <translation>选民提名的候选人没有报名自荐表。</translation>
    </message>
    <message>
        <source>%1 has withdrawn already.</source>
        <translation>%1 已经退出。</translation>
    </message>
    <message>
        <source>Write why the withdrawal was recorded by mistake.</source>
        <translation>请写明为何系误录。</translation>
    </message>
    <message>
        <source>%1 has not withdrawn.</source>
        <translation>%1 没有退出。</translation>
    </message>
    <message>
        <source>Recorded by mistake: %1</source>
        <translation>误录：%1</translation>
    </message>
</context>
<context>
    <name>SetupService</name>
    <message>
        <source>There is no village “%1”. The villages are: %2.</source>
        <translation>没有“%1”这个村。村有：%2。</translation>
    </message>
    <message>
        <source>This list changes posts whose ballots are there already. Correct the posts by hand, with a reason.</source>
        <translation>这张表改动了已经有选票的职务。请手工更正职务，并写明原因。</translation>
    </message>
    <message>
        <source>%1 first needs the document number and the date of its own measures (选举办法): without them nothing can be cited.</source>
        <translation>%1要先填本村选举办法的文号和通过日期，否则无从引用。</translation>
    </message>
    <message>
        <source>These rules don&apos;t know “%1” (%2).</source>
        <translation>这套规则里没有“%1”（%2）。</translation>
    </message>
    <message>
        <source>Switches and conditions of %1 rest on these measures: their document number and date can&apos;t be empty.</source>
        <translation>%1的选项和条件以这份选举办法为依据：文号和日期不能为空。</translation>
    </message>
    <message>
        <source>Write the condition as the measures have it.</source>
        <translation>请照选举办法的原文写条件。</translation>
    </message>
    <message>
        <source>A condition looks back 1 to 99 years.</source>
        <translation>条件的追溯年限是1到99年。</translation>
    </message>
    <message>
        <source>This condition does not exist.</source>
        <translation>没有这个条件。</translation>
    </message>
    <message>
        <source>This village does not exist.</source>
        <translation>没有这个村。</translation>
    </message>
    <message>
        <source>There is no village yet. Add villages, or import the list of posts (职数表) first.</source>
        <translation>还没有村。请先添加村，或者导入职数表。</translation>
    </message>
    <message>
        <source>This post does not exist.</source>
        <translation>没有这个职务。</translation>
    </message>
    <message>
        <source>The post has no name. Write it as on the notices.</source>
        <translation>职务没有名称。请照公告上的写法填写。</translation>
    </message>
    <message>
        <source>%1 needs a number of seats from 1 to %2.</source>
        <translation>%1的职数应是1到%2。</translation>
    </message>
    <message>
        <source>%1 has a post “%2” already.</source>
        <translation>%1已经有“%2”这个职务。</translation>
    </message>
    <message>
        <source>Rank %1 belongs to “%2”. Give every post of a body its own rank.</source>
        <translation>级别%1已经是“%2”的。一个组织里每个职务的级别要各不相同。</translation>
    </message>
    <message>
        <source>The village has no name. Write it as on its seal.</source>
        <translation>村没有名称。请照公章上的写法填写。</translation>
    </message>
    <message>
        <source>There is a village “%1” already.</source>
        <translation>已经有“%1”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>These rules don&apos;t know “%1”.</source>
        <translation>这套规则里没有“%1”。</translation>
    </message>
    <message>
        <source>What the village&apos;s own measures set can&apos;t be cited without their document number and date.</source>
        <translation>本村选举办法没有文号和日期，规定的内容无从引用。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken out: its register, nominations or papers depend on it.</source>
        <translation>%1不能移除：它的登记册、报名或文书还在。</translation>
    </message>
    <message>
        <source>%1 has %2 ballots of %3 already: no post can be added.</source>
        <translation>%1已经有%2张%3的选票：不能再加职务。</translation>
    </message>
    <message>
        <source>%1 nominations are for “%2”: its name stays. Correct them first.</source>
        <translation>有%1份报名写的是“%2”：名称不能改。请先更正这些报名。</translation>
    </message>
    <message>
        <source>“%1” of %2 can&apos;t be taken out: nominations or ballots depend on it.</source>
        <translation>%2的“%1”不能移除：还有报名或选票。</translation>
    </message>
    <message>
        <source>The township has no name. Give its full name.</source>
        <translation>乡镇没有名称，请填写全称。</translation>
    </message>
    <message>
        <source>These rules don&apos;t know the way in which %1 elects. Change its mode first.</source>
        <translation>这套规则里没有%1采用的选举方式。请先改选举方式。</translation>
    </message>
    <message>
        <source>The election day is no date. Write it as 2026-12-19.</source>
        <translation>选举日不是日期，请写成2026-12-19。</translation>
    </message>
</context>
<context>
    <name>TotalsService</name>
    <message>
        <source>A number is negative or too large. Compare it with the paper.</source>
        <translation>有数字为负或过大，请与纸质表核对。</translation>
    </message>
    <message>
        <source>There are two typists.</source>
        <translation>录入人有两位。</translation>
    </message>
    <message>
        <source>The totals of %1 are settled. The coordinator can take them back to be typed again.</source>
        <translation>%1的汇总已采用。协调员可以作废重录。</translation>
    </message>
    <message>
        <source>%1 handed this entry over already. Only what differs is typed again.</source>
        <translation>%1已提交这一次录入。只重录不一致的栏目。</translation>
    </message>
    <message>
        <source>Write who types this paper.</source>
        <translation>请写录入人。</translation>
    </message>
    <message>
        <source>%1 typed the first entry: somebody else types the second one.</source>
        <translation>%1录了第一次，第二次须由另一个人录。</translation>
    </message>
    <message>
        <source>Something is unusual (%1): look at the paper again and write a note.</source>
        <translation>有异常（%1）：请再看纸质表并写备注。</translation>
    </message>
    <message>
        <source>There is nothing to be typed again.</source>
        <translation>没有要重录的。</translation>
    </message>
    <message>
        <source>Only the fields that differ are typed again.</source>
        <translation>只重录不一致的栏目。</translation>
    </message>
    <message>
        <source>Both entries are needed before one of them can be taken.</source>
        <translation>有两次录入才能采用其中一次。</translation>
    </message>
    <message>
        <source>Write who decides and why, with the paper in hand.</source>
        <translation>请看着纸质表写明由谁决定、为什么。</translation>
    </message>
    <message>
        <source>%1 typed an entry and can&apos;t decide about it.</source>
        <translation>%1是录入人，不能决定。</translation>
    </message>
    <message>
        <source>This entry doesn&apos;t add up (%1) and can&apos;t be taken. Find the error on the paper, have it signed there, and let both type again.</source>
        <translation>这次录入不相符（%1），不能采用。请在纸质表上查明、更正并签字，再由两个人重录。</translation>
    </message>
    <message>
        <source>Write who decides and why.</source>
        <translation>请写明由谁决定、为什么。</translation>
    </message>
    <message>
        <source>There is no entry to be thrown away.</source>
        <translation>没有可作废的录入。</translation>
    </message>
</context>
<context>
    <name>TwoTellersService</name>
    <message>
        <source>This bundle does not exist.</source>
        <translation>没有这一捆。</translation>
    </message>
    <message>
        <source>Write who reads the bundle first and who reads it second.</source>
        <translation>请写谁先录、谁后录这一捆。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be both tellers: two people read the bundle.</source>
        <translation>%1不能兼任两位计票人：须由两个人录。</translation>
    </message>
    <message>
        <source>A bundle holds at least one ballot. Count the papers in it.</source>
        <translation>一捆至少一张，请点清张数。</translation>
    </message>
    <message>
        <source>Bundle %1 is not agreed yet: finish it first.</source>
        <translation>第 %1 捆还没有一致，请先完成。</translation>
    </message>
    <message>
        <source>“%1” holds %2 ballots, %3 of them are counted: the bundle can&apos;t hold %4. Count its papers again.</source>
        <translation>“%1”有 %2 张，已计 %3 张：这一捆不可能有 %4 张，请重新点数。</translation>
    </message>
    <message>
        <source>Ballot %1 of bundle %2 is not to be read by this teller now.</source>
        <translation>第 %2 捆第 %1 张现在不由这位计票人录。</translation>
    </message>
    <message>
        <source>This teller has handed the bundle over: only the comparison goes on.</source>
        <translation>这位计票人已交出这一捆，只剩比对。</translation>
    </message>
    <message>
        <source>Ballot %1 of bundle %2 was not read yet.</source>
        <translation>第 %2 捆第 %1 张还没有录。</translation>
    </message>
    <message>
        <source>Write who decides and why, with the ballot in hand.</source>
        <translation>请看着选票写明由谁决定、为什么。</translation>
    </message>
    <message>
        <source>Ballot %1 of bundle %2 has no difference to be decided.</source>
        <translation>第 %2 捆第 %1 张没有不一致。</translation>
    </message>
    <message>
        <source>%1 read the bundle and can&apos;t decide about it.</source>
        <translation>%1录过这一捆，不能决定。</translation>
    </message>
</context>
<context>
    <name>VenuePapers</name>
    <message>
        <source>Waits for the register to be closed.</source>
        <translation>须先将选民登记册定稿。</translation>
    </message>
</context>
<context>
    <name>VerdictPapersService</name>
    <message>
        <source>%1: nothing was decided yet, so there is no decision to be printed.</source>
        <translation>%1：还没有作出决定，没有决定书可打印。</translation>
    </message>
    <message>
        <source>This meeting does not exist.</source>
        <translation>没有这次会议。</translation>
    </message>
    <message>
        <source>Waits for a meeting that decides on nominees.</source>
        <translation>等待决定自荐人资格的会议。</translation>
    </message>
    <message>
        <source>Nobody was decided out.</source>
        <translation>没有人被决定不合格。</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序核查</translation>
    </message>
    <message>
        <source>%1 (what the program found)</source>
        <translation>%1（程序核查结果）</translation>
    </message>
</context>
<context>
    <name>VillagePapers</name>
    <message>
        <source>Notice of the election committee</source>
        <translation>村民选举委员会名单公告</translation>
    </message>
    <message>
        <source>Notice of changes in the committee</source>
        <translation>选委会退出和递补公告</translation>
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
        <source>Notice of the proxies</source>
        <translation>委托投票名单公告</translation>
    </message>
    <message>
        <source>Proxy certificates</source>
        <translation>委托投票证</translation>
    </message>
    <message>
        <source>Waits for the result list of the election committee.</source>
        <translation>等待登记村民选举委员会的推选结果。</translation>
    </message>
    <message>
        <source>Nobody left or entered the election committee.</source>
        <translation>没有成员退出或递补。</translation>
    </message>
    <message>
        <source>Waits for the list of proxies to be made.</source>
        <translation>等待编制委托投票名单。</translation>
    </message>
    <message>
        <source>Waits for an approved proxy.</source>
        <translation>等待审核同意的委托。</translation>
    </message>
    <message>
        <source>Waits for the group leaders.</source>
        <translation>等待登记村民小组长。</translation>
    </message>
    <message>
        <source>Waits for the villagers&apos; representatives.</source>
        <translation>等待登记村民代表。</translation>
    </message>
    <message>
        <source>A certificate is only for a proxy that is approved and valid.</source>
        <translation>审核同意且有效的委托才发委托投票证。</translation>
    </message>
</context>
<context>
    <name>VillageSteps</name>
    <message>
        <source>no posts</source>
        <translation>无职数</translation>
    </message>
    <message>
        <source>Import the list of posts (职数表): what is to be filled in this village.</source>
        <translation>请导入职数表：本村要选哪些职务。</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n 职</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seats by ballot, %2 in all bodies.</source>
        <translation>投票选举 %1 职，各组织合计 %2 职。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Import the village&apos;s register of voters.</source>
        <translation>请导入本村选民登记表。</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>待核 %1</translation>
    </message>
    <message>
        <source>%1 registered voters; %2 errors in the file wait for an answer.</source>
        <translation>登记选民 %1 人；表中有 %2 处错误待核实。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nobody has put himself forward for the villagers&apos; committee yet.</source>
        <translation>村民委员会还没有人报名自荐。</translation>
    </message>
    <message>
        <source>short %1</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>%1 nominees who may stand for %2 seats: fewer than seats.</source>
        <translation>可以参选的自荐人 %1 人，职数 %2：人数少于职数。</translation>
    </message>
    <message>
        <source>%1 self-nominations in all bodies, %2 for the villagers&apos; committee.</source>
        <translation>各组织报名自荐共 %1 人，其中村民委员会 %2 人。</translation>
    </message>
    <message>
        <source>Waits for self-nominations.</source>
        <translation>等待报名自荐。</translation>
    </message>
    <message>
        <source>pending %1</source>
        <translation>待审 %1</translation>
    </message>
    <message>
        <source>%1 of %2 nominations have open checks.</source>
        <translation>%2 名自荐人中有 %1 名还有审查项未完成。</translation>
    </message>
    <message>
        <source>decide %1</source>
        <translation>待决定 %1</translation>
    </message>
    <message>
        <source>%1 nominations are proposed as not qualified; the deciding body has to decide.</source>
        <translation>建议资格不符 %1 人，须由有权组织作出决定。</translation>
    </message>
    <message>
        <source>passed %1</source>
        <translation>合格 %1</translation>
    </message>
    <message>
        <source>%1 qualified, %2 not qualified, %3 withdrawn.</source>
        <translation>合格 %1 人，资格不符 %2 人，自愿退出 %3 人。</translation>
    </message>
    <message>
        <source>Waits for nominees who may stand.</source>
        <translation>等待可以参选的自荐人。</translation>
    </message>
    <message>
        <source>The list was due before the poll.</source>
        <translation>名单应在投票前公布。</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Waits for the screening: %1 open.</source>
        <translation>等待资格审查：还有 %1 人未定。</translation>
    </message>
    <message>
        <source>can be posted</source>
        <translation>可公布</translation>
    </message>
    <message>
        <source>The last day for posting has passed: make sure that the list hangs.</source>
        <translation>公布的最后期限已过：请确认名单已经张贴。</translation>
    </message>
    <message>
        <source>The list of self-nominees can be printed and posted.</source>
        <translation>自荐人名单可以打印张贴。</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>发出 %1</translation>
    </message>
    <message>
        <source>%1 ballots issued.</source>
        <translation>发出选票 %1 张。</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Print at least %1 ballots: one for every registered voter.</source>
        <translation>至少印制选票 %1 张：每名登记选民一张。</translation>
    </message>
    <message>
        <source>%1 of %2 registered voters voted: more than half.</source>
        <translation>登记选民 %2 人，参加投票 %1 人：过半数。</translation>
    </message>
    <message>
        <source>%1 of %2 registered voters voted: not more than half.</source>
        <translation>登记选民 %2 人，参加投票 %1 人：没有过半数。</translation>
    </message>
    <message>
        <source>%1 ballots issued so far; the ledger of the boxes is missing.</source>
        <translation>已发出选票 %1 张；还没有票箱清点。</translation>
    </message>
    <message>
        <source>Enter or import the ballots issued and the ledger of the boxes.</source>
        <translation>请填写或导入发出票数和票箱清点。</translation>
    </message>
    <message>
        <source>Begins on election day.</source>
        <translation>选举日开始。</translation>
    </message>
    <message>
        <source>Waits for the ledger of the boxes.</source>
        <translation>等待票箱清点。</translation>
    </message>
    <message>
        <source>All %1 ballots collected are counted.</source>
        <translation>收回的 %1 张选票已全部计完。</translation>
    </message>
    <message>
        <source>%1 ballots read, %2 collected by the ledger.</source>
        <translation>已计 %1 张，票箱清点收回 %2 张。</translation>
    </message>
    <message>
        <source>Waits for the count.</source>
        <translation>等待计票。</translation>
    </message>
    <message>
        <source>%1 elected, %2 seats vacant, %3 tied.</source>
        <translation>当选 %1 人，空缺 %2 职，得票相等待定 %3 职。</translation>
    </message>
    <message>
        <source>elected %1</source>
        <translation>当选 %1</translation>
    </message>
    <message>
        <source>further election</source>
        <translation>另行选举</translation>
    </message>
    <message>
        <source>revote</source>
        <translation>再次投票</translation>
    </message>
    <message>
        <source>rerun</source>
        <translation>重新选举</translation>
    </message>
    <message>
        <source>ask guidance</source>
        <translation>请示指导组</translation>
    </message>
    <message>
        <source>The election is invalid and has to be held again.</source>
        <translation>选举无效，须重新选举。</translation>
    </message>
    <message>
        <source>%1 registered voters, no open errors; the register can be closed.</source>
        <translation>登记选民%1人，没有未处理的错误；名册可以定稿。</translation>
    </message>
    <message>
        <source>supplement %1</source>
        <translation>待补充 %1</translation>
    </message>
    <message>
        <source>Version %1 of the register is in force: %2 registered voters.</source>
        <translation>选民登记册第%1版有效：登记选民%2人。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then wait for a supplement.</source>
        <translation>
            <numerusform>此后有%n处变动待补充公告。</numerusform>
        </translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>迟 %1</translation>
    </message>
    <message>
        <source>posted %1</source>
        <translation>已张贴 %1</translation>
    </message>
    <message>
        <source>The list was posted after its last day; see the calendar.</source>
        <translation>名单张贴晚于最后日期；见日程。</translation>
    </message>
    <message>
        <source>The list hangs on the notice board.</source>
        <translation>名单已在公告栏张贴。</translation>
    </message>
    <message>
        <source>The result is declared.</source>
        <translation>结果已宣布。</translation>
    </message>
    <message>
        <source>The result is not declared yet.</source>
        <translation>结果还没有宣布。</translation>
    </message>
    <message>
        <source>Call the ballots, type their totals, or import them.</source>
        <translation>唱票、录入汇总，或导入选票。</translation>
    </message>
</context>
<context>
    <name>WordedPapers</name>
    <message>
        <source>Waits for nominees who may stand.</source>
        <translation>须先有可以参选的自荐人或候选人。</translation>
    </message>
    <message>
        <source>Nobody is elected yet.</source>
        <translation>还没有人当选。</translation>
    </message>
    <message>
        <source>Waits for the result list of the election committee.</source>
        <translation>须先录入村民选举委员会推选结果。</translation>
    </message>
    <message>
        <source>Waits for the villagers&apos; representatives.</source>
        <translation>须先录入村民代表。</translation>
    </message>
    <message>
        <source>Notice No. %1</source>
        <translation>第%1号</translation>
    </message>
</context>
<context>
    <name>WordingService</name>
    <message>
        <source>The words of “%1” can&apos;t be changed. Those that can are: %2.</source>
        <translation>“%1”的措辞不能修改。可以修改的有：%2。</translation>
    </message>
</context>
</TS>
