#include "text/speech_stack.h"

bool speech_stack_holds(const SpeechStack *stack, QuotationStyle style) {
    if (!style_is_single(style)) {
        return stack->counts[style] > 0;
    }
    return stack->open.count && speech_stack_top(stack)->style == style;
}

void speech_stack_push(Arena *arena, SpeechStack *stack, OpenSpeech speech) {
    *list_push(arena, &stack->open) = speech;
    stack->counts[speech.style]++;
}

OpenSpeech *speech_stack_top(const SpeechStack *stack) {
    return &stack->open.items[stack->open.count - 1];
}

OpenSpeech speech_stack_pop(SpeechStack *stack) {
    OpenSpeech speech = *speech_stack_top(stack);
    stack->open.count--;
    stack->counts[speech.style]--;
    return speech;
}
