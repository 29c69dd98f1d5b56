#include "text/sentence.h"

#include "text/abbreviation.h"
#include "text/character.h"
#include "text/stops.h"

/* The bytes with which what may end a sentence starts; the last one the ellipsis. */
static const char sentence_stops[] = ".!?\xE2";

/* Could a sentence start here? A bracket says nothing, what is in it does. */
static bool begins_sentence(Slice text, size_t at, size_t end) {
    unsigned classes = character_classes(character_at(text, at, end));
    if ((classes & CHARACTER_OPENS) && !(classes & CHARACTER_QUOTES)) {
        classes = character_classes(character_at(text, at + 1, end));
    }
    if (classes & CHARACTER_QUOTES) {
        return classes & CHARACTER_OPENS;
    }
    return classes & (CHARACTER_CAPITAL | CHARACTER_DIGIT | CHARACTER_CURRENCY);
}

/* A run of stops and what closes behind it: ?!” */
typedef struct SentenceStop {
    size_t start;   /* the run */
    size_t closers; /* behind the run */
    size_t end;     /* behind the closing brackets and quotation marks */
    size_t next;    /* behind the blanks */
} SentenceStop;

static SentenceStop stop_read(Slice text, size_t at, size_t end) {
    SentenceStop stop = {.start = at};
    stop.closers = character_skip(text, at, end, CHARACTER_ENDS);
    stop.end = character_skip(text, stop.closers, end, CHARACTER_CLOSES | CHARACTER_QUOTES);
    stop.next = character_skip(text, stop.end, end, CHARACTER_BLANK);
    return stop;
}

static bool is_single_full_stop(Slice text, SentenceStop stop) {
    return stop.closers == stop.start + 1 && text.bytes[stop.start] == '.';
}

static bool ends_sentence(Slice text, SentenceStop stop, size_t sentence, size_t end) {
    if (stop.next == stop.end || !begins_sentence(text, stop.next, end)) {
        return false;
    }
    return !is_single_full_stop(text, stop) ||
           full_stop_ends(text, (FullStop){sentence, stop.start, stop.next, end});
}

/* Not every byte that stopped the scan starts a stop: dashes start as the ellipsis does. */
static bool is_stop(Slice text, size_t at, size_t end) {
    return character_classes(character_at(text, at, end)) & CHARACTER_ENDS;
}

static void split(Arena *arena, Article *article, Stops *stops, size_t index) {
    const Paragraph *paragraph = &article->paragraphs.items[index];
    size_t start = paragraph->start, end = paragraph->end;
    size_t at = stops_seek(stops, start, end);
    while (at < end) {
        size_t behind = at + 1;
        if (is_stop(article->text, at, end)) {
            SentenceStop stop = stop_read(article->text, at, end);
            behind = stop.end;
            if (ends_sentence(article->text, stop, start, end)) {
                *list_push(arena, &article->sentences) = (Sentence){start, stop.end, index};
                start = behind = stop.next;
            }
        }
        at = stops_seek(stops, behind, end);
    }
    *list_push(arena, &article->sentences) = (Sentence){start, end, index};
}

void sentences_read(Arena *arena, Article *article) {
    Stops stops = stops_of(article->text, sentence_stops);
    for (size_t i = 0; i < article->paragraphs.count; i++) {
        size_t first = article->sentences.count;
        split(arena, article, &stops, i);
        article->paragraphs.items[i].first_sentence = first;
        article->paragraphs.items[i].sentence_count = article->sentences.count - first;
    }
}
