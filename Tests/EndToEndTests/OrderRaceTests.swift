import Foundation
import TestSupport
import Testing

/// Orders that many programs place and change at once, or that are killed while they do.
@Suite("Racing for goods, and killed while ordering", .serialized)
struct OrderRaceTests {
  private let sku = "FH-CITY28-50-RED"

  /// A shop with so many pieces of one bicycle, all at one site.
  private func shop(pieces: Int) throws -> Home {
    let folder = Guardian.folder.appending(path: "race-\(UUID().uuidString.prefix(8))")
    try FileManager.default.copyItem(at: PackageFolder.smallCatalog, to: folder)
    let file = folder.appending(path: "products/stock.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix(sku) }
    let row = try #require(
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").first { $0.hasPrefix("\(sku),BELGG-OW,") })
    var cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    cells[2] = "\(pieces)"
    try (lines.map(String.init) + [cells.joined(separator: ",")]).joined(separator: "\n").appending("\n")
      .write(to: file, atomically: true, encoding: .utf8)
    let home = try Home(catalog: folder)
    // The index is built once, before anybody races.
    #expect(try Program.run("show", sku, home: home).status == 0)
    return home
  }

  private func together(_ commands: [[String]], home: Home) async throws -> [Program.Answer] {
    try await withThrowingTaskGroup(of: Program.Answer.self) { group in
      for command in commands { group.addTask { try Program.run(command, home: home) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  private func place(_ quantity: Int, key: String) -> [String] {
    ["order", "place", sku, "--quantity", "\(quantity)", "--to", "Ghent", "--yes", "--json", "--key", key]
  }

  private func sold(_ home: Home) throws -> Int {
    let stock = try Program.run("stock", sku, "--site", "BELGG-OW", "--json", home: home).json["stock"] as? [[String: Any]] ?? []
    return stock.first?["sold"] as? Int ?? -1
  }

  private func order(_ id: String, home: Home) throws -> [String: Any] { try Program.run("order", "show", id, "--json", home: home).json }

  private func orders(_ home: Home) throws -> [String] {
    (try Program.run("order", "list", "--json", home: home).json["orders"] as? [[String: Any]] ?? []).compactMap { $0["order"] as? String }
  }

  /// How many pieces of an order are not cancelled.
  private func pieces(_ order: [String: Any]) -> Int {
    let lines = (order["shipments"] as? [[String: Any]] ?? []).flatMap { $0["lines"] as? [[String: Any]] ?? [] }
    return lines.reduce(0) { $0 + ($1["quantity"] as? Int ?? 0) - ($1["cancelled"] as? Int ?? 0) }
  }

  @Test("Of 64 programs that want one of 20 pieces, 20 get one, and cancelling them all at once gives each back once")
  func race() async throws {
    let home = try shop(pieces: 20)
    var answers: [Program.Answer] = []
    var wanted = (0..<64).map { place(1, key: "race-\($0)") }
    // Who finds the database busy for too long asks again with the same key, as it is told to.
    for _ in 0..<5 where !wanted.isEmpty {
      let asked = try await together(wanted, home: home)
      answers += asked.filter { $0.status != 75 }
      wanted = asked.contains { $0.status == 75 } ? (0..<64).map { place(1, key: "race-\($0)") } : []
      if !wanted.isEmpty { answers = [] }
    }
    #expect(answers.count == 64)
    let placed = Set(answers.filter { $0.status == 0 }.compactMap { $0.json["order"] as? String })
    #expect(placed.count == 20)
    for refused in answers where refused.status != 0 { #expect(refused.status == 1 && refused.error["code"] == "out-of-stock") }
    #expect(try sold(home) == 20 && Set(orders(home)) == placed)
    // Twice each, at once: the second is told that it is too late, or is the first again.
    let cancels = placed.flatMap { id in [["order", "cancel", id, "--json", "--key", "c"], ["order", "cancel", id, "--json"]] }
    let cancelled = try await together(cancels, home: home)
    #expect(cancelled.filter { $0.status == 0 }.count >= 20)
    for refused in cancelled where refused.status != 0 { #expect(refused.status == 1 && refused.error["code"] == "too-late") }
    #expect(try sold(home) == 0)
  }

  /// How many programs are killed; `make test KILLS=500` takes some minutes more.
  private var kills: Int { ProcessInfo.processInfo.environment["CARAVAN_KILLS"].flatMap(Int.init) ?? 40 }

  @Test("Programs killed while placing, cancelling and returning lose nothing and double nothing: the same key tells what was done")
  func killed() throws {
    let home = try shop(pieces: 999)
    var random = SplitMix(seed: 14)
    var placed: [String: Int] = [:]
    var cancels: [String: Int] = [:]
    var returns: [String: Int] = [:]
    // Orders that can be given back.
    var delivered: [String] = []
    for number in 0..<3 {
      let id = try #require(try Program.run(place(99, key: "first-\(number)"), home: home).json["order"] as? String)
      #expect(try Program.run("order", "advance", id, "--until", "delivered", "--json", home: home).status == 0)
      delivered.append(id)
      placed[id] = 99
    }
    var reached = 0
    for number in 0..<kills {
      let key = "key-\(number)"
      let open = placed.keys.filter { !delivered.contains($0) && placed[$0]! - cancels[$0, default: 0] > 1 }.sorted()
      let command: [String]
      var target: String?
      switch number % 3 {
      case 1 where !open.isEmpty:
        target = open[Int(random.next() % UInt64(open.count))]
        command = ["order", "cancel", target!, "--line", "\(sku)=1", "--json", "--key", key]
      case 2:
        target = delivered[number / 3 % delivered.count]
        command = ["order", "return", target!, "--line", "\(sku)=1", "--reason", "killed", "--json", "--key", key]
      default: command = place(3, key: key)
      }
      let child = try Spawn.start(
        [Program.path] + command + ["--now", Program.now], environment: home.environment.map { "\($0.key)=\($0.value)" })
      usleep(UInt32(random.next() % 250_000))
      reached += kill(child, SIGKILL) == 0 ? 1 : 0
      var status: Int32 = 0
      waitpid(child, &status, 0)
      // What the killed one began is whole or was never there; asking again with its key does it once.
      let answer = try Program.run(command, home: home)
      #expect(answer.status == 0, "\(command): \(answer.errors)")
      let id = answer.json["order"] as? String ?? ""
      switch command[1] {
      case "place": placed[id] = 3
      case "cancel": cancels[id, default: 0] += 1
      default: returns[id, default: 0] += 1
      }
      #expect(target == nil || id == target)
    }
    #expect(reached > 0)
    #expect(Set(try orders(home)) == Set(placed.keys))
    var left = 0
    for (id, quantity) in placed {
      let order = try order(id, home: home)
      #expect(pieces(order) == quantity - cancels[id, default: 0], "\(id)")
      #expect((order["returns"] as? [Any])?.count == returns[id, default: 0], "\(id)")
      left += pieces(order)
    }
    #expect(try sold(home) == left)
    let doctor = try Program.run("doctor", "--json", home: home).json["findings"] as? [[String: Any]] ?? []
    #expect(doctor.filter { $0["what"] as? String == "database" }.allSatisfy { $0["well"] as? Bool == true })
  }
}
