#include "rules/word_table.h"

#include "figures/eight_bytes.h"
#include <stdlib.h>

// clang-format off
static const unsigned char word_bytes[256] = {
    ['0'] = 1, ['1'] = 1, ['2'] = 1, ['3'] = 1, ['4'] = 1, ['5'] = 1, ['6'] = 1, ['7'] = 1,
    ['8'] = 1, ['9'] = 1, ['a'] = 1, ['b'] = 1, ['c'] = 1, ['d'] = 1, ['e'] = 1, ['f'] = 1,
    ['g'] = 1, ['h'] = 1, ['i'] = 1, ['j'] = 1, ['k'] = 1, ['l'] = 1, ['m'] = 1, ['n'] = 1,
    ['o'] = 1, ['p'] = 1, ['q'] = 1, ['r'] = 1, ['s'] = 1, ['t'] = 1, ['u'] = 1, ['v'] = 1,
    ['w'] = 1, ['x'] = 1, ['y'] = 1, ['z'] = 1,
};
// clang-format on

static bool is_word_byte(char byte) {
    return word_bytes[(unsigned char)byte];
}

/* Does a word go on at `at`, which lies behind a byte of it? */
static bool word_goes_on(Slice text, size_t at) {
    if (at >= text.length) {
        return false;
    }
    char byte = text.bytes[at];
    return is_word_byte(byte) || ((byte == '\'' || byte == '-') && at + 1 < text.length &&
                                  is_word_byte(text.bytes[at + 1]));
}

static size_t word_bytes_end(Slice text, size_t at) {
    while (at < text.length && is_word_byte(text.bytes[at])) {
        at++;
    }
    return at;
}

static size_t word_start(Slice text, size_t at) {
    while (at < text.length && !is_word_byte(text.bytes[at])) {
        at++;
    }
    return at;
}

size_t word_end(Slice text, size_t at) {
    size_t end = word_bytes_end(text, at);
    while (end > at && word_goes_on(text, end)) {
        end = word_bytes_end(text, end + 1); /* behind an apostrophe or a hyphen */
    }
    return end;
}

/* A word of a text, told by its length and first bytes. */
typedef struct WordSeen {
    uint64_t head; /* as in a WordSlot */
    Slice text;
} WordSeen;

/* How many of eight bytes from the first on are word bytes. */
static size_t word_bytes_among(uint64_t bytes) {
    uint64_t others =
        EACH_BYTE(0x80) & ~(bytes_between(bytes, 'a', 'z') | bytes_between(bytes, '0', '9'));
    return others ? bytes_before(others) : sizeof bytes;
}

/* The word that starts at `at`, read eight bytes at once. */
static inline WordSeen word_at(Slice text, size_t at) {
    uint64_t bytes = eight_bytes_of(text.bytes + at, text.length - at);
    size_t length = word_bytes_among(bytes);
    if (length == sizeof bytes || word_goes_on(text, at + length)) {
        length = word_end(text, at) - at;
    }
    bool whole = length < sizeof bytes;
    return (WordSeen){whole ? bytes & ((UINT64_C(1) << 8 * length) - 1) : bytes,
                      {text.bytes + at, length}};
}

/* Of WORD_FILTER_BITS. */
static size_t word_hash(const WordSeen *word) {
    return (word->head + word->text.length) * UINT64_C(0x9E3779B97F4A7C15) >>
           (64 - WORD_FILTER_BITS);
}

static bool slot_holds(const WordSlot *slot, const WordSeen *word) {
    return slot->head == word->head && slot->text.length == word->text.length &&
           (slot->text.length <= sizeof slot->head || slice_equal(slot->text, word->text));
}

/* The slot that holds the word, or the free one where it belongs. */
static WordSlot *slot_of(const WordTable *table, const WordSeen *word, size_t hash) {
    size_t mask = table->slot_count - 1;
    size_t at = hash & mask;
    while (table->slots[at].text.length && !slot_holds(&table->slots[at], word)) {
        at = (at + 1) & mask;
    }
    return &table->slots[at];
}

static void grow(Arena *arena, WordTable *table) {
    enum { FIRST_SLOTS = 64 };
    table->slot_count = table->slot_count ? 2 * table->slot_count : FIRST_SLOTS;
    table->slots = arena_take(arena, table->slot_count * sizeof *table->slots);
    for (size_t i = 0; i < table->first_words.count; i++) {
        WordSeen word = word_at(table->first_words.items[i].text, 0);
        *slot_of(table, &word, word_hash(&word)) =
            (WordSlot){.head = word.head, .text = word.text, .index = i};
    }
}

void word_table_add(Arena *arena, WordTable *table, Phrase phrase) {
    if (2 * (table->first_words.count + 1) > table->slot_count) {
        grow(arena, table);
    }
    WordSeen word = word_at(phrase.text, 0);
    size_t hash = word_hash(&word);
    WordSlot *slot = slot_of(table, &word, hash);
    if (!slot->text.length) {
        *slot = (WordSlot){.head = word.head, .text = word.text, .index = table->first_words.count};
        *list_push(arena, &table->first_words) = (FirstWord){.text = word.text};
        table->filter[hash / 64] |= UINT64_C(1) << hash % 64;
    }
    *list_push(arena, &table->first_words.items[slot->index].all) = phrase;
}

