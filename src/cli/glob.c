#include "cli/glob.h"

#include <stdint.h>
#include <string.h>

/* The part of a glob or a path between two slashes. */
typedef struct Segment {
    const char *bytes; /* NULL behind the last */
    size_t length;
} Segment;

static Segment segment_at(const char *bytes) {
    return (Segment){bytes, strcspn(bytes, "/")};
}

static Segment segment_next(Segment segment) {
    const char *end = segment.bytes + segment.length;
    return *end ? segment_at(end + 1) : (Segment){NULL, 0};
}

static bool is_any_folders(Segment glob) {
    return glob.bytes && glob.length == 2 && memcmp(glob.bytes, "**", 2) == 0;
}

typedef struct Range {
    char first, last;
} Range;

typedef struct ClassName {
    const char *name; /* "digit" of "[[:digit:]]" */
    Range ranges[3];
} ClassName;

/* The ASCII ones that ignore files use; "[:" before another name stands for itself. */
static const ClassName class_names[] = {
    {"alnum", {{'a', 'z'}, {'A', 'Z'}, {'0', '9'}}},
    {"alpha", {{'a', 'z'}, {'A', 'Z'}, {'a', 'a'}}},
    {"digit", {{'0', '9'}, {'0', '0'}, {'0', '0'}}},
    {"lower", {{'a', 'z'}, {'a', 'a'}, {'a', 'a'}}},
    {"upper", {{'A', 'Z'}, {'A', 'A'}, {'A', 'A'}}},
    {"space", {{' ', ' '}, {'\t', '\r'}, {' ', ' '}}},
    {"xdigit", {{'0', '9'}, {'a', 'f'}, {'A', 'F'}}},
};

static bool in_range(Range range, char byte) {
    return (unsigned char)range.first <= (unsigned char)byte &&
           (unsigned char)byte <= (unsigned char)range.last;
}

/* "[:digit:]" at the start of `set`: its length, or 0 if no such thing stands there. */
static size_t class_name_length(Segment set, char byte, bool *fits) {
    for (size_t i = 0; i < sizeof class_names / sizeof *class_names; i++) {
        const ClassName *class = &class_names[i];
        size_t length = strlen(class->name);
        if (set.length >= length + 4 && memcmp(set.bytes, "[:", 2) == 0 &&
            memcmp(set.bytes + 2, class->name, length) == 0 &&
            memcmp(set.bytes + 2 + length, ":]", 2) == 0) {
            for (size_t k = 0; k < 3; k++) {
                *fits = *fits || in_range(class->ranges[k], byte);
            }
            return length + 4;
        }
    }
    return 0;
}

/* A byte that stands for itself, perhaps behind "\". */
static char literal_at(Segment glob, size_t *at) {
    *at += glob.bytes[*at] == '\\' && *at + 1 < glob.length;
    return glob.bytes[(*at)++];
}

/* "a-z" or "a" within a set, from `at` on. */
static Range range_at(Segment glob, size_t *at) {
    Range range = {.first = literal_at(glob, at)};
    bool open = *at + 1 < glob.length && glob.bytes[*at] == '-' && glob.bytes[*at + 1] != ']';
    if (open) {
        ++*at;
    }
    range.last = open ? literal_at(glob, at) : range.first;
    return range;
}

/* "[a-z]" or "[!a-z]" at `at`: where it ends; 0 if it does not. A first "]" stands for itself. */
static size_t set_end(Segment glob, size_t at, char byte, bool *fits) {
    bool negated = ++at < glob.length && (glob.bytes[at] == '!' || glob.bytes[at] == '^');
    size_t first = at += negated;
    *fits = false;
    while (at < glob.length && (glob.bytes[at] != ']' || at == first)) {
        Segment rest = {glob.bytes + at, glob.length - at};
        size_t name = class_name_length(rest, byte, fits);
        if (name) {
            at += name;
        } else {
            Range range = range_at(glob, &at);
            *fits = *fits || in_range(range, byte);
        }
    }
    *fits = *fits != negated;
    return at < glob.length ? at + 1 : 0;
}

/* Does the part of the glob at `*at`, which is no star, fit the byte? Moves behind it. */
static bool byte_fits(Segment glob, size_t *at, char byte) {
    bool fits = true;
    if (glob.bytes[*at] == '?') {
        ++*at;
    } else if (glob.bytes[*at] == '[') {
        size_t end = set_end(glob, *at, byte, &fits);
        fits = end && fits;
        *at = end;
    } else {
        fits = literal_at(glob, at) == byte;
    }
    return fits;
}

/* What goes wrong behind a star is tried one byte further on; only the last star counts, since an
 * earlier one that took more would leave it less. */
static bool name_fits(Segment glob, Segment name) {
    size_t at = 0, star = SIZE_MAX, star_byte = 0;
    for (size_t byte = 0; byte < name.length;) {
        if (at < glob.length && glob.bytes[at] == '*') {
            star = ++at;
            star_byte = byte;
        } else if (at < glob.length && byte_fits(glob, &at, name.bytes[byte])) {
            byte++;
        } else if (star != SIZE_MAX) {
            at = star;
            byte = ++star_byte;
        } else {
            return false;
        }
    }
    while (at < glob.length && glob.bytes[at] == '*') {
        at++;
    }
    return at == glob.length;
}

/* The same with folders for bytes and "**" for the star. */
bool glob_fits_path(const char *glob, const char *path) {
    Segment want = segment_at(glob), have = segment_at(path);
    Segment behind_star = {0}, star_have = {0};
    while (have.bytes) {
        if (is_any_folders(want)) {
            behind_star = segment_next(want);
            if (!behind_star.bytes) {
                return true;
            }
            want = behind_star;
            star_have = have;
        } else if (want.bytes && name_fits(want, have)) {
            want = segment_next(want);
            have = segment_next(have);
        } else if (behind_star.bytes) {
            want = behind_star;
            have = star_have = segment_next(star_have);
        } else {
            return false;
        }
    }
    return !want.bytes;
}
