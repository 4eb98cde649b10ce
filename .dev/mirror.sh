# Which Debian mirror does this machine use, and does it hold the suite of the build root?

# Prints the addresses in the machine's own apt sources, one-line and deb822 forms, in their order, once each.
apt_addresses() {
  {
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null |
      sed -nE 's/^[[:space:]]*deb[[:space:]]+(\[[^]]*\][[:space:]]+)?([^[:space:]]+).*/\2/p'
    cat /etc/apt/sources.list.d/*.sources 2>/dev/null |
      sed -nE 's/^[Uu][Rr][Ii][Ss]:[[:space:]]*//p' | tr -s '[:space:]' '\n'
  } | sed 's:/*$::' | awk 'NF && !seen[$0]++'
}

# Prints the first mirror that holds SUITE: the one in TASKFORM_MIRROR, or one of the machine's own.
#   find_mirror SUITE
find_mirror() {
  local address release=$TOOLS/log/release
  mkdir -p "$TOOLS/log"
  for address in ${TASKFORM_MIRROR:-$(apt_addresses)}; do
    case $address in http://* | https://*) ;; *) continue ;; esac
    rm -f "$release"
    if /usr/lib/apt/apt-helper download-file "$address/dists/$1/InRelease" "$release" >>"$TOOLS/log/mirror.log" 2>&1; then
      echo "$address"
      return
    fi
  done
  return 1
}

# Prints the proxy that the machine's apt uses for http, if any: debootstrap asks the environment only.
apt_proxy() {
  local proxy=
  eval "$(apt-config shell proxy Acquire::http::Proxy)"
  echo "$proxy"
}
