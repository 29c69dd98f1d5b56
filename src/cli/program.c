#include "cli/program.h"

#include "cli/accepting.h"
#include "cli/command_line.h"
#include "cli/complaint.h"
#include "cli/configuration.h"
#include "cli/configuration_text.h"
#include "cli/document.h"
#include "cli/generated.h"
#include "cli/git_changes.h"
#include "cli/help.h"
#include "cli/operands.h"
#include "cli/progress.h"
#include "cli/report_writing.h"
#include <signal.h>

static int refuse(CommandLine *line) {
    text_add(&line->complaint, " (addsup --help tells more)");
    complaint_tell(&line->complaint);
    return ADDSUP_TROUBLE;
}

static int tell(const Text *text) {
    Document document;
    document_open(&document, NULL);
    (void)document_write(&document, text->bytes, text->length);
    return document_close(&document) ? ADDSUP_CLEAN : ADDSUP_TROUBLE;
}

static int tell_help(void) {
    Text text = {0};
    help_write(&text);
    int status = tell(&text);
    text_free(&text);
    return status;
}

static int tell_generated(unsigned index) {
    Text text = {0};
    generated_write(&text, index);
    int status = tell(&text);
    text_free(&text);
    return status;
}

static int tell_version(void) {
    Text text = {0};
    text_add(&text, "addsup ");
    text_add(&text, addsup_version());
    text_add(&text, "\n");
    int status = tell(&text);
    text_free(&text);
    return status;
}

static bool wants_format(const CommandLine *line, addsup_format format) {
    bool wanted = line->format == format;
    for (size_t i = 0; i < line->targets.count; i++) {
        wanted = wanted || line->targets.items[i].format == format;
    }
    return wanted;
}

/* May findings make the exit status 1? Not where they are what is asked for. */
static bool fails(const CommandLine *line) {
    return !line->exit_zero && !line->write_baseline && !line->command->accepts;
}

static addsup_settings settings_of(const CommandLine *line, Policy *policy) {
    addsup_command command = line->command->command;
    return (addsup_settings){
        .command = line->test ? ADDSUP_RULES_TEST : command,
        .scope = (addsup_scope)line->scope,
        .fail_on = fails(line) ? (addsup_severity)line->fail_on : ADDSUP_NEVER,
        .jobs = line->jobs,
        .rule_paths = name_list_names(&line->rules),
        .select = name_list_names(&line->select),
        .ignore = name_list_names(&line->ignore),
        .keep_articles = wants_format(line, ADDSUP_HTML),
        .explain = command == ADDSUP_EXPLAIN ? line->operands.names[0] : NULL,
        .date = line->date,
        .allow_empty = line->allow_empty,
        .policy = policy_decide,
        .policy_context = policy,
    };
}

static addsup_status finish(addsup_run *run, const CommandLine *line, Progress *progress) {
    if (reports_would_replace_input(run, line)) {
        return ADDSUP_TROUBLE;
    }
    addsup_status status = addsup_finish(run);
    progress_end(progress);
    problems_write(run, line);
    if (line->command->accepts) {
        return finding_accept(run, line) ? status : ADDSUP_TROUBLE;
    }
    return reports_write(run, line) ? status : ADDSUP_TROUBLE;
}

static int perform(const CommandLine *line, Configuration *configuration) {
    Progress progress = progress_start();
    addsup_settings settings = settings_of(line, &configuration->policy);
    settings.progress = progress.wanted ? progress_tell : NULL;
    settings.progress_context = &progress;
    addsup_run *run = addsup_new(&settings);
    configuration_add_rule_names(configuration, run);
    operands_add(run, line);
    addsup_status status = finish(run, line, &progress);
    addsup_free(run);
    return (int)status;
}

static int tell_configuration(const CommandLine *line, const Configuration *configuration) {
    Text text = {0};
    configuration_write(&text, line, configuration);
    int status = tell(&text);
    text_free(&text);
    return status;
}

/* With --new-since, what git says was changed becomes part of the policy. */
static int ask_and_perform(CommandLine *line, Configuration *configuration) {
    ChangedLines changed = {0};
    bool known = !line->new_since || git_changes_ask(&changed, line->new_since, &line->complaint);
    configuration->policy.changed = line->new_since ? &changed : NULL;
    if (!known) {
        complaint_tell(&line->complaint);
    }
    int status = known ? perform(line, configuration) : ADDSUP_TROUBLE;
    configuration->policy.changed = NULL;
    changed_lines_free(&changed);
    return status;
}

static int configure_and_perform(CommandLine *line) {
    Configuration configuration = {0};
    int status = !configuration_read(&configuration, line) ? ADDSUP_TROUBLE
                 : line->print_config ? tell_configuration(line, &configuration)
                                      : ask_and_perform(line, &configuration);
    configuration_free(&configuration);
    return status;
}

int program_run(int count, char *const *arguments) {
    CommandLine line;
    (void)signal(SIGPIPE, SIG_IGN); /* a reader that goes away is a failed write */
    bool good = command_line_read(&line, count, arguments);
    int status = !good                                ? refuse(&line)
                 : line.help                          ? tell_help()
                 : line.version                       ? tell_version()
                 : line.generate != GENERATED_NOTHING ? tell_generated(line.generate)
                                                      : configure_and_perform(&line);
    command_line_free(&line);
    return status;
}
