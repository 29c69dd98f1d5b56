#include "text/quotation_mark.h"

#include "base/utf8.h"
#include "text/character.h"

static const struct MarkRow {
    uint32_t code_point;
    QuotationStyle style;
    QuotationForm form;
} mark_rows[] = {
    {'\'', STYLE_STRAIGHT_SINGLE, FORM_EITHER}, {0x2019, STYLE_CURLY_SINGLE, FORM_CLOSES},
    {'"', STYLE_STRAIGHT, FORM_EITHER},         {0x201C, STYLE_CURLY, FORM_OPENS},
    {0x201D, STYLE_CURLY, FORM_CLOSES},         {0x2018, STYLE_CURLY_SINGLE, FORM_OPENS},
    {0x201E, STYLE_CURLY, FORM_OPENS},          {0xAB, STYLE_ANGLE, FORM_OPENS},
    {0xBB, STYLE_ANGLE, FORM_CLOSES},
};

static const struct MarkRow *row_of(uint32_t code_point) {
    for (size_t i = 0; i < sizeof mark_rows / sizeof *mark_rows; i++) {
        if (mark_rows[i].code_point == code_point) {
            return &mark_rows[i];
        }
    }
    return NULL;
}

/* The apostrophe of '90s. */
static bool is_decade(Slice text, size_t at, size_t end) {
    return at + 3 <= end && character_skip(text, at, at + 2, CHARACTER_DIGIT) == at + 2 &&
           text.bytes[at + 2] == 's';
}

/* Speech opens behind a blank, a bracket or a dash and closes before one, or before a comma. */
static void read_neighbours(Slice text, size_t start, size_t end, QuotationMark *mark) {
    uint32_t before = character_before(text, mark->start, start);
    unsigned left = character_classes(before);
    unsigned right = character_classes(character_at(text, mark->end, end));
    bool blank_left = left & CHARACTER_BLANK, blank_right = right & CHARACTER_BLANK;
    mark->may_open = (left & (CHARACTER_BLANK | CHARACTER_OPENS | CHARACTER_DASH)) && !blank_right;
    mark->may_close =
        !blank_left &&
        (right & (CHARACTER_BLANK | CHARACTER_CLOSES | CHARACTER_DASH | CHARACTER_POINT));
    if (style_is_single(mark->style)) {
        mark->possessive = (before == 's' || before == 'S') && blank_right;
        mark->may_open = mark->may_open && !is_decade(text, mark->end, end);
    } else if (blank_left && blank_right) {
        mark->may_open = mark->may_close = true; /* " set like this " */
    }
}

bool quotation_mark_read(Slice text, size_t at, size_t start, size_t end, QuotationMark *mark) {
    const struct MarkRow *row = row_of(character_at(text, at, end));
    if (!row) {
        return false;
    }
    *mark = (QuotationMark){.style = row->style,
                            .form = row->form,
                            .start = at,
                            .end = at + utf8_length(text.bytes[at])};
    read_neighbours(text, start, end, mark);
    return true;
}

QuotationTurn quotation_mark_turn(const QuotationMark *mark, bool open) {
    enum { NONE = TURN_NONE, OPEN = TURN_OPEN, SHUT = TURN_CLOSE };
    /* By what the neighbours say: nothing, may open, may close, both. Double marks are believed
     * where the neighbours say nothing or both; single ones need a neighbour's word. */
    static const unsigned char turns[2][3][2][4] = {
        {
            [FORM_OPENS] = {{OPEN, OPEN, OPEN, OPEN}, {OPEN, OPEN, SHUT, OPEN}},
            [FORM_CLOSES] = {{NONE, OPEN, NONE, NONE}, {SHUT, SHUT, SHUT, SHUT}},
            [FORM_EITHER] = {{NONE, OPEN, NONE, OPEN}, {SHUT, OPEN, SHUT, SHUT}},
        },
        {
            [FORM_OPENS] = {{NONE, OPEN, NONE, OPEN}, {NONE, OPEN, NONE, OPEN}},
            [FORM_CLOSES] = {{NONE, NONE, NONE, NONE}, {NONE, NONE, SHUT, SHUT}},
            [FORM_EITHER] = {{NONE, OPEN, NONE, OPEN}, {NONE, OPEN, SHUT, SHUT}},
        },
    };
    unsigned said = (unsigned)mark->may_open + 2u * mark->may_close;
    return (QuotationTurn)turns[style_is_single(mark->style)][mark->form][open][said];
}
