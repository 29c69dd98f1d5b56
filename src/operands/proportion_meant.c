#include "operands/proportion_meant.h"

#include "base/count.h"
#include "figures/noun.h"
#include "figures/word_walk.h"
#include "relations/context.h"
#include "relations/named_noun.h"
#include "relations/opposite.h"
#include "relations/term.h"

/* Is another share told in their sentences or between? The two may be those of that one. */
static bool is_shared(const SoleSearch *search) {
    const Figures *figures = search->claims->figures;
    size_t told = search->share->figure, one = search->part->figure, other = search->whole->figure;
    size_t first = count_least(told, count_least(one, other)),
           last = count_most(told, count_most(one, other)), start = figures->items[first].sentence,
           end = figures->items[last].sentence;
    while (first > 0 && figures->items[first - 1].sentence == start) {
        first--;
    }
    for (size_t i = first; i < figures->count && figures->items[i].sentence <= end; i++) {
        if (i != told && figure_is_share(&figures->items[i])) {
            return true;
        }
    }
    return false;
}

static bool is_beside(const SoleSearch *search, const Claim *level) {
    return level->passage == search->share->passage;
}

/* "Put another way, 930": does the sentence tell again what the one before it told? */
static bool tells_again(const SoleSearch *search, const Claim *part) {
    static const char *const openers[] = {"put ",       "in other words", "that ",
                                          "that's ",    "this ",          "in all",
                                          "in numbers", "in figures",     "it means"};
    Slice text = search->claims->passages.items[part->passage].marked.text;
    for (size_t i = 0; i < sizeof openers / sizeof *openers; i++) {
        if (slice_starts(text, slice_of(openers[i]))) {
            return true;
        }
    }
    return false;
}

/* Does the text go on to something else between two offsets? */
static bool turns_between(const SoleSearch *search, size_t start, size_t end) {
    static const char *const turns[] = {" but ", " while ", " and "};
    Slice between = slice_part(search->claims->article->text, start, end);
    for (size_t i = 0; i < sizeof turns / sizeof *turns; i++) {
        if (slice_has(between, slice_of(turns[i]))) {
            return true;
        }
    }
    return false;
}

/* "Two in five of them are Danes, whose 412 ships ..." tells the part, "1.5 million came,
 * two-thirds of them Danes, but 700,000 left" another one. */
static bool is_told_of_known(const SoleSearch *search) {
    const Figure *part = sole_figure(search, search->part);
    if (!is_beside(search, search->part) || part < search->told) {
        return is_beside(search, search->part) && search->sense.is_closed;
    }
    return !turns_between(search, search->told->end, part->start);
}

/* "10% of the 74 billion in fees and 70 billion in sales" is of both. */
static bool is_joined_to_whole(const SoleSearch *search) {
    const Figure *part = sole_figure(search, search->part),
                 *whole = sole_figure(search, search->whole);
    if (part != whole + 1 || search->sense.whole != search->whole->figure) {
        return false;
    }
    Slice between = slice_part(search->claims->article->text, whole->end, part->start);
    return slice_has(between, SLICE(" and ")) && !memchr(between.bytes, ',', between.length);
}

/* "3,400 shares were tendered; together with the 380 it owned it has 92%": they are added. */
static bool are_added(const SoleSearch *search) {
    static const char *const joins[] = {
        " together with ", " along with ", " combined with ", " in addition to ",
        " on top of ",     " added to ",   " plus "};
    const Figure *part = sole_figure(search, search->part),
                 *whole = sole_figure(search, search->whole), *first = part < whole ? part : whole,
                 *last = part < whole ? whole : part;
    Slice between = slice_part(search->claims->article->text, first->end, last->start);
    for (size_t i = 0; i < sizeof joins / sizeof *joins; i++) {
        if (slice_has(between, slice_of(joins[i]))) {
            return true;
        }
    }
    return false;
}

/* "311 calls in Styria", a few words behind the figure */
static bool has_place(Slice text, const Figure *figure) {
    static const TableWord at[] = {"across", "at", "from", "in", "on"};
    enum { REACH = 4 };
    WordWalk walk = {.text = text, .at = figure->end, .left = REACH};
    return WALK_ON_TO(at, &walk) && word_after(text, walk.at).capital;
}

/* "1.6 million in Nairobi, against 196,000 in Mombasa", "311 calls in Styria and 87 in Burgenland":
 * of two side by side neither is part of the other, unless it is what was aimed at. */
static bool are_side_by_side(const SoleSearch *search) {
    Slice text = search->claims->article->text;
    const Figure *part = sole_figure(search, search->part),
                 *whole = sole_figure(search, search->whole), *first = part < whole ? part : whole,
                 *last = part < whole ? whole : part;
    Slice between = slice_part(text, first->end, last->start);
    return first->sentence == last->sentence &&
           ((slice_has(between, SLICE(" against ")) && !slice_has(between, SLICE(" target "))) ||
            (slice_has(between, SLICE(" and ")) && has_place(text, first) &&
             has_place(text, last)));
}

/* "Three in five of the 2,400 homes lost power, and 380 are dark still", "one in eight had no
 * papers, 61 no lights and 14 no brakes", "occupancy was 38 percent, and of the 61 hotels 17
 * closed": is the part told of something else behind the share? */
