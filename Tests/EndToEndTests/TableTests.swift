import Foundation
import TestSupport
import Testing

@Suite("Tables, batches and the log of the command line", .serialized)
struct TableTests {
  private let bicycle = "FH-CITY28-50-RED"

  private func lines(_ answer: Program.Answer) -> [String] { answer.output.split(separator: "\n").map(String.init) }

  /// The objects of a batch's lines.
  private func objects(_ answer: Program.Answer) throws -> [[String: Any]] {
    try lines(answer).map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
  }

  private func file(_ text: String, _ home: Home) throws -> String {
    let url = home.url.appending(path: "rows.csv")
    try text.write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }

  // MARK: CSV

  @Test("A search as CSV has the figures of its JSON, a header, and nothing else")
  func search() throws {
    let home = try Home()
    let table = try Program.run("search", "bike", "--to", "Ghent", "--limit", "3", "--csv", home: home)
    #expect(lines(table).first == "sku,name.en,name.zh-Hans,category,price.amount,price.currency,landed,arrivalP90")
    let json = try Program.run("search", "bike", "--to", "Ghent", "--limit", "3", "--json", home: home)
    let results = try #require(json.json["results"] as? [[String: Any]])
    let rows = lines(table).dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    #expect(rows.count == 3 && results.count == 3)
    for (row, result) in zip(rows, results) {
      let price = try #require(result["price"] as? [String: String])
      #expect(row[0] == result["sku"] as? String && row[4] == price["amount"] && row[5] == price["currency"])
      #expect(row[6] == "true" && row[7] == result["arrivalP90"] as? String)
    }
    #expect(try lines(Program.run("search", "nothingofthiskind", "--csv", home: home)).count == 1)
  }

