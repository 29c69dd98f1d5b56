#include "cli/git.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* As POSIX has it. NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables) */
extern char **environ;

enum { PIECE_BYTES = 64 * 1024, PIPE_ENDS = 2 };

static NameList command_of(const NameList *arguments) {
    /* A repository's settings could name a program to watch its files. */
    static const char *const first[] = {"git", "-c", "core.fsmonitor=false"};
    NameList command = {0};
    for (size_t i = 0; i < sizeof first / sizeof *first; i++) {
        name_list_add(&command, first[i], strlen(first[i]));
    }
    for (size_t i = 0; i < arguments->count; i++) {
        name_list_add(&command, arguments->names[i], strlen(arguments->names[i]));
    }
    return command;
}

/* SIGPIPE, which the program itself does not want, is as usual for git. */
static bool start(const NameList *command, int output, pid_t *process) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t usual;
    (void)posix_spawn_file_actions_init(&actions);
    (void)posix_spawnattr_init(&attributes);
    (void)sigemptyset(&usual);
    (void)sigaddset(&usual, SIGPIPE);
    bool started =
        !posix_spawnattr_setsigdefault(&attributes, &usual) &&
        !posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF) &&
        !posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0) &&
        !posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0) &&
        !posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO) &&
        !posix_spawnp(process, "git", &actions, &attributes, command->names, environ);
    (void)posix_spawn_file_actions_destroy(&actions);
    (void)posix_spawnattr_destroy(&attributes);
    return started;
}

static bool read_to_end(int file, Text *out) {
    for (;;) {
        text_reserve(out, PIECE_BYTES);
        ssize_t count = read(file, out->bytes + out->length, PIECE_BYTES);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return count == 0;
        }
        text_cut(out, out->length + (size_t)count);
    }
}

static bool ended_well(pid_t process) {
    int status = 0;
    pid_t ended = 0;
    do {
        ended = waitpid(process, &status, 0);
    } while (ended < 0 && errno == EINTR);
    return ended == process && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

GitAnswer git_ask(const NameList *arguments, Text *out) {
    int ends[PIPE_ENDS];
    pid_t process = 0;
    NameList command = command_of(arguments);
    if (pipe(ends) != 0) {
        name_list_free(&command);
        return GIT_REFUSED;
    }
    (void)fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    (void)fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    bool started = start(&command, ends[1], &process);
    (void)close(ends[1]);
    bool whole = started && read_to_end(ends[0], out);
    (void)close(ends[0]);
    bool good = started && ended_well(process);
    name_list_free(&command);
    return !started ? GIT_MISSING : good && whole ? GIT_ANSWERED : GIT_REFUSED;
}
