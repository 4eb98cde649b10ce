# How are the engine, its module and the package built?

# Installs the npm packages of FOLDER, unless they are those of its lock file already.
#   ensure_packages_of FOLDER
ensure_packages_of() {
  local stamp=$PROJECT/$1/node_modules/.stamp lock
  lock=$(cksum <"$PROJECT/$1/package-lock.json")
  [ "$(cat "$stamp" 2>/dev/null)" = "$lock" ] && return
  step "npm packages of $1" with_tools npm --prefix "$1" ci
  echo "$lock" >"$stamp"
}

# Configures and builds a CMake preset; a build that other tools made is thrown away.
#   build_preset PRESET
build_preset() {
  local stamp=$PROJECT/build/$1/.tools fresh=
  [ "$(cat "$stamp" 2>/dev/null)" = "$(tools_stamp)" ] || fresh=--fresh
  build_step "Configure $1" with_tools cmake --preset "$1" $fresh || return 1
  tools_stamp >"$stamp"
  build_step "Build $1" with_tools cmake --build "build/$1"
}

# Prints which tools are in use.
tools_stamp() { if root_is_whole; then recipe; else cat "$TOOLS/machine"; fi; }

# Builds the module and the package: all of web/dist. The bundles for script tags take in the module, so it comes first.
build_web() {
  ensure_tools
  ensure_packages_of web
  build_preset wasm &&
    mkdir -p "$PROJECT/web/dist" &&
    cp "$PROJECT"/build/wasm/bindings/taskform-engine.{js,wasm} "$PROJECT/web/dist/" &&
    build_step 'Build web' with_tools npm --prefix web run build
}

# Formats the C++ that is under version control.
format_sources() {
  ensure_tools
  with_tools sh -c 'git -c safe.directory="*" ls-files -z "*.cpp" "*.hpp" | xargs -0 -r clang-format -i'
}
