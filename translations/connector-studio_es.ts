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
        <source>Runs the framework&apos;s own connector in place of the native one; remembered for this workflow.</source>
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
        <source>The next run writes to the studio&apos;s catalogue.</source>
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
        <source>Sink: the workflow&apos;s ser&amp;ver</source>
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
        <translation>Pasa al siguiente de los idiomas que habla la ventana.</translation>
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
    <message>
        <source>&amp;New connector…</source>
        <translation>Nuevo conector…</translation>
    </message>
    <message>
        <source>Makes a connector of your own that walks at once, every method a stub.</source>
        <translation>Crea un conector propio que se puede recorrer al momento; cada método es un stub.</translation>
    </message>
    <message>
        <source>&amp;New workflow…</source>
        <translation>Nuevo workflow…</translation>
    </message>
    <message>
        <source>Makes a workflow config for a connector: choose it, and see the text.</source>
        <translation>Crea la configuración de un workflow para un conector: elígelo y ve el texto.</translation>
    </message>
    <message>
        <source>&amp;Duplicate workflow…</source>
        <translation>Duplicar el workflow…</translation>
    </message>
    <message>
        <source>Writes the open workflow into another file, and opens it.</source>
        <translation>Escribe el workflow abierto en otro archivo y lo abre.</translation>
    </message>
    <message>
        <source>&amp;Compare workflow…</source>
        <translation>Comparar el workflow…</translation>
    </message>
    <message>
        <source>Shows the open workflow beside another file, key by key; values can be taken over.</source>
        <translation>Muestra el workflow abierto junto a otro archivo, clave a clave; se pueden tomar valores.</translation>
    </message>
    <message>
        <source>Compare &amp;frameworks…</source>
        <translation>Comparar frameworks…</translation>
    </message>
    <message>
        <source>Says what another version of the framework breaks and mends, with proposals.</source>
        <translation>Dice qué rompe y qué arregla otra versión del framework, con propuestas.</translation>
    </message>
    <message>
        <source>F&amp;ilter lab</source>
        <translation>Laboratorio de filtros</translation>
    </message>
    <message>
        <source>Tries the workflow&apos;s filters on names that are known.</source>
        <translation>Prueba los filtros del workflow con nombres conocidos.</translation>
    </message>
    <message>
        <source>&amp;List the source&apos;s names</source>
        <translation>Listar los nombres de la fuente</translation>
    </message>
    <message>
        <source>Runs the workflow without its filters and writes nothing: only names.</source>
        <translation>Ejecuta el workflow sin sus filtros y no escribe nada: solo nombres.</translation>
    </message>
    <message>
        <source>Takes back the last edit: of the workflow where it has the focus, else of a breakpoint or a setting.</source>
        <translation>Deshace el último cambio: del workflow si tiene el foco, si no de un punto de interrupción o un ajuste.</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Shows the workflow&apos;s variables, and where each has its value from.</source>
        <translation>Muestra las variables del workflow y de dónde toma cada una su valor.</translation>
    </message>
    <message>
        <source>Take a secrets &amp;file…</source>
        <translation>Tomar un archivo de secretos…</translation>
    </message>
    <message>
        <source>Values of variables are read from a file that nobody else may read; they stay in memory.</source>
        <translation>Los valores de las variables se leen de un archivo que nadie más puede leer; se quedan en memoria.</translation>
    </message>
    <message>
        <source>&amp;Move the secret out of the workflow</source>
        <translation>Sacar el secreto del workflow</translation>
    </message>
    <message>
        <source>Puts a variable in the place of the secret at the cursor, and keeps the secret in the keychain.</source>
        <translation>Pone una variable en el lugar del secreto en el cursor y guarda el secreto en el llavero.</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Tries the connection of the workflow step by step; once more stops it. It only reads.</source>
        <translation>Prueba la conexión del workflow paso a paso; otra vez la detiene. Solo lee.</translation>
    </message>
    <message>
        <source>Workflow as &amp;text</source>
        <translation>Workflow como texto</translation>
    </message>
    <message>
        <source>Shows the workflow file as text.</source>
        <translation>Muestra el archivo de workflow como texto.</translation>
    </message>
    <message>
        <source>Workflow as f&amp;orm</source>
        <translation>Workflow como formulario</translation>
    </message>
    <message>
        <source>Shows the workflow file as a form.</source>
        <translation>Muestra el archivo de workflow como formulario.</translation>
    </message>
    <message>
        <source>Workflow as text &amp;and form</source>
        <translation>Workflow como texto y formulario</translation>
    </message>
    <message>
        <source>Shows text and form of the workflow side by side.</source>
        <translation>Muestra texto y formulario del workflow lado a lado.</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Proposes what could stand at the cursor of the workflow.</source>
        <translation>Propone lo que podría ir en el cursor del workflow.</translation>
    </message>
    <message>
        <source>&amp;Mend the problem</source>
        <translation>Arreglar el problema</translation>
    </message>
    <message>
        <source>Proposes fixes for the problem at the cursor.</source>
        <translation>Propone arreglos para el problema en el cursor.</translation>
    </message>
    <message>
        <source>&amp;Next problem of the workflow</source>
        <translation>Siguiente problema del workflow</translation>
    </message>
    <message>
        <source>Goes to the next problem of the workflow file; F8 does where it has the focus.</source>
        <translation>Va al siguiente problema del archivo de workflow; F8 lo hace donde este tiene el foco.</translation>
    </message>
    <message>
        <source>&amp;Previous problem of the workflow</source>
        <translation>Problema anterior del workflow</translation>
    </message>
    <message>
        <source>Goes to the previous problem of the workflow file.</source>
        <translation>Va al problema anterior del archivo de workflow.</translation>
    </message>
    <message>
        <source>&amp;List the workflow&apos;s problems</source>
        <translation>Listar los problemas del workflow</translation>
    </message>
    <message>
        <source>Shows everything that is wrong with the workflow file.</source>
        <translation>Muestra todo lo que está mal en el archivo de workflow.</translation>
    </message>
    <message>
        <source>Go to a &amp;key of the workflow…</source>
        <translation>Ir a una clave del workflow…</translation>
    </message>
    <message>
        <source>Searches the keys of the workflow file.</source>
        <translation>Busca en las claves del archivo de workflow.</translation>
    </message>
    <message>
        <source>Fo&amp;rmat the workflow</source>
        <translation>Dar formato al workflow</translation>
    </message>
    <message>
        <source>Tidies blanks and tabs of the workflow file; what it says stays.</source>
        <translation>Ordena espacios y tabuladores del archivo de workflow; lo que dice se queda igual.</translation>
    </message>
    <message>
        <source>Copy the path of the ke&amp;y</source>
        <translation>Copiar la ruta de la clave</translation>
    </message>
    <message>
        <source>Copies where the cursor is in the workflow.</source>
        <translation>Copia dónde está el cursor en el workflow.</translation>
    </message>
    <message>
        <source>Check a&amp;gainst…</source>
        <translation>Comprobar con…</translation>
    </message>
    <message>
        <source>Chooses the schema the workflow is checked against.</source>
        <translation>Elige el esquema con el que se comprueba el workflow.</translation>
    </message>
    <message>
        <source>&amp;Hide secrets</source>
        <translation>Ocultar secretos</translation>
    </message>
    <message>
        <source>Covers passwords and tokens in the workflow&apos;s text until the cursor is in them.</source>
        <translation>Cubre contraseñas y tokens en el texto del workflow hasta que el cursor está en ellos.</translation>
    </message>
    <message>
        <source>Confi&amp;gure</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>The workflow file: its text, its keys, its problems.</source>
        <translation>El archivo de workflow: su texto, sus claves, sus problemas.</translation>
    </message>
    <message>
        <source>Lear&amp;n</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>A lesson at the left, the real tool beside it.</source>
        <translation>A la izquierda una lección, al lado la herramienta real.</translation>
    </message>
    <message>
        <source>N&amp;arration</source>
        <translation>Narración</translation>
    </message>
    <message>
        <source>Says in one sentence what just happened and why, above the topology.</source>
        <translation>Dice en una frase, sobre la topología, qué acaba de ocurrir y por qué.</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Shows every lesson, and how far you came.</source>
        <translation>Muestra todas las lecciones y hasta dónde llegaste.</translation>
    </message>
    <message>
        <source>&amp;Next step of the lesson</source>
        <translation>Siguiente paso de la lección</translation>
    </message>
    <message>
        <source>Goes on once the step is done.</source>
        <translation>Sigue en cuanto el paso está hecho.</translation>
    </message>
    <message>
        <source>Step &amp;before, to read again</source>
        <translation>Paso anterior, para releer</translation>
    </message>
    <message>
        <source>Shows the step before; nothing is put back.</source>
        <translation>Muestra el paso anterior; no se restaura nada.</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Says more about the step, three times.</source>
        <translation>Dice más sobre el paso, tres veces.</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>Enséñamelo</translation>
    </message>
    <message>
        <source>Lights the control this step speaks of; Esc ends it.</source>
        <translation>Ilumina el control del que habla este paso; Esc lo termina.</translation>
    </message>
    <message>
        <source>&amp;Restore the step</source>
        <translation>Restaurar el paso</translation>
    </message>
    <message>
        <source>Puts the lesson&apos;s files, the run and breakpoints back to where this step began.</source>
        <translation>Devuelve los archivos, la ejecución y los puntos de interrupción de la lección al comienzo de este paso.</translation>
    </message>
    <message>
        <source>Lesson from its be&amp;ginning</source>
        <translation>Lección desde el principio</translation>
    </message>
    <message>
        <source>Begins the lesson anew, with fresh files.</source>
        <translation>Empieza la lección de nuevo, con archivos nuevos.</translation>
    </message>
    <message>
        <source>&amp;What can I do here?</source>
        <translation>¿Qué puedo hacer aquí?</translation>
    </message>
    <message>
        <source>Every action that can be taken now, the panel&apos;s own first, with its key.</source>
        <translation>Cada acción posible ahora, primero las del panel, con su tecla.</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Every word of the field, and what it means.</source>
        <translation>Cada palabra del oficio y lo que significa.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>The whole documentation; it can be searched and needs no network.</source>
        <translation>Toda la documentación; se puede buscar en ella y no necesita red.</translation>
    </message>
    <message>
        <source>I&amp;mport workflow…</source>
        <translation>Importar workflow…</translation>
    </message>
    <message>
        <source>Makes a workflow config of a service that the catalogue or a server knows.</source>
        <translation>Crea la configuración de un workflow de un servicio que conoce el catálogo o un servidor.</translation>
    </message>
