#include "rules/rule_mistakes.h"

#include "base/count.h"
#include "base/kept.h"
#include <stdlib.h>

enum {
    NEAREST_LENGTH = 40,  /* longer words are near to nothing */
    ADVISED_MISTAKES = 50 /* with so many, the file is no rule file, and looking is in vain */
};

Nearest nearest_to(Slice word) {
    return (Nearest){.word = word, .distance = word.length / 3 + 2};
}

/* Levenshtein's distance, one row of the table at a time. */
static size_t edit_distance(Slice a, Slice b) {
    size_t row[NEAREST_LENGTH + 1];
    for (size_t j = 0; j <= b.length; j++) {
        row[j] = j;
    }
    for (size_t i = 0; i < a.length; i++) {
        size_t diagonal = row[0];
        row[0] = i + 1;
        for (size_t j = 0; j < b.length; j++) {
            size_t replaced = diagonal + (a.bytes[i] != b.bytes[j]);
            diagonal = row[j + 1];
            row[j + 1] = count_least(replaced, count_least(row[j], diagonal) + 1);
        }
    }
    return row[b.length];
}

void nearest_try(Nearest *nearest, Slice known) {
    if (nearest->word.length > NEAREST_LENGTH || known.length > NEAREST_LENGTH) {
        return;
    }
    size_t distance = edit_distance(nearest->word, known);
    if (distance < nearest->distance && distance < known.length) {
        nearest->distance = distance;
        nearest->known = known;
    }
}

void nearest_try_names(Nearest *nearest, const NameTable *table) {
    for (size_t i = 0; i < table->entries.count; i++) {
        nearest_try(nearest, table->entries.items[i].name);
    }
}

static void add_filled(Buffer *message, const char *form, Slice word) {
    for (; *form; form++) {
        if (*form == '%') {
            buffer_add(message, word);
        } else {
            buffer_add_byte(message, *form);
        }
    }
}

void mistake_tell_nearest(Mistakes *mistakes, RulePlace place, const char *form,
                          const Nearest *nearest) {
    Buffer message = {0};
    add_filled(&message, form, nearest->word);
    if (nearest->known.length && mistakes->list.count < ADVISED_MISTAKES) {
        add_filled(&message, "; is \"%\" meant?", nearest->known);
    }
    size_t number = mistakes->list.count;
    *list_push(mistakes->arena, &mistakes->list) = (Mistake){
        .place = place, .number = number, .message = buffer_kept(mistakes->arena, &message)};
}

void mistake_tell(Mistakes *mistakes, RulePlace place, const char *form, Slice word) {
    mistake_tell_nearest(mistakes, place, form, &(Nearest){.word = word});
}

static int compare_mistakes(const void *a, const void *b) {
    const Mistake *left = a;
    const Mistake *right = b;
    int order = count_order(left->place.file, right->place.file);
    order = order ? order : count_order(left->place.line, right->place.line);
    order = order ? order : count_order(left->place.column, right->place.column);
    return order ? order : count_order(left->number, right->number);
}

void mistakes_hand_on(Mistakes *mistakes, const RuleFile *files, RuleProblems *problems) {
    if (mistakes->list.count) {
        qsort(mistakes->list.items, mistakes->list.count, sizeof *mistakes->list.items,
              compare_mistakes);
    }
    for (size_t i = 0; i < mistakes->list.count; i++) {
        const Mistake *mistake = &mistakes->list.items[i];
        *list_push(mistakes->arena, problems) =
            (RuleProblem){.file = files[mistake->place.file].name,
                          .line = mistake->place.line,
                          .column = mistake->place.column,
                          .message = mistake->message};
    }
}
