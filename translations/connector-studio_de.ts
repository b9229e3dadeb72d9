<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open workflow…</source>
        <translation>Workflow ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Opens a workflow file and draws the topology of its connector.</source>
        <translation>Öffnet eine Workflow-Datei und zeichnet die Topologie ihres Connectors.</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Opens the sample: a music shop in SQLite, ready to step through.</source>
        <translation>Öffnet das Beispiel: einen Musikladen in SQLite, bereit zum Durchgehen.</translation>
    </message>
    <message>
        <source>Open the &amp;tutorial</source>
        <translation>&amp;Tutorial öffnen</translation>
    </message>
    <message>
        <source>Opens a connector that is still to be written: every method is a stub.</source>
        <translation>Öffnet einen Connector, der noch zu schreiben ist: Jede Methode ist ein Stub.</translation>
    </message>
    <message>
        <source>&amp;Save workflow</source>
        <translation>Workflow &amp;speichern</translation>
    </message>
    <message>
        <source>Writes the edited workflow file.</source>
        <translation>Schreibt die bearbeitete Workflow-Datei.</translation>
    </message>
    <message>
        <source>&amp;Reload workflow</source>
        <translation>Workflow neu &amp;laden</translation>
    </message>
    <message>
        <source>Reads the workflow file again and starts from its beginning.</source>
        <translation>Liest die Workflow-Datei erneut und beginnt von vorn.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Stops the run and closes the window.</source>
        <translation>Beendet den Lauf und schließt das Fenster.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes back the last edit of a breakpoint.</source>
        <translation>Nimmt die letzte Änderung an einem Haltepunkt zurück.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Führt das Zurückgenommene erneut aus.</translation>
    </message>
    <message>
        <source>&amp;Find in panel</source>
        <translation>Im Bereich &amp;suchen</translation>
    </message>
    <message>
        <source>Searches in the panel that has the focus.</source>
        <translation>Sucht im Bereich, der den Fokus hat.</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copies the path of what is selected.</source>
        <translation>Kopiert den Pfad der Auswahl.</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>Finds connectors, nodes, stages and entities by name.</source>
        <translation>Findet Connectoren, Nodes, Stages und Entitys nach Namen.</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette …</translation>
    </message>
    <message>
        <source>Finds every action by name.</source>
        <translation>Findet jede Aktion nach Namen.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Goes back to what was selected before.</source>
        <translation>Geht zurück zur vorigen Auswahl.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Goes forward again in what was selected.</source>
        <translation>Geht in der Auswahl wieder vorwärts.</translation>
    </message>
    <message>
        <source>&amp;Next failure</source>
        <translation>&amp;Nächster Fehler</translation>
    </message>
    <message>
        <source>Selects the next failure of the run.</source>
        <translation>Wählt den nächsten Fehler des Laufs aus.</translation>
    </message>
    <message>
        <source>&amp;Previous failure</source>
        <translation>V&amp;origer Fehler</translation>
    </message>
    <message>
        <source>Selects the previous failure of the run.</source>
        <translation>Wählt den vorigen Fehler des Laufs aus.</translation>
    </message>
    <message>
        <source>Fo&amp;llow the run</source>
        <translation>Dem &amp;Lauf folgen</translation>
    </message>
    <message>
        <source>Keeps the selection where the run is; selecting something leaves it.</source>
        <translation>Hält die Auswahl dort, wo der Lauf steht; wer etwas auswählt, verlässt das.</translation>
    </message>
    <message>
        <source>&amp;Run or continue</source>
        <translation>&amp;Starten oder fortsetzen</translation>
    </message>
    <message>
        <source>Runs, or goes on, to the end or the next breakpoint.</source>
        <translation>Läuft bis zum Ende oder zum nächsten Haltepunkt, auch nach einer Pause.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Pauses the run at the next event.</source>
        <translation>Hält den Lauf beim nächsten Ereignis an.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Ends the run; a second time cuts what does not end.</source>
        <translation>Beendet den Lauf; ein zweites Mal bricht ab, was nicht endet.</translation>
    </message>
    <message>
        <source>R&amp;estart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Ends the run and starts it anew.</source>
        <translation>Beendet den Lauf und startet ihn neu.</translation>
    </message>
    <message>
        <source>Step &amp;into</source>
        <translation>Schritt h&amp;inein</translation>
    </message>
    <message>
        <source>Steps to the next thing, into children.</source>
        <translation>Geht zum Nächsten, auch in Kinder hinein.</translation>
    </message>
    <message>
        <source>Step by &amp;granularity</source>
        <translation>Schritt nach &amp;Körnung</translation>
    </message>
    <message>
        <source>Steps to the next thing of the size chosen beside it.</source>
        <translation>Geht zum Nächsten der daneben gewählten Größe.</translation>
    </message>
    <message>
        <source>Step &amp;over</source>
        <translation>Schritt &amp;über</translation>
    </message>
    <message>
        <source>Runs the stage or subtree and stops after it.</source>
        <translation>Führt die Stage oder den Teilbaum aus und hält danach an.</translation>
    </message>
    <message>
        <source>Step o&amp;ut</source>
        <translation>Schritt hin&amp;aus</translation>
    </message>
    <message>
        <source>Runs on to the post_process of this node.</source>
        <translation>Läuft weiter bis zum post_process dieser Node.</translation>
    </message>
    <message>
        <source>Run &amp;to here</source>
        <translation>&amp;Bis hierher laufen</translation>
    </message>
    <message>
        <source>Runs on to the selected node or stage.</source>
        <translation>Läuft weiter bis zur ausgewählten Node oder Stage.</translation>
    </message>
    <message>
        <source>Toggle &amp;breakpoint</source>
        <translation>&amp;Haltepunkt umschalten</translation>
    </message>
    <message>
        <source>Sets or removes a breakpoint at the selected node or stage.</source>
        <translation>Setzt oder entfernt einen Haltepunkt an der ausgewählten Node oder Stage.</translation>
    </message>
    <message>
        <source>Remove &amp;all breakpoints</source>
        <translation>Alle Haltepunkte &amp;entfernen</translation>
    </message>
    <message>
        <source>Removes every breakpoint; Undo brings them back.</source>
        <translation>Entfernt alle Haltepunkte; Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Step by event</source>
        <translation>Schritt je Ereignis</translation>
    </message>
    <message>
        <source>Steps stop at every event.</source>
        <translation>Schritte halten bei jedem Ereignis.</translation>
    </message>
    <message>
        <source>Step by entity</source>
        <translation>Schritt je Entity</translation>
    </message>
    <message>
        <source>Steps stop at every entity that is yielded.</source>
        <translation>Schritte halten bei jeder gelieferten Entity.</translation>
    </message>
    <message>
        <source>Step by stage</source>
        <translation>Schritt je Stage</translation>
    </message>
    <message>
        <source>Steps stop at every stage of every element.</source>
        <translation>Schritte halten bei jeder Stage jedes Elements.</translation>
    </message>
    <message>
        <source>Step by element</source>
        <translation>Schritt je Element</translation>
    </message>
    <message>
        <source>Steps stop at every element a producer gives.</source>
        <translation>Schritte halten bei jedem Element, das ein Producer liefert.</translation>
    </message>
    <message>
        <source>Step by node</source>
        <translation>Schritt je Node</translation>
    </message>
    <message>
        <source>Steps stop at every node.</source>
        <translation>Schritte halten bei jeder Node.</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Erkunden</translation>
    </message>
    <message>
        <source>Connectors, their topologies, what is implemented.</source>
        <translation>Connectoren, ihre Topologien, was implementiert ist.</translation>
    </message>
    <message>
        <source>&amp;Debug</source>
        <translation>&amp;Debuggen</translation>
    </message>
    <message>
        <source>The run, step by step: tree, entities, log.</source>
        <translation>Der Lauf, Schritt für Schritt: Baum, Entitys, Protokoll.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Puts the panels of this perspective where they were at first.</source>
        <translation>Stellt die Bereiche dieser Perspektive dorthin, wo sie anfangs waren.</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>Makes all text a point larger.</source>
        <translation>Macht allen Text einen Punkt größer.</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>Makes all text a point smaller.</source>
        <translation>Macht allen Text einen Punkt kleiner.</translation>
    </message>
    <message>
        <source>Next &amp;theme</source>
        <translation>Nächstes F&amp;arbschema</translation>
    </message>
    <message>
        <source>Goes from light to dark to high contrast and back.</source>
        <translation>Wechselt von Hell zu Dunkel zu hohem Kontrast und zurück.</translation>
    </message>
    <message>
        <source>Next lan&amp;guage</source>
        <translation>Nächste &amp;Sprache</translation>
    </message>
    <message>
        <source>Switches between English and German.</source>
        <translation>Wechselt zwischen Englisch und Deutsch.</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Theme, language, text size, motion, granularity; applied at once.</source>
        <translation>Farbschema, Sprache, Textgröße, Bewegung, Körnung; wirkt sofort.</translation>
    </message>
    <message>
        <source>&amp;Help for this panel</source>
        <translation>&amp;Hilfe zu diesem Bereich</translation>
    </message>
    <message>
        <source>What the panel that has the focus shows, and every key.</source>
        <translation>Was der Bereich mit dem Fokus zeigt, und alle Tasten.</translation>
    </message>
    <message>
        <source>&amp;About Connector Studio</source>
        <translation>&amp;Über Connector Studio</translation>
    </message>
    <message>
        <source>Versions and licence.</source>
        <translation>Versionen und Lizenz.</translation>
    </message>
