#include "cli/generated.h"

#include "cli/completion.h"
#include "cli/manual.h"
#include "cli/rules_manual.h"

const char *const generated_names[GENERATED_NOTHING + 1] = {
    "addsup.1", "addsup.conf.5", "addsup-rules.5", "bash", "zsh", "fish", NULL};

void generated_write(Text *out, unsigned index) {
    static void (*const writers[GENERATED_NOTHING])(Text *) = {
        manual_write,          configuration_manual_write, rules_manual_write,
        bash_completion_write, zsh_completion_write,       fish_completion_write};
    writers[index](out);
}
