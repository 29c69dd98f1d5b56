#include "lists/partition_kind.h"

#include "figures/letter.h"
#include "figures/word.h"
#include "relations/context.h"
#include "relations/opposite.h"

bool partition_is_composed(const PartitionSearch *search, const Partition *partition) {
    return partition->count == 2 &&
           partition_addend(search, partition->items[1])->traits & ADDEND_COMPOSES &&
           partition_is_sentence(search, partition) &&
           opposition_of(search->claims->article, search->claims->figures,
                         partition_addend(search, partition->items[1])->figure,
                         partition_addend(search, partition->items[0])->figure) ==
               OPPOSITION_EXHAUSTIVE;
}

/* Behind "58 per cent", or "58 per cent of graduates", the word where it goes on. */
static Word word_behind_share(const PartitionSearch *search, size_t index) {
    Slice text = search->claims->article->text;
    Word word = word_after(text, partition_figure(search, index)->end);
    if (word_is(&word, "of")) {
        Word thing = word_after(text, word.end);
        thing =
            word_is(&thing, "the") || word_is(&thing, "its") ? word_after(text, thing.end) : thing;
        word = word_after(text, thing.end);
    }
    return word;
}

bool partition_is_told_to_be(const PartitionSearch *search, const Partition *partition) {
    static const TableWord are[] = {"are", "is", "was", "were"};
    Word verb = word_behind_share(search, partition->items[partition->count - 1]),
         last = word_after(search->claims->article->text,
                           partition_figure(search, partition->items[0])->end);
    return partition->count == 2 && partition_is_sentence(search, partition) &&
           WORD_AMONG(are, &verb) && !word_is(&last, "of") &&
           opposition_of(search->claims->article, search->claims->figures,
                         partition_addend(search, partition->items[1])->figure,
                         partition_addend(search, partition->items[0])->figure) ==
               OPPOSITION_EXHAUSTIVE;
}

/* Does one word stand between the share and a comma, "and" or the end: "27 per cent farmland"? */
static bool tells_stuff(const PartitionSearch *search, size_t index) {
    Slice text = search->claims->article->text;
    Word stuff = word_after(text, partition_figure(search, index)->end);
    Word behind = word_after(text, stuff.end);
    char end = byte_at(text, stuff.end);
    return !word_none(&stuff) && !word_is(&stuff, "of") &&
           (end == ',' || end == '.' || end == ';' || word_is(&behind, "and"));
}

bool partition_is_made_up(const PartitionSearch *search, const Partition *partition) {
    static const TableWord is[] = {"are", "is", "was", "were"};
    Word verb =
        word_before(search->claims->article->text,
                    partition_figure(search, partition->items[partition->count - 1])->start);
    bool stuff =
        partition->count > 2 && partition_is_sentence(search, partition) && WORD_AMONG(is, &verb);
    for (size_t i = 0; stuff && i < partition->count; i++) {
        stuff = tells_stuff(search, partition->items[i]);
    }
    return stuff;
}

/* Does a name stand in the sentence between two marks? */
static bool has_name(const MarkedSentence *marked, size_t first, size_t last) {
    bool named = false;
    for (size_t i = first + 1; i < last && i < marked->marks.count; i++) {
        named = named || marked->text.bytes[marked->marks.items[i].at] == (char)MARK_NAME;
    }
    return named;
}

/* "61 per cent approve of Lee and 48 per cent disapprove of Park" */
static bool are_of_two_names(const PartitionSearch *search, const Partition *partition) {
    const Claim *one = claim_of_figure(search->claims,
                                       partition_addend(search, partition->items[1])->figure),
                *other = claim_of_figure(search->claims,
                                         partition_addend(search, partition->items[0])->figure);
    const MarkedSentence *marked = &search->claims->passages.items[other->passage].marked;
    return has_name(marked, one->mark, other->mark) &&
           has_name(marked, other->mark, marked->marks.count);
}

bool partition_is_of_opposites(const PartitionSearch *search, const Partition *partition) {
    return partition->count == 2 && partition_is_sentence(search, partition) &&
           !are_of_two_names(search, partition) &&
           opposition_of(search->claims->article, search->claims->figures,
                         partition_addend(search, partition->items[1])->figure,
                         partition_addend(search, partition->items[0])->figure) ==
               OPPOSITION_EXCLUSIVE;
}

/* What the share is told to be of: the word behind "of", with its article; none if it is not told.
 */
static Slice whole_of(const PartitionSearch *search, size_t index) {
    static const TableWord articles[] = {"all", "its", "our", "the", "their"};
    Slice text = search->claims->article->text;
    Word of = word_after(text, partition_figure(search, index)->end),
         what = word_after(text, of.end);
    if (WORD_AMONG(articles, &what)) {
        what = word_after(text, what.end);
    }
    return word_is(&of, "of") ? slice_part(text, what.start, what.end) : (Slice){"", 0};
}

bool partition_is_of_several(const PartitionSearch *search, const Partition *partition) {
    Slice first = {"", 0};
    for (size_t i = 0; i < partition->count; i++) {
        Slice whole = whole_of(search, partition->items[i]);
        if (whole.length && first.length && !word_means_same(whole, first)) {
            return true;
        }
        first = first.length ? first : whole;
    }
    return false;
}

bool partition_tells_others(const PartitionSearch *search, const Partition *partition) {
    static const TableWord others[] = {"also", "another", "other"};
    enum { PAIR = 2 };
    const Figure *first = partition_figure(search, partition->items[partition->count - 1]);
    const Article *article = search->claims->article;
    size_t at = article->sentences.items[first->sentence].start;
    bool told = false;
    while (partition->count == PAIR && at < first->start && !told) {
        Word word = word_at(article->text, at);
        told = WORD_AMONG(others, &word);
        at = word_none(&word) ? at + 1 : word.end;
    }
    return told;
}