</context>
<context>
    <name>StudioModels</name>
    <message>
        <source>Stops where a path ends so; * stands for any name.</source>
        <translation>Hält, wo ein Pfad so endet; * steht für jeden Namen.</translation>
    </message>
    <message>
        <source>For example: name == Album and verb == created</source>
        <translation>Zum Beispiel: name == Album and verb == created</translation>
    </message>
    <message>
        <source>any place</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>Edit breakpoint</source>
        <translation>Haltepunkt bearbeiten</translation>
    </message>
    <message>
        <source>Enable breakpoint</source>
        <translation>Haltepunkt einschalten</translation>
    </message>
    <message>
        <source>Disable breakpoint</source>
        <translation>Haltepunkt ausschalten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Column of a breakpoint: how many hits are passed over before it stops</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Log instead of stopping</source>
        <translation>Protokollieren statt halten</translation>
    </message>
    <message>
        <source>Remove breakpoint at %1</source>
        <translation>Haltepunkt bei %1 entfernen</translation>
    </message>
    <message>
        <source>Set breakpoint at %1</source>
        <translation>Haltepunkt bei %1 setzen</translation>
    </message>
    <message>
        <source>Remove breakpoint</source>
        <translation>Haltepunkt entfernen</translation>
    </message>
    <message>
        <source>Remove all breakpoints</source>
        <translation>Alle Haltepunkte entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>As declared</source>
        <translation>Wie deklariert</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Constraint</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>geerbt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n implemented</source>
        <translation>
            <numerusform>%n implementiert</numerusform>
            <numerusform>%n implementiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inherited</source>
        <translation>
            <numerusform>%n geerbt</numerusform>
            <numerusform>%n geerbt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stub(s)</source>
        <translation>
            <numerusform>%n Stub</numerusform>
            <numerusform>%n Stubs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: of %n method(s) of its topology %2</source>
        <translation>
            <numerusform>%1: von %n Methode seiner Topologie %2</numerusform>
            <numerusform>%1: von %n Methoden seiner Topologie %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Not set: no stage has written it yet.</source>
        <translation>Nicht gesetzt: Noch hat keine Stage ihn geschrieben.</translation>
    </message>
    <message>
        <source>Copied from the walk&apos;s own context when this worker began.</source>
        <translation>Aus dem Kontext des Laufs kopiert, als dieser Worker begann.</translation>
    </message>
    <message>
        <source>Written by %1, event %2.</source>
        <translation>Geschrieben von %1, Ereignis %2.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>producer</source>
        <translation>Producer</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the framework</source>
        <translation>
            <numerusform>%n vom Framework verborgen</numerusform>
            <numerusform>%n vom Framework verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Left(s)</source>
        <translation>
            <numerusform>%n Left</numerusform>
            <numerusform>%n Lefts</numerusform>
        </translation>
    </message>
    <message>
        <source>Node, method</source>
        <translation>Node, Methode</translation>
    </message>
    <message>
        <source>Yields</source>
        <translation>Liefert</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Yielded</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>empty list</source>
        <translation>leere Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>The run of %1 starts: service %2.</source>
        <translation>Der Lauf von %1 beginnt: Service %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run is complete: %1, and %n failure(s) hidden by the framework.</source>
        <translation>
            <numerusform>Der Lauf ist vollständig: %1 und %n vom Framework verborgener Fehler.</numerusform>
            <numerusform>Der Lauf ist vollständig: %1 und %n vom Framework verborgene Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is complete: %1.</source>
        <translation>Der Lauf ist vollständig: %1.</translation>
    </message>
    <message>
        <source>The run was stopped: %1 so far.</source>
        <translation>Der Lauf wurde beendet: bisher %1.</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>Der Lauf ist gescheitert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 begins, with %n worker(s).</source>
        <translation>
            <numerusform>Node %1 beginnt, mit %n Worker.</numerusform>
            <numerusform>Node %1 beginnt, mit %n Workern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 begins.</source>
        <translation>Node %1 beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 is done after %n element(s).</source>
        <translation>
            <numerusform>Node %1 ist nach %n Element fertig.</numerusform>
            <numerusform>Node %1 ist nach %n Elementen fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Producer %1 starts to give the elements of node %2.</source>
        <translation>Producer %1 beginnt, die Elemente der Node %2 zu liefern.</translation>
    </message>
    <message>
        <source>Node %1 has its next element: %2.</source>
        <translation>Node %1 hat ihr nächstes Element: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Producer %1 is done: %n element(s).</source>
        <translation>
            <numerusform>Producer %1 ist fertig: %n Element.</numerusform>
            <numerusform>Producer %1 ist fertig: %n Elemente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage %1 begins with %2 %3.</source>
        <translation>Stage %1 beginnt mit %2 %3.</translation>
    </message>
    <message>
        <source>Stage %1 yielded nothing.</source>
        <translation>Stage %1 hat nichts geliefert.</translation>
    </message>
    <message numerus="yes">
        <source>Stage %1 is done: %n yielded, in %2.</source>
        <translation>
            <numerusform>Stage %1 ist fertig: %n geliefert, in %2.</numerusform>
            <numerusform>Stage %1 ist fertig: %n geliefert, in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage %1 yielded a %2.</source>
        <translation>Stage %1 hat %2 geliefert.</translation>
    </message>
    <message>
        <source>Stage %1 yielded %2 %3.</source>
        <translation>Stage %1 hat %2 %3 geliefert.</translation>
    </message>
    <message>
        <source>Stage %1 yielded a Left for %2: %3</source>
        <translation>Stage %1 hat ein Left für %2 geliefert: %3</translation>
    </message>
    <message>
        <source>Stage %1 yielded an empty value.</source>
        <translation>Stage %1 hat einen leeren Wert geliefert.</translation>
    </message>
    <message>
        <source>The sink created %1.</source>
        <translation>Der Sink hat %1 angelegt.</translation>
    </message>
    <message>
        <source>The sink updated %1.</source>
        <translation>Der Sink hat %1 aktualisiert.</translation>
    </message>
    <message>
        <source>The sink left %1 as it is: nothing changed.</source>
        <translation>Der Sink lässt %1, wie es ist: Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The sink patched %1.</source>
        <translation>Der Sink hat %1 geändert.</translation>
    </message>
    <message>
        <source>The sink deleted %1.</source>
        <translation>Der Sink hat %1 gelöscht.</translation>
    </message>
    <message>
        <source>The sink keeps %1 for its next flush.</source>
        <translation>Der Sink behält %1 bis zum nächsten Schreiben.</translation>
    </message>
    <message>
        <source>The sink writes what it kept.</source>
        <translation>Der Sink schreibt, was er behalten hat.</translation>
    </message>
    <message>
        <source>%1 exists already and overwrite=false: it is not offered again.</source>
        <translation>%1 gibt es schon, und overwrite=false: Es wird nicht erneut angeboten.</translation>
    </message>
    <message>
        <source>The sink refused %1: %2</source>
        <translation>Der Sink hat %1 abgelehnt: %2</translation>
    </message>
    <message>
        <source>The sink took %1.</source>
        <translation>Der Sink hat %1 angenommen.</translation>
    </message>
    <message>
        <source>The context remembers %1 = %2.</source>
        <translation>Der Kontext merkt sich %1 = %2.</translation>
    </message>
    <message>
        <source>The context has one more value under %1.</source>
        <translation>Der Kontext hat einen weiteren Wert unter %1.</translation>
    </message>
    <message>
        <source>The context forgets %1.</source>
        <translation>Der Kontext vergisst %1.</translation>
    </message>
    <message>
        <source>A worker gets its own copy of the context.</source>
        <translation>Ein Worker bekommt seine eigene Kopie des Kontexts.</translation>
    </message>
    <message>
        <source>A worker&apos;s copy of the context is dropped.</source>
        <translation>Die Kontextkopie eines Workers entfällt.</translation>
    </message>
    <message>
        <source>%1 reads %2 from the context.</source>
        <translation>%1 liest %2 aus dem Kontext.</translation>
    </message>
    <message>
        <source>post_process %1 of node %2 begins.</source>
        <translation>post_process %1 der Node %2 beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>post_process %1 is done: %n yielded.</source>
        <translation>
            <numerusform>post_process %1 ist fertig: %n geliefert.</numerusform>
            <numerusform>post_process %1 ist fertig: %n geliefert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 is filtered: the exclude pattern %3 matches.</source>
        <translation>%1 %2 ist ausgefiltert: Das Ausschlussmuster %3 passt.</translation>
    </message>
    <message>
        <source>%1 %2 is filtered: no include pattern matches.</source>
        <translation>%1 %2 ist ausgefiltert: Kein Einschlussmuster passt.</translation>
    </message>
    <message>
        <source>The connector asked: %1</source>
        <translation>Der Connector hat gefragt: %1</translation>
    </message>
    <message>
        <source>A query failed (%1): %2</source>
        <translation>Eine Abfrage ist gescheitert (%1): %2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>The framework would hide this.</source>
        <translation>Das Framework würde das verbergen.</translation>
    </message>
    <message>
        <source>%1: %2 of %3.</source>
        <translation>%1: %2 von %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The framework goes on and its status says nothing of it: the run would count as a success.</source>
        <translation>Das Framework macht weiter, und sein Status sagt nichts davon: Der Lauf gälte als Erfolg.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Lauf von %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>The left side of an Either: a failure that the connector yielded</extracomment>
        <translation>Left</translation>
    </message>
    <message>
        <source>Select it to see why nothing was yielded.</source>
        <translation>Auswählen, um zu sehen, warum nichts geliefert wurde.</translation>
    </message>
    <message>
        <source>Element, stage, entity</source>
        <translation>Element, Stage, Entity</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 is a stub: it is there, but yields nothing. Implement it.</source>
        <translation>%1 ist ein Stub: vorhanden, aber ohne Ergebnis. Bitte implementieren.</translation>
    </message>
    <message>
        <source>There is no %1: it must be implemented.</source>
        <translation>%1 gibt es nicht: Es muss implementiert werden.</translation>
    </message>
    <message>
        <source>The producer %1 ran and gave no element.</source>
        <translation>Der Producer %1 lief und lieferte kein Element.</translation>
    </message>
    <message>
        <source>%1 ran and gave no element.</source>
        <translation>%1 lief und lieferte kein Element.</translation>
    </message>
    <message>
        <source>A filter pattern of the workflow drops every element.</source>
        <translation>Ein Filtermuster des Workflows verwirft jedes Element.</translation>
    </message>
    <message>
        <source>The filter pattern %1 drops every element.</source>
        <translation>Das Filtermuster %1 verwirft jedes Element.</translation>
    </message>
    <message>
        <source>%1 failed. Problems has the message and the place.</source>
        <translation>%1 ist gescheitert. Meldung und Ort stehen unter Probleme.</translation>
    </message>
    <message>
        <source>%1 failed, and the framework would only write a log line about it. Problems has the message.</source>
        <translation>%1 ist gescheitert, und das Framework schriebe nur eine Protokollzeile darüber. Die Meldung steht unter Probleme.</translation>
    </message>
    <message>
        <source>%1 yielded failures (Lefts) instead of entities.</source>
        <translation>%1 hat Fehler (Lefts) statt Entitys geliefert.</translation>
    </message>
    <message>
        <source>All of them exist already, and the stage has overwrite=false: nothing is offered to the sink again.</source>
        <translation>Alle gibt es schon, und die Stage hat overwrite=false: Dem Sink wird nichts erneut angeboten.</translation>
    </message>
    <message>
        <source>%1 yielded values that the walk could not take and dropped.</source>
        <translation>%1 hat Werte geliefert, die der Lauf nicht nehmen konnte und verworfen hat.</translation>
    </message>
    <message>
        <source>Never reached: %1 gave no element.</source>
        <translation>Nie erreicht: %1 lieferte kein Element.</translation>
    </message>
    <message>
        <source>Never reached: the node had no element.</source>
        <translation>Nie erreicht: Die Node hatte kein Element.</translation>
    </message>
    <message>
        <source>Never reached: %1 failed before it.</source>
        <translation>Nie erreicht: %1 ist vorher gescheitert.</translation>
    </message>
    <message>
        <source>Never reached: what comes before it failed.</source>
        <translation>Nie erreicht: Was davor kommt, ist gescheitert.</translation>
    </message>
    <message>
        <source>Never reached: an error ended the walk before.</source>
        <translation>Nie erreicht: Ein Fehler hat den Lauf vorher beendet.</translation>
    </message>
    <message>
        <source>Never reached: the run was stopped before.</source>
        <translation>Nie erreicht: Der Lauf wurde vorher beendet.</translation>
    </message>
    <message>
        <source>The run has not come to it yet.</source>
        <translation>Der Lauf ist noch nicht so weit.</translation>
    </message>
    <message>
        <source>%1 ran without a problem and had nothing to yield.</source>
        <translation>%1 lief ohne Problem und hatte nichts zu liefern.</translation>
    </message>
    <message>
        <source>The topology of this run has no %1.</source>
        <translation>Die Topologie dieses Laufs hat kein %1.</translation>
    </message>
    <message>
        <source>stub</source>
        <translation>Stub</translation>
    </message>
    <message>
        <source>must be implemented</source>
        <translation>muss implementiert werden</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>hidden by the framework</source>
        <translation>vom Framework verborgen</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>ausgefiltert</translation>
    </message>
    <message>
        <source>%1 is implemented</source>
        <translation>%1 ist implementiert</translation>
    </message>
    <message>
        <source>%1 is implemented in %2</source>
        <translation>%1 ist in %2 implementiert</translation>
    </message>
    <message>
        <source>%1 is inherited from %2</source>
        <translation>%1 ist von %2 geerbt</translation>
    </message>
    <message>
        <source>%1 is a stub: it yields nothing</source>
        <translation>%1 ist ein Stub: liefert nichts</translation>
    </message>
    <message>
        <source>%1 is a stub (%2): it yields nothing</source>
        <translation>%1 ist ein Stub (%2): liefert nichts</translation>
    </message>
    <message>
        <source>%1 is abstract in %2 and must be implemented</source>
        <translation>%1 ist in %2 abstrakt und muss implementiert werden</translation>
    </message>
    <message>
        <source>%1 must be implemented: there is no such method</source>
        <translation>%1 muss implementiert werden: Es gibt keine solche Methode</translation>
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
        <translation>Was es schon gibt, wird dem Sink nicht erneut angeboten.</translation>
    </message>
    <message>
        <source>The sink must give the entity back, or the walk ends.</source>
        <translation>Der Sink muss die Entity zurückgeben, sonst endet der Lauf.</translation>
    </message>
    <message>
        <source>May yield nothing: that is no failure.</source>
        <translation>Darf nichts liefern: Das ist kein Fehler.</translation>
    </message>
    <message>
        <source>Its context key collects every result in a list.</source>
        <translation>Ihr Kontextschlüssel sammelt jedes Ergebnis in einer Liste.</translation>
    </message>
    <message>
        <source>Its context key is cleared after the stages of each element.</source>
        <translation>Ihr Kontextschlüssel wird nach den Stages jedes Elements geleert.</translation>
    </message>
    <message>
        <source>The context remembers the FQN, not the name.</source>
        <translation>Der Kontext merkt sich den FQN, nicht den Namen.</translation>
    </message>
    <message>
        <source>The FQN begins with what the context has under these keys.</source>
        <translation>Der FQN beginnt mit dem, was der Kontext unter diesen Schlüsseln hat.</translation>
    </message>
    <message>
        <source>Position in the table (ordinalPosition where it is sent)</source>
        <translation>Stelle in der Tabelle (ordinalPosition, wo sie gesendet wird)</translation>
    </message>
