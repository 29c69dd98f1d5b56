#include "claims/claim.h"

#include "base/kept.h"
#include "claims/article_date.h"
#include "claims/claim_place.h"
#include "claims/marking.h"
#include "claims/plain_level.h"
#include "claims/scope.h"
#include "claims/time_phrase.h"
#include "figures/letter.h"
#include "figures/word.h"
#include "rules/engine_words.h"

typedef struct ClaimMaker {
    Arena *arena;
    const RuleSet *rules;
    ScopeWords words;
    int change;  /* the words block engine.change; -1 where there is none */
    int phrasal; /* engine.phrasal: "make up 55%" is no rise */
    ScopeMain main;
    Claims *claims;
} ClaimMaker;

/* The mark of a slot as an index into the passage's marks; NO_MARK for no slot. */
static size_t slot_mark(const PatternMatch *match, int slot) {
    return slot == NO_SLOT ? NO_MARK : match->marks[slot];
}

static Slice subject_of(const ClaimMaker *maker, const Passage *passage, size_t mark) {
    if (mark == NO_MARK) {
        return (Slice){"", 0};
    }
    return maker->claims->names.items[passage->marked.marks.items[mark].index].key;
}

/* Does a word of change stand right before the mark: "up 4,200", "a rise of 12"? */
static bool is_change(const ClaimMaker *maker, const MarkedSentence *marked, size_t at) {
    enum { LONGEST_PHRASE = 48 };
    size_t from = at > LONGEST_PHRASE ? at - LONGEST_PHRASE : 0;
    const ClassHits *hits = &marked->hits;
    bool change = false;
    for (size_t i = class_hit_from(hits, from); i < hits->count && hits->items[i].start < at; i++) {
        bool before = hits->items[i].end + 1 == at;
        if (before && hits->items[i].class_id == maker->phrasal) {
            return false;
        }
        change = change || (before && hits->items[i].class_id == maker->change);
    }
    return change;
}

/* "Ended 14.35, or 3.6%, higher", "closed $2.10 (3.4%) up": a way behind it, and behind its share.
 */
static bool is_move(const MarkedSentence *marked, size_t at) {
    static const char *const joints[] = {", or ", " or ", " (", ", "};
    static const TableWord ways[] = {"above", "ahead",    "behind", "below",  "cheaper", "dearer",
                                     "down",  "fewer",    "firmer", "higher", "less",    "lower",
                                     "more",  "stronger", "up",     "weaker"};
    Slice text = marked->text;
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
        Slice joint = slice_of(joints[i]);
        size_t share = at + 1 + joint.length;
        if (!slice_starts(slice_part(text, at + 1, text.length), joint) ||
            byte_at(text, share) != (char)(MARK_FIGURE + FIGURE_PERCENT)) {
            continue;
        }
        bool bracket = byte_at(text, share + 1) == ')';
        size_t end = share + 1 + bracket;
        Word way = word_after(text, end + (!bracket && byte_at(text, end) == ','));
        return WORD_AMONG(ways, &way);
    }
    return false;
}

static Claim *add_claim(ClaimMaker *maker, size_t passage, size_t mark, size_t measure,
                        Slice subject) {
    const Claims *claims = maker->claims;
    const MarkedSentence *marked = &claims->passages.items[passage].marked;
    size_t at = marked->marks.items[mark].at;
    Claim *claim = list_next(maker->arena, &maker->claims->list);
    *claim = (Claim){
        .figure = marked->marks.items[mark].index,
        .measure = measure,
        .subject = subject,
        .scope = claims->passages.items[passage].scopes[mark],
        .passage = passage,
        .mark = mark,
        .clause = marked_clause_at(marked, at),
        .change = is_change(maker, marked, at) || is_move(marked, at),
    };
    return claim;
}

