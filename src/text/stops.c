#include "text/stops.h"

static size_t next_of(Slice text, char byte, size_t at) {
    const char *found = at < text.length ? memchr(text.bytes + at, byte, text.length - at) : NULL;
    return found ? (size_t)(found - text.bytes) : text.length;
}

Stops stops_of(Slice text, const char *bytes) {
    Stops stops = {.text = text, .bytes = bytes};
    for (size_t i = 0; bytes[i]; i++) {
        stops.next[i] = next_of(text, bytes[i], 0);
    }
    return stops;
}

size_t stops_seek(Stops *stops, size_t at, size_t end) {
    size_t first = end;
    for (size_t i = 0; stops->bytes[i]; i++) {
        if (stops->next[i] < at) {
            stops->next[i] = next_of(stops->text, stops->bytes[i], at);
        }
        first = stops->next[i] < first ? stops->next[i] : first;
    }
    return first;
}
