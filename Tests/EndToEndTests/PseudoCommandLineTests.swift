import Foundation
import PseudoText
import Testing

@Suite("On the command line everything is translated", .serialized)
struct PseudoCommandLineTests {
  private let home: Home
  private static let bicycle = "FH-CITY28-50-RED"

  init() throws { home = try Home(assets: PseudoAssets.make()) }

  private func said(_ arguments: [String]) throws -> String {
    let answer = try Program.run(
      arguments + ["--lang", PseudoText.code], home: home,
      now: arguments.contains("--now") || arguments.contains("--help") ? nil : Program.now)
    return answer.output + answer.errors
  }

  /// Words of plain letters that are nobody's of these.
  private func unknown(_ text: String, _ known: Set<String>) -> [String] {
    text.matches(of: #/[A-Za-z]+/#).map { String($0.output) }.filter { !known.contains($0) }
  }

  private static func words(_ texts: [String]) -> Set<String> {
    Set(texts.flatMap { $0.matches(of: #/[A-Za-z]+/#).map { String($0.output) } })
  }

  @Test("The help of every command has no word of plain letters but names of commands, options and values")
  func help() throws {
    let tree = try Program.run("--experimental-dump-help", home: home, now: nil).json
    var shown = 0
    func check(_ command: [String: Any], _ path: [String]) throws {
      let arguments = (command["arguments"] as? [[String: Any]] ?? [])
      let names = arguments.flatMap { argument in
        (argument["names"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
          + [argument["valueName"], argument["defaultValue"]].compactMap { $0 as? String }
      }
      let next = (command["subcommands"] as? [[String: Any]] ?? []).filter { $0["commandName"] as? String != "help" }
      let commands = next.compactMap { $0["commandName"] as? String }
      // What the help says of languages and of steps, by their codes.
      let known = Self.words(["caravan"] + path + names + commands + Self.codes)
      let help = try said(path + ["--help"])
      #expect(help.contains(PseudoText.opening))
      #expect(unknown(help, known) == [], "\(path): \(help)")
      shown += 1
      for command in next { try check(command, path + [command["commandName"] as? String ?? ""]) }
    }
    try check(try #require(tree["command"] as? [String: Any]), [])
    #expect(shown == 70)
  }

  private static let codes = [
    "en", PseudoText.code, "on-the-way", "at-the-door", "near-twin", "twelve-kept", "by-means", "after-arrival", "pareto",
    "sku", "handle", "picture",
  ]

  /// Command lines that are wrong, each in its way.
  private static let wrong: [[String]] = {
    let estimate = ["estimate", bicycle, "--to", "Ghent"]
    let cost = ["landed-cost", "--to", "BE"]
    let goods = cost + ["--hs", "871200", "--origin", "CN", "--value", "100"]
    let feed = ["catalog", "import", "/nowhere", "--format", "shopify", "--into", "/nowhere/new"]
    return [
      ["serch"], ["order", "zzzzzz"], ["search", "--sort", "prise"], ["search", "--sort", "zzzzzz"], ["search", "--limit", "0"],
      ["search", "--by", "2026-13-01", "--to", "Ghent"], ["search", "--by", "2300-01-01", "--to", "Ghent"],
      ["search", "--by", "2020-01-01", "--to", "Ghent"], ["search", "--category", "zzzzzz"], ["search", "--category", "bicycle"],
      ["search", "--brand", "zzzzzz"], ["search", "--attribute", "x"], ["search", "--attribute", "zzzzzz=1"],
      ["search", "--attribute", "brake=zzzzzz"],
      ["search", "--csv", "--json=1"], ["--lang", "xx", "cart"], ["--now", "noon", "cart"], estimate + ["--at", "1990-01-01T00:00:00Z"],
      estimate + ["--at", "2300-01-01T00:00:00Z"], estimate + ["--quantity", "0"], estimate + ["--weight", "0"],
      estimate + ["--modes", "rial"], estimate + ["--modes", "zzzzzz"], ["estimate", "--to", "Ghent"],
      ["estimate", "--to", "Ghent", "--from", "CNSHA-MW", "--weight", "500"],
      ["estimate", "--to", "Ghent", "--from", "CNSHA-MW", "--weight", "500", "--size", "1x2"], ["estimate", bicycle, "--batch", "x.csv"],
      estimate + ["--close", "X"], estimate + ["--close", "CNSHA-MW=2027-01-10..2027-01-02"], estimate + ["--slow", "CNSHA-MW=2"],
      ["deadline", bicycle, "--to", "Ghent", "--by", "2026-12-24", "--confidence", "1"], ["matrix", "--zones", ","],
      ["landed-cost"], cost, cost + ["--hs", "871200"], cost + ["--hs", "871", "--origin", "CN", "--value", "1"],
      cost + ["--hs", "871200", "--origin", "ZZ", "--value", "1"], cost + ["--hs", "871200", "--origin", "CN", "--value", "x"],
      goods + ["--quantity", "0"], goods + ["--weight", "0"], goods + ["--content", "x"], goods + ["--content", "0ml"],
      goods + ["--freight", "9999999999999"], goods + ["--regime", "cbec"],
      goods + ["--fee", "-1"], goods + ["--ships-from", "ZZ"], goods + ["--used-today", "x"],
      goods + ["--rate", "GBP"],
      cost + ["--item", "x"],
      ["cart", "remove", "NOPE"], ["cart", "unsave", "NOPE"], ["order", "address", "X"],
      ["order", "address", "X", "--address", "1", "--to", "Ghent"],
      ["address", "add", "--to", "Ghent", "--name", "x", "--street", String(repeating: "x", count: 400)],
      ["cart", "add", bicycle, "--quantity", "0"], ["order", "place", bicycle, "--to", "Ghent"],
      ["order", "place", bicycle, "--to", "Ghent", "--key", ""], ["order", "advance", "X"], ["order", "advance", "X", "--days", "1001"],
      ["order", "documents", "X", "--into", "papers"], ["order", "documents", "X", "--into", "papers", "--format", "txt"],
      ["order", "show", "X"], ["order", "cancel", "X", "--line", "A"], ["order", "return", "X", "--reason", " "],
      ["order", "resolve", "X", "--as", "x"], ["data", "erase"], ["data", "export", "--into", "/tmp"],
      ["order", "advance", "X", "--until", "deliverd"], ["show", "NOPE"], estimate + ["--without", "nope"],
      ["search", "--nonsense"], ["search", "--limt", "3"], ["show", "A", "--to"], ["-qx"], ["cart", "show", "x"],
      ["cart", "show", "x", "y"], ["show"], ["search", "--limit", "many"], ["--generate-completion-script", "tcsh"],
      ["catalog", "check", "/nowhere"], ["catalog", "export", "--format", "google", "--link", "x"],
      ["catalog", "expiring", "--days", "3661"], ["catalog", "expiring", "--days", "-1"],
      feed, feed + ["--encoding", "klingon"], feed + ["--site", "CNSHA-P"], feed + ["--stock", "-1"],
      ["catalog", "generate", "--products", "0", "--into", "x"],
      ["estimate", "--to", "Ghent", "--batch", "/nowhere"],
      ["--catalog", "/nowhere", "cart"], ["cart", "--data", "postgresql://u:p@h/d"], ["cart", "--data", "sql://h"], ["ledger", "check"],
      ["cart", "--data", "postgres://h:x/d"], ["keys"],
      ["door", "check", "--listen", "localhost:22"], ["door", "session", "--door", "/nowhere"],
      ["account", "link"], ["order", "documents", "X"], [],
    ]
  }()

  /// What a batch may hold that is wrong, by the name of its file.
  private static let batches = [
    "both.csv": "sku,weight,size,to\n\(bicycle),5,,Ghent\n", "weight.csv": "sku,weight,size,to\n,x,1x1x1,Ghent\n,500,1x1x1,Ghent\n",
    "quantity.csv": "sku,quantity,to,colour,wieght\n\(bicycle),0,Ghent,red,1\n", "twice.csv": "sku,sku\n", "none.csv": "colour\n",
    "empty.csv": "", "header.csv": "sku,\"a\"b\n", "open.csv": "sku,to\nA,\"open\n", "cells.csv": "sku,to\nA\n",
  ]

  /// Zip files whose table cannot be read: one that is cut short, one without any, one that is encrypted.
  private static let zips: [(String, [UInt8])] = {
    let end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    let local: [UInt8] = [0x50, 0x4B, 3, 4] + Array(repeating: 0, count: 26)
    let entry: [UInt8] = [0x50, 0x4B, 1, 2, 0, 0, 0, 0, 1, 0] + Array(repeating: 0, count: 18) + [5, 0] + Array(repeating: 0, count: 16)
    return [
      ("cut.zip", Array(end.prefix(4))), ("none.zip", end + Array(repeating: 0, count: 14)),
      ("locked.zip", local + entry + Array("a.csv".utf8) + end + [1, 0, 1, 0, 51, 0, 0, 0, 30, 0, 0, 0, 0, 0]),
    ]
  }()

  private static let atDoor = "a visitor of a door: DoorVisitTests"

  /// Texts that no command line here leads to, and why.
  private static let unmet = [
    "usageError.nothingOrdered": "it is the answer to a question on a terminal",
    "usageError.nothingErased": "it is the answer to a question on a terminal", "usageError.csvOrJSON": "JSON is English",
    "usageError.feedOrJSON": "JSON is English",
    "generate.noGoods": "a catalog without goods opens no shop", "badFile.unreadable": "a disk that fails",
    "copy.failed": "a disk that fails", "papers.exists": "papers need an order: OrderDocumentsTests",
    "papers.failed": "papers need an order: OrderDocumentsTests", "papers.printing": "a library that fails",
    "papers.noLibrary": "a machine without the library", "papers.lostLetters": "a machine without a font",
    "badFile.standardInput": "no file",
    "badFile.notUTF8": "texts here are UTF-8", "badFile.feedTooLarge": "a file of a gigabyte",
    "badFile.feedEncoding": "a converter that is gone while the program runs",
    "error.moreIssues": "a catalog with twenty faults", "error.unreadableLines": "a damaged database",
    "error.cartFull": "more stock than there is", "error.postponedPlacement": "a server that does not answer: ServerTests",
    "error.clockTooFar": "years of an order", "parser.says.twice": "no flags here exclude each other",
    "parser.says.missingOneOf": "no argument here has two names", "parser.says.invalidOption": "a dash alone",
    "parser.says.or": "short options",
    "parser.says.missingValue.in": "short options", "parser.says.missingSubcommand": "every command has a default or shows its help",
    "usageError.doorCommand": atDoor, "usageError.doorOption": atDoor, "usageError.doorWords": atDoor,
    "usageError.doorTerminal": atDoor, "usageError.joinCode": atDoor, "usageError.wrongCode": atDoor, "usageError.codeTries": atDoor,
    "usageError.offeredKey": "its words are sshd's, no option is among them: KeysCommandTests",
    "usageError.doorPath": "a path with a line break",
    "parser.says.unknownShell": "the shell of the environment",
  ]

  @Test("Whatever is wrong with arguments and files is said without a word of plain letters, and each text is met")
  func wrong() throws {
    let tree = try Program.run("--experimental-dump-help", home: home, now: nil).output
    let catalog = Self.words([
      "caravan", "Caravan", "SITE GRAMS LENGTHxWIDTHxHEIGHT", "ml", "EUR", "BE", "Belgium", "CNSHA", "MW", "postgresql://USER@HOST,HOST/DB",
    ])
    // Names of commands, options and their values.
    let named = Self.words(tree.matches(of: #/"(?:name|valueName|commandName|defaultValue)" : "([^"]*)"/#).map { String($0.output.1) })
    var all = ""
    for arguments in Self.wrong {
      let text = try said(arguments)
      let known = catalog.union(named).union(Self.words(arguments + Self.codes + Self.listed + [home.url.path, "/nowhere"]))
      #expect(text.contains(PseudoText.opening), "\(arguments): \(text)")
      #expect(unknown(text, known) == [], "\(arguments): \(text)")
      all += text
    }
    for (name, rows) in Self.batches.sorted(by: { $0.key < $1.key }) {
      let file = home.url.appending(path: name)
      try rows.write(to: file, atomically: true, encoding: .utf8)
      let text = try said(["estimate", "--to", "Ghent", "--batch", file.path])
      // The answers are JSON, whose keys are the same in every language.
      let known = catalog.union(
        Self.words([file.path, rows, "schema", "line", "error", "code", "message", "usage", "bad-file"] + Self.listed))
      #expect(unknown(text, known) == [], "\(name): \(text)")
      all += text
    }
    for (name, bytes) in Self.zips {
      let file = home.url.appending(path: name)
      try Data(bytes).write(to: file)
      let text = try said(["rates", "import", file.path])
      #expect(unknown(text, catalog.union(Self.words([file.path]))) == [], "\(name): \(text)")
      all += text
    }
    let lanes = home.url.appending(path: "lanes.csv")
    let rows =
      "lane,from,to,mode,segment,kind,min_days,max_days,share,within_hours,year,source\na,CNSHA-P,BEANR-P,sea,port,range,5,3,,,,x\n"
    let many = Array(repeating: String(rows.split(separator: "\n")[1]), count: 21).joined(separator: "\n")
    try (rows + many).write(to: lanes, atomically: true, encoding: .utf8)
    let text = try said(["network", "lanes", lanes.path])
    #expect(unknown(text, catalog.union(Self.words([lanes.path, rows]))) == [], "\(text)")
    all += text
    let deliveries = home.url.appending(path: "goods.csv")
    try "sku,at\n1,2\n".write(to: deliveries, atomically: true, encoding: .utf8)
    for (file, into) in [(deliveries.path, "learned"), (lanes.path, "/"), (lanes.path, home.url.path)] {
      let text = try said(["network", "learn", file, "--into", into])
      #expect(
        unknown(text, catalog.union(Self.words([file, into] + Self.listed + ["parcel,at,event,place,service,started,ended"]))) == [],
        "\(text)")
      all += text
    }
    let feed = home.url.appending(path: "feed.csv")
    try "ID,Type,SKU,Name\n".write(to: feed, atomically: true, encoding: .utf8)
    let refused = try said(["catalog", "import", feed.path, "--format", "shopify", "--into", home.url.appending(path: "new").path])
    #expect(unknown(refused, catalog.union(Self.words([feed.path]))) == [], "\(refused)")
    all += refused
    var unsaid: [String] = []
    for (key, english) in PseudoAssets.english where Self.unmet[key] == nil && !key.hasPrefix("usage.") && !key.hasPrefix("note.") {
      let parts = PseudoText.text(key, english).split(separator: #/\{\w+\}/#).map(String.init)
      let longest = parts.max { $0.count < $1.count } ?? ""
      if !all.contains(longest) { unsaid.append(key) }
    }
    #expect(unsaid.sorted() == [], "said by no command here")
  }

  /// What is listed as possible, as it is typed.
  private static let listed = [
    "rail, road, sea, air, parcel", "relevance, price, arrival, name", "sku, weight, size, from, to, at, quantity", "zsh bash fish",
    "search, show, estimate, deadline, year, matrix, landed-cost, cart, order, catalog, network, rates, data, doctor",
    "place list show cancel return dispute resolve advance report documents", "text, pdf",
    "standard, ioss, local-stock", "bicycles",
    "placed, confirmed, picked, handed-over, in-transit, out-for-delivery, delivered, delivery-failed, cancelled, return-requested, returned",
    "refunded, disputed", "Catalog",
  ]
}
