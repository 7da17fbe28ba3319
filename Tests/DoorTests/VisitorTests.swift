@testable import Door
import Foundation
import Orders
import TestSupport
import Testing

@Suite("What a visitor's connection brings")
struct VisitorTests {
  private let account = KeyFingerprint("SHA256:" + String(repeating: "A", count: 43))

  private func environment(_ came: [String: String], place: DoorPlace = DoorPlace([:])) throws -> [String: String] {
    VisitorEnvironment(
      came: came, account: try #require(account), door: DoorFolder("/d"), place: place,
      isKnown: { ["xterm-kitty", "screen.xterm-256color"].contains($0) }
    ).values
  }

  @Test("Nothing but terminal, colours, language and address comes through, whatever is sent")
  func cleaned() throws {
    let usual = try environment([:])
    let hostile = try environment([
      "LD_PRELOAD": "/tmp/x.so", "LD_LIBRARY_PATH": "/tmp", "CARAVAN_DOOR": "/tmp", "CARAVAN_CATALOG": "/tmp", "CARAVAN_ASSETS": "/tmp",
      "CARAVAN_ACCOUNT": "SHA256:x", "HOME": "/tmp", "PATH": "/tmp", "TERMINFO": "/tmp", "TERMINFO_DIRS": "/tmp", "TMPDIR": "/tmp/x",
      "XDG_DATA_HOME": "/tmp", "PGPASSFILE": "/tmp", "LOCPATH": "/tmp", "BASH_ENV": "/tmp", "MALLOC_TRACE": "/tmp/x", "SHELL": "/bin/sh",
    ])
    #expect(hostile == usual)
    #expect(usual["CARAVAN_ACCOUNT"] == account?.text && usual["CARAVAN_DOOR"] == "/d" && usual["HOME"] == "/d/run")
  }

  @Test(
    "A locale is letters, digits and what stands between them; another one is as if none had come",
    arguments: [
      ("zh_CN.UTF-8", "zh_CN.UTF-8"), ("sr@latin", "sr@latin"), ("../../tmp", "C.UTF-8"), ("a/b", "C.UTF-8"), ("", "C.UTF-8"),
      ("en_US\n", "C.UTF-8"), (String(repeating: "a", count: 65), "C.UTF-8"), ("%s%n", "C.UTF-8"), ("\u{1B}[2J", "C.UTF-8"),
    ])
  func locale(sent: String, taken: String) throws { #expect(try environment(["LANG": sent])["LANG"] == taken) }

  @Test("The first locale that is one counts")
  func locales() throws {
    #expect(try environment(["LC_ALL": "/x", "LC_MESSAGES": "nl_BE.UTF-8", "LANG": "fr_FR"])["LANG"] == "nl_BE.UTF-8")
  }

  @Test(
    "The name of a terminal leads to no file elsewhere, and one that nobody knows is a usual one",
    arguments: [
      ("xterm-kitty", "xterm-kitty"), ("screen.xterm-256color", "screen.xterm-256color"), ("made-up", "xterm-256color"),
      ("../../../tmp/evil", "xterm-256color"), ("/tmp/evil", "xterm-256color"), ("", "xterm-256color"), ("dumb", "xterm-256color"),
      ("xterm\u{1B}", "xterm-256color"), (String(repeating: "x", count: 200), "xterm-256color"), ("hex:00", "xterm-256color"),
    ])
  func terminal(sent: String, taken: String) throws { #expect(try environment(["TERM": sent])["TERM"] == taken) }

  @Test("Terminals that the system knows are found where ncurses looks")
  func known() {
    #expect(VisitorEnvironment.isKnownTerm("xterm-256color") || VisitorEnvironment.isKnownTerm("xterm"))
    #expect(!VisitorEnvironment.isKnownTerm("made-up-by-a-test") && !VisitorEnvironment.isKnownTerm("../x/xterm"))
  }

  @Test("Where a visitor comes from is told by the network alone")
  func source() {
    #expect(VisitorSource(connection: "192.0.2.77 51234 10.0.0.1 22")?.network == "192.0.2.0/24")
    #expect(VisitorSource(connection: "2001:db8:1:2:3:4:5:6 51234 ::1 22")?.network == "2001:db8:1::/48")
    #expect(VisitorSource(connection: "::ffff:192.0.2.77 1 ::1 22") == VisitorSource(connection: "192.0.2.77 1 ::1 22"))
    #expect(VisitorSource(connection: "fe80::1%eth0 1 ::1 22") != nil)
    #expect(VisitorSource(connection: "2001:db8:1:2:aaaa::1 1 ::1 22") == VisitorSource(connection: "2001:db8:1:2:bbbb::1 1 ::1 22"))
    for text in ["", "x", "1.2.3 4", "$(id)", "999.1.1.1 1"] { #expect(VisitorSource(connection: text) == nil) }
  }

  @Test("The log tells when, who and from which network, in one line, and follows no link")
  func log() throws {
    let folder = try Scratch.folder()
    let path = folder.url.appending(path: "log").path
    let log = AuditLog(path)
    log.tell(.begun("c-1", command: "order place"), from: VisitorSource(connection: "192.0.2.77 1"), now: Date(timeIntervalSince1970: 0))
    log.tell(.refused("rate"), from: nil, now: Date(timeIntervalSince1970: 60))
    #expect(
      try String(contentsOfFile: path, encoding: .utf8) == """
        1970-01-01T00:00:00Z customer=c-1 command=order-place from=192.0.2.0/24
        1970-01-01T00:01:00Z refused=rate from=unknown

        """)
    #expect(PathOwnership.of(path)?.mode == 0o600)
    let link = folder.url.appending(path: "link").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.url.appending(path: "elsewhere").path)
    AuditLog(link).tell(.refused("rate"), from: nil, now: Date())
    #expect(PathOwnership.of(folder.url.appending(path: "elsewhere").path) == nil)
  }
}
