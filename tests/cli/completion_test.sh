#!/bin/sh
# What the shells offer behind addsup, each asked in its own way. A shell that the machine lacks is
# skipped, and told.
. tests/cli/program.sh

mkdir "$work/shells"
"$addsup" --generate bash >"$work/shells/bash"
"$addsup" --generate zsh >"$work/shells/_addsup"
"$addsup" --generate fish >"$work/shells/fish"
PATH=$(dirname "$addsup"):$PATH HOME=$work
export PATH HOME
cd "$work" || exit 2

# present SHELL: is it there?
present() {
    command -v "$1" >shell 2>&1 && return
    echo "ok what $1 offers # SKIP there is no $1"
    return 1
}

# bash_offers WORD...: for the last word, as bash cuts the line.
bash_offers() {
    bash -c '. ./shells/bash
        COMP_WORDS=(addsup "$@") COMP_CWORD=$#
        _addsup
        printf "%s " "${COMPREPLY[@]}"' bash "$@"
}
if present bash; then
    is_same "bash can read it" "$(bash -n shells/bash 2>&1)" ""
    is_same "bash: a command" "$(bash_offers fig)" "figures "
    is_same "bash: an option" "$(bash_offers --fail)" "--fail-on "
    is_same "bash: a choice" "$(bash_offers --scope a)" "all article "
    is_same "bash: a choice behind =" "$(bash_offers --scope = f)" "folder "
    is_same "bash: a format" "$(bash_offers check -f js)" "json "
    is_in "bash: a rule" "$(bash_offers explain elections.t)" "elections.total "
    is_same "bash: a path is left to bash" "$(bash_offers check fig)" " "
fi

# zsh_line LINE: what becomes of it once TAB is pressed, in a zsh at a terminal of its own.
cat >type.zsh <<'END'
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1= PROMPT_EOL_MARK=; fpath=(shells $fpath); autoload -Uz compinit; compinit -D -u'
zpty -w shell 'tell() { print -r -- "<<$BUFFER>>" }; zle -N tell; bindkey "^X" tell; print RE""ADY'
zpty -r shell answer '*READY*'
zpty -w -n shell "$1"$'\t\x18'
zpty -r shell answer '*<<*>>*'
print -r -- "${${answer##*<<}%%>>*}"
zpty -d shell
END
zsh_line() {
    timeout 60 zsh -f type.zsh "$1" 2>&1
}
if present zsh; then
    is_same "zsh can read it" "$(zsh -n shells/_addsup 2>&1)" ""
    is_same "zsh: a command" "$(zsh_line 'addsup fig')" "addsup figures "
    is_same "zsh: an option" "$(zsh_line 'addsup --fail')" "addsup --fail-on="
    is_same "zsh: a choice" "$(zsh_line 'addsup --scope fo')" "addsup --scope folder "
    is_same "zsh: a choice behind =" "$(zsh_line 'addsup --format=jun')" "addsup --format=junit "
    is_same "zsh: a rule" "$(zsh_line 'addsup explain elections.tu')" \
        "addsup explain elections.turnout "
    is_same "zsh: a path" "$(zsh_line 'addsup check type.z')" "addsup check type.zsh "
fi

# fish_offers LINE: for its last word, without what fish tells of each.
fish_offers() {
    fish --no-config -c 'source shells/fish; complete -C "$argv"' "$1" 2>&1 | cut -f 1 | tr '\n' ' '
}
if present fish; then
    is_same "fish can read it" "$(fish -n shells/fish 2>&1)" ""
    is_same "fish: a command" "$(fish_offers 'addsup fig')" "figures "
    is_same "fish: an option" "$(fish_offers 'addsup --fail')" "--fail-on "
    is_same "fish: a choice" "$(fish_offers 'addsup --scope fo')" "folder "
    is_same "fish: a choice behind =" "$(fish_offers 'addsup --format=jun')" "--format=junit "
    is_same "fish: a rule" "$(fish_offers 'addsup explain elections.tu')" "elections.turnout "
    is_same "fish: a path" "$(fish_offers 'addsup check type.z')" "type.zsh "
fi
finish
