#ifndef ADDSUP_TEXT_SPEECH_STACK_H
#define ADDSUP_TEXT_SPEECH_STACK_H
/* The speech that has begun in a paragraph and not ended yet, speech within speech. For quotation.c
 * alone. */
#include "base/list.h"
#include "text/quotation_mark.h"

typedef struct OpenSpeech {
    QuotationStyle style;
    size_t quotation;      /* index of what will be its quotation */
    size_t possessive_end; /* where it ends if no better mark comes; 0: nowhere */
} OpenSpeech;

/* Starts as {0}. */
typedef struct SpeechStack {
    LIST_OF(OpenSpeech) open; /* the outermost first */
    size_t counts[QUOTATION_STYLES];
} SpeechStack;

/* May a mark of this style end speech? Double marks end what is open within as well; single ones
 * only the innermost, or every apostrophe would end something. */
bool speech_stack_holds(const SpeechStack *stack, QuotationStyle style);

void speech_stack_push(Arena *arena, SpeechStack *stack, OpenSpeech speech);

/* The innermost speech; the stack is not empty. */
OpenSpeech *speech_stack_top(const SpeechStack *stack);
OpenSpeech speech_stack_pop(SpeechStack *stack);

#endif
