#include "report/place.h"
#include "report/printable.h"
#include "report/text_summary.h"
#include "report/writers.h"

typedef struct Words {
    Buffer *out;
    bool ascii;
} Words;

static void add_words(Words words, const char *before, Slice text, const char *behind) {
    if (text.length) {
        buffer_add_string(words.out, before);
        printable_add(words.out, text, words.ascii);
        buffer_add_string(words.out, behind);
    }
}

/* votes of Smith (2016) (among members) = 193229 */
static void add_statement(Words words, const FigureView *claim) {
    add_words(words, "", claim->measure.length ? claim->measure : SLICE("no measure"), "");
    add_words(words, " of ", claim->subject, "");
    add_words(words, " (", claim->when, ")");
    add_words(words, " (among ", claim->of, ")");
    add_words(words, " = ", claim->value.length ? claim->value : claim->text, "");
}

static void add_claim(Words words, size_t index, const FigureView *claim) {
    place_add(words.out, claim->file, claim->from.line, claim->from.column, words.ascii);
    buffer_add_string(words.out, ": #");
    buffer_add_count(words.out, index);
    add_words(words, " ", claim->text, ": ");
    add_statement(words, claim);
    buffer_add_byte(words.out, '\n');
}

/* holds: core.total (sum, stated) of #2 #0 #1: 313,209 + 193,229 = 506,438 */
static void add_relation(Words words, const RelationView *relation) {
    buffer_add_string(words.out, relation->status);
    add_words(words, ": ", relation->rule, " (");
    buffer_add_string(words.out, relation->relation);
    buffer_add_string(words.out, ", ");
    buffer_add_string(words.out, relation->strength);
    buffer_add_string(words.out, ") of");
    for (size_t i = 0; i < relation->claims.count; i++) {
        buffer_add_string(words.out, " #");
        buffer_add_count(words.out, relation->claims.items[i]);
    }
    add_words(words, ": ", relation->arithmetic, "");
    add_words(words, "; ", relation->why, "");
    buffer_add_byte(words.out, '\n');
}

void text_claims_write(const Report *report, const ReportStyle *style, Output *output) {
    Words words = {&output->bytes, style->ascii};
    for (size_t i = 0; i < report->figures.count; i++) {
        add_claim(words, i, &report->figures.items[i]);
        output_offer(output);
    }
    for (size_t i = 0; i < report->relations.count; i++) {
        add_relation(words, &report->relations.items[i]);
        output_offer(output);
    }
    if (!style->quiet) {
        text_summary_add(&output->bytes, &report->summary);
    }
}
