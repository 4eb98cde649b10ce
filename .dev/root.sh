# How is the isolated Debian build root made, kept whole, and repaired?
#
#   .tools/root        the root; .tools/root/.whole holds the recipe it was made from and is written last
#   .tools/root.new    a root being made, renamed when whole, thrown away when found
#   .tools/emscripten  Emscripten's system libraries, built once at set-up

ROOT=$TOOLS/root
ROOT_SUITE=forky
ROOT_GIGABYTES=3
ROOT_PACKAGES='emscripten nodejs npm cmake ninja-build g++ clang llvm clang-format libclang-rt-21-dev
  libglaze-dev nlohmann-json3-dev catch2 git ca-certificates'
ROOT_FILES='usr/bin/emcc usr/bin/node usr/bin/npm usr/bin/cmake usr/bin/ninja usr/bin/g++ usr/bin/clang++ usr/bin/git
  usr/bin/wasm-opt usr/bin/clang-format usr/share/nodejs/acorn usr/include/glaze usr/include/nlohmann
  usr/include/catch2'
BROWSER_PACKAGES='chromium firefox-esr webkitgtk-webdriver xvfb xauth fonts-noto-core
  fonts-wqy-microhei'
BENCH_PACKAGES=libsimdjson-dev
BENCH_FILES=usr/include/simdjson.h
BROWSER_FILES='usr/bin/chromium usr/bin/firefox-esr usr/bin/WebKitWebDriver usr/bin/Xvfb'

# Prints what a root is made from: a root made from anything else is made anew.
recipe() { echo "$ROOT_SUITE" $ROOT_PACKAGES; }

# Says whether the root has all of FILES (a link counts: its target is named from inside).
root_has() {
  local file
  for file in "$@"; do [ -e "$ROOT/$file" ] || [ -L "$ROOT/$file" ] || return 1; done
}

root_is_whole() { [ "$(cat "$ROOT/.whole" 2>/dev/null)" = "$(recipe)" ] && root_has $ROOT_FILES; }
browsers_are_whole() { [ "$(cat "$ROOT/.browsers" 2>/dev/null)" = "$(echo $BROWSER_PACKAGES)" ] && root_has $BROWSER_FILES; }

# Makes the build root unless it is there and whole; a second ./dev waits for the first.
ensure_root() {
  root_is_whole || locked make_root
}

# Adds the three browser engines to the root unless they are there.
ensure_root_browsers() {
  browsers_are_whole || locked add_browsers
}

# Adds what the native benchmark measures beside the engine, unless it is there.
ensure_root_bench() {
  root_has $BENCH_FILES || locked add_bench
}

# Runs a set-up function alone.
locked() {
  mkdir -p "$TOOLS" 2>/dev/null && [ -w "$TOOLS" ] || fail "$PROJECT cannot be written: run ./dev as the user who owns it, or as root."
  (flock 9 && "$@") 9>"$TOOLS/lock" || exit 1
}

make_root() {
  root_is_whole && return
  [ "$(id -u)" = 0 ] || fail "The build root can be made by root only: run this command once as root (sudo ./dev run true)."
  need_space "$ROOT_GIGABYTES"
  ensure_packages
  local mirror new=$TOOLS/root.new
  mirror=$(find_mirror "$ROOT_SUITE") ||
    fail "No Debian mirror with the suite $ROOT_SUITE answers: check the network, or name a mirror in TASKFORM_MIRROR, and run the command again."
  rm -rf --one-file-system "$new" "$ROOT"
  step "Build root: Debian $ROOT_SUITE" bootstrap "$new" "$mirror"
  step 'Build root: compilers, Emscripten, Node' install_into "$new" $ROOT_PACKAGES
  ROOT=$new step "Build root: Emscripten's system libraries" warm_emscripten
  recipe >"$new/.whole"
  mv "$new" "$ROOT"
  root_is_whole || fail "Debian's packages did not bring all of: $ROOT_FILES. Please report it."
}

