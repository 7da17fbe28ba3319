import TestSupport
import Testing

@testable import MerchantFeeds

@Suite("Tables as shops export them")
struct DelimitedTableTests {
  private func read(_ text: String) -> (header: [String], rows: [[String]], lines: [Int], open: [Bool]) {
    var table = DelimitedTable(Array(text.utf8))
    var (rows, lines, open): ([[String]], [Int], [Bool]) = ([], [], [])
    while let row = table.next() {
      rows.append(row.cells.indices.map { row.text($0) })
      lines.append(row.line)
      open.append(row.hasOpenQuote)
    }
    return (table.header, rows, lines, open)
  }

  @Test("The separator is found, or named in a first line of its own", arguments: [",", ";", "\t", "|"])
  func separators(sign: String) {
    let rows = ["a \(sign)b\(sign)c", "1\(sign)\"2\(sign)3\"\(sign)4"]
    #expect(read(rows.joined(separator: "\r\n")).rows == [["1", "2\(sign)3", "4"]])
    let named = read("sep=\(sign)\n" + rows.joined(separator: "\n"))
    #expect(named.header == ["a", "b", "c"] && named.lines == [3] && named.rows == [["1", "2\(sign)3", "4"]])
  }

  @Test("Line ends in quotes are part of a cell, whichever they are, and rows know their lines")
  func lines() {
    let table = read("a,b\r\n1,\"x\r\ny\"\r\n\r\n,\r\n2,z\n3,\"p\nq\nr\"\rlast,row")
    #expect(table.rows == [["1", "x\r\ny"], ["2", "z"], ["3", "p\nq\nr"], ["last", "row"]])
    #expect(table.lines == [2, 6, 7, 10])
  }

  @Test("A quote on its line that was not doubled is kept, and one that opens a bare cell's middle too")
  func stray() {
    let table = read("a,b\n\"27.5\" wheel\",x\n5\" pipe,\"y\" \n\"say \"\"hi\"\"\",z")
    #expect(table.rows == [["27.5\" wheel", "x"], ["5\" pipe", "y"], ["say \"hi\"", "z"]])
    #expect(table.open == [false, false, false])
  }

  @Test("A quote that is not closed loses no other row: its own ends with its line")
  func open() {
    let table = read("a,b\n1,\"open\n2,x\n3,\"y\"\n4,z")
    #expect(table.rows == [["1", "\"open"], ["2", "x"], ["3", "y"], ["4", "z"]])
    #expect(table.open == [true, false, false, false])
    let last = read("a,b\n1,\"open\n2,x")
    #expect(last.rows == [["1", "\"open"], ["2", "x"]])
  }

  @Test("A row is read again where its mark says")
  func marks() {
    var table = DelimitedTable(Array("a\n1\n\n2\n".utf8))
    _ = table.next()
    let mark = table.mark
    #expect(table.next()?.text(0) == "2" && table.row(at: mark)?.text(0) == "2" && table.row(at: mark)?.line == 4)
  }

  @Test("Any bytes at all are read in one pass, and every line that is not blank is in some row")
  func anyBytes() {
    var random = SplitMix(seed: 7)
    for _ in 0..<2_000 {
      let bytes = (0..<60).map { _ in Array("\",;\n\r x\t".utf8)[Int.random(in: 0..<8, using: &random)] }
      var table = DelimitedTable(bytes)
      var last = 0
      while let row = table.next() {
        #expect(row.line > last)
        last = row.line
        for index in row.cells.indices { _ = row.text(index) }
      }
    }
  }

  @Test("Many open quotes cost no more than their number")
  func manyOpenQuotes() {
    var table = DelimitedTable(Array(String(repeating: "\"\"\"a,b\n", count: 50_000).utf8))
    var rows = 0
    while table.next() != nil { rows += 1 }
    #expect(rows > 1_000)
  }
}