static void claim_effect(ClaimMaker *maker, size_t passage, const PatternMatch *match,
                         const ClaimEffect *effect) {
    size_t mark = slot_mark(match, effect->figure);
    if (mark != NO_MARK) {
        const Passage *in = &maker->claims->passages.items[passage];
        Slice subject = subject_of(maker, in, slot_mark(match, effect->subject));
        add_claim(maker, passage, mark, effect->measure, subject);
    }
}

static void claim_passage(ClaimMaker *maker, size_t passage) {
    const PatternMatches *matches = &maker->claims->passages.items[passage].matches;
    for (size_t i = 0; i < matches->count; i++) {
        const Pattern *pattern = ruleset_pattern(maker->rules, matches->items[i].pattern);
        for (size_t k = 0; k < pattern->claims.count; k++) {
            claim_effect(maker, passage, &matches->items[i], &pattern->claims.items[k]);
        }
    }
}

/* Is the first operand of such a relation by how much the others are apart? */
static bool tells_change(const ClaimMaker *maker, const StatedEffect *effect) {
    RelationKind kind = ruleset_rule(maker->rules, effect->rule)->relation;
    return effect->direction != DIRECTION_NONE &&
           (kind == RELATION_DIFFERENCE || kind == RELATION_POINTS);
}

/* Takes the results of a match's changes: "£0.7 billion higher than in June". A lead may be a level
 * in turn: "four fewer than the 16 by which she led". */
static void note_changes(const ClaimMaker *maker, const PatternMatch *match, bool *changes) {
    const Pattern *pattern = ruleset_pattern(maker->rules, match->pattern);
    for (size_t i = 0; i < pattern->states.count; i++) {
        const StatedEffect *effect = &pattern->states.items[i];
        for (size_t k = 0; tells_change(maker, effect) && k < effect->operand_count; k++) {
            size_t mark = slot_mark(match, effect->operands[k].slot);
            if (effect->operands[k].role == 0 && mark != NO_MARK) {
                changes[mark] = true;
            }
        }
    }
}

/* For each mark of a passage: does a pattern say that it is by how much something changed? */
static bool *changes_stated(const ClaimMaker *maker, const Passage *passage) {
    bool *changes = arena_take(maker->arena, passage->marked.marks.count * sizeof *changes);
    for (size_t i = 0; i < passage->matches.count; i++) {
        note_changes(maker, &passage->matches.items[i], changes);
    }
    return changes;
}

/* Every figure that can be an operand is claimed to be something, if only "any". */
static void claim_any(ClaimMaker *maker, size_t passage) {
    const MarkedSentence *marked = &maker->claims->passages.items[passage].marked;
    const bool *changes = changes_stated(maker, &maker->claims->passages.items[passage]);
    for (size_t i = 0; i < marked->marks.count; i++) {
        int kind = marked->text.bytes[marked->marks.items[i].at] - MARK_FIGURE;
        if (kind < FIGURE_KINDS && kind != FIGURE_LABEL && kind != FIGURE_DATE) {
            Claim *claim = add_claim(maker, passage, i, MEASURE_ANY, (Slice){"", 0});
            claim->change = claim->change || changes[i];
        }
    }
}

/* How many figures the sentence holds, `first` being the first of them. */
static size_t figures_in_sentence(const Figures *figures, size_t first) {
    size_t count = 1;
    while (first + count < figures->count &&
           figures->items[first + count].sentence == figures->items[first].sentence) {
        count++;
    }
    return count;
}

/* Told once for an article, whatever the number of such sentences. */
static void tell_unread(Arena *arena, RuleProblems *problems) {
    Buffer message = {0};
    buffer_add_string(&message, "a sentence holds more than ");
    buffer_add_count(&message, LIMIT_SENTENCE_FIGURES);
    buffer_add_string(&message, " figures: it was not checked");
    Slice text = buffer_kept(arena, &message);
    for (size_t i = 0; i < problems->count; i++) {
        if (slice_equal(problems->items[i].message, text)) {
            return;
        }
    }
    *list_push(arena, problems) = (RuleProblem){.file = {"", 0}, .message = text};
}

