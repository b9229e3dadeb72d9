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
        <source>Open the sa&amp;mple</source>
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
        <source>Run to &amp;here</source>
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
        <source>Next t&amp;heme</source>
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
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Writes the edited file: source or workflow, whichever has the focus.</source>
        <translation>Schreibt die bearbeitete Datei: Quelltext oder Workflow, je nach Fokus.</translation>
    </message>
    <message>
        <source>Save &amp;all</source>
        <translation>&amp;Alle speichern</translation>
    </message>
    <message>
        <source>Writes every edited source file.</source>
        <translation>Schreibt jede bearbeitete Quelldatei.</translation>
    </message>
    <message>
        <source>Open source &amp;file…</source>
        <translation>&amp;Quelldatei öffnen …</translation>
    </message>
    <message>
        <source>Opens a Python file in the editor.</source>
        <translation>Öffnet eine Python-Datei im Editor.</translation>
    </message>
    <message>
        <source>Re&amp;vert source file</source>
        <translation>Quelldatei zurücks&amp;etzen</translation>
    </message>
    <message>
        <source>Shows the source file as it is on disk; edits are lost.</source>
        <translation>Zeigt die Quelldatei, wie sie auf der Platte liegt; Änderungen gehen verloren.</translation>
    </message>
    <message>
        <source>&amp;Close source file</source>
        <translation>Quelldatei s&amp;chließen</translation>
    </message>
    <message>
        <source>Closes the source file; asks before edits are lost.</source>
        <translation>Schließt die Quelldatei; fragt, bevor Änderungen verloren gehen.</translation>
    </message>
    <message>
        <source>Try the Python s&amp;keleton</source>
        <translation>Python-Ge&amp;rüst ausprobieren</translation>
    </message>
    <message>
        <source>Opens a Python connector that yields nothing yet, ready to be walked and written.</source>
        <translation>Öffnet einen Python-Connector, der noch nichts liefert, bereit zum Durchgehen und Schreiben.</translation>
    </message>
    <message>
        <source>Open &amp;Python connector…</source>
        <translation>&amp;Python-Connector öffnen …</translation>
    </message>
    <message>
        <source>Reads the connectors of a folder of yours.</source>
        <translation>Liest die Connectoren eines eigenen Ordners.</translation>
    </message>
    <message>
        <source>&amp;New workflow for the connector…</source>
        <translation>&amp;Neuer Workflow für den Connector …</translation>
    </message>
    <message>
        <source>Writes a workflow file for the connector that is selected, and opens it.</source>
        <translation>Schreibt eine Workflow-Datei für den ausgewählten Connector und öffnet sie.</translation>
    </message>
    <message>
        <source>Python &amp;environments</source>
        <translation>Python-&amp;Umgebungen</translation>
    </message>
    <message>
        <source>Shows the Python environments and which framework each one has.</source>
        <translation>Zeigt die Python-Umgebungen und welches Framework jede hat.</translation>
    </message>
    <message>
        <source>A&amp;dd Python environment…</source>
        <translation>Python-Umgebung &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Takes connectors from an environment that was not found.</source>
        <translation>Nimmt Connectoren aus einer Umgebung, die nicht gefunden wurde.</translation>
    </message>
    <message>
        <source>Check Python environments a&amp;gain</source>
        <translation>Python-Umgebungen &amp;erneut prüfen</translation>
    </message>
    <message>
        <source>Looks for Python environments and asks each for its versions.</source>
        <translation>Sucht Python-Umgebungen und fragt jede nach ihren Versionen.</translation>
    </message>
    <message>
        <source>Copy &amp;install command</source>
        <translation>&amp;Installationsbefehl kopieren</translation>
    </message>
    <message>
        <source>Copies the command that installs the framework.</source>
        <translation>Kopiert den Befehl, der das Framework installiert.</translation>
    </message>
    <message>
        <source>R&amp;eplace in source</source>
        <translation>Im Quelltext &amp;ersetzen</translation>
    </message>
    <message>
        <source>Searches in the source and replaces what is found.</source>
        <translation>Sucht im Quelltext und ersetzt, was gefunden wird.</translation>
    </message>
    <message>
        <source>Go to &amp;line…</source>
        <translation>Gehe zu &amp;Zeile …</translation>
    </message>
    <message>
        <source>Goes to a line of the source by its number.</source>
        <translation>Geht zu einer Zeile des Quelltexts nach ihrer Nummer.</translation>
    </message>
    <message>
        <source>Toggle &amp;comment</source>
        <translation>&amp;Kommentar umschalten</translation>
    </message>
    <message>
        <source>Comments the selected lines of the source out, or in again.</source>
        <translation>Kommentiert die ausgewählten Zeilen des Quelltexts aus oder wieder ein.</translation>
    </message>
    <message>
        <source>Go to the &amp;source</source>
        <translation>Zum &amp;Quelltext</translation>
    </message>
    <message>
        <source>Shows the method behind what is selected.</source>
        <translation>Zeigt die Methode hinter der Auswahl.</translation>
    </message>
    <message>
        <source>Show in &amp;topology</source>
        <translation>In der &amp;Topologie zeigen</translation>
    </message>
    <message>
        <source>Selects the node and stage of the method at the cursor.</source>
        <translation>Wählt Node und Stage der Methode am Cursor aus.</translation>
    </message>
    <message>
        <source>Chec&amp;klist</source>
        <translation>&amp;Checkliste</translation>
    </message>
    <message>
        <source>Shows what to implement next.</source>
        <translation>Zeigt, was als Nächstes zu implementieren ist.</translation>
    </message>
    <message>
        <source>In P&amp;ython</source>
        <translation>In P&amp;ython</translation>
    </message>
    <message>
        <source>Runs the framework&apos;s own connector in place of the native one; remembered for this workflow.</source>
        <translation>Führt statt des nativen den Connector des Frameworks aus; wird für diesen Workflow gemerkt.</translation>
    </message>
    <message>
        <source>Show the &amp;catalogue</source>
        <translation>&amp;Katalog zeigen</translation>
    </message>
    <message>
        <source>Brings the catalogue to the front.</source>
        <translation>Holt den Katalog nach vorn.</translation>
    </message>
    <message>
        <source>Show the &amp;write plan</source>
        <translation>&amp;Schreibplan zeigen</translation>
    </message>
    <message>
        <source>Brings to the front what the run writes, or would write.</source>
        <translation>Holt nach vorn, was der Lauf schreibt oder schriebe.</translation>
    </message>
    <message>
        <source>Go &amp;back one step</source>
        <translation>Einen Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Puts the catalogue back to the newest snapshot; once more undoes that.</source>
        <translation>Setzt den Katalog auf den neuesten Schnappschuss zurück; ein zweites Mal nimmt das zurück.</translation>
    </message>
    <message>
        <source>&amp;Empty the catalogue</source>
        <translation>Katalog &amp;leeren</translation>
    </message>
    <message>
        <source>Forgets everything in the catalogue; going back brings it back.</source>
        <translation>Vergisst alles im Katalog; ein Schritt zurück holt es wieder.</translation>
    </message>
    <message>
        <source>&amp;Open another catalogue…</source>
        <translation>&amp;Anderen Katalog öffnen …</translation>
    </message>
    <message>
        <source>Opens a catalogue file; the next run writes to it.</source>
        <translation>Öffnet eine Katalogdatei; der nächste Lauf schreibt hinein.</translation>
    </message>
    <message>
        <source>&amp;Save the catalogue as…</source>
        <translation>Katalog speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Copies the catalogue into another file.</source>
        <translation>Kopiert den Katalog in eine andere Datei.</translation>
    </message>
    <message>
        <source>E&amp;xport the write plan…</source>
        <translation>Schreibplan e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Writes the write plan as JSON.</source>
        <translation>Schreibt den Schreibplan als JSON.</translation>
    </message>
    <message>
        <source>Sink: the c&amp;atalogue</source>
        <translation>Sink: Ka&amp;talog</translation>
    </message>
    <message>
        <source>The next run writes to the studio&apos;s catalogue.</source>
        <translation>Der nächste Lauf schreibt in den Katalog des Studios.</translation>
    </message>
    <message>
        <source>Sink: &amp;dry run</source>
        <translation>Sink: &amp;Probelauf</translation>
    </message>
    <message>
        <source>The next run writes nothing; the write plan says what it would change.</source>
        <translation>Der nächste Lauf schreibt nichts; der Schreibplan sagt, was er ändern würde.</translation>
    </message>
    <message>
        <source>Sink: a &amp;file…</source>
        <translation>Sink: &amp;Datei …</translation>
    </message>
    <message>
        <source>The next run writes its entities as JSON lines.</source>
        <translation>Der nächste Lauf schreibt seine Entitys als JSON-Zeilen.</translation>
    </message>
    <message>
        <source>Sink: &amp;none</source>
        <translation>Sink: k&amp;einer</translation>
    </message>
    <message>
        <source>The next run writes nothing and compares nothing.</source>
        <translation>Der nächste Lauf schreibt nichts und vergleicht nichts.</translation>
    </message>
    <message>
        <source>Sink: the workflow&apos;s ser&amp;ver</source>
        <translation>Sink: Ser&amp;ver des Workflows</translation>
    </message>
    <message>
        <source>The next run writes to the OpenMetadata server of the workflow; it asks first.</source>
        <translation>Der nächste Lauf schreibt auf den OpenMetadata-Server des Workflows; er fragt vorher.</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>Ka&amp;talog</translation>
    </message>
    <message>
        <source>What was written: the catalogue and the write plan.</source>
        <translation>Was geschrieben wurde: Katalog und Schreibplan.</translation>
    </message>
    <message>
        <source>&amp;New connector…</source>
        <translation>&amp;Neuer Connector …</translation>
    </message>
    <message>
        <source>Makes a connector of your own that walks at once, every method a stub.</source>
        <translation>Legt einen eigenen Connector an, der sofort läuft; jede Methode ist ein Stub.</translation>
    </message>
    <message>
        <source>&amp;New workflow…</source>
        <translation>&amp;Neuer Workflow …</translation>
    </message>
    <message>
        <source>Makes a workflow config for a connector: choose it, and see the text.</source>
        <translation>Legt eine Workflow-Config für einen Connector an: wählen und den Text sehen.</translation>
    </message>
    <message>
        <source>&amp;Duplicate workflow…</source>
        <translation>Workflow &amp;duplizieren …</translation>
    </message>
    <message>
        <source>Writes the open workflow into another file, and opens it.</source>
        <translation>Schreibt den offenen Workflow in eine andere Datei und öffnet sie.</translation>
    </message>
    <message>
        <source>&amp;Compare workflow…</source>
        <translation>Workflow &amp;vergleichen …</translation>
    </message>
    <message>
        <source>Shows the open workflow beside another file, key by key; values can be taken over.</source>
        <translation>Zeigt den offenen Workflow neben einer anderen Datei, Schlüssel für Schlüssel; Werte lassen sich übernehmen.</translation>
    </message>
    <message>
        <source>Compare &amp;frameworks…</source>
        <translation>&amp;Frameworks vergleichen …</translation>
    </message>
    <message>
        <source>Says what another version of the framework breaks and mends, with proposals.</source>
        <translation>Sagt, was eine andere Version des Frameworks bricht und heilt, mit Vorschlägen.</translation>
    </message>
    <message>
        <source>F&amp;ilter lab</source>
        <translation>F&amp;ilterlabor</translation>
    </message>
    <message>
        <source>Tries the workflow&apos;s filters on names that are known.</source>
        <translation>Probiert die Filter des Workflows an bekannten Namen aus.</translation>
    </message>
    <message>
        <source>&amp;List the source&apos;s names</source>
        <translation>Namen der Quelle auf&amp;listen</translation>
    </message>
    <message>
        <source>Runs the workflow without its filters and writes nothing: only names.</source>
        <translation>Startet den Workflow ohne seine Filter und schreibt nichts: nur Namen.</translation>
    </message>
    <message>
        <source>Takes back the last edit: of the workflow where it has the focus, else of a breakpoint or a setting.</source>
        <translation>Nimmt die letzte Änderung zurück: des Workflows, wo er den Fokus hat, sonst eines Haltepunkts oder einer Einstellung.</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variablen</translation>
    </message>
    <message>
        <source>Shows the workflow&apos;s variables, and where each has its value from.</source>
        <translation>Zeigt die Variablen des Workflows und woher jede ihren Wert hat.</translation>
    </message>
    <message>
        <source>Take a secrets &amp;file…</source>
        <translation>Geheimnis&amp;datei nehmen …</translation>
    </message>
    <message>
        <source>Values of variables are read from a file that nobody else may read; they stay in memory.</source>
        <translation>Werte von Variablen kommen aus einer Datei, die niemand sonst lesen darf; sie bleiben im Speicher.</translation>
    </message>
    <message>
        <source>&amp;Move the secret out of the workflow</source>
        <translation>Das Geheimnis aus dem Workflow &amp;nehmen</translation>
    </message>
    <message>
        <source>Puts a variable in the place of the secret at the cursor, and keeps the secret in the keychain.</source>
        <translation>Setzt eine Variable an die Stelle des Geheimnisses am Cursor und bewahrt es im Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Tries the connection of the workflow step by step; once more stops it. It only reads.</source>
        <translation>Probiert die Verbindung des Workflows Schritt für Schritt; noch einmal beendet es. Es liest nur.</translation>
    </message>
    <message>
        <source>Workflow as &amp;text</source>
        <translation>Workflow als &amp;Text</translation>
    </message>
    <message>
        <source>Shows the workflow file as text.</source>
        <translation>Zeigt die Workflow-Datei als Text.</translation>
    </message>
    <message>
        <source>Workflow as f&amp;orm</source>
        <translation>Workflow als F&amp;ormular</translation>
    </message>
    <message>
        <source>Shows the workflow file as a form.</source>
        <translation>Zeigt die Workflow-Datei als Formular.</translation>
    </message>
    <message>
        <source>Workflow as text &amp;and form</source>
        <translation>Workflow als Text &amp;und Formular</translation>
    </message>
    <message>
        <source>Shows text and form of the workflow side by side.</source>
        <translation>Zeigt Text und Formular des Workflows nebeneinander.</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>&amp;Vervollständigen</translation>
    </message>
    <message>
        <source>Proposes what could stand at the cursor of the workflow.</source>
        <translation>Schlägt vor, was am Cursor des Workflows stehen könnte.</translation>
    </message>
    <message>
        <source>&amp;Mend the problem</source>
        <translation>Das Problem &amp;beheben</translation>
    </message>
    <message>
        <source>Proposes fixes for the problem at the cursor.</source>
        <translation>Schlägt Korrekturen für das Problem am Cursor vor.</translation>
    </message>
    <message>
        <source>&amp;Next problem of the workflow</source>
        <translation>&amp;Nächstes Problem des Workflows</translation>
    </message>
    <message>
        <source>Goes to the next problem of the workflow file; F8 does where it has the focus.</source>
        <translation>Geht zum nächsten Problem der Workflow-Datei; F8 tut es, wo sie den Fokus hat.</translation>
    </message>
    <message>
        <source>&amp;Previous problem of the workflow</source>
        <translation>Vori&amp;ges Problem des Workflows</translation>
    </message>
    <message>
        <source>Goes to the previous problem of the workflow file.</source>
        <translation>Geht zum vorigen Problem der Workflow-Datei.</translation>
    </message>
    <message>
        <source>&amp;List the workflow&apos;s problems</source>
        <translation>Probleme des Workflows auf&amp;listen</translation>
    </message>
    <message>
        <source>Shows everything that is wrong with the workflow file.</source>
        <translation>Zeigt alles, was an der Workflow-Datei falsch ist.</translation>
    </message>
    <message>
        <source>Go to a &amp;key of the workflow…</source>
        <translation>Zu einem &amp;Schlüssel des Workflows …</translation>
    </message>
    <message>
        <source>Searches the keys of the workflow file.</source>
        <translation>Durchsucht die Schlüssel der Workflow-Datei.</translation>
    </message>
    <message>
        <source>Fo&amp;rmat the workflow</source>
        <translation>Workflow fo&amp;rmatieren</translation>
    </message>
    <message>
        <source>Tidies blanks and tabs of the workflow file; what it says stays.</source>
        <translation>Räumt Leerzeichen und Tabulatoren der Workflow-Datei auf; was sie sagt, bleibt.</translation>
    </message>
    <message>
        <source>Copy the path of the ke&amp;y</source>
        <translation>&amp;Pfad des Schlüssels kopieren</translation>
    </message>
    <message>
        <source>Copies where the cursor is in the workflow.</source>
        <translation>Kopiert, wo der Cursor im Workflow steht.</translation>
    </message>
    <message>
        <source>Check a&amp;gainst…</source>
        <translation>Prüfen ge&amp;gen …</translation>
    </message>
    <message>
        <source>Chooses the schema the workflow is checked against.</source>
        <translation>Wählt das Schema, gegen das der Workflow geprüft wird.</translation>
    </message>
    <message>
        <source>&amp;Hide secrets</source>
        <translation>Geheimnisse &amp;verbergen</translation>
    </message>
    <message>
        <source>Covers passwords and tokens in the workflow&apos;s text until the cursor is in them.</source>
        <translation>Verdeckt Passwörter und Token im Text des Workflows, bis der Cursor darin steht.</translation>
    </message>
    <message>
        <source>Confi&amp;gure</source>
        <translation>Konfi&amp;gurieren</translation>
    </message>
    <message>
        <source>The workflow file: its text, its keys, its problems.</source>
        <translation>Die Workflow-Datei: ihr Text, ihre Schlüssel, ihre Probleme.</translation>
    </message>
    <message>
        <source>Lear&amp;n</source>
        <translation>Ler&amp;nen</translation>
    </message>
    <message>
        <source>A lesson at the left, the real tool beside it.</source>
        <translation>Links eine Lektion, daneben das echte Werkzeug.</translation>
    </message>
    <message>
        <source>Goes to the next of the languages the window speaks.</source>
        <translation>Wechselt zur nächsten der Sprachen, die das Fenster spricht.</translation>
    </message>
    <message>
        <source>N&amp;arration</source>
        <translation>Erz&amp;ählung</translation>
    </message>
    <message>
        <source>Says in one sentence what just happened and why, above the topology.</source>
        <translation>Sagt über der Topologie in einem Satz, was gerade geschah und warum.</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>Shows every lesson, and how far you came.</source>
        <translation>Zeigt alle Lektionen und wie weit Sie gekommen sind.</translation>
    </message>
    <message>
        <source>&amp;Next step of the lesson</source>
        <translation>&amp;Nächster Schritt der Lektion</translation>
    </message>
    <message>
        <source>Goes on once the step is done.</source>
        <translation>Geht weiter, sobald der Schritt getan ist.</translation>
    </message>
    <message>
        <source>Step &amp;before, to read again</source>
        <translation>&amp;Voriger Schritt, zum Nachlesen</translation>
    </message>
    <message>
        <source>Shows the step before; nothing is put back.</source>
        <translation>Zeigt den vorigen Schritt; nichts wird zurückgesetzt.</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>&amp;Hinweis</translation>
    </message>
    <message>
        <source>Says more about the step, three times.</source>
        <translation>Sagt mehr zu diesem Schritt, dreimal.</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Lights the control this step speaks of; Esc ends it.</source>
        <translation>Beleuchtet das Bedienelement, von dem dieser Schritt spricht; Esc beendet es.</translation>
    </message>
    <message>
        <source>&amp;Restore the step</source>
        <translation>Schritt &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Puts the lesson&apos;s files, the run and breakpoints back to where this step began.</source>
        <translation>Setzt Dateien, Lauf und Haltepunkte der Lektion auf den Beginn dieses Schritts zurück.</translation>
    </message>
    <message>
        <source>Lesson from its be&amp;ginning</source>
        <translation>Lektion von &amp;vorn</translation>
    </message>
    <message>
        <source>Begins the lesson anew, with fresh files.</source>
        <translation>Beginnt die Lektion neu, mit frischen Dateien.</translation>
    </message>
    <message>
        <source>&amp;What can I do here?</source>
        <translation>&amp;Was kann ich hier tun?</translation>
    </message>
    <message>
        <source>Every action that can be taken now, the panel&apos;s own first, with its key.</source>
        <translation>Jede Aktion, die jetzt möglich ist, die des Panels zuerst, mit ihrer Taste.</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>Every word of the field, and what it means.</source>
        <translation>Jedes Wort des Fachs und was es bedeutet.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>The whole documentation; it can be searched and needs no network.</source>
        <translation>Die ganze Dokumentation; sie lässt sich durchsuchen und braucht kein Netz.</translation>
    </message>
    <message>
        <source>I&amp;mport workflow…</source>
        <translation>Workflow i&amp;mportieren …</translation>
    </message>
    <message>
        <source>Makes a workflow config of a service that the catalogue or a server knows.</source>
        <translation>Legt eine Workflow-Config aus einem Service an, den der Katalog oder ein Server kennt.</translation>
    </message>
