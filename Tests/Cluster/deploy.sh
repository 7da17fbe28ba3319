#!/usr/bin/env bash
# deploy.sh: what Assets/deploy holds is sound as far as it can be told without installing it: units by systemd-analyze, YAML by its parser, the address of
# the ledger by the shop itself, and the parameters without which an order could be lost. nodes.sh runs servers with the same files.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
deploy=$here/../../Assets/deploy
caravan=${CARAVAN:-$here/../../.build/release/caravan}
failed=0
fail() {
  echo "deploy: $*" >&2
  failed=1
}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

if command -v systemd-analyze >/dev/null 2>&1; then
  # Programs that are not installed here are stood for by one that is; a manual that cannot be opened is no fault.
  for unit in "$deploy"/systemd/*; do sed 's#^ExecStart=/usr/bin/[a-z]*#ExecStart=/bin/true#; /^Documentation=/d' "$unit" >"$scratch/${unit##*/}"; done
  said=$(SYSTEMD_UNIT_PATH="$scratch:" systemd-analyze verify "$scratch"/* 2>&1 | grep -F "$scratch" || true)
  [ -z "$said" ] || fail "$said"
else
  echo "deploy: systemd is not here, its units are not looked at"
fi

if /usr/bin/python3 -c 'import yaml' 2>/dev/null; then
  /usr/bin/python3 - "$deploy" <<'P' || failed=1
import sys, yaml
deploy = sys.argv[1]
def read(name):
    with open(f"{deploy}/{name}") as file:
        return yaml.safe_load(file)
patroni, etcd, compose = read("postgresql/patroni.yml"), read("postgresql/etcd.yml"), read("compose.yml")
dcs = patroni["bootstrap"]["dcs"]
parameters = dcs["postgresql"]["parameters"]
held = {
    "etcd's v2 interface, both sides": "etcd" in patroni and "etcd3" not in patroni and etcd["enable-v2"] is True,
    "a synchronous standby, strictly": dcs["synchronous_mode"] is True and dcs["synchronous_mode_strict"] is True,
    "commits that wait for it": parameters["synchronous_commit"] == "on",
    "a standby that turns to the new primary at once": parameters["wal_retrieve_retry_interval"] == "500ms",
    "a lock that outlives a round": dcs["ttl"] >= dcs["loop_wait"] + 2 * dcs["retry_timeout"],
    "TLS for whoever comes from outside": all(not line.startswith("host ") for line in patroni["bootstrap"]["pg_hba"]),
    "passwords as SCRAM": parameters["password_encryption"] == "scram-sha-256",
    "certificates of clients at etcd": etcd["client-transport-security"]["client-cert-auth"] is True,
    "no password in the compose file": "password" not in str(compose).lower(),
}
lacking = [name for name, holds in held.items() if not holds]
for name in lacking:
    print(f"deploy: lacking: {name}", file=sys.stderr)
sys.exit(1 if lacking else 0)
P
else
  echo "deploy: Python's yaml is not here, YAML is not looked at"
fi

# The addresses in unit and compose file are ones that the shop takes: it gets as far as not reaching them.
if [ -x "$caravan" ]; then
  for file in systemd/caravan-door.service compose.yml; do
    url=$(grep -oE "postgresql://[^' ]+" "$deploy/$file" | head -1)
    url=${url//db1.example,db2.example,db3.example/127.0.0.1:1}
    url=${url%%&sslrootcert*}
    status=0
    HOME=$scratch "$caravan" ledger check --data "${url%%\?*}?connect_timeout=1" >/dev/null 2>"$scratch/said" || status=$?
    [ $status != 64 ] || fail "$file: $(cat "$scratch/said")"
  done
fi
[ "$failed" = 0 ] || exit 1
echo "deploy: units, YAML and addresses are sound"
