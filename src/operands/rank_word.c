#include "operands/rank_word.h"

typedef struct RankWord {
    TableWord word;
    Direction direction;
} RankWord;

static const RankWord rank_words[] = {
    {"above", DIRECTION_UP},        {"ahead", DIRECTION_UP},        {"beat", DIRECTION_UP},
    {"beating", DIRECTION_UP},      {"beats", DIRECTION_UP},        {"below", DIRECTION_DOWN},
    {"best", DIRECTION_UP},         {"better", DIRECTION_UP},       {"bettered", DIRECTION_UP},
    {"bettering", DIRECTION_UP},    {"bigger", DIRECTION_UP},       {"biggest", DIRECTION_UP},
    {"cheaper", DIRECTION_DOWN},    {"cheapest", DIRECTION_DOWN},   {"climb", DIRECTION_UP},
    {"climbed", DIRECTION_UP},      {"climbing", DIRECTION_UP},     {"climbs", DIRECTION_UP},
    {"colder", DIRECTION_DOWN},     {"coldest", DIRECTION_DOWN},    {"cooler", DIRECTION_DOWN},
    {"coolest", DIRECTION_DOWN},    {"costlier", DIRECTION_UP},     {"dearer", DIRECTION_UP},
    {"dearest", DIRECTION_UP},      {"decline", DIRECTION_DOWN},    {"declined", DIRECTION_DOWN},
    {"declines", DIRECTION_DOWN},   {"declining", DIRECTION_DOWN},  {"decrease", DIRECTION_DOWN},
    {"decreased", DIRECTION_DOWN},  {"decreases", DIRECTION_DOWN},  {"decreasing", DIRECTION_DOWN},
    {"deeper", DIRECTION_UP},       {"deepest", DIRECTION_UP},      {"dip", DIRECTION_DOWN},
    {"dipped", DIRECTION_DOWN},     {"dips", DIRECTION_DOWN},       {"down", DIRECTION_DOWN},
    {"drier", DIRECTION_DOWN},      {"driest", DIRECTION_DOWN},     {"drop", DIRECTION_DOWN},
    {"dropped", DIRECTION_DOWN},    {"dropping", DIRECTION_DOWN},   {"drops", DIRECTION_DOWN},
    {"dwindled", DIRECTION_DOWN},   {"ease", DIRECTION_DOWN},       {"eased", DIRECTION_DOWN},
    {"easing", DIRECTION_DOWN},     {"eclipsed", DIRECTION_UP},     {"eclipsing", DIRECTION_UP},
    {"exceeded", DIRECTION_UP},     {"exceeding", DIRECTION_UP},    {"exceeds", DIRECTION_UP},
    {"expanded", DIRECTION_UP},     {"expanding", DIRECTION_UP},    {"fall", DIRECTION_DOWN},
    {"fallen", DIRECTION_DOWN},     {"falling", DIRECTION_DOWN},    {"falls", DIRECTION_DOWN},
    {"fell", DIRECTION_DOWN},       {"fewer", DIRECTION_DOWN},      {"fewest", DIRECTION_DOWN},
    {"gained", DIRECTION_UP},       {"gaining", DIRECTION_UP},      {"greater", DIRECTION_UP},
    {"greatest", DIRECTION_UP},     {"grew", DIRECTION_UP},         {"grow", DIRECTION_UP},
    {"growing", DIRECTION_UP},      {"grown", DIRECTION_UP},        {"grows", DIRECTION_UP},
    {"growth", DIRECTION_UP},       {"halved", DIRECTION_DOWN},     {"heavier", DIRECTION_UP},
    {"heaviest", DIRECTION_UP},     {"higher", DIRECTION_UP},       {"highest", DIRECTION_UP},
    {"hotter", DIRECTION_UP},       {"hottest", DIRECTION_UP},      {"increase", DIRECTION_UP},
    {"increased", DIRECTION_UP},    {"increases", DIRECTION_UP},    {"increasing", DIRECTION_UP},
    {"jump", DIRECTION_UP},         {"jumped", DIRECTION_UP},       {"jumping", DIRECTION_UP},
    {"jumps", DIRECTION_UP},        {"larger", DIRECTION_UP},       {"largest", DIRECTION_UP},
    {"lead", DIRECTION_UP},         {"leading", DIRECTION_UP},      {"leads", DIRECTION_UP},
    {"leapt", DIRECTION_UP},        {"led", DIRECTION_UP},          {"less", DIRECTION_DOWN},
    {"lesser", DIRECTION_DOWN},     {"lighter", DIRECTION_DOWN},    {"lightest", DIRECTION_DOWN},
    {"longer", DIRECTION_UP},       {"longest", DIRECTION_UP},      {"lower", DIRECTION_DOWN},
    {"lowest", DIRECTION_DOWN},     {"more", DIRECTION_UP},         {"narrower", DIRECTION_DOWN},
    {"narrowest", DIRECTION_DOWN},  {"outnumber", DIRECTION_UP},    {"outnumbered", DIRECTION_UP},
    {"outnumbering", DIRECTION_UP}, {"outnumbers", DIRECTION_UP},   {"outsold", DIRECTION_UP},
    {"outstripped", DIRECTION_UP},  {"outstripping", DIRECTION_UP}, {"overtaken", DIRECTION_UP},
    {"overtakes", DIRECTION_UP},    {"overtaking", DIRECTION_UP},   {"overtook", DIRECTION_UP},
    {"peak", DIRECTION_UP},         {"plummeted", DIRECTION_DOWN},  {"plunge", DIRECTION_DOWN},
    {"plunged", DIRECTION_DOWN},    {"plunging", DIRECTION_DOWN},   {"raised", DIRECTION_UP},
    {"rise", DIRECTION_UP},         {"risen", DIRECTION_UP},        {"rises", DIRECTION_UP},
    {"rising", DIRECTION_UP},       {"rose", DIRECTION_UP},         {"sank", DIRECTION_DOWN},
    {"shallower", DIRECTION_DOWN},  {"shorter", DIRECTION_DOWN},    {"shortest", DIRECTION_DOWN},
    {"shrank", DIRECTION_DOWN},     {"shrink", DIRECTION_DOWN},     {"shrinking", DIRECTION_DOWN},
    {"shrunk", DIRECTION_DOWN},     {"slid", DIRECTION_DOWN},       {"slide", DIRECTION_DOWN},
    {"sliding", DIRECTION_DOWN},    {"slimmer", DIRECTION_DOWN},    {"slip", DIRECTION_DOWN},
    {"slipped", DIRECTION_DOWN},    {"slipping", DIRECTION_DOWN},   {"slump", DIRECTION_DOWN},
    {"slumped", DIRECTION_DOWN},    {"slumping", DIRECTION_DOWN},   {"smaller", DIRECTION_DOWN},
    {"smallest", DIRECTION_DOWN},   {"soared", DIRECTION_UP},       {"soaring", DIRECTION_UP},
    {"soars", DIRECTION_UP},        {"spiked", DIRECTION_UP},       {"steeper", DIRECTION_UP},
    {"strongest", DIRECTION_UP},    {"sunk", DIRECTION_DOWN},       {"surge", DIRECTION_UP},
    {"surged", DIRECTION_UP},       {"surging", DIRECTION_UP},      {"surpassed", DIRECTION_UP},
    {"surpasses", DIRECTION_UP},    {"surpassing", DIRECTION_UP},   {"swelled", DIRECTION_UP},
    {"swollen", DIRECTION_UP},      {"taller", DIRECTION_UP},       {"tallest", DIRECTION_UP},
    {"topped", DIRECTION_UP},       {"topping", DIRECTION_UP},      {"tops", DIRECTION_UP},
    {"tumble", DIRECTION_DOWN},     {"tumbled", DIRECTION_DOWN},    {"tumbling", DIRECTION_DOWN},
    {"up", DIRECTION_UP},           {"upturn", DIRECTION_UP},       {"warmer", DIRECTION_UP},
    {"warmest", DIRECTION_UP},      {"wetter", DIRECTION_UP},       {"wettest", DIRECTION_UP},
    {"widened", DIRECTION_UP},      {"wider", DIRECTION_UP},        {"widest", DIRECTION_UP},
    {"winner", DIRECTION_UP},       {"winning", DIRECTION_UP},      {"wins", DIRECTION_UP},
    {"won", DIRECTION_UP},
};

