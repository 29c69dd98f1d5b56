#include "lists/name_list.h"

#include "figures/word.h"

/* What stands between two names of a list, or behind the last one. */
typedef enum Joint { JOINT_NONE, JOINT_COMMA, JOINT_AND } Joint;

static bool take(Slice text, size_t *at, const char *phrase) {
    bool stands = slice_starts(slice_part(text, *at, text.length), slice_of(phrase));
    *at += stands ? strlen(phrase) : 0;
    return stands;
}

static size_t digits_end(Slice text, size_t at) {
    while (digit_is(byte_at(text, at))) {
        at++;
    }
    return at;
}

/* Past " (34)", ", 34" or ", aged 34" behind a name. */
static size_t age_end(Slice text, size_t at) {
    size_t from = at;
    bool bracket = take(text, &from, " (");
    if (!bracket && !take(text, &from, ", ")) {
        return at;
    }
    (void)(take(text, &from, "aged ") || take(text, &from, "age "));
    size_t end = digits_end(text, from);
    bool closed = !bracket || byte_at(text, end) == ')';
    return end > from && closed ? end + bracket : at;
}

/* The joint that starts at `at`; past it. */
static Joint read_joint(Slice text, size_t *at) {
    bool comma = take(text, at, ",");
    if (take(text, at, " and ") || take(text, at, " & ")) {
        return JOINT_AND;
    }
    return comma && take(text, at, " ") ? JOINT_COMMA : JOINT_NONE;
}

/* Words before a list of which it is but a part: "including Ann and Bob", "the mayor, Ann and Bob".
 */
static bool is_begun(Slice text, size_t start, size_t at) {
    static const TableWord openers[] = {
        "among",     "and",  "between", "especially", "include",      "included", "includes",
        "including", "like", "notably", "or",         "particularly", "with"};
    Word word = word_before(text, at);
    return at > start && WORD_AMONG(openers, &word);
}

/* ", and by his brother", ", and were held": a new phrase, no other name. */
static bool opens_phrase(Slice text, size_t at) {
    static const TableWord words[] = {"are",  "as", "at",  "by",   "from",  "had", "has",
                                      "have", "in", "is",  "it",   "on",    "she", "that",
                                      "they", "to", "was", "were", "which", "who", "will"};
    Word word = word_after(text, at);
    return WORD_AMONG(words, &word);
}

/* Is what follows another thing of the list, or "among them"? */
static bool goes_on(Slice text, size_t at) {
    static const TableWord more[] = {"along",   "alongside", "also",         "among",    "and",
                                     "besides", "included",  "including",    "or",       "other",
                                     "others",  "plus",      "respectively", "together", "with"};
    Word word = word_after(text, byte_at(text, at) == ',' ? at + 1 : at);
    bool and_more =
        WORD_AMONG(more, &word) && !(word_is(&word, "and") && opens_phrase(text, word.end));
    return and_more || phrase_end(text, word.start, "as well") > 0 || byte_at(text, at) == '-' ||
           byte_at(text, at) == '\'';
}

/* Can a joint start here? Most names are followed by a verb or a full stop. */
static bool may_join(Slice text, size_t at) {
    char next = byte_at(text, at + 1);
    return byte_at(text, at) == ',' ||
           (byte_at(text, at) == ' ' && (next == 'a' || next == '&' || next == '('));
}

/* How the name at this position and the next one are joined, if nothing else stands between. */
static Joint joint_behind(const Claims *claims, size_t position) {
    Slice text = claims->article->text;
    const Names *names = &claims->names;
    if (position + 1 >= names->count || !may_join(text, names->items[position].end)) {
        return JOINT_NONE;
    }
    size_t at = age_end(text, names->items[position].end);
    Joint joint = read_joint(text, &at);
    (void)take(text, &at, "the ");
    return at == names->items[position + 1].start ? joint : JOINT_NONE;
}

/* What stands behind another name: "Apple, Inc., and", "Austin, Texas, and". */
static bool is_addition(Slice text, const Name *name) {
    static const TableWord words[] = {"alabama",      "alaska",     "alberta",
                                      "arizona",      "arkansas",   "california",
                                      "canada",       "co",         "colorado",
                                      "corp",         "delaware",   "florida",
                                      "france",       "georgia",    "germany",
                                      "hawaii",       "idaho",      "illinois",
                                      "inc",          "india",      "indiana",
                                      "iowa",         "ireland",    "italy",
                                      "jr",           "kansas",     "kentucky",
                                      "llc",          "louisiana",  "ltd",
                                      "maine",        "maryland",   "massachusetts",
                                      "michigan",     "minnesota",  "mississippi",
                                      "missouri",     "montana",    "mp",
                                      "nebraska",     "nevada",     "ohio",
                                      "oklahoma",     "ontario",    "oregon",
                                      "pennsylvania", "plc",        "quebec",
                                      "spain",        "sr",         "tennessee",
                                      "texas",        "utah",       "vermont",
                                      "virginia",     "washington", "wisconsin",
                                      "wyoming"};
    Word word = word_at(text, name->start);
    return WORD_AMONG(words, &word);
}

/* Are they all such, "Ohio, Iowa and Texas", or none? */
static bool are_alike(const Claims *claims, size_t first, size_t last) {
    size_t additions = 0;
    for (size_t i = first; i <= last; i++) {
        additions += is_addition(claims->article->text, &claims->names.items[i]);
    }
    return additions == 0 || additions == last - first + 1;
}

/* The position behind the names that are joined to the one at `first`; `sure` if "and" is before
 * the last of them and nothing behind. */
static size_t joined_end(const Claims *claims, size_t first, bool *sure) {
    size_t last = first, ands = 0;
    Joint joint = joint_behind(claims, last), closing = JOINT_NONE;
    for (; joint != JOINT_NONE; joint = joint_behind(claims, ++last)) {
        ands += joint == JOINT_AND;
        closing = joint;
    }
    *sure = ands == 1 && closing == JOINT_AND && are_alike(claims, first, last);
    return last + 1;
}

/* The sentence that holds an offset, at or behind the one at `from`. */
static size_t sentence_at(const Article *article, size_t from, size_t at) {
    while (from + 1 < article->sentences.count && article->sentences.items[from].end <= at) {
        from++;
    }
    return from;
}

void name_lists_read(Arena *arena, const Claims *claims, NameLists *lists) {
    const Article *article = claims->article;
    size_t sentence = 0;
    for (size_t i = 0; i < claims->names.count;) {
        bool sure = false;
        size_t behind = joined_end(claims, i, &sure);
        NameList list = {.start = claims->names.items[i].start,
                         .end = age_end(article->text, claims->names.items[behind - 1].end),
                         .first = i,
                         .count = behind - i};
        sentence = sure ? sentence_at(article, sentence, list.start) : sentence;
        list.sentence = sentence;
        if (sure &&
            !is_begun(article->text, article->sentences.items[sentence].start, list.start) &&
            !goes_on(article->text, list.end)) {
            *list_push(arena, lists) = list;
        }
        i = behind;
    }
}
