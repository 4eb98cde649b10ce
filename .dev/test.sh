# What do the tests say, all together or one suite?

# A suite that hangs is ended by these; nothing is measured by them.
CATCH_LIMIT=30m
NODE_LIMIT=1200000

PASSED=0
FAILED=0

# Runs the named suites, or all, in the order of what they need, and ends in one line of totals.
#   run_tests [engine|web|portal|browser]...
run_tests() {
  local suite suites=${*:-engine web portal browser}
  for suite in $suites; do
    case $suite in engine | web | portal | browser) ;; *) fail "There is no suite \"$suite\": engine, web, portal, browser." ;; esac
  done
  ensure_tools
  [[ " $suites " != *' engine '* ]] || test_engine
  if [[ " $suites " =~ ' '(web|portal|browser)' ' ]]; then
    if build_web; then test_package; else FAILED=$((FAILED + 1)); fi
  fi
  echo "$PASSED passed, $FAILED failed"
  [ "$FAILED" = 0 ]
}

# Runs what needs web/dist, as far as run_tests was asked for it.
test_package() {
  ensure_packages_of tests
  [[ " $suites " != *' web '* ]] || { test_node tests/web; test_node tests/size; test_node tests/bench; }
  [[ " $suites " != *' portal '* ]] || test_node tests/portal
  if [[ " $suites " == *' browser '* ]]; then
    ensure_browsers
    ensure_packages_of tests/frameworks
    ensure_packages_of demo
    test_node tests/browser --test-concurrency=1
    test_node tests/chaos --test-concurrency=1
  fi
}

# Builds natively with sanitizers, runs Catch2, and compares the generated files with what the tables say.
test_engine() {
  local report=$PROJECT/build/debug/report.xml
  if ! build_preset debug; then
    FAILED=$((FAILED + 1))
    return
  fi
  rm -f "$report"
  with_tools timeout "$CATCH_LIMIT" build/debug/tests/engine/taskform-tests --reporter console --reporter "xml::out=$report"
  count $? "$(sed -nE 's/.*<OverallResultsCases successes="([0-9]+)" failures="([0-9]+)".*/\1 \2/p' "$report" 2>/dev/null)"
  if generated_is_current; then count 0 '1 0'; else count 1 '0 1'; fi
}

# Says whether the generator writes what is checked in.
generated_is_current() {
  local changed
  build_step 'Generate' with_tools build/debug/bindings/taskform-generate "$PROJECT" || return 1
  changed=$(with_tools git -c safe.directory='*' status --porcelain -uall -- web/src/generated web/schema | grep -E '^.[^ ]')
  [ -z "$changed" ] && return
  printf 'The generator writes other files than those checked in; add them:\n%s\n' "$changed" >&2
  return 1
}

# Runs the test files of FOLDER with Node.
#   test_node FOLDER [OPTION...]
test_node() {
  local folder=$1 report=$TOOLS/log/${1//\//-}.tap
  shift
  rm -f "$report"
  with_tools node --test --test-timeout="$NODE_LIMIT" "$@" --test-reporter=spec --test-reporter-destination=stdout \
    --test-reporter=tap --test-reporter-destination="$report" "$folder/**/*.test.ts"
  count $? "$(awk '/^# pass /{p=$3} /^# (fail|cancelled|skipped|todo) /{f+=$3} END{if (p != "") print p, f}' "$report" 2>/dev/null)"
}

# Adds "PASSED FAILED" to the totals. A suite that breaks off, that has no tests, or that ends badly though every test
# in it passed (a leak, say), has failed once.
#   count STATUS "PASSED FAILED"
count() {
  local passed failed
  read -r passed failed <<<"${2:-0 0}"
  { [ "$1" = 0 ] && [ "$passed" -gt 0 ]; } || [ "$failed" -gt 0 ] || failed=1
  PASSED=$((PASSED + passed))
  FAILED=$((FAILED + failed))
}
