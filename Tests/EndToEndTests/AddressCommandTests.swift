import Foundation
import Testing

@Suite("Addresses on the command line: kept, ordered to, changed before hand-over; identity cards")
struct AddressCommandTests {
  private func run(_ arguments: String..., home: Home) throws -> Program.Answer { try Program.run(arguments + ["--json"], home: home) }

  private func book(_ answer: Program.Answer) -> [[String: Any]] { answer.json["addresses"] as? [[String: Any]] ?? [] }
  private func streets(_ answer: Program.Answer) -> [String] {
    book(answer).compactMap { ($0["address"] as? [String: Any])?["street"] as? String }
  }

  @Test("Addresses are added, changed, made usual and removed; what is missing or wrong is told with an example")
  func book() throws {
    let home = try Home()
    let missing = try run("address", "add", "--to", "BE-9000", "--name", "An", home: home)
    #expect(missing.status == 64 && missing.error["message"]?.contains("Street") == true, "\(missing.errors)")
    let wrong = try run("address", "add", "--to", "BE-9000", "--name", "An", "--street", "Veldstraat 1", "--phone", "12", home: home)
    #expect(wrong.status == 64 && wrong.error["message"]?.contains("+32 470 12 34 56") == true, "\(wrong.errors)")
    let added = try run(
      "address", "add", "--to", "BE-9000", "--name", "An", "--street", "Veldstraat 1", "--phone", "0470/12.34.56", "--usual", home: home)
    #expect(added.status == 0, "\(added.errors)")
    let first = try #require(book(added).first)
    let number = "\(try #require(first["number"] as? Int))"
    #expect(first["usual"] as? Bool == true && (first["address"] as? [String: Any])?["phone"] as? String == "+32470123456")
    #expect((first["label"] as? [String])?.first == "An")
    let changed = try run("address", "add", "--in-place-of", number, "--street", "Korenmarkt 2", home: home)
    #expect(streets(changed) == ["Korenmarkt 2"] && book(changed).first?["usual"] as? Bool == true)
    let listed = try run("address", "list", home: home)
    #expect(streets(listed) == ["Korenmarkt 2"])
    #expect(try run("address", "remove", "999999", home: home).status == 64)
    let now = "\(try #require(book(listed).first?["number"] as? Int))"
    let placed = try run("order", "place", "FH-CITY28-50-RED", "--address", now, "--yes", home: home)
    #expect(placed.status == 0, "\(placed.errors)")
    #expect(try run("order", "place", "FH-CITY28-50-RED", "--address", now, "--to", "Ghent", "--yes", home: home).status == 64)
    #expect(streets(try run("address", "remove", now, home: home)).isEmpty)
  }

  @Test("An order goes to another address of its zone until it is handed over; elsewhere it is refused with what to do, later as too late")
  func readdress() throws {
    let home = try Home()
    let placed = try run("order", "place", "FH-CITY28-50-RED", "--to", "BE-9000", "--street", "Veldstraat 1", "--yes", home: home)
    let id = try #require(placed.json["order"] as? String, "\(placed.errors)")
    #expect(try run("order", "address", id, home: home).status == 64)
    let changed = try run("order", "address", id, "--street", "Korenmarkt 2", "--name", "Bo", home: home)
    #expect(changed.status == 0, "\(changed.errors)")
    let events = (changed.json["events"] as? [[String: Any]] ?? []).compactMap { $0["kind"] as? String }
    #expect(events.last == "address-changed")
    #expect(changed.json["total"] as? NSDictionary == placed.json["total"] as? NSDictionary)
    let papers = home.url.appending(path: "papers")
    #expect(try run("order", "documents", id, "--into", papers.path, "--format", "text", home: home).status == 0)
    let texts = try FileManager.default.contentsOfDirectory(atPath: papers.path).map {
      try String(contentsOf: papers.appending(path: $0), encoding: .utf8)
    }
    #expect(texts.contains { $0.contains("Korenmarkt 2") } && !texts.contains { $0.contains("Veldstraat 1") })
    let elsewhere = try run("order", "address", id, "--to", "BE-1000", home: home)
    #expect(elsewhere.status == 1 && elsewhere.error["message"]?.contains("cancel") == true, "\(elsewhere.errors)")
    _ = try run("order", "advance", id, "--until", "handed-over", home: home)
    let late = try run("order", "address", id, "--street", "Kouter 3", home: home)
    #expect(late.status == 1 && late.error["code"] == "too-late", "\(late.errors)")
  }

  @Test("The number of an identity card is read from standard input, checked, and found in no file and no export: only its mask is")
  func identity() throws {
    let home = try Home()
    let input = home.url.appending(path: "number")
    func add(_ number: String) throws -> Program.Answer {
      try "\(number)\n".write(to: input, atomically: true, encoding: .utf8)
      return try Program.run(
        [
          "address", "add", "--to", "CN-830000", "--name", "王芳", "--street", "友好北路 12 号", "--state", "新疆", "--phone", "131 2345 6789",
          "--identity", "--json", "--log", "trace",
        ], home: home, input: input.path)
    }
    let wrong = try add("110105194912310021")
    #expect(wrong.status == 64 && !wrong.errors.contains("19491231"), "\(wrong.errors)")
    let right = try add("11010519491231002X")
    #expect(right.status == 0, "\(right.errors)")
    #expect((book(right).first?["address"] as? [String: Any])?["identity"] as? String == "110*************2X")
    try FileManager.default.removeItem(at: input)
    let export = try Program.run("data", "export", home: home)
    #expect(export.output.contains("110*************2X") && !export.output.contains("19491231"))
    let files = FileManager.default.enumerator(at: home.url, includingPropertiesForKeys: [.isRegularFileKey])
    while let file = files?.nextObject() as? URL {
      guard (try? file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true, let bytes = try? Data(contentsOf: file) else {
        continue
      }
      #expect(bytes.range(of: Data("11010519491231002".utf8)) == nil, "\(file.lastPathComponent)")
    }
  }
}
