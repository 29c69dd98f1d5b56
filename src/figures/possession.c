#include "figures/possession.h"

Word possession_behind(Slice text, size_t end) {
    size_t length = apostrophe_length(text, end);
    Word sign = word_at(text, end + length);
    return length > 0 && word_is(&sign, "s") ? sign : (Word){0};
}

Word possession_owner(Slice text, Word word) {
    size_t length = word_is(&word, "s") ? apostrophe_length_before(text, word.start) : 0;
    return length > 0 ? word_ending(text, word.start - length) : word;
}
