#include "relations/parted_sentence.h"

bool sentence_is_parted(const MarkedSentence *marked) {
    static const Slice openings[] = {{"of the ", 7}, {"of these ", 9}, {"of those ", 9}};
    Slice text = marked->text;
    bool opened = false;
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
        opened = opened || slice_starts(text, openings[i]);
    }
    size_t at = 0;
    while (opened && at < text.length && text.bytes[at] != ',' && !mark_is_figure(text.bytes[at])) {
        at++;
    }
    return opened && at < text.length && text.bytes[at] == ',';
}
