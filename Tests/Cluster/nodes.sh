# The cluster of the tests, to be sourced: three nodes (etcd, Patroni and PostgreSQL each) and a shop, each in a network namespace of its own, joined by
# a bridge in one more. Nothing of it touches the machine's own network. Needs root.
#
# ROOT is the run's own folder under TMPDIR, TAG begins the names of its namespaces: runs at the same time do not meet.

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
DEPLOY=$HERE/../../Assets/deploy/postgresql
TAG=${CLUSTER_TAG:-cv$$}
ROOT=${CLUSTER_ROOT:-${TMPDIR:-/tmp}/caravan-cluster-$TAG}
PG=${CLUSTER_PG:-$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)}
NODES="1 2 3"
SHOP=9
# The three times of Assets/deploy/postgresql/patroni.yml, shortened so that a run takes half a minute. In a real shop ttl is 20 to 30.
TTL=6 LOOP_WAIT=1 RETRY_TIMEOUT=2

ip_of() { echo "10.77.0.$1"; }
ns() { echo "$TAG-$1"; }
in_ns() {
  local node=$1
  shift
  ip netns exec "$(ns "$node")" "$@"
}
# Servers refuse to run as root.
as_postgres() { setpriv --reuid=postgres --regid=postgres --init-groups env -i PATH="$PG:/usr/bin:/bin" LC_ALL=C.UTF-8 HOME="$ROOT" "$@"; }
# A command of the shop's host, with the passwords in a file, never in an argument.
shop() { in_ns $SHOP env PGPASSFILE="$ROOT/shop.pgpass" HOME="$ROOT/home" LANG=C.UTF-8 "$@"; }
milliseconds() { date +%s%3N; }

# The address of the shop's ledger: all hosts, of which libpq takes the one that writes; TLS with the host's name checked.
url_of() {
  echo "postgresql://$1@$(ip_of 1),$(ip_of 2),$(ip_of 3)/${2:-caravan}?target_session_attrs=read-write&connect_timeout=2&sslmode=verify-full&sslrootcert=$ROOT/tls/ca.crt"
}

network_up() {
  local node
  ip netns add "$(ns hub)"
  # Without a forwarding delay: a port that comes up again would be deaf for half a minute.
  ip -n "$(ns hub)" link add br0 type bridge forward_delay 0
  ip -n "$(ns hub)" link set br0 up
  for node in $NODES $SHOP; do
    ip netns add "$(ns "$node")"
    ip -n "$(ns hub)" link add "p$node" type veth peer name eth0 netns "$(ns "$node")"
    ip -n "$(ns hub)" link set "p$node" master br0 up
    ip -n "$(ns "$node")" addr add "$(ip_of "$node")/24" dev eth0
    ip -n "$(ns "$node")" link set lo up
    ip -n "$(ns "$node")" link set eth0 up
  done
}

# start_daemon NODE NAME COMMAND…: a process of its own session, which outlives this shell's jobs; what it says is in NAME.log.
start_daemon() {
  local node=$1 name=$2
  shift 2
  in_ns "$node" setsid setpriv --reuid=postgres --regid=postgres --init-groups \
    env -i PATH="$PG:/usr/bin:/bin" LC_ALL=C.UTF-8 HOME="$ROOT" "$@" >>"$ROOT/n$node/$name.log" 2>&1 </dev/null &
}
start_etcd() { start_daemon "$1" etcd etcd --config-file "$ROOT/n$1/etcd.yml"; }
start_patroni() { start_daemon "$1" patroni patroni "$ROOT/n$1/patroni.yml"; }
# A node comes back: etcd has its data and joins what is there.
start_node() {
  sed -i 's/^initial-cluster-state: new$/initial-cluster-state: existing/' "$ROOT/n$1/etcd.yml"
  start_etcd "$1"
  start_patroni "$1"
}

# All processes of a node. What is inside a namespace is the node's and nobody else's: no other process of the machine is ever signalled.
pids() { ip netns pids "$(ns "$1")" 2>/dev/null || true; }
signal_node() {
  local all
  all=$(pids "$2")
  # shellcheck disable=SC2086
  [ -z "$all" ] || kill "-$1" $all 2>/dev/null || true
}
kill_node() { signal_node KILL "$1"; }
freeze_node() { signal_node STOP "$1"; }
thaw_node() { signal_node CONT "$1"; }
kill_postmaster() { kill -KILL "$(head -1 "$ROOT/n$1/data/postmaster.pid")"; }
cut_node() { ip -n "$(ns hub)" link set "p$1" down; }
heal_node() { ip -n "$(ns hub)" link set "p$1" up; }

# rest NODE PATH [curl's options…]: what a node's Patroni says of itself.
rest() {
  local node=$1 path=$2
  shift 2
  in_ns $SHOP curl -s -m 1 --cacert "$ROOT/tls/ca.crt" "$@" "https://$(ip_of "$node"):8008/$path" 2>/dev/null
}
# The node that leads, asked of each; fails if none says so.
leader() {
  local node
  for node in $NODES; do
    [ "$(rest "$node" primary -o /dev/null -w '%{http_code}')" = 200 ] && echo "$node" && return 0
  done
  return 1
}
# Three members, one leads, one is its synchronous standby, all stream.
is_whole() {
  local node
  node=$(leader) || return 1
  rest "$node" cluster | /usr/bin/python3 -c '
import json, sys
members = json.load(sys.stdin)["members"]
roles = [member["role"] for member in members]
well = all(member["state"] in ("running", "streaming") for member in members)
sys.exit(0 if len(members) == 3 and "leader" in roles and "sync_standby" in roles and well else 1)' 2>/dev/null
}
# wait_for SECONDS COMMAND…
wait_for() {
  local end=$(($(milliseconds) + $1 * 1000))
  shift
  until "$@" >/dev/null; do
    [ "$(milliseconds)" -lt "$end" ] || return 1
    sleep 0.2
  done
}
# Another node than this one leads.
leads_without() {
  local node
  node=$(leader) && [ "$node" != "$1" ]
}

cluster_up() {
  local node
  PASSWORD=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  mkdir -p "$ROOT/home"
  chmod 755 "$ROOT"
  network_up
  "$HERE/tls.sh" "$ROOT/tls" "n1=$(ip_of 1)" "n2=$(ip_of 2)" "n3=$(ip_of 3)"
  /usr/bin/python3 "$HERE/configure.py" "$ROOT" "$PASSWORD" "$PG" $TTL $LOOP_WAIT $RETRY_TIMEOUT
  for node in $NODES; do start_etcd "$node"; done
  for node in $NODES; do start_patroni "$node"; done
  wait_for "${CLUSTER_PATIENCE:-240}" is_whole || {
    tail -n 8 "$ROOT"/n*/patroni.log "$ROOT"/n*/etcd.log >&2
    return 1
  }
  (
    umask 077
    printf '*:*:*:caravan_owner:%s-owner\n*:*:*:caravan_shop:%s-shop\n' "$PASSWORD" "$PASSWORD" >"$ROOT/shop.pgpass"
  )
  node=$(leader)
  OWNER_PASSWORD="$PASSWORD-owner" SHOP_PASSWORD="$PASSWORD-shop" in_ns "$node" "$PG/psql" -q -h "$ROOT/n$node/run" -U postgres -f "$DEPLOY/roles.sql"
}

cluster_down() {
  local node
  for node in $NODES $SHOP; do kill_node "$node"; done
  for node in $NODES $SHOP hub; do ip netns del "$(ns "$node")" 2>/dev/null || true; done
  case "$ROOT" in */caravan-cluster-*) rm -rf "$ROOT" ;; esac
}