</context>
<context>
    <name>StudioPanels</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Haltepunkte</translation>
    </message>
    <message>
        <source>Remove all breakpoints</source>
        <translation>Alle Haltepunkte entfernen</translation>
    </message>
    <message>
        <source>No breakpoint is set. Select a node or a stage and press F9.</source>
        <translation>Kein Haltepunkt ist gesetzt. Eine Node oder Stage auswählen und F9 drücken.</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connectoren</translation>
    </message>
    <message>
        <source>Search connectors</source>
        <translation>Connectoren suchen</translation>
    </message>
    <message>
        <source>Connectors by source type</source>
        <translation>Connectoren nach Quelltyp</translation>
    </message>
    <message>
        <source>No connector was found. Native ones come with the program; this build has none.</source>
        <translation>Kein Connector gefunden. Native kommen mit dem Programm; dieses hat keine.</translation>
    </message>
    <message>
        <source>After event %1</source>
        <translation>Nach Ereignis %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Context of the walk</source>
        <translation>Kontext des Laufs</translation>
    </message>
    <message>
        <source>The context is empty: no stage of this topology declares a key.</source>
        <translation>Der Kontext ist leer: Keine Stage dieser Topologie deklariert einen Schlüssel.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>The run could not start: %1</source>
        <translation>Der Lauf konnte nicht beginnen: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing can run yet: no workflow is open. Open one, or walk the sample.</source>
        <translation>Noch kann nichts laufen: Kein Workflow ist offen. Einen öffnen oder das Beispiel durchgehen.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Nothing has run yet. Press F11 to step into the first node.</source>
        <translation>Noch ist nichts gelaufen. F11 geht in die erste Node hinein.</translation>
    </message>
    <message>
        <source>Step into</source>
        <translation>Schritt hinein</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>patched</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>waits for the sink&apos;s next flush</source>
        <translation>wartet auf das nächste Schreiben des Sinks</translation>
    </message>
    <message>
        <source>flushed</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>suppressed: it exists already</source>
        <translation>unterdrückt: gibt es schon</translation>
    </message>
    <message>
        <source>refused by the sink</source>
        <translation>vom Sink abgelehnt</translation>
    </message>
    <message>
        <source>taken by the sink</source>
        <translation>vom Sink angenommen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Fully qualified name</source>
        <translation>Vollständiger Name (FQN)</translation>
    </message>
    <message>
        <source>yielded by %1 from %2</source>
        <extracomment>%1: stage, %2: node and element, e.g. &quot;yielded by yield_table from table Album&quot;</extracomment>
        <translation>geliefert von %1 aus %2</translation>
    </message>
    <message>
        <source>yielded by %1</source>
        <translation>geliefert von %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Find in the entity</source>
        <translation>In der Entity suchen</translation>
    </message>
    <message>
        <source>Fields of the entity</source>
        <translation>Felder der Entity</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Error and stack trace of the Left</source>
        <translation>Fehler und Stacktrace des Lefts</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Close this pinned entity</source>
        <translation>Diese angeheftete Entity schließen</translation>
    </message>
    <message>
        <source>Pin this entity, to compare it with others</source>
        <translation>Diese Entity anheften, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>Current entity and pinned ones</source>
        <translation>Aktuelle und angeheftete Entitys</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>sucht …</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>from the start again</source>
        <translation>wieder von vorn</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Log lines of the run</source>
        <translation>Protokollzeilen des Laufs</translation>
    </message>
    <message>
        <source>Nothing was logged: the connector has written no line so far.</source>
        <translation>Nichts protokolliert: Der Connector hat noch keine Zeile geschrieben.</translation>
    </message>
    <message>
        <source>Open a workflow, or walk the sample.</source>
        <translation>Einen Workflow öffnen oder das Beispiel durchgehen.</translation>
    </message>
    <message>
        <source>The run is about to begin.</source>
        <translation>Der Lauf beginnt gleich.</translation>
    </message>
    <message>
        <source>Press F11 to step into the first node.</source>
        <translation>F11 geht in die erste Node hinein.</translation>
    </message>
    <message>
        <source>Its elements may be walked by several workers.</source>
        <translation>Mehrere Worker können ihre Elemente durchgehen.</translation>
    </message>
    <message>
        <source>producer</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Click to set or remove a breakpoint (F9)</source>
        <translation>Klicken setzt oder entfernt einen Haltepunkt (F9)</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) hidden by the framework</source>
        <translation>
            <numerusform>%n vom Framework verborgener Fehler</numerusform>
            <numerusform>%n vom Framework verborgene Fehler</numerusform>
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
            <numerusform>%n ausgefiltert</numerusform>
            <numerusform>%n ausgefiltert</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems of the run</source>
        <translation>Probleme des Laufs</translation>
    </message>
    <message>
        <source>Message and stack trace</source>
        <translation>Meldung und Stacktrace</translation>
    </message>
    <message>
        <source>No problem: nothing failed in this run.</source>
        <translation>Kein Problem: In diesem Lauf ist nichts gescheitert.</translation>
    </message>
    <message>
        <source>No problem so far.</source>
        <translation>Bisher kein Problem.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Find in requests</source>
        <translation>In Anfragen suchen</translation>
    </message>
    <message>
        <source>Requests of the run</source>
        <translation>Anfragen des Laufs</translation>
    </message>
    <message>
        <source>The connector has asked its database or API nothing so far.</source>
        <translation>Der Connector hat seine Datenbank oder API noch nichts gefragt.</translation>
    </message>
    <message>
        <source>Set a breakpoint just here</source>
        <translation>Genau hier einen Haltepunkt setzen</translation>
    </message>
    <message>
        <source>Unrolled</source>
        <translation>Entrollt</translation>
    </message>
    <message>
        <source>Follow the run</source>
        <translation>Dem Lauf folgen</translation>
    </message>
    <message>
        <source>Find an element or entity</source>
        <translation>Element oder Entity suchen</translation>
    </message>
    <message>
        <source>The run, element by element</source>
        <translation>Der Lauf, Element für Element</translation>
    </message>
    <message>
        <source>The run has not begun its walk yet.</source>
        <translation>Der Lauf hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Remove breakpoint</source>
        <translation>Haltepunkt entfernen</translation>
    </message>
    <message>
        <source>Set breakpoint</source>
        <translation>Haltepunkt setzen</translation>
    </message>
    <message>
        <source>Run to here</source>
        <translation>Bis hierher laufen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy as breakpoint pattern</source>
        <translation>Als Haltepunktmuster kopieren</translation>
    </message>
    <message>
        <source>Copy the graph as SVG</source>
        <translation>Den Graphen als SVG kopieren</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Show as a graph</source>
        <translation>Als Graph zeigen</translation>
    </message>
    <message>
        <source>Show as a tree</source>
        <translation>Als Baum zeigen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Show the whole topology</source>
        <translation>Die ganze Topologie zeigen</translation>
    </message>
    <message>
        <source>Declared topology as a graph</source>
        <translation>Deklarierte Topologie als Graph</translation>
    </message>
    <message>
        <source>Declared topology as a tree</source>
        <translation>Deklarierte Topologie als Baum</translation>
    </message>
    <message>
        <source>Pick a connector to see its topology, or open a workflow.</source>
        <translation>Einen Connector wählen, um seine Topologie zu sehen, oder einen Workflow öffnen.</translation>
    </message>
    <message>
        <source>Open a workflow</source>
        <translation>Workflow öffnen</translation>
    </message>
    <message>
        <source>%1 has no topology: its source gives its records without nodes and stages.</source>
        <translation>%1 hat keine Topologie: Seine Quelle liefert ihre Datensätze ohne Nodes und Stages.</translation>
    </message>
    <message>
        <source>The run yielded no entity. Problems and the counts of the topology say why.</source>
        <translation>Der Lauf hat keine Entity geliefert. Probleme und die Zahlen der Topologie sagen, warum.</translation>
    </message>
    <message>
        <source>No entity was yielded so far. Step on with F10 or F11.</source>
        <translation>Noch wurde keine Entity geliefert. Weiter mit F10 oder F11.</translation>
    </message>
