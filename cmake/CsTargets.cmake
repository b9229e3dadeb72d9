# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cs_add_library(core_engine DEPS core_base … LIBS Qt6::Core … SOURCES a.cpp b.h …)
# cs_add_program(studio_cli OUTPUT cstudio DEPS … LIBS … SOURCES …)
# cs_add_test(tst_walk DEPS … LIBS … SOURCES … [LABELS slow] [QT] [ARGS …])

include(${CMAKE_CURRENT_LIST_DIR}/Layers.cmake)

add_library(cs_options INTERFACE)
target_include_directories(cs_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_features(cs_options INTERFACE cxx_std_20)
target_compile_definitions(cs_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_USE_QSTRINGBUILDER QT_NO_FOREACH
    QT_NO_CONTEXTLESS_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(cs_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wundef)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(cs_options INTERFACE -Wlogical-op -Wduplicated-cond -fcoroutines)
    # GCC bug 105329: false alarms on std::string with optimization.
    target_compile_options(cs_options INTERFACE -Wno-restrict)
endif()
if(CS_WERROR)
    target_compile_options(cs_options INTERFACE -Werror)
endif()
if(CS_SANITIZE)
    # Applied to everything so that objects from every target agree.
    add_compile_options(-fsanitize=${CS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${CS_SANITIZE})
endif()

function(cs_check_layer name)
    if(NOT DEFINED CS_LAYER_${name})
        message(FATAL_ERROR "${name} has no row in cmake/Layers.cmake")
    endif()
    foreach(dep IN LISTS ARGN)
        if(NOT dep IN_LIST CS_LAYER_${name})
            message(FATAL_ERROR "${name} may not use ${dep}: see cmake/Layers.cmake")
        endif()
    endforeach()
endfunction()

function(cs_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "DEPS;LIBS;PRIVATE_LIBS;SOURCES")
    cs_check_layer(${name} ${arg_DEPS})
    add_library(cs_${name} STATIC ${arg_SOURCES})
    target_link_libraries(cs_${name} PUBLIC cs_options ${arg_LIBS} PRIVATE ${arg_PRIVATE_LIBS})
    foreach(dep IN LISTS arg_DEPS)
        target_link_libraries(cs_${name} PUBLIC cs_${dep})
    endforeach()
endfunction()

function(cs_add_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "OUTPUT" "DEPS;LIBS;SOURCES")
    cs_check_layer(${name} ${arg_DEPS})
    add_executable(cs_${name} ${arg_SOURCES})
    set_target_properties(cs_${name} PROPERTIES OUTPUT_NAME ${arg_OUTPUT}
        RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
    target_link_libraries(cs_${name} PRIVATE cs_options ${arg_LIBS})
    foreach(dep IN LISTS arg_DEPS)
        target_link_libraries(cs_${name} PRIVATE cs_${dep})
    endforeach()
endfunction()

# Core tests use GoogleTest; QT marks a Qt Test program (window tests, run offscreen).
function(cs_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "QT" "TIMEOUT" "DEPS;LIBS;SOURCES;LABELS;ARGS;ENV")
    if(NOT CS_BUILD_TESTS)
        return()
    endif()
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE cs_options ${arg_LIBS})
    target_compile_definitions(${name} PRIVATE
        CS_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" CS_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        CS_BIN_DIR="${PROJECT_BINARY_DIR}/bin")
    foreach(dep IN LISTS arg_DEPS)
        target_link_libraries(${name} PRIVATE cs_${dep})
    endforeach()
    if(arg_QT)
        target_link_libraries(${name} PRIVATE Qt6::Test)
    else()
        target_link_libraries(${name} PRIVATE GTest::gtest GTest::gtest_main)
    endif()
    add_test(NAME ${name} COMMAND ${name} ${arg_ARGS})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Pacific/Chatham;${arg_ENV}")
endfunction()
