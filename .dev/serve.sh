# How do the demo page and the sandbox portal start?

# Turns this process into a server of the demo; a data folder is read from where the person stands and made.
#   serve SCRIPT [--port N] [--portal URL] [--data DIRECTORY]
serve() {
  local arguments=("$1") previous=
  shift
  for argument in "$@"; do
    case $argument in
      --data=*) previous=--data argument=${argument#--data=} arguments+=(--data) ;;
    esac
    if [ "$previous" = --data ]; then
      mkdir -p "$argument" && argument=$(cd "$argument" && pwd -P) || fail "The data folder $argument cannot be made: name another one."
      DATA_DIRECTORY=$argument
    fi
    arguments+=("$argument")
    previous=$argument
  done
  ensure_tools
  become node "${arguments[@]}"
}
