# core_tests links Election::Core only: whatever Gui library it needs has leaked into the core.
execute_process(COMMAND readelf -d ${BINARY} OUTPUT_VARIABLE dynamic RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "readelf could not read ${BINARY}")
endif()
if(dynamic MATCHES "libQt6(Gui|Widgets|PrintSupport|Charts)")
    message(FATAL_ERROR "core_tests links ${CMAKE_MATCH_0}: the core must not need it")
endif()
