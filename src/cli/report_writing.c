#include "cli/report_writing.h"

#include "cli/complaint.h"
#include "cli/document.h"
#include "cli/terminal.h"
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static addsup_style style_for(const CommandLine *line, addsup_format format, int file) {
    return (addsup_style){.format = format,
                          .color = terminal_has_color(file, (ColorChoice)line->color),
                          .ascii = terminal_is_ascii(file),
                          .quiet = line->quiet,
                          .verbose = line->verbose,
                          .width = terminal_width(file)};
}

/* An article that comes through standard input may be a file all the same. */
static bool is_standard_input(const CommandLine *line, const char *path) {
    struct stat file, input;
    return command_line_reads_input(line) && stat(path, &file) == 0 &&
           fstat(STDIN_FILENO, &input) == 0 && S_ISREG(file.st_mode) &&
           file.st_dev == input.st_dev && file.st_ino == input.st_ino;
}

static bool would_replace(const addsup_run *run, const CommandLine *line, const char *path) {
    if (addsup_reads(run, path) || is_standard_input(line, path)) {
        complaint_tell_path(path, "is one of the files to be read: a report would replace it, so "
                                  "nothing was done");
        return true;
    }
    return false;
}

/* A baseline may be written anew: its findings are told again. */
static bool is_baseline(const CommandLine *line, const char *path) {
    for (size_t i = 0; i < line->baselines.count; i++) {
        if (strcmp(line->baselines.names[i], path) == 0) {
            return true;
        }
    }
    return false;
}

bool reports_would_replace_input(const addsup_run *run, const CommandLine *line) {
    const char *baseline = line->write_baseline;
    for (size_t i = 0; i < line->targets.count; i++) {
        if (would_replace(run, line, line->targets.items[i].path)) {
            return true;
        }
    }
    return baseline && !is_baseline(line, baseline) && would_replace(run, line, baseline);
}

static bool write_baseline(const addsup_run *run, const char *path) {
    Document document;
    document_open(&document, path);
    (void)addsup_write_baseline(run, document_write, &document);
    return document_close(&document);
}

/* `path` is NULL for standard output. */
static bool write_one(const addsup_run *run, const CommandLine *line, addsup_format format,
                      const char *path) {
    Document document;
    document_open(&document, path);
    addsup_style style = style_for(line, format, document.file);
    bool whole = addsup_write(run, &style, document_write, &document);
    if (!whole && !document.error) {
        complaint_tell_path(path ? path : "standard output",
                            "holds the gravest findings only: more than its readers take were "
                            "made");
    }
    return document_close(&document) && whole;
}

/* Standard output comes last: a reader of it that goes away takes no file along. */
bool reports_write(const addsup_run *run, const CommandLine *line) {
    bool good = !line->write_baseline || write_baseline(run, line->write_baseline);
    addsup_format usual = (addsup_format)line->format;
    for (size_t i = 0; i < line->targets.count; i++) {
        const Target *target = &line->targets.items[i];
        good = write_one(run, line, target->usual ? usual : target->format, target->path) && good;
    }
    if (!target_list_has_usual(&line->targets)) {
        good = write_one(run, line, usual, NULL) && good;
    }
    return good;
}

void problems_write(const addsup_run *run, const CommandLine *line) {
    Document errors = {.file = STDERR_FILENO};
    addsup_style style = style_for(line, ADDSUP_TEXT, STDERR_FILENO);
    (void)addsup_write_problems(run, &style, document_write, &errors);
}
