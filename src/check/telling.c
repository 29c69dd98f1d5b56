#include "check/telling.h"

#include "base/hash.h"
#include "check/wording.h"
#include "diagnosis/citation.h"
#include "diagnosis/cutting.h"
#include "diagnosis/turn.h"

static const Relation *relation_at(const Telling *telling, size_t index) {
    return &telling->relations->items[index];
}

static Wording wording_of(const Telling *telling, size_t relation) {
    return relation_wording(telling->arena, telling->rules, telling->claims->article,
                            telling->claims->figures, relation_at(telling, relation));
}

/* The figures that a finding cites, so that each is cited once. */
typedef LIST_OF(size_t) Cited;

static int cited_at(const Cited *cited, size_t figure) {
    for (size_t i = 0; i < cited->count; i++) {
        if (cited->items[i] == figure) {
            return (int)i;
        }
    }
    return -1;
}

static FigureView view_of(const Telling *telling, size_t figure) {
    return telling->viewer ? claim_view(telling->viewer, telling->rules, telling->claims, figure)
                           : telling->views->items[figure];
}

/* "part" for one of the "parts". */
static Slice role_of_one(const RelationVocabulary *vocabulary, int role) {
    Slice name = slice_of(vocabulary->roles[role]);
    bool last = role_is_last(vocabulary, role);
    name.length -= vocabulary->many && last && name.bytes[name.length - 1] == 's';
    return name;
}

static void cite(const Telling *telling, const Relation *relation, Finding *finding, Cited *cited) {
    const RelationVocabulary *vocabulary = relation_vocabulary(relation->kind);
    const Operands *operands = relation_operands(relation);
    for (size_t i = 0; i < operands->count; i++) {
        if (cited_at(cited, operands->items[i].figure) >= 0) {
            continue;
        }
        FigureView view = view_of(telling, operands->items[i].figure);
        view.role = role_of_one(vocabulary, operands->items[i].role);
        *list_push(telling->arena, &finding->figures) = view;
        *list_push(telling->arena, cited) = operands->items[i].figure;
        finding->quoted = finding->quoted || view.quoted;
    }
}

/* What a reading of a malformed numeral takes it for. */
static const char *numeral_reason(SlipKind kind) {
    switch (kind) {
    case SLIP_LOST:
        return "with the zero that is missing";
    case SLIP_SWAP:
        return "with its commas between groups of three digits";
    case SLIP_DIGIT:
        return "with the other mark";
    default:
        return "without what is there twice";
    }
}

static Slice repair_reason(const Telling *telling, const Relation *relation, const Repair *repair) {
    Buffer why = {0};
    bool numeral = relation->kind == RELATION_NUMERAL;
    buffer_add_string(&why, numeral                     ? numeral_reason(repair->kind)
                            : repair->kind == SLIP_NONE ? "it is what the other figures make"
                                                        : "then the figures agree");
    if (repair->mends > 1) {
        buffer_add_string(&why, ", in ");
        buffer_add_count(&why, repair->mends);
        buffer_add_string(&why, " places");
    }
    return buffer_kept(telling->arena, &why);
}

/* The relation's arithmetic once it is repaired; empty where the repair is of another relation. */
static Slice repaired_arithmetic(const Telling *telling, const Relation *relation,
                                 const Repair *repair) {
    const Claims *claims = telling->claims;
    return relation_cites(relation, repair->figure)
               ? relation_agreement(telling->arena, claims->article, claims->figures, relation,
                                    repair)
               : (Slice){"", 0};
}

static void suggest(const Telling *telling, const Verdict *verdict, const Cited *cited,
                    Finding *finding) {
    const Relation *relation = relation_at(telling, verdict->relation);
    for (size_t i = 0; i < verdict->repairs.count && i < LIMIT_SUGGESTIONS; i++) {
        const Repair *repair = &verdict->repairs.items[i];
        int figure = cited_at(cited, repair->figure);
        if (figure < 0) {
            continue;
        }
        Suggestion suggestion = {(size_t)figure, slice_copied(telling->arena, repair->text),
                                 slip_name(repair->kind), repair_reason(telling, relation, repair),
                                 repaired_arithmetic(telling, relation, repair)};
        *list_push(telling->arena, &finding->suggestions) = suggestion;
    }
    finding->culprit = cited_at(cited, verdict->culprit);
}

