import TestSupport
import Testing

@testable import CursesTerminal

struct TerminfoEntryTests {
  @Test("An entry written again reads as the same")
  func roundTrip() throws {
    for name in ["xterm-256color", "ansi", "vt100", "linux", "screen-256color", "tmux-256color"] {
      guard let bytes = TerminfoDatabase.entry(named: name) else { continue }
      let entry = try #require(TerminfoEntry(bytes))
      #expect(TerminfoEntry(entry.bytes) == entry, "\(name)")
    }
  }

  @Test("Direct colour says RGB and 16 million colours, once")
  func direct() throws {
    guard let bytes = TerminfoDatabase.entry(named: "xterm-256color") else { return }
    var entry = try #require(TerminfoEntry(bytes))
    #expect(!entry.isDirect)
    entry.makeDirect()
    #expect(entry.isDirect)
    let once = entry.bytes
    entry.makeDirect()
    #expect(entry.bytes == once)
    #expect(String(decoding: once, as: UTF8.self).contains("RGB\0"))
    #expect(String(decoding: once, as: UTF8.self).contains("38;2;%p1"))
  }

  @Test("A terminal said to wrap at once is not trusted with its last column")
  func margin() throws {
    guard let bytes = TerminfoDatabase.entry(named: "ansi") else { return }
    var entry = try #require(TerminfoEntry(bytes))
    #expect(entry.wrapsAtOnce)
    entry.doubtCursorAtMargin()
    #expect(!entry.wrapsAtOnce)
  }

  @Test("What is no entry is refused, and a broken one does not trap")
  func broken() {
    #expect(TerminfoEntry([]) == nil)
    #expect(TerminfoEntry(Array("hello, world".utf8)) == nil)
    guard let bytes = TerminfoDatabase.entry(named: "xterm-256color") else { return }
    for count in stride(from: 0, to: bytes.count, by: 7) {
      if var entry = TerminfoEntry(Array(bytes[..<count])) {
        entry.makeDirect()
        _ = entry.bytes
      }
    }
    var random = SplitMix(seed: 7)
    for _ in 0..<300 {
      var damaged = bytes
      for _ in 0..<20 {
        damaged[Int.random(in: damaged.indices, using: &random)] = .random(in: 0...255, using: &random)
      }
      if var entry = TerminfoEntry(damaged) {
        entry.makeDirect()
        _ = entry.bytes
      }
    }
  }

  @Test("A name that is a path finds nothing")
  func paths() {
    #expect(TerminfoDatabase.entry(named: "../../../etc/passwd") == nil)
    #expect(TerminfoDatabase.entry(named: "") == nil)
    #expect(TerminfoDatabase.entry(named: "..") == nil)
  }
}
