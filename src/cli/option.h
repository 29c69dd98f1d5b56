#ifndef ADDSUP_CLI_OPTION_H
#define ADDSUP_CLI_OPTION_H
/* The options: one table, from which they are read and from which --help is written. */
#include "cli/command_line.h"

typedef enum OptionKind {
    OPTION_FLAG,
    OPTION_CHOICE, /* one of `choices`, kept as its index */
    OPTION_FORMAT, /* the same with the library's formats, which --help lists by themselves */
    OPTION_COUNT,
    OPTION_TARGETS, /* FILE or FORMAT=FILE; may be given more than once */
    OPTION_TEXT,    /* borrowed; the last one counts */
    OPTION_DATE,    /* the same, a day that the library takes */
    OPTION_PATHS,   /* may be given more than once */
    OPTION_GLOBS,   /* the same, for patterns of paths */
    OPTION_NAMES    /* may be given more than once, and several with commas between them */
} OptionKind;

typedef struct Option {
    char letter; /* 0: none */
    const char *name;
    const char *value; /* what stands for it in --help; NULL: takes none */
    OptionKind kind;
    size_t member;              /* offset in CommandLine */
    const char *const *choices; /* ends with NULL */
    bool configurable;          /* a key of addsup.conf too: names no program, writes nothing */
    const char *about;
} Option;

/* The choices of fail-on, and of severities in addsup.conf, in the order of addsup.h. */
extern const char *const severity_names[];

/* All options; ends with a row without name. */
extern const Option options[];

/* "auto"; NULL behind the last, and for options without choices. */
const char *option_choice_name(const Option *option, unsigned index);

/* "auto, always or never"; nothing for options without choices. */
void option_choices_add(Text *out, const Option *option);

/* NULL if there is none. */
const Option *option_named(const char *name, size_t length);
const Option *option_lettered(char letter);

/* Sets the index of the choice; false, with a complaint, if it is none. `dashes` stand before the
 * option's name there: "--", or none for a key of addsup.conf. */
bool option_choose(const Option *option, const char *dashes, const char *value, unsigned *index,
                   Text *complaint);

/* Puts the value where it belongs; false, with a complaint, if it is none for this option. */
bool option_take(const Option *option, const char *value, CommandLine *line);

#endif
