<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CheckNames</name>
    <message>
        <source>waits for a second person</source>
        <translation>待第二人复核</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>再看</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>Villages and posts</source>
        <translation>村与职数</translation>
    </message>
    <message>
        <source>Register of voters</source>
        <translation>选民登记</translation>
    </message>
    <message>
        <source>Self-nominations</source>
        <translation>报名自荐</translation>
    </message>
    <message>
        <source>Joint review</source>
        <translation>联审反馈</translation>
    </message>
    <message>
        <source>Three asks</source>
        <translation>三问谈话</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>劝退与自愿退出</translation>
    </message>
    <message>
        <source>Voting progress</source>
        <translation>投票进度</translation>
    </message>
    <message>
        <source>Box ledger</source>
        <translation>票箱清点</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>选票</translation>
    </message>
</context>
<context>
    <name>LaterWords</name>
    <message>
        <source>meeting of villagers</source>
        <translation>村民会议</translation>
    </message>
    <message>
        <source>meeting of representatives</source>
        <translation>村民代表会议</translation>
    </message>
    <message>
        <source>meeting of members</source>
        <translation>社员大会</translation>
    </message>
    <message>
        <source>meeting of delegates</source>
        <translation>社员代表大会</translation>
    </message>
    <message>
        <source>meeting of party members</source>
        <translation>党员大会</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>罢免</translation>
    </message>
    <message>
        <source>resignation</source>
        <translation>辞职</translation>
    </message>
    <message>
        <source>end of office by law</source>
        <translation>自行终止</translation>
    </message>
    <message>
        <source>by-election</source>
        <translation>补选</translation>
    </message>
</context>
<context>
    <name>NationalId</name>
    <message>
        <source>An ID number has 18 digits, the last may be X. Check it against the ID card.</source>
        <translation>身份证号码为 18 位，最后一位可以是 X，请对照身份证核对。</translation>
    </message>
</context>
<context>
    <name>PollDay</name>
    <message>
        <source>chief scrutineer</source>
        <translation>总监票人</translation>
    </message>
    <message>
        <source>scrutineer</source>
        <translation>监票人</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>唱票人</translation>
    </message>
    <message>
        <source>teller</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>issuer of ballots</source>
        <translation>验证发票人</translation>
    </message>
    <message>
        <source>writer for voters</source>
        <translation>代写人</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>秩序员</translation>
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
        <source>first vote</source>
        <translation>第一次投票</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The election file can&apos;t be opened safely on this disk. Copy it to a local disk of this computer and open it there.</source>
        <translation>选举文件放在此磁盘上不能安全打开，请复制到本机磁盘后再打开。</translation>
    </message>
    <message>
        <source>Another program is writing to the election file. Wait a moment and try again.</source>
        <translation>另一程序正在写入选举文件，请稍候再试。</translation>
    </message>
    <message>
        <source>The election file can&apos;t be written. Check the permissions of the file and its folder.</source>
        <translation>选举文件无法写入，请检查文件及所在文件夹的权限。</translation>
    </message>
    <message>
        <source>The disk is full or failed while writing; nothing was changed. Free some space and try again.</source>
        <translation>磁盘已满或写入出错，没有作任何更改。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>This is not an election file, or it is damaged. Open another file, or restore a backup.</source>
        <translation>这不是选举文件，或者文件已损坏。请打开其他文件，或恢复备份。</translation>
    </message>
    <message>
        <source>The election file can&apos;t be opened. Check its name, folder and permissions.</source>
        <translation>选举文件无法打开，请检查文件名、文件夹和权限。</translation>
    </message>
    <message>
        <source>The entry contradicts what is recorded already; nothing was changed.</source>
        <translation>与已有记录矛盾，没有作任何更改。</translation>
    </message>
    <message>
        <source>The election file could not be read or written.</source>
        <translation>选举文件无法读写。</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>缺少 Qt 的 SQLite 驱动，请安装软件包 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>The election file is damaged. Restore a backup.</source>
        <translation>选举文件已损坏，请恢复备份。</translation>
    </message>
    <message>
        <source>“%1” is already open: %2 (process %3) on the computer %4 has it. Close it there, or wait until it is done.</source>
        <translation>“%1”已被打开：由计算机 %4 上的 %2（进程 %3）占用。请在那里关闭，或等它结束。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be written. Choose a folder where you may save files.</source>
        <translation>文件夹“%1”无法写入，请选择可以保存文件的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not an election file. Choose a file that this program made (its name ends in .election).</source>
        <translation>“%1”不是选举文件。请选择本程序生成的文件（扩展名 .election）。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program (file version %2, this program knows %3). Install the newer version; nothing was changed.</source>
        <translation>“%1”由本程序的更新版本写成（文件版本 %2，本程序支持到 %3）。请安装新版本；没有作任何更改。</translation>
    </message>
</context>
</TS>
