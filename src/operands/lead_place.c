#include "operands/lead_place.h"

#include "base/count.h"
#include "relations/claim_window.h"
#include "relations/term.h"

static const Figure *figure_at(const Chooser *chooser, size_t index) {
    return &chooser->claims->figures->items[index];
}

bool lead_ends_table(const Chooser *chooser, const Pair *pair) {
    enum { LONGEST = 80 }; /* bytes of a row */
    const Article *article = chooser->claims->article;
    size_t last = figure_paragraph(article, figure_at(chooser, chooser->gap->result->figure));
    size_t first =
        figure_paragraph(article, figure_at(chooser, count_least(pair->first, pair->second)));
    bool rows = first > 0 && first < last;
    for (size_t i = first; rows && i <= last; i++) {
        const Paragraph *row = &article->paragraphs.items[i];
        rows = row->sentence_count == 1 && row->end - row->start <= LONGEST;
    }
    return rows;
}

/* Is it of somebody, of this time, and as it stands? */
static bool is_of_rival(const Level *level) {
    return level->holder.length && !level->past && !level->whole && !level->carried;
}

bool lead_passes_over_rival(const Chooser *chooser, const Pair *pair) {
    ClaimWindow window = claim_window(chooser->claims, chooser->gap->result);
    const Figure *second = figure_at(chooser, pair->second);
    Levels levels;
    levels_between(chooser->claims, chooser->gap, window.paragraph, window.paragraph_end, &levels);
    for (size_t i = 0; i < levels.count && !levels.crowded; i++) {
        const Level *level = &levels.items[i];
        bool other = level->figure != pair->first && level->figure != pair->second;
        if (other && is_of_rival(level) &&
            figures_commensurable(figure_at(chooser, level->figure), second) &&
            rational_compare(level->value, second->value) > 0) {
            return true;
        }
    }
    return false;
}
