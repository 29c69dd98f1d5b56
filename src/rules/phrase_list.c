#include "rules/phrase_list.h"

#include "rules/word_edge.h"

void phrase_list_add(Arena *arena, PhraseList *list, Phrase phrase) {
    Slice word = slice_part(phrase.text, 0, word_end(phrase.text, 0));
    size_t number = name_table_number(arena, &list->first_words, word);
    if (number == list->by_number.count) {
        *list_push(arena, &list->by_number) = (Phrases){0};
    }
    *list_push(arena, &list->by_number.items[number]) = phrase;
}