  @Test("Days from sites to zones and orders are tables too; without orders there is a header")
  func matrixAndOrders() throws {
    let home = try Home()
    let matrix = try Program.run("matrix", "--sites", "CNSHA-MW,BELGG-OW", "--zones", "BE-GNE,HU-BUD", "--csv", home: home)
    #expect(lines(matrix).first == "site,zone,p50Days,p90Days")
    #expect(
      lines(matrix).dropFirst().map { $0.split(separator: ",").prefix(2).joined(separator: " ") } == [
        "CNSHA-MW BE-GNE", "CNSHA-MW HU-BUD", "BELGG-OW BE-GNE", "BELGG-OW HU-BUD",
      ])
    let header = "order,status,placedAt,total.amount,total.currency,promise.p50,promise.p90"
    #expect(try lines(Program.run("order", "list", "--csv", home: home)) == [header])
    let placed = try Program.run("order", "place", bicycle, "--to", "Ghent", "--yes", "--json", home: home)
    let id = try #require(placed.json["order"] as? String)
    let orders = try lines(Program.run("--csv", "order", "list", home: home))
    #expect(orders.count == 2 && orders.first == header)
    #expect(orders.last?.hasPrefix("\(id),placed,2026-11-24T10:30:00Z,") == true)
  }

  @Test(
    "A table and an object exclude each other, and what is no table has none",
    arguments: [
      ["search", "bike", "--csv", "--json"], ["order", "list", "--json", "--csv"], ["matrix", "--csv", "--json"],
      ["year", "X", "--csv", "--json"], ["network", "lanes", "--csv", "--json"], ["show", "X", "--csv"], ["estimate", "X", "--csv"],
    ])
  func excluded(arguments: [String]) throws {
    let answer = try Program.run(arguments, home: try Home())
    #expect(answer.status == 64)
    #expect(answer.output.isEmpty && answer.errors.contains("csv"))
  }

  // MARK: Batch

  @Test("Each row of a batch is a line of JSON in the file's order; a bad one says why, and the rest goes on")
  func batch() throws {
    let home = try Home()
    let rows = try file(
      """
      sku,weight,size,from,to,at,quantity
      \(bicycle),,,,Ghent,,
      ,500,200x100x80,BELGG-OW,BE-9000,,2
      FH-CITY28-50-REED,,,,Ghent,,
      \(bicycle),,,,Warsaw,,

      \(bicycle),,,,"Ghent, BE",2026-12-01T10:00:00Z,3
      \(bicycle),,,,Ghent
      \(bicycle),,,,Atlantis,,
      \(bicycle),,,,Ghent,,none
      \(bicycle),1,,,Ghent,,
      ,500,200x100,BELGG-OW,Ghent,,
      ,,,,Ghent,,
      \(bicycle),,,,Ghent,soon,
      AUB-SNOW-30ML,,,,Urumqi,,1

      """, home)
    let answer = try Program.run("estimate", "--batch", rows, home: home)
    #expect(answer.status == 65)
    let objects = try objects(answer)
    #expect(objects.compactMap { $0["line"] as? Int } == [2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15])
    #expect(objects.allSatisfy { $0["schema"] as? Int == 1 })
    let codes = objects.map { ($0["error"] as? [String: String])?["code"] ?? "" }
    #expect(
      codes == ["", "", "unknown-sku", "no-route", "", "bad-file", "unknown-place", "usage", "usage", "usage", "usage", "usage", ""])
    // A row's estimate is the command's.
    let alone = try Program.run("estimate", bicycle, "--to", "Ghent", "--json", home: home)
    var first = objects[0]
    first["line"] = nil
    #expect(first as NSDictionary == alone.json as NSDictionary)
    #expect(objects[4]["orderedAt"] as? String == "2026-12-01T10:00:00Z")
  }

  @Test("Standard input is answered with what the command says for all rows; where every row has an estimate the status is 0")
  func standardInput() throws {
    let home = try Home()
    let rows = try file("\u{FEFF}SKU\r\n\(bicycle)\r\n\"FH-SWIFT20-RED\"\r\n", home)
    let answer = try Program.run(
      ["estimate", "--batch", "-", "--to", "Ghent", "--quantity", "2", "--at", "2026-12-01T10:00:00Z", "--explain"], home: home, input: rows
    )
    #expect(answer.status == 0, "\(answer.errors)")
    let objects = try objects(answer)
    #expect(objects.count == 2 && objects.allSatisfy { $0["orderedAt"] as? String == "2026-12-01T10:00:00Z" })
    #expect(objects.allSatisfy { $0["calendars"] is [String: Any] })
  }

  @Test("A file without rows has no lines; one that is missing, empty, a folder or of other columns is refused with 65")
  func noBatch() throws {
    let home = try Home()
    let empty = try Program.run("estimate", "--batch", try file("sku,to\n", home), home: home)
    #expect(empty.status == 0 && empty.output.isEmpty)
    for path in ["/nowhere.csv", home.url.path, "/dev/null", try file("a,b\nc,d\n", home)] {
      let answer = try Program.run("estimate", "--batch", path, "--json", home: home)
      #expect(answer.status == 65 && answer.error["code"] == "bad-file", "\(path) \(answer.errors)")
    }
    #expect(try Program.run("estimate", bicycle, "--batch", "-", home: home).status == 64)
  }

  @Test("A batch without an end ends with its reader")
  func reader() throws {
    let home = try Home()
    let script = "yes '\(bicycle)' | sed -u '1s/.*/sku/' | '\(Program.path)' estimate --batch - --to Ghent --now \(Program.now) | head -2"
    let ended = try Spawn.run(["/bin/sh", "-c", script], environment: home.environment.map { "\($0.key)=\($0.value)" })
    #expect(ended.output.split(separator: "\n").count == 2)
  }

  // MARK: Log

  @Test("A log is written only where it is asked for, for its owner only, and without a shopper's words")
  func log() throws {
    let home = try Home()
    let state = home.url.appending(path: ".local/state")
    _ = try Program.run("search", "bike", "--to", "Ghent", home: home)
    #expect(!FileManager.default.fileExists(atPath: state.path))
    let found = try Program.run("search", "bike", "--to", "Ghent", "--log", "info", home: home)
    let missing = try Program.run("show", "SECRET-SKU", "--log", "info", home: home)
    #expect(found.status == 0 && found.errors.isEmpty && missing.status == 64)
    let url = state.appending(path: "caravan/caravan.log")
    let text = try String(contentsOf: url, encoding: .utf8)
    #expect(text.contains("info caravan.catalog") && text.contains("index opened") && text.contains("command=search ms="))
    #expect(text.contains("error caravan.command") && text.contains("code=unknown-sku") && text.contains("status=64"))
    for word in ["bike", "Ghent", "BE-GNE", "SECRET"] { #expect(!text.contains(word)) }
    #expect(try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int == 0o600)
  }

  @Test("Bad cells of a catalog are logged with file, line and column; a level above them leaves them out")
  func loggedCells() throws {
    let home = try Home()
    let catalog = home.url.appending(path: "Catalog")
    try FileManager.default.copyItem(at: PackageFolder.smallCatalog, to: catalog)
    let rates = catalog.appending(path: "rates/rates.csv")
    let text = try String(contentsOf: rates, encoding: .utf8)
    try (text + "XAU,much,2026-11-01,assumed: a test\n").write(to: rates, atomically: true, encoding: .utf8)
    let arguments = ["search", "bike", "--catalog", catalog.path]
    _ = try Program.run(arguments + ["--log", "error", "--data", home.url.appending(path: "one").path], home: home)
    _ = try Program.run(arguments + ["--log", "warning", "--data", home.url.appending(path: "two").path], home: home)
    let log = try String(contentsOf: home.url.appending(path: ".local/state/caravan/caravan.log"), encoding: .utf8)
    let line = text.count { $0.isNewline } + 1
    #expect(log.split(separator: "\n").count { $0.contains("column=2 file=rates/rates.csv line=\(line)") } == 1)
  }

  @Test("A log that cannot be written is said on standard error, and the command goes on; a wrong level is refused")
  func unwritable() throws {
    let home = try Home()
    try "".write(to: home.url.appending(path: ".local"), atomically: true, encoding: .utf8)
    let answer = try Program.run(
      "search", "bike", "--json", "--log", "debug", "--data", home.url.appending(path: "data").path, home: home)
    #expect(answer.status == 0 && answer.errors.hasPrefix("warning: no log is written"))
    #expect(try Program.run("search", "bike", "--log", "loud", home: home).errors.contains("there are trace, debug, info"))
  }
}
