# How good and how fast, on articles that are not part of the project: BENCH names their folder. Not
# a test: figures to look at, and a ratio of times differs from run to run.

.PHONY: bench bench-quick
bench: $(BUILD)/addsup $(BUILD)/tests/bench/reader_bench
	@tests/bench/quality.sh $(BENCH) $(BUILD)/addsup
	@python3 tests/bench/speed.py --all $(BENCH) $(BUILD)/addsup

bench-quick: $(BUILD)/addsup
	@python3 tests/bench/speed.py $(BENCH) $(BUILD)/addsup

$(BUILD)/tests/bench/%_bench: $(BUILD)/tests/bench/%_bench.o $(BUILD)/libaddsup.a
	@$(SAY) "LINK $@"
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $^ $(LIBRARIES) -o $@
