#!/usr/bin/env python3
"""configure.py ROOT PASSWORD PG_BIN TTL LOOP_WAIT RETRY_TIMEOUT: the shipped configuration of Patroni and etcd (Assets/deploy/postgresql) for each of three
nodes of the test, with its names, addresses, folders, passwords and times. A line to be changed that the shipped file no longer has is an error, so that the
test and what a shop is set up with cannot drift apart.
"""

import os
import re
import shutil
import sys

root, password, pg, ttl, loop_wait, retry_timeout = sys.argv[1:]
deploy = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Assets", "deploy", "postgresql")
nodes = [1, 2, 3]


def address(node):
    return f"10.77.0.{node}"


def changed(text, changes, name):
    for pattern, replacement in changes:
        text, count = re.subn(pattern, replacement, text, flags=re.MULTILINE)
        if count == 0:
            sys.exit(f"configure.py: {name} has no line like {pattern}")
    return text


def patroni(node, folder):
    hosts = ", ".join(f'"{address(n)}:2379"' for n in nodes)
    return [
        (r"/etc/caravan/tls/", f"{root}/tls/n{node}/"),
        (r"^name: db1$", f"name: n{node}"),
        (r"hosts: \[.*\]", f"hosts: [{hosts}]"),
        (r"db1\.example", address(node)),
        (r"0\.0\.0\.0", address(node)),
        # Shorter, so that a run takes half a minute.
        (r"ttl: 30", f"ttl: {ttl}"),
        (r"loop_wait: 10", f"loop_wait: {loop_wait}"),
        (r"retry_timeout: 10", f"retry_timeout: {retry_timeout}"),
        (r"/var/lib/postgresql/15/caravan", f"{folder}/data"),
        (r"/usr/lib/postgresql/15/bin", pg),
        (r"/run/caravan-patroni", f"{folder}/run"),
        (r"CHANGE-[a-z]+", password),
        # Beyond the shipped file: the test comes in as the superuser by the socket, memory is small, a new node's disk is not waited for, and a
        # namespace has no watchdog.
        (r"local all all peer", "local all all trust"),
        (r"^( *)- data-checksums", r"\1- data-checksums\n\1- no-sync"),
        (r"^( *)max_connections: 300", r"\1max_connections: 120\n\1shared_buffers: 64MB"),
        (r"mode: automatic", 'mode: "off"'),
    ]


def etcd(node, folder):
    cluster = ",".join(f"n{n}=https://{address(n)}:2380" for n in nodes)
    return [
        (r"/etc/caravan/tls/", f"{root}/tls/n{node}/"),
        (r"^name: db1$", f"name: n{node}"),
        (r"^initial-cluster: .*", f"initial-cluster: {cluster}"),
        (r"db1\.example", address(node)),
        (r"0\.0\.0\.0", address(node)),
        (r"/var/lib/etcd/caravan", f"{folder}/etcd"),
        (r"^log-level: warn", "log-level: warn\nunsafe-no-fsync: true"),
    ]


for node in nodes:
    folder = f"{root}/n{node}"
    os.makedirs(f"{folder}/run", exist_ok=True)
    for name, changes in (("patroni.yml", patroni(node, folder)), ("etcd.yml", etcd(node, folder))):
        with open(os.path.join(deploy, name)) as shipped:
            text = changed(shipped.read(), changes, name)
        with open(f"{folder}/{name}", "w") as file:
            file.write(text)
        os.chmod(f"{folder}/{name}", 0o600)
    # Servers run as this user, and read keys that nobody else may.
    for path in [folder, f"{folder}/run"] + [os.path.join(d, f) for d in (folder, f"{root}/tls/n{node}") for f in os.listdir(d)]:
        shutil.chown(path, "postgres", "postgres")
    os.chmod(folder, 0o700)
