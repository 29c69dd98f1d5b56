#ifndef ADDSUP_RUN_WORKERS_H
#define ADDSUP_RUN_WORKERS_H
/* Checks all inputs of a run on several threads. Each takes the next batch that nobody has taken
 * yet; a result stands where its input stands, so nothing depends on who was first. */
#include "check/check.h"
#include "run/run.h"

/* One result for each input, in the run's arenas. */
Checked **workers_check(addsup_run *run, const CheckOptions *options);

#endif
