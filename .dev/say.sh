# How does ./dev report a step, and how does it end when something is wrong?

# Prints one sentence that says what is wrong and what to do, and ends the command.
fail() {
  printf 'dev: %s\n' "$*" >&2
  exit 1
}

# Runs COMMAND as a named set-up step: one progress line, its output in .tools/log, one sentence when it fails.
#   step NAME COMMAND [ARGUMENT...]
step() {
  logged "$@" || fail "$(reason "$1" "$log")"
}

# Runs COMMAND as a named step of a build: as above, but a failure shows what the compiler said and is the caller's.
#   build_step NAME COMMAND [ARGUMENT...]
build_step() {
  logged "$@" && return
  cat "$log" >&2
  known_reason "$1" "$log" >&2
  return 1
}

# Runs COMMAND with one progress line and leaves its output in the file that log names.
logged() {
  local name=$1 start=$SECONDS
  shift
  log=$TOOLS/log/${name//[^[:alnum:]]/-}.log
  mkdir -p "$TOOLS/log" || fail "$PROJECT cannot be written: run ./dev as the user who owns it."
  printf '%s … ' "$name" >&2
  if "$@" >"$log" 2>&1 </dev/null; then
    printf '%s s\n' "$((SECONDS - start))" >&2
  else
    printf 'failed\n' >&2
    return 1
  fi
}

# Says in one sentence why the set-up step with this log failed and what to do about it.
reason() {
  known_reason "$@" || echo "The step \"$1\" failed: what was said is in $2; run the command again once that is put right."
}

# The same when the reason is the disk, the network or a right; otherwise says nothing.
known_reason() {
  local name=$1 log=$2
  if [ "$(free_kilobytes)" -lt 102400 ] || grep -qiE 'no space left on device|enough free space|ENOSPC' "$log"; then
    echo "The disk is full: free $ROOT_GIGABYTES GB where $TOOLS lies and run the command again."
  elif grep -qiE 'could not resolve|failure resolving|could not connect|unable to connect|unable to resolve|failed to fetch|failed getting release|couldn.t download|network is unreachable|connection refused|timed out|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT' "$log"; then
    echo "A download failed ($name): check the network and run the command again; what was said is in $log."
  elif grep -qiE 'permission denied|operation not permitted|EACCES|EPERM' "$log"; then
    echo "A right is missing ($name): run ./dev once as root, in a container with the right to mount; what was said is in $log."
  else
    return 1
  fi
}

# Ends the command when fewer than GIGABYTES are free where the tools go.
#   need_space GIGABYTES
need_space() {
  local free
  free=$(free_kilobytes)
  [ "$free" -ge $(($1 * 1024 * 1024)) ] ||
    fail "The disk is too full: $1 GB are needed where $TOOLS lies and $((free / 1024 / 1024)) GB are free; free some and run the command again."
}

free_kilobytes() { df -Pk "$TOOLS" | awk 'NR == 2 { print $4 }'; }
