#include "lists/sum_sense.h"

#include "figures/word_walk.h"
#include "relations/term.h"

static const Figure *figure_at(const Claims *claims, size_t index) {
    return &claims->figures->items[index];
}

/* "30 of whom", "87 of them" */
static bool is_of_those_before(const Claims *claims, size_t figure) {
    static const TableWord known[] = {"it", "that", "them", "these", "those", "which", "whom"};
    Word of = word_after(claims->article->text, figure_at(claims, figure)->end),
         word = word_after(claims->article->text, of.end);
    return word_is(&of, "of") && WORD_AMONG(known, &word);
}

/* "121 people, 30 of whom were hurt"; and "48 planes, 36 of them jets", where the total follows;
 * but not "87 of them men and 81 of them women" */
static bool is_of_part_before(const Claims *claims, const Operands *list, size_t part) {
    size_t figure = list->items[part].figure;
    bool behind_part = part > 1 && list->items[part - 1].figure + 1 == figure &&
                       !is_of_those_before(claims, figure - 1);
    return (behind_part || list->items[0].figure > figure) && is_of_those_before(claims, figure);
}

/* "140 off 129 balls" */
static bool is_pace(const Claims *claims, const Operands *list, size_t part) {
    Word before =
        word_before(claims->article->text, figure_at(claims, list->items[part].figure)->start);
    return word_is(&before, "off");
}

/* "287 votes to 251", "24 to 17": the other side is told right before it. */
static bool is_other_side(const Claims *claims, const Operands *list, size_t part) {
    enum { LONGEST = 12 }; /* " votes to " */
    size_t figure = list->items[part].figure;
    Slice text = claims->article->text;
    Word to = word_before(text, figure_at(claims, figure)->start);
    if (!word_is(&to, "to") || figure == 0) {
        return false;
    }
    const Figure *side = figure_at(claims, figure - 1);
    bool beside =
        side->sentence == figure_at(claims, figure)->sentence && to.start - side->end < LONGEST;
    return beside && (!operands_have(list, figure - 1) || list->items[0].figure == figure - 1);
}

/* Do the parts make less than the total, or more? -1, 0 or 1 */
static int compare_with_total(const Claims *claims, const Operands *list) {
    Rational sum = rational_of(0);
    for (size_t i = 1; i < list->count; i++) {
        sum = rational_add(sum, figure_at(claims, list->items[i].figure)->value);
    }
    return rational_compare(sum, figure_at(claims, list->items[0].figure)->value);
}

static bool has_any(Slice text, const char *const *words, size_t count) {
    bool found = false;
    for (size_t i = 0; i < count; i++) {
        found = found || slice_has(text, slice_of(words[i]));
    }
    return found;
}

/* More than all of those who were asked: people, not money that is asked for. */
static bool are_answers(const Claims *claims, const Operands *list) {
    static const char *const signs[] = {"survey", "polled", "respon", "asked"};
    const Figure *total = figure_at(claims, list->items[0].figure);
    const Sentence *sentence = &claims->article->sentences.items[total->sentence];
    Slice told = slice_part(claims->article->text, sentence->start, sentence->end);
    return total->kind == FIGURE_CARDINAL && compare_with_total(claims, list) > 0 &&
           has_any(told, signs, sizeof signs / sizeof *signs);
}

/* "Of 640 farms 212 kept pigs, 340 cattle and 118 sheep": more than all, for many keep several. */
static bool are_possessions(const Claims *claims, const Operands *list) {
    static const TableWord verbs[] = {"attend", "grew", "grow",  "had",   "have",   "keep",
                                      "kept",   "own",  "owned", "play",  "played", "read",
                                      "sang",   "sing", "smoke", "speak", "spoke",  "take",
                                      "use",    "used", "watch"};
    Word verb = word_after(claims->article->text, figure_at(claims, list->items[1].figure)->end);
    return WORD_AMONG(verbs, &verb) && compare_with_total(claims, list) > 0;
}

/* "... The rest has to come from the state": does a sentence begin with it? */
static bool opens_with_rest(Slice text) {
    static const char *const signs[] = {"The rest ", "The remainder ", "The balance ", "Others "};
    text = slice_trim(text);
    bool opens = false;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        opens = opens || slice_starts(text, slice_of(signs[i]));
    }
    return opens;
}

