#include "check/wording.h"

#include "check/claim_view.h"
#include "relations/calendar.h"
#include "relations/term.h"

/* Templates: {role} is the text of that operand, many operands joined by " + "; {computed} is what
 * the result should be; {said} is "a fall of " where the text says so of what is a rise, and the
 * other way round. */
typedef struct Template {
    const char *message, *arithmetic;           /* of one that is broken */
    const char *down_message, *down_arithmetic; /* the same for what goes down; NULL: no other */
    const char *agreement;                      /* of one that holds */
} Template;

static const Template templates[RELATION_KINDS] = {
    [RELATION_SUM] = {"{parts} make {computed}, not {total}", "{parts} = {computed}, not {total}",
                      NULL, NULL, "{parts} = {total}"},
    [RELATION_SHARE] = {"{part} of {whole} is {computed}, not {share}",
                        "{part} / {whole} = {computed}, not {share}", NULL, NULL,
                        "{part} / {whole} = {share}"},
    [RELATION_COMPLEMENT] = {"{parts} + {share} make {computed}, not 100%",
                             "{parts} + {share} = {computed}, not 100%", NULL, NULL,
                             "{parts} + {share} = 100%"},
    [RELATION_DIFFERENCE] = {"{more} less {less} is {computed}, not {difference}",
                             "{more} - {less} = {computed}, not {difference}", NULL, NULL,
                             "{more} - {less} = {difference}"},
    [RELATION_RATIO] = {"{part} is {computed} {base}, not {ratio}",
                        "{part} / {base} = {computed}, not {ratio}", NULL, NULL,
                        "{part} / {base} = {ratio}"},
    [RELATION_CHANGE] = {"from {from} to {to} is a rise of {computed}, not {said}{change}",
                         "{to} / {from} - 1 = {computed}, not {said}{change}",
                         "from {from} to {to} is a fall of {computed}, not {said}{change}",
                         "1 - {to} / {from} = {computed}, not {said}{change}",
                         "from {from} to {to} is {change}"},
    [RELATION_POINTS] = {"from {from} to {to} is {computed}, not {points}",
                         "{to} - {from} = {computed}, not {points}", NULL, NULL,
                         "from {from} to {to} is {points}"},
    [RELATION_RESTATEMENT] = {"{stated} and {again} are given for the same thing",
                              "{stated} is not {again}", NULL, NULL, "{stated} = {again}"},
    [RELATION_BOUND] = {"{bound} does not fit {figure}", "{figure} is not {bound}", NULL, NULL,
                        "{figure} is {bound}"},
    [RELATION_SCALE] = {"{stated} cannot be part of {beside}", "{stated} > {beside}", NULL, NULL,
                        "{stated} < {beside}"},
    [RELATION_ORDER] = {"{first} is not above {others}", "{first} > {others} is not so",
                        "{first} is not below {others}", "{first} < {others} is not so",
                        "{first} and {others} are in order"},
    [RELATION_AGE] = {"from {from} to {to} is {computed}, not {age}",
                      "{to} - {from} = {computed}, not {age}", NULL, NULL,
                      "from {from} to {to} is {age}"},
    [RELATION_DATE] = {"{date} was a {weekday}", "{date} was a {weekday}", NULL, NULL,
                       "{date} was a {weekday}"},
    [RELATION_NUMERAL] = {"\"{figure}\" is not a number as it is written", "{figure}: {why}", NULL,
                          NULL, "{figure} is a number as the article writes them"},
    [RELATION_COUNT] = {"{computed} are listed, not {count}", "{computed} are listed, not {count}",
                        NULL, NULL, "{count} are listed"},
    [RELATION_CONVERSION] = {"{stated} is {computed}, not {converted}",
                             "{stated} = {computed}, not {converted}", NULL, NULL,
                             "{stated} = {converted}"},
};

/* Of a relation with so few operands that one of them is not told. */
typedef struct ShortTemplate {
    size_t count;
    Template template;
} ShortTemplate;

