#include "cli/program.h"

#include "cli/command_line.h"
#include "cli/complaint.h"
#include "cli/document.h"
#include "cli/help.h"
#include "cli/near_word.h"
#include "cli/report_writing.h"
#include "cli/standard_input.h"
#include "cli/walk.h"
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>

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

static int tell_version(void) {
    Text text = {0};
    text_add(&text, "addsup ");
    text_add(&text, addsup_version());
    text_add(&text, "\n");
    int status = tell(&text);
    text_free(&text);
    return status;
}

/* `addsup figurs article.txt`: a path that is not there may have been meant for a command. */
static void add_missing(addsup_run *run, const char *path, bool may_be_command) {
    const char *nearest = NULL;
    for (const Command *command = commands; command->name && may_be_command; command++) {
        near_word_try(&nearest, path, command->name);
    }
    Text message = {0};
    text_add(&message, "no such file");
    if (nearest) {
        text_add(&message, "; is the command ");
        text_add(&message, nearest);
        text_add(&message, " meant?");
    }
    addsup_add_problem(run, path, message.bytes);
    text_free(&message);
}

/* A path that is named is read whatever its extension. */
static void add_path(addsup_run *run, const CommandLine *line, size_t index) {
    const char *path = line->operands.names[index];
    struct stat status = {0};
    if (strcmp(path, "-") == 0) {
        standard_input_add(run);
    } else if (stat(path, &status) != 0 && errno == ENOENT) {
        add_missing(run, path, index == 0 && !line->named);
    } else if (S_ISDIR(status.st_mode)) {
        walk_folder(run, path, line->allow_empty);
    } else {
        addsup_add_file(run, path);
    }
}

static void add_paths(addsup_run *run, const CommandLine *line) {
    for (size_t i = 0; i < line->operands.count && line->command->command != ADDSUP_EXPLAIN; i++) {
        add_path(run, line, i);
    }
}

static bool wants_format(const CommandLine *line, addsup_format format) {
    bool wanted = line->format == format;
    for (size_t i = 0; i < line->targets.count; i++) {
        wanted = wanted || line->targets.items[i].format == format;
    }
    return wanted;
}

static addsup_settings settings_of(const CommandLine *line) {
    addsup_command command = line->command->command;
    return (addsup_settings){
        .command = line->test ? ADDSUP_RULES_TEST : command,
        .scope = (addsup_scope)line->scope,
        .fail_on = line->exit_zero ? ADDSUP_NEVER : (addsup_severity)line->fail_on,
        .jobs = line->jobs,
        .rule_paths = name_list_names(&line->rules),
        .select = name_list_names(&line->select),
        .ignore = name_list_names(&line->ignore),
        .keep_articles = wants_format(line, ADDSUP_HTML),
        .explain = command == ADDSUP_EXPLAIN ? line->operands.names[0] : NULL,
        .allow_empty = line->allow_empty,
    };
}

static addsup_status finish(addsup_run *run, const CommandLine *line) {
    if (reports_would_replace_input(run, line)) {
        return ADDSUP_TROUBLE;
    }
    addsup_status status = addsup_finish(run);
    problems_write(run, line);
    return reports_write(run, line) ? status : ADDSUP_TROUBLE;
}

static int perform(const CommandLine *line) {
    addsup_settings settings = settings_of(line);
    addsup_run *run = addsup_new(&settings);
    add_paths(run, line);
    addsup_status status = finish(run, line);
    addsup_free(run);
    return (int)status;
}

int program_run(int count, char *const *arguments) {
    CommandLine line;
    (void)signal(SIGPIPE, SIG_IGN); /* a reader that goes away is a failed write */
    bool good = command_line_read(&line, count, arguments);
    int status = !good          ? refuse(&line)
                 : line.help    ? tell_help()
                 : line.version ? tell_version()
                                : perform(&line);
    command_line_free(&line);
    return status;
}
