# addsup. `make help` lists what can be made; V=1 shows the commands.
#
## make                   the program build/addsup and the library, static and shared
## make demo              shows what addsup finds in corpus/sample
## make test              builds and runs all tests; TESTS=word only those with the word in their name;
##                        CONTRACT=folder has the published schemas of formats, in formats/
## make check             every rule of the house (make check-... one of them: see tests/checks)
## make accept            takes the present output of the corpus cases as the expected one: read the diff
## make bench             how good and how fast, on the articles of BENCH=folder; bench-quick: speed only
## make install           into PREFIX=/usr/local, below DESTDIR= if that is given; make uninstall
## make deb               a Debian package, in build/
## make clean             removes build/
#
# demo, test and check install what this machine lacks (INSTALL=no: only tell what that is).
# CC, CPPFLAGS, CFLAGS, LDFLAGS and BUILD (the folder for all that is made) may be given.

BUILD    ?= build
CFLAGS   ?= -O2 -g
PREFIX   ?= /usr/local
BINDIR   ?= $(PREFIX)/bin
LIBDIR   ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
DATADIR  ?= $(PREFIX)/share
BENCH    ?= ../shared/bench
CONTRACT ?= ../shared/contract

VERSION  := $(shell sed -n 's/^.define ADDSUP_VERSION "\(.*\)"/\1/p' src/addsup.h)
SONAME   := libaddsup.so.$(firstword $(subst ., ,$(VERSION)))
INCLUDES := -Isrc
LANGUAGE := -std=c11 -D_POSIX_C_SOURCE=200809L
WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wconversion -Wvla
COMPILE   = $(CC) $(LANGUAGE) $(WARNINGS) $(INCLUDES) $(CPPFLAGS) -fPIC -fvisibility=hidden -DADDSUP_BUILD \
            -pthread -MMD -MP $(CFLAGS)
LIBRARIES := -lpcre2-8 -pthread

