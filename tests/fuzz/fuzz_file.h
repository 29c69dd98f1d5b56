#ifndef ADDSUP_TESTS_FUZZ_FILE_H
#define ADDSUP_TESTS_FUZZ_FILE_H
/* For what is read by its path: the bytes of a fuzzer as a file. */
#include <stddef.h>
#include <stdint.h>

/* Its path. There is one file, with these bytes until the next call; it goes with the program. */
const char *fuzz_file(const uint8_t *bytes, size_t length);

#endif
