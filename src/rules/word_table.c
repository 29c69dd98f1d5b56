#include "rules/word_table.h"

#include "base/kept.h"
#include "figures/eight_bytes.h"
#include "rules/word_edge.h"
#include <stdlib.h>

/* A word of a text, told by its length and first bytes. */
typedef struct WordSeen {
    uint64_t head; /* as in a WordSlot */
    Slice text;
} WordSeen;

/* How many of eight bytes from the first on are small letters. */
static size_t letters_first(uint64_t bytes) {
    uint64_t others = EACH_BYTE(0x80) & ~bytes_between(bytes, 'a', 'z');
    return others ? bytes_before(others) : sizeof bytes;
}

/* The word that starts at `at`, read eight bytes at once: most are short and of letters alone. */
static inline WordSeen word_at(Slice text, size_t at) {
    uint64_t bytes = eight_bytes_of(text.bytes + at, text.length - at);
    size_t length = letters_first(bytes);
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

static Slice text_of(const WordTable *table, uint32_t text, uint32_t length) {
    return slice_part(table->texts, text, (size_t)text + length);
}

static bool slot_holds(const WordTable *table, const WordSlot *slot, const WordSeen *word) {
    return slot->head == word->head && slot->length == word->text.length &&
           (slot->length <= sizeof slot->head ||
            slice_equal(text_of(table, slot->text, slot->length), word->text));
}

/* The slot that holds the word, or the free one where it belongs. */
static WordSlot *slot_of(const WordTable *table, const WordSeen *word, size_t hash) {
    size_t mask = table->slot_count - 1;
    size_t at = hash & mask;
    while (table->slots[at].length && !slot_holds(table, &table->slots[at], word)) {
        at = (at + 1) & mask;
    }
    return &table->slots[at];
}

/* ---- making */

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

static uint64_t next_bit(char next) {
    return UINT64_C(1) << ((unsigned char)next & 63);
}

/* Is no phrase of the same class the start of this one? Shorter ones follow it. */
static bool phrase_is_sole(const Phrases *phrases, size_t index) {
    const Phrase *phrase = &phrases->items[index];
    for (size_t i = index + 1; i < phrases->count && phrases->items[i].id == phrase->id; i++) {
        if (slice_starts(phrase->text, phrases->items[i].text)) {
            return false;
        }
    }
    return true;
}

static uint64_t first_bytes_mask(size_t count) {
    return count < sizeof(uint64_t) ? (UINT64_C(1) << 8 * count) - 1 : UINT64_MAX;
}

/* The phrases of a word that may stand before a byte, and in `texts` what they are. */
static void add_group(Arena *arena, WordTable *table, Buffer *texts, const Phrases *phrases,
                      size_t word_end, char next) {
    PhraseGroup group = {.first = (uint32_t)table->phrases.count, .next = next};
    for (size_t i = 0; i < phrases->count; i++) {
        const Phrase *phrase = &phrases->items[i];
        char first = next_byte(phrase->text, word_end);
        if (first && first != next) {
            continue;
        }
        Slice tail = slice_part(phrase->text, word_end, phrase->text.length);
        *list_push(arena, &table->phrases) =
            (PackedPhrase){.tail = eight_bytes_of(tail.bytes, tail.length),
                           .mask = first_bytes_mask(tail.length),
                           .text = (uint32_t)texts->length,
                           .length = (uint32_t)phrase->text.length,
                           .id = phrase->id,
                           .hit = phrase->hit,
                           .cue = phrase->cue,
                           .sole = phrase_is_sole(phrases, i)};
        buffer_add(texts, phrase->text);
        group.count++;
    }
    *list_push(arena, &table->groups) = group;
}

static bool has_group(const WordTable *table, const WordSlot *slot, char next) {
    bool found = false;
    for (size_t i = slot->first; i < table->groups.count; i++) {
        found = found || table->groups.items[i].next == next;
    }
    return found;
}

/* A group for each byte that may follow the word. */
static void add_groups(Arena *arena, WordTable *table, Buffer *texts, const Phrases *phrases,
                       WordSlot *slot) {
    slot->first = (uint32_t)table->groups.count;
    for (size_t i = 0; i < phrases->count; i++) {
        char next = next_byte(phrases->items[i].text, slot->length);
        slot->nexts |= next ? next_bit(next) : 0;
        if (next && !has_group(table, slot, next)) {
            add_group(arena, table, texts, phrases, slot->length, next);
        }
    }
    slot->count = (uint32_t)table->groups.count - slot->first;
}

/* What the word is by itself, each id once: of its hits, or of its cues. */
static IdRange add_ids(Arena *arena, WordTable *table, const Phrases *phrases, size_t word_end,
                       bool cues) {
    IdRange range = {.first = (uint32_t)table->ids.count};
    for (size_t i = 0; i < phrases->count; i++) {
        const Phrase *phrase = &phrases->items[i];
        bool again = range.count && table->ids.items[table->ids.count - 1] == phrase->id;
        if (phrase->text.length == word_end && (cues ? phrase->cue : phrase->hit) && !again) {
            *list_push(arena, &table->ids) = phrase->id;
            range.count++;
        }
    }
    return range;
}

static void add_word(Arena *arena, WordTable *table, Buffer *texts, Slice text, Phrases *phrases) {
    WordSeen word = word_at(text, 0);
    size_t hash = word_hash(&word);
    table->texts = buffer_slice(texts);
    WordSlot *slot = slot_of(table, &word, hash);
    *slot = (WordSlot){
        .head = word.head, .text = (uint32_t)texts->length, .length = (uint32_t)word.text.length};
    buffer_add(texts, text);
    qsort(phrases->items, phrases->count, sizeof *phrases->items, compare_phrases);
    add_groups(arena, table, texts, phrases, slot);
    slot->hits = add_ids(arena, table, phrases, slot->length, false);
    slot->cues = add_ids(arena, table, phrases, slot->length, true);
    table->filter[hash / 64] |= UINT64_C(1) << hash % 64;
}

void word_table_make(Arena *arena, PhraseList *list, WordTable *table) {
    Buffer texts = {0};
    for (table->slot_count = 1; table->slot_count < 2 * (list->by_number.count + 1);) {
        table->slot_count *= 2;
    }
    table->slots = arena_take(arena, table->slot_count * sizeof *table->slots);
    for (size_t i = 0; i < list->by_number.count; i++) {
        add_word(arena, table, &texts, list->first_words.entries.items[i].name,
                 &list->by_number.items[i]);
    }
    table->texts = buffer_kept(arena, &texts);
}

/* ---- looking up */

/* A place where a first word stands: `behind` are the eight bytes behind it. */
typedef struct WordPlace {
    Slice text;
    size_t start;
    uint64_t behind;
} WordPlace;

static bool tail_stands(const PackedPhrase *phrase, uint64_t behind) {
    return ((phrase->tail ^ behind) & phrase->mask) == 0;
}

/* Does a phrase of several words seem to stand where these bytes follow the first? */
static bool several_stand(const WordTable *table, const PhraseGroup *group, uint64_t behind) {
    const PackedPhrase *phrases = &table->phrases.items[group->first];
    for (size_t i = 0; i < group->count; i++) {
        if (tail_stands(&phrases[i], behind) && phrases[i].mask) {
            return true;
        }
    }
    return false;
}

static bool phrase_stands(const WordTable *table, const PackedPhrase *phrase,
                          const WordPlace *place) {
    if (!tail_stands(phrase, place->behind)) {
        return false;
    }
    Slice rest = slice_part(place->text, place->start, place->text.length);
    return (phrase->mask != UINT64_MAX ||
            slice_starts(rest, text_of(table, phrase->text, phrase->length))) &&
           !word_goes_on(rest, phrase->length);
}

/* NULL if no phrase starts with the word. */
static inline const WordSlot *slot_for(const WordTable *table, const WordSeen *word) {
    size_t hash = word_hash(word);
    if (!(table->filter[hash / 64] >> hash % 64 & 1)) {
        return NULL;
    }
    const WordSlot *slot = &table->slots[hash & (table->slot_count - 1)]; /* nearly always there */
    if (slot->head != word->head || slot->length != word->text.length ||
        slot->length > sizeof slot->head) {
        slot = slot_of(table, word, hash);
    }
    return slot->length ? slot : NULL;
}

/* The group of the phrases that go on with this byte, or NULL. */
static const PhraseGroup *group_of(const WordTable *table, const WordSlot *slot, char next) {
    const PhraseGroup *groups = &table->groups.items[slot->first];
    for (size_t i = 0; i < slot->count; i++) {
        if (groups[i].next == next) {
            return &groups[i];
        }
    }
    return NULL;
}

static void add_phrase(Arena *arena, const PackedPhrase *phrase, size_t start,
                       MarkedSentence *sentence) {
    size_t end = start + phrase->length;
    if (phrase->hit) {
        *list_next(arena, &sentence->hits) = (ClassHit){phrase->id, start, end};
    }
    if (phrase->cue) {
        *list_next(arena, &sentence->cues) =
            (Cue){&phrase->id, 1, (uint32_t)start, (uint32_t)end, phrase->sole};
    }
}

static void add_phrases(const WordTable *table, const PhraseGroup *group, Arena *arena,
                        const WordPlace *place, MarkedSentence *sentence) {
    const PackedPhrase *phrases = &table->phrases.items[group->first];
    for (size_t i = 0; i < group->count; i++) {
        if (!phrase_stands(table, &phrases[i], place)) {
            continue;
        }
        add_phrase(arena, &phrases[i], place->start, sentence);
        while (i + 1 < group->count && phrases[i + 1].id == phrases[i].id) {
            i++;
        }
    }
}

/* A word with which no phrase goes on. */
static void add_alone(const WordTable *table, const WordSlot *slot, Arena *arena, size_t start,
                      MarkedSentence *sentence) {
    const uint16_t *ids = table->ids.items;
    size_t end = start + slot->length;
    for (size_t i = 0; i < slot->hits.count; i++) {
        *list_next(arena, &sentence->hits) = (ClassHit){ids[slot->hits.first + i], start, end};
    }
    if (slot->cues.count) {
        *list_next(arena, &sentence->cues) =
            (Cue){ids + slot->cues.first, slot->cues.count, (uint32_t)start, (uint32_t)end, true};
    }
}

/* All that starts with this word. */
static void look_up(const WordTable *table, const WordSlot *slot, Arena *arena, size_t start,
                    MarkedSentence *sentence) {
    Slice text = sentence->text;
    size_t end = start + slot->length;
    char next = next_byte(text, end);
    const PhraseGroup *group = slot->nexts & next_bit(next) ? group_of(table, slot, next) : NULL;
    uint64_t behind = group ? eight_bytes_of(text.bytes + end, text.length - end) : 0;
    if (group && several_stand(table, group, behind)) {
        add_phrases(table, group, arena, &(WordPlace){text, start, behind}, sentence);
    } else {
        add_alone(table, slot, arena, start, sentence);
    }
}

void word_table_look_up(const WordTable *table, Arena *arena, MarkedSentence *sentence) {
    enum { BYTES_EACH = 8 }; /* about so many a cue */
    Slice text = sentence->text;
    list_reserve(arena, &sentence->cues, text.length / BYTES_EACH + 1);
    size_t end;
    for (size_t at = word_start(text, 0); at < text.length; at = word_start(text, end)) {
        WordSeen word = word_at(text, at);
        end = at + word.text.length;
        const WordSlot *slot = slot_for(table, &word);
        if (slot) {
            look_up(table, slot, arena, at, sentence);
        }
    }
}