</context>
<context>
    <name>PanelHelp</name>
    <message>
        <source>The topology as its connector declares it: nodes with their stages, in the order the walk takes. The accent bar stands where the run is; a number says how much a stage yielded.</source>
        <translation>Die Topologie, wie ihr Connector sie deklariert: Nodes mit ihren Stages, in der Reihenfolge des Laufs. Der Akzentbalken steht, wo der Lauf ist; eine Zahl sagt, wie viel eine Stage geliefert hat.</translation>
    </message>
    <message>
        <source>Every ServiceSpec that was found, by source type. The bar says how many methods of its topology a connector implements. Select one to see its topology.</source>
        <translation>Jede gefundene ServiceSpec, nach Quelltyp. Der Balken sagt, wie viele Methoden seiner Topologie ein Connector implementiert. Einen auswählen, um seine Topologie zu sehen.</translation>
    </message>
    <message>
        <source>Python interpreters and the framework each has. The one in use runs Python connectors.</source>
        <translation>Python-Interpreter und das Framework, das jeder hat. Der in Gebrauch führt Python-Connectoren aus.</translation>
    </message>
    <message>
        <source>Each method that the topology names or the base class demands: implemented, inherited, stub or missing. Open one and write it; its mark goes as you type.</source>
        <translation>Jede Methode, die die Topologie nennt oder die Basisklasse verlangt: implementiert, geerbt, Stub oder fehlend. Öffnen Sie eine und schreiben Sie sie; ihr Zeichen folgt beim Tippen.</translation>
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
        <source>The workflow file: which connector runs, against what, and where its entities go. It is checked while you type: F8 goes to the next problem, Alt+Enter mends it, Ctrl+Space says what could stand at the cursor. Ctrl+S writes it and reads it again.</source>
        <translation>Die Workflow-Datei: welcher Connector läuft, wogegen, und wohin seine Entitäten gehen. Sie wird beim Tippen geprüft: F8 geht zum nächsten Problem, Alt+Eingabe behebt es, Strg+Leertaste sagt, was am Cursor stehen könnte. Strg+S schreibt sie und liest sie neu.</translation>
    </message>
    <message>
        <source>The keys of the workflow as a tree; search finds one, Enter goes to it in the text.</source>
        <translation>Die Schlüssel des Workflows als Baum; die Suche findet einen, Eingabe geht im Text dorthin.</translation>
    </message>
    <message>
        <source>What the framework would reject in the workflow file, and what is likely not meant. Select a row to go there.</source>
        <translation>Was das Framework an der Workflow-Datei ablehnen würde, und was wohl nicht so gemeint ist. Wählen Sie eine Zeile, um dorthin zu gehen.</translation>
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
        <source>What the run wrote, or in a dry run would write: each entity with its reason, and each deletion with the names it rests on.</source>
        <translation>Was der Lauf geschrieben hat oder in einem Probelauf schreiben würde: jede Entität mit ihrem Grund, und jede Löschung mit den Namen, auf denen sie beruht.</translation>
    </message>
    <message>
        <source>The entities the studio&apos;s own catalogue holds, their versions and their lineage. A snapshot is taken before each run.</source>
        <translation>Die Entitäten im Katalog des Studios, ihre Versionen und ihre Herkunft. Vor jedem Lauf wird ein Schnappschuss genommen.</translation>
    </message>
    <message>
        <source>What is wrong in the workflow, one line for each mistake, with its fixes.</source>
        <translation>Was am Workflow falsch ist, eine Zeile für jeden Fehler, mit seinen Korrekturen.</translation>
    </message>
    <message>
        <source>The keys of the workflow as a tree. Select one to go to it in text and form.</source>
        <translation>Die Schlüssel des Workflows als Baum. Wählen Sie einen, um in Text und Formular dorthin zu gehen.</translation>
    </message>
    <message>
        <source>Which names the filter patterns keep and drop, as one edits them, and which rule decided.</source>
        <translation>Welche Namen die Filtermuster behalten und verwerfen, während man sie bearbeitet, und welche Regel entschied.</translation>
    </message>
    <message>
        <source>The variables the workflow names, and where their values were found. Secrets stay covered.</source>
        <translation>Die Variablen, die der Workflow nennt, und wo ihre Werte gefunden wurden. Geheimnisse bleiben verdeckt.</translation>
    </message>
    <message>
        <source>Whether what the workflow reads can be reached, step by step, and the key of the config that each failed step points to.</source>
        <translation>Ob sich erreichen lässt, was der Workflow liest, Schritt für Schritt, und auf welchen Schlüssel der Config jeder gescheiterte Schritt zeigt.</translation>
    </message>
    <message>
        <source>The lesson: what to do, whether it is done, and hints. It works on a copy of its files, so nothing of yours is touched.</source>
        <translation>Die Lektion: was zu tun ist, ob es getan ist, und Hinweise. Sie arbeitet auf einer Kopie ihrer Dateien, nichts von Ihnen wird angerührt.</translation>
    </message>
    <message>
        <source>Open the sample or a workflow, then press F11.</source>
        <translation>Das Beispiel oder einen Workflow öffnen, dann F11 drücken.</translation>
    </message>
    <message>
        <source>One part of what the window knows; what is selected here is selected everywhere.</source>
        <translation>Ein Teil dessen, was das Fenster weiß; was hier ausgewählt ist, ist überall ausgewählt.</translation>
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
    <message>
        <source>Asked for, not supported</source>
        <translation>Gefragt, nicht unterstützt</translation>
    </message>
    <message>
        <source>Calls of a client that this catalogue answered with 404.</source>
        <translation>Aufrufe eines Clients, die dieser Katalog mit 404 beantwortet hat.</translation>
    </message>
    <message>
        <source>How often it was asked for</source>
        <translation>Wie oft danach gefragt wurde</translation>
    </message>
    <message>
        <source>How many are right below</source>
        <translation>Wie viele direkt darunter stehen</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Fully qualified name</source>
        <translation>Vollständiger Name (FQN)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>nothing that is shown</source>
        <translation>nichts, was gezeigt wird</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>%1 is still being read</source>
        <translation>%1 wird noch gelesen</translation>
    </message>
    <message>
        <source>%1: no topology; its source gives its records without nodes</source>
        <translation>%1: keine Topologie; seine Quelle liefert ihre Datensätze ohne Nodes</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>This environment is being asked for its versions.</source>
        <translation>Diese Umgebung wird nach ihren Versionen gefragt.</translation>
    </message>
    <message>
        <source>Python %1 with the framework %2.</source>
        <translation>Python %1 mit dem Framework %2.</translation>
    </message>
    <message>
        <source>Python %1 without the framework. This command installs it:</source>
        <translation>Python %1 ohne das Framework. Dieser Befehl installiert es:</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in Gebrauch)</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
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
        <source>buffered</source>
        <translation>gepuffert</translation>
    </message>
    <message>
        <source>flushed</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>unterdrückt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Abweichende Felder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>unsafe, applied: %1</source>
        <translation>unsicher, ausgeführt: %1</translation>
    </message>
    <message>
        <source>unsafe, not applied: %1</source>
        <translation>unsicher, nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n gelöscht</numerusform>
            <numerusform>%n gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would go</source>
        <translation>
            <numerusform>%n entfiele</numerusform>
            <numerusform>%n entfielen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) seen</source>
        <translation>
            <numerusform>%n Name gesehen</numerusform>
            <numerusform>%n Namen gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>What, where</source>
        <translation>Was, wo</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>missing package</source>
        <translation>Paket fehlt</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>other error</source>
        <translation>anderer Fehler</translation>
    </message>
    <message>
        <source>Testing: %1…</source>
        <translation>Wird geprüft: %1 …</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>The connection works. Every step passed.</source>
        <translation>Die Verbindung steht. Jeder Schritt ist bestanden.</translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %n warning(s).</source>
        <translation>
            <numerusform>Die Verbindung steht, mit %n Warnung.</numerusform>
            <numerusform>Die Verbindung steht, mit %n Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Die Prüfung wurde beendet.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>would be deleted</source>
        <translation>würde gelöscht</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>cannot be decided</source>
        <translation>nicht zu entscheiden</translation>
    </message>
    <message>
        <source>the source has it no more</source>
        <translation>die Quelle hat es nicht mehr</translation>
    </message>
    <message>
        <source>with what it is in</source>
        <translation>mit dem, worin es liegt</translation>
    </message>
    <message>
        <source>no filter drops it</source>
        <translation>kein Filter verwirft es</translation>
    </message>
    <message>
        <source>include %1</source>
        <translation>include %1</translation>
    </message>
    <message>
        <source>no include matches</source>
        <translation>kein include passt</translation>
    </message>
    <message>
        <source>exclude %1</source>
        <translation>exclude %1</translation>
    </message>
    <message>
        <source>what it is in is dropped</source>
        <translation>worin es liegt, ist verworfen</translation>
    </message>
    <message>
        <source>a pattern is no regular expression</source>
        <translation>ein Muster ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>FQN</source>
        <translation>FQN</translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation>der Text %1</translation>
    </message>
    <message>
        <source>any character</source>
        <translation>ein beliebiges Zeichen</translation>
    </message>
    <message>
        <source>the beginning of the name</source>
        <translation>der Anfang des Namens</translation>
    </message>
    <message>
        <source>the end of the name</source>
        <translation>das Ende des Namens</translation>
    </message>
    <message>
        <source>one of the characters %1</source>
        <translation>eines der Zeichen %1</translation>
    </message>
    <message>
        <source>a character that is none of %1</source>
        <translation>ein Zeichen, das keines von %1 ist</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>eine Ziffer</translation>
    </message>
    <message>
        <source>a character that is no digit</source>
        <translation>ein Zeichen, das keine Ziffer ist</translation>
    </message>
    <message>
        <source>a letter, a digit or _</source>
        <translation>ein Buchstabe, eine Ziffer oder _</translation>
    </message>
    <message>
        <source>a character that is no letter, digit or _</source>
        <translation>ein Zeichen, das weder Buchstabe, Ziffer noch _ ist</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>a character that is no blank</source>
        <translation>ein Zeichen, das kein Leerzeichen ist</translation>
    </message>
    <message>
        <source>the edge of a word</source>
        <translation>der Rand eines Wortes</translation>
    </message>
    <message>
        <source>not the edge of a word</source>
        <translation>nicht der Rand eines Wortes</translation>
    </message>
    <message>
        <source>a group:</source>
        <translation>eine Gruppe:</translation>
    </message>
    <message>
        <source>a group called %1:</source>
        <translation>eine Gruppe namens %1:</translation>
    </message>
    <message>
        <source>end of the group</source>
        <translation>Ende der Gruppe</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>only if this follows:</source>
        <translation>nur, wenn dies folgt:</translation>
    </message>
    <message>
        <source>only if this does not follow:</source>
        <translation>nur, wenn dies nicht folgt:</translation>
    </message>
    <message>
        <source>only if this comes before:</source>
        <translation>nur, wenn dies davor steht:</translation>
    </message>
    <message>
        <source>only if this does not come before:</source>
        <translation>nur, wenn dies nicht davor steht:</translation>
    </message>
    <message>
        <source>the same text as group %1</source>
        <translation>derselbe Text wie Gruppe %1</translation>
    </message>
    <message>
        <source>flags %1</source>
        <translation>Schalter %1</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>ein Kommentar</translation>
    </message>
    <message>
        <source>%1, which is not explained here</source>
        <translation>%1, das hier nicht erklärt wird</translation>
    </message>
    <message>
        <source>, or not</source>
        <translation>, oder auch nicht</translation>
    </message>
    <message>
        <source>, any number of times, or not at all</source>
        <translation>, beliebig oft oder gar nicht</translation>
    </message>
    <message>
        <source>, once or more</source>
        <translation>, einmal oder öfter</translation>
    </message>
    <message>
        <source>, %1 times or more</source>
        <translation>, %1-mal oder öfter</translation>
    </message>
    <message>
        <source>, %1 times</source>
        <translation>, %1-mal</translation>
    </message>
    <message>
        <source>, %1 to %2 times</source>
        <translation>, %1- bis %2-mal</translation>
    </message>
    <message>
        <source>Only names that begin so match; elsewhere in the name too:</source>
        <translation>Nur Namen, die so beginnen, passen; auch anderswo im Namen:</translation>
    </message>
    <message>
        <source>Longer names that begin so match too; the whole name only:</source>
        <translation>Auch längere Namen, die so beginnen, passen; nur der ganze Name:</translation>
    </message>
    <message>
        <source>% is a percent sign, not a wildcard; for any text:</source>
        <translation>% ist ein Prozentzeichen, kein Platzhalter; für beliebigen Text:</translation>
    </message>
    <message>
        <source>%1 is %2 any number of times; for any text:</source>
        <translation>%1 ist %2 beliebig oft; für beliebigen Text:</translation>
    </message>
    <message>
        <source>The dot in %1 is any character; for a dot:</source>
        <translation>Der Punkt in %1 ist ein beliebiges Zeichen; für einen Punkt:</translation>
    </message>
    <message>
        <source>Every name matches.</source>
        <translation>Jeder Name passt.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Stored procedures</source>
        <translation>Gespeicherte Prozeduren</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Data models</source>
        <translation>Datenmodelle</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>ML models</source>
        <translation>ML-Modelle</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Search indexes</source>
        <translation>Suchindizes</translation>
    </message>
    <message>
        <source>API collections</source>
        <translation>API-Sammlungen</translation>
    </message>
    <message>
        <source>API endpoints</source>
        <translation>API-Endpunkte</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Tabellenblätter</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Arbeitsblätter</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>, and its context key %1 stays empty</source>
        <translation>, und ihr Kontextschlüssel %1 bleibt leer</translation>
    </message>
    <message>
        <source>, so its context key %1 still holds %2</source>
        <translation>, also enthält ihr Kontextschlüssel %1 noch %2</translation>
    </message>
    <message>
        <source>%1 yielded nothing for %2: it raised, which the framework only logs (%3)%4.</source>
        <translation>%1 hat für %2 nichts geliefert: Es löste eine Ausnahme aus, die das Framework nur protokolliert (%3)%4.</translation>
    </message>
    <message>
        <source>%1 broke off for %2: it raised, which the framework only logs (%3); what it yielded before stays.</source>
        <translation>%1 brach für %2 ab: Es löste eine Ausnahme aus, die das Framework nur protokolliert (%3); was es davor lieferte, bleibt.</translation>
    </message>
    <message>
        <source>%1 yielded nothing for %2: it is a stub%3.</source>
        <translation>%1 hat für %2 nichts geliefert: Es ist ein Stub%3.</translation>
    </message>
    <message>
        <source>The post_process %1 yielded nothing: it is a stub.</source>
        <translation>Das post_process %1 hat nichts geliefert: Es ist ein Stub.</translation>
    </message>
    <message>
        <source>%1 yielded nothing for %2%3: stages and children below go on with that.</source>
        <translation>%1 hat für %2 nichts geliefert%3: Stages und Kinder darunter gehen damit weiter.</translation>
    </message>
    <message>
        <source>%1 yielded nothing for %2; the stage is nullable, so it need not.</source>
        <translation>%1 hat für %2 nichts geliefert; die Stage ist nullable, sie muss auch nicht.</translation>
    </message>
    <message>
        <source>%1 is not written: it exists, and its stage has overwrite=False; the context takes its name all the same.</source>
        <translation>%1 wird nicht geschrieben: Es existiert, und seine Stage hat overwrite=False; den Namen nimmt der Kontext trotzdem.</translation>
    </message>
    <message>
        <source>%1 is left as it is: its sourceHash is the one that is stored, so nothing in it changed.</source>
        <translation>%1 bleibt, wie es ist: Sein sourceHash ist der gespeicherte, also hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>%1 waits in the sink&apos;s buffer with %2: until the flush nobody can look it up.</source>
        <translation>%1 wartet im Puffer des Sinks mit %2: Bis zum Flush kann es niemand nachschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in all</source>
        <translation>
            <numerusform>insgesamt %n Datensatz</numerusform>
            <numerusform>insgesamt %n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>The sink writes what it kept: its buffer was full, a Barrier came by, or the run is over.</source>
        <translation>Der Sink schreibt, was er hielt: Sein Puffer war voll, eine Barrier kam vorbei, oder der Lauf ist zu Ende.</translation>
    </message>
    <message>
        <source>%1 is deleted: it is in the catalogue, and this run did not see it.</source>
        <translation>%1 wird gelöscht: Es steht im Katalog, und dieser Lauf hat es nicht gesehen.</translation>
    </message>
    <message>
        <source>%1 is filtered: no stage ever sees it.</source>
        <translation>%1 ist gefiltert: Keine Stage bekommt es je zu sehen.</translation>
    </message>
    <message>
        <source>%1 is filtered: the exclude pattern %2 matches the beginning of its name, and an exclude beats every include.</source>
        <translation>%1 ist gefiltert: Das exclude-Muster %2 passt auf den Anfang des Namens, und ein exclude schlägt jedes include.</translation>
    </message>
    <message>
        <source>%1 is filtered: no include pattern (%2) matches the beginning of its name.</source>
        <translation>%1 ist gefiltert: Kein include-Muster (%2) passt auf den Anfang des Namens.</translation>
    </message>
    <message>
        <source>%1 gave no element: it is a stub, so nothing of node %2 runs but its post_process.</source>
        <translation>%1 gab kein Element: Es ist ein Stub, also läuft von Node %2 nur das post_process.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gave no element: the filter dropped %n name(s).</source>
        <translation>
            <numerusform>%1 gab kein Element: Der Filter hat %n Namen verworfen.</numerusform>
            <numerusform>%1 gab kein Element: Der Filter hat %n Namen verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gave no element, so nothing of node %2 runs but its post_process.</source>
        <translation>%1 gab kein Element, also läuft von Node %2 nur das post_process.</translation>
    </message>
    <message>
        <source>%1: the framework only logs it. No failure is counted; the next stage and the children of %2 run as if nothing was.</source>
        <translation>%1: Das Framework protokolliert es nur. Kein Fehler wird gezählt; die nächste Stage und die Kinder von %2 laufen, als wäre nichts gewesen.</translation>
    </message>
    <message>
        <source>A producer raised: %1. The elements it gave so far stay, the node ends, and its post_process runs all the same.</source>
        <translation>Ein Producer löste eine Ausnahme aus: %1. Die Elemente bis dahin bleiben, die Node endet, und ihr post_process läuft trotzdem.</translation>
    </message>
    <message>
        <source>A post_process raised: %1. The next one runs.</source>
        <translation>Ein post_process löste eine Ausnahme aus: %1. Das nächste läuft.</translation>
    </message>
    <message>
        <source>The stage has must_return, and what it yielded cannot be found in the catalogue: the walk ends here, without any post_process.</source>
        <translation>Die Stage hat must_return, und was sie lieferte, ist im Katalog nicht zu finden: Der Durchgang endet hier, ohne jedes post_process.</translation>
    </message>
    <message>
        <source>The walk ends here, without any post_process: %1</source>
        <translation>Der Durchgang endet hier, ohne jedes post_process: %1</translation>
    </message>
    <message>
        <source>A value is dropped with a warning, and the walk goes on: %1</source>
        <translation>Ein Wert wird mit einer Warnung verworfen, und der Durchgang geht weiter: %1</translation>
    </message>
    <message>
        <source>%1 is counted as a failure, because it came as a Left; the walk goes on.</source>
        <translation>%1 zählt als Fehler, denn es kam als Left; der Durchgang geht weiter.</translation>
    </message>
    <message>
        <source>%1 yielded an Either with both sides: a failure (%2) and a record, and both count.</source>
        <translation>%1 lieferte ein Either mit beiden Seiten: einen Fehler (%2) und einen Datensatz, und beide zählen.</translation>
    </message>
    <message>
        <source>%1 yielded a Left for %2: a failure that is counted, and the walk goes on (%3).</source>
        <translation>%1 lieferte ein Left für %2: ein Fehler, der zählt, und der Durchgang geht weiter (%3).</translation>
    </message>
    <message>
        <source>%1 yielded %2; the stage has no context key, so it goes to the sink as it is, without a sourceHash.</source>
        <translation>%1 lieferte %2; die Stage hat keinen Kontextschlüssel, also geht es unverändert an den Sink, ohne sourceHash.</translation>
    </message>
    <message>
        <source>%1 keeps every value (store_all_in_context): %2 now.</source>
        <translation>%1 behält jeden Wert (store_all_in_context): jetzt %2.</translation>
    </message>
    <message>
        <source>All stages of %1 are through: clear_context empties %2, before the children run.</source>
        <translation>Alle Stages von %1 sind durch: clear_context leert %2, bevor die Kinder laufen.</translation>
    </message>
    <message>
        <source>A worker thread gets its own copy of the context; what it writes there, the others do not see.</source>
        <translation>Ein Worker-Thread bekommt seine eigene Kopie des Kontexts; was er dort schreibt, sehen die anderen nicht.</translation>
    </message>
    <message>
        <source>A worker&apos;s copy of the context is dropped, and what it remembered with it.</source>
        <translation>Die Kontextkopie eines Workers wird verworfen, und was sie sich gemerkt hat, mit ihr.</translation>
    </message>
    <message>
        <source>The context key %1 holds %2 now: what runs below builds its FQNs from it.</source>
        <translation>Der Kontextschlüssel %1 enthält jetzt %2: Was darunter läuft, baut daraus seine FQNs.</translation>
    </message>
    <message>
        <source>All elements of this visit of %1 are through: its post_process %2 runs once, also if there were none or the producer failed.</source>
        <translation>Alle Elemente dieses Besuchs von %1 sind durch: Sein post_process %2 läuft einmal, auch wenn es keine gab oder der Producer scheiterte.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 begins on %n thread(s): its producer is read to the end, then each lane takes its share of the elements.</source>
        <translation>
            <numerusform>Node %1 beginnt auf %n Thread: Ihr Producer wird zu Ende gelesen, dann nimmt jede Lane ihren Teil der Elemente.</numerusform>
            <numerusform>Node %1 beginnt auf %n Threads: Ihr Producer wird zu Ende gelesen, dann nimmt jede Lane ihren Teil der Elemente.</numerusform>
        </translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>diese Sitzung</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>keychain: %1</source>
        <translation>Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>This secret stands in the file: whoever has the file has it. It can be moved to the variable %1.</source>
        <translation>Dieses Geheimnis steht in der Datei: Wer die Datei hat, hat es. Es kann in die Variable %1 verschoben werden.</translation>
    </message>
    <message>
        <source>%1 is set nowhere, so a run takes the text as it is written. Set it for this session, keep it in the keychain, or take a secrets file.</source>
        <translation>%1 ist nirgends gesetzt, ein Lauf nimmt also den Text, wie er dasteht. Setzen Sie die Variable für diese Sitzung, bewahren Sie sie im Schlüsselbund auf, oder nehmen Sie eine Geheimnisdatei.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has a value of %n characters, from: %2.</source>
        <translation>
            <numerusform>%1 hat einen Wert mit %n Zeichen, aus: %2.</numerusform>
            <numerusform>%1 hat einen Wert mit %n Zeichen, aus: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>written in the file</source>
        <translation>steht in der Datei</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Used at</source>
        <translation>Verwendet in</translation>
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
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>geschrieben von %1</translation>
    </message>
    <message>
        <source>The first version: nothing before it to compare with.</source>
        <translation>Die erste Version: Davor gibt es nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>There is one version only: nothing was changed since it was created.</source>
        <translation>Es gibt nur eine Version: Seit dem Anlegen wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 and %2 do not differ.</source>
        <translation>%1 und %2 unterscheiden sich nicht.</translation>
    </message>
    <message>
        <source>From %1 to %2. Select two versions to compare them.</source>
        <translation>Von %1 zu %2. Zwei Versionen auswählen, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lineage</translation>
    </message>
    <message>
        <source>Views of the entity</source>
        <translation>Ansichten der Entity</translation>
    </message>
    <message>
        <source>Versions of the entity</source>
        <translation>Versionen der Entity</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Abweichende Felder</translation>
    </message>
    <message>
        <source>Lineage as a graph</source>
        <translation>Lineage als Graph</translation>
    </message>
    <message>
        <source>Copy fully qualified name</source>
        <translation>Vollständigen Namen (FQN) kopieren</translation>
    </message>
    <message>
        <source>Select where the run yielded it</source>
        <translation>Auswählen, wo der Lauf sie geliefert hat</translation>
    </message>
    <message>
        <source>Show the whole lineage</source>
        <translation>Die ganze Lineage zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n Ebene</numerusform>
            <numerusform>%n Ebenen</numerusform>
        </translation>
    </message>
    <message>
        <source>How far up and down the lineage is followed</source>
        <translation>Wie weit der Lineage hinauf und hinab gefolgt wird</translation>
    </message>
    <message>
        <source>Nobody wrote lineage of this entity. A lineage workflow does, or views when their definition is read.</source>
        <translation>Niemand hat Lineage dieser Entity geschrieben. Das tut ein Lineage-Workflow, oder Views tun es, wenn ihre Definition gelesen wird.</translation>
    </message>
    <message>
        <source>There is more than is drawn: go along by clicking.</source>
        <translation>Es gibt mehr, als gezeichnet ist: Klicken führt weiter.</translation>
    </message>
    <message>
        <source>Upstream ← · → downstream</source>
        <translation>Upstream ← · → Downstream</translation>
    </message>
    <message>
        <source>A click goes to an entity; the pointer on an arrow shows the columns it joins.</source>
        <translation>Ein Klick geht zu einer Entity; der Zeiger auf einem Pfeil zeigt die Spalten, die er verbindet.</translation>
    </message>
    <message>
        <source>not of this run</source>
        <translation>nicht aus diesem Lauf</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue</source>
        <translation>%1 ist nicht im Katalog</translation>
    </message>
    <message>
        <source>Open another catalogue…</source>
        <translation>Anderen Katalog öffnen …</translation>
    </message>
    <message>
        <source>Save the catalogue as…</source>
        <translation>Katalog speichern unter …</translation>
    </message>
    <message>
        <source>Empty the catalogue</source>
        <translation>Katalog leeren</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Before %1 · %2</source>
        <translation>Vor %1 · %2</translation>
    </message>
    <message>
        <source>in memory until the window closes</source>
        <translation>im Speicher, bis das Fenster schließt</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>die ersten %1</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back: there is no snapshot yet, each run takes one</source>
        <translation>Zurück: Noch gibt es keinen Schnappschuss, jeder Lauf legt einen an</translation>
    </message>
    <message>
        <source>Go back to before %1</source>
        <translation>Zurück auf den Stand vor %1</translation>
    </message>
    <message>
        <source>Nothing in the catalogue has this in its name. * and ? stand for anything.</source>
        <translation>Nichts im Katalog hat das im Namen. * und ? stehen für Beliebiges.</translation>
    </message>
    <message>
        <source>Select an entity to see its fields, its history and its lineage.</source>
        <translation>Eine Entity auswählen, um ihre Felder, ihren Verlauf und ihre Lineage zu sehen.</translation>
    </message>
    <message>
        <source>The catalogue is empty since it was emptied. Everything can come back.</source>
        <translation>Der Katalog ist leer, weil er geleert wurde. Alles lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Nothing was written so far. Entities arrive here in batches of a hundred and at the end of the run.</source>
        <translation>Noch wurde nichts geschrieben. Entitys kommen hier zu je hundert an und am Ende des Laufs.</translation>
    </message>
    <message>
        <source>The catalogue is empty. Run the workflow, and what it yields is here, with its history and lineage.</source>
        <translation>Der Katalog ist leer. Den Workflow starten, und was er liefert, steht hier, mit Verlauf und Lineage.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The catalogue is empty, and no workflow is open that could fill it.</source>
        <translation>Der Katalog ist leer, und kein Workflow ist offen, der ihn füllen könnte.</translation>
    </message>
    <message>
        <source>Search the catalogue by fully qualified name</source>
        <translation>Den Katalog nach vollständigem Namen (FQN) durchsuchen</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>Found in the catalogue</source>
        <translation>Im Katalog gefunden</translation>
    </message>
    <message>
        <source>Snapshots: how the catalogue was before each run</source>
        <translation>Schnappschüsse: wie der Katalog vor jedem Lauf war</translation>
    </message>
    <message>
        <source>Open, save, empty the catalogue</source>
        <translation>Katalog öffnen, speichern, leeren</translation>
    </message>
    <message>
        <source>Checklist (%1)</source>
        <translation>Checkliste (%1)</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 of %2 done, next: %3</source>
        <translation>%1 von %2 erledigt, als Nächstes: %3</translation>
    </message>
    <message>
        <source>Pick a connector to see what is still to be implemented.</source>
        <translation>Einen Connector wählen, um zu sehen, was noch zu implementieren ist.</translation>
    </message>
    <message>
        <source>Open the tutorial</source>
        <translation>Tutorial öffnen</translation>
    </message>
    <message>
        <source>The source of %1 is being read.</source>
        <translation>Der Quelltext von %1 wird gelesen.</translation>
    </message>
    <message>
        <source>%1 has no topology: there is no list of methods to implement.</source>
        <translation>%1 hat keine Topologie: Es gibt keine Liste zu implementierender Methoden.</translation>
    </message>
    <message>
        <source>must give %1</source>
        <translation>muss %1 liefern</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation>
            <numerusform>%1, %n Zeile</numerusform>
            <numerusform>%1, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>How %1 does it</source>
        <translation>Wie %1 es macht</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Shows the method in the source (Enter)</source>
        <translation>Zeigt die Methode im Quelltext (Eingabe)</translation>
    </message>
    <message>
        <source>Insert skeleton</source>
        <translation>Gerüst einfügen</translation>
    </message>
    <message>
        <source>Puts the method into your class, with the shape of what it yields (Ins)</source>
        <translation>Setzt die Methode in die eigene Klasse, mit der Form dessen, was sie liefert (Einfg)</translation>
    </message>
    <message>
        <source>Insert stub</source>
        <translation>Stub einfügen</translation>
    </message>
    <message>
        <source>Puts the method into your class; it yields nothing, the flow goes on (Shift+Ins)</source>
        <translation>Setzt die Methode in die eigene Klasse; sie liefert nichts, der Ablauf geht weiter (Umschalt+Einfg)</translation>
    </message>
    <message>
        <source>Shows how another connector of this source type implements the method (P)</source>
        <translation>Zeigt, wie ein anderer Connector dieses Quelltyps die Methode implementiert (P)</translation>
    </message>
    <message>
        <source>Other connectors that implement it, the shortest first</source>
        <translation>Andere Connectoren, die sie implementieren, der kürzeste zuerst</translation>
    </message>
    <message>
        <source>Methods to implement, in order</source>
        <translation>Zu implementierende Methoden, der Reihe nach</translation>
    </message>
    <message>
        <source>How much is implemented</source>
        <translation>Wie viel implementiert ist</translation>
    </message>
    <message>
        <source>Show topology</source>
        <translation>Topologie zeigen</translation>
    </message>
    <message>
        <source>New workflow for it…</source>
        <translation>Neuer Workflow dafür …</translation>
    </message>
    <message>
        <source>Open service_spec.py</source>
        <translation>service_spec.py öffnen</translation>
    </message>
    <message>
        <source>Copy class path</source>
        <translation>Klassenpfad kopieren</translation>
    </message>
    <message>
        <source>Close folder %1</source>
        <translation>Ordner %1 schließen</translation>
    </message>
    <message>
        <source>%1: framework %2</source>
        <translation>%1: Framework %2</translation>
    </message>
    <message>
        <source>%1: no framework</source>
        <translation>%1: kein Framework</translation>
    </message>
    <message>
        <source>Add an environment…</source>
        <translation>Umgebung hinzufügen …</translation>
    </message>
    <message>
        <source>Show all environments</source>
        <translation>Alle Umgebungen zeigen</translation>
    </message>
    <message>
        <source>Python %1 · framework %2</source>
        <translation>Python %1 · Framework %2</translation>
    </message>
    <message>
        <source>Looking for Python environments…</source>
        <translation>Sucht Python-Umgebungen …</translation>
    </message>
    <message>
        <source>No framework in this Python</source>
        <translation>Kein Framework in diesem Python</translation>
    </message>
    <message>
        <source>The Python environment cannot be used</source>
        <translation>Die Python-Umgebung ist nicht verwendbar</translation>
    </message>
    <message>
        <source>No Python environment</source>
        <translation>Keine Python-Umgebung</translation>
    </message>
    <message>
        <source>No environment has the framework</source>
        <translation>Keine Umgebung hat das Framework</translation>
    </message>
    <message>
        <source>Python connectors are read from an environment that has the framework.</source>
        <translation>Python-Connectoren werden aus einer Umgebung gelesen, die das Framework hat.</translation>
    </message>
    <message>
        <source>Open a folder with Python connectors</source>
        <translation>Einen Ordner mit Python-Connectoren öffnen</translation>
    </message>
    <message>
        <source>show in catalogue</source>
        <translation>im Katalog zeigen</translation>
    </message>
    <message>
        <source>Select a stage or an entity of the run to see it here.</source>
        <translation>Eine Stage oder Entity des Laufs auswählen, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Use this environment</source>
        <translation>Diese Umgebung verwenden</translation>
    </message>
    <message>
        <source>Copy the install command</source>
        <translation>Installationsbefehl kopieren</translation>
    </message>
    <message>
        <source>Python environments</source>
        <translation>Python-Umgebungen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>Look for environments and check them again</source>
        <translation>Umgebungen suchen und erneut prüfen</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Run it in a terminal, then check again.</source>
        <translation>In einem Terminal ausführen, dann erneut prüfen.</translation>
    </message>
    <message>
        <source>Command that installs the framework</source>
        <translation>Befehl, der das Framework installiert</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>sucht …</translation>
    </message>
    <message>
        <source>No Python was found. Python connectors run in an environment that has the OpenMetadata ingestion framework installed.</source>
        <translation>Kein Python wurde gefunden. Python-Connectoren laufen in einer Umgebung, in der das Ingestion-Framework von OpenMetadata installiert ist.</translation>
    </message>
    <message>
        <source>No columns are given for this edge.</source>
        <translation>Zu dieser Kante sind keine Spalten angegeben.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Info und höher</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Levels shown</source>
        <translation>Gezeigte Stufen</translation>
    </message>
    <message>
        <source>Which levels of the log are shown</source>
        <translation>Welche Stufen des Protokolls gezeigt werden</translation>
    </message>
    <message>
        <source>Python starts and imports the framework. Shift+F5 stops it.</source>
        <translation>Python startet und importiert das Framework. Umschalt+F5 bricht das ab.</translation>
    </message>
    <message>
        <source>Go to the source</source>
        <translation>Zum Quelltext</translation>
    </message>
    <message>
        <source>The topology of %1 is read from the framework, and no Python environment that has it is in use.</source>
        <translation>Die Topologie von %1 wird aus dem Framework gelesen, und keine Python-Umgebung, die es hat, ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Show in catalogue</source>
        <translation>Im Katalog zeigen</translation>
    </message>
    <message>
        <source>Write plan</source>
        <translation>Schreibplan</translation>
    </message>
    <message>
        <source>Entities %1</source>
        <translation>Entitys %1</translation>
    </message>
    <message>
        <source>Deletions %1</source>
        <translation>Löschungen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) went ahead on a list of names that is not whole: %1</source>
        <translation>
            <numerusform>%n Löschung wurde auf eine unvollständige Namensliste hin ausgeführt: %1</numerusform>
            <numerusform>%n Löschungen wurden auf eine unvollständige Namensliste hin ausgeführt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) are unsafe and were not applied: %1</source>
        <translation>
            <numerusform>%n Löschung ist unsicher und wurde nicht ausgeführt: %1</numerusform>
            <numerusform>%n Löschungen sind unsicher und wurden nicht ausgeführt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>dry run: nothing is written</source>
        <translation>Probelauf: Nichts wird geschrieben</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gezeigt</translation>
    </message>
    <message>
        <source>%1 more are only counted</source>
        <translation>%1 weitere nur gezählt</translation>
    </message>
    <message>
        <source>All verbs</source>
        <translation>Alle Verben</translation>
    </message>
    <message>
        <source>The run wrote nothing. Problems and the counts of the topology say why.</source>
        <translation>Der Lauf hat nichts geschrieben. Probleme und die Zahlen der Topologie sagen, warum.</translation>
    </message>
    <message>
        <source>Nothing was written so far. Step on with F10 or F11.</source>
        <translation>Noch wurde nichts geschrieben. Weiter mit F10 oder F11.</translation>
    </message>
    <message>
        <source>Find by name or reason</source>
        <translation>Nach Name oder Grund suchen</translation>
    </message>
    <message>
        <source>Find in the write plan</source>
        <translation>Im Schreibplan suchen</translation>
    </message>
    <message>
        <source>Show one verb only</source>
        <translation>Nur ein Verb zeigen</translation>
    </message>
    <message>
        <source>Show one verb only; a click on a count does the same</source>
        <translation>Nur ein Verb zeigen; ein Klick auf eine Zahl tut dasselbe</translation>
    </message>
    <message>
        <source>Export the write plan as JSON…</source>
        <translation>Schreibplan als JSON exportieren …</translation>
    </message>
    <message>
        <source>Entities or deletions</source>
        <translation>Entitys oder Löschungen</translation>
    </message>
    <message>
        <source>Counts by type and verb</source>
        <translation>Zahlen nach Typ und Verb</translation>
    </message>
    <message>
        <source>Entities of the write plan</source>
        <translation>Entitys des Schreibplans</translation>
    </message>
    <message>
        <source>Deletions of the write plan</source>
        <translation>Löschungen des Schreibplans</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Source config</source>
        <translation>Source-Config</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Sink</source>
        <translation>Sink</translation>
    </message>
    <message>
        <source>Bulk sink</source>
        <translation>Bulk-Sink</translation>
    </message>
    <message>
        <source>Workflow config</source>
        <translation>Workflow-Config</translation>
    </message>
    <message>
        <source>Further keys</source>
        <translation>Weitere Schlüssel</translation>
    </message>
    <message>
        <source>No workflow is open. Open one, or make a new one, to fill it in here.</source>
        <translation>Kein Workflow ist geöffnet. Öffnen Sie einen oder legen Sie einen an, um ihn hier auszufüllen.</translation>
    </message>
    <message>
        <source>Line %1 of the text is no YAML: %2 The form shows what the text said before, and can be edited again once it is.</source>
        <translation>Zeile %1 des Textes ist kein YAML: %2 Das Formular zeigt, was der Text davor sagte, und kann wieder bearbeitet werden, sobald er es ist.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Only what is required</source>
        <translation>Nur was Pflicht ist</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Only what the file has</source>
        <translation>Nur was die Datei hat</translation>
    </message>
    <message>
        <source>What each setting means</source>
        <translation>Was jede Einstellung bedeutet</translation>
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
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Find a key or value</source>
        <translation>Schlüssel oder Wert suchen</translation>
    </message>
    <message>
        <source>Keys of the workflow</source>
        <translation>Schlüssel des Workflows</translation>
    </message>
    <message>
        <source>No workflow is open. Its keys will stand here as a tree.</source>
        <translation>Kein Workflow ist geöffnet. Seine Schlüssel stehen dann hier als Baum.</translation>
    </message>
    <message>
        <source>Open workflow…</source>
        <translation>Workflow öffnen …</translation>
    </message>
    <message>
        <source>Config problems %1</source>
        <translation>Config-Probleme %1</translation>
    </message>
    <message>
        <source>Config problems</source>
        <translation>Config-Probleme</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>No workflow is open. What is wrong with it will stand here.</source>
        <translation>Kein Workflow ist geöffnet. Was an ihm falsch ist, steht dann hier.</translation>
    </message>
    <message>
        <source>The workflow is being checked.</source>
        <translation>Der Workflow wird geprüft.</translation>
    </message>
    <message>
        <source>No problem was found in this workflow. It is checked against: %1.</source>
        <translation>In diesem Workflow wurde kein Problem gefunden. Geprüft gegen: %1.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Problems of the workflow</source>
        <translation>Probleme des Workflows</translation>
    </message>
    <message>
        <source>New connector</source>
        <translation>Neuer Connector</translation>
    </message>
    <message>
        <source>Filter lab</source>
        <translation>Filterlabor</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No names are known.</source>
        <translation>Keine Namen sind bekannt.</translation>
    </message>
    <message>
        <source>%1 kept, %2 dropped.</source>
        <translation>%1 behalten, %2 verworfen.</translation>
    </message>
    <message>
        <source>%1 would be deleted from the catalogue.</source>
        <translation>%1 würden aus dem Katalog gelöscht.</translation>
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
        <translation>Was auszuschließen ist, z. B. ^tmp_</translation>
    </message>
    <message>
        <source>What is to be included, e.g. ^sales_</source>
        <translation>Was aufzunehmen ist, z. B. ^sales_</translation>
    </message>
    <message>
        <source>No pattern: every name of this level is kept. Add one, or select names and exclude them.</source>
        <translation>Kein Muster: Jeder Name dieser Ebene bleibt. Fügen Sie eines hinzu, oder wählen Sie Namen aus und schließen Sie sie aus.</translation>
    </message>
    <message>
        <source>A pattern is a regular expression. It is matched at the beginning of the name, in either case.</source>
        <translation>Ein Muster ist ein regulärer Ausdruck. Er wird am Anfang des Namens angelegt, groß und klein sind gleich.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Das ist kein regulärer Ausdruck: %1.</translation>
    </message>
    <message>
        <source>No names of this level are known.</source>
        <translation>Keine Namen dieser Ebene sind bekannt.</translation>
    </message>
    <message>
        <source>None of the %1 names is shown: the search or the choice beside it leaves none.</source>
        <translation>Keiner der %1 Namen wird gezeigt: Suche oder Auswahl daneben lassen keinen übrig.</translation>
    </message>
    <message>
        <source>No workflow is open, so there are no filters to try.</source>
        <translation>Kein Workflow ist geöffnet, also gibt es keine Filter zu probieren.</translation>
    </message>
    <message>
        <source>The workflow has no sourceConfig.config.type, so it has no filters yet.</source>
        <translation>Der Workflow hat kein sourceConfig.config.type, also noch keine Filter.</translation>
    </message>
    <message>
        <source>A workflow of the type %1 filters no names.</source>
        <translation>Ein Workflow vom Typ %1 filtert keine Namen.</translation>
    </message>
    <message>
        <source>Listing the source without the filters; nothing is written. %1 names so far.</source>
        <translation>Die Quelle wird ohne die Filter aufgelistet; nichts wird geschrieben. Bisher %1 Namen.</translation>
    </message>
    <message>
        <source>This connector has one database and does not ask this filter.</source>
        <translation>Dieser Connector hat eine Datenbank und fragt diesen Filter nicht.</translation>
    </message>
    <message>
        <source>No names are known yet: run the workflow once, list the source now, or open a recording.</source>
        <translation>Noch sind keine Namen bekannt: Starten Sie den Workflow einmal, listen Sie die Quelle jetzt auf, oder öffnen Sie eine Aufzeichnung.</translation>
    </message>
    <message>
        <source>List the source now, without the filters</source>
        <translation>Die Quelle jetzt auflisten, ohne die Filter</translation>
    </message>
    <message>
        <source>Stop listing</source>
        <translation>Auflisten beenden</translation>
    </message>
    <message>
        <source>Take the names of a recording…</source>
        <translation>Namen einer Aufzeichnung nehmen …</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Would be deleted</source>
        <translation>Würde gelöscht</translation>
    </message>
    <message>
        <source>Which names are shown</source>
        <translation>Welche Namen gezeigt werden</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>The selected pattern</source>
        <translation>Das ausgewählte Muster</translation>
    </message>
    <message>
        <source>The pattern explained</source>
        <translation>Das Muster, erklärt</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Add include</source>
        <translation>include hinzufügen</translation>
    </message>
    <message>
        <source>Add exclude</source>
        <translation>exclude hinzufügen</translation>
    </message>
    <message>
        <source>Removes the selected pattern (Del).</source>
        <translation>Entfernt das ausgewählte Muster (Entf).</translation>
    </message>
    <message>
        <source>With includes, a name that none of them matches is dropped.</source>
        <translation>Gibt es includes, wird ein Name verworfen, auf den keines passt.</translation>
    </message>
    <message>
        <source>A name that an exclude matches is dropped, whatever the includes say.</source>
        <translation>Ein Name, auf den ein exclude passt, wird verworfen, was immer die includes sagen.</translation>
    </message>
    <message>
        <source>Exclude selected</source>
        <translation>Ausgewählte ausschließen</translation>
    </message>
    <message>
        <source>Include only selected</source>
        <translation>Nur ausgewählte aufnehmen</translation>
    </message>
    <message>
        <source>Writes an exclude for exactly each of the selected names.</source>
        <translation>Schreibt ein exclude für genau jeden der ausgewählten Namen.</translation>
    </message>
    <message>
        <source>Puts an include for exactly each of the selected names in place of the includes.</source>
        <translation>Setzt ein include für genau jeden der ausgewählten Namen an die Stelle der includes.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Das Geheimnis zeigen</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Write ${%1} here instead; its value is looked up when the config runs</source>
        <translation>Hier stattdessen ${%1} schreiben; der Wert wird nachgeschlagen, wenn die Config läuft</translation>
    </message>
    <message>
        <source>has no value yet</source>
        <translation>hat noch keinen Wert</translation>
    </message>
    <message>
        <source>Put it into the keychain, and %1 here</source>
        <translation>In den Schlüsselbund legen, und hierher %1</translation>
    </message>
    <message>
        <source>Keep it for this session, and %1 here</source>
        <translation>Für diese Sitzung behalten, und hierher %1</translation>
    </message>
    <message>
        <source>Drop it, and %1 here</source>
        <translation>Fallen lassen, und hierher %1</translation>
    </message>
    <message>
        <source>Show and edit what is hidden</source>
        <translation>Verborgenes zeigen und bearbeiten</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1, der Standard</translation>
    </message>
    <message>
        <source>choose a type</source>
        <translation>Typ wählen</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message>
        <source>More settings (%1)</source>
        <translation>Weitere Einstellungen (%1)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>F2 edits, Del removes, Alt+Up and Alt+Down move.</source>
        <translation>F2 bearbeitet, Entf entfernt, Alt+Auf und Alt+Ab verschieben.</translation>
    </message>
    <message>
        <source>new key</source>
        <translation>neuer Schlüssel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>its value</source>
        <translation>sein Wert</translation>
    </message>
    <message>
        <source>new entry; Return adds it</source>
        <translation>neuer Eintrag; Eingabe fügt ihn hinzu</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove the chosen row</source>
        <translation>Die gewählte Zeile entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Write it out here</source>
        <translation>Hier ausschreiben</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>As %1 it has no place for: %2.</source>
        <translation>Als %1 ist dafür kein Platz: %2.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Of this connector only the name is known without the framework. With an environment that has it, all settings are here.</source>
        <translation>Von diesem Connector ist ohne das Framework nur der Name bekannt. Mit einer Umgebung, die es hat, stehen hier alle Einstellungen.</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Diesen Eintrag entfernen</translation>
    </message>
    <message>
        <source>Take %1 out of the file: the default counts again</source>
        <translation>%1 aus der Datei nehmen: Der Standard gilt wieder</translation>
    </message>
    <message>
        <source>Take %1 out of the file</source>
        <translation>%1 aus der Datei nehmen</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 einklappen</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Einen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Opens the glossary.</source>
        <translation>Öffnet das Glossar.</translation>
    </message>
    <message>
        <source>Glossary: %1</source>
        <translation>Glossar: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>, Zeile %1</translation>
    </message>
    <message>
        <source>Look at:</source>
        <translation>Sehen Sie nach:</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Hide the traceback</source>
        <translation>Traceback verbergen</translation>
    </message>
    <message>
        <source>Show the traceback</source>
        <translation>Traceback zeigen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet …</translation>
    </message>
    <message>
        <source>The config has changed since this test: %1</source>
        <translation>Die Config hat sich seit dieser Prüfung geändert: %1</translation>
    </message>
    <message>
        <source>%1