</context>
<context>
    <name>PanelHelp</name>
    <message>
        <source>The topology as its connector declares it: nodes with their stages, in the order the walk takes. The accent bar stands where the run is; a number says how much a stage yielded.</source>
        <translation>La topología como la declara su conector: nodos con sus etapas, en el orden del recorrido. La barra de acento está donde está la ejecución; un número dice cuánto produjo una etapa.</translation>
    </message>
    <message>
        <source>Every ServiceSpec that was found, by source type. The bar says how many methods of its topology a connector implements. Select one to see its topology.</source>
        <translation>Cada ServiceSpec encontrado, por tipo de fuente. La barra dice cuántos métodos de su topología implementa un conector. Selecciona uno para ver su topología.</translation>
    </message>
    <message>
        <source>Python interpreters and the framework each has. The one in use runs Python connectors.</source>
        <translation>Intérpretes de Python y el framework que tiene cada uno. El que está en uso ejecuta los conectores de Python.</translation>
    </message>
    <message>
        <source>Each method that the topology names or the base class demands: implemented, inherited, stub or missing. Open one and write it; its mark goes as you type.</source>
        <translation>Cada método que nombra la topología o exige la clase base: implementado, heredado, stub o ausente. Abre uno y escríbelo; su marca cambia mientras escribes.</translation>
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
        <source>The workflow file: which connector runs, against what, and where its entities go. It is checked while you type: F8 goes to the next problem, Alt+Enter mends it, Ctrl+Space says what could stand at the cursor. Ctrl+S writes it and reads it again.</source>
        <translation>El archivo de workflow: qué conector se ejecuta, contra qué, y adónde van sus entidades. Se comprueba mientras escribes: F8 va al siguiente problema, Alt+Intro lo arregla, Ctrl+Espacio dice qué podría ir en el cursor. Ctrl+S lo escribe y lo lee de nuevo.</translation>
    </message>
    <message>
        <source>The keys of the workflow as a tree; search finds one, Enter goes to it in the text.</source>
        <translation>Las claves del workflow como árbol; la búsqueda encuentra una, Intro va a ella en el texto.</translation>
    </message>
    <message>
        <source>What the framework would reject in the workflow file, and what is likely not meant. Select a row to go there.</source>
        <translation>Lo que el framework rechazaría del archivo de workflow, y lo que probablemente no se quiso decir. Selecciona una fila para ir allí.</translation>
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
        <source>What the run wrote, or in a dry run would write: each entity with its reason, and each deletion with the names it rests on.</source>
        <translation>Lo que la ejecución escribió, o en una simulación escribiría: cada entidad con su razón, y cada borrado con los nombres en que se basa.</translation>
    </message>
    <message>
        <source>The entities the studio&apos;s own catalogue holds, their versions and their lineage. A snapshot is taken before each run.</source>
        <translation>Las entidades que guarda el catálogo del estudio, sus versiones y su linaje. Antes de cada ejecución se toma una instantánea.</translation>
    </message>
    <message>
        <source>What is wrong in the workflow, one line for each mistake, with its fixes.</source>
        <translation>Lo que está mal en el workflow, una línea por error, con sus arreglos.</translation>
    </message>
    <message>
        <source>The keys of the workflow as a tree. Select one to go to it in text and form.</source>
        <translation>Las claves del workflow como árbol. Selecciona una para ir a ella en el texto y el formulario.</translation>
    </message>
    <message>
        <source>Which names the filter patterns keep and drop, as one edits them, and which rule decided.</source>
        <translation>Qué nombres conservan y descartan los patrones de filtro mientras se editan, y qué regla decidió.</translation>
    </message>
    <message>
        <source>The variables the workflow names, and where their values were found. Secrets stay covered.</source>
        <translation>Las variables que nombra el workflow, y dónde se encontraron sus valores. Los secretos siguen cubiertos.</translation>
    </message>
    <message>
        <source>Whether what the workflow reads can be reached, step by step, and the key of the config that each failed step points to.</source>
        <translation>Si se puede llegar a lo que lee el workflow, paso a paso, y la clave de la configuración a la que apunta cada paso fallido.</translation>
    </message>
    <message>
        <source>The lesson: what to do, whether it is done, and hints. It works on a copy of its files, so nothing of yours is touched.</source>
        <translation>La lección: qué hacer, si está hecho, y pistas. Trabaja con una copia de sus archivos; nada tuyo se toca.</translation>
    </message>
    <message>
        <source>Open the sample or a workflow, then press F11.</source>
        <translation>Abre el ejemplo o un workflow, y pulsa F11.</translation>
    </message>
    <message>
        <source>One part of what the window knows; what is selected here is selected everywhere.</source>
        <translation>Una parte de lo que sabe la ventana; lo que se selecciona aquí queda seleccionado en todas partes.</translation>
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
        <source>Copied from the walk&apos;s own context when this worker began.</source>
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
        <source>A worker&apos;s copy of the context is dropped.</source>
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
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>missing package</source>
        <translation>falta un paquete</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>autenticación</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>permiso</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>other error</source>
        <translation>otro error</translation>
    </message>
    <message>
        <source>Testing: %1…</source>
        <translation>Probando: %1…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>The connection works. Every step passed.</source>
        <translation>La conexión funciona. Se superó cada paso.</translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %n warning(s).</source>
        <translation>
            <numerusform>La conexión funciona, con %n aviso.</numerusform>
            <numerusform>La conexión funciona, con %n avisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La prueba se detuvo.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>would be deleted</source>
        <translation>se borraría</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>cannot be decided</source>
        <translation>no se puede decidir</translation>
    </message>
    <message>
        <source>the source has it no more</source>
        <translation>la fuente ya no lo tiene</translation>
    </message>
    <message>
        <source>with what it is in</source>
        <translation>con aquello en que está</translation>
    </message>
    <message>
        <source>no filter drops it</source>
        <translation>ningún filtro lo descarta</translation>
    </message>
    <message>
        <source>include %1</source>
        <translation>include %1</translation>
    </message>
    <message>
        <source>no include matches</source>
        <translation>no coincide ningún include</translation>
    </message>
    <message>
        <source>exclude %1</source>
        <translation>exclude %1</translation>
    </message>
    <message>
        <source>what it is in is dropped</source>
        <translation>aquello en que está se descarta</translation>
    </message>
    <message>
        <source>a pattern is no regular expression</source>
        <translation>un patrón no es una expresión regular</translation>
    </message>
    <message>
        <source>FQN</source>
        <translation>FQN</translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation>el texto %1</translation>
    </message>
    <message>
        <source>any character</source>
        <translation>cualquier carácter</translation>
    </message>
    <message>
        <source>the beginning of the name</source>
        <translation>el comienzo del nombre</translation>
    </message>
    <message>
        <source>the end of the name</source>
        <translation>el final del nombre</translation>
    </message>
    <message>
        <source>one of the characters %1</source>
        <translation>uno de los caracteres %1</translation>
    </message>
    <message>
        <source>a character that is none of %1</source>
        <translation>un carácter que no es ninguno de %1</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>una cifra</translation>
    </message>
    <message>
        <source>a character that is no digit</source>
        <translation>un carácter que no es una cifra</translation>
    </message>
    <message>
        <source>a letter, a digit or _</source>
        <translation>una letra, una cifra o _</translation>
    </message>
    <message>
        <source>a character that is no letter, digit or _</source>
        <translation>un carácter que no es letra, cifra ni _</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>un espacio</translation>
    </message>
    <message>
        <source>a character that is no blank</source>
        <translation>un carácter que no es un espacio</translation>
    </message>
    <message>
        <source>the edge of a word</source>
        <translation>el borde de una palabra</translation>
    </message>
    <message>
        <source>not the edge of a word</source>
        <translation>no el borde de una palabra</translation>
    </message>
    <message>
        <source>a group:</source>
        <translation>un grupo:</translation>
    </message>
    <message>
        <source>a group called %1:</source>
        <translation>un grupo llamado %1:</translation>
    </message>
    <message>
        <source>end of the group</source>
        <translation>fin del grupo</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>only if this follows:</source>
        <translation>solo si sigue esto:</translation>
    </message>
    <message>
        <source>only if this does not follow:</source>
        <translation>solo si no sigue esto:</translation>
    </message>
    <message>
        <source>only if this comes before:</source>
        <translation>solo si antes está esto:</translation>
    </message>
    <message>
        <source>only if this does not come before:</source>
        <translation>solo si antes no está esto:</translation>
    </message>
    <message>
        <source>the same text as group %1</source>
        <translation>el mismo texto que el grupo %1</translation>
    </message>
    <message>
        <source>flags %1</source>
        <translation>marcas %1</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>un comentario</translation>
    </message>
    <message>
        <source>%1, which is not explained here</source>
        <translation>%1, que aquí no se explica</translation>
    </message>
    <message>
        <source>, or not</source>
        <translation>, o no</translation>
    </message>
    <message>
        <source>, any number of times, or not at all</source>
        <translation>, cualquier número de veces, o ninguna</translation>
    </message>
    <message>
        <source>, once or more</source>
        <translation>, una vez o más</translation>
    </message>
    <message>
        <source>, %1 times or more</source>
        <translation>, %1 veces o más</translation>
    </message>
    <message>
        <source>, %1 times</source>
        <translation>, %1 veces</translation>
    </message>
    <message>
        <source>, %1 to %2 times</source>
        <translation>, de %1 a %2 veces</translation>
    </message>
    <message>
        <source>Only names that begin so match; elsewhere in the name too:</source>
        <translation>Solo coinciden los nombres que empiezan así; también en otra parte del nombre:</translation>
    </message>
    <message>
        <source>Longer names that begin so match too; the whole name only:</source>
        <translation>También coinciden nombres más largos que empiezan así; solo el nombre completo:</translation>
    </message>
    <message>
        <source>% is a percent sign, not a wildcard; for any text:</source>
        <translation>% es un signo de porcentaje, no un comodín; para cualquier texto:</translation>
    </message>
    <message>
        <source>%1 is %2 any number of times; for any text:</source>
        <translation>%1 es %2 cualquier número de veces; para cualquier texto:</translation>
    </message>
    <message>
        <source>The dot in %1 is any character; for a dot:</source>
        <translation>El punto en %1 es cualquier carácter; para un punto:</translation>
    </message>
    <message>
        <source>Every name matches.</source>
        <translation>Coinciden todos los nombres.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Stored procedures</source>
        <translation>Procedimientos almacenados</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Paneles de control</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Data models</source>
        <translation>Modelos de datos</translation>
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
        <translation>Modelos de ML</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>Search indexes</source>
        <translation>Índices de búsqueda</translation>
    </message>
    <message>
        <source>API collections</source>
        <translation>Colecciones de API</translation>
    </message>
    <message>
        <source>API endpoints</source>
        <translation>Endpoints de API</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directorios</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Hojas de cálculo</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>, and its context key %1 stays empty</source>
        <translation>, y su clave de contexto %1 queda vacía</translation>
    </message>
    <message>
        <source>, so its context key %1 still holds %2</source>
        <translation>, así que su clave de contexto %1 aún tiene %2</translation>
    </message>
    <message>
        <source>%1 yielded nothing for %2: it raised, which the framework only logs (%3)%4.</source>
        <translation>%1 no produjo nada para %2: lanzó una excepción, que el framework solo registra (%3)%4.</translation>
    </message>
    <message>
        <source>%1 broke off for %2: it raised, which the framework only logs (%3); what it yielded before stays.</source>
        <translation>%1 se interrumpió en %2: lanzó una excepción, que el framework solo registra (%3); lo que produjo antes se queda.</translation>
    </message>
    <message>
        <source>%1 yielded nothing for %2: it is a stub%3.</source>
        <translation>%1 no produjo nada para %2: es un stub%3.</translation>
    </message>
    <message>
        <source>The post_process %1 yielded nothing: it is a stub.</source>
        <translation>El post_process %1 no produjo nada: es un stub.</translation>
    </message>
    <message>
        <source>%1 yielded nothing for %2%3: stages and children below go on with that.</source>
        <translation>%1 no produjo nada para %2%3: las etapas y los hijos de debajo siguen con eso.</translation>
    </message>
    <message>
        <source>%1 yielded nothing for %2; the stage is nullable, so it need not.</source>
        <translation>%1 no produjo nada para %2; la etapa es nullable, así que no tiene que hacerlo.</translation>
    </message>
    <message>
        <source>%1 is not written: it exists, and its stage has overwrite=False; the context takes its name all the same.</source>
        <translation>%1 no se escribe: existe, y su etapa tiene overwrite=False; el contexto toma su nombre de todos modos.</translation>
    </message>
    <message>
        <source>%1 is left as it is: its sourceHash is the one that is stored, so nothing in it changed.</source>
        <translation>%1 se deja como está: su sourceHash es el guardado, así que nada cambió en él.</translation>
    </message>
    <message>
        <source>%1 waits in the sink&apos;s buffer with %2: until the flush nobody can look it up.</source>
        <translation>%1 espera en el búfer del sink con %2: hasta el flush nadie puede encontrarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in all</source>
        <translation>
            <numerusform>%n registro en total</numerusform>
            <numerusform>%n registros en total</numerusform>
        </translation>
    </message>
    <message>
        <source>The sink writes what it kept: its buffer was full, a Barrier came by, or the run is over.</source>
        <translation>El sink escribe lo que guardaba: su búfer estaba lleno, pasó un Barrier, o la ejecución terminó.</translation>
    </message>
    <message>
        <source>%1 is deleted: it is in the catalogue, and this run did not see it.</source>
        <translation>%1 se borra: está en el catálogo, y esta ejecución no lo vio.</translation>
    </message>
    <message>
        <source>%1 is filtered: no stage ever sees it.</source>
        <translation>%1 se filtra: ninguna etapa lo ve nunca.</translation>
    </message>
    <message>
        <source>%1 is filtered: the exclude pattern %2 matches the beginning of its name, and an exclude beats every include.</source>
        <translation>%1 se filtra: el patrón exclude %2 coincide con el comienzo de su nombre, y un exclude vence a todo include.</translation>
    </message>
    <message>
        <source>%1 is filtered: no include pattern (%2) matches the beginning of its name.</source>
        <translation>%1 se filtra: ningún patrón include (%2) coincide con el comienzo de su nombre.</translation>
    </message>
    <message>
        <source>%1 gave no element: it is a stub, so nothing of node %2 runs but its post_process.</source>
        <translation>%1 no dio ningún elemento: es un stub, así que del nodo %2 solo se ejecuta su post_process.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gave no element: the filter dropped %n name(s).</source>
        <translation>
            <numerusform>%1 no dio ningún elemento: el filtro descartó %n nombre.</numerusform>
            <numerusform>%1 no dio ningún elemento: el filtro descartó %n nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gave no element, so nothing of node %2 runs but its post_process.</source>
        <translation>%1 no dio ningún elemento, así que del nodo %2 solo se ejecuta su post_process.</translation>
    </message>
    <message>
        <source>%1: the framework only logs it. No failure is counted; the next stage and the children of %2 run as if nothing was.</source>
        <translation>%1: el framework solo lo registra. No se cuenta ningún fallo; la siguiente etapa y los hijos de %2 se ejecutan como si nada.</translation>
    </message>
    <message>
        <source>A producer raised: %1. The elements it gave so far stay, the node ends, and its post_process runs all the same.</source>
        <translation>Un producer lanzó una excepción: %1. Los elementos que dio se quedan, el nodo termina, y su post_process se ejecuta de todos modos.</translation>
    </message>
    <message>
        <source>A post_process raised: %1. The next one runs.</source>
        <translation>Un post_process lanzó una excepción: %1. Se ejecuta el siguiente.</translation>
    </message>
    <message>
        <source>The stage has must_return, and what it yielded cannot be found in the catalogue: the walk ends here, without any post_process.</source>
        <translation>La etapa tiene must_return, y lo que produjo no se encuentra en el catálogo: el recorrido termina aquí, sin ningún post_process.</translation>
    </message>
    <message>
        <source>The walk ends here, without any post_process: %1</source>
        <translation>El recorrido termina aquí, sin ningún post_process: %1</translation>
    </message>
    <message>
        <source>A value is dropped with a warning, and the walk goes on: %1</source>
        <translation>Se descarta un valor con un aviso, y el recorrido sigue: %1</translation>
    </message>
    <message>
        <source>%1 is counted as a failure, because it came as a Left; the walk goes on.</source>
        <translation>%1 se cuenta como fallo, porque llegó como Left; el recorrido sigue.</translation>
    </message>
    <message>
        <source>%1 yielded an Either with both sides: a failure (%2) and a record, and both count.</source>
        <translation>%1 produjo un Either con ambos lados: un fallo (%2) y un registro, y ambos cuentan.</translation>
    </message>
    <message>
        <source>%1 yielded a Left for %2: a failure that is counted, and the walk goes on (%3).</source>
        <translation>%1 produjo un Left para %2: un fallo que se cuenta, y el recorrido sigue (%3).</translation>
    </message>
    <message>
        <source>%1 yielded %2; the stage has no context key, so it goes to the sink as it is, without a sourceHash.</source>
        <translation>%1 produjo %2; la etapa no tiene clave de contexto, así que va al sink tal cual, sin sourceHash.</translation>
    </message>
    <message>
        <source>%1 keeps every value (store_all_in_context): %2 now.</source>
        <translation>%1 guarda cada valor (store_all_in_context): ahora %2.</translation>
    </message>
    <message>
        <source>All stages of %1 are through: clear_context empties %2, before the children run.</source>
        <translation>Todas las etapas de %1 terminaron: clear_context vacía %2, antes de que se ejecuten los hijos.</translation>
    </message>
    <message>
        <source>A worker thread gets its own copy of the context; what it writes there, the others do not see.</source>
        <translation>Un hilo recibe su propia copia del contexto; lo que escribe ahí, los demás no lo ven.</translation>
    </message>
    <message>
        <source>A worker&apos;s copy of the context is dropped, and what it remembered with it.</source>
        <translation>Se descarta la copia del contexto de un worker, y con ella lo que recordaba.</translation>
    </message>
    <message>
        <source>The context key %1 holds %2 now: what runs below builds its FQNs from it.</source>
        <translation>La clave de contexto %1 tiene ahora %2: lo que se ejecuta debajo construye con ella sus FQN.</translation>
    </message>
    <message>
        <source>All elements of this visit of %1 are through: its post_process %2 runs once, also if there were none or the producer failed.</source>
        <translation>Todos los elementos de esta visita a %1 terminaron: su post_process %2 se ejecuta una vez, aunque no hubiera ninguno o el producer fallara.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 begins on %n thread(s): its producer is read to the end, then each lane takes its share of the elements.</source>
        <translation>
            <numerusform>El nodo %1 empieza en %n hilo: su producer se lee hasta el final, y luego cada lane toma su parte de los elementos.</numerusform>
            <numerusform>El nodo %1 empieza en %n hilos: su producer se lee hasta el final, y luego cada lane toma su parte de los elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>en ninguna parte</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>esta sesión</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>keychain: %1</source>
        <translation>llavero: %1</translation>
    </message>
    <message>
        <source>This secret stands in the file: whoever has the file has it. It can be moved to the variable %1.</source>
        <translation>Este secreto está en el archivo: quien tiene el archivo lo tiene. Puede moverse a la variable %1.</translation>
    </message>
    <message>
        <source>%1 is set nowhere, so a run takes the text as it is written. Set it for this session, keep it in the keychain, or take a secrets file.</source>
        <translation>%1 no está definida en ninguna parte, así que una ejecución toma el texto tal como está escrito. Defínela para esta sesión, guárdala en el llavero, o toma un archivo de secretos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has a value of %n characters, from: %2.</source>
        <translation>
            <numerusform>%1 tiene un valor de %n carácter, de: %2.</numerusform>
            <numerusform>%1 tiene un valor de %n caracteres, de: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>written in the file</source>
        <translation>escrito en el archivo</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Used at</source>
        <translation>Usada en</translation>
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
        <source>waits for the sink&apos;s next flush</source>
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
        <extracomment>%1: stage, %2: node and element, e.g. &quot;yielded by yield_table from table Album&quot;</extracomment>
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
    <message>
        <source>Source</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Source config</source>
        <translation>Configuración de la fuente</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
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
        <translation>Configuración del workflow</translation>
    </message>
    <message>
        <source>Further keys</source>
        <translation>Otras claves</translation>
    </message>
    <message>
        <source>No workflow is open. Open one, or make a new one, to fill it in here.</source>
        <translation>No hay ningún workflow abierto. Abre uno, o crea uno nuevo, para rellenarlo aquí.</translation>
    </message>
    <message>
        <source>Line %1 of the text is no YAML: %2 The form shows what the text said before, and can be edited again once it is.</source>
        <translation>La línea %1 del texto no es YAML: %2 El formulario muestra lo que decía antes el texto, y se podrá editar de nuevo en cuanto lo sea.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Only what is required</source>
        <translation>Solo lo obligatorio</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definido</translation>
    </message>
    <message>
        <source>Only what the file has</source>
        <translation>Solo lo que tiene el archivo</translation>
    </message>
    <message>
        <source>What each setting means</source>
        <translation>Qué significa cada ajuste</translation>
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
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Find a key or value</source>
        <translation>Buscar una clave o un valor</translation>
    </message>
    <message>
        <source>Keys of the workflow</source>
        <translation>Claves del workflow</translation>
    </message>
    <message>
        <source>No workflow is open. Its keys will stand here as a tree.</source>
        <translation>No hay ningún workflow abierto. Sus claves aparecerán aquí como árbol.</translation>
    </message>
    <message>
        <source>Open workflow…</source>
        <translation>Abrir workflow…</translation>
    </message>
    <message>
        <source>Config problems %1</source>
        <translation>Problemas de configuración %1</translation>
    </message>
    <message>
        <source>Config problems</source>
        <translation>Problemas de configuración</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>No workflow is open. What is wrong with it will stand here.</source>
        <translation>No hay ningún workflow abierto. Lo que esté mal en él aparecerá aquí.</translation>
    </message>
    <message>
        <source>The workflow is being checked.</source>
        <translation>Se está comprobando el workflow.</translation>
    </message>
    <message>
        <source>No problem was found in this workflow. It is checked against: %1.</source>
        <translation>No se encontró ningún problema en este workflow. Comprobado con: %1.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Problems of the workflow</source>
        <translation>Problemas del workflow</translation>
    </message>
    <message>
        <source>New connector</source>
        <translation>Nuevo conector</translation>
    </message>
    <message>
        <source>Filter lab</source>
        <translation>Laboratorio de filtros</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No names are known.</source>
        <translation>No se conocen nombres.</translation>
    </message>
    <message>
        <source>%1 kept, %2 dropped.</source>
        <translation>%1 conservados, %2 descartados.</translation>
    </message>
    <message>
        <source>%1 would be deleted from the catalogue.</source>
        <translation>%1 se borrarían del catálogo.</translation>
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
        <translation>Qué excluir, p. ej. ^tmp_</translation>
    </message>
    <message>
        <source>What is to be included, e.g. ^sales_</source>
        <translation>Qué incluir, p. ej. ^sales_</translation>
    </message>
    <message>
        <source>No pattern: every name of this level is kept. Add one, or select names and exclude them.</source>
        <translation>Ningún patrón: se conserva cada nombre de este nivel. Añade uno, o selecciona nombres y exclúyelos.</translation>
    </message>
    <message>
        <source>A pattern is a regular expression. It is matched at the beginning of the name, in either case.</source>
        <translation>Un patrón es una expresión regular. Se compara desde el comienzo del nombre, sin distinguir mayúsculas.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Esto no es una expresión regular: %1.</translation>
    </message>
    <message>
        <source>No names of this level are known.</source>
        <translation>No se conocen nombres de este nivel.</translation>
    </message>
    <message>
        <source>None of the %1 names is shown: the search or the choice beside it leaves none.</source>
        <translation>No se muestra ninguno de los %1 nombres: la búsqueda o la selección de al lado no deja ninguno.</translation>
    </message>
    <message>
        <source>No workflow is open, so there are no filters to try.</source>
        <translation>No hay ningún workflow abierto, así que no hay filtros que probar.</translation>
    </message>
    <message>
        <source>The workflow has no sourceConfig.config.type, so it has no filters yet.</source>
        <translation>El workflow no tiene sourceConfig.config.type, así que aún no tiene filtros.</translation>
    </message>
    <message>
        <source>A workflow of the type %1 filters no names.</source>
        <translation>Un workflow del tipo %1 no filtra nombres.</translation>
    </message>
    <message>
        <source>Listing the source without the filters; nothing is written. %1 names so far.</source>
        <translation>Se lista la fuente sin los filtros; no se escribe nada. %1 nombres hasta ahora.</translation>
    </message>
    <message>
        <source>This connector has one database and does not ask this filter.</source>
        <translation>Este conector tiene una sola base de datos y no consulta este filtro.</translation>
    </message>
    <message>
        <source>No names are known yet: run the workflow once, list the source now, or open a recording.</source>
        <translation>Aún no se conocen nombres: ejecuta el workflow una vez, lista la fuente ahora, o abre una grabación.</translation>
    </message>
    <message>
        <source>List the source now, without the filters</source>
        <translation>Listar la fuente ahora, sin los filtros</translation>
    </message>
    <message>
        <source>Stop listing</source>
        <translation>Dejar de listar</translation>
    </message>
    <message>
        <source>Take the names of a recording…</source>
        <translation>Tomar los nombres de una grabación…</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Buscar nombres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservados</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Would be deleted</source>
        <translation>Se borrarían</translation>
    </message>
    <message>
        <source>Which names are shown</source>
        <translation>Qué nombres se muestran</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>The selected pattern</source>
        <translation>El patrón seleccionado</translation>
    </message>
    <message>
        <source>The pattern explained</source>
        <translation>El patrón, explicado</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Add include</source>
        <translation>Añadir include</translation>
    </message>
    <message>
        <source>Add exclude</source>
        <translation>Añadir exclude</translation>
    </message>
    <message>
        <source>Removes the selected pattern (Del).</source>
        <translation>Quita el patrón seleccionado (Supr).</translation>
    </message>
    <message>
        <source>With includes, a name that none of them matches is dropped.</source>
        <translation>Con includes, se descarta un nombre con el que no coincide ninguno.</translation>
    </message>
    <message>
        <source>A name that an exclude matches is dropped, whatever the includes say.</source>
        <translation>Un nombre con el que coincide un exclude se descarta, digan lo que digan los includes.</translation>
    </message>
    <message>
        <source>Exclude selected</source>
        <translation>Excluir los seleccionados</translation>
    </message>
    <message>
        <source>Include only selected</source>
        <translation>Incluir solo los seleccionados</translation>
    </message>
    <message>
        <source>Writes an exclude for exactly each of the selected names.</source>
        <translation>Escribe un exclude exactamente para cada nombre seleccionado.</translation>
    </message>
    <message>
        <source>Puts an include for exactly each of the selected names in place of the includes.</source>
        <translation>Pone un include exactamente para cada nombre seleccionado en lugar de los includes.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por ejemplo %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Write ${%1} here instead; its value is looked up when the config runs</source>
        <translation>Escribe ${%1} aquí en su lugar; su valor se busca cuando se ejecuta la configuración</translation>
    </message>
    <message>
        <source>has no value yet</source>
        <translation>aún no tiene valor</translation>
    </message>
    <message>
        <source>Put it into the keychain, and %1 here</source>
        <translation>Ponerlo en el llavero, y aquí %1</translation>
    </message>
    <message>
        <source>Keep it for this session, and %1 here</source>
        <translation>Guardarlo para esta sesión, y aquí %1</translation>
    </message>
    <message>
        <source>Drop it, and %1 here</source>
        <translation>Soltarlo, y aquí %1</translation>
    </message>
    <message>
        <source>Show and edit what is hidden</source>
        <translation>Mostrar y editar lo oculto</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1, el valor por defecto</translation>
    </message>
    <message>
        <source>choose a type</source>
        <translation>elige un tipo</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Tipo de %1</translation>
    </message>
    <message>
        <source>More settings (%1)</source>
        <translation>Más ajustes (%1)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>F2 edits, Del removes, Alt+Up and Alt+Down move.</source>
        <translation>F2 edita, Supr quita, Alt+Arriba y Alt+Abajo mueven.</translation>
    </message>
    <message>
        <source>new key</source>
        <translation>clave nueva</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>its value</source>
        <translation>su valor</translation>
    </message>
    <message>
        <source>new entry; Return adds it</source>
        <translation>entrada nueva; Intro la añade</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Entrada nueva</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove the chosen row</source>
        <translation>Quitar la fila elegida</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Write it out here</source>
        <translation>Escribirlo aquí</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>As %1 it has no place for: %2.</source>
        <translation>Como %1 no tiene lugar para: %2.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Of this connector only the name is known without the framework. With an environment that has it, all settings are here.</source>
        <translation>De este conector, sin el framework, solo se conoce el nombre. Con un entorno que lo tenga, aquí están todos los ajustes.</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Quitar esta entrada</translation>
    </message>
    <message>
        <source>Take %1 out of the file: the default counts again</source>
        <translation>Quitar %1 del archivo: vuelve a contar el valor por defecto</translation>
    </message>
    <message>
        <source>Take %1 out of the file</source>
        <translation>Quitar %1 del archivo</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Plegar %1</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Añadir una entrada</translation>
    </message>
    <message>
        <source>Opens the glossary.</source>
        <translation>Abre el glosario.</translation>
    </message>
    <message>
        <source>Glossary: %1</source>
        <translation>Glosario: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Textual</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>, línea %1</translation>
    </message>
    <message>
        <source>Look at:</source>
        <translation>Mira en:</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Hide the traceback</source>
        <translation>Ocultar la traza</translation>
    </message>
    <message>
        <source>Show the traceback</source>
        <translation>Mostrar la traza</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The config has changed since this test: %1</source>
        <translation>La configuración cambió desde esta prueba: %1</translation>
    </message>
    <message>
        <source>%1
