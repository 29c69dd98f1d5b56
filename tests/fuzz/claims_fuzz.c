/* Any bytes as an article, read as far as claims: names and marks keep their order, and every claim
 * is of a figure, in a passage that is marked. */
#include "claims/claim.h"
#include "rules/built_in.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition) {
    if (!condition) {
        abort();
    }
}

static void check_names(const Claims *claims) {
    for (size_t i = 0; i < claims->names.count; i++) {
        const Name *name = &claims->names.items[i];
        require(name->start < name->end && name->end <= claims->article->text.length);
        require(name->key.length > 0);
        require(i == 0 || claims->names.items[i - 1].end <= name->start);
    }
}

static void check_marks(const MarkedSentence *marked) {
    for (size_t i = 0; i < marked->marks.count; i++) {
        size_t at = marked->marks.items[i].at;
        require(at < marked->text.length && mark_is(marked->text.bytes[at]));
        require(i == 0 || marked->marks.items[i - 1].at < at);
    }
}

static void check_claims(const Claims *claims) {
    for (size_t i = 0; i < claims->list.count; i++) {
        const Claim *claim = &claims->list.items[i];
        const Passage *passage = &claims->passages.items[claim->passage];
        require(claim->figure < claims->figures->count);
        require(claims->figures->items[claim->figure].sentence == passage->sentence);
        require(claim->clause < passage->marked.clauses.count);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static RuleSet *rules;
    static Matching *matching;
    static Arena rule_arena;
    if (!rules) {
        rules = built_in_rules(&rule_arena);
        matching = matching_new(rules);
    }
    Arena arena = {0};
    Article article;
    if (!article_read(&arena, SLICE("fuzz"), (Slice){(const char *)data, size}, &article)) {
        Figures figures = {0};
        Claims claims;
        RuleProblems problems = {0};
        figures_read(&arena, &article, &figures);
        claims_make(&arena, rules, matching, &article, &figures, &claims, &problems);
        check_names(&claims);
        for (size_t i = 0; i < claims.passages.count; i++) {
            check_marks(&claims.passages.items[i].marked);
        }
        check_claims(&claims);
    }
    arena_free(&arena);
    return 0;
}
