# How fast is the engine, beside its peers?

# Measures what build_web built, in Node, in Chromium and natively; the peers are installed when they are measured.
#   show_bench [--rounds N] [--quick] [--only PATTERN] [--json FILE] [--readme]
show_bench() {
  ensure_packages_of tests
  ensure_packages_of tests/peers
  ensure_browsers
  ! root_is_whole || ensure_root_bench
  build_step 'Configure release' with_tools cmake --preset release -DTASKFORM_BENCH=ON &&
    build_step 'Build the native benchmark' with_tools cmake --build build/release --target taskform-bench &&
    become node tests/bench/main.ts "$@"
}
