#include "text/marked_article.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void add_without_marks(Buffer *out, const char *marked, const char *marks) {
    for (; *marked; marked++) {
        if (!strchr(marks, *marked)) {
            buffer_add_byte(out, *marked);
        }
    }
}

static void check(const char *marked, const char *marks, ArticleMarker *marker) {
    Arena arena = {0};
    Article article;
    Buffer plain = {0}, read = {0};
    add_without_marks(&plain, marked, marks);
    assert_null(article_read(&arena, SLICE("case"), buffer_slice(&plain), &article));
    marker(&read, &article);
    assert_string_equal(read.bytes, marked);
    buffer_free(&plain);
    buffer_free(&read);
    arena_free(&arena);
}

void marked_articles_are_read(const char *const *cases, const char *marks, ArticleMarker *marker) {
    for (; *cases; cases++) {
        check(*cases, marks, marker);
    }
}
