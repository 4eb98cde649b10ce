# Are the machine's own tools new enough, so that no build root is needed?

# Says whether version HAVE is at least version NEED.
#   at_least NEED HAVE
at_least() { [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

# Prints the first version number in what COMMAND says.
version_of() { "$@" 2>/dev/null | grep -oE '[0-9]+\.[0-9]+(\.[0-9]+)?' | head -n 1; }

# Says whether the machine has every tool; a yes is kept for the same files, since the trial compilation takes a second.
machine_has_tools() {
  [ "${TASKFORM_ROOT:-}" != inside ] || return 0
  local tool files=
  for tool in emcc cmake ninja node npm git; do
    tool=$(command -v "$tool") || return 1
    files+="$(stat -Lc '%n %Y' "$tool") "
  done
  files+=${CXX:-c++}
  [ "$(cat "$TOOLS/machine" 2>/dev/null)" = "$files" ] && return
  at_least 6.0 "$(version_of emcc --version)" && at_least 3.25 "$(version_of cmake --version)" &&
    at_least 22.18 "$(version_of node --version)" && node -e 'process.exit(process.features.typescript ? 0 : 1)' && machine_compiles || return 1
  echo "$files" >"$TOOLS/machine"
}

# Says whether the machine's C++ compiler knows the C++23 that is needed.
machine_compiles() {
  mkdir -p "$TOOLS/trial" && "${CXX:-c++}" -std=c++23 "$PROJECT/.dev/trial.cpp" -o "$TOOLS/trial/trial" 2>/dev/null
}

# Prints where the Emscripten on the path keeps its CMake files.
machine_emscripten() { em-config EMSCRIPTEN_ROOT 2>/dev/null || ! command -v emcc >/dev/null || dirname "$(readlink -f "$(command -v emcc)")"; }

machine_has_browsers() {
  local tool
  for tool in chromium firefox-esr WebKitWebDriver Xvfb; do command -v "$tool" >/dev/null || return 1; done
}
