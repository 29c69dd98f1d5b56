#include "run/accepted_files.h"

#include "rules/rule_block.h"
#include "run/source.h"

enum { FINGERPRINT_DIGITS = 16 };

enum { BLOCK_ACCEPT };
enum { ACCEPT_REASON, ACCEPT_RULE, ACCEPT_SAYS, ACCEPT_KEYS };

static bool is_subject(Slice name) {
    return name.length > 0;
}

static const BlockForm blocks[] = {
    [BLOCK_ACCEPT] = {"accept", is_subject, "the id of a finding, or a rule and a figure"}};

static const FieldForm waiver_fields[ACCEPT_KEYS] = {
    [ACCEPT_REASON] = {BLOCK_ACCEPT, "reason", false, true, NULL},
    [ACCEPT_RULE] = {BLOCK_ACCEPT, "rule", false, false, NULL},
    [ACCEPT_SAYS] = {BLOCK_ACCEPT, "says", false, false, NULL}};

static const FieldForm baseline_fields[ACCEPT_KEYS] = {
    [ACCEPT_REASON] = {BLOCK_ACCEPT, "reason", false, false, NULL},
    [ACCEPT_RULE] = {BLOCK_ACCEPT, "rule", false, false, NULL},
    [ACCEPT_SAYS] = {BLOCK_ACCEPT, "says", false, false, NULL}};

static const BlockLanguage waiver_language = {blocks, 1, waiver_fields, ACCEPT_KEYS,
                                              LIMIT_ACCEPTED_BYTES},
                           baseline_language = {blocks, 1, baseline_fields, ACCEPT_KEYS,
                                                LIMIT_ACCEPTED_BYTES};

/* Sixteen hexadecimal digits, and "-2" behind the second of equal ones. */
static bool is_fingerprint(Slice word) {
    size_t digits = 0;
    for (; digits < word.length && digits < FINGERPRINT_DIGITS; digits++) {
        char byte = word.bytes[digits];
        if (!((byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f'))) {
            return false;
        }
    }
    return digits == FINGERPRINT_DIGITS && (word.length == digits || word.bytes[digits] == '-');
}

/* The file's folder with its slash; empty for one in the working folder. */
static Slice folder_of(Slice file) {
    size_t length = file.length;
    while (length && file.bytes[length - 1] != '/') {
        length--;
    }
    return slice_part(file, 0, length);
}

/* A run of some rules only, or not of all scopes, tells nothing of what it does not look for. */
static bool looks_for_all(const addsup_settings *settings) {
    return !*settings->select && !*settings->ignore && settings->scope == ADDSUP_SCOPE_ALL;
}

static void add_block(addsup_run *run, const AcceptedFile *file, const RuleBlock *block,
                      Mistakes *mistakes, Acceptances *acceptances) {
    Acceptance acceptance = {.file = file->name,
                             .line = block->place.line,
                             .folder = file->baseline ? (Slice){"", 0} : folder_of(file->name),
                             .baseline = file->baseline,
                             .sought = file->whole && looks_for_all(&run->settings)};
    Slice rest = block->name, word;
    (void)rule_value_cut(&rest, ' ', &word);
    if (is_fingerprint(block->name)) {
        acceptance.fingerprint = block->name;
    } else if (slice_trim(rest).length) {
        acceptance.rule = word;
        acceptance.figure = slice_trim(rest);
    } else {
        mistake_tell(mistakes, block->place,
                     "\"%\" is no finding's id; of a rule a figure must be named", block->name);
        return;
    }
    *list_push(&run->arena, acceptances) = acceptance;
}

static void add_bytes(addsup_run *run, const AcceptedFile *file, Slice bytes,
                      Acceptances *acceptances) {
    Mistakes mistakes = {.arena = &run->arena};
    RuleBlocks read = {0};
    RuleProblems problems = {0};
    RuleFile named = {.name = file->name, .bytes = bytes};
    rule_blocks_read(&run->arena, file->baseline ? &baseline_language : &waiver_language, bytes, 0,
                     &read, &mistakes);
    for (size_t i = 0; i < read.count; i++) {
        if (!read.items[i].faulty) {
            add_block(run, file, &read.items[i], &mistakes, acceptances);
        }
    }
    mistakes_hand_on(&mistakes, &named, &problems);
    for (size_t i = 0; i < problems.count; i++) {
        const RuleProblem *problem = &problems.items[i];
        run_add_problem(run, problem->file, problem->line, problem->column, problem->message);
    }
}

void accepted_files_read(addsup_run *run, Acceptances *acceptances) {
    for (size_t i = 0; i < run->accepted_files.count; i++) {
        const AcceptedFile *file = &run->accepted_files.items[i];
        Buffer bytes = {0};
        const char *why = source_read(file->name.bytes, source_accepted_file_limit, &bytes);
        if (why) {
            run_add_problem(run, file->name, 0, 0, slice_of(why));
        } else {
            Slice content = {arena_copy(&run->arena, bytes.bytes, bytes.length), bytes.length};
            add_bytes(run, file, content, acceptances);
        }
        buffer_free(&bytes);
    }
}
