#include "relations/opposite.h"

#include "base/count.h"
#include "figures/word.h"
#include "relations/term.h"

typedef enum OppositePair {
    PAIR_NONE,
    PAIR_VOTE,
    PAIR_FATE,
    PAIR_FORCE,
    PAIR_ORIGIN,
    PAIR_MANDATE,
    PAIR_RULING,
    PAIR_TENURE,
    PAIR_APPROVAL,
    PAIR_SUPPORT,
    PAIR_AGREEMENT,
    PAIR_CONTENT,
    PAIR_TERM,
    PAIR_TRADE,
    PAIR_POST,
    PAIR_EDITION,
    PAIR_CALLING,
    PAIR_EXAM,
    PAIR_EXHAUSTIVE, /* those from here on */
    PAIR_SEX = PAIR_EXHAUSTIVE,
    PAIR_ABOARD,
    PAIR_OWNER,
    PAIR_PLACE,
    PAIR_STUDY,
    PAIR_AGE,
    PAIR_MARKET,
    PAIR_WAY,
    PAIR_ROAD,
    PAIR_TRIP,
    PAIR_ROOF,
    PAIR_SALE,
    PAIR_COVER,
    PAIR_HOURS,
    PAIR_SHORE,
    PAIR_VACCINE,
    PAIR_SQUAD,
    PAIR_WEEK,
    PAIR_ARMS,
    PAIR_CROP,
    PAIR_LICENCE,
    PAIR_TENANCY,
    PAIR_WEDLOCK,
    PAIR_GROUND,
    PAIR_DAY,
    PAIR_PAY,
    PAIR_CASE,
    PAIR_SMOKE,
    PAIR_STATUS,
    PAIR_HARM,
    PAIR_ROLL,
    PAIR_CALL
} OppositePair;

typedef struct KindWord {
    TableWord word;
    OppositePair pair;
    bool second;
} KindWord;

