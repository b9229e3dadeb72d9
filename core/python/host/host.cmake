# Python connectors run in a child process; this adds the host and its bridge to core/python.
include(${PROJECT_SOURCE_DIR}/cmake/EmbedText.cmake)
target_sources(cs_core_python PRIVATE
    host/bridgefiles.cpp host/bridgefiles.h host/child_unix.cpp host/child_unix.h
    host/childprocess.h host/childprocess_unix.cpp host/connectionprobe.cpp
    host/connectionprobe.h host/forkserver.cpp host/forkserver.h
    host/linesplitter.cpp host/linesplitter.h host/pythonrunner.cpp host/pythonrunner.h
    host/pythonsession.cpp host/pythonsession.h host/warmpool.cpp host/warmpool.h)
target_link_libraries(cs_core_python PUBLIC cs_core_engine)
set(bridge ${CMAKE_CURRENT_SOURCE_DIR}/bridge/cs_bridge)
cs_embed_text(cs_core_python NAMESPACE cs::python::bridge HEADER bridgetexts.h
    FILES ${bridge}/__init__.py ${bridge}/__main__.py ${bridge}/channel.py
        ${bridge}/connectionsteps.py ${bridge}/connectiontest.py ${bridge}/encode.py
        ${bridge}/forkserver.py ${bridge}/hooks.py ${bridge}/imports.py ${bridge}/place.py ${bridge}/queries.py ${bridge}/reporter.py
        ${bridge}/sinkhooks.py ${bridge}/worker.py ${bridge}/workflow.py)
