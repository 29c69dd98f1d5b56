#ifndef ADDSUP_CLI_WAIVERS_H
#define ADDSUP_CLI_WAIVERS_H
/* Where waivers lie: in files of one name, each for the articles of its folder and below. What they
 * say is the library's to read. */
#include "addsup.h"

extern const char waivers_name[]; /* "addsup.accept" */

/* Hands over the files that are for the article or folder of this name, as far as its own path
 * leads: for "a/b/c.txt" those in a/b, in a and in the working folder. */
void waivers_add_above(addsup_run *run, const char *path);

#endif
