#include "claims/mention.h"

#include "claims/name_word.h"
#include "claims/sentence_words.h"

enum { RUN_WORDS = 12 }; /* a name of more words is read as several */

/* A word with what is known of it, looked up once. */
typedef struct RunWord {
    SentenceWord word;
    NameWords kinds;
} RunWord;

/* Words with a capital, side by side: "Labour MP Jeremy Corbyn". */
typedef struct Run {
    RunWord words[RUN_WORDS];
    size_t count;
    bool joined; /* "of" or "&" stands in it */
} Run;

typedef struct MentionReader {
    Slice text;
    const Sentence *sentence;
    const Figures *figures;
    size_t *figure;
    SentenceWord previous; /* before the run; empty at the start of a sentence */
} MentionReader;

static Slice word_slice(const MentionReader *reader, const SentenceWord *word) {
    return slice_part(reader->text, word->start, word->end);
}

static Slice run_word_slice(const MentionReader *reader, const RunWord *word) {
    return word_slice(reader, &word->word);
}

static void look_up(const MentionReader *reader, RunWord *word) {
    word->kinds = name_words_of(run_word_slice(reader, word));
}

static bool word_is(const RunWord *word, NameWord kind) {
    return word->kinds & NAME_SET(kind);
}

static bool inside_figure(const MentionReader *reader, const SentenceWord *word) {
    const Figures *figures = reader->figures;
    size_t *figure = reader->figure;
    while (*figure < figures->count && figures->items[*figure].end <= word->start) {
        ++*figure;
    }
    return *figure < figures->count && figures->items[*figure].start < word->end;
}

/* The offset behind blanks; a line end within a sentence is one. */
static size_t behind_blanks(Slice text, size_t at, size_t end) {
    while (at < end &&
           (text.bytes[at] == ' ' || text.bytes[at] == '\n' || text.bytes[at] == '\r')) {
        at++;
    }
    return at;
}

/* May a full stop follow the word within a name: "St. Louis", "J. K. Rowling", "Dr. Tran"? */
static bool is_shortened(const MentionReader *reader, const RunWord *word) {
    Slice letters = run_word_slice(reader, word);
    return letters.length == 1 || word_is(word, NAME_TITLE) || slice_equal(letters, SLICE("St")) ||
           slice_equal(letters, SLICE("Jr")) || slice_equal(letters, SLICE("Ft")) ||
           slice_equal(letters, SLICE("Mt"));
}

/* The word that starts at `at`, looked up; false if none does. */
static bool word_starting(const MentionReader *reader, size_t at, RunWord *next) {
    if (!sentence_word_next(reader->text, at, reader->sentence->end, &next->word) ||
        next->word.start != at) {
        return false;
    }
    look_up(reader, next);
    return true;
}

/* Is it plain at a first look that no word of a name stands here, but a sign or "said"? Words that
 * link names are short. */
static bool ends_name(const MentionReader *reader, size_t at) {
    enum { LONGEST_LINK = 5 };
    size_t start = at, end = reader->sentence->end;
    while (at < end && reader->text.bytes[at] >= 'a' && reader->text.bytes[at] <= 'z') {
        if (at - start == LONGEST_LINK) {
            return true;
        }
        at++;
    }
    unsigned char next = at < end ? (unsigned char)reader->text.bytes[at] : ' ';
    bool unsure = next >= 'A' || next == '\'' || next == '-'; /* a letter, or one may follow */
    if (at == start || unsure) {
        return !unsure;
    }
    Slice word = slice_part(reader->text, start, at);
    return !(name_words_of(word) & NAME_SET(NAME_LINK)) && !slice_equal(word, SLICE("of"));
}

/* The word behind `word` if no more than blanks and an abbreviation's stop stand between. */
static bool next_joined(const MentionReader *reader, const RunWord *word, RunWord *next) {
    size_t end = reader->sentence->end, at = word->word.end;
    if (at < end && reader->text.bytes[at] == '.' && is_shortened(reader, word)) {
        at++;
    }
    at = behind_blanks(reader->text, at, end);
    return !ends_name(reader, at) && word_starting(reader, at, next);
}

