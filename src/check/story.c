#include "check/story.h"

#include "base/count.h"
#include <stdlib.h>

enum {
    COMMON = 20,   /* a figure or name in more articles than that ties none of them */
    RARE_NAMES = 3 /* so many shared names make one story */
};

typedef struct Sign {
    uint64_t hash;
    size_t page;
} Sign;

typedef LIST_OF(Sign) Signs;

typedef struct Pair {
    size_t first, second; /* pages that share a name */
} Pair;

typedef LIST_OF(Pair) Pairs;

typedef struct StoryFinder {
    Arena *arena;
    size_t *leader; /* for each page one of its story; itself for a leader */
} StoryFinder;

static size_t leader_of(StoryFinder *finder, size_t page) {
    while (finder->leader[page] != page) {
        finder->leader[page] = finder->leader[finder->leader[page]];
        page = finder->leader[page];
    }
    return page;
}

/* The first of two leaders leads both, so that a story is led by its first article. */
static void unite(StoryFinder *finder, size_t a, size_t b) {
    a = leader_of(finder, a);
    b = leader_of(finder, b);
    finder->leader[a > b ? a : b] = a < b ? a : b;
}

static int by_hash(const void *left, const void *right) {
    const Sign *a = left, *b = right;
    return a->hash != b->hash ? (a->hash > b->hash) - (a->hash < b->hash)
                              : count_order(a->page, b->page);
}

static void sort_signs(Signs *signs) {
    if (signs->count) {
        qsort(signs->items, signs->count, sizeof *signs->items, by_hash);
    }
}

static size_t run_end(const Signs *signs, size_t first) {
    size_t end = first;
    while (end < signs->count && signs->items[end].hash == signs->items[first].hash) {
        end++;
    }
    return end;
}

static void unite_by_figures(StoryFinder *finder, Signs *signs) {
    sort_signs(signs);
    for (size_t first = 0, end; first < signs->count; first = end) {
        end = run_end(signs, first);
        for (size_t i = first + 1; end - first <= COMMON && i < end; i++) {
            unite(finder, signs->items[first].page, signs->items[i].page);
        }
    }
}

static int by_pages(const void *left, const void *right) {
    const Pair *a = left, *b = right;
    int order = count_order(a->first, b->first);
    return order ? order : count_order(a->second, b->second);
}

static void pair_up(StoryFinder *finder, const Signs *signs, size_t first, size_t end,
                    Pairs *pairs) {
    for (size_t i = first; i < end; i++) {
        for (size_t k = i + 1; k < end; k++) {
            *list_push(finder->arena, pairs) = (Pair){signs->items[i].page, signs->items[k].page};
        }
    }
}

static void unite_by_names(StoryFinder *finder, Signs *signs) {
    Pairs pairs = {0};
    sort_signs(signs);
    for (size_t first = 0, end; first < signs->count; first = end) {
        end = run_end(signs, first);
        if (end - first <= COMMON) {
            pair_up(finder, signs, first, end, &pairs);
        }
    }
    if (pairs.count) {
        qsort(pairs.items, pairs.count, sizeof *pairs.items, by_pages);
    }
    for (size_t i = 0; i + RARE_NAMES <= pairs.count; i++) {
        if (by_pages(&pairs.items[i], &pairs.items[i + RARE_NAMES - 1]) == 0) {
            unite(finder, pairs.items[i].first, pairs.items[i].second);
        }
    }
}

static void gather(StoryFinder *finder, size_t count, Stories *stories) {
    size_t *story_of = arena_take(finder->arena, count * sizeof *story_of);
    for (size_t i = 0; i < count; i++) {
        size_t leader = leader_of(finder, i);
        if (leader == i) {
            story_of[i] = stories->count;
            *list_push(finder->arena, stories) = (Story){0};
        }
        *list_push(finder->arena, &stories->items[story_of[leader]]) = i;
    }
    size_t kept = 0;
    for (size_t i = 0; i < stories->count; i++) {
        if (stories->items[i].count > 1) {
            stories->items[kept++] = stories->items[i];
        }
    }
    stories->count = kept;
}

void stories_find(Arena *arena, const Page *const *pages, size_t count, Stories *stories) {
    StoryFinder finder = {arena, arena_take(arena, count * sizeof(size_t))};
    Signs figures = {0}, names = {0};
    for (size_t i = 0; i < count; i++) {
        finder.leader[i] = i;
        for (size_t k = 0; pages[i] && k < pages[i]->exact.count; k++) {
            *list_push(arena, &figures) = (Sign){pages[i]->exact.items[k], i};
        }
        for (size_t k = 0; pages[i] && k < pages[i]->names.count; k++) {
            *list_push(arena, &names) = (Sign){pages[i]->names.items[k], i};
        }
    }
    unite_by_figures(&finder, &figures);
    unite_by_names(&finder, &names);
    gather(&finder, count, stories);
}
