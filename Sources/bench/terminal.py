"""Start to first full frame and key to frame, on a pty of 120x40, against another full-screen program if there is one.

Run by `make bench`: terminal.py PROGRAM. Standard library only.
"""
import fcntl, os, pty, select, shutil, statistics, struct, sys, tempfile, termios, time


def spawn(command, home):
    pid, fd = pty.fork()
    if pid == 0:
        os.environ.update(HOME=home, TERM="xterm-256color", LANG="C.UTF-8", COLUMNS="120", LINES="40")
        os.execvp(command[0], command)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    return pid, fd


def read_until_quiet(fd, quiet, marker=None):
    """Seconds to the last byte, to the marker if it came, and the bytes."""
    start, last, seen, data = time.perf_counter(), None, None, b""
    while True:
        ready, _, _ = select.select([fd], [], [], quiet)
        if not ready:
            return last, seen, data
        try:
            chunk = os.read(fd, 65536)
        except OSError:
            return last, seen, data
        data += chunk
        last = time.perf_counter() - start
        if marker and seen is None and marker in data:
            seen = last


def main():
    program = sys.argv[1]
    home = tempfile.mkdtemp()
    command = [program, "--to", "Ghent", "--now", "2026-11-24T10:30:00Z"]
    plain = [program, "--now", "2026-11-24T10:30:00Z"]
    os.makedirs(home + "/.config/caravan", exist_ok=True)
    with open(home + "/.config/caravan/settings.conf", "w") as file:
        file.write("destination = BE-GNE\ncurrency = EUR\nlanguage = en\n")
    pid, fd = spawn(plain, home)
    read_until_quiet(fd, 3)
    os.write(fd, b"q")
    os.waitpid(pid, 0)
    starts, alls, keys, cost = [], [], [], []
    for _ in range(9):
        pid, fd = spawn(plain, home)
        last, seen, _ = read_until_quiet(fd, 0.6, b"Fenghuang")
        starts.append(seen or last)
        alls.append(last)
        for step in range(12):
            begin = time.perf_counter()
            os.write(fd, b"j" if step < 6 else b"k")
            # The frame of the key itself; what the resting cursor fills in later is another.
            end, _, data = read_until_quiet(fd, 0.02)
            keys.append(end or 0)
            cost.append(len(data))
            read_until_quiet(fd, 0.2)
        os.write(fd, b"q")
        os.waitpid(pid, 0)
    def row(what, seconds, budget):
        print(f"{what:<66}{seconds * 1e3:.1f} ms".ljust(80) + "budget " + budget)
    row("start to first frame with goods, median of 9", statistics.median(starts), "30 ms")
    row("start to the last arrival filled in", statistics.median(alls), "130 ms")
    row("key to last byte of its frame, 99th percentile", sorted(keys)[int(len(keys) * 0.99)], "5 ms")
    row("key to last byte of its frame, median", statistics.median(keys), "5 ms")
    print(f"{'bytes of a move in the list, median':<66}{statistics.median(cost):.0f}")
    if shutil.which("htop"):
        pid, fd = spawn(["htop"], home)
        last, _, _ = read_until_quiet(fd, 0.5)
        row("yardstick: htop, start to first frame", last, "-")
        os.write(fd, b"q")
        os.waitpid(pid, 0)


main()
