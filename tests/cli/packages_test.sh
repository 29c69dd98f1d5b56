#!/bin/sh
# README names the packages that .ci/install installs: of each row those that no row above it names.
. tests/cli/program.sh

named() {
    sed -n "/<<'TABLE'/,/^TABLE\$/p" .ci/install | awk -v group="$1" '
        $1 ~ /^(compile|test|check)$/ && NF == 7 {
            for (i = 3; i <= 7; i++) {
                if ($i != "-" && !seen[i, $i]++ && $1 == group) {
                    names[i] = names[i] (names[i] == "" ? "" : " ") $i
                }
            }
        }
        END { for (i = 3; i <= 7; i++) printf "| %s ", names[i]; print "|" }'
}

for row in "compile:building" "test:\`make test\`" "check:\`make check\`"; do
    is_same "the packages for ${row#*:}" "$(grep -F "| ${row#*:} |" README.md)" "| ${row#*:} $(named "${row%%:*}")"
done
finish
