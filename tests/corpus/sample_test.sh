#!/bin/sh
# The newsroom folder that the demonstration shows: one ballot told by several outlets, one of which
# prints a wrong figure, and a turnout that two of them give too high.
# The program is $ADDSUP, or build/addsup.
root=$(cd "$(dirname "$0")/../.." && pwd) || exit 2
here=tests/corpus
# shellcheck source=tests/corpus/check.sh
. "$root/$here/check.sh"

for scope in article all folder; do
    check_findings "sample, --scope $scope" "$scope" "$here/sample-$scope.expected" corpus/sample
done

finish
