<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>StudioModels</name>
    <message numerus="yes">
        <source>%n implemented</source>
        <translation>
            <numerusform>%n implemented</numerusform>
            <numerusform>%n implemented</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inherited</source>
        <translation>
            <numerusform>%n inherited</numerusform>
            <numerusform>%n inherited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stub(s)</source>
        <translation>
            <numerusform>%n stub</numerusform>
            <numerusform>%n stubs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: of %n method(s) of its topology %2</source>
        <translation>
            <numerusform>%1: of %n method of its topology %2</numerusform>
            <numerusform>%1: of %n methods of its topology %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the framework</source>
        <translation>
            <numerusform>%n hidden by the framework</numerusform>
            <numerusform>%n hidden by the framework</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Left(s)</source>
        <translation>
            <numerusform>%n Left</numerusform>
            <numerusform>%n Lefts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run is complete: %1, and %n failure(s) hidden by the framework.</source>
        <translation>
            <numerusform>The run is complete: %1, and %n failure hidden by the framework.</numerusform>
            <numerusform>The run is complete: %1, and %n failures hidden by the framework.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Node %1 begins, with %n worker(s).</source>
        <translation>
            <numerusform>Node %1 begins, with %n worker.</numerusform>
            <numerusform>Node %1 begins, with %n workers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Node %1 is done after %n element(s).</source>
        <translation>
            <numerusform>Node %1 is done after %n element.</numerusform>
            <numerusform>Node %1 is done after %n elements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Producer %1 is done: %n element(s).</source>
        <translation>
            <numerusform>Producer %1 is done: %n element.</numerusform>
            <numerusform>Producer %1 is done: %n elements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %1 is done: %n yielded, in %2.</source>
        <translation>
            <numerusform>Stage %1 is done: %n yielded, in %2.</numerusform>
            <numerusform>Stage %1 is done: %n yielded, in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>post_process %1 is done: %n yielded.</source>
        <translation>
            <numerusform>post_process %1 is done: %n yielded.</numerusform>
            <numerusform>post_process %1 is done: %n yielded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would go</source>
        <translation>
            <numerusform>%n would go</numerusform>
            <numerusform>%n would go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) seen</source>
        <translation>
            <numerusform>%n name seen</numerusform>
            <numerusform>%n names seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %n warning(s).</source>
        <translation>
            <numerusform>The connection works, with %n warning.</numerusform>
            <numerusform>The connection works, with %n warnings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in all</source>
        <translation>
            <numerusform>%n record in all</numerusform>
            <numerusform>%n records in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave no element: the filter dropped %n name(s).</source>
        <translation>
            <numerusform>%1 gave no element: the filter dropped %n name.</numerusform>
            <numerusform>%1 gave no element: the filter dropped %n names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Node %1 begins on %n thread(s): its producer is read to the end, then each lane takes its share of the elements.</source>
        <translation>
            <numerusform>Node %1 begins on %n thread: its producer is read to the end, then each lane takes its share of the elements.</numerusform>
            <numerusform>Node %1 begins on %n threads: its producer is read to the end, then each lane takes its share of the elements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has a value of %n characters, from: %2.</source>
        <translation>
            <numerusform>%1 has a value of %n character, from: %2.</numerusform>
            <numerusform>%1 has a value of %n characters, from: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudioPanels</name>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) hidden by the framework</source>
        <translation>
            <numerusform>%n failure hidden by the framework</numerusform>
            <numerusform>%n failures hidden by the framework</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Left(s)</source>
        <translation>
            <numerusform>%n Left</numerusform>
            <numerusform>%n Lefts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filtered</source>
        <translation>
            <numerusform>%n filtered</numerusform>
            <numerusform>%n filtered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation>
            <numerusform>%1, %n line</numerusform>
            <numerusform>%1, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) went ahead on a list of names that is not whole: %1</source>
        <translation>
            <numerusform>%n deletion went ahead on a list of names that is not whole: %1</numerusform>
            <numerusform>%n deletions went ahead on a list of names that is not whole: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) are unsafe and were not applied: %1</source>
        <translation>
            <numerusform>%n deletion is unsafe and was not applied: %1</numerusform>
            <numerusform>%n deletions are unsafe and were not applied: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not set</source>
        <translation>
            <numerusform>%n not set</numerusform>
            <numerusform>%n not set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cs::studio::CompareWindow</name>
    <message numerus="yes">
        <source>%n difference(s). Comments, quotes and the order of keys do not count.</source>
        <translation>
            <numerusform>%n difference. Comments, quotes and the order of keys do not count.</numerusform>
            <numerusform>%n differences. Comments, quotes and the order of keys do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cs::studio::LessonListPage</name>
    <message numerus="yes">
        <source>%n lesson(s) could not be read.</source>
        <translation>
            <numerusform>%n lesson could not be read.</numerusform>
            <numerusform>%n lessons could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cs::studio::MainWindow</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cs::studio::MethodWords</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Left(s)</source>
        <translation>
            <numerusform>%n Left</numerusform>
            <numerusform>%n Lefts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cs::studio::NewConnectorWindow</name>
    <message numerus="yes">
        <source>%n stub(s) in %1. Nothing is written yet.</source>
        <translation>
            <numerusform>%n stub in %1. Nothing is written yet.</numerusform>
            <numerusform>%n stubs in %1. Nothing is written yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cs::studio::PythonWorkspace</name>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 did not answer within %n second.</numerusform>
            <numerusform>%1 did not answer within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n connector(s)</source>
        <translation>
            <numerusform>Reading %1 of %n connector</numerusform>
            <numerusform>Reading %1 of %n connectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cs::studio::SearchBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cs::studio::StatusLine</name>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cs::studio::WorkflowPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cs::studio::YamlView</name>
    <message numerus="yes">
        <source>%1 is set in the environment of this program (%n characters, not shown).</source>
        <translation>
            <numerusform>%1 is set in the environment of this program (%n character, not shown).</numerusform>
            <numerusform>%1 is set in the environment of this program (%n characters, not shown).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and at %n more places.</source>
        <translation>
            <numerusform>… and at %n more place.</numerusform>
            <numerusform>… and at %n more places.</numerusform>
        </translation>
    </message>
</context>
</TS>
