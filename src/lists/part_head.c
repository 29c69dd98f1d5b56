#include "lists/part_head.h"

#include "figures/word.h"

typedef enum HeadPair {
    HEADS_ALONE,
    HEADS_BOUND,
    HEADS_GROUND,
    HEADS_HEIGHT,
    HEADS_LIMIT,
    HEADS_TURN
} HeadPair;

/* What two parts with the same word may be nevertheless. */
typedef enum HeadTrait {
    HEAD_NESTS = 1,   /* "31 before noon, 19 before dawn": some are in both */
    HEAD_RUNS = 2,    /* "132 by noon and 182 by dusk": a running count, if a time follows */
    HEAD_SEVERAL = 4, /* "132 in the choir and 98 in the band" */
    HEAD_KIND = 8,    /* "31 from women, 29 from beginners" */
    HEAD_WAY = 16,    /* how something comes, or where from */
    HEAD_QUALITY = 32 /* "180 with lifts and 160 with balconies" */
} HeadTrait;

struct HeadWord {
    TableWord word;
    HeadPair pair;
    bool second;
    unsigned traits;
};

static const HeadWord head_words[] = {
    {"aboard", HEADS_ALONE, false, 0},
    {"above", HEADS_HEIGHT, false, HEAD_NESTS},
    {"after", HEADS_TURN, true, HEAD_NESTS},
    {"aged", HEADS_ALONE, false, HEAD_NESTS},
    {"along", HEADS_ALONE, false, 0},
    {"at", HEADS_ALONE, false, HEAD_RUNS | HEAD_SEVERAL},
    {"away", HEADS_GROUND, true, HEAD_NESTS},
    {"before", HEADS_TURN, false, HEAD_NESTS},
    {"below", HEADS_HEIGHT, true, HEAD_NESTS},
    {"by", HEADS_ALONE, false, HEAD_RUNS | HEAD_WAY},
    {"for", HEADS_ALONE, false, HEAD_NESTS},
    {"from", HEADS_ALONE, false, HEAD_RUNS | HEAD_KIND | HEAD_WAY},
    {"home", HEADS_GROUND, false, HEAD_NESTS},
    {"in", HEADS_BOUND, false, HEAD_SEVERAL},
    {"inside", HEADS_BOUND, false, HEAD_SEVERAL},
    {"near", HEADS_ALONE, false, 0},
    {"on", HEADS_ALONE, false, HEAD_SEVERAL},
    {"outside", HEADS_BOUND, true, HEAD_NESTS},
    {"over", HEADS_LIMIT, false, HEAD_WAY},
    {"to", HEADS_ALONE, false, HEAD_KIND | HEAD_WAY},
    {"under", HEADS_LIMIT, true, 0},
    {"via", HEADS_ALONE, false, HEAD_WAY},
    {"who", HEADS_ALONE, false, HEAD_NESTS | HEAD_QUALITY},
    {"with", HEADS_ALONE, false, HEAD_NESTS | HEAD_QUALITY},
};

/* "135 of them" */
static size_t reference_end(Slice text, size_t at) {
    static const TableWord known[] = {"it", "that", "them", "these", "those", "which", "whom"};
    Word of = word_after(text, at), word = word_after(text, of.end);
    return word_is(&of, "of") && WORD_AMONG(known, &word) ? word.end : at;
}

/* "185 are", "57 came" */
static size_t verb_end(Slice text, size_t at) {
    static const TableWord verbs[] = {"are", "came", "come", "go", "was", "went", "were"};
    Word verb = word_after(text, at);
    return WORD_AMONG(verbs, &verb) ? verb.end : at;
}

static bool is_time_mark(char byte) {
    return byte == MARK_FIGURE + FIGURE_DATE || byte == MARK_FIGURE + FIGURE_TIME;
}

