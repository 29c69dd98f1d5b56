/* GitHub annotations, commands that the runner obeys where they begin a line:
 *
 *     ::error file=a.txt,line=5,endLine=5,col=12,endColumn=19,title=addsup core.sum::MESSAGE
 *
 * The runner takes ten of each kind from one step and drops the rest without a word, so the gravest
 * ten are written, and one line says how many there are besides. */
#include "report/advice.h"
#include "report/path.h"
#include "report/printable.h"
#include "report/writers.h"

enum { PER_STEP = 10, LEVELS = MESSAGE_ERROR + 1 };

/* The notices leave room for the line that tells the rest. */
static const struct {
    const char *command;
    size_t most;
} levels[LEVELS] = {[MESSAGE_NOTE] = {"notice", PER_STEP - 1},
                    [MESSAGE_WARNING] = {"warning", PER_STEP},
                    [MESSAGE_ERROR] = {"error", PER_STEP}};

/* The annotations while they are written. */
typedef struct Annotations {
    Output *output;
    size_t written[LEVELS], left_out;
} Annotations;

/* What would end a command, or a value in front of its message, is written as %XX. */
static void add_escaped(Buffer *out, Slice text, const char *special) {
    static const char hex_digits[] = "0123456789ABCDEF";
    for (size_t i = 0; i < text.length; i++) {
        unsigned char byte = (unsigned char)text.bytes[i];
        if (byte && strchr(special, text.bytes[i])) {
            buffer_add_byte(out, '%');
            buffer_add_byte(out, hex_digits[byte >> 4]);
            buffer_add_byte(out, hex_digits[byte & 0xF]);
        } else {
            buffer_add_byte(out, text.bytes[i]);
        }
    }
}

static void add_property(Buffer *out, const char *name, Slice value) {
    Buffer printable = {0};
    printable_add(&printable, value, false);
    buffer_add_string(out, name);
    add_escaped(out, buffer_slice(&printable), "%\r\n:,");
    buffer_free(&printable);
}

static void add_number(Buffer *out, const char *name, size_t number) {
    buffer_add_string(out, name);
    buffer_add_count(out, number);
}

static void add_message(Buffer *out, Slice message) {
    Buffer printable = {0};
    printable_add(&printable, message, false);
    buffer_add_string(out, "::");
    add_escaped(out, buffer_slice(&printable), "%\r\n");
    buffer_add_byte(out, '\n');
    buffer_free(&printable);
}

/* "::error "; false if the step has enough of them. */
static bool begin(Annotations *annotations, MessageSeverity severity) {
    if (annotations->written[severity] == levels[severity].most) {
        annotations->left_out++;
        return false;
    }
    annotations->written[severity]++;
    buffer_add_string(&annotations->output->bytes, "::");
    buffer_add_string(&annotations->output->bytes, levels[severity].command);
    buffer_add_byte(&annotations->output->bytes, ' ');
    return true;
}

static void annotate_problem(Annotations *annotations, const Problem *problem) {
    Buffer *out = &annotations->output->bytes;
    if (!begin(annotations, MESSAGE_ERROR)) {
        return;
    }
    add_property(out, "file=", path_relative(problem->file));
    if (problem->line) {
        add_number(out, ",line=", problem->line);
    }
    add_property(out, ",title=", SLICE("addsup: not checked"));
    add_message(out, problem->message);
}

/* Columns are understood only where the whole stretch is on one line. */
static void add_stretch(Buffer *out, const FigureView *focus) {
    add_property(out, "file=", path_relative(focus->file));
    add_number(out, ",line=", focus->from.line);
    add_number(out, ",endLine=", focus->to.line);
    if (focus->from.line == focus->to.line) {
        add_number(out, ",col=", focus->from.column);
        add_number(out, ",endColumn=", focus->to.column);
    }
}

static void annotate_finding(Annotations *annotations, const Finding *finding) {
    Buffer *out = &annotations->output->bytes;
    Buffer words = {0};
    if (!begin(annotations, finding->severity)) {
        return;
    }
    add_stretch(out, finding_focus(finding));
    buffer_add_string(&words, "addsup ");
    buffer_add(&words, finding->rule);
    add_property(out, ",title=", buffer_slice(&words));
    buffer_empty(&words);
    advice_add(&words, finding);
    add_message(out, buffer_slice(&words));
    buffer_free(&words);
}

static void tell_the_rest(Annotations *annotations) {
    Buffer *out = &annotations->output->bytes;
    if (annotations->left_out) {
        buffer_add_string(out, "::notice title=addsup::");
        buffer_add_count(out, annotations->left_out);
        buffer_add_string(out, " more to check: GitHub shows ten of each kind, the job summary or "
                               "a report tells all\n");
    }
}

void github_findings_write(const Report *report, const ReportStyle *style, Output *output) {
    (void)style;
    Annotations annotations = {.output = output};
    for (size_t i = 0; i < report->problems.count; i++) {
        annotate_problem(&annotations, &report->problems.items[i]);
    }
    for (size_t i = 0; i < report->findings.count; i++) {
        annotate_finding(&annotations, &report->findings.items[i]);
    }
    tell_the_rest(&annotations);
}
