#include "claims/scope_group.h"

static bool is_group_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-';
}

/* "among" with the word behind it, and the next if that is small: "among full members"; empty if
 * no word follows. */
static Slice group_text(Slice text, const ClassHit *hit) {
    size_t end = hit->end;
    bool among = slice_equal(slice_part(text, hit->start, end), SLICE("among"));
    if (!among) {
        return slice_part(text, hit->start, end);
    }
    for (int words = 0; words < 2 && end < text.length && text.bytes[end] == ' '; words++) {
        size_t at = end + 1;
        while (at < text.length && is_group_letter(text.bytes[at])) {
            at++;
        }
        bool small = at - end <= strlen(" those");
        end = at > end + 1 ? at : end;
        if (!small) {
            break;
        }
    }
    return end > hit->end ? slice_part(text, hit->start, end) : NO_SCOPE;
}

/* "among them", "among these": parts, not a group of its own. */
static bool is_pronoun_group(Slice group) {
    static const char *const groups[] = {"among the", "among them", "among these", "among those"};
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
        Slice pronoun = slice_of(groups[i]);
        if (slice_starts(group, pronoun) &&
            (group.length == pronoun.length || group.bytes[pronoun.length] == ' ')) {
            return true;
        }
    }
    return false;
}

Slice group_scope(Slice marked_text, const ClassHit *hit) {
    Slice group = group_text(marked_text, hit);
    return group.bytes && is_pronoun_group(group) ? NO_SCOPE : group;
}