Tested at %2.</source>
        <translation>%1
Geprüft um %2.</translation>
    </message>
    <message>
        <source>Select a step to see what it asked and what came back.</source>
        <translation>Wählen Sie einen Schritt, um zu sehen, was er fragte und was zurückkam.</translation>
    </message>
    <message>
        <source>Steps of the connection test</source>
        <translation>Schritte der Verbindungsprüfung</translation>
    </message>
    <message>
        <source>The step that is selected</source>
        <translation>Der ausgewählte Schritt</translation>
    </message>
    <message>
        <source>Result of the connection test</source>
        <translation>Ergebnis der Verbindungsprüfung</translation>
    </message>
    <message>
        <source>Steps that are done</source>
        <translation>Getane Schritte</translation>
    </message>
    <message>
        <source>Tests the connection of the workflow, or stops the test (Ctrl+T)</source>
        <translation>Testet die Verbindung des Workflows, oder beendet die Prüfung (Strg+T)</translation>
    </message>
    <message>
        <source>The connection of %1 has not been tested. A test only reads: it signs in at the source and lists what is there, step by step.</source>
        <translation>Die Verbindung von %1 ist nicht geprüft. Eine Prüfung liest nur: Sie meldet sich an der Quelle an und listet auf, was da ist, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Die Verbindung testen</translation>
    </message>
    <message>
        <source>No workflow is open. Open one to test its connection.</source>
        <translation>Kein Workflow ist geöffnet. Öffnen Sie einen, um seine Verbindung zu testen.</translation>
    </message>
    <message>
        <source>Open a workflow…</source>
        <translation>Einen Workflow öffnen …</translation>
    </message>
    <message>
        <source>Show in the workflow</source>
        <translation>Im Workflow zeigen</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Move out, keep for this session</source>
        <translation>Herausnehmen, für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Set for this session</source>
        <translation>Für diese Sitzung setzen</translation>
    </message>
    <message>
        <source>Move out, keep in the keychain</source>
        <translation>Herausnehmen, im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Store in the keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Remove from the keychain</source>
        <translation>Aus dem Schlüsselbund entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n not set</source>
        <translation>
            <numerusform>%n nicht gesetzt</numerusform>
            <numerusform>%n nicht gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets file: %1</source>
        <translation>Geheimnisdatei: %1</translation>
    </message>
    <message>
        <source>all set</source>
        <translation>alle gesetzt</translation>
    </message>
    <message>
        <source>Once a workflow is open, its ${VARIABLES} are listed here, with the place each has its value from.</source>
        <translation>Ist ein Workflow geöffnet, stehen hier seine ${VARIABLEN}, jede mit dem Ort, von dem sie ihren Wert hat.</translation>
    </message>
    <message>
        <source>This workflow uses no variable and holds no secret. Where a secret is needed, write ${A_NAME} in its place.</source>
        <translation>Dieser Workflow verwendet keine Variable und enthält kein Geheimnis. Wo eines nötig ist, schreiben Sie ${EIN_NAME} an seine Stelle.</translation>
    </message>
    <message>
        <source>Take a secrets file</source>
        <translation>Eine Geheimnisdatei nehmen</translation>
    </message>
    <message>
        <source>Take the secrets file no longer</source>
        <translation>Die Geheimnisdatei nicht mehr nehmen</translation>
    </message>
    <message>
        <source>Use .env</source>
        <translation>.env verwenden</translation>
    </message>
    <message>
        <source>Variables of the workflow</source>
        <translation>Variablen des Workflows</translation>
    </message>
    <message>
        <source>The value is kept in memory until the window closes, and written nowhere.</source>
        <translation>Der Wert bleibt im Speicher, bis das Fenster schließt, und wird nirgends geschrieben.</translation>
    </message>
    <message>
        <source>The value goes to the desktop&apos;s keychain.</source>
        <translation>Der Wert geht in den Schlüsselbund des Desktops.</translation>
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
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>cs::studio::CatalogActions</name>
    <message>
        <source>Catalogues (*.db *.catalogue);;All files (*)</source>
        <translation>Kataloge (*.db *.catalogue);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>Katalog öffnen</translation>
    </message>
    <message>
        <source>Save catalogue as</source>
        <translation>Katalog speichern unter</translation>
    </message>
    <message>
        <source>Write entities to</source>
        <translation>Entitys schreiben nach</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON-Zeilen (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the write plan</source>
        <translation>Schreibplan exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The write plan is in %1.</source>
        <translation>Der Schreibplan steht in %1.</translation>
    </message>
    <message>
        <source>Write to a real server?</source>
        <translation>Auf einen echten Server schreiben?</translation>
    </message>
    <message>
        <source>This run writes to the OpenMetadata server at %1.</source>
        <translation>Dieser Lauf schreibt auf den OpenMetadata-Server unter %1.</translation>
    </message>
    <message>
        <source>Everything it yields for the service %1 is created or updated there, and what it no longer finds may be marked as deleted. Others who use this server see it. A dry run shows first what would change.</source>
        <translation>Alles, was er für den Service %1 liefert, wird dort angelegt oder aktualisiert, und was er nicht mehr findet, kann als gelöscht markiert werden. Andere, die diesen Server nutzen, sehen das. Ein Probelauf zeigt vorher, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Write to the server</source>
        <translation>Auf den Server schreiben</translation>
    </message>
</context>
<context>
    <name>cs::studio::CatalogKeeper</name>
    <message>
        <source>Keeping a snapshot of the catalogue</source>
        <translation>Legt einen Schnappschuss des Katalogs an</translation>
    </message>
    <message>
        <source>Nothing was written to %1. Choose another sink below at the right, or say yes next time.</source>
        <translation>Auf %1 wurde nichts geschrieben. Unten rechts einen anderen Sink wählen oder nächstes Mal zustimmen.</translation>
    </message>
    <message>
        <source>Saving the catalogue</source>
        <translation>Speichert den Katalog</translation>
    </message>
    <message>
        <source>The catalogue is saved as %1.</source>
        <translation>Der Katalog ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Emptying the catalogue</source>
        <translation>Leert den Katalog</translation>
    </message>
    <message>
        <source>the reset</source>
        <translation>dem Leeren</translation>
    </message>
    <message>
        <source>The catalogue is empty. One step back in its history brings everything back.</source>
        <translation>Der Katalog ist leer. Ein Schritt zurück in seinem Verlauf holt alles wieder.</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Geht zurück</translation>
    </message>
    <message>
        <source>going back</source>
        <translation>dem Zurückgehen</translation>
    </message>
    <message>
        <source>The catalogue is as it was before %1.</source>
        <translation>Der Katalog ist wieder, wie er vor %1 war.</translation>
    </message>
    <message>
        <source>A run is writing to the catalogue. Stop it first (Shift+F5).</source>
        <translation>Ein Lauf schreibt in den Katalog. Ihn zuerst beenden (Umschalt+F5).</translation>
    </message>
    <message>
        <source>%1 is no catalogue: it is no SQLite file. Nothing was changed in it.</source>
        <translation>%1 ist kein Katalog: Es ist keine SQLite-Datei. Nichts daran wurde geändert.</translation>
    </message>
    <message>
        <source>The catalogue %1 is damaged. Open another file, or go back to a snapshot.</source>
        <translation>Der Katalog %1 ist beschädigt. Eine andere Datei öffnen oder zu einem Schnappschuss zurückgehen.</translation>
    </message>
    <message>
        <source>The catalogue %1 is locked by another program. Close that, or open another file.</source>
        <translation>Der Katalog %1 ist von einem anderen Programm gesperrt. Dieses schließen oder eine andere Datei öffnen.</translation>
    </message>
    <message>
        <source>The catalogue %1 cannot be opened: %2.</source>
        <translation>Der Katalog %1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>The catalogue could not be copied: %1.</source>
        <translation>Der Katalog konnte nicht kopiert werden: %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 is a folder, no catalogue.</source>
        <translation>%1 ist ein Ordner, kein Katalog.</translation>
    </message>
    <message>
        <source>%1 is a database, but no catalogue. Nothing was changed in it.</source>
        <translation>%1 ist eine Datenbank, aber kein Katalog. Nichts daran wurde geändert.</translation>
    </message>
</context>
<context>
    <name>cs::studio::ChecklistModel</name>
    <message>
        <source>Must be implemented</source>
        <translation>Muss implementiert werden</translation>
    </message>
    <message>
        <source>Stubs to fill in</source>
        <translation>Stubs auszufüllen</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Liefert</translation>
    </message>
    <message>
        <source>Node and stage</source>
        <translation>Node und Stage</translation>
    </message>
</context>
<context>
    <name>cs::studio::CompareWindow</name>
    <message>
        <source>Compare workflow</source>
        <translation>Workflow vergleichen</translation>
    </message>
    <message>
        <source>With another file</source>
        <translation>Mit einer anderen Datei</translation>
    </message>
    <message>
        <source>With another framework</source>
        <translation>Mit einem anderen Framework</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>As &amp;saved</source>
        <translation>Wie &amp;gespeichert</translation>
    </message>
    <message>
        <source>&amp;Take the other&apos;s</source>
        <translation>Die &amp;andere übernehmen</translation>
    </message>
    <message>
        <source>Writes what the other file says into the open workflow (Enter).</source>
        <translation>Schreibt, was die andere Datei sagt, in den offenen Workflow (Eingabe).</translation>
    </message>
    <message>
        <source>&amp;Apply the proposal</source>
        <translation>Vorschlag &amp;anwenden</translation>
    </message>
    <message>
        <source>Changes the open workflow so that the other framework takes it (Enter).</source>
        <translation>Ändert den offenen Workflow so, dass das andere Framework ihn nimmt (Eingabe).</translation>
    </message>
    <message>
        <source>What would be different with the framework of</source>
        <translation>Was anders wäre mit dem Framework von</translation>
    </message>
    <message>
        <source>The other framework</source>
        <translation>Das andere Framework</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What another framework breaks and mends</source>
        <translation>Was ein anderes Framework bricht und heilt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Open workflow</source>
        <translation>Workflow öffnen</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Workflow files (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Workflow-Dateien (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No workflow is open.</source>
        <translation>Kein Workflow ist geöffnet.</translation>
    </message>
    <message>
        <source>%1, as edited and as saved</source>
        <translation>%1, wie bearbeitet und wie gespeichert</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>They say the same. Comments, quotes and the order of keys do not count.</source>
        <translation>Sie sagen dasselbe. Kommentare, Anführungszeichen und die Reihenfolge der Schlüssel zählen nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s). Comments, quotes and the order of keys do not count.</source>
        <translation>
            <numerusform>%n Unterschied. Kommentare, Anführungszeichen und die Reihenfolge der Schlüssel zählen nicht.</numerusform>
            <numerusform>%n Unterschiede. Kommentare, Anführungszeichen und die Reihenfolge der Schlüssel zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose a framework to see what it breaks and what it mends.</source>
        <translation>Wählen Sie ein Framework, um zu sehen, was es bricht und was es heilt.</translation>
    </message>
    <message>
        <source>No other Python environment with the framework is known. Add one under Python environments.</source>
        <translation>Keine andere Python-Umgebung mit dem Framework ist bekannt. Fügen Sie eine unter Python-Umgebungen hinzu.</translation>
    </message>
    <message>
        <source>The framework is asked for its schemas; the first time takes some seconds.</source>
        <translation>Das Framework wird nach seinen Schemas gefragt; das erste Mal dauert es einige Sekunden.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Nicht mehr: %1</translation>
    </message>
    <message>
        <source>Nothing changes from %1 to %2.</source>
        <translation>Von %1 zu %2 ändert sich nichts.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 broken, %4 mended.</source>
        <translation>Von %1 zu %2: %3 gebrochen, %4 geheilt.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Lines of both files</source>
        <translation>Zeilen beider Dateien</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No line is different. Secrets are not compared here.</source>
        <translation>Keine Zeile ist anders. Geheimnisse werden hier nicht verglichen.</translation>
    </message>
    <message>
        <source>- is only in the open workflow (%1), + only in the other (%2). Secrets are not compared here.</source>
        <translation>- steht nur im offenen Workflow (%1), + nur im anderen (%2). Geheimnisse werden hier nicht verglichen.</translation>
    </message>
</context>
<context>
    <name>cs::studio::CompletionList</name>
    <message>
        <source>Completion</source>
        <translation>Vervollständigung</translation>
    </message>
</context>
<context>
    <name>cs::studio::ConfigDocument</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 has %2 MB; a workflow has at most %3 MB. Choose another file.</source>
        <translation>Die Datei %1 hat %2 MB; ein Workflow hat höchstens %3 MB. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file %1 is no text, it has zero bytes. Choose a workflow file.</source>
        <translation>Die Datei %1 ist kein Text, sie enthält Nullbytes. Wählen Sie eine Workflow-Datei.</translation>
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
<context>
    <name>cs::studio::ConfigFileActions</name>
    <message>
        <source>This window cannot run workflows.</source>
        <translation>Dieses Fenster kann keine Workflows ausführen.</translation>
    </message>
    <message>
        <source>Names of a recording</source>
        <translation>Namen einer Aufzeichnung</translation>
    </message>
    <message>
        <source>Recordings (*);;All files (*)</source>
        <translation>Aufzeichnungen (*);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Duplicate workflow</source>
        <translation>Workflow duplizieren</translation>
    </message>
    <message>
        <source>Workflow files (*.yaml *.yml *.json)</source>
        <translation>Workflow-Dateien (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>cs::studio::ConfigSchemas</name>
    <message>
        <source>As the run: framework %1</source>
        <translation>Wie der Lauf: Framework %1</translation>
    </message>
    <message>
        <source>As the run: built in, no environment has a framework</source>
        <translation>Wie der Lauf: eingebaut, keine Umgebung hat ein Framework</translation>
    </message>
    <message>
        <source>Follows the Python environment that is in use</source>
        <translation>Folgt der Python-Umgebung, die in Gebrauch ist</translation>
    </message>
    <message>
        <source>Built in, of the framework 2.0</source>
        <translation>Eingebaut, vom Framework 2.0</translation>
    </message>
    <message>
        <source>The frame, every sourceConfig, SQLite and custom connections</source>
        <translation>Der Rahmen, jede sourceConfig, SQLite- und Custom-Verbindungen</translation>
    </message>
    <message>
        <source>Framework %1 of %2</source>
        <translation>Framework %1 von %2</translation>
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
    <name>cs::studio::FilterBench</name>
    <message>
        <source>the catalogue</source>
        <translation>der Katalog</translation>
    </message>
    <message>
        <source>Names from %1.</source>
        <translation>Namen aus %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>the last run</source>
        <translation>der letzte Lauf</translation>
    </message>
    <message>
        <source>%1 has no names that filters are about.</source>
        <translation>%1 hat keine Namen, von denen Filter handeln.</translation>
    </message>
    <message>
        <source>Not all names could be listed: %1</source>
        <translation>Nicht alle Namen konnten aufgelistet werden: %1</translation>
    </message>
    <message>
        <source>The source lists nothing that filters are about.</source>
        <translation>Die Quelle listet nichts auf, wovon Filter handeln.</translation>
    </message>
    <message>
        <source>the source, just now</source>
        <translation>die Quelle, eben jetzt</translation>
    </message>
    <message>
        <source>The text is no YAML at the moment.</source>
        <translation>Der Text ist im Augenblick kein YAML.</translation>
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
    <message>
        <source>This panel</source>
        <translation>Dieses Panel</translation>
    </message>
    <message>
        <source>What can I do here?</source>
        <translation>Was kann ich hier tun?</translation>
    </message>
    <message>
        <source>Signs and keys</source>
        <translation>Zeichen und Tasten</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>For those who change the program</source>
        <translation>Für alle, die das Programm ändern</translation>
    </message>
    <message>
        <source>In the manual:</source>
        <translation>Im Handbuch:</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Nothing just now: a workflow must be open, or the run must stand.</source>
        <translation>Im Augenblick nichts: Ein Workflow muss offen sein, oder der Lauf muss stehen.</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>Siehe auch:</translation>
    </message>
    <message>
        <source>Search glossary and manual</source>
        <translation>Glossar und Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Neither the glossary nor the manual has these words. Fewer words find more.</source>
        <translation>Weder Glossar noch Handbuch haben diese Wörter. Weniger Wörter finden mehr.</translation>
    </message>
</context>
<context>
    <name>cs::studio::ImportConfigWindow</name>
    <message>
        <source>Import workflow</source>
        <translation>Workflow importieren</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>none: the studio&apos;s catalogue</source>
        <translation>keiner: der Katalog des Studios</translation>
    </message>
    <message>
        <source>As hostPort has it: http://localhost:8585/api</source>
        <translation>Wie hostPort ihn nennt: http://localhost:8585/api</translation>
    </message>
    <message>
        <source>&amp;Variable with its token</source>
        <translation>&amp;Variable mit seinem Token</translation>
    </message>
    <message>
        <source>The name of a variable: of the environment, a secrets file, the keychain, or set under Secrets.</source>
        <translation>Der Name einer Variablen: der Umgebung, einer Geheimnisdatei, des Schlüsselbunds, oder unter Variablen gesetzt.</translation>
    </message>
    <message>
        <source>&amp;List services</source>
        <translation>Services auf&amp;listen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>&amp;As in the pipeline</source>
        <translation>&amp;Wie in der Pipeline</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Choose where it is written</source>
        <translation>Wählen, wohin geschrieben wird</translation>
    </message>
    <message>
        <source>The config as it would be</source>
        <translation>Die Config, wie sie würde</translation>
    </message>
    <message>
        <source>&amp;Create and open</source>
        <translation>&amp;Anlegen und öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The catalogue cannot be read.</source>
        <translation>Der Katalog kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The catalogue is asked.</source>
        <translation>Der Katalog wird gefragt.</translation>
    </message>
    <message>
        <source>The server wants a token, and the variable %1 is not set.</source>
        <translation>Der Server will ein Token, und die Variable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>%1 is asked.</source>
        <translation>%1 wird gefragt.</translation>
    </message>
    <message>
        <source>The catalogue has no service yet: a run puts one there. Or name a server.</source>
        <translation>Der Katalog hat noch keinen Service: Ein Lauf legt einen an. Oder nennen Sie einen Server.</translation>
    </message>
    <message>
        <source>%1 has no service that the token&apos;s user may see.</source>
        <translation>%1 hat keinen Service, den der Benutzer des Tokens sehen darf.</translation>
    </message>
    <message>
        <source>none: all there is</source>
        <translation>keine: alles, was da ist</translation>
    </message>
    <message>
        <source>Say where it is to be written.</source>
        <translation>Sagen Sie, wohin geschrieben wird.</translation>
    </message>
    <message>
        <source>The framework reads files that end in .yaml or .yml.</source>
        <translation>Das Framework liest Dateien, die auf .yaml oder .yml enden.</translation>
    </message>
    <message>
        <source>%1 is there already; it is not overwritten.</source>
        <translation>%1 gibt es schon; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Secrets are not imported. To be set: %1.</source>
        <translation>Geheimnisse werden nicht importiert. Zu setzen: %1.</translation>
    </message>
    <message>
        <source>Workflow files (*.yaml *.yml)</source>
        <translation>Workflow-Dateien (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>cs::studio::Keychain</name>
    <message>
        <source>This desktop has no keychain that answers (GNOME Keyring, KWallet). Set values for this session, or take a secrets file.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, der antwortet (GNOME Keyring, KWallet). Setzen Sie Werte für diese Sitzung, oder nehmen Sie eine Geheimnisdatei.</translation>
    </message>
    <message>
        <source>The keychain is locked, or did not allow it. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt oder hat es nicht erlaubt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain answered: %1</source>
        <translation>Der Schlüsselbund antwortete: %1</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers: %1. Set values for this session, or take a secrets file.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, der antwortet: %1. Setzen Sie Werte für diese Sitzung, oder nehmen Sie eine Geheimnisdatei.</translation>
    </message>
</context>
<context>
    <name>cs::studio::LessonActions</name>
    <message>
        <source>What this step speaks of cannot be seen now. Switch to Learn (%1).</source>
        <translation>Wovon dieser Schritt spricht, ist jetzt nicht zu sehen. Wechseln Sie zu Lernen (%1).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The lesson&apos;s workflow %1 could not be opened.</source>
        <translation>Der Workflow %1 der Lektion konnte nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>cs::studio::LessonListPage</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Python environments</source>
        <translation>Python-Umgebungen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Dojo: find the fault, mend it</source>
        <translation>Dojo: den Fehler finden und beheben</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This program has no lessons.</source>
        <translation>Dieses Programm hat keine Lektionen.</translation>
    </message>
    <message>
        <source>Choose a lesson. Each works on a copy of its files; nothing of yours is touched.</source>
        <translation>Wählen Sie eine Lektion. Jede arbeitet auf einer Kopie ihrer Dateien; nichts von Ihnen wird angerührt.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Needs Python with the framework. Environments are being looked for…</source>
        <translation>Braucht Python mit dem Framework. Umgebungen werden gesucht …</translation>
    </message>
    <message>
        <source>Needs a Python environment with the framework, and none was found.</source>
        <translation>Braucht eine Python-Umgebung mit dem Framework, und keine wurde gefunden.</translation>
    </message>
    <message>
        <source>Needs the framework, which the Python environment in use does not have. The environments&apos; list has the command that installs it.</source>
        <translation>Braucht das Framework, das die Python-Umgebung in Gebrauch nicht hat. In der Liste der Umgebungen steht der Befehl, der es installiert.</translation>
    </message>
    <message>
        <source>Needs Python with the framework: it is there.</source>
        <translation>Braucht Python mit dem Framework: Es ist da.</translation>
    </message>
    <message>
        <source>Needs nothing besides this program.</source>
        <translation>Braucht nichts außer diesem Programm.</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) could not be read.</source>
        <translation>
            <numerusform>%n Lektion konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Lektionen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>cs::studio::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
</context>
<context>
    <name>cs::studio::LessonStepPage</name>
    <message>
        <source>Everything stands as when this step began.</source>
        <translation>Alles steht wie zu Beginn dieses Schritts.</translation>
    </message>
    <message>
        <source>Everything stands as when this step began. What you had written is kept in %1.</source>
        <translation>Alles steht wie zu Beginn dieses Schritts. Was Sie geschrieben hatten, liegt in %1.</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <source>This lesson from its beginning</source>
        <translation>Diese Lektion von vorn</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>Text der Lektion</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Getane Schritte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The step before, to read again.</source>
        <translation>Der vorige Schritt, zum Nachlesen.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Says more, three times.</source>
        <translation>Sagt mehr, dreimal.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Lights the control this step speaks of.</source>
        <translation>Beleuchtet das Bedienelement, von dem dieser Schritt spricht.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Puts files, run and breakpoints back to where this step began.</source>
        <translation>Setzt Dateien, Lauf und Haltepunkte auf den Beginn dieses Schritts zurück.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next step.</source>
        <translation>Der nächste Schritt.</translation>
    </message>
    <message>
        <source>You said: *%1*. So it is.</source>
        <translation>Sie sagten: *%1*. So ist es.</translation>
    </message>
    <message>
        <source>You said: *%1*. Not quite: *%2*.</source>
        <translation>Sie sagten: *%1*. Nicht ganz: *%2*.</translation>
    </message>
    <message>
        <source>Hint %1:</source>
        <translation>Hinweis %1:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>This lesson is written in English.</source>
        <translation>Diese Lektion ist auf Englisch geschrieben.</translation>
    </message>
    <message>
        <source>%1: step %2 of %3</source>
        <translation>%1: Schritt %2 von %3</translation>
    </message>
    <message>
        <source>Putting everything back to where this step began…</source>
        <translation>Alles wird auf den Beginn dieses Schritts zurückgesetzt …</translation>
    </message>
    <message>
        <source>Done. That was the last step of this lesson.</source>
        <translation>Getan. Das war der letzte Schritt dieser Lektion.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Getan.</translation>
    </message>
    <message>
        <source>Say what you expect, then see.</source>
        <translation>Sagen Sie, was Sie erwarten, dann sehen Sie nach.</translation>
    </message>
    <message>
        <source>Not done yet. This line lights up when it is.</source>
        <translation>Noch nicht getan. Diese Zeile leuchtet auf, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation>Noch ein Hinweis</translation>
    </message>
    <message>
        <source>Choose another lesson</source>
        <translation>Eine andere Lektion wählen</translation>
    </message>
</context>
<context>
    <name>cs::studio::LessonWorkspace</name>
    <message>
        <source>The lesson&apos;s file %1 could not be written: %2.</source>
        <translation>Die Datei %1 der Lektion konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The lesson&apos;s file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 der Lektion kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
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
    <name>cs::studio::MainMenus</name>
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
        <source>&amp;Workflow</source>
        <translation>&amp;Workflow</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>Ka&amp;talog</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Be&amp;reiche</translation>
    </message>
</context>
<context>
    <name>cs::studio::MainWindow</name>
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
        <source>Open workflow…</source>
        <translation>Workflow öffnen …</translation>
    </message>
    <message>
        <source>No node of the topology names the method at the cursor.</source>
        <translation>Keine Node der Topologie nennt die Methode am Cursor.</translation>
    </message>
    <message>
        <source>Open source file</source>
        <translation>Quelldatei öffnen</translation>
    </message>
    <message>
        <source>Python files (*.py);;All files (*)</source>
        <translation>Python-Dateien (*.py);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Python environments</source>
        <translation>Python-Umgebungen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
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
    <name>cs::studio::MethodWords</name>
    <message>
        <source>producer</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>post_process</source>
        <translation>post_process</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>abstrakt</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>Stage %1</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>%n Entity</numerusform>
            <numerusform>%n Entitys</numerusform>
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
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cs::studio::NewConfigWindow</name>
    <message>
        <source>New workflow</source>
        <translation>Neuer Workflow</translation>
    </message>
    <message>
        <source>Search connectors</source>
        <translation>Connectoren suchen</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connectoren</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>&amp;Workflow</translation>
    </message>
    <message>
        <source>&amp;Every key, optional ones as comments</source>
        <translation>&amp;Jeder Schlüssel, optionale als Kommentar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Choose where it is written</source>
        <translation>Wählen, wohin geschrieben wird</translation>
    </message>
    <message>
        <source>The config as it would be</source>
        <translation>Die Config, wie sie würde</translation>
    </message>
    <message>
        <source>&amp;Create and open</source>
        <translation>&amp;Anlegen und öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>your own, %1</source>
        <translation>Ihr eigener, %1</translation>
    </message>
    <message>
        <source>Without a framework only SQLite and the custom connectors know their own keys. Choose a Python environment for the others.</source>
        <translation>Ohne Framework kennen nur SQLite und die Custom-Connectoren ihre eigenen Schlüssel. Wählen Sie für die anderen eine Python-Umgebung.</translation>
    </message>
    <message>
        <source>Keys of %1.</source>
        <translation>Schlüssel von %1.</translation>
    </message>
    <message>
        <source>Say where it is to be written.</source>
        <translation>Sagen Sie, wohin geschrieben wird.</translation>
    </message>
    <message>
        <source>The framework reads files that end in .yaml or .yml.</source>
        <translation>Das Framework liest Dateien, die auf .yaml oder .yml enden.</translation>
    </message>
    <message>
        <source>%1 is there already; it is not overwritten.</source>
        <translation>%1 gibt es schon; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Workflow files (*.yaml *.yml)</source>
        <translation>Workflow-Dateien (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>cs::studio::NewConnectorWindow</name>
    <message>
        <source>New connector</source>
        <translation>Neuer Connector</translation>
    </message>
    <message>
        <source>Source type</source>
        <translation>Quelltyp</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Choose the folder to make it in</source>
        <translation>Wählen Sie den Ordner, in dem er angelegt wird</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>&amp;Package with a service_spec.py</source>
        <translation>&amp;Paket mit einer service_spec.py</translation>
    </message>
    <message>
        <source>A module for each component, as the framework&apos;s own connectors have.</source>
        <translation>Ein Modul für jede Komponente, wie die Connectoren des Frameworks.</translation>
    </message>
    <message>
        <source>&amp;Single file</source>
        <translation>&amp;Eine Datei</translation>
    </message>
    <message>
        <source>One module, named by the workflow&apos;s sourcePythonClass.</source>
        <translation>Ein Modul, das sourcePythonClass des Workflows nennt.</translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation>Holt</translation>
    </message>
    <message>
        <source>F&amp;ramework</source>
        <translation>F&amp;ramework</translation>
    </message>
    <message>
        <source>What it will be</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>&amp;Create and open</source>
        <translation>&amp;Anlegen und öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: framework %2</source>
        <translation>%1: Framework %2</translation>
    </message>
    <message>
        <source>Only database connectors have it.</source>
        <translation>Das haben nur Datenbank-Connectoren.</translation>
    </message>
    <message>
        <source>A single file holds the metadata source alone.</source>
        <translation>Eine einzelne Datei enthält nur die Metadatenquelle.</translation>
    </message>
    <message>
        <source>Choose the folder to make it in.</source>
        <translation>Wählen Sie den Ordner, in dem er angelegt wird.</translation>
    </message>
    <message>
        <source>Looking for a Python environment that has the framework…</source>
        <translation>Eine Python-Umgebung mit dem Framework wird gesucht …</translation>
    </message>
    <message>
        <source>No Python environment with the framework was found: add one in the panel Python environments.</source>
        <translation>Keine Python-Umgebung mit dem Framework wurde gefunden: Fügen Sie eine im Panel Python-Umgebungen hinzu.</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing is overwritten: choose another name.</source>
        <translation>%1 gibt es schon. Nichts wird überschrieben: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Reading the framework…</source>
        <translation>Das Framework wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n stub(s) in %1. Nothing is written yet.</source>
        <translation>
            <numerusform>%n Stub in %1. Noch ist nichts geschrieben.</numerusform>
            <numerusform>%n Stubs in %1. Noch ist nichts geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder to make the connector in</source>
        <translation>Ordner, in dem der Connector angelegt wird</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Die Dateien werden geschrieben …</translation>
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
    <message>
        <source>connector · %1 · Python</source>
        <translation>Connector · %1 · Python</translation>
    </message>
</context>
<context>
    <name>cs::studio::PythonActions</name>
    <message>
        <source>Open a folder with Python connectors</source>
        <translation>Einen Ordner mit Python-Connectoren öffnen</translation>
    </message>
    <message>
        <source>Select a connector first: the workflow is made for it.</source>
        <translation>Zuerst einen Connector auswählen: Für ihn wird der Workflow angelegt.</translation>
    </message>
    <message>
        <source>New workflow for %1</source>
        <translation>Neuer Workflow für %1</translation>
    </message>
    <message>
        <source>Workflow files (*.yaml)</source>
        <translation>Workflow-Dateien (*.yaml)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Add a Python environment</source>
        <translation>Python-Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>No environment was found that the framework could be installed in.</source>
        <translation>Keine Umgebung wurde gefunden, in der das Framework installiert werden könnte.</translation>
    </message>
    <message>
        <source>Copied: %1. Run it in a terminal, then check the environments again.</source>
        <translation>Kopiert: %1. In einem Terminal ausführen, dann die Umgebungen erneut prüfen.</translation>
    </message>
    <message>
        <source>No connector was found in %1: there is no service_spec.py, and no class that derives from a source of the framework.</source>
        <translation>In %1 wurde kein Connector gefunden: Es gibt keine service_spec.py und keine Klasse, die von einer Quelle des Frameworks abgeleitet ist.</translation>
    </message>
    <message>
        <source>No connector was found in %1. Without a Python environment that has the framework its base classes are not known.</source>
        <translation>In %1 wurde kein Connector gefunden. Ohne eine Python-Umgebung mit dem Framework sind dessen Basisklassen nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>cs::studio::PythonWorkspace</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>on the PATH</source>
        <translation>im PATH</translation>
    </message>
    <message>
        <source>active environment</source>
        <translation>aktive Umgebung</translation>
    </message>
    <message>
        <source>active conda environment</source>
        <translation>aktive conda-Umgebung</translation>
    </message>
    <message>
        <source>conda, %1</source>
        <translation>conda, %1</translation>
    </message>
    <message>
        <source>pyenv, %1</source>
        <translation>pyenv, %1</translation>
    </message>
    <message>
        <source>virtualenv, %1</source>
        <translation>virtualenv, %1</translation>
    </message>
    <message>
        <source>poetry, %1</source>
        <translation>poetry, %1</translation>
    </message>
    <message>
        <source>pipx, %1</source>
        <translation>pipx, %1</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is gone. Make the environment anew.</source>
        <translation>%1 ist ein Link auf %2, und das gibt es nicht mehr. Die Umgebung neu anlegen.</translation>
    </message>
    <message>
        <source>%1 is gone. Choose another environment.</source>
        <translation>%1 gibt es nicht mehr. Eine andere Umgebung wählen.</translation>
    </message>
    <message>
        <source>%1 is not a program that can be run.</source>
        <translation>%1 ist kein ausführbares Programm.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 hat innerhalb von %n Sekunde nicht geantwortet.</numerusform>
            <numerusform>%1 hat innerhalb von %n Sekunden nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 kann nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>%1 does not answer as Python does.</source>
        <translation>%1 antwortet nicht wie Python.</translation>
    </message>
    <message>
        <source>%1 does not work: %2. Make the environment anew.</source>
        <translation>%1 funktioniert nicht: %2. Die Umgebung neu anlegen.</translation>
    </message>
    <message>
        <source>Python %1 is too old: the framework needs 3.%2 or later.</source>
        <translation>Python %1 ist zu alt: Das Framework braucht 3.%2 oder neuer.</translation>
    </message>
    <message>
        <source>Reading the connectors of %1</source>
        <translation>Liest die Connectoren von %1</translation>
    </message>
    <message>
        <source>Reading the connectors in %1</source>
        <translation>Liest die Connectoren in %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n connector(s)</source>
        <translation>
            <numerusform>Liest %1 von %n Connector</numerusform>
            <numerusform>Liest %1 von %n Connectoren</numerusform>
        </translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>selbst hinzugefügt</translation>
    </message>
    <message>
        <source>There is no Python in %1. Choose the folder of an environment, or its bin/python.</source>
        <translation>In %1 gibt es kein Python. Den Ordner einer Umgebung wählen oder ihr bin/python.</translation>
    </message>
    <message>
        <source>There is no folder or Python file %1.</source>
        <translation>Es gibt keinen Ordner und keine Python-Datei %1.</translation>
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
        <source>Python framework</source>
        <translation>Python-Framework</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No Python environment has the OpenMetadata ingestion framework. This installs it: %1</source>
        <translation>Keine Python-Umgebung hat das Ingestion-Framework von OpenMetadata. Dies installiert es: %1</translation>
    </message>
    <message>
        <source>This workflow runs a Python connector, and no Python environment was found. Add one that has the OpenMetadata ingestion framework.</source>
        <translation>Dieser Workflow führt einen Python-Connector aus, und keine Python-Umgebung wurde gefunden. Eine hinzufügen, die das Ingestion-Framework von OpenMetadata hat.</translation>
    </message>
    <message>
        <source>The OpenMetadata ingestion framework is not installed in %1. This installs it: %2</source>
        <translation>Das Ingestion-Framework von OpenMetadata ist in %1 nicht installiert. Dies installiert es: %2</translation>
    </message>
    <message>
        <source>%1 does not work.</source>
        <translation>%1 funktioniert nicht.</translation>
    </message>
    <message>
        <source>Python environments are still being looked for. Start again in a moment.</source>
        <translation>Python-Umgebungen werden noch gesucht. Gleich noch einmal starten.</translation>
    </message>
    <message>
        <source>%1 is gone. Choose another environment under Python environments.</source>
        <translation>%1 gibt es nicht mehr. Unter Python-Umgebungen eine andere wählen.</translation>
    </message>
    <message>
        <source>Neither this program nor the framework in use has a connector for the source type %1. Those there are are listed under Connectors.</source>
        <translation>Weder dieses Programm noch das Framework in Gebrauch hat einen Connector für den Quelltyp %1. Die vorhandenen stehen unter Connectoren.</translation>
    </message>
    <message>
        <source>The studio&apos;s catalogue stands in place of workflowConfig.openMetadataServerConfig (%1) and the sink writes to it; the file stays as it is.</source>
        <translation>Der Katalog des Studios steht anstelle von workflowConfig.openMetadataServerConfig (%1), und der Sink schreibt in ihn; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 (Python %2, %3)</source>
        <translation>%1 (Python %2, %3)</translation>
    </message>
    <message>
        <source>The skeleton could not be written to %1: %2.</source>
        <translation>Das Gerüst konnte nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>cs::studio::SearchBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Zeilennummer</translation>
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
        <source>Match upper and lower case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Match whole words</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Match a regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replaces this match and goes to the next (Enter)</source>
        <translation>Ersetzt diesen Treffer und geht zum nächsten (Eingabe)</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replaces every match; Ctrl+Z takes it back</source>
        <translation>Ersetzt jeden Treffer; Strg+Z nimmt das zurück</translation>
    </message>
</context>
<context>
    <name>cs::studio::SecretActions</name>
    <message>
        <source>Take a secrets file</source>
        <translation>Eine Geheimnisdatei nehmen</translation>
    </message>
    <message>
        <source>Secrets files (*.env .env);;All files (*)</source>
        <translation>Geheimnisdateien (*.env .env);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Variables that the environment does not have are taken from %1.</source>
        <translation>Variablen, die die Umgebung nicht hat, werden aus %1 genommen.</translation>
    </message>
    <message>
        <source>The secret is out of the file: ${%1} stands in its place. Undo puts it back.</source>
        <translation>Das Geheimnis ist aus der Datei: ${%1} steht an seiner Stelle. Rückgängig setzt es zurück.</translation>
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
    <name>cs::studio::SinkButton</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>None</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sink: %1</source>
        <translation>Sink: %1</translation>
    </message>
    <message>
        <source>Where the entities of the next run go. Click to choose.</source>
        <translation>Wohin die Entitys des nächsten Laufs gehen. Klicken, um zu wählen.</translation>
    </message>
</context>
<context>
    <name>cs::studio::SourceFiles</name>
    <message>
        <source>Another program has changed %1 meanwhile. Choose whether to keep your edits or to reload the file.</source>
        <translation>Ein anderes Programm hat %1 inzwischen geändert. Wählen, ob die eigenen Änderungen bleiben oder die Datei neu geladen wird.</translation>
    </message>
</context>
<context>
    <name>cs::studio::SourceMarks</name>
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
        <source>read-only: comes with the program</source>
        <translation>schreibgeschützt: gehört zum Programm</translation>
    </message>
    <message>
        <source>read-only: belongs to the framework</source>
        <translation>schreibgeschützt: gehört zum Framework</translation>
    </message>
    <message>
        <source>read-only: the file may not be written</source>
        <translation>schreibgeschützt: Die Datei darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>cs::studio::SourceNotice</name>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Shows the file as it is on disk; your edits are lost</source>
        <translation>Zeigt die Datei, wie sie auf der Platte liegt; die eigenen Änderungen gehen verloren</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keeps your edits; the next save writes over the file</source>
        <translation>Behält die eigenen Änderungen; das nächste Speichern überschreibt die Datei</translation>
    </message>
    <message>
        <source>▲ Another program has changed this file, and you have edits here that are not saved.</source>
        <translation>▲ Ein anderes Programm hat diese Datei geändert, und hier stehen ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>▲ This file is no longer on disk. Ctrl+S writes it again with what stands here.</source>
        <translation>▲ Diese Datei liegt nicht mehr auf der Platte. Strg+S schreibt sie neu mit dem, was hier steht.</translation>
    </message>
</context>
<context>
    <name>cs::studio::SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
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
    <message>
        <source>Unsaved source</source>
        <translation>Ungespeicherter Quelltext</translation>
    </message>
    <message>
        <source>Edited and not saved: %1.</source>
        <translation>Bearbeitet und nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>Open source files</source>
        <translation>Offene Quelldateien</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>The source of %1 is being read.</source>
        <translation>Der Quelltext von %1 wird gelesen.</translation>
    </message>
    <message>
        <source>A method is inserted into Python connectors only.</source>
        <translation>Eine Methode wird nur in Python-Connectoren eingefügt.</translation>
    </message>
    <message>
        <source>The file %1 is read-only: it belongs to the framework. Only your own connectors are edited.</source>
        <translation>Die Datei %1 ist schreibgeschützt: Sie gehört zum Framework. Nur eigene Connectoren werden bearbeitet.</translation>
    </message>
</context>
<context>
    <name>cs::studio::SourceView</name>
    <message>
        <source>stub</source>
        <translation>Stub</translation>
    </message>
    <message>
        <source>%1: stub (%2)</source>
        <translation>%1: Stub (%2)</translation>
    </message>
    <message>
        <source>%1: selected</source>
        <translation>%1: ausgewählt</translation>
    </message>
    <message>
        <source>%1 failed in the last run</source>
        <translation>%1 ist im letzten Lauf gescheitert</translation>
    </message>
    <message>
        <source>stub: %1</source>
        <translation>Stub: %1</translation>
    </message>
</context>
<context>
    <name>cs::studio::Spotlight</name>
    <message>
        <source>Highlighted: %1. Esc ends it.</source>
        <translation>Hervorgehoben: %1. Esc beendet es.</translation>
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
    <message>
        <source>Open your Python connector…</source>
        <translation>Eigenen Python-Connector öffnen …</translation>
    </message>
    <message>
        <source>A folder with a service_spec.py or a class of your own; it may also be dropped into the window. (%1)</source>
        <translation>Ein Ordner mit einer service_spec.py oder einer eigenen Klasse; er lässt sich auch ins Fenster ziehen. (%1)</translation>
    </message>
    <message>
        <source>Try the Python skeleton</source>
        <translation>Python-Gerüst ausprobieren</translation>
    </message>
    <message>
        <source>A Python connector that yields nothing yet, ready to be walked and written. (%1)</source>
        <translation>Ein Python-Connector, der noch nichts liefert, bereit zum Durchgehen und Schreiben. (%1)</translation>
    </message>
    <message>
        <source>New connector…</source>
        <translation>Neuer Connector …</translation>
    </message>
    <message>
        <source>A connector of your own, made for the installed framework. (%1)</source>
        <translation>Ein eigener Connector, für das installierte Framework gemacht. (%1)</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>Eine Lektion nehmen</translation>
    </message>
    <message>
        <source>From what a topology is to a connector of your own. (%1)</source>
        <translation>Von der Frage, was eine Topologie ist, bis zum eigenen Connector. (%1)</translation>
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
        <source>Starting Python: importing the framework (Shift+F5 stops it)</source>
        <translation>Startet Python: importiert das Framework (Umschalt+F5 bricht das ab)</translation>
    </message>
    <message>
        <source>Python %1</source>
        <translation>Python %1</translation>
    </message>
    <message>
        <source>The framework&apos;s own runner, in %1</source>
        <translation>Der Runner des Frameworks selbst, in %1</translation>
    </message>
    <message>
        <source>No Python environment is in use.</source>
        <translation>Keine Python-Umgebung ist in Gebrauch.</translation>
    </message>
    <message>
        <source>The connector that comes with this program runs. Python &gt; In Python runs the framework&apos;s, where it is known.</source>
        <translation>Der Connector dieses Programms läuft. Python &gt; In Python führt den des Frameworks aus, wo er bekannt ist.</translation>
    </message>
</context>
<context>
    <name>cs::studio::TextFile</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 is not UTF-8 text and names no other encoding. Save it as UTF-8 and open it again.</source>
        <translation>Die Datei %1 ist kein UTF-8-Text und nennt keine andere Kodierung. Als UTF-8 speichern und erneut öffnen.</translation>
    </message>
    <message>
        <source>The file %1 is written in %2, which this editor does not write. Save it as UTF-8 and open it again.</source>
        <translation>Die Datei %1 ist in %2 geschrieben, das dieser Editor nicht schreibt. Als UTF-8 speichern und erneut öffnen.</translation>
    </message>
    <message>
        <source>The character %1 does not exist in Latin-1, the encoding that the file&apos;s first lines name. Take it out, or change that line to utf-8.</source>
        <translation>Das Zeichen %1 gibt es in Latin-1 nicht, der Kodierung, die die ersten Zeilen der Datei nennen. Es entfernen oder jene Zeile auf utf-8 ändern.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Nothing of it was changed.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2. Nichts daran wurde geändert.</translation>
    </message>
</context>
<context>
    <name>cs::studio::TopologySketch</name>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
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
    <message>
        <source>Copy the path of the key</source>
        <translation>Pfad des Schlüssels kopieren</translation>
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
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>The file as text</source>
        <translation>Die Datei als Text</translation>
    </message>
    <message>
        <source>The file as a form</source>
        <translation>Die Datei als Formular</translation>
    </message>
    <message>
        <source>Text and form side by side</source>
        <translation>Text und Formular nebeneinander</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Saves the file and runs it (F5)</source>
        <translation>Speichert die Datei und startet sie (F5)</translation>
    </message>
    <message>
        <source>What the file is checked against</source>
        <translation>Wogegen die Datei geprüft wird</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>No problem was found; the file is checked while you type</source>
        <translation>Kein Problem gefunden; die Datei wird beim Tippen geprüft</translation>
    </message>
    <message>
        <source>Goes to the next problem (F8); Alt+Enter mends it</source>
        <translation>Geht zum nächsten Problem (F8); Alt+Eingabe behebt es</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>Checked against: %1</source>
        <translation>Geprüft gegen: %1</translation>
    </message>
    <message>
        <source>Asking framework %1…</source>
        <translation>Framework %1 wird gefragt …</translation>
    </message>
    <message>
        <source>The built-in schema knows the frame, every sourceConfig, SQLite and custom connections. A framework&apos;s own knows every connection.</source>
        <translation>Das eingebaute Schema kennt den Rahmen, jede sourceConfig, SQLite- und Custom-Verbindungen. Das eines Frameworks kennt jede Verbindung.</translation>
    </message>
    <message>
        <source>At the top of the file</source>
        <translation>Am Anfang der Datei</translation>
    </message>
    <message>
        <source>At the key %1</source>
        <translation>Beim Schlüssel %1</translation>
    </message>
</context>
<context>
    <name>cs::studio::YamlView</name>
    <message>
        <source>The schema proposes nothing here.</source>
        <translation>Das Schema schlägt hier nichts vor.</translation>
    </message>
    <message>
        <source>There is no problem in this file.</source>
        <translation>In dieser Datei ist kein Problem.</translation>
    </message>
    <message>
        <source>There is nothing to mend in this line. F8 goes to the next problem.</source>
        <translation>In dieser Zeile ist nichts zu beheben. F8 geht zum nächsten Problem.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>Workflow as text</source>
        <translation>Workflow als Text</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Probleme der Datei</translation>
    </message>
    <message>
        <source>Read when the connector makes its connection.</source>
        <translation>Wird gelesen, wenn der Connector seine Verbindung aufbaut.</translation>
    </message>
    <message>
        <source>Read by the source while it walks its topology.</source>
        <translation>Liest die Quelle, während sie ihre Topologie durchgeht.</translation>
    </message>
    <message>
        <source>Read when the workflow picks its source.</source>
        <translation>Wird gelesen, wenn der Workflow seine Quelle wählt.</translation>
    </message>
    <message>
        <source>Read by the processor.</source>
        <translation>Liest der Processor.</translation>
    </message>
    <message>
        <source>Read by the sink.</source>
        <translation>Liest der Sink.</translation>
    </message>
    <message>
        <source>Read by the workflow, and by the client of the OpenMetadata server.</source>
        <translation>Liest der Workflow und der Client des OpenMetadata-Servers.</translation>
    </message>
    <message>
        <source>Read for the status that the run sends to the server.</source>
        <translation>Wird für den Status gelesen, den der Lauf dem Server schickt.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Alt+Enter: %1</source>
        <translation>Alt+Eingabe: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>From the schema of %1</source>
        <translation>Aus dem Schema von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is set in the environment of this program (%n characters, not shown).</source>
        <translation>
            <numerusform>%1 ist in der Umgebung dieses Programms gesetzt (%n Zeichen, nicht gezeigt).</numerusform>
            <numerusform>%1 ist in der Umgebung dieses Programms gesetzt (%n Zeichen, nicht gezeigt).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not set in the environment of this program.</source>
        <translation>%1 ist in der Umgebung dieses Programms nicht gesetzt.</translation>
    </message>
    <message>
        <source>Read by %1 (%2, line %3).</source>
        <translation>Gelesen von %1 (%2, Zeile %3).</translation>
    </message>
    <message numerus="yes">
        <source>… and at %n more places.</source>
        <translation>
            <numerusform>… und an %n weiteren Stelle.</numerusform>
            <numerusform>… und an %n weiteren Stellen.</numerusform>
        </translation>
    </message>
</context>
</TS>
