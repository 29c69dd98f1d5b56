#include "report/ci_command.h"

static const CiCommand commands[] = {
    {{"::", 2}, 1, true},                /* GitHub: ::error file=...::message */
    {{"##[", 3}, 1, false},              /* GitHub, the older form; Azure: ##[error] */
    {{"##vso[", 6}, 1, false},           /* Azure */
    {{"##teamcity[", 11}, 1, false},     /* TeamCity */
    {{"section_start:", 14}, 13, false}, /* GitLab */
    {{"section_end:", 12}, 11, false},
};

static bool starts_in_any_case(Slice text, Slice start) {
    for (size_t i = 0; i < start.length; i++) {
        char byte = i < text.length ? text.bytes[i] : '\0';
        char lower = byte >= 'A' && byte <= 'Z' ? (char)(byte + ('a' - 'A')) : byte;
        if (lower != start.bytes[i]) {
            return false;
        }
    }
    return true;
}

const CiCommand *ci_command_at(Slice text) {
    if (text.length == 0 || !ci_command_may_start(*text.bytes)) {
        return NULL;
    }
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        if (starts_in_any_case(text, commands[i].start)) {
            return &commands[i];
        }
    }
    return NULL;
}