/* The word behind "&": "Marks & Spencer", "S&P". */
static bool next_of_two(const MentionReader *reader, const RunWord *word, RunWord *next) {
    size_t end = reader->sentence->end;
    size_t at = behind_blanks(reader->text, word->word.end, end);
    if (at >= end || reader->text.bytes[at] != '&') {
        return false;
    }
    return word_starting(reader, behind_blanks(reader->text, at + 1, end), next);
}

static bool goes_on(const MentionReader *reader, const RunWord *word) {
    bool name = word->word.capital && (!word_is(word, NAME_COMMON) || word_is(word, NAME_MONTH));
    return name && !inside_figure(reader, &word->word);
}

/* The next word of a run, over up to two links ("van der"), or "of" behind an institution. */
static bool next_of_run(const MentionReader *reader, const RunWord *last, Run *run, RunWord *next) {
    if (last->word.possessive) {
        return false;
    }
    if (next_of_two(reader, last, next)) {
        run->joined = true;
        return goes_on(reader, next);
    }
    if (!next_joined(reader, last, next)) {
        return false;
    }
    if (word_is(last, NAME_INSTITUTION) && slice_equal(run_word_slice(reader, next), SLICE("of"))) {
        run->joined = true;
        return next_joined(reader, next, next) && goes_on(reader, next);
    }
    for (int links = 0; links < 2 && word_is(next, NAME_LINK); links++) {
        if (!next_joined(reader, next, next)) {
            return false;
        }
    }
    return goes_on(reader, next);
}

static void read_run(const MentionReader *reader, const RunWord *word, Run *run) {
    RunWord next = *word;
    run->count = 0;
    run->joined = false;
    do {
        run->words[run->count++] = next;
    } while (run->count < RUN_WORDS &&
             next_of_run(reader, &run->words[run->count - 1], run, &next));
}

/* "Republican John McCain", but not "Green New Deal". */
static bool is_of_party(const MentionReader *reader, const Run *run, size_t first) {
    return run->count >= first + 3 &&
           party_name(run_word_slice(reader, &run->words[first])).length &&
           !word_is(&run->words[first + 1], NAME_DIRECTION) &&
           !word_is(&run->words[first + 1], NAME_INSTITUTION) &&
           !word_is(&run->words[run->count - 1], NAME_INSTITUTION);
}

/* The first word behind all titles. */
static size_t behind_titles(const MentionReader *reader, const Run *run, Mention *mention) {
    size_t first = 0;
    for (size_t i = 0; i < run->count; i++) {
        if (word_is(&run->words[i], NAME_TITLE)) {
            mention->titled = true;
            mention->honoured = word_is(&run->words[i], NAME_HONOUR);
            first = i + 1;
        }
    }
    return first + (is_of_party(reader, run, first) ? 1 : 0);
}

/* The index behind the last word that tells a firm or a party from others. */
static size_t before_firm_words(const MentionReader *reader, const Run *run, size_t first,
                                Mention *mention) {
    size_t end = run->count;
    while (end > first + 1) {
        const RunWord *word = &run->words[end - 1];
        bool firm = word_is(word, NAME_FIRM);
        if (!firm && !slice_equal(run_word_slice(reader, word), SLICE("Party"))) {
            break;
        }
        mention->firm = mention->firm || firm;
        end--;
    }
    return end;
}

static bool names_no_person(const Run *run, size_t first, size_t end, const Mention *mention) {
    const SentenceWord *one = &run->words[first].word, *last = &run->words[end - 1].word;
    return run->joined || mention->firm || last->end == last->start + 1 || end < run->count ||
           last->shouted != one->shouted || word_is(&run->words[first], NAME_DIRECTION) ||
           word_is(&run->words[first], NAME_INSTITUTION) ||
           word_is(&run->words[end - 1], NAME_INSTITUTION) || party_name(mention->body).length;
}

