#include "rules/regex_syntax.h"

#include "rules/match_gap.h"

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
    size_t end = at + 2;
    while (letter == 'Q' && end < line.length &&
           !slice_starts(slice_part(line, end, line.length), SLICE("\\E"))) {
        end++;
    }
    return letter == 'Q' ? end + 2 : end;
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

/* A byte of a set as it stands or as \xHH; -1 for what may stand for several. */
static int set_byte(Slice line, size_t *at) {
    static const char digits[] = "0123456789abcdef";
    char byte = regex_byte_at(line, *at);
    if (byte != '\\') {
        *at += 1;
        return byte == '[' ? -1 : (unsigned char)byte;
    }
    char first = regex_byte_at(line, *at + 2);
    char second = regex_byte_at(line, *at + 3);
    const char *high = first ? strchr(digits, first) : NULL;
    const char *low = second ? strchr(digits, second) : NULL;
    bool hexadecimal = regex_byte_at(line, *at + 1) == 'x' && high && low;
    *at = hexadecimal ? *at + 4 : regex_escape_end(line, *at);
    return hexadecimal ? (int)((high - digits) << 4 | (low - digits)) : -1;
}

static MarkSet marks_between(int first, int last) {
    MarkSet marks = 0;
    for (int byte = MARK_FIGURE; byte <= MARK_NAME; byte++) {
        marks |= first <= byte && byte <= last ? mark_set_of((char)byte) : 0;
    }
    return marks;
}

MarkSet regex_set_marks(Slice line, size_t at) {
    size_t end = regex_set_end(line, at) - 1;
    bool negated = regex_byte_at(line, at + 1) == '^';
    MarkSet marks = 0;
    bool known = true; /* what each part of the set stands for; else it may take all marks */
    for (at += negated ? 2 : 1; at < end;) {
        int first = set_byte(line, &at);
        int last = first;
        if (first >= 0 && regex_byte_at(line, at) == '-' && at + 1 < end) {
            at++;
            last = set_byte(line, &at);
        }
        known = known && first >= 0 && last >= 0;
        marks |= first >= 0 ? marks_between(first, last) : 0;
    }
    if (!known) {
        return MARK_SET_ALL;
    }
    return negated ? MARK_SET_ALL & ~marks : marks;
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

size_t regex_part_end(Slice line, size_t at) {
    size_t end = at + 1;
    switch (line.bytes[at]) {
    case '\\':
        end = regex_escape_end(line, at);
        break;
    case '[':
        end = regex_set_end(line, at);
        break;
    case '(':
        end = regex_group_start_end(line, at);
        break;
    case '{':
        end = regex_brace_end(line, at) ? regex_brace_end(line, at) : end;
        break;
    default:
        break;
    }
    return end < line.length ? end : line.length;
}

size_t regex_group_end(Slice line, size_t at) {
    size_t depth = 0;
    for (; at < line.length; at = regex_part_end(line, at)) {
        depth += line.bytes[at] == '(';
        depth -= line.bytes[at] == ')';
        if (depth == 0) {
            return at + 1;
        }
    }
    return 0;
}

/* A slot may take any mark, for all that is known here, a class none. */
static MarkSet brace_marks(Slice line, size_t at) {
    size_t end = regex_brace_end(line, at);
    Slice name = end ? slice_part(line, at + 1, end - 1) : SLICE("");
    MatchGap gap;
    if (match_gap_read(name, &gap)) {
        return gap.passed;
    }
    return memchr(name.bytes, ':', name.length) ? MARK_SET_ALL : 0;
}

MarkSet regex_marks(Slice line, size_t at, size_t end) {
    MarkSet marks = 0;
    for (; at < end; at = regex_part_end(line, at)) {
        char byte = line.bytes[at];
        bool any =
            byte == '.' || mark_is(byte) || (byte == '\\' && regex_escape_takes_mark(line, at));
        marks |= any ? MARK_SET_ALL : byte == '[' ? regex_set_marks(line, at) : 0;
        marks |= byte == '{' ? brace_marks(line, at) : 0;
    }
    return marks;
}

size_t regex_quantifier_end(Slice line, size_t at) {
    char byte = regex_byte_at(line, at);
    char least = regex_byte_at(line, at + 1);
    size_t end = at;
    if (byte == '?' || byte == '*' || byte == '+') {
        end = at + 1;
    } else if (byte == '{' && (regex_is_digit(least) || least == ',')) {
        end = regex_part_end(line, at);
    }
    char mode = regex_byte_at(line, end);
    return end > at && (mode == '?' || mode == '+') ? end + 1 : end;
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

bool regex_word_stays_whole(Slice line, size_t at) {
    char next = regex_byte_at(line, at);
    bool left_out = next && regex_may_be_absent(line, at + 1);
    if (next == '\\' && regex_byte_at(line, at + 1) == 'b') {
        return true;
    }
    return next && strchr(" ,;:", next) &&
           (!left_out ||
            (regex_byte_at(line, at + 1) == '?' && next != ' ' &&
             regex_byte_at(line, at + 2) == ' ' && !regex_may_be_absent(line, at + 3)));
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
