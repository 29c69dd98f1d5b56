#include "report/output.h"

enum { PIECE_BYTES = 1 << 20 };

static void hand_on(Output *output) {
    if (!output->stopped && output->bytes.length) {
        output->stopped = !output->sink(output->context, output->bytes.bytes, output->bytes.length);
    }
    buffer_empty(&output->bytes);
}

void output_offer(Output *output) {
    if (output->bytes.length >= PIECE_BYTES) {
        hand_on(output);
    }
}

bool output_finish(Output *output) {
    hand_on(output);
    buffer_free(&output->bytes);
    return !output->stopped && !output->cut;
}
