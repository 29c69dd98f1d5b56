#include "lists/enumeration.h"

#include "figures/word.h"

enum {
    LONGEST_NAME = 6, /* words */
    LONGEST_THING = 3,
    FEWEST_THINGS = 3 /* of two "cost and time" may be one */
};

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

/* What somebody is, told before the name: "rookie Cole Batiuk", "Swedish import Nils Ekdahl". */
static bool is_calling(Slice text) {
    static const TableWord callings[] = {
        "actor",       "actress",       "architect",  "author",     "back",      "boxer",
        "businessman", "businesswoman", "captain",    "centre",     "chef",      "coach",
        "colleague",   "comedian",      "councillor", "cyclist",    "defender",  "director",
        "driver",      "drummer",       "economist",  "fellow",     "flanker",   "footballer",
        "former",      "forward",       "fullback",   "goalkeeper", "golfer",    "guard",
        "guitarist",   "half",          "historian",  "hooker",     "import",    "jockey",
        "journalist",  "keeper",        "lawyer",     "lock",       "manager",   "mayor",
        "midfielder",  "minister",      "newcomer",   "novelist",   "opener",    "painter",
        "pianist",     "playwright",    "poet",       "president",  "professor", "prop",
        "rider",       "rookie",        "runner",     "sailor",     "scientist", "sculptor",
        "seamer",      "senator",       "singer",     "soprano",    "spinner",   "sprinter",
        "striker",     "swimmer",       "teammate",   "tenor",      "veteran",   "violinist",
        "winger",      "writer"};
    size_t last = text.length; /* of "centre-half" the half tells */
    while (last > 0 && text.bytes[last - 1] != '-') {
        last--;
    }
    Word word = word_at(text, last);
    return word.end == text.length && WORD_AMONG(callings, &word);
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
        if (++words > LONGEST_NAME || (!capital && !is_link(word) && !is_calling(word))) {
            return false;
        }
        named = capital || (named && is_link(word));
    }
    return named;
}

/* "Ann Lee (34)" is Ann Lee; "Ann Lee (34) and Bo Ray (41)" are two, the first with her bracket. */
static Slice without_bracket(Slice item) {
    size_t open = item.length;
    while (open > 0 && item.bytes[open - 1] != '(') {
        open--;
    }
    bool closed = open > 0 && item.bytes[item.length - 1] == ')';
    return closed ? slice_trim(slice_part(item, 0, open - 1)) : item;
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
        if (!is_name(without_bracket(slice_trim(first)))) {
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
    return without_bracket(item);
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

/* The article of a thing: 't' of "the dunlin", 'a' of "a tin", 0 if it has none. */
static char article_of(Slice *item) {
    Slice rest = *item, word = next_word(&rest);
    bool the = slice_equal(word, SLICE("the"));
    bool a = slice_equal(word, SLICE("a")) || slice_equal(word, SLICE("an"));
    *item = the || a ? rest : *item;
    return the ? 't' : a ? 'a' : '\0';
}

/* A few words in small letters, or a number, perhaps with its month: "12", "Sept. 12". */
static bool is_thing(Slice item) {
    size_t words = 0;
    bool small = item.length > 0 && !is_capital(item.bytes[0]), number = false;
    while (item.length) {
        Slice word = next_word(&item);
        number = is_number(word);
        words++;
    }
    return number ? words <= 2 : small && words <= LONGEST_THING;
}

/* "Abbey Walk, the leisure centre, Station Road": one more, or what the name before it is. */
static bool may_be_aside(Slice item) {
    return article_of(&item) == 't' && is_thing(item);
}

/* Takes "the leisure centre and" off the last item of a list that has a name already. */
static bool take_aside(Slice *item, Enumeration *enumeration) {
    Slice rest = *item, first;
    bool taken = enumeration->least > 0 && split_at_and(&rest, &first) && may_be_aside(first);
    *item = taken ? rest : *item;
    enumeration->most += taken;
    return taken;
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
        if (enumeration->least > 0 && list.length && may_be_aside(item)) {
            enumeration->most++;
            continue;
        }
        size_t names;
        bool joined = take_and(&item) || take_aside(&item, enumeration);
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

/* Takes the text before " and " off: of the last two of a list. */
static bool take_last_but_one(Slice *item, Slice *first) {
    return split_at_and(item, first) && slice_find(*item, SLICE(" and ")) == item->length;
}

/* "the dunlin, the knot and the curlew": all with one article, or none. */
static bool read_things(Slice list, Enumeration *enumeration) {
    size_t count = 0;
    char article = '\0';
    bool alike = true, closed = false;
    while (list.length && alike) {
        Slice item = next_item(&list, ','), first;
        bool last = list.length == 0;
        closed = last && take_and(&item);
        if (last && !closed && take_last_but_one(&item, &first)) {
            closed = true;
            alike = article_of(&first) == article && is_thing(first);
            count++;
        }
        char found = article_of(&item);
        alike = alike && (count == 0 || found == article) && is_thing(item);
        article = found;
        count++;
    }
    *enumeration = (Enumeration){count, count};
    return alike && closed && count >= FEWEST_THINGS;
}

bool enumeration_read(Slice list, Enumeration *enumeration) {
    bool parted = memchr(list.bytes, ';', list.length) != NULL;
    return parted ? read_long_items(list, enumeration)
                  : read_names(list, enumeration) || read_things(list, enumeration);
}
