#include "rules/word_table.h"

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

size_t word_start(Slice text, size_t at) {
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

/* Cheap to make of any word, and shared by few: most words of a text are known not to be in the
 * table by their shape alone. */
static size_t shape_of(Slice word) {
    size_t first = (unsigned char)word.bytes[0];
    size_t middle = (unsigned char)word.bytes[word.length / 2];
    size_t last = (unsigned char)word.bytes[word.length - 1];
    return (first * 5 + middle * 37 + last * 131 + word.length * 1031) % WORD_SHAPES;
}

void word_table_add(Arena *arena, WordTable *table, Slice phrase, uint16_t id) {
    Slice word = slice_part(phrase, 0, word_end(phrase, 0));
    size_t number;
    if (!name_table_find(&table->numbers, word, &number)) {
        number = table->first_words.count;
        *list_push(arena, &table->first_words) = (FirstWord){.text = word};
        name_table_put(arena, &table->numbers, word, number);
        table->shapes[shape_of(word)] = (uint16_t)(number < UINT16_MAX ? number + 1 : UINT16_MAX);
    }
    *list_push(arena, &table->first_words.items[number].all) = (Phrase){phrase, id};
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

void word_table_finish(Arena *arena, WordTable *table) {
    for (size_t i = 0; i < table->first_words.count; i++) {
        finish_word(arena, &table->first_words.items[i]);
    }
}

static bool phrase_stands(Slice phrase, Slice text, size_t start, size_t end) {
    return phrase.length == end - start ||
           (slice_starts(slice_part(text, start, text.length), phrase) &&
            !word_goes_on(text, start + phrase.length));
}

/* NULL if no phrase starts with the word. */
static const FirstWord *first_word(const WordTable *table, Slice word) {
    size_t number = table->shapes[shape_of(word)];
    if (number == 0) {
        return NULL;
    }
    const FirstWord *likely = &table->first_words.items[number - 1];
    if (slice_equal(likely->text, word)) {
        return likely;
    }
    bool found = name_table_find(&table->numbers, word, &number);
    return found ? &table->first_words.items[number] : NULL;
}

void word_table_look_up(const WordTable *table, Arena *arena, Slice text, size_t start, size_t end,
                        MarkedSentence *sentence) {
    const FirstWord *first = first_word(table, slice_part(text, start, end));
    if (!first) {
        return;
    }
    const Phrases *phrases = phrases_before(first, next_byte(text, end));
    for (size_t i = 0; i < phrases->count; i++) {
        const Phrase *phrase = &phrases->items[i];
        if (!phrase_stands(phrase->text, text, start, end)) {
            continue;
        }
        bool of_class = phrase->id < table->class_count;
        *list_push(arena, of_class ? &sentence->hits : &sentence->openings) =
            (ClassHit){phrase->id, start, start + phrase->text.length};
        while (i + 1 < phrases->count && phrases->items[i + 1].id == phrase->id) {
            i++;
        }
    }
}
