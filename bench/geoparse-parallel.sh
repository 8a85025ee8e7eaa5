#!/usr/bin/env bash
# portee geoparse as a filter under GNU parallel: the same articles with one job and with one per core.
#
#     bench/geoparse-parallel.sh <articles.ndjson> [times]
#
# The file is repeated so that the start of the processes weighs little; results keep their order (-k).
set -euo pipefail
articles=$1
times=${2:-40}
command -v parallel >/dev/null || { echo "GNU parallel is needed: apt-get install parallel" >&2; exit 2; }
cd "$(dirname "$0")/.."
input=$(mktemp)
trap 'rm -f "$input"' EXIT
for _ in $(seq "$times"); do cat "$articles"; done >"$input"
size=$(wc -c <"$input")
for jobs in 1 $(nproc); do
  start=$(date +%s.%N)
  parallel --pipepart -a "$input" --block -1 -j "$jobs" -k \
    'node bin/portee.mjs geoparse' | wc -l >/dev/null
  awk -v s="$start" -v e="$(date +%s.%N)" -v b="$size" -v j="$jobs" \
    'BEGIN { printf "%d job(s): %.1f s, %.2f MB/s of NDJSON\n", j, e - s, b / 1e6 / (e - s) }'
done
