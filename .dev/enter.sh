# How is a command run with the project's tools, from the repository's root?

# The machine's certificates, which may include those of a company's proxy.
MACHINE_CERTIFICATES=/etc/ssl/certs/ca-certificates.crt

# Sees to it that there are tools: the machine's own when they are new enough, else the build root.
ensure_tools() {
  root_is_whole || ! machine_has_tools || return 0
  ensure_root
  ensure_packages_of .dev
}

# Sees to it that there are the three browser engines, beside the tools.
ensure_browsers() {
  ensure_tools
  root_is_whole || ! machine_has_browsers || return 0
  ensure_root
  ensure_packages_of .dev
  ensure_root_browsers
}

# Runs COMMAND with the project's tools, which are there.
with_tools() (become "$@")

# Turns this process into COMMAND, run with the project's tools: a signal to ./dev reaches it.
become() {
  cd "$PROJECT" || fail "$PROJECT cannot be entered."
  prepare_environment
  [ "${TASKFORM_ROOT:-}" != inside ] && root_is_whole || exec "$@"
  enter "$@"
}

# What every tool finds in its environment, in the root and outside.
prepare_environment() {
  local closure=$PROJECT/web/node_modules/google-closure-compiler-linux/compiler
  [ ! -x "$closure" ] || export EM_CLOSURE_COMPILER=$closure
  export EMSCRIPTEN_ROOT=${EMSCRIPTEN_ROOT:-$(machine_emscripten)}
  export CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}
  export npm_config_cache=$TOOLS/npm npm_config_omit_lockfile_registry_resolved=true npm_config_fund=false npm_config_audit=false npm_config_update_notifier=false
}

# Turns this process into COMMAND in the build root. Its /usr, /etc and /var are the root's, everything else is the
# machine's: the project, a data folder or a work tree elsewhere keep their paths, and the network is shared.
enter() {
  unset LD_PRELOAD LD_LIBRARY_PATH PYTHONPATH PYTHONHOME NODE_PATH NODE_OPTIONS EMSDK EMSDK_NODE EM_CONFIG CC CXX CFLAGS CXXFLAGS LDFLAGS
  unset NODE_EXTRA_CA_CERTS
  export PATH=$PROJECT/.dev/bin:/usr/local/bin:/usr/bin:/usr/sbin LC_ALL=C.UTF-8 TASKFORM_ROOT=inside
  export EMSCRIPTEN_ROOT=/usr/share/emscripten EM_CACHE=$TOOLS/emscripten
  [ ! -e "$MACHINE_CERTIFICATES" ] || export NODE_EXTRA_CA_CERTS=$MACHINE_CERTIFICATES
  root_mounts
  exec bwrap "${mounts[@]}" --die-with-parent --unshare-pid --chdir "$PROJECT" "$@"
}

# Sets mounts to the arguments of bwrap that lay out the file system.
root_mounts() {
  local entry
  mounts=(--tmpfs / --bind "$ROOT/usr" /usr --bind "$ROOT/etc" /etc --bind "$ROOT/var" /var
    --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64
    --proc /proc --dev /dev --tmpfs /dev/shm --tmpfs /run --ro-bind-try /sys /sys)
  for entry in /*; do
    case $entry in
      /bin | /sbin | /lib* | /usr | /etc | /var | /proc | /dev | /sys | /run | /boot | /lost+found) ;;
      *) [ ! -d "$entry" ] || mounts+=(--bind "$entry" "$entry") ;;
    esac
  done
  for entry in /etc/resolv.conf /etc/hosts /etc/passwd /etc/group "$MACHINE_CERTIFICATES"; do
    mounts+=(--ro-bind-try "$entry" "$entry")
  done
  mounts+=(--bind "$PROJECT" "$PROJECT")
  [ -z "${DATA_DIRECTORY:-}" ] || mounts+=(--bind "$DATA_DIRECTORY" "$DATA_DIRECTORY")
  mounts+=(--remount-ro /usr --remount-ro /etc)
}
