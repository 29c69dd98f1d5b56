#include "cli/git_changes.h"

#include "cli/git.h"
#include "cli/git_diff.h"
#include <stdint.h>
#include <string.h>

/* Names with zero bytes behind them: files that are all new. */
static void add_new_files(ChangedLines *changed, const char *folder, const Text *names) {
    for (size_t at = 0; at < names->length;) {
        Text path = {0};
        text_add(&path, folder);
        text_add(&path, "/");
        text_add(&path, names->bytes + at);
        if (changed_lines_add_file(changed, path.bytes)) {
            changed_lines_add_range(changed, (LineRange){0, SIZE_MAX});
        }
        at += path.length - strlen(folder);
        text_free(&path);
    }
}

static GitAnswer ask(const char *const *words, Text *out) {
    NameList arguments = {0};
    for (; *words; words++) {
        name_list_add(&arguments, *words, strlen(*words));
    }
    GitAnswer answer = git_ask(&arguments, out);
    name_list_free(&arguments);
    return answer;
}

/* The one line that git wrote, without its end. */
static void cut_line_end(Text *text) {
    if (text->length && text->bytes[text->length - 1] == '\n') {
        text_cut(text, text->length - 1);
    }
}

static const char *ask_folder(Text *folder) {
    static const char *const words[] = {"rev-parse", "--show-toplevel", NULL};
    GitAnswer answer = ask(words, folder);
    cut_line_end(folder);
    return answer == GIT_MISSING   ? "--new-since needs git, which could not be run"
           : answer == GIT_REFUSED ? "--new-since: the working folder is in no git repository"
           : folder->length == 0   ? "--new-since: the git repository has no working folder"
                                   : NULL;
}

/* The commit's own name, of hexadecimal digits, stands for the revision from here on. */
static const char *ask_commit(const char *revision, Text *commit) {
    Text wanted = {0};
    text_add(&wanted, revision);
    text_add(&wanted, "^{commit}");
    const char *words[] = {"rev-parse", "--verify", "--quiet", wanted.bytes, NULL};
    bool found = *revision && *revision != '-' && ask(words, commit) == GIT_ANSWERED;
    cut_line_end(commit);
    bool whole = commit->length && strspn(commit->bytes, "0123456789abcdef") == commit->length;
    text_free(&wanted);
    return found && whole ? NULL : "--new-since: git has no revision ";
}

static const char *ask_changes(ChangedLines *changed, const char *folder, const char *commit) {
    const char *diff_words[] = {"-C",
                                folder,
                                "-c",
                                "core.quotePath=false",
                                "diff",
                                "--unified=0",
                                "--no-color",
                                "--no-ext-diff",
                                "--no-textconv",
                                "--text",
                                "--find-renames",
                                "--src-prefix=a/",
                                "--dst-prefix=b/",
                                "--ignore-submodules",
                                commit,
                                "--",
                                NULL};
    const char *new_words[] = {"-C", folder, "ls-files", "--others", "--exclude-standard",
                               "-z", NULL};
    Text diff = {0}, names = {0};
    bool told = ask(diff_words, &diff) == GIT_ANSWERED && ask(new_words, &names) == GIT_ANSWERED;
    if (told) {
        git_diff_read(changed, folder, text_string(&diff));
        add_new_files(changed, folder, &names);
    }
    text_free(&diff);
    text_free(&names);
    return told ? NULL : "--new-since: git could not tell what was changed since ";
}

bool git_changes_ask(ChangedLines *changed, const char *revision, Text *complaint) {
    Text folder = {0}, commit = {0};
    const char *trouble = ask_folder(&folder), *about = "";
    if (!trouble) {
        about = revision;
        trouble = ask_commit(revision, &commit);
        trouble = trouble ? trouble : ask_changes(changed, folder.bytes, commit.bytes);
    }
    changed_lines_sort(changed);
    text_add(complaint, trouble ? trouble : "");
    text_add(complaint, trouble ? about : "");
    text_free(&folder);
    text_free(&commit);
    return !trouble;
}
