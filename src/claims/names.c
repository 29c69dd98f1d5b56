#include "claims/names.h"

#include "claims/mention.h"
#include "claims/name_word.h"
#include "claims/sentence_words.h"
#include "rules/name_table.h"

/* All names of two or more words that share their last word, or their first. */
typedef struct Family {
    Slice other;   /* the word at the other end, of the one read first */
    Slice nearest; /* all of the one mentioned last, where there are several */
    bool several;
} Family;

typedef LIST_OF(Family) Families;

typedef LIST_OF(Slice) Keys;

/* What links the mentions of an article. The tables are of words as first printed. */
typedef struct Linker {
    Arena *arena;
    NameTable spellings; /* a folded word -> index of how it was first printed */
    Keys printed;
    NameTable by_last, by_first; /* index of a family */
    Families families;
    NameTable alone;       /* single words that certainly name somebody */
    NameTable places;      /* single words behind "in" or "at" */
    NameTable short_names; /* first word of a firm, initials -> index of key */
    Keys keys;
} Linker;

static void keep_key(Linker *linker, NameTable *table, Slice word, Slice key) {
    name_table_put(linker->arena, table, word, linker->keys.count);
    *list_push(linker->arena, &linker->keys) = key;
}

/* Words are looked up folded: CORBYN as Corbyn; short words in capitals stay, they are initials. */
static Slice folded(Arena *arena, Slice word) {
    enum { INITIALS = 3 };
    if (word.length <= INITIALS || word.bytes[1] < 'A' || word.bytes[1] > 'Z') {
        return word;
    }
    char *bytes = arena_copy(arena, word.bytes, word.length);
    for (size_t i = 1; i < word.length; i++) {
        bytes[i] = (char)(bytes[i] >= 'A' && bytes[i] <= 'Z' ? bytes[i] | 0x20 : bytes[i]);
    }
    return (Slice){bytes, word.length};
}

/* The word as it was first printed; with small letters if it ever was. */
static Slice spelling(Linker *linker, Slice word) {
    Slice small = folded(linker->arena, word);
    size_t index;
    if (!name_table_find(&linker->spellings, small, &index)) {
        name_table_put(linker->arena, &linker->spellings, small, linker->printed.count);
        *list_push(linker->arena, &linker->printed) = word;
        return word;
    }
    Slice *printed = &linker->printed.items[index];
    if (slice_equal(word, small)) {
        *printed = word;
    }
    return *printed;
}

/* A name of several words, with a blank where a line ends in it. */
static Slice one_line(Arena *arena, Slice body) {
    if (!memchr(body.bytes, '\n', body.length)) {
        return body;
    }
    char *bytes = arena_take(arena, body.length);
    size_t length = 0;
    for (size_t i = 0; i < body.length; i++) {
        bool blank = body.bytes[i] <= ' ' && body.bytes[i] >= 0;
        if (!blank || bytes[length - 1] != ' ') {
            bytes[length++] = blank ? ' ' : body.bytes[i];
        }
    }
    return (Slice){bytes, length};
}

static bool is_single(const Mention *mention) {
    return mention->first.bytes == mention->last.bytes;
}

/* Are two first names those of one person: Jeremy and Jeremy, J and Jeremy? */
static bool same_first(Slice a, Slice b) {
    return slice_equal(a, b) || ((a.length == 1 || b.length == 1) && a.bytes[0] == b.bytes[0]);
}

static Family *family_of(const Linker *linker, const NameTable *table, Slice word) {
    size_t index;
    return name_table_find(table, word, &index) ? &linker->families.items[index] : NULL;
}

static void note_family(Linker *linker, NameTable *table, Slice word, Slice other) {
    Family *family = family_of(linker, table, word);
    if (family) {
        family->several = family->several || !same_first(family->other, other);
        return;
    }
    name_table_put(linker->arena, table, word, linker->families.count);
    *list_push(linker->arena, &linker->families) = (Family){.other = other};
}

/* First time through: what is certain from the mention itself. */
static void note_mention(Linker *linker, const Mention *mention) {
    Slice first = folded(linker->arena, mention->first);
    Slice last = folded(linker->arena, mention->last);
    spelling(linker, mention->first);
    spelling(linker, mention->last);
    if (mention->firm) {
        keep_key(linker, &linker->short_names, first, mention->body);
    }
    if (!is_single(mention) && !mention->whole) {
        note_family(linker, &linker->by_last, last, first);
        note_family(linker, &linker->by_first, first, last);
    }
    if (mention->firm || (is_single(mention) && !mention->uncertain)) {
        name_table_put(linker->arena, &linker->alone, first, 0);
    }
    if (mention->titled) {
        name_table_put(linker->arena, &linker->alone, last, 0);
    }
    if (mention->placed && is_single(mention)) {
        name_table_put(linker->arena, &linker->places, first, 0);
    }
}

static bool is_alone(const Linker *linker, Slice word) {
    size_t ignored;
    return name_table_find(&linker->alone, word, &ignored);
}

/* Is a name called by its first word: "Brackwell" of "Brackwell Inns", "Sir Keir"? Not if others
 * share it, or it may be the place. */
static bool goes_by_first(const Linker *linker, Slice first, Slice last) {
    const Family *family = family_of(linker, &linker->by_first, first);
    size_t ignored;
    return family && !family->several && !name_table_find(&linker->places, first, &ignored) &&
           !family_of(linker, &linker->by_last, last)->several;
}

