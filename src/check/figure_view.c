#include "check/figure_view.h"

#include "base/kept.h"
#include "base/utf8.h"

/* A longer sentence is shown in stretches: so much before a figure, so much behind it. */
enum { WHOLE_SENTENCE = 4096, STRETCH_BEFORE = 512, STRETCH_BEHIND = 2048 };

FigureViewer figure_viewer(Arena *arena, const Article *article) {
    return (FigureViewer){
        .arena = arena, .article = article, .file = slice_copied(arena, article->name)};
}

/* Text on one line: byte for byte, so that offsets stay what they are. */
static Slice one_line(Arena *arena, Slice text) {
    char *bytes = arena_copy(arena, text.bytes, text.length);
    for (size_t i = 0; i < text.length; i++) {
        unsigned char byte = (unsigned char)bytes[i];
        bytes[i] = byte < ' ' || byte == 0x7F ? ' ' : bytes[i];
    }
    return (Slice){bytes, text.length};
}

/* What is shown around a figure: its sentence, or as much of a very long one as helps. */
static void choose_excerpt(FigureViewer *viewer, const Figure *figure) {
    Slice text = viewer->article->text;
    const Sentence *sentence = &viewer->article->sentences.items[figure->sentence];
    size_t start = sentence->start, end = sentence->end;
    if (end - start > WHOLE_SENTENCE) {
        start = figure->start - start > STRETCH_BEFORE ? figure->start - STRETCH_BEFORE : start;
        end = end - figure->end > STRETCH_BEHIND ? figure->end + STRETCH_BEHIND : end;
    }
    while (utf8_continues(text.bytes[start])) {
        start--;
    }
    while (end < text.length && utf8_continues(text.bytes[end])) {
        end--;
    }
    viewer->excerpt_start = start;
    viewer->excerpt_end = end;
}

static void look_around(FigureViewer *viewer, const Figure *figure) {
    if (viewer->excerpt_start <= figure->start && figure->end <= viewer->excerpt_end) {
        return;
    }
    choose_excerpt(viewer, figure);
    size_t start = viewer->excerpt_start, end = viewer->excerpt_end;
    viewer->excerpt = one_line(viewer->arena, slice_part(viewer->article->text, start, end));
    viewer->excerpt_line = article_place(viewer->article, start, start).start.line;
}

static Slice value_text(Arena *arena, const Figure *figure) {
    Buffer text = {0};
    figure_write_value(&text, figure);
    return buffer_kept(arena, &text);
}

static Slice end_text(Arena *arena, Rational end, bool none) {
    Buffer text = {0};
    if (!none && rational_known(end)) {
        rational_write(&text, end);
    }
    return buffer_kept(arena, &text);
}

static void view_range(FigureView *view, Arena *arena, Interval range) {
    view->low = end_text(arena, range.low, range.low_none);
    view->high = end_text(arena, range.high, range.high_none);
    view->low_open = range.low_open && view->low.length;
    view->high_open = range.high_open && view->high.length;
}

static void view_place(FigureView *view, const FigureViewer *viewer, const Figure *figure) {
    Place place = article_place(viewer->article, figure->start, figure->end);
    view->file = viewer->file;
    view->from = place.start;
    view->to = place.end;
    view->start = place.file_start;
    view->end = place.file_end;
    view->excerpt = viewer->excerpt;
    view->excerpt_line = viewer->excerpt_line;
    view->excerpt_start = figure->start - viewer->excerpt_start;
    view->excerpt_end = figure->end - viewer->excerpt_start;
    view->text_start = figure->start;
    view->text_end = figure->end;
}

FigureView figure_view(FigureViewer *viewer, const Figure *figure) {
    Arena *arena = viewer->arena;
    Slice text = viewer->article->text;
    FigureView view = {
        .text = slice_copied(arena, slice_part(text, figure->start, figure->end)),
        .kind = figure_kind_name(figure->kind),
        .value = value_text(arena, figure),
        .unit = figure->unit ? slice_of(figure->unit) : (Slice){0},
        .hedge = slice_copied(arena,
                              slice_trim(slice_part(text, figure->hedge_start, figure->hedge_end))),
        .noun = slice_copied(arena, figure->noun),
        .quoted = figure->quoted,
    };
    look_around(viewer, figure);
    view_place(&view, viewer, figure);
    view_range(&view, arena, figure_range(figure));
    return view;
}
