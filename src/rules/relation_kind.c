#include "rules/relation_kind.h"

static const RelationVocabulary vocabularies[RELATION_KINDS] = {
    [RELATION_SUM] = {"sum", "parts and their total", {"total", "parts"}, true, false},
    [RELATION_SHARE] = {"share",
                        "a percentage or fraction, the part and the whole",
                        {"share", "part", "whole"},
                        false,
                        false},
    [RELATION_COMPLEMENT] = {"complement",
                             "percentages or fractions that make one whole",
                             {"share", "parts"},
                             true,
                             false},
    [RELATION_DIFFERENCE] = {"difference",
                             "how much more one figure is than another",
                             {"difference", "more", "less"},
                             false,
                             false},
    [RELATION_RATIO] = {"ratio",
                        "how many times one figure is another",
                        {"ratio", "part", "base", "per"},
                        false,
                        true},
    [RELATION_CHANGE] = {"change",
                         "a change in per cent, the old figure and the new one",
                         {"change", "from", "to"},
                         false,
                         false},
    [RELATION_POINTS] = {"points",
                         "a change in percentage points, the old share and the new one",
                         {"points", "from", "to"},
                         false,
                         false},
    [RELATION_RESTATEMENT] =
        {"restatement", "one quantity that is told twice", {"stated", "again"}, false, false},
    [RELATION_BOUND] = {"bound",
                        "a figure and the limit that it is said to keep",
                        {"bound", "figure"},
                        false,
                        false},
    [RELATION_CONVERSION] =
        {"conversion", "one quantity in two units", {"converted", "stated", "rate"}, false, true},
    [RELATION_DATE] = {"date",
                       "a date and its weekday, and a date that tells its year",
                       {"date", "year"},
                       false,
                       true},
    [RELATION_AGE] = {"age",
                      "an age or a span, the dates between which it lies, and the age at the first",
                      {"age", "from", "to", "then"},
                      false,
                      true},
    [RELATION_COUNT] =
        {"count", "how many things there are, and the things", {"count", "things"}, true, false},
    [RELATION_ORDER] = {"order",
                        "a figure that is said to be above or below others",
                        {"first", "others"},
                        true,
                        false},
    [RELATION_SCALE] = {"scale",
                        "a figure and others of its kind, a thousand times apart",
                        {"stated", "beside"},
                        true,
                        false},
    [RELATION_NUMERAL] = {"numeral",
                          "a number that is not well written, and one of its kind that is",
                          {"figure", "beside"},
                          false,
                          false},
};

const RelationVocabulary *relation_vocabulary(RelationKind kind) {
    return &vocabularies[kind];
}

bool relation_kind_named(Slice name, RelationKind *kind) {
    for (size_t i = 0; i < RELATION_KINDS; i++) {
        if (slice_equal(name, slice_of(vocabularies[i].name))) {
            *kind = (RelationKind)i;
            return true;
        }
    }
    return false;
}

int relation_role_named(RelationKind kind, Slice name) {
    const RelationVocabulary *vocabulary = relation_vocabulary(kind);
    for (int i = 0; i < RELATION_ROLES && vocabulary->roles[i]; i++) {
        if (slice_equal(name, slice_of(vocabulary->roles[i]))) {
            return i;
        }
    }
    return -1;
}

bool role_is_last(const RelationVocabulary *vocabulary, int role) {
    return role + 1 == RELATION_ROLES || !vocabulary->roles[role + 1];
}