/* By id, then the longer first. */
static int compare_phrases(const void *a, const void *b) {
    const Phrase *left = a;
    const Phrase *right = b;
    if (left->id != right->id) {
        return left->id < right->id ? -1 : 1;
    }
    if (left->text.length != right->text.length) {
        return left->text.length > right->text.length ? -1 : 1;
    }
    return slice_compare(left->text, right->text);
}

/* The byte behind the first word and a blank; a zero byte where there is none. */
static char next_byte(Slice text, size_t word_end) {
    return word_end + 1 < text.length ? text.bytes[word_end + 1] : '\0';
}

static const Phrases *phrases_before(const FirstWord *first, char next) {
    for (size_t i = 0; i < first->followed.count; i++) {
        if (first->followed.items[i].next == next) {
            return &first->followed.items[i].phrases;
        }
    }
    return &first->single;
}

/* Puts the phrases of a word in order, and into a list for each byte that may follow. */
static void finish_word(Arena *arena, FirstWord *first) {
    const Phrases *all = &first->all;
    size_t end = word_end(all->items->text, 0);
    qsort(all->items, all->count, sizeof *all->items, compare_phrases);
    for (size_t i = 0; i < all->count; i++) {
        char next = next_byte(all->items[i].text, end);
        if (next && phrases_before(first, next) == &first->single) {
            *list_push(arena, &first->followed) = (FollowedPhrases){.next = next};
        }
    }
    for (size_t i = 0; i < all->count; i++) {
        char next = next_byte(all->items[i].text, end);
        if (!next) {
            *list_push(arena, &first->single) = all->items[i];
        }
        for (size_t k = 0; k < first->followed.count; k++) {
            if (!next || first->followed.items[k].next == next) {
                *list_push(arena, &first->followed.items[k].phrases) = all->items[i];
            }
        }
    }
}

static uint64_t next_bit(char next) {
    return UINT64_C(1) << ((unsigned char)next & 63);
}

/* All bits for a word that may stand alone. */
static uint64_t nexts_of(const FirstWord *first) {
    uint64_t nexts = first->single.count ? UINT64_MAX : 0;
    for (size_t i = 0; i < first->followed.count; i++) {
        nexts |= next_bit(first->followed.items[i].next);
    }
    return nexts;
}

void word_table_finish(Arena *arena, WordTable *table) {
    for (size_t i = 0; i < table->first_words.count; i++) {
        finish_word(arena, &table->first_words.items[i]);
    }
    for (size_t i = 0; i < table->slot_count; i++) {
        WordSlot *slot = &table->slots[i];
        slot->nexts = slot->text.length ? nexts_of(&table->first_words.items[slot->index]) : 0;
    }
}

static bool phrase_stands(Slice phrase, Slice text, size_t start, size_t end) {
    return phrase.length == end - start ||
           (slice_starts(slice_part(text, start, text.length), phrase) &&
            !word_goes_on(text, start + phrase.length));
}

/* NULL if no phrase starts with the word and goes on with this byte. */
static const FirstWord *first_word(const WordTable *table, const WordSeen *word, char next) {
    size_t hash = word_hash(word);
    if (!(table->filter[hash / 64] >> hash % 64 & 1)) {
        return NULL;
    }
    const WordSlot *slot = slot_of(table, word, hash);
    return slot->nexts & next_bit(next) ? &table->first_words.items[slot->index] : NULL;
}

/* Adds what starts with the word that stands from `start` to `end`. */
static void add_phrases(const FirstWord *first, Arena *arena, size_t start, size_t end,
                        MarkedSentence *sentence) {
    Slice text = sentence->text;
    const Phrases *phrases = phrases_before(first, next_byte(text, end));
    for (size_t i = 0; i < phrases->count; i++) {
        const Phrase *phrase = &phrases->items[i];
        if (!phrase_stands(phrase->text, text, start, end)) {
            continue;
        }
        ClassHit hit = {phrase->id, start, start + phrase->text.length};
        if (phrase->hit) {
            *list_push(arena, &sentence->hits) = hit;
        }
        if (phrase->cue) {
            *list_push(arena, &sentence->cues) = hit;
        }
        while (i + 1 < phrases->count && phrases->items[i + 1].id == phrase->id) {
            i++;
        }
    }
}

void word_table_look_up(const WordTable *table, Arena *arena, MarkedSentence *sentence) {
    Slice text = sentence->text;
    size_t end;
    for (size_t at = word_start(text, 0); at < text.length; at = word_start(text, end)) {
        WordSeen word = word_at(text, at);
        end = at + word.text.length;
        const FirstWord *first = first_word(table, &word, next_byte(text, end));
        if (first) {
            add_phrases(first, arena, at, end, sentence);
        }
    }
}
