<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Open workflow…</source>
            <translation>Abrir workflow…</translation>
        </message>
        <message>
            <source>Opens a workflow file and draws the topology of its connector.</source>
            <translation>Abre un archivo de workflow y dibuja la topología de su conector.</translation>
        </message>
        <message>
            <source>Open the sa&amp;mple</source>
            <translation>Abrir el ejemplo</translation>
        </message>
        <message>
            <source>Opens the sample: a music shop in SQLite, ready to step through.</source>
            <translation>Abre el ejemplo: una tienda de música en SQLite, lista para recorrerla paso a paso.</translation>
        </message>
        <message>
            <source>Open the &amp;tutorial</source>
            <translation>Abrir el tutorial</translation>
        </message>
        <message>
            <source>Opens a connector that is still to be written: every method is a stub.</source>
            <translation>Abre un conector que aún está por escribir: cada método es un stub.</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Writes the edited file: source or workflow, whichever has the focus.</source>
            <translation>Escribe el archivo editado: código o workflow, según el foco.</translation>
        </message>
        <message>
            <source>Save &amp;all</source>
            <translation>Guardar todo</translation>
        </message>
        <message>
            <source>Writes every edited source file.</source>
            <translation>Escribe cada archivo de código editado.</translation>
        </message>
        <message>
            <source>Open source &amp;file…</source>
            <translation>Abrir archivo de código…</translation>
        </message>
        <message>
            <source>Opens a Python file in the editor.</source>
            <translation>Abre un archivo Python en el editor.</translation>
        </message>
        <message>
            <source>Re&amp;vert source file</source>
            <translation>Revertir el archivo de código</translation>
        </message>
        <message>
            <source>Shows the source file as it is on disk; edits are lost.</source>
            <translation>Muestra el archivo de código como está en el disco; se pierden los cambios.</translation>
        </message>
        <message>
            <source>&amp;Close source file</source>
            <translation>Cerrar el archivo de código</translation>
        </message>
        <message>
            <source>Closes the source file; asks before edits are lost.</source>
            <translation>Cierra el archivo de código; pregunta antes de perder cambios.</translation>
        </message>
        <message>
            <source>&amp;Reload workflow</source>
            <translation>Recargar el workflow</translation>
        </message>
        <message>
            <source>Reads the workflow file again and starts from its beginning.</source>
            <translation>Lee de nuevo el archivo de workflow y empieza desde el principio.</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Stops the run and closes the window.</source>
            <translation>Detiene la ejecución y cierra la ventana.</translation>
        </message>
        <message>
            <source>Try the Python s&amp;keleton</source>
            <translation>Probar el esqueleto de Python</translation>
        </message>
        <message>
            <source>Opens a Python connector that yields nothing yet, ready to be walked and written.</source>
            <translation>Abre un conector de Python que aún no produce nada, listo para recorrerlo y escribirlo.</translation>
        </message>
        <message>
            <source>Open &amp;Python connector…</source>
            <translation>Abrir conector de Python…</translation>
        </message>
        <message>
            <source>Reads the connectors of a folder of yours.</source>
            <translation>Lee los conectores de una carpeta tuya.</translation>
        </message>
        <message>
            <source>&amp;New workflow for the connector…</source>
            <translation>Nuevo workflow para el conector…</translation>
        </message>
        <message>
            <source>Writes a workflow file for the connector that is selected, and opens it.</source>
            <translation>Escribe un archivo de workflow para el conector seleccionado y lo abre.</translation>
        </message>
        <message>
            <source>Python &amp;environments</source>
            <translation>Entornos de Python</translation>
        </message>
        <message>
            <source>Shows the Python environments and which framework each one has.</source>
            <translation>Muestra los entornos de Python y qué framework tiene cada uno.</translation>
        </message>
        <message>
            <source>A&amp;dd Python environment…</source>
            <translation>Añadir entorno de Python…</translation>
        </message>
        <message>
            <source>Takes connectors from an environment that was not found.</source>
            <translation>Toma conectores de un entorno que no se encontró.</translation>
        </message>
        <message>
            <source>Check Python environments a&amp;gain</source>
            <translation>Comprobar de nuevo los entornos de Python</translation>
        </message>
        <message>
            <source>Looks for Python environments and asks each for its versions.</source>
            <translation>Busca entornos de Python y pregunta a cada uno por sus versiones.</translation>
        </message>
        <message>
            <source>Copy &amp;install command</source>
            <translation>Copiar el comando de instalación</translation>
        </message>
        <message>
            <source>Copies the command that installs the framework.</source>
            <translation>Copia el comando que instala el framework.</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Takes back the last edit of a breakpoint.</source>
            <translation>Deshace el último cambio de un punto de interrupción.</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Does again what was taken back.</source>
            <translation>Hace de nuevo lo que se deshizo.</translation>
        </message>
        <message>
            <source>&amp;Find in panel</source>
            <translation>Buscar en el panel</translation>
        </message>
        <message>
            <source>Searches in the panel that has the focus.</source>
            <translation>Busca en el panel que tiene el foco.</translation>
        </message>
        <message>
            <source>R&amp;eplace in source</source>
            <translation>Reemplazar en el código</translation>
        </message>
        <message>
            <source>Searches in the source and replaces what is found.</source>
            <translation>Busca en el código y reemplaza lo encontrado.</translation>
        </message>
        <message>
            <source>Go to &amp;line…</source>
            <translation>Ir a la línea…</translation>
        </message>
        <message>
            <source>Goes to a line of the source by its number.</source>
            <translation>Va a una línea del código por su número.</translation>
        </message>
        <message>
            <source>Toggle &amp;comment</source>
            <translation>Comentar o descomentar</translation>
        </message>
        <message>
            <source>Comments the selected lines of the source out, or in again.</source>
            <translation>Comenta las líneas de código seleccionadas, o quita el comentario.</translation>
        </message>
        <message>
            <source>Copy &amp;path</source>
            <translation>Copiar la ruta</translation>
        </message>
        <message>
            <source>Copies the path of what is selected.</source>
            <translation>Copia la ruta de lo seleccionado.</translation>
        </message>
        <message>
            <source>&amp;Go to anything…</source>
            <translation>Ir a cualquier cosa…</translation>
        </message>
        <message>
            <source>Finds connectors, nodes, stages and entities by name.</source>
            <translation>Busca conectores, nodos, etapas y entidades por su nombre.</translation>
        </message>
        <message>
            <source>&amp;Command palette…</source>
            <translation>Paleta de comandos…</translation>
        </message>
        <message>
            <source>Finds every action by name.</source>
            <translation>Busca cualquier acción por su nombre.</translation>
        </message>
        <message>
            <source>Go to the &amp;source</source>
            <translation>Ir al código</translation>
        </message>
        <message>
            <source>Shows the method behind what is selected.</source>
            <translation>Muestra el método que está detrás de lo seleccionado.</translation>
        </message>
        <message>
            <source>Show in &amp;topology</source>
            <translation>Mostrar en la topología</translation>
        </message>
        <message>
            <source>Selects the node and stage of the method at the cursor.</source>
            <translation>Selecciona el nodo y la etapa del método en el cursor.</translation>
        </message>
        <message>
            <source>Chec&amp;klist</source>
            <translation>Lista de tareas</translation>
        </message>
        <message>
            <source>Shows what to implement next.</source>
            <translation>Muestra qué implementar a continuación.</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Goes back to what was selected before.</source>
            <translation>Vuelve a lo que estaba seleccionado antes.</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Goes forward again in what was selected.</source>
            <translation>Avanza de nuevo en lo que se seleccionó.</translation>
        </message>
        <message>
            <source>&amp;Next failure</source>
            <translation>Fallo siguiente</translation>
        </message>
        <message>
            <source>Selects the next failure of the run.</source>
            <translation>Selecciona el siguiente fallo de la ejecución.</translation>
        </message>
        <message>
            <source>&amp;Previous failure</source>
            <translation>Fallo anterior</translation>
        </message>
        <message>
            <source>Selects the previous failure of the run.</source>
            <translation>Selecciona el fallo anterior de la ejecución.</translation>
        </message>
        <message>
            <source>Fo&amp;llow the run</source>
            <translation>Seguir la ejecución</translation>
        </message>
        <message>
            <source>Keeps the selection where the run is; selecting something leaves it.</source>
            <translation>Mantiene la selección donde está la ejecución; seleccionar otra cosa la abandona.</translation>
        </message>
        <message>
            <source>&amp;Run or continue</source>
            <translation>Ejecutar o continuar</translation>
        </message>
        <message>
            <source>Runs, or goes on, to the end or the next breakpoint.</source>
            <translation>Ejecuta, o continúa, hasta el final o el siguiente punto de interrupción.</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Pauses the run at the next event.</source>
            <translation>Pausa la ejecución en el siguiente evento.</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Ends the run; a second time cuts what does not end.</source>
            <translation>Termina la ejecución; la segunda vez corta lo que no termina.</translation>
        </message>
        <message>
            <source>R&amp;estart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>Ends the run and starts it anew.</source>
            <translation>Termina la ejecución y la empieza de nuevo.</translation>
        </message>
        <message>
            <source>Step &amp;into</source>
            <translation>Paso hacia dentro</translation>
        </message>
        <message>
            <source>Steps to the next thing, into children.</source>
            <translation>Avanza a lo siguiente, entrando en los hijos.</translation>
        </message>
        <message>
            <source>Step by &amp;granularity</source>
            <translation>Paso por granularidad</translation>
        </message>
        <message>
            <source>Steps to the next thing of the size chosen beside it.</source>
            <translation>Avanza a lo siguiente del tamaño elegido al lado.</translation>
        </message>
        <message>
            <source>Step &amp;over</source>
            <translation>Paso por encima</translation>
        </message>
        <message>
            <source>Runs the stage or subtree and stops after it.</source>
            <translation>Ejecuta la etapa o el subárbol y se detiene después.</translation>
        </message>
        <message>
            <source>Step o&amp;ut</source>
            <translation>Paso hacia fuera</translation>
        </message>
        <message>
            <source>Runs on to the post_process of this node.</source>
            <translation>Sigue hasta el post_process de este nodo.</translation>
        </message>
        <message>
            <source>Run to &amp;here</source>
            <translation>Ejecutar hasta aquí</translation>
        </message>
        <message>
            <source>Runs on to the selected node or stage.</source>
            <translation>Sigue hasta el nodo o la etapa seleccionados.</translation>
        </message>
        <message>
            <source>In P&amp;ython</source>
            <translation>En Python</translation>
        </message>
        <message>
            <source>Runs the framework's own connector in place of the native one; remembered for this workflow.</source>
            <translation>Ejecuta el conector del propio framework en lugar del nativo; se recuerda para este workflow.</translation>
        </message>
        <message>
            <source>Toggle &amp;breakpoint</source>
            <translation>Poner o quitar punto de interrupción</translation>
        </message>
        <message>
            <source>Sets or removes a breakpoint at the selected node or stage.</source>
            <translation>Pone o quita un punto de interrupción en el nodo o la etapa seleccionados.</translation>
        </message>
        <message>
            <source>Remove &amp;all breakpoints</source>
            <translation>Quitar todos los puntos de interrupción</translation>
        </message>
        <message>
            <source>Removes every breakpoint; Undo brings them back.</source>
            <translation>Quita cada punto de interrupción; Deshacer los recupera.</translation>
        </message>
        <message>
            <source>Show the &amp;catalogue</source>
            <translation>Mostrar el catálogo</translation>
        </message>
        <message>
            <source>Brings the catalogue to the front.</source>
            <translation>Trae el catálogo al frente.</translation>
        </message>
        <message>
            <source>Show the &amp;write plan</source>
            <translation>Mostrar el plan de escritura</translation>
        </message>
        <message>
            <source>Brings to the front what the run writes, or would write.</source>
            <translation>Trae al frente lo que la ejecución escribe, o escribiría.</translation>
        </message>
        <message>
            <source>Go &amp;back one step</source>
            <translation>Volver un paso atrás</translation>
        </message>
        <message>
            <source>Puts the catalogue back to the newest snapshot; once more undoes that.</source>
            <translation>Devuelve el catálogo a la última instantánea; otra vez, lo deshace.</translation>
        </message>
        <message>
            <source>&amp;Empty the catalogue</source>
            <translation>Vaciar el catálogo</translation>
        </message>
        <message>
            <source>Forgets everything in the catalogue; going back brings it back.</source>
            <translation>Olvida todo lo del catálogo; volver atrás lo recupera.</translation>
        </message>
        <message>
            <source>&amp;Open another catalogue…</source>
            <translation>Abrir otro catálogo…</translation>
        </message>
        <message>
            <source>Opens a catalogue file; the next run writes to it.</source>
            <translation>Abre un archivo de catálogo; la próxima ejecución escribe en él.</translation>
        </message>
        <message>
            <source>&amp;Save the catalogue as…</source>
            <translation>Guardar el catálogo como…</translation>
        </message>
        <message>
            <source>Copies the catalogue into another file.</source>
            <translation>Copia el catálogo a otro archivo.</translation>
        </message>
        <message>
            <source>E&amp;xport the write plan…</source>
            <translation>Exportar el plan de escritura…</translation>
        </message>
        <message>
            <source>Writes the write plan as JSON.</source>
            <translation>Escribe el plan de escritura como JSON.</translation>
        </message>
        <message>
            <source>Sink: the c&amp;atalogue</source>
            <translation>Sink: el catálogo</translation>
        </message>
        <message>
            <source>The next run writes to the studio's catalogue.</source>
            <translation>La próxima ejecución escribe en el catálogo del estudio.</translation>
        </message>
        <message>
            <source>Sink: &amp;dry run</source>
            <translation>Sink: simulación</translation>
        </message>
        <message>
            <source>The next run writes nothing; the write plan says what it would change.</source>
            <translation>La próxima ejecución no escribe nada; el plan de escritura dice qué cambiaría.</translation>
        </message>
        <message>
            <source>Sink: a &amp;file…</source>
            <translation>Sink: un archivo…</translation>
        </message>
        <message>
            <source>The next run writes its entities as JSON lines.</source>
            <translation>La próxima ejecución escribe sus entidades como líneas JSON.</translation>
        </message>
        <message>
            <source>Sink: &amp;none</source>
            <translation>Sink: ninguno</translation>
        </message>
        <message>
            <source>The next run writes nothing and compares nothing.</source>
            <translation>La próxima ejecución no escribe ni compara nada.</translation>
        </message>
        <message>
            <source>Sink: the workflow's ser&amp;ver</source>
            <translation>Sink: el servidor del workflow</translation>
        </message>
        <message>
            <source>The next run writes to the OpenMetadata server of the workflow; it asks first.</source>
            <translation>La próxima ejecución escribe en el servidor OpenMetadata del workflow; antes pregunta.</translation>
        </message>
        <message>
            <source>Step by event</source>
            <translation>Paso por evento</translation>
        </message>
        <message>
            <source>Steps stop at every event.</source>
            <translation>Los pasos se detienen en cada evento.</translation>
        </message>
        <message>
            <source>Step by entity</source>
            <translation>Paso por entidad</translation>
        </message>
        <message>
            <source>Steps stop at every entity that is yielded.</source>
            <translation>Los pasos se detienen en cada entidad producida.</translation>
        </message>
        <message>
            <source>Step by stage</source>
            <translation>Paso por etapa</translation>
        </message>
        <message>
            <source>Steps stop at every stage of every element.</source>
            <translation>Los pasos se detienen en cada etapa de cada elemento.</translation>
        </message>
        <message>
            <source>Step by element</source>
            <translation>Paso por elemento</translation>
        </message>
        <message>
            <source>Steps stop at every element a producer gives.</source>
            <translation>Los pasos se detienen en cada elemento que da un producer.</translation>
        </message>
        <message>
            <source>Step by node</source>
            <translation>Paso por nodo</translation>
        </message>
        <message>
            <source>Steps stop at every node.</source>
            <translation>Los pasos se detienen en cada nodo.</translation>
        </message>
        <message>
            <source>&amp;Explore</source>
            <translation>Explorar</translation>
        </message>
        <message>
            <source>Connectors, their topologies, what is implemented.</source>
            <translation>Conectores, sus topologías, qué está implementado.</translation>
        </message>
        <message>
            <source>&amp;Debug</source>
            <translation>Depurar</translation>
        </message>
        <message>
            <source>The run, step by step: tree, entities, log.</source>
            <translation>La ejecución, paso a paso: árbol, entidades, registro.</translation>
        </message>
        <message>
            <source>&amp;Catalogue</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>What was written: the catalogue and the write plan.</source>
            <translation>Lo que se escribió: el catálogo y el plan de escritura.</translation>
        </message>
        <message>
            <source>&amp;Reset layout</source>
            <translation>Restablecer la disposición</translation>
        </message>
        <message>
            <source>Puts the panels of this perspective where they were at first.</source>
            <translation>Pone los paneles de esta perspectiva donde estaban al principio.</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>Makes all text a point larger.</source>
            <translation>Hace todo el texto un punto más grande.</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>Makes all text a point smaller.</source>
            <translation>Hace todo el texto un punto más pequeño.</translation>
        </message>
        <message>
            <source>Next t&amp;heme</source>
            <translation>Tema siguiente</translation>
        </message>
        <message>
            <source>Goes from light to dark to high contrast and back.</source>
            <translation>Pasa de claro a oscuro, a alto contraste y vuelve.</translation>
        </message>
        <message>
            <source>Next lan&amp;guage</source>
            <translation>Idioma siguiente</translation>
        </message>
        <message>
            <source>Goes to the next of the languages the window speaks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Se&amp;ttings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Theme, language, text size, motion, granularity; applied at once.</source>
            <translation>Tema, idioma, tamaño del texto, movimiento, granularidad; se aplican al instante.</translation>
        </message>
        <message>
            <source>&amp;Help for this panel</source>
            <translation>Ayuda de este panel</translation>
        </message>
        <message>
            <source>What the panel that has the focus shows, and every key.</source>
            <translation>Qué muestra el panel que tiene el foco, y todas las teclas.</translation>
        </message>
        <message>
            <source>&amp;About Connector Studio</source>
            <translation>Acerca de Connector Studio</translation>
        </message>
        <message>
            <source>Versions and licence.</source>
            <translation>Versiones y licencia.</translation>
        </message>
    </context>
    <context>
        <name>StudioModels</name>
        <message>
            <source>Stops where a path ends so; * stands for any name.</source>
            <translation>Se detiene donde una ruta termina así; * vale por cualquier nombre.</translation>
        </message>
        <message>
            <source>For example: name == Album and verb == created</source>
            <translation>Por ejemplo: name == Album and verb == created</translation>
        </message>
        <message>
            <source>any place</source>
            <translation>cualquier lugar</translation>
        </message>
        <message>
            <source>before</source>
            <translation>antes</translation>
        </message>
        <message>
            <source>after</source>
            <translation>después</translation>
        </message>
        <message>
            <source>Edit breakpoint</source>
            <translation>Editar punto de interrupción</translation>
        </message>
        <message>
            <source>Enable breakpoint</source>
            <translation>Activar punto de interrupción</translation>
        </message>
        <message>
            <source>Disable breakpoint</source>
            <translation>Desactivar punto de interrupción</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condición</translation>
        </message>
        <message>
            <source>Skip</source>
            <extracomment>Column of a breakpoint: how many hits are passed over before it stops</extracomment>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Log instead of stopping</source>
            <translation>Registrar en lugar de detenerse</translation>
        </message>
        <message>
            <source>Remove breakpoint at %1</source>
            <translation>Quitar el punto de interrupción en %1</translation>
        </message>
        <message>
            <source>Set breakpoint at %1</source>
            <translation>Poner punto de interrupción en %1</translation>
        </message>
        <message>
            <source>Remove breakpoint</source>
            <translation>Quitar punto de interrupción</translation>
        </message>
        <message>
            <source>Remove all breakpoints</source>
            <translation>Quitar todos los puntos de interrupción</translation>
        </message>
        <message>
            <source>Asked for, not supported</source>
            <translation>Pedido, no admitido</translation>
        </message>
        <message>
            <source>Calls of a client that this catalogue answered with 404.</source>
            <translation>Llamadas de un cliente que este catálogo respondió con 404.</translation>
        </message>
        <message>
            <source>How often it was asked for</source>
            <translation>Cuántas veces se pidió</translation>
        </message>
        <message>
            <source>How many are right below</source>
            <translation>Cuántos hay justo debajo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Debajo</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Fully qualified name</source>
            <translation>Nombre completo (FQN)</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>borrado</translation>
        </message>
        <message>
            <source>created</source>
            <translation>creado</translation>
        </message>
        <message>
            <source>nothing that is shown</source>
            <translation>nada que se muestre</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Escrito por</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <source>Position in the table (ordinalPosition where it is sent)</source>
            <translation>Posición en la tabla (ordinalPosition si se envía)</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <source>As declared</source>
            <translation>Según se declaró</translation>
        </message>
        <message>
            <source>Constraint</source>
            <translation>Restricción</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>its own</source>
            <translation>propio</translation>
        </message>
        <message>
            <source>inherited</source>
            <translation>heredado</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>roto</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>%1 is still being read</source>
            <translation>%1 aún se está leyendo</translation>
        </message>
        <message>
            <source>%1: no topology; its source gives its records without nodes</source>
            <translation>%1: sin topología; su fuente da sus registros sin nodos</translation>
        </message>
        <message numerus="yes">
            <source>%n implemented</source>
            <translation>
                <numerusform>%n implementado</numerusform>
                <numerusform>%n implementados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n inherited</source>
            <translation>
                <numerusform>%n heredado</numerusform>
                <numerusform>%n heredados</numerusform>
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
                <numerusform>%n falta</numerusform>
                <numerusform>%n faltan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: of %n method(s) of its topology %2</source>
            <translation>
                <numerusform>%1: de %n método de su topología %2</numerusform>
                <numerusform>%1: de %n métodos de su topología %2</numerusform>
            </translation>
        </message>
        <message>
            <source>yours</source>
            <translation>tuyo</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>Not set: no stage has written it yet.</source>
            <translation>Sin valor: ninguna etapa lo ha escrito todavía.</translation>
        </message>
        <message>
            <source>Copied from the walk's own context when this worker began.</source>
            <translation>Copiado del contexto del propio recorrido cuando empezó este worker.</translation>
        </message>
        <message>
            <source>Written by %1, event %2.</source>
            <translation>Escrito por %1, evento %2.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>producer</source>
            <translation>producer</translation>
        </message>
        <message numerus="yes">
            <source>%n failure(s)</source>
            <translation>
                <numerusform>%n fallo</numerusform>
                <numerusform>%n fallos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden by the framework</source>
            <translation>
                <numerusform>%n oculto por el framework</numerusform>
                <numerusform>%n ocultos por el framework</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n Left(s)</source>
            <translation>
                <numerusform>%n Left</numerusform>
                <numerusform>%n Left</numerusform>
            </translation>
        </message>
        <message>
            <source>Node, method</source>
            <translation>Nodo, método</translation>
        </message>
        <message>
            <source>Yields</source>
            <translation>Produce</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <source>Yielded</source>
            <translation>Producido</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>added</source>
            <translation>añadido</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>quitado</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>cambiado</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n campo</numerusform>
                <numerusform>%n campos</numerusform>
            </translation>
        </message>
        <message>
            <source>empty list</source>
            <translation>lista vacía</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n elemento</numerusform>
                <numerusform>%n elementos</numerusform>
            </translation>
        </message>
        <message>
            <source>This environment is being asked for its versions.</source>
            <translation>Se está preguntando a este entorno por sus versiones.</translation>
        </message>
        <message>
            <source>Python %1 with the framework %2.</source>
            <translation>Python %1 con el framework %2.</translation>
        </message>
        <message>
            <source>Python %1 without the framework. This command installs it:</source>
            <translation>Python %1 sin el framework. Este comando lo instala:</translation>
        </message>
        <message>
            <source>%1 (in use)</source>
            <translation>%1 (en uso)</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Entorno</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>Framework</translation>
        </message>
        <message>
            <source>debug</source>
            <translation>depuración</translation>
        </message>
        <message>
            <source>info</source>
            <translation>información</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>aviso</translation>
        </message>
        <message>
            <source>error</source>
            <translation>error</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Segundos</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Module</source>
            <translation>Módulo</translation>
        </message>
        <message>
            <source>The run of %1 starts: service %2.</source>
            <translation>Empieza la ejecución de %1: servicio %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n registro</numerusform>
                <numerusform>%n registros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The run is complete: %1, and %n failure(s) hidden by the framework.</source>
            <translation>
                <numerusform>La ejecución está completa: %1, y %n fallo oculto por el framework.</numerusform>
                <numerusform>La ejecución está completa: %1, y %n fallos ocultos por el framework.</numerusform>
            </translation>
        </message>
        <message>
            <source>The run is complete: %1.</source>
            <translation>La ejecución está completa: %1.</translation>
        </message>
        <message>
            <source>The run was stopped: %1 so far.</source>
            <translation>La ejecución se detuvo: %1 hasta ahora.</translation>
        </message>
        <message>
            <source>The run failed: %1</source>
            <translation>La ejecución falló: %1</translation>
        </message>
        <message numerus="yes">
            <source>Node %1 begins, with %n worker(s).</source>
            <translation>
                <numerusform>Empieza el nodo %1, con %n worker.</numerusform>
                <numerusform>Empieza el nodo %1, con %n workers.</numerusform>
            </translation>
        </message>
        <message>
            <source>Node %1 begins.</source>
            <translation>Empieza el nodo %1.</translation>
        </message>
        <message numerus="yes">
            <source>Node %1 is done after %n element(s).</source>
            <translation>
                <numerusform>El nodo %1 terminó tras %n elemento.</numerusform>
                <numerusform>El nodo %1 terminó tras %n elementos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Producer %1 starts to give the elements of node %2.</source>
            <translation>El producer %1 empieza a dar los elementos del nodo %2.</translation>
        </message>
        <message>
            <source>Node %1 has its next element: %2.</source>
            <translation>El nodo %1 tiene su siguiente elemento: %2.</translation>
        </message>
        <message numerus="yes">
            <source>Producer %1 is done: %n element(s).</source>
            <translation>
                <numerusform>El producer %1 terminó: %n elemento.</numerusform>
                <numerusform>El producer %1 terminó: %n elementos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stage %1 begins with %2 %3.</source>
            <translation>La etapa %1 empieza con %2 %3.</translation>
        </message>
        <message>
            <source>Stage %1 yielded nothing.</source>
            <translation>La etapa %1 no produjo nada.</translation>
        </message>
        <message numerus="yes">
            <source>Stage %1 is done: %n yielded, in %2.</source>
            <translation>
                <numerusform>La etapa %1 terminó: %n producido, en %2.</numerusform>
                <numerusform>La etapa %1 terminó: %n producidos, en %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stage %1 yielded a %2.</source>
            <translation>La etapa %1 produjo un %2.</translation>
        </message>
        <message>
            <source>Stage %1 yielded %2 %3.</source>
            <translation>La etapa %1 produjo %2 %3.</translation>
        </message>
        <message>
            <source>Stage %1 yielded a Left for %2: %3</source>
            <translation>La etapa %1 produjo un Left para %2: %3</translation>
        </message>
        <message>
            <source>Stage %1 yielded an empty value.</source>
            <translation>La etapa %1 produjo un valor vacío.</translation>
        </message>
        <message>
            <source>The sink created %1.</source>
            <translation>El sink creó %1.</translation>
        </message>
        <message>
            <source>The sink updated %1.</source>
            <translation>El sink actualizó %1.</translation>
        </message>
        <message>
            <source>The sink left %1 as it is: nothing changed.</source>
            <translation>El sink dejó %1 como está: nada cambió.</translation>
        </message>
        <message>
            <source>The sink patched %1.</source>
            <translation>El sink modificó %1 (patch).</translation>
        </message>
        <message>
            <source>The sink deleted %1.</source>
            <translation>El sink borró %1.</translation>
        </message>
        <message>
            <source>The sink keeps %1 for its next flush.</source>
            <translation>El sink guarda %1 para su próximo flush.</translation>
        </message>
        <message>
            <source>The sink writes what it kept.</source>
            <translation>El sink escribe lo que guardaba.</translation>
        </message>
        <message>
            <source>%1 exists already and overwrite=false: it is not offered again.</source>
            <translation>%1 ya existe y overwrite=false: no se ofrece de nuevo.</translation>
        </message>
        <message>
            <source>The sink refused %1: %2</source>
            <translation>El sink rechazó %1: %2</translation>
        </message>
        <message>
            <source>The sink took %1.</source>
            <translation>El sink aceptó %1.</translation>
        </message>
        <message>
            <source>The context remembers %1 = %2.</source>
            <translation>El contexto recuerda %1 = %2.</translation>
        </message>
        <message>
            <source>The context has one more value under %1.</source>
            <translation>El contexto tiene un valor más en %1.</translation>
        </message>
        <message>
            <source>The context forgets %1.</source>
            <translation>El contexto olvida %1.</translation>
        </message>
        <message>
            <source>A worker gets its own copy of the context.</source>
            <translation>Un worker recibe su propia copia del contexto.</translation>
        </message>
        <message>
            <source>A worker's copy of the context is dropped.</source>
            <translation>Se descarta la copia del contexto de un worker.</translation>
        </message>
        <message>
            <source>%1 reads %2 from the context.</source>
            <translation>%1 lee %2 del contexto.</translation>
        </message>
        <message>
            <source>post_process %1 of node %2 begins.</source>
            <translation>Empieza el post_process %1 del nodo %2.</translation>
        </message>
        <message numerus="yes">
            <source>post_process %1 is done: %n yielded.</source>
            <translation>
                <numerusform>El post_process %1 terminó: %n producido.</numerusform>
                <numerusform>El post_process %1 terminó: %n producidos.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 is filtered: the exclude pattern %3 matches.</source>
            <translation>%1 %2 se filtra: coincide el patrón de exclusión %3.</translation>
        </message>
        <message>
            <source>%1 %2 is filtered: no include pattern matches.</source>
            <translation>%1 %2 se filtra: no coincide ningún patrón de inclusión.</translation>
        </message>
        <message>
            <source>The connector asked: %1</source>
            <translation>El conector pidió: %1</translation>
        </message>
        <message>
            <source>A query failed (%1): %2</source>
            <translation>Falló una consulta (%1): %2</translation>
        </message>
        <message>
            <source>%1 failed: %2</source>
            <translation>%1 falló: %2</translation>
        </message>
        <message>
            <source>The framework would hide this.</source>
            <translation>El framework lo ocultaría.</translation>
        </message>
        <message>
            <source>%1: %2 of %3.</source>
            <translation>%1: %2 de %3.</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>failure</source>
            <translation>fallo</translation>
        </message>
        <message>
            <source>The framework goes on and its status says nothing of it: the run would count as a success.</source>
            <translation>El framework sigue y su estado no dice nada de ello: la ejecución contaría como un éxito.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ocurrió</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Veces</translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>catálogo</translation>
        </message>
        <message>
            <source>ok</source>
            <translation>bien</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Petición</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Duró</translation>
        </message>
        <message>
            <source>Run of %1</source>
            <translation>Ejecución de %1</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>node</source>
            <translation>nodo</translation>
        </message>
        <message>
            <source>Left</source>
            <extracomment>The left side of an Either: a failure that the connector yielded</extracomment>
            <translation>Left</translation>
        </message>
        <message>
            <source>Select it to see why nothing was yielded.</source>
            <translation>Selecciónalo para ver por qué no se produjo nada.</translation>
        </message>
        <message>
            <source>Element, stage, entity</source>
            <translation>Elemento, etapa, entidad</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>%1 is a stub: it is there, but yields nothing. Implement it.</source>
            <translation>%1 es un stub: está ahí, pero no produce nada. Impleméntalo.</translation>
        </message>
        <message>
            <source>There is no %1: it must be implemented.</source>
            <translation>No hay %1: debe implementarse.</translation>
        </message>
        <message>
            <source>The producer %1 ran and gave no element.</source>
            <translation>El producer %1 se ejecutó y no dio ningún elemento.</translation>
        </message>
        <message>
            <source>%1 ran and gave no element.</source>
            <translation>%1 se ejecutó y no dio ningún elemento.</translation>
        </message>
        <message>
            <source>A filter pattern of the workflow drops every element.</source>
            <translation>Un patrón de filtro del workflow descarta todos los elementos.</translation>
        </message>
        <message>
            <source>The filter pattern %1 drops every element.</source>
            <translation>El patrón de filtro %1 descarta todos los elementos.</translation>
        </message>
        <message>
            <source>%1 failed. Problems has the message and the place.</source>
            <translation>%1 falló. Problemas tiene el mensaje y el lugar.</translation>
        </message>
        <message>
            <source>%1 failed, and the framework would only write a log line about it. Problems has the message.</source>
            <translation>%1 falló, y el framework solo escribiría una línea de registro. Problemas tiene el mensaje.</translation>
        </message>
        <message>
            <source>%1 yielded failures (Lefts) instead of entities.</source>
            <translation>%1 produjo fallos (Left) en lugar de entidades.</translation>
        </message>
        <message>
            <source>All of them exist already, and the stage has overwrite=false: nothing is offered to the sink again.</source>
            <translation>Todas existen ya, y la etapa tiene overwrite=false: no se ofrece nada de nuevo al sink.</translation>
        </message>
        <message>
            <source>%1 yielded values that the walk could not take and dropped.</source>
            <translation>%1 produjo valores que el recorrido no pudo tomar y descartó.</translation>
        </message>
        <message>
            <source>Never reached: %1 gave no element.</source>
            <translation>Nunca se alcanzó: %1 no dio ningún elemento.</translation>
        </message>
        <message>
            <source>Never reached: the node had no element.</source>
            <translation>Nunca se alcanzó: el nodo no tenía elementos.</translation>
        </message>
        <message>
            <source>Never reached: %1 failed before it.</source>
            <translation>Nunca se alcanzó: %1 falló antes.</translation>
        </message>
        <message>
            <source>Never reached: what comes before it failed.</source>
            <translation>Nunca se alcanzó: falló lo que va antes.</translation>
        </message>
        <message>
            <source>Never reached: an error ended the walk before.</source>
            <translation>Nunca se alcanzó: un error terminó antes el recorrido.</translation>
        </message>
        <message>
            <source>Never reached: the run was stopped before.</source>
            <translation>Nunca se alcanzó: la ejecución se detuvo antes.</translation>
        </message>
        <message>
            <source>The run has not come to it yet.</source>
            <translation>La ejecución aún no ha llegado ahí.</translation>
        </message>
        <message>
            <source>%1 ran without a problem and had nothing to yield.</source>
            <translation>%1 se ejecutó sin problema y no tenía nada que producir.</translation>
        </message>
        <message>
            <source>The topology of this run has no %1.</source>
            <translation>La topología de esta ejecución no tiene %1.</translation>
        </message>
        <message>
            <source>stub</source>
            <translation>stub</translation>
        </message>
        <message>
            <source>must be implemented</source>
            <translation>debe implementarse</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en marcha</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>falló</translation>
        </message>
        <message>
            <source>hidden by the framework</source>
            <translation>oculto por el framework</translation>
        </message>
        <message>
            <source>filtered</source>
            <translation>filtrado</translation>
        </message>
        <message>
            <source>%1 is implemented</source>
            <translation>%1 está implementado</translation>
        </message>
        <message>
            <source>%1 is implemented in %2</source>
            <translation>%1 está implementado en %2</translation>
        </message>
        <message>
            <source>%1 is inherited from %2</source>
            <translation>%1 se hereda de %2</translation>
        </message>
        <message>
            <source>%1 is a stub: it yields nothing</source>
            <translation>%1 es un stub: no produce nada</translation>
        </message>
        <message>
            <source>%1 is a stub (%2): it yields nothing</source>
            <translation>%1 es un stub (%2): no produce nada</translation>
        </message>
        <message>
            <source>%1 is abstract in %2 and must be implemented</source>
            <translation>%1 es abstracto en %2 y debe implementarse</translation>
        </message>
        <message>
            <source>%1 must be implemented: there is no such method</source>
            <translation>%1 debe implementarse: no existe ese método</translation>
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
            <translation>Lo que ya existe no se ofrece de nuevo al sink.</translation>
        </message>
        <message>
            <source>The sink must give the entity back, or the walk ends.</source>
            <translation>El sink debe devolver la entidad, o el recorrido termina.</translation>
        </message>
        <message>
            <source>May yield nothing: that is no failure.</source>
            <translation>Puede no producir nada: eso no es un fallo.</translation>
        </message>
        <message>
            <source>Its context key collects every result in a list.</source>
            <translation>Su clave de contexto reúne cada resultado en una lista.</translation>
        </message>
        <message>
            <source>Its context key is cleared after the stages of each element.</source>
            <translation>Su clave de contexto se borra tras las etapas de cada elemento.</translation>
        </message>
        <message>
            <source>The context remembers the FQN, not the name.</source>
            <translation>El contexto recuerda el FQN, no el nombre.</translation>
        </message>
        <message>
            <source>The FQN begins with what the context has under these keys.</source>
            <translation>El FQN empieza con lo que el contexto tiene en estas claves.</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>actualizado</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>sin cambios</translation>
        </message>
        <message>
            <source>patched</source>
            <translation>modificado</translation>
        </message>
        <message>
            <source>buffered</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>flushed</source>
            <translation>volcado</translation>
        </message>
        <message>
            <source>suppressed</source>
            <translation>suprimido</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aceptado</translation>
        </message>
        <message>
            <source>Verb</source>
            <translation>Verbo</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Fields that differ</source>
            <translation>Campos que difieren</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>unsafe, applied: %1</source>
            <translation>inseguro, aplicado: %1</translation>
        </message>
        <message>
            <source>unsafe, not applied: %1</source>
            <translation>inseguro, no aplicado: %1</translation>
        </message>
        <message>
            <source>applied</source>
            <translation>aplicado</translation>
        </message>
        <message>
            <source>not applied</source>
            <translation>no aplicado</translation>
        </message>
        <message numerus="yes">
            <source>%n deleted</source>
            <translation>
                <numerusform>%n borrado</numerusform>
                <numerusform>%n borrados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would go</source>
            <translation>
                <numerusform>%n se borraría</numerusform>
                <numerusform>%n se borrarían</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) seen</source>
            <translation>
                <numerusform>%n nombre visto</numerusform>
                <numerusform>%n nombres vistos</numerusform>
            </translation>
        </message>
        <message>
            <source>What, where</source>
            <translation>Qué, dónde</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Cuántos</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Se basa en</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>StudioPanels</name>
        <message>
            <source>Nothing is selected</source>
            <translation>No hay nada seleccionado</translation>
        </message>
        <message>
            <source>Selected: %1</source>
            <translation>Seleccionado: %1</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copiar ruta</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Breakpoints</source>
            <translation>Puntos de interrupción</translation>
        </message>
        <message>
            <source>Remove all breakpoints</source>
            <translation>Quitar todos los puntos de interrupción</translation>
        </message>
        <message>
            <source>No breakpoint is set. Select a node or a stage and press F9.</source>
            <translation>No hay puntos de interrupción. Selecciona un nodo o una etapa y pulsa F9.</translation>
        </message>
        <message>
            <source>Fully qualified name</source>
            <translation>Nombre completo (FQN)</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>versión %1</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>borrado</translation>
        </message>
        <message>
            <source>written by %1</source>
            <translation>escrito por %1</translation>
        </message>
        <message>
            <source>The first version: nothing before it to compare with.</source>
            <translation>La primera versión: no hay nada anterior con que comparar.</translation>
        </message>
        <message>
            <source>There is one version only: nothing was changed since it was created.</source>
            <translation>Solo hay una versión: nada cambió desde que se creó.</translation>
        </message>
        <message>
            <source>%1 and %2 do not differ.</source>
            <translation>%1 y %2 no difieren.</translation>
        </message>
        <message>
            <source>From %1 to %2. Select two versions to compare them.</source>
            <translation>De %1 a %2. Selecciona dos versiones para compararlas.</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Lineage</source>
            <translation>Linaje</translation>
        </message>
        <message>
            <source>Views of the entity</source>
            <translation>Vistas de la entidad</translation>
        </message>
        <message>
            <source>Find in the entity</source>
            <translation>Buscar en la entidad</translation>
        </message>
        <message>
            <source>Fields of the entity</source>
            <translation>Campos de la entidad</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>Columnas de la tabla</translation>
        </message>
        <message>
            <source>Versions of the entity</source>
            <translation>Versiones de la entidad</translation>
        </message>
        <message>
            <source>Fields that differ</source>
            <translation>Campos que difieren</translation>
        </message>
        <message>
            <source>Lineage as a graph</source>
            <translation>Linaje como grafo</translation>
        </message>
        <message>
            <source>Copy fully qualified name</source>
            <translation>Copiar el nombre completo (FQN)</translation>
        </message>
        <message>
            <source>Select where the run yielded it</source>
            <translation>Seleccionar dónde la produjo la ejecución</translation>
        </message>
        <message>
            <source>Show the whole lineage</source>
            <translation>Mostrar todo el linaje</translation>
        </message>
        <message>
            <source>Copy the graph as SVG</source>
            <translation>Copiar el grafo como SVG</translation>
        </message>
        <message numerus="yes">
            <source>%n level(s)</source>
            <translation>
                <numerusform>%n nivel</numerusform>
                <numerusform>%n niveles</numerusform>
            </translation>
        </message>
        <message>
            <source>How far up and down the lineage is followed</source>
            <translation>Hasta dónde se sigue el linaje hacia arriba y hacia abajo</translation>
        </message>
        <message>
            <source>Nobody wrote lineage of this entity. A lineage workflow does, or views when their definition is read.</source>
            <translation>Nadie escribió linaje de esta entidad. Lo hace un workflow de linaje, o las vistas al leerse su definición.</translation>
        </message>
        <message>
            <source>There is more than is drawn: go along by clicking.</source>
            <translation>Hay más de lo que se dibuja: avanza con clics.</translation>
        </message>
        <message>
            <source>Upstream ← · → downstream</source>
            <translation>Aguas arriba ← · → aguas abajo</translation>
        </message>
        <message>
            <source>A click goes to an entity; the pointer on an arrow shows the columns it joins.</source>
            <translation>Un clic va a una entidad; el puntero sobre una flecha muestra las columnas que une.</translation>
        </message>
        <message>
            <source>not of this run</source>
            <translation>no es de esta ejecución</translation>
        </message>
        <message>
            <source>%1 is not in the catalogue</source>
            <translation>%1 no está en el catálogo</translation>
        </message>
        <message>
            <source>Open another catalogue…</source>
            <translation>Abrir otro catálogo…</translation>
        </message>
        <message>
            <source>Save the catalogue as…</source>
            <translation>Guardar el catálogo como…</translation>
        </message>
        <message>
            <source>Empty the catalogue</source>
            <translation>Vaciar el catálogo</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>Before %1 · %2</source>
            <translation>Antes de %1 · %2</translation>
        </message>
        <message>
            <source>in memory until the window closes</source>
            <translation>en memoria hasta que se cierre la ventana</translation>
        </message>
        <message>
            <source>the first %1</source>
            <translation>los primeros %1</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n encontrado</numerusform>
                <numerusform>%n encontrados</numerusform>
            </translation>
        </message>
        <message>
            <source>Go back: there is no snapshot yet, each run takes one</source>
            <translation>Volver: aún no hay instantáneas, cada ejecución toma una</translation>
        </message>
        <message>
            <source>Go back to before %1</source>
            <translation>Volver a antes de %1</translation>
        </message>
        <message>
            <source>Nothing in the catalogue has this in its name. * and ? stand for anything.</source>
            <translation>Nada en el catálogo tiene esto en su nombre. * y ? valen por cualquier cosa.</translation>
        </message>
        <message>
            <source>Select an entity to see its fields, its history and its lineage.</source>
            <translation>Selecciona una entidad para ver sus campos, su historial y su linaje.</translation>
        </message>
        <message>
            <source>The catalogue is empty since it was emptied. Everything can come back.</source>
            <translation>El catálogo está vacío desde que se vació. Todo puede volver.</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Recuperarlo</translation>
        </message>
        <message>
            <source>Nothing was written so far. Entities arrive here in batches of a hundred and at the end of the run.</source>
            <translation>No se ha escrito nada hasta ahora. Las entidades llegan aquí de cien en cien y al final de la ejecución.</translation>
        </message>
        <message>
            <source>The catalogue is empty. Run the workflow, and what it yields is here, with its history and lineage.</source>
            <translation>El catálogo está vacío. Ejecuta el workflow, y lo que produce estará aquí, con su historial y su linaje.</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ejecutar</translation>
        </message>
        <message>
            <source>The catalogue is empty, and no workflow is open that could fill it.</source>
            <translation>El catálogo está vacío, y no hay ningún workflow abierto que pueda llenarlo.</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Abrir el ejemplo</translation>
        </message>
        <message>
            <source>Search the catalogue by fully qualified name</source>
            <translation>Buscar en el catálogo por nombre completo (FQN)</translation>
        </message>
        <message>
            <source>Search the catalogue</source>
            <translation>Buscar en el catálogo</translation>
        </message>
        <message>
            <source>Found in the catalogue</source>
            <translation>Encontrado en el catálogo</translation>
        </message>
        <message>
            <source>Snapshots: how the catalogue was before each run</source>
            <translation>Instantáneas: cómo era el catálogo antes de cada ejecución</translation>
        </message>
        <message>
            <source>Open, save, empty the catalogue</source>
            <translation>Abrir, guardar, vaciar el catálogo</translation>
        </message>
        <message>
            <source>Checklist (%1)</source>
            <translation>Lista de tareas (%1)</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Lista de tareas</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 de %2 hechos</translation>
        </message>
        <message>
            <source>%1 of %2 done, next: %3</source>
            <translation>%1 de %2 hechos, siguiente: %3</translation>
        </message>
        <message>
            <source>Pick a connector to see what is still to be implemented.</source>
            <translation>Elige un conector para ver qué queda por implementar.</translation>
        </message>
        <message>
            <source>Open the tutorial</source>
            <translation>Abrir el tutorial</translation>
        </message>
        <message>
            <source>The source of %1 is being read.</source>
            <translation>Se está leyendo el código de %1.</translation>
        </message>
        <message>
            <source>%1 has no topology: there is no list of methods to implement.</source>
            <translation>%1 no tiene topología: no hay lista de métodos que implementar.</translation>
        </message>
        <message>
            <source>must give %1</source>
            <translation>debe dar %1</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n lines</source>
            <translation>
                <numerusform>%1, %n línea</numerusform>
                <numerusform>%1, %n líneas</numerusform>
            </translation>
        </message>
        <message>
            <source>How %1 does it</source>
            <translation>Cómo lo hace %1</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>Ir ahí</translation>
        </message>
        <message>
            <source>Shows the method in the source (Enter)</source>
            <translation>Muestra el método en el código (Intro)</translation>
        </message>
        <message>
            <source>Insert skeleton</source>
            <translation>Insertar esqueleto</translation>
        </message>
        <message>
            <source>Puts the method into your class, with the shape of what it yields (Ins)</source>
            <translation>Pone el método en tu clase, con la forma de lo que produce (Ins)</translation>
        </message>
        <message>
            <source>Insert stub</source>
            <translation>Insertar stub</translation>
        </message>
        <message>
            <source>Puts the method into your class; it yields nothing, the flow goes on (Shift+Ins)</source>
            <translation>Pone el método en tu clase; no produce nada, el flujo sigue (Mayús+Ins)</translation>
        </message>
        <message>
            <source>Shows how another connector of this source type implements the method (P)</source>
            <translation>Muestra cómo implementa el método otro conector de este tipo de fuente (P)</translation>
        </message>
        <message>
            <source>Other connectors that implement it, the shortest first</source>
            <translation>Otros conectores que lo implementan, primero los más cortos</translation>
        </message>
        <message>
            <source>Methods to implement, in order</source>
            <translation>Métodos que implementar, en orden</translation>
        </message>
        <message>
            <source>How much is implemented</source>
            <translation>Cuánto está implementado</translation>
        </message>
        <message>
            <source>Connectors</source>
            <translation>Conectores</translation>
        </message>
        <message>
            <source>Show topology</source>
            <translation>Mostrar topología</translation>
        </message>
        <message>
            <source>New workflow for it…</source>
            <translation>Nuevo workflow para él…</translation>
        </message>
        <message>
            <source>Open service_spec.py</source>
            <translation>Abrir service_spec.py</translation>
        </message>
        <message>
            <source>Copy class path</source>
            <translation>Copiar ruta de la clase</translation>
        </message>
        <message>
            <source>Close folder %1</source>
            <translation>Cerrar la carpeta %1</translation>
        </message>
        <message>
            <source>%1: framework %2</source>
            <translation>%1: framework %2</translation>
        </message>
        <message>
            <source>%1: no framework</source>
            <translation>%1: sin framework</translation>
        </message>
        <message>
            <source>Add an environment…</source>
            <translation>Añadir un entorno…</translation>
        </message>
        <message>
            <source>Show all environments</source>
            <translation>Mostrar todos los entornos</translation>
        </message>
        <message>
            <source>Python %1 · framework %2</source>
            <translation>Python %1 · framework %2</translation>
        </message>
        <message>
            <source>Looking for Python environments…</source>
            <translation>Buscando entornos de Python…</translation>
        </message>
        <message>
            <source>No framework in this Python</source>
            <translation>No hay framework en este Python</translation>
        </message>
        <message>
            <source>The Python environment cannot be used</source>
            <translation>El entorno de Python no se puede usar</translation>
        </message>
        <message>
            <source>No Python environment</source>
            <translation>No hay entorno de Python</translation>
        </message>
        <message>
            <source>No environment has the framework</source>
            <translation>Ningún entorno tiene el framework</translation>
        </message>
        <message>
            <source>Python connectors are read from an environment that has the framework.</source>
            <translation>Los conectores de Python se leen de un entorno que tenga el framework.</translation>
        </message>
        <message>
            <source>Open a folder with Python connectors</source>
            <translation>Abrir una carpeta con conectores de Python</translation>
        </message>
        <message>
            <source>Search connectors</source>
            <translation>Buscar conectores</translation>
        </message>
        <message>
            <source>Connectors by source type</source>
            <translation>Conectores por tipo de fuente</translation>
        </message>
        <message>
            <source>No connector was found. Native ones come with the program; this build has none.</source>
            <translation>No se encontró ningún conector. Los nativos vienen con el programa; esta versión no tiene ninguno.</translation>
        </message>
        <message>
            <source>After event %1</source>
            <translation>Tras el evento %1</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Context of the walk</source>
            <translation>Contexto del recorrido</translation>
        </message>
        <message>
            <source>The context is empty: no stage of this topology declares a key.</source>
            <translation>El contexto está vacío: ninguna etapa de esta topología declara una clave.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Copiar como JSON</translation>
        </message>
        <message>
            <source>The run could not start: %1</source>
            <translation>La ejecución no pudo empezar: %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Nothing can run yet: no workflow is open. Open one, or walk the sample.</source>
            <translation>Aún no se puede ejecutar nada: no hay ningún workflow abierto. Abre uno, o recorre el ejemplo.</translation>
        </message>
        <message>
            <source>Nothing has run yet. Press F11 to step into the first node.</source>
            <translation>Aún no se ha ejecutado nada. Pulsa F11 para entrar en el primer nodo.</translation>
        </message>
        <message>
            <source>Step into</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>created</source>
            <translation>creado</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>actualizado</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>sin cambios</translation>
        </message>
        <message>
            <source>patched</source>
            <translation>modificado</translation>
        </message>
        <message>
            <source>waits for the sink's next flush</source>
            <translation>espera el próximo flush del sink</translation>
        </message>
        <message>
            <source>flushed</source>
            <translation>volcado</translation>
        </message>
        <message>
            <source>suppressed: it exists already</source>
            <translation>suprimido: ya existe</translation>
        </message>
        <message>
            <source>refused by the sink</source>
            <translation>rechazado por el sink</translation>
        </message>
        <message>
            <source>taken by the sink</source>
            <translation>aceptado por el sink</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>yielded by %1 from %2</source>
            <extracomment>%1: stage, %2: node and element, e.g. "yielded by yield_table from table Album"</extracomment>
            <translation>producido por %1 desde %2</translation>
        </message>
        <message>
            <source>yielded by %1</source>
            <translation>producido por %1</translation>
        </message>
        <message>
            <source>show in catalogue</source>
            <translation>mostrar en el catálogo</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Error and stack trace of the Left</source>
            <translation>Error y traza del Left</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Actual</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Close this pinned entity</source>
            <translation>Cerrar esta entidad fijada</translation>
        </message>
        <message>
            <source>Pin this entity, to compare it with others</source>
            <translation>Fijar esta entidad, para compararla con otras</translation>
        </message>
        <message>
            <source>Current entity and pinned ones</source>
            <translation>Entidad actual y fijadas</translation>
        </message>
        <message>
            <source>Select a stage or an entity of the run to see it here.</source>
            <translation>Selecciona una etapa o una entidad de la ejecución para verla aquí.</translation>
        </message>
        <message>
            <source>The run yielded no entity. Problems and the counts of the topology say why.</source>
            <translation>La ejecución no produjo ninguna entidad. Problemas y los números de la topología dicen por qué.</translation>
        </message>
        <message>
            <source>No entity was yielded so far. Step on with F10 or F11.</source>
            <translation>No se ha producido ninguna entidad hasta ahora. Sigue con F10 o F11.</translation>
        </message>
        <message>
            <source>Use this environment</source>
            <translation>Usar este entorno</translation>
        </message>
        <message>
            <source>Copy the install command</source>
            <translation>Copiar el comando de instalación</translation>
        </message>
        <message>
            <source>Python environments</source>
            <translation>Entornos de Python</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Add an environment</source>
            <translation>Añadir un entorno</translation>
        </message>
        <message>
            <source>Look for environments and check them again</source>
            <translation>Buscar entornos y comprobarlos de nuevo</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>Copiar comando</translation>
        </message>
        <message>
            <source>Run it in a terminal, then check again.</source>
            <translation>Ejecútalo en una terminal y comprueba de nuevo.</translation>
        </message>
        <message>
            <source>Command that installs the framework</source>
            <translation>Comando que instala el framework</translation>
        </message>
        <message>
            <source>looking…</source>
            <translation>buscando…</translation>
        </message>
        <message>
            <source>No Python was found. Python connectors run in an environment that has the OpenMetadata ingestion framework installed.</source>
            <translation>No se encontró Python. Los conectores de Python se ejecutan en un entorno que tenga instalado el framework de ingesta de OpenMetadata.</translation>
        </message>
        <message>
            <source>searching…</source>
            <translation>buscando…</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>no encontrado</translation>
        </message>
        <message>
            <source>from the start again</source>
            <translation>otra vez desde el principio</translation>
        </message>
        <message>
            <source>No columns are given for this edge.</source>
            <translation>No se dan columnas para esta arista.</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Fuente: %1</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>Todos los niveles</translation>
        </message>
        <message>
            <source>Info and above</source>
            <translation>Información y superiores</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Avisos y errores</translation>
        </message>
        <message>
            <source>Errors only</source>
            <translation>Solo errores</translation>
        </message>
        <message>
            <source>Levels shown</source>
            <translation>Niveles mostrados</translation>
        </message>
        <message>
            <source>Which levels of the log are shown</source>
            <translation>Qué niveles del registro se muestran</translation>
        </message>
        <message>
            <source>Find in the log</source>
            <translation>Buscar en el registro</translation>
        </message>
        <message>
            <source>Log lines of the run</source>
            <translation>Líneas de registro de la ejecución</translation>
        </message>
        <message>
            <source>Nothing was logged: the connector has written no line so far.</source>
            <translation>No se registró nada: el conector no ha escrito ninguna línea hasta ahora.</translation>
        </message>
        <message>
            <source>Open a workflow, or walk the sample.</source>
            <translation>Abre un workflow, o recorre el ejemplo.</translation>
        </message>
        <message>
            <source>Python starts and imports the framework. Shift+F5 stops it.</source>
            <translation>Python arranca e importa el framework. Mayús+F5 lo detiene.</translation>
        </message>
        <message>
            <source>The run is about to begin.</source>
            <translation>La ejecución está a punto de empezar.</translation>
        </message>
        <message>
            <source>Press F11 to step into the first node.</source>
            <translation>Pulsa F11 para entrar en el primer nodo.</translation>
        </message>
        <message>
            <source>Its elements may be walked by several workers.</source>
            <translation>Sus elementos pueden ser recorridos por varios workers.</translation>
        </message>
        <message>
            <source>producer</source>
            <translation>producer</translation>
        </message>
        <message>
            <source>Click to set or remove a breakpoint (F9)</source>
            <translation>Clic para poner o quitar un punto de interrupción (F9)</translation>
        </message>
        <message numerus="yes">
            <source>%n failure(s)</source>
            <translation>
                <numerusform>%n fallo</numerusform>
                <numerusform>%n fallos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failure(s) hidden by the framework</source>
            <translation>
                <numerusform>%n fallo oculto por el framework</numerusform>
                <numerusform>%n fallos ocultos por el framework</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n Left(s)</source>
            <translation>
                <numerusform>%n Left</numerusform>
                <numerusform>%n Left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n filtered</source>
            <translation>
                <numerusform>%n filtrado</numerusform>
                <numerusform>%n filtrados</numerusform>
            </translation>
        </message>
        <message>
            <source>Problems (%1)</source>
            <translation>Problemas (%1)</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Problems of the run</source>
            <translation>Problemas de la ejecución</translation>
        </message>
        <message>
            <source>Message and stack trace</source>
            <translation>Mensaje y traza</translation>
        </message>
        <message>
            <source>No problem: nothing failed in this run.</source>
            <translation>Ningún problema: nada falló en esta ejecución.</translation>
        </message>
        <message>
            <source>No problem so far.</source>
            <translation>Ningún problema hasta ahora.</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Peticiones</translation>
        </message>
        <message>
            <source>Find in requests</source>
            <translation>Buscar en las peticiones</translation>
        </message>
        <message>
            <source>Requests of the run</source>
            <translation>Peticiones de la ejecución</translation>
        </message>
        <message>
            <source>The connector has asked its database or API nothing so far.</source>
            <translation>El conector no ha pedido nada a su base de datos o API hasta ahora.</translation>
        </message>
        <message>
            <source>Set a breakpoint just here</source>
            <translation>Poner punto de interrupción justo aquí</translation>
        </message>
        <message>
            <source>Unrolled</source>
            <translation>Desplegado</translation>
        </message>
        <message>
            <source>Follow the run</source>
            <translation>Seguir la ejecución</translation>
        </message>
        <message>
            <source>Find an element or entity</source>
            <translation>Buscar un elemento o una entidad</translation>
        </message>
        <message>
            <source>The run, element by element</source>
            <translation>La ejecución, elemento a elemento</translation>
        </message>
        <message>
            <source>The run has not begun its walk yet.</source>
            <translation>La ejecución aún no ha empezado su recorrido.</translation>
        </message>
        <message>
            <source>Remove breakpoint</source>
            <translation>Quitar punto de interrupción</translation>
        </message>
        <message>
            <source>Set breakpoint</source>
            <translation>Poner punto de interrupción</translation>
        </message>
        <message>
            <source>Run to here</source>
            <translation>Ejecutar hasta aquí</translation>
        </message>
        <message>
            <source>Go to the source</source>
            <translation>Ir al código</translation>
        </message>
        <message>
            <source>Copy name</source>
            <translation>Copiar nombre</translation>
        </message>
        <message>
            <source>Copy as breakpoint pattern</source>
            <translation>Copiar como patrón de punto de interrupción</translation>
        </message>
        <message>
            <source>Topology</source>
            <translation>Topología</translation>
        </message>
        <message>
            <source>Show as a graph</source>
            <translation>Mostrar como grafo</translation>
        </message>
        <message>
            <source>Show as a tree</source>
            <translation>Mostrar como árbol</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <source>Show the whole topology</source>
            <translation>Mostrar toda la topología</translation>
        </message>
        <message>
            <source>Declared topology as a graph</source>
            <translation>Topología declarada como grafo</translation>
        </message>
        <message>
            <source>Declared topology as a tree</source>
            <translation>Topología declarada como árbol</translation>
        </message>
        <message>
            <source>Pick a connector to see its topology, or open a workflow.</source>
            <translation>Elige un conector para ver su topología, o abre un workflow.</translation>
        </message>
        <message>
            <source>Open a workflow</source>
            <translation>Abrir un workflow</translation>
        </message>
        <message>
            <source>The topology of %1 is read from the framework, and no Python environment that has it is in use.</source>
            <translation>La topología de %1 se lee del framework, y no hay en uso ningún entorno de Python que lo tenga.</translation>
        </message>
        <message>
            <source>%1 has no topology: its source gives its records without nodes and stages.</source>
            <translation>%1 no tiene topología: su fuente da sus registros sin nodos ni etapas.</translation>
        </message>
        <message>
            <source>Show in catalogue</source>
            <translation>Mostrar en el catálogo</translation>
        </message>
        <message>
            <source>Write plan</source>
            <translation>Plan de escritura</translation>
        </message>
        <message>
            <source>Entities %1</source>
            <translation>Entidades %1</translation>
        </message>
        <message>
            <source>Deletions %1</source>
            <translation>Borrados %1</translation>
        </message>
        <message numerus="yes">
            <source>%n deletion(s) went ahead on a list of names that is not whole: %1</source>
            <translation>
                <numerusform>%n borrado se hizo sobre una lista de nombres que no está completa: %1</numerusform>
                <numerusform>%n borrados se hicieron sobre una lista de nombres que no está completa: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deletion(s) are unsafe and were not applied: %1</source>
            <translation>
                <numerusform>%n borrado es inseguro y no se aplicó: %1</numerusform>
                <numerusform>%n borrados son inseguros y no se aplicaron: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>dry run: nothing is written</source>
            <translation>simulación: no se escribe nada</translation>
        </message>
        <message>
            <source>%1 shown</source>
            <translation>se muestran %1</translation>
        </message>
        <message>
            <source>%1 more are only counted</source>
            <translation>%1 más solo se cuentan</translation>
        </message>
        <message>
            <source>All verbs</source>
            <translation>Todos los verbos</translation>
        </message>
        <message>
            <source>The run wrote nothing. Problems and the counts of the topology say why.</source>
            <translation>La ejecución no escribió nada. Problemas y los números de la topología dicen por qué.</translation>
        </message>
        <message>
            <source>Nothing was written so far. Step on with F10 or F11.</source>
            <translation>No se ha escrito nada hasta ahora. Sigue con F10 o F11.</translation>
        </message>
        <message>
            <source>Find by name or reason</source>
            <translation>Buscar por nombre o razón</translation>
        </message>
        <message>
            <source>Find in the write plan</source>
            <translation>Buscar en el plan de escritura</translation>
        </message>
        <message>
            <source>Show one verb only</source>
            <translation>Mostrar un solo verbo</translation>
        </message>
        <message>
            <source>Show one verb only; a click on a count does the same</source>
            <translation>Mostrar un solo verbo; un clic en un número hace lo mismo</translation>
        </message>
        <message>
            <source>Export the write plan as JSON…</source>
            <translation>Exportar el plan de escritura como JSON…</translation>
        </message>
        <message>
            <source>Entities or deletions</source>
            <translation>Entidades o borrados</translation>
        </message>
        <message>
            <source>Counts by type and verb</source>
            <translation>Números por tipo y verbo</translation>
        </message>
        <message>
            <source>Entities of the write plan</source>
            <translation>Entidades del plan de escritura</translation>
        </message>
        <message>
            <source>Deletions of the write plan</source>
            <translation>Borrados del plan de escritura</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::AboutWindow</name>
        <message>
            <source>About Connector Studio</source>
            <translation>Acerca de Connector Studio</translation>
        </message>
        <message>
            <source>Step through ingestion connectors, node by node.</source>
            <translation>Recorre conectores de ingesta, nodo a nodo.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. Fonts: Inter and JetBrains Mono, SIL Open Font License.</source>
            <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Tipos de letra: Inter y JetBrains Mono, SIL Open Font License.</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::ActionRegistry</name>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Ir</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Ejecutar</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>Granularity</source>
            <translation>Granularidad</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>Panels</source>
            <translation>Paneles</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::CatalogActions</name>
        <message>
            <source>Catalogues (*.db *.catalogue);;All files (*)</source>
            <translation>Catálogos (*.db *.catalogue);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Open catalogue</source>
            <translation>Abrir catálogo</translation>
        </message>
        <message>
            <source>Save catalogue as</source>
            <translation>Guardar catálogo como</translation>
        </message>
        <message>
            <source>Write entities to</source>
            <translation>Escribir entidades en</translation>
        </message>
        <message>
            <source>JSON lines (*.jsonl);;All files (*)</source>
            <translation>Líneas JSON (*.jsonl);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Export the write plan</source>
            <translation>Exportar el plan de escritura</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: %2.</source>
            <translation>No se puede escribir el archivo %1: %2.</translation>
        </message>
        <message>
            <source>The write plan is in %1.</source>
            <translation>El plan de escritura está en %1.</translation>
        </message>
        <message>
            <source>Write to a real server?</source>
            <translation>¿Escribir en un servidor real?</translation>
        </message>
        <message>
            <source>This run writes to the OpenMetadata server at %1.</source>
            <translation>Esta ejecución escribe en el servidor OpenMetadata en %1.</translation>
        </message>
        <message>
            <source>Everything it yields for the service %1 is created or updated there, and what it no longer finds may be marked as deleted. Others who use this server see it. A dry run shows first what would change.</source>
            <translation>Todo lo que produce para el servicio %1 se crea o se actualiza allí, y lo que ya no encuentra puede quedar marcado como borrado. Los demás usuarios de este servidor lo ven. Una simulación muestra antes qué cambiaría.</translation>
        </message>
        <message>
            <source>Write to the server</source>
            <translation>Escribir en el servidor</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::CatalogKeeper</name>
        <message>
            <source>Keeping a snapshot of the catalogue</source>
            <translation>Guardando una instantánea del catálogo</translation>
        </message>
        <message>
            <source>Nothing was written to %1. Choose another sink below at the right, or say yes next time.</source>
            <translation>No se escribió nada en %1. Elige otro sink abajo a la derecha, o di que sí la próxima vez.</translation>
        </message>
        <message>
            <source>Saving the catalogue</source>
            <translation>Guardando el catálogo</translation>
        </message>
        <message>
            <source>The catalogue is saved as %1.</source>
            <translation>El catálogo está guardado como %1.</translation>
        </message>
        <message>
            <source>Emptying the catalogue</source>
            <translation>Vaciando el catálogo</translation>
        </message>
        <message>
            <source>the reset</source>
            <translation>el vaciado</translation>
        </message>
        <message>
            <source>The catalogue is empty. One step back in its history brings everything back.</source>
            <translation>El catálogo está vacío. Un paso atrás en su historial lo recupera todo.</translation>
        </message>
        <message>
            <source>Going back</source>
            <translation>Volviendo atrás</translation>
        </message>
        <message>
            <source>going back</source>
            <translation>la vuelta atrás</translation>
        </message>
        <message>
            <source>The catalogue is as it was before %1.</source>
            <translation>El catálogo está como antes de %1.</translation>
        </message>
        <message>
            <source>A run is writing to the catalogue. Stop it first (Shift+F5).</source>
            <translation>Una ejecución está escribiendo en el catálogo. Detenla primero (Mayús+F5).</translation>
        </message>
        <message>
            <source>%1 is no catalogue: it is no SQLite file. Nothing was changed in it.</source>
            <translation>%1 no es un catálogo: no es un archivo SQLite. No se cambió nada en él.</translation>
        </message>
        <message>
            <source>The catalogue %1 is damaged. Open another file, or go back to a snapshot.</source>
            <translation>El catálogo %1 está dañado. Abre otro archivo, o vuelve a una instantánea.</translation>
        </message>
        <message>
            <source>The catalogue %1 is locked by another program. Close that, or open another file.</source>
            <translation>El catálogo %1 está bloqueado por otro programa. Ciérralo, o abre otro archivo.</translation>
        </message>
        <message>
            <source>The catalogue %1 cannot be opened: %2.</source>
            <translation>El catálogo %1 no se puede abrir: %2.</translation>
        </message>
        <message>
            <source>The catalogue could not be copied: %1.</source>
            <translation>El catálogo no se pudo copiar: %1.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>No se puede escribir el archivo %1.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>No se puede crear la carpeta %1.</translation>
        </message>
        <message>
            <source>%1 is a folder, no catalogue.</source>
            <translation>%1 es una carpeta, no un catálogo.</translation>
        </message>
        <message>
            <source>%1 is a database, but no catalogue. Nothing was changed in it.</source>
            <translation>%1 es una base de datos, pero no un catálogo. No se cambió nada en ella.</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::ChecklistModel</name>
        <message>
            <source>Must be implemented</source>
            <translation>Debe implementarse</translation>
        </message>
        <message>
            <source>Stubs to fill in</source>
            <translation>Stubs por completar</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Opcional</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Gives</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>Node and stage</source>
            <translation>Nodo y etapa</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::ConfigDocument</name>
        <message>
            <source>The file %1 cannot be read: %2.</source>
            <translation>No se puede leer el archivo %1: %2.</translation>
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
            <translation>El archivo %1 no es texto UTF-8. Guárdalo como UTF-8 y ábrelo de nuevo.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: %2. Nothing of it was changed.</source>
            <translation>No se puede escribir el archivo %1: %2. No se cambió nada en él.</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::DockTitle</name>
        <message>
            <source>Close this panel; View brings it back</source>
            <translation>Cierra este panel; Ver lo recupera</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::GranularitySwitch</name>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>Elemento</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Nodo</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::HelpWindow</name>
        <message>
            <source>Every ServiceSpec that was found, by source type. The bar says how many methods of its topology a connector implements. Select one to see its topology.</source>
            <translation>Cada ServiceSpec encontrado, por tipo de fuente. La barra dice cuántos métodos de su topología implementa un conector. Selecciona uno para ver su topología.</translation>
        </message>
        <message>
            <source>The run, unrolled: each node, its elements, their stages, what they yielded. Select a row and every other panel shows what belongs to it.</source>
            <translation>La ejecución, desplegada: cada nodo, sus elementos, sus etapas, lo que produjeron. Selecciona una fila y todos los demás paneles muestran lo que le corresponde.</translation>
        </message>
        <message>
            <source>Where the run stops. F9 sets or removes one at the selected node or stage; here it gets a condition, a number of hits to ignore, or a log message.</source>
            <translation>Dónde se detiene la ejecución. F9 pone o quita un punto en el nodo o la etapa seleccionados; aquí recibe una condición, un número de veces que ignorar o un mensaje de registro.</translation>
        </message>
        <message>
            <source>What a stage yielded: its fields, its JSON, the columns of a table, and where it came from. Pin an entity to compare it with the next.</source>
            <translation>Lo que produjo una etapa: sus campos, su JSON, las columnas de una tabla y de dónde vino. Fija una entidad para compararla con la siguiente.</translation>
        </message>
        <message>
            <source>What the stages so far remembered for those below them: key, value, who wrote it.</source>
            <translation>Lo que las etapas recordaron hasta ahora para las que están debajo: clave, valor, quién lo escribió.</translation>
        </message>
        <message>
            <source>The method behind what is selected. A stub stands on amber with the word in the margin; click into a method to select it everywhere.</source>
            <translation>El método que está detrás de lo seleccionado. Un stub se muestra en ámbar con la palabra al margen; un clic en un método lo selecciona en todas partes.</translation>
        </message>
        <message>
            <source>The workflow file: which connector runs, against what, and where its entities go. Ctrl+S writes it and reads it again.</source>
            <translation>El archivo de workflow: qué conector se ejecuta, contra qué, y adónde van sus entidades. Ctrl+S lo escribe y lo lee de nuevo.</translation>
        </message>
        <message>
            <source>What connector and framework say while they run. Ctrl+F searches.</source>
            <translation>Lo que el conector y el framework dicen mientras se ejecutan. Ctrl+F busca.</translation>
        </message>
        <message>
            <source>Each SQL statement or HTTP request of the connector, with its rows and its time.</source>
            <translation>Cada sentencia SQL o petición HTTP del conector, con sus filas y su duración.</translation>
        </message>
        <message>
            <source>Failures, warnings, and failures that the framework would not tell of. Select one to go where it happened.</source>
            <translation>Fallos, avisos y fallos de los que el framework no hablaría. Selecciona uno para ir adonde ocurrió.</translation>
        </message>
        <message>
            <source>Open the sample or a workflow, then press F11.</source>
            <translation>Abre el ejemplo o un workflow, y pulsa F11.</translation>
        </message>
        <message>
            <source>The topology as its connector declares it: nodes with their stages, in the order the walk takes. The accent bar stands where the run is; a number says how much a stage yielded.</source>
            <translation>La topología como la declara su conector: nodos con sus etapas, en el orden del recorrido. La barra de acento está donde está la ejecución; un número dice cuánto produjo una etapa.</translation>
        </message>
        <message>
            <source>implemented</source>
            <translation>implementado</translation>
        </message>
        <message>
            <source>stub: it is there and yields nothing</source>
            <translation>stub: está ahí y no produce nada</translation>
        </message>
        <message>
            <source>inherited default</source>
            <translation>implementación heredada</translation>
        </message>
        <message>
            <source>must be implemented</source>
            <translation>debe implementarse</translation>
        </message>
        <message>
            <source>runs now</source>
            <translation>en marcha ahora</translation>
        </message>
        <message>
            <source>failure; dashed where the framework hides it</source>
            <translation>fallo; discontinuo si el framework lo oculta</translation>
        </message>
        <message>
            <source>Left: the stage yielded a failure</source>
            <translation>Left: la etapa produjo un fallo</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>Signos</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::Locator</name>
        <message>
            <source>Nothing is called “%1”. Try fewer letters.</source>
            <translation>Nada se llama «%1». Prueba con menos letras.</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>Ir</translation>
        </message>
        <message>
            <source>&amp;Run</source>
            <translation>Ejecutar</translation>
        </message>
        <message>
            <source>&amp;Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>&amp;Catalogue</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Go to a connector, node, stage or entity</source>
            <translation>Ir a un conector, nodo, etapa o entidad</translation>
        </message>
        <message>
            <source>Do anything: type its name</source>
            <translation>Haz cualquier cosa: escribe su nombre</translation>
        </message>
        <message>
            <source>No node of the topology names the method at the cursor.</source>
            <translation>Ningún nodo de la topología nombra el método en el cursor.</translation>
        </message>
        <message>
            <source>Open source file</source>
            <translation>Abrir archivo de código</translation>
        </message>
        <message>
            <source>Python files (*.py);;All files (*)</source>
            <translation>Archivos de Python (*.py);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Python environments</source>
            <translation>Entornos de Python</translation>
        </message>
        <message>
            <source>Mend the line and save with Ctrl+S; the file is read again.</source>
            <translation>Corrige la línea y guarda con Ctrl+S; el archivo se lee de nuevo.</translation>
        </message>
        <message>
            <source>Open workflow…</source>
            <translation>Abrir workflow…</translation>
        </message>
        <message>
            <source>Open workflow</source>
            <translation>Abrir workflow</translation>
        </message>
        <message>
            <source>Workflow files (*.yaml *.yml *.json);;All files (*)</source>
            <translation>Archivos de workflow (*.yaml *.yml *.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>Cambiar ajustes</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Abrir recientes</translation>
        </message>
        <message>
            <source>&amp;Panels</source>
            <translation>Paneles</translation>
        </message>
        <message>
            <source>Unsaved workflow</source>
            <translation>Workflow sin guardar</translation>
        </message>
        <message>
            <source>The workflow %1 was edited and not saved.</source>
            <translation>El workflow %1 se editó y no se guardó.</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::MessageBar</name>
        <message>
            <source>%1, line %2</source>
            <translation>%1, línea %2</translation>
        </message>
        <message>
            <source>What led to this</source>
            <translation>Qué llevó a esto</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::MethodWords</name>
        <message numerus="yes">
            <source>%n element(s)</source>
            <translation>
                <numerusform>%n elemento</numerusform>
                <numerusform>%n elementos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entity(s)</source>
            <translation>
                <numerusform>%n entidad</numerusform>
                <numerusform>%n entidades</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n Left(s)</source>
            <translation>
                <numerusform>%n Left</numerusform>
                <numerusform>%n Left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n failure(s)</source>
            <translation>
                <numerusform>%n fallo</numerusform>
                <numerusform>%n fallos</numerusform>
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
            <translation>abstracto</translation>
        </message>
        <message>
            <source>stage %1</source>
            <translation>etapa %1</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::PlaceSource</name>
        <message>
            <source>connector · %1 · Python</source>
            <translation>conector · %1 · Python</translation>
        </message>
        <message>
            <source>connector · %1</source>
            <translation>conector · %1</translation>
        </message>
        <message>
            <source>node</source>
            <translation>nodo</translation>
        </message>
        <message>
            <source>producer of %1</source>
            <translation>producer de %1</translation>
        </message>
        <message>
            <source>stage of %1</source>
            <translation>etapa de %1</translation>
        </message>
        <message>
            <source>post_process of %1</source>
            <translation>post_process de %1</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::PythonActions</name>
        <message>
            <source>Open a folder with Python connectors</source>
            <translation>Abrir una carpeta con conectores de Python</translation>
        </message>
        <message>
            <source>Select a connector first: the workflow is made for it.</source>
            <translation>Selecciona antes un conector: el workflow se hace para él.</translation>
        </message>
        <message>
            <source>New workflow for %1</source>
            <translation>Nuevo workflow para %1</translation>
        </message>
        <message>
            <source>Workflow files (*.yaml)</source>
            <translation>Archivos de workflow (*.yaml)</translation>
        </message>
        <message>
            <source>%1 could not be written: %2.</source>
            <translation>No se pudo escribir %1: %2.</translation>
        </message>
        <message>
            <source>Add a Python environment</source>
            <translation>Añadir un entorno de Python</translation>
        </message>
        <message>
            <source>No environment was found that the framework could be installed in.</source>
            <translation>No se encontró ningún entorno en que se pueda instalar el framework.</translation>
        </message>
        <message>
            <source>Copied: %1. Run it in a terminal, then check the environments again.</source>
            <translation>Copiado: %1. Ejecútalo en una terminal y comprueba de nuevo los entornos.</translation>
        </message>
        <message>
            <source>No connector was found in %1: there is no service_spec.py, and no class that derives from a source of the framework.</source>
            <translation>No se encontró ningún conector en %1: no hay service_spec.py, ni una clase que derive de una fuente del framework.</translation>
        </message>
        <message>
            <source>No connector was found in %1. Without a Python environment that has the framework its base classes are not known.</source>
            <translation>No se encontró ningún conector en %1. Sin un entorno de Python que tenga el framework no se conocen sus clases base.</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::PythonWorkspace</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>on the PATH</source>
            <translation>en el PATH</translation>
        </message>
        <message>
            <source>active environment</source>
            <translation>entorno activo</translation>
        </message>
        <message>
            <source>active conda environment</source>
            <translation>entorno conda activo</translation>
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
            <translation>%1 es un enlace a %2, que ya no existe. Crea de nuevo el entorno.</translation>
        </message>
        <message>
            <source>%1 is gone. Choose another environment.</source>
            <translation>%1 ya no existe. Elige otro entorno.</translation>
        </message>
        <message>
            <source>%1 is not a program that can be run.</source>
            <translation>%1 no es un programa que se pueda ejecutar.</translation>
        </message>
        <message numerus="yes">
            <source>%1 did not answer within %n second(s).</source>
            <translation>
                <numerusform>%1 no respondió en %n segundo.</numerusform>
                <numerusform>%1 no respondió en %n segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 cannot be started: %2.</source>
            <translation>No se puede iniciar %1: %2.</translation>
        </message>
        <message>
            <source>%1 does not answer as Python does.</source>
            <translation>%1 no responde como Python.</translation>
        </message>
        <message>
            <source>%1 does not work: %2. Make the environment anew.</source>
            <translation>%1 no funciona: %2. Crea de nuevo el entorno.</translation>
        </message>
        <message>
            <source>Python %1 is too old: the framework needs 3.%2 or later.</source>
            <translation>Python %1 es demasiado antiguo: el framework necesita 3.%2 o posterior.</translation>
        </message>
        <message>
            <source>Reading the connectors of %1</source>
            <translation>Leyendo los conectores de %1</translation>
        </message>
        <message>
            <source>Reading the connectors in %1</source>
            <translation>Leyendo los conectores en %1</translation>
        </message>
        <message numerus="yes">
            <source>Reading %1 of %n connector(s)</source>
            <translation>
                <numerusform>Leyendo %1 de %n conector</numerusform>
                <numerusform>Leyendo %1 de %n conectores</numerusform>
            </translation>
        </message>
        <message>
            <source>added by you</source>
            <translation>añadido por ti</translation>
        </message>
        <message>
            <source>There is no Python in %1. Choose the folder of an environment, or its bin/python.</source>
            <translation>No hay Python en %1. Elige la carpeta de un entorno, o su bin/python.</translation>
        </message>
        <message>
            <source>There is no folder or Python file %1.</source>
            <translation>No hay carpeta ni archivo de Python %1.</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::RunActions</name>
        <message>
            <source>This run has no failures so far.</source>
            <translation>Esta ejecución no tiene fallos hasta ahora.</translation>
        </message>
        <message>
            <source>There is no failure after this one.</source>
            <translation>No hay ningún fallo después de este.</translation>
        </message>
        <message>
            <source>There is no failure before this one.</source>
            <translation>No hay ningún fallo antes de este.</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::RunServices</name>
        <message>
            <source>No Python environment has the OpenMetadata ingestion framework. This installs it: %1</source>
            <translation>Ningún entorno de Python tiene el framework de ingesta de OpenMetadata. Esto lo instala: %1</translation>
        </message>
        <message>
            <source>This workflow runs a Python connector, and no Python environment was found. Add one that has the OpenMetadata ingestion framework.</source>
            <translation>Este workflow ejecuta un conector de Python, y no se encontró ningún entorno de Python. Añade uno que tenga el framework de ingesta de OpenMetadata.</translation>
        </message>
        <message>
            <source>The OpenMetadata ingestion framework is not installed in %1. This installs it: %2</source>
            <translation>El framework de ingesta de OpenMetadata no está instalado en %1. Esto lo instala: %2</translation>
        </message>
        <message>
            <source>%1 does not work.</source>
            <translation>%1 no funciona.</translation>
        </message>
        <message>
            <source>Python environments are still being looked for. Start again in a moment.</source>
            <translation>Aún se buscan entornos de Python. Empieza de nuevo en un momento.</translation>
        </message>
        <message>
            <source>%1 is gone. Choose another environment under Python environments.</source>
            <translation>%1 ya no existe. Elige otro entorno en Entornos de Python.</translation>
        </message>
        <message>
            <source>Neither this program nor the framework in use has a connector for the source type %1. Those there are are listed under Connectors.</source>
            <translation>Ni este programa ni el framework en uso tienen un conector para el tipo de fuente %1. Los que hay están en Conectores.</translation>
        </message>
        <message>
            <source>This program has no connector for the source type %1. Those it has are listed under Connectors.</source>
            <translation>Este programa no tiene conector para el tipo de fuente %1. Los que tiene están en Conectores.</translation>
        </message>
        <message>
            <source>The studio's catalogue stands in place of workflowConfig.openMetadataServerConfig (%1) and the sink writes to it; the file stays as it is.</source>
            <translation>El catálogo del estudio ocupa el lugar de workflowConfig.openMetadataServerConfig (%1) y el sink escribe en él; el archivo queda como está.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>%1 (Python %2, %3)</source>
            <translation>%1 (Python %2, %3)</translation>
        </message>
        <message>
            <source>Python framework</source>
            <translation>Framework de Python</translation>
        </message>
        <message>
            <source>The skeleton could not be written to %1: %2.</source>
            <translation>No se pudo escribir el esqueleto en %1: %2.</translation>
        </message>
        <message>
            <source>the folder cannot be made</source>
            <translation>no se puede crear la carpeta</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::SearchBar</name>
        <message numerus="yes">
            <source>%n replaced</source>
            <translation>
                <numerusform>%n reemplazado</numerusform>
                <numerusform>%n reemplazados</numerusform>
            </translation>
        </message>
        <message>
            <source>Find in this text</source>
            <translation>Buscar en este texto</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Reemplazar con</translation>
        </message>
        <message>
            <source>Line number</source>
            <translation>Número de línea</translation>
        </message>
        <message>
            <source>Next match (Enter)</source>
            <translation>Coincidencia siguiente (Intro)</translation>
        </message>
        <message>
            <source>Previous match (Shift+Enter)</source>
            <translation>Coincidencia anterior (Mayús+Intro)</translation>
        </message>
        <message>
            <source>Match upper and lower case</source>
            <translation>Distinguir mayúsculas y minúsculas</translation>
        </message>
        <message>
            <source>Match whole words</source>
            <translation>Solo palabras completas</translation>
        </message>
        <message>
            <source>Match a regular expression</source>
            <translation>Expresión regular</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Replaces this match and goes to the next (Enter)</source>
            <translation>Reemplaza esta coincidencia y va a la siguiente (Intro)</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Reemplazar todo</translation>
        </message>
        <message>
            <source>Replaces every match; Ctrl+Z takes it back</source>
            <translation>Reemplaza cada coincidencia; Ctrl+Z lo deshace</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::SettingsWindow</name>
        <message>
            <source>Change settings</source>
            <translation>Cambiar ajustes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Like the desktop</source>
            <translation>Como el escritorio</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>pt</source>
            <comment>points, the unit of font sizes</comment>
            <translation> pt</translation>
        </message>
        <message>
            <source>Granularity of steps</source>
            <translation>Granularidad de los pasos</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Evento</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>Elemento</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Nodo</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Reducir el movimiento</translation>
        </message>
        <message>
            <source>Back to the defaults</source>
            <translation>Volver a los valores iniciales</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Layouts, open files and the window's place are remembered by themselves.</source>
            <translation>Las disposiciones, los archivos abiertos y el lugar de la ventana se recuerdan solos.</translation>
        </message>
        <message>
            <source>Forget the layouts</source>
            <translation>Olvidar las disposiciones</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::SinkButton</name>
        <message>
            <source>Catalogue</source>
            <translation>Catálogo</translation>
        </message>
        <message>
            <source>Dry run</source>
            <translation>Simulación</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Sink: %1</source>
            <translation>Sink: %1</translation>
        </message>
        <message>
            <source>Where the entities of the next run go. Click to choose.</source>
            <translation>Adónde van las entidades de la próxima ejecución. Clic para elegir.</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::SourceFiles</name>
        <message>
            <source>Another program has changed %1 meanwhile. Choose whether to keep your edits or to reload the file.</source>
            <translation>Otro programa cambió %1 entretanto. Elige entre conservar tus cambios o recargar el archivo.</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::SourceMarks</name>
        <message>
            <source>● implemented</source>
            <translation>● implementado</translation>
        </message>
        <message>
            <source>◌ inherited from %1</source>
            <translation>◌ heredado de %1</translation>
        </message>
        <message>
            <source>✕ must be implemented</source>
            <translation>✕ debe implementarse</translation>
        </message>
        <message>
            <source>○ stub</source>
            <translation>○ stub</translation>
        </message>
        <message>
            <source>○ stub: %1</source>
            <translation>○ stub: %1</translation>
        </message>
        <message>
            <source>read-only: comes with the program</source>
            <translation>solo lectura: viene con el programa</translation>
        </message>
        <message>
            <source>read-only: belongs to the framework</source>
            <translation>solo lectura: pertenece al framework</translation>
        </message>
        <message>
            <source>read-only: the file may not be written</source>
            <translation>solo lectura: el archivo no se puede escribir</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>línea %1: %2</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::SourceNotice</name>
        <message>
            <source>Reload</source>
            <translation>Recargar</translation>
        </message>
        <message>
            <source>Shows the file as it is on disk; your edits are lost</source>
            <translation>Muestra el archivo como está en el disco; se pierden tus cambios</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Conservar lo mío</translation>
        </message>
        <message>
            <source>Keeps your edits; the next save writes over the file</source>
            <translation>Conserva tus cambios; al guardar se sobrescribe el archivo</translation>
        </message>
        <message>
            <source>▲ Another program has changed this file, and you have edits here that are not saved.</source>
            <translation>▲ Otro programa cambió este archivo, y aquí tienes cambios sin guardar.</translation>
        </message>
        <message>
            <source>▲ This file is no longer on disk. Ctrl+S writes it again with what stands here.</source>
            <translation>▲ Este archivo ya no está en el disco. Ctrl+S lo escribe de nuevo con lo que hay aquí.</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::SourcePanel</name>
        <message>
            <source>Nothing is known of the method %1 of %2.</source>
            <translation>No se sabe nada del método %1 de %2.</translation>
        </message>
        <message>
            <source>Unsaved source</source>
            <translation>Código sin guardar</translation>
        </message>
        <message>
            <source>Edited and not saved: %1.</source>
            <translation>Editado y sin guardar: %1.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Open source files</source>
            <translation>Archivos de código abiertos</translation>
        </message>
        <message>
            <source>Close %1</source>
            <translation>Cerrar %1</translation>
        </message>
        <message>
            <source>The connector %1 has no method %2. It must be implemented before this stage can yield anything.</source>
            <translation>El conector %1 no tiene el método %2. Debe implementarse antes de que esta etapa pueda producir algo.</translation>
        </message>
        <message>
            <source>The source of %1 is not at hand.</source>
            <translation>El código de %1 no está disponible.</translation>
        </message>
        <message>
            <source>No connector is selected. Open the sample to see the source of its methods.</source>
            <translation>No hay ningún conector seleccionado. Abre el ejemplo para ver el código de sus métodos.</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Abrir el ejemplo</translation>
        </message>
        <message>
            <source>The source of %1 is being read.</source>
            <translation>Se está leyendo el código de %1.</translation>
        </message>
        <message>
            <source>Select a node or stage to see the method behind it.</source>
            <translation>Selecciona un nodo o una etapa para ver el método que está detrás.</translation>
        </message>
        <message>
            <source>A method is inserted into Python connectors only.</source>
            <translation>Solo se insertan métodos en conectores de Python.</translation>
        </message>
        <message>
            <source>The file %1 is read-only: it belongs to the framework. Only your own connectors are edited.</source>
            <translation>El archivo %1 es de solo lectura: pertenece al framework. Solo se editan tus propios conectores.</translation>
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
            <translation>%1: stub (%2)</translation>
        </message>
        <message>
            <source>%1: selected</source>
            <translation>%1: seleccionado</translation>
        </message>
        <message>
            <source>%1 failed in the last run</source>
            <translation>%1 falló en la última ejecución</translation>
        </message>
        <message>
            <source>stub: %1</source>
            <translation>stub: %1</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::StartPanel</name>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Step through a connector</source>
            <translation>Recorre un conector paso a paso</translation>
        </message>
        <message>
            <source>Open the sample, or a workflow of your own.</source>
            <translation>Abre el ejemplo, o un workflow tuyo.</translation>
        </message>
        <message>
            <source>Press %1 to step into the first node.</source>
            <translation>Pulsa %1 para entrar en el primer nodo.</translation>
        </message>
        <message>
            <source>%1 steps on, F10 steps over, F5 runs to the end.</source>
            <translation>%1 sigue, F10 pasa por encima, F5 ejecuta hasta el final.</translation>
        </message>
        <message>
            <source>Walk the sample</source>
            <translation>Recorrer el ejemplo</translation>
        </message>
        <message>
            <source>A music shop in SQLite: artists, albums, tracks, invoices. (%1)</source>
            <translation>Una tienda de música en SQLite: artistas, álbumes, pistas, facturas. (%1)</translation>
        </message>
        <message>
            <source>Walk the stubs</source>
            <translation>Recorrer los stubs</translation>
        </message>
        <message>
            <source>A connector that is still to be written. (%1)</source>
            <translation>Un conector que aún está por escribir. (%1)</translation>
        </message>
        <message>
            <source>Open workflow…</source>
            <translation>Abrir workflow…</translation>
        </message>
        <message>
            <source>A workflow file in the framework's YAML. (%1)</source>
            <translation>Un archivo de workflow en el YAML del framework. (%1)</translation>
        </message>
        <message>
            <source>Open your Python connector…</source>
            <translation>Abrir tu conector de Python…</translation>
        </message>
        <message>
            <source>A folder with a service_spec.py or a class of your own; it may also be dropped into the window. (%1)</source>
            <translation>Una carpeta con un service_spec.py o una clase tuya; también se puede soltar en la ventana. (%1)</translation>
        </message>
        <message>
            <source>Try the Python skeleton</source>
            <translation>Probar el esqueleto de Python</translation>
        </message>
        <message>
            <source>A Python connector that yields nothing yet, ready to be walked and written. (%1)</source>
            <translation>Un conector de Python que aún no produce nada, listo para recorrerlo y escribirlo. (%1)</translation>
        </message>
        <message>
            <source>Recent files</source>
            <translation>Archivos recientes</translation>
        </message>
        <message>
            <source>None yet: workflows you open are listed here.</source>
            <translation>Ninguno todavía: los workflows que abras aparecerán aquí.</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::StatusLine</name>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Nothing open</source>
            <translation>Nada abierto</translation>
        </message>
        <message>
            <source>Starting Python: importing the framework (Shift+F5 stops it)</source>
            <translation>Arrancando Python: importando el framework (Mayús+F5 lo detiene)</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <source>Pausing: the connector has not reached its next event yet</source>
            <translation>Pausando: el conector aún no ha llegado a su siguiente evento</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Paused at a breakpoint</source>
            <translation>En pausa en un punto de interrupción</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Deteniendo</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falló</translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s)</source>
            <translation>
                <numerusform>%n lane</numerusform>
                <numerusform>%n lanes</numerusform>
            </translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entidades</translation>
        </message>
        <message>
            <source>Filtered</source>
            <translation>Filtrados</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>Fallos</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Ocultos</translation>
        </message>
        <message>
            <source>Entities yielded; filtered names; warnings; failures; failures the framework hides</source>
            <translation>Entidades producidas; nombres filtrados; avisos; fallos; fallos que oculta el framework</translation>
        </message>
        <message>
            <source>Python %1</source>
            <translation>Python %1</translation>
        </message>
        <message>
            <source>The connector that comes with this program runs. Python &gt; In Python runs the framework's, where it is known.</source>
            <translation>Se ejecuta el conector que viene con este programa. Python &gt; En Python ejecuta el del framework, si se conoce.</translation>
        </message>
        <message>
            <source>The framework's own runner, in %1</source>
            <translation>El runner del propio framework, en %1</translation>
        </message>
        <message>
            <source>No Python environment is in use.</source>
            <translation>No hay ningún entorno de Python en uso.</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::TextFile</name>
        <message>
            <source>The file %1 cannot be read: %2.</source>
            <translation>No se puede leer el archivo %1: %2.</translation>
        </message>
        <message>
            <source>The file %1 is not UTF-8 text and names no other encoding. Save it as UTF-8 and open it again.</source>
            <translation>El archivo %1 no es texto UTF-8 ni indica otra codificación. Guárdalo como UTF-8 y ábrelo de nuevo.</translation>
        </message>
        <message>
            <source>The file %1 is written in %2, which this editor does not write. Save it as UTF-8 and open it again.</source>
            <translation>El archivo %1 está escrito en %2, que este editor no escribe. Guárdalo como UTF-8 y ábrelo de nuevo.</translation>
        </message>
        <message>
            <source>The character %1 does not exist in Latin-1, the encoding that the file's first lines name. Take it out, or change that line to utf-8.</source>
            <translation>El carácter %1 no existe en Latin-1, la codificación que indican las primeras líneas del archivo. Quítalo, o cambia esa línea a utf-8.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: %2. Nothing of it was changed.</source>
            <translation>No se puede escribir el archivo %1: %2. No se cambió nada en él.</translation>
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
            <translation>No hay ningún workflow abierto. Un archivo de workflow dice qué conector se ejecuta, contra qué, y adónde van sus entidades.</translation>
        </message>
        <message>
            <source>Open workflow…</source>
            <translation>Abrir workflow…</translation>
        </message>
    </context>
    <context>
        <name>cs::studio::YamlView</name>
        <message>
            <source>The file %1 cannot be read: %2.</source>
            <translation>No se puede leer el archivo %1: %2.</translation>
        </message>
        <message>
            <source>The file %1 is not UTF-8 text. Save it as UTF-8 and open it again.</source>
            <translation>El archivo %1 no es texto UTF-8. Guárdalo como UTF-8 y ábrelo de nuevo.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: %2. Nothing of it was changed.</source>
            <translation>No se puede escribir el archivo %1: %2. No se cambió nada en él.</translation>
        </message>
    </context>
</TS>
