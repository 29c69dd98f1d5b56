#include "rules/word_table.h"

#include <stdlib.h>

static bool is_word_byte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
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

size_t word_end(Slice text, size_t at) {
    if (at < text.length && is_word_byte(text.bytes[at])) {
        do {
            at++;
        } while (word_goes_on(text, at));
    }
    return at;
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
    size_t entry;
    if (!name_table_find(&table->first_words, word, &entry)) {
        entry = table->entries.count;
        *list_push(arena, &table->entries) = (Phrases){0};
        name_table_put(arena, &table->first_words, word, entry);
        table->shapes[shape_of(word)] = true;
    }
    *list_push(arena, &table->entries.items[entry]) = (Phrase){phrase, id};
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

void word_table_finish(WordTable *table) {
    for (size_t i = 0; i < table->entries.count; i++) {
        Phrases *phrases = &table->entries.items[i];
        qsort(phrases->items, phrases->count, sizeof *phrases->items, compare_phrases);
    }
}

/* Most phrases fail at the first byte of their second word, so it is looked at first. */
static bool phrase_stands(Slice phrase, Slice text, size_t start, size_t end) {
    size_t second = end - start + 1;
    if (phrase.length > second &&
        (end + 1 >= text.length || text.bytes[end + 1] != phrase.bytes[second])) {
        return false;
    }
    return slice_starts(slice_part(text, start, text.length), phrase) &&
           !word_goes_on(text, start + phrase.length);
}

void word_table_look_up(const WordTable *table, Arena *arena, Slice text, size_t start, size_t end,
                        MarkedSentence *sentence) {
    Slice word = slice_part(text, start, end);
    size_t entry;
    if (!table->shapes[shape_of(word)] || !name_table_find(&table->first_words, word, &entry)) {
        return;
    }
    const Phrases *phrases = &table->entries.items[entry];
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
