#include "rules/rule_language.h"

static bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

static bool is_name(Slice name, bool blanks) {
    for (size_t i = 0; i < name.length; i++) {
        char byte = name.bytes[i];
        bool later =
            (byte >= '0' && byte <= '9') || byte == '.' || byte == '-' || (blanks && byte == ' ');
        if (!is_letter(byte) && (!later || i == 0)) {
            return false;
        }
    }
    return true;
}

static bool is_plain_name(Slice name) {
    return is_name(name, false);
}

/* "votes cast" */
static bool is_measure_name(Slice name) {
    return is_name(name, true);
}

static const char name_form[] = "a letter, then letters, digits, full stops and hyphens";

static const BlockForm block_forms[BLOCK_KINDS] = {
    [BLOCK_WORDS] = {"words", is_plain_name, name_form},
    [BLOCK_MEASURE] = {"measure", is_measure_name, name_form},
    [BLOCK_PATTERN] = {"pattern", is_plain_name, name_form},
    [BLOCK_RULE] = {"rule", is_plain_name, name_form},
};

static const FieldForm field_forms[FIELD_KEYS] = {
    [WORDS_ANY] = {BLOCK_WORDS, "any", true, true,
                   "words and phrases, separated by commas, in lower case"},
    [MEASURE_ABOUT] = {BLOCK_MEASURE, "about", false, false, "one phrase for readers"},
    [MEASURE_IS] = {BLOCK_MEASURE, "is", false, false,
                    "whole: other figures are parts of it; contest: who has most of it has won"},
    [PATTERN_TRIGGER] =
        {BLOCK_PATTERN, "trigger", true, false,
         "{class} {class} ...: tried only in sentences in which one of them stands"},
    [PATTERN_MATCH] = {BLOCK_PATTERN, "match", true, true,
                       "a regular expression; each further one is an alternative"},
    [PATTERN_NEVER] = {BLOCK_PATTERN, "never", true, false,
                       "a regular expression; a match is dropped if it is found in a clause that "
                       "the match touches"},
    [PATTERN_CLAIM] = {BLOCK_PATTERN, "claim", true, false,
                       "MEASURE = SLOT or MEASURE of SLOT = SLOT: \"votes of who = n\""},
    [PATTERN_STATES] =
        {BLOCK_PATTERN, "states", true, false,
         "RULE role=slot role=slot,slot ..., with up or down behind it for a change, an order "
         "or a bound that was passed"},
    [RULE_RELATION] = {BLOCK_RULE, "relation", false, true, "one of the relations below"},
    [RULE_ABOUT] = {BLOCK_RULE, "about", false, true,
                    "what must hold, one sentence without a full stop"},
    [RULE_LEAVES] = {BLOCK_RULE, "leaves", false, false, "what it leaves alone"},
    [RULE_GIVEN] =
        {BLOCK_RULE, "given", false, false,
         "which claims play which role: role = MEASURE, MEASURE ... of WHOM ; role = ..."},
    [RULE_WITHIN] =
        {BLOCK_RULE, "within", false, false,
         "how far apart they may stand: sentence, paragraph, near or article (if not given)"},
    [RULE_SEVERITY] = {BLOCK_RULE, "severity", false, false,
                       "error (if not given), warning or note"},
    [RULE_SAY] = {BLOCK_RULE, "say", false, false,
                  "the message, with {role} and {computed}; if not given, the relation's own"},
    [RULE_EXCUSE] = {BLOCK_RULE, "excuse", false, false,
                     "an innocent reading of a result up to 3% above what it should be"},
    [RULE_BREAKS] = {BLOCK_RULE, "breaks", true, true,
                     "an example that breaks the rule; \\n ends a line in it"},
    [RULE_HOLDS] = {BLOCK_RULE, "holds", true, true, "an example that keeps it"},
};

const BlockLanguage rule_language = {block_forms, BLOCK_KINDS, field_forms, FIELD_KEYS,
                                     LIMIT_RULE_FILE_BYTES};

/* Why a block may not take the place of an earlier one; NULL if it may. */
static const char *why_not(const RuleFile *files, const RuleBlock *earlier,
                           const RuleBlock *block) {
    if (earlier->place.file == block->place.file) {
        return "\"%\" is in this file twice";
    }
    bool packs = files[earlier->place.file].built_in && files[block->place.file].built_in;
    return packs ? "\"%\" is in another built-in pack, too" : NULL;
}

void rule_blocks_replace(Arena *arena, const RuleFile *files, RuleBlocks *blocks,
                         Mistakes *mistakes) {
    NameTable latest[BLOCK_KINDS] = {0};
    for (size_t i = 0; i < blocks->count; i++) {
        RuleBlock *block = &blocks->items[i];
        size_t earlier;
        bool again = name_table_find(&latest[block->kind], block->name, &earlier);
        const char *why = again ? why_not(files, &blocks->items[earlier], block) : NULL;
        if (why) {
            mistake_tell(mistakes, block->place, why, block->name);
            block->faulty = block->replaced = true;
            continue;
        }
        if (again) {
            blocks->items[earlier].replaced = true;
        }
        name_table_put(arena, &latest[block->kind], block->name, i);
    }
}
