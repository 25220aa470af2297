# Manual pages: `cf __manual FILE` fills in the parts that the program knows best (flags, fields, exits, codes).
file(GLOB pages CONFIGURE_DEPENDS man/*.[157])
set(manuals)
if(CF_MANUALS)
    foreach(page ${pages})
        cmake_path(GET page FILENAME name)
        set(manual ${PROJECT_BINARY_DIR}/man/${name})
        add_custom_command(
            OUTPUT ${manual} COMMAND cf __manual ${page} > ${manual} DEPENDS cf ${page} COMMENT "Manual ${name}")
        list(APPEND manuals ${manual})
    endforeach()
    file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/man)
    add_custom_target(manuals ALL DEPENDS ${manuals})
endif()
