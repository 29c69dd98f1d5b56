#!/bin/sh
# Runs one fuzzer for some seconds: fuzz.sh NAME PROGRAM SECONDS
# It starts from tests/fuzz/seeds/NAME and corpus/hostile, and goes on from what it found last time.
# What the code under test tells on standard error is dropped; what the fuzzer tells is not.
# FUZZ_SEED is 1 if not told, so that a checkout that passed passes again; 0 takes another each time.
set -u
name=$1 program=$2 seconds=$3
work=${program%/*}/$name
mkdir -p "$work/found" "$work/crashes"
seeds=
for folder in "tests/fuzz/seeds/$name" corpus/hostile; do
    [ -d "$folder" ] && seeds="$seeds $folder"
done

# The folders are words.
# shellcheck disable=SC2086
if "$program" -max_total_time="$seconds" -max_len=16384 -timeout=60 -rss_limit_mb=2048 \
    -seed="${FUZZ_SEED:-1}" -close_fd_mask=2 \
    -artifact_prefix="$work/crashes/" "$work/found" $seeds >"$work/log" 2>&1 </dev/null; then
    echo "FUZZ $name: $(sed -n 's/^Done \([0-9]*\) runs.*/\1/p' "$work/log") runs"
else
    echo "FUZZ $name failed:"
    tail -n 60 "$work/log"
    exit 1
fi
