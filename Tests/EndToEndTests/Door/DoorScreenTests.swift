import Foundation
import TestSupport
import Testing

@Suite("The storefront through a door", .serialized, .needsDoor)
struct DoorScreenTests {
  /// Opens the shop over ssh in the shell of a visit; `program` is then ssh.
  private func enter(_ door: OpenDoor, _ visit: Visit, key: String, variables: String = "") throws {
    let options = door.options(key).map { "'\($0)'" }.joined(separator: " ")
    let line = "echo $$ > \"$HOME/program\"; exec env \(variables) ssh \(options) -t -p \(door.port) \(door.user)@127.0.0.1\n"
    try line.write(to: visit.home.url.appending(path: "start"), atomically: true, encoding: .utf8)
    try visit.type("sh ~/start")
    try visit.press("Enter")
  }

  /// Says where goods go, which the first start asks.
  private func choose(_ visit: Visit) throws {
    try visit.waitFor("Ghent")
    try visit.type("Ghent")
    // Before the network is there no place can be chosen, which a key tells.
    for _ in 0..<60 where visit.screen.contains("no destination") {
      try visit.press("Enter")
      usleep(500_000)
    }
    try visit.waitFor("to Ghent")
  }

  @Test("The shop opens full screen, is resized, keeps destination and cart for the key, writes no file, and joins another key by :link")
  func visit() throws {
    let door = try OpenDoor()
    for name in ["an", "bo"] { try door.makeKey(name) }
    let visit = try Visit(home: Home())
    try enter(door, visit, key: "an")
    // The first start asks where goods go.
    try choose(visit)
    try visit.waitFor("€420.05")
    try visit.type("a")
    try visit.waitFor("cart 1")
    try visit.resize(columns: 80, rows: 24)
    try visit.waitFor("cart 1")
    try visit.resize(columns: 120, rows: 40)
    // No shell is there that could bring a stopped shop back: it does not stop.
    try visit.press("C-z")

    // What would be a file is shown.
    let before = door.files
    try visit.type(":")
    try visit.type("save-screen /tmp/never-written")
    try visit.press("Enter")
    try visit.waitFor("Nothing is written on this host")
    try visit.press("Escape")
    #expect(!FileManager.default.fileExists(atPath: "/tmp/never-written"))
    #expect(door.files == before)

    // The other key joins, and sees the cart.
    try visit.type(":")
    try visit.type("link")
    try visit.press("Enter")
    try visit.waitFor("Your code")
    try visit.waitFor("valid until")
    let code = try #require(visit.screen.firstMatch(of: /[2-9A-Z]{5}-[2-9A-Z]{5}/).map { String($0.0) })
    let other = try Visit(home: Home())
    try enter(door, other, key: "bo")
    try choose(other)
    try other.type(":")
    try other.type("link")
    try other.press("Enter")
    try other.waitFor("Your code")
    try other.type(code)
    try other.press("Enter")
    try other.waitFor("cart 1")

    // Next time it is all there.
    try visit.press("Escape")
    try visit.type("q")
    try visit.waitFor("ready>")
    try enter(door, visit, key: "an")
    try visit.waitFor("cart 1")
    try visit.waitFor("Ghent")
    try visit.type("q")
    try visit.waitFor("ready>")
  }

  @Test(
    "Terminals that nobody knows and hostile locales open a shop that works; a client that is killed leaves nothing running and its cart")
  func hostile() throws {
    let door = try OpenDoor()
    try door.makeKey("an")
    let visit = try Visit(home: Home())
    try enter(door, visit, key: "an", variables: "TERM=../../../tmp/x LC_ALL=../../tmp")
    try choose(visit)
    try visit.waitFor("€420.05")
    try visit.type("a")
    try visit.waitFor("cart 1")
    let client = try #require(
      pid_t(
        try String(contentsOf: visit.home.url.appending(path: "program"), encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)))
    kill(client, SIGKILL)
    let end = Date(timeIntervalSinceNow: 60)
    while door.processes.count > 1, Date() < end { usleep(100_000) }
    #expect(door.processes.count == 1, "only sshd itself is left")
    let cart = try door.ssh("an", "cart", "show", "--json")
    #expect((cart.json["lines"] as? [Any])?.count == 1, "\(cart.errors)")
  }

  @Test("However large the terminal says to be, the shop draws no more than a screen")
  func huge() throws {
    let door = try OpenDoor()
    try door.makeKey("an")
    let visit = try Visit(home: Home())
    try visit.type("stty rows 65000 cols 65000")
    try visit.press("Enter")
    try enter(door, visit, key: "an")
    // The true window shows corners of a larger one, and no word that could be waited for.
    try visit.waitUntilGone("sh ~/start")
    let end = Date(timeIntervalSinceNow: 60)
    while visit.screen.allSatisfy(\.isWhitespace) {
      if Date() > end { throw Visit.NotSeen(text: "a frame", screen: "") }
      usleep(50_000)
    }
    let programs = door.processes.filter {
      (try? String(contentsOfFile: "/proc/\($0)/comm", encoding: .utf8))?.hasPrefix("caravan") == true
    }
    #expect(!programs.isEmpty)
    for program in programs {
      let status = (try? String(contentsOfFile: "/proc/\(program)/status", encoding: .utf8)) ?? ""
      let peak = status.firstMatch(of: /VmHWM:\s+(\d+) kB/).flatMap { Int($0.1) }
      #expect((peak ?? .max) < 300_000, "a frame of 65,000 by 65,000 would have taken gigabytes: \(peak ?? 0) kB")
    }
    try visit.press("C-c")
    try visit.waitFor("ready>")
  }

  @Test("A door that is told to close ends its sessions, which keep their carts, and itself")
  func closing() throws {
    let door = try OpenDoor()
    try door.makeKey("an")
    let visit = try Visit(home: Home())
    try enter(door, visit, key: "an")
    try visit.waitFor("Ghent")
    let processes = door.processes
    #expect(processes.count > 2)
    #expect(door.close())
    for process in processes { #expect(Spawn.awaitEnd(of: process, seconds: 20)) }
    try visit.waitFor("ready>")
  }
}
