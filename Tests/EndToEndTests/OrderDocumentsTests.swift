import Foundation
import Testing

/// `order documents`: an order's papers, from placing to the files.
struct OrderDocumentsTests {
  @Test("The papers of an order are written, show what the order costs, and are not written over")
  func written() throws {
    let home = try Home()
    let placed = try Program.run(
      "order", "place", "FH-CITY28-50-RED", "--to", "Ghent", "--street", "Veldstraat 1", "--name", "An Peeters", "--yes", "--json",
      home: home)
    let id = try #require(placed.json["order"] as? String, "\(placed.errors)")
    let total = try #require((placed.json["total"] as? [String: Any])?["amount"] as? String)
    let folder = FileManager.default.temporaryDirectory.appending(path: "papers-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    func documents(_ more: String...) throws -> Program.Answer {
      try Program.run(["order", "documents", id, "--into", folder.path, "--format", "text"] + more, home: home)
    }
    let written = try documents("--json", "--lang", "zh-Hans")
    #expect(written.status == 0, "\(written.errors)")
    let files = try #require(written.json["files"] as? [String])
    #expect(written.json["order"] as? String == id && files.count == 5)
    let texts = try files.map { try String(contentsOfFile: $0, encoding: .utf8) }
    #expect(texts[0].contains("订单确认书") && texts[0].contains("EUR \(total)") && texts[1].contains("EUR \(total)"))
    for text in texts { #expect(text.contains(id) && text.contains("An Peeters") && text.contains("Veldstraat 1")) }
    #expect(texts[2].contains("8712 00 30") && !texts[3].contains("EUR"))

    // Its number is the one that the list of orders tells, there without blanks.
    let shipments = try Program.run("order", "show", id, "--json", home: home).json["shipments"] as? [[String: Any]]
    let tracking = Array(try #require(shipments?.first?["tracking"] as? String))
    let grouped = [tracking[0..<2], tracking[2..<10], tracking[10..<11], tracking[11...]].map { String($0) }.joined(separator: " ")
    #expect(texts[1].contains(grouped) && texts[2].contains(grouped), "\(grouped)")

    let again = try documents()
    #expect(again.status == 64 && again.errors.contains("is there already and is not written over"))
    let unknown = try Program.run("order", "documents", "NOPE", "--into", folder.path, "--json", home: home)
    #expect(unknown.status == 64 && unknown.error["code"] == "usage")
    let nowhere = try Program.run("order", "documents", id, "--into", "/dev/null/papers", "--json", home: home)
    #expect(nowhere.status == 74 && nowhere.error["code"] == "storage")
  }
}
