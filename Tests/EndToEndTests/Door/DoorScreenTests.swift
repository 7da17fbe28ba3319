import Foundation
import TestSupport
import Testing

@Suite("The storefront through a door", .serialized, .needsDoor)
struct DoorScreenTests {
  @Test("The shop opens full screen, is resized, keeps destination and cart for the key, writes no file, and joins another key by :link")
  func visit() throws {
    let door = try OpenDoor()
    for name in ["an", "bo"] { try door.makeKey(name) }
    let visit = try Visit(home: Home())
    try visit.fillCart(door, key: "an")
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
    try other.enter(door, key: "bo")
    try other.chooseGhent()
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
    try visit.waitForShell()
    try visit.enter(door, key: "an")
    try visit.waitFor("cart 1")
    try visit.waitFor("Ghent")
    try visit.type("q")
    try visit.waitForShell()
  }

  @Test(
    "Terminals that nobody knows and hostile locales open a shop that works; a client that is killed leaves nothing running and its cart")
  func hostile() throws {
    let door = try OpenDoor()
    try door.makeKey("an")
    let visit = try Visit(home: Home())
    try visit.enter(door, key: "an", variables: "TERM=../../../tmp/x LC_ALL=../../tmp")
    try visit.chooseGhent()
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

  @Test("Who erases what is kept of them while a window is open is told there that nothing is kept any more; nothing of it comes back")
  func erasing() throws {
    let door = try OpenDoor()
    try door.makeKey("an")
    let visit = try Visit(home: Home())
    try visit.fillCart(door, key: "an")
    let erased = try door.ssh("an", "data", "erase", "--yes", "--json")
    #expect(erased.json["erased"] as? Bool == true, "\(erased.errors)")
    try visit.type("a")
    try visit.waitFor("was erased meanwhile")
    // Keys go on being answered, and leaving keeps nothing either.
    try visit.press("Escape")
    try visit.type("q")
    try visit.waitForShell()
    let export = try door.ssh("an", "data", "export")
    #expect((export.json["keys"] as? [Any])?.count == 1, "\(export.errors)")
    #expect(try (door.ssh("an", "cart", "show", "--json").json["lines"] as? [Any])?.isEmpty == true)
    for name in ["shop.sqlite", "shop.sqlite-wal"] {
      let file = try? Data(contentsOf: door.home.url.appending(path: "data/\(name)"))
      #expect(file?.range(of: Data("FH-CITY28-50-RED".utf8)) == nil, "a row of the window's is left in \(name)")
    }
  }

  @Test("However large the terminal says to be, the shop draws no more than a screen")
  func huge() throws {
    let door = try OpenDoor()
    try door.makeKey("an")
    let visit = try Visit(home: Home())
    try visit.type("stty rows 65000 cols 65000")
    try visit.press("Enter")
    try visit.enter(door, key: "an")
    // The true window shows corners of a larger one, and no word that could be waited for.
    try visit.waitUntilGone("sh ~/start")
    let end = Date(timeIntervalSinceNow: 60)
    while visit.screen.allSatisfy(\.isWhitespace) {
      if Date() > end { throw Visit.NotSeen(text: "a frame", screen: "") }
      usleep(50_000)
    }
    let programs = door.shops
    #expect(!programs.isEmpty)
    for program in programs {
      let status = (try? String(contentsOfFile: "/proc/\(program)/status", encoding: .utf8)) ?? ""
      let peak = status.firstMatch(of: /VmHWM:\s+(\d+) kB/).flatMap { Int($0.1) }
      #expect((peak ?? .max) < 300_000, "a frame of 65,000 by 65,000 would have taken gigabytes: \(peak ?? 0) kB")
    }
    try visit.press("C-c")
    try visit.waitForShell()
  }

  @Test("A door that is told to close ends its sessions, which keep their carts, and itself")
  func closing() throws {
    let door = try OpenDoor()
    try door.makeKey("an")
    let visit = try Visit(home: Home())
    try visit.enter(door, key: "an")
    try visit.waitFor("Ghent")
    let processes = door.processes
    #expect(processes.count > 2)
    #expect(door.close())
    for process in processes { #expect(Spawn.awaitEnd(of: process, seconds: 20)) }
    try visit.waitForShell()
  }
}