</context>
<context>
    <name>cs::studio::AboutWindow</name>
    <message>
        <source>About Connector Studio</source>
        <translation>Über Connector Studio</translation>
    </message>
    <message>
        <source>Step through ingestion connectors, node by node.</source>
        <translation>Ingestion-Connectoren durchgehen, Node für Node.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Fonts: Inter and JetBrains Mono, SIL Open Font License.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Schriften: Inter und JetBrains Mono, SIL Open Font License.</translation>
    </message>
</context>
<context>
    <name>cs::studio::ActionRegistry</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Körnung</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>cs::studio::DockTitle</name>
    <message>
        <source>Close this panel; View brings it back</source>
        <translation>Diesen Bereich schließen; Ansicht holt ihn zurück</translation>
    </message>
</context>
<context>
    <name>cs::studio::EditorPane</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>cs::studio::GranularitySwitch</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
</context>
<context>
    <name>cs::studio::HelpWindow</name>
    <message>
        <source>Every ServiceSpec that was found, by source type. The bar says how many methods of its topology a connector implements. Select one to see its topology.</source>
        <translation>Jede gefundene ServiceSpec, nach Quelltyp. Der Balken sagt, wie viele Methoden seiner Topologie ein Connector implementiert. Einen auswählen, um seine Topologie zu sehen.</translation>
    </message>
    <message>
        <source>The run, unrolled: each node, its elements, their stages, what they yielded. Select a row and every other panel shows what belongs to it.</source>
        <translation>Der Lauf, entrollt: jede Node, ihre Elemente, deren Stages, was sie geliefert haben. Eine Zeile auswählen, und jeder andere Bereich zeigt, was dazu gehört.</translation>
    </message>
    <message>
        <source>Where the run stops. F9 sets or removes one at the selected node or stage; here it gets a condition, a number of hits to ignore, or a log message.</source>
        <translation>Wo der Lauf hält. F9 setzt oder entfernt einen an der ausgewählten Node oder Stage; hier bekommt er eine Bedingung, eine Zahl zu überspringender Treffer oder eine Protokollmeldung.</translation>
    </message>
    <message>
        <source>What a stage yielded: its fields, its JSON, the columns of a table, and where it came from. Pin an entity to compare it with the next.</source>
        <translation>Was eine Stage geliefert hat: Felder, JSON, die Spalten einer Tabelle und woher es kam. Eine Entity anheften, um sie mit der nächsten zu vergleichen.</translation>
    </message>
    <message>
        <source>What the stages so far remembered for those below them: key, value, who wrote it.</source>
        <translation>Was die bisherigen Stages sich für die unter ihnen gemerkt haben: Schlüssel, Wert, wer ihn schrieb.</translation>
    </message>
    <message>
        <source>The method behind what is selected. A stub stands on amber with the word in the margin; click into a method to select it everywhere.</source>
        <translation>Die Methode hinter der Auswahl. Ein Stub steht auf Bernstein mit dem Wort am Rand; ein Klick in eine Methode wählt sie überall aus.</translation>
    </message>
    <message>
        <source>The workflow file: which connector runs, against what, and where its entities go. Ctrl+S writes it and reads it again.</source>
        <translation>Die Workflow-Datei: welcher Connector läuft, wogegen, und wohin seine Entitys gehen. Strg+S schreibt sie und liest sie erneut.</translation>
    </message>
    <message>
        <source>What connector and framework say while they run. Ctrl+F searches.</source>
        <translation>Was Connector und Framework sagen, während sie laufen. Strg+F sucht.</translation>
    </message>
    <message>
        <source>Each SQL statement or HTTP request of the connector, with its rows and its time.</source>
        <translation>Jede SQL-Anweisung oder HTTP-Anfrage des Connectors, mit Zeilen und Dauer.</translation>
    </message>
    <message>
        <source>Failures, warnings, and failures that the framework would not tell of. Select one to go where it happened.</source>
        <translation>Fehler, Warnungen und Fehler, von denen das Framework nichts sagen würde. Einen auswählen, um dorthin zu gehen, wo er geschah.</translation>
    </message>
    <message>
        <source>Open the sample or a workflow, then press F11.</source>
        <translation>Das Beispiel oder einen Workflow öffnen, dann F11 drücken.</translation>
    </message>
    <message>
        <source>The topology as its connector declares it: nodes with their stages, in the order the walk takes. The accent bar stands where the run is; a number says how much a stage yielded.</source>
        <translation>Die Topologie, wie ihr Connector sie deklariert: Nodes mit ihren Stages, in der Reihenfolge des Laufs. Der Akzentbalken steht, wo der Lauf ist; eine Zahl sagt, wie viel eine Stage geliefert hat.</translation>
    </message>
    <message>
        <source>implemented</source>
        <translation>implementiert</translation>
    </message>
    <message>
        <source>stub: it is there and yields nothing</source>
        <translation>Stub: ist da und liefert nichts</translation>
    </message>
    <message>
        <source>inherited default</source>
        <translation>geerbte Vorgabe</translation>
    </message>
    <message>
        <source>must be implemented</source>
        <translation>muss implementiert werden</translation>
    </message>
    <message>
        <source>runs now</source>
        <translation>läuft jetzt</translation>
    </message>
    <message>
        <source>failure; dashed where the framework hides it</source>
        <translation>Fehler; gestrichelt, wo das Framework ihn verbirgt</translation>
    </message>
    <message>
        <source>Left: the stage yielded a failure</source>
        <translation>Left: Die Stage hat einen Fehler geliefert</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>cs::studio::Locator</name>
    <message>
        <source>Nothing is called “%1”. Try fewer letters.</source>
        <translation>Nichts heißt „%1“. Weniger Buchstaben versuchen.</translation>
    </message>
