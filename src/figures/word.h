#ifndef ADDSUP_FIGURES_WORD_H
#define ADDSUP_FIGURES_WORD_H
/* Words beside a figure, and tables of words. A word is a run of letters; what is longer than any
 * word of a table is cut, so that it matches none. */
#include "figures/blank.h"
#include "figures/eight_bytes.h"

enum { WORD_LETTERS = 22 };

typedef struct Word {
    size_t start, end;            /* empty where no word stands */
    char lower[WORD_LETTERS + 2]; /* zeros behind the letters */
    uint8_t length;               /* of lower */
    bool capital;                 /* the first letter is one */
} Word;

static inline bool word_none(const Word *word) {
    return word->start == word->end;
}

/* For word_at and word_ending, which return words where the callers have them. */
void word_read(Slice text, size_t at, Word *word);
void word_read_back(Slice text, size_t at, Word *word);

/* The word that starts at `at`. */
static inline Word word_at(Slice text, size_t at) {
    Word word;
    word_read(text, at, &word);
    return word;
}

/* The word behind the blanks that start at `at`. */
static inline Word word_after(Slice text, size_t at) {
    return word_at(text, blanks_end(text, at));
}

/* The word that ends at `at`. */
static inline Word word_ending(Slice text, size_t at) {
    Word word;
    word_read_back(text, at, &word);
    return word;
}

/* The word before the blanks that end at `at`. */
static inline Word word_before(Slice text, size_t at) {
    return word_ending(text, blanks_start(text, at));
}

static inline bool word_is(const Word *word, const char *lower) {
    return word->length == strlen(lower) && memcmp(word->lower, lower, word->length) == 0;
}

/* A word of a table. Of this size two numbers compare it, and a table has its words at hand. */
typedef char TableWord[16];

/* The shapes of a table's words, a bit for each: most other words are known by theirs not to be in
 * the table. What the bits must be is told by tests/figures/word_tables_test.sh. */
typedef struct WordShapes {
    uint64_t bits[8];
} WordShapes;

/* Some of the bits that mix the first eight letters of a word. */
static inline bool shape_among(const WordShapes *shapes, const Word *word) {
    uint64_t shape = eight_bytes(word->lower) * UINT64_C(0x9E3779B97F4A7C15) >> 55;
    return (shapes->bits[shape / 64] >> shape % 64 & 1) != 0;
}

/* Rows with a TableWord as the first member, in ascending order of it. */
typedef struct SortedWords {
    const void *rows;
    size_t count, size;
    const WordShapes *shapes; /* NULL for a small table, or one that most words asked for are in */
} SortedWords;

#define SORTED_WORDS(array)                                                                        \
    ((SortedWords){(array), sizeof(array) / sizeof *(array), sizeof *(array), NULL})

/* Of a table whose shapes are `array`_shapes. */
#define SHAPED_WORDS(array)                                                                        \
    ((SortedWords){(array), sizeof(array) / sizeof *(array), sizeof *(array), &array##_shapes})

/* For the one below, of a word that is not empty. The parts of a table fit into registers. */
const void *rows_found(const void *rows, size_t row_count, size_t size, const Word *word,
                       size_t *count);

/* The first row with this word, and in `count` how many follow each other with it; NULL if none. */
static inline const void *word_rows(SortedWords table, const Word *word, size_t *count) {
    bool may = word->length > 0 && (!table.shapes || shape_among(table.shapes, word));
    return may ? rows_found(table.rows, table.count, table.size, word, count) : NULL;
}

/* The row of a table in which every word stands once. */
static inline const void *word_row(SortedWords table, const Word *word) {
    size_t count;
    return word_rows(table, word, &count);
}

/* Is the word one of a table of plain words? Of a small one every row is compared. */
static inline bool word_among(const TableWord *words, size_t count, const Word *word) {
    enum { FEW = 8 };
    if (count > FEW) {
        return word_row((SortedWords){words, count, sizeof *words, NULL}, word) != NULL;
    }
    uint64_t first = eight_bytes(word->lower), second = eight_bytes(word->lower + 8);
    bool among = false;
    for (size_t i = 0; i < count; i++) {
        among |= eight_bytes(words[i]) == first && eight_bytes(words[i] + 8) == second;
    }
    return among && word->length > 0;
}

#define WORD_AMONG(words, word) word_among((words), sizeof(words) / sizeof *(words), (word))

/* The same of a table whose shapes are `words`_shapes. */
#define SHAPE_AMONG(words, word) (word_row(SHAPED_WORDS(words), (word)) != NULL)

/* Does `phrase` (lower case, single blanks) stand at `at`, in whole words? Its end, or 0. A blank
 * of the phrase matches blanks or a hyphen of the text. An empty phrase ends where it starts. */
static inline size_t phrase_end(Slice text, size_t at, const char *phrase);

/* Does `phrase` stand before `at`? Its start, or `at` + 1 if not. */
static inline size_t phrase_start(Slice text, size_t at, const char *phrase);

/* Where the joint of two parts of a list ends that starts at `at`: ", ", " and ", ", and ", blanks;
 * `at` if there is none. */
size_t joint_end(Slice text, size_t at);

/* ---- phrases, which nearly always differ in the letter that is compared first */

size_t phrase_end_compared(Slice text, size_t at, const char *phrase);
size_t phrase_start_compared(Slice text, size_t at, const char *phrase);

static inline size_t phrase_end(Slice text, size_t at, const char *phrase) {
    char byte = byte_at(text, at);
    if (phrase[0] == ' ' && byte == ' ') {
        byte = byte_at(text, at + 1);
        bool differs = byte_is_seen(byte) && letter_lower(byte) != phrase[1];
        return differs ? 0 : phrase_end_compared(text, at, phrase);
    }
    bool differs = phrase[0] == ' ' ? byte_is_seen(byte) && byte != '-'
                                    : phrase[0] && letter_lower(byte) != phrase[0];
    return differs ? 0 : phrase_end_compared(text, at, phrase);
}

static inline size_t phrase_start(Slice text, size_t at, const char *phrase) {
    size_t length = strlen(phrase);
    bool differs = length > 0 && letter_lower(byte_at(text, at - 1)) != phrase[length - 1];
    return differs ? at + 1 : phrase_start_compared(text, at, phrase);
}

#endif
