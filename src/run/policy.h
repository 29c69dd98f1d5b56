#ifndef ADDSUP_RUN_POLICY_H
#define ADDSUP_RUN_POLICY_H
/* The caller's last word on findings: how severe they are, and which are left out. */
#include "run/run.h"

/* Asks the caller of each of the report's findings, then counts and orders them again. */
void policy_apply(addsup_run *run);

#endif
