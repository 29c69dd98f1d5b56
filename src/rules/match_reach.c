#include "rules/match_reach.h"

#include "rules/match_gap.h"
#include "rules/regex_syntax.h"

enum { DEEPEST = 8, LONGEST = 1 << 20 }; /* deeper groups and longer reaches are not known */

/* A group that is open: the longest of its alternatives, and what is read of the last one. */
typedef struct OpenGroup {
    uint64_t longest, last;
    bool looks_around; /* it matches nothing itself */
} OpenGroup;

typedef struct ReachReading {
    const RuleSet *rules;
    Slice part;
    size_t at;
    OpenGroup groups[DEEPEST]; /* the first is the part itself */
    size_t depth;
    bool known;
} ReachReading;

static uint64_t longest_phrase(const ReachReading *reading, Slice class) {
    size_t id;
    if (!name_table_find(&reading->rules->class_names, class, &id) || id == NAME_FAULTY) {
        return LONGEST;
    }
    const Slices *phrases = &reading->rules->classes.items[id].phrases;
    return phrases->count ? phrases->items[0].length : 0;
}

/* {class}, {kind:slot} or {gap} */
static uint64_t length_of_brace(const ReachReading *reading, Slice name) {
    MatchGap gap;
    if (match_gap_read(name, &gap)) {
        return gap.most;
    }
    return memchr(name.bytes, ':', name.length) ? 1 : longest_phrase(reading, name);
}

static uint64_t length_of_escape(const ReachReading *reading) {
    char letter = regex_byte_at(reading->part, reading->at + 1);
    bool other = regex_is_letter(letter) && !strchr("dswx", letter);
    return letter == 'b' ? 0 : other || regex_is_digit(letter) ? LONGEST : 1;
}

/* How often that stands at most which ends at `at`. */
static uint64_t most_often(Slice line, size_t at) {
    size_t end = regex_quantifier_end(line, at);
    char byte = regex_byte_at(line, at);
    if (end == at || byte == '?') {
        return 1;
    }
    uint64_t most = 0;
    for (size_t i = at + 1; byte == '{' && line.bytes[i] != '}' && most < LONGEST; i++) {
        most = line.bytes[i] == ',' ? 0 : 10 * most + (uint64_t)(line.bytes[i] - '0');
    }
    return most ? most : LONGEST; /* "*", "+", "{2,}" */
}

/* Adds what ends at `end`, and goes on behind what tells how often it stands. */
static void add(ReachReading *reading, uint64_t length, size_t end) {
    OpenGroup *group = &reading->groups[reading->depth];
    group->last += length * most_often(reading->part, end);
    reading->known = reading->known && group->last < LONGEST;
    reading->at = regex_quantifier_end(reading->part, end);
}

static void end_alternative(OpenGroup *group) {
    group->longest = group->last > group->longest ? group->last : group->longest;
    group->last = 0;
}

/* How a group opens. Each row but the last is a special case of it. */
static const struct {
    Slice opening;
    bool looks_around, known;
} group_openings[] = {
    {{"(?:", 3}, false, true}, {{"(?=", 3}, true, true},  {{"(?!", 3}, true, true},
    {{"(?<=", 4}, true, true}, {{"(?<!", 4}, true, true}, {{"(?", 2}, false, false},
    {{"(*", 2}, false, false}, {{"(", 1}, false, true},
};

static void open_group(ReachReading *reading) {
    Slice rest = slice_part(reading->part, reading->at, reading->part.length);
    size_t row = 0;
    while (!slice_starts(rest, group_openings[row].opening)) {
        row++;
    }
    reading->at += group_openings[row].opening.length;
    reading->known = group_openings[row].known && reading->depth + 1 < DEEPEST;
    if (reading->known) {
        reading->groups[++reading->depth] =
            (OpenGroup){.looks_around = group_openings[row].looks_around};
    }
}

static void close_group(ReachReading *reading) {
    OpenGroup *group = &reading->groups[reading->depth];
    end_alternative(group);
    uint64_t length = group->looks_around ? 0 : group->longest;
    reading->known = reading->depth > 0;
    reading->depth -= reading->depth > 0;
    add(reading, length, reading->at + 1);
}

static void read_part(ReachReading *reading) {
    Slice part = reading->part;
    size_t at = reading->at, end = regex_part_end(part, at);
    switch (part.bytes[at]) {
    case '(':
        open_group(reading);
        break;
    case ')':
        close_group(reading);
        break;
    case '|':
        end_alternative(&reading->groups[reading->depth]);
        reading->at++;
        break;
    case '{':
        add(reading, length_of_brace(reading, slice_part(part, at + 1, end - 1)), end);
        break;
    case '\\':
        add(reading, length_of_escape(reading), end);
        break;
    case '^':
    case '$':
        reading->at++;
        break;
    default:
        add(reading, 1, end);
    }
}

uint32_t match_reach(const RuleSet *rules, Slice part) {
    bool repeats = regex_quantifier_end(part, 0) > 0; /* what stands before the part */
    ReachReading reading = {.rules = rules, .part = part, .known = !repeats};
    while (reading.known && reading.at < part.length) {
        read_part(&reading);
    }
    end_alternative(&reading.groups[0]);
    bool known = reading.known && reading.depth == 0;
    return known ? (uint32_t)reading.groups[0].longest : REACH_UNKNOWN;
}
