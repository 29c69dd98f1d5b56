#include "fuzz/fuzz_file.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

static char path[] = "/tmp/addsup-fuzz-XXXXXX";
static int file = -1;

static void file_remove(void) {
    (void)unlink(path);
}

const char *fuzz_file(const uint8_t *bytes, size_t length) {
    if (file < 0) {
        file = mkstemp(path);
        (void)atexit(file_remove);
    }
    if (file < 0 || ftruncate(file, 0) || pwrite(file, bytes, length, 0) != (ssize_t)length) {
        abort();
    }
    return path;
}
