#include "claims/names.h"

#include "claims/mention.h"
#include "claims/name_word.h"
#include "claims/sentence_words.h"
#include "rules/name_table.h"

enum { LONG_WORD = 5 }; /* letters; small words have none in titles either */

/* All names of two or more words that share their last word, or their first. */
typedef struct Family {
    size_t other; /* the word at the other end, of the one read first */
    bool any, several;
} Family;

/* All that the mentions of an article tell of one word, so that it is sought once for each. */
typedef struct NamedWord {
    Slice text; /* folded */
    Family by_last, by_first;
    Slice nearest;   /* of several names that it ends all of the one mentioned last; may be empty */
    Slice short_for; /* a key: of the firm that it begins, or whose initials it is; may be empty */
    bool alone;      /* by itself it certainly names somebody */
    bool placed;     /* by itself behind "in" or "at" */
} NamedWord;

/* The first and the last word of a mention: indexes. */
typedef struct MentionEnds {
    size_t first, last;
} MentionEnds;

/* What links the mentions of an article. */
typedef struct Linker {
    Arena *arena;
    NameTable numbers; /* of a folded word: index into words */
    LIST_OF(NamedWord) words;
    LIST_OF(MentionEnds) ends; /* for each mention */
} Linker;

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

static size_t word_number(Linker *linker, Slice word) {
    Slice text = folded(linker->arena, word);
    size_t number = name_table_number(linker->arena, &linker->numbers, text);
    if (number == linker->words.count) {
        *list_push(linker->arena, &linker->words) = (NamedWord){.text = text};
    }
    return number;
}

