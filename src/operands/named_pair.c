#include "operands/named_pair.h"

#include "operands/named_level.h"

/* Is neither of the two ten times the other? */
static bool are_of_one_size(Rational one, Rational other) {
    enum { TENFOLD = 10 };
    Rational tenfold = rational_of(TENFOLD);
    return rational_compare(rational_multiply(one, tenfold), other) > 0 &&
           rational_compare(rational_multiply(other, tenfold), one) > 0;
}

bool named_pair(const Chooser *chooser, Pair *pair) {
    enum { FIRST = 1 };
    const Gap *gap = chooser->gap;
    size_t named = gap->known != NO_MARK && gap->kind == RELATION_DIFFERENCE
                       ? named_level_find(chooser->claims, gap->result, gap->known)
                       : NO_MARK;
    if (named == NO_MARK) {
        return false;
    }
    const Figure *figures = chooser->claims->figures->items;
    Rational apart =
        rational_absolute(rational_subtract(figures[named].value, figures[gap->known].value));
    bool first = gap->known_role == FIRST;
    *pair = (Pair){
        .first = first ? gap->known : named, .second = first ? named : gap->known, .tight = true};
    return are_of_one_size(apart, chooser->distance);
}
