"""A generated catalog beside other means of searching: fzf, SQLite's FTS5 and LIKE over the same titles, and the shop on a terminal.

Run by `make bench` after bench: scale.py PROGRAM FOLDER, where FOLDER is what bench left in .build. Standard library only; fzf where it is installed.
"""
import os, re, shutil, sqlite3, statistics, subprocess, sys, tempfile, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from terminal import read_until_quiet, resident, spawn, stop

IDEOGRAPH = re.compile("([\u3400-\u9fff])")


def figures(seconds):
    ordered = sorted(seconds)
    return "median {:9.3f} ms, 99% {:9.3f}".format(statistics.median(ordered) * 1e3, ordered[int(len(ordered) * 0.99)] * 1e3)


def row(what, text):
    print(f"{what:<56}{text}", flush=True)


def timed(keys, body):
    seconds = []
    for key in keys:
        start = time.perf_counter()
        body(key)
        seconds.append(time.perf_counter() - start)
    return seconds


def fts_query(key):
    """Words of the key as the beginnings of words; a run of ideographs as a phrase."""
    parts = []
    for word in key.split():
        phrase = " ".join(IDEOGRAPH.sub(r" \1 ", word).split()).replace('"', '""')
        parts.append(f'"{phrase}" *')
    return " AND ".join(parts)


def file_size(connection):
    return connection.execute("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()").fetchone()[0] / 1048576


def table(place, name, sql, rows):
    """A table of the titles in a file of its own: connection, seconds, megabytes."""
    path = os.path.join(place, name + ".sqlite")
    start = time.perf_counter()
    connection = sqlite3.connect(path)
    connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + sql)
    connection.executemany("INSERT INTO t(rowid, words) VALUES (?, ?)", rows)
    if "fts5" in sql:
        connection.execute("INSERT INTO t(t) VALUES ('optimize')")
    connection.commit()
    return connection, time.perf_counter() - start, file_size(connection)


def sqlite(folder, lines, keys):
    place = tempfile.mkdtemp(dir=folder)
    single = lambda text: " ".join(IDEOGRAPH.sub(r" \1 ", text).split())
    texts = [line.replace("\t", " ") for line in lines]
    kinds = [
        ("FTS5, ideographs as tokens", "CREATE VIRTUAL TABLE t USING fts5(words, content='', prefix='1 2 3')", map(single, texts), fts_query, "t MATCH ?"),
        ("FTS5, without lists of beginnings", "CREATE VIRTUAL TABLE t USING fts5(words, content='')", map(single, texts), fts_query, "t MATCH ?"),
        ("FTS5, trigram", "CREATE VIRTUAL TABLE t USING fts5(words, content='', tokenize='trigram')", texts,
         lambda key: " AND ".join('"' + word.replace('"', '""') + '"' for word in key.split()), "t MATCH ?"),
        ("LIKE", "CREATE TABLE t(words TEXT)", texts, lambda key: f"%{key.strip()}%", "words LIKE ?"),
    ]
    for name, sql, rows, query, condition in kinds:
        connection, seconds, size = table(place, re.sub(r"\W+", "-", name), sql, enumerate(rows, 1))
        row(name, f"built in {seconds:.1f} s, {size:.1f} MB")
        some = keys if name != "LIKE" else keys[::10]
        # Three letters are the least that trigrams find.
        if "trigram" in name:
            some = [key for key in keys if all(len(word) > 2 for word in key.split())]
        find = lambda key: connection.execute(f"SELECT rowid FROM t WHERE {condition} ORDER BY rowid LIMIT 50", (query(key),)).fetchall()
        count = lambda key: connection.execute(f"SELECT count(*) FROM t WHERE {condition}", (query(key),)).fetchall()
        timed(some[:20], find)
        row("  first fifty by demand, per keystroke", figures(timed(some, find)))
        row("  exact count, per keystroke", figures(timed(some, count)))
        connection.close()
    shutil.rmtree(place)


def fzf(titles, keys):
    if not shutil.which("fzf"):
        print("fzf is not here: apt-get install fzf")
        return
    def find(key):
        with open(titles) as lines:
            subprocess.run(["fzf", "--filter", key.strip() or key], stdin=lines, stdout=subprocess.DEVNULL)
    row("fzf --filter, a process each time, per keystroke", figures(timed(keys, find)))


def terminal(program, catalog, data):
    """Start to first frame and memory while browsing, over an index that is there."""
    plain = [program, "--now", "2026-11-24T10:30:00Z", "--catalog", catalog, "--data", data]
    home = tempfile.mkdtemp()
    os.makedirs(home + "/.config/caravan", exist_ok=True)
    with open(home + "/.config/caravan/settings.conf", "w") as file:
        file.write("destination = BE-GNE\ncurrency = EUR\nlanguage = en\n")
    starts, memory = [], None
    for number in range(6):
        pid, fd = spawn(plain, home)
        last, seen, _ = read_until_quiet(fd, 1.5, "€".encode(), start=time.perf_counter() + 0.05)
        if number:
            starts.append(seen or last)
        if number == 5:
            os.write(fd, b"/")
            for key in "folding bike":
                os.write(fd, key.encode())
                read_until_quiet(fd, 0.2)
            os.write(fd, b"\r")
            for _ in range(40):
                os.write(fd, b"j")
                read_until_quiet(fd, 0.1)
            time.sleep(3)
            memory = resident(pid)
        stop(pid, fd, b"q")
    row("start to first frame with goods, median of 5", f"{statistics.median(starts) * 1e3:.1f} ms".ljust(40) + "budget 50 ms")
    row("resident memory after a search and 40 moves", "{:.0f} MB, {:.0f} of them its own".format(*memory).ljust(40) + "budget 80 MB")


def main():
    program, folder = map(os.path.abspath, sys.argv[1:3])
    with open(os.path.join(folder, "keystrokes.txt")) as file:
        keys = [line for line in file.read().split("\n") if line.strip()]
    with open(os.path.join(folder, "titles.txt")) as file:
        lines = file.read().split("\n")[:-1]
    print(f"\n{len(lines)} products, beside other means over the same titles in the same run")
    terminal(program, os.path.join(folder, "catalog"), os.path.join(folder, "data"))
    titles = os.path.join(folder, "titles.txt")
    fzf(titles, keys[:: 3 if len(lines) < 100_000 else 12])
    sqlite(folder, lines, keys)


if __name__ == "__main__":
    main()
