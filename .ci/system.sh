#!/bin/sh
# Installs the system packages that are missing: `system.sh run` for building and running, `system.sh test` for the tests besides.
set -eu
purpose="${1:-run}"
case "$purpose" in
run | test) ;;
*)
  echo "usage: system.sh run|test" >&2
  exit 64
  ;;
esac
if ! command -v swift >/dev/null 2>&1; then
  echo "caravan needs a Swift 6.3 toolchain: https://www.swift.org/install" >&2
  exit 1
fi
case "$(uname -s)" in
Linux)
  if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "needs: ncurses and sqlite3 development files, ncurses' terminal descriptions, tzdata" >&2
    [ "$purpose" = run ] || command -v tmux >/dev/null 2>&1 || echo "needs: tmux; OpenSSH's client and server for the tests of the door" >&2
    exit 0
  fi
  packages="libncurses-dev libsqlite3-dev tzdata ncurses-base"
  # The tests open the shop on a terminal, which tmux holds, and behind a door of OpenSSH.
  [ "$purpose" = run ] || packages="$packages tmux openssh-server openssh-client procps"
  missing=""
  for package in $packages; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
  done
  [ -n "$missing" ] || exit 0
  echo "installing:$missing" >&2
  as_root=""
  [ "$(id -u)" = 0 ] || as_root="sudo"
  export DEBIAN_FRONTEND=noninteractive
  # Installing openssh-server starts no service: the tests start an sshd of their own. A file of that name may be there already.
  policy=/usr/sbin/policy-rc.d
  case "$missing" in
  *openssh-server*)
    [ -e "$policy" ] || {
      printf '#!/bin/sh\nexit 101\n' | $as_root tee "$policy" >/dev/null
      $as_root chmod 755 "$policy"
      trap '$as_root rm -f "$policy"' EXIT
    }
    ;;
  esac
  # shellcheck disable=SC2086
  $as_root apt-get install -y -qq $missing >/dev/null 2>&1 || {
    $as_root apt-get update -qq
    $as_root apt-get install -y -qq $missing
  }
  ;;
Darwin)
  # Curses, SQLite and the time zones are parts of the system.
  [ "$purpose" = run ] || command -v tmux >/dev/null 2>&1 || echo "needs: brew install tmux" >&2
  ;;
esac
