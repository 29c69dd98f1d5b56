#include "claims/claim_place.h"

static bool is_same_paragraph(const Claims *claims, const Claim *a, const Claim *b) {
    return passage_paragraph(claims, a->passage) == passage_paragraph(claims, b->passage);
}

/* The place of a claim as far as the one before it tells; the ends are still to come. */
static ClaimPlace place_behind(const Claims *claims, const ClaimPlace *before, size_t index) {
    const Claim *claim = &claims->list.items[index];
    ClaimPlace place = {.sentence = index, .paragraph = index};
    if (index > 0) {
        bool beside = claim[-1].passage == claim->passage;
        place.sentence = beside ? before->sentence : index;
        place.paragraph =
            beside || is_same_paragraph(claims, claim - 1, claim) ? before->paragraph : index;
    }
    return place;
}

ClaimPlace *claim_places(Arena *arena, const Claims *claims) {
    size_t count = claims->list.count, sentence_end = count, paragraph_end = count;
    ClaimPlace *places = arena_take(arena, count * sizeof *places);
    for (size_t i = 0; i < count; i++) {
        places[i] = place_behind(claims, i ? &places[i - 1] : NULL, i);
    }
    for (size_t i = count; i > 0; i--) {
        ClaimPlace *place = &places[i - 1];
        place->sentence_end = sentence_end;
        place->paragraph_end = paragraph_end;
        sentence_end = place->sentence == i - 1 ? i - 1 : sentence_end;
        paragraph_end = place->paragraph == i - 1 ? i - 1 : paragraph_end;
    }
    return places;
}
