"""How fast: speed.py [--all] BENCH ADDSUP. Times vary from machine to machine, ratios to other programs
on the same files hardly: each pair is run in turn, and the medians are compared.

    against grep        CPU of addsup by CPU of `grep -rc '[0-9]'`: at most 5
    against ripgrep     CPU of `rg -P` with 40 patterns by that of addsup: at least 25       (--all)
    two threads         time of one thread by time of two: at least 1.9                      (--all)
    five files          milliseconds: at most 10                                             (--all)
    reader              CPU of reading figures by that of `grep -c '[0-9]'`, same bytes, and MB/s  (--all)
    memory              peak MB for all files                                                (--all)
"""
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

COPIES = 100
ROUNDS = 5
ENVIRONMENT = {**os.environ, "LC_ALL": "C"}


def run(command):
    """-> (CPU seconds, seconds, peak kilobytes)"""
    start = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=ENVIRONMENT)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.monotonic() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        sys.exit(f"failed: {' '.join(command)}")
    return usage.ru_utime + usage.ru_stime, seconds, usage.ru_maxrss


def compare(one, other, rounds=ROUNDS):
    """-> the medians of both, as `run` has them"""
    pairs = [(run(one), run(other)) for _ in range(rounds + 1)][1:]  # the first fills the cache
    return [[statistics.median(column) for column in zip(*runs)] for runs in zip(*pairs)]


def report(name, text):
    print(f"{name:<16} {text}", flush=True)


def copied(real, folder):
    for number in range(COPIES):
        shutil.copytree(real, folder / f"{number:03}")
    size = COPIES * sum(path.stat().st_size for path in real.iterdir())
    report("speed", f"{COPIES} copies of {real}, {size / 1e6:.0f} MB")
    return folder


def against_grep(addsup, folder):
    ours, grep = compare([*addsup, "-j", "1", str(folder)], ["grep", "-rc", "[0-9]", str(folder)])
    report("against grep", f"{ours[0] / grep[0]:.2f} times its CPU ({ours[0]:.3f} s, grep {grep[0]:.3f} s)")


def against_ripgrep(addsup, folder, patterns):
    if not patterns.exists() or not shutil.which("rg"):
        return report("against ripgrep", "absent")
    rg = ["rg", "-j1", "-P", "--no-unicode", "-c", "-f", str(patterns), str(folder)]
    theirs, ours = compare(rg, [*addsup, "-j", "1", str(folder)], rounds=1)
    report("against ripgrep", f"{theirs[0] / ours[0]:.1f} times its throughput ({theirs[0]:.2f} s, ours {ours[0]:.3f} s)")


def two_threads(addsup, folder):
    one, two = compare([*addsup, "-j", "1", str(folder)], [*addsup, "-j", "2", str(folder)])
    report("two threads", f"{one[1] / two[1]:.2f} times as fast ({one[1]:.3f} s, {two[1]:.3f} s)")
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # a child starts with its parent's peak
    peaks = [f"{'below ' if peak <= own else ''}{peak / 1024:.0f} MB" for peak in (one[2], two[2])]
    report("memory", f"{peaks[0]} with one thread, {peaks[1]} with two")


def five_files(addsup, real):
    files = sorted(str(path) for path in real.glob("*.txt"))[:5]
    seconds = statistics.median(run([*addsup, *files])[1] for _ in range(20))
    report("five files", f"{1000 * seconds:.1f} ms")


def reader(program, real, folder):
    """The figure reader alone, on text in memory; grep reads the same bytes as one file."""
    bench = pathlib.Path(program).parent / "tests" / "bench" / "reader_bench"
    files = sorted(real.glob("*.txt"))
    whole = folder / "whole.txt"
    with whole.open("wb") as out:
        for _ in range(COPIES):
            for file in files:
                out.write(file.read_bytes())
    rates = []
    for _ in range(ROUNDS):
        size, seconds = subprocess.run([bench, str(COPIES // 4), *files], stdout=subprocess.PIPE,
                                       check=True, text=True).stdout.split()
        grep = run(["grep", "-c", "[0-9]", str(whole)])[0] / whole.stat().st_size
        rates.append((float(seconds) / float(size) / grep, float(size) / float(seconds) / 1e6))
    ratio, speed = (statistics.median(column) for column in zip(*rates))
    report("reader", f"{ratio:.2f} times the CPU of grep ({speed:.0f} MB/s)")


def main():
    everything = "--all" in sys.argv
    bench, program = sys.argv[-2:]
    bench, real = pathlib.Path(bench), pathlib.Path(bench, "real")
    if not real.is_dir():
        return report("speed", "absent")
    addsup = [program, "check", "--scope", "article", "--format", "json"]
    with tempfile.TemporaryDirectory() as temporary:
        folder = copied(real, pathlib.Path(temporary))
        against_grep(addsup, folder)
        if everything:
            against_ripgrep(addsup, folder, bench / "speed" / "patterns.txt")
            two_threads(addsup, folder)
            five_files(addsup, real)
            reader(program, real, folder)
    return None


sys.exit(main())
