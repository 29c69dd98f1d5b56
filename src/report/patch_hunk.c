#include "report/patch_hunk.h"

#include "base/utf8.h"
#include "report/ci_command.h"
#include "report/code_point.h"

enum { CONTEXT = 3 };

/* A file while its hunks are written. */
typedef struct Patch {
    Buffer *out;
    Slice file;
    size_t counted, line;         /* `line` is the number of the line that starts at `counted` */
    size_t lines_out, lines_back; /* taken out and put back so far */
} Patch;

static size_t line_start(Slice file, size_t at) {
    while (at && file.bytes[at - 1] != '\n') {
        at--;
    }
    return at;
}

/* Behind the line end; at the end of the file stays there. */
static size_t line_end(Slice file, size_t at) {
    const char *end = at < file.length ? memchr(file.bytes + at, '\n', file.length - at) : NULL;
    return end ? (size_t)(end - file.bytes) + 1 : file.length;
}

static size_t count_lines(Slice text) {
    size_t lines = text.length && text.bytes[text.length - 1] != '\n';
    for (size_t i = 0; i < text.length; i++) {
        lines += text.bytes[i] == '\n';
    }
    return lines;
}

/* The lines that an edit touches. */
static Stretch edit_lines(Slice file, const PatchEdit *edit) {
    size_t last = edit->end > edit->start ? edit->end - 1 : edit->start;
    return (Stretch){line_start(file, edit->start), line_end(file, last)};
}

static Stretch with_context(Slice file, Stretch stretch) {
    for (int i = 0; i < CONTEXT; i++) {
        stretch.start = stretch.start ? line_start(file, stretch.start - 1) : 0;
        stretch.end = line_end(file, stretch.end);
    }
    return stretch;
}

/* Tabs, and the CR of a line end, are what a text may hold. */
static bool is_allowed(Slice text, size_t at) {
    return text.bytes[at] == '\n' || text.bytes[at] == '\t' ||
           (text.bytes[at] == '\r' && at + 1 < text.length && text.bytes[at + 1] == '\n');
}

static bool is_harmless(Slice text) {
    bool line_has_begun = false;
    if (utf8_valid_length(text) != text.length) {
        return false;
    }
    for (size_t at = 0, length; at < text.length; at += length) {
        uint32_t code_point = utf8_decode(text.bytes + at, &length);
        const CiCommand *command = ci_command_at(slice_part(text, at, text.length));
        if ((code_point_is_hidden(code_point) && !is_allowed(text, at)) ||
            (command && !(command->line_start && line_has_begun))) {
            return false;
        }
        bool blank = code_point == ' ' || code_point == '\t' || code_point == '\r';
        line_has_begun = code_point != '\n' && (line_has_begun || !blank);
    }
    return true;
}

static void add_lines(Buffer *out, char sign, Slice text) {
    for (size_t at = 0, end; at < text.length; at = end) {
        end = line_end(text, at);
        buffer_add_byte(out, sign);
        buffer_add(out, slice_part(text, at, end));
    }
    if (text.length && text.bytes[text.length - 1] != '\n') {
        buffer_add_string(out, "\n\\ No newline at end of file\n");
    }
}

/* The stretch as it is with the edits made. */
static void add_edited(Buffer *out, Slice file, Stretch stretch, const PatchEdit *edits,
                       size_t count) {
    size_t at = stretch.start;
    for (size_t i = 0; i < count; i++) {
        buffer_add(out, slice_part(file, at, edits[i].start));
        buffer_add(out, edits[i].text);
        at = edits[i].end;
    }
    buffer_add(out, slice_part(file, at, stretch.end));
}

/* The lines of each edit, and those with context, found once for all edits of one line: the file
 * may be one line. */
static void find_lines(Slice file, PatchEdit *edits, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (i && edits[i].end <= edits[i - 1].lines.end) {
            edits[i].lines = edits[i - 1].lines;
            edits[i].reach = edits[i - 1].reach;
        } else {
            edits[i].lines = edit_lines(file, &edits[i]);
            edits[i].reach = with_context(file, edits[i].lines);
        }
    }
}

/* How many edits, at least one, share lines, each with the one before. */
static size_t take_touching(const PatchEdit *edits, size_t count, Stretch *changed) {
    size_t taken = 1;
    *changed = edits[0].lines;
    for (; taken < count && edits[taken].lines.start < changed->end; taken++) {
        changed->end = edits[taken].lines.end;
    }
    return taken;
}

/* How many share a hunk, since the context of each meets that of the one before. */
static size_t take_close(const PatchEdit *edits, size_t count, Stretch *hunk) {
    size_t taken = 1;
    *hunk = edits[0].reach;
    for (; taken < count && edits[taken].reach.start < hunk->end; taken++) {
        hunk->end = edits[taken].reach.end;
    }
    return taken;
}

/* Context, and lines taken out and put back; how many lines are put back. */
static size_t add_body(Buffer *body, Slice file, Stretch hunk, const PatchEdit *edits,
                       size_t count) {
    size_t at = hunk.start, lines = 0;
    Buffer edited = {0};
    for (size_t i = 0, taken; i < count; i += taken) {
        Stretch changed;
        taken = take_touching(&edits[i], count - i, &changed);
        buffer_empty(&edited);
        add_edited(&edited, file, changed, &edits[i], taken);
        add_lines(body, ' ', slice_part(file, at, changed.start));
        add_lines(body, '-', slice_part(file, changed.start, changed.end));
        add_lines(body, '+', buffer_slice(&edited));
        lines += count_lines(slice_part(file, at, changed.start));
        lines += count_lines(buffer_slice(&edited));
        at = changed.end;
    }
    add_lines(body, ' ', slice_part(file, at, hunk.end));
    buffer_free(&edited);
    return lines + count_lines(slice_part(file, at, hunk.end));
}

static void add_range(Buffer *out, const char *sign, size_t line, size_t count) {
    buffer_add_string(out, sign);
    buffer_add_count(out, line);
    buffer_add_byte(out, ',');
    buffer_add_count(out, count);
}

static void add_hunk(Patch *patch, Stretch hunk, PatchEdit *edits, size_t count) {
    Buffer body = {0}, edited = {0};
    add_edited(&edited, patch->file, hunk, edits, count);
    if (is_harmless(slice_part(patch->file, hunk.start, hunk.end)) &&
        is_harmless(buffer_slice(&edited))) {
        size_t before = count_lines(slice_part(patch->file, hunk.start, hunk.end));
        size_t after = add_body(&body, patch->file, hunk, edits, count);
        patch->line += count_lines(slice_part(patch->file, patch->counted, hunk.start));
        patch->counted = hunk.start;
        add_range(patch->out, "@@ -", patch->line, before);
        add_range(patch->out, " +", patch->line + patch->lines_back - patch->lines_out, after);
        buffer_add_string(patch->out, " @@\n");
        buffer_add(patch->out, buffer_slice(&body));
        patch->lines_out += before;
        patch->lines_back += after;
        for (size_t i = 0; i < count; i++) {
            edits[i].written = true;
        }
    }
    buffer_free(&body);
    buffer_free(&edited);
}

void patch_hunks_add(Buffer *out, Slice file, PatchEdit *edits, size_t count) {
    Patch patch = {.out = out, .file = file, .line = 1};
    find_lines(file, edits, count);
    for (size_t i = 0, taken; i < count; i += taken) {
        Stretch hunk;
        taken = take_close(&edits[i], count - i, &hunk);
        add_hunk(&patch, hunk, &edits[i], taken);
    }
}
