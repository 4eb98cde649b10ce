# What does a page download for the engine, and for its peers?

# Measures what build_web built; the peers are installed when they are to be printed.
#   show_size [--json | --write]
show_size() {
  ensure_packages_of tests
  [ "${1:-}" = --write ] || ensure_packages_of tests/peers
  become node tests/size/main.ts "$@"
}

# Ends the command unless it was asked for something that there is.
#   size_options [OPTION...]
size_options() {
  case $* in '' | --json | --write) ;; *) fail "./dev size takes --json or --write and not \"$*\"." ;; esac
}
