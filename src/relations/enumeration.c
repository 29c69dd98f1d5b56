#include "relations/enumeration.h"

enum { LONGEST_NAME = 6 }; /* words */

static bool is_among(Slice word, const char *const *words, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (slice_equal(word, slice_of(words[i]))) {
            return true;
        }
    }
    return false;
}

/* Small words within a name: "the Isle of Man". */
static bool is_link(Slice word) {
    static const char *const links[] = {"of",  "the",  "de", "la",  "le",  "van", "von",
                                        "der", "du",   "da", "del", "bin", "al",  "el",
                                        "&",   "upon", "on", "an",  "a",   "di",  "dos"};
    return is_among(word, links, sizeof links / sizeof *links);
}

/* What stands behind a name without being one: "Ray Bell, MP". */
static bool is_suffix(Slice word) {
    static const char *const suffixes[] = {"Jr",   "Jr.", "Sr",  "Sr.", "MP", "MSP", "Inc",
                                           "Inc.", "Ltd", "PhD", "QC",  "KC", "OBE", "MBE"};
    return is_among(word, suffixes, sizeof suffixes / sizeof *suffixes);
}

static bool is_capital(char byte) {
    return (byte >= 'A' && byte <= 'Z') || (unsigned char)byte >= 0x80;
}

static bool is_number(Slice item) {
    for (size_t i = 0; i < item.length; i++) {
        if (item.bytes[i] < '0' || item.bytes[i] > '9') {
            return false;
        }
    }
    return item.length > 0;
}

/* Takes the first word off. */
static Slice next_word(Slice *rest) {
    size_t length = 0;
    while (length < rest->length && rest->bytes[length] != ' ' && rest->bytes[length] != '\n') {
        length++;
    }
    Slice word = {rest->bytes, length};
    *rest = slice_trim(slice_part(*rest, length, rest->length));
    return word;
}

/* Words with a capital, but for links, and at least one. */
static bool is_name(Slice item) {
    bool named = false;
    size_t words = 0;
    while (item.length) {
        Slice word = next_word(&item);
        bool capital = is_capital(word.bytes[0]);
        if (++words > LONGEST_NAME || (!capital && !is_link(word))) {
            return false;
        }
        named = named || capital;
    }
    return named;
}

/* Takes the text before the next ` and ` off; false if there is none. */
static bool split_at_and(Slice *rest, Slice *first) {
    const Slice joint = SLICE(" and ");
    size_t at = slice_find(*rest, joint);
    if (at == rest->length) {
        return false;
    }
    *first = slice_part(*rest, 0, at);
    *rest = slice_trim(slice_part(*rest, at + joint.length, rest->length));
    return true;
}

/* One stretch between commas, which may be several names joined by "and"; false if no names. */
static bool count_names(Slice item, size_t *names) {
    Slice first;
    for (*names = 1; split_at_and(&item, &first); ++*names) {
        if (!is_name(slice_trim(first))) {
            return false;
        }
    }
    return is_name(item);
}

/* Takes the text before the next `mark` off, and all of it if there is none. */
static Slice next_item(Slice *rest, char mark) {
    const char *at = memchr(rest->bytes, mark, rest->length);
    size_t length = at ? (size_t)(at - rest->bytes) : rest->length;
    Slice item = slice_trim(slice_part(*rest, 0, length));
    *rest = slice_part(*rest, at ? length + 1 : length, rest->length);
    return item;
}

static bool take_and(Slice *item) {
    bool starts = slice_starts(*item, SLICE("and "));
    if (starts) {
        *item = slice_trim(slice_part(*item, 4, item->length));
    }
    return starts;
}

/* "Amara, bound for Leeds; Josh, for York; and Ffion" */
static bool read_long_items(Slice list, Enumeration *enumeration) {
    bool closed = false;
    enumeration->least = 0;
    while (list.length) {
        Slice item = next_item(&list, ';');
        bool joined = take_and(&item);
        if (closed || item.length == 0) {
            return false;
        }
        closed = joined;
        enumeration->least++;
    }
    enumeration->most = enumeration->least;
    return closed;
}

/* "Ann Lee, 34, Bob Ray, 41, and Cy Coe" */
static bool read_names(Slice list, Enumeration *enumeration) {
    bool closed = false;
    *enumeration = (Enumeration){0, 0};
    while (list.length) {
        Slice item = next_item(&list, ',');
        if (is_number(item) || is_suffix(item)) {
            continue;
        }
        size_t names;
        bool joined = take_and(&item);
        if (closed || !count_names(item, &names)) {
            return false;
        }
        bool last = joined || list.length == 0;
        closed = last && (joined || names > 1);
        enumeration->least += last && !joined && names > 1 ? 2 : 1;
        enumeration->most += names;
    }
    return closed;
}

bool enumeration_read(Slice list, Enumeration *enumeration) {
    bool parted = memchr(list.bytes, ';', list.length) != NULL;
    return parted ? read_long_items(list, enumeration) : read_names(list, enumeration);
}
