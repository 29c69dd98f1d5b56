#!/bin/sh
# addsup.conf: found upward, never merged, beaten by arguments; and what is wrong with one.
. tests/cli/program.sh
cd "$work" || exit 2

ballot='Of the 506,438 votes, Mr Corbyn gained 313,209 with Mr Smith winning just 193,329.'
fund='The fund rose 24% from 236 to 311, it was said.'
mkdir -p desk/news/local desk/archive
echo "$ballot" >desk/news/ballot.txt
echo "$fund" >desk/news/local/fund.txt
echo "$fund" >desk/archive/fund.txt
cd desk || exit 2

# conf LINE...: writes addsup.conf
conf() { printf '%s\n' "$@" >addsup.conf; }
# places: where findings are, with severity and rule
places() { sed -n 's/^\([^:]*\):[0-9:]* \([a-z]*\[[a-z.-]*\]\).*/\1 \2/p' "$work/out" | tr '\n' ' '; }

run 1 "without a file" -q .
is_same "without a file: all" "$(places)" \
    "./archive/fund.txt error[core.change] ./news/ballot.txt error[elections.total] ./news/local/fund.txt error[core.change] "

conf options '  fail-on  never' '  quiet yes'
run 0 "an option" .
is_same "a flag" "$(wc -l <"$work/out" | tr -d ' ')" 3
run 1 "arguments go before it" --fail-on error .
run 1 "--isolated" --isolated .
out_has "--isolated: no flag either" "3 contradictions"
cd news || exit 2
run 0 "found upward" .
run 1 "not found upward with --isolated" --isolated .
printf 'options\n  format gcc\n' >addsup.conf
run 1 "the nearest counts, and no other" .
out_has "the nearest has its say" "ballot.txt:1:8: error: "
run 0 "a report that a command does not write so" rules
run 0 "--config" --config ../addsup.conf .
rm addsup.conf
cd ..
run 2 "--config of a file that is not there" --config missing.conf .
err_is "--config of a file that is not there is told" "addsup: missing.conf: no such file"
run 2 "--config and --isolated" --config addsup.conf --isolated .

# Severity by rule, rules by path, both in one file.
conf 'rule elections.total' '  severity warning' '' 'rule core' '  severity note' '' \
    'paths archive/' '  ignore  core.change, dates' '' 'paths **/local/*.txt' '  select dates' '  select core'
run 0 "severity by rule" -q .
is_same "severity by rule, rules by path" "$(places)" \
    "./news/ballot.txt warning[elections.total] ./news/local/fund.txt note[core.change] "
run 1 "severity by rule counts for --fail-on" -q --fail-on warning .
cd news || exit 2
run 0 "from a folder below" -q .. local/../local
is_same "patterns are relative to the file's folder" "$(places)" \
    "../news/ballot.txt warning[elections.total] ../news/local/fund.txt note[core.change] local/../local/fund.txt note[core.change] "
cd ..
printf '"%s"\n' "Of the 506,438 votes, Mr Corbyn gained 313,209 with Mr Smith winning just 193,329, he said." >quoted.txt
conf 'rule elections.total' '  severity error'
run 0 "quoted speech stays a warning" -q quoted.txt
rm quoted.txt
conf 'rule elections.total' '  severity never'
run 1 "a rule's findings are left out" -q .
is_same "a rule's findings are left out: the others stay" "$(grep -c elections "$work/out")" 0

# Paths are those of the file's folder.
mkdir own && printf 'rule broken\n' >own/a.rules
conf options '  rules own' '  exclude news/local' '  baseline known' '  ignore core.change'
"$addsup" --isolated --write-baseline known . >out
cd news || exit 2
run 2 "rules of the file's folder" .
err_has "rules of the file's folder are read" "../own/a.rules:1:"
rm ../own/a.rules && rmdir ../own && sed -i.kept '/rules own/d' ../addsup.conf
run 0 "a baseline of the file's folder" .
out_has "--exclude of the file's folder" "1 article,"
cd .. && rm known addsup.conf.kept

# Mistakes: one line for each, exit status 2, and nothing is read.
# mistake NAME MESSAGE LINE...
mistake() {
    name=$1 message=$2
    shift 2
    conf "$@"
    run 2 "$name" .
    err_is "$name is told" "addsup: addsup.conf:$message"
    out_is "$name: no report" ""
}
mistake "an unknown option" '2:3: unknown key "formt"; is "format" meant?' options '  formt json'
mistake "an option that writes" '2:3: unknown key "output"' options '  output x'
mistake "an unknown choice" '2:11: --format is text, json, html, ndjson, gcc, sarif, github, gitlab, junit, rdjson, markdown, csv or diff, not "jsn"; is json meant?' options '  format  jsn'
mistake "an unknown block" '1:1: no block is called "option"; is "options" meant?' option '  quiet yes'
mistake "a block that has no name" '1:9: this block has no name: "all"' 'options all' '  quiet yes'
mistake "a flag that is neither yes nor no" '2:9: is yes or no' options '  quiet true'
mistake "an unknown severity" '2:12: severity is never, note, warning or error, not "warnin"; is warning meant?' 'rule core' '  severity warnin'
mistake "an option twice" '3:3: "quiet" is given twice' options '  quiet yes' '  quiet no'
mistake "no number" '2:8: --jobs is a number from 1, not "many"' options '  jobs many'
conf 'rule core.chnge' '  severity note' 'paths x' '  ignore  dates, corr'
run 2 "rules that there are not" .
err_is "rules that there are not are told" 'addsup.conf:1:6: no rule and no pack is called core.chnge; is core.change meant?
addsup.conf:4:18: no rule and no pack is called corr; is core meant?'
printf 'options\n  format \033[31m##[x]\n' >addsup.conf
run 2 "hostile values" .
is_same "hostile values do nothing" "$(LC_ALL=C grep -c -e "$(printf '\033')" -e '##\[' "$work/err")" 0

# --print-config tells what is in force, and can be read again.
conf options '  fail-on warning' '  select core, elections' '  exclude drafts/' '  jobs 3' 'rule core' '  severity note'
run 0 "--print-config" --print-config --format json
out_has "--print-config: the file" "# From addsup.conf"
out_has "--print-config: a setting of the file" "  fail-on       warning"
out_has "--print-config: one of the arguments" "  format        json"
out_has "--print-config: a rule's severity" "rule core
  severity      note"
cp "$work/out" again.conf
run 0 "--print-config of what it told" --config again.conf --print-config
is_same "--print-config can be read again" "$(sed 1d "$work/out")" "$(sed 1d again.conf)"
rm addsup.conf
run 0 "--print-config without a file" --print-config
out_has "--print-config without a file: usual settings" "  fail-on       error"
finish
