# Does the portal hold every task once, whatever breaks on the way?

# Submits tasks to the sandbox portal in a Chromium whose tabs are killed, with what build_web built.
#   show_chaos [--rounds N] [--seed S] [--storage]
show_chaos() {
  ensure_packages_of tests
  ensure_browsers
  become node tests/chaos/main.ts "$@"
}