SOURCES  := $(wildcard src/*/*.c)
HEADERS  := $(wildcard src/*.h src/*/*.h)
PACKS    := $(sort $(wildcard rules/*.rules))
objects   = $(patsubst %.c,$(BUILD)/%.o,$(1))
LIBRARY_OBJECTS := $(call objects,$(filter-out src/cli/%,$(SOURCES))) $(BUILD)/packs.o $(BUILD)/page_assets.o
# All of the program but main(), so that tests can link it.
CLI_OBJECTS := $(call objects,$(filter-out src/cli/main.c,$(filter src/cli/%,$(SOURCES))))

TEST_SOURCES := $(wildcard tests/*/*_test.c)
FUZZ_SOURCES := $(wildcard tests/fuzz/*_fuzz.c)
BENCH_SOURCES := $(wildcard tests/bench/*_bench.c)
# What several tests build on.
TEST_SUPPORT := $(filter-out %_test.c %_fuzz.c %_bench.c,$(wildcard tests/*/*.c))
TEST_PROGRAMS := $(TEST_SOURCES:%.c=$(BUILD)/%)
TEST_SCRIPTS := $(wildcard tests/*/*_test.sh)
chosen = $(if $(TESTS),$(foreach test,$(1),$(if $(findstring $(TESTS),$(test)),$(test))),$(1))

# All processors, unless the caller says how many.
ifeq ($(MAKELEVEL)$(filter -j% --jobserver%,$(MAKEFLAGS)),0)
MAKEFLAGS += -j$(shell nproc 2>/dev/null || echo 2)
endif
MAKEFLAGS += --no-print-directory --no-builtin-rules
Q := $(if $(V),,@)
SAY ?= echo
export CC CPPFLAGS LDFLAGS

.PHONY: all
all: $(BUILD)/addsup $(BUILD)/libaddsup.a $(BUILD)/libaddsup.so

$(BUILD)/addsup: $(BUILD)/src/cli/main.o $(BUILD)/cli.a $(BUILD)/libaddsup.a
	@$(SAY) "LINK $@"
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $^ $(LIBRARIES) -o $@

$(BUILD)/libaddsup.a: $(LIBRARY_OBJECTS)
$(BUILD)/cli.a: $(CLI_OBJECTS)
$(BUILD)/%.a:
	@$(SAY) "AR $@"
	$(Q)rm -f $@ && $(AR) rcs $@ $^

# Exports what src/addsup.h marks ADDSUP_API and nothing else.
$(BUILD)/libaddsup.so: $(LIBRARY_OBJECTS)
	@$(SAY) "LINK $@"
	$(Q)$(CC) $(CFLAGS) -shared -Wl,-soname,$(SONAME) -Wl,-z,defs $(LDFLAGS) $^ $(LIBRARIES) -o $@
	$(Q)ln -sf libaddsup.so $(BUILD)/$(SONAME)

$(BUILD)/%.o: %.c | $(BUILD)/needs
	@$(SAY) "CC $<"
	$(Q)mkdir -p $(@D)
	$(Q)$(COMPILE) -c $< -o $@

# What a folder tells of its entries, d_type, is beyond POSIX.1-2008.
$(BUILD)/src/cli/walk.o: LANGUAGE += -D_DEFAULT_SOURCE

$(BUILD)/tests/%.o: INCLUDES := -Isrc -Itests

# What is made from files that are no C.
MADE := $(BUILD)/packs.o $(BUILD)/page_assets.o
$(MADE): %.o: %.c | $(BUILD)/needs
	@$(SAY) "CC $<"
	$(Q)$(COMPILE) -c $< -o $@

$(BUILD)/packs.c: src/rules/embed.sh $(PACKS)
	@$(SAY) "EMBED rules/*.rules"
	$(Q)mkdir -p $(@D)
	$(Q)sh src/rules/embed.sh $(PACKS) >$@.new
	$(Q)mv $@.new $@

$(BUILD)/page_assets.c: src/report/embed_assets.sh src/report/page.css src/report/page.js
	@$(SAY) "EMBED src/report/page.*"
	$(Q)mkdir -p $(@D)
	$(Q)sh $^ >$@.new
	$(Q)mv $@.new $@

# Tells once, before anything is compiled, what a machine lacks.
$(BUILD)/needs:
	$(Q)INSTALL=no .ci/install compile
	$(Q)mkdir -p $(@D) && touch $@

-include $(LIBRARY_OBJECTS:.o=.d) $(CLI_OBJECTS:.o=.d) $(BUILD)/src/cli/main.d
-include $(TEST_PROGRAMS:=.d) $(patsubst %.o,%.d,$(call objects,$(TEST_SUPPORT) $(FUZZ_SOURCES) $(BENCH_SOURCES)))

# ---- demo and tests

.PHONY: demo test run-tests accept
demo:
	@.ci/install compile
	@$(MAKE) --silent $(BUILD)/addsup
	@ADDSUP=$(BUILD)/addsup tests/demo

test:
	@.ci/install compile test
	@$(MAKE) run-tests

run-tests: $(call chosen,$(TEST_PROGRAMS)) $(BUILD)/addsup
	@ADDSUP=$(abspath $(BUILD))/addsup PYTHON=$$(.ci/python) CONTRACT=$(abspath $(CONTRACT)) tests/run \
	    $(call chosen,$(TEST_SCRIPTS) $(TEST_PROGRAMS))

.SECONDARY: $(TEST_PROGRAMS:=.o)
$(BUILD)/tests/%_test: $(BUILD)/tests/%_test.o $(call objects,$(TEST_SUPPORT)) $(BUILD)/cli.a $(BUILD)/libaddsup.a
	@$(SAY) "LINK $@"
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $^ -lcmocka $(LIBRARIES) -o $@

accept: $(BUILD)/addsup
	@ACCEPT=1 ADDSUP=$(abspath $(BUILD))/addsup PYTHON=$$(.ci/python) tests/corpus/cases_test.sh
	@ACCEPT=1 ADDSUP=$(abspath $(BUILD))/addsup tests/cli/rules_reference_test.sh

include tests/checks/checks.mk tests/bench/bench.mk

# ---- install

SHARE := $(DATADIR)/addsup
# file:mode:where it goes
INSTALLED := $(BUILD)/addsup:755:$(BINDIR)/addsup \
    $(BUILD)/libaddsup.a:644:$(LIBDIR)/libaddsup.a \
    $(BUILD)/libaddsup.so:755:$(LIBDIR)/libaddsup.so.$(VERSION) \
    $(BUILD)/addsup.pc:644:$(LIBDIR)/pkgconfig/addsup.pc \
    src/addsup.h:644:$(INCLUDEDIR)/addsup.h \
    $(foreach file,$(wildcard src/contract/*.json),$(file):644:$(SHARE)/contract/$(notdir $(file))) \
    $(foreach file,$(PACKS),$(file):644:$(SHARE)/rules/$(notdir $(file))) \
    $(BUILD)/made/addsup.1:644:$(DATADIR)/man/man1/addsup.1 \
    $(BUILD)/made/addsup.conf.5:644:$(DATADIR)/man/man5/addsup.conf.5 \
    $(BUILD)/made/addsup-rules.5:644:$(DATADIR)/man/man5/addsup-rules.5 \
    $(BUILD)/made/bash:644:$(DATADIR)/bash-completion/completions/addsup \
    $(BUILD)/made/zsh:644:$(DATADIR)/zsh/site-functions/_addsup \
    $(BUILD)/made/fish:644:$(DATADIR)/fish/vendor_completions.d/addsup.fish \
    $(foreach file,$(wildcard README.md LICENSE),$(file):644:$(DATADIR)/doc/addsup/$(file))
LINKS := $(LIBDIR)/$(SONAME) $(LIBDIR)/libaddsup.so

# Manuals and completions: the program makes them from its own tables.
MANUALS := $(filter $(BUILD)/made/%,$(subst :, ,$(INSTALLED)))
$(MANUALS): $(BUILD)/made/%: $(BUILD)/addsup
	$(Q)mkdir -p $(@D)
	$(Q)$< --generate $* >$@.new
	$(Q)mv $@.new $@

.PHONY: install uninstall clean help
install: all $(BUILD)/addsup.pc $(MANUALS)
	@for row in $(INSTALLED); do \
	    to=$${row##*:}; mode=$${row%:*}; mode=$${mode##*:}; \
	    echo "INSTALL $(DESTDIR)$$to"; \
	    install -D -m $$mode "$${row%%:*}" "$(DESTDIR)$$to" || exit 1; \
	done
	@for link in $(LINKS); do ln -sf libaddsup.so.$(VERSION) "$(DESTDIR)$$link" || exit 1; done

# Takes the folders that are addsup's own, once they are empty.
uninstall:
	@for row in $(INSTALLED) $(LINKS); do \
	    echo "REMOVE $(DESTDIR)$${row##*:}"; \
	    rm -f "$(DESTDIR)$${row##*:}"; \
	done
	@for folder in $(SHARE)/contract $(SHARE)/rules $(SHARE) $(DATADIR)/doc/addsup; do \
	    [ ! -d "$(DESTDIR)$$folder" ] || rmdir "$(DESTDIR)$$folder" || exit 1; \
	done

.PHONY: deb
deb: all
	$(Q)MAKE="$(MAKE)" .ci/deb $(BUILD) $(VERSION)

# Written anew each time: it depends on PREFIX.
$(BUILD)/addsup.pc: src/addsup.pc.in FORCE
	@mkdir -p $(@D)
	@sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@LIBDIR@|$(LIBDIR)|' -e 's|@INCLUDEDIR@|$(INCLUDEDIR)|' \
	    -e 's|@VERSION@|$(VERSION)|' $< >$@

clean:
	rm -rf $(BUILD)

help:
	@sed -n 's/^## //p' Makefile

.PHONY: FORCE
FORCE:
