#!/bin/sh
# rules/README.md tells of every rule what the program tells of it. ACCEPT=1 puts that there anew.
. tests/cli/program.sh
readme=rules/README.md
starts='<!-- rules -->'
ends='<!-- end of rules -->'

# The page with the reference of today between its marks; all else stays as it is.
written_anew() {
    "$addsup" rules --format markdown >"$work/reference"
    sed -e "/^$starts\$/,/^$ends\$/{//!d;}" -e "/^$starts\$/r $work/reference" "$readme"
}

is_same "the page has one place for the reference" "$(grep -c -x -e "$starts" -e "$ends" "$readme")" 2
written_anew >"$work/page"
[ "${ACCEPT:-}" != 1 ] || cp "$work/page" "$readme"
is_same "the page tells of every rule (make accept puts them there anew)" \
    "$(diff "$readme" "$work/page" | head -20)" ""

# What the page must tell of each: what it checks, an example of either kind, what it leaves alone.
for rule in $("$addsup" rules -q | cut -d ' ' -f 1); do
    run 0 "the reference of $rule" explain "$rule" --format markdown
    case $(cat "$work/out") in
    "### \`$rule\`"*"Checks that "*"Contradicts itself:"*"- \`"*"Adds up:"*"- \`"*) ok "$rule" ;;
    *) not_ok "$rule" "$(cat "$work/out")" ;;
    esac
done

run 0 "a rule that leaves something alone says so" explain core.change --format markdown
out_has "what it leaves alone" 'Leaves alone: changes on another base'
out_has "wordings as people read them" '- `from LEVEL... to LEVEL or/which is/that is PERCENT`'

# Rules of others are told in the same words, and nothing in them becomes markup.
cat >"$work/own.rules" <<'END'
pattern own.sum
  match    {count:a} and {count:b}(?: in all)? `make` {count:t}
  states   own.sum total=t parts=a,b
rule own.sum
  relation sum
  about    *parts* <b>make</b> a total
  breaks   11 and 12 `make` 33.\nSo.
  holds    11 and 12 `make` 23.
END
run 0 "a rule of one's own" rules --rules "$work/own.rules" --select own --format markdown
out_is "a rule of one's own, in full" "### \`own.sum\`

Checks that \\*parts\\* \\<b\\>make\\</b\\> a total. Relation \`sum\`, error, in \`$work/own.rules\`.

Contradicts itself:

- \`\` 11 and 12 \`make\` 33.\\nSo. \`\`

Adds up:

- \`\` 11 and 12 \`make\` 23. \`\`

<details><summary>Wordings</summary>

- \`\` COUNT and COUNT \`make\` COUNT \`\`

</details>"

finish
