import Foundation
import Testing

/// An undeclared import passes a build that is not made anew; here each file is read.
struct HouseTests {
  let house: House

  init() throws { house = try House.read.get() }

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

  /// A command without a name is asked for that of its type, by which the runtime looks through every conformance of the program: a third of
  /// what a start took.
  @Test("Every command says its name")
  func commandNames() throws {
    for file in try house.sources() where file.path.contains("Sources/caravan/") {
      let made = file.text.components(separatedBy: "CommandConfiguration(").dropFirst()
      for arguments in made where !arguments.drop(while: \.isWhitespace).hasPrefix("commandName: \"") {
        Issue.record("\(file.path): CommandConfiguration(\(arguments.prefix(40))")
      }
    }
  }

  @Test("No command and no option describes itself in code, and no error of arguments is a sentence there")
  func helpTexts() throws {
    let shown = [
      "help: \"", "help: ArgumentHelp(", "abstract: \"", "discussion: \"", "ValidationError(\"", "@Option var", "@Argument var",
      "@Flag var",
    ]
    for file in try house.sources() where file.path.contains("Sources/caravan/") {
      for line in Self.code(file.text) where shown.contains(where: { line.range(of: $0) != nil }) {
        Issue.record("\(file.path): \(line)")
      }
    }
  }

  @Test(
    "The catalog's reader, the shop, its phrases and the command line hold no sentences",
    arguments: ["CatalogFiles", "MerchantFeeds", "Catalog", "Shop", "Phrases", "caravan"])
  func sentences(room: String) throws {
    for file in try house.sources() where file.path.contains("Sources/\(room)/") {
      for line in Self.code(file.text)
      where line.range(of: "\"") != nil && Self.holdsSentence(line) && line.range(of: "debugDescription:") == nil {
        Issue.record("\(file.path): \(line)")
      }
    }
  }

  /// The lines but comments, looked through by Foundation: in a debug build a loop over all characters takes minutes.
  private static func code(_ text: String) -> [String] {
    text.components(separatedBy: "\n").filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
  }

  /// Three words in lower case in a row between quotes.
  private static func holdsSentence(_ line: String) -> Bool {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count, by: 2).contains { index in
      var inRow = 0
      return parts[index].split(separator: " ").contains { word in
        inRow = word.utf8.allSatisfy { (97...122).contains($0) || $0 == UInt8(ascii: ",") } ? inRow + 1 : 0
        return inRow == 3
      }
    }
  }

  @Test("The sources use the field's words")
  func words() throws {
    for file in try house.sources() {
      for word in ["reckon", "beaten", "unfold", "hindrance"] {
        guard let found = file.text.range(of: word, options: .caseInsensitive) else { continue }
        Issue.record("\(file.path): “\(word)” in “\(file.text[file.text.lineRange(for: found)])”")
      }
    }
  }
}
