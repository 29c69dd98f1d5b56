#include "figures/figures_in.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void value_tell(Buffer *out, const Figure *figure) {
    Buffer value = {0};
    figure_write_value(&value, figure);
    if (value.length > 0) {
        buffer_add_byte(out, '=');
        buffer_add(out, buffer_slice(&value));
    }
    buffer_free(&value);
    if (rational_known(figure->low)) {
        buffer_add_byte(out, '=');
        rational_write(out, figure->low);
        buffer_add_string(out, "..");
        rational_write(out, figure->high);
    }
}

static void part_tell(Buffer *out, const char *open, Slice part, const char *close) {
    if (part.length > 0) {
        buffer_add_string(out, open);
        buffer_add(out, part);
        buffer_add_string(out, close);
    }
}

static void figure_tell(Buffer *out, const Figure *figure, Slice text) {
    buffer_add_string(out, figure_kind_name(figure->kind));
    part_tell(out, "[", slice_part(text, figure->start, figure->end), "]");
    value_tell(out, figure);
    part_tell(out, " ", figure->unit ? slice_of(figure->unit) : SLICE(""), "");
    part_tell(out, " {", slice_part(text, figure->hedge_start, figure->hedge_end), "}");
    part_tell(out, " (", figure->noun, ")");
    buffer_add_string(out, figure->broken ? " broken" : "");
}

void figures_in(Told *told, const char *text) {
    *told = (Told){0};
    assert_null(article_read(&told->arena, SLICE("test"), slice_of(text), &told->article));
    figures_read(&told->arena, &told->article, &told->figures);
    buffer_add_string(&told->line, "");
    for (size_t i = 0; i < told->figures.count; i++) {
        buffer_add_string(&told->line, i > 0 ? " | " : "");
        figure_tell(&told->line, &told->figures.items[i], told->article.text);
    }
}

void told_free(Told *told) {
    arena_free(&told->arena);
    buffer_free(&told->line);
}

void told_check(const ToldCase *cases, size_t count) {
    for (size_t i = 0; i < count; i++) {
        Told told;
        figures_in(&told, cases[i].text);
        const char *line = told.line.bytes ? told.line.bytes : "";
        if (strcmp(line, cases[i].told) != 0) {
            print_error("text: %s\n", cases[i].text);
        }
        assert_string_equal(line, cases[i].told);
        told_free(&told);
    }
}

void range_told(Buffer *out, Interval range) {
    if (!interval_known(range)) {
        buffer_add_string(out, "unknown");
        return;
    }
    buffer_add_byte(out, range.low_open || range.low_none ? '(' : '[');
    if (!range.low_none) {
        rational_write(out, range.low);
    }
    buffer_add_string(out, ", ");
    if (!range.high_none) {
        rational_write(out, range.high);
    }
    buffer_add_byte(out, range.high_open || range.high_none ? ')' : ']');
}