/* Kinds of figures that no pattern ties to others, unless it is a day of birth. */
static bool counts_nothing(const Figure *figure) {
    enum { SURE_DAY = 28 }; /* a later day may be one that does not exist */
    switch (figure->kind) {
    case FIGURE_LABEL:
    case FIGURE_TIME:
    case FIGURE_ORDINAL:
        return true;
    case FIGURE_DATE:
        return figure->date.weekday == 0 && figure->date.day <= SURE_DAY &&
               (figure->date.day == 0 || figure->date.year == 0);
    default:
        return false;
    }
}

/* What a year, and an ordinal, told by themselves may say of how old something is: "was born in
 * 1964", "founded in 1922, shut in 1987", "its 150th anniversary". */
static const char *const beginnings[] = {"born ",     "death",    "died ",
                                         "ounded in", "pened in", "uilt in"};
static const char *const jubilees[] = {"anniversary", "birthday"};

static bool has_any(Slice text, const char *const *words, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (slice_has(text, slice_of(words[i]))) {
            return true;
        }
    }
    return false;
}

static bool tells_beginning(const Article *article, size_t sentence, bool has_year,
                            bool has_ordinal) {
    const Sentence *told = &article->sentences.items[sentence];
    Slice text = slice_part(article->text, told->start, told->end);
    return (has_year && has_any(text, beginnings, sizeof beginnings / sizeof *beginnings)) ||
           (has_ordinal && has_any(text, jubilees, sizeof jubilees / sizeof *jubilees));
}

/* A sentence that holds nothing but dates and labels claims nothing, but for how old something is.
 */
static bool is_worth_reading(const Article *article, const Figures *figures, size_t first,
                             size_t count) {
    bool has_year = false, has_ordinal = false;
    for (size_t i = first; i < first + count; i++) {
        const Figure *figure = &figures->items[i];
        if (!counts_nothing(figure)) {
            return true;
        }
        has_year = has_year || (figure->kind == FIGURE_DATE && figure->date.year);
        has_ordinal = has_ordinal || figure->kind == FIGURE_ORDINAL;
    }
    return tells_beginning(article, figures->items[first].sentence, has_year, has_ordinal);
}

/* A passage for each sentence that may claim something; of one with too many figures nothing is
 * read. */
static void mark_passages(ClaimMaker *maker, RuleProblems *problems) {
    Claims *claims = maker->claims;
    const Figures *figures = claims->figures;
    size_t name = 0;
    for (size_t first = 0, count; first < figures->count; first += count) {
        count = figures_in_sentence(figures, first);
        if (!is_worth_reading(claims->article, figures, first, count)) {
            continue;
        }
        Passage *passage = list_next(maker->arena, &claims->passages);
        *passage = (Passage){.sentence = figures->items[first].sentence, .marked.text = SLICE("")};
        if (count <= LIMIT_SENTENCE_FIGURES) {
            sentence_mark(maker->arena, claims->article, figures, &claims->names, first, &name,
                          &passage->marked);
        } else {
            tell_unread(maker->arena, problems);
        }
    }
}

/* Each step goes over all passages before the next does: so its tables stay at hand. */
static void read_passages(ClaimMaker *maker, Matching *matching, RuleProblems *problems) {
    Claims *claims = maker->claims;
    if (claims->passages.count == 0) {
        return;
    }
    Passage *passages = claims->passages.items, *end = passages + claims->passages.count;
    for (Passage *passage = passages; passage < end; passage++) {
        ruleset_classify(maker->rules, maker->arena, &passage->marked);
    }
    for (Passage *passage = passages; passage < end; passage++) {
        ruleset_match(matching, maker->arena, &passage->marked, &passage->matches, problems);
    }
    for (Passage *passage = passages; passage < end; passage++) {
        passage->scopes = scopes_read(maker->arena, &maker->words, claims->article, claims->figures,
                                      passage, &maker->main);
    }
}

