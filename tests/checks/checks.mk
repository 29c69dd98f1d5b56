# The rules of the house, each a command that fails. What takes a file at a time leaves a stamp, so
# that only what changed is looked at again.

CHECKS := format warnings tidy cppcheck layers headers symbols banned rules sanitize fuzz
FUZZ_SECONDS ?= 60

C_FILES    := $(SOURCES) $(TEST_SOURCES) $(FUZZ_SOURCES) $(BENCH_SOURCES) $(TEST_SUPPORT)
C_HEADERS  := $(HEADERS) $(wildcard tests/*/*.h)
SANITIZERS := -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer

.PHONY: check run-checks $(CHECKS:%=check-%)
check:
	@.ci/install compile test check
	@$(MAKE) run-checks
	@echo "all checks passed: $(CHECKS)"

run-checks: $(CHECKS:%=check-%)

check-format:
	@echo "CHECK format"
	$(Q)clang-format --dry-run -Werror $(C_FILES) $(C_HEADERS)

# Both compilers, nothing to complain about.
check-warnings: check-warnings-gcc check-warnings-clang
check-warnings-%:
	@echo "CHECK warnings of $*"
	$(Q)$(MAKE) BUILD=$(BUILD)/$* CC=$* CFLAGS='-O2 -Werror' SAY=: all-objects

.PHONY: all-objects
all-objects: $(call objects,$(C_FILES)) $(BUILD)/packs.o

# One stamp for each file: what was said is shown if it failed.
check-tidy: $(SOURCES:%=$(BUILD)/tidy/%)
$(BUILD)/tidy/%.c: %.c $(HEADERS) .clang-tidy
	@echo "TIDY $<"
	$(Q)mkdir -p $(@D)
	$(Q)clang-tidy --quiet $< -- $(LANGUAGE) -Isrc >$@.log 2>&1 || { cat $@.log; exit 1; }
	$(Q)touch $@

check-cppcheck:
	@echo "CHECK cppcheck"
	$(Q)cppcheck --quiet --std=c11 --enable=warning,style,performance,portability --inline-suppr \
	    --suppressions-list=tests/checks/cppcheck --error-exitcode=1 -Isrc src

check-layers:
	@echo "CHECK layers"
	$(Q)tests/checks/layers.sh

# A header needs nothing before it; the public one no C11 either, and C++ may use it.
check-headers: $(C_HEADERS:%=$(BUILD)/headers/%)
	@echo "CHECK headers"
	@echo '#include "addsup.h"' | gcc -std=c99 -pedantic-errors -Werror -Isrc -fsyntax-only -x c -
	@echo '#include "addsup.h"' | clang -pedantic-errors -Werror -Isrc -fsyntax-only -x c++ -
$(BUILD)/headers/%.h: %.h $(HEADERS)
	$(Q)mkdir -p $(@D)
	$(Q)for compiler in gcc clang; do \
	    printf '#include "%s"\ntypedef int not_empty;\n' $(patsubst tests/%,%,$(<:src/%=%)) | \
	    $$compiler $(LANGUAGE) $(WARNINGS) -Werror -Wfatal-errors -Isrc -Itests -fsyntax-only -x c - || exit 1; done
	$(Q)touch $@

check-symbols: $(BUILD)/libaddsup.so
	@echo "CHECK symbols"
	$(Q)tests/checks/symbols.sh $(BUILD)/libaddsup.so src/addsup.h

check-banned:
	@echo "CHECK banned words, sizes"
	$(Q)$$(.ci/python) tests/checks/banned.py $(SOURCES) $(HEADERS)
	$(Q)tests/checks/sizes.sh $(SOURCES) $(HEADERS)

check-rules: $(BUILD)/addsup
	@echo "CHECK rules"
	$(Q)$(BUILD)/addsup rules --test

check-sanitize:
	@echo "CHECK tests with sanitizers"
	$(Q)$(MAKE) BUILD=$(BUILD)/sanitize CC=clang CFLAGS='-O1 -g $(SANITIZERS)' SAY=: run-tests

check-fuzz:
	@echo "CHECK fuzzing, $(FUZZ_SECONDS) seconds each"
	$(Q)test -n "$(FUZZ_SOURCES)" || { echo "no fuzzers: tests/fuzz/*_fuzz.c"; exit 1; }
	$(Q)$(MAKE) BUILD=$(BUILD)/fuzz CC=clang CFLAGS='-O1 -g -fsanitize=fuzzer-no-link $(SANITIZERS)' SAY=: \
	    $(FUZZ_SOURCES:tests/fuzz/%_fuzz.c=fuzz-%)

fuzz-%: $(BUILD)/tests/fuzz/%_fuzz FORCE
	$(Q)tests/checks/fuzz.sh $* $< $(FUZZ_SECONDS)

.SECONDARY: $(call objects,$(FUZZ_SOURCES)) $(patsubst %.c,$(BUILD)/%,$(FUZZ_SOURCES))
$(BUILD)/tests/fuzz/%_fuzz: $(BUILD)/tests/fuzz/%_fuzz.o $(call objects,$(TEST_SUPPORT)) $(BUILD)/cli.a $(BUILD)/libaddsup.a
	@$(SAY) "LINK $@"
	$(Q)$(CC) $(CFLAGS) -fsanitize=fuzzer $(LDFLAGS) $^ -lcmocka $(LIBRARIES) -o $@
