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
        <source>Runs the framework&apos;s own connector in place of the native one; remembered for this workflow.</source>
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
        <source>The next run writes to the studio&apos;s catalogue.</source>
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
        <source>Sink: the workflow&apos;s ser&amp;ver</source>
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
        <translation>切换到窗口所支持的下一种语言。</translation>
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
    <message>
        <source>&amp;New connector…</source>
        <translation>新建连接器(&amp;N)…</translation>
    </message>
    <message>
        <source>Makes a connector of your own that walks at once, every method a stub.</source>
        <translation>创建一个自己的连接器，立即可以走查，每个方法都是 stub。</translation>
    </message>
    <message>
        <source>&amp;New workflow…</source>
        <translation>新建工作流(&amp;N)…</translation>
    </message>
    <message>
        <source>Makes a workflow config for a connector: choose it, and see the text.</source>
        <translation>为连接器创建工作流配置：选择它，并查看文本。</translation>
    </message>
    <message>
        <source>&amp;Duplicate workflow…</source>
        <translation>复制工作流(&amp;D)…</translation>
    </message>
    <message>
        <source>Writes the open workflow into another file, and opens it.</source>
        <translation>把打开的工作流写入另一个文件并打开。</translation>
    </message>
    <message>
        <source>&amp;Compare workflow…</source>
        <translation>比较工作流(&amp;C)…</translation>
    </message>
    <message>
        <source>Shows the open workflow beside another file, key by key; values can be taken over.</source>
        <translation>把打开的工作流与另一个文件逐键并排显示；可以采用对方的值。</translation>
    </message>
    <message>
        <source>Compare &amp;frameworks…</source>
        <translation>比较框架(&amp;F)…</translation>
    </message>
    <message>
        <source>Says what another version of the framework breaks and mends, with proposals.</source>
        <translation>说明框架的另一个版本会破坏和修复什么，并给出建议。</translation>
    </message>
    <message>
        <source>F&amp;ilter lab</source>
        <translation>过滤实验室(&amp;I)</translation>
    </message>
    <message>
        <source>Tries the workflow&apos;s filters on names that are known.</source>
        <translation>在已知名称上试用工作流的过滤器。</translation>
    </message>
    <message>
        <source>&amp;List the source&apos;s names</source>
        <translation>列出源的名称(&amp;L)</translation>
    </message>
    <message>
        <source>Runs the workflow without its filters and writes nothing: only names.</source>
        <translation>不带过滤器运行工作流且不写入：只取名称。</translation>
    </message>
    <message>
        <source>Takes back the last edit: of the workflow where it has the focus, else of a breakpoint or a setting.</source>
        <translation>撤销上一次编辑：焦点在工作流时撤销工作流的，否则撤销断点或设置的。</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>变量(&amp;V)</translation>
    </message>
    <message>
        <source>Shows the workflow&apos;s variables, and where each has its value from.</source>
        <translation>显示工作流的变量，以及各自的值从何而来。</translation>
    </message>
    <message>
        <source>Take a secrets &amp;file…</source>
        <translation>使用秘密文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Values of variables are read from a file that nobody else may read; they stay in memory.</source>
        <translation>变量的值从一个他人无权读取的文件中读取；只留在内存中。</translation>
    </message>
    <message>
        <source>&amp;Move the secret out of the workflow</source>
        <translation>把秘密移出工作流(&amp;M)</translation>
    </message>
    <message>
        <source>Puts a variable in the place of the secret at the cursor, and keeps the secret in the keychain.</source>
        <translation>在光标处以变量代替秘密，并把秘密保存到钥匙串。</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Tries the connection of the workflow step by step; once more stops it. It only reads.</source>
        <translation>逐步尝试工作流的连接；再按一次停止。只读取。</translation>
    </message>
    <message>
        <source>Workflow as &amp;text</source>
        <translation>以文本显示工作流(&amp;T)</translation>
    </message>
    <message>
        <source>Shows the workflow file as text.</source>
        <translation>以文本显示工作流文件。</translation>
    </message>
    <message>
        <source>Workflow as f&amp;orm</source>
        <translation>以表单显示工作流(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the workflow file as a form.</source>
        <translation>以表单显示工作流文件。</translation>
    </message>
    <message>
        <source>Workflow as text &amp;and form</source>
        <translation>以文本和表单显示工作流(&amp;A)</translation>
    </message>
    <message>
        <source>Shows text and form of the workflow side by side.</source>
        <translation>并排显示工作流的文本和表单。</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>补全(&amp;C)</translation>
    </message>
    <message>
        <source>Proposes what could stand at the cursor of the workflow.</source>
        <translation>提出工作流光标处可以写什么。</translation>
    </message>
    <message>
        <source>&amp;Mend the problem</source>
        <translation>修复问题(&amp;M)</translation>
    </message>
    <message>
        <source>Proposes fixes for the problem at the cursor.</source>
        <translation>为光标处的问题提出修复。</translation>
    </message>
    <message>
        <source>&amp;Next problem of the workflow</source>
        <translation>工作流的下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next problem of the workflow file; F8 does where it has the focus.</source>
        <translation>转到工作流文件的下一个问题；焦点在其中时按 F8。</translation>
    </message>
    <message>
        <source>&amp;Previous problem of the workflow</source>
        <translation>工作流的上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>Goes to the previous problem of the workflow file.</source>
        <translation>转到工作流文件的上一个问题。</translation>
    </message>
    <message>
        <source>&amp;List the workflow&apos;s problems</source>
        <translation>列出工作流的问题(&amp;L)</translation>
    </message>
    <message>
        <source>Shows everything that is wrong with the workflow file.</source>
        <translation>显示工作流文件中的所有错误。</translation>
    </message>
    <message>
        <source>Go to a &amp;key of the workflow…</source>
        <translation>转到工作流的键(&amp;K)…</translation>
    </message>
    <message>
        <source>Searches the keys of the workflow file.</source>
        <translation>搜索工作流文件的键。</translation>
    </message>
    <message>
        <source>Fo&amp;rmat the workflow</source>
        <translation>格式化工作流(&amp;R)</translation>
    </message>
    <message>
        <source>Tidies blanks and tabs of the workflow file; what it says stays.</source>
        <translation>整理工作流文件的空格和制表符；内容含义不变。</translation>
    </message>
    <message>
        <source>Copy the path of the ke&amp;y</source>
        <translation>复制键的路径(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies where the cursor is in the workflow.</source>
        <translation>复制光标在工作流中的位置。</translation>
    </message>
    <message>
        <source>Check a&amp;gainst…</source>
        <translation>检查依据(&amp;G)…</translation>
    </message>
    <message>
        <source>Chooses the schema the workflow is checked against.</source>
        <translation>选择检查工作流所依据的模式。</translation>
    </message>
    <message>
        <source>&amp;Hide secrets</source>
        <translation>隐藏秘密(&amp;H)</translation>
    </message>
    <message>
        <source>Covers passwords and tokens in the workflow&apos;s text until the cursor is in them.</source>
        <translation>遮住工作流文本中的密码和令牌，直到光标进入其中。</translation>
    </message>
    <message>
        <source>Confi&amp;gure</source>
        <translation>配置(&amp;G)</translation>
    </message>
    <message>
        <source>The workflow file: its text, its keys, its problems.</source>
        <translation>工作流文件：其文本、键和问题。</translation>
    </message>
    <message>
        <source>Lear&amp;n</source>
        <translation>学习(&amp;N)</translation>
    </message>
    <message>
        <source>A lesson at the left, the real tool beside it.</source>
        <translation>左边是课程，旁边是真正的工具。</translation>
    </message>
    <message>
        <source>N&amp;arration</source>
        <translation>解说(&amp;A)</translation>
    </message>
    <message>
        <source>Says in one sentence what just happened and why, above the topology.</source>
        <translation>在拓扑上方用一句话说明刚才发生了什么以及原因。</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>Shows every lesson, and how far you came.</source>
        <translation>显示所有课程以及你的进度。</translation>
    </message>
    <message>
        <source>&amp;Next step of the lesson</source>
        <translation>课程的下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Goes on once the step is done.</source>
        <translation>这一步完成后继续。</translation>
    </message>
    <message>
        <source>Step &amp;before, to read again</source>
        <translation>上一步，重新阅读(&amp;B)</translation>
    </message>
    <message>
        <source>Shows the step before; nothing is put back.</source>
        <translation>显示上一步；不会还原任何内容。</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>提示(&amp;H)</translation>
    </message>
    <message>
        <source>Says more about the step, three times.</source>
        <translation>对这一步多说一些，共三次。</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>指给我看(&amp;S)</translation>
    </message>
    <message>
        <source>Lights the control this step speaks of; Esc ends it.</source>
        <translation>照亮这一步所说的控件；Esc 结束。</translation>
    </message>
    <message>
        <source>&amp;Restore the step</source>
        <translation>恢复此步(&amp;R)</translation>
    </message>
    <message>
        <source>Puts the lesson&apos;s files, the run and breakpoints back to where this step began.</source>
        <translation>把课程的文件、运行和断点恢复到这一步开始时的样子。</translation>
    </message>
    <message>
        <source>Lesson from its be&amp;ginning</source>
        <translation>从头开始课程(&amp;G)</translation>
    </message>
    <message>
        <source>Begins the lesson anew, with fresh files.</source>
        <translation>用全新的文件重新开始课程。</translation>
    </message>
    <message>
        <source>&amp;What can I do here?</source>
        <translation>我在这里能做什么(&amp;W)？</translation>
    </message>
    <message>
        <source>Every action that can be taken now, the panel&apos;s own first, with its key.</source>
        <translation>现在可以执行的每个操作及其按键，先列出此面板自己的。</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>Every word of the field, and what it means.</source>
        <translation>本领域的每个词及其含义。</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>The whole documentation; it can be searched and needs no network.</source>
        <translation>全部文档；可搜索，不需要网络。</translation>
    </message>
    <message>
        <source>I&amp;mport workflow…</source>
        <translation>导入工作流(&amp;M)…</translation>
    </message>
    <message>
        <source>Makes a workflow config of a service that the catalogue or a server knows.</source>
        <translation>根据目录或服务器所知的服务创建工作流配置。</translation>
    </message>
</context>
<context>
    <name>PanelHelp</name>
    <message>
        <source>The topology as its connector declares it: nodes with their stages, in the order the walk takes. The accent bar stands where the run is; a number says how much a stage yielded.</source>
        <translation>连接器声明的拓扑：节点及其阶段，按走查的顺序。强调条在运行所在之处；数字表示阶段产出了多少。</translation>
    </message>
    <message>
        <source>Every ServiceSpec that was found, by source type. The bar says how many methods of its topology a connector implements. Select one to see its topology.</source>
        <translation>找到的每个 ServiceSpec，按源类型排列。条形表示连接器实现了其拓扑的多少方法。选择一个以查看其拓扑。</translation>
    </message>
    <message>
        <source>Python interpreters and the framework each has. The one in use runs Python connectors.</source>
        <translation>Python 解释器及其各自拥有的框架。使用中的那个运行 Python 连接器。</translation>
    </message>
    <message>
        <source>Each method that the topology names or the base class demands: implemented, inherited, stub or missing. Open one and write it; its mark goes as you type.</source>
        <translation>拓扑指明或基类要求的每个方法：已实现、继承、stub 或缺失。打开一个并编写；标记会随输入更新。</translation>
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
        <source>The workflow file: which connector runs, against what, and where its entities go. It is checked while you type: F8 goes to the next problem, Alt+Enter mends it, Ctrl+Space says what could stand at the cursor. Ctrl+S writes it and reads it again.</source>
        <translation>工作流文件：哪个连接器运行、针对什么，以及其实体去向何处。输入时即检查：F8 转到下一个问题，Alt+Enter 修复，Ctrl+Space 说明光标处可以写什么。Ctrl+S 写入并重新读取。</translation>
    </message>
    <message>
        <source>The keys of the workflow as a tree; search finds one, Enter goes to it in the text.</source>
        <translation>以树显示的工作流的键；搜索可找到一个，Enter 在文本中转到它。</translation>
    </message>
    <message>
        <source>What the framework would reject in the workflow file, and what is likely not meant. Select a row to go there.</source>
        <translation>框架会拒绝工作流文件中的什么，以及可能并非本意的内容。选择一行即可转到该处。</translation>
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
        <source>What the run wrote, or in a dry run would write: each entity with its reason, and each deletion with the names it rests on.</source>
        <translation>运行写入的内容，或试运行中将写入的内容：每个实体及其原因，每次删除及其所依据的名称。</translation>
    </message>
    <message>
        <source>The entities the studio&apos;s own catalogue holds, their versions and their lineage. A snapshot is taken before each run.</source>
        <translation>本软件自己的目录所保存的实体、它们的版本和血缘。每次运行之前会生成快照。</translation>
    </message>
    <message>
        <source>What is wrong in the workflow, one line for each mistake, with its fixes.</source>
        <translation>工作流中的错误，每个错误一行，并附修复方法。</translation>
    </message>
    <message>
        <source>The keys of the workflow as a tree. Select one to go to it in text and form.</source>
        <translation>以树显示的工作流的键。选择一个即可在文本和表单中转到它。</translation>
    </message>
    <message>
        <source>Which names the filter patterns keep and drop, as one edits them, and which rule decided.</source>
        <translation>编辑过滤模式时，哪些名称被保留、哪些被丢弃，以及由哪条规则决定。</translation>
    </message>
    <message>
        <source>The variables the workflow names, and where their values were found. Secrets stay covered.</source>
        <translation>工作流所指明的变量，以及其值在何处找到。秘密保持遮盖。</translation>
    </message>
    <message>
        <source>Whether what the workflow reads can be reached, step by step, and the key of the config that each failed step points to.</source>
        <translation>工作流要读取的内容能否到达，逐步说明，以及每个失败步骤所指向的配置键。</translation>
    </message>
    <message>
        <source>The lesson: what to do, whether it is done, and hints. It works on a copy of its files, so nothing of yours is touched.</source>
        <translation>课程：要做什么、是否完成，以及提示。它在其文件的副本上进行，不会动你的任何东西。</translation>
    </message>
    <message>
        <source>Open the sample or a workflow, then press F11.</source>
        <translation>打开示例或工作流，然后按 F11。</translation>
    </message>
    <message>
        <source>One part of what the window knows; what is selected here is selected everywhere.</source>
        <translation>窗口所知内容的一部分；在这里选择的，在各处都被选择。</translation>
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
        <source>Copied from the walk&apos;s own context when this worker began.</source>
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
        <source>A worker&apos;s copy of the context is dropped.</source>
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
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>missing package</source>
        <translation>缺少软件包</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时回答</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>other error</source>
        <translation>其他错误</translation>
    </message>
    <message>
        <source>Testing: %1…</source>
        <translation>正在测试：%1…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>The connection works. Every step passed.</source>
        <translation>连接可用。每一步都通过。</translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %n warning(s).</source>
        <translation>
            <numerusform>连接可用，有 %n 个警告。</numerusform>
        </translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>测试已停止。</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可选）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>would be deleted</source>
        <translation>将被删除</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>cannot be decided</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>the source has it no more</source>
        <translation>源中已不再有它</translation>
    </message>
    <message>
        <source>with what it is in</source>
        <translation>随其所属的一起</translation>
    </message>
    <message>
        <source>no filter drops it</source>
        <translation>没有过滤器丢弃它</translation>
    </message>
    <message>
        <source>include %1</source>
        <translation>include %1</translation>
    </message>
    <message>
        <source>no include matches</source>
        <translation>没有匹配的 include</translation>
    </message>
    <message>
        <source>exclude %1</source>
        <translation>exclude %1</translation>
    </message>
    <message>
        <source>what it is in is dropped</source>
        <translation>其所属的已被丢弃</translation>
    </message>
    <message>
        <source>a pattern is no regular expression</source>
        <translation>某个模式不是正则表达式</translation>
    </message>
    <message>
        <source>FQN</source>
        <translation>FQN</translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation>文本 %1</translation>
    </message>
    <message>
        <source>any character</source>
        <translation>任意字符</translation>
    </message>
    <message>
        <source>the beginning of the name</source>
        <translation>名称的开头</translation>
    </message>
    <message>
        <source>the end of the name</source>
        <translation>名称的结尾</translation>
    </message>
    <message>
        <source>one of the characters %1</source>
        <translation>字符 %1 之一</translation>
    </message>
    <message>
        <source>a character that is none of %1</source>
        <translation>不属于 %1 的一个字符</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>一个数字</translation>
    </message>
    <message>
        <source>a character that is no digit</source>
        <translation>一个非数字字符</translation>
    </message>
    <message>
        <source>a letter, a digit or _</source>
        <translation>字母、数字或 _</translation>
    </message>
    <message>
        <source>a character that is no letter, digit or _</source>
        <translation>既非字母、数字也非 _ 的字符</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>一个空白</translation>
    </message>
    <message>
        <source>a character that is no blank</source>
        <translation>一个非空白字符</translation>
    </message>
    <message>
        <source>the edge of a word</source>
        <translation>单词的边界</translation>
    </message>
    <message>
        <source>not the edge of a word</source>
        <translation>不是单词的边界</translation>
    </message>
    <message>
        <source>a group:</source>
        <translation>一个分组：</translation>
    </message>
    <message>
        <source>a group called %1:</source>
        <translation>名为 %1 的分组：</translation>
    </message>
    <message>
        <source>end of the group</source>
        <translation>分组结束</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>only if this follows:</source>
        <translation>仅当其后是：</translation>
    </message>
    <message>
        <source>only if this does not follow:</source>
        <translation>仅当其后不是：</translation>
    </message>
    <message>
        <source>only if this comes before:</source>
        <translation>仅当其前是：</translation>
    </message>
    <message>
        <source>only if this does not come before:</source>
        <translation>仅当其前不是：</translation>
    </message>
    <message>
        <source>the same text as group %1</source>
        <translation>与分组 %1 相同的文本</translation>
    </message>
    <message>
        <source>flags %1</source>
        <translation>标志 %1</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>%1, which is not explained here</source>
        <translation>%1，此处未作解释</translation>
    </message>
    <message>
        <source>, or not</source>
        <translation>，可有可无</translation>
    </message>
    <message>
        <source>, any number of times, or not at all</source>
        <translation>，任意多次或没有</translation>
    </message>
    <message>
        <source>, once or more</source>
        <translation>，一次或多次</translation>
    </message>
    <message>
        <source>, %1 times or more</source>
        <translation>，%1 次或更多</translation>
    </message>
    <message>
        <source>, %1 times</source>
        <translation>，%1 次</translation>
    </message>
    <message>
        <source>, %1 to %2 times</source>
        <translation>，%1 到 %2 次</translation>
    </message>
    <message>
        <source>Only names that begin so match; elsewhere in the name too:</source>
        <translation>只匹配这样开头的名称；名称中其他位置也要匹配：</translation>
    </message>
    <message>
        <source>Longer names that begin so match too; the whole name only:</source>
        <translation>这样开头的更长名称也会匹配；只匹配整个名称：</translation>
    </message>
    <message>
        <source>% is a percent sign, not a wildcard; for any text:</source>
        <translation>% 是百分号，不是通配符；匹配任意文本：</translation>
    </message>
    <message>
        <source>%1 is %2 any number of times; for any text:</source>
        <translation>%1 是 %2 任意多次；匹配任意文本：</translation>
    </message>
    <message>
        <source>The dot in %1 is any character; for a dot:</source>
        <translation>%1 中的点是任意字符；匹配一个点：</translation>
    </message>
    <message>
        <source>Every name matches.</source>
        <translation>匹配所有名称。</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Stored procedures</source>
        <translation>存储过程</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Data models</source>
        <translation>数据模型</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>ML models</source>
        <translation>机器学习模型</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Search indexes</source>
        <translation>搜索索引</translation>
    </message>
    <message>
        <source>API collections</source>
        <translation>API 集合</translation>
    </message>
    <message>
        <source>API endpoints</source>
        <translation>API 端点</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>, and its context key %1 stays empty</source>
        <translation>，其上下文键 %1 保持为空</translation>
    </message>
    <message>
        <source>, so its context key %1 still holds %2</source>
        <translation>，因此其上下文键 %1 仍是 %2</translation>
    </message>
    <message>
        <source>%1 yielded nothing for %2: it raised, which the framework only logs (%3)%4.</source>
        <translation>%1 没有为 %2 产出任何内容：它抛出了异常，而框架只写日志（%3）%4。</translation>
    </message>
    <message>
        <source>%1 broke off for %2: it raised, which the framework only logs (%3); what it yielded before stays.</source>
        <translation>%1 在 %2 处中断：它抛出了异常，而框架只写日志（%3）；之前产出的保留。</translation>
    </message>
    <message>
        <source>%1 yielded nothing for %2: it is a stub%3.</source>
        <translation>%1 没有为 %2 产出任何内容：它是 stub%3。</translation>
    </message>
    <message>
        <source>The post_process %1 yielded nothing: it is a stub.</source>
        <translation>post_process %1 没有产出任何内容：它是 stub。</translation>
    </message>
    <message>
        <source>%1 yielded nothing for %2%3: stages and children below go on with that.</source>
        <translation>%1 没有为 %2 产出任何内容%3：其下的阶段和子节点就这样继续。</translation>
    </message>
    <message>
        <source>%1 yielded nothing for %2; the stage is nullable, so it need not.</source>
        <translation>%1 没有为 %2 产出任何内容；该阶段为 nullable，所以不必产出。</translation>
    </message>
    <message>
        <source>%1 is not written: it exists, and its stage has overwrite=False; the context takes its name all the same.</source>
        <translation>%1 没有写入：它已存在，且其阶段为 overwrite=False；上下文仍然采用它的名称。</translation>
    </message>
    <message>
        <source>%1 is left as it is: its sourceHash is the one that is stored, so nothing in it changed.</source>
        <translation>%1 保持不变：其 sourceHash 与已存储的相同，所以没有任何变化。</translation>
    </message>
    <message>
        <source>%1 waits in the sink&apos;s buffer with %2: until the flush nobody can look it up.</source>
        <translation>%1 与 %2 一起在 sink 的缓冲区中等待：刷新之前没有人能查到它。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in all</source>
        <translation>
            <numerusform>共 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>The sink writes what it kept: its buffer was full, a Barrier came by, or the run is over.</source>
        <translation>sink 写入它保留的内容：缓冲区已满、来了一个 Barrier，或运行已结束。</translation>
    </message>
    <message>
        <source>%1 is deleted: it is in the catalogue, and this run did not see it.</source>
        <translation>%1 被删除：它在目录中，而这次运行没有看到它。</translation>
    </message>
    <message>
        <source>%1 is filtered: no stage ever sees it.</source>
        <translation>%1 被过滤：没有任何阶段会看到它。</translation>
    </message>
    <message>
        <source>%1 is filtered: the exclude pattern %2 matches the beginning of its name, and an exclude beats every include.</source>
        <translation>%1 被过滤：exclude 模式 %2 匹配其名称开头，而 exclude 优先于任何 include。</translation>
    </message>
    <message>
        <source>%1 is filtered: no include pattern (%2) matches the beginning of its name.</source>
        <translation>%1 被过滤：没有 include 模式（%2）匹配其名称开头。</translation>
    </message>
    <message>
        <source>%1 gave no element: it is a stub, so nothing of node %2 runs but its post_process.</source>
        <translation>%1 没有给出元素：它是 stub，所以节点 %2 只运行 post_process。</translation>
    </message>
    <message numerus="yes">
        <source>%1 gave no element: the filter dropped %n name(s).</source>
        <translation>
            <numerusform>%1 没有给出元素：过滤器丢弃了 %n 个名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gave no element, so nothing of node %2 runs but its post_process.</source>
        <translation>%1 没有给出元素，所以节点 %2 只运行 post_process。</translation>
    </message>
    <message>
        <source>%1: the framework only logs it. No failure is counted; the next stage and the children of %2 run as if nothing was.</source>
        <translation>%1：框架只写日志。不计为失败；下一个阶段和 %2 的子节点照常运行，好像什么都没发生。</translation>
    </message>
    <message>
        <source>A producer raised: %1. The elements it gave so far stay, the node ends, and its post_process runs all the same.</source>
        <translation>一个 producer 抛出了异常：%1。已给出的元素保留，节点结束，其 post_process 照样运行。</translation>
    </message>
    <message>
        <source>A post_process raised: %1. The next one runs.</source>
        <translation>一个 post_process 抛出了异常：%1。下一个继续运行。</translation>
    </message>
    <message>
        <source>The stage has must_return, and what it yielded cannot be found in the catalogue: the walk ends here, without any post_process.</source>
        <translation>该阶段有 must_return，而它产出的内容在目录中找不到：走查在此结束，不再运行任何 post_process。</translation>
    </message>
    <message>
        <source>The walk ends here, without any post_process: %1</source>
        <translation>走查在此结束，不再运行任何 post_process：%1</translation>
    </message>
    <message>
        <source>A value is dropped with a warning, and the walk goes on: %1</source>
        <translation>一个值被丢弃并给出警告，走查继续：%1</translation>
    </message>
    <message>
        <source>%1 is counted as a failure, because it came as a Left; the walk goes on.</source>
        <translation>%1 被计为失败，因为它以 Left 到来；走查继续。</translation>
    </message>
    <message>
        <source>%1 yielded an Either with both sides: a failure (%2) and a record, and both count.</source>
        <translation>%1 产出了两侧都有的 Either：一个失败（%2）和一条记录，两者都算。</translation>
    </message>
    <message>
        <source>%1 yielded a Left for %2: a failure that is counted, and the walk goes on (%3).</source>
        <translation>%1 为 %2 产出了一个 Left：计为失败，走查继续（%3）。</translation>
    </message>
    <message>
        <source>%1 yielded %2; the stage has no context key, so it goes to the sink as it is, without a sourceHash.</source>
        <translation>%1 产出了 %2；该阶段没有上下文键，所以原样送往 sink，没有 sourceHash。</translation>
    </message>
    <message>
        <source>%1 keeps every value (store_all_in_context): %2 now.</source>
        <translation>%1 保留每个值（store_all_in_context）：现在是 %2。</translation>
    </message>
    <message>
        <source>All stages of %1 are through: clear_context empties %2, before the children run.</source>
        <translation>%1 的所有阶段都已完成：在子节点运行之前，clear_context 清空 %2。</translation>
    </message>
    <message>
        <source>A worker thread gets its own copy of the context; what it writes there, the others do not see.</source>
        <translation>工作线程得到自己的上下文副本；它在那里写入的内容其他线程看不到。</translation>
    </message>
    <message>
        <source>A worker&apos;s copy of the context is dropped, and what it remembered with it.</source>
        <translation>一个工作线程的上下文副本被丢弃，它记住的内容也随之消失。</translation>
    </message>
    <message>
        <source>The context key %1 holds %2 now: what runs below builds its FQNs from it.</source>
        <translation>上下文键 %1 现在是 %2：其下运行的内容用它构建 FQN。</translation>
    </message>
    <message>
        <source>All elements of this visit of %1 are through: its post_process %2 runs once, also if there were none or the producer failed.</source>
        <translation>这次访问 %1 的所有元素都已完成：其 post_process %2 运行一次，即使没有元素或 producer 失败。</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 begins on %n thread(s): its producer is read to the end, then each lane takes its share of the elements.</source>
        <translation>
            <numerusform>节点 %1 在 %n 个线程上开始：先读完其 producer，然后每条 lane 取走自己那份元素。</numerusform>
        </translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>无处</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>本次会话</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>keychain: %1</source>
        <translation>钥匙串：%1</translation>
    </message>
    <message>
        <source>This secret stands in the file: whoever has the file has it. It can be moved to the variable %1.</source>
        <translation>这个秘密写在文件里：谁有文件谁就有它。可以把它移到变量 %1。</translation>
    </message>
    <message>
        <source>%1 is set nowhere, so a run takes the text as it is written. Set it for this session, keep it in the keychain, or take a secrets file.</source>
        <translation>%1 没有在任何地方设置，所以运行会照字面使用该文本。请为本次会话设置它、保存在钥匙串中，或使用秘密文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has a value of %n characters, from: %2.</source>
        <translation>
            <numerusform>%1 的值有 %n 个字符，来自：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>written in the file</source>
        <translation>写在文件里</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Used at</source>
        <translation>用于</translation>
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
        <source>waits for the sink&apos;s next flush</source>
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
        <extracomment>%1: stage, %2: node and element, e.g. &quot;yielded by yield_table from table Album&quot;</extracomment>
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
    <message>
        <source>Source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Source config</source>
        <translation>源配置</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Sink</source>
        <translation>Sink</translation>
    </message>
    <message>
        <source>Bulk sink</source>
        <translation>Bulk sink</translation>
    </message>
    <message>
        <source>Workflow config</source>
        <translation>工作流配置</translation>
    </message>
    <message>
        <source>Further keys</source>
        <translation>其他键</translation>
    </message>
    <message>
        <source>No workflow is open. Open one, or make a new one, to fill it in here.</source>
        <translation>没有打开工作流。打开或新建一个，即可在此填写。</translation>
    </message>
    <message>
        <source>Line %1 of the text is no YAML: %2 The form shows what the text said before, and can be edited again once it is.</source>
        <translation>文本第 %1 行不是 YAML：%2 表单显示文本之前的内容，待其恢复为 YAML 后即可再次编辑。</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Only what is required</source>
        <translation>仅必填项</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Only what the file has</source>
        <translation>仅文件中已有的</translation>
    </message>
    <message>
        <source>What each setting means</source>
        <translation>每项设置的含义</translation>
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
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Find a key or value</source>
        <translation>查找键或值</translation>
    </message>
    <message>
        <source>Keys of the workflow</source>
        <translation>工作流的键</translation>
    </message>
    <message>
        <source>No workflow is open. Its keys will stand here as a tree.</source>
        <translation>没有打开工作流。它的键会以树的形式出现在这里。</translation>
    </message>
    <message>
        <source>Open workflow…</source>
        <translation>打开工作流…</translation>
    </message>
    <message>
        <source>Config problems %1</source>
        <translation>配置问题 %1</translation>
    </message>
    <message>
        <source>Config problems</source>
        <translation>配置问题</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>No workflow is open. What is wrong with it will stand here.</source>
        <translation>没有打开工作流。其中的错误会出现在这里。</translation>
    </message>
    <message>
        <source>The workflow is being checked.</source>
        <translation>正在检查工作流。</translation>
    </message>
    <message>
        <source>No problem was found in this workflow. It is checked against: %1.</source>
        <translation>在此工作流中没有发现问题。检查依据：%1。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Problems of the workflow</source>
        <translation>工作流的问题</translation>
    </message>
    <message>
        <source>New connector</source>
        <translation>新建连接器</translation>
    </message>
    <message>
        <source>Filter lab</source>
        <translation>过滤实验室</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No names are known.</source>
        <translation>没有已知的名称。</translation>
    </message>
    <message>
        <source>%1 kept, %2 dropped.</source>
        <translation>保留 %1 个，丢弃 %2 个。</translation>
    </message>
    <message>
        <source>%1 would be deleted from the catalogue.</source>
        <translation>%1 个将从目录中删除。</translation>
    </message>
    <message>
        <source>exclude  %1</source>
        <translation>exclude  %1</translation>
    </message>
    <message>
        <source>include  %1</source>
        <translation>include  %1</translation>
    </message>
    <message>
        <source>What is to be excluded, e.g. ^tmp_</source>
        <translation>要排除的内容，例如 ^tmp_</translation>
    </message>
    <message>
        <source>What is to be included, e.g. ^sales_</source>
        <translation>要包含的内容，例如 ^sales_</translation>
    </message>
    <message>
        <source>No pattern: every name of this level is kept. Add one, or select names and exclude them.</source>
        <translation>没有模式：此级别的每个名称都保留。添加一个，或选择名称并排除它们。</translation>
    </message>
    <message>
        <source>A pattern is a regular expression. It is matched at the beginning of the name, in either case.</source>
        <translation>模式是正则表达式。从名称开头匹配，不区分大小写。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>这不是正则表达式：%1。</translation>
    </message>
    <message>
        <source>No names of this level are known.</source>
        <translation>没有已知的此级别名称。</translation>
    </message>
    <message>
        <source>None of the %1 names is shown: the search or the choice beside it leaves none.</source>
        <translation>%1 个名称都未显示：搜索或旁边的选择没有留下任何一个。</translation>
    </message>
    <message>
        <source>No workflow is open, so there are no filters to try.</source>
        <translation>没有打开工作流，所以没有可试的过滤器。</translation>
    </message>
    <message>
        <source>The workflow has no sourceConfig.config.type, so it has no filters yet.</source>
        <translation>工作流没有 sourceConfig.config.type，所以还没有过滤器。</translation>
    </message>
    <message>
        <source>A workflow of the type %1 filters no names.</source>
        <translation>类型为 %1 的工作流不过滤名称。</translation>
    </message>
    <message>
        <source>Listing the source without the filters; nothing is written. %1 names so far.</source>
        <translation>正在不带过滤器地列出源；不写入任何内容。目前有 %1 个名称。</translation>
    </message>
    <message>
        <source>This connector has one database and does not ask this filter.</source>
        <translation>此连接器只有一个数据库，不使用此过滤器。</translation>
    </message>
    <message>
        <source>No names are known yet: run the workflow once, list the source now, or open a recording.</source>
        <translation>还没有已知的名称：运行一次工作流、现在列出源，或打开一个记录。</translation>
    </message>
    <message>
        <source>List the source now, without the filters</source>
        <translation>现在列出源，不带过滤器</translation>
    </message>
    <message>
        <source>Stop listing</source>
        <translation>停止列出</translation>
    </message>
    <message>
        <source>Take the names of a recording…</source>
        <translation>使用某个记录的名称…</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>搜索名称</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Would be deleted</source>
        <translation>将被删除</translation>
    </message>
    <message>
        <source>Which names are shown</source>
        <translation>显示哪些名称</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>The selected pattern</source>
        <translation>所选模式</translation>
    </message>
    <message>
        <source>The pattern explained</source>
        <translation>模式的解释</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Add include</source>
        <translation>添加 include</translation>
    </message>
    <message>
        <source>Add exclude</source>
        <translation>添加 exclude</translation>
    </message>
    <message>
        <source>Removes the selected pattern (Del).</source>
        <translation>移除所选模式（Del）。</translation>
    </message>
    <message>
        <source>With includes, a name that none of them matches is dropped.</source>
        <translation>有 include 时，不匹配任何一个的名称会被丢弃。</translation>
    </message>
    <message>
        <source>A name that an exclude matches is dropped, whatever the includes say.</source>
        <translation>匹配某个 exclude 的名称会被丢弃，无论 include 怎么说。</translation>
    </message>
    <message>
        <source>Exclude selected</source>
        <translation>排除所选</translation>
    </message>
    <message>
        <source>Include only selected</source>
        <translation>仅包含所选</translation>
    </message>
    <message>
        <source>Writes an exclude for exactly each of the selected names.</source>
        <translation>为每个所选名称精确写一个 exclude。</translation>
    </message>
    <message>
        <source>Puts an include for exactly each of the selected names in place of the includes.</source>
        <translation>用为每个所选名称精确写的 include 取代现有的 include。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>显示秘密</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Write ${%1} here instead; its value is looked up when the config runs</source>
        <translation>在此改写 ${%1}；配置运行时再查找其值</translation>
    </message>
    <message>
        <source>has no value yet</source>
        <translation>还没有值</translation>
    </message>
    <message>
        <source>Put it into the keychain, and %1 here</source>
        <translation>放入钥匙串，此处写 %1</translation>
    </message>
    <message>
        <source>Keep it for this session, and %1 here</source>
        <translation>为本次会话保留，此处写 %1</translation>
    </message>
    <message>
        <source>Drop it, and %1 here</source>
        <translation>丢弃，此处写 %1</translation>
    </message>
    <message>
        <source>Show and edit what is hidden</source>
        <translation>显示并编辑隐藏的内容</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1，默认</translation>
    </message>
    <message>
        <source>choose a type</source>
        <translation>选择类型</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>%1 的类型</translation>
    </message>
    <message>
        <source>More settings (%1)</source>
        <translation>更多设置（%1）</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>F2 edits, Del removes, Alt+Up and Alt+Down move.</source>
        <translation>F2 编辑，Del 移除，Alt+上 和 Alt+下 移动。</translation>
    </message>
    <message>
        <source>new key</source>
        <translation>新键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新键</translation>
    </message>
    <message>
        <source>its value</source>
        <translation>其值</translation>
    </message>
    <message>
        <source>new entry; Return adds it</source>
        <translation>新条目；回车添加</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove the chosen row</source>
        <translation>移除所选行</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Write it out here</source>
        <translation>在此完整写出</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>As %1 it has no place for: %2.</source>
        <translation>作为 %1，它没有位置放：%2。</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>Of this connector only the name is known without the framework. With an environment that has it, all settings are here.</source>
        <translation>没有框架时，只知道此连接器的名称。使用带框架的环境，这里会有所有设置。</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>移除此条目</translation>
    </message>
    <message>
        <source>Take %1 out of the file: the default counts again</source>
        <translation>从文件中去掉 %1：恢复默认值</translation>
    </message>
    <message>
        <source>Take %1 out of the file</source>
        <translation>从文件中去掉 %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>折叠 %1</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>添加条目</translation>
    </message>
    <message>
        <source>Opens the glossary.</source>
        <translation>打开术语表。</translation>
    </message>
    <message>
        <source>Glossary: %1</source>
        <translation>术语表：%1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>该做什么：</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>，第 %1 行</translation>
    </message>
    <message>
        <source>Look at:</source>
        <translation>请查看：</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Hide the traceback</source>
        <translation>隐藏堆栈跟踪</translation>
    </message>
    <message>
        <source>Show the traceback</source>
        <translation>显示堆栈跟踪</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The config has changed since this test: %1</source>
        <translation>自此测试以来配置已更改：%1</translation>
    </message>
    <message>
        <source>%1
Tested at %2.</source>
        <translation>%1
测试于 %2。</translation>
    </message>
    <message>
        <source>Select a step to see what it asked and what came back.</source>
        <translation>选择一个步骤以查看它请求了什么、得到了什么。</translation>
    </message>
    <message>
        <source>Steps of the connection test</source>
        <translation>连接测试的步骤</translation>
    </message>
    <message>
        <source>The step that is selected</source>
        <translation>所选的步骤</translation>
    </message>
    <message>
        <source>Result of the connection test</source>
        <translation>连接测试的结果</translation>
    </message>
    <message>
        <source>Steps that are done</source>
        <translation>已完成的步骤</translation>
    </message>
    <message>
        <source>Tests the connection of the workflow, or stops the test (Ctrl+T)</source>
        <translation>测试工作流的连接，或停止测试（Ctrl+T）</translation>
    </message>
    <message>
        <source>The connection of %1 has not been tested. A test only reads: it signs in at the source and lists what is there, step by step.</source>
        <translation>%1 的连接尚未测试。测试只读取：登录到源，并逐步列出其中的内容。</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>No workflow is open. Open one to test its connection.</source>
        <translation>没有打开工作流。打开一个以测试其连接。</translation>
    </message>
    <message>
        <source>Open a workflow…</source>
        <translation>打开工作流…</translation>
    </message>
    <message>
        <source>Show in the workflow</source>
        <translation>在工作流中显示</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>Move out, keep for this session</source>
        <translation>移出，为本次会话保留</translation>
    </message>
    <message>
        <source>Set for this session</source>
        <translation>为本次会话设置</translation>
    </message>
    <message>
        <source>Move out, keep in the keychain</source>
        <translation>移出，保存在钥匙串中</translation>
    </message>
    <message>
        <source>Store in the keychain</source>
        <translation>保存到钥匙串</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘掉</translation>
    </message>
    <message>
        <source>Remove from the keychain</source>
        <translation>从钥匙串中移除</translation>
    </message>
    <message numerus="yes">
        <source>%n not set</source>
        <translation>
            <numerusform>%n 个未设置</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets file: %1</source>
        <translation>秘密文件：%1</translation>
    </message>
    <message>
        <source>all set</source>
        <translation>全部已设置</translation>
    </message>
    <message>
        <source>Once a workflow is open, its ${VARIABLES} are listed here, with the place each has its value from.</source>
        <translation>打开工作流后，这里会列出其 ${变量} 以及各自取值的来源。</translation>
    </message>
    <message>
        <source>This workflow uses no variable and holds no secret. Where a secret is needed, write ${A_NAME} in its place.</source>
        <translation>此工作流不使用变量，也不含秘密。需要秘密的地方，请改写 ${A_NAME}。</translation>
    </message>
    <message>
        <source>Take a secrets file</source>
        <translation>使用秘密文件</translation>
    </message>
    <message>
        <source>Take the secrets file no longer</source>
        <translation>不再使用秘密文件</translation>
    </message>
    <message>
        <source>Use .env</source>
        <translation>使用 .env</translation>
    </message>
    <message>
        <source>Variables of the workflow</source>
        <translation>工作流的变量</translation>
    </message>
    <message>
        <source>The value is kept in memory until the window closes, and written nowhere.</source>
        <translation>值保存在内存中直到窗口关闭，不写到任何地方。</translation>
    </message>
    <message>
        <source>The value goes to the desktop&apos;s keychain.</source>
        <translation>值保存到桌面的钥匙串。</translation>
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
    <name>cs::studio::CompareWindow</name>
    <message>
        <source>Compare workflow</source>
        <translation>比较工作流</translation>
    </message>
    <message>
        <source>With another file</source>
        <translation>与另一个文件</translation>
    </message>
    <message>
        <source>With another framework</source>
        <translation>与另一个框架</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>As &amp;saved</source>
        <translation>已保存的版本(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take the other&apos;s</source>
        <translation>采用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>Writes what the other file says into the open workflow (Enter).</source>
        <translation>把另一个文件所写的内容写入打开的工作流（Enter）。</translation>
    </message>
    <message>
        <source>&amp;Apply the proposal</source>
        <translation>应用建议(&amp;A)</translation>
    </message>
    <message>
        <source>Changes the open workflow so that the other framework takes it (Enter).</source>
        <translation>更改打开的工作流，使另一个框架接受它（Enter）。</translation>
    </message>
    <message>
        <source>What would be different with the framework of</source>
        <translation>若使用此环境的框架会有何不同</translation>
    </message>
    <message>
        <source>The other framework</source>
        <translation>另一个框架</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What another framework breaks and mends</source>
        <translation>另一个框架破坏和修复的内容</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Open workflow</source>
        <translation>打开工作流</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Workflow files (*.yaml *.yml *.json);;All files (*)</source>
        <translation>工作流文件 (*.yaml *.yml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No workflow is open.</source>
        <translation>没有打开工作流。</translation>
    </message>
    <message>
        <source>%1, as edited and as saved</source>
        <translation>%1，编辑后与已保存</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>They say the same. Comments, quotes and the order of keys do not count.</source>
        <translation>两者内容相同。注释、引号和键的顺序不计。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s). Comments, quotes and the order of keys do not count.</source>
        <translation>
            <numerusform>%n 处差异。注释、引号和键的顺序不计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a framework to see what it breaks and what it mends.</source>
        <translation>选择一个框架以查看它破坏什么、修复什么。</translation>
    </message>
    <message>
        <source>No other Python environment with the framework is known. Add one under Python environments.</source>
        <translation>没有其他已知的带框架的 Python 环境。请在“Python 环境”中添加一个。</translation>
    </message>
    <message>
        <source>The framework is asked for its schemas; the first time takes some seconds.</source>
        <translation>正在向框架询问其模式；第一次需要几秒钟。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>不再有：%1</translation>
    </message>
    <message>
        <source>Nothing changes from %1 to %2.</source>
        <translation>从 %1 到 %2 没有变化。</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 broken, %4 mended.</source>
        <translation>从 %1 到 %2：%3 处破坏，%4 处修复。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Lines of both files</source>
        <translation>两个文件的行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No line is different. Secrets are not compared here.</source>
        <translation>没有不同的行。此处不比较秘密。</translation>
    </message>
    <message>
        <source>- is only in the open workflow (%1), + only in the other (%2). Secrets are not compared here.</source>
        <translation>- 只在打开的工作流（%1）中，+ 只在另一个（%2）中。此处不比较秘密。</translation>
    </message>
</context>
<context>
    <name>cs::studio::CompletionList</name>
    <message>
        <source>Completion</source>
        <translation>补全</translation>
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
        <translation>文件 %1 有 %2 MB；工作流最多 %3 MB。请选择另一个文件。</translation>
    </message>
    <message>
        <source>The file %1 is no text, it has zero bytes. Choose a workflow file.</source>
        <translation>文件 %1 不是文本，含有零字节。请选择工作流文件。</translation>
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
    <name>cs::studio::ConfigFileActions</name>
    <message>
        <source>This window cannot run workflows.</source>
        <translation>此窗口不能运行工作流。</translation>
    </message>
    <message>
        <source>Names of a recording</source>
        <translation>记录的名称</translation>
    </message>
    <message>
        <source>Recordings (*);;All files (*)</source>
        <translation>记录 (*);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Duplicate workflow</source>
        <translation>复制工作流</translation>
    </message>
    <message>
        <source>Workflow files (*.yaml *.yml *.json)</source>
        <translation>工作流文件 (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>cs::studio::ConfigSchemas</name>
    <message>
        <source>As the run: framework %1</source>
        <translation>与运行相同：框架 %1</translation>
    </message>
    <message>
        <source>As the run: built in, no environment has a framework</source>
        <translation>与运行相同：内置，没有环境带有框架</translation>
    </message>
    <message>
        <source>Follows the Python environment that is in use</source>
        <translation>跟随使用中的 Python 环境</translation>
    </message>
    <message>
        <source>Built in, of the framework 2.0</source>
        <translation>内置，来自框架 2.0</translation>
    </message>
    <message>
        <source>The frame, every sourceConfig, SQLite and custom connections</source>
        <translation>框架结构、每种 sourceConfig、SQLite 和自定义连接</translation>
    </message>
    <message>
        <source>Framework %1 of %2</source>
        <translation>%2 的框架 %1</translation>
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
    <name>cs::studio::FilterBench</name>
    <message>
        <source>the catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Names from %1.</source>
        <translation>名称来自 %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>%1 has no names that filters are about.</source>
        <translation>%1 中没有与过滤器有关的名称。</translation>
    </message>
    <message>
        <source>Not all names could be listed: %1</source>
        <translation>无法列出所有名称：%1</translation>
    </message>
    <message>
        <source>The source lists nothing that filters are about.</source>
        <translation>源没有列出与过滤器有关的内容。</translation>
    </message>
    <message>
        <source>the source, just now</source>
        <translation>源，刚才</translation>
    </message>
    <message>
        <source>The text is no YAML at the moment.</source>
        <translation>文本目前不是 YAML。</translation>
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
    <message>
        <source>This panel</source>
        <translation>此面板</translation>
    </message>
    <message>
        <source>What can I do here?</source>
        <translation>我在这里能做什么？</translation>
    </message>
    <message>
        <source>Signs and keys</source>
        <translation>符号和按键</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>For those who change the program</source>
        <translation>致修改此程序的人</translation>
    </message>
    <message>
        <source>In the manual:</source>
        <translation>手册中：</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Nothing just now: a workflow must be open, or the run must stand.</source>
        <translation>目前没有：需要打开一个工作流，或让运行停住。</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>另见：</translation>
    </message>
    <message>
        <source>Search glossary and manual</source>
        <translation>搜索术语表和手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Neither the glossary nor the manual has these words. Fewer words find more.</source>
        <translation>术语表和手册中都没有这些词。词越少，找到的越多。</translation>
    </message>
</context>
<context>
    <name>cs::studio::ImportConfigWindow</name>
    <message>
        <source>Import workflow</source>
        <translation>导入工作流</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>none: the studio&apos;s catalogue</source>
        <translation>无：本软件的目录</translation>
    </message>
    <message>
        <source>As hostPort has it: http://localhost:8585/api</source>
        <translation>与 hostPort 的写法相同：http://localhost:8585/api</translation>
    </message>
    <message>
        <source>&amp;Variable with its token</source>
        <translation>保存其令牌的变量(&amp;V)</translation>
    </message>
    <message>
        <source>The name of a variable: of the environment, a secrets file, the keychain, or set under Secrets.</source>
        <translation>变量的名称：来自环境、秘密文件、钥匙串，或在“变量”中设置。</translation>
    </message>
    <message>
        <source>&amp;List services</source>
        <translation>列出服务(&amp;L)</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>&amp;As in the pipeline</source>
        <translation>与管道中相同(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Choose where it is written</source>
        <translation>选择写入的位置</translation>
    </message>
    <message>
        <source>The config as it would be</source>
        <translation>将得到的配置</translation>
    </message>
    <message>
        <source>&amp;Create and open</source>
        <translation>创建并打开(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The catalogue cannot be read.</source>
        <translation>无法读取目录。</translation>
    </message>
    <message>
        <source>The catalogue is asked.</source>
        <translation>正在询问目录。</translation>
    </message>
    <message>
        <source>The server wants a token, and the variable %1 is not set.</source>
        <translation>服务器需要令牌，而变量 %1 没有设置。</translation>
    </message>
    <message>
        <source>%1 is asked.</source>
        <translation>正在询问 %1。</translation>
    </message>
    <message>
        <source>The catalogue has no service yet: a run puts one there. Or name a server.</source>
        <translation>目录还没有服务：一次运行会放入一个。或者指明一个服务器。</translation>
    </message>
    <message>
        <source>%1 has no service that the token&apos;s user may see.</source>
        <translation>%1 没有令牌用户可以看到的服务。</translation>
    </message>
    <message>
        <source>none: all there is</source>
        <translation>无：现有的全部</translation>
    </message>
    <message>
        <source>Say where it is to be written.</source>
        <translation>请说明要写到哪里。</translation>
    </message>
    <message>
        <source>The framework reads files that end in .yaml or .yml.</source>
        <translation>框架读取以 .yaml 或 .yml 结尾的文件。</translation>
    </message>
    <message>
        <source>%1 is there already; it is not overwritten.</source>
        <translation>%1 已存在；不会被覆盖。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>Secrets are not imported. To be set: %1.</source>
        <translation>秘密不会被导入。需要设置：%1。</translation>
    </message>
    <message>
        <source>Workflow files (*.yaml *.yml)</source>
        <translation>工作流文件 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>cs::studio::Keychain</name>
    <message>
        <source>This desktop has no keychain that answers (GNOME Keyring, KWallet). Set values for this session, or take a secrets file.</source>
        <translation>此桌面没有回应的钥匙串（GNOME Keyring、KWallet）。请为本次会话设置值，或使用秘密文件。</translation>
    </message>
    <message>
        <source>The keychain is locked, or did not allow it. Unlock it, then try again.</source>
        <translation>钥匙串已锁定，或未允许。请解锁后重试。</translation>
    </message>
    <message>
        <source>The keychain answered: %1</source>
        <translation>钥匙串回答：%1</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers: %1. Set values for this session, or take a secrets file.</source>
        <translation>此桌面没有回应的钥匙串：%1。请为本次会话设置值，或使用秘密文件。</translation>
    </message>
</context>
<context>
    <name>cs::studio::LessonActions</name>
    <message>
        <source>What this step speaks of cannot be seen now. Switch to Learn (%1).</source>
        <translation>这一步所说的内容现在看不到。请切换到“学习”（%1）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The lesson&apos;s workflow %1 could not be opened.</source>
        <translation>无法打开课程的工作流 %1。</translation>
    </message>
</context>
<context>
    <name>cs::studio::LessonListPage</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Python environments</source>
        <translation>Python 环境</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Dojo: find the fault, mend it</source>
        <translation>道场：找出并修复错误</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>This program has no lessons.</source>
        <translation>此程序没有课程。</translation>
    </message>
    <message>
        <source>Choose a lesson. Each works on a copy of its files; nothing of yours is touched.</source>
        <translation>选择一个课程。每个课程都在其文件的副本上进行；不会动你的任何东西。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Needs Python with the framework. Environments are being looked for…</source>
        <translation>需要带框架的 Python。正在查找环境…</translation>
    </message>
    <message>
        <source>Needs a Python environment with the framework, and none was found.</source>
        <translation>需要带框架的 Python 环境，但没有找到。</translation>
    </message>
    <message>
        <source>Needs the framework, which the Python environment in use does not have. The environments&apos; list has the command that installs it.</source>
        <translation>需要框架，而使用中的 Python 环境没有。环境列表中有安装它的命令。</translation>
    </message>
    <message>
        <source>Needs Python with the framework: it is there.</source>
        <translation>需要带框架的 Python：已具备。</translation>
    </message>
    <message>
        <source>Needs nothing besides this program.</source>
        <translation>除此程序外不需要任何东西。</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) could not be read.</source>
        <translation>
            <numerusform>%n 个课程无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再来一次</translation>
    </message>
</context>
<context>
    <name>cs::studio::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
</context>
<context>
    <name>cs::studio::LessonStepPage</name>
    <message>
        <source>Everything stands as when this step began.</source>
        <translation>一切都与这一步开始时相同。</translation>
    </message>
    <message>
        <source>Everything stands as when this step began. What you had written is kept in %1.</source>
        <translation>一切都与这一步开始时相同。你写的内容保存在 %1。</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>所有课程</translation>
    </message>
    <message>
        <source>This lesson from its beginning</source>
        <translation>从头开始此课程</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>课程文本</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>已完成的步骤</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>The step before, to read again.</source>
        <translation>上一步，重新阅读。</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Says more, three times.</source>
        <translation>多说一些，共三次。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>指给我看</translation>
    </message>
    <message>
        <source>Lights the control this step speaks of.</source>
        <translation>照亮这一步所说的控件。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Puts files, run and breakpoints back to where this step began.</source>
        <translation>把文件、运行和断点恢复到这一步开始时的样子。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The next step.</source>
        <translation>下一步。</translation>
    </message>
    <message>
        <source>You said: *%1*. So it is.</source>
        <translation>你说：*%1*。正是如此。</translation>
    </message>
    <message>
        <source>You said: *%1*. Not quite: *%2*.</source>
        <translation>你说：*%1*。不完全对：*%2*。</translation>
    </message>
    <message>
        <source>Hint %1:</source>
        <translation>提示 %1：</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>This lesson is written in English.</source>
        <translation>此课程以英文写成。</translation>
    </message>
    <message>
        <source>%1: step %2 of %3</source>
        <translation>%1：第 %2 步，共 %3 步</translation>
    </message>
    <message>
        <source>Putting everything back to where this step began…</source>
        <translation>正在把一切恢复到这一步开始时的样子…</translation>
    </message>
    <message>
        <source>Done. That was the last step of this lesson.</source>
        <translation>完成。这是此课程的最后一步。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Say what you expect, then see.</source>
        <translation>先说出你的预期，再看结果。</translation>
    </message>
    <message>
        <source>Not done yet. This line lights up when it is.</source>
        <translation>尚未完成。完成时此行会亮起。</translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation>再给一个提示</translation>
    </message>
    <message>
        <source>Choose another lesson</source>
        <translation>选择另一个课程</translation>
    </message>
</context>
<context>
    <name>cs::studio::LessonWorkspace</name>
    <message>
        <source>The lesson&apos;s file %1 could not be written: %2.</source>
        <translation>无法写入课程的文件 %1：%2。</translation>
    </message>
    <message>
        <source>The lesson&apos;s file %1 cannot be read: %2.</source>
        <translation>无法读取课程的文件 %1：%2。</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这样的文件夹</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
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
    <name>cs::studio::MainMenus</name>
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
        <source>&amp;Workflow</source>
        <translation>工作流(&amp;W)</translation>
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
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
</context>
<context>
    <name>cs::studio::MainWindow</name>
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
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
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
    <name>cs::studio::NewConfigWindow</name>
    <message>
        <source>New workflow</source>
        <translation>新建工作流</translation>
    </message>
    <message>
        <source>Search connectors</source>
        <translation>搜索连接器</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>连接器</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>工作流(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Every key, optional ones as comments</source>
        <translation>所有键，可选的作为注释(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Choose where it is written</source>
        <translation>选择写入的位置</translation>
    </message>
    <message>
        <source>The config as it would be</source>
        <translation>将得到的配置</translation>
    </message>
    <message>
        <source>&amp;Create and open</source>
        <translation>创建并打开(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>your own, %1</source>
        <translation>你自己的，%1</translation>
    </message>
    <message>
        <source>Without a framework only SQLite and the custom connectors know their own keys. Choose a Python environment for the others.</source>
        <translation>没有框架时，只有 SQLite 和自定义连接器知道自己的键。其他连接器请选择一个 Python 环境。</translation>
    </message>
    <message>
        <source>Keys of %1.</source>
        <translation>%1 的键。</translation>
    </message>
    <message>
        <source>Say where it is to be written.</source>
        <translation>请说明要写到哪里。</translation>
    </message>
    <message>
        <source>The framework reads files that end in .yaml or .yml.</source>
        <translation>框架读取以 .yaml 或 .yml 结尾的文件。</translation>
    </message>
    <message>
        <source>%1 is there already; it is not overwritten.</source>
        <translation>%1 已存在；不会被覆盖。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>Workflow files (*.yaml *.yml)</source>
        <translation>工作流文件 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>cs::studio::NewConnectorWindow</name>
    <message>
        <source>New connector</source>
        <translation>新建连接器</translation>
    </message>
    <message>
        <source>Source type</source>
        <translation>源类型</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Choose the folder to make it in</source>
        <translation>选择要在其中创建的文件夹</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>&amp;Package with a service_spec.py</source>
        <translation>带 service_spec.py 的包(&amp;P)</translation>
    </message>
    <message>
        <source>A module for each component, as the framework&apos;s own connectors have.</source>
        <translation>每个组件一个模块，如同框架自己的连接器。</translation>
    </message>
    <message>
        <source>&amp;Single file</source>
        <translation>单个文件(&amp;S)</translation>
    </message>
    <message>
        <source>One module, named by the workflow&apos;s sourcePythonClass.</source>
        <translation>一个模块，由工作流的 sourcePythonClass 指明。</translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>F&amp;ramework</source>
        <translation>框架(&amp;R)</translation>
    </message>
    <message>
        <source>What it will be</source>
        <translation>将得到什么</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件的文本</translation>
    </message>
    <message>
        <source>&amp;Create and open</source>
        <translation>创建并打开(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: framework %2</source>
        <translation>%1：框架 %2</translation>
    </message>
    <message>
        <source>Only database connectors have it.</source>
        <translation>只有数据库连接器才有。</translation>
    </message>
    <message>
        <source>A single file holds the metadata source alone.</source>
        <translation>单个文件只含元数据源。</translation>
    </message>
    <message>
        <source>Choose the folder to make it in.</source>
        <translation>选择要在其中创建的文件夹。</translation>
    </message>
    <message>
        <source>Looking for a Python environment that has the framework…</source>
        <translation>正在查找带框架的 Python 环境…</translation>
    </message>
    <message>
        <source>No Python environment with the framework was found: add one in the panel Python environments.</source>
        <translation>没有找到带框架的 Python 环境：请在“Python 环境”面板中添加一个。</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing is overwritten: choose another name.</source>
        <translation>%1 已存在。不会覆盖任何内容：请选择另一个名称。</translation>
    </message>
    <message>
        <source>Reading the framework…</source>
        <translation>正在读取框架…</translation>
    </message>
    <message numerus="yes">
        <source>%n stub(s) in %1. Nothing is written yet.</source>
        <translation>
            <numerusform>%1 中有 %n 个 stub。尚未写入任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder to make the connector in</source>
        <translation>要在其中创建连接器的文件夹</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>正在写入文件…</translation>
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
        <source>The studio&apos;s catalogue stands in place of workflowConfig.openMetadataServerConfig (%1) and the sink writes to it; the file stays as it is.</source>
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
    <name>cs::studio::SecretActions</name>
    <message>
        <source>Take a secrets file</source>
        <translation>使用秘密文件</translation>
    </message>
    <message>
        <source>Secrets files (*.env .env);;All files (*)</source>
        <translation>秘密文件 (*.env .env);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Variables that the environment does not have are taken from %1.</source>
        <translation>环境中没有的变量取自 %1。</translation>
    </message>
    <message>
        <source>The secret is out of the file: ${%1} stands in its place. Undo puts it back.</source>
        <translation>秘密已从文件中移出：原处写着 ${%1}。撤销可放回。</translation>
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
        <source>Layouts, open files and the window&apos;s place are remembered by themselves.</source>
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
    <name>cs::studio::Spotlight</name>
    <message>
        <source>Highlighted: %1. Esc ends it.</source>
        <translation>已突出显示：%1。Esc 结束。</translation>
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
        <source>A workflow file in the framework&apos;s YAML. (%1)</source>
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
    <message>
        <source>New connector…</source>
        <translation>新建连接器…</translation>
    </message>
    <message>
        <source>A connector of your own, made for the installed framework. (%1)</source>
        <translation>一个自己的连接器，为已安装的框架而建。（%1）</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>上一课</translation>
    </message>
    <message>
        <source>From what a topology is to a connector of your own. (%1)</source>
        <translation>从什么是拓扑，到你自己的连接器。（%1）</translation>
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
        <source>The connector that comes with this program runs. Python &gt; In Python runs the framework&apos;s, where it is known.</source>
        <translation>运行随此程序提供的连接器。“Python &gt; 用 Python 运行”会运行框架的连接器（若已知）。</translation>
    </message>
    <message>
        <source>The framework&apos;s own runner, in %1</source>
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
        <source>The character %1 does not exist in Latin-1, the encoding that the file&apos;s first lines name. Take it out, or change that line to utf-8.</source>
        <translation>字符 %1 不存在于文件首行所指明的编码 Latin-1 中。请去掉它，或把该行改为 utf-8。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Nothing of it was changed.</source>
        <translation>无法写入文件 %1：%2。没有任何改动。</translation>
    </message>
</context>
<context>
    <name>cs::studio::TopologySketch</name>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
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
    <message>
        <source>Copy the path of the key</source>
        <translation>复制键的路径</translation>
    </message>
    <message>
        <source>Unsaved workflow</source>
        <translation>未保存的工作流</translation>
    </message>
    <message>
        <source>The workflow %1 was edited and not saved.</source>
        <translation>工作流 %1 已编辑但未保存。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>The file as text</source>
        <translation>以文本显示文件</translation>
    </message>
    <message>
        <source>The file as a form</source>
        <translation>以表单显示文件</translation>
    </message>
    <message>
        <source>Text and form side by side</source>
        <translation>文本和表单并排</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Saves the file and runs it (F5)</source>
        <translation>保存文件并运行它（F5）</translation>
    </message>
    <message>
        <source>What the file is checked against</source>
        <translation>文件依据什么检查</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>No problem was found; the file is checked while you type</source>
        <translation>没有发现问题；输入时即检查文件</translation>
    </message>
    <message>
        <source>Goes to the next problem (F8); Alt+Enter mends it</source>
        <translation>转到下一个问题（F8）；Alt+Enter 修复</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Checked against: %1</source>
        <translation>检查依据：%1</translation>
    </message>
    <message>
        <source>Asking framework %1…</source>
        <translation>正在询问框架 %1…</translation>
    </message>
    <message>
        <source>The built-in schema knows the frame, every sourceConfig, SQLite and custom connections. A framework&apos;s own knows every connection.</source>
        <translation>内置模式知道框架结构、每种 sourceConfig、SQLite 和自定义连接。框架自己的模式知道每种连接。</translation>
    </message>
    <message>
        <source>At the top of the file</source>
        <translation>在文件开头</translation>
    </message>
    <message>
        <source>At the key %1</source>
        <translation>在键 %1 处</translation>
    </message>
</context>
<context>
    <name>cs::studio::YamlView</name>
    <message>
        <source>The schema proposes nothing here.</source>
        <translation>模式在此没有建议。</translation>
    </message>
    <message>
        <source>There is no problem in this file.</source>
        <translation>此文件中没有问题。</translation>
    </message>
    <message>
        <source>There is nothing to mend in this line. F8 goes to the next problem.</source>
        <translation>此行没有可修复的内容。F8 转到下一个问题。</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>没有可更改的内容。</translation>
    </message>
    <message>
        <source>Workflow as text</source>
        <translation>以文本显示工作流</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>文件的问题</translation>
    </message>
    <message>
        <source>Read when the connector makes its connection.</source>
        <translation>连接器建立连接时读取。</translation>
    </message>
    <message>
        <source>Read by the source while it walks its topology.</source>
        <translation>源走查其拓扑时读取。</translation>
    </message>
    <message>
        <source>Read when the workflow picks its source.</source>
        <translation>工作流选择其源时读取。</translation>
    </message>
    <message>
        <source>Read by the processor.</source>
        <translation>由 processor 读取。</translation>
    </message>
    <message>
        <source>Read by the sink.</source>
        <translation>由 sink 读取。</translation>
    </message>
    <message>
        <source>Read by the workflow, and by the client of the OpenMetadata server.</source>
        <translation>由工作流和 OpenMetadata 服务器的客户端读取。</translation>
    </message>
    <message>
        <source>Read for the status that the run sends to the server.</source>
        <translation>为运行发送给服务器的状态而读取。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Alt+Enter: %1</source>
        <translation>Alt+Enter：%1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>From the schema of %1</source>
        <translation>来自 %1 的模式</translation>
    </message>
    <message numerus="yes">
        <source>%1 is set in the environment of this program (%n characters, not shown).</source>
        <translation>
            <numerusform>%1 在此程序的环境中已设置（%n 个字符，不显示）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not set in the environment of this program.</source>
        <translation>%1 在此程序的环境中未设置。</translation>
    </message>
    <message>
        <source>Read by %1 (%2, line %3).</source>
        <translation>由 %1 读取（%2，第 %3 行）。</translation>
    </message>
    <message numerus="yes">
        <source>… and at %n more places.</source>
        <translation>
            <numerusform>……以及另外 %n 处。</numerusform>
        </translation>
    </message>
</context>
</TS>
