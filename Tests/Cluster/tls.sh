#!/usr/bin/env bash
# tls.sh DIR NAME=ADDRESS…: a certificate authority, and a key and certificate for each node, as a shop on several hosts needs them. Also what the
# article “Running a shop” shows. A node's certificate is a server's and a client's: etcd, Patroni and PostgreSQL know each other by it.
set -euo pipefail
dir=$1
shift
mkdir -p "$dir"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 -subj "/CN=Caravan test" \
  -keyout "$dir/ca.key" -out "$dir/ca.crt" 2>/dev/null
for node in "$@"; do
  name=${node%%=*} address=${node#*=}
  mkdir -p "$dir/$name"
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "/CN=$name" \
    -keyout "$dir/$name/node.key" -out "$dir/$name/node.csr" 2>/dev/null
  openssl x509 -req -in "$dir/$name/node.csr" -CA "$dir/ca.crt" -CAkey "$dir/ca.key" -CAcreateserial -days 825 -out "$dir/$name/node.crt" \
    -extfile <(printf 'subjectAltName=DNS:%s,IP:%s,IP:127.0.0.1\nextendedKeyUsage=serverAuth,clientAuth\n' "$name" "$address") 2>/dev/null
  rm "$dir/$name/node.csr"
  cp "$dir/ca.crt" "$dir/$name/ca.crt"
  # Readable by the server's user only, else PostgreSQL does not start.
  chmod 600 "$dir/$name/node.key"
done
