#include "claims/names.h"

#include "claims/sentence_words.h"

/* Words with a capital that are no names, alone or at the start of one. Sorted. */
static const char *const common_words[] = {
    "A",      "About",  "After",    "Against",   "All",       "Almost",   "Although",
    "Among",  "An",     "And",      "Another",   "April",     "As",       "At",
    "August", "Before", "Both",     "But",       "By",        "December", "Despite",
    "During", "Each",   "Earlier",  "Eight",     "Even",      "Every",    "February",
    "Five",   "For",    "Four",     "Friday",    "From",      "He",       "Her",
    "His",    "How",    "However",  "I",         "If",        "In",       "Instead",
    "Is",     "It",     "Its",      "January",   "July",      "June",     "Last",
    "Later",  "March",  "May",      "Meanwhile", "Monday",    "More",     "Most",
    "My",     "Nearly", "Nine",     "No",        "November",  "Now",      "October",
    "Of",     "On",     "One",      "Only",      "Or",        "Other",    "Our",
    "Out",    "Over",   "Overall",  "Saturday",  "September", "Seven",    "She",
    "Since",  "Six",    "So",       "Some",      "Sunday",    "Ten",      "That",
    "The",    "Their",  "Then",     "There",     "These",     "They",     "This",
    "Those",  "Three",  "Thursday", "To",        "Total",     "Tuesday",  "Turnout",
    "Two",    "Under",  "Until",    "We",        "Wednesday", "What",     "When",
    "Where",  "While",  "Who",      "With",      "Yesterday", "You",
};

/* Belong to a name but are no part of its key. Sorted. */
static const char *const titles[] = {
    "Cllr",      "Councillor", "Dame", "Dr",  "Gov",     "Justice",   "Lady",
    "Lord",      "Miss",       "Mr",   "Mrs", "Ms",      "President", "Prof",
    "Professor", "Rep",        "Rev",  "Sen", "Senator", "Sir",
};

/* Join two capitalised words of one name. Sorted. */
static const char *const links[] = {"al", "bin", "da", "de", "del", "der", "di",
                                    "du", "la",  "le", "of", "van", "von"};

#define COUNT(table) (sizeof(table) / sizeof *(table))

static bool is_listed(const char *const *table, size_t count, Slice word) {
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        size_t length = strlen(table[middle]);
        size_t common = length < word.length ? length : word.length;
        int order = memcmp(table[middle], word.bytes, common);
        if (order == 0 && length == word.length) {
            return true;
        }
        if (order < 0 || (order == 0 && length < word.length)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return false;
}

typedef struct NameReader {
    Arena *arena;
    Slice text;
    const Figures *figures;
    size_t figure; /* the first that ends behind the words read so far */
    Names *names;
} NameReader;

static Slice word_slice(const NameReader *reader, const Word *word) {
    return slice_part(reader->text, word->start, word->end);
}

static bool inside_figure(NameReader *reader, size_t start, size_t end) {
    const Figures *figures = reader->figures;
    while (reader->figure < figures->count && figures->items[reader->figure].end <= start) {
        reader->figure++;
    }
    return reader->figure < figures->count && figures->items[reader->figure].start < end;
}

/* Only blanks, or the full stop of a title or an initial, between two words of one name. */
static bool is_joined(Slice text, size_t end, size_t start) {
    if (end < start && text.bytes[end] == '.') {
        end++;
    }
    while (end < start && text.bytes[end] == ' ') {
        end++;
    }
    return end == start;
}

static bool is_common(const NameReader *reader, const Word *word) {
    return is_listed(common_words, COUNT(common_words), word_slice(reader, word));
}

static bool is_title(const NameReader *reader, const Word *word) {
    return is_listed(titles, COUNT(titles), word_slice(reader, word));
}

/* Takes the words of one name that starts with `word`; leaves in *word the last of them. */
static size_t name_words(NameReader *reader, size_t end, Word *word, Word *surname) {
    size_t count = 1;
    *surname = *word;
    Word next;
    while (!word->possessive && word_next(reader->text, word->end, end, &next) &&
           is_joined(reader->text, word->end, next.start)) {
        Word after;
        if (is_listed(links, COUNT(links), word_slice(reader, &next)) &&
            word_next(reader->text, next.end, end, &after) && after.capital &&
            is_joined(reader->text, next.end, after.start)) {
            next = after;
        }
        if (!next.capital || is_common(reader, &next) ||
            inside_figure(reader, next.start, next.end)) {
            break;
        }
        *word = *surname = next;
        count++;
    }
    return count;
}

static bool is_key_of(const Names *names, Slice key) {
    for (size_t i = names->count > 64 ? names->count - 64 : 0; i < names->count; i++) {
        if (slice_equal(names->items[i].key, key)) {
            return true;
        }
    }
    return false;
}

/* Reads the name that may start with `word`; returns where to go on. The first word of a sentence
 * has its capital anyway, so that alone it is a name only if it was one before. */
static size_t read_name(NameReader *reader, const Sentence *sentence, Word word) {
    Word last = word, surname;
    bool titled = is_title(reader, &word);
    size_t count = name_words(reader, sentence->end, &last, &surname);
    Slice key = slice_part(reader->text, surname.start, surname.end);
    bool first = word.start == sentence->start;
    if (count == 1 && (titled || (first && !is_key_of(reader->names, key)))) {
        return word.end;
    }
    *list_push(reader->arena, reader->names) = (Name){word.start, last.end, key};
    return last.end;
}

static void read_sentence(NameReader *reader, const Sentence *sentence) {
    Word word;
    for (size_t at = sentence->start; word_next(reader->text, at, sentence->end, &word);) {
        at = word.end;
        if (word.capital && !is_common(reader, &word) &&
            !inside_figure(reader, word.start, word.end)) {
            at = read_name(reader, sentence, word);
        }
    }
}

/* Is most of the sentence in capitals? Then capitals say nothing. */
static bool is_shouted(Slice text, const Sentence *sentence) {
    size_t words = 0, capitals = 0;
    Word word;
    for (size_t at = sentence->start; word_next(text, at, sentence->end, &word); at = word.end) {
        words++;
        capitals += word.capital;
    }
    return capitals * 4 > words * 3;
}

void names_read(Arena *arena, const Article *article, const Figures *figures, Names *names) {
    NameReader reader = {arena, article->text, figures, 0, names};
    for (size_t i = 0; i < article->sentences.count; i++) {
        const Sentence *sentence = &article->sentences.items[i];
        if (!article->paragraphs.items[sentence->paragraph].headline ||
            !is_shouted(article->text, sentence)) {
            read_sentence(&reader, sentence);
        }
    }
}