</context>
<context>
    <name>cs::studio::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Go to a connector, node, stage or entity</source>
        <translation>Gehe zu Connector, Node, Stage oder Entity</translation>
    </message>
    <message>
        <source>Do anything: type its name</source>
        <translation>Alles tun: den Namen tippen</translation>
    </message>
    <message>
        <source>Mend the line and save with Ctrl+S; the file is read again.</source>
        <translation>Die Zeile berichtigen und mit Strg+S speichern; die Datei wird erneut gelesen.</translation>
    </message>
    <message>
        <source>Open workflow</source>
        <translation>Workflow öffnen</translation>
    </message>
    <message>
        <source>Workflow files (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Workflow-Dateien (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Be&amp;reiche</translation>
    </message>
    <message>
        <source>Unsaved workflow</source>
        <translation>Ungespeicherter Workflow</translation>
    </message>
    <message>
        <source>The workflow %1 was edited and not saved.</source>
        <translation>Der Workflow %1 wurde bearbeitet und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Open workflow…</source>
        <translation>Workflow öffnen …</translation>
    </message>
</context>
<context>
    <name>cs::studio::MessageBar</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>What led to this</source>
        <translation>Was dazu führte</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>cs::studio::PlaceSource</name>
    <message>
        <source>connector · %1</source>
        <translation>Connector · %1</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>producer of %1</source>
        <translation>Producer von %1</translation>
    </message>
    <message>
        <source>stage of %1</source>
        <translation>Stage von %1</translation>
    </message>
    <message>
        <source>post_process of %1</source>
        <translation>post_process von %1</translation>
    </message>
</context>
<context>
    <name>cs::studio::RunActions</name>
    <message>
        <source>This run has no failures so far.</source>
        <translation>Dieser Lauf hat bisher keine Fehler.</translation>
    </message>
    <message>
        <source>There is no failure after this one.</source>
        <translation>Nach diesem gibt es keinen Fehler.</translation>
    </message>
    <message>
        <source>There is no failure before this one.</source>
        <translation>Vor diesem gibt es keinen Fehler.</translation>
    </message>
</context>
<context>
    <name>cs::studio::RunServices</name>
    <message>
        <source>This program has no connector for the source type %1. Those it has are listed under Connectors.</source>
        <translation>Dieses Programm hat keinen Connector für den Quelltyp %1. Die vorhandenen stehen unter Connectoren.</translation>
    </message>
    <message>
        <source>catalogue in memory</source>
        <translation>Katalog im Speicher</translation>
    </message>
    <message>
        <source>Python framework</source>
        <translation>Python-Framework</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>cs::studio::SettingsWindow</name>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Vorlieben</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>pt</source>
        <comment>points, the unit of font sizes</comment>
        <translation>pt</translation>
    </message>
    <message>
        <source>Granularity of steps</source>
        <translation>Körnung der Schritte</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Auf Vorgaben zurück</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Layouts, open files and the window&apos;s place are remembered by themselves.</source>
        <translation>Anordnungen, offene Dateien und der Platz des Fensters werden von selbst gemerkt.</translation>
    </message>
    <message>
        <source>Forget the layouts</source>
        <translation>Anordnungen vergessen</translation>
    </message>
</context>
<context>
    <name>cs::studio::SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>● implemented</source>
        <translation>● implementiert</translation>
    </message>
    <message>
        <source>◌ inherited from %1</source>
        <translation>◌ geerbt von %1</translation>
    </message>
    <message>
        <source>✕ must be implemented</source>
        <translation>✕ muss implementiert werden</translation>
    </message>
    <message>
        <source>○ stub</source>
        <translation>○ Stub</translation>
    </message>
    <message>
        <source>○ stub: %1</source>
        <translation>○ Stub: %1</translation>
    </message>
    <message>
        <source>The connector %1 has no method %2. It must be implemented before this stage can yield anything.</source>
        <translation>Der Connector %1 hat keine Methode %2. Sie muss implementiert werden, bevor diese Stage etwas liefern kann.</translation>
    </message>
    <message>
        <source>The source of %1 is not at hand.</source>
        <translation>Der Quelltext von %1 ist nicht zur Hand.</translation>
    </message>
    <message>
        <source>No connector is selected. Open the sample to see the source of its methods.</source>
        <translation>Kein Connector ist ausgewählt. Das Beispiel öffnen, um den Quelltext seiner Methoden zu sehen.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Nothing is known of the method %1 of %2.</source>
        <translation>Von der Methode %1 von %2 ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Select a node or stage to see the method behind it.</source>
        <translation>Eine Node oder Stage auswählen, um die Methode dahinter zu sehen.</translation>
    </message>
</context>
<context>
    <name>cs::studio::SourceView</name>
    <message>
        <source>stub</source>
        <translation>Stub</translation>
    </message>
</context>
<context>
    <name>cs::studio::StartPanel</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Step through a connector</source>
        <translation>Einen Connector durchgehen</translation>
    </message>
    <message>
        <source>Open the sample, or a workflow of your own.</source>
        <translation>Das Beispiel öffnen oder einen eigenen Workflow.</translation>
    </message>
    <message>
        <source>Press %1 to step into the first node.</source>
        <translation>%1 geht in die erste Node hinein.</translation>
    </message>
    <message>
        <source>%1 steps on, F10 steps over, F5 runs to the end.</source>
        <translation>%1 geht weiter, F10 geht darüber, F5 läuft bis zum Ende.</translation>
    </message>
    <message>
        <source>Walk the sample</source>
        <translation>Beispiel durchgehen</translation>
    </message>
    <message>
        <source>A music shop in SQLite: artists, albums, tracks, invoices. (%1)</source>
        <translation>Ein Musikladen in SQLite: Künstler, Alben, Titel, Rechnungen. (%1)</translation>
    </message>
    <message>
        <source>Walk the stubs</source>
        <translation>Stubs durchgehen</translation>
    </message>
    <message>
        <source>A connector that is still to be written. (%1)</source>
        <translation>Ein Connector, der noch zu schreiben ist. (%1)</translation>
    </message>
    <message>
        <source>Open workflow…</source>
        <translation>Workflow öffnen …</translation>
    </message>
    <message>
        <source>A workflow file in the framework&apos;s YAML. (%1)</source>
        <translation>Eine Workflow-Datei im YAML des Frameworks. (%1)</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>None yet: workflows you open are listed here.</source>
        <translation>Noch keine: Geöffnete Workflows stehen hier.</translation>
    </message>
</context>
<context>
    <name>cs::studio::StatusLine</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts offen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Pausing: the connector has not reached its next event yet</source>
        <translation>Hält an: Der Connector hat sein nächstes Ereignis noch nicht erreicht</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused at a breakpoint</source>
        <translation>An einem Haltepunkt angehalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n Spur</numerusform>
            <numerusform>%n Spuren</numerusform>
        </translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitys</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Ausgefiltert</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Entities yielded; filtered names; warnings; failures; failures the framework hides</source>
        <translation>Gelieferte Entitys; ausgefilterte Namen; Warnungen; Fehler; Fehler, die das Framework verbirgt</translation>
    </message>
    <message>
        <source>Sink: %1</source>
        <translation>Sink: %1</translation>
    </message>
    <message>
        <source>Where the entities of this run go</source>
        <translation>Wohin die Entitys dieses Laufs gehen</translation>
    </message>
</context>
<context>
    <name>cs::studio::WorkflowPanel</name>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>No workflow is open. A workflow file says which connector runs, against what, and where its entities go.</source>
        <translation>Kein Workflow ist offen. Eine Workflow-Datei sagt, welcher Connector läuft, wogegen, und wohin seine Entitys gehen.</translation>
    </message>
    <message>
        <source>Open workflow…</source>
        <translation>Workflow öffnen …</translation>
    </message>
</context>
<context>
    <name>cs::studio::YamlView</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 is not UTF-8 text. Save it as UTF-8 and open it again.</source>
        <translation>Die Datei %1 ist kein UTF-8-Text. Als UTF-8 speichern und erneut öffnen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Nothing of it was changed.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2. Nichts daran wurde geändert.</translation>
    </message>
</context>
</TS>