static void add_hex(Buffer *out, uint64_t number) {
    for (int shift = 60; shift >= 0; shift -= 4) {
        buffer_add_byte(out, "0123456789abcdef"[number >> shift & 15]);
    }
}

/* From the rule and the figures of its own relation as they are printed, in whatever order: what
 * stays the same when lines are put around them, paragraphs are moved and files renamed. Equal ones
 * are told apart by numbers, once all findings are there. */
static Slice fingerprint_of(Arena *arena, const Finding *finding) {
    uint64_t figures = 0;
    for (size_t i = 0; i < finding->operands; i++) {
        figures += hash_bytes(HASH_START, finding->figures.items[i].text);
    }
    uint64_t hash = hash_bytes(HASH_START, finding->rule);
    for (int shift = 0; shift < 64; shift += 8) {
        hash = hash_bytes(hash, (Slice){&(char){(char)(figures >> shift & 0xFF)}, 1});
    }
    Buffer text = {0};
    add_hex(&text, hash);
    return buffer_kept(arena, &text);
}

static void add_line(Buffer *out, const char *label, Slice text) {
    buffer_add_string(out, label);
    buffer_add(out, text);
    buffer_add_byte(out, '\n');
}

static void add_range(Buffer *out, const FigureView *view) {
    buffer_add(out, view->role);
    buffer_add_string(out, " ");
    buffer_add(out, view->text);
    buffer_add_string(out, view->low_open ? ": above " : ": from ");
    buffer_add(out, view->low.length ? view->low : SLICE("no end"));
    buffer_add_string(out, view->high_open ? " to below " : " to ");
    buffer_add(out, view->high.length ? view->high : SLICE("no end"));
    buffer_add_byte(out, '\n');
}

/* Nothing where a figure would be named, were it not for the rule's innocent reading. */
static void add_culprit(Buffer *out, const Finding *finding, const Verdict *verdict) {
    bool named = finding->culprit >= 0;
    if (named == (verdict->culprit != NO_FIGURE)) {
        add_line(out, named ? "culprit: " : "no culprit: ", slice_of(verdict->why));
    }
}

static Slice reasons_of(const Telling *telling, const Finding *finding, const Verdict *verdict) {
    const Relation *relation = relation_at(telling, verdict->relation);
    Buffer out = {0};
    add_line(&out, "rule: ", ruleset_rule(telling->rules, relation->rule)->about);
    add_line(&out, "operands are ", slice_of(finding->strength));
    for (size_t i = 0; i < finding->figures.count; i++) {
        add_range(&out, &finding->figures.items[i]);
    }
    add_culprit(&out, finding, verdict);
    Buffer chance = {0};
    rational_write_grouped(&chance, finding->chance, 6);
    add_line(&out, "chance that unrelated figures look so: ", buffer_slice(&chance));
    buffer_free(&chance);
    out.length -= out.length > 0;
    return buffer_kept(telling->arena, &out);
}

/* Is the result above what it should be, by at most 3% of it? */
static bool is_slightly_above(const Telling *telling, const Relation *relation) {
    enum { SLIGHT = 3, PERCENT = 100 };
    const Figures *figures = telling->claims->figures;
    const Operands *operands = relation_operands(relation);
    Repair right;
    if (!repair_result(telling->arena, telling->claims->article, figures, relation, &right)) {
        return false;
    }
    Rational stated = figures->items[operands->items[0].figure].value;
    Rational above = rational_subtract(stated, right.value);
    Rational most =
        rational_divide(rational_multiply(stated, rational_of(SLIGHT)), rational_of(PERCENT));
    return rational_sign(above) > 0 && rational_compare(above, most) <= 0;
}

