# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Target cs_treesitter: the tree-sitter library and its grammar of Python. The grammar's C sources
# come through a package client at configure time (fetch-tree-sitter-python.sh), never from here.
# Sets CS_PYTHON_FOUND. Without it core/python is built without its source analysis and says so.

option(CS_PYTHON "Analyse Python connectors (needs libtree-sitter and its Python grammar)" ON)
set(CS_TREE_SITTER_PYTHON_DIR ${PROJECT_BINARY_DIR}/_deps/tree-sitter-python
    CACHE PATH "Folder of the Python grammar; filled at configure time where it is empty")
set(CS_PYTHON_FOUND OFF)
set(cs_python_missing "switched off with CS_PYTHON=OFF")

if(CS_PYTHON)
    find_path(CS_TREE_SITTER_INCLUDE tree_sitter/api.h)
    find_library(CS_TREE_SITTER_LIBRARY NAMES libtree-sitter.a tree-sitter)
    if(NOT CS_TREE_SITTER_INCLUDE OR NOT CS_TREE_SITTER_LIBRARY)
        set(cs_python_missing "libtree-sitter is missing (Debian: apt-get install libtree-sitter-dev)")
    else()
        execute_process(
            COMMAND ${PROJECT_SOURCE_DIR}/cmake/fetch-tree-sitter-python.sh ${CS_TREE_SITTER_PYTHON_DIR}
            RESULT_VARIABLE cs_fetch_failed ERROR_VARIABLE cs_fetch_says)
        if(cs_fetch_failed)
            set(cs_python_missing "${cs_fetch_says}")
        else()
            set(CS_PYTHON_FOUND ON)
        endif()
    endif()
endif()

if(CS_PYTHON_FOUND AND NOT TARGET cs_treesitter)
    add_library(cs_treesitter STATIC ${CS_TREE_SITTER_PYTHON_DIR}/src/parser.c
        ${CS_TREE_SITTER_PYTHON_DIR}/src/scanner.c)
    target_include_directories(cs_treesitter PRIVATE ${CS_TREE_SITTER_PYTHON_DIR}/src)
    target_include_directories(cs_treesitter SYSTEM PUBLIC ${CS_TREE_SITTER_INCLUDE})
    # Generated tables: warnings are not ours to mend, and -O0 would slow every keystroke.
    target_compile_options(cs_treesitter PRIVATE -w -O2)
    target_link_libraries(cs_treesitter PUBLIC ${CS_TREE_SITTER_LIBRARY})
elseif(CS_PYTHON AND NOT CS_PYTHON_FOUND)
    message(WARNING "Python connectors will not be analysed: ${cs_python_missing}")
endif()
add_feature_info("Python source analysis" CS_PYTHON_FOUND "${cs_python_missing}")
