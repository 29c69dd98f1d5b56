#!/bin/sh
# The HTML report as a browser and an editor meet it.
. tests/cli/program.sh
cd "$work" || exit 2

page_holds() {
    is_same "$1" "$("$python" "$top/tests/report/html_page.py" page.html 2>&1)" ""
}

"$addsup" --format html "$top/corpus/sample" >page.html 2>err
is_same "the status is that of the findings" $? 1
page_holds "the sample's page is whole"
page=$(cat page.html)
is_in "it names the figure" "$page" "<del>193,329</del> to <ins>193,229</ins>"
is_in "the sum is laid out" "$page" "<td class=\"number\">313,209</td>"
is_in "each repair redoes the sum" "$page" "193,229 = 506,438</span>"
is_in "articles stand against each other" "$page" "<table class=\"matrix\">"
is_same "the figure to correct is marked apart from those that it is checked with" \
    "$(grep -o '<a class="figure check[^>]*>[0-9,]*<' page.html | sed 's/.*class="\(figure check[a-z ]*\)".*>\(.*\)</\1: \2/' |
        sort -u | grep -c -e 'check suspect: 193,329' -e 'check: 313,209' -e 'check suspect: 313,209')" 2

echo 'Thefts fell by 9.2 per cent, from 41,250 to 45,045.' >turn.txt
run 1 "a slip that turns the story" --format html turn.txt
out_has "is to check first" '<p class="badge first">to check first</p>'
out_has "why it is told, in lines" '<br>operands are stated<br>'
rm turn.txt

echo 'The fair drew 412 people.' >quiet.txt
run 0 "nothing found" --format html quiet.txt
cp out page.html
page_holds "a page without findings is whole"
out_has "it says so" "<h1>Nothing to check in 1 article</h1>"

hostile='<img src=x onerror=alert(1)>"&.txt'
{
    printf '</script></title></style><script>alert(1)</script> \033[31m \342\200\256 '
    printf '&lt; Of the 506,438 votes, Ann "<b>" Lee won 313,209 and Bob Ray won just 193,329.\n'
    i=1
    while [ $i -lt 256 ]; do
        # shellcheck disable=SC2059 # the octal escape is the format
        printf "\\$(printf '%03o' $i)"
        i=$((i + 1))
    done
} >"$hostile"
run 2 "hostile text" --format html . "missing<b>.txt"
out_has "what was not read is told" "missing&lt;b&gt;.txt"
out_has "hostile text is found all the same" "1 place to check"
cp out page.html
page_holds "a page of hostile text is whole"
case $(cat out) in
*'<script>alert'* | *'<img'*) not_ok "no text becomes a tag" "$(grep -n '<script>alert\|<img' out)" ;;
*) ok "no text becomes a tag" ;;
esac

run 2 "figures as a page" figures --format html quiet.txt
err_has "why not is told" "what addsup figures tells is not written as html"

if browser=$(command -v chromium || command -v chromium-browser); then
    "$browser" --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" \
        --enable-logging=stderr --screenshot="$work/page.png" "file://$work/page.html" \
        >browser.out 2>&1
    is_same "the browser has nothing to complain of" "$(grep 'CONSOLE' browser.out)" ""
    is_same "it draws the page" "$(head -c 4 page.png | tail -c 3)" "PNG"
else
    ok "the browser is not asked: there is no chromium"
fi
finish
