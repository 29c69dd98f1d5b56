#include "report/accept_block.h"

#include "report/printable.h"

static void add_field(Buffer *out, const char *key, Slice value) {
    buffer_add_string(out, key);
    printable_add(out, value, false);
    buffer_add_byte(out, '\n');
}

void accept_block_add(Buffer *out, const Finding *finding, Slice reason) {
    add_field(out, "\naccept ", finding->fingerprint);
    if (reason.length) {
        add_field(out, "  reason  ", reason);
    }
    add_field(out, "  rule    ", finding->rule);
    if (finding->message.length) {
        add_field(out, "  says    ", finding->message);
    }
}

static void add_findings(const Findings *findings, Output *output) {
    for (size_t i = 0; i < findings->count; i++) {
        if (findings->items[i].accepted != ACCEPTED_BY_WAIVER) {
            accept_block_add(&output->bytes, &findings->items[i], (Slice){"", 0});
            output_offer(output);
        }
    }
}

void baseline_write(const Report *report, Output *output) {
    buffer_add_string(&output->bytes,
                      "# Findings that were there before: --baseline leaves them out.\n");
    add_findings(&report->findings, output);
    add_findings(&report->accepted, output);
}
