#include "rules/engine_words.h"

#include "figures/letter.h"
#include "rules/rule_compiler.h"

static const char *const names[ENGINE_WORDS] = {
    [SCOPE_COMPARISON] = "scope.comparison",
    [SCOPE_BASE] = "scope.base",
    [SCOPE_ASIDE] = "scope.aside",
    [SCOPE_CURRENT] = "scope.current",
    [SCOPE_EARLIER] = "scope.earlier",
    [SCOPE_FORECAST] = "scope.forecast",
    [SCOPE_SUPERSEDED] = "scope.superseded",
    [SCOPE_REPLACED] = "scope.replaced",
    [SCOPE_FORMER] = "scope.former",
    [SCOPE_PERIOD] = "scope.period",
    [SCOPE_GROUP] = "scope.group",
    [ENGINE_CHANGE] = "engine.change",
    [ENGINE_PHRASAL] = "engine.phrasal",
    [ENGINE_SHARE_SIGN] = "engine.share-sign",
    [ENGINE_SHARE_NOUN] = "engine.share-noun",
    [ENGINE_SHARE_DRAWN] = "engine.share-drawn",
    [ENGINE_RATE_NAME] = "engine.rate-name",
    [ENGINE_PRICE_RATE] = "engine.price-rate",
    [ENGINE_CHANGE_NOUN] = "engine.change-noun",
    [ENGINE_GAP] = "engine.gap",
    [ENGINE_ORIGIN] = "engine.origin",
    [ENGINE_ADDITION] = "engine.addition",
    [ENGINE_OF_THEM] = "engine.of-them",
    [ENGINE_REST] = "engine.rest",
    [ENGINE_LEFT_OVER] = "engine.left-over",
    [ENGINE_RESIDUAL] = "engine.residual",
    [ENGINE_SIDES] = "engine.sides",
    [ENGINE_TWO_WAY] = "engine.two-way",
    [ENGINE_POLLED] = "engine.polled",
    [ENGINE_TURNOUT] = "engine.turnout",
    [ENGINE_TOTAL] = "engine.total",
    [ENGINE_IN_ALL] = "engine.in-all",
    [ENGINE_OPENING] = "engine.opening",
    [ENGINE_DIVIDED] = "engine.divided",
    [ENGINE_PROVIDED] = "engine.provided",
    [ENGINE_PURSE] = "engine.purse",
    [ENGINE_OUTCOME] = "engine.outcome",
    [ENGINE_EXTREME] = "engine.extreme",
    [ENGINE_RANKED] = "engine.ranked",
    [ENGINE_JOINT] = "engine.joint",
    [ENGINE_MAKING] = "engine.making",
    [ENGINE_OF_EVERY] = "engine.of-every",
    [ENGINE_COMPOSES] = "engine.composes",
    [ENGINE_CONTESTED] = "engine.contested",
    [ENGINE_HENCE] = "engine.hence",
    [ENGINE_CONCLUSION] = "engine.conclusion",
    [ENGINE_REVISION] = "engine.revision",
    [ENGINE_THEN_ROW] = "engine.then-row",
    [ENGINE_OTHER_MEASURE] = "engine.other-measure",
    [ENGINE_REMAINDER] = "engine.remainder",
    [ENGINE_LAST] = "engine.last",
    [ENGINE_RECORDED] = "engine.recorded",
    [ENGINE_COUNTED_WHOLE] = "engine.counted-whole",
    [ENGINE_AVERAGED] = "engine.averaged",
    [ENGINE_VERB] = "engine.verb",
    [ENGINE_ONCE] = "engine.once",
    [ENGINE_SET_OFF] = "engine.set-off",
    [ENGINE_TYPICAL] = "engine.typical",
    [ASKED_SHARE_LINK] = "asked.share-link",
    [ASKED_CAPACITY] = "asked.capacity",
};

void engine_words_find(RuleSet *rules) {
    for (size_t i = 0; i < ENGINE_WORDS; i++) {
        rules->engine_words[i] = ruleset_class(rules, slice_of(names[i]));
    }
}

int ruleset_engine_words(const RuleSet *rules, EngineWords words) {
    return rules->engine_words[words];
}

bool ruleset_words_start(const RuleSet *rules, EngineWords words, const MarkedSentence *marked,
                         size_t from, size_t to) {
    int id = ruleset_engine_words(rules, words);
    const ClassHits *hits = &marked->hits;
    for (size_t i = class_hit_from(hits, from); i < hits->count && hits->items[i].start < to; i++) {
        if (hits->items[i].class_id == id) {
            return true;
        }
    }
    return false;
}

bool ruleset_words_end(const RuleSet *rules, EngineWords words, const MarkedSentence *marked,
                       size_t from, size_t to) {
    int id = ruleset_engine_words(rules, words);
    const ClassHits *hits = &marked->hits;
    for (size_t i = 0; i < hits->count && hits->items[i].start < to; i++) {
        const ClassHit *hit = &hits->items[i];
        if (hit->class_id == id && hit->end >= from && hit->end <= to) {
            return true;
        }
    }
    return false;
}

/* Whole words only, in any case. */
static bool phrase_ends(Slice text, size_t end, Slice phrase) {
    if (phrase.length > end || letter_is(byte_at(text, end)) ||
        letter_is(byte_at(text, end - phrase.length - 1))) {
        return false;
    }
    for (size_t i = 0; i < phrase.length; i++) {
        if (letter_lower(text.bytes[end - phrase.length + i]) != phrase.bytes[i]) {
            return false;
        }
    }
    return true;
}

size_t ruleset_phrase_start(const RuleSet *rules, EngineWords words, Slice text, size_t end) {
    int id = ruleset_engine_words(rules, words);
    const Slices *phrases = id < 0 ? NULL : &rules->classes.items[id].phrases;
    for (size_t i = 0; phrases && i < phrases->count; i++) { /* the longest first */
        if (phrase_ends(text, end, phrases->items[i])) {
            return end - phrases->items[i].length;
        }
    }
    return end;
}