/* "... and the rest for trees"; but "1,240 crore to the rest of the state" is told of it. */
static bool tells_rest(Slice text) {
    static const char *const signs[] = {" the rest", " the remainder", " the balance", " others"};
    static const TableWord leading[] = {"among", "by", "for", "from", "in", "on", "to"};
    bool tells = false;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        size_t at = slice_find(text, slice_of(signs[i]));
        Word before = word_before(text, at);
        tells = tells || (at < text.length && !WORD_AMONG(leading, &before));
    }
    return tells;
}

/* "1.1m for the road, 740,000 for the bridge, and the rest for trees": without a number. */
static bool leaves_rest(const Claims *claims, const Operands *list) {
    const Figure *last = figure_at(claims, list->items[list->count - 1].figure);
    Slice text = claims->article->text;
    size_t end = claims->article->sentences.items[last->sentence].end;
    Word noun = word_after(text, last->end);
    size_t behind = word_is(&noun, "others") ? noun.end : last->end; /* "the 61 others" are told */
    return behind < end && compare_with_total(claims, list) < 0 &&
           (tells_rest(slice_part(text, behind, end)) ||
            opens_with_rest(slice_part(text, end, text.length)));
}

/* "Two states would each pay 40 per cent", "12 each" */
static bool is_each(const Claims *claims, size_t figure) {
    enum { BEHIND = 2, BEFORE = 3 }; /* "each of them pays 40" */
    static const TableWord words[] = {"apiece", "both", "each"};
    Slice text = claims->article->text;
    WordWalk behind = {.text = text, .at = figure_at(claims, figure)->end, .left = BEHIND},
             before = {.text = text, .at = figure_at(claims, figure)->start, .left = BEFORE};
    return WALK_ON_TO(words, &behind) || WALK_BACK_TO(words, &before);
}

static bool is_bare(const Figure *figure) {
    return figure->kind == FIGURE_CARDINAL && !figure->noun.length && !figure->scaled;
}

/* Does it stand right behind a comma, or "and"? */
static bool goes_on(Slice text, const Figure *figure) {
    Slice before = slice_part(text, 0, figure->start);
    return slice_ends(before, SLICE(", ")) || slice_ends(before, SLICE(" and "));
}

/* "41 days in May, 37 in June and 29 in July": a number that goes on behind a comma, or "and",
 * counts what the last one did that is no number alone. */
static bool is_of_unit_before(const Claims *claims, size_t figure) {
    const Figure *at = figure_at(claims, figure);
    size_t sentence = at->sentence;
    while (is_bare(at) && goes_on(claims->article->text, at) && figure > 0) {
        do {
            at = figure_at(claims, --figure);
        } while (at->kind == FIGURE_DATE && figure > 0);
        if (at->sentence != sentence) {
            return false;
        }
    }
    return at->kind == FIGURE_DURATION;
}

/* "16 per cent (24)", "the other 24, or 16 per cent": is it the number of which a share is told? */
static bool is_counted_out(const Claims *claims, size_t figure) {
    static const char *const joints[] = {", ", " (", ", or ", " or ", ", that is ", " - "};
    Slice text = claims->article->text;
    const Figure *at = figure_at(claims, figure);
    Slice before = slice_part(text, at[-1].end, at->start),
          behind = slice_part(text, at->end, at[1].start);
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
        Slice joint = slice_of(joints[i]);
        if (slice_equal(behind, joint) || (i > 0 && slice_equal(before, joint))) {
            return true;
        }
    }
    return false;
}

/* "Nine per cent and others 3, while the other 16 per cent": is a part of all told without its
 * unit? */
static bool passes_over_share(const Claims *claims, const Operands *list) {
    enum { HUNDRED = 100 };
    size_t first = list->items[1].figure, last = list->items[0].figure;
    bool passes = false;
    for (size_t i = first + 1; i < last; i++) {
        const Figure *figure = figure_at(claims, i);
        passes = passes || (is_bare(figure) && !operands_have(list, i) &&
                            rational_compare(figure->value, rational_of(HUNDRED)) < 0 &&
                            !is_counted_out(claims, i));
    }
    return passes;
}

