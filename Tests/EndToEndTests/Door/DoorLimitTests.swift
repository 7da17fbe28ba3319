import Door
import Foundation
import TestSupport
import Testing

@Suite("The limits of a door, each with its word", .serialized, .needsDoor)
struct DoorLimitTests {
  private let bicycle = "FH-CITY28-50-RED"

  @Test("A window in which nothing is typed is closed with a word and its cart is kept; while it is open, it is one of the account's")
  func idle() throws {
    let door = try OpenDoor(limits: "idle-seconds = 45\nsessions-per-account = 1\n")
    for name in ["an", "bo"] { try door.makeKey(name) }
    let visit = try Visit(home: Home())
    try visit.fillCart(door, key: "an")
    let second = try door.ssh("an", "cart", "show", "--json")
    #expect(second.status == 75 && second.errors.contains("as many windows"), "\(second.errors)")
    #expect(try door.ssh("bo", "cart", "show", "--json").status == 0, "others are let in meanwhile")
    try visit.waitFor("nothing was typed for a long time", seconds: 180)
    try visit.waitForShell()
    #expect(door.isQuiet())
    let kept = try door.ssh("an", "cart", "show", "--json")
    #expect((kept.json["lines"] as? [Any])?.count == 1, "\(kept.errors)")
  }

  @Test("Who gets no more memory or time of a core, or comes upon a fault, reads a word and nothing of how the program is built")
  func ends() throws {
    let door = try OpenDoor()
    try door.makeKey("an")
    for (signal, word) in [(SIGXCPU, "seconds"), (SIGABRT, "more memory"), (SIGSEGV, "more memory")] {
      let visit = try Visit(home: Home())
      try visit.enter(door, key: "an")
      try visit.waitFor("Ghent")
      let shop = try #require(door.shops.last)
      kill(shop, signal)
      try visit.waitFor(word == "seconds" ? "has used up" : word)
      // The terminal is given back.
      try visit.waitForShell()
      #expect(!visit.screen.contains("0x") && !visit.screen.contains("stack trace"), "\(visit.screen)")
      #expect(door.isQuiet())
    }
  }

  @Test("Of an account one long question is answered at a time; another one waits a while, and is refused with a word")
  func long() throws {
    let door = try OpenDoor()
    try door.makeKey("an")
    #expect(try door.ssh("an", "year", bicycle, "--to", "Ghent", "--json").status == 0)
    // A question that is under way holds this place, whose lock is the kernel's.
    let said = try door.run(["ssh-keygen", "-l", "-E", "sha256", "-f", door.home.url.appending(path: "an.pub").path])
    let fingerprint = try #require(said.output.split(separator: " ").dropFirst().first)
    let folder = DoorFolder(door.home.url.appending(path: "door").path)
    #expect(try SessionSlots(folder.sessions).take([(.long(KeyTag(Array(fingerprint.utf8))), 1)]) == nil)
    let second = try door.ssh("an", "matrix", "--json")
    #expect(second.status == 75 && second.error["message"]?.contains("another long question") == true, "\(second.errors)")
    #expect(try door.ssh("an", "cart", "show", "--json").status == 0, "what is short is answered meanwhile")
  }

  @Test("Keys that are refused one after another end the connection; connections that say nothing are few, and others come in after them")
  func floods() throws {
    let door = try OpenDoor(limits: "startups = 4\nstartups-per-source = 3\n")
    try door.makeKey("an")
    for number in 0..<4 { try door.makeKey("weak\(number)", type: "rsa", bits: 1024) }
    let weak = (0..<4).flatMap { ["-i", door.home.url.appending(path: "weak\($0)").path] }
    let options = door.options("an")
    // Weak ones first: by the fourth key the door has closed.
    let many = try door.run(["ssh"] + weak + options + ["-p", "\(door.port)", "\(door.user)@127.0.0.1", "search", "bike"])
    #expect(many.status == 255 && many.output.isEmpty, "\(many.errors)")

    var silent: [Line] = []
    for _ in 0..<12 { silent.append(try Line(port: door.port)) }
    let greeted = silent.filter { $0.read(within: 20).hasPrefix("SSH-2.0") }.count
    #expect((1...3).contains(greeted), "\(greeted) of 12 that say nothing are let wait")
    silent = []
    let end = Date(timeIntervalSinceNow: 60)
    while try door.ssh("an", "search", "bike", "--json").status != 0, Date() < end { usleep(100_000) }
    #expect(Date() < end, "who has a key comes in again")
  }
}
