#include "text/abbreviation.h"

#include "text/character.h"
#include <stdlib.h>

/* The longest abbreviation, the longest that is looked for in front of a stop (with a number, as in
 * 10.30p.m), and the longest number of a list, all in bytes. */
enum { ABBREVIATION_MOST = 6, WORD_MOST = 12, LIST_NUMBER_MOST = 3 };

/* When the full stop of an abbreviation ends the sentence as well. */
typedef enum Ending {
    ENDING_ALWAYS,        /* no abbreviation */
    ENDING_NEVER,         /* a name or a number follows: Mr. Smith, vs. Leeds */
    ENDING_BEFORE_WORD,   /* no number: "He said no. They left." but No. 7 */
    ENDING_BEFORE_OPENER, /* a word that starts many sentences: "of Acme Inc. The" but Acme Inc.
                             Chairman */
    ENDING_UNLESS_DAY     /* no day, month or time zone: "at 9 a.m. Police" but 9 a.m. Monday */
} Ending;

/* All lists of words are in order of bytes. */
static const char *const before_names[] = {
    "Adm",  "Amb",    "Brig", "Capt", "Cllr", "Cmdr", "Col",  "Cpl", "Dep",    "Det",  "Dr",  "Drs",
    "Fr",   "Ft",     "Gen",  "Gov",  "Hon",  "Insp", "Lt",   "Maj", "Messrs", "Mr",   "Mrs", "Ms",
    "Mt",   "Mx",     "Pres", "Prof", "Pte",  "Rep",  "Reps", "Rev", "Sen",    "Sens", "Sgt", "Ste",
    "Supt", "approx", "c",    "ca",   "cf",   "e.g",  "eg",   "i.e", "ie",     "v",    "viz", "vs"};

static const char *const before_numbers[] = {
    "Apr", "Art", "Aug", "Ch",  "Dec", "Feb", "Fig",  "Jan",  "Jul", "Jun",
    "Mar", "No",  "Nos", "Nov", "Oct", "Rs",  "Sep",  "Sept", "Tel", "Vol",
    "art", "est", "fig", "no",  "nos", "p",   "para", "pp",   "tel", "vol"};

static const char *const within_names[] = {
    "Ala",  "Assn", "Ave",  "Bhd",  "Blvd", "Bros", "Calif", "Co",  "Conn", "Corp",
    "Dept", "Esq",  "Fla",  "Ga",   "Ill",  "Inc",  "Jr",    "Ltd", "Mass", "Mich",
    "Minn", "PLC",  "Pa",   "Penn", "Ph.D", "Plc",  "Pty",   "Pvt", "Rd",   "Sq",
    "Sr",   "St",   "Tenn", "Univ", "Va",   "Wash", "Wis",   "al",  "plc",  "yr"};

static const char *const before_days[] = {"A.M", "P.M", "a.m", "etc", "p.m"};

/* Words that start sentences more often than they go on with a name. */
static const char *const openers[] = {
    "A",         "About",   "According", "After",   "All",     "Also",  "Although", "An",
    "And",       "As",      "At",        "Because", "Before",  "Both",  "But",      "By",
    "Despite",   "Dr",      "During",    "Each",    "Earlier", "Even",  "Every",    "Everyone",
    "For",       "From",    "Half",      "He",      "Her",     "His",   "How",      "However",
    "I",         "If",      "In",        "Instead", "It",      "Its",   "Last",     "Many",
    "Meanwhile", "More",    "Moreover",  "Most",    "Mr",      "Mrs",   "Ms",       "Nearly",
    "Nobody",    "None",    "Nor",       "Not",     "Nothing", "Now",   "Of",       "On",
    "Once",      "Only",    "Or",        "Others",  "Our",     "Over",  "Several",  "She",
    "Since",     "So",      "Some",      "Still",   "Such",    "That",  "The",      "Their",
    "Then",      "There",   "These",     "They",    "This",    "Those", "Though",   "Thus",
    "To",        "Today",   "Two",       "Under",   "Until",   "We",    "What",     "When",
    "Where",     "Whether", "Which",     "While",   "Who",     "Why",   "With",     "Yesterday",
    "Yet",       "You"};

/* What goes on with a time of day. */
static const char *const days[] = {
    "Apr",      "April",    "Aug",      "August",  "BST",       "CET",     "Central",
    "Dec",      "December", "EDT",      "EST",     "ET",        "Eastern", "Feb",
    "February", "Fri",      "Friday",   "GMT",     "IST",       "Jan",     "January",
    "July",     "June",     "Mar",      "March",   "May",       "Mon",     "Monday",
    "Nov",      "November", "Oct",      "October", "PDT",       "PST",     "PT",
    "Pacific",  "Sat",      "Saturday", "Sept",    "September", "Sun",     "Sunday",
    "Thu",      "Thursday", "Tue",      "Tuesday", "UTC",       "Wed",     "Wednesday"};

