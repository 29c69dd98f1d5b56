#include "figures/change_lead.h"
#include "figures/word.h"

/* Before "from 3 to 5" these say that something went from the one to the other. */
static const TableWord change_words[] = {
    "accelerate",  "accelerated",  "accelerates",  "accelerating",  "add",         "added",
    "advance",     "advanced",     "advances",     "advancing",     "appreciated", "axed",
    "balloon",     "ballooned",    "ballooning",   "balloons",      "boost",       "boosted",
    "boosting",    "boosts",       "bounced",      "broadened",     "broadening",  "bulging",
    "burgeoned",   "burgeoning",   "catapulted",   "cheapened",     "climb",       "climbed",
    "climbing",    "climbs",       "collapse",     "collapsed",     "collapses",   "collapsing",
    "contract",    "contracted",   "contracting",  "contracts",     "cooled",      "cooling",
    "crash",       "crashed",      "crashes",      "crashing",      "cratered",    "curtailed",
    "cut",         "cutting",      "decelerated",  "decline",       "declined",    "declines",
    "declining",   "decrease",     "decreased",    "decreases",     "decreasing",  "deepened",
    "deepening",   "deflated",     "dented",       "depleted",      "depreciated", "deteriorated",
    "diminish",    "diminished",   "diminishes",   "diminishing",   "dip",         "dipped",
    "dipping",     "dips",         "dived",        "dives",         "diving",      "double",
    "doubled",     "doubles",      "doubling",     "down",          "downgraded",  "drifted",
    "drop",        "dropped",      "dropping",     "drops",         "dwindle",     "dwindled",
    "dwindles",    "dwindling",    "ease",         "eased",         "eases",       "easing",
    "ebbed",       "enlarged",     "eroded",       "escalated",     "escalating",  "expand",
    "expanded",    "expanding",    "expands",      "extended",      "extending",   "fall",
    "fallen",      "falling",      "falls",        "fell",          "firmed",      "firming",
    "gain",        "gained",       "gaining",      "gains",         "go",          "goes",
    "going",       "gone",         "grew",         "grow",          "growing",     "grown",
    "grows",       "halve",        "halved",       "halves",        "halving",     "heightened",
    "hike",        "hiked",        "hikes",        "hiking",        "improve",     "improved",
    "improves",    "improving",    "inched",       "increase",      "increased",   "increases",
    "increasing",  "inflated",     "intensified",  "jump",          "jumped",      "jumping",
    "jumps",       "leap",         "leaped",       "leaping",       "leaps",       "leapt",
    "lengthen",    "lengthened",   "lengthening",  "lessened",      "lift",        "lifted",
    "lifting",     "lifts",        "lower",        "lowered",       "lowering",    "lowers",
    "melted",      "moderated",    "mounted",      "mounting",      "mounts",      "move",
    "moved",       "moving",       "mushroomed",   "mushrooming",   "narrow",      "narrowed",
    "narrowing",   "narrows",      "nosedived",    "pare",          "pared",       "paring",
    "plummet",     "plummeted",    "plummeting",   "plummets",      "plunge",      "plunged",
    "plunges",     "plunging",     "pruned",       "pushed",        "quadrupled",  "quadrupling",
    "quickened",   "quintupled",   "raise",        "raised",        "raises",      "raising",
    "rallied",     "rallies",      "rally",        "rebounded",     "receded",     "recedes",
    "receding",    "recovered",    "reduce",       "reduced",       "reduces",     "reducing",
    "reduction",   "regressed",    "retreated",    "retreating",    "retreats",    "revised",
    "rise",        "risen",        "rises",        "rising",        "rocket",      "rocketed",
    "rocketing",   "rockets",      "rose",         "sagged",        "sagging",     "sank",
    "shed",        "shedding",     "sheds",        "shorten",       "shortened",   "shortening",
    "shortens",    "shot",         "shrank",       "shrink",        "shrinking",   "shrinks",
    "shrunk",      "sink",         "sinking",      "sinks",         "skidded",     "skyrocket",
    "skyrocketed", "skyrocketing", "slash",        "slashed",       "slashes",     "slashing",
    "slid",        "slide",        "slides",       "sliding",       "slip",        "slipped",
    "slipping",    "slips",        "slow",         "slowed",        "slowing",     "slows",
    "slump",       "slumped",      "slumping",     "slumps",        "snowballed",  "soar",
    "soared",      "soaring",      "soars",        "soften",        "softened",    "softening",
    "softens",     "spike",        "spiked",       "spikes",        "spiking",     "spiralled",
    "steepened",   "strengthen",   "strengthened", "strengthening", "strengthens", "stretched",
    "subsided",    "sunk",         "surge",        "surged",        "surges",      "surging",
    "swell",       "swelled",      "swelling",     "swells",        "swollen",     "tapered",
    "thickened",   "thinned",      "took",         "treble",        "trebled",     "trebles",
    "trebling",    "trim",         "trimmed",      "trimming",      "trims",       "triple",
    "tripled",     "tripling",     "tumble",       "tumbled",       "tumbles",     "tumbling",
    "turned",      "up",           "upgraded",     "upped",         "uprated",     "vaulted",
    "waned",       "waning",       "weaken",       "weakened",      "weakening",   "weakens",
    "went",        "whittled",     "widen",        "widened",       "widening",    "widens",
    "wilted"};

/* Does a sentence or a clause end right before `at`? The point of "6.5" ends none. */
static bool stop_before(Slice text, size_t at) {
    char byte = text.bytes[at - 1];
    return byte == ';' || (byte == '.' && !(at < text.length && digit_is(text.bytes[at])));
}

/* The offset before the signs and digits that end at `at`. */
static size_t figure_passed(Slice text, size_t at, size_t least) {
    while (at > least && !letter_is(text.bytes[at - 1]) && !stop_before(text, at)) {
        at--;
    }
    return at;
}

/* "Lee rose from 3 to 5; " before `at`: where its "from" starts; `at` if nothing like it does. */
static size_t item_start(Slice text, size_t at, size_t least) {
    size_t end = blanks_start(text, at);
    if (byte_at(text, end - 1) != ';') {
        return at;
    }
    Word to = word_ending(text, figure_passed(text, end - 1, least));
    Word from = word_ending(text, figure_passed(text, to.start, least));
    return word_is(&to, "to") && word_is(&from, "from") ? from.start : at;
}

bool change_told_before(Slice text, size_t at, size_t sentence_start) {
    enum { REACH = 9, ITEMS = 4 }; /* words looked back, from each thing of a list */
    for (int i = 0, items = 0; i < REACH && at > sentence_start; i++) {
        Word word = word_before(text, at);
        size_t item = item_start(text, at, sentence_start);
        if (item < at && items < ITEMS) { /* the change is told of the first in a list */
            at = item;
            i = 0;
            items++;
            continue;
        }
        if (word_none(&word) && i > 0) {
            at = figure_passed(text, at, sentence_start); /* "rose 24% from" */
            continue;
        }
        if (WORD_AMONG(change_words, &word)) {
            return true;
        }
        at = word.start;
    }
    return false;
}

bool amount_named_before(Slice text, size_t at) {
    Word of = word_before(text, at), name = word_before(text, of.start);
    return word_is(&of, "of") && !word_none(&name) && !WORD_AMONG(change_words, &name);
}
