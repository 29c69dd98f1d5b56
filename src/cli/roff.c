#include "cli/roff.h"

#include "addsup.h"

/* A line that starts with "." or "'" would be a request. */
static void add_escaped(Text *out, const char *text) {
    char before = '\n';
    for (; *text; before = *text++) {
        if (before == '\n' && (*text == '.' || *text == '\'')) {
            text_add(out, "\\&");
        }
        if (*text == '\\') {
            text_add(out, "\\e");
        } else if (*text == '-') {
            text_add(out, "\\-");
        } else {
            text_add_bytes(out, text, 1);
        }
    }
}

void roff_start(Text *out, const char *name, const char *section, const char *about) {
    text_add(out, ".TH ");
    add_escaped(out, name);
    text_add(out, " ");
    text_add(out, section);
    text_add(out, " \"\" \"addsup ");
    text_add(out, addsup_version());
    text_add(out, "\"\n.SH NAME\n");
    add_escaped(out, name);
    text_add(out, " \\- ");
    add_escaped(out, about);
    text_add(out, "\n");
}

void roff_section(Text *out, const char *title) {
    text_add(out, ".SH ");
    add_escaped(out, title);
    text_add(out, "\n");
}

void roff_paragraph(Text *out, const char *text) {
    text_add(out, ".PP\n");
    add_escaped(out, text);
    text_add(out, "\n");
}

void roff_term(Text *out, const char *term, const char *about) {
    text_add(out, ".TP\n\\fB");
    add_escaped(out, term);
    text_add(out, "\\fR\n");
    add_escaped(out, about);
    text_add(out, "\n");
}

void roff_example(Text *out, const char *lines) {
    text_add(out, ".PP\n.nf\n");
    add_escaped(out, lines);
    text_add(out, ".fi\n");
}
