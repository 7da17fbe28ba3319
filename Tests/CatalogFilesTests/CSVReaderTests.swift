import Catalog
import Foundation
import TestSupport
import Testing

@testable import CatalogFiles

@Suite("Reading CSV")
struct CSVReaderTests {
  private func read(_ text: String) -> (rows: [[String]], lines: [Int], issues: [CatalogIssue]) {
    var reader = CSVReader(file: "t.csv", bytes: Array(text.utf8))
    var rows: [[String]] = []
    var lines: [Int] = []
    while let record = reader.next() {
      rows.append((0..<record.count).map { record.text($0) ?? "?" })
      lines.append(record.line)
    }
    return (rows, lines, reader.issues)
  }

  @Test("Cells are what stands between the commas, blanks and empty ones included")
  func plain() {
    let (rows, _, issues) = read("a,b,c\n1, 2 ,\n,,3\n")
    #expect(rows == [["1", " 2 ", ""], ["", "", "3"]])
    #expect(issues.isEmpty)
  }

  @Test("Quotes hold commas, line ends and doubled quotes, and the next row knows its line")
  func quotes() {
    let (rows, lines, issues) = read("a,b\n\"one, two\",\"said \"\"yes\"\"\"\n\"first\nsecond\",x\nlast,y\n")
    #expect(rows == [["one, two", "said \"yes\""], ["first\nsecond", "x"], ["last", "y"]])
    #expect(lines == [2, 3, 5])
    #expect(issues.isEmpty)
  }

  @Test("A byte order mark, CRLF, empty lines and a missing last line end change nothing")
  func dialects() {
    let (rows, lines, issues) = read("\u{FEFF}a,b\r\n1,2\r\n\r\n3,4")
    #expect(rows == [["1", "2"], ["3", "4"]])
    #expect(lines == [2, 4])
    #expect(issues.isEmpty)
    #expect(CSVReader(file: "t", bytes: Array("\u{FEFF}a,b\r\n".utf8)).columns == ["a", "b"])
  }

  @Test("A quote that is never closed is named by the line on which it opens")
  func unclosed() {
    let (rows, _, issues) = read("a,b\n1,2\n3,\"open\n5,6\n")
    #expect(rows == [["1", "2"]])
    #expect(issues.map(\.line) == [3])
    #expect(issues.map(\.column) == [2])
  }

  @Test("A row with too few or too many cells is named and left out")
  func wrongCount() {
    let (rows, _, issues) = read("a,b\n1\n1,2,3\n4,5\n")
    #expect(rows == [["4", "5"]])
    #expect(issues.map(\.line) == [2, 3])
    #expect(issues.map(\.column) == [2, 3])
    #expect(issues.first?.message == "the row has 1 cells, the header has 2")
  }

  @Test("Text after a closing quote and a quote inside a bare cell are named, and the rest is read")
  func strayQuotes() {
    let (rows, _, issues) = read("a,b\n\"x\"y,1\nz\"z,2\nok,3\n")
    #expect(rows == [["ok", "3"]])
    #expect(issues.map(\.line) == [2, 3])
  }

  @Test("A cell that is not UTF-8 reads as no text")
  func notUTF8() {
    var reader = CSVReader(file: "t.csv", bytes: Array("a,b\n".utf8) + [0xC3, 0x28, UInt8(ascii: ","), 0x31])
    let record = reader.next()
    #expect(record?.text(0) == nil)
    #expect(record?.text(1) == "1")
  }

  @Test("An empty file has no columns and no rows")
  func empty() {
    let (rows, _, issues) = read("")
    #expect(rows.isEmpty && issues.isEmpty)
  }

  @Test("Any bytes at all are read without a trap, and rows have the header's number of cells")
  func anyBytes() {
    var random = SplitMix(seed: 42)
    for _ in 0..<2000 {
      var bytes = Array("a,b,c\n".utf8)
      for _ in 0..<40 {
        bytes.append(Array("\",\n\r x\u{E9}".utf8)[Int.random(in: 0..<8, using: &random)])
      }
      var reader = CSVReader(file: "t.csv", bytes: bytes)
      while let record = reader.next() { #expect(record.count == 3) }
    }
  }

  @Test(
    "A file that is read part by part gives the same records, lines and issues as one in memory, and is found again at its marks",
    arguments: 0..<6)
  func parts(_ seed: UInt64) throws {
    let place = TemporaryFolder("csv")
    try FileManager.default.createDirectory(at: place.url, withIntermediateDirectories: true)
    let file = place.url.appending(path: "t.csv")
    var random = SplitMix(seed: seed)
    for _ in 0..<60 {
      var bytes = Array("a,b,c\n".utf8)
      for _ in 0..<Int.random(in: 0..<60, using: &random) {
        if Bool.random(using: &random) {
          bytes += Array("some,\"plain, \"\"line\"\"\",here\r\n".utf8)
        } else {
          bytes.append(Array("\",\n\r x\u{E9}".utf8)[Int.random(in: 0..<8, using: &random)])
        }
      }
      try Data(bytes).write(to: file)
      var whole = CSVReader(file: "t.csv", bytes: bytes)
      var parted = try CSVReader(file: "t.csv", source: FileBytes(file), parts: 1...7)
      var keyed = try CSVReader(file: "t.csv", source: FileBytes(file), parts: 1...7)
      var marks: [(mark: CSVReader.Mark, cells: [String?])] = []
      func cells(_ record: CSVRecord) -> [String?] { (0..<record.count).map { record.text($0) } + ["\(record.line)"] }
      while true {
        let mark = parted.mark
        let (expected, found, keys) = (whole.next(), parted.next(), keyed.nextKeys(1, 0))
        #expect(expected.map(cells) == found.map(cells))
        #expect(expected?.hash(1) == keys?.first && expected?.hash(0) == keys?.second)
        guard let found else { break }
        marks.append((mark, cells(found)))
      }
      #expect(whole.issues == parted.issues && whole.issues == keyed.issues && whole.isCutShort == parted.isCutShort)
      #expect(whole.malformed.map(cells) == parted.malformed.map(cells))
      for (mark, expected) in marks.shuffled(using: &random) {
        parted.seek(mark)
        #expect(parted.next().map(cells) == expected)
      }
    }
  }
}
