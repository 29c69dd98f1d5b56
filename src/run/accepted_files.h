#ifndef ADDSUP_RUN_ACCEPTED_FILES_H
#define ADDSUP_RUN_ACCEPTED_FILES_H
/* Baselines and addsup.accept files, in the line format of rule files:
 *
 *     accept d49cde8b55639f86
 *       reason  the returning officer gave the figures so
 *
 *     accept elections.total 193,329
 *       reason  a recount is under way
 *
 * The first form names a finding by its id, the second those of a rule that cite a figure. A waiver
 * needs a reason; a baseline has none. Baselines are written here too. */
#include "findings/acceptance.h"
#include "run/run.h"

/* Reads all that the run was given; mistakes are problems of the run. */
void accepted_files_read(addsup_run *run, Acceptances *acceptances);

#endif
