#!/bin/sh
# Installs the system packages that building and testing need, where they are missing.
set -eu
if ! command -v swift >/dev/null 2>&1; then
  echo "caravan needs a Swift 6.3 toolchain: https://www.swift.org/install" >&2
  exit 1
fi
case "$(uname -s)" in
Linux)
  command -v dpkg-query >/dev/null 2>&1 || { echo "needs: ncurses and sqlite3 development files, tmux, tzdata" >&2; exit 0; }
  missing=""
  for package in libncurses-dev libsqlite3-dev tmux tzdata ncurses-base; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
  done
  [ -n "$missing" ] || exit 0
  echo "installing:$missing" >&2
  as_root=""
  [ "$(id -u)" = 0 ] || as_root="sudo"
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2086
  $as_root apt-get install -y -qq $missing >/dev/null 2>&1 || {
    $as_root apt-get update -qq
    $as_root apt-get install -y -qq $missing
  }
  ;;
Darwin)
  for formula in ncurses tmux; do
    command -v brew >/dev/null 2>&1 && brew list "$formula" >/dev/null 2>&1 || echo "needs: brew install $formula" >&2
  done
  ;;
esac
