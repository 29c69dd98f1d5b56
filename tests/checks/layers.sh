#!/bin/sh
# Does every #include "..." of src keep to the table of layers? Says which do not. Run at the top of
# the project.
set -u
table=${0%.sh}.txt

find src -name '*.[ch]' | LC_ALL=C sort | xargs grep -Hn '^[[:blank:]]*#[[:blank:]]*include[[:blank:]]*"' |
    awk -F'[:"]' '
    function layer(path) { sub(/\/.*/, "", path); return path }
    FILENAME == table {
        if ($0 ~ /^#/ || $0 ~ /^$/) next
        count = split($0, words, " ")
        known[words[1]] = 1
        for (i = 1; i <= count; i++) may[words[1], words[i]] = 1
        next
    }
    {
        from = substr($1, length("src/") + 1)
        if (!(layer(from) in known)) why = "src/" layer(from) " has no row in the table"
        else if ((getline line < ("src/" $4)) < 0) why = "is no file of src"
        else if (!((layer(from), layer($4)) in may)) why = layer(from) " may not include " layer($4)
        else why = ""
        close("src/" $4)
        includes++
        if (why) { bad++; print $1 ":" $2 ": \"" $4 "\": " why }
    }
    END {
        if (!includes) { print "no includes were found"; exit 1 }
        exit bad > 0
    }' table="$table" "$table" -