/* "19 of 104, 11 of 97": the second is what the first is a part of. */
static bool is_whole_of_part(const Claims *claims, const Operands *list, size_t part) {
    size_t figure = list->items[part].figure;
    bool beside = part > 1 && list->items[part - 1].figure + 1 == figure;
    size_t from = beside ? figure_at(claims, figure - 1)->end : 0,
           to = figure_at(claims, figure)->start;
    return beside && from <= to &&
           slice_equal(slice_part(claims->article->text, from, to), SLICE(" of "));
}

/* "41 houses, 13 cabins and a church": one is told without a number. */
static bool leaves_one(const Claims *claims, const Operands *list) {
    enum { WORDS = 8 };
    static const TableWord articles[] = {"a", "an"};
    Slice text = claims->article->text;
    const Figure *last = figure_at(claims, list->items[list->count - 1].figure);
    size_t end = claims->article->sentences.items[last->sentence].end;
    Word joint = {.end = last->end};
    for (size_t i = 0; i < WORDS && joint.end < end && !word_is(&joint, "and"); i++) {
        joint = word_after(text, joint.end);
    }
    Word article = word_after(text, joint.end), noun = word_after(text, article.end);
    return word_is(&joint, "and") && WORD_AMONG(articles, &article) && noun.end <= end &&
           compare_with_total(claims, list) < 0 && last->kind == FIGURE_CARDINAL;
}

bool sum_goes_on(const Claims *claims, const Operands *list) {
    static const TableWord periods[] = {"career", "date",  "far", "season",
                                        "series", "since", "this"};
    enum { WORDS = 4 };
    const Figure *total = figure_at(claims, list->items[0].figure);
    const Figure *next = list->items[0].figure + 1 < claims->figures->count ? total + 1 : NULL;
    size_t end = claims->article->sentences.items[total->sentence].end;
    end = next && next->start < end ? next->start : end;
    end = end < total->end ? total->end : end;
    WordWalk walk = {
        .text = slice_part(claims->article->text, 0, end), .at = total->end, .left = WORDS};
    bool behind = list->items[0].figure > list->items[list->count - 1].figure;
    return behind && compare_with_total(claims, list) < 0 && WALK_ON_TO(periods, &walk);
}

/* "For every share": then each of its parts is told for one, too. */
static bool is_told_for_every(const Claims *claims, size_t figure) {
    Slice text = claims->article->text;
    Word link = word_after(text, figure_at(claims, figure)->end),
         every = word_after(text, link.end);
    bool links = word_is(&link, "for") || word_is(&link, "per");
    return links && (word_is(&every, "every") || word_is(&every, "each"));
}

static bool is_told_each(const Claims *claims, const Operands *list) {
    if (is_told_for_every(claims, list->items[0].figure)) {
        return false;
    }
    for (size_t i = 0; i < list->count; i++) {
        if (is_each(claims, list->items[i].figure)) {
            return true;
        }
    }
    return false;
}

/* "Up 7.7% on the 1.192bn of 2023": what a change started from is no total of what is told of now.
 */
static bool is_base_of_change(const Claims *claims, const Operands *list) {
    static const char *const bases[] = {" on ",      " on the ",      " over ", " over the ",
                                        " against ", " against the ", " from ", " from the "};
    const Figure *total = figure_at(claims, list->items[0].figure), *change = total - 1;
    if (total == claims->figures->items || change->kind != FIGURE_PERCENT ||
        change->sentence != total->sentence) {
        return false;
    }
    Slice between = slice_part(claims->article->text, change->end, total->start);
    bool base = false;
    for (size_t i = 0; i < sizeof bases / sizeof *bases; i++) {
        base = base || slice_equal(between, slice_of(bases[i]));
    }
    return base;
}

bool sum_is_misread(const Claims *claims, const Operands *list) {
    if (figure_is_share(figure_at(claims, list->items[0].figure))) {
        return is_told_each(claims, list) || passes_over_share(claims, list);
    }
    for (size_t i = 1; i < list->count; i++) {
        if (is_of_part_before(claims, list, i) || is_other_side(claims, list, i) ||
            is_pace(claims, list, i) || is_of_unit_before(claims, list->items[i].figure) ||
            is_whole_of_part(claims, list, i)) {
            return true;
        }
    }
    return is_told_each(claims, list) || are_answers(claims, list) ||
           are_possessions(claims, list) || leaves_rest(claims, list) || leaves_one(claims, list) ||
           sum_goes_on(claims, list) || is_base_of_change(claims, list);
}
