#include "text/quotation.h"

#include "base/limits.h"
#include "base/utf8.h"
#include "text/character.h"
#include "text/speech_stack.h"
#include "text/stops.h"

/* The bytes with which quotation marks start: two straight ones, « and », the curly ones. */
static const char mark_stops[] = "\"'\xC2\xE2";

typedef struct QuotationReader {
    Arena *arena;
    Slice text;
    Quotations *quotations; /* the end of one is 0 until it is known */
    Stops stops;
    SpeechStack stack;
} QuotationReader;

static void open_speech(QuotationReader *reader, const QuotationMark *mark) {
    OpenSpeech speech = {.style = mark->style, .quotation = reader->quotations->count};
    speech_stack_push(reader->arena, &reader->stack, speech);
    *list_push(reader->arena, reader->quotations) = (Quotation){.start = mark->start};
}

/* Ends the innermost speech of the style. What is open within it was none, unless a possessive may
 * have ended it. */
static void close_speech(QuotationReader *reader, QuotationStyle style, size_t end) {
    OpenSpeech speech = speech_stack_pop(&reader->stack);
    while (speech.style != style) {
        reader->quotations->items[speech.quotation].end = speech.possessive_end;
        speech = speech_stack_pop(&reader->stack);
    }
    reader->quotations->items[speech.quotation].end = end;
}

/* At the paragraph's end: speech in double marks may go on in the next one, single marks that were
 * never closed were none. */
static void close_all(QuotationReader *reader, size_t end) {
    while (reader->stack.open.count) {
        OpenSpeech speech = speech_stack_pop(&reader->stack);
        reader->quotations->items[speech.quotation].end =
            style_is_single(speech.style) ? speech.possessive_end : end;
    }
}

/* Where a sentence ended in front of this mark, or 0: an opening mark there takes up speech whose
 * closing mark was lost, one in mid-sentence stands within. */
static size_t sentence_end_before(Slice text, size_t at, size_t start) {
    size_t end = character_skip_back(text, at, start, CHARACTER_BLANK);
    unsigned classes = character_classes(character_before(text, end, start));
    return classes & (CHARACTER_ENDS | CHARACTER_CLOSES) ? end : 0;
}

/* Where speech in marks of this style ended, as the opening mark shows; 0 if it goes on. */
static size_t end_before(const QuotationReader *reader, const QuotationMark *mark) {
    const OpenSpeech *last = speech_stack_top(&reader->stack);
    if (style_is_single(mark->style)) {
        return last->possessive_end;
    }
    size_t start = reader->quotations->items[last->quotation].start;
    size_t behind = start + utf8_length(reader->text.bytes[start]);
    return sentence_end_before(reader->text, mark->start, behind);
}

static void take_opening(QuotationReader *reader, const QuotationMark *mark) {
    size_t end = speech_stack_holds(&reader->stack, mark->style) ? end_before(reader, mark) : 0;
    if (end) {
        close_speech(reader, mark->style, end);
    }
    open_speech(reader, mark);
}

/* The blank behind a possessive may stand within the speech: kept for when no better mark comes. */
static void take_closing(QuotationReader *reader, const QuotationMark *mark) {
    OpenSpeech *last = speech_stack_top(&reader->stack);
    if (!mark->possessive) {
        close_speech(reader, mark->style, mark->end);
    } else if (last->possessive_end == 0) {
        last->possessive_end = mark->end;
    }
}

static void take_mark(QuotationReader *reader, const QuotationMark *mark) {
    QuotationTurn turn = quotation_mark_turn(mark, speech_stack_holds(&reader->stack, mark->style));
    if (turn == TURN_OPEN) {
        take_opening(reader, mark);
    } else if (turn == TURN_CLOSE) {
        take_closing(reader, mark);
    }
}

/* The last kept quotation that reaches beyond `start`; SIZE_MAX if none does. */
static size_t quotation_around(const Quotations *quotations, size_t first, size_t kept,
                               size_t start) {
    size_t index = kept > first ? kept - 1 : SIZE_MAX;
    while (index != SIZE_MAX && quotations->items[index].end <= start) {
        size_t outer = quotations->items[index].outer;
        index = outer == index ? SIZE_MAX : outer;
    }
    return index;
}

/* Drops, from index `first` on, what was never closed or stands too deep, and tells the rest what
 * is around it. */
static void settle(Quotations *quotations, size_t first) {
    size_t kept = first;
    for (size_t i = first; i < quotations->count; i++) {
        Quotation quotation = quotations->items[i];
        size_t outer = quotation_around(quotations, first, kept, quotation.start);
        bool within = outer != SIZE_MAX;
        quotation.depth = within ? quotations->items[outer].depth + 1 : 1;
        quotation.outer = within ? outer : kept;
        if (quotation.end && quotation.depth <= LIMIT_QUOTE_DEPTH) {
            quotations->items[kept++] = quotation;
        }
    }
    quotations->count = kept;
}

static void read_paragraph(QuotationReader *reader, const Paragraph *paragraph) {
    size_t first = reader->quotations->count;
    size_t at = stops_seek(&reader->stops, paragraph->start, paragraph->end);
    while (at < paragraph->end) {
        QuotationMark mark = {.end = at + 1};
        if (quotation_mark_read(reader->text, at, paragraph->start, paragraph->end, &mark)) {
            take_mark(reader, &mark);
        }
        at = stops_seek(&reader->stops, mark.end, paragraph->end);
    }
    close_all(reader, paragraph->end);
    settle(reader->quotations, first);
}

void quotations_read(Arena *arena, Article *article) {
    QuotationReader reader = {.arena = arena,
                              .text = article->text,
                              .quotations = &article->quotations,
                              .stops = stops_of(article->text, mark_stops)};
    for (size_t i = 0; i < article->paragraphs.count; i++) {
        read_paragraph(&reader, &article->paragraphs.items[i]);
    }
}
