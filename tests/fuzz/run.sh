#!/bin/sh
# Runs the fuzz targets, all or the named ones, each for a number of seconds; a finding ends it and
# stays in build/fuzz/findings.
#   tests/fuzz/run.sh [--seconds N] [request|response|outcome|list|deadline|entities|task_stream]...
set -eu
cd "$(dirname "$0")/../.."
seconds=60
if [ "${1-}" = --seconds ]; then
  seconds=$2
  shift 2
fi
[ $# -gt 0 ] || set -- request response outcome list deadline entities task_stream

cmake --preset fuzz >/dev/null
cmake --build --preset fuzz >/dev/null
build/fuzz/tests/fuzz/taskform-seeds build/fuzz/seeds
mkdir -p build/fuzz/findings
for target; do
  mkdir -p "build/fuzz/corpus/$target"
  log=build/fuzz/$target.log
  if build/fuzz/tests/fuzz/fuzz-"$target" -max_total_time="$seconds" -max_len=4096 -timeout=10 \
    -dict=tests/fuzz/dictionary.txt -artifact_prefix="build/fuzz/findings/$target-" \
    "build/fuzz/corpus/$target" "build/fuzz/seeds/$target" >"$log" 2>&1; then
    echo "$target: $(sed -n 's/^Done \([0-9]*\) runs.*/\1 texts, no finding/p' "$log")"
  else
    tail -n 60 "$log"
    echo "$target: a finding, see $log" >&2
    exit 1
  fi
done
