#include "relations/numeral_shape.h"

#include "figures/letter.h"

static bool mark_stands(Slice text, size_t at) {
    return byte_at(text, at) == ',' || byte_at(text, at) == '.';
}

static size_t run_end(Slice text, size_t at, size_t end) {
    while (at < end && digit_is(text.bytes[at])) {
        at++;
    }
    return at;
}

NumeralShape numeral_shape(const Figure *figure, Slice text) {
    NumeralShape shape = {0};
    size_t at = figure->numeral_start, end = figure->numeral_end;
    for (;;) {
        size_t behind = run_end(text, at, end);
        if (behind == at || shape.runs == SHAPE_RUNS) {
            return (NumeralShape){0};
        }
        shape.start[shape.runs] = at;
        shape.length[shape.runs] = behind - at;
        if (behind == end) {
            shape.runs++;
            shape.cut = byte_at(text, end) == '.' && figure->end > end + 1;
            return shape;
        }
        if (!mark_stands(text, behind)) {
            return (NumeralShape){0};
        }
        shape.mark[shape.runs++] = text.bytes[behind];
        at = behind + 1;
        if (mark_stands(text, at)) {
            shape.doubled = true;
            at++;
        }
    }
}

bool shape_tail_is(const NumeralShape *shape, size_t length) {
    for (size_t i = 1; i < shape->runs; i++) {
        if (shape->length[i] != length) {
            return false;
        }
    }
    return shape->runs > 1;
}

bool shape_has_points_only(const NumeralShape *shape) {
    for (size_t i = 0; i + 1 < shape->runs; i++) {
        if (shape->mark[i] != '.') {
            return false;
        }
    }
    return shape->runs > 2;
}

unsigned shape_run_value(const NumeralShape *shape, Slice text, size_t run) {
    enum { LONGEST = 9 };
    unsigned value = 0;
    for (size_t i = 0; i < shape->length[run] && shape->length[run] <= LONGEST; i++) {
        value = value * 10 + (unsigned)(text.bytes[shape->start[run] + i] - '0');
    }
    return value;
}

/* Which ways the runs go on from each other. */
typedef struct RunOrder {
    bool up, down, level; /* level: of equal length */
} RunOrder;

static RunOrder run_order(const NumeralShape *shape, Slice text) {
    RunOrder order = {true, true, true};
    for (size_t i = 1; i < shape->runs; i++) {
        unsigned before = shape_run_value(shape, text, i - 1),
                 here = shape_run_value(shape, text, i);
        order.up = order.up && here > before;
        order.down = order.down && here < before;
        order.level = order.level && shape->length[i] == shape->length[0];
    }
    return order;
}

bool shape_may_be_list(const NumeralShape *shape, Slice text) {
    enum { LONGEST = 2 };
    for (size_t i = 0; i < shape->runs; i++) {
        bool padded = shape->length[i] > 1 && text.bytes[shape->start[i]] == '0';
        bool comma = i + 1 == shape->runs || shape->mark[i] == ',';
        if (padded || !comma || shape->length[i] > LONGEST) {
            return false;
        }
    }
    RunOrder order = run_order(shape, text);
    return shape->runs > 2 && !shape->doubled && (order.up || order.down || order.level);
}
