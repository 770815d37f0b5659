# What every target of ours is built with: warnings, sanitizers, Qt without implicit ASCII casts.
add_library(nianbao_options INTERFACE)
target_compile_options(nianbao_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
    $<$<BOOL:${NIANBAO_WERROR}>:-Werror>)
target_compile_definitions(nianbao_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
    NIANBAO_VERSION="${PROJECT_VERSION}")
if(NIANBAO_SANITIZE)
    target_compile_options(nianbao_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(nianbao_options INTERFACE -fsanitize=address,undefined)
endif()
if(NIANBAO_FUZZ)
    target_compile_options(nianbao_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# nianbao_folder(NAME SOURCES … LINKS …): the one target of a folder. Its headers for others lie in
# include/NAME; nothing else of the folder can be included from outside.
function(nianbao_folder name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(nianbao_${name} STATIC ${ARG_SOURCES})
    target_include_directories(nianbao_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/include)
    target_link_libraries(nianbao_${name} PUBLIC ${ARG_LINKS} PRIVATE nianbao_options ${ARG_PRIVATE_LINKS})
endfunction()

# nianbao_test(NAME SOURCES … LINKS …): one test program a folder, run as one CTest test.
function(nianbao_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE nianbao_options nianbao_test_support GTest::gmock GTest::gtest ${ARG_LINKS})
    target_compile_definitions(${name} PRIVATE
        NIANBAO_FIXTURES="${PROJECT_SOURCE_DIR}/tests/fixtures"
        NIANBAO_SHARED="${PROJECT_SOURCE_DIR}/../shared"
        NIANBAO_PROGRAM="$<TARGET_FILE:nianbao>")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
