#include "rules/regex_syntax.h"

size_t regex_brace_end(Slice line, size_t at) {
    const char *close = memchr(line.bytes + at, '}', line.length - at);
    return close ? (size_t)(close - line.bytes) + 1 : 0;
}

size_t regex_escape_end(Slice line, size_t at) {
    char letter = regex_byte_at(line, at + 1);
    if (letter && strchr("xopPgkN", letter) && regex_byte_at(line, at + 2) == '{') {
        size_t end = regex_brace_end(line, at + 2);
        return end ? end : line.length;
    }
    return at + 2;
}

size_t regex_set_end(Slice line, size_t at) {
    at += regex_byte_at(line, at + 1) == '^' ? 2 : 1;
    at += regex_byte_at(line, at) == ']';
    while (at < line.length && line.bytes[at] != ']') {
        if (line.bytes[at] == '\\') {
            at++;
        } else if (line.bytes[at] == '[' && regex_byte_at(line, at + 1) == ':') {
            for (at += 2; at < line.length && line.bytes[at] != ']'; at++) {
            }
        }
        at++;
    }
    return at + 1;
}

bool regex_escape_takes_mark(Slice line, size_t at) {
    char escaped = regex_byte_at(line, at + 1);
    bool letter = regex_is_letter(escaped) || regex_is_digit(escaped);
    return letter && escaped != 'd' && escaped != 'b' && escaped != 's' && escaped != 'w';
}

bool regex_set_takes_mark(Slice line, size_t at) {
    Slice set = slice_part(line, at, line.length);
    if (slice_starts(set, SLICE("[^"))) {
        return !slice_starts(set, SLICE("[^\\x0e-\\x1f"));
    }
    size_t end = regex_set_end(line, at);
    for (; at < end && at < line.length; at++) {
        unsigned char byte = (unsigned char)line.bytes[at];
        if (byte == '\\' || byte == ':' || byte < ' ') {
            return true;
        }
    }
    return false;
}

size_t regex_group_start_end(Slice line, size_t at) {
    at++;
    if (regex_byte_at(line, at) == '?' || regex_byte_at(line, at) == '*') {
        do {
            at++;
        } while (regex_is_letter(regex_byte_at(line, at)) || regex_byte_at(line, at) == '<');
    }
    return at;
}

bool regex_group_takes_mark(Slice line, size_t at) {
    char second = regex_byte_at(line, at + 1);
    char third = regex_byte_at(line, at + 2);
    return second == '*' ||
           (second == '?' && third != ':' && third != '=' && third != '!' && third != '<');
}

bool regex_may_be_absent(Slice line, size_t at) {
    char next = regex_byte_at(line, at);
    char least = regex_byte_at(line, at + 1);
    return next == '?' || next == '*' || (next == '{' && (least == '0' || least == ','));
}

bool regex_is_quantifier(Slice content) {
    for (size_t i = 0; i < content.length; i++) {
        if (!regex_is_digit(content.bytes[i]) && content.bytes[i] != ',') {
            return false;
        }
    }
    return true;
}

bool regex_group_ends_word(Slice line, size_t at) {
    size_t depth = 0;
    bool alternative = false; /* one has just started */
    for (; at < line.length; at++) {
        char byte = line.bytes[at];
        if (byte == '(') {
            depth++;
            at = regex_group_start_end(line, at) - 1;
            at += regex_byte_at(line, at + 1) == ':';
            alternative = true;
        } else if (byte == '|') {
            alternative = true;
        } else if (byte == ')' && --depth == 0) {
            return !alternative;
        } else if (alternative) {
            if (byte != ' ' && byte != ',' && byte != ';') {
                return false;
            }
            alternative = false;
        }
    }
    return false;
}

Slice regex_plain_text(Slice line, size_t at) {
    size_t end = at;
    while (end < line.length &&
           (regex_is_letter(line.bytes[end]) || regex_is_digit(line.bytes[end]) ||
            strchr(" ,;:'\"%-", line.bytes[end]))) {
        end++;
    }
    return slice_part(line, at, end > at && regex_may_be_absent(line, end) ? end - 1 : end);
}