/* A share whose part is not told, a mean whose sum is not, a count that has decimals. */
static const ShortTemplate short_templates[RELATION_KINDS] = {
    [RELATION_SHARE] = {2,
                        {"no whole number of {whole} is {share}, the nearest is {computed}",
                         "n / {whole} = {computed}, not {share}", NULL, NULL,
                         "n / {whole} = {share}"}},
    [RELATION_RATIO] = {2,
                        {"no whole number over {base} makes a mean of {ratio}, the nearest is "
                         "{computed}",
                         "n / {base} = {computed}, not {ratio}", NULL, NULL,
                         "n / {base} = {ratio}"}},
    [RELATION_SCALE] = {1,
                        {"{stated} is counted in whole numbers: its point stands for a comma",
                         "{stated} has decimals, a count has none", NULL, NULL,
                         "{stated} is a count"}},
};

/* How often, or the how manieth, beside the years of all. */
static const Template years_template = {"the years that are listed make it {computed}, not {count}",
                                        "{computed} are listed, not {count}", NULL, NULL,
                                        "{count} are listed"};

static const Template *template_of(const Figures *figures, const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    if (relation->kind == RELATION_COUNT &&
        figures->items[operands->items[0].figure].kind != FIGURE_CARDINAL) {
        return &years_template;
    }
    const ShortTemplate *row = &short_templates[relation->kind];
    bool is_short = operands->count == row->count;
    return is_short ? &row->template : &templates[relation->kind];
}

typedef struct Teller {
    Arena *arena;
    const Article *article;
    const Figures *figures;
    const Relation *relation;
    const Repair *repair; /* told in the place of its figure; NULL: as printed */
    Direction said;       /* which way the text says that it went */
} Teller;

/* The figure as printed, with its hedge where that is what is broken. */
static Slice operand_text(const Teller *teller, size_t index, bool hedged) {
    if (teller->repair && teller->repair->figure == index) {
        return teller->repair->text;
    }
    const Figure *figure = &teller->figures->items[index];
    size_t start = figure->start, end = figure->end;
    if (hedged && figure->hedge_start < figure->hedge_end) {
        start = figure->hedge_start < start ? figure->hedge_start : start;
        end = figure->hedge_end > end ? figure->hedge_end : end;
    }
    return slice_part(teller->article->text, start, end);
}

/* What is broken is the hedge, or the number that it stands with. */
static bool shows_hedges(RelationKind kind) {
    return kind == RELATION_BOUND || kind == RELATION_RESTATEMENT;
}

static void add_operands(const Teller *teller, int role, Buffer *out) {
    const Operands *operands = relation_operands(teller->relation);
    const char *between = "";
    for (size_t i = 0; i < operands->count; i++) {
        if (operands->items[i].role == role) {
            buffer_add_string(out, between);
            buffer_add(out, operand_text(teller, operands->items[i].figure,
                                         shows_hedges(teller->relation->kind)));
            between = " + ";
        }
    }
}

/* The middle of what the result should be, as a plain number with the result's unit sign. */
static void add_plain(const Teller *teller, Buffer *out) {
    enum { PLACES = 2 };
    const Operands *operands = relation_operands(teller->relation);
    const Figure *result = &teller->figures->items[operands->items[0].figure];
    Term terms[LIMIT_PARTS + RELATION_ROLES];
    terms_make(teller->relation->kind, teller->figures, operands, terms);
    Interval needed = formula_solve(teller->relation->kind, teller->relation->direction, terms,
                                    operands->count, 0);
    Rational middle = rational_divide(rational_add(needed.low, needed.high), rational_of(2));
    Rational value = rational_divide(middle, term_unit(teller->relation->kind, result));
    int places = rational_places(value);
    rational_write_grouped(out, value, places < 0 || places > PLACES ? PLACES : places);
    if (result->kind == FIGURE_PERCENT) {
        buffer_add_byte(out, '%');
    }
    if (result->kind == FIGURE_MULTIPLIER) {
        buffer_add_string(out, " times");
    }
}

/* What the parts of a whole make together. */
static void add_sum(const Teller *teller, Buffer *out) {
    const Operands *operands = relation_operands(teller->relation);
    enum { PLACES = 2, HUNDRED = 100 };
    Rational sum = rational_of(0);
    for (size_t i = 0; i < operands->count; i++) {
        const Figure *share = &teller->figures->items[operands->items[i].figure];
        Rational unit = term_unit(teller->relation->kind, share);
        sum = rational_add(sum, rational_multiply(share->value, unit));
    }
    sum = rational_multiply(sum, rational_of(HUNDRED));
    int places = rational_places(sum);
    rational_write_grouped(out, sum, places < 0 ? PLACES : places);
    buffer_add_byte(out, '%');
}

