#include "text/article_law.h"

#include "base/limits.h"
#include "base/utf8.h"

/* Does the map lead from this byte of text, which lies in `run`, to a stretch of the file that
 * starts with a copy of it, unless it is made? */
static bool byte_holds(const Article *article, const TextRun *run, size_t at) {
    size_t start = text_map_start(&article->map, at), end = text_map_end(&article->map, at + 1);
    return start < end && end <= article->file.length &&
           (run->made || article->file.bytes[start] == article->text.bytes[at]);
}

/* The law of text/text_map.h. */
static bool map_holds(const Article *article) {
    const TextMap *map = &article->map;
    size_t last = 0, run = 0;
    for (size_t at = 0; at < article->text.length; at++) {
        while (run + 1 < map->runs.count && map->runs.items[run + 1].text_start <= at) {
            run++;
        }
        if (text_map_start(map, at) < last || !byte_holds(article, &map->runs.items[run], at)) {
            return false;
        }
        last = text_map_start(map, at);
    }
    return text_map_start(map, article->text.length) == article->file.length;
}

static bool paragraphs_hold(const Article *article) {
    size_t end = 0, sentences = 0;
    for (size_t i = 0; i < article->paragraphs.count; i++) {
        Paragraph paragraph = article->paragraphs.items[i];
        if (paragraph.start < end || paragraph.end <= paragraph.start ||
            paragraph.first_sentence != sentences || paragraph.sentence_count == 0) {
            return false;
        }
        end = paragraph.end;
        sentences += paragraph.sentence_count;
    }
    return end <= article->text.length && sentences == article->sentences.count;
}

/* In order, without overlap, each in the paragraph that it names. */
static bool sentences_hold(const Article *article) {
    size_t end = 0;
    for (size_t i = 0; i < article->sentences.count; i++) {
        Sentence sentence = article->sentences.items[i];
        if (sentence.paragraph >= article->paragraphs.count || sentence.start < end ||
            sentence.end <= sentence.start) {
            return false;
        }
        Paragraph paragraph = article->paragraphs.items[sentence.paragraph];
        if (sentence.start < paragraph.start || sentence.end > paragraph.end) {
            return false;
        }
        end = sentence.end;
    }
    return true;
}

static bool is_outermost(const Quotations *quotations, size_t index) {
    return quotations->items[index].outer == index;
}

static bool lies_within_outer(const Quotations *quotations, size_t index) {
    const Quotation *inner = &quotations->items[index];
    const Quotation *outer = &quotations->items[inner->outer];
    return inner->outer < index && inner->start > outer->start && inner->end <= outer->end &&
           inner->depth == outer->depth + 1 && inner->depth <= LIMIT_QUOTE_DEPTH;
}

/* In order of start; each one either within its outer one or behind all before it. */
static bool quotations_hold(const Article *article) {
    const Quotations *quotations = &article->quotations;
    size_t start = 0, end = 0;
    for (size_t i = 0; i < quotations->count; i++) {
        Quotation quotation = quotations->items[i];
        bool outermost = is_outermost(quotations, i);
        if (quotation.end <= quotation.start || (i > 0 && quotation.start <= start)) {
            return false;
        }
        if (outermost ? quotation.start < end || quotation.depth != 1
                      : !lies_within_outer(quotations, i)) {
            return false;
        }
        start = quotation.start;
        end = outermost ? quotation.end : end;
    }
    return end <= article->text.length;
}

const char *article_law_broken(const Article *article) {
    if (utf8_valid_length(article->text) != article->text.length) {
        return "the text is valid UTF-8";
    }
    if (article->text.length && memchr(article->text.bytes, 0, article->text.length)) {
        return "the text holds no byte 0";
    }
    return !map_holds(article)         ? "the map leads to the byte that was copied, never back"
           : !paragraphs_hold(article) ? "paragraphs are in order and share out the sentences"
           : !sentences_hold(article)  ? "sentences are in order and in their paragraphs"
           : !quotations_hold(article) ? "quotations are in order and nested"
                                       : NULL;
}
