#ifndef ADDSUP_RULES_ENGINE_WORDS_H
#define ADDSUP_RULES_ENGINE_WORDS_H
/* The words blocks that code reads, whatever match lines do with them. They are looked up by their
 * names once for a rule set. */
#include "rules/ruleset.h"

typedef enum EngineWords {
    SCOPE_COMPARISON,
    SCOPE_BASE,
    SCOPE_ASIDE,
    SCOPE_CURRENT,
    SCOPE_EARLIER,
    SCOPE_FORECAST,
    SCOPE_SUPERSEDED,
    SCOPE_REPLACED,
    SCOPE_FORMER,
    SCOPE_PERIOD,
    SCOPE_GROUP,
    ENGINE_CHANGE,
    ENGINE_PHRASAL,
    ENGINE_SHARE_SIGN,
    ENGINE_SHARE_NOUN,
    ENGINE_SHARE_DRAWN,
    ENGINE_RATE_NAME,
    ENGINE_PRICE_RATE,
    ENGINE_CHANGE_NOUN,
    ENGINE_GAP,
    ENGINE_ORIGIN,
    ENGINE_ADDITION,
    ENGINE_OF_THEM,
    ENGINE_REST,
    ENGINE_LEFT_OVER,
    ENGINE_RESIDUAL,
    ENGINE_SIDES,
    ENGINE_TWO_WAY,
    ENGINE_POLLED,
    ENGINE_TURNOUT,
    ENGINE_TOTAL,
    ENGINE_IN_ALL,
    ENGINE_OPENING,
    ENGINE_DIVIDED,
    ENGINE_PROVIDED,
    ENGINE_PURSE,
    ENGINE_OUTCOME,
    ENGINE_EXTREME,
    ENGINE_RANKED,
    ENGINE_JOINT,
    ENGINE_MAKING,
    ENGINE_OF_EVERY,
    ENGINE_COMPOSES,
    ENGINE_CONTESTED,
    ENGINE_HENCE,
    ENGINE_CONCLUSION,
    ENGINE_REVISION,
    ENGINE_THEN_ROW,
    ENGINE_OTHER_MEASURE,
    ENGINE_REMAINDER,
    ENGINE_LAST,
    ENGINE_RECORDED,
    ENGINE_COUNTED_WHOLE,
    ENGINE_AVERAGED,
    ENGINE_VERB,
    ENGINE_ONCE,
    ENGINE_SET_OFF,
    ENGINE_TYPICAL,
    ASKED_SHARE_LINK,
    ASKED_CAPACITY,
    ENGINE_WORDS
} EngineWords;

/* The id of the block, or -1. */
int ruleset_engine_words(const RuleSet *rules, EngineWords words);

/* Does a phrase of the block start in the marked sentence at `from` or behind it, before `to`? */
bool ruleset_words_start(const RuleSet *rules, EngineWords words, const MarkedSentence *marked,
                         size_t from, size_t to);

/* Does one end there, at `to` at the latest? */
bool ruleset_words_end(const RuleSet *rules, EngineWords words, const MarkedSentence *marked,
                       size_t from, size_t to);

/* For blocks named "asked.": where the longest phrase of the block starts that ends at `end` in a
 * text as it is written; `end` if none does. */
size_t ruleset_phrase_start(const RuleSet *rules, EngineWords words, Slice text, size_t end);

#endif
