#ifndef ADDSUP_CLI_CONFIGURATION_H
#define ADDSUP_CLI_CONFIGURATION_H
/* Settings from a file, in the line format of rule files:
 *
 *     options
 *       fail-on   warning
 *       exclude   drafts/
 *
 *     rule elections.total
 *       severity  warning
 *
 *     paths archive/
 *       ignore    dates
 *
 * Its options are those of the table that are marked so; arguments go before them. One file counts,
 * the nearest addsup.conf from the working folder upward. Its paths and patterns are relative to
 * its own folder. It names no program and writes nothing. */
#include "cli/command_line.h"
#include "cli/policy.h"

typedef struct Configuration {
    Text path;           /* empty: there is none */
    addsup_lines *lines; /* of the file; NULL: there is none */
    Policy policy;
} Configuration;

/* Starts as {0}; fills in what the arguments leave open. Mistakes are told on standard error, each
 * with its place; then false. In either case to be freed. */
bool configuration_read(Configuration *configuration, CommandLine *line);
void configuration_free(Configuration *configuration);

/* Names of rules that there are not become problems of the run. */
void configuration_add_rule_names(const Configuration *configuration, addsup_run *run);

#endif