static bool is_time_word(const Word *word) {
    static const TableWord times[] = {
        "afternoon", "april",     "august",   "christmas", "dawn",     "daybreak",  "december",
        "dusk",      "easter",    "evening",  "february",  "friday",   "half",      "january",
        "july",      "june",      "last",     "latest",    "lunch",    "march",     "may",
        "midday",    "midnight",  "monday",   "morning",   "night",    "nightfall", "noon",
        "november",  "now",       "october",  "past",      "recent",   "saturday",  "sunday",
        "sunrise",   "sunset",    "tea",      "then",      "thursday", "today",     "tonight",
        "tuesday",   "wednesday", "yesterday"};
    return WORD_AMONG(times, word);
}

static bool is_article(const Word *word) {
    static const TableWord articles[] = {"a", "an", "her", "his", "its", "the", "their"};
    return WORD_AMONG(articles, word);
}

static bool ends_clause(Slice text, size_t at) {
    return at >= text.length || strchr(".,;)", text.bytes[at]);
}

static bool is_told_before(const Word *word) {
    static const TableWord known[] = {"it", "that", "them", "then", "these", "this", "those"};
    return WORD_AMONG(known, word);
}

/* "by", "at home" */
static Word head_word_after(Slice text, size_t at) {
    Word word = word_after(text, at), next = word_after(text, word.end);
    return word_is(&word, "at") && word_is(&next, "home") ? next : word;
}

PartHead part_head(const MarkedSentence *marked, size_t mark) {
    Slice text = marked->text;
    size_t behind = marked->marks.items[mark].at + 1, reference = reference_end(text, behind);
    Word word = head_word_after(text, verb_end(text, reference));
    PartHead head = {.word = word_row(SORTED_WORDS(head_words), &word),
                     .referred = reference > behind};
    if (!head.word) {
        return head;
    }
    Word article = word_after(text, word.end);
    head.definite = is_article(&article);
    size_t object = blanks_end(text, head.definite ? article.end : word.end);
    Word named = word_at(text, object);
    head.object = byte_at(text, object);
    head.timed = is_time_mark(head.object) || is_time_word(&named);
    head.again = is_told_before(&named) || ends_clause(text, word.end);
    head.numbered = mark_is_figure(head.object) && !head.timed;
    return head;
}

bool part_heads_are_exhaustive(const PartHead *one, const PartHead *other) {
    return part_heads_are_contrary(one, other) && (other->again || one->word->pair == HEADS_GROUND);
}

bool part_heads_are_contrary(const PartHead *one, const PartHead *other) {
    return one->word && other->word && !one->numbered && !other->numbered &&
           one->word->pair != HEADS_ALONE && one->word->pair == other->word->pair &&
           one->word->second != other->word->second;
}

static bool is_named(const PartHead *head) {
    return head->object == (char)MARK_NAME;
}

bool part_heads_are_parallel(const PartHead *one, const PartHead *other) {
    return one->word && one->word == other->word && !one->numbered && !other->numbered &&
           is_named(one) == is_named(other) && one->timed == other->timed;
}

bool part_heads_exclude(const PartHead *one, const PartHead *other) {
    if (!part_heads_are_parallel(one, other)) {
        return part_heads_are_contrary(one, other);
    }
    bool runs = one->word->traits & HEAD_RUNS && one->timed;
    return !(one->word->traits & HEAD_NESTS) && !runs;
}

bool part_head_tells_part(const PartHead *head) {
    return head->referred || (head->word && (!head->numbered || head->word->traits & HEAD_QUALITY));
}

bool part_head_is_of_several(const PartHead *head) {
    return head->word && head->word->traits & HEAD_SEVERAL && !is_named(head);
}

bool part_head_is_kind(const PartHead *head) {
    return head->word && head->word->traits & HEAD_KIND && !is_named(head) && !head->definite;
}

bool part_head_is_way(const PartHead *head) {
    return head->word && head->word->traits & HEAD_WAY;
}

bool part_head_is_quality(const PartHead *head) {
    return head->word && head->word->traits & HEAD_QUALITY;
}

bool part_head_is_dated(const PartHead *head) {
    return head->timed && mark_is_figure(head->object);
}

bool part_head_is_among(const PartHead *head, Slice text) {
    for (size_t at = 0; head->word && at < text.length;) {
        Word word = word_at(text, at);
        if (word_is(&word, head->word->word)) {
            return true;
        }
        at = word.end > at ? word.end : at + 1;
    }
    return false;
}
