#include "operands/lifetime.h"

#include "figures/possession.h"
#include "operands/span_ends.h"
#include "relations/reading.h"

enum { AGE, FROM, TO, THEN };                /* the roles */
enum { SENTENCES_BACK = 8, NAME_AFTER = 8 }; /* a name opens a sentence within so many bytes */

typedef struct Lifetime {
    const Search *search;
    const Operands *known;
    Slice who;
    Readings *readings;
} Lifetime;

static const Figure *figure_at(const Lifetime *lifetime, size_t figure) {
    return &lifetime->search->claims->figures->items[figure];
}

static size_t known_figure(const Operands *known, int role) {
    for (size_t i = 0; i < known->count; i++) {
        if (known->items[i].role == role) {
            return known->items[i].figure;
        }
    }
    return NO_MARK;
}

/* The first name that does not start before `at`: an index, maybe beyond the last. */
static size_t name_from(const Names *names, size_t at) {
    size_t low = 0, high = names->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (names->items[middle].start < at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* Does 's follow: "Lee's captain"? */
static bool is_possessive(const Claims *claims, const Name *name) {
    return apostrophe_length(claims->article->text, name->end) > 0;
}

/* The name that opens a sentence; NULL if none does. */
static const Name *opening_name(const Claims *claims, size_t sentence) {
    size_t start = claims->article->sentences.items[sentence].start;
    size_t index = name_from(&claims->names, start);
    const Name *name = index < claims->names.count ? &claims->names.items[index] : NULL;
    return name && name->start <= start + NAME_AFTER ? name : NULL;
}

/* Who is told of where a claim names nobody - "she", "the left-hander": whose name opens the
 * nearest sentence, its own first. */
static Slice person_near(const Claims *claims, size_t sentence) {
    size_t last = sentence > SENTENCES_BACK ? sentence - SENTENCES_BACK : 0;
    for (size_t i = sentence + 1; i-- > last;) {
        const Name *name = opening_name(claims, i);
        if (name) {
            return is_possessive(claims, name) ? (Slice){"", 0} : name->key;
        }
    }
    return (Slice){"", 0};
}

/* "Her husband Tunde, who died at 81": the last name before the figure that a clause tells of;
 * empty if none does. */
static Slice person_told_of(const Claims *claims, const Claim *claim) {
    const Figure *figure = &claims->figures->items[claim->figure];
    const Slice clause = SLICE(", who ");
    size_t start = claims->article->sentences.items[figure->sentence].start;
    for (size_t i = name_from(&claims->names, figure->start); i-- > 0;) {
        const Name *name = &claims->names.items[i];
        if (name->start < start) {
            break;
        }
        if (slice_starts(slice_part(claims->article->text, name->end, figure->start), clause)) {
            return name->key;
        }
    }
    return (Slice){"", 0};
}

static Slice person_of(const Claims *claims, const Claim *claim) {
    Slice told = claim->subject.length ? claim->subject : person_told_of(claims, claim);
    return told.length ? told : person_near(claims, claims->figures->items[claim->figure].sentence);
}

/* Does it name a day, or a year, that is none of these? */
static bool is_other_day(const Figure *figure, size_t index, const Operands *operands) {
    return figure->kind == FIGURE_DATE && figure->date.year && !is_operand(operands, index);
}

/* The next figure of the sentence of the age that names another day than these, from `at` on;
 * NO_MARK if there is none. Then the age may be of that day. */
static size_t other_day_from(const Lifetime *lifetime, size_t at, const Operands *operands) {
    const Figures *figures = lifetime->search->claims->figures;
    size_t age = known_figure(lifetime->known, AGE);
    for (size_t i = at;
         i < figures->count && figures->items[i].sentence == figures->items[age].sentence; i++) {
        if (is_other_day(&figures->items[i], i, operands)) {
            return i;
        }
    }
    return NO_MARK;
}

static size_t sentence_first(const Lifetime *lifetime) {
    const Figures *figures = lifetime->search->claims->figures;
    size_t age = known_figure(lifetime->known, AGE), first = age;
    while (first > 0 && figures->items[first - 1].sentence == figures->items[age].sentence) {
        first--;
    }
    return first;
}

static Operands lifetime_operands(const Lifetime *lifetime, size_t from, size_t to) {
    Operands operands = {0};
    Arena *arena = lifetime->search->arena;
    *list_push(arena, &operands) = (Operand){known_figure(lifetime->known, AGE), AGE};
    *list_push(arena, &operands) = (Operand){from, FROM};
    *list_push(arena, &operands) = (Operand){to, TO};
    return operands;
}

/* "Lee, 37, who was born in 1994, joined the club in 2020": the age may be of each of these days.
 */
static void add_other_days(const Lifetime *lifetime, const Operands *operands, size_t from) {
    size_t other = other_day_from(lifetime, sentence_first(lifetime), operands);
    for (; other != NO_MARK; other = other_day_from(lifetime, other + 1, operands)) {
        reading_add(lifetime->search->arena, lifetime_operands(lifetime, from, other), 1, true,
                    lifetime->readings);
    }
}

static void add_reading(const Lifetime *lifetime, size_t from, size_t to) {
    Operands operands = lifetime_operands(lifetime, from, to);
    bool told = known_figure(lifetime->known, TO) != NO_MARK,
         beside = known_figure(lifetime->known, FROM) != NO_MARK,
         other = other_day_from(lifetime, sentence_first(lifetime), &operands) != NO_MARK;
    if (told || beside || !other) {
        reading_add(lifetime->search->arena, operands, 1, true, lifetime->readings);
    }
    if (!told && beside && other) {
        add_other_days(lifetime, &operands, from);
    }
}

/* So many days of birth are those of many people, or of none. */
static bool is_crowded(const Lifetime *lifetime) {
    return lifetime->readings->count > LIMIT_PLAUSIBLE;
}

/* Is it this person's, or the only one told, where one of the two is of nobody by name? */
static bool is_theirs(const Lifetime *lifetime, const Claim *claim, size_t told) {
    Slice person = person_of(lifetime->search->claims, claim);
    const Claim *age = lifetime->search->anchor;
    Slice aside = person_told_of(lifetime->search->claims, age);
    bool unnamed = !claim->subject.length || !age->subject.length,
         other = aside.length && person.length && !slice_equal(aside, person);
    return (lifetime->who.length && slice_equal(person, lifetime->who)) ||
           (told == 1 && unnamed && !other);
}

/* Calls `use` for the dates that the rule asks for in a role and that are this person's; false if
 * there are none. */
static bool each_date(const Lifetime *lifetime, int role, size_t from,
                      void (*use)(const Lifetime *, size_t from, size_t date)) {
    const Given *given = given_role(lifetime->search->rule, role);
    const Claims *claims = lifetime->search->claims;
    bool found = false;
    for (size_t i = 0; given && i < given->measures.count; i++) {
        const ClaimIndex *index = &claims->by_measure[given->measures.items[i]];
        for (size_t k = 0; k < index->count && k < LIMIT_REACH && !is_crowded(lifetime); k++) {
            const Claim *claim = &claims->list.items[index->items[k]];
            if (is_theirs(lifetime, claim, index->count)) {
                use(lifetime, from, claim->figure);
                found = true;
            }
        }
    }
    return found;
}

static void add_told_on(const Lifetime *lifetime, size_t from, size_t to) {
    add_reading(lifetime, from, to);
}

/* The day on which an age is told: the one named, that of the death, that of the article. */
static void add_born_on(const Lifetime *lifetime, size_t unused, size_t birth) {
    (void)unused;
    size_t named = known_figure(lifetime->known, TO),
           today = lifetime->search->claims->article_date;
    if (named != NO_MARK) {
        add_reading(lifetime, birth, named);
    } else if (!each_date(lifetime, TO, birth, add_told_on) && today != NO_MARK) {
        add_reading(lifetime, birth, today);
    }
}

/* "At 7.19am, 37 minutes into the flight": the only time of day in the two sentences before. */
static size_t time_before(const Lifetime *lifetime, size_t to) {
    enum { SENTENCES = 2 };
    size_t found = NO_MARK;
    for (size_t i = to; i-- > 0;) {
        if (figure_at(lifetime, i)->sentence + SENTENCES < figure_at(lifetime, to)->sentence) {
            break;
        }
        if (figure_at(lifetime, i)->kind == FIGURE_TIME) {
            if (found != NO_MARK) {
                return NO_MARK;
            }
            found = i;
        }
    }
    return found;
}

/* A span that names one of its ends: it lasts until the article's day. */
static void complete_span(const Lifetime *lifetime) {
    size_t from = known_figure(lifetime->known, FROM), to = known_figure(lifetime->known, TO);
    if (from == NO_MARK && to == NO_MARK) {
        span_ends_find(lifetime->search, known_figure(lifetime->known, AGE), lifetime->readings);
        return;
    }
    if (from == NO_MARK && to != NO_MARK && figure_at(lifetime, to)->kind == FIGURE_TIME) {
        from = time_before(lifetime, to);
    }
    to = to == NO_MARK ? lifetime->search->claims->article_date : to;
    if (from != NO_MARK && to != NO_MARK && from != to) {
        add_reading(lifetime, from, to);
    }
}

static void complete_age(Lifetime *lifetime) {
    size_t birth = known_figure(lifetime->known, FROM);
    lifetime->who = person_of(lifetime->search->claims, lifetime->search->anchor);
    if (birth != NO_MARK) {
        add_born_on(lifetime, NO_MARK, birth);
    } else {
        each_date(lifetime, FROM, NO_MARK, add_born_on);
    }
    if (is_crowded(lifetime)) {
        lifetime->readings->count = 0;
    }
}

/* The only age that is told before this one in its paragraph, if nobody is named behind it. */
static size_t age_before(const Lifetime *lifetime, size_t then) {
    const Claims *claims = lifetime->search->claims;
    size_t paragraph = figure_paragraph(claims->article, figure_at(lifetime, then)),
           found = NO_MARK;
    for (size_t i = then; i > 0; i--) {
        const Figure *figure = figure_at(lifetime, i - 1);
        if (figure_paragraph(claims->article, figure) != paragraph) {
            break;
        }
        if (figure->kind == FIGURE_AGE) {
            if (found != NO_MARK) {
                return NO_MARK;
            }
            found = i - 1;
        }
    }
    size_t name = found == NO_MARK ? claims->names.count
                                   : name_from(&claims->names, figure_at(lifetime, found)->end);
    bool other = name < claims->names.count &&
                 claims->names.items[name].start < figure_at(lifetime, then)->start;
    return other ? NO_MARK : found;
}

/* "Petrie, 67, ... was 26 when he began in 1984": the age now, on the article's day. */
static void complete_ageing(const Lifetime *lifetime, size_t then) {
    size_t from = known_figure(lifetime->known, FROM), age = known_figure(lifetime->known, AGE),
           today = lifetime->search->claims->article_date;
    age = age == NO_MARK ? age_before(lifetime, then) : age;
    if (age == NO_MARK || from == NO_MARK || today == NO_MARK) {
        return;
    }
    const Operand told[] = {{age, AGE}, {from, FROM}, {today, TO}, {then, THEN}};
    Operands operands = {0};
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        *list_push(lifetime->search->arena, &operands) = told[i];
    }
    reading_add(lifetime->search->arena, operands, AGE, true, lifetime->readings);
}

void lifetime_complete(const Search *search, const Operands *known, Readings *readings) {
    Lifetime lifetime = {search, known, {"", 0}, readings};
    size_t then = known_figure(known, THEN);
    if (then != NO_MARK) {
        complete_ageing(&lifetime, then);
    } else if (!given_role(search->rule, FROM)) {
        complete_span(&lifetime);
    } else if (search->anchor) {
        complete_age(&lifetime);
    }
}
