# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cs_embed_text(TARGET NAMESPACE ns::name HEADER name.h FILES a.txt b/c.cpp …)
#
# Builds text files into TARGET. The sources then write #include "name.h" and read
# ns::name::embeddedTexts(): each file's path from the repository's root (of a generated file: from
# the build folder) and its text. Editing a file rebuilds.

function(cs_embed_text target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "NAMESPACE;HEADER" "FILES")
    foreach(needed IN ITEMS NAMESPACE HEADER FILES)
        if(NOT arg_${needed})
            message(FATAL_ERROR "cs_embed_text(${target}): ${needed} is missing")
        endif()
    endforeach()
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/embedded)
    get_filename_component(stem ${arg_HEADER} NAME_WE)
    set(source ${folder}/${stem}.cpp)
    set(files "")
    set(names "")
    foreach(file IN LISTS arg_FILES)
        get_filename_component(full ${file} ABSOLUTE)
        cmake_path(IS_PREFIX PROJECT_BINARY_DIR ${full} generated)
        if(generated)
            file(RELATIVE_PATH name ${PROJECT_BINARY_DIR} ${full})
        else()
            file(RELATIVE_PATH name ${PROJECT_SOURCE_DIR} ${full})
        endif()
        list(APPEND files ${full})
        list(APPEND names ${name})
    endforeach()
    list(JOIN files "|" joined_files)
    list(JOIN names "|" joined_names)
    add_custom_command(OUTPUT ${source} ${folder}/${arg_HEADER}
        COMMAND ${CMAKE_COMMAND} -DFOLDER=${folder} -DSTEM=${stem} -DHEADER=${arg_HEADER}
            -DNAMESPACE=${arg_NAMESPACE} "-DFILES=${joined_files}" "-DNAMES=${joined_names}"
            -P ${PROJECT_SOURCE_DIR}/cmake/EmbedTextScript.cmake
        DEPENDS ${files} ${PROJECT_SOURCE_DIR}/cmake/EmbedTextScript.cmake
        VERBATIM)
    target_sources(${target} PRIVATE ${source} ${folder}/${arg_HEADER})
    target_include_directories(${target} PRIVATE ${folder})
endfunction()