static const WordShapes rank_words_shapes = {
    {0x1022064108878201, 0x000849013899a582, 0x3420031a3441015a, 0x1a02403e01318903,
     0x52004e034324a225, 0x0410882141510265, 0x140c0c00d0009621, 0x3a034240b8107201}};

static const TableWord doubtful[] = {
    "debt",     "deficit",  "deficits", "dollar",  "euro",    "faster",   "fastest", "golf",
    "handicap", "lap",      "laps",     "league",  "loss",    "losses",   "minus",   "missed",
    "missing",  "no",       "not",      "par",     "quicker", "quickest", "rank",    "ranked",
    "ranking",  "rankings", "rupee",    "seconds", "seed",    "slower",   "slowest", "sterling",
    "still",    "table",    "without",  "worse",   "yen",     "yet"};

static const WordShapes doubtful_shapes = {
    {0x0001000000080800, 0x0000000820000000, 0x0028400080003100, 0x0801004800040088,
     0x0000000000000000, 0x0000042000000002, 0x8840004080040000, 0x2006008000000010}};

/* Behind these another thing is told. */
static const TableWord turning[] = {"although", "but",     "despite", "spite",
                                    "though",   "whereas", "while"};

bool word_ranks(const Word *word) {
    return word_row(SHAPED_WORDS(rank_words), word) != NULL;
}

