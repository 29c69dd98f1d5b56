#include "relations/named_noun.h"

#include "figures/word.h"

static const TableWord persons[] = {
    "adult",    "ally",     "alum",      "apprentice", "athlete",   "aunt",     "bishop",
    "body",     "boy",      "bride",     "cadet",      "captive",   "casualty", "chap",
    "chef",     "chief",    "child",     "coach",      "colleague", "cop",      "corpse",
    "couple",   "cousin",   "crew",      "dead",       "delegate",  "expert",   "family",
    "fan",      "felon",    "female",    "friend",     "girl",      "graduate", "grandchild",
    "grandson", "guard",    "guest",     "hostage",    "household", "human",    "individual",
    "inmate",   "judge",    "kid",       "lad",        "mate",      "monk",     "mp",
    "mum",      "national", "neighbour", "nephew",     "niece",     "novice",   "nun",
    "nurse",    "oap",      "official",  "orphan",     "pal",       "parent",   "people",
    "person",   "pilgrim",  "pilot",     "pupil",      "recruit",   "rival",    "scholar",
    "scout",    "sibling",  "signatory", "son",        "soul",      "spouse",   "staff",
    "stepson",  "suspect",  "thief",     "thug",       "troop",     "twin",     "uncle",
    "veteran",  "victim",   "wife",      "woman",      "youth"};

bool noun_may_be_person(Slice noun) {
    static const char *const endings[] = {"er",  "or", "ar",  "ist", "ian", "ant",
                                          "ent", "ee", "man", "men", "eer", "ete"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        Slice ending = slice_of(endings[i]);
        if (noun.length >= ending.length &&
            slice_equal(slice_part(noun, noun.length - ending.length, noun.length), ending)) {
            return true;
        }
    }
    Word word = word_at(noun, 0);
    return WORD_AMONG(persons, &word);
}

bool noun_is_place_or_body(Slice noun) {
    static const TableWord words[] = {
        "airport",   "area",         "bank",         "borough",       "brand",      "canton",
        "carrier",   "church",       "city",         "club",          "college",    "commune",
        "company",   "constituency", "council",      "country",       "county",     "district",
        "division",  "factory",      "firm",         "group",         "hamlet",     "harbor",
        "harbour",   "hospital",     "island",       "location",      "mine",       "municipality",
        "museum",    "nation",       "neighborhood", "neighbourhood", "outlet",     "parish",
        "party",     "place",        "plant",        "port",          "prefecture", "province",
        "region",    "school",       "seat",         "settlement",    "shop",       "side",
        "site",      "state",        "station",      "store",         "suburb",     "team",
        "territory", "town",         "township",     "union",         "university", "venue",
        "village",   "ward"};
    Word word = word_at(noun, 0);
    return WORD_AMONG(words, &word);
}

bool age_may_be_of_person(Slice text, const Figure *age) {
    enum { WORDS = 3 };
    const Slice old = SLICE("-year-old ");
    if (!slice_starts(slice_part(text, age->end, text.length), old)) {
        return true;
    }
    Word word = word_at(text, age->end + old.length);
    for (int i = 0; i < WORDS && !word_none(&word); i++) {
        if (noun_may_be_person((Slice){word.lower, word.length})) {
            return true;
        }
        word = word_at(text, byte_at(text, word.end) == ' ' ? word.end + 1 : text.length);
    }
    return false;
}
