#!/usr/bin/env bash
# lock.sh: an old primary that is thawed just when another was chosen does not take the leader's lock back. This is the standing test of the choice of
# etcd's v2 interface in Assets/deploy/postgresql/patroni.yml: with etcd3 Patroni 3.0.2 overwrites the key, and two servers take orders.
set -euo pipefail
. "$(dirname "$0")/nodes.sh"
trap cluster_down EXIT
trap 'echo "lock: line $LINENO failed" >&2' ERR
cluster_up
for round in 1 2; do
  old=$(leader)
  freeze_node "$old"
  wait_for 60 leads_without "$old"
  thaw_node "$old"
  new=$(leader)
  for _ in $(seq 30); do
    ! now=$(leader) || [ "$now" = "$new" ] || {
      echo "lock: round $round: node $now leads, though node $new was chosen while $old was frozen" >&2
      exit 1
    }
    # Two that both take writes would both say that they are primary.
    primaries=0
    for node in $NODES; do
      [ "$(rest "$node" primary -o /dev/null -w '%{http_code}')" != 200 ] || primaries=$((primaries + 1))
    done
    [ "$primaries" -le 1 ] || {
      echo "lock: round $round: $primaries nodes say that they lead" >&2
      exit 1
    }
    sleep 0.2
  done
  wait_for 120 is_whole
  echo "lock: round $round: node $old was thawed, node $new goes on leading"
done