static NamedWord *named_word(const Linker *linker, size_t number) {
    return &linker->words.items[number];
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

/* Are two first names those of one person: Jeremy and Jeremy, J and Jeremy? */
static bool same_first(Slice a, Slice b) {
    return slice_equal(a, b) || ((a.length == 1 || b.length == 1) && a.bytes[0] == b.bytes[0]);
}

static void note_family(const Linker *linker, Family *family, size_t other) {
    if (!family->any) {
        *family = (Family){.other = other, .any = true};
    } else if (family->other != other) {
        family->several = family->several || !same_first(named_word(linker, family->other)->text,
                                                         named_word(linker, other)->text);
    }
}

/* First time through: what is certain from the mention itself. */
static void note_mention(Linker *linker, const Mention *mention) {
    bool single = mention_is_single(mention);
    MentionEnds ends = {.first = word_number(linker, mention->first)};
    ends.last = single ? ends.first : word_number(linker, mention->last);
    *list_next(linker->arena, &linker->ends) = ends;
    NamedWord *first = named_word(linker, ends.first), *last = named_word(linker, ends.last);
    if (!single && !mention->whole) {
        note_family(linker, &last->by_last, ends.first);
        note_family(linker, &first->by_first, ends.last);
    }
    if (mention->firm) {
        first->short_for = mention->body;
    }
    first->alone = first->alone || mention->firm || (single && !mention->uncertain);
    first->placed = first->placed || mention->placed;
    last->alone = last->alone || mention->titled;
}

/* Is a name called by its first word: "Brackwell" of "Brackwell Inns", "Sir Keir"? Not if others
 * share it, or it may be the place. */
static bool goes_by_first(const NamedWord *first, const NamedWord *last) {
    return first->by_first.any && !first->by_first.several && !first->placed &&
           !last->by_last.several;
}

static Slice person_key(Linker *linker, const Mention *mention, MentionEnds ends) {
    const NamedWord *first = named_word(linker, ends.first);
    NamedWord *last = named_word(linker, ends.last);
    if (last->by_last.several) {
        last->nearest = one_line(linker->arena, mention->body);
        return last->nearest;
    }
    bool by_first = !last->alone && first->alone;
    return by_first && goes_by_first(first, last) ? first->text : last->text;
}

/* The key of a single word that is the first of one longer name; empty if it is of none. */
static Slice key_of_first(const Linker *linker, const Mention *mention, const NamedWord *word) {
    const NamedWord *last = named_word(linker, word->by_first.other);
    bool named = !mention->titled || mention->honoured;
    if (!word->by_first.any || !named || !goes_by_first(word, last)) {
        return (Slice){"", 0};
    }
    if (mention->honoured) {
        return last->alone ? last->text : word->text;
    }
    return last->alone ? (Slice){"", 0} : word->text;
}

static Slice single_key(const Linker *linker, const Mention *mention, const NamedWord *word) {
    if (word->by_last.any) {
        return word->nearest.length ? word->nearest : word->text;
    }
    Slice party = party_name(word->text);
    if (party.length && !mention->titled) {
        return party;
    }
    if (word->short_for.length && !mention->titled) {
        return word->short_for;
    }
    Slice key = key_of_first(linker, mention, word);
    return key.length ? key : word->text;
}

/* Is a mention that may be none one of somebody known? */
static bool is_known(const NamedWord *word) {
    return word->by_last.any || ((word->alone || party_name(word->text).length) &&
                                 !(name_words_of(word->text) & NAME_SET(NAME_MONTH)));
}

static Slice key_of(Linker *linker, const Mention *mention, MentionEnds ends) {
    if (mention_is_single(mention)) {
        return single_key(linker, mention, named_word(linker, ends.last));
    }
    if (!mention->whole) {
        return person_key(linker, mention, ends);
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
static void note_initials(Slice text, const Name *before, const Mention *mention,
                          NamedWord *letters) {
    if (mention->start == before->end + 2 &&
        slice_equal(slice_part(text, before->end, mention->start), SLICE(" (")) &&
        are_initials(mention->body, slice_part(text, before->start, before->end))) {
        letters->short_for = before->key;
    }
}

static void link_mention(Linker *linker, Slice text, const Mention *mention, MentionEnds ends,
                         Names *names) {
    NamedWord *last = named_word(linker, ends.last);
    if (mention->uncertain && !is_known(last)) {
        return;
    }
    if (names->count && mention_is_single(mention)) {
        note_initials(text, &names->items[names->count - 1], mention, last);
    }
    Slice key = key_of(linker, mention, ends);
    *list_next(linker->arena, names) = (Name){mention->start, mention->end, key};
}

static void link_mentions(Linker *linker, Slice text, const Mentions *mentions, Names *names) {
    list_reserve(linker->arena, &linker->ends, mentions->count);
    list_reserve(linker->arena, &linker->words, mentions->count);
    name_table_reserve(linker->arena, &linker->numbers, mentions->count);
    list_reserve(linker->arena, names, mentions->count);
    for (size_t i = 0; i < mentions->count; i++) {
        note_mention(linker, &mentions->items[i]);
    }
    for (size_t i = 0; i < mentions->count; i++) {
        link_mention(linker, text, &mentions->items[i], linker->ends.items[i], names);
    }
}

/* Do small letters stand here, as many as make a word of some length? */
static bool is_small_word(Slice text, size_t at, size_t end) {
    size_t behind = at + LONG_WORD;
    while (at < end && at < behind && text.bytes[at] >= 'a' && text.bytes[at] <= 'z') {
        at++;
    }
    return at == behind;
}

/* Is there such a word behind a blank? A quick look that spares a closer one. */
static bool has_small_word(Slice text, const Sentence *sentence) {
    size_t at = sentence->start;
    while (!is_small_word(text, at, sentence->end)) {
        const char *blank = memchr(text.bytes + at, ' ', sentence->end - at);
        if (!blank) {
            return false;
        }
        at = (size_t)(blank - text.bytes) + 1;
    }
    return true;
}

/* Have all words of some length a capital, or all words nothing but capitals? Then capitals say
 * nothing. */
static bool is_title_case(Slice text, const Sentence *sentence, bool headline) {
    if (has_small_word(text, sentence)) {
        return false;
    }
    size_t small = 0, shouted = 0, words = 0;
    SentenceWord word;
    for (size_t at = sentence->start; sentence_word_next(text, at, sentence->end, &word);
         at = word.end) {
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