static const KindWord kind_words[] = {
    {"abroad", PAIR_MARKET, true},
    {"adults", PAIR_AGE, false},
    {"against", PAIR_VOTE, true},
    {"agree", PAIR_AGREEMENT, false},
    {"agreed", PAIR_AGREEMENT, false},
    {"agrees", PAIR_AGREEMENT, false},
    {"alive", PAIR_FATE, false},
    {"answered", PAIR_CALL, false},
    {"appointed", PAIR_MANDATE, true},
    {"approval", PAIR_APPROVAL, false},
    {"approve", PAIR_APPROVAL, false},
    {"approved", PAIR_APPROVAL, false},
    {"approves", PAIR_APPROVAL, false},
    {"approving", PAIR_APPROVAL, false},
    {"armed", PAIR_ARMS, false},
    {"away", PAIR_GROUND, true},
    {"aye", PAIR_VOTE, false},
    {"ayes", PAIR_VOTE, false},
    {"bench", PAIR_SQUAD, true},
    {"boys", PAIR_SEX, false},
    {"brothers", PAIR_SEX, false},
    {"career", PAIR_CALLING, true},
    {"casual", PAIR_TERM, true},
    {"children", PAIR_AGE, true},
    {"cities", PAIR_PLACE, true},
    {"citizens", PAIR_STATUS, false},
    {"civilians", PAIR_FORCE, true},
    {"closed", PAIR_TRADE, true},
    {"countryside", PAIR_PLACE, false},
    {"crew", PAIR_ABOARD, true},
    {"daughters", PAIR_SEX, true},
    {"daylight", PAIR_DAY, false},
    {"daytime", PAIR_DAY, false},
    {"dead", PAIR_FATE, true},
    {"died", PAIR_FATE, true},
    {"disagree", PAIR_AGREEMENT, true},
    {"disagreed", PAIR_AGREEMENT, true},
    {"disagrees", PAIR_AGREEMENT, true},
    {"disapproval", PAIR_APPROVAL, true},
    {"disapprove", PAIR_APPROVAL, true},
    {"disapproved", PAIR_APPROVAL, true},
    {"disapproves", PAIR_APPROVAL, true},
    {"disapproving", PAIR_APPROVAL, true},
    {"dismissed", PAIR_RULING, true},
    {"dissatisfied", PAIR_CONTENT, true},
    {"domestic", PAIR_MARKET, false},
    {"eastbound", PAIR_ROAD, false},
    {"elected", PAIR_MANDATE, false},
    {"exports", PAIR_MARKET, true},
    {"fail", PAIR_EXAM, true},
    {"failed", PAIR_EXAM, true},
    {"fatal", PAIR_HARM, false},
    {"fathers", PAIR_SEX, false},
    {"favor", PAIR_VOTE, false},
    {"favour", PAIR_VOTE, false},
    {"female", PAIR_SEX, true},
    {"females", PAIR_SEX, true},
    {"fighters", PAIR_FORCE, false},
    {"for", PAIR_VOTE, false},
    {"foreign", PAIR_MARKET, true},
    {"foreigners", PAIR_ORIGIN, true},
    {"full", PAIR_HOURS, false},
    {"girls", PAIR_SEX, true},
    {"graduate", PAIR_STUDY, true},
    {"hardback", PAIR_EDITION, false},
    {"home", PAIR_GROUND, false},
    {"husbands", PAIR_SEX, false},
    {"idle", PAIR_TRADE, true},
    {"inbound", PAIR_TRIP, false},
    {"indoor", PAIR_ROOF, false},
    {"indoors", PAIR_ROOF, false},
    {"insured", PAIR_COVER, false},
    {"irrigated", PAIR_CROP, false},
    {"licenced", PAIR_LICENCE, false},
    {"licensed", PAIR_LICENCE, false},
    {"locals", PAIR_ORIGIN, false},
    {"male", PAIR_SEX, false},
    {"males", PAIR_SEX, false},
    {"married", PAIR_WEDLOCK, false},
    {"men", PAIR_SEX, false},
    {"militants", PAIR_FORCE, false},
    {"mothers", PAIR_SEX, true},
    {"nationals", PAIR_ORIGIN, false},
    {"nay", PAIR_VOTE, true},
    {"nays", PAIR_VOTE, true},
    {"nighttime", PAIR_DAY, true},
    {"no", PAIR_VOTE, true},
    {"noes", PAIR_VOTE, true},
    {"noncitizens", PAIR_STATUS, true},
    {"nonfatal", PAIR_HARM, true},
    {"nonsmokers", PAIR_SMOKE, true},
    {"northbound", PAIR_WAY, false},
    {"occupied", PAIR_TENANCY, false},
    {"offshore", PAIR_SHORE, true},
    {"online", PAIR_POST, false},
    {"onshore", PAIR_SHORE, false},
    {"operating", PAIR_TRADE, false},
    {"oppose", PAIR_SUPPORT, true},
    {"opposed", PAIR_SUPPORT, true},
    {"opposes", PAIR_SUPPORT, true},
    {"opposing", PAIR_SUPPORT, true},
    {"opposition", PAIR_SUPPORT, true},
    {"outbound", PAIR_TRIP, true},
    {"outdoor", PAIR_ROOF, true},
    {"outdoors", PAIR_ROOF, true},
    {"overnight", PAIR_DAY, true},
    {"overseas", PAIR_MARKET, true},
    {"owners", PAIR_TENURE, false},
    {"paid", PAIR_PAY, false},
    {"paper", PAIR_POST, true},
    {"paperback", PAIR_EDITION, true},
    {"part", PAIR_HOURS, true},
    {"pass", PAIR_EXAM, false},
    {"passed", PAIR_EXAM, false},
    {"passengers", PAIR_ABOARD, false},
    {"permanent", PAIR_TERM, false},
    {"post", PAIR_POST, true},
    {"postgraduate", PAIR_STUDY, true},
    {"postgraduates", PAIR_STUDY, true},
    {"private", PAIR_OWNER, false},
    {"professionals", PAIR_CALLING, true},
    {"public", PAIR_OWNER, true},
    {"registered", PAIR_ROLL, false},
    {"rejected", PAIR_RULING, true},
    {"renters", PAIR_TENURE, true},
    {"reserves", PAIR_SQUAD, true},
    {"rural", PAIR_PLACE, false},
    {"salaried", PAIR_CALLING, true},
    {"satisfied", PAIR_CONTENT, false},
    {"seasonal", PAIR_TERM, true},
    {"shut", PAIR_TRADE, true},
    {"sisters", PAIR_SEX, true},
    {"smokers", PAIR_SMOKE, false},
    {"sold", PAIR_SALE, false},
    {"soldiers", PAIR_FORCE, false},
    {"solved", PAIR_CASE, false},
    {"sons", PAIR_SEX, false},
    {"southbound", PAIR_WAY, true},
    {"starters", PAIR_SQUAD, false},
    {"support", PAIR_SUPPORT, false},
    {"supported", PAIR_SUPPORT, false},
    {"supporting", PAIR_SUPPORT, false},
    {"supports", PAIR_SUPPORT, false},
    {"survived", PAIR_FATE, false},
    {"temporary", PAIR_TERM, true},
    {"tenants", PAIR_TENURE, true},
    {"towns", PAIR_PLACE, true},
    {"troops", PAIR_FORCE, false},
    {"unanswered", PAIR_CALL, true},
    {"unarmed", PAIR_ARMS, true},
    {"undergraduate", PAIR_STUDY, false},
    {"undergraduates", PAIR_STUDY, false},
    {"uninsured", PAIR_COVER, true},
    {"unirrigated", PAIR_CROP, true},
    {"unlicenced", PAIR_LICENCE, true},
    {"unlicensed", PAIR_LICENCE, true},
    {"unmarried", PAIR_WEDLOCK, true},
    {"unoccupied", PAIR_TENANCY, true},
    {"unpaid", PAIR_PAY, true},
    {"unregistered", PAIR_ROLL, true},
    {"unsatisfied", PAIR_CONTENT, true},
    {"unsold", PAIR_SALE, true},
    {"unsolved", PAIR_CASE, true},
    {"unvaccinated", PAIR_VACCINE, true},
    {"upheld", PAIR_RULING, false},
    {"urban", PAIR_PLACE, true},
    {"vaccinated", PAIR_VACCINE, false},
    {"volunteer", PAIR_CALLING, false},
    {"volunteers", PAIR_CALLING, false},
    {"weekdays", PAIR_WEEK, false},
    {"weekends", PAIR_WEEK, true},
    {"westbound", PAIR_ROAD, true},
    {"wives", PAIR_SEX, true},
    {"women", PAIR_SEX, true},
    {"working", PAIR_TRADE, false},
    {"yea", PAIR_VOTE, false},
    {"yeas", PAIR_VOTE, false},
    {"yes", PAIR_VOTE, false},
};

