#!/bin/sh
# What build services are told to run: the commands stand in their files only, and are run as they
# stand there, in a shell and as a git hook.
. tests/cli/program.sh

good='Of the 506,438 votes, Mr Corbyn gained 313,209 with Mr Smith winning just 193,229.'
bad='Of the 506,438 votes, Mr Corbyn gained 313,209 with Mr Smith winning just 193,329.'
mkdir -p "$work/bin" "$work/home/build" "$work/repository/my articles"
ln -s "$addsup" "$work/bin/addsup"
PATH=$work/bin:$PATH
cd "$work/repository" || exit 2
git init -q . && git config user.name tester && git config user.email tester@example.org
echo "$good" >'my articles/a.txt'

# ---- GitHub: the steps of action.yml, in an action's folder whose program is the one under test.

cp -R "$top/.ci" "$top/action.yml" "$work/home"
printf 'build/addsup:\n\tln -s %s $@\n' "$addsup" >"$work/home/Makefile"
# step N: the command of the Nth step
step() { sed -n "s/^      run: '\(.*\)'$/\1/p" "$work/home/action.yml" | sed -n "$1p"; }
# act N: runs it with the variables of the action's inputs, as they are set here
act() {
    GITHUB_ACTION_PATH=$work/home GITHUB_STEP_SUMMARY=$work/summary.md ADDSUP_PATHS=$paths \
        ADDSUP_FAIL_ON=${fail_on:-error} ADDSUP_BASELINE=${baseline:-} ADDSUP_REPORT=${report:-} \
        sh -e -c "$(step "$1")" >"$work/out" 2>"$work/err"
}
is_same "action: two steps" "$(step 1 | grep -c .)$(step 2 | grep -c .)$(step 3 | grep -c .)" 110
is_same "action: every input reaches the step" \
    "$(sed -n 's/^        \(ADDSUP_[A-Z_]*\): .*inputs\.\([a-z-]*\).*/\1 \2/p' "$work/home/action.yml" | tr '\n' ';')" \
    "ADDSUP_PATHS paths;ADDSUP_FAIL_ON fail-on;ADDSUP_BASELINE baseline;ADDSUP_REPORT report;"
paths='my articles' act 1
is_same "action: it builds" "$?$(test -x "$work/home/build/addsup" && echo built)" 0built
paths='my articles' act 2
is_same "action: clean articles pass" "$?" 0
is_in "action: the summary is written" "$(cat "$work/summary.md")" "1 article"
echo "$bad" >'my articles/a.txt'
paths='my articles' act 2
is_same "action: a contradiction fails" "$?" 1
out_has "action: its line is annotated" "::error file=my articles/a.txt,line=1,"
paths='my articles' fail_on=never act 2
is_same "action: fail-on" "$?" 0
paths='my articles' report=page.html act 2
is_in "action: the page" "$(head -c 15 page.html)" "<!DOCTYPE html>"
"$addsup" -q --write-baseline known 'my articles' >"$work/out"
paths='my articles' baseline=known act 2
is_same "action: a baseline" "$?" 0
paths='my articles
missing' baseline=known act 2
is_same "action: several paths, one of them missing" "$?" 2
# The summary's variable is the service's; the rest must never be taken for code.
paths='$(touch hacked);`touch hacked`' act 2
is_same "action: inputs are no code" "$?$(ls hacked 2>&1 | grep -c 'No such')" 21

# ---- GitLab: the script of the template.

template=$top/.ci/addsup.gitlab-ci.yml
sed -n '/^    - >-$/,/^  [a-z]/s/^      //p' "$template" | tr '\n' ' ' >"$work/script"
variables=$(sed -n 's/^    \(ADDSUP_[A-Z_]*\): .*/\1/p' "$template" | tr '\n' ' ')
is_same "gitlab: the variables of the template" "$variables" "ADDSUP_PATHS ADDSUP_FAIL_ON ADDSUP_BASELINE "
job() { ADDSUP_PATHS='my articles' ADDSUP_FAIL_ON=error ADDSUP_BASELINE=$1 sh -e "$work/script" >"$work/out" 2>&1; }
job ''
is_same "gitlab: a contradiction fails" "$?" 1
for file in $(sed -n 's/^ *codequality: //p; s/^ *junit: //p; s/^ *paths: \[\(.*\)\]/\1/p' "$template"); do
    is_same "gitlab: the artifact $file" "$(test -s "$file" && echo there)" there
    rm -f "$file"
done
job known
is_same "gitlab: a baseline" "$?" 0

# ---- pre-commit: its entry as the hook of a repository.

key() { sed -n "s/^  $1: //p" "$top/.pre-commit-hooks.yaml"; }
is_same "hook: all articles in one run" "$(key pass_filenames) $(key require_serial)" "false true"
arguments=$(key args | tr -d '[],')
printf '#!/bin/sh\nexec %s %s\n' "$(key entry)" "$arguments" >.git/hooks/pre-commit
chmod +x .git/hooks/pre-commit
git add 'my articles' && git commit -qm contradiction >"$work/out" 2>&1
is_same "hook: a contradiction is not committed" "$?" 1
is_in "hook: and is told" "$(cat "$work/out")" "my articles/a.txt:1:8"
echo "$good" >'my articles/a.txt'
git add 'my articles' && git commit -qm agreement >"$work/out" 2>&1
is_same "hook: what agrees is" "$?$(git log --oneline | grep -c agreement)" 01
finish
