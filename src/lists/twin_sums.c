#include "lists/twin_sums.h"

enum {
    LEAST = 1000, /* a total below it is made by accident */
    ROUND = 50,
    MOST = 6,  /* figures in a sentence; more are a list */
    REACH = 5, /* sentences with such figures to either side of the totals */
    NEAR = 4,  /* paragraphs */
    TENTH = 10 /* a sum that is off by more is of other figures */
};

/* The figures of one unit in a sentence. */
typedef struct Row {
    const Addend *items;
    size_t count;
} Row;

typedef LIST_OF(Row) Rows;

typedef struct Triple {
    const Addend *total, *first, *second;
} Triple;

typedef struct TwinSearch {
    Arena *arena;
    const Row *totals, *one, *other;
    Rosters *sums;
} TwinSearch;

static bool are_of_row(const Addend *a, const Addend *b) {
    return a->unit == b->unit && a->passage == b->passage;
}

static void read_rows(Arena *arena, const Addends *addends, Rows *rows) {
    for (size_t i = 0, count; i < addends->count; i += count) {
        const Addend *first = &addends->items[i];
        for (count = 1; i + count < addends->count && are_of_row(first, first + count); count++) {
        }
        if (count > 1 && count <= MOST) {
            *list_push(arena, rows) = (Row){first, count};
        }
    }
}

/* Round numbers, and prices with their discounts, add up by accident. */
static bool is_exact(const Addend *addend) {
    return addend->slack == 0 && addend->amount % ADDEND_UNIT == 0 &&
           addend->amount / ADDEND_UNIT % ROUND != 0;
}

/* Is it too long to be made by accident? */
static bool is_telling(const Addend *total) {
    return is_exact(total) && total->amount / ADDEND_UNIT >= LEAST;
}

static int64_t miss_of(const Triple *triple) {
    int64_t miss = triple->total->amount - triple->first->amount - triple->second->amount;
    return miss < 0 ? -miss : miss;
}

static bool is_sum(const Triple *triple) {
    return is_telling(triple->total) && is_exact(triple->first) && is_exact(triple->second) &&
           miss_of(triple) == 0;
}

static bool share_none(const Triple *a, const Triple *b) {
    return a->total != b->total && a->first != b->first && a->second != b->second;
}

/* The triple at `index` of all that the three rows allow; false behind the last. */
static bool triple_at(const TwinSearch *search, size_t index, Triple *triple) {
    size_t second = index % search->other->count, rest = index / search->other->count;
    size_t first = rest % search->one->count, total = rest / search->one->count;
    if (total >= search->totals->count) {
        return false;
    }
    *triple = (Triple){&search->totals->items[total], &search->one->items[first],
                       &search->other->items[second]};
    return true;
}

static Reading reading_of(const TwinSearch *search, const Triple *triple) {
    Operands operands = {0};
    *list_push(search->arena, &operands) = (Operand){triple->total->figure, 0};
    *list_push(search->arena, &operands) = (Operand){triple->first->figure, 1};
    *list_push(search->arena, &operands) = (Operand){triple->second->figure, 1};
    return (Reading){.operands = operands, .completed = true, .tight = true};
}

static void add_sum(const TwinSearch *search, const Triple *triple) {
    Readings readings = {0};
    *list_push(search->arena, &readings) = reading_of(search, triple);
    *list_push(search->arena, search->sums) = readings;
}

static bool is_near(const Triple *triple) {
    return is_telling(triple->total) && is_exact(triple->first) && is_exact(triple->second) &&
           miss_of(triple) <= triple->total->amount / TENTH;
}

/* Adds both if another sum holds too; whether there is one. */
static bool add_twins(const TwinSearch *search, const Triple *sum) {
    Triple twin;
    for (size_t i = 0; triple_at(search, i, &twin); i++) {
        if (share_none(sum, &twin) && is_sum(&twin)) {
            add_sum(search, sum);
            add_sum(search, &twin);
            return true;
        }
    }
    return false;
}

/* Where one sum holds alone, what should be its twin. */
static void add_lacking(const TwinSearch *search, const Triple *sum) {
    Readings broken = {0};
    Triple twin;
    for (size_t i = 0; triple_at(search, i, &twin); i++) {
        if (share_none(sum, &twin) && is_near(&twin)) {
            *list_push(search->arena, &broken) = reading_of(search, &twin);
        }
    }
    if (broken.count && broken.count <= LIMIT_PLAUSIBLE) {
        *list_push(search->arena, search->sums) = broken;
    }
}

static void search_rows(const TwinSearch *search) {
    Triple triple, sum;
    size_t count = 0;
    for (size_t i = 0; triple_at(search, i, &triple); i++) {
        if (is_sum(&triple)) {
            sum = triple;
            count++;
            if (add_twins(search, &sum)) {
                return;
            }
        }
    }
    if (count == 1) {
        add_lacking(search, &sum);
    }
}

static bool has_totals(const Row *row) {
    for (size_t i = 0; i < row->count; i++) {
        if (is_telling(&row->items[i])) {
            return true;
        }
    }
    return false;
}

static bool is_close(const Row *totals, const Row *row) {
    size_t a = totals->items->paragraph, b = row->items->paragraph;
    return totals->items->unit == row->items->unit && (a > b ? a - b : b - a) <= NEAR;
}

/* All pairs of rows that are close to that of the totals. */
static void search_around(TwinSearch *search, const Rows *rows, size_t totals) {
    size_t first = totals > REACH ? totals - REACH : 0;
    search->totals = &rows->items[totals];
    for (size_t i = first; i < rows->count && i <= totals + REACH; i++) {
        search->one = &rows->items[i];
        for (size_t k = i + 1; k < rows->count && k <= totals + REACH; k++) {
            search->other = &rows->items[k];
            if (i != totals && k != totals && is_close(search->totals, search->one) &&
                is_close(search->totals, search->other)) {
                search_rows(search);
            }
        }
    }
}

void twin_sums_read(Arena *arena, const Addends *addends, Rosters *sums) {
    TwinSearch search = {.arena = arena, .sums = sums};
    Rows rows = {0};
    read_rows(arena, addends, &rows);
    for (size_t i = 0; i < rows.count; i++) {
        if (has_totals(&rows.items[i])) {
            search_around(&search, &rows, i);
        }
    }
}
