#include "text/text_map.h"

/* The file offset that `run` has for a text offset in it, or right behind it. */
static size_t file_offset(const TextRun *run, size_t text_offset) {
    return run->file_start + (text_offset - run->text_start) / run->text_step * run->file_step;
}

/* The last run that starts at or before the offset, which lies in the text. */
static const TextRun *run_at(const TextMap *map, size_t text_offset) {
    size_t low = 0, high = map->runs.count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (map->runs.items[middle].text_start <= text_offset) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return &map->runs.items[low];
}

size_t text_map_start(const TextMap *map, size_t text_offset) {
    if (text_offset >= map->text_end) {
        return map->file_end;
    }
    return file_offset(run_at(map, text_offset), text_offset);
}

size_t text_map_end(const TextMap *map, size_t text_end) {
    if (text_end == 0) {
        return text_map_start(map, 0);
    }
    const TextRun *run = run_at(map, text_end - 1);
    return file_offset(run, text_end - 1) + (run->made ? run->file_step : 1);
}
