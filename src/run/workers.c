#include "run/workers.h"

#include "run/source.h"
#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

enum { BATCH = 32 };

/* What the workers share. */
typedef struct Work {
    const addsup_run *run;
    const CheckOptions *options;
    Checked **checked;
    atomic_size_t next; /* the first input that nobody has taken */
} Work;

typedef struct Worker {
    Work *work;
    Checker *checker;
    Buffer bytes; /* of one file after the other */
    Arena *results;
    pthread_t thread;
    bool running;
} Worker;

static Checked *check_bytes(Worker *worker, Slice name, Slice bytes) {
    if (bytes.length > source_article_limit.bytes) {
        return checked_unread(name, source_article_limit.exceeded, worker->results);
    }
    if (worker->work->run->settings.command == ADDSUP_FIGURES) {
        return checker_figures(worker->checker, name, bytes, worker->results);
    }
    return checker_article(worker->checker, worker->work->options, name, bytes, worker->results);
}

static Checked *check_input(Worker *worker, const Input *input) {
    if (input->in_memory) {
        return check_bytes(worker, input->name, input->bytes);
    }
    const char *why = input->why;
    if (!why) {
        why = source_read(input->name.bytes, source_article_limit, &worker->bytes);
    }
    if (why) {
        return checked_unread(input->name, why, worker->results);
    }
    return check_bytes(worker, input->name, buffer_slice(&worker->bytes));
}

/* Only the caller's own thread tells. */
static void tell_progress(const Worker *worker, size_t taken) {
    const addsup_run *run = worker->work->run;
    if (run->settings.progress && worker->results == run->results) {
        run->settings.progress(run->settings.progress_context, taken, run->inputs.count);
    }
}

static void *work_on(void *context) {
    Worker *worker = context;
    Work *work = worker->work;
    const Inputs *inputs = &work->run->inputs;
    worker->checker = checker_new(work->run->rules);
    for (size_t at; (at = atomic_fetch_add(&work->next, BATCH)) < inputs->count;) {
        size_t end = inputs->count - at < BATCH ? inputs->count : at + BATCH;
        for (; at < end; at++) {
            work->checked[at] = check_input(worker, &inputs->items[at]);
        }
        tell_progress(worker, end);
    }
    checker_free(worker->checker);
    buffer_free(&worker->bytes);
    return NULL;
}

/* As many as were asked for, or as there are processors; never more than there are batches. */
static size_t worker_count(const addsup_run *run) {
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    size_t count = run->settings.jobs ? run->settings.jobs
                   : processors > 0   ? (size_t)processors
                                      : 1;
    size_t batches = (run->inputs.count + BATCH - 1) / BATCH;
    count = count < LIMIT_THREADS ? count : LIMIT_THREADS;
    return count < batches ? count : batches ? batches : 1;
}

/* The calling thread is the first worker; one that cannot be started leaves its share to it. */
static void work_together(Worker *workers, size_t count) {
    for (size_t i = 1; i < count; i++) {
        workers[i].running = !pthread_create(&workers[i].thread, NULL, work_on, &workers[i]);
    }
    (void)work_on(&workers[0]);
    for (size_t i = 1; i < count; i++) {
        if (workers[i].running) {
            (void)pthread_join(workers[i].thread, NULL);
        }
    }
}

Checked **workers_check(addsup_run *run, const CheckOptions *options) {
    Checked **checked = arena_take(&run->arena, run->inputs.count * sizeof *checked);
    Work work = {.run = run, .options = options, .checked = checked};
    Worker workers[LIMIT_THREADS] = {0};
    size_t count = worker_count(run);
    for (size_t i = 0; i < count; i++) {
        workers[i] = (Worker){.work = &work, .results = &run->results[i]};
    }
    work_together(workers, count);
    return checked;
}
