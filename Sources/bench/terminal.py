"""Start to first full frame, what a key costs and memory, on a pty, with other full-screen programs beside it in the same run.

Run by `make bench`: terminal.py PROGRAM. Standard library only. mc, tig and htop are compared where they are installed.
"""
import fcntl, os, pty, select, shutil, statistics, struct, subprocess, sys, tempfile, termios, time

SIZES = [(80, 24), (120, 40)]
ROUNDS, MOVES = 4, 24


def spawn(command, home, columns=120, rows=40, cwd=None):
    pid, fd = pty.fork()
    if pid == 0:
        for name in ("COLORTERM", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ.pop(name, None)
        os.environ.update(HOME=home, TERM="xterm-256color", LANG="C.UTF-8", COLUMNS=str(columns), LINES=str(rows))
        if cwd:
            os.chdir(cwd)
        time.sleep(0.05)  # until the size is set
        os.execvp(command[0], command)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    return pid, fd


def read_until_quiet(fd, quiet, marker=None, start=None):
    """Seconds to the last byte, to the marker if it came, and the bytes."""
    start, last, seen, data = start or time.perf_counter(), None, None, b""
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


def resident(pid):
    """Megabytes: all, and of them those that are the process's own."""
    lines = dict(line.split(":", 1) for line in open(f"/proc/{pid}/status") if ":" in line)
    return tuple(int(lines[name].split()[0]) / 1024 for name in ("VmRSS", "RssAnon"))


def stop(pid, fd, key):
    try:
        os.write(fd, key)
    except OSError:
        pass
    end = time.monotonic() + 1
    while time.monotonic() < end:
        if os.waitpid(pid, os.WNOHANG)[0]:
            os.close(fd)
            return
        if select.select([fd], [], [], 0.02)[0]:
            try:
                os.read(fd, 65536)
            except OSError:
                time.sleep(0.02)
    os.kill(pid, 9)
    os.waitpid(pid, 0)
    os.close(fd)


class Moves:
    """Cursor moves of one program at one size: milliseconds to the last byte of the frame, bytes, memory."""

    def __init__(self, command, home, size, down, up, leave, cwd=None):
        self.command, self.home, self.size, self.keys, self.leave, self.cwd = command, home, size, (down, up), leave, cwd
        self.seconds, self.bytes, self.memory = [], [], None

    def round(self):
        pid, fd = spawn(self.command, self.home, *self.size, cwd=self.cwd)
        read_until_quiet(fd, 0.6)
        for step in range(MOVES):
            begin = time.perf_counter()
            os.write(fd, self.keys[step // 6 % 2])
            # The frame of the key itself; what the resting cursor fills in later is another.
            end, _, data = read_until_quiet(fd, 0.025, start=begin)
            if end is not None:
                self.seconds.append(end)
                self.bytes.append(len(data))
            read_until_quiet(fd, 0.1)
        if os.path.exists(f"/proc/{pid}/status"):
            self.memory = resident(pid)
        stop(pid, fd, self.leave)

    def row(self, name, budget):
        if not self.seconds:
            return
        ordered = sorted(self.seconds)
        size = "{}x{}".format(*self.size)
        print(f"{name + ', a move in the list at ' + size:<50}median {statistics.median(ordered) * 1e3:5.2f} ms, "
              f"99th percentile {ordered[int(len(ordered) * 0.99)] * 1e3:5.2f} ms, {statistics.median(self.bytes):5.0f} bytes   {budget}")


def repository():
    """Somewhere for tig: a repository of its own."""
    folder = tempfile.mkdtemp()
    environment = dict(os.environ, GIT_AUTHOR_NAME="a", GIT_AUTHOR_EMAIL="a@b", GIT_COMMITTER_NAME="a", GIT_COMMITTER_EMAIL="a@b")
    run = lambda *words: subprocess.run(["git", "-C", folder, *words], env=environment, check=True, capture_output=True)
    run("init", "-q")
    for number in range(40):
        run("commit", "-q", "--allow-empty", "-m", f"The {number}th change of a history to look at, with a subject of usual length")
    return folder


def orders(program, row):
    """The list of ten thousand orders, whose ledger `bench` has left: from the key to the frame that has the late ones first."""
    data = os.path.abspath(".build/bench-orders")
    if not os.path.exists(data + "/shop.sqlite"):
        return print("no ledger of ten thousand orders is here: bench makes it")
    home, times = tempfile.mkdtemp(), []
    command = [program, "--now", "2026-11-24T11:00:00Z", "--to", "Ghent", "--data", data]
    for number in range(8):
        pid, fd = spawn(command, home)
        read_until_quiet(fd, 3 if number == 0 else 0.8)
        begin = time.perf_counter()
        os.write(fd, b"o")
        last, seen, _ = read_until_quiet(fd, 0.5, b"BENC-", start=begin)
        if number > 0:
            times.append(seen or last or 0)
        stop(pid, fd, b"q")
    row("the orders page of 10,000 orders, key to frame, median of 7", statistics.median(times), "50 ms")


def main():
    program = os.path.abspath(sys.argv[1])
    home = tempfile.mkdtemp()
    plain = [program, "--now", "2026-11-24T10:30:00Z"]
    os.makedirs(home + "/.config/caravan", exist_ok=True)
    with open(home + "/.config/caravan/settings.conf", "w") as file:
        file.write("destination = BE-GNE\ncurrency = EUR\nlanguage = en\n")
    pid, fd = spawn(plain, home)
    read_until_quiet(fd, 3)
    stop(pid, fd, b"q")
    starts, alls = [], []
    for _ in range(9):
        pid, fd = spawn(plain, home)
        # spawn waits for the size: that is no start of ours. After a rest of 0.3 s the counts of prices and dates are made, which nobody waits for.
        last, seen, _ = read_until_quiet(fd, 0.2, b"Fenghuang", start=time.perf_counter() + 0.05)
        starts.append(seen or last)
        alls.append(last)
        stop(pid, fd, b"q")

    def row(what, seconds, budget):
        print(f"{what:<66}{seconds * 1e3:.1f} ms".ljust(80) + "budget " + budget)
    row("start to first frame with goods, median of 9", statistics.median(starts), "30 ms")
    row("start to the last arrival filled in", statistics.median(alls), "130 ms")

    orders(program, row)

    programs = []
    for size in SIZES:
        bytes_budget = "400" if size[0] == 80 else "1.5 for each cell that changes"
        programs.append(("caravan", Moves(plain, home, size, b"j", b"k", b"q"), f"budget mc's, 4 ms, {bytes_budget}"))
        if shutil.which("mc"):
            programs.append(("yardstick: mc", Moves(["mc", "-u"], tempfile.mkdtemp(), size, b"\x1bOB", b"\x1bOA", b"\x1b[21~", "/usr/bin"), ""))
        if shutil.which("tig") and shutil.which("git"):
            programs.append(("yardstick: tig", Moves(["tig"], tempfile.mkdtemp(), size, b"j", b"k", b"q", repository()), ""))
        if shutil.which("htop"):
            programs.append(("yardstick: htop", Moves(["htop", "-d", "100"], tempfile.mkdtemp(), size, b"\x1bOB", b"\x1bOA", b"q"), ""))
    # By turns, so that what else the machine does falls on all alike.
    for number in range(ROUNDS):
        for name, moves, _ in programs:
            if number == 0 or name in ("caravan", "yardstick: mc"):
                moves.round()
    for name, moves, budget in programs:
        moves.row(name, budget)
    if not shutil.which("mc"):
        print("mc is not here: what a key may cost is compared with nothing")
    for name, moves, _ in programs:
        if name == "caravan" and moves.memory:
            print("resident memory while browsing at {}x{}: {:.0f} MB, {:.0f} of them its own   budget 40 MB".format(*moves.size, *moves.memory))


if __name__ == "__main__":
    main()