static const WordShapes kind_words_shapes = {
    {0xb0681411102c0552, 0x9808418800041913, 0x2228a81aa9bd0860, 0x82a8084501621080,
     0x03018002302c0c09, 0xa020450642000c8d, 0x18f00d0681601824, 0x1918020ea7880105}};

enum { BEHIND = 40, BEFORE = 48 }; /* bytes in which the kind is told */

/* Another part begins behind these. */
static bool ends_part(const Word *word) {
    static const TableWord joints[] = {"and", "but", "while", "with"};
    return WORD_AMONG(joints, word);
}

static size_t next_word(Slice text, size_t at, size_t end, Word *word) {
    while (at < end) {
        *word = word_at(text, at);
        if (!word_none(word)) {
            return word->start;
        }
        at++;
    }
    return end;
}

/* "87 fully vaccinated": those who are so by half are of neither kind. */
static bool is_of_degree(Slice text, const Word *word) {
    static const TableWord degrees[] = {"completely", "entirely", "fully", "half",
                                        "partially",  "partly",   "wholly"};
    Word degree = word_before(text, word->start);
    return WORD_AMONG(degrees, &degree);
}

/* The first word of a kind in a stretch before a joint; or, of all, the last. */
static const KindWord *kind_in(Slice text, size_t start, size_t end, bool last) {
    const KindWord *kind = NULL;
    Word word;
    for (size_t at = next_word(text, start, end, &word); at < end;
         at = next_word(text, word.end, end, &word)) {
        const KindWord *row = word_row(SHAPED_WORDS(kind_words), &word);
        kind = row && !is_of_degree(text, &word) ? row : kind;
        if (!last && (kind || ends_part(&word))) {
            return kind;
        }
    }
    return kind;
}

