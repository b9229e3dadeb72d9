<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Open workflow…</source>
            <translation>打开工作流(&amp;O)…</translation>
        </message>
        <message>
            <source>Opens a workflow file and draws the topology of its connector.</source>
            <translation>打开一个工作流文件，并画出其连接器的拓扑。</translation>
        </message>
        <message>
            <source>Open the sa&amp;mple</source>
            <translation>打开示例(&amp;M)</translation>
        </message>
        <message>
            <source>Opens the sample: a music shop in SQLite, ready to step through.</source>
            <translation>打开示例：SQLite 中的一家音乐商店，可直接单步走查。</translation>
        </message>
        <message>
            <source>Open the &amp;tutorial</source>
            <translation>打开教程(&amp;T)</translation>
        </message>
        <message>
            <source>Opens a connector that is still to be written: every method is a stub.</source>
            <translation>打开一个尚待编写的连接器：每个方法都是 stub。</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>Writes the edited file: source or workflow, whichever has the focus.</source>
            <translation>写入已编辑的文件：源代码或工作流，取决于焦点所在。</translation>
        </message>
        <message>
            <source>Save &amp;all</source>
            <translation>全部保存(&amp;A)</translation>
        </message>
        <message>
            <source>Writes every edited source file.</source>
            <translation>写入每个已编辑的源文件。</translation>
        </message>
        <message>
            <source>Open source &amp;file…</source>
            <translation>打开源文件(&amp;F)…</translation>
        </message>
        <message>
            <source>Opens a Python file in the editor.</source>
            <translation>在编辑器中打开一个 Python 文件。</translation>
        </message>
        <message>
            <source>Re&amp;vert source file</source>
            <translation>还原源文件(&amp;V)</translation>
        </message>
        <message>
            <source>Shows the source file as it is on disk; edits are lost.</source>
            <translation>显示磁盘上的源文件；编辑内容会丢失。</translation>
        </message>
        <message>
            <source>&amp;Close source file</source>
            <translation>关闭源文件(&amp;C)</translation>
        </message>
        <message>
            <source>Closes the source file; asks before edits are lost.</source>
            <translation>关闭源文件；丢失编辑之前会先询问。</translation>
        </message>
        <message>
            <source>&amp;Reload workflow</source>
            <translation>重新加载工作流(&amp;R)</translation>
        </message>
        <message>
            <source>Reads the workflow file again and starts from its beginning.</source>
            <translation>重新读取工作流文件，并从头开始。</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>Stops the run and closes the window.</source>
            <translation>停止运行并关闭窗口。</translation>
        </message>
        <message>
            <source>Try the Python s&amp;keleton</source>
            <translation>试用 Python 骨架(&amp;K)</translation>
        </message>
        <message>
            <source>Opens a Python connector that yields nothing yet, ready to be walked and written.</source>
            <translation>打开一个尚不产出任何内容的 Python 连接器，可立即走查和编写。</translation>
        </message>
        <message>
            <source>Open &amp;Python connector…</source>
            <translation>打开 Python 连接器(&amp;P)…</translation>
        </message>
        <message>
            <source>Reads the connectors of a folder of yours.</source>
            <translation>读取你的某个文件夹中的连接器。</translation>
        </message>
        <message>
            <source>&amp;New workflow for the connector…</source>
            <translation>为连接器新建工作流(&amp;N)…</translation>
        </message>
        <message>
            <source>Writes a workflow file for the connector that is selected, and opens it.</source>
            <translation>为所选连接器写一个工作流文件并打开它。</translation>
        </message>
        <message>
            <source>Python &amp;environments</source>
            <translation>Python 环境(&amp;E)</translation>
        </message>
        <message>
            <source>Shows the Python environments and which framework each one has.</source>
            <translation>显示各个 Python 环境及其拥有的框架。</translation>
        </message>
        <message>
            <source>A&amp;dd Python environment…</source>
            <translation>添加 Python 环境(&amp;D)…</translation>
        </message>
        <message>
            <source>Takes connectors from an environment that was not found.</source>
            <translation>使用一个未被找到的环境中的连接器。</translation>
        </message>
        <message>
            <source>Check Python environments a&amp;gain</source>
            <translation>重新检查 Python 环境(&amp;G)</translation>
        </message>
        <message>
            <source>Looks for Python environments and asks each for its versions.</source>
            <translation>查找 Python 环境，并询问每个环境的版本。</translation>
        </message>
        <message>
            <source>Copy &amp;install command</source>
            <translation>复制安装命令(&amp;I)</translation>
        </message>
        <message>
            <source>Copies the command that installs the framework.</source>
            <translation>复制用于安装框架的命令。</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>Takes back the last edit of a breakpoint.</source>
            <translation>撤销对断点的上一次修改。</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>Does again what was taken back.</source>
            <translation>重新执行被撤销的操作。</translation>
        </message>
        <message>
            <source>&amp;Find in panel</source>
            <translation>在面板中查找(&amp;F)</translation>
        </message>
        <message>
            <source>Searches in the panel that has the focus.</source>
            <translation>在拥有焦点的面板中搜索。</translation>
        </message>
        <message>
            <source>R&amp;eplace in source</source>
            <translation>在源代码中替换(&amp;E)</translation>
        </message>
        <message>
            <source>Searches in the source and replaces what is found.</source>
            <translation>在源代码中搜索并替换找到的内容。</translation>
        </message>
        <message>
            <source>Go to &amp;line…</source>
            <translation>转到行(&amp;L)…</translation>
        </message>
        <message>
            <source>Goes to a line of the source by its number.</source>
            <translation>按行号转到源代码的某一行。</translation>
        </message>
        <message>
            <source>Toggle &amp;comment</source>
            <translation>切换注释(&amp;C)</translation>
        </message>
        <message>
            <source>Comments the selected lines of the source out, or in again.</source>
            <translation>注释所选的源代码行，或取消注释。</translation>
        </message>
        <message>
            <source>Copy &amp;path</source>
            <translation>复制路径(&amp;P)</translation>
        </message>
        <message>
            <source>Copies the path of what is selected.</source>
            <translation>复制所选内容的路径。</translation>
        </message>
        <message>
            <source>&amp;Go to anything…</source>
            <translation>转到任意位置(&amp;G)…</translation>
        </message>
        <message>
            <source>Finds connectors, nodes, stages and entities by name.</source>
            <translation>按名称查找连接器、节点、阶段和实体。</translation>
        </message>
        <message>
            <source>&amp;Command palette…</source>
            <translation>命令面板(&amp;C)…</translation>
        </message>
        <message>
            <source>Finds every action by name.</source>
            <translation>按名称查找任何操作。</translation>
        </message>
        <message>
            <source>Go to the &amp;source</source>
            <translation>转到源代码(&amp;S)</translation>
        </message>
        <message>
            <source>Shows the method behind what is selected.</source>
            <translation>显示所选内容背后的方法。</translation>
        </message>
        <message>
            <source>Show in &amp;topology</source>
            <translation>在拓扑中显示(&amp;T)</translation>
        </message>
        <message>
            <source>Selects the node and stage of the method at the cursor.</source>
            <translation>选择光标处方法所属的节点和阶段。</translation>
        </message>
        <message>
            <source>Chec&amp;klist</source>
            <translation>清单(&amp;K)</translation>
        </message>
        <message>
            <source>Shows what to implement next.</source>
            <translation>显示接下来要实现什么。</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>后退(&amp;B)</translation>
        </message>
        <message>
            <source>Goes back to what was selected before.</source>
            <translation>回到之前选择的内容。</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>前进(&amp;F)</translation>
        </message>
        <message>
            <source>Goes forward again in what was selected.</source>
            <translation>在选择历史中再次前进。</translation>
        </message>
        <message>
            <source>&amp;Next failure</source>
            <translation>下一个失败(&amp;N)</translation>
        </message>
        <message>
            <source>Selects the next failure of the run.</source>
            <translation>选择本次运行的下一个失败。</translation>
        </message>
        <message>
            <source>&amp;Previous failure</source>
            <translation>上一个失败(&amp;P)</translation>
        </message>
        <message>
            <source>Selects the previous failure of the run.</source>
            <translation>选择本次运行的上一个失败。</translation>
        </message>
        <message>
            <source>Fo&amp;llow the run</source>
            <translation>跟随运行(&amp;L)</translation>
        </message>
        <message>
            <source>Keeps the selection where the run is; selecting something leaves it.</source>
            <translation>让选择始终停在运行所在之处；选择其他内容即离开跟随。</translation>
        </message>
        <message>
            <source>&amp;Run or continue</source>
            <translation>运行或继续(&amp;R)</translation>
        </message>
        <message>
            <source>Runs, or goes on, to the end or the next breakpoint.</source>
            <translation>运行或继续，直到结束或下一个断点。</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>暂停(&amp;P)</translation>
        </message>
        <message>
            <source>Pauses the run at the next event.</source>
            <translation>在下一个事件处暂停运行。</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <source>Ends the run; a second time cuts what does not end.</source>
            <translation>结束运行；再按一次则强行中止。</translation>
        </message>
        <message>
            <source>R&amp;estart</source>
            <translation>重新开始(&amp;E)</translation>
        </message>
        <message>
            <source>Ends the run and starts it anew.</source>
            <translation>结束运行并重新开始。</translation>
        </message>
        <message>
            <source>Step &amp;into</source>
            <translation>步入(&amp;I)</translation>
        </message>
        <message>
            <source>Steps to the next thing, into children.</source>
            <translation>步进到下一个内容，并进入子节点。</translation>
        </message>
        <message>
            <source>Step by &amp;granularity</source>
            <translation>按粒度步进(&amp;G)</translation>
        </message>
        <message>
            <source>Steps to the next thing of the size chosen beside it.</source>
            <translation>步进到旁边所选大小的下一个内容。</translation>
        </message>
        <message>
            <source>Step &amp;over</source>
            <translation>步过(&amp;O)</translation>
        </message>
        <message>
            <source>Runs the stage or subtree and stops after it.</source>
            <translation>运行该阶段或子树，然后停下。</translation>
        </message>
        <message>
            <source>Step o&amp;ut</source>
            <translation>步出(&amp;U)</translation>
        </message>
        <message>
            <source>Runs on to the post_process of this node.</source>
            <translation>继续运行到该节点的 post_process。</translation>
        </message>
        <message>
            <source>Run to &amp;here</source>
            <translation>运行到此处(&amp;H)</translation>
        </message>
        <message>
            <source>Runs on to the selected node or stage.</source>
            <translation>继续运行到所选的节点或阶段。</translation>
        </message>
        <message>
            <source>In P&amp;ython</source>
            <translation>用 Python 运行(&amp;Y)</translation>
        </message>
        <message>
            <source>Runs the framework's own connector in place of the native one; remembered for this workflow.</source>
            <translation>运行框架自己的连接器来代替原生连接器；会为此工作流记住。</translation>
        </message>
        <message>
            <source>Toggle &amp;breakpoint</source>
            <translation>切换断点(&amp;B)</translation>
        </message>
        <message>
            <source>Sets or removes a breakpoint at the selected node or stage.</source>
            <translation>在所选节点或阶段设置或移除断点。</translation>
        </message>
        <message>
            <source>Remove &amp;all breakpoints</source>
            <translation>移除所有断点(&amp;A)</translation>
        </message>
        <message>
            <source>Removes every breakpoint; Undo brings them back.</source>
            <translation>移除每个断点；撤销可恢复。</translation>
        </message>
        <message>
            <source>Show the &amp;catalogue</source>
            <translation>显示目录(&amp;C)</translation>
        </message>
        <message>
            <source>Brings the catalogue to the front.</source>
            <translation>把目录面板放到前面。</translation>
        </message>
        <message>
            <source>Show the &amp;write plan</source>
            <translation>显示写入计划(&amp;W)</translation>
        </message>
        <message>
            <source>Brings to the front what the run writes, or would write.</source>
            <translation>把运行写入或将写入的内容放到前面。</translation>
        </message>
        <message>
            <source>Go &amp;back one step</source>
            <translation>回退一步(&amp;B)</translation>
        </message>
        <message>
            <source>Puts the catalogue back to the newest snapshot; once more undoes that.</source>
            <translation>把目录恢复到最新的快照；再按一次则撤销恢复。</translation>
        </message>
        <message>
            <source>&amp;Empty the catalogue</source>
            <translation>清空目录(&amp;E)</translation>
        </message>
        <message>
            <source>Forgets everything in the catalogue; going back brings it back.</source>
            <translation>忘掉目录中的一切；回退可恢复。</translation>
        </message>
        <message>
            <source>&amp;Open another catalogue…</source>
            <translation>打开另一个目录(&amp;O)…</translation>
        </message>
        <message>
            <source>Opens a catalogue file; the next run writes to it.</source>
            <translation>打开一个目录文件；下一次运行会写入其中。</translation>
        </message>
        <message>
            <source>&amp;Save the catalogue as…</source>
            <translation>目录另存为(&amp;S)…</translation>
        </message>
        <message>
            <source>Copies the catalogue into another file.</source>
            <translation>把目录复制到另一个文件。</translation>
        </message>
        <message>
            <source>E&amp;xport the write plan…</source>
            <translation>导出写入计划(&amp;X)…</translation>
        </message>
        <message>
            <source>Writes the write plan as JSON.</source>
            <translation>把写入计划写成 JSON。</translation>
        </message>
        <message>
            <source>Sink: the c&amp;atalogue</source>
            <translation>Sink：目录(&amp;A)</translation>
        </message>
        <message>
            <source>The next run writes to the studio's catalogue.</source>
            <translation>下一次运行写入本软件的目录。</translation>
        </message>
        <message>
            <source>Sink: &amp;dry run</source>
            <translation>Sink：试运行(&amp;D)</translation>
        </message>
        <message>
            <source>The next run writes nothing; the write plan says what it would change.</source>
            <translation>下一次运行不写入任何内容；写入计划说明会改变什么。</translation>
        </message>
        <message>
            <source>Sink: a &amp;file…</source>
            <translation>Sink：文件(&amp;F)…</translation>
        </message>
        <message>
            <source>The next run writes its entities as JSON lines.</source>
            <translation>下一次运行把实体写成 JSON 行。</translation>
        </message>
        <message>
            <source>Sink: &amp;none</source>
            <translation>Sink：无(&amp;N)</translation>
        </message>
        <message>
            <source>The next run writes nothing and compares nothing.</source>
            <translation>下一次运行不写入也不比较任何内容。</translation>
        </message>
        <message>
            <source>Sink: the workflow's ser&amp;ver</source>
            <translation>Sink：工作流的服务器(&amp;V)</translation>
        </message>
        <message>
            <source>The next run writes to the OpenMetadata server of the workflow; it asks first.</source>
            <translation>下一次运行写入工作流的 OpenMetadata 服务器；会先询问。</translation>
        </message>
        <message>
            <source>Step by event</source>
            <translation>按事件步进</translation>
        </message>
        <message>
            <source>Steps stop at every event.</source>
            <translation>每个事件处都停下。</translation>
        </message>
        <message>
            <source>Step by entity</source>
            <translation>按实体步进</translation>
        </message>
        <message>
            <source>Steps stop at every entity that is yielded.</source>
            <translation>每产出一个实体就停下。</translation>
        </message>
        <message>
            <source>Step by stage</source>
            <translation>按阶段步进</translation>
        </message>
        <message>
            <source>Steps stop at every stage of every element.</source>
            <translation>每个元素的每个阶段都停下。</translation>
        </message>
        <message>
            <source>Step by element</source>
            <translation>按元素步进</translation>
        </message>
        <message>
            <source>Steps stop at every element a producer gives.</source>
            <translation>producer 每给出一个元素就停下。</translation>
        </message>
        <message>
            <source>Step by node</source>
            <translation>按节点步进</translation>
        </message>
        <message>
            <source>Steps stop at every node.</source>
            <translation>每个节点处都停下。</translation>
        </message>
        <message>
            <source>&amp;Explore</source>
            <translation>浏览(&amp;E)</translation>
        </message>
        <message>
            <source>Connectors, their topologies, what is implemented.</source>
            <translation>连接器、它们的拓扑，以及已实现的内容。</translation>
        </message>
        <message>
            <source>&amp;Debug</source>
            <translation>调试(&amp;D)</translation>
        </message>
        <message>
            <source>The run, step by step: tree, entities, log.</source>
            <translation>逐步查看运行：树、实体、日志。</translation>
        </message>
        <message>
            <source>&amp;Catalogue</source>
            <translation>目录(&amp;C)</translation>
        </message>
        <message>
            <source>What was written: the catalogue and the write plan.</source>
            <translation>已写入的内容：目录和写入计划。</translation>
        </message>
        <message>
            <source>&amp;Reset layout</source>
            <translation>重置布局(&amp;R)</translation>
        </message>
        <message>
            <source>Puts the panels of this perspective where they were at first.</source>
            <translation>把此视角的面板放回最初的位置。</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>放大文字(&amp;L)</translation>
        </message>
        <message>
            <source>Makes all text a point larger.</source>
            <translation>将所有文字放大一磅。</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>缩小文字(&amp;M)</translation>
        </message>
        <message>
            <source>Makes all text a point smaller.</source>
            <translation>将所有文字缩小一磅。</translation>
        </message>
        <message>
            <source>Next t&amp;heme</source>
            <translation>下一个主题(&amp;H)</translation>
        </message>
        <message>
            <source>Goes from light to dark to high contrast and back.</source>
            <translation>在浅色、深色和高对比度之间切换。</translation>
        </message>
        <message>
            <source>Next lan&amp;guage</source>
            <translation>下一种语言(&amp;G)</translation>
        </message>
        <message>
            <source>Goes to the next of the languages the window speaks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Se&amp;ttings</source>
            <translation>设置(&amp;T)</translation>
        </message>
        <message>
            <source>Theme, language, text size, motion, granularity; applied at once.</source>
            <translation>主题、语言、文字大小、动画、粒度；立即生效。</translation>
        </message>
        <message>
            <source>&amp;Help for this panel</source>
            <translation>此面板的帮助(&amp;H)</translation>
        </message>
        <message>
            <source>What the panel that has the focus shows, and every key.</source>
            <translation>拥有焦点的面板显示什么，以及所有按键。</translation>
        </message>
        <message>
            <source>&amp;About Connector Studio</source>
            <translation>关于 Connector Studio(&amp;A)</translation>
        </message>
        <message>
            <source>Versions and licence.</source>
            <translation>版本与许可证。</translation>
        </message>
    </context>
    <context>
        <name>StudioModels</name>
        <message>
            <source>Stops where a path ends so; * stands for any name.</source>
            <translation>在路径以此结尾处停下；* 代表任意名称。</translation>
        </message>
        <message>
            <source>For example: name == Album and verb == created</source>
            <translation>例如：name == Album and verb == created</translation>
        </message>
        <message>
            <source>any place</source>
            <translation>任意位置</translation>
        </message>
        <message>
            <source>before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>after</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>Edit breakpoint</source>
            <translation>编辑断点</translation>
        </message>
        <message>
            <source>Enable breakpoint</source>
            <translation>启用断点</translation>
        </message>
        <message>
            <source>Disable breakpoint</source>
            <translation>禁用断点</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时机</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>Skip</source>
            <extracomment>Column of a breakpoint: how many hits are passed over before it stops</extracomment>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Log instead of stopping</source>
            <translation>记录日志而不停下</translation>
        </message>
        <message>
            <source>Remove breakpoint at %1</source>
            <translation>移除 %1 处的断点</translation>
        </message>
        <message>
            <source>Set breakpoint at %1</source>
            <translation>在 %1 设置断点</translation>
        </message>
        <message>
            <source>Remove breakpoint</source>
            <translation>移除断点</translation>
        </message>
        <message>
            <source>Remove all breakpoints</source>
            <translation>移除所有断点</translation>
        </message>
        <message>
            <source>Asked for, not supported</source>
            <translation>被请求但不支持</translation>
        </message>
        <message>
            <source>Calls of a client that this catalogue answered with 404.</source>
            <translation>客户端的调用中被此目录以 404 回应的部分。</translation>
        </message>
        <message>
            <source>How often it was asked for</source>
            <translation>被请求的次数</translation>
        </message>
        <message>
            <source>How many are right below</source>
            <translation>其下直接有多少</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>下级</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Fully qualified name</source>
            <translation>完全限定名</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>created</source>
            <translation>已创建</translation>
        </message>
        <message>
            <source>nothing that is shown</source>
            <translation>没有可显示的变化</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>写入者</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>Position in the table (ordinalPosition where it is sent)</source>
            <translation>在表中的位置（若发送了则为 ordinalPosition）</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <source>As declared</source>
            <translation>声明形式</translation>
        </message>
        <message>
            <source>Constraint</source>
            <translation>约束</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>its own</source>
            <translation>自己的</translation>
        </message>
        <message>
            <source>inherited</source>
            <translation>继承的</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>损坏的</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>%1 is still being read</source>
            <translation>%1 仍在读取中</translation>
        </message>
        <message>
            <source>%1: no topology; its source gives its records without nodes</source>
            <translation>%1：没有拓扑；其源直接给出记录而没有节点</translation>
        </message>
        <message numerus="yes">
            <source>%n implemented</source>
            <translation>
                <numerusform>%n 个已实现</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inherited</source>
            <translation>
                <numerusform>%n 个继承</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stub(s)</source>
            <translation>
                <numerusform>%n 个 stub</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n 个缺失</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: of %n method(s) of its topology %2</source>
            <translation>
                <numerusform>%1：其拓扑 %2 的 %n 个方法中</numerusform>
            </translation>
        </message>
        <message>
            <source>yours</source>
            <translation>你的</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1：%2（%3）</translation>
        </message>
        <message>
            <source>Not set: no stage has written it yet.</source>
            <translation>未设置：还没有阶段写入它。</translation>
        </message>
        <message>
            <source>Copied from the walk's own context when this worker began.</source>
            <translation>此工作线程开始时，从走查自己的上下文复制而来。</translation>
        </message>
        <message>
            <source>Written by %1, event %2.</source>
            <translation>由 %1 写入，事件 %2。</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>键</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>producer</source>
            <translation>producer</translation>
        </message>
        <message numerus="yes">
            <source>%n failure(s)</source>
            <translation>
                <numerusform>%n 个失败</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden by the framework</source>
            <translation>
                <numerusform>%n 个被框架隐藏</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n Left(s)</source>
            <translation>
                <numerusform>%n 个 Left</numerusform>
            </translation>
        </message>
        <message>
            <source>Node, method</source>
            <translation>节点，方法</translation>
        </message>
        <message>
            <source>Yields</source>
            <translation>产出</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>标志</translation>
        </message>
        <message>
            <source>Yielded</source>
            <translation>已产出</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>added</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n 个字段</numerusform>
            </translation>
        </message>
        <message>
            <source>empty list</source>
            <translation>空列表</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>This environment is being asked for its versions.</source>
            <translation>正在询问此环境的版本。</translation>
        </message>
        <message>
            <source>Python %1 with the framework %2.</source>
            <translation>Python %1，带框架 %2。</translation>
        </message>
        <message>
            <source>Python %1 without the framework. This command installs it:</source>
            <translation>Python %1，没有框架。用此命令安装：</translation>
        </message>
        <message>
            <source>%1 (in use)</source>
            <translation>%1（使用中）</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>环境</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>框架</translation>
        </message>
        <message>
            <source>debug</source>
            <translation>调试</translation>
        </message>
        <message>
            <source>info</source>
            <translation>信息</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Module</source>
            <translation>模块</translation>
        </message>
        <message>
            <source>The run of %1 starts: service %2.</source>
            <translation>%1 的运行开始：服务 %2。</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n 条记录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The run is complete: %1, and %n failure(s) hidden by the framework.</source>
            <translation>
                <numerusform>运行完成：%1，另有 %n 个失败被框架隐藏。</numerusform>
            </translation>
        </message>
        <message>
            <source>The run is complete: %1.</source>
            <translation>运行完成：%1。</translation>
        </message>
        <message>
            <source>The run was stopped: %1 so far.</source>
            <translation>运行已停止：到目前为止 %1。</translation>
        </message>
        <message>
            <source>The run failed: %1</source>
            <translation>运行失败：%1</translation>
        </message>
        <message numerus="yes">
            <source>Node %1 begins, with %n worker(s).</source>
            <translation>
                <numerusform>节点 %1 开始，有 %n 个工作线程。</numerusform>
            </translation>
        </message>
        <message>
            <source>Node %1 begins.</source>
            <translation>节点 %1 开始。</translation>
        </message>
        <message numerus="yes">
            <source>Node %1 is done after %n element(s).</source>
            <translation>
                <numerusform>节点 %1 在 %n 个元素之后完成。</numerusform>
            </translation>
        </message>
        <message>
            <source>Producer %1 starts to give the elements of node %2.</source>
            <translation>producer %1 开始给出节点 %2 的元素。</translation>
        </message>
        <message>
            <source>Node %1 has its next element: %2.</source>
            <translation>节点 %1 得到下一个元素：%2。</translation>
        </message>
        <message numerus="yes">
            <source>Producer %1 is done: %n element(s).</source>
            <translation>
                <numerusform>producer %1 完成：%n 个元素。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stage %1 begins with %2 %3.</source>
            <translation>阶段 %1 以 %2 %3 开始。</translation>
        </message>
        <message>
            <source>Stage %1 yielded nothing.</source>
            <translation>阶段 %1 没有产出任何内容。</translation>
        </message>
        <message numerus="yes">
            <source>Stage %1 is done: %n yielded, in %2.</source>
            <translation>
                <numerusform>阶段 %1 完成：产出 %n 个，用时 %2。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stage %1 yielded a %2.</source>
            <translation>阶段 %1 产出了一个 %2。</translation>
        </message>
        <message>
            <source>Stage %1 yielded %2 %3.</source>
            <translation>阶段 %1 产出了 %2 %3。</translation>
        </message>
        <message>
            <source>Stage %1 yielded a Left for %2: %3</source>
            <translation>阶段 %1 为 %2 产出了一个 Left：%3</translation>
        </message>
        <message>
            <source>Stage %1 yielded an empty value.</source>
            <translation>阶段 %1 产出了一个空值。</translation>
        </message>
        <message>
            <source>The sink created %1.</source>
            <translation>sink 创建了 %1。</translation>
        </message>
        <message>
            <source>The sink updated %1.</source>
            <translation>sink 更新了 %1。</translation>
        </message>
        <message>
            <source>The sink left %1 as it is: nothing changed.</source>
            <translation>sink 保持 %1 不变：没有任何变化。</translation>
        </message>
        <message>
            <source>The sink patched %1.</source>
            <translation>sink 修补了 %1。</translation>
        </message>
        <message>
            <source>The sink deleted %1.</source>
            <translation>sink 删除了 %1。</translation>
        </message>
        <message>
            <source>The sink keeps %1 for its next flush.</source>
            <translation>sink 把 %1 留到下一次刷新。</translation>
        </message>
        <message>
            <source>The sink writes what it kept.</source>
            <translation>sink 写入它保留的内容。</translation>
        </message>
        <message>
            <source>%1 exists already and overwrite=false: it is not offered again.</source>
            <translation>%1 已存在且 overwrite=false：不再提供。</translation>
        </message>
        <message>
            <source>The sink refused %1: %2</source>
            <translation>sink 拒绝了 %1：%2</translation>
        </message>
        <message>
            <source>The sink took %1.</source>
            <translation>sink 接受了 %1。</translation>
        </message>
        <message>
            <source>The context remembers %1 = %2.</source>
            <translation>上下文记住 %1 = %2。</translation>
        </message>
        <message>
            <source>The context has one more value under %1.</source>
            <translation>上下文在 %1 之下又多了一个值。</translation>
        </message>
        <message>
            <source>The context forgets %1.</source>
            <translation>上下文忘掉 %1。</translation>
        </message>
        <message>
            <source>A worker gets its own copy of the context.</source>
            <translation>一个工作线程得到自己的上下文副本。</translation>
        </message>
        <message>
            <source>A worker's copy of the context is dropped.</source>
            <translation>一个工作线程的上下文副本被丢弃。</translation>
        </message>
        <message>
            <source>%1 reads %2 from the context.</source>
            <translation>%1 从上下文读取 %2。</translation>
        </message>
        <message>
            <source>post_process %1 of node %2 begins.</source>
            <translation>节点 %2 的 post_process %1 开始。</translation>
        </message>
        <message numerus="yes">
            <source>post_process %1 is done: %n yielded.</source>
            <translation>
                <numerusform>post_process %1 完成：产出 %n 个。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 is filtered: the exclude pattern %3 matches.</source>
            <translation>%1 %2 被过滤：匹配排除模式 %3。</translation>
        </message>
        <message>
            <source>%1 %2 is filtered: no include pattern matches.</source>
            <translation>%1 %2 被过滤：没有匹配的包含模式。</translation>
        </message>
        <message>
            <source>The connector asked: %1</source>
            <translation>连接器请求了：%1</translation>
        </message>
        <message>
            <source>A query failed (%1): %2</source>
            <translation>一个查询失败（%1）：%2</translation>
        </message>
        <message>
            <source>%1 failed: %2</source>
            <translation>%1 失败：%2</translation>
        </message>
        <message>
            <source>The framework would hide this.</source>
            <translation>框架会隐藏这一点。</translation>
        </message>
        <message>
            <source>%1: %2 of %3.</source>
            <translation>%1：%2 / %3。</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1：%2。</translation>
        </message>
        <message>
            <source>failure</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>The framework goes on and its status says nothing of it: the run would count as a success.</source>
            <translation>框架会继续，其状态也不提及：这次运行会被算作成功。</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>ok</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>用时</translation>
        </message>
        <message>
            <source>Run of %1</source>
            <translation>%1 的运行</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>node</source>
            <translation>节点</translation>
        </message>
        <message>
            <source>Left</source>
            <extracomment>The left side of an Either: a failure that the connector yielded</extracomment>
            <translation>Left</translation>
        </message>
        <message>
            <source>Select it to see why nothing was yielded.</source>
            <translation>选择它以查看为何没有产出。</translation>
        </message>
        <message>
            <source>Element, stage, entity</source>
            <translation>元素、阶段、实体</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>%1 is a stub: it is there, but yields nothing. Implement it.</source>
            <translation>%1 是 stub：它存在，但不产出任何内容。请实现它。</translation>
        </message>
        <message>
            <source>There is no %1: it must be implemented.</source>
            <translation>没有 %1：必须实现它。</translation>
        </message>
        <message>
            <source>The producer %1 ran and gave no element.</source>
            <translation>producer %1 运行了，但没有给出元素。</translation>
        </message>
        <message>
            <source>%1 ran and gave no element.</source>
            <translation>%1 运行了，但没有给出元素。</translation>
        </message>
        <message>
            <source>A filter pattern of the workflow drops every element.</source>
            <translation>工作流的一个过滤模式丢弃了所有元素。</translation>
        </message>
        <message>
            <source>The filter pattern %1 drops every element.</source>
            <translation>过滤模式 %1 丢弃了所有元素。</translation>
        </message>
        <message>
            <source>%1 failed. Problems has the message and the place.</source>
            <translation>%1 失败。“问题”中有消息和位置。</translation>
        </message>
        <message>
            <source>%1 failed, and the framework would only write a log line about it. Problems has the message.</source>
            <translation>%1 失败，而框架只会写一行日志。“问题”中有消息。</translation>
        </message>
        <message>
            <source>%1 yielded failures (Lefts) instead of entities.</source>
            <translation>%1 产出的是失败（Left）而不是实体。</translation>
        </message>
        <message>
            <source>All of them exist already, and the stage has overwrite=false: nothing is offered to the sink again.</source>
            <translation>它们都已存在，而该阶段为 overwrite=false：不再提供给 sink。</translation>
        </message>
        <message>
            <source>%1 yielded values that the walk could not take and dropped.</source>
            <translation>%1 产出了走查无法接受的值，已丢弃。</translation>
        </message>
        <message>
            <source>Never reached: %1 gave no element.</source>
            <translation>从未到达：%1 没有给出元素。</translation>
        </message>
        <message>
            <source>Never reached: the node had no element.</source>
            <translation>从未到达：该节点没有元素。</translation>
        </message>
        <message>
            <source>Never reached: %1 failed before it.</source>
            <translation>从未到达：%1 在此之前失败。</translation>
        </message>
        <message>
            <source>Never reached: what comes before it failed.</source>
            <translation>从未到达：之前的内容失败了。</translation>
        </message>
        <message>
            <source>Never reached: an error ended the walk before.</source>
            <translation>从未到达：一个错误在此之前结束了走查。</translation>
        </message>
        <message>
            <source>Never reached: the run was stopped before.</source>
            <translation>从未到达：运行在此之前被停止。</translation>
        </message>
        <message>
            <source>The run has not come to it yet.</source>
            <translation>运行还没有到达这里。</translation>
        </message>
        <message>
            <source>%1 ran without a problem and had nothing to yield.</source>
            <translation>%1 运行无误，只是没有可产出的内容。</translation>
        </message>
        <message>
            <source>The topology of this run has no %1.</source>
            <translation>此运行的拓扑没有 %1。</translation>
        </message>
        <message>
            <source>stub</source>
            <translation>stub</translation>
        </message>
        <message>
            <source>must be implemented</source>
            <translation>必须实现</translation>
        </message>
        <message>
            <source>running</source>
            <translation>正在运行</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>hidden by the framework</source>
            <translation>被框架隐藏</translation>
        </message>
        <message>
            <source>filtered</source>
            <translation>已过滤</translation>
        </message>
        <message>
            <source>%1 is implemented</source>
            <translation>%1 已实现</translation>
        </message>
        <message>
            <source>%1 is implemented in %2</source>
            <translation>%1 在 %2 中实现</translation>
        </message>
        <message>
            <source>%1 is inherited from %2</source>
            <translation>%1 继承自 %2</translation>
        </message>
        <message>
            <source>%1 is a stub: it yields nothing</source>
            <translation>%1 是 stub：不产出任何内容</translation>
        </message>
        <message>
            <source>%1 is a stub (%2): it yields nothing</source>
            <translation>%1 是 stub（%2）：不产出任何内容</translation>
        </message>
        <message>
            <source>%1 is abstract in %2 and must be implemented</source>
            <translation>%1 在 %2 中是抽象的，必须实现</translation>
        </message>
        <message>
            <source>%1 must be implemented: there is no such method</source>
            <translation>%1 必须实现：没有这个方法</translation>
        </message>
        <message>
            <source>%1 µs</source>
            <translation>%1 µs</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>What exists already is not offered to the sink again.</source>
            <translation>已存在的不再提供给 sink。</translation>
        </message>
        <message>
            <source>The sink must give the entity back, or the walk ends.</source>
            <translation>sink 必须交回该实体，否则走查结束。</translation>
        </message>
        <message>
            <source>May yield nothing: that is no failure.</source>
            <translation>可以不产出任何内容：那不算失败。</translation>
        </message>
        <message>
            <source>Its context key collects every result in a list.</source>
            <translation>它的上下文键把每个结果收集到列表中。</translation>
        </message>
        <message>
            <source>Its context key is cleared after the stages of each element.</source>
            <translation>每个元素的各阶段之后，清除其上下文键。</translation>
        </message>
        <message>
            <source>The context remembers the FQN, not the name.</source>
            <translation>上下文记住的是 FQN，而不是名称。</translation>
        </message>
        <message>
            <source>The FQN begins with what the context has under these keys.</source>
            <translation>FQN 以上下文中这些键的内容开头。</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>已更新</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>未变</translation>
        </message>
        <message>
            <source>patched</source>
            <translation>已修补</translation>
        </message>
        <message>
            <source>buffered</source>
            <translation>已缓冲</translation>
        </message>
        <message>
            <source>flushed</source>
            <translation>已刷新</translation>
        </message>
        <message>
            <source>suppressed</source>
            <translation>已抑制</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <source>Verb</source>
            <translation>动词</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>实体</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Fields that differ</source>
            <translation>不同的字段</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>unsafe, applied: %1</source>
            <translation>不安全，已应用：%1</translation>
        </message>
        <message>
            <source>unsafe, not applied: %1</source>
            <translation>不安全，未应用：%1</translation>
        </message>
        <message>
            <source>applied</source>
            <translation>已应用</translation>
        </message>
        <message>
            <source>not applied</source>
            <translation>未应用</translation>
        </message>
        <message numerus="yes">
            <source>%n deleted</source>
            <translation>
                <numerusform>已删除 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would go</source>
            <translation>
                <numerusform>将删除 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) seen</source>
            <translation>
                <numerusform>看到 %n 个名称</numerusform>
            </translation>
        </message>
        <message>
            <source>What, where</source>
            <translation>内容，位置</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>多少</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>StudioPanels</name>
        <message>
            <source>Nothing is selected</source>
            <translation>未选择任何内容</translation>
        </message>
        <message>
            <source>Selected: %1</source>
            <translation>已选择：%1</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>复制路径</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Breakpoints</source>
            <translation>断点</translation>
        </message>
        <message>
            <source>Remove all breakpoints</source>
            <translation>移除所有断点</translation>
        </message>
        <message>
            <source>No breakpoint is set. Select a node or a stage and press F9.</source>
            <translation>没有设置断点。选择一个节点或阶段并按 F9。</translation>
        </message>
        <message>
            <source>Fully qualified name</source>
            <translation>完全限定名</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>版本 %1</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>written by %1</source>
            <translation>由 %1 写入</translation>
        </message>
        <message>
            <source>The first version: nothing before it to compare with.</source>
            <translation>第一个版本：之前没有可比较的内容。</translation>
        </message>
        <message>
            <source>There is one version only: nothing was changed since it was created.</source>
            <translation>只有一个版本：创建以来没有任何更改。</translation>
        </message>
        <message>
            <source>%1 and %2 do not differ.</source>
            <translation>%1 和 %2 没有差别。</translation>
        </message>
        <message>
            <source>From %1 to %2. Select two versions to compare them.</source>
            <translation>从 %1 到 %2。选择两个版本进行比较。</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Lineage</source>
            <translation>血缘</translation>
        </message>
        <message>
            <source>Views of the entity</source>
            <translation>实体的视图</translation>
        </message>
        <message>
            <source>Find in the entity</source>
            <translation>在实体中查找</translation>
        </message>
        <message>
            <source>Fields of the entity</source>
            <translation>实体的字段</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>表的列</translation>
        </message>
        <message>
            <source>Versions of the entity</source>
            <translation>实体的版本</translation>
        </message>
        <message>
            <source>Fields that differ</source>
            <translation>不同的字段</translation>
        </message>
        <message>
            <source>Lineage as a graph</source>
            <translation>以图显示的血缘</translation>
        </message>
        <message>
            <source>Copy fully qualified name</source>
            <translation>复制完全限定名</translation>
        </message>
        <message>
            <source>Select where the run yielded it</source>
            <translation>选择运行产出它的位置</translation>
        </message>
        <message>
            <source>Show the whole lineage</source>
            <translation>显示完整血缘</translation>
        </message>
        <message>
            <source>Copy the graph as SVG</source>
            <translation>将图复制为 SVG</translation>
        </message>
        <message numerus="yes">
            <source>%n level(s)</source>
            <translation>
                <numerusform>%n 层</numerusform>
            </translation>
        </message>
        <message>
            <source>How far up and down the lineage is followed</source>
            <translation>向上和向下跟踪血缘的层数</translation>
        </message>
        <message>
            <source>Nobody wrote lineage of this entity. A lineage workflow does, or views when their definition is read.</source>
            <translation>没有人写入此实体的血缘。血缘工作流会写入，或在读取视图定义时写入。</translation>
        </message>
        <message>
            <source>There is more than is drawn: go along by clicking.</source>
            <translation>还有未画出的部分：单击以继续。</translation>
        </message>
        <message>
            <source>Upstream ← · → downstream</source>
            <translation>上游 ← · → 下游</translation>
        </message>
        <message>
            <source>A click goes to an entity; the pointer on an arrow shows the columns it joins.</source>
            <translation>单击可转到实体；指针停在箭头上可显示它连接的列。</translation>
        </message>
        <message>
            <source>not of this run</source>
            <translation>不属于此运行</translation>
        </message>
        <message>
            <source>%1 is not in the catalogue</source>
            <translation>%1 不在目录中</translation>
        </message>
        <message>
            <source>Open another catalogue…</source>
            <translation>打开另一个目录…</translation>
        </message>
        <message>
            <source>Save the catalogue as…</source>
            <translation>目录另存为…</translation>
        </message>
        <message>
            <source>Empty the catalogue</source>
            <translation>清空目录</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Before %1 · %2</source>
            <translation>%1 之前 · %2</translation>
        </message>
        <message>
            <source>in memory until the window closes</source>
            <translation>在内存中，直到窗口关闭</translation>
        </message>
        <message>
            <source>the first %1</source>
            <translation>前 %1 个</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>找到 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Go back: there is no snapshot yet, each run takes one</source>
            <translation>回退：还没有快照，每次运行会生成一个</translation>
        </message>
        <message>
            <source>Go back to before %1</source>
            <translation>回退到 %1 之前</translation>
        </message>
        <message>
            <source>Nothing in the catalogue has this in its name. * and ? stand for anything.</source>
            <translation>目录中没有名称包含此内容的项。* 和 ? 代表任意字符。</translation>
        </message>
        <message>
            <source>Select an entity to see its fields, its history and its lineage.</source>
            <translation>选择一个实体以查看其字段、历史和血缘。</translation>
        </message>
        <message>
            <source>The catalogue is empty since it was emptied. Everything can come back.</source>
            <translation>目录自清空以来为空。一切都可以恢复。</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Nothing was written so far. Entities arrive here in batches of a hundred and at the end of the run.</source>
            <translation>到目前为止没有写入。实体以一百个为一批到达，运行结束时也会到达。</translation>
        </message>
        <message>
            <source>The catalogue is empty. Run the workflow, and what it yields is here, with its history and lineage.</source>
            <translation>目录为空。运行工作流后，其产出会连同历史和血缘出现在这里。</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>The catalogue is empty, and no workflow is open that could fill it.</source>
            <translation>目录为空，也没有打开可以填充它的工作流。</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>打开示例</translation>
        </message>
        <message>
            <source>Search the catalogue by fully qualified name</source>
            <translation>按完全限定名搜索目录</translation>
        </message>
        <message>
            <source>Search the catalogue</source>
            <translation>搜索目录</translation>
        </message>
        <message>
            <source>Found in the catalogue</source>
            <translation>在目录中找到</translation>
        </message>
        <message>
            <source>Snapshots: how the catalogue was before each run</source>
            <translation>快照：每次运行之前目录的样子</translation>
        </message>
        <message>
            <source>Open, save, empty the catalogue</source>
            <translation>打开、保存、清空目录</translation>
        </message>
        <message>
            <source>Checklist (%1)</source>
            <translation>清单（%1）</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>清单</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>已完成 %1 / %2</translation>
        </message>
        <message>
            <source>%1 of %2 done, next: %3</source>
            <translation>已完成 %1 / %2，下一个：%3</translation>
        </message>
        <message>
            <source>Pick a connector to see what is still to be implemented.</source>
            <translation>选择一个连接器以查看还需实现什么。</translation>
        </message>
        <message>
            <source>Open the tutorial</source>
            <translation>打开教程</translation>
        </message>
        <message>
            <source>The source of %1 is being read.</source>
            <translation>正在读取 %1 的源代码。</translation>
        </message>
        <message>
            <source>%1 has no topology: there is no list of methods to implement.</source>
            <translation>%1 没有拓扑：没有要实现的方法列表。</translation>
        </message>
        <message>
            <source>must give %1</source>
            <translation>必须给出 %1</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n lines</source>
            <translation>
                <numerusform>%1，%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>How %1 does it</source>
            <translation>%1 的做法</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>转到</translation>
        </message>
        <message>
            <source>Shows the method in the source (Enter)</source>
            <translation>在源代码中显示该方法（Enter）</translation>
        </message>
        <message>
            <source>Insert skeleton</source>
            <translation>插入骨架</translation>
        </message>
        <message>
            <source>Puts the method into your class, with the shape of what it yields (Ins)</source>
            <translation>把该方法放入你的类，带有其产出的形状（Ins）</translation>
        </message>
        <message>
            <source>Insert stub</source>
            <translation>插入 stub</translation>
        </message>
        <message>
            <source>Puts the method into your class; it yields nothing, the flow goes on (Shift+Ins)</source>
            <translation>把该方法放入你的类；它不产出任何内容，流程继续（Shift+Ins）</translation>
        </message>
        <message>
            <source>Shows how another connector of this source type implements the method (P)</source>
            <translation>显示同一源类型的另一个连接器如何实现该方法（P）</translation>
        </message>
        <message>
            <source>Other connectors that implement it, the shortest first</source>
            <translation>实现它的其他连接器，最短的在前</translation>
        </message>
        <message>
            <source>Methods to implement, in order</source>
            <translation>按顺序要实现的方法</translation>
        </message>
        <message>
            <source>How much is implemented</source>
            <translation>已实现多少</translation>
        </message>
        <message>
            <source>Connectors</source>
            <translation>连接器</translation>
        </message>
        <message>
            <source>Show topology</source>
            <translation>显示拓扑</translation>
        </message>
        <message>
            <source>New workflow for it…</source>
            <translation>为它新建工作流…</translation>
        </message>
        <message>
            <source>Open service_spec.py</source>
            <translation>打开 service_spec.py</translation>
        </message>
        <message>
            <source>Copy class path</source>
            <translation>复制类路径</translation>
        </message>
        <message>
            <source>Close folder %1</source>
            <translation>关闭文件夹 %1</translation>
        </message>
        <message>
            <source>%1: framework %2</source>
            <translation>%1：框架 %2</translation>
        </message>
        <message>
            <source>%1: no framework</source>
            <translation>%1：没有框架</translation>
        </message>
        <message>
            <source>Add an environment…</source>
            <translation>添加环境…</translation>
        </message>
        <message>
            <source>Show all environments</source>
            <translation>显示所有环境</translation>
        </message>
        <message>
            <source>Python %1 · framework %2</source>
            <translation>Python %1 · 框架 %2</translation>
        </message>
        <message>
            <source>Looking for Python environments…</source>
            <translation>正在查找 Python 环境…</translation>
        </message>
        <message>
            <source>No framework in this Python</source>
            <translation>此 Python 中没有框架</translation>
        </message>
        <message>
            <source>The Python environment cannot be used</source>
            <translation>此 Python 环境无法使用</translation>
        </message>
        <message>
            <source>No Python environment</source>
            <translation>没有 Python 环境</translation>
        </message>
        <message>
            <source>No environment has the framework</source>
            <translation>没有环境带有框架</translation>
        </message>
        <message>
            <source>Python connectors are read from an environment that has the framework.</source>
            <translation>Python 连接器从带有框架的环境中读取。</translation>
        </message>
        <message>
            <source>Open a folder with Python connectors</source>
            <translation>打开含 Python 连接器的文件夹</translation>
        </message>
        <message>
            <source>Search connectors</source>
            <translation>搜索连接器</translation>
        </message>
        <message>
            <source>Connectors by source type</source>
            <translation>按源类型排列的连接器</translation>
        </message>
        <message>
            <source>No connector was found. Native ones come with the program; this build has none.</source>
            <translation>没有找到连接器。原生连接器随程序提供；此版本没有。</translation>
        </message>
        <message>
            <source>After event %1</source>
            <translation>事件 %1 之后</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>上下文</translation>
        </message>
        <message>
            <source>Context of the walk</source>
            <translation>走查的上下文</translation>
        </message>
        <message>
            <source>The context is empty: no stage of this topology declares a key.</source>
            <translation>上下文为空：此拓扑没有阶段声明键。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>复制为 JSON</translation>
        </message>
        <message>
            <source>The run could not start: %1</source>
            <translation>运行无法开始：%1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Nothing can run yet: no workflow is open. Open one, or walk the sample.</source>
            <translation>还没有可运行的内容：没有打开工作流。打开一个，或走查示例。</translation>
        </message>
        <message>
            <source>Nothing has run yet. Press F11 to step into the first node.</source>
            <translation>还没有运行任何内容。按 F11 步入第一个节点。</translation>
        </message>
        <message>
            <source>Step into</source>
            <translation>步入</translation>
        </message>
        <message>
            <source>created</source>
            <translation>已创建</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>已更新</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>未变</translation>
        </message>
        <message>
            <source>patched</source>
            <translation>已修补</translation>
        </message>
        <message>
            <source>waits for the sink's next flush</source>
            <translation>等待 sink 的下一次刷新</translation>
        </message>
        <message>
            <source>flushed</source>
            <translation>已刷新</translation>
        </message>
        <message>
            <source>suppressed: it exists already</source>
            <translation>已抑制：它已存在</translation>
        </message>
        <message>
            <source>refused by the sink</source>
            <translation>被 sink 拒绝</translation>
        </message>
        <message>
            <source>taken by the sink</source>
            <translation>被 sink 接受</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>yielded by %1 from %2</source>
            <extracomment>%1: stage, %2: node and element, e.g. "yielded by yield_table from table Album"</extracomment>
            <translation>由 %1 从 %2 产出</translation>
        </message>
        <message>
            <source>yielded by %1</source>
            <translation>由 %1 产出</translation>
        </message>
        <message>
            <source>show in catalogue</source>
            <translation>在目录中显示</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Error and stack trace of the Left</source>
            <translation>Left 的错误与堆栈跟踪</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>实体</translation>
        </message>
        <message>
            <source>Close this pinned entity</source>
            <translation>关闭这个固定的实体</translation>
        </message>
        <message>
            <source>Pin this entity, to compare it with others</source>
            <translation>固定此实体，以便与其他实体比较</translation>
        </message>
        <message>
            <source>Current entity and pinned ones</source>
            <translation>当前实体与固定的实体</translation>
        </message>
        <message>
            <source>Select a stage or an entity of the run to see it here.</source>
            <translation>选择运行中的阶段或实体即可在此查看。</translation>
        </message>
        <message>
            <source>The run yielded no entity. Problems and the counts of the topology say why.</source>
            <translation>运行没有产出任何实体。“问题”和拓扑的计数说明原因。</translation>
        </message>
        <message>
            <source>No entity was yielded so far. Step on with F10 or F11.</source>
            <translation>到目前为止没有产出实体。用 F10 或 F11 继续步进。</translation>
        </message>
        <message>
            <source>Use this environment</source>
            <translation>使用此环境</translation>
        </message>
        <message>
            <source>Copy the install command</source>
            <translation>复制安装命令</translation>
        </message>
        <message>
            <source>Python environments</source>
            <translation>Python 环境</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Add an environment</source>
            <translation>添加环境</translation>
        </message>
        <message>
            <source>Look for environments and check them again</source>
            <translation>查找环境并重新检查</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>复制命令</translation>
        </message>
        <message>
            <source>Run it in a terminal, then check again.</source>
            <translation>在终端中运行它，然后重新检查。</translation>
        </message>
        <message>
            <source>Command that installs the framework</source>
            <translation>安装框架的命令</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>No Python was found. Python connectors run in an environment that has the OpenMetadata ingestion framework installed.</source>
            <translation>没有找到 Python。Python 连接器运行在安装了 OpenMetadata ingestion 框架的环境中。</translation>
        </message>
        <message>
            <source>searching…</source>
            <translation>正在搜索…</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>from the start again</source>
            <translation>又从头开始</translation>
        </message>
        <message>
            <source>No columns are given for this edge.</source>
            <translation>此边没有给出列。</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>来源：%1</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>所有级别</translation>
        </message>
        <message>
            <source>Info and above</source>
            <translation>信息及以上</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>警告和错误</translation>
        </message>
        <message>
            <source>Errors only</source>
            <translation>仅错误</translation>
        </message>
        <message>
            <source>Levels shown</source>
            <translation>显示的级别</translation>
        </message>
        <message>
            <source>Which levels of the log are shown</source>
            <translation>显示日志的哪些级别</translation>
        </message>
        <message>
            <source>Find in the log</source>
            <translation>在日志中查找</translation>
        </message>
        <message>
            <source>Log lines of the run</source>
            <translation>运行的日志行</translation>
        </message>
        <message>
            <source>Nothing was logged: the connector has written no line so far.</source>
            <translation>没有日志：连接器到目前为止没有写任何一行。</translation>
        </message>
        <message>
            <source>Open a workflow, or walk the sample.</source>
            <translation>打开一个工作流，或走查示例。</translation>
        </message>
        <message>
            <source>Python starts and imports the framework. Shift+F5 stops it.</source>
            <translation>Python 启动并导入框架。Shift+F5 可停止。</translation>
        </message>
        <message>
            <source>The run is about to begin.</source>
            <translation>运行即将开始。</translation>
        </message>
        <message>
            <source>Press F11 to step into the first node.</source>
            <translation>按 F11 步入第一个节点。</translation>
        </message>
        <message>
            <source>Its elements may be walked by several workers.</source>
            <translation>其元素可能由多个工作线程走查。</translation>
        </message>
        <message>
            <source>producer</source>
            <translation>producer</translation>
        </message>
        <message>
            <source>Click to set or remove a breakpoint (F9)</source>
            <translation>单击以设置或移除断点（F9）</translation>
        </message>
        <message numerus="yes">
            <source>%n failure(s)</source>
            <translation>
                <numerusform>%n 个失败</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failure(s) hidden by the framework</source>
            <translation>
                <numerusform>%n 个失败被框架隐藏</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n Left(s)</source>
            <translation>
                <numerusform>%n 个 Left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filtered</source>
            <translation>
                <numerusform>%n 个被过滤</numerusform>
            </translation>
        </message>
        <message>
            <source>Problems (%1)</source>
            <translation>问题（%1）</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Problems of the run</source>
            <translation>运行的问题</translation>
        </message>
        <message>
            <source>Message and stack trace</source>
            <translation>消息与堆栈跟踪</translation>
        </message>
        <message>
            <source>No problem: nothing failed in this run.</source>
            <translation>没有问题：此运行没有任何失败。</translation>
        </message>
        <message>
            <source>No problem so far.</source>
            <translation>目前没有问题。</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Find in requests</source>
            <translation>在请求中查找</translation>
        </message>
        <message>
            <source>Requests of the run</source>
            <translation>运行的请求</translation>
        </message>
        <message>
            <source>The connector has asked its database or API nothing so far.</source>
            <translation>连接器到目前为止没有向其数据库或 API 请求任何内容。</translation>
        </message>
        <message>
            <source>Set a breakpoint just here</source>
            <translation>只在此处设置断点</translation>
        </message>
        <message>
            <source>Unrolled</source>
            <translation>展开</translation>
        </message>
        <message>
            <source>Follow the run</source>
            <translation>跟随运行</translation>
        </message>
        <message>
            <source>Find an element or entity</source>
            <translation>查找元素或实体</translation>
        </message>
        <message>
            <source>The run, element by element</source>
            <translation>逐个元素的运行</translation>
        </message>
        <message>
            <source>The run has not begun its walk yet.</source>
            <translation>运行还没有开始走查。</translation>
        </message>
        <message>
            <source>Remove breakpoint</source>
            <translation>移除断点</translation>
        </message>
        <message>
            <source>Set breakpoint</source>
            <translation>设置断点</translation>
        </message>
        <message>
            <source>Run to here</source>
            <translation>运行到此处</translation>
        </message>
        <message>
            <source>Go to the source</source>
            <translation>转到源代码</translation>
        </message>
        <message>
            <source>Copy name</source>
            <translation>复制名称</translation>
        </message>
        <message>
            <source>Copy as breakpoint pattern</source>
            <translation>复制为断点模式</translation>
        </message>
        <message>
            <source>Topology</source>
            <translation>拓扑</translation>
        </message>
        <message>
            <source>Show as a graph</source>
            <translation>显示为图</translation>
        </message>
        <message>
            <source>Show as a tree</source>
            <translation>显示为树</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Show the whole topology</source>
            <translation>显示整个拓扑</translation>
        </message>
        <message>
            <source>Declared topology as a graph</source>
            <translation>以图显示的声明拓扑</translation>
        </message>
        <message>
            <source>Declared topology as a tree</source>
            <translation>以树显示的声明拓扑</translation>
        </message>
        <message>
            <source>Pick a connector to see its topology, or open a workflow.</source>
            <translation>选择一个连接器以查看其拓扑，或打开一个工作流。</translation>
        </message>
        <message>
            <source>Open a workflow</source>
            <translation>打开工作流</translation>
        </message>
        <message>
            <source>The topology of %1 is read from the framework, and no Python environment that has it is in use.</source>
            <translation>%1 的拓扑从框架读取，但没有使用中的 Python 环境带有框架。</translation>
        </message>
        <message>
            <source>%1 has no topology: its source gives its records without nodes and stages.</source>
            <translation>%1 没有拓扑：其源直接给出记录，没有节点和阶段。</translation>
        </message>
        <message>
            <source>Show in catalogue</source>
            <translation>在目录中显示</translation>
        </message>
        <message>
            <source>Write plan</source>
            <translation>写入计划</translation>
        </message>
        <message>
            <source>Entities %1</source>
            <translation>实体 %1</translation>
        </message>
        <message>
            <source>Deletions %1</source>
            <translation>删除 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n deletion(s) went ahead on a list of names that is not whole: %1</source>
            <translation>
                <numerusform>%n 个删除依据不完整的名称列表执行了：%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deletion(s) are unsafe and were not applied: %1</source>
            <translation>
                <numerusform>%n 个删除不安全，未执行：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>dry run: nothing is written</source>
            <translation>试运行：不写入任何内容</translation>
        </message>
        <message>
            <source>%1 shown</source>
            <translation>显示 %1 个</translation>
        </message>
        <message>
            <source>%1 more are only counted</source>
            <translation>另有 %1 个只计数</translation>
        </message>
        <message>
            <source>All verbs</source>
            <translation>所有动词</translation>
        </message>
        <message>
            <source>The run wrote nothing. Problems and the counts of the topology say why.</source>
            <translation>运行没有写入任何内容。“问题”和拓扑的计数说明原因。</translation>
        </message>
        <message>
            <source>Nothing was written so far. Step on with F10 or F11.</source>
            <translation>到目前为止没有写入。用 F10 或 F11 继续步进。</translation>
        </message>
        <message>
            <source>Find by name or reason</source>
            <translation>按名称或原因查找</translation>
        </message>
        <message>
            <source>Find in the write plan</source>
            <translation>在写入计划中查找</translation>
        </message>
        <message>
            <source>Show one verb only</source>
            <translation>只显示一个动词</translation>
        </message>
        <message>
            <source>Show one verb only; a click on a count does the same</source>
            <translation>只显示一个动词；单击计数亦可</translation>
        </message>
        <message>
            <source>Export the write plan as JSON…</source>
            <translation>将写入计划导出为 JSON…</translation>
        </message>
        <message>
            <source>Entities or deletions</source>
            <translation>实体或删除</translation>
        </message>
        <message>
            <source>Counts by type and verb</source>
            <translation>按类型和动词计数</translation>
        </message>
        <message>
            <source>Entities of the write plan</source>
            <translation>写入计划的实体</translation>
        </message>
        <message>
            <source>Deletions of the write plan</source>
            <translation>写入计划的删除</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::AboutWindow</name>
        <message>
            <source>About Connector Studio</source>
            <translation>关于 Connector Studio</translation>
        </message>
        <message>
            <source>Step through ingestion connectors, node by node.</source>
            <translation>逐节点步进 ingestion 连接器。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. Fonts: Inter and JetBrains Mono, SIL Open Font License.</source>
            <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更高版本。字体：Inter 和 JetBrains Mono，SIL Open Font License。</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::ActionRegistry</name>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>转到</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>Granularity</source>
            <translation>粒度</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>面板</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::CatalogActions</name>
        <message>
            <source>Catalogues (*.db *.catalogue);;All files (*)</source>
            <translation>目录 (*.db *.catalogue);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Open catalogue</source>
            <translation>打开目录</translation>
        </message>
        <message>
            <source>Save catalogue as</source>
            <translation>目录另存为</translation>
        </message>
        <message>
            <source>Write entities to</source>
            <translation>实体写入到</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl);;All files (*)</source>
            <translation>JSON 行 (*.jsonl);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Export the write plan</source>
            <translation>导出写入计划</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;所有文件 (*)</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: %2.</source>
            <translation>无法写入文件 %1：%2。</translation>
        </message>
        <message>
            <source>The write plan is in %1.</source>
            <translation>写入计划在 %1 中。</translation>
        </message>
        <message>
            <source>Write to a real server?</source>
            <translation>写入真实的服务器？</translation>
        </message>
        <message>
            <source>This run writes to the OpenMetadata server at %1.</source>
            <translation>此运行写入位于 %1 的 OpenMetadata 服务器。</translation>
        </message>
        <message>
            <source>Everything it yields for the service %1 is created or updated there, and what it no longer finds may be marked as deleted. Others who use this server see it. A dry run shows first what would change.</source>
            <translation>它为服务 %1 产出的一切都会在那里创建或更新，不再找到的内容可能被标记为已删除。使用该服务器的其他人会看到。试运行可先显示会改变什么。</translation>
        </message>
        <message>
            <source>Write to the server</source>
            <translation>写入服务器</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::CatalogKeeper</name>
        <message>
            <source>Keeping a snapshot of the catalogue</source>
            <translation>正在保存目录的快照</translation>
        </message>
        <message>
            <source>Nothing was written to %1. Choose another sink below at the right, or say yes next time.</source>
            <translation>没有写入 %1。请在右下方选择另一个 sink，或下次回答“是”。</translation>
        </message>
        <message>
            <source>Saving the catalogue</source>
            <translation>正在保存目录</translation>
        </message>
        <message>
            <source>The catalogue is saved as %1.</source>
            <translation>目录已保存为 %1。</translation>
        </message>
        <message>
            <source>Emptying the catalogue</source>
            <translation>正在清空目录</translation>
        </message>
        <message>
            <source>the reset</source>
            <translation>清空</translation>
        </message>
        <message>
            <source>The catalogue is empty. One step back in its history brings everything back.</source>
            <translation>目录为空。在其历史中回退一步可恢复一切。</translation>
        </message>
        <message>
            <source>Going back</source>
            <translation>正在回退</translation>
        </message>
        <message>
            <source>going back</source>
            <translation>回退</translation>
        </message>
        <message>
            <source>The catalogue is as it was before %1.</source>
            <translation>目录恢复到 %1 之前的样子。</translation>
        </message>
        <message>
            <source>A run is writing to the catalogue. Stop it first (Shift+F5).</source>
            <translation>有运行正在写入目录。请先停止它（Shift+F5）。</translation>
        </message>
        <message>
            <source>%1 is no catalogue: it is no SQLite file. Nothing was changed in it.</source>
            <translation>%1 不是目录：它不是 SQLite 文件。其中没有任何改动。</translation>
        </message>
        <message>
            <source>The catalogue %1 is damaged. Open another file, or go back to a snapshot.</source>
            <translation>目录 %1 已损坏。请打开另一个文件，或回退到某个快照。</translation>
        </message>
        <message>
            <source>The catalogue %1 is locked by another program. Close that, or open another file.</source>
            <translation>目录 %1 被另一个程序锁定。请关闭该程序，或打开另一个文件。</translation>
        </message>
        <message>
            <source>The catalogue %1 cannot be opened: %2.</source>
            <translation>无法打开目录 %1：%2。</translation>
        </message>
        <message>
            <source>The catalogue could not be copied: %1.</source>
            <translation>无法复制目录：%1。</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>无法写入文件 %1。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>无法创建文件夹 %1。</translation>
        </message>
        <message>
            <source>%1 is a folder, no catalogue.</source>
            <translation>%1 是文件夹，不是目录文件。</translation>
        </message>
        <message>
            <source>%1 is a database, but no catalogue. Nothing was changed in it.</source>
            <translation>%1 是数据库，但不是目录。其中没有任何改动。</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::ChecklistModel</name>
        <message>
            <source>Must be implemented</source>
            <translation>必须实现</translation>
        </message>
        <message>
            <source>Stubs to fill in</source>
            <translation>待填写的 stub</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>可选</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Gives</source>
            <translation>给出</translation>
        </message>
        <message>
            <source>Node and stage</source>
            <translation>节点和阶段</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::ConfigDocument</name>
        <message>
            <source>The file %1 cannot be read: %2.</source>
            <translation>无法读取文件 %1：%2。</translation>
        </message>
        <message>
            <source>The file %1 has %2 MB; a workflow has at most %3 MB. Choose another file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file %1 is no text, it has zero bytes. Choose a workflow file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file %1 is not UTF-8 text. Save it as UTF-8 and open it again.</source>
            <translation>文件 %1 不是 UTF-8 文本。请以 UTF-8 保存后重新打开。</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: %2. Nothing of it was changed.</source>
            <translation>无法写入文件 %1：%2。没有任何改动。</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::DockTitle</name>
        <message>
            <source>Close this panel; View brings it back</source>
            <translation>关闭此面板；可从“视图”恢复</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::GranularitySwitch</name>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>实体</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>元素</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>节点</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::HelpWindow</name>
        <message>
            <source>Every ServiceSpec that was found, by source type. The bar says how many methods of its topology a connector implements. Select one to see its topology.</source>
            <translation>找到的每个 ServiceSpec，按源类型排列。条形表示连接器实现了其拓扑的多少方法。选择一个以查看其拓扑。</translation>
        </message>
        <message>
            <source>The run, unrolled: each node, its elements, their stages, what they yielded. Select a row and every other panel shows what belongs to it.</source>
            <translation>展开的运行：每个节点、其元素、它们的阶段，以及产出的内容。选择一行，其他面板会显示与之相关的内容。</translation>
        </message>
        <message>
            <source>Where the run stops. F9 sets or removes one at the selected node or stage; here it gets a condition, a number of hits to ignore, or a log message.</source>
            <translation>运行停下之处。F9 在所选节点或阶段设置或移除断点；在这里可给它条件、要忽略的命中次数或日志消息。</translation>
        </message>
        <message>
            <source>What a stage yielded: its fields, its JSON, the columns of a table, and where it came from. Pin an entity to compare it with the next.</source>
            <translation>阶段产出的内容：字段、JSON、表的列，以及来源。固定一个实体可与下一个比较。</translation>
        </message>
        <message>
            <source>What the stages so far remembered for those below them: key, value, who wrote it.</source>
            <translation>到目前为止各阶段为其下级记住的内容：键、值、写入者。</translation>
        </message>
        <message>
            <source>The method behind what is selected. A stub stands on amber with the word in the margin; click into a method to select it everywhere.</source>
            <translation>所选内容背后的方法。stub 以琥珀色显示，页边有该词；单击某个方法即可在各处选中它。</translation>
        </message>
        <message>
            <source>The workflow file: which connector runs, against what, and where its entities go. Ctrl+S writes it and reads it again.</source>
            <translation>工作流文件：哪个连接器运行、针对什么，以及其实体去向何处。Ctrl+S 写入并重新读取。</translation>
        </message>
        <message>
            <source>What connector and framework say while they run. Ctrl+F searches.</source>
            <translation>连接器和框架在运行时说的话。Ctrl+F 可搜索。</translation>
        </message>
        <message>
            <source>Each SQL statement or HTTP request of the connector, with its rows and its time.</source>
            <translation>连接器的每条 SQL 语句或 HTTP 请求，带有行数和用时。</translation>
        </message>
        <message>
            <source>Failures, warnings, and failures that the framework would not tell of. Select one to go where it happened.</source>
            <translation>失败、警告，以及框架不会说出的失败。选择一个即可转到发生之处。</translation>
        </message>
        <message>
            <source>Open the sample or a workflow, then press F11.</source>
            <translation>打开示例或工作流，然后按 F11。</translation>
        </message>
        <message>
            <source>The topology as its connector declares it: nodes with their stages, in the order the walk takes. The accent bar stands where the run is; a number says how much a stage yielded.</source>
            <translation>连接器声明的拓扑：节点及其阶段，按走查的顺序。强调条在运行所在之处；数字表示阶段产出了多少。</translation>
        </message>
        <message>
            <source>implemented</source>
            <translation>已实现</translation>
        </message>
        <message>
            <source>stub: it is there and yields nothing</source>
            <translation>stub：存在但不产出任何内容</translation>
        </message>
        <message>
            <source>inherited default</source>
            <translation>继承的默认实现</translation>
        </message>
        <message>
            <source>must be implemented</source>
            <translation>必须实现</translation>
        </message>
        <message>
            <source>runs now</source>
            <translation>正在运行</translation>
        </message>
        <message>
            <source>failure; dashed where the framework hides it</source>
            <translation>失败；框架会隐藏的用虚线</translation>
        </message>
        <message>
            <source>Left: the stage yielded a failure</source>
            <translation>Left：阶段产出了一个失败</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>符号</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::Locator</name>
        <message>
            <source>Nothing is called “%1”. Try fewer letters.</source>
            <translation>没有叫作“%1”的内容。试试更少的字母。</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Run</source>
            <translation>运行(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Python</source>
            <translation>&amp;Python</translation>
        </message>
        <message>
            <source>&amp;Catalogue</source>
            <translation>目录(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>Go to a connector, node, stage or entity</source>
            <translation>转到连接器、节点、阶段或实体</translation>
        </message>
        <message>
            <source>Do anything: type its name</source>
            <translation>执行任何操作：输入其名称</translation>
        </message>
        <message>
            <source>No node of the topology names the method at the cursor.</source>
            <translation>拓扑中没有节点指明光标处的方法。</translation>
        </message>
        <message>
            <source>Open source file</source>
            <translation>打开源文件</translation>
        </message>
        <message>
            <source>Python files (*.py);;All files (*)</source>
            <translation>Python 文件 (*.py);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Python environments</source>
            <translation>Python 环境</translation>
        </message>
        <message>
            <source>Mend the line and save with Ctrl+S; the file is read again.</source>
            <translation>修正该行并用 Ctrl+S 保存；文件会被重新读取。</translation>
        </message>
        <message>
            <source>Open workflow…</source>
            <translation>打开工作流…</translation>
        </message>
        <message>
            <source>Open workflow</source>
            <translation>打开工作流</translation>
        </message>
        <message>
            <source>Workflow files (*.yaml *.yml *.json);;All files (*)</source>
            <translation>工作流文件 (*.yaml *.yml *.json);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>更改设置</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>打开最近的文件(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Panels</source>
            <translation>面板(&amp;P)</translation>
        </message>
        <message>
            <source>Unsaved workflow</source>
            <translation>未保存的工作流</translation>
        </message>
        <message>
            <source>The workflow %1 was edited and not saved.</source>
            <translation>工作流 %1 已编辑但未保存。</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::MessageBar</name>
        <message>
            <source>%1, line %2</source>
            <translation>%1，第 %2 行</translation>
        </message>
        <message>
            <source>What led to this</source>
            <translation>原因何在</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::MethodWords</name>
        <message numerus="yes">
            <source>%n element(s)</source>
            <translation>
                <numerusform>%n 个元素</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entity(s)</source>
            <translation>
                <numerusform>%n 个实体</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n Left(s)</source>
            <translation>
                <numerusform>%n 个 Left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failure(s)</source>
            <translation>
                <numerusform>%n 个失败</numerusform>
            </translation>
        </message>
        <message>
            <source>producer</source>
            <translation>producer</translation>
        </message>
        <message>
            <source>processor</source>
            <translation>processor</translation>
        </message>
        <message>
            <source>post_process</source>
            <translation>post_process</translation>
        </message>
        <message>
            <source>abstract</source>
            <translation>抽象</translation>
        </message>
        <message>
            <source>stage %1</source>
            <translation>阶段 %1</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::PlaceSource</name>
        <message>
            <source>connector · %1 · Python</source>
            <translation>连接器 · %1 · Python</translation>
        </message>
        <message>
            <source>connector · %1</source>
            <translation>连接器 · %1</translation>
        </message>
        <message>
            <source>node</source>
            <translation>节点</translation>
        </message>
        <message>
            <source>producer of %1</source>
            <translation>%1 的 producer</translation>
        </message>
        <message>
            <source>stage of %1</source>
            <translation>%1 的阶段</translation>
        </message>
        <message>
            <source>post_process of %1</source>
            <translation>%1 的 post_process</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::PythonActions</name>
        <message>
            <source>Open a folder with Python connectors</source>
            <translation>打开含 Python 连接器的文件夹</translation>
        </message>
        <message>
            <source>Select a connector first: the workflow is made for it.</source>
            <translation>请先选择一个连接器：工作流将为它生成。</translation>
        </message>
        <message>
            <source>New workflow for %1</source>
            <translation>%1 的新工作流</translation>
        </message>
        <message>
            <source>Workflow files (*.yaml)</source>
            <translation>工作流文件 (*.yaml)</translation>
        </message>
        <message>
            <source>%1 could not be written: %2.</source>
            <translation>无法写入 %1：%2。</translation>
        </message>
        <message>
            <source>Add a Python environment</source>
            <translation>添加 Python 环境</translation>
        </message>
        <message>
            <source>No environment was found that the framework could be installed in.</source>
            <translation>没有找到可以安装框架的环境。</translation>
        </message>
        <message>
            <source>Copied: %1. Run it in a terminal, then check the environments again.</source>
            <translation>已复制：%1。在终端中运行它，然后重新检查环境。</translation>
        </message>
        <message>
            <source>No connector was found in %1: there is no service_spec.py, and no class that derives from a source of the framework.</source>
            <translation>在 %1 中没有找到连接器：没有 service_spec.py，也没有派生自框架源类的类。</translation>
        </message>
        <message>
            <source>No connector was found in %1. Without a Python environment that has the framework its base classes are not known.</source>
            <translation>在 %1 中没有找到连接器。没有带框架的 Python 环境，其基类无从得知。</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::PythonWorkspace</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>on the PATH</source>
            <translation>在 PATH 中</translation>
        </message>
        <message>
            <source>active environment</source>
            <translation>活动环境</translation>
        </message>
        <message>
            <source>active conda environment</source>
            <translation>活动的 conda 环境</translation>
        </message>
        <message>
            <source>conda, %1</source>
            <translation>conda，%1</translation>
        </message>
        <message>
            <source>pyenv, %1</source>
            <translation>pyenv，%1</translation>
        </message>
        <message>
            <source>virtualenv, %1</source>
            <translation>virtualenv，%1</translation>
        </message>
        <message>
            <source>poetry, %1</source>
            <translation>poetry，%1</translation>
        </message>
        <message>
            <source>pipx, %1</source>
            <translation>pipx，%1</translation>
        </message>
        <message>
            <source>%1 is a link to %2, which is gone. Make the environment anew.</source>
            <translation>%1 是指向 %2 的链接，而后者已不存在。请重新创建该环境。</translation>
        </message>
        <message>
            <source>%1 is gone. Choose another environment.</source>
            <translation>%1 已不存在。请选择另一个环境。</translation>
        </message>
        <message>
            <source>%1 is not a program that can be run.</source>
            <translation>%1 不是可以运行的程序。</translation>
        </message>
        <message numerus="yes">
            <source>%1 did not answer within %n second(s).</source>
            <translation>
                <numerusform>%1 在 %n 秒内没有回答。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 cannot be started: %2.</source>
            <translation>无法启动 %1：%2。</translation>
        </message>
        <message>
            <source>%1 does not answer as Python does.</source>
            <translation>%1 的回答不像 Python。</translation>
        </message>
        <message>
            <source>%1 does not work: %2. Make the environment anew.</source>
            <translation>%1 不能工作：%2。请重新创建该环境。</translation>
        </message>
        <message>
            <source>Python %1 is too old: the framework needs 3.%2 or later.</source>
            <translation>Python %1 太旧：框架需要 3.%2 或更高版本。</translation>
        </message>
        <message>
            <source>Reading the connectors of %1</source>
            <translation>正在读取 %1 的连接器</translation>
        </message>
        <message>
            <source>Reading the connectors in %1</source>
            <translation>正在读取 %1 中的连接器</translation>
        </message>
        <message numerus="yes">
            <source>Reading %1 of %n connector(s)</source>
            <translation>
                <numerusform>正在读取 %1 个，共 %n 个连接器</numerusform>
            </translation>
        </message>
        <message>
            <source>added by you</source>
            <translation>由你添加</translation>
        </message>
        <message>
            <source>There is no Python in %1. Choose the folder of an environment, or its bin/python.</source>
            <translation>%1 中没有 Python。请选择环境的文件夹，或其 bin/python。</translation>
        </message>
        <message>
            <source>There is no folder or Python file %1.</source>
            <translation>没有文件夹或 Python 文件 %1。</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::RunActions</name>
        <message>
            <source>This run has no failures so far.</source>
            <translation>此运行到目前为止没有失败。</translation>
        </message>
        <message>
            <source>There is no failure after this one.</source>
            <translation>此后没有失败。</translation>
        </message>
        <message>
            <source>There is no failure before this one.</source>
            <translation>此前没有失败。</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::RunServices</name>
        <message>
            <source>No Python environment has the OpenMetadata ingestion framework. This installs it: %1</source>
            <translation>没有 Python 环境带有 OpenMetadata ingestion 框架。用此命令安装：%1</translation>
        </message>
        <message>
            <source>This workflow runs a Python connector, and no Python environment was found. Add one that has the OpenMetadata ingestion framework.</source>
            <translation>此工作流运行 Python 连接器，但没有找到 Python 环境。请添加一个带有 OpenMetadata ingestion 框架的环境。</translation>
        </message>
        <message>
            <source>The OpenMetadata ingestion framework is not installed in %1. This installs it: %2</source>
            <translation>%1 中没有安装 OpenMetadata ingestion 框架。用此命令安装：%2</translation>
        </message>
        <message>
            <source>%1 does not work.</source>
            <translation>%1 不能工作。</translation>
        </message>
        <message>
            <source>Python environments are still being looked for. Start again in a moment.</source>
            <translation>仍在查找 Python 环境。请稍后再试。</translation>
        </message>
        <message>
            <source>%1 is gone. Choose another environment under Python environments.</source>
            <translation>%1 已不存在。请在“Python 环境”中选择另一个环境。</translation>
        </message>
        <message>
            <source>Neither this program nor the framework in use has a connector for the source type %1. Those there are are listed under Connectors.</source>
            <translation>此程序和使用中的框架都没有源类型 %1 的连接器。已有的列在“连接器”中。</translation>
        </message>
        <message>
            <source>This program has no connector for the source type %1. Those it has are listed under Connectors.</source>
            <translation>此程序没有源类型 %1 的连接器。已有的列在“连接器”中。</translation>
        </message>
        <message>
            <source>The studio's catalogue stands in place of workflowConfig.openMetadataServerConfig (%1) and the sink writes to it; the file stays as it is.</source>
            <translation>本软件的目录代替 workflowConfig.openMetadataServerConfig（%1），sink 写入其中；文件保持原样。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>%1 (Python %2, %3)</source>
            <translation>%1（Python %2，%3）</translation>
        </message>
        <message>
            <source>Python framework</source>
            <translation>Python 框架</translation>
        </message>
        <message>
            <source>The skeleton could not be written to %1: %2.</source>
            <translation>无法把骨架写入 %1：%2。</translation>
        </message>
        <message>
            <source>the folder cannot be made</source>
            <translation>无法创建文件夹</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::SearchBar</name>
        <message numerus="yes">
            <source>%n replaced</source>
            <translation>
                <numerusform>已替换 %n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>Find in this text</source>
            <translation>在此文本中查找</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>替换为</translation>
        </message>
        <message>
            <source>Line number</source>
            <translation>行号</translation>
        </message>
        <message>
            <source>Next match (Enter)</source>
            <translation>下一个匹配（Enter）</translation>
        </message>
        <message>
            <source>Previous match (Shift+Enter)</source>
            <translation>上一个匹配（Shift+Enter）</translation>
        </message>
        <message>
            <source>Match upper and lower case</source>
            <translation>区分大小写</translation>
        </message>
        <message>
            <source>Match whole words</source>
            <translation>匹配整个单词</translation>
        </message>
        <message>
            <source>Match a regular expression</source>
            <translation>匹配正则表达式</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>关闭（Esc）</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Replaces this match and goes to the next (Enter)</source>
            <translation>替换此匹配并转到下一个（Enter）</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>全部替换</translation>
        </message>
        <message>
            <source>Replaces every match; Ctrl+Z takes it back</source>
            <translation>替换每个匹配；Ctrl+Z 可撤销</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::SettingsWindow</name>
        <message>
            <source>Change settings</source>
            <translation>更改设置</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>首选项</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Like the desktop</source>
            <translation>跟随桌面</translation>
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
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>pt</source>
            <comment>points, the unit of font sizes</comment>
            <translation> 磅</translation>
        </message>
        <message>
            <source>Granularity of steps</source>
            <translation>步进粒度</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>实体</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>元素</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>节点</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>减少动画</translation>
        </message>
        <message>
            <source>Back to the defaults</source>
            <translation>恢复默认值</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Layouts, open files and the window's place are remembered by themselves.</source>
            <translation>布局、打开的文件和窗口位置会自动记住。</translation>
        </message>
        <message>
            <source>Forget the layouts</source>
            <translation>忘掉布局</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::SinkButton</name>
        <message>
            <source>Catalogue</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Dry run</source>
            <translation>试运行</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Sink: %1</source>
            <translation>Sink：%1</translation>
        </message>
        <message>
            <source>Where the entities of the next run go. Click to choose.</source>
            <translation>下一次运行的实体去向何处。单击以选择。</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::SourceFiles</name>
        <message>
            <source>Another program has changed %1 meanwhile. Choose whether to keep your edits or to reload the file.</source>
            <translation>另一个程序在此期间更改了 %1。请选择保留你的编辑还是重新加载文件。</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::SourceMarks</name>
        <message>
            <source>● implemented</source>
            <translation>● 已实现</translation>
        </message>
        <message>
            <source>◌ inherited from %1</source>
            <translation>◌ 继承自 %1</translation>
        </message>
        <message>
            <source>✕ must be implemented</source>
            <translation>✕ 必须实现</translation>
        </message>
        <message>
            <source>○ stub</source>
            <translation>○ stub</translation>
        </message>
        <message>
            <source>○ stub: %1</source>
            <translation>○ stub：%1</translation>
        </message>
        <message>
            <source>read-only: comes with the program</source>
            <translation>只读：随程序提供</translation>
        </message>
        <message>
            <source>read-only: belongs to the framework</source>
            <translation>只读：属于框架</translation>
        </message>
        <message>
            <source>read-only: the file may not be written</source>
            <translation>只读：文件不可写</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::SourceNotice</name>
        <message>
            <source>Reload</source>
            <translation>重新加载</translation>
        </message>
        <message>
            <source>Shows the file as it is on disk; your edits are lost</source>
            <translation>显示磁盘上的文件；你的编辑会丢失</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>保留我的</translation>
        </message>
        <message>
            <source>Keeps your edits; the next save writes over the file</source>
            <translation>保留你的编辑；下次保存会覆盖文件</translation>
        </message>
        <message>
            <source>▲ Another program has changed this file, and you have edits here that are not saved.</source>
            <translation>▲ 另一个程序更改了此文件，而你在这里有未保存的编辑。</translation>
        </message>
        <message>
            <source>▲ This file is no longer on disk. Ctrl+S writes it again with what stands here.</source>
            <translation>▲ 此文件已不在磁盘上。Ctrl+S 会把这里的内容重新写入。</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::SourcePanel</name>
        <message>
            <source>Nothing is known of the method %1 of %2.</source>
            <translation>对 %2 的方法 %1 一无所知。</translation>
        </message>
        <message>
            <source>Unsaved source</source>
            <translation>未保存的源代码</translation>
        </message>
        <message>
            <source>Edited and not saved: %1.</source>
            <translation>已编辑但未保存：%1。</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>源代码</translation>
        </message>
        <message>
            <source>Open source files</source>
            <translation>打开的源文件</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>关闭 %1</translation>
        </message>
        <message>
            <source>The connector %1 has no method %2. It must be implemented before this stage can yield anything.</source>
            <translation>连接器 %1 没有方法 %2。在此阶段能产出任何内容之前必须实现它。</translation>
        </message>
        <message>
            <source>The source of %1 is not at hand.</source>
            <translation>%1 的源代码不可用。</translation>
        </message>
        <message>
            <source>No connector is selected. Open the sample to see the source of its methods.</source>
            <translation>没有选择连接器。打开示例以查看其方法的源代码。</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>打开示例</translation>
        </message>
        <message>
            <source>The source of %1 is being read.</source>
            <translation>正在读取 %1 的源代码。</translation>
        </message>
        <message>
            <source>Select a node or stage to see the method behind it.</source>
            <translation>选择一个节点或阶段以查看其背后的方法。</translation>
        </message>
        <message>
            <source>A method is inserted into Python connectors only.</source>
            <translation>方法只能插入 Python 连接器。</translation>
        </message>
        <message>
            <source>The file %1 is read-only: it belongs to the framework. Only your own connectors are edited.</source>
            <translation>文件 %1 是只读的：它属于框架。只能编辑你自己的连接器。</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::SourceView</name>
        <message>
            <source>stub</source>
            <translation>stub</translation>
        </message>
        <message>
            <source>%1: stub (%2)</source>
            <translation>%1：stub（%2）</translation>
        </message>
        <message>
            <source>%1: selected</source>
            <translation>%1：已选择</translation>
        </message>
        <message>
            <source>%1 failed in the last run</source>
            <translation>%1 在上次运行中失败</translation>
        </message>
        <message>
            <source>stub: %1</source>
            <translation>stub：%1</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::StartPanel</name>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Step through a connector</source>
            <translation>步进一个连接器</translation>
        </message>
        <message>
            <source>Open the sample, or a workflow of your own.</source>
            <translation>打开示例，或你自己的工作流。</translation>
        </message>
        <message>
            <source>Press %1 to step into the first node.</source>
            <translation>按 %1 步入第一个节点。</translation>
        </message>
        <message>
            <source>%1 steps on, F10 steps over, F5 runs to the end.</source>
            <translation>%1 继续步进，F10 步过，F5 运行到底。</translation>
        </message>
        <message>
            <source>Walk the sample</source>
            <translation>走查示例</translation>
        </message>
        <message>
            <source>A music shop in SQLite: artists, albums, tracks, invoices. (%1)</source>
            <translation>SQLite 中的音乐商店：艺术家、专辑、曲目、发票。（%1）</translation>
        </message>
        <message>
            <source>Walk the stubs</source>
            <translation>走查 stub</translation>
        </message>
        <message>
            <source>A connector that is still to be written. (%1)</source>
            <translation>一个尚待编写的连接器。（%1）</translation>
        </message>
        <message>
            <source>Open workflow…</source>
            <translation>打开工作流…</translation>
        </message>
        <message>
            <source>A workflow file in the framework's YAML. (%1)</source>
            <translation>框架 YAML 格式的工作流文件。（%1）</translation>
        </message>
        <message>
            <source>Open your Python connector…</source>
            <translation>打开你的 Python 连接器…</translation>
        </message>
        <message>
            <source>A folder with a service_spec.py or a class of your own; it may also be dropped into the window. (%1)</source>
            <translation>含有 service_spec.py 或你自己的类的文件夹；也可以拖入窗口。（%1）</translation>
        </message>
        <message>
            <source>Try the Python skeleton</source>
            <translation>试用 Python 骨架</translation>
        </message>
        <message>
            <source>A Python connector that yields nothing yet, ready to be walked and written. (%1)</source>
            <translation>一个尚不产出任何内容的 Python 连接器，可立即走查和编写。（%1）</translation>
        </message>
        <message>
            <source>Recent files</source>
            <translation>最近的文件</translation>
        </message>
        <message>
            <source>None yet: workflows you open are listed here.</source>
            <translation>还没有：你打开的工作流会列在这里。</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::StatusLine</name>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>Nothing open</source>
            <translation>没有打开任何内容</translation>
        </message>
        <message>
            <source>Starting Python: importing the framework (Shift+F5 stops it)</source>
            <translation>正在启动 Python：导入框架（Shift+F5 停止）</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>正在运行</translation>
        </message>
        <message>
            <source>Pausing: the connector has not reached its next event yet</source>
            <translation>正在暂停：连接器还没有到达下一个事件</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Paused at a breakpoint</source>
            <translation>已在断点处暂停</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>正在停止</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s)</source>
            <translation>
                <numerusform>%n 条 lane</numerusform>
            </translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>实体</translation>
        </message>
        <message>
            <source>Filtered</source>
            <translation>已过滤</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>被隐藏</translation>
        </message>
        <message>
            <source>Entities yielded; filtered names; warnings; failures; failures the framework hides</source>
            <translation>产出的实体；被过滤的名称；警告；失败；框架隐藏的失败</translation>
        </message>
        <message>
            <source>Python %1</source>
            <translation>Python %1</translation>
        </message>
        <message>
            <source>The connector that comes with this program runs. Python &gt; In Python runs the framework's, where it is known.</source>
            <translation>运行随此程序提供的连接器。“Python &gt; 用 Python 运行”会运行框架的连接器（若已知）。</translation>
        </message>
        <message>
            <source>The framework's own runner, in %1</source>
            <translation>框架自己的 runner，位于 %1</translation>
        </message>
        <message>
            <source>No Python environment is in use.</source>
            <translation>没有使用中的 Python 环境。</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::TextFile</name>
        <message>
            <source>The file %1 cannot be read: %2.</source>
            <translation>无法读取文件 %1：%2。</translation>
        </message>
        <message>
            <source>The file %1 is not UTF-8 text and names no other encoding. Save it as UTF-8 and open it again.</source>
            <translation>文件 %1 不是 UTF-8 文本，也没有指明其他编码。请以 UTF-8 保存后重新打开。</translation>
        </message>
        <message>
            <source>The file %1 is written in %2, which this editor does not write. Save it as UTF-8 and open it again.</source>
            <translation>文件 %1 以 %2 写成，此编辑器不写该编码。请以 UTF-8 保存后重新打开。</translation>
        </message>
        <message>
            <source>The character %1 does not exist in Latin-1, the encoding that the file's first lines name. Take it out, or change that line to utf-8.</source>
            <translation>字符 %1 不存在于文件首行所指明的编码 Latin-1 中。请去掉它，或把该行改为 utf-8。</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: %2. Nothing of it was changed.</source>
            <translation>无法写入文件 %1：%2。没有任何改动。</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::WorkflowPanel</name>
        <message>
            <source>Workflow</source>
            <translation>工作流</translation>
        </message>
        <message>
            <source>No workflow is open. A workflow file says which connector runs, against what, and where its entities go.</source>
            <translation>没有打开工作流。工作流文件说明哪个连接器运行、针对什么，以及其实体去向何处。</translation>
        </message>
        <message>
            <source>Open workflow…</source>
            <translation>打开工作流…</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::YamlView</name>
        <message>
            <source>The file %1 cannot be read: %2.</source>
            <translation>无法读取文件 %1：%2。</translation>
        </message>
        <message>
            <source>The file %1 is not UTF-8 text. Save it as UTF-8 and open it again.</source>
            <translation>文件 %1 不是 UTF-8 文本。请以 UTF-8 保存后重新打开。</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: %2. Nothing of it was changed.</source>
            <translation>无法写入文件 %1：%2。没有任何改动。</translation>
        </message>
    </context>
</TS>
