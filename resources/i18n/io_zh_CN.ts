<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ColumnMatcher</name>
    <message>
        <source>%1 has no header row with the columns of such a file (%2 …). Check that it is the right file, or that its encoding is right.</source>
        <translation>%1 中没有找到这类文件的表头（%2 等）。请检查是不是选错了文件，或编码是否正确。</translation>
    </message>
    <message>
        <source>The header of %1 has no column %2. Name the column (%3), or map it by hand.</source>
        <translation>%1 的表头缺少“%2”一列。请把该列命名为（%3）之一，或手工指定对应列。</translation>
    </message>
    <message>
        <source>%1 has a header but no rows under it. Fetch the filled-in file.</source>
        <translation>%1 只有表头，没有数据行。请换成填写好的文件。</translation>
    </message>
</context>
<context>
    <name>OfficeFiles</name>
    <message>
        <source>%1 does not say which department answers. Name the file 联审反馈-&lt;department&gt;, or add a column 部门.</source>
        <translation>%1 没有写明是哪个部门的反馈。请把文件命名为“联审反馈-部门名”，或增加“部门”一列。</translation>
    </message>
    <message>
        <source>There is no village %1. The villages are: %2.</source>
        <translation>没有名为“%1”的村。现有的村：%2。</translation>
    </message>
    <message>
        <source>Neither the name nor a title line of %1 names a village; say which it is. The villages are: %2.</source>
        <translation>%1 的文件名和标题行都没有村名，请指明是哪个村。现有的村：%2。</translation>
    </message>
</context>
<context>
    <name>ReviewRequestFile</name>
    <message>
        <source>Opinion</source>
        <translation>审查意见</translation>
    </message>
    <message>
        <source>Choose 无异议 or 有异议.</source>
        <translation>请选“无异议”或“有异议”。</translation>
    </message>
    <message>
        <source>&amp;LInternal; not for posting&amp;C&amp;P / &amp;N</source>
        <translation>&amp;L内部资料，不得张贴&amp;C&amp;P / &amp;N</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>依据标记</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>%1 can&apos;t be written. Check that the folder exists, that there is room, and that no program has the file open.</source>
        <translation>无法写入 %1。请检查文件夹是否存在、磁盘是否已满、文件是否被其他程序打开。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1: choose a name that ends in .xlsx or .csv.</source>
        <translation>%1：请使用以 .xlsx 或 .csv 结尾的文件名。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题清单</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
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
        <translation>原值</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>%1 has more than %2 rows. Split it by village.</source>
        <translation>%1 超过 %2 行。请按村拆分。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as %2: it holds bytes that mean nothing there. Choose another encoding, or save the file again as .xlsx.</source>
        <translation>%1 不能按 %2 编码读取：其中有无法识别的字节。请选择其他编码，或把文件另存为 .xlsx。</translation>
    </message>
    <message>
        <source>%1 is not a spreadsheet. Choose an .xlsx, .xls, .ods or CSV file.</source>
        <translation>%1 不是电子表格。请选择 .xlsx、.xls、.ods 或 CSV 文件。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，没有做任何改动。</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Open it in the office program, save it again, or fetch a new copy.</source>
        <translation>%1 已损坏或不完整。请用办公软件打开后重新保存，或重新获取一份。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in the office program, take the password off and save it again.</source>
        <translation>%1 设有密码。请用办公软件打开，取消密码后重新保存。</translation>
    </message>
    <message>
        <source>%1 is in a format that can&apos;t be read here. Open it in the office program and save it as .xlsx.</source>
        <translation>%1 的格式无法读取。请用办公软件打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>找不到文件 %1。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Choose the files in it.</source>
        <translation>%1 是文件夹，不是文件。请选择其中的文件。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: you have no right to read it. Ask its owner, or copy it to your own folder.</source>
        <translation>无法打开 %1：没有读取权限。请联系文件所有者，或复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Copy it to this computer and try again.</source>
        <translation>无法读取 %1。请复制到本机后再试。</translation>
    </message>
    <message>
        <source>%1 is larger than 512 MB; no office list is. Check that it is the right file.</source>
        <translation>%1 超过 512 MB，不像是办公表格。请检查是不是选错了文件。</translation>
    </message>
    <message>
        <source>%1 is empty. Fetch the file again.</source>
        <translation>%1 是空文件。请重新获取。</translation>
    </message>
    <message>
        <source>%1 holds an empty table. Fetch the file again.</source>
        <translation>%1 中的表格是空的。请重新获取。</translation>
    </message>
</context>
</TS>
