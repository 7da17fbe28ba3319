#!/usr/bin/env bash
# backup.sh: a base copy and the log since, taken while orders are placed, restored on a second cluster: the books there are those of the moment of the
# last segment. By pgBackRest with the shipped configuration where it is installed, else by pg_basebackup and copied log.
set -euo pipefail
. "$(dirname "$0")/nodes.sh"
root=$HERE/../..
# put FILE PATTERN REPLACEMENT: changes every line that matches, and fails where the shipped file has none.
put() { grep -qE -- "$2" "$1" && sed -i -E "s#$2#$3#g" "$1"; }
caravan=${CARAVAN:-$root/.build/release/caravan}
stress=${STRESS:-$root/.build/release/stress}
trap cluster_down EXIT
trap 'echo "backup: line $LINENO failed" >&2' ERR
cluster_up
shop "$caravan" ledger migrate --data "$(url_of caravan_owner)" --shop-role caravan_shop --lang en >&2
url=$(url_of caravan_shop)
node=$(leader)
repo=$ROOT/repo
install -d -o postgres -g postgres -m 700 "$repo" "$repo/log" "$repo/spool" "$ROOT/restored"
superuser() { in_ns "$node" "$PG/psql" -qAt -h "$ROOT/n$node/run" -U postgres "$@"; }

# BACKUP=pg_basebackup: PostgreSQL's own programs also where pgBackRest is installed.
if [ "${BACKUP:-pgbackrest}" = pgbackrest ] && command -v pgbackrest >/dev/null 2>&1; then
  how=pgbackrest
  conf=$ROOT/pgbackrest.conf
  cp "$DEPLOY/pgbackrest.conf" "$conf"
  put "$conf" "^repo1-path=.*" "repo1-path=$repo"
  put "$conf" "^log-path=.*" "log-path=$repo/log"
  put "$conf" "^spool-path=.*" "spool-path=$repo/spool"
  put "$conf" "^pg1-path=.*" "pg1-path=$ROOT/n$node/data"
  put "$conf" "^pg1-socket-path=.*" "pg1-socket-path=$ROOT/n$node/run"
  put "$conf" "CHANGE-backup" "$PASSWORD"
  echo "lock-path=$repo/lock" | sed -i '/^\[global\]/r /dev/stdin' "$conf"
  chmod 644 "$conf"
  rest_pg() { in_ns "$node" setpriv --reuid=postgres --regid=postgres --init-groups env -i PATH="$PG:/usr/bin:/bin" LC_ALL=C.UTF-8 HOME="$ROOT" \
    pgbackrest --config="$conf" --stanza=caravan --log-level-console=warn "$@"; }
  archive="pgbackrest --config=$conf --stanza=caravan archive-push %p"
  restore="pgbackrest --config=$conf --stanza=caravan archive-get %f \"%p\""
else
  how=pg_basebackup
  archive="test ! -f $repo/%f && cp %p $repo/%f"
  restore="cp $repo/%f %p"
fi
# As it is set for a whole cluster, without a restart.
/usr/bin/python3 -c 'import json, sys; print(json.dumps({"postgresql": {"parameters": {"archive_command": sys.argv[1]}}}))' "$archive" >"$ROOT/archive.json"
in_ns $SHOP curl -s -f --cacert "$ROOT/tls/ca.crt" --cert "$ROOT/tls/n$node/node.crt" --key "$ROOT/tls/n$node/node.key" -XPATCH \
  -H 'Content-Type: application/json' -d "@$ROOT/archive.json" "https://$(ip_of "$node"):8008/config" >/dev/null
archives() { superuser -c "show archive_command" | grep -qF "$archive"; }
wait_for 60 archives

acks=$ROOT/acks
shop "$stress" place --root "$root" --data "$url" --acks "$acks" --seconds 15 --workers 2 &
stream=$!
wait_for 60 test -s "$acks"
if [ $how = pgbackrest ]; then
  rest_pg stanza-create
  rest_pg --type=full backup
else
  in_ns "$node" setpriv --reuid=postgres --regid=postgres --init-groups "$PG/pg_basebackup" -h "$ROOT/n$node/run" -U postgres -c fast -X none -D "$ROOT/restored/data"
fi
wait $stream
# The last order's segment goes to the archive.
last=$(superuser -c "select pg_walfile_name(pg_switch_wal())")
is_archived() { superuser -c "select last_archived_wal >= '$last' from pg_stat_archiver" | grep -q t; }
wait_for 60 is_archived
before=$(superuser -d caravan -c "select count(*) from caravan_data.orders")

# A second cluster of one server, in the shop's own namespace.
if [ $how = pgbackrest ]; then
  rest_pg --pg1-path="$ROOT/restored/data" --archive-mode=off --type=default restore
else
  printf "restore_command = '%s'\narchive_mode = 'off'\n" "$restore" >>"$ROOT/restored/data/postgresql.auto.conf"
  touch "$ROOT/restored/data/recovery.signal"
fi
cat >>"$ROOT/restored/data/postgresql.auto.conf" <<C
listen_addresses = '$(ip_of $SHOP)'
unix_socket_directories = '$ROOT/restored'
synchronous_standby_names = ''
primary_conninfo = ''
primary_slot_name = ''
recovery_target_timeline = 'latest'
C
rm -f "$ROOT/restored/data/standby.signal"
touch "$ROOT/restored/data/recovery.signal"
printf 'local all all trust\nhostssl all all all scram-sha-256\n' >"$ROOT/restored/data/pg_hba.conf"
chown -R postgres:postgres "$ROOT/restored"
chmod 700 "$ROOT/restored/data"
# Patroni's own files name parameters that a server alone has none of.
rm -f "$ROOT/restored/data/patroni.dynamic.json"
in_ns $SHOP setsid setpriv --reuid=postgres --regid=postgres --init-groups env -i PATH="$PG:/usr/bin:/bin" LC_ALL=C.UTF-8 HOME="$ROOT" \
  postgres -D "$ROOT/restored/data" -c config_file="$ROOT/restored/data/postgresql.conf" >"$ROOT/restored/log" 2>&1 </dev/null &
restored() { in_ns $SHOP "$PG/psql" -qAt -h "$ROOT/restored" -U postgres "$@"; }
is_open() { restored -c "select pg_is_in_recovery()" 2>/dev/null | grep -q f; }
wait_for 120 is_open || {
  tail -n 20 "$ROOT/restored/log" >&2
  exit 1
}
after=$(restored -d caravan -c "select count(*) from caravan_data.orders")
[ "$before" = "$after" ] || {
  echo "backup: the restored cluster has the orders $after, not $before" >&2
  exit 1
}
# The same books, by the shop's own reading: over the socket, since the certificate is another host's.
line=$(shop "$stress" compare --root "$root" --acks "$acks" --data "postgresql://postgres@/caravan?host=$ROOT/restored") || {
  echo "backup: $line" >&2
  exit 1
}
echo "backup by $how: restored, the books agree: $line"
