#include "operands/anaphora.h"

#include "figures/word.h"

static const TableWord change_nouns[] = {
    "advance",   "change",     "climb",       "contraction", "cut",   "decline",
    "decrease",  "difference", "drop",        "expansion",   "fall",  "gain",
    "gap",       "growth",     "improvement", "increase",    "jump",  "loss",
    "reduction", "rise",       "saving",      "slide",       "slump", "surge"};

/* "At 8.3 per cent, that increase" */
static bool leads_to_taken_up(Slice before, Slice behind) {
    static const char *const articles[] = {", that ", ", the ", ", this "};
    bool taken_up = false;
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
        taken_up = taken_up || slice_starts(behind, slice_of(articles[i]));
    }
    return taken_up && (slice_equal(before, SLICE("at ")) || slice_ends(before, SLICE(" at ")));
}

/* "Each year it treats 2,400": of no one that was told before. */
static bool opens_with_time(Slice text) {
    static const TableWord times[] = {"day",    "month", "morning", "night",
                                      "season", "time",  "week",    "year"};
    Word each = word_at(text, 0), time = word_after(text, each.end);
    return word_is(&each, "each") && WORD_AMONG(times, &time);
}

/* "It said the funds get warrants": who speaks is nothing that was told. */
static bool opens_with_speaker(Slice text) {
    static const TableWord speakers[] = {"it", "they"},
                           saying[] = {"add",     "added", "adds",  "also", "announced", "believes",
                                       "expects", "noted", "plans", "said", "say",       "says"};
    Word first = word_at(text, 0), verb = word_after(text, first.end);
    return WORD_AMONG(speakers, &first) && WORD_AMONG(saying, &verb);
}

/* The length of the phrase of the table that the text starts with; 0 if it starts with none. */
static size_t lead_length(Slice text, const char *const *phrases, size_t count) {
    for (size_t i = 0; i < count; i++) {
        Slice phrase = slice_of(phrases[i]);
        if (slice_starts(text, phrase)) {
            return phrase.length;
        }
    }
    return 0;
}

#define LEAD_LENGTH(text, phrases)                                                                 \
    lead_length((text), (phrases), sizeof(phrases) / sizeof *(phrases))

static bool opens_with_pronoun(Slice text) {
    static const char *const pronouns[] = {"that ",  "that's ", "this ",  "it ",   "it's ", "they ",
                                           "which ", "these ",  "those ", "each ", "both ", "so "};
    return LEAD_LENGTH(text, pronouns) && !opens_with_time(text) && !opens_with_speaker(text);
}

/* "The rise", "the annual rise", but not "the biggest rise", which is one of several. */
static bool opens_with_change(Slice text) {
    static const char *const articles[] = {"the "},
                             *const kinds[] = {"annual ",     "12-month ",       "net ",
                                               "overall ",    "percentage ",     "resulting ",
                                               "total ",      "year-on-year ",   "yearly ",
                                               "sharp ",      "year-over-year ", "steep ",
                                               "cumulative ", "combined "};
    static const TableWord outcomes[] = {"effect", "outcome", "result", "upshot"};
    size_t at = LEAD_LENGTH(text, articles);
    Slice rest = slice_part(text, at, text.length);
    size_t kind = LEAD_LENGTH(rest, kinds);
    Word noun = word_at(text, at + kind);
    return at > 0 && (WORD_AMONG(change_nouns, &noun) || WORD_AMONG(outcomes, &noun));
}

/* "The 25 per cent increase", where the sentence begins */
static bool opens_with_result(Slice before, Slice behind) {
    Word noun = word_after(behind, 0);
    return (slice_equal(before, SLICE("the ")) || slice_equal(before, SLICE("that ")) ||
            slice_equal(before, SLICE("this "))) &&
           WORD_AMONG(change_nouns, &noun);
}

/* Without what leads over to it: "in percentage terms, the rise was 4%". */
static Slice without_lead(Slice text) {
    static const char *const leads[] = {"in absolute terms, ",
                                        "in cash terms, ",
                                        "in all, ",
                                        "in money terms, ",
                                        "in other words, ",
                                        "in percentage terms, ",
                                        "in per cent terms, ",
                                        "put another way, ",
                                        "in relative terms, ",
                                        "expressed as a percentage, ",
                                        "as a percentage, ",
                                        "overall, ",
                                        "and ",
                                        "but ",
                                        "in short, ",
                                        "in total, "};
    return slice_part(text, LEAD_LENGTH(text, leads), text.length);
}

/* "The 25 per cent increase", "a result of that 4%" */
static bool ends_definite(Slice before) {
    static const char *const articles[] = {" the ", " that ", " this "};
    bool definite = slice_equal(before, SLICE("the "));
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
        definite = definite || slice_ends(before, slice_of(articles[i]));
    }
    return definite;
}

static bool opens_anaphora(Slice text) {
    Slice opening = without_lead(text);
    return opens_with_pronoun(opening) || opens_with_change(opening);
}

/* "That is a rise of 4%", "this rise of 4%", but not "that summer 4% left": is the pronoun what was
 * told, and not of some other thing? */
static bool opens_with_statement(Slice text) {
    static const TableWord pronouns[] = {"it", "that", "this", "which"},
                           verbs[] = {"amounted", "amounts", "came",        "comes",
                                      "equalled", "equals",  "equates",     "fell",
                                      "grew",     "had",     "has",         "is",
                                      "made",     "makes",   "marked",      "marks",
                                      "means",    "meant",   "represented", "represents",
                                      "rose",     "s",       "translates",  "was",
                                      "worked",   "works"};
    Word pronoun = word_at(text, 0);
    size_t at = pronoun.end + (byte_at(text, pronoun.end) == '\'');
    Word next = word_after(text, at);
    return WORD_AMONG(pronouns, &pronoun) &&
           (WORD_AMONG(verbs, &next) || WORD_AMONG(change_nouns, &next));
}

/* "It was fear that led to a 4% rise" */
static bool is_cleft(Slice before) {
    return slice_has(before, SLICE(" that ")) || slice_has(before, SLICE(" which ")) ||
           slice_has(before, SLICE(" who "));
}

bool result_opens_anaphora(const Claims *claims, const Claim *told) {
    const MarkedSentence *marked = &claims->passages.items[told->passage].marked;
    if (told->mark >= marked->marks.count) {
        return false;
    }
    for (size_t i = 0; i < told->mark; i++) {
        if (mark_is_figure(marked->text.bytes[marked->marks.items[i].at])) {
            return false;
        }
    }
    size_t at = marked->marks.items[told->mark].at;
    Slice before = slice_part(marked->text, 0, at),
          behind = slice_part(marked->text, at + 1, marked->text.length);
    Slice opening = without_lead(marked->text);
    return (opens_with_statement(opening) && !is_cleft(before)) || opens_with_change(opening) ||
           opens_with_result(before, behind) || leads_to_taken_up(before, behind);
}

bool result_takes_up(const Claims *claims, const Claim *told) {
    const MarkedSentence *marked = &claims->passages.items[told->passage].marked;
    if (told->mark >= marked->marks.count) { /* between articles no sentence is marked */
        return false;
    }
    size_t at = marked->marks.items[told->mark].at;
    Slice before = slice_part(marked->text, 0, at);
    return ends_definite(before) || opens_anaphora(marked->text) ||
           leads_to_taken_up(before, slice_part(marked->text, at + 1, marked->text.length));
}
