# shellcheck shell=sh disable=SC2034  # top and python are for the scripts
# What the tests of the program share; they source it at the top of the project.
#
#   ok NAME, not_ok NAME WHY      one line for each test
#   run STATUS NAME ARGUMENT...   runs addsup: $work/out, $work/err; a test of its exit status
#   out_has / err_has NAME TEXT   is TEXT in the last run's standard output / standard error?
#   out_is / err_is NAME TEXT     is that all?
#   finish                        ends the script

addsup=${ADDSUP:-build/addsup}
case $addsup in
/*) ;;
*) addsup=$PWD/$addsup ;;
esac
top=$PWD
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE # of a hook that runs the tests
python=${PYTHON:-python3}
work=$(mktemp -d) || exit 2
trap 'chmod -R u+rwx "$work"; rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
failed=0

ok() {
    echo "ok $1"
}

not_ok() {
    failed=1
    echo "not ok $1"
    printf '%s\n' "$2" | sed 's/^/    /'
}

is_same() {
    if [ "$2" = "$3" ]; then ok "$1"; else not_ok "$1" "expected: $3
but it is: $2"; fi
}

is_in() {
    case $2 in
    *"$3"*) ok "$1" ;;
    *) not_ok "$1" "nowhere is: $3
in: $2" ;;
    esac
}

run() {
    run_status=$1 run_name=$2
    shift 2
    "$addsup" "$@" >"$work/out" 2>"$work/err" </dev/null
    is_same "$run_name: status" $? "$run_status"
}

out_has() { is_in "$1" "$(cat "$work/out")" "$2"; }
err_has() { is_in "$1" "$(cat "$work/err")" "$2"; }
out_is() { is_same "$1" "$(cat "$work/out")" "$2"; }
err_is() { is_same "$1" "$(cat "$work/err")" "$2"; }

finish() {
    exit $failed
}