/* Where the rule knows an innocent reading, nobody is named. */
static void allow_excuse(const Telling *telling, const Relation *relation, Finding *finding) {
    Slice excuse = ruleset_rule(telling->rules, relation->rule)->excuse;
    if (!excuse.length || !is_slightly_above(telling, relation)) {
        return;
    }
    Buffer message = {0};
    buffer_add(&message, finding->message);
    buffer_add_string(&message, "; ");
    buffer_add(&message, excuse);
    finding->message = buffer_kept(telling->arena, &message);
    finding->culprit = -1;
    finding->severity = MESSAGE_WARNING;
}

/* What was cut off instead of rounded is no contradiction. */
static void forgive_cutting(const Telling *telling, const Relation *relation, Finding *finding) {
    if (!relation_holds_cut(telling->claims->figures, relation)) {
        return;
    }
    Buffer message = {0};
    buffer_add(&message, finding->message);
    buffer_add_string(&message, "; cut off instead of rounded");
    finding->message = buffer_kept(telling->arena, &message);
    finding->severity = MESSAGE_NOTE;
}

static void mark_turn(const Telling *telling, const Verdict *verdict, Finding *finding) {
    const char *question =
        verdict_turn(telling->rules, telling->claims, telling->relations, verdict);
    if (question) {
        finding_turn(telling->arena, finding, question);
    }
}

/* What is said in quotation marks is the speaker's: a warning at most, and told so. */
static void respect_quotation(const Telling *telling, Finding *finding) {
    if (!finding->quoted) {
        return;
    }
    Buffer message = {0};
    buffer_add(&message, finding->message);
    buffer_add_string(&message, " (in quoted speech)");
    finding->message = buffer_kept(telling->arena, &message);
    if (finding->severity == MESSAGE_ERROR) {
        finding->severity = MESSAGE_WARNING;
    }
}

/* The number is right, the word is not. */
static void tell_points(const Telling *telling, const Repair *repair, Finding *finding) {
    Buffer message = {0};
    buffer_add(&message, finding->message);
    buffer_add_string(&message, "; it is ");
    buffer_add(&message, repair->text);
    finding->message = buffer_kept(telling->arena, &message);
    finding->relation = relation_vocabulary(RELATION_POINTS)->name;
    if (finding->severity == MESSAGE_ERROR) {
        finding->severity = MESSAGE_WARNING;
    }
}

/* The broken relations that the same repair mends. */
static void cite_mended(const Telling *telling, const Verdict *verdict, Finding *finding,
                        Cited *cited) {
    for (size_t i = 0; i < verdict->mended.count; i++) {
        size_t other = verdict->mended.items[i];
        cite(telling, relation_at(telling, other), finding, cited);
        *list_push(telling->arena, &finding->also) = wording_of(telling, other).message;
    }
}

Finding finding_of(const Telling *telling, const Verdict *verdict) {
    const Relation *relation = relation_at(telling, verdict->relation);
    const Rule *rule = ruleset_rule(telling->rules, relation->rule);
    Wording wording = wording_of(telling, verdict->relation);
    Finding finding = {
        .type = MESSAGE_CONTRADICTION,
        .rule = slice_copied(telling->arena, rule->id),
        .relation = relation_vocabulary(relation->kind)->name,
        .severity = (MessageSeverity)rule->severity,
        .strength = strength_name(relation->strength),
        .chance = verdict->chance,
        .message = wording.message,
        .arithmetic = wording.arithmetic,
        .computed = wording.computed,
        .culprit = -1,
    };
    Cited cited = {0};
    cite(telling, relation, &finding, &cited);
    finding.operands = finding.figures.count;
    cite_mended(telling, verdict, &finding, &cited);
    suggest(telling, verdict, &cited, &finding);
    if (verdict->repairs.count && verdict->repairs.items[0].kind == SLIP_POINTS) {
        tell_points(telling, &verdict->repairs.items[0], &finding);
    }
    allow_excuse(telling, relation, &finding);
    forgive_cutting(telling, relation, &finding);
    mark_turn(telling, verdict, &finding);
    respect_quotation(telling, &finding);
    finding.fingerprint = fingerprint_of(telling->arena, &finding);
    finding.because = reasons_of(telling, &finding, verdict);
    return finding;
}
