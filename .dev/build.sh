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

# Configures and builds a CMake preset.
#   build_preset PRESET
build_preset() {
  build_step "Configure $1" with_tools cmake --preset "$1" && build_step "Build $1" with_tools cmake --build "build/$1"
}

# Builds the module and the package: all of web/dist.
build_web() {
  ensure_tools
  ensure_packages_of web
  build_preset wasm &&
    build_step 'Build web' with_tools npm --prefix web run build &&
    cp "$PROJECT"/build/wasm/bindings/taskform-engine.{js,wasm} "$PROJECT/web/dist/"
}

# Formats the C++ that is under version control.
format_sources() {
  ensure_tools
  with_tools sh -c 'git -c safe.directory="*" ls-files -z "*.cpp" "*.hpp" | xargs -0 -r clang-format -i'
}
