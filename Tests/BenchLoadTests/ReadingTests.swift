import Testing

@testable import benchload

@Suite("What is read from the system and from terminals")
struct ReadingTests {
  @Test("A process's name in its line of /proc may hold blanks and parentheses")
  func stat() throws {
    let line = "7 (a) b (c)) S 5 7 7 0 -1 4194560 10 20 0 0 150 50 30 20 20 0 1 0 100 1000 10 18446744073709551615"
    let stat = try #require(ProcessCost.Stat(line, ticks: 100))
    #expect(stat.parent == 5 && stat.own == 2 && stat.ended == 0.5)
    #expect(ProcessCost.Stat("7 (a) S 5", ticks: 100) == nil && ProcessCost.Stat("", ticks: 100) == nil)
  }

  @Test("Memory is the PSS of the whole process, the machine's time all but idling and waiting")
  func memory() throws {
    #expect(ProcessCost.memory(rollup: "0-1 ---p 0 [rollup]\nRss:  900 kB\nPss:             512 kB\nPss_Dirty: 1 kB\n") == 512 * 1_024)
    #expect(ProcessCost.memory(rollup: "Rss: 9 kB") == nil)
    #expect(ProcessCost.threads(status: "Name:\tcaravan\nThreads:\t12\nSigQ: 0\n") == 12 && ProcessCost.threads(status: "") == nil)
    let times = try #require(ProcessCost.machine(line: "cpu  100 0 50 800 50 0 0 0 0 0", ticks: 100))
    #expect(times.busy == 1.5 && times.all == 10)
    #expect(ProcessCost.machine(line: "cpu 1 2", ticks: 100) == nil)
  }

  @Test("A large frame ends with the mark of synchronised output, a small one where it ends, and a long one without marks is in doubt")
  func frames() {
    var large = FrameEnd()
    #expect(large.take(Array("\u{1B}[?2026habc".utf8)) == .unfinished)
    #expect(large.take(Array("def\u{1B}[?20".utf8)) == .unfinished)
    #expect(large.take(Array("26l".utf8)) == .whole)
    var small = FrameEnd()
    #expect(small.take(Array("\u{1B}[2;3Hx".utf8)) == .whole)
    var long = FrameEnd()
    #expect(long.take([UInt8](repeating: 65, count: 2_048)) == .doubtful)
  }

  @Test("The screen shows what frames write: moves, letters of two cells, what is erased, sequences that come in pieces")
  func screen() {
    var screen = ScreenText(columns: 20, rows: 3)
    screen.feed("\u{1B}[?1049h\u{1B}[2J\u{1B}[1;1Hcart 1\u{1B}[2;3H凤凰 bike".utf8)
    #expect(screen.text == "cart 1\n  凤凰 bike\n")
    screen.feed("\u{1B}[1;6H\u{1B}[38;2;1;2;3m2\u{1B}[2;".utf8)
    screen.feed("8H\u{1B}[K\u{1B}]0;a title\u{7}!".utf8)
    #expect(screen.line(0) == "cart 2" && screen.line(1) == "  凤凰 !")
    #expect(screen.shows("cart 2") && !screen.shows("bike"))
    screen.feed("\u{1B}[3d\u{1B}[1Gxyz\u{1B}[2D\u{1B}[X".utf8)
    #expect(screen.line(2) == "x z")
    // Beyond the edges nothing is written anywhere else.
    screen.feed("\u{1B}[99;99HW\u{1B}[1;1H\u{1B}[5A\u{1B}[9D".utf8)
    #expect(screen.line(0) == "cart 2")
  }

  @Test("Numbers of sessions and sizes are read as they are written, or refused")
  func arguments() {
    #expect(Counts(argument: "1,2,50")?.values == [1, 2, 50] && Counts(argument: "0")?.values == [0])
    #expect(Counts(argument: "1,,2") == nil && Counts(argument: "-1") == nil && Counts(argument: "a") == nil)
    #expect(WindowSize(argument: "120x40")?.rows == 40 && WindowSize(argument: "1x1") == nil && WindowSize(argument: "120") == nil)
  }
}
