#include "check/work.h"

#include "ties/tie.h"

const char *work_read(Checker *checker, Slice name, Slice file_bytes, Work *work) {
    arena_empty(&checker->scratch);
    *work = (Work){0};
    const char *why = article_read(&checker->scratch, name, file_bytes, &work->article);
    if (!why) {
        figures_read(&checker->scratch, &work->article, &work->figures);
    }
    return why;
}

void work_relate(Checker *checker, const bool *enabled, Work *work) {
    Arena *arena = &checker->scratch;
    claims_make(arena, checker->rules, checker->matching, &work->article, &work->figures,
                &work->claims, &work->gave_up);
    relations_tie(arena, checker->rules, enabled, &work->claims, &work->relations);
    relations_diagnose(arena, checker->rules, &work->article, &work->figures, &work->relations,
                       &work->verdicts);
}
