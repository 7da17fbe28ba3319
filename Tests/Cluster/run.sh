#!/usr/bin/env bash
# run.sh: what `make test-cluster` does. RUNS=n (4) failovers, each with another fault, the standing test of the lock, backup and restore.
# ONE=1: a single failover, for .ci/run. Where the tests cannot run (no root, no namespaces, no packages) it says so and ends with status 0.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
skip() {
  echo "test-cluster: skipped: $1"
  exit 0
}
"$here/deploy.sh"
[ "$(uname -s)" = Linux ] || skip "namespaces are Linux's"
[ "$(id -u)" = 0 ] || skip "it needs root, for network namespaces"
"$here/../../.ci/system.sh" cluster >/dev/null 2>&1 || skip "its packages cannot be installed (.ci/system.sh cluster)"
for program in patroni etcd ip curl setpriv openssl; do
  command -v "$program" >/dev/null 2>&1 || skip "$program is missing"
done
ls -d /usr/lib/postgresql/*/bin >/dev/null 2>&1 || skip "PostgreSQL's server is missing"
probe=cvprobe$$
ip netns add "$probe" 2>/dev/null || skip "network namespaces cannot be made here"
ip netns exec "$probe" true 2>/dev/null || {
  ip netns del "$probe"
  skip "network namespaces cannot be entered here"
}
ip netns del "$probe"

faults=(freeze killpg cut kill)
runs=${RUNS:-4}
[ -z "${ONE:-}" ] || runs=1
log=$(mktemp)
trap 'rm -f "$log"' EXIT
failed=0
# Every run has another fault than the one before, at another moment; with one run the fault is drawn.
first=$((RANDOM % 4))
for run in $(seq 0 $((runs - 1))); do
  fault=${faults[(first + run) % 4]}
  if FAULT_SEED=${FAULT_SEED:-$RANDOM} CLUSTER_TAG="cv$$r$run" "$here/failover.sh" "$fault" >"$log.out" 2>"$log.err"; then
    tail -n 1 "$log.out" | tee -a "$log"
  else
    failed=$((failed + 1))
    echo "$fault: FAILED"
    cat "$log.out" "$log.err"
  fi
done
rm -f "$log.out" "$log.err"
# The longest wait of any client, and the middle one of the runs, by fault.
awk '{
  for (i = 2; i <= NF; i++) if (split($i, part, "=") == 2) {
    if (part[1] == "longest-gap-ms") gap[$1] = gap[$1] " " part[2]
    if (part[1] == "acknowledged") orders += part[2]
  }
}
END {
  for (fault in gap) {
    n = split(gap[fault], g, " "); for (i = 1; i <= n; i++) for (j = i + 1; j <= n; j++) if (g[j] + 0 < g[i] + 0) { t = g[i]; g[i] = g[j]; g[j] = t }
    printf "%s %d runs: the longest gap of a client %d ms, the median %d ms\n", fault, n, g[n], g[int((n + 1) / 2)]
  }
  printf "%d orders were acknowledged\n", orders
}' "$log"
if [ -z "${ONE:-}" ]; then
  for test in lock backup; do
    CLUSTER_TAG="cv$$$test" "$here/$test.sh" || {
      failed=$((failed + 1))
      echo "$test: FAILED"
    }
  done
fi
[ "$failed" = 0 ] || exit 1
