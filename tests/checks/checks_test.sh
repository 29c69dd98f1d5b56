#!/bin/sh
# Each check that is a script of ours must pass what is right and fail what is wrong.
set -u
checks=$(cd "${0%/*}" && pwd)
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
mkdir -p src/base src/text src/cli
touch src/addsup.h src/base/slice.h src/text/article.h src/cli/options.h

# passes|fails NAME COMMAND...
passes() {
    name=$1
    shift
    if "$@" >out 2>&1; then echo "ok $name"; else echo "not ok $name"; sed 's/^/# /' out; fi
}
fails() {
    name=$1
    shift
    if "$@" >out 2>&1; then echo "not ok $name"; else echo "ok $name"; fi
}

# An include in src/PLACE: layers passes|fails PLACE INCLUDED
layers() {
    echo "#include \"$3\"" >"src/$2"
    "$1" "layers: $2 includes $3" "$checks/layers.sh"
    rm "src/$2"
}
layers passes text/reader.c base/slice.h
layers passes text/reader.c text/article.h
layers passes cli/main.c addsup.h
layers passes cli/main.c cli/options.h
layers fails base/buffer.c text/article.h
layers fails cli/main.c base/slice.h
layers fails text/reader.c addsup.h
layers fails text/reader.c ../base/slice.h
layers fails text/reader.c article.h
layers fails text/reader.c base/missing.h
mkdir src/unknown
layers fails unknown/reader.c base/slice.h
rmdir src/unknown
fails "layers: nothing to check" "$checks/layers.sh"

# A line of code in src/text/reader.c: banned passes|fails LINE
banned() {
    echo "$2" >src/text/reader.c
    "$1" "banned: $2" "${PYTHON:-python3}" "$checks/banned.py" src/text/reader.c
}
banned passes 'size_t time = at.time;'
banned passes 'puts("double strcpy(a, b)"); /* rand() */ // a float'
banned passes "char quote = '\"'; int is_blank(char byte);"
banned fails 'strcpy(to, from);'
banned fails "char quote = '\"'; strcat(to, from);"
banned fails 'if (isalpha (byte))'
banned fails 'byte = tolower(byte);'
banned fails '(void)setlocale(LC_ALL, "");'
banned fails 'double share = 0.5;'
banned fails 'long value = strtod(text, &end);'
banned fails 'return time(NULL);'
banned fails 'seed = rand();'
banned fails 'char *bytes = alloca(count);'
banned fails 'exit(1);'
echo 'exit(2);' >src/base/memory.c
passes "banned: where the table allows it" "${PYTHON:-python3}" "$checks/banned.py" src/base/memory.c
fails "banned: nothing to check" "${PYTHON:-python3}" "$checks/banned.py"

yes '/* */' | head -n 400 >src/text/reader.c
passes "sizes: 400 lines" "$checks/sizes.sh" src/text/reader.c
echo >>src/text/reader.c
fails "sizes: 401 lines" "$checks/sizes.sh" src/text/reader.c src/addsup.h

# A library of these functions: symbols passes|fails NAME FUNCTION...
symbols() {
    verdict=$1 name=$2
    shift 2
    for function in "$@"; do
        echo "int $function(void); int $function(void) { return 0; }"
    done >library.c
    ${CC:-cc} -shared -fPIC library.c -o library.so
    "$verdict" "symbols: $name" "$checks/symbols.sh" library.so src/addsup.h
}
printf 'ADDSUP_API int addsup_one(void);\nADDSUP_API int addsup_two(int a,\n    int b);\n' >src/addsup.h
symbols passes "just those declared" addsup_one addsup_two
symbols fails "one is missing" addsup_one
symbols fails "one too many" addsup_one addsup_two addsup_three
symbols fails "a name of another kind" addsup_one addsup_two slice_trim