Tested at %2.</source>
        <translation>%1
Probado a las %2.</translation>
    </message>
    <message>
        <source>Select a step to see what it asked and what came back.</source>
        <translation>Selecciona un paso para ver qué preguntó y qué volvió.</translation>
    </message>
    <message>
        <source>Steps of the connection test</source>
        <translation>Pasos de la prueba de conexión</translation>
    </message>
    <message>
        <source>The step that is selected</source>
        <translation>El paso seleccionado</translation>
    </message>
    <message>
        <source>Result of the connection test</source>
        <translation>Resultado de la prueba de conexión</translation>
    </message>
    <message>
        <source>Steps that are done</source>
        <translation>Pasos hechos</translation>
    </message>
    <message>
        <source>Tests the connection of the workflow, or stops the test (Ctrl+T)</source>
        <translation>Prueba la conexión del workflow, o detiene la prueba (Ctrl+T)</translation>
    </message>
    <message>
        <source>The connection of %1 has not been tested. A test only reads: it signs in at the source and lists what is there, step by step.</source>
        <translation>La conexión de %1 no se ha probado. Una prueba solo lee: entra en la fuente y lista lo que hay, paso a paso.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>No workflow is open. Open one to test its connection.</source>
        <translation>No hay ningún workflow abierto. Abre uno para probar su conexión.</translation>
    </message>
    <message>
        <source>Open a workflow…</source>
        <translation>Abrir un workflow…</translation>
    </message>
    <message>
        <source>Show in the workflow</source>
        <translation>Mostrar en el workflow</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Move out, keep for this session</source>
        <translation>Sacarlo, guardar para esta sesión</translation>
    </message>
    <message>
        <source>Set for this session</source>
        <translation>Definir para esta sesión</translation>
    </message>
    <message>
        <source>Move out, keep in the keychain</source>
        <translation>Sacarlo, guardar en el llavero</translation>
    </message>
    <message>
        <source>Store in the keychain</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Remove from the keychain</source>
        <translation>Quitar del llavero</translation>
    </message>
    <message numerus="yes">
        <source>%n not set</source>
        <translation>
            <numerusform>%n sin definir</numerusform>
            <numerusform>%n sin definir</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets file: %1</source>
        <translation>Archivo de secretos: %1</translation>
    </message>
    <message>
        <source>all set</source>
        <translation>todas definidas</translation>
    </message>
    <message>
        <source>Once a workflow is open, its ${VARIABLES} are listed here, with the place each has its value from.</source>
        <translation>Cuando haya un workflow abierto, aquí estarán sus ${VARIABLES}, con el lugar de donde cada una toma su valor.</translation>
    </message>
    <message>
        <source>This workflow uses no variable and holds no secret. Where a secret is needed, write ${A_NAME} in its place.</source>
        <translation>Este workflow no usa variables ni contiene secretos. Donde haga falta un secreto, escribe ${UN_NOMBRE} en su lugar.</translation>
    </message>
    <message>
        <source>Take a secrets file</source>
        <translation>Tomar un archivo de secretos</translation>
    </message>
    <message>
        <source>Take the secrets file no longer</source>
        <translation>No tomar más el archivo de secretos</translation>
    </message>
    <message>
        <source>Use .env</source>
        <translation>Usar .env</translation>
    </message>
    <message>
        <source>Variables of the workflow</source>
        <translation>Variables del workflow</translation>
    </message>
    <message>
        <source>The value is kept in memory until the window closes, and written nowhere.</source>
        <translation>El valor se guarda en memoria hasta que se cierra la ventana, y no se escribe en ninguna parte.</translation>
    </message>
    <message>
        <source>The value goes to the desktop&apos;s keychain.</source>
        <translation>El valor va al llavero del escritorio.</translation>
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
    <name>cs::studio::CompareWindow</name>
    <message>
        <source>Compare workflow</source>
        <translation>Comparar workflow</translation>
    </message>
    <message>
        <source>With another file</source>
        <translation>Con otro archivo</translation>
    </message>
    <message>
        <source>With another framework</source>
        <translation>Con otro framework</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Elegir archivo…</translation>
    </message>
    <message>
        <source>As &amp;saved</source>
        <translation>Como se &amp;guardó</translation>
    </message>
    <message>
        <source>&amp;Take the other&apos;s</source>
        <translation>&amp;Tomar lo del otro</translation>
    </message>
    <message>
        <source>Writes what the other file says into the open workflow (Enter).</source>
        <translation>Escribe lo que dice el otro archivo en el workflow abierto (Intro).</translation>
    </message>
    <message>
        <source>&amp;Apply the proposal</source>
        <translation>&amp;Aplicar la propuesta</translation>
    </message>
    <message>
        <source>Changes the open workflow so that the other framework takes it (Enter).</source>
        <translation>Cambia el workflow abierto para que el otro framework lo acepte (Intro).</translation>
    </message>
    <message>
        <source>What would be different with the framework of</source>
        <translation>Qué sería distinto con el framework de</translation>
    </message>
    <message>
        <source>The other framework</source>
        <translation>El otro framework</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>What another framework breaks and mends</source>
        <translation>Qué rompe y qué arregla otro framework</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Open workflow</source>
        <translation>Abrir workflow</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>El otro</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Workflow files (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Archivos de workflow (*.yaml *.yml *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No workflow is open.</source>
        <translation>No hay ningún workflow abierto.</translation>
    </message>
    <message>
        <source>%1, as edited and as saved</source>
        <translation>%1, como se editó y como se guardó</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>They say the same. Comments, quotes and the order of keys do not count.</source>
        <translation>Dicen lo mismo. Los comentarios, las comillas y el orden de las claves no cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s). Comments, quotes and the order of keys do not count.</source>
        <translation>
            <numerusform>%n diferencia. Los comentarios, las comillas y el orden de las claves no cuentan.</numerusform>
            <numerusform>%n diferencias. Los comentarios, las comillas y el orden de las claves no cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a framework to see what it breaks and what it mends.</source>
        <translation>Elige un framework para ver qué rompe y qué arregla.</translation>
    </message>
    <message>
        <source>No other Python environment with the framework is known. Add one under Python environments.</source>
        <translation>No se conoce otro entorno de Python con el framework. Añade uno en Entornos de Python.</translation>
    </message>
    <message>
        <source>The framework is asked for its schemas; the first time takes some seconds.</source>
        <translation>Se está preguntando al framework por sus esquemas; la primera vez tarda unos segundos.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Ya no: %1</translation>
    </message>
    <message>
        <source>Nothing changes from %1 to %2.</source>
        <translation>Nada cambia de %1 a %2.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 broken, %4 mended.</source>
        <translation>De %1 a %2: %3 rotos, %4 arreglados.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Lines of both files</source>
        <translation>Líneas de ambos archivos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>No line is different. Secrets are not compared here.</source>
        <translation>Ninguna línea es distinta. Los secretos no se comparan aquí.</translation>
    </message>
    <message>
        <source>- is only in the open workflow (%1), + only in the other (%2). Secrets are not compared here.</source>
        <translation>- está solo en el workflow abierto (%1), + solo en el otro (%2). Los secretos no se comparan aquí.</translation>
    </message>
</context>
<context>
    <name>cs::studio::CompletionList</name>
    <message>
        <source>Completion</source>
        <translation>Completado</translation>
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
        <translation>El archivo %1 tiene %2 MB; un workflow tiene como mucho %3 MB. Elige otro archivo.</translation>
    </message>
    <message>
        <source>The file %1 is no text, it has zero bytes. Choose a workflow file.</source>
        <translation>El archivo %1 no es texto, tiene bytes nulos. Elige un archivo de workflow.</translation>
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
    <name>cs::studio::ConfigFileActions</name>
    <message>
        <source>This window cannot run workflows.</source>
        <translation>Esta ventana no puede ejecutar workflows.</translation>
    </message>
    <message>
        <source>Names of a recording</source>
        <translation>Nombres de una grabación</translation>
    </message>
    <message>
        <source>Recordings (*);;All files (*)</source>
        <translation>Grabaciones (*);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Duplicate workflow</source>
        <translation>Duplicar workflow</translation>
    </message>
    <message>
        <source>Workflow files (*.yaml *.yml *.json)</source>
        <translation>Archivos de workflow (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>cs::studio::ConfigSchemas</name>
    <message>
        <source>As the run: framework %1</source>
        <translation>Como la ejecución: framework %1</translation>
    </message>
    <message>
        <source>As the run: built in, no environment has a framework</source>
        <translation>Como la ejecución: incorporado, ningún entorno tiene un framework</translation>
    </message>
    <message>
        <source>Follows the Python environment that is in use</source>
        <translation>Sigue al entorno de Python que está en uso</translation>
    </message>
    <message>
        <source>Built in, of the framework 2.0</source>
        <translation>Incorporado, del framework 2.0</translation>
    </message>
    <message>
        <source>The frame, every sourceConfig, SQLite and custom connections</source>
        <translation>El marco, cada sourceConfig, conexiones SQLite y personalizadas</translation>
    </message>
    <message>
        <source>Framework %1 of %2</source>
        <translation>Framework %1 de %2</translation>
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
    <name>cs::studio::FilterBench</name>
    <message>
        <source>the catalogue</source>
        <translation>el catálogo</translation>
    </message>
    <message>
        <source>Names from %1.</source>
        <translation>Nombres de %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>the last run</source>
        <translation>la última ejecución</translation>
    </message>
    <message>
        <source>%1 has no names that filters are about.</source>
        <translation>%1 no tiene nombres de los que traten los filtros.</translation>
    </message>
    <message>
        <source>Not all names could be listed: %1</source>
        <translation>No se pudieron listar todos los nombres: %1</translation>
    </message>
    <message>
        <source>The source lists nothing that filters are about.</source>
        <translation>La fuente no lista nada de lo que traten los filtros.</translation>
    </message>
    <message>
        <source>the source, just now</source>
        <translation>la fuente, ahora mismo</translation>
    </message>
    <message>
        <source>The text is no YAML at the moment.</source>
        <translation>El texto no es YAML en este momento.</translation>
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
    <message>
        <source>This panel</source>
        <translation>Este panel</translation>
    </message>
    <message>
        <source>What can I do here?</source>
        <translation>¿Qué puedo hacer aquí?</translation>
    </message>
    <message>
        <source>Signs and keys</source>
        <translation>Signos y teclas</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>For those who change the program</source>
        <translation>Para quienes cambian el programa</translation>
    </message>
    <message>
        <source>In the manual:</source>
        <translation>En el manual:</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Nothing just now: a workflow must be open, or the run must stand.</source>
        <translation>Ahora mismo nada: debe haber un workflow abierto, o la ejecución debe estar detenida.</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>Véase también:</translation>
    </message>
    <message>
        <source>Search glossary and manual</source>
        <translation>Buscar en el glosario y el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Neither the glossary nor the manual has these words. Fewer words find more.</source>
        <translation>Ni el glosario ni el manual tienen estas palabras. Con menos palabras se encuentra más.</translation>
    </message>
</context>
<context>
    <name>cs::studio::ImportConfigWindow</name>
    <message>
        <source>Import workflow</source>
        <translation>Importar workflow</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>none: the studio&apos;s catalogue</source>
        <translation>ninguno: el catálogo del estudio</translation>
    </message>
    <message>
        <source>As hostPort has it: http://localhost:8585/api</source>
        <translation>Como lo dice hostPort: http://localhost:8585/api</translation>
    </message>
    <message>
        <source>&amp;Variable with its token</source>
        <translation>&amp;Variable con su token</translation>
    </message>
    <message>
        <source>The name of a variable: of the environment, a secrets file, the keychain, or set under Secrets.</source>
        <translation>El nombre de una variable: del entorno, de un archivo de secretos, del llavero, o definida en Variables.</translation>
    </message>
    <message>
        <source>&amp;List services</source>
        <translation>&amp;Listar servicios</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>&amp;As in the pipeline</source>
        <translation>&amp;Como en el pipeline</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose where it is written</source>
        <translation>Elige dónde se escribe</translation>
    </message>
    <message>
        <source>The config as it would be</source>
        <translation>La configuración tal como sería</translation>
    </message>
    <message>
        <source>&amp;Create and open</source>
        <translation>Cr&amp;ear y abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The catalogue cannot be read.</source>
        <translation>No se puede leer el catálogo.</translation>
    </message>
    <message>
        <source>The catalogue is asked.</source>
        <translation>Se pregunta al catálogo.</translation>
    </message>
    <message>
        <source>The server wants a token, and the variable %1 is not set.</source>
        <translation>El servidor quiere un token, y la variable %1 no está definida.</translation>
    </message>
    <message>
        <source>%1 is asked.</source>
        <translation>Se pregunta a %1.</translation>
    </message>
    <message>
        <source>The catalogue has no service yet: a run puts one there. Or name a server.</source>
        <translation>El catálogo aún no tiene ningún servicio: una ejecución pone uno. O indica un servidor.</translation>
    </message>
    <message>
        <source>%1 has no service that the token&apos;s user may see.</source>
        <translation>%1 no tiene ningún servicio que pueda ver el usuario del token.</translation>
    </message>
    <message>
        <source>none: all there is</source>
        <translation>ninguno: todo lo que hay</translation>
    </message>
    <message>
        <source>Say where it is to be written.</source>
        <translation>Di dónde se ha de escribir.</translation>
    </message>
    <message>
        <source>The framework reads files that end in .yaml or .yml.</source>
        <translation>El framework lee archivos que terminan en .yaml o .yml.</translation>
    </message>
    <message>
        <source>%1 is there already; it is not overwritten.</source>
        <translation>%1 ya existe; no se sobrescribe.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>Secrets are not imported. To be set: %1.</source>
        <translation>Los secretos no se importan. Por definir: %1.</translation>
    </message>
    <message>
        <source>Workflow files (*.yaml *.yml)</source>
        <translation>Archivos de workflow (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>cs::studio::Keychain</name>
    <message>
        <source>This desktop has no keychain that answers (GNOME Keyring, KWallet). Set values for this session, or take a secrets file.</source>
        <translation>Este escritorio no tiene un llavero que responda (GNOME Keyring, KWallet). Define valores para esta sesión, o toma un archivo de secretos.</translation>
    </message>
    <message>
        <source>The keychain is locked, or did not allow it. Unlock it, then try again.</source>
        <translation>El llavero está bloqueado, o no lo permitió. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain answered: %1</source>
        <translation>El llavero respondió: %1</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers: %1. Set values for this session, or take a secrets file.</source>
        <translation>Este escritorio no tiene un llavero que responda: %1. Define valores para esta sesión, o toma un archivo de secretos.</translation>
    </message>
</context>
<context>
    <name>cs::studio::LessonActions</name>
    <message>
        <source>What this step speaks of cannot be seen now. Switch to Learn (%1).</source>
        <translation>Aquello de lo que habla este paso no se ve ahora. Cambia a Aprender (%1).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The lesson&apos;s workflow %1 could not be opened.</source>
        <translation>No se pudo abrir el workflow %1 de la lección.</translation>
    </message>
</context>
<context>
    <name>cs::studio::LessonListPage</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Python environments</source>
        <translation>Entornos de Python</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Dojo: find the fault, mend it</source>
        <translation>Dojo: encuentra el fallo y arréglalo</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This program has no lessons.</source>
        <translation>Este programa no tiene lecciones.</translation>
    </message>
    <message>
        <source>Choose a lesson. Each works on a copy of its files; nothing of yours is touched.</source>
        <translation>Elige una lección. Cada una trabaja con una copia de sus archivos; nada tuyo se toca.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Needs Python with the framework. Environments are being looked for…</source>
        <translation>Necesita Python con el framework. Se están buscando entornos…</translation>
    </message>
    <message>
        <source>Needs a Python environment with the framework, and none was found.</source>
        <translation>Necesita un entorno de Python con el framework, y no se encontró ninguno.</translation>
    </message>
    <message>
        <source>Needs the framework, which the Python environment in use does not have. The environments&apos; list has the command that installs it.</source>
        <translation>Necesita el framework, que el entorno de Python en uso no tiene. La lista de entornos tiene el comando que lo instala.</translation>
    </message>
    <message>
        <source>Needs Python with the framework: it is there.</source>
        <translation>Necesita Python con el framework: está.</translation>
    </message>
    <message>
        <source>Needs nothing besides this program.</source>
        <translation>No necesita nada más que este programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) could not be read.</source>
        <translation>
            <numerusform>%n lección no se pudo leer.</numerusform>
            <numerusform>%n lecciones no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
</context>
<context>
    <name>cs::studio::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
</context>
<context>
    <name>cs::studio::LessonStepPage</name>
    <message>
        <source>Everything stands as when this step began.</source>
        <translation>Todo está como al comienzo de este paso.</translation>
    </message>
    <message>
        <source>Everything stands as when this step began. What you had written is kept in %1.</source>
        <translation>Todo está como al comienzo de este paso. Lo que habías escrito queda en %1.</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>This lesson from its beginning</source>
        <translation>Esta lección desde el principio</translation>
    </message>
    <message>
        <source>Text of the lesson</source>
        <translation>Texto de la lección</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Pasos hechos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The step before, to read again.</source>
        <translation>El paso anterior, para releer.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Says more, three times.</source>
        <translation>Dice más, tres veces.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Enséñamelo</translation>
    </message>
    <message>
        <source>Lights the control this step speaks of.</source>
        <translation>Ilumina el control del que habla este paso.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Puts files, run and breakpoints back to where this step began.</source>
        <translation>Devuelve archivos, ejecución y puntos de interrupción al comienzo de este paso.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The next step.</source>
        <translation>El paso siguiente.</translation>
    </message>
    <message>
        <source>You said: *%1*. So it is.</source>
        <translation>Dijiste: *%1*. Así es.</translation>
    </message>
    <message>
        <source>You said: *%1*. Not quite: *%2*.</source>
        <translation>Dijiste: *%1*. No del todo: *%2*.</translation>
    </message>
    <message>
        <source>Hint %1:</source>
        <translation>Pista %1:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>This lesson is written in English.</source>
        <translation>Esta lección está escrita en inglés.</translation>
    </message>
    <message>
        <source>%1: step %2 of %3</source>
        <translation>%1: paso %2 de %3</translation>
    </message>
    <message>
        <source>Putting everything back to where this step began…</source>
        <translation>Devolviendo todo al comienzo de este paso…</translation>
    </message>
    <message>
        <source>Done. That was the last step of this lesson.</source>
        <translation>Hecho. Era el último paso de esta lección.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Say what you expect, then see.</source>
        <translation>Di lo que esperas, y luego mira.</translation>
    </message>
    <message>
        <source>Not done yet. This line lights up when it is.</source>
        <translation>Aún no está hecho. Esta línea se ilumina cuando lo esté.</translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation>Otra pista</translation>
    </message>
    <message>
        <source>Choose another lesson</source>
        <translation>Elegir otra lección</translation>
    </message>
</context>
<context>
    <name>cs::studio::LessonWorkspace</name>
    <message>
        <source>The lesson&apos;s file %1 could not be written: %2.</source>
        <translation>No se pudo escribir el archivo %1 de la lección: %2.</translation>
    </message>
    <message>
        <source>The lesson&apos;s file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo %1 de la lección: %2.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
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
    <name>cs::studio::MainMenus</name>
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
        <source>&amp;Workflow</source>
        <translation>&amp;Workflow</translation>
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
        <source>&amp;Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir recientes</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>cs::studio::MainWindow</name>
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
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
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
    <name>cs::studio::NewConfigWindow</name>
    <message>
        <source>New workflow</source>
        <translation>Nuevo workflow</translation>
    </message>
    <message>
        <source>Search connectors</source>
        <translation>Buscar conectores</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Conectores</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>&amp;Workflow</translation>
    </message>
    <message>
        <source>&amp;Every key, optional ones as comments</source>
        <translation>&amp;Cada clave, las opcionales como comentarios</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose where it is written</source>
        <translation>Elige dónde se escribe</translation>
    </message>
    <message>
        <source>The config as it would be</source>
        <translation>La configuración tal como sería</translation>
    </message>
    <message>
        <source>&amp;Create and open</source>
        <translation>Cr&amp;ear y abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>your own, %1</source>
        <translation>el tuyo, %1</translation>
    </message>
    <message>
        <source>Without a framework only SQLite and the custom connectors know their own keys. Choose a Python environment for the others.</source>
        <translation>Sin un framework, solo SQLite y los conectores personalizados conocen sus propias claves. Elige un entorno de Python para los demás.</translation>
    </message>
    <message>
        <source>Keys of %1.</source>
        <translation>Claves de %1.</translation>
    </message>
    <message>
        <source>Say where it is to be written.</source>
        <translation>Di dónde se ha de escribir.</translation>
    </message>
    <message>
        <source>The framework reads files that end in .yaml or .yml.</source>
        <translation>El framework lee archivos que terminan en .yaml o .yml.</translation>
    </message>
    <message>
        <source>%1 is there already; it is not overwritten.</source>
        <translation>%1 ya existe; no se sobrescribe.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>Workflow files (*.yaml *.yml)</source>
        <translation>Archivos de workflow (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>cs::studio::NewConnectorWindow</name>
    <message>
        <source>New connector</source>
        <translation>Nuevo conector</translation>
    </message>
    <message>
        <source>Source type</source>
        <translation>Tipo de fuente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Choose the folder to make it in</source>
        <translation>Elige la carpeta donde crearlo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>&amp;Package with a service_spec.py</source>
        <translation>&amp;Paquete con un service_spec.py</translation>
    </message>
    <message>
        <source>A module for each component, as the framework&apos;s own connectors have.</source>
        <translation>Un módulo por componente, como tienen los conectores del framework.</translation>
    </message>
    <message>
        <source>&amp;Single file</source>
        <translation>&amp;Un solo archivo</translation>
    </message>
    <message>
        <source>One module, named by the workflow&apos;s sourcePythonClass.</source>
        <translation>Un módulo, que nombra sourcePythonClass del workflow.</translation>
    </message>
    <message>
        <source>Extracts</source>
        <translation>Extrae</translation>
    </message>
    <message>
        <source>F&amp;ramework</source>
        <translation>F&amp;ramework</translation>
    </message>
    <message>
        <source>What it will be</source>
        <translation>Qué será</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>&amp;Create and open</source>
        <translation>Cr&amp;ear y abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1: framework %2</source>
        <translation>%1: framework %2</translation>
    </message>
    <message>
        <source>Only database connectors have it.</source>
        <translation>Solo lo tienen los conectores de bases de datos.</translation>
    </message>
    <message>
        <source>A single file holds the metadata source alone.</source>
        <translation>Un solo archivo contiene solo la fuente de metadatos.</translation>
    </message>
    <message>
        <source>Choose the folder to make it in.</source>
        <translation>Elige la carpeta donde crearlo.</translation>
    </message>
    <message>
        <source>Looking for a Python environment that has the framework…</source>
        <translation>Buscando un entorno de Python que tenga el framework…</translation>
    </message>
    <message>
        <source>No Python environment with the framework was found: add one in the panel Python environments.</source>
        <translation>No se encontró ningún entorno de Python con el framework: añade uno en el panel Entornos de Python.</translation>
    </message>
    <message>
        <source>%1 exists already. Nothing is overwritten: choose another name.</source>
        <translation>%1 ya existe. No se sobrescribe nada: elige otro nombre.</translation>
    </message>
    <message>
        <source>Reading the framework…</source>
        <translation>Leyendo el framework…</translation>
    </message>
    <message numerus="yes">
        <source>%n stub(s) in %1. Nothing is written yet.</source>
        <translation>
            <numerusform>%n stub en %1. Aún no se ha escrito nada.</numerusform>
            <numerusform>%n stubs en %1. Aún no se ha escrito nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder to make the connector in</source>
        <translation>Carpeta donde crear el conector</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Escribiendo los archivos…</translation>
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
        <source>The studio&apos;s catalogue stands in place of workflowConfig.openMetadataServerConfig (%1) and the sink writes to it; the file stays as it is.</source>
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
    <name>cs::studio::SecretActions</name>
    <message>
        <source>Take a secrets file</source>
        <translation>Tomar un archivo de secretos</translation>
    </message>
    <message>
        <source>Secrets files (*.env .env);;All files (*)</source>
        <translation>Archivos de secretos (*.env .env);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Variables that the environment does not have are taken from %1.</source>
        <translation>Las variables que el entorno no tiene se toman de %1.</translation>
    </message>
    <message>
        <source>The secret is out of the file: ${%1} stands in its place. Undo puts it back.</source>
        <translation>El secreto ya no está en el archivo: en su lugar está ${%1}. Deshacer lo devuelve.</translation>
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
        <source>Layouts, open files and the window&apos;s place are remembered by themselves.</source>
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
    <name>cs::studio::Spotlight</name>
    <message>
        <source>Highlighted: %1. Esc ends it.</source>
        <translation>Resaltado: %1. Esc lo termina.</translation>
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
        <source>A workflow file in the framework&apos;s YAML. (%1)</source>
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
    <message>
        <source>New connector…</source>
        <translation>Nuevo conector…</translation>
    </message>
    <message>
        <source>A connector of your own, made for the installed framework. (%1)</source>
        <translation>Un conector propio, hecho para el framework instalado. (%1)</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>Tomar una lección</translation>
    </message>
    <message>
        <source>From what a topology is to a connector of your own. (%1)</source>
        <translation>De qué es una topología a un conector propio. (%1)</translation>
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
        <source>The connector that comes with this program runs. Python &gt; In Python runs the framework&apos;s, where it is known.</source>
        <translation>Se ejecuta el conector que viene con este programa. Python &gt; En Python ejecuta el del framework, si se conoce.</translation>
    </message>
    <message>
        <source>The framework&apos;s own runner, in %1</source>
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
        <source>The character %1 does not exist in Latin-1, the encoding that the file&apos;s first lines name. Take it out, or change that line to utf-8.</source>
        <translation>El carácter %1 no existe en Latin-1, la codificación que indican las primeras líneas del archivo. Quítalo, o cambia esa línea a utf-8.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Nothing of it was changed.</source>
        <translation>No se puede escribir el archivo %1: %2. No se cambió nada en él.</translation>
    </message>
</context>
<context>
    <name>cs::studio::TopologySketch</name>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
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
    <message>
        <source>Copy the path of the key</source>
        <translation>Copiar la ruta de la clave</translation>
    </message>
    <message>
        <source>Unsaved workflow</source>
        <translation>Workflow sin guardar</translation>
    </message>
    <message>
        <source>The workflow %1 was edited and not saved.</source>
        <translation>El workflow %1 se editó y no se guardó.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>The file as text</source>
        <translation>El archivo como texto</translation>
    </message>
    <message>
        <source>The file as a form</source>
        <translation>El archivo como formulario</translation>
    </message>
    <message>
        <source>Text and form side by side</source>
        <translation>Texto y formulario lado a lado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Saves the file and runs it (F5)</source>
        <translation>Guarda el archivo y lo ejecuta (F5)</translation>
    </message>
    <message>
        <source>What the file is checked against</source>
        <translation>Con qué se comprueba el archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>No problem was found; the file is checked while you type</source>
        <translation>No se encontró ningún problema; el archivo se comprueba mientras escribes</translation>
    </message>
    <message>
        <source>Goes to the next problem (F8); Alt+Enter mends it</source>
        <translation>Va al siguiente problema (F8); Alt+Intro lo arregla</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>incorporado</translation>
    </message>
    <message>
        <source>Checked against: %1</source>
        <translation>Comprobado con: %1</translation>
    </message>
    <message>
        <source>Asking framework %1…</source>
        <translation>Preguntando al framework %1…</translation>
    </message>
    <message>
        <source>The built-in schema knows the frame, every sourceConfig, SQLite and custom connections. A framework&apos;s own knows every connection.</source>
        <translation>El esquema incorporado conoce el marco, cada sourceConfig, SQLite y las conexiones personalizadas. El de un framework conoce cada conexión.</translation>
    </message>
    <message>
        <source>At the top of the file</source>
        <translation>Al principio del archivo</translation>
    </message>
    <message>
        <source>At the key %1</source>
        <translation>En la clave %1</translation>
    </message>
</context>
<context>
    <name>cs::studio::YamlView</name>
    <message>
        <source>The schema proposes nothing here.</source>
        <translation>El esquema no propone nada aquí.</translation>
    </message>
    <message>
        <source>There is no problem in this file.</source>
        <translation>No hay ningún problema en este archivo.</translation>
    </message>
    <message>
        <source>There is nothing to mend in this line. F8 goes to the next problem.</source>
        <translation>No hay nada que arreglar en esta línea. F8 va al siguiente problema.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Workflow as text</source>
        <translation>Workflow como texto</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Problemas del archivo</translation>
    </message>
    <message>
        <source>Read when the connector makes its connection.</source>
        <translation>Se lee cuando el conector hace su conexión.</translation>
    </message>
    <message>
        <source>Read by the source while it walks its topology.</source>
        <translation>Lo lee la fuente mientras recorre su topología.</translation>
    </message>
    <message>
        <source>Read when the workflow picks its source.</source>
        <translation>Se lee cuando el workflow elige su fuente.</translation>
    </message>
    <message>
        <source>Read by the processor.</source>
        <translation>Lo lee el processor.</translation>
    </message>
    <message>
        <source>Read by the sink.</source>
        <translation>Lo lee el sink.</translation>
    </message>
    <message>
        <source>Read by the workflow, and by the client of the OpenMetadata server.</source>
        <translation>Lo leen el workflow y el cliente del servidor OpenMetadata.</translation>
    </message>
    <message>
        <source>Read for the status that the run sends to the server.</source>
        <translation>Se lee para el estado que la ejecución envía al servidor.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Alt+Enter: %1</source>
        <translation>Alt+Intro: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>por defecto: %1</translation>
    </message>
    <message>
        <source>From the schema of %1</source>
        <translation>Del esquema de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is set in the environment of this program (%n characters, not shown).</source>
        <translation>
            <numerusform>%1 está definida en el entorno de este programa (%n carácter, no se muestra).</numerusform>
            <numerusform>%1 está definida en el entorno de este programa (%n caracteres, no se muestran).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not set in the environment of this program.</source>
        <translation>%1 no está definida en el entorno de este programa.</translation>
    </message>
    <message>
        <source>Read by %1 (%2, line %3).</source>
        <translation>Leído por %1 (%2, línea %3).</translation>
    </message>
    <message numerus="yes">
        <source>… and at %n more places.</source>
        <translation>
            <numerusform>… y en %n lugar más.</numerusform>
            <numerusform>… y en %n lugares más.</numerusform>
        </translation>
    </message>
</context>
</TS>
