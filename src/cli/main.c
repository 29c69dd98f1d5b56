#include "cli/program.h"

int main(int count, char **arguments) {
    return program_run(count, arguments);
}
