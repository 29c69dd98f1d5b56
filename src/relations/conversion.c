#include "relations/conversion.h"

#include <string.h>

/* One unit is numerator / denominator of its dimension's base unit, beginning at `zero` hundredths
 * of it: a degree F is 5/9 K, and 0 F is 255.372 K, here 459.67 degrees F above nothing. */
typedef struct ConvertibleUnit {
    const char *symbol;
    int dimension;
    int system;
    int64_t numerator, denominator;
    int64_t zero; /* hundredths of this unit between nothing and its zero */
    int64_t most; /* the numerator of the largest unit of this name, if there are several; else 0 */
} ConvertibleUnit;

enum { METRIC, IMPERIAL, NAUTICAL };
enum { LENGTH, AREA, MASS, SPEED, TEMPERATURE, VOLUME, HUNDREDTHS = 100 };

/* Lengths in tenths of a millimetre, areas in square centimetres and their hundredths, masses in
 * units of 10 micrograms, speeds in metres an hour, volumes in millilitres. */
static const ConvertibleUnit units[] = {
    {"mm", LENGTH, METRIC, 10, 1, 0, 0},
    {"cm", LENGTH, METRIC, 100, 1, 0, 0},
    {"m", LENGTH, METRIC, 10000, 1, 0, 0},
    {"km", LENGTH, METRIC, 10000000, 1, 0, 0},
    {"in", LENGTH, IMPERIAL, 254, 1, 0, 0},
    {"ft", LENGTH, IMPERIAL, 3048, 1, 0, 0},
    {"yd", LENGTH, IMPERIAL, 9144, 1, 0, 0},
    {"ftm", LENGTH, NAUTICAL, 18288, 1, 0, 0},
    {"mi", LENGTH, IMPERIAL, 16093440, 1, 0, 0},
    {"nmi", LENGTH, NAUTICAL, 18520000, 1, 0, 0},
    {"cm²", AREA, METRIC, 1, 1, 0, 0},
    {"m²", AREA, METRIC, 10000, 1, 0, 0},
    {"ha", AREA, METRIC, 100000000, 1, 0, 0},
    {"km²", AREA, METRIC, 10000000000, 1, 0, 0},
    {"ft²", AREA, IMPERIAL, 9290304, 10000, 0, 0},
    {"yd²", AREA, IMPERIAL, 83612736, 10000, 0, 0},
    {"ac", AREA, IMPERIAL, 404685642240, 10000, 0, 0},
    {"mi²", AREA, IMPERIAL, 258998811033600, 10000, 0, 0},
    {"g", MASS, METRIC, 100000, 1, 0, 0},
    {"kg", MASS, METRIC, 100000000, 1, 0, 0},
    {"t", MASS, METRIC, 100000000000, 1, 0, 0},
    {"oz", MASS, IMPERIAL, 45359237, 16, 0, 0},
    {"lb", MASS, IMPERIAL, 45359237, 1, 0, 0},
    {"st", MASS, IMPERIAL, 635029318, 1, 0, 0},
    {"km/h", SPEED, METRIC, 1000, 1, 0, 0},
    {"m/s", SPEED, METRIC, 3600, 1, 0, 0},
    {"mph", SPEED, IMPERIAL, 1609344, 1000, 0, 0},
    {"kn", SPEED, NAUTICAL, 1852, 1, 0, 0},
    {"°C", TEMPERATURE, METRIC, 9, 5, 27315, 0},
    {"°F", TEMPERATURE, IMPERIAL, 1, 1, 45967, 0},
    {"mL", VOLUME, METRIC, 1, 1, 0, 0},
    {"L", VOLUME, METRIC, 1000, 1, 0, 0},
    {"m³", VOLUME, METRIC, 1000000, 1, 0, 0},
    {"km³", VOLUME, METRIC, 1000000000000000, 1, 0, 0},
    {"ML", VOLUME, METRIC, 1000000000, 1, 0, 0},
    {"GL", VOLUME, METRIC, 1000000000000, 1, 0, 0},
    {"ft³", VOLUME, IMPERIAL, 28316846592, 1000000, 0, 0},
    {"gal", VOLUME, IMPERIAL, 3785411784, 1000000, 0, 4546090000}, /* of the US, and of Britain */
    {"ac-ft", VOLUME, IMPERIAL, 123348183754752, 100000, 0, 0},
};

static const ConvertibleUnit *unit_of(const char *symbol) {
    for (size_t i = 0; symbol && i < sizeof units / sizeof *units; i++) {
        if (strcmp(units[i].symbol, symbol) == 0) {
            return &units[i];
        }
    }
    return NULL;
}

/* "109 degrees (42.8 Celsius)", "96 (35.6 C)": degrees whose scale is not said, or not even that
 * they are degrees, are of the other scale. */
static const char *scale_said(const char *symbol, const char *other) {
    static const char *const scales[] = {"°C", "°F"};
    bool bare = !symbol || strcmp(symbol, "°") == 0;
    for (size_t i = 0; i < 2 && bare && other; i++) {
        if (strcmp(other, scales[i]) == 0) {
            return scales[1 - i];
        }
    }
    return symbol;
}

static const ConvertibleUnit *unit_beside(const char *symbol, const char *other) {
    return unit_of(scale_said(symbol, other));
}

bool units_convert(const char *from, const char *to) {
    const ConvertibleUnit *a = unit_beside(from, to), *b = unit_beside(to, from);
    return a && b && a != b && a->dimension == b->dimension;
}

bool units_differ_in_system(const char *from, const char *to) {
    const ConvertibleUnit *a = unit_beside(from, to), *b = unit_beside(to, from);
    return a && b && a->system != b->system;
}

static Interval point(int64_t numerator, int64_t denominator) {
    return interval_point(rational_make(numerator, denominator));
}

/* What the unit counts, whichever of its name is meant. */
static Interval size_of(const ConvertibleUnit *unit) {
    int64_t most = unit->most ? unit->most : unit->numerator;
    return interval_closed(rational_make(unit->numerator, unit->denominator),
                           rational_make(most, unit->denominator));
}

static Interval scaled(Interval values, const ConvertibleUnit *from, const ConvertibleUnit *to) {
    return interval_divide(interval_multiply(values, size_of(from)), size_of(to));
}

Interval interval_converted(Interval values, const char *from, const char *to) {
    if (!units_convert(from, to)) {
        return interval_unknown();
    }
    const ConvertibleUnit *a = unit_beside(from, to), *b = unit_beside(to, from);
    Interval above = interval_add(values, point(a->zero, HUNDREDTHS));
    return interval_subtract(scaled(above, a, b), point(b->zero, HUNDREDTHS));
}

Interval interval_step_converted(Interval values, const char *from, const char *to) {
    return units_convert(from, to) ? scaled(values, unit_beside(from, to), unit_beside(to, from))
                                   : interval_unknown();
}
