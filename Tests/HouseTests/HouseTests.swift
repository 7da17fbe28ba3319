import Foundation
import Testing

/// An undeclared import passes a build that is not made anew; here each file is read.
struct HouseTests {
  let house: House

  init() throws { house = try House() }

  @Test("No file imports a room that Package.swift does not give its own, and no room is given one that it does not use")
  func imports() {
    #expect(house.rooms.count > 12 && house.tests.count > 12)
    for room in house.rooms + house.tests {
      for (module, file) in room.imports where module != room.name {
        #expect(room.mayImport.contains(module), "\(room.name)/\(file) imports \(module)")
      }
      // The core is given as a whole.
      let unused = room.mayImport.subtracting(room.imports.keys).subtracting(House.core)
      #expect(unused.isEmpty, "\(room.name) may import \(unused.sorted()) and does not")
    }
  }

  @Test(
    "Who may not know whom, through others neither",
    arguments: [
      ("Delivery", ["LandedCost", "Quotes", "Orders", "Shop"]), ("LandedCost", ["Delivery", "Quotes", "Orders", "Shop"]),
      ("DeliveryTests", ["LandedCost", "Quotes", "Orders", "Shop"]), ("LandedCostTests", ["Delivery", "Quotes", "Orders", "Shop"]),
      ("Storefront", ["Shop", "CursesTerminal", "CTerminal", "GRDB"]), ("Screen", ["Primitives", "Money", "Catalog", "Phrases"]),
    ])
  func strangers(_ name: String, _ strangers: [String]) {
    let rooms = house.rooms + house.tests
    var known: Set<String> = []
    var next = [name]
    while let room = next.popLast() {
      for module in rooms.first(where: { $0.name == room })?.mayImport ?? [] where known.insert(module).inserted {
        next.append(module)
      }
    }
    #expect(rooms.contains { $0.name == name })
    #expect(known.isDisjoint(with: strangers), "\(name) knows \(known.intersection(strangers).sorted())")
  }

  @Test("ARCHITECTURE.md has a row for each room, with what it may import")
  func page() throws {
    let page = try String(contentsOf: house.root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
    var rows: [String: Set<String>] = [:]
    for line in page.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map(String.init)
      guard cells.count >= 3 else { continue }
      var named = Set(cells[cells.count - 1].matches(of: /(\w+)/).map { String($0.1) })
      if cells[cells.count - 1].contains("the core") { named.formUnion(House.core) }
      for match in cells[0].matches(of: /`(\w+)`/) { rows[String(match.1)] = named }
    }
    for room in house.rooms {
      let row = try #require(rows[room.name], "no row for \(room.name)")
      #expect(
        room.mayImport == row.intersection(house.rooms.map(\.name)),
        "\(room.name): the page says \(row.intersection(house.rooms.map(\.name)).sorted()), Package.swift \(room.mayImport.sorted())")
    }
  }

  @Test("No file has over 400 lines but tables, and the median has at most 90")
  func lengths() throws {
    let lengths = try house.sources().filter { !$0.path.hasSuffix("Table.swift") }
      .map { (path: $0.path, lines: $0.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1) }
    for file in lengths where file.lines > 400 { Issue.record("\(file.path) has \(file.lines) lines") }
    let sorted = lengths.map(\.lines).sorted()
    #expect(sorted[sorted.count / 2] <= 90)
  }

  @Test("The sources use the field's words")
  func words() throws {
    let unwanted = #/(?i)reckon|beaten|unfold|hindrance/#
    for file in try house.sources() {
      for (number, line) in file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where line.contains(unwanted) {
        Issue.record("\(file.path):\(number + 1): \(line)")
      }
    }
  }
}
