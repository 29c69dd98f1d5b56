#ifndef ADDSUP_ECHOES_TOLD_VALUE_H
#define ADDSUP_ECHOES_TOLD_VALUE_H
/* Whether two figures tell one value, and whether they would but for two digits that changed
 * places, or a scale word. That they do ties nothing: words must say that they are of one thing. */
#include "figures/figure.h"

/* Does the value round to the figure? To a whole number without scale word only its own does. */
bool value_rounds_to(Rational value, const Figure *figure);

/* Is the second within a tenth of the first? */
bool values_are_close(const Figure *a, const Figure *b);

/* Have both the same value, as far as either is told? An open hedge fits what is near only. */
bool values_agree(const Figure *stated, const Figure *again);

/* Would they, were two neighbouring digits of `again` swapped: "43" and "34", "£62,000" and
 * "£26,140"? Or is but its scale word another: "€1.2bn" and "€1.2m"? */
bool values_are_muddled(const Article *article, const Figure *stated, const Figure *again);

/* Can they be, as far as is told at once? */
bool values_may_be_muddled(const Figure *stated, const Figure *again);

/* Would they, were one digit of either another, or two of its neighbours swapped? Of numbers of two
 * digits one in five is: what ties them must be told. */
bool values_are_digit_apart(Arena *arena, const Article *article, const Figure *stated,
                            const Figure *again);

/* Is the second less than one unit of the first's last digit away: is it cut, or told roughly? */
bool values_are_cut(const Figure *stated, const Figure *again);

/* "£7.4bn" and "a total of 7.4 billion", "bakes at 113" and "113 degrees", "12 billion dollars" and
 * "12 billion Taiwan dollars", "$2" and "1.40 to 2.00 dollars": is the very value told without the
 * unit, in another currency, or as the end of a range? Then it is told, but there is nothing to
 * check. */
bool value_is_told_otherwise(const Figure *stated, const Figure *figure);

/* "Outbreak passes 150 cases" above 153, "nears 150" above 147: does a verb before the first figure
 * tell of a round mark on whose side the second is, and near it? */
bool value_is_past_mark(const Article *article, const Figure *stated, const Figure *again);

/* Is but the scale word another? */
bool values_are_rescaled(const Figure *stated, const Figure *again);

#endif
