#include "claims/time_phrase.h"

const char scope_now[] = "";

/* The year of a date, as printed. */
static Slice year_text(Slice text, const Figure *date) {
    for (size_t at = date->start; at + 4 <= date->end; at++) {
        Slice four = slice_part(text, at, at + 4);
        bool digits = true;
        for (size_t i = 0; i < four.length; i++) {
            digits = digits && four.bytes[i] >= '0' && four.bytes[i] <= '9';
        }
        if (digits) {
            return four;
        }
    }
    return OWN_SCOPE;
}

Slice date_scope(Slice text, const Figure *date, const ScopeMain *main) {
    const Date *of = &date->date;
    if (!of->year) {
        return NO_SCOPE;
    }
    if (of->year != main->date.year) {
        return of->month ? year_text(text, date) : slice_part(text, date->start, date->end);
    }
    if (of->day) {
        return NO_SCOPE;
    }
    bool other_month = of->month && of->month != main->date.month;
    return other_month ? slice_part(text, date->start, date->end) : OWN_SCOPE;
}

Slice period_text(Slice phrase) {
    static const char *const before[] = {"in ", "for ", "of "};
    for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
        if (slice_starts(phrase, slice_of(before[i]))) {
            return slice_part(phrase, strlen(before[i]), phrase.length);
        }
    }
    return phrase;
}

Slice hit_scope(const ScopeWords *words, Slice marked_text, const ClassHit *hit,
                const ScopeMain *main) {
    if (!words->tells[hit->class_id]) {
        return NO_SCOPE;
    }
    Slice period = period_text(slice_part(marked_text, hit->start, hit->end));
    if (hit->class_id == words->period || hit->class_id == words->earlier) {
        if (slice_equal(period, main->period)) {
            return OWN_SCOPE;
        }
        if (hit->class_id == words->period) {
            return period;
        }
    }
    const struct {
        int class_id;
        Slice scope;
    } times[] = {{words->superseded, SLICE("superseded")},
                 {words->forecast, SLICE("forecast")},
                 {words->earlier, SLICE("earlier")},
                 {words->current, NOW_SCOPE}};
    for (size_t i = 0; i < sizeof times / sizeof *times; i++) {
        if (hit->class_id == times[i].class_id) {
            return times[i].scope;
        }
    }
    return NO_SCOPE;
}