static Slice person_key(Linker *linker, const Mention *mention) {
    Slice first = folded(linker->arena, mention->first);
    Slice last = folded(linker->arena, mention->last);
    Family *family = family_of(linker, &linker->by_last, last);
    if (family->several) {
        family->nearest = one_line(linker->arena, mention->body);
        return family->nearest;
    }
    bool by_first = !is_alone(linker, last) && is_alone(linker, first);
    return spelling(linker, by_first && goes_by_first(linker, first, last) ? first : last);
}

/* The key of a single word that is the first of one longer name; empty if it is of none. */
static Slice key_of_first(Linker *linker, const Mention *mention, Slice word) {
    const Family *family = family_of(linker, &linker->by_first, word);
    bool named = !mention->titled || mention->honoured;
    if (!family || !named || !goes_by_first(linker, word, family->other)) {
        return (Slice){"", 0};
    }
    if (mention->honoured) {
        return spelling(linker, is_alone(linker, family->other) ? family->other : word);
    }
    return is_alone(linker, family->other) ? (Slice){"", 0} : spelling(linker, word);
}

static Slice single_key(Linker *linker, const Mention *mention) {
    Slice word = folded(linker->arena, mention->last);
    const Family *family = family_of(linker, &linker->by_last, word);
    if (family) {
        return family->nearest.length ? family->nearest : spelling(linker, word);
    }
    Slice party = party_name(word);
    if (party.length && !mention->titled) {
        return party;
    }
    size_t index;
    if (!mention->titled && name_table_find(&linker->short_names, word, &index)) {
        return linker->keys.items[index];
    }
    Slice key = key_of_first(linker, mention, word);
    return key.length ? key : spelling(linker, word);
}

/* Is a mention that may be none one of somebody known? */
static bool is_known(Linker *linker, const Mention *mention) {
    Slice word = folded(linker->arena, mention->last);
    bool month = name_word_is(NAME_MONTH, word);
    return family_of(linker, &linker->by_last, word) ||
           (!month && (party_name(word).length || is_alone(linker, word)));
}

static Slice key_of(Linker *linker, const Mention *mention) {
    if (is_single(mention)) {
        return single_key(linker, mention);
    }
    if (!mention->whole) {
        return person_key(linker, mention);
    }
    Slice party = party_name(mention->body);
    return party.length ? party : one_line(linker->arena, mention->body);
}

/* Are the letters the capitals of the words before them: "Bharatiya Janata Party (BJP)"? */
static bool are_initials(Slice letters, Slice words) {
    size_t found = 0;
    for (size_t i = 0; i < words.length; i++) {
        bool starts = i == 0 || words.bytes[i - 1] == ' ' || words.bytes[i - 1] == '-';
        if (starts && words.bytes[i] >= 'A' && words.bytes[i] <= 'Z') {
            if (found >= letters.length || letters.bytes[found] != words.bytes[i]) {
                return false;
            }
            found++;
        }
    }
    return found > 1 && found == letters.length;
}

/* Initials in brackets behind a name are that name from then on. */
static void note_initials(Linker *linker, Slice text, const Name *before, const Mention *mention) {
    Slice letters = mention->body;
    if (mention->start == before->end + 2 &&
        slice_equal(slice_part(text, before->end, mention->start), SLICE(" (")) &&
        are_initials(letters, slice_part(text, before->start, before->end))) {
        keep_key(linker, &linker->short_names, folded(linker->arena, letters), before->key);
    }
}

static void link_mentions(Linker *linker, Slice text, const Mentions *mentions, Names *names) {
    for (size_t i = 0; i < mentions->count; i++) {
        note_mention(linker, &mentions->items[i]);
    }
    for (size_t i = 0; i < mentions->count; i++) {
        const Mention *mention = &mentions->items[i];
        if (mention->uncertain && !is_known(linker, mention)) {
            continue;
        }
        if (names->count && is_single(mention)) {
            note_initials(linker, text, &names->items[names->count - 1], mention);
        }
        Slice key = key_of(linker, mention);
        *list_push(linker->arena, names) = (Name){mention->start, mention->end, key};
    }
}

/* Have all words of some length a capital, or all words nothing but capitals? Then capitals say
 * nothing. */
static bool is_title_case(Slice text, const Sentence *sentence, bool headline) {
    enum { LONG_WORD = 5 };
    size_t small = 0, shouted = 0, words = 0;
    Word word;
    for (size_t at = sentence->start; word_next(text, at, sentence->end, &word); at = word.end) {
        words++;
        shouted += word.shouted;
        small += !word.capital && word.end - word.start >= LONG_WORD;
        if (small && !word.shouted) {
            return false;
        }
    }
    return words > 2 && (shouted == words || (headline && small == 0));
}

void names_read(Arena *arena, const Article *article, const Figures *figures, Names *names) {
    Linker linker = {.arena = arena};
    Mentions mentions = {0};
    size_t figure = 0;
    for (size_t i = 0; i < article->sentences.count; i++) {
        const Sentence *sentence = &article->sentences.items[i];
        bool headline = article->paragraphs.items[sentence->paragraph].headline;
        if (!is_title_case(article->text, sentence, headline)) {
            mentions_read(arena, article->text, sentence, figures, &figure, &mentions);
        }
    }
    link_mentions(&linker, article->text, &mentions, names);
}
