import Foundation
import TestSupport
import Testing

@testable import caravan

@Suite("Rows of a batch")
struct BatchReaderTests {
  /// A record as a text: its line and cells, or `!` and what is wrong.
  private func text(_ record: BatchReader.Record) -> String {
    switch record {
    case .row(let line, let cells): "\(line) " + cells.joined(separator: "|")
    case .malformed(let line, .malformed(let fault)): "\(line) ! \(RunLanguage.english.fault(fault))"
    case .malformed(let line, let fault): "\(line) ! \(fault)"
    }
  }

  private func records(_ bytes: [UInt8]) throws -> [String] {
    let file = TemporaryFolder("caravan-batch")
    try Data(bytes).write(to: file.url)
    var reader = try BatchReader(FileHandle(forReadingFrom: file.url), name: "rows.csv")
    var all: [String] = []
    while let records = try reader.next() { all += records.map(text) }
    return all
  }

  private func records(_ text: String) throws -> [String] { try records(Array(text.utf8)) }

  @Test(
    "Rows carry their line, whatever ends lines, with quotes, blank lines, a byte order mark, and without a last line end",
    arguments: [
      ("sku,to\nA,Ghent\nB,Paris\n", ["2 A|Ghent", "3 B|Paris"]), ("sku,to\r\nA,Ghent\r\nB,Paris", ["2 A|Ghent", "3 B|Paris"]),
      ("\u{FEFF}sku,to\nA,Ghent", ["2 A|Ghent"]), ("\n\nsku,to\n\n\nA,Ghent\n,\n\nB,Paris\n", ["6 A|Ghent", "9 B|Paris"]),
      ("sku,to\n\"A\",\"Ghent, BE\"\n\"B\"\"\",\"two\nlines\"\nC,x\n", ["2 A|Ghent, BE", "3 B\"|two\nlines", "5 C|x"]),
      ("sku,to\n A , Ghent \n", ["2 A|Ghent"]), ("sku,to", []), ("sku,to\n", []), ("sku\n根\n", ["2 根"]),
    ])
  func rows(text: String, expected: [String]) throws { #expect(try records(text) == expected) }

  @Test(
    "What is malformed is told with its line, in its place, and the rest goes on",
    arguments: [
      (
        "sku,to\nA\nB,x\nC,y,z\nD,q\n",
        ["2 ! the row has 1 cells, the header has 2", "3 B|x", "4 ! the row has 3 cells, the header has 2", "5 D|q"]
      ),
      ("sku,to\nA,\"open\nB,x\nC,y\n", ["2 ! openQuote", "3 B|x", "4 C|y"]),
      ("sku,to\nA,x\nB,\"", ["2 A|x", "3 ! openQuote"]),
    ])
  func malformed(text: String, expected: [String]) throws { #expect(try records(text) == expected) }

  @Test("A cell that is not UTF-8 is told, and the next rows are read")
  func notUTF8() throws {
    #expect(try records(Array("sku,to\nA,".utf8) + [0xFF, 0xFE] + Array("\nB,x\n".utf8)) == ["2 ! notUTF8(2)", "3 B|x"])
  }

  @Test("Nothing at all, or a header that is malformed, is no batch")
  func noHeader() {
    for text in ["", "\n\n", "\r\n"] { #expect(throws: BadFile.self) { try records(text) } }
  }

  @Test("A row is there as soon as it has come: a pipe is answered while it stays open")
  func pipe() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("sku,to\nA,Ghent\nB,Pa".utf8))
    var reader = try BatchReader(pipe.fileHandleForReading, name: "standard input")
    #expect(try reader.next()?.map(text) == ["2 A|Ghent"])
    try pipe.fileHandleForWriting.write(contentsOf: Data("ris\n".utf8))
    #expect(try reader.next()?.map(text) == ["3 B|Paris"])
    try pipe.fileHandleForWriting.close()
    #expect(try reader.next() == nil)
  }

  @Test("A file of many thousand rows, in pieces, gives each row once, with its line")
  func large() throws {
    var text = "sku,to\n"
    var expected: [String] = []
    var line = 2
    for number in 0..<9_000 {
      // Some rows go over two lines, some are quoted, some malformed.
      switch number % 7 {
      case 3:
        text += "\"S\(number)\",\"a\nb\"\n"
        expected.append("\(line) S\(number)|a\nb")
        line += 2
      case 5:
        text += "S\(number)\n"
        expected.append("\(line) ! the row has 1 cells, the header has 2")
        line += 1
      default:
        text += "S\(number),\"Ghent, \"\"BE\"\"\"\n"
        expected.append("\(line) S\(number)|Ghent, \"BE\"")
        line += 1
      }
    }
    #expect(try records(text) == expected)
  }

  @Test("Goods are told by a sku, or by weight and size; a column twice is refused, one that nothing reads is named")
  func columns() throws {
    let columns = try BatchColumns(["to", "sku", "ref", "quantiy"], of: "rows.csv")
    #expect(columns.text(.to, of: ["Ghent", "A", "", ""]) == "Ghent" && columns.text(.sku, of: ["", "", "", ""]) == nil)
    #expect(columns.text(.weight, of: ["", "", "", ""]) == nil)
    #expect(columns.unknown == ["ref", "quantiy"])
    #expect(BatchColumns.near("quantiy") == "quantity" && BatchColumns.near("reference") == nil)
    #expect(throws: BadFile.self) { try BatchColumns(["to", "weight"], of: "rows.csv") }
    #expect(throws: BadFile.self) { try BatchColumns(["sku", "to", "sku"], of: "rows.csv") }
    _ = try BatchColumns(["weight", "size"], of: "rows.csv")
  }

  @Test("Lines that are done out of order are printed in order")
  func order() {
    let printed = Printed()
    let lines = OrderedLines { printed.lines.append($0) }
    for number in [2, 0, 3, 1, 4] { lines.finished(number, [UInt8(number)]) }
    #expect(printed.lines == [[0], [1], [2], [3], [4]])
  }

  private final class Printed: @unchecked Sendable { var lines: [[UInt8]] = [] }
}
