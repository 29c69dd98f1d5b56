#ifndef ADDSUP_REPORT_HTML_STATE_H
#define ADDSUP_REPORT_HTML_STATE_H
/* What became of each figure of the report: named or cited by a finding, in agreement with others,
 * or not checked. */
#include "findings/finding.h"

typedef enum FigureState {
    FIGURE_UNCHECKED,
    FIGURE_AGREES,
    FIGURE_TO_CHECK,
    FIGURE_SUSPECT /* of those to check the one that is most likely to be corrected */
} FigureState;

typedef LIST_OF(size_t) RelationList;

typedef struct FigureStanding {
    FigureState state;
    size_t finding; /* the first that names it, or else cites it: index; only of one to check */
    RelationList relations; /* indexes, of all that it takes part in */
} FigureStanding;

/* One for each of the report's figures. */
FigureStanding *figure_standings(Arena *arena, const Report *report);

/* Does a finding name or cite the figure? */
static inline bool figure_is_cited(FigureState state) {
    return state == FIGURE_TO_CHECK || state == FIGURE_SUSPECT;
}

/* "agrees", "check", "check suspect", "unchecked": classes of the style sheet. */
const char *figure_state_class(FigureState state);

/* For readers: "agrees", "to check", "most likely to correct", "not checked". */
const char *figure_state_name(FigureState state);

#endif
