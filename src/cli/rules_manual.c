#include "cli/rules_manual.h"

#include "addsup.h"
#include "cli/roff.h"
#include <string.h>

typedef struct Section {
    const char *of; /* terms of this section */
    const char *title, *about;
} Section;

static const Section sections[] = {
    {"words", "WORDS BLOCKS",
     "A class of words and phrases that mean the same to a pattern, written {NAME} in it."},
    {"measure", "MEASURE BLOCKS", "What a figure is a figure of: votes, votes cast."},
    {"pattern", "PATTERN BLOCKS",
     "A wording. It claims what figures are figures of, or states a relation outright, or both."},
    {"rule", "RULE BLOCKS",
     "What must hold. A rule without an example that breaks it and one that holds does not load."},
    {"slot", "SLOTS",
     "In a match line {kind:name} takes one figure or name, {class} any phrase of a words block, "
     "{gap} up to 60 characters without a figure, a name or a semicolon."},
    {"relation", "RELATIONS",
     "What figures can be to each other, with their roles, the result "
     "first."},
};

static void add_term(Text *out, const addsup_term *term) {
    Text about = {0};
    text_add(&about, term->about);
    for (size_t i = 0; i < term->role_count; i++) {
        text_add(&about, i ? ", " : ": ");
        text_add(&about, term->roles[i]);
    }
    roff_term(out, term->name, about.bytes);
    text_free(&about);
}

static void add_section(Text *out, const Section *section) {
    addsup_term term;
    roff_section(out, section->title);
    roff_paragraph(out, section->about);
    for (size_t i = 0; addsup_language_term(i, &term); i++) {
        if (strcmp(term.section, section->of) == 0) {
            add_term(out, &term);
        }
    }
}

static void add_rules(Text *out) {
    addsup_run *run = addsup_new(&(addsup_settings){.command = ADDSUP_RULES});
    addsup_rule rule;
    (void)addsup_finish(run);
    roff_section(out, "RULES");
    roff_paragraph(out, "Those that are built in. addsup explain NAME tells more of one.");
    for (size_t i = 0; addsup_rule_at(run, i, &rule); i++) {
        roff_term(out, rule.id, rule.about);
    }
    addsup_free(run);
}

void rules_manual_write(Text *out) {
    roff_start(out, "addsup-rules", "5", "rule files of addsup");
    roff_section(out, "DESCRIPTION");
    roff_paragraph(out, "Rule files say what addsup looks for and what must hold. Those that are "
                        "built in are joined by those of --rules, which replace blocks of the same "
                        "name. addsup rules --test runs all examples.");
    roff_paragraph(out, "A block opens at the margin: words NAME, measure NAME, pattern NAME or "
                        "rule PACK.NAME. Its fields are indented: a key, blanks, and the value, "
                        "which is the rest of the line as it stands. A line whose first character "
                        "is # is a comment.");
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++) {
        add_section(out, &sections[i]);
    }
    add_rules(out);
    roff_section(out, "SEE ALSO");
    roff_paragraph(out, "addsup(1)");
}
