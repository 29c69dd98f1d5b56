#include "rules/regex_source.h"

void regex_source_copy(Arena *arena, RegexSource *source, Slice line, size_t start, size_t end) {
    bool goes_on = source->pieces.count > 0 && !source->pieces.items[source->pieces.count - 1].made;
    if (!goes_on) {
        *list_push(arena, &source->pieces) = (SourcePiece){source->bytes.length, start, false};
    }
    buffer_add(&source->bytes, slice_part(line, start, end));
}

void regex_source_make(Arena *arena, RegexSource *source, size_t at) {
    *list_push(arena, &source->pieces) = (SourcePiece){source->bytes.length, at, true};
}

void regex_source_add_marks(RegexSource *source, MarkSet marks) {
    buffer_add_byte(&source->bytes, '[');
    for (unsigned i = 0; i <= FIGURE_KINDS; i++) {
        if (marks & MARK_SET(i)) {
            unsigned mark = MARK_FIGURE + i;
            buffer_add_string(&source->bytes, "\\x");
            buffer_add_byte(&source->bytes, "0123456789abcdef"[mark >> 4]);
            buffer_add_byte(&source->bytes, "0123456789abcdef"[mark & 15]);
        }
    }
    buffer_add_byte(&source->bytes, ']');
}

void regex_source_add_phrases(RegexSource *source, Slice phrases, bool blank_before,
                              bool blank_behind) {
    if (!blank_before) {
        buffer_add_string(&source->bytes, "(?<![a-z0-9])(?<![a-z0-9]['-])");
    }
    buffer_add_string(&source->bytes, "(?:");
    buffer_add(&source->bytes, phrases);
    buffer_add_string(&source->bytes, ")");
    if (!blank_behind) {
        buffer_add_string(&source->bytes, "(?![a-z0-9])(?!['-][a-z0-9])");
    }
}

size_t regex_source_line_offset(const RegexSource *source, size_t offset) {
    size_t at = 0;
    for (size_t i = 0; i < source->pieces.count; i++) {
        const SourcePiece *piece = &source->pieces.items[i];
        if (piece->source > offset) {
            break;
        }
        at = piece->value + (piece->made ? 0 : offset - piece->source);
    }
    return at;
}
