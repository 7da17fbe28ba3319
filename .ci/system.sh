#!/bin/sh
# Installs the system packages that are missing: `system.sh run` for building and running, `system.sh test` for the tests besides,
# `system.sh cluster` for make test-cluster besides.
set -eu
purpose="${1:-run}"
case "$purpose" in
run | test | cluster) ;;
*)
  echo "usage: system.sh run|test|cluster" >&2
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
  # A ledger in PostgreSQL is tried on a server of the tests' own. The name of the package has the version.
  server=""
  if [ "$purpose" != run ] && ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then server="postgresql-15"; fi
  [ "$purpose" = run ] || packages="$packages libpq5"
  # Three nodes of PostgreSQL, Patroni and etcd; what Patroni needs to talk to etcd by TLS; copies of the database as production keeps them.
  [ "$purpose" != cluster ] || packages="$packages patroni etcd-server etcd-client python3-etcd python3-idna python3-yaml iproute2 curl openssl pgbackrest"
  missing=""
  for package in $packages; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
  done
  missing="$missing${server:+ $server}"
  [ -n "$missing" ] || exit 0
  echo "installing:$missing" >&2
  as_root=""
  [ "$(id -u)" = 0 ] || as_root="sudo"
  export DEBIAN_FRONTEND=noninteractive
  install() {
    $as_root apt-get install -y -qq "$@" >/dev/null 2>&1 || {
      $as_root apt-get update -qq
      $as_root apt-get install -y -qq "$@"
    }
  }
  # Debian would start what is installed for the cluster and the door: the tests have servers of their own.
  if [ "$purpose" != run ] && [ ! -e /usr/sbin/policy-rc.d ]; then
    printf '#!/bin/sh\nexit 101\n' | $as_root tee /usr/sbin/policy-rc.d >/dev/null
    $as_root chmod 755 /usr/sbin/policy-rc.d
    trap '$as_root rm -f /usr/sbin/policy-rc.d' EXIT
  fi
  if [ -n "$server" ]; then
    # The package would start a server of its own otherwise.
    install postgresql-common
    $as_root sed -i 's/^#* *create_main_cluster *=.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
    # Another release of the system has another version.
    apt-cache show "$server" >/dev/null 2>&1 || missing="$(echo "$missing" | sed "s/$server/postgresql/")"
  fi
  # shellcheck disable=SC2086
  install $missing
  ;;
Darwin)
  # Curses, SQLite and the time zones are parts of the system.
  [ "$purpose" = run ] || command -v tmux >/dev/null 2>&1 || echo "needs: brew install tmux" >&2
  [ "$purpose" = run ] || ls /opt/homebrew/opt/postgresql@*/bin/initdb /usr/local/opt/postgresql@*/bin/initdb >/dev/null 2>&1 ||
    echo "for the tests of PostgreSQL: brew install postgresql@15 libpq" >&2
  ;;
esac