bool word_walk_next(WordWalk *walk, Word *word) {
    while (walk->at < walk->end && !letter_is(walk->text.bytes[walk->at])) {
        walk->at++;
    }
    if (walk->at >= walk->end) {
        return false;
    }
    *word = word_at(walk->text, walk->at);
    walk->at = word->end > walk->at ? word->end : walk->at + 1;
    return true;
}

/* "is up", "down 4%", but not "handed down", "made up". */
static bool is_particle_of_level(Slice text, const Word *particle) {
    static const TableWord leading[] = {"are",     "came",     "come", "comes", "coming", "crept",
                                        "edged",   "go",       "goes", "going", "gone",   "is",
                                        "sharply", "slightly", "was",  "well",  "went",   "were"};
    Word before = word_before(text, particle->start);
    return word_none(&before) || WORD_AMONG(leading, &before);
}

static Direction word_direction(Slice text, const Word *word) {
    const RankWord *rank = word_row(SHAPED_WORDS(rank_words), word);
    if (!rank || byte_at(text, word->start - 1) == '-') {
        return DIRECTION_NONE; /* "the go-ahead" */
    }
    bool particle = word_is(word, "up") || word_is(word, "down");
    return !particle || is_particle_of_level(text, word) ? rank->direction : DIRECTION_NONE;
}

/* Does what is outdone follow: "than diesel", "overtook coal"? */
static bool names_other(const Word *word) {
    static const TableWord before_other[] = {"beat",       "beats",     "outnumber", "outnumbered",
                                             "outnumbers", "outsold",   "overtakes", "overtook",
                                             "surpassed",  "surpasses", "than"};
    static const WordShapes before_other_shapes = {
        {0x0000000020000000, 0x0000000000000000, 0x0020000000000000, 0x1000000000000000,
         0x0000000000002004, 0x0000000000000004, 0x0008000080000000, 0x0000000000000000}};
    return SHAPE_AMONG(before_other, word);
}

/* The first word from `at` on that names something; empty if the stretch ends before. */
static Word other_read(Slice text, size_t at, size_t end) {
    static const TableWord naming_nothing[] = {"a",   "an",    "any",  "for",   "had", "her",
                                               "his", "in",    "it",   "its",   "of",  "that",
                                               "the", "their", "they", "those", "was"};
    WordWalk walk = {text, at, end};
    Word word;
    while (word_walk_next(&walk, &word)) {
        if (!WORD_AMONG(naming_nothing, &word)) {
            return word;
        }
    }
    return (Word){0};
}

Ranking ranking_read(Slice text, size_t start, size_t end) {
    WordWalk walk = {text, start, end};
    Ranking ranking = {.direction = DIRECTION_NONE};
    Word word;
    while (word_walk_next(&walk, &word)) {
        Direction direction = word_direction(text, &word), told = ranking.direction;
        bool both = direction != DIRECTION_NONE && told != DIRECTION_NONE && told != direction;
        if (both || WORD_AMONG(turning, &word)) {
            return (Ranking){.direction = DIRECTION_NONE};
        }
        ranking.direction = direction != DIRECTION_NONE ? direction : told;
        if (names_other(&word) && word_none(&ranking.other)) {
            ranking.other = other_read(text, word.end, end);
        }
    }
    return ranking;
}

bool ranking_is_doubtful(Slice text, size_t start, size_t end) {
    WordWalk walk = {text, start, end};
    Word word;
    while (word_walk_next(&walk, &word)) {
        if (SHAPE_AMONG(doubtful, &word)) {
            return true;
        }
    }
    return false;
}
