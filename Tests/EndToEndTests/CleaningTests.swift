import Foundation
import Testing

@Suite("Tests leave nothing behind", .serialized)
struct CleaningTests {
  @Test("A visit whose expectation never comes ends its terminal, its shell and the shop, and its home is gone")
  func failedVisit() throws {
    var left: (server: pid_t, program: pid_t, home: URL)?
    #expect(throws: Visit.NotSeen.self) {
      let visit = try Visit(home: Home())
      try visit.start("--to", "Ghent")
      try visit.waitFor("Fenghuang City Classic 28")
      left = (visit.server, try #require(visit.program), visit.home.url)
      try visit.waitFor("what no shop says", seconds: 0)
    }
    let (server, program, home) = try #require(left)
    #expect(!Spawn.isThere(server))
    #expect(!Spawn.isThere(program))
    #expect(!FileManager.default.fileExists(atPath: home.path))
  }

  @Test("Of tests that are killed the guardian ends the terminals and what runs in them, and removes the folder")
  func killedTests() throws {
    let folder = Guardian.folder.appending(path: "k\(UUID().uuidString.prefix(3))")
    let visit = try Visit(home: Home(in: folder))
    let guardian = try Guardian.watch(folder)
    try visit.start("--to", "Ghent")
    try visit.waitFor("Fenghuang City Classic 28")
    // As the system does for a process that is killed.
    close(guardian.writer)
    #expect(Spawn.awaitEnd(of: guardian.process, seconds: 60))
    #expect(Spawn.awaitEnd(of: visit.server, seconds: 60))
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  @Test("A command's home is gone with its owner")
  func home() throws {
    var url: URL?
    do {
      let home = try Home()
      url = home.url
      #expect(FileManager.default.fileExists(atPath: home.url.path))
    }
    #expect(!FileManager.default.fileExists(atPath: try #require(url).path))
  }
}
