#!/bin/sh
# What changes where standard output is a terminal: colour, width, characters beyond ASCII.
. tests/cli/program.sh
cd "$work" || exit 2

if ! "$python" -c 'import os, pty; [os.close(end) for end in pty.openpty()]' 2>openpty; then
    ok "terminals: not tried, since this system lends none ($(tail -n 1 openpty))"
    finish
fi

# on_terminal NAME=VALUE... -- ARGUMENT...: what addsup writes to a terminal in this environment
on_terminal() {
    "$python" -c '
import os, pty, sys
split = sys.argv.index("--")
child, terminal = pty.fork()
if child == 0:
    variables = dict(pair.split("=", 1) for pair in sys.argv[2:split])
    os.execve(sys.argv[1], ["addsup"] + sys.argv[split + 1:], variables)
while True:
    try:
        piece = os.read(terminal, 65536)
    except OSError:
        break
    if not piece:
        break
    sys.stdout.buffer.write(piece)
os.waitpid(child, 0)' "$addsup" "$@" | tr -d '\r'
}

words='Of the 506,438 votes, Mr Corbyn gained 313,209 with Mr Smith winning just 193,329.'
echo "At the caf$(printf '\303\251') $words" >a.txt
escape=$(printf '\033')
is_in "colour" "$(on_terminal TERM=xterm -- a.txt)" "${escape}[1;31m"
for setting in TERM=dumb NO_COLOR=1 COLUMNS=80; do
    is_same "no colour with $setting alone" \
        "$(on_terminal "$setting" -- a.txt | grep -c "$escape")" 0
done
is_same "no colour with NO_COLOR" \
    "$(on_terminal TERM=xterm NO_COLOR=1 -- a.txt | grep -c "$escape")" 0
is_in "an empty NO_COLOR is none" "$(on_terminal TERM=xterm NO_COLOR= -- a.txt)" "${escape}[1;31m"

is_in "a terminal without UTF-8" "$(on_terminal LANG=C -- figures a.txt)" 'caf\u{e9} '
is_in "LC_ALL goes before LANG" "$(on_terminal LC_ALL=C LANG=x.UTF-8 -- figures a.txt)" 'caf\u{e9} '
is_in "a terminal with UTF-8" "$(on_terminal LANG=C.utf8 -- figures a.txt)" \
    "$(printf 'caf\303\251 ')"
is_in "LC_CTYPE goes before LANG" "$(on_terminal LC_CTYPE=x.UTF-8 LANG=C -- figures a.txt)" \
    "$(printf 'caf\303\251 ')"
is_in "a pipe is always UTF-8" "$(LC_ALL=C "$addsup" figures a.txt)" "$(printf 'caf\303\251 ')"

# How long the longest line of the excerpt is.
longest() { awk '/\| [A-Za-z]/ && !/\^/ { if (length($0) > most) most = length($0) } END { print most + 0 }'; }
echo "$words And $words; and $words; and $words" | sed 's/\. And/ and/' | tr -d ';' >long.txt
for case in 20:80 80:80 100:100 119:119 500:120; do
    columns=${case%:*} most=${case#*:}
    is=$(on_terminal "COLUMNS=$columns" -- figures long.txt | longest)
    if [ "$is" -le "$most" ] && [ "$is" -gt $((most - 15)) ]; then
        ok "COLUMNS=$columns wraps to $most"
    else
        not_ok "COLUMNS=$columns wraps to $most" "the longest line has $is columns"
    fi
done
is=$(COLUMNS=119 "$addsup" figures long.txt | longest)
if [ "$is" -le 100 ]; then
    ok "COLUMNS means nothing to a pipe"
else
    not_ok "COLUMNS means nothing to a pipe" "the longest line has $is columns"
fi
# Progress, on standard error: the first articles of one thread wait for a pipe, which somebody
# holds open for a second from when it is read.
hold() { (exec 3>slow.txt && sleep 1 && echo 'Nothing to count.' >&3) & }
mkfifo slow.txt && mkdir many && for i in $(seq 64); do echo 'Nothing to count.' >many/$i.txt; done
hold
on_terminal TERM=xterm -- -j1 slow.txt many >shown
is_in "progress" "$(cat shown)" "32 of 65 articles, "
is_in "progress is gone when the report comes" "$(tail -n 1 shown)" "65 articles, "
is_same "a short run tells none" "$(on_terminal TERM=xterm -- many | grep -c left)" 0
hold
"$addsup" -j1 slow.txt many >out 2>err
is_same "no progress without a terminal" "$(cat err)" ""
finish
