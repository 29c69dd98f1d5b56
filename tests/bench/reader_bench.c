/* How fast figures are read from text that is in memory: reader_bench ROUNDS FILE...
 * Prints the bytes that were read and the CPU seconds that figures_read took for them. */
#include "base/buffer.h"
#include "figures/figure.h"
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double cpu_seconds(void) {
    struct timespec now;
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void read_file(const char *path, Buffer *bytes) {
    char piece[1 << 16];
    FILE *file = fopen(path, "rb");
    buffer_empty(bytes);
    for (size_t count; file && (count = fread(piece, 1, sizeof piece, file)) > 0;) {
        buffer_add(bytes, (Slice){piece, count});
    }
    if (!file || fclose(file) != 0) {
        perror(path);
        exit(1);
    }
}

/* What reading the article once more takes. */
static double time_reading(const Article *article, int rounds, Arena *arena) {
    double start = cpu_seconds();
    for (int round = 0; round < rounds; round++) {
        Figures figures = {0};
        figures_read(arena, article, &figures);
        arena_empty(arena);
    }
    return cpu_seconds() - start;
}

int main(int count, char **arguments) {
    int rounds = count > 1 ? (int)strtol(arguments[1], NULL, 10) : 0;
    Arena texts = {0}, arena = {0};
    Buffer bytes = {0};
    size_t length = 0;
    double seconds = 0;
    for (int i = 2; i < count; i++) {
        Article article;
        read_file(arguments[i], &bytes);
        if (!article_read(&texts, SLICE("bench"), buffer_slice(&bytes), &article)) {
            seconds += time_reading(&article, rounds, &arena);
            length += article.text.length;
        }
        arena_empty(&texts);
    }
    printf("%zu %.6f\n", length * (size_t)rounds, seconds);
    buffer_free(&bytes);
    arena_free(&texts);
    arena_free(&arena);
    return 0;
}
