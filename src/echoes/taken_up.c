#include "echoes/taken_up.h"

#include "figures/word.h"
#include "relations/context.h"
#include "relations/term.h"

/* Where the figure starts, its hedge included. */
static size_t start_of(const Figure *figure) {
    bool hedged = figure->hedge_start < figure->hedge_end && figure->hedge_start < figure->start;
    return hedged ? figure->hedge_start : figure->start;
}

/* "August's 4.7%", "the workers\u2019 12,400" */
static bool is_possessed(Slice text, size_t at) {
    if (letter_is(byte_at(text, at - 2)) && byte_at(text, at - 2) != 's') {
        return false;
    }
    static const char *const endings[] = {"'s ", "s' ", "\u2019s ", "s\u2019 "};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        Slice ending = slice_of(endings[i]);
        if (at >= ending.length && slice_equal(slice_part(text, at - ending.length, at), ending)) {
            return true;
        }
    }
    return false;
}

/* What a word before a figure makes of it. */
typedef enum Lead { LEAD_NONE, LEAD_DEFINITE, LEAD_EXACT, LEAD_COUNT } Lead;

typedef struct LeadWord {
    TableWord word;
    Lead lead;
} LeadWord;

/* "Precisely 1,034 names"; "a total of" is told for the first time. */
static Lead lead_of(const Word *before) {
    static const LeadWord lead_words[] = {
        {"actually", LEAD_EXACT}, {"all", LEAD_DEFINITE},  {"as", LEAD_COUNT},
        {"at", LEAD_COUNT},       {"both", LEAD_DEFINITE}, {"exactly", LEAD_EXACT},
        {"her", LEAD_DEFINITE},   {"his", LEAD_DEFINITE},  {"is", LEAD_COUNT},
        {"its", LEAD_DEFINITE},   {"our", LEAD_DEFINITE},  {"precisely", LEAD_EXACT},
        {"reached", LEAD_COUNT},  {"same", LEAD_DEFINITE}, {"stands", LEAD_COUNT},
        {"stood", LEAD_COUNT},    {"the", LEAD_DEFINITE},  {"their", LEAD_DEFINITE},
        {"these", LEAD_DEFINITE}, {"this", LEAD_DEFINITE}, {"those", LEAD_DEFINITE},
        {"totalled", LEAD_COUNT}, {"was", LEAD_COUNT},     {"whose", LEAD_DEFINITE}};
    static const WordShapes lead_words_shapes = {
        {0x0040100000010400, 0x4002000000140220, 0x1000000000000082, 0x0081000000040000,
         0x0000000020000000, 0x00001a0000000000, 0x2000000104000200, 0x0000000000000000}};
    const LeadWord *row = word_row(SHAPED_WORDS(lead_words), before);
    return row ? row->lead : LEAD_NONE;
}

/* "That 25,000ft loss": behind "said" it would be no pronoun. */
static bool is_pointed_at(Slice text, const Word *before) {
    return word_is(before, "that") && text.bytes[before->start] == 'T';
}

enum { GATHERED = 1000 }; /* "the fleet of 61" may be told of for the first time */

/* "The field of 18,540", "this crowd of 9,400" */
static bool is_gathered(Slice text, size_t at) {
    static const TableWord gatherings[] = {
        "audience",   "cohort",   "convoy",    "crowd",      "electorate", "field",
        "fleet",      "flock",    "gathering", "group",      "haul",       "herd",
        "membership", "number",   "party",     "population", "readership", "roll",
        "sample",     "shipment", "squad",     "total",      "workforce"};
    Word before = word_before(text, at);
    if (!word_is(&before, "of")) {
        return false;
    }
    Word noun = word_before(text, before.start);
    Word article = word_before(text, noun.start);
    return WORD_AMONG(gatherings, &noun) && lead_of(&article) == LEAD_DEFINITE;
}

bool figure_is_definite(const Article *article, const Figure *figure) {
    Word before = word_before(article->text, start_of(figure));
    return lead_of(&before) == LEAD_DEFINITE || is_pointed_at(article->text, &before) ||
           is_possessed(article->text, start_of(figure));
}

/* Ends the word before like one of all these? Most, "of", "to", "in", do not. */
static bool may_be_taken_up(Slice text, size_t at) {
    static const uint32_t lasts = LETTER('d') | LETTER('e') | LETTER('h') | LETTER('l') |
                                  LETTER('r') | LETTER('s') | LETTER('t') | LETTER('y');
    char last = byte_at(text, at - 2);
    return byte_at(text, at - 1) != ' ' || !letter_is(last) || letter_among(last, lasts);
}

bool figure_is_taken_up(const Article *article, const Figure *figure) {
    size_t start = start_of(figure);
    if (!may_be_taken_up(article->text, start)) {
        return figure_has_digits(figure, GATHERED) && is_gathered(article->text, start);
    }
    Word before = word_before(article->text, start);
    Lead lead = lead_of(&before);
    return lead == LEAD_DEFINITE || lead == LEAD_EXACT || is_possessed(article->text, start) ||
           (lead == LEAD_COUNT && figure_is_the_count(article, figure));
}
