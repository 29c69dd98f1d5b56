#include "figures/joined_number.h"
#include "figures/digits.h"
#include "figures/word.h"

bool shares_swap(Slice text, size_t end) {
    static const TableWord swaps[] = {"bonus",   "deal",   "exchange", "issue", "offer",
                                      "reverse", "rights", "scrip",    "share", "split",
                                      "stock",   "swap",   "tender"};
    Word next = word_after(text, end);
    return WORD_AMONG(swaps, &next);
}

/* 737-800, 787-9: Boeing's. */
static size_t airliner_end(Slice text, size_t at, size_t end) {
    enum { DIGITS = 3, HUNDRED = 100 };
    ShortNumber model = short_number(text, end + 1);
    bool boeing = end - at == DIGITS && text.bytes[at] == '7' && text.bytes[at + 2] == '7';
    bool variant = model.count == 1 || (model.count == DIGITS && model.value % HUNDRED == 0);
    return boeing && variant ? short_number_end(&model) : end;
}

/* "5-20/4": from the 5th to the 20th of April. */
static size_t laydays_end(Slice text, size_t at, size_t end) {
    enum { DAYS = 31, MONTHS = 12 };
    ShortNumber first = short_number(text, at), last = short_number(text, end + 1);
    ShortNumber month = short_number(text, short_number_end(&last) + 1);
    bool days = last.count > 0 && last.value <= DAYS &&
                last.value > month.value && /* 4-5/8 is a part */
                first.value < last.value;
    return days && byte_at(text, short_number_end(&last)) == '/' && month.count > 0 &&
                   month.value <= MONTHS
               ? short_number_end(&month)
               : end;
}

size_t joined_number_end(Slice text, size_t at, size_t end) {
    enum { IN_ONE = 5, FOR = 5 };
    if (byte_at(text, end) != '-') {
        return end;
    }
    Slice rest = slice_part(text, end, text.length);
    if (slice_starts(rest, SLICE("-in-1"))) {
        char behind = byte_at(text, end + IN_ONE);
        return digit_is(behind) || behind == ',' ? end : end + IN_ONE;
    }
    if (slice_starts(rest, SLICE("-for-"))) {
        ShortNumber other = short_number(text, end + FOR);
        size_t other_end = short_number_end(&other);
        return other.count > 0 && shares_swap(text, other_end) ? other_end : end;
    }
    size_t model = airliner_end(text, at, end);
    return model > end ? model : laydays_end(text, at, end);
}
