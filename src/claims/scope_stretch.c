#include "claims/scope_stretch.h"

bool mark_is_operand(char mark) {
    static const bool operands[MARK_NAME + 1] = {
        [MARK_FIGURE + FIGURE_CARDINAL] = true,  [MARK_FIGURE + FIGURE_PERCENT] = true,
        [MARK_FIGURE + FIGURE_POINTS] = true,    [MARK_FIGURE + FIGURE_FRACTION] = true,
        [MARK_FIGURE + FIGURE_MONEY] = true,     [MARK_FIGURE + FIGURE_QUANTITY] = true,
        [MARK_FIGURE + FIGURE_RATE] = true,      [MARK_FIGURE + FIGURE_RANGE] = true,
        [MARK_FIGURE + FIGURE_MULTIPLIER] = true};
    return mark_is(mark) && operands[(unsigned char)mark];
}

uint32_t mark_kind_bit(char mark) {
    return UINT32_C(1) << (mark - MARK_FIGURE);
}

size_t figure_behind(Slice text, size_t at) {
    enum { FIGURE_REACH = 30, FIGURE_WORDS = 5 };
    for (size_t end = at + FIGURE_REACH, words = 0;
         at < text.length && at < end && words < FIGURE_WORDS; at++) {
        char byte = text.bytes[at];
        if (mark_is(byte)) {
            return mark_is_operand(byte) ? at : text.length;
        }
        if (byte == ',' || byte == ';' || byte == '(') {
            break;
        }
        words += byte == ' ';
    }
    return text.length;
}

static Slice *scope_aspect(Scope *scope, Aspect aspect) {
    return aspect == ASPECT_WHEN ? &scope->when : &scope->of;
}

static void tell(ScopeReader *reader, size_t first, Aspect aspect, Slice phrase) {
    for (size_t i = first; i < reader->mark; i++) {
        Slice *told = scope_aspect(&reader->scopes[i], aspect);
        *told = told->bytes ? *told : phrase;
    }
}

void stretch_start(ScopeReader *reader) {
    reader->stretch = (Stretch){0};
    for (Aspect i = 0; i < ASPECTS; i++) {
        reader->stretch.spreads[i].open = reader->mark;
    }
}

/* Gives the phrase to the figures that wait for one, if it stands for them. */
static void settle(ScopeReader *reader, Aspect aspect, Slice phrase) {
    Spread *spread = &reader->stretch.spreads[aspect];
    if (phrase.bytes && spread->waiting) {
        tell(reader, spread->open, aspect, phrase);
        spread->waiting = 0;
    }
}

void stretch_end(ScopeReader *reader) {
    for (Aspect i = 0; i < ASPECTS; i++) {
        settle(reader, i, reader->stretch.spreads[i].lead);
    }
    settle(reader, ASPECT_WHEN, reader->stretch.compared ? SLICE("compared") : reader->opening);
}

void stretch_phrase(ScopeReader *reader, Aspect aspect, Slice phrase) {
    Spread *spread = &reader->stretch.spreads[aspect];
    bool year = phrase.length && phrase.bytes[0] >= '0' && phrase.bytes[0] <= '9';
    if (spread->fresh && !spread->waiting && !year) {
        return;
    }
    spread->held = spread->waiting == 0 && (!spread->lead.bytes || spread->held);
    settle(reader, aspect, phrase);
    spread->open = reader->mark;
    spread->lead = phrase;
    spread->fresh = true;
}

/* A phrase behind "C, having been C" is of the second alone. */
static void pass_barrier(ScopeReader *reader, Aspect aspect) {
    Spread *spread = &reader->stretch.spreads[aspect];
    if (spread->barrier && spread->waiting) {
        settle(reader, aspect, aspect == ASPECT_WHEN ? reader->opening : NO_SCOPE);
        spread->waiting = 0;
        spread->open = reader->mark;
    }
    spread->barrier = false;
}

void stretch_figure(ScopeReader *reader, char byte) {
    reader->stretch.figures++;
    reader->seen |= mark_kind_bit(byte);
    for (Aspect i = 0; i < ASPECTS; i++) {
        Spread *spread = &reader->stretch.spreads[i];
        pass_barrier(reader, i);
        spread->fresh = false;
        if (spread->lead.bytes && spread->held) {
            *scope_aspect(&reader->scopes[reader->mark], i) = spread->lead;
        } else {
            spread->waiting++;
        }
    }
}

/* Does the comma at `at` stand in a list: "C, C and C", "N C, N C"? */
static bool is_in_list(Slice text, size_t at) {
    enum { ITEM = 10 };
    static const char between[] = ", andor";
    for (size_t end = at + ITEM; at < text.length && at < end; at++) {
        if (mark_is(text.bytes[at])) {
            if (mark_is_operand(text.bytes[at])) {
                return true;
            }
        } else if (!strchr(between, text.bytes[at]) || !text.bytes[at]) {
            return false;
        }
    }
    return false;
}

/* "Less than in 2024, and in Wales 30": what goes on tells of no other time. */
static bool goes_on(Slice rest) {
    return slice_starts(rest, SLICE(", and ")) || slice_starts(rest, SLICE(", but "));
}

void stretch_comma(ScopeReader *reader, size_t at) {
    Stretch *stretch = &reader->stretch;
    Slice rest = slice_part(reader->marked->text, at, reader->marked->text.length);
    stretch->relative = stretch->relative || slice_starts(rest, SLICE(", when "));
    if (stretch->behind && (stretch->figures || goes_on(rest)) && !stretch->relative) {
        stretch_end(reader);
        stretch_start(reader);
    }
    bool listed = is_in_list(reader->marked->text, at);
    for (Aspect i = 0; i < ASPECTS; i++) {
        Spread *spread = &stretch->spreads[i];
        spread->barrier = !listed;
        if (!spread->held) {
            settle(reader, i, spread->lead);
            spread->lead = NO_SCOPE;
            spread->fresh = false;
        }
    }
}

void stretch_open_bracket(ScopeReader *reader) {
    if (reader->bracket) {
        return;
    }
    reader->bracket = true;
    reader->outer = reader->stretch;
    for (Aspect i = 0; i < ASPECTS; i++) {
        Spread *spread = &reader->stretch.spreads[i];
        spread->open = reader->mark;
        spread->waiting = 0;
    }
}

void stretch_close_bracket(ScopeReader *reader) {
    if (!reader->bracket) {
        return;
    }
    reader->bracket = false;
    if (reader->stretch.behind && !reader->outer.behind) {
        stretch_end(reader);
    }
    for (Aspect i = 0; i < ASPECTS; i++) {
        reader->outer.spreads[i].waiting += reader->stretch.spreads[i].waiting;
    }
    reader->stretch = reader->outer;
}