typedef struct WordList {
    const char *const *words;
    size_t count;
} WordList;

#define WORD_LIST(words)                                                                           \
    { words, sizeof(words) / sizeof *(words) }

static const WordList opener_list = WORD_LIST(openers), day_list = WORD_LIST(days),
                      clock_list = WORD_LIST(before_days);

static const struct Abbreviations {
    WordList list;
    Ending ending;
} abbreviations[] = {
    {WORD_LIST(before_names), ENDING_NEVER},
    {WORD_LIST(before_numbers), ENDING_BEFORE_WORD},
    {WORD_LIST(within_names), ENDING_BEFORE_OPENER},
    {WORD_LIST(before_days), ENDING_UNLESS_DAY},
};

/* Mostly the first byte decides, so that no length is taken first. A word holds no byte 0. */
static int compare_word(const void *key, const void *item) {
    const Slice *word = key;
    const char *listed = *(const char *const *)item;
    for (size_t i = 0; i < word->length; i++) {
        if (word->bytes[i] != listed[i]) {
            return (unsigned char)word->bytes[i] < (unsigned char)listed[i] ? -1 : 1;
        }
    }
    return listed[word->length] ? -1 : 0;
}

static bool is_listed(WordList list, Slice word) {
    return bsearch(&word, list.words, list.count, sizeof *list.words, compare_word);
}

/* Single capitals with full stops between: J, U.S, É. */
static bool is_initials(Slice word) {
    size_t at = 0;
    while (at < word.length) {
        at = character_skip(word, at, at + 1, CHARACTER_CAPITAL);
        if (at == word.length) {
            return true;
        }
        if (word.bytes[at] != '.') {
            return false;
        }
        at++;
    }
    return false;
}

/* Behind a number only times of day are abbreviations: 7.30p.m, but not 38C or 50p. */
static Ending ending_of(Slice word, bool numbered) {
    if (numbered) {
        return is_listed(clock_list, word) ? ENDING_UNLESS_DAY : ENDING_ALWAYS;
    }
    if (is_initials(word)) {
        return ENDING_BEFORE_OPENER;
    }
    for (size_t i = 0; i < sizeof abbreviations / sizeof *abbreviations; i++) {
        if (word.length <= ABBREVIATION_MOST && is_listed(abbreviations[i].list, word)) {
            return abbreviations[i].ending;
        }
    }
    return ENDING_ALWAYS;
}

/* The letters, digits and full stops in front of the stop, the last few bytes of them. */
static Slice word_before(Slice text, FullStop stop) {
    size_t least = stop.at - stop.sentence > WORD_MOST ? stop.at - WORD_MOST : stop.sentence;
    unsigned around = CHARACTER_BLANK | CHARACTER_OPENS | CHARACTER_CLOSES | CHARACTER_DASH;
    size_t start = character_seek_back(text, stop.at, least, around);
    return slice_part(text, start, stop.at);
}

static bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

/* "p.m" of "7.30p.m"; empty for a number. */
static Slice without_number(Slice word) {
    while (word.length && (is_digit(*word.bytes) || *word.bytes == '.')) {
        word = slice_part(word, 1, word.length);
    }
    return word;
}

static bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/* The letters from `at` on; none where they are an initial. */
static Slice word_behind(Slice text, size_t at, size_t end) {
    size_t behind = at;
    while (behind < end && is_letter(text.bytes[behind])) {
        behind++;
    }
    bool initial = behind == at + 1 && behind < end && text.bytes[behind] == '.';
    return slice_part(text, at, initial ? at : behind);
}

static bool lets_end(Ending ending, Slice text, FullStop stop) {
    if (ending == ENDING_ALWAYS) { /* nearly all of them: nothing behind the stop matters */
        return true;
    }
    size_t next = character_skip(text, stop.next, stop.end, CHARACTER_OPENS);
    unsigned classes = character_classes(character_at(text, next, stop.end));
    bool number = classes & (CHARACTER_DIGIT | CHARACTER_CURRENCY);
    Slice word = word_behind(text, next, stop.end);
    switch (ending) {
    case ENDING_NEVER:
        return false;
    case ENDING_BEFORE_WORD:
        return !number;
    case ENDING_BEFORE_OPENER:
        return is_listed(opener_list, word);
    case ENDING_UNLESS_DAY:
        return !number && !is_listed(day_list, word);
    case ENDING_ALWAYS:
        break;
    }
    return true;
}

bool full_stop_ends(Slice text, FullStop stop) {
    Slice word = word_before(text, stop);
    Slice letters = without_number(word);
    if (letters.length == 0) {
        bool starts = word.bytes == text.bytes + stop.sentence; /* 1. Check the count. */
        return !(starts && word.length <= LIST_NUMBER_MOST);
    }
    return lets_end(ending_of(letters, letters.length < word.length), text, stop);
}