add_browsers() {
  browsers_are_whole && return
  [ "$(id -u)" = 0 ] || fail "Browsers can be added to the build root by root only: run this command once as root (sudo ./dev test)."
  need_space 2
  step 'Build root: Chromium, Firefox, WebKit' install_into "$ROOT" $BROWSER_PACKAGES
  echo $BROWSER_PACKAGES >"$ROOT/.browsers"
}

add_bench() {
  root_has $BENCH_FILES && return
  [ "$(id -u)" = 0 ] || return 0
  # Without it a comparison is missing, and nothing else.
  logged 'Build root: simdjson' install_into "$ROOT" $BENCH_PACKAGES || true
}

# Gets the two packages that make and enter a root, when the machine lacks them.
ensure_packages() {
  command -v debootstrap >/dev/null && command -v bwrap >/dev/null && return
  command -v apt-get >/dev/null ||
    fail 'This machine has no apt: install Emscripten 6, CMake 3.25, Ninja, a C++23 compiler and Node 22.18, or use Debian 12, and run the command again.'
  export DEBIAN_FRONTEND=noninteractive
  step "The machine's list of packages" apt-get update
  step 'debootstrap and bubblewrap' apt-get install -y --no-install-recommends debootstrap bubblewrap debian-archive-keyring
}

# Makes the base system. Its mounts live in a namespace of their own, so that an interrupted run leaves none behind.
bootstrap() {
  local new=$1 mirror=$2 proxy
  proxy=$(apt_proxy)
  http_proxy=${http_proxy:-$proxy} unshare --mount debootstrap --variant=minbase "$ROOT_SUITE" "$new" "$mirror" /usr/share/debootstrap/scripts/sid
  {
    echo 'Acquire::Check-Valid-Until "false"; Acquire::Retries "3"; Acquire::Languages "none"; APT::Sandbox::User "root"; APT::Install-Recommends "false";'
    [ -z "$proxy" ] || echo "Acquire::http::Proxy \"$proxy\";"
    [ ! -e "$MACHINE_CERTIFICATES" ] || echo 'Acquire::https::CaInfo "/etc/apt/machine.crt";'
  } >"$new/etc/apt/apt.conf.d/taskform"
  [ ! -e "$MACHINE_CERTIFICATES" ] || cp "$MACHINE_CERTIFICATES" "$new/etc/apt/machine.crt"
  printf '%s\n' force-unsafe-io 'path-exclude=/usr/share/'{doc,man,locale,info}'/*' >"$new/etc/dpkg/dpkg.cfg.d/taskform"
}

# Installs Debian packages into the root at DIRECTORY.
#   install_into DIRECTORY PACKAGE...
install_into() {
  local root=$1
  shift
  bwrap --bind "$root" / --dev /dev --proc /proc --tmpfs /tmp --ro-bind /etc/resolv.conf /etc/resolv.conf \
    --setenv PATH /usr/sbin:/usr/bin --setenv LC_ALL C.UTF-8 --setenv DEBIAN_FRONTEND noninteractive --die-with-parent --chdir / \
    sh -ec 'apt-get update; dpkg --configure -a; apt-get install -y --fix-broken "$@"; apt-get clean' install "$@"
}

# Links one module as the engine is linked: Emscripten builds its system libraries at the first link.
warm_emscripten() {
  mkdir -p "$TOOLS/trial"
  (enter em++ -std=c++23 -Oz -flto -fno-exceptions -fno-rtti -DEMSCRIPTEN_HAS_UNBOUND_TYPE_NAMES=0 "$PROJECT/.dev/trial.cpp" -o "$TOOLS/trial/trial.js" \
    -lembind --no-entry -sMODULARIZE -sEXPORT_ES6 -sSTRICT -sDYNAMIC_EXECUTION=0 -sALLOW_MEMORY_GROWTH -sMALLOC=emmalloc -sFETCH)
}
