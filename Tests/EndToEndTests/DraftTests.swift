import Foundation
import Testing

@Suite("A checkout that was begun, and the program ended", .serialized)
struct DraftTests {
  private func draft(_ home: Home) throws -> [String: Any]? {
    try Program.run("data", "export", home: home).json["draft"] as? [String: Any]
  }

  @Test(
    "What was typed is there again after kill -9, SIGHUP, SIGTERM and quitting, and the cart too", arguments: [SIGKILL, SIGHUP, SIGTERM, 0])
  func survives(signal: Int32) throws {
    let home = try Home()
    _ = try Program.run("cart", "add", "FH-CITY28-50-RED", "--json", home: home)
    do {
      let visit = try Visit(home: home)
      try visit.start("--to Ghent --lang en")
      try visit.waitFor("cart 1")
      try visit.type("c")
      try visit.waitFor("recommended")
      try visit.type("p")
      try visit.waitFor("Street")
      try visit.type("Marieke Peeters")
      try visit.press("Tab")
      try visit.type("Veldstraat 12")
      try visit.waitFor("Veldstraat 12")
      // Each key is kept off the main thread: until the last one is on the disk.
      let end = Date().addingTimeInterval(60)
      while Date() < end, "\(try draft(home) ?? [:])".contains("Veldstraat 12") == false { usleep(50_000) }
      let program = try #require(visit.program)
      if signal == 0 { try visit.press("C-c") } else { kill(program, signal) }
      if signal == SIGKILL { visit.end() } else { try visit.waitForShell() }
      visit.end()
    }
    let visit = try Visit(home: home)
    try visit.start("--to Ghent --lang en")
    try visit.waitFor("cart 1")
    try visit.type("c")
    try visit.waitFor("recommended")
    try visit.type("p")
    try visit.waitFor("Marieke Peeters")
    try visit.waitFor("Veldstraat 12")
  }
}
