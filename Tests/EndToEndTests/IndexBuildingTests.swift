import Foundation
import TestSupport
import Testing

@Suite("Building the index")
struct IndexBuildingTests {
  @Test("Many programs that start at once on a catalog without an index build it once, and all of them answer")
  func once() async throws {
    let home = try Home()
    let answers = try await withThrowingTaskGroup(of: Program.Answer.self) { group in
      for _ in 0..<12 { group.addTask { try Program.run("search", "bicycle", "--json", "--log", "info", home: home) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers.allSatisfy { $0.status == 0 } && Set(answers.map(\.output)).count == 1)
    let log = try String(contentsOf: home.url.appending(path: ".local/state/caravan/caravan.log"), encoding: .utf8)
    #expect(log.components(separatedBy: "index built").count == 2, "\(log)")
    #expect(log.components(separatedBy: "index opened").count == 12, "\(log)")
    let names = try FileManager.default.contentsOfDirectory(atPath: home.url.appending(path: ".local/share/caravan").path)
    #expect(!names.contains { $0.hasSuffix(".building") || $0.hasSuffix(".spill") }, "\(names)")
  }

  @Test("A generated catalog passes the check and is searched; a number that is none and a folder that is full are refused")
  func generated() throws {
    let home = try Home()
    let large = home.url.appending(path: "large").path
    let written = try Program.run("catalog", "generate", "--products", "120", "--into", large, "--seed", "3", "--json", home: home)
    #expect(written.status == 0 && written.json["products"] as? Int == 120 && written.json["into"] as? String == large)
    #expect(try Program.run("catalog", "check", large, home: home).status == 0)
    let found = try Program.run("search", "--catalog", large, "--limit", "3", "--json", home: home)
    #expect(found.json["total"] as? Int == 120)
    #expect(try Program.run("catalog", "generate", "--products", "120", "--into", large, home: home).status == 64)
    #expect(try Program.run("catalog", "generate", "--products", "10000001", "--into", large + "2", home: home).status == 64)
  }
}