static int by_figure(const Claim *a, const Claim *b) {
    if (a->figure != b->figure) {
        return a->figure < b->figure ? -1 : 1;
    }
    if (a->measure != b->measure) {
        return a->measure < b->measure ? -1 : 1;
    }
    if (a->subject.length && b->subject.length) {
        return slice_compare(a->subject, b->subject);
    }
    return (a->subject.length == 0) - (b->subject.length == 0);
}

/* Claims come sentence by sentence, so that few pass another one on the way to their place. */
static void put_in_order(Claim *claims, size_t index) {
    Claim claim = claims[index];
    size_t at = index;
    for (; at > 0 && by_figure(&claims[at - 1], &claim) > 0; at--) {
        claims[at] = claims[at - 1];
    }
    claims[at] = claim;
}

/* Sorts the claims and leaves one for each figure and measure, one with a subject if there is any.
 */
static void sort_claims(ClaimList *list) {
    if (list->count == 0) {
        return;
    }
    for (size_t i = 1; i < list->count; i++) {
        put_in_order(list->items, i);
    }
    size_t kept = 1;
    for (size_t i = 1; i < list->count; i++) {
        const Claim *last = &list->items[kept - 1];
        if (list->items[i].figure != last->figure || list->items[i].measure != last->measure) {
            list->items[kept++] = list->items[i];
        }
    }
    list->count = kept;
}

static void index_figures(Arena *arena, Claims *claims) {
    size_t claim = 0, figures = claims->figures->count;
    claims->of_figure = arena_take(arena, (figures + 1) * sizeof *claims->of_figure);
    for (size_t figure = 0; figure < figures; figure++) {
        claims->of_figure[figure] = claim;
        while (claim < claims->list.count && claims->list.items[claim].figure == figure) {
            claim++;
        }
    }
    claims->of_figure[figures] = claim;
}

void claims_index(Arena *arena, const RuleSet *rules, Claims *claims) {
    sort_claims(&claims->list);
    index_figures(arena, claims);
    size_t measures = ruleset_measure_count(rules);
    claims->by_measure = arena_take(arena, measures * sizeof *claims->by_measure);
    for (size_t i = 0; i < claims->list.count; i++) {
        *list_push(arena, &claims->by_measure[claims->list.items[i].measure]) = i;
    }
    claims->places = claim_places(arena, claims);
    plain_levels_read(arena, claims);
    claims->article_date = article_date(claims);
}

void claims_make(Arena *arena, const RuleSet *rules, Matching *matching, const Article *article,
                 const Figures *figures, Claims *claims, RuleProblems *problems) {
    *claims = (Claims){.article = article, .figures = figures};
    ClaimMaker maker = {arena,
                        rules,
                        scope_words(rules),
                        ruleset_engine_words(rules, ENGINE_CHANGE),
                        ruleset_engine_words(rules, ENGINE_PHRASAL),
                        scope_main(figures),
                        claims};
    names_read(arena, article, figures, &claims->names);
    mark_passages(&maker, problems);
    read_passages(&maker, matching, problems);
    claims->period = maker.main.period;
    for (size_t i = 0; i < claims->passages.count; i++) {
        claim_any(&maker, i);
        claim_passage(&maker, i);
    }
    claims_index(arena, rules, claims);
}

bool time_is_unreal(Slice when) {
    return slice_equal(when, SLICE("forecast")) || slice_equal(when, SLICE("superseded"));
}

bool time_is_other(Slice when) {
    return time_is_unreal(when) || slice_equal(when, SLICE("compared")) ||
           slice_equal(when, SLICE("earlier"));
}

bool time_is_carried(Slice when, Slice behind) {
    return slice_equal(when, SLICE("earlier")) && !behind.length && behind.bytes != scope_now;
}

size_t claims_of_figure(const Claims *claims, size_t figure, size_t *count) {
    *count = claims->of_figure[figure + 1] - claims->of_figure[figure];
    return claims->of_figure[figure];
}

const Claim *claim_of_figure(const Claims *claims, size_t figure) {
    size_t count, first = claims_of_figure(claims, figure, &count);
    return count ? &claims->list.items[first] : NULL;
}
