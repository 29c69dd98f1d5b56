#include "cli/near_word.h"

#include <stdint.h>
#include <string.h>

enum { LONGEST_WORD = 24 };

static size_t least(size_t a, size_t b) {
    return a < b ? a : b;
}

/* The distance with neighbours swapped once ("optimal string alignment"): row i tells how far the
 * first i letters of a are from each start of b. */
size_t word_distance(const char *a, const char *b) {
    size_t rows[LONGEST_WORD + 1][LONGEST_WORD + 1];
    size_t a_length = strlen(a), b_length = strlen(b);
    if (a_length > LONGEST_WORD || b_length > LONGEST_WORD) {
        return SIZE_MAX;
    }
    for (size_t i = 0; i <= a_length; i++) {
        for (size_t j = 0; j <= b_length; j++) {
            if (i == 0 || j == 0) {
                rows[i][j] = i + j;
                continue;
            }
            size_t changed = rows[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
            rows[i][j] = least(changed, least(rows[i - 1][j], rows[i][j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                rows[i][j] = least(rows[i][j], rows[i - 2][j - 2] + 1);
            }
        }
    }
    return rows[a_length][b_length];
}

void near_word_try(const char **nearest, const char *word, const char *known) {
    size_t distance = word_distance(word, known);
    size_t most = *nearest ? word_distance(word, *nearest) : strlen(word) / 3 + 2;
    if (distance < most && distance < strlen(known)) {
        *nearest = known;
    }
}
