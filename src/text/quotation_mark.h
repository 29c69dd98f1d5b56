#ifndef ADDSUP_TEXT_QUOTATION_MARK_H
#define ADDSUP_TEXT_QUOTATION_MARK_H
/* One quotation mark or apostrophe: which it is, and whether it opens or closes speech here. */
#include "base/slice.h"

/* Marks of one style close each other. The single ones, which are apostrophes as well, are last. */
typedef enum QuotationStyle {
    STYLE_CURLY,    /* “ ” and „ “ */
    STYLE_STRAIGHT, /* " */
    STYLE_ANGLE,    /* « » */
    STYLE_CURLY_SINGLE,
    STYLE_STRAIGHT_SINGLE,
    QUOTATION_STYLES
} QuotationStyle;

typedef enum QuotationTurn { TURN_NONE, TURN_OPEN, TURN_CLOSE } QuotationTurn;

/* What its form says. */
typedef enum QuotationForm { FORM_OPENS, FORM_CLOSES, FORM_EITHER } QuotationForm;

typedef struct QuotationMark {
    QuotationStyle style;
    QuotationForm form;
    size_t start, end;
    bool may_open, may_close; /* what its neighbours say */
    bool possessive;          /* behind an s and before a blank: the members’ ballot */
} QuotationMark;

static inline bool style_is_single(QuotationStyle style) {
    return style >= STYLE_CURLY_SINGLE;
}

/* Reads the mark at `at`, in a paragraph; false if there is none. */
bool quotation_mark_read(Slice text, size_t at, size_t start, size_t end, QuotationMark *mark);

/* What the mark does; `open`: speech between marks of its style has begun. */
QuotationTurn quotation_mark_turn(const QuotationMark *mark, bool open);

#endif