static void add_computed(const Teller *teller, Buffer *out) {
    Repair result;
    if (teller->relation->kind == RELATION_COMPLEMENT) {
        add_sum(teller, out);
    } else if (repair_result(teller->arena, teller->article, teller->figures, teller->relation,
                             &result)) {
        buffer_add(out, result.text);
    } else {
        add_plain(teller, out);
    }
}

/* The day of the week that a date was, or that there was no such day. */
static void add_weekday(const Teller *teller, Buffer *out) {
    Date date = relation_date(teller->figures, teller->relation);
    uint8_t weekday = date_weekday(date);
    buffer_add_string(out, weekday ? weekday_name(weekday) : "day that does not exist");
    if (weekday && relation_operands(teller->relation)->count > 1) {
        buffer_add_string(out, " in ");
        buffer_add_count(out, (uint64_t)date.year);
    }
}

/* What is wrong with the writing of a numeral. */
static void add_why(const Teller *teller, Buffer *out) {
    size_t index = relation_operands(teller->relation)->items[0].figure;
    const char *broken = teller->figures->items[index].broken;
    buffer_add_string(out, broken ? broken : "its point stands where others have a comma");
}

static const char *direction_phrase(Direction direction) {
    static const char *const phrases[] = {"", "a rise of ", "a fall of "};
    return phrases[direction];
}

static void add_field(const Teller *teller, Slice field, Buffer *out) {
    int role = relation_role_named(teller->relation->kind, field);
    if (role >= 0) {
        add_operands(teller, role, out);
    } else if (slice_equal(field, SLICE("computed"))) {
        add_computed(teller, out);
    } else if (slice_equal(field, SLICE("weekday"))) {
        add_weekday(teller, out);
    } else if (slice_equal(field, SLICE("why"))) {
        add_why(teller, out);
    } else if (slice_equal(field, SLICE("said")) && teller->said != teller->relation->direction) {
        buffer_add_string(out, direction_phrase(teller->said));
    }
}

static Slice filled(const Teller *teller, Slice template) {
    Buffer out = {0};
    for (size_t at = 0; at < template.length; at++) {
        const char *close = template.bytes[at] == '{'
                                ? memchr(template.bytes + at, '}', template.length - at)
                                : NULL;
        if (!close) {
            buffer_add_byte(&out, template.bytes[at]);
            continue;
        }
        size_t end = (size_t)(close - template.bytes);
        add_field(teller, slice_part(template, at + 1, end), &out);
        at = end;
    }
    return buffer_kept(teller->arena, &out);
}

/* A change is told the way the figures went, whatever the text says of it. */
static Relation as_it_went(const Figures *figures, const Relation *relation) {
    Relation told = *relation;
    const Operands *operands = relation_operands(relation);
    if (relation->kind == RELATION_CHANGE && operands->count == 3) {
        Rational from = figures->items[operands->items[1].figure].value,
                 to = figures->items[operands->items[2].figure].value;
        told.direction = rational_compare(to, from) < 0 ? DIRECTION_DOWN : DIRECTION_UP;
    }
    return told;
}

Wording relation_wording(Arena *arena, const RuleSet *rules, const Article *article,
                         const Figures *figures, const Relation *relation) {
    Relation told = as_it_went(figures, relation);
    Teller teller = {arena, article, figures, &told, NULL, relation->direction};
    const Template *template = template_of(figures, relation);
    bool down = told.direction == DIRECTION_DOWN && template->down_message;
    const char *message = down ? template->down_message : template->message;
    const char *arithmetic = down ? template->down_arithmetic : template->arithmetic;
    Slice say = ruleset_rule(rules, relation->rule)->say;
    bool computes = arithmetic && strstr(arithmetic, "{computed}");
    return (Wording){
        filled(&teller, say.length ? say : slice_of(message ? message : "")),
        filled(&teller, slice_of(arithmetic ? arithmetic : "")),
        filled(&teller, computes ? SLICE("{computed}") : SLICE("")),
    };
}

Slice relation_agreement(Arena *arena, const Article *article, const Figures *figures,
                         const Relation *relation, const Repair *repair) {
    Teller teller = {arena, article, figures, relation, repair, relation->direction};
    const char *agreement = template_of(figures, relation)->agreement;
    return filled(&teller, slice_of(agreement ? agreement : ""));
}
