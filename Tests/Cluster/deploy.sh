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
  for unit in "$deploy"/systemd/*; do sed -E 's#^(ExecStart|ExecStartPre)=/usr/(local/)?bin/[a-z]*#\1=/bin/true#; /^Documentation=/d' "$unit" >"$scratch/${unit##*/}"; done
  said=$(SYSTEMD_UNIT_PATH="$scratch:" systemd-analyze verify "$scratch"/* 2>&1 | grep -F "$scratch" || true)
  [ -z "$said" ] || fail "$said"
  # How much each has that it could do harm with, as systemd counts (0 to 10): what was measured, rounded up. Older systemds look at installed units only.
  for unit in caravan-door:3.5 caravan-etcd:7.5 caravan-patroni:9; do
    level=$(systemd-analyze security --offline=true --no-pager "$scratch/${unit%:*}.service" 2>/dev/null | sed -nE 's/.*exposure level.*: ([0-9.]+) .*/\1/p' || true)
    [ -z "$level" ] || awk "BEGIN { exit !($level <= ${unit#*:}) }" || fail "${unit%:*}.service is exposed to $level"
  done
else
  echo "deploy: systemd is not here, its units are not looked at"
fi

if /usr/bin/python3 -c 'import yaml' 2>/dev/null; then
  /usr/bin/python3 - "$deploy" <<'P' || failed=1
import re, sys, yaml
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
# The compose file against the files that its hosts are given: names that are looked up have an alias, folders that are written lie in a volume, the port that
# is listened on is the one that is published.
services, command = compose["services"], compose["services"]["shop"]["command"][-1]
aliases = {alias for service in services.values() if isinstance(service["networks"], dict) for network in service["networks"].values() for alias in network["aliases"]}
url = re.search(r"postgresql://[^'\s]+", command)[0]
hosts = set(re.search(r"@([^/]+)/", url)[1].split(","))
def mounts(service):
    return {volume.split(":", 1)[0] if volume[0] != "$" else "prefix": re.sub(r":ro$", "", volume).rsplit(":", 1)[1] for volume in service["volumes"]}
def lies(path, service):
    return any(path == mount or path.startswith(mount + "/") for mount in mounts(service).values())
databases = [service for name, service in services.items() if name.startswith("db")]
looked_up = hosts | set(re.findall(r"db\d\.example", str(patroni) + str(etcd)))
written = [patroni["postgresql"]["data_dir"], etcd["data-dir"], patroni["postgresql"]["parameters"]["ssl_key_file"], etcd["client-transport-security"]["key-file"]]
listened = re.search(r"--listen \S+:(\d+)", command)[1]
named = [name for service in services.values() for name in mounts(service) if not name.startswith(".") and name != "prefix"]
held |= {
    "aliases of all hosts that are looked up": looked_up <= aliases and len(aliases) == 3,
    "volumes for what database hosts write": all(lies(path, service) for path in written for service in databases),
    "volumes for what the shop writes and reads": all(
        lies(path, services["shop"]) for path in re.findall(r"(?:--door|--index|sslrootcert=|door init)[ =]?(/[\w./-]+)", command) + ["/opt/caravan/bin"]),
    "volumes that are declared, each used once": sorted(named) == sorted(compose["volumes"]) and len(set(named)) == len(named),
    "the port that is published": services["shop"]["ports"] == [f"{listened}:{listened}"],
    "the socket's folder": f"install -d -o postgres -g postgres {patroni['postgresql']['parameters']['unix_socket_directories']}" in databases[0]["command"][-1],
    "a password file that is the visitors' user's": services["shop"]["environment"]["PGPASSFILE"] in re.search(r"install -o shop -m 600 .*", command)[0],
    "the same address in unit and compose file": url in open(f"{deploy}/systemd/caravan-door.service").read(),
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