/* "373" in "Women made up 4.3%, or 373": a share between does not end what is told before. */
static size_t start_before(const Figures *figures, size_t index, size_t start) {
    const Figure *figure = &figures->items[index];
    for (size_t i = index; i > 0 && figures->items[i - 1].end > start; i--) {
        if (figures_commensurable(&figures->items[i - 1], figure)) {
            return figures->items[i - 1].end;
        }
    }
    return start;
}

static const KindWord *kind_of(const Article *article, const Figures *figures, size_t index) {
    const Figure *figure = &figures->items[index];
    const Sentence *sentence = &article->sentences.items[figure->sentence];
    size_t end = count_least(sentence->end, figure->end + BEHIND);
    if (index + 1 < figures->count) {
        end = count_least(end, figures->items[index + 1].start);
    }
    const KindWord *behind = kind_in(article->text, figure->end, end, false);
    if (behind) {
        return behind;
    }
    size_t start =
        figure->start < sentence->start + BEFORE ? sentence->start : figure->start - BEFORE;
    return kind_in(article->text, start_before(figures, index, start), figure->start, true);
}

/* "had not.", "did not, ...": told of the verb before it, of which nothing else is said. */
static bool is_denied(Slice behind) {
    static const TableWord verbs[] = {"are", "can", "could", "did", "do",   "does",
                                      "had", "has", "have",  "was", "were", "would"};
    Word verb = word_at(behind, 1), not = word_at(behind, verb.end + 1);
    return behind.length && behind.bytes[0] == ' ' && WORD_AMONG(verbs, &verb) &&
           word_is(&not, "not") &&
           (not .end == behind.length || strchr(".,;:", behind.bytes[not .end]));
}

/* "By night 176,500 had been reached and 37,500 had not": bare numbers of one thing. */
static bool are_done_and_not(const Article *article, const Figures *figures, size_t a, size_t b) {
    const Figure *done = &figures->items[a], *denied = &figures->items[b];
    size_t end = article->sentences.items[denied->sentence].end;
    if (done->sentence != denied->sentence || done->noun.length || denied->noun.length ||
        done->end > denied->start || denied->end > end) {
        return false;
    }
    Word joint = word_before(article->text, denied->start);
    return ends_part(&joint) && is_denied(slice_part(article->text, denied->end, end));
}

/* "49 in front of their own supporters and 32 elsewhere": there is no third place. */
static bool is_elsewhere(const Article *article, const Figures *figures, size_t a, size_t b) {
    const Figure *here = &figures->items[a], *there = &figures->items[b];
    if (here->sentence != there->sentence || here->end > there->start) {
        return false;
    }
    Word joint = word_before(article->text, there->start),
         place = word_after(article->text, there->end);
    place = word_is(&place, "elsewhere") ? place : word_after(article->text, place.end);
    return ends_part(&joint) && word_is(&place, "elsewhere");
}

Opposition opposition_of(const Article *article, const Figures *figures, size_t a, size_t b) {
    if (are_done_and_not(article, figures, a, b) || is_elsewhere(article, figures, a, b)) {
        return OPPOSITION_EXHAUSTIVE;
    }
    const KindWord *one = kind_of(article, figures, a),
                   *other = one ? kind_of(article, figures, b) : NULL;
    if (!other || one->pair != other->pair || one->second == other->second) {
        return OPPOSITION_NONE;
    }
    return one->pair < PAIR_EXHAUSTIVE ? OPPOSITION_EXCLUSIVE : OPPOSITION_EXHAUSTIVE;
}
