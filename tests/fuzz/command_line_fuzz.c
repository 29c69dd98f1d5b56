/* Any arguments are followed or refused with a reason. */
#include "cli/command_line.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_ARGUMENTS = 16 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char *bytes = malloc(size + 1);
    if (!bytes) {
        return 0;
    }
    memcpy(bytes, data, size);
    bytes[size] = '\0';
    char *arguments[MOST_ARGUMENTS + 2] = {bytes};
    int count = 1;
    for (size_t at = 0; at < size && count <= MOST_ARGUMENTS; at += strlen(bytes + at) + 1) {
        arguments[count++] = bytes + at;
    }
    CommandLine line;
    if (command_line_read(&line, count, arguments) == (line.complaint.length > 0)) {
        abort();
    }
    command_line_free(&line);
    free(bytes);
    return 0;
}
