#!/usr/bin/env bash
# failover.sh [killpg|kill|freeze|cut] [SECONDS]: brings the cluster up, takes its primary away at a random moment of a stream of orders, and compares the
# books. Without a fault one is drawn; FAULT_SEED repeats a draw.
#   killpg  the postmaster is killed       kill    all processes of the node are killed, as by a power cut, and it comes back later
#   freeze  the node stops, and goes on once another leads       cut     its network is cut off, and healed once another leads
# Status 0: no acknowledged order is missing or doubled, stock sold equals the orders, and a node that comes back does not lead.
# CARAVAN and STRESS are the programs. Needs root.
set -euo pipefail
. "$(dirname "$0")/nodes.sh"
RANDOM=${FAULT_SEED:-$$}
faults=(killpg kill freeze cut)
fault=${1:-${faults[RANDOM % 4]}}
seconds=${2:-18}
root=$HERE/../..
caravan=${CARAVAN:-$root/.build/release/caravan}
stress=${STRESS:-$root/.build/release/stress}
trap cluster_down EXIT
trap 'echo "failover: line $LINENO failed" >&2' ERR

began=$(milliseconds)
cluster_up
up=$(($(milliseconds) - began))

shop "$caravan" ledger migrate --data "$(url_of caravan_owner)" --shop-role caravan_shop --lang en >&2
url=$(url_of caravan_shop)
# What is unsafe here would be unsafe in a shop: the shipped configuration passes its own check.
shop "$caravan" ledger check --data "$url" --lang en >"$ROOT/check" || {
  cat "$ROOT/check" >&2
  exit 1
}

# A shopper at a desk: the same program, index and catalog as anywhere. The index is built before anything is lost.
sku=FH-CITY28-50-RED
desk() { shop env CARAVAN_CATALOG="$root/Tests/Catalog" "$caravan" "$@" --data "$url" --to Ghent --lang en --now 2026-11-24T10:30:00Z; }
desk search bicycle >/dev/null

acks=$ROOT/acks
shop "$stress" place --root "$root" --data "$url" --acks "$acks" --seconds "$seconds" --workers 4 --seed "$RANDOM" &
stream=$!
# The stream is under way, and then at any moment of its first half.
wait_for 60 test -s "$acks"
sleep "$(awk -v r=$RANDOM -v s="$seconds" 'BEGIN { printf "%.3f", 1 + r / 32768 * s / 3 }')"
old=$(leader)
lost=$(milliseconds)
case $fault in
killpg) kill_postmaster "$old" ;;
kill) kill_node "$old" ;;
freeze) freeze_node "$old" ;;
cut) cut_node "$old" ;;
*)
  echo "failover.sh: no fault is called $fault" >&2
  exit 64
  ;;
esac
# An order at the desk in the very moment: it waits, says so, and is placed; the same key asked again is the same order. Browsing needs no database.
(
  status=0
  desk order place "$sku" --yes --key desk --json >"$ROOT/desk.out" 2>"$ROOT/desk.err" || status=$?
  echo $status >"$ROOT/desk.status"
) &
ordering=$!
desk search bicycle >/dev/null 2>&1 || {
  echo "$fault: a search needs the database" >&2
  exit 1
}
# A killed postmaster may be started again on its own node: then there is no other leader to wait for.
took=none
if wait_for 60 leads_without "$old"; then took=$(($(milliseconds) - lost)); fi
if [ "$fault" != killpg ] && [ "$took" = none ]; then
  echo "no other node leads" >&2
  exit 1
fi
case $fault in
kill) start_node "$old" ;;
# Thawed at once after the other was chosen: the moment at which an old primary would take the lock back.
freeze) thaw_node "$old" ;;
cut) heal_node "$old" ;;
esac
if [ "$fault" != killpg ]; then
  # For some rounds of Patroni the old primary must not lead again.
  for _ in $(seq 25); do
    ! now=$(leader) || [ "$now" != "$old" ] || {
      echo "$fault: node $old, the old primary, took the lock back" >&2
      exit 1
    }
    sleep 0.2
  done
fi
wait $stream
wait $ordering
[ "$(cat "$ROOT/desk.status")" = 0 ] || {
  echo "$fault: the order at the desk ended with $(cat "$ROOT/desk.status"): $(cat "$ROOT/desk.err")" >&2
  exit 1
}
[ "$fault" = killpg ] || grep -q "waiting for its database" "$ROOT/desk.err" || {
  echo "$fault: nobody was told that the shop waits: $(cat "$ROOT/desk.err")" >&2
  exit 1
}
wait_for 120 is_whole || {
  echo "$fault: the cluster does not come back whole" >&2
  exit 1
}
desk order place "$sku" --yes --key desk --json >"$ROOT/desk.again"
number() { grep -oE '"order" ?: ?"[^"]*"' "$1" | head -1; }
[ "$(number "$ROOT/desk.out")" = "$(number "$ROOT/desk.again")" ] || {
  echo "$fault: the desk's key has two orders" >&2
  exit 1
}
machine=$(cat "$ROOT/home/.local/share/caravan/customer")
line=$(shop "$stress" compare --also "$machine" --root "$root" --data "$url" --acks "$acks") || {
  echo "$fault: $line" >&2
  exit 1
}
echo "$fault: up-ms=$up new-primary-ms=$took $line"