static bool is_coordinated(const SoleSearch *search) {
    const Figure *part = sole_figure(search, search->part),
                 *whole = sole_figure(search, search->whole),
                 *before = whole > search->told && whole < part ? whole : search->told;
    if (part <= search->told || part->sentence != search->told->sentence) {
        return false;
    }
    return turns_between(search, before->end, part->start) ||
           (before == whole && turns_between(search, search->told->end, whole->start));
}

/* Two of the sentence before are meant if they are taken up, a part of the sentence behind the
 * whole's if it tells it again. */
static bool is_pointed_at(const SoleSearch *search) {
    if (search->sense.of_known && !is_told_of_known(search)) {
        return false;
    }
    if (is_beside(search, search->whole) && search->part->passage > search->share->passage) {
        return tells_again(search, search->part);
    }
    return is_beside(search, search->part) || is_beside(search, search->whole) ||
           search->part->figure > search->share->figure || search->sense.takes_up ||
           (search->sense.opens && whole_is_marked(search, search->whole));
}

/* "Won 38 per cent. 193,000 chose him, against 313,209": is it the share of one in both? */
static bool fits_both(const SoleSearch *search) {
    Interval part = figure_range(sole_figure(search, search->part)),
             whole = figure_range(sole_figure(search, search->whole)),
             both = interval_add(part, whole),
             told = interval_scaled(figure_range(search->told),
                                    term_unit(RELATION_SHARE, search->told));
    return interval_meets(interval_divide(part, both), told) ||
           interval_meets(interval_divide(whole, both), told);
}

/* "63 of 84", "of the 392 ... 147": do words tell the whole, or that there must be one? */
static bool is_worded(const SoleSearch *search) {
    return search->sense.whole != NO_MARK || search->sense.part != NO_MARK ||
           search->told->kind == FIGURE_FRACTION || whole_is_marked(search, search->whole);
}

/* "It sold 941 calves and 120 ewes. Half of the 941 calves": is the whole told beside the part
 * too? Then that is another kind. */
static bool is_beside_whole(const SoleSearch *search) {
    Rational whole = sole_figure(search, search->whole)->value;
    for (size_t i = 0; i < search->level_count; i++) {
        const Claim *level = search->levels[i];
        const Figure *figure = sole_figure(search, level);
        if (level != search->whole && level->passage == search->part->passage &&
            rational_compare(figure->value, whole) == 0 &&
            !figure_follows_of(search->claims->article->text, figure)) {
            return true;
        }
    }
    return false;
}

/* "Ten of them accounted for half of the beans": the share's own whole is told, and is another. */
static bool is_of_another(const SoleSearch *search) {
    Slice text = search->claims->article->text, noun = sole_figure(search, search->whole)->noun;
    static const TableWord articles[] = {"all", "its", "our", "the", "their"};
    Word of = word_after(text, search->told->end), next = word_after(text, of.end);
    Noun told = noun_behind(text, WORD_AMONG(articles, &next) ? next.end : of.end);
    return word_is(&of, "of") && noun.length && told.plural && !word_means_same(told.word, noun) &&
           !(noun_may_be_person(told.word) && noun_may_be_person(noun));
}

bool whole_is_called(const SoleSearch *search) {
    const Naming called[] = {
        {.kind = NAMING_NOUN, .words = {SLICE("total"), SLICE("whole")}, .count = 2},
        {.kind = NAMING_NOUN, .words = {SLICE("overall"), SLICE("national")}, .count = 2}};
    Slice text = search->claims->article->text;
    size_t whole = search->whole->figure;
    return naming_tells(&called[0], text, search->claims->figures, whole) ||
           naming_tells(&called[1], text, search->claims->figures, whole);
}

/* "£36m, or 18% of new loans": what it is of is told, and is not what the whole is. */
static bool is_of_unknown(const SoleSearch *search) {
    Slice text = search->claims->article->text;
    Naming naming = naming_of(text, search->told, sole_figure(search, search->part));
    bool counts = search->told->kind == FIGURE_FRACTION && /* "one in five dentists" */
                  !slice_starts(slice_part(text, search->told->end, text.length), SLICE(" of "));
    return naming.kind == NAMING_NOUN && !counts && !search->sense.takes_up &&
           search->sense.whole != search->whole->figure &&
           !whole_is_marked(search, search->whole) && !whole_is_called(search) &&
           !naming_tells(&naming, text, search->claims->figures, search->whole->figure);
}

bool proportion_is_meant(const SoleSearch *search) {
    return opposition_of(search->claims->article, search->claims->figures, search->part->figure,
                         search->whole->figure) == OPPOSITION_NONE &&
           (is_worded(search) || !fits_both(search)) &&
           (!search->sense.is_bare ||
            (is_beside(search, search->whole) && whole_is_marked(search, search->whole))) &&
           !is_beside_whole(search) && !is_joined_to_whole(search) && !are_added(search) &&
           !are_side_by_side(search) && !is_coordinated(search) && !is_of_another(search) &&
           !is_of_unknown(search) && !is_shared(search) && is_pointed_at(search);
}
