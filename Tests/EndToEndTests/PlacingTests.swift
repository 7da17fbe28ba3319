import Foundation
import Testing

@Suite("Placing by several programs at once", .serialized)
struct PlacingTests {
  private let sku = "FH-CITY28-50-RED"

  /// Runs the same command in several processes at once.
  private func together(_ times: Int, _ arguments: [String], home: Home) async throws -> [Program.Answer] {
    try await withThrowingTaskGroup(of: Program.Answer.self) { group in
      for _ in 0..<times { group.addTask { try Program.run(arguments, home: home) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  private func orders(_ home: Home) throws -> [String] {
    let listed = try Program.run("order", "list", "--json", home: home)
    return (listed.json["orders"] as? [[String: Any]] ?? []).compactMap { $0["order"] as? String }
  }

  @Test("A cart that two programs order at once becomes one order; the other is told cart-changed, which it is")
  func oneCart() async throws {
    let home = try Home()
    for round in 1...3 {
      #expect(try Program.run("cart", "add", sku, home: home).status == 0)
      let answers = try await together(2, ["order", "place", "--to", "BE-9000", "--yes", "--json"], home: home)
      // One that comes late begins with an empty cart.
      #expect(answers.filter { $0.status == 0 }.count == 1)
      for refused in answers where refused.status != 0 {
        #expect(refused.status == 1 && refused.error["code"] == "cart-changed" || refused.status == 64 && refused.error["code"] == "usage")
      }
      #expect(try orders(home).count == round)
    }
  }

  @Test("The same key gives the same order to all who ask at once and to who asks later; for other goods it is refused")
  func oneKey() async throws {
    let home = try Home()
    #expect(try Program.run("cart", "add", sku, home: home).status == 0)
    let command = ["order", "place", "--key", "a key", "--to", "BE-9000", "--yes", "--json"]
    var answers = try await together(4, command, home: home)
    answers.append(try Program.run(command, home: home))
    #expect(answers.allSatisfy { $0.status == 0 })
    #expect(Set(answers.map { $0.json["order"] as? String ?? "" }) == Set(try orders(home)))
    #expect(try orders(home).count == 1)
    let other = try Program.run("order", "place", sku, "--key", "a key", "--to", "BE-9000", "--yes", "--json", home: home)
    #expect(other.status == 64)
    #expect(other.error["message"]?.contains(try orders(home)[0]) == true)
  }

  @Test("An index whose bytes were changed is built anew with a word, once")
  func damagedIndex() throws {
    let home = try Home()
    let data = home.url.appending(path: "data")
    let command = ["search", "bicycle", "--limit", "1", "--data", data.path]
    let before = try Program.run(command, home: home)
    let name = try FileManager.default.contentsOfDirectory(atPath: data.path).first { $0.hasPrefix("index-") && $0.hasSuffix(".sqlite") }
    let index = data.appending(path: try #require(name))
    var bytes = try Data(contentsOf: index)
    bytes.replaceSubrange(bytes.count / 2..<bytes.count / 2 + 16, with: Data(repeating: 0xA5, count: 16))
    try bytes.write(to: index)
    let damaged = try Program.run(command, home: home)
    #expect(damaged.status == 0 && damaged.output == before.output)
    #expect(damaged.errors.contains("damaged"))
    #expect(try Program.run(command, home: home).errors.isEmpty)
  }

  @Test("Where no file can be kept, what only reads works and says why; what has to be kept is refused with the disk's status")
  func noFolder() throws {
    let home = try Home()
    let file = home.url.appending(path: "file")
    try Data().write(to: file)
    let data = file.appending(path: "data").path
    for command in [["search", "bicycle"], ["show", sku], ["estimate", sku, "--to", "Ghent"]] {
      let answer = try Program.run(command + ["--data", data], home: home)
      #expect(answer.status == 0, "\(command): \(answer.errors)")
      #expect(answer.errors.contains("warning"))
    }
    for command in [["cart", "add", sku], ["order", "place", sku, "--to", "Ghent", "--yes"], ["order", "list"]] {
      #expect(try Program.run(command + ["--data", data], home: home).status == 74)
    }
  }
}
