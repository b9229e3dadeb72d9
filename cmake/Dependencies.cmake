# SPDX-FileCopyrightText: 2026 The Connector Studio authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every library the project builds on, and what for. Debian names: cmake/debian-packages.txt.

include(FeatureSummary)

find_package(Qt6 6.4 COMPONENTS Core Network Sql)
set_package_properties(Qt6 PROPERTIES TYPE REQUIRED
    PURPOSE "Strings at the edges, processes, HTTP client, the window")
find_package(SQLite3)
set_package_properties(SQLite3 PROPERTIES TYPE REQUIRED
    PURPOSE "The SQLite connector and the embedded catalogue's store")
find_package(nlohmann_json)
set_package_properties(nlohmann_json PROPERTIES TYPE REQUIRED
    PURPOSE "JSON documents that keep the order of their keys")
find_package(PkgConfig REQUIRED)
pkg_check_modules(libyaml REQUIRED IMPORTED_TARGET yaml-0.1) # reading workflow configs
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip) # reading a jar of schemas
pkg_check_modules(cpphttplib REQUIRED IMPORTED_TARGET cpp-httplib) # the catalogue as a server
find_package(simdjson)
set_package_properties(simdjson PROPERTIES TYPE REQUIRED
    PURPOSE "Reading requests to the catalogue without building documents")
find_package(Threads REQUIRED)
find_package(zstd)
set_package_properties(zstd PROPERTIES TYPE REQUIRED PURPOSE "Recordings are compressed")
find_package(xxHash)
set_package_properties(xxHash PROPERTIES TYPE REQUIRED PURPOSE "Checksums of recordings")
if(CS_BUILD_STUDIO)
    find_package(Qt6 6.4 COMPONENTS Gui Widgets Svg PrintSupport LinguistTools Qml)
    find_package(Qt6Keychain)
    set_package_properties(Qt6Keychain PROPERTIES TYPE REQUIRED
        PURPOSE "Secrets from the desktop's keychain")
    find_package(QScintilla6)
    set_package_properties(QScintilla6 PROPERTIES TYPE REQUIRED
        PURPOSE "Source and YAML editors of the window")
endif()
if(CS_BUILD_TESTS)
    find_package(GTest)
    set_package_properties(GTest PROPERTIES TYPE REQUIRED PURPOSE "Tests of core")
    find_package(Qt6 6.4 COMPONENTS Test)
endif()
