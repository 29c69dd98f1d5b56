#include "base/list.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct Item {
    size_t number;
    char letter;
} Item;

static void items_stay_as_they_were_pushed(void **state) {
    (void)state;
    Arena arena = {0};
    LIST_OF(Item) list = {0};
    LIST_OF(size_t) between = {0}; /* grows in turn, so that neither list grows in place */
    for (size_t i = 0; i < 10000; i++) {
        *list_push(&arena, &list) = (Item){i, (char)('a' + i % 26)};
        *list_push(&arena, &between) = i * i;
    }
    assert_int_equal(list.count, 10000);
    for (size_t i = 0; i < list.count; i++) {
        assert_int_equal(list.items[i].number, i);
        assert_int_equal(list.items[i].letter, 'a' + i % 26);
        assert_int_equal(between.items[i], i * i);
    }
    arena_free(&arena);
}

static void a_pushed_item_is_zeroed(void **state) {
    (void)state;
    Arena arena = {0};
    LIST_OF(Item) list = {0};
    for (size_t i = 0; i < 1000; i++) {
        Item *item = list_push(&arena, &list);
        assert_int_equal(item->number, 0);
        assert_int_equal(item->letter, 0);
        *item = (Item){i + 1, 'x'};
    }
    arena_free(&arena);
}

/* Doubling: a thousand pushes move the items about ten times, not a thousand. */
static void room_grows_faster_than_the_list(void **state) {
    (void)state;
    Arena arena = {0};
    LIST_OF(Item) list = {0};
    size_t growths = 0, room = 0;
    for (size_t i = 0; i < 1000; i++) {
        *list_push(&arena, &list) = (Item){i, 'x'};
        growths += list.room != room;
        room = list.room;
        assert_true(list.count <= list.room);
    }
    assert_true(growths <= 10);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(items_stay_as_they_were_pushed),
        cmocka_unit_test(a_pushed_item_is_zeroed),
        cmocka_unit_test(room_grows_faster_than_the_list),
    };
    return cmocka_run_group_tests_name("list", tests, NULL, NULL);
}
