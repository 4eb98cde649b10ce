# Where the libraries come from: the machine's own packages first, else pinned sources.
include(FetchContent)
set(FETCHCONTENT_TRY_FIND_PACKAGE_MODE OPT_IN)

# Glaze counts the members of structs, so that none is left undescribed; nlohmann_json is the
# diagnostic reader's parser, Catch2 the tests' runner.
set(TASKFORM_GLAZE_TAG v9.0.0)
set(TASKFORM_NLOHMANN_TAG v3.12.0)
set(TASKFORM_CATCH2_TAG v3.7.1)

# A cross compiler's toolchain file looks into its own sysroot only. A header-only package of the
# machine is shown to it as a folder of links: the whole include folder would bring glibc along.
function(taskform_host_headers target header)
  cmake_path(GET header PARENT_PATH folder)
  find_path(${folder}_HEADERS ${header} PATHS /usr/include /usr/local/include
            NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
  if(${folder}_HEADERS)
    set(links ${CMAKE_BINARY_DIR}/host-headers/${folder})
    file(MAKE_DIRECTORY ${links})
    file(CREATE_LINK ${${folder}_HEADERS}/${folder} ${links}/${folder} SYMBOLIC)
    add_library(${target} INTERFACE IMPORTED GLOBAL)
    target_include_directories(${target} SYSTEM INTERFACE ${links})
  endif()
endfunction()

if(CMAKE_CROSSCOMPILING)
  taskform_host_headers(glaze::glaze glaze/glaze.hpp)
  taskform_host_headers(nlohmann_json::nlohmann_json nlohmann/json.hpp)
endif()

if(NOT TARGET glaze::glaze)
  FetchContent_Declare(glaze SYSTEM
    GIT_REPOSITORY https://github.com/stephenberry/glaze.git GIT_TAG ${TASKFORM_GLAZE_TAG}
    GIT_SHALLOW TRUE FIND_PACKAGE_ARGS 9 CONFIG)
  FetchContent_MakeAvailable(glaze)
endif()

if(NOT TARGET nlohmann_json::nlohmann_json)
  FetchContent_Declare(nlohmann_json SYSTEM
    GIT_REPOSITORY https://github.com/nlohmann/json.git GIT_TAG ${TASKFORM_NLOHMANN_TAG}
    GIT_SHALLOW TRUE FIND_PACKAGE_ARGS 3.11 CONFIG)
  FetchContent_MakeAvailable(nlohmann_json)
endif()

if(TASKFORM_TESTS AND NOT CMAKE_CROSSCOMPILING)
  FetchContent_Declare(Catch2 SYSTEM
    GIT_REPOSITORY https://github.com/catchorg/Catch2.git GIT_TAG ${TASKFORM_CATCH2_TAG}
    GIT_SHALLOW TRUE FIND_PACKAGE_ARGS 3 CONFIG)
  FetchContent_MakeAvailable(Catch2)
endif()
