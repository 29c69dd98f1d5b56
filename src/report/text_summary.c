#include "report/text_summary.h"

#include <stddef.h>

void count_add(Buffer *out, size_t count, const char *one, const char *many) {
    buffer_add_count(out, count);
    buffer_add_byte(out, ' ');
    buffer_add_string(out, count == 1 ? one : many);
}

typedef struct Part {
    size_t offset;
    const char *one, *many, *behind;
    bool if_any; /* left out where there are none */
} Part;

#define PART(name, one, many, behind, if_any)                                                      \
    { offsetof(Summary, name), one, many, behind, if_any }

static const Part checked[] = {
    PART(articles, "article", "articles", ", ", false),
    PART(figures, "figure read", "figures read", ", ", false),
    PART(claims, "claim", "claims", ", ", false),
    PART(relations, "relation checked", "relations checked", ", ", false),
    PART(holds, "agrees", "agree", ", ", false),
    PART(unchecked, "could not be checked", "could not be checked", ", ", true),
};

static const Part found[] = {
    PART(errors, "error", "errors", ", ", false),
    PART(warnings, "warning", "warnings", ", ", false),
    PART(notes, "note", "notes", "; ", false),
    PART(updates, "update", "updates", ", ", true),
    PART(accepted, "accepted before", "accepted before", ", ", true),
    PART(not_articles, "file was no article", "files were no articles", ", ", false),
    PART(skipped, "not read", "not read", "", false),
};

static void add_parts(Buffer *out, const Summary *summary, const Part *parts, size_t count) {
    for (size_t i = 0; i < count; i++) {
        const char *member = (const char *)summary + parts[i].offset;
        size_t number = *(const size_t *)(const void *)member;
        if (number || !parts[i].if_any) {
            count_add(out, number, parts[i].one, parts[i].many);
            buffer_add_string(out, parts[i].behind);
        }
    }
}

void text_summary_add(Buffer *out, const Summary *summary) {
    size_t contradictions = summary->errors + summary->warnings + summary->notes;
    add_parts(out, summary, checked, sizeof checked / sizeof *checked);
    count_add(out, contradictions, "contradiction", "contradictions");
    buffer_add_string(out, ": ");
    add_parts(out, summary, found, sizeof found / sizeof *found);
    buffer_add_byte(out, '\n');
}