/* What a run names; false if it names nobody: a title alone, a single letter. */
static bool mention_of_run(const MentionReader *reader, const Run *run, Mention *mention) {
    *mention =
        (Mention){.start = run->words[0].word.start, .end = run->words[run->count - 1].word.end};
    size_t first = behind_titles(reader, run, mention);
    bool role = first == run->count; /* "the Islington North MP" */
    if (role && run->count == 1) {
        return false;
    }
    first = role ? 0 : first;
    size_t end = before_firm_words(reader, run, first, mention);
    mention->first = run_word_slice(reader, &run->words[first]);
    mention->last = run_word_slice(reader, &run->words[end - 1]);
    mention->body =
        slice_part(reader->text, run->words[first].word.start, run->words[end - 1].word.end);
    mention->whole = role || names_no_person(run, first, end, mention);
    return mention->body.length > 1 && !(run->count == 1 && word_is(run->words, NAME_FIRM));
}

/* Does a sentence or a quotation start here, so that any word would have a capital? */
static bool is_opening(const MentionReader *reader, const SentenceWord *word) {
    size_t at = word->start;
    return reader->previous.end == 0 || reader->text.bytes[at - 1] == '"' ||
           (at >= reader->sentence->start + 3 &&
            slice_equal(slice_part(reader->text, at - 3, at), SLICE("\xE2\x80\x9C")));
}

/* Does a word of place stand before: "in Leeds"? */
static bool is_placed(const MentionReader *reader) {
    Slice previous = word_slice(reader, &reader->previous);
    return slice_equal(previous, SLICE("in")) || slice_equal(previous, SLICE("at")) ||
           slice_equal(previous, SLICE("In")) || slice_equal(previous, SLICE("near"));
}

/* The words before a month: "in May", "last May". */
static bool is_dated(const MentionReader *reader) {
    static const char *const words[] = {"in", "last", "since", "until",  "by",   "from",
                                        "of", "this", "early", "late",   "next", "during",
                                        "to", "for",  "mid",   "before", "after"};
    Slice previous = word_slice(reader, &reader->previous);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (slice_equal(previous, slice_of(words[i]))) {
            return true;
        }
    }
    return false;
}

static void read_previous(MentionReader *reader, const SentenceWord *word) {
    reader->previous = (SentenceWord){0};
    sentence_word_before(reader->text, reader->sentence->start, word->start, &reader->previous);
}

/* What the word before tells of a mention of a single word. */
static void note_previous(MentionReader *reader, const Run *run, Mention *mention) {
    const SentenceWord *word = &run->words[0].word;
    read_previous(reader, word);
    mention->placed = is_placed(reader);
    mention->uncertain = word_is(run->words, NAME_MONTH) ||
                         (run->count == 1 && !word->shouted && is_opening(reader, word));
}

/* Reads the mention that may start at `word`; the offset to go on from. */
static size_t read_mention(MentionReader *reader, Arena *arena, const RunWord *word,
                           Mentions *mentions) {
    Run run;
    Mention mention;
    bool month = word_is(word, NAME_MONTH);
    if (!month && word_is(word, NAME_COMMON)) {
        return word->word.end;
    }
    read_run(reader, word, &run);
    if (month && run.count > 1) {
        return word->word.end;
    }
    if (mention_of_run(reader, &run, &mention)) {
        if (mention_is_single(&mention)) {
            note_previous(reader, &run, &mention);
        }
        if (!month || !is_dated(reader)) {
            *list_next(arena, mentions) = mention;
        }
    }
    return run.words[run.count - 1].word.end;
}

void mentions_read(Arena *arena, Slice text, const Sentence *sentence, const Figures *figures,
                   size_t *figure, Mentions *mentions) {
    MentionReader reader = {.text = text, .sentence = sentence, .figures = figures};
    reader.figure = figure;
    RunWord word;
    size_t at = sentence->start;
    while (sentence_word_next_capital(text, at, sentence->end, &word.word)) {
        at = word.word.end;
        if (!inside_figure(&reader, &word.word)) {
            look_up(&reader, &word);
            at = read_mention(&reader, arena, &word, mentions);
        }
    }
}
