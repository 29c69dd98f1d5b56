#include "relations/person_noun.h"

#include "figures/word.h"

static const TableWord persons[] = {
    "adult",   "ally",      "alum",   "apprentice", "athlete",   "aunt",     "bishop",
    "body",    "boy",       "bride",  "cadet",      "captive",   "casualty", "chap",
    "chef",    "chief",     "child",  "coach",      "colleague", "cop",      "corpse",
    "couple",  "crew",      "dead",   "delegate",   "expert",    "family",   "fan",
    "felon",   "female",    "friend", "girl",       "graduate",  "guard",    "guest",
    "hostage", "household", "human",  "individual", "inmate",    "judge",    "kid",
    "lad",     "mate",      "monk",   "mp",         "mum",       "national", "neighbour",
    "novice",  "nun",       "nurse",  "oap",        "official",  "orphan",   "pal",
    "parent",  "people",    "person", "pilgrim",    "pilot",     "pupil",    "recruit",
    "rival",   "scholar",   "scout",  "sibling",    "signatory", "soul",     "spouse",
    "staff",   "suspect",   "thief",  "thug",       "troop",     "twin",     "veteran",
    "victim",  "wife",      "woman",  "youth"};

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
